"""Years in lines of their own, and days behind what something is called, that head the paragraphs of a chronicle; and
stretches of years that head none."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from dateline.records import Block, Mention

YEAR: Final = re.compile(r"\(?(?:1\d|20)\d\d[a-z]?\)?\.?\s*")
FEWEST: Final = 3  # months or years over what happened in them that make a chronicle
FULL_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)")
_YEARS: Final = re.compile(r"(?:1\d|20)\d\d ?[-–—] ?(?:\d{4}|\d{1,2})\.?\s*")
_NAMED: Final = re.compile(r"[^()\n]{2,60} \((?P<day>[^()\n]*\d{4})\)\s*")  # `SS HOLM (3 May 1942)`
_DAY: Final = re.compile(r"[^\W\d_]{3,9}\.? \d{1,2}\.?\s*|\d{1,2}\.? [^\W\d_]{3,9}\.?\s*")  # `Apr 5`
_SEVERAL: Final = 2
_MANY: Final = 16  # years that no single thing takes


def yearbook(blocks: Sequence[Block], folded: str) -> frozenset[int]:
    """The headings with nothing but a year over what happened, where several have one paragraph each, or days in
    lines of their own: a chronicle.

    A line without the end of a sentence under one of them is such a paragraph, unless it begins with a number too.
    """
    years = [at for at in range(len(blocks) - 1) if _bare_year(blocks[at], folded)]
    told = [at for at in years if blocks[at + 1].kind == "paragraph" or _lines(blocks, at + 1, folded)]
    single = [at for at in told if blocks[at + 1].kind == "paragraph" and _alone(blocks, at + 1)]
    single += [at for at in years if _DAY.fullmatch(folded, blocks[at + 1].start, blocks[at + 1].end)]
    return frozenset(told if len(single) >= FEWEST and len(single) * 2 > len(years) else ())


def _lines(blocks: Sequence[Block], at: int, folded: str) -> bool:
    """Whether a block is a single line between two years that are headings."""
    block = blocks[at]
    beside = at + 1 == len(blocks) or _bare_year(blocks[at + 1], folded)
    return block.kind == "heading" and beside and not folded[block.start].isdigit()


def named_days(headings: Mapping[int, Block], mentions: Mapping[int, Sequence[Mention]], folded: str) -> frozenset[int]:
    """The headings, by the sentence that each is, of what something is called with its day in brackets behind it, if
    there are several."""
    found = {
        at
        for at, block in headings.items()
        for mention in mentions.get(at, ())[:1]
        if (named := _NAMED.fullmatch(folded, block.start, block.end)) is not None
        if named.span("day") == (mention.start, mention.end) and mention.said.startswith("date(year=")
    }
    return frozenset(found if len(found) >= _SEVERAL else ())


def lasted_a_life(text: str) -> bool:
    """Whether a stretch has so many years that it dates nothing that is told under it: the days of a life."""
    years = [int(year) for year in FULL_YEAR.findall(text)]
    return len(years) > 1 and years[-1] - years[0] >= _MANY


def _bare_year(block: Block, folded: str) -> bool:
    if block.kind != "heading":
        return False
    years = _YEARS.fullmatch(folded, block.start, block.end)  # `1906-8`, not `1880–1928`
    return YEAR.fullmatch(folded, block.start, block.end) is not None or (
        years is not None and not lasted_a_life(years[0])
    )


def _alone(blocks: Sequence[Block], at: int) -> bool:
    """Whether a heading follows a block, or nothing does."""
    return at + 1 == len(blocks) or blocks[at + 1].kind == "heading"


def finer(head: Mention, own: Mention) -> bool:
    """Whether what stands under a year, `1863.`, says on which day or in which month of it: `Lee fell, 2 May`."""
    return head.said.startswith("year=") and own.said.startswith("date(?, month=")


def without_year(mentions: Iterable[Mention]) -> bool:
    """Whether a cell names a month or day without its year, as beside a column of years: `2009 | March | A mill is
    sold`."""
    return any(mention.said.startswith("date(?") for mention in mentions)
