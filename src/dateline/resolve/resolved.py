"""A mention with what it came to, and the evaluation that gives it."""

import re
from typing import Final, NamedTuple

from dateline.errors import ResolveError
from dateline.interval.algebra import Context, evaluate, settle
from dateline.interval.algebra.relative import unit_at
from dateline.interval.calendar import DAY
from dateline.interval.terms import Term
from dateline.interval.values import Span, Value
from dateline.records import Alternative, Mention

_OF: Final = re.compile(r" (?:of|in) ")
_SHORT: Final = 2  # figures of the second year of a season


class Resolved(NamedTuple):
    """A mention with its value.

    ends: of a range, its two ends resolved. context: the anchors and steps used. now_because: where the anchor `now`
    comes from. cue: the word that chose the direction. relation: `since`, `until`, `by`, `before`, `after` or empty.
    error: why the calendar has no such date. quoted: it stands in a quotation. source: the mention that told the date
    it counts from. rival: the newest date of another story for which about as much speaks. refused: the readings that
    were tried before it and cannot be.
    """

    mention: Mention
    value: Value | None
    context: Context
    now_because: str = ""
    ends: "tuple[Resolved, ...]" = ()
    cue: str = ""
    relation: str = ""
    error: str = ""
    quoted: bool = False
    source: Mention | None = None
    rival: Span | None = None
    refused: tuple[Alternative, ...] = ()

    def used(self) -> tuple[str, Span] | None:
        """The first anchor that was used, of a range by either end: which it is, and its date."""
        return next((piece.context.used[0] for piece in (self, *self.ends) if piece.context.used), None)


def in_pieces(whole: Resolved, *, apart: bool) -> Resolved:
    """A length that ends with a date, with the two pieces that TIMEX3 marks: `the 10 days to 9 February`; so much at
    one end of a stretch, `the first nine months of 2012`, which is marked so too, or as that length; the length since
    something was; and the minutes until something will be. apart: in two."""
    mention, value = whole.mention, whole.value
    if mention.meaning.op == "elapsed" or _sooner_than_told(mention, value):
        length = mention.meaning.args[0]
        assert isinstance(length, Term)
        return whole._replace(ends=(evaluated(_length(mention, length), whole.context),))
    if mention.meaning.op == "edge":
        return whole._replace(ends=tuple(evaluated(piece, whole.context) for piece in _of_edge(mention, apart=apart)))
    if not mention.parts or not isinstance(value, Span):
        return whole
    length, end = mention.parts
    said = evaluated(end, whole.context).value
    same = isinstance(said, Span) and said.end == value.end  # `the 10 days to summer 2005`
    last = said if same else value.last or unit_at(value.end - 1, "day")
    return whole._replace(ends=(evaluated(length, whole.context), whole._replace(mention=end, value=last)))


def _sooner_than_told(mention: Mention, value: Value | None) -> bool:
    """Whether some minutes or hours lie ahead of a day of which nobody knows the hour: `there in 20 minutes`."""
    coarse = isinstance(value, Span) and value.unit == "day"
    return coarse and mention.meaning.op == "hence" and mention.type == "TIME"


def _of_edge(mention: Mention, *, apart: bool) -> list[Mention]:
    """The length at one end of a stretch, and what it is of where that is marked apart."""
    length, of = _length(mention, Term("amount", mention.meaning.args[:2])), mention.meaning.args[2]
    joint = _OF.search(mention.text) if apart and isinstance(of, Term) else None
    if joint is None:
        return [length]
    first, last = joint.span()
    whole = mention._replace(start=mention.start + last, text=mention.text[last:], said=str(of), meaning=of)
    return [length._replace(end=mention.start + first, text=mention.text[:first]), whole]


def _length(mention: Mention, said: Term) -> Mention:
    """The same as a length of time."""
    return mention._replace(type="DURATION", said=str(said), meaning=said)


def split_year(early: Resolved, late: Resolved, text: str) -> Span | None:
    """The season or budget year that a report writes as two years with a hyphen, `2012-13`; else None."""
    first, last = early.value, late.value
    if not (isinstance(first, Span) and isinstance(last, Span) and first.unit == last.unit == "year"):
        return None
    joined = text[early.mention.end : late.mention.start] == "-" and late.mention.end - late.mention.start == _SHORT
    return first._replace(unit="fiscal") if joined and first.end == last.start else None


def evaluated(mention: Mention, context: Context, because: str = "", cue: str = "") -> Resolved:
    """What a mention says, worked out from the anchors of a context. because: where its `now` comes from."""
    try:
        value = settle(context, evaluate(mention.meaning, context))
    except ResolveError as error:
        return Resolved(mention, None, context, because, cue=cue, error=str(error))
    return Resolved(mention, value, context, because, cue=cue)


def is_day(mention: Mention, context: Context) -> bool:
    """Whether an expression is the day from which it counts: `Sunday` of a Sunday."""
    here, value = context.here, evaluated(mention, context).value
    return here is not None and isinstance(value, Span) and value.start // DAY == here.start // DAY
