"""Numbers with the words that say how sure they are: `at least 20 people`, `50 to 60 people`."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.small import ONE, SHARES, A
from dateline.compose.parse.tags import FINITE, NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok, tag_at

_BEFORE_CLAUSE: Final = frozenset((",", ";", ":", "--", "CC", "DATE", "THAT"))


def quantity(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Make the words before a number that say how sure it is a part of it: `at least 20 people`, `killed about 30`."""
    one = tokens[index].low in ONE and index > 1 and tokens[index - 1].low in words.marks["dates.bounds"]
    if (tokens[index].tag != "CD" and not one) or not index or tokens[index - 1].tag == "CD":
        return
    if _up_to(tokens, index) or _score(tokens, index):
        tokens[index - 1].tag = "CD"
        return
    first = index - (tokens[index - 1].low in A and index > 1)  # `About a dozen passengers`
    for length in range(min(3, first), 0, -1):
        start = first - length
        said = "-".join(token.low for token in tokens[start:first])
        free = not start or tokens[start - 1].tag not in NOUNS | {"DATE"}  # `a book about two men`
        if said in words.marks["tagging.quantities"] or (free and said in words.marks["tagging.degrees"]):
            for token in tokens[start : index + 1]:
                token.tag = "CD"
            return


def degree_of_share(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Make an adverb of the word before a share that begins a clause: `About a fifth of requests failed`, as `nearly`
    is one; not of `They talked about half of it`."""
    if tokens[index].low.removesuffix("s") not in words.marks["dates.fractions"]:
        return
    first = index - (index > 0 and (tokens[index - 1].tag == "CD" or tokens[index - 1].low in A))
    of = index + 1 < len(tokens) and tokens[index + 1].low in ("of", "the")
    if not of or not first or tokens[first - 1].low not in words.marks["tagging.degrees"]:
        return
    if first == 1 or tokens[first - 2].tag in _BEFORE_CLAUSE:
        tokens[first - 1].tag = "RB"


def hedge(tokens: Sequence[Tok], index: int) -> None:
    """Make adverbs of `at least` before what is done: `was built, or at the very least repaired, by her`."""
    start = index - 1
    while start > 0 and tokens[start].low in ("the", "very"):
        start -= 1
    behind = tag_at(tokens, index + 1)
    if tokens[index].low in ("least", "most") and tokens[start].low == "at" and behind in FINITE | {"VBN", "JJ"}:
        for token in tokens[start : index + 1]:
            token.tag = "RB"


def about(tokens: Sequence[Tok], index: int) -> bool:
    """Whether an `or` or `so` says that a number is about right: `130 or so sailors`."""
    first = index if tokens[index].low == "or" else index - 1
    behind = [token.low for token in tokens[first : first + 2]]
    return first > 0 and behind == ["or", "so"] and tokens[first - 1].tag == "CD" and len(tokens) > first + 2


def _up_to(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a number is the upper end of how many there were: `50 to 60 people`, not `fell from 60 to 50 people`."""
    between = [token.low for token in tokens[max(index - 3, 0) : index]]
    if len(between) < 2 or between[-1] != "to" or tokens[index - 2].tag != "CD" or index + 1 >= len(tokens):
        return False
    return between[0] != "from" and tokens[index + 1].tag in ("NNS", "NNS?")


def _score(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a number is the lesser of two of one vote or game: `voted 9 to 1`, not `fell from 9 to 1`."""
    before = tokens[max(index - 3, 0) : index]
    numbers = len(before) == 3 and before[2].low == "to" and before[1].low.isdigit() and tokens[index].low.isdigit()
    return numbers and before[0].tag in FINITE and not tokens[index].low.startswith("0")


def begins_counted(tokens: Sequence[Tok], before: int, index: int) -> bool:
    """Whether a number begins a noun phrase behind another one: `Under the plan | nine new mills were built`."""
    behind = [token.tag for token in tokens[index + 1 : index + 3] if token.tag != "JJ"]
    name = tokens[before].name
    ends = tokens[before].tag in ("NN", "NNS") or (name is not None and name.type == "place")
    return ends and behind[:1] == ["NNS"]


def head_plural(tokens: Sequence[Tok], span: tuple[int, int]) -> bool:
    """Whether the noun of a phrase is a plural: `most of the men`, `two`; not `most of it`, `Plot 14`."""
    last = span[0]
    if tokens[last].low in SHARES and last + 2 < span[1] and tokens[last + 1].low == "of":
        return tokens[last + 2].low in ("them", "us", "you") or head_plural(tokens, (last + 2, span[1]))
    if tokens[last].low in ("most", "some", "many", "all", "several", "few", "both", "half"):
        return True
    while last < span[1] and tokens[last].tag in NOMINALS:
        last += 1
    head = tokens[last - 1] if last > span[0] else tokens[span[0]]
    if head.name is not None:
        ship = last - 2 > span[0] and tokens[last - 2].tag == "NN"  # `the brig Pallas`
        several = tokens[span[0]].low == "the" and head.low.endswith("s") and not ship
        return several and head.name.type not in ("place", "person")
    numbered = last > span[0] + 1 and tokens[last - 2].tag in NOUNS  # `Plot 14`
    return head.tag == "NNS" or (head.tag == "CD" and head.low not in ONE and not numbered)
