"""Titles of table rows: the cell that tells most, or what the heads of the columns make of short cells."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from dateline.compose.forms import Form, Layout
from dateline.compose.parse.lexicon import VBN, Words, can_be, lemma_of
from dateline.compose.parse.render import LONGEST, finished
from dateline.records import Document, Mention

_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_PREPOSITION: Final = re.compile(r"(?i:from|to|via|at|for|in|by|on|of|with)")
_PLACED: Final = re.compile(r"\s[A-Z]")  # `Due U.K.`
_TELLS: Final = 4  # words from which a cell is a statement by itself


# between the date of an entry and what it tells
_SET_OFF: Final = re.compile(r"[)\]*]*\s*(?::|--|[|–—-])\s")
_APART: Final = re.compile(r"[;:]\s|\s[–—-]{1,2}\s")
_PARTED: Final = re.compile(rf"{_APART.pattern}|,\s")
_MOST_LOST: Final = 1  # words that a title may lose without a loss


class Row(NamedTuple):
    """What a row tells of a date.

    title: empty where one cell tells it in words of its own. spans: those whose names take part. planned: whether the
    column of the date says for when it was planned only.
    """

    title: str
    spans: tuple[tuple[int, int], ...]
    planned: bool = False


def row_of(document: Document, folded: str, layout: Layout, mention: Mention, words: Words) -> Row:
    """What the row tells whose cell a date is.

    `KILBRYDE | Basra | 14.10.56` under `Vessel | From | Sailed` is "KILBRYDE sailed from Basra".
    """
    at = layout.sentences[mention.sentence].block
    cells, heads = layout.row(at), layout.header(at)
    spans = [(document.blocks[cell].start, document.blocks[cell].end) for cell in cells]
    texts = [folded[start:end].strip() for start, end in spans]
    head_spans = [(document.blocks[head].start, document.blocks[head].end) for head in heads]
    names = [folded[start:end].strip() for start, end in head_spans]
    headed = cells.start != heads.start and len(cells) == len(heads)
    low = "-".join(names[at - cells.start].lower().split()) if headed else ""
    planned = low in words.marks["headings.planned"]
    whole = Row("", ((spans[0][0], spans[-1][1]),), planned)
    if any(len(_WORD.findall(text)) >= _TELLS for cell, text in zip(cells, texts, strict=True) if cell != at):
        return whole
    if not headed:
        return whole
    dates = [layout.first.get(cell, -1) for cell in cells]
    named = [date >= 0 and bool(layout.mentions.get(date)) and layout.bare(date) for date in dates]
    told_by = ["" if date else text for date, text in zip(named, texts, strict=True)]
    title = _made(names, told_by, at - cells.start, words)
    told = (head_spans[at - cells.start], *_told(names, spans, at - cells.start))
    return Row(title, told, planned) if title else whole


def _told(heads: list[str], spans: list[tuple[int, int]], dated: int) -> Iterator[tuple[int, int]]:
    """The cells whose names a date tells of: not by which way, and where its head says where, no other place."""
    placed = _PLACED.search(heads[dated]) is not None
    for index, (head, span) in enumerate(zip(heads, spans, strict=True)):
        if index != dated and not (_PREPOSITION.fullmatch(head) and (placed or head.lower() == "via")):
            yield span


def _verb(head: str, words: Words) -> str:
    """What the head of a column says of a row: `is due`, `was built`, `sailed`."""
    done = words.marks["verbs.transitive"] | words.marks["verbs.making"]
    low = head.lower()
    if low in words.marks["headings.achieved"] | words.marks["dates.heads"] | words.marks["dates.units"]:
        return ""
    for due in words.marks["verbs.predicates"]:
        if low.startswith(due):
            return f"is {due}{head[len(due) :]}"
    return f"was {low}" if lemma_of(low) in done and can_be(low) & VBN else low


def _made(heads: list[str], texts: list[str], dated: int, words: Words) -> str:
    first = next((i for i, text in enumerate(texts) if i != dated and _WORD.search(text)), None)
    if first is None:
        return _counted(heads, texts, dated)
    head = heads[dated]
    if _PREPOSITION.fullmatch(head) or not _WORD.search(head) or dated == 0:
        pieces = [texts[first]]
    else:
        pieces = [*filter(None, (texts[first], _verb(head, words)))]
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


def in_full(layout: Layout, form: Form, mention: Mention, title: str) -> str:
    """What a row or an entry of a chronology tells, where its title has lost a part of that and there is room: `Dam
    fails; the lake is flooded`; else the title."""
    sentence = layout.sentences[form.sentence]
    alone = all(one is mention for one in layout.mentions.get(form.sentence, ()))
    if form.kind not in ("row", "line", "entry") or not alone or "[" in title:
        return title
    start, end = max(form.body[0], sentence.start), min(form.body[1], sentence.end)
    told = layout.folded[mention.end if start <= mention.start < end else start : end]
    if form.kind == "line" and not _WORD.search(told):  # `Engineer, Lee & Moe — Ulm, 2009`
        told = layout.folded[start : mention.start]
    off = _SET_OFF.match(told)
    text = finished(told[off.end() :] if off is not None else told)
    words, kept = _WORD.findall(text.lower()), {*_WORD.findall(title.lower())}
    lost = [word for word in words if word not in kept]
    begun = bool(lost) and words[0] == lost[0]
    parts = _PARTED if begun else _APART
    whole = (begun and words[-1] in kept) or (len(lost) > _MOST_LOST and parts.search(text) is not None)
    return text if whole and len(text) <= LONGEST else title
