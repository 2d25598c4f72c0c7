"""Of whom a life tells: `Agnes Thorburn` at its head, and named more than twice as often in it as anybody else."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from dateline.compose.names import Name
from dateline.records import Document

_LEAST: Final = 3  # times that somebody must be named


def topic(document: Document, names: Sequence[Name]) -> Name | None:
    """The one person whom a document is about, if its title or first block names that one."""
    people = [name for name in names if name.type == "person"]
    counts = Counter(name.canonical for name in people).most_common(2)
    if not counts or counts[0][1] < max(_LEAST, 2 * counts[-1][1] if len(counts) > 1 else 0):
        return None
    first = next(name for name in people if name.canonical == counts[0][0])
    head = document.blocks[0].end if document.blocks else 0
    return first if first.start < head or first.canonical in (document.title or "") else None
