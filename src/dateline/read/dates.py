"""Dates as heads, file names and settings write them → EDTF.

Words and numbers are read by the expressions of the document's language; here are only the forms that a
head has and a sentence has not: date-time groups of telegrams (`172010Z APR 70`), years of two digits, a
month and a year.
"""

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import parsedate_tz

ReadDate = Callable[[str, str, str | None], str | None]
"""`read_date(phrase, language, order)`: EDTF of an explicit full date such as "Nov. 6, 2014", else None."""

_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_DATE_TIME_GROUP = re.compile(r"\b([0-3]\d)[0-2]\d[0-5]\d\s?(?:[A-Z]|UTC|GMT)?\s([A-Z]{3})\s(\d{4}|\d{2})\b")
_SHORT_YEAR = re.compile(
    r"(?:^|\s)(\d{1,2}[./-]\d{1,2}[./-]|\d{1,2}[ -]?[^\W\d_]{3,9}\.?[ ,-]*|[^\W\d_]{3,9}\.? \d{1,2}, )['’]?(\d{2})$"
)
_GLUED = re.compile(r"(\d{1,2})([^\W\d_]{3,9})(\d{2}|\d{4})")
_MONTH_YEAR = re.compile(r"[^\W\d_]{3,12}\.?,? \d{4}")
_DATED_YEAR = re.compile(r"\b([^\W\d_]{3,9})\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(1\d{3}|20\d\d)\b")
_HINTS_FROM = 20_000
_PIVOT = 30
_COMPACT = re.compile(r"(?<![0-9A-Za-z])(\d{4})([-_.]?)(\d{2})\2(\d{2})(?![0-9A-Za-z])")


def calendar_date(text: str) -> str | None:
    """`2014`, `2014-11` or `2014-11-06` if that is a date of the calendar, None if not."""
    match = _EDTF.fullmatch(text)
    if not match:
        return None
    try:
        datetime.date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return None
    return text


def iso_date(text: str) -> str | None:
    """The date at the start of an ISO 8601 date or date and time, as written there, whatever the zone."""
    text = text.strip()
    return calendar_date(text[:10]) if len(text) == 10 or text[10:11] in ("T", " ") else calendar_date(text)


def mail_date(text: str) -> str | None:
    """The date of a mail header as it was where the mail was written (RFC 5322, 3.3)."""
    parsed = parsedate_tz(text)
    date = f"{parsed[0]:04}-{parsed[1]:02}-{parsed[2]:02}" if parsed else ""
    return calendar_date(date) if date[:4] in text else None


def name_dates(stem: str) -> list[tuple[str, str]]:
    """Full dates like 2010-04-15, 2010_04_15 and 20100415 in a file name, with how they stand there."""
    found = [(f"{match[1]}-{match[3]}-{match[4]}", match[0]) for match in _COMPACT.finditer(stem)]
    return [(date, phrase) for date, phrase in found if "1000" <= date < "2200" and calendar_date(date)]


@dataclass(slots=True)
class DateReader:
    """Reads the dates that one document's head may hold.

    text: the beginning of the document, whose years written in full tell the century of years of two digits.
    notes: what was assumed on the way, by the phrase concerned.
    """

    read_date: ReadDate
    language: str
    order: str | None = None
    text: str = ""
    notes: dict[str, str] = field(default_factory=dict)

    def full(self, phrase: str) -> str | None:
        """EDTF of a phrase that is a full date, None if it is none or can be read in two ways."""
        group = _DATE_TIME_GROUP.fullmatch(phrase)
        written = f"{group[1]} {group[2].title()} {group[3]}" if group else phrase
        widened, why = self._widened(written)
        if widened and (date := self._read(widened)):
            self.notes[phrase] = why
            return date
        return self._read(written)

    def full_or_month(self, phrase: str) -> str | None:
        """EDTF of a phrase that is a full date or a month with its year."""
        if date := self.full(phrase):
            return date
        if _MONTH_YEAR.fullmatch(phrase) and (first := self._read(f"1 {phrase}")) and first.endswith("-01"):
            return first.removesuffix("-01")
        return None

    def in_year(self, phrase: str, year: int) -> str | None:
        """EDTF of a day and month in a year that the phrase does not name."""
        comma = ", " if phrase[:1].isalpha() else " "
        return self._read(f"{phrase.rstrip('.')}{comma}{year}")

    def ambiguous(self, phrase: str) -> bool:
        """Whether a phrase is a date only once the order of day and month is known."""
        numbers = self._widened(phrase)[0] or phrase
        if self.order or not re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}", numbers):
            return False
        readings = {self.read_date(numbers, self.language, order) for order in ("DMY", "MDY")}
        return self._read(numbers) is None and len(readings - {None}) == 2

    def _read(self, phrase: str) -> str | None:
        phrase = _GLUED.sub(r"\1 \2 \3", phrase)
        date = self.read_date(phrase, self.language, self.order)
        return date if date and calendar_date(date) == date and len(date) == 10 else None

    def _widened(self, phrase: str) -> tuple[str, str]:
        """The phrase with its year of two digits in full, and what tells the century; else two empty texts.

        The century is that of the latest date that the text writes in full; without one, years to 29 are
        held to be of this century and later ones of the last, and that is said.
        """
        phrase = _GLUED.sub(r"\1 \2 \3", phrase)
        match = _SHORT_YEAR.search(phrase)
        if not match:
            return "", ""
        rest = phrase[: match.start(2)].rstrip("'’")
        hint = self._latest_year()
        if hint:
            years = [hint // 100 * 100 + shift + int(match[2]) for shift in (-100, 0, 100)]
            year = min(years, key=lambda year: abs(year - hint))
            return f"{rest}{year}", f"the century from “{hint}” in the text"
        year = int(match[2]) + (2000 if int(match[2]) < _PIVOT else 1900)
        return f"{rest}{year}", f"read as {year}, though nothing in the text names the century"

    def _latest_year(self) -> int | None:
        """The latest year that stands beside the name of a month in the beginning of the text."""
        years = {
            int(match[2])
            for match in _DATED_YEAR.finditer(self.text[:_HINTS_FROM])
            if self._read(f"1 {match[1]} {match[2]}")
        }
        return max(years, default=None)
