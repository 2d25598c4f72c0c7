"""Halves and quarters of games and of all else that has two or four parts: `They led 3-1 after the first half`.

English gives them the names of the halves and quarters of a year. Which are meant is told by the words of the sentence
(cues `accounts` and `games` of the language), and where that has none, or as many of both, by those around it. A half
of which neither tells is none of a year, since all may have halves; a quarter is one, unless the text is of games.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.terms import MOST_TERMS, Argument, Term
from dateline.records import Mention, Sentence

_PARTS: Final = ("quarter", "half")
_NEAR: Final = 1  # sentences before and behind that tell of what a sentence does
_WORD: Final = re.compile(r"[^\W_]+")


class _Cues(NamedTuple):
    accounts: re.Pattern[str]
    games: re.Pattern[str]

    def balance(self, text: str) -> int:
        """By how many the words of accounts outnumber those of games."""
        return sum(1 for _ in self.accounts.finditer(text)) - sum(1 for _ in self.games.finditer(text))


def without_games(text: str, mentions: Sequence[Mention], sentences: Sequence[Sentence], words: Words) -> list[Mention]:
    """The mentions that are no half or quarter of a game."""
    cues = _cues(words)
    if cues is None:
        return list(mentions)
    numbers, whole = _numbers(words), cache(lambda: cues.balance(text))

    def is_of_year(mention: Mention) -> bool:
        part, at = _part_of_some_year(mention.meaning), mention.sentence
        if not part or numbers.isdisjoint(_WORD.findall(mention.text.lower())):
            return True
        near = sentences[max(at - _NEAR, 0)], sentences[min(at + _NEAR, len(sentences) - 1)]
        spans = (sentences[at].start, sentences[at].end), (near[0].start, near[1].end)
        told = next((balance for start, end in spans if (balance := cues.balance(text[start:end]))), 0)
        return told > 0 if part == "half" else (told or whole()) >= 0

    return [mention for mention in mentions if is_of_year(mention)]


@lru_cache(MOST_TERMS)
def _part_of_some_year(term: Argument) -> str:
    """`quarter` or `half` where a meaning counts from one and does not tell of which year; else empty."""
    if not isinstance(term, Term):
        return ""
    if term.op in _PARTS:
        return term.op if term.args[1:] in ((), (None,)) else ""
    return next((part for part in map(_part_of_some_year, term.args) if part), "")


@cache
def _numbers(words: Words) -> frozenset[str]:
    """By which halves and quarters are counted; those named otherwise, `H2`, `July to December`, are of a year."""
    return frozenset(words.surfaces("halfth")) | frozenset(words.surfaces("quarterth"))


@cache
def _cues(words: Words) -> _Cues | None:
    accounts, games = phrases(words, "accounts", r"(?<![^\W_])", r"(?![^\W_])"), phrases(words, "games")
    return _Cues(accounts, games) if accounts and games else None
