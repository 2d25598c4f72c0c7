"""Words that look like a noun or a verb and only describe the noun behind them: `28 present and former inspectors`."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import JJ, VBG, VBN, can_be, guessed
from dateline.compose.parse.small import A
from dateline.compose.parse.tags import NOUNS
from dateline.compose.parse.tokens import Tok

_LED: Final = frozenset(("DT", "PRP$", "POS", "CD", "JJ"))
_ALIKE: Final = frozenset(("and", "or"))
_UNLIKE: Final = frozenset(("but", "yet"))


def describes(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a word that was taken for a noun or a verb is an adjective, as what stands behind it shows."""
    token = tokens[index]
    if token.tag == "NN" and index and tokens[index - 1].tag in _LED:
        return _one_of_two(tokens, index) or _before_year(tokens, index)
    return token.tag == "VBD" and "-" in token.low and _made_up(tokens, index)


def _one_of_two(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a conjunction joins it to an adjective: `a ringing but empty claim`, not `a lawyer and former judge`."""
    if [token.tag for token in tokens[index + 1 : index + 3]] != ["CC", "JJ"] or not _noun_at(tokens, index + 3):
        return False
    joint, bits = tokens[index + 1].low, can_be(tokens[index].low)
    alone = tokens[index - 1].low in A  # `an official and former mayor`
    return bool(bits & (JJ | VBG | VBN)) if joint in _UNLIKE else joint in _ALIKE and not alone and bool(bits & JJ)


def _before_year(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a year stands between it and a noun: `a sensible [1980] rule`."""
    year = tokens[index + 1] if index + 1 < len(tokens) else None
    told = year is not None and year.tag == "DATE" and year.low.isdigit() and _noun_at(tokens, index + 2)
    return told and bool((can_be(tokens[index].low) or guessed(tokens[index].low)) & JJ)


def _made_up(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a participle of two words stands before a noun: `folk, jazz and old-fashioned band music`."""
    first, _, last = tokens[index].low.partition("-")
    whole = can_be(first + last) or len(first) < 3  # `re-elected three men`, `cross-examined`
    return not whole and tokens[index - 1].tag in _LED | {"CC", "IN", ","} and _noun_at(tokens, index + 1)


def _noun_at(tokens: Sequence[Tok], index: int) -> bool:
    return index < len(tokens) and tokens[index].tag in NOUNS | {"NN?", "NNS?"}
