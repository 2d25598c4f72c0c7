"""Events of which something is told at another time: `Protests over the killing of Lee in [May] spread on Monday`."""

from typing import Final

from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.of_nouns import names_event
from dateline.compose.parse.tags import NOMINALS

_INTO: Final = frozenset(("into", "over"))
_LEADING: Final = frozenset(("IN", "TO"))


def told_apart(parsed: Parsed, first: int) -> bool:
    """Whether what begins at a token is known already, `the raid`, or why something was done, `over a quarrel`."""
    return parsed.tokens[first].low == "the" or led_to(parsed, first)


def led_to(parsed: Parsed, first: int) -> bool:
    """Whether a preposition before a token leads to why something was done, or after what."""
    marks, before = (
        parsed.words.marks["dates.causes"],
        [token.low for token in parsed.tokens[max(first - 2, 0) : first]],
    )
    return before[-1:] != [] and (before[-1] in marks or "-".join(before) in marks)


def looked_into(parsed: Parsed, at: int, first: int) -> bool:
    """Whether what begins at token `first` is what somebody looked into later, if the date at token `at` stands before
    the verb, `An inquiry into the fire in [May 2009] found nothing`; or why something was done on another day,
    `Protests over the killing of Lee in [May 2009] spread on Monday`."""
    tokens, group = parsed.tokens, parsed.holder[at].group
    if first < 2 or group is None or at >= group.start:
        return False
    into = tokens[first - 1].low in _INTO and tokens[first - 2].low in parsed.words.marks["nouns.inquiries"]
    return into or (led_to(parsed, first) and _dated_behind(parsed, at))


def told_later(parsed: Parsed, at: int, first: int, inner: int) -> bool:
    """Whether a date stands inside a noun phrase that is no event, of which another date tells: `News of a blast on
    [Friday] came on Monday`, `met on Monday for the victims of a blast on [Friday]`; but `Rumours of a blast`.

    first, inner: where the noun phrase begins, and the last one inside it.
    """
    tokens, clause = parsed.tokens, parsed.holder[at]
    end = next((i for i in range(first, at) if tokens[i].tag not in NOMINALS), at)
    part = parsed.words.marks["nouns.rumours"] | parsed.words.marks["nouns.phases"]
    if tokens[end - 1].low in part or names_event(tokens, end - 1, parsed.words):
        return False
    behind = clause.group is not None and tokens[inner - 1].low == "of" and clause.group.end < first
    return _dated_behind(parsed, at) or (
        behind and tokens[first - 1].tag == "IN" and any(tokens[i].mention >= 0 for i in clause.tokens if i < first)
    )


def only_rumoured(parsed: Parsed, at: int) -> bool:
    """Whether a date stands in a subject that is no more than a rumour, of which another date tells."""
    subject = parsed.holder[at].subject
    head = next((t.low for t in parsed.tokens[slice(*subject)] if t.tag not in ("DT", "JJ")), "") if subject else ""
    return head in parsed.words.marks["nouns.rumours"] and _dated_behind(parsed, at)


def _dated_behind(parsed: Parsed, at: int) -> bool:
    """Whether the verb behind a date has another one behind it."""
    clause = parsed.holder[at]
    if clause.group is None or at >= clause.group.start:
        return False
    return any(parsed.tokens[i].mention >= 0 for i in clause.tokens if i > clause.group.start)


def begun(parsed: Parsed, at: int) -> tuple[int, int, int] | None:
    """A subject that is the event of a date before its verb, which tells what came of it: `His marriage to Ann Moe in
    [1906] was unhappy`, and of any event where another date tells that, `Her trial, at Ulm in [1906], ended in 1908`.

    What is no marriage, and has no other date, befell then: `The match, at Ulm in [1906], drew nine people`.
    """
    tokens, clause = parsed.tokens, parsed.holder[at]
    group, subject, start = clause.group, clause.subject, parsed.phrase(at)[0]
    if group is None or subject is None or not subject[1] <= start < group.start:
        return None
    head = next((i for i in range(*subject) if tokens[i].tag not in NOMINALS), subject[1]) - 1
    first = subject[1] + (tokens[subject[1]].tag == ",")
    if head < subject[0] or any(token.tag not in NOMINALS | _LEADING for token in tokens[first:start]):
        return None
    union = tokens[head].low in parsed.words.marks["nouns.unions"]
    union &= (
        tokens[group.main].lemma not in parsed.words.marks["verbs.befalling"] | parsed.words.marks["verbs.celebrating"]
    )
    aside = first > subject[1] and tokens[first].tag in _LEADING and tokens[at + 1].tag == ","
    other = _dated_behind(parsed, at) and not _lasts_until(parsed, at)
    apart = aside and names_event(tokens, head, parsed.words) and other
    return (subject[0], start, head) if union or apart else None


def sets_off(parsed: Parsed, index: int, head: int) -> bool:
    """Whether a token is the comma between an event and what says more of it: `the raid, on Ulm in 1906, …`."""
    behind = parsed.tokens[index + 1 : index + 2]
    return index == head + 1 and parsed.tokens[index].tag == "," and behind != [] and behind[0].tag in _LEADING


def _lasts_until(parsed: Parsed, at: int) -> bool:
    """Whether a verb behind a date only tells until when: `A fire, in the attic in [1906], closed it until 1908`."""
    until, dated = (
        parsed.words.marks["dates.until"],
        [i for i in parsed.holder[at].tokens if parsed.tokens[i].mention >= 0],
    )
    return all(parsed.tokens[i - 1].low in until for i in dated if i > at)
