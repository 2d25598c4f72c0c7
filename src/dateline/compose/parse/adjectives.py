"""Words before one noun that a sign or conjunction parts: `The cold, wet days`, `search and rescue crews`."""

from collections.abc import Sequence

from dateline.compose.parse.lexicon import JJ, NN, VBG, VBN, can_be
from dateline.compose.parse.small import A
from dateline.compose.parse.tags import MAYBE_NOUNS, NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok


def one_of_row(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a comma joins it to another adjective between an article and a noun: `The cold, wet days`; behind `a` to
    a participle too, `a masked, heavily armed gang`, for no noun can be left out there."""
    comma = next((at for at in (index + 1, index - 1, index - 2) if 0 < at < len(tokens) and tokens[at].tag == ","), 0)
    first, second = comma - 1, comma + 1
    second += second < len(tokens) and tokens[second].tag == "RB" and second != index
    start = first - (first > 0 and tokens[first - 1].tag == "RB")
    if start < 1 or index not in (first, second) or second + 1 >= len(tokens):
        return False
    if tokens[second + 1].tag not in MAYBE_NOUNS:
        return False
    known = [can_be(tokens[at].low) for at in (first, second)]
    if tokens[start - 1].low in A and not known[0] & NN:
        return all(bits & (JJ | VBN | VBG) or not bits for bits in known)
    degree = second == first + 3 and tokens[second - 1].low.endswith("ly")  # `a poor, densely populated suburb`
    led = start == first and (degree or second == first + 2) and tokens[start - 1].tag in ("DT", "PRP$")
    return led and all(bits & (JJ | VBN if degree else JJ) or not bits for bits in known)  # no list knows `drizzly`


def inside_row(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a comma, or the adverb behind it, only parts two adjectives between an article and a noun: `The cold, wet
    days`, `a masked, heavily armed gang`."""
    comma = index - 1 if tokens[index].tag == "RB" else index
    if comma < 2 or tokens[comma].tag != "," or tokens[comma - 1].tag != "JJ":
        return False
    led = tokens[comma - 3 if tokens[comma - 2].tag == "RB" else comma - 2].tag in ("DT", "PRP$")
    behind = [token.tag for token in tokens[comma + 1 : comma + 4] if token.tag != "RB"]
    return led and behind[:1] == ["JJ"] and behind[1:2] != [] and behind[1] in NOUNS


def joins_modifiers(tokens: Sequence[Tok], joint: int) -> bool:
    """Whether a conjunction joins two nouns that say of what sort the one behind them is: `search and rescue crews`."""
    tags = [token.tag for token in tokens[joint - 1 : joint + 3]] if joint else []
    return tags[:3] == ["NN", "CC", "NN"] and tags[3:] in (["NN"], ["NNS"])


def behind_letters(tokens: Sequence[Tok], index: int) -> bool:
    """Whether brackets with the letters of a name stand right before a noun of the same phrase: `the first Moss Yacht
    Club (MYC) race`."""
    before = tokens[max(index - 4, 0) : index]
    letters = [token.text for token in before[1:]] if len(before) > 3 and before[0].tag in NOUNS else []
    short = bool(letters) and letters[0] == "(" and letters[2] == ")" and letters[1].isupper()
    return short and tokens[index].tag in ("NN", "NNS")


def goes_on_naming(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a token belongs to the noun phrase before it, with what `of` joins to that."""
    token = tokens[index]
    return token.tag in NOMINALS or token.low in ("of", "/") or joins_modifiers(tokens, index)
