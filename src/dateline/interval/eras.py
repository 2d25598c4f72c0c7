"""Other calendars: their dates as day numbers.

The arithmetic follows the published definitions of each calendar (Reingold and Dershowitz, Calendrical
Calculations, 4th edition, gives all of them). `ACCURACY` says in words how far a converted date can be from the
one that people of the time lived by.
"""

from typing import Final

from dateline.errors import ResolveError
from dateline.interval.calendar import day_number, month_length

ISLAMIC_EPOCH: Final = 227015  # Friday 16 July 622 of the Julian calendar
HEBREW_EPOCH: Final = -1373427  # the day before 7 October 3761 BC of the Julian calendar
REPUBLICAN_EPOCH: Final = 654415  # 22 September 1792
LAST_JULIAN: Final = 1582

ACCURACY: Final = {
    "julian": "exact",
    "islamic": "tabular calendar; observation may differ by one or two days",
    "hebrew": "exact by the arithmetic calendar; the day begins at sunset of the evening before",
    "republican": "exact for the years I to XIV; later years by the rule of Romme",
}


def julian(year: int, month: int, day: int) -> int:
    """Day number of a Julian (Old Style) date; the year is astronomical.

    >>> from dateline.interval.calendar import civil; civil(julian(1917, 10, 25))
    (1917, 11, 7)
    """
    if not (1 <= month <= 12 and 1 <= day <= _julian_length(year, month)):
        raise ResolveError(f"{year}-{month}-{day}", "is no date of the Julian calendar")
    base, shifted = (year, month) if month > 2 else (year - 1, month + 12)
    return 365 * base + base // 4 + (153 * shifted - 457) // 5 + day - 308


def _julian_length(year: int, month: int) -> int:
    return 29 if month == 2 and year % 4 == 0 else month_length(2001, month)


def islamic(year: int, month: int, day: int) -> int:
    """Day number of a date of the tabular Islamic calendar (30-year cycle, leap years 2 5 7 10 13 16 18 21 24 26 29).

    >>> from dateline.interval.calendar import civil; civil(islamic(1435, 9, 1))
    (2014, 6, 29)
    """
    return day + 29 * (month - 1) + month // 2 + 354 * (year - 1) + (3 + 11 * year) // 30 + ISLAMIC_EPOCH - 1


def islamic_year(number: int) -> int:
    """The tabular Islamic year that holds a day number."""
    return (30 * (number - ISLAMIC_EPOCH) + 10646) // 10631


def _hebrew_elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    days = 29 * months + parts // 25920
    return days + 1 if 3 * (days + 1) % 7 < 3 else days


def _hebrew_new_year(year: int) -> int:
    before, this, after = (_hebrew_elapsed(year + step) for step in (-1, 0, 1))
    correction = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return HEBREW_EPOCH + this + correction


def _hebrew_leap(year: int) -> bool:
    return (7 * year + 1) % 19 < 7


def _hebrew_lengths(year: int) -> list[int]:
    days = _hebrew_new_year(year + 1) - _hebrew_new_year(year)
    cheshvan, kislev = (30 if days % 10 == 5 else 29), (29 if days % 10 == 3 else 30)
    adar = [30, 29] if _hebrew_leap(year) else [29]
    return [30, cheshvan, kislev, 29, 30, *adar, 30, 29, 30, 29, 30, 29]


def hebrew(year: int, month: int, day: int) -> int:
    """Day number of a Hebrew date; months count from Nisan = 1, Tishrei = 7, Adar = 12 (Adar II = 13).

    >>> from dateline.interval.calendar import civil; civil(hebrew(5775, 7, 1))
    (2014, 9, 25)
    """
    lengths = _hebrew_lengths(year)
    months = len(lengths)
    from_tishrei = (month - 7) % months if month >= 7 else month - 7 + months
    if month == 12 and months == 13:
        from_tishrei = 6  # plain "Adar" of a leap year is Adar II, in which Purim falls
    return _hebrew_new_year(year) + sum(lengths[:from_tishrei]) + day - 1


def republican(year: int, month: int, day: int) -> int:
    """Day number of a French Republican date; month 13 holds the complementary days.

    >>> from dateline.interval.calendar import civil; civil(republican(2, 11, 9))
    (1794, 7, 27)
    """
    leap_days = year // 4 if year < 15 else (year - 1) // 4 - (year - 1) // 100 + (year - 1) // 400
    return REPUBLICAN_EPOCH + 365 * (year - 1) + leap_days + 30 * (month - 1) + day - 1


def easter(year: int) -> int:
    """Day number of Easter Sunday of the Western churches (the algorithm of Meeus, Jones and Butcher).

    Up to 1582 it is that of the Julian calendar, as sources and historians write it.

    >>> from dateline.interval.calendar import civil; civil(easter(1916)), civil(easter(1066))
    ((1916, 4, 23), (1066, 4, 16))
    """
    if year <= LAST_JULIAN:
        return day_number(year, *_julian_easter(year))
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday_shift = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday_shift) // 451
    month, day = divmod(epact + weekday_shift - 7 * late + 114, 31)
    return day_number(year, month, day + 1)


def orthodox_easter(year: int) -> int:
    """Day number of Easter Sunday of the Eastern churches (the Julian reckoning, as a Gregorian day)."""
    return julian(year, *_julian_easter(year))


def _julian_easter(year: int) -> tuple[int, int]:
    """Month and day of Easter Sunday in the Julian calendar (Meeus, Astronomical Algorithms, chapter 8)."""
    moon = (19 * (year % 19) + 15) % 30
    shift = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + shift + 114, 31)
    return month, day + 1
