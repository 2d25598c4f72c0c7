"""Words behind a comma that are a verb or a participle: `The head, Ann Lee, resigned`, `the Act, passed in [1972]`."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from dateline.compose.parse.gaps import phrase_begins, tells
from dateline.compose.parse.lexicon import (
    JJ,
    NN,
    NNS,
    NOMINAL,
    VBD,
    VBN,
    VBZ,
    Words,
    can_be,
    guessed,
    lemma_of,
    surely_finite,
)
from dateline.compose.parse.small import ARTICLES, BE, NO_SUBJECTS, A
from dateline.compose.parse.tags import FINITE, MAYBE_NOUNS, NOMINALS, NOUNS, VERBS
from dateline.compose.parse.tokens import Tok, low_at

BOUND: Final = frozenset((",", ";", ":", "--", "—", "CC", "SC", "WP", "WRB", "THAT", "(", ")"))


def behind_comma(tokens: Sequence[Tok], index: int, bits: int, words: Words) -> str:
    """A word behind a comma that is a verb or a participle; empty if it need be neither."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    followed = following is not None and following.low in words.marks["tagging.behind_participle"]
    if bits & VBN and (aside := _aside(tokens, index, words)):
        return aside
    dated = following is not None and following.mention >= 0
    if bits & VBD and (followed or dated) and _only_left(tokens, index, words):
        return "VBD"  # `The buyers, a couple from Bergen, signed on [Friday]`
    made = (followed or dated) and tokens[index].low in words.marks["tagging.made"]
    if made and _behind_noun(tokens, index, words):
        # `from the Steam Packet Company, founded in 1868`; but `The supplier, Lee of Lund, filed for help`
        alone = bool(bits & VBD) and _behind_aside(tokens, index) and _no_verb_behind(tokens, index, words)
        return "VBD" if alone else "VBN"
    done = tokens[index].low in words.marks["tagging.done"] and dated_soon(tokens, index + 1)
    if done and _behind_noun(tokens, index, words):
        return "VBN"  # `led to the Process Act, passed in [1972]`
    if bits & VBN and followed:
        return "VBD" if bits & VBD and not _moved_up(tokens, index, words) else "VBN"
    if not bits & VBD:
        return "VBZ" if bits & VBZ and leaves_soon(tokens, index, words) else ""
    if following is not None and (words.tags.get(following.low) in ("DT", "PRP$") or following.low in NO_SUBJECTS):
        return "VBD"  # `which is large, completed the deal`, `, dated 4 May, accused him`
    if any(earlier.tag == "VBD" for earlier in tokens[:index]):
        return "VBD"  # `touched 171, fell back and stood at 164`
    if not _behind_aside(tokens, index):
        return ""
    named = following is not None and (following.tag == "NNP" or words.tags.get(following.low) == "CD")
    object_ = named and tokens[index].text.islower() and _no_verb_behind(tokens, index, words)
    # `The director, Ann Lee, resigned`; `Ann Lee, with her sons, left Ulm`
    only = _no_verb_behind(tokens, index, words) and _no_verb_beside(tokens, index, words)
    # `My father, then 12, left school`, `The mayor, Ann Lee, left office`
    return "VBD" if object_ or only or not next_nominal(tokens, index, words) else ""


def _aside(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a participle by what stands around it; `He wrote a novel, published anonymously by his brother in
    [1873]` has one as the same without the adverb; empty where nothing shows it."""
    how = words.tags.get(low_at(tokens, index + 1), "RB" if low_at(tokens, index + 1).endswith("ly") else "")
    if how == "RB" and low_at(tokens, index + 2) == "by" and tokens[index + 1].mention < 0:
        return "VBN"
    return _accused_or_called(tokens, index, words) or _before_doers(tokens, index, words)


def resumes(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word behind a participle between commas is the only verb before a day in the same stretch: `Rovers,
    beaten in May, face Lund on [Friday].`"""
    end = next((at for at in range(index + 1, len(tokens)) if tokens[at].tag in {*BOUND, *FINITE}), len(tokens))
    side = tokens[index].low in words.marks["verbs.playing"]
    return any(token.mention >= 0 for token in tokens[index + 1 : end]) and closes(tokens, index, side=side)


def closes(tokens: Sequence[Tok], index: int, *, side: bool = False) -> bool:
    """Whether only a participle between commas stands behind a plural: `Drawings, released in [May], show that …`; of
    a side, behind its name."""
    comma = next((at for at in range(index - 2, 0, -1) if tokens[at].tag == ","), 0)
    told = comma > 0 and tokens[comma + 1].tag in ("VBN", "VBD")
    one = tokens[index].tag == "NNS?" and tokens[comma - 1].tag in NOUNS - {"NNS"}  # `The run, extended in May, ends`
    told &= one or tokens[comma - 1].tag == "NNS" or (side and tokens[comma - 1].tag == "NNP")
    start = next((at + 1 for at in range(comma - 1, 0, -1) if tokens[at].tag in BOUND), 0)
    return told and not any(token.tag in FINITE for token in tokens[start:comma])


def leaves_soon(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether somebody of whom a verb has told is about to do something: `Lee came by boat, leaves on [Friday]`."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    told = any(earlier.tag in FINITE for earlier in tokens[:index])
    when = following is not None and (following.mention >= 0 or words.tags.get(following.low, "") in ("IN", "RB"))
    return told and when and lemma_of(tokens[index].low) in words.marks["verbs.setting_out"]


def _accused_or_called(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a participle that tells of what somebody is accused, `Mr Moe, accused of theft, fled`, or how what
    stands before the comma is called, `new laws, called the Acts, were passed`; empty for others."""
    lemma = lemma_of(tokens[index].low)
    if low_at(tokens, index + 1) == "of" and lemma in words.marks["verbs.accused"]:
        return "VBD"
    behind = index + 1 + (low_at(tokens, index + 1) in ARTICLES)
    name = tokens[behind].name if behind < len(tokens) else None
    calls = lemma in words.marks["verbs.calling"] and tokens[index - 2].tag in MAYBE_NOUNS
    return "VBN" if calls and name is not None and name.type != "person" else ""


def _before_doers(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """`JJ` for a participle that only says of what sort those behind it are, who do something: `He said on 3 May,
    suspected thieves broke the lock`; empty for others."""
    behind = tokens[index + 1 : index + 4]
    if len(behind) < 3 or any(token.tag for token in behind[:2]) or not can_be(behind[0].low) & NNS:
        return ""
    if lemma_of(tokens[index].low) in words.marks["verbs.say"]:
        return ""  # `The lawyer, Ann Lee, said villagers left the town`
    object_ = behind[2].tag == "NNP" or words.tags.get(behind[2].low) in ("DT", "PRP$", "CD")
    return "JJ" if object_ and can_be(behind[1].low) & VBD else ""


def _moved_up(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word tells what was done to the club named before a comma, `joined Moss, promoted to the league in
    May`; nobody does so without an object."""
    named = index > 1 and tokens[index - 1].tag == "," and tokens[index - 2].tag == "NNP"
    verb = any(token.tag in FINITE for token in tokens[: index - 2])
    return named and verb and lemma_of(tokens[index].low) in words.marks["verbs.moving_up"]


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


def _no_verb_beside(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether no other word up to the next comma or conjunction can be the verb of a sentence: `, cut glass went for
    nine crowns`."""
    near = takewhile(lambda t: t.text not in (",", ";") and words.tags.get(t.low) != "CC", tokens[index + 1 :])
    return not any(surely_finite(token.low, words) for token in near)


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
    # `Lee, 66, resigned after a row`, `Lee, however, left office`
    aged = [token.tag for token in aside] in (["CD"], ["RB", "CD"], ["RB"])
    return comma > 0 and tokens[comma - 1].tag in MAYBE_NOUNS and (aged or any(t.tag in MAYBE_NOUNS for t in aside))


def dated_soon(tokens: Sequence[Tok], index: int) -> bool:
    """Whether only small words stand before a date here: `set up in [1931]`."""
    date = next((at for at in range(index, min(len(tokens), index + 3)) if tokens[at].mention >= 0), -1)
    return date >= 0 and all(len(token.text) < 4 for token in tokens[index:date])


def next_nominal(tokens: Sequence[Tok], index: int, words: Words) -> bool:
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
    as_far = [low_at(tokens, index + 2), low_at(tokens, index + 4)] == ["as", "as"]  # `the stock fell as low as $4`
    if told and (as_far or phrase_begins(tokens, index + 2, words) or tells(tokens, index, bits, words)):
        return False  # `the plane left Bergen`, `the patient cut the rope`, `the council buys the mill`
    return following.low not in words.marks["tagging.no_noun"] and bool(bits & (NOMINAL | JJ))


def verb_of_relative(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a past form behind `that` is no subject, which had an article: `the storm that hit northern Spain`.

    A verb behind the next word may yet be that of `the oil that cut prices fell by`.
    """
    behind = [token.low for token in tokens[index + 1 : index + 3]]
    counted = bool(behind) and words.counts(behind[0])
    described = bool(can_be(tokens[index].low) & NN) and next_nominal(tokens, index, words)
    return (counted or described) and not any(surely_finite(low, words) for low in behind)


def behind_age(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word says what somebody is behind his age: `a 71-year-old retired judge`."""
    before = tokens[index - 1].low
    aged = "-" in before and words.ends_in_person(before)
    return aged and tokens[index].low in words.marks["tagging.standing_so"] and next_nominal(tokens, index, words)


def stands_in(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word belongs to the office behind it: `Acting Mayor Ann Lee`."""
    office = tokens[index + 1].text if index + 1 < len(tokens) else ""
    return tokens[index].low in words.marks["people.lesser"] and office[:1].isupper()


def tells_now(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word in -s is the verb behind the `that` of a relative clause: `a measure that keeps the mill open`."""
    noun = tokens[index - 2] if index > 1 else None
    told = noun is not None and noun.tag in ("NN", "NN?", "NNP") and noun.low not in words.marks["nouns.content"]
    return told and words.tags.get(low_at(tokens, index + 1), "") in ("DT", "PRP$")


def called(tokens: Sequence[Tok], index: int) -> Tok | None:
    """The noun before a short form of it in brackets: `The Harbour Board (HB) takes over the quay`."""
    beside = [token.tag for token in tokens[max(index - 4, 0) : index]]
    return tokens[index - 4] if beside[1:] == ["(", "NNP", ")"] and beside[0] in NOUNS else None


def colleagues(tokens: Sequence[Tok], index: int) -> bool:
    """Whether two people stand before a word, the second behind what he is: `Ann Lee and chairman Bo Moe resign`."""
    at = index - 2
    while at > 0 and tokens[at].tag in ("NN", "JJ"):
        at -= 1
    second = tokens[index - 1].name
    joined = 0 < at < index - 2 and tokens[at].tag == "CC" and tokens[at - 1].tag == "NNP"
    return joined and second is not None and second.type == "person"


def relative_that(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a `that` behind a comma stands for the noun before it: `the blasts in Ulm, that killed nine, were`."""
    before = [token.tag for token in tokens[max(index - 2, 0) : index]]
    if tokens[index].low != "that" or before[1:] != [","] or before[0] not in MAYBE_NOUNS | {"JJ"}:
        return False
    behind = tokens[index + 2] if index + 2 < len(tokens) else None
    if behind is None or not can_be(tokens[index + 1].low) & VBD:
        return False
    counted = behind.low in words.numbers or behind.low[0].isdigit() or behind.tag in ("NNP", "DATE")
    return counted or words.tags.get(behind.low, "") in ("DT", "PRP$", "IN", "TO")


def only_named(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a past form only says how the object of a verb is called: `forming a new party named the Salt Party`."""
    behind = tokens[index + 1 : index + 3]
    called = lemma_of(tokens[index].low) in words.marks["verbs.naming"] and behind != []
    called &= any(token.tag == "NNP" for token in (behind if behind and behind[0].low == "the" else behind[:1]))
    start = index
    while called and start > 0 and tokens[start - 1].tag in NOMINALS and tokens[start].low not in A:
        start -= 1
    return bool(called) and 0 < start < index and tokens[start].low in A and tokens[start - 1].tag in VERBS


def stays_so(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether it is told how several things are: `Orders remain steady at 215`."""
    lasts = tokens[index].low in words.marks["verbs.lasting_so"] and tokens[index - 1].tag == "NNS"
    return lasts and index + 1 < len(tokens) and bool(can_be(tokens[index + 1].low) & JJ)


def behind_year_aside(tokens: Sequence[Tok], index: int) -> bool:
    """Whether only adverbs and a date in brackets part a past form from its `be`: `was later ([1854]) moved`."""
    if [token.tag for token in tokens[max(index - 3, 0) : index]] != ["(", "DATE", ")"]:
        return False
    at = index - 4
    while at > 0 and tokens[at].tag == "RB":
        at -= 1
    return at >= 0 and tokens[at].low in BE
