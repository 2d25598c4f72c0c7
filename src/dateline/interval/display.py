"""Spans for readers, in English: `24 October 2014`, `late 1990s`, `c. 1450`, `26–28 March 2013`, `since May 2013`.

English is the language of the program's surface, not of the documents.
"""

from functools import lru_cache
from typing import Final

from dateline.interval.calendar import CLOCK_UNITS, DAY, civil, year_at
from dateline.interval.values import Amount, Span

MONTHS: Final = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
WEEKDAYS: Final = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()  # noqa: SIM905
SEASONS: Final = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
DAY_PARTS: Final = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
    "24:00": "midnight",
    "00:00": "just after midnight",
}
_PARTS: Final = {"START": "early", "MID": "mid", "END": "late"}


def year_name(year: int) -> str:
    """`1999`, `44 BC`, `AD 64`."""
    if year < 1:
        return f"{1 - year} BC"
    return f"AD {year}" if year < 500 else str(year)


def ordinal(number: int) -> str:
    """`1st`, `22nd`, `13th`."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number % 100 not in (11, 12, 13) else "th"
    return f"{number}{ending}"


def day_name(second: int) -> str:
    """`24 October 2014`."""
    year, month, day = civil(second // DAY)
    return f"{day} {MONTHS[month - 1]} {year_name(year)}"


def days_name(start: int, end: int) -> str:
    """A run of days with what they share said once: `26–28 March 2013`, `30 October – 2 November 1956`."""
    (y1, m1, d1), (y2, m2, _) = civil(start // DAY), civil((end - 1) // DAY)
    if (y1, m1) == (y2, m2):
        return f"{d1}–{day_name(end - 1)}"
    first = f"{d1} {MONTHS[m1 - 1]}" + ("" if y1 == y2 else f" {year_name(y1)}")
    return f"{first} – {day_name(end - 1)}"


def _clock(span: Span) -> str:
    hour, rest = divmod(span.start % DAY, 3600)
    text = f"{hour:02d}:{rest // 60:02d}" + (f":{rest % 60:02d}" if span.unit == "second" else "")
    zone = "" if not span.zone else f" {span.zone}"
    return f"{text}{zone}, {day_name(span.start)}"


def _era(year: int, width: int) -> str:
    """The number and era of a century or millennium that begins with a year: 1800 is the 19th, -399 the 4th BC."""
    if year < 0:
        return f"{ordinal((-year + width) // width)} {{}} BC"
    return f"{ordinal(year // width + 1)} {{}}"


def _years(span: Span) -> str:
    year = year_at(span.start)
    if span.unit == "decade":
        last = civil((span.end - 1) // DAY)[0]
        return f"{1 - last}s BC" if year < 0 else f"{year}s"
    width = 100 if span.unit == "century" else 1000
    return _era(year, width).format(span.unit)


def _ranged(span: Span) -> str:
    if span.name and (side := span.first or span.last):
        return f"{span.name} {display(side)}"
    first, last = span.first, span.last
    if first is None or last is None:
        return "–".join(display(side) if side else "?" for side in (first, last))
    if first.unit == last.unit == "day" and not (first.approximate or last.approximate):
        return days_name(first.start, last.end)
    if first.unit == last.unit == "month" and year_at(first.start) == year_at(last.start):
        return f"{MONTHS[civil(first.start // DAY)[1] - 1]}–{display(last)}"
    joint = "–" if first.unit == last.unit == "year" else " – "
    return f"{display(first)}{joint}{display(last)}"


def _plain(span: Span) -> str:
    unit = span.unit
    if unit == "range":
        return _ranged(span)
    if unit in ("decade", "century", "millennium"):
        return _years(span)
    if unit in ("weekend", "days"):
        prefix = "weekend of " if unit == "weekend" else ""
        return prefix + days_name(span.start, span.end)
    if unit in CLOCK_UNITS and not span.name:
        return _clock(span)
    year, month, _ = civil(span.start // DAY)
    if unit in ("part", "minute"):
        return f"{DAY_PARTS.get(span.name, span.name)} of {day_name(span.start)}"
    return {
        "year": year_name(year),
        "fiscal": f"fiscal year {year_name(year)}",
        "half": f"{'first' if month == 1 else 'second'} half of {year_name(year)}",
        "quarter": f"{ordinal((month + 2) // 3)} quarter of {year_name(year)}",
        "season": f"{SEASONS.get(span.name, span.name)} {year_name(year)}",
        "month": f"{MONTHS[month - 1]} {year_name(year)}",
        "week": f"week of {day_name(span.start)}",
        "day": day_name(span.start),
    }[unit]


def amount_name(amount: Amount) -> str:
    """A length in words: `2 months`, `1 year 6 months`, `some days`."""
    return " ".join(
        f"{'some' if count is None else f'{count:g}'} {_plural(unit, count)}" for count, unit in amount.parts
    )


def _plural(unit: str, count: float | None) -> str:
    if count == 1:
        return unit
    return {"century": "centuries", "millennium": "millennia"}.get(unit, f"{unit}s")


@lru_cache(4096)
def display(span: Span) -> str:
    """A span as a reader would write it, with what is only about or perhaps so said."""
    text = _plain(span)
    if span.part:
        joint = "-" if span.part == "MID" else " "
        text = f"{_PARTS[span.part]}{joint}{text}"
    if span.approximate:
        text = f"c. {text}"
    return f"{text} (uncertain)" if span.uncertain else text
