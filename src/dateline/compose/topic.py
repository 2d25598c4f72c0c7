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
_BORN: Final = re.compile(r"\((?:b|b\.|born) [^()\n]{0,60}\b\d{4}\b")  # `(b Vik, 3 May 1890; d Ulm, …)`
_FROM: Final = r"\((?:born|b\.) [^()\n]{0,40}\b\d{4}\b"
_FROM_TO: Final = r"\([^()\n]{0,30}\b\d{4}\s?[-–]\s?[^()\n]{0,30}\b\d{4}[^()\n]{0,20}\)"


def _entry(document: Document, names: Sequence[Name]) -> Name | None:
    """Of whom an entry of an encyclopaedia tells, if there is but one: his name opens it, and his birth follows."""
    heads = list(_BORN.finditer(document.text))
    if len(heads) != 1 or heads[0].start() > _HEAD:
        return None
    end = len(document.text[: heads[0].start()].rstrip(" \n,"))
    named = next((name for name in names if name.end == end and name.type == "person"), None)
    opens = named is not None and document.text[: named.start].rstrip(" #*")[-1:] in ("", "\n")
    return named if opens else None


@cache
def _life(called: frozenset[str]) -> re.Pattern[str]:
    """What a life says that it is. called: words for one, parts joined by hyphens."""
    words = "|".join(sorted(re.escape(word.replace("-", " ")) for word in called))
    return re.compile(rf"\b(?i:{words})\b|{_FROM}|{_FROM_TO}")


def topic(document: Document, names: Sequence[Name], words: Words) -> Name | None:
    """The one person whom a document is about, if its title or first block names that one.

    In what calls itself a life more often than anybody else is enough.
    """
    if (entry := _entry(document, names)) is not None:
        return entry
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
