"""Diaries that go on with bare numbers: each of their days, with its month or without, heads an entry of its own, and
the next one follows it."""

import re
from collections.abc import Sequence
from typing import Final

from dateline.expressions import DIARY_ENTRY
from dateline.records import Block, Mention, Sentence
from dateline.resolve.sections import Part, block_around, names_day

_SET_OFF: Final = re.compile(r"\s?[.:,—–-]|\s*(?:\n|\Z)")


def diary(
    text: str, mentions: Sequence[Mention], sentences: Sequence[Sentence], blocks: Sequence[Block]
) -> dict[int, Part]:
    """The indexes of the days that head entries, each with its part, up to the end of its paragraph; none in a text
    that has no bare days of that kind."""
    if not any(mention.rule == DIARY_ENTRY for mention in mentions):
        return {}
    starts = [block.start for block in blocks]
    found = ((index, mention) for index, mention in enumerate(mentions) if _heads(text, mention, sentences))
    return {index: Part("entry", mention.start, _end(text, mention, blocks, starts)) for index, mention in found}


def _heads(text: str, mention: Mention, sentences: Sequence[Sentence]) -> bool:
    if mention.rule == DIARY_ENTRY:
        return True
    opens = mention.start == sentences[mention.sentence].start and not mention.parts
    return opens and names_day(mention) and _SET_OFF.match(text, mention.end) is not None


def _end(text: str, mention: Mention, blocks: Sequence[Block], starts: Sequence[int]) -> int:
    block = block_around(text, mention, blocks, starts)
    return block.end if block is not None else len(text)
