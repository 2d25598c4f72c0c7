"""Operations that name a stretch of the calendar: years, months, days, seasons, weekdays, feasts, other calendars."""

from collections.abc import Callable

from dateline.errors import ResolveError
from dateline.interval.algebra.context import Context, evaluate, operation
from dateline.interval.calendar import DAY, civil, day_number, exists, month_length, week_day, year_at
from dateline.interval.display import MONTHS, WEEKDAYS, ordinal
from dateline.interval.display import SEASONS as SEASON_NAMES
from dateline.interval.terms import Argument, Term
from dateline.interval.values import SEASONS, Cycle, Reference, Span, Unknown, Value

# a year in two digits lies at most so many years behind when it was written, or behind what a story told last; there
# one of the 21st century is nearer, since few tell of what is yet to come
PLANNED, AHEAD, NEAR = 10, 50, 30
CALLED = 5  # years of a decade after which it goes by its number, `the twenties`
# where there is nothing to count from, it is one of the 20th century
FIRST = 1900
# Nobody shortens the years of antiquity: behind 1350 BC or 1066, '22 is one of our own centuries.
SHORTENED = 1400


def stretch(unit: str, first: tuple[int, int, int], last: tuple[int, int, int], name: str = "") -> Span:
    """The span from the start of one day up to the start of another."""
    return Span(day_number(*first) * DAY, day_number(*last) * DAY, unit, name)


def of_day(number: int, unit: str = "day") -> Span:
    """The span of one day number."""
    return Span(number * DAY, (number + 1) * DAY, unit)


def year_span(year: int) -> Span:
    """A year, astronomical."""
    return stretch("year", (year, 1, 1), (year + 1, 1, 1))


def month_span(year: int, month: int) -> Span:
    """A month."""
    return stretch("month", (year, month, 1), (year + month // 12, month % 12 + 1, 1))


def day_span(year: int, month: int, day: int) -> Span | None:
    """A day, or None where the calendar has none such."""
    return of_day(day_number(year, month, day)) if exists(year, month, day) else None


def season_span(year: int, name: str) -> Span:
    """A meteorological season of the northern hemisphere (spring is March to May); winter begins in December."""
    month = SEASONS[name]
    last = (year, month + 3, 1) if month < 12 else (year + 1, 3, 1)
    return stretch("season", (year, month, 1), last, name)


def part_of_year(year: int, unit: str, number: int) -> Span | None:
    """A quarter or half of a year; None where there is none with this number."""
    months = {"quarter": 3, "half": 6}[unit]
    first = (number - 1) * months + 1
    if not 1 <= first <= 13 - months:
        return None
    last = (year, first + months, 1) if first + months <= 12 else (year + 1, 1, 1)
    return stretch(unit, (year, first, 1), last)


def plain(argument: Argument) -> int | str | None:
    """The constant inside `month=5`, `weekday=2` and the like."""
    value = argument.args[0] if isinstance(argument, Term) else argument
    return value if isinstance(value, int | str) else None


# ------------------------------------------------------------------------------------------------------- years


def _century_of(context: Context, number: int, since: int = FIRST) -> int:
    """The full year of one that was written with its last two digits: the one nearest to the anchor that lies at most
    a decade behind the day of writing, or, where that is not known, not far behind what was told last; without an
    anchor the first one since a year, 1900 if none is given, which is said."""
    anchor = context.anchor("here") or context.anchor("now") or context.anchor("then")
    if anchor is None or year_at(anchor.start) < SHORTENED:
        first = since + (number - since) % 100
        context.say(f"two digits and no date to count from: taken as {first}")
        return first
    year = year_at(anchor.start)
    latest = (
        max(year, year_at(context.now.start) + PLANNED) if context.now else max(year + NEAR, min(year + AHEAD, 1999))
    )
    same = year - year % 100 + number
    candidates = [candidate for candidate in (same, same - 100, same + 100) if candidate <= latest]
    candidate = min(candidates, key=lambda candidate: abs(candidate - year))
    context.say(f"two digits: of such years {candidate} lies nearest to {{}}", anchor)
    return candidate


def read_year(context: Context, argument: Argument) -> int | None:
    """The astronomical year that `year=1999`, `year2=99` or a span stands for."""
    if isinstance(argument, Term) and argument.op == "year2":
        number, since = (*(plain(part) for part in argument.args), None)[:2]
        return _century_of(context, int(number or 0), int(since or FIRST))
    if isinstance(argument, Term) and argument.op != "year":
        value = evaluate(argument, context)
        return year_at(value.start) if isinstance(value, Span) else None
    value = plain(argument)
    return int(value) if value is not None else None


@operation("year", raw=True)
def year_(context: Context, number: Argument) -> Value:
    """A year by its astronomical number."""
    return year_span(int(plain(number) or 0))


@operation("year2", raw=True)
def year2(context: Context, number: Argument, since: int = FIRST) -> Value:
    """A year by its last two digits; without any date to count from, the first one since `since`."""
    anchor = context.here or context.now or context.then
    span = year_span(_century_of(context, int(plain(number) or 0), since))
    return span if anchor and year_at(anchor.start) >= SHORTENED else span._replace(uncertain=True)


@operation("before_present")
def before_present(context: Context, years: int) -> Value:
    """A year so many years before 1950, from which ages by radiocarbon are counted (year 0 BP is 1950)."""
    return year_span(1950 - years)


@operation("fiscal")
def fiscal(context: Context, year: Span) -> Value:
    """A fiscal or school year, named by a calendar year; where it begins is not known."""
    return year._replace(unit="fiscal")


def _many_years(first: int, count: int, unit: str, era: int | None) -> Span:
    """Years of a decade, century or millennium; era -1 counts backwards: the 470s BC are 479 to 470 BC."""
    if era == -1:
        first = 2 - first - count  # the year BC `first + count - 1` as an astronomical year
    return stretch(unit, (first, 1, 1), (first + count, 1, 1))


@operation("decade")
def decade(context: Context, first: int, era: int | None = None) -> Value:
    """The ten years that begin with `first`: 1990 gives 1990 to 1999."""
    return _many_years(first, 10, "decade", era)


@operation("decade2")
def decade2(context: Context, number: int) -> Value:
    """A decade by its last two digits: `the nineties`. One that has hardly begun is not called so yet."""
    first = _century_of(context, number)
    begun = context.now is None or year_at(context.now.start) - first >= CALLED
    return _many_years(first if begun else first - 100, 10, "decade", None)


@operation("decade_in")
def decade_in(context: Context, century: int, tens: int) -> Value:
    """`the eighteen-forties`: the decade `tens` of the years that begin with `century`, such as 1800."""
    return _many_years(century + tens, 10, "decade", None)


@operation("century")
def century(context: Context, number: int, era: int | None = None) -> Value:
    """The years that share the leading digits: the 19th century is 1800 to 1899 (TIMEX3 `18`, EDTF `18XX`)."""
    first = (number - 1) * 100 + (era == -1)
    return _many_years(first, 100, "century", era)


@operation("hundreds")
def hundreds(context: Context, first: int, era: int | None = None) -> Value:
    """`the 1800s`: the hundred years that begin with `first`."""
    return _many_years(first, 100, "century", era)


@operation("decade_or_century")
def decade_or_century(context: Context, first: int, era: int | None = None) -> Value:
    """`the 1990s` are ten years; `the 1800s`, with two noughts at the end, a hundred, but for the 1900s and 2000s."""
    if first % 100 == 0 and first not in (1900, 2000):
        return _many_years(first, 100, "century", era)
    return _many_years(first, 10, "decade", era)


@operation("millennium")
def millennium(context: Context, number: int, era: int | None = None) -> Value:
    """The thousand years that share the first digit."""
    return _many_years((number - 1) * 1000 + (era == -1), 1000, "millennium", era)


# ---------------------------------------------------------------------------------------- months, days, seasons


def yearly(unit: str, mask: str, key: str, make: Callable[[int], Span | None]) -> Cycle:
    """Something that comes once a year."""
    return Cycle("year", unit, mask, key, make)


def in_year(context: Context, year: Argument, cycle: Cycle) -> Value:
    """The occurrence in a year, or the cycle itself where the year is not said."""
    number = read_year(context, year)
    if number is None and isinstance(year, Term):
        return Unknown(cycle.unit, cycle.mask, "the year that it belongs to is not known")
    if number is None:
        return cycle
    span = cycle.occurrence(number)
    if span is None:
        raise ResolveError(f"{cycle.key} of {number}", "is not in the calendar")
    return span


@operation("date", raw=True)
def date(context: Context, year: Argument = None, month: Argument = None, day: Argument = None) -> Value:
    """A calendar date with any of its parts unsaid: `date(?, 5, 12)` is 12 May of some year."""
    m, d = plain(month), plain(day)
    if m is None:
        return _monthly(int(d)) if d is not None else year_span(read_year(context, year) or 0)
    m, text = int(m), f"{int(m):02d}"
    if not 1 <= m <= 12:
        raise ResolveError(f"month {m}", "is not in the calendar")
    if d is None:
        return in_year(context, year, yearly("month", f"XXXX-{text}", MONTHS[m - 1], lambda y: month_span(y, m)))
    number = int(d)
    if not 1 <= number <= month_length(2000, m):
        raise ResolveError(f"day {number} of month {m}", "is not in the calendar")
    key = f"{number} {MONTHS[m - 1]}"
    cycle = yearly("day", f"XXXX-{text}-{number:02d}", key, lambda y: day_span(y, m, number))
    return in_year(context, year, cycle)


def _monthly(day: int) -> Value:
    if not 1 <= day <= 31:
        raise ResolveError(f"day {day}", "is not in the calendar")
    make: Callable[[int], Span | None] = lambda index: day_span(index // 12, index % 12 + 1, day)  # noqa: E731
    return Cycle("month", "day", f"XXXX-XX-{day:02d}", f"the {ordinal(day)}", make)


@operation("month", raw=True)
def month_(context: Context, number: Argument) -> Value:
    """A month of some year."""
    return date(context, None, number)


@operation("numeric", raw=True)
def numeric(context: Context, first: Argument, second: Argument, year: Argument) -> Value:
    """`3/4/2005`: day and month in the order of the document; where that is not known, the only one possible, else
    the American order, said to be uncertain."""
    a, b = int(plain(first) or 0), int(plain(second) or 0)
    if a > 12 or context.order == "DMY":
        a, b = b, a
    if b <= 12 and a <= 12 and a != b and not context.order:
        context.say("day and month could be either way round: read as month/day")
        return _doubtful(date(context, year, a, b))
    return date(context, year, a, b)


def _doubtful(value: Value) -> Value:
    if isinstance(value, Cycle):
        return value._replace(after=(*value.after, lambda span: span._replace(uncertain=True)))
    return value._replace(uncertain=True) if isinstance(value, Span) else value


@operation("dotted", raw=True)
def dotted(context: Context, day: Argument, month: Argument, year: Argument) -> Value:
    """`29.10.1956`: day and month, as everywhere that dots are used; the other way round only if it must be."""
    d, m = int(plain(day) or 0), int(plain(month) or 0)
    return date(context, year, d, m) if m > 12 else date(context, year, m, d)


@operation("decade_after")
def decade_after(context: Context, first: int, digits: int) -> Value:
    """The second decade of `the 1970s and 80s`: the one behind the first that ends in these digits."""
    year = first - first % 100 + digits
    if year <= first or year % 10:
        raise ResolveError(f"{first}s and {digits:02d}s", "are no decades in order")
    return _many_years(year, 10, "decade", None)


@operation("weekday", raw=True)
def weekday_(context: Context, number: Argument) -> Value:
    """A weekday of some week: Monday 1 to Sunday 7."""
    n = int(plain(number) or 0)
    return Cycle("week", "day", f"XXXX-WXX-{n}", WEEKDAYS[n - 1], lambda week: of_day(week * 7 + n))


@operation("weekend")
def weekend(context: Context) -> Value:
    """Saturday and Sunday."""
    make: Callable[[int], Span | None] = lambda week: Span((week * 7 + 6) * DAY, (week * 7 + 8) * DAY, "weekend")  # noqa: E731
    return Cycle("week", "weekend", "XXXX-WXX-WE", "the weekend", make)


@operation("season", raw=True)
def season(context: Context, name: Argument, year: Argument = None) -> Value:
    """A season by its TIMEX3 code SP, SU, FA, WI."""
    code = str(plain(name))
    return in_year(context, year, yearly("season", f"XXXX-{code}", SEASON_NAMES[code], lambda y: season_span(y, code)))


@operation("quarter", raw=True)
def quarter(context: Context, number: Argument, year: Argument = None) -> Value:
    """A quarter of a calendar year."""
    n = int(plain(number) or 0)
    return in_year(
        context,
        year,
        yearly("quarter", f"XXXX-Q{n}", f"the {ordinal(n)} quarter", lambda y: part_of_year(y, "quarter", n)),
    )


@operation("half", raw=True)
def half(context: Context, number: Argument, year: Argument = None) -> Value:
    """A half of a calendar year."""
    n = int(plain(number) or 0)
    return in_year(
        context, year, yearly("half", f"XXXX-H{n}", f"the {ordinal(n)} half", lambda y: part_of_year(y, "half", n))
    )


@operation("week_of", raw=True)
def week_of(context: Context, year: Argument, week: Argument, day: Argument = None) -> Value:
    """An ISO week date, with or without its weekday."""
    y, w, d = read_year(context, year) or 0, int(plain(week) or 0), plain(day)
    if not 1 <= w <= 53 or civil(week_day(y, w, 4))[0] != y:
        raise ResolveError(f"week {w} of {y}", "is not in the calendar")
    if d is not None:
        return of_day(week_day(y, w, int(d)))
    return Span(week_day(y, w) * DAY, week_day(y, w + 1) * DAY, "week")


@operation("day_of_year", raw=True)
def day_of_year(context: Context, year: Argument, number: Argument) -> Value:
    """An ordinal date: day 1 to 366 of a year."""
    y, n = read_year(context, year) or 0, int(plain(number) or 0)
    span = of_day(day_number(y) + n - 1)
    if year_at(span.start) != y:
        raise ResolveError(f"day {n} of {y}", "is not in the calendar")
    return span


@operation("ref")
def ref(context: Context, value: str) -> Value:
    """A time that is only pointed at: PRESENT_REF, PAST_REF, FUTURE_REF."""
    return Reference(value)
