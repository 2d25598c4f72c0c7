"""With what the figures of a report are compared: `up from the month before`, `from 40 million a year earlier`."""

from dateline.interval.algebra import Context
from dateline.interval.algebra.context import FINE
from dateline.interval.values import Span
from dateline.records import Mention
from dateline.resolve.anchors import Anchors
from dateline.resolve.said import unit_before


def compare(anchors: Anchors, mention: Mention, context: Context) -> None:
    """Count `the month before` from the month that its sentence told last; where it names none, from the newest
    month told: that is the one reported on, whatever older ones it was compared with."""
    unit = unit_before(mention.meaning)
    told = anchors.told.recent_spans(unit, mention.sentence)
    here = next((span for span, told_in in told if told_in == mention.sentence), None)
    if here is not None:  # `8.5 percent in the week ended 24 October, from 8.6 percent a week earlier`
        context.told = (here, *context.told)
    if not told or here is not None:
        return
    newest = max((span for span, _ in told), key=lambda span: span.start)
    if anchors.now is None or newest.end <= anchors.now.end:
        context.told = (newest, *context.told)


def reported_month(anchors: Anchors, mention: Mention) -> Span | None:
    """The month whose figures a sentence compares with those of `a year earlier`: the newest that it tells, if it
    tells of nothing longer."""
    here = [span for span, told_in in anchors.told.spans if told_in == mention.sentence]
    if not here or any(span.end - span.start > FINE["month"] for span in here):
        return None
    return max((span for span in here if span.unit == "month"), key=lambda span: span.start, default=None)
