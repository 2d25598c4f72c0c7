"""Which story a bare name belongs to: texts tell of several stretches of time, and go back and forth between them.

Dates told near one another in time are a thread. Each date that is told speaks for its thread, the more the nearer it
stands in the text and the more plainly it was told; so does the day on which a report was written. A bare name
(`5 November`, `in May`, `Friday`) is counted from the thread that has most for it, not simply from the last date.
"""

from bisect import bisect_left
from collections.abc import Sequence
from math import exp
from typing import Final, NamedTuple

from dateline.interval.calendar import DAY
from dateline.interval.values import Span

GAP: Final = 300 * DAY  # dates nearer than this are of one thread; less than a year, so that anniversaries are not
FADING: Final = 10  # sentences over which what a date speaks for its thread falls to a third
DOCUMENT: Final = 2.0  # what it adds to a thread that all dates the document names outright are near it
KEPT: Final = 40


class Entry(NamedTuple):
    """A date told: its span, the sentence it stands in, and how plainly it was told (0 to 1)."""

    span: Span
    sentence: int
    weight: float


class Story(NamedTuple):
    """A thread at some place: its newest date, and how much speaks for it there."""

    newest: Span
    speaks: float


def near(span: Span, base: Span) -> bool:
    """Whether two dates are of one thread."""
    return abs(span.start - base.start) <= GAP


class Threads:
    """The dates told so far, and the thread that a place in the text belongs to.

    named: the dates that the whole document names outright.
    """

    def __init__(self, named: Sequence[Span] = ()) -> None:
        self._entries: list[Entry] = []
        self._named = sorted(span.start for span in named)

    def tell(self, span: Span, sentence: int, weight: float) -> None:
        """Add a date that was told."""
        self._entries.insert(0, Entry(span, sentence, weight))
        del self._entries[KEPT:]

    def stories(self, sentence: int, now: Span | None, standing: float) -> list[Story]:
        """The threads with what speaks for each at a sentence, the best first; that of `now` has `now` as its newest.

        A passing word of another year does not carry a story away: between stories, what the whole document tells of
        counts too. now: when the text was written. standing: how much that speaks for its thread.
        """
        bases: list[Span] = [now] if now is not None else []
        scores: list[float] = [standing] if now is not None else []
        for span, told_in, weight in self._entries:
            speaks = weight * exp((told_in - sentence) / FADING)
            for index, base in enumerate(bases):
                if near(span, base):
                    scores[index] += speaks
                    break
            else:
                bases.append(span)
                scores.append(speaks)
        if scores and (now is None or scores[0] < max(scores)):
            scores = [score + DOCUMENT * self._share(base) for base, score in zip(bases, scores, strict=True)]
        stories = [Story(base, score) for base, score in zip(bases, scores, strict=True)]
        return sorted(stories, key=lambda story: -story.speaks)

    def _share(self, base: Span) -> float:
        """Which part of the dates that the document names outright lie near a base."""
        first, last = bisect_left(self._named, base.start - GAP), bisect_left(self._named, base.start + GAP)
        return (last - first) / len(self._named) if self._named else 0.0
