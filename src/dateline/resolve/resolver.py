"""One document's expressions resolved in order: each with the anchors that stand at its place."""

from collections.abc import Iterator, Sequence
from typing import Final

from dateline.expressions import DIARY_ENTRY, LOG_ENTRY, Grammar
from dateline.interval.algebra import EVEN, FUTURE, PAST, Context, Weights, of_day
from dateline.interval.calendar import DAY
from dateline.interval.values import Reference, Span, Unknown
from dateline.records import Block, Mention, Sentence
from dateline.resolve.ages import from_an_age
from dateline.resolve.amended import amendments
from dateline.resolve.anchors import TODAY, Anchors
from dateline.resolve.bases import Bases
from dateline.resolve.beside import DIARY, LEANING, apposed_day, counted_outright
from dateline.resolve.counted import Counted
from dateline.resolve.daybehind import day_behind
from dateline.resolve.diaries import diary
from dateline.resolve.either import one_of_two
from dateline.resolve.emphasis import FOLLOWED, looks_ahead
from dateline.resolve.eras import before_christ
from dateline.resolve.from_events import as_in_story
from dateline.resolve.gone_back import had_been_then
from dateline.resolve.halfday import in_halves
from dateline.resolve.headed import HeadedYears, may_plan, reckoned
from dateline.resolve.hindsight import as_told
from dateline.resolve.items import hours_of_weekdays
from dateline.resolve.nights import of_either_night
from dateline.resolve.outlook import Outlook, tells_past, uncovered
from dateline.resolve.places import places
from dateline.resolve.quoted import of_writing
from dateline.resolve.quotes import holding, quotations
from dateline.resolve.resolved import Resolved, evaluated, in_pieces, split_year
from dateline.resolve.restated import restated, rounded
from dateline.resolve.said import (
    bare,
    between,
    clocked,
    fixed,
    neighbour,
    of_the_day,
    order_in,
    outright,
    returns,
    says,
    two_orders,
    weekly,
)
from dateline.resolve.sections import Layout, Part, chapters, headings, lists, opening_of, rows_of_title, stamps
from dateline.resolve.sides import WEEK
from dateline.resolve.unsettled import due_behind
from dateline.resolve.weeks import Weeks
from dateline.resolve.yearly import every_year
from dateline.resolve.zones import in_its_zone, zoned

WEEKS: Final = 14 * DAY
NEARLY_OVER: Final = 30 * DAY  # what ends so soon may be told as past: `has met from 27 to 30 July`, written on 29 July
_NOWHERE: Final = Context()  # of what needs no anchors


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
        self.text, self.sentences, self.blocks, self.explain = text, sentences, blocks, explain
        self.grammar, self.words, self.limited = grammar, grammar.words, grammar.limited
        self.order, self.order_because = order, "it was given so"
        self.anchors = Anchors(text, sentences, published, because, dateline, grammar.words)

    def resolve(self, mentions: Sequence[Mention], original: str = "") -> Iterator[Resolved]:
        """Every mention in order. original: the text with its line ends, by which parts with own dates are known."""
        mentions, layout = self._surveyed(mentions, original or self.text)
        for index, mention in enumerate(mentions):
            if self._holds(mention.rule):
                self.anchors.reach(mention)
                yield self._told(index, mentions, layout)

    def _surveyed(self, mentions: Sequence[Mention], original: str) -> tuple[Sequence[Mention], Layout]:
        """Look over the whole text: how it writes dates, how it tells, and what its parts are."""
        mentions = hours_of_weekdays(mentions, self.anchors.published, chat=self.grammar.manner == "informal")
        if not self.order:
            self.order, self.order_because = order_in(mentions, self.anchors.published)
        told = uncovered(self.text, mentions) if self.grammar.manner == "informal" else self.text
        weeks = Weeks(mentions, original, self.words, only=self.grammar.manner != "report")
        outlook = Outlook([mention for mention in mentions if mention.type == "SET"], weeks)
        years = HeadedYears(original, self.words, mentions, self.blocks)
        self.bases = Bases(told, self.anchors, self.grammar, self.order, outlook, years)
        self.counted = Counted(told, self.anchors, self.grammar, self.bases.items, outlook)
        self._quotations, self._stamps = quotations(self.text), stamps(original, mentions)
        heads = headings(original, mentions, self.words, self.blocks, self.anchors.published, self.order)
        heads |= diary(original, mentions, self.sentences, self.blocks)
        heads |= amendments(original, mentions, self.blocks, self.words)
        found = places(original, self.sentences, self.blocks)
        headed = any(part.kind != "dateline" for part in heads.values())
        self.anchors.chapters = chapters(original, mentions)
        self.anchors.survey(mentions, found, lists(original, mentions, found.paragraph), headed=headed)
        if self._mode == "dispatch" or headed or self.grammar.manner != "report":
            mentions = in_halves(mentions, self.text, self.sentences, self.grammar, sure=self._mode != "dispatch")
        zones = zoned(self.text, self.blocks, self.words) if any(m.type == "TIME" for m in mentions) else []
        rows = rows_of_title(original, mentions, found.paragraph)
        return mentions, Layout(heads, opening_of(mentions, heads), rows, zones)

    def _told(self, index: int, mentions: Sequence[Mention], layout: Layout) -> Resolved:
        """A mention resolved, and kept for those behind it."""
        mention, (heads, opening, rows, zones) = mentions[index], layout
        if index in opening:  # a headline: `today` is the paper's, a clock time belongs to the day of the dispatch
            head = mentions[opening[index]]
            self.anchors.remember(head, self._dated_head(head, heads[opening[index]]).value)
        if index in rows:  # not of the last day that the sections before it told
            self.anchors.remember(*rows[index])
            self.bases.items.restart(rows[index][1])
        if index in heads and (heads[index].kind == "message" or not self.anchors.in_dateline(mention)):
            resolved = self._heading(mention, heads[index])
        elif mention.rule == LOG_ENTRY or mention.start in self._stamps:
            resolved = self._entry(mention)
        else:
            following = mentions[index + 1] if index + 1 < len(mentions) else None
            beside = neighbour(mentions, index) or day_behind(mentions, index, self.text, self.words)
            if due := due_behind(mentions, index, self.anchors.now, self.text, self.sentences, self.words):
                mention, beside = mention._replace(leans="next"), due
            resolved = self._counted(self._one(mention, beside), following)
        if zones:
            resolved = in_its_zone(resolved, self.text, zones, self.words)
        if self.explain:
            if resolved.context.bare or two_orders(mention.meaning):
                resolved.context.freeze()  # the readings refused are counted from what this one was
            resolved = resolved._replace(source=self._source(resolved))
        self.bases.items.note(mention, resolved.value)
        self._remember(resolved.mention, resolved)
        return one_of_two(resolved, index, mentions, self.text, self.words)

    def _counted(self, resolved: Resolved, following: Mention | None) -> Resolved:
        """What is counted from a date told: not from an age, and the date that stands right behind it."""
        used, text = resolved.used(), self.bases.text
        if used and used[0] == "then":
            resolved = from_an_age(resolved, self._source(resolved), text, self.sentences, self.words)
        return counted_outright(resolved, following, text, self.words)

    def _remember(self, mention: Mention, resolved: Resolved) -> None:
        """Keep what a mention told, and how much it says for the story; of what stamps a message, or can be read in two
        ways, nothing."""
        if mention.start in self._stamps or (not self.order and two_orders(mention.meaning)):
            return
        used, spoken = resolved.used(), 1.0
        if self._mode == "narrative":
            spoken = looks_ahead(self.text, mention, resolved.value, self.sentences[mention.sentence], self.words)
        if self.bases.fitting.followed is mention:
            spoken *= FOLLOWED
        self.anchors.happenings.note(mention, resolved.value, self.sentences[mention.sentence])
        root = used[1] if used and used[0] == "then" else None
        self.anchors.remember(mention, resolved.value, spoken=spoken, root=root)

    def _holds(self, rule: str) -> bool:
        """Whether a rule counts in a document told like this one."""
        only = self.limited.get(rule)
        if only in ("undated", "early"):
            return self._mode == "narrative" and (only == "early" or self.anchors.published is None)
        return only is None or only in (self._mode, "log", "personal")

    def _source(self, resolved: Resolved) -> Mention | None:
        """The mention that told the date which a mention counts from."""
        used = resolved.used()
        return self.anchors.told.sources.get(used[1]) if used else None

    @property
    def _mode(self) -> str:
        return self.anchors.mode.mode

    def _heading(self, mention: Mention, part: Part) -> Resolved:
        """The date of a part of the document: from then on `now`."""
        resolved = self._dated_head(mention, part)
        span, written = resolved.value, self.anchors.published
        ahead = written is not None and isinstance(span, Span) and span.start >= written.end
        if part.kind == "article" and ahead:
            return resolved  # nobody passes on what has yet to be written: it is when something will be
        ahead = ahead and may_plan(part.kind, self.text, mention.end, self.words)
        self.anchors.head(mention, span, part.ends, planned=ahead)
        if part.kind == "dateline" and self.anchors.now is None:
            self.anchors.yearless(mention)
        return resolved

    def _dated_head(self, mention: Mention, part: Part) -> Resolved:
        """The date at the head of a part. Without a year it is of the year that heads its section, else follows the one
        before; a dispatch was written before the paper that prints it; what the first entry tells as past was."""
        context = self._context()
        before = self.anchors.headed or (context.here if self.anchors.now is None else None)
        year = self.bases.headed.of_part(part.kind, mention, self.anchors.told, self.sentences)
        if year is not None:
            context.here, context.weights = year, EVEN
        elif (week := self.bases.outlook.weeks.base(mention, self.anchors.published)) is not None:
            context.here, context.weights = week
        elif part.kind == "update":
            context.here, context.weights = before or self.anchors.published, EVEN
        elif part.kind == "dateline" and self.anchors.published is not None:
            context.now, context.here, context.weights = self.anchors.published, self.anchors.published, PAST
        elif before is not None:
            context.here, context.told = before, (before, *context.told)
            context.weights = FUTURE if mention.rule == DIARY_ENTRY else DIARY
        elif part.kind != "article" and tells_past(self.text, mention.end, self.words):
            context.weights = PAST
        resolved = self._evaluated(mention, context)
        if context.now == self.anchors.published:
            resolved = resolved._replace(now_because=self.anchors.because)
        return resolved

    def _entry(self, mention: Mention) -> Resolved:
        """The time of an entry of a log: after that of the entry before, past midnight if need be."""
        context = self._context()
        if (before := self.anchors.entry_before) is not None:
            context.here, context.told, context.weights = before, (before,), DIARY
        resolved = self._evaluated(mention, context)
        self.anchors.enter(resolved.value)
        return resolved

    def _one(self, mention: Mention, neighbour: Span | None) -> Resolved:
        held = self.sentences[mention.sentence]
        if each := every_year(mention, self.text, held, self.words, history=self._mode == "narrative"):
            return each
        if mention.parts and mention.meaning.op != "length_to":
            return self._range(mention)
        return in_pieces(self._single(mention, neighbour), apart=self._mode == "dispatch")

    def _single(self, mention: Mention, neighbour: Span | None) -> Resolved:
        told, held, words = self.anchors.told, self.sentences[mention.sentence], self.words
        if self._mode == "narrative":
            mention = as_in_story(mention, told, self.anchors.happenings, self.text, held, words)
        if (start := restated(mention, told, self.text, held)) is not None:
            (context := self._context()).told = (start,)
            resolved = self._evaluated(mention, context)
            return resolved._replace(value=told.spans[0][0]) if rounded(mention) else resolved
        if not self.explain and (value := fixed(mention.meaning)) is not None:
            return Resolved(mention, value, _NOWHERE)
        cue, rival, context = "", None, self._context()
        quotation = holding(self._quotations, mention.start)
        because = (
            of_writing(mention, quotation, context, self.anchors)
            if quotation
            else reckoned(mention, context, self.anchors)
        )
        returning = neighbour is None and bare(mention.meaning)
        near = self.bases.relation(mention) if returning or self.explain else ""
        if neighbour is not None:
            context.told, context.today = (neighbour, *context.told), None
            context.here, context.weights = neighbour, LEANING.get(mention.leans, FUTURE)
        elif returning:
            cue, rival = self.bases.choose(mention, near, context, quoted=because != self.anchors.now_because)
        elif clocked(mention.meaning):
            rival = self.counted.clock(mention, context)
        elif of_the_day(mention.meaning):
            self.counted.day_told(mention, context)
        elif returns(mention.meaning) and self._mode == "dispatch":
            rival = self.counted.onward(mention, context)
        had_been_then(mention, context, told, self.text, held, words)
        resolved = self._as_told(apposed_day(self._evaluated(mention, context, cue), neighbour))
        if context.weights == WEEK and isinstance(resolved.value, Span):
            self.anchors.chained.add(resolved.value)
        return resolved._replace(now_because=because, relation=near, quoted=quotation is not None, rival=rival)

    def _nowadays(self, resolved: Resolved) -> bool:
        """Whether a history without a date says only that something is so nowadays: `Today it hangs in the church`."""
        today = resolved.mention.meaning == TODAY and isinstance(resolved.value, Unknown)
        return today and self._mode == "narrative" and not holding(self._quotations, resolved.mention.start)

    def _as_told(self, resolved: Resolved) -> Resolved:
        """A date counted so that what is told as past lies before the document was written, what is to come behind."""
        if self._nowadays(resolved):
            return resolved._replace(value=Reference("PRESENT_REF"))
        written, mention = self.counted.items.written(self.anchors.published, resolved.value), resolved.mention
        if written is None or self._source(resolved) is mention:
            return resolved  # an anchor given for one expression alone holds
        story, told = self._mode == "narrative", (span for span, _ in self.anchors.told.spans)
        return as_told(resolved, written, self.bases.text, self.sentences, self.words, told, history=story)

    def _context(self) -> Context:
        return self.anchors.context(self.order, explain=self.explain)

    def _evaluated(self, mention: Mention, context: Context, cue: str = "") -> Resolved:
        return evaluated(mention, context, self.anchors.now_because, cue)

    def _range(self, mention: Mention) -> Resolved:
        """Both ends; the one that says less counts from the one that says more."""
        first, last = mention.parts
        backward = says(last.meaning) > says(first.meaning)
        if backward:
            late = self._one(last, None)
            early = self._end(first, late, PAST)
            early, late = of_either_night(early, late, begins=not self.counted.of_past(mention))
        else:
            early = self._one(first, None)
            early, late = self._over(early, self._later(last, early))
        if self._mode == "dispatch" and (year := split_year(early, late, self.text)) is not None:
            return early._replace(mention=mention, value=year, relation="")
        lead = late if backward or outright(last.meaning) else early
        return lead._replace(mention=mention, value=between(early.value, late.value), ends=(early, late), relation="")

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
        """Of what is told as past the last that is over: `was shut Monday to Friday`, written on a Tuesday; `between
        January and September 40 died`, written in March."""
        now, told, ended = self.anchors.now, early.value, late.value
        before, behind = early.context.weights
        if not (early.cue and before < behind and bare(early.mention.meaning)):
            return early, late
        if now is None or not isinstance(told, Span) or not isinstance(ended, Span):
            return early, late
        if ended.start - now.end < (0 if weekly(early.mention.meaning) else NEARLY_OVER):
            return early, late
        context = self._context()
        context.here, context.weights = of_day(told.start // DAY - 1), PAST
        last = self._evaluated(early.mention, context, early.cue)
        if isinstance(last.value, Span) and last.value.uncertain > told.uncertain:
            return early, late  # its weekday says that it is to come
        return last, self._end(late.mention, last, FUTURE)

    def _end(self, mention: Mention, other: Resolved, weights: Weights) -> Resolved:
        context = self._context()
        if isinstance(other.value, Span):
            mention = before_christ(mention, other.value, self.words)
            context.here, context.weights = other.value, weights
            context.told = (other.value, *context.told)
        elif clocked(mention.meaning):
            context.told, context.here, context.today = (), None, None  # of no day, as the other end is
        return self._evaluated(mention, context)
