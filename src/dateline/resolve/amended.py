"""What was added to a text on a later day that it names: `UPDATE 1 June: the zip broke this morning`."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.records import Block, Mention
from dateline.resolve.sections import Part, block_around, names_day

_NEAR: Final = 40  # characters before a day in which it is said that it is one of an addition
_OPENS: Final = r"(?:\A|(?<=[\n.!?*_#>\[(])|(?<=[.!?]\s)|(?<=[.!?]\s\s))[*_#\[(]{0,3}"
_TO_DAY: Final = r"(?: ?#?\d{1,2}(?=\D))?[*_]{0,3} ?(?:[:,–—-] ?)?[(\[]?\Z"
_SET_OFF: Final = re.compile(r"[)\]]?[*_]{0,3} ?(?:[:–—-]|(?<=\*)|(?<=_)) ?[*_]{0,3} ?\S")


@cache
def _label(words: Words) -> re.Pattern[str] | None:
    return phrases(words, "amending", _OPENS, _TO_DAY)


def amendments(text: str, mentions: Sequence[Mention], blocks: Sequence[Block], words: Words) -> dict[int, Part]:
    """The indexes of the days that head additions, each with its part, up to the end of its paragraph."""
    label = _label(words)
    if label is None:
        return {}
    starts = [block.start for block in blocks]
    parts = dict[int, Part]()
    for index, mention in enumerate(mentions):
        begins = max(0, mention.start - _NEAR)
        if (
            not names_day(mention)
            or not _SET_OFF.match(text, mention.end)
            or not label.search(text, begins, mention.start)
        ):
            continue
        block = block_around(text, mention, blocks, starts)
        parts[index] = Part("update", mention.start, block.end if block is not None else len(text))
    return parts
