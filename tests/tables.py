"""One test for a whole table: every row is checked, and all rows that fail are told, each by its name.

Thousands of tests of a millisecond each cost pytest many times what they check. A row has no fixtures of its own: what
writes files or patches something stays `pytest.mark.parametrize`.
"""

import inspect
import traceback
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

import pytest

Check = Callable[..., None]
LONGEST = 200  # of a name made of a row's values


def each_row(names: str | tuple[str, ...], table: Iterable[Any], ids: Iterable[str] | None = None) -> Callable:
    """Written like `pytest.mark.parametrize`. ids: what rows are called where their own values say too much."""
    wanted = (names,) if isinstance(names, str) else names
    given_rows = list(table)
    rows = [_values(row, alone=isinstance(names, str)) for row in given_rows]
    named = list(ids) if ids else [_name(row) for row in given_rows]
    assert len(named) == len(rows) > 0, "a table has rows, and each has a name"

    def made(check: Check) -> Check:
        @wraps(check)
        def test(**given: Any) -> None:
            told = [_complaint(check, dict(zip(wanted, row, strict=True)) | given) for row in rows]
            failing = [f"[{name}]\n{why}" for name, why in zip(named, told, strict=True) if why]
            if failing:
                pytest.fail(f"{len(failing)} of {len(rows)} rows\n\n" + "\n".join(failing), pytrace=False)

        others = [each for name, each in inspect.signature(check).parameters.items() if name not in wanted]
        test.__signature__ = inspect.Signature(others)  # what else the test asks for, pytest gives
        return test

    return made


def _values(row: Any, *, alone: bool) -> tuple[Any, ...]:
    if hasattr(row, "marks"):  # a pytest.param
        assert not row.marks, "a row is checked like all others"
        return tuple(row.values)
    return (row,) if alone else tuple(row)


def _name(row: Any) -> str:
    return getattr(row, "id", None) or str(getattr(row, "values", row))[:LONGEST]


def _complaint(check: Check, given: dict[str, Any]) -> str:
    """What is wrong with a row, with the line that says so; empty where nothing is."""
    try:
        check(**given)
    except Exception as error:  # whatever stops one row, the others are told too
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{place.filename}:{place.lineno}: {type(error).__name__}: {error}\n"
    return ""
