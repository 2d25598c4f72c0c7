"""Dates of what was arranged or reported, not of when that was done: `called a strike for [20 May]`."""

from typing import Final

from dateline.compose.parse import dates
from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.small import BE
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.parse.timely import said_ahead

_MOVED: Final = frozenset(("until", "till", "to", "from"))


def arranged(parsed: Sentence, clause: Clause | None, at: int) -> bool:
    """Whether the date at a token says for when something was arranged, which need not have happened then.

    What somebody was told to do lies ahead only where another date says when he was told:
    `was released on 3 May to return on [9 May]`.
    """
    group = clause.group if clause is not None else None
    if clause is None or group is None or at < group.end or parsed.holder[at] is not clause:
        return False
    tokens, marks = parsed.tokens, parsed.words.marks
    lemma = tokens[group.main].lemma
    off = (f"{lemma}-{token.low}" for token in tokens[group.end : at])  # `put off the vote until`, `put it off until`
    lemma = next((both for both in off if both in marks["verbs.postponing"]), lemma)
    before = tokens[at - 1].low
    lists = ("arranging",) if before == "for" else ("postponing",) if before in _MOVED else ()
    thing = all(token.tag in NOMINALS | {"IN", "TO", "PRP", "RB"} for token in tokens[group.end : at])
    billed = before == "for" and group.end == at - 1 and lemma in marks["verbs.billed"]  # `announced for [May]`
    to_do = (
        before in marks["dates.ends"]
        and lemma in marks["verbs.have"]
        and [t.tag for t in tokens[at + 1 : at + 2]] == ["TO"]
    )
    dated = before == "of" and tokens[at - 2].low in marks["dates.of"] and lemma in marks["verbs.arranging"]
    if dated or billed or to_do or (thing and any(lemma in marks[f"verbs.{name}"] for name in lists)):
        return True
    start = parsed.phrase(at)[0]
    if before in _MOVED and tokens[start - 1].low in marks["nouns.postponing"]:
        return True  # `asked for a delay until [June]`
    behind = range(start - 1, group.end - 1, -1)
    to = next((i for i in behind if tokens[i].tag == "TO" and tokens[i + 1].tag == "VB"), -1)
    if before in marks["dates.ends"] and lemma in marks["verbs.asking"] and tokens[group.end].low == "for":
        return True  # `has asked for a report by [Friday]`
    if to > 0 and before in marks["dates.ends"] and _intends(parsed, to):
        return True
    told = lemma in marks["verbs.ordering"] and to >= 0 and all(tokens[i].tag != "CC" for i in range(to, start))
    return told and any(tokens[i].mention >= 0 for i in (0, *clause.tokens) if i < to)


def wished(parsed: Sentence, clause: Clause | None) -> bool:
    """Whether somebody only wants or expects to see something done: `expects to see another man charged this week`."""
    around = clause.parent.group if clause is not None and clause.kind == "part" and clause.parent is not None else None
    if clause is None or around is None or clause.antecedent is None or clause.antecedent[0] < 2:
        return False
    tokens, marks, start = parsed.tokens, parsed.words.marks, clause.antecedent[0]
    seen = tokens[start - 2].tag == "TO" and tokens[start - 1].low in marks["verbs.witnessing"] | marks["verbs.have"]
    return seen and (tokens[around.main].lemma in marks["verbs.wanting"] or around.tense == "modal")


def said_to_be(parsed: Sentence, clause: Clause | None, at: int) -> bool:
    """Whether somebody said when something is to be: `They said the sale was [next week]`, `that it was moving`."""
    if clause is None or (group := clause.group) is None or parsed.tokens[group.start].low not in BE:
        return False
    moving = clause.kind == "that" and parsed.tokens[group.main].tag == "VBG"
    return moving or (group.main == group.start and said_ahead(parsed.tokens, at))


def _intends(parsed: Sentence, to: int) -> bool:
    """Whether a noun that tells what is to be done stands before an infinitive: `signed a bill to replace it`."""
    tokens, marks = parsed.tokens, parsed.words.marks
    end = to
    if end > 1 and tokens[end - 1].mention >= 0:
        end = parsed.phrase(end - 1)[0]
    noun = tokens[end - 1].low
    return noun in marks["nouns.planning"] or (noun in marks["nouns.infinitive"] and tokens[end - 1].tag == "NN")


def for_period(parsed: Sentence, clause: Clause, at: int) -> bool:
    """Whether the date is the period of what is reported: `reported a loss of £2m for [the first quarter]`."""
    group, tokens, marks = clause.group, parsed.tokens, parsed.words.marks
    if group is None or group.passive or group.tense != "past" or group.negated or group.main != group.start:
        return False
    if tokens[group.main].lemma not in marks["verbs.reporting_results"] or at <= group.end:
        return False
    if dates.of_results(tokens, at, parsed.words):
        return True  # `reported a drop in [third-quarter] profit`
    start = parsed.phrase(at)[0]
    end = next((i for i in range(group.end, start) if tokens[i].tag in ("IN", "TO", ",")), start)
    period = tokens[at].low.isdigit() or not marks["dates.periods"].isdisjoint(tokens[at].low.replace("-", " ").split())
    results = marks["nouns.results"]
    named = end > group.end and (tokens[end - 1].low in results or tokens[start - 1].low in results)
    return period and tokens[start].low == "for" and named


def said_done(parsed: Sentence, clause: Clause) -> bool:
    """Whether it is told what somebody is said to have done: `is said to have left the meeting on [Monday]`."""
    group = clause.group
    behind = [token.low for token in parsed.tokens[group.end : group.end + 2]] if group is not None else []
    return behind == ["to", "have"]


def limited(parsed: Sentence, at: int) -> bool:
    """Whether a preposition says by when or until when: `will be on all flights by [May]`."""
    before = parsed.tokens[parsed.phrase(at)[0]].low
    return before in parsed.words.marks["dates.until"] | parsed.words.marks["dates.ends"]
