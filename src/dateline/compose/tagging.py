"""What each word of a sentence is: closed classes by list, open classes by the word list and the words around.

It need not be right about every word. What matters is which words are finite verbs, where a noun phrase begins, and
what a preposition governs; in doubt a word is a noun, because a verb in the wrong place makes a deed that nobody did.
"""

from collections.abc import Container, Sequence
from typing import Final

from dateline.compose import dates
from dateline.compose.lexicon import JJ, NN, NNS, NOMINAL, RB, VB, VBD, VBG, VBN, VBZ, VERBAL, Words, can_be, lemma_of
from dateline.compose.tokens import Tok

NOUNS: Final = frozenset(("NN", "NNS", "NNP"))
_MAYBE: Final = NOUNS | {"NN?", "NNS?"}
NOMINALS: Final = NOUNS | {"DT", "PDT", "PRP$", "JJ", "CD", "POS"}
FINITE: Final = frozenset(("VBD", "VBZ", "VBP", "MD"))
VERBS: Final = FINITE | {"VB", "VBN", "VBG"}
_BEFORE_NOUN: Final = frozenset(("DT", "PDT", "PRP$", "POS", "JJ", "CD"))
_BOUND: Final = frozenset((",", ";", ":", "--", "—", "CC", "SC", "WP", "WRB", "THAT", "(", ")"))
_BEFORE_PRONOUN: Final = frozenset((",", "CC", ";", ":", "--", '"', "“"))
_BEFORE_GERUND: Final = _BEFORE_NOUN | {".", ","}
_AFTER_VERB: Final = _BEFORE_NOUN - {"POS"} | frozenset(
    ("PRP", "NNP", "IN", "TO", "RB", "DATE", "THAT", ",", ".", "WRB", "SC", "CC", "VBG")
)
_MARKS: Final = {
    ".": ".",
    "!": ".",
    "?": ".",
    "…": ".",
    "...": ".",
    "-": "--",
    "—": "--",
    "–": "--",
    "_": "--",
    "``": '"',
    "''": '"',
}
_PENN: Final = {
    "NNPS": "NNP",
    "JJR": "JJ",
    "JJS": "JJ",
    "RBR": "RB",
    "RBS": "RB",
    "RP": "RB",
    "WDT": "WP",
    "WP$": "WP",
    "EX": "PRP",
    "-LRB-": "(",
    "-RRB-": ")",
    "HYPH": "NN",
    "FW": "NN",
    "NFP": ".",
    "UH": "RB",
}


def tag(tokens: Sequence[Tok], words: Words) -> None:
    """Give every token without a tag one, and every verb its lemma."""
    for index, token in enumerate(tokens):
        if token.low == "-" and index and tokens[index - 1].end == token.start:
            token.tag = "JJ"  # of `the [Iraqi]-bound cargo`
        elif not token.tag:
            token.tag = _closed(token, words) or _open(tokens, index, words)
        elif token.tag == "DATE" and token.low.endswith(("'s", "’s", "s'", "s’")):
            token.tag = "JJ"  # `the [new year's] budget`
        elif token.low in words.marks["tagging.reflexive"] and index and tokens[index - 1].tag in _MAYBE:
            token.tag = "RB"  # `the president himself met`
        elif token.tag in _PENN:
            token.tag = _PENN[token.tag]
        _again(tokens, index, words)
    for index, token in enumerate(tokens):
        if token.tag in ("NNS?", "NN?"):
            token.tag = _present(tokens, index)
        elif token.tag == "RB" and token.low.endswith("ly") and _degree(tokens, index):
            token.tag = "JJ"
        elif token.tag == "DATE" and dates.owned(tokens, index):
            token.tag = "JJ"
    for token in tokens:
        if token.tag in VERBS:
            token.lemma = lemma_of(token.low)


def _degree(tokens: Sequence[Tok], index: int) -> bool:
    """Whether an adverb stands inside a noun phrase: `the predominantly Moslem nation`."""
    following = tokens[index + 1].tag if index + 1 < len(tokens) else "."
    return index > 0 and tokens[index - 1].tag in ("DT", "PRP$", "POS") and following in ("JJ", "NNP", "VBN", "VBD")


def _closed(token: Tok, words: Words) -> str:
    low = token.low
    found = words.tags.get(low)
    if found is not None:
        return found
    if not token.text[0].isalnum():
        return _MARKS.get(low[0] if low[0] in "-—–_" else low, low)
    if low[0].isdigit() or low[0] in "$£€":
        return "CD"
    if low == "that":
        return "THAT"
    if low in ("where", "how", "why", "what"):
        return "WRB"
    if low.rstrip(".") in words.marks["titles.before_names"] and token.text[0].isupper():
        return "NN"
    if low in words.marks["verbs.be"] or low in words.marks["verbs.have"] or low in words.marks["verbs.do"]:
        return _auxiliary(low, words)
    return "DT" if low in ("this", "these", "those") else ""


def _auxiliary(low: str, words: Words) -> str:
    if low in words.marks["verbs.finite"]:
        return "VBD" if low in ("was", "were", "had", "did") else "VBZ"
    return "VBG" if low.endswith("ing") else "VBN" if low in ("been", "done") else "VB"


def _again(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Words whose class the next word decides, once that is known."""
    if not index:
        return
    token, before = tokens[index], tokens[index - 1]
    if not _stands_alone(tokens, index, words):
        _verb_behind(tokens, index, words)
    if token.low in ("'s", "’s"):
        token.tag = "VBZ" if before.tag in ("PRP", "WP", "THAT") else "POS"
        before.tag = "JJ" if before.tag == "DATE" else before.tag
    elif token.low in ("'", "’") and before.low.endswith("s") and before.tag in NOUNS | {"PRP"}:
        token.tag = "POS"


def _stands_alone(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether the word before was a determiner that stands without its noun, or a `that` with one."""
    token, before = tokens[index], tokens[index - 1]
    if before.tag == "DT" and before.low in words.marks["tagging.pronouns"]:
        if token.tag in FINITE or token.tag in ("VBN", "IN", ",", "."):
            before.tag = "PRP"
    elif before.low == "her" and before.tag == "PRP$" and token.tag not in NOMINALS and token.tag != "VBG":
        before.tag = "PRP"
    elif before.tag == "THAT" and token.tag in FINITE and (index < 2 or tokens[index - 2].tag in _BEFORE_PRONOUN):
        before.tag = "PRP"  # `, but that was later`
    elif before.tag == "THAT" and token.tag in ("NN", "NN?", "NNS?", "JJ", "CD"):
        if index < 2 or tokens[index - 2].tag in ("IN", ",", "VB") or _begins_with_place(tokens, index - 1):
            before.tag = "DT"
    else:
        return False
    return True


def _begins_with_place(tokens: Sequence[Tok], index: int) -> bool:
    """Whether only a preposition with its names stands before: `In Los Angeles that lesson was learnt`."""
    return tokens[0].tag == "IN" and all(token.tag in ("NNP", "DT") for token in tokens[1:index])


def _verb_behind(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """`it last erupted`, `they all left`, `they do`, `Firing resumed`."""
    token, before = tokens[index], tokens[index - 1]
    if token.tag in FINITE and before.low in ("last", "first", "next") and before.tag == "JJ" and index > 1:
        before.tag = "RB"
    elif token.low in ("all", "both", "each") and before.tag in FINITE | {"PRP", "NNS", "NNP"}:
        if before.tag not in FINITE or before.low in words.closed:
            token.tag = "RB"
    elif token.tag == "VBG" and before.tag in FINITE and lemma_of(before.low) in words.marks["verbs.say"]:
        token.tag = "NN"  # `said harvesting in some areas was delayed`
    elif token.low in ("do", "have", "be") and token.tag == "VBZ":
        left = _left(tokens, index)
        token.tag = "VB" if left is not None and left.tag in ("MD", "TO") else "VBZ"
    elif token.tag in FINITE and before.tag == "VBG" and (index < 2 or tokens[index - 2].tag in _BEFORE_GERUND):
        before.tag = "NN"


def _left(tokens: Sequence[Tok], index: int) -> Tok | None:
    """The token before, over adverbs, quotes and dates; the date itself where only its preposition stands before it."""
    date: Tok | None = None
    for back in range(index - 1, -1, -1):
        tag = tokens[back].tag
        if tag == "DATE":
            date = tokens[back]
        elif tag in ("IN", "DT", ",") and date is not None:
            return date
        elif tag not in ("RB", '"', "“", "”", "‘"):
            return tokens[back]
    return date


def _guess(low: str) -> int:
    """The classes of a word that no list knows, by its ending."""
    if low.endswith("ed") and len(low) > 4:
        return VBD | VBN
    if low.endswith("ing") and len(low) > 5:
        return VBG | NN
    if "-" in low:
        return can_be(low.rsplit("-", 1)[1]) & NOMINAL or JJ
    if low.endswith("ly"):
        return RB
    return NNS if low.endswith("s") and not low.endswith("ss") else NN


def _open(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a word of an open class."""
    token = tokens[index]
    bits = NN if token.low in words.marks["verbs.never"] else can_be(token.low) or _guess(token.low)
    before = _left(tokens, index)
    left = before.tag if before else ""
    if before is not None and before.low == "whose":
        left = "DT"
    if left == "CD" and index > 1 and tokens[index - 2].tag in _MAYBE:
        left = "NN"  # a number behind its noun: `Apollo 13 lifts off`
    numbered = left in ("JJ", "CD") and not bits & (NOMINAL | JJ)
    if left in _BEFORE_NOUN:
        nominal = _next_nominal(tokens, index, words)
        if numbered and bits & VBN and nominal:
            return "JJ"  # `104,000 cancelled flights`
        if not numbered:
            return _behind_determiner(bits, nominal)
    found = _behind_auxiliary(before, left, bits) if before is not None else ""
    return found or _behind(tokens, index, bits, left, words) or _free(token, bits, left, words.marks["verbs.say"])


def _behind(tokens: Sequence[Tok], index: int, bits: int, left: str, words: Words) -> str:
    """A word that a pronoun, a comma or the head of its clause before it decides; empty if none does."""
    if left in ("PRP", "WP") and bits & (VBD | VBZ | VB):
        return "VBD" if bits & VBD else "VBZ" if bits & VBZ else "VBP"
    if left == "," and bits & VBN and _low(tokens, index + 1) in words.marks["tagging.behind_participle"]:
        return "VBD" if bits & VBD else "VBN"
    if left == "CC" and bits & VB and _infinitive(tokens, index) and _low(tokens, index + 1) in words.tags:
        return "VB"  # `will close at one and open again`
    participle = bits & VBN and not bits & (NOMINAL | JJ | VBG)
    if participle and left in _NO_SUBJECT and _next_nominal(tokens, index, words):
        return "JJ"  # `that manned flight`, `after failed talks`
    if bits & VBG and not left and _next_noun(tokens, index):
        return "JJ"  # `Remaining units`
    if left == "," and bits & VBD and words.tags.get(_low(tokens, index + 1)) in ("DT", "PRP$"):
        return "VBD"  # `which is large, completed the deal`
    if left == "," and bits & VBD and any(earlier.tag == "VBD" for earlier in tokens[:index]):
        return "VBD"  # `touched 171, fell back and stood at 164`
    return ""


def _infinitive(tokens: Sequence[Tok], index: int) -> bool:
    """Whether the last verb before is one without an ending, behind `will` or `to`."""
    return next((token.tag for token in reversed(tokens[:index]) if token.tag in VERBS), "") == "VB"


def _low(tokens: Sequence[Tok], index: int) -> str:
    return tokens[index].low if index < len(tokens) else ""


def _behind_determiner(bits: int, nominal: bool) -> str:
    if nominal and bits & (JJ | VBN) and not bits & NN:
        return "JJ"
    if nominal and bits & JJ:
        return "JJ"
    if bits & NOMINAL:
        return "NNS" if bits & NNS and not bits & NN else "NN"
    if bits & RB and not bits & (JJ | VERBAL):
        return "RB"
    return "JJ" if nominal or bits & JJ else "NN"


def _behind_auxiliary(before: Tok, left: str, bits: int) -> str:
    low = before.low
    if left == "TO":
        return "VB" if bits & VB else ""
    if left == "MD" or low in ("do", "does", "did"):
        return "VB" if bits & VB else ""
    if low in ("be", "am", "is", "are", "was", "were", "been", "being", "'re", "’re", "'m", "’m"):
        return "VBN" if bits & VBN else "VBG" if bits & VBG else "JJ" if bits & JJ else ""
    if low in ("have", "has", "had", "having", "'ve", "’ve", "'d", "’d"):
        return "VBN" if bits & VBN else ""
    return ""


def _free(token: Tok, bits: int, left: str, says: Container[str]) -> str:
    """A word that nothing before it decides."""
    if bits & (VBD | VBN) and (not bits & (NOMINAL | JJ) or left in _MAYBE or left in (")", "DATE", "CC")):
        return "VBD" if bits & VBD else "VBN"
    if bits & VBG and not (bits & NN and left in ("NN", "NNP")):
        return "VBG"
    if bits & VBZ:
        return "NNS?" if bits & NNS or (can_be(token.low[:-1]) & NN and lemma_of(token.low) not in says) else "VBZ"
    if bits & VB and bits & NOMINAL:
        return "NN?"
    if bits & JJ and not bits & NN:
        return "JJ"
    if bits & NOMINAL:
        return "NNS" if bits & NNS and not bits & NN else "NN"
    if bits & RB:
        return "RB"
    return "VB" if bits & VB else "VBN" if bits & VBN else "NN"


def _next_nominal(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a noun may follow: a name, or a word that can be a noun or an adjective and stands in no closed class."""
    if index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    if following.tag:
        return following.tag == "NNP"
    if not following.text[0].isalpha():
        return False
    bits = can_be(following.low) or _guess(following.low)
    return following.low not in words.marks["tagging.no_noun"] and bool(bits & (NOMINAL | JJ))


_NO_SUBJECT: Final = frozenset(("", "THAT", "IN", "TO", "SC", "EITHER"))


def _next_noun(tokens: Sequence[Tok], index: int) -> bool:
    """Whether the next word is a plural noun and nothing else."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is not None and not following.tag and can_be(following.low) == NNS


def _present(tokens: Sequence[Tok], index: int) -> str:
    """A word that is a noun or a verb in the present: a verb where a subject stands before it and none comes behind."""
    token = tokens[index]
    third = token.tag == "NNS?"
    noun = "NNS" if third else "NN"
    before = _left(tokens, index)
    following = tokens[index + 1].tag.rstrip("?") if index + 1 < len(tokens) else "."
    if before is not None and before.tag == "," and third and following in ("TO", "THAT", "PRP", "DT", "PRP$"):
        return "VBZ"  # behind a relative clause: `The Embassy, which …, hopes to`
    listed = not third and index > 1 and tokens[index - 2].tag == "CC"  # `Lovell and Swigert go`
    if before is None or not (_subject_like(before, third) or (listed and before.tag in NOUNS)):
        return noun
    if following not in _AFTER_VERB or _finite_near(tokens, index):
        return noun
    return "VBZ" if third else "VBP"


def _subject_like(before: Tok, third: bool) -> bool:
    if before.tag == "PRP":
        return True
    if third:
        return before.tag in ("NN", "NNP", "NN?", "CD", "THAT", "WP")
    return before.tag == "NNS" or (before.tag == "NNP" and before.low.endswith("s"))


def _finite_near(tokens: Sequence[Tok], index: int) -> bool:
    """Whether the same stretch, up to commas and conjunctions, has a finite verb already."""
    for step in (1, -1):
        at = index + step
        while 0 <= at < len(tokens) and tokens[at].tag not in _BOUND:
            if tokens[at].tag in FINITE:
                return True
            at += step
    return False
