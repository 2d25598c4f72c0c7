"""Sentences that leave out who did something, as diaries and messages do: `Drove down on Friday`, `Also saw a deer`."""

import itertools
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from dateline.compose.parse.asides import leaves_soon
from dateline.compose.parse.clauses import Sentence
from dateline.compose.parse.closed import is_title
from dateline.compose.parse.lexicon import JJ, NN, VB, VBD, VBN, VBZ, Words, can_be, lemma_of, surely_finite
from dateline.compose.parse.small import HE_OR_SHE, OWNS, PEOPLE
from dateline.compose.parse.tags import FINITE, VERBS
from dateline.compose.parse.tokens import Tok, low_at

_OBJECT: Final = frozenset(("DT", "PRP", "PRP$", "RB", "CD"))
_PARTS: Final = frozenset(("and", "but", "who", "which", "that", "as", "when", ";", ":"))
_ENDS: Final = frozenset((".", ",", "!", ";", "and", "but", "on", "at", "in", "all", "this", "last"))


def told_of_oneself(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a form of the past at the head of a sentence that could be a noun or participle too, `Saw the castle`,
    `Called Ann`; else empty.

    What stands behind it shows the verb. One that is like its infinitive may ask somebody to do it: `Cut the grass`.
    """
    token, bits = tokens[index], can_be(tokens[index].low)
    heads = all(earlier.tag in ("RB", "CC", "DATE", ",") for earlier in tokens[:index])
    if not heads or token.name is not None or index + 1 >= len(tokens) or not bits & VBD:
        return ""
    lemma = lemma_of(token.low)
    if lemma == token.low:
        return ""
    if lemma not in words.marks["verbs.christening"] and _somebody(tokens, index + 1, words):
        return "" if bits & VBN and _told_of(tokens, index + 1, words) else "VBD"
    far = low_at(tokens, index + 2) in words.marks["nouns.measures"]  # `Buried a foot below the ground`
    if token.low not in words.tags and words.tags.get(tokens[index + 1].low) in ("DT", "PRP$") and not far:
        return "VBD"  # `Ordered a sofa`
    if bits & VBN and not bits & JJ and _bare_object(tokens, index + 1, words):
        return "VBD"
    return "VBD" if bits & NN and _shows_verb(tokens, index + 1, bits, words) else ""


def _bare_object(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a noun without its article, and a comma, preposition or date behind it, is what somebody did something
    to, since nothing else tells what was: `Replaced relay, fired the kiln`, `Held sale of his effects`."""
    noun, following = tokens[index], tokens[index + 1] if index + 1 < len(tokens) else None
    plain = noun.mention < 0 and noun.low not in words.tags and can_be(noun.low) & NN and noun.text.islower()
    if not plain or following is None:
        return False
    ends = following.mention >= 0 or following.low in (",", ".") or words.tags.get(following.low, "") in ("IN", "CC")
    stretch = takewhile(lambda token: token.low not in (",", ";", "who", "which"), tokens[index + 1 :])
    told = (token for token in stretch if token.low not in OWNS)
    return ends and not any(can_be(token.low) & VBD or surely_finite(token.low, words) for token in told)


def joined_verb(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a second verb behind a conjunction, `will close at one and open again`; empty for a noun."""
    last = next((token.tag for token in reversed(tokens[:index]) if token.tag in VERBS), "")
    if last == "VB" and can_be(tokens[index].low) & VB and low_at(tokens, index + 1) in words.tags:
        return "VB"
    if can_be(tokens[index].low) & VBZ and leaves_soon(tokens, index, words):
        return "VBZ"
    return "VBP" if can_be(tokens[index].low) & VB and _goes_on_now(tokens, index, words) else ""


def _goes_on_now(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word behind a conjunction is a second verb of what people do: `We arrive on the 20th and leave on the
    27th`."""
    verb = next((at for at in range(index - 1, 0, -1) if tokens[at].tag in FINITE), 0)
    people = verb > 0 and tokens[verb].tag == "VBP" and tokens[verb - 1].low in PEOPLE - HE_OR_SHE
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    when = following is not None and (following.mention >= 0 or words.tags.get(following.low, "") in ("IN", "RB", "TO"))
    return people and when


def _somebody(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether somebody is named at a place, by his name or with a title, in small letters too: `dr lee`."""
    token, following = tokens[index], tokens[index + 1] if index + 1 < len(tokens) else None
    titled = is_title(token.text.capitalize(), words) and following is not None and following.text[0].isalpha()
    return token.name is not None or titled


def _told_of(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether who is named with a title at a place has a verb of his own: `Shamed mayor Ann Lee, 51, begged him`."""
    if tokens[index].name is not None:
        return False
    stretch = list(takewhile(lambda token: token.low not in _PARTS, tokens[index + 2 :]))
    pairs = itertools.pairwise(stretch)
    return any(before.low not in (",", "to") and surely_finite(token.low, words) for before, token in pairs)


def _shows_verb(tokens: Sequence[Tok], index: int, bits: int, words: Words) -> bool:
    """Whether what stands behind a form of the past begins its object, or says where, when or how."""
    behind, tag = tokens[index], words.tags.get(tokens[index].low, "")
    if behind.mention >= 0:
        return not bits & VBN
    if tag in _OBJECT or tag == "TO":
        return True
    if tag == "IN":
        doubt = words.marks["tagging.behind_participle"] if bits & VBN else ()
        return behind.low != "of" and behind.low not in doubt
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    how = can_be(behind.low) & JJ and (following is None or following.mention >= 0 or following.low in _ENDS)
    return bool(how) and lemma_of(tokens[index - 1].low) in words.marks["verbs.becoming"]


def looks_back(parsed: Sentence, low: str, at: int) -> bool:
    """Whether a verb without a subject that is like its infinitive, or the words of the date at `at`, say that
    something is over: `Hit a deer [last Friday]`, `Rain all day [yesterday]`."""
    marks = parsed.words.marks
    over = at >= 0 and set(parsed.tokens[at].low.split()) & (marks["dates.over"] | marks["dates.lately"])
    return bool(over or can_be(low) & VBD)
