"""What stands around the title of a page and may say when it was published, though it is no part of its text.

That is what was left out between the title and the first paragraph, and what is marked as a date there. Above the title
only what is marked as part of the article counts: at the top of a page stands the day on which it was fetched.
"""

import re
from collections.abc import Sequence

from dateline.read.draft import Passage, Piece
from dateline.read.markup import Mark, MarkupBlock, Page

_LONGEST_HEAD, _ABOVE, _BELOW = 40, 3, 3
_PROSE = 80
_ARTICLE = re.compile(r"(?<![a-z])(?:article|post|story|entry|hentry|title|headline)")
_OTHERS = re.compile(r"comment|related|teaser|sidebar|promo|popular|recent")


def around_title(page: Page, main: Sequence[bool]) -> list[Passage]:
    """The passages beside the title that may date the page: what is marked as a date, then what was left out."""
    blocks = page.blocks
    prose = next((i for i, keep in enumerate(main) if keep and _is_prose(blocks[i])), None)
    title = None if prose is None else _title(blocks, main, prose)
    if title is None or prose is None:
        return []
    near = range(title - _ABOVE, prose + _BELOW)
    marked = [mark for mark in page.marks if mark.block in near and _of_article(mark, title)]
    left_out = range(title + 1, prose)
    # a form around the whole page, its title included, parts nothing from it
    around = blocks[title].around
    return [
        *map(_passage, marked),
        *(
            Passage("paragraph", blocks[index].pieces)
            for index in left_out
            if not (main[index] or blocks[index].boxed or (blocks[index].around and not around))
            and not _OTHERS.search(blocks[index].classes)
        ),
    ]


def _is_prose(block: MarkupBlock) -> bool:
    return len(block.text) > _PROSE and not block.headed


def _title(blocks: Sequence[MarkupBlock], main: Sequence[bool], prose: int) -> int | None:
    """The nearest h1 before the first paragraph, else the nearest heading, else where the text begins."""
    before = range(prose - 1, max(-1, prose - _LONGEST_HEAD - 1), -1)
    headed = [index for index in before if blocks[index].headed]
    begun = [index for index in reversed(before) if main[index]]
    return next((index for index in headed if blocks[index].element == "h1"), next(iter(headed + begun), None))


def _of_article(mark: Mark, title: int) -> bool:
    if not mark.value or _OTHERS.search(mark.labels):
        return False
    return mark.block > title or _ARTICLE.search(mark.labels) is not None


def _passage(mark: Mark) -> Passage:
    return Passage("paragraph", [Piece(mark.source, f"Updated {mark.value}" if mark.changed else mark.value)])
