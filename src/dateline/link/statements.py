"""Statements made ready for comparing: an event with its bounds, its words by what they are, and how much each weighs.

A word weighs by its rarity in the collection. It weighs less where one document uses it for several statements of
one day: "closes its airspace" does not tell them apart, whatever its rarity.
"""

import math
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, groupby
from typing import Final

from dateline.link.dates import Bounds, bounds_of, only_offset
from dateline.link.homes import NOWHERE, STORY, Home, home_of, weigh
from dateline.link.roles import Roles, roles_of
from dateline.link.words import Lexicon, families_of, labels, lexicon, name_stems, numbers, plain, stems
from dateline.records import Block, Composed, Document, Event

RAREST: Final = 6.0
"""Weight of a word that only one statement has, however large the collection."""
FEWEST: Final = 20
"""Statements that a collection is taken to have at least: that both of two have a word does not make it common."""
BESIDE: Final = 300
"""Letters before and behind a statement that are looked at for what it leaves to be understood."""
LONG: Final = 6
"""Letters from which a name may be recognised in another spelling."""
Crowded = Mapping[str, Mapping[int, int]]
"""By stem or family and day: how often one document has it."""
_CAPITAL: Final = re.compile(r"(?<=\s)[^\W\d_a-z][^\W_]*|\d+")


@dataclass(slots=True)
class Statement:
    """One event with what it is compared by.

    index: its place in document order. document, path: number and path of its document.
    home: its document, as the place where it stands.
    row: number of the table row that it stands in. wording: its quote and expression in plain letters, and where in it.
    title: stems of the title in order; plain (no names), deeds and first_name are parts of them. names: stems of
    names. numbers: how many. labels: by word the numbers behind it.
    said: stems of title and names, in an order that is always the same; called: those of them that are names.
    roles: who does what to whom. again: whether for one time more.
    phases: whether it tells of the beginning, the end, the first or the last of something. told: those of title, clause
    and names. words: stems of title and clause; context: what the passage has besides.
    families, word_families, context_families: of the same. weight: of each of its stems, perhaps of others too. rarity:
    of families, among all.
    """

    event: Event
    document: int
    path: str
    bounds: Bounds
    heading: bool
    row: int | None
    wording: tuple[str, str, int]
    title: tuple[str, ...]
    words: frozenset[str]
    context: frozenset[str]
    names: frozenset[str]
    said: tuple[str, ...]
    called: tuple[str, ...]
    told: tuple[str, ...]
    plain: tuple[str, ...]
    deeds: tuple[str, ...]
    numbers: frozenset[int]
    labels: Mapping[str, frozenset[int]]
    roles: Roles
    again: bool
    phases: frozenset[str]
    long_names: frozenset[str]
    first_name: frozenset[str]
    countries: frozenset[str]
    people: frozenset[str]
    places: frozenset[str]
    lexicon: Lexicon
    title_set: frozenset[str]
    families: frozenset[str]
    word_families: frozenset[str]
    context_families: frozenset[str]
    deed_families: frozenset[str]
    index: int = 0
    weight: Mapping[str, float] = field(default_factory=dict)
    rarity: Mapping[str, float] = field(default_factory=dict)
    home: Home = NOWHERE

    def has_any(self, stems: frozenset[str]) -> bool:
        """Whether it says any of some stems, or has one in its passage."""
        return not (stems.isdisjoint(self.words) and stems.isdisjoint(self.names) and stems.isdisjoint(self.context))


def prepared(composed: Sequence[Composed]) -> list[Statement]:
    """All dated statements of the documents, in document order, weighed."""
    found = [made for number, part in enumerate(composed) for made in _of_document(number, part)]
    for index, statement in enumerate(found):
        statement.index = index
    _weigh(found)
    _settle(found, [part.undated for part in composed])
    return found


def _settle(found: Sequence[Statement], undated: Sequence[Sequence[Event]]) -> None:
    """Give each statement its document."""
    homes = []
    for number, group in groupby(found, lambda statement: statement.document):
        told = list(group)
        words = told[0].lexicon
        names = [s.names | s.title_set - frozenset(s.deeds) for s in told] + [
            _called(event, words) for event in undated[number]
        ]
        homes.append(home_of((n - words.countries for n in names), [s.bounds for s in told]))
        for statement in told:
            statement.home = homes[-1]
    weigh(homes)


def _of_document(number: int, part: Composed) -> Iterator[Statement]:
    usual, words = only_offset(part.events), lexicon(part.document.language)
    blocks = part.document.blocks
    starts = [block.start for block in blocks]
    for event, clause in zip(part.events, _clauses(part.events), strict=True):
        at = bisect_right(starts, event.mentions[0].expression_start) - 1
        block = blocks[at] if at >= 0 else None
        around = f"{event.context} {_beside(event, block, part.document)}"
        yield _statement((number, part.document.path), event, (clause, around), bounds_of(event, usual), block, words)


def _beside(event: Event, block: Block | None, document: Document) -> str:
    """What stands before and behind a statement in its paragraph; its quote where the text is not at hand."""
    at = event.mentions[0]
    if block is None or not document.text:
        return event.quote
    return document.text[max(block.start, at.start - BESIDE) : min(max(block.end, at.end), at.end + BESIDE)]


def _clauses(events: Sequence[Event]) -> list[str]:
    """Of each event the part of its quote from the date before to the date after, without its own."""
    found = {}
    at = {index: event.mentions[0] for index, event in enumerate(events)}
    for _, group in groupby(sorted(at, key=lambda i: (at[i].start, at[i].expression_start)), lambda i: at[i].start):
        told = list(group)
        for before, index, after in zip([-1, *told], told, [*told[1:], -1], strict=False):
            here, base = at[index], at[index].start
            first = at[before].expression_end if before >= 0 else base
            last = at[after].expression_start if after >= 0 else here.end
            left = here.exact[max(first - base, 0) : here.expression_start - base]
            found[index] = f"{left} {here.exact[here.expression_end - base : max(last - base, 0)]}"
    return [found[index] for index in range(len(events))]


def _statement(
    source: tuple[int, str], event: Event, texts: tuple[str, str], bounds: Bounds, block: Block | None, words: Lexicon
) -> Statement:
    clause, around = texts
    small = plain(event.title)
    apart = small.split()
    title = tuple(dict.fromkeys(stems(event.title, words)))
    names = _names(event, title, words)
    plain_stems = tuple(stem for stem in title if stem not in names)
    deeds = tuple(s for s in plain_stems if not words.deeds.isdisjoint(words.families.get(s, ())))
    said = tuple(dict.fromkeys((*title, *sorted(names))))
    in_words = frozenset((*title, *(beside := stems(clause, words))))
    told = tuple(dict.fromkeys((*title, *beside, *sorted(names))))
    passed = frozenset(stems(around, words))
    return Statement(
        event=event,
        document=source[0],
        path=source[1],
        bounds=bounds,
        heading=block is not None and block.kind == "heading",
        row=block.row if block else None,
        wording=_wording(event),
        title=title,
        words=in_words,
        context=passed - in_words,
        names=names,
        said=said,
        called=tuple(stem for stem in said if stem in names),
        told=told,
        plain=plain_stems,
        deeds=deeds,
        numbers=_counts(f"{event.title} {clause}", names, words),
        labels=labels(event.title, words),
        roles=roles_of(event.title, words),
        again=words.again is not None and words.again.search(small) is not None,
        long_names=frozenset(stem for stem in names if len(stem) >= LONG),
        first_name=frozenset([stem for stem in title if stem in names][:1]),
        countries=words.countries.intersection(title),
        people=frozenset(stem for person in event.people for stem in name_stems(person, words)),
        places=frozenset(stem for place in event.places for stem in name_stems(place, words)),
        lexicon=words,
        title_set=frozenset(title),
        families=_families(title, words),
        word_families=_families(in_words, words),
        context_families=_families(passed, words),
        deed_families=_families(deeds, words) & words.deeds,
        phases=frozenset(phase for phase, known in words.phases.items() if not known.isdisjoint(apart)),
    )


def _counts(text: str, names: frozenset[str], words: Lexicon) -> frozenset[int]:
    """The numbers of a text that count something: no part of a name, as in Apollo 13."""
    called = {number for word, found in labels(text, words).items() if word in names for number in found}
    return numbers(text, words) - called


def _names(event: Event, title: Sequence[str], words: Lexicon) -> frozenset[str]:
    """Stems of the names of an event, and of what is written like one in its title."""
    capital = {stem for word in _CAPITAL.findall(event.title) for stem in name_stems(word, words)}
    capital |= words.countries
    return _called(event, words) | capital.intersection(title)


def _called(event: Event, words: Lexicon) -> frozenset[str]:
    called = (*event.people, *event.organisations, *event.places, *event.names)
    return frozenset(stem for name in called for stem in name_stems(name, words))


def _wording(event: Event) -> tuple[str, str, int]:
    mention = event.mentions[0]
    before = mention.exact[: mention.expression_start - mention.start]
    return " ".join(plain(mention.exact).split()), plain(event.because.expression), len(before.split())


def _families(found: Iterable[str], words: Lexicon) -> frozenset[str]:
    return _kept(families_of(found, words))


@lru_cache(maxsize=1 << 16)
def _kept(found: frozenset[str]) -> frozenset[str]:
    """The first set of its kind: many statements have the same families, and one set in memory is enough."""
    return found


# ---------------------------------------------------------------------------------------------------- weights


def _weigh(found: Sequence[Statement]) -> None:
    """Give each statement the weights of its stems."""
    rarity = _rarity([statement.told for statement in found])
    families = _rarity([statement.word_families for statement in found])
    crowded = _crowded(found)
    for statement in found:
        statement.rarity = families
        statement.weight = _weights(statement, rarity, crowded)


def _weights(statement: Statement, rarity: Mapping[str, float], crowded: Crowded) -> Mapping[str, float]:
    """The weight of each stem of a statement; that of all stems there are, where its day takes from none of its own."""
    day, words = statement.bounds.first_day, statement.lexicon
    times = {stem: much for stem in statement.told if (much := _times(stem, day, words, crowded)) > 1}
    if not times:
        return rarity
    return {stem: rarity[stem] / math.sqrt(times.get(stem, 1)) for stem in statement.told}


def _rarity(found: Sequence[Iterable[str]]) -> dict[str, float]:
    """Inverse frequency of each word among the statements, on a scale that does not depend on how many there are."""
    counts = Counter(chain.from_iterable(found))
    whole = math.log(max(len(found), FEWEST) + 1)
    return {stem: max(RAREST * (1 - math.log(count + 0.5) / whole), 0.0) for stem, count in counts.items()}


def _crowded(found: Iterable[Statement]) -> Crowded:
    """By stem or family and day: in how many statements one document, the one with most of them, has it, if several."""
    most: dict[str, dict[int, int]] = defaultdict(dict)
    for _, told in groupby(found, lambda statement: statement.document):
        counts = Counter((s.bounds.first_day, word) for s in told for word in s.title_set | s.families)
        for (day, word), count in counts.items():
            if count > 1:
                most[word][day] = max(most[word].get(day, 1), count)
    return most


def _times(stem: str, day: int, words: Lexicon, crowded: Crowded) -> float:
    """How often one document has a stem on a day or the days beside it; its family counts by the root."""
    families = words.families.get(stem, ())
    most = max((_near(family, day, crowded) for family in families), default=1)
    return max(_near(stem, day, crowded), math.sqrt(most))


def _near(word: str, day: int, crowded: Crowded) -> int:
    days = crowded.get(word)
    return max(days.get(near, 1) for near in (day - 1, day, day + 1)) if days else 1


def one_story(one: Statement, other: Statement) -> float:
    """Whether the documents of two statements tell one story, 0 to 1, by the names that both have besides."""
    return min(one.home.story(other.home, one.names & other.names), STORY) / STORY


def passage(statement: Statement, document: Document, width: int = 300) -> str:
    """The text around a statement, for finding copies; its quote where the text is not at hand."""
    mention = statement.event.mentions[0]
    if not document.text:
        return mention.exact
    return document.text[max(0, mention.start - width) : mention.end + width]
