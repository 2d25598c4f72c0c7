"""Dates that stand alone in brackets behind a noun: they are the noun's, not the verb's."""

from typing import Final

from dateline.compose.parse import dates
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.contests import behind_date, contest, took_part
from dateline.compose.parse.free import owns
from dateline.compose.parse.lives import RANGE, life, of_reign
from dateline.compose.parse.of_nouns import judged_later, made_before, of_found, of_noun, period_of_noun
from dateline.compose.parse.phrases import nearest
from dateline.compose.parse.small import ARTICLES, OWNS
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok
from dateline.compose.parse.verbs import perfect

_WHEN: Final = frozenset(("in", "since", "by", "until", "from", "during"))  # `In [1994] drilling of the wells began`


def beside(parsed: Parsed, at: int) -> str:
    """What the date at token `at` stands behind in brackets of its own.

    `person`: a person's name, `Ada Grey (1923-2001)`; `event`: a noun that names an event, `the war (1939-1945)`;
    `subject`: another noun before the verb, `the novel (1968) sold well`; empty for anything else, as behind the verb,
    where the date may be that of the whole statement. In no brackets, but inside a noun phrase: `noun` of a headline,
    `fined over [2011] leak`; `thing`, if that names no event, `the [1987] flood defences`; `people`, if it names
    those who did something then, `the [July 7] hijackers`; `of`, if it has it by `of`,
    `rejected the offer of [3 May]`; `contest`, if it is that of games for or before which something was done, `was
    picked for the [2008] Olympics`; `period`, if the thing is for it, `cut its forecast for [2013] on 5 May`.
    """
    noun = noun_before(parsed, at)
    if noun is None and (_reigned(parsed, at) or _lived(parsed, at)):
        return "person"
    if noun is None and _object_of_date(parsed, at):
        return "object"
    if noun is None and (named := of_noun(parsed, at)) is not None:
        return "" if parsed.words.event(parsed.tokens[named[1] - 1].low) else "of"
    if noun is None and (of_found(parsed, at) or period_of_noun(parsed, at)):
        return "of" if of_found(parsed, at) else "period"
    if noun is None:
        if _owned(parsed, at):
            return "noun"
        if contest(parsed, at):
            return "" if took_part(parsed, at) else "contest"
        return "people" if _of_doers(parsed, at) else "thing" if _of_thing(parsed, at) else ""
    last = parsed.tokens[noun[1] - 1]
    if last.name is not None and last.name.type == "person":
        return "person"
    if parsed.words.event(last.low):
        return "event"
    verb = next((group.start for group in parsed.groups if group.finite), len(parsed.tokens))
    # `the art of the Ming period ([1368–1644])`
    lasted = _age(parsed, noun) and RANGE.search(parsed.tokens[at].text) is not None
    led = noun[0] == 1 and parsed.tokens[0].tag == "IN"  # `At the fair ([1855]) she won a medal`
    return "subject" if lasted or (not led and noun[1] < verb < len(parsed.tokens)) else ""


def _reigned(parsed: Parsed, at: int) -> bool:
    """Whether somebody without a name ruled then: `fought the raja of Moss (r. [1658–1678])`."""
    return bool(of_reign(parsed, at)) and life(parsed, at) is None


def _age(parsed: Parsed, noun: tuple[int, int]) -> bool:
    """Whether a noun phrase names a dynasty or a period, or where that was: `a dynasty in India`."""
    tokens, ages = parsed.tokens, parsed.words.marks["nouns.ages"]
    there = noun[0] > 1 and tokens[noun[0] - 1].low in ("in", "of") and tokens[noun[0] - 2].low in ages
    return tokens[noun[1] - 1].low in ages or there


def _owned(parsed: Parsed, at: int) -> bool:
    """Whether a year stands between a preposition and the last noun of a line, which lacks its article.

    Or before an event of which is told right behind it: `acquits firm of killing in [2009] crash that killed nine`.
    """
    tags = [token.tag for token in parsed.tokens[at + 1 : at + 3]]
    before = parsed.tokens[at - 1] if at else None
    if before is None or before.tag != "IN" or tags[:1] != ["NN"] or parsed.tokens[at].low.split()[0] in ARTICLES:
        return False
    told = tags[1:] in (["THAT"], ["WP"]) and parsed.words.event(parsed.tokens[at + 1].low)
    return told or (before.low not in _WHEN and tags[1:] in ([], ["."], ["IN"]))


def _of_thing(parsed: Parsed, at: int) -> bool:
    """Whether a date stands inside a noun phrase whose head names no event."""
    tokens, last = parsed.tokens, _head(parsed, at)
    if last.name is not None and last.name.type == "person":
        return False  # `married [1944] Ann Lee`
    return dates.owned(tokens, at, parsed.words) and last.tag in NOUNS and not parsed.words.event(last.low)


def _of_doers(parsed: Parsed, at: int) -> bool:
    """Whether people are called by the day of their deed: `the [July 7] hijackers`; not by whose they are now."""
    tokens, date = parsed.tokens, parsed.tokens[at].low
    if date.endswith(OWNS) or at + 1 >= len(tokens) or tokens[at + 1].tag == "POS":
        return False
    inside = date.startswith("the ") or dates.owned(tokens, at, parsed.words)
    return inside and _head(parsed, at).low.removesuffix("s") in parsed.words.marks["nouns.doers"]


def _head(parsed: Parsed, at: int) -> Tok:
    """The last word of the noun phrase that goes on behind a date."""
    return parsed.tokens[behind_date(parsed, at) - 1]


def noun_before(parsed: Parsed, at: int) -> tuple[int, int] | None:
    """The noun phrase behind which the date stands in brackets of its own."""
    tokens = parsed.tokens
    start, end = parsed.phrase(at)
    if start < 2 or tokens[start - 1].tag != "(" or end >= len(tokens) or tokens[end].tag not in (")", ";"):
        return None
    if tokens[end].tag == ";" and not any(of_reign(parsed, i) for i in range(end, len(tokens))):
        return None  # `Leo Moss ([1643–1712]; r. 1707–1712)`
    noun = nearest(tokens, start - 1)
    return noun if noun is not None and tokens[noun[1] - 1].tag in NOUNS else None


def as_done(parsed: Parsed, at: int) -> bool:
    """Whether a date tells when that was said or done which a sentence tells: `, as agreed on [5 May]`."""
    group, clause = parsed.holder[at].group, parsed.holder[at]
    if group is None or group.start < 1 or at < group.end:
        return False
    behind = [token.low for token in parsed.tokens[max(group.start - 2, 0) : group.start]]
    lone = clause.subject is None or clause.subject[1] <= group.start - 1
    participle = group.doubtful or parsed.tokens[group.main].tag == "VBN"
    return behind[-1:] == ["as"] and behind[:1] != ["such"] and lone and participle


def of_thing_after_deed(parsed: Parsed, at: int) -> bool:
    """Whether a date owns a thing that is no event, behind what was done: `bought flour for [the weekend]'s crowds`."""
    group = parsed.holder[at].group
    if group is None or at < group.end or group.negated or not _of_thing(parsed, at):
        return False
    return group.tense == "past" or perfect(parsed.tokens, group, parsed.words)


def sorts(parsed: Parsed, at: int) -> bool:
    """Whether a date only says which things are meant of many: `Barges launched before [1931] will be listed`."""
    clause, tokens = parsed.holder[at], parsed.tokens
    made, around = clause.group, clause.parent.group if clause.parent is not None else None
    if clause.kind != "part" or made is None or around is None or clause.antecedent is None:
        return False
    bound = tokens[parsed.phrase(at)[0]].low in parsed.words.marks["dates.bounding"]
    last = tokens[clause.antecedent[1] - 1]
    several = clause.antecedent[1] == made.start < around.start and last.tag == "NNS" and last.name is None
    kind = bound and _any_such(parsed, clause.antecedent, around.end)
    several &= around.tense in ("modal", "present")
    return bound and (several or kind) and not dates.owned(tokens, at, parsed.words)


def _any_such(parsed: Parsed, noun: tuple[int, int], end: int) -> bool:
    """Whether a noun behind a verb and a preposition means any such thing: `pays for music recorded before [1972]`."""
    tokens, start = parsed.tokens, noun[0]
    bare = all(token.tag in ("NN", "NNS", "JJ") and token.name is None for token in tokens[slice(*noun)])
    apart = tokens[start - 2].tag == ","  # `, with rule changes due before [May]`
    return bare and start > end and tokens[start - 1].tag == "IN" and not apart


def _object_of_date(parsed: Parsed, at: int) -> bool:
    """Whether a date only says which thing something is done with: `checked [yesterday]'s cargo`, `paid for [last
    year]'s paint`; no event.

    Or for what somebody excuses himself now, `We apologise for the delays on [Monday]`, or what is celebrated, where
    another date says when: `was printed in 1895 to mark [Christmas]`.
    """
    tokens, clause = parsed.tokens, parsed.holder[at]
    group = clause.group
    if dates.celebrated(tokens, at, parsed.words):
        return sum(token.mention >= 0 for token in tokens) > 1
    if group is None or at < group.end:
        return False
    lemma, marks = tokens[group.main].lemma, parsed.words.marks
    if lemma in marks["verbs.referring"] and at == group.end + 1 and tokens[group.end].low == "to":
        return True  # `The king referred to [September 11]`
    if group.tense == "present" and lemma in marks["verbs.excusing"]:
        return any(token.low == "for" for token in tokens[group.end : at])
    possessive = owns(tokens, at) or judged_later(parsed, at)
    head = at + 1
    while head < len(tokens) and tokens[head].tag in NOMINALS:
        head += 1
    minded = (lemma in marks["verbs.minding"] and at == group.end) or judged_later(parsed, at)
    done = group.tense == "past" or perfect(tokens, group, parsed.words)
    minded |= done and tokens[at - 1].low in marks["verbs.older"]
    given = parsed.words.event(tokens[head - 1].low) or made_before(parsed, at, head - 1)
    return possessive and minded and not given


def _lived(parsed: Parsed, at: int) -> bool:
    """Whether only places stand with a date in brackets behind a person: `Ada Grey (Vik, [1923 – 2001], Ulm)`."""
    tokens = parsed.tokens
    opening = next((i for i in range(at - 1, 0, -1) if tokens[i].tag in ("(", ")")), 0)
    closing = next((i for i in range(at + 1, len(tokens)) if tokens[i].tag in ("(", ")")), 0)
    if not opening or not closing or tokens[opening].tag != "(" or tokens[closing].tag != ")":
        return False
    name = tokens[opening - 1].name
    beside = [token for i, token in enumerate(tokens[opening + 1 : closing], opening + 1) if i != at]
    places = all(token.tag in ("NNP", ",", "IN", "NN") and token.mention < 0 for token in beside)
    person = name is not None and name.type == "person"
    return person and (places or _spoken(parsed, opening, at, closing))


def _spoken(parsed: Parsed, opening: int, at: int, closing: int) -> bool:
    """Whether the days of a life stand behind how a name is spoken or was: `(née Holm; [2 May 1923 – 4 May 1991])`.
    Of the mark before them nothing may be left but itself, `(; 2 May 1923 – 4 May 2001)`.
    """
    tokens = parsed.tokens
    days = any(char.isalpha() for char in tokens[at].text) and tokens[at - 1].tag in (";", ",")
    told = any(opening < group.start < closing and group.finite for group in parsed.groups)
    return days and tokens[at + 1].tag in (")", ";", ",") and not told
