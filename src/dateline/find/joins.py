"""Expressions that belong together: the ends of a range, the items of an enumeration.

`between May and July 2013` is one stretch whose first end borrows its year from the last; `in May and June 2012`
are two dates of which the first borrows. Which words join is in the language's `words.toml`.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from dateline.errors import ResolveError
from dateline.expressions import Reading, Words
from dateline.expressions.words import phrases
from dateline.find.scan import Candidate
from dateline.interval.algebra import Context, evaluate
from dateline.interval.algebra.clocks import CLOCKS
from dateline.interval.calendar import CLOCK_UNITS
from dateline.interval.terms import Term
from dateline.interval.values import Cycle, Span, Value

Leaning = Literal["", "next", "previous", "twin"]
_BRACKET: Final = re.compile(r"\s?\([^()\n]{1,80}\)(,|\s[a-z]{2,7}(?:\sthe)?|\s?[–—-])\s")
_OPENED: Final = re.compile(r"[^\W\d]*(?: [^\W\d]+)* ?\(")  # `6 p.m. local time (1600 GMT)`
MOST_BETWEEN: Final = 24
JOINT: Final = 16  # characters between two items of an enumeration
_OPENS: Final = "\"'“‘(["
_DATES: Final = ("date", "day", "weekday", "moment")


class Piece(NamedTuple):
    """One expression, or a range of two; leans says which neighbour it borrows from."""

    start: int
    end: int
    reading: Reading
    ends: tuple[Candidate, ...] = ()
    leans: Leaning = ""


def join(text: str, candidates: Sequence[Candidate], words: Words) -> list[Piece]:
    """Candidates with ranges put together and enumerations marked."""
    pieces: list[Piece] = []
    singles = [single for candidate in candidates for single in _split(candidate)]
    index, listed = 0, list[int]()  # the pieces that an enumeration goes on from
    while index < len(singles):
        piece, following = singles[index], singles[index + 1] if index + 1 < len(singles) else None
        kind = _joint(text, piece, following, words) if following else ""
        if kind in ("range", "length") and following:
            pieces.append(
                _range(piece, following, words) if kind == "range" else _lengthened(text, piece, following, words)
            )
            index += 2
            continue
        pieces.append(piece)
        if kind == "list" and following:
            listed.append(len(pieces) - 1)
            twins = text[piece.end : following.start].strip() == "/"
            pieces[-1], singles[index + 1] = _leaning(pieces[-1], following, twins=twins)
        index += 1
    zoned = _days_of_zoned(text, _of_one_day(text, _all_leaning(pieces, listed), words), words)
    timed = _over_brackets(text, _hours_of_day(text, zoned, words), words)
    return _of_occasions(text, _by_two_clocks(text, timed, words), words)


def _hours_of_day(text: str, pieces: list[Piece], words: Words) -> list[Piece]:
    """Give a stretch of hours the day behind it: `2-4pm on Friday`, `between 2 and 4 p.m. tomorrow`."""
    kept: list[Piece] = []
    for piece in pieces:
        hours = kept[-1] if kept and _is_hours(kept[-1]) else None
        dated = hours and piece.reading.kind in _DATES and not piece.ends and _follows(text, hours, piece, words)
        if hours and dated and not (text.startswith(",", hours.end) and _has_day(kept)):
            kept[-1] = _until(hours, piece)
        else:
            kept.append(piece)
    return kept


def _has_day(kept: Sequence[Piece]) -> bool:
    """Whether the day of the last of these stands before it: `Monday from 1:30 to 4:30, Tuesday from 9`."""
    return len(kept) > 1 and kept[-2].reading.kind in _DATES and kept[-1].start - kept[-2].end <= JOINT


def _days_of_zoned(text: str, pieces: list[Piece], words: Words) -> list[Piece]:
    """Give a clock time with its zone in brackets the day behind it: `at 5 p.m. (AEDT) on Friday`."""
    kept: list[Piece] = []
    for piece in pieces:
        clock = kept[-1] if kept and text.endswith(")", 0, kept[-1].end) else None
        dated = piece.reading.kind in _DATES and not piece.ends
        if clock and dated and clock.reading.term.op in CLOCKS and _follows(text, clock, piece, words):
            term = Term("at", (piece.reading.term, clock.reading.term))
            kept[-1] = Piece(clock.start, piece.end, clock.reading._replace(term=term, kind="moment"))
        else:
            kept.append(piece)
    return kept


def _of_one_day(text: str, pieces: list[Piece], words: Words) -> list[Piece]:
    """Give clock times in a row the day behind the last: `at 1.30 p.m. and 4.30 p.m. on Friday`."""
    for index in range(len(pieces) - 2, -1, -1):
        clock, dated = pieces[index : index + 2]
        term = dated.reading.term
        moment = term.op == "at" and isinstance(term.args[1], Term) and term.args[1].op in CLOCKS
        if moment and _next_part(term):
            continue  # `sailed all night, and the next morning saw land`
        if not moment or dated.ends or clock.ends or clock.reading.term.op not in CLOCKS:
            continue
        gap = text[clock.end : dated.start].strip().lower() if dated.start - clock.end <= JOINT else ""
        if gap in words.cue("list") and dated.reading.kind != "time":
            given = Term("at", (term.args[0], clock.reading.term))
            pieces[index] = clock._replace(reading=clock.reading._replace(term=given, kind="day"))
    return pieces


def _next_part(term: Term) -> bool:
    """Whether it is a part of the day behind the one told of, and no hour: `the next morning`."""
    day, part = term.args
    return isinstance(day, Term) and isinstance(part, Term) and day.op == "then" and part.op == "daypart"


def _follows(text: str, clock: Piece, day: Piece, words: Words) -> bool:
    """Whether a day stands right behind a clock time or stretch of hours."""
    near = day.start - clock.end < MOST_BETWEEN
    return near and text[clock.end : day.start].strip(" ,") in ("", *words.cue("on"))


def _is_hours(piece: Piece) -> bool:
    return bool(piece.ends) and all(end.reading.term.op in CLOCKS for end in piece.ends)


def _until(hours: Piece, day: Piece) -> Piece:
    """The stretch of hours with its last end on a day, from which the first takes its own."""
    first, last = hours.ends
    term = Term("at", (day.reading.term, last.reading.term))
    end = Candidate(last.start, day.end, last.reading._replace(term=term, kind="day"))
    whole = hours.reading._replace(term=Term("between", (first.reading.term, term)), kind="date")
    return Piece(hours.start, day.end, whole, (first, end))


def _all_leaning(pieces: list[Piece], listed: Sequence[int]) -> list[Piece]:
    """Let all items of an enumeration lean on the one that has its year: `in March, April, May and June 2010`."""
    pairs = [(index, index + 1) for index in listed if index + 1 < len(pieces)]
    for first, second in reversed(pairs):
        if pieces[second].leans == "next" and not pieces[first].leans and _yearly(pieces[first]):
            pieces[first] = pieces[first]._replace(leans="next")
    for first, second in pairs:
        if pieces[first].leans == "previous" and not pieces[second].leans and _yearly(pieces[second]):
            pieces[second] = pieces[second]._replace(leans="previous")
    return pieces


def _by_two_clocks(text: str, pieces: list[Piece], words: Words) -> list[Piece]:
    """Give both clock times of one moment the day behind them: `at 6 p.m. EST (2300 GMT) on 3 February`."""
    for index in range(len(pieces) - 2):
        first, second, day = pieces[index : index + 3]
        clocks = first.reading.kind == second.reading.kind == "time" and day.reading.kind in _DATES
        if not clocks or first.ends or second.ends or day.ends:
            continue
        opened = second.start - first.end < MOST_BETWEEN and _OPENED.fullmatch(text, first.end, second.start)
        closed = text[second.end : day.start].lower().split()
        if opened and closed[:1] in ([")"], ["),"]) and (len(closed) == 1 or " ".join(closed[1:]) in words.cue("on")):
            pieces[index], pieces[index + 1] = _dated(first, day), _dated(second, day)
    return pieces


def _of_occasions(text: str, pieces: list[Piece], words: Words) -> list[Piece]:
    """Give the hour of something the day behind it: `a 10 a.m. hearing on Thursday`."""
    for index, (clock, day) in enumerate(pairwise(pieces)):
        bare = clock.reading.kind == "time" and clock.reading.term.op in CLOCKS and not clock.ends
        if bare and day.reading.kind in ("day", "weekday") and not day.ends and day.start - clock.end < MOST_BETWEEN:
            between = text[clock.end : day.start].lower().split()
            named = between[:-1] if between[-1:] and between[-1] in words.cue("on") else between
            if " ".join(named) in words.cue("occasions"):
                pieces[index] = _dated(clock, day)
    return pieces


def _dated(clock: Piece, day: Piece) -> Piece:
    term = Term("at", (day.reading.term, clock.reading.term))
    return clock._replace(reading=clock.reading._replace(term=term, kind="day"))


def _over_brackets(text: str, pieces: list[Piece], words: Words) -> list[Piece]:
    """Let a day before a bracket, and one in it, lean on the year behind it: `7 May (8 May in Moscow), 1945`; `from 4
    April (some say from the 9th) to 2 June 1841`."""
    if "(" not in text:
        return pieces
    starts = {piece.start: index for index, piece in enumerate(pieces)}
    for index, piece in enumerate(pieces):
        gap = _BRACKET.match(text, piece.end)
        last = starts.get(gap.end()) if gap else None
        if gap is None or last is None or not _gives_year(pieces[last], gap[1].lower(), words):
            continue
        for inner in range(index, last):
            if not pieces[inner].leans and not pieces[inner].ends and _yearly(pieces[inner]):
                pieces[inner] = pieces[inner]._replace(leans="next")
    return pieces


def _gives_year(piece: Piece, joint: str, words: Words) -> bool:
    """Whether what stands behind a bracket has the year of what stands before it."""
    if joint == ",":
        return piece.reading.term.op == "year"
    return joint.strip() in words.cue("range") and not piece.ends and isinstance(_value(piece), Span)


def _yearly(piece: Piece) -> bool:
    value = _value(piece)
    return isinstance(value, Cycle) and value.period == "year"


def _split(candidate: Candidate) -> list[Piece]:
    """The pieces of a rule that reads several dates: one range, or independent dates."""
    start, end, reading = candidate
    if not reading.parts:
        return [Piece(start, end, reading)]
    ends = tuple(
        Candidate(start + first, start + last, reading._replace(term=term, parts=(), kind=_kind(term)))
        for first, last, _, term in reading.parts
    )
    if reading.term.op == "both":
        return [Piece(*end) for end in ends]
    return [Piece(start, end, reading, ends)]


def _kind(term: Term) -> str:
    if term.op in ("each", "workdays"):
        return "set"
    return "day" if term.op == "date" and len(term.args) == 3 else "date"


def _joint(text: str, first: Piece, second: Piece | None, words: Words) -> str:
    if second is None or second.start - first.end > JOINT or first.ends or second.ends:
        return ""
    space = text[first.end : second.start]
    gap = space.strip().lower()
    if "\n" in space and gap not in words.cue("list"):
        return ""  # the end of a paragraph, or the mark of an item of a list
    timed = first.reading.kind == "time"
    if _ends_length(text, first, second, words) and _length(text, first, second, words) is not None:
        return "length"
    if first.reading.kind not in (*_DATES, "time") or second.reading.kind not in (*_DATES, "time"):
        return ""
    if gap in words.cue("range") or _closed_by_year(gap, first, second, words):
        parted = (_heads_line(first, second) or _refers_back(second)) and not gap[:1].isalpha()
        return "range" if _comparable(first, second) and not (parted or _moved(text, first, words)) else ""
    if gap in words.cue("list"):
        before = text[max(0, first.start - 12) : first.start].lower().split()
        between = bool(before) and before[-1].lstrip(_OPENS) in words.cue("between") and gap in words.cue("and")
        return "range" if between and _comparable(first, second) else "" if timed else "list"
    return ""


def _closed_by_year(gap: str, first: Piece, second: Piece, words: Words) -> bool:
    """Whether the comma behind the year of a full date parts the two ends: `from May 5, 1990, to June 6, 1991`."""
    full = (isinstance(value, Span) and value.unit == "day" for value in (_value(first), _value(second)))
    return gap[:2] == ", " and gap[2:] in words.cue("range") and all(full)


def _ends_length(text: str, first: Piece, second: Piece, words: Words) -> bool:
    """Whether a date stands behind a length as what it ends with."""
    gap = text[first.end : second.start].strip().lower()
    return gap in words.cue("lengthened") and second.reading.kind in _DATES


def _length(text: str, piece: Piece, end: Piece, words: Words) -> Term | None:
    """The length that a piece is: `the 10 days`, `the week`, `a period of 10 days leading up to …`; None of anything
    else, and of hours."""
    term, said = piece.reading.term, text[piece.start : piece.end].lower()
    if term.op == "amount":
        plainly = said.startswith("the ") or text[piece.end : end.start].strip().lower() not in words.cue("range")
        return term if plainly and term.args[0] is not None and term.args[1] not in CLOCK_UNITS else None
    unit = words.surfaces("unit").get(said.rpartition(" ")[2])
    return Term("amount", (1, unit)) if said in words.cue("lengths") and isinstance(unit, str) else None


def _lengthened(text: str, first: Piece, second: Piece, words: Words) -> Piece:
    """A length with the date that it ends with; TIMEX3 marks both."""
    length = _length(text, first, second, words)
    term = Term("length_to", (length, second.reading.term)) if length is not None else first.reading.term
    ends = tuple(Candidate(piece.start, piece.end, piece.reading) for piece in (first, second))
    return Piece(first.start, second.end, Reading(f"{words.language}/join/length", "date", term), ends)


def _moved(text: str, first: Piece, words: Words) -> bool:
    """Whether something is moved from one date to the other: two dates then, and nothing lasts between them."""
    pattern = phrases(words, "moved", after=r"\s{1,3}\Z")
    return pattern is not None and pattern.search(text, max(0, first.start - 60), first.start) is not None


def _heads_line(first: Piece, second: Piece) -> bool:
    """Whether a year stands before a day or month that names none, as it heads a line: `1812 – 6 August: dies`."""
    year = _value(first)
    return isinstance(year, Span) and year.unit == "year" and _yearly(second)


def _refers_back(piece: Piece) -> bool:
    """Whether it is the time told of before, of which a dash tells more: `on Monday – the same day it began`."""
    return piece.reading.term.op == "this" and "then" in piece.reading.term.args


def _value(piece: Piece) -> Value | None:
    """What it means without any anchor."""
    try:
        value: Value | None = evaluate(piece.reading.term, Context())
    except ResolveError:
        return None
    return value


def _comparable(first: Piece, second: Piece) -> bool:
    """Whether both ends are dates of about the same fineness: `5 to 7 May`, not `1990 to 5 p.m.`"""
    if first.reading.kind == "time" and second.reading.kind != "time" and second.reading.term.op != "at":
        return False  # `from 7 a.m. to Tuesday` is no range, `from 7 a.m. to 1 p.m. on Tuesday` is one
    kinds = [type(_value(piece)) for piece in (first, second)]
    return all(
        kind in (Span, Cycle) or piece.reading.kind != "time"
        for kind, piece in zip(kinds, (first, second), strict=True)
    )


def _range(first: Piece, second: Piece, words: Words) -> Piece:
    term = Term("between", (first.reading.term, second.reading.term))
    reading = Reading(f"{words.language}/join/range", "date", term)
    ends = tuple(Candidate(piece.start, piece.end, piece.reading) for piece in (first, second))
    return Piece(first.start, second.end, reading, ends)


def _leaning(first: Piece, second: Piece, *, twins: bool) -> tuple[Piece, Piece]:
    """Let the one without a year lean on the one that has it. twins: a stroke joins the two, which of days is between
    one day's names in two calendars."""
    values = _value(first), _value(second)
    yearly = [isinstance(value, Cycle) and value.period == "year" for value in values]
    dated = [isinstance(value, Span) for value in values]
    if yearly[0] and dated[1]:
        days = first.reading.kind == second.reading.kind == "day"
        return first._replace(leans="twin" if twins and days else "next"), second
    if dated[0] and yearly[1]:
        return first, second._replace(leans="previous")
    return first, second
