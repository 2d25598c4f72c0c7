"""Games that are called by their year: `won the [2010] World Cup` was done then, `bid for the [2022] Games` was not;
and what was done in an election, a flood or a battle: `lost his seat in the [1983] election`."""

from typing import Final

from dateline.compose.parse import dates
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.free import owns
from dateline.compose.parse.phrases import nouns_before
from dateline.compose.parse.tags import NOMINALS

_THERE: Final = frozenset(("in", "at", "during"))
_AT: Final = frozenset(("at", "during"))
_WITHIN: Final = frozenset(("of", "as", "to", "in", "with", "by"))  # between a verb and where that was done


def contest(parsed: Parsed, at: int) -> bool:
    """Whether a date stands before the name of games or a prize: `the [2010] World Cup`."""
    tokens, end = parsed.tokens, at + 1
    if not dates.owned(tokens, at, parsed.words):
        return False
    while end < len(tokens) and tokens[end].tag in NOMINALS:
        end += 1
    last, marks = tokens[end - 1].text.rpartition(" ")[2], parsed.words.marks
    known = last.lower() in marks["nouns.contests"] and last.istitle()
    return end > at + 1 and (known or last in marks["nouns.honours"])  # `the [1963] premiership`


def took_part(parsed: Parsed, at: int) -> bool:
    """Whether what is told was done there, or happened to it: `won the [2010] World Cup`, `rowed at the [1984] Games`,
    `The [2010] World Cup was held in Durban`."""
    tokens, clause = parsed.tokens, parsed.holder[at]
    start = nouns_before(tokens, at)
    if clause.group is None:
        return False
    lemma, marks = tokens[clause.group.main].lemma, parsed.words.marks
    if _fronted(parsed, start) and clause.group.tense == "past":
        return True  # `At the [1936] Olympics, Lee won a medal`
    if clause.subject is not None and clause.subject[0] <= at < clause.subject[1]:
        return start <= clause.subject[0] and lemma in marks["verbs.befalling"]
    if tokens[start - 1].low in _THERE and start > clause.group.end:
        return True
    return start == clause.group.end and lemma in marks["verbs.partaking"]


def behind_date(parsed: Parsed, at: int) -> int:
    """Where the noun phrase ends that goes on behind a date: before the subject of its verb, `At the [1979] election
    Ann Lee won`."""
    subject, end = parsed.holder[at].subject, at + 1
    last = subject[0] if subject is not None and subject[0] > at + 1 else len(parsed.tokens)
    while end < last and parsed.tokens[end].tag in NOMINALS:
        end += 1
    return end


def done_in(parsed: Parsed, at: int, head: int) -> bool:
    """Whether a clause tells what was done in an event that is called by its time: `In the [1906] earthquake the church
    fell`, `lost his seat in the [1983] election`, `Nine died in [Monday]'s crash`. Not what was said of it, or done to
    those who had a part in it, which was later."""
    tokens, clause, marks = parsed.tokens, parsed.holder[at], parsed.words.marks
    start = nouns_before(tokens, at)
    group = clause.group
    if group is None or group.tense != "past" or group.negated or tokens[start - 1].low not in _THERE:
        return False
    if tokens[start].tag != "DT" and not owns(tokens, at):
        return False  # in a headline, `Clerk held in [Friday] blaze`
    lemma, noun = tokens[group.main].lemma, tokens[head].low
    hurt = noun in marks["nouns.harming"] and lemma in marks["verbs.suffering"]
    if not (noun in marks["nouns.lived_through"] or hurt) or sum(tokens[i].mention >= 0 for i in clause.tokens) > 1:
        return False
    later = marks["verbs.reporting"] | marks["verbs.say"] | marks["verbs.accused"] | marks["verbs.punishing"]
    later |= marks["verbs.looking_back"] | marks["verbs.probing"] | marks["verbs.minding"] | marks["verbs.appraising"]
    between = [token for token in tokens[group.end : start - 1] if token.tag != "RB"]  # `was swept away in the flood`
    partaking = lemma in marks["verbs.partaking"] | marks["verbs.suffering"]
    partaking &= all(token.tag in NOMINALS for token in between)
    near = group.end < start and (not between or partaking or tokens[start - 1].low == "during")
    return (_fronted(parsed, start) or near) and lemma not in later | marks["verbs.be"] | marks["verbs.have"]


def held_at(parsed: Parsed, at: int, head: int) -> bool:
    """Whether a clause tells what was done at a meeting that has the date: `approved the sale at [Monday]'s meeting`,
    `was hired during the board's [Feb. 4] meeting`; not `apologised for remarks at [Monday]'s meeting`."""
    tokens, clause, marks = parsed.tokens, parsed.holder[at], parsed.words.marks
    start = nouns_before(tokens, at)
    group = clause.group
    if group is None or group.tense != "past" or tokens[start - 1].low not in _AT or group.negated:
        return False
    if tokens[head].low not in marks["nouns.gathered"] or sum(tokens[i].mention >= 0 for i in clause.tokens) > 1:
        return False
    between = (token.low for token in tokens[group.end : start - 1] if token.tag in ("IN", "TO", "EITHER", "SC"))
    behind = group.end < start and all(low in _WITHIN for low in between)
    idle = tokens[group.main].low in marks["verbs.be"] | marks["verbs.have"]
    idle |= start == at and tokens[at + 1].tag != "POS"  # whose article is a part of the date
    return (_fronted(parsed, start) or behind) and not idle


def _fronted(parsed: Parsed, start: int) -> bool:
    """Whether a noun phrase with its preposition opens the clause: `In the 1906 earthquake the church fell`."""
    clause = parsed.holder[start]
    before = [i for i in clause.tokens if i < start - 1 and parsed.tokens[i].tag not in ("CC", ",", "RB")]
    group = clause.group
    led = group is not None and start < group.start and not before
    return led and start > 0 and parsed.tokens[start - 1].low in _THERE
