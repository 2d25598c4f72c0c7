"""The date of an event that several statements tell: the most precise one on which they agree.

Where they do not agree, the date with most independent sources is shown; among equals the surer, then the finer, then
the earlier, so that the order of the documents decides nothing. Every source that gives another date is listed as a
conflict with its words and its reasons.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from dateline.link.dates import DAY, Bounds, agree, apart, contradict, nearly, one_night, supports
from dateline.link.statements import Statement
from dateline.records import Conflict, Scored

Count = Callable[[Sequence[Statement]], int]
_LESS_DOUBT: Final = 0.8
_MOST_SOURCES: Final = 4
_NIGHT: Final = 0.2


class Settled(NamedTuple):
    """The statement whose date is shown, what contradicts it, and how sure the date is."""

    chosen: Statement
    conflicts: tuple[Conflict, ...]
    confidence: Scored


def settle_date(group: Sequence[Statement], independent: Count) -> Settled:
    """Choose the date of a group. independent: counts the independent sources among some of its statements."""
    # a thousand sources mostly give a handful of dates, so each is compared once
    support = {date: [s for s in group if supports(date, s.bounds)] for date in {s.bounds for s in group}}
    best = _best(group, {date: independent(agreeing) for date, agreeing in support.items()})
    agreeing = support[best.bounds]
    dates = {s.bounds for s in agreeing}
    common = {date for date in dates if all(agree(date, other) or nearly(date, other) for other in dates)}
    finer = [s for s in agreeing if s.bounds in common]
    chosen = max(finer or [best], key=lambda s: (-s.bounds.length, s.bounds.offset is not None, *_worth(s)))
    against = [s for s in group if contradict(chosen.bounds, s.bounds)]
    return Settled(chosen, tuple(map(_conflict, against)), _confidence(chosen, agreeing, against, independent))


def _best(group: Sequence[Statement], sources: Mapping[Bounds, int]) -> Statement:
    """The statement of the finest dates that most sources support; one of a year or month that rules out its day, if
    more sources know of that."""

    def best_of(some: Sequence[Statement]) -> Statement:
        return max(some, key=lambda s: (sources[s.bounds], *_worth(s)))

    finest = min(statement.bounds.length for statement in group)
    best = best_of([s for s in group if s.bounds.length <= max(finest, DAY)])
    others = [s for s in group if apart(s.bounds, best.bounds) and sources[s.bounds] > sources[best.bounds]]
    return best_of(others or [best])


def _worth(statement: Statement) -> tuple[float, ...]:
    """What decides where sources are equally many: a fact before a plan, the surer, the finer, the earlier."""
    happened = statement.event.modality.kind == "happened"
    bounds = statement.bounds
    return happened, statement.event.confidence.score, -bounds.length, -bounds.start, -statement.index


def _conflict(statement: Statement) -> Conflict:
    event = statement.event
    assert event.date is not None
    because = [*event.because.steps] or [f"“{event.because.expression}”"]
    if event.because.anchor:
        because.append(f"counted from {event.because.anchor}: {event.because.anchor_because}")
    return Conflict(
        document=event.mentions[0].document,
        edtf=event.date.edtf,
        display=event.date.display,
        quote=event.quote,
        because="; ".join(because),
    )


def _confidence(
    chosen: Statement, agreeing: Sequence[Statement], against: Sequence[Statement], independent: Count
) -> Scored:
    """The chosen one's, with less doubt for each independent source that agrees, and more for those that do not; a
    clock of another zone shows another day and agrees."""
    score, found = chosen.event.confidence.score, list(chosen.event.confidence.reasons)
    exact = [s for s in agreeing if s.bounds.length <= max(chosen.bounds.length, DAY)]
    more = independent(exact) - 1
    if more > 0:
        score = 1 - (1 - score) * _LESS_DOUBT ** min(more, _MOST_SOURCES)
        found.append(f"{_counted(more, 'other independent source')} {'gives' if more == 1 else 'give'} the same date")
    if against := [s for s in against if not agree(chosen.bounds, s.bounds)]:
        score *= independent(agreeing) / (independent(agreeing) + _weight(chosen, against, independent))
        found.append(f"{_counted(independent(against), 'source')} {_another(against)}")
    return Scored(score=round(score, 3), reasons=tuple(found))


def _weight(chosen: Statement, against: Sequence[Statement], independent: Count) -> float:
    """What contradicts, in sources; a neighbouring day at night is the same night by another clock or reckoning."""
    night = all(one_night(s.bounds, chosen.bounds) for s in against)
    return independent(against) * (_NIGHT if night else 1.0)


def _another(against: Sequence[Statement]) -> str:
    dates = dict.fromkeys(s.event.date.display for s in against if s.event.date is not None)
    verb = "gives" if len(against) == 1 else "give"
    return f"{verb} another date: {', '.join(dates)}"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
