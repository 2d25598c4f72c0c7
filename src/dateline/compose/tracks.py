"""Numbered lists of pieces with their lengths: `3. The Quay  4:35` under `2. Low Tide  5:10` tells no clock time."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from dateline.records import Mention

_LENGTH: Final = re.compile(r"\d{1,2}:[0-5]\d(?::[0-5]\d)?")
_NUMBER: Final = re.compile(r"\W{0,3}(\d{1,3})[.)]?\s")
_FEW: Final = 3
_LONGEST: Final = 200


def lengths(folded: str, mentions: Sequence[Mention]) -> frozenset[int]:
    """Where the mentions start that are lengths of pieces: they end the lines of a list numbered one by one and do not
    go on in time, as those of a programme do."""
    found: set[int] = set()
    for run in _runs([listed for mention in mentions if (listed := _listed(folded, mention)) is not None]):
        seconds = [length for _, length, _ in run]
        if len(run) >= _FEW and any(later <= earlier for earlier, later in pairwise(seconds)):
            found.update(start for _, _, start in run)
    return frozenset(found)


def _listed(folded: str, mention: Mention) -> tuple[int, int, int] | None:
    """The number of a line, the length that ends it, in seconds, and where that stands; None for all other lines."""
    if not _LENGTH.fullmatch(mention.text):
        return None
    begin = max(folded.rfind("\n", 0, mention.start) + 1, mention.start - _LONGEST)
    number = _NUMBER.match(folded, begin, mention.start)
    ends = folded[mention.end : mention.end + 2].strip(" )]\t.")
    if number is None or (ends and not ends.startswith("\n")):
        return None
    length = 0
    for part in mention.text.split(":"):
        length = 60 * length + int(part)
    return int(number[1]), length, mention.start


def _runs(listed: Sequence[tuple[int, int, int]]) -> Iterator[list[tuple[int, int, int]]]:
    """The lines whose numbers follow one another."""
    run: list[tuple[int, int, int]] = []
    for line in listed:
        if run and line[0] != run[-1][0] + 1:
            yield run
            run = []
        run.append(line)
    yield run
