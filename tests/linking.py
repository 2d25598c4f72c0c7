"""Scores linking: which statements of a collection are told as one event, against the `same` labels of its gold.

    on_gold("suez-crisis")              linking by itself, on the statements as a perfect reading would give them
    on_build("suez-crisis", chronology) linking at its place, on what was read from the documents

A pair is two statements of gold; it is together if one event has mentions of both. Statements without a label are the
same as no other. Of a build only the statements that it found count: what was never found is counted elsewhere.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Final

import numpy as np

from calibration import SIGNED, logistic
from dateline.link import link
from dateline.link.candidates import candidate_pairs, key_of
from dateline.link.features import FEATURES, features_of
from dateline.link.names import unified
from dateline.link.prepare import prepared
from dateline.link.rivals import Rivals
from dateline.link.score import Scores, Weights, feature_signs, open_question, weights
from dateline.link.statements import Statement, one_story
from dateline.pipeline import per_document
from dateline.records import Chronology, Composed, Event
from gold import load_gold, locate, mentions_of, same_date
from gold_events import Gold, collection, event_id
from make import document as written

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


def on_gold(name: str, given: Weights | None = None) -> Linked:
    """Linking by itself. given: other weights than those of the data file."""
    gold = collection(name)
    events, _ = link(gold.composed, given)
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


# ---------------------------------------------------------------------------------------------------------- fit


WRITTEN = 16.0
"""What a pair of told_twice.toml counts, that the hard pairs are not drowned by the many easy ones of the collections."""

TEMPTING: Final = 3 * WRITTEN
"""What a pair counts that tempts: a wrong merge costs a reader more than a missed one."""


@dataclass
class Labelled:
    """Candidate pairs of statements of one collection: all, and those of which gold says whether they are one.

    share: what a pair counts: of a group with many members each pair counts less.
    """

    pairs: list[tuple[Statement, Statement]]
    known: list[tuple[Statement, Statement]] = field(default_factory=list)
    same: list[bool] = field(default_factory=list)
    share: list[float] = field(default_factory=list)
    rivals: Mapping[int, float] = field(default_factory=dict)

    def rows(self) -> list[tuple[float, ...]]:
        """The features of the known pairs."""
        return [features_of(*pair, self.rivals.get(key_of(*pair), 0.0)) for pair in self.known]

    def rivalry(self, made: Weights) -> list[tuple[float, ...]]:
        """Of the known pairs the score by itself, how near rivals come to it, and how far both tell one story."""
        scores, rivals = Scores(made, None, self.rivals), Rivals()
        for pair in self.pairs:
            rivals.note(*pair, scores.alone(*pair))
        return [(score := scores.alone(*pair), *rivals.near(*pair, score), one_story(*pair)) for pair in self.known]


def labelled(name: str, composed: Sequence[Composed], ids: Mapping[tuple[str, int], str]) -> Labelled:
    """The candidate pairs of a collection. ids: gold's statement by document and beginning of its expression."""
    gold = collection(name)
    same, size = gold.pairs(), {ident: len(group) for group in gold.same.values() for ident in group}
    pairs, _, rivals = candidate_pairs(prepared(unified(composed)))
    made = Labelled(pairs, rivals=rivals)
    for one, other in pairs:
        mine, yours = ids.get(place_of(one)), ids.get(place_of(other))
        if mine is None or yours is None or not open_question(one, other):
            continue
        told = frozenset((mine, yours)) in same
        made.known.append((one, other))
        made.same.append(told)
        made.share.append(2 / size[mine] if told else 1.0)
    return made


def place_of(statement: Statement) -> tuple[str, int]:
    mention = statement.event.mentions[0]
    return mention.document, mention.expression_start


def material(name: str, built: Sequence[Composed]) -> list[Labelled]:
    """What a collection has to learn from: gold's statements; each of them as a document of its own; those of a build."""
    gold = collection(name)
    ids = {
        (event.mentions[0].document, event.mentions[0].expression_start): event.id
        for part in gold.composed
        for event in part.events
    }
    return [
        labelled(name, gold.composed, ids),
        labelled(name, [alone for part in gold.composed for alone in _each_alone(part)], ids),
        labelled(name, built, _ids_of_build(name, built)),
    ]


def _each_alone(part: Composed) -> list[Composed]:
    return [part.model_copy(update={"events": (event,)}) for event in part.events]


def _ids_of_build(name: str, built: Sequence[Composed]) -> dict[tuple[str, int], str]:
    found: dict[tuple[str, int], str] = {}
    for part in built:
        for entry in load_gold(name)["event"]:
            if entry["document"] == part.document.path:
                span = locate(part.document, entry["quote"], entry["expression"])
                for event in part.events:
                    mention = event.mentions[0]
                    if span and mention.expression_start < span[1] and span[0] < mention.expression_end:
                        place = (mention.document, mention.expression_start)
                        found.setdefault(place, event_id(name, entry["id"]))
    return found


PAIRS = Path(__file__).parent / "told_twice.toml"


@dataclass
class Told:
    """The pairs of told_twice.toml as documents; ids: pair and side of a statement by document and expression."""

    composed: list[Composed]
    ids: dict[tuple[str, int], tuple[int, int]]
    same: list[bool]
    half: list[str]


@cache
def told_twice() -> Told:
    """All pairs, each text a document of its own; its statement is that whose date stands in brackets."""
    entries = tomllib.loads(PAIRS.read_text(encoding="utf-8"))["pair"]
    found = Told([], {}, [entry["same"] for entry in entries], [entry["half"] for entry in entries])
    for number, entry in enumerate(entries):
        for side, (published, marked) in enumerate(entry["told"]):
            before, date, after = re.split(r"[\[\]]", marked)
            path = f"{number:03}-{side}.txt"
            text = written(before + date + after, path, published=published, published_because="given")
            part = per_document(text)
            found.composed.append(part)
            for event in part.events:
                at = event.mentions[0].expression_start
                if len(before) <= at < len(before) + len(date):
                    found.ids[text.id, at] = (number, side)
    return found


def on_told_twice(half: str, given: Weights | None = None) -> tuple[Linked, Counter[str]]:
    """The pairs of one half, told as one or not; and how those kept apart are shown."""
    told, found, shown = told_twice(), Linked(), Counter[str]()
    events, _ = link(told.composed, given)
    where = {
        told.ids[place]: event
        for event in events
        for mention in event.mentions
        if (place := (mention.document, mention.expression_start)) in told.ids
    }
    for number, (same, of_half) in enumerate(zip(told.same, told.half, strict=True)):
        one, other = where.get((number, 0)), where.get((number, 1))
        if of_half != half or one is None or other is None:
            continue
        together = one.id == other.id
        found.right += same and together
        found.missed += same and not together
        found.tempting += not same
        found.tempted += not same and together
        found.wrong += not same and together
        related = any(link.id == other.id for link in one.related)
        shown[f"{'same' if same else 'tempting'} {'together' if together else 'related' if related else 'apart'}"] += 1
        if together != same:
            found.notes.append(f"{number} {'TEMPTED' if together else 'MISSED'} {one.title} || {other.title}")
    return found, shown


def told_twice_labelled(half: str) -> Labelled:
    """The candidate pairs of one half to learn from."""
    told = told_twice()
    pairs, _, rivals = candidate_pairs(prepared(unified(told.composed)))
    made = Labelled(pairs, rivals=rivals)
    for one, other in pairs:
        mine, yours = told.ids.get(place_of(one)), told.ids.get(place_of(other))
        if mine is None or yours is None or not open_question(one, other):
            continue
        if mine[0] == yours[0] and told.half[mine[0]] == half:
            made.known.append((one, other))
            made.same.append(told.same[mine[0]])
            made.share.append(WRITTEN if told.same[mine[0]] else TEMPTING)
    return made


def fitted(parts: Sequence[Labelled], ridge: float = 2.0) -> Weights:
    """Weights under which what gold says of these pairs is most likely."""
    base, signs = weights(), feature_signs()
    rows = np.array([row for part in parts for row in part.rows()])
    same = np.array([told for part in parts for told in part.same])
    share = np.array([one for part in parts for one in part.share])
    story = rows[:, [FEATURES.index("one_story")]]
    both = np.hstack([rows * (1 - story), rows * story, np.ones_like(story)])
    best = logistic(both, same, 2 * [SIGNED[signs[name]] for name in FEATURES], ridge=ridge, weight=share)
    alone, told = best[: len(FEATURES)], best[len(FEATURES) : -1]
    made = base._replace(features=tuple(map(float, alone)), in_story=tuple(map(float, told)), bias=float(best[-1]))
    return made._replace(rivals=_rivals(made, parts, same, share))


def _rivals(made: Weights, parts: Sequence[Labelled], same: np.ndarray, share: np.ndarray) -> tuple[float, float]:
    """What rivals weigh beside the sum of all else, where documents tell one story."""
    rows = np.array([row for part in parts for row in part.rivalry(made)])
    rows[:, 1:3] *= rows[:, 3:]
    rows[:, 3] = 1.0
    least = SIGNED["-"]
    score, nearer, farther, *_ = logistic(rows, same, [(0.5, 2.0), least, least], ridge=0.5, weight=share)
    return float(nearer / score), float(farther / score)
