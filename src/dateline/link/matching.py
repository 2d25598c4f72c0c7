"""How well one statement has the words of another: as it writes them, by family, or in the passage around it."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance import JaroWinkler

from dateline.link.dates import one_minute
from dateline.link.statements import Statement

_ALIKE: Final = 0.92
IN_TITLE: Final = 1.0
_SPELLED_OTHERWISE: Final = 0.9
_IN_WORDS: Final = 0.8
FAMILY_IN_TITLE: Final = 0.65
FAMILY_IN_WORDS: Final = 0.5
IN_PASSAGE: Final = 0.35
_FAMILY_IN_PASSAGE: Final = 0.2
SOMEHOW: Final = 0.3
"""A word that the other statement has in this measure, by family or in its passage, is not missing there."""


class Cover(NamedTuple):
    """How much of a statement's words another has: the share (None where it has no words), the weight of what is
    shared, and that of what is missing there."""

    share: float | None
    shared: float
    unshared: float


class Side(NamedTuple):
    """A statement of a pair, and how well the other one has each stem that it says."""

    statement: Statement
    matched: Mapping[str, float]


class Pair(NamedTuple):
    """Two statements that are compared."""

    one: Side
    other: Side

    def covers(self, field: str) -> tuple[Cover, Cover]:
        """How much of a field of either side the other one has."""
        mine, yours = getattr(self.one.statement, field), getattr(self.other.statement, field)
        return cover(mine, self.one), cover(yours, self.other)


def compared(one: Statement, other: Statement) -> Pair:
    """Two statements with what each has of the other's words."""
    both = one.words & other.words
    return Pair(Side(one, _matched(one, other, both)), Side(other, _matched(other, one, both)))


@lru_cache(maxsize=1 << 16)
def alike(one: str, other: str) -> bool:
    """Whether two long names are ways to write one: transliterations, slips."""
    return JaroWinkler.similarity(one, other) > _ALIKE


def match(stem: str, mine: Statement, other: Statement, spare: "Spare | None" = None) -> float:
    """How well another statement has a stem, 0 to 1: in its title, in its words, by family, in its passage."""
    if stem in other.title_set:
        return IN_TITLE
    if other.long_names and stem in mine.long_names and any(alike(stem, name) for name in other.long_names):
        return _SPELLED_OTHERWISE
    if stem in other.words:
        return _IN_WORDS
    families = mine.lexicon.families.get(stem)
    if families is None:
        return IN_PASSAGE if stem in other.context else 0.0
    titled, told = spare or Spare(other.families, other.word_families)
    if not titled.isdisjoint(families):
        return FAMILY_IN_TITLE
    if not told.isdisjoint(families):
        return FAMILY_IN_WORDS
    if stem in other.context:
        return IN_PASSAGE
    return 0.0 if other.context_families.isdisjoint(families) else _FAMILY_IN_PASSAGE


class Spare(NamedTuple):
    """The families of a statement's title and of all its words that can still match something: a word that both
    statements have stands for itself, and not for a like one besides: “granted a loan” is no “granted asylum”."""

    titled: frozenset[str]
    told: frozenset[str]


def _spare(other: Statement, both: frozenset[str]) -> Spare:
    families = other.lexicon.families
    known = {family for stem in both if stem in families for family in families[stem]}
    if not known:
        return Spare(other.families, other.word_families)
    gone = known - {family for stem in other.words - both if stem in families for family in families[stem]}
    return Spare(other.families - gone, other.word_families - gone)


def _matched(mine: Statement, other: Statement, both: frozenset[str]) -> dict[str, float]:
    spare, titled = _spare(other, both), other.title_set
    return {stem: IN_TITLE if stem in titled else match(stem, mine, other, spare) for stem in mine.said}


def cover(stems: Iterable[str], side: Side) -> Cover:
    """How much of some of a statement's stems the other one has."""
    whole = shared = missing = 0.0
    weights, matched = side.statement.weight, side.matched
    for stem in stems:
        weight, much = weights[stem], matched[stem]
        whole += weight
        shared += weight * much
        if much < SOMEHOW:
            missing += weight
    return Cover(shared / whole if whole else None, shared, missing)


def shared_stems(one: Statement, other: Statement) -> tuple[str, ...]:
    """Stems that both have in title or names."""
    return tuple([stem for stem in one.said if stem in other.title_set or stem in other.names])


def one_family(one: Statement, mine: str, yours: str) -> bool:
    """Whether two stems of one language are of one family."""
    families = one.lexicon.families
    return not set(families.get(mine, ())).isdisjoint(families.get(yours, ()))


def same_minute(one: Statement, other: Statement) -> bool:
    """Whether both name one minute, each by its own clock."""
    return one_minute(one.bounds, other.bounds)
