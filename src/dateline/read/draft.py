"""What a format reader hands over: passages of text that remember where in the source they stand.

A passage is made of pieces. Within one piece text and source run in step, character by character; between
pieces anything may have been left out (a line break, a tag, a soft hyphen) or put in (a space). From the
pieces follow the text of the document, its blocks and its map of offsets, so no reader ever counts
characters of its own.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from dateline.records import Block, BlockKind

MOST_PASSAGES = 300_000
"""Passages that are read of one document at most."""

# Soft hyphen, zero-width space, word joiner, byte order mark: readers do not see them, patterns stumble.
INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]+")


class Piece(NamedTuple):
    """A run of text and the offset in the source at which it stands."""

    source: int
    text: str


@dataclass(slots=True)
class Passage:
    """One block on its way into a document.

    before: what separates it from the passage before it. row: running number of its table row, for cells.
    quoted: how deep it is quoted in a mail.
    """

    kind: BlockKind
    pieces: list[Piece]
    row: int | None = None
    before: str = "\n\n"
    quoted: int = 0

    @property
    def text(self) -> str:
        """The whole text of the passage."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def source(self) -> int:
        """The offset in the source at which the passage starts."""
        return self.pieces[0].source


class Stated(NamedTuple):
    """A stated date of publication: the date in EDTF and the evidence in words.

    passage, length: the passage that gives the date and how many of its characters do, if a passage does.
    """

    date: str
    because: str
    passage: Passage | None = None
    length: int = 0


class Claim(NamedTuple):
    """What a format itself says of the date of publication, before it is read as a date.

    value: as written. where: what says so, in words. passage, as in `Stated`.
    """

    value: str
    where: str
    passage: Passage | None = None


@dataclass(slots=True)
class Draft:
    """One document as its format gives it, before dates and language are settled.

    title, url, language, claims: what the format itself states (metadata, front matter, headers), if it
        does; of the claims to be the date of publication the better comes first.
    heading: the title that the text itself shows, if it shows one.
    aside: passages near the head that are not part of the text but may hold its date (a byline left out of
    it).
    """

    passages: list[Passage]
    title: str | None = None
    heading: str | None = None
    url: str | None = None
    language: str | None = None
    claims: list[Claim] = field(default_factory=list)
    aside: list[Passage] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


class Woven(NamedTuple):
    """The text of a draft, its blocks, one a passage, and pairs (offset in text, offset in source)."""

    text: str
    blocks: tuple[Block, ...]
    offsets: tuple[tuple[int, int], ...]


def pieces_of(source: str, start: int, end: int) -> list[Piece]:
    """The pieces of `source[start:end]` without the characters that cannot be seen."""
    text = source[start:end]
    if text.isascii() or not INVISIBLE.search(text):
        return [Piece(start, text)] if text else []
    return list(_visible(text, start))


def _visible(text: str, start: int) -> Iterator[Piece]:
    done = 0
    for match in INVISIBLE.finditer(text):
        if match.start() > done:
            yield Piece(start + done, text[done : match.start()])
        done = match.end()
    if done < len(text):
        yield Piece(start + done, text[done:])


def weave(passages: Sequence[Passage]) -> Woven:
    """The text of all passages with blocks and offsets."""
    parts: list[str] = []
    blocks: list[Block] = []
    offsets: list[tuple[int, int]] = [(0, passages[0].source if passages else 0)]
    length = 0
    for index, passage in enumerate(passages):
        if index:
            parts.append(passage.before)
            length += len(passage.before)
        start = length
        for piece in passage.pieces:
            if piece.source - length != offsets[-1][1] - offsets[-1][0]:
                offsets.append((length, piece.source))
            parts.append(piece.text)
            length += len(piece.text)
        blocks.append(Block(kind=passage.kind, start=start, end=length, row=passage.row, quoted=passage.quoted))
    return Woven("".join(parts), tuple(blocks), _distinct(offsets))


def _distinct(offsets: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Of pairs with one text offset the last: an empty stretch maps nothing."""
    return tuple(dict(offsets).items())


def only_the_first(count: int) -> str:
    """The warning that a document has more passages than are read."""
    return f"only the first {count:,} parts were read; split the file to have the rest"


def line_starts(source: str) -> tuple[int, ...]:
    """The offsets at which the lines of the source start; a line ends with LF, CR LF or a lone CR."""
    if "\r" not in source:
        starts = [0, *(match.end() for match in re.finditer("\n", source))]
    else:
        starts = [0, *(match.end() for match in re.finditer("\r\n|\r|\n", source))]
    return tuple(starts)


def line_number(lines: Sequence[int], offset: int) -> int:
    """The number, from 1, of the source line that holds an offset of the source."""
    return max(1, bisect_right(lines, offset))
