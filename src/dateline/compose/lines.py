"""Lines that tell nothing, as greetings, `My dear Harriet,`, and dates behind a preposition, `In May.`; and lines of a
career that end in its years, `Engineer, Lee & Moe, Ulm, 2009 – 2015`."""

import re
from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import Words
from dateline.compose.yearbooks import YEAR, without_year
from dateline.records import Block, Document, Mention, Sentence

_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_SHORT: Final = 40  # characters of a heading of one or two words
_SEVERAL: Final = 2  # headings that make a career
_ENOUGH: Final = 2  # words that say what somebody was
_PARTED: Final = re.compile(r"[,;:.(]")
_LED: Final = 2  # words of which one greets: `My dear`


def greets(text: str, words: Words) -> bool:
    """Whether a line is no more than how a letter begins: `My dear Harriet,`."""
    return text[-1:] in ",:" and not words.marks["writing.greeting"].isdisjoint(text.lower().split()[:_LED])


def when_alone(folded: str, sentence: Sentence, mentions: Sequence[Mention], words: Words) -> bool:
    """Whether a sentence is a date behind its preposition, and nothing else: `Last winter. In February.`"""
    before = folded[sentence.start : mentions[0].start].strip().lower()
    return words.tags.get(before) == "IN" and _WORD.search(folded, mentions[-1].end, sentence.end) is None


def tells_career(document: Document, words: Words) -> bool:
    """Whether a document has the headings of a career: `Experience`, `Education`."""
    heads = (document.text[block.start : block.end] for block in document.blocks if block.kind == "heading")
    called = {head.strip(" #*:").lower() for head in heads if len(head) <= _SHORT}
    return len(called & words.marks["headings.careers"]) >= _SEVERAL


def ends_line(folded: str, sentence: Sentence, mention: Mention, block: Block | None) -> bool:
    """Whether a line of its own says what somebody was and ends in its date: `Engineer, Lee & Moe, 2009 – 2015`."""
    alone = block is not None and block.kind in ("heading", "item") and block.start == sentence.start
    behind = folded[mention.end : sentence.end].strip(" ).*_")
    return alone and not behind and len(_WORD.findall(folded, sentence.start, mention.start)) >= _ENOUGH


def head_of_line(folded: str, mentions: Sequence[Mention], mention: Mention) -> Mention:
    """The year that heads a line for the day or month of it that the line tells at once, `1788 – Born on June 24th in
    Bath`; else the date itself."""
    first, second = (*mentions[:2], mention, mention)[:2]
    year = second is mention and YEAR.fullmatch(folded, first.start, first.end) is not None
    at_once = year and without_year((mention,)) and not _PARTED.search(folded, first.end + 1, mention.start)
    return first if at_once else mention
