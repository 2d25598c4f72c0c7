"""Operations on a stretch that is already named: its parts, qualifiers, the n-th of something."""

from collections.abc import Callable
from typing import Any, Final

from dateline.errors import ResolveError
from dateline.interval.algebra.context import Context, evaluate, occur, operation, period_of
from dateline.interval.algebra.dates import plain
from dateline.interval.algebra.settling import settle
from dateline.interval.calendar import DAY, civil, floor, shift, weekday
from dateline.interval.display import WEEKDAYS
from dateline.interval.eras import LAST_JULIAN, julian
from dateline.interval.terms import Argument, Term
from dateline.interval.values import Cycle, Part, Span, Unknown, Value

CLOCKED: Final = ("part", "hour", "minute", "second")
GREGORIAN_IN_BRITAIN: Final = 1753  # the first whole year (Calendar (New Style) Act 1750)

_LONG: Final = ("decade", "century", "millennium")
"""Units whose quarter is a fourth of them."""

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
def on_weekday(context: Context, weekday_said: Argument, date: Argument, behind: Argument = None) -> Value:
    """A date that was given with its weekday: where they disagree, the date stands and is uncertain.

    Raises ResolveError where the date is named by another weekday, `Monday at four, Tuesday` are two, or the weekday
    stands before the day of writing: `who was held on Monday, today denied it`. behind: whether it stands behind.
    """
    number, value = plain(weekday_said), evaluate(date, context)
    if _named_by(date) not in (0, number):
        raise ResolveError(str(date), "is named by another weekday")
    if isinstance(date, Term) and date.op == "now" and behind is None:
        raise ResolveError(str(date), "is the day of writing, which a weekday before it does not name")

    def check(span: Span) -> Span:
        day = span.start // DAY
        if number in (weekday(day), _julian_weekday(day)) or span.unit not in ("day", *CLOCKED):
            return span
        return span._replace(uncertain=True)

    if isinstance(value, Span):
        value = _of_its_century(context, value, date, check)
        _say_misfit(context, check(value), number)
    return qualified(value, check)


def _of_its_century(context: Context, value: Span, date: Argument, check: Callable[[Span], Span]) -> Span:
    """A day whose year has two digits, in the century before where its weekday fits only there and nobody knows when
    it was written: `Friday 13 August '52` is of 1852."""
    if context.now is not None or not _has(date, "year2") or check(value._replace(uncertain=False)).uncertain is False:
        return value
    start = shift(value.start, -100, "year")
    before = value._replace(start=start, end=start + value.end - value.start, uncertain=False)
    if check(before).uncertain:
        return value
    context.say("its weekday fits the century before: {}", before)
    return before


def _has(term: Argument, op: str) -> bool:
    """Whether a term holds an operation."""
    return isinstance(term, Term) and (term.op == op or any(_has(part, op) for part in term.args))


def _named_by(date: Argument) -> int:
    """The weekday by which a day is named, `Monday of next week`; 0 where it is not."""
    if not isinstance(date, Term):
        return 0
    if date.op == "weekday":
        return date.args[0] if isinstance(date.args[0], int) else 0
    return next((number for part in date.args if (number := _named_by(part))), 0)


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
        mask += f"-{number:02}" if unit == "day" and mask.endswith("-XX") and 0 < number <= 31 else ""
        return Unknown("day", mask, f"which {name} it is counted in is not known")
    if whole.unit == "fiscal":
        return Unknown("day", "XXXX", "on which day that year or season begins is not known")
    if unit == "quarter" and whole.unit in _LONG:
        return share_of(context, number, 4, whole)
    inside = _units_in(whole, unit) if isinstance(unit, str) else _cycles_in(whole, unit)
    index = number - 1 if number > 0 else number
    if not -len(inside) <= index < len(inside):
        raise ResolveError(f"number {number} of {name}", "does not exist in that time")
    context.say(f"{name} number {number} in {{}} is {{}}", whole, inside[index])
    return inside[index]


@operation("share_of")
def share_of(context: Context, number: int, shares: int, whole: Value) -> Value:
    """One of equal shares: `the last quarter of the nineteenth century` is its late part, no quarter of a year."""
    index = number - 1 if number > 0 else shares + number
    return part(context, whole, "START" if index == 0 else "END" if index == shares - 1 else "MID")


@operation("nth_after")
def nth_after(context: Context, number: int, what: Value, date: Value | None) -> Value:
    """The n-th weekday or season behind a date: `the first Tuesday after 1 November`, `the autumn after next`; before
    it if n is negative: `the Friday before Christmas`."""
    base = settle(context, date)
    if not isinstance(base, Span) or not isinstance(what, Cycle):
        unit, mask = (what.unit, what.mask) if isinstance(what, Cycle) else ("day", "XXXX-XX-XX")
        return Unknown(unit, mask, "the date that it follows is not known")
    old = _julian_shift(base.start // DAY) * DAY
    found = _from(what, number, base.start + old, base.end + old)
    if found is None:
        raise ResolveError(what.key, "comes in none of the weeks around")
    found = found._replace(start=found.start - old, end=found.end - old)
    side = "after" if number > 0 else "before"
    context.say(f"{what.key} number {abs(number)} {side} {{}} is {{}}", base, found)
    return found


@operation("nth_back")
def nth_back(context: Context, number: int, what: Value, date: Value | None) -> Value:
    """The n-th weekday back from a date: `the last Friday before Christmas`, `the second Sunday before Easter`."""
    return nth_after(context, -number, what, date)


def _from(what: Cycle, number: int, start: int, end: int) -> Span | None:
    """The n-th occurrence behind a stretch, or before it if n is negative."""
    if number < 0:
        week = period_of(start, what.period)
        same = occur(what, week)
        return occur(what, week + number + (same is not None and same.end <= start))
    week = period_of(end - 1, what.period)
    same = occur(what, week)
    return occur(what, week + number - (same is not None and same.start >= end))


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
    found = _from(what, -int(number), base.start, base.end)
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
    """The seven days that end with a day, wherever that lies: `the week ending Friday 8 November` is no calendar
    week."""
    last = settle(context, day)
    if not isinstance(last, Span):
        return last
    end = floor(last.start, "day") + DAY
    return Span(end - 7 * DAY, end, "week")


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
    return share_of(context, number, 2, whole)
