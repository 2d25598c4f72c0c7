"""What of a run of capitalised words is a name: titles, days and grammatical words off, "of" and "and" weighed.

All functions look at the words of the run alone, so that their results can be kept for the next time it stands
somewhere; what the document says about them, `capitals` and `group` know.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from dateline.compose.names.coordinated import coordinates
from dateline.compose.names.gazetteer import countries, people, places, regions
from dateline.compose.names.inside import INITIAL
from dateline.compose.names.known import known, known_places, linked_names, type_of_known
from dateline.compose.names.lexicon import LONGEST_PHRASE, STRONG, Lexicon, is_role, lexicon
from dateline.compose.names.parted import is_full_name, is_like_somebody, unpeopled
from dateline.compose.names.sides import sides
from dateline.compose.names.titles import begins_with_place, is_institution, untitled
from dateline.compose.names.usual import USUAL_PLACE, is_nothing_else, is_usual, made_like_a_person
from dateline.compose.names.words import Words, is_grammatical, is_lord, join_texts, segments, trimmed, words_of

BEGUN_BY_LETTER = re.compile(r"[A-Z]-[a-z]{3,}")
PART = re.compile(r"[A-Z]\.|[RDI]-[A-Z]|US\d+(?:-[a-z-]+)?")  # of R-S.D., of $US60-a-share


class Part(NamedTuple):
    """A name in a run, by offsets in the run. title: what stood before it and shows a person, else empty."""

    start: int
    end: int
    words: tuple[str, ...]
    title: str = ""


@lru_cache(maxsize=1 << 16)
def split(run: str, language: str) -> tuple[Part, ...]:
    """The names in a run, in order."""
    lex = lexicon(language)
    return _single(run, lex) if run.isalpha() else tuple(_parts(run, lex))


def _single(run: str, lex: Lexicon) -> tuple[Part, ...]:
    """A run of one plain word, the usual case."""
    low = run.lower()
    grammatical = low in lex.grammar["function_words"] and not run.isupper()
    if grammatical or low in lex.grammar["calendar"] or is_no_name(run, lex):
        return ()
    return (Part(0, len(run), (run,)),)


def _parts(run: str, lex: Lexicon) -> Iterator[Part]:
    for segment in segments(words_of(run, lex.language), lex):
        for piece in pieces(segment, lex):
            for words, title in untitled(_with_particles(piece, lex), lex):
                for number, name in enumerate(unpeopled(_without_letters(_with_particles(words, lex), lex), lex)):
                    titled = title if not number else ""
                    if name and (titled or not is_no_name(join_texts(name), lex)):
                        yield from _halves(_part(run, name, titled), lex)


def _with_particles(words: Words, lex: Lexicon) -> Words:
    """Without small words at both ends, but for the particles that a name may begin with: Ms von der Leyen."""
    name = trimmed(words)
    start = next(
        (index for index, word in enumerate(words) if word.text in lex.grammar["opening_particles"]), len(words)
    )
    own = words[start : len(words) - len(name)] if name else []
    return [*own, *name] if all(word.text in lex.grammar["particles"] for word in own) else name


def _without_letters(words: Words, lex: Lexicon) -> Words:
    """A name of several words without the letters of a rank or honour behind it."""
    end = len(words)
    while end > 2 and words[end - 1].text in lex.grammar["postnominals"]:
        end -= 1
    if end == 2 and (words[1].text in lex.grammar["members"] or _is_of_picture(words, lex)):
        end = 1
    return words[:end]


def _is_of_picture(words: Words, lex: Lexicon) -> bool:
    """AP Photo: the letters of an agency, and what it has taken."""
    return words[0].text.isupper() and words[1].text in lex.grammar["pictures"]


def _part(run: str, words: Words, title: str) -> Part:
    last = words[-1]
    # a single letter's dot at the end of a name is the sentence's
    end = last.end - 1 if len(words) > 1 and len(last.text) == 2 and last.text[-1] == "." else last.end
    texts = (*(word.text for word in words[:-1]), run[last.start : end] if end < last.end else last.text)
    return Part(words[0].start, end, texts, title)


def _halves(part: Part, lex: Lexicon) -> Iterator[Part]:
    """EU-China as two names, and other names as they are."""
    if len(part.words) > 1 or not (named := sides(part.words[0], lex)):
        yield part
        return
    left, right = named
    yield Part(part.start, part.start + len(left), (left,))
    yield Part(part.end - len(right), part.end, (right,))


def is_no_name(phrase: str, lex: Lexicon) -> bool:
    """Whether capitalised words name nothing: TV, Internet, a single letter, a grammatical word alone."""
    grammatical = not phrase.isupper() and (
        phrase.lower() in lex.grammar["function_words"] or is_grammatical(phrase, lex)
    )
    if phrase[1:2] == "-" and phrase[0] in lex.grammar["party_letters"] and _is_state(phrase[2:].rstrip("."), lex):
        return True  # R-Ariz.
    if BEGUN_BY_LETTER.fullmatch(phrase):
        return True  # B-westerns
    if PART.fullmatch(phrase) or phrase.lower() in lex.grammar["articles"]:
        return True  # THE, at the head of a story
    money = phrase[3:].isdigit() and phrase[:3] in lex.grammar["not_names"]  # EUR10
    bare, _, tail = phrase.partition("-")  # HIV-positive
    return (
        grammatical
        or money
        or len(phrase) == 1
        or (bare if tail.islower() and bare[1:] else phrase) in lex.grammar["not_names"]
    )


def _is_state(word: str, lex: Lexicon) -> bool:
    """Whether a word is a state or short for one."""
    return word in regions() or word in lex.grammar["closing_abbreviations"] or (word.isupper() and len(word) == 2)


def pieces(segment: Words, lex: Lexicon) -> Iterator[Words]:
    """A segment parted at the small words that join nothing, and behind the place of an office whose holder follows."""
    current: Words = []
    index, seat = 0, False
    while index < len(segment):
        end = index
        while end < len(segment) and segment[end].small:
            end += 1
        if end == index:
            current.append(segment[index])
            index += 1
            continue
        if current and end < len(segment) and joins(current, segment[index:end], segment[end:], lex):
            current.extend(segment[index:end])
        else:
            yield from _seat_and_holder(current, lex) if seat else (current,)
            titled = bool(current) and current[-1].text.lower() in lex.titles["words"]
            seat = segment[index].text in lex.grammar["genitive"] and titled
            current = _opening(segment[index:end], lex) if end < len(segment) else []
        index = end
    yield from _seat_and_holder(current, lex) if seat else (current,)


def _opening(small: Words, lex: Lexicon) -> Words:
    """Of small words those with which the next name begins, behind others: "Trask and van der Gorvel"."""
    start = next((at for at, word in enumerate(small) if word.text in lex.grammar["opening_particles"]), len(small))
    return small[start:] if start and all(word.text in lex.grammar["particles"] for word in small[start:]) else []


def is_initials(word: str) -> bool:
    """Whether a word is one or more initials: D.Y., D."""
    return INITIAL.fullmatch(word) is not None or (len(word) == 1 and word.isupper())


def _seat_and_holder(words: Words, lex: Lexicon) -> Iterator[Words]:
    """London and Zora Quill, of "Mayor of London Zora Quill"."""
    for length in range(min(LONGEST_PHRASE - 1, len(words) - 2), 0, -1):
        name, rest = join_texts(words[:length]), words[length:]
        placed = name in known_places() or name in places(lex.common) or (len(name) > 1 and name.isupper())
        placed = placed or name in lex.phrases["article"]  # Attorney General of the Federation Zora Quill
        placed = placed or (length > 1 and is_institution(words[length - 1].text, lex))  # of Gorvel Police Zora Quill
        if placed and (is_like_somebody(rest, lex) or is_initials(rest[0].text)):
            yield words[:length]
            yield rest
            return
    yield words


def joins(left: Words, small: Words, right: Words, lex: Lexicon) -> bool:
    """Whether small words stand inside a name."""
    grammar = lex.grammar
    link = small[0].text
    if f"{left[-1].text} {link} {right[0].text}".lower() in lex.titles["words"]:
        return True  # Hall of Famer
    if link == "&" and _are_two_people(left, right, lex):
        return False
    if link == "&" or all(word.text in grammar["particles"] for word in small) or _is_linked(left, small, right):
        return True
    if link in grammar["office_links"] and not _is_of_body(small, right, lex) and _is_office(left, right, lex):
        return True
    if link in grammar["causes"] and _is_cause(left, right, lex):
        return True
    if link in grammar["genitive"]:
        return takes_genitive(left, right, lex) or _is_honour(small, right, lex) or is_lord(left, small, lex)
    if link in grammar["foreign_links"] and all(word.text in grammar["particles"] for word in small[1:]):
        return _begins_body(left, lex)  # Frente para la
    if len(small) > 1:
        return _opens(left, link, lex)
    if link in grammar["coordinators"]:
        kin = right[0].text in grammar["firm_kin"] and not any(word.small for word in right)
        return kin or coordinates(left, right, lex)
    epithet = len(left) == 1 and left[0].text in people().first and right[0].text in grammar["epithets"]
    mourned = link in grammar["causes"] and right[0].text in people().sure and is_full_name(right, lex)
    return epithet or (_opens(left, link, lex) and not mourned)  # `Services for Ann Lee are on Monday`


def _are_two_people(left: Words, right: Words, lex: Lexicon) -> bool:
    """Zora Quill & Wuzzlo Grintva: two names made like somebody's, of which one begins with a first name."""
    people = left, list(takewhile(lambda word: not word.small, right))
    return all(is_like_somebody(each, lex) for each in people) and any(is_full_name(each, lex) for each in people)


def _is_honour(small: Words, right: Words, lex: Lexicon) -> bool:
    """The "of the Year" of Rope Maker of the Year."""
    return f"{join_texts(small)} {right[0].text}" in lex.phrases["head"] and (len(right) == 1 or right[1].small)


def _opens(left: Words, link: str, lex: Lexicon) -> bool:
    """Whether a name goes on behind its last words and a small one: Committee on, Interim Force in."""
    return any(f"{join_texts(left[-length:])} {link}" in lex.openers for length in (1, 2))


def _begins_body(words: Words, lex: Lexicon) -> bool:
    """Whether words begin as names of bodies do in other languages: Institut, Ministerio, Banco."""
    own = words[1:] if len(words) > 1 and words[0].text in lex.grammar["name_article"] else words
    cues = lex.phrases["first"].get(own[0].text, ())
    return any(cue.type == "organisation" and cue.weight > STRONG for cue in cues)


def _is_office(left: Words, right: Words, lex: Lexicon) -> bool:
    """Commissioner for Human Rights; and what goes on with a common noun after an "of" or "for"."""
    title, titles = left[-1].text.lower(), lex.titles
    headed = title in titles["with_office"]
    opened = headed or title in titles["words"] or any(word.small for word in left)
    field = headed or title in titles["departmental"] or not is_institution(right[0].text, lex)
    return opened and is_usual(right[0].text, lex) and field and not begins_with_place(right)  # Mayor of New York


def _is_of_body(small: Words, right: Words, lex: Lexicon) -> bool:
    """Whether an article and the name of a body follow: Officers of the Armed Support Unit."""
    own = list(takewhile(lambda word: not word.small, right))
    return len(small) > 1 and len(own) > 1 and is_institution(own[-1].text, lex)


def _is_cause(left: Words, right: Words, lex: Lexicon) -> bool:
    """Lawyers for Change, Help for the Aged: common nouns on both sides, and no names among them."""
    own = left[1:] if len(left) > 1 and left[0].text in lex.grammar["name_article"] else left
    names = [word.text for word in (*own[-1:], *right[:1])]
    if (len(own) > 1 and not is_usual(own[0].text, lex)) or begins_with_place(right):
        return False
    return all(is_usual(name, lex) and name not in known() and name not in lex.demonyms for name in names)


def _is_linked(left: Words, small: Words, right: Words) -> bool:
    """Bosnia and Herzegovina: a name that is known as a whole."""
    lengths = range(1, min(len(right), LONGEST_PHRASE) + 1)
    return any(
        join_texts([*left[start:], *small, *right[:length]]) in linked_names()
        for length in lengths
        for start in range(max(0, len(left) - LONGEST_PHRASE), len(left))
    )


def takes_genitive(left: Words, right: Words, lex: Lexicon) -> bool:
    """University of …, Minister of Culture; not "Vancouver Canucks of", a name that is complete before it."""
    last = left[-1].text
    right = list(takewhile(lambda word: not word.small, right))
    own = left[1:] if len(left) > 1 and left[0].text in lex.grammar["name_article"] else left
    if len(own) == 1 and any(cue.type == "thing" for cue in lex.phrases["first"].get(f"{last} of", ())):
        return True  # the Battle of Vittorio Veneto
    named = is_full_name(right, lex) and not is_usual(right[0].text, lex)
    if named and places(lex.common).get(right[0].text) < USUAL_PLACE:
        return False  # the Rapid Support Forces of somebody
    if last in lex.grammar["national_heads"] and made_like_a_person(tuple(word.text for word in right), lex):
        return False  # the Democratic Left Party of somebody
    if _are_two_things(left, right, lex):
        return False
    if len(right) == 1 and _is_of_people(right[0].text, lex):
        return False  # the Rope Command of the Venezuelan army
    if any(word.small for word in left):
        return last in lex.genitive_heads or last.lower() in lex.common
    if len(own) == 1 and len(right) > 1 and right[-1].text in lex.grammar["laws"] and is_usual(last, lex):
        return True  # the Prevention of Terrorism Act
    first = own[0].text
    if len(own) > 1 and _is_known_body(right):
        return False  # the 82nd Rope Division of the U.S. Army
    plain = first.replace("’", "'").partition("'")[0].lower()  # of the People's Republic the people
    complete = len(own) > 1 and plain not in lex.common and first not in lex.demonyms
    if last in lex.grammar["national_heads"] and join_texts(right) in countries() and is_nothing_else(first, lex):
        complete = False  # Mineworkers Union of Zambia
    usual = right[0].text.lower() in lex.common and join_texts(right) not in known_places()
    usual = usual or (last in lex.grammar["schools"] and _is_field(right[0].text, lex))
    return last in lex.genitive_heads and (usual or not complete)


def _is_field(word: str, lex: Lexicon) -> bool:
    """Whether a word behind "School of" and the like is nobody's name and no place: Geosciences."""
    return is_nothing_else(word, lex) and not people().have(word) and word not in places(lex.common)


def _is_of_people(word: str, lex: Lexicon) -> bool:
    """Whether a word says of something what people it is of, and names neither them nor their country."""
    several = word.endswith(tuple(lex.grammar["plurals"]))
    return word in lex.demonyms and not several and word not in known_places()


def _are_two_things(left: Words, right: Words, lex: Lexicon) -> bool:
    """The Large Telescope of the Gorvel Observatory, Fighters of the Zob Group: a thing or people, and whose it is."""
    last = left[-1].text
    if len(right) < 2 or not is_institution(right[-1].text, lex) or f"{last} of" in lex.openers:
        return False
    thing = len(left) > 1 and any(cue.type == "thing" for cue in lex.phrases["head"].get(last, ()))
    several = len(left) == 1 and last.endswith(tuple(lex.grammar["plurals"])) and is_role(last.lower(), lex.language)
    return thing or several


def _is_known_body(words: Words) -> bool:
    return type_of_known(join_texts(words)) == "organisation"
