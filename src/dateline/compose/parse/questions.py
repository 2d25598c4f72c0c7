"""Questions: what somebody is asked has not been said to be so, but for what the question takes for granted."""

from typing import Final

from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.phrases import QUOTED

_ENDS: Final = frozenset((".", ":", ";", "--"))
_BEFORE: Final = frozenset(("CC", "RB", ",", "DATE", "IN", *QUOTED))  # before the first word of a question
_TAKEN_FOR_GRANTED: Final = ("rel", "part", "app")
_SHORT: Final = 8  # tokens that a question hung on a statement has at most
_WHAT: Final = frozenset(("WP", "WRB"))


def hung_on(sentence: Sentence) -> int:
    """The comma behind which a question of its own is hung on a statement, `We won in May, can you believe it?`, or a
    word, `, remember?`; -1 where there is none, or one that asks whether it is so: `He left in May, didn't he?`"""
    tokens = sentence.tokens
    mark = next((at for at in range(len(tokens) - 1, max(len(tokens) - 3, 0), -1) if tokens[at].text == "?"), -1)
    comma = next((at for at in range(mark - 1, max(mark - _SHORT, 0), -1) if tokens[at].tag == ","), -1)
    if comma < 0 or not _opens_question(sentence, comma + 1, mark):
        return -1
    first = next((at for at in range(comma) if tokens[at].tag not in _BEFORE), comma)
    turned = tokens[first].tag in _WHAT or tokens[first].tag == "SC" or _helps(sentence, first)
    told = [tokens[group.main].lemma for group in sentence.groups if group.finite and group.end <= comma]
    marks = sentence.words.marks
    asked = not (marks["verbs.reporting"] | marks["verbs.asking"]).isdisjoint(
        told[-1:]
    )  # `He asked, did you leave on Friday?`
    return comma if told and not turned and not asked else -1


def _opens_question(sentence: Sentence, first: int, mark: int) -> bool:
    """Whether such a question, or such a word alone, stands between a comma and the mark."""
    tokens = sentence.tokens
    if mark - first == 1:
        return tokens[first].low in sentence.words.marks["dates.agreed"]
    second = first + 1 + (tokens[first + 1].low in sentence.words.marks["verbs.negations"])
    more = [token for token in tokens[second + 1 : mark] if token.low not in sentence.words.marks["verbs.negations"]]
    return tokens[first].tag in _WHAT or (_helps(sentence, first) and tokens[second].tag == "PRP" and more != [])


def _helps(sentence: Sentence, at: int) -> bool:
    """Whether a token is a form of be, have, do or a modal verb, with which questions begin."""
    token, marks = sentence.tokens[at], sentence.words.marks
    return token.tag == "MD" or token.low in marks["verbs.be"] | marks["verbs.have"] | marks["verbs.do"]


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
    if _asked_behind(sentence, last, mark) or (clause.group is not None and clause.group.end <= hung_on(sentence)):
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


def unconfirmed(sentence: Sentence, clause: Clause | None) -> bool:
    """Whether somebody has not confirmed what a clause tells: `Police could not confirm that he left`."""
    around = clause.parent.group if clause is not None and clause.kind == "that" and clause.parent is not None else None
    confirming = sentence.words.marks["verbs.confirming"]
    return around is not None and around.negated and sentence.tokens[around.main].lemma in confirming
