"""Dashes that close something in: what stands between two of them is an aside, as between commas or in brackets."""

from collections.abc import Iterator, Sequence
from typing import Final

from dateline.compose.parse.lexicon import VBN, Words, can_be, surely_finite
from dateline.compose.parse.small import ONE
from dateline.compose.parse.tokens import Tok

_DASHES: Final = "-—–_"
_SHORT: Final = 7  # tokens of an aside that commas could close in
_LONGEST: Final = 25  # tokens of any aside
_OPENS: Final = frozenset((":", "--", "-", "–", "—"))
_FURTHER: Final = frozenset(("another", "a", "the"))
_PARTED: Final = frozenset(".;:()")


def close_in(tokens: Sequence[Tok], words: Words) -> None:
    """Make the two dashes around an aside commas where it is a date, or what was done to the noun before and when, `the
    return -- scheduled for [May] -- was put off`, `and then -- on [5 May] -- to go`; else brackets, `The bank – one of
    three in the town – closed`. A dash before several things is one too."""
    _each_of_several(tokens, words)
    for first, last in _pairs(tokens):
        inside, behind = tokens[first + 1 : last], tokens[last + 1]
        if tokens[first - 1].mention >= 0 or not behind.text[0].islower():
            continue
        if first > 1 and _dated(inside, words):
            tokens[first].tag = tokens[last].tag = ","
        elif _aside(inside) and tokens[first - 1].text[0].isalnum() and words.tags.get(behind.low) != "CC":
            tokens[first].tag, tokens[last].tag = "(", ")"


def _each_of_several(tokens: Sequence[Tok], words: Words) -> None:
    """Make the dash or colon a comma behind which several things are told one by one, each with its date and without a
    verb: `made two bids – one in [May] and one in [June]`."""
    at = next((i for i, token in enumerate(tokens) if token.text in _OPENS and tokens[i + 1 : i + 2]), 0)
    first, behind = (tokens[at + 1].low, tokens[at + 2 :]) if at else ("", ())
    dates = sum(token.mention >= 0 for token in behind)
    verb = any(token.mention < 0 and surely_finite(token.low, words) for token in behind)
    if (
        verb
        or first not in ONE | {"the"}
        or dates < 2
        or any(token.text in (";", ":", *_OPENS) for token in behind)
        or tokens[at - 1].mention >= 0
    ):
        return
    joints = [i for i, token in enumerate(behind[:-1]) if words.tags.get(token.low) == "CC"]
    if joints and behind[joints[-1] + 1].low in ONE | _FURTHER:
        tokens[at].tag = ","


def _pairs(tokens: Sequence[Tok]) -> Iterator[tuple[int, int]]:
    """The places of two dashes, neither at an end of the sentence, with something between them; no dash twice."""
    first = 0
    for at, token in enumerate(tokens[:-1]):
        if token.text.strip(_DASHES) or not at:
            continue
        if first and tokens[first].tag == "" and at - first > 1:
            yield first, at
        first = 0 if tokens[at].tag else at


def _dated(inside: Sequence[Tok], words: Words) -> bool:
    """Whether an aside is a date, or a participle with one, and nothing else."""
    if len(inside) > _SHORT or not any(token.mention >= 0 for token in inside):
        return False
    plain = all(token.mention >= 0 or words.tags.get(token.low) in ("IN", "DT") for token in inside[1:])
    done = bool(can_be(inside[0].low) & VBN) and len(inside) > 1
    return plain and (done or inside[0].mention >= 0 or words.tags.get(inside[0].low) == "IN")


def _aside(inside: Sequence[Tok]) -> bool:
    """Whether something is short enough for an aside, ends no sentence, and tells of no date but what was done then."""
    told = all(token.mention < 0 for token in inside) or bool(can_be(inside[0].low) & VBN)
    return told and len(inside) <= _LONGEST and not any(token.text in _PARTED for token in inside)
