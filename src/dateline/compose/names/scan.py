"""Runs of capitalised words: where names may stand, found in one pass over the text.

A run is a capitalised word and what follows it as long as words go on being capitalised, joined by spaces or by
small words that may stand inside names ("of", "van"). What of a run is a name, `split` decides.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from dateline.compose.names.lexicon import Lexicon
from dateline.records import Block

LONGEST_RUN = 16  # words after the first; keeps every later step within a bound on hostile text
LONGEST_LINE = 160  # a longer line is no headline
WRAPPED = 50  # a line at least this long may go on in the next line


class Run(NamedTuple):
    """A run of capitalised words `[start, end)`; initial where a capital is usual there anyway."""

    start: int
    end: int
    initial: bool


@cache
def _capitals() -> str:
    """All upper-case and title-case letters below U+3000, and the full-width ones, as ranges of a character class."""
    codes = [
        code
        for code in (*range(0x3000), *range(0xA640, 0xAB30), *range(0xFF21, 0xFF3B))
        if unicodedata.category(chr(code)) in ("Lu", "Lt")
    ]
    ranges: list[list[int]] = []
    for code in codes:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"{chr(low)}-{chr(high)}" if high > low else chr(low) for low, high in ranges)


def _either(words: Iterable[str]) -> str:
    """An alternation of words, longest first; one that never matches where there are none."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or r"(?!)"


@cache
def word_pattern(language_words: tuple[frozenset[str], frozenset[str]]) -> str:
    """A capitalised word: dotted initials, an abbreviation with its dot, or letters with inner hyphens and apostrophes."""
    possessives, abbreviations = language_words
    capital = f"[{_capitals()}]"
    inner = rf"(?:['’](?!(?:{_either(possessives)})\b)|[-‐‑&](?={capital})|[-‐‑])[^\W_]++"
    return (
        rf"(?:{capital}\.(?:[-‐]?{capital}\.)*+(?!\w)"
        rf"|(?:{_either(abbreviations)})\."
        rf"|{capital}[^\W_]*+(?:{inner})*+(?:\.(?:com|org|net)\b)?)"
    )


@cache
def _pattern(lexicon_key: tuple[frozenset[str], ...]) -> re.Pattern[str]:
    possessives, abbreviations, linkers, particles, prefixes = lexicon_key
    word = word_pattern((possessives, abbreviations))
    prefix = rf"(?:(?:{_either(prefixes)})[-‐‑])?" if prefixes else ""
    gap = r"(?:[ \t\u00a0]{1,2}|[ \t]?\r?\n[ \t]{0,4})"
    small = _either(linkers | particles)
    owned = rf"(?:[ ]?['’](?:{_either(possessives)})?(?=\s))?"
    joined = rf"{owned}(?:{gap}(?:{small})(?![^\W_]|['’.])){{0,3}}{gap}{prefix}{word}"
    return re.compile(rf"(?<![^\W_]){word}(?:{joined}){{0,{LONGEST_RUN}}}+")


def run_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """The pattern of a run in a language."""
    keys = ("possessives", "abbreviations", "linkers", "particles", "prefixes")
    return _pattern(tuple(lexicon.grammar.get(key, frozenset()) for key in keys))


OPENING = frozenset(".!?:;\"“”„«»'‘’([{-–—_*•|…·>/=#~`")


def is_initial(text: str, start: int) -> bool:
    """Whether a capital at `start` may be owed to its place: after a full stop, a quote mark, a dash, a line break."""
    before = text[max(0, start - 4) : start]
    stripped = before.rstrip(" \t\u00a0")
    return not stripped or stripped[-1] in OPENING or stripped[-1] in "\r\n"


def is_headline(line: str, common: frozenset[str]) -> bool:
    """Whether capitals mean nothing in this line: all of it in capitals, or common words begin with one too."""
    if len(line) > LONGEST_LINE:
        return False
    words = [word for word in line.split() if word[0].isalpha()]
    if line.isupper():
        return len(words) > 1
    if line[-1:] in ".,;":
        return False
    capitalised = [word for word in words if word[0].isupper()]
    if len(capitalised) < 4 or len(capitalised) < 0.7 * len(words):
        return False
    usual = sum(word.lower() in common for word in capitalised[1:])
    return not common or usual >= 0.4 * len(capitalised)


def headlines(text: str, lex: Lexicon) -> Iterator[tuple[int, int]]:
    """The lines in which capitals mean nothing, in order."""
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip() and is_headline(line.strip(), lex.common):
            yield start, start + len(line)
        start += len(line)


class Fences:
    """Places that a name never crosses: ends of blocks, ends of short lines, blank lines."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self.text = text
        self.ends = frozenset(block.end for block in blocks) | frozenset(block.start for block in blocks)

    def between(self, start: int, end: int) -> bool:
        """Whether the white space `[start, end)` parts what stands around it."""
        if "\n" not in self.text[start:end]:
            return False
        if any(offset in self.ends for offset in range(start, end + 1)):
            return True
        line_start = self.text.rfind("\n", max(0, start - WRAPPED), start)
        return line_start >= 0 or start < WRAPPED


def cut_at_lines(text: str, start: int, end: int, fences: Fences) -> Iterator[tuple[int, int]]:
    """The parts of a run that a line break divides, where the break is more than a wrapped line."""
    position = start
    while (newline := text.find("\n", position, end)) >= 0:
        left, right = newline, newline + 1
        while left > start and text[left - 1].isspace():
            left -= 1
        while right < end and text[right].isspace():
            right += 1
        if fences.between(left, right):
            yield start, left
            start = right
        position = right
    yield start, end


def cut_at_spans(text: str, start: int, end: int, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What is left of a run without the spans, which are in order; each rest begins with a capital again."""
    for left, right in spans:
        yield from _capitalised(text, start, min(left, end))
        start = max(start, right)
    yield from _capitalised(text, start, end)


def _capitalised(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and not text[start].isupper():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    if start < end:
        yield start, end
