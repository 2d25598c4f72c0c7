"""Operations for clock times and parts of the day.

A clock time said without `a.m.` or `p.m.` may mean either half of the day; the key of its cycle says so, and a part
of the day that stands with it decides: `10:45 that night`, `five in the afternoon`.
"""

from typing import Final

from dateline.errors import ResolveError
from dateline.interval.algebra.context import Context, evaluate, occur, operation
from dateline.interval.algebra.dates import plain
from dateline.interval.calendar import CLOCK_UNITS, DAY
from dateline.interval.terms import Argument
from dateline.interval.timex3 import timex3
from dateline.interval.values import DAY_PARTS, Cycle, Span, Unknown, Value

CLOCKS: Final = frozenset(
    {
        "clock",
        "clock_of",
        "clock_till",
        "clock24",
        "open_at",
        "shut_at",
        "military",
        "past",
        "in_daypart",
        "second_half",
        "midnight",
        "daypart",
        "overnight",
    }
)
"""The operations that name a time of some day, whichever day it is."""
EITHER: Final = " or twelve hours later"
# from which hour on a clock time belongs to a part of the day: three in the afternoon, one at night
_FIRST: Final = {"MO": 0, "MI": 11, "AF": 12, "EV": 12, "NI": 18, "DT": 7}
_OPENS: Final = 6  # the first hour in the morning at which anything opens without saying so
# a clock time so much before a night begins is of the morning that ends it: seven in the evening is not
_LONGEST_NIGHT: Final = 12 * 3600


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
    if meridiem and hour > 12:
        meridiem = None
    either = meridiem is None and 1 <= hour <= 12 and not zone
    hour = hour % 12 + (12 if meridiem == "p" else 0) if meridiem else hour
    past = (minute or 0) + (second or 0)
    if not (0 <= hour <= 24 and 0 <= (minute or 0) < 60 and 0 <= (second or 0) <= 60) or (hour == 24 and past):
        raise ResolveError(f"{hour}:{minute}", "is no time of the day")
    if hour == 24:
        return _midnight()
    if minute is None and meridiem:
        minute = 0
    unit = "hour" if minute is None else "minute" if second is None else "second"
    return _timely(hour * 3600 + (minute or 0) * 60 + (second or 0), unit, zone, either=either)


def _timely(second: int, unit: str, zone: str | None = None, *, either: bool = False) -> Cycle:
    """The clock time so many seconds into a day, or into the day after it."""
    length = {"hour": 3600, "minute": 60, "second": 1}[unit]
    text = timex3(Span(second, second + length, unit, zone=zone)).split("T", 1)[1]

    def make(day: int) -> Span:
        return Span(day * DAY + second, day * DAY + second + length, unit, zone=zone)

    return Cycle("day", unit, f"XXXX-XX-XXT{text}", f"T{text}{EITHER if either else ''}", make)


@operation("past")
def past(context: Context, minutes: float, hour: int, sign: int = 1) -> Value:
    """`ten past nine`; with sign -1 `twenty to eight`."""
    total = hour * 60 + sign * round(minutes)
    if not 0 < total < 13 * 60:
        raise ResolveError(f"{minutes} minutes from {hour}", "is no time of the day")
    return clock(context, *divmod(total, 60))


@operation("clock_of")
def clock_of(context: Context, digits: int, meridiem: str, zone: str | None = None) -> Value:
    """`730pm`, `435 PM CST`: hour and minute run together."""
    return clock(context, *divmod(digits, 100), None, meridiem, zone)


@operation("clock_till")
def clock_till(
    context: Context, hour: int, minute: int | None, last_hour: int, meridiem: str, zone: str | None = None
) -> Value:
    """The first hour of `2 to 4 p.m.`: of the same half of the day, of the other if it would be later: `11 to 2pm`."""
    other = {"a": "p", "p": "a"}[meridiem]
    return clock(context, hour, minute, None, other if hour % 12 > last_hour % 12 else meridiem, zone)


@operation("shut_at")
def shut_at(context: Context, hour: int, minute: int, opened: int) -> Value:
    """The hour at which shuts what opens at another: `9 to 5.30`. Later on that day, though its figure be the lower."""
    later = (hour <= opened and hour <= 12) or (opened < _OPENS and hour < 12)
    return clock24(context, hour + 12 if later else hour, minute)


@operation("open_at")
def open_at(context: Context, hour: int, minute: int, shut: int) -> Value:
    """The hour at which opens what shuts at another. Nothing opens in the small hours without saying so: `4-6`."""
    return clock24(context, hour + 12 if hour < _OPENS and hour < shut else hour, minute)


@operation("clock24")
def clock24(
    context: Context, hour: int, minute: int | None = None, second: int | None = None, zone: str | None = None
) -> Value:
    """A clock time of the twenty-four hours, as technical texts write it."""
    time = clock(context, hour, minute, second, None, zone)
    return _sure(time) if isinstance(time, Cycle) else time


def _sure(time: Cycle) -> Cycle:
    """A clock time whose half of the day is said, so that no other one may be meant."""
    return time._replace(key=time.key.removesuffix(EITHER))


@operation("military", raw=True)
def military(context: Context, digits: Argument, zone: Argument = None) -> Value:
    """`1430 GMT`, `0600 hours`: four digits of the twenty-four hours."""
    hour, minute = divmod(int(plain(digits) or 0), 100)
    return clock24(context, hour, minute, None, zone if isinstance(zone, str) else None)


@operation("in_daypart", raw=True)
def in_daypart(context: Context, time: Argument, part_of_day: Argument) -> Value | None:
    """A clock time with its part of the day, if one is said: `9:30 in the evening` is 21:30, `one at night` 01:00."""
    value = evaluate(time, context)
    name = plain(part_of_day)
    return _sure(halved(value, str(name))) if isinstance(value, Cycle) and name else value


@operation("second_half", raw=True)
def second_half(context: Context, time: Argument, word: Argument) -> Value | None:
    """A clock time that may mean either half of the day, in the second one: a word around it says so, or the hour."""
    value = evaluate(time, context)
    quoted = str(word).replace("{", "{{").replace("}", "}}")
    context.say(f"neither a.m. nor p.m. is said; “{quoted}” puts it into the second half of the day")
    return halved(value, "EV") if isinstance(value, Cycle) else value


def halved(time: Cycle, name: str) -> Cycle:
    """A clock time that may mean either half of the day, as the part of the day decides."""
    said = time.occurrence(0)
    if not time.key.endswith(EITHER) or said is None:
        return time
    if name == "NI" and said.start == DAY // 2:
        return _midnight()  # twelve at night ends the day
    second = _half(said.start, name)
    return time if second == said.start else _timely(second, time.unit)


def _half(second: int, name: str) -> int:
    """The second of the day, or of the day after, that a time of twelve hours means in a part of the day."""
    early = second % (DAY // 2)
    first = _FIRST.get(name, 0) * 3600
    return next(at for at in (early, early + DAY // 2, early + DAY) if at >= first)


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
    """The morning MO, afternoon AF, evening EV, night NI, daytime DT of some day; 00:00 just after its midnight."""
    first, last = DAY_PARTS[name]

    def make(day: int) -> Span:
        return Span(day * DAY + first * 3600, day * DAY + last * 3600, "part", name)

    return Cycle("day", "part", f"XXXX-XX-XXT{name}", f"daypart={name}", make)


@operation("overnight")
def overnight(context: Context) -> Value:
    """The night of some day, of which the text that says so was written behind or before."""
    return daypart(context, "NI")


def _timed(day: Span, time: Cycle) -> Span:
    """A clock time in a day. In a longer stretch it stays that stretch: `the nights of July` name no night."""
    if day.unit == "part":
        time = halved(time, day.name)
    inside = occur(time, day.start // DAY)
    if inside and inside.unit == "part" and day.unit in CLOCK_UNITS:
        half = _half(day.start % DAY, inside.name)  # no later day: `at 2.30 on 17 April, the night of the raid`
        start = day.start - day.start % DAY + half
        first = day.start % DAY <= DAY // 2 and half < DAY
        return day._replace(start=start, end=start + day.end - day.start) if first else day
    if inside is None or day.unit not in ("day", "part", "hour", "minute", "second"):
        return day
    if (day.unit, day.name) == ("part", "NI") and inside.unit != "part" and inside.start < day.start - _LONGEST_NIGHT:
        inside = inside._replace(start=inside.start + DAY, end=inside.end + DAY)  # `1 a.m. last night`
    return inside._replace(approximate=day.approximate or inside.approximate, uncertain=day.uncertain)


def _masked(said: str, time: Cycle) -> str:
    """What TIMEX3 writes of the time of an unknown day: the hour said before in the part of the day that it gets."""
    part, figures = time.mask.split("T", 1)[1], said.split(":")
    if part not in DAY_PARTS or not (len(figures) > 1 and figures[0].isdecimal() and int(figures[0]) <= 12):
        return part
    hour = _half(int(figures[0]) * 3600, part) // 3600 % 24
    return ":".join([f"{hour:02}", *figures[1:]])


@operation("at")
def at(context: Context, day: Value | None, time: Value | None) -> Value | None:
    """A clock time or day part in a day."""
    if not isinstance(time, Cycle) or day is None:
        return day if time is None else time
    if isinstance(day, Cycle | Unknown):
        date, _, part = day.mask.partition("T")
        time = halved(time, part) if part in DAY_PARTS else time  # `half past six that evening`, of an unknown day
        mask = f"{date}T{_masked(part, time)}"
        if isinstance(day, Unknown):
            return day._replace(unit=time.unit, mask=mask)
        if day.period == "day":
            return day
        return day._replace(unit=time.unit, mask=mask, after=(*day.after, lambda span: _timed(span, time)))
    return _timed(day, time) if isinstance(day, Span) else time
