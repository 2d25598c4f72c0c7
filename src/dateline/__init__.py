"""Dateline: documents in; dated events out, each with the sentence that says so and why it has that date.

>>> from dateline import find_dates
>>> [(timex.text, timex.value) for timex in find_dates("He left two months ago.", published="2013-12-30")]
[('two months ago', '2013-10')]

    build(paths)            files and folders → Chronology: events, undated statements, what was skipped and why
    read(path)              one file → Document: text, title, date of publication with its evidence
    find_dates(text)        text → list of Timex: spans with TIMEX3 types and values
    explain(expression)     one expression → Resolution: its date, the anchor, each step, the readings refused
    as_json, render_page    Chronology → text of timeline.json, text of timeline.html
    Chronology, Document, Event, When, Timex    the records; every field is described on its class
    DatelineError           the base of every error that is raised on purpose

Offsets count Unicode code points; dates are EDTF or TIMEX3 strings, never `datetime`, so that 44 BC and "May 2014" fit.
Nothing is loaded before it is used.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from dateline.errors import DatelineError
    from dateline.pipeline import Timex, build, explain
    from dateline.pipeline import tag_text as find_dates
    from dateline.read import read as read
    from dateline.records import Chronology, Document, Event, When
    from dateline.render import render_page
    from dateline.store import as_json

_HOMES = {
    "build": "pipeline:build",
    "find_dates": "pipeline:tag_text",
    "explain": "pipeline:explain",
    "as_json": "store:as_json",
    "render_page": "render:render_page",
    "Chronology": "records:Chronology",
    "Document": "records:Document",
    "Event": "records:Event",
    "When": "records:When",
    "Timex": "pipeline:Timex",
    "DatelineError": "errors:DatelineError",
}

__all__ = [
    "Chronology",
    "DatelineError",
    "Document",
    "Event",
    "Timex",
    "When",
    "as_json",
    "build",
    "explain",
    "find_dates",
    "read",
    "render_page",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name stands for
    """Load a public name when it is first asked for: spaCy, plotly and pydantic take a second to import."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, attribute = _HOMES[name].partition(":")
    value = getattr(import_module(f"{__name__}.{module}"), attribute)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__


class _Package(ModuleType):
    """This package, in which `read` is the function even when the stage of that name has been imported."""

    @property
    def read(self) -> "Callable[..., Document]":
        return import_module(f"{__name__}.read").read  # type: ignore[no-any-return]

    @read.setter
    def read(self, stage: ModuleType) -> None:
        """Python would put the stage here on its first import."""


sys.modules[__name__].__class__ = _Package
