"""Who says `I` in a document: the one under whose name a stretch of it stands, or the one who is quoted.

A name is put to what follows by a byline (`By Zora Quill`), by the head of a message or letter (`From: Zora Quill`, `On
Monday Zora Quill wrote:`), or by the head of the document, where a line under its title is nothing but a name.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from dateline.compose.discourse import Discourse
from dateline.compose.names import Name

_HEADS: Final = 3  # blocks at the beginning of a document of which one may be its author
_LONGEST: Final = 160  # characters of a line that says who writes
_FROM: Final = re.compile(r"(?i:by|from)[:\s]\s*((?:\w+\.?\s)?)")
_BESIDE: Final = re.compile(r"\s*(?:[<(,|;:].*)?", re.DOTALL)
_WROTE: Final = re.compile(r"(?:\s*<[^>\n]*>)?\s+wrote\s*:\s*$")
_OPENING, _CLOSING = "“«", "”»"


class Narrators:
    """The narrators of a document, in the order in which their stretches begin."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.blocks = discourse.document.blocks
        found = list(self._found())
        self._starts = [start for start, _ in found]
        self._names = [name for _, name in found]

    def at(self, offset: int) -> Name | None:
        """Who tells what stands at a character, where that is known."""
        at = bisect_right(self._starts, offset) - 1
        return self._names[at] if at >= 0 else None

    def quoted(self, offset: int) -> bool:
        """Whether a character stands between quote marks that its block opens."""
        text = self.discourse.folded
        start = max((block.start for block in self.blocks if block.start <= offset), default=0)
        before = text[start:offset]
        opened = sum(map(before.count, _OPENING)) - sum(map(before.count, _CLOSING))
        return opened > 0 or before.count('"') % 2 == 1

    def _found(self) -> Iterator[tuple[int, Name | None]]:
        for index, block in enumerate(self.blocks):
            if block.end - block.start > _LONGEST:
                continue
            text = self.discourse.folded[block.start : block.end]
            said = _FROM.match(text)
            people = [name for name in self.discourse.names_in(block.start, block.end) if name.type == "person"]
            if _WROTE.search(text):
                yield block.end, people[-1] if people else None
            elif said and people and people[0].start - block.start in (said.end(), said.start(1)):
                yield block.end, people[0] if _BESIDE.match(text, people[0].end - block.start) else None
            elif index < _HEADS and len(people) == 1 and people[0].text == text.strip() and block.kind != "paragraph":
                yield block.end, people[0]
