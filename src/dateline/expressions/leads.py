"""Expressions that the scan looks for behind certain words only: bare numbers, most of which are no times.

They have an automaton of their own, which sees the word before as well. So a text pays only for those that have one,
and not for every number with a look at what stands before it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby
from typing import Final

from dateline.expressions.engine import Candidates, Span
from dateline.expressions.factor import factored

_LEAD: Final = re.compile(r"[^\W\d_]+ +")


def behind_leads(patterns: Iterable[tuple[tuple[str, ...], str]]) -> str:
    """A pattern for words that stand before, each with what may stand behind it; empty for none."""
    grouped = groupby(sorted(patterns), key=lambda pair: pair[0])
    ways = [f"(?i:{factored(leads)}) +{factored(pattern for _, pattern in pairs)}" for leads, pairs in grouped]
    return f"(?:{'|'.join(ways)})" if ways else ""


def merged(free: Sequence[Candidates], led: Sequence[Candidates], text: str) -> Candidates:
    """Scans of a text, and scans of what stands behind leads in it, as one."""
    if len(free) == 1 and not led:
        return free[0]
    spans: dict[int, int] = {}
    for start, end in chain.from_iterable(_without_lead(scan, text) for scan in led):
        spans[start] = max(end, spans.get(start, end))
    return _Merged([_Onward(scan) for scan in free], sorted(spans.items()))


class _Merged:
    """The leftmost candidate of several scans, and the longest there. led: those found before."""

    def __init__(self, free: "Sequence[_Onward]", led: Sequence[Span]) -> None:
        self._free, self._led = free, led

    def next(self, position: int) -> Span | None:
        """The leftmost candidate that starts at or behind a position; None at the end."""
        index = bisect_left(self._led, (position, 0))
        best = self._led[index] if index < len(self._led) else None
        for scan in self._free:
            found = scan.next(position)
            if found and (best is None or (found[0], -found[1]) < (best[0], -best[1])):
                best = found
        return best


class _Onward:
    """A scan that is not asked again over what it has passed."""

    def __init__(self, scan: Candidates) -> None:
        self._scan, self._from, self._found = scan, 0, scan.next(0)  # where it was asked last, and what it found

    def next(self, position: int) -> Span | None:
        """The leftmost candidate that starts at or behind a position; None at the end."""
        if position < self._from or (self._found is not None and position > self._found[0]):
            self._from, self._found = position, self._scan.next(position)
        return self._found


def _without_lead(scan: Candidates, text: str) -> Iterator[Span]:
    position = 0
    while (span := scan.next(position)) is not None:
        lead = _LEAD.match(text, span[0])
        position = lead.end() if lead else span[1]
        if lead:
            yield position, span[1]
