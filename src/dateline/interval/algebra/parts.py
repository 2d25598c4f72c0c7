"""Operations on a stretch that is already named: its parts, clock times in it, qualifiers, ranges."""

from collections.abc import Callable
from math import inf
from typing import Any

from dateline.errors import ResolveError
from dateline.interval.algebra.context import FINE, Context, complete, evaluate, occur, operation, period_of
from dateline.interval.algebra.dates import plain
from dateline.interval.calendar import DAY, floor, shift, weekday
from dateline.interval.terms import Argument, Term
from dateline.interval.timex3 import timex3
from dateline.interval.values import DAY_PARTS, Cycle, Part, Reference, Span, Unknown, Value

Apply = Callable[[Span], Span]


def qualified(value: Value, apply: Apply, **rest: Any) -> Value:  # noqa: ANN401 - fields of the tuple
    """A span changed by `apply`; a cycle that will be; of other values the fields in `rest` that they have."""
    if isinstance(value, Span):
        return apply(value)
    if isinstance(value, Cycle):
        kept = {"approximate": True} if rest.get("mod") == "APPROX" else {}
        return value._replace(after=(*value.after, apply), **kept)
    known = {name: content for name, content in rest.items() if name in value._fields}
    return value._replace(**known)


def settle(context: Context, value: Value | None, anchor: Span | None = None) -> Value | None:
    """A cycle completed from the anchor that bare names count from; anything else as it is."""
    if not isinstance(value, Cycle):
        return value
    base = anchor or _base(context, value)
    if base is None:
        return value
    span = complete(value, base, context.weights)
    if span is None:
        raise ResolveError(value.key, "comes in none of the years around")
    context.say(f"{value.key}: {_side(context.weights)} {{}} is {{}}", base, span)
    return span


def _base(context: Context, cycle: Cycle) -> Span | None:
    """What a bare name counts from; a clock time belongs to the day told last, if a day was told."""
    if cycle.period == "day":
        told = context.anchor("then", "day")
        if told is not None and told.end - told.start <= FINE["day"]:
            return told
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
    """About then."""
    return qualified(value, lambda span: span._replace(approximate=True), mod="APPROX")


@operation("uncertain")
def uncertain(context: Context, value: Value) -> Value:
    """Perhaps then."""
    return qualified(value, lambda span: span._replace(uncertain=True))


@operation("mod")
def mod(context: Context, value: Value, name: str) -> Value:
    """The same with a TIMEX3 modifier such as MORE_THAN or BEFORE."""
    return qualified(value, lambda span: span._replace(mod=name), mod=name)


# ------------------------------------------------------------------------------------------------------- clocks


@operation("clock")
def clock(
    context: Context,
    hour: int,
    minute: int | None = None,
    second: int | None = None,
    meridiem: str | None = None,
    zone: str | None = None,
) -> Value:
    """A clock time of some day; meridiem `a` or `p`; zone `UTC`, `+02:00` or a name."""
    if meridiem and not 1 <= hour <= 12 and hour > 12:
        meridiem = None
    hour = hour % 12 + (12 if meridiem == "p" else 0) if meridiem else hour
    if not (0 <= hour <= 24 and 0 <= (minute or 0) < 60 and 0 <= (second or 0) <= 60):
        raise ResolveError(f"{hour}:{minute}", "is no time of the day")
    if hour == 24:
        return _midnight()
    if minute is None and meridiem:
        minute = 0
    unit = "hour" if minute is None else "minute" if second is None else "second"
    start = hour * 3600 + (minute or 0) * 60 + (second or 0)
    length = {"hour": 3600, "minute": 60, "second": 1}[unit]
    text = timex3(Span(start, start + length, unit, zone=zone)).split("T", 1)[1]

    def make(day: int) -> Span:
        return Span(day * DAY + start, day * DAY + start + length, unit, zone=zone)

    return Cycle("day", unit, f"XXXX-XX-XXT{text}", f"T{text}", make)


@operation("military", raw=True)
def military(context: Context, digits: Argument, zone: Argument = None) -> Value:
    """`1430 GMT`, `0600 hours`."""
    hour, minute = divmod(int(plain(digits) or 0), 100)
    return clock(context, hour, minute, None, None, zone)  # type: ignore[return-value]


@operation("oclock", raw=True)
def oclock(context: Context, hour: Argument, part_of_day: Argument = None, minute: int = 0) -> Value:
    """`three o'clock in the afternoon`; without a part of the day the hour as it is said."""
    name = plain(part_of_day)
    number = int(plain(hour) or 0)
    half = "p" if name in ("AF", "EV") or (name == "NI" and number > 5) else "a" if name else None
    return clock(context, number, minute, None, half, None)  # type: ignore[return-value]


@operation("half_past", raw=True)
def half_past(context: Context, hour: Argument, part_of_day: Argument = None) -> Value:
    """`half past nine in the evening`."""
    return oclock(context, hour, part_of_day, 30)  # type: ignore[return-value]


@operation("in_daypart", raw=True)
def in_daypart(context: Context, time: Argument, part_of_day: Argument) -> Value | None:
    """A clock time with its part of the day: `9:30 in the evening` is 21:30."""
    name = plain(part_of_day)
    if isinstance(time, Term) and time.op == "clock" and name in ("AF", "EV", "NI") and time.args[3:4] == (None,):
        hour = time.args[0]
        if isinstance(hour, int) and 1 <= hour < 12 and (name != "NI" or hour > 5):
            time = Term("clock", (hour, *time.args[1:3], "p", *time.args[4:]))
    value = evaluate(time, context)
    return value if isinstance(value, Cycle) else None


def _midnight() -> Cycle:
    def make(day: int) -> Span:
        return Span((day + 1) * DAY - 60, (day + 1) * DAY, "minute", "24:00")

    return Cycle("day", "minute", "XXXX-XX-XXT24:00", "T24:00", make)


@operation("midnight")
def midnight(context: Context) -> Value:
    """The end of some day, which TIMEX3 writes T24:00."""
    return _midnight()


@operation("daypart")
def daypart(context: Context, name: str) -> Value:
    """The morning MO, afternoon AF, evening EV, night NI, daytime DT of some day."""
    first, last = DAY_PARTS[name]

    def make(day: int) -> Span:
        return Span(day * DAY + first * 3600, day * DAY + last * 3600, "part", name)

    return Cycle("day", "part", f"XXXX-XX-XXT{name}", f"daypart={name}", make)


def _timed(day: Span, time: Cycle) -> Span:
    """A clock time in a day. In a longer stretch it stays that stretch: `the nights of July` name no night."""
    inside = occur(time, day.start // DAY)
    if inside is None or day.unit not in ("day", "part", "hour", "minute", "second"):
        return day
    return inside._replace(approximate=day.approximate or inside.approximate, uncertain=day.uncertain)


@operation("at")
def at(context: Context, day: Value | None, time: Value) -> Value:
    """A clock time or day part in a day."""
    if not isinstance(time, Cycle):
        return time
    if day is None:
        return time
    if isinstance(day, Cycle) and day.period == "day":
        return day
    if isinstance(day, Cycle):
        tail = time.mask.split("T", 1)[1]
        mask = f"{day.mask}T{tail}"
        return day._replace(unit=time.unit, mask=mask, after=(*day.after, lambda span: _timed(span, time)))
    if isinstance(day, Unknown):
        return day._replace(unit=time.unit, mask=f"{day.mask}T{time.mask.split('T', 1)[1]}")
    if isinstance(day, Reference):
        return time
    return _timed(day, time) if isinstance(day, Span) else time


@operation("on_weekday", raw=True)
def on_weekday(context: Context, weekday_said: Argument, date: Argument) -> Value:
    """A date that was given with its weekday: where they disagree, the date stands and is uncertain."""
    number, value = plain(weekday_said), evaluate(date, context)

    def check(span: Span) -> Span:
        actual = weekday(span.start // DAY)
        if actual == number or span.unit != "day":
            return span
        context.say(f"the weekday named does not fit: {{}} was weekday {actual} of the week, not {number}", span)
        return span._replace(uncertain=True)

    return qualified(value, check)


# --------------------------------------------------------------------------------------- the n-th of something


@operation("nth")
def nth(context: Context, number: int, unit: Value | str, whole: Value | None) -> Value:
    """The n-th unit or cycle inside a stretch, from its end if n is negative: the third week of March."""
    whole = settle(context, whole)
    name = unit if isinstance(unit, str) else unit.key if isinstance(unit, Cycle) else "that"
    if not isinstance(whole, Span):
        mask = whole.mask if isinstance(whole, Cycle | Unknown) else "XXXX"
        return Unknown("day", mask, f"which {name} it is counted in is not known")
    inside = _units_in(whole, unit) if isinstance(unit, str) else _cycles_in(whole, unit)
    index = number - 1 if number > 0 else number
    if not -len(inside) <= index < len(inside):
        raise ResolveError(f"number {number} of {name}", "does not exist in that time")
    context.say(f"number {number} of {name} in {{}} is {{}}", whole, inside[index])
    return inside[index]


def _units_in(whole: Span, unit: str) -> list[Span]:
    """The units that begin in a stretch; of weeks, those that hold most of their days there."""
    start = floor(whole.start + (3 * DAY if unit == "week" else 0), unit)
    if start < whole.start and unit != "week":
        start = shift(start, 1, unit)
    found = []
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


@operation("weekend_holding")
def weekend_holding(context: Context, day: Value | None) -> Value | None:
    """The weekend that holds a day or follows it."""
    return _holding(context, day, "weekend")


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
    return part(context, whole, "START" if number == 1 else "END")  # type: ignore[return-value]


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
    first, last = settle(context, first), settle(context, last)
    if isinstance(first, Span) and isinstance(last, Span) and last.start - first.start == DAY:
        return Span(first.start, last.end, "days")
    return between(context, first, last)  # type: ignore[return-value]


@operation("bounded")
def bounded(context: Context, value: Value, relation: str) -> Value:
    """Open on one side: relation `before`, `until`, `by` (unknown start), `since` (goes on), `after` (unknown end)."""
    if not isinstance(value, Span):
        return value
    if relation in ("since", "after"):
        return Span(value.start, value.end, "range", relation, first=value)
    return Span(value.start, value.end, "range", relation, last=value)

