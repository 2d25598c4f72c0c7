"""Chronicles of one thing, whose rows leave out of what they tell: under `Garside & Moult Ltd: a history` stands
`1923 Moved to Leeds.`"""

import re
from collections.abc import Iterator
from typing import Final

from dateline.compose.names import Name
from dateline.compose.names.gazetteer import people
from dateline.compose.parse.lexicon import Words, can_be, of_any
from dateline.records import Block, Document

_FEWEST: Final = 3  # rows that make a chronicle
_LONGEST: Final = 80  # characters of a heading
_MOST: Final = 7  # words of a name
_MARK: Final = r"[\s#*•–—-]*"
_ROW: Final = re.compile(
    rf"{_MARK}(?:c\.? ?|\()?(?:\d{{1,2}} )?(?:[A-Z][a-z]{{2,8}}\.? )?(?:\d{{1,2}}, )?(?:1\d|20)\d\d\b"
)
_WORD: Final = re.compile(r"[^\W\d_][\w’'.-]*|&")
_SHORT: Final = 3  # letters of `von` and `of` in names
_EDGE: Final = " \t:–—-,.#*()"


def chronicled(document: Document, words: Words) -> tuple[Name, int, frozenset[int]] | None:
    """Of what a chronicle tells, where its heading ends, and its rows by the number of their block."""
    blocks = document.blocks
    if not blocks or blocks[0].kind not in ("heading", "paragraph") or blocks[0].end - blocks[0].start > _LONGEST:
        return None
    rows = frozenset(_rows(document.text, blocks))
    head = document.text[blocks[0].start : blocks[0].end] if len(rows) >= _FEWEST else ""
    called = _called(head, words)
    body = called and not {word.lower().strip(".") for word in called.split()}.isdisjoint(
        words.marks["headings.bodies"]
    )
    start, end = blocks[0].start, blocks[0].end
    name = Name(start, end, called, "person" if _person(called) else "name", called, True, ("heads it",))
    return (name._replace(type="organisation") if body else name, end, rows) if called else None


def _rows(text: str, blocks: tuple[Block, ...]) -> Iterator[int]:
    """The blocks that begin with a year, the cells beside such a cell, and what stands under a year alone."""
    under, row = False, ""
    for at, block in enumerate(blocks[1:], 1):
        dated = _ROW.match(text, block.start, block.end) is not None
        if block.kind == "cell":
            first = blocks[at - 1].row != block.row
            row = (str(block.row) if dated else "") if first else row
            if row and not first:
                yield at
            under = False
        elif dated and not text[block.start : block.end].strip(_EDGE)[4:]:
            under = True  # a year alone
        elif dated or under:
            under = False
            yield at


def _called(head: str, words: Words) -> str:
    """The name in a heading, without what says that a chronicle follows; empty if there is none."""
    phrases = of_any(words, "headings.chronicles")
    pattern = "|".join(sorted((re.escape(phrase.replace("-", " ")) for phrase in phrases), key=len, reverse=True))
    told = re.sub(rf"\b(?:{pattern})\b(?: of\b)?", " ", head, flags=re.IGNORECASE)
    said = told != head
    rest = [
        word
        for word in re.split(r"\s+", re.sub(r"[,:]?\s*\(?\d{4}\s*[-–—]?\s*(?:\d{4}|\d\d)?\)?", " ", told))
        if word.strip(_EDGE)
    ]
    while rest and rest[0].lower() in words.closed:
        rest = rest[1:]
    name = " ".join(rest).strip(_EDGE)
    found = _WORD.findall(name)
    if not found or len(found) > _MOST or any(mark in name for mark in ":;?!/|"):
        return ""
    if any(word[0].islower() and len(word) > _SHORT for word in found) or words.event(found[-1].lower()):
        return ""
    low = [word.lower().strip(".") for word in found]
    body = bool({*low} & (words.marks["headings.bodies"] | {"&"})) and len(found) > 1
    plain = all(can_be(word) or word in words.closed or not word.isalpha() for word in low)
    if not body and (plain or not (said or _person(name))):
        return ""
    return _spelled(name, words)


def _person(name: str) -> bool:
    parts = name.split()
    return 1 < len(parts) < 5 and parts[0].title() in people().first and all(part[0].isupper() for part in parts)


def _spelled(name: str, words: Words) -> str:
    """A name in capitals as it reads in ordinary letters."""
    if not name.isupper():
        return name
    return " ".join(word.lower() if word.lower() in words.closed else word.capitalize() for word in name.split())
