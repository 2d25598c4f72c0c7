"""Where a town lies, told inside a noun phrase: `a Moscow, Russia judge`, `the Farmington, N.M., carrier`."""

from collections.abc import Sequence

from dateline.compose.parse.small import ARTICLES, A
from dateline.compose.parse.tokens import Tok


def join_addresses(tokens: Sequence[Tok]) -> None:
    """Make one noun phrase of each article and noun that have a town with its country or state between them."""
    for index in range(len(tokens) - 4):
        _address(tokens, index)


def _address(tokens: Sequence[Tok], index: int) -> None:
    """Make one noun phrase of `a Moss, Norway, judge`: between its article and its noun commas tell where a town lies.

    Behind `the` both commas must stand there, and a noun that cannot stand alone: not `in the Bronx, New York, police`.
    """
    article, town, comma, state = tokens[index : index + 4]
    if article.low not in ARTICLES or comma.tag != "," or not (_is_place(town) and _is_place(state)):
        return
    closed = index + 4 < len(tokens) and tokens[index + 4].tag == ","
    noun = tokens[index + 5 : index + 6] if closed else tokens[index + 4 : index + 5]
    if (article.low in A or closed) and noun and noun[0].tag == "NN" and noun[0].name is None:
        for token in tokens[index + 2 : index + 4 + closed]:
            token.tag = "JJ"


def _is_place(token: Tok) -> bool:
    return token.tag == "NNP" and token.name is not None and token.name.type in ("place", "name")
