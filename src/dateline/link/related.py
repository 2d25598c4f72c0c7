"""Events that may be one, held apart because it was in doubt: each points to the other, with the reasons."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from dateline.link.groups import Group
from dateline.link.reasons import reasons_for
from dateline.link.score import Scores, likely
from dateline.link.statements import Statement
from dateline.records import Event, Related

_MOST: Final = 5


def with_related(
    events: Sequence[Event],
    told: Sequence[Group],
    pairs: Iterable[tuple[Statement, Statement]],
    scores: Scores,
) -> list[Event]:
    """The events, in the order of their groups, with those that may be the same."""
    group_of = {statement.index: number for number, group in enumerate(told) for statement in group}
    best: dict[tuple[int, int], tuple[float, Statement, Statement]] = {}
    for one, other in pairs:
        key = (group_of[one.index], group_of[other.index])
        score = scores.together(one, other) if key[0] != key[1] else scores.weights.relate
        if score > scores.weights.relate and score > best.get((min(key), max(key)), (score - 1,))[0]:
            best[min(key), max(key)] = (score, one, other)
    found: dict[int, list[tuple[float, int, Related]]] = defaultdict(list)
    for (mine, yours), (score, one, other) in best.items():
        because = reasons_for(one, other, score)
        for here, there in ((mine, yours), (yours, mine)):
            link = Related(id=events[there].id, score=round(likely(score), 3), reasons=because)
            found[here].append((-score, there, link))
    return [_with(event, found.get(number, [])) for number, event in enumerate(events)]


def _with(event: Event, found: list[tuple[float, int, Related]]) -> Event:
    if not found:
        return event
    nearest = sorted(found, key=lambda entry: entry[:2])[:_MOST]
    return event.model_copy(update={"related": tuple(link for _, _, link in nearest)})
