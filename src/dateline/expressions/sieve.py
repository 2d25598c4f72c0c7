"""A quick look before a pattern is asked: whether it may match at all.

RE2 takes a fraction of the time that the standard library takes, but knows no assertions, and of `\\w`, `\\s` and `\\d`
only what is ASCII. So it is given the pattern without the former and with wider classes: what that does not match, the
pattern does not match either.
"""

import re
import sys
from collections.abc import Callable, Iterator
from functools import cache, cached_property, lru_cache
from typing import Final, Literal

from dateline.expressions.engine import spanner
from dateline.expressions.factor import closed
from dateline.expressions.words import Words, longest_first

try:
    import re2
except ImportError:  # pragma: no cover - where the platform has no wheel
    re2 = None

# bytes up to which a sieve keeps the states that it has met: one that runs out of room throws all away and begins
# anew, which those of the verbs did every few sentences in the 8 MB that RE2 gives; few ever take more than one
_ROOM: Final = 1 << 25
# RE2 leaves out some of ASCII; beyond it every character counts, as its letters alone make automata of many states
_BEYOND: Final = r"\x{80}-\x{10FFFF}"
_WIDER: Final = {r"\s": rf"\s\x{{b}}\x{{1c}}-\x{{1f}}{_BEYOND}", r"\d": rf"\d{_BEYOND}", r"\w": rf"\w{_BEYOND}"}
_NARROWER: Final = (r"\W", r"\S", r"\D")
_EDGES: Final = {r"\b": "", r"\B": "", r"\Z": r"\z", "$": r"\n?\z"}
_OUTSIDE: Final = re.compile(r"\\.|\(\?<?[=!]|\[\^?\]?|[^\\(\[$]++|.", re.DOTALL)
_INSIDE: Final = re.compile(r"\\.|[^\\\]]++|.", re.DOTALL)

_RECENT, _SHORT = 16, 200  # of so many texts the answer is kept, if they have no more characters

Sieve = Callable[[str], bool]


def loosened(pattern: str) -> str:
    """A pattern as RE2 reads it, which matches wherever the pattern does."""
    pieces: list[str] = []
    at = begun = 0
    opened = ""  # of the class in which a piece stands its beginning, `[` or `[^`; begun: which piece that is
    while at < len(pattern):
        match = (_INSIDE if opened else _OUTSIDE).match(pattern, at)
        assert match
        piece, at = match[0], match.end()
        if opened == "[^" and piece in _NARROWER:  # `[^\W\d_]` is a part of `\w`
            pieces[begun:] = [f"[{_WIDER[piece.lower()]}]"]
            opened, at = "", _behind_class(pattern, at)
        elif opened:
            pieces.append(_WIDER.get(piece, piece) if opened == "[" else piece)
            opened = "" if piece == "]" else opened
        elif piece.startswith("(?"):
            at = closed(pattern, match.start())
        else:
            pieces.append(f"[{_WIDER[piece]}]" if piece in _WIDER else _EDGES.get(piece, piece))
            opened, begun = piece.removesuffix("]") if piece[0] == "[" else "", len(pieces) - 1
    return "".join(pieces)


def _behind_class(pattern: str, at: int) -> int:
    """Behind the bracket that closes the class around a place."""
    while match := _INSIDE.match(pattern, at):
        at = match.end()
        if match[0] == "]":
            break
    return at


def compile_sieve(pattern: str, where: Literal["search", "match"] = "search") -> Sieve:
    """Whether a pattern may match in a text, anywhere or at its beginning.

    Always true where RE2 is missing or cannot read the pattern.
    """
    compiled = compile_loose(loosened(pattern))
    if compiled is None:
        return _always
    spans = spanner(compiled, where)

    def may_match(text: str) -> bool:
        data = text.encode("utf-8", "surrogatepass")
        return spans(data, 0, len(data)) is not None

    return may_match


def compile_hits(pattern: str) -> Callable[[str], int]:
    """In how many places a pattern may match, of those that do at least half; as many as can be where RE2 is missing or
    cannot read the pattern."""
    compiled = compile_loose(loosened(pattern))
    if compiled is None:
        return len
    spans = spanner(compiled, "search")

    def hits(text: str) -> int:
        data, start, found = text.encode("utf-8", "surrogatepass"), 0, 0
        while start < len(data) and (where := spans(data, start, len(data))) is not None:
            found, start = found + 1, max(where[0][1] - 1, start + 1)  # what ends one may begin another
        return found

    return hits


def compile_loose(pattern: str) -> "re2._Regexp | None":
    """A pattern of RE2; None where RE2 is missing or cannot read it."""
    if re2 is None:
        return None
    options = re2.Options()
    options.never_capture = True
    options.log_errors = False
    options.max_mem = _ROOM
    try:
        return re2.compile(pattern.encode(), options)
    except re2.error:
        return None


def _always(_: str) -> bool:
    return True


class Sifted:
    """A pattern that is asked behind its sieve: for one that the standard library is slow to find nothing of.

    It is compiled when the sieve lets something through for the first time.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self.flags = pattern, flags

    @cached_property
    def asked(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def may_match(self) -> Sieve:
        """Whether it may match anywhere in a text; never false where it does."""
        return compile_sieve(f"(?i){self.pattern}" if self.flags & re.IGNORECASE else self.pattern)

    @cached_property
    def _near(self) -> Sieve:
        """The same of a few words, of which it is often asked again at once."""
        return lru_cache(_RECENT)(self.may_match)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match in a stretch of a text."""
        stretch = text[start:end]
        may_match = (self._near if len(stretch) <= _SHORT else self.may_match)(stretch)
        return self.asked.search(text, start, end) if may_match else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches in a stretch of a text."""
        return self.asked.finditer(text, start, end) if self.may_match(text[start:end]) else iter(())

    def sub(self, replace: Callable[[re.Match[str]], str], text: str) -> str:
        """The text with what is put in place of each match."""
        return self.asked.sub(replace, text) if self.may_match(text) else text


@cache
def sifted(words: Words, name: str, before: str = r"(?<!\w)", after: str = r"(?!\w)") -> Sifted | None:
    """Any of the regular expressions of a cue list, in capitals or small letters, with what must stand around it; None
    where the language has none."""
    forms = longest_first(words.cue(name))
    return Sifted(rf"{before}(?:{forms}){after}", re.IGNORECASE) if forms else None
