"""The tokens and verb groups of a sentence, with the noun phrase before each place."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.phrases import QUOTES, nearest, phrase_before
from dateline.compose.parse.tokens import Tok
from dateline.compose.parse.verbs import Group

AHEAD: Final = 30  # tokens looked ahead for a verb


class Around:
    """A sentence whose clauses are being told apart; read, never changed."""

    def __init__(self, tokens: Sequence[Tok], groups: Sequence[Group], words: Words) -> None:
        self.tokens, self.groups, self.words = tokens, groups, words
        self.at = {group.start: group for group in groups}
        self.say, self.gives = words.marks["verbs.say"], words.marks["verbs.gives"]

    def phrase_before(self, end: int) -> tuple[int, int] | None:
        """The noun phrase that ends right before a token, with the phrases of prepositions in it."""
        while end > 0 and self.tokens[end - 1].tag in (",", "RB", *QUOTES):
            end -= 1
        return phrase_before(self.tokens, end)

    def _behind(self, group: Group) -> Tok:
        return self.tokens[min(group.end, len(self.tokens) - 1)]

    def _governed(self, end: int) -> bool:
        """Whether the noun phrase that ends here has a preposition before it."""
        found = nearest(self.tokens, end)
        return found is not None and found[0] > 0 and self.tokens[found[0] - 1].tag in ("IN", "TO")
