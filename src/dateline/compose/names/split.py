"""What of a run of capitalised words is a name: titles, days and headline words off, "of" and "and" weighed.

All functions look at the words of the run alone, so that their results can be kept for the next time it stands
somewhere; what the document says about them, `document` knows.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from dateline.compose.names.gazetteer import people
from dateline.compose.names.known import known, linked_names
from dateline.compose.names.lexicon import LONGEST_PHRASE, Lexicon, lexicon
from dateline.compose.names.scan import word_pattern


class Word(NamedTuple):
    """A word of a run with its offsets in it; small where it is no capitalised one."""

    text: str
    start: int
    end: int
    small: bool


class Part(NamedTuple):
    """A name in a run, by offsets in the run. title: what stood before it and shows a person, else empty."""

    start: int
    end: int
    words: tuple[str, ...]
    title: str = ""


Words = list[Word]


@cache
def _word_regex(language: str) -> re.Pattern[str]:
    grammar = lexicon(language).grammar
    keys = (grammar.get("possessives", frozenset()), grammar.get("abbreviations", frozenset()))
    word = word_pattern(keys)
    possessive = rf"['’](?:{'|'.join(sorted(grammar.get('possessives', ())))})?(?=\s)"
    return re.compile(rf"[^\W\d_]+[-‐‑](?={word})|{word}|{possessive}|[^\s]+")


def words_of(run: str, language: str) -> Words:
    """The words of a run; a small prefix with a hyphen ("al-") is a part of its word."""
    found: Words = []
    for match in _word_regex(language).finditer(run):
        start, end = match.span()
        if found and found[-1].end == start and found[-1].text[-1] in "-‐‑":
            start = found.pop().start
        text = run[start:end]
        found.append(Word(text, start, end, text[0].islower() and "-" not in text or text == "&"))
    return found


def is_calendar(words: Words, index: int, lex: Lexicon) -> bool:
    """Whether the word names a day or month; "April Smith" does not."""
    low = words[index].text.lower().rstrip(".")
    if low not in lex.grammar.get("calendar", ()):
        return False
    follows = index + 1 < len(words) and not words[index + 1].small
    return not (low in lex.grammar["calendar_names"] and follows and index == 0)


def is_function(words: Words, index: int, lex: Lexicon) -> bool:
    """Whether a capitalised word is a grammatical one; "New" and "United" are not, where a capital follows."""
    text = words[index].text
    low = text.lower()
    if low not in lex.grammar.get("function_words", ()) or (text.isupper() and len(text) > 1):
        return False
    follows = index + 1 < len(words) and not words[index + 1].small
    if low in lex.grammar["name_openers"] and follows:
        return False
    return not (text in lex.grammar["name_article"] and follows)


def is_boundary(words: Words, index: int, current: Words, lex: Lexicon) -> bool:
    """Whether a grammatical word with a capital ends a name; in "Action Against Hunger" it does not."""
    if not is_function(words, index, lex):
        return False
    inner = current and index + 1 < len(words) and not words[index + 1].small and len(words[index].text) > 1
    return not (inner and current[-1].text[-1] != "." and not is_function(words, index + 1, lex))


def segments(words: Words, lex: Lexicon) -> Iterator[Words]:
    """Stretches without grammatical words and days; a closing abbreviation ("Inc.") ends one."""
    current: Words = []
    for index, word in enumerate(words):
        if word.text[0] in "'’":
            if len(current) == 1 and owner_belongs(current[-1], words[index + 1 :], word.text, lex):
                owner = current.pop()
                current.append(Word(owner.text + word.text, owner.start, word.end, False))
            else:
                yield current
                current = []
            continue
        if not word.small and (is_calendar(words, index, lex) or is_boundary(words, index, current, lex)):
            yield current
            current = []
            continue
        bare = without_participle(word, lex)
        current.append(bare)
        if bare is not word or closes(words, index, lex):
            yield current
            current = []
    yield current


def without_participle(word: Word, lex: Lexicon) -> Word:
    """Atlanta of "Atlanta-based"."""
    head, hyphen, tail = word.text.rpartition("-")
    if hyphen and tail in lex.grammar.get("participles", ()):
        return Word(head, word.start, word.start + len(head), False)
    return word


def owner_belongs(owner: Word, rest: Words, possessive: str, lex: Lexicon) -> bool:
    """Whether a possessive is a part of the name: King's College, Workers' Party, Moody's; not Assad's Syria."""
    if owner.text + possessive in known():
        return True
    low = owner.text.lower()
    if not rest or rest[0].small or low not in lex.common or owner.text.lower() in lex.grammar["calendar"]:
        return False
    return low in lex.titles or (owner.text not in people().first and owner.text not in people().family)


def closes(words: Words, index: int, lex: Lexicon) -> bool:
    """Whether a name ends with this abbreviation; "Co. Ltd." goes on."""
    closing = lex.grammar.get("closing_abbreviations", frozenset())
    text = words[index].text
    if not text.endswith(".") or text[:-1] not in closing:
        return False
    return not (index + 1 < len(words) and words[index + 1].text.rstrip(".") in closing | {"&"})


def pieces(segment: Words, lex: Lexicon) -> Iterator[Words]:
    """A segment parted at the small words that join nothing."""
    current: Words = []
    index = 0
    while index < len(segment):
        if not segment[index].small:
            current.append(segment[index])
            index += 1
            continue
        end = index
        while end < len(segment) and segment[end].small:
            end += 1
        if current and end < len(segment) and joins(current, segment[index:end], segment[end:], lex):
            current.extend(segment[index:end])
        else:
            yield current
            current = []
        index = end
    yield current


def joins(left: Words, small: Words, right: Words, lex: Lexicon) -> bool:
    """Whether small words stand inside a name."""
    grammar = lex.grammar
    lows = [word.text for word in small]
    if all(low in grammar["particles"] for low in lows):
        return True
    link = lows[0]
    last = left[-1].text
    if any(
        " ".join(word.text for word in (*left, *small, *right[:length])) in linked_names()
        for length in range(1, min(len(right), LONGEST_PHRASE) + 1)
    ):
        return True
    if link == "&":
        return True
    if link in grammar["genitive"]:
        if last.lower() in lex.titles and _is_common(right[0].text, lex):
            return True
        return _takes_genitive(left, right, lex)
    if len(small) == 1 and len(left) == 1 and last in people().first and right[0].text in grammar["epithets"]:
        return True
    if link in grammar["coordinators"] and len(small) == 1:
        return _coordinates(left, right, lex)
    return f"{last} {link}" in lex.openers


def _takes_genitive(left: Words, right: Words, lex: Lexicon) -> bool:
    """University of …, Centre for the Study of …; not "Vancouver Canucks of", a name that is complete before it."""
    last = left[-1].text
    if any(word.small for word in left):
        return last in lex.genitive_heads or last.lower() in lex.common
    if left[0].text in lex.grammar["name_article"]:
        left = left[1:]
    complete = len(left) > 1 and left[0].text.lower() not in lex.common
    return last in lex.genitive_heads and not (complete and not _is_common(right[0].text, lex))


def _coordinates(left: Words, right: Words, lex: Lexicon) -> bool:
    """Trade and Industry Department, Ministry of Health and Welfare: common nouns on both sides, one head noun."""
    if left[-1].text.lower() not in lex.common or right[0].text.lower() not in lex.common:
        return False
    if left[-1].text in lex.phrases["head"]:
        return False
    opened = any(word.small for word in left)
    last = next((word for word in reversed(right) if not word.small), right[0])
    return opened or (len(right) > 1 and last.text in lex.phrases["head"])


def title_at(words: Words, index: int, lex: Lexicon) -> int:
    """How many words from here on are a title; 0 where none is. Before a first name any role is one."""
    low = words[index].text.lower()
    if index + 1 < len(words) and words[index + 1].text in people().first and low in lex.roles:
        return 1
    for length in range(min(LONGEST_PHRASE, len(words) - index), 0, -1):
        phrase = " ".join(word.text for word in words[index : index + length]).lower()
        if phrase in lex.titles or phrase.removesuffix(".") in lex.titles or phrase.replace(".", "") in lex.titles:
            return length + _office(words, index + length, lex)
    return 0


def _office(words: Words, index: int, lex: Lexicon) -> int:
    """How many words after a title belong to it: "of Foreign Affairs" in "Minister of Foreign Affairs Qian Qichen"."""
    if index + 1 >= len(words) or words[index].text not in lex.grammar["genitive"]:
        return 0
    end = index + 1
    while end < len(words) and (words[end].small or _is_common(words[end].text, lex)):
        end += 1
    while words[end - 1].small:
        end -= 1
    return end - index if end > index + 1 else 0


def is_title(words: Words, index: int, length: int, lex: Lexicon) -> bool:
    """Whether the words from `index` are a title here, and not the beginning of "Justice Department"."""
    rest = words[index + length :]
    phrase = " ".join(word.text for word in words[index : index + length]).lower().removesuffix(".")
    if not rest:
        return True
    if rest[0].small or (length == 1 and words[index].text.isupper() and len(phrase) == 2):
        return False
    heads = lex.phrases["head"]
    last = rest[-1].text
    if any(cue.type != "person" for cue in heads.get(last, ())):
        return phrase not in lex.doubtful_titles and len(rest) > 1 and last.rstrip(".") not in heads
    return phrase not in lex.doubtful_titles or not _is_common(rest[0].text, lex)


def _is_common(word: str, lex: Lexicon) -> bool:
    """Whether a word is one of the language and nobody's name."""
    return word.lower() in lex.common and word not in people().first and word not in people().family


def untitled(piece: Words, lex: Lexicon) -> Iterator[tuple[Words, str]]:
    """A piece parted at titles: "Microsoft Chairman Bill Gates" gives Microsoft and, as a person, Bill Gates."""
    start, index, title = 0, 0, ""
    while index < len(piece):
        length = 0 if piece[index].small else title_at(piece, index, lex)
        if length and is_title(piece, index, length, lex):
            yield piece[start:index], title
            title = " ".join(word.text for word in piece[index : index + length])
            index += length
            start = index
        else:
            index += 1
    yield piece[start:], title


def trimmed(words: Words) -> Words:
    """Without small words at both ends."""
    start, end = 0, len(words)
    while start < end and words[start].small:
        start += 1
    while end > start and words[end - 1].small:
        end -= 1
    return words[start:end]


def unpeopled(words: Words, lex: Lexicon) -> Iterator[Words]:
    """ "German Michael Schumacher", "Instagram Adam Mosseri" parted before the person; "British Airways" stays."""
    for length in (3, 2, 1):
        if len(words) > length:
            lead, rest = " ".join(word.text for word in words[:length]), words[length:]
            if (lead in lex.demonyms and _stands_alone(rest, lex)) or (_is_known(lead) and _is_full_name(rest, lex)):
                yield words[:length]
                yield rest
                return
    yield words


def _is_known(name: str) -> bool:
    return name in linked_names() or (name in known() and known()[name].type != "person")


def _is_full_name(words: Words, lex: Lexicon) -> bool:
    """Whether words begin with a first name and do not end like an institution."""
    return len(words) > 1 and words[0].text in people().first and words[-1].text not in lex.phrases["head"]


def _stands_alone(words: Words, lex: Lexicon) -> bool:
    return _is_full_name(words, lex) or " ".join(word.text for word in words) in known()


def _is_nothing(words: Words, lex: Lexicon) -> bool:
    if not words:
        return True
    phrase = " ".join(word.text for word in words)
    alone = len(words) == 1 and not phrase.isupper() and phrase.lower() in lex.grammar.get("function_words", ())
    return alone or len(phrase) == 1 or phrase in lex.grammar.get("not_names", ())


def _strip_dot(word: Word, first: bool) -> int:
    """Where a name ends that ends with this word: a single letter's dot is the sentence's."""
    if len(word.text) == 2 and word.text.endswith(".") and not first:
        return word.end - 1
    return word.end


def _parts(run: str, lex: Lexicon) -> Iterator[Part]:
    for segment in segments(words_of(run, lex.language), lex):
        for piece in pieces(segment, lex):
            for untitled_words, title in untitled(trimmed(piece), lex):
                for number, words in enumerate(unpeopled(trimmed(untitled_words), lex)):
                    if not _is_nothing(words, lex):
                        end = _strip_dot(words[-1], len(words) == 1)
                        texts = tuple(word.text for word in words[:-1])
                        last = run[words[-1].start : end]
                        yield Part(words[0].start, end, (*texts, last), "" if number else title)


@lru_cache(maxsize=1 << 16)
def split(run: str, language: str) -> tuple[Part, ...]:
    """The names in a run, in order."""
    return tuple(_parts(run, lexicon(language)))
