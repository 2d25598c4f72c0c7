"""`dateline tag`: the time expressions of documents, for programs (`--jsonl`) and for people."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dateline.cli.application import Language, Order, Published, app
from dateline.cli.talk import FAILED, errors, printable, say
from dateline.errors import DatelineError, UsageError

if TYPE_CHECKING:
    from dateline.records import Document

_WINDOW = 150
_STOPS = (". ", "! ", "? ")


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
    with errors():
        if jsonl == (file is not None):
            raise UsageError("tag", "needs either FILE or --jsonl", "see dateline tag --help")
        from dateline.read import check_options

        check_options(published, language)
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
        timexes = tag_text(record["text"], published=record.get("dct"), language=language, date_order=order)
    except (DatelineError, ValueError, RecursionError) as error:
        say(f"stdin, line {number}: {error}")
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
    from dateline.resolve.foreign import read_date

    document = read(file, published=published, language=language, date_order=order, read_date=read_date)
    timexes = tag_text(document.text, published=document.published, language=document.language, date_order=order)
    console = Console(highlight=False, soft_wrap=True)
    console.print(Text(printable(f"{document.title} ({document.published_because})"), style="bold"))
    for timex in timexes:
        start, end = _around(document, timex.start, timex.end)
        line = Text(printable(document.text[start:end]))
        line.stylize("bold yellow", timex.start - start, timex.end - start)
        value = " ".join(filter(None, (timex.type, timex.value, timex.mod)))
        console.print(Text.assemble((printable(timex.text), "bold"), " → ", (value, "cyan")))
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
