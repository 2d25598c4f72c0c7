"""Datelines within a text: the place and day of a dispatch, by which its own words count."""

import re
from collections.abc import Iterable
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.algebra import PAST, Context
from dateline.interval.calendar import DAY
from dateline.interval.values import Span
from dateline.records import Mention
from dateline.resolve.resolved import evaluated

# `LONDON, Nov. 1 (TP) --`: a place before the date, an agency or correspondent behind it, then a dash
_PLACE: Final = re.compile(r"[\"“‘]?[A-Z][\w.'() -]+(?:, [A-Z][\w.' -]*)*, ")
_DASH: Final = re.compile(r"\.?(?: \([^()]{1,40}\))?\.? ?(?:--|[-–—]) ?\S")
# the same in a line of its own, `PORT SAID, Monday (delayed)`: then the place is in capitals
_CAPITALS: Final = re.compile(r"[A-Z][A-Z.' -]*[A-Z](?:, [A-Z][\w.' -]*)*, ")
_ALONE: Final = re.compile(r"\.?(?: \([^()]{1,40}\))?[.:]? ?(?:--?|[–—])?\s*")
# a full stop alone behind the day, and then the story: `PORT SAID, Sept. 21. The ships …`
_RUNS_ON: Final = re.compile(r"\.\s+[\"“‘]?[A-Z]")
_HEAD: Final = 400  # characters of the head of a paper
_PRINTED: Final = 60 * DAY  # how long after a dispatch was written a paper may print it


def is_placed(text: str, start: int, end: int) -> bool:
    """Whether what stands before a day is a place, `Port Said, `."""
    return _PLACE.fullmatch(text, start, end) is not None


def dispatched(text: str, mention: Mention, start: int, end: int) -> str:
    """`dateline` for the day behind a place at the head of a dispatch, `printed` for one that may be of a diary too
    (`CAIRO, Sept. 21. We rode …`), else empty. start, end: of its block."""
    capitals = _CAPITALS.fullmatch(text, start, mention.start)
    if (capitals and _ALONE.fullmatch(text, mention.end, end)) or _DASH.match(text, mention.end, end):
        return "dateline"
    return "printed" if capitals and _RUNS_ON.match(text, mention.end, end) else ""


def in_a_paper(heads: Iterable[Mention], published: Span | None) -> bool:
    """Whether days behind places are all of the weeks before a paper that prints them; those of a diary go back, or are
    of another year."""
    if published is None or published.unit != "day":
        return False
    context = Context(now=published, here=published, weights=PAST)
    days = [evaluated(mention, context).value for mention in heads]
    return all(isinstance(day, Span) and 0 <= published.start - day.start <= _PRINTED for day in days)


def of_incident(text: str, start: int, words: Words) -> bool:
    """Whether a date at the head of a paper on an accident says when that was: `Date: 3 May 2011` under `Accident
    report`; a memorandum on one says to whom it goes."""
    pattern, addressed = phrases(words, "incident_heads"), phrases(words, "addressed", "", "")
    head = text[:start] if start <= _HEAD else ""
    found = pattern is not None and pattern.search(head) is not None
    return found and not (addressed and addressed.search(text, 0, start + _HEAD))
