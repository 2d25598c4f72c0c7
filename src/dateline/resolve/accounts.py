"""The day of a clock time of which a report gives an account: told before, though the news named other days since."""

from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.algebra import Context, of_day
from dateline.interval.algebra.clocks import EITHER
from dateline.interval.calendar import CLOCK_UNITS, DAY, floor
from dateline.interval.values import Cycle, Span
from dateline.records import Mention
from dateline.resolve.anchors import Anchors
from dateline.resolve.hindsight import had_been
from dateline.resolve.resolved import evaluated

GOES_ON: Final = 5  # sentences over which clock times of a report belong to a day told
_HALF_HOUR: Final = 30 * 60
IN_A_DAY: Final = 8  # sentences over which what was done on a day is told, up to its end
EARLY: Final = 3 * 3600  # seconds before a part of the day that are still called by it: `at 8:17 on Wednesday night`
_FAR: Final = 300 * DAY  # within which what had been is of the same story
MERIDIEM: Final = 3  # which argument of a clock time says its half of the day


def part_told(anchors: Anchors, mention: Mention, now: Span) -> Span | None:
    """The night or other part of an earlier day that a report told last, if a clock time lies in it and nothing
    since was of another day but that of writing: `fell into the sea Wednesday night. There was no sign Thursday.
    It took off at 8:17 p.m.`"""
    said = mention.meaning
    if said.op != "clock" or len(said.args) <= MERIDIEM or said.args[MERIDIEM] is None:
        return None  # `at 7:14` may be of either half of a day
    passing = anchors.told.passing if anchors.headed else ()
    for day in (day for day in anchors.days(GOES_ON) if day not in passing):
        if day.unit == "part" and day.start < now.start:
            value = evaluated(mention, Context(told=(day,))).value
            within = isinstance(value, Span) and day.start - EARLY <= value.start < day.end
            return day if within else None
        if day.start // DAY != now.start // DAY:
            return None
    return None


def of_same_minute(anchors: Anchors, mention: Mention, now: Span) -> Span | None:
    """The day of which a report has told the same minute before: `burst at 12:41 p.m. on Tuesday`, and then `It is
    now clear that it burst at 12:41 p.m.`; of hours and half hours each day has some news."""
    value = evaluated(mention, Context()).value
    sure = isinstance(value, Cycle) and mention.meaning.op == "clock" and not value.key.endswith(EITHER)
    at = value.occurrence(0) if sure and isinstance(value, Cycle) else None
    if at is None or at.start % _HALF_HOUR == 0:
        return None
    spans = (span for span, _ in anchors.told.spans if span.unit == "minute" and span.end <= now.end)
    days = {span.start // DAY for span in spans if span.start % DAY == at.start % DAY}
    return of_day(days.pop()) if len(days) == 1 else None


def only_day(anchors: Anchors, mention: Mention, now: Span, words: Words) -> Span | None:
    """The day of which an account tells, if it tells of one only: `has released information on the 6 May crash`."""
    pattern, first = phrases(words, "account_given"), anchors.sentences[mention.sentence].start
    if pattern is None or pattern.search(anchors.text, 0, first) is None:
        return None
    told = anchors.told.spans
    days = {day for day, at in told if day.unit == "day" and day.end <= now.start and at < mention.sentence}
    return next(iter(days)) if len(days) == 1 else None


def gone_back_to(anchors: Anchors, mention: Mention) -> set[Span]:
    """The days before the one that a history told last by the clock, to which it went back since in another paragraph
    or as to what had been: its hours are of the day told by the clock. `Sailed at 17:20 on 11 December. She had been
    surveyed on 2 November. At 19:05 a sea burst the doors`."""
    spans = anchors.told.spans
    at = next((at for at, (span, _) in enumerate(spans) if span.unit in CLOCK_UNITS), 0)
    day = floor(spans[at][0].start, "day") if at else 0
    before = (span for span, since in spans[:at] if since < mention.sentence and span.end <= day)
    return {span for span in before if span.start >= day - _FAR and _left(anchors, anchors.told.sources[span], mention)}


def _left(anchors: Anchors, source: Mention, mention: Mention) -> bool:
    """Whether a history has left a time to which it went back."""
    first = anchors.sentences[source.sentence].start
    apart = not anchors.threads.beside(source.sentence, mention.sentence)
    return apart or had_been(anchors.text, source.start, first, anchors.words)
