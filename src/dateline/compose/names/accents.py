"""Names as papers write them that have no accents."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

_MARKS: Final = re.compile("[\u0300-\U0010ffff]+")
"""Among which all marks are that stand over letters or under them."""

WITHOUT_MARKS = str.maketrans(
    {
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ð": "d",
        "Ð": "D",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "þ": "th",
    }
)


WITH_TWO_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ø": "oe", "å": "aa"}
)


@lru_cache(maxsize=1 << 14)
def unaccented(name: str) -> str:
    """A name as papers write it that have no accents: Keita for Keïta."""
    return name if name.isascii() else _bare(name)


def all_unaccented(names: Sequence[str]) -> list[str]:
    """A whole list of names as papers write them that have no accents."""
    return _bare("\n".join(names)).split("\n")


def in_two_letters(names: Sequence[str]) -> list[str]:
    """A whole list of names as agencies write them that have no umlauts: Duesseldorf for Düsseldorf."""
    return _bare("\n".join(names).translate(WITH_TWO_LETTERS)).split("\n")


def _bare(text: str) -> str:
    return _MARKS.sub(_unmarked, unicodedata.normalize("NFKD", text.translate(WITHOUT_MARKS)))


def _unmarked(found: re.Match[str]) -> str:
    return "".join(char for char in found[0] if not unicodedata.combining(char))
