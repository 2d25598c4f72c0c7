"""Operations that point back at what was told before: the Monday, that Monday, the period reported on."""

from typing import Final

from dateline.interval.algebra.context import FUTURE, HAD, Context, Weights, complete, occur, operation, period_of
from dateline.interval.algebra.dates import stretch
from dateline.interval.algebra.relative import carried, coarser, lacking, next_, previous, this, unit_at
from dateline.interval.algebra.settling import settle
from dateline.interval.calendar import DAY, civil, month_index, shift, year_at
from dateline.interval.values import Cycle, Span, Unknown, Value

_NEAREST: Final[Weights] = (2.0, 1.0)  # rather the one that follows
_BETWEEN: Final = 15  # years around the middle of a century from which either turn may be meant
LATE: Final = 10  # the month from which on the new year is the next one, whatever is told of it


@operation("that")
def that(context: Context, what: Value) -> Value | None:
    """`that Monday`: the one told before by the name of its weekday, else the one of the week told last."""
    return _named(context, what) or this(context, what, "then")


@operation("the")
def the(context: Context, what: Value) -> Value | None:
    """`on the Monday`: the one told before with its weekday, else the nearest, rather the one that follows; of what had
    been by then the one before."""
    if (named := _named(context, what)) is not None or not isinstance(what, Cycle):
        return named
    base = context.anchor("then", "week")
    if base is None or coarser(base, "week"):
        return this(context, what, "then")
    return complete(what, base, context.weights if context.weights in (FUTURE, HAD) else _NEAREST)


def _named(context: Context, what: Value) -> Span | None:
    """The date told last that is such a weekday and was told with its name."""
    if isinstance(what, Cycle):
        for told in context.told:
            same = occur(what, period_of(told.start, what.period))
            if told in context.by_weekday and same is not None and same.start <= told.start < same.end:
                context.used.append(("then", told))
                return same
    return None


@operation("one_of")
def one_of(context: Context, what: Value) -> Value:
    """`a Friday`, `one summer morning`: some occurrence, and which one is not said."""
    return Unknown(what.unit, what.mask, "which one is not said") if isinstance(what, Cycle) else what


@operation("told")
def told(context: Context) -> Value:
    """The date told last, else when the text was written."""
    anchor = context.anchor("told")
    return anchor if anchor is not None else lacking("day", "told")


@operation("event")
def event(context: Context, name: str) -> Value:
    """The one day that the text tells of an event, `the funeral`."""
    days = context.events.get(name, ())
    if len(days) != 1:
        lacks = "for which the text gives several dates" if days else "whose date the text does not give"
        return Unknown("day", "XXXX-XX-XX", f"it counts from “the {name}”, {lacks}")
    context.used.append(("event", days[0]))
    context.say(f"“the {name}” is the one told of {{}}", days[0])
    return days[0]


@operation("turn")
def turn(context: Context) -> Value:
    """The century that was new at `the turn of the century`: in a report the one in which it was written, in a history
    the one whose beginning lies nearest to what was told last, if that lies not halfway between two."""
    anchor = context.anchor("here") or context.anchor("now")
    if anchor is None:
        return lacking("century", "here")
    late = 50 if context.now is None else 0
    year = year_at(anchor.start)
    if late and abs(year % 100 - 50) < _BETWEEN:
        return Unknown("century", "XX", "the text stands halfway between the turns of two centuries")
    first = (year + late) // 100 * 100
    return stretch("century", (first, 1, 1), (first + 100, 1, 1), name="turn")


@operation("reported")
def reported(context: Context, unit: str) -> Value | None:
    """The period that a report speaks of: the one told last if it is such a period, else the last one that was over."""
    told = [span for span in context.told if span.unit == unit and not _later(span, context.now)]
    if told:
        newest = max(told, key=_bounds)
        context.used.append(("then", newest))
        return newest
    return previous(context, unit, "now")


@operation("reported_year")
def reported_year(context: Context) -> Value | None:
    """`the full year`: that of the newest date told, whatever older ones it is compared with; else the present one."""
    told = [span for span in context.told if not _later(span, context.now)]
    if not told:
        return this(context, "year")
    newest = max(told, key=_bounds)
    context.used.append(("then", newest))
    return unit_at(newest.start, "year")


@operation("begun")
def begun(context: Context, what: Value) -> Value:
    """The newest one that has begun when the text was written: the fourth quarter that will be reported on is in
    February the one that is over, in November the one under way."""
    base = context.anchor("now")
    if base is None or not isinstance(what, Cycle):
        return what
    number = period_of(base.start, what.period)
    spans = (occur(what, number - back) for back in range(2))
    found = next((span for span in spans if span is not None and span.start <= base.start), None)
    if found is None:
        return what
    context.say(f"{what.key} that had begun last is {{}}", found)
    return found


@operation("reported_in")
def reported_in(context: Context, year: Span) -> Value:
    """`the 1988 period`: the period of that year which answers to the one reported on; the year where none was told."""
    base = None if context.spread else _period(context)
    if base is None:
        return year
    months = month_index(base.start) % 12
    return unit_at(shift(year.start, months, "month"), base.unit)


@operation("the_century")
def the_century(context: Context) -> Value | None:
    """`the middle of the century`: of a history that of the date told last, else the one in which it was written."""
    return this(context, "century", "then" if context.now is None and context.then else "here")


@operation("new_year")
def new_year(context: Context) -> Value | None:
    """`in the new year`: the one that begins next; where the clause tells of what was, the one that began last. Said so
    late in a year it is always the next: `were hoping for sales in the new year`."""
    before, behind = context.weights
    late = context.here is not None and civil(context.here.start // DAY)[1] >= LATE
    if behind > 2 * before and not late:
        return this(context, "year", "here")
    return next_(context, "year", "here")


@operation("year_before")
def year_before(context: Context, unit: str, which: str = "here") -> Value | None:
    """`a year ago` in a comparison: as fine as the period that is reported on, if one was told; else a year.

    which: the anchor of the year, `then` for `a year earlier`.
    """
    base = context.spread or _period(context)
    if base is not None:
        return carried(base, lambda second: shift(second, -1, "year"))
    if unit == "quarter":
        last = previous(context, unit, "now")
        return unit_at(shift(last.start, -1, "year"), unit) if isinstance(last, Span) else last
    anchor = context.anchor(which, "year") or context.anchor("here")
    return unit_at(shift(anchor.start, -1, "year"), "year") if anchor else lacking("year", which)


def _period(context: Context) -> Span | None:
    """The newest quarter or half told that is over."""
    told = [span for span in context.told if span.unit in ("quarter", "half") and not _later(span, context.now)]
    if not told:
        return None
    base = max(told, key=_bounds)
    context.used.append(("then", base))
    return base


@operation("year_earlier")
def year_earlier(context: Context, what: Value) -> Value | None:
    """`the third quarter a year ago`: what is named, one year before it would be by itself."""
    value = settle(context, what)
    if not isinstance(value, Span):
        return value
    earlier = carried(value, lambda second: shift(second, -1, "year"))
    context.say("one year before {} is {}", value, earlier)
    return earlier


@operation("quarter_ending")
def quarter_ending(context: Context, end: Value) -> Value | None:
    """`the quarter ended July 31`: the quarter of the calendar in which most of those three months lie."""
    last = settle(context, end)
    return unit_at(last.start - 45 * DAY, "quarter") if isinstance(last, Span) else last


def _bounds(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _later(span: Span, now: Span | None) -> bool:
    return now is not None and span.end > now.end
