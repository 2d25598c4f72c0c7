"""`dateline build`: documents and folders in; a page and a JSON file out."""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from dateline.cli.application import Language, Order, Published, app
from dateline.cli.talk import INCOMPLETE, errors, fail, printable, say

if TYPE_CHECKING:
    from dateline.records import Chronology

PAGE: Final = "timeline.html"
_NAMED: Final = 3


Paths = Annotated[list[Path], typer.Argument(metavar="PATH…", help="Documents, and folders of documents.")]
Output = Annotated[
    Path, typer.Option("--output", "-o", metavar="DIR", help="Folder for timeline.html and timeline.json.")
]
Title = Annotated[str | None, typer.Option(help="Title of the timeline.")]
Model = Annotated[str | None, typer.Option(metavar="NAME", help="An installed spaCy pipeline.")]
Top = Annotated[
    int | None, typer.Option("--top", metavar="N", min=1, help="Keep only the N most important dated events.")
]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 3 if a document was skipped or an event is undated.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="Say only what went wrong.")]
Show = Annotated[bool, typer.Option("--open", help="Open the page when it is made.")]
WhyNot = Annotated[
    bool,
    typer.Option(
        "--why-not",
        help="List each expression that is no event: document:line, rule, expression and sentence, by tabs.",
    ),
]


@app.command()
def build(
    paths: Paths,
    output: Output,
    title: Title = None,
    published: Published = None,
    language: Language = None,
    date_order: Order = None,
    model: Model = None,
    top: Top = None,
    strict: Strict = False,
    quiet: Quiet = False,
    show: Show = False,
    why_not: WhyNot = False,
) -> None:
    """Build a timeline of all documents: a page to read and JSON to write from."""
    with errors():
        from dateline import pipeline, store
        from dateline.read import check_options

        check_options(published, language)
        store.check_folder(output)
        with _progress(quiet=quiet) as progress:
            whole = pipeline.build(
                paths,
                title=title,
                published=published,
                language=language,
                date_order=date_order.value if date_order else None,
                model=model,
                progress=_settling(progress),
            )
        kept = _written(whole, output, top)
    page = output / PAGE
    if not quiet:
        _summarise(whole, page, why_not=why_not)
        _tell_left_out(whole, kept)
    if why_not:
        _list_refusals(kept)
    if show:
        typer.launch(page.resolve().as_uri())
    if strict and (whole.skipped or whole.undated):
        raise typer.Exit(INCOMPLETE)


def _written(whole: "Chronology", output: Path, top: int | None) -> "Chronology":
    """What the outputs hold once they are written: everything, or the most important events.

    Ends the run with what went wrong where no document could be read.
    """
    from dateline import pipeline, store
    from dateline.render import render_page

    for skipped in whole.skipped:
        say(f"{skipped.path}: {skipped.reason}")
    if not whole.documents:
        fail("no document could be read; nothing was written")
    kept = pipeline.most_important(whole, top) if top else whole
    store.write_files(output, {"timeline.json": store.as_json(kept), PAGE: render_page(kept)})
    return kept


def _tell_left_out(whole: "Chronology", kept: "Chronology") -> None:
    if kept is not whole:
        left = len(whole.events) - len(kept.events)
        top = kept.generator.settings["top"]
        say(f"--top {top}: {_count(left, 'less important event')} and {len(whole.undated)} undated left out")


def _summarise(chronology: "Chronology", page: Path, *, why_not: bool) -> None:
    _tell_warnings(chronology)
    unknown = [document.path for document in chronology.documents if document.published is None]
    if unknown:
        say(f"{_count(len(unknown), 'document')} without a known date: {', '.join(unknown)}")
    counts = (
        _count(len(chronology.documents), "document"),
        _count(len(chronology.events), "event"),
        f"{len(chronology.undated)} undated",
        *([f"{len(chronology.skipped)} skipped"] if chronology.skipped else []),
    )
    say(f"{chronology.title}: {', '.join(counts)}")
    if chronology.refused:
        say(_refused(chronology, listed=why_not))
    say(f"open {page}")


def _tell_warnings(chronology: "Chronology") -> None:
    """What an editor should know of the documents; what is so of many of them only once."""
    warned: dict[str, list[str]] = {}
    for document in chronology.documents:
        for warning in document.warnings:
            warned.setdefault(warning, []).append(document.path)
    for warning, paths in warned.items():
        named = ", ".join(paths) if len(paths) <= _NAMED else f"{paths[0]} and {len(paths) - 1:,} more documents"
        say(f"{named}: {warning}")


def _refused(chronology: "Chronology", *, listed: bool) -> str:
    """How many expressions are no events, by rule; the most frequent first."""
    counts = sorted(chronology.refused.items(), key=lambda item: (-item[1], item[0]))
    rules = ", ".join(f"{rule} {number:,}" for rule, number in counts)
    hint = "" if listed else "; --why-not lists them"
    return f"{_count(sum(chronology.refused.values()), 'expression')} no event: {rules}{hint}"


def _list_refusals(chronology: "Chronology") -> None:
    """Every expression that is no event, one a line on stdout."""
    from dateline.compose.places import line_of

    documents = {document.id: document for document in chronology.documents}
    for refusal in chronology.refusals:
        document = documents[refusal.document]
        place = f"{document.path}:{line_of(document, refusal.start)}"
        typer.echo("\t".join(printable(field) for field in (place, refusal.rule, refusal.text, refusal.quote)))


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _settling(progress: Callable[[int, int], None] | None) -> Callable[[int, int], None]:
    """A callback behind which rules and word lists are no longer gone through for garbage: they stay to the end."""

    def settled(done: int, total: int) -> None:
        if done == 1:  # the first document has loaded them
            gc.freeze()
        if progress:
            progress(done, total)

    return settled


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
