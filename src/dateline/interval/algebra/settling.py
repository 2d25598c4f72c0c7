"""Which one of what comes again is meant: the occurrence that fits what a bare name counts from."""

from math import inf
from typing import Final

from dateline.errors import ResolveError
from dateline.interval.algebra.clocks import halved
from dateline.interval.algebra.context import EVEN, FINE, PAST, Context, complete, occur, period_of
from dateline.interval.calendar import CLOCK_UNITS, DAY, SECONDS
from dateline.interval.values import Cycle, Span, Value

LONG_BEFORE: Final = 16 * 3600
SMALL_HOURS: Final = 5 * SECONDS["hour"]  # of a day, in which one still speaks of the midnight before
EVENING: Final = 18 * SECONDS["hour"]
MORNING: Final = 6 * SECONDS["hour"]
GOES_ON: Final = 8 * SECONDS["hour"]  # within which a history goes on from one clock time to the next
STEPS_BACK: Final = 2 * SECONDS["hour"]
LATE: Final = ("AF", "EV", "NI")
SOON_BEHIND: Final = 40 * DAY
THESE_WEEKS: Final = 21 * DAY  # around the day of writing, in which a date is rather taken with a wrong weekday
YEARS_OFF: Final = 200 * DAY


def settle(context: Context, value: Value | None, anchor: Span | None = None) -> Value | None:
    """A cycle completed from the anchor that bare names count from; anything else as it is."""
    if not isinstance(value, Cycle):
        return value
    base = anchor or _base(context, value)
    if base is None:
        return value
    behind = None if context.weights == PAST else _behind(value, base)
    span = _same_day(context, value, base) or behind or complete(value, base, context.weights)
    span = _slip(context, value, base, span) or span
    if span is None:
        raise ResolveError(value.key, "comes in none of the years around")
    fitting = "; the weekday named does not fit it" if span.uncertain else ""
    context.say(f"{value.key}: {_side(context.weights)} {{}} is {{}}{fitting}", base, span)
    return span


def _slip(context: Context, cycle: Cycle, base: Span, found: Span | None) -> Span | None:
    """A day of these weeks whose weekday does not fit, where the one that does is of another year: who in May
    says `Tuesday, 3 May` of a Monday has taken a wrong weekday or number."""
    away = found is not None and not found.uncertain and abs(found.start - base.start) > YEARS_OFF
    if not away or cycle.period != "year" or cycle.unit != "day" or base != context.now or base.unit != "day":
        return None
    year = period_of(base.start, "year")
    around = (span for step in (-1, 0, 1) if (span := occur(cycle, year + step)) is not None)
    near = [span for span in around if span.uncertain and abs(span.start - base.start) <= THESE_WEEKS]
    return min(near, key=lambda span: abs(span.start - base.start), default=None)


def _behind(cycle: Cycle, base: Span) -> Span | None:
    """What begins right behind a year, season or month told by its end only: `By late 1941 …; in January …`."""
    if base.part != "END" or base.unit not in ("year", "season", "month") or cycle.period == "day":
        return None
    span = complete(cycle, base._replace(start=base.end - 1), (inf, 1.0))
    return span if span is not None and span.start - base.end < SOON_BEHIND else None


def _same_day(context: Context, cycle: Cycle, told: Span) -> Span | None:
    """A clock time said behind another one is of the same day, or of the next one if that lies long before; one said
    behind a part of the day is of the same day if it is a little later: `that night … by eight`.

    Midnight ends the day of a time told, but for one in its small hours, of which it is the nearest.
    """
    timed, part = told.unit in CLOCK_UNITS, told.unit == "part" and told.name not in ("NI", "DT")
    if told.unit == "part" and told.name in LATE and context.weights == EVEN and halved(cycle, told.name) != cycle:
        return occur(halved(cycle, told.name), told.start // DAY)
    if cycle.period != "day" or not (timed or part) or context.weights != EVEN:
        return None
    span = occur(cycle, told.start // DAY)
    if span is not None and span.name == "24:00":
        return span if told.start % DAY >= SMALL_HOURS else None
    soon = span is not None and 0 <= span.start - told.start < LONG_BEFORE
    within = span is not None and told.start <= span.start < (told.start // DAY + 1) * DAY
    if span is not None and part and not (soon or within):
        return None
    if span is not None and context.goes_on and told.name == "24:00":
        return occur(cycle, told.start // DAY + 1)  # `got home at midnight and slept till ten`
    if span is not None and timed and context.goes_on and (later := _going_on(cycle, span, told)) is not None:
        return later
    if span is not None and (told.start - span.start > LONG_BEFORE or _over_night(span, told)):
        return occur(cycle, told.start // DAY + 1)
    return span


def _over_night(span: Span, told: Span) -> bool:
    """Whether one clock time lies in the small hours and the one told before it in the evening: `was locked in at 7.50
    pm and last seen at 5.15 am`."""
    return told.start % DAY >= EVENING and span.start % DAY < MORNING


def _going_on(cycle: Cycle, span: Span, told: Span) -> Span | None:
    """A clock time that leaves its half of the day open, in the second one if a history goes on to it there, or only
    steps a little back: `at 18:30 he made the signal; by eight o'clock two had struck`, `the alarm came at 5 p.m.; the
    boat had been launched at half past four`."""
    later = occur(halved(cycle, "EV"), told.start // DAY)
    if later is None or later == span or span.start >= told.start:
        return None
    return later if -STEPS_BACK <= later.start - told.start <= GOES_ON else None


def _base(context: Context, cycle: Cycle) -> Span | None:
    """What a bare name counts from; a clock time belongs to the day told last, if a day was told."""
    if cycle.period == "day":
        if context.today is not None:
            context.used.append(("now", context.today))
            return context.today
        told = context.anchor("then", "day")
        if told is not None and told.end - told.start <= FINE["day"] and told.unit != "weekend":
            return told
    here = context.here
    if cycle.period in ("day", "week", "month") and here is not None and here.end - here.start > FINE[cycle.period]:
        return None  # a weekday, a clock time or `the 26th` cannot be counted from a year
    return context.anchor("here")


def _side(weights: tuple[float, float]) -> str:
    if weights[1] == inf:
        return "the latest up to"
    return "the first from" if weights[0] == inf else "the nearest to"
