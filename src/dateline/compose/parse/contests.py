"""Games that are called by their year: `won the [2010] World Cup` was done then, `bid for the [2022] Games` was not."""

from typing import Final

from dateline.compose.parse import dates
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.tags import NOMINALS

_THERE: Final = frozenset(("in", "at", "during"))


def contest(parsed: Parsed, at: int) -> bool:
    """Whether a date stands before the name of games or a prize: `the [2010] World Cup`."""
    tokens, end = parsed.tokens, at + 1
    if not dates.owned(tokens, at, parsed.words):
        return False
    while end < len(tokens) and tokens[end].tag in NOMINALS:
        end += 1
    last = tokens[end - 1].text.rpartition(" ")[2]
    return end > at + 1 and last.istitle() and last.lower() in parsed.words.marks["nouns.contests"]


def took_part(parsed: Parsed, at: int) -> bool:
    """Whether what is told was done there, or happened to it: `won the [2010] World Cup`, `rowed at the [1984] Games`,
    `The [2010] World Cup was held in Durban`."""
    tokens, start, clause = parsed.tokens, at, parsed.holder[at]
    while start > 0 and tokens[start - 1].tag in NOMINALS:
        start -= 1
    if clause.group is None:
        return False
    lemma, marks = tokens[clause.group.main].lemma, parsed.words.marks
    if clause.subject is not None and clause.subject[0] <= at < clause.subject[1]:
        return start <= clause.subject[0] and lemma in marks["verbs.befalling"]
    if tokens[start - 1].low in _THERE and start > clause.group.end:
        return True
    return start == clause.group.end and lemma in marks["verbs.partaking"]
