"""Files → documents: the text with a map back to its source, its parts, its title, language and date.

    find_documents(paths) → Found          which files are documents
    read(path, root) → Document            one of them

One module reads one format and gives a draft; here the draft gets what all formats have in common.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path

from dateline.errors import ReadError
from dateline.read import html, markdown, text
from dateline.read.dates import DateReader, ReadDate
from dateline.read.decode import Source, load
from dateline.read.draft import Draft, Passage, Stated, Woven, line_starts, weave
from dateline.read.folders import SUFFIXES, Found, find_documents, printable
from dateline.read.furniture import mark
from dateline.read.headline import head_of, title_of
from dateline.read.language import UNDETERMINED, language_of
from dateline.read.published import Hints, Sought, settle, unknown
from dateline.read.settings import DocumentSettings, Settings, check_options
from dateline.records import Document

__all__ = ["SUFFIXES", "Found", "Settings", "check_options", "find_documents", "printable", "read"]

_READERS: dict[str, Callable[[str], Draft]] = {
    ".txt": text.parse,
    ".md": markdown.parse,
    ".markdown": markdown.parse,
    ".html": html.parse,
    ".htm": html.parse,
    ".xhtml": html.parse,
}


def read(
    path: Path | str,
    root: Path | str | None = None,
    *,
    settings: Settings | None = None,
    published: str | None = None,
    language: str | None = None,
    date_order: str | None = None,
    read_date: ReadDate | None = None,
) -> Document:
    """Read one document.

    root: the folder to which the document's path is relative; the folder it is in, if not given.
    settings: the documents.toml files, read once for many documents; read here if not given.
    published: EDTF date for a document whose own date is not known. language: ISO 639-1 code for documents
        for which documents.toml says none; found by their words if not given.
    date_order: `DMY`, `MDY` or `YMD`, for numeric dates that can be read in several ways.
    read_date: reads explicit dates; `dateline.expressions.read_date` if not given.

    Raises ReadError if the file cannot be read as text, SettingsError if documents.toml says something of
    it that is no setting, UsageError if `published`, `language` or `date_order` is none.
    """
    path = Path(path)
    root = Path(root) if root is not None else path.parent
    check_options(published, language, date_order)
    known = (settings or Settings()).of(path, root)
    name = printable(path.relative_to(root) if path.is_relative_to(root) else Path(path.name))
    source, draft = _parsed(path, name)
    woven = weave(draft.passages)
    spoken = known.language or language or draft.language or language_of(woven.text)
    written_in = "en" if spoken == UNDETERMINED else spoken
    reader = DateReader(read_date or _read_date(), written_in, date_order, woven.text[:100_000])
    dated = _dated(draft, known, path, line_starts(source.text), published, reader)
    return Document(
        id="d" + hashlib.sha256(woven.text.encode("utf-8", "surrogatepass")).hexdigest()[:12],
        path=name,
        title=known.title or _title(draft, dated.stated, path),
        url=known.url or draft.url,
        published=dated.stated.date if dated.stated else None,
        published_because=dated.stated.because if dated.stated else unknown(dated.reasons),
        language=spoken,
        sha256=source.sha256,
        characters=len(woven.text),
        warnings=(*source.warnings, *draft.warnings, *dated.warnings),
        published_span=_span(draft.passages, woven, dated.stated),
        text=woven.text,
        blocks=woven.blocks,
        offsets=woven.offsets,
        lines=line_starts(source.text),
    )


def _parsed(path: Path, name: str) -> tuple[Source, Draft]:
    """The source of a file and its draft, which has at least one passage."""
    reader = _reader_for(path, name)
    source = load(path, name, markup=reader is html.parse)
    draft = _draft(reader, source.text)
    if not draft.passages:
        raise ReadError(name, "holds no text", "check that the file is complete")
    mark(draft.passages)
    return source, draft


def _reader_for(path: Path, name: str) -> Callable[[str], Draft]:
    if path.is_dir():
        raise ReadError(name, "is a folder", "name one of the documents in it")
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise ReadError(name, "is of a kind that is not read", f"convert it to one of {', '.join(SUFFIXES)}")
    return reader


def _draft(reader: Callable[[str], Draft], source: str) -> Draft:
    """The draft of a source; a web page that was saved as .txt is read as what it is."""
    start = source[:1000].lstrip().lower()
    if reader is text.parse and start.startswith(("<!doctype html", "<html")):
        draft = html.parse(source)
        draft.warnings.insert(0, "named .txt but holds an HTML page; read as that")
        return draft
    return reader(source)


def _read_date() -> ReadDate:
    from dateline.expressions import read_date

    return read_date


def _dated(
    draft: Draft,
    known: DocumentSettings,
    path: Path,
    lines: tuple[int, ...],
    given: str | None,
    reader: DateReader,
) -> Sought:
    """The date of publication: what documents.toml says, else what the document and its name give."""
    if known.published:
        return Sought(Stated(known.published, f"documents.toml: published = “{known.published}”"))
    return settle(draft, Hints(path.stem, known.url or draft.url, given), lines=lines, reader=reader)


def _title(draft: Draft, date: Stated | None, path: Path) -> str:
    """From metadata, the first heading or the file name, in this order."""
    head = head_of(draft.passages)
    below = head_of(draft.passages[len(head) + 1 :])  # a title may stand under a word of introduction
    dated = date.passage if date else None
    shown = draft.heading or title_of(head, dated) or title_of(below, None)
    named = " ".join(printable(Path(path.stem)).replace("_", " ").split())
    return draft.title or shown or named or path.name


def _span(passages: list[Passage], woven: Woven, date: Stated | None) -> tuple[int, int] | None:
    """Where in the text the line stands that gave the date, if one did."""
    for passage, block in zip(passages, woven.blocks, strict=True):
        if date and date.length and passage is date.passage:
            return block.start, min(block.end, block.start + date.length)
    return None
