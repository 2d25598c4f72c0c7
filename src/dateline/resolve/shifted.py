"""What was to come when it was told: it lies behind the day of that, `On Tuesday they said they'd be there Thursday`;
and whether a weekday that is over is the first of its week that somebody tells of himself."""

from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import first_word, phrases
from dateline.interval.algebra import EVEN, FUTURE, Context, Weights
from dateline.interval.calendar import DAY
from dateline.interval.values import Span
from dateline.records import Mention
from dateline.resolve.anchors import NEARBY, Anchors
from dateline.resolve.backshift import from_then, of_then_only
from dateline.resolve.resolved import evaluated

_WEEK: Final = 7 * DAY


def told_from(
    mention: Mention, cue: str, first: int, text: str, anchors: Anchors, words: Words
) -> tuple[Span, Weights] | None:
    """The day told last in a sentence from which a weekday was still to come then, and what its sides weigh.

    cue: the verb that puts it ahead. first: where the sentence begins. What would so come only after the text was
    written lay rather near: `we planned to go home on Sunday instead of leaving on Saturday`.
    """
    now = anchors.now
    told = [day for day in anchors.days(0) if now is None or day.end <= now.start]
    verb = first_word(cue)
    shifted = verb not in words.cue("current") and of_then_only(text, first, mention.start, words)
    back = from_then(cue, text[first : mention.start], words)
    if not told or not (shifted or back):
        return None
    value = evaluated(mention, Context(here=told[0], weights=FUTURE)).value
    beyond = now is not None and isinstance(value, Span) and value.start >= now.end
    return told[0], EVEN if beyond and not back else FUTURE


def begins_with(text: str, mention: Mention, anchors: Anchors, words: Words) -> bool:
    """Whether somebody tells of himself in the sentence of a mention, and has told no day of the last week right before
    it: of a week told day by day the last one may be that of writing. Under the heading of a day its weekday is that
    day."""
    sentence, now = anchors.sentences[mention.sentence], anchors.now
    pattern = phrases(words, "personal", r"(?<![\w’'-])", r"(?![\w-])", cased=True)
    if (
        now is None
        or now == anchors.headed
        or pattern is None
        or not pattern.search(text, sentence.start, sentence.end)
    ):
        return False
    return not any(0 < now.start - day.start <= _WEEK for day in anchors.days(NEARBY))
