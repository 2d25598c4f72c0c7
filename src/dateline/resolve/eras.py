"""Years of antiquity: a history that tells of years before Christ does not name the era every time."""

from typing import Final

from dateline.expressions import Words
from dateline.interval.calendar import year_at
from dateline.interval.terms import Argument, Term
from dateline.interval.values import Span
from dateline.records import Mention
from dateline.resolve.told import MODERN, year_named

LONGEST: Final = 300  # years over which a history goes on, or a century goes back, without naming the era again
BACK: Final = 60  # years by which it may go back before the one told last, at least
PART_BACK: Final = 4  # or this part of what lies between that one and our era
SURE: Final = 100  # a bare year behind a younger one before Christ may be of our era: `27 BC … a fire in 64`
NEARER: Final = 1.5  # how much nearer than the one of our era a century before Christ must be to what was told last


def before_christ(mention: Mention, last: Span | None, words: Words) -> Mention:
    """A year, decade or century that names no era as one before Christ, where it follows such a year: `Babylon fell in
    539 BC. In 522 it rose.` Other mentions stay as they are. last: the date before modern times told last: `Ur,
    sacked in 2004 BC, was dug up in 1922`."""
    before = 1 - year_at(last.start) if last is not None else 0
    if before <= 0 or not _goes_on(mention.meaning, before):
        return mention
    if any(era in mention.text for era in words.surfaces("era")):
        return mention
    meaning = _turned(mention.meaning)
    return mention._replace(meaning=meaning, said=str(meaning))


def _goes_on(term: Term, before: int) -> bool:
    """Whether what a term names without an era may be before Christ in a history that has come to this year of it."""
    if (century := _first_argument(term, "century")) is not None:
        middle = 100 * century - 50
        return middle <= before + LONGEST and NEARER * abs(middle - before) < middle + before
    year = year_named(term) or _first_argument(term, "decade_or_century") or _first_argument(term, "year2") or 0
    back = max(BACK, before // PART_BACK) if before >= SURE else 0
    return 0 < year < MODERN and year - back <= before <= year + LONGEST


def _first_argument(term: Term, op: str) -> int | None:
    """Of an operation in a term, if it stands there and names no era, the number that it begins with."""
    if term.op == op and isinstance(term.args[0], int):
        return term.args[0] if term.args[1:] in ((), (None,)) else None
    found = (_first_argument(part, op) for part in term.args if isinstance(part, Term))
    return next((number for number in found if number is not None), None)


def _turned(term: Term) -> Term:
    """The term with its year before Christ: 480 BC is the astronomical year -479."""
    if term.op in ("year", "year2") and isinstance(year := term.args[0], int):
        return Term("year", (1 - year,))
    if term.op in ("century", "decade_or_century"):
        return Term(term.op, (term.args[0], -1))
    parts: list[Argument] = [_turned(part) if isinstance(part, Term) else part for part in term.args]
    return Term(term.op, tuple(parts))
