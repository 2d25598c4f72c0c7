"""Which story a bare name belongs to: texts tell of several stretches of time, and go back and forth between them.

Dates told near one another in time are a thread. Each date that is told speaks for its thread, the more the nearer it
stands in the text and the more plainly it was told; so does the day on which a report was written. A bare name
(`5 November`, `in May`, `Friday`) is counted from the thread that has most for it, not simply from the last date.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from math import exp
from typing import Final, NamedTuple

from dateline.interval.algebra import of_day
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
    """A date told: its span, the sentence it stands in, how plainly it was told (0 to 1), and the date from
    which it was counted in the end: of `in 1917 and hurt the following March. A year later` the year 1917."""

    span: Span
    sentence: int
    weight: float
    root: Span | None = None


class Story(NamedTuple):
    """A thread at some place: its newest date, and how much speaks for it there."""

    newest: Span
    speaks: float


class _Thread:
    """Dates of one stretch of time, the newest told first. root: the date from which some were counted."""

    __slots__ = ("newest", "oldest", "plain", "root", "speaks")

    def __init__(self, newest: Span, speaks: float, root: Span | None, *, plain: bool) -> None:
        self.newest = self.oldest = newest
        self.speaks, self.root, self.plain = speaks, root, plain

    def holds(self, entry: Entry) -> bool:
        """Whether a date told before is of it: near its newest or oldest date, or counted from the same."""
        if self.root is not None and self.root == entry.root:
            return True
        return near(entry.span, self.newest) or near(entry.span, self.oldest)

    def add(self, entry: Entry, speaks: float) -> None:
        """Add a date told before those that it has."""
        self.speaks += speaks
        if entry.weight >= PLAINLY:
            self.oldest = entry.span  # a story that is told over years is one, step by step
            self.root = entry.root or self.root
            if not self.plain:
                self.newest, self.plain = entry.span, True  # not what was only mentioned since


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

    def tell(self, span: Span, sentence: int, weight: float, root: Span | None = None) -> None:
        """Add a date that was told. root: the one that it was counted from, itself perhaps from another."""
        root = next((entry.root for entry in self._entries if entry.span == root and entry.root), root)
        self._entries.insert(0, Entry(span, sentence, weight, root))
        del self._entries[KEPT:]

    def forget(self, first: int, last: int, now: Span) -> None:
        """Leave out what these sentences told, but for what is of the thread of `now`."""
        self._entries = [
            entry for entry in self._entries if not first <= entry.sentence <= last or near(entry.span, now)
        ]

    def goes_on(self, span: Span, sentence: int) -> bool:
        """Whether the text tells more than once of the time of a date, or its paragraph goes on from it."""
        paragraph = self._paragraphs.get(self._places.paragraph[sentence], ()) if self._places.paragraph else ()
        return _near(self._named, span) > 1 or _near(paragraph, span) > 0

    def together(self, first: int, second: int) -> bool:
        """Whether two sentences stand in one section."""
        section = self._places.section
        return bool(section) and section[first] == section[second]

    def beside(self, first: int, second: int) -> bool:
        """Whether two sentences stand in one paragraph."""
        paragraph = self._places.paragraph
        return bool(paragraph) and paragraph[first] == paragraph[second]

    def stories(self, sentence: int, now: Span | None, standing: float, since: int = 0) -> list[Story]:
        """The threads with what speaks for each at a sentence, the best first; that of `now` has `now` as its newest.

        A passing word of another year does not carry a story away: between stories, what the paragraph, the section
        and the whole document tell of counts too. now: when the text was written. standing: how much that speaks for
        its thread. since: the sentence before which what was told is over.
        """
        threads = [_Thread(now, standing, None, plain=True)] if now is not None else []
        for entry, speaks in self._spoken(sentence, since):
            thread = next((thread for thread in threads if thread.holds(entry)), None)
            if thread is None:
                threads.append(thread := _Thread(entry.span, 0.0, entry.root, plain=False))
            thread.add(entry, speaks)
        speaks_most = max((thread.speaks for thread in threads), default=0.0)
        if len(threads) > 1 and (now is None or threads[0].speaks < speaks_most):
            for thread in threads:
                roots = [thread.newest, thread.root or thread.newest]
                thread.speaks += max(self._shares(base, sentence) for base in roots)
        stories = [Story(thread.newest, thread.speaks) for thread in threads]
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


def _share(starts: Sequence[int], base: Span) -> float:
    return _near(starts, base) / len(starts) if starts else 0.0


def _near(starts: Sequence[int], base: Span) -> int:
    return bisect_left(starts, base.start + GAP) - bisect_left(starts, base.start - GAP)


def long_before(span: Span, now: Span) -> bool:
    """Whether a span lies more than a week before another."""
    return now.start - span.start > 7 * DAY


def whole_day(span: Span) -> Span:
    """The day on which a span begins."""
    return of_day(span.start // DAY)
