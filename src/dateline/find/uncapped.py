"""Sentences that begin with a small letter: `We slept. it rained.`, and in texts without capitals any word.

Behind a plain word, which is no abbreviation, a stop ends a sentence before a word that nothing but a subject can be
(`it`, `we`). Where a writer leaves capitals out several times, any word opens one there.
"""

import re
from functools import cached_property
from typing import Final

from dateline.expressions import Words

# a stop behind a plain word and before a small one, with nothing between them; a row of dots is a pause
_END: Final = re.compile(
    r"(?<![\w.@/&'’-])([^\W\d_]['’a-z]+|\d{1,2}(?:st|nd|rd|th|am|pm)|20\d\d)(?:\.|!+|\?+)\s+([a-z]+)\b(?![.@/-])"
)
# how what somebody says in a chat begins: `Ann: so I left`, `09:12 <ann> so I left`
_MESSAGE: Final = re.compile(
    r"(?m)^(?:[^\n<:]{0,24}\d\d:\d\d[^\n:<]{0,8})?(?:[^\W\d_][^\n:.!?]{0,24}:|<[^<>\n]{1,24}>) ([^\W\d_])"
)
_CAPITAL: Final = re.compile(r"[.!?]\s+[\"“‘(]?[A-Z]")
OFTEN: Final = 2
"""Sentences that begin with small words that open some, from which on a writer is known to leave capitals out; the
first of a text counts whatever its word."""


class Uncapped:
    """Which stops of a text end a sentence though a small letter stands behind them."""

    def __init__(self, text: str, words: Words) -> None:
        self._text, self._words = text, words

    @cached_property
    def _ends(self) -> dict[int, str]:
        """Where a stop stands between a plain word and a small one, and that one."""
        known = frozenset(self._words.cue("abbreviations")) - frozenset(self._words.cue("cased_abbreviations"))
        found = _END.finditer(self._text)
        return {match.end(1): match[2] for match in found if f"{match[1].lower()}." not in known}

    @cached_property
    def _careless(self) -> bool:
        """Whether the writer often begins sentences with a small letter."""
        openers = frozenset(self._words.cue("openers"))
        messages = [match[1].islower() for match in _MESSAGE.finditer(self._text)]
        first = self._text.lstrip()[:1].islower() or (len(messages) >= OFTEN and 2 * sum(messages) > len(messages))
        never = first and len(self._ends) >= OFTEN and _CAPITAL.search(self._text) is None
        return never or first + sum(small in openers for small in self._ends.values()) >= OFTEN

    def begins(self, at: int) -> bool:
        """Whether a sentence begins behind the stop at a place."""
        small = self._ends.get(at)
        return small is not None and (
            self._careless or (self._text[at] == "." and small in self._words.cue("subjects"))
        )
