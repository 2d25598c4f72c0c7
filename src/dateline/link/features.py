"""What speaks for and against two statements telling one event, as numbers.

`features_of` gives each in the order of `FEATURES`; `data/weights.toml` says what each means and what it weighs.
Everything here is symmetric: it does not matter which statement comes first.
"""

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance import JaroWinkler, LCSseq

from dateline.link.dates import relation
from dateline.link.statements import Statement

_ALIKE: Final = 0.92
_SOMEHOW: Final = 0.3
"""A word that the other statement has in this measure, by family or in its passage, is not missing there."""
FEW: Final = 3
"""Statements of a day that a document is taken to have at least: a single one says nothing of the rest."""
FEATURES: Final = (
    *("same_day", "same_minute", "whole_hours", "whole_hours_odd", "hours_apart"),
    *("part_apart", "same_night", "next_day", "week", "same_span", "crowd"),
    *("names_shared", "names_unmatched", "names_unmatched_most", "countries_differ", "people_differ", "places_differ"),
    "first_names_differ",
    *("words_shared_most", "exact_shared", "half_covered", "little_shared"),
    *("numbers_shared", "things_unmatched", "contrast", "contrast_repeated", "labels_differ"),
    "families_shared",
    *("deeds_agree", "deeds_apart", "opposite_deeds", "turned"),
    *("same_kind", "kinds_differ", "no_kind", "no_kind_names"),
    *("modalities_differ", "same_document", "same_document_heading"),
)


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
        return cover(getattr(self.one.statement, field), self.one), cover(
            getattr(self.other.statement, field), self.other
        )


def features_of(one: Statement, other: Statement) -> tuple[float, ...]:
    """The features of a pair, in the order of FEATURES."""
    pair = Pair(Side(one, _matched(one, other)), Side(other, _matched(other, one)))
    found: dict[str, float] = dict(relation(one.bounds, other.bounds))
    found |= _names(pair)
    found |= _words(pair)
    found |= _contrasts(pair)
    found |= _deeds(one, other)
    found |= _kinds(one, other, found)
    found |= _rest(one, other)
    return tuple([float(found.get(name, 0)) for name in FEATURES])


# ------------------------------------------------------------------------------------------------ words in common


@lru_cache(maxsize=1 << 16)
def alike(one: str, other: str) -> bool:
    """Whether two long names are ways to write one: transliterations, slips."""
    return JaroWinkler.similarity(one, other) > _ALIKE


def match(stem: str, mine: Statement, other: Statement) -> float:
    """How well another statement has a stem, 0 to 1: in its title, in its words, by family, in its passage."""
    if stem in other.title_set:
        return 1.0
    if other.long_names and stem in mine.long_names and any(alike(stem, name) for name in other.long_names):
        return 0.9
    if stem in other.words:
        return 0.8
    families = mine.lexicon.families.get(stem)
    if families is None:
        return 0.35 if stem in other.context else 0.0
    if not other.families.isdisjoint(families):
        return 0.65
    if not other.word_families.isdisjoint(families):
        return 0.5
    if stem in other.context:
        return 0.35
    return 0.0 if other.context_families.isdisjoint(families) else 0.2


def _matched(mine: Statement, other: Statement) -> dict[str, float]:
    return {stem: match(stem, mine, other) for stem in mine.said}


def cover(stems: Iterable[str], side: Side) -> Cover:
    """How much of some of a statement's stems the other one has."""
    whole = shared = missing = 0.0
    weights, matched = side.statement.weight, side.matched
    for stem in stems:
        weight, much = weights[stem], matched[stem]
        whole += weight
        shared += weight * much
        if much < _SOMEHOW:
            missing += weight
    return Cover(shared / whole if whole else None, shared, missing)


def shared_stems(one: Statement, other: Statement) -> tuple[str, ...]:
    """Stems that both have in title or names."""
    return tuple(stem for stem in one.said if stem in other.title_set or stem in other.names)


def _least(one: Cover, other: Cover) -> float:
    return min(one.share, other.share) if one.share is not None and other.share is not None else 0.0


# ------------------------------------------------------------------------------------------------------- groups


def _names(pair: Pair) -> Mapping[str, float]:
    one, other = pair.one.statement, pair.other.statement
    mine, yours = pair.covers("called")
    both = mine.share is not None and yours.share is not None
    people, theirs = one.event.people, other.event.people
    return {
        "names_covered": _least(mine, yours),
        "names_shared": min(mine.shared, yours.shared, 12) / 6 if both else 0,
        "names_unmatched": min(mine.unshared, yours.unshared, 10) / 5 if both else 0,
        "names_unmatched_most": min(max(mine.unshared, yours.unshared), 15) / 5,
        "countries_differ": _differ(one.countries, other.countries, one, other),
        "people_differ": bool(people and theirs) and set(people).isdisjoint(theirs),
        "places_differ": _differ(one.places, other.places, one, other),
        "first_names_differ": _differ(one.first_name, other.first_name, one, other),
    }


def _differ(mine: frozenset[str], yours: frozenset[str], one: Statement, other: Statement) -> bool:
    return bool(mine and yours) and not mine & (yours | other.words) and not yours & (mine | one.words)


def _words(pair: Pair) -> Mapping[str, float]:
    one, other = pair.one.statement, pair.other.statement
    mine, yours = pair.covers("plain")
    all_mine, all_yours = pair.covers("said")
    things_mine, things_yours = pair.covers("things")
    exact = sum(min(one.weight[stem], other.weight[stem]) for stem in shared_stems(one, other))
    families = sum(one.rarity[family] for family in one.word_families & other.word_families)
    return {
        "words_shared_most": min(max(mine.shared, yours.shared), 12) / 6,
        "exact_shared": min(exact, 12) / 4,
        "families_shared": min(families, 15) / 5,
        "half_covered": max(all_mine.share or 0, all_yours.share or 0) > 0.5,
        "little_shared": min(all_mine.shared, all_yours.shared) < 1.5,
        "things_unmatched": min(things_mine.unshared, things_yours.unshared, 10) / 5,
        "numbers_shared": min(len(one.numbers & other.numbers), 2),
    }


def _contrasts(pair: Pair) -> Mapping[str, float]:
    """What stands in place of something else: two objects of one deed, two numbers of one thing."""
    one, other, apart = pair.one.statement, pair.other.statement, contrast(pair)
    return {
        "contrast": min(apart, 10) / 5,
        "contrast_repeated": bool(apart) and any(stem in other.title_set for stem in one.deeds),
        "labels_differ": _labels_differ(one.labels, other.labels),
    }


def contrast(pair: Pair) -> float:
    """The weight of what stands in the one title where the other has something else, between words that both have.

    “Police arrested [two brothers] in Cork” and “Police arrested [a customs officer] in Cork” are one sentence of two
    events; of one event told twice other words stand at other places.
    """
    found, left = 0.0, (0, 0)
    for block in (*LCSseq.opcodes(pair.one.statement.title, pair.other.statement.title), None):
        if block is not None and block.tag != "equal":
            continue
        right = (block.src_start, block.dest_start) if block else (None, None)
        found += min(_missing(pair.one, left[0], right[0]), _missing(pair.other, left[1], right[1]))
        left = (block.src_end, block.dest_end) if block else left
    return found


def _labels_differ(mine: Mapping[str, frozenset[int]], yours: Mapping[str, frozenset[int]]) -> bool:
    """Whether both number one thing and number it otherwise: flight 417 and flight 422, the first and the second."""
    return any(mine[word].isdisjoint(yours[word]) for word in mine.keys() & yours.keys())


def _missing(side: Side, start: int, end: int | None) -> float:
    weight, matched = side.statement.weight, side.matched
    return sum(weight[stem] for stem in side.statement.title[start:end] if matched[stem] < _SOMEHOW)


def _things(pair: Pair) -> float:
    """What is neither name nor deed on both sides and the other does not have."""
    mine, yours = pair.covers("things")
    return min(mine.unshared, yours.unshared, 10) / 5


def _numbers(one: Statement, other: Statement) -> Mapping[str, float]:
    mine, yours = one.numbers, other.numbers
    return {
        "numbers_shared": min(len(mine & yours), 2),
        "numbers_differ": bool(mine and yours) and mine.isdisjoint(yours),
    }


def _deeds(one: Statement, other: Statement) -> Mapping[str, float]:
    return {
        "deeds_agree": not one.deed_families.isdisjoint(other.deed_families),
        "deeds_apart": _deeds_apart(one, other),
        "opposite_deeds": _opposite(one, other),
        "turned": _turned(one, other),
    }


def _deeds_apart(one: Statement, other: Statement) -> bool:
    """Whether both titles tell deeds that are known, and neither statement has one of the other's."""
    mine, yours = one.deed_families, other.deed_families
    return bool(mine and yours) and mine.isdisjoint(other.word_families) and yours.isdisjoint(one.word_families)


def _turned(one: Statement, other: Statement) -> bool:
    """Whether one statement has a word that makes a deed its contrary (denying, calling off), the other none."""
    turns = one.lexicon.turns
    return turns.isdisjoint(one.word_families) != turns.isdisjoint(other.word_families)


def _opposite(one: Statement, other: Statement) -> bool:
    mine, yours = one.deed_families - other.deed_families, other.deed_families - one.deed_families
    return any(one.lexicon.opposites.get(family, frozenset()) & yours for family in mine)


def _kinds(one: Statement, other: Statement, found: Mapping[str, float]) -> Mapping[str, float]:
    """Of one kind; of none that is known, where names have to say more; or of two kinds."""
    mine, yours = one.event.kind, other.event.kind
    none = mine == yours == "other"
    return {
        "same_kind": mine == yours != "other",
        "kinds_differ": mine != yours and "other" not in (mine, yours),
        "no_kind": none,
        "no_kind_names": none * found["names_covered"],
    }


def _rest(one: Statement, other: Statement) -> Mapping[str, float]:
    mine, yours = one.event.modality.kind, other.event.modality.kind
    same = one.document == other.document
    return {
        "crowd": math.log(max(one.crowd, FEW) * max(other.crowd, FEW)) / 2,
        "modalities_differ": mine != yours,
        "same_document": same,
        "same_document_heading": same and (one.heading or other.heading),
    }
