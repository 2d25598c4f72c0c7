"""The stretches told before in which a bare name lies: `From 1 June to the 27th … on the 18th`, `In 1272 … in May`."""

from typing import Final

from dateline.interval.algebra import FUTURE, Context
from dateline.interval.values import Span
from dateline.records import Mention
from dateline.resolve.resolved import evaluated
from dateline.resolve.said import day_of_month, outright
from dateline.resolve.told import Told

NEARBY: Final = 2  # sentences over which a stretch is told


def stretch_told(mention: Mention, told: Told) -> Span | None:
    """The first day of the stretch told last, if a day known by its number alone lies in it: `From 1 June to the 27th
    they lay there. On the 18th Lee was hurt`."""
    if len(told.spans) < 2 or not day_of_month(mention.meaning):
        return None
    (last, told_in), (first, _) = told.spans[:2]
    if told.sources[last] is not told.sources[first] or not mention.sentence - NEARBY <= told_in < mention.sentence:
        return None
    value = evaluated(mention, Context(here=first, weights=FUTURE)).value
    return first if isinstance(value, Span) and first.start <= value.start and value.end <= last.end else None


def with_year(base: Span, told: Told, since: int) -> bool:
    """Whether a date was told with its year, or behind one that a sentence names: `In 1272 he died in February`."""
    near = (span for span, told_in in told.spans if told_in >= since and span.unit == "year")
    years = (span for span in near if span.start <= base.start < span.end and base.unit == "month")
    return any(outright(told.sources[span].meaning) == span for span in (base, *years))
