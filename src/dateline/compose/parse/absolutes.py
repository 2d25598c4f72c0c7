"""What `with` tells beside a clause, with a subject of its own: `It is on strike, with talks due on [Monday]`."""

from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.headlines import predicate
from dateline.compose.parse.tags import NOMINALS

_ENDS = frozenset((",", ";", ".", "--", ":", ")", "SC", "WP"))


def set_apart(sentence: Sentence) -> None:
    """Give each `, with talks due on …` and `, with the rest to be paid in …` a clause of its own."""
    tokens = sentence.tokens
    for at in range(1, len(tokens) - 2):
        if tokens[at].low == "with" and tokens[at - 1].tag == ",":
            _own_clause(sentence, at + 1)


def _own_clause(sentence: Sentence, start: int) -> None:
    """Give what begins here with a noun phrase its clause, if what is to come is told of it and dated."""
    tokens, end = sentence.tokens, start
    while end < len(tokens) and tokens[end].tag in NOMINALS - _due(sentence, end):
        end += 1
    group = predicate(sentence, end) if start < end < len(tokens) else None
    around = _around(sentence, start)
    own = sentence.holder[min(end, len(tokens) - 1)]
    if around is not None and own.kind == "part" and own.antecedent == (start, end):
        own.parent = around  # it has one already: `, with talks planned for [Monday]`
    if group is None or around is None or own.antecedent == (start, end):
        return
    last = next((i for i in range(group.end, len(tokens)) if tokens[i].tag in _ENDS), len(tokens))
    if not any(token.mention >= 0 for token in tokens[group.end : last]):
        return
    clause = Clause("part", start, around)
    clause.subject = clause.antecedent = (start, end)
    clause.group = group
    for index in range(start, last):
        held = sentence.holder[index]
        if index in held.tokens:
            held.tokens.remove(index)
        sentence.holder[index] = clause
        clause.tokens.append(index)
    sentence.clauses.append(clause)
    sentence.clauses.sort(key=lambda other: other.start)


def _due(sentence: Sentence, at: int) -> frozenset[str]:
    """The tag of a word that stands for a verb behind its subject: `due`."""
    token = sentence.tokens[at]
    return frozenset((token.tag,)) if token.low in sentence.words.marks["verbs.predicates"] else frozenset()


def _around(sentence: Sentence, start: int) -> Clause | None:
    """The clause before it that has its verb."""
    told = (c for c in reversed(sentence.clauses) if c.group is not None and c.group.end < start)
    return next(told, None)
