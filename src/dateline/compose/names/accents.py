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


@lru_cache(maxsize=1 << 14)
def unaccented(name: str) -> str:
    """A name as papers write it that have no accents: Keita for Keïta."""
    if name.isascii():
        return name
    marked = unicodedata.normalize("NFKD", name.translate(WITHOUT_MARKS))
    return "".join(char for char in marked if not unicodedata.combining(char))
