"""Operations that count from an anchor: this, last, next, ago, later, and lengths before or after a date."""

from collections.abc import Callable
from math import inf
from typing import Final

from dateline.errors import ResolveError
from dateline.interval.algebra.context import Context, occur, operation, period_of
from dateline.interval.algebra.parts import settle
from dateline.interval.calendar import DAY, MONTHS, SECONDS, UNITS, floor, shift
from dateline.interval.display import amount_name
from dateline.interval.timex3 import span_value
from dateline.interval.values import Amount, Cycle, Reference, Span, Unknown, Value

# so many years and more nobody counts one by one: `60,000 years ago`
ROUND: Final = 1000
_MASKS = {
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
    "then": "it counts from a date told before, and none was told",
    "here": "neither the document's own date nor a date told before is known",
}


def lacking(unit: str, which: str) -> Unknown:
    """The value of something relative whose anchor nobody gave."""
    return Unknown(unit, _MASKS.get(unit, "XXXX-XX-XX"), _WHY[which])


def _coarse(anchor: Span) -> str:
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
        return unit_at(move(_inside(span)), span.unit)
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
        mask = _within(anchor, unit) if not count else _MASKS[unit]
        return Unknown(unit, mask, _coarse(anchor))
    moved = _moved_by(anchor, count, unit)
    if count:
        context.say(f"{count:+d} {unit} from {{}} is {{}}", anchor, moved)
    return moved


def _within(anchor: Span, unit: str) -> str:
    if unit == "day" and anchor.unit == "month":
        return f"{span_value(anchor)}-XX"
    return _MASKS[unit]


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
            return Unknown(unit, what.mask, _coarse(base))
        return _cycle_neighbour(what, base, step)
    if not isinstance(what, str):
        return what
    if coarser(base, unit) and base.unit != "part":
        return Unknown(unit, _within(base, unit), _coarse(base))
    return _moved_by(base, step, unit)


def _moved_by(span: Span, count: int, unit: str) -> Span:
    step = "week" if unit == "weekend" else unit
    return unit_at(shift(floor(_inside(span), step), count, step), unit)


def _inside(span: Span) -> int:
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

    A weekday is the one before or behind it where the clause rules out the other side: `met this Sunday`.
    """
    found = _neighbour(context, what, anchor, 0)
    if isinstance(found, Span) and isinstance(what, Cycle) and what.period == "week" and anchor == "now":
        base = context.now
        if base is not None and context.weights[found.start >= base.end] == inf:
            found = _neighbour(context, what, anchor, -1 if found.start >= base.end else 1)
    return _said(context, "this", what, found)


@operation("previous")
def previous(context: Context, what: Value | str, anchor: str = "now") -> Value | None:
    """The last one that was over before the anchor."""
    return _said(context, "the last", what, _neighbour(context, what, anchor, -1))


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
    """An anchor moved by a length; the result is as fine as the length says: `two months later` is a month."""
    anchor = settle(context, anchor)
    if isinstance(anchor, Unknown):
        return lacking(_finest(amount), which)._replace(why=anchor.why) if isinstance(amount, Amount) else anchor
    if not isinstance(anchor, Span) or not isinstance(amount, Amount):
        return anchor
    if any(count is None for count, _ in amount.parts):
        return Reference("PAST_REF" if sign < 0 else "FUTURE_REF", amount.mod)
    unit = _finest(amount)
    if unit in ("hour", "minute", "second") and anchor.unit not in ("hour", "minute", "second"):
        return _within_day(context, anchor, amount, sign)
    if coarser(anchor, unit) and unit != "year":
        return Unknown(unit, _MASKS[unit], _coarse(anchor))
    if unit == "hour" and anchor.unit == "minute":
        unit = anchor.unit  # `at 10:15, and again three hours later`
    moved = unit_at(_apply(anchor.start, amount, sign), unit)._replace(
        approximate=amount.mod == "APPROX" or _rounded(amount), mod=_mod(amount)
    )
    direction = "before" if sign < 0 else "after"
    context.say(f"{amount_name(amount)} {direction} {{}} is {{}}", anchor, moved)
    return moved


def _rounded(amount: Amount) -> bool:
    """Whether so many years are a round number to whoever says them."""
    return any(unit == "year" and (count or 0) >= ROUND for count, unit in amount.parts)


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


def _from(context: Context, which: str, amount: Value) -> Value:
    anchor = context.anchor(which, _finest(amount) if isinstance(amount, Amount) else "day")
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
