"""Logs: documents whose entries open with the time of day in four digits, `0308  Swigert calls a problem`.

Four digits alone are a year or a number anywhere else. At the head of an entry they are a time, and they are known
to be one where many passages begin like that.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from dateline.expressions import LOG_ENTRY, Reading
from dateline.find.scan import Candidate
from dateline.interval.terms import Term
from dateline.records import Block

FEWEST: Final = 4
# `16 Apr 0600`, `20 APR 2010 0600`
FEWEST_STAMPS: Final = 2
_STAMPS: Final = re.compile(r"\b[0-3]?\d [A-Z][A-Za-z]{2,8}\.?,?(?: [12]\d{3})? 0\d[0-5]\d\b")
# the time, and the same by a second clock in brackets
_ENTRY: Final = re.compile(r"\[?((?:[01]\d|2[0-3])[0-5]\d)(Z?)\b\]?(?![-/.,]\d)(?: ?\([0-2]\d[0-5]\d\))?(?=\s|$)")


def keeps_clock(text: str) -> bool:
    """Whether a text writes times as four digits behind dates: a `0600` there could be nothing else."""
    return len(_STAMPS.findall(text)) >= FEWEST_STAMPS


def log_entries(text: str, blocks: Sequence[Block]) -> list[tuple[int, Candidate]]:
    """The times that entries of a log open with, each with where its head ends; none if the text is no log."""
    found = []
    for block in blocks:
        match = _ENTRY.match(text, block.start, block.end)
        if match:
            term = Term("military", (int(match[1]), "UTC" if match[2] else None))
            reading = Reading(LOG_ENTRY, "time", term)
            found.append((match.end(), Candidate(match.start(1), match.end(1), reading)))
    return found if len(found) >= FEWEST else []


def with_entries(candidates: Iterable[Candidate], entries: Sequence[tuple[int, Candidate]]) -> list[Candidate]:
    """Candidates in order, with the heads of log entries in place of whatever else was read there."""
    if not entries:
        return list(candidates)
    heads = [(entry.start, end) for end, entry in entries]
    kept = [one for one in candidates if not any(start < one.end and one.start < end for start, end in heads)]
    return sorted([*kept, *(entry for _, entry in entries)])
