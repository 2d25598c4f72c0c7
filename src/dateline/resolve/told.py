"""What a text has told so far: the dates that later expressions count from, and whether it is a report or a history."""

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from dateline.interval.algebra import Context, evaluate
from dateline.interval.calendar import DAY, civil
from dateline.interval.terms import Term
from dateline.interval.values import Span
from dateline.records import Mention

Mode = Literal["dispatch", "narrative"]

_DEICTIC: Final = frozenset({"now", "ago", "hence"})
_KEPT: Final = 24
# sentences over which "the next day" still counts from a date told
REACH: Final = 10
_UNITS: Final = frozenset(
    ("year", "half", "quarter", "season", "month", "week", "weekend", "day", "part", "hour", "minute", "second")
)


class Told:
    """Dates told before, the last one first, for what counts from "then".

    spans: each with its sentence. sources: which mention told a date. by_weekday: those told with their weekday.
    """

    def __init__(self) -> None:
        self.spans: list[tuple[Span, int]] = []
        self.sources: dict[Span, Mention] = {}
        self.by_weekday: set[Span] = set()

    def add(self, span: Span, mention: Mention) -> None:
        """Remember a date and the mention that told it, of a range both ends."""
        self.sources[span] = mention
        if "weekday=" in mention.said:
            self.by_weekday.add(span)
        if span.unit == "range":
            for side in (span.first, span.last):
                if side is not None:
                    self.add(side, mention)
        elif span.unit in _UNITS:
            self.spans.insert(0, (span, mention.sentence))
            del self.spans[_KEPT:]

    def recent(self, sentence: int) -> tuple[Span, ...]:
        """The dates told within reach of a sentence."""
        return tuple(span for span, told_in in self.spans if told_in >= sentence - REACH)


class Telling(NamedTuple):
    """How a document tells time, and why it is held to do so."""

    mode: Mode
    because: str


def mode_of(mentions: Sequence[Mention], published: Span | None) -> Telling:
    """A report counts bare names from its own date, a history from the date told last.

    Without a date of its own a text can only be read as a history. With one it is a report, unless it names many
    dates of other years and hardly any that count from the day it was written.
    """
    if published is None:
        return Telling("narrative", "the document's own date is not known")
    year = civil(published.start // DAY)[0]
    far = deictic = 0
    for mention in mentions:
        term = mention.meaning
        if _mentions_op(term, _DEICTIC):
            deictic += 1
        elif (named := _year_named(term)) is not None and abs(named - year) > 1:
            far += 1
    if far >= 6 and far > 3 * deictic:
        return Telling(
            "narrative",
            f"a history: {far} dates of other years, {deictic} counted from the day it was written",
        )
    return Telling("dispatch", "a report: names of days and months count from the document's date")


def _mentions_op(term: Term, ops: frozenset[str]) -> bool:
    return term.op in ops or any(isinstance(argument, Term) and _mentions_op(argument, ops) for argument in term.args)


def _year_named(term: Term) -> int | None:
    if term.op == "year" and isinstance(term.args[0], int):
        return term.args[0]
    for argument in term.args:
        if isinstance(argument, Term) and (found := _year_named(argument)) is not None:
            return found
    return None


def span_of(term: Term) -> Span | None:
    """What a term means without any anchor, if that is a stretch of the calendar."""
    value = evaluate(term, Context())
    return value if isinstance(value, Span) else None
