"""The order of a chronology: by start, then the finer statement before the coarser, then as the documents tell it."""

from collections.abc import Iterable

from dateline.records import Event


def in_order(events: Iterable[Event]) -> list[Event]:
    """Dated events by their first second, then by length; equal ones stay in the order in which they come.

    So what is said of a whole year stands at its start, behind what is said of its first day.
    """
    return sorted(events, key=lambda event: (event.order[0], event.order[1] - event.order[0]))
