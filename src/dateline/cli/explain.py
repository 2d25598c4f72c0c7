"""`dateline explain`: how one expression is understood; `dateline schema`: what `timeline.json` holds."""

from typing import Annotated

import typer

from dateline.cli.application import app
from dateline.cli.talk import errors, printable


@app.command()
def explain(
    expression: Annotated[str, typer.Argument(help='A time expression, such as "two months later".')],
    anchor: Annotated[str | None, typer.Option(metavar="DATE", help="The date from which it is counted.")] = None,
    sentence: Annotated[str | None, typer.Option(help="The sentence in which it stands.")] = None,
    language: Annotated[str, typer.Option(metavar="CODE", help="Its language.")] = "en",
) -> None:
    """Say step by step how a time expression is understood."""
    with errors():
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
            typer.echo(f"{name:<11} {printable(value)}")


@app.command()
def schema() -> None:
    """Print the JSON Schema of timeline.json."""
    from dateline import store

    typer.echo(store.schema(), nl=False)
