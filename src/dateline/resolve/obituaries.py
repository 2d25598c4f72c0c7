"""Days on which somebody died of whom a text is an obituary: `Bo Moe, who raced at the 1952 Games, died Feb. 26.`"""

import re
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.records import Mention, Sentence
from dateline.resolve.anchors import Anchors
from dateline.resolve.planned import dated

_NEAR: Final = 60  # characters before a day in which it is said that somebody died
_HEAD: Final = 1200  # characters at the beginning of a text in which an obituary says of whom it is


def died_lately(mention: Mention, anchors: Anchors, sentence: Sentence, text: str, words: Words) -> bool:
    """Whether a day of a month is that of a death which a text of a known day tells at its head, with no other year
    than in a relative clause that is closed before."""
    now, pattern = anchors.now, phrases(words, "deaths", after=r" ?\Z")
    if now is None or now.unit != "day" or pattern is None or not dated(mention) or mention.start > _HEAD:
        return False
    near = pattern.search(text, max(sentence.start, mention.start - _NEAR), mention.start)
    here = [anchors.told.sources[span] for span, told_in in anchors.told.spans if told_in == mention.sentence]
    return near is not None and all(_aside(source, near, sentence, text, words) for source in here)


def _aside(source: Mention, verb: re.Match[str], sentence: Sentence, text: str, words: Words) -> bool:
    """Whether a date stands in a relative clause that a comma closes before a verb."""
    leading = phrases(words, "restricting")
    opened = leading is not None and leading.search(text, sentence.start, source.start) is not None
    return opened and "," in text[source.end : verb.start()]
