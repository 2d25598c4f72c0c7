"""The application, and the options that several commands share."""

from enum import StrEnum
from typing import Annotated

import typer

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


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"dateline {version('dateline')}")
        raise typer.Exit


@app.callback()
def _options(
    wanted: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass
