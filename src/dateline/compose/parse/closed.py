"""The tags of words of closed classes and of marks, which nothing around them changes."""

from functools import lru_cache
from typing import Final

from dateline.compose.parse.lexicon import Words, words

MARKS: Final = {
    ".": ".",
    "!": ".",
    "?": ".",
    "…": ".",
    "...": ".",
    "-": "--",
    "—": "--",
    "–": "--",
    "_": "--",
    "``": '"',
    "''": '"',
}


@lru_cache(maxsize=1 << 14)
def closed_class(text: str, language: str) -> str:
    """The tag of a word of a closed class, whatever stands around it; empty for one of an open class."""
    known, low = words(language), text.lower()
    found = known.tags.get(low)
    if found is not None:
        return found
    if low[0].isdigit() or low[0] in "$£€":
        return "CD"
    if not text[0].isalnum() and low not in known.closed:
        return MARKS.get(low[0] if low[0] in "-—–_" else low, low)
    if low == "that":
        return "THAT"
    if low in ("where", "how", "why", "what"):
        return "WRB"
    if is_title(text, known):
        return "NN"
    if low in known.marks["verbs.be"] or low in known.marks["verbs.have"] or low in known.marks["verbs.do"]:
        return _auxiliary(low, known)
    return "DT" if low in ("this", "these", "those") else ""


def is_title(text: str, words: Words) -> bool:
    """Whether a word is a title before a name: `Mrs`."""
    return text.lower().rstrip(".") in words.marks["titles.before_names"] and text[0].isupper()


def _auxiliary(low: str, known: Words) -> str:
    if low in known.marks["verbs.finite"]:
        return "VBD" if low in ("was", "were", "had", "did") else "VBZ"
    return "VBG" if low.endswith("ing") else "VBN" if low in ("been", "done") else "VB"
