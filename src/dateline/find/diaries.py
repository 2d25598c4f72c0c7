"""Diaries: entries that name their month once and go on with bare numbers, `June 3. Left Moss. 4. Calm. Tu. 5. Ice.`

A number alone is a day where it opens a line or sentence, is set off from what follows, and rises from a date that
heads an entry in the same way, as more than one does. Items of a list begin with one, and numbers of paragraphs go on
from those above the date or run past the last day of a month; they are none.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from dateline.expressions import DIARY_ENTRY, Reading, Words
from dateline.find.scan import Candidate
from dateline.interval.terms import Term

FEWEST: Final = 2
"""Bare days behind one date, or behind several dates of a text."""
_LAST: Final = 31
_LATE, _EARLY = 20, 12  # from the former on days of one month may be followed by those of the next, up to the latter
_TABLES: Final = ("weekday", "wdlow", "wdletters")
# where an entry may begin: at the head of a line, or behind a sentence
_OPENS: Final = r"(?:(?<![^\n])|(?<=[.!?;—] )|(?<=[.!?][\"”’)] )|(?<=[.!?]  ))"
_SEP: Final = r"\.?\s?(?:—|–|--)\s?|\.? - |[.:] ?|, "
_NUMBER: Final = re.compile(
    rf"{_OPENS}(?:(?P<weekday>[A-Z][a-z]{{0,8}})\.?,? )?(?P<day>[0-3]?[0-9])(?P<nth>st|nd|rd|th|d)?"
    rf"(?:(?P<off>{_SEP})(?=[\"“‘']?[^\W\d_a-z])|(?= [A-Z]))"
)
_OPENED: Final = re.compile(rf"{_OPENS}[•*–-]? ?\Z")
_LEFT: Final = 8
_SET_OFF: Final = re.compile(rf"{_SEP}|\s*(?:\n|\Z)")
_STOPPED: Final = re.compile(r"\.\s")  # `14 Apr. Rain`, where the stop may be the name's
# of an entry whose head no stop or blank parts from what it tells: `June 4.—Calm`, `12 Apr. Arrived`
_DASH: Final = re.compile(r" [-–—] (?=\S)")
_SEVERAL: Final = 2  # entries behind semicolons
_DASHED: Final = re.compile(r"(?:\.\s?(?:—|--)\s?|(?:—|--))(?=[\"“‘']?[^\W\d_])|(?:(?<=\.)|\.) (?=[A-Z])")
_BEHIND: Final = re.compile(rf"(?:{_SEP})?\s*")
_WEEKDAY: Final = re.compile(rf"{_OPENS}([A-Z][a-z]{{0,4}})\.?,? \Z")


class Day(NamedTuple):
    """A day that may head an entry: of a month that is named, or a bare number.

    weekday: 0 where none stands before it. firm: it has one, or is an ordinal. off: set off from what follows. read:
    rules have read it, so that it is found already.
    """

    start: int
    end: int
    day: int
    weekday: int
    named: bool
    firm: bool
    off: bool
    read: bool


def days(text: str, found: Sequence[Candidate], words: Words) -> list[Candidate]:
    """The bare days with which entries of a diary open, but for those found; and days with their months that have their
    weekdays before them, cut short."""
    weekdays = _weekdays(words)
    heads = [_with_weekday(text, one, weekdays) for one in found]
    heads = [one for one in heads if _heads_entry(text, one)]
    if not heads:
        return []
    runs = list(filter(None, _runs(sorted([*map(_named, heads), *_bare(text, found, weekdays)]))))
    sure = [run for run in runs if len(run) >= FEWEST or run[0].firm]
    runs = runs if sure or len(heads) > FEWEST else []
    if sum(map(len, runs)) < FEWEST:
        return []
    known = {one.start for one in found}
    longer = [one for one in heads if one.start not in known]
    return [*longer, *(Candidate(one.start, one.end, _reading(one)) for run in runs for one in run if not one.read)]


@cache
def _weekdays(words: Words) -> Mapping[str, int]:
    return {name: int(str(number)) for table in _TABLES for name, number in words.surfaces(table).items()}


def _with_weekday(text: str, one: Candidate, weekdays: Mapping[str, int]) -> Candidate:
    """A day with its month, and with the weekday that stands before it: `Th. Aug. 5`."""
    before = _WEEKDAY.search(text, max(0, one.start - _LEFT), one.start) if one.reading.term.op == "date" else None
    if before is None or before[1] not in weekdays:
        return one
    term = Term("on_weekday", (Term("weekday", (weekdays[before[1]],)), one.reading.term))
    return Candidate(before.start(), one.end, one.reading._replace(term=term))


def cuts(text: str, found: Sequence[Candidate]) -> list[int]:
    """Where the heads of entries end that are parted from what they tell by a stop and a dash, or by a stop that could
    be one of their last word; and all bare days. And where entries begin behind semicolons, if there are several:
    `1884 - bought by Lee; 1897 - sold to Moe; 1909 - shut`."""
    heads = (one for one in found if _heads_entry(text, one, bare=True) or one.reading.rule == DIARY_ENTRY)
    ends = [end.end() for one in heads if (end := _head_end(text, one)) is not None]
    joined = [one.start for one in found if text.endswith("; ", 0, one.start) and _DASH.match(text, one.end)]
    return sorted({*ends, *joined}) if len(joined) >= _SEVERAL else ends


def _head_end(text: str, one: Candidate) -> re.Match[str] | None:
    return (_BEHIND if one.reading.rule == DIARY_ENTRY else _DASHED).match(text, one.end)


def _reading(one: Day) -> Reading:
    term = Term("date", (None, None, one.day))
    return Reading(
        DIARY_ENTRY, "day", Term("on_weekday", (Term("weekday", (one.weekday,)), term)) if one.weekday else term
    )


def _date(term: Term) -> Term | None:
    """The day of a month that an expression names, with a weekday or hour or without."""
    if term.op == "date":
        return term if len(term.args) == 3 and isinstance(term.args[2], int) else None
    inner = {"on_weekday": term.args[1:], "at": term.args}.get(term.op, ())
    return _date(inner[0]) if inner and isinstance(inner[0], Term) else None


def _heads_entry(text: str, one: Candidate, *, bare: bool = False) -> bool:
    """Whether a day with its month opens a line or sentence and is set off from what follows. bare: or one without."""
    date = _date(one.reading.term)
    if date is None or (date.args[1] is None and not bare):
        return False
    if not (_SET_OFF.match(text, one.end) or _STOPPED.match(text, one.end - 1)):
        return False
    return _OPENED.search(text, max(0, one.start - _LEFT), one.start) is not None


def _named(one: Candidate) -> Day:
    date = _date(one.reading.term)
    assert date is not None
    return Day(one.start, one.end, int(str(date.args[2])), 0, True, True, True, True)


def _bare(text: str, found: Sequence[Candidate], weekdays: Mapping[str, int]) -> Iterator[Day]:
    """All that may be a day alone, in order."""
    read: Mapping[int, Candidate] = {one.start: one for one in found}
    for match in _NUMBER.finditer(text):
        weekday = weekdays.get(match["weekday"] or "", 0)
        if match["weekday"] and not weekday:
            continue
        start, end = match.start(), match.end("nth") if match["nth"] else match.end("day")
        known = next((read[at] for at in (start, match.start("day")) if at in read), None)
        if known is not None and ((date := _date(known.reading.term)) is None or date.args[1] is not None):
            continue  # `3 June`, `4 a.m.`
        firm, off = bool(weekday or match["nth"]), match["off"] is not None
        yield Day(start, end, int(match["day"]), weekday, False, firm, off, known is not None)


def _runs(possible: Sequence[Day]) -> Iterator[list[Day]]:
    """The bare days that go on from each date with its month."""
    run: list[Day] = []
    last = above = 0  # the last day told, 0 where none is; the last number that is none
    for one in possible:
        if one.named:
            yield _kept(run, above)
            run, last = [], one.day
        elif last and _follows(last, one):
            run.append(one)
            last = one.day
        else:
            # `30. … 31. … 32. …` counts paragraphs
            yield [] if one.day == last + 1 else _kept(run, above)
            run, last, above = [], 0, one.day
    yield _kept(run, above)


def _follows(last: int, one: Day) -> bool:
    rolls = last >= _LATE and 0 < one.day <= min(_EARLY, last - _LATE + 1)
    return last < one.day <= _LAST or rolls


def _kept(run: list[Day], above: int) -> list[Day]:
    """A run of days that are no numbers of paragraphs, and of which those that nothing sets off have company. One alone
    is a day only of a text that has others, or many days with their months."""
    if not run or (above and run[0].day == above + 1):
        return []
    loose = [one for one in run if not (one.off or one.read)]
    if loose and len(run) <= FEWEST:
        return []
    return run
