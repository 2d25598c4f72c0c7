"""Dates of what was arranged, not of when that was done: `called a strike for [20 May]`, `put it off until [June]`."""

from typing import Final

from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.dates import phrase
from dateline.compose.parse.tags import NOMINALS

_MOVED: Final = frozenset(("until", "till", "to", "from"))


def arranged(parsed: Sentence, clause: Clause | None, at: int) -> bool:
    """Whether the date at a token says for when something was arranged, which need not have happened then.

    What somebody was told to do lies ahead only where another date says when he was told:
    `was released on 3 May to return on [9 May]`.
    """
    group = clause.group if clause is not None else None
    if clause is None or group is None or at < group.end or parsed.holder[at] is not clause:
        return False
    tokens, marks = parsed.tokens, parsed.words.marks
    lemma = tokens[group.main].lemma
    before = tokens[at - 1].low
    lists = ("arranging",) if before == "for" else ("postponing",) if before in _MOVED else ()
    thing = all(token.tag in NOMINALS | {"IN", "PRP", "RB"} for token in tokens[group.end : at])
    if thing and any(lemma in marks[f"verbs.{name}"] for name in lists):
        return True
    start = phrase(tokens, at, parsed.words)[0]
    infinitives = (
        i for i in range(start - 1, group.end - 1, -1) if tokens[i].tag == "TO" and tokens[i + 1].tag == "VB"
    )
    to = next(infinitives, -1)
    told = lemma in marks["verbs.ordering"] and to >= 0 and all(tokens[i].tag != "CC" for i in range(to, start))
    return told and any(tokens[i].mention >= 0 for i in (0, *clause.tokens) if i < to)
