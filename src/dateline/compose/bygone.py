"""What is told of a time long over with words of what was to come: `In [1990] it could be seen`, `he would build`."""

from typing import Final

from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.elliptic import looks_back
from dateline.records import ModalityKind, Resolution

_WHOLE: Final = frozenset(("year", "decade", "century"))
_LONG: Final = 3  # years after which a text looks back on what it tells


def over(published: str | None, resolution: Resolution) -> bool:
    """Whether a date was over before the day on which it was written down."""
    end = resolution.when.end if resolution.when is not None else None
    if not published or not end or end.startswith(("-", "Y-")):
        return False
    return end[: len(published)] < published


def once_possible(
    published: str | None, parsed: Parsed, clause: Clause, at: int, resolution: Resolution
) -> ModalityKind:
    """What could be done at a time that is over was so then, `In [1990] the pier could be seen`, and what may have been
    is no plan: `The vase may be of the [1920s]`."""
    group, marks = clause.group, parsed.words.marks
    low = parsed.tokens[group.start].low if group is not None else ""
    past = over(published, resolution) or (at >= 0 and parsed.tokens[at].low.split()[-1] in marks["dates.over"])
    when, main = resolution.when, parsed.tokens[group.main].lemma if group is not None else ""
    if group is not None and group.passive and main in marks["verbs.linking"] | marks["verbs.dating"]:
        return "happened"  # `Its roots can be traced back to the [1640s]`
    bare = group is not None and group.start == group.main and parsed.tokens[group.main].tag == "VB"
    if past and bare and looks_back(parsed, low, at):
        return "happened"  # `Hit a deer [last Friday]` asks nobody to do so
    if published is None and low in marks["verbs.able"] and when is not None and when.granularity in _WHOLE:
        return "happened"  # of a history: `In [1963] the yard could look back on 300 ships`
    sensed = group is not None and group.passive and main in marks["verbs.sensing"]  # `Shots could be heard [today]`
    past |= sensed and when is not None and bool(published) and str(when.end)[: len(str(published))] <= str(published)
    if not past or group is None or low not in marks["verbs.once_possible"]:
        return "planned"
    if low in marks["verbs.able"]:
        return "happened"
    return "conditional" if parsed.tokens[group.main].low in marks["verbs.be"] else "planned"


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
