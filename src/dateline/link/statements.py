"""A statement as it is compared with others: an event with its bounds, and its words by what they are."""

from collections.abc import Iterable, Mapping
from dataclasses import InitVar, dataclass, field
from functools import lru_cache
from typing import Final

from dateline.link.dates import Bounds
from dateline.link.homes import NOWHERE, STORY, Home
from dateline.link.roles import Roles, roles_of
from dateline.link.words import Lexicon, families_of, labels, name_stems, plain
from dateline.records import Document, Event

LONG: Final = 6
"""Letters from which a name may be recognised in another spelling."""


@dataclass(slots=True)
class Statement:
    """One event with what it is compared by; what follows from the rest is worked out when it is made.

    index: its place in document order. document, path: number and path of its document.
    home: its document, as the place where it stands.
    row: number of the table row that it stands in. wording: its quote and expression in plain letters, and where in it.
    title: stems of the title in order; plain (no names), deeds and first_name are parts of them. names: stems of
    names. title_names: those of the title, without forenames and figures. numbers: how many.
    labels: by word the numbers behind it.
    said: stems of title and names, in an order that is always the same; called: those of them that are names.
    roles: who does what to whom. again: whether for one time more.
    phases: whether it tells of the beginning, the end, the first or the last of something. double: whether its title
    tells two things, as a row of a table may: `Order to boil water; minister takes over`. told: those of title, clause
    and names. words: stems of title and clause; passed: those of the passage; context: what the passage has besides.
    families, word_families, context_families: of title, words and passage. weight: of each of its stems, perhaps of
    others too. rarity: of families, among all.
    """

    event: Event
    document: int
    path: str
    bounds: Bounds
    heading: bool
    row: int | None
    lexicon: Lexicon
    title: tuple[str, ...]
    names: frozenset[str]
    told: tuple[str, ...]
    numbers: frozenset[int]
    words: frozenset[str]
    passed: InitVar[frozenset[str]]
    context: frozenset[str] = field(init=False)
    context_families: frozenset[str] = field(init=False)
    word_families: frozenset[str] = field(init=False)
    wording: tuple[str, str, int] = field(init=False)
    people: frozenset[str] = field(init=False)
    places: frozenset[str] = field(init=False)
    labels: Mapping[str, frozenset[int]] = field(init=False)
    roles: Roles = field(init=False)
    again: bool = field(init=False)
    phases: frozenset[str] = field(init=False)
    double: bool = field(init=False)
    title_set: frozenset[str] = field(init=False)
    plain: tuple[str, ...] = field(init=False)
    deeds: tuple[str, ...] = field(init=False)
    families: frozenset[str] = field(init=False)
    deed_families: frozenset[str] = field(init=False)
    countries: frozenset[str] = field(init=False)
    said: tuple[str, ...] = field(init=False)
    called: tuple[str, ...] = field(init=False)
    first_name: frozenset[str] = field(init=False)
    long_names: frozenset[str] = field(init=False)
    title_names: tuple[str, ...] = field(init=False)
    index: int = 0
    weight: Mapping[str, float] = field(default_factory=dict)
    rarity: Mapping[str, float] = field(default_factory=dict)
    home: Home = NOWHERE

    def __post_init__(self, passed: frozenset[str]) -> None:
        self.context = passed - self.words
        self.context_families = _families(passed, self.lexicon)
        self.word_families = _families(self.words, self.lexicon)
        self.wording = _wording(self.event)
        self.people = _stems_of_names(self.event.people, self.lexicon)
        self.places = _stems_of_names(self.event.places, self.lexicon)
        self._read_title(self.event.title, self.lexicon)
        self._sort_stems(self.lexicon)

    def _read_title(self, title: str, words: Lexicon) -> None:
        """What the title says as a sentence."""
        small = plain(title)
        apart = small.split()
        self.labels = labels(title, words)
        self.roles = roles_of(title, words)
        self.again = words.again is not None and words.again.search(small) is not None
        self.phases = frozenset(phase for phase, known in words.phases.items() if not known.isdisjoint(apart))
        self.double = ";" in title

    def _sort_stems(self, words: Lexicon) -> None:
        """The stems of title and names, by what they are."""
        self.title_set = frozenset(self.title)
        self.plain = tuple(stem for stem in self.title if stem not in self.names)
        known = words.families
        self.deeds = tuple(s for s in self.plain if s in known and not words.deeds.isdisjoint(known[s]))
        self.families = _families(self.title, words)
        # of a title without a deed, such as `It was over`, those of its clause
        self.deed_families = (_families(self.deeds, words) or self.word_families) & words.deeds
        self.countries = words.countries.intersection(self.title)
        self.said = tuple(dict.fromkeys((*self.title, *sorted(self.names))))
        self.called = tuple(stem for stem in self.said if stem in self.names)
        self.first_name = frozenset([stem for stem in self.title if stem in self.names][:1])
        forenames = _stems_of_names((name.rpartition(" ")[0] for name in self.event.people), words)
        self.title_names = tuple(s for s in self.title if s in self.names and s not in forenames and not s.isdigit())
        self.long_names = frozenset(stem for stem in self.names if len(stem) >= LONG)

    def has_any(self, stems: frozenset[str]) -> bool:
        """Whether it says any of some stems, or has one in its passage."""
        return not (stems.isdisjoint(self.words) and stems.isdisjoint(self.names) and stems.isdisjoint(self.context))


def _wording(event: Event) -> tuple[str, str, int]:
    mention = event.mentions[0]
    before = mention.exact[: mention.expression_start - mention.start]
    return " ".join(plain(mention.exact).split()), plain(event.because.expression), len(before.split())


def _stems_of_names(names: Iterable[str], words: Lexicon) -> frozenset[str]:
    return frozenset(stem for name in names for stem in name_stems(name, words))


def _families(found: Iterable[str], words: Lexicon) -> frozenset[str]:
    return _kept(families_of(found, words))


@lru_cache(maxsize=1 << 16)
def _kept(found: frozenset[str]) -> frozenset[str]:
    """The first set of its kind: many statements have the same families, and one set in memory is enough."""
    return found


def strangers(one: Statement, mine: frozenset[str], other: Statement, yours: frozenset[str]) -> bool:
    """Whether two statements name some each, `mine` and `yours`, and neither names one of the other's in any way."""
    return bool(mine and yours) and not other.has_any(mine) and not one.has_any(yours)


def one_story(one: Statement, other: Statement) -> float:
    """Whether the documents of two statements tell one story, 0 to 1, by the names that both have besides; in a
    collection of one subject also by how much of its names one shares. Both tells less where both tell news: of one
    week a town, a ministry or a club has many stories with the same names."""
    news = not (_looks_back(one) or _looks_back(other))
    by_names = min(one.home.story(other.home, one.names & other.names, news=news), STORY) / STORY
    return by_names if news or by_names == 1 else max(by_names, one.home.of_one_subject(other.home))


def _looks_back(statement: Statement) -> bool:
    return statement.home.looks_back(statement.bounds.first_day)


def passage(statement: Statement, document: Document, width: int = 300) -> str:
    """The text around a statement, for finding copies; its quote where the text is not at hand."""
    mention = statement.event.mentions[0]
    if not document.text:
        return mention.exact
    return document.text[max(0, mention.start - width) : mention.end + width]
