"""Letters that stand for common nouns or an office, and name nothing: "an annual general meeting (AGM)"."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile

from dateline.compose.names.known import known
from dateline.compose.names.lexicon import Lexicon
from dateline.compose.names.mentions import Mention
from dateline.compose.names.scan import word_before

LETTERS = re.compile(r"\(([A-Z]{2,8})s?\)")
REACH = 120  # code points before a bracket in which the words stand that its letters are short for

BEHIND_NAME = (",", "(")  # before the letters of an honour


def are_letters_alone(text: str, mention: Mention, of_nouns: Collection[str], lex: Lexicon) -> bool:
    """Whether a mention is no more than letters that stand for nouns, though elsewhere they may be a known name, or
    those of an honour behind a name: "Zora Quill, MBE"; not "Gorvel, MD"."""
    *lead, last = mention.words
    if not lead and last in lex.grammar["postnominals"] - lex.grammar["state_codes"]:
        before = text[max(0, mention.start - REACH) : mention.start].rstrip()
        return before[-1:] in BEHIND_NAME and word_before(before, len(before) - 1, REACH)[:1].isupper()
    if last not in of_nouns or (lead and " ".join(lead) not in lex.grammar["name_article"]):
        return False
    return last not in known() or text[mention.start - 1 : mention.start] == "("


def letters_of_nouns(text: str, lex: Lexicon) -> frozenset[str]:
    """The letters in brackets behind words of the language, or an office, that begin with them and are no body: not "an
    electoral commission (EC)"."""
    return frozenset(_found(text, lex))


def _found(text: str, lex: Lexicon) -> Iterator[str]:
    for match in LETTERS.finditer(text):
        words = text[max(0, match.start() - REACH) : match.start()].replace("-", " ").split()
        if not words or _is_body(words[-1], lex):
            continue
        length = _begin_with([word.lower() for word in words], match[1].lower(), lex)
        if length and (all(map(str.islower, words[-length:])) or _are_office(words[-length:], lex)):
            yield match[1]


def _are_office(words: Sequence[str], lex: Lexicon) -> bool:
    """Whether words say what one is, and of what: Accountant General of the Federation; not Friends of the Rope."""
    lead = [word.lower() for word in takewhile(str.istitle, words)]
    title = " ".join(lead)
    one = bool(lead) and len(lead) < len(words) and not lead[0].endswith(tuple(lex.grammar["plurals"]))
    return one and (title in lex.titles["words"] or lead[0] in lex.titles["words"] or lead[0] in lex.roles)


def _is_body(noun: str, lex: Lexicon) -> bool:
    cues = lex.phrases["appositive"].get(noun) or lex.phrases["kind"].get(noun, ())
    return any(cue.type == "organisation" for cue in cues)


def _begin_with(words: Sequence[str], letters: str, lex: Lexicon) -> int:
    """How many of the last words begin with the letters in order, where grammatical ones may be passed; 0 if others
    would be."""
    left = len(letters)
    for length, word in enumerate(reversed(words), 1):
        if not word.isalpha():
            return 0
        if word[0] == letters[left - 1]:
            left -= 1
            if not left:
                return length
        elif word not in lex.grammar["function_words"]:
            return 0
    return 0
