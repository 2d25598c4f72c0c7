"""Recordings: documents whose lines open with a place in a recording, `[00:02:30] MOSS: We came in spring.`

Such codes look like times of day and are none. They are known by where they begin, within the first minutes, and by
never going back; those of subtitles by their arrow. The log of a chat goes on for longer or has nicknames, `<ann>`.
Nor are the lengths in the list of what is on a record, `3. The Mill 2:34`: unlike hours of a programme they go back.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from dateline.find.scan import Candidate

FEWEST: Final = 3
LONGEST: Final = 6 * 3600
"""Seconds; hardly a recording is longer."""
_FIRST_WITH_HOURS, _FIRST_WITHOUT = 600, 60
_AT_THE_BEGINNING: Final = re.compile(r"(?<![0-9])0:[0-5][0-9]|00:[0-5][0-9]")
_NUMBERS: Final = r"(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-5][0-9]"
_SPEAKER: Final = r"(?:[^\W\d_][\w .'’-]{0,30}:? ?)?"
_OPENING: Final = re.compile(
    rf"(?m)^(?:{_SPEAKER}[\[(](?P<marked>{_NUMBERS})(?:[.,][0-9]{{1,3}})?[\])](?! *<\w)"
    rf"|(?P<bare>{_NUMBERS})(?:[.,][0-9]{{1,3}})?(?![0-9:.,]))"
)
_CUE: Final = re.compile(rf"{_NUMBERS}[.,][0-9]{{3}} --> {_NUMBERS}[.,][0-9]{{3}}")


_TRACK: Final = re.compile(
    r"(?m)^[ \t]*(?P<number>[0-9]{1,2})[.)]?[ \t]+\S[^\n]{0,120}?[ \t]\(?(?P<length>[0-9]{1,2}:[0-5][0-9])\)?[ \t]*$"
)
_TRACKS: Final = 4


class Code(NamedTuple):
    """A place in a recording, in seconds from its beginning, and where the text says so."""

    start: int
    end: int
    seconds: int
    hours: bool


def without_codes(text: str, candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates that are no place in a recording."""
    # most texts hold no such digits at all, which is told at once
    codes = _spans(text) if "0:" in text and _AT_THE_BEGINNING.search(text) else []
    codes = sorted([*codes, *_lengths(text)]) if "\n2" in text else codes
    starts = [start for start, _ in codes]
    return [one for one in candidates if not _inside(one, starts, codes)]


def _inside(candidate: Candidate, starts: list[int], codes: list[tuple[int, int]]) -> bool:
    at = bisect_right(starts, candidate.start) - 1
    return at >= 0 and candidate.start < codes[at][1]


def _spans(text: str) -> list[tuple[int, int]]:
    """Where the codes of a recording stand, in order; none if the text tells of none."""
    codes = list(_codes(text))
    opening = [(code.start, code.end) for code in codes] if _is_recording(codes) else []
    return sorted({*opening, *(match.span() for match in _CUE.finditer(text))})


def _lengths(text: str) -> Iterator[tuple[int, int]]:
    """Where the lengths of what is on a record stand: in rows that are counted, and more than once shorter again."""
    rows = list(_TRACK.finditer(text))
    first = 0
    for at in range(1, len(rows) + 1):
        counted = at < len(rows) and int(rows[at]["number"]) == int(rows[at - 1]["number"]) + 1
        if not counted:
            yield from _back_and_forth(rows[first:at])
            first = at


def _back_and_forth(rows: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    seconds = [60 * int(minutes) + int(rest) for minutes, rest in (row["length"].split(":") for row in rows)]
    back = sum(other < one for one, other in pairwise(seconds))
    if len(rows) >= _TRACKS and back > 1:
        yield from (row.span("length") for row in rows)


def _codes(text: str) -> Iterator[Code]:
    for match in _OPENING.finditer(text):
        group = match.lastgroup or ""
        *hours, minutes, seconds = map(int, match[group].split(":"))
        yield Code(match.start(group), match.end(), 3600 * sum(hours) + 60 * minutes + seconds, bool(hours))


def _is_recording(codes: list[Code]) -> bool:
    if len(codes) < FEWEST or codes[-1].seconds > LONGEST:
        return False
    first = _FIRST_WITH_HOURS if codes[0].hours else _FIRST_WITHOUT
    again = (other.seconds for one, other in pairwise(codes) if other.seconds < one.seconds)
    return codes[0].seconds < first and all(seconds < first for seconds in again)  # a second one in the same text
