"""What expressions say by themselves, before any anchor: whether a name comes again, which date stands beside it."""

from collections.abc import Callable, Collection, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from dateline.errors import ResolveError
from dateline.interval.algebra import Context, Unanchored, evaluate, settle
from dateline.interval.algebra.clocks import CLOCKS
from dateline.interval.calendar import DAY, civil, day_number, exists, year_at
from dateline.interval.terms import MOST_TERMS, Term
from dateline.interval.values import Span, Unknown, Value
from dateline.records import Mention
from dateline.resolve.told import span_of, year_named

ABOUT, FAR = 31, 60  # days from when a document was written that are about then, and far from it
_WITH_YEAR: Final = 3  # numbers
_NAMING: Final = frozenset(
    {
        "weekday",
        "weekend",
        "date",
        "month",
        "season",
        "quarter",
        "half",
        "numeric",
        "easter",
        "nth_weekday",
        "orthodox_easter",
        "weekday_from",
        "islamic_feast",
        "hebrew_feast",
        "new_year",
    }
)
_QUALIFIED: Final = frozenset({"part", "approx", "mod"})
_REPORTED: Final = ("week", "month", "quarter")
_RETURNING: Final = frozenset({"then", "that", "the", "later", "earlier", "told"})


@lru_cache(MOST_TERMS)
def bare(term: Term) -> bool:
    """Whether a term names something that comes again, so that its direction is open: `Friday`, `in May`, `5 May`."""
    if term.op in _NAMING and not any(isinstance(part, Term) and part.op.startswith("year") for part in term.args):
        return True
    return any(isinstance(part, Term) and bare(part) for part in term.args)


@lru_cache(MOST_TERMS)
def weekly(term: Term) -> bool:
    """Whether only the weekday is named, not the date beside it."""
    if term.op == "on_weekday":
        return False
    return term.op in ("weekday", "weekend") or any(isinstance(part, Term) and weekly(part) for part in term.args)


@lru_cache(MOST_TERMS)
def clocked(term: Term) -> bool:
    """Whether it is a clock time or part of some day: `9 p.m.`, `early afternoon`, `about noon`."""
    if term.op in _QUALIFIED:
        return isinstance(term.args[0], Term) and clocked(term.args[0])
    return term.op in CLOCKS


def of_the_day(term: Term) -> bool:
    """Whether it is a part of the day that is spoken of: `the end of the day`."""
    return term.op == "part" and isinstance(term.args[0], Term) and term.args[0].args[:2] == ("day", "here")


@lru_cache(MOST_TERMS)
def returns(term: Term) -> bool:
    """Whether it counts days from the date told last: `the day before`, `noon the following day`."""
    if term.op in _RETURNING or "then" in term.args:
        return True
    return any(isinstance(part, Term) and returns(part) for part in term.args)


@lru_cache(MOST_TERMS)
def unit_before(term: Term) -> str:
    """The week, month or quarter that it goes back by one from the one told: `the month before`; else empty."""
    if term.op == "previous" and term.args[1:] == ("then",) and term.args[0] in _REPORTED:
        return str(term.args[0])
    length = term.args[0] if term.op == "earlier" else None
    if isinstance(length, Term) and length.op == "amount" and length.args[0] == 1 and length.args[1] in _REPORTED:
        return str(length.args[1])
    return ""


@lru_cache(MOST_TERMS)
def outright(term: Term) -> Span | None:
    """What a term means without any anchor, if that is a stretch of the calendar."""
    try:
        return span_of(term)
    except ResolveError:
        return None


def numbered(term: Term, order: str, now: Span) -> Span | None:
    """The day that a date in numbers alone means in an order of day and month, or one without a year whose weekday is
    right beside `now`; None if it names no year or no day."""
    if (term.op != "numeric" or len(term.args) < _WITH_YEAR) and not fits_weekday(term, now):
        return None
    context = Context(now=now, here=now, order=order)
    try:
        value = settle(context, evaluate(term, context))
    except ResolveError:
        return None
    return value if isinstance(value, Span) else None


@lru_cache(MOST_TERMS)
def fixed(term: Term) -> Value | None:
    """What a term means wherever it stands: `5 May 2010`, `two weeks`, `recently`; None where that depends."""
    context = Unanchored()
    try:
        value = settle(context, evaluate(term, context))
    except ResolveError:
        return None
    return None if context.asked else value


def fits_weekday(term: Term, near: Span) -> bool:
    """Whether it is a day without a year whose weekday is right in the year of a date, `Sunday 5 November`."""
    if not dated_weekday(term):
        return False
    context = Context(here=near)
    try:
        value = settle(context, evaluate(term, context))
    except ResolveError:
        return False
    return isinstance(value, Span) and not value.uncertain and abs(value.start - near.start) < 300 * DAY


@lru_cache(MOST_TERMS)
def dated_weekday(term: Term) -> bool:
    """Whether a weekday stands beside a day of a month that leaves its year open."""
    if term.op == "on_weekday":
        return bare(term) and month_named(term)
    return any(isinstance(part, Term) and dated_weekday(part) for part in term.args)


@lru_cache(MOST_TERMS)
def month_named(term: Term) -> bool:
    """Whether a month is named in it."""
    if term.op == "date":
        return len(term.args) > 1 and term.args[1] is not None
    return any(isinstance(part, Term) and month_named(part) for part in term.args)


@lru_cache(MOST_TERMS)
def month_only(term: Term) -> bool:
    """Whether it is a month and no day or year of it, `in September`."""
    return term.op == "date" and len(term.args) == 2 and term.args[0] is None and term.args[1] is not None


def day_and_month(term: Term) -> bool:
    """Whether it is a day with its month and no year, `5 June`."""
    return term.op == "date" and len(term.args) == 3 and term.args[0] is None and None not in term.args[1:]


@lru_cache(MOST_TERMS)
def day_of_month(term: Term) -> bool:
    """Whether it is a day of a month that is not named, `the 22nd`."""
    if term.op == "date":
        return len(term.args) == 3 and term.args[:2] == (None, None)
    return term.op == "at" and isinstance(term.args[0], Term) and day_of_month(term.args[0])


def says(term: Term) -> int:
    """How much of a date a term names by itself: all of it, at least which day, or no more than a clock time."""
    return 2 if outright(term) else int(term.op not in CLOCKS)


def neighbour(mentions: Sequence[Mention], index: int) -> Span | None:
    """The date that a mention leans on, in an enumeration with one year for several dates."""
    leans = mentions[index].leans
    if not leans:
        return None
    step = -1 if leans == "previous" else 1
    other = index + step
    while 0 <= other < len(mentions) and mentions[other].leans == leans:
        other += step  # several lean on one
    return outright(mentions[other].meaning) if 0 <= other < len(mentions) else None


def between(first: Value | None, last: Value | None) -> Value | None:
    """The range from one end to the other."""
    if isinstance(first, Span) and isinstance(last, Span) and last.end > first.start:
        return Span(first.start, last.end, "range", first=first, last=last)
    return Unknown("range", "", "an end of the range has no date")


class Order(NamedTuple):
    """The order of day and month in numeric dates, `DMY` or `MDY`, empty where nothing says; and what says so."""

    order: str = ""
    because: str = ""


def order_in(mentions: Sequence[Mention], published: Span | None = None) -> Order:
    """The order in which a document writes numeric dates: that of those which can be read in one way only, or of which
    one reading has the weekday that stands with it, is a day that the document also names in words, or on which it was
    written; none if they disagree."""
    shown, why = _shown(mentions, _order), "can be read in no other order"
    if not shown and (unsure := [mention for mention in mentions if two_orders(mention.meaning)]):
        shown, why = (
            _shown(unsure, lambda term: _order_of_weekday(term, published)),
            "has its weekday in no other order",
        )
        if not shown:
            named = {day for mention in mentions if (day := day_named(mention.meaning))}
            shown = _shown(unsure, lambda term: _order_by(term, named))
            why = "is a day that the document also names in words"
        if not shown and published is not None and published.unit == "day":
            _, month, date = civil(written := published.start // DAY)
            shown = _shown(unsure, lambda term: _order_by(term, {(date, month)}))
            why = "is the day on which it was written"
            if not shown:
                shown = _shown(unsure, lambda term: _order_near(term, written))
                why = "lies months from the day on which it was written in any other order"
    if len(shown) != 1:
        return Order()
    (order, mention), *_ = shown.items()
    return Order(order, f"“{mention.text}” in the document {why}")


def _shown(mentions: Sequence[Mention], order_of: Callable[[Term], str]) -> dict[str, Mention]:
    """The orders that mentions show, each with the first that does."""
    return {order: mention for mention in reversed(mentions) if (order := order_of(mention.meaning))}


def _order_of_weekday(term: Term, near: Span | None) -> str:
    """The order in which a numeric date with its year has the weekday that stands with it, if it has it in one only."""
    if term.op != "on_weekday":
        return next((order for p in term.args if isinstance(p, Term) and (order := _order_of_weekday(p, near))), "")
    fitting = []
    for order in ("DMY", "MDY"):
        context = Context(now=near, here=near, order=order)
        try:
            value = evaluate(term, context)
        except ResolveError:
            continue
        if isinstance(value, Span) and not value.uncertain:
            fitting.append(order)
    return fitting[0] if len(fitting) == 1 and two_orders(term) else ""


def day_named(term: Term) -> tuple[int, int] | None:
    """Day and month of a date that names its month, `2 November`."""
    if term.op == "date" and len(term.args) == 3 and isinstance(term.args[2], int):
        month = term.args[1].args[0] if isinstance(term.args[1], Term) else term.args[1]
        return (term.args[2], month) if isinstance(month, int) else None
    return next((day for part in term.args if isinstance(part, Term) and (day := day_named(part))), None)


def _order_by(term: Term, named: Collection[tuple[int, int]]) -> str:
    """The order in which a numeric date is one of the days named in words, if it is so in one only."""
    if not two_orders(term):
        return ""
    if term.op != "numeric":
        return next((order for part in term.args if isinstance(part, Term) and (order := _order_by(part, named))), "")
    first, second = term.args[:2]
    readings = {"DMY": (first, second), "MDY": (second, first)}
    fitting = [order for order, day in readings.items() if day in named]
    return fitting[0] if len(fitting) == 1 else ""


def _order_near(term: Term, written: int) -> str:
    """The order in which a numeric date lies about the day on which the document was written, a day number, if it lies
    far from there in the other one."""
    if not two_orders(term):
        return ""
    if term.op != "numeric":
        return next(
            (order for part in term.args if isinstance(part, Term) and (order := _order_near(part, written))), ""
        )
    first, second = (part for part in term.args[:2] if isinstance(part, int))
    year = year_named(term)
    years = range(year_at(written * DAY) - 1, year_at(written * DAY) + 2) if year is None else (year,)
    apart = {
        order: min((abs(day_number(year, *day) - written) for year in years if exists(year, *day)), default=FAR)
        for order, day in {"DMY": (second, first), "MDY": (first, second)}.items()
    }
    near, far = sorted(apart, key=lambda order: apart[order])
    return near if apart[near] <= ABOUT and apart[far] >= FAR else ""


@lru_cache(MOST_TERMS)
def _order(term: Term) -> str:
    if term.op == "numeric":
        first, second = term.args[:2]
        if isinstance(first, int) and first > 12:
            return "DMY"
        return "MDY" if isinstance(second, int) and second > 12 else ""
    return next((order for part in term.args if isinstance(part, Term) and (order := _order(part))), "")


@lru_cache(MOST_TERMS)
def two_orders(term: Term) -> bool:
    """Whether a numeric date could be read with the day or with the month first."""
    if term.op == "numeric":
        first, second = term.args[:2]
        return isinstance(first, int) and isinstance(second, int) and max(first, second) <= 12 and first != second
    return any(isinstance(part, Term) and two_orders(part) for part in term.args)
