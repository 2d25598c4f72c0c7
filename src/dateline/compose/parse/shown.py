"""Words that could be of another class, as what stands on both sides of them shows."""

from collections.abc import Sequence

from dateline.compose.parse.lexicon import VB, VBD, Words, can_be, lemma_of
from dateline.compose.parse.tags import NOUNS
from dateline.compose.parse.tokens import Tok, tag_at


def shown(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a participle that describes, or of a noun that is a verb; empty for any other word."""
    if tokens[index].tag == "VBN":
        return "JJ" if _beside_noun(tokens, index, words) else ""
    return "VBP" if tokens[index].tag.startswith("NN") and _tells(tokens, index, words) else ""


def _tells(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word is the verb of what stands before a clause between commas: `The results, which he published, show
    that it was so`."""
    parted = index > 2 and tokens[index - 1].tag == "," and tag_at(tokens, index + 1) == "THAT"
    if not parted or not can_be(tokens[index].low) & VB:
        return False
    subject = any(token.tag in ("WP", "NNS") for token in tokens[: index - 1])
    return subject and lemma_of(tokens[index].low) in words.marks["verbs.say"]


def _beside_noun(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a participle that is no past form says what several are that stand beside others: `soups and frozen
    meals`, but `was bought and frozen`."""
    joined = index > 1 and tokens[index - 1].tag == "CC" and tokens[index - 2].tag in NOUNS
    if not joined or can_be(tokens[index].low) & VBD or tag_at(tokens, index + 1) not in ("NNS", "NNS?"):
        return False
    auxiliary = words.marks["verbs.be"] | words.marks["verbs.have"]
    return not any(token.low in auxiliary for token in tokens[:index])
