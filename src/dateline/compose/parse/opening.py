"""Words of open classes: what a word can be by the word list, and what the words around it leave of that."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.gaps import closes_relative, only_verb, phrase_begins, stands_alone, tells
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
from dateline.compose.parse.small import ARTICLES, DO, NO_SUBJECTS, A
from dateline.compose.parse.tags import BEFORE_NOUN, FINITE, MAYBE_NOUNS, NOMINALS, VERBS
from dateline.compose.parse.tokens import Tok

_NO_SUBJECT: Final = frozenset(("", "THAT", "IN", "TO", "SC", "EITHER"))


def open_class(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a word of an open class."""
    token = tokens[index]
    bits = NN if token.low in words.marks["verbs.never"] else can_be(token.low) or guessed(token.low)
    before = left_of(tokens, index)
    left = before.tag if before else ""
    if before is not None and before.low == "whose":
        left = "DT"
    if left == "CD" and index > 1 and tokens[index - 2].tag in MAYBE_NOUNS:
        left = "NN"  # a number behind its noun: `Apollo 13 lifts off`
    if left == "PRP" and before is not None and before.low == "one" and bits & NN and not bits & (VBD | VBZ):
        before.tag = left = "CD"  # `One plane left`: no verb behind `one` lacks its ending
    numbered = left in ("JJ", "CD") and not bits & (NOMINAL | JJ | VBG)
    if left in BEFORE_NOUN:
        nominal = _next_nominal(tokens, index, words)
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
    return found or _behind(tokens, index, bits, left, words) or _free(token, bits, left)


def _behind_number(tokens: Sequence[Tok], index: int, left: str, bits: int, words: Words) -> bool:
    """Whether a past form is the verb of a number or rank without its noun: `two resigned`, `a second left Niamey`."""
    nominal = _next_nominal(tokens, index, words)
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
    start = index
    while start > 0 and tokens[start - 1].tag in NOMINALS:
        start -= 1
    return 0 < start < index and tokens[start - 1].tag == "SC" and tokens[start - 1].low != "because"


def _behind(tokens: Sequence[Tok], index: int, bits: int, left: str, words: Words) -> str:
    """A word that a pronoun, a comma or the head of its clause before it decides; empty if none does."""
    if left in ("PRP", "WP") and bits & (VBD | VBZ | VB) and not _is_object(tokens, index, words):
        following = can_be(low_at(tokens, index + 1))
        if bits & RB and following & VBD and not following & NOMINAL:
            return "RB"  # `they further invaded`
        asked = bits & VB and index > 1 and _auxiliary(tokens[index - 2], words)  # `did he learn`
        return "VB" if asked else "VBD" if bits & VBD else "VBZ" if bits & VBZ else "VBP"
    if left == "THAT" and bits & VBD and _behind_relative(tokens, index, words):
        return "VBD"
    followed = low_at(tokens, index + 1) in words.marks["tagging.behind_participle"]
    if left in ("", "(") and bits & VBN and ((followed and not bits & NOMINAL) or _dated_soon(tokens, index + 1)):
        return "VBN" if not bits & VBD or left == "(" else "VBD"  # `Born in Graz, …`, `Set up in [1931], …`
    if left in ("NN", "NNP") and bits & NN and bits & VBD and _joined_noun(tokens, index, bits, words):
        return "NN"
    if left == ",":
        return _behind_comma(tokens, index, bits, words)
    if left == ":" and bits & VBD and _of_name(tokens, index):
        return "VBD"  # `A witness came forward: saw Lee`
    if left == "CC" and bits & VB and _infinitive(tokens, index) and low_at(tokens, index + 1) in words.tags:
        return "VB"  # `will close at one and open again`
    if left == "NNP" and bits & VBN and _indefinite(tokens, index) and _next_nominal(tokens, index, words):
        return "JJ"  # `a U.S. trained scientist`
    return _described(tokens, index, bits, left, words)


def _of_name(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a name follows a word in small letters."""
    return tokens[index].text.islower() and index + 1 < len(tokens) and tokens[index + 1].tag == "NNP"


def _described(tokens: Sequence[Tok], index: int, bits: int, left: str, words: Words) -> str:
    """`JJ` for a participle that only describes the noun behind it."""
    own = left == "VBD" and bits & VBD and index > 1 and tokens[index - 2].tag not in ("THAT", "WP")
    if own and closes_relative(tokens, index):
        return "VBD"  # `The society that they founded reopened four miles`
    if left in FINITE and tokens[index - 1].tag == left and bits & VBN and _next_nominal(tokens, index, words):
        return "JJ"  # `hears raised voices`
    participle = bits & VBN and not bits & (NOMINAL | JJ | VBG)
    if participle and left in _NO_SUBJECT and _next_nominal(tokens, index, words):
        return "JJ"  # `that manned flight`, `after failed talks`
    return "JJ" if bits & VBG and not left and _next_noun(tokens, index) else ""  # `Remaining units`


def _behind_relative(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word is the verb behind the `that` of a relative clause: `the storm that hit the town`."""
    noun = tokens[index - 2] if index > 1 else None
    told = noun is not None and noun.tag in MAYBE_NOUNS | {"CD"} and noun.low not in words.marks["nouns.content"]
    placed = words.tags.get(low_at(tokens, index + 1), "") in ("IN", "RB", "TO")  # `the bomb that fell in the street`
    alone = not can_be(tokens[index].low) & NOMINAL and not _next_nominal(
        tokens, index, words
    )  # `that closed in [May]`
    only = noun is not None and noun.tag in MAYBE_NOUNS and only_verb(tokens, index, words)
    return told and (alone or placed or only or phrase_begins(tokens, index + 1, words))


def _behind_comma(tokens: Sequence[Tok], index: int, bits: int, words: Words) -> str:
    """A word behind a comma that is a verb or a participle; empty if it need be neither."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    followed = following is not None and following.low in words.marks["tagging.behind_participle"]
    if bits & VBN and low_at(tokens, index + 1) == "of" and lemma_of(tokens[index].low) in words.marks["verbs.accused"]:
        return "VBD"  # `Mr Moe, accused of theft, fled`
    dated = following is not None and following.mention >= 0
    if bits & VBD and (followed or dated) and _only_left(tokens, index, words):
        return "VBD"  # `The buyers, a couple from Bergen, signed on [Friday]`
    made = (followed or dated) and tokens[index].low in words.marks["tagging.made"]
    if made and _behind_noun(tokens, index, words):
        # `from the Steam Packet Company, founded in 1868`; but `The supplier, Lee of Lund, filed for help`
        alone = bool(bits & VBD) and _behind_aside(tokens, index) and _no_verb_behind(tokens, index, words)
        return "VBD" if alone else "VBN"
    done = tokens[index].low in words.marks["tagging.done"] and _dated_soon(tokens, index + 1)
    if done and _behind_noun(tokens, index, words):
        return "VBN"  # `led to the Process Act, passed in [1972]`
    if bits & VBN and followed:
        return "VBD" if bits & VBD else "VBN"
    if not bits & VBD:
        return ""
    if following is not None and (words.tags.get(following.low) in ("DT", "PRP$") or following.low in NO_SUBJECTS):
        return "VBD"  # `which is large, completed the deal`, `, dated 4 May, accused him`
    if any(earlier.tag == "VBD" for earlier in tokens[:index]):
        return "VBD"  # `touched 171, fell back and stood at 164`
    if _behind_aside(tokens, index) and not _next_nominal(tokens, index, words):
        return "VBD"  # `The director, Ann Lee, resigned`
    return ""


def _only_left(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether no other word can be the verb of what stands before commas that say who somebody is."""
    comma = next((at for at in range(index - 2, 0, -1) if tokens[at].tag == ","), 0)
    if tokens[comma + 1].low not in ARTICLES or not _behind_aside(tokens, index):
        return False
    return _no_verb_behind(tokens, index, words)


def _no_verb_behind(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether no other word behind a comma or a date can be the verb of a sentence."""
    behind = (at for at in range(index + 2, len(tokens)) if tokens[at - 1].text == "," or tokens[at - 1].mention >= 0)
    return not any(surely_finite(tokens[at].low, words) for at in behind)


def _behind_noun(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a noun and a comma stand right before a word, and it is none of a row: `was signed in Rome, ratified in
    May and came into force`."""
    if index < 2 or tokens[index - 1].tag != "," or tokens[index - 2].tag not in MAYBE_NOUNS:
        return False
    passive = any(token.tag == "VBN" for token in tokens[:index])
    return not (passive and any(token.low in words.marks["verbs.and"] for token in tokens[index:]))


def _behind_aside(tokens: Sequence[Tok], index: int) -> bool:
    """Whether commas before a word close in what says who somebody is, and no verb has come yet but in there."""
    if tokens[index - 1].tag != ",":
        return False
    comma = next((at for at in range(index - 2, 0, -1) if tokens[at].tag == ","), 0)
    told = tokens[: comma if tokens[comma + 1].tag == "WP" else index]  # `The shares, which are new, rose`
    if any(token.tag in FINITE for token in told):
        return False
    aside = tokens[comma + 1 : index - 1]
    return comma > 0 and tokens[comma - 1].tag in MAYBE_NOUNS and any(token.tag in MAYBE_NOUNS for token in aside)


def _behind_pronoun(low: str, bits: int, nominal: bool, words: Words) -> str:
    """A verb where a determiner stands without its noun: `another followed`, `another pops up`; else empty."""
    if bits & VBZ and bits & NNS and not bits & NN and low in words.marks["tagging.singular"]:
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
    if low in ("'d", "’d") and bits & VBN and not bits & VB:
        before.tag = "VBD"  # `we'd been there`: had
        return "VBN"
    if left == "TO":
        return "VB" if bits & VB else ""
    if left == "MD" or low in DO:
        return "VB" if bits & VB else ""
    if low in ("be", "am", "is", "are", "was", "were", "been", "being", "'re", "’re", "'m", "’m"):
        return "VBN" if bits & VBN else "VBG" if bits & VBG else "JJ" if bits & JJ else ""
    if low in ("have", "has", "had", "having", "'ve", "’ve", "'d", "’d"):
        return "VBN" if bits & VBN else ""
    return ""


def _free(token: Tok, bits: int, left: str) -> str:
    """A word that nothing before it decides."""
    if left == "NNS" and bits & VB and bits & VBN and not bits & (VBD | NOMINAL):
        return "VBP"  # `the auditors come`
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

    Not if it can be a participle too, `The man shot was her brother`, but for a few words.
    """
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or following.tag or (bits & VBN and tokens[index].low not in words.marks["tagging.joined"]):
        return False
    return surely_finite(following.low, words)


def _infinitive(tokens: Sequence[Tok], index: int) -> bool:
    """Whether the last verb before is one without an ending, behind `will` or `to`."""
    return next((token.tag for token in reversed(tokens[:index]) if token.tag in VERBS), "") == "VB"


def left_of(tokens: Sequence[Tok], index: int) -> Tok | None:
    """The token before, over adverbs, quotes and dates; the date itself where only its preposition stands before it."""
    date: Tok | None = None
    for back in range(index - 1, -1, -1):
        tag = tokens[back].tag
        if tag == "DATE":
            if back and (tokens[back - 1].low in A or _adverb(tokens, back)):
                return tokens[back - 1]  # `in a [10 January] televised address`, `the [recently] passed law`
            date = tokens[back]
        elif tag in ("IN", "DT", ",") and date is not None:
            return date
        elif tag not in ("RB", '"', "“", "”", "‘"):
            return tokens[back]
    return date


def _adverb(tokens: Sequence[Tok], at: int) -> bool:
    """Whether a date inside a noun phrase is an adverb that says of what follows when it was done."""
    return tokens[at].low.endswith("ly") and tokens[at - 1].tag in ("DT", "PRP$")


def low_at(tokens: Sequence[Tok], index: int) -> str:
    return tokens[index].low if index < len(tokens) else ""


def _dated_soon(tokens: Sequence[Tok], index: int) -> bool:
    """Whether only small words stand before a date here: `set up in [1931]`."""
    date = next((at for at in range(index, min(len(tokens), index + 3)) if tokens[at].mention >= 0), -1)
    return date >= 0 and all(len(token.text) < 4 for token in tokens[index:date])


def _auxiliary(token: Tok, words: Words) -> bool:
    return token.tag == "MD" or (token.low in words.marks["verbs.do"] and token.low in words.marks["verbs.finite"])


def _is_object(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether the pronoun before is no subject: `whom police arrested`, `to keep them open`."""
    if low_at(tokens, index - 1) in NO_SUBJECTS and index > 1 and tokens[index - 2].tag in VERBS:
        return True
    return low_at(tokens, index - 1) in words.marks["tagging.objects"]


def _indefinite(tokens: Sequence[Tok], index: int) -> bool:
    """Whether the noun phrase before began with `a`, so that a noun must follow."""
    at = index
    while at > 0 and tokens[at - 1].tag in ("NNP", "JJ"):
        at -= 1
    return at > 0 and tokens[at - 1].low in A


def _next_nominal(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a noun may follow: a name, or a word that can be a noun or an adjective and stands in no closed class."""
    if index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    if following.tag:
        return following.tag == "NNP"
    if not following.text[0].isalpha():
        return False
    if words.tags.get(following.low, "JJ") not in ("JJ", "CD"):
        return False
    bits = can_be(following.low) or guessed(following.low)
    if bits & VBD and not bits & (VBN | NOMINAL):
        return False  # `the dam broke`
    told = bits & VBD or (bits & VBZ and can_be(tokens[index].low) & NN)
    if told and (phrase_begins(tokens, index + 2, words) or tells(tokens, index, bits, words)):
        return False  # `the plane left Bergen`, `the patient cut the rope`, `the council buys the mill`
    return following.low not in words.marks["tagging.no_noun"] and bool(bits & (NOMINAL | JJ))


def _next_noun(tokens: Sequence[Tok], index: int) -> bool:
    """Whether the next word is a plural noun and nothing else."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is not None and not following.tag and can_be(following.low) == NNS
