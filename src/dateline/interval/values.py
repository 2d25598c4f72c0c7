"""What a time expression can mean: the values that the algebra works on.

    Span        a stretch of the calendar: 2013, May 2013, the evening of 5 May, from 3 to 5 March
    Cycle       something that comes again: May, Friday, the 5th, Christmas, noon; no date until a year is known
    Amount      a length: two years, several days
    Recurrence  a set: daily, every three weeks, twice a month
    Reference   now, the past, the future: TIMEX3's PRESENT_REF and its kin
    Unknown     relative to an anchor that nobody gave: `two months later` in a text without dates

All are immutable tuples; `part`, `mod` and flags qualify without changing the bounds.
"""

from collections.abc import Callable  # noqa: TC003 - NamedTuple reads its annotations
from typing import Final, Literal, NamedTuple

Part = Literal["START", "MID", "END"]

SEASONS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
DAY_PARTS: Final = {
    # first and last hour, half-open; night reaches into the next day (weather.gov, "Weather service time definitions")
    "MO": (6, 12),
    "MI": (12, 13),
    "AF": (12, 18),
    "EV": (18, 24),
    "NI": (21, 30),
    "DT": (9, 17),
    "00:00": (0, 3),  # just after midnight
}
COARSE: Final = ("millennium", "century", "decade", "year", "fiscal", "half", "quarter", "season", "month", "week")
FINE: Final = ("weekend", "day", "part", "hour", "minute", "second")


class Span(NamedTuple):
    """A half-open stretch `[start, end)` in seconds of `calendar`, named by `unit`.

    unit: one of `COARSE` or `FINE`, `days` for some days in a row, or `range` for a stretch with two named ends, which
    `first` and `last` keep.
    name: the TIMEX3 code of a season or day part. zone: of a clock time. mod: TIMEX3 modifier (`BEFORE`, `APPROX` …).
    open_start, open_end: unbounded on that side. unknown_start, unknown_end: bounded, but nobody knows where.
    """

    start: int
    end: int
    unit: str
    name: str = ""
    part: Part | None = None
    approximate: bool = False
    uncertain: bool = False
    zone: str | None = None
    mod: str | None = None
    first: "Span | None" = None
    last: "Span | None" = None


class Cycle(NamedTuple):
    """A recurring stretch: `occurrence(n)` is its Span in the n-th period (`year`, `month`, `week` or `day`).

    Periods count as years (astronomical), months since year 0, ISO weeks since day 0, day numbers. An occurrence
    may be None: 30 February, a fifth Monday. mask: how TIMEX3 writes it while the period is unknown (`XXXX-05`).
    key: what it is, for printing and comparing, such as `month=5`.
    """

    period: str
    unit: str
    mask: str
    key: str
    occurrence: "Callable[[int], Span | None]"
    after: "tuple[Callable[[Span], Span], ...]" = ()
    approximate: bool = False


class Amount(NamedTuple):
    """A length of time: pairs of count and unit; a count of None is not known (`several years`).

    mod: TIMEX3's MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS, APPROX, START, MID, END, or None.
    """

    parts: tuple[tuple[float | None, str], ...]
    mod: str | None = None


class Recurrence(NamedTuple):
    """A set of times: its TIMEX3 value with `freq` and `quant` where it has them."""

    value: str
    quant: str = ""
    freq: str = ""
    mod: str | None = None


class Reference(NamedTuple):
    """A time that is only pointed at: value is PRESENT_REF, PAST_REF or FUTURE_REF."""

    value: str
    mod: str | None = None


class Unknown(NamedTuple):
    """A value that waits for an anchor nobody gave. mask: its TIMEX3 value. why: what is missing, in words."""

    unit: str
    mask: str
    why: str
    part: Part | None = None
    mod: str | None = None
    name: str = ""


Value = Span | Cycle | Amount | Recurrence | Reference | Unknown
