"""The runner that needs nothing: one document after the other, here."""

from collections.abc import Callable, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

Progress = Callable[[int, int], None]
"""Called after each document with how many are done and how many there are."""


def run(function: Callable[[Item], Result], items: Sequence[Item], progress: Progress | None = None) -> list[Result]:
    """The results of a function over items, in their order.

    An exception of the function ends the run; what one document may do wrong, the function itself has to catch.
    """
    results: list[Result] = []
    for item in items:
        results.append(function(item))
        if progress:
            progress(len(results), len(items))
    return results
