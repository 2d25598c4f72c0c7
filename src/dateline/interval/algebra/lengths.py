"""Operations that count a length from an anchor: ago, later, before a date, exactly so long after it."""

from typing import Final

from dateline.interval.algebra.context import Context, operation
from dateline.interval.algebra.parts import part
from dateline.interval.algebra.relative import MASKS, carried, coarse, coarser, lacking, unit_at
from dateline.interval.algebra.settling import settle
from dateline.interval.calendar import CLOCK_UNITS, MONTHS, SECONDS, UNITS, floor, shift
from dateline.interval.display import amount_name
from dateline.interval.timex3 import span_value
from dateline.interval.values import Amount, Cycle, Part, Reference, Span, Unknown, Value

# so many years and more nobody counts one by one: `60,000 years ago`
ROUND: Final = 1000
# from so many months on a length counted from a season names a month, roughly: `that autumn … six months later`
SEASON: Final = 3
# any year without a 29 February
_A_YEAR: Final = 2001


def _finest(amount: Amount) -> str:
    count, unit = amount.parts[-1]
    if unit == "hour" and count is not None and count != int(count):
        return "minute"
    return {
        "decade": "year",
        "century": "year",
        "millennium": "year",
        "half": "month",
        "weekend": "week",
        "night": "day",
        "unit": "year",
    }.get(unit, unit)


def _apply(second: int, amount: Amount, sign: int) -> int:
    for count, said in amount.parts:
        number, unit = count or 0, {"night": "day", "weekend": "week"}.get(said, said)
        whole = int(number)
        second = shift(second, sign * whole, unit)
        if number != whole:
            months = MONTHS.get(unit)
            rest = round((number - whole) * (months or 0))
            second = (
                shift(second, sign * rest, "month") if months else second + int(sign * (number - whole) * SECONDS[unit])
            )
    return second


def move(context: Context, anchor: Value | None, amount: Value, sign: int, which: str) -> Value | None:
    """An anchor moved by a length; the result is as fine as the length says: `two months later` is a month. Hours from
    a minute keep the minute: three hours after 10:15 it is 13:15."""
    anchor = settle(context, anchor)
    if isinstance(anchor, Unknown):
        return lacking(_finest(amount), which)._replace(why=anchor.why) if isinstance(amount, Amount) else anchor
    if isinstance(anchor, Cycle) and isinstance(amount, Amount):
        return _of_each(anchor, amount, sign)
    if not isinstance(anchor, Span) or not isinstance(amount, Amount):
        return anchor
    if any(count is None for count, _ in amount.parts):
        return Reference("PAST_REF" if sign < 0 else "FUTURE_REF", amount.mod)
    unit = _finest(amount)
    if unit in CLOCK_UNITS and anchor.unit not in CLOCK_UNITS:
        return _within_day(context, anchor, amount, sign)
    roughly = anchor.unit == "season" and unit == "month" and _months(amount) >= SEASON
    if coarser(anchor, unit) and unit != "year" and not roughly:
        return Unknown(unit, MASKS[unit], coarse(anchor))
    if unit == "hour" and anchor.unit == "minute":
        unit = anchor.unit
    moved = unit_at(_apply(anchor.start, amount, sign), unit)._replace(
        approximate=_loose(amount) or roughly, mod=_mod(amount)
    )
    direction = "before" if sign < 0 else "after"
    context.say(f"{amount_name(amount)} {direction} {{}} is {{}}", anchor, moved)
    return moved


def _of_each(cycle: Cycle, amount: Amount, sign: int) -> Value:
    """What is counted from a date of no known year: `the eve of St Bartholomew` is 23 August, of whichever year."""
    unit, mask = _finest(amount), cycle.mask
    sample = cycle.occurrence(_A_YEAR) if cycle.period == "year" and "X" not in mask[4:] else None
    if sample is None or unit == "week" or cycle.after or any(count is None for count, _ in amount.parts):
        return lacking(unit, "here")
    moved = span_value(unit_at(_apply(sample.start, amount, sign), unit))
    return Unknown(unit, f"XXXX{moved[4:]}", "the year that it belongs to is not known")


def _months(amount: Value) -> float:
    """How many months a length has, so far as it counts months and years."""
    parts = amount.parts if isinstance(amount, Amount) else ()
    return sum((count or 0) * MONTHS.get(unit, 0) for count, unit in parts)


def _loose(amount: Amount) -> bool:
    """Whether a length only says about how long it is: `about 20 years`, `more than 20 years`, `two decades`; so many
    years are a round number to whoever says them."""
    many = any(unit == "year" and (count or 0) >= ROUND for count, unit in amount.parts)
    long = {unit for count, unit in amount.parts if count} & {"decade", "century", "millennium"}
    bounded = amount.mod in ("MORE_THAN", "LESS_THAN") and _finest(amount) == "year"
    return amount.mod == "APPROX" or bool(long) or bounded or many


def _mod(amount: Amount) -> str | None:
    return None if amount.mod == "APPROX" else amount.mod


def _within_day(context: Context, anchor: Span, amount: Amount, sign: int) -> Value:
    """Hours counted from a date without a clock: a whole number of days moves it, less stays on the day."""
    hours = sum((count or 0) * SECONDS[unit] for count, unit in amount.parts) / SECONDS["hour"]
    if coarser(anchor, "day") and anchor.unit != "part":
        return lacking("day", "then")
    days = int(hours // 24) if hours >= 24 else 0
    day = unit_at(shift(floor(anchor.start, "day"), sign * days, "day"), "day")
    context.say("the clock time it counts from is not known: only the day is kept, {}", day)
    return day._replace(uncertain=hours < 24)


@operation("ago")
def ago(context: Context, amount: Value) -> Value | None:
    """A length before the text was written."""
    return move(context, _from(context, "now", amount), amount, -1, "now")


@operation("elapsed")
def elapsed(context: Context, amount: Value, unit: str | None = None) -> Value | None:
    """When that was since which a length has passed: `it is ten years since`; by a unit to the day. An uncounted
    length stays one."""
    if isinstance(amount, Amount) and any(count is None for count, _ in amount.parts):
        return amount
    return ago(context, amount) if unit is None else exactly(context, amount, -1, context.anchor("now", unit))


@operation("hence")
def hence(context: Context, amount: Value) -> Value | None:
    """A length after the text was written."""
    return move(context, _from(context, "now", amount), amount, 1, "now")


@operation("later")
def later(context: Context, amount: Value) -> Value | None:
    """A length after the date told last."""
    return move(context, _from(context, "then", amount), amount, 1, "then")


@operation("earlier")
def earlier(context: Context, amount: Value) -> Value | None:
    """A length before the date told last."""
    return move(context, _from(context, "then", amount), amount, -1, "then")


@operation("after")
def after(context: Context, amount: Value, date: Value | None) -> Value | None:
    """A length after a date that is named."""
    return move(context, date, amount, 1, "then")


@operation("before")
def before(context: Context, amount: Value, date: Value | None) -> Value | None:
    """A length before a date that is named."""
    return move(context, date, amount, -1, "then")


@operation("shift_year")
def shift_year(context: Context, season: Value) -> Value:
    """The same season of the year after: `that summer and the next`."""
    span = settle(context, season)
    if not isinstance(span, Span):
        return lacking("season", "then") if span is None else span
    return span._replace(start=shift(span.start, 1, "year"), end=shift(span.end, 1, "year"))


def _from(context: Context, which: str, amount: Value) -> Value:
    unit = _finest(amount) if isinstance(amount, Amount) else "day"
    anchor = context.anchor(which, "season" if unit == "month" and _months(amount) >= SEASON else unit)
    return anchor if anchor is not None else lacking("day", which)


@operation("some_day")
def some_day(context: Context) -> Value:
    """`the third day` of something: a day of the month told last, which one nobody can say."""
    anchor = context.anchor("then", "month")
    if anchor is None or coarser(anchor, "month"):
        return lacking("day", "then")
    mask = f"{span_value(unit_at(anchor.start, 'month'))}-XX"
    return Unknown("day", mask, "it counts the days of something whose beginning is not given")


@operation("to_the_day")
def to_the_day(context: Context, amount: Value, sign: int) -> Value | None:
    """`a year to the day later`: exactly so long, so the result is a day."""
    anchor = context.anchor("then", "day")
    if anchor is None or not isinstance(amount, Amount):
        return lacking("day", "then")
    if coarser(anchor, "day") or any(count is None for count, _ in amount.parts):
        return lacking("day", "then")
    moved = unit_at(_apply(anchor.start, amount, sign), "day")
    context.say(f"{amount_name(amount)} from {{}} to the day is {{}}", anchor, moved)
    return moved


@operation("exactly")
def exactly(context: Context, amount: Value, sign: int, date: Value | None) -> Value | None:
    """`sixty years ago today`, `two years ago this week`: a length from a date, as fine as that date."""
    date = settle(context, date)
    if not isinstance(date, Span) or not isinstance(amount, Amount):
        return date
    if any(count is None for count, _ in amount.parts):
        return Reference("PAST_REF" if sign < 0 else "FUTURE_REF", amount.mod)
    moved = carried(date, lambda second: _apply(second, amount, sign))
    context.say(
        f"{amount_name(amount)} {'before' if sign < 0 else 'after'} {{}}, to the {date.unit}, is {{}}", date, moved
    )
    return moved


@operation("length_to")
def length_to(context: Context, length: Value, last: Value | None) -> Value | None:
    """So much that ends with a date: `the 10 days to 9 February` begin on 31 January, `the year to June` in July; what
    is shorter than the date is fine is that date."""
    end = settle(context, last)
    if not isinstance(end, Span) or not isinstance(length, Amount) or any(count is None for count, _ in length.parts):
        return end
    count, unit = length.parts[0]
    if unit == "week" and count == 1:
        return end._replace(start=end.end - SECONDS["week"], unit="week")
    fine = end.unit if end.unit in UNITS else _finest(length)  # no season begins `the 10 days to summer`
    first = unit_at(_apply(end.end, length, -1), fine)
    return Span(first.start, end.end, "range", first=first, last=end) if first.start < end.start else end


@operation("edge")
def edge(context: Context, number: float, unit: str, whole: Value | None, which: Part) -> Value | None:
    """So many units at one end of a stretch: `the first nine months of 2012`. Of a fiscal year, of which nobody knows
    when it begins, and of what is no longer than that, it is the early part (START) or the late one (END)."""
    whole = settle(context, whole)
    if not isinstance(whole, Span):
        return whole
    count = int(number)
    start, end = whole.start, shift(whole.start, count, unit)
    if which == "END":
        start, end = shift(whole.end, -count, unit), whole.end
    if whole.unit == "fiscal" or end - start >= whole.end - whole.start:
        return part(context, whole, which)
    context.say(f"the {'first' if which == 'START' else 'last'} {count} {unit}s of {{}}", whole)
    for name, months in (("quarter", 3), ("half", 6)):
        if (count, unit) == (months, "month") and unit_at(start, name).start == start:
            return unit_at(start, name)
    fine = "day" if unit == "week" else unit
    return Span(start, end, "range", first=unit_at(start, fine), last=unit_at(end - 1, fine))
