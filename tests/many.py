"""How much is drawn for a test that has more to try than it can wait for: a part while somebody works, else all.

All is drawn with `DATELINE_ALL_EXAMPLES=1`, as `make test` sets it, and under CI.
"""

import os
import random
from collections.abc import Sequence
from typing import TypeVar

from hypothesis import settings

ALL = bool(os.environ.get("CI") or os.environ.get("DATELINE_ALL_EXAMPLES"))
USUAL = 100  # as many as hypothesis draws by itself
_FEWEST, _SHARE = 10, 5
T = TypeVar("T")


def examples(of_all: int) -> int:
    """How many examples hypothesis draws, out of so many."""
    return of_all if ALL else min(of_all, max(of_all // _SHARE, _FEWEST))


def many(of_all: int) -> settings:
    """Settings of a test for which so many examples are drawn, or a part of them."""
    return settings(max_examples=examples(of_all))


def some(rows: Sequence[T]) -> list[T]:
    """The rows of a long table, or a part of them, others in each run."""
    return list(rows) if ALL else random.SystemRandom().sample(rows, examples(len(rows)))
