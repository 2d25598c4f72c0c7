"""Dates in a row, of which each follows the one before: items of a list, weekdays or days of the calendar named
together, entries of a log, months as headings, days of a month told."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from dateline.expressions import Words
from dateline.interval.algebra import FUTURE, STORY, Context, of_day
from dateline.interval.algebra.context import FINE
from dateline.interval.algebra.relative import unit_at
from dateline.interval.calendar import DAY, year_at
from dateline.interval.terms import Term
from dateline.interval.values import Span, Value
from dateline.records import Mention, Sentence
from dateline.resolve.resolved import evaluated
from dateline.resolve.said import (
    day_and_month,
    day_of_month,
    month_named,
    month_only,
    outright,
    weekly,
)
from dateline.resolve.told import Told, deictic

JOINT: Final = 12  # characters between two weekdays of an enumeration
APART: Final = 4  # sentences between one item of a list and the next
WEEK: Final = 7 * DAY
NOTED: Final = 48  # characters between two days of a row, what is said of the first in brackets included
_SOON: Final = 28 * DAY
_NOON: Final = 12
_NIGHT: Final = 12 * 3600  # seconds within which an entry follows the one before
REACH: Final = 5  # sentences over which a day of the month belongs to the month told
_ASIDE: Final = re.compile(r"\s?\([^()\n]*\)|(?<=, )\d{1,2}(?:st|nd|rd|th)? (?=\w)")  # of `4 or 10 May` the first too
_BULLET: Final = re.compile(r"[*•–\[(<-]?\s*")
_COLON: Final = re.compile(r"\s?(?:--|[:–—]|-(?=\s))\s")
_SPANNED: Final = re.compile(
    r"(?:\s?[-–—/]\s?[^\W\d_]{2,9}\.?)?"
)  # the last day of those that an item tells of: `Fri-Sun: dry`
_LINE_ENDS: Final = re.compile(r"[:.]?\s*(?:\n|\Z)")
_LINE_GOES_ON: Final = re.compile(r"\s*(?:\n|\Z|[:–—-])")


def fits_soon(mention: Mention, now: Span) -> bool:
    """Whether a weekday and its number, `Friday 27th`, fit within a month from when a text was written: such a pair
    comes again after months only."""
    if not _numbered(mention.meaning):
        return False
    value = evaluated(mention, Context(here=now, weights=FUTURE)).value
    return isinstance(value, Span) and not value.uncertain and 0 <= value.start - now.start <= _SOON


def hours_of_weekdays(mentions: Sequence[Mention], now: Span | None, *, chat: bool) -> Sequence[Mention]:
    """Mentions of a chat, with the hour that a small number behind a weekday is where it fits no such day nearby.

    `Final sat 8` is at eight where the 8th of no month near by is a Saturday.
    """
    if now is None or not chat:
        return mentions
    return [
        mention._replace(meaning=Term("at", (mention.meaning.args[0], Term("clock", (number, 0)))), type="TIME")
        if (number := _small(mention)) and not _fits_near(mention, now)
        else mention
        for mention in mentions
    ]


def _small(mention: Mention) -> int:
    """The number without an ending that stands behind a weekday, if an hour may be that; else 0."""
    if mention.parts or not _numbered(mention.meaning):
        return 0
    day = mention.meaning.args[1]
    number = day.args[-1] if isinstance(day, Term) else 0
    return number if isinstance(number, int) and mention.text[-1].isdecimal() and number <= _NOON else 0


def _numbered(term: Term) -> bool:
    """Whether a term is a weekday with the number of its day, and no month."""
    return term.op == "on_weekday" and isinstance(term.args[1], Term) and day_of_month(term.args[1])


def _fits_near(mention: Mention, now: Span) -> bool:
    """Whether a weekday and its number fit within a month from when a text was written."""
    value = evaluated(mention, Context(here=now)).value
    return isinstance(value, Span) and not value.uncertain and abs(value.start - now.start) <= _SOON


class Items:
    """The rows of one text, as far as it has been read.

    text: the folded text. told: the dates told so far.
    """

    def __init__(self, text: str, sentences: Sequence[Sentence], words: Words, told: Told) -> None:
        self.text, self.sentences, self.words, self.told = text, sentences, words, told
        self._item: tuple[Span, int] | None = None  # the day that heads the item of a list told last, and its sentence
        self._row: tuple[Mention, Span] | None = None  # the weekday or month read last
        self._named: tuple[Mention, Span] | None = None  # the day of the calendar read last
        self._entry: Span | None = None  # the clock time that headed a line last, or the day that was one
        self.rising = False  # whether the last two such times followed one another
        self._day: Span | None = None  # the day in a line of its own that they stand under
        self.heading: tuple[Span, int] | None = None  # the year or month that headed a section last, and its sentence

    def before(self, mention: Mention, now: Span | None, *, report: bool) -> Span | None:
        """The date that a bare name follows, if it is the next of a row.

        now: when the text was written. report: whether it is one, in which days of a month would else count from `now`.
        """
        item = self._item if weekly(mention.meaning) and self._heads_item(mention) else None
        if item is not None and mention.sentence - item[1] <= APART:
            return item[0]
        if self.heading is not None and self._is_heading(mention):
            return self.heading[0]
        if weekly(mention.meaning):
            return self._enumerated(mention, now, _names_day)
        if month_only(mention.meaning):
            return self._enumerated(mention, now, month_only)
        if not report:
            return None
        return self._of_row(mention, now) if day_and_month(mention.meaning) else self._of_month(mention, now)

    def entry(self, mention: Mention) -> Span | None:
        """The day that the entries of a log are at, if a clock time heads one."""
        return self._entry if self._entry is not None and self._heads_line(mention) else None

    def written(self, published: Span | None, value: Value | None) -> Span | None:
        """When what is told was written: the entries of a log past midnight on the day after that on which it began."""
        if published is None or published.unit != "day" or self._entry is None or not self.rising:
            return published
        goes_on = isinstance(value, Span) and 0 <= value.start - self._entry.start < _NIGHT
        last = value.start if goes_on and isinstance(value, Span) else self._entry.start
        return of_day(last // DAY) if 0 <= last - published.end < DAY else published

    def restart(self, day: Span) -> None:
        """From here on the entries of a log are of this day, whatever those above were of."""
        self._entry = self._day = day

    def note(self, mention: Mention, value: Value | None) -> None:
        """Keep a date that was read, which another may follow."""
        if not isinstance(value, Span):
            return
        named = _names_day(mention.meaning) and value.end - value.start <= DAY
        if named or month_only(mention.meaning):
            self._row = mention, value
        if value.unit == "day" and _calendar(mention):
            self._named = mention, value
        if named and self._heads_item(mention):
            self._item = value, mention.sentence
        if value.end - value.start <= DAY and mention.type == "TIME" and self._heads_line(mention):
            self.rising = self._entry is not None and self._entry.start <= value.start
            self._entry = value
        elif value.end - value.start <= DAY and self._heads_line(mention):
            # what happened on a day that has a line of its own stands under it, each with its time
            self._entry = self._day = value if self._ends_line(mention) else None
        elif value.end - value.start <= DAY and _calendar(mention) and (self._day is None or self._entry is self._day):
            self._entry = self._day = None  # of which day those behind it are has been said anew
        if (
            value.unit in ("year", "month")
            and self._heads_line(mention)
            and _LINE_GOES_ON.match(self.text, mention.end)
        ):
            self.heading = value, mention.sentence

    def _enumerated(self, mention: Mention, now: Span | None, alike: Callable[[Term], bool]) -> Span | None:
        """The weekday or month that it follows in an enumeration, unless when the text was written lies between the
        two: `rain on Thursday and Friday`. alike: whether the one before is of the same kind."""
        if self._row is None or not alike(self._row[0].meaning):
            return None
        before, value = self._row
        gap = self.text[before.end : mention.start] if 0 < mention.start - before.end < JOINT else ""
        if before.sentence != mention.sentence or gap.strip().lower() not in self.words.cue("list"):
            return None
        after = evaluated(mention, Context(here=value, weights=FUTURE)).value
        if not isinstance(after, Span) or (now is not None and value.start < now.end <= after.start):
            return None
        return self.of_week(mention, value)

    def of_week(self, mention: Mention, last: Span) -> Span:
        """From where on a weekday behind others of its sentence counts: the first of them where it lies between that
        and the last, `Monday and Wednesday until four, Tuesday from nine`; else the last."""
        here = [
            span for span, told_in in self.told.spans if told_in == mention.sentence and span.end - span.start <= DAY
        ]
        first = min(here, key=lambda span: span.start, default=last)
        after = evaluated(mention, Context(here=last, weights=FUTURE)).value
        fits = isinstance(after, Span) and first.start < after.start - WEEK < last.start
        return first if fits and last.start - first.start < WEEK else last

    def _of_row(self, mention: Mention, now: Span | None) -> Span | None:
        """The day that another one follows in a row, of which each is in the same year, or from a day to come on in the
        next: `10 May, 14 June (hall) and 13 September`."""
        before, value = self._named or (None, None)
        if before is None or value is None or not 0 < mention.start - before.end <= NOTED:
            return None
        gap = _ASIDE.sub("", self.text[before.end : mention.start]).strip().lower()
        if before.sentence != mention.sentence or gap not in self.words.cue("list"):
            return None
        after = evaluated(mention, Context(here=value, weights=FUTURE)).value
        if not isinstance(after, Span):
            return None
        to_come = now is not None and now.end <= value.start
        return value if to_come or year_at(after.start) == year_at(value.start) else None

    def _of_month(self, mention: Mention, now: Span | None) -> Span | None:
        """Of a day that names no month, `on the 22nd`, its month: that of the day told last with a month, if it comes
        behind that day; else the nearest, rather a later one."""
        if not day_of_month(mention.meaning):
            return None
        for span, told_in in self.told.spans:
            if told_in < mention.sentence - REACH or (now is not None and span.start == now.start):
                return None  # from when it was written the tense decides
            if span in self.told.passing:
                continue
            if deictic(self.told.sources[span].meaning):
                return None  # the text is back at its own time
            if span.unit == "month":
                return span
            weekday = now is not None and told_in == mention.sentence and weekly(self.told.sources[span].meaning)
            if span.end - span.start <= FINE["day"] and (_calendar(self.told.sources[span]) or weekday):
                month = unit_at(span.start, "month")
                same = evaluated(mention, Context(here=month)).value
                if isinstance(same, Span) and same.start >= span.start:
                    return month
                nearest = evaluated(mention, Context(here=span, weights=STORY)).value
                return unit_at(nearest.start, "month") if isinstance(nearest, Span) else None
        return None

    def lately(self, mention: Mention) -> Span | None:
        """The day or month told last, nearby: what a day that names no month belongs to in a history."""
        near = self.told.recent(mention.sentence)
        return next((span for span in near if span.end - span.start <= FINE["month"]), None)

    def _heads_item(self, mention: Mention) -> bool:
        start = self.sentences[mention.sentence].start
        bullet = _BULLET.fullmatch(self.text, start, mention.start)
        last = _SPANNED.match(self.text, mention.end)
        return bullet is not None and last is not None and _COLON.match(self.text, last.end()) is not None

    def _heads_line(self, mention: Mention) -> bool:
        """Whether its line begins with it, as the entries of a log do."""
        start = self.text.rfind("\n", 0, mention.start) + 1
        return _BULLET.fullmatch(self.text, start, mention.start) is not None

    def _is_heading(self, mention: Mention) -> bool:
        """Whether it is a month, or a day of one, in a line of its own."""
        return self._heads_line(mention) and self._ends_line(mention) and month_named(mention.meaning)

    def _ends_line(self, mention: Mention) -> bool:
        return _LINE_ENDS.match(self.text, mention.end) is not None


def _names_day(term: Term) -> bool:
    """Whether it is a weekday, or a day counted from when the text was written: `tomorrow`."""
    return weekly(term) or deictic(term)


def _calendar(mention: Mention) -> bool:
    """Whether it names a day of the calendar: `14 April`, `14.4.70`, `the 14th`."""
    said = mention.meaning
    return month_named(said) or day_of_month(said) or said.op == "on_weekday" or outright(said) is not None
