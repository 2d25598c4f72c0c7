"""A stretch of text in small letters, in which names are covered that would read like verbs: May, Will."""

import re
from typing import Final

from dateline.expressions import Words
from dateline.expressions.factor import factored
from dateline.expressions.words import Table

# a name: a word with a capital behind one without, `the page of Wilfred`, `by Will`
_NAMED: Final = re.compile(r" [A-Z][a-z]+(?!\w)")


def names_of(words: Words) -> re.Pattern[str] | None:
    """The names of months, weekdays and the like that count only with a capital."""
    cased = {
        name
        for table in words.sources.values()
        if isinstance(table, Table)
        for name in table.cased
        if name.isalpha() and name[:1].isupper() and name[1:].islower()
    }
    # begun with their capitals, to which the engine can skip, since few letters are some
    return re.compile(rf"{factored(cased)}(?!\w)") if cased else None


def _covered(name: re.Match[str]) -> str:
    """Of a name, if it is not the end of a word, only how long it is; in ASCII, as most texts are."""
    at, text = name.start(), name.string
    return name[0] if at and (text[at - 1].isalnum() or text[at - 1] == "_") else "#" * len(name[0])


def _nobody(name: re.Match[str]) -> str:
    """Of a word with a capital, if the one before has none, only how long it is."""
    at = name.start()
    return " " + "#" * (len(name[0]) - 1) if at and name.string[at - 1].islower() else name[0]


def lowered(names: re.Pattern[str] | None, text: str, start: int, end: int) -> tuple[str, int]:
    """A stretch in lower case with what stands right before it, and how long that is.

    Names of times that only their capital tells from other words, such as May, are covered, and so are other names
    behind a word without a capital: they are no verbs.
    """
    ahead = min(start, 1)
    stretch = text[start - ahead : end]
    if names is not None:
        stretch = names.sub(_covered, stretch)
    stretch = _NAMED.sub(_nobody, stretch)
    low = stretch.lower()
    if len(low) != len(stretch):  # a few capitals have no single small letter
        low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in stretch)
    return low, ahead
