"""What a name's own words say of its type."""

import re
from collections.abc import Iterator
from functools import lru_cache

from dateline.compose.names.gazetteer import people, places
from dateline.compose.names.known import known, known_places
from dateline.compose.names.lexicon import LONGEST_PHRASE, Cue, Lexicon, lexicon
from dateline.compose.names.record import NATIONALITY

INITIAL = re.compile(r"[^\W\d_]\.(?:-?[^\W\d_]\.)*")
ACRONYM = re.compile(r"[^\W\d_]{2,6}|(?:[^\W\d_]\.){2,5}")
ROMAN = re.compile(r"[IVXL]+")
INNER_CAPITAL = re.compile(r"[^\W\d_]*[a-z][A-Z]")

KNOWN, SURE, STRONG, FAIR, THIN = 7, 6, 4, 3, 1


def _known(name: str) -> Iterator[Cue]:
    alias = known().get(name)
    if alias is not None:
        yield Cue(alias.type, KNOWN, f"a known {alias.type}")


def _place(name: str, lex: Lexicon) -> Iterator[Cue]:
    weight = places(lex.common).weights.get(name, 0)
    if weight and name not in lex.phrases["head"]:
        yield Cue("place", weight, "in the list of places")


def _heads(words: tuple[str, ...], lex: Lexicon) -> Iterator[Cue]:
    """The head noun at the end, or the one that "of" follows at the beginning."""
    first, head = lex.phrases["first"], lex.phrases["head"]
    for length in range(min(LONGEST_PHRASE, len(words) - 1), 0, -1):
        cues = first.get(" ".join(words[:length]))
        if cues:
            yield from cues
            break
    if any(" " in words_ and " ".join(words).startswith(words_ + " ") for words_ in _openers(words, lex)):
        return
    for length in range(min(LONGEST_PHRASE, len(words) - 1), 0, -1):
        cues = head.get(" ".join(words[-length:]))
        if cues:
            yield from _unless_family_name(words[-1], cues)
            return


def _unless_family_name(word: str, cues: tuple[Cue, ...]) -> Iterator[Cue]:
    """Head nouns that are family names too say less: Hill, Park, Banks."""
    less = 3 if word in people().family else 0
    return (cue._replace(weight=cue.weight - less) for cue in cues)


def _openers(words: tuple[str, ...], lex: Lexicon) -> Iterator[str]:
    for length in range(2, min(LONGEST_PHRASE, len(words)) + 1):
        phrase = " ".join(words[:length])
        if phrase in lex.openers:
            yield phrase


def _small_genitive(words: tuple[str, ...], lex: Lexicon) -> Iterator[Cue]:
    """Touma Institute for Palestinian Studies: the head noun stands before the first small word."""
    for index, word in enumerate(words[1:], 1):
        if word in lex.grammar.get("linkers", ()):
            if index > 1:
                yield from lex.phrases["head"].get(words[index - 1], ())
            return


def _person(words: tuple[str, ...], lex: Lexicon) -> Iterator[Cue]:
    if len(words) < 2 or words[0] in lex.demonyms:
        return
    known_people = people()
    first, last = words[0], words[-1]
    if first in known_people.leading and len(words) <= 3:
        yield Cue("person", FAIR, f"“{first}” is a family name that comes first")
    elif first.lower() in lex.grammar.get("function_words", ()):
        return
    elif first in known_people.first:
        doubtful = first.lower() in lex.common and first not in known_people.sure
        yield Cue("person", 2 if doubtful else STRONG, f"“{first}” is a first name")
    elif "-" in first and first.partition("-")[0] in known_people.sure:
        yield Cue("person", STRONG, f"“{first}” is a first name")
    if last in known_people.family:
        yield Cue("person", 2 if last.lower() not in lex.common else 1, f"“{last}” is a family name")
    if any(INITIAL.fullmatch(word) for word in words[:-1]):
        yield Cue("person", FAIR, "initials")
    if any(word in lex.grammar.get("particles", ()) for word in words[1:-1]):
        yield Cue("person", 2, "a particle of family names")


def _shape(words: tuple[str, ...], lex: Lexicon) -> Iterator[Cue]:
    name = words[0]
    if "&" in words or "&" in name:
        yield Cue("organisation", FAIR, "“&” inside")
    if len(words) == 1:
        if name.isupper() and ACRONYM.fullmatch(name) and not ROMAN.fullmatch(name):
            yield Cue("organisation", 2, "an acronym")
        elif INNER_CAPITAL.match(name) and not name.startswith(("Mc", "Mac", "De", "Di", "La", "Le", "Du", "Van", "O'", "D'", "Fitz", "Al")):
            yield Cue("organisation", 2, "a capital inside the word")


def _nationality(name: str, lex: Lexicon) -> Iterator[Cue]:
    if name in lex.demonyms:
        yield Cue("thing", KNOWN, NATIONALITY)


def _with_place(words: tuple[str, ...], lex: Lexicon) -> Iterator[Cue]:
    """King's College London, Air France: a head noun and a place after it."""
    for length in (1, 2):
        name = " ".join(words[-length:])
        if len(words) > length and (name in known_places() or name in places(lex.common).weights):
            cues = lex.phrases["head"].get(words[-length - 1], ())
            yield from (cue._replace(weight=cue.weight - 1) for cue in cues if cue.type == "organisation")


@lru_cache(maxsize=1 << 16)
def inside(words: tuple[str, ...], language: str) -> tuple[Cue, ...]:
    """The evidence in the words of a name; a known name needs no more, a head noun none of people or places."""
    lex = lexicon(language)
    name = " ".join(words)
    found = [*_known(name), *_nationality(name, lex)]
    if found:
        return tuple(found)
    found = [*_heads(words, lex), *_small_genitive(words, lex), *_shape(words, lex)]
    if any(cue.weight > STRONG and cue.type != "person" for cue in found):
        return tuple(found)
    return (*found, *_place(name, lex), *_person(words, lex), *_with_place(words, lex))
