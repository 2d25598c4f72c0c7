"""What a document tells besides one statement: its names, and how many statements it has of a time.

Two documents that have many names in common tell one story, and where each has a single statement of a day, both
statements are likely to be of one event, however differently it is put.
"""

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

MANY: Final = 100
"""Documents that a collection is taken to have at least: a name that all of five have says what they are about."""


@dataclass(slots=True, eq=False)
class Home:
    """A document as the place where its statements stand.

    names: stems of all names that it tells of, but for countries. often: those that several of its statements have.
    weight: of each, among all documents.
    starts, ends: when its statements begin and end, each in order.
    """

    names: frozenset[str]
    often: frozenset[str]
    starts: Sequence[int]
    ends: Sequence[int]
    weight: Mapping[str, float] = field(default_factory=dict)

    def within(self, start: int, end: int) -> int:
        """How many of its statements may tell of something in a stretch of time."""
        return bisect_left(self.starts, end) - bisect_right(self.ends, start)

    def story(self, other: "Home", said: frozenset[str] = frozenset()) -> float:
        """The weight of the names that both documents tell of; 0 of a document and itself.

        said: what two statements have in common anyway, which counts only where both documents say it elsewhere too.
        """
        if self is other:
            return 0.0
        again = self.often & other.often
        return sum([self.weight[name] for name in self.names & other.names if name not in said or name in again])


NOWHERE: Final = Home(frozenset(), frozenset(), (), ())
"""The document of a statement that was not yet given its own."""


def home_of(told: Iterable[Iterable[str]], bounds: Iterable[tuple[int, int]]) -> Home:
    """A document. told: the names of each statement. What they weigh is known when all documents are."""
    counts = Counter(name for names in told for name in names)
    stretches = list(bounds)
    often = frozenset(name for name, count in counts.items() if count > 1)
    starts, ends = sorted(start for start, _ in stretches), sorted(end for _, end in stretches)
    return Home(frozenset(counts), often, starts, ends)


def weigh(homes: Sequence[Home]) -> None:
    """Tell each document how much its names say of what it is about: the less, the more documents have them."""
    counts = Counter(name for home in homes for name in home.names)
    whole = max(len(homes), MANY)
    weight = {name: math.log(whole / count) for name, count in counts.items()}
    for home in homes:
        home.weight = weight
