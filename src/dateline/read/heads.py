"""Whether a date at the head of a document heads one of several entries, as in diaries, logs and chronicles."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import islice, pairwise

from dateline.read.dates import DateReader
from dateline.read.diaries import begins_with_day, goes_on
from dateline.read.draft import Passage
from dateline.read.headline import HeadDate, line_date

_FEW = 2
_WEEKS = 31  # days in which a diary has its next entry
_DAY = len("2014-11-06")
# a line of a chronicle: a date or a year, a sign, and what happened
BEGUN = re.compile(
    r"(?:(?:(?:\d{1,2}(?:st|nd|rd|th)? )?[^\W\d_]{3,9}\.? (?:\d{1,2}, )?)?(?:1\d|20)\d\d"
    r"|\d{1,2}([./-])\d{1,2}\1(?:\d\d)?\d\d|(?:1\d|20)\d\d-\d\d-\d\d)(?::|,| +[-–—]|\s) *\w"
)
# `Monday, 3 May. Rain.`, `9 March – Owners lock the gates`
_STOPPED = re.compile(r"((?=[^.:–—\n]{0,40}\d)[^.:–—\n]{3,40}?)(?:[.:]|\s[-–—])\s+\w")
_ROOM, _SHORT = 14, 40  # characters beside a date that heads a part; of such a line
_NAMED = re.compile(r"[^()\n]{2,60} \(([^()\n]{5,40})\)")
_LEADS = re.compile(r"\b[^\W\d_]{3,9}\.? \d{1,2}, (?:1\d|20)\d\d ?[-–—]")


def is_entry(passage: Passage, found: HeadDate, passages: Sequence[Passage], reader: DateReader) -> bool:
    """Whether a date heads one entry of several: a diary and a log date their parts in the same way."""
    text, year = passage.text, int(found.date[:4])
    others = [other for other in passages if other is not passage]
    if text.startswith(found.phrase):
        stopped = _STOPPED.match(text) is not None
        if stopped and _several(others, lambda other: _before_stop(other.text, year, reader), _FEW):
            return True  # `3 May 1941. Rain. ¶ 4 May. Church. ¶ 5 May. Fog.`
        if stopped and goes_on(found.date, passages):
            return True
        if BEGUN.match(text):
            least = _FEW if len(found.date) == _DAY else 1  # `June 1978 - release of the record` is rather a row
            return _several(others, lambda other: BEGUN.match(other.text), least)
    if _named(text, found):
        return _several(others, lambda other: _of_day(other.text, reader), 1)
    if _LEADS.fullmatch(text.strip()):
        return _several(others, lambda other: _LEADS.search(other.text), 1)
    if not _fills(text, found) or _stands_above(passage, found, passages, reader):
        return False
    least = 1 if _heads_days(passage, found, passages) else _FEW
    return _several(others, lambda other: _alike(other, passage, found, reader), least)


def _heads_days(passage: Passage, found: HeadDate, passages: Sequence[Passage]) -> bool:
    """Whether a month stands above the entry of one of its days: `October 2007 ¶ Sunday 14th. Rain.`"""
    behind = _behind(passage, passages)
    return len(found.date) < _DAY and behind is not None and begins_with_day(behind.text)


def _behind(passage: Passage, passages: Sequence[Passage]) -> Passage | None:
    return next((after for before, after in pairwise(passages) if before is passage), None)


def _stands_above(passage: Passage, found: HeadDate, passages: Sequence[Passage], reader: DateReader) -> bool:
    """Whether another date follows at once that is none of the next weeks, so that nothing is told under this one: it
    is that of the whole, `21 June 2013 ¶ Feb. 8 ¶ The panel meets`."""
    behind = _behind(passage, passages)
    if behind is None or len(behind.text) > _SHORT or len(found.date) != _DAY:
        return False
    day = reader.full(behind.text) or _dayed(behind.text, int(found.date[:4]), reader)
    if day is None or len(day) != _DAY:
        return False
    return not 0 <= (date.fromisoformat(day) - date.fromisoformat(found.date)).days <= _WEEKS


def _named(text: str, found: HeadDate) -> bool:
    """Whether a line is what something is called, and its day in brackets: `SS HOLM (3 May 1942)`."""
    named = _NAMED.fullmatch(text.strip())
    return named is not None and named[1] == found.phrase


def _of_day(text: str, reader: DateReader) -> str | None:
    named = _NAMED.fullmatch(text.strip())
    return reader.full(named[1]) if named is not None else None


def _several(passages: Iterable[Passage], holds: Callable[[Passage], object], least: int) -> bool:
    """Whether something holds of so many passages."""
    return sum(1 for _ in islice(filter(holds, passages), least)) == least


def _fills(text: str, found: HeadDate) -> bool:
    return len(text) <= len(found.phrase) + _ROOM


def _alike(other: Passage, passage: Passage, found: HeadDate, reader: DateReader) -> bool:
    """Whether a line holds hardly more than another date, written in the same way at the same place."""
    if (other.kind == "cell") is not (passage.kind == "cell") or len(other.text) > _SHORT:
        return False
    date_of, year = reader.full if len(found.date) == _DAY else reader.full_or_month, int(found.date[:4])
    own = line_date(other.text, lambda phrase: date_of(phrase) or _dayed(phrase, year, reader))
    if own is None or own.date == found.date or not _fills(other.text, own):
        return False
    return other.text.startswith(own.phrase) is passage.text.startswith(found.phrase)


def _before_stop(text: str, year: int, reader: DateReader) -> str | None:
    """The day that a paragraph begins with, up to a full stop or colon; of a year if it names none."""
    begun = _STOPPED.match(text)
    return (reader.full(begun[1]) or _dayed(begun[1], year, reader)) if begun else None


def _dayed(phrase: str, year: int, reader: DateReader) -> str | None:
    return reader.in_year(phrase, year) if any(character.isalpha() for character in phrase) else None
