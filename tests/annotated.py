"""Texts with their time expressions marked, and how well those are found in them.

A file holds a note, then texts, each begun by a line `## NAME DATE`, the day on which it was written or `-`. In the text every time
expression is written `[surface|VALUE]`, or `[surface|SET VALUE]`, with its TIMEX3 value. The texts were marked before
anything was run on them; a mark that proved to be a slip was mended, whatever was found.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from dateline.pipeline import tag_text

FOLDER = Path(__file__).parent / "annotated"
_MARK = re.compile(r"\[([^\[\]|]+)\|(SET )?([^\[\]|]+)\]")
_TEXT = re.compile(r"^## (\S+) (\S+)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


class Time(NamedTuple):
    """An expression: its code points in the text, its value, and whether it is a set."""

    start: int
    end: int
    value: str
    repeats: bool = False


class Text(NamedTuple):
    """A text without its marks. published: ISO 8601, None if nobody knows."""

    name: str
    published: str | None
    text: str
    times: tuple[Time, ...]


class Scores(NamedTuple):
    """F1 in per cent: of equal spans, of spans that overlap, of those with the right value."""

    strict: float
    relaxed: float
    value: float


def texts(file: Path) -> Iterator[Text]:
    """The texts of a file."""
    for name, published, marked in _TEXT.findall(file.read_text(encoding="utf-8")):
        pieces, times, at, length = [], [], 0, 0
        for match in _MARK.finditer(marked):
            pieces += [marked[at : match.start()], match[1]]
            start = length + match.start() - at
            length, at = start + len(match[1]), match.end()
            times.append(Time(start, length, match[3], repeats=bool(match[2])))
        yield Text(name, None if published == "-" else published, "".join(pieces) + marked[at:], tuple(times))


def found(text: Text) -> list[Time]:
    """What is found in a text."""
    return [Time(time.start, time.end, time.value) for time in tag_text(text.text, published=text.published)]


def pairs(gold: Sequence[Time], own: Sequence[Time]) -> Iterator[tuple[Time, Time]]:
    """Each expression with the first one found that overlaps it and is still free, equal spans first."""
    free, paired = list(own), set[Time]()
    for same in (True, False):
        for time in gold:
            other = next((one for one in free if _fits(time, one, same=same)), None)
            if other is not None and time not in paired:
                free.remove(other)
                paired.add(time)
                yield time, other


def _fits(time: Time, other: Time, *, same: bool) -> bool:
    return time[:2] == other[:2] if same else time.start < other.end and other.start < time.end


def scores(many: Sequence[Text]) -> Scores:
    """The scores over all expressions of some texts."""
    total, strict, relaxed, value = 0, 0, 0, 0
    for text in many:
        own = found(text)
        total += len(text.times) + len(own)
        for time, other in pairs(text.times, own):
            relaxed += 1
            strict += time[:2] == other[:2]
            value += time.value == other.value
    return Scores(*(200 * hits / total for hits in (strict, relaxed, value)))
