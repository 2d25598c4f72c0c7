"""The clusters of told_often.toml: one story as several papers tell it, and how linking does on them.

on_told_often("check")            counts of pairs, each cluster a collection of its own
told_often_labelled("fit")        their pairs to learn from
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from dateline.link import link
from dateline.link.candidates import candidate_pairs
from dateline.link.names import unified
from dateline.link.prepare import prepared
from dateline.link.score import Weights, open_question
from dateline.pipeline import per_document
from dateline.read import read
from dateline.records import Composed, Event
from linking import Labelled, Linked, place_of

CLUSTERS = Path(__file__).parent / "told_often.toml"
CLUSTER: Final = 3.0
"""What a pair of told_often.toml counts."""
_MARK: Final = re.compile(r"\[([^\[\]]+)\]\(([\w-]+)\)")


@dataclass
class Cluster:
    """One cluster of told_often.toml as documents; names: what the statements date, by document and expression."""

    name: str
    half: str
    tempting: set[frozenset[str]]
    conflicts: list[str]
    composed: list[Composed] = field(default_factory=list)
    names: dict[tuple[str, int], str] = field(default_factory=dict)


@cache
def told_often() -> list[Cluster]:
    """All clusters."""
    return [_cluster(entry) for entry in tomllib.loads(CLUSTERS.read_text(encoding="utf-8"))["cluster"]]


def _cluster(entry: Mapping[str, Any]) -> Cluster:
    made = Cluster(entry["name"], entry["half"], set(map(frozenset, entry["tempting"])), entry["conflicts"])
    with TemporaryDirectory() as folder:
        for number, (published, marked) in enumerate(entry["told"]):
            text = _MARK.sub(r"\1", marked).strip()
            path = Path(folder) / f"{number}.{'md' if '|---' in text else 'txt'}"
            path.write_text(text + "\n", encoding="utf-8")
            part = per_document(read(path, folder, published=published))
            made.composed.append(part)
            made.names |= dict(_named(part, marked.strip()))
    return made


def _named(part: Composed, marked: str) -> Iterator[tuple[tuple[str, int], str]]:
    """By place of a statement's expression: the name of what it dates. Statements that were not found are left out."""
    for mark in _MARK.finditer(marked):
        before = _MARK.sub(r"\1", marked[: mark.start()]).count(mark[1])
        start = [found.start() for found in re.finditer(re.escape(mark[1]), part.document.text)][before]
        for event in part.events:
            mention = event.mentions[0]
            if mention.expression_start < start + len(mark[1]) and start < mention.expression_end:
                yield (mention.document, mention.expression_start), mark[2]
                break


def on_told_often(half: str, given: Weights | None = None) -> Linked:
    """The clusters of one half, each a collection of its own."""
    found = Linked()
    for cluster in told_often():
        if cluster.half == half:
            _score_cluster(cluster, link(cluster.composed, given)[0], found)
    return found


def _score_cluster(cluster: Cluster, events: Sequence[Event], found: Linked) -> None:
    where = {
        place: event
        for event in events
        for m in event.mentions
        if (place := (m.document, m.expression_start)) in cluster.names
    }
    for one, other in combinations(sorted(where), 2):
        names = frozenset((cluster.names[one], cluster.names[other]))
        told, meant = where[one].id == where[other].id, len(names) == 1
        found.right += told and meant
        found.wrong += told and not meant
        found.missed += meant and not told
        found.tempting += names in cluster.tempting
        found.tempted += told and names in cluster.tempting
        if told != meant:
            found.notes.append(f"{cluster.name}: {'WRONG' if told else 'MISSED'} {' || '.join(sorted(names))}")
    for name in cluster.conflicts:
        found.conflicts += 1
        found.conflicts_found += any(event.conflicts for place, event in where.items() if cluster.names[place] == name)


def told_often_labelled(half: str) -> list[Labelled]:
    """The candidate pairs of the clusters of one half to learn from."""
    found = []
    for cluster in told_often():
        if cluster.half != half:
            continue
        pairs, _, rivals = candidate_pairs(prepared(unified(cluster.composed)))
        made = Labelled(pairs, rivals=rivals)
        for one, other in pairs:
            mine, yours = cluster.names.get(place_of(one)), cluster.names.get(place_of(other))
            if mine is not None and yours is not None and open_question(one, other):
                made.known.append((one, other))
                made.same.append(mine == yours)
                made.share.append(CLUSTER)
        found.append(made)
    return found
