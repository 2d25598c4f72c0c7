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
    *("same_day", "same_minute", "whole_hours_odd", "hours_apart", "part_apart", "next_day", "week", "same_span"),
    *("crowd", "names_shared", "names_unmatched", "countries_differ", "people_differ", "places_differ"),
    *("words_shared_most", "exact_shared", "little_shared", "families_shared", "numbers_shared", "numbers_differ"),
    *("contrast", "contrast_repeated", "labels_differ"),
    *("deeds_agree", "deeds_apart", "opposite_deeds", "turned"),
    *("verbs_agree", "verbs_apart", "verbs_opposite", "roles_turned", "subjects_differ", "other_deed"),
    *("only_told_of", "of_another", "once_more", "begun_or_over"),
    *("same_kind", "kinds_differ", "no_kind", "modalities_differ", "same_document", "same_document_heading"),
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
    both = one.words & other.words
    pair = Pair(Side(one, _matched(one, other, both)), Side(other, _matched(other, one, both)))
    found: dict[str, float] = dict(relation(one.bounds, other.bounds))
    found |= _names(pair)
    found |= _words(pair)
    found |= _contrasts(pair)
    found |= _deeds(one, other)
    found |= _roles(pair)
    found |= _kinds(one, other)
    found |= _rest(one, other)
    return tuple([float(found.get(name, 0)) for name in FEATURES])


# ------------------------------------------------------------------------------------------------ words in common


@lru_cache(maxsize=1 << 16)
def alike(one: str, other: str) -> bool:
    """Whether two long names are ways to write one: transliterations, slips."""
    return JaroWinkler.similarity(one, other) > _ALIKE


def match(stem: str, mine: Statement, other: Statement, spare: "Spare | None" = None) -> float:
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
    titled, told = spare or Spare(other.families, other.word_families)
    if not titled.isdisjoint(families):
        return 0.65
    if not told.isdisjoint(families):
        return 0.5
    if stem in other.context:
        return 0.35
    return 0.0 if other.context_families.isdisjoint(families) else 0.2


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
    spare = _spare(other, both)
    return {stem: match(stem, mine, other, spare) for stem in mine.said}


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


# ------------------------------------------------------------------------------------------------------- groups


def _names(pair: Pair) -> Mapping[str, float]:
    one, other = pair.one.statement, pair.other.statement
    mine, yours = pair.covers("called")
    both = mine.share is not None and yours.share is not None
    people, theirs = one.event.people, other.event.people
    return {
        "names_shared": min(mine.shared, yours.shared, 12) / 6 if both else 0,
        "names_unmatched": min(mine.unshared, yours.unshared, 10) / 5 if both else 0,
        "countries_differ": _differ(one.countries, other.countries, one, other),
        "people_differ": bool(people and theirs) and set(people).isdisjoint(theirs),
        "places_differ": _differ(one.places, other.places, one, other),
        "subjects_differ": _subjects_differ(one, other),
    }


def _differ(mine: frozenset[str], yours: frozenset[str], one: Statement, other: Statement) -> bool:
    return bool(mine and yours) and not mine & (yours | other.words) and not yours & (mine | one.words)


def _subjects_differ(one: Statement, other: Statement) -> bool:
    mine, yours = one.roles.subject & one.names, other.roles.subject & other.names
    here, there = (s.words | s.names | s.context for s in (one, other))
    return bool(mine and yours) and mine.isdisjoint(there) and yours.isdisjoint(here)


def _words(pair: Pair) -> Mapping[str, float]:
    one, other = pair.one.statement, pair.other.statement
    mine, yours = pair.covers("plain")
    all_mine, all_yours = pair.covers("said")
    exact = sum(min(one.weight[stem], other.weight[stem]) for stem in shared_stems(one, other))
    families = sum(one.rarity[family] for family in one.word_families & other.word_families)
    return {
        "words_shared_most": min(max(mine.shared, yours.shared), 12) / 6,
        "exact_shared": min(exact, 12) / 4,
        "families_shared": min(families, 15) / 5,
        "little_shared": min(all_mine.shared, all_yours.shared) < 1.5,
        "numbers_shared": min(len(one.numbers & other.numbers), 2),
        "numbers_differ": bool(one.numbers and other.numbers) and one.numbers.isdisjoint(other.numbers),
    }


def _contrasts(pair: Pair) -> Mapping[str, float]:
    """What stands in place of something else: two objects of one deed, two numbers of one thing."""
    one, other, apart = pair.one.statement, pair.other.statement, contrast(pair)
    return {
        "contrast": min(apart, 10) / 5,
        "contrast_repeated": bool(apart) and not _same_minute(one, other) and _one_word_for_it(one, other),
        "labels_differ": _labels_differ(one.labels, other.labels),
    }


def _same_minute(one: Statement, other: Statement) -> bool:
    return bool(relation(one.bounds, other.bounds).get("same_minute"))


def _one_word_for_it(one: Statement, other: Statement) -> bool:
    """Whether both titles have one word for the deed: their verb, or any where a title has none."""
    if one.roles.verb and other.roles.verb:
        return one.roles.verb == other.roles.verb
    return any(stem in other.title_set for stem in one.deeds)


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


def _deeds(one: Statement, other: Statement) -> Mapping[str, float]:
    return {
        "deeds_agree": not one.deed_families.isdisjoint(other.deed_families),
        "deeds_apart": _deeds_apart(one, other),
        "opposite_deeds": _opposite(one, other),
        "turned": _turned(one, other),
    }


def _roles(pair: Pair) -> Mapping[str, float]:
    """Whether both have one verb for what is done, and who does it to whom."""
    one, other = pair.one.statement, pair.other.statement
    mine, yours = one.roles, other.roles
    agree = _verbs_agree(one, other)
    known = bool(mine.verb and yours.verb)
    apart = known and not agree and not _has(yours.verb, other, one) and not _has(mine.verb, one, other)
    return {
        "verbs_agree": agree,
        "verbs_apart": apart,
        "verbs_opposite": known and mine.verb != yours.verb and _opposite_families(one, mine.verb, yours.verb),
        "roles_turned": mine.verb == yours.verb and mine.doer in yours.done_to and yours.doer in mine.done_to,
        "other_deed": apart
        and not _same_minute(one, other)
        and mine.head == yours.head != ""
        and one.deed_families.isdisjoint(other.deed_families),
        "once_more": one.again != other.again and one.bounds.first_day != other.bounds.first_day,
        "only_told_of": (_tells(one) and _untold(other)) or (_tells(other) and _untold(one)),
        "of_another": _of_another(one, other) or _of_another(other, one),
        "begun_or_over": _begun_or_over(one, other),
    }


def _tells(statement: Statement) -> bool:
    """Whether a title is about telling or hearing of something."""
    words = statement.lexicon
    verb, doer = statement.roles.verb, statement.roles.doer
    told = verb in words.grammar.telling or not words.telling.isdisjoint(words.families.get(verb, ()))
    return told and doer == statement.roles.head


def _untold(statement: Statement) -> bool:
    """Whether a statement has no word of telling or hearing."""
    return not _tells(statement) and statement.lexicon.telling.isdisjoint(statement.word_families)


def _begun_or_over(one: Statement, other: Statement) -> bool:
    """Whether of two dates both tell of the beginning, or of the end, of what the same one does."""
    if one.bounds.first_day == other.bounds.first_day or one.phases.isdisjoint(other.phases):
        return False
    mine, yours = one.roles.head, other.roles.head
    return not (mine and yours) or _has(mine, one, other) or _has(yours, other, one)


def _of_another(one: Statement, other: Statement) -> bool:
    """Whether one is about somebody's brother or lawyer, and the other knows of none."""
    kin = one.lexicon.grammar.kin.intersection((one.roles.head, one.roles.object))
    return not kin <= (other.words | other.context)


def _verbs_agree(one: Statement, other: Statement) -> bool:
    mine, yours = one.roles.verb, other.roles.verb
    families = one.lexicon.families
    return mine != "" and (mine == yours or not set(families.get(mine, ())).isdisjoint(families.get(yours, ())))


def _has(stem: str, mine: Statement, other: Statement) -> bool:
    """Whether the other statement has a word of one, or one of its families, anywhere."""
    return match(stem, mine, other) > 0


def _opposite_families(one: Statement, mine: str, yours: str) -> bool:
    families, opposites = one.lexicon.families, one.lexicon.opposites
    theirs = set(families.get(yours, ()))
    return any(not theirs.isdisjoint(opposites.get(family, ())) for family in families.get(mine, ()))


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


def _kinds(one: Statement, other: Statement) -> Mapping[str, float]:
    """Of one kind, of none that is known, or of two kinds."""
    mine, yours = one.event.kind, other.event.kind
    return {
        "same_kind": mine == yours != "other",
        "kinds_differ": mine != yours and "other" not in (mine, yours),
        "no_kind": mine == yours == "other",
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
