"""One document's expressions resolved in order: each with the anchors that stand at its place."""

from collections.abc import Iterator, Sequence
from functools import cache
from math import exp
from typing import Final, NamedTuple, cast

from dateline.errors import ResolveError
from dateline.expressions import LOG_ENTRY, Grammar
from dateline.interval.algebra import EVEN, FUTURE, PAST, Context, Weights, evaluate, settle
from dateline.interval.calendar import DAY
from dateline.interval.terms import Term
from dateline.interval.values import Span, Unknown, Value
from dateline.records import Block, Mention, Sentence
from dateline.resolve.cues import BYGONE, direction, relation
from dateline.resolve.quotes import holding, quotations, written
from dateline.resolve.sections import headings
from dateline.resolve.threads import Story, Threads
from dateline.resolve.told import Telling, Told, mode_of, span_of

# days within which a story mostly goes on; what would go back in it counts double
SOON: Final = 60
# how much the day on which a text was written speaks for itself among the stories told
STANDING: Final = {"dispatch": 1.5, "narrative": 0.2}
PASSING, COARSE = 0.2, 0.7
HEAD: Final = 14  # a year that stands farther into its sentence is mentioned in passing
_BACKWARD: Final = frozenset({"earlier", "before", "ago", "year_before", "previous"})
_TODAY: Final = Term("now", ("day",))
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
    }
    | {"weekday_from", "islamic_feast", "hebrew_feast", "orthodox_easter"}
)
# how much farther a date on the other side is held to be
CONTRARY: Final = 6.0  # against the tense of the clause
SILENT: Final[Weights] = (1.0, 1.5)  # a report without a cue tells of what was
STORY: Final[Weights] = (2.0, 1.0)
DIARY: Final[Weights] = (3.0, 1.0)  # entries follow one another


class Resolved(NamedTuple):
    """A mention with its value.

    ends: of a range, its two ends resolved. context: the anchors and steps used. now_because: where the anchor `now`
    comes from. cue: the word that chose the direction. relation: `since`, `until`, `by`, `before`, `after` or empty.
    error: why the calendar has no such date. quoted: it stands in a quotation.
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


class Resolver:
    """Resolves the mentions of one text.

    text: the folded text. published, because: the span of the document's own date, and where it comes from.
    dateline: the line that gave it, which tells of no event. explain: whether to note the steps. After `resolve`,
    `mode` says how the document tells time, and `told` what was told.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        grammar: Grammar,
        published: Span | None,
        *,
        because: str = "",
        dateline: tuple[int, int] | None = None,
        blocks: Sequence[Block] = (),
        order: str = "",
        explain: bool = False,
    ) -> None:
        self.text, self.sentences, self.blocks = text, sentences, blocks
        self.words, self.limited = grammar.words, grammar.limited
        self.published, self.because, self.order, self.explain = published, because, order, explain
        self.dateline = dateline or (0, 0)
        self.told, self.threads = Told(), Threads()
        self.mode = Telling("dispatch" if published else "narrative", "")
        self._now, self._now_because = published, because
        self._until = len(text)  # where the part of the document ends
        self._sentence, self._headed, self._entered = 0, cast("Span | None", None), cast("Span | None", None)

    def resolve(self, mentions: Sequence[Mention], original: str = "") -> Iterator[Resolved]:
        """Every mention in order. original: the text with its line ends, by which parts with own dates are known."""
        self.mode = mode_of(mentions, self.published)
        self.order = self.order or _order(mentions)
        self._quotations = quotations(self.text)
        self.threads = Threads([span for mention in mentions if (span := _outright(mention.meaning))])
        heads = headings(original or self.text, mentions, self.words, self.blocks)
        for index, mention in enumerate(mentions):
            if self.limited.get(mention.rule, self.mode.mode) not in (self.mode.mode, "log"):
                continue
            head = index in heads and not self.dateline[0] <= mention.start < self.dateline[1]
            if mention.start >= self._until:
                self._now, self._now_because, self._until = self.published, self.because, len(self.text)
            self._sentence = mention.sentence
            if head:
                resolved, self._until = self._heading(mention), heads[index]
            elif mention.rule == LOG_ENTRY:
                resolved = self._entry(mention)
            else:
                resolved = self._one(mention, _neighbour(mentions, index))
            self._remember(mention, resolved.value)
            yield resolved

    # ------------------------------------------------------------------------------------------------- memory

    def _remember(self, mention: Mention, value: Value | None) -> None:
        if not isinstance(value, Span) or mention.type not in ("DATE", "TIME"):
            return
        # "today" and the dateline say when the text was written; the next day of the story is not counted from there
        if mention.meaning == _TODAY or self.dateline[0] <= mention.start < self.dateline[1]:
            return
        self.told.add(value, mention)
        start = value.first if value.unit == "range" and value.first else value
        if start.unit not in ("decade", "century", "millennium"):
            self.threads.tell(start, mention.sentence, self._plainness(mention, value))

    def _plainness(self, mention: Mention, value: Span) -> float:
        """How plainly a date is told, as against in brackets, in passing or as something earlier."""
        head = self.text[self.sentences[mention.sentence].start : mention.start]
        backward = mention.meaning.op in _BACKWARD and (self.mode.mode == "narrative" or len(head) > HEAD)
        coarse = value.unit in ("year", "season")
        if head.rfind("(") > head.rfind(")") or backward or (coarse and len(head) > HEAD and self.told.spans):
            return PASSING
        return COARSE if coarse else 0.8 if value.end - value.start > DAY else 1.0

    def _heading(self, mention: Mention) -> Resolved:
        """The date of a part of the document: from then on `now`. Without a year it follows the one before."""
        context = self._context()
        before = self._headed or (context.here if self._now is None else None)
        if before is not None:
            context.here, context.weights = before, DIARY
        resolved = self._evaluated(mention, context)
        if isinstance(resolved.value, Span) and resolved.value.end - resolved.value.start <= DAY:
            day = resolved.value.start - resolved.value.start % DAY
            self._now = self._headed = self._entered = Span(day, day + DAY, "day")
            self._now_because = f"the part of the document headed “{mention.text}”"
            self.mode = Telling("dispatch", "entries under dates of their own: names of days count from the entry's")
        return resolved

    def _entry(self, mention: Mention) -> Resolved:
        """The time of an entry of a log: after that of the entry before, past midnight if need be."""
        context = self._context()
        before = self._entered or self._now
        if before is not None:
            context.here, context.told, context.weights = before, (before,), DIARY
        resolved = self._evaluated(mention, context)
        if isinstance(resolved.value, Span):
            self._entered = resolved.value
            day = resolved.value.start - resolved.value.start % DAY
            self._now = Span(day, day + DAY, "day") if self._headed else self._now
        return resolved

    # ---------------------------------------------------------------------------------------------- resolving

    def _one(self, mention: Mention, neighbour: Span | None) -> Resolved:
        if mention.parts:
            return self._range(mention)
        cue, context = "", self._context()
        quotation = holding(self._quotations, mention.start)
        because = self._quote(mention, quotation, context) if quotation else self._now_because
        near = _opening(relation(self.text, mention.start, self.words), mention)
        if neighbour is not None:
            context.here, context.weights = neighbour, PAST if mention.leans == "next" else FUTURE
        elif _bare(mention.meaning):
            context.here = self._fitting(mention, context)
            if self.mode.mode == "dispatch":
                cue, context.weights = self._direct(mention, near)
            if self.mode.mode == "dispatch" and context.here != self._now:
                context.weights = STORY  # in a story told by a report, as in a history
        resolved = self._evaluated(mention, context, cue)
        return resolved._replace(now_because=because, relation=near, quoted=quotation is not None)

    def _direct(self, mention: Mention, near: str) -> tuple[str, Weights]:
        """The word that says whether a bare name lies before or behind, and what that weighs."""
        sentence = self.sentences[mention.sentence]
        toward, cue = direction(self.text, mention.start, mention.end, sentence.start, sentence.end, self.words)
        if mention.start > sentence.start + 8 and near in ("by", "until"):
            toward, cue = 1, near
        return cue, _weights(toward, _weekly(mention.meaning))

    def _quote(self, mention: Mention, quotation: tuple[int, int], context: Context) -> str:
        """Set the anchor for what is quoted from something written: its date if the sentence gives one, else none."""
        word = written(self.text, quotation, self.words)
        if not word:
            return self._now_because
        sentence = self.sentences[mention.sentence]
        dates = [
            (span, source)
            for span, source in self.told.sources.items()
            if source.sentence == mention.sentence and not quotation[0] <= source.start < quotation[1]
        ]
        own, source = dates[-1] if dates and sentence.start <= quotation[0] else (None, None)
        context.now = own
        if self.mode.mode == "dispatch":
            context.here = own
        if source is not None:
            return f"the words quoted are dated “{source.text}”"
        return f"the words are quoted from something written (“{word}”), and when that was is not said"

    def _context(self) -> Context:
        return Context(
            now=self._now,
            told=self._told(),
            here=self._stories()[0].newest if self._stories() else None,
            weights=EVEN,
            order=self.order,
            steps=[] if self.explain else None,
            by_weekday=self.told.by_weekday,
        )

    def _told(self) -> tuple[Span, ...]:
        """The dates told nearby; of a report those up to its own date, since what is yet to come is no story."""
        recent = self.told.recent(self._sentence)
        if self._now is None or self.mode.mode == "narrative":
            return recent
        return tuple(span for span in recent if span.start < self._now.end) or recent

    def _stories(self) -> list[Story]:
        """What bare names may count from at this place: the stories told, and the document's own date; best first."""
        return self.threads.stories(self._sentence, self._now, STANDING[self.mode.mode])

    def _fitting(self, mention: Mention, context: Context) -> Span | None:
        """The story in which a name that comes once a year fits best: soon after what was told last."""
        stories = self._stories()
        if len(stories) < 2 or _weekly(mention.meaning):
            return context.here
        best = max(stories, key=lambda story: story.speaks + self._fits(mention, story.newest))
        return best.newest

    def _fits(self, mention: Mention, base: Span) -> float:
        trial = Context(self._now, (base,), base, order=self.order)
        value = self._evaluated(mention, trial).value
        if not isinstance(value, Span):
            return 0.0
        apart = value.start - base.start
        return exp(-(apart if apart >= 0 else -2 * apart) / DAY / SOON) - (2.0 if value.uncertain else 0.0)

    def _evaluated(self, mention: Mention, context: Context, cue: str = "") -> Resolved:
        try:
            value = settle(context, evaluate(mention.meaning, context))
        except ResolveError as error:
            return Resolved(mention, None, context, self._now_because, cue=cue, error=str(error))
        return Resolved(mention, value, context, self._now_because, cue=cue)

    def _range(self, mention: Mention) -> Resolved:
        """Both ends; the one that says less counts from the one that says more."""
        first, last = mention.parts
        if _absolute(last.meaning) and not _absolute(first.meaning):
            late = self._one(last, None)
            early = self._end(first, late, PAST)
        else:
            early = self._one(first, None)
            late = self._end(last, early, FUTURE)
        lead = late if _absolute(last.meaning) else early
        return lead._replace(
            mention=mention,
            value=_between(early.value, late.value, mention.meaning.op),
            ends=(early, late),
            relation="",
        )

    def _end(self, mention: Mention, other: Resolved, weights: Weights) -> Resolved:
        context = self._context()
        if isinstance(other.value, Span):
            context.here, context.weights = other.value, weights
        return self._evaluated(mention, context)


def _weights(toward: int, weekly: bool) -> Weights:
    """A weekday is strictly before or behind; a month or a day of one is rather the nearest."""
    if weekly or toward == BYGONE:
        return FUTURE if toward > 0 else PAST
    if not toward:
        return SILENT
    return (CONTRARY, 1.0) if toward > 0 else (1.0, CONTRARY)


def _opening(relation: str, mention: Mention) -> str:
    """Whether a preposition leaves a side open: `before dawn on Sunday` is on Sunday all the same."""
    return "" if mention.type == "TIME" and relation in ("before", "after") else relation


@cache
def _bare(term: Term) -> bool:
    """Whether a term names something that comes again, so that its direction is open: `Friday`, `in May`, `5 May`."""
    if term.op in _NAMING and not any(isinstance(part, Term) and part.op.startswith("year") for part in term.args):
        return True
    return any(isinstance(part, Term) and _bare(part) for part in term.args)


@cache
def _weekly(term: Term) -> bool:
    """Whether only the weekday is named, not the date beside it."""
    if term.op == "on_weekday":
        return False
    return term.op in ("weekday", "weekend") or any(isinstance(part, Term) and _weekly(part) for part in term.args)


def _between(first: Value | None, last: Value | None, op: str) -> Value | None:
    if op == "nights" and isinstance(first, Span) and isinstance(last, Span) and last.end - first.start == 2 * DAY:
        return Span(first.start, last.end, "days")  # one night that reaches into the next day
    if isinstance(first, Span) and isinstance(last, Span) and last.end > first.start:
        return Span(first.start, last.end, "range", first=first, last=last)
    return Unknown("range", "", "an end of the range has no date")


@cache
def _outright(term: Term) -> Span | None:
    """What a term means without any anchor, if that is a stretch of the calendar."""
    try:
        return span_of(term)
    except ResolveError:
        return None


def _absolute(term: Term) -> bool:
    return _outright(term) is not None


def _neighbour(mentions: Sequence[Mention], index: int) -> Span | None:
    """The date that a mention leans on, in an enumeration with one year for several dates."""
    leans = mentions[index].leans
    if not leans:
        return None
    other = index + (1 if leans == "next" else -1)
    if not 0 <= other < len(mentions) or not _absolute(mentions[other].meaning):
        return None
    return _outright(mentions[other].meaning)


def _order(mentions: Sequence[Mention]) -> str:
    """The order of day and month in numeric dates, if one of them can be read in one way only."""
    for mention in mentions:
        if mention.meaning.op == "numeric":
            first, second = mention.meaning.args[:2]
            if isinstance(first, int) and first > 12:
                return "DMY"
            if isinstance(second, int) and second > 12:
                return "MDY"
    return ""
