"""Logs: documents whose entries open with the time of day in four digits, `0308  Swigert calls a problem`.

Four digits alone are a year or a number anywhere else. At the head of an entry they are a time, and they are known
to be one where many passages begin like that.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from dateline.expressions import ANNALS_ENTRY, LOG_ENTRY, Reading
from dateline.find.scan import Candidate
from dateline.interval.terms import Term
from dateline.records import Block

FEWEST: Final = 4
# `16 Apr 0600`, `20 APR 2010 0600`, `from 0600`: no year, price or count is written with a nought in front
FEWEST_STAMPS: Final = 2
_STAMP: Final = re.compile(
    r"\b(?:[0-3]?\d [A-Z][A-Za-z]{2,8}\.?,?(?: [12]\d{3})?|[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|[Aa]fter)"
    r" 0\d[0-5]\d\b(?![-/.,]\d)"
)
# `1430 mountain standard time`: a text that writes one hour so writes others so too
_IN_ZONE: Final = re.compile(r"\b(?:[01]\d|2[0-3])[0-5]\d (?:[A-Za-z]+ )?(?:standard|daylight|summer) time\b")
_SMALL_HOURS: Final = re.compile(r" 0\d[0-5]\d\b")
_LISTED: Final = re.compile(r"\b[0-3]?\d [A-Z][a-z]{2,8}\.?,? [0-2]\d[0-5]\d\b")
_LONGEST: Final = 120
# of four digits behind a day and its month, those from here on are rather a year
_YEARLIKE: Final = 1900
_FOUR: Final = re.compile(r"(?<!\d)\d{4}")
_FOUR_FIRST: Final = re.compile(r"\n\[?\d{4}\b")
_LONG_AGO: Final = "1900"
_EARLIEST, _TO_COME = 1000, 2050
_NO_TIME: Final = re.compile(r"(?:1\d|20)[6-9]\d(?=\s|\Z)")
# the time, and the same by a second clock in brackets
_ENTRY: Final = re.compile(
    r"\[?((?:[01]\d|2[0-3])[0-5]\d)(?: ?[-–] ?((?:[01]\d|2[0-3])[0-5]\d)(?=\s))?( ?h(?:rs|ours)?|Z?)\b\]?(?![-/.,]\d)"
    r"(?: ?\([0-2]\d[0-5]\d\))?(?=\s|$|(?<=[hs]):\s)"
)

# an entry that names its day as well, `2024-06-10 0815 Left Moss`: one of the same log
_DAY_NAMED: Final = re.compile(
    r"\[?[12]\d{3}-\d\d-\d\d[ ,]{1,2}(?:[01]\d|2[0-3])[0-5]\d ?(?:Z|h(?:rs|ours)?)?\b(?![-/.,]\d)"
)

# a year at the head of an entry of annals, `1244 The earl fled.`, `- 1244:`, and not a count, `1244 men fled.`
_ANNAL: Final = re.compile(
    r"(?:[-–*•·] ?)?((?:1\d|20[0-4])\d{1,2})(?=:?\s+(?:[A-Z]|c\.?:\s|[0-3]?\d(?:st|nd|rd|th)\s)|:?\s*\Z)"
)
_FEWEST_ANNALS: Final = 3
_MODERN: Final = 1800  # years from here on are read without more


class Stamps(NamedTuple):
    """Where four digits behind a day and its month are a clock time, `15 Apr 1430`, and not a year.

    kept: the text writes clock times so. tables: runs of cells, or of lines with a stamp each, in which one can be
    nothing else, `16 Apr 0600`; the others there are of the same kind, whatever year they could be.
    """

    kept: bool
    tables: tuple[tuple[int, int], ...]

    def holds(self, start: int, surface: str) -> bool:
        """Whether an expression that begins at `start` ends in a clock time."""
        numbers = _FOUR.findall(surface)
        if numbers[-1][0] == "0" or any(first <= start < last for first, last in self.tables):
            return True
        return self.kept and (len(numbers) > 1 or int(numbers[-1]) < _YEARLIKE)


def stamps(text: str, blocks: Sequence[Block], *, log: bool) -> Stamps:
    """What a text shows of its clock times. log: it is one whose entries open with the time."""
    # most texts hold no such digits at all, which is told at once
    places = [match.start() for match in _STAMP.finditer(text)] if _SMALL_HOURS.search(text) else []
    tables = [
        (rows[0].start, rows[-1].end)
        for kind, group in groupby(blocks, key=lambda block: _tabular(text, block))
        if kind and (rows := list(group))
        if bisect_left(places, rows[0].start) < bisect_left(places, rows[-1].end)
    ]
    kept = log or len(places) >= FEWEST_STAMPS or _IN_ZONE.search(text) is not None
    return Stamps(kept, tuple(tables))


def _tabular(text: str, block: Block) -> str:
    """`cell`, `line` for a short line with a stamp, else empty."""
    if block.kind == "cell":
        return block.kind
    short = block.end - block.start <= _LONGEST
    return "line" if short and _LISTED.search(text, block.start, block.end) else ""


def log_entries(text: str, blocks: Sequence[Block], *, personal: bool = False) -> list[tuple[int, Candidate]]:
    """The times that entries of a log open with, each with where its head ends; none if the text is no log.

    blocks: of the text; without them its lines are looked at, of which only such are a log that can be no years.
    personal: whether somebody writes of himself, who tells of no year long before his time.
    """
    found, alone, named = list[tuple[int, Candidate]](), True, 0
    for start, end in [(block.start, block.end) for block in blocks] or _lines(text):
        named += _DAY_NAMED.match(text, start, end) is not None
        match = _ENTRY.match(text, start, end)
        if match:
            found += _times(match)
            alone &= match.end() == end
    if len(found) + named < FEWEST or not (blocks or _timely(text, found, personal=personal)):
        return []
    return [] if _years(text, blocks, found, alone=alone) else found


def _lines(text: str) -> list[tuple[int, int]]:
    """Where the lines of a text begin and end, if some begin with four digits."""
    if _FOUR.match(text) is None and _FOUR_FIRST.search(text) is None:
        return []
    ends = [at for at, character in enumerate(text) if character == "\n"]
    return [*zip([0, *(end + 1 for end in ends)], [*ends, len(text)], strict=True)]


def _times(match: re.Match[str]) -> list[tuple[int, Candidate]]:
    """The time that an entry opens with, or the two of a stretch, `1630-1700`."""
    zone = "UTC" if match[3] == "Z" else None
    groups = [1, 2] if match[2] else [1]
    times = []
    for group in groups:
        end = match.end(3) if group == groups[-1] and not zone else match.end(group)
        reading = Reading(LOG_ENTRY, "time", Term("military", (int(match[group]), zone)))
        times.append((match.end(), Candidate(match.start(group), end, reading)))
    return times


def _timely(text: str, entries: Sequence[tuple[int, Candidate]], *, personal: bool) -> bool:
    """Whether four digits at the heads of lines can be no years: one begins with a nought, or all lie long before the
    time of somebody who tells of himself."""
    told = [text[entry.start : entry.start + 4] for _, entry in entries]
    return any(digits < "1000" for digits in told) or (personal and all("1000" < digits < _LONG_AGO for digits in told))


def _years(text: str, blocks: Sequence[Block], entries: Sequence[tuple[int, Candidate]], *, alone: bool) -> bool:
    """Whether lines open with years: all could be some of the last thousand, and one is no time of day, as in a life,
    `1998 BSc`, `2001 MSc`, or in the annals of a school, `1888 The board meets`, `1906 Lee resigns`; or they rise.

    alone: whether nothing else stands in those lines, which head what is told under them.
    """
    told = [int(text[entry.start : entry.start + 4]) for _, entry in entries]
    yearlike = all(_EARLIEST <= year < _TO_COME for year in told)
    rising = alone and all(first < last for first, last in pairwise(told))
    return yearlike and (rising or any(_NO_TIME.match(text, block.start, block.end) for block in blocks))


def annals(text: str, blocks: Sequence[Block], found: Sequence[Candidate]) -> list[Candidate]:
    """The years with which entries of annals open where several follow one another in time, but for those found: alone
    four digits at the head of a line may be a number."""
    years = [match for block in blocks if (match := _ANNAL.match(text, block.start, block.end)) and len(match[1]) == 4]
    rising = all(int(first[1]) <= int(last[1]) for first, last in pairwise(years))
    if len(years) < _FEWEST_ANNALS or not rising:
        return []
    read = {one.start for one in found}
    return [
        Candidate(*year.span(1), Reading(ANNALS_ENTRY, "date", Term("year", (int(year[1]),))))
        for year in years
        if int(year[1]) < _MODERN and year.start(1) not in read
    ]


def with_entries(candidates: Iterable[Candidate], entries: Sequence[tuple[int, Candidate]]) -> list[Candidate]:
    """Candidates in order, with the heads of log entries in place of whatever else was read there."""
    if not entries:
        return list(candidates)
    heads = [(entry.start, end) for end, entry in entries]
    kept = [one for one in candidates if not any(start < one.end and one.start < end for start, end in heads)]
    return sorted([*kept, *(entry for _, entry in entries)])


def with_zones(entries: Sequence[tuple[int, Candidate]], found: Sequence[Candidate]) -> list[tuple[int, Candidate]]:
    """Heads of entries without those that rules have read longer, `0410 GMT`."""
    read = {one.start: one.end for one in found if one.reading.kind == "time"}
    return [(end, entry) for end, entry in entries if read.get(entry.start, 0) <= entry.end]
