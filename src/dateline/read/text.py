"""Plain text → passages: paragraphs however wrapped, headings, captions, lists, tables, mail quotations."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import zip_longest

from dateline.read import mail
from dateline.read.columns import header, parted, table
from dateline.read.draft import MOST_PASSAGES, Draft, Passage, Piece, only_the_first, pieces_of
from dateline.read.forms import kind_of
from dateline.read.furniture import mark_page_numbers
from dateline.read.hyphens import Seam, seams
from dateline.read.lines import Group, groups, margin, marked, units

_SPEAKER = re.compile(r"[^\W\d_][\w'’.-]{0,15}(?: [\w'’.-]{1,15})?: (?=\S)")


def parse(source: str) -> Draft:
    """The passages of a plain text, in order, with the headers of a saved mail where it starts with them."""
    all_groups = list(groups(source))
    width = margin(all_groups)
    passages: list[Passage] = []
    rows = 0
    prose = False
    above: Group = []
    join = partial(_joined, source=source, seam=seams(source))
    for group in (part for whole in all_groups for part in parted(whole, source)):
        cells = table(group, source, rows + 2)  # one number is left for a header
        if cells and len(above) == 1 and (headed := header(above[0], cells, source)):
            passages[-1:] = headed
        made = cells or classified(list(units(group, width)), join, prose_above=prose)
        rows = (cells[-1].row or rows) if cells else rows
        prose = prose or any(is_prose(passage) for passage in made)
        passages += made
        above = group if not cells else []
        if len(passages) > MOST_PASSAGES:
            break
    mark_page_numbers(passages)
    draft = Draft(passages)
    if passages and all_groups[-1][-1] is not group[-1]:
        draft.warnings.append(only_the_first(len(passages)))
    mail.read_headers(draft, source)
    return draft


def classified(all_units: Sequence[Group], join: Callable[[Group], list[Piece]], *, prose_above: bool) -> list[Passage]:
    """The passages of one group of lines, parted into units, each of the kind that it looks like.

    join: the pieces of one unit. prose_above: whether a paragraph of prose stands above the group.
    """
    passages, talk = [], _talk(all_units)
    for index, unit in enumerate(all_units):
        text = " ".join(line.text for line in unit)
        alone = len(all_units) == 1 and len(unit) == 1
        listed = marked(unit[0]) and unit[0].text[0] != "["
        kind = kind_of(text, alone=alone, marked=listed, prose_above=prose_above)
        if kind == "heading" and (talk or len(unit) > 2 or _ends_group(all_units, index)):
            kind = "paragraph"
        before = "\n" if index else "\n\n"
        passages.append(Passage(kind, join(unit), before=before, quoted=unit[0].quoted))
    return passages


def _talk(all_units: Sequence[Group]) -> bool:
    """Whether most units are what people say in turn, of whom some do so again: `Ann: …`, `Bo: …`, `Ann: …`."""
    said = [match[0] for unit in all_units if (match := _SPEAKER.match(unit[0].text))]
    return 2 * len(said) > len(all_units) and len(set(said)) < len(said)


def _ends_group(all_units: Sequence[Group], index: int) -> bool:
    """Whether a unit is a left-over at the end of a paragraph: a heading has its own space or is on top."""
    return index > 0 and index == len(all_units) - 1 and len(all_units[index - 1]) > 1


def _joined(unit: Group, source: str, seam: Seam) -> list[Piece]:
    """The pieces of lines that belong together, each line break turned into one space, parted words made whole."""
    pieces: list[Piece] = []
    for line, following in zip_longest(unit, unit[1:]):
        cut, put = seam(line.text, following.text) if following else (0, "")
        pieces += [*pieces_of(source, line.start, line.end - cut), *([Piece(line.end - cut, put)] if put else [])]
    return pieces


def is_prose(passage: Passage) -> bool:
    """Whether a passage is a paragraph of some length."""
    return passage.kind == "paragraph" and sum(len(piece.text) for piece in passage.pieces) > 150
