"""Names of bodies that have "and" inside: Trade and Industry Department, Farmers and Growers' Union."""

from itertools import takewhile

from dateline.compose.names.gazetteer import places, regions
from dateline.compose.names.known import known, known_places
from dateline.compose.names.lexicon import LONGEST_PHRASE, STRONG, Lexicon
from dateline.compose.names.titles import is_institution, title_at
from dateline.compose.names.usual import is_nothing_else, is_of_words, is_usual
from dateline.compose.names.words import Words, join_texts

APOSTROPHES = "'’"


def coordinates(left: Words, right: Words, lex: Lexicon) -> bool:
    """Trade and Industry Department, Ministry of Health and Welfare: common nouns on both sides, one head noun."""
    heads = lex.phrases["head"]
    if _is_board_of_places(left, right, lex) or _is_way(left, right, lex):
        return True
    if _are_offices(left, right, lex):
        return False
    common = is_of_words(left[-1].text, lex) and is_of_words(right[0].text, lex)
    opened = any(word.small for word in left) or (left[0].text in lex.grammar["chambers"] and len(left) > 1)
    field = left[-1].text in lex.grammar["departments"] and any(
        word.text.lower() in lex.titles["departmental"] for word in right[1:LONGEST_PHRASE]
    )
    if field and is_usual(left[0].text, lex):
        return True  # Public Works and Public Housing Minister
    complete = left[-1].text in heads and not opened and not _is_doubtful_of_people(left, lex)
    if not common or (complete and not _are_owners(left, right, lex)) or _bare(left, lex) in known():
        return False
    if right[0].text in regions():
        return False
    if any(join_texts(right[:length]) in known() for length in range(1, min(len(right), LONGEST_PHRASE) + 1)):
        return False  # Continental and United Airlines
    last = next((word for word in reversed(right) if not word.small), right[0])
    own = list(takewhile(lambda word: not word.small, right))  # the Regulatory Authority of "of Zob"
    headed = last.text in heads or (len(own) > 1 and own[-1].text in heads)
    return opened or (len(right) > 1 and (headed or _opens_department(right, lex)))


def _are_offices(left: Words, right: Words, lex: Lexicon) -> bool:
    """Chairman and Managing Director of Zentic: what somebody is twice; not Judges and Lawyers Association."""
    length = title_at(right, 0, lex) if left[-1].text.lower() in lex.titles["words"] else 0
    return length > 0 and (len(right) == length or right[length].small)


def _are_owners(left: Words, right: Words, lex: Lexicon) -> bool:
    """Farmers and Growers' Union: two plurals to which one body belongs."""
    several = tuple(lex.grammar["plurals"])
    return left[-1].text.endswith(several) and right[0].text[-1] in APOSTROPHES and right[0].text[:-1].endswith(several)


def _is_board_of_places(left: Words, right: Words, lex: Lexicon) -> bool:
    """England and Wales Cricket Board: two places, and after the second a common noun and the head noun of a body."""
    names = [word.text for word in takewhile(lambda word: not word.small, right)]
    if len(names) < LONGEST_PHRASE - 1 or not (_may_be_place(_bare(left, lex), lex) and _may_be_place(names[0], lex)):
        return False
    return all(name.lower() in lex.common for name in names[1:-1]) and is_institution(names[-1], lex)


def _may_be_place(name: str, lex: Lexicon) -> bool:
    return name in known_places() or name in places(lex.common)


def _is_way(left: Words, right: Words, lex: Lexicon) -> bool:
    """Denby and Western Railway: two names, of which the second has one word before the noun for a way, or two common
    ones, Denby and North Western Railway."""
    own = list(takewhile(lambda word: not word.small, right))
    plain = len(own) == 3 and all(is_of_words(word.text, lex) for word in own[:2])
    way = (len(own) == 2 or plain) and own[-1].text in lex.grammar["ways"] and join_texts(own) not in known()
    name = _bare(left, lex)
    return way and " " not in name and (name in places(lex.common) or is_nothing_else(name, lex))


def _bare(words: Words, lex: Lexicon) -> str:
    """The words without an article."""
    return join_texts(words[1:] if words[0].text in lex.grammar["name_article"] else words)


def _is_doubtful_of_people(left: Words, lex: Lexicon) -> bool:
    """Whether a people and one noun that seldom ends a name are hardly a whole one: Irish Food and Rope Council."""
    weights = [cue.weight for cue in lex.phrases["head"].get(left[-1].text, ())]
    return len(left) == 2 and left[0].text in lex.demonyms and max(weights, default=0) < STRONG


def _opens_department(words: Words, lex: Lexicon) -> bool:
    """Whether a common noun and the title of who has that department begin the words: Trade Minister Zora Quill."""
    return is_usual(words[0].text, lex) and words[1].text.lower() in lex.titles["departmental"]
