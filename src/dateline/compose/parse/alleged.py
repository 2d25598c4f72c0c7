"""Dates of what somebody is only said to have done: `was charged in May with theft in [2012]`."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lexicon import VBG, can_be, lemma_of
from dateline.compose.parse.named import named
from dateline.compose.parse.phrases import nouns_before
from dateline.compose.parse.small import A
from dateline.compose.parse.tags import FINITE, NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok
from dateline.compose.parse.verbs import Group, present_perfect

_RANGES: Final = frozenset(("between", "from"))
_LATER: Final = frozenset(("after", "following", "before", "since"))
_THERE: Final = frozenset(("in", "during", "before"))
_OPENS: Final = frozenset(("with", "of", "for", "over"))


def alleged(parsed: Parsed, at: int) -> bool:
    """Whether a date is that of a deed of which somebody is accused or cleared, at another time that is told before.

    Not where a noun tells what happened, whoever did it: `charged in May with the murder of Ann Lee in [2012]`.
    """
    if _of_whom(parsed, at) or _inside_subject(parsed, at) or _further(parsed, at):
        return True
    group = parsed.holder[at].group
    if group is None or at < group.end:
        return False
    known = (_claimed, _counts, _confessed, _denied, _wanted, _meddled)
    return any(of_deed(parsed, at) for of_deed in known) or _answered_for(parsed, at, group)


def _claimed(parsed: Parsed, at: int) -> bool:
    """Whether the clause of a date says of what somebody is accused: `charges that he had beaten her in [May] fell`."""
    clause, tokens = parsed.holder[at], parsed.tokens
    if clause.group is None or clause.antecedent is None or clause.intro <= 0:
        return False
    end = min(clause.group.end, len(tokens) - 1)
    whole = tokens[end].tag not in ("IN", "DATE")  # not `the claims that she made in [May]`
    accuses = tokens[clause.antecedent[1] - 1].low in parsed.words.marks["nouns.accusation"]
    return whole and accuses and tokens[clause.intro].low == "that"


def _wanted(parsed: Parsed, at: int) -> bool:
    """Whether somebody is looked for because of the deed of a date: `was wanted for failing to appear on [14 May]`."""
    group, tokens = parsed.holder[at].group, parsed.tokens
    if group is None or not group.passive or tokens[group.end].low != "for":
        return False
    return tokens[group.main].low in parsed.words.marks["verbs.wanted"] and named(parsed, at) is None


def _answered_for(parsed: Parsed, at: int, group: Group) -> bool:
    """Whether somebody has to answer for the deed of a date, told behind a preposition: `A suit accuses him of selling
    stock on [10 February]`; and one told of the past only where another time stands before that."""
    tokens, marks = parsed.tokens, parsed.words.marks
    opens = _deed_opens(parsed, at, group)
    if opens < 0 or tokens[opens + 1].tag == "DATE":
        return False
    between, noun = tokens[group.end : opens], tokens[opens - 1].low
    if any(token.tag == "CC" and token.low != "or" for token in between):
        return False
    accused = _accuses(parsed, group, between)
    said = noun in marks["nouns.accusation"] or any(token.low in marks["tagging.accused"] for token in between)
    if not (_before_now(parsed, at, group, opens) and (accused or said)):
        before = any(tokens[i].mention >= 0 for i in parsed.holder[at].tokens if i < opens)
        if not before or not (accused or noun in marks["nouns.suspicion"]):
            return False
    return named(parsed, at) is None


def _deed_opens(parsed: Parsed, at: int, group: Group) -> int:
    """The preposition behind which a deed stands, one before a verb rather than the last; -1 if there is none."""
    tokens = parsed.tokens
    opening = [i for i in range(at - 2, group.end - 1, -1) if tokens[i].low in _OPENS]
    return next((i for i in opening if tokens[i + 1].tag == "VBG"), opening[0] if opening else -1)


def _accuses(parsed: Parsed, group: Group, between: Sequence[Tok]) -> bool:
    """Whether a verb accuses or clears, or one that it leads to: `took hours to clear Moe of the murder in [2011]`."""
    accusing = parsed.words.marks["verbs.accused"]
    verb = parsed.tokens[group.main].lemma in accusing
    verb |= parsed.tokens[group.end].low in parsed.words.marks["tagging.accused"]
    return verb or any(token.tag == "VB" and token.lemma in accusing for token in between)


def _before_now(parsed: Parsed, at: int, group: Group, opens: int) -> bool:
    """Whether the deed is over for what is told of now, or in the perfect: `accuses him of selling stock on [Monday]`,
    `have appeared in court charged with a raid in [May]`."""
    behind, past = parsed.tokens[opens + 1], at in parsed.past
    now = group.tense == "present" or (group.tense == "modal" and past)
    lately = past and present_perfect(parsed.tokens, group, parsed.words)
    return (now and behind.tag == "VBG") or (lately and behind.low in A)


def _meddled(parsed: Parsed, at: int) -> bool:
    """Whether a date is that of a vote in which somebody is only said to have done something: `was indicted for
    meddling in the [2016] election`."""
    tokens, marks, group = parsed.tokens, parsed.words.marks, parsed.holder[at].group
    start = nouns_before(tokens, at - (tokens[at - 1].low in ("in", "of")))
    phrase = [*tokens[start:at], *takewhile(lambda token: token.tag in NOMINALS, tokens[at + 1 :])]
    vote = any(token.low in marks["nouns.votes"] for token in phrase) and tokens[start - 1].low in _THERE
    deeds = (i for i in range(start - 2, 0, -1) if tokens[i].tag == "VBG" and tokens[i - 1].low in _OPENS)
    deed = next(deeds, 0) if vote else 0
    if group is None or not group.end < deed:
        return False
    return tokens[group.main].lemma in marks["verbs.accused"] or tokens[deed - 2].low in marks["nouns.accusation"]


def only_accused(parsed: Parsed, told: Sequence[int]) -> bool:
    """Whether a noun phrase names an offence of which somebody is only accused: `was charged with [the murder of Ann
    Lee] in 2010`."""
    tokens, marks = parsed.tokens, parsed.words.marks
    first = min(told, default=0)
    group = next((g for g in reversed(parsed.groups) if g.end < first), None)
    if group is None or tokens[first - 1].low not in _OPENS - {"over"}:
        return False  # `was charged over the murder`: that is none of his words
    accused = tokens[group.main].lemma in marks["verbs.accused"] or any(
        token.low in marks["nouns.accusation"] for token in tokens[group.end : first - 1]
    )
    between = all(token.tag not in (",", "CC") for token in tokens[group.end : first])
    head = next((i for i in told if tokens[i].tag in ("IN", "TO")), max(told, default=0) + 1) - 1
    crime = tokens[head].low in marks["nouns.offences"] | marks["nouns.killings"]
    return accused and between and crime


def _of_whom(parsed: Parsed, at: int) -> bool:
    """Whether a date is that of a deed that only says who is meant, of whom the verb tells with a date of its own: `A
    man accused of killing a clerk in [October] will be in court on Friday`."""
    tokens, marks = parsed.tokens, parsed.words.marks
    deed = next((i for i in range(at - 1, 1, -1) if tokens[i].tag in FINITE or tokens[i].tag == "VBG"), 0)
    if deed < 3 or tokens[deed].tag != "VBG" or tokens[deed - 1].low not in _OPENS:
        return False
    verb = next((g for g in parsed.groups if g.start > at and g.finite), None)
    accused = lemma_of(tokens[deed - 2].low) in marks["verbs.accused"] and tokens[deed - 3].tag in NOUNS | {"DATE"}
    told = parsed.holder[deed - 2]
    beside = told.kind == "part" and told.parent is not None and told.parent.group is not None
    beside |= tokens[deed - 3].tag == "DATE"  # `Guards held a man on Monday suspected of robbing a bank in [May]`
    if verb is None and accused and beside:
        return any(token.mention >= 0 for token in tokens[: deed - 2])  # `Ann Lee met on Friday a man accused of …`
    if verb is None or not accused:
        return False
    if verb.tense == "present" and at in parsed.past:
        return True  # `With a man accused of theft on [Monday] free, mayors fret`
    if any(token.tag in (",", "CC") for token in tokens[at : verb.start]):
        return False
    # `A guard accused of robbing a clerk in [May] has been freed`: the perfect goes with no day in the past
    lately = present_perfect(tokens, verb, parsed.words)
    return lately or any(token.mention >= 0 for token in tokens[verb.end :])


def _inside_subject(parsed: Parsed, at: int) -> bool:
    """Whether a date stands in a subject that is told by what he is accused of, before a verb with its own: `A guard
    accused of theft while on duty [last year] was freed on Monday`."""
    clause, tokens = parsed.holder[at], parsed.tokens
    if clause.group is None or clause.group.start < at:
        return False
    accused = (i for i in clause.tokens if i < at and lemma_of(tokens[i].low) in parsed.words.marks["verbs.accused"])
    told = any(i > 0 and tokens[i - 1].tag in NOUNS and tokens[i + 1].low in _OPENS for i in accused)
    return told and any(tokens[i].mention >= 0 for i in clause.tokens if i > clause.group.start)


def _further(parsed: Parsed, at: int) -> bool:
    """Whether a date is that of the last of several deeds: `is charged with fraud and carrying a gun in [April]`."""
    clause, tokens = parsed.holder[at], parsed.tokens
    around = clause.parent.group if clause.kind == "part" and clause.parent is not None else None
    if around is None or clause.group is None or tokens[clause.group.start].tag != "VBG":
        return False
    joined = tokens[clause.group.start - 1].tag == "CC" and around.end < clause.group.start
    accused = tokens[around.main].lemma in parsed.words.marks["verbs.accused"]
    before = any(tokens[i].mention >= 0 for i in range(around.end, clause.group.start))
    return joined and accused and (around.tense == "present" or before) and named(parsed, at) is None


def _confessed(parsed: Parsed, at: int) -> bool:
    """Whether a date is that of the deed that somebody has answered to: `has admitted stealing a van on [3 May]`. The
    perfect goes with no day in the past, so the day is not that of the plea."""
    clause, tokens = parsed.holder[at], parsed.tokens
    group, marks = clause.group, parsed.words.marks
    if group is None or not present_perfect(tokens, group, parsed.words):
        return False
    answers = tokens[group.main].lemma in marks["verbs.pleading"] | marks["verbs.accused"] | marks["verbs.admitting"]
    deed = next((i for i in range(group.end, at) if tokens[i].tag == "VBG"), 0)
    deed = deed or group.end * (tokens[group.end].low in A)  # `has admitted a theft in [May]`
    behind = any(token.tag in NOUNS for token in tokens[deed:at])
    own = behind and not any(token.mention >= 0 or token.low in _LATER for token in tokens[deed:at])
    return answers and deed > 0 and own and named(parsed, at) is None


def _denied(parsed: Parsed, at: int) -> bool:
    """Whether a date is that of what somebody denies now: `denies killing a clerk in Moss on [12 June]`."""
    group, tokens = parsed.holder[at].group, parsed.tokens
    if group is None or group.tense != "present" or group.passive or group.end >= at:
        return False
    answers = tokens[group.main].lemma in parsed.words.marks["verbs.denying"]
    deed = bool(can_be(tokens[group.end].low) & VBG) and tokens[group.end].low.endswith("ing")
    return answers and deed and not any(token.low in _LATER for token in tokens[group.end : at])


def _counts(parsed: Parsed, at: int) -> bool:
    """Whether a stretch of time is that of counted deeds: `denies two counts of theft between [May and July]`."""
    clause, tokens = parsed.holder[at], parsed.tokens
    group = clause.group
    dates = [token.low for token in tokens[at - 3 : at - 1]] == ["on", "dates"]  # `on dates in [March]`
    if group is None or not (dates or tokens[at - 1].low in _RANGES):
        return False
    marks, behind = parsed.words.marks, tokens[group.end : at]
    deed = any(token.tag == "VBG" for token in behind) and tokens[group.main].lemma in marks["verbs.accused"]
    if deed and any(token.low in _OPENS for token in behind):
        return True  # `accused of stealing £4m between [2004 and 2009]`
    pleads = tokens[group.main].lemma in marks["verbs.accused"] | marks["verbs.pleading"]
    return pleads and any(token.low in marks["nouns.counts"] for token in behind)
