"""The words of one run of capitals, and the stretches of it that grammatical words, days and owners leave."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from dateline.compose.names.gazetteer import countries, people
from dateline.compose.names.known import known, known_places
from dateline.compose.names.lexicon import Lexicon, is_company_ending, is_role, lexicon
from dateline.compose.names.scan import elision_pattern, possessive_pattern, word_pattern
from dateline.compose.names.usual import is_usual, made_like_a_person

SHORT_LETTERS = 2  # before a ship, and before people too


class Word(NamedTuple):
    """A word of a run with its offsets in it; small where it is no capitalised one."""

    text: str
    start: int
    end: int
    small: bool


Words = list[Word]


@cache
def _word_regex(language: str) -> re.Pattern[str]:
    lex = lexicon(language)
    word = word_pattern(lex)
    joined = rf"(?:[^\W\d_]+[-‐‑]|{elision_pattern(lex)})(?={word})"
    return re.compile(rf"{joined}|{word}|{possessive_pattern(lex)}|[^\s]+")


def words_of(run: str, language: str) -> Words:
    """The words of a run; a small prefix with a hyphen ("al-") or an apostrophe ("d'") is a part of its word."""
    found: Words = []
    for match in _word_regex(language).finditer(run):
        start, end = match.span()
        joined = bool(found) and found[-1].end == start and found[-1].text[-1] in "-‐‑'’"
        if joined:
            start = found.pop().start
        text = run[start:end]
        found.append(Word(text, start, end, text == "&" or (text[0].islower() and "-" not in text and not joined)))
    if found and found[-1].text in lexicon(language).grammar["closing_forms"]:
        found[-1] = found[-1]._replace(small=False)
    return found


def join_texts(words: Words) -> str:
    """The words as they are looked up."""
    return " ".join(word.text for word in words)


def _followed(words: Words, index: int) -> bool:
    return index + 1 < len(words) and not words[index + 1].small


def _calls_somebody(word: str, lex: Lexicon) -> bool:
    """Whether a family name may follow a word: a title, a first name that is no other word."""
    return word.lower().rstrip(".") in lex.titles["words"] or (word in people().sure and word.lower() not in lex.common)


def is_calendar(words: Words, index: int, lex: Lexicon) -> bool:
    """Whether the word names a day or month; "April Smith" does not."""
    low = words[index].text.lower().rstrip(".")
    day, hyphen, _ = low.partition("-")
    if day not in lex.grammar["calendar"] or (hyphen and day in lex.grammar["calendar_names"]):
        return False  # neither Mar-a-Lago nor Sun-hee
    if index and f"{words[index - 1].text} {words[index].text}" in known():
        return False  # Sheffield Wednesday
    if any(join_texts(words[index : index + length]) in known() for length in (2, 3)):
        return False  # Sunday Times
    if index and words[index].text in lex.phrases["head"] and not words[index - 1].small:
        return False  # the Gorvel Sun
    begins = index == 0 or words[index - 1].small
    if not begins and low in lex.grammar["calendar_surnames"] and _calls_somebody(words[index - 1].text, lex):
        return False  # Mrs May, Sarah March
    return not (low in lex.grammar["calendar_names"] and begins and _followed(words, index))


def is_grammatical(text: str, lex: Lexicon) -> bool:
    """Whether a capital that is only the sentence's begins what a grammatical word opens: There've, Two-time."""
    head, apostrophe, tail = text.replace("’", "'").partition("'")
    if apostrophe:
        return tail in lex.grammar["contractions"] and head.lower() in lex.grammar["function_words"]
    head, _, tail = text.partition("-")
    return (tail.islower() or (tail.isdigit() and len(head) > 1)) and head.lower() in lex.grammar["function_words"]


def is_function(words: Words, index: int, lex: Lexicon) -> bool:
    """Whether a capitalised word is a grammatical one; "New" and "United" are not, where a capital follows."""
    text = words[index].text
    if is_grammatical(text, lex):
        return True
    if text.lower() not in lex.grammar["function_words"] or (text.isupper() and len(text) > 1):
        return False
    opens = text.lower() in lex.grammar["name_openers"] or text in lex.grammar["name_article"]
    return not (opens and _followed(words, index)) or _counts_people(words, index, lex)


def _counts_people(words: Words, index: int, lex: Lexicon) -> bool:
    """Whether a number stands before a people or party: Four Democrats."""
    following = [word.text for word in words[index + 1 : index + 2]]
    return words[index].text.lower() in lex.grammar["numerals"] and lex.demonyms.issuperset(following)


def is_boundary(words: Words, index: int, current: Words, lex: Lexicon) -> bool:
    """Whether a day or a grammatical word with a capital ends a name; in "Action Against Hunger" it does not."""
    if is_calendar(words, index, lex):
        return True
    if not is_function(words, index, lex):
        return False
    if index and words[index].text in lex.phrases["head"] and not words[index - 1].small:
        return False  # Rope Today
    if any(join_texts(words[max(0, index - length) : index + 1]) in known() for length in (1, 2) if index):
        return False  # Peace Now
    if any(join_texts(words[index : index + length]) in known() for length in (2, 3)):
        return False  # Nine Network
    inner = current and current[-1].text[-1] != "." and _followed(words, index) and len(words[index].text) > 1
    return not (inner and not is_function(words, index + 1, lex))


def segments(words: Words, lex: Lexicon) -> Iterator[Words]:
    """Stretches without grammatical words and days; an owner ("Assad's") and "Inc." end one."""
    current: Words = []
    for index, word in enumerate(words):
        if word.text[0] in "'’":
            current, done = _with_owner(current, word, words[index + 1 :], lex)
            yield done
        elif not word.small and is_boundary(words, index, current, lex):
            yield current
            current = []
        else:
            bare = without_participle(word, lex)
            current.append(bare)
            if bare is not word or closes(words, index, lex):
                yield current
                current = []
    yield current


def _with_owner(current: Words, possessive: Word, rest: Words, lex: Lexicon) -> tuple[Words, Words]:
    """What goes on and what is done at a possessive, which belongs to the name or ends it."""
    if current and join_texts(trimmed(current)) + possessive.text in known():
        owner = current.pop()
        return [*current, Word(owner.text + possessive.text, owner.start, possessive.end, False)], []
    if len(current) > 1 and join_texts(trimmed(current)) in known() and not _is_saint(current, rest, lex):
        return [], current  # Research In Motion's BlackBerry
    if current and (
        _is_saint(current, rest, lex)
        or _is_of_a_group(current, rest, lex)
        or _is_inner_owner(current, rest, lex)
        or _is_first_owner(current, rest, possessive.text, lex)
    ):
        owner = current[-1]
        return [*current[:-1], Word(owner.text + possessive.text, owner.start, possessive.end, False)], []
    return [], current


def _is_saint(current: Words, rest: Words, lex: Lexicon) -> bool:
    """St. Anne's School: what is called by a saint."""
    saint = current[0].text.rstrip(".").lower() in lex.grammar["saints"]
    return saint and len(current) > 1 and bool(rest) and rest[0].text in lex.phrases["head"]


def _is_of_a_group(current: Words, rest: Words, lex: Lexicon) -> bool:
    """Gorvel Women's Prison: a thing of a group, called by what stands before that; Brooke's Point."""
    sites = lex.grammar["owned_places"] | lex.grammar["owned_sites"]
    if len(current) == 1 and rest and rest[0].text in sites:
        closes = len(rest) == 1 or rest[1].small or is_company_ending((rest[1].text,), lex)
        return closes or rest[1].text in sites  # Rocky's Pawn Shop
    if current[-1].text.lower() not in lex.grammar["group_owners"] and not _are_members(current[-1], rest, lex):
        return False
    return any(word.text in lex.phrases["head"] for word in takewhile(lambda word: not word.small, rest))


def _are_members(owner: Word, rest: Words, lex: Lexicon) -> bool:
    """Whether several by their calling have a body: the Gorvel Firefighters' Union; not the Rangers' Council."""
    several = owner.text.endswith(tuple(lex.grammar["plurals"])) and owner.text not in lex.grammar["team_endings"]
    called = is_role(owner.text.lower(), lex.language) and bool(rest)
    return several and called and any(cue.type == "organisation" for cue in lex.phrases["head"].get(rest[0].text, ()))


def _is_first_owner(current: Words, rest: Words, possessive: str, lex: Lexicon) -> bool:
    begin = max((index + 1 for index, word in enumerate(current) if word.small), default=0)
    own = current[begin:]
    own = own[1:] if own and own[0].text in lex.grammar["name_article"] else own
    if len(own) > 1 and any(cue.type == "organisation" for cue in lex.phrases["head"].get(own[-1].text, ())):
        return False  # the Rope Union's Bill Trask
    plain = all(word.text in lex.demonyms or is_usual(word.text, lex) for word in own[:-1])
    return plain and owner_belongs(current[-1], rest, possessive, lex)


def _is_inner_owner(current: Words, rest: Words, lex: Lexicon) -> bool:
    """Battle of Moore's Creek Bridge, Santa Clara County Sheriff's Department."""
    if not rest or current[-1].small:
        return False
    cues = lex.phrases["head"].get(rest[0].text, ())
    opened = any(word.small for word in current[1:])
    office = current[-1].text.lower() in lex.titles["words"]
    return any((opened and cue.type == "place") or (office and cue.type == "organisation") for cue in cues)


def owner_belongs(owner: Word, rest: Words, possessive: str, lex: Lexicon) -> bool:
    """Whether a possessive is a part of the name: King's College, Workers' Party, Moody's; not Assad's Syria."""
    owned = owner.text + possessive.replace("’", "'")
    if owned in known() or any(f"{owned} {join_texts(rest[:length])}" in known() for length in (1, 2)):
        return True  # Moody's, America's Cup
    if rest and rest[0].text in lex.demonyms:
        return False  # the Council of the Union's Swedish members
    low = owner.text.lower()
    if owner.text in known() or owner.text in countries():
        return False  # Turkey's Foreign Minister
    if _is_somebody(rest, lex):
        return False  # the Federal Aviation Administration's Mike Trask
    if not rest or rest[0].small or low not in lex.common or low in lex.grammar["calendar"]:
        return False
    if rest[0].text.lower() not in lex.common and rest[0].text not in lex.phrases["head"]:
        return False  # Blur's Parklife
    return low in lex.titles["words"] or is_usual(owner.text, lex)


def _is_somebody(rest: Words, lex: Lexicon) -> bool:
    """Whether what follows an owner begins with a first name, or is all made like somebody's name."""
    if rest and rest[0].text in people().first:
        return rest[0].text not in lex.phrases["head"]
    return made_like_a_person(tuple(word.text for word in takewhile(lambda word: not word.small, rest)), lex)


def without_participle(word: Word, lex: Lexicon) -> Word:
    """Atlanta of "Atlanta-based", Spanish of "Spanish-language"."""
    head, hyphen, tail = word.text.rpartition("-")
    named = head in lex.demonyms or head in known_places()
    if hyphen and (tail in lex.grammar["participles"] or (named and tail in lex.common)):
        return Word(head, word.start, word.start + len(head), False)
    return word


def closes(words: Words, index: int, lex: Lexicon) -> bool:
    """Whether a name ends with this abbreviation; "Co. Ltd." goes on."""
    closing = lex.grammar["closing_abbreviations"]
    text = words[index].text
    if not text.endswith(".") or text[:-1] not in closing:
        return False
    if index + 1 == len(words):
        return True
    following = words[index + 1].text
    # N.Y. Slepian are two names, N.Y. Times is one
    goes_on = "." in text[:-1] and (is_usual(following, lex) or following in lex.grammar["team_endings"])
    return not (goes_on or following == "&" or following.rstrip(".") in closing)


def trimmed(words: Words) -> Words:
    """Without small words at both ends."""
    start, end = 0, len(words)
    while start < end and words[start].small:
        start += 1
    while end > start and words[end - 1].small:
        end -= 1
    return words[start:end]


def is_before_ship(letters: str, lex: Lexicon) -> bool:
    """Whether letters stand before names of ships alone: HMS; not SS, of which there were generals."""
    return letters in lex.grammar["ship_prefixes"] and len(letters) > SHORT_LETTERS


def is_lord(left: Words, small: Words, lex: Lexicon) -> bool:
    """HMS Earl, before "of": a ship that is called as somebody is."""
    titled = left[-1].text.lower() in lex.titles["words"] | lex.titles["regnal"]
    return len(left) == 2 and len(small) == 1 and titled and is_before_ship(left[0].text, lex)
