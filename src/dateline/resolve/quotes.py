"""What is quoted keeps its own time: `today` in a quoted tweet is the day of the tweet, which the article may not give.

Spoken words are another matter: a report quotes what was said about when it was written, so its own date serves, less
surely. So only quotations that are introduced as something written are set apart.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases

# a straight mark opens or closes something where a letter stands on its inner side; one set of characters to begin
# with, so that the engine can skip to it
_MARKS: Final = re.compile(r"[“„«”»\"`'](?:(?<=[“„«”»])|(?<=\")(?:(?<=[\w.,!?…]\")|(?=\w))|(?<=`)`|(?<=')')")
_ASCII_MARKS: Final = re.compile(_MARKS.pattern.replace("“„«”»", "", 1))
_OPENING: Final = frozenset("“„«")
_LONGEST: Final = 1500
_NEAR: Final = 90


def quotations(text: str) -> list[tuple[int, int]]:
    """The spans between quotation marks, in order, none longer than 1,500 characters nor over an empty line."""
    spans: list[tuple[int, int]] = []
    opened = -1
    for match in (_ASCII_MARKS if text.isascii() else _MARKS).finditer(text):
        mark = match[0]
        opens = mark in _OPENING or mark == "``" or (mark == '"' and opened < 0)
        if opens:
            opened = match.end()
        elif opened >= 0:
            if match.start() - opened <= _LONGEST and "\n\n" not in text[opened : match.start()]:
                spans.append((opened, match.start()))
            opened = -1
    return spans


def holding(spans: Sequence[tuple[int, int]], position: int) -> tuple[int, int] | None:
    """The quotation that a position lies in."""
    index = bisect_right(spans, (position, 1 << 60)) - 1
    return spans[index] if index >= 0 and position < spans[index][1] else None


def written(text: str, quotation: tuple[int, int], words: Words) -> str:
    """The word that introduces a quotation as something written (`tweeted`, `caption`), else empty."""
    pattern = phrases(words, "writing")
    if pattern is None:
        return ""
    start, end = quotation
    before, behind = text[max(0, start - _NEAR) : start], text[end : end + _NEAR // 2]
    found = pattern.search(re.split(r"[.!?]\s", before)[-1]) or pattern.search(re.split(r"[.!?]\s", behind)[0])
    return found[0] if found else ""


@cache
def _saying(words: Words) -> re.Pattern[str] | None:
    """A clause behind a comma that says who has said it, up to its day: `, the fire service said on`."""
    verbs, on = "|".join(words.cue("saying")), "|".join(words.cue("on"))
    return (
        re.compile(rf", [^,;:.]{{0,60}}\b(?:{verbs})(?: (?:{on}))? {{1,3}}\Z", re.IGNORECASE) if verbs and on else None
    )


def attributed(text: str, start: int, first: int, words: Words) -> bool:
    """Whether a span only says when somebody told what its sentence tells: `broke out on Wednesday, he said on
    Thursday`. first: where the sentence begins."""
    pattern = _saying(words)
    return pattern is not None and pattern.search(text, max(first, start - _NEAR), start) is not None
