"""Years that only say which event, or which thing, is spoken of: `the crisis of 1997`, `the 1997 champion`."""

from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.records import Mention
from dateline.resolve.cues import opens

_THING: Final = 48  # characters before a year in which stands what it is of


def names_event(text: str, source: Mention, start: int, words: Words) -> bool | None:
    """Whether a year only says which event is told of, `the crisis of 1997 began in July`; False where it says so of
    another thing, `the lessons of 1997`, `the 1997 champion`; else None. start: of the sentence."""
    before, behind = phrases(words, "event_of", after=r" \Z"), phrases(words, "events", r" ")
    of_thing, thing = phrases(words, "of", after=r" \Z"), phrases(words, "of", after=r" the \Z")
    if (
        before is None
        or behind is None
        or of_thing is None
        or thing is None
        or opens(text[start : source.start], words)
    ):
        return None
    within = (max(start, source.start - _THING), source.start)
    if before.search(text, *within) or (behind.match(text, source.end) and not thing.search(text, *within)):
        return True
    return False if of_thing.search(text, *within) or thing.search(text, *within) else None
