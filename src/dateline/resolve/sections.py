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
FEWEST: Final = 3
# a day of a month or a weekday is named; `Spring 1956` and `1956` head chapters, not entries
_NAMES_DAY: Final = re.compile(r"date\((?:[^()]|\([^()]*\))*, [^,()]+, \d+\)|on_weekday|weekday=|numeric\(|dotted\(")


@cache
def _heads(words: Words) -> re.Pattern[str] | None:
    forms = words.cue("heads")
    return re.compile("|".join(forms), re.IGNORECASE) if forms else None


def headings(text: str, mentions: Sequence[Mention], words: Words, blocks: Sequence[Block]) -> frozenset[int]:
    """The indexes of the mentions that head a part of the document.

    The head of a mail or telegram is known by its words. A day in a block (or line) of its own, or at the head of a
    paragraph with its weekday, heads an entry only where several do: one may be any line of a page.
    """
    starts = [block.start for block in blocks]
    kinds: dict[str, set[int]] = {"head": set(), "lone": set(), "leading": set()}
    for index, mention in enumerate(mentions):
        if mention.type in ("DATE", "TIME") and not mention.parts and _NAMES_DAY.search(mention.said):
            kind = _kind(text, mention, words, _around(text, mention, blocks, starts))
            if kind:
                kinds[kind].add(index)
    several = [found for kind, found in kinds.items() if kind == "head" or len(found) >= FEWEST]
    return frozenset[int]().union(*several)


def _around(text: str, mention: Mention, blocks: Sequence[Block], starts: Sequence[int]) -> tuple[int, int]:
    if blocks:
        block = blocks[max(0, bisect_right(starts, mention.start) - 1)]
        return (block.start, block.end) if block.kind in ("heading", "paragraph") else (0, 0)
    start, end = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.end)
    return start, end if end >= 0 else len(text)


def _kind(text: str, mention: Mention, words: Words, around: tuple[int, int]) -> str:
    """`head`, `lone` or `leading`; empty for a date that heads nothing."""
    start, end = around
    line, heads = text[start:end], _heads(words)
    if not line:
        return ""
    if len(line) <= _LONGEST and heads and heads.search(line):
        return "head"
    rest = line[: mention.start - start] + " " + line[mention.end - start :]
    short = len(line) <= _LONGEST and len(_WORD.findall(rest)) <= _MOST_WORDS
    if short and not rest.rstrip().endswith((".", "!", "?")) and "|" not in rest:
        return "lone"
    return "leading" if mention.start == start and "on_weekday" in mention.said else ""
