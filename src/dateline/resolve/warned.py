"""Warnings: a weekday before which somebody was told to do something, and that has come since."""

from dateline.expressions import Words
from dateline.expressions.words import first_word
from dateline.interval.algebra import Context, of_day
from dateline.interval.calendar import DAY
from dateline.interval.values import Span
from dateline.records import Mention
from dateline.resolve.anchors import Anchors
from dateline.resolve.cues import ahead
from dateline.resolve.resolved import is_day


def told_before(mention: Mention, toward: int, cue: str, anchors: Anchors, text: str, words: Words) -> Span | None:
    """The day before that of the last week which the text has told as that weekday, where somebody was told to do
    something before it: `made landfall on Sunday. They had been told to leave ahead of its arrival on Sunday`."""
    now = anchors.now
    if toward <= 0 or now is None or first_word(cue) not in words.cue("told_to"):
        return None
    if not ahead(text, mention.start, words, dated=False):
        return None  # `was told to come back on Monday`
    for day in anchors.days(len(anchors.sentences)):
        if 0 < now.start - day.start <= 7 * DAY and is_day(mention, Context(here=day)):
            return of_day(day.start // DAY - 1)
    return None
