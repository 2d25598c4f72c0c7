"""The interval algebra: what the meanings in the rule files are calls of.

`evaluate(term, context)` gives the value of a term. Each operation is a small function registered by its name; the
rule files may use these names and no others, and loading them checks it.
"""

from dateline.interval.algebra import amounts, anaphora, clocks, dates, feasts, lengths, parts, ranges, relative
from dateline.interval.algebra.context import (
    EVEN,
    FUTURE,
    OPERATIONS,
    PAST,
    STORY,
    Context,
    Unanchored,
    Weights,
    complete,
    evaluate,
    occur,
)
from dateline.interval.algebra.dates import of_day
from dateline.interval.algebra.settling import settle

__all__ = [
    "EVEN",
    "FUTURE",
    "OPERATIONS",
    "PAST",
    "STORY",
    "Context",
    "Unanchored",
    "Weights",
    "amounts",
    "anaphora",
    "clocks",
    "complete",
    "dates",
    "evaluate",
    "feasts",
    "lengths",
    "occur",
    "of_day",
    "parts",
    "ranges",
    "relative",
    "settle",
]
