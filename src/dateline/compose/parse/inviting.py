"""What somebody is asked to do: `Please join us in May`, `Come and help`."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.lexicon import VB, Words, can_be
from dateline.compose.parse.tokens import Tok, low_at

_GOVERNING: Final = frozenset(("TO", "MD", "DT", "JJ"))  # before a `please` that is the verb itself


def inviting(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a `please`, of the verb behind it, and of a second verb joined to the first; else empty."""
    marks, token = words.marks, tokens[index]
    behind = low_at(tokens, index + 1)
    if token.low in marks["tagging.asking"] and (not index or tokens[index - 1].tag not in _GOVERNING):
        return "RB" if not index or can_be(behind) & VB else ""  # `Please come`, `if you need one please come`
    if not index:
        return "VB" if token.low in marks["tagging.inviting"] else ""  # `Come to us in [May]`
    if not can_be(token.low) & VB:
        return ""
    asked = tokens[index - 1].low in marks["tagging.asking"] and tokens[index - 1].tag == "RB"
    if asked:
        return "VB"
    joined = tokens[index - 1].tag == "CC" and tokens[index - 2 : index - 1] and tokens[index - 2].tag == "VB"
    return "VB" if joined and all(earlier.tag == "RB" for earlier in tokens[: index - 2]) else ""


def invites(sentence: Sentence, clause: Clause | None) -> bool:
    """Whether a sentence without any finite verb asks somebody to do something: `Come and help on [12 May]`."""
    if clause is not None and clause.group is not None:
        return False
    first = next((token for token in sentence.tokens if token.tag != "RB"), None)
    return first is not None and first.tag == "VB" and not any(group.finite for group in sentence.groups)


def leads(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a verb without an ending stands where it asks somebody to do it: at the head, or behind a `please`."""
    return pleading(tokens, at, words) or all(token.tag == "RB" for token in tokens[:at])


def pleading(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a `please` stands right before a verb without an ending."""
    return at > 0 and tokens[at].tag == "VB" and tokens[at - 1].low in words.marks["tagging.asking"]
