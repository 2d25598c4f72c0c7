"""Words that only those around them show to be verbs or conjunctions: `were killed and several injured`."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import NN, NNS, RB, VBG, VBN, VBZ, Words, can_be, lemma_of
from dateline.compose.parse.small import ONE
from dateline.compose.parse.tags import FINITE, MAYBE_NOUNS, NOUNS
from dateline.compose.parse.tokens import Tok, low_at, tag_at, tag_or_end

_FAR: Final = 14  # tokens back to what befell the others
_BEHIND: Final = frozenset(("IN", "DATE", ".", ",", "SC", "EITHER", "WRB"))
_PLURALS: Final = frozenset(("NNS", "NNS?"))
_LASTING: Final = frozenset(("still", "now", "also", "never", "always"))  # before a verb, and hardly before a plural
_OWNING: Final = frozenset(("DT", "PRP$"))
_BEGINNING: Final = frozenset(("DT", "PRP", "PRP$", "NNP", "NNS"))


def supply(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Tag again what was not known for a verb or a conjunction."""
    token, before = tokens[index], tokens[index - 1] if index else None
    behind = tag_at(tokens, index + 1)
    if before is None:
        return
    if token.low in words.marks["tagging.all_of_them"] and _befell_all(tokens, index):
        token.tag, tokens[index + 1].tag = "PRP", "VBD"
    elif before.tag == "CC" and token.tag == "DATE" and _spent_too(tokens, index - 1, words):
        before.tag = "RB"
    elif _hurt_too(tokens, index, words):
        token.tag = "VBD"
    elif token.tag in _PLURALS and can_be(token.low) & VBZ and _does_too(tokens, index):
        token.tag = "VBZ"
    elif token.tag == "VBZ" and before.tag == "NN" and can_be(token.low) & NNS and _counted(tokens, index):
        token.tag = "NNS"  # `Two day rooms and a hall were added`
    elif token.tag == before.tag == "NN" and behind in _OWNING and _does(token, words):
        token.tag = "VBG"  # `A body matching the description was found`
    elif token.low in words.marks["tagging.named_for"] and _named_for(tokens, index, words):
        token.tag = "NN"
    elif token.low in words.marks["tagging.however"] and _joins(tokens, index):
        token.tag = "CC"


def _does_too(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a word in -s is what somebody does, `The gate, built in [1377], still stands`; behind a conjunction what
    the same one does, `comes and stays until May`, `is hurt in Ulm, and dies on Monday`, and no further thing, `sells
    pears, and leaves`."""
    before, behind = tokens[index - 1], tag_or_end(tokens, index + 1)
    if before.low in _LASTING:
        return tag_at(tokens, index + 1) in _BEHIND
    first = tokens[index - 2] if index > 1 and before.tag == "CC" else None
    if first is None or behind not in _BEHIND | {"TO", "DT", "RB"}:
        return False
    if first.tag == "VBZ":
        return True
    apart = first.tag == "," and index > 2 and tokens[index - 3].tag not in _PLURALS
    return apart and any(token.tag == "VBZ" for token in tokens[: index - 2])


def _joins(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a word with one comma beside it leads to a clause of its own: `was to begin on [Sunday], however the
    meeting was banned`, `is leaving however, she will stay`."""
    if tokens[index - 1].tag == ",":
        return tag_at(tokens, index + 1) in _BEGINNING
    return tag_at(tokens, index + 1) == "," and tag_at(tokens, index + 2) in _BEGINNING


def _spent_too(tokens: Sequence[Tok], joint: int, words: Words) -> bool:
    """Whether a conjunction joins two times that were spent so: `spent the spring and summer painting`."""
    verb = tokens[joint - 2] if joint > 1 and tokens[joint - 1].tag == "DATE" else None
    return verb is not None and lemma_of(verb.low) in words.marks["verbs.spending_time"]


def _befell_all(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a word behind a comma says that something befell all of those before: `two sons, both killed in 1916`."""
    several = index > 1 and tokens[index - 1].tag == "," and tokens[index - 2].tag == "NNS"
    behind = tokens[index + 1 : index + 3]
    return several and len(behind) == 2 and bool(can_be(behind[0].low) & VBN) and behind[1].tag in ("IN", "DATE")


def _counted(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a number stands before the noun before a word, which is several: `two day rooms`."""
    at = index - 2
    while at > 0 and tokens[at].tag == "JJ":
        at -= 1
    number = at >= 0 and tokens[at].tag == "CD" and tokens[at].low not in ONE
    return number and (at == 0 or tokens[at - 1].tag not in NOUNS)  # not `Unit 2 crew leaves`


def _named_for(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a noun before a word says of what somebody is accused, who is told of by that: `a murder accused`."""
    offence = tokens[index - 1]
    known = words.event(offence.low) or offence.low in words.marks["nouns.offences"]
    led = index > 1 and tokens[index - 2].tag in ("DT", "CD", "JJ", "PRP$", "NN")
    behind = tag_or_end(tokens, index + 1)
    object_ = behind in _BEGINNING | {"DT", "CD", "JJ"} or low_at(tokens, index + 1) == "of"
    return offence.tag == "NN" and known and led and not object_


def _does(token: Tok, words: Words) -> bool:
    """Whether a noun can be a verb in -ing and is no event, as `hearing` is."""
    return token.low.endswith("ing") and bool(can_be(token.low) & VBG) and not words.event(token.low)


def _hurt_too(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a participle tells of others who were hurt; tags who they are."""
    who = others_hurt(tokens, index, words)
    if who < 0 or tag_or_end(tokens, index + 1) not in _BEHIND:
        return False
    tokens[who].tag = "NN" if tokens[who].low in words.marks["tagging.singular"] else "CD"
    for between in tokens[who + 1 : index]:
        between.tag = "RB"
    return True


def others_hurt(tokens: Sequence[Tok], index: int, words: Words) -> int:
    """Where those stand whom a participle counts beside others who were hurt: `nine men were killed and another
    critically injured`, `25 were killed and 35 others injured`; -1 if nobody does."""
    harm = words.marks["verbs.casualties"]
    if lemma_of(tokens[index].low) not in harm or not can_be(tokens[index].low) & VBN:
        return -1
    who = index - 1
    while who > 1 and can_be(tokens[who].low) & RB and tokens[who].low not in words.marks["tagging.others"]:
        who -= 1
    start = who - (who > 1 and words.counts(tokens[who - 1].low))
    joined = start > 1 and tokens[start - 1].low in words.marks["verbs.and"]
    if not joined or not (tokens[who].low in words.marks["tagging.others"] or words.counts(tokens[who].low)):
        return -1
    first = next((i for i in range(start - 2, max(start - _FAR, 0), -1) if lemma_of(tokens[i].low) in harm), -1)
    return who if first >= 0 and tokens[first].tag in FINITE | {"VBN"} else -1


def governed_too(tokens: Sequence[Tok], joint: int, words: Words) -> bool:
    """Whether a word in -ing goes on with a bare noun behind a preposition: `died in raids and shelling in Moss`."""
    deed = tokens[joint + 1].low
    bare = joint > 1 and tokens[joint - 1].tag in NOUNS | MAYBE_NOUNS and tokens[joint - 2].tag == "IN"
    return bare and (words.event(deed) or bool(can_be(deed) & NN))


def begins_with_place(tokens: Sequence[Tok], index: int) -> bool:
    """Whether only a preposition with its names stands before: `In Los Angeles that lesson was learnt`."""
    return tokens[0].tag == "IN" and all(token.tag in ("NNP", "DT") for token in tokens[1:index])
