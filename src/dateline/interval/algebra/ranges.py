"""Operations on two ends: stretches, years of which the last shares its figures, nights between two days, and what is
open on one side."""

from typing import Final

from dateline.errors import ResolveError
from dateline.interval.algebra.clocks import daypart, midnight
from dateline.interval.algebra.context import Context, occur, operation
from dateline.interval.algebra.dates import of_day, plain, read_year, year_span
from dateline.interval.algebra.parts import qualified
from dateline.interval.algebra.settling import settle
from dateline.interval.calendar import DAY, civil, day_number, year_at
from dateline.interval.terms import Argument
from dateline.interval.timex3 import timex3
from dateline.interval.values import Cycle, Span, Unknown, Value

_LONG: Final = ("decade", "century", "millennium")
_TURNING: Final = 5  # years of a century in which it is still said to turn


@operation("between")
def between(context: Context, first: Value | None, last: Value | None) -> Value:
    """A stretch with two named ends; a side that names less borrows from the other: `May to July 2013`."""
    first, last = settle(context, first), settle(context, last)
    if not (isinstance(first, Span) and isinstance(last, Span)):
        masks = "/".join(timex3(side) if side else "" for side in (first, last))
        return Unknown("range", masks, "an end of the range has no date")
    if last.end <= first.start:
        raise ResolveError(timex3(first), f"the range would end before it begins ({timex3(last)})")
    return Span(first.start, last.end, "range", first=first, last=last)


@operation("both")
def both(context: Context, first: Value | None, last: Value | None) -> Value | None:
    """Two dates that share words without being the ends of a range; each stands for itself."""
    return first


@operation("nights")
def nights(context: Context, first: Value | None, last: Value | None) -> Value:
    """`the night of 4–5 November`: one night that reaches from one day into the next."""
    return _between_days(context, first, last, "NI")


@operation("midnights")
def midnights(context: Context, first: Value | None, last: Value | None) -> Value:
    """`midnight on 4/5 November`: the end of the one day and the beginning of the next."""
    return _between_days(context, first, last, "24:00")


def _between_days(context: Context, first: Value | None, last: Value | None, name: str) -> Value:
    """What is of two days in a row, which keeps both of them; a stretch where they are none."""
    dated = isinstance(first, Span)  # with the year of the last
    first, last = settle(context, first), settle(context, last)
    if not (isinstance(first, Span) and isinstance(last, Span) and first.unit == last.unit == "day"):
        return between(context, first, last)
    eve = of_day(last.start // DAY - 1)
    if dated and last.start < first.start and civil(eve.start // DAY)[1:] == civil(first.start // DAY)[1:]:
        first = eve  # `31 December/1 January 1939`
    next_day = of_day(first.end // DAY)
    if civil(next_day.start // DAY)[1:] != civil(last.start // DAY)[1:]:
        return between(context, first, last)
    cycle = midnight(context) if name == "24:00" else daypart(context, name)
    span = occur(cycle, first.start // DAY) if isinstance(cycle, Cycle) else None
    return span._replace(first=first, last=next_day) if span else first


@operation("bounded")
def bounded(context: Context, value: Value, relation: str) -> Value:
    """Open on one side: relation `before`, `until`, `by` (unknown start), `since` (goes on), `after` (unknown end)."""

    def bound(span: Span) -> Span:
        if relation in ("since", "after"):
            return Span(span.start, span.end, "range", relation, first=span)
        last = _early(span)
        return Span(last.start, last.end, "range", relation, last=last)

    return qualified(value, bound)


def _early(span: Span) -> Span:
    """An end that names the early or middle part of decades or centuries, without the rest of them: `by the turn of the
    century` ends in its first years, `by the early 1990s` with their first third."""
    if span.unit not in _LONG or span.part not in ("START", "MID"):
        return span
    years = year_at(span.end) - year_at(span.start)
    kept = _TURNING if span.name == "turn" else years // 3 if span.part == "START" else years * 2 // 3
    return span._replace(end=day_number(year_at(span.start) + kept) * DAY)


@operation("year_after", raw=True)
def year_after(context: Context, first: Argument, digits: Argument) -> Value:
    """The second year of `1914-18`: the first one behind it that ends in these digits."""
    start, end = read_year(context, first) or 0, int(plain(digits) or 0)
    year = start - start % 100 + end
    if year <= start:
        raise ResolveError(f"{start}-{end:02d}", "is no pair of years in order")
    return year_span(year)


@operation("year_of_ten", raw=True)
def year_of_ten(context: Context, first: Argument, digit: Argument) -> Value:
    """The second year of `1847–8`: the one of its decade that ends in this digit."""
    start, end = read_year(context, first) or 0, int(plain(digit) or 0)
    if end <= start % 10:
        raise ResolveError(f"{start}–{end}", "is no pair of years in order")
    return year_span(start - start % 10 + end)


@operation("bc_like", raw=True)
def bc_like(context: Context, number: Argument, other: Argument) -> Value:
    """The first year of `499–449 BC`."""
    return year_span(1 - int(plain(number) or 0))
