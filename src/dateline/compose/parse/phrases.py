"""Noun phrases: where they begin and end, and which of them are enumerations."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.adjectives import behind_letters, inside_row, joins_modifiers
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.small import ARTICLES, BE, MAKES_PREPOSITION, MANY, RESULTS, A
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok

QUOTES: Final = frozenset(('"', "“", "”", "‘", "’", "'"))
QUOTED: Final = QUOTES - {"’", "'"}  # an apostrophe belongs to its word

_BEFORE_STATE: Final = frozenset(("VBD", "VBZ", "VBP", "VBN", "VB", "VBG", "RB"))


def phrase_before(tokens: Sequence[Tok], end: int) -> tuple[int, int] | None:
    """The noun phrase that ends at `end`, extended to the left over `of`-phrases and coordinated names."""
    found = nearest(tokens, end)
    if found is None:
        return None
    start = found[0]
    first = _list_start(tokens, start)
    if first < start and tokens[first].tag == "CD":
        return first, end  # `Four men and two women arrested in May`
    if first > 1 and tokens[first - 1].low == "of":
        wider = phrase_before(tokens, first - 1)
        if wider is not None and not _compound(tokens, wider) and not _minded(tokens, wider):
            return wider[0], end
    return start, end


def _minded(tokens: Sequence[Tok], span: tuple[int, int]) -> bool:
    """Whether an adjective says of somebody what he is towards something, `was aware of the raid`, `is very proud of
    it`."""
    alone = span[1] - span[0] == 1 and tokens[span[0]].tag == "JJ" and tokens[span[0]].low.isalpha()
    how = alone and tokens[span[0]].low not in MANY
    return how and span[0] > 0 and tokens[span[0] - 1].tag in _BEFORE_STATE


def _compound(tokens: Sequence[Tok], span: tuple[int, int]) -> bool:
    """Whether a noun only makes a preposition with those around it: `on account of the engine`."""
    alone = span[1] - span[0] == 1 and span[0] > 0 and tokens[span[0] - 1].tag == "IN"
    return alone and tokens[span[0]].low in MAKES_PREPOSITION


def nearest(tokens: Sequence[Tok], end: int) -> tuple[int, int] | None:
    """The noun phrase that ends at `end`, without what it may be a part of: of `the place of Sid`, `Sid`."""
    start = end
    while start > 0 and (tokens[start - 1].tag in NOMINALS | {"PRP"} or inside_row(tokens, start - 1)):
        start -= 1 if not behind_letters(tokens, start - 1) else 4
        begins = start > 0 and tokens[start - 1].low in RESULTS and tokens[start - 1].tag == "JJ"
        if tokens[start].tag in ("DT", "PRP$", "PRP", "PDT") or _owned_by_date(tokens, start):
            break
        if begins and start > 1 and tokens[start - 2].tag.startswith("VB"):
            break  # `shot dead two men`
    return (start, end) if start < end else None


def _owned_by_date(tokens: Sequence[Tok], at: int) -> bool:
    """Whether a date right behind a noun owns what follows: `gave a promise [next month]'s strike was off`."""
    behind = tokens[at].mention >= 0 and at > 0 and tokens[at - 1].tag in ("NN", "NNS")
    return behind and at + 1 < len(tokens) and tokens[at + 1].tag == "POS"


def list_before(tokens: Sequence[Tok], end: int) -> tuple[int, int] | None:
    """The enumeration of three or more that ends at `end`: `Lovell, Mattingly and Haise`."""
    found = nearest(tokens, end)
    start, signs = (found[0] if found else 0), set[str]()
    while start > 1 and tokens[start - 1].tag in ("CC", ",") and tokens[start - 2].tag in NOUNS:
        before = nearest(tokens, start - 1)
        if before is None:
            break
        signs.add(tokens[start - 1].tag)
        start = before[0]
    return (start, end) if signs == {",", "CC"} and not told_of_one(tokens, start, end) else None


def told_of_one(tokens: Sequence[Tok], start: int, end: int) -> bool:
    """Whether commas close in what two things somebody is: `Ann Lee, a carrier and veteran, died`."""
    tags = [token.tag for token in tokens[start : end + 1]]
    two = tags[:2] == ["NNP", ","] and tags[2:].count(",") == 1 and tags[-1] == "," and tokens[start + 2].low in A
    return two and tags[-2] == "NN" and tags[2:].count("DT") == 1


def _list_start(tokens: Sequence[Tok], start: int) -> int:
    """Where the enumeration begins whose last item starts here: `of Egypt, Jordan and Syria`."""
    at, joined = start, False
    while at > 1 and tokens[at - 1].tag in ("CC", ",") and tokens[at - 2].tag in NOUNS:
        joined |= tokens[at - 1].tag == "CC"
        at -= 2
        while at > 0 and tokens[at - 1].tag in NOMINALS:
            at -= 1
    counted = start - at > 2 and tokens[at].tag == tokens[start].tag == "CD" and (not at or tokens[at - 1].tag == ".")
    led = at > 0 and tokens[at - 1].low == "of"
    return at if joined and (led or counted) else start  # not `of John Hale, a builder`


def between_start(tokens: Sequence[Tok], start: int) -> int:
    """Where the first of two begins whose second starts here, if `between` governs them: `a match between Ulm and |
    Moss`; else here."""
    first = nearest(tokens, start - 1) if start > 2 and tokens[start - 1].tag == "CC" else None
    led = first is not None and first[0] > 0 and tokens[first[0] - 1].low == "between"
    return first[0] if first is not None and led else start


def list_end(tokens: Sequence[Tok], comma: int, end: int) -> int:
    """Where an enumeration that goes on behind a comma ends, `, Jordan and Syria`; 0 if it is none."""
    at = comma
    while at < end and tokens[at].tag == ",":
        first = at + 1
        at = _over_nominals(tokens, first, end)
        if at == first and (first == comma + 1 or not (at < end and tokens[at].tag == "CC")):
            return 0  # `, and` after one item begins something new
    if at < end and tokens[at].tag == "CC" and tokens[at].low != "but":
        last = _over_nominals(tokens, at + 1, end)
        return last if last > at + 1 else 0
    return 0


def _over_nominals(tokens: Sequence[Tok], at: int, end: int) -> int:
    while at < end and tokens[at].tag in NOMINALS | {"PRP"}:
        at += 1
    return at


def enumerates(tokens: Sequence[Tok], span: tuple[int, int] | None) -> bool:
    """Whether a subject is an enumeration, of which no part may be left out."""
    tags = [tokens[i].tag for i in range(*span) if not joins_modifiers(tokens, i)] if span is not None else []
    return not {",", "CC"}.isdisjoint(tags[: tags.index("IN") if "IN" in tags else None])


def names_event(tokens: Sequence[Tok], indices: Sequence[int], words: Words) -> bool:
    """Whether some tokens are nothing but a noun phrase that names an event: `Splashdown`, `LM engine burn`."""
    head = next((place for place, i in enumerate(indices) if tokens[i].tag == "IN"), len(indices))
    nominal = all(tokens[i].tag in NOMINALS | {"IN", "TO"} for i in indices)
    return nominal and head > 0 and words.event(tokens[indices[head - 1]].low)


def named_before(tokens: Sequence[Tok], span: tuple[int, int]) -> tuple[int, int]:
    """Of `Mr. J. Halloran, a merchant who …` the name, but not of `is in Egypt, a tower which …`."""
    start = span[0]
    if start > 1 and tokens[start - 1].tag == "," and tokens[start].low in ARTICLES:
        aged = start > 3 and tokens[start - 2].tag == "CD" and tokens[start - 3].tag == ","
        before = nearest(tokens, start - 3 if aged else start - 1)
        last = tokens[before[1] - 1] if before is not None else tokens[start]
        led = before is not None and before[0] > 0 and tokens[before[0] - 1].low in ("in", "at", "near")
        if before is not None and last.tag == "NNP" and not (led and last.name and last.name.type == "place"):
            return before
    return span


def nouns_before(tokens: Sequence[Tok], end: int) -> int:
    """Where the nouns, and what belongs before them, begin that end right before a token; it itself if none do."""
    while end > 0 and tokens[end - 1].tag in NOMINALS:
        end -= 1
    return end


def placed(tokens: Sequence[Tok], end: int) -> bool:
    """Whether a phrase with its preposition ends here, so that no verb has what follows for its particle."""
    start = end - 1
    while start > 0 and tokens[start].tag in NOMINALS | {"DT", "PRP$", "CD"}:
        start -= 1
    return start < end - 1 and tokens[end - 1].tag in NOUNS and tokens[start].tag in ("IN", "TO")


def talked_of(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word before a day belongs to the verb: `about` before one that only points, `plenty to talk about
    [today]`, what is said of it by a form of be, `Snow is likely on [Friday]`, or a word behind a length, `began a week
    late on [3 May]`."""
    if index > 0 and tokens[index - 1].low in BE and tokens[index].low in words.marks["tagging.how_sure"]:
        return True
    if tokens[index].low == "about" and index > 0 and tokens[index - 1].tag == "CC":
        return True  # `to be out and about by [Christmas]`
    if index > 1 and tokens[index].tag == "JJ" and tokens[index - 1].low in words.marks["dates.units"]:
        return tokens[index - 1].mention < 0 and tokens[index - 2].tag in ("DT", "CD")
    pointing = tokens[index + 1].low in words.marks["dates.free"] if index + 1 < len(tokens) else False
    return tokens[index].low == "about" and pointing and index > 0 and tokens[index - 1].tag.startswith("VB")


def several_before(tokens: Sequence[Tok], span: tuple[int, int]) -> tuple[int, int]:
    """The several of whom some are told of behind a comma, before the place where they are: of `villagers in the plain
    below the dam, nine of whom …` the villagers; the phrase itself where nothing before it is a plural."""
    at: tuple[int, int] | None = span
    while at is not None and tokens[at[1] - 1].tag == "NN" and at[0] > 1 and tokens[at[0] - 1].tag == "IN":
        at = phrase_before(tokens, at[0] - 1)
    return at if at is not None and tokens[at[1] - 1].tag == "NNS" else span
