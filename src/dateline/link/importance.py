"""How much an event matters, 0 to 1, from what can be counted; data/importance.toml holds the numbers.

Each reason takes away a share of what is still missing to 1, so reasons add up without ever passing it:
1 - product over reasons of (1 - weight x strength).
"""

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

from dateline.link.dates import DAY
from dateline.link.statements import Statement
from dateline.records import Document, Event, Scored

_ENOUGH_NAMES: Final = 4


@cache
def _numbers() -> Mapping[str, Any]:
    text = (files("dateline.link") / "data" / "importance.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def kind_matters(kind: str) -> float:
    """How much it matters of what kind an event is, 0 to 1."""
    return float(_numbers()["kind"].get(kind, 0.0))


def leads(document: Document) -> list[tuple[int, int]]:
    """Where a document says what matters most: the beginning of its first paragraph that is no heading or furniture."""
    lead = _numbers()["lead"]
    for block in document.blocks:
        if block.kind in ("paragraph", "item") and block.end - block.start > lead["shortest"]:
            return [(block.start, min(block.end, block.start + lead["characters"]))]
    return [] if document.blocks else [(0, lead["characters"])]


class Place(NamedTuple):
    """Where an event is told. headline: whether one tells it. lead: whether in the first paragraph of a document.

    references: how many other statements count from it or tell of it again. capped: whether it was compared only with
    the nearest of many.
    """

    headline: bool
    lead: bool
    references: int
    capped: bool


def importance_of(event: Event, statements: Sequence[Statement], place: Place) -> Scored:
    """The importance of an event."""
    rest, found = 1.0, []
    for weight, strength, reason in _reasons(event, statements, place):
        rest *= 1 - weight * strength
        found.append(reason)
    factor = _numbers()["modality"][event.modality.kind]
    if factor < 1:
        found.append(f"{event.modality.kind}, not known to have happened")
    if place.capped:
        found.append("many statements share its day and words: it was compared only with the nearest of them")
    return Scored(score=round((1 - rest) * factor, 3), reasons=tuple(found))


def _reasons(event: Event, statements: Sequence[Statement], place: Place) -> Iterator[tuple[float, float, str]]:
    weight = _numbers()["weight"]
    independent = event.corroboration.independent
    if independent > 1:
        yield weight["sources"], 1 - 0.5 ** (independent - 1), f"told by {independent} independent sources"
    if any(statement.heading for statement in statements):
        yield weight["heading"], 1.0, "in a heading"
    elif place.headline:
        yield weight["heading"], 1.0, "told by the headline of a document"
    elif place.lead:
        yield weight["lead"], 1.0, "in the first paragraph of a document"
    if count := place.references:
        said = "statement refers" if count == 1 else "statements refer"
        yield weight["references"], 1 - 0.5**count, f"{count} other {said} to it"
    names = len(event.people) + len(event.organisations) + len(event.places)
    if names:
        yield weight["names"], min(names, _ENOUGH_NAMES) / _ENOUGH_NAMES, f"names {names}"
    kind = kind_matters(event.kind)
    if kind:
        yield weight["kind"], kind, f"of the kind “{event.kind}”"


# -------------------------------------------------------------------------------------------------- references


def references(groups: Sequence[Sequence[Statement]]) -> list[int]:
    """Of each group: how many statements outside it count their date from it, or tell of its day and names again."""
    group_of = {statement.index: number for number, group in enumerate(groups) for statement in group}
    counts = Counter(_counted_from(groups, group_of))
    told = Counter(key for group in groups for key in _day_and_names(group))
    return [
        counts[number] + max((told[key] - 1 for key in _day_and_names(group)), default=0)
        for number, group in enumerate(groups)
    ]


def _day_and_names(group: Sequence[Statement]) -> set[tuple[int, str]]:
    """The day of a group with each person and body that it names; nothing for what is dated by more than a day."""
    return {
        (statement.bounds.first_day, name)
        for statement in group
        if statement.bounds.length <= DAY
        for name in (*statement.event.people, *statement.event.organisations)
    }


def _counted_from(groups: Sequence[Sequence[Statement]], group_of: Mapping[int, int]) -> Iterator[int]:
    """The groups from whose date a later statement of the same document counts: “two days later”."""
    ordered = sorted((s for group in groups for s in group), key=lambda s: s.index)
    last: dict[tuple[int, str], int] = {}
    for statement in ordered:
        because, date = statement.event.because, statement.event.date
        anchor = (statement.document, because.anchor or "")
        if because.counted_from == "told" and anchor in last and last[anchor] != group_of[statement.index]:
            yield last[anchor]
        if date is not None:
            last[statement.document, date.edtf[: len("YYYY-MM-DD")]] = group_of[statement.index]
