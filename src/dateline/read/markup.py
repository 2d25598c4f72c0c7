"""HTML → its visible text in blocks that know where in the source they stand.

A browser's tree forgets where its text was written; this scanner does not. It reads tags, character
references and white space in one linear pass, whatever is unclosed, and says of each block which element it
is, whether it is marked as part of the page around the text, and what the extraction of the main text needs
to find it again.
"""

import html
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import resources
from typing import NamedTuple

from dateline.read.draft import INVISIBLE, MOST_PASSAGES, Piece, pieces_of

_TOKEN = re.compile(
    r"""<!--|<[!?][^>]*>?
    |<(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]*)(?P<attributes>(?:[^<>"']++|"[^"]*+"|'[^']*+')*+>|[^<>]*>?)
    |(?P<text>(?:[^<]++|<(?!/?[a-zA-Z]|[!?]))++)|<""",
    re.VERBOSE,
)
_SPACE = re.compile(r"[ \t\r\n](?:(?<=[\t\r\n])[ \t\r\n]*|[ \t\r\n]+)")  # but for a single space, which stays
_REFERENCE = re.compile(r"&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_ATTRIBUTE = re.compile(r"""([a-zA-Z_:][-\w:.]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")

ELEMENTS: dict[str, list[str]] = tomllib.loads(
    resources.files("dateline.read").joinpath("elements.toml").read_text(encoding="utf-8")
)
"""What elements mean to a reader of the text: `elements.toml`."""

_RAW, _VOID, _INLINE = (frozenset(ELEMENTS[name]) for name in ("raw", "void", "inline"))
_UNSEEN, _AROUND, _OF_HEAD = (frozenset(ELEMENTS[name]) for name in ("unseen", "around", "head"))
_UNWRAPPED = _INLINE - {"a", "img", "wbr", "input", "time"}
_FACTS = frozenset({"html", "meta", "link", "time"})
_ENDED_BY = {
    "li": ("li", "p"),
    "tr": ("tr", "td", "th"),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "p": ("p",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
}
_DEEPEST = 500
_CROWD, _MOST_LINKS = 1_000, 10_000
_LONGEST_TAG = 512
_MOST_MARKS, _LONGEST_MARK = 1_000, 400
_LABELS = ("class", "id", "itemprop", "property")
_NAMES_CHANGE = frozenset(ELEMENTS["changed"])
_NAMES_DATE = _NAMES_CHANGE | frozenset(ELEMENTS["dated"])
_ISO = re.compile(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])


class Tag(NamedTuple):
    """An opening tag: its name and its attributes as written, unparsed."""

    name: str
    attributes: str


@dataclass(slots=True)
class MarkupBlock:
    """A stretch of text that nothing but inline elements interrupts.

    element: the innermost of h1–h6, li, td, th, caption, figcaption, pre, dt, dd, p, blockquote … around it.
    around: inside an element that holds navigation, forms or the like. boxed: inside an <aside>. classes:
    names, classes and ids of the elements near it. row: running number of its table row. listed, headed:
    inside a list item, a heading. after_break: a <br> stands before it. linked: how many of its characters
    are links.
    """

    element: str
    pieces: list[Piece]
    around: bool
    boxed: bool
    classes: str
    row: int | None
    listed: bool
    headed: bool
    after_break: bool
    linked: int

    @property
    def text(self) -> str:
        """The text of the block."""
        return "".join(piece.text for piece in self.pieces)


class Mark(NamedTuple):
    """An element whose class, id or property says that it holds a date.

    block: how many blocks stand before it. labels: as `classes` of a block. source, value: its date in a form for
    machines, else its text, and where that stands. changed: whether it is said to be the date of a change.
    """

    block: int
    labels: str
    source: int
    value: str
    changed: bool


@dataclass(slots=True)
class Page:
    """What a scan of a page found.

    blocks: the visible text in source order. marks: its elements that are marked as dates. facts: the tags that
    state something about the page (meta, link, time, html). raw: the content of its titles and scripts, by the
    name of the element. slim: the page without scripts, comments, inline tags and overlong attributes, for a
    parser that would take time over them. crowded: whether one block holds so many elements that such a parser
    would take time over it all the same.
    """

    blocks: list[MarkupBlock] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    facts: list[Tag] = field(default_factory=list)
    raw: list[tuple[Tag, str]] = field(default_factory=list)
    slim: list[str] = field(default_factory=list)
    crowded: bool = False
    cut: bool = False


@dataclass(slots=True)
class _Scanner:
    source: str
    page: Page = field(default_factory=Page)
    open: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    block_level: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    pieces: list[Piece] = field(default_factory=list)
    row: int = 0
    linked: int = 0
    links: int = 0
    inside: int = 0
    after_break: bool = False

    def scan(self) -> Page:
        position, end = 0, len(self.source)
        while position < end and (match := _TOKEN.match(self.source, position)):
            position = self._token(match)
            if len(self.page.blocks) >= MOST_PASSAGES:
                self.page.cut = True
                break
        self._flush()
        return self.page

    def _token(self, match: re.Match[str]) -> int:
        kind, end = match.lastgroup, match.end()
        if kind == "text":
            self._text(match.start(), end)
        elif kind == "attributes":
            close, name, written, _ = match.groups()
            if not close:
                return self._opened(Tag(name.lower(), written), end)
            self._close(name.lower())
        elif match[0] == "<!--":
            stop = self.source.find("-->", end)
            return len(self.source) if stop < 0 else stop + 3
        return end

    def _opened(self, tag: Tag, position: int) -> int:
        name = tag.name
        if name not in _INLINE:
            self._flush()
        if name == "br":
            self.after_break = True
        if name in _FACTS:
            self.page.facts.append(tag)
        if name in _RAW:
            return self._raw(tag, position)
        self._slim_tag(tag)
        if name in _VOID or tag.attributes.endswith("/>") or len(self.open) >= _DEEPEST:
            return position
        self.row += name == "tr"
        self._end_implied(name)
        self._push(tag)
        self._mark(tag, position)
        return position

    def _mark(self, tag: Tag, position: int) -> None:
        if len(self.page.marks) >= _MOST_MARKS:
            return
        own, machine = _names(self.labels[-1]), _machine_date(tag)
        dated = own & _NAMES_DATE or (machine and any(_names(above) & _NAMES_DATE for above in self.labels[-4:]))
        if dated and (value := machine or _text_of(self.source, tag.name, position)):
            labels = " ".join(self.labels[-4:])
            self.page.marks.append(Mark(len(self.page.blocks), labels, position, value, bool(own & _NAMES_CHANGE)))

    def _push(self, tag: Tag) -> None:
        self.open.append(tag.name)
        self.labels.append(_labels(tag))
        self.counts[tag.name] += 1
        if tag.name not in _INLINE:
            self.block_level.append(tag.name)

    def _pop(self) -> str:
        name = self.open.pop()
        self.labels.pop()
        self.counts[name] -= 1
        if not self.counts[name]:
            del self.counts[name]  # it holds the open ones only
        if name not in _INLINE:
            self.block_level.pop()
        return name

    def _slim_tag(self, tag: Tag) -> None:
        if tag.name in _UNWRAPPED:
            return
        self.inside += 1
        self.links += tag.name == "a"
        self.page.crowded = self.page.crowded or self.inside > _CROWD or self.links > _MOST_LINKS
        given = tag.attributes if len(tag.attributes) <= _LONGEST_TAG else ">"
        self.page.slim.append(f"<{tag.name}{given if given.endswith('>') else '>'}")

    def _raw(self, tag: Tag, position: int) -> int:
        close = re.compile(f"</{tag.name}", re.IGNORECASE).search(self.source, position)
        self.page.raw.append((tag, self.source[position : close.start() if close else len(self.source)]))
        if not close:
            return len(self.source)
        stop = self.source.find(">", close.end())
        return len(self.source) if stop < 0 else stop + 1

    def _end_implied(self, name: str) -> None:
        """`<li>` ends an open `<li>`, `<tr>` an open `<tr>`, and so on, as HTML has it."""
        if name not in _OF_HEAD and self.counts["head"]:
            self._close("head")
        while self.open and self.open[-1] in _ENDED_BY.get(name, ()):
            self._pop()

    def _close(self, name: str) -> None:
        if name not in _INLINE:
            self._flush()
        if name not in _UNWRAPPED:
            self.page.slim.append(f"</{name}>")
        while self.counts[name] and self._pop() != name:
            pass

    def _text(self, start: int, end: int) -> None:
        if not _UNSEEN.isdisjoint(self.counts):
            return
        self.page.slim.append(self.source[start:end].replace("<", "&lt;"))
        pieces = list(_pieces(self.source, start, end, keep_lines=self.counts["pre"] > 0))
        self.pieces += pieces
        if self.counts["a"]:
            self.linked += sum(len(piece.text) for piece in pieces)

    def _flush(self) -> None:
        if self.pieces and (pieces := _trimmed(self.pieces)):
            self.page.blocks.append(self._block(pieces))
        self.pieces, self.linked, self.inside, self.after_break = [], 0, 0, False

    def _block(self, pieces: list[Piece]) -> MarkupBlock:
        return MarkupBlock(
            element=self.block_level[-1] if self.block_level else "body",
            pieces=pieces,
            around=not _AROUND.isdisjoint(self.counts),
            boxed=self.counts["aside"] > 0,
            classes=" ".join(self.labels[-4:]),
            row=self.row if self.counts["td"] > 0 or self.counts["th"] > 0 else None,
            listed=self.counts["li"] > 0,
            headed=not _HEADINGS.isdisjoint(self.counts),
            after_break=self.after_break,
            linked=self.linked,
        )


def scan(source: str) -> Page:
    """The visible text of a page, and what its head says, in one pass over the source."""
    return _Scanner(source).scan()


def attributes(tag: str) -> dict[str, str]:
    """The attributes of a tag, names in lower case, character references resolved."""
    return {m[1].lower(): html.unescape(m[2] or m[3] or m[4] or "") for m in _ATTRIBUTE.finditer(tag[:4000])}


def _labels(tag: Tag) -> str:
    if not any(key in tag.attributes for key in _LABELS):
        return tag.name
    found = attributes(tag.attributes)
    return " ".join(filter(None, (tag.name, *(found.get(key, "") for key in _LABELS)))).lower()


def _names(labels: str) -> set[str]:
    """The names after that of the element, without hyphens and underscores: `post-date` is `postdate`."""
    return set(labels.replace("-", "").replace("_", "").split()[1:])


def _machine_date(tag: Tag) -> str:
    """The date of an element for machines, as microformats and HTML write it: `<abbr title="2014-11-06T10:00Z">`."""
    if not _ISO.search(tag.attributes):
        return ""
    found = attributes(tag.attributes)
    return next((found[key][:10] for key in ("datetime", "content", "title") if _ISO.match(found.get(key, ""))), "")


def _text_of(source: str, name: str, position: int) -> str:
    """The text of a short element that opens before a position."""
    held = source[position : position + _LONGEST_MARK]
    end = re.search(f"</{name}", held, re.IGNORECASE)
    return " ".join(html.unescape(re.sub("<[^>]*>", " ", held[: end.start()])).split()) if end else ""


def _pieces(source: str, start: int, end: int, *, keep_lines: bool) -> Iterator[Piece]:
    """The text from start to end with references resolved and white space as one space each."""
    done = start
    for match in _REFERENCE.finditer(source, start, end):
        yield from _spaced(source, done, match.start(), keep_lines=keep_lines)
        if resolved := INVISIBLE.sub("", html.unescape(match[0])).replace("\u00a0", " "):
            yield Piece(match.start(), resolved)
        done = match.end()
    yield from _spaced(source, done, end, keep_lines=keep_lines)


def _spaced(source: str, start: int, end: int, *, keep_lines: bool) -> Iterator[Piece]:
    if keep_lines:
        yield from pieces_of(source, start, end)
        return
    done = start
    for match in _SPACE.finditer(source, start, end):
        yield from pieces_of(source, done, match.start())
        yield Piece(match.start(), " ")
        done = match.end()
    yield from pieces_of(source, done, end)


def _trimmed(pieces: list[Piece]) -> list[Piece]:
    """The pieces without empty ones, without space at the ends or double spaces where they meet."""
    kept: list[Piece] = []
    for piece in pieces:
        text = piece.text
        skip = len(text) - len(text.lstrip(" \n\r\t")) if not kept or kept[-1].text[-1].isspace() else 0
        if text[skip:]:
            kept.append(Piece(piece.source + skip, text[skip:]))
    while kept:
        last = kept.pop()
        text = last.text.rstrip()
        if text:
            return [*kept, Piece(last.source, text)]
    return kept
