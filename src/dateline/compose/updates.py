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
    page = _Page(
        document.blocks, folded, sentences, first, of_any(words, "dates.stages"), of_any(words, "dates.posted")
    )
    found = ((index, page.update(index)) for index, clock in clocks.items() if page.stamp(index, clock))
    told = {index: update for index, update in found if update is not None}
    return told if len(told) >= _FEWEST else {}


class _Page(NamedTuple):
    blocks: Sequence[Block]
    folded: str
    sentences: Sequence[Sentence]
    first: Mapping[int, int]
    stages: frozenset[str]
    posted: frozenset[str]

    def stamp(self, index: int, clock: Mention) -> bool:
        """Whether a line holds nothing but a clock time with its date, at most behind `Posted`."""
        block = self.blocks[self.sentences[index].block]
        around = f"{self.folded[block.start : clock.start]} {self.folded[clock.end : block.end]}"
        return all(word.lower() in self.posted for word in _WORD.findall(around))

    def update(self, index: int) -> Update | None:
        """The text above a line, if a stage stands over it or begins it."""
        block = at = self.sentences[index].block
        while at > 0 and self.blocks[at - 1].kind in _TEXT and self._stage(at - 1) != self.blocks[at - 1].end:
            at -= 1
            if self._stage(at):
                break
        over = at > 0 and self._stage(at - 1) == self.blocks[at - 1].end
        begins = self._stage(at) if at < block else 0
        if at == block or not (over or begins) or at not in self.first:
            return None
        return Update(self.first[at], begins or self.blocks[at].start)

    def _stage(self, at: int) -> int:
        """Where the stage ends with which a block begins, 0 if it begins with none."""
        block = self.blocks[at]
        match = _STAGE.match(self.folded, block.start, block.end)
        return match.end() if match and match[1].lower().replace(" ", "-") in self.stages else 0
