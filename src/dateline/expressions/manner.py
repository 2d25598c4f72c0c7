"""In which manner a text is written: as reports and books are, or as people chat."""

import re
from collections.abc import Callable
from functools import cache
from typing import Final, Literal

from dateline.expressions.alternatives import Alternatives, small
from dateline.expressions.sieve import compile_hits
from dateline.expressions.words import Words, by_length, phrases

Manner = Literal["report", "personal", "informal"]
"""As reports and books are written, as people write of themselves, and as they chat."""
MANNERS: Final = ("personal", "informal")
"""Those in which rules of their own hold; what holds where people write of themselves holds where they chat."""
READ: Final = 4000
"""Code points from the beginning that are looked at."""
HEAD: Final = 400
"""Code points in which a message greets somebody."""
ONE_IN: Final = 40
"""Of so many words at most, one that is written only in chats makes a text informal."""
FEWEST: Final = 3
"""Words from which on the letters with which sentences begin say something."""
OF_ONESELF: Final = 30
"""Of so many words at most, one of somebody who writes of himself makes a text personal."""
_HEADS: Final = re.compile(r"(?<!\S)[^\w\s]*(\w+'?)")  # how a word begins, up to an apostrophe or stop: `i'` of `i've`
_LINE: Final = r"(?:\A|\n)[ \t>]*"
_SAID: Final = r"(?: (?:[^\W\d_]+\.? ?){1,3})?[,!:-]"  # who is greeted, and what ends that
_MARKS: Final = str.maketrans({mark: " " for mark in map(chr, range(128)) if not mark.isalnum() and mark not in "_'"})
_QUOTED: Final = re.compile(r"[\"“][^\"“”\n]*[\"”]|``[^`\n]*?''")  # what a report quotes is said by somebody else
_BEGINS: Final = re.compile(r"(?:\A|[.!?]\s+|\n\n)[\"'“‘(]*(?:(?P<small>[a-z])|[^\W\d_])")


def manner_of(text: str, words: Words) -> Manner:
    """How a text is written."""
    if is_informal(text, words):
        return "informal"
    return "personal" if is_personal(text, words) else "report"


def is_informal(text: str, words: Words) -> bool:
    """Whether a text is written as chats, text messages and posts are.

    Known by words that are written so only there (cue `informal` of the language), and in languages that have such a
    cue by sentences that begin with small letters.
    """
    cues = phrases(words, "informal", r"(?<![\w'’])", r"(?![\w'’])", cased=True)
    if cues is None:
        return False
    beginning = text[:READ].lstrip()
    hits = _hits(words)(beginning)
    if not hits and not _opens_small(beginning):
        return False  # as nearly all texts, so that none is looked through for nothing
    count = len(beginning.split())
    said = len(cues.findall(beginning)) if hits * 2 * ONE_IN > count else 0
    return said * ONE_IN > count or (count >= FEWEST and _small(beginning))


def is_personal(text: str, words: Words) -> bool:
    """Whether somebody writes of himself or to somebody, as in letters, diaries and messages (cue `personal`), or
    greets somebody in a line at the head (cue `hails`)."""
    forms, beginning = _forms(words), text[:READ]
    if forms is None:
        return False
    greeting = phrases(words, "hails", _LINE, _SAID)
    if greeting and greeting.search(text[:HEAD]):
        return True
    count = len(beginning.split())
    if not _may_be_personal(beginning, count, words):
        return False  # as nearly all reports, so that none is looked through for nothing
    unquoted = _QUOTED.sub(" ", beginning)
    if not _may_be_personal(unquoted, count, words):
        return False
    return sum(1 for _ in forms.finditer(unquoted.lower())) * OF_ONESELF > count


@cache
def _forms(words: Words) -> Alternatives | None:
    """The words of somebody who writes of himself, for texts in small letters."""
    ways = [("personal", small(form)) for form in by_length(words.cue("personal"))]
    return Alternatives(ways, r"(?<![\w’'-])", r"(?![\w-])") if ways else None


def _may_be_personal(text: str, count: int, words: Words) -> bool:
    """Whether at least half as many words as make a text of so many personal begin like those of one."""
    low = text.lower().replace("’", "'")
    # ASCII is cut at its marks, several times as fast; that finds a few heads more, behind hyphens
    heads = low.replace("'", "' ").translate(_MARKS).split() if low.isascii() else _HEADS.findall(low)
    return sum(map(_plain(words).__contains__, heads)) * 2 * OF_ONESELF > count


@cache
def _plain(words: Words) -> frozenset[str]:
    """With what those words begin that somebody uses who writes of himself: `i`, `it'`."""
    heads = [(form, re.split(r"\W", form, maxsplit=1)[0]) for form in words.cue("personal")]
    sure = [head.lower() for form, head in heads if not form.startswith("['’]", len(head))]
    return frozenset([*sure, *(f"{head.lower()}'" for _, head in heads)])


def _opens_small(text: str) -> bool:
    """Whether the first sentence begins with a small letter."""
    first = _BEGINS.search(text)
    return first is not None and first["small"] is not None


def _small(text: str) -> bool:
    """Whether the first sentence begins with a small letter, and most others do."""
    begins = [bool(match["small"]) for match in _BEGINS.finditer(text)]
    return bool(begins) and begins[0] and sum(begins) * 2 > len(begins)


@cache
def _hits(words: Words) -> Callable[[str], int]:
    return compile_hits(rf"(?:^|[^\w'’])(?:{'|'.join(words.cue('informal'))})(?:[^\w'’]|$)")
