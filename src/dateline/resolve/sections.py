"""Parts of a document with a date of their own: diary entries, letters in a bundle, mails in a thread.

Such a part begins with a line that is little more than a date (`Monday, 29 October`; `D. 6.17 p.m. October 30, 1956`;
`On Fri, 16 Apr 2010 at 09:12, X wrote:`). What stands under it was written on that day, up to the next such line.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Final

from dateline.expressions import Words
from dateline.records import Block, Mention

_LONGEST: Final = 160
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_MOST_WORDS: Final = 3
# a day of a month or a weekday is named; `Spring 1956` and `1956` head chapters, not entries
_NAMES_DAY: Final = re.compile(r"date\((?:[^()]|\([^()]*\))*, [^,()]+, \d+\)|on_weekday|weekday=|numeric\(|dotted\(")


@cache
def _heads(words: Words) -> re.Pattern[str] | None:
    forms = words.cue("heads")
    return re.compile("|".join(forms), re.IGNORECASE) if forms else None


def headings(text: str, mentions: Sequence[Mention], words: Words, blocks: Sequence[Block]) -> frozenset[int]:
    """The indexes of the mentions that head a part of the document: days named in a block (or line) of their own."""
    starts = [block.start for block in blocks]
    return frozenset(
        index
        for index, mention in enumerate(mentions)
        if mention.type in ("DATE", "TIME")
        and not mention.parts
        and _NAMES_DAY.search(mention.said)
        and _heads_part(text, mention, words, _around(text, mention, blocks, starts))
    )


def _around(text: str, mention: Mention, blocks: Sequence[Block], starts: Sequence[int]) -> tuple[int, int]:
    if blocks:
        block = blocks[max(0, bisect_right(starts, mention.start) - 1)]
        return (block.start, block.end) if block.kind in ("heading", "paragraph") else (0, 0)
    start, end = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.end)
    return start, end if end >= 0 else len(text)


def _heads_part(text: str, mention: Mention, words: Words, around: tuple[int, int]) -> bool:
    start, end = around
    line = text[start:end]
    if not line or len(line) > _LONGEST:
        return False
    heads = _heads(words)
    if heads and heads.search(line):
        return True
    rest = line[: mention.start - start] + " " + line[mention.end - start :]
    return len(_WORD.findall(rest)) <= _MOST_WORDS and not rest.rstrip().endswith((".", "!", "?")) and "|" not in rest
