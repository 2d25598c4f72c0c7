"""Rulers who are called by their number: of `In 1830 Leopold I fled` the `I` belongs to the name."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.tokens import Tok

_NUMBER: Final = "I"
_CALLED: Final = frozenset(("of", "by", "under"))  # behind other prepositions `I` is who tells: `With Ann I left`
_BEFORE: Final = frozenset(("CC", "SC", "EITHER", "WP", "WRB", "DT"))


def with_numbers(tokens: Sequence[Tok], words: Words) -> list[Tok]:
    """The tokens with such a number as a part of its name."""
    found: list[Tok] = []
    for at, token in enumerate(tokens):
        if token.text == _NUMBER and found and _is_ruler(tokens, at, words):
            found[-1] = _joined(found[-1], token)
        else:
            found.append(token)
    return found


def _is_ruler(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether somebody is named right before a number, where no preposition stands that would make it a pronoun."""
    name = tokens[at - 1].name
    if name is None or name.type not in ("person", "name"):
        return False
    start = at - 1
    while start > 0 and tokens[start - 1].text[0].isupper() and tokens[start - 1].mention < 0:
        if words.tags.get(tokens[start - 1].low) is not None:
            break
        start -= 1
    before = tokens[start - 1] if start else None
    if before is None or before.mention >= 0 or not before.text[0].isalnum():
        return True
    return before.low in _CALLED or words.tags.get(before.low) in _BEFORE


def _joined(name: Tok, number: Tok) -> Tok:
    whole = Tok(name.start, number.end, f"{name.text} {number.text}")
    whole.tag, whole.name, whole.within, whole.mention = name.tag, name.name, name.within, name.mention
    return whole
