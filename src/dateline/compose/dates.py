"""The words that a time expression brings with it into its sentence: they leave the title together with it."""

from collections.abc import Sequence

from dateline.compose.lexicon import Words
from dateline.compose.tokens import Tok


def phrase(tokens: Sequence[Tok], at: int, words: Words) -> tuple[int, int]:
    """The span of tokens around the time expression at `at` that says nothing but when.

    `in the first minutes of [Monday]`, `at [7.15 this morning], local time`, `as early as [May]`.
    """
    start = _start(tokens, at, words)
    return start, _end(tokens, at + 1, words)


def _start(tokens: Sequence[Tok], at: int, words: Words) -> int:
    start = at
    while start > 0:
        before = tokens[start - 1]
        if before.tag in ("DATE", "IN", "TO", "DT", "PDT", "CD", "JJ") and _belongs(tokens, start - 1, at, words):
            start -= 1
        elif before.low in words.marks["dates.before"]:
            start -= 1
        elif before.low in words.marks["dates.units"] and tokens[start].tag == "IN":
            start -= 1
        else:
            break
    while start < at and tokens[start].tag in ("DT", "JJ", "CD") and not _opens(tokens, start, at, words):
        start += 1
    return start


def _belongs(tokens: Sequence[Tok], index: int, at: int, words: Words) -> bool:
    """Whether a small word before a date belongs to it: a preposition of time, or words before a unit of time."""
    token, following = tokens[index], tokens[index + 1]
    if token.tag in ("IN", "TO"):
        if following.tag in ("IN", "TO") and token.low not in ("up", "as", "until", "from", "since"):
            return False  # `went in on Monday`: the first is a part of the verb
        return token.low in words.marks["dates.prepositions"]
    if token.tag == "DATE":
        return True
    return following.tag == "DATE" or following.low in words.marks["dates.units"] or following.tag in ("JJ", "CD")


def _opens(tokens: Sequence[Tok], start: int, at: int, words: Words) -> bool:
    return all(
        token.tag in ("DT", "JJ", "CD", "IN", "DATE", "TO", "PDT") or token.low in words.marks["dates.units"]
        for token in tokens[start:at]
    )


def _end(tokens: Sequence[Tok], end: int, words: Words) -> int:
    """Behind it: a zone (`local time`, `G.M.T.`), a further part of the same date."""
    at = end + 1 if end < len(tokens) and tokens[end].tag in (",", "(") else end
    last = at
    while last < len(tokens) and last - at < 3 and tokens[last].tag in ("JJ", "NN", "NNP", "DATE"):
        if tokens[last].low in words.marks["dates.zones"]:
            closing = last + 1 < len(tokens) and tokens[last + 1].tag == ")" and tokens[end].tag == "("
            return last + 2 if closing else last + 1
        last += 1
    return end
