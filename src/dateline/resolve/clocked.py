"""Texts whose hours a program wrote, as when messages were sent, and those that count the hours to 24."""

import re
from collections.abc import Callable
from typing import Final

from dateline.records import Mention

_FULL: Final = re.compile(r"(?<![\d.,:/-])(?:(?:1[3-9]|2[0-3])[:.][0-5]\d|0\d:[0-5]\d)(?![.,:/-]?\d)")
_STAMP: Final = re.compile(r"[^\w\n]*(?:[^\W\d_]{3,9}\W+)?(?:[\d/.-]{6,10},? |[^\W\d_]{3,9} \d{1,2},? )?[\[(]?")
_DATED: Final = re.compile(r"[^.!?;\n]{0,48}(?<!\d)\d{4}(?!\d)[^.!?;\n]{0,12}")
_WORD: Final = re.compile(r"\w+")


def counts_to_24(text: str) -> bool:
    """Whether a text writes the hours of the afternoon as 13 to 24. When a message was sent is written by a program, at
    the head of its line, or alone on one with its date and who sent it."""
    return any(
        not _STAMP.fullmatch(_head(text, time.start())) and not _sent(text, time) for time in _FULL.finditer(text)
    )


def _sent(text: str, time: re.Match[str]) -> bool:
    """Whether a time ends a line that holds its date, and no sentence: `ann, 15 May 2014, 09:12`."""
    ends = text.find("\n", time.end())
    rest = text[time.end() : ends if ends >= 0 else len(text)]
    return not rest.strip(" )]:") and _DATED.fullmatch(_head(text, time.start())) is not None


def stamps(text: str) -> Callable[[Mention], bool]:
    """Which mentions are times at which messages were sent, each at the head of its line."""
    sent = frozenset(_WORD.sub("x", _head(text, time.start())) for time in _FULL.finditer(text))
    return lambda mention: bool(sent) and _WORD.sub("x", _head(text, mention.start)) in sent


def _head(text: str, start: int) -> str:
    return text[text.rfind("\n", 0, start) + 1 : start]
