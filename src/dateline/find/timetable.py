"""Hours in a row of what is to be, `doors 7, support 7.45, main act 9`: each stands at the end of its item.

A bare number there is an hour where another item of the row ends in one that is told plainly, and all of them rise, but
past noon or midnight once; prices, scores and numbers of things do not.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from dateline.expressions import ROW_ENTRY, Reading, Words
from dateline.find.scan import Candidate
from dateline.interval.terms import Term

FEWEST: Final = 3
"""Items of a row."""
_WORD: Final = 16  # code points that hold the word before
_LONGEST: Final = 40  # code points from the end of one item to that of the next
_HALF: Final = 12 * 60
_QUARTERS: Final = frozenset({15, 30, 45})
_PRICED: Final = frozenset({25, 50, 55})  # as prices end rather than hours
_CLOCKS: Final = frozenset({"clock", "clock_of", "clock24", "approx", "at"})
# bare hours behind one, `woke at 1, 2, 3 and 4`
_LISTED: Final = re.compile(
    r"(?P<hours>(?:, (?:and |or )?(?:then )?| and (?:then )?| or )(?:1[0-2]|[1-9])(?:[.:][0-5]\d)?)+"
    r"(?=[,;)\n]|[.!?](?!\d)|\Z| (?:and|but|so|for|then|by|when)\b(?! \d))"
)
# a line of a programme, `9.15 Toddlers`
_LINE: Final = re.compile(
    r"(?:(?<=\n)|\A)(?P<time>(?P<hour>1\d|2[0-3]|0?[1-9])[.:](?P<minute>[0-5][05]))(?= {1,4}[-–:]? ?[^\W\d_]{3})"
)
_FORENOON: Final = 7 * 60  # minutes; prices in a list mostly lie below
_NOON: Final = 12
_NUMBER: Final = re.compile(r"(\d+)(?:[.:](\d\d))?")
# behind a word, before what ends an item
_BARE: Final = re.compile(
    r"(?<=[a-z)] )(?P<hour>1[0-2]|0?[1-9])(?:[.:]?(?P<minute>[0-5][05]))?"
    r"(?=[ ]*(?:[,;)\n]|[.!?](?!\d)|\Z)| (?:prompt|sharp|til|till|onwards?)\b| \()"
)
_JOINT: Final = re.compile(r"[^.!?\n]*?[,;)][^.!?\n]*")


class _Hour(NamedTuple):
    """An hour at the end of an item, with its minutes of a half day. read: the candidate that rules have read."""

    start: int
    end: int
    minutes: int
    read: bool


def timetable(text: str, found: Sequence[Candidate], words: Words) -> list[Candidate]:
    """The hours in rows that nothing but their row tells."""
    hours = sorted([*_read(found), *_bare(text, found, words)])
    made: list[Candidate] = []
    for row in _rows(text, hours):
        if len(row) >= FEWEST and _told(row) and _rises(row):
            made += [_candidate(hour) for hour in row if not hour.read]
    return [*made, *_listed(text, found, made)]


def programme(text: str, found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, with the hours with which the lines of a programme begin, `9.15 Toddlers`.

    Behind the one at which they pass noon they are of the afternoon.
    """
    lines = [*_LINE.finditer(text)]
    hours = [_Hour(*line.span("time"), int(line["hour"]) * 60 + int(line["minute"]), False) for line in lines]
    minutes = [hour.minutes % _HALF for hour in hours]
    noon = next((at for at, (first, last) in enumerate(pairwise(minutes), 1) if last < first), None)
    late = noon is not None or max(minutes, default=0) >= _FORENOON
    if len(hours) < FEWEST or not late or not _rises([hour._replace(minutes=hour.minutes % _HALF) for hour in hours]):
        return list(found)
    heads = {hour.start: _of_line(hour, None if noon is None else at < noon) for at, hour in enumerate(hours)}
    return sorted([*(one for one in found if not _bare_head(one, heads)), *_heads(found, hours, heads)])


def _bare_head(one: Candidate, heads: Mapping[int, Term]) -> bool:
    """Whether rules have read the hour of a line, and not that of which half it is."""
    return (
        one.start in heads
        and _minutes(one.reading.term) is not None
        and one.reading.term.args[3:] in ((), (None, None))
    )


def _heads(found: Sequence[Candidate], hours: Sequence[_Hour], heads: Mapping[int, Term]) -> Iterator[Candidate]:
    taken = {place for one in found if not _bare_head(one, heads) for place in range(one.start, one.end)}
    for hour in hours:
        if hour.start not in taken:
            yield Candidate(hour.start, hour.end, Reading(ROW_ENTRY, "time", heads[hour.start]))


def _of_line(hour: _Hour, forenoon: bool | None) -> Term:
    """The clock time of a line. forenoon: whether it is of the first half of the day, None where nothing says so."""
    number, minute = divmod(hour.minutes, 60)
    half = None if forenoon is None or number > _NOON else "a" if forenoon and number < _NOON else "p"
    return Term("clock", (number, minute, None, half, None))


def _listed(text: str, found: Sequence[Candidate], made: Sequence[Candidate]) -> Iterator[Candidate]:
    """Bare hours that follow a bare hour one by one."""
    taken = {one.start for one in (*found, *made)}
    for one in found:
        match = _LISTED.match(text, one.end) if _plain(one.reading.term) else None
        numbers = [*_NUMBER.finditer(text, *match.span())] if match else []
        told = [_minutes(one.reading.term) or 0, *(_minutes(_clock(number)) or 0 for number in numbers)]
        hours = [_Hour(at, at, minutes, False) for at, minutes in enumerate(told)]
        if len(hours) < FEWEST or not _rises(hours):
            continue
        for number in numbers:
            if number.start() not in taken:
                yield Candidate(number.start(), number.end(), Reading(ROW_ENTRY, "time", _clock(number)))


def _clock(number: re.Match[str]) -> Term:
    return Term("clock", (int(number[1]), int(number[2] or 0)))


def _plain(term: Term) -> bool:
    """Whether a term is an hour without its half of the day."""
    return term.op == "clock" and term.args[1:] in ((0,), (None,), ())


def _read(found: Sequence[Candidate]) -> Iterator[_Hour]:
    for one in found:
        minutes = _minutes(one.reading.term) if not one.reading.parts else None
        if minutes is not None:
            yield _Hour(one.start, one.end, minutes, True)


def _minutes(term: Term) -> int | None:
    """The minutes of a half day at which a clock time is, None of anything else."""
    if term.op == "midnight":
        return 0
    if term.op not in _CLOCKS:
        return None
    if term.op in ("approx", "at"):
        inner = term.args[-1]
        return _minutes(inner) if isinstance(inner, Term) else None
    first, second = (*term.args, None)[:2]
    if not isinstance(first, int):
        return None
    hour, minute = (first // 100, first % 100) if term.op == "clock_of" else (first, second or 0)
    return (hour * 60 + minute) % _HALF if isinstance(minute, int) else None


def _bare(text: str, found: Sequence[Candidate], words: Words) -> Iterator[_Hour]:
    """Numbers at the end of an item, but behind a word that counts (cue `numbered` of the language)."""
    taken = {place for one in found for place in range(one.start, one.end)}
    for match in _BARE.finditer(text):
        before = text[max(0, match.start() - _WORD) : match.start()].lower().split()
        if match.start() not in taken and before[-1] not in words.cue("numbered"):
            minutes = int(match["hour"]) * 60 + int(match["minute"] or 0)
            yield _Hour(match.start(), match.end(), minutes % _HALF, False)


def _rows(text: str, hours: Sequence[_Hour]) -> Iterator[list[_Hour]]:
    """Hours of which each stands in the item behind the one before."""
    row: list[_Hour] = []
    for hour in hours:
        gap = text[row[-1].end : hour.start] if row else ""
        if row and not (len(gap) <= _LONGEST and _JOINT.fullmatch(gap)):
            yield row
            row = []
        row.append(hour)
    yield row


def _told(row: Sequence[_Hour]) -> bool:
    """Whether one is read as an hour, or has the minutes of one, and none those of a price alone."""
    bare = {hour.minutes % 60 for hour in row if not hour.read}
    timely = bare <= _QUARTERS | {0} or (0 in bare and not bare & _PRICED)
    return any(hour.read for hour in row) or (bool(bare & _QUARTERS) and timely)


def _rises(row: Sequence[_Hour]) -> bool:
    """Whether each hour is later than the one before, but past noon or midnight once."""
    falls = sum(1 for first, last in pairwise(row) if last.minutes < first.minutes)
    return falls <= 1 and len({hour.minutes for hour in row}) == len(row)


def _candidate(hour: _Hour) -> Candidate:
    number, minute = divmod(hour.minutes, 60)
    return Candidate(hour.start, hour.end, Reading(ROW_ENTRY, "time", Term("clock", (number or 12, minute))))
