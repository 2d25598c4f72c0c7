"""Scores linking: which statements of a collection are told as one event, against the `same` labels of its gold.

    on_gold("suez-crisis")              linking by itself, on the statements as a perfect reading would give them
    on_build("suez-crisis", chronology) linking at its place, on what was read from the documents

A pair is two statements of gold; it is together if one event has mentions of both. Statements without a label are the
same as no other. Of a build only the statements that it found count: what was never found is counted elsewhere.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from dateline.link import link
from dateline.records import Chronology, Event
from gold import load_gold, locate, mentions_of, same_date
from gold_events import Gold, collection, event_id

Together = Mapping[str, tuple[str, tuple[str, int]]]
"""By gold id of a statement: the event that holds it, and where its mention begins (document, place)."""


@dataclass
class Linked:
    """Counts of pairs of one collection, and the lines that say what went wrong."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    tempting: int = 0
    tempted: int = 0
    conflicts: int = 0
    conflicts_found: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Of the pairs told as one event, those that are one."""
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        """Of the pairs that are one event, those told as one."""
        return self.right / max(self.right + self.missed, 1)

    @property
    def f1(self) -> float:
        """Both in one number."""
        return 2 * self.right / max(2 * self.right + self.wrong + self.missed, 1)

    def row(self, name: str) -> str:
        """One line of the table."""
        return (
            f"{name:26} same pairs {self.right + self.missed:4}  precision {100 * self.precision:5.1f} %  "
            f"recall {100 * self.recall:5.1f} %  F1 {100 * self.f1:5.1f} %  tempting pairs merged {self.tempted}/{self.tempting}  "
            f"conflicts found {self.conflicts_found}/{self.conflicts}"
        )


def on_gold(name: str) -> Linked:
    """Linking by itself."""
    gold = collection(name)
    events, _ = link(gold.composed)
    at = {(m.document, m.expression_start): event.id for event in events for m in event.mentions}
    where = {}
    for part in gold.composed:
        for event in part.events:
            place = (event.mentions[0].document, event.mentions[0].expression_start)
            where[event.id] = (at[place], place)
    return _scored(gold, where, {event.id: event for event in events})


def on_build(name: str, chronology: Chronology) -> Linked:
    """Linking at its place in a build of the collection."""
    where: dict[str, tuple[str, tuple[str, int]]] = {}
    for document in chronology.documents:
        mentions = mentions_of(chronology, document)
        for entry in load_gold(name)["event"]:
            span = locate(document, entry["quote"], entry["expression"]) if entry["document"] == document.path else None
            hits = [(e, m) for e, m in mentions if span and m.expression_start < span[1] and span[0] < m.expression_end]
            for event, mention in hits[:1]:
                where[event_id(name, entry["id"])] = (event.id, (document.id, mention.expression_start))
    return _scored(collection(name), where, {event.id: event for event in chronology.events})


def _scored(gold: Gold, where: Together, events: Mapping[str, Event]) -> Linked:
    found, same = Linked(), gold.pairs()
    for one, other in combinations(sorted(where), 2):
        mine, yours = where[one], where[other]
        if mine[1] == yours[1]:
            continue  # one mention that covers two statements of gold
        told, meant = mine[0] == yours[0], frozenset((one, other)) in same
        found.right += told and meant
        found.wrong += told and not meant
        found.missed += meant and not told
        if told != meant:
            found.notes.append(f"{'WRONG' if told else 'MISSED'} {_said(gold, one)} || {_said(gold, other)}")
    _tempting(gold, where, found)
    _conflicts(gold, where, events, found)
    return found


def _said(gold: Gold, ident: str) -> str:
    entry = gold.entries[ident]
    return f"{entry['id']} {entry['edtf']} {entry.get('titles', [entry['quote']])[0][:80]!r} [{entry.get('same', '')}]"


def _tempting(gold: Gold, where: Together, found: Linked) -> None:
    for one, other in gold.different:
        if one in where and other in where and where[one][1] != where[other][1]:
            found.tempting += 1
            found.tempted += where[one][0] == where[other][0]
            if where[one][0] == where[other][0]:
                found.notes.append(f"TEMPTED {_said(gold, one)} || {_said(gold, other)}")


def _conflicts(gold: Gold, where: Together, events: Mapping[str, Event], found: Linked) -> None:
    """A conflict is found if one event shows one of the dates and lists another one."""
    for label, dates in gold.conflicts.items():
        holding = {where[ident][0] for ident in gold.same[label] if ident in where}
        shown = [_dates(events[ident]) for ident in holding if events[ident].conflicts]
        found.conflicts += 1
        if any(_has(own, dates) and _has(theirs, dates) for own, theirs in shown):
            found.conflicts_found += 1
        else:
            found.notes.append(f"NO CONFLICT {label}: {dates} in {len(holding)} events, {shown}")


def _dates(event: Event) -> tuple[list[str], list[str]]:
    assert event.date is not None
    return [event.date.edtf], [conflict.edtf for conflict in event.conflicts]


def _has(shown: Sequence[str], dates: Sequence[str]) -> bool:
    return any(same_date(date, edtf) for edtf in shown for date in dates)
