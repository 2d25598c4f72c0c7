"""Relatives who bear one name are two people: "Tom Quill Jr. and his father, Tom Quill"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dateline.compose.names.lexicon import Lexicon
from dateline.compose.names.mentions import Mention
from dateline.compose.names.record import Form

REACH = 48  # code points between two names in which it stands how they are related


def relatives(text: str, mentions: Sequence[Mention], lex: Lexicon) -> frozenset[frozenset[Form]]:
    """The pairs of names of which the text says that one is a relative of the other."""
    return frozenset(_related(text, mentions, lex))


def _related(text: str, mentions: Sequence[Mention], lex: Lexicon) -> Iterator[frozenset[Form]]:
    for left, right in pairwise(mentions):
        if 0 < right.start - left.end <= REACH:
            gap = text[left.end : right.start].split()
            if any(word.rstrip(",.;") in lex.grammar["kin"] for word in gap):
                yield frozenset((left.words, right.words))
