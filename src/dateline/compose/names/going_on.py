"""Somebody of whom a text says no more than a surname and goes on with `He`: `Zoble came to Gorvel. He left.`"""

import re
from collections.abc import Iterator
from typing import Final

from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.mentions import Mention

HE_NEXT: Final = Cue("person", 3, "the next sentence goes on with “he”")
_REST: Final = re.compile(r" [a-z][^.!?\n]{12,200}?[.!?] (?=[A-Z])")  # of a sentence behind its subject
_DATED: Final = re.compile(r"(?:[A-Z][a-z]+ (?:[a-z]+ )?\d{4},? )?([A-Za-z]+)")  # `In 1901 he`
_OPENS: Final = re.compile(r"(?:\A|\n)\s{0,3}(?:[A-Z][a-z]+ (?:[a-z]+ )?\d{4},? )?\Z")  # a paragraph
_WORD: Final = re.compile(r"[^\W\d_]+")
_REACH: Final = 24  # code points before a name in which its sentence begins with a date


def goes_on(text: str, mention: Mention, lex: Lexicon) -> Iterator[Cue]:
    """What the sentence behind says of the subject of one that opens a paragraph and tells of nobody else."""
    if mention.title or len(mention.words) > 1:
        return
    rest = _REST.match(text, mention.end)
    if rest is None or not _OPENS.search(text, max(0, mention.start - _REACH), mention.start):
        return
    following = _DATED.match(text, rest.end())
    if following is None or following[1].lower() not in lex.grammar["he_next"]:
        return
    words = _WORD.findall(rest[0])
    leads = ("", *words[:-1])
    others = (
        word in lex.roles or (word[0].isupper() and led not in lex.grammar["leads_to_places"])
        for led, word in zip(leads, words, strict=True)
    )
    if not any(others):
        yield HE_NEXT
