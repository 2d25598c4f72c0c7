"""Subjects that are not true without what is told right behind them: `The first woman born here to fly was Ann Lee`."""

from typing import Final

from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.tokens import Tok

_LONGEST: Final = 14  # tokens of such a subject


def restrict(sentence: Sentence) -> None:
    """Let the subject that is the first or only one of its kind go on up to its verb, if only that parts them."""
    for clause in sentence.clauses:
        if clause.kind == "main" and clause.subject is not None and clause.group is not None and clause.group.finite:
            start, end, verb = *clause.subject, clause.group.start
            between = range(end, verb)
            if (
                between
                and verb - start <= _LONGEST
                and _one_of_a_kind(sentence, start, end)
                and _told(sentence, clause, between)
            ):
                clause.subject = start, verb


def _one_of_a_kind(sentence: Sentence, start: int, end: int) -> bool:
    marks = sentence.words.marks["nouns.ranks"]
    return (
        end - start > 2
        and sentence.tokens[start].tag == "DT"
        and any(_ranks(token, marks) for token in sentence.tokens[start:end])
    )


def _ranks(token: Tok, ranks: frozenset[str]) -> bool:
    return token.low in ranks or (token.tag == "JJ" and token.low.endswith("est"))


def _told(sentence: Sentence, clause: Clause, between: range) -> bool:
    """Whether one participle, without a comma or a date, tells all that stands between."""
    parts = {sentence.holder[index] for index in between}
    part = next(iter(parts))
    plain = all(sentence.tokens[index].tag != "," and sentence.tokens[index].mention < 0 for index in between)
    return len(parts) == 1 and part.kind == "part" and part.antecedent == clause.subject and plain
