"""What is told beside a clause, with a subject of its own, of what is to come.

Behind `with`, `It is on strike, with talks due on [Monday]`, and behind a noun, `the cabinet to be named on [Monday]`.
"""

from typing import Final

from dateline.compose.parse.befallen import staged
from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.headlines import predicate
from dateline.compose.parse.phrases import nearest, phrase_before
from dateline.compose.parse.small import MANY, ONE
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import tag_at
from dateline.compose.parse.verbs import Group

_UNTIL: Final = 5  # tokens from `until` to its date
_ENDS: Final = frozenset((",", ";", ".", "--", ":", ")", "SC", "WP"))


def set_apart(sentence: Sentence) -> None:
    """Give each `, with talks due on …` and each `the cabinet to be named on …` a clause of its own."""
    tokens = sentence.tokens
    for at in range(len(tokens) - 2):
        if tokens[at].low == "with" and (at == 0 or tokens[at - 1].tag in (",", "DATE")):
            _beside(sentence, at + 1)
    for at in range(1, len(tokens) - 1):
        if tokens[at].low in sentence.words.marks["verbs.predicates"] and tokens[at - 1].tag in NOUNS:
            _due_behind(sentence, at)
        if tokens[at].low in sentence.words.marks["dates.whole"] and tokens[at - 1].tag == ",":
            _outward(sentence, at)
    for at in range(1, len(tokens)):
        if tokens[at].mention >= 0:
            _until_said(sentence, at)
            _state_behind(sentence, at)
            _behind_aside(sentence, at)
            _leading(sentence, at)
    for group in sentence.groups:
        if tokens[group.start].tag == "VB" and group.start > 1 and tokens[group.start - 1].tag == "TO":
            _behind_noun(sentence, group)


def _outward(sentence: Sentence, at: int) -> None:
    """Give a date behind a comma to the clause around a relative one: `cut the price it pays, effective [today]`."""
    held = around = sentence.holder[at]
    while around.kind in ("rel", "part") and around.parent is not None and around.parent.group is not None:
        around = around.parent
    end = next((i + 1 for i in range(at + 1, min(at + 5, len(sentence.tokens))) if sentence.tokens[i].mention >= 0), at)
    sentence.give(range(at, end if around is not held else at), around)


def _until_said(sentence: Sentence, at: int) -> None:
    """Give the date until which something was not said to the verb that says it: `They did not reveal that he was ill
    until [Friday]`; not where what is said may last until then, `did not say that it would wait until [Friday]`."""
    clause, marks = sentence.holder[at], sentence.words.marks
    around = clause.parent if clause.kind == "that" else None
    if around is None or around.group is None or clause.group is None or not around.group.negated:
        return
    start = next(
        (i for i in range(at - 1, clause.group.end - 1, -1) if sentence.tokens[i].low in marks["dates.until"]), 0
    )
    told = sentence.tokens[around.group.main].lemma in marks["verbs.reporting"] | marks["verbs.knowing"]
    over = around.group.tense == "past" and clause.group.tense == "past" and not clause.group.negated
    if start and told and over and at - start < _UNTIL:
        sentence.give(range(start, at + 1), around)


def _leading(sentence: Sentence, at: int) -> None:
    """Give a date behind a conjunction to the clause that it opens: `was shut and on [Monday], it was still shut`,
    `left, and as of [May], nobody had come`; not `on Monday and on [Friday], police said`."""
    tokens, held, start = sentence.tokens, sentence.holder[at], sentence.phrase(at)[0]
    led = start > 0 and tokens[start - 1].tag == "CC" and held.start < start
    first = at + 1 + (tag_at(tokens, at + 1) == ",")
    if not led or held.group is None or held.group.end > start:
        return
    told = next((c for c in sentence.clauses if c.subject is not None and c.subject[0] == first), None)
    group = told.group if told is not None and told.start in (at + 1, first) and told.intro < 0 else None
    if told is None or group is None or not group.finite or told.kind not in ("main", "attr", "that"):
        return
    if told.kind == "attr" and tag_at(tokens, group.end) in ("", ".", "DATE", "IN", ","):
        return
    told.kind, told.parent, told.unsure = "main", None, False
    sentence.give(range(start, at + 1), told)
    told.start = start


def _behind_aside(sentence: Sentence, at: int) -> None:
    """Give a day before an aside between dashes to the clause behind it: `and, on [4 April] – the day he died – she
    left`."""
    tokens, clause = sentence.tokens, sentence.holder[at]
    start = sentence.phrase(at)[0]
    opens = tokens[at + 1 : at + 2] and tokens[at + 1].tag == "--" and tokens[start - 1].tag in (",", "CC")
    aside = next((c for c in sentence.clauses if c.kind == "paren" and c.start == at + 1), None)
    if not opens or aside is None or clause.group is None or clause.group.end > start:
        return
    end = max(i for i, holder in enumerate(sentence.holder) if holder is aside) + 1
    told = next((c for c in sentence.clauses if c.kind == "main" and c.start == end), None)
    if told is not None and told.group is not None and tokens[end - 1].tag == "--":
        sentence.give(range(start, at + 1), told)
        told.unsure = False


def _state_behind(sentence: Sentence, at: int) -> None:
    """Give a bare day behind a participle of state to the verb before: `approved aid for towns hit by the flood
    [Thursday]` tells when it was approved."""
    clause, tokens = sentence.holder[at], sentence.tokens
    around, group = clause.parent, clause.group
    if clause.kind != "part" or group is None or around is None or around.group is None or around.group.to:
        return
    state = tokens[group.main].lemma in sentence.words.marks["verbs.affecting"] and tokens[group.main].tag == "VBN"
    behind = around.group.end < group.start and around.group.tense == "past" and tokens[at - 1].tag in NOUNS
    if state and behind and not any(tokens[i].mention >= 0 for i in around.tokens):
        sentence.give(range(at, at + 1), around)


def _beside(sentence: Sentence, start: int) -> None:
    """Give what begins here with a noun phrase its clause, if what is to come is told of it and dated."""
    tokens, end = sentence.tokens, start
    while end < len(tokens) and (tokens[end].tag in NOMINALS - _due(sentence, end) or _goes_on(sentence, start, end)):
        end += 1
    group = predicate(sentence, end) if start < end < len(tokens) else None
    around = _around(sentence, start)
    own = sentence.holder[min(end, len(tokens) - 1)]
    told = own.antecedent if own.kind == "part" else None
    if told is not None and start < told[0] < told[1] == end and tag_at(tokens, end + 1) == "TO":
        own.antecedent = own.subject = (start, end)  # `, with talks on a truce set to begin on [Monday]`
    if around is not None and own.kind == "part" and own.antecedent == (start, end):
        if any(tokens[index].mention >= 0 for index in own.tokens):
            own.parent = around  # it has one already: `, with talks planned for [Monday]`
    elif group is not None and around is not None:
        _own_clause(sentence, (start, end), group, around, start)


def _goes_on(sentence: Sentence, start: int, at: int) -> bool:
    """Whether a preposition goes on with a noun phrase: `, with the search for an heir to begin in [May]`."""
    tags = [token.tag for token in sentence.tokens[at : at + 2]]
    return at > start and tags[:1] == ["IN"] and tags[1:] != [] and tags[1] in NOMINALS


def _due_behind(sentence: Sentence, at: int) -> None:
    """Give a `due` right behind its noun its clause, if it has a date: `A report due out on [Monday] may say so`."""
    tokens, near, held = sentence.tokens, nearest(sentence.tokens, at), sentence.holder[at]
    end = at + 2 if tokens[at + 1].tag in ("RB", "IN") and tokens[at + 1].mention < 0 else at + 1
    if [token.tag for token in tokens[at + 1 : at + 3]] == ["TO", "VB"]:  # `a teacher due to be in court in [August]`
        ahead = range(at + 3, min(at + 3 + _UNTIL, len(tokens)))
        end = next((i for i in ahead if tokens[i].tag not in NOMINALS | {"IN", "VBN"}), end)
    dated = any(token.mention >= 0 for token in tokens[at + 1 : end + 2])
    if near is None or not dated or held.kind in ("part", "app") or tokens[near[0] - 1].low == "with":
        return
    around = held if held.group is not None else _waited_for(held)
    if around is not None and around.group is not None and around.group.start != at and _apart(sentence, held, near):
        _own_clause(sentence, near, Group(at, at + 1, at, "present"), around, at)


def _behind_noun(sentence: Sentence, group: Group) -> None:
    """Give an infinitive that tells of the noun before it its clause, if it has a date: `a law to be passed in [May]`.

    Not behind nouns that say what somebody means to do, `a plan to`, and not of one of several, `the last to be shot`.
    """
    tokens, to = sentence.tokens, group.start - 1
    near, held, marks = nearest(tokens, to), sentence.holder[to], sentence.words.marks
    if near is None or tokens[to - 1].tag not in NOUNS or held.kind == "part":
        return
    lemma = tokens[group.main].lemma
    made = lemma in marks["verbs.coming"] | marks["verbs.proposing"]  # `a bill to be tabled`
    if tokens[to - 1].low in marks["nouns.infinitive"] or (tokens[to - 1].low in marks["nouns.planning"] and not made):
        return
    opens_it = tokens[group.end].tag in NOMINALS and tokens[group.end].mention < 0 if group.end < len(tokens) else False
    comes = group.passive or (lemma in marks["verbs.spanning"] | marks["verbs.coming"] and not opens_it)
    whole = phrase_before(tokens, to) or near
    if _told_to(sentence, held, near):
        return
    ranked = any(token.low in marks["nouns.ranks"] for token in tokens[slice(*whole)])
    if not comes or ranked or _among(sentence, whole, group) or not _apart(sentence, held, near):
        return
    around = held if held.group is not None else _waited_for(held)
    if around is not None:
        named = tokens[near[1] - 1].name
        bare = named is not None and named.type == "person" and tokens[near[0]].tag not in ("DT", "PRP$")
        # of `enough proof of theft by Ann Lee to try the case` nobody needs telling apart
        told = around.subject if bare else staged(tokens, sentence.words, group.main, near)
        _own_clause(sentence, told, group._replace(start=to, to=True, tense=""), around, to)


def _told_to(sentence: Sentence, held: Clause, near: tuple[int, int]) -> bool:
    """Whether an infinitive is what somebody is told to do: `was remanded in custody to appear in May`, `asked men in
    the capital Oslo to return`. near: the noun phrase before it."""
    verb, tokens = held.group, sentence.tokens
    if verb is None or near[0] <= verb.end or tokens[verb.main].lemma not in sentence.words.marks["verbs.ordering"]:
        return False
    told = held.shared.group if held.shared is not None else None  # `was refused bail and remanded in custody to`
    done = verb.passive or (verb.doubtful and told is not None and told.passive)
    return done or tokens[verb.end].tag in NOMINALS | {"VBG", "CD"}


def _among(sentence: Sentence, noun: tuple[int, int], group: Group) -> bool:
    """Whether a noun phrase with its infinitive says of what number somebody is, of which each has done the same: `is
    one of nine men to be shot since May`, `among the women to have been chosen in May`."""
    tokens, first = sentence.tokens, noun[0]
    one = tokens[first].low in ONE | MANY and first + 1 < noun[1] and tokens[first + 1].low == "of"
    of = first > 1 and tokens[first - 1].low == "of" and tokens[first - 2].tag in ("PRP", "CD")
    among = first > 0 and tokens[first - 1].low in sentence.words.marks["nouns.amongst"]
    return one or of or among or tokens[group.start].low == "have"


def _apart(sentence: Sentence, held: Clause, near: tuple[int, int]) -> bool:
    """Whether a noun phrase stands before the verb or behind a preposition, so that nobody is made to do anything."""
    verb = held.group
    if verb is None or near[1] <= verb.start:
        return True
    return sentence.tokens[near[0] - 1].tag == "IN" and near[0] > verb.end


def _waited_for(held: Clause) -> Clause | None:
    """The clause around one that has no verb."""
    return held.parent if held.parent is not None and held.parent.group is not None else None


def _own_clause(sentence: Sentence, subject: tuple[int, int] | None, group: Group, around: Clause, start: int) -> None:
    """Give the words from here up to the next comma or verb, among them a date, to a clause of their own."""
    tokens = sentence.tokens
    last = next((i for i in range(group.end, len(tokens)) if tokens[i].tag in _ENDS), len(tokens))
    last = next((g.start for g in sentence.groups if group.end <= g.start < last and g.finite), last)
    if not any(token.mention >= 0 for token in tokens[group.end : last]):
        return
    clause = Clause("part", start, around)
    clause.subject = clause.antecedent = subject
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
    if start == 1:
        return next((c for c in sentence.clauses if c.group is not None and c.kind == "main"), None)
    told = (c for c in reversed(sentence.clauses) if c.group is not None and c.group.end < start)
    return next(told, None)
