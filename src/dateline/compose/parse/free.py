"""Dates that stand without a preposition of their own, so that an `on` before them may be a part of the verb."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import Words, lemma_of
from dateline.compose.parse.phrases import placed
from dateline.compose.parse.small import OWNS
from dateline.compose.parse.tokens import Tok

_SHORTEST: Final = 5  # letters: every name of a weekday has more than `today`
_POINTING: Final = frozenset(("the", "that", "this", "last", "next", "a"))


def on_weekday(tokens: Sequence[Tok], on: int, words: Words) -> bool:
    """Whether a weekday stands behind an `on` that is no part of the verb: `was held on this coming Sunday`, but `was
    switched on last Sunday`."""
    named = any(word.strip(",").endswith("day") and len(word) > _SHORTEST for word in tokens[on + 1].low.split())
    return named and on > 0 and lemma_of(tokens[on - 1].low) not in words.marks["verbs.taking_on"]


def never_in(date: str, words: Words) -> bool:
    """Whether a date is named by its weekday, in which nothing is said to happen: `was sworn in Monday`."""
    first = [word.strip(",") for word in date.split()[:2]]
    none = words.marks["dates.no_weekdays"]
    return any(word.endswith("day") and len(word) > _SHORTEST and word not in none for word in first)


def never_on(date: str, words: Words) -> bool:
    """Whether a date is a stretch of time that only points, on which nothing happens: `the next year`."""
    first, *inner, last = date.split() if " " in date else ("", "")
    pointing = first in _POINTING and last in words.marks["dates.stretches"]
    return pointing and len(inner) < 2 and all(word.isalpha() for word in inner)


def or_about(tokens: Sequence[Tok], at: int) -> int:
    """How many words before a date say that it is told roughly: one in `robbed two banks in or [about May 2012]`, two
    in `ran it from in or [about May 2012]`; else 0."""
    before = [token.low for token in tokens[max(at - 3, 0) : at]]
    roughly = before[-1:] == ["or"] and before[-2:-1] in (["in"], ["on"], ["at"])
    return roughly + (roughly and before[0] in ("from", "until", "since"))


def chooses_day(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a token is a day that somebody takes for something: `picked [Saturday night] as the best time`, `set
    [3 May] for the trial`; not `was named on [3 May] as the new mayor`."""
    if not 0 < at < len(tokens) - 1 or tokens[at].mention < 0:
        return False
    chosen = tokens[at + 1].low in words.marks["verbs.chosen"]
    return chosen and tokens[at - 1].lemma in words.marks["verbs.choosing"]


def owns(tokens: Sequence[Tok], at: int) -> bool:
    """Whether a date is the owner of the noun behind it: `[Monday]'s attack`."""
    return tokens[at].low.endswith(OWNS) or (at + 1 < len(tokens) and tokens[at + 1].tag == "POS")


def stranded(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a preposition before a date is the verb's: `remained unaccounted for [Monday]`, `a deal entered into on
    [Monday]`, `was broken into [last night]`."""
    before = tokens[index - 1] if index else None
    if before is None:
        return False
    into = tokens[index].low == "into" and before.tag == "VBN" and before.lemma in words.marks["dates.entering"]
    return into or before.low in words.marks["dates.stranding"]


def long_ago(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a `back` before a date is no part of a verb: `began back in [July]`."""
    verb = tokens[at - 1] if at else tokens[at]
    own = verb.tag in ("VBD", "VBN") and verb.lemma not in words.marks["dates.back"]
    return own or placed(tokens, at)
