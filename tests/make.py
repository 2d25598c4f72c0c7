"""Short factories for records, so that a test says only what it is about.

text = document("On 5 November 1956 British paratroops landed at Port Said.")
landing = event(text, "British paratroops landed at Port Said.", "5 November 1956", "1956-11-05")
chronology([text], [landing])
"""

import hashlib
import re
from calendar import month_name

from dateline import pipeline
from dateline.interval.calendar import month_length
from dateline.records import (
    Anchoring,
    Because,
    Block,
    Chronology,
    Document,
    Event,
    Generator,
    Scored,
    When,
)

SEASONS = {"21": (3, "Spring"), "22": (6, "Summer"), "23": (9, "Autumn"), "24": (12, "Winter")}
WRITTEN = "2013-02-12"  # a Tuesday, the day on which texts of tests are read
_DATE = re.compile(r"(Y?-?\d+)(?:-(\d\d))?(?:-(\d\d))?(T[\d:]+)?(Z|[+-]\d\d:\d\d)?")


def digest(*parts: str) -> str:
    """Twelve hexadecimal digits that depend on the parts only."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def document(text: str, path: str = "notes.txt", **fields) -> Document:
    """A document; its id is made of path and text, everything else has a plain default."""
    given = {
        "id": "d" + digest(path, text),
        "path": path,
        "title": path.rsplit("/", 1)[-1].rsplit(".", 1)[0],
        "published_because": "nothing in the document says when it was published",
        "language": "en",
        "sha256": hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        "characters": len(text),
        "text": text,
    }
    return Document(**(given | fields))


def year_name(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"


def _one(edtf: str) -> tuple[str, str, str, str]:
    """First day, last day, granularity and wording of one EDTF date."""
    if "X" in edtf:
        digits = edtf.count("X")
        unit, word = {
            1: ("decade", f"{edtf.replace('X', '0')}s"),
            2: ("century", f"{int(edtf[:2]) + 1}th century"),
        }[digits]
        return edtf.replace("X", "0") + "-01-01", edtf.replace("X", "9") + "-12-31", unit, word
    year, month, day, clock, zone = _DATE.fullmatch(edtf).groups()
    name = year_name(int(year.replace("Y", "")))
    if month is None:
        return f"{year}-01-01", f"{year}-12-31", "year", name
    if month in SEASONS:
        first, word = SEASONS[month]
        return f"{year}-{first:02d}-01", f"{year}-{min(first + 2, 12):02d}-28", "season", f"{word} {name}"
    if day is None:
        last = month_length(int(year.replace("Y", "")), int(month))
        return f"{year}-{month}-01", f"{year}-{month}-{last}", "month", f"{month_name[int(month)]} {name}"
    words = f"{int(day)} {month_name[int(month)]} {name}"
    if clock:
        return (
            edtf,
            edtf,
            "minute",
            f"{words}, {clock[1:6]}" + (f" {zone.replace('Z', 'UTC')}" if zone else ""),
        )
    return edtf, edtf, "day", words


def when(edtf: str, **fields) -> When:
    """A When for an EDTF string: dates, `a/b`, `/b`, `a/`, `a/..`, `[a..b]`, with `~`, `?`, `%`."""
    bare = edtf.strip("[]").rstrip("~?%")
    first, _, last = bare.replace("..", "/", 1).partition("/") if edtf[0] == "[" else bare.partition("/")
    start, unit, words = None, "day", ""
    if first.strip("."):
        start, end, unit, words = _one(first)
    if "/" in edtf or edtf[0] == "[":
        until = _one(last) if last.strip(".") else None
        end = until[1] if until else None
        unit = unit if start else until[2]
        joined = f"{words} – {until[3]}" if start and until else f"since {words}" if start else f"before {until[3]}"
        words = f"between {joined}" if edtf[0] == "[" else joined
        unit = "range" if start and until else unit
    approximate, uncertain = edtf[-1] in "~%", edtf[-1] in "?%"
    words = ("about " if approximate else "perhaps " if uncertain else "") + words
    given = {"edtf": edtf, "timex3": bare, "start": start, "end": end, "granularity": unit}
    given |= {"approximate": approximate, "uncertain": uncertain, "display": words}
    return When(**(given | fields))


def anchoring(doc: Document, quote: str, expression: str = "", **fields) -> Anchoring:
    """Where a quote stands in a document: its first occurrence."""
    start = doc.text.index(quote)
    end = start + len(quote)
    at = start + quote.index(expression)
    given = {
        "document": doc.id,
        "start": start,
        "end": end,
        "exact": quote,
        "line": doc.text.count("\n", 0, start) + 1,
    }
    given |= {"expression_start": at, "expression_end": at + len(expression)}
    given |= {"prefix": doc.text[max(0, start - 32) : start], "suffix": doc.text[end : end + 32]}
    return Anchoring(**(given | fields))


def because(expression: str, **fields) -> Because:
    given = {"expression": expression, "rule": "en/absolute/<date>", "said": f"date({expression})"}
    given |= {"steps": (f"“{expression}” names the date itself",)}
    return Because(**(given | fields))


def event(doc: Document, quote: str, expression: str, edtf: str | None = None, **fields) -> Event:
    """An event told by one sentence of one document; without a date it is an undated one."""
    given = {
        "id": "e" + digest(doc.id, quote, expression),
        "title": quote[:90].rstrip("."),
        "date": when(edtf) if edtf else None,
        "undated_because": "" if edtf else "the document has no known date to count from",
        "because": because(expression),
        "quote": quote,
        "context": quote,
        "confidence": Scored(score=0.9, reasons=("day, month and year are given",)),
        "mentions": (anchoring(doc, quote, expression, date=edtf),),
    }
    return Event(**(given | fields))


def chronology(documents=(), events=(), undated=(), **fields) -> Chronology:
    given = {"generator": Generator(version="0.1.0"), "title": "Test timeline"}
    given |= {"documents": tuple(documents), "events": tuple(events), "undated": tuple(undated)}
    return Chronology(**(given | fields))


def composed(text, published=WRITTEN, **fields):
    """A text of paragraphs, read on the day it was written on, as events and refusals."""
    blocks = fields.pop("blocks", None) or [("paragraph", part) for part in text.split("\n\n")]
    placed, position = [], 0
    for number, (kind, part) in enumerate(blocks):
        start = text.index(part, position)
        position = start + len(part)
        placed.append(Block(kind=kind, start=start, end=position, row=number // 2 if kind == "cell" else None))
    made = document(text, published=published, published_because="told", blocks=tuple(placed), **fields)
    return pipeline.per_document(made)


def by_mentions(events):
    """Events by where their mentions stand, whatever their order and ids."""
    return {frozenset((m.document, m.expression_start) for m in event.mentions): event for event in events}
