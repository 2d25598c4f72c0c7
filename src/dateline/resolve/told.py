"""What a text has told so far: the dates that later expressions count from, and whether it is a report or a history."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from dateline.interval.algebra import Context, evaluate
from dateline.interval.calendar import DAY, floor, shift, year_at
from dateline.interval.terms import MOST_TERMS, Term
from dateline.interval.values import Span
from dateline.records import Mention

Mode = Literal["dispatch", "narrative"]

_DEICTIC: Final = frozenset({"now", "ago", "hence", "just_over"})
FEW: Final = 3
_NEWS: Final = ("now", "previous", "next")  # with what a report of the last days begins
_KEPT: Final = 24
_LABEL: Final = re.compile(r"^([^\W\d_][\w'’.-]{0,15}(?: [\w'’.-]{1,15}){0,2}:|[QA]\.) ", re.MULTILINE)
MODERN: Final = 1500  # the first year of which no era needs to be told
# sentences over which "the next day" still counts from a date told
REACH: Final = 10
_UNITS: Final = frozenset(
    (
        "century",
        "decade",
        "year",
        "fiscal",
        "half",
        "quarter",
        "season",
        "month",
        "week",
        "weekend",
        "days",
        "day",
        "part",
        "hour",
        "minute",
        "second",
    )
)


class _Blur(NamedTuple):
    """What a vague step leaves: dates longer than so many seconds, and of shorter ones the unit that holds them."""

    shorter: int
    kept: str = ""


BLURRED: Final = {
    "day": _Blur(8 * DAY, "month"),
    "night": _Blur(8 * DAY, "month"),
    "week": _Blur(93 * DAY, "year"),
    "month": _Blur(366 * DAY),
    "year": _Blur(8 * 366 * DAY),
}


class Told:
    """Dates told before, the last one first, for what counts from "then".

    spans: each with its sentence. sources: which mention told a date. by_weekday: those told with their weekday,
    dated_weekdays: with their weekday and their day of the month. old: the last one before modern times, which tells
    the era of what follows though a text has since spoken of an excavation. vague_in: the sentence that spoke last of a
    day that nobody can tell.
    """

    def __init__(self) -> None:
        self.spans: list[tuple[Span, int]] = []
        self.sources: dict[Span, Mention] = {}
        self.by_weekday: set[Span] = set()
        self.passing: set[Span] = set()
        self.dated_weekdays: list[Span] = []
        self.old: Span | None = None
        self.vague_in = -1

    def add(self, span: Span, mention: Mention, *, passing: bool = False) -> None:
        """Remember a date and the mention that told it, of a range both ends.

        passing: it was only mentioned, `free since 513 BC`, so that later sentences do not count from it.
        """
        self.sources[span] = mention
        if year_at(span.start) < MODERN:
            self.old = span
        (self.passing.add if passing else self.passing.discard)(span)
        if "weekday=" in mention.said:
            self.by_weekday.add(span)
        if "on_weekday" in mention.said:
            self.dated_weekdays.append(span)
        if span.unit == "range":
            for side in (span.first, span.last):
                if side is not None:
                    self.add(side, mention, passing=passing)
        elif span.unit in _UNITS:
            self.spans.insert(0, (span, mention.sentence))
            del self.spans[_KEPT:]

    def blur(self, unit: str, sentence: int) -> None:
        """From now on nothing that is counted in such units counts from what was told: `a few days later`, `on the
        third day` name a day that nobody can tell, and `the next day` is the one after it."""
        self.vague_in = sentence
        wide = BLURRED.get(unit)
        if wide is None or not self.spans:
            return
        held = (self._held(span, told_in, wide) for span, told_in in self.spans)
        self.spans = [entry for entry in held if entry is not None]

    def _held(self, span: Span, told_in: int, wide: _Blur) -> tuple[Span, int] | None:
        """What a vague step leaves of a date told: a long one as it is, of a shorter one the unit that holds it."""
        if span.end - span.start > wide.shorter:
            return span, told_in
        if not wide.kept:
            return None
        start = floor(span.start, wide.kept)
        held = Span(start, shift(start, 1, wide.kept), wide.kept)
        self.sources.setdefault(held, self.sources[span])
        return held, told_in

    def forget(self, first: int, last: int, since: int) -> None:
        """Leave out what these sentences told of the time before `since`."""
        self.spans = [
            (span, told_in) for span, told_in in self.spans if not first <= told_in <= last or span.start >= since
        ]

    def days(self, since: int) -> list[Span]:
        """The days told from a sentence on, the newest first."""
        spans = (span for span, told_in in self.spans if told_in >= since and span.unit != "weekend")
        return [span for span in spans if span.end - span.start <= 2 * DAY]

    def recent_spans(self, unit: str, sentence: int) -> list[tuple[Span, int]]:
        """The dates of a unit told within reach of a sentence, each with its own."""
        return [(span, told_in) for span, told_in in self.spans if span.unit == unit and told_in >= sentence - REACH]

    def recent(self, sentence: int, since: int = 0) -> tuple[Span, ...]:
        """The dates told within reach of a sentence, and no earlier than in another one."""
        first = max(since, sentence - REACH)
        recent = tuple(
            span
            for span, told_in in self.spans
            if told_in >= first and (told_in == sentence or span not in self.passing)
        )
        return recent or tuple(span for span, told_in in self.spans if told_in >= first)


class Telling(NamedTuple):
    """How a document tells time, and why it is held to do so."""

    mode: Mode
    because: str


def mode_of(mentions: Sequence[Mention], published: Span | None, *, headed: bool = False, text: str = "") -> Telling:
    """A report counts bare names from its own date, a history from the date told last.

    With a date of its own a text is a report, unless it names many dates of other years and hardly any that count from
    the day it was written, or only its year is known, as of a book. Without one it is a history, unless it speaks of
    yesterday and tomorrow more than of any date: then it is a letter or report whose date nobody gave. headed: parts of
    it have dates of their own. text: where somebody is asked in it he tells of long ago if he names more such years
    than times that count from the day of the talk.
    """
    said = [mention.meaning for mention in mentions]
    counted = sum(_of_writing(term) for term in said)
    years = [year for term in said if (year := year_named(term)) is not None]
    if published is None:
        # beside several of those bare weekdays too are of a week that its readers know; a single one may be a story's
        leads = counted > 0 and _leads_with_weekday(_first(mentions))
        counted = counted + sum(map(_weekday, said)) if counted > 1 or leads else sum(map(_counted, said))
        counted += FEW * leads
        if counted >= FEW and counted > len(years) and not headed:
            return Telling("dispatch", f"{counted} times it counts from the day it was written, which is not known")
        return Telling("narrative", "the document's own date is not known")
    if published.unit == "year":
        return Telling("narrative", "a book: only the year in which it was published is known")
    if any(_weekday(term) or (term.op in _NEWS and "then" not in term.args) for term in _first(mentions)):
        counted += FEW  # the news with which a report begins
    written = year_at(published.start)
    far = sum(abs(year - written) > 1 for year in years)
    weekdays = sum(map(_weekday, said))  # those too are mostly of the week in which it was written
    timeless = not counted and not weekdays
    if far >= FEW and far > counted and _asked(text):
        return Telling("narrative", f"somebody who is asked tells of {far} dates of other years")
    if far > max(3 * counted, 2 * (counted + weekdays)) and far >= (FEW if timeless else 2 * FEW):
        return Telling(
            "narrative", f"a history: {far} dates of other years, {counted} counted from the day it was written"
        )
    return Telling("dispatch", "a report: names of days and months count from the document's date")


def _asked(text: str) -> bool:
    """Whether a text is a talk: labels of two or more who speak begin several of its lines each."""
    labels = Counter(found[1] for found in _LABEL.finditer(text))
    return sum(times >= FEW for times in labels.values()) > 1


def _first(mentions: Sequence[Mention]) -> list[Term]:
    """The dates with which a text begins."""
    return [mention.meaning for mention in mentions if mention.type in ("DATE", "TIME")][:FEW]


def _leads_with_weekday(first: Sequence[Term]) -> bool:
    """Whether a text begins with a day of a week that its readers know: no date named before says of which it is."""
    at = next((index for index, term in enumerate(first) if _weekday(term)), -1)
    return at >= 0 and all(year_named(term) is None for term in first[:at])


@lru_cache(MOST_TERMS)
def deictic(term: Term) -> bool:
    """Whether it counts from when the text was written: `yesterday`, `two weeks ago`, `last month`."""
    return _counted(term) or (term.op in ("previous", "next") and len(term.args) == 1 and term.args[0] in _UNITS)


def _weekday(term: Term) -> bool:
    """Whether it is a bare weekday, perhaps with a part of it: `Monday`, `Sunday night`."""
    first = term.args[0] if term.op == "at" and term.args else term
    return isinstance(first, Term) and first.op == "weekday"


@lru_cache(MOST_TERMS)
def _of_writing(term: Term) -> bool:
    """Whether it counts from when the text was written, names among it: `last summer`, `next Friday`."""
    if term.op in ("previous", "next", "this") and len(term.args) == 1:
        return True
    return term.op in _DEICTIC or any(isinstance(argument, Term) and _of_writing(argument) for argument in term.args)


@lru_cache(MOST_TERMS)
def goes_back(term: Term) -> bool:
    """Whether it goes back from a date told: `the day before`, `two days earlier`, `the night before`."""
    if term.op == "at" and isinstance(term.args[0], Term):
        return goes_back(term.args[0])
    count = term.args[1] if term.op == "then" and len(term.args) > 1 else 0
    if term.op == "previous":
        return "then" in term.args[1:]
    return term.op in ("earlier", "before") or (isinstance(count, int) and count < 0)


@lru_cache(MOST_TERMS)
def vague_step(term: Term) -> str:
    """The unit in which it steps to a date that nobody can tell: `a few days later`, `on the third day`, `a Sunday`; or
    empty."""
    if term.op in ("some_day", "one_of"):
        return "day"
    if term.op in ("later", "earlier"):
        length = term.args[0]
        counted = isinstance(length, Term) and length.op == "amount" and length.args[0] is None
        return str(length.args[-1]) if isinstance(length, Term) and counted else ""
    return next((unit for part in term.args if isinstance(part, Term) and (unit := vague_step(part))), "")


@lru_cache(MOST_TERMS)
def spread(term: Term) -> bool:
    """Whether it is a length of which companies give figures beside those of a quarter: `the first nine months`."""
    return term.op == "amount" and term.args in ((6, "month"), (9, "month"), (12, "month"))


@lru_cache(MOST_TERMS)
def of_days(term: Term) -> bool:
    """Whether it counts days from when the text was written, as diaries and letters do: `yesterday`, `last night`."""
    if term.op == "now":
        return len(term.args) > 1
    return any(isinstance(argument, Term) and of_days(argument) for argument in term.args)


@lru_cache(MOST_TERMS)
def _counted(term: Term) -> bool:
    return term.op in _DEICTIC or any(isinstance(argument, Term) and _counted(argument) for argument in term.args)


@lru_cache(MOST_TERMS)
def year_named(term: Term) -> int | None:
    """The year that a term names, None where it names none."""
    if term.op == "year" and isinstance(term.args[0], int):
        return term.args[0]
    if term.op in ("numeric", "dotted") and len(term.args) == 3:
        year = span_of(term.args[2]) if isinstance(term.args[2], Term) else None
        return year_at(year.start) if year else None
    for argument in term.args:
        if isinstance(argument, Term) and (found := year_named(argument)) is not None:
            return found
    return None


def span_of(term: Term) -> Span | None:
    """What a term means without any anchor, if that is a stretch of the calendar."""
    value = evaluate(term, Context())
    return value if isinstance(value, Span) else None
