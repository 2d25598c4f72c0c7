"""Who and what is named in a statement and has no part in it: whose something is, whence, how far from, and which.

`by Tennant's clock`, `Guido's wife`, `a woman from Perth`, `ash from Iceland`, `thirty miles from Suez`, `US dollars`.
"""

from collections import deque
from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import Final

from dateline.compose.names import is_country, is_role
from dateline.compose.nouns import is_person
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.parts import CONDITIONS
from dateline.compose.parse.small import A
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok

_EXCEPTION: Final = 10  # tokens before a name in which "except" stands
_FAR: Final = 7  # tokens before a name in which it says how far from it another place is
_WHERE: Final = frozenset(("in", "at", "near", "to"))
_LEADING: Final = 3  # tokens of a sentence among which a date leads what is told of it


def takes_no_part(parsed: Parsed, index: int, at: int, clause: Clause | None) -> bool:
    """Whether who or what is named by a token has no part in what a clause tells of the date at token `at`."""
    tokens, words, name = parsed.tokens, parsed.words, parsed.tokens[index].name
    if (
        name is None
        or _is_ticker(tokens, index)
        or _is_called(tokens, index, words)
        or _is_dated(parsed, index, at, clause)
    ):
        return True
    if _is_left_out(tokens, index, words) or _is_source(tokens, index):
        return True
    if name.type == "person":
        if tokens[index + 1 : index + 2] and tokens[index + 1].low in words.marks["outside.families"]:
            return True  # `bought from the Riba family`
        return _is_owner(tokens, index, words) or _is_of(tokens, index, words) or _whose(parsed, index, clause)
    if name.type == "place" and (_is_origin(parsed, index, clause) or _is_distance(tokens, index, words)):
        return True
    if name.type == "place" and not _is_told_of(clause, index) and _is_held(tokens, index, words):
        return True
    if name.type == "place" and _is_supposed(parsed, index, clause):
        return True
    return (name.type == "organisation" and _is_venue(parsed, index, clause)) or _is_unit(tokens, index, words)


def _is_ticker(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a name only says where the shares of a firm are traded: `Velo Corp (NASDAQ: VLO)`."""
    around = [token.text for token in (*tokens[max(index - 1, 0) : index], *tokens[index + 1 : index + 2])]
    return around == ["(", ":"]


def member(parsed: Parsed, at: int) -> range:
    """The part of a sentence without a verb of its own that goes with the date at `at`, where it has several.

    `two losses: that of a tug near Java in [May], and that of a yacht near Guam in [June]`.
    """
    dates = [i for i, token in enumerate(parsed.tokens) if token.mention >= 0]
    if at not in dates:
        return range(len(parsed.tokens))
    ends = [_parting(parsed.tokens, first, second) for first, second in pairwise(dates)]
    place = dates.index(at)
    return range(ends[place - 1] if place else 0, ends[place] if place < len(ends) else len(parsed.tokens))


def _parting(tokens: Sequence[Tok], first: int, second: int) -> int:
    """Where what goes with one date ends and what goes with the next begins."""
    marks = [i for i in range(first + 1, second) if tokens[i].tag in (",", ";", "CC", "--")]
    leads = first < _LEADING  # `[May]: Oslo, Bergen; [June]: Rome`
    return (marks[-1] if leads else marks[0]) if marks else first + 1


def _is_dated(parsed: Parsed, index: int, at: int, clause: Clause | None) -> bool:
    """Whether a participle with a date of its own holds a name: `Two men held in Ulm since May fled on [Friday]`."""
    held: Clause | None = parsed.holder[index]
    while held is not None and held is not clause and held.kind == "part":
        if at not in held.tokens and any(parsed.tokens[i].mention >= 0 for i in held.tokens):
            return True
        held = held.parent
    return False


def _is_owner(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether somebody only says whose something is: "by Tennant's clock", "an offensive against Assad's forces", or
    who somebody else is: "Guido's wife opened the gate", "Swigert, Mattingly's understudy, went"."""
    owned = next((token for token in tokens[index + 2 : index + 3] if tokens[index + 1].tag == "POS"), None)
    if owned is None:
        return False
    if somebody_of(tokens, index + 2, words):
        return True
    if index == 0:
        return False
    before = tokens[index - 1]
    if before.tag in ("IN", "TO"):
        return owned.low in words.marks["outside.owned"]
    return before.tag == "," and index > 1 and tokens[index - 2].name is not None and _closes(tokens, index + 3)


def _is_supposed(parsed: Parsed, index: int, clause: Clause | None) -> bool:
    """Whether a place stands in a condition of something else: Ulm in `It closed, so if I had sat in Ulm I would …`."""
    held: Clause | None = parsed.holder[index]
    while held is not None and held is not clause:
        if held.kind == "sub" and held.intro >= 0 and parsed.tokens[held.intro].low in CONDITIONS:
            return parsed.tokens[index - 1].tag == "IN"
        held = held.parent
    return False


def _is_venue(parsed: Parsed, index: int, clause: Clause | None) -> bool:
    """Whether a relative clause only happens where a body is: `went to the United Nations, where the Council met`."""
    at = clause.antecedent if clause is not None and clause.kind == "rel" else None
    where = clause is not None and clause.intro >= 0 and parsed.tokens[clause.intro].low == "where"
    return where and at is not None and at[0] <= index < at[1]


def _whose(parsed: Parsed, index: int, clause: Clause | None) -> bool:
    """Whether a relative clause tells of somebody's father or driver, not of him: `Doria, whose father had died`."""
    if clause is None or clause.antecedent is None or not clause.antecedent[0] <= index < clause.antecedent[1]:
        return False
    whose = clause.kind == "rel" and clause.intro >= 0 and parsed.tokens[clause.intro].low == "whose"
    return whose and somebody_of(parsed.tokens, clause.intro + 1, parsed.words)


def somebody_of(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a noun phrase, begun with its owner, means somebody: `brother Rinaldo`, `managing director`."""
    nouns = takewhile(lambda token: token.tag in NOMINALS and token.name is None, tokens[index:])
    last = next(iter(deque(nouns, maxlen=1)), None)
    return last is not None and is_person(last.low, words)


def _is_of(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether it is only said of somebody whose he is: Lund in "the son of Lund left", "Lee, a friend of Mr Lund"."""
    last = tokens[index - 1] if index else tokens[index]
    titled = last.low.rstrip(".") in words.marks["titles.before_names"] or is_person(last.low, words)
    if last.tag == "NN" and not titled:
        return False  # `Secretary of State Ann Lee`, `head of state Ann Lee`, who is it herself
    first = index
    while index > 0 and (
        tokens[index - 1].low.rstrip(".") in words.marks["titles.before_names"]
        or (tokens[index - 1].tag in ("NN", "JJ") and tokens[index - 1].name is None)
        or (index < first and (name := tokens[index - 1].name) is not None and name.type != "person")
    ):
        index -= 1  # of `the son of Interior Minister Lund`, `the widow of former Ulm mayor Lund` too
    return index > 1 and tokens[index - 1].low == "of" and is_person(tokens[index - 2].low, words)


def _closes(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a comma closes an apposition here, or a few nouns later."""
    following = next((token for token in tokens[index:] if token.tag not in NOMINALS), None)
    return following is not None and following.tag == ","


def _is_left_out(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Scotland in "with the exception of an area in the north of Scotland"."""
    for token in reversed(tokens[max(0, index - _EXCEPTION) : index]):
        if token.low in words.marks["outside.but"]:
            return True
        if token.tag in (",", ";", ":", "--") or token.tag.startswith("V"):
            return False
    return False


def _is_source(tokens: Sequence[Tok], index: int) -> bool:
    """Whether something is told according to somebody: `according to the agency Reuters`."""
    before = [token.low for token in tokens[max(0, index - 4) : index]]
    return any(pair == ("according", "to") for pair in pairwise(before))


def _is_unit(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Brussels in "eight in the morning, Brussels time"; the US of "US dollars", "US officers" and "US trained"."""
    name, following = tokens[index].name, tokens[index + 1 : index + 2]
    if name is None or name.type != "place" or not following:
        return False
    if following[0].low in words.marks["outside.units"] or _is_where_made(tokens, index, words):
        return True
    return is_country(name.canonical) and following[0].low in words.marks["outside.men"]


def _is_where_made(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a place only says of which kind something is: `an Oslo-based nurse`, `a Malta registered tanker`."""
    hyphen = any(token.low == "-" for token in tokens[index + 1 : index + 2])
    made = next(iter(tokens[index + 2 if hyphen else index + 1 :]), None)
    return made is not None and made.tag == "JJ" and made.low in words.marks["outside.made"]


def _is_origin(parsed: Parsed, index: int, clause: Clause | None) -> bool:
    """Australia in "Robert Menzies of Australia", Perth in "a woman from Perth", Iceland in "ash from Iceland": where
    somebody or something is from, not where something was."""
    tokens, words, at = parsed.tokens, parsed.words, _governor(parsed.tokens, index)
    if at < 1 or tokens[at].low not in ("of", "from"):
        return False
    before = tokens[at - 1]
    if before.name is not None and before.name.type == "person":
        return at == index - 1
    if tokens[at].low == "of" and before.low in words.marks["outside.peers"]:
        return True
    if tokens[at].low == "of" or any(token.tag == "TO" for token in tokens[index + 1 : index + 2]):
        return False
    if is_role(before.low, words.language) or _is_moving(parsed, at, clause):
        return True
    return before.tag in NOUNS and _is_thing(parsed, at - 1, clause)


def _is_told_of(clause: Clause | None, index: int) -> bool:
    """Whether an apposition that a token stands in is what is told: `Ann Lee, mayor of Ulm from [1971], …`."""
    return clause is not None and clause.kind == "app" and index in clause.tokens


def _is_held(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a place only says where somebody named before had an office, and another one where it was: `Ann Lee, a
    former mayor of Ulm, died in Bonn`."""
    if index < 2 or tokens[index - 1].low != "of" or not is_role(tokens[index - 2].low, words.language):
        return False
    first = index - 2
    while first > 0 and tokens[first - 1].tag in NOMINALS | {"DT", "JJ", "RB"} and tokens[first - 1].name is None:
        first -= 1
    name = tokens[first - 2].name if first > 1 and tokens[first - 1].tag == "," else None
    elsewhere = (at for at in range(index + 1, len(tokens)) if tokens[at - 1].low in _WHERE)
    there = any((place := tokens[at].name) is not None and place.type == "place" for at in elsewhere)
    return there and name is not None and name.type == "person"


def _governor(tokens: Sequence[Tok], index: int) -> int:
    """The preposition that governs a name, alone or in an enumeration; -1 where there is none."""
    at = index - 1
    while at >= 0 and (tokens[at].tag in (",", "CC", "DT", "JJ") or tokens[at].name is not None):
        at -= 1
    return at if at >= 0 and tokens[at].tag == "IN" else -1


def _is_moving(parsed: Parsed, at: int, clause: Clause | None) -> bool:
    """Whether a preposition goes with a participle of the subject: `A cloud drifting down from Iceland closed …`."""
    verb = clause.group.start if clause is not None and clause.group is not None else 0
    while at > 0 and parsed.tokens[at - 1].tag in ("RB", "RP"):
        at -= 1
    return at < verb and parsed.tokens[at - 1].low.endswith("ing")


def _is_thing(parsed: Parsed, noun: int, clause: Clause | None) -> bool:
    """Whether a noun, behind which `from` stands, is a thing in the subject or behind a preposition, and no movement.

    The object of a verb is left out: in `withdrew its troops from Cairo` they were there.
    """
    tokens, words = parsed.tokens, parsed.words
    if words.event(tokens[noun].low) or tokens[noun].low in words.marks["outside.moves"]:
        return False
    start = noun
    while start >= 0 and (tokens[start].tag in NOMINALS or tokens[start].low == "of"):
        start -= 1
    verb = clause.group.start if clause is not None and clause.group is not None else 0
    return noun < verb or (start >= 0 and tokens[start].tag == "IN")


def _is_distance(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Suez in "dropped at the pass, thirty miles from Suez", "at the pass, east of Suez", "on the pass, a saddle near
    Suez"."""
    at = _governor(tokens, index)
    comma = next((i for i in range(at, max(0, at - _FAR), -1) if tokens[i].tag == ","), 0)
    if at < 1 or not comma:
        return False
    if tokens[at].low in ("between", "near") and tokens[comma + 1].low in A and at > comma + 1:
        return tokens[at - 1].tag == "NN"
    between = [token.low for token in tokens[comma + 1 : at]]
    far = bool(between) and between[-1].split("-")[-1] in words.marks["outside.distances"]
    return far and tokens[comma - 1].name is not None


def _is_called(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Pieter in "Hi Pieter, the conference is over"."""
    return index > 0 and tokens[index - 1].low in words.marks["writing.greeting"]
