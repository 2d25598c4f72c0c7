"""Events that destroy things, `the flood of 1294`: their date is that of what they did."""

from typing import Final

from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lives import RANGE
from dateline.compose.parse.phrases import nearest

_LED: Final = frozenset(("at", "in", "during", "by"))


def struck(parsed: Parsed, at: int) -> bool:
    """Whether the date is that of what did the deed of its clause: `was carried away by the flood of [1294]`."""
    tokens, clause, near = parsed.tokens, parsed.holder[at], nearest(parsed.tokens, at - 1)
    if near is None or tokens[at - 1].low != "of" or tokens[near[0] - 1].low != "by":
        return False
    done = clause.group is not None and clause.group.passive and clause.group.end <= near[0]
    return done and tokens[near[1] - 1].low in parsed.words.marks["nouns.striking"]


def befell_in(parsed: Parsed, at: int, noun: tuple[int, int]) -> bool:
    """Whether brackets tell the day of what befell something in an event: `was damaged in an air raid ([12 May])`."""
    tokens, told = parsed.tokens, parsed.holder[at].parent
    befell = told is not None and told.group is not None and told.group.tense == "past"
    start = next((i for i in range(noun[0] - 1, max(noun[0] - 3, -1), -1) if tokens[i].tag == "IN"), 0)
    led = start > 0 and tokens[start].low in _LED and RANGE.search(tokens[at].text) is None
    return befell and led and tokens[noun[1] - 1].low in parsed.words.marks["nouns.striking"]
