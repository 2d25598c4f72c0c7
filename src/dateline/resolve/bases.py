"""What a bare name counts from, and on which side it lies: the story that goes on, or when the text was written."""

import re
from typing import Final

from dateline.expressions import Grammar
from dateline.expressions.words import first_word
from dateline.interval.algebra import EVEN, FUTURE, PAST, STORY, Context, Weights, of_day
from dateline.interval.calendar import DAY
from dateline.interval.values import Span
from dateline.records import Mention, Sentence
from dateline.resolve.anchors import NEARBY, Anchors
from dateline.resolve.backshift import backshifted, put_off
from dateline.resolve.beside import begun, called_by_weekday, held_in, of_heading, planned_in, week_of, year_beside
from dateline.resolve.cues import ENDS, adverbial, ahead, bygone, cited, onward, owned, subject
from dateline.resolve.cues import relation as preposition
from dateline.resolve.emphasis import LIMITS
from dateline.resolve.fitting import FRONTED, Fitting
from dateline.resolve.headed import HeadedYears
from dateline.resolve.hindsight import had_been, lasted_from, lasting, over_by_then, up_to
from dateline.resolve.items import Items
from dateline.resolve.nights import of_night
from dateline.resolve.obituaries import died_lately
from dateline.resolve.outlook import Outlook, arranged, clause, identifies, noticed, posted
from dateline.resolve.planned import around, dated, endured, fitting_day, plan_told, put_ahead
from dateline.resolve.resolved import evaluated, is_day
from dateline.resolve.said import day_named, day_of_month, month_only, outright, weekly
from dateline.resolve.shifted import begins_with, told_from
from dateline.resolve.sides import GOING_ON, NUMBERED, ONWARD, SEASONED, SEQUEL, WEEK, awaited, further, weights
from dateline.resolve.stretches import goes_on_in, stretch_told, with_year
from dateline.resolve.tense import BYGONE, OF_THING, PLAIN, direction, intends, plain
from dateline.resolve.unsettled import day_of_thing
from dateline.resolve.warned import told_before

_GOES_ON: Final = re.compile(r",| [–—-] ")


class Bases:
    """Chooses the base of each bare name of one text, `Friday`, `in May`, `5 November`, from its words and anchors.

    text: the folded text. order: of numeric dates. outlook: where it looks. headed: the years of its sections.
    """

    def __init__(
        self, text: str, anchors: Anchors, grammar: Grammar, order: str, outlook: Outlook, headed: HeadedYears
    ) -> None:
        self.text, self.anchors, self.order = text, anchors, order
        self.sentences, self.words = anchors.sentences, grammar.words
        self.informal, self.personal = grammar.manner == "informal", grammar.manner != "report"
        self.items = Items(text, anchors.sentences, grammar.words, anchors.told)
        self.fitting = Fitting(anchors, self.items, order)
        self.outlook, self.headed = outlook, headed
        self._turned = -1  # the sentence in which a history turned to what is to come

    def choose(self, mention: Mention, near: str, context: Context, *, quoted: bool) -> tuple[str, Span | None]:
        """Set what a bare name counts from and what its sides weigh.

        The word that chose the side, if one did, and the newest date of another story for which about as much speaks.
        near: the preposition before it. quoted: its words are quoted from something written at another time, whose
        date the context already holds.
        """
        report = self.anchors.mode.mode == "dispatch"
        if (given := self._given(mention, near, report=report, quoted=quoted)) is not None:
            context.here, context.weights = given
            return "", None
        toward, cue = self._side(mention, near) if self.anchors.daily or self.anchors.now is None else (0, "")
        if not self.anchors.daily:
            if mention.meaning in self.anchors.unplaced:
                context.here, context.told = None, ()  # the same Monday as above, whatever date was told in between
                return "", None
            if toward > 0 and awaited(cue, self.words):
                context.here, context.told, context.weights = fitting_day(mention, self.anchors), (), FUTURE
                return cue, None  # to come when it was written, which nobody knows
            toward, cue = 0, ""
        self.outlook.silent = toward == 0
        toward = toward or int(report and self.outlook.ahead)
        if quoted:
            if not report and context.now is None:
                context.here, _ = self.fitting.choose(mention, toward)
            context.weights = weights(toward, weekly(mention.meaning))
            return cue, None
        best, rival = self.fitting.story(mention, toward)
        context.here, context.weights = best, (sides := self._sides(mention, near, best))
        if not report:
            context.here = of_heading(mention, self.fitting.heading(mention), context)
        self._direct(mention, toward, cue, context)
        cue = "" if context.weights == sides else cue  # a story goes on, whatever the tense
        return cue, rival if context.here == best else None

    def _given(self, mention: Mention, near: str, *, report: bool, quoted: bool) -> tuple[Span, Weights] | None:
        """What dates a bare name: the date before it in a row, the beginning of what lasts, an obituary, a year."""
        if report and (week := self.outlook.weeks.base(mention, self.anchors.now)) is not None:
            return week
        before = self.items.before(mention, self.anchors.now, report=report)
        if before is not None and not self._contrary(mention, near, before):
            return before, FUTURE
        if report and near == "until" and not quoted:
            side = self._told_side(mention, near, self.sentences[mention.sentence], fronted=False)
            if first := begun(mention, self.anchors.told, self.text, self.anchors.now, side, self.words):
                return first, FUTURE
        if (first := stretch_told(mention, self.anchors, report=report, personal=self.personal)) is not None:
            return first, FUTURE
        sentence, now = self.sentences[mention.sentence], self.anchors.now
        if not report and now is not None and died_lately(mention, self.anchors, sentence, self.text, self.words):
            return now, PAST
        year = year_beside(mention, self.anchors.told, self.text, self.anchors.now, self.words)
        if year is None and report and not quoted:
            year = self._held_in(mention, near)
            over = year is not None and self.anchors.now is not None and year.end <= self.anchors.now.start
            year = None if over and near not in ENDS and self._beyond(mention, near, 1) else year
        if year is None and not quoted and (base := self._of_section(mention, near, report=report)) is not None:
            return base, EVEN if base.unit == "year" else STORY
        year = year or (self._named_again(mention, near) if report and not quoted else None)
        return (year, EVEN) if year is not None else None

    def _beyond(self, mention: Mention, near: str, least: int) -> bool:
        """Whether a name is not told as past, or as ahead of what was done then: `In 2004 they put it off to May`."""
        toward, verb = self._told_side(mention, near, self.sentences[mention.sentence], fronted=False)
        then = toward < 0 or backshifted(verb, self.words) or put_off(verb, self.words)
        return not then and self._side(mention, near)[0] >= least

    def _of_section(self, mention: Mention, near: str, *, report: bool) -> Span | None:
        """What the year that heads the section gives, if it is over and the name is not told as one to come."""
        now = self.anchors.now
        base = self.headed.base(mention, self.anchors.told, self.sentences, goes_on=not report)
        if base is None or now is None:
            return base
        return None if now.start < base.end or self._side(mention, near)[0] > 0 else base

    def _named_again(self, mention: Mention, near: str) -> Span | None:
        """The day that a report names with its year elsewhere, and here without it, told as past."""
        named, now = day_named(mention.meaning), self.anchors.now
        if named is None or now is None or self._side(mention, near)[0] > 0:
            return None
        return self.anchors.outright.again(*named, now)

    def _held_in(self, mention: Mention, near: str) -> Span | None:
        """What holds a day, from `held_in`; but no year that is only a limit, `By 1990 it had ten mills`, that a
        semicolon parts from it, or where the day is one or is not told as past: `In 1990 he took photos, which are on
        view until 6 May`."""
        start, told = self.sentences[mention.sentence].start, self.anchors.told
        year = held_in(mention, told, start, self.anchors.now, self.text, self.words)
        source = self.anchors.told.sources[year] if year is not None else None
        if source is None or year is None or year.unit != "year" or outright(source.meaning) is None:
            return year
        limit = near in ENDS or preposition(self.text, source.start, source.end, self.words) in ENDS
        limit = limit or self._beyond(mention, near, 0)
        return None if limit or ";" in self.text[source.end : mention.start] else year

    def _contrary(self, mention: Mention, near: str, month: Span) -> bool:
        """Whether a day of the month told would lie on the other side of when the text was written than is said of it:
        `ordered in October, it will arrive on the 20th`; `fell on 30 September, held since the 14th`."""
        now = self.anchors.now
        day = evaluated(mention, Context(here=month)).value if day_of_month(mention.meaning) else None
        if now is None or not isinstance(day, Span):
            return False
        toward, cue = self._side(mention, near)
        if day.start >= now.end:
            return toward < 0 and near not in ENDS
        verb, there = first_word(cue), self.words.cue("there_is")
        return toward > 0 and (day if verb in there else month).end <= now.start and verb not in self.words.cue("being")

    def _sides(self, mention: Mention, near: str, base: Span | None) -> Weights:
        """What the sides weigh in a story: up to a limit (`by December`) it goes forward, and behind `and in` from what
        its sentence has told; what lasts until a date began with what was told before; a day named by its number alone
        is rather one to come than one of the month before."""
        here = base is not None and (base, mention.sentence) in self.anchors.told.spans
        if base is not None and here and near in LIMITS:
            return up_to(near, self.text, self.anchors.told.sources[base].end, mention.start, self.words)
        if here and onward(self.text, mention.start, self.words):
            return ONWARD
        if not here and had_been(self.text, mention.start, self.sentences[mention.sentence].start, self.words):
            return PAST if base is None or not self.fitting.had_been_then(base) else SEQUEL
        if lasted_from(mention, self.text, self.sentences[mention.sentence], self.words):
            return GOING_ON  # `took the shield in April. It held it until November`
        if "season=" in mention.said:
            return FUTURE if base is not None and base.unit == "season" else SEASONED
        if not day_of_month(mention.meaning):
            return self._sequel(mention, near, base)
        return PAST if bygone(self.text, mention.start, self.words) else GOING_ON if here else NUMBERED

    def _sequel(self, mention: Mention, near: str, base: Span | None) -> Weights:
        """What the sides weigh behind a date with its year in the sentence before: `was founded in May 1920. It opened
        in November`. A clause within the sentence may go back, `was shut after the flood in November`."""
        told, told_in = self.anchors.told.spans[0] if self.anchors.told.spans else (None, -1)
        if base is not None and near != "since" and goes_on_in(mention, base, self.anchors):
            return FUTURE
        if base is None or told != base or told_in < mention.sentence - 1:
            return STORY
        if told_in == mention.sentence:
            end = self.anchors.told.sources[base].end
            return SEQUEL if further(self.text, end, mention.start, self.words) else STORY
        head = self.text[self.sentences[mention.sentence].start : mention.start].lower().split()
        plainly = set(self.words.cue("aside")).isdisjoint(head)
        return SEQUEL if plainly and with_year(base, self.anchors.told, told_in - 1) else STORY

    def relation(self, mention: Mention) -> str:
        """The preposition that leaves a side of a date open, if one does: `before dawn on Sunday` is on Sunday."""
        near = preposition(self.text, mention.start, mention.end, self.words)
        shut = ("before", "after", "by") if of_night(mention) else ("before", "after")
        return "" if mention.type == "TIME" and near in shut else near

    def _side(self, mention: Mention, near: str) -> tuple[int, str]:
        """On which side of when the text was written a bare name in a report lies, and the word that says so."""
        sentence, week = self.sentences[mention.sentence], weekly(mention.meaning)
        sentence = clause(self.text, mention, sentence) if self.informal else sentence
        fronted = mention.start <= sentence.start + FRONTED
        toward, cue = self._told_side(mention, near, sentence, fronted=fronted)
        own = self.personal or posted(self.text, sentence, mention.end, cue)
        if own and noticed(self.text, sentence.start, mention.start, cue, self.words):
            toward, cue = 0, ""
        if week and near == "since" and toward <= 0 and intends(self.text, mention.start, sentence.start, self.words):
            return 1, near
        if near in ENDS and (word := ahead(self.text, mention.start, self.words, dated=False)):
            return 1, word
        if (side := self._up_to(mention, near, toward, cue, fronted=fronted)) is not None:
            return side
        if (side := put_ahead(self.text, mention, sentence, (toward, cue), self.words)) is not None:
            return side
        if not week and (word := cited(self.text, mention.start, self.words, past=toward < 0)):
            return -PLAIN, word
        if not cue and (word := arranged(self.text, mention, sentence, self.words)):
            return 1, word
        if abs(toward) != 1 or week:
            return toward, cue
        return self._firmly(mention, near, toward, cue, sentence), cue

    def _told_side(self, mention: Mention, near: str, sentence: Sentence, *, fronted: bool) -> tuple[int, str]:
        """What the verbs say. What is told behind a limit may be over by now."""
        goes_on = _GOES_ON.search(self.text, mention.end, sentence.end) if near in ENDS and not fronted else None
        last = goes_on.start() if goes_on else sentence.end
        return direction(self.text, mention.start, mention.end, sentence.start, last, self.words)

    def _up_to(self, mention: Mention, near: str, toward: int, cue: str, *, fronted: bool) -> tuple[int, str] | None:
        """The side of a limit, `by Friday`, and in what people write of themselves of all that has no verb."""
        week = weekly(mention.meaning)
        limit = near in ENDS and (week or toward >= 0) and (not toward or not fronted) and toward <= 0
        if limit and (had := over_by_then(self.text, mention, self.sentences[mention.sentence], self.words)):
            return -1, had
        silent = self.personal and not toward and self.outlook.may_come(mention, cue, self.text, self.words)
        if (limit and not endured(cue, self.words)) or silent:
            return PLAIN if self.informal and near == "until" and not cue else 1, near  # `ten weeks till Christmas`
        lasts = (*self.words.cue("stopped"), *self.words.cue("granted"))
        if near == "until" and toward == -1 and not week and cue.lower() in lasts:
            return 0, ""  # `closed until January`: what was shut may still be
        return None

    def _firmly(self, mention: Mention, near: str, toward: int, cue: str, sentence: Sentence) -> int:
        """How firmly a month or day lies on its side: its like is only a year, or a month, away."""
        day = dated(mention)
        about = mention.meaning.op == "approx" or (toward > 0 and near in ENDS)  # `will come around January`, `by May`
        was = toward < 0 and subject(self.text, mention.start, mention.end, cue, self.words)
        if not about and not was and not adverbial(self.text, mention.start, self.words, dated=day):
            return OF_THING if day and toward > 0 else toward
        sure = toward < 0 and day_of_month(mention.meaning) and near not in ENDS
        firm = sure or plain(self.text, mention, sentence, toward, cue, self.words)
        return toward * PLAIN if firm else toward

    def _direct(self, mention: Mention, toward: int, cue: str, context: Context) -> None:
        """Set the date that a bare name in a report counts from, and what its side weighs."""
        week = weekly(mention.meaning)
        if self.anchors.mode.mode == "narrative":
            if self._is_current(mention, toward, cue) or (
                toward == BYGONE
                and lasting(self.text, mention.start, self.sentences[mention.sentence].start, self.words)
            ):
                context.here, context.weights = self.anchors.now, weights(toward, week)
            elif week and toward and context.here == self.anchors.now:
                context.weights = weights(toward, week)  # a life that is told for his death: `died Saturday`
            return
        story = (
            self._weekday_story(mention, toward, cue, context)
            if week
            else self._dated_story(mention, toward, cue, context)
        )
        if story is not None:
            context.here, context.weights = story
        elif context.here == self.anchors.now:
            strictly = week and (cue != "" or mention.meaning.op != "this")
            context.weights = weights(toward, strictly or (abs(toward) == PLAIN and month_only(mention.meaning)))
            own = toward > 0 or begins_with(self.text, mention, self.anchors, self.words)
            if self.personal and toward and cue and own:
                self._not_today(mention, toward, context)

    def _not_today(self, mention: Mention, toward: int, context: Context) -> None:
        """Let a weekday count from the next or last day on if it is that of today, which people call `today`: `see you
        Tuesday`, written on a Tuesday. News name the day all the same, and so does who tells which day it is."""
        now, named = self.anchors.now, mention.meaning
        called = now is None or named.op not in ("weekday", "at") or identifies(self.text, mention, self.words)
        if now is not None and not called and is_day(mention, Context(here=now, weights=FUTURE)):
            context.here = of_day(now.end // DAY if toward > 0 else now.start // DAY - 1)

    def _is_current(self, mention: Mention, toward: int, cue: str) -> bool:
        """Whether a history turns to what is to come when it was written: `a panel will be held on 17 November`."""
        if toward > 0 and first_word(cue) in self.words.cue("current"):
            self._turned = mention.sentence
        return self._turned == mention.sentence and toward >= 0

    def _weekday_story(
        self, mention: Mention, toward: int, cue: str, context: Context
    ) -> tuple[Span | None, Weights] | None:
        """Where the same sentence names the weekday, its day; in a story told day by day, the day told before; of what
        was to come (`left on Thursday and was to return Monday`) the day that the sentence tells it from."""
        here, now = context.here, self.anchors.now
        for day in self.anchors.days(0):
            if not called_by_weekday(self.text, mention, day, self.anchors.told, now):
                continue
            if is_day(mention, Context(here=day)):
                over = now is not None and toward > 0 and day.end <= now.start  # `Sunday's vote … will march on Sunday`
                over = over and (awaited(cue, self.words) or first_word(cue) not in self.words.cue("being"))
                return (now, FUTURE) if over else (day, EVEN)
        first = self.sentences[mention.sentence].start
        same = day_of_thing(mention, self.anchors) or week_of(mention, self.anchors.told, first, now, toward)
        if same is not None:
            return same, EVEN
        if toward > 0 and (then := told_from(mention, cue, first, self.text, self.anchors, self.words)) is not None:
            return then
        coming = self._planned(mention, toward, cue)
        coming = coming or told_before(mention, toward, cue, self.anchors, self.text, self.words)
        if coming is not None:
            return coming, FUTURE
        going_on = self.anchors.going_on() if toward <= 0 else None
        if going_on is not None:
            return going_on, WEEK
        goes_on = here == now or self.anchors.last_day(NEARBY, here) is not None
        return None if goes_on and not self.fitting.only_here(mention, here) else (now, weights(toward, weekly=True))

    def _planned(self, mention: Mention, toward: int, cue: str) -> Span | None:
        """The day to come that a weekday goes on from, `on Wednesday 7 December and Thursday`; one without a verb also
        near one that the sentence before told, `Wake Friday 26 April. Service Saturday`."""
        coming = self.anchors.coming()
        bare = not cue and not owned(self.text, mention.end)
        if coming is not None and coming in self.anchors.days(0)[:1]:
            goes_on = bare or (toward >= 0 and onward(self.text, mention.start, self.words))
            return self.items.of_week(mention, coming) if goes_on else None
        return around(coming, self.anchors) if bare and coming in self.anchors.days(1)[:1] else None

    def _dated_story(
        self, mention: Mention, toward: int, cue: str, context: Context
    ) -> tuple[Span | None, Weights] | None:
        """What is to come counts from the day on which the same sentence tells it, else from when it was written."""
        if toward <= 0:
            return None
        if not cue and (coming := plan_told(mention, self.anchors)):
            return coming, NUMBERED  # a plan goes on from the day that it has come to
        if first_word(cue) in self.words.cue("current"):
            return (self.anchors.now, weights(toward, weekly=False)) if context.here != self.anchors.now else None
        wide = backshifted(cue, self.words) and not day_of_month(mention.meaning)
        told = planned_in(mention, self.anchors.told, self.anchors.now, wide=wide)
        return (told, weights(toward, weekly=False)) if told else None
