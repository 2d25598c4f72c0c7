"""What speaks for and against two statements telling one event, as numbers.

`features_of` gives each in the order of `FEATURES`; `data/weights.toml` says what each means and what it weighs.
Everything here is symmetric: it does not matter which statement comes first.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Final

from rapidfuzz.distance import LCSseq

from dateline.link.dates import DAY, relation
from dateline.link.deeds import deeds, done_by_telling, done_once, mutual, roles
from dateline.link.homes import ONE_STORY
from dateline.link.matching import IN_PASSAGE, SOMEHOW, Pair, Side, compared, same_minute, shared_stems
from dateline.link.roles import DOER
from dateline.link.statements import Statement, one_story, strangers

_SAID: Final = 0.5
"""A word that the other statement has in this measure it says itself; in a smaller one it may stand beside it only."""
PERSONAL: Final = frozenset(("death", "birth", "arrest", "appointment", "departure"))
"""Kinds of what befalls one person at a time."""
_AS_ONE: Final = ({"death", "attack"}, {"death", "disaster"}, {"attack", "battle"})
"""Kinds of which one event may be two: a blast that kills nine is told as a disaster and as nine deaths."""
SMALL: Final = 12
"""Numbers up to this one are in many statements."""
FEW: Final = 3
"""Statements of a day that a document is taken to have at least: a single one says nothing of the rest."""
_LITTLE: Final = 1.5
"""Weight below which two statements have hardly anything in common."""
_RIVAL: Final = 0.6
FEATURES: Final = (
    *(
        "same_day",
        "same_minute",
        "whole_hours_odd",
        "hours_apart",
        "part_apart",
        "two_clocks",
        "next_day",
        "week",
        "same_span",
    ),
    *(
        "crowd",
        "one_story",
        "one_story_crowd",
        "names_shared",
        "names_unmatched",
        "countries_differ",
        "doers_differ",
        "people_differ",
        "places_differ",
    ),
    *(
        "subjects_differ",
        "subjects_apart",
        "said_most",
        "words_shared_most",
        "exact_shared",
        "little_shared",
        "numbers_shared",
    ),
    *("contrast", "contrast_repeated", "contrast_in_story", "labels_differ", "persons_apart"),
    *("deeds_agree", "deed_alone", "deeds_apart", "opposite_deeds"),
    *("verbs_agree", "verbs_apart", "verbs_opposite", "done_agrees", "roles_turned", "other_deed"),
    *("only_told_of", "of_another", "once_more", "begun_or_over", "aftermath"),
    *("same_kind", "kinds_differ", "no_kind", "modalities_differ", "same_document", "same_document_heading"),
)
_NOTHING: Final = dict.fromkeys(FEATURES, 0.0)
_in_order: Final = itemgetter(*FEATURES)


def features_of(one: Statement, other: Statement, rival: float = 0.0) -> tuple[float, ...]:
    """The features of a pair, in the order of FEATURES. rival: how near the next best comes, see `Candidates`."""
    pair = compared(one, other)
    found = {**_NOTHING, **relation(one.bounds, other.bounds)}
    found |= _names(pair)
    found |= _words(pair)
    found |= _contrasts(pair)
    found |= deeds(one, other)
    found |= roles(pair)
    found |= _kinds(one, other)
    found |= _rest(one, other)
    found["next_day"] = found["next_day"] and not done_once(pair, apart=bool(found["contrast"]))
    found["deed_alone"] = found["deeds_agree"] and _besides(pair) < 1
    if found["contrast_repeated"] and found["one_story"] >= ONE_STORY and rival < _RIVAL and not _one_head(pair):
        found["contrast_repeated"], found["contrast_in_story"] = 0, 1
    return tuple(map(float, _in_order(found)))


# ------------------------------------------------------------------------------------------------------- groups


def _names(pair: Pair) -> Mapping[str, float]:
    one, other = pair.one.statement, pair.other.statement
    mine, yours = pair.covers("called")
    both = mine.share is not None and yours.share is not None
    return {
        "names_shared": min(mine.shared, yours.shared, 12) / 6 if both else 0,
        "names_unmatched": min(mine.unshared, yours.unshared, 10) / 5 if both else 0,
        "countries_differ": _differ(one.countries, other.countries, one, other),
        "doers_differ": _others_do_it(one, other),
        "people_differ": _people_differ(one.event.people, other.event.people),
        "places_differ": _differ(one.places, other.places, one, other),
        "subjects_differ": _subjects_differ(one, other),
        "subjects_apart": _subjects_apart(pair),
        "persons_apart": _persons_apart(one, other),
    }


def _subjects_apart(pair: Pair) -> bool:
    """Whether both titles begin with names, and neither statement has one of the other's, nor another word for it."""
    sides = (pair.one, pair.other)
    heads = [side.statement.roles.subject & side.statement.names for side in sides]
    return all(heads) and not any(
        side.matched.get(stem, 0.0) > IN_PASSAGE for side, stems in zip(sides, heads, strict=True) for stem in stems
    )


def _persons_apart(one: Statement, other: Statement) -> bool:
    """Whether something befell one person in one title and another one in the other."""
    if one.event.kind != other.event.kind or one.event.kind not in PERSONAL:
        return False
    mine, yours = one.people & one.title_set, other.people & other.title_set
    return bool(mine and yours) and mine.isdisjoint(yours)


def _people_differ(mine: Sequence[str], yours: Sequence[str]) -> bool:
    """Whether both name persons and none of them is the same, by a part of the name at least: Anton, Anton Hradek."""
    parts = [[frozenset(name.split()) for name in names] for names in (mine, yours)]
    return bool(mine and yours) and not any(here <= there or there <= here for here in parts[0] for there in parts[1])


def _differ(mine: frozenset[str], yours: frozenset[str], one: Statement, other: Statement) -> bool:
    return bool(mine and yours) and not mine & (yours | other.words) and not yours & (mine | one.words)


def _others_do_it(one: Statement, other: Statement) -> bool:
    """Whether one person or country does it in one title and another in the other, though a list may name both."""
    here, there = (frozenset(side.roles.slots.get(DOER, ())) for side in (one, other))
    known = ((one.people & here, other.people & there), (one.countries & here, other.countries & there))
    differ = any(mine and yours and mine.isdisjoint(yours) for mine, yours in known) and not mutual(one, other)
    return differ or _others_travel(one, here, other, there)


def _others_travel(one: Statement, here: frozenset[str], other: Statement, there: frozenset[str]) -> bool:
    """Whether a person goes somewhere in one title and a people in the other: what a country says its premier may have
    said, but nobody travels for another. here, there: who does it."""
    if not one.event.kind == other.event.kind == "travel":
        return False
    mine, yours = ((s.people | s.countries) & who for s, who in ((one, here), (other, there)))
    return bool(mine and yours) and mine.isdisjoint(other.words) and yours.isdisjoint(one.words)


def _subjects_differ(one: Statement, other: Statement) -> bool:
    return strangers(one, one.roles.subject & one.names, other, other.roles.subject & other.names)


def _words(pair: Pair) -> Mapping[str, float]:
    one, other = pair.one.statement, pair.other.statement
    mine, yours = pair.covers("plain")
    all_mine, all_yours = pair.covers("said")
    exact = sum([min(one.weight[stem], other.weight[stem]) for stem in shared_stems(one, other)])
    return {
        "said_most": max(all_mine.share or 0.0, all_yours.share or 0.0),
        "words_shared_most": min(max(mine.shared, yours.shared), 12) / 6,
        "exact_shared": min(exact, 12) / 4,
        "little_shared": min(all_mine.shared, all_yours.shared) < _LITTLE,
        "numbers_shared": min(sum(1.0 if number > SMALL else 0.4 for number in one.numbers & other.numbers), 2),
    }


def _contrasts(pair: Pair) -> Mapping[str, float]:
    """What stands in place of something else: two objects of one deed, two numbers of one thing."""
    one, other, apart = pair.one.statement, pair.other.statement, contrast(pair)
    return {
        "contrast": min(apart, 10) / 5,
        "contrast_repeated": in_its_place(pair) and not same_minute(one, other) and _one_word_for_it(one, other),
        "labels_differ": _labels_differ(one.labels, other.labels),
    }


def _one_word_for_it(one: Statement, other: Statement) -> bool:
    """Whether both titles have one word for the deed: their verb, or any where a title has none."""
    if one.roles.verb and other.roles.verb:
        return one.roles.verb == other.roles.verb
    return any(stem in other.title_set for stem in one.deeds)


def contrast(pair: Pair) -> float:
    """The weight of what stands in one title where the other has something else, between words that both have."""
    if not all(_missing(side, side.statement.title) for side in (pair.one, pair.other)):
        return 0.0  # where one has all that the other has, nothing stands in place of anything
    found, left = 0.0, (0, 0)
    for block in (*LCSseq.opcodes(pair.one.statement.title, pair.other.statement.title), None):
        if block is not None and block.tag != "equal":
            continue
        right = (block.src_start, block.dest_start) if block else (None, None)
        mine = pair.one.statement.title[left[0] : right[0]]
        yours = pair.other.statement.title[left[1] : right[1]]
        found += min(_missing(pair.one, mine), _missing(pair.other, yours))
        left = (block.src_end, block.dest_end) if block else left
    return found


def in_its_place(pair: Pair) -> bool:
    """Whether one title has something else in the place of the sentence in which the other has something.

    “Police arrested [two brothers] in Cork” and “Police arrested [a customs officer] in Cork” are one sentence of two
    events; “The fire began [on the second floor]” and “The fire began [in a store room]” may be one.
    """
    mine, yours = pair.one.statement.roles.slots, pair.other.statement.roles.slots
    return any(
        _missing(pair.one, told, _SAID) > 0 and _missing(pair.other, yours[place], _SAID) > 0
        for place, told in mine.items()
        if place in yours
    )


def _one_head(pair: Pair) -> bool:
    """Whether both say in one place of which of several things they tell, and either knows nothing of the other's: the
    pensions bill and the forestry bill."""
    mine, yours = pair.one.statement.roles.slots, pair.other.statement.roles.slots
    return any(
        not set(told).isdisjoint(yours[place]) and _missing(pair.one, told) and _missing(pair.other, yours[place])
        for place, told in mine.items()
        if place in yours
    )


def _labels_differ(mine: Mapping[str, frozenset[int]], yours: Mapping[str, frozenset[int]]) -> bool:
    """Whether both number one thing and number it otherwise: flight 417 and flight 422, the first and the second."""
    return any(mine[word].isdisjoint(yours[word]) for word in mine.keys() & yours.keys())


def _missing(side: Side, stems: Iterable[str], least: float = SOMEHOW) -> float:
    weight, matched = side.statement.weight, side.matched
    return sum([weight[stem] for stem in stems if matched.get(stem, 1) < least])


def _besides(pair: Pair) -> float:
    """The weight of what both titles have in common besides their deeds, of the statement that has less of it."""
    return min(
        sum(
            side.statement.weight[stem] * side.matched[stem]
            for stem in side.statement.said
            if stem not in side.statement.deeds and side.matched[stem] > IN_PASSAGE
        )
        for side in (pair.one, pair.other)
    )


def _kinds(one: Statement, other: Statement) -> Mapping[str, float]:
    """Of one kind, of none that is known, or of two kinds."""
    mine, yours = one.event.kind, other.event.kind
    return {
        "same_kind": mine == yours != "other",
        "kinds_differ": mine != yours and "other" not in (mine, yours) and not _as_one(one, other),
        "no_kind": mine == yours == "other",
    }


def _as_one(one: Statement, other: Statement) -> bool:
    """Whether one event may be of both kinds: by what it is, or because it was done with the words that one tells."""
    known = {one.event.kind, other.event.kind} in _AS_ONE
    return known or done_by_telling(one, other) or done_by_telling(other, one)


def _story(one: Statement, other: Statement) -> Mapping[str, float]:
    """How many statements both documents have of the time, and whether they tell one story."""
    mine, yours = one.bounds, other.bounds
    long = min(mine.length, yours.length) > DAY  # what happened on one day is no rival of what took a week
    here, there = (
        one.home.within(yours.start, yours.end, long=long),
        other.home.within(mine.start, mine.end, long=long),
    )
    story = one_story(one, other)
    return {
        "crowd": math.log(max(here, FEW) * max(there, FEW)) / 2,
        "one_story": story,
        "one_story_crowd": story * math.log(max(here, 1) * max(there, 1)) / 2,
    }


def _rest(one: Statement, other: Statement) -> Mapping[str, float]:
    mine, yours = one.event.modality.kind, other.event.modality.kind
    same = one.document == other.document
    return {
        **_story(one, other),
        "modalities_differ": mine != yours,
        "same_document": same,
        "same_document_heading": same and (one.heading or other.heading),
    }
