"""Dates with a label instead of a verb: `Admitted: [2 May] Discharged: 9 May`, `Book the hall (done [2 May])`."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.tags import NOUNS

_LONGEST: Final = 4  # words of the label of a date


def label(parsed: Parsed, at: int) -> Sequence[int]:
    """The tokens that say what a date is the date of; none where a clause tells it."""
    return _ticked(parsed, at) or _before_colon(parsed, at)


def _before_colon(parsed: Parsed, at: int) -> Sequence[int]:
    """The words before the colon of one of several dates in a line: `Admitted: [2 May] Discharged: 9 May`."""
    tokens = parsed.tokens
    dated = [i for i, token in enumerate(tokens) if token.mention >= 0]
    if len(dated) < 2 or any(not i or tokens[i - 1].tag != ":" for i in dated):
        return ()
    start = max((i + 1 for i in dated if i < at), default=0)
    words = range(start, at - 1)
    plain = all(tokens[i].text[0].isalpha() for i in words)
    return words if plain and 0 < len(words) <= _LONGEST else ()


def _ticked(parsed: Parsed, at: int) -> Sequence[int]:
    """What is to be done, with the word in brackets that it was: `Order 14 desks (Ann, done [2 May])`."""
    tokens, ticked = parsed.tokens, parsed.words.marks["writing.ticked"]
    done = next((i for i in range(at - 1, max(0, at - 3), -1) if tokens[i].low in ticked), 0)
    opening = next((i for i in range(done, 0, -1) if tokens[i].tag == "("), 0)
    closed = at + 1 < len(tokens) and tokens[at + 1].tag == ")"
    between = tokens[opening + 1 : done]
    named = all(token.tag in NOUNS | {",", "CC"} for token in between)
    return (*range(opening), done) if opening and closed and named else ()
