"""Dates of a text that neither its head nor its metadata gives: at its foot with a label, and in its first lines behind
a word such as `today`."""

import datetime
import re
from collections.abc import Callable
from functools import cache
from typing import Final

from dateline.read.headline import LONGEST_LINE
from dateline.read.vocabulary import fold, vocabulary

_EARLY: Final = 600  # characters of a paragraph within which it is said which day it is
_DAY: Final = len("2014-11-06")
_DISPATCH: Final = re.compile(r"[A-Z][A-Z .'’-]{2,40}(?:, [A-Z][\w. ]{1,20})? \([A-Z][\w./ ]{1,20}\) ?(?:--?|[–—]) ?")


def signs_off(text: str) -> bool:
    """Whether a line says when the text above it was put out: `Released: 3 May 2012`."""
    return len(text) <= LONGEST_LINE and fold(text).startswith(vocabulary().head["signed_off"])


def said_day(text: str, date_of: Callable[[str], str | None]) -> tuple[str, str] | None:
    """The day on which a text was written by a day that it tells in brackets, and the phrase that does: `resigned last
    night (Monday, 3 May 2010)` was written a day later; or by that on which a dispatch has somebody speak: `MOSS (AP) —
    Two men died, police said Monday, May 3, 2010.`"""
    match = _bracketed().search(text, 0, _EARLY)
    match = match or (_spoken().search(text, 0, _EARLY) if _DISPATCH.match(text) else None)
    date = date_of(match[2]) if match else None
    if match is None or date is None or len(date) != _DAY:
        return None
    later = fold(match[1]) in vocabulary().head["said_yesterday"]
    day = datetime.date.fromisoformat(date) + datetime.timedelta(days=later)
    return day.isoformat(), match[0]


def _one_of(*names: str) -> str:
    """A pattern for the words of some lists, the longest first."""
    words = {word for name in names for word in vocabulary().head[name]}
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


@cache
def _spoken() -> re.Pattern[str]:
    """A verb of saying with a weekday and its date behind it."""
    day = r"[^\W\d_]{3,9}\.? \d{1,2}, \d{4}"
    return re.compile(rf"(?<!\w)({_one_of('spoke')}) (?:{_one_of('weekdays')}),? ({day})(?!\w)", re.IGNORECASE)


@cache
def _bracketed() -> re.Pattern[str]:
    """A word for a day with its date in brackets."""
    said, weekday = _one_of("said_today", "said_yesterday"), _one_of("weekdays")
    return re.compile(rf"(?<!\w)({said}) \((?:(?:{weekday}),? )?([^()\n]{{6,40}})\)", re.IGNORECASE)
