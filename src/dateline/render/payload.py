"""Chronology → the JSON that the page is fed with: everything once, nothing that can be derived.

A document's text is written whole; quotes, passages and expressions are offsets into it (code points, as in
the records) wherever they stand in it letter for letter. Words that come back (rules, reasons, names,
headings) stand once in `strings`, and rows hold their index. Rows are in page order; a value of 0 means "the
default" or "as the value before", and defaults at the end of a row are left away. `page/events.js` is the
reader of this form.
"""

import hashlib
import re
from collections.abc import Callable, Iterable
from typing import Any, Final

from dateline.interval.calendar import day_number, weekday
from dateline.records import Alternative, Anchoring, Because, Chronology, Document, Event, Scored, When

FORMAT: Final = 1
AROUND: Final = 32  # code points that a mention keeps before and after its quote

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
GREGORIAN: Final = 1583  # the first whole year of that calendar: earlier weekdays would be guesses

Row = list[Any]
Intern = Callable[[str], int]
Headings = tuple[str, str, str]

_DAY = re.compile(r"Y?([+-]?\d+)-(\d\d)-(\d\d)")
_FIRST_MONTH = re.compile(r"\D*\d+-(0[1-9]|1[0-2])(?!\d)")


def civil_day(text: str) -> tuple[int, int, int]:
    """Year (astronomical), month and day of a bound such as `1956-10-29` or `-0043-03-15T04:30`.

    >>> civil_day("-0043-03-15"), civil_day("Y12000-01-01")
    ((-43, 3, 15), (12000, 1, 1))
    """
    match = _DAY.match(text)
    if not match:
        raise ValueError(f"{text!r} is no bound of a date")
    year, month, day = match.groups()
    return int(year), int(month), int(day)


def year_label(year: int) -> str:
    """An astronomical year as people write it: 0 is `1 BC`."""
    return str(year) if year > 0 else f"{1 - year} BC"


def day_label(year: int, month: int, day: int) -> str:
    """A date in full, without weekday: `29 October 1956`."""
    return f"{day} {MONTHS[month - 1]} {year_label(year)}"


def bound(when: When) -> str:
    """Where a date stands in the order of the page: its start, or its end where the start is open."""
    return when.start or when.end or "0001-01-01"


def headings(when: When) -> Headings:
    """The year, month and day headings an event stands under; an empty one where its date does not go so far.

    A date wider than a day stands under its own wording, and one wider than a year or a month of its own kind
    (a season, a decade) is not put under the year or month it happens to begin in.
    """
    year, month, day = civil_day(bound(when))
    unit = when.granularity
    if when.start and when.end and civil_day(when.start) == civil_day(when.end):
        short = f"{day} {MONTHS[month - 1][:3]}"
        name = f"{WEEKDAYS[weekday(day_number(year, month, day)) - 1]} {short}" if year >= GREGORIAN else short
        return year_label(year), MONTHS[month - 1], name
    if unit in ("decade", "century", "millennium"):
        return when.display, "", when.display
    if unit in ("season", "quarter", "half", "fiscal"):
        return year_label(year), when.display, when.display
    named = _FIRST_MONTH.match(when.edtf.lstrip("/."))
    return year_label(year), MONTHS[month - 1] if named else "", when.display


def adds_to_heading(when: When) -> bool:
    """Whether the wording of a date says more than its day heading does, such as a time of day."""
    if not when.start or not when.end or civil_day(when.start) != civil_day(when.end):
        return False
    return when.display != day_label(*civil_day(when.start))


def page_order(events: Iterable[Event]) -> list[Event]:
    """Events as the page lists them: by start, as in the chronology; those of open start by their end."""
    return sorted(events, key=lambda event: civil_day(bound(event.date)) if event.date else (0, 0, 0))


def undated_order(undated: Iterable[Event]) -> list[Event]:
    """Undated events under their reasons, in the order in which the reasons first come."""
    reasons: dict[str, list[Event]] = {}
    for event in undated:
        reasons.setdefault(event.undated_because, []).append(event)
    return [event for members in reasons.values() for event in members]


def date_words(edtf: str) -> str:
    """A plain EDTF date in words; any other notation as it is.

    >>> date_words("1956-10-30"), date_words("1956-10"), date_words("1956~")
    ('30 October 1956', 'October 1956', '1956~')
    """
    match = re.fullmatch(r"(-?\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?", edtf)
    if not match:
        return edtf
    year, month, day = match.groups()
    words = [str(int(day))] if day else []
    return " ".join([*words, *([MONTHS[int(month) - 1]] if month else []), year_label(int(year))])


def source_label(document: Document) -> str:
    """How a source is named under a quote: its title and the day it was published, if that is known."""
    published = f", {date_words(document.published)}" if document.published else ""
    return f"{document.title}{published}"


def page_key(chronology: Chronology) -> str:
    """What a browser files the marks of this timeline under: the same after a rebuild with more documents."""
    return hashlib.sha256(chronology.title.encode("utf-8", "surrogatepass")).hexdigest()[:12]


# ------------------------------------------------------------------------------------------------- one row


def _trimmed(row: Row) -> Row:
    while row and (row[-1] == 0 or row[-1] == [] or row[-1] == ""):
        row.pop()
    return row


def _scored(scored: Scored, intern: Intern) -> Row:
    return _trimmed([scored.score, [intern(reason) for reason in scored.reasons]])


def _when(when: When, intern: Intern) -> Row:
    return _trimmed(
        [
            when.edtf,
            0 if when.start == when.edtf else when.start,
            0 if when.end == when.start else when.end,
            0 if when.timex3 == when.edtf else when.timex3,
            intern(when.granularity),
            when.display,
            when.approximate + 2 * when.uncertain,
            when.part or 0,
            when.zone or 0,
        ]
    )


def _alternative(alternative: Alternative, intern: Intern) -> Row:
    return [alternative.edtf, intern(alternative.reading), intern(alternative.why_not)]


def _because(because: Because, expression: str, intern: Intern) -> Row:
    return _trimmed(
        [
            intern(because.rule),
            intern(because.said),
            [intern(step) for step in because.steps],
            because.anchor or 0,
            intern(because.anchor_because),
            [_alternative(refused, intern) for refused in because.alternatives],
            0 if because.expression == expression else [because.expression],
            0 if because.counted_from == "none" else intern(because.counted_from),
            intern(because.cue),
            int(because.quoted),
        ]
    )


def _mention(mention: Anchoring, date: str | None, texts: dict[str, tuple[int, str]], intern: Intern) -> Row:
    place, text = texts[mention.document]
    start, end = mention.start, mention.end
    whole = text[start:end] == mention.exact
    return _trimmed(
        [
            place,
            start,
            end - start,
            mention.expression_start - start,
            mention.expression_end - mention.expression_start,
            mention.line,
            0 if mention.date == date else [mention.date],
            [intern(reason) for reason in mention.same_because],
            0 if whole else [mention.exact],
            0 if text[max(0, start - AROUND) : start] == mention.prefix and whole else [mention.prefix],
            0 if text[end : end + AROUND] == mention.suffix and whole else [mention.suffix],
        ]
    )


def _context(event: Event, text: str) -> Row | int:
    """The passage as offsets where it stands in the text around the quote, else itself; 0 for the quote."""
    if event.context == event.quote or not event.context:
        return 0 if event.context else [""]
    first = event.mentions[0]
    at = text.find(event.context, max(0, first.start - len(event.context)), first.end + len(event.context))
    return [at, len(event.context)] if at >= 0 else [event.context]


def _row(event: Event, texts: dict[str, tuple[int, str]], intern: Intern) -> Row:
    first, when = event.mentions[0], event.date
    text = texts[first.document][1]
    expression = first.exact[first.expression_start - first.start : first.expression_end - first.start]
    told = event.corroboration
    many = (event.people, event.organisations, event.places, event.names)
    conflicts = [[intern(c.document), c.edtf, c.display, c.quote, intern(c.because)] for c in event.conflicts]
    date = when.edtf if when else None
    return _trimmed(
        [
            event.id,
            event.title,
            _when(when, intern) if when else 0,
            [intern(h) for h in headings(when)] + [int(adds_to_heading(when))] if when else 0,
            [_mention(mention, date, texts, intern) for mention in event.mentions],
            _because(event.because, expression, intern),
            _scored(event.confidence, intern),
            intern(event.kind),
            [[intern(name) for name in names] for names in many] if any(many) else 0,
            0 if event.quote == first.exact else [event.quote],
            _context(event, text),
            intern(event.undated_because),
            0 if event.modality.kind == "happened" else intern(event.modality.kind),
            [event.modality.reported_by] if event.modality.reported_by is not None else 0,
            0 if told.documents == told.independent == 1 else [told.documents, told.independent],
            conflicts,
            [[related.id, related.score, [intern(r) for r in related.reasons]] for related in event.related],
            0 if event.status == "auto" else intern(event.status),
            list(event.tags),
            event.notes,
            _scored(event.importance, intern),
        ]
    )


# ------------------------------------------------------------------------------------------------ the page


def _document(document: Document) -> dict[str, Any]:
    return document.model_dump(mode="json") | {"label": source_label(document), "text": document.text}


def page_data(chronology: Chronology) -> dict[str, Any]:
    """What the page is fed with, as plain JSON values; see the module's words for its form."""
    strings: dict[str, int] = {"": 0}

    def intern(text: str) -> int:
        return strings.setdefault(text, len(strings))

    texts = {document.id: (place, document.text) for place, document in enumerate(chronology.documents)}
    ordered = [*page_order(chronology.events), *undated_order(chronology.undated)]
    rows = [_row(event, texts, intern) for event in ordered]
    return {
        "format": FORMAT,
        "title": chronology.title,
        "key": page_key(chronology),
        "generator": chronology.generator.model_dump(mode="json"),
        "documents": [_document(document) for document in chronology.documents],
        "strings": list(strings),
        "rows": rows,
        "undated": len(chronology.undated),
        "refused": chronology.refused,
        "skipped": [skipped.model_dump(mode="json") for skipped in chronology.skipped],
    }
