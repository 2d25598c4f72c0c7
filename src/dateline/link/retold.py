"""One event told with another date: what the rest of the statement shows to be the same, whatever the calendar says.

Two sorts count. The same statement, word for word by its stems, with another clock time of the same day. And what
befalls a person only once (death, birth; `once` in data/<language>.toml), with a date that a slip explains: a day or
two off, one of day, month and year another one, or the next month or year where no more is said; of what befalls a
thing that has a name (`once_named`: the sinking of a ship) a day or two off. All else with other dates is two events.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from dateline.interval.calendar import civil
from dateline.link.dates import DAY, Bounds, apart
from dateline.link.matching import FAMILY_IN_TITLE, match, one_family
from dateline.link.statements import Statement
from dateline.link.words import name_stems

_OF_OTHERS: Final = re.compile(r"['’]s?\s|\bof\b")
_NEAR: Final = 2
_YEAR: Final = 366 * DAY
_YEARS: Final = 10
_FEW: Final = 20
"""Statements of one person's death at most that are compared."""
_NAMES: Final = 2
_EXACT: Final = 2
_SAID: Final = 4


def retold(one: Statement, other: Statement) -> bool:
    """Whether both tell one event although their dates do not agree."""
    if one.event.modality.kind != "happened" or other.event.modality.kind != "happened":
        return False
    if befell(one, other):
        return slip(one.bounds, other.bounds)
    if not _things(one).isdisjoint(_things(other)):
        return _days_off(one.bounds, other.bounds)
    return one.bounds.day is not None and one.bounds.day == other.bounds.day and _same_words(one, other)


def told_again(one: Statement, other: Statement) -> bool:
    """Whether a document tells one thing of one day in two sentences: one title says nothing that the other does not
    say in the same place of its sentence, in its words or in others for the same deed."""
    mine, yours = one.event, other.event
    if one.document != other.document or mine.mentions[0].start == yours.mentions[0].start:
        return False
    if not _of_one_time(one.bounds, other.bounds):
        return False
    if mine.modality.kind != yours.modality.kind or one.labels != other.labels or one.again != other.again:
        return False
    return _within(one, other) or _within(other, one)


def _of_one_time(one: Bounds, other: Bounds) -> bool:
    """Whether two dates are one, or one is a part of the day that the other is."""
    if one.day is None or one.day != other.day:
        return (one.start, one.end) == (other.start, other.end)
    return one.start < other.end and other.start < one.end


def _within(one: Statement, other: Statement) -> bool:
    """Whether a title says only what another one says too, and enough to be known by it."""
    exact = [stem for stem in one.title if stem in other.title_set]
    counted = bool(one.numbers and other.numbers) and one.numbers.isdisjoint(other.numbers)
    if len(exact) < _EXACT or counted or not _one_verb(one, other):
        return False
    if any(match(stem, one, other) < FAMILY_IN_TITLE for stem in one.title):
        return False
    mine, yours = one.roles.slots, other.roles.slots
    return all(not set(mine[place]).isdisjoint(yours[place]) for place in mine.keys() & yours.keys())


def _one_verb(one: Statement, other: Statement) -> bool:
    mine, yours = one.roles.verb, other.roles.verb
    if not mine or not yours:
        return one.title_set == other.title_set
    return mine == yours or one_family(one, mine, yours)


def _same_words(one: Statement, other: Statement) -> bool:
    """Titles of the same stems, long enough and with names enough to be no accident, that number nothing otherwise."""
    same = one.title_set == other.title_set and one.labels == other.labels
    return same and len(one.title_set) >= _SAID and len(one.names & one.title_set) >= _NAMES


def befell(one: Statement, other: Statement) -> bool:
    """Whether both tell of one thing that befalls the same person only once."""
    return bool(_subjects(one) & _subjects(other))


def _subjects(statement: Statement) -> frozenset[tuple[str, str]]:
    """Of a deed that happens once: the deed and whom it befell, by full name at the head of the title."""
    once = statement.lexicon.once
    deeds = {once[stem] for stem in statement.deeds if stem in once}
    if not deeds:
        return frozenset()
    people = [name for name in statement.event.people if " " in name and _heads(name, statement)]
    return frozenset((deed, name) for deed in deeds for name in people)


def _things(statement: Statement) -> frozenset[tuple[str, str]]:
    """Of a deed that befalls a thing once: the deed and the thing, by a name of it in the subject of the title."""
    deed = statement.lexicon.once_named.get(statement.roles.verb)
    if deed is None:
        return frozenset()
    named = statement.roles.subject & frozenset(statement.title_names) - statement.countries - statement.places
    return frozenset((deed, name) for name in named)


def _days_off(one: Bounds, other: Bounds) -> bool:
    """Whether two days are so near that one is a slip of the other."""
    return one.day is not None and other.day is not None and abs(one.day - other.day) <= _NEAR


def _heads(name: str, statement: Statement) -> bool:
    """Whether a title begins with a person, by surname at least: neither with his brother nor with “the wife of”."""
    before, surname, behind = statement.event.title.partition(name.rsplit(" ", 1)[1])
    own = statement.first_name <= {*name_stems(name, statement.lexicon)}
    return bool(surname) and own and not _OF_OTHERS.search(before) and not behind.startswith(("'", "’", "-"))


def slip(one: Bounds, other: Bounds) -> bool:
    """Whether a slip of the pen or the clock makes one date of the other.

    >>> from dateline.interval.calendar import DAY, day_number
    >>> on = lambda *date: Bounds(day_number(*date) * DAY, day_number(*date) * DAY + DAY, day=day_number(*date))
    >>> [slip(on(1956, 11, 6), on(*date)) for date in ((1956, 11, 7), (1956, 12, 6), (1957, 11, 6), (1957, 12, 6))]
    [True, True, True, False]
    >>> year = lambda number: Bounds(day_number(number) * DAY, day_number(number + 1) * DAY)
    >>> slip(year(1811), year(1812)), slip(year(1811), year(1814)), slip(year(1811), on(1812, 2, 2))
    (True, False, True)
    """
    if one.day is None or other.day is None:
        return _next_unit(one, other)
    mine, yours = civil(one.day), civil(other.day)
    other_parts = sum(here != there for here, there in zip(mine, yours, strict=True))
    return _days_off(one, other) or (other_parts == 1 and abs(mine[0] - yours[0]) <= _YEARS)


def _next_unit(one: Bounds, other: Bounds) -> bool:
    """Whether of two dates, one of them a month or a year, one lies within as much before or behind the other."""
    longest = max(one.length, other.length)
    return longest <= _YEAR and not (one.two_ends or other.two_ends) and apart(one, other) * DAY <= longest


def retold_pairs(found: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """Pairs of days apart that may be one event told with two dates."""
    told: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in found:
        if statement.bounds.length <= _YEAR:
            for subject in _subjects(statement) | _things(statement):
                told[subject].append(statement)
    for statements in told.values():
        few = sorted(statements, key=lambda statement: statement.event.id)[:_FEW]  # the same in any order of the texts
        for one, other in combinations(few, 2):
            if one.bounds != other.bounds and retold(one, other):
                yield one, other
