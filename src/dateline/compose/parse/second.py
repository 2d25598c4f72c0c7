"""Words that can be a noun or a verb where the words around leave both: a trained table decides, if it is sure.

It is asked last, and only between readings that the word list has.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from dateline.compose.parse.asides import leaves_soon, resumes
from dateline.compose.parse.lexicon import NN, NNS, VB, VBD, VBN, VBZ, Words, can_be, lemma_of
from dateline.compose.parse.perceptron import Opinions, table
from dateline.compose.parse.tags import FINITE, MAYBE_NOUNS, NOMINALS, NOUNS, VERBS
from dateline.compose.parse.tokens import Tok

_SURE: Final = 30  # what a reading must lead by, in the table's unit
_BITS: Final = {"NN": NN, "NNS": NNS, "VBZ": VBZ, "VBP": VB, "VBD": VBD, "VBN": VBN}
_INSTEAD: Final = {
    "VBZ": ("NNS", "NN"),
    "VBP": ("NN", "NNS"),
    "VBD": ("NN",),
    "NN": ("VBP", "VBD", "VBZ", "VBN"),
    "NNS": ("VBZ",),
    "NN?": ("VBP", "VBD", "VBZ"),
    "NNS?": ("VBZ",),
}
_BOUNDS: Final = frozenset((",", ";", ":", "--", ".", "(", ")", "CC", "SC", "EITHER", "WP", "THAT"))
_BETWEEN: Final = frozenset(("RB", "DATE"))
_RELATIVE: Final = frozenset(("WP", "THAT"))
_OBJECT: Final = frozenset(("DT", "PDT", "PRP", "PRP$"))
_DETERMINED: Final = frozenset(("DT", "PRP$"))
_DONE: Final = frozenset(("VBD", "VBN"))
_GOVERNING: Final = frozenset(("VB", "VBG", "TO"))
_SUBJECTS: Final = MAYBE_NOUNS | {"PRP", "WP"}
_QUOTES: Final = frozenset("\"'“”‘’")


def second_opinion(tokens: Sequence[Tok], words: Words) -> None:
    """Tag anew the words that the table takes for another of their readings."""
    weighed = table(words.language)
    found = ((index, _other(token, index, words)) for index, token in enumerate(tokens)) if weighed else ()
    doubtful = [(index, others) for index, others in found if others]
    if not doubtful or weighed is None:
        return
    spelled, places = _spelled(tokens)
    opinions = Opinions(spelled, weighed)
    for index, others in doubtful:
        tag, lead = opinions.of(places[index])
        known = lead >= _needed(tokens, index, tag) and tag in others
        if known and _fits(tokens, index, tag, words):
            tokens[index].tag = tag


def _needed(tokens: Sequence[Tok], index: int, tag: str) -> int:
    """By how much a reading must lead: as a verb behind a name by more, `Red Army attacks on the town`."""
    named = index > 0 and tokens[index - 1].tag == "NNP"
    return _SURE // 2 if tag == "VBN" else _SURE * 2 if named and tag in FINITE else _SURE


def _other(token: Tok, index: int, words: Words) -> tuple[str, ...]:
    """The other tags that a word of an open class can have by the word list."""
    if token.mention >= 0 or token.name is not None or token.tag not in _INSTEAD or token.low in words.closed:
        return ()
    if index and not token.text.islower():
        return ()
    bits = can_be(token.low)
    return tuple(tag for tag in _INSTEAD[token.tag] if bits & _BITS[tag])


def _fits(tokens: Sequence[Tok], index: int, tag: str, words: Words) -> bool:
    """Whether a clause has room for a verb at a place, or can do without the one that is there."""
    start, end = _stretch(tokens, index)
    before, behind = tokens[start:index], tokens[index + 1 : end]
    if tag == "VBN":
        object_ = any(token.tag in FINITE for token in before) and before[-1].tag in NOUNS  # and no subject
        return object_ and bool(behind) and behind[0].low in ("of", "by")
    if tag in FINITE:
        return _has_room(tokens, start, index, behind, words)
    following = behind[0].tag if behind else ""
    if tokens[index].tag == "VBZ" and leaves_soon(tokens, index, words):
        return False  # `went up yesterday and returns tomorrow`
    if tokens[index].tag == "VBP" and index and tokens[index - 1].tag == "," and resumes(tokens, index, words):
        return False
    if following in _OBJECT or (tokens[index].tag == "VBD" and following not in _DONE):
        return False
    led = next((token.tag for token in reversed(before) if token.tag not in NOMINALS), "")
    return led in _GOVERNING or not _told_by(tokens, start, before, behind)


def _has_room(tokens: Sequence[Tok], start: int, index: int, behind: Sequence[Tok], words: Words) -> bool:
    """Whether a subject stands before a place and no verb but one of saying, and behind it none but what it says."""
    before, say = tokens[start:index], words.marks["verbs.say"]
    near = next((token.tag for token in reversed(before) if token.tag not in _BETWEEN), "")
    free = all(token.tag not in VERBS or lemma_of(token.low) in say for token in before)
    joined = start > 1 and tokens[start - 1].tag == "CC" and tokens[start - 2].tag != ","
    if joined and any(token.tag in FINITE for token in tokens[_stretch(tokens, start - 2)[0] : start - 1]):
        return False  # `were sent to the Dutch and British Empire commands`
    following = next((token.tag for token in behind if token.tag not in _BETWEEN), "")
    alone = lemma_of(tokens[index].low) in say or all(token.tag not in FINITE for token in behind)
    return near in _SUBJECTS and free and alone and following not in VERBS


def _told_by(tokens: Sequence[Tok], start: int, before: Sequence[Tok], behind: Sequence[Tok]) -> bool:
    """Whether a clause has a subject of its own and no other verb than the one between."""
    bound = tokens[start - 1].tag if start else ""
    contact = any(token.tag == "PRP" and earlier.tag in MAYBE_NOUNS for earlier, token in pairwise(before))
    if bound in _RELATIVE or contact:
        return True  # `the nurse who poisoned two patients stays`, `The house he had built stands`
    parted = bound == "CC" and start > 1 and tokens[start - 2].tag == ","
    first = _first_of_clause(before)
    own = (bound != "CC" or parted) and first in _SUBJECTS | NOMINALS
    return own and not any(_sure(token) for token in (*before, *behind))


def _first_of_clause(before: Sequence[Tok]) -> str:
    """The tag of the first word that says no date, over `In [May]` where somebody follows: `In [May] his wife dies`."""
    told = [token for token in before if token.tag not in _BETWEEN]
    dated = [token.tag for token in before[:2]] == ["IN", "DATE"]
    person = told[1:2] != [] and (told[1].tag in _DETERMINED or (told[1].name is not None and len(told) == 2))
    return told[1].tag if dated and person else told[0].tag if told else ""


def _sure(token: Tok) -> bool:
    """Whether a token is a finite verb and can be no participle."""
    return token.tag in FINITE and not (token.tag == "VBD" and can_be(token.low) & VBN)


def _stretch(tokens: Sequence[Tok], index: int) -> tuple[int, int]:
    """Where the clause around a place begins and ends by its boundaries."""
    start, end = index, index + 1
    while start > 0 and tokens[start - 1].tag not in _BOUNDS:
        start -= 1
    while end < len(tokens) and tokens[end].tag not in _BOUNDS:
        end += 1
    return start, end


def _spelled(tokens: Sequence[Tok]) -> tuple[list[str], list[int]]:
    """The words of a sentence, names and dates taken apart, without its quotation marks; the place of each token's last
    one among them."""
    spelled: list[str] = []
    places: list[int] = []
    for token in tokens:
        spelled += [] if token.text in _QUOTES else token.text.split()
        places.append(len(spelled) - 1)
    return spelled, places
