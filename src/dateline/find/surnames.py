"""Surnames that are also times: in a text of `Theresa May`, `May faces a revolt` speaks of her and of no month.

Which words are both, and what shows that they are not meant as names, are in the language's `words.toml`. A name of a
weekday is taken for somebody's only behind a title or before an age, since reporters write `said Clinton Friday` too.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from dateline.expressions import Words
from dateline.find.scan import Candidate

_LISTED: Final = 6  # characters between two dates of a list, `in April and May`
_LEFT: Final = 40
_WORD: Final = re.compile(r"[^\W\d_]+['’]?\W{0,3}\Z")


class _Patterns(NamedTuple):
    """names: the words that may be both. called: where somebody is called so. timed: the words that show a time."""

    names: tuple[str, ...]
    called: re.Pattern[str]
    strictly: re.Pattern[str]
    timed: frozenset[str]
    common: frozenset[str]


@cache
def _patterns(words: Words) -> _Patterns | None:
    names, strict = words.cue("surnames"), words.cue("surnames_strict")
    titles = "|".join(re.escape(title) for table in ("honorific", "office") for title in sorted(words.surfaces(table)))
    if not names or not titles:
        return None
    first = r"(?<![^\W_])(?P<first>[A-Z][^\W\d_]+|[A-Z])\.? "
    aged = r", [1-9][0-9](?:,|\s)"
    acts = rf"(?={aged}|,? (?:{'|'.join(words.cue('acting'))})(?!\w)|['’]s )"
    called = (
        rf"(?:(?:{titles})\.? (?P<titled>{'|'.join(names)})(?!\w)(?! [0-9])|{first}(?P<name>{'|'.join(names)}){acts})"
    )
    strictly = (
        rf"(?:(?:{titles})\.? (?P<titled>{'|'.join(strict)})|{first}(?P<name>{'|'.join(strict)})(?={aged}))(?!\w)"
    )
    return _Patterns(
        (*names, *strict),
        re.compile(called),
        re.compile(strictly),
        frozenset(words.cue("timed")),
        frozenset(words.cue("before_names")),
    )


def without_surnames(text: str, candidates: Iterable[Candidate], words: Words) -> list[Candidate]:
    """The candidates that are nobody's name."""
    found, patterns = list(candidates), _patterns(words)
    if patterns is None or not any(name in text for name in patterns.names):
        return found
    surnames = _surnames(text, patterns)
    if not surnames:
        return found
    return [
        candidate
        for index, candidate in enumerate(found)
        if text[candidate.start : candidate.end] not in surnames or _is_time(text, found, index, patterns)
    ]


def _surnames(text: str, patterns: _Patterns) -> frozenset[str]:
    """The words by which the text calls somebody."""
    called = {
        match["titled"] or match["name"]
        for match in patterns.called.finditer(text)
        if match["titled"] or _is_first_name(match["first"], text, patterns)
    }
    strictly = {match["titled"] or match["name"] for match in patterns.strictly.finditer(text)}
    return frozenset(called | strictly)


def _is_first_name(word: str, text: str, patterns: _Patterns) -> bool:
    """Whether a capitalised word before a name may be a first name: no word that the text also writes small."""
    small = word.lower()
    return small not in patterns.common and not small.endswith("ly") and not re.search(rf"(?<!\w){small}(?!\w)", text)


def _is_time(text: str, found: list[Candidate], index: int, patterns: _Patterns) -> bool:
    """Whether what stands before a word shows that it is a time all the same."""
    start = found[index].start
    word = _WORD.search(text, max(0, start - _LEFT), start)
    if word and word[0].strip().lower() in patterns.timed:
        return True
    listed = index > 0 and 0 < start - found[index - 1].end <= _LISTED
    return listed and found[index - 1].reading.kind in ("date", "day")
