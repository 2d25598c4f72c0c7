"""What nobody tells anything else of: two documents of one story that tell of one minute or day, of which no document
tells two things, are likely to tell one event, in however few words they agree."""

from collections.abc import Iterator, Sequence
from typing import Final

from dateline.link.dates import DAY
from dateline.link.features import FEATURES, PERSONAL
from dateline.link.homes import ONE_STORY
from dateline.link.matching import same_minute
from dateline.link.statements import Statement, one_story

LEAST: Final = -1.0
"""Log odds of a pair by all else, from which on being alone makes it one event; fitted on the collections and on the
clusters to learn from."""
_MONTH: Final = 31 * DAY
_SEVERAL: Final = 3
"""Statements that a document has at least: one that tells a single thing shows nothing of what else there was."""
_NAMED: Final = 0.3
_NEXT: Final = 40
_DEED, _NAMES, _PHASE = (FEATURES.index(name) for name in ("deeds_agree", "names_shared", "begun_or_over"))
_AGAINST: Final = tuple(
    FEATURES.index(name)
    for name in ("names_unmatched", "people_differ", "subjects_differ", "subjects_apart", "opposite_deeds")
)


def lone_pairs(found: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """Pairs that are told alone and have a deed of one sort, which may be all that they have in common. Each statement
    meets the few that begin next."""
    in_time = sorted(found, key=lambda statement: (statement.bounds.start, statement.index))
    for at, one in enumerate(in_time):
        for other in in_time[at + 1 : at + 1 + _NEXT]:
            if not one.home.lone(one.bounds.start, other.bounds.start + 1):
                break  # nor is what begins later
            agree = not one.deed_families.isdisjoint(other.deed_families)
            if agree and told_alone(one, other) and not _of_nobody_known(one, other):
                yield one, other


def _of_nobody_known(one: Statement, other: Statement) -> bool:
    """Whether both tell what befalls one person at a time, and the one whom either names is not named by the other."""
    personal = one.event.kind in PERSONAL and other.event.kind in PERSONAL
    return personal and bool(one.people or other.people) and one.people.isdisjoint(other.people)


def one_moment(one: Statement, other: Statement) -> bool:
    """Whether two documents of one story tell of one minute, no round one, and nobody tells two things of it."""
    return (
        same_minute(one, other)
        and one.bounds.odd
        and one.home.alone(one.bounds.moment)
        and other.home.alone(other.bounds.moment)
        and one_story(one, other) >= ONE_STORY
    )


def told_alone(one: Statement, other: Statement) -> bool:
    """Whether two documents of one story tell of one time, a month at most, and nobody tells two things of it."""
    start, end = min(one.bounds.start, other.bounds.start), max(one.bounds.end, other.bounds.end)
    if end - start > _MONTH or not one.home.lone(start, end) or one_story(one, other) < ONE_STORY:
        return False
    return min(len(one.home.starts), len(other.home.starts)) >= _SEVERAL


def one_of_its_time(one: Statement, other: Statement, found: Sequence[float]) -> bool:
    """Whether two statements that are told alone have a deed of one sort or a name in common, and none that differs; of
    two days a deed that is seldom done, or its beginning or end. found: the features of the pair."""
    one_day = one.bounds.first_day == other.bounds.first_day or max(one.bounds.length, other.bounds.length) > DAY
    agree = (found[_DEED] or found[_NAMES] > _NAMED) if one_day else _once(one, other)
    if not (agree or found[_PHASE]) or any(found[place] for place in _AGAINST) or _of_nobody_known(one, other):
        return False
    return told_alone(one, other)


def _once(one: Statement, other: Statement) -> bool:
    """Whether both have a deed that is not done on two days in a row."""
    return not (one.deed_families & other.deed_families).isdisjoint(one.lexicon.seldom)
