"""Operations on a stretch that is already named: its parts, clock times in it, qualifiers, ranges."""

from collections.abc import Callable
from math import inf
from typing import Any, Final

from dateline.errors import ResolveError
from dateline.interval.algebra.clocks import daypart, halved, midnight
from dateline.interval.algebra.context import EVEN, FINE, Context, complete, evaluate, occur, operation, period_of
from dateline.interval.algebra.dates import plain
from dateline.interval.calendar import DAY, SECONDS, civil, floor, shift, weekday
from dateline.interval.display import WEEKDAYS
from dateline.interval.eras import LAST_JULIAN, julian
from dateline.interval.terms import Argument
from dateline.interval.timex3 import timex3
from dateline.interval.values import Cycle, Part, Span, Unknown, Value

CLOCKED: Final = ("part", "hour", "minute", "second")
LONG_BEFORE: Final = 16 * 3600
GOES_ON: Final = 8 * SECONDS["hour"]  # within which a history goes on from one clock time to the next
LATE: Final = ("AF", "EV", "NI")
SOON_BEHIND: Final = 40 * DAY
GREGORIAN_IN_BRITAIN: Final = 1753  # the first whole year (Calendar (New Style) Act 1750)

Apply = Callable[[Span], Span]


def qualified(value: Value, apply: Apply, **rest: Any) -> Value:  # noqa: ANN401 - fields of the tuple
    """A span changed by `apply`; a cycle that will be; of other values the fields in `rest` that they have."""
    if isinstance(value, Span):
        return apply(value)
    if isinstance(value, Cycle):
        about = value.approximate or rest.get("mod") == "APPROX"
        return value._replace(after=(*value.after, apply), approximate=about)
    known = {name: content for name, content in rest.items() if name in value._fields}
    return value._replace(**known)


def settle(context: Context, value: Value | None, anchor: Span | None = None) -> Value | None:
    """A cycle completed from the anchor that bare names count from; anything else as it is."""
    if not isinstance(value, Cycle):
        return value
    base = anchor or _base(context, value)
    if base is None:
        return value
    span = _same_day(context, value, base) or _behind(value, base) or complete(value, base, context.weights)
    if span is None:
        raise ResolveError(value.key, "comes in none of the years around")
    fitting = "; the weekday named does not fit it" if span.uncertain else ""
    context.say(f"{value.key}: {_side(context.weights)} {{}} is {{}}{fitting}", base, span)
    return span


def _behind(cycle: Cycle, base: Span) -> Span | None:
    """What begins right behind a year, season or month told by its end only: `By late 1941 …; in January …`."""
    if base.part != "END" or base.unit not in ("year", "season", "month") or cycle.period == "day":
        return None
    span = complete(cycle, base._replace(start=base.end - 1), (inf, 1.0))
    return span if span is not None and span.start - base.end < SOON_BEHIND else None


def _same_day(context: Context, cycle: Cycle, told: Span) -> Span | None:
    """A clock time said behind another one is of the same day, or of the next one if that lies long before; one said
    behind a part of the day is of the same day if it is a little later: `that night … by eight`.

    Not midnight, which ends one day and begins the next: it is the nearest.
    """
    timed, part = told.unit in ("hour", "minute", "second"), told.unit == "part" and told.name not in ("NI", "DT")
    if told.unit == "part" and told.name in LATE and context.weights == EVEN and halved(cycle, told.name) != cycle:
        return occur(halved(cycle, told.name), told.start // DAY)
    if cycle.period != "day" or not (timed or part) or context.weights != EVEN:
        return None
    span = occur(cycle, told.start // DAY)
    if span is not None and (span.name == "24:00" or (part and not 0 <= span.start - told.start < LONG_BEFORE)):
        return None
    if span is not None and timed and context.now is None and (later := _going_on(cycle, span, told)) is not None:
        return later
    if span is not None and told.start - span.start > LONG_BEFORE:
        return occur(cycle, told.start // DAY + 1)
    return span


def _going_on(cycle: Cycle, span: Span, told: Span) -> Span | None:
    """A clock time that leaves its half of the day open, in the second one if a history goes on to it there: `at
    18:30 he made the signal; by eight o'clock two had struck`."""
    later = occur(halved(cycle, "EV"), told.start // DAY)
    if later is None or later == span or span.start >= told.start:
        return None
    return later if 0 <= later.start - told.start <= GOES_ON else None


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


@operation("part")
def part(context: Context, value: Value, which: Part) -> Value:
    """The early, middle or late part (START, MID, END) of something."""
    return qualified(value, lambda span: span._replace(part=which), part=which, mod=which)


@operation("approx")
def approx(context: Context, value: Value) -> Value:
    """About then. Of `around the middle of Sunday` the day is sure, and no more than the day is told."""
    said = value.occurrence(0) if isinstance(value, Cycle) else value
    for apply in value.after if isinstance(value, Cycle) else ():
        said = apply(said) if isinstance(said, Span) else said
    if isinstance(said, Span) and said.unit == "day" and said.part:
        return value
    return qualified(value, lambda span: span._replace(approximate=True), mod="APPROX")


@operation("uncertain")
def uncertain(context: Context, value: Value) -> Value:
    """Perhaps then."""
    return qualified(value, lambda span: span._replace(uncertain=True))


@operation("mod")
def mod(context: Context, value: Value, name: str) -> Value:
    """The same with a TIMEX3 modifier such as MORE_THAN or BEFORE."""
    return qualified(value, lambda span: span._replace(mod=name), mod=name)


@operation("on_weekday", raw=True)
def on_weekday(context: Context, weekday_said: Argument, date: Argument) -> Value:
    """A date that was given with its weekday: where they disagree, the date stands and is uncertain."""
    number, value = plain(weekday_said), evaluate(date, context)

    def check(span: Span) -> Span:
        day = span.start // DAY
        if number in (weekday(day), _julian_weekday(day)) or span.unit not in ("day", *CLOCKED):
            return span
        return span._replace(uncertain=True)

    if isinstance(value, Span):
        _say_misfit(context, check(value), number)
    return qualified(value, check)


def _julian_weekday(day: int) -> int:
    """The weekday that a day written by the Julian calendar had, 0 from 1753 on, when the British had left it too.

    Historians keep such dates as they are written: Sunday 2 September 1666, on which London burned.
    """
    year, month, number = civil(day)
    return weekday(julian(year, month, number)) if year < GREGORIAN_IN_BRITAIN else 0


def _say_misfit(context: Context, span: Span, number: int | str | None) -> None:
    if span.uncertain:
        actual, said = weekday(span.start // DAY), int(number or 1)
        context.say(f"the weekday does not fit: {{}} was a {WEEKDAYS[actual - 1]}, not a {WEEKDAYS[said - 1]}", span)


# --------------------------------------------------------------------------------------- the n-th of something


@operation("nth")
def nth(context: Context, number: int, unit: Value | str, whole: Value | None) -> Value:
    """The n-th unit or cycle inside a stretch, from its end if n is negative: the third week of March."""
    whole = settle(context, whole)
    name = unit if isinstance(unit, str) else unit.key if isinstance(unit, Cycle) else "that"
    if not isinstance(whole, Span):
        mask = whole.mask if isinstance(whole, Cycle | Unknown) else "XXXX"
        return Unknown("day", mask, f"which {name} it is counted in is not known")
    if whole.unit == "fiscal":
        return Unknown("day", "XXXX", "on which day that year or season begins is not known")
    inside = _units_in(whole, unit) if isinstance(unit, str) else _cycles_in(whole, unit)
    index = number - 1 if number > 0 else number
    if not -len(inside) <= index < len(inside):
        raise ResolveError(f"number {number} of {name}", "does not exist in that time")
    context.say(f"{name} number {number} in {{}} is {{}}", whole, inside[index])
    return inside[index]


@operation("nth_after")
def nth_after(context: Context, number: int, what: Value, date: Value | None) -> Value:
    """The n-th weekday behind a date: `the first Tuesday after 1 November`."""
    base = settle(context, date)
    if not isinstance(base, Span) or not isinstance(what, Cycle):
        return Unknown("day", "XXXX-XX-XX", "the date that it follows is not known")
    old = _julian_shift(base.start // DAY) * DAY
    end = base.end + old
    week = period_of(end - 1, what.period)
    first = occur(what, week)
    found = occur(what, week + number - (first is not None and first.start >= end))
    if found is None:
        raise ResolveError(what.key, "comes in none of the weeks around")
    found = found._replace(start=found.start - old, end=found.end - old)
    context.say(f"{what.key} number {number} after {{}} is {{}}", base, found)
    return found


def _julian_shift(day: int) -> int:
    """By how many days the weekdays of a year before the Gregorian calendar lie off from those reckoned backwards."""
    year, month, number = civil(day)
    return julian(year, month, number) - day if year <= LAST_JULIAN else 0


@operation("nth_before")
def nth_before(context: Context, number: float, what: Value) -> Value:
    """So many weekdays back from when the text was written: `two Fridays ago`."""
    base = context.anchor("now")
    if base is None or not isinstance(what, Cycle):
        return Unknown(
            "day", what.mask if isinstance(what, Cycle) else "XXXX-XX-XX", "the day it counts from is not known"
        )
    week = period_of(base.start, what.period)
    same = occur(what, week)
    found = occur(what, week - int(number) + (same is not None and same.end <= base.start))
    if found is None:
        raise ResolveError(what.key, "comes in none of the weeks around")
    context.say(f"{what.key} number {int(number)} before {{}} is {{}}", base, found)
    return found


def _units_in(whole: Span, unit: str) -> list[Span]:
    """The units that begin in a stretch; of weeks, those that hold most of their days there."""
    start = floor(whole.start + (3 * DAY if unit == "week" else 0), unit)
    if start < whole.start and unit != "week":
        start = shift(start, 1, unit)
    found: list[Span] = []
    while start + (3 * DAY if unit == "week" else 0) < whole.end and len(found) < 1100:
        end = shift(start, 1, unit)
        found.append(Span(start, end, unit))
        start = end
    return found


def _cycles_in(whole: Span, unit: Value) -> list[Span]:
    if not isinstance(unit, Cycle):
        return []
    periods = range(period_of(whole.start, unit.period), period_of(whole.end - 1, unit.period) + 1)
    spans = [occur(unit, number) for number in periods[:1100]]
    return [span for span in spans if span and whole.start <= span.start < whole.end]


@operation("week_holding")
def week_holding(context: Context, day: Value | None) -> Value | None:
    """The calendar week that holds a day."""
    return _holding(context, day, "week")


@operation("week_to")
def week_to(context: Context, day: Value | None) -> Value | None:
    """The seven days that end with a day: `the week ending Friday 8 November` is no calendar week."""

    def widen(span: Span) -> Span:
        end = floor(span.start, "day") + DAY
        return Span(end - 7 * DAY, end, "week")

    return qualified(day, widen) if day is not None else None


@operation("weekend_holding")
def weekend_holding(context: Context, day: Value | None) -> Value | None:
    """The weekend that holds a day or follows it."""
    return _holding(context, day, "weekend")


@operation("weekend_by")
def weekend_by(context: Context, day: Value | None) -> Value | None:
    """The weekend that a feast makes long: the nearest one, of a Thursday the one after it."""

    def widen(span: Span) -> Span:
        start = floor(span.start, "week") + 5 * DAY
        start -= 7 * DAY if weekday(span.start // DAY) < 3 else 0
        return Span(start, start + 2 * DAY, "weekend")

    return qualified(day, widen) if day is not None else None


def _holding(context: Context, day: Value | None, unit: str) -> Value | None:
    def widen(span: Span) -> Span:
        start = floor(span.start, "week")
        if unit == "weekend":
            return Span(start + 5 * DAY, start + 7 * DAY, "weekend")
        return Span(start, start + 7 * DAY, "week")

    return qualified(day, widen) if day is not None else None


@operation("half_of")
def half_of(context: Context, number: int, whole: Value | None) -> Value:
    """The first or second half of a stretch: of a year its half, of anything else its early or late part."""
    whole = settle(context, whole)
    if isinstance(whole, Span) and whole.unit == "year":
        return _units_in(whole, "half")[number - 1]
    if whole is None:
        return Unknown("half", "XXXX-HX", "which year it is the half of is not known")
    return part(context, whole, "START" if number == 1 else "END")


# ------------------------------------------------------------------------------------------------------- ranges


@operation("between")
def between(context: Context, first: Value | None, last: Value | None) -> Value:
    """A stretch with two named ends; a side that names less borrows from the other: `May to July 2013`."""
    first, last = settle(context, first), settle(context, last)
    if not (isinstance(first, Span) and isinstance(last, Span)):
        masks = "/".join(timex3(side) if side else "" for side in (first, last))
        return Unknown("range", masks, "an end of the range has no date")
    if last.end <= first.start:
        raise ResolveError(timex3(first), f"the range would end before it begins ({timex3(last)})")
    return Span(first.start, last.end, "range", first=first, last=last)


@operation("both")
def both(context: Context, first: Value | None, last: Value | None) -> Value | None:
    """Two dates that share words without being the ends of a range; each stands for itself."""
    return first


@operation("nights")
def nights(context: Context, first: Value | None, last: Value | None) -> Value:
    """`the night of 4–5 November`: one night that reaches from one day into the next."""
    return _between_days(context, first, last, "NI")


@operation("midnights")
def midnights(context: Context, first: Value | None, last: Value | None) -> Value:
    """`midnight on 4/5 November`: the end of the one day and the beginning of the next."""
    return _between_days(context, first, last, "24:00")


def _between_days(context: Context, first: Value | None, last: Value | None, name: str) -> Value:
    """What is of two days in a row, which keeps both of them; a stretch where they are none."""
    first, last = settle(context, first), settle(context, last)
    if not (isinstance(first, Span) and isinstance(last, Span) and first.unit == last.unit == "day"):
        return between(context, first, last)
    next_day = Span(first.end, first.end + DAY, "day")
    if civil(next_day.start // DAY)[1:] != civil(last.start // DAY)[1:]:
        return between(context, first, last)
    cycle = midnight(context) if name == "24:00" else daypart(context, name)
    span = occur(cycle, first.start // DAY) if isinstance(cycle, Cycle) else None
    return span._replace(first=first, last=next_day) if span else first


@operation("bounded")
def bounded(context: Context, value: Value, relation: str) -> Value:
    """Open on one side: relation `before`, `until`, `by` (unknown start), `since` (goes on), `after` (unknown end)."""

    def bound(span: Span) -> Span:
        if relation in ("since", "after"):
            return Span(span.start, span.end, "range", relation, first=span)
        return Span(span.start, span.end, "range", relation, last=span)

    return qualified(value, bound)
