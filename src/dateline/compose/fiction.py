"""Sections that retell a story: under a heading such as `Plot` nothing has happened, whenever it is set."""

from typing import Final

from dateline.compose.parse.lexicon import Words
from dateline.records import Block, Document

_LONGEST: Final = 60  # characters of a heading


def plots(document: Document, words: Words) -> frozenset[int]:
    """The blocks that stand under such headings, each up to the next heading."""
    names = {name.replace("-", " ") for name in words.marks["headings.plot"]}
    found: set[int] = set()
    inside = False
    for index, block in enumerate(document.blocks):
        if _heads(document, block):
            inside = document.text[block.start : block.end].strip(" \t#=:.").lower() in names
        elif inside:
            found.add(index)
    return frozenset(found)


def _heads(document: Document, block: Block) -> bool:
    """Whether a block is a heading, or looks like one in a plain text: a short line that ends no sentence."""
    if block.kind == "heading":
        return True
    text = document.text[block.start : block.end]
    return block.kind == "paragraph" and len(text) <= _LONGEST and "\n" not in text and text[-1:].isalnum()
