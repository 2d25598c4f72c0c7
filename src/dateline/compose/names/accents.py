"""Names as papers write them that have no accents."""

import unicodedata
from functools import lru_cache

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


def in_two_letters(name: str) -> str:
    """A name as agencies write it that have no umlauts: Duesseldorf for Düsseldorf."""
    return unaccented(name.translate(WITH_TWO_LETTERS))


@lru_cache(maxsize=1 << 14)
def unaccented(name: str) -> str:
    """A name as papers write it that have no accents: Keita for Keïta."""
    if name.isascii():
        return name
    marked = unicodedata.normalize("NFKD", name.translate(WITHOUT_MARKS))
    return "".join(char for char in marked if not unicodedata.combining(char))
