"""Spans as EDTF (ISO 8601-2:2019): level 1, and level 2 where level 1 has no word for it.

    1984  1984-05  1984-05-07  1984-05-07T14:30:00Z      level 0
    -0043  Y12000  1984~  1984?  1984%  1984-21  198X  /1984  1984/..  1984/1986      level 1
    1984-33 (first quarter)  1984-40 (first half)  [1984-05-07..1984-05-13] (one day of these)      level 2

"Some time in that week" is a set (`[a..b]`), "all of that week" an interval (`a/b`). The early part of a year is the
year: EDTF has no notation for it, and a narrower date would say more than the text does; the part stands beside it.
"""

from typing import Final

from dateline.interval.calendar import DAY, civil
from dateline.interval.values import Span

_SEASON: Final = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_OPEN: Final = {"before": ("", ""), "until": ("", ""), "by": ("", ""), "since": ("", ".."), "after": ("", "")}


def edtf_year(year: int) -> str:
    """A year in EDTF: four digits, a minus before year 0, `Y` beyond four digits."""
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def day_text(second: int) -> str:
    """The day of a second as an EDTF date."""
    year, month, day = civil(second // DAY)
    return f"{edtf_year(year)}-{month:02d}-{day:02d}"


def _masked(span: Span, digits: int) -> str:
    """`198X`, `19XX`, `1XXX`; years before 0 share digits only by chance, so those become a set of years."""
    first, last = civil(span.start // DAY)[0], civil((span.end - 1) // DAY)[0]
    head, tail = edtf_year(first), edtf_year(last)
    keep = len(head) - digits
    aligned = first * last > 0 or first == 0
    if aligned and head[:keep] == tail[:keep] and abs(last - first) + 1 == 10**digits and abs(first) <= 9999:
        return head[:keep] + "X" * digits
    return f"[{head}..{tail}]"


def _qualifier(span: Span) -> str:
    if span.approximate and span.uncertain:
        return "%"
    return "~" if span.approximate else "?" if span.uncertain else ""


def _clocked(span: Span) -> str:
    day = day_text(span.start)
    if span.unit == "part" or span.name:
        last = day_text(span.end - 1)
        return day if last == day or span.name == "NI" else f"[{day}..{last}]"
    hour, rest = divmod(span.start % DAY, 3600)
    zone = {None: "", "local": "", "UTC": "Z"}.get(span.zone, span.zone or "")
    return f"{day}T{hour:02d}:{rest // 60:02d}:{rest % 60:02d}{zone}"


def _ranged(span: Span) -> str:
    first, last = (edtf(side) if side else "" for side in (span.first, span.last))
    before, after = _OPEN.get(span.name, ("", ""))
    first, last = (_end(first, 0) or before), (_end(last, 1) or after)
    return f"{first}/{last}"


def _end(text: str, side: int) -> str:
    """A set may not stand inside an interval: its outer member does."""
    if text.startswith("["):
        return text[1:-1].split("..")[side]
    return text.split("/")[side] if "/" in text else text


def edtf(span: Span) -> str:
    """The EDTF string of a span.

    >>> from dateline.interval.calendar import day_number
    >>> edtf(Span(day_number(1990) * DAY, day_number(2000) * DAY, "decade", approximate=True))
    '199X~'
    """
    unit = span.unit
    if unit == "range":
        return _ranged(span)
    year, month, _ = civil(span.start // DAY)
    name = edtf_year(year)
    if unit in ("decade", "century", "millennium"):
        text = _masked(span, {"decade": 1, "century": 2, "millennium": 3}[unit])
    elif unit in ("week", "weekend", "days"):
        text = f"[{day_text(span.start)}..{day_text(span.end - 1)}]"
    elif unit in ("part", "hour", "minute", "second"):
        text = _clocked(span)
    elif unit == "day":
        text = day_text(span.start)
    else:
        text = {
            "year": name,
            "fiscal": f"[{name}..{edtf_year(year + 1)}]",
            "half": f"{name}-{39 + (month + 5) // 6}",
            "quarter": f"{name}-{32 + (month + 2) // 3}",
            "season": f"{name}-{_SEASON.get(span.name, 21)}",
            "month": f"{name}-{month:02d}",
        }[unit]
    mark = _qualifier(span)
    return text if not mark or text.startswith("[") or "T" in text else text + mark
