"""What a document tells besides one statement: its names, and how many statements it has of a time.

Two documents that have many names in common tell one story, and where each has a single statement of a day, both
statements are likely to be of one event, however differently it is put. In a collection of one subject short documents
tell one story if they have a good part of their names in common, few though these are.
"""

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import Final

from dateline.link.dates import DAY, Bounds

STORY: Final = 20.0
"""Weight of names that both documents have, from which on they are sure to tell one story."""
ONE_STORY: Final = 0.3
"""So far two documents tell one story that what they tell of one time is likely to be one."""
NEAR: Final = 180
"""Seconds within which a document that tells two things may mean either by a minute."""
HARDLY: Final = 0.3
"""Part of the names of a document, by weight, of which another has to have so much to tell the same story."""
TELLING: Final = 12.0
"""Weight of the names of a document, from which on they say what it is about."""
SUBJECT: Final = 0.5
"""Part of all documents in which a name stands that says what a collection is about."""
MANY: Final = 100
"""Documents that a collection is taken to have at least: a name that all of five have says what they are about."""
FEWEST: Final = 3
"""Documents that have a name, from which on the collection may have it for its subject: two have many by accident."""
NEWS: Final = 7
"""Days that a paper is behind what it tells as news, at most."""
_OF_ALL: Final = 0.2
"""Part of the weight of a name that most documents have, which shows little of what two papers of one week tell."""
COHESION: Final = 0.27
"""Part of its names that a document has in common with another one, on the average, where all tell one story."""
_NEEDED: Final = 0.3
"""Part of the names of a document, by weight, that another one needs of them to tell the same story: more than this."""
_NEEDED_IN_ONE: Final = 0.1
"""The same in a collection that tells one story as a whole."""
_SURELY: Final = 0.1
"""So much more makes it sure."""


@dataclass(slots=True, eq=False)
class Home:
    """A document as the place where its statements stand.

    names: stems of all names that it tells of, but for countries. often: those that several of its statements have.
    weight: of each, among all documents; in_news: where both documents tell it as news.
    called: what it writes with a capital letter, by what that says of its subject; empty where all have one subject.
    written: the names that it writes inside of sentences, by their weight; only where all have one subject. needed:
    which part of them another document has to have. published: the first and the last day on which that may have been.
    starts, ends: when its statements begin and end, each in order; long_…: those of statements longer than a day.
    clocks: the clock times that it tells, in order.
    crowded: those of which some document tells more than one thing, in order. beside: where two statements of some
    document begin that follow one another: the first ones in order, and behind each the earliest second one from there.
    """

    names: frozenset[str]
    often: frozenset[str]
    starts: Sequence[int]
    ends: Sequence[int]
    long_starts: Sequence[int] = ()
    long_ends: Sequence[int] = ()
    clocks: Sequence[int] = ()
    crowded: Sequence[int] = ()
    beside: tuple[Sequence[int], Sequence[int]] = ((), ())
    weight: Mapping[str, float] = field(default_factory=dict)
    in_news: Mapping[str, float] = field(default_factory=dict)
    called: Mapping[str, float] = field(default_factory=dict)
    written: Mapping[str, float] = field(default_factory=dict)
    needed: float = _NEEDED
    published: tuple[int, int] | None = None
    _parts: dict[int, float] = field(default_factory=dict)

    def within(self, start: int, end: int, *, long: bool = False) -> int:
        """How many of its statements may tell of something in a stretch of time. long: of those longer than a day."""
        starts, ends = (self.long_starts, self.long_ends) if long else (self.starts, self.ends)
        return bisect_left(starts, end) - bisect_right(ends, start)

    def alone(self, moment: int) -> bool:
        """Whether neither it nor any other document tells two things of some minutes."""
        at = bisect_left(self.crowded, moment - NEAR)
        return at == len(self.crowded) or self.crowded[at] > moment + NEAR

    def lone(self, start: int, end: int) -> bool:
        """Whether no document tells two things that begin within a stretch of time."""
        firsts, seconds = self.beside
        at = bisect_left(firsts, start)
        return at == len(firsts) or seconds[at] >= end

    def story(self, other: "Home", said: frozenset[str] = frozenset(), *, news: bool = False) -> float:
        """The weight of the names that both documents tell of; 0 of a document and itself.

        said: what two statements have in common anyway, which counts only where both documents say it elsewhere too.
        news: whether both tell it as news.
        """
        if self is other:
            return 0.0
        elsewhere = self.names & other.names
        if said:
            elsewhere -= said - (self.often & other.often)
        weight = self.in_news if news else self.weight
        return math.fsum([weight[name] for name in elsewhere])  # exact, whatever the order of a set

    def of_one_subject(self, other: "Home") -> float:
        """How far it tells the story of another document of a collection of one subject, 0 to 1: by the part of the
        names of one of them that both write."""
        if self is other or not (self.written and other.written):
            return 0.0
        part = self._parts.get(id(other))
        if part is None:
            part = self._parts[id(other)] = _part_of_both(self.written, other.written)
        return min(max((part - self.needed) / _SURELY, 0.0), 1.0)

    def looks_back(self, day: int) -> bool:
        """Whether a day lies so far from its own that no news of the day stands there beside it; unknown is far."""
        if self.published is None:
            return True
        first, last = self.published
        return max(first - day, day - last) > NEWS

    def apart(self, other: "Home") -> bool:
        """Whether it tells another story than a document with which it has hardly a name in common, of those that
        either writes anywhere; of documents that write few nothing is known."""
        if self is other or not (self.called and other.called):
            return False
        few, many = sorted((self.called, other.called), key=len)
        whole = math.fsum(few.values())
        return whole > TELLING and math.fsum(few[name] for name in few if name in many) < HARDLY * whole


def _part_of_both(mine: Mapping[str, float], yours: Mapping[str, float]) -> float:
    """What both have in common, as a part of the one that has less."""
    both = math.fsum(mine[name] for name in mine if name in yours)
    return both / min(math.fsum(mine.values()), math.fsum(yours.values()))


NOWHERE: Final = Home(frozenset(), frozenset(), (), ())
"""The document of a statement that was not yet given its own."""


def home_of(told: Iterable[Iterable[str]], bounds: Sequence[Bounds]) -> Home:
    """A document. told: the names of each statement. What they weigh is known when all documents are."""
    counts = Counter(name for names in told for name in names)
    often = frozenset(name for name, count in counts.items() if count > 1)
    starts, ends = sorted(found.start for found in bounds), sorted(found.end for found in bounds)
    clocks = sorted(found.moment for found in bounds if found.clock_time)
    long = [found for found in bounds if found.length > DAY]
    long_starts, long_ends = sorted(found.start for found in long), sorted(found.end for found in long)
    return Home(frozenset(counts), often, starts, ends, long_starts, long_ends, clocks)


def weigh_names(homes: Sequence[Home]) -> None:
    """Tell each document how much its names say of what it is about: the less, the more documents have them; and at
    what moments there was more than one thing to tell."""
    counts = Counter(name for home in homes for name in home.names)
    whole = max(len(homes), MANY)
    weight = {name: math.log(whole / count) for name, count in counts.items()}
    many = max(SUBJECT * len(homes), FEWEST)
    in_news = {name: _OF_ALL * much if counts[name] >= many else much for name, much in weight.items()}
    pairs = (pair for home in homes for pair in pairwise(home.clocks))
    crowded = sorted({moment for pair in pairs if pair[1] - pair[0] <= NEAR for moment in pair})
    beside = _beside(homes)
    for home in homes:
        home.weight, home.in_news, home.crowded, home.beside = weight, in_news, crowded, beside


def _beside(homes: Sequence[Home]) -> tuple[Sequence[int], Sequence[int]]:
    """See `Home.beside`."""
    pairs = sorted(pair for home in homes for pair in pairwise(home.starts))
    seconds = [*accumulate((second for _, second in reversed(pairs)), min)]
    return [first for first, _ in pairs], seconds[::-1]


def weigh_called(homes: Sequence[Home], called: Sequence[frozenset[str]]) -> None:
    """Tell each document what it writes with a capital letter, unless all have one subject: then all tell of it, and
    what else they name shows nothing."""
    counts = Counter(name for names in called for name in names)
    if max(counts.values(), default=0) >= SUBJECT * len(homes):
        return
    weight = {name: math.log(max(len(homes), MANY) / count) for name, count in counts.items()}
    for home, names in zip(homes, called, strict=True):
        home.called = {name: weight[name] for name in sorted(names)}


def weigh_written(homes: Sequence[Home], written: Sequence[frozenset[str]], called: Sequence[frozenset[str]]) -> None:
    """Tell each document of a collection that has one subject what names it writes, and what they weigh. called: what
    each writes with a capital letter, at the beginning of sentences and in headings too."""
    counts = Counter(name for names in written for name in names)
    anywhere = Counter(name for names in called for name in names if name in counts)
    if max(anywhere.values(), default=0) < max(SUBJECT * len(homes), FEWEST):
        return
    weight = {name: math.log(max(len(homes), MANY) / count) for name, count in counts.items()}
    needed = _NEEDED_IN_ONE if _cohesion(counts, weight, len(homes)) >= COHESION else _NEEDED
    for home, names in zip(homes, written, strict=True):
        home.written, home.needed = {name: weight[name] for name in sorted(names) if weight[name]}, needed


def _cohesion(counts: Mapping[str, int], weight: Mapping[str, float], documents: int) -> float:
    """Which part of the names of a document, by weight, another one has on the average."""
    whole = math.fsum(weight[name] * count for name, count in counts.items())
    both = math.fsum(weight[name] * count * (count - 1) for name, count in counts.items())
    return both / (documents - 1) / whole if whole else 0.0
