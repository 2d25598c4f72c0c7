"""Offences with a date of their own behind a verdict or a plea: `was jailed for an assault at a party on [3 May]`."""

from collections.abc import Iterator
from typing import Final

from dateline.compose.parse.clauses import Clause, parents
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.parse.tokens import tag_or_end
from dateline.compose.parse.verbs import Group

_FOR: Final = frozenset(("of", "to", "for", "with", "over"))
_UPON: Final = frozenset(("on", "of", "to", "against"))  # before whom an offence was done to
_INSIDE: Final = NOMINALS - {"VBG", "POS"}  # of `assault causing harm` the first word


def offence(parsed: Parsed, at: int) -> tuple[int, int, int] | None:
    """The noun phrase of the offence that the date at token `at` is told of and not the verb: start, end, head.

    A date behind the verb is that of the judgment, so another behind the offence is that of the offence. So is a day
    behind where it was done, unless that is a court or where somebody is held: `pleaded guilty to an assault at the
    mill on [3 May 2009]`, unlike `pleaded guilty to an assault at Moss Crown Court on [3 May 2009]`.
    """
    judged = _judged(parsed, at)
    if judged is None or judged.group is None:
        return None
    verb = judged.group.end
    first, head = next(_offences(parsed, verb, at), (-1, -1))
    between = parsed.tokens[first:at]
    if first < 0 or between[0].tag == "VBG" or parsed.tokens[head + 1].tag in ("VBN", "VBD"):
        return None  # `pleaded guilty in May to fraud committed in [2010]`
    if any(token.mention >= 0 or token.tag == "CC" for token in between):
        return None
    twice = any(token.mention >= 0 for token in parsed.tokens[verb:first])
    if not (twice or _placed(parsed, head + 1, at)):
        return None
    end = parsed.phrase(at)[0]
    while parsed.tokens[end - 1].tag == ",":
        end -= 1
    return first, end, head


def judges(parsed: Parsed, at: int, first: int) -> bool:
    """Whether an `of` behind a date is that of the verb, `was convicted in a trial in [July] of fraud`, and not that of
    a death or a theft before: `was charged following the deaths on [Sunday] of two boys`.

    first: where the noun phrase before the date begins.
    """
    group, marks = parsed.holder[at].group, parsed.words.marks
    head = parsed.tokens[parsed.phrase(at)[0] - 1].low
    if head.removesuffix("s") in marks["nouns.deaths"] or head in marks["nouns.offences"]:
        return False
    return group is not None and group.end <= first and parsed.tokens[group.main].lemma in judging(parsed.words)


def connected(parsed: Parsed, at: int, first: int) -> bool:
    """Whether somebody is held, charged or asked because of what a noun phrase names, so that a day behind it is when
    that was: `was arrested in connection with a shooting on [Sunday]`, `were charged over a riot on [Sunday]`.

    first: where the noun phrase before the date begins.
    """
    tokens, marks = parsed.tokens, parsed.words.marks
    led = f"{tokens[first - 2].low}-{tokens[first - 1].low}" if first > 1 else ""
    if led in marks["nouns.connecting"]:
        return True
    group, clause = parsed.holder[at].group, parsed.holder[at]
    if group is None or first <= group.end or tokens[first - 1].low not in marks["dates.because"]:
        return False
    dated = any(tokens[i].mention >= 0 for i in clause.tokens if group.end <= i < first)
    return not dated and tokens[group.main].lemma in judging(parsed.words) | marks["verbs.probing"]


def judging(words: Words) -> frozenset[str]:
    """The verbs of a charge or a judgment."""
    return words.marks["verbs.punishing"] | words.marks["verbs.accused"] | words.marks["verbs.convicting"]


def _judged(parsed: Parsed, at: int) -> Clause | None:
    """The clause before a date, or around its own, that tells of a charge, a plea or a judgment."""
    verbs, held = parsed.words.marks["verbs.pleading"] | judging(parsed.words), parsed.holder[at]
    for clause in (held, *parents(held)):
        if clause.group is not None and clause.group.end < at:
            if parsed.tokens[clause.group.main].lemma in verbs:
                return clause
            if clause.kind != "part":
                return None
    return None


def _offences(parsed: Parsed, start: int, at: int) -> Iterator[tuple[int, int]]:
    """The noun phrases of offences between a verb and a date, first word and head: of `the offence of theft` theft."""
    tokens, words = parsed.tokens, parsed.words
    for index in range(start, at):
        if tokens[index].low not in _FOR:
            continue
        head = index
        while tag_or_end(tokens, head + 1) in _INSIDE:
            head += 1
        bare = tokens[index].tag == "TO" and head == index  # `to assault` could be the verb
        if words.event(tokens[head + bare].low) or tokens[head + bare].low in words.marks["nouns.offences"]:
            yield index + 1, head + bare


def _placed(parsed: Parsed, start: int, at: int) -> bool:
    """Whether it is told where an offence was done, and a day of the calendar stands behind.

    A town alone may be where somebody was judged: that it is told whom it was done to says that it is not.
    """
    tokens, marks = parsed.tokens, parsed.words.marks
    if not any(char.isdigit() for char in tokens[at].low) or tokens[at].low.split()[-1] in marks["dates.over"]:
        return False
    upon = False
    for index in range(start, at):
        if tokens[index].tag not in ("IN", "TO") or tokens[index + 1].tag not in NOMINALS:
            continue
        end = index + 1
        while end < at and tokens[end].tag in NOMINALS:
            end += 1
        court = any(word in marks["nouns.courts"] for token in tokens[index:end] for word in token.low.split())
        if (tokens[index].low == "at" or (tokens[index].low == "in" and upon)) and not court:
            return True
        upon |= tokens[index].low in _UPON
    return False


def answers(parsed: Parsed, group: Group, end: int) -> bool:
    """Whether it is told before a token what somebody is accused of or owns to: `has been charged with [a raid]`."""
    tokens, marks = parsed.tokens, parsed.words.marks
    accused = any(token.low in marks["tagging.accused"] for token in tokens[group.end : end])
    return accused or tokens[group.main].lemma in marks["verbs.accused"] | marks["verbs.admitting"]
