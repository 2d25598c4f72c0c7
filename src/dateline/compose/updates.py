"""Updates of a status page: what a service says of a fault stands under a stage, `Resolved`, and over when it was said,
`Posted 3 May 2012, 14:05 UTC`, or a date alone. Each line with the date dates the text above it.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from dateline.compose.parse.lexicon import Words, of_any
from dateline.records import Block, Document, Mention, Sentence

_FEWEST: Final = 2  # updates that make a status page
_TEXT: Final = frozenset(("paragraph", "item"))
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_STAGE: Final = re.compile(r"[*_ ]*([^\W\d_][^\W\d_ ]*(?: [^\W\d_]+)?)[*_ ]*(?:[:.]\s*|\s[-–—]\s|\s*\Z)")


class Update(NamedTuple):
    """The text that a line dates: the index of its first sentence, and where that begins behind the stage."""

    sentence: int
    start: int


def updates(
    document: Document, folded: str, sentences: Sequence[Sentence], mentions: Sequence[Mention], words: Words
) -> dict[int, Update]:
    """For each sentence that only says when an update was posted the update; empty where a text is no status page."""
    clocks = {mention.sentence: mention for mention in mentions if mention.type == "TIME"} if document.blocks else {}
    if len(clocks) < _FEWEST:
        return {}
    first: dict[int, int] = {}
    for index, sentence in enumerate(sentences):
        first.setdefault(sentence.block, index)
    stages = [_stage(block, folded, of_any(words, "dates.stages")) for block in document.blocks]
    page = _Page(document.blocks, folded, sentences, first, stages, _tops(document.blocks, stages))
    posted = of_any(words, "dates.posted")
    found = ((index, page.update(index)) for index, clock in clocks.items() if page.stamp(index, clock, posted))
    told = {index: update for index, update in found if update is not None}
    return told if len(told) >= _FEWEST else {}


def _stage(block: Block, folded: str, stages: frozenset[str]) -> int:
    """Where the stage ends with which a block begins, 0 if it begins with none."""
    match = _STAGE.match(folded, block.start, block.end)
    return match.end() if match and match[1].lower().replace(" ", "-") in stages else 0


def _tops(blocks: Sequence[Block], stages: Sequence[int]) -> list[int]:
    """For each block where the text above it begins: at the stage over it or with which it begins, else where running
    text does; in one pass, however many lines share what stands above them."""
    tops: list[int] = []
    for at in range(len(blocks)):
        above = at - 1
        if above < 0 or blocks[above].kind not in _TEXT or stages[above] == blocks[above].end:
            tops.append(at)
        else:
            tops.append(above if stages[above] else tops[above])
    return tops


class _Page(NamedTuple):
    """A document by its blocks. first: the first sentence of each. stages: where the stage of each ends, or 0. tops:
    where the text above each begins."""

    blocks: Sequence[Block]
    folded: str
    sentences: Sequence[Sentence]
    first: Mapping[int, int]
    stages: Sequence[int]
    tops: Sequence[int]

    def stamp(self, index: int, clock: Mention, posted: frozenset[str]) -> bool:
        """Whether a line holds nothing but a clock time with its date, at most behind `Posted`."""
        block = self.blocks[self.sentences[index].block]
        around = f"{self.folded[block.start : clock.start]} {self.folded[clock.end : block.end]}"
        return all(word.lower() in posted for word in _WORD.findall(around))

    def update(self, index: int) -> Update | None:
        """The text above a line, if a stage stands over it or begins it."""
        block = self.sentences[index].block
        at = self.tops[block]
        over = at > 0 and self.stages[at - 1] == self.blocks[at - 1].end
        begins = self.stages[at] if at < block else 0
        if at == block or not (over or begins) or at not in self.first:
            return None
        return Update(self.first[at], begins or self.blocks[at].start)
