"""What stands between commas and has a date: who somebody was then, or when what was told before happened."""

from typing import Final

from dateline.compose.parse.ahead import Ahead
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.lexicon import JJ, can_be
from dateline.compose.parse.small import ARTICLES, A
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import tag_at

_LONGEST: Final = 14  # tokens
_INSIDE: Final = NOMINALS | {"IN", "TO", "DATE", "RB", "CC", "EITHER", "VBN"}
_BESIDE: Final = frozenset(("DATE", "IN", "TO", "EITHER"))


def apposition(ahead: Ahead, comma: int, clause: Clause) -> int:
    """Where a dated apposition ends that a comma opens: at its closing comma, or with the sentence; 0 if it is none.

    `Jonas Weil, mayor of Ulm from 1971 to 1979, opened the hall`.

    One to the subject may be any noun phrase. Behind the verb it must name what people are, since `silver in Rome in
    1960` there would as well be a further object.
    """
    tokens, start = ahead.tokens, comma + 1
    if (
        comma < 1
        or start >= len(tokens)
        or tokens[comma - 1].tag not in NOUNS
        or clause.kind not in ("main", "that", "coord", "attr")
        or (clause.tokens and tokens[clause.tokens[0]].low == "according")
    ):
        return 0  # nor of who says so: `According to the board, a chairman of theirs in 1998, Ann Lee, sold it`
    due = tokens[start].low in ahead.words.marks["verbs.predicates"]
    end = start
    while end < len(tokens) and end - start < _LONGEST and _goes_inside(ahead, end, due=due):
        end += 1
    head = _head(ahead, start, end)
    closed = end < len(tokens) and tokens[end].tag in (",", ".", "THAT")
    dated = any(tokens[at].tag == "DATE" for at in range(head, end))
    if closed and dated and due:
        return end  # `the singers, due in Moss on Monday, are still at sea`
    lasting = any(tokens[at].low == "since" and tokens[at + 1].tag == "DATE" for at in range(start, end - 1))
    if closed and lasting and tokens[start].tag == "IN" and clause.group is None and tokens[end].tag == ",":
        return end  # `The striker, on loan from Leeds since [May], scored`
    if closed and dated and _in_state(ahead, comma, end, clause):
        return end
    best = tokens[start].low == "the" and tokens[head - 1].tag == "JJ" and tokens[head - 1].low.endswith("est")
    if not closed or not dated or head == start or not (best or tokens[head - 1].tag in ("NN", "NNS")):
        return 0  # `Dalton, the largest in Oslo in 1998, was sold`
    beside = head + 1 if tokens[head].tag == "RB" else head  # `a student here in [1950]`
    if tokens[beside].tag not in _BESIDE or tokens[head - 1].low in ahead.words.marks["dates.units"]:
        return 0
    subject = (clause.group is None and tokens[end].tag == ",") or _said_of(ahead, comma, end, clause)
    pair = f"{tokens[head - 2].low}-{tokens[head - 1].low}" in ahead.words.marks["nouns.role_pairs"]
    told = subject or pair or tokens[head - 1].low in ahead.words.marks["nouns.role"]
    return end if told or _place_told(ahead, comma, head) else 0


def _in_state(ahead: Ahead, comma: int, end: int, clause: Clause) -> bool:
    """Whether commas close in how or where a subject was, whose verb follows: `The band, popular in [2009], split up`,
    `Prices, up 9 percent in [October], fell`, `says her shares, worth millions in [May], are worth nothing`."""
    tokens, marks, start = ahead.tokens, ahead.words.marks, comma + 1
    if not _verb_behind(ahead, comma, end) or not (clause.group is None or _said_of(ahead, comma, end, clause)):
        return False
    first, behind = tokens[start], tokens[start + 1]
    moved = first.low in marks["tagging.moved"] and behind.tag == "CD"
    held = first.tag == "IN" and behind.low in marks["nouns.standing_in"] and tokens[start + 2].tag in _BESIDE
    adjective = first.tag == "JJ" or (first.tag == "NN" and bool(can_be(first.low) & JJ))  # `ill`
    told = adjective and first.low not in ahead.words.tags and behind.tag in _BESIDE  # not `late on [Monday]`
    led = told or first.low in marks["tagging.postposed"]
    return led or moved or held or (first.tag == "CD" and behind.tag in ("IN", "DATE"))


def _verb_behind(ahead: Ahead, comma: int, end: int) -> bool:
    """Whether commas part a noun phrase from its finite verb."""
    tokens, near = ahead.tokens, ahead.phrase_before(comma)
    verb = next((ahead.at.get(at) for at in range(end + 1, len(tokens)) if tokens[at].tag != "RB"), None)
    told = tokens[end].tag == "," and verb is not None and verb.finite
    return told and near is not None and tokens[near[0]].tag != "DATE"


def _said_of(ahead: Ahead, comma: int, end: int, clause: Clause) -> bool:
    """Whether what commas part from its verb is whom somebody tells of: `says her son, ill in [2009], left`."""
    near, group = ahead.phrase_before(comma), clause.group
    said = group is not None and ahead.tokens[group.main].lemma in ahead.words.marks["verbs.say"]
    right = said and group is not None and near is not None and near[0] == group.end
    return right and _verb_behind(ahead, comma, end)


def _head(ahead: Ahead, start: int, end: int) -> int:
    """Where the noun phrase of an apposition ends, the last of two: `the second town and a stronghold in 2008`."""
    tokens, at = ahead.tokens, start
    while at < end and (tokens[at].tag in NOMINALS or _second(ahead, at, end)):
        at += 1
    return at


def _second(ahead: Ahead, at: int, end: int) -> bool:
    """Whether a conjunction joins a further noun phrase, with an article or both without: `mayor and owner of Ulm`."""
    tokens = ahead.tokens
    if tokens[at].tag != "CC" or at + 1 >= end:
        return False
    alone = tokens[at - 1].tag == "NN" and tokens[at - 2].tag == "," and tokens[at + 1].tag == "NN"
    return alone or tokens[at + 1].low in ARTICLES


def _place_told(ahead: Ahead, comma: int, head: int) -> bool:
    """Whether it is told behind a comma what a place was: `won Moss, a poor town in 2008`."""
    tokens, name = ahead.tokens, ahead.tokens[comma - 1].name
    place = name is not None and name.type == "place" and tokens[comma - 2].tag not in ("IN", "TO", "CC", ",")
    return place and tokens[comma + 1].low in A and [token.tag for token in tokens[head : head + 2]] == ["IN", "DATE"]


def _goes_inside(ahead: Ahead, at: int, *, due: bool) -> bool:
    """Whether a token can stand in an apposition; behind a `due` an infinitive too, `due to retire in May`, and behind
    `unable` or `ready`."""
    tokens = ahead.tokens
    if tokens[at].tag == "VB" and (due or tokens[at - 2].tag == "JJ"):
        return tokens[at - 1].tag == "TO"
    return tokens[at].tag in _INSIDE and at not in ahead.at


def dates_another(ahead: Ahead, comma: int, clause: Clause) -> bool:
    """Whether a comma closes a relative clause about a further subject of the verb around, which is dated behind it.

    `El Arish fell on [2 May], and Moss, which held the gulf, on [5 May]`: Moss fell then.
    """
    tokens, around, told = ahead.tokens, clause.parent, clause.antecedent
    if clause.kind != "rel" or clause.group is None or told is None or around is None or around.group is None:
        return False
    if tokens[clause.intro - 1].tag != "," or told[0] < 1 or tokens[told[0] - 1].tag != "CC":
        return False
    behind = [token.tag for token in tokens[comma + 1 : comma + 4] if token.tag != "IN"]
    return behind[:2] == ["DATE", "."] and any(tokens[i].mention >= 0 for i in around.tokens)


def goes_on_around(ahead: Ahead, comma: int, clause: Clause) -> bool:
    """Whether what stands behind a comma belongs to the clause around: `he died, as you know, on 30 August`.

    In a line without a verb it does behind a relative clause: `Dinner for Ann Lee, who came in 1938, at the inn, 1972`.
    """
    around = clause.parent
    if around is None:
        return False
    if clause.kind == "part" and around.group is None and _between_commas(ahead, comma, clause):
        return True
    if clause.kind == "part" and clause.intro < 0 and clause.start > 0 and around.group is not None:
        return _behind_participle(ahead, comma, clause, around)
    if clause.kind == "rel":
        goes_on = _behind_relative(ahead, comma, clause, around)
        if goes_on is not None:
            return goes_on
    inserted = clause.kind == "sub" and clause.intro > 0 and ahead.tokens[clause.intro - 1].tag == ","
    inserted |= _of_age(ahead, comma, clause)
    if not inserted or clause.group is None or around.group is None:
        return False
    return _dated(ahead, comma) and not _has_date(ahead, clause) and not _has_date(ahead, around)


def _between_commas(ahead: Ahead, comma: int, clause: Clause) -> bool:
    """Whether commas close in a date behind what leads a sentence and before its subject: `Seeing this, on [3 May], Lee
    left`."""
    first = ahead.tokens[clause.start]
    closing = next(
        (i for i in range(comma + 1, comma + 4) if ahead.tokens[i : i + 1] and ahead.tokens[i].tag == ","), 0
    )
    led = first.tag == "VBG" and all(token.tag in ("RB", "CC") for token in ahead.tokens[: clause.start])
    return led and closing > 0 and _dated(ahead, comma) and ahead.subject_and_verb(closing + 1)


def _behind_participle(ahead: Ahead, comma: int, clause: Clause, around: Clause) -> bool:
    """The same of what a participle tells: `will sell the hall, bought in 1952, in [May]`, `put off the work, valued at
    £3m, to [May]`, `found the bomb, dropped in 1941, while digging`."""
    before = ahead.tokens[clause.start - 1]
    before = ahead.tokens[clause.start - 2] if before.tag in ("RB", "DATE") and clause.start > 1 else before
    closed = before.tag == "," and clause.group is not None  # `, recently sacked by Moe, on [Friday]`
    if not closed or clause.antecedent is None or clause.antecedent[1] > clause.start:
        return False
    done = clause.group is not None and ahead.tokens[clause.group.start].tag != "VBG"
    if done and _ends_dated(ahead, comma) and not (_has_date(ahead, clause) or _has_date(ahead, around)):
        return all(ahead.tokens[i].tag != "," for i in clause.tokens)
    behind = [token.low if token.tag == "SC" else token.tag for token in ahead.tokens[comma + 1 : comma + 3]]
    meanwhile = behind in (["while", "VBG"], ["whilst", "VBG"], ["when", "VBG"])
    dated = _has_date(ahead, clause) and (meanwhile or _dated(ahead, comma))
    return dated or _finished(ahead, comma, clause, around)


def _behind_relative(ahead: Ahead, comma: int, clause: Clause, around: Clause) -> bool | None:
    """The same of a relative clause; None where nothing tells."""
    parted = clause.intro > 0 and ahead.tokens[clause.intro - 1].tag == ","
    alone = clause.group is not None and around.group is None
    if alone and not any(group.finite and group.start > comma for group in ahead.groups):
        return True
    if parted and around.group is not None and _by_how_much(ahead, comma, clause):
        return True
    if clause.intro > 0 and _dated(ahead, comma) and _has_date(ahead, clause):
        return parted  # `given by Jan Moe, who was vicar until 1801, in [1790]`
    if _finished(ahead, comma, clause, around):
        return True  # `will play Moss, who won on Friday, in the final in [May]`
    if clause.intro > 0 and _ends_dated(ahead, comma):
        told = around.group is not None and clause.group is not None and not _has_date(ahead, around)
        return (
            told and parted and all(ahead.tokens[i].tag != "," for i in clause.tokens)
        )  # `opens in Oslo, where he was born, in [May]`
    return None


def _by_how_much(ahead: Ahead, comma: int, clause: Clause) -> bool:
    """Whether a number behind a comma says by how much: `outlived Moe, who died in 1906, by ten years`, not by whom."""
    behind = ahead.tokens[comma + 1 : comma + 4]
    counted = [token.tag for token in behind] == ["IN", "CD", "NNS"] and behind[0].low == "by"
    passive = clause.group is not None and clause.group.passive
    return counted and (not passive or behind[2].low in ahead.words.marks["dates.units"])


def _of_age(ahead: Ahead, comma: int, clause: Clause) -> bool:
    """Whether a clause says how old somebody was: `came here when he was nine years old, on 6 June 1902`."""
    if clause.kind != "sub" or clause.group is None or clause.group.end >= comma:
        return False
    be = ahead.tokens[clause.group.main].low in ahead.words.marks["verbs.be"]
    said = ahead.tokens[clause.group.end : comma]
    return be and said[0].tag == "CD" and all(token.tag in ("CD", "NNS", "NN", "JJ") for token in said)


def _finished(ahead: Ahead, comma: int, clause: Clause, around: Clause) -> bool:
    """Whether a clause between commas is over, and what is left of the one around begins: a phrase with a date.

    The one around has its verb and no date yet; the clause inside is told in more words than its verb.
    """
    tokens, group = ahead.tokens, clause.group
    if group is None or around.group is None or tokens[clause.start - 1].tag != "," or _has_date(ahead, around):
        return False
    inside = [i for i in clause.tokens if i >= group.end]
    where = clause.intro >= 0 and tokens[clause.intro].tag == "WRB"  # `the farm, where she lived, in Moss in [May]`
    if not (inside or where) or any(tokens[i].tag in (",", "CC") for i in inside) or around.group.end > clause.start:
        return False
    end = comma + 1 + (tag_at(tokens, comma + 1) == "RB")  # `, just after [3am]`
    if tag_at(tokens, end) not in ("IN", "TO", "EITHER", "DATE") or tokens[end].low == "of":
        return False
    while end < len(tokens) and (tokens[end].tag in NOMINALS | {"IN", "TO", "EITHER"} or _in_region(ahead, end)):
        end += 1
    return end < len(tokens) and tokens[end].tag == "DATE" and not _resumes(ahead, end + 1)


def _in_region(ahead: Ahead, comma: int) -> bool:
    """Whether a comma parts two places of which one lies in the other: `in Moss, Norway in [May]`."""
    around = [token.name for token in ahead.tokens[comma - 1 : comma + 2 : 2]]
    places = all(name is not None and name.type == "place" for name in around)
    return ahead.tokens[comma].tag == "," and places and ahead.tokens[comma + 2].tag in ("IN", "DATE")


def _resumes(ahead: Ahead, start: int) -> bool:
    """Whether a verb that still waits for its subject comes before the next comma: `, in May the board sold it`."""
    tokens = ahead.tokens
    end = next((i for i in range(start, len(tokens)) if tokens[i].tag in (",", "SC", "CC", ";", "EITHER")), len(tokens))
    return any(group.finite and start <= group.start < end for group in ahead.groups)


def dates_before(ahead: Ahead, comma: int, clause: Clause, at: int) -> bool:
    """Whether a date between commas belongs to the verb before, since that behind it, at `at`, has one of its own.

    `He was at sea, still a boy, from 1955 to 1957, came home in 1973`.
    """
    group = ahead.at.get(at)
    if group is None or not group.finite or clause.group is None or _has_date(ahead, clause):
        return False
    aside = clause.kind == "rel" and comma > 2 and ahead.tokens[comma - 2].tag == ","
    named = aside and ahead.tokens[comma - 1].tag == "NNP"  # `who had beaten the holders, Moss, in [May], led`
    return _dated(ahead, comma) and ahead.tokens[at - 1].tag == "," and (named or ahead.dated_verb(group))


def _dated(ahead: Ahead, comma: int) -> bool:
    """Whether a date stands behind a comma, at most with its preposition before it."""
    tags = [token.tag for token in ahead.tokens[comma + 1 : comma + 3]]
    return tags[:1] == ["DATE"] or tags in (["IN", "DATE"], ["TO", "DATE"], ["EITHER", "DATE"])


def _ends_dated(ahead: Ahead, comma: int) -> bool:
    """Whether nothing but a date stands between a comma and the end of the sentence."""
    tags = [token.tag for token in ahead.tokens[comma + 1 :]]
    return tags in (["DATE", "."], ["IN", "DATE", "."], ["EITHER", "DATE", "."])


def _has_date(ahead: Ahead, clause: Clause) -> bool:
    return any(ahead.tokens[index].mention >= 0 for index in clause.tokens)
