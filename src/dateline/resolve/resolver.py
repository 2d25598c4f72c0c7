"""One document's expressions resolved in order: each with the anchors that stand at its place."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from math import exp
from typing import Final, NamedTuple

from dateline.errors import ResolveError
from dateline.expressions import LOG_ENTRY, Grammar
from dateline.interval.algebra import EVEN, FUTURE, PAST, Context, Weights, evaluate, settle
from dateline.interval.calendar import DAY
from dateline.interval.values import Span, Value
from dateline.records import Block, Mention, Sentence
from dateline.resolve.anchors import HEAD, Anchors
from dateline.resolve.cues import BYGONE, ahead, direction, intends, relation
from dateline.resolve.places import places
from dateline.resolve.quotes import holding, quotations, written
from dateline.resolve.said import CLOCKS, bare, between, neighbour, order_in, outright, says, weekly
from dateline.resolve.sections import Part, headings

# days within which a story mostly goes on; what would go back in it counts double
SOON: Final = 60
MISFIT: Final = 20.0  # a weekday that is wrong there speaks against a story, whatever speaks for it
# how much farther a date on the other side is held to be
CONTRARY: Final = 6.0  # against the tense of the clause
SILENT: Final[Weights] = (1.0, 1.5)  # a report without a cue tells of what was
AGAINST: Final = 1.0  # how much less a story fits that is on the wrong side of when the text was written
_DAY_OF_MONTH: Final = re.compile(r"date\([^,()]*, [^,]+, [^,]+\)\Z")
STORY: Final[Weights] = (1.5, 1.0)
WEEK: Final[Weights] = (1.4, 1.0)  # within days of one another a story goes back more easily
WEEKS: Final = 14 * DAY
NEARBY: Final = 3  # sentences over which a weekday of another time still belongs to a story
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
    dateline: the line that gave it. explain: whether to note the steps and open sides. After `resolve`, `anchors` holds
    how the document tells time, and what was told.
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
        self.words, self.limited, self.informal = grammar.words, grammar.limited, grammar.informal
        self.order, self.explain = order, explain
        self.anchors = Anchors(text, sentences, published, because, dateline)
        self._turned = -1  # the sentence in which a history turned to what is to come

    def resolve(self, mentions: Sequence[Mention], original: str = "") -> Iterator[Resolved]:
        """Every mention in order. original: the text with its line ends, by which parts with own dates are known."""
        self.order = self.order or order_in(mentions)
        self._quotations = quotations(self.text)
        heads = headings(original or self.text, mentions, self.words, self.blocks)
        found = places(original or self.text, self.sentences, self.blocks)
        self.anchors.survey(mentions, found, headed=bool(heads))
        opening = _opening_of(mentions, heads)
        for index, mention in enumerate(mentions):
            if self.limited.get(mention.rule, self._mode) not in (self._mode, "log"):
                continue
            self.anchors.reach(mention)
            if index in opening:  # a headline: `today` is the paper's, a clock time belongs to the day of the dispatch
                head = mentions[opening[index]]
                self.anchors.remember(head, self._dated_head(head, heads[opening[index]]).value)
            if index in heads and not self.anchors.in_dateline(mention):
                resolved = self._heading(mention, heads[index])
            elif mention.rule == LOG_ENTRY:
                resolved = self._entry(mention)
            else:
                resolved = self._one(mention, neighbour(mentions, index))
            if self.explain:
                resolved.context.freeze()
            self.anchors.remember(mention, resolved.value, planned=self._planned(mention, resolved.value))
            yield resolved

    def _planned(self, mention: Mention, value: Value | None) -> bool:
        """Whether a history only speaks of what was to come: `a campaign planned for 1976`."""
        sentence = self.sentences[mention.sentence]
        wide = isinstance(value, Span) and value.end - value.start > DAY
        if self._mode != "narrative" or not wide or mention.start - sentence.start <= HEAD:
            return False
        return direction(self.text, mention.start, mention.start, sentence.start, mention.start, self.words)[0] > 0

    @property
    def _mode(self) -> str:
        return self.anchors.mode.mode

    def _heading(self, mention: Mention, part: Part) -> Resolved:
        """The date of a part of the document: from then on `now`."""
        resolved = self._dated_head(mention, part)
        self.anchors.head(mention, resolved.value, part.ends)
        return resolved

    def _dated_head(self, mention: Mention, part: Part) -> Resolved:
        """The date at the head of a part. Without a year it follows the one before; a dispatch was written before the
        paper that prints it."""
        context = self._context()
        before = self.anchors.headed or (context.here if self.anchors.now is None else None)
        if part.kind == "dateline" and self.anchors.published is not None:
            context.now = context.here = self.anchors.published
            context.weights = PAST
        elif before is not None:
            context.here, context.weights = before, DIARY
        resolved = self._evaluated(mention, context)
        if context.now == self.anchors.published:
            resolved = resolved._replace(now_because=self.anchors.because)
        return resolved

    def _entry(self, mention: Mention) -> Resolved:
        """The time of an entry of a log: after that of the entry before, past midnight if need be."""
        context = self._context()
        before = self.anchors.entered or self.anchors.now
        if before is not None:
            context.here, context.told, context.weights = before, (before,), DIARY
        resolved = self._evaluated(mention, context)
        self.anchors.enter(resolved.value)
        return resolved

    # ---------------------------------------------------------------------------------------------- resolving

    def _one(self, mention: Mention, neighbour: Span | None) -> Resolved:
        if mention.parts:
            return self._range(mention)
        cue, context = "", self._context()
        quotation = holding(self._quotations, mention.start)
        because = self._quote(mention, quotation, context) if quotation else self.anchors.now_because
        returning = neighbour is None and bare(mention.meaning)
        near = self._relation(mention) if returning or self.explain else ""
        if neighbour is not None:
            context.here, context.weights = neighbour, PAST if mention.leans == "next" else FUTURE
        elif returning:
            toward, cue = self._side(mention, near) if self.anchors.daily else (0, "")
            if because != self.anchors.now_because:
                context.weights = _weights(toward, weekly(mention.meaning))  # what is quoted has a time of its own
            else:
                context.here, context.weights = self._fitting(mention, context, toward), STORY
                self._direct(mention, toward, cue, context)
        elif mention.meaning.op in CLOCKS and self._mode == "dispatch":
            self._clock(mention, context)
        resolved = self._evaluated(mention, context, cue)
        if context.weights == WEEK and isinstance(resolved.value, Span):
            self.anchors.chained.add(resolved.value)
        return resolved._replace(now_because=because, relation=near, quoted=quotation is not None)

    def _relation(self, mention: Mention) -> str:
        """The preposition that leaves a side of a date open, if one does: `before dawn on Sunday` is on Sunday."""
        near = relation(self.text, mention.start, mention.end, self.words)
        return "" if mention.type == "TIME" and near in ("before", "after") else near

    def _side(self, mention: Mention, near: str) -> tuple[int, str]:
        """On which side of when the text was written a bare name in a report lies, and the word that says so."""
        sentence, week = self.sentences[mention.sentence], weekly(mention.meaning)
        toward, cue = direction(self.text, mention.start, mention.end, sentence.start, sentence.end, self.words)
        if week and near == "since" and toward <= 0 and intends(self.text, mention.start, sentence.start, self.words):
            return 1, near
        limit = mention.start > sentence.start + 8 and near in ("by", "until") and (week or toward >= 0)
        if limit or (self.informal and not toward):
            return 1, near
        if _DAY_OF_MONTH.match(mention.said) and (word := ahead(self.text, mention.start, self.words)):
            return 1, word
        return toward, cue

    def _direct(self, mention: Mention, toward: int, cue: str, context: Context) -> None:
        """Set the date that a bare name in a report counts from, and what its side weighs."""
        week = weekly(mention.meaning)
        if self._mode == "narrative":
            if self._is_current(mention, toward, cue):
                context.here, context.weights = self.anchors.now, _weights(toward, week)
            return
        story = self._weekday_story(mention, toward, context) if week else self._dated_story(toward, cue, context)
        if story is not None:
            context.here, context.weights = story
        elif context.here == self.anchors.now:
            context.weights = _weights(toward, week and (cue != "" or mention.meaning.op != "this"))

    def _is_current(self, mention: Mention, toward: int, cue: str) -> bool:
        """Whether a history turns to what is to come when it was written: `a panel will be held on 17 November`."""
        if toward > 0 and cue.split(" ", 1)[0].lower() in self.words.cue("current"):
            self._turned = mention.sentence
        return self._turned == mention.sentence and toward >= 0

    def _clock(self, mention: Mention, context: Context) -> None:
        """Count a clock time in what is to come from the day to come told last, else from the day of writing; one in
        what was from no day to come, though the sentence names one."""
        sentence, now = self.sentences[mention.sentence], self.anchors.now
        told = self.anchors.days(0)
        if now is None or (told and told[0].start < now.end):
            return
        toward, cue = direction(self.text, mention.start, mention.end, sentence.start, sentence.end, self.words)
        if told and toward < 0:
            context.told = [day for day in context.told if day.start < now.end]
        if told or toward <= 0 or cue.split(" ", 1)[0].lower() not in self.words.cue("current"):
            return
        coming = [day for day in self.anchors.days(NEARBY) if day.start >= now.end]
        if coming:
            context.told = (coming[0], *context.told)
        else:
            context.today = now

    def _weekday_story(self, mention: Mention, toward: int, context: Context) -> tuple[Span | None, Weights] | None:
        """Where the same sentence names the weekday, its day; in a story told day by day, the day told before."""
        for day in self.anchors.days(0):
            same = self._evaluated(mention, Context(here=day)).value
            if isinstance(same, Span) and same.start // DAY == day.start // DAY:
                return day, EVEN
        going_on = self.anchors.going_on() if toward <= 0 else None
        if going_on is not None:
            return going_on, WEEK
        if context.here != self.anchors.now and not self.anchors.last_day(NEARBY):
            return self.anchors.now, _weights(toward, weekly=True)
        return None

    def _dated_story(self, toward: int, cue: str, context: Context) -> tuple[Span | None, Weights] | None:
        """What is to come counts from the day on which the same sentence tells it, else from when it was written."""
        if toward <= 0:
            return None
        if cue.split(" ", 1)[0].lower() in self.words.cue("current"):
            return (self.anchors.now, _weights(toward, weekly=False)) if context.here != self.anchors.now else None
        told = [day for day in self.anchors.days(0) if self.anchors.now is None or day.start < self.anchors.now.end]
        return (told[0], _weights(toward, weekly=False)) if told else None

    def _quote(self, mention: Mention, quotation: tuple[int, int], context: Context) -> str:
        """Set the anchor for what is quoted from something written: its date if the sentence gives one, else none."""
        word = written(self.text, quotation, self.words)
        if not word:
            return self.anchors.now_because
        sentence = self.sentences[mention.sentence]
        dates = [
            (span, source)
            for span, source in self.anchors.told.sources.items()
            if source.sentence == mention.sentence and not quotation[0] <= source.start < quotation[1]
        ]
        own, source = dates[-1] if dates and sentence.start <= quotation[0] else (None, None)
        context.now = own
        if self._mode == "dispatch":
            context.here = own
        if source is not None:
            return f"the words quoted are dated “{source.text}”"
        return f"the words are quoted from something written (“{word}”), and when that was is not said"

    def _context(self) -> Context:
        return self.anchors.context(self.order, explain=self.explain)

    def _fitting(self, mention: Mention, context: Context, toward: int) -> Span | None:
        """The story in which a name that comes once a year fits best: soon after what was told last.

        toward: the side of `now` on which the clause puts it; a story that would put it on the other fits less.
        """
        stories = self.anchors.stories()
        if len(stories) < 2 or weekly(mention.meaning):
            return context.here
        best = max(stories, key=lambda story: story.speaks + self._fits(mention, story.newest, toward))
        return best.newest

    def _fits(self, mention: Mention, base: Span, toward: int) -> float:
        trial = Context(self.anchors.now, (base,), base, order=self.order)
        if base is self.anchors.now:
            trial.weights = _weights(toward, weekly=False)
        value = self._evaluated(mention, trial).value
        if not isinstance(value, Span):
            return 0.0
        apart = value.start - base.start
        against = AGAINST if _against(value, self.anchors.now, toward) else 0.0
        return exp(-(apart if apart >= 0 else -2 * apart) / DAY / SOON) - against - (MISFIT if value.uncertain else 0.0)

    def _evaluated(self, mention: Mention, context: Context, cue: str = "") -> Resolved:
        try:
            value = settle(context, evaluate(mention.meaning, context))
        except ResolveError as error:
            return Resolved(mention, None, context, self.anchors.now_because, cue=cue, error=str(error))
        return Resolved(mention, value, context, self.anchors.now_because, cue=cue)

    def _range(self, mention: Mention) -> Resolved:
        """Both ends; the one that says less counts from the one that says more."""
        first, last = mention.parts
        backward = says(last.meaning) > says(first.meaning)
        if backward:
            late = self._one(last, None)
            early = self._end(first, late, PAST)
        else:
            early = self._one(first, None)
            early, late = self._over(early, self._later(last, early))
        lead = late if backward or outright(last.meaning) else early
        return lead._replace(
            mention=mention,
            value=between(early.value, late.value, mention.meaning.op),
            ends=(early, late),
            relation="",
        )

    def _later(self, last: Mention, early: Resolved) -> Resolved:
        """The end of a range: the first such day behind its beginning; in a report a weekday is one of this week, if
        the beginning lies longer back: `from 14 September to Thursday`."""
        now, begun = self.anchors.now, early.value
        late = self._end(last, early, FUTURE)
        if not (weekly(last.meaning) and not weekly(early.mention.meaning) and self._mode == "dispatch"):
            return late
        if now is None or not isinstance(begun, Span) or now.start - begun.start < WEEKS:
            return late
        return self._one(last, None)

    def _over(self, early: Resolved, late: Resolved) -> tuple[Resolved, Resolved]:
        """Of weekdays told as past the last ones that are over: `was shut Monday to Friday`, written on a Tuesday."""
        now, told, ended = self.anchors.now, early.value, late.value
        if not (early.cue and early.context.weights == PAST and weekly(early.mention.meaning)):
            return early, late
        if now is None or not isinstance(told, Span) or not isinstance(ended, Span) or ended.end <= now.end:
            return early, late
        context = self._context()
        context.here, context.weights = Span(told.start - DAY, told.start, "day"), PAST
        before = self._evaluated(early.mention, context, early.cue)
        return before, self._end(late.mention, before, FUTURE)

    def _end(self, mention: Mention, other: Resolved, weights: Weights) -> Resolved:
        context = self._context()
        if isinstance(other.value, Span):
            context.here, context.weights = other.value, weights
            context.told = (other.value, *context.told)
        return self._evaluated(mention, context)


def _opening_of(mentions: Sequence[Mention], heads: Mapping[int, Part]) -> dict[int, int]:
    """Of each part that begins above its head: its first mention there, with the index of the head."""
    starts = [mention.start for mention in mentions]
    firsts = {bisect_left(starts, part.opens): index for index, part in heads.items()}
    return {first: index for first, index in firsts.items() if first < index}


def _weights(toward: int, weekly: bool) -> Weights:
    """A weekday is strictly before or behind; a month or a day of one is rather the nearest."""
    if weekly or toward == BYGONE:
        return FUTURE if toward > 0 else PAST
    if not toward:
        return SILENT
    return (CONTRARY, 1.0) if toward > 0 else (1.0, CONTRARY)


def _against(value: Span, now: Span | None, toward: int) -> bool:
    """Whether a value lies on the other side of when the text was written than its clause says."""
    if now is None or not toward:
        return False
    return value.end <= now.start if toward > 0 else value.start >= now.end
