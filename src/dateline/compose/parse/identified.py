"""What somebody or something is said to be, and what is told of that: `Moss Abbey is a ruined abbey founded in [1132]`
tells when Moss Abbey was founded; and of what at a place brackets tell, `a school at Moss (opened in [1850])`."""

from typing import Final

from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.phrases import nearest
from dateline.compose.parse.small import A
from dateline.compose.parse.tags import NOUNS

_THERE: Final = frozenset(("at", "in", "near", "to", "from", "outside", "beside"))
_SOMEBODY: Final = frozenset(("he", "she"))


def identify(sentence: Sentence) -> None:
    """Tell of a name what is told of what it is said to be."""
    for clause in sentence.clauses:
        around, what = clause.parent, clause.antecedent
        if (work := _work_there(sentence, clause)) is not None:
            clause.antecedent = clause.subject = work
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


def _work_there(sentence: Sentence, clause: Clause) -> tuple[int, int] | None:
    """What brackets behind the name of a place tell of if towns are not told of so: of `a school at Moss (opened in
    [1850])` the school, of `A bridge was built at Moss (closed in [1850])` the bridge."""
    tokens, group, place, bracket = sentence.tokens, clause.group, clause.antecedent, clause.parent
    if clause.kind != "part" or group is None or place is None or bracket is None or bracket.kind != "paren":
        return None
    done = tokens[group.main].lemma in sentence.words.marks["verbs.done_to_works"] and group.start == bracket.start + 1
    if not done or place[1] != bracket.start or place[0] < 1:
        return None
    near, marks = nearest(tokens, place[1]), sentence.words.marks
    held = tokens[place[0]].low in marks["nouns.role"] | marks["nouns.person"] and place[0] > 0
    if near is not None and near[0] > place[0] and held:
        return near  # `was curate of Moss Abbey (closed in [1850])`
    name = tokens[place[1] - 1].name
    if name is None or name.type not in ("place", "name") or place[1] - place[0] > 1:
        return None
    if tokens[place[0] - 1].low not in _THERE:
        return None
    work, around = nearest(tokens, place[0] - 1), bracket.parent
    if work is not None and tokens[work[1] - 1].tag in ("NN", "NNS"):
        return work[0], place[1]
    passive = around is not None and around.group is not None and around.group.passive
    return around.subject if passive and around is not None else None


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
