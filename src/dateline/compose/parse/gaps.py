"""Relative clauses that end where the verb of what they tell of begins: `The drain that Lee laid in 2012 runs well`."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import JJ, NN, NOMINAL, VBD, Words, can_be, lemma_of, surely_finite
from dateline.compose.parse.small import PEOPLE
from dateline.compose.parse.tags import FINITE, MAYBE_NOUNS, NOMINALS, NOUNS, VERBS
from dateline.compose.parse.tokens import Tok, low_at, tag_at

_ENDS_SUBJECT: Final = frozenset((",", ".", ";", ":", "--", "CC", "SC", "EITHER", "WP", "THAT", "DATE", "VBG"))
_BEHIND_OWED: Final = frozenset(("TO", "IN", "DT", "PRP$", "DATE", "RB", "CD"))


def closes_relative(tokens: Sequence[Tok], index: int) -> bool:
    """Whether only a relative clause with its one verb stands between the first noun phrase and a word.

    Nothing else before or behind may be the verb for which that noun phrase waits.
    """
    that = next((at for at in range(index - 1, 0, -1) if tokens[at].tag in ("THAT", "WP")), 0)
    before, inside, behind = tokens[:that], tokens[that + 1 : index], tokens[index + 1 :]
    if not that or tokens[that - 1].tag not in MAYBE_NOUNS or any(token.tag in (",", "CC") for token in inside):
        return False
    told = sum(token.tag in FINITE for token in inside) == 1
    return told and not any(token.tag in FINITE for token in (*before, *behind))


def owed(tokens: Sequence[Tok], index: int, following: str) -> bool:
    """Whether a sentence has no other verb for what a relative clause with its object is told of: `A quarrel that could
    halt the trams returns to court.`"""
    if (
        following not in _BEHIND_OWED
        or tokens[-1].tag != "."
        or tokens[0].tag == "IN"
        or not closes_relative(tokens, index)
    ):
        return False
    start = next(at for at in range(index - 1, 0, -1) if tokens[at].tag in ("THAT", "WP"))
    verb = max(at for at in range(start, index) if tokens[at].tag in FINITE)
    inside = [token.tag for token in tokens[verb + 1 : index]]
    return "DT" in inside[:-1] or inside[-1:] in (["NNS"], ["NNP"], ["DATE"])


def only_verb(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether nothing else can be the verb behind a `that`, nor what stands before tell what is said.

    `He is sought for shootings that injured two doctors`; but not `He told them that injured men were coming`.
    """
    say = words.marks["verbs.say"]
    end = next((at for at in range(index, len(tokens)) if tokens[at].text in (",", ".", ";")), len(tokens))
    said = any(token.tag in VERBS and lemma_of(token.low) in say for token in tokens[: index - 1])
    behind = any(surely_finite(token.low, words) for token in tokens[index + 1 : end])
    return not said and not behind and not can_be(tokens[index].low) & NOMINAL


def stands_alone(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word before a past form stands for a noun: `a second left Niamey`, `the other left in May`."""
    before, article = tokens[index - 1], tokens[index - 2] if index > 1 else None
    alone = article is not None and article.low in ("a", "an", "the") and before.low in words.marks["nouns.standing"]
    alone |= before.low == "another"
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    if not alone or behind is None:
        return False
    ends = behind.mention >= 0 or behind.text in (".", ",") or words.tags.get(behind.low, "") in ("IN", "TO", "RB")
    return behind.low != "of" and (ends or phrase_begins(tokens, index + 1, words))


def tells(tokens: Sequence[Tok], index: int, bits: int, words: Words) -> bool:
    """Whether what stands behind the next word shows that it is the verb of the noun at `index`.

    `the firm closed in May` has no other noun, `the army shot down a drone` an object, `the council plans to close`
    an infinitive.
    """
    noun, behind = can_be(tokens[index].low) & NN, tokens[index + 2] if index + 2 < len(tokens) else None
    if noun and behind is not None and behind.mention >= 0:
        return bool(bits & VBD)  # `the mill shut [Thursday]`
    if not noun or behind is None or behind.tag:
        return False
    if bits & VBD:
        if behind.low[:1].isdigit() or behind.low[:1] in "$£€":
            return True  # `the stock fell 3 per cent`
        particle = behind.low in words.marks["verbs.particles"] and phrase_begins(tokens, index + 3, words)
        ends = not bits & NOMINAL and words.tags.get(behind.low, "") in ("IN", "TO")
        return particle or ends
    return behind.low == "to" and lemma_of(tokens[index + 1].low) in words.marks["verbs.wanting"]


def phrase_begins(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a noun phrase begins here that can only be the object of the word before."""
    if index >= len(tokens):
        return False
    return tokens[index].tag == "NNP" or words.tags.get(tokens[index].low, "") in ("DT", "PRP$")


def supply_verb(tokens: Sequence[Tok]) -> None:
    """Make a verb of the word that must be that of a sentence which has no other: `The party split in May.`

    It stands right behind a noun, and no noun follows: `Personal spending rose 0.2% in May.`
    """
    if len(tokens) < 3 or tokens[-1].text != "." or any(token.tag in FINITE for token in tokens):
        return
    for index in range(1, len(tokens) - 1):
        if any(token.tag in ("VBN", "VBG") for token in tokens[: index - 1]) and not _closes_aside(tokens, index):
            continue
        if tokens[index].text.islower() and can_be(tokens[index].low) & VBD and _behind_subject(tokens, index):
            tokens[index].tag = "VBD"
            return


def _closes_aside(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a word stands behind commas that close in a participle: `Shares, issued in May, rose 4 per cent`."""
    opens = next((at for at in range(index - 2, 0, -1) if tokens[at].tag == ","), 0)
    aside = tokens[index - 1].tag == "," and opens > 0 and tokens[opens + 1].tag == "VBN"
    return aside and not any(token.tag in ("VBN", "VBG") for token in tokens[:opens])


def _behind_subject(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a word stands between a noun, which is then known to be one, and what can follow a verb."""
    before, bits = tokens[index - 1], can_be(tokens[index - 1].low)
    ends = tokens[index + 1].tag in ("IN", "TO", "DATE", "RB", "DT", "PRP", "PRP$", "CD", ".")
    gerund = before.tag == "VBG" and index == 2 and bool(can_be(tokens[0].low) & JJ)
    noun = before.tag == "JJ" and index > 1 and tokens[index - 2].tag in ("DT", "JJ") and bool(bits & NN)
    noun |= before.tag == "JJ" and low_at(tokens, index - 2) == "of"  # `The number of jobless rose`
    if ends and _closes_aside(tokens, index):
        return True
    if not ends or tokens[index].tag in ("VBN", "VBD") or not (gerund or noun or before.tag in MAYBE_NOUNS):
        return False
    before.tag = "NN" if gerund or noun else before.tag
    return True


def next_state(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether an adjective without a noun follows: `the probe that fell silent in May`."""
    behind = words.tags.get(low_at(tokens, index + 2), "")
    free = behind in ("IN", "TO") or low_at(tokens, index + 2) in ("", ".", ",")
    return free and bool(can_be(low_at(tokens, index + 1)) & JJ)


def next_person(tokens: Sequence[Tok], index: int) -> bool:
    """Whether somebody's name follows: `Born Ann Lee in Oslo`."""
    name = tokens[index + 1].name if index + 1 < len(tokens) else None
    return name is not None and name.type == "person"


def closes_contact(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a verb right behind another is that of the first noun phrase: `The house he had built stands in Lund`."""
    at = index - 1
    while at >= 0 and tokens[at].tag in ("VB", "VBN", "VBD", "MD", "RB"):
        at -= 1
    led = 0 < at < index - 1 and tokens[at].low in PEOPLE | {"it"} and tokens[at - 1].tag in NOUNS
    following = tag_at(tokens, index + 1)
    return led and following in ("IN", "TO", "RB", "DATE") and all(token.tag in NOMINALS for token in tokens[:at])


def wants(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether it is said what somebody wants to do of whom more is told before it: `Residents of Moss plan to leave`,
    `Ann Lee (pictured) plans to leave`, `The men, citing costs, plan to leave`; not `A row over plans to leave`.
    """
    to = [token.tag for token in tokens[index + 1 : index + 2]] == ["TO"]
    if not to or tokens[index - 1].tag == "IN" or lemma_of(tokens[index].low) not in words.marks["verbs.wanting"]:
        return False
    end = index
    if index and tokens[index - 1].tag == ",":  # `The men, however, plan to leave`
        end = next((i for i in range(index - 2, 0, -1) if tokens[i].tag == ","), index)
    start = end
    while start > 0 and tokens[start - 1].tag not in _ENDS_SUBJECT:
        start -= 1
    head = next((i for i in range(start, end) if tokens[i].tag not in NOMINALS), end) - 1
    told = (head + 1 < index or _only_said(tokens, index, words)) and head >= start
    told &= tokens[head].tag in ("NN", "NNS", "NNP")
    told &= end < index or tokens[end - 1].tag in ("NNP", ")") or head + 1 == index
    several = tokens[head].tag == "NNS"
    last = next((i for i in range(index, len(tokens)) if tokens[i].tag in (",", ".")), len(tokens))
    bracket = next((i for i in range(start, end) if tokens[i].tag == "("), end)
    finite = any(token.tag in FINITE for token in (*tokens[start:bracket], *tokens[index + 1 : last]))
    return told and not finite and several is not tokens[index].low.endswith("s")


def _only_said(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether behind the first comma nothing stands but who says so: `A girl of nine plans to leave, a lawyer said.`"""
    comma = next((i for i in range(index, len(tokens)) if tokens[i].tag == ","), len(tokens))
    verbs = [token for token in tokens[comma:] if token.tag in FINITE]
    return len(verbs) == 1 and lemma_of(verbs[0].low) in words.marks["verbs.say"]
