"""Weekdays of which no verb says whether they are over when they are told: those of a plan, `was due to play on
Friday`, and of what something is to come of, `the results of Monday's vote are due`."""

import re
from collections.abc import Sequence
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.algebra import FUTURE, Context, of_day
from dateline.interval.calendar import DAY
from dateline.interval.values import Span
from dateline.records import Mention, Sentence
from dateline.resolve.anchors import NEARBY, Anchors
from dateline.resolve.backshift import once_due
from dateline.resolve.cues import comes_of, stands_in
from dateline.resolve.resolved import Resolved, evaluated, is_day
from dateline.resolve.said import weekly
from dateline.resolve.tense import clause_side
from dateline.resolve.verbs import first_verb, patterns_of

_WEEK: Final = 7 * DAY
_THING: Final = re.compile(r"['’]s ([^\W\d_]{3,})")
_THEN: Final = "says only that it lay ahead then"
_MAYBE: Final = f"{_THEN}, and may be over"
_OTHERWISE: Final = f"{_MAYBE}; it came otherwise"


def once_planned(resolved: Resolved, other: Span, text: str, sentences: Sequence[Sentence], words: Words) -> str:
    """Why the weekday on the other side of now is not taken for that of a plan told as past, `was due to play on Friday
    but withdrew`; empty where it is no such. Behind `said` it is ahead when the text is written, as what is said is
    told in the past."""
    mention, now = resolved.mention, resolved.context.now
    sentence = sentences[mention.sentence]
    if now is None or not weekly(mention.meaning) or not isinstance(resolved.value, Span):
        return ""
    across = min(resolved.value.start, other.start) < now.start <= max(resolved.value.start, other.start)
    ahead = resolved.value.start >= now.start
    if not across or not once_due(resolved.cue, words, ahead=ahead) or stands_in(text, sentence, words, "saying"):
        return ""
    if not ahead:
        return f"“{resolved.cue}” {_THEN}"  # what `had been due` is mostly over
    return f"“{resolved.cue}” {_OTHERWISE if _otherwise(mention.end, text, sentence, words) else _MAYBE}"


def _otherwise(at: int, text: str, sentence: Sentence, words: Words) -> bool:
    """Whether what follows tells that something else was done: `but withdrew`, `until her leg gave way`."""
    contrary = phrases(words, "came_otherwise")
    found = contrary.search(text, at, sentence.end) if contrary else None
    return found is not None and first_verb(patterns_of(words), text, found.end(), sentence.end)[0] in ("past", "gone")


def day_of_thing(mention: Mention, anchors: Anchors) -> Span | None:
    """The day told of late with the name of its weekday of what is called by that weekday again: behind `The strike due
    on Friday is off` that of `Friday's strike was to be the third`."""
    thing = _THING.match(anchors.text, mention.end)
    if thing is None or anchors.now is None:
        return None
    for day in anchors.days(NEARBY):
        source = anchors.told.sources[day]
        sentence = anchors.sentences[source.sentence]
        near = abs(day.start - anchors.now.start) <= _WEEK and source.sentence < mention.sentence
        named = near and weekly(source.meaning) and is_day(mention, Context(here=day))
        if named and re.search(rf"\b{thing[1]}\b", anchors.text[sentence.start : sentence.end], re.IGNORECASE):
            return day
    return None


def due_behind(
    mentions: Sequence[Mention], index: int, now: Span | None, text: str, sentences: Sequence[Sentence], words: Words
) -> Span | None:
    """The day before that on which a sentence says that something is to come of what was on a weekday: of `Results of
    Sunday's vote are due late on Monday` the Sunday before."""
    mention, due = mentions[index], mentions[index + 1] if index + 1 < len(mentions) else None
    if (
        now is None
        or due is None
        or due.sentence != mention.sentence
        or not (weekly(mention.meaning) and weekly(due.meaning))
    ):
        return None
    if not comes_of(text, mention.start, words) or clause_side(text, due, sentences[due.sentence], words)[0] <= 0:
        return None
    value = evaluated(due, Context(now, here=now, weights=FUTURE)).value
    return of_day(value.start // DAY - 1) if isinstance(value, Span) else None
