"""The anchors at each place of a text: when it was written, what was told before, and which story goes on there."""

from collections.abc import Sequence
from typing import Final

from dateline.expressions import Words
from dateline.interval.algebra import EVEN, Context
from dateline.interval.algebra.context import FINE
from dateline.interval.algebra.relative import unit_at
from dateline.interval.calendar import DAY
from dateline.interval.terms import Term
from dateline.interval.values import Cycle, Span, Value
from dateline.records import Mention, Sentence
from dateline.resolve.ahead import Outright
from dateline.resolve.beside import newest
from dateline.resolve.cues import ENDS, bygone, naming, relation
from dateline.resolve.from_events import to_unknown_day
from dateline.resolve.happenings import Happenings
from dateline.resolve.passing import ASIDE, BACKWARD, COMPARED, HEAD, Passing
from dateline.resolve.places import Places
from dateline.resolve.said import bare, clocked, fits_weekday, outright, weekly
from dateline.resolve.threads import GAP, Story, Threads, long_before, near, whole_day
from dateline.resolve.told import REACH, Telling, Told, deictic, goes_back, mode_of, of_days, spread, vague_step

# how much the day on which a text was written speaks for itself among the stories told
STANDING: Final = {"dispatch": 1.5, "narrative": 0.2}
FEWEST: Final = 2
NEARBY: Final = 3  # sentences over which a plan goes on, and a weekday of another time still belongs to a story
CHAIN: Final = 8  # sentences over which a story told day by day goes on
TODAY: Final = Term("now", ("day",))
LEADS: Final = 2  # sentences with which a report begins


class Anchors:
    """What the expressions of one text count from, as far as it has been read.

    text: the folded text. published, because: the span of the document's own date, and where it comes from.
    dateline: the line that gave it, which tells of no event. now, now_because: when the words at the present place
    were written, and how that is known. entered: the entry told last, of a diary or log.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        published: Span | None,
        because: str,
        dateline: tuple[int, int] | None,
        words: Words,
    ) -> None:
        self.text, self.sentences, self.words = text, sentences, words
        self.published, self.because = published, because
        self.dateline = dateline or (0, 0)
        self.told, self.threads, self.happenings = Told(), Threads(), Happenings(text, words)
        self.passing = Passing(text, sentences, words, self.told)
        self.mode = Telling("dispatch" if published else "narrative", "")
        self.now, self.now_because = published, because
        self.headed: Span | None = None
        self.planned = False
        self.entered: Span | None = None
        self.chained: set[Span] = set()  # weekdays that went on from a story told day by day
        self.outright = Outright()
        self.unplaced: set[Term] = set()  # weekdays of an undated report of which nobody knows in which week they lie
        self.chapters: frozenset[int] = frozenset()
        self._lists: list[tuple[int, int]] = []  # the lists of dates to come, by their first and last sentences
        self._until = len(text)  # where the part of the document ends
        self._outer: list[tuple[int, Span | None, str]] = []  # the parts around it: their ends, days, and why
        self._sentence = 0
        self._spread: tuple[Span, int] | None = None  # the year that figures are of, and the sentence up to which
        self._present = 0  # the sentence that spoke last of a day counted from an unknown date of writing
        self._letter = False  # whether it is one whose date nobody gave
        self.lead: Span | None = None  # the day of the news with which a report begins
        self._today_in = 0  # the sentence that did
        self._today = False  # whether the text spoke of the day of `now` last

    def survey(
        self, mentions: Sequence[Mention], found: Places, lists: Sequence[tuple[int, int]], *, headed: bool
    ) -> None:
        """Look over the whole document: how it tells time, and which dates are named where.

        lists: the first and last sentence of each list of dates. headed: parts of it have dates of their own.
        """
        self._lists = list(lists)
        self.mode = mode_of(mentions, self.published, headed=headed, text=self.text)
        self._letter = self.published is None and self.mode.mode == "dispatch"
        named = [(span, mention.sentence) for mention in mentions if (span := self._named(mention))]
        self.threads = Threads(found, named)
        self.outright = Outright(named)

    def _named(self, mention: Mention) -> Span | None:
        """The date that a mention gives without the story around it: named outright, or counted from the document's."""
        if (span := outright(mention.meaning)) is not None or self.published is None or self.published.unit == "year":
            return span
        return self.published if deictic(mention.meaning) or fits_weekday(mention.meaning, self.published) else None

    def reach(self, mention: Mention) -> None:
        """Go on to a mention: behind the end of a part with a date of its own the date around it holds again, and
        behind a list of dates in a report no story of the list goes on."""
        self._sentence = mention.sentence
        while self._lists and self._lists[0][1] < mention.sentence:
            first, last = self._lists.pop(0)
            if self.mode.mode == "dispatch" and self.now is not None:
                self.threads.forget(first, last, self.now)
                self.told.forget(first, last, self.now.start - GAP)
        while mention.start >= self._until:
            whole = (len(self.text) + 1, self.published, self.because)
            self._until, self.now, self.now_because = self._outer.pop() if self._outer else whole

    def context(self, order: str, *, explain: bool) -> Context:
        """What an evaluation at this place counts from; `here` is the newest date of the story that goes on."""
        return Context(
            now=self.now,
            told=self._recent,
            here=self._newest,
            weights=EVEN,
            order=order,
            steps=[] if explain else None,
            by_weekday=self.told.by_weekday,
            today=self.now if self._today_near else None,
            spread=self._spread[0] if self._spread and self._sentence <= self._spread[1] else None,
            events=self.happenings.dated,
        )

    def _newest(self) -> Span | None:
        return newest(self.stories(), self.told, self.now, self._sentence)

    def named_next(self) -> Span | None:
        """Where nothing was told yet, the first day or month that the text names outright, in this sentence or the next
        ones."""
        if self.now is not None or self._present or self.told.spans or self.mode.mode == "dispatch":
            return None
        return self.outright.opening(self._sentence)

    def stories(self) -> list[Story]:
        """What bare names may count from at this place: the stories told, and the document's own date; best first."""
        stories = self.threads.stories(self._sentence, self.now, STANDING[self.mode.mode], self._present)
        if self.now is None and (self.mode.mode == "dispatch" or self._present):
            # a letter without a date: what it was written on speaks for itself, though nobody knows which day it was;
            # a year told in passing (`a plant opened in 2015`) does not make the days named later days of that year
            here = {span for span, told_in in self.told.spans if told_in == self._sentence and self._fronted(span)}
            told = [
                story
                for story in stories
                if story.newest in here or (self._of_story(story.newest) and not self._limit(story.newest))
            ]
            return [story for story in told if story.speaks > STANDING["dispatch"]]
        return stories

    def _of_story(self, span: Span) -> bool:
        """Whether an undated letter tells a story of a date, and does not only mention one: `signed on 5 May 1935`."""
        fine = span.end - span.start <= FINE["month"]
        return fine and (not self._letter or self.threads.goes_on(span, self._sentence))

    def _fronted(self, span: Span) -> bool:
        """Whether a date told in this sentence opens it, `In 2012 the riots began in May`."""
        return self.told.sources[span].start - self.sentences[self._sentence].start <= HEAD

    def _limit(self, span: Span) -> bool:
        """Whether a date told is only the end of what lasts till then: `extended the loan until March 2026`."""
        source = self.told.sources[span]
        return relation(self.text, source.start, source.end, self.words) in ENDS

    @property
    def _today_near(self) -> bool:
        """Whether the day of `now` is the one spoken of last, and not too long ago."""
        return self._today and self._today_in >= self._sentence - REACH

    @property
    def today_here(self) -> bool:
        """Whether this sentence speaks of the day of `now`: `the forecast for today is for rain by noon`."""
        return self._today and self._today_in == self._sentence

    def days(self, reach: int) -> list[Span]:
        """The days told in this sentence and so many before it, the newest first."""
        return self.told.days(self._sentence - reach)

    def coming(self) -> Span | None:
        """The day to come that was told last, nearby."""
        now = self.now
        return next((day for day in self.days(NEARBY) if now is not None and day.start >= now.end), None)

    def going_on(self) -> Span | None:
        """The day told last with its weekday if it lies more than a week back, and no day since was nearer to `now`.

        Such a day nobody names by its weekday alone, unless a story goes on from it: one that has told at least two
        days of that time with their weekdays and their dates.
        """
        now = self.now
        if now is None or sum(long_before(span, now) for span in self.told.dated_weekdays) < FEWEST:
            return None
        for span in self.days(CHAIN):
            chained = any(abs(span.start - day.start) <= 6 * DAY for day in self.chained)
            if span in self.told.by_weekday and (chained or long_before(span, now)):
                return span
            named = span in self.told.by_weekday or deictic(self.told.sources[span].meaning)
            if named and not long_before(span, now):
                return None
        return None

    def last_day(self, reach: int, story: Span | None) -> Span | None:
        """The day told last, if nothing wider was told since and it is of a story."""
        days = self.days(reach)
        if not days or days[0] != self.told.spans[0][0] or (story and not near(days[0], story)):
            return None
        return days[0]

    def _recent(self) -> tuple[Span, ...]:
        """The dates told nearby; of a report those up to its own date, since what is yet to come is no story."""
        recent = self.told.recent(self._sentence, self._present)
        if not recent and self.now is not None and self._today and self._today_in == self._sentence:
            return (self.now,)  # `met today those hurt the day before`
        if self.now is None or self.mode.mode == "narrative":
            return recent
        here = self._sentence
        # what the same sentence tells goes on in it all the same: `will open at 7 a.m. on Tuesday, later that day …`
        known = {span for span, told_in in self.told.spans if told_in == here}
        return tuple(span for span in recent if span.start < self.now.end or span in known) or recent

    def remember(self, mention: Mention, value: Value | None, *, spoken: float = 1.0, root: Span | None = None) -> None:
        """Keep what a mention told, for those behind it. spoken: how much it speaks for its story, at most 1; 0 where
        it only says what was to come. root: the date told that it was counted from."""
        if self.now is None and of_days(mention.meaning):
            self._present = mention.sentence  # the letter is back at its own time: what was told before is over
        unknown = to_unknown_day(mention, self.told, self.text, self.words) if self.mode.mode == "narrative" else ""
        if unit := vague_step(mention.meaning) or unknown:
            self.told.blur(unit, mention.sentence)
        self._reported_on(mention, value)
        if mention.type not in ("DATE", "TIME") or self.passing.leads_nowhere(mention, value):
            return
        if isinstance(value, Span):
            if not self._of_today(mention, value) and not self._repeated(mention, value):
                self._tell(mention, value, spoken, root)
        elif isinstance(value, Cycle) and bare(mention.meaning) and not clocked(mention.meaning):
            self.unplaced |= {mention.meaning} if self.now is None and weekly(mention.meaning) else set()
            self.told.spans.clear()  # the date told last is one that nobody knows

    def _of_today(self, mention: Mention, value: Span) -> bool:
        """Keep whether the text speaks of the day of writing. True for `today` and the dateline, which only say when it
        was written: the next day of the story is not counted from there."""
        if mention.meaning == TODAY or self.in_dateline(mention):
            self._today = mention.meaning == TODAY
            self._today_in = mention.sentence
            return True
        aside = self._aside(mention)
        self._today_in = mention.sentence if aside else self._today_in
        self._today = (self._today or aside) and (aside or value.end - value.start > 2 * DAY)
        return False

    def _tell(self, mention: Mention, value: Span, spoken: float, root: Span | None) -> None:
        story = self.mode.mode == "narrative"
        if story and mention.start in self.chapters:
            self.told.spans.clear()  # a chapter begins: what was told before is over
            self.threads.forget(0, mention.sentence, value)
        weight = self.passing.plainness(mention, value, root, report=not story) * spoken if spoken else ASIDE
        since = bygone(self.text, mention.start, self.words)  # of when that began no story goes on
        weight = min(weight, ASIDE) if since and not story else weight
        passing = since or (story and weight == ASIDE) or (not story and self._names_what(mention, value))
        passing = passing or self.passing.mentioned(mention, value, self.now, self.headed, report=not story)
        self.told.add(value, mention, passing=passing)
        if not story and self.lead is None and mention.sentence <= LEADS and weekly(mention.meaning):
            self.lead = value
        newest = value.first if value.unit == "range" and value.first else value
        if newest is not value and value.last and self.passing.over(mention, value, report=not story):
            newest = value.last
        if newest.unit not in ("decade", "century", "millennium"):
            self.threads.tell(newest, mention.sentence, weight, root)

    def _names_what(self, mention: Mention, value: Span) -> bool:
        """Whether a report only says with a date of long ago what it speaks of, `since the 5 May attacks`."""
        long_ago = self.now is not None and long_before(value, self.now)
        return long_ago and naming(self.text, mention.start, mention.end, self.words)

    def _reported_on(self, mention: Mention, value: Value | None) -> None:
        """Keep of which year figures are: one at the head of a sentence; those of nine months in the next one too."""
        if spread(mention.meaning):
            quarters = [span for span, _ in self.told.spans if span.unit in ("quarter", "half")]
            base = max(quarters, key=lambda span: span.start, default=self.now)
            self._spread = (unit_at(base.start, "year"), mention.sentence + 1) if base else None
        elif isinstance(value, Span) and mention.meaning.op == "length_to":
            self._spread = (value, mention.sentence + 1)  # `in the 12 months to June`
        elif isinstance(value, Span) and mention.meaning.op == "edge" and value.unit == "range":
            self._spread = (unit_at(value.start, "year"), mention.sentence + 1)  # `in the first nine months of 2012`
        elif isinstance(value, Span) and mention.meaning.op not in BACKWARD | COMPARED:
            if value.unit in ("quarter", "half"):
                self._spread = None
            elif value.unit == "year" and self._spread and self._spread[1] >= mention.sentence:
                self._spread = (value, self._spread[1])
            elif value.unit == "year" and mention.start - self.sentences[mention.sentence].start <= HEAD:
                self._spread = (value, mention.sentence)

    def _repeated(self, mention: Mention, value: Span) -> bool:
        """Whether it is the year, or month, of the date told right before it: `7 May (8 May in Moscow), 1945`."""
        told, told_in = self.told.spans[0] if self.told.spans else (value, -1)
        held = value.start <= told.start and told.end <= value.end and told.end - told.start < value.end - value.start
        return told_in == mention.sentence and held

    def _aside(self, mention: Mention) -> bool:
        """Whether the day of writing stays the one spoken of: `shut since yesterday`, `met today those hurt the day
        before`."""
        if self.now is None:
            return False
        if (self._today or self._in_entry) and self.mode.mode == "dispatch" and goes_back(mention.meaning):
            return True
        return deictic(mention.meaning) and bygone(self.text, mention.start, self.words)

    @property
    def _in_entry(self) -> bool:
        """Whether what was told last is of the day of writing: `Woke at five. I had slept well the night before.`"""
        now = self.now
        last = (span for span, _ in self.told.spans[:1])
        return now is not None and now.unit == "day" and any(now.start <= span.start < now.end for span in last)

    @property
    def daily(self) -> bool:
        """Whether it is known, to the day or month, when the words at this place were written, or they are a report."""
        return self.mode.mode == "dispatch" or (self.now is not None and self.now.unit in ("day", "month"))

    def in_dateline(self, mention: Mention) -> bool:
        """Whether a mention stands in the line that gives the document's date."""
        return self.dateline[0] <= mention.start < self.dateline[1]

    def head(self, mention: Mention, value: Value | None, end: int, *, planned: bool) -> None:
        """From the head of a part on, up to `end`, its day is when the words were written; then that of the part around
        it is again. planned: it is a day to come, so that `today` is not that day."""
        self.planned = planned
        if end < self._until:
            self._outer.append((self._until, self.now, self.now_because))
        self._until = end
        if isinstance(value, Span) and value.end - value.start <= DAY:
            self.now = self.headed = self.entered = whole_day(value)
            self.now_because = f"the part of the document headed “{mention.text}”"
            self.mode = Telling("dispatch", "entries under dates of their own: names of days count from the entry's")

    def yearless(self, mention: Mention) -> None:
        """From a dateline on that names no year: it is a report, but nobody knows of which day."""
        self.now_because = f"the dateline says “{mention.text}” and no year"
        self.mode = Telling("dispatch", "a dispatch of a day whose year is not named")

    @property
    def entry_before(self) -> Span | None:
        """What an entry follows: the one before; the first the day told above it, `the events of 3 May:`, or `now`."""
        day = next((day for day in self.days(1) if day.unit == "day"), None)
        return self.entered or (day if day and self.now and day.end <= self.now.start else self.now)

    def enter(self, value: Value | None) -> None:
        """The entry of a log: the next one follows it, and under a head its day is when the words were written."""
        if isinstance(value, Span):
            self.entered = value
            self.now = whole_day(value) if self.headed else self.now
