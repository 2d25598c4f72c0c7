"""Operations that count units from an anchor: this, last, next, and what is moved as it is."""

from collections.abc import Callable
from math import inf

from dateline.errors import ResolveError
from dateline.interval.algebra.context import EVEN, Context, complete, occur, operation, period_of
from dateline.interval.calendar import DAY, MONTHS, SECONDS, UNITS, floor, shift
from dateline.interval.timex3 import span_value
from dateline.interval.values import Cycle, Span, Unknown, Value

MASKS = {
    "millennium": "X",
    "century": "XX",
    "decade": "XXX",
    "year": "XXXX",
    "half": "XXXX-HX",
    "quarter": "XXXX-QX",
    "month": "XXXX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "day": "XXXX-XX-XX",
    "hour": "XXXX-XX-XXTXX",
    "minute": "XXXX-XX-XXTXX:XX",
    "second": "XXXX-XX-XXTXX:XX:XX",
}
_WHOLE = frozenset({*UNITS, "weekend"})  # what the calendar divides all time into
_WHY = {
    "told": "no date was told before, and the document's own date is not known",
    "now": "it counts from when the text was written, and the document's own date is not known",
    "written": "neither the document's own date nor a date told before is known",
    "then": "it counts from a date told before, and none was told",
    "here": "neither the document's own date nor a date told before is known",
}


def lacking(unit: str, which: str) -> Unknown:
    """The value of something relative whose anchor nobody gave."""
    return Unknown(unit, MASKS.get(unit, "XXXX-XX-XX"), _WHY[which])


def coarse(anchor: Span) -> str:
    """Why nothing finer counts from an anchor."""
    known = {"days": "stretch of days", "range": "stretch of time", "part": "part of a day"}.get(
        anchor.unit, anchor.unit
    )
    return f"it counts from a date that is known only as a {known}"


def unit_at(second: int, unit: str) -> Span:
    """The unit that holds a second; the weekend is that of the week that does."""
    if unit == "weekend":
        start = floor(second, "week") + 5 * DAY
        return Span(start, start + 2 * DAY, unit)
    start = floor(second, unit)
    return Span(start, shift(start, 1, unit), unit)


def carried(span: Span, move: Callable[[int], int]) -> Span:
    """A span moved as it is: a month stays a month, however many days it has, and an evening an evening."""
    if span.unit in _WHOLE:
        return unit_at(move(inside(span)), span.unit)
    first, last = (end and carried(end, move) for end in (span.first, span.last))
    return span._replace(start=move(span.start), end=move(span.end), first=first, last=last)


@operation("now")
def now(context: Context, unit: str = "day", count: int = 0) -> Value:
    """The unit in which the text was written, moved by `count`: `now("day", -1)` is yesterday."""
    return _moved(context, "now", unit, count)


@operation("then")
def then(context: Context, unit: str = "day", count: int = 0) -> Value:
    """The unit of the date told last, moved by `count`: `then("day", 1)` is the next day."""
    return _moved(context, "then", unit, count)


@operation("here")
def here(context: Context, unit: str = "day", count: int = 0) -> Value:
    """The same from whichever of the two bare names count from in this document."""
    return _moved(context, "here", unit, count)


def coarser(anchor: Span, unit: str) -> bool:
    """Whether an anchor is too wide to tell which unit is meant: the day after `1956`."""
    return anchor.end - anchor.start > 1.5 * _length(unit)


def _length(unit: str) -> int:
    return SECONDS.get(unit) or MONTHS.get(unit, 1) * 31 * SECONDS["day"]


def _moved(context: Context, which: str, unit: str, count: int) -> Value:
    anchor = context.anchor(which, unit)
    if anchor is None:
        return lacking(unit, which)
    if unit in ("day", "week", "hour", "minute") and coarser(anchor, unit):
        mask = _within(anchor, unit) if not count else MASKS[unit]
        return Unknown(unit, mask, coarse(anchor))
    moved = _moved_by(anchor, count, unit)
    if count:
        context.say(f"{count:+d} {unit} from {{}} is {{}}", anchor, moved)
    return moved


def _within(anchor: Span, unit: str) -> str:
    if unit == "day" and anchor.unit == "month":
        return f"{span_value(anchor)}-XX"
    return MASKS[unit]


# ------------------------------------------------------------------------------------- this, previous, next of


def _neighbour(context: Context, what: Value | str, which: str, step: int) -> Value | None:
    unit = what if isinstance(what, str) else what.unit if isinstance(what, Cycle) else "day"
    weekly = isinstance(what, Cycle) and what.period == "week"
    base = context.anchor(which, "week" if weekly else unit if isinstance(what, str) else "")
    if base is None:
        found = lacking(unit, which)
        return found._replace(mask=what.mask) if isinstance(what, Cycle) else found
    if isinstance(what, Cycle):
        if weekly and coarser(base, "week"):
            return Unknown(unit, what.mask, coarse(base))
        return _cycle_neighbour(what, base, step)
    if not isinstance(what, str):
        return what
    if coarser(base, unit) and base.unit != "part":
        return Unknown(unit, _within(base, unit), coarse(base))
    return _moved_by(base, step, unit)


def _moved_by(span: Span, count: int, unit: str) -> Span:
    step = "week" if unit == "weekend" else unit
    return unit_at(shift(floor(inside(span), step), count, step), unit)


def inside(span: Span) -> int:
    """A second that belongs to what holds it: most of a week lies in the month and year of its Thursday (ISO 8601)."""
    return span.start + 3 * SECONDS["day"] if span.unit == "week" else span.start


def _cycle_neighbour(cycle: Cycle, base: Span, step: int) -> Span:
    """The occurrence in the same period, or the nearest strictly before or after the base."""
    middle = period_of(base.start, cycle.period)
    spans = [span for near in range(-8, 9) if (span := occur(cycle, middle + near))]
    if step == 0:
        same = [span for span in spans if period_of(span.start, cycle.period) == middle]
    elif step < 0:
        same = [span for span in spans if span.end <= base.start or _reaches(span, base.start, base)][-1:]
    else:
        same = [span for span in spans if span.start >= base.end or _reaches(span, base.end, base)][:1]
    if not same:
        raise ResolveError(cycle.key, "comes in none of the years around")
    return same[0]


def _reaches(span: Span, turn: int, base: Span) -> bool:
    """Whether it is the winter at the turn of a year that is told as a whole: `in 1941 …; the previous winter`."""
    return span.unit == "season" and base.unit == "year" and span.start < turn < span.end


@operation("this")
def this(context: Context, what: Value | str, anchor: str = "now") -> Value | None:
    """The unit, weekday, month, season or feast of the period in which the anchor lies.

    A weekday is the one before or behind it where the clause rules out the other side: `met this Sunday`. The season of
    the day of writing is the one that goes on then: in January `this winter` began in December; one that is over is not
    what is to come: in October `will open this spring` is of the next year.
    """
    found, base = _neighbour(context, what, anchor, 0), context.now
    if isinstance(found, Span) and isinstance(what, Cycle) and base is not None and anchor == "now":
        if what.period == "week" and context.weights[found.start >= base.end] == inf:
            found = _neighbour(context, what, anchor, -1 if found.start >= base.end else 1)
        elif found.unit == "season":
            found = _running(what, base) or _other_year(context, what, found) or found
        elif found.unit == "month":
            found = _other_year(context, what, found) or found
    return _said(context, "this", what, found)


def _running(cycle: Cycle, base: Span) -> Span | None:
    """The season that has begun and not ended on a day, as a winter at the turn of a year has."""
    begun = [span for near in (-1, 0) if (span := occur(cycle, period_of(base.start, cycle.period) + near))]
    return next((span for span in begun if span.start <= base.start < span.end), None)


def _other_year(context: Context, cycle: Cycle, found: Span) -> Span | None:
    """The month or season of the next year if what is to come cannot be in that of this one, which is over; if what was
    cannot be in one to come, that of the year before where it lies nearer, for a verb of the past may only report."""
    base, (before, behind) = context.now, context.weights
    if base is None or context.here != base:
        return None
    if before > behind and found.end <= base.start:
        return complete(cycle, base, context.weights)
    return complete(cycle, base, EVEN) if behind > before and found.start >= base.end else None


@operation("previous")
def previous(context: Context, what: Value | str, anchor: str = "now", skipped: int = 0) -> Value | None:
    """The last one that was over before the anchor. Of what was over only among the last days skipped it is the one
    before: nobody says `last Friday` of yesterday, or `last summer` of the one that ended this week."""
    found = _neighbour(context, what, anchor, -1)
    base = context.anchor(anchor) if skipped else None
    if base is not None and isinstance(found, Span) and found.end > base.start - skipped * DAY:
        found = _cycle_neighbour(what, found, -1) if isinstance(what, Cycle) else found
    return _said(context, "the last", what, found)


@operation("just_over")
def just_over(context: Context, unit: str) -> Value | None:
    """The one that is all but over, a day being left of it at most, else the one before: `this past week`, told on a
    Sunday, is the one that ends with it."""
    running, base = this(context, unit), context.now
    over = isinstance(running, Span) and base is not None and running.end - base.end <= DAY
    return running if over else previous(context, unit)


@operation("next")
def next_(context: Context, what: Value | str, anchor: str = "now", skipped: int = 0) -> Value | None:
    """The first one that begins after the anchor. A weekday that is among the first days skipped is the one of the week
    after: nobody says `next Friday` of tomorrow."""
    found = _neighbour(context, what, anchor, 1)
    base = context.anchor(anchor) if skipped else None
    if base is not None and isinstance(found, Span) and found.start < base.end + skipped * DAY:
        found = _cycle_neighbour(what, found, 1) if isinstance(what, Cycle) else found
    return _said(context, "the next", what, found)


def _said(context: Context, how: str, what: Value | str, found: Value | None) -> Value | None:
    if isinstance(found, Span):
        name = what if isinstance(what, str) else what.key if isinstance(what, Cycle) else "one"
        context.say(f"{how} {name}, counted from the anchor, is {{}}", found)
    return found


# ----------------------------------------------------------------------------------------------- lengths moved
