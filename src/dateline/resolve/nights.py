"""Stretches that begin in the evening and end in the night after: `8 p.m. to 2 a.m.`"""

from typing import Final

from dateline.interval.algebra import Context, of_day
from dateline.interval.calendar import DAY, shift
from dateline.interval.display import display
from dateline.interval.edtf import edtf
from dateline.interval.values import Span
from dateline.records import Alternative, Mention
from dateline.resolve.resolved import Resolved, evaluated
from dateline.resolve.said import between
from dateline.resolve.told import Told

_CLOCKS: Final = ("hour", "minute")
_OTHER_DAY: Final = 12 * 3600  # how long behind the end of a night a time is no more of it
_WHY: Final = "the day that is named may be that of its beginning or of its end"


def evening_before(mention: Mention, told: Told) -> Span | None:
    """The day on which the night began that was told last, for a time that is not of its end: `dance, 8pm to 2am. Quiz,
    7.30pm`."""
    match told.spans[:2]:
        case [(last, _), (first, _)] if _over_midnight(first, last) and told.sources[last] is told.sources[first]:
            value = evaluated(mention, Context(told=(last,))).value
            later = isinstance(value, Span) and value.start - last.start >= _OTHER_DAY
            return of_day(first.start // DAY) if later else None
    return None


def _over_midnight(first: Span, last: Span) -> bool:
    """Whether two clock times are of an evening and of the day after."""
    timed = first.unit in _CLOCKS and last.unit in _CLOCKS
    return timed and last.start // DAY - first.start // DAY == 1


def of_either_night(early: Resolved, late: Resolved, *, begins: bool) -> tuple[Resolved, Resolved]:
    """The ends of a night of which only the second names a day: `10pm to 4am on Friday 12 July`. begins: whether that
    is taken for the day of its beginning, as one that is to come is announced; the other reading is given beside."""
    first, last = early.value, late.value
    if not (isinstance(first, Span) and isinstance(last, Span) and _over_midnight(first, last)):
        return early, late
    ends = first, last
    later = tuple(end._replace(start=shift(end.start, 1, "day"), end=shift(end.end, 1, "day")) for end in ends)
    taken, other = (later, ends) if begins else (ends, later)
    value = between(*other)
    assert isinstance(value, Span)
    refused = (Alternative(edtf=edtf(value), reading=display(value), why_not=_WHY),)
    return early._replace(value=taken[0], refused=refused), late._replace(value=taken[1], refused=refused)
