"""Years of antiquity: a history that tells of years before Christ does not name the era every time."""

from typing import Final

from dateline.expressions import Words
from dateline.interval.calendar import year_at
from dateline.interval.terms import Argument, Term
from dateline.interval.values import Span
from dateline.records import Mention
from dateline.resolve.told import year_named

LONGEST: Final = 300  # years over which a history goes on without naming the era again
BACK: Final = 60  # years by which it may go back before the one told last
SURE: Final = 100  # a bare year behind a younger one before Christ may be of our era: `27 BC … a fire in 64`
LATEST: Final = 1500  # a bare year of more is one of our own era: `Ur, sacked in 2004 BC, was dug up in 1922`


def before_christ(mention: Mention, last: Span | None, words: Words) -> Mention:
    """A year that names no era as one before Christ, where it follows such a year: `Babylon fell in 539 BC. In 522 it
    rose.` Other mentions stay as they are. last: the date told last."""
    year = year_named(mention.meaning) or 0
    if not 0 < year < LATEST or any(era in mention.text for era in words.surfaces("era")):
        return mention
    before = 1 - year_at(last.start) if last is not None else 0
    back = BACK if before >= SURE else 0
    if not year - back <= before <= year + LONGEST:
        return mention
    meaning = _turned(mention.meaning)
    return mention._replace(meaning=meaning, said=str(meaning))


def _turned(term: Term) -> Term:
    """The term with its year before Christ: 480 BC is the astronomical year -479."""
    if term.op == "year" and isinstance(year := term.args[0], int):
        return Term("year", (1 - year,))
    parts: list[Argument] = [_turned(part) if isinstance(part, Term) else part for part in term.args]
    return Term(term.op, tuple(parts))
