"""Spans as EDTF (ISO 8601-2:2019): level 1, and level 2 where level 1 has no word for it.

    1984  1984-05  1984-05-07  1984-05-07T14:30:00Z      level 0
    -0043  Y12000  1984~  1984?  1984%  1984-21  198X  /1984  1984/..  1984/1986      level 1
    1984-33 (first quarter)  1984-40 (first half)  [1984-05-07..1984-05-13] (one day of these)      level 2

"Some time in that week" is a set (`[a..b]`), "all of that week" an interval (`a/b`). The early part of a year is the
year: EDTF has no notation for it, and a narrower date would say more than the text does; the part stands beside it.
Of a date in a year beyond four digits EDTF writes the year alone; `start` and `end` of the record are exact.
"""

from typing import Final

from dateline.interval.calendar import DAY, civil, year_at
from dateline.interval.values import Span

_SEASON: Final = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_MASKED: Final = {"decade": 1, "century": 2, "millennium": 3}  # how many digits are left open
LONGEST: Final = 9999
_OPEN: Final = {"before": ("", ""), "until": ("", ""), "by": ("", ""), "since": ("", ".."), "after": ("", "")}


def edtf_year(year: int) -> str:
    """A year in EDTF: four digits, a minus before year 0, `Y` beyond four digits."""
    if abs(year) > LONGEST:
        return f"Y{year}"
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def day_text(second: int) -> str:
    """The day of a second as an EDTF date."""
    year, month, day = civil(second // DAY)
    return f"{edtf_year(year)}-{month:02d}-{day:02d}"


def _months(span: Span, mark: str) -> str:
    """The first and the last month, each with a mark; open where the last lies beyond four digits."""
    (first, month, _), (last, end, _) = civil(span.start // DAY), civil((span.end - 1) // DAY)
    late = ".." if last > LONGEST else f"{edtf_year(last)}-{end:02d}{mark}"
    return f"{edtf_year(first)}-{month:02d}{mark}/{late}"


def _masked(span: Span, digits: int) -> str:
    """`198X`, `19XX`, `1XXX`; years before 0 share digits only by chance, so those become a set of years."""
    first, last = year_at(span.start), year_at(span.end - 1)
    head, tail = edtf_year(first), edtf_year(last)
    keep = len(head) - digits
    aligned = first * last > 0 or first == 0
    if aligned and head[:keep] == tail[:keep] and abs(last - first) + 1 == 10**digits:
        return head[:keep] + "X" * digits
    return f"[{head}..{tail}]"


def _qualifier(span: Span) -> str:
    if span.approximate and span.uncertain:
        return "%"
    return "~" if span.approximate else "?" if span.uncertain else ""


def _clocked(span: Span) -> str:
    day = day_text(span.start)
    if span.unit == "part" or span.name:
        last = day_text(span.last.start if span.last else span.end - 1)
        return day if last == day or (span.name == "NI" and span.last is None) else f"[{day}..{last}]"
    hour, rest = divmod(span.start % DAY, 3600)
    zone = {None: "", "local": "", "UTC": "Z"}.get(span.zone, span.zone or "")
    return f"{day}T{hour:02d}:{rest // 60:02d}:{rest % 60:02d}{zone}"


def _ranged(span: Span) -> str:
    before, after = _OPEN.get(span.name, ("", ""))
    first, last = span.first, span.last
    if first is not None and last is not None and _plain(first) and _plain(last):
        return f"{edtf(first)}/{edtf(last)}"
    # what came before the 1900s came before they began
    text = f"{_end(first, span.name == 'after') or before}/{_end(last, span.name != 'before') or after}"
    return "../.." if text in ("/..", "../") else text


def _plain(span: Span) -> bool:
    """Whether it may stand in an interval as it is, beside a decade or century too."""
    if _qualifier(span) or span.start < 0 or year_at(span.start) > LONGEST:
        return False
    return span.unit in ("year", "month", "day") or (span.unit in _MASKED and "X" in edtf(span))


def _end(span: Span | None, last: bool) -> str:
    """An end of an interval. What may not stand there is written by its outer day, month or year.

    That are sets, quarters, halves, clock times and decades beside other dates. A year beyond four digits leaves it
    open.
    """
    if span is None:
        return ""
    year, month, _ = civil((span.end - 1 if last else span.start) // DAY)
    if abs(year) > LONGEST:
        return ".."
    if span.unit in ("quarter", "half"):
        return f"{edtf_year(year)}-{month:02d}{_qualifier(span)}"
    if span.unit in _MASKED:
        return edtf_year(year) + ("%" if span.uncertain else "~")
    text = edtf(span).partition("T")[0]
    if text.startswith("["):  # `after the start of the 1985–86 season`: after 1985
        return text[1:-1].split("..")[span.part == "END" or (last and span.part != "START")]
    return text.split("/")[last] if "/" in text else text


def edtf(span: Span) -> str:
    """The EDTF string of a span. Level 1 qualifies no season, quarter or half: what is about one is about its months.

    >>> from dateline.interval.calendar import day_number
    >>> edtf(Span(day_number(1990) * DAY, day_number(2000) * DAY, "decade", approximate=True))
    '199X~'
    """
    unit = span.unit
    if unit == "range":
        return _ranged(span)
    year, month, _ = civil(span.start // DAY)
    name = edtf_year(year)
    if abs(year) > LONGEST:
        return name
    if unit in _MASKED:
        text = _masked(span, _MASKED[unit])
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
    if mark and unit in ("half", "quarter", "season"):
        return _months(span, mark)
    return text if not mark or text.startswith("[") or "T" in text else text + mark
