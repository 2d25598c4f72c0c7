"""Markdown → passages, by markdown-it, with every word traced back to where it stands in the source.

Marks of emphasis, links and headings are no part of the text; the words between them are, so that a
quotation reads as its author meant it and still knows its line.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from dateline.read import text as plain
from dateline.read.draft import Claim, Draft, Passage, Piece, line_starts, pieces_of
from dateline.read.lines import Group, Line, margin, units
from dateline.read.markup import scan

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"---[ \t]*\r?\n(.{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL)
_ENTRY = re.compile(r"(?m)^([A-Za-z_-]{2,20})[ \t]*:[ \t]*(\S.*?)[ \t]*\r?$")
_LARGEST, _MOST_LINES = 2_000_000, 50_000


@dataclass(slots=True)
class _Inline:
    """The visible lines of one paragraph, heading, item or cell."""

    lines: list[list[Piece]]
    image: bool


@dataclass(slots=True)
class _Reader:
    source: str
    starts: tuple[int, ...]
    passages: list[Passage] = field(default_factory=list)
    paragraphs: list[tuple[int, _Inline]] = field(default_factory=list)
    cursor: int = 0
    row: int = 0
    lists: int = 0
    heading: str | None = None

    def read(self, tokens: Sequence["Token"]) -> None:
        open_kind = ""
        for token in tokens:
            if token.map:
                self.cursor = max(self.cursor, self.starts[token.map[0]])
            self.row += token.type == "tr_open"
            self.lists += {"list_item_open": 1, "list_item_close": -1}.get(token.type, 0)
            if token.type in _OPENERS:
                open_kind = _OPENERS[token.type]
            elif token.type == "inline":
                self._inline(token, open_kind)
            elif token.type in ("fence", "code_block"):
                self._code(token)
            elif token.type == "html_block" and token.map:
                self._markup(*token.map)

    def _inline(self, token: "Token", kind: str) -> None:
        end = self.starts[min(token.map[1], len(self.starts) - 1)] if token.map else len(self.source)
        end = end if end > self.cursor else len(self.source)
        found = self._visible(token.children or [], end)
        if not found.lines:
            return
        joined = _joined(found.lines)
        if kind == "heading":
            self._add(Passage("heading", joined))
            self.heading = self.heading or " ".join("".join(piece.text for piece in joined).split())
        elif kind == "cell":
            above = self.passages[-1] if self.passages else None
            before = "\t" if above and above.row == self.row else "\n" if above and above.kind == "cell" else "\n\n"
            self._add(Passage("cell", joined, self.row, before))
        elif self.lists:
            above_item = self.passages and self.passages[-1].kind == "item"
            self._add(Passage("item", joined, before="\n" if above_item else "\n\n"))
        elif found.image:
            self._add(Passage("caption", joined))
        else:
            self.paragraphs.append((len(self.passages), found))
            self._add(Passage("paragraph", joined))

    def _add(self, passage: Passage) -> None:
        self.passages.append(passage)

    def _visible(self, children: Sequence["Token"], end: int) -> _Inline:
        """What a reader sees of inline tokens, line by line, and whether it is only the text of an image."""
        lines: list[list[Piece]] = [[]]
        for token in _flat(children):
            if token.type in ("softbreak", "hardbreak"):
                lines.append([])
            elif token.content and token.type in ("text", "text_special", "code_inline"):
                lines[-1] += self._found(token, end)
        kept = [line for line in map(_stripped, lines) if line]
        images = [token for token in children if token.type == "image"]
        words = any(token.type != "image" and token.content.strip() for token in children)
        return _Inline(kept, bool(images) and not words)

    def _found(self, token: "Token", end: int) -> list[Piece]:
        """The pieces of one token's words, sought from where the last ended."""
        written = token.markup if token.type == "text_special" else token.content
        at = self.source.find(written, self.cursor, end)
        if at < 0:
            return [Piece(self.cursor, token.content)]
        self.cursor = at + len(written)
        if token.type == "text_special":
            return [Piece(at + (written[:1] == "\\"), token.content)]
        return pieces_of(self.source, at, self.cursor)

    def _code(self, token: "Token") -> None:
        for line in token.content.split("\n"):
            at = self.source.find(line, self.cursor) if line.strip() else -1
            if at >= 0:
                self.cursor = at + len(line)
                if pieces := _stripped(pieces_of(self.source, at, self.cursor)):  # not a soft hyphen alone
                    self._add(Passage("paragraph", pieces, before="\n"))

    def _markup(self, first: int, last: int) -> None:
        start = self.starts[first]
        end = self.starts[last] if last < len(self.starts) else len(self.source)
        for block in scan(self.source[start:end]).blocks:
            pieces = [Piece(piece.source + start, piece.text) for piece in block.pieces]
            self._add(Passage("heading" if block.headed else "paragraph", pieces))


_OPENERS = {
    "heading_open": "heading",
    "paragraph_open": "paragraph",
    "th_open": "cell",
    "td_open": "cell",
}


def parse(source: str) -> Draft:
    """The passages of a Markdown text, with what its front matter states, if it has one."""
    front = _FRONT.match(source)
    body = " " * front.end() + source[front.end() :] if front else source
    if len(body) > _LARGEST or body.count("\n") > _MOST_LINES:
        draft = plain.parse(body)
        draft.warnings.append("too long to be read as Markdown; read as plain text")
    else:
        draft = _parsed(body)
    if front:
        _read_front(front, draft)
    return draft


def _parsed(body: str) -> Draft:
    from markdown_it import MarkdownIt

    reader = _Reader(body, line_starts(body))
    reader.read(MarkdownIt("commonmark").enable("table").disable("text_join").parse(body))
    passages = _parted(reader)  # none, if it is nested deeper than markdown-it goes
    return Draft(passages, heading=reader.heading) if passages else plain.parse(body)


def _parted(reader: _Reader) -> list[Passage]:
    """The passages with those paragraphs parted that are lines of their own rather than wrapped prose."""
    grouped = [(index, found.lines, _lines(found.lines)) for index, found in reader.paragraphs]
    width = margin([group for _, _, group in grouped])
    parts: dict[int, list[Passage]] = {}
    prose = False
    for index, lines, group in grouped:
        join = _joiner({line.start: pieces for line, pieces in zip(group, lines, strict=True)})
        parts[index] = plain.classified(list(units(group, width)), join, prose_above=prose)
        prose = prose or any(plain.is_prose(passage) for passage in parts[index])
    return [made for index, passage in enumerate(reader.passages) for made in parts.get(index, [passage])]


def _joiner(pieces: dict[int, list[Piece]]) -> Callable[[Group], list[Piece]]:
    return lambda unit: _joined([pieces[line.start] for line in unit])


def _lines(lines: list[list[Piece]]) -> Group:
    made = []
    for pieces in lines:
        words = "".join(piece.text for piece in pieces)
        end = pieces[-1].source + len(pieces[-1].text)
        made.append(Line(pieces[0].source, end, words, 0, 0, end - pieces[0].source))
    return made


def _joined(lines: list[list[Piece]]) -> list[Piece]:
    pieces = list(lines[0])
    for above, line in pairwise(lines):
        pieces += [Piece(above[-1].source + len(above[-1].text), " "), *line]
    return pieces


def _flat(tokens: Sequence["Token"]) -> Iterator["Token"]:
    for token in tokens:
        if token.type == "image":
            yield from _flat(token.children or [])
        else:
            yield token


def _stripped(pieces: list[Piece]) -> list[Piece]:
    """The pieces without space at either end."""
    kept = [piece for piece in pieces if piece.text]
    while kept and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        first = kept[0]
        lead = len(first.text) - len(first.text.lstrip())
        kept[0] = Piece(first.source + lead, first.text[lead:])
        kept[-1] = Piece(kept[-1].source, kept[-1].text.rstrip())
    return kept


def _read_front(front: re.Match[str], draft: Draft) -> None:
    entries = {match[1].lower(): match[2].strip("\"'") for match in _ENTRY.finditer(front[1])}
    draft.title = entries.get("title") or draft.title
    draft.language = entries.get("lang") or entries.get("language")
    draft.url = next((entries[key] for key in ("url", "link", "canonical_url") if key in entries), None)
    for key in ("published", "date", "pubdate", "publishdate"):
        if key in entries:
            draft.claims.append(Claim(entries[key], f"the front matter, {key}: “{entries[key]}”"))
