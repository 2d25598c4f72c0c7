"""Questions: what somebody is asked has not been said to be so, but for what the question takes for granted."""

from typing import Final

from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.phrases import QUOTED

_ENDS: Final = frozenset((".", ":", ";", "--"))
_BEFORE: Final = frozenset(("CC", "RB", ",", "DATE", "IN", *QUOTED))  # before the first word of a question
_TAKEN_FOR_GRANTED: Final = ("rel", "part", "app")


def in_doubt(sentence: Sentence, clause: Clause | None) -> bool:
    """Whether a clause is asked and may not be so: `Did you see her?`, `“Was it paid off last week?” he asked`.

    Not what is asked of it, `Why did he leave?`, nor what is told beside: `Did you see the man who left?`
    """
    if clause is None or not clause.tokens:
        return False
    tokens, last = sentence.tokens, max(clause.tokens)
    end = next((at for at in range(last, len(tokens)) if tokens[at].tag == "." or tokens[at].tag in QUOTED), -1)
    mark = end if end < 0 or tokens[end].tag == "." else end - 1
    if end < 0 or tokens[mark].text != "?":
        return False
    if _asked_behind(sentence, last, mark):
        return False
    first = next((at for at in range(min(clause.tokens), 0, -1) if tokens[at - 1].tag in _ENDS), 0)
    while first < mark and tokens[first].tag in _BEFORE:
        first += 1
    return tokens[first].tag not in ("WP", "WRB") and not _granted(sentence, clause)


def _asked_behind(sentence: Sentence, last: int, mark: int) -> bool:
    """Whether a question of its own follows behind a dash: `They fell to fourth – but who won?`"""
    tags = [token.tag for token in sentence.tokens[last:mark]]
    dash = tags.index("--") if "--" in tags else len(tags)
    behind = [tag for tag in tags[dash + 1 : dash + 3] if tag != "CC"]
    return behind[:1] in (["WP"], ["WRB"])


def _granted(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what a question takes for granted."""
    marks, around = sentence.words.marks, clause.parent.group if clause.parent is not None else None
    asked = around is not None and sentence.tokens[around.start].low in marks["verbs.be"] and clause.antecedent
    if clause.kind == "part" and asked and around is not None and clause.antecedent == (around.end, clause.start):
        return False  # `Was | the loan | paid off?`
    return clause.kind in _TAKEN_FOR_GRANTED
