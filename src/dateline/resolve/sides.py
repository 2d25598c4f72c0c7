"""What the sides of a bare name weigh: how much farther one on the wrong side of a story or report is held to be."""

from collections.abc import Sequence
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.algebra import FUTURE, PAST, Weights
from dateline.interval.values import Span
from dateline.resolve.backshift import backshifted
from dateline.resolve.tense import BYGONE, OF_THING, PLAIN

CONTRARY: Final = 6.5  # against a clause of what is to come
NEARER: Final = 2.5  # of the day of a thing, which may be to come or over
OVER: Final = 13.0  # against a clause in the past tense: farther than any month lies from its next
REFUSED: Final = 30.0  # against a clause of what is to come where nothing in it says otherwise
DONE: Final = 100.0  # against such a clause in the past tense; only a date of the next days may be a slip
SILENT: Final[Weights] = (1.0, 1.5)  # a report without a cue tells of what was

ONWARD: Final[Weights] = (12.0, 1.0)
NUMBERED: Final[Weights] = (5.0, 1.0)
GOING_ON: Final[Weights] = (12.0, 1.0)  # behind a day that the sentence has told
SEQUEL: Final[Weights] = (6.0, 1.0)
SEASONED: Final[Weights] = (12.0, 1.0)
WEEK: Final[Weights] = (1.4, 1.0)  # within days of one another a story goes back more easily


def weights(toward: int, weekly: bool) -> Weights:
    """A weekday is strictly before or behind; a month or a day of one is rather the nearest.

    toward: on which side the clause puts it, as `tense.direction` says it.
    """
    if weekly or toward == BYGONE:
        return FUTURE if toward > 0 else PAST
    if not toward:
        return SILENT
    if toward == OF_THING:
        return NEARER, 1.0
    to_come, over = (REFUSED, DONE) if abs(toward) == PLAIN else (CONTRARY, OVER)
    return (to_come, 1.0) if toward > 0 else (1.0, over)


def further(text: str, start: int, end: int, words: Words) -> bool:
    """Whether a clause with its own subject goes on between two dates of a story, and none that looks back: `in March
    1979; the second came in November`, not `in March 1979, after the flood in November`."""
    pattern, between = phrases(words, "further", "(?![\\w])"), text[start:end]
    aside = set(words.cue("aside")).isdisjoint(between.lower().replace(",", " ").split())
    return aside and pattern is not None and pattern.search(between) is not None


def awaited(cue: str, words: Words) -> bool:
    """Whether a cue speaks of what is to come when it was written, `is due to open`, and not then, `was due`."""
    said = cue.lower().split()
    return not set(said).isdisjoint(words.cue("awaiting")) and not backshifted(cue, words)


def on_its_side(days: Sequence[Span], now: Span, toward: int, *, told: bool, personal: bool) -> list[Span]:
    """The days told from which a clock time may count: in what was none to come, if its sentence has told one; in what
    people say is to come none that is over, `I signed yesterday. The van is booked for 10`."""
    if told:
        return [day for day in days if day.start < now.end or toward >= 0]
    return [day for day in days if ongoing(day, now) or toward <= 0 or not personal]


def ongoing(day: Span, now: Span) -> bool:
    """Whether a date is not over; of a night that ends this morning it is."""
    return day.end > now.start and (day.unit != "part" or day.start >= now.start)
