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
    """What brackets or a comma behind the name of a place tell of if towns are not told of so: of `a school at Moss
    (opened in [1850])` the school, of `A bridge was built at Moss (closed in [1850])` the bridge, of `opened a school
    in the UK, funded by Ann Lee` the school."""
    tokens, group, place, around = sentence.tokens, clause.group, clause.antecedent or clause.subject, clause.parent
    if clause.kind != "part" or group is None or place is None or around is None or place[0] < 1:
        return None
    bracket = around.kind == "paren" and group.start == around.start + 1 and place[1] == around.start
    comma = group.start - 1 == place[1] and tokens[place[1]].tag == "," and clause.intro < 0
    done = tokens[group.main].lemma in sentence.words.marks["verbs.done_to_works"]
    if not done or not (bracket or comma):
        return None
    around = around.parent if bracket else around
    near, marks = nearest(tokens, place[1]), sentence.words.marks
    if near is not None and near[0] > place[0] and tokens[place[0]].low in marks["nouns.role"] | marks["nouns.person"]:
        return near  # `was curate of Moss Abbey (closed in [1850])`
    if not _only_place(sentence, place) or tokens[place[0] - 1].low not in _THERE:
        return None
    if (start := _noun_at(sentence, place[0] - 1)) >= 0:
        return start, place[1]
    passive = around is not None and around.group is not None and around.group.passive
    return around.subject if passive and around is not None else None


def _only_place(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether a noun phrase is the name of a place, or one of nothing known: `Moss`, `the UK`."""
    name = sentence.tokens[span[1] - 1].name
    alone = span[1] - span[0] == 1 + (sentence.tokens[span[0]].tag == "DT")
    return alone and name is not None and name.type in ("place", "name")


def _noun_at(sentence: Sentence, end: int) -> int:
    """Where the noun phrase with no name begins that ends at a place, over each `of`: `the chair of law`; else -1."""
    work = nearest(sentence.tokens, end)
    if work is None or sentence.tokens[work[1] - 1].tag not in ("NN", "NNS"):
        return -1
    before = _noun_at(sentence, work[0] - 1) if sentence.tokens[work[0] - 1].low == "of" else -1
    return work[0] if before < 0 else before


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
