"""What clock times count from, and what goes back to a date told: `at 9 p.m.`, `the day before`, `a year earlier`."""

from typing import Final

from dateline.expressions import Grammar
from dateline.expressions.words import first_word
from dateline.interval.algebra import FUTURE, PAST, Context, Weights, of_day
from dateline.interval.algebra.clocks import EITHER
from dateline.interval.calendar import CLOCK_UNITS, DAY
from dateline.interval.values import Cycle, Span
from dateline.records import Mention
from dateline.resolve.accounts import GOES_ON, IN_A_DAY, gone_back_to, of_same_minute, only_day, part_told
from dateline.resolve.anchors import Anchors
from dateline.resolve.backshift import firm
from dateline.resolve.compared import compare, reported_month
from dateline.resolve.cues import adverbial, cited, fronting, relation, since_clause, within
from dateline.resolve.emphasis import runs_to
from dateline.resolve.hearings import heard, only_heard, sitting, spoken_of, told_there
from dateline.resolve.items import Items
from dateline.resolve.nights import evening_before, night_after, of_night, of_some_night
from dateline.resolve.outlook import CHATTED, Outlook, noticed, ordered
from dateline.resolve.passing import COMPARED, HEAD
from dateline.resolve.planned import only_wanted
from dateline.resolve.resolved import evaluated
from dateline.resolve.restated import same_day
from dateline.resolve.sides import on_its_side, ongoing
from dateline.resolve.stated import NOTHING, Stated, of_that_day, stated
from dateline.resolve.stretches import several_days, stay_begun
from dateline.resolve.tense import clause_side, closed_clause, direction, restrictive_clause, went_back
from dateline.resolve.told import deictic

_BESIDE: Final = 4  # characters that tell what stands right before a date
_QUOTES: Final = ('"', "“", "‘")
ROW: Final[Weights] = (6.0, 1.0)  # times in a row go on past midnight, though one may be out of order
_LONG_AGO: Final = 300 * DAY  # behind which people tell of when they were young
FOLLOWING: Final = 2  # sentences over which what is to come goes on


class Counted:
    """Sets what each clock time, and each expression that goes back to a date told, counts from in one text.

    text: the folded text. items: its rows. outlook: where it looks.
    """

    def __init__(self, text: str, anchors: Anchors, grammar: Grammar, items: Items, outlook: Outlook) -> None:
        self.text, self.anchors, self.items, self.outlook = text, anchors, items, outlook
        self.sentences, self.words = anchors.sentences, grammar.words
        self.personal = grammar.manner != "report"

    def clock(self, mention: Mention, context: Context) -> Span | None:
        """Count a clock time in what is to come from the day to come told last, else from the day of writing; one in
        what was from no day to come, though the sentence names one; from none where its clause names no day but a
        longer stretch; that of an entry of a log from the entry before. The day told in passing by its sentence, on
        which it could be as well."""
        heard_on = self._heard_on(mention)
        asides = self._asides(mention) | self._which(mention, heard_on) | self._over(mention) | heard_on
        context.told = [span for span in context.told if span not in asides]
        if heard_on and self.of_past(mention):
            before = (day for day in self.anchors.days(IN_A_DAY) if all(day.end <= heard.start for heard in heard_on))
            context.told, context.here, context.today = [*before][:1], None, None
            return None
        said = self._stated(mention)
        if said.day:
            context.told, context.here, context.today = [said.day], None, None
            return said.rival
        own_day = self.personal or self.anchors.headed is not None
        context.goes_on = (context.goes_on or (own_day and self.of_past(mention))) and not self._had(mention)
        other = self._count(mention, context, [day for day in self.anchors.days(0) if day not in asides])
        return said.rival or next((day for day in self.anchors.days(GOES_ON) if day in asides), other)

    def _stated(self, mention: Mention) -> Stated:
        return stated(self.anchors, mention, self.words) if self.of_past(mention) else NOTHING

    def of_past(self, mention: Mention) -> bool:
        """Whether the clause of a mention tells of what was."""
        return self._direction(mention)[0] < 0

    def _had(self, mention: Mention) -> bool:
        """Whether the clause of a mention goes back to what had been: `lasted till midnight. It had begun at nine`."""
        return went_back(self.text, mention, self.sentences[mention.sentence], self.words)

    def _direction(self, mention: Mention) -> tuple[int, str]:
        sentence = self.sentences[mention.sentence]
        return clause_side(self.text, mention, sentence, self.words)

    def _count(self, mention: Mention, context: Context, told: list[Span]) -> Span | None:
        """As above. told: the days that its sentence has told, the newest first. Of a night just over when a report was
        written the day of writing, whose night it could be as well."""
        if (entry := self.items.entry(mention)) is not None:
            context.told, context.today = (entry, *context.told), None
            context.weights = ROW if self.items.rising else context.weights
            return None
        some = not told and (self._of_some_day(mention) or self._of_some_night(mention))
        told_of = self.anchors.told
        night = night_after(mention, told_of, self.text, self.sentences, self.words, personal=self.personal)
        night = night if told or self._direction(mention)[0] else evening_before(mention, told_of) or night
        if not some and (day := night or self._day_before(mention, told)) is not None:
            context.told, context.today = (day, *context.told), None
            return self.anchors.now if of_night(mention) and day is not night else None
        if some or self._of_no_day(mention, told=bool(told)):
            context.told, context.here, context.today = (), None, None
            return None
        near = relation(self.text, mention.start, mention.end, self.words)
        if self._ends_behind(mention, near):
            context.weights = FUTURE
        elif told and told[0].unit == "part" and self._said_since(mention, self.anchors.told.sources[told[0]]):
            context.weights = PAST  # `Police said this morning they had been called at 9 p.m.`
        elif mention.meaning.op == "midnight" and near == "since":
            context.weights = PAST  # `By 9 a.m. ten inches had fallen since midnight`
        self._reported(mention, context, told)
        return None

    def _asides(self, mention: Mention) -> set[Span]:
        """The dates that its sentence told in passing: `The ship, which had left on Monday, sank at`; or since when
        something goes on."""
        first, words = self.sentences[mention.sentence].start, self.words
        told = self.anchors.told
        here = [(span, told.sources.get(span)) for span, told_in in told.spans if told_in == mention.sentence]
        return {
            span
            for span, source in here
            if source is not None
            and source.end <= mention.start
            and (
                source.meaning.op in COMPARED  # `worth 310 pence a year ago, it stood at 121 by noon`
                or cited(self.text, source.start, words) != ""
                or closed_clause(self.text, source.start, source.end, mention.start, first, words)
                or (span in told.passing and self._at_hearing(mention, span))
                or since_clause(self.text, source.start, source.end, mention.start, first, words)
            )
        }

    def _heard_on(self, mention: Mention) -> set[Span]:
        """The days of its sentence on which was told in court what is told at a clock time."""
        told = self.anchors.told.sources
        days = {day for day in self.anchors.days(0) if told[day].end <= mention.start}
        return {day for day in days if told_there(self.text, told[day], mention.start, self.words)}

    def _which(self, mention: Mention, heard_on: set[Span]) -> set[Span]:
        """The days of which a report told only to say which thing is meant, behind a later one of which it tells: `They
        found him on Tuesday, buried by the quake that hit on Monday`; what was is of no day yet to come."""
        told, now = self.anchors.told, self.anchors.now
        near = self.anchors.days(GOES_ON) if self.anchors.mode.mode == "dispatch" else []
        past = now is not None and self.of_past(mention)
        later = [day for day in near if not past or now is None or day.start < now.end]
        later = [day for day in later if day not in heard_on]
        said = [(day, told.sources[day]) for day in near if any(day.end <= other.start for other in later)]
        figures = {day for day in near if told.sources[day].meaning.op == "length_to"}  # `in the 8 weeks to 24 May`
        return figures | {day for day, source in said if self._restricts(source)}

    def _over(self, mention: Mention) -> set[Span]:
        """The days over that its sentence has told before a clock time of what is to come: `The funeral of the victims
        of the fire on Sunday will be held at noon`; in a history those to which it went back behind an hour told."""
        now, told = self.anchors.now, self.anchors.told
        if self.anchors.mode.mode == "narrative" and not self._had(mention):
            return gone_back_to(self.anchors, mention)
        if now is None or now.end - now.start > DAY or self.anchors.mode.mode != "dispatch":
            return set()
        days = {day for day in self.anchors.days(0) if not ongoing(day, now) and told.sources[day].end <= mention.start}
        return days if days and self._awaits(mention) else set()

    def _awaits(self, mention: Mention) -> bool:
        """Whether the clause of a mention tells what is to come when it is written, and not what was to come then."""
        toward, cue = self._direction(mention)
        return toward > 0 and firm(cue, self.words)

    def _restricts(self, source: Mention) -> bool:
        return restrictive_clause(self.text, source.start, self.sentences[source.sentence].start, self.words)

    def _at_hearing(self, mention: Mention, day: Span) -> bool:
        """Whether what a clock time is of was told in court on a day: `On Monday the jury heard he left at 9 p.m.`"""
        sentence = self.sentences[mention.sentence]
        return spoken_of(self.anchors.told, self.anchors.now, day) and heard(self.text, sentence, self.words)

    def _reported(self, mention: Mention, context: Context, told: list[Span]) -> None:
        """As `clock` says, in a report. told: the days that its sentence has told."""
        sentence, now = self.sentences[mention.sentence], self.anchors.now
        if self.anchors.mode.mode != "dispatch" or now is None or (told and told[0].start < now.end):
            return
        if now.end - now.start > DAY:
            # of a bulletin for a month nobody knows the day
            context.told, context.here, context.today = self.anchors.days(GOES_ON)[:1], None, None
            return
        toward, cue = self._direction(mention)
        if self.personal and (
            cue.lower() in self.words.cue("reserved")
            or noticed(self.text, sentence.start, mention.start, cue, self.words, row=True)
            or ordered(self.text, mention, sentence, self.words, CHATTED)
        ):
            toward, cue = 0, ""
        context.told = [span for span in context.told if span.unit != "weekend"]  # of which of its days nobody says
        context.told = on_its_side(context.told, now, toward, told=bool(told), personal=self.personal)
        if told or self.anchors.today_here:
            return
        sat = sitting(self.text, self.anchors.told, now, sentence, self.words)
        if toward <= 0 and (day := sat or of_same_minute(self.anchors, mention, now)) is not None:
            context.told, context.today = (day, *context.told), None
            return
        if (day := self._coming_day(toward, first_word(cue))) is not None:
            day = stay_begun(day, mention, self.anchors, self.words)
            context.told, context.today = ((day, *context.told), None) if day is not now else (context.told, now)
            return
        if toward <= 0 and (before := part_told(self.anchors, mention, now)) is not None:
            context.told, context.today = (before, *context.told), None
            return
        near = (day for day in self.anchors.days(GOES_ON) if day not in self.anchors.told.passing)
        if not any(day.start < now.end for day in near):
            past = toward < 0 and mention.meaning.op == "clock"
            lead = (self.anchors.lead or only_day(self.anchors, mention, now, self.words)) if past else None
            # what was told last lies too far back: it is of the news with which the report begins
            context.told, context.today = ((lead, *context.told), None) if lead is not None else (context.told, now)

    def _of_no_day(self, mention: Mention, *, told: bool) -> bool:
        """Whether a clock time is one of many days, or of a longer stretch. told: whether its sentence told a day."""
        sentence = self.sentences[mention.sentence]
        if not told and self.outlook.usual(mention, sentence, self.text, self.words):
            return True
        if self._of_longer(mention):
            return True
        return self.outlook.habitual(self.text, mention, sentence, self.words, told=told or not self.personal)

    def _of_some_night(self, mention: Mention) -> bool:
        """Whether nobody can say of which of its nights a report tells, `The crash happened at night`, or it tells of
        all of them, `I see it at night`."""
        toward = self._direction(mention)[0]
        if toward > 0 or (toward == 0 and self.personal):
            return False
        lately = self.anchors.days(GOES_ON) if toward < 0 else []
        return of_some_night(mention, lately, self.text, self.words)

    def _of_some_day(self, mention: Mention) -> bool:
        """Whether what is told was on some day of a week or month past, of which a story has told no day since: `A man
        was stabbed in June. Police were called at 10.15 p.m.`; of a report the sentence right before says so."""
        now, told = self.anchors.now, self.anchors.told
        if now is None or not told.spans or told.vague_in == mention.sentence:
            return told.vague_in == mention.sentence  # `On the third day the alarm went off at 2am`
        if any(cited(self.text, told.sources[day].start, self.words) for day in self.anchors.days(0)):
            return mention.meaning.op != "overnight" and self.of_past(mention)  # `In a letter of 3 May he wrote …`
        (span, at), source = told.spans[0], told.sources[told.spans[0][0]]
        several = self.personal and several_days(told)  # `stayed from 12 to 19 May. Arrived at 3pm`
        longer = (span.unit in ("week", "month") or several) and span.end <= now.start
        near = longer and at >= mention.sentence - GOES_ON and (several or deictic(source.meaning))
        if self.personal and span.end < now.start - _LONG_AGO and span.end - span.start > DAY:  # `In 1921. At six`
            near = at >= mention.sentence - FOLLOWING and source.type == "DATE" and self._tells_when(source)
        if longer and not (self.personal and (near or cited(self.text, source.start, self.words, past=True))):
            near = at == mention.sentence - 1 and span not in told.passing and self._tells_when(source)
        heard_of = only_heard(self.text, told, now, self.sentences, mention.sentence, self.words)
        toward, cue = self._direction(mention)
        return (near or heard_of) and (toward < 0 or first_word(cue) in self.words.cue("being"))

    def _tells_when(self, source: Mention) -> bool:
        """Whether a date says when something was done: `was stabbed in June`, not `the figures for June`, nor of what
        is told beside or quoted: `Floyd, in June 1999, flooded it`."""
        begins = source.start if (at := within(self.text, source.start, self.words)) is None else at
        lead = self.text[max(begins - _BESIDE, 0) : begins].rstrip()
        beside = lead.endswith(",") and self.text[source.end : source.end + 1] == ","
        told = deictic(source.meaning) or adverbial(self.text, source.start, self.words, dated=False)
        return told and not beside and not lead.endswith(_QUOTES) and not self._restricts(source)

    def _ends_behind(self, mention: Mention, near: str) -> bool:
        """Whether what lasts until a clock time ends behind the one told last: `from 19:15 until four in the morning`.
        Of one that leaves its half of the day open nobody can say."""
        if mention.meaning.op == "midnight":
            return runs_to(self.text, mention, self.words)
        if near != "until":
            return False
        told = self.anchors.told.spans
        value = evaluated(mention, Context()).value
        timed = bool(told) and told[0][0].unit in CLOCK_UNITS
        sure = isinstance(value, Cycle) and (mention.meaning.op == "in_daypart" or not value.key.endswith(EITHER))
        return timed and sure and self.anchors.mode.mode == "narrative"

    def _said_since(self, mention: Mention, source: Mention) -> bool:
        """Whether it was said at a date told by the same sentence what had been at a clock time."""
        last, first = self.sentences[source.sentence].end, self.sentences[source.sentence].start
        _, cue = direction(self.text, source.start, source.end, first, last, self.words)
        toward, _ = direction(self.text, mention.start, mention.end, source.end, last, self.words)
        return toward < 0 and first_word(cue).lower() in self.words.cue("saying")

    def _day_before(self, mention: Mention, told: list[Span]) -> Span | None:
        """The day before a report was written, of whose night it tells as past: `snow fell overnight`, `he died in the
        night`, `the ban took effect at midnight`, if it has told no other. told: those of its sentence."""
        now, midnight = self.anchors.now, mention.meaning.op == "midnight"
        midnight = midnight or (of_night(mention) and now != self.anchors.headed)  # a diary tells of the night to come
        if not (midnight or mention.meaning.op == "overnight") or self.anchors.mode.mode != "dispatch":
            return None
        if now is None or now.end - now.start > DAY:
            return None
        told = self.anchors.days(GOES_ON) if midnight else told
        if told and told[0].start // DAY != now.start // DAY:
            return None
        toward, cue = self._direction(mention)
        wanted = midnight and only_wanted(self.text, mention, self.sentences[mention.sentence].start, cue, self.words)
        past = toward < (0 if self.personal or midnight else 1) and not wanted
        return of_day(now.start // DAY - 1) if past else None

    def _coming_day(self, toward: int, verb: str) -> Span | None:
        """The day of a clock time in a clause of what is to come: that told last, nearby, else when it was written;
        none in one of what was. verb: the first word that says so."""
        coming = self.anchors.coming()
        if toward > 0 and verb in self.words.cue("current"):
            return coming or self.anchors.now
        if toward > 0 and firm(verb, self.words):
            return coming
        lately = self.anchors.days(GOES_ON if self.personal else 1)
        looks = toward == 0 or (self.personal and toward > 0)
        return coming if looks and coming in lately[:1] else None

    def _of_longer(self, mention: Mention) -> bool:
        """Whether a clock time is of some day of a longer stretch: `in 2012 the riots began at dusk`."""
        spans = self.anchors.told.spans
        if not spans or spans[0][1] != mention.sentence or spans[0][0].end - spans[0][0].start <= 2 * DAY:
            return False
        source = self.anchors.told.sources[spans[0][0]]
        between = self.text[source.end : mention.start]
        if source.end <= mention.start and not between.strip(" ,"):
            return True  # `in the spring of 1911, around noon`
        lead = self.text[self.sentences[mention.sentence].start : source.start]
        fronted = len(lead.split()) <= 1 or (len(lead) <= HEAD and fronting(self.text, source.start, self.words))
        if not fronted and self.anchors.mode.mode == "dispatch":
            return False  # `Oil for June delivery rose by noon`
        return source.end <= mention.start and (fronted or "," not in between)

    def onward(self, mention: Mention, context: Context) -> Span | None:
        """Count what goes back to the day told last, in a clause of what is to come, from that day though it is yet to
        come: `meets on Thursday. All must register by the day before`; in one of what was, from no day of a statement.
        Another day from which it could count as well."""
        now, told = self.anchors.now, self.anchors.told.spans
        if (said := self._stated(mention)).day and of_that_day(mention.meaning):
            context.told = (said.day, *context.told)
            return said.rival
        compare(self.anchors, mention, context)
        context.told = (*same_day(mention, self.anchors.told, self.text, self.sentences, self.words), *context.told)
        if mention.meaning.op == "year_before" and context.spread is None:
            context.spread = reported_month(self.anchors, mention)
        if now is None or not told or told[0][1] == mention.sentence or told[0][1] < mention.sentence - FOLLOWING:
            return said.day or said.rival
        day = told[0][0]
        if day.start >= now.end and day.end - day.start <= DAY and self._direction(mention)[0] > 0:
            context.told = (day, *context.told)
        return said.day or said.rival

    def day_told(self, mention: Mention, context: Context) -> None:
        """Count a part of the day, in what was, from the day told last: `On Sunday they raced. Near the end of the day
        it rained`."""
        days = self.anchors.days(IN_A_DAY)
        if days and self.of_past(mention):
            context.here = days[0]
