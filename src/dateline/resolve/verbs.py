"""The verbs of a stretch of text, by their tense, and the cues of a language that tell them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from dateline.expressions import Words
from dateline.expressions.alternatives import Alternatives, Found, small
from dateline.expressions.sieve import Sifted, sifted
from dateline.expressions.words import by_length, phrases
from dateline.resolve.lowered import lowered, names_of

_TENSES: Final = ("gone", "intended", "future", "open", "past")


class Patterns(NamedTuple):
    """The cues of a language compiled; None where it gives none."""

    tense: Alternatives | None
    infinitive: re.Pattern[str] | None
    awaited: re.Pattern[str] | None
    befallen: re.Pattern[str] | None
    kindled: re.Pattern[str] | None
    dashed: re.Pattern[str] | None
    relative: re.Pattern[str] | None
    closed: re.Pattern[str] | None
    inserted: re.Pattern[str] | None
    subordinate: Sifted | None
    timing: frozenset[str]
    decisions: frozenset[str]
    names: re.Pattern[str] | None
    determiners: frozenset[str]
    articles: frozenset[str]
    called: re.Pattern[str] | None
    wished: re.Pattern[str] | None
    going_on_now: re.Pattern[str] | None


@cache
def patterns_of(words: Words) -> Patterns:
    tense = [(name, small(form)) for name in _TENSES for form in by_length(words.cue(name))]
    return Patterns(
        Alternatives(tense, r"(?:(?<![\w’'-])|(?=['’]))", r"(?![\w-])") if tense else None,
        phrases(words, "infinitive"),
        phrases(words, "awaited", r"[^\w“]{1,3}"),  # what is quoted behind it is of another time
        phrases(words, "befallen", r" ?"),
        phrases(words, "kindled", " "),
        phrases(words, "dashed", ""),
        phrases(words, "relative", r"\s{1,3}"),
        phrases(words, "relative", r"(?<=,)\s", r"(?!\w)[^,;:.]{1,120}(?=,)"),
        phrases(words, "inserted", r"(?<=,)\s", r"(?=,)"),
        sifted(words, "subordinate", r"(?<=[\s,])"),
        frozenset(words.cue("timing")),
        frozenset(words.cue("decisions")),
        names_of(words),
        frozenset(words.cue("before_plurals")),
        frozenset(words.cue("before_nouns")),
        phrases(words, "called", ""),
        phrases(words, "wished", ""),
        phrases(words, "going_on_now", "", ""),
    )


def _covered(pattern: re.Pattern[str] | None, low: str) -> str:
    """A stretch in which what stands between two commas is covered, since its verb is none of the clause around it."""
    return pattern.sub(lambda clause: "#" * len(clause[0]), low) if pattern and low.count(",") > 1 else low


def last_verb(patterns: Patterns, text: str, start: int, end: int) -> tuple[str, str]:
    """The tense of the last verb in a stretch, and the verb as written; both empty where there is none.

    Verbs of relative clauses that are over count only where there is no other: `figures, which ended in May, on`; who
    says it, `will shut, he said, in May`, counts never.
    Cues and stretch are put into small letters: several times as fast as to ignore the difference.
    """
    low, ahead = lowered(patterns.names, text, start, end)
    low = _covered(patterns.inserted, low)
    open_to = _covered(patterns.closed, low)
    found = [*verbs(patterns, open_to, ahead)]
    if not found and open_to != low:
        found = [*verbs(patterns, low, ahead)]
    if len(found) > 1 and _done_for(patterns, open_to, *found[-2:]):
        del found[-1]
    if len(found) > 1 and _only_wished(patterns, open_to, *found[-2:]):
        del found[-1]
    if len(found) > 1 and patterns.called and patterns.called.fullmatch(open_to, found[-2].end, found[-1].end):
        del found[-1]  # `will launch a fund called Iris in [July]`
    return _shown(found[-1] if found else None, text, start - ahead)


def _only_wished(patterns: Patterns, low: str, wish: Found, done: Found) -> bool:
    """Whether the last verb only tells what somebody wants done: `expects to see another man charged`."""
    if done.name != "past" or wish.name not in ("future", "intended") or patterns.wished is None:
        return False
    return patterns.wished.fullmatch(low, wish.start, done.start) is not None


def _done_for(patterns: Patterns, low: str, done: Found, aim: Found) -> bool:
    """Whether the last verb only says what for something was done: `returned from injury to face Moss`."""
    if done.name != "past" or aim.name != "future" or patterns.infinitive is None:
        return False
    led = patterns.infinitive.match(low, low.rfind(" ", 0, max(aim.start - 1, 0)) + 1)
    return led is not None and led.start() < aim.start < led.end()


def first_verb(patterns: Patterns, text: str, start: int, end: int) -> tuple[str, str]:
    """The same of the first: `On Friday Lee, who had been ill, will leave`."""
    low, ahead = lowered(patterns.names, text, start, end)
    open_to = _covered(patterns.closed, _covered(patterns.inserted, low))
    found = next(verbs(patterns, open_to, ahead), None) or next(verbs(patterns, low, ahead), None)
    return _shown(found, text, start - ahead)


def verbs(patterns: Patterns, low: str, ahead: int) -> Iterator[Found]:
    """The verbs of a stretch, but for plurals that read like what is to come, `during debates in [1869]`, and what
    describes a noun or a picture: `will visit the flooded villages on [Friday]`, `Ann Lee (pictured) will`."""
    for found in patterns.tense.finditer(low, ahead) if patterns.tense else ():
        word, before = low[found.start : found.end], low[: found.start].rstrip().rpartition(" ")[2]
        plural = found.name == "future" and word.isalpha() and word[-1] == "s" and before in patterns.determiners
        past = found.name == "past" and word.isalpha()
        described = past and (before in patterns.articles or low[found.start - 1 : found.end + 1] == f"({word})")
        if not plural and not described:
            yield found


def _shown(found: Found | None, text: str, base: int) -> tuple[str, str]:
    return (found.name, text[base + found.start : base + found.end]) if found else ("", "")
