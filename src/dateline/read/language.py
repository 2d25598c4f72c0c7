"""The language of a document, by its own words.

Common words decide where they can, for they are cheap and nearly never wrong; else py3langid, a model of byte
sequences, does, on the first few thousand characters. A text too short for either is `und`.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from dateline.read.vocabulary import vocabulary

UNDETERMINED = "und"
"""ISO 639-2 for a language that is not known."""

READ_AS = "en"
"""In which language a text is read that is too short to tell."""

_SAMPLE, _LOOK = 6_000, 2_000
_WORD = re.compile(r"[^\W\d_]+")
_NO_LETTERS = str.maketrans({letter: " " for letter in map(chr, range(128)) if not letter.isalpha()})
_FEWEST_WORDS = 8
_FEWEST_DIFFERENT = 3
# Nigerian Pidgin (ISO 639-3) writes dates in English, and English notes are taken for it.
_DATED_AS = {"pcm": "en"}
_FEWEST_LETTERS = 60


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language in which most of the beginning of a text is written, or `und`."""
    sample = text[:_SAMPLE]
    low = sample[:_LOOK].casefold()
    words = low.translate(_NO_LETTERS).split() if low.isascii() else _WORD.findall(low)  # the former is far faster
    return _by_words(words) or _by_model(sample, sum(map(len, words)))


def _by_words(words: list[str]) -> str | None:
    """The language whose function words make up a sixth of the text and half as many again as any other's.

    More different ones than any other's, too, and three of them where a text would not be read so anyway: in a short
    message a word or two may be spelled alike (German "so", "im").
    """
    if len(words) < _FEWEST_WORDS:
        return None
    counts = Counter(filter(_languages_of().__contains__, words))
    said, different = (dict.fromkeys(vocabulary().function_words, 0) for _ in range(2))
    for word, count in counts.items():
        for language in _languages_of()[word]:
            said[language] += count
            different[language] += 1
    (second, _), (first, language) = sorted((count / len(words), language) for language, count in said.items())[-2:]
    alone = all(different[other] < different[language] for other in different if other != language)
    enough = alone and (language == READ_AS or different[language] >= _FEWEST_DIFFERENT)
    return language if first >= 1 / 6 and first >= second * 1.5 and enough else None


@cache
def _languages_of() -> Mapping[str, Sequence[str]]:
    """By function word: the languages that have it."""
    found: dict[str, list[str]] = {}
    for language, common in vocabulary().function_words.items():
        for word in common:
            found.setdefault(word, []).append(language)
    return found


def _by_model(sample: str, letters: int) -> str:
    if letters < _FEWEST_LETTERS and all(unicodedata.name(c, "").startswith("LATIN") for c in sample if c.isalpha()):
        return UNDETERMINED
    import py3langid

    guess = str(py3langid.classify(sample)[0])
    return _DATED_AS.get(guess, guess)
