"""What a form of be says with nothing but a date, `Sports day is on [Friday]`, and verbs that say little alone."""

from typing import Final

from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.tags import NOUNS
from dateline.compose.parse.tokens import low_at

_WHEN: Final = frozenset(("on", "at", "in"))
_HELD: Final = {"is": "takes place", "are": "take place", "was": "took place", "were": "took place"}
_FALLS: Final = {"is": "falls", "are": "fall", "was": "fell", "were": "fell"}


def led_somewhere(parsed: Parsed, noun: int, to: int) -> bool:
    """Whether a `to` right behind an object says where it is led: `led the club to a win`."""
    leads = parsed.words.marks["verbs.leading"]
    return to == noun + 1 and any(token.lemma in leads for token in parsed.tokens[max(noun - 3, 0) : noun])


def is_held(parsed: Parsed, clause: Clause, at: int) -> bool:
    """Whether a clause with a verb says no more than when something is. at: the token of the date."""
    group, tokens = clause.group, parsed.tokens
    assert group is not None
    be = tokens[group.main].low in parsed.words.marks["verbs.be"] and not group.negated
    last = tokens[clause.subject[1] - 1] if clause.subject is not None else None
    held = clause.subject is not None and _occasion(parsed, clause.subject)
    noun = last is not None and last.tag in NOUNS and (held or last.name is None or last.name.type == "name")
    named = noun or (last is not None and last.tag == "DATE")  # `Women's Day is this coming [Sunday]`
    thing = named and clause.subject is not None and tokens[clause.subject[0]].low not in ("there", "it")
    event = held or (last is not None and last.name is None and parsed.words.event(last.low))
    behind = says_when(parsed, clause, at) and (event or clause.kind != "rel")
    return be and thing and (behind or (at == group.end and (event or _falls(parsed, clause))))


def deed_of(parsed: Parsed, clause: Clause) -> Clause | None:
    """The clause that says what is done, where this one does not: of `Oslo left, Bern having done so` that around it,
    of a further verb in -ing that which it goes with, `spent an hour feeding them and a day washing`."""
    group, around, tokens = clause.group, clause.parent, parsed.tokens
    if group is not None and clause.kind == "coord" and not group.finite and tokens[group.main].tag == "VBG":
        first = clause.shared.group if clause.shared is not None else None
        be = first is None or tokens[first.start].low in parsed.words.marks["verbs.be"]  # `was in pain and screaming`
        return None if be or first is None or tokens[first.main].tag == "VBG" else clause.shared
    if clause.kind != "part" or group is None or around is None or around.group is None:
        return None
    return (
        around
        if tokens[group.main].low in parsed.words.marks["verbs.do"] and low_at(tokens, group.end) == "so"
        else None
    )


def says_when(parsed: Parsed, clause: Clause, at: int) -> bool:
    """Whether a preposition of time stands right behind a form of be, before the date at token `at`: `which was on`."""
    group, tokens = clause.group, parsed.tokens
    if group is None or at <= group.end or tokens[group.main].low not in parsed.words.marks["verbs.be"]:
        return False
    return tokens[group.end].low in _WHEN


def announced_for(parsed: Parsed, clause: Clause | None, at: int) -> bool:
    """Whether the present says when an event is to be: `Our next meeting is on [17 May]`."""
    group = clause.group if clause is not None else None
    if clause is None or group is None or clause.subject is None or group.tense != "present":
        return False
    return group.main == group.start and is_held(parsed, clause, at)  # not `have been on strike since [April]`


def names_time(parsed: Parsed, clause: Clause, at: int) -> bool:
    """Whether a clause says which year or day something was, which its title keeps: `Their best year was [1998]`."""
    group, tokens, subject = clause.group, parsed.tokens, clause.subject
    if (
        group is None
        or subject is None
        or at != group.end
        or tokens[group.main].low not in parsed.words.marks["verbs.be"]
    ):
        return False
    return subject[1] - subject[0] > 2 and _head(parsed, subject) in parsed.words.marks["dates.units"]


def holding(parsed: Parsed, clause: Clause, verb: str) -> str:
    """What a title says for `is`, `was`, `will be`: of an event that it takes place, of a day that it falls then."""
    known, other = (_FALLS, " fall") if _falls(parsed, clause) else (_HELD, " take place")
    return known.get(verb) or verb.removesuffix(" be") + other


def _occasion(parsed: Parsed, span: tuple[int, int]) -> bool:
    """Whether a noun phrase names what is held: `The Confirmation Service`, `The Social Evening at Ulm`."""
    return parsed.words.occasion(_head(parsed, span).split()[-1])


def _falls(parsed: Parsed, clause: Clause) -> bool:
    """Whether the subject is a day or an hour: `The deadline for bids`."""
    if clause.subject is None:
        return False
    day = parsed.tokens[clause.subject[1] - 1].tag == "DATE"
    return day or _head(parsed, clause.subject) in parsed.words.marks["nouns.falling"]


def _head(parsed: Parsed, span: tuple[int, int]) -> str:
    """The noun of a noun phrase before what says which one it is: of `The last day of the fair` the day."""
    start, end = span
    head = next((i for i in range(start, end) if parsed.tokens[i].tag in ("IN", "TO")), end) - 1
    return parsed.tokens[max(head, start)].low
