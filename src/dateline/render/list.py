"""The list of events as HTML, so that the page reads, searches and prints without its script.

Every piece of document text passes `escape` on its way in. `page/list.js` makes the same elements from the
JSON of the page when it has to (other orders, more than `WHOLE` events); a test holds the two together.
"""

from collections.abc import Iterable, Sequence
from html import escape as html_escape
from itertools import groupby
from typing import Final, NamedTuple

from dateline.records import Anchoring, Chronology, Document, Event
from dateline.render.payload import (
    Headings,
    adds_to_heading,
    headings,
    page_order,
    source_label,
    undated_order,
)

WHOLE: Final = 5000  # events up to which the list is written whole into the file

_UNSEEN = {code: "\ufffd" for code in range(32) if chr(code) not in "\t\n"} | {127: "\ufffd", 0x85: " "}


class Cited(NamedTuple):
    """A source as the list names it: its number among the sources, from 1, and its label."""

    number: int
    label: str


Sources = dict[str, Cited]


def cited(documents: Iterable[Document]) -> Sources:
    """The documents of a chronology by id, as the list names them."""
    return {one.id: Cited(number, source_label(one)) for number, one in enumerate(documents, 1)}


def escape(text: str) -> str:
    """Text as HTML text or attribute value; control characters, which HTML cannot hold, become U+FFFD."""
    return html_escape(text.replace("\r\n", "\n").translate(_UNSEEN))


def _bdi(text: str) -> str:
    """A short piece of foreign text whose direction of writing must not disturb its neighbours."""
    return f"<bdi>{escape(text)}</bdi>"


def _marked(mention: Anchoring, quote: str) -> str:
    """The quote with its date expression marked, where the quote is what the document says."""
    if quote != mention.exact:
        return escape(quote)
    start, end = (at - mention.start for at in (mention.expression_start, mention.expression_end))
    return f"{escape(quote[:start])}<mark>{escape(quote[start:end])}</mark>{escape(quote[end:])}"


def plural(count: int, noun: str) -> str:
    """`1 event`, `2 events`, `1,200 events`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def two_digits(score: float) -> str:
    """A score as `0.82`, halves rounded up as scripts do."""
    return f"{int(score * 100 + 0.5) / 100:.2f}"


def conflict_words(event: Event, sources: Sources) -> str:
    """`Sources differ: 28 October 1956 (Cairo Radio; The Times)`: every other date, with the sources that give it."""
    by: dict[str, list[str]] = {}
    for other in event.conflicts:
        label = sources[other.document].label if other.document in sources else other.document
        by.setdefault(other.display, []).append(label)
    return "Sources differ: " + "; ".join(f"{date} ({'; '.join(labels)})" for date, labels in by.items())


def _names(kind: str, names: Sequence[str]) -> str:
    return f'<span class="{kind}">{", ".join(map(_bdi, names))}</span>' if names else ""


def _told(event: Event) -> str:
    told = event.corroboration
    if told.documents == 1:
        return ""
    return f'<span class="told">{told.documents} documents, {told.independent} independent</span>'


def _mood(event: Event) -> str:
    return "" if event.modality.kind == "happened" else f'<b class="mood">{event.modality.kind}</b>'


def _by(event: Event) -> str:
    by = event.modality.reported_by
    return f'<span class="by">according to {_bdi(by)}</span>' if by else ""


def _meta(event: Event, sources: Sources) -> str:
    number, label = sources[event.mentions[0].document]
    parts = [
        _mood(event),
        _by(event),
        f"<cite>{_bdi(label)}<sup>{number}</sup></cite>",
        _names("person", event.people),
        _names("org", event.organisations),
        _names("place", event.places),
        f'<span class="kind">{escape(event.kind)}</span>' if event.kind != "other" else "",
        f'<span class="score">{two_digits(event.confidence.score)}</span>',
        _told(event),
        f'<b class="differs">{_bdi(conflict_words(event, sources))}</b>' if event.conflicts else "",
    ]
    return f"<p>{' '.join(part for part in parts if part)}</p>"


def _marks(event: Event) -> str:
    """Status, tags and note as the chronology brings them."""
    parts = [] if event.status == "auto" else [f"<b>{event.status}</b>"]
    parts += [f"<i>{escape(tag)}</i>" for tag in event.tags]
    parts += [f"<q>{escape(event.notes)}</q>"] if event.notes else []
    return f'<p class="marks">{" ".join(parts)}</p>' if parts else ""


def article(event: Event, sources: Sources) -> str:
    """One event: link with date and title, quote with the expression marked, its facts, its marks."""
    date = event.date.display if event.date else "undated"
    shown = ' class="shown"' if event.date and adds_to_heading(event.date) else ""
    kinds = [name for name in (event.modality.kind, event.status) if name not in ("happened", "auto")]
    classes = f' class="{" ".join(kinds)}"' if kinds else ""
    return (
        f'<article data-id="{escape(event.id)}"{classes}><a href="#id={escape(event.id)}">'
        f'<time{shown}>{escape(date)}</time> <bdi class="title">{escape(event.title)}</bdi></a>'
        f'<blockquote dir="auto">{_marked(event.mentions[0], event.quote)}</blockquote>'
        f"{_meta(event, sources)}{_marks(event)}</article>"
    )


def _day(label: str, level: int, events: Iterable[Event], sources: Sources) -> str:
    articles = "".join(article(event, sources) for event in events)
    return f'<div class="day"><h{level}>{escape(label)}</h{level}><div>{articles}</div></div>\n'


def _grouped(events: Sequence[Event], sources: Sources) -> Iterable[str]:
    """Day after day, with a year or month heading wherever one begins."""
    above: tuple[str, str] = ("", "")
    for (year, month, day), members in groupby(events, key=_heading):
        if year != above[0]:
            yield f"<h2>{escape(year)}</h2>"
        if month and (year, month) != above:
            yield f"<h3>{escape(month)}</h3>"
        above = (year, month)
        yield _day(day, 4 if month else 3, members, sources)


def _heading(event: Event) -> Headings:
    return headings(event.date) if event.date else ("", "", event.undated_because)


def list_html(chronology: Chronology) -> str:
    """All events under their headings, or a sentence where there are more than a page should hold."""
    sources = cited(chronology.documents)
    count = len(chronology.events) + len(chronology.undated)
    if count > WHOLE:
        return f"<noscript><p>To list {plural(count, 'event')}, this page needs its script.</p></noscript>"
    if not count:
        return '<p class="none">No event was found in these documents.</p>'
    parts = list(_grouped(page_order(chronology.events), sources))
    if chronology.undated:
        number = plural(len(chronology.undated), "event")
        parts.append(f'<h2 class="undated">Undated <small>{number}</small></h2>')
        parts.extend(_grouped(undated_order(chronology.undated), sources))
    return "".join(parts)


# ------------------------------------------------------------------------------------------ the sources


def _source(document: Document, count: int) -> str:
    url = document.url or ""
    web = url if url.lower().startswith(("http://", "https://")) else ""
    link = f' <a href="{escape(web)}" rel="noopener noreferrer" target="_blank">{escape(web)}</a>' if web else ""
    warned = "".join(f"<br><em>{escape(warning)}</em>" for warning in document.warnings)
    return (
        f'<li><a href="#doc={escape(document.id)}">{_bdi(source_label(document))}</a> '
        f"<small>{plural(count, 'event')} · {_bdi(document.path)}{link}<br>"
        f"{escape(document.published_because)}{warned}</small></li>"
    )


def _told_by(chronology: Chronology) -> dict[str, int]:
    """How many events each document tells, be it first or as a further mention."""
    counts = dict.fromkeys((document.id for document in chronology.documents), 0)
    for event in (*chronology.events, *chronology.undated):
        for document in {mention.document for mention in event.mentions}:
            counts[document] += 1
    return counts


def sources_html(chronology: Chronology) -> str:
    """Every document with what it gave, what could not be read, and what was found but is no event."""
    counts = _told_by(chronology)
    items = "".join(_source(document, counts[document.id]) for document in chronology.documents)
    skipped = "".join(f"<li>{_bdi(s.path)}: {escape(s.reason)}</li>" for s in chronology.skipped)
    refused = ", ".join(f"{escape(rule)} {count:,}" for rule, count in sorted(chronology.refused.items()))
    return (
        f"<h2>Sources</h2><ol>{items}</ol>"
        + (f"<h3>Not read</h3><ul>{skipped}</ul>" if skipped else "")
        + (f"<p><small>Time expressions that are no events: {refused}.</small></p>" if refused else "")
    )
