"""Expressions that the scan looks for behind certain words only: bare numbers, most of which are no times.

They have an automaton of their own, which sees the word before as well. So a text pays only for those that have one,
and not for every number with a look at what stands before it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from dateline.expressions.engine import Candidates, Span
from dateline.expressions.factor import factored

_LEAD: Final = re.compile(r"[^\W\d_]+ +")


def behind_leads(patterns: Iterable[tuple[tuple[str, ...], str]]) -> str:
    """A pattern for words that stand before, each with what may stand behind it; empty for none."""
    grouped = groupby(sorted(patterns), key=lambda pair: pair[0])
    ways = [f"(?i:{factored(leads)}) +{factored(pattern for _, pattern in pairs)}" for leads, pairs in grouped]
    return f"(?:{'|'.join(ways)})" if ways else ""


class Merged:
    """A scan and one of what stands behind leads, as one: the leftmost candidate of both, and the longest there."""

    def __init__(self, free: Candidates, led: Candidates, text: str) -> None:
        self._free, self._led = free, list(_without_lead(led, text))
        self._from, self._found = 0, free.next(0)  # where the scan was asked last, and what it found

    def next(self, position: int) -> Span | None:
        """The leftmost candidate that starts at or behind a position; None at the end."""
        found, index = self._free_at(position), bisect_left(self._led, (position, 0))
        if index == len(self._led):
            return found
        led = self._led[index]
        if found is None or led[0] < found[0]:
            return led
        return max(found, led) if led[0] == found[0] else found

    def _free_at(self, position: int) -> Span | None:
        """The same of the scan, which is not asked again over what it has passed."""
        if position < self._from or (self._found is not None and position > self._found[0]):
            self._from, self._found = position, self._free.next(position)
        return self._found


def _without_lead(scan: Candidates, text: str) -> Iterator[Span]:
    position = 0
    while (span := scan.next(position)) is not None:
        lead = _LEAD.match(text, span[0])
        position = lead.end() if lead else span[1]
        if lead:
            yield position, span[1]
