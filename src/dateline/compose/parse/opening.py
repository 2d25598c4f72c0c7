"""Words of open classes: what a word can be by the word list, and what the words around it leave of that."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.asides import (
    behind_age,
    behind_comma,
    dated_soon,
    next_nominal,
    stands_in,
    tells_now,
    verb_of_relative,
)
from dateline.compose.parse.before import left_of, left_tag
from dateline.compose.parse.elliptic import joined_verb
from dateline.compose.parse.gaps import (
    closes_relative,
    next_person,
    next_state,
    only_verb,
    phrase_begins,
    stands_alone,
)
from dateline.compose.parse.heads import befell, verb_behind_day
from dateline.compose.parse.lexicon import (
    JJ,
    NN,
    NNS,
    NOMINAL,
    RB,
    VB,
    VBD,
    VBG,
    VBN,
    VBZ,
    VERBAL,
    Words,
    can_be,
    guessed,
    lemma_of,
    surely_finite,
)
from dateline.compose.parse.phrases import nouns_before
from dateline.compose.parse.small import BE, DO, MANY, NO_SUBJECTS, A
from dateline.compose.parse.tags import BEFORE_NOUN, FINITE, MAYBE_NOUNS, NOUNS, VERBS
from dateline.compose.parse.tokens import Tok, low_at

_DEGREES: Final = frozenset(("more", "most", "less", "least"))
_NO_SUBJECT: Final = frozenset(("", "THAT", "IN", "TO", "SC", "EITHER"))


def open_class(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a word of an open class."""
    token = tokens[index]
    bits = NN if token.low in words.marks["verbs.never"] else can_be(token.low) or guessed(token.low)
    before = left_of(tokens, index)
    left = left_tag(tokens, index, before, words) if before is not None else ""
    if left == "PRP" and before is not None and before.low == "one" and bits & NN and not bits & (VBD | VBZ):
        before.tag = left = "CD"  # `One plane left`: no verb behind `one` lacks its ending
    numbered = left in ("JJ", "CD") and not bits & (NOMINAL | JJ | VBG)
    if left in BEFORE_NOUN:
        nominal = next_nominal(tokens, index, words)
        if numbered and bits & VBN and nominal:
            return "JJ"  # `104,000 cancelled flights`
        if before is not None and before.low in words.marks["tagging.pronouns"]:
            alone = _behind_pronoun(before.low, bits, nominal, words)
            if alone:
                return alone
        if bits & VBD and _behind_number(tokens, index, left, bits, words):
            return "VBD"
        if not numbered:
            return _behind_determiner(bits, nominal)
    found = _behind_auxiliary(before, left, bits) if before is not None else ""
    found = "NN" if left == "NN?" and bits & VBG and words.event(token.low) else found  # `at a press briefing`
    found = (
        found
        or _stands(tokens, index, words)
        or _in_state(tokens, index, words)
        or verb_behind_day(tokens, index, bits)
    )
    found = found or _got(tokens, index, bits, words)
    return found or _behind(tokens, index, bits, left, words) or _free(bits, left)


def _stands(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a `stand` that says of what somebody is accused, `Ann Lee stands accused of it`; else empty."""
    low, behind = tokens[index].low, low_at(tokens, index + 1) in words.marks["tagging.accused"]
    stands = behind and low in words.marks["tagging.standing"]
    return ("VBZ" if low.endswith("s") else "VBP") if stands else ""


def _in_state(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """`JJ` for how somebody was found or said to be, right behind the verb: `was reported missing`; else empty."""
    before = left_of(tokens, index)
    if before is not None and before.low in _DEGREES and index > 1 and tokens[index - 2].low in BE:
        return "JJ" if can_be(tokens[index].low) & VBN else ""  # `was more concerned with`
    if before is not None and before.low in words.marks["tagging.standing"] and before.tag in FINITE:
        return "JJ" if tokens[index].low in words.marks["tagging.accused"] else ""
    if before is None or before.tag not in VERBS or tokens[index].low not in words.marks["tagging.states"]:
        return ""
    return "JJ" if lemma_of(before.low) in words.marks["verbs.found_in_state"] else ""


def _got(tokens: Sequence[Tok], index: int, bits: int, words: Words) -> str:
    """The tag of what somebody got done to him, `got arrested`; empty for anything else, `got fried eggs`."""
    before = left_of(tokens, index)
    got = before is not None and before.low in words.marks["verbs.getting"] and before.tag in VERBS
    return "VBN" if got and bits & VBN and not next_nominal(tokens, index, words) else ""


def _behind_number(tokens: Sequence[Tok], index: int, left: str, bits: int, words: Words) -> bool:
    """Whether a past form is the verb of a number or rank without its noun: `two resigned`, `a second left Niamey`."""
    nominal = next_nominal(tokens, index, words)
    if left == "CD" and not bits & NOMINAL and not nominal:
        return True
    if left == "CD" and tokens[index - 1].low in words.numbers and not nominal and tokens[index].low[-1] != "s":
        return index > 1 and tokens[index - 2].low == "the"  # `the two fell out`: no plural
    if stands_alone(tokens, index, words):
        tokens[index - 1].tag = "NN"
        return True
    return False


def conditional(tokens: Sequence[Tok], index: int) -> bool:
    """Whether nothing but a noun phrase stands between a subordinator and a word with a comma behind it."""
    start = nouns_before(tokens, index)
    return 0 < start < index and tokens[start - 1].tag == "SC" and tokens[start - 1].low != "because"


def _behind(tokens: Sequence[Tok], index: int, bits: int, left: str, words: Words) -> str:
    """A word that a pronoun, a comma or the head of its clause before it decides; empty if none does."""
    if left in ("PRP", "WP") and bits & (VBD | VBZ | VB) and not _is_object(tokens, index, words):
        following = can_be(low_at(tokens, index + 1))
        if bits & RB and following & VBD and not following & NOMINAL:
            return "RB"  # `they further invaded`
        asked = bits & VB and index > 1 and _auxiliary(tokens[index - 2], words)  # `did he learn`
        return "VB" if asked else "VBD" if bits & VBD else "VBZ" if bits & VBZ else "VBP"
    if left == "THAT" and (verb := _relative_verb(tokens, index, bits, words)):
        return verb
    followed = low_at(tokens, index + 1) in words.marks["tagging.behind_participle"]
    if left in ("", "(") and bits & VBN and ((followed and not bits & NOMINAL) or dated_soon(tokens, index + 1)):
        return "VBN" if not bits & VBD or left == "(" else "VBD"  # `Born in Graz, …`, `Set up in [1931], …`
    if left in ("NN", "NNP") and bits & NN and bits & VBD and _joined_noun(tokens, index, bits, words):
        return "NN"
    if left == ",":
        return behind_comma(tokens, index, bits, words)
    if left == ":" and bits & VBD and _of_name(tokens, index):
        return "VBD"  # `A witness came forward: saw Lee`
    if left == "CC" and bits & (VB | VBZ) and (joined := joined_verb(tokens, index, words)):
        return joined
    if left == "NNP" and bits & VBN and _indefinite(tokens, index) and next_nominal(tokens, index, words):
        return "JJ"  # `a U.S. trained scientist`
    return _described(tokens, index, bits, left, words)


def _of_name(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a name follows a word in small letters."""
    return tokens[index].text.islower() and index + 1 < len(tokens) and tokens[index + 1].tag == "NNP"


def _described(tokens: Sequence[Tok], index: int, bits: int, left: str, words: Words) -> str:
    """`JJ` for a participle that only describes the noun behind it, `VBN` for one that tells of a subject to come."""
    if bits & VBN and befell(tokens, index, words):
        return "VBN"
    own = left == "VBD" and bits & VBD and index > 1 and tokens[index - 2].tag not in ("THAT", "WP")
    if own and closes_relative(tokens, index):
        return "VBD"  # `The society that they founded reopened four miles`
    if left in FINITE and tokens[index - 1].tag == left and bits & VBN and next_nominal(tokens, index, words):
        return "JJ"  # `hears raised voices`
    if left == "NN" and behind_age(tokens, index, words):
        return "JJ"
    participle = bits & VBN and not bits & (NOMINAL | JJ | VBG)
    named = any(token.name is not None for token in tokens[index + 2 : index + 3])  # `Jilted mayor Ann Lee`
    made = low_at(tokens, index + 1) in words.marks["nouns.role"] and not named
    if bits & VBN and not bits & NOMINAL and not left and (made or next_person(tokens, index)):
        return "VBN"  # `Born Ann Lee in Oslo, she left`, `Elected mayor in May, she left`
    if participle and left in _NO_SUBJECT and next_nominal(tokens, index, words):
        return "JJ"  # `that manned flight`, `after failed talks`
    led = _next_noun(tokens, index) or _heads_subject(tokens, index, words) or stands_in(tokens, index, words)
    return "JJ" if bits & VBG and not left and led else ""  # `Remaining units`


def _relative_verb(tokens: Sequence[Tok], index: int, bits: int, words: Words) -> str:
    """The tag of a word that is the verb behind a relative `that`; empty for any other."""
    if bits & VBD and _behind_relative(tokens, index, words):
        return "VBD"
    return "VBZ" if bits & VBZ and tells_now(tokens, index, words) else ""


def _behind_relative(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word is the verb behind the `that` of a relative clause: `the storm that hit the town`."""
    noun = tokens[index - 2] if index > 1 else None
    told = noun is not None and noun.tag in MAYBE_NOUNS | {"CD"} and noun.low not in words.marks["nouns.content"]
    placed = words.tags.get(low_at(tokens, index + 1), "") in ("IN", "RB", "TO")  # `the bomb that fell in the street`
    alone = not can_be(tokens[index].low) & NOMINAL and not next_nominal(tokens, index, words)  # `that closed in [May]`
    placed |= next_state(tokens, index, words)
    only = noun is not None and noun.tag in MAYBE_NOUNS and only_verb(tokens, index, words)
    only |= noun is not None and noun.tag in MAYBE_NOUNS and verb_of_relative(tokens, index, words)
    return told and (alone or placed or only or phrase_begins(tokens, index + 1, words))


def _behind_pronoun(low: str, bits: int, nominal: bool, words: Words) -> str:
    """A verb where a determiner stands without its noun: `another followed`, `another pops up`; else empty."""
    if bits & VBZ and not bits & NN and low in words.marks["tagging.singular"]:
        return "VBZ"
    return "VBD" if bits & VBD and not bits & (NOMINAL | JJ) and not nominal else ""


def _behind_determiner(bits: int, nominal: bool) -> str:
    if nominal and bits & (JJ | VBN) and not bits & NN:
        return "JJ"
    if nominal and bits & JJ:
        return "JJ"
    if bits & NOMINAL:
        return "NNS" if bits & NNS and not bits & NN else "NN"
    if bits & RB and not bits & (JJ | VERBAL):
        return "RB"
    if bits & VBG and not nominal:
        return "NN"  # `the gruesome beheading of`
    return "JJ" if nominal or bits & JJ else "NN"


def _behind_auxiliary(before: Tok, left: str, bits: int) -> str:
    low = before.low
    if low == "'d" and bits & VBN and not bits & VB:
        before.tag = "VBD"  # `we'd been there`: had
        return "VBN"
    if left == "TO":
        return "VB" if bits & VB else ""
    if left == "MD" or low in DO:
        return "VB" if bits & VB else ""
    if low in ("be", "am", "is", "are", "was", "were", "been", "being", "'re", "'m"):
        return "VBN" if bits & VBN else "VBG" if bits & VBG else "JJ" if bits & JJ else ""
    if low in ("have", "has", "had", "having", "'ve", "'d"):
        return "VBN" if bits & VBN else ""
    return ""


def _free(bits: int, left: str) -> str:
    """A word that nothing before it decides."""
    if left == "NNS" and bits & VB and bits & VBN and not bits & (VBD | NOMINAL):
        return "VBP"  # `the auditors come`
    if left == "IN" and bits == VB:
        return "NN"  # `was charged with kidnap`
    if bits & (VBD | VBN) and (not bits & (NOMINAL | JJ) or left in MAYBE_NOUNS or left in (")", "DATE", "CC")):
        return "VBD" if bits & VBD else "VBN"
    if bits & VBG and not (bits & NN and left in ("NN", "NNP")):
        return "VBG"
    if bits & VBZ:
        return "NNS?" if bits & NNS else "VBZ"
    if bits & VB and bits & NOMINAL:
        return "NN?"
    if bits & JJ and not bits & NN:
        return "NN?" if bits & VB and left == "NNS" else "JJ"  # `Former miners open a museum`
    if bits & NOMINAL:
        return "NNS" if bits & NNS and not bits & NN else "NN"
    if bits & RB:
        return "RB"
    return "VB" if bits & VB else "VBN" if bits & VBN else "NN"


def _joined_noun(tokens: Sequence[Tok], index: int, bits: int, words: Words) -> bool:
    """Whether a form of the past is a noun, for a verb stands right behind it: `The tool shed burned`, `The saw was`.

    Not if it can be a participle too, `The man shot was her brother`, but for a few words. Or for `of` stands there: `a
    funding cut of a third`.
    """
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is not None and following.low == "of":
        return lemma_of(tokens[index].low) not in words.marks["verbs.of"]
    if following is None or following.tag or (bits & VBN and tokens[index].low not in words.marks["tagging.joined"]):
        return False
    return surely_finite(following.low, words)


def _auxiliary(token: Tok, words: Words) -> bool:
    return token.tag == "MD" or (token.low in words.marks["verbs.do"] and token.low in words.marks["verbs.finite"])


def _is_object(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether the pronoun before is no subject: `whom police arrested`, `to keep them open`."""
    if index > 2 and tokens[index - 2].low == "of" and tokens[index - 3].low in MANY | words.marks["people.part_of"]:
        return False  # `many of whom left`
    if index > 1 and tokens[index - 1].tag == "WP" and tokens[index - 2].tag == "IN":
        return bool(can_be(tokens[index].low) & NOMINAL)  # `on which work began`
    if low_at(tokens, index - 1) in NO_SUBJECTS and index > 1 and tokens[index - 2].tag in VERBS:
        return True
    return low_at(tokens, index - 1) in words.marks["tagging.objects"]


def _indefinite(tokens: Sequence[Tok], index: int) -> bool:
    """Whether the noun phrase before began with `a` or `the first`, so that a noun must follow."""
    at = index
    while at > 0 and tokens[at - 1].tag in ("NNP", "JJ"):
        at -= 1
    first = at < index and tokens[at].low in ("first", "last", "only")
    return at > 0 and (tokens[at - 1].low in A or (first and tokens[at - 1].low == "the"))


def _next_noun(tokens: Sequence[Tok], index: int) -> bool:
    """Whether the next word is a plural noun and nothing else."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is not None and not following.tag and can_be(following.low) == NNS


def _heads_subject(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a sentence begins here with a noun and a form of be behind the word: `Restraining order was varied`."""
    behind = tokens[index + 1 : index + 3]
    noun = len(behind) > 1 and not behind[0].tag and can_be(behind[0].low) & NN
    return index == 0 and bool(noun) and behind[1].low in words.marks["verbs.be"]


def with_kin(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether somebody and one of his own stand before a word: `Ann and her mother go`."""
    before = [token.tag for token in tokens[max(index - 4, 0) : index - 1]]
    kin = before[1:] == ["CC", "PRP$"] and before[0] in NOUNS | {"PRP"}
    kin &= not any(token.tag in FINITE for token in tokens[:index])
    people = (words.marks[key] for key in ("nouns.person", "nouns.role", "people.male", "people.female"))
    return kin and any(tokens[index - 1].low in some for some in people)
