"""Of which stretch a report gives figures, where its words name one that had not ended when they were written.

`In the first nine months of the year it shipped 200`, printed in May, tells of a business year that nobody can tell;
and `this quarter`, in a firm's words about what it has done, is the one whose results it gives.
"""

from collections.abc import Iterable
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.algebra.lengths import length_to
from dateline.interval.calendar import DAY, floor, shift
from dateline.interval.display import display
from dateline.interval.edtf import edtf
from dateline.interval.timex3 import timex3
from dateline.interval.values import Amount, Span, Unknown
from dateline.records import Alternative
from dateline.resolve.resolved import Resolved

_ALMOST: Final = 31 * DAY  # what ends so soon may be told as past
_LONG_AGO: Final = 180 * DAY  # what a quarter over for so long brought is no news
_LATELY: Final = 92 * DAY  # how long after a quarter its results are told
_ENDING: Final = {"quarter_to": 3, "half_to": 6}
_BEFORE: Final = 40
_OF_YEARS: Final = ("half(", "edge(", "quarter(")
_THIS_QUARTER: Final = "this(quarter)"
_UNFINISHED: Final = (
    "told as past, though it had not ended when that was written: it is of a business year, and which one is not said"
)
_HALF: Final = "it is the last that had ended, but firms tell of halves of business years too"
_RESULTS: Final = "what is told as past was in the quarter whose results are told of"
_STALE: Final = "it is the last that had ended, which firms may call so that begin their years in another month"
_OPEN: Final = "nothing in the sentence says that it is the one whose results are told of"


def unfinished(resolved: Resolved, written: Span) -> bool:
    """Whether it is a part of a year, counted from the day of writing, that had begun and was far from over then."""
    value, used = resolved.value, resolved.used()
    counted = used is not None and used[1] == written and resolved.mention.said.startswith(_OF_YEARS)
    return counted and isinstance(value, Span) and value.start <= written.start and value.end - written.end > _ALMOST


def of_no_year(resolved: Resolved, written: Span) -> Resolved:
    """The same without a date, and with what was refused; of a half, which has no other name, with that of the year
    before beside it. A quarter is still tagged by the name that the firm gives it."""
    value = resolved.value
    assert isinstance(value, Span)
    if value.unit == "half":
        before = value._replace(start=shift(value.start, -1, "year"), end=shift(value.end, -1, "year"))
        reading = f"{display(before)}, counted from {display(written)}"
        return resolved._replace(refused=(Alternative(edtf=edtf(before), reading=reading, why_not=_HALF),))
    refused = Alternative(edtf=edtf(value), reading=display(value), why_not=_UNFINISHED)
    key = timex3(value) if value.unit == "quarter" else "XXXX"
    return resolved._replace(value=Unknown(value.unit, key, _UNFINISHED), refused=(refused,))


def stale(resolved: Resolved, written: Span) -> bool:
    """Whether it is a quarter, counted from the day of writing, of which nobody would then tell as news."""
    value, used = resolved.value, resolved.used()
    counted = used is not None and used[1] == written and resolved.mention.said.startswith("quarter(")
    return counted and isinstance(value, Span) and written.start - value.end > _LONG_AGO


def or_the_last(resolved: Resolved, written: Span) -> Resolved:
    """The same quarter, in doubt, with the last that had ended beside it."""
    assert isinstance(resolved.value, Span)
    first = floor(written.start, "quarter")
    last = Span(shift(first, -1, "quarter"), first, "quarter")
    reading = f"{display(last)}, counted from {display(written)}"
    doubtful = resolved.value._replace(uncertain=True)
    return resolved._replace(value=doubtful, refused=(Alternative(edtf=edtf(last), reading=reading, why_not=_STALE),))


def quarter_told(resolved: Resolved, told: Iterable[Span]) -> Span | None:
    """The quarter just over that a report has told of, where it says `this quarter`."""
    value = resolved.value
    if not isinstance(value, Span) or resolved.mention.said != _THIS_QUARTER:
        return None
    quarters = (span for span in told if span.unit == "quarter")
    return next((span for span in quarters if 0 <= value.start - span.end < _LATELY), None)


def of_the_quarter(resolved: Resolved, quarter: Span, written: Span, *, past: bool) -> Resolved:
    """The reading of a quarter told. past: whether its clause tells of what was; else it is only given beside."""
    value = resolved.value
    assert isinstance(value, Span)
    taken, other = (quarter, value) if past else (value, quarter)
    if past:
        resolved.context.say("the quarter whose results are told of is {}", quarter)
    reading, why = f"{display(other)}, counted from {display(written)}", _RESULTS if past else _OPEN
    return resolved._replace(value=taken, refused=(Alternative(edtf=edtf(other), reading=reading, why_not=why),))


def to_its_end(resolved: Resolved, span: Span, text: str, words: Words) -> Span:
    """The quarter or half year of which a day is the end, `the quarter ended 30 September`: what is told was in it."""
    start = resolved.mention.start
    for cue, months in _ENDING.items() if span.unit == "day" else ():
        pattern = phrases(words, cue, after=r"\s\Z")
        if pattern is not None and pattern.search(text, max(0, start - _BEFORE), start):
            value = length_to(resolved.context, Amount(((months, "month"),)), span)
            return value if isinstance(value, Span) else span
    return span
