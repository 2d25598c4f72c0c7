"""Lists of works: lines that hold nothing but a title and its year, `The Iron Harbour (1929)`, `1932 The Brave Coast`.

One such line may be an event, `1066 Battle of Hastings`; where a document has several, and hardly one of them names an
event, tells what somebody did or goes on behind a comma as the rows of a life do, they are titles, whatever verbs may
stand in them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from dateline.compose.parse.lexicon import NOMINAL, VBD, VBZ, Words, can_be, of_any
from dateline.compose.yearbooks import YEAR
from dateline.records import Document, Mention, Sentence

_WORD: Final = re.compile(r"[^\W\d_][\w'’.-]*")
_YEAR: Final = re.compile(r"\(?(?:1\d|20)\d\d\)?")
_AUTHORS: Final = re.compile(r"(?:[A-Z][\w’'-]*(?:[.,]+\s*|\s+)(?:(?:and|&|eds?\.?|\(eds?\.?\))[,\s]+)?){2,12}")
_LONGEST: Final = 120
_FEWEST: Final = {"behind": 3, "before": 6}  # a year in brackets behind it shows more than one before it
_KINDS: Final = frozenset(("heading", "item", "paragraph"))


class _Line(NamedTuple):
    """shape: whether the year stands before the title or behind it. title: the words of the title."""

    block: int
    shape: str
    title: Sequence[str]
    comma: bool


def works(document: Document, folded: str, by_block: Mapping[int, Sequence[Mention]], words: Words) -> frozenset[int]:
    """The blocks of a document that are lines of a list of works. by_block: the dates of each block."""
    found: set[int] = set()
    lines = list(_lines(document, folded, by_block, of_any(words, "writing.in_titles")))
    for shape, fewest in _FEWEST.items():
        alike = [line for line in lines if line.shape == shape]
        telling = sum(_tells(line, words) for line in alike)
        if len(alike) >= fewest and telling * 3 < len(alike):
            found.update(line.block for line in alike)
    return frozenset(found)


def _lines(
    document: Document, folded: str, by_block: Mapping[int, Sequence[Mention]], small: frozenset[str]
) -> Iterator[_Line]:
    for block, mentions in by_block.items():
        held = document.blocks[block]
        if held.kind not in _KINDS or held.end - held.start > _LONGEST:
            continue
        text = folded[held.start : held.end].strip("*•-–— \t")
        for shape, found in (("before", _YEAR.match(text)), ("behind", re.search(r"\((?:1\d|20)\d\d\)", text))):
            if found is None or not mentions:
                continue
            rest = text[found.end() :] if shape == "before" else text[: found.start()]
            title = _WORD.findall(rest)
            if title and all(word[0].isupper() or word in small for word in title) and title[0][0].isupper():
                yield _Line(block, shape, title, "," in rest)
                break


def _tells(line: _Line, words: Words) -> bool:
    """Whether a line may tell of an event."""
    if line.shape == "before" and line.comma:
        return True
    low = [word.lower() for word in line.title]
    if any(can_be(word) & (VBD | VBZ) and not can_be(word) & NOMINAL for word in low[1:]):
        return True
    named = low[1:] if low[0] in words.tags else low
    return len(named) > 1 and any(words.event(word) for word in (named[0], named[-1]))


def names_author(folded: str, author: Sentence, year: Sentence) -> bool:
    """Whether names and a year open the entry of a bibliography, which goes on: `Lee, Ann. [1979]. The tide.`"""
    if not YEAR.fullmatch(folded, year.start, year.end):
        return False
    return _AUTHORS.fullmatch(f"{folded[author.start : author.end]} ") is not None
