"""Values as TIMEX3 writes them (ISO-TimeML annotation guidelines 1.2.1, section on `value` and `mod`).

Years before 1 are written `BC0044`; what is not known is `X`. A span with two named ends, which TIMEX3 has no
value for, is written as its ends with a slash.
"""

from typing import Final

from dateline.interval.calendar import DAY, civil, iso_week, year_at
from dateline.interval.values import Amount, Cycle, Recurrence, Span, Unknown, Value

_DURATION: Final = {
    "millennium": ("P", "ML"),
    "century": ("P", "CE"),
    "decade": ("P", "DE"),
    "year": ("P", "Y"),
    "half": ("P", "H"),
    "quarter": ("P", "Q"),
    "month": ("P", "M"),
    "week": ("P", "W"),
    "weekend": ("P", "WE"),
    "day": ("P", "D"),
    "season": ("P", "S"),
    "hour": ("PT", "H"),
    "minute": ("PT", "M"),
    "second": ("PT", "S"),
    "night": ("PT", "NI"),
    "unit": ("P", "X"),
}


def year_text(year: int) -> str:
    """`1999`, `BC0044` for astronomical -43, `12000` beyond four digits."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def _leading(span: Span, digits: int) -> str:
    """The leading digits that the years of a decade, century or millennium share."""
    year = year_at(span.start)
    scale = 10 ** (4 - digits)
    if year >= 0:
        return f"{year // scale:0{digits}d}"
    last = civil((span.end - 1) // DAY)[0]
    return f"BC{(1 - last) // scale:0{digits}d}"


def _clock(span: Span) -> str:
    if span.name:
        return f"T{span.name}"
    hour, rest = divmod(span.start % DAY, 3600)
    minute, second = divmod(rest, 60)
    text = f"T{hour:02d}"
    if span.unit != "hour":
        text += f":{minute:02d}"
    if span.unit == "second":
        text += f":{second:02d}"
    return text + ("Z" if span.zone == "UTC" else "")


def span_value(span: Span) -> str:
    """The TIMEX3 value of a span."""
    unit = span.unit
    if unit == "range":
        # an open side is said by MOD or by the words around, not by the value
        return "/".join(span_value(side) for side in (span.first, span.last) if side)
    if unit in ("decade", "century", "millennium"):
        return _leading(span, {"decade": 3, "century": 2, "millennium": 1}[unit])
    if unit == "days":
        return "/".join(span_value(Span(at, at + DAY, "day")) for at in (span.start, span.end - DAY))
    year, month, day = civil(span.start // DAY)
    if unit in ("week", "weekend"):
        middle = span.start + (3 * DAY if unit == "week" else 0)  # seven days from any on are mostly of that week
        year, week = iso_week(middle // DAY)
        return f"{year_text(year)}-W{week:02d}" + ("-WE" if unit == "weekend" else "")
    base = year_text(year)
    if unit in ("part", "hour", "minute", "second"):
        return f"{base}-{month:02d}-{day:02d}{_clock(span)}"
    return {
        "year": base,
        "fiscal": base,
        "half": f"{base}-H{(month + 5) // 6}",
        "quarter": f"{base}-Q{(month + 2) // 3}",
        "season": f"{base}-{span.name}",
        "month": f"{base}-{month:02d}",
        "day": f"{base}-{month:02d}-{day:02d}",
    }[unit]


def _count(number: float | None) -> str:
    if number is None:
        return "X"
    return str(int(number)) if number == int(number) else str(number)


_PERIODS: Final = range(2000, 2008)  # some, of which each cycle has one


def amount_value(amount: Amount) -> str:
    """The TIMEX3 value of a length, such as `P2Y3M` or `PT1H30M`."""
    text, timed = "P", False
    for number, unit in amount.parts:
        prefix, letter = _DURATION[unit]
        if prefix == "PT" and not timed:
            text, timed = text + "T", True
        text += "XX" if letter == "X" else _count(number) + letter
    return text


def timex3(value: Value) -> str:
    """The TIMEX3 value of anything that an expression can mean."""
    if isinstance(value, Span):
        return span_value(value)
    if isinstance(value, Amount):
        return amount_value(value)
    if isinstance(value, Cycle | Unknown):
        return value.mask
    return value.value


def timex3_type(value: Value) -> str:
    """DATE, TIME, DURATION or SET."""
    if isinstance(value, Amount):
        return "DURATION"
    if isinstance(value, Recurrence):
        return "SET"
    if isinstance(value, Span | Cycle | Unknown) and value.unit in ("part", "hour", "minute", "second"):
        return "TIME"
    return "DATE"


def timex3_mod(value: Value) -> str | None:
    """The TIMEX3 modifier: START, MID, END, APPROX, BEFORE, MORE_THAN … or None."""
    if isinstance(value, Span):
        return value.part or value.mod or ("APPROX" if value.approximate else None)
    if isinstance(value, Cycle):
        return _part_of(value) or ("APPROX" if value.approximate else None)
    if isinstance(value, Unknown):
        return value.part or value.mod
    return value.mod


def _part_of(cycle: Cycle) -> str | None:
    """The part that is meant of a date of no known year: `mid-July`."""
    spans = (cycle.occurrence(number) for number in _PERIODS) if cycle.after else ()
    span = next((span for span in spans if span is not None), None)
    for apply in cycle.after:
        span = apply(span) if span is not None else None
    return span.part if span is not None else None
