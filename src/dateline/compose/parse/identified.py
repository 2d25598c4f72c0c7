"""What somebody or something is said to be, and what is told of that: `Moss Abbey is a ruined abbey founded in [1132]`
tells when Moss Abbey was founded."""

from typing import Final

from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.small import A
from dateline.compose.parse.tags import NOUNS

_SOMEBODY: Final = frozenset(("he", "she"))


def identify(sentence: Sentence) -> None:
    """Tell of a name what is told of what it is said to be."""
    for clause in sentence.clauses:
        around, what = clause.parent, clause.antecedent
        if clause.kind not in ("rel", "part") or around is None or what is None or around.subject is None:
            continue
        if not _says_what(sentence, around, what) or not _fits(sentence, around, clause):
            continue
        clause.antecedent = around.subject
        if clause.subject != what:
            continue  # `Corvex is a firm that Bo Lee bought in [1950]`
        clause.subject = around.subject
        for other in sentence.clauses:
            if other.kind == "coord" and other.subject == what and other.start > clause.start:
                other.subject = around.subject


def _says_what(sentence: Sentence, around: Clause, what: tuple[int, int]) -> bool:
    """Whether a clause says of somebody or something called by name what it is, `Moss Abbey is a ruined abbey`."""
    tokens, group, subject = sentence.tokens, around.group, around.subject
    if group is None or subject is None or group.negated or group.main != group.start or what[0] != group.end:
        return False
    be = tokens[group.main].low in sentence.words.marks["verbs.be"] and tokens[what[0]].low in A
    first, last = tokens[subject[0]], tokens[subject[1] - 1]
    alone = all(token.tag in NOUNS | {"DT"} for token in tokens[slice(*subject)])
    named = alone and (
        last.tag == "NNP" or last.name is not None or any(t.tag == "NNP" for t in tokens[slice(*subject)])
    )
    return be and (named or (first.low in _SOMEBODY and subject[1] - subject[0] == 1))


def _fits(sentence: Sentence, around: Clause, clause: Clause) -> bool:
    """Whether what is told may be told of the name: nobody is built, and what he belongs to may be."""
    if clause.group is None or around.subject is None:
        return False
    name, marks = sentence.tokens[around.subject[1] - 1].name, sentence.words.marks
    somebody = sentence.tokens[around.subject[0]].low in _SOMEBODY or (name is not None and name.type == "person")
    lemma = sentence.tokens[clause.group.main].lemma
    return not (somebody and clause.subject == clause.antecedent and lemma in marks["verbs.founding_things"])
