"""Relatives who bear one name are two people: "Tom Quill Jr. and his father, Tom Quill"; "Quill died on Monday. His
son, Tom Quill, said"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dateline.compose.names.lexicon import Lexicon
from dateline.compose.names.mentions import Mention
from dateline.compose.names.record import Form

REACH = 48  # code points between two names in which it stands how they are related


def relatives(text: str, mentions: Sequence[Mention], lex: Lexicon) -> frozenset[frozenset[Form]]:
    """The pairs of names of which the text says that one is a relative of the other."""
    return frozenset((*_related(text, mentions, lex), *_named_later(text, mentions, lex)))


def _related(text: str, mentions: Sequence[Mention], lex: Lexicon) -> Iterator[frozenset[Form]]:
    for left, right in pairwise(mentions):
        if 0 < right.start - left.end <= REACH:
            gap = text[left.end : right.start].split()
            if any(word.rstrip(",.;") in lex.grammar["kin"] for word in gap):
                yield frozenset((left.words, right.words))


def _named_later(text: str, mentions: Sequence[Mention], lex: Lexicon) -> Iterator[frozenset[Form]]:
    """A family name by which somebody is called, and the relative whom the text names in full only afterwards."""
    met: set[Form] = set()
    for mention in mentions:
        family = mention.words[-1:]
        if family in met and mention.words not in met and _is_whose(text, mention, lex):
            yield frozenset((family, mention.words))
        met.add(mention.words)


def _is_whose(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether a name stands right behind a relative of somebody told before: "his son, Tom Quill"."""
    before = text[max(0, mention.start - REACH) : mention.start].split()
    if len(before) < 2 or before[-1].rstrip(",") not in lex.grammar["kin"] | lex.grammar["spouses"]:
        return False
    return any(word.lower() in lex.grammar["owners"] for word in before[-3:-1])
