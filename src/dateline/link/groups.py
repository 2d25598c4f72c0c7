"""Statements that tell one event, put together: the surest pairs first, and a group only as far as it holds together.

Two groups become one if their pairs speak for it, by the mean of the better third; a single strong
pair does not chain two groups, and where more than half of the pairs contradict one another they stay two. What
several documents tell needs a little less to be told by one more. Every pair must be possible by its dates, so a group
spans no more than one event can. A document that tells both as two statements speaks against it. A title that tells two
things vouches for the first of them that is found, and for nothing that joins afterwards.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from heapq import heapify, heappop, heappush
from typing import Final

from dateline.link.candidates import places_of
from dateline.link.score import NEVER, Scores
from dateline.link.statements import Statement

LARGEST: Final = 200
"""Statements of a group at most; identical ones count once."""
_SAMPLE: Final = 12  # statements of two large groups whose pairs are looked at
_PAIRS: Final = _SAMPLE * _SAMPLE  # of one statement and a group all are, up to so many
_PART: Final = 3  # one in so many pairs, the best, counts
_TOLD_TWICE: Final = 3.0  # what a document that tells both as two speaks against it at most
_NEARLY_SAME: Final = 0.6  # the score from which a document only says one thing twice
_SURE: Final = 9.0
_FEW_OF: Final = 2  # not more than one in so many pairs may contradict
_DIGITS: Final = 9  # of a score: beyond them only the order of a sum shows
_MORE: Final = 0.2  # for each doubling of the sources
_MOST_MORE: Final = 1.2
Group = list[Statement]


def grouped(found: Sequence[Statement], pairs: Sequence[tuple[Statement, Statement]], scores: Scores) -> list[Group]:
    """The statements in groups, each in document order; groups by their first member."""
    copies = [(min(group, key=_called), group) for group in _identical(found, scores)]
    leaders = [leader for leader, _ in copies]
    lead = {statement.index: leader for leader, group in copies for statement in group}
    edges = {
        (min(a.index, b.index), max(a.index, b.index))
        for a, b in ((lead[one.index], lead[other.index]) for one, other in pairs)
        if a is not b
    }
    for one, other in pairs:
        if lead[one.index] is not lead[other.index]:
            scores.as_copies(lead[one.index], lead[other.index], one, other)
    joined = _Joining(leaders, sorted(edges), found, scores).run()
    members = {leader.index: group for leader, group in copies}
    whole = [sorted((s for leader in group for s in members[leader.index]), key=lambda s: s.index) for group in joined]
    return sorted(whole, key=lambda group: group[0].index)


def _called(statement: Statement) -> str:
    """What tells a statement from all others by the texts alone, in whatever order these are read."""
    return statement.event.id


def _identical(found: Sequence[Statement], scores: Scores) -> list[Group]:
    """Statements of the same words and the same date together, but for those of which an analyst says something."""
    same: dict[object, Group] = {}
    ruled = {place for key in scores.ruled for place in places_of(key)}
    for statement in found:
        bounds = statement.bounds
        alone = statement.index if statement.index in ruled else -1
        key = (*statement.wording, bounds.start, bounds.end, statement.event.title, alone)
        same.setdefault(key, []).append(statement)
    return list(same.values())


class _Joining:
    """Groups on their way from single statements to events."""

    def __init__(
        self, leaders: Sequence[Statement], edges: Sequence[tuple[int, int]], found: Sequence[Statement], scores: Scores
    ) -> None:
        self.scores = scores
        self.members: dict[int, Group] = {leader.index: [leader] for leader in leaders}
        self.near: dict[int, set[int]] = defaultdict(set)
        # of equal pairs decides what is in the texts
        self.called = {leader.index: _called(leader) for leader in leaders}
        self.heap: list[tuple[float, str, str, int, int]] = []
        self.next = len(found)
        for one, other in edges:
            self._consider(one, other)
        heapify(self.heap)

    def run(self) -> list[Group]:
        """Join the best two groups as long as any two are good enough."""
        while self.heap:
            *_, one, other = heappop(self.heap)
            if one in self.members and other in self.members:
                self._join(one, other)
        return list(self.members.values())

    def _consider(self, one: int, other: int) -> None:
        self.near[one].add(other)
        self.near[other].add(one)
        score = self._score(self.members[one], self.members[other])
        if score > self.scores.weights.join:
            first, second = sorted((self.called[one], self.called[other]))
            heappush(self.heap, (-round(score, _DIGITS), first, second, one, other))

    def _join(self, one: int, other: int) -> None:
        key, self.next = self.next, self.next + 1
        self.members[key] = sorted(self.members.pop(one) + self.members.pop(other), key=_called)
        self.called[key] = min(self.called[one], self.called[other])
        near = (self.near.pop(one) | self.near.pop(other)) - {one, other}
        for neighbour in sorted(near):
            if neighbour in self.members:
                self._consider(key, neighbour)

    def _score(self, one: Group, other: Group) -> float:
        if len(one) + len(other) > LARGEST or self._ruled(one, other, same=False):
            return NEVER
        if self._ruled(one, other, same=True):
            return _SURE
        if len(one) == len(other) == 1:
            return self._single(one[0], other[0])
        found, of_two_things, twice, against = list[float](), list[float](), dict[int, float](), 0
        for mine in one[: _looked_at(other)]:
            for yours in other[: _looked_at(one)]:
                score = self.scores.together(mine, yours)
                if score <= NEVER:
                    return NEVER
                against += self.scores.contradicted(mine, yours)
                if mine.document == yours.document and score < _NEARLY_SAME:
                    twice[mine.document] = max(score, twice.get(mine.document, NEVER))
                else:
                    (of_two_things if mine.double or yours.double else found).append(score)
        found = found or of_two_things
        if not found or against * _FEW_OF > len(found):
            return NEVER
        told_as_two = sum(min(max(-score, 0), _TOLD_TWICE) for score in twice.values())
        spoken = _mean(found) if against * _FEW_OF == len(found) else _mean_of_best(found)
        return spoken + _much_told(one, other) - told_as_two / min(_documents(one), _documents(other))

    def _single(self, mine: Statement, yours: Statement) -> float:
        """The score of two statements, by the same rules as that of groups."""
        score = self.scores.together(mine, yours)
        twice = mine.document == yours.document and score < _NEARLY_SAME
        return NEVER if twice or self.scores.contradicted(mine, yours) else score

    def _ruled(self, one: Group, other: Group, *, same: bool) -> bool:
        """Whether an analyst says so of any statement of one group and any of the other."""
        verdict = self.scores.verdict
        return bool(self.scores.ruled) and any(verdict(mine, yours) is same for mine in one for yours in other)


def _looked_at(other: Group) -> int:
    """How many statements of a group are compared with those of another one: all, unless both are large."""
    return max(_SAMPLE, _PAIRS // len(other))


def _mean(found: Sequence[float]) -> float:
    return sum(sorted(found)) / len(found)  # the same to the last digit in any order


def _mean_of_best(found: Sequence[float]) -> float:
    """The mean of the better third."""
    best = sorted(found, reverse=True)[: (len(found) + _PART - 1) // _PART]
    return sum(best) / len(best)


def _much_told(one: Group, other: Group) -> float:
    """What speaks for one more source where an event has several: what many tell, another one tells more likely."""
    return min(_MORE * math.log2(max(_documents(one), _documents(other))), _MOST_MORE)


def _documents(group: Group) -> int:
    return len({statement.document for statement in group})
