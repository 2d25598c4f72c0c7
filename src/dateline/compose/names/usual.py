"""Which words of a name are usual ones of the language, and which are known to be nothing else than somebody's name."""

from dateline.compose.names.gazetteer import people, places
from dateline.compose.names.known import known
from dateline.compose.names.lexicon import LONGEST_PHRASE, Lexicon
from dateline.compose.names.record import Form

USUAL_PLACE = 3  # the weight in the list from which a word means the place first


def is_usual(word: str, lex: Lexicon) -> bool:
    """Whether a word is one of the language and nobody's name."""
    return word.lower() in lex.common and not people().have(word)


def is_of_words(word: str, lex: Lexicon) -> bool:
    """Whether a word is one of the language, or one with a prefix or an owner: Ethics, Anti-Corruption, Growers'."""
    low = word.lower().replace("’", "'").partition("'")[0]
    prefix, hyphen, rest = low.partition("-")
    return (rest if hyphen and prefix in lex.grammar["prefix_modifiers"] else low) in lex.common


def is_common(word: str, lex: Lexicon) -> bool:
    """Whether a capitalised word of a name is a word of the language, and no name of people."""
    return word[0].isupper() and is_usual(word, lex)


def made_like_a_person(form: Form, lex: Lexicon) -> bool:
    """Whether a name has two to four words, none of them a word of the language, a people, a place or a body."""
    capitalised = [word for word in form if word.lower() not in lex.grammar["particles"]]
    if not 2 <= len(capitalised) <= LONGEST_PHRASE or not lex.common or " ".join(form) in known():
        return False
    if capitalised[0] == capitalised[-1]:
        return False  # Gorvel Gorvel is a town
    return all(is_nothing_else(word, lex) for word in capitalised)


def is_nothing_else(word: str, lex: Lexicon) -> bool:
    """Whether a word is not known to be one of the language, a people, a place or a part of bodies' names."""
    head, hyphen, tail = word.partition("-")
    word = tail if hyphen and head in lex.grammar["prefixes"] else word
    letters = word.replace("-", "").replace("'", "").replace("’", "")
    if not letters.isalpha() or not word[0].isupper() or word.isupper() or word.lower() in lex.common:
        return False
    listed = word in lex.phrases["head"] or word in lex.phrases["first"] or word in lex.demonyms or word in known()
    return not listed and places(lex.common).get(word) < USUAL_PLACE
