"""What a finite verb tells of the word before it, and of itself where that has been read."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.before import left_of
from dateline.compose.parse.lexicon import JJ, Words, can_be, lemma_of
from dateline.compose.parse.reconsidered import of_behind
from dateline.compose.parse.small import DO
from dateline.compose.parse.tags import BEFORE_NOUN, FINITE, MAYBE_NOUNS
from dateline.compose.parse.tokens import Tok

_BEFORE_GERUND: Final = BEFORE_NOUN | {".", ",", "--", ":", "DATE", "CC", "SC", "THAT", "EITHER"}
_NO_NOUN: Final = frozenset((",", ".", ";", "--", "CC"))


def verb_behind(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """`it last erupted`, `they all left`, `they do`, `Firing resumed`."""
    token, before = tokens[index], tokens[index - 1]
    if token.tag in FINITE and before.low in words.marks["tagging.ordinals"] and before.tag == "JJ" and index > 1:
        before.tag = "JJ" if tokens[index - 2].tag == "DT" else "RB"  # `the first recorded case`
    elif token.low in ("all", "both", "each") and before.tag in FINITE | {"PRP", "NNS", "NNP"}:
        if of_behind(tokens, index):
            token.tag = "PDT"  # `the fees both of the ports charged`
        elif before.tag not in FINITE or before.low in words.closed:
            token.tag = "RB"
    elif (
        token.tag == "VBG"
        and token.low not in words.closed
        and before.tag in FINITE
        and lemma_of(before.low) in words.marks["verbs.say"]
    ):
        token.tag = "NN"  # `said harvesting in some areas was delayed`
    elif token.low in ("do", "have", "be") and token.tag == "VBZ":
        left = left_of(tokens, index)
        token.tag = "VB" if left is not None and (left.tag in ("MD", "TO") or left.low in DO) else "VBZ"
    elif token.tag in FINITE and before.tag == "VBG" and (index < 2 or tokens[index - 2].tag in _BEFORE_GERUND):
        before.tag = "NN"
    elif token.tag in FINITE and before.tag == "VBG" and index == 2 and can_be(tokens[0].low) & JJ:
        before.tag = "NN"  # `Heavy fighting broke out`
    elif token.tag in FINITE and before.tag in MAYBE_NOUNS and index == 2 and tokens[0].tag == "VBG":
        tokens[0].tag = "JJ"  # `Rising prices hit sales`


def falls_in(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Make `in` a particle of the verb before it where no noun follows: `the roof fell in, and they left`."""
    first, inward, behind = tokens[max(index - 3, 0)], tokens[index - 1], tokens[index]
    if inward.low != "in" or behind.tag not in _NO_NOUN or index < 2:
        return
    verb = tokens[index - 2]
    if verb.low not in words.marks["verbs.with_in"]:
        return
    inward.tag = "RB"
    if verb.tag in MAYBE_NOUNS and first.tag in MAYBE_NOUNS | {"JJ"}:
        verb.tag, first.tag = "VBD", "NN" if first.tag == "JJ" else first.tag
