"""Letters that stand for common nouns, and name nothing: "an annual general meeting (AGM)"."""

import re
from collections.abc import Iterator, Sequence

from dateline.compose.names.lexicon import Lexicon

LETTERS = re.compile(r"\(([A-Z]{2,8})s?\)")
REACH = 120  # code points before a bracket in which the words stand that its letters are short for


def letters_of_nouns(text: str, lex: Lexicon) -> frozenset[str]:
    """The letters in brackets behind words of the language that begin with them and are no body: not "an electoral
    commission (EC)"."""
    return frozenset(_found(text, lex))


def _found(text: str, lex: Lexicon) -> Iterator[str]:
    for match in LETTERS.finditer(text):
        words = text[max(0, match.start() - REACH) : match.start()].replace("-", " ").split()
        if words and not _is_body(words[-1], lex) and _begin_with(words, match[1].lower(), lex):
            yield match[1]


def _is_body(noun: str, lex: Lexicon) -> bool:
    cues = lex.phrases["appositive"].get(noun) or lex.phrases["kind"].get(noun, ())
    return any(cue.type == "organisation" for cue in cues)


def _begin_with(words: Sequence[str], letters: str, lex: Lexicon) -> bool:
    """Whether the last words, all of them small, begin with the letters in order; grammatical ones may be passed."""
    left = len(letters)
    for word in reversed(words):
        if not word.isalpha() or not word.islower():
            return False
        if word[0] == letters[left - 1]:
            left -= 1
            if not left:
                return True
        elif word not in lex.grammar["function_words"]:
            return False
    return False
