"""Operations for feasts, which move with a calendar of their own, and for dates written in other calendars."""

from collections.abc import Callable
from typing import Final

from dateline.errors import ResolveError
from dateline.interval import eras
from dateline.interval.algebra.context import Context, evaluate, operation
from dateline.interval.algebra.dates import (
    date,
    day_span,
    in_year,
    month_span,
    of_day,
    plain,
    read_year,
    year_span,
    yearly,
)
from dateline.interval.calendar import DAY, civil, day_number, month_length
from dateline.interval.display import MONTHS, WEEKDAYS
from dateline.interval.terms import Argument, Term
from dateline.interval.values import Cycle, Span, Value

# days between the Julian and the Gregorian calendar, from 1582 to 2099
_STYLES_APART: Final = range(10, 14)


def _offset(find: Callable[[int], int], days: int) -> Callable[[int], Span | None]:
    return lambda year: of_day(find(year) + days)


@operation("easter", raw=True)
def easter(context: Context, days: Argument = 0, year: Argument = None) -> Value:
    """A feast that moves with Easter, `days` after its Sunday."""
    n = int(plain(days) or 0)
    return in_year(context, year, yearly("day", "XXXX-XX-XX", f"the day {n:+d} from Easter", _offset(eras.easter, n)))


@operation("orthodox_easter", raw=True)
def orthodox_easter(context: Context, days: Argument = 0, year: Argument = None) -> Value:
    """The same by the reckoning of the Eastern churches."""
    n = int(plain(days) or 0)
    key = f"the day {n:+d} from Orthodox Easter"
    return in_year(context, year, yearly("day", "XXXX-XX-XX", key, _offset(eras.orthodox_easter, n)))


@operation("nth_weekday", raw=True)
def nth_weekday(context: Context, month: Argument, weekday: Argument, nth: Argument, year: Argument = None) -> Value:
    """The n-th weekday of a month (negative from its end), such as the fourth Thursday of November."""
    m, w, n = int(plain(month) or 0), int(plain(weekday) or 0), int(plain(nth) or 0)

    def make(y: int) -> Span | None:
        first = day_number(y, m, 1) if n > 0 else day_number(y, m, month_length(y, m)) - 6
        return of_day(first + (w - first) % 7 + 7 * (n - 1 if n > 0 else n + 1))

    key = f"{WEEKDAYS[w - 1]} number {n} of {MONTHS[m - 1]}"
    return in_year(context, year, yearly("day", f"XXXX-{m:02d}", key, make))


@operation("weekday_from", raw=True)
def weekday_from(context: Context, month: Argument, day: Argument, weekday: Argument, year: Argument = None) -> Value:
    """The first such weekday on or after a day: the Tuesday from 2 November on is election day in the United States."""
    m, d, w = int(plain(month) or 0), int(plain(day) or 0), int(plain(weekday) or 0)

    def make(y: int) -> Span | None:
        first = day_number(y, m, d)
        return of_day(first + (w - first) % 7)

    return in_year(
        context, year, yearly("day", f"XXXX-{m:02d}", f"the first {WEEKDAYS[w - 1]} from {d} {MONTHS[m - 1]}", make)
    )


@operation("islamic_feast", raw=True)
def islamic_feast(context: Context, month: Argument, day: Argument, year: Argument = None) -> Value:
    """A feast (or, day 0, a whole month) of the tabular Islamic calendar: the first that begins in a Gregorian year."""
    m, d = int(plain(month) or 0), int(plain(day) or 0)

    def make(y: int) -> Span | None:
        islamic_year = eras.islamic_year(day_number(y))
        for number in (islamic_year, islamic_year + 1):
            start = eras.islamic(number, m, d or 1)
            if civil(start)[0] == y:
                end = start + 1 if d else eras.islamic(number, m + 1, 1) if m < 12 else eras.islamic(number + 1, 1, 1)
                return Span(start * DAY, end * DAY, "day" if d else "days", approximate=True)
        return None

    return in_year(context, year, yearly("day", "XXXX-XX-XX", f"month {m} of the Islamic calendar, day {d}", make))


@operation("hebrew_feast", raw=True)
def hebrew_feast(context: Context, month: Argument, day: Argument, year: Argument = None) -> Value:
    """A feast of the Hebrew calendar in a Gregorian year (months as in `eras.hebrew`)."""
    m, d = int(plain(month) or 0), int(plain(day) or 0)

    def make(y: int) -> Span | None:
        found = [n for hebrew_year in (y + 3760, y + 3761) if civil(n := eras.hebrew(hebrew_year, m, d))[0] == y]
        return of_day(found[0]) if found else None

    return in_year(context, year, yearly("day", "XXXX-XX-XX", f"month {m} of the Hebrew calendar, day {d}", make))


_CALENDARS: Final[dict[str, Callable[[int, int, int], int]]] = {
    "julian": eras.julian,
    "islamic": eras.islamic,
    "hebrew": eras.hebrew,
    "republican": eras.republican,
}


@operation("converted", raw=True)
def converted(context: Context, calendar: Argument, year: Argument, month: Argument, day: Argument) -> Value:
    """A full date of another calendar as a Gregorian day."""
    name = str(calendar)
    y, m, d = (int(plain(argument) or 0) for argument in (year, month, day))
    span = of_day(_CALENDARS[name](y, m, d))
    context.say(f"{name} calendar: {y}-{m}-{d} is {{}} ({eras.ACCURACY[name]})", span)
    return span._replace(approximate=name == "islamic")


@operation("in_named_year", raw=True)
def in_named_year(context: Context, feast: Argument, year: Argument) -> Value | None:
    """A feast in a year, if one is said."""
    if not isinstance(feast, Term):
        return None
    value, number = evaluate(feast, context), read_year(context, year)
    return value.occurrence(number) if isinstance(value, Cycle) and number is not None else value


@operation("same_day", raw=True)
def same_day(context: Context, year: Argument) -> Value:
    """The day of writing in another year, `on this day in 1963`; the year where that day is not known."""
    number, now = read_year(context, year) or 0, context.now
    if now is None or now.unit != "day":
        return year_span(number)
    _, month, day = civil(now.start // DAY)
    found = day_span(number, month, day) or month_span(number, month)
    context.say("the day of writing in that year is {}", found)
    return found


@operation("islamic_month", raw=True)
def islamic_month(context: Context, year: Argument, month: Argument) -> Value:
    """A month of the tabular Islamic calendar as the days that it covers."""
    y, m = int(plain(year) or 0), int(plain(month) or 0)
    first, last = eras.islamic(y, m, 1), eras.islamic(y + m // 12, m % 12 + 1, 1)
    span = Span(first * DAY, last * DAY, "days", approximate=True)
    context.say(f"islamic calendar: month {m} of {y} is {{}} ({eras.ACCURACY['islamic']})", span)
    return span


@operation("islamic_span")
def islamic_span(context: Context, year: int) -> Value:
    """A year of the tabular Islamic calendar as the days that it covers."""
    first, last = eras.islamic(year, 1, 1), eras.islamic(year + 1, 1, 1)
    span = Span(first * DAY, last * DAY, "days", approximate=True)
    context.say(f"islamic calendar: the year {year} is {{}} ({eras.ACCURACY['islamic']})", span)
    return span


@operation("republican_month")
def republican_month(context: Context, year: int, month: int) -> Value:
    """A month of thirty days of the French Republican calendar."""
    first = eras.republican(year, month, 1)
    span = Span(first * DAY, (first + 30) * DAY, "days")
    context.say(f"republican calendar: month {month} of the year {year} is {{}} ({eras.ACCURACY['republican']})", span)
    return span


@operation("dual", raw=True)
def dual(context: Context, year: Argument, digits: Argument, month: Argument, day: Argument) -> Value:
    """`30 January 1648/9`: the year began on Lady Day; the second figure is the year as we count.

    In England of that time the day is one of the Julian calendar; it stays as it is written, as historians keep it.
    """
    first, end = int(plain(year) or 0), str(int(plain(digits) or 0))
    second = int(str(first)[: -len(end)] + end)
    if (second - first) % 10 ** len(end) != 1:
        raise ResolveError(f"{first}/{end}", "are no two years in a row")
    context.say("two years for the months before Lady Day: the later one is the year as we count")
    return date(context, second if second > first else second + 10 ** len(end), month, day)


@operation("both_styles", raw=True)
def both_styles(
    context: Context, year: Argument, month: Argument, day: Argument, new_month: Argument, new_day: Argument
) -> Value:
    """`25 October (7 November) 1917`: a day by the Julian calendar and by ours; the second is taken."""
    y, m, d = int(plain(year) or 0), int(plain(month) or 0), int(plain(day) or 0)
    value = date(context, year, new_month, new_day)
    if not isinstance(value, Span) or value.start != eras.julian(y, m, d) * DAY:
        raise ResolveError(
            f"{d}.{m}. and {plain(new_day)}.{plain(new_month)}. {y}", "are not one day in both calendars"
        )
    context.say("given by the Julian calendar and by ours: {} is ours", value)
    return value


@operation("new_style", raw=True)
def new_style(context: Context, month: Argument, day: Argument, new_month: Argument, new_day: Argument) -> Value:
    """`9 (22) January`: a day by the Julian calendar and by ours, whose year is not said; the second is taken."""
    m, d, later_m, later_d = (int(plain(part) or 0) for part in (month, day, new_month, new_day))
    days = [day_number(1905, number) for number in (m, later_m)]
    if (days[1] + later_d - days[0] - d) % 365 not in _STYLES_APART:
        raise ResolveError(f"{d}.{m}. and {later_d}.{later_m}.", "are not one day in both calendars")
    context.say("given by the Julian calendar and by ours: the second is ours")
    return date(context, None, new_month, new_day)
