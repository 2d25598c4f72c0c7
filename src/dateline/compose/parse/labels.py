"""Dates with a label instead of a verb: `Admitted: [2 May] Discharged: 9 May`, `Book the hall (done [2 May])`."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.phrases import QUOTED
from dateline.compose.parse.tags import FINITE, NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok

_LONGEST: Final = 4  # words of the label of a date


def label(parsed: Parsed, at: int) -> Sequence[int]:
    """The tokens that say what a date is the date of; none where a clause tells it."""
    return _ticked(parsed, at) or _before_colon(parsed, at)


class Captioned(NamedTuple):
    """What a picture shows, with the label before it: who or what, and what is said of that."""

    shown: Sequence[int]
    told: Sequence[int]


def captioned(parsed: Parsed, kept: Sequence[int]) -> Captioned | None:
    """Of a label and what it is put to whom it shows and what he does, `Taking aim: Ann Lee in [2013]`, or where what
    it shows is: `A grim sight: burnt tanks in Moss in [2014]`. kept: the tokens that are no date; None without one."""
    tokens = parsed.tokens
    colon = next((place for place, i in enumerate(kept) if tokens[i].tag == ":"), 0)
    before, behind = kept[:colon], kept[colon + 1 :]
    if not 0 < colon <= _LONGEST or any(token.tag in FINITE for token in tokens) or not behind:
        return None
    plain = [i for i in behind if tokens[i].tag in NOMINALS | {"CC", ","}]
    if tokens[before[-1]].low.endswith("ing") and len(plain) == len(behind):
        return Captioned(behind, before)
    place = next((at for at, i in enumerate(behind) if tokens[i].tag == "IN"), 0)
    where = behind[place + 1 :]
    named = bool(where) and all(tokens[i].name is not None for i in where) and tokens[where[-1]].tag == "NNP"
    thing = place > 0 and behind[:place] == plain[:place] and tokens[behind[place - 1]].tag in NOUNS
    return Captioned(behind[:place], behind[place:]) if named and thing else None


def without_head(tokens: Sequence[Tok], kept: list[int], words: Words) -> tuple[list[int], bool]:
    """The words of a label without the last, which says that a date follows, and whether they name what was held then:
    `Hearing` of `Hearing dates: [3 May]`."""
    if any([tokens[i].tag, tokens[k].tag] == ["IN", ":"] for i, k in pairwise(kept)):  # `Heard at: Hull On: [3 May]`
        kept = kept[: max(place for place, i in enumerate(kept) if tokens[i].tag == "IN")] or kept
    plain = [i for i in kept if tokens[i].tag not in (":", ",", "CC")]
    head = len(plain) > 1 and tokens[plain[-1]].low.removesuffix("s") in words.marks["dates.heads"]
    if not head or not all(tokens[i].tag in NOMINALS | {"VBG"} for i in plain):
        return kept, False
    return plain[:-1], words.occasion(tokens[plain[-2]].low)


def without_opening(tokens: Sequence[Tok], kept: list[int]) -> list[int]:
    """The words of a sentence without what only joins it to the one before, `Meanwhile, the mill shut`, or says who
    says so: `According to the mayor, the mill shut`, `Ann Lee said, “The mill shut”`."""
    tags = [tokens[i].tag for i in kept]
    joins = tags[:2] == ["RB", ","]
    comma = tags.index(",") if "," in tags else 0
    source = [tokens[i].low for i in kept[:2]] == ["according", "to"] and not set(tags[1:comma]) & FINITE
    said = (place + 1 for place, (verb, mark) in enumerate(pairwise(tags)) if mark == "," and verb in FINITE)
    quoted = (place for place in said if kept[place + 1 :] and tokens[kept[place] + 1].tag in QUOTED)
    opened = comma if joins or source else next(quoted, 0)
    rest = kept[opened + 1 :] if opened else kept
    return rest if any(tokens[i].tag in NOUNS for i in rest) else kept


def _before_colon(parsed: Parsed, at: int) -> Sequence[int]:
    """The words before the colon of one of several dates in a line: `Admitted: [2 May] Discharged: 9 May`."""
    tokens = parsed.tokens
    dated = [i for i, token in enumerate(tokens) if token.mention >= 0]
    if len(dated) < 2 or any(not i or tokens[i - 1].tag != ":" for i in dated):
        return ()
    start = max((i + 1 for i in dated if i < at), default=0)
    words = range(start, at - 1)
    plain = all(tokens[i].text[0].isalpha() for i in words)
    return words if plain and 0 < len(words) <= _LONGEST else ()


def _ticked(parsed: Parsed, at: int) -> Sequence[int]:
    """What is to be done, with the word in brackets that it was: `Order 14 desks (Ann, done [2 May])`."""
    tokens, ticked = parsed.tokens, parsed.words.marks["writing.ticked"]
    done = next((i for i in range(at - 1, max(0, at - 3), -1) if tokens[i].low in ticked), 0)
    opening = next((i for i in range(done, 0, -1) if tokens[i].tag == "("), 0)
    closed = at + 1 < len(tokens) and tokens[at + 1].tag == ")"
    between = tokens[opening + 1 : done]
    named = all(token.tag in NOUNS | {",", "CC"} for token in between)
    return (*range(opening), done) if opening and closed and named else ()
