"""What a trained pipeline's parse says better than the words alone: subjects, and the verbs that dates belong to."""

from collections.abc import Iterator, Sequence
from typing import Final

from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.tokens import Tok

_SUBJECTS: Final = frozenset(("nsubj", "nsubjpass", "nsubj:pass", "csubj", "csubjpass"))
_BESIDE: Final = frozenset(("relcl", "acl", "acl:relcl", "appos", "advcl", "punct", "parataxis"))


def settle(sentence: Sentence) -> None:
    """Subjects of clauses, and the clauses of dates, as the tree has them; nothing where there is no tree."""
    tokens = sentence.tokens
    if not any(token.dep for token in tokens):
        return
    of_verb = {index: clause for clause in sentence.clauses for index in _verb(clause)}
    for index, token in enumerate(tokens):
        if token.dep in _SUBJECTS and token.head in of_verb and index < token.head:
            of_verb[token.head].subject = _span(tokens, index, of_verb[token.head])
    for index, token in enumerate(tokens):
        clause = next((of_verb[at] for at in _upwards(tokens, index) if at in of_verb), None)
        if token.mention >= 0 and clause is not None:
            sentence.holder[index] = clause


def _verb(clause: Clause) -> range:
    return range(clause.group.start, clause.group.end) if clause.group else range(0)


def _upwards(tokens: Sequence[Tok], index: int) -> Iterator[int]:
    """The heads of a token, the nearest first."""
    seen = {index}
    at = tokens[index].head
    while at >= 0 and at not in seen:
        yield at
        seen.add(at)
        at = tokens[at].head


def _span(tokens: Sequence[Tok], subject: int, clause: Clause) -> tuple[int, int]:
    """The words of a subject without what is told of it beside."""
    held = {subject}
    for index in range(len(tokens)):
        path = [index, *_upwards(tokens, index)]
        if subject in path:
            below = path[: path.index(subject)]
            if not any(tokens[at].dep in _BESIDE for at in below):
                held.add(index)
    start = end = subject
    while start - 1 in held:
        start -= 1
    while end + 1 in held and (clause.group is None or end + 1 < clause.group.start):
        end += 1
    return start, end + 1
