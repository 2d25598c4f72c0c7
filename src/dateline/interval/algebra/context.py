"""What an evaluation may count from, and what it tells of how it counted."""

from collections.abc import Callable, Collection, Mapping, Sequence
from math import inf
from types import MappingProxyType
from typing import Any, Final, TypeVar

from dateline.errors import ResolveError
from dateline.interval.calendar import DAY, civil, floor, month_index
from dateline.interval.display import display
from dateline.interval.terms import Argument, Term
from dateline.interval.values import Cycle, Span, Value

Weights = tuple[float, float]
EVEN: Final[Weights] = (1.0, 1.0)
PAST: Final[Weights] = (1.0, inf)
HAD: Final[Weights] = (0.5, inf)  # the same, of what had been by the date told
FUTURE: Final[Weights] = (inf, 1.0)
STORY: Final[Weights] = (1.5, 1.0)  # stories mostly go forward


class Context:
    """The anchors of one evaluation.

    now: when the text was written or spoken (usually the publication date). told: the dates told before, the last
    one first; `then` is the first of them that is fine enough. here: what bare names ("Friday", "in May") and "this
    year" count from, either of the two.
    by_weekday: which of those told were told with the name of their weekday. today: the day of `now`, where the text
    spoke of it last, so that clock times belong to it.
    weights: how much farther a date before and one behind `here` is held to be, when the nearest is sought for a bare
    name; infinite where that side is ruled out. told and here may be functions that are called at most once.
    spread: the year that figures of more than a quarter are of, where such are reported on: `in the first nine months`.
    events: the days told of events, by the name of the event. goes_on: whether what was is told hour by hour, so that a
    clock time that leaves its half of the day open lies rather behind the one told before.
    order: `DMY`, `MDY` or `YMD` for numeric dates.
    steps: filled in with what was done, in words, unless it is None. used: the anchors that were used.
    """

    __slots__ = (
        "_here",
        "_told",
        "by_weekday",
        "events",
        "goes_on",
        "now",
        "order",
        "spread",
        "steps",
        "today",
        "used",
        "weights",
    )

    def __init__(
        self,
        now: Span | None = None,
        told: Sequence[Span] | Callable[[], Sequence[Span]] = (),
        here: Span | Callable[[], Span | None] | None = None,
        weights: Weights = EVEN,
        order: str = "",
        steps: list[str] | None = None,
        by_weekday: Collection[Span] = (),
        today: Span | None = None,
        spread: Span | None = None,
        events: Mapping[str, Sequence[Span]] = MappingProxyType({}),
    ) -> None:
        self.now, self._told, self._here = now, told, here
        self.weights, self.order, self.steps = weights, order, steps
        self.by_weekday, self.today, self.spread, self.events = by_weekday, today, spread, events
        self.used: list[tuple[str, Span]] = []
        self.goes_on = now is None  # as in a history

    @property
    def here(self) -> Span | None:
        """What bare names count from; worked out when it is first asked for."""
        if callable(self._here):
            self._here = self._here()
        return self._here

    @here.setter
    def here(self, span: Span | None) -> None:
        self._here = span

    @property
    def told(self) -> Sequence[Span]:
        """The dates told before, the last one first; worked out when they are first asked for."""
        if callable(self._told):
            self._told = self._told()
        return self._told

    @told.setter
    def told(self, spans: Sequence[Span]) -> None:
        self._told = spans

    def freeze(self) -> None:
        """Work out now what is asked for later, when the anchors have moved on."""
        self._here, self._told = self.here, self.told

    @property
    def bare(self) -> bool:
        """Whether something was counted from what bare names count from."""
        return any(which == "here" for which, _ in self.used)

    @property
    def then(self) -> Span | None:
        """The date told last, however fine."""
        return self.told[0] if self.told else None

    def anchor(self, which: str, unit: str = "") -> Span | None:
        """The anchor, noted as used: `now`, `then`, `here`, `told` (`then`, else `now`) or `written` (`now`, else
        `then`).

        Of the dates told, the last that is as fine as the unit needs, unless its story has moved on since; if none is,
        the last.
        """
        if which == "told":
            which = "then" if self.then is not None and self.today is None else "now"
        if which == "written":
            which = "then" if self.now is None else "now"
        span = self._then(FINE.get(unit, 1 << 62)) if which == "then" else self.now if which == "now" else self.here
        if span is not None:
            self.used.append((which, span))
        return span

    def _then(self, longest: int) -> Span | None:
        last = self.then
        fine = next((span for span in self.told if span.end - span.start <= longest), None)
        if last is None or fine is None or last.start <= fine.start:
            return fine or last
        aside = self.here is not None and abs(fine.start - self.here.start) < abs(last.start - self.here.start)
        return fine if aside else last

    def without(self, refused: Span) -> "Context":
        """The same anchors for another try, without a date told that was refused; its steps are still to be noted."""
        again = Context(
            self.now,
            [told for told in self.told if told != refused],
            self.here,
            self.weights,
            self.order,
            None if self.steps is None else [],
            self.by_weekday,
            None if self.today == refused else self.today,
            events=self.events,
        )
        again.goes_on = self.goes_on
        return again

    def say(self, step: str, *spans: Span) -> None:
        """Note a step; `{}` in it stands for a span as readers know it."""
        if self.steps is not None:
            self.steps.append(step.format(*(display(span) for span in spans)))


class Unanchored(Context):
    """A context without anchors that notes whether anything was asked of it."""

    __slots__ = ("asked",)

    def __init__(self) -> None:
        super().__init__()
        self.asked = False

    def __getattribute__(self, name: str) -> Any:  # noqa: ANN401 - whatever the attribute is
        if name not in ("asked", "say", "steps", "__class__"):
            object.__setattr__(self, "asked", True)
        return object.__getattribute__(self, name)


# how long a date told before may be to count units from it, in seconds: a day cannot be counted from a month
FINE: Final = {
    "day": 2 * DAY,
    "hour": 2 * DAY,
    "minute": 2 * DAY,
    "week": 8 * DAY,
    "month": 32 * DAY,
    "quarter": 93 * DAY,
    "season": 93 * DAY,
    "half": 190 * DAY,
    "year": 370 * DAY,
}

Operation = Callable[..., Value | None]
F = TypeVar("F", bound=Operation)

OPERATIONS: Final[dict[str, Operation]] = {}
RAW: Final[set[str]] = set()


def operation(name: str, *, raw: bool = False) -> Callable[[F], F]:
    """Register an operation of the algebra. A raw one is given its arguments as terms, not as values."""

    def register(function: F) -> F:
        OPERATIONS[name] = function
        if raw:
            RAW.add(name)
        return function

    return register


def evaluate(term: Argument, context: Context) -> Any:  # noqa: ANN401 - a value, or a constant passed through
    """The value of a term; constants stand for themselves.

    Raises ResolveError where the calendar has no such date.
    """
    if not isinstance(term, Term):
        return term
    run = OPERATIONS.get(term.op)
    if run is None:
        raise ResolveError(str(term), f"there is no operation {term.op!r}")
    if term.op in RAW:
        return run(context, *term.args)
    return run(context, *(evaluate(argument, context) for argument in term.args))


# --------------------------------------------------------------------------------- making and completing spans


def period_of(second: int, period: str) -> int:
    """The number of the year, month, week or day (see `Cycle`) that holds a second."""
    if period == "day":
        return second // DAY
    if period == "week":
        return floor(second, "week") // DAY // 7
    if period == "month":
        return month_index(second)
    return civil(second // DAY)[0]


def occur(cycle: Cycle, number: int) -> Span | None:
    """An occurrence of a cycle with what was said about it applied."""
    span = cycle.occurrence(number)
    if span is None:
        return None
    for apply in cycle.after:
        span = apply(span)
    return span._replace(approximate=True) if cycle.approximate else span


def complete(cycle: Cycle, base: Span, weights: Weights) -> Span | None:
    """The occurrence nearest to a base; one that holds the base, or lies in it, is nearest of all."""
    middle = period_of(base.start, cycle.period)
    beside = [occur(cycle, middle + step) for step in (-1, 0, 1)]
    if cycle.unit == "day" and cycle.period in ("year", "month") and (cycle.after or None in beside):
        # 29 February, the 31st, a date with its weekday: the one meant may lie some years off
        beside = [occur(cycle, middle + step) for step in range(-8, 9)]
    around = [span for span in beside if span]
    yearly = cycle.period == "year"
    distances = [_distance(span, base, weights, MISFIT if yearly else SLIP) for span in around]
    nearest = min(distances, default=inf)
    best = around[distances.index(nearest)] if nearest < inf else None
    reach = AROUND if yearly else SLIP
    return best if best is None or not best.uncertain else _fitting(around, base, reach) or best


def _fitting(around: Sequence[Span], base: Span, reach: int) -> Span | None:
    """Of a date with its weekday the nearest that fits it, on whichever side, if it lies within a reach."""
    near = [span for span in around if not span.uncertain and abs(span.start - base.start) < reach]
    return min(near, key=lambda span: abs(span.start - base.start), default=None)


# a date whose weekday does not fit is taken only if none that fits lies nearer than this many seconds more
MISFIT: Final = 1280 * DAY
# the same of a day without its month, which comes every month: `Sunday the 23d` after `Friday the 22d` has a slip in it
SLIP: Final = 62 * DAY
# how far around what it counts from the side does not matter to one whose weekday fits
AROUND: Final = 370 * DAY


def _distance(span: Span, base: Span, weights: Weights, misfitting: int = MISFIT) -> float:
    """Seconds between a span and a base, weighted by the side; none if it begins in the base, one if it holds it."""
    misfit = misfitting if span.uncertain else 0
    if base.start <= span.start < base.end:
        return misfit
    if span.start <= base.start < span.end and span.unit != "part":  # a night reaches into the next day
        return misfit + 1
    if span.start > base.start:
        return (span.start - max(base.start, base.end - DAY)) * weights[1] + misfit
    return (max(0, base.start - span.end) + 1) * weights[0] + misfit
