"""Verbs that the word list takes for nouns too, where a sentence goes on with them behind what stood in between."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import VBD, Words, can_be
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok, low_at, tag_at

_WITHIN: Final = frozenset(("PRP", "VBD", "VBZ", "VBP", "VBG", "VBN", "MD", "VB", "RB", "DT", "NN", "NNS", "NNP"))
_OBJECT: Final = frozenset(("DT", "PRP$", "PRP", "CD"))
_THAT: Final = frozenset(("that", "which", "whom"))
_DOING: Final = frozenset(("VBG", "VBN", "VBD"))


def resumed(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Make a noun the verb of what a relative clause tells apart, `the bus in which they were riding hit a tree`, or
    of what is told behind `with`: `, with the storm forecast to pass`."""
    token = tokens[index]
    if token.tag not in ("NN", "VB", "VBP") or index < 2:
        return
    if can_be(token.low) & VBD and _told_apart(tokens, index, words):
        token.tag = "VBD"
    elif token.low in words.marks["verbs.awaited"] and _beside(tokens, index):
        token.tag = "VBN"


def _told_apart(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a relative clause with its own subject ends before a word, and an object or particle stands behind it."""
    particle = low_at(tokens, index + 1) in words.marks["verbs.particles"]
    if tokens[index - 1].tag not in _DOING or not (particle or tag_at(tokens, index + 1) in _OBJECT):
        return False
    at = index - 1
    while at > 0 and tokens[at].tag in _WITHIN:
        at -= 1
    noun = at - 1 if at > 1 and tokens[at].tag == "WP" and tokens[at - 1].tag == "IN" else at
    led = tokens[at].tag in ("WP", "THAT") and tokens[at].low in _THAT
    return (
        noun > 0 and led and tokens[noun - 1].tag in NOUNS and tokens[at + 1].tag in ("PRP", "DT", "NNP", "NN", "NNS")
    )


def _beside(tokens: Sequence[Tok], index: int) -> bool:
    """Whether `with` and a noun phrase stand before a word, and an infinitive behind it."""
    at = index - 1
    while at > 0 and (tokens[at].tag in NOMINALS or tokens[at].low == "of"):
        at -= 1
    told = tokens[at].low == "with" and at < index - 1
    return told and [tag_at(tokens, index + 1), tag_at(tokens, index + 2)] == ["TO", "VB"]
