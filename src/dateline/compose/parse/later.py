"""Events of which something is told at another time: `Protests over the killing of Lee in [May] spread on Monday`."""

from typing import Final

from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.of_nouns import names_event
from dateline.compose.parse.tags import NOMINALS

_INTO: Final = frozenset(("into", "over"))


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
