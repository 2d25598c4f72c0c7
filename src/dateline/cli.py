"""The command line: parse, call, print. Data go to stdout, everything else to stderr.

Whatever takes time to import (spaCy, plotly, dateparser, pydantic) is imported by the command that uses it, so that
`dateline --help` answers at once.
"""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from dateline.errors import DatelineError, UsageError

if TYPE_CHECKING:
    from dateline.records import Chronology, Document

FINE, FAILED, USAGE, INCOMPLETE = 0, 1, 2, 3
"""Exit codes: fine; something failed; wrong usage; under --strict, something was left out or undated."""

_WINDOW = 150
_STOPS = (". ", "! ", "? ")

app = typer.Typer(
    help="Documents in; dated events out, each with the sentence that says so and why it has that date.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


class DateOrder(StrEnum):
    """In which order numeric dates name day, month and year."""

    DMY = "DMY"
    MDY = "MDY"
    YMD = "YMD"


Published = Annotated[
    str | None,
    typer.Option(metavar="DATE", help="Date of documents whose own date is not known: 2014-08-29, 2014-08 or 2014."),
]
Language = Annotated[
    str | None,
    typer.Option(metavar="CODE", help="Language of the documents (ISO 639-1); found by their words if not given."),
]
Order = Annotated[
    DateOrder | None, typer.Option(case_sensitive=False, help="How to read numeric dates such as 3/4/2015.")
]


def main() -> None:
    """Run the command line and exit."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    app()


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"dateline {version('dateline')}")
        raise typer.Exit


@app.callback()
def _options(
    wanted: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass


# -------------------------------------------------------------------------------------------------------- build


@app.command()
def build(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help="Documents, and folders of documents.")],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="DIR", help="Folder for timeline.html and timeline.json.")
    ],
    title: Annotated[str | None, typer.Option(help="Title of the timeline.")] = None,
    published: Published = None,
    language: Language = None,
    date_order: Order = None,
    model: Annotated[str | None, typer.Option(metavar="NAME", help="An installed spaCy pipeline.")] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with 3 if a document was skipped or an event is undated.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Say only what went wrong.")] = False,
    show: Annotated[bool, typer.Option("--open", help="Open the page when it is made.")] = False,
) -> None:
    """Build a timeline of all documents: a page to read and JSON to write from."""
    with _errors():
        from dateline import pipeline, store
        from dateline.render import render_page

        _check_options(published, language)
        store.check_folder(output)
        with _progress(quiet=quiet) as progress:
            chronology = pipeline.build(
                paths,
                title=title,
                published=published,
                language=language,
                date_order=date_order.value if date_order else None,
                model=model,
                progress=progress,
            )
        for skipped in chronology.skipped:
            _say(f"{skipped.path}: {skipped.reason}")
        if not chronology.documents:
            _fail("no document could be read; nothing was written")
        contents = {"timeline.json": store.as_json(chronology), "timeline.html": render_page(chronology)}
        store.write_files(output, contents)
    page = output / "timeline.html"
    if not quiet:
        _summarise(chronology, page)
    if show:
        typer.launch(page.resolve().as_uri())
    if strict and (chronology.skipped or chronology.undated):
        raise typer.Exit(INCOMPLETE)


def _check_options(published: str | None, language: str | None) -> None:
    """Raise UsageError for a date or a language that is none, before any document is read."""
    from dateline.read.dates import calendar_date

    if published is not None and not calendar_date(published):
        raise UsageError("--published", f"“{published}” is no date", "write it like 2014-08-29, 2014-08 or 2014")
    if language is not None and not (language.isalpha() and language.islower() and len(language) in (2, 3)):
        raise UsageError("--language", f"“{language}” is no language", "write its ISO 639-1 code, such as en")


def _summarise(chronology: "Chronology", page: Path) -> None:
    for document in chronology.documents:
        for warning in document.warnings:
            _say(f"{document.path}: {warning}")
    unknown = [document.path for document in chronology.documents if document.published is None]
    if unknown:
        _say(f"{_count(len(unknown), 'document')} without a known date: {', '.join(unknown)}")
    counts = (
        _count(len(chronology.documents), "document"),
        _count(len(chronology.events), "event"),
        f"{len(chronology.undated)} undated",
        *([f"{len(chronology.skipped)} skipped"] if chronology.skipped else []),
    )
    _say(f"{chronology.title}: {', '.join(counts)}")
    _say(f"open {page}")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


@contextmanager
def _progress(*, quiet: bool) -> Iterator[Callable[[int, int], None] | None]:
    """A callback that moves a progress bar, None where there is nobody to see one."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("documents", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


# ---------------------------------------------------------------------------------------------------------- tag


@app.command()
def tag(
    file: Annotated[
        Path | None, typer.Argument(metavar="FILE", help="A document to show with its time expressions.")
    ] = None,
    jsonl: Annotated[
        bool,
        typer.Option("--jsonl", help='Read {"id", "dct", "text"} a line on stdin, write {"id", "timexes"} a line.'),
    ] = False,
    published: Published = None,
    language: Language = None,
    date_order: Order = None,
) -> None:
    """Find the time expressions of a document and say what they mean in TIMEX3."""
    order = date_order.value if date_order else None
    with _errors():
        if jsonl == (file is not None):
            raise UsageError("dateline tag", "needs either FILE or --jsonl", "see dateline tag --help")
        _check_options(published, language)
        if file:
            _tag_file(file, published, language, order)
            return
        lines = enumerate(sys.stdin.buffer, 1)
        if sum(1 for number, line in lines if not _tag_line(number, line, language, order)):
            raise typer.Exit(FAILED)


def _tag_line(number: int, line: bytes, language: str | None, order: str | None) -> bool:
    """Tag one line of JSON; False if it is none."""
    from dateline.pipeline import tag_text

    if not line.strip():
        return True
    try:
        record = _record(line)
        timexes = tag_text(record["text"], published=record.get("dct"), language=language or "en", date_order=order)
    except (DatelineError, ValueError, RecursionError) as error:
        _say(f"stdin, line {number}: {error}")
        return False
    _write({"id": record.get("id"), "timexes": [_fields(timex) for timex in timexes]})
    return True


def _record(line: bytes) -> dict[str, Any]:
    """The document of one line. Raises ValueError if the line holds none."""
    from dateline.read.dates import calendar_date

    try:
        record = json.loads(line)
    except ValueError as error:
        raise ValueError(f"is no JSON: {error}; write one document a line") from error
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise ValueError('has no "text"; write {"id": …, "dct": "2014-08-29" or null, "text": …}')
    dct = record.get("dct")
    if dct is not None and (not isinstance(dct, str) or not calendar_date(dct)):
        raise ValueError(f'"dct" is {dct!r}, which is no date; write it like "2014-08-29", or null')
    return record


def _fields(timex: Any) -> dict[str, Any]:  # noqa: ANN401 - a record of the pipeline, which this module imports late
    shown = {name: getattr(timex, name) for name in ("start", "end", "text", "type", "value")}
    return {**shown, "mod": timex.mod} if timex.mod else shown


def _write(record: dict[str, Any]) -> None:
    """One line of JSON; escaped where it holds what UTF-8 cannot write (half a surrogate pair)."""
    text = json.dumps(record, ensure_ascii=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(record)
    sys.stdout.write(text + "\n")


def _tag_file(file: Path, published: str | None, language: str | None, order: str | None) -> None:
    from rich.console import Console
    from rich.text import Text

    from dateline.pipeline import tag_text
    from dateline.read import read

    document = read(file, published=published, language=language, date_order=order)
    timexes = tag_text(document.text, published=document.published, language=document.language, date_order=order)
    console = Console(highlight=False, soft_wrap=True)
    console.print(Text(_printable(f"{document.title} ({document.published_because})"), style="bold"))
    for timex in timexes:
        start, end = _around(document, timex.start, timex.end)
        line = Text(_printable(document.text[start:end]))
        line.stylize("bold yellow", timex.start - start, timex.end - start)
        value = " ".join(filter(None, (timex.type, timex.value, timex.mod)))
        console.print(Text.assemble((_printable(timex.text), "bold"), " → ", (value, "cyan")))
        console.print(Text.assemble("  ", line))


def _around(document: "Document", start: int, end: int) -> tuple[int, int]:
    """What to show around an expression: its sentence, as far as that is near and in the same block."""
    text = document.text
    block = next((block for block in document.blocks if block.start <= start < block.end), None)
    first, last = (block.start, block.end) if block else (0, len(text))
    if first < start - _WINDOW:
        first = text.find(" ", start - _WINDOW, start) + 1
    if last > end + _WINDOW:
        last = max(end, text.rfind(" ", end, end + _WINDOW))
    before = max(text.rfind(stop, first, start) for stop in _STOPS)
    after = min((at for stop in _STOPS if (at := text.find(stop, end, last)) >= 0), default=last - 1)
    return (before + 2 if before >= 0 else first), after + 1


@app.command()
def explain(
    expression: Annotated[str, typer.Argument(help='A time expression, such as "two months later".')],
    anchor: Annotated[str | None, typer.Option(metavar="DATE", help="The date from which it is counted.")] = None,
    sentence: Annotated[str | None, typer.Option(help="The sentence in which it stands.")] = None,
    language: Annotated[str, typer.Option(metavar="CODE", help="Its language.")] = "en",
) -> None:
    """Say step by step how a time expression is understood."""
    with _errors():
        from dateline.pipeline import explain as explained

        resolution = explained(expression, anchor=anchor, sentence=sentence, language=language)
    because, when = resolution.because, resolution.when
    rows = [
        ("expression", because.expression),
        ("rule", because.rule),
        ("says", because.said),
        ("anchor", f"{because.anchor} ({because.anchor_because})" if because.anchor else ""),
        *((f"step {number}", step) for number, step in enumerate(because.steps, 1)),
        ("date", f"{when.display} ({when.edtf})" if when else f"none: {resolution.unresolved}"),
        ("TIMEX3", " ".join(filter(None, (resolution.timex3, resolution.mod)))),
        *(("refused", f"{other.reading}: {other.edtf}, {other.why_not}") for other in because.alternatives),
    ]
    for name, value in rows:
        if value:
            typer.echo(f"{name:<11} {_printable(value)}")


@app.command()
def schema() -> None:
    """Print the JSON Schema of timeline.json."""
    from dateline import store

    typer.echo(store.schema(), nl=False)


# ------------------------------------------------------------------------------------------------------- errors


@contextmanager
def _errors() -> Iterator[None]:
    """Turn errors that were raised on purpose into one line and an exit code."""
    try:
        yield
    except UsageError as error:
        _fail(str(error), USAGE)
    except DatelineError as error:
        _fail(str(error))


def _fail(message: str, code: int = FAILED) -> NoReturn:
    _say(message)
    raise typer.Exit(code)


def _say(message: str) -> None:
    typer.echo(f"dateline: {_printable(message)}", err=True)


def _printable(text: str) -> str:
    """A text that does nothing to a terminal, whatever a document or a file name holds."""
    return "".join(character if character.isprintable() else "\ufffd" for character in text.replace("\n", " "))
