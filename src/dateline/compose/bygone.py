"""What is told of a time long over with words of what was to come: `In [1990] it could be seen`, `he would build`."""

from typing import Final

from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.elliptic import looks_back
from dateline.records import ModalityKind, Resolution

_WHOLE: Final = frozenset(("year", "decade", "century"))
_LONG: Final = 3  # years after which a text looks back on what it tells
_LATER: Final = ("later(", "at(later(")  # what is counted from a date told is told as it was


def over(published: str | None, resolution: Resolution, *, by_then: bool = False) -> bool:
    """Whether a date was over before the day on which it was written down; by_then: or on that day."""
    end = resolution.when.end if resolution.when is not None else None
    if not published or not end or end.startswith(("-", "Y-")):
        return False
    return end[: len(published)] < published or (by_then and end[: len(published)] == published)


def once_possible(
    published: str | None, parsed: Parsed, clause: Clause, at: int, resolution: Resolution
) -> ModalityKind:
    """What could be done at a time that is over was so then, `In [1990] the pier could be seen`, and what may have been
    is no plan: `The vase may be of the [1920s]`."""
    group, marks, when = clause.group, parsed.words.marks, resolution.when
    if group is None:
        return "planned"
    first, main = parsed.tokens[group.start].low, parsed.tokens[group.main]
    if group.passive and main.lemma in marks["verbs.linking"] | marks["verbs.dating"]:
        return "happened"  # `Its roots can be traced back to the [1640s]`
    if published is None and first in marks["verbs.able"] and when is not None and when.granularity in _WHOLE:
        return "happened"  # of a history: `In [1963] the yard could look back on 300 ships`
    sensed = group.passive and main.lemma in marks["verbs.sensing"]  # `Shots could be heard [today]`
    named = at >= 0 and parsed.tokens[at].low.split()[-1] in marks["dates.over"]
    if not named and not over(published, resolution, by_then=sensed):
        return "planned"
    if group.start == group.main and main.tag == "VB" and looks_back(parsed, first, at):
        return "happened"  # `Hit a deer [last Friday]` asks nobody to do so
    if first in marks["verbs.able"]:
        return "happened"
    possible = first in marks["verbs.once_possible"] and main.low in marks["verbs.be"]
    return "conditional" if possible else "planned"


def promised_then(published: str | None, parsed: Parsed, clause: Clause, at: int, resolution: Resolution) -> bool:
    """Whether a day before the verb is that on which somebody promised something: `On [Friday] Lee vowed to stay`."""
    group = clause.group
    promised = group is not None and parsed.tokens[group.main].lemma in parsed.words.marks["verbs.vowing"]
    before = group is not None and group.tense == "past" and at in clause.tokens and at < group.start
    return promised and before and over(published, resolution, by_then=True)


def looked_ahead(published: str | None, parsed: Parsed, clause: Clause, resolution: Resolution) -> bool:
    """Whether a history looks ahead to what came later, `In [1831] Lee would build an engine`, long over where it is
    known when that was written; not where somebody says or plans it."""
    tokens, marks, when = parsed.tokens, parsed.words.marks, resolution.when
    end = when.end if when is not None and resolution.because.counted_from == "none" else None
    if clause.group is None or tokens[clause.group.start].low not in marks["verbs.looking_ahead"] or not end:
        return False
    long_over = published is None or (end[:1].isdigit() and int(end[:4]) + _LONG <= int(published[:4]))
    said = marks["verbs.reporting"] | marks["verbs.say"] | marks["verbs.promising"] | marks["verbs.wanting"]
    return long_over and not any(tokens[group.main].lemma in said for group in parsed.groups)


def goes_on(clause: Clause | None, resolution: Resolution) -> bool:
    """Whether a chronicle only tells in the present what came next: `8 May: They meet. Four days later they agree`, `A
    man is hurt and dies on [8 June]`."""
    section = resolution.because.counted_from == "section" or resolution.entry
    counted = resolution.because.said.startswith(_LATER)
    return bool(section or counted) and (counted or (clause is not None and clause.kind == "coord"))
