"""Which pairs of statements are worth comparing: those of days that may be one, that share what few others have.

The cost grows with the statements of a day, not with their square: a word that more than `COMMON` statements of a
bucket share finds no pairs there, and of the pairs found each statement keeps the `BEST` that share most, as far as
they share nearly as much as the best of them; of documents that tell one story some more. What is dated by a month or
a year is sought among the statements of that month or year, by rare words only.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from operator import itemgetter
from typing import Final, NamedTuple

from dateline.link.alone import lone_pairs
from dateline.link.dates import DAY, HOUR
from dateline.link.homes import ONE_STORY
from dateline.link.retold import retold_pairs
from dateline.link.statements import Statement, one_story

COMMON: Final = 150
BEST: Final = 8
BEST_OF_STORY: Final = 12
_ENOUGH: Final = 2.2  # weight of what two statements share, from which on they are compared
_FEW: Final = 40  # statements of two days, so few that they are compared more closely
_ENOUGH_OF_FEW: Final = 0.8
_NEARLY: Final = 0.4  # of what the best shares, so much is worth comparing
_NEARLY_OF_STORY: Final = 0.2
_MANY: Final = 300  # statements of a day: its best pairs are enough
_FAMILY: Final = 0.25  # of the weight of a word as rare
_RARE: Final = 0.5  # of what a family then weighs, from which on statements are found by it
_MINUTE: Final = 2.0  # what one minute weighs
_ROUND: Final = 0.6  # and a full or half hour
_ENOUGH_IN_LONG: Final = 3.0
_HALF_HOUR: Final = 30  # minutes
_WEEK: Final = 7 * DAY
_BITS: Final = 32  # of a number of a pair, for either statement
_ROUNDED: Final = 1e-9  # more than sums of the same weights in two orders differ by
_weight: Final = itemgetter(1)
Pair = tuple[Statement, Statement]
_Key = tuple[object, float]
"""What a statement can be found by, and what it weighs."""
_Index = Mapping[object, Mapping[int, float]]
"""By key: the places of the statements that can be found by it, with what it weighs there."""


class Candidates(NamedTuple):
    """Pairs to compare, in document order; and the statements for which some were left out, there being too many.

    rivals: by pair (see `key_of`), how near the next best statement in the document of either comes to it: 0 where
    there is none, 1 where one has as much in common.
    """

    pairs: list[Pair]
    capped: frozenset[int]
    rivals: Mapping[int, float]


def key_of(one: Statement, other: Statement) -> int:
    """One number for a pair, the same in both orders; smaller in memory than a tuple."""
    return key_of_places(one.index, other.index)


def key_of_places(one: int, other: int) -> int:
    """The number of a pair, by where both stand in document order."""
    return one << _BITS | other if one > other else other << _BITS | one


def places_of(key: int) -> tuple[int, int]:
    """Where the statements of a pair stand in document order, the first one first.

    >>> places_of(key_of_places(7, 3))
    (3, 7)
    """
    return key & (1 << _BITS) - 1, key >> _BITS


def candidate_pairs(found: Sequence[Statement]) -> Candidates:
    """Which statements are compared, of all in document order."""
    search = _Search(found)
    days = _by_day(found)
    for day, told in sorted(days.items()):
        others = [*days.get(day - 1, ()), *told]
        search.among(told, others, _ENOUGH if len(others) > _FEW else _ENOUGH_OF_FEW)
    for told, others in _broad(found):
        search.among(told, others, _ENOUGH_IN_LONG)
    for one, other in (*retold_pairs(found), *lone_pairs(found)):
        search.found.setdefault(key_of(one, other), 0.0)
    pairs = sorted(map(places_of, search.found))
    return Candidates([(found[one], found[other]) for one, other in pairs], frozenset(search.capped), search.found)


class _Search:
    """Pairs found so far, each with how near a rival comes. statements: all, in document order."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self.statements = statements
        self.keys = [tuple(_keys(statement)) for statement in statements]
        self.found: dict[int, float] = {}
        self.capped: set[int] = set()

    def among(self, told: Sequence[Statement], others: Iterable[Statement], enough: float) -> None:
        """Note for each statement those others with which it shares most."""
        index, further = self._index(told), BEST_OF_STORY if len(told) <= _MANY else BEST
        shared: dict[int, dict[int, float]] = defaultdict(dict)
        for other in others:
            for mine, weight in _shared(self.keys[other.index], index, enough).items():
                if weight >= enough and mine != other.index:
                    shared[mine][other.index] = weight
        for mine, partners in shared.items():
            self._note_best(mine, partners, further)

    def _note_best(self, mine: int, partners: Mapping[int, float], further: int) -> None:
        """Note those of some statements that share most with one; of those that share as much the texts decide, in
        whatever order they are read."""
        statements, told = self.statements, self._by_document(partners)
        most = max(partners.values())
        least = _NEARLY_OF_STORY * most
        near = [(weight, statements[place].event.id, place) for place, weight in partners.items() if weight >= least]
        for rank, (weight, _, place) in enumerate(sorted(near, reverse=True)[:further]):
            if (rank < BEST and weight >= _NEARLY * most) or self._one_story(mine, place):
                self._note(mine, place, _next_to(weight, told[statements[place].document]) / weight)

    def _one_story(self, mine: int, other: int) -> bool:
        return one_story(self.statements[mine], self.statements[other]) >= ONE_STORY

    def _note(self, mine: int, other: int, rival: float) -> None:
        key = key_of_places(mine, other)
        self.found[key] = max(self.found.get(key, 0.0), min(rival, 1.0))

    def _by_document(self, partners: Mapping[int, float]) -> Mapping[int, Sequence[float]]:
        """By document: what its statements share."""
        told: dict[int, list[float]] = defaultdict(list)
        for place, weight in partners.items():
            told[self.statements[place].document].append(weight)
        return told

    def _index(self, told: Sequence[Statement]) -> _Index:
        index: dict[object, dict[int, float]] = defaultdict(dict)
        for statement in told:
            for key, weight in self.keys[statement.index]:
                index[key][statement.index] = weight
        common = [key for key, entries in index.items() if len(entries) > COMMON]
        for key in common:
            self.capped.update(index.pop(key))
        return index


def _next_to(weight: float, told: Sequence[float]) -> float:
    """The most that another statement of the same document shares. told: what they share, this one too."""
    if len(told) == 1:
        return 0.0
    best, second = nlargest(2, told)
    return second if weight == best else best


def _shared(keys: Sequence[_Key], index: _Index, enough: float) -> Mapping[int, float]:
    """By statement of the index: the weight of what it shares with another, of those with which this may be enough."""
    light = _light(keys, enough)
    near = set().union(*[index[key] for key, _ in keys if key in index and key not in light])
    shared: dict[int, float] = dict.fromkeys(near, 0.0)
    for key, weight in keys:
        if entries := index.get(key):
            for mine in entries.keys() & near if key in light else entries:
                theirs = entries[mine]
                shared[mine] += weight if weight < theirs else theirs
    return shared


def _light(keys: Sequence[_Key], enough: float) -> frozenset[object]:
    """The keys that weigh least: who shares nothing else does not share enough."""
    light, whole = [], _ROUNDED
    for key, weight in sorted(keys, key=_weight):
        whole += weight
        if whole >= enough:
            break
        light.append(key)
    return frozenset(light)


def _keys(statement: Statement) -> Iterator[_Key]:
    """What a statement can be found by: its stems, its families of words, and the minute of its clock time."""
    weight = statement.weight
    for stem in statement.told:
        yield stem, weight[stem]
    for family in sorted(statement.families):
        if (rare := _FAMILY * statement.rarity[family]) >= _RARE:
            yield (family,), rare
    bounds = statement.bounds
    if bounds.clock_time:
        minute = bounds.start % HOUR // 60
        for near in (minute - 1, minute, minute + 1):
            yield near % 60, _MINUTE if minute % _HALF_HOUR else _ROUND


def _by_day(found: Iterable[Statement]) -> dict[int, list[Statement]]:
    """Statements under the days that they cover; of longer stretches with two ends under the first and the last."""
    days: dict[int, list[Statement]] = defaultdict(list)
    for statement in found:
        bounds = statement.bounds
        if bounds.length <= _WEEK:
            for day in range(bounds.first_day, bounds.last_day + 1):
                days[day].append(statement)
        elif bounds.two_ends:
            days[bounds.first_day].append(statement)
            days[bounds.last_day].append(statement)
    return days


def _broad(found: Sequence[Statement]) -> Iterator[tuple[list[Statement], list[Statement]]]:
    """What is dated by one month, year or longer unit, together with all that begins in it."""
    ordered = sorted(found, key=lambda statement: (statement.bounds.start, statement.index))
    starts = [statement.bounds.start for statement in ordered]
    units: dict[tuple[int, int], list[Statement]] = defaultdict(list)
    for statement in ordered:
        if statement.bounds.length > _WEEK and not statement.bounds.two_ends:
            units[statement.bounds.start, statement.bounds.end].append(statement)
    for (start, end), told in sorted(units.items()):
        yield told, ordered[bisect_left(starts, start) : bisect_left(starts, end)]
