"""`first`, `last` and `next` that tell when somebody did something, `Ann Lee first met him`, and others of time."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.before import left_of
from dateline.compose.parse.gaps import phrase_begins
from dateline.compose.parse.lexicon import NN, NNS, NOMINAL, VB, VBD, VBN, Words, can_be
from dateline.compose.parse.small import NO_SUBJECTS
from dateline.compose.parse.tags import MAYBE_NOUNS
from dateline.compose.parse.tokens import Tok, low_at

_OPENS: Final = frozenset((",", "CC", ";", ":", "--", '"', "“"))  # what a clause begins behind


def tells_when(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether an ordinal is an adverb: `we first spoke to them`, `at first spoke of it`, `was first questioned`."""
    if not index:
        return _heads(tokens, words)
    before = tokens[index - 1]
    if before.tag == "TO" and index + 1 < len(tokens) and can_be(tokens[index + 1].low) & VB:
        return _acted_on(tokens, index, words)  # `forced them to first recall the phone`
    if before.tag == "PRP" or before.low == "at" or _done(tokens, index, words) or _resumes(tokens, index):
        return True
    if before.low in words.marks["dates.units"] or not (_did(tokens, index, words) or _undergone(tokens, index, words)):
        return False
    if index > 1 and before.tag == "JJ" and tokens[index - 2].tag == "DT" and can_be(before.low) & NN:
        before.tag = "NN" if _acted_on(tokens, index, words) else "JJ"  # `The firm first warned the banks`
    return before.tag in MAYBE_NOUNS or before.tag == "WP"  # `the union, which first tested the salt`


def _heads(tokens: Sequence[Tok], words: Words) -> bool:
    """Whether an ordinal at the head of a sentence tells when something was done that stands in commas before its
    subject: `First published in [1953], the book was banned`."""
    done = can_be(low_at(tokens, 1)) & VBN and not can_be(low_at(tokens, 1)) & NOMINAL
    led = len(tokens) > 2 and (words.tags.get(tokens[2].low) in ("IN", "EITHER") or tokens[2].mention >= 0)
    return bool(done) and led and any(token.text == "," for token in tokens)


def _did(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a verb in the past follows: `Ann Lee first met him`, `The mill last saw a profit`, `Prices last rose`."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    bits = can_be(following.low) if following is not None and following.text.islower() else 0
    several = tokens[index - 1].tag in ("NNS", "NNS?") and words.tags.get(low_at(tokens, index + 2)) == "IN"
    return bool(bits & VBD) and (not bits & NOMINAL or several or _acted_on(tokens, index, words))


def _undergone(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a participle follows that tells of the noun before: `to find a boy last seen on Monday`."""
    following = can_be(low_at(tokens, index + 1))
    behind = tokens[index + 2] if index + 2 < len(tokens) else None
    told = behind is not None and (behind.mention >= 0 or words.tags.get(behind.low) in ("IN", "EITHER"))
    return told and bool(following & VBN) and not following & (VBD | NOMINAL) and tokens[index - 1].tag in MAYBE_NOUNS


def _acted_on(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether an object stands behind the word that follows."""
    behind = low_at(tokens, index + 2)
    return phrase_begins(tokens, index + 2, words) or behind in NO_SUBJECTS or can_be(behind) == NNS


def _resumes(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a verb follows an ordinal behind a comma: `, set up in 1921, first met it`, `, last seen in May`."""
    following = low_at(tokens, index + 1)
    verbal = can_be(following) & (VBD | VBN) and not can_be(following) & NOMINAL
    noun = index + 2 < len(tokens) and tokens[index + 2].text.islower() and can_be(tokens[index + 2].low) == NNS
    return tokens[index - 1].tag == "," and bool(verbal) and not noun  # not `, first published works`


def _done(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a form of be, perhaps with a `not`, stands before a word and behind it one that is only a participle."""
    left = left_of(tokens, index)
    passive = left is not None and left.low in words.marks["verbs.be"] and index + 1 < len(tokens)
    bits = can_be(tokens[index + 1].low) if passive else 0
    return bool(bits & VBN) and not bits & NOMINAL


def of_time(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a word that speaks of time here: `IN` for the first one of `Come [Tuesday] they got worse`, `NN` for
    the last one of `stayed for a little while`."""
    low, before = tokens[index].low, tokens[index - 1] if index else None
    dated = index + 1 < len(tokens) and tokens[index + 1].mention >= 0
    if low in words.marks["tagging.by_then"] and dated and (before is None or before.tag in _OPENS):
        return "IN"
    length = low == "while" and before is not None and before.low in words.marks["tagging.whiles"]
    return "NN" if length else ""
