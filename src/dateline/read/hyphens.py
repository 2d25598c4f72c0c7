"""Words that a margin has parted: `acci-` and `dent` on the next line are one word again, `well-` keeps its hyphen.

Which it is, the text itself tells by the words that it has elsewhere; a first half that makes compounds (`self-`) keeps
its hyphen, and so does one before a capital or a digit. Before a conjunction it stands for what comes later: `pre- and
post-war`.
"""

import re
from collections.abc import Callable
from typing import Final

from dateline.read.vocabulary import vocabulary

_AT_MARGIN: Final = re.compile(r"[-‐¬][ \t]*[\r\n]")
_PARTED: Final = re.compile(r"(?<![^\W_])[^\W_]{1,40}[-‐¬][ \t]*[\r\n]\s*[^\W_]*")
_LONGEST: Final = 60
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BEFORE: Final = re.compile(r"([^\W_]+)[-‐¬]$")
_BEHIND: Final = re.compile(r"[^\W_]+")

Seam = Callable[[str, str], tuple[int, str]]
"""`seam(line, next line)`: how many characters at the end of the line are left out, and what is put in their place."""


def seams(source: str) -> Seam:
    """How the lines of a source that belong together are joined."""
    whole, parted = _PARTED.subn(" ", source) if _AT_MARGIN.search(source) else (source, 0)
    words = frozenset(match[0].casefold() for match in _WORD.finditer(whole)) if parted else frozenset()

    def seam(line: str, following: str) -> tuple[int, str]:
        before, behind = _BEFORE.search(line[-_LONGEST:]), _BEHIND.match(following)
        if not before or not behind or behind[0].casefold() in vocabulary().text["conjunctions"]:
            return 0, " "
        return (1, "") if line[-1] == "¬" or _is_one(before[1], behind[0], words) else (0, "")

    return seam


def _is_one(first: str, second: str, words: frozenset[str]) -> bool:
    """Whether two halves are one word without a hyphen."""
    if not (first.isalpha() and second.isalpha() and second.islower()):
        return False
    first, second = first.casefold(), second.casefold()
    if first + second in words:
        return True
    if f"{first}-{second}" in words or first in vocabulary().text["compounds"]:
        return False
    return not (first in words and second in words)
