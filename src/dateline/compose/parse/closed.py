"""The tags of words of closed classes and of marks, and the few that what stands beside them changes."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from dateline.compose.parse.lexicon import JJ, NN, NNS, VBD, VBN, Words, can_be, surely_finite, words
from dateline.compose.parse.small import DO, NO_SUBJECTS, PEOPLE, SHARES
from dateline.compose.parse.tags import BEFORE_NOUN, MAYBE_NOUNS, NOUNS
from dateline.compose.parse.tokens import Tok, low_at, lowered, tag_or_end

_ENDS_NOUN: Final = frozenset((".", ",", "in", "on", "at", "by", "for", "of"))
_OBJECTS: Final = frozenset(("DT", "PRP$", "PDT", "PRP"))
_PREFIX: Final = 2  # letters of what makes another verb of one: `co-led`, `re-made`
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:,\d{3})+|\d+\.\d+")
_HAVE: Final = frozenset(("have", "has", "having", "'ve"))
MARKS: Final = {
    ".": ".",
    "!": ".",
    "?": ".",
    "…": ".",
    "...": ".",
    "-": "--",
    "—": "--",
    "–": "--",
    "_": "--",
    "|": "--",
    "``": '"',
    "''": '"',
}


@lru_cache(maxsize=1 << 14)
def closed_class(text: str, language: str) -> str:
    """The tag of a word of a closed class, whatever stands around it; empty for one of an open class."""
    known, low = words(language), lowered(text)
    found = known.tags.get(low)
    if found is not None:
        return found
    number = low.lstrip("-−")[:1]
    half = low.rpartition("-")[2] in SHARES and known.tags.get(low.partition("-")[0]) == "CD"
    if number.isdigit() or low[0] in "$£€" or "$" in low[1:3] or half:  # `four-and-a-half`
        return "CD"
    if not text[0].isalnum() and low not in known.closed:
        return MARKS.get(low[0] if low[0] in "-—–_" else low, low)
    if low == "that":
        return "THAT"
    if low in ("where", "how", "why", "what"):
        return "WRB"
    if is_title(text, known):
        return "NN"
    if low in known.marks["verbs.be"] or low in known.marks["verbs.have"] or low in known.marks["verbs.do"]:
        return _auxiliary(low, known)
    return "DT" if low in ("this", "these", "those") else ""


_BEFORE_HOME: Final = frozenset((",", "CC", "IN", "DATE", "EITHER"))
_AFTER_HOME: Final = ("NN", "NNS", "NNS?", "NN?")


def is_title(text: str, words: Words) -> bool:
    """Whether a word is a title before a name: `Mrs`."""
    return text.lower().rstrip(".") in words.marks["titles.before_names"] and text[0].isupper()


def _auxiliary(low: str, known: Words) -> str:
    if low in known.marks["verbs.finite"]:
        return "VBD" if low in ("was", "were", "had", "did") else "VBZ"
    return "VBG" if low.endswith("ing") else "VBN" if low in ("been", "done") else "VB"


def one(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a `one` that is no pronoun: `up to one billion crowns`, `no one`, `the last one`, `number one`."""
    if any(token.low in words.marks["tagging.thousands"] for token in tokens[index + 1 : index + 2]):
        return "CD"
    described = index > 1 and tokens[index - 1].tag == "NN" and can_be(tokens[index - 1].low) & JJ
    if described and tokens[index - 2].tag in ("DT", "PRP$"):
        tokens[index - 1].tag = "JJ"  # `the old one`
    ranked = index > 1 and tokens[index - 1].low in words.marks["tagging.ranks"]
    return "NN" if ranked or (index and tokens[index - 1].tag in ("DT", "JJ")) else ""


def compares(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a participle is a preposition, or `worth`: `had a loss, compared with a gain`, `flats worth £9m`."""
    token, before = tokens[index], tokens[index - 1] if index else None
    behind = low_at(tokens, index + 1)
    if before is not None and token.low in words.marks["tagging.worth"] and before.tag in MAYBE_NOUNS | {","}:
        return behind[:1] in tuple("0123456789$£€") or words.tags.get(behind) in ("CD", "DT", "PDT")
    if before is not None and token.low in words.marks["dates.prior"]:
        return behind == "to"  # `was built prior to 1986`
    if before is not None and before.tag in MAYBE_NOUNS and behind == "with":
        return (
            token.low in words.marks["tagging.filled"] | words.marks["tagging.comparing"]
        )  # `ate a meal laced with poison`
    led = before is not None and before.tag in (",", "NN", "NNS", "CD", "DATE", "RB")
    return led and token.low in words.marks["tagging.comparing"] and behind in ("with", "to")


def how_or_what(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """`RB` for a noun between a form of be and a participle, `was pepper sprayed`, and for a `both` between a subject
    and its verb; `JJ` for what describes what is said, `in closing arguments`; `NN` for somebody called by his age;
    empty for any other word."""
    marks, low = words.marks, tokens[index].low
    before, behind = (tokens[index - 1], tokens[index + 1]) if 0 < index < len(tokens) - 1 else (None, None)
    if before is None or behind is None:
        return ""
    if low[0].isdigit() and words.ends_in_person(low.removesuffix("s")):
        nominal = behind.name is not None or (can_be(behind.low) & (NN | NNS | JJ) and not can_be(behind.low) & VBD)
        return "" if nominal else "NNS" if low.endswith("s") else "NN"  # `the mother of a 3-year-old who died`
    manner = low in marks["tagging.manners"] and before.low in marks["verbs.be"] and can_be(behind.low) & VBN
    ends = behind.text in (".", ",", ";", ")") or behind.low == "by"
    planned = before.low == "as" and low in marks["tagging.as_planned"] and ends  # `went ahead as planned`
    ahead = low in marks["tagging.ahead"] and behind.low == "of"
    if manner or planned or ahead or _verbless(tokens, index, words):
        return "RB"
    if low in marks["tagging.both"] and before.tag in NOUNS and surely_finite(behind.low, words):
        return "RB" if any(token.tag == "CC" for token in tokens[:index]) else ""
    stays = before.low in marks["tagging.staying"] and low in marks["tagging.stays_so"]
    return "JJ" if stays or (low in marks["tagging.describing"] and behind.low in marks["tagging.arguments"]) else ""


def _verbless(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether `while` stands before a preposition and no date, so that it begins no clause: `fell while on duty`."""
    behind = tokens[index + 1 : index + 3]
    led = len(behind) > 1 and words.tags.get(behind[0].low) == "IN" and behind[1].mention < 0
    return led and index > 0 and tokens[index].low in words.marks["tagging.while"]


def beside_it(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag that what stands right beside a word gives it, which could be a verb too; empty where nothing does."""
    if tokens[index].low == "had" and _behind_have(tokens, index, words):
        return "VBN"  # `would have had`, `has already had`
    if index and tokens[index].low in words.marks["tagging.how_sure"] and tokens[index - 1].tag == "MD":
        return "RB"  # `will likely put it off`
    if (
        index
        and tokens[index - 1].mention >= 0
        and tokens[index].low.endswith("ing")
        and words.event(tokens[index].low)
    ):
        return "NN"  # `after the [May 5] bombing`
    if tokens[index].low in words.marks["tagging.liking"] and index and tokens[index - 1].low in PEOPLE:
        return "VBP"  # `I like to rest`
    if tokens[index].low in words.marks["tagging.from_there"] and _from_there(tokens, index):
        return "JJ"  # `Oslo based company Ann Lee Ltd said`
    whose, _, made = tokens[index].text.rpartition("-")
    behind = low_at(tokens, index + 1)
    object_ = words.counts(behind) or words.tags.get(behind) in ("DT", "PRP$")  # `short-listed three women`
    if made in words.marks["tagging.compounded"] and (len(whose) > _PREFIX or whose.isupper()) and not object_:
        return "JJ"  # `US-based`, `state-owned`, not `co-led`
    if _money(tokens, index, words):
        return "NNS"
    if tokens[index].low in words.marks["tagging.foretold"] and _foretold(tokens, index):
        return "VBD"
    if (
        told := _said_in_relative(tokens, index, words)
        or _again(tokens, index, words)
        or _all_well(tokens, index, words)
    ):
        return told
    return "NNS" if _several(tokens, index, words) else _aged_or_cause(tokens, index, words)


def _foretold(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a word that can be a noun tells what somebody said then: `the range Acme forecast in [May]`; not so
    `the Acme forecast in May`."""
    behind = tokens[index + 1 : index + 3]
    dated = any(token.mention >= 0 for token in behind[:1]) or (
        len(behind) > 1 and behind[0].low in ("in", "on", "at") and behind[1].mention >= 0
    )
    named = index > 0 and tokens[index - 1].name is not None
    return dated and named and (index < 2 or tokens[index - 2].tag in MAYBE_NOUNS | {"THAT", "WP", ","})


def _money(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word that can be a verb is money behind how much of it: `fell to 12 billion won in May`, `3,500 won`;
    not `the 12 won it` nor `the man with 3,500 won`."""
    if not index or tokens[index].low not in words.marks["tagging.money"]:
        return False
    amount, following = tokens[index - 1], tokens[index + 1 : index + 2]
    if following and closed_class(following[0].text, words.language) in _OBJECTS:
        return False
    many = amount.low in words.marks["tagging.thousands"] or amount.low in words.marks["tagging.of_money"]
    return many or bool(_THOUSANDS.fullmatch(amount.low))


def _again(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a conjunction that only says a word twice: `more and more of it`; empty for all others."""
    twice = index and [tokens[index - 1].low] == [word.low for word in tokens[index + 1 : index + 2]]
    if twice and tokens[index - 1].low in words.marks["nouns.role"]:
        return ""  # `minister of war and minister of trade`
    return "RB" if twice and words.tags.get(tokens[index].low) == "CC" else ""


def _all_well(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """`VBZ` for what all does that comes as it should, `if all goes well it will sail`; empty for all others."""
    led = index > 1 and tokens[index - 1].low == "all" and tokens[index - 2].tag == "SC"
    return "VBZ" if led and tokens[index].low in words.marks["tagging.going_well"] else ""


def _from_there(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a participle stands between a name and a noun."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    named = index > 0 and tokens[index - 1].tag == "NNP"
    return named and following is not None and following.text.isalpha() and bool(can_be(following.low) & NN)


def _said_in_relative(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tags of who says something in a relative clause, of the verb, and of the one said, right behind it: `a raid
    which officers say killed nine`."""
    low, says = tokens[index].low, words.marks["verbs.say"]
    before = ["REL" if token.tag in ("WP", "THAT") else token.tag for token in tokens[max(index - 3, 0) : index]]
    if before[-1:] == ["REL"] and low.endswith("s"):
        following = tokens[index + 1 : index + 2]
        return "NNS" if any(token.low in says for token in following) and can_be(low) & NNS else ""
    if before[-2:-1] == ["REL"] and before[-1] in ("NNS", "NNP"):
        told = tokens[index - 1].low.endswith("s") and any(can_be(t.low) & VBD for t in tokens[index + 1 : index + 2])
        hardly = low in words.marks["tagging.hardly_nouns"] or not can_be(low) & NN
        return "VBP" if low in says and (hardly or told) else ""
    said = before[:1] == ["REL"] and before[1:2] in (["NNS"], ["NNP"], ["NN"]) and tokens[index - 1].low in says
    return "VBD" if said and can_be(low) & VBD else ""


def _behind_have(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a form of `have` stands before a word, with nothing but adverbs between."""
    at = index - 1
    while at > 0 and tokens[at].tag == "RB":
        at -= 1
    if at >= 0 and tokens[at].low == "had":  # `they had had no sermon`, but not `all he had had gone`
        return at < index - 1 or words.tags.get(low_at(tokens, index + 1), "") in ("DT", "PRP$", "CD", "IN")
    return at >= 0 and tokens[at].low in _HAVE


def _several(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word is a plural: `herbs such as thyme`, `a few stalls`."""
    token, before = tokens[index], tokens[index - 1].low if index else ""
    if before in words.marks["tagging.several"]:
        return token.low.endswith("s") and token.text.isalpha()
    examples = [following.low for following in tokens[index + 1 : index + 3]] == ["such", "as"]
    served = index > 2 and tokens[index - 2].low == "as" and tokens[index - 3].tag in ("VBN", "VBD")
    if served and (index + 1 == len(tokens) or tokens[index + 1].low in _ENDS_NOUN):
        return bool(can_be(token.low) & NNS)  # `were used as floating targets on [3 May]`
    return examples and bool(can_be(token.low) & NNS)


def _aged_or_cause(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of an `aged` that tells how old somebody was, `died aged 72`, and of a cause: `put off due to rain`."""
    marks, token = words.marks, tokens[index]
    behind = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if token.low in marks["dates.aged"] and behind[:1].isdigit():
        return "JJ"
    due = index > 1 and tokens[index - 1].low == "to" and tokens[index - 2].low in marks["tagging.owing"]
    return "NN" if due and token.low in marks["tagging.causes"] else ""


def owning(before: Tok | None) -> str:
    """The tag of an `own` that is a verb: `does not own it`, `they own it`; empty where it says whose something is."""
    if before is None or before.low in NO_SUBJECTS:
        return ""
    if before.tag in ("MD", "TO") or before.low in DO:
        return "VB"
    return "VBP" if before.tag in ("PRP", "NNS") else ""


def surname(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether an auxiliary with a capital inside a sentence that is no headline is somebody: `On Friday [May] told`."""
    token, following = tokens[index], tokens[index + 1 : index + 2]
    if not index or not token.text.istitle() or not (following and following[0].text.islower()):
        return False
    return closed_class(token.text, words.language) == "MD" and tokens[index - 1].text[-1].isalnum()


def at_home(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word that may say where says which of several, `car and home loans`, not `At home fans cheered`; or
    ends what those are called after: `a care home manager`."""
    following = tag_or_end(tokens, index + 1)
    before = tokens[index - 1] if index else None
    if (
        before is not None
        and before.tag in ("NN", "VBG")
        and (index == 1 or tokens[index - 2].tag in ("DT", "JJ", "PRP$"))
    ):
        return tokens[index].low in words.marks["tagging.at_home"] and following in _AFTER_HOME
    led = before is None or (before.tag in _BEFORE_HOME and before.low != "at")
    return led and tokens[index].low in words.marks["tagging.at_home"] and following in _AFTER_HOME


def mine_or_home(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word that may be a pronoun or say where is a noun: `the mine`, `in the home`, `the first round`, not
    `sent her home`, `is mine`, `walked round it`."""
    before = tokens[index - 1] if index else None
    if before is None or tokens[index].low in words.marks["tagging.behind_determiner"]:
        return before is not None and before.tag in BEFORE_NOUN | {"NN", "NNP"}
    owned = before.tag in ("DT", "PRP$", "POS") and before.low != "her"
    return owned and tokens[index].low in words.marks["tagging.at_home"]


def share(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word right behind a noun says how much of another is meant; `the record warming` is one."""
    if not index or tokens[index].low not in words.marks["people.part_of"]:
        return False
    before, earlier = tokens[index - 1], [token.tag for token in tokens[max(index - 3, 0) : index - 1]]
    if before.tag == "VBG" and earlier[:1] == ["DT"] and earlier[1:] in (["NN"], ["JJ"], ["NN?"]):
        before.tag = "NN"
    return before.tag in MAYBE_NOUNS


def both_done(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether `either`, `both` or `neither` stands between a form of be or have and its participle."""
    both = index > 1 and tokens[index - 1].low in words.marks["tagging.both"]
    auxiliary = both and tokens[index - 2].low in words.marks["verbs.be"] | words.marks["verbs.have"]
    return auxiliary and tokens[index].tag in ("VBD", "VBN") and bool(can_be(tokens[index].low) & VBN)


def emphatic(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a `himself` only stresses who it was: `the president himself met`, `was himself promoted`."""
    been = [token.low for token in tokens[index + 1 : index + 2]] == ["been"]  # but `had himself crowned`
    beside = tokens[index - 1].tag in MAYBE_NOUNS | {"PRP"}  # `I myself left`
    return beside or been or tokens[index - 1].low in words.marks["verbs.be"]
