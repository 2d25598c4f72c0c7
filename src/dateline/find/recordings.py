"""Recordings: documents whose lines open with a place in a recording, `[00:02:30] MOSS: We came in spring.`

Such codes look like times of day and are none. They are known by where they begin, within the first minutes, and by
never going back; those of subtitles by their arrow. The log of a chat goes on for longer or has nicknames, `<ann>`.
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
