"""Titles of table rows: the cell that tells most, or what the heads of the columns make of short cells."""

import re
from typing import Final

from dateline.compose.forms import Layout
from dateline.compose.parse.lexicon import VBN, Words, can_be, lemma_of
from dateline.compose.parse.render import LONGEST, finished
from dateline.records import Document, Mention

_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_PREPOSITION: Final = re.compile(r"(?i:from|to|via|at|for|in|by|on|of|with)")
_TELLS: Final = 4  # words from which a cell is a statement by itself


def row_title(document: Document, folded: str, layout: Layout, mention: Mention, words: Words) -> str:
    """The title of the row whose cell a date is; empty where one cell tells it in words of its own.

    `KILBRYDE | Basra | 14.10.56` under `Vessel | From | Sailed` is "KILBRYDE sailed from Basra".
    """
    at = layout.block_of(mention)
    cells, heads = layout.row(at), layout.header(at)
    texts = [folded[document.blocks[cell].start : document.blocks[cell].end].strip() for cell in cells]
    if any(len(_WORD.findall(text)) >= _TELLS for cell, text in zip(cells, texts, strict=True) if cell != at):
        return ""
    if cells.start == heads.start or len(cells) != len(heads):
        return ""
    names = [folded[document.blocks[head].start : document.blocks[head].end].strip() for head in heads]
    return _made(names, texts, at - cells.start, words)


def _verb(head: str, words: Words) -> str:
    """What the head of a column says of a row: `is due`, `was built`, `sailed`."""
    done = words.marks["verbs.transitive"] | words.marks["verbs.making"]
    low = head.lower()
    if low.startswith("due"):
        return f"is due{head[3:]}"
    return f"was {low}" if lemma_of(low) in done and can_be(low) & VBN else low


def _made(heads: list[str], texts: list[str], dated: int, words: Words) -> str:
    first = next((i for i, text in enumerate(texts) if i != dated and _WORD.search(text)), None)
    if first is None:
        return _counted(heads, texts, dated)
    head = heads[dated]
    if _PREPOSITION.fullmatch(head) or not _WORD.search(head) or dated == 0:
        pieces = [texts[first]]
    else:
        pieces = [texts[first], _verb(head, words)]
    for index, text in enumerate(texts):
        if index not in (first, dated) and _PREPOSITION.fullmatch(heads[index]) and _WORD.search(text):
            pieces += [heads[index].lower(), text]
    return _short(pieces)


def _counted(heads: list[str], texts: list[str], dated: int) -> str:
    """A row of figures: the first column with its head, `Flights: 28.1`."""
    for index, text in enumerate(texts):
        if index != dated and text and _WORD.search(heads[index]):
            return _short([f"{heads[index]}:", text])
    return ""


def _short(pieces: list[str]) -> str:
    while len(" ".join(pieces)) > LONGEST and len(pieces) > 1:
        pieces = pieces[:-1]
    return finished(" ".join(pieces))[:LONGEST]
