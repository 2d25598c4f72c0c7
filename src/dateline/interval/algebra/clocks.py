"""Operations for clock times and parts of the day."""

from dateline.errors import ResolveError
from dateline.interval.algebra.context import Context, evaluate, occur, operation
from dateline.interval.algebra.dates import plain
from dateline.interval.calendar import DAY
from dateline.interval.terms import Argument, Term
from dateline.interval.timex3 import timex3
from dateline.interval.values import DAY_PARTS, Cycle, Reference, Span, Unknown, Value


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
    return clock(context, hour, minute, None, None, zone if isinstance(zone, str) else None)


@operation("oclock", raw=True)
def oclock(context: Context, hour: Argument, part_of_day: Argument = None, minute: int = 0) -> Value:
    """`three o'clock in the afternoon`; without a part of the day the hour as it is said."""
    name = plain(part_of_day)
    number = int(plain(hour) or 0)
    half = "p" if name in ("AF", "EV") or (name == "NI" and number > 5) else "a" if name else None
    return clock(context, number, minute, None, half, None)


@operation("half_past", raw=True)
def half_past(context: Context, hour: Argument, part_of_day: Argument = None) -> Value:
    """`half past nine in the evening`."""
    return oclock(context, hour, part_of_day, 30)


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
