"""Verbs in -ing right behind an event that say when it is: `the tournament starting in Oslo on [3 May]`."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.arranged import wished
from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.dates import opening
from dateline.compose.parse.lexicon import NN, Words, can_be, past_of
from dateline.compose.parse.quantities import head_plural
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok
from dateline.compose.parse.verbs import Group

_NEAR: Final = 6  # tokens up to the date
_BEHIND: Final = NOMINALS | {"IN", "RB"}


def participle_behind(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Make a word that could be a noun such a verb: `the season ending in [May]`, not `a new beginning in May`."""
    token = tokens[index]
    if so_since(tokens, index, words):
        token.tag = "VBN"
    if token.tag != "NN" or token.low not in words.marks["tagging.spanning"] or index < 2:
        return
    before = tokens[index - 1]
    named = before.tag == "JJ" and tokens[index - 2].tag in NOMINALS and can_be(before.low) & NN
    if (before.tag in NOUNS or named) and dated(tokens, index + 1):
        token.tag = "VBG"
        before.tag = "NN" if named else before.tag


def so_since(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word behind a noun says how it has been since a date: `Two men missing since [Sunday] were found`."""
    since = [token.low for token in tokens[index + 1 : index + 2]] == ["since"] and index > 0
    noun = tokens[index - 2] if since and tokens[index - 1].tag == "," else tokens[index - 1]
    told = since and noun.tag in NOUNS and dated(tokens, index + 2)
    return told and tokens[index].low in words.marks["tagging.so_since"]


def bounds(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word stands between a length of time and the date that ends it, so that it is no verb: `fell by a third
    in the three months ended [30 June]`."""
    if not index or tokens[index].low not in words.marks["tagging.ended"]:
        return False
    at = index + 2 if any(token.low == "on" for token in tokens[index + 1 : index + 2]) else index + 1
    closed = at < len(tokens) and tokens[at].mention >= 0
    return closed and tokens[index - 1].low.split()[-1] in words.marks["dates.units"]


def dated(tokens: Sequence[Tok], start: int) -> bool:
    """Whether nothing but phrases of prepositions stands before the next date, which is near."""
    for at in range(start, min(len(tokens), start + _NEAR)):
        if tokens[at].tag == "DATE":
            return True
        if tokens[at].tag not in _BEHIND or (at == start and tokens[at].tag not in ("IN", "RB")):
            return False
    return False


def spans(tokens: Sequence[Tok], group: Group, words: Words) -> bool:
    """Whether a verb group is such a verb behind a thing, which is no person."""
    first, before = tokens[group.start], tokens[group.start - 1] if group.start else None
    if before is None or first.tag != "VBG" or before.tag not in NOUNS or group.main != group.start:
        return False
    if opening(tokens, group.start, words) or tokens[min(group.end, len(tokens) - 1)].low == "from":
        return False  # `were let back into their homes starting from [Sunday]`
    marks = words.marks
    somebody = before.low.removesuffix("s") in marks["nouns.role"] | marks["nouns.person"]
    somebody |= before.name is not None and before.name.type in ("person", "organisation")
    told = first.lemma in marks["verbs.spanning"] and not somebody and dated(tokens, group.end)
    return told and not _carried_on(tokens, group.start, words)


def _carried_on(tokens: Sequence[Tok], start: int, words: Words) -> bool:
    """Whether it is told since when somebody did what he did, and not when its object began: `ran the club starting in
    [May]`, `stole the money beginning in [May]`; but `ran a race starting in Oslo on [5 May]`."""
    begins = start - 1
    while begins > 0 and tokens[begins - 1].tag in NOMINALS:
        begins -= 1
    if words.event(tokens[start - 1].low) or words.occasion(tokens[start - 1].low):
        return False
    verb = tokens[begins - 1] if begins else None
    verb = tokens[begins - 2] if verb is not None and verb.low == "in" and begins > 1 else verb  # `engaged in fraud`
    return verb is not None and verb.tag == "VBD" and verb.lemma in words.marks["verbs.carrying_on"]


def came_first(parsed: Sentence, clause: Clause | None) -> bool:
    """Whether a clause tells by a verb in -ing what came before: `is to sell it after losing its licence in [May]`."""
    group = clause.group if clause is not None and clause.kind == "part" else None
    if clause is None or group is None or clause.intro < 0 or parsed.tokens[group.start].tag != "VBG":
        return False
    opener, marks = parsed.tokens[clause.intro].low, parsed.words.marks
    said = opener == "for" and parsed.tokens[group.main].lemma in marks["verbs.say"]  # `is under fire for saying so`
    return said or opener in marks["verbs.behind"]


def to_be(text: str, parsed: Sentence, clause: Clause | None) -> str:
    """The title of what is still to come, told by a verb in -ing: `The race started` made `The race is to start`."""
    tokens, group = parsed.tokens, clause.group if clause is not None and clause.kind == "part" else None
    if clause is None or group is None or clause.subject is None:
        return text
    lemma = tokens[group.main].lemma
    if wished(parsed, clause):
        return text.replace(" were ", " are to be ", 1).replace(" was ", " is to be ", 1)
    if clause.parent is None and tokens[group.start].tag == "VBG" and group.main == group.start:
        be = "are" if head_plural(tokens, clause.subject) else "is"
        return text.replace(
            f" {past_of(lemma)}", f" {be} {tokens[group.start].text}", 1
        )  # `Firm getting a head in [May]`
    if not spans(tokens, group, parsed.words) and not came_first(parsed, clause):
        return text
    be = "are" if head_plural(tokens, clause.subject) else "is"
    if tokens[group.start].low == "being":
        was = "were" if " were " in text else "was"
        return text.replace(f" {was} ", f" {be} to be ", 1)
    return text.replace(f" {past_of(lemma)}", f" {be} to {lemma}", 1) if group.main == group.start else text
