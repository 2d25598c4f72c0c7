"""Dates that cannot be those of the verb beside them, since that tells of another time; they are those of a thing."""

from collections.abc import Callable
from typing import Final

from dateline.compose.bygone import over, to_come
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.free import owns
from dateline.compose.parse.small import BE
from dateline.compose.parse.timely import said_ahead
from dateline.compose.titles import Title
from dateline.compose.told import Told
from dateline.records import Modality

_DAYS: Final = frozenset(("day", "part", "hour", "minute"))
ToldAs = Callable[[Told], tuple[Title, Clause | None, Modality]]


def of_thing(published: str | None, told: Told, told_as: ToldAs) -> bool:
    """Whether the date of a statement is that of a thing. told_as: how a statement is told."""
    return _not_yet(published, told, told_as) or _no_longer(published, told, told_as) or _takes_effect(told)


def _takes_effect(told: Told) -> bool:
    """Whether what somebody said of is in force from then: `announced her resignation, effective [Friday]`."""
    tokens, marks, group = told.parsed.tokens, told.parsed.words.marks, told.clause.group if told.clause else None
    says = group is not None and tokens[group.main].lemma in marks["verbs.reporting"]
    return says and told.at > 0 and tokens[told.at - 1].low in marks["dates.whole"]


def _not_yet(published: str | None, told: Told, told_as: ToldAs) -> bool:
    """Whether a deed that is told as done is given a day to come: `I washed her blouse ready for school [tomorrow]`."""
    ahead = said_ahead(told.parsed.tokens, told.at) and told.tense == "past"
    if not ahead or not to_come(published, told.resolution, ""):
        return False
    title, clause, modality = told_as(told)
    group = clause.group if clause is not None else None
    be = group is None or told.parsed.tokens[group.main].low in BE  # `said the sale was [next week]`
    return title.how == "clause" and not be and modality.kind == "happened" and clause is told.clause


def _no_longer(published: str | None, told: Told, told_as: ToldAs) -> bool:
    """Whether what is still to be done is given a day that is over: `are to send a file after a hit-and-run on
    [Thursday]`."""
    when = told.resolution.when
    if not _awaits(told) or when is None or when.granularity not in _DAYS or not over(published, told.resolution):
        return False
    if told.resolution.because.counted_from != "published":
        return False
    title, _, modality = told_as(told)
    return title.how == "clause" and modality.kind == "planned"


def _awaits(told: Told) -> bool:
    """Whether the clause of a date tells what is still to be done. What was so then, `reckoned that 400 flights would
    be lost [yesterday]`, is over with its day, unless that is a noun's: `would get around [Wednesday]'s ruling`."""
    tokens, group = told.parsed.tokens, told.clause.group if told.clause is not None else None
    if group is None or group.tense != "modal":
        return group is not None and group.tense == "present" and group.to
    return owns(tokens, told.at) or tokens[group.start].low in told.parsed.words.marks["verbs.to_come"]
