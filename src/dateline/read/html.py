"""HTML → passages of its main text, without menus, teasers and cookie bars.

Which parts of a page are its text is decided by trafilatura, on a local string; the words themselves come
from the scan of the source, so that every character knows its line and nothing is reordered or merged. Of what
stands twice only a whole paragraph is dropped, and the beginning of one that a teaser repeats.
"""

import logging
import re
from collections.abc import Iterator
from itertools import groupby

from dateline.read.bylines import around_title
from dateline.read.draft import Draft, Passage, Piece, only_the_first
from dateline.read.lines import ends_sentence
from dateline.read.markup import MarkupBlock, Page, scan
from dateline.read.metadata import read_metadata
from dateline.records import BlockKind

_FOLDED = re.compile(r"[\W_]+")
_LARGEST = 5_000_000
_WINDOW = 1 << 16
_LONGEST_CELL = 400
_SIGNIFICANT = 12
_TEASED, _WHOLE = 40, 80
_CUT = re.compile(r"(?:\.\.\.|…)\s*$")
_HOLDERS = frozenset(("article", "main", "section", "div"))
_SMALLEST_BOX, _LARGEST_BOX = 60, 200
_JUNK = re.compile(
    r"\b(?:cookie|consent|newsletter|subscribe|share|social|related|teaser|promo|advert|ads?|sidebar|breadcrumbs?|comments?|menu|nav)\b"
)


def parse(source: str) -> Draft:
    """The passages of the main text of a page, with title, date and language as its metadata state them."""
    page = scan(source)
    warnings: list[str] = []
    main = _main(page)
    if main is None or not any(main):
        main = [not (block.around or block.boxed or _JUNK.search(block.classes)) for block in page.blocks]
        if any(main) and any(block.around or block.boxed for block in page.blocks):
            warnings.append("the main text could not be told from the page around it; menus may have been read with it")
    kept = _once([block for block, keep in zip(page.blocks, main, strict=True) if keep])
    if page.cut:
        warnings.append(only_the_first(len(page.blocks)))
    draft = Draft(list(_passages(_rejoined(kept))), warnings=warnings, aside=around_title(page, main))
    draft.heading = _heading(page)
    read_metadata(page, draft)
    return draft


def _heading(page: Page) -> str | None:
    """The only h1 of the page, else the first outside menus and boxes."""
    found = [block for block in page.blocks if block.element == "h1"]
    outside = [block for block in found if not (block.around or block.boxed)]
    chosen = found if len(found) == 1 else outside
    return " ".join(chosen[0].text.split()) if chosen else None


def _main(page: Page) -> list[bool] | None:
    """For each block whether it is part of the main text, None if that cannot be told."""
    size = sum(map(len, page.slim))
    if page.crowded or size > _LARGEST or not page.blocks:
        return None
    lines = _extracted("".join(_held_together(page)))
    if not lines:
        return None
    whole, known = "".join(lines), set(lines)
    cursor = 0
    main = []
    for block in page.blocks:
        folded = _fold(block.text)
        found = folded in known
        if len(folded) >= _SIGNIFICANT:
            at = whole.find(folded, max(0, cursor - _WINDOW), cursor + _WINDOW + len(folded))
            found = found or at >= 0
            cursor = at + len(folded) if at >= 0 else cursor
        main.append(found and bool(folded))
    return _completed(page.blocks, _without_doubles(page.blocks, main), whole)


def _held_together(page: Page) -> list[str]:
    """The page for trafilatura; what lies loose in its body as one article, for of a page without any element around
    its text trafilatura takes the paragraphs and leaves headings and lists."""
    held = any(not _HOLDERS.isdisjoint(block.classes.split()) for block in page.blocks)
    if held or all(block.element != "p" for block in page.blocks):
        return page.slim
    heads = (at for at, token in enumerate(page.slim) if token == "</head>" or token.startswith("<body"))
    start = max(heads, default=-1) + 1
    end = next((at for at, token in enumerate(page.slim) if token == "</body>"), len(page.slim))
    return [*page.slim[:start], "<article>", *page.slim[start:end], "</article>", *page.slim[end:]]


def _extracted(slim: str) -> list[str]:
    """The lines of the main text as trafilatura finds it, folded."""
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # else it writes to stderr
    found = bare_extraction(slim, fast=True, include_comments=False, include_tables=True, with_metadata=False)
    body = getattr(found, "body", None)
    if body is None:
        return []
    lines = [line for text in body.itertext() for line in str(text).split("\n")]
    return [folded for line in lines if (folded := _fold(line))]


def _fold(text: str) -> str:
    return _FOLDED.sub("", text).casefold()


def _without_doubles(blocks: list[MarkupBlock], main: list[bool]) -> list[bool]:
    """Of equal texts one of which stands in a menu, footer or box, that one is not the main text."""
    pairs = list(zip(blocks, main, strict=True))
    inside = {_fold(block.text) for block, keep in pairs if keep and not (block.around or block.boxed)}
    return [keep and not ((block.around or block.boxed) and _fold(block.text) in inside) for block, keep in pairs]


def _once(blocks: list[MarkupBlock]) -> list[MarkupBlock]:
    """The blocks without paragraphs that stood before and without beginnings of others: `The council voted on …`."""
    starts = {block.text[:_TEASED] for block in blocks if not _CUT.search(block.text)}
    seen: set[str] = set()
    kept = []
    for block in blocks:
        text = block.text
        cut = _CUT.search(text)
        teaser = cut is not None and cut.start() >= _TEASED and text[:_TEASED] in starts
        if not (teaser or (len(text) >= _WHOLE and text in seen)):
            kept.append(block)
        seen.add(text)
    return kept


def _completed(blocks: list[MarkupBlock], main: list[bool], whole: str) -> list[bool]:
    """With the captions, definitions and boxes inside the main text, which trafilatura leaves out."""
    indexes = [index for index, keep in enumerate(main) if keep]
    if not indexes:
        return main
    span = range(indexes[0], indexes[-1])
    boxes = _boxes(blocks, span, whole)
    title = next((index for index in range(indexes[0]) if blocks[index].element == "h1"), None)
    return [
        keep or index == title or index in boxes or (index in span and _belongs(block))
        for index, (block, keep) in enumerate(zip(blocks, main, strict=True))
    ]


def _belongs(block: MarkupBlock) -> bool:
    if block.around or block.boxed or _JUNK.search(block.classes) or block.linked * 2 > len(block.text):
        return False
    return block.element in ("figcaption", "caption", "dt", "dd", "pre") or "caption" in block.classes


def _boxes(blocks: list[MarkupBlock], span: range, whole: str) -> set[int]:
    """The blocks of each <aside> in the main text that tells something of its own, not of other pages."""
    chosen: set[int] = set()
    for boxed, run in groupby(span, key=lambda index: blocks[index].boxed):
        box = list(run)
        size = sum(len(blocks[index].text) for index in box)
        links = sum(blocks[index].linked for index in box)
        junk = any(blocks[index].around or _JUNK.search(blocks[index].classes) for index in box)
        if boxed and len(box) <= _LARGEST_BOX and size >= _SMALLEST_BOX and links * 3 <= size and not junk:
            chosen |= {index for index in box if _fold(blocks[index].text) not in whole}
    return chosen


def _rejoined(blocks: list[MarkupBlock]) -> Iterator[MarkupBlock]:
    """The blocks with those put together again that only a <br> inside a sentence has parted."""
    held: MarkupBlock | None = None
    for block in blocks:
        if held and block.after_break and _goes_on(held.pieces[-1].text, block.pieces[0].text):
            last = held.pieces[-1]
            held.pieces += [Piece(last.source + len(last.text), " "), *block.pieces]
            continue
        if held:
            yield held
        held = block
    if held:
        yield held


def _goes_on(above: str, below: str) -> bool:
    return below[0].islower() and not ends_sentence(above)


def _passages(blocks: Iterator[MarkupBlock]) -> Iterator[Passage]:
    all_blocks = list(blocks)
    columns: dict[int, int] = {}
    for block in all_blocks:
        if block.row is not None:
            columns[block.row] = columns.get(block.row, 0) + 1
    above: Passage | None = None
    for block in all_blocks:
        cell = block.row is not None and columns[block.row] > 1 and len(block.text) <= _LONGEST_CELL
        kind = "cell" if cell and not block.headed else _kind(block)
        passage = Passage(kind, block.pieces, block.row if kind == "cell" else None)
        passage.before = _before(above, passage, block)
        above = passage
        yield passage


def _kind(block: MarkupBlock) -> BlockKind:
    if block.headed:
        return "heading"
    if block.element in ("figcaption", "caption") or "caption" in block.classes.split():
        return "caption"
    return "item" if block.listed or block.element == "dd" else "paragraph"


def _before(above: Passage | None, passage: Passage, block: MarkupBlock) -> str:
    if above and above.kind == passage.kind == "cell":
        return "\t" if above.row == passage.row else "\n"
    return "\n" if above and (block.after_break or above.kind == passage.kind == "item") else "\n\n"
