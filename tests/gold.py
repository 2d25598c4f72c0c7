"""Scores events against the gold of a collection: found, with the right date, false.

An event meets a gold statement if their date expressions overlap in the same document. Dates are compared as EDTF, by
the day where both give a clock time differently fine. What gold lists as undated must not be dated, and what it lists
under `never`, or not at all, must be no event.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from dateline.link.words import plain
from dateline.pipeline import build, per_document
from dateline.records import Anchoring, Chronology, Composed, Document, Event

CORPUS = Path(__file__).parent.parent / "corpus"
COLLECTIONS = ("apollo-13", "ash-cloud-2010", "suez-crisis")


def built(name: str) -> Chronology:
    """What a build of a collection gives; built once for all tests, since nothing can change it."""
    return _build(name)[0]


def composed(name: str) -> tuple[Composed, ...]:
    """The documents of a collection with what a build finds in each, before any of it is put together."""
    return _build(name)[1]


@cache
def _build(name: str) -> tuple[Chronology, tuple[Composed, ...]]:
    parts: list[Composed] = []

    def kept(*given: Any) -> Composed:
        parts.append(per_document(*given))
        return parts[-1]

    with patch("dateline.pipeline.per_document", kept):
        chronology = build([CORPUS / name])
    assert not chronology.skipped, chronology.skipped
    return chronology, tuple(parts)


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


@cache
def load_gold(name: str) -> Mapping[str, Any]:
    """The gold.toml of a collection; read once for all tests, since nothing changes it."""
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


# ------------------------------------------------------------------------------------------------ fuller records


@dataclass
class Fields:
    """How the fuller records of gold compare: for each field found, right and wrong."""

    counts: dict[str, list[int]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def add(self, name: str, right: int, wrong: int, missing: int) -> None:
        """Count one record's field."""
        counts = self.counts.setdefault(name, [0, 0, 0])
        for place, number in enumerate((right, wrong, missing)):
            counts[place] += number

    def rate(self, name: str) -> float:
        """Right among all that gold has, and for a single value among all records."""
        right, wrong, missing = self.counts.get(name, [0, 0, 0])
        return right / max(right + missing + (wrong if name in SINGLE else 0), 1)

    def wrong(self, name: str) -> float:
        """Wrong among what was given."""
        right, wrong, missing = self.counts.get(name, [0, 0, 0])
        return wrong / max(right + wrong + (missing if name in SINGLE else 0), 1)

    def rows(self) -> list[str]:
        """The table, one line a field."""
        return [
            f"{name:14} right {counts[0]:5} ({100 * self.rate(name):5.1f} %)  "
            f"wrong {counts[1]:4} ({100 * self.wrong(name):5.1f} %)  missing {counts[2]:4}"
            for name, counts in self.counts.items()
        ]


SINGLE = ("title", "kind", "modality", "reported_by")
_SMALL = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "with",
        "from",
        "and",
        "his",
        "her",
        "its",
        "their",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "has",
        "have",
        "had",
    ]
)
_FORMS = {"said": "say", "went": "go", "came": "come", "left": "leave", "took": "take", "gave": "give", "told": "tell"}


def fields(name: str, chronology: Chronology, result: Fields) -> Fields:
    """Compare the fuller records of a collection's gold with the events that overlap them."""
    pairs = list(_met(load_gold(name), chronology))
    told: dict[str, list[dict[str, Any]]] = {}
    for entry, event in pairs:
        told.setdefault(event.id, []).append(entry)
    for entry, event in pairs:
        _compare(entry, event, told[event.id], result)
    return result


def _met(gold: dict[str, Any], chronology: Chronology) -> Iterator[tuple[dict[str, Any], Event]]:
    """The fuller records of gold with the events that overlap them."""
    for document in chronology.documents:
        mentions = mentions_of(chronology, document)
        for entry in gold["event"]:
            if entry["document"] != document.path or "titles" not in entry:
                continue
            span = locate(document, entry["quote"], entry["expression"])
            hit = next((event for event, mention in mentions if span and _overlap(span, mention)), None)
            if hit is not None:
                yield entry, hit


def _compare(entry: dict[str, Any], event: Event, all_told: list[dict[str, Any]], result: Fields) -> None:
    """all_told: the records of all statements that the event is put together from; its names are those of all.

    Its one title may be a wording of any that tells of the same event.
    """
    place = f"{entry['document'][:24]} {entry['id']}"
    same = [told for told in all_told if told is entry or (told.get("same") and told.get("same") == entry.get("same"))]
    alike = max(title_likeness(title, event.title) for told in same for title in told["titles"])
    result.add("title", alike >= 0.6, 0, alike < 0.6)
    if alike < 0.6:
        result.notes.append(f"title {place}: {event.title!r}, gold {entry['titles'][0]!r}")
    for single, value in (("kind", event.kind), ("modality", event.modality.kind)):
        right = value == entry[single]
        cautious = single == "kind" and value == "other"
        result.add(single, right, not right and not cautious, not right and cautious)
        if not right:
            result.notes.append(f"{single} {place}: {value}, gold {entry[single]} | {event.title!r}")
    who = (entry["reported_by"] or "", event.modality.reported_by or "")
    told = _told_by(*who)
    result.add("reported_by", told, not told and bool(who[1]), not told and not who[1])
    if not told:
        result.notes.append(f"reported_by {place}: {who[1]!r}, gold {who[0]!r} | {event.title!r}")
    for many in ("people", "organisations", "places"):
        others = [name for told in all_told for name in told[many]]
        _compare_names(place, many, entry[many], getattr(event, many), others, result)


def _told_by(gold: str, told: str) -> bool:
    return (not gold and not told) or (bool(gold and told) and bool(_words(gold) & _words(told)))


def _compare_names(
    place: str, what: str, gold: list[str], told: tuple[str, ...], others: list[str], result: Fields
) -> None:
    """Found is what this statement has; extra what no statement of the event has."""
    found = [name for name in gold if any(_same_name(name, other) for other in told)]
    extra = [name for name in told if not any(_same_name(name, other) for other in others)]
    result.add(what, len(found), len(extra), len(gold) - len(found))
    missing = [name for name in gold if name not in found]
    if extra or missing:
        result.notes.append(f"{what} {place}: extra {extra} missing {missing}")


def _same_name(one: str, other: str) -> bool:
    """Whether the last word of one is in the other, `Pearson`, `Lester Pearson`, or one is the other's initials."""
    a, b = (plain(name).split() for name in (one, other))
    initials = one.isupper() != other.isupper() and _initials(one) == _initials(other)
    return bool(a and b) and (a[-1] in b or b[-1] in a or initials)


def _initials(name: str) -> str:
    """Of a name that is nothing else, the letters."""
    letters = name.replace(".", "")
    return letters if letters.isupper() else "".join(word[0] for word in name.split() if word[0].isupper())


def title_likeness(gold: str, title: str) -> float:
    """The share of the words of an accepted title that a title has, whatever their tense."""
    wanted, had = _words(gold), _words(title)
    return len(wanted & had) / max(len(wanted), 1)


def _words(text: str) -> set[str]:
    words = {_FORMS.get(word, word) for word in re.findall(r"[\w’']+", text.casefold())} - _SMALL
    return {re.sub(r"(?:['’]s|ing|ed|es|s|d|e)$", "", word)[:6] for word in words}
