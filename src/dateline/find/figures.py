"""Days in figures without a year, `10/4`, where the text has written another one so that it can be nothing else.

Alone such figures are as often a fraction or a mark, and the rules read them only behind words that dates stand behind.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from dateline.expressions import Grammar, Reading
from dateline.find.scan import WINDOW, Candidate
from dateline.interval.terms import Term

_FIGURES: Final = re.compile(r"(?<![\w/.,:$£€#%-])(\d{1,2})/(\d{1,2})(?![\w/%:\"”]|[.,-]\d)")
_HOUR: Final = re.compile(r"\s+\d")
_PARTS: Final = frozenset({2, 3, 4, 5, 6, 8, 10})
"""What people mostly divide by, and mark out of."""
_ALWAYS: Final = (24, 7)


def with_figures(text: str, found: Sequence[Candidate], grammar: Grammar) -> list[Candidate]:
    """The candidates in order, with the days in figures of a text that has one."""
    if not any(_dated(one.reading.term) for one in found):
        return list(found)
    ends = [one.end for one in found]
    free = (one for one in _figures(text, grammar) if not _read(one, found, bisect_right(ends, one.start)))
    return sorted([*found, *free])


def _read(one: Candidate, found: Sequence[Candidate], at: int) -> bool:
    """Whether figures lie in what was read. at: the first of these that ends behind where they begin."""
    return at < len(found) and found[at].start < one.end


def _dated(term: Term) -> bool:
    """Whether it is, or has in it, a day in figures without its year."""
    if term.op == "numeric":
        return term.args[2] is None
    return any(isinstance(part, Term) and _dated(part) for part in term.args)


def _figures(text: str, grammar: Grammar) -> Iterator[Candidate]:
    for match in _FIGURES.finditer(text):
        first, second = int(match[1]), int(match[2])
        if (first < second and second in _PARTS) or first == second or (first, second) == _ALWAYS:
            continue
        right = text[match.end() : match.end() + WINDOW].partition("\n")[0]
        reading = _reading(match[0], "" if _HOUR.match(right) else right, grammar)
        if reading is not None:
            yield Candidate(match.start(), match.end(), reading)


def _reading(surface: str, right: str, grammar: Grammar) -> Reading | None:
    """What the rules make of such figures, if what stands behind them is not that of a fraction."""
    for length, ways in grammar.beginnings(surface):
        if length < len(surface):
            return None
        for way in ways:
            reading = way.reading if way.rule.guard.allows_right(right) else None
            if reading is not None and reading.term.op == "numeric" and _dated(reading.term):
                return reading
    return None
