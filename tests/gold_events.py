"""Gold statements of a collection as the records that a perfect reading would give, to judge linking by itself.

    collection("suez-crisis") → Gold       the documents with their events, one mention each, and what gold says of pairs

Dates are gold's; where resolving gives the same date, its bounds within the day are taken over ("this morning").
An event's quote is the sentence in which the statement stands, as in a build; titles and names are those of gold, and
a statement for which gold has no fuller record is titled by its own words.
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Any

from dateline.expressions import load
from dateline.find import find
from dateline.interval.calendar import DAY, day_number
from dateline.read import Settings, find_documents, read
from dateline.records import Composed, Document, Event, Mention, Modality, Resolution, Scored, Sentence
from dateline.resolve import resolve
from gold import CORPUS, load_gold, locate
from make import because, digest, event, when


@dataclass
class Gold:
    """A collection as composed documents; ids maps gold's ids to event ids."""

    composed: list[Composed]
    entries: dict[str, dict[str, Any]]
    same: dict[str, list[str]]
    different: list[tuple[str, str]]
    conflicts: dict[str, list[str]]

    def pairs(self) -> set[frozenset[str]]:
        """Pairs of events that one label holds together, in whatever document."""
        return {frozenset(pair) for ids in self.same.values() for pair in combinations(ids, 2)}

    def document_of(self, event_id: str) -> str:
        """The path of the document that tells an event."""
        return str(self.entries[event_id]["document"])


@cache
def collection(name: str) -> Gold:
    """The gold of a collection as records."""
    gold, root = load_gold(name), CORPUS / name
    documents = [read(path, root, settings=Settings()) for path, root in find_documents([root]).documents]
    composed, entries = [], {}
    for document in documents:
        known = [entry for entry in gold["event"] if entry["document"] == document.path]
        made = {event_id(name, entry["id"]): entry for entry in known}
        entries |= made
        composed.append(_composed(document, made))
    same: dict[str, list[str]] = {}
    for ident, entry in entries.items():
        if entry.get("same"):
            same.setdefault(entry["same"], []).append(ident)
    different = [tuple(event_id(name, ident) for ident in pair["events"]) for pair in gold["different"]]
    conflicts = {entry["same"]: entry["dates"] for entry in gold.get("conflict", [])}
    return Gold(composed, entries, same, different, conflicts)


def event_id(name: str, gold_id: str) -> str:
    return "e" + digest(name, gold_id)


def _composed(document: Document, entries: dict[str, dict[str, Any]]) -> Composed:
    grammar = load("en")
    found = find(document.text, grammar, document.blocks)
    resolved = resolve(document, found.folded, found.mentions, found.sentences, grammar)
    events = [_resolved(_event(document, found.sentences, *entry), resolved) for entry in entries.items()]
    return Composed(document=document, events=tuple(sorted(events, key=lambda e: e.mentions[0].expression_start)))


def _event(document: Document, sentences: list[Sentence], ident: str, entry: dict[str, Any]) -> Event:
    span = locate(document, entry["quote"], entry["expression"])
    assert span is not None, entry
    whole = locate(document, entry["quote"], entry["quote"]) or span
    first = next(s for s in reversed(sentences) if s.start <= whole[0])
    last = next(s for s in sentences if s.end >= whole[1])
    quote = document.text[first.start : last.end]
    made = event(document, quote, document.text[span[0] : span[1]], entry["edtf"])
    mention = made.mentions[0].model_copy(
        update={
            "start": first.start,
            "end": last.end,
            "expression_start": span[0],
            "expression_end": span[1],
            "exact": quote,
            "prefix": document.text[max(0, first.start - 32) : first.start],
            "suffix": document.text[last.end : last.end + 32],
        }
    )
    fuller = {key: tuple(entry.get(key, ())) for key in ("people", "organisations", "places")}
    return made.model_copy(
        update={
            **fuller,
            "id": ident,
            "context": _passage(document, sentences, first, last),
            "title": title_of(entry),
            "kind": entry.get("kind", "other"),
            "modality": Modality(kind=entry.get("modality", "happened"), reported_by=entry.get("reported_by") or None),
            "mentions": (mention,),
            "because": because(entry["expression"]),
            "confidence": Scored(score=0.9),
            "order": order_of(entry["edtf"]),
        }
    )


def _passage(document: Document, sentences: list[Sentence], first: Sentence, last: Sentence) -> str:
    """The sentence with its neighbours in the same block."""
    near = [s for s in sentences if s.block == first.block]
    at, to = near.index(first), near.index(last) if last in near else near.index(first)
    return document.text[near[max(at - 1, 0)].start : near[min(to + 1, len(near) - 1)].end]


def _resolved(made: Event, resolved: list[tuple[Mention, Resolution]]) -> Event:
    """The event with the date as resolved, where that is gold's date."""
    at = made.mentions[0]
    for mention, resolution in resolved:
        overlap = mention.start < at.expression_end and at.expression_start < mention.end
        if overlap and resolution.when and resolution.when.edtf == made.mentions[0].date:
            return made.model_copy(
                update={"date": resolution.when, "order": resolution.order, "because": resolution.because}
            )
    return made


def title_of(entry: dict[str, Any]) -> str:
    """Gold's first title, or the statement's words without those of the date."""
    if entry.get("titles"):
        return str(entry["titles"][0])
    return " ".join(entry["quote"].replace(entry["expression"], " ").split())[:90]


def order_of(edtf: str) -> tuple[int, int]:
    """First second and the second after the last of an EDTF string; open sides end with what is named."""
    found = when(edtf)
    start, end = found.start or found.end, found.end or found.start
    return _second(start, 0), _second(end, 1)


def _second(bound: str, after: int) -> int:
    day, _, clock = bound.partition("T")
    sign = -1 if day.startswith("-") else 1
    year, month, number = (int(part) for part in day.lstrip("-").split("-"))
    second = day_number(sign * year, month, number) * DAY
    if not clock:
        return second + after * DAY
    hour, minute, rest = (int(part) for part in (re.match(r"[\d:]+", clock)[0] + ":0").split(":")[:3])
    return second + hour * 3600 + minute * 60 + rest + after * 60
