"""Of whom a life tells: `Agnes Thorburn` at its head, and named more than twice as often in it as anybody else."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Final

from dateline.compose.names import Name
from dateline.compose.parse.lexicon import Words, of_any
from dateline.records import Document

_LEAST: Final = 3  # times that somebody must be named
_FIRST: Final = 2  # the block by whose end a life names him, behind `Obituary` and a line of what he was
_HEAD: Final = 600  # characters in which a life says that it is one
_FROM: Final = r"\((?:born|b\.) [^()\n]{0,40}\b\d{4}\b"
_FROM_TO: Final = r"\([^()\n]{0,30}\b\d{4}\s?[-–]\s?[^()\n]{0,30}\b\d{4}[^()\n]{0,20}\)"


@cache
def _life(called: frozenset[str]) -> re.Pattern[str]:
    """What a life says that it is. called: words for one, parts joined by hyphens."""
    words = "|".join(sorted(re.escape(word.replace("-", " ")) for word in called))
    return re.compile(rf"\b(?i:{words})\b|{_FROM}|{_FROM_TO}")


def topic(document: Document, names: Sequence[Name], words: Words) -> Name | None:
    """The one person whom a document is about, if its title or first block names that one.

    In what calls itself a life more often than anybody else is enough.
    """
    people = [name for name in names if name.type == "person"]
    called = {name.canonical for name in people}
    counts = Counter(name.canonical for name in names if name.canonical in called).most_common(2)
    others = counts[-1][1] if len(counts) > 1 else 0
    life = _life(of_any(words, "writing.lives")).search(document.text, 0, _HEAD) is not None
    least = others + 1 if life else 2 * others
    if not counts or counts[0][1] < max(_LEAST, least):
        return None
    first = next(name for name in people if name.canonical == counts[0][0])
    head = document.blocks[min(_FIRST if life else 0, len(document.blocks) - 1)].end if document.blocks else 0
    return first if first.start < head or first.canonical in (document.title or "") else None
