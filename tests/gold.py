"""Scores events against the gold of a collection: found, with the right date, false.

An event meets a gold statement if their date expressions overlap in the same document. Dates are compared as EDTF, by
the day where both give a clock time differently fine. What gold lists as undated must not be dated, and what it lists
under `never`, or not at all, must be no event.
"""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dateline.records import Anchoring, Chronology, Document, Event

CORPUS = Path(__file__).parent.parent / "corpus"
COLLECTIONS = ("apollo-13", "ash-cloud-2010", "suez-crisis")


@dataclass
class Score:
    """Counts of one collection, and the lines that say what went wrong."""

    gold: int = 0
    found: int = 0
    right: int = 0
    exact: int = 0
    events: int = 0
    false: int = 0
    never: int = 0
    undated: int = 0
    undated_kept: int = 0
    notes: list[str] = field(default_factory=list)

    def row(self, name: str) -> str:
        """One line of the table."""
        rate = 100 * self.right / max(self.gold, 1)
        wrong = 100 * self.false / max(self.events, 1)
        return (
            f"{name:16} gold {self.gold:5}  found {self.found:5}  right date {self.right:5} ({rate:5.1f} %)  "
            f"events {self.events:5}  false {self.false:4} ({wrong:4.1f} %)  of those never {self.never:3}  "
            f"undated kept {self.undated_kept}/{self.undated}"
        )


def load_gold(name: str) -> dict[str, Any]:
    """The gold.toml of a collection."""
    return tomllib.loads((CORPUS / name / "gold.toml").read_text(encoding="utf-8"))


def locate(document: Document, quote: str, expression: str) -> tuple[int, int] | None:
    """The span of an expression inside its quote; white space and table rules are folded."""
    found = re.search(_folded(quote), document.text)
    if found is None:
        return None
    inside = re.search(_folded(expression), found[0])
    if inside is None:
        return None
    return found.start() + inside.start(), found.start() + inside.end()


def _folded(text: str) -> str:
    words = [word for word in re.findall(r"[^\s|*_>]+", text) if word != "-"]
    return r"(?:[\s|*_>]| - )+".join(re.escape(word) for word in words)


def same_date(gold: str, date: str | None) -> bool:
    """Equal, with clock times cut to the day."""
    return date is not None and _daily(gold) == _daily(date)


def _daily(edtf: str) -> str:
    return re.sub(r"T[\d:]+(?:Z|[+-]\d\d:\d\d)?", "", edtf)


def mentions_of(chronology: Chronology, document: Document) -> list[tuple[Event, Anchoring]]:
    """The mentions that the dated events have in a document."""
    return [(e, m) for e in chronology.events for m in e.mentions if m.document == document.id]


def _overlap(span: tuple[int, int], mention: Anchoring) -> bool:
    return mention.expression_start < span[1] and span[0] < mention.expression_end


def score(name: str, chronology: Chronology) -> Score:
    """Score a chronology built from a collection against its gold."""
    gold, result = load_gold(name), Score()
    for document in chronology.documents:
        _score_document(document, gold, chronology, result)
    return result


def _score_document(document: Document, gold: dict[str, Any], chronology: Chronology, result: Score) -> None:
    mentions = mentions_of(chronology, document)
    spans: dict[str, list[tuple[int, int]]] = {"event": [], "undated": [], "never": []}
    for kind in spans:
        for entry in gold.get(kind, []):
            if entry["document"] != document.path:
                continue
            span = locate(document, entry["quote"], entry.get("expression", entry["quote"]))
            if span is None and kind == "never":
                continue  # furniture that is not even read
            if span is None:
                result.notes.append(f"UNREADABLE {document.path}: {entry['quote'][:70]!r}")
                span = (-1, -1)
            spans[kind].append(span)
            if kind == "event":
                _score_event(document, entry, span, mentions, result)
    _score_false(document, spans, mentions, result)
    _score_undated(document, spans["undated"], chronology, result)


def _score_event(
    document: Document,
    entry: dict[str, Any],
    span: tuple[int, int],
    mentions: list[tuple[Event, Anchoring]],
    result: Score,
) -> None:
    result.gold += 1
    hits = [mention for _, mention in mentions if _overlap(span, mention)]
    result.found += bool(hits)
    right = any(same_date(entry["edtf"], mention.date) for mention in hits)
    result.right += right
    result.exact += any(entry["edtf"] == mention.date for mention in hits)
    if not right:
        dates = [mention.date for mention in hits] or "no event"
        result.notes.append(
            f"{'WRONG' if hits else 'MISSED'} {document.path} {entry['id']}: {entry['expression']!r} is {entry['edtf']}, got {dates}"
            f" | {entry['quote'][:100]!r}"
        )


def _score_false(
    document: Document, spans: dict[str, list[tuple[int, int]]], mentions: list[tuple[Event, Anchoring]], result: Score
) -> None:
    for _, mention in mentions:
        result.events += 1
        if any(_overlap(span, mention) for span in spans["event"]):
            continue
        result.false += 1
        listed = next(
            (kind for kind in ("never", "undated") if any(_overlap(s, mention) for s in spans[kind])), "unlisted"
        )
        result.never += listed == "never"
        expression = document.text[mention.expression_start : mention.expression_end]
        result.notes.append(
            f"FALSE ({listed}) {document.path}: {expression!r} {mention.date} | {mention.exact[:100]!r}"
        )


def _score_undated(document: Document, spans: list[tuple[int, int]], chronology: Chronology, result: Score) -> None:
    undated = [m for e in chronology.undated for m in e.mentions if m.document == document.id]
    result.undated += len(spans)
    result.undated_kept += sum(any(_overlap(span, m) for m in undated) for span in spans)
