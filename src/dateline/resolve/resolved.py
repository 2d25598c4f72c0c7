"""A mention with what it came to, and the evaluation that gives it."""

from typing import NamedTuple

from dateline.errors import ResolveError
from dateline.interval.algebra import Context, evaluate, settle
from dateline.interval.values import Span, Value
from dateline.records import Alternative, Mention


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


def evaluated(mention: Mention, context: Context, because: str = "", cue: str = "") -> Resolved:
    """What a mention says, worked out from the anchors of a context. because: where its `now` comes from."""
    try:
        value = settle(context, evaluate(mention.meaning, context))
    except ResolveError as error:
        return Resolved(mention, None, context, because, cue=cue, error=str(error))
    return Resolved(mention, value, context, because, cue=cue)
