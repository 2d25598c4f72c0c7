"""The days and months that a text names outright, as seen from a place before them."""

from bisect import bisect_right
from collections.abc import Iterable
from operator import itemgetter
from typing import Final

from dateline.interval.algebra import of_day
from dateline.interval.calendar import DAY, day_number, exists, year_at
from dateline.interval.values import Span

OPENS: Final = 2  # sentences over which the first dates of a text lean on the first that has its year
LATELY: Final = 60  # days before `now` within which a day without a year is that of this year
YEAR: Final = 365
SOON: Final = 8  # sentences over which a story is seen to come to its next day


def _beside(number: int, day: int, month: int) -> bool:
    """Whether a day lies no more than one away from that day of that month in its own year."""
    year = year_at(number * DAY)
    return exists(year, month, day) and abs(day_number(year, month, day) - number) <= 1


class Outright:
    """Days and months named outright, each with its sentence, in the order of the text."""

    def __init__(self, named: Iterable[tuple[Span, int]] = ()) -> None:
        named = list(named)
        self._spans = [span for span, _ in named if span.end - span.start <= 31 * DAY]
        self._days = {span.start // DAY for span, _ in named if span.end - span.start <= DAY}
        self._named = [(span, sentence) for span, sentence in named if span.unit in ("day", "month")]

    def again(self, day: int, month: int, now: Span) -> Span | None:
        """The day of another year that the text names outright, if one without a year is it or lies beside it, and all
        that it names of long ago is of that year: `collapsed on 6 August 2005. … He drank on the night of 5 August`."""
        year = year_at(now.start)
        lately = [day_number(one, month, day) for one in (year - 1, year) if exists(one, month, day)]
        past = [number for number in lately if number * DAY < now.start]
        if not past or now.start - past[-1] * DAY < LATELY * DAY:
            return None
        near = {number for number in self._days if _beside(number, day, month) and now.start // DAY - number > YEAR}
        years = {year_at(span.start) for span in self._spans if not now.start <= span.start < now.end}
        several = len([span for span in self._spans if span.start < now.start]) > 1
        return of_day(min(near)) if near and several and len(years) == 1 else None

    def opening(self, sentence: int) -> Span | None:
        """The first of the text, if it stands no farther on than a few sentences: `On the evening of 30 June they came.
        The fight began on 1 July 1863.`"""
        return next((span for span, told_in in self._named[:1] if told_in <= sentence + OPENS), None)

    def after(self, sentence: int) -> Span | None:
        """The next one behind a sentence, if it is not far ahead."""
        at = bisect_right(self._named, sentence, key=itemgetter(1))
        return next((span for span, told_in in self._named[at : at + 1] if told_in <= sentence + SOON), None)
