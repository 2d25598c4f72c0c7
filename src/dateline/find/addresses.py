"""Addresses of pages: what stands in one, `…/2011-June/000412.html`, tells no time in the sentence around it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from dateline.find.scan import Candidate

_ADDRESS: Final = re.compile(r"(?:[a-z]{3,6}://|www\.)\S+")
_SIGNS: Final = ("://", "www.")


def without_addresses(text: str, found: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates that stand in no address."""
    if not any(sign in text for sign in _SIGNS):
        return found  # as in most texts
    spans = [match.span() for match in _ADDRESS.finditer(text)]
    starts = [start for start, _ in spans]
    return [one for one in found if not _inside(one, starts, spans)]


def _inside(candidate: Candidate, starts: Sequence[int], spans: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(starts, candidate.start) - 1
    return at >= 0 and candidate.start < spans[at][1]
