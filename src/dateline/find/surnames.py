"""Surnames that are also times: in a text of `Theresa May`, `May faces a revolt` speaks of her and of no month.

Which words are both, and what shows that they are not meant as names, are in the language's `words.toml`. A name of a
weekday is taken for somebody's only behind a title or before an age, since reporters write `said Clinton Friday` too;
or as a first name behind what somebody is, before what he does: `the mayor, Monday Okoro, said`.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Final, NamedTuple

from dateline.expressions import Words
from dateline.find.scan import Candidate

_LISTED: Final = 6  # characters between two dates of a list, `in April and May`
_LEFT: Final = 40
_FIRST: Final = re.compile(r"(?<![^\W_])([A-Z][^\W\d_]*)\.? \Z")
_CAPITALS: Final = re.compile(r"(?<!\w)[A-Z][A-Z'’-]{2,} \Z")
_APPOSED: Final = re.compile(r"([^\W\d_]{3,}), \Z")
_SURNAME: Final = re.compile(r" [A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?(?=,)")
_AGED: Final = re.compile(r", [1-9][0-9](?:,|\s)")
_NUMBERED: Final = re.compile(r",? [0-9]")
_ASIDE: Final = r"(?:, [^,.;\n]{3,80},|,)?"  # `John Winter, from the ministry, said`
_WORD: Final = re.compile(r"[^\W\d_]+['’]?\W{0,3}\Z")


class _Names(NamedTuple):
    """may_be: the words that may be both. strict: those of them that reporters write behind any name.

    titles: what stands before a surname. acts: what follows somebody's name, aged: his age alone. timed: words that
    show a time. common: words with a capital that are no first name.
    """

    may_be: frozenset[str]
    strict: frozenset[str]
    titles: frozenset[str]
    acts: re.Pattern[str]
    timed: frozenset[str]
    common: frozenset[str]


@cache
def _names(words: Words) -> _Names:
    names, strict = words.cue("surnames"), words.cue("surnames_strict")
    titles = {title.rpartition(" ")[2] for table in ("honorific", "office") for title in words.surfaces(table)}
    return _Names(
        frozenset((*names, *strict)),
        frozenset(strict),
        frozenset(titles),
        re.compile(rf"{_ASIDE} (?:{'|'.join(words.cue('acting'))})(?!\w)|['’]s " if names else r"\Z(?=.)"),
        frozenset(words.cue("timed")),
        frozenset(words.cue("before_names")),
    )


def without_surnames(text: str, candidates: Iterable[Candidate], words: Words) -> list[Candidate]:
    """The candidates that are nobody's name."""
    found, names = list(candidates), _names(words)
    found = [
        one for index, one in enumerate(found) if not _shouted(text, one, names) or _is_time(text, found, index, names)
    ]
    bare = names.may_be.intersection([text[candidate.start : candidate.end] for candidate in found])
    if not bare:
        return found
    surnames = {name for name in bare if any(_called(text, at, name, names) for at in _places(text, name))}
    return [
        candidate
        for index, candidate in enumerate(found)
        if text[candidate.start : candidate.end] not in surnames or _is_time(text, found, index, names)
    ]


def _shouted(text: str, candidate: Candidate, names: _Names) -> bool:
    """Whether a word in capitals ends a name in capitals amid running text: `The ELSIE MAY was built at Moss`."""
    start, end = candidate.start, candidate.end
    name = text[start:end]
    if not name.isupper() or name.capitalize() not in names.may_be or _NUMBERED.match(text, end):
        return False
    running = any(letter.islower() for letter in text[max(0, start - _LEFT) : end + _LEFT])
    return running and _CAPITALS.search(text, max(0, start - _LEFT), start) is not None


def _places(text: str, name: str) -> Iterator[int]:
    """Where a word stands in a text behind a blank."""
    at = text.find(f" {name}")
    while at >= 0:
        yield at + 1
        at = text.find(f" {name}", at + 1)


def _called(text: str, at: int, name: str, names: _Names) -> bool:
    """Whether somebody is called by the word at a place: behind a title, or behind a first name, which the text never
    writes small, and before his age or what he does."""
    first, end = _FIRST.search(text, max(0, at - _LEFT), at), at + len(name)
    if first is None and name in names.strict:
        role, surname = _APPOSED.search(text, max(0, at - _LEFT), at), _SURNAME.match(text, end)
        somebody = role is not None and role[1].lower() not in names.common
        return somebody and surname is not None and names.acts.match(text, surname.end()) is not None
    if first is None or (text[end : end + 1].isalnum() or text[end : end + 1] == "-"):
        return False
    if first[1] in names.titles:
        return not _NUMBERED.match(text, end)
    follows = _AGED.match(text, end) or (name not in names.strict and names.acts.match(text, end))
    low = first[1].lower()
    return bool(follows) and low not in names.common and not low.endswith("ly") and low not in _written(text)


@lru_cache(1)
def _written(text: str) -> frozenset[str]:
    """The words of a text, for all its names that are sought there."""
    return frozenset(text.split())


def _is_time(text: str, found: list[Candidate], index: int, names: _Names) -> bool:
    """Whether what stands before a word shows that it is a time all the same."""
    start = found[index].start
    word = _WORD.search(text, max(0, start - _LEFT), start)
    if word and word[0].strip().lower() in names.timed:
        return True
    listed = index > 0 and 0 < start - found[index - 1].end <= _LISTED
    return listed and found[index - 1].reading.kind in ("date", "day")
