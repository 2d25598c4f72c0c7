"""How many examples hypothesis draws for a test: few while somebody works, all of them where nobody waits."""

import os

from hypothesis import settings

ALL = bool(os.environ.get("CI") or os.environ.get("DATELINE_ALL_EXAMPLES"))
USUAL = 100  # as many as hypothesis draws by itself
_FEWEST, _SHARE = 10, 5


def examples(of_all: int) -> int:
    """The number to draw, of which `of_all` are drawn with `DATELINE_ALL_EXAMPLES=1`, in `make test` and under CI."""
    return of_all if ALL else min(of_all, max(of_all // _SHARE, _FEWEST))


def many(of_all: int) -> settings:
    """Settings of a test for which `of_all` examples are drawn, or few."""
    return settings(max_examples=examples(of_all))
