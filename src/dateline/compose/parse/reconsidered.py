"""Words whose tag what stands behind them decides, once that is known: participles, adverbs, `be` that is a verb."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from dateline.compose.parse.asides import behind_year_aside, only_named
from dateline.compose.parse.lexicon import (
    JJ,
    NNS,
    NOMINAL,
    RB,
    VBD,
    VBG,
    VBN,
    VBZ,
    Words,
    can_be,
    lemma_of,
    surely_finite,
)
from dateline.compose.parse.small import ARTICLES, DO, MANY, NO_SUBJECTS, PEOPLE, SHARES, A
from dateline.compose.parse.tags import FINITE, NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok, low_at, tag_at, tag_or_end

_SHORT: Final = 4  # letters of words that have no capital in headlines either
_OBJECT: Final = frozenset(("DT", "PRP$", "PRP", "NNP"))
_SOON: Final = 6  # tokens from an event in -ing to its verb
_NEAR: Final = 12  # tokens between a record and what is done to it
_APART: Final = frozenset((",", ";", ":", "--", "CC", "SC", "WP", "WRB", "THAT", "EITHER", "(", ")"))


def no_verb(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a past form that is a participle, which what stands around it shows; empty if nothing does."""
    following = low_at(tokens, index + 1)
    expected = tokens[index - 1].low == "than"  # `lower than projected in its outlook`
    made = following == "of" and lemma_of(tokens[index].low) in words.marks["verbs.consisting"]
    named = only_named(tokens, index, words)
    aside = behind_year_aside(tokens, index)
    if expected or made or named or aside or _unreal(tokens, index) or _done_by(tokens, index, words):
        return "VBN"  # `heard a band composed of drummers`
    aged = tokens[index - 1].low == "of" and following[:1].isdigit() and words.ends_in_person(following)
    # `the mother of murdered 22-year-old Ann Lee`
    return "JJ" if aged or _describes(tokens, index) or _inside(tokens, index) else ""


def _done_by(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a past form behind a noun says who did it, in a stretch that has a verb before: `sent food to a town held
    by rebels`; not by how much, `fell by a third`."""
    behind = [token.low for token in tokens[index + 1 : index + 3]]
    if behind[:1] != ["by"] or tokens[index - 1].tag not in ("NN", "NNS") or len(behind) < 2:
        return False
    share = behind[1] in A and low_at(tokens, index + 3) in words.marks["dates.differences"]
    amount = tokens[index + 2].tag == "CD" or behind[1] in MANY or share or behind[1][:1].isdigit()
    if amount or lemma_of(tokens[index].low) in words.marks["verbs.by"]:
        return False
    for token in reversed(tokens[:index]):
        if token.tag in _APART or token.mention >= 0:
            return False
        if token.tag in FINITE:
            return True
    return False


def _inside(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a participle stands inside a noun phrase: `21 injured people`, `to allow medically approved sales`."""
    following = tag_or_end(tokens, index + 1)
    before = [token.tag for token in tokens[max(index - 2, 0) : index]]
    counted = before[-1:] == ["CD"] and bool(can_be(tokens[index].low) & JJ)
    manner = before in (["VB", "RB"], ["IN", "RB"], ["VBG", "RB"]) and tokens[index - 1].low.endswith("ly")
    return following in ("NNS", "NNS?") and (counted or manner)


def _unreal(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a `had` that stands for `if` is the auxiliary of a verb: `would be dry had the council mended it`."""
    had = index - 1
    while had > 0 and tokens[had].tag in NOMINALS | {"RB"}:
        had -= 1
    if had < 2 or had == index - 1 or tokens[had].low != "had" or tokens[had - 1].tag in ("PRP", "WP", ","):
        return False
    said = tokens[had - 1].tag == "THAT"  # `said that had he called, she would have lived`
    if said and tokens[had - 2].tag not in FINITE:
        return False
    return any(token.tag == "MD" for token in (tokens[index:] if said else tokens[:had]))


def _describes(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a participle begins the subject of a verb with a clause behind it: `5 May — Leaked mails show that …`."""
    tags = [token.tag for token in tokens[index + 1 : index + 4]]
    heads = index == 0 or tokens[index - 1].tag in ("--", ":")
    return (
        heads
        and tags[:1] in (["NNS"], ["NNS?"])
        and tags[1:2] in (["NN?"], ["VBD"], ["VBP"])
        and tags[2:] in (["THAT"], ["WRB"])
    )


def ordered(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a `be` is the verb of what somebody wants: `ordered that the mill, bought in 1920, be sold`."""
    start = index - 1
    if start > 0 and tokens[start].tag == ",":
        start = next((at for at in range(start - 1, 0, -1) if tokens[at].tag == ","), start) - 1
    while start > 0 and tokens[start].tag in NOMINALS | {"IN", "PRP", "VBD", "VBN", "DATE"}:
        start -= 1  # over `the rules amended in [1996]` too
    return tokens[index].low == "be" and start < index - 1 and tokens[start].tag == "THAT"


def only(tokens: Sequence[Tok], index: int) -> bool:
    """Whether an `only` is an adjective joined to another: `the first and only meeting`."""
    tags = [token.tag for token in tokens[max(index - 2, 0) : index]]
    return tokens[index].low == "only" and tags == ["JJ", "CC"]


def telling_behind(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Make a word that could be a noun a verb if it says something behind one: `an ad saying that she left`."""
    token = tokens[index]
    if token.tag not in ("NN", "VBP") or not index or not (tokens[index - 1].tag in NOUNS and can_be(token.low) & VBG):
        return
    content = tag_at(tokens, index + 1) == "THAT" or (
        token.low in words.marks["tagging.saying"] and _told(tokens, index)
    )
    if content and lemma_of(token.low) in words.marks["verbs.reporting"]:
        token.tag = "VBG"


def _told(tokens: Sequence[Tok], index: int) -> bool:
    """Whether nothing but a subject stands between a word and the next verb: `a statement saying Ann Lee had left`."""
    subject = list(takewhile(lambda token: token.tag in NOMINALS | {"PRP", "PDT"}, tokens[index + 1 :]))
    return bool(subject) and tag_at(tokens, index + 1 + len(subject)) in FINITE


def established(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Make a `set` behind a record a participle where records are bettered: `broke the record set in [May]`."""
    marks, behind = words.marks, tokens[index + 1 : index + 2]
    if tokens[index].low not in marks["tagging.establishing"] or not index or [t.tag for t in behind] != ["IN"]:
        return
    before, around = tokens[index - 1], tokens[max(index - _NEAR, 0) : index + _NEAR]
    if before.low in marks["nouns.bettered"] and any(lemma_of(t.low) in marks["verbs.bettering"] for t in around):
        tokens[index].tag, before.tag = "VBN", "NN"


def dates_from(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether `date` says from when several things are: `The oldest parts of the wall date from [1402]`."""
    behind = low_at(tokens, index + 1)
    if tokens[index].low not in words.marks["verbs.dating"] or behind not in ("from", "back", "to"):
        return False
    start = index - 1
    while start > 0 and tokens[start].tag in NOMINALS | {"IN"} - {"PRP", "PRP$"}:
        if tokens[start].tag == "NNS" or tokens[start].low in MANY:
            return True
        start -= 1
    return tokens[start].tag == "NNS" or tokens[start].low in MANY


def last_will(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a `will` is what somebody left behind: `by her will of 1860`, `made a will`, `the last will of Lee`; not
    `Nobody who knew her will tell`."""
    before, behind = tokens[index - 1] if index else None, tokens[index + 1] if index + 1 < len(tokens) else None
    if before is None or tokens[index].low != "will" or before.low in ARTICLES:
        return before is not None and tokens[index].low == "will"
    told = before.tag == "JJ" and index > 1 and (tokens[index - 2].low in ARTICLES or tokens[index - 2].tag == "PRP$")
    owned = told or before.tag in ("PRP$", "POS")
    return owned and behind is not None and (behind.low in ("of", ",", ".", "in") or behind.mention >= 0)


def in_turn(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Make two words adverbs before a participle, behind a form of be or have: `was in turn replaced by a hall`."""
    first, second, token = tokens[max(index - 3, 0)].low, tokens[max(index - 2, 0)].low, tokens[index]
    led = second == "in" and first in words.marks["verbs.be"] | words.marks["verbs.have"]
    if led and (token.low == "been" or (can_be(token.low) & VBN and token.tag in ("VBN", "VBD"))):
        tokens[index - 2].tag = tokens[index - 1].tag = "RB"
        token.tag = "VBN"


def degree(tokens: Sequence[Tok], index: int) -> bool:
    """Whether an adverb stands inside a noun phrase: `the predominantly Moslem nation`, `the far left`."""
    following = tag_or_end(tokens, index + 1)
    manner = tokens[index].low.endswith("ly") and tokens[index].low != "only"
    inside = {"JJ", "NNP", "VBN", "VBD"} if manner else {"JJ", "NN", "NNS"}
    owner = index > 0 and (tokens[index - 1].tag in ("DT", "PRP$", "POS") or tokens[index - 1].low == "whose")
    return owner and following in inside


def inside_verb(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word that can be an adverb stands between the two words of a verb: `has long been`, `had fast sunk`."""
    led = index > 0 and tokens[index - 1].low in words.marks["verbs.have"] and index + 1 < len(tokens)
    if not led or tokens[index].tag or tokens[index].low in words.tags or not can_be(tokens[index].low) & RB:
        return False
    behind = can_be(tokens[index + 1].low)
    return tokens[index + 1].low == "been" or bool(behind & VBN and not behind & (NOMINAL | JJ))


def priced(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Make a word that says what something costs its verb: `a set costs $24`, `the set costs £9`."""
    token, behind = tokens[index], tokens[index + 1 : index + 2]
    told = token.tag in ("NNS", "NNS?") and token.low in words.marks["tagging.pricing"] and index > 0
    if told and behind and behind[0].low[:1] in "$£€" and tokens[index - 1].tag in NOMINALS:
        token.tag = "VBZ"
        tokens[index - 1].tag = "NN" if tokens[index - 1].tag == "JJ" else tokens[index - 1].tag


def measured(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word with a hyphen says how much or how long what follows is: `a multibillion-dollar bid`."""
    marks, behind = words.marks, tokens[index + 1 : index + 2]
    unit = tokens[index].low.rpartition("-")[2] in marks["dates.units"] | marks["outside.units"]
    noun = behind != [] and not behind[0].tag and can_be(behind[0].low) & NOMINAL
    counted = tokens[index].low.rpartition("-")[2] in SHARES  # `four-and-a-half years`
    return unit and bool(noun) and not counted and behind[0].low not in words.tags


def once_it_did(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a `once` may open a clause behind one: `The work began once Lee entered it`, not `was once the mayor`."""
    if not 0 < index < len(tokens) - 1 or tokens[index - 1].low in words.marks["verbs.be"] | words.marks["verbs.have"]:
        return False
    if tokens[index - 1].tag not in ("VB", "VBD", "VBN", "NN", "NNS", "NNP", ",", "THAT"):
        return False
    first = tokens[index + 1]
    if first.low in A:  # `once a truce had been signed`, not `once a week`
        often = low_at(tokens, index + 2) in words.marks["dates.units"]
        return not often and any(surely_finite(token.low, words) for token in tokens[index + 2 : index + _SOON])
    return first.tag == "NNP" or first.low in PEOPLE or first.low in ("the", "it")


def once_here(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a `come` before a date only says when, for another word is the verb, or a comma parts the date from what
    follows: `The pumps clog the yard come Friday`, `Come Friday, it shuts`; not `The clerks come Friday`."""
    if index + 1 >= len(tokens) or tokens[index + 1].mention < 0:
        return False
    if not index:
        return [token.low for token in tokens[index + 2 : index + 3]] == [","]
    before = tokens[index - 1]
    governed = before.tag in ("MD", "TO", "PRP", "RB") or before.low in words.marks["verbs.have"] | DO
    verbs = (at for at in range(1, index - 1) if tokens[at].tag in FINITE | {"VBG", "NN?"})
    return not governed and any(tokens[at + 1].tag in _OBJECT or tokens[at].tag in FINITE for at in verbs)


def behind_day(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word in -s behind a date is the verb of the noun before that: `The incident on Monday shows that …`."""
    following = words.tags.get(tokens[index + 1].low, "") if index + 1 < len(tokens) else ""
    start = next((at for at in range(index - 2, 0, -1) if tokens[at].tag != "DT"), 0)
    led = tokens[index - 1].tag == "DATE" and tokens[start].tag == "IN" and tokens[start].low != "of"
    led &= tokens[start - 1].tag in NOUNS
    verb = any(token.tag in FINITE for token in tokens[:index])
    shown = following in ("DT", "PRP", "PRP$") or (
        tokens[index + 1 : index + 2] != [] and tokens[index + 1].low == "that"
    )
    return led and shown and not verb and bool(can_be(tokens[index].low) & VBZ)


def goes_on(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether an event in -ing behind a conjunction is what a verb soon tells of: `and fighting around it went on`."""
    if tokens[index].low not in words.marks["nouns.event"] or any(token.tag == "VBG" for token in tokens[:index]):
        return False
    ahead = tokens[index + 2 : index + _SOON]
    at = next((i for i, token in enumerate(ahead) if can_be(token.low) & VBD), -1)
    lemma = lemma_of(ahead[at].low) if at >= 0 else ""
    behind = "".join(token.low for token in ahead[at + 1 : at + 2])
    marks = words.marks
    return lemma in marks["verbs.going_on"] or f"{lemma}-{behind}" in marks["verbs.coming_about"]


def told_apart(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a relative clause tells which of several are meant, so that a word in -s is a noun: `fought Islamist
    groups that have killed nine`."""
    behind = tokens[index + 1 : index + 3]
    relative = len(behind) == 2 and behind[0].low in ("that", "who") and surely_finite(behind[1].low, words)
    plural = bool(can_be(tokens[index].low) & NNS) and tokens[index - 1].tag in ("NNP", "JJ")
    return relative and plural and lemma_of(tokens[index].low) not in words.marks["verbs.say"]


def begins(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a verb right behind the first word of a sentence, which is a noun, has its object behind it."""
    behind = tag_or_end(tokens, index + 1)
    return index == 1 and tokens[0].tag in NOUNS and behind in ("DT", "PRP$")


def noun_here(tokens: Sequence[Tok], index: int) -> str:
    """The tag of a verb that is a noun here: `had committed acts of arson`, `their return to Earth was put off`."""
    token = tokens[index]
    if token.tag == "VB" and _somewhere(tokens, index):
        return "NNP"
    if token.tag == "VBG" and _of_several(tokens, index):
        return "NN"
    done = token.tag == "VBZ" and tokens[index - 1].tag in ("VB", "VBN") and of_behind(tokens, index)
    return "NNS" if done else ""


def _of_several(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a verb in -ing ends a phrase with the article of one and a word for several: `a special shareholders
    meeting`."""
    start = index - 1
    if start < 1 or tokens[start].tag != "NNS":
        return False
    while start > 0 and tokens[start - 1].tag in ("JJ", "NN"):
        start -= 1
    behind = tag_or_end(tokens, index + 1)
    return start > 0 and tokens[start - 1].low in A and behind in ("IN", "DATE", ".", ",")


def _somewhere(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a word with a capital behind a `to` is a place and no verb, in a sentence that is no headline."""
    behind = tag_or_end(tokens, index + 1)
    named = tokens[index].text.istitle() and tokens[index - 1].low == "to" and behind in ("IN", ",", ".", "DATE", "MD")
    return named and sum(len(token.text) > _SHORT and token.text.islower() for token in tokens) > 1


def of_behind(tokens: Sequence[Tok], index: int) -> bool:
    """Whether `of` stands right behind a word."""
    return any(token.low == "of" for token in tokens[index + 1 : index + 2])


def no_subject(tokens: Sequence[Tok], index: int) -> bool:
    """Whether what stands before a word cannot be its subject: `him`, a number that joins another one, `made 11 points
    and 6 assists`."""
    if tokens[index - 1].low in NO_SUBJECTS:
        return bool(can_be(tokens[index].low) & NNS)
    led = index > 1 and tokens[index - 1].tag == "JJ" and tokens[index - 2].tag in ("IN", "EITHER")
    if led and can_be(tokens[index].low) & NNS:
        return True  # `after heavy rains in May`
    before = tokens[max(index - 3, 0) : index]
    joined = [token.tag.rstrip("?") for token in before] == ["NNS", "CC", "CD"]
    return joined and before[2].low[0].isdigit() and before[2].low != "1"


def where(tokens: Sequence[Tok], index: int) -> str:
    """The tag of a `there` that says where something is, `A street there was named`; empty for any other word.

    Behind a preposition with its noun phrase it may begin a clause: `At the mill there was a fire`.
    """
    done = (
        tokens[index].low == "there" and index > 1 and tokens[index - 1].tag in ("VBD", "VBN")
    )  # `The mill built there`
    start = index - done
    while tokens[index].low == "there" and start > 0 and tokens[start - 1].tag in NOMINALS:
        start -= 1
        if tokens[start].tag in ("DT", "PRP$"):
            break
    led = start == 0 or tokens[start - 1].tag in ("CC", ",", ";", ":", "DATE", "THAT")
    return "RB" if start < index - done and led and tokens[start].tag in ("DT", "PRP$") else ""


def place(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Of `There, on 5 May, he died` the first word says where, and is no subject."""
    if tokens[index].low in words.marks["dates.where"] and any(
        token.tag == "," for token in tokens[index + 1 : index + 2]
    ):
        tokens[index].tag = "RB"
