"""What stands before a word, over what belongs to neither."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import VBN, Words, can_be
from dateline.compose.parse.small import BE, A
from dateline.compose.parse.tags import MAYBE_NOUNS
from dateline.compose.parse.tokens import Tok, low_at

_HAVE: Final = frozenset(("had", "has", "have"))


def left_of(tokens: Sequence[Tok], index: int) -> Tok | None:
    """The token before, over adverbs, quotes and dates; the date itself where its preposition stands behind no `be`."""
    date: Tok | None = None
    for back in range(index - 1, -1, -1):
        tag = tokens[back].tag
        if tag == "DATE":
            if back and (tokens[back - 1].low in A or _adverb(tokens, back)):
                return tokens[back - 1]  # `in a [10 January] televised address`, `the [recently] passed law`
            date = tokens[back]
        elif tag in ("IN", "DT", ",") and date is not None:
            first = tokens[back - 1] if tag == "IN" and back > 0 else None
            done = first is not None and first.low in _HAVE and can_be(tokens[index].low) & VBN and back == index - 2
            parted = first is not None and (first.low in BE or first.tag == "MD" or done)
            return first if parted else date  # `was on [3 May] opened`, `will in [May] open`, `had on [3 May] left`
        elif tag not in ("RB", '"', "“", "”", "‘"):
            return tokens[back]
    return date


def left_tag(tokens: Sequence[Tok], index: int, before: Tok, words: Words) -> str:
    """The tag of the word before another one, or of what stands there like it."""
    if before.low == "whose":
        return "DT"
    if before is tokens[index - 1] and before.tag == "TO" and _led(tokens, index, words):
        return "IN"
    if before.tag != "CD" or index < 1:
        return before.tag
    if before.low.endswith("s") and before.low.removesuffix("s") in words.marks["tagging.thousands"]:
        return "NNS"  # `Thousands lost power`: no noun stands behind `thousands`
    of = low_at(tokens, index - 2) == "of" and low_at(tokens, index - 3) in words.marks["nouns.measured"]
    # a number behind its noun: `Apollo 13 lifts off`, `a quake with a magnitude of 7 struck`
    return "NN" if index > 1 and (of or tokens[index - 2].tag in MAYBE_NOUNS) else before.tag


def _led(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether the `to` before a word belongs to what stands before it and leads no infinitive: `according to press
    reports`."""
    return index > 1 and tokens[index - 2].low in words.marks["tagging.with_to"]


def _adverb(tokens: Sequence[Tok], at: int) -> bool:
    """Whether a date inside a noun phrase is an adverb that says of what follows when it was done."""
    return tokens[at].low.endswith("ly") and tokens[at - 1].tag in ("DT", "PRP$")
