"""Titles and peoples before a name, which are no part of it: "Israeli Prime Minister Benjamin Netanyahu"."""

from collections.abc import Iterator

from dateline.compose.names.gazetteer import countries, people
from dateline.compose.names.inside import INITIAL
from dateline.compose.names.known import known, known_places, linked_names, type_of_known
from dateline.compose.names.lexicon import LONGEST_PHRASE, Lexicon, adjectives
from dateline.compose.names.usual import is_nothing_else, is_usual
from dateline.compose.names.words import Words, is_before_ship, join_texts

LONGEST_LETTERS = 4  # of a title in capitals, which before other words than first names is none


def title_at(words: Words, index: int, lex: Lexicon) -> int:
    """How many words from here on are a title; 0 where none is. Before a first name any role is one."""
    low = words[index].text.lower()
    office, _, ending = low.rpartition("-")
    if ending in lex.titles["coming"]:
        return int(office in lex.titles["words"] or is_office(office, lex))  # President-elect
    if words[index].small or low.rpartition("-")[2].removesuffix(".") not in lex.title_starts:
        return 0
    modified = low in lex.titles["modifiers"] and index + 1 < len(words) and title_at(words, index + 1, lex)
    if modified:
        return 1 + modified
    titles = lex.titles["words"]
    for length in range(min(LONGEST_PHRASE, len(words) - index), 0, -1):
        if (
            length == 1
            and words[index + 1 : index + 2]
            and (words[index + 1].text in people().first or "-" in low)
            and is_office(low, lex)
        ):
            return 1
        phrase = _held(join_texts(words[index : index + length]).lower(), lex)
        if phrase in titles or phrase.removesuffix(".") in titles or phrase.replace(".", "") in titles:
            return length + _office(words, index + length, lex)
    if low in lex.titles["with_office"] and (behind := _office(words, index + 1, lex)):
        return 1 + behind
    return 0


def _held(phrase: str, lex: Lexicon) -> str:
    """The office of whom it awaits: prime minister of "prime minister-designate"."""
    office, _, ending = phrase.rpartition("-")
    return office if ending in lex.titles["coming"] else phrase


def is_office(low: str, lex: Lexicon) -> bool:
    """Whether a word says what somebody is or, in the plural, what several are: spokesman, leg-spinner, generals."""
    low = low.rpartition("-")[2]
    return low in lex.roles or any(low.removesuffix(ending) in lex.titles["words"] for ending in lex.grammar["plurals"])


def _office(words: Words, index: int, lex: Lexicon) -> int:
    """How many words after a title belong to it: "of Foreign Affairs" in "Minister of Foreign Affairs Qian Qichen"."""
    if index + 1 >= len(words) or words[index].text not in lex.grammar["office_links"]:
        return 0
    end = index + 1
    if begins_with_place(words[end:]):
        return 0  # Governor of New York, Director for South Asia
    while end < len(words) and (words[end].small or is_usual(words[end].text, lex)):
        end += 1
    while words[end - 1].small:
        end -= 1
    return end - index if end > index + 1 else 0


def is_title(words: Words, index: int, length: int, lex: Lexicon) -> bool:
    """Whether the words from `index` are a title here, and not the beginning of "Justice Department"."""
    rest = words[index + length :]
    phrase = join_texts(words[index : index + length]).lower().removesuffix(".")
    if rest and (any(map(str.isdigit, rest[0].text)) or rest[0].text in lex.grammar["counties"]):
        return False  # Bombardier CRJ200, King County
    if rest and words[index].text in lex.grammar["ship_letters"] and not rest[0].text.isupper():
        return False  # MS Aurelia
    if index and is_before_ship(words[index - 1].text, lex):
        return False  # HMS King Zane
    if phrase in lex.titles["given"] and len(rest) == 1 and not is_usual(rest[0].text, lex):
        return False  # Dean Jones
    behind = index > 0 and words[index].text.lower() in lex.grammar["behind_nouns"]
    if behind and is_institution(words[index - 1].text, lex):
        return False  # Directorate General of Works
    if not rest:
        return _ends_with_title(words, index, length, lex)
    letters = length == 1 and words[index].text.isupper() and phrase not in lex.titles["regnal"]
    if (rest[0].small and rest[0].text not in lex.grammar["opening_particles"]) or (
        letters and len(phrase) < LONGEST_LETTERS and not _may_be_somebody(rest, lex)
    ):
        return False  # PC World; PC Zora Quill
    if join_texts([*words[index : index + length], *rest]) in known():
        return False  # Hon Hai
    return _leads_to_somebody(phrase, rest, lex)


def _leads_to_somebody(phrase: str, rest: Words, lex: Lexicon) -> bool:
    """Whether a title stands before somebody, by the words behind it: "Premier Doug Ford", not "Premier League"."""
    heads, last = lex.phrases["head"], rest[-1].text
    if phrase in lex.titles["plain"] and phrase not in lex.titles["doubtful"] and _are_called_alike(rest):
        return True  # Mr Masters, Professor Zora Games
    if last in lex.grammar["surname_heads"] and rest[0].text in people().first:
        return True  # Premier Doug Ford
    if any(cue.type != "person" for cue in heads.get(last, ())):
        return phrase not in lex.titles["doubtful"] and len(rest) > 1 and last.rstrip(".") not in heads
    if phrase not in lex.titles["doubtful"] or not is_usual(rest[0].text, lex):
        return True
    return _is_before_somebody(phrase, rest, lex)


def _are_called_alike(words: Words) -> bool:
    """Whether words that may be the name of anything are one, or a first name and another."""
    return len(words) == 1 or (len(words) == 2 and words[0].text in people().first)


def _is_before_somebody(phrase: str, rest: Words, lex: Lexicon) -> bool:
    """Whether a doubtful title stands before a name that begins with a word of the language: President Bola Tinubu."""
    if any(word.text.partition("-")[0] in lex.grammar["prefixes"] for word in rest[1:-1]):
        return True  # General Shams al-Din Grint
    return phrase not in adjectives(lex.dictionary) and _is_unusual(rest, lex)


def _ends_with_title(words: Words, index: int, length: int, lex: Lexicon) -> bool:
    """Whether the last words are a title, behind which nobody is named; a word alone is for the document to judge."""
    if index and words[index - 1].small:
        return False  # the Department of Justice, the House of Representatives
    if length > 1:
        return not _are_for_something(words[index : index + length], lex)  # Lawyers for Change
    return len(words) > 1 and not (index and is_family_name(words, index, lex))


def _are_for_something(words: Words, lex: Lexicon) -> bool:
    """Whether several people are for something, which is no office: "Lawyers for Change", not "Minister for Change"."""
    return words[1].text in lex.grammar["causes"] and words[0].text.endswith(tuple(lex.grammar["plurals"]))


def _is_unusual(words: Words, lex: Lexicon) -> bool:
    """Whether a given name that is a word too, and no part of bodies' names, stands before an unknown family name: Bola
    Tinubu."""
    first, last = words[0].text, words[-1].text
    part = first in lex.phrases["head"] or first in lex.phrases["first"]
    somebody = is_nothing_else(last, lex) or type_of_known(join_texts(words)) == "person"
    return len(words) == 2 and not part and somebody


def _may_be_somebody(words: Words, lex: Lexicon) -> bool:
    """Whether words begin with a first name, are two that are none of the language, or one that is nothing else."""
    if len(words) == 1 and is_nothing_else(words[0].text, lex):
        return True
    return words[0].text in people().sure or (len(words) == 2 and not any(is_usual(word.text, lex) for word in words))


def is_family_name(words: Words, index: int, lex: Lexicon) -> bool:
    """Whether a title at the end is somebody's family name: "Charlie Duke", "Charles M. Duke"; not "Chad President"."""
    before = words[index - 1].text
    unknown = words[index].text.lower() in lex.titles["inner"] and is_nothing_else(before, lex)  # Jaydev Shah
    named = unknown or before in people().first or (index > 1 and INITIAL.fullmatch(before) is not None)
    return named and words[index].text in people().family


def untitled(piece: Words, lex: Lexicon) -> Iterator[tuple[Words, str]]:
    """A piece parted at titles, each rest with the title before it: Microsoft and, as a person, Bill Gates."""
    start, index, before = 0, 0, ""
    while index < len(piece):
        inner = _is_inner_name(piece, index, start, lex) or _ends_known(piece, index, start)
        inner = inner or (start == index and before != "" and piece[index].text.lower() in lex.titles["names_too"])
        length = 0 if inner else title_at(piece, index, lex)
        if length and is_title(piece, index, length, lex) and not _is_bearer(piece, index, start, before, lex):
            title = join_texts(piece[index : index + length])
            left = piece[start:index]
            held = title.lower().rpartition(" ")[2] in lex.titles["departmental"] or (
                left and left[-1].text in lex.grammar["coordinators"]
            )
            yield (without_department(left, lex) if held else _without_adjectives(left, lex)), before
            before = title
            index += length
            start = index
        else:
            index += length if length and index + length == len(piece) else 1  # the Office of the Attorney General
    yield piece[start:], before


def _is_bearer(piece: Words, index: int, start: int, before: str, lex: Lexicon) -> bool:
    """Whether a title at the end is the family name of whom another title stands before: Dr. King, Mrs Zora Pope."""
    if index < len(piece) - 1 or before.lower().rstrip(".") not in lex.titles["plain"]:
        return False
    name = piece[index].text
    return start <= index and (name in people().family or name.lower() in lex.titles["regnal"])


def _is_inner_name(piece: Words, index: int, start: int, lex: Lexicon) -> bool:
    """Whether a title is a part of a name that has begun: Hassan Sheikh Mohamud."""
    inner = piece[index].text.lower() in lex.titles["inner"] and start < index < len(piece) - 1
    return inner and piece[index - 1].text in people().first


def _ends_known(piece: Words, index: int, start: int) -> bool:
    """Whether a known name that has begun ends with a word, which begins no title: Metropolitan Police Commissioner."""
    return start < index and join_texts(piece[start : index + 1]) in known()


def without_department(words: Words, lex: Lexicon) -> Words:
    """Spanish of "Spanish Farm Minister"; an institution before a title stays."""
    if words and words[0].text.isupper() and is_known(words[0].text):
        rest = words[1:]
        return words[:1] if all(is_usual(word.text, lex) for word in rest) else words  # WHO Programme Area Manager
    end = len(words)
    while end and (_is_plain_noun(words[end - 1].text, lex) or words[end - 1].text in lex.grammar["coordinators"]):
        end -= 1
    return words[:end]


def _without_adjectives(words: Words, lex: Lexicon) -> Words:
    """Nothing of National Police Chief, Senior Provincial Minister: words of the language that say which."""
    plain = bool(words) and all(is_usual(word.text, lex) for word in words) and join_texts(words) not in known()
    if not plain or is_institution(words[-1].text, lex) or any(word.text in lex.demonyms for word in words):
        return words
    return [] if len(words) > 1 or words[0].text.lower() in adjectives(lex.dictionary) else words


def _is_plain_noun(word: str, lex: Lexicon) -> bool:
    field = word in lex.grammar["departments"] or not is_institution(word, lex)
    return is_usual(word, lex) and field and word not in known()


def is_institution(word: str, lex: Lexicon) -> bool:
    """Whether a word is the head noun of organisations."""
    return any(cue.type == "organisation" for cue in lex.phrases["head"].get(word, ()))


def begins_with_place(words: Words) -> bool:
    """Whether words begin with a place of several words: New York, South Asia."""
    return any(join_texts(words[:length]) in known_places() for length in (2, 3))


def is_known(name: str) -> bool:
    """Whether a name is that of a country, or known and not of people."""
    if name in countries() and name not in people().first:
        return True
    return name in linked_names() or type_of_known(name) not in (None, "person")
