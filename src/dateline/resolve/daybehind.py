"""The day that stands behind a clock time with something between: `at 5:20 p.m. (local time), on 22 November 1963`."""

import re
from collections.abc import Sequence
from typing import Final

from dateline.expressions import Words
from dateline.interval.values import Span
from dateline.records import Mention
from dateline.resolve.cues import within
from dateline.resolve.said import clocked, outright
from dateline.resolve.threads import whole_day

_BESIDE: Final = re.compile(r"\s*(?:\([^()]{1,40}\))?,?\s*")
_ROW: Final = 4  # clock times of a sentence that may stand before their day


def day_behind(mentions: Sequence[Mention], index: int, text: str, words: Words) -> Span | None:
    """The day of a clock time that its sentence names right behind it, or behind the next clock times, where it has
    named none before: `rose at 6 a.m. and died at 5 p.m. (local time), on 22 November 1963`."""
    mention = mentions[index]
    if not clocked(mention.meaning):
        return None
    for other in reversed(mentions[max(index - _ROW, 0) : index]):
        if other.sentence == mention.sentence and outright(other.meaning) is not None:
            return None
    last = mention
    for other in mentions[index + 1 : index + 1 + _ROW]:
        day = outright(other.meaning)
        if other.sentence != mention.sentence:
            return None
        if day is not None and other.meaning.op == "at":
            return whole_day(day)  # `rose at 6 a.m. and died at 5 p.m. on 22 November 1963`
        if day is not None:
            beside = day.unit == "day" and clocked(last.meaning) and _right_behind(last, other, text, words)
            return day if beside else None
        last = other
    return None


def _right_behind(clock: Mention, day: Mention, text: str, words: Words) -> bool:
    start = within(text, day.start, words)
    return _BESIDE.fullmatch(text, clock.end, day.start if start is None else start) is not None
