"""Whether a date was over or to come when it was written down, and what is told of a time long over with words of what
was to come: `In [1990] it could be seen`, `he would build`."""

from typing import Final

from dateline.compose.evidence import first_day
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


def to_come(published: str | None, resolution: Resolution, tense: str) -> bool:
    """Whether a date lies behind the day on which it was written down: what is told of it cannot have happened.

    tense: of its clause, empty where it has no finite verb. A part of a document with a date of its own, such as a day
    of a diary, may be told later than on that day, so there the tense must allow it.
    """
    when, because = resolution.when, resolution.because
    start = (when.start or when.end) if when is not None else None
    if start is None or start.startswith(("-", "Y-")):
        return False
    if tense == "past":
        return _set_ahead(published, resolution)
    if published and (start[: len(published)] > published or (tense == "present" and _late_in(published, resolution))):
        return True
    if resolution.entry and tense == "present" and _late_in(resolution.entry, resolution):
        return True  # `Cook goes at the end of the month`
    anchor = resolution.entry or (because.anchor if because.counted_from in ("section", "quotation") else None)
    return bool(anchor and tense != "modal" and start[:10] > anchor[:10] and anchor[:1].isdigit())


def _set_ahead(published: str | None, resolution: Resolution) -> bool:
    """Whether words put a date ahead of its deed, `set 10 November as the deadline`; without them a wrong date is
    likelier than a deed told before it was done, and on the next day another zone or an early edition."""
    when, because = resolution.when, resolution.because
    if published is None or when is None or when.start is None or because.counted_from != "published":
        return False
    first, own = first_day(when.start), first_day(published)
    soon = first is None or own is None or first - own < 2
    return bool(because.cue) and when.start[: len(published)] > published and not soon


def _late_in(published: str, resolution: Resolution) -> bool:
    """Whether a date is the last part of what was going on when it was told: `closes at the end of the year`."""
    when = resolution.when
    if when is None or when.part != "late" or when.start is None or when.end is None:
        return False
    return when.start[: len(published)] <= published < when.end[: len(published)]


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
