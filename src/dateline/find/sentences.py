"""Sentences of a document: inside its blocks, and never broken inside a time expression.

A boundary is a line end that is left in the folded text, or a full stop, question or exclamation mark (the marks of
spaCy's sentencizer for the scripts we read), with closing quotes and brackets behind it, followed by white space and
no lower-case letter; behind the wide marks of East Asia no white space is written. The words after which a full stop
is none (`Mr.`, `Aug.`, `No.`) come from the language's `words.toml`; behind those that lead on to no name (`p.m.`,
`Inc.`) a word that opens sentences (`The`, `But`) opens one. Behind a plain word a small `we` or `it` opens one too,
and where a writer leaves capitals out, `we slept. then we left`, so does any word.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from heapq import merge
from typing import Final, NamedTuple

from dateline.expressions import Words
from dateline.expressions.factor import factored
from dateline.find.uncapped import Uncapped
from dateline.records import Block

# one set of characters to begin with, so that the engine can skip to it; and a run of marks is read from its first one
# only, and never back, so that a line of a million full stops takes no longer than any other
_NOTES: Final = r"(?:\[(?:[0-9]{1,3}|[a-z]|(?:note|nb) [0-9]{1,2}|citation needed)\])*+"  # `in 1990.[12] He left`
# an entry of a chronicle may be stuck to that before: `He left.May 3, 2012 – The mill burns.`
_BEHIND: Final = r"(?=\s|[A-Z][a-z]{2,8} [0-9]{1,2}, [0-9]{4} ?[–—:-])"
_END: Final = re.compile(
    r"[.!?…。！？؟।\n](?:(?<=\n)\n*+|(?<=[。！？])[。！？]*+[”’」』）]*+"
    rf"|(?<!\n)(?<![.!?…؟।][.!?…。！？؟।])[.!?…。！？؟।]*+[\"'”’»)\]]*+{_NOTES}{_BEHIND})"
)
# the same, several times as fast
_ASCII_END: Final = re.compile(rf"[.!?\n](?:(?<=\n)\n*+|(?<!\n)(?<![.!?][.!?])[.!?]*+[\"')\]]*+{_NOTES}{_BEHIND})")
MOST: Final = 1500  # characters of a sentence; hardly one of a statute has more
_BEFORE_INITIAL: Final = frozenset("(\"“'’.-")
_LAST_WORD: Final = re.compile(r"[\w.&'’-]+$")
_LONGEST: Final = 24
_CAPITALS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_INITIALS: Final = re.compile(r"\((?:[A-Z]\. ?)*[A-Z]\.\)\Z")
_NUMBER: Final = re.compile(r"\s*\(?[0-9]{1,3}\.?\)?\.?\Z")
_LOWER: Final = re.compile(r"\s*[\"'“‘(\[]*[a-z,;]")


class _Stops(NamedTuple):
    """Words with a full stop of their own; those of them that are other words without a capital; those that lead on to
    a name; what opens a sentence.

    clocks: those behind which names with a verb open one too, `at 7 p.m. France was shut`, and some words that are no
    names, `at 7 p.m. Police came`. told: such names and verb, or such a word.
    """

    known: frozenset[str]
    cased: frozenset[str]
    leading: frozenset[str]
    openers: re.Pattern[str] | None
    clocks: frozenset[str]
    told: re.Pattern[str] | None


@cache
def _stops(words: Words) -> _Stops:
    openers = factored(word.capitalize() for word in words.cue("openers"))
    finite = "|".join(words.cue("finite"))
    alone = "|".join(word.capitalize() for word in words.cue("behind_clocks")) or "(?!)"
    return _Stops(
        frozenset(words.cue("abbreviations")),
        frozenset(words.cue("cased_abbreviations")),
        frozenset(words.cue("leading")),
        re.compile(rf"\s+[\"“‘(]?(?:{openers})(?![\w.])") if openers else None,
        frozenset(words.cue("clocks")),
        re.compile(rf"(?:\s+[A-Z][\w’'-]+\.?){{1,3}}\s+(?:{finite})(?!\w)|\s+(?:{alone})(?:-[a-z]+)?\s+[a-z]")
        if finite
        else None,
    )


def split(
    text: str,
    blocks: Sequence[Block],
    words: Words,
    keep: Sequence[tuple[int, int]],
    cuts: Sequence[int] = (),
) -> list[tuple[int, int, int]]:
    """Sentences as (start, end, block index), in order, without the white space around them.

    blocks: none means the whole text is one. keep: sorted spans that no boundary may fall into; a span that is longer
    than a sentence can be is broken all the same. cuts: where the heads of entries end.
    """
    stops, small = _stops(words), Uncapped(text, words)
    kept = [start for start, _ in keep]
    found: list[tuple[int, int, int]] = []
    for index, (start, last) in enumerate([(block.start, block.end) for block in blocks] or [(0, len(text))]):
        ends = _ends(text, start, last, stops, small)
        for end in merge(ends, cuts[bisect_right(cuts, start) : bisect_right(cuts, last - 1)]):
            at = bisect_right(kept, end - 1) - 1
            if at >= 0 and end < keep[at][1]:
                continue
            if _NUMBER.match(text, start, end) and (at < 0 or keep[at][1] <= start):
                start = end  # of a paragraph, `2. She was off work`: no sentence
                continue
            found += _pieces(text, start, end, index, keep)
            start = end
        found += _pieces(text, start, last, index, keep)
    return found


def _pieces(
    text: str, start: int, end: int, block: int, keep: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, int]]:
    """A sentence as one piece; a run of words without a stop in pieces that can still be quoted."""
    while end - start > MOST:
        cut = _cut(text, start, keep)
        yield from _trimmed(text, start, cut, block)
        start = cut
    yield from _trimmed(text, start, end, block)


def _cut(text: str, start: int, keep: Sequence[tuple[int, int]]) -> int:
    """Where a run of words is broken: behind its last semicolon, comma or blank that lies in no expression."""
    limit = start + MOST
    for mark in (";", ",", " "):
        cut = text.rfind(mark, start + MOST // 2, limit) + 1
        while cut:
            at = bisect_right(keep, cut - 1, key=lambda span: span[0]) - 1
            if at < 0 or keep[at][1] <= cut:
                return cut
            cut = text.rfind(mark, start + MOST // 2, keep[at][0]) + 1
    return limit


def _ends(text: str, start: int, end: int, stops: _Stops, small: Uncapped) -> Iterable[int]:
    for match in (_ASCII_END if text.isascii() else _END).finditer(text, start, end):
        if match[0][0] == "\n" or not _abbreviated(text, match, stops, small):
            yield match.end()


def _abbreviated(text: str, match: re.Match[str], stops: _Stops, small: Uncapped) -> bool:
    """Whether what looks like an end is a full stop inside the sentence."""
    mark, at, end = match[0], match.start(), match.end()
    capital = text[end : end + 1] == " " and text[end + 1 : end + 2] in _CAPITALS
    if not capital and _LOWER.match(text, end):
        return not small.begins(at)
    if mark == ".)" and _INITIALS.search(text, max(0, at - _LONGEST), end):
        return not _opened(text, end, stops)  # `Ann Bee (A. B.) Lee`
    if mark[0] != "." or (len(mark) > 1 and mark[1] != "'"):
        return False
    word = text[text.rfind(" ", max(0, at - _LONGEST), at) + 1 or max(0, at - _LONGEST) : at]
    if word[-1:] in _CAPITALS and (len(word) == 1 or word[-2].isspace() or word[-2] in _BEFORE_INITIAL):
        return not _opened(text, end, stops)  # an initial
    if not word.isalpha() and (last := _LAST_WORD.search(word)):
        word = last[0].rpartition("-")[2] or last[0]  # `workers -Mr. Lee among them`
    if f"{word}." in stops.cased:
        return False  # `fell ill. Lee`
    word = f"{word.lower()}."
    if word in stops.clocks and stops.told is not None and stops.told.match(text, end):
        return False
    return word in stops.known and (word in stops.leading or not _opened(text, end, stops))


def _opened(text: str, at: int, stops: _Stops) -> bool:
    """Whether a word that opens sentences stands behind a place."""
    return stops.openers is not None and stops.openers.match(text, at) is not None


def _trimmed(text: str, start: int, end: int, block: int) -> list[tuple[int, int, int]]:
    whole = text[start:end]
    begun = whole.lstrip()
    start = end - len(begun)
    end = start + len(begun.rstrip())
    return [(start, end, block)] if start < end else []
