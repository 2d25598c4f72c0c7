"""The application, and the options that several commands share."""

from enum import StrEnum
from importlib.metadata import version
from typing import Annotated

import typer

from dateline.errors import UsageError

app = typer.Typer(
    help="Documents in; dated events out, each with the sentence that says so and why it has that date.",
    no_args_is_help=True,
    rich_markup_mode=None,
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


def check_options(published: str | None, language: str | None) -> None:
    """Raise UsageError for a date or a language that is none, before any document is read."""
    from dateline.read.dates import calendar_date

    if published is not None and not calendar_date(published):
        raise UsageError("--published", f"“{published}” is no date", "write it like 2014-08-29, 2014-08 or 2014")
    if language is not None and not (language.isalpha() and language.islower() and len(language) in (2, 3)):
        raise UsageError("--language", f"“{language}” is no language", "write its ISO 639-1 code, such as en")


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
