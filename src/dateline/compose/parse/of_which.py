"""What is named as one of several, `two novels, the best of which, The Quay, won a prize`, is told of by its name."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.tokens import Tok

_LONGEST: Final = 7  # tokens from the comma to `which`


def without_which(tokens: Sequence[Tok]) -> list[Tok]:
    """The tokens without the words that say of which it is one, and without the comma behind its name."""
    gone: set[int] = set()
    for at in range(2, len(tokens) - 4):
        if tokens[at].low != "which" or tokens[at - 1].low != "of" or tokens[at + 1].text != ",":
            continue
        start = next((i for i in range(at - 2, max(0, at - _LONGEST), -1) if tokens[i].text == ","), 0)
        if start and tokens[at + 2].name is not None and tokens[at + 3].text == ",":
            gone |= {*range(start + 1, at + 2), at + 3}
    return [token for at, token in enumerate(tokens) if at not in gone]
