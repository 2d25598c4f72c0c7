"""How the dates of two statements lie to one another.

Bounds are half-open seconds of the calendar, as the statement's own clock shows them; `offset` is what that clock is
ahead of UTC, where it is known. A document whose clock times name one zone only is taken to keep to it.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

from dateline.interval.calendar import day_number
from dateline.records import Event

DAY: Final = 86400
HOUR: Final = 3600
_OFFSET: Final = re.compile(r"T[\d:]+(?:(Z)|([+-])(\d\d):(\d\d))")
_NIGHT_CLOCK: Final = {"late": r"T2\d:", "early": r"T0[0-5]:"}
_TWO_ENDS: Final = re.compile(r"[^/]*\d[^/]*/[^/]*\d[^/]*")
_DAY: Final = re.compile(r"(-?\d{4})-(\d\d)-(\d\d)(?!\d)[^/]*$")
_PUBLISHED: Final = re.compile(r"(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_MONTHS: Final = 12
_SAME_MINUTE: Final = 90
_WIDEST_SHIFT: Final = 14 * HOUR
_HALF_HOUR: Final = HOUR // 2
_DAWN: Final = 6 * HOUR
_DATES: Final = 1 << 14  # of so many dates and expressions is known what they show


class Bounds(NamedTuple):
    """When a statement says that it was.

    offset: seconds ahead of UTC. clock: whether it names a clock time. late, early: whether it speaks of the hours
    around midnight, at the end of a day or at its beginning. two_ends: whether it is a stretch from one date to
    another, no unit such as a month. day: the day that is written, of what is no longer than one.
    """

    start: int
    end: int
    offset: int | None = None
    clock: bool = False
    late: bool = False
    early: bool = False
    two_ends: bool = False
    day: int | None = None

    @property
    def length(self) -> int:
        """Seconds from the first to the one after the last."""
        return self.end - self.start

    @property
    def first_day(self) -> int:
        """Day number of the first second."""
        return self.start // DAY

    @property
    def last_day(self) -> int:
        """Day number of the last second."""
        return max(self.end - 1, self.start) // DAY

    @property
    def moment(self) -> int:
        """The start by UTC, as far as the offset is known."""
        return self.start - (self.offset or 0)

    @property
    def odd(self) -> bool:
        """Whether it begins at neither a full nor a half hour, as what is only about so late does."""
        return self.start % _HALF_HOUR != 0

    @property
    def clock_time(self) -> bool:
        """Whether it is a clock time, or an hour at most around one."""
        return self.clock and self.length <= HOUR


def offset_of(edtf: str) -> int | None:
    """Seconds ahead of UTC that an EDTF clock time states.

    >>> offset_of("1970-04-13T22:08:00-05:00"), offset_of("1970-04-14T03:08:00Z"), offset_of("1970-04-14T03:08:00")
    (-18000, 0, None)
    """
    found = _OFFSET.search(edtf)
    if found is None:
        return None
    if found[1]:
        return 0
    seconds = int(found[3]) * HOUR + int(found[4]) * 60
    return -seconds if found[2] == "-" else seconds


def only_offset(events: Iterable[Event]) -> int | None:
    """The offset of all clock times of a document that state one, if it is the same for all."""
    stated = {_written(event.date.edtf).offset for event in events if event.date is not None} - {None}
    return stated.pop() if len(stated) == 1 else None


@cache
def night_words() -> Mapping[str, Any]:
    """By side of a day and language the words of the hours around midnight; under `examples` what has one of them."""
    return tomllib.loads((files("dateline.link") / "data" / "night.toml").read_text(encoding="utf-8"))


@cache
def _night(side: str) -> re.Pattern[str]:
    listed = [re.escape(word) for words in night_words()[side].values() for word in words]
    return re.compile(rf"(?<![^\W\d])(?:{'|'.join(listed)})(?!\w)|{_NIGHT_CLOCK[side]}", re.IGNORECASE)


@lru_cache(_DATES)
def at_night(text: str, side: str) -> bool:
    """Whether words or a clock time are of the hours around midnight, on one side of a day: "late" or "early".

    >>> [at_night(text, "late") for text in ("on Monday evening", "at dawn", "in the night", "2001-05-05T23:10:00")]
    [True, False, True, True]
    """
    return _night(side).search(text) is not None


def bounds_of(event: Event, usual: int | None = None) -> Bounds:
    """The bounds of a dated event. usual: the offset that its document keeps to."""
    assert event.date is not None
    written = _written(event.date.edtf)
    offset = written.offset if written.offset is not None else usual if written.clock else None
    late, early = (at_night(event.because.expression, side) for side in ("late", "early"))
    start, end = event.order
    late, early = late or written.late, early or written.early
    return Bounds(start, max(end, start + 1), offset, written.clock, late, early, written.two_ends, written.day)


class _Written(NamedTuple):
    """What the form of a date shows of its bounds."""

    offset: int | None
    clock: bool
    late: bool
    early: bool
    two_ends: bool
    day: int | None


@lru_cache(_DATES)
def _written(edtf: str) -> _Written:
    """What a date shows as it is written; many events are of one date."""
    found = _DAY.match(edtf)
    day = day_number(*map(int, found.groups())) if found else None
    late, early = at_night(edtf, "late"), at_night(edtf, "early")
    return _Written(offset_of(edtf), "T" in edtf, late, early, _TWO_ENDS.fullmatch(edtf) is not None, day)


def days_of(published: str | None) -> tuple[int, int] | None:
    """The first and the last day on which a document may have been published; None where that is not known.

    >>> [last - first for first, last in map(days_of, ("2014-11-06", "2014-12", "2014"))], days_of(None)
    ([0, 30, 364], None)
    """
    found = _PUBLISHED.fullmatch(published or "")
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    first = day_number(year, month or 1, day or 1)
    if day:
        return first, first
    return first, day_number(*((year, month + 1) if month and month < _MONTHS else (year + 1, 1))) - 1


def apart(one: Bounds, other: Bounds) -> int:
    """Days between two dates: 0 where they share a day, 1 for the day before or after; a night is of the day on which
    it begins, so that the day after its morning is two days from it.

    >>> night, day = Bounds(DAY - 6 * HOUR, DAY + 6 * HOUR), lambda number: Bounds(number * DAY, number * DAY + DAY)
    >>> [apart(night, day(number)) for number in (-1, 0, 1, 2)]
    [1, 0, 0, 2]
    """
    if one.start < other.end and other.start < one.end:
        return 0  # as most that are asked for
    earlier, later = _in_a_row(one, other)
    gap = later.first_day - earlier.last_day
    return later.first_day - earlier.first_day if gap > 0 and earlier.length <= DAY else max(gap, 0)


def two_days(one: Bounds, other: Bounds) -> bool:
    """Whether two dates are of days of their own: neither one moment by two clocks, nor one night, nor a clock time of
    a day by UTC.

    >>> clock = lambda time, offset=None: Bounds(int(time * HOUR), int(time * HOUR) + 60, offset, clock=True)
    >>> day = lambda number: Bounds(number * DAY, number * DAY + DAY, day=number)
    >>> two_days(day(1), day(2)), two_days(day(1), clock(52, 10 * HOUR)), two_days(day(1), clock(52))
    (True, False, True)
    >>> two_days(clock(23.1), clock(24.1)), two_days(clock(23), clock(24)), two_days(clock(23, 0), clock(24, HOUR))
    (False, True, False)
    """
    if not apart(one, other) or _surely_one_night(one, other):
        return False
    if one.clock and other.clock:
        return not (_one_moment(one, other) and (_exact(one, other) or one.odd))
    return not (_at(one, other) or _at(other, one))


def one_night(one: Bounds, other: Bounds) -> bool:
    """Whether two days in a row may be one night: one date speaks of the end of the earlier one, or of the beginning of
    the later one; a night is of both.

    >>> day = lambda number, **said: Bounds(number * DAY, number * DAY + DAY, day=number, **said)
    >>> one_night(day(1, late=True), day(2)), one_night(day(2, early=True), day(1))
    (True, True)
    >>> one_night(day(1, early=True), day(2, late=True))
    False
    """
    earlier, later = _in_a_row(one, other)
    return apart(one, other) <= 1 and (earlier.late or later.early)


def _surely_one_night(one: Bounds, other: Bounds) -> bool:
    earlier, later = _in_a_row(one, other)
    return apart(one, other) == 1 and earlier.late and later.early


def _in_a_row(one: Bounds, other: Bounds) -> tuple[Bounds, Bounds]:
    return (one, other) if one.first_day <= other.first_day else (other, one)


def _one_time(one: Bounds, other: Bounds) -> bool:
    """Whether dates of two days are one by their clocks: the same moment in two zones, or the hours of one night, which
    a clock time behind midnight shows; else the nights of two days in a row are two."""
    _, later = _in_a_row(one, other)
    behind_midnight = later.clock and later.start % DAY < _DAWN
    return not two_days(one, other) and (behind_midnight or not _surely_one_night(one, other))


def _at(one: Bounds, other: Bounds) -> bool:
    """Whether a clock time with its zone lies within a date by UTC."""
    return one.clock and one.offset is not None and other.start <= one.moment < other.end


def possible(one: Bounds, other: Bounds) -> bool:
    """Whether both may be dates of one event: they share a day; of days and clock times also the next one."""
    gap = apart(one, other)
    return gap == 0 or (gap == 1 and max(one.length, other.length) <= 7 * DAY)


def agree(one: Bounds, other: Bounds) -> bool:
    """Whether one date supports the other: they overlap, or may be one moment by two clocks."""
    if max(one.length, other.length) <= HOUR and one.clock and other.clock:
        return _one_moment(one, other)
    return one.start < other.end and other.start < one.end


def supports(one: Bounds, other: Bounds) -> bool:
    """Whether one date speaks for the other: they agree, and a night is of the day on which it begins."""
    clocks = one.clock and other.clock
    return agree(one, other) and (clocks or one.day is None or other.day is None or one.day == other.day)


def nearly(one: Bounds, other: Bounds) -> bool:
    """Whether two clock times are so near that both mean one: ten to six, and shortly before six."""
    return one.clock_time and other.clock_time and abs(one.moment - other.moment) <= _HALF_HOUR


def contradict(one: Bounds, other: Bounds) -> bool:
    """Whether a reader of both dates sees two: other days, other ends, or clock times that no two zones explain."""
    if apart(one, other) or (one.day is not None and other.day is not None and one.day != other.day):
        return True
    if one.two_ends and other.two_ends and not _one_stretch(one, other):
        return True
    clocks = one.clock_time and other.clock_time
    return clocks and not _one_moment(one, other) and not nearly(one, other)


def _one_stretch(one: Bounds, other: Bounds) -> bool:
    """Whether two stretches have the same ends; of hours of a day, perhaps by the clocks of two zones."""
    gap = abs(one.start - other.start)
    by_clock = one.length == other.length <= DAY and gap <= _WIDEST_SHIFT and gap % HOUR == 0
    return gap == abs(one.end - other.end) == 0 or by_clock


def _exact(one: Bounds, other: Bounds) -> bool:
    return one.clock and other.clock and one.offset is not None and other.offset is not None


def _one_moment(one: Bounds, other: Bounds) -> bool:
    """The same minute; or, where a zone is not known, whole hours apart."""
    gap = _gap(one, other)
    rest = min(gap % HOUR, HOUR - gap % HOUR)
    return gap <= _SAME_MINUTE or (not _exact(one, other) and rest <= _SAME_MINUTE and gap <= _WIDEST_SHIFT)


def relation(one: Bounds, other: Bounds) -> Mapping[str, float]:
    """How two dates lie to one another, as features; see `data/weights.toml` for what each means."""
    found = dict(_by_clock(one, other))
    fine = max(one.length, other.length)
    same_day = fine <= DAY and one.first_day == other.first_day
    found["same_day"] = same_day
    found["two_clocks"] = fine <= DAY and not same_day and _one_time(one, other)
    found["next_day"] = fine <= DAY and not same_day and not one_night(one, other)
    found["week"] = DAY < fine <= 7 * DAY
    found["same_span"] = fine > DAY and _one_span(one, other)
    return found


def _one_span(one: Bounds, other: Bounds) -> bool:
    """Whether two dates are one; of stretches with two ends, whether one side alone differs, by a day at most."""
    gap = abs(one.start - other.start) + abs(one.end - other.end)
    return gap == 0 or (gap <= DAY and min(one.length, other.length) > DAY and one.two_ends and other.two_ends)


def _by_clock(one: Bounds, other: Bounds) -> Iterable[tuple[str, float]]:
    if one.clock_time and other.clock_time:
        yield from _clocks(one, other)
    elif max(one.length, other.length) < DAY:
        gap = max(one.start - other.end, other.start - one.end, 0)
        yield "part_apart", min(gap / HOUR, 12) / 6


def one_minute(one: Bounds, other: Bounds) -> bool:
    """Whether two clock times are of one minute, each by its own clock."""
    return one.clock_time and other.clock_time and _gap(one, other) <= _SAME_MINUTE


def _gap(one: Bounds, other: Bounds) -> int:
    """Seconds between the beginnings of two clock times, by UTC if both have a zone."""
    return abs(one.moment - other.moment) if _exact(one, other) else abs(one.start - other.start)


def _clocks(one: Bounds, other: Bounds) -> Iterable[tuple[str, float]]:
    """Two clock times: the same minute, a whole number of hours apart (two zones, perhaps), or hours apart."""
    gap = _gap(one, other)
    if gap <= _SAME_MINUTE:
        yield "same_minute", 1
    elif _one_moment(one, other):
        yield "whole_hours", 1
        yield "whole_hours_odd", one.odd
    else:
        yield "hours_apart", min(gap / HOUR, 6)
