"""Dates of why something was done on another day: `resigned on 5 May over a letter in [2009]`."""

from typing import Final

from dateline.compose.parse import dates
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.later import led_to, only_rumoured
from dateline.compose.parse.named import named
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.parse.verbs import present_perfect

_DATED: Final = frozenset(("in", "on"))


def cause(parsed: Parsed, at: int) -> str:
    """`cause` for the date of why something was done on another day; empty for any other date."""
    return "cause" if _of_cause(parsed, at) else ""


def _of_cause(parsed: Parsed, at: int) -> bool:
    """Whether the second date of a verb is that of why something was done, or after what, which names no event.

    Or `closed on 5 May despite a warning from Oslo in [2009]`; and the first that of a rumour, `Reports of a blast on
    [Friday] were denied on Monday`.
    """
    tokens, clause = parsed.tokens, parsed.holder[at]
    if only_rumoured(parsed, at):
        return True
    group, start = clause.group, dates.phrase(tokens, at, parsed.words)[0]
    if group is None or at < group.end or tokens[start].low not in _DATED:
        return False
    first = next((i for i in range(start - 1, group.end, -1) if tokens[i].tag not in NOMINALS | {"IN"}), group.end)
    if at in parsed.past and present_perfect(tokens, group, parsed.words):
        first = group.end - 1  # `has been fined over a breach in [2011]`
    elif tokens[first].mention < 0 or parsed.holder[first] is not clause:
        return False
    return any(led_to(parsed, i + 1) for i in range(first + 1, start - 1)) and named(parsed, at) is None
