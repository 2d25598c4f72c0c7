"""Many patterns at once, of which the first that matches counts: for lists that the standard library is slow to try.

It tries one after the other at each place. RE2 tells where some may match and which: only those are asked, there.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby
from typing import Any, NamedTuple

from dateline.expressions.engine import Spanner, spanner
from dateline.expressions.sieve import compile_loose, loosened

try:
    import re2
except ImportError:  # pragma: no cover - where the platform has no wheel
    re2 = None


class Found(NamedTuple):
    """A match: the name of the pattern, and its span."""

    name: str
    start: int
    end: int


class Alternatives:
    """Patterns with their names, those of one name together, in the order in which they count.

    They begin words, or with an apostrophe. before, after: assertions that hold on both sides of each.
    """

    def __init__(self, ways: Sequence[tuple[str, str]], before: str, after: str) -> None:
        self._ways, self._before, self._after = ways, before, after
        self._asked: dict[int, re.Pattern[str]] = {}

    def finditer(self, text: str, start: int = 0) -> Iterator[Found]:
        """All matches from a place on, none overlapping another."""
        if self._where is None:
            yield from self._plainly(text, start)
            return
        data, at = _bytes(text), len(_bytes(text[:start]))
        while (spans := self._where(data, at, len(data))) is not None:
            here = spans[0][0]
            start += len(data[at:here].decode("utf-8", "surrogatepass"))
            found = next(self._at(text, data[here:], start), None)
            end = found.end if found else start + 1
            start, at = end, here + len(_bytes(text[start:end]))
            if found:
                yield found

    def _at(self, text: str, rest: bytes, start: int) -> Iterator[Found]:
        for index in sorted(self._which.Match(rest) or ()):
            match = self._pattern(index).match(text, start)
            if match:
                yield Found(self._ways[index][0], start, match.end())

    def _pattern(self, index: int) -> re.Pattern[str]:
        """One of the patterns; compiled when it may match for the first time."""
        known = self._asked.get(index)
        if known is None:
            known = self._asked[index] = re.compile(f"{self._before}(?:{self._ways[index][1]}){self._after}")
        return known

    @cached_property
    def _where(self) -> Spanner | None:
        either = "|".join(loosened(pattern) for _, pattern in self._ways)
        compiled = compile_loose(rf"\b(?:{either})|['’]|[\x{{80}}-\x{{10FFFF}}]")  # RE2 begins no word with others
        return compiled and spanner(compiled, "search")

    @cached_property
    def _which(self) -> Any:  # noqa: ANN401 - RE2 has no types
        which = re2.Set.MatchSet()
        for _, pattern in self._ways:
            which.Add(loosened(pattern))
        which.Compile()
        return which

    def _plainly(self, text: str, start: int) -> Iterator[Found]:
        for match in self._whole.finditer(text, start):
            yield Found(match.lastgroup or "", match.start(), match.end())

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        groups = groupby(self._ways, key=lambda way: way[0])
        named = [f"(?P<{name}>{'|'.join(pattern for _, pattern in ways)})" for name, ways in groups]
        return re.compile(f"{self._before}(?:{'|'.join(named)}){self._after}")


def small(pattern: str) -> str:
    """A pattern in small letters, its escapes left as they are."""
    return re.sub(r"\\.|[^\\]+", lambda part: part[0] if part[0][0] == "\\" else part[0].lower(), pattern)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
