"""What a name's own words say of its type."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from dateline.compose.names.branches import with_place
from dateline.compose.names.gazetteer import countries, people, places, regions
from dateline.compose.names.known import known, known_as, known_places, type_of_known
from dateline.compose.names.lexicon import FAIR, KNOWN, LONGEST_PHRASE, SLIGHT, STRONG, Cue, Lexicon, lexicon
from dateline.compose.names.record import NATIONALITY, Form
from dateline.compose.names.usual import USUAL_PLACE, is_common, is_nothing_else

INITIAL = re.compile(r"[^\W\d_]\.(?:-?[^\W\d_]\.)*")
ACRONYM = re.compile(r"[^\W\d_]{2,6}|(?:[^\W\d_]\.){2,5}")
DESIGNATION = re.compile(r"[A-Z][A-Za-z]{0,4}-\d{1,3}[A-Za-z]{0,2}")  # F-16, MiG-29, K-9
ROMAN = re.compile(r"[IVXL]+")
INNER_CAPITAL = re.compile(r"[^\W\d_][a-z]{2,}[A-Z]|[A-Z]{2,}[a-z]{3,}\b")

EASTERN_GIVEN_NAME = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{1,5}")

LISTED = "in the list of places"
HIGHWAY = Cue("place", STRONG, "the number of a highway")
LONGEST_PERSON = 3  # words, beyond which a word of the language inside shows something else


@lru_cache(maxsize=1 << 16)
def inside(words: Form, language: str) -> tuple[Cue, ...]:
    """The evidence in the words of a name; a known name needs no more, a head noun none of people or places."""
    lex = lexicon(language)
    name = " ".join(words)
    found = [*_known(name)] or [*_nationality(name, lex)]
    if found:
        return tuple(found)
    inner = list(_inner_head(words, lex))
    headed = any(cue.type == "organisation" and cue.weight > STRONG for cue in inner)
    less = ("place", "thing") if len(words) > 1 and words[-2] in lex.grammar["linkers"] else ("place",)  # School of Law
    found = [
        *(cue for cue in _heads(words, lex) if not (headed and cue.type in less)),  # Rope Bank of Gorvel County
        *inner,
        *_shape(words, lex),
        *_place_ending(words, lex),
        *_body_ending(words, lex),
    ]
    found += _part_of_body(words, found)
    if any(cue.weight > STRONG and cue.type != "person" for cue in found):
        return tuple(found)
    found += [*_place(name, lex), *_part_of_place(words, lex), *_person(words, lex)]
    return (*found, *with_place(words, lex))


def _known(name: str) -> Iterator[Cue]:
    alias = known_as(name)
    if alias is not None:
        yield Cue(alias.type, KNOWN, f"a known {alias.type}")
    elif " " in name and name in countries():
        yield Cue("place", KNOWN, "a known place")  # Sri Lanka, whatever it did


def _nationality(name: str, lex: Lexicon) -> Iterator[Cue]:
    if (name in lex.demonyms and name not in countries()) or _are_peoples(name, lex):
        yield Cue("thing", KNOWN, NATIONALITY)


def _are_peoples(name: str, lex: Lexicon) -> bool:
    """Turkish-Libyan, Sino-American: several peoples in one word."""
    if " " in name:
        return all(word in lex.demonyms for word in name.split())  # Turkish Cypriot
    *firsts, last = name.split("-")
    return (
        bool(firsts)
        and last in lex.demonyms
        and all(first in lex.demonyms or first in lex.grammar["peoples_before"] for first in firsts)
    )


def _place(name: str, lex: Lexicon) -> Iterator[Cue]:
    weight = places(lex.common).get(name, 0)
    if weight and name not in lex.phrases["head"]:
        yield Cue("place", weight, LISTED)


def _part_of_place(words: Form, lex: Lexicon) -> Iterator[Cue]:
    """Gorvel East, Lunda Norte: a place, or a word that is nothing else, and a direction; West Devon."""
    if len(words) > 1 and words[0] in lex.grammar["directions"] and " ".join(words[1:]) in known_places():
        yield Cue("place", SLIGHT, f"“{words[0]}” before a place")
    if len(words) == 2 and words[1] in lex.grammar["directions"]:
        listed = words[0] in places(lex.common) or words[0] in known_places()
        if listed or (words[0] not in people().first and is_nothing_else(words[0], lex)):
            yield Cue("place", FAIR if listed else SLIGHT, f"“{words[1]}” after its name")


def _heads(words: Form, lex: Lexicon) -> Iterator[Cue]:
    """The head noun at the end, or the one that "of" follows at the beginning."""
    first, head = lex.phrases["first"], lex.phrases["head"]
    if len(words) > LONGEST_PERSON and words[-1] in lex.grammar["arenas"]:
        yield from head.get(words[-1], ())
        return  # Bank of Gorvel Stadium
    for length in range(min(LONGEST_PHRASE, len(words) - 1), 0, -1):
        cues = first.get(" ".join(words[:length]))
        if cues:
            yield from cues
            if length > 1 and not (cues[0].type == "place" and _is_body(words[-1], lex)):
                return
            break
    if len(words) > 2 and words[-1].isdigit():
        words = words[:-1]  # Gorvel School District 7
    for length in range(min(LONGEST_PHRASE, len(words) - 1), 0, -1):
        cues = head.get(" ".join(words[-length:]))
        if cues:
            yield from _unless_family_name(words, cues, lex) if length == 1 else cues
            return


def _is_body(word: str, lex: Lexicon) -> bool:
    """Whether a word is the head noun of bodies, whatever stands before it: City of Gorvel Council."""
    return any(cue.type == "organisation" and cue.weight > STRONG for cue in lex.phrases["head"].get(word, ()))


def _part_of_body(words: Form, cues: list[Cue]) -> Iterator[Cue]:
    """Kia Steel, NNPC Retail: a known body, and the head noun of one."""
    known_body = type_of_known(" ".join(words[:-1])) == "organisation"
    if known_body and any(cue.type == "organisation" for cue in cues):
        yield Cue("organisation", FAIR, "a known organisation begins it")


def _unless_family_name(words: Form, cues: tuple[Cue, ...], lex: Lexicon) -> Iterator[Cue]:
    """Head nouns that are family names too say less: Hill, Park, Banks; not in Knox United Church."""
    inner = any(is_common(word, lex) or _is_nobodys(word, lex) for word in words[1:-1])
    street = words[-1] in lex.grammar["streets"]  # Charles Street
    doubtful = words[-1] in lex.grammar["surname_heads"] or (not street and _is_called_like_thing(words, lex))
    less = FAIR if doubtful and not inner else 0
    return (cue._replace(weight=cue.weight - less) for cue in cues)


def _is_nobodys(word: str, lex: Lexicon) -> bool:
    """Whether a word inside a name is no first or family name that is known, nor a letter: Regina Mundi Church."""
    return len(word) > 2 and is_nothing_else(word, lex) and not people().have(word)


def _is_called_like_thing(words: Form, lex: Lexicon) -> bool:
    """Whether a first name that is no place stands before what ends names of teams, or a family name: Dieter Rams,
    Samantha Power."""
    called = len(words) == 2 and (words[1] in lex.grammar["team_endings"] or words[1] in people().family)
    return called and words[0] in people().sure and words[0] not in places(lex.common)


def _inner_head(words: Form, lex: Lexicon) -> Iterator[Cue]:
    """Touma Institute for Palestinian Studies: the head noun stands before the first small word."""
    for index, word in enumerate(words[1:], 1):
        if word in lex.grammar["coordinators"] and words[index - 1] not in lex.phrases["head"]:
            continue  # Postal and Rope Authority of Gorvel
        if word in lex.grammar["linkers"]:
            if index > 1 and " ".join(words[: index + 1]) not in lex.phrases["first"]:
                opened = lex.phrases["first"].get(f"{words[index - 1]} {word}")
                yield from opened or lex.phrases["head"].get(words[index - 1], ())
            return


def _shape(words: Form, lex: Lexicon) -> Iterator[Cue]:
    name = words[0]
    if "&" in words or "&" in name:
        yield Cue("organisation", FAIR, "“&” inside")
    if any(word.replace("’", "'").rpartition("'")[2] in lex.grammar["possessives"] for word in words[:-1]):
        yield Cue("person", -STRONG, "an owner inside it")  # Zentic's List
    if len(words) == 1:
        yield from _shape_of_word(name, lex)
    elif words[-1].isdigit() and " ".join(words[:-1]) in regions():
        yield HIGHWAY


def _shape_of_word(name: str, lex: Lexicon) -> Iterator[Cue]:
    if name in lex.grammar["postnominals"]:
        yield Cue("thing", STRONG, "the letters of an honour or office")
    elif lex.patterns["highway"].fullmatch(name):
        yield HIGHWAY
    elif name.isupper() and ACRONYM.fullmatch(name) and not ROMAN.fullmatch(name):
        yield Cue("organisation", SLIGHT, "an acronym")
    elif DESIGNATION.fullmatch(name) and name.isupper():
        yield Cue("thing", SLIGHT, "letters and a number")
    elif name.partition("-")[0].isupper() and _is_branch(name):
        yield Cue("organisation", FAIR, "letters before a country")
    elif has_inner_capital(name, lex):
        yield Cue("organisation", SLIGHT, "a capital inside the word")
    elif cues := lex.phrases["article"].get(name):
        yield Cue(cues[0].type, SLIGHT, "a common noun of its kind")


def _is_branch(name: str) -> bool:
    """Whether letters stand before a country or region in one word: DAP-Kenya."""
    letters, hyphen, place = name.partition("-")
    return bool(hyphen) and len(letters) > 2 and letters.isalpha() and place in regions()


def has_inner_capital(name: str, lex: Lexicon) -> bool:
    """Whether a word has a capital inside as names of firms have it: WordPress, NCSoft; not MacGregor."""
    return INNER_CAPITAL.match(name) is not None and not name.startswith(_joined_particles(lex.language))


@cache
def _joined_particles(language: str) -> tuple[str, ...]:
    return tuple(sorted(lexicon(language).grammar["joined_particles"]))


def _body_ending(words: Form, lex: Lexicon) -> Iterator[Cue]:
    """Gorvelbank, Zobneft: an ending of companies, in a word that is nothing else."""
    name = words[0]
    if len(words) > 1 or people().have(name) or name in places(lex.common):
        return
    ending = next((ending for ending in lex.grammar["body_endings"] if name.lower().endswith(ending)), "")
    if ending and len(name) > len(ending) + 1 and is_nothing_else(name, lex):
        yield Cue("organisation", FAIR, f"“-{ending}” ends names of companies")


def _place_ending(words: Form, lex: Lexicon) -> Iterator[Cue]:
    """Gorvelville, Gorvelstan: an ending of places, in a word that is nobody's name."""
    name = words[0]
    if len(words) > 1 or name.lower() in lex.common or people().have(name) or name.partition("-")[0].isupper():
        return
    ending = next((ending for ending in lex.grammar["place_endings"] if name.endswith(ending) and name != ending), "")
    if ending:
        yield Cue("place", FAIR, f"“-{ending}” ends names of places")


def _person(words: Form, lex: Lexicon) -> Iterator[Cue]:
    if len(words) == 1:
        yield from _given_name(words[0], lex)
        yield from _single_family_name(words[0], lex)
        return
    if _are_words(words, lex):
        yield Cue("person", -2, "words of the language alone")
    elif "&" not in words and not _begins_with_people(words, lex):
        yield from _of_several_words(words, lex)


def _of_several_words(words: Form, lex: Lexicon) -> Iterator[Cue]:
    if len(words) > LONGEST_PERSON and any(is_common(word, lex) for word in words[1:-1]):
        return  # Martha Stewart Living Omnimedia
    yield from _first_name(words, lex)
    last = words[-1]
    if last in people().family and not (len(words) == 2 and words[0] in lex.grammar["directions"]):
        yield Cue("person", 1 if last.lower() in lex.common else SLIGHT, f"“{last}” is a family name")
    elif ending := _surname_ending(last, lex):
        yield Cue("person", FAIR, f"“-{ending}” ends family names")
    eastern = words[0].isalpha() and EASTERN_GIVEN_NAME.fullmatch(last)
    if len(words) == 2 and (eastern or (last in people().leading and EASTERN_GIVEN_NAME.fullmatch(words[0]))):
        yield Cue("person", STRONG, "a given name of two syllables with a family name")
    if len(last) > 1 and any(INITIAL.fullmatch(word) and word not in known() for word in words[:-1]):  # not `N. Y.`
        yield Cue("person", FAIR, "initials")
    if _has_bare_initials(words, lex):
        yield Cue("person", FAIR, "initials")
    if any(word in lex.grammar["particles"] for word in words[1:-1]) and " ".join(words) not in places(lex.common):
        yield Cue("person", SLIGHT, "a particle of family names")


def _are_words(words: Form, lex: Lexicon) -> bool:
    """Whether a name begins with a grammatical word, or has none that people are called by: Third Way, Rope Stars."""
    if words[0].lower() in lex.grammar["function_words"]:
        return all(word.lower() in lex.common for word in words[1:])
    return all(is_common(word, lex) for word in words)


def _has_bare_initials(words: Form, lex: Lexicon) -> bool:
    """KL Rahul, HD Kumaraswamy, D Y Chandrachud: capitals before one word that may be a family name."""
    first, last = "".join(words[:-1]), words[-1]
    together = len(words) == 2 and len(first) == 2
    if not (together or len(words) - 1 == len(first)) or not first.isalpha() or not first.isupper():
        return False
    if first in known() or first in lex.grammar["ship_prefixes"] or first in lex.grammar["not_names"]:
        return False
    return is_nothing_else(last, lex) or last in people().family


def _surname_ending(word: str, lex: Lexicon) -> str:
    """What a word ends with as family names do, where it is no word of the language; empty where it does not."""
    endings = _endings(lex.language)
    if not word.endswith(endings) or word.lower() in lex.common or word.isupper():
        return ""
    return next((each for each in endings if word.endswith(each) and len(word) > len(each) + 1), "")


@cache
def _endings(language: str) -> tuple[str, ...]:
    return tuple(sorted(lexicon(language).grammar["surname_endings"]))


def _begins_with_people(words: Form, lex: Lexicon) -> bool:
    """Whether the first word is a people or faith, and not a first name too: Christian Aid, not Christian Trask."""
    return words[0] in lex.demonyms and (words[0] not in people().sure or words[-1].lower() in lex.common)


def _given_name(name: str, lex: Lexicon) -> Iterator[Cue]:
    """A first name alone: not where it is a place too."""
    if name in people().sure and name not in places(lex.common):
        nothing_else = name.lower() not in lex.common and name not in people().family
        yield Cue("person", FAIR if nothing_else else SLIGHT, f"“{name}” is a first name")


def _single_family_name(name: str, lex: Lexicon) -> Iterator[Cue]:
    """Tietmeyer, Inzamam-ul-Haq: a word that ends or is joined as family names are, and is nothing else."""
    if name.count("-") == 2 and name.split("-")[1] in lex.grammar["inner_prefixes"]:
        yield Cue("person", FAIR, "a particle of family names")
    elif name.lower().endswith(tuple(sorted(lex.grammar["body_endings"]))):
        return  # Finansinspektionen
    elif (ending := _surname_ending(name, lex)) and is_nothing_else(name, lex) and name not in places(lex.common):
        yield Cue("person", SLIGHT, f"“-{ending}” ends family names")


def _first_name(words: Form, lex: Lexicon) -> Iterator[Cue]:
    first, known_people = words[0], people()
    if first in known_people.leading and len(words) <= 3:
        yield Cue("person", FAIR, f"“{first}” is a family name that comes first")
    elif first in known_people.first:
        usual = first.lower() in lex.common or places(lex.common).get(first, 0) >= USUAL_PLACE
        doubtful = usual and first not in known_people.sure
        yield Cue("person", SLIGHT if doubtful else STRONG, f"“{first}” is a first name")
    elif "-" in first and (
        first.partition("-")[0] in known_people.sure or known_people.first.issuperset(first.split("-"))
    ):
        yield Cue("person", STRONG, f"“{first}” is a first name")
