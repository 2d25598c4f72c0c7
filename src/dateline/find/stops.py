"""The stop that ends a sentence behind a name cut short, and is no part of it: `We reopen Tues 3 Jan. See you then.`"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import Table
from dateline.find.scan import Candidate

_ENDS: Final = re.compile(r"\.|\s*\Z|\s*\n|\s+[\"“‘'(]?[^\W\d_a-z]")
_NAMES: Final = re.compile(r"([^\W\d_]+)\.(?=\s)")
_LAST: Final = re.compile(r"([^\W\d_]+)\.\Z")


def undotted(text: str, found: Sequence[Candidate], words: Words) -> list[Candidate]:
    """Expressions without the stops at their ends, where those end sentences and the names stand without one too. In a
    text that writes them with a stop elsewhere, `on 5 Jan. he left`, they keep it."""
    if any(_dotted(text, candidate, words) for candidate in found):
        return list(found)
    return [_cut(candidate) if _stopped(text, candidate, words) else candidate for candidate in found]


def _dotted(text: str, candidate: Candidate, words: Words) -> bool:
    """Whether a name is cut short with a stop that ends no sentence."""
    if text.find(".", candidate.start, candidate.end) < 0:
        return False
    names = _NAMES.finditer(text, candidate.start, candidate.end)
    short = any(name[1].lower() in _either_way(words) and name.end() < candidate.end for name in names)
    return short or (_short(text, candidate, words) and not _ENDS.match(text, candidate.end))


def _stopped(text: str, candidate: Candidate, words: Words) -> bool:
    return _short(text, candidate, words) and _ENDS.match(text, candidate.end) is not None


def _short(text: str, candidate: Candidate, words: Words) -> bool:
    """Whether an expression ends in a name with a stop."""
    last = _LAST.search(text, candidate.start, candidate.end) if text[candidate.end - 1] == "." else None
    return last is not None and last[1].lower() in _either_way(words)


def _cut(candidate: Candidate) -> Candidate:
    start, end, reading = candidate
    length = end - start - 1
    parts = tuple((first, min(behind, length), role, term) for first, behind, role, term in reading.parts)
    return Candidate(start, end - 1, reading._replace(parts=parts))


@cache
def _either_way(words: Words) -> frozenset[str]:
    """The names that are cut short with a stop and without, in small letters."""
    known = {word.lower() for table in words.sources.values() if isinstance(table, Table) for word in table.words}
    return frozenset(word for word in known if f"{word}." in known)
