"""Undated statements: the same sentence in several documents once; and where the same sentence is dated elsewhere."""

from collections.abc import Iterator, Sequence
from typing import Final

from dateline.link.words import plain
from dateline.records import Composed, Corroboration, Event, Related

_LONG: Final = 6
"""Words from which the same sentence in two documents is no accident."""


def undated_once(composed: Sequence[Composed], dated: Sequence[Event]) -> list[Event]:
    """The undated statements in document order, those of the same words in several documents put together."""
    elsewhere = {key: event for event in dated for key in _keys(event)}
    groups: dict[tuple[str, str], list[Event]] = {}
    for number, part in enumerate(composed):
        for place, event in enumerate(part.undated):
            key = next(_keys(event), (str(number), str(place)))
            groups.setdefault(key, []).append(event)
    return [_also_dated(_once(group), elsewhere.get(key)) for key, group in groups.items()]


def _keys(event: Event) -> Iterator[tuple[str, str]]:
    """What a statement and its copies share, for each mention: sentence and expression; nothing for short ones."""
    for mention in event.mentions:
        words = " ".join(plain(mention.exact).split())
        at = mention.expression_start - mention.start
        expression = plain(mention.exact[at : mention.expression_end - mention.start])
        if words.count(" ") + 1 >= _LONG:
            yield words, f"{at} {expression}"


def _once(group: Sequence[Event]) -> Event:
    first = group[0]
    if len(group) == 1:
        return first
    again = [
        mention.model_copy(update={"same_because": ("the same words",)})
        for event in group[1:]
        for mention in event.mentions
    ]
    mentions = (*first.mentions, *again)
    documents = len({mention.document for mention in mentions})
    return first.model_copy(
        update={"mentions": mentions, "corroboration": Corroboration(documents=documents, independent=1)}
    )


def _also_dated(event: Event, dated: Event | None) -> Event:
    if dated is None:
        return event
    reasons = ("the same words stand in a document that gives the date",)
    return event.model_copy(update={"related": (Related(id=dated.id, score=0.5, reasons=reasons),)})
