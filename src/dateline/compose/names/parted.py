"""Two names that stand side by side: whose somebody or something is, and who or what that is."""

from collections.abc import Iterator

from dateline.compose.names.gazetteer import countries, people, places, regions
from dateline.compose.names.inside import DESIGNATION
from dateline.compose.names.known import known, type_of_known
from dateline.compose.names.lexicon import Lexicon
from dateline.compose.names.titles import is_institution, is_known
from dateline.compose.names.usual import USUAL_PLACE, is_nothing_else, is_usual, made_like_a_person
from dateline.compose.names.words import Words, join_texts

FEWEST_WITH_OFFICE = 3  # words: a place, letters and somebody's two names are more
LETTERS_OF_OFFICE = range(3, 6)


def unpeopled(words: Words, lex: Lexicon) -> Iterator[Words]:
    """ "German Michael Schumacher", "Instagram Adam Mosseri" parted before the person, "British Airways Boeing" before
    the product; "British Airways" stays."""
    if len(words) > 2 and words[0].text in lex.grammar["departments"] and is_like_somebody(words[1:], lex):
        yield words[1:]  # the minister for Education Zora Quill
        return
    letters = _letters_of_member(words, lex)
    if letters:
        if is_known(join_texts(words[:letters])) or not is_usual(words[0].text, lex):
            yield words[:letters]  # Sinn Féin TD Zora Quill
        yield words[letters + 1 :]
        return
    second = _second_name(words, lex)
    if second:
        yield words[:second]
    yield words[second:]


def _second_name(words: Words, lex: Lexicon) -> int:
    """Where in words that are two names the second begins, behind a sentence's The too; 0 where they are one."""
    if len(words) > 2 and words[0].text in lex.grammar["name_article"]:
        second = _second_name(words[1:], lex)
        return second + 1 if second else 0
    if len(words) < 2 or join_texts(words) in known():
        return 0
    if _is_people_of(words, lex) or _is_body_of(words, lex):
        return len(words) - 1  # Florida Democrat, Delhi BJP
    if words[0].text in people().family and join_texts(words[1:]) in lex.grammar["seats"]:
        return 1  # the Bush White House
    mark = next((at for at in range(1, len(words)) if DESIGNATION.fullmatch(words[at].text)), 0)
    if mark and _has_machines(words[:mark], lex):
        return mark  # Royal Air Force F-18
    return next((length for length in range(min(3, len(words) - 1), 0, -1) if _is_parted(words, length, lex)), 0)


def is_like_somebody(words: Words, lex: Lexicon) -> bool:
    """Whether words are made as somebody's name is."""
    return is_full_name(words, lex) or made_like_a_person(tuple(word.text for word in words), lex)


def _is_parted(words: Words, length: int, lex: Lexicon) -> bool:
    """Whether behind so many words another name begins: a product, somebody, a state."""
    lead, rest = join_texts(words[:length]), words[length:]
    if lead in known() and (_is_product(rest[0].text, lex) or _is_index(rest)):
        return True
    if length == 1 and _is_town(lead, lex):
        return is_like_somebody(rest, lex) and not is_usual(rest[-1].text, lex)  # the ambassador to Colombo Zora Quill
    if rest[0].text not in people().first and words[0].text not in lex.demonyms:
        return False
    if lead in lex.grammar["parties_of_states"] and join_texts(rest) in regions():
        return True  # Republican Utah
    if lead in lex.demonyms:
        return _stands_alone(rest, lex) or _is_countryman(lead, rest, lex)
    return is_known(lead) and is_full_name(rest, lex)


def _is_town(word: str, lex: Lexicon) -> bool:
    """Whether a word is a larger place and neither a first name nor what begins the names of others: San."""
    other = word in people().first or word in lex.phrases["first"]
    return not other and places(lex.common).get(word) >= USUAL_PLACE


def _has_machines(words: Words, lex: Lexicon) -> bool:
    """Whether words are a people, a country or a body, and no maker of machines."""
    name = join_texts(words)
    return name in lex.demonyms or name in countries() or name in known() or is_institution(words[-1].text, lex)


def _is_noun(word: str, lex: Lexicon) -> bool:
    return word.lower() in lex.common or word in lex.phrases["head"]


def _letters_of_member(words: Words, lex: Lexicon) -> int:
    """Where the letters of a member stand behind a known body or a word of the language, and before somebody; 0 where
    they do not."""
    inner = (at for at in range(1, len(words) - 1) if words[at].text in lex.grammar["members"])
    member = next((at for at in inner if is_known(join_texts(words[:at])) or is_usual(words[0].text, lex)), 0)
    return member or (1 if _has_unknown_office(words, lex) else 0)


def _has_unknown_office(words: Words, lex: Lexicon) -> bool:
    """Whether letters that are no known name stand between a place and somebody: "Gorvel DCIO Zora Quill"."""
    letters = words[1].text if len(words) > FEWEST_WITH_OFFICE else ""
    unknown = letters.isalpha() and letters.isupper() and len(letters) in LETTERS_OF_OFFICE and letters not in known()
    return unknown and words[0].text.istitle() and is_like_somebody(words[2:], lex)


def _is_people_of(words: Words, lex: Lexicon) -> bool:
    """Whether a people or party stands behind a region, a town, the House or a known body, and no team."""
    last, name = words[-1].text, join_texts(words[:-1])
    if last not in lex.demonyms or last in lex.grammar["team_endings"]:
        return False
    house = any(cue.type == "organisation" for cue in lex.phrases["article"].get(name, ()))
    house = house or type_of_known(name) == "organisation"
    return house or name in regions() or (name in places(lex.common) and not people().have(last))


def _is_body_of(words: Words, lex: Lexicon) -> bool:
    """Whether the letters of a known body stand behind a town or region."""
    last, name = words[-1].text, join_texts(words[:-1])
    return (
        last.isupper() and type_of_known(last) == "organisation" and (name in regions() or name in places(lex.common))
    )


def _is_product(word: str, lex: Lexicon) -> bool:
    """Whether a word begins the names of things: Boeing, Airbus, Apollo."""
    return any(cue.type == "thing" for cue in lex.phrases["first"].get(word, ()))


def _is_index(words: Words) -> bool:
    """Whether one word in capitals is a known name of neither people, bodies nor places: the FTSE."""
    return len(words) == 1 and words[0].text.isupper() and type_of_known(words[0].text) == "name"


def is_full_name(words: Words, lex: Lexicon) -> bool:
    """Whether words begin with a first name and do not end like an institution."""
    heads = lex.phrases["head"]
    return len(words) > 1 and words[0].text in people().first and not {words[0].text, words[-1].text} & heads.keys()


def _is_countryman(lead: str, rest: Words, lex: Lexicon) -> bool:
    """Whether a people's name means one of it, and who that is follows: Scot Doddie Weir."""
    somebody = any(cue.type == "person" for cue in lex.phrases["before"].get(lead.lower(), ()))
    return somebody and len(rest) > 1 and rest[-1].text not in lex.phrases["head"]


def _stands_alone(words: Words, lex: Lexicon) -> bool:
    own_type = type_of_known(join_texts(words))
    if own_type == "organisation":
        return not any(word.text.lower() in lex.common for word in words)  # Gazprom, not the Red Cross of a people
    if _is_index(words) or (len(words) > 1 and made_like_a_person(tuple(word.text for word in words), lex)):
        return True
    if len(words) == 2 and is_nothing_else(words[0].text, lex) and not _is_noun(words[1].text, lex):
        return True  # Russian Evgeniya Rodina
    return is_full_name(words, lex) or own_type == "place"
