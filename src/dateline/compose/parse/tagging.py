"""What each word of a sentence is: closed classes by list, open classes by the word list and the words around.

It need not be right about every word. What matters is which words are finite verbs, where a noun phrase begins, and
what a preposition governs; in doubt a word is a noun, because a verb in the wrong place makes a deed that nobody did.
"""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse import dates
from dateline.compose.parse.addresses import join_addresses
from dateline.compose.parse.asides import colleagues, relative_that, stays_so
from dateline.compose.parse.before import left_of
from dateline.compose.parse.closed import (
    MARKS,
    at_home,
    beside_it,
    both_done,
    closed_class,
    compares,
    emphatic,
    how_or_what,
    is_title,
    mine_or_home,
    one,
    owning,
    share,
    surname,
)
from dateline.compose.parse.dashes import close_in
from dateline.compose.parse.describing import describing
from dateline.compose.parse.elliptic import told_of_oneself
from dateline.compose.parse.finite import falls_in, verb_behind
from dateline.compose.parse.gaps import supply_verb
from dateline.compose.parse.heads import behind_date, leads_off, named_at_head
from dateline.compose.parse.inviting import inviting
from dateline.compose.parse.lexicon import NN, NNS, NOMINAL, VBN, Words, can_be, lemma_of
from dateline.compose.parse.opening import open_class
from dateline.compose.parse.ordinals import of_time, tells_when
from dateline.compose.parse.present import present
from dateline.compose.parse.quantities import about, degree_of_share, hedge, quantity
from dateline.compose.parse.quoting import sentences_in
from dateline.compose.parse.reconsidered import (
    begins,
    behind_day,
    dates_from,
    degree,
    established,
    goes_on,
    in_turn,
    inside_verb,
    last_will,
    measured,
    no_subject,
    no_verb,
    noun_here,
    of_behind,
    once_here,
    once_it_did,
    only,
    ordered,
    place,
    priced,
    telling_behind,
    told_apart,
    where,
)
from dateline.compose.parse.resumed import resumed
from dateline.compose.parse.second import second_opinion
from dateline.compose.parse.shown import shown
from dateline.compose.parse.small import DO, OWNERS, OWNS
from dateline.compose.parse.spanning import bounds, participle_behind
from dateline.compose.parse.supplied import begins_with_place, governed_too, supply
from dateline.compose.parse.sure import settle_verbs
from dateline.compose.parse.tags import BEFORE_NOUN, FINITE, MAYBE_NOUNS, NOMINALS, NOUNS, PENN, VERBS
from dateline.compose.parse.tokens import Tok, low_at

_DONE: Final = DO | {"done", "doing"}
_BEHIND_DONE: Final = frozenset(("IN", "DATE", "EITHER", ",", "."))
_BEHIND_THAT: Final = frozenset(("NN", "NN?", "NNS?", "JJ", "CD"))
_BEHIND_PRONOUN: Final = FINITE | {"IN", "DATE", ",", "."}
_BEFORE_PRONOUN: Final = frozenset((",", "CC", ";", ":", "--", '"', "“"))
_BEFORE_GERUND: Final = BEFORE_NOUN | {".", ",", "--", ":", "DATE", "CC", "SC", "THAT", "EITHER"}
_OWNED: Final = NOMINALS - {"DT", "PDT", "PRP$"} | {"VBG"}  # what can follow `her`, where that is an owner


def tag(tokens: Sequence[Tok], words: Words) -> None:
    """Give every token without a tag one, and every verb its lemma.

    Of a language without words of its own every word is a noun.
    """
    if not words.grammar:
        for token in tokens:
            token.tag = token.tag or ("NN" if token.text[0].isalnum() else MARKS.get(token.low, token.low))
        return
    for sentence in sentences_in(tokens, words):
        _settle(sentence, words)
    second_opinion(tokens, words)
    join_addresses(tokens)
    supply_verb(tokens)
    for token in tokens:
        if token.tag in VERBS:
            token.lemma = lemma_of(token.low)


def _settle(tokens: Sequence[Tok], words: Words) -> None:
    """Give the tokens of one sentence their tags, each by what stands around it."""
    close_in(tokens, words)
    for index, token in enumerate(tokens):
        token.tag = _first(tokens, index, words)
        _again(tokens, index, words)
    for index in range(len(tokens)):
        tokens[index].tag = describing(tokens, index, words) or tokens[index].tag
        _once_known(tokens, index, words)
        participle_behind(tokens, index, words)
        telling_behind(tokens, index, words)
        priced(tokens, index, words)
        established(tokens, index, words)
        supply(tokens, index, words)
        quantity(tokens, index, words)
        degree_of_share(tokens, index, words)
        hedge(tokens, index)
        settle_verbs(tokens, index, words)
        resumed(tokens, index, words)
        place(tokens, index, words)


def _first(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a token by itself and what stands before it."""
    token = tokens[index]
    if token.low == "-" and index and tokens[index - 1].end == token.start:
        return "JJ"  # of `the [Iraqi]-bound cargo`
    if token.low in words.marks["tagging.reflexive"] and index and emphatic(tokens, index, words):
        return "RB"
    if _tells_when(tokens, index, words):
        return "RB"
    if counted := _counts(tokens, index, words):
        return counted
    if token.low in words.marks["tagging.by_the"] and [
        earlier.low for earlier in tokens[max(index - 2, 0) : index]
    ] == ["by", "the"]:
        following = tokens[index + 1].low if index + 1 < len(tokens) else "of"
        return "NN" if following in ("of", ",", ".") else "SC"  # `By the time police arrived`
    if _leads_date(tokens, index, words):
        return "IN"
    if not token.tag and (noun := _after_all(tokens, index, words)):
        return noun
    if not token.tag:
        return where(tokens, index) or closed_class(token.text, words.language) or open_class(tokens, index, words)
    if token.tag == "DATE" and token.low.endswith(OWNERS) and not dates.decade(tokens, index, words):
        return "JJ"  # `the [new year's] budget`
    return PENN.get(token.tag, token.tag)


def _leads_date(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a verb is a preposition before a date: `In a letter to Lee dated [3 March]`, `It shuts come [Friday]`."""
    if index + 1 >= len(tokens) or tokens[index + 1].mention < 0:
        return False
    dating = tokens[index].low in words.marks["tagging.dating"] and index > 0 and tokens[index - 1].tag in MAYBE_NOUNS
    return dating or (tokens[index].low in words.marks["tagging.once_here"] and once_here(tokens, index, words))


def _tells_when(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word says when something was done: `Ann first met him`, `died in [1841], aged fifty-two`."""
    aged = tokens[index].low in words.marks["dates.aged"] and index > 1 and tokens[index - 2].tag == "DATE"
    first = tokens[index].low in words.marks["tagging.ordinals"]
    return aged or (first and tells_when(tokens, index, words)) or inside_verb(tokens, index, words)


def _counts(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a `one`, of what says that a number is about right, `130 or so`, or is a share, `9 per cent`, and of
    what parts a length from its end, `the year ended [30 June]`; empty for any other word."""
    low = tokens[index].low
    if bounds(tokens, index, words):
        return "IN"
    shares = words.marks["nouns.shares"]
    if low == "per" and index and tokens[index - 1].tag == "CD" and low_at(tokens, index + 1) in shares:
        return "CD"
    if low in ("or", "so") and about(tokens, index):
        return "CD"
    if low == "once" and once_it_did(tokens, index, words):
        return "EITHER"
    return one(tokens, index, words) if low == "one" else ""


def _after_all(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a word of a closed class that is another one here: `the mine`, `three others`, `Please come`."""
    token, before = tokens[index], tokens[index - 1].tag if index else ""
    if compares(tokens, index, words):
        return "IN"
    if token.low == "but" and index and tokens[index - 1].low == "all":
        following = low_at(tokens, index + 1)
        return "IN" if words.counts(following) or words.tags.get(following) in ("DT", "PRP") else "RB"  # `all but two`
    if relative_that(tokens, index, words):
        return "WP"
    if token.low == "own" and index and (owns := owning(left_of(tokens, index))):
        return owns
    asked = inviting(tokens, index, words) or told_of_oneself(tokens, index, words) or _endures(tokens, index, words)
    if asked:
        return asked
    if led := leads_off(tokens, index, words):
        return led
    if "-" in token.low and measured(tokens, index, words):
        return "JJ"
    if last_will(tokens, index) or mine_or_home(tokens, index, words):
        return "NN"
    if token.low == "others" and before == "CD":
        return "NNS"
    return (
        of_time(tokens, index, words)
        or how_or_what(tokens, index, words)
        or beside_it(tokens, index, words)
        or ("NNP" if surname(tokens, index, words) else "")
    )


def _endures(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a `last` that is a verb, `will last until [May]`, `did not last`; empty in `fell to last place`."""
    left = left_of(tokens, index) if tokens[index].low in words.marks["tagging.enduring"] else None
    if left is None or not (left.tag in ("MD", "TO") or left.low in DO):
        return ""
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    return "VB" if behind is None or behind.tag or not can_be(behind.low) & NOMINAL else ""


def _once_known(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """The tag of a token that what stands behind it decides."""
    token = tokens[index]
    several = token.tag in ("NNS?", "VBZ") and index > 0
    if several and (no_subject(tokens, index) or told_apart(tokens, index, words)):
        token.tag = "NNS"  # `made him works manager`
    elif token.tag in ("NNS?", "NN?"):
        shows = behind_day(tokens, index, words)
        told = "VBZ" if shows else "VBP" if dates_from(tokens, index, words) else shown(tokens, index, words)
        token.tag = told or present(tokens, index, words)
    elif token.tag == "VB" and index and _told_now(tokens, index, words):
        token.tag = "VBP"  # `Lovell and Swigert testify`
    elif token.tag == "VBD" and can_be(token.low) & VBN and (alone := no_verb(tokens, index, words)):
        token.tag = alone
    elif index and (here := noun_here(tokens, index) or shown(tokens, index, words)):
        token.tag = here
    elif index == (first := behind_date(tokens)) and (named := named_at_head(tokens[first:], words)):
        for noun in tokens[first : first + named]:
            noun.tag = "NN"
    elif token.tag == "DATE" and dates.named_for(tokens, index, words):
        token.tag = "NN"
    elif (token.tag == "RB" and (degree(tokens, index) or only(tokens, index) or at_home(tokens, index, words))) or (
        token.tag == "DATE" and dates.owned(tokens, index, words)
    ):
        token.tag = "JJ"


def _told_now(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a verb is that of a clause in the present: `Stoke begin their season`, `Lovell and Swigert testify`."""
    told = begins(tokens, index) or present(tokens, index, words) == "VBP" or ordered(tokens, index)
    return told or stays_so(tokens, index, words) or colleagues(tokens, index)


def _again(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Words whose class the next word decides, once that is known."""
    if not index:
        return
    token, before = tokens[index], tokens[index - 1]
    if token.low == "'ve" and before.tag == "MD":
        token.tag = "VB"  # `would've been there`
    falls_in(tokens, index, words)
    if before.low == "'d" and token.tag == "VBN":
        before.tag = "VBD"  # `we'd been there`: had
    if before.low in ("than", "because"):
        compared = before.low == "than" and (token.tag == "MD" or token.low in words.marks["verbs.finite"])
        before.tag = "SC" if compared else "IN" if token.low == "of" else before.tag  # `more than would have died`
    if not _stands_alone(tokens, index, words):
        verb_behind(tokens, index, words)
    if before.tag in ("VBG", "IN") and _names_deed(tokens, index, words):
        before.tag = "NN"
    if before.low in words.marks["tagging.by_turns"]:
        in_turn(tokens, index, words)
    if token.low in OWNS:
        token.tag = "VBZ" if before.tag in ("PRP", "WP", "THAT") else "POS"
        before.tag = "JJ" if before.tag == "DATE" else before.tag
    elif token.low in ("'", "’") and before.low.endswith("s") and before.tag in NOUNS | {"PRP"}:
        token.tag = "POS"


def _names_deed(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word in -ing before a preposition is a noun: `Sentencing of the men`, `Since record-keeping of storms
    began`, `the [1994] sinking of the ferry`, `and fighting around it went on`, `the following were chosen`."""
    token, before = tokens[index], tokens[index - 1]
    if before.tag == "IN":
        return token.tag in FINITE and index > 1 and tokens[index - 2].tag == "DT"
    joined = token.tag == "IN" and index > 1 and tokens[index - 2].tag == "CC"
    if joined and (goes_on(tokens, index - 1, words) or governed_too(tokens, index - 2, words)):
        return True
    event = token.tag == "IN" and before.low in words.marks["nouns.event"]
    leads = index == 1 or tokens[index - 2].tag in (":", "--", "SC", "DATE")
    return (token.low == "of" and "-" in before.low) or ((token.low == "of" or event) and leads)


def _stands_alone(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether the word before was a determiner that stands without its noun, or a `that` with one."""
    token, before = tokens[index], tokens[index - 1]
    if both_done(tokens, index, words):
        before.tag, token.tag = "RB", "VBN"  # `were either sold or burned`
    elif before.tag == "DT" and before.low in words.marks["tagging.pronouns"]:
        whole = token.low == "all" and index == 1 and not of_behind(tokens, index)  # `This all began in [2013]`
        token.tag = "RB" if whole else token.tag
        before.tag = "PRP" if whole or token.tag in FINITE | {"VBN", "IN", ",", "."} else before.tag
    elif token.low == "of" and before.tag == "JJ" and share(tokens, index - 1, words):
        before.tag = "PDT"  # `the storm much of the coast endured`
    elif before.low == "her" and before.tag == "PRP$" and token.tag not in _OWNED:
        at_home = token.low == "home" and index > 1 and tokens[index - 2].tag == "IN"  # but `sent her home`
        before.tag = "PRP$" if at_home or (token.tag == "DATE" and token.low[0].isdigit()) else "PRP"
    elif before.tag == "THAT" and _governed(tokens, index - 1, words) and token.tag in _BEHIND_PRONOUN:
        before.tag = "PRP"  # `was cleared of that in [2016]`
    elif before.tag == "THAT" and index > 1 and token.tag in _BEHIND_DONE and tokens[index - 2].low in _DONE:
        before.tag = "PRP"  # `we did that on [Friday]`
    elif before.tag == "THAT" and token.tag in FINITE and _opens(tokens, index - 1):
        before.tag = "PRP"  # `, but that was later`
    elif before.tag == "THAT" and _may_point(tokens, index) and not is_title(token.text, words):
        led = index < 2 or tokens[index - 2].tag in ("IN", "TO", ",", "VB", "PDT")
        led |= index > 1 and tokens[index - 2].tag == "EITHER" and token.tag == "NN"  # `promised after that fire to`
        if led or begins_with_place(tokens, index - 1):
            before.tag = "DT"
    else:
        return False
    return True


def _may_point(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a noun may follow a `that`, alone or behind a date: `that 1926 trip`."""
    behind = can_be(tokens[index + 1].low) if index + 1 < len(tokens) else 0
    dated = tokens[index].tag == "DATE" and behind & NN and not behind & NNS
    several = tokens[index].tag == "CD" and behind & NNS  # `believe that nine tonnes were lost`
    return bool(dated) or (tokens[index].tag in _BEHIND_THAT and not several)


def _governed(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a preposition stands before a word, and no part of a verb: not `pointed out that`."""
    before, bare = tokens[index - 1] if index else None, words.marks["verbs.particles"] | words.marks["tagging.aboard"]
    return before is not None and before.tag == "IN" and before.low not in bare


def _opens(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a word opens a clause, at most behind an adverb: `So that is one`."""
    at = index - 1 if index and tokens[index - 1].tag == "RB" else index
    return not at or tokens[at - 1].tag in _BEFORE_PRONOUN
