"""Words that look like nouns or verbs and describe a noun: `28 present and former inspectors`, `Holm, newly freed`."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.adjectives import one_of_row
from dateline.compose.parse.dates import joined
from dateline.compose.parse.lexicon import JJ, NNS, VB, VBG, VBN, Words, can_be, guessed, lemma_of
from dateline.compose.parse.small import BE, BEFORE_TO, HELPS, A
from dateline.compose.parse.tags import FINITE, MAYBE_NOUNS, NOMINALS, NOUNS, VERBS
from dateline.compose.parse.tokens import Tok, low_at

_LED: Final = frozenset(("DT", "PRP$", "POS", "CD", "JJ"))
_OPENING: Final = frozenset(("--", ":", "IN", "SC", "THAT", "DATE", '"', "“"))
_ALIKE: Final = frozenset(("and", "or"))
_PLURALS: Final = frozenset(("NNS", "NNS?"))
_MAYBE_PLURAL: Final = _PLURALS | {"VBZ"}
_ROW: Final = frozenset(("NN", "NN?", "RB", "VBD", "VBN", "VBG"))
_BEGINS: Final = frozenset(("DT", "PRP$", "PRP", "CD", "NNP"))
_FAR: Final = 7  # tokens between an auxiliary and its verb
_CLOSING: Final = frozenset((",", ".", "CC", "VBD", "MD", "VBZ"))
_VERBS: Final = frozenset(("VBD", "VBZ", "MD"))
_UNLIKE: Final = frozenset(("but", "yet"))


def describing(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a word that was taken for a noun or a verb and describes a noun; empty for any other."""
    token = tokens[index]
    if token.tag == "DATE":
        told = joined(tokens, index) if token.low.isdigit() else _sort_of_event(tokens, index, words)
        return "JJ" if told else "NN" if _owned(tokens, index) else ""
    if led := _leads(tokens, index, words):
        return led
    if token.tag in _ROW and one_of_row(tokens, index):
        return "JJ"
    if token.low in words.marks["tagging.before_nouns"] and token.tag in _MAYBE_PLURAL and _noun_at(tokens, index + 1):
        return "NN"  # `the sports club Moss Rovers`
    if token.tag in ("NN", "NN?") and _completes(tokens, index):
        return "VB"
    if token.tag == "NN" and index and tokens[index - 1].tag in _LED:
        return "JJ" if _one_of_two(tokens, index) or _before_year(tokens, index) else ""
    if token.tag in ("VBD", "VBN") and (_made_up(tokens, index, words) or _to_spare(tokens, index, words)):
        return "JJ"
    if token.tag == "VBG" and _before_its_noun(tokens, index, words):
        return "JJ"
    if token.tag in ("VBD", "VBN", "NN", "NN?") and _done_to(tokens, index, words):
        return "JJ"
    return "VBN" if token.tag == "VBD" and _lately_done(tokens, index, words) else ""


def _begins_person(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a participle begins what somebody is: `Acclaimed Danish author Ann Lee has died`."""
    behind = tokens[index + 1 : index + 5]
    end = next((at for at, token in enumerate(behind) if token.tag not in NOMINALS | MAYBE_NOUNS), len(behind))
    called = any(words.person(token.low.removesuffix("s")) for token in behind[:end])
    return called and (not index or tokens[index - 1].tag in _OPENING)


def _leads(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """`RB` for a `long` before what says how much later, `Not long afterwards, villagers left`, and `IN` for what makes
    a preposition with `to`: `thanks to`; empty for any other word."""
    token = tokens[index]
    if token.low in words.marks["tagging.long"] and low_at(tokens, index + 1) in words.marks["dates.reckoned"]:
        return "RB"
    return "IN" if token.low in BEFORE_TO and token.tag in _MAYBE_PLURAL and _led_by_thanks(tokens, index) else ""


def _to_spare(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether it is told how much time there still was: `scored with two minutes left in the match`."""
    at = index - 1
    if at < 1 or tokens[at].low not in words.marks["dates.clocked"]:
        return False
    while at > 0 and tokens[at - 1].tag in ("CD", "JJ", "RB", "DT", "NN", "NNS"):
        at -= 1
    return tokens[index].low in words.marks["tagging.to_spare"] and at > 0 and tokens[at - 1].low == "with"


def _owned(tokens: Sequence[Tok], index: int) -> bool:
    """Whether it is told of somebody's own feast or season, `Our [Christmas] was wonderful`."""
    owned = index > 0 and tokens[index - 1].tag == "PRP$" and index + 1 < len(tokens)
    return owned and tokens[index + 1].tag in _VERBS


def _sort_of_event(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a season says what sort of event somebody goes to: `Join us for [the spring] fair.`"""
    season = tokens[index].low.removeprefix("the ") in words.marks["dates.seasons"]
    led = not index or tokens[index - 1].tag in FINITE | {"VB", "VBG", "CC", ","}
    if season and led and tokens[index].low.startswith("the ") and _noun_at(tokens, index + 1):
        return True  # `[The summer] ball was put off`
    if not season or not index or tokens[index - 1].low not in words.marks["dates.attending"]:
        return False
    return _noun_at(tokens, index + 1) and [token.tag for token in tokens[index + 2 : index + 3]] in (["."], [","], [])


def _behind_object(tokens: Sequence[Tok], index: int) -> bool:
    """Whether it tells of the object of a verb before it: `passed land laws related to farms`."""
    at = index - 1
    if index + 1 >= len(tokens) or tokens[index + 1].low != "to" or at < 0 or tokens[at].tag not in NOUNS:
        return False
    while at > 0 and index - at <= _FAR and tokens[at].tag in NOMINALS | {"IN"}:
        at -= 1
    return tokens[at].tag in FINITE


def _before_its_noun(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word in -ing says what sort of thing the noun behind it is: `Lund and surrounding villages`, `the
    Oslo-backed spending bill`."""
    described = tokens[index - 1].tag == "JJ" and tokens[index - 2 : index - 1] != [] and tokens[index - 2].low == "-"
    around = tokens[index].low in words.marks["tagging.lying_around"]
    return (described and _noun_at(tokens, index + 1)) or (around and _joined_place(tokens, index))


def _kept(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a participle says in what state the object of a verb stays: `kept the road closed`."""
    at = index
    while at > 0 and tokens[at - 1].tag in NOMINALS:
        at -= 1
    verb = tokens[at - 1] if 0 < at < index else None
    marks, lemma = words.marks, lemma_of(tokens[index].low)
    active = verb is not None and verb.tag in FINITE | {"VB", "VBG"}
    keeps = verb is not None and active and lemma_of(verb.low) in marks["verbs.keeping_so"]
    made = lemma in marks["verbs.making"] | marks["verbs.proposing"]  # `kept the promise made in [2005]`
    return keeps and not made and bool(can_be(tokens[index].low) & VBN) and not _noun_at(tokens, index + 1)


def _joined_place(tokens: Sequence[Tok], index: int) -> bool:
    """Whether it joins what lies around a place to it: `Lund and surrounding villages`."""
    joined = [token.tag for token in tokens[max(index - 2, 0) : index]] == ["NNP", "CC"]
    return joined and _noun_at(tokens, index + 1)


def _done_to(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether what looks like a verb tells what the noun behind it is like."""
    related = tokens[index].low in words.marks["tagging.relating"] and _behind_object(tokens, index)
    done = related or any(told(tokens, index, words) for told in (_kept, _of_place, _of_object))
    if tokens[index].tag == "VBD" and done:
        return True
    famed = tokens[index].low in words.marks["tagging.famed"] and _begins_person(tokens, index, words)
    return famed or _one_of_kinds(tokens, index) or _reported(tokens, index)


def _reported(tokens: Sequence[Tok], index: int) -> bool:
    """Whether it stands between a verb and its object, of which it tells: `detects elevated error rates`."""
    token, before = tokens[index], tokens[index - 1] if index else None
    if before is None or token.tag != "VBD" or index + 1 >= len(tokens) or not can_be(token.low) & VBN:
        return False
    behind = tokens[index + 1].tag in ("NN", "NNS", "JJ", "CD", "NN?", "NNS?")
    return behind and before.tag == "VBZ" and not can_be(before.low) & NNS and before.low not in BE | HELPS


def _of_place(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether it says where something belongs: `the Malta registered tanker Gas`, not `Malta registered growth`."""
    before = tokens[index - 1].name if index else None
    if before is None or before.type != "place" or tokens[index].low not in words.marks["tagging.homed"]:
        return False
    behind = tokens[index + 1 : index + 5]
    end = next((i for i, token in enumerate(behind) if token.tag not in NOMINALS | {"NN?", "NNS?"}), len(behind))
    things = words.marks["tagging.registered"] | words.marks["nouns.vehicles"]
    return any(token.low in things for token in behind[:end])


def _of_object(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether it tells what the object of a verb is like: `executed a high speed rejected take-off`."""
    if index + 1 >= len(tokens) or tokens[index + 1].tag not in ("NN", "NNS", "NN?", "NNS?") or index < 3:
        return False
    at = index - 1
    while at > 1 and tokens[at].tag in ("JJ", "NN", "RB"):
        at -= 1
    if at == index - 1 or tokens[at].low not in A or tokens[at - 1].tag not in FINITE | {"VB", "VBN", "VBG"}:
        return False
    marks = words.marks
    lemma = lemma_of(tokens[at - 1].low)
    return not any(lemma in marks[f"verbs.{name}"] for name in ("say", "thinking", "reporting", "be"))


def _one_of_kinds(tokens: Sequence[Tok], index: int) -> bool:
    """Whether it is one of several words that tell of what sort things are behind their number or another such word:
    `103 new confirmed and probable cases`, `40 confirmed, probable and suspected cases`."""
    joint = next((i for i in range(max(index - 1, 0), min(index + 4, len(tokens) - 2)) if tokens[i].tag == "CC"), -1)
    if joint < 2 or index > joint + 1 or not _noun_at(tokens, joint + 2, _PLURALS):
        return False
    start, kinds = joint - 1, [joint + 1, joint - 1]
    while start > 2 and tokens[start - 1].tag == ",":
        start -= 2
        kinds.append(start)
    known = [can_be(tokens[at].low) for at in kinds]
    led = tokens[start - 1].tag == "CD" or (tokens[start - 1].tag == "JJ" and tokens[start - 2].tag == "CD")
    return led and index in kinds and all(bits & (JJ | VBN) or not bits for bits in known)


def _one_of_two(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a conjunction joins it to an adjective: `a ringing but empty claim`, not `a lawyer and former judge`."""
    if [token.tag for token in tokens[index + 1 : index + 3]] != ["CC", "JJ"] or not _noun_at(tokens, index + 3):
        return False
    joint, bits = tokens[index + 1].low, can_be(tokens[index].low)
    alone = tokens[index - 1].low in A  # `an official and former mayor`
    return bool(bits & (JJ | VBG | VBN)) if joint in _UNLIKE else joint in _ALIKE and not alone and bool(bits & JJ)


def _before_year(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a year stands between it and a noun: `a sensible [1980] rule`."""
    year = tokens[index + 1] if index + 1 < len(tokens) else None
    told = year is not None and year.tag == "DATE" and year.low.isdigit() and _noun_at(tokens, index + 2)
    return told and bool((can_be(tokens[index].low) or guessed(tokens[index].low)) & JJ)


def _made_up(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a participle of two words stands before a noun: `folk, jazz and old-fashioned band music`."""
    token, before = tokens[index], tokens[index - 1]
    if before.low == "-" and before.end == token.start:
        return True  # `the Oslo-backed plan`
    first, parted, last = token.low.partition("-")
    if not parted:
        return False
    whole = can_be(first + last) or len(first) < 3  # `re-elected three men`, `cross-examined`
    auxiliary = before.low in words.marks["verbs.be"] | words.marks["verbs.have"]
    led = before.tag in _LED | {"CC", "IN", ","} or (before.tag in VERBS and not auxiliary)
    heads = before.tag == "--" and token.text[0].isupper()  # `OSLO (AP) - Storm-related flooding …`
    return not whole and (led or heads) and _noun_at(tokens, index + 1, MAYBE_NOUNS | ({"VBG"} if heads else set()))


def _noun_at(tokens: Sequence[Tok], index: int, tags: frozenset[str] = MAYBE_NOUNS) -> bool:
    return index < len(tokens) and tokens[index].tag in tags


def _lately_done(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether commas close in what was done to the noun before them: `barred Holm, recently sold to Ulm, from play`.

    Not in a row of deeds: `He left the firm, recently moved to Ulm, and died.`
    """
    if index < 3 or tokens[index - 1].low not in words.marks["tagging.lately"] or not can_be(tokens[index].low) & VBN:
        return False
    noun, comma = tokens[index - 3], tokens[index - 2]
    closing = next((at for at in range(index + 1, len(tokens) - 1) if tokens[at].tag in _CLOSING), len(tokens) - 1)
    governed = index + 1 < len(tokens) and tokens[index + 1].tag in ("IN", "TO")
    alone = tokens[closing].tag == "." or (tokens[closing].tag == "," and tokens[closing + 1].tag != "CC")
    return noun.tag in NOUNS and comma.tag == "," and governed and alone


def _led_by_thanks(tokens: Sequence[Tok], index: int) -> bool:
    """Whether `thanks` is a preposition with the `to` behind it: `Thanks largely to Lee, the mill was saved`."""
    led = index == 0 or tokens[index - 1].tag in (",", "CC", "RB")
    behind = [token.tag for token in tokens[index + 1 : index + 3]]
    return led and (behind[:1] == ["TO"] or behind == ["RB", "TO"])


def _completes(tokens: Sequence[Tok], index: int) -> bool:
    """Whether it is the verb of an auxiliary from which commas part it: `will, for the first time, fill a seat`."""
    if index < 4 or tokens[index - 1].tag != "," or not can_be(tokens[index].low) & VB:
        return False
    comma = next((at for at in range(index - 2, max(index - _FAR, 1), -1) if tokens[at].tag == ","), 0)
    begins = index + 1 < len(tokens) and tokens[index + 1].tag in _BEGINS
    return comma > 0 and tokens[comma - 1].tag == "MD" and begins
