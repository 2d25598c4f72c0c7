"""Verbs before their subject: `Only in 1998 did he learn it`, `In May came the letter`, `Among the dead was a boy`."""

import itertools

from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.questions import hung_on
from dateline.compose.parse.small import DO
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import tag_at

_PLAIN = frozenset(("main", "coord", "that"))


def turn(sentence: Sentence) -> None:
    """Give clauses whose verb stands before their subject that subject; questions are left as they are."""
    if asks(sentence):
        return
    _what_began(sentence)
    _parted(sentence)
    for clause in sentence.clauses:
        again = clause.kind == "coord" and _turned_again(sentence, clause)
        _joined_to(sentence, clause)
        _came_after(sentence, clause)
        if clause.kind in _PLAIN and clause.group is not None and (clause.subject is None or again):
            _turned(sentence, clause)
            clause.shared = None if again else clause.shared


def _parted(sentence: Sentence) -> None:
    """Join a form of be behind an `only` that opens its clause to the participle behind the subject: `Only in [1990]
    was he freed`."""
    tokens, marks = sentence.tokens, sentence.words.marks
    for first, second in itertools.pairwise([*sentence.clauses]):
        be, verb = first.group, second.group
        if be is None or verb is None or first.subject is not None or second.kind != "main" or not verb.doubtful:
            continue
        opens = tokens[first.start].low in marks["verbs.fronted_only"] and tokens[be.main].low in marks["verbs.be"]
        if opens and be.end == second.start and second.subject == (second.start, verb.start):
            tokens[verb.start].tag = "VBN"
            first.subject = second.subject
            first.group = verb._replace(tense=be.tense, passive=True, doubtful=False, aux=be.start)
            sentence.give([*second.tokens], first)
            sentence.clauses.remove(second)


def _what_began(sentence: Sentence) -> None:
    """Give what began as something that as its subject: of `What began in [May] as a row over a gate ended in court` a
    row over a gate began."""
    began = next((clause for clause in sentence.clauses if clause.intro == 0 and clause.group is not None), None)
    if began is None or sentence.tokens[0].low != "what" or began.subject is not None or began.group is None:
        return
    begins = sentence.tokens[began.group.main].lemma in sentence.words.marks["verbs.beginning_as"]
    ended = next((c for c in sentence.clauses if c.kind == "sub" and c.intro >= began.group.end), None)
    if begins and ended is not None and sentence.tokens[ended.intro].low == "as" and ended.subject is not None:
        began.subject, began.kind, began.intro = ended.subject, "main", -1
        ended.kind, ended.intro, ended.parent = "main", -1, None
        verb = ended.group.start if ended.group is not None else 0
        for index in [i for i in ended.tokens if i < verb and sentence.tokens[i].mention >= 0]:
            ended.tokens.remove(index)  # `as a stall in [1990] was sold`
            began.tokens.append(index)
            sentence.holder[index] = began


def _joined_to(sentence: Sentence, clause: Clause) -> None:
    """Give a passive behind `to which` the subject behind it: `the school, to which was added a hall in [1755]`."""
    tokens, group = sentence.tokens, clause.group
    if (
        clause.kind != "rel"
        or group is None
        or not group.passive
        or clause.intro + 1 != group.start
        or clause.intro < 1
    ):
        return
    if tokens[clause.intro - 1].tag in ("IN", "TO") and tokens[clause.intro].low == "which":
        clause.subject = _phrase_at(sentence, group.end) or clause.subject


def _came_after(sentence: Sentence, clause: Clause) -> None:
    """Make what came after the subject, for that is told of no noun before: of `Two fled, followed by a clerk in [May]`
    it is told that a clerk followed."""
    tokens, group = sentence.tokens, clause.group
    if group is None or group.start < 2 or tokens[group.start - 1].tag != "," or group.end >= len(tokens):
        return
    after = group.doubtful and tokens[group.main].lemma in sentence.words.marks["verbs.coming_after"]
    told = any(other.group is not None and other.group.end < group.start for other in sentence.clauses)
    by = next((at for at in range(group.end, len(tokens)) if tokens[at].tag not in ("DATE", "IN")), 0) - 1
    if clause.shared is not None and not _somebody(sentence, clause):
        return  # `The hall was opened in 1810, followed by a chapel in 1822`
    thing = _phrase_at(sentence, by + 1) if after and told and tokens[by].low == "by" else None
    if thing is not None:
        clause.kind, clause.subject, clause.shared, clause.unsure = "main", thing, None, False
        clause.group = group._replace(tense="past", passive=False, doubtful=False)


def _somebody(sentence: Sentence, clause: Clause) -> bool:
    """Whether the subject of a clause is people."""
    last = sentence.tokens[clause.subject[1] - 1] if clause.subject is not None else None
    if last is None or last.tag == "PRP":
        return last is not None
    noun, marks = last.low.removesuffix("s"), sentence.words.marks
    named = last.name is not None and last.name.type == "person"
    return named or noun in marks["nouns.person"] | marks["nouns.role"] or sentence.words.ends_in_person(noun)


def _turned_again(sentence: Sentence, clause: Clause) -> bool:
    """Whether a further clause has a subject of its own behind a form of do: `and only in May did his men get in`."""
    group, tokens = clause.group, sentence.tokens
    if group is None or group.main != group.start or tokens[group.start].low not in DO or group.negated:
        return False
    subject = _phrase_at(sentence, group.end)
    if subject is None or subject[1] == len(tokens):
        return False
    return tokens[subject[1]].tag == "VB" or so_too(sentence, clause)


def so_too(sentence: Sentence, clause: Clause) -> bool:
    """Whether a form of do says that somebody else did it too: `and so did her brother in [1990]`."""
    group, tokens = clause.group, sentence.tokens
    if group is None or group.main != group.start or not group.start or tokens[group.start].low not in DO:
        return False
    return tokens[group.start - 1].low in sentence.words.marks["verbs.too"] and not group.negated


def asks(sentence: Sentence) -> bool:
    """Whether a sentence is a question, and no statement on which one is hung: `We won in May, can you believe it?`"""
    asked = bool(sentence.tokens) and any(token.text == "?" for token in sentence.tokens[-2:])
    return asked and hung_on(sentence) < 0


def told_to(sentence: Sentence, clause: Clause | None, at: int) -> bool:
    """Whether a line tells somebody to do something by a day: `Review all lists by [15 May]`."""
    if at < 2 or sentence.tokens[0].tag != "VB" or (clause is not None and clause.group is not None):
        return False
    return sentence.tokens[at - 1].low in ("by", "before", "until")


def _turned(sentence: Sentence, clause: Clause) -> None:
    group, tokens, marks = clause.group, sentence.tokens, sentence.words.marks
    assert group is not None
    thus = tokens[clause.start].low in marks["verbs.fronted_thus"]
    thus = thus and tokens[group.main].lemma in marks["verbs.going_on"]
    subject = _phrase_at(sentence, _over_date(sentence, group.end) if thus else group.end)
    if subject is None:
        return
    first = tokens[group.start]
    lone = group.main == group.start
    be = first.low in marks["verbs.be"]
    auxiliary = lone and (be or first.tag == "MD" or first.low in marks["verbs.have"] | marks["verbs.do"])
    behind = subject[1]
    while behind < len(tokens) and tokens[behind].tag == "RB":
        behind += 1  # `had she not left`
    verb = next((other for other in sentence.groups if other.start == behind and not other.finite), None)
    if auxiliary and verb is not None and tokens[verb.start].tag in ("VB", "VBN", "VBG"):
        before = {tokens[i].low for i in clause.tokens if i < group.start}
        passive = be and tokens[verb.main].tag == "VBN"
        negated = group.negated or bool(before & marks["verbs.fronted_negations"])
        clause.subject = subject
        clause.group = verb._replace(tense=group.tense, passive=passive, negated=negated, aux=group.start)
    elif (
        so_too(sentence, clause)
        or (be and _told(sentence, clause))
        or thus
        or tokens[group.main].lemma in marks["verbs.inverting"]
    ):
        clause.subject = subject


def _over_date(sentence: Sentence, at: int) -> int:
    """Behind a date with its preposition, between commas or not: `So ended, in [1921], a war`."""
    tokens = sentence.tokens
    start = at + (tag_at(tokens, at) == ",")
    start += tag_at(tokens, start) == "IN"
    if tag_at(tokens, start) != "DATE":
        return at
    return start + 1 + (tag_at(tokens, start + 1) == ",")


def _phrase_at(sentence: Sentence, start: int) -> tuple[int, int] | None:
    """The noun phrase that begins here, with what `of` and `and` join to it."""
    tokens, end = sentence.tokens, start
    while end < len(tokens):
        joins = tokens[end].low == "of" or tokens[end].tag == "CC"
        goes_on = end > start and joins and end + 1 < len(tokens) and tokens[end + 1].tag in NOMINALS
        if tokens[end].tag not in NOMINALS | {"PRP"} and not goes_on:
            break
        end += 1
    return (start, end) if any(token.tag in NOUNS | {"PRP", "CD"} for token in tokens[start:end]) else None


def _told(sentence: Sentence, clause: Clause) -> bool:
    """Whether before a form of `be` stands what is said of its subject, and no date alone: `Among the dead was …`."""
    assert clause.group is not None
    before = [i for i in clause.tokens if i < clause.group.start]
    return any(sentence.tokens[i].tag in NOMINALS for i in before)
