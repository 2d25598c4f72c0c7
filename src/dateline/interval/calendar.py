"""Proleptic Gregorian arithmetic on whole numbers: days, months, weeks and the units built of them.

A *day number* counts days with 1 = 1 January of year 1 (the rata die of Reingold and Dershowitz, Calendrical
Calculations); a *second* here is `86400 * day number + second of the day`. Years are astronomical: year 0 is
1 BC, -43 is 44 BC. Nothing is limited to what `datetime` holds, and nothing reads a clock.

A *unit* is named by its English singular (`day`, `month`, `century`); weeks begin on Monday (ISO 8601).
"""

from typing import Final

DAY: Final = 86400

SECONDS: Final = {"second": 1, "minute": 60, "hour": 3600, "day": DAY, "week": 7 * DAY}
MONTHS: Final = {
    "month": 1,
    "quarter": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
    "millennium": 12000,
}
UNITS: Final = (*SECONDS, *MONTHS)
CLOCK_UNITS: Final = ("hour", "minute", "second")
"""Units in which a clock tells the time of a day."""


def is_leap(year: int) -> bool:
    """Whether an astronomical year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days of a month, 1 to 12."""
    return 29 if month == 2 and is_leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """The day number of a date; month and day must exist, the year may be any.

    >>> day_number(1, 1, 1), day_number(1970, 1, 1)
    (1, 719163)
    """
    year, month = (year, month) if month > 2 else (year - 1, month + 12)
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month - 457) // 5 + day - 306


def civil(number: int) -> tuple[int, int, int]:
    """Year, month, day of a day number; the inverse of `day_number`.

    >>> civil(719163), civil(0)
    ((1970, 1, 1), (0, 12, 31))
    """
    shifted = number + 305
    era, day_of_era = divmod(shifted, 146097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month_index = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month_index + 2) // 5 + 1
    month = month_index + 3 if month_index < 10 else month_index - 9
    return era * 400 + year_of_era + (month <= 2), month, day


def year_at(second: int) -> int:
    """The astronomical year that a second lies in."""
    return civil(second // DAY)[0]


def weekday(number: int) -> int:
    """ISO weekday of a day number: Monday 1 to Sunday 7."""
    return (number - 1) % 7 + 1


def week_day(year: int, week: int, day: int = 1) -> int:
    """The day number of an ISO week date."""
    fourth = day_number(year, 1, 4)
    return fourth - (weekday(fourth) - 1) + 7 * (week - 1) + day - 1


def iso_week(number: int) -> tuple[int, int]:
    """ISO year and week of a day number.

    >>> iso_week(day_number(2008, 12, 29))
    (2009, 1)
    """
    thursday = number + 4 - weekday(number)
    year = civil(thursday)[0]
    return year, (thursday - day_number(year)) // 7 + 1


def month_index(second: int) -> int:
    """Months since January of year 0 of the month that holds a second."""
    year, month, _ = civil(second // DAY)
    return year * 12 + month - 1


def month_start(index: int) -> int:
    """The first second of the month with this index."""
    return day_number(index // 12, index % 12 + 1) * DAY


def floor(second: int, unit: str) -> int:
    """The first second of the unit that holds a second. Decades and centuries are those that share leading digits.

    >>> civil(floor(day_number(1999, 5, 5) * DAY, "decade") // DAY)
    (1990, 1, 1)
    """
    if unit == "week":
        day = second // DAY
        return (day - weekday(day) + 1) * DAY
    if unit in SECONDS:
        return second - second % SECONDS[unit]
    index = month_index(second)
    return month_start(index - index % MONTHS[unit])


def shift(second: int, count: int, unit: str) -> int:
    """A second moved by whole units; a day that the target month lacks becomes its last day.

    >>> civil(shift(day_number(2012, 1, 31) * DAY, 1, "month") // DAY)
    (2012, 2, 29)
    """
    if unit in SECONDS:
        return second + count * SECONDS[unit]
    day, rest = divmod(second, DAY)
    year, month, number = civil(day)
    years, months = divmod(year * 12 + month - 1 + count * MONTHS[unit], 12)
    return day_number(years, months + 1, min(number, month_length(years, months + 1))) * DAY + rest


def exists(year: int, month: int, day: int) -> bool:
    """Whether the proleptic Gregorian calendar has this date."""
    return 1 <= month <= 12 and 1 <= day <= month_length(year, month)
