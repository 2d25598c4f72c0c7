"""Centuries and decades that only say how old a thing is, `broke into [the 15th century] church`; ages of people."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.small import BE
from dateline.compose.parse.tags import FINITE, STRONG
from dateline.compose.parse.tokens import Tok

_NOMINAL: Final = frozenset(("NN", "NNS", "JJ"))


def of_thing(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether the century or decade at `at` stands with its article before a noun, as the noun's.

    `The [1920s] building was sold`, `met in the [15th century] church`; not `In the [15th century] coal was dug`, `was
    in the [1980s] mayor of Ulm`.
    """
    if not _is_age(tokens[at].low, words) or at + 1 >= len(tokens) or tokens[at + 1].tag not in _NOMINAL:
        return False
    inside = tokens[at].low.startswith("the ")
    before = at - 1 if inside else at - 2
    if not inside and (before < -1 or tokens[at - 1].low != "the"):
        return False
    return before < 0 or not _says_when(tokens, before, words)


def _is_age(date: str, words: Words) -> bool:
    last = date.replace("-", " ").split()[-1]
    return last in words.marks["dates.ages"] or (last.rstrip("s").endswith("0") and last.endswith("s"))


def _says_when(tokens: Sequence[Tok], before: int, words: Words) -> bool:
    """Whether what stands before an age makes it the time of what is told, not a noun's."""
    low = tokens[before].low
    if low not in words.marks["dates.prepositions"]:
        return False
    leads = not any(token.tag in FINITE for token in _clause(tokens, before))
    return leads or low not in words.marks["dates.placing"] or _is_so(tokens[before - 1], words)


def _clause(tokens: Sequence[Tok], end: int) -> Sequence[Tok]:
    """What stands before a token in its clause, roughly."""
    start = next((i for i in range(end - 1, -1, -1) if tokens[i].tag in STRONG), -1)
    return tokens[start + 1 : end]


def _is_so(token: Tok, words: Words) -> bool:
    """Whether a verb says what somebody or something is: `was in the 1980s mayor of Ulm`."""
    return token.low in BE or token.lemma in words.marks["verbs.becoming"]


def before_age(tokens: Sequence[Tok], span: tuple[int, int]) -> tuple[int, int]:
    """A span that begins behind somebody's age begins before its commas: `the murder of Ann Lee, 60, on [3 May]`, of
    which one token is left."""
    start = span[0]
    named = start > 1 and tokens[start - 1].tag == "," and tokens[start - 2].tag == "NNP"
    aged = named and tokens[start].start - tokens[start - 2].end > len(", ")
    return (start - 1, span[1]) if aged else span
