"""The state or country behind a town, `in Reno, Nevada, on 3 May`, the party of somebody, `Ann Lee, D-Conn., said`, and
his age, `Ann Lee, 43, left`: they stand between commas that part nothing."""

import itertools
from collections.abc import Sequence
from typing import Final

from dateline.compose.names.gazetteer import regions
from dateline.compose.parse.lexicon import NOMINAL, VBD, VBN, VBZ, Words, can_be, lemma_of
from dateline.compose.parse.phrases import QUOTED
from dateline.compose.parse.small import ONE, OWNS, A
from dateline.compose.parse.tokens import Tok, low_at

_OLDEST: Final = 120  # years of an age
_AGES: Final = 8  # tokens up to the comma behind the ages of several
_VERBAL: Final = VBD | VBN | VBZ
_GOES_ON: Final = frozenset(("IN", "TO", "EITHER", "VBD", "VBZ", "VBP", "MD", "RB"))
_LEADS: Final = frozenset(("IN", "TO", "EITHER"))


def without_regions(tokens: Sequence[Tok], words: Words) -> list[Tok]:
    """The tokens without such ages, states and countries; those the token of their town keeps as `within`.

    With them goes the comma behind, where the sentence goes on as if nothing stood between: `in Reno, Nevada, said`.
    """
    gone: set[int] = set()
    for at in range(len(tokens) - 2):
        gone.update(_party(tokens, at, words))
        if end := _age_behind(tokens, at, words):
            gone.update(range(at + 1, end + 1 if _goes_on(tokens, end + 1, words) else end))
        if not _is_pair(tokens, at, words) or _ranks(tokens, at + 3, words):
            continue
        if tokens[at + 3 : at + 4] and tokens[at + 3].start == tokens[at + 2].end and tokens[at + 3].text[0] == "-":
            tokens[at + 2].within = tokens[at].name  # `a Reno, Nevada-based firm`
            gone |= {at, at + 1}
        else:
            tokens[at].within = tokens[at + 2].name
            gone |= {at + 1, at + 2}
            if _closes(tokens, at, words):
                gone.add(at + 3)
    return [token for at, token in enumerate(tokens) if at not in gone]


def _ranks(tokens: Sequence[Tok], behind: int, words: Words) -> bool:
    """Whether it is told behind a country which of its towns the one before is: `Vik, Norway's third largest port`,
    `Vik, Norway's commercial capital`."""
    lows = [low_at(tokens, at) for at in range(behind + 1, behind + 4)]
    ranked = any(low.endswith("est") for low in lows[:2])
    return low_at(tokens, behind) in OWNS and (ranked or not words.marks["nouns.settlements"].isdisjoint(lows))


def _party(tokens: Sequence[Tok], at: int, words: Words) -> range:
    """The party and state of somebody between commas: `Sen. Ann Lee, D-Conn., told us`."""
    name = tokens[at].name
    if name is None or name.type not in ("person", "name") or tokens[at + 1].text != ",":
        return range(0)
    party, _, state = tokens[at + 2].text.partition("-")
    if not state or not state[0].isupper() or party.lower() not in words.marks["nouns.parties"]:
        return range(0)
    end = at + 4 if [token.text for token in tokens[at + 3 : at + 4]] == ["."] else at + 3
    return range(at + 1, end + 1) if [token.text for token in tokens[end : end + 1]] == [","] else range(0)


def _age_behind(tokens: Sequence[Tok], at: int, words: Words) -> int:
    """The comma that closes how old somebody is or several are: `Ann Lee, 43, a clerk, left`, `two boys, aged 9 and 12,
    drowned`; 0 where none does."""
    if tokens[at + 1].text != "," or not _somebody(tokens[at], words):
        return 0
    end = next((i for i in range(at + 2, min(at + _AGES, len(tokens))) if tokens[i].text == ","), 0)
    ages = [token for token in tokens[at + 2 : end] if token.low not in words.marks["dates.beside_age"]]
    told = all(token.text.isdecimal() and 0 < int(token.text) < _OLDEST and token.mention < 0 for token in ages)
    listed = words.tags.get(low_at(tokens, end + 1)) == "CC" and low_at(tokens, end + 2).isdecimal()
    return end if ages and told and not listed else 0


def _somebody(token: Tok, words: Words) -> bool:
    """Whether somebody may be called here: by a name, or by a word that is no number and of no closed class."""
    if token.name is not None:
        return token.name.type in ("person", "name")
    return token.text.isalpha() and token.low not in words.tags and bool(can_be(token.low) & NOMINAL)


def _goes_on(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a verb or what belongs to it stands here, and no noun: `, 43, left`, `, 43, has gone`."""
    if at >= len(tokens):
        return False
    if tokens[at].mention >= 0 or (words.tags.get(tokens[at].low) == "IN" and _dated(tokens, at + 1)):
        return True  # `sold Lee, 22, in [May]`
    low, bits = tokens[at].low, can_be(tokens[at].low)
    auxiliary = any(low in words.marks[f"verbs.{name}"] for name in ("be", "have", "do"))
    return auxiliary or words.tags.get(low) == "MD" or bool(bits & _VERBAL and not bits & NOMINAL)


def _dated(tokens: Sequence[Tok], at: int) -> bool:
    return at < len(tokens) and tokens[at].mention >= 0


def _is_pair(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a town and, behind a comma, what it lies in stand here, and neither is one of a list."""
    town, region = tokens[at].name, tokens[at + 2].name
    if town is None or region is None or tokens[at + 1].text != "," or region.type != "place":
        return False
    placed = town.type == "place" or (town.type == "name" and at > 0 and words.tags.get(tokens[at - 1].low) == "IN")
    if not placed or not _is_region(tokens, at + 2, words) or _is_region(tokens, at, words):
        return False
    closed = tokens[at + 3 : at + 4] != [] and tokens[at + 3].text == ","
    return (closed or not _leads(tokens, at, words)) and not _listed(tokens, at, words)  # `In Oslo, Norway beat Chile`


def _is_region(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a name is that of a state or country, or of one as papers shorten it: `the Reno, Nev.-based firm`."""
    name = tokens[at].name if 0 <= at < len(tokens) else None
    if name is None:
        return False
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    based = behind is not None and behind.text[0] == "-" and behind.start == tokens[at].end
    short = based and name.text.lower() in words.marks["places.short"]
    return short or name.canonical in regions() or name.text in regions()


def _listed(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether more places stand beside the two: `in Paris, Norway and Chile`, `Ulm, Moss, Norway`."""
    if at > 1 and tokens[at - 1].text == "," and tokens[at - 2].name is not None:
        return True
    behind = at + 3
    if behind < len(tokens) and tokens[behind].text == ",":
        behind += 1
    if behind < len(tokens) and words.tags.get(tokens[behind].low) == "CC":
        behind += 1
    return behind > at + 3 and _is_region(tokens, behind, words)


def _leads(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a town heads a clause, alone or behind a preposition: `In Reno, Nevada, a fire broke out`; or whether no
    subject but its region comes before a verb: `After learning of the fire at Reno, Nevada sent help`."""
    if at == 0 or _led_up_to(tokens, at, words):
        return True
    head = words.tags.get(tokens[at - 1].low) in _LEADS
    return head and (at == 1 or tokens[at - 2].text == "," or words.tags.get(tokens[at - 2].low) == "CC")


def _led_up_to(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a phrase without a subject ends in a town whose region stands right before a verb."""
    start = next((i + 1 for i in range(at - 1, -1, -1) if _parts(tokens[i], words)), 0)
    if start >= at or words.tags.get(tokens[start].low) not in _LEADS or not _goes_on(tokens, at + 3, words):
        return False
    if words.tags[tokens[start].low] == "EITHER" and not tokens[min(start + 1, at)].low.endswith("ing"):
        return False  # `After a man from Reno, Nevada sold it`
    for before, token in itertools.pairwise(tokens[start:at]):
        led = words.tags.get(before.low) in _LEADS or before.low.endswith("ing")
        if token.mention >= 0 or (words.tags.get(token.low) in ("DT", "PRP", "PRP$") and not led):
            return False
    return True


def _parts(token: Tok, words: Words) -> bool:
    """Whether a clause can begin behind a token: `; in`, `And on`, `said that in`, `“In`."""
    return token.text in (",", ";", ":") or token.low in QUOTED or words.tags.get(token.low) in ("CC", "THAT")


def _closes(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether the comma behind a region only closes it: not before a clause, and not where its phrase leads one."""
    if at + 4 >= len(tokens) or tokens[at + 3].text != ",":
        return False
    behind = tokens[at + 4]
    if at and tokens[at - 1].low in A:
        return True  # `A Reno, Nevada, court jailed him`
    if _leads(tokens, at, words) or _names_source(tokens, at + 4, words):
        return False
    if words.tags.get(behind.low) == "CC":
        counted = words.numbers.keys() | ONE  # `two from Reno, Nevada, and one from Moss`
        return tokens[at + 5 : at + 6] != [] and tokens[at + 5].low in counted
    bits = can_be(behind.low)
    verb = bool(bits & _VERBAL) and not bits & NOMINAL
    return behind.mention >= 0 or words.tags.get(behind.low) in _GOES_ON or verb


def _names_source(tokens: Sequence[Tok], verb: int, words: Words) -> bool:
    """Whether a verb behind a comma begins who said it: `They met in Reno, Nevada, said Ann Lee, the mayor.`"""
    says = lemma_of(tokens[verb].low) in words.marks["verbs.only_said"]
    if not says or low_at(tokens, verb + 1) in ("", ".") or tokens[verb + 1].mention >= 0:
        return False
    led = itertools.pairwise(tokens[verb + 1 :])
    return not any(_goes_on([token], 0, words) and words.tags.get(before.low) != "WP" for before, token in led)
