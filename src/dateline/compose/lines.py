"""Lines and sentences that tell nothing: greetings, `My dear Harriet,`, and dates behind a preposition, `In May.`"""

import re
from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import Words
from dateline.records import Mention, Sentence

_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_LED: Final = 2  # words of which one greets: `My dear`


def greets(text: str, words: Words) -> bool:
    """Whether a line is no more than how a letter begins: `My dear Harriet,`."""
    return text[-1:] in ",:" and not words.marks["writing.greeting"].isdisjoint(text.lower().split()[:_LED])


def when_alone(folded: str, sentence: Sentence, mentions: Sequence[Mention], words: Words) -> bool:
    """Whether a sentence is a date behind its preposition, and nothing else: `Last winter. In February.`"""
    before = folded[sentence.start : mentions[0].start].strip().lower()
    return words.tags.get(before) == "IN" and _WORD.search(folded, mentions[-1].end, sentence.end) is None
