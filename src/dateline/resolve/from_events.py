"""Lengths that count from an event: `three days after the election`, `ten days into the siege`.

They lead to a day if the text has dated that event, once; else to one that nobody can tell, from which nothing told
behind them counts.
"""

import re
from functools import lru_cache
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.terms import Term
from dateline.records import Mention, Sentence
from dateline.resolve.eras import before_christ
from dateline.resolve.halfday import half_as_told
from dateline.resolve.happenings import Happenings
from dateline.resolve.told import Told

_COUNTED: Final = frozenset(("day", "week", "month", "year"))  # units of lengths behind which an event may stand


@lru_cache(8)
def _pattern(words: Words, nouns: tuple[str, ...]) -> re.Pattern[str] | None:
    after, before = "|".join(words.cue("after_event")), "|".join(words.cue("before_event"))
    behind = "|".join(words.cue("behind_event"))
    if not (after and before and nouns):
        return None
    names = "|".join(map(re.escape, nouns))
    return re.compile(rf" (?:(?P<after>{after})|(?P<before>{before})) (?P<event>{names})(?={behind})")


def as_in_story(
    mention: Mention, told: Told, happenings: Happenings, text: str, sentence: Sentence, words: Words
) -> Mention:
    """A mention of a history as what was told before it lets it be read: a year before Christ, an hour of the half of
    the day told, a length that counts from an event."""
    mention = half_as_told(before_christ(mention, told.old, words), told, text, sentence, words)
    return from_event(mention, text, happenings, words)


def from_event(mention: Mention, text: str, happenings: Happenings, words: Words) -> Mention:
    """A length with the event that it counts from, as the day to which it leads, if the text has told one day of that
    event: `was elected on 7 November. Three days after the election …`; else the same mention."""
    unit = _unit_counted(mention)
    pattern = _pattern(words, tuple(happenings.lexicon.nouns)) if unit in _COUNTED else None
    found = pattern.match(text, mention.end) if pattern is not None else None
    name = happenings.lexicon.nouns[found["event"]] if found is not None else ""
    if found is None or len(happenings.dated.get(name, ())) != 1:
        return mention
    side = "after" if found["after"] else "before"
    meaning = Term(side, (mention.meaning, Term("event", (name,))))
    whole = text[mention.start : found.end()]
    return mention._replace(end=found.end(), text=whole, type="DATE", said=str(meaning), meaning=meaning)


def _unit_counted(mention: Mention) -> str:
    """The unit in which a length counts, `day` of `three days`; empty for what is no such length."""
    meaning = mention.meaning
    counted = mention.type == "DURATION" and meaning.op == "amount" and not mention.parts
    return str(meaning.args[-1]) if counted else ""


def to_unknown_day(mention: Mention, told: Told, text: str, words: Words) -> str:
    """The unit of a length that leads to a day nobody knows, counted from what the words behind it name, if its
    sentence has told no date before it: `Ten days into the siege the wall fell`; else empty."""
    unit = _unit_counted(mention)
    pattern = phrases(words, "counted_from_thing", before="") if unit else None
    dated = bool(told.spans) and told.spans[0][1] == mention.sentence
    return unit if pattern is not None and not dated and pattern.match(text, mention.end) else ""
