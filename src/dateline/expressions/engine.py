"""The two engines under the grammar: google-re2 over UTF-8 bytes, and the standard library where it is missing.

Both give the same: the leftmost place at which the scan pattern matches, and the longest stretch that it matches
there. RE2 does it in one linear pass; `re` finds the place and then tries the ends from the far one to the near one,
within `MOST` characters, which is slower by a constant.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, Final, Literal, Protocol

try:
    import re2
except ImportError:  # pragma: no cover - where the platform has no wheel
    re2 = None

MOST: Final = 160
ROOM: Final = 1 << 28  # bytes of the automata that look for the rules
EMPTY: Final = "(?i:)"
ANY: Final = "(?s:.+)"  # in a rule's loose pattern, for another rule
_BEFORE: Final = "['’‘]"
# `\b` as RE2 has it, in any mode of `re`
_EDGE: Final = "(?:(?<![0-9A-Za-z_])(?=[0-9A-Za-z_])|(?<=[0-9A-Za-z_])(?![0-9A-Za-z_]))"
# a letter beyond ASCII that begins or ends a word in a pattern
_OTHER: Final = r"[^\W\d_a-zA-Z]"
_OUTER: Final = re.compile(rf"{_OTHER}(?:(?<![^\W\d_].)|(?![^\W\d_]))", re.DOTALL)


_ANCHORS: Final = {"search": "UNANCHORED", "match": "ANCHOR_START", "fullmatch": "ANCHOR_BOTH"}

Span = tuple[int, int]
Groups = dict[str, Span]
Spanner = Callable[[bytes, int, int], Sequence[Span] | None]


class Matcher(Protocol):
    """Where expressions may stand, and which rules may read a surface."""

    def candidates(self, text: str) -> "Candidates":
        """An object that yields candidate spans of the text, from any position."""

    def matching(self, text: str) -> Sequence[int]:
        """The indexes of the rules whose loose pattern matches all of this text, ascending."""


class Candidates(Protocol):
    """A scan under way."""

    def next(self, position: int) -> tuple[int, int] | None:
        """The leftmost candidate that starts at or behind a position, as offsets in code points; None at the end."""


class Piece(Protocol):
    """A pattern with named groups that a stretch of a text is held against."""

    pattern: str

    def fit(self, text: str, start: int, end: int) -> Groups | None:
        """The spans of its groups, those that matched, where it matches exactly this stretch; else None."""

    def begins(self, text: str, start: int) -> bool:
        """Whether it matches at a place, however far."""


def compile_matcher(pattern: str, rules: Sequence[str], engine: str = "") -> Matcher:
    """Compile the scan pattern and the rules' patterns. engine: `re2` or `re`; by default re2 where it is there."""
    if engine == "re" or (re2 is None and engine != "re2"):
        return _StandardMatcher(pattern, rules)
    return _Re2Matcher(pattern, rules)


def compile_longest(pattern: str, engine: str = "") -> Callable[[str], int]:
    """How many characters a pattern matches at the beginning of a text, at most; -1 where it does not match."""
    if engine == "re" or (re2 is None and engine != "re2"):
        return partial(_longest, re.compile(pattern))
    options = re2.Options()
    options.longest_match = options.never_capture = True
    match = spanner(re2.compile(pattern.encode(), options), "match")

    def longest(text: str) -> int:
        data = _bytes(text)
        spans = match(data, 0, len(data))
        if spans is None:
            return -1
        return spans[0][1] if len(data) == len(text) else _points(data, spans[0][1])

    return longest


def compile_piece(pattern: str, engine: str = "") -> Piece:
    """Compile a pattern with named groups. ValueError where it is none."""
    if pattern == EMPTY:
        return _Nothing()
    if engine == "re" or (re2 is None and engine != "re2"):
        return _StandardPiece(pattern)
    return _Re2Piece(pattern)


def _longest(compiled: re.Pattern[str], text: str) -> int:
    if not compiled.match(text):
        return -1
    return next(end for end in range(len(text), -1, -1) if compiled.fullmatch(text, 0, end))


def _bounded(pattern: str) -> bool:
    """Whether the engines' `\\b` can tell where its words begin and end: it knows the letters of ASCII only."""
    return all(letter.isascii() or not letter.isalpha() for letter in set(pattern)) or _OUTER.search(pattern) is None


def _framed(pattern: str, edge: str = r"\b") -> str:
    """A candidate begins a word, or with the apostrophe of a short year; where no engine can tell, the scan does."""
    edge = edge if _bounded(pattern) else ""
    return rf"(?:{edge}(?:{pattern})|{_BEFORE}[0-9]{{2}}s?){edge}[.?]?"


class _Re2Matcher:
    def __init__(self, pattern: str, rules: Sequence[str]) -> None:
        options = re2.Options()
        options.longest_match = True
        options.max_mem = ROOM
        options.never_capture = True
        self._scan = re2.compile(_framed(pattern).encode(), options)
        # apart, since each state of the ones would come with each of the others
        self._sets = [_Set(rules, lambda rule: ANY not in rule), _Set(rules, lambda rule: ANY in rule)]

    def candidates(self, text: str) -> Candidates:
        data = _bytes(text)
        return _AsciiCandidates(self._scan, data) if len(data) == len(text) else _Utf8Candidates(self._scan, data)

    def matching(self, text: str) -> Sequence[int]:
        data = _bytes(text)
        return sorted(index for rules in self._sets for index in rules.matching(data))


class _Set:
    """Those of some patterns that are chosen, with their indexes among all."""

    def __init__(self, patterns: Sequence[str], chosen: Callable[[str], bool]) -> None:
        self._indexes = [index for index, pattern in enumerate(patterns) if chosen(pattern)]
        self._set = re2.Set.FullMatchSet(_set_options())
        for index in self._indexes:
            self._set.Add(patterns[index])
        self._set.Compile()

    def matching(self, data: bytes) -> list[int]:
        """The indexes of those that match all of a text."""
        return [self._indexes[index] for index in self._set.Match(data) or ()]


def _set_options() -> "re2.Options":
    options = re2.Options()
    options.max_mem = ROOM
    return options


def spanner(compiled: "re2._Regexp", where: Literal["search", "match", "fullmatch"]) -> Spanner:
    """The spans of a match and of its groups in a stretch of bytes, None where there is none; past the wrapper's match
    objects where it lets us."""
    match: Any = getattr(getattr(compiled, "_regexp", None), "Match", None)
    anchor: Any = getattr(getattr(re2, "_Anchor", None), _ANCHORS[where], None)
    usual = getattr(compiled, where)

    def plainly(data: bytes, start: int, end: int) -> Sequence[Span] | None:
        found = usual(data, start, end)
        return [found.span(group) for group in range(compiled.groups + 1)] if found else None

    def directly(data: bytes, start: int, end: int) -> Sequence[Span] | None:
        spans: Sequence[Span] = match(anchor, data, start, end)
        return spans if spans[0][0] >= 0 else None

    return plainly if match is None or anchor is None else directly


class _Nothing:
    """The piece that holds nothing, as there is between the beginning of a rule and one nested there."""

    pattern = EMPTY

    def fit(self, text: str, start: int, end: int) -> Groups | None:
        return {} if start == end else None

    def begins(self, text: str, start: int) -> bool:
        return True


class _Re2Piece:
    """Compiled in a quarter of the time that the standard library takes, which counts where most are used once."""

    def __init__(self, pattern: str) -> None:
        options = re2.Options()
        options.log_errors = False
        try:
            compiled = re2.compile(pattern.encode(), options)
        except re2.error as error:
            raise ValueError(str(error)) from error
        self.pattern = pattern
        self._fits, self._begins = spanner(compiled, "fullmatch"), spanner(compiled, "match")
        self._names = sorted((name.decode(), number) for name, number in compiled.groupindex.items())

    def fit(self, text: str, start: int, end: int) -> Groups | None:
        data = _bytes(text)
        plain = len(data) == len(text)
        first, last = (start, end) if plain else (len(_bytes(text[:start])), len(_bytes(text[:end])))
        spans = self._fits(data, first, last)
        if spans is None:
            return None
        found = {name: spans[number] for name, number in self._names if spans[number][0] >= 0}
        return found if plain else {name: (_points(data, a), _points(data, b)) for name, (a, b) in found.items()}

    def begins(self, text: str, start: int) -> bool:
        data = _bytes(text)
        return self._begins(data, start if len(data) == len(text) else len(_bytes(text[:start])), len(data)) is not None


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _points(data: bytes, end: int) -> int:
    return len(data[:end].decode("utf-8", "surrogatepass"))


class _AsciiCandidates:
    def __init__(self, scan: "re2._Regexp", data: bytes) -> None:
        self._search, self._data, self._size = spanner(scan, "search"), data, len(data)

    def next(self, position: int) -> tuple[int, int] | None:
        spans = self._search(self._data, position, self._size) if position <= self._size else None
        return spans[0] if spans else None


class _Utf8Candidates:
    """Maps between bytes and code points as the scan goes on; going back a little costs a little."""

    def __init__(self, scan: "re2._Regexp", data: bytes) -> None:
        self._search, self._data = spanner(scan, "search"), data
        self._marks = [(0, 0)]

    def next(self, position: int) -> tuple[int, int] | None:
        spans = self._search(self._data, self._to_byte(position), len(self._data))
        if not spans:
            return None
        start, end = spans[0]
        first = self._to_point(start)
        return first, first + len(self._data[start:end].decode("utf-8", "surrogatepass"))

    def _to_byte(self, target: int) -> int:
        while self._marks[-1][1] > target:
            self._marks.pop()
        byte, point = self._marks[-1]
        while point < target:
            lead = self._data[byte]
            byte += 1 if lead < 0x80 else 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4
            point += 1
        self._marks.append((byte, point))
        return byte

    def _to_point(self, byte: int) -> int:
        last, point = self._marks[-1]
        point += len(self._data[last:byte].decode("utf-8", "surrogatepass"))
        self._marks.append((byte, point))
        return point


class _StandardMatcher:
    def __init__(self, pattern: str, rules: Sequence[str]) -> None:
        self._scan, self._bounded = re.compile(_framed(pattern, _EDGE)), _bounded(pattern)
        self._rules = [re.compile(rule) for rule in rules]

    def candidates(self, text: str) -> Candidates:
        return _StandardCandidates(self._scan, self._bounded, text)

    def matching(self, text: str) -> Sequence[int]:
        return [index for index, rule in enumerate(self._rules) if rule.fullmatch(text)]


class _StandardPiece:
    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        try:
            self._compiled = re.compile(pattern)
        except re.error as error:
            raise ValueError(str(error)) from error

    def fit(self, text: str, start: int, end: int) -> Groups | None:
        match = self._compiled.fullmatch(text, start, end)
        if match is None:
            return None
        return {name: match.span(name) for name in self._compiled.groupindex if match[name] is not None}

    def begins(self, text: str, start: int) -> bool:
        return self._compiled.match(text, start) is not None


class _StandardCandidates:
    def __init__(self, scan: re.Pattern[str], bounded: bool, text: str) -> None:
        self._scan, self._bounded, self._text = scan, bounded, text

    def next(self, position: int) -> tuple[int, int] | None:
        found = self._scan.search(self._text, position)
        if not found:
            return None
        start = found.start()
        for end in range(min(len(self._text), start + MOST), found.end(), -1):
            if self._ends(end) and self._scan.fullmatch(self._text, start, end):
                return start, end
        return start, found.end()

    def _ends(self, end: int) -> bool:
        """Whether a match may end here: `\\b` must hold in the whole text, or a closing mark be taken along."""
        text = self._text
        before, behind = text[end - 1], text[end : end + 1]
        return not self._bounded or before in ".?" or (_word(before) != _word(behind))


def _word(character: str) -> bool:
    return character.isascii() and (character.isalnum() or character == "_")


def spans(scan: Candidates) -> Iterator[Span]:
    """All candidates in order, each scanned for behind the one before."""
    position = 0
    while (span := scan.next(position)) is not None:
        yield span
        position = max(span[1], span[0] + 1)
