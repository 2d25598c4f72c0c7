"""The day in the address of a page: `/2014/11/06/`, `/2014/nov/6/`, `/2014-11-06-the-strike.html`, `/2014/11/`.

Most makers of news pages file them by day. Only whole parts of the path count: figures within a name are anything.
"""

import re
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import urlsplit

from dateline.read.dates import calendar_date

_YEAR = r"/(?P<year>1[5-9]\d\d|20\d\d)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        _YEAR + r"(?:/[A-Za-z_]{2,30})?/(?P<month>\d{1,2})/(?P<day>\d{1,2})(?=/|$)",
        _YEAR + r"/(?P<name>[A-Za-z]{3,9})/(?P<day>\d{1,2})(?=/|$)",
        _YEAR + r"-(?P<month>\d\d)-(?P<day>\d\d)(?=[/_-]|$)",
        _YEAR + r"(?P<month>\d\d)/?(?P<day>\d\d)(?=/|$)",
        _YEAR + r"/(?P<month>\d\d)(?=/)",
    )
)
_LONGEST = 2_000


class AddressDate(NamedTuple):
    """EDTF of a day or month, and the part of the address that says so."""

    date: str
    phrase: str


def address_date(url: str | None, day_of: Callable[[str], str | None]) -> AddressDate | None:
    """The day or month in an address, None if it has none. day_of reads a day with the name of a month."""
    try:
        path = urlsplit(url or "").path[:_LONGEST]
    except ValueError:
        return None
    for form in _FORMS:
        if (match := form.search(path)) and (date := _read(match.groupdict(), day_of)):
            return AddressDate(date, match[0])
    return None


def _read(parts: dict[str, str], day_of: Callable[[str], str | None]) -> str | None:
    if "name" in parts:
        return day_of(f"{parts['day']} {parts['name']} {parts['year']}")
    return calendar_date("-".join(parts[part].zfill(2) for part in ("year", "month", "day") if part in parts))
