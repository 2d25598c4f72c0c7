"""The stretches told before in which a bare name lies: `From 1 June to the 27th … on the 18th`, `In 1272 … in May`."""

from math import inf
from typing import Final

from dateline.interval.algebra import FUTURE, Context
from dateline.interval.calendar import DAY
from dateline.interval.values import Span
from dateline.records import Mention
from dateline.resolve.anchors import Anchors
from dateline.resolve.resolved import evaluated
from dateline.resolve.said import day_of_month, outright, weekly
from dateline.resolve.tense import direction
from dateline.resolve.told import Told

NEARBY: Final = 2  # sentences over which a stretch is told
_STAY: Final = 8  # the same of one that somebody has spent himself
_WEEK: Final = 9 * DAY  # in which a weekday hardly comes twice


def stretch_told(mention: Mention, anchors: Anchors, *, report: bool, personal: bool) -> Span | None:
    """The first day of the stretch told last, if a day known by its number alone lies in it: `From 1 June to the 27th
    they lay there. On the 18th Lee was hurt`; where people tell of a stay of their own, a weekday of it too: `We were
    away 12-19 August. On Wednesday it rained`."""
    if report and not (personal and weekly(mention.meaning) and _of_past(mention, anchors)):
        return None
    if not (ends := _ends(anchors.told)) or not (report or day_of_month(mention.meaning)):
        return None
    first, last, told_in = ends
    reach, most = (_STAY, _WEEK) if report else (NEARBY, inf)
    if not mention.sentence - reach <= told_in < mention.sentence or last.end - first.start > most:
        return None
    value = evaluated(mention, Context(here=first, weights=FUTURE)).value
    return first if isinstance(value, Span) and first.start <= value.start and value.end <= last.end else None


def several_days(told: Told) -> bool:
    """Whether what was told last is a stretch of more than two days."""
    ends = _ends(told)
    return ends is not None and ends[1].end - ends[0].start > 2 * DAY


def _ends(told: Told) -> tuple[Span, Span, int] | None:
    """The first and the last day of the stretch told last, and its sentence, if nothing was told since."""
    if len(told.spans) < 2:
        return None
    (last, told_in), (first, _) = told.spans[:2]
    return (first, last, told_in) if told.sources[last] is told.sources[first] else None


def _of_past(mention: Mention, anchors: Anchors) -> bool:
    sentence = anchors.sentences[mention.sentence]
    return direction(anchors.text, mention.start, mention.end, sentence.start, sentence.end, anchors.words)[0] < 0


def with_year(base: Span, told: Told, since: int) -> bool:
    """Whether a date was told with its year, or behind one that a sentence names: `In 1272 he died in February`."""
    near = (span for span, told_in in told.spans if told_in >= since and span.unit == "year")
    years = (span for span in near if span.start <= base.start < span.end and base.unit == "month")
    return any(outright(told.sources[span].meaning) == span for span in (base, *years))
