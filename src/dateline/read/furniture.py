"""Page furniture: menus, newsletter boxes, copyright lines and page numbers, which tell nothing.

It stays in the text, marked as what it is, so that offsets hold and a reader of the whole text sees what
was there.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from dateline.read.draft import Passage
from dateline.read.vocabulary import FurnitureRule, fold, vocabulary

_LONGEST = 900
# A running header or footer: a page number at one end of a short line, kept apart from it by a wide gap.
_NUMBER_FIRST = re.compile(r"(\d{1,4})[ \t]{3,}\S.{0,70}")
_NUMBER_LAST = re.compile(r"\S.{0,70}?[ \t]{3,}(\d{1,4})")
_YEAR = re.compile(r"(?:1\d|20)\d\d[ \t]")
_FEW = 3
_NUMBER_ONLY = re.compile(r"(\d{1,3})")


def rule_for(text: str) -> FurnitureRule | None:
    """The rule by which a line or paragraph is furniture, if there is one."""
    if len(text) > _LONGEST:
        return None
    folded = fold(text)
    return next((rule for rule in vocabulary().furniture if rule.matches(text, folded)), None)


def mark(passages: Sequence[Passage]) -> None:
    """Mark the passages that are furniture, but no cells: a table is never furniture by one cell."""
    swallowing = False
    for passage in passages:
        if passage.before != "\n":
            swallowing = False
        if passage.kind == "cell":
            continue
        rule = None if swallowing else rule_for(passage.text)
        if swallowing or rule:
            passage.kind = "furniture"
        swallowing = swallowing or bool(rule and rule.group)


def mark_page_numbers(passages: Sequence[Passage]) -> None:
    """Mark lone numbers, and running headers: short lines with page numbers that rise through the text."""
    for pattern in (_NUMBER_FIRST, _NUMBER_LAST):
        found = [(passage, int(match[1])) for passage in passages if (match := _lone(passage, pattern))]
        numbers = [number for _, number in found]
        rising = len(found) > 1 and numbers == sorted(set(numbers))
        if rising and not (pattern is _NUMBER_FIRST and _chronicle(passages, [passage for passage, _ in found])):
            for passage, _ in found:
                passage.kind = "furniture"
    for passage in passages:
        if _lone(passage, _NUMBER_ONLY):
            passage.kind = "furniture"


def _chronicle(passages: Sequence[Passage], lines: Sequence[Passage]) -> bool:
    """Whether lines that begin with a number of four digits stand one below the other, as years do and the headers of
    pages do not: `1201     The town gets its charter`."""
    order = {id(passage): number for number, passage in enumerate(passages)}
    below = sum(order[id(other)] - order[id(line)] == 1 for line, other in pairwise(lines))
    years = all(_YEAR.match(line.text) for line in lines)
    return years and len(lines) >= _FEW and below * 2 >= len(lines)


def _lone(passage: Passage, pattern: re.Pattern[str]) -> re.Match[str] | None:
    if passage.kind in ("cell", "item", "furniture") or len(passage.pieces) != 1:
        return None
    text = passage.pieces[0].text
    return pattern.fullmatch(text) if len(text) < 80 else None
