"""Text in capitals: which names of the document stand in it, and how it reads in ordinary letters."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

from dateline.compose.names import Name
from dateline.compose.parse.lexicon import NOMINAL, VERBAL, Words, can_be

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’.][^\W\d_]+)*")
_LONGEST_ACRONYM: Final = 4
_LEAD: Final = re.compile(r"(?:[A-Z] )?(?:[A-Z]{2,} )+(?=[a-z0-9])")
_BEFORE: Final = 12  # code points before a name in which it stands whether a text begins there
_OPENS: Final = re.compile(r"(?:^|\n|[.!?] )([A-Z]+) $")
_HEADS: Final = ("DT", "CD")  # determiners and numbers


def in_capitals(text: str) -> bool:
    """Whether a text is written in capitals, so that its names cannot be told from its words."""
    capitals = sum(map(str.isupper, text))
    return capitals > 8 and capitals * 5 > 4 * sum(map(str.isalpha, text))


def lead_lowered(text: str, names: Iterable[Name], words: Words) -> str:
    """A title of which only the first words are in capitals, as papers begin a report: `AT LEAST 30 were hurt`."""
    lead = _LEAD.match(text)
    first = lead[0].lower().split() if lead else []
    named = {name.text.lower() for name in names}
    plain = all((can_be(word) or word in words.closed) and word not in named for word in first)
    heads = words.tags.get(first[0]) in _HEADS if first else False  # `AN appeal`, `A MAN`; not `IT staff`
    if not plain or not (heads or any(len(word) > _LONGEST_ACRONYM - 1 for word in first)):
        return text
    told = " ".join(first)
    return f"{told[0].upper()}{told[1:]}{text[len(told) :]}"


def not_shouted(names: Iterable[Name], text: str, words: Words) -> list[Name]:
    """The names that are no ordinary words in capitals."""
    return [name for name in names if not _shouted(name, text, words)]


def _shouted(name: Name, text: str, words: Words) -> bool:
    """Whether a name is ordinary words in capitals: it has function words, or verbs that are nothing else, or is a word
    of the language with which a report opens: `A FIRE destroyed the mill`."""
    if not name.text.isupper() or name.certain:
        return False
    opens = _OPENS.search(text[max(0, name.start - _BEFORE) : name.start])
    heads = opens is not None and words.tags.get(opens[1].lower()) in _HEADS
    if heads and text[name.end + 1 : name.end + 2].islower():
        return all(can_be(word) & NOMINAL for word in _WORD.findall(name.text.lower()))
    return any(
        word in words.tags or (can_be(word) & VERBAL and not can_be(word) & NOMINAL)
        for word in _WORD.findall(name.text.lower())
    )


class Spelling:
    """How a document writes its names where it does not write in capitals."""

    def __init__(self, names: Iterable[Name]) -> None:
        self.names = {name.canonical.upper(): name for name in names if not name.text.isupper()}
        self.names.update({name.text.upper(): name for name in names if not name.text.isupper()})

    @cached_property
    def pattern(self) -> re.Pattern[str] | None:
        """Any of the names, longest first; made when asked for, as few documents have text in capitals."""
        found = sorted((text for text in self.names if len(text) > 2), key=lambda text: (-len(text), text))
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, found))})(?!\w)") if found else None

    def names_in(self, text: str, start: int, end: int) -> list[Name]:
        """The document's names in a stretch of capitals, at their places there."""
        if self.pattern is None:
            return []
        return [
            self.names[match[0]]._replace(start=match.start(), end=match.end(), text=match[0])
            for match in self.pattern.finditer(text, start, end)
        ]

    def lowered(self, text: str, names: Sequence[Name], words: Words) -> str:
        """A title in capitals as it reads in ordinary letters: names and short unknown words keep their capitals."""
        known = {name.text: name.canonical for name in names if not name.canonical.isupper()}
        pieces, position = [], 0
        places = list(self.pattern.finditer(text)) if self.pattern else []
        for match in places:
            pieces += [_lower(text[position : match.start()], known, words), self._written(match[0])]
            position = match.end()
        return "".join([*pieces, _lower(text[position:], known, words)])

    def _written(self, upper: str) -> str:
        name = self.names[upper]
        return name.text if name.text.upper() == upper else name.canonical


def _lower(text: str, known: dict[str, str], words: Words) -> str:
    for upper, written in known.items():
        if upper in text and upper not in ("NO", "ON"):
            text = re.sub(rf"(?<!\w){re.escape(upper)}(?!\w)", written, text)
    return _WORD.sub(lambda match: _word(match[0], words), text)


def _word(word: str, words: Words) -> str:
    if not word.isupper():
        return word
    low = word.lower()
    if can_be(low) or low in words.closed or low == "a":
        return low
    return word if len(word) <= _LONGEST_ACRONYM or "." in word else word.capitalize()
