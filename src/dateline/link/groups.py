"""Statements that tell one event, put together: the surest pairs first, and a group only as far as it holds together.

Two groups become one if their pairs speak for it, by a mean in which the best third counts most; a single strong
pair does not chain two groups. Every pair must be possible by its dates, so a group spans no more than one event can.
A document that tells both as two statements speaks against it.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush
from typing import Final

from dateline.link.score import NEVER, Scores
from dateline.link.statements import Statement

LARGEST: Final = 200
"""Statements of a group at most; identical ones count once."""
_SAMPLE: Final = 8
_BEST_THIRD: Final = 0.7
_TOLD_TWICE: Final = 3.0
_NEARLY_SAME: Final = 1.0
Group = list[Statement]


def grouped(found: Sequence[Statement], pairs: Iterable[tuple[Statement, Statement]], scores: Scores) -> list[Group]:
    """The statements in groups, each in document order; groups by their first member."""
    copies = _identical(found)
    leaders = [group[0] for group in copies]
    lead = {statement.index: group[0] for group in copies for statement in group}
    edges = {
        (min(a.index, b.index), max(a.index, b.index))
        for a, b in ((lead[one.index], lead[other.index]) for one, other in pairs)
        if a is not b
    }
    joined = _Joining(leaders, sorted(edges), found, scores).run()
    members = {group[0].index: group for group in copies}
    whole = [sorted((s for leader in group for s in members[leader.index]), key=lambda s: s.index) for group in joined]
    return sorted(whole, key=lambda group: group[0].index)


def _identical(found: Sequence[Statement]) -> list[Group]:
    """Statements of the same words and the same date together."""
    same: dict[object, Group] = {}
    for statement in found:
        bounds = statement.bounds
        same.setdefault((*statement.wording, bounds.start, bounds.end, statement.event.title), []).append(statement)
    return list(same.values())


class _Joining:
    """Groups on their way from single statements to events."""

    def __init__(
        self, leaders: Sequence[Statement], edges: Sequence[tuple[int, int]], found: Sequence[Statement], scores: Scores
    ) -> None:
        self.scores = scores
        self.members: dict[int, Group] = {leader.index: [leader] for leader in leaders}
        self.near: dict[int, set[int]] = defaultdict(set)
        self.heap: list[tuple[float, int, int]] = []
        self.next = len(found)
        for one, other in edges:
            self._consider(one, other)
        heapify(self.heap)

    def run(self) -> list[Group]:
        """Join the best two groups as long as any two are good enough."""
        while self.heap:
            _, one, other = heappop(self.heap)
            if one in self.members and other in self.members:
                self._join(one, other)
        return list(self.members.values())

    def _consider(self, one: int, other: int) -> None:
        self.near[one].add(other)
        self.near[other].add(one)
        score = self._score(self.members[one], self.members[other])
        if score > self.scores.weights.join:
            heappush(self.heap, (-score, one, other))

    def _join(self, one: int, other: int) -> None:
        key, self.next = self.next, self.next + 1
        self.members[key] = self.members.pop(one) + self.members.pop(other)
        near = (self.near.pop(one) | self.near.pop(other)) - {one, other}
        for neighbour in sorted(near):
            if neighbour in self.members:
                self._consider(key, neighbour)

    def _score(self, one: Group, other: Group) -> float:
        if len(one) + len(other) > LARGEST:
            return NEVER
        found, twice = [], set()
        for mine in one[:_SAMPLE]:
            for yours in other[:_SAMPLE]:
                score = self.scores.together(mine, yours)
                if score <= NEVER:
                    return NEVER
                if mine.document == yours.document and score < _NEARLY_SAME:
                    twice.add(mine.document)
                else:
                    found.append(score)
        return _mean(found) - _TOLD_TWICE * len(twice) / _fewest(one, other) if found else NEVER


def _mean(found: list[float]) -> float:
    best = sorted(found, reverse=True)[: (len(found) + 2) // 3]
    return (1 - _BEST_THIRD) * sum(found) / len(found) + _BEST_THIRD * sum(best) / len(best)


def _fewest(one: Group, other: Group) -> int:
    return min(len({statement.document for statement in group}) for group in (one, other))
