"""A reader of explicit dates for tests of what stands around them; the real one is tested with the expressions."""

import datetime
import re

MONTHS = {
    "en": "january|february|march|april|may|june|july|august|september|october|november|december",
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "de": "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
}
_WORDS = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|\.)? ([^\W\d_]+)\.?,? (\d{4})|([^\W\d_]+)\.? (\d{1,2}),? (\d{4})")
_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


def read_date(phrase: str, language: str, order: str | None) -> str | None:
    """EDTF of a full date in words or numbers, None for everything else and for what can be read in two ways."""
    if match := _ISO.fullmatch(phrase):
        return _date(match[1], int(match[2]), match[3])
    if match := _WORDS.fullmatch(phrase):
        day, name, year = (match[1], match[2], match[3]) if match[1] else (match[5], match[4], match[6])
        names = MONTHS.get(language, MONTHS["en"]).split("|")
        found = [number for number, month in enumerate(names, 1) if len(name) > 2 and month.startswith(name.lower())]
        return _date(year, found[0], day) if found else None
    if match := _NUMBERS.fullmatch(phrase):
        first, second, year = int(match[1]), int(match[3]), match[4]
        day_first = match[2] == "." or order == "DMY" or (order is None and (first > 12 or first == second))
        if day_first:
            return _date(year, second, first)
        return _date(year, first, second) if order == "MDY" or second > 12 else None
    return None


def _date(year: str, month: int, day: str | int) -> str | None:
    try:
        return datetime.date(int(year), month, int(day)).isoformat()
    except ValueError:
        return None
