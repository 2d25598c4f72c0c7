"""Runs of capitalised words: where names may stand, found in one pass over the text.

A run is a capitalised word and what follows it as long as words go on being capitalised, joined by spaces or by
small words that may stand inside names ("of", "van"). What of a run is a name, `split` decides.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from dateline.compose.names.lexicon import Lexicon
from dateline.records import Block

LONGEST_RUN = 16  # words after the first; with LONGEST_NAME it keeps every later step within a bound
LONGEST_NAME = 320  # code points; a longer run of capitals names nothing
WRAPPED = 50  # code points; a line at least this long may go on in the next one

Spans = Sequence[tuple[int, int]]


@cache
def _capitals() -> str:
    """All upper-case and title-case letters of the usual scripts, as ranges of a character class."""
    codes = (*range(0x3000), *range(0xA640, 0xAB30), *range(0xFF21, 0xFF3B))
    ranges: list[list[int]] = []
    for code in codes:
        if unicodedata.category(chr(code)) in ("Lu", "Lt"):
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "".join(f"{chr(low)}-{chr(high)}" if high > low else chr(low) for low, high in ranges)


@cache
def _either(words: frozenset[str]) -> str:
    """An alternation of words, longest first; one that never matches where there are none."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or r"(?!)"


def _abbreviated(abbreviations: Iterable[str]) -> str:
    """What follows the first letter of an abbreviation, by that letter."""
    rests: dict[str, list[str]] = {}
    for word in sorted(abbreviations):
        rests.setdefault(word[0], []).append(word[1:])
    return "|".join(rf"(?<={letter})(?:{_either(frozenset(words))})\." for letter, words in rests.items()) or r"(?!)"


@cache
def _word_pattern(possessives: frozenset[str], abbreviations: frozenset[str]) -> str:
    """Begins with a class of characters, by which the matcher skips quickly to the next capital."""
    capital = f"[{_capitals()}]"
    initials = rf"{capital}\.{capital}"  # the U.S. of China-U.S. is a word of its own
    inner = rf"(?:['’](?!(?:{_either(possessives)})\b)|[-‐‑&](?={capital})|[-‐‑])(?!{initials})[^\W_]++"
    return (
        rf"{capital}(?<![^\W_].)(?:\.(?:[-‐]?{capital}\.)*+(?!\w)|{_abbreviated(abbreviations)}"
        rf"|[^\W_]*+(?:{inner})*+(?:\.(?:com|org|net)\b)?)"
    )


def word_pattern(lex: Lexicon) -> str:
    """A capitalised word: dotted initials, an abbreviation with its dot, or letters with inner hyphens."""
    return _word_pattern(lex.grammar["possessives"], lex.grammar["abbreviations"])


def elision_pattern(lex: Lexicon) -> str:
    """A small word that is joined to the next one by an apostrophe: the d' of Jeanne d'Arc."""
    return rf"(?:{_either(lex.grammar['elisions'])})['’]"


def possessive_pattern(lex: Lexicon) -> str:
    """An apostrophe after a word, with what makes it a possessive."""
    return rf"['’](?:{_either(lex.grammar['possessives'])})?(?=\s)"


@cache
def _run_pattern(word: str, possessive: str, small: str, prefix: str, closing: str) -> re.Pattern[str]:
    gap = r"(?:[ \u00a0]{1,2}|[ \t]?\r?\n[ \t]{0,4})"
    joined = rf"(?:[ ]?{possessive})?(?:{gap}(?:{small})(?![^\W_]|['’.])){{0,3}}{gap}(?:{prefix})?{word}"
    return re.compile(rf"{word}(?:{joined}){{0,{LONGEST_RUN}}}+(?:[ \u00a0](?:{closing})\b)?+")


def run_pattern(lex: Lexicon) -> re.Pattern[str]:
    """The pattern of a run in a language."""
    small = _either(lex.grammar["linkers"] | lex.grammar["particles"] | lex.grammar["foreign_links"])
    prefix = rf"(?:{_either(lex.grammar['prefixes'])})[-‐‑]|{elision_pattern(lex)}"
    closing = _either(lex.grammar["closing_forms"])
    return _run_pattern(word_pattern(lex), possessive_pattern(lex), small, prefix, closing)


# `14th Joined the fleet`, `6 Aug 1942 Joined the fleet`
DAY_OF_MONTH = re.compile(r"\d{1,2}(?:st|nd|rd|th)? (?:[A-Z][a-z]{2,8}\.? \d{4} )?")
LONGEST_NUMBER = 22  # code points of a number at the head of a line
OPENING = frozenset(".!?:;\"“”„«»'‘’([{-–—_*•|…·>/=#~`")


def word_before(text: str, at: int, reach: int) -> str:
    """The word, or the end of one, in the `reach` code points before a place; empty where there is none."""
    return next(iter(text[max(0, at - reach) : at].split()[-1:]), "")


def is_initial(text: str, start: int) -> bool:
    """Whether a capital at `start` may be owed to its place: after a full stop, a quote mark, a dash, a line break, in
    a cell of its own, behind the number or clock time that a line begins with."""
    before = text[max(0, start - 4) : start].rstrip(" \u00a0")
    if not before or before[-1] in OPENING or before[-1] in "\r\n\t":
        return True
    head = text[max(0, start - LONGEST_NUMBER) : start].rpartition("\n")[2]
    numbered = before[-1].isdigit() and not any(letter.isalpha() for letter in head)
    return numbered or DAY_OF_MONTH.fullmatch(head) is not None


class Fences:
    """Places that a name never crosses: ends of blocks, ends of short lines, blank lines."""

    def __init__(self, text: str, blocks: Sequence[Block], ends: Iterable[int] = ()) -> None:
        self.text = text
        self.ends = frozenset((*ends, *(offset for block in blocks for offset in (block.start, block.end))))
        self.width = _width(text)

    def between(self, start: int, end: int) -> bool:
        """Whether the white space `[start, end)`, which holds a line break, parts what stands around it."""
        if any(offset in self.ends for offset in range(start, end + 1)):
            return True
        line = start - self.text.rfind("\n", 0, start) - 1
        following = self.text[end : end + LONGEST_NAME].split(maxsplit=1)[:1]
        return line < WRAPPED or line + 1 + sum(map(len, following)) < self.width


def _width(text: str) -> int:
    """How long lines are where they are wrapped: a quarter of the longer ones are as long at least."""
    lengths = sorted(length for line in text.split("\n") if (length := len(line.rstrip())) >= WRAPPED)
    return lengths[len(lengths) * 3 // 4] if lengths else 0


def _cut_at_lines(text: str, start: int, end: int, fences: Fences) -> Iterator[tuple[int, int]]:
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


def _cut_at_spans(text: str, start: int, end: int, spans: Spans) -> Iterator[tuple[int, int]]:
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


def runs(text: str, lex: Lexicon, fences: Fences, spans: Spans) -> Iterator[tuple[int, int]]:
    """All runs of a text, cut at line ends and at time expressions, which are in order."""
    next_span = 0
    for match in run_pattern(lex).finditer(text):
        start, end = match.span()
        if end - start > LONGEST_NAME:
            continue
        while next_span < len(spans) and spans[next_span][1] <= start:
            next_span += 1
        parts: Iterable[tuple[int, int]] = ((start, end),)
        if "\n" in match.group():
            parts = _cut_at_lines(text, start, end, fences)
        for left, right in parts:
            if next_span < len(spans) and spans[next_span][0] < right:
                # a run is so short that no more than a few spans can lie in it
                yield from _cut_at_spans(text, left, right, spans[next_span : next_span + LONGEST_RUN])
            else:
                yield left, right
