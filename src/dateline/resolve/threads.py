"""Which story a bare name belongs to: texts tell of several stretches of time, and go back and forth between them.

Dates told near one another in time are a thread. Each date that is told speaks for its thread, the more the nearer it
stands in the text and the more plainly it was told; so does the day on which a report was written. A bare name
(`5 November`, `in May`, `Friday`) is counted from the thread that has most for it, not simply from the last date.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from math import exp
from typing import Final, NamedTuple

from dateline.interval.calendar import DAY
from dateline.interval.values import Span
from dateline.resolve.places import NOWHERE, Places

GAP: Final = 300 * DAY  # dates nearer than this are of one thread; less than a year, so that anniversaries are not
FADING: Final = 10  # sentences over which what a date speaks for its thread falls to a third
SAME: Final = 1.6  # how much more what the same sentence has told speaks for its thread
ELSEWHERE: Final = 0.4  # what is left, across a heading, of what a date speaks for its thread
# what it adds to a thread that all dates that are named outright in the paragraph, section, document are near it
PARAGRAPH, SECTION, DOCUMENT = 2.0, 1.0, 1.0
KEPT: Final = 24
PLAINLY: Final = 0.25  # how plainly a date must be told to be the newest of its thread


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

    named: the dates that the whole document names outright, each with the sentence in which it does.
    """

    def __init__(self, places: Places = NOWHERE, named: Sequence[tuple[Span, int]] = ()) -> None:
        self._entries: list[Entry] = []
        self._places = places
        paragraphs: dict[int, list[int]] = {}
        sections: dict[int, list[int]] = {}
        for span, sentence in named:
            paragraphs.setdefault(places.paragraph[sentence], []).append(span.start)
            sections.setdefault(places.section[sentence], []).append(span.start)
        self._paragraphs = {number: sorted(starts) for number, starts in paragraphs.items()}
        self._sections = {number: sorted(starts) for number, starts in sections.items()}
        self._named = sorted(span.start for span, _ in named)

    def tell(self, span: Span, sentence: int, weight: float) -> None:
        """Add a date that was told."""
        self._entries.insert(0, Entry(span, sentence, weight))
        del self._entries[KEPT:]

    def stories(self, sentence: int, now: Span | None, standing: float, since: int = 0) -> list[Story]:
        """The threads with what speaks for each at a sentence, the best first; that of `now` has `now` as its newest.

        A passing word of another year does not carry a story away: between stories, what the paragraph, the section
        and the whole document tell of counts too. now: when the text was written. standing: how much that speaks for
        its thread. since: the sentence before which what was told is over.
        """
        bases: list[Span] = [now] if now is not None else []
        scores: list[float] = [standing] if now is not None else []
        plain, oldest = [True for _ in bases], list(bases)
        for entry, speaks in self._spoken(sentence, since):
            index = _thread(entry.span.start, bases, oldest)
            if index < 0:
                index = len(bases)
                bases.append(entry.span)
                oldest.append(entry.span)
                scores.append(0.0)
                plain.append(False)
            scores[index] += speaks
            if entry.weight >= PLAINLY:
                oldest[index] = entry.span  # a story that is told over years is one, step by step
                if not plain[index]:
                    bases[index], plain[index] = entry.span, True  # not what was only mentioned since
        if len(scores) > 1 and (now is None or scores[0] < max(scores)):
            scores = [score + self._shares(base, sentence) for base, score in zip(bases, scores, strict=True)]
        stories = [Story(base, score) for base, score in zip(bases, scores, strict=True)]
        return sorted(stories, key=lambda story: -story.speaks)

    def _spoken(self, sentence: int, since: int) -> Iterator[tuple[Entry, float]]:
        """Each date told before, the newest first, with how much it still says at a sentence."""
        section = self._places.section
        for entry in self._entries:
            if entry.sentence < since:
                return
            apart = ELSEWHERE if section and section[entry.sentence] != section[sentence] else 1.0
            apart *= SAME if entry.sentence == sentence else 1.0
            yield entry, entry.weight * apart * exp((entry.sentence - sentence) / FADING)

    def _shares(self, base: Span, sentence: int) -> float:
        """Which part of the dates named outright, in the paragraph, the section and the document, lie near a base."""
        here = self._paragraphs.get(self._places.paragraph[sentence], ()) if self._places.paragraph else ()
        around = self._sections.get(self._places.section[sentence], ()) if self._places.section else ()
        return PARAGRAPH * _share(here, base) + SECTION * _share(around, base) + DOCUMENT * _share(self._named, base)


def _thread(start: int, bases: Sequence[Span], oldest: Sequence[Span]) -> int:
    """The first thread whose newest or oldest date is near a second, -1 for none."""
    for index, base in enumerate(bases):
        if abs(start - base.start) <= GAP or abs(start - oldest[index].start) <= GAP:
            return index
    return -1


def _share(starts: Sequence[int], base: Span) -> float:
    first, last = bisect_left(starts, base.start - GAP), bisect_left(starts, base.start + GAP)
    return (last - first) / len(starts) if starts else 0.0
