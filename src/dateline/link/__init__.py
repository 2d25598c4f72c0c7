"""Events of many documents → one record for each event, however often it is told."""

from collections.abc import Sequence

from dateline.link.order import in_order
from dateline.records import Composed, Event

__all__ = ["link"]


def link(composed: Sequence[Composed]) -> tuple[list[Event], list[Event]]:
    """The dated events in the order of time, and the undated in document order."""
    told = [event for part in composed for event in part.events]
    return in_order(told), [event for part in composed for event in part.undated]
