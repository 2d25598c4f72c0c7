"""The date on which a document was published, and the evidence for it.

Everything relative in a document hangs on this date, so only what states it counts, in this order: what the analyst
says in documents.toml, the metadata of the format, a line at the head of the text, the agency that signs it with a
date in brackets, the foot of a letter or release, what the first lines say of the day, a day in the address of a page,
a full date in the file name, when the text was changed, a month in the address, the date given for all that have
none. Nothing is taken from a footer, a copyright line, a file time stamp or the day of the run; without
evidence the date stays unknown, and why is said.
"""

import datetime
import re
from collections.abc import Sequence
from typing import NamedTuple

from dateline.read.address import AddressDate, address_date
from dateline.read.datelines import dashed, dateline
from dateline.read.dates import DateReader, iso_date, mail_date, name_dates
from dateline.read.draft import Draft, Passage, Stated, line_number
from dateline.read.endings import said_day, signs_off
from dateline.read.fields import dated_before, dates_document, dates_incident
from dateline.read.headline import (
    changed_date,
    greets,
    head_of,
    is_prose,
    led_date,
    line_date,
    signature,
    spoken,
)
from dateline.read.heads import BEGUN, is_entry

_NAME_PARTS = re.compile(r"[_\s]+")
_YEAR = re.compile(r"(?<![0-9A-Za-z])(1\d{3}|20\d\d)(?![0-9A-Za-z])")
_FEW = 2
_FOOT = 3  # passages at the end of a letter
_AT_FOOT = ("its foot", "the foot of a letter")
_OPENING = 4  # passages in which somebody says which day it is
_DAY = len("2014-11-06")


class Hints(NamedTuple):
    """What is known of a document beside what stands in it.

    stem: the file name without its suffix. url: the address. given: the date for documents of unknown date, EDTF.
    """

    stem: str = ""
    url: str | None = None
    given: str | None = None


class Sought(NamedTuple):
    """What the search found: a date with its evidence, or the reasons why there is none; and warnings."""

    stated: Stated | None
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def settle(draft: Draft, hints: Hints, *, lines: Sequence[int], reader: DateReader) -> Sought:
    """The publication date of a draft for which documents.toml says nothing.

    lines: where the lines of the source start.
    """
    address = address_date(hints.url, reader.full)
    head = _from_head(draft, hints, lines, reader)
    claimed = _from_claims(draft, lines, reader)
    if claimed.stated:
        return claimed._replace(warnings=_disagreement(claimed.stated, head.stated))
    if head.stated:
        return head
    if signed := _from_signature(draft, lines, reader) or _from_foot(draft, lines, reader):
        return Sought(signed)
    if said := _from_speech(draft, lines, reader):
        return Sought(said)
    named = _from_name(hints.stem, reader)
    for sought in (_from_address(address, _DAY), named, _from_change(draft, lines, reader), _from_address(address, 0)):
        if sought.stated:
            return sought
    reasons = (*claimed.reasons, *head.reasons, *named.reasons)
    if hints.given:
        return Sought(Stated(hints.given, "given for documents whose own date is not known (--published)"), reasons)
    return Sought(None, reasons)


def _from_address(found: AddressDate | None, least: int) -> Sought:
    """The day that the address gives; a month, which says less than a file name can, where nothing else does."""
    if not found or len(found.date) < least:
        return Sought(None)
    return Sought(Stated(found.date, f"the address of the page: “{found.phrase}”"))


def _from_claims(draft: Draft, lines: Sequence[int], reader: DateReader) -> Sought:
    """The first claim of the format's metadata that is a date."""
    reasons: list[str] = []
    for claim in draft.claims:
        where = claim.where.format(line=line_number(lines, claim.passage.source)) if claim.passage else claim.where
        date = iso_date(claim.value) or mail_date(claim.value)
        if not date and (found := line_date(claim.value, reader.full_or_month)):
            date = found.date
        if date:
            length = len(claim.passage.text) if claim.passage else 0
            return Sought(Stated(date, where, claim.passage, length))
        reasons.append(f"{where} is no date that can be read")
    return Sought(None, tuple(reasons))


def _disagreement(claimed: Stated, head: Stated | None) -> tuple[str, ...]:
    """A warning where the head of the text gives a date more than a day from that of the metadata."""
    if not head or head.date.startswith(claimed.date) or claimed.date.startswith(head.date):
        return ()
    if len(head.date) == len(claimed.date) == 10 and _days(head.date, claimed.date) <= 1:
        return ()
    taken, other = f"{claimed.date} by {claimed.because}", f"{head.date} by {head.because}"
    return (f"two dates of publication: {taken}, which is taken; {other}",)


def unknown(reasons: Sequence[str]) -> str:
    """Why no date is known, as a sentence."""
    looked = "not known: neither documents.toml nor metadata, the head of the text or the file name gives one"
    return "; ".join((looked, *reasons))


def _from_head(draft: Draft, hints: Hints, lines: Sequence[int], reader: DateReader) -> Sought:
    heads = head_of(draft.passages)
    head = [passage for passage in heads if passage.kind != "furniture" and _may_date(passage, heads)]
    reasons: list[str] = []
    for passage in (*draft.aside, *head):
        text = passage.text
        found = line_date(text, reader.full_or_month)
        if not found:
            reasons += _ambiguous(text, passage, lines, reader)
        elif dates_incident(passage, heads) and not dated_before(passage, found.date, heads, reader.full):
            reasons.append(f"{_line(passage, lines)} “{found.phrase}” is when it happened of which the text tells")
        elif is_entry(passage, found, draft.passages, reader):
            reasons.append(f"{_line(passage, lines)} “{found.phrase}” heads an entry, as later lines do")
        else:
            shown = None if passage in draft.aside else passage
            because = f"{_line(passage, lines)} of the text: “{found.phrase}”{_note(found.phrase, reader)}"
            led = dateline(text)  # of a report in one short paragraph, where the story goes on behind it
            return Sought(Stated(found.date, because, shown, led[2] if led else found.length))
    below = [passage for passage in draft.passages[len(head_of(draft.passages)) :][:1] if is_prose(passage)]
    for passage in (*head, *below):
        rows = dashed(passage.text) and sum(dashed(other.text) for other in draft.passages) > _FEW
        if not rows and (found_line := dateline(passage.text)):
            return _from_dateline(passage, found_line, hints, lines, reader)
    return _from_beginning(draft, lines, reader) or Sought(None, tuple(reasons))


def _from_beginning(draft: Draft, lines: Sequence[int], reader: DateReader) -> Sought | None:
    """The date with which one of the first paragraphs begins, `November 20, 2017-Sheriff Moe said`; several of them are
    entries of a chronicle."""
    begun = [(passage, found) for passage in draft.passages if (found := led_date(passage.text, reader.full))]
    first = len(head_of(draft.passages))
    if len(begun) != 1 or begun[0][0] not in draft.passages[: first + _FEW]:
        return None
    passage, found = begun[0]
    if sum(1 for other in draft.passages if BEGUN.match(other.text)) > 1:
        return None
    because = f"{_line(passage, lines)} of the text, which begins with “{found.phrase}”"
    return Sought(Stated(found.date, because, passage, found.length))


def _from_change(draft: Draft, lines: Sequence[int], reader: DateReader) -> Sought:
    """When the text was changed, which counts only where nothing else dates it."""
    for passage in (*draft.aside, *head_of(draft.passages)):
        if found := changed_date(passage.text, reader.full):
            because = (
                f"{_line(passage, lines)} of the text: “{found.phrase}”, when it was updated; no other date is given"
            )
            return Sought(Stated(found.date, because, passage, found.length))
    return Sought(None)


def _from_signature(draft: Draft, lines: Sequence[int], reader: DateReader) -> Stated | None:
    """The agency or paper that signs a report at its end: `(Norden News Agency, January 26, 1994)`.

    Several of them sign the reports of a collection, and none of them all of it.
    """
    signed = [(passage, found) for passage in draft.passages if (found := signature(passage.text, reader.full))]
    if len(signed) != 1:
        return None
    passage, found = signed[0]
    if any(is_prose(later) for later in draft.passages[draft.passages.index(passage) + 1 :]):
        return None
    because = f"{_line(passage, lines)} of the text, where it is signed: “{found.phrase}”"
    return Stated(found.date, because, passage, found.length)


def _from_foot(draft: Draft, lines: Sequence[int], reader: DateReader) -> Stated | None:
    """The date under the name at the end of a letter, `Moss, 8 March 2012`, or with its label under a release,
    `Released: 3 May 2012`."""
    opens = any(greets(passage.text) for passage in draft.passages[:_OPENING])
    last = [passage for passage in draft.passages[-_FOOT:] if not is_prose(passage)]
    foot = last if opens else [passage for passage in last if signs_off(passage.text)]
    found = [(passage, date) for passage in foot if (date := line_date(passage.text, reader.full))]
    if len(found) != 1:
        return None
    passage, date = found[0]
    because = f"{_line(passage, lines)} of the text, at {_AT_FOOT[opens]}: “{date.phrase}”"
    return Stated(date.date, because, passage, date.length)


def _from_speech(draft: Draft, lines: Sequence[int], reader: DateReader) -> Stated | None:
    """The day that whoever speaks first says it is, `Today is Monday, 3 May 2021 and I am here with Ann Lee`, or that
    stands in brackets behind such a word: `today (3 May 2021)`."""
    for passage in draft.passages[:_OPENING]:
        if found := spoken(passage.text, reader.full) or said_day(passage.text, reader.full):
            because = f"{_line(passage, lines)} of the text, which says that it is “{found[1]}”"
            return Stated(found[0], because, passage, 0)
    return None


def _may_date(passage: Passage, head: Sequence[Passage]) -> bool:
    return passage.kind != "cell" or dates_document(passage, head)


def _line(passage: Passage, lines: Sequence[int]) -> str:
    return f"line {line_number(lines, passage.source)}"


def _note(phrase: str, reader: DateReader) -> str:
    return f", {reader.notes[phrase]}" if phrase in reader.notes else ""


def _ambiguous(text: str, passage: Passage, lines: Sequence[int], reader: DateReader) -> list[str]:
    unsure: list[str] = []
    line_date(text, lambda phrase: unsure.append(phrase) if reader.ambiguous(phrase) else None)
    return [
        f"{_line(passage, lines)} “{phrase}” can be read in two ways, say which with --date-order"
        for phrase in unsure[:1]
    ]


def _from_dateline(
    passage: Passage,
    found: tuple[str, str, int],
    hints: Hints,
    lines: Sequence[int],
    reader: DateReader,
) -> Sought:
    place, phrase, length = found
    shown = f"{_line(passage, lines)} of the text: “{place}, {phrase}”"
    if date := reader.full(phrase):
        return Sought(Stated(date, shown, passage, length))
    for near, year, evidence in _years(hints, reader):
        candidates = [reader.in_year(phrase, year + shift) for shift in ((-1, 0, 1) if near else (0,))]
        dates = [date for date in candidates if date]
        if near:
            dates = sorted((date for date in dates if _days(date, near) <= 31), key=lambda date: _days(date, near))
        if dates:
            return Sought(Stated(dates[0], f"{shown}, the year from {evidence}", passage, length))
    line = _line(passage, lines)
    return Sought(None, (f"{line} “{place}, {phrase}” names no year, and no other evidence does",))


def _years(hints: Hints, reader: DateReader) -> list[tuple[str, int, str]]:
    """Where the year of a dateline may come from: (full date near it or "", year, evidence)."""
    found = [(date, int(date[:4]), f"the file name: “{phrase}”") for date, phrase in name_dates(hints.stem)[:1]]
    if not found:
        years = sorted({match[1] for match in _YEAR.finditer(hints.stem)})
        found = [("", int(years[0]), f"the file name: “{years[0]}”")] if len(years) == 1 else []
    if address := address_date(hints.url, reader.full):
        near = address.date if len(address.date) == _DAY else ""
        found.append((near, int(address.date[:4]), f"the address of the page: “{address.phrase}”"))
    if hints.given and len(hints.given) == _DAY:
        year = int(hints.given[:4])
        found.append((hints.given, year, f"the date given for documents without their own ({hints.given})"))
    return found


def _days(date: str, other: str) -> int:
    return abs((datetime.date.fromisoformat(date) - datetime.date.fromisoformat(other)).days)


def _from_name(stem: str, reader: DateReader) -> Sought:
    dates = dict(name_dates(stem)) or _written(stem, reader)
    if len(dates) == 1:
        ((date, phrase),) = dates.items()
        return Sought(Stated(date, f"the file name: “{phrase}”{_note(phrase, reader)}"))
    several = " and ".join(f"“{phrase}”" for phrase in dates.values())
    return Sought(None, (f"the file name gives several dates: {several}",) if dates else ())


def _written(stem: str, reader: DateReader) -> dict[str, str]:
    """Dates in words or separated numbers in a file name: `tel 6 nov 1956`, `debrief_22apr70`."""
    words = _NAME_PARTS.sub(" ", stem).split()
    words = words if len(words) > 1 else stem.replace("-", " ").split()
    found: dict[str, str] = {}
    taken = 0
    for first in range(len(words)):
        for size in (3, 2, 1):
            phrase = " ".join(words[first : first + size])
            if (
                first >= taken
                and len(words) >= first + size
                and phrase[-1:].isdigit()
                and (date := reader.full(phrase))
            ):
                found[date] = phrase
                taken = first + size
                break
    return found
