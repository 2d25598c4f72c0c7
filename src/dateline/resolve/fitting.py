"""Which of the stories told a bare name goes on with, and the one for which about as much speaks."""

from math import exp, inf
from typing import Final

from dateline.expressions.words import phrases
from dateline.interval.algebra import FUTURE, PAST, STORY, Context
from dateline.interval.algebra.context import FINE
from dateline.interval.calendar import DAY
from dateline.interval.values import Span
from dateline.records import Mention
from dateline.resolve.anchors import NEARBY, Anchors
from dateline.resolve.beside import against, apart, come_to, heir, only_here, over_winter
from dateline.resolve.cues import cited, relation
from dateline.resolve.hindsight import had_been
from dateline.resolve.items import Items
from dateline.resolve.resolved import evaluated
from dateline.resolve.said import bare, day_of_month, month_only, outright, weekly
from dateline.resolve.sides import SEQUEL, weights
from dateline.resolve.threads import Story, near
from dateline.resolve.told import deictic

# days within which a story mostly goes on; what would go back in it counts double
SOON: Final = 60
MISFIT: Final = 20.0  # a weekday that is wrong there speaks against a story, whatever speaks for it
CLOSE: Final = 0.5  # by how little another story falls behind for its reading to be given too
AGAINST: Final = 1.0  # how much less a story fits that is on the wrong side of when the text was written
YEAR: Final = 365 * DAY
WEEKS: Final = 31 * DAY
BACK: Final = 3.0  # how much less a story of another year fits a report that would go back in it
ADJACENT: Final = 6  # characters between a year at the end of a sentence and a month at the head of the next
HAD: Final = 1.0  # how much more the date of the sentence before fits of which it tells what had been by then
COME_TO: Final = 4.0  # how much more a story fits that a history has just come to
GOES_ON_FROM: Final = 1.5  # the same in a history, behind a month or season
LATELY: Final = 10  # sentences over which a story is taken up again
FLASHBACK: Final = 100 * DAY  # within which what had been goes on
FOLLOWS: Final = 0.6  # how much more a story fits that the sentence before dated
HERE: Final = 2.0  # the same within a sentence that does so: `In September she was there and in May …`
LED: Final = 2.0  # the same where a name opens its sentence: `crossed in June 1940. In September she was in London`
LATEST: Final = 150 * DAY  # within which reports tell of months by their names
FRONTED: Final = 8  # characters before a name that opens its sentence with a preposition
_GONE_BACK: Final = ("day", "month", "year")
_NAMED: Final = ("day", "month", "season")  # what a story that goes on is told by


class Fitting:
    """Weighs the stories of one text against one another.

    anchors, items: what was told so far. order: of numeric dates. followed: the name read last as going on from the
    sentence before.
    """

    def __init__(self, anchors: Anchors, items: Items, order: str) -> None:
        self.anchors, self.items, self.order = anchors, items, order
        self.followed: Mention | None = None

    def story(self, mention: Mention, toward: int) -> tuple[Span | None, Span | None]:
        """The newest date of the story that a bare name goes on with, and of its rival."""
        report = self.anchors.mode.mode == "dispatch"
        best, rival = self.choose(mention, toward)
        if not report and day_of_month(mention.meaning):
            best = self.items.lately(mention) or best
        if not weekly(mention.meaning):
            best = self.anchors.named_next() if best is None else best
            back, other = self._gone_back(mention) if toward <= 0 else (None, None)
            best, rival = (back, other or rival) if back is not None else (best, rival)
            if not report and (earlier := self._before_next(mention, best)) != best:
                best, rival = earlier, best
            best = self._up_to(mention) or best
        return best, rival

    def _gone_back(self, mention: Mention) -> tuple[Span | None, Span | None]:
        """Where the sentence before went back to what had been: from there only what soon followed goes on, else the
        story from which it did: `was admitted on 3 May 2015. He had been ill in June 2009. On 9 May he left`. And the
        other of the two in a history, in which it goes on with that of them behind which it lies sooner."""
        then = self._had_been(mention)
        if then is None:
            return None, None
        before = (span for span, _ in self.anchors.told.spans if span.end - span.start <= FINE["month"])
        story = next((span for span in before if span.start >= then.end), None)
        goes_on = self._behind_by(mention, then)
        if self.anchors.now is not None:
            return (then if goes_on <= FLASHBACK else story), None
        beside = then.unit != "year" and self.anchors.threads.beside(self.anchors.told.spans[0][1], mention.sentence)
        sooner = 0 < goes_on <= FLASHBACK and (goes_on < self._behind_by(mention, story) or self._ends_life(story))
        return (then, story) if beside and sooner else (story, then)

    def _ends_life(self, story: Span | None) -> bool:
        """Whether a date is that of a death, from which a history goes back to tell how it came."""
        source = self.anchors.told.sources.get(story) if story is not None else None
        died = phrases(self.anchors.words, "of_death")
        sentence = self.anchors.sentences[source.sentence] if source is not None else None
        return bool(died and sentence and died.search(self.anchors.text, sentence.start, sentence.end))

    def _had_been(self, mention: Mention) -> Span | None:
        """The date to which the sentence before went back; of a report not a year, nor one of another paragraph."""
        anchors = self.anchors
        then, told_in = anchors.told.spans[0] if anchors.told.spans else (None, -1)
        history, apart = anchors.now is None, mention.sentence - told_in
        if then is None or then.unit not in _GONE_BACK:
            return None
        source = anchors.told.sources[then]
        if then in anchors.told.passing and not cited(anchors.text, source.start, anchors.words):
            return None
        if not 0 < apart <= (NEARBY if history else 1):
            return None
        named = outright(source.meaning) == then or (history and bare(source.meaning))
        beside = then.unit != "year" and anchors.threads.beside(told_in, mention.sentence)
        if not named or not (beside or history):
            return None
        return then if self.had_been_then(then) else None

    def had_been_then(self, base: Span) -> bool:
        """Whether the text went back with a date told to what had been: what had been too is told onward from there,
        `had condemned it in September 2013. He had written to the owner on 2 October`."""
        source = self.anchors.told.sources.get(base)
        first = self.anchors.sentences[source.sentence].start if source is not None else 0
        return source is not None and had_been(self.anchors.text, source.start, first, self.anchors.words)

    @staticmethod
    def _behind_by(mention: Mention, base: Span | None) -> float:
        """How far a name lies behind a date told, counted onward from it; without end behind none."""
        value = evaluated(mention, Context(here=base, weights=FUTURE)).value if base is not None else None
        return value.start - base.start if base is not None and isinstance(value, Span) else inf

    def _up_to(self, mention: Mention) -> Span | None:
        """The day or month up to which a history has come in the same sentence: `shut until June, and from August`."""
        span, told_in = self.anchors.told.spans[0] if self.anchors.told.spans else (None, -1)
        if self.anchors.now is not None or span is None or told_in != mention.sentence:
            return None
        source = self.anchors.told.sources[span]
        limit = relation(self.anchors.text, source.start, source.end, self.anchors.words) == "until"
        return span if limit and span.unit in ("day", "month") else None

    def choose(self, mention: Mention, toward: int) -> tuple[Span | None, Span | None]:
        """The story in which a name that comes once a year fits best, soon after what was told last; and its rival.

        toward: the side of `now` on which the clause puts it; a story that would put it on the other fits less.
        """
        best, rival = self._best(mention, toward)
        in_season = best is not None and best.unit == "fiscal" and self.anchors.mode.mode == "narrative"
        return over_winter(best) if best is not None and in_season else best, rival

    def _best(self, mention: Mention, toward: int) -> tuple[Span | None, Span | None]:
        stories = self.anchors.stories()
        if len(stories) < 2:
            return (stories[0].newest if stories else None), None
        come = come_to(self.anchors.told, mention.sentence) if self.anchors.now is None else None
        goes_on = heir(stories, come)
        best = goes_on or stories[0]
        if not weekly(mention.meaning):
            fitting = [self._fitted(mention, story, toward) for story in stories]
            stories = sorted(fitting, key=lambda story: -story.speaks)
            goes_on = heir(stories, come)
            best = max(stories, key=lambda story: story.speaks + self._carries(mention, story, goes_on))
        if best is stories[0] and self._follows(mention, best.newest, toward):
            self.followed = mention
        others = [story for story in stories if story is not best]
        here = (best.newest, mention.sentence) in self.anchors.told.spans
        plain = here or weekly(mention.meaning)
        follow = [] if plain else [story for story in others if self._beside(mention, story, best, toward)]
        rival = next(iter(follow), others[0])
        return best.newest, rival.newest if follow or best.speaks - rival.speaks < CLOSE else None

    def _beside(self, mention: Mention, story: Story, best: Story, toward: int) -> bool:
        """Whether a reader may go on from what the same paragraph told, or from the day of writing, whatever speaks for
        another story."""
        told_in = self.anchors.told.spans[0][1] if self.anchors.told.spans else -1
        if story.newest is self.anchors.now:
            return month_only(mention.meaning) and told_in == mention.sentence - 1
        year = story.newest.unit == "year" and toward <= 0 and told_in == mention.sentence - 1
        year = year and best.newest == self.anchors.now
        follows = (year and self.anchors.told.spans[0][0] == story.newest) or self._follows(
            mention, story.newest, toward
        )
        if follows and self.anchors.threads.beside(told_in, mention.sentence):
            return True  # `An earlier one was seen in 1843. It was brightest in March`
        return self._soon_after(mention, story.newest, toward)

    def _carries(self, mention: Mention, story: Story, goes_on: Story | None) -> float:
        """How much more a story fits that a history has just come to, or that has told the very day already."""
        if story is goes_on:
            return COME_TO
        again = evaluated(mention, Context(here=story.newest)).value
        told = isinstance(again, Span) and again.unit == "day" and again in self.anchors.told.sources
        return COME_TO if told else 0.0

    def _fitted(self, mention: Mention, story: Story, toward: int) -> Story:
        fits, follows = self._fits(mention, story.newest, toward), self._follows(mention, story.newest, toward)
        soon = not month_only(mention.meaning) and self._soon_after(mention, story.newest, toward)
        return story._replace(speaks=story.speaks + fits + follows + (COME_TO if soon else 0.0))

    def _soon_after(self, mention: Mention, base: Span, toward: int) -> bool:
        """Whether a day or month lies within weeks behind what the same paragraph of a report told of a year long past,
        and far from the day of writing: `disappeared on 21 September 1889. … On 27 September a house was searched`."""
        now, told = self.anchors.now, self.anchors.told
        source = told.sources.get(base)
        if now is None or source is None or toward > 0 or base in told.passing or now.start - base.end < YEAR:
            return False
        if not self.anchors.threads.beside(source.sentence, mention.sentence):
            return False
        value = evaluated(mention, Context(now, (base,), base, order=self.order, weights=STORY)).value
        latest = evaluated(mention, Context(now, (now,), now, order=self.order, weights=PAST)).value
        if not isinstance(value, Span) or not isinstance(latest, Span):
            return False
        return 0 <= value.start - base.start <= WEEKS and now.start - latest.end > WEEKS

    def _follows(self, mention: Mention, base: Span, toward: int) -> float:
        """How much more a story fits that the sentence before told in a year long past, and that goes on in the past:
        `ruled in March 2011. He appealed in May`."""
        now, told = self.anchors.now, self.anchors.told
        if not told.spans or told.spans[0][0] != base or (now is not None and base in told.passing):
            return 0.0
        if relation(self.anchors.text, told.sources[base].start, told.sources[base].end, self.anchors.words) == "by":
            return 0.0  # `was to be done by 2003. In April …`
        if now is None and base.unit not in ("month", "season"):
            return 0.0  # a day speaks for itself
        if now is not None and (toward >= 0 or now.start - base.end < YEAR):
            return 0.0
        if base.unit == "year" and told.spans[0][1] == mention.sentence - 1:
            gap = mention.start - told.sources[base].end
            return FOLLOWS if gap <= ADJACENT else 0.0  # `opened in 2011. In May …`
        near, source = mention.sentence - told.spans[0][1] <= 1 and base.unit in _NAMED, told.sources[base]
        named = source is self.followed or outright(source.meaning) == base
        # `in the spring of 1940`, `that June`
        named = named or "then" in source.meaning.args or not (bare(source.meaning) or deictic(source.meaning))
        if not near or not (named or self._of_year_here(mention, base)):
            return 0.0
        if now is not None:  # twice as much behind a date in the same sentence: `found on 3 April 2011; raised in May`
            if told.spans[0][1] == mention.sentence:
                return HERE if source is self.followed else 2 * FOLLOWS
            return self._led(mention, now)
        heading = self.heading(mention)
        return GOES_ON_FROM if heading is None or heading.start <= base.start < heading.end else 0.0

    def _led(self, mention: Mention, now: Span) -> float:
        """How much more a story of a year long past fits a name behind the sentence that told it: the most where the
        name is a month that opens its sentence, and not one of the last ones, of which reports tell by their names."""
        led = mention.start - self.anchors.sentences[mention.sentence].start <= FRONTED
        if not led or not month_only(mention.meaning):
            return FOLLOWS
        latest = evaluated(mention, Context(now, (now,), now, order=self.order, weights=PAST)).value
        ago = (now.start - latest.end) / LATEST if isinstance(latest, Span) else 1.0
        return max(FOLLOWS, LED * min(1.0, ago))

    def _of_year_here(self, mention: Mention, base: Span) -> bool:
        """Whether the same sentence told a date and the year that it is of: `In 1978 they won in May and in June`."""
        here = [span for span, told_in in self.anchors.told.spans if told_in == mention.sentence]
        return base in here and any(span.unit == "year" and span.start <= base.start < span.end for span in here)

    def _fits(self, mention: Mention, base: Span, toward: int) -> float:
        trial = Context(self.anchors.now, (base,), base, order=self.order)
        if base is self.anchors.now:
            trial.weights = weights(toward, weekly=False)
        elif self.anchors.mode.mode == "dispatch":
            least = HERE if (base, mention.sentence) in self.anchors.told.spans else FOLLOWS + 0.1
            trial.weights = SEQUEL if self._follows(mention, base, toward) >= least else STORY
        if looks_back := self._looks_back(mention, base):
            trial.weights = PAST
        value = evaluated(mention, trial).value
        if not isinstance(value, Span):
            return 0.0
        behind = base is not self.anchors.now and value.end <= base.start and not looks_back
        if self.anchors.mode.mode == "dispatch" and behind:
            return -BACK * (1 + (self.only_here(mention, base) and self._aside(base)))
        contrary = AGAINST if against(value, self.anchors.now, toward) else 0.0
        misfit = MISFIT if value.uncertain else 0.0
        return exp(-apart(value, base) / DAY / SOON) - contrary - misfit + (HAD if looks_back else 0.0)

    def only_here(self, mention: Mention, base: Span | None) -> bool:
        """Whether nothing but an aside of the same sentence tells of the time of a date: see `beside.only_here`."""
        start = self.anchors.sentences[mention.sentence].start
        return only_here(base, mention, self.anchors.told, self.anchors.now, start)

    def _aside(self, base: Span) -> bool:
        """Whether a relative clause told a date: `Ann Lee, who was born on 3 May 1951, died in February`."""
        source = self.anchors.told.sources[base]
        head = self.anchors.text[self.anchors.sentences[source.sentence].start : source.start].lower().split()
        return not set(self.anchors.words.cue("aside")).isdisjoint(head)

    def _looks_back(self, mention: Mention, base: Span) -> bool:
        """Whether a report tells what had been before the date of the sentence before, or before its own: `was arrested
        in June 1950. He had robbed a bank in May`; `On 3 June 1950 he said that he had been ill in May`."""
        told, told_in = self.anchors.told.spans[0] if self.anchors.told.spans else (None, -1)
        if base is self.anchors.now or told != base or told_in < mention.sentence - 1 or self.had_been_then(base):
            return False
        text, words, first = self.anchors.text, self.anchors.words, self.anchors.sentences[mention.sentence].start
        if told_in == mention.sentence:
            source = self.anchors.told.sources[base]
            return outright(source.meaning) == base and had_been(text, mention.start, source.end, words)
        told_by = set(words.cue("saying")) & set(text[first : mention.start].lower().split())
        return not told_by and had_been(text, mention.start, first, words)  # `said he had` may be of this year

    def _before_next(self, mention: Mention, base: Span | None) -> Span | None:
        """What a name counts from in a history: not from what was told aside, where it would then lie behind the next
        day that the text names, but from the day told before that: `landed on 12 December 1973 (he told us so in May
        1974). On 21 December the search began. On 2 February 1974 …`."""
        coming = self.anchors.outright.after(mention.sentence)
        if base is None or coming is None or not self._behind(mention, base, coming):
            return base
        told = (span for span, told_in in self.anchors.told.spans if told_in >= mention.sentence - LATELY)
        days = [span for span in told if span != base and span.end - span.start <= FINE["month"] and near(span, base)]
        return next((span for span in days if self._behind(mention, span, coming) is False), base)

    def _behind(self, mention: Mention, base: Span, coming: Span) -> bool | None:
        """Whether a name would lie behind a day, counted from a base; None where it would lie before the base."""
        value = evaluated(mention, Context(here=base, weights=STORY)).value
        if not isinstance(value, Span) or value.start < base.start:
            return None
        return value.start > coming.start

    def heading(self, mention: Mention) -> Span | None:
        """The year or month that heads its section."""
        heading, told_in = self.items.heading or (None, 0)
        return heading if heading and self.anchors.threads.together(told_in, mention.sentence) else None
