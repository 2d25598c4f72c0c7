"""The days and months that a text names outright, as seen from a place before them."""

from bisect import bisect_right
from collections.abc import Iterable
from operator import itemgetter
from typing import Final

from dateline.interval.values import Span

OPENS: Final = 2  # sentences over which the first dates of a text lean on the first that has its year
SOON: Final = 8  # sentences over which a story is seen to come to its next day


class Outright:
    """Days and months named outright, each with its sentence, in the order of the text."""

    def __init__(self, named: Iterable[tuple[Span, int]] = ()) -> None:
        self._named = [(span, sentence) for span, sentence in named if span.unit in ("day", "month")]

    def opening(self, sentence: int) -> Span | None:
        """The first of the text, if it stands no farther on than a few sentences: `On the evening of 30 June they came.
        The fight began on 1 July 1863.`"""
        return next((span for span, told_in in self._named[:1] if told_in <= sentence + OPENS), None)

    def after(self, sentence: int) -> Span | None:
        """The next one behind a sentence, if it is not far ahead."""
        at = bisect_right(self._named, sentence, key=itemgetter(1))
        return next((span for span, told_in in self._named[at : at + 1] if told_in <= sentence + SOON), None)
