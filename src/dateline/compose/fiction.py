"""Sections that retell a story: under a heading such as `Plot` nothing has happened, whenever it is set."""

from typing import Final

from dateline.compose.parse.lexicon import Words
from dateline.records import Block, Document

_LONGEST: Final = 60  # characters of a heading


def plots(document: Document, words: Words) -> frozenset[int]:
    """The blocks that stand under such headings, each up to the next heading. Who looks into an accident has a synopsis
    too, of what happened."""
    heads = [_heading(document, block) for block in document.blocks]
    looked_into = any(not words.marks["headings.inquiry"].isdisjoint(head.split()) for head in heads)
    forms = words.marks["headings.plot"] | (frozenset() if looked_into else words.marks["headings.retold"])
    names = {name.replace("-", " ") for name in forms}
    found: set[int] = set()
    inside = False
    for index, head in enumerate(heads):
        if head:
            inside = head in names
        elif inside:
            found.add(index)
    return frozenset(found)


def _heading(document: Document, block: Block) -> str:
    """The words of a heading, in small letters; empty for any other block."""
    return document.text[block.start : block.end].strip(" \t#=:.").lower() if _heads(document, block) else ""


def _heads(document: Document, block: Block) -> bool:
    """Whether a block is a heading, or looks like one in a plain text: a short line that ends no sentence."""
    if block.kind == "heading":
        return True
    text = document.text[block.start : block.end]
    return block.kind == "paragraph" and len(text) <= _LONGEST and "\n" not in text and text[-1:].isalnum()
