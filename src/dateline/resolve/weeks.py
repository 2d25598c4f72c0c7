"""A week told day by day under the names of its days, as people sum up what they did or plan it.

`Another week of training is done. … Monday: 4 miles. … Tuesday: rest.` Plans and forecasts are written so too; the
verbs of the entries say which it is, and where these have none those of what stands before them.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from dateline.expressions import Words
from dateline.interval.algebra import FUTURE, PAST, Weights, of_day
from dateline.interval.calendar import DAY
from dateline.interval.terms import Term
from dateline.interval.values import Span
from dateline.records import Mention
from dateline.resolve.lowered import lowered
from dateline.resolve.verbs import patterns_of, verbs

FEWEST: Final = 3
"""Days of which a week is told."""
LONGEST: Final = 3000
"""Code points from one day to the next."""
OFTEN: Final = 2
"""How many times as often as of what is to come the verbs must speak of what was."""
_BEFORE: Final = re.compile(r"[\W_]*")
_PARAGRAPH: Final = re.compile(r"\n\s*\n")
_STOP: Final = re.compile(r"[.!?][)\"”’]?\s+(?=\w)")


class Weeks:
    """The weeks that a text tells day by day.

    text: with its line ends. only: whether somebody writes of himself; reports hold forecasts and programmes.
    """

    def __init__(self, mentions: Sequence[Mention], text: str, words: Words, *, only: bool) -> None:
        self._behind: dict[int, int] = {}  # how many days before the last one of its week each heading lies
        self._ahead: set[int] = set()
        for run in _runs(mentions, text) if only else ():
            side = _side(run, text, words) if len(run) >= FEWEST else 0
            last = _number(run[-1].meaning) if side else 0
            if side < 0:
                self._behind |= {head.start: (last - _number(head.meaning)) % 7 for head in run}
            elif side > 0:
                self._ahead.add(run[0].start)

    def base(self, mention: Mention, now: Span | None) -> tuple[Span, Weights] | None:
        """From where on a heading of such a week counts: so that the week is over, or is to come; None for others."""
        days = self._behind.get(mention.start)
        if now is not None and days is not None:
            return of_day(now.start // DAY - days), PAST
        return (now, FUTURE) if now is not None and mention.start in self._ahead else None


def _number(term: Term) -> int:
    """The number of the weekday that a term names and no more than a part of it; 0 for other terms."""
    if term.op == "at" and isinstance(term.args[0], Term):
        return _number(term.args[0])
    number = term.args[0] if term.op == "weekday" else 0
    return number if isinstance(number, int) else 0


def _runs(mentions: Sequence[Mention], text: str) -> Iterator[list[Mention]]:
    """The weekdays that head lines one after the other, each later in the same week than the one before."""
    run: list[Mention] = []
    for mention in mentions:
        start = text.rfind("\n", 0, mention.start) + 1
        if not _number(mention.meaning) or not _BEFORE.fullmatch(text, start, mention.start):
            continue
        if run and not _follows(run, mention):
            yield run
            run = []
        run.append(mention)
    yield run


def _follows(run: Sequence[Mention], mention: Mention) -> bool:
    """Whether a weekday goes on with a week whose days lie no farther than seven apart."""
    first, last, number = (_number(one.meaning) for one in (run[0], run[-1], mention))
    near = mention.start - run[-1].end <= LONGEST
    return near and (last - first) % 7 < (number - first) % 7


def _side(run: Sequence[Mention], text: str, words: Words) -> int:
    """-1 if the verbs of the entries tell of what was, 1 if of what is to come; where they have none, those of the
    sentence or, if several do, of the paragraph before."""
    ends = _PARAGRAPH.search(text, run[-1].end)
    was, will = _leaning(text, run[0].end, ends.start() if ends else len(text), words)
    if was or will:
        return _mostly(was, will)
    line = text.rfind("\n", 0, run[0].start) + 1
    before = [match.end() for match in _PARAGRAPH.finditer(text, 0, line)]
    paragraph = before[-2] if len(before) > 1 else 0
    stops = [match.end() for match in _STOP.finditer(text, paragraph, line)]
    was, will = _leaning(text, stops[-1] if stops else paragraph, line, words)
    if was or will or text[:line].rstrip().endswith(":"):
        return _mostly(was, will)
    was, will = _leaning(text, paragraph, line, words)
    return _mostly(was, will) if was >= FEWEST else 0


def _mostly(was: int, will: int) -> int:
    """What verbs tell of: several more of them of what was than of what is to come, few of them alone; 0 in doubt."""
    if was > (will if was >= FEWEST else OFTEN * will):
        return -1
    return int(will > was)


def _leaning(text: str, start: int, end: int, words: Words) -> tuple[int, int]:
    """How many verbs of a stretch tell of what was, and how many of what is to come."""
    patterns = patterns_of(words)
    found = [one.name for one in verbs(patterns, *lowered(patterns.names, text, start, end))]
    return sum(name in ("past", "gone") for name in found), sum(name in ("future", "intended") for name in found)
