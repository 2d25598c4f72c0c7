"""Bodies that are called by a place at their end: Amnesty International Ghana, Swim Ireland, Vitesse Arnhem."""

from collections.abc import Iterator

from dateline.compose.names.gazetteer import countries, people, places, regions
from dateline.compose.names.known import known, known_places
from dateline.compose.names.lexicon import FAIR, SLIGHT, STRONG, Cue, Lexicon, adjectives
from dateline.compose.names.record import Form
from dateline.compose.names.usual import USUAL_PLACE, is_common, is_nothing_else

BRANCH = Cue("organisation", SLIGHT, "a town after its name")


def with_place(words: Form, lex: Lexicon) -> Iterator[Cue]:
    """The evidence in a name that ends with a place."""
    yield from _branch(words, lex)
    yield from _of_country(words, lex)
    yield from _of_town(words, lex)
    yield from _with_letters(words)


def _branch(words: Form, lex: Lexicon) -> Iterator[Cue]:
    """King's College London, Amnesty International Ghana: a head noun, or a known body, and a place after it."""
    for length in (1, 2):
        if len(words) > length:
            name = " ".join(words[-length:])
            if name in known_places() or name in places(lex.common):
                body = known().get(" ".join(words[:-length]))
                if body is not None and body.type == "organisation":
                    yield Cue("organisation", STRONG, "a known organisation and a place")
                cues = lex.phrases["head"].get(words[-length - 1], ())
                yield from (cue._replace(weight=cue.weight - 1) for cue in cues if cue.type == "organisation")


def _of_country(words: Form, lex: Lexicon) -> Iterator[Cue]:
    """Parks Canada, Google India: a word that is no part of a country, and a country that is nobody's name."""
    first, last = words[0], words[-1]
    if len(words) > 1 and last in lex.grammar["letters_of_countries"]:
        yield Cue("organisation", FAIR, "letters for a country after its name")
        return
    if len(words) > 1 and (last in regions() or last in lex.grammar["home_nations"]) and _are_sport(words[:-1], lex):
        yield Cue("organisation", STRONG, "a country after its name")
        return
    if len(words) != 2 or last not in countries() or people().have(last):
        return
    part = first in lex.phrases["first"] or first in lex.demonyms or first in places(lex.common)
    if not part and first not in people().first and first not in lex.phrases["before"] and first.isalpha():
        yield Cue("organisation", FAIR, "a country after its name")


def _with_letters(words: Form) -> Iterator[Cue]:
    """Africa CDC: a place, and the letters of a body in it."""
    letters = words[-1]
    body = len(letters) > 2 and letters.isupper() and letters.isalpha() and letters not in known()
    if len(words) > 1 and body and " ".join(words[:-1]) in known_places():
        yield Cue("organisation", FAIR, "letters after a place")


def _are_sport(words: Form, lex: Lexicon) -> bool:
    """Whether nouns of the language stand before a country that say nothing of where that is: Horse Racing."""
    if not all(is_common(word, lex) for word in words):
        return False
    lead, opening = lex.phrases["before"], lex.phrases["first"]
    said = (cue for word in words for cue in (*lead.get(word.lower(), ()), *opening.get(word, ())))
    return not any(cue.type == "place" for cue in said) and words[-1].lower() not in adjectives(lex.dictionary)


def _of_town(words: Form, lex: Lexicon) -> Iterator[Cue]:
    """Vitesse Arnhem, Stomil Olsztyn: a word that is nobody's name, and a town that is nobody's either."""
    first, last = words[0], words[-1]
    if len(words) != 2 or people().have(last) or first in lex.phrases["first"]:
        return
    nobodys = first.isalpha() and not people().have(first)
    town = last not in countries() and places(lex.common).get(last) >= USUAL_PLACE
    if town and nobodys and is_nothing_else(first, lex):
        yield BRANCH
