"""What the words around a mention of a name say of its type."""

from collections.abc import Iterator

from dateline.compose.names.known import known_places
from dateline.compose.names.lexicon import Cue, Lexicon, Phrases

REACH = 64  # code points looked at on either side
AHEAD = 9  # words of an apposition

NOTHING: tuple[Cue, ...] = ()
ARTICLE = (Cue("person", -2, "an article before it"),)


def before(text: str, start: int, lex: Lexicon) -> tuple[Cue, ...]:
    """Cues in the words directly before `start`."""
    words = text[max(0, start - REACH) : start].lower().split()[-3:]
    phrases = lex.phrases["before"]
    if not words:
        return NOTHING
    if words[-1][-1] == ",":
        return _kin(words, phrases)
    if words[-1] in lex.grammar.get("articles", ()):
        return ARTICLE
    while words:
        cues = phrases.get(" ".join(words))
        if cues:
            return cues
        del words[0]
    return NOTHING


def with_article(words: tuple[str, ...], lex: Lexicon) -> Iterator[Cue]:
    """What an article says: no person; of a plural, a team ("the Yankees"); of an acronym, an organisation."""
    last = words[-1]
    if last.isupper() and len(last) > 2 and len(words) == 1:
        yield Cue("organisation", 1, "an acronym with an article")
    elif len(last) > 3 and last.endswith(tuple(lex.grammar.get("plurals", ()))) and last not in lex.demonyms:
        yield Cue("organisation", 2, "a plural with an article")


def _kin(words: list[str], phrases: Phrases) -> tuple[Cue, ...]:
    """The person in "his wife, Jane Doe"."""
    if words[-1] == ",":
        del words[-1]
    role = words[-1].rstrip(",") if words else ""
    return tuple(cue for cue in phrases.get(role, NOTHING) if cue.type == "person" and cue.weight > 2)


def after(text: str, end: int, lex: Lexicon) -> tuple[Cue, ...]:
    """Cues in what follows `end`: a verb, an apposition, what belongs to the name."""
    right = text[end : end + REACH]
    if not right:
        return NOTHING
    if right[0] in "-‐‑":
        return lex.phrases["after"].get("-" + _first_word(right[1:]), NOTHING)
    words = right.lower().split()
    if not words:
        return NOTHING
    if words[0][0] in "'’" or right[0] in "'’":
        return _owned(words, lex)
    if words[0][0] == ",":
        return tuple(_appositive(right.lstrip()[1:], lex))
    if right[0].isspace():
        if words[0] in lex.grammar.get("copulas", ()) and words[1:2] and words[1] in lex.grammar["articles"]:
            return _head_noun(words[2:], lex)
        return (*_longest(words, lex, "after"), *_pronoun(words, lex))
    return NOTHING


def _pronoun(words: list[str], lex: Lexicon) -> tuple[Cue, ...]:
    """Who says that he, and what sells its: a pronoun in the same clause."""
    for word in words[1:6]:
        cues = lex.phrases["pronoun"].get(word)
        if cues:
            return cues
        if not word.isalpha():
            break
    return NOTHING


def _first_word(text: str) -> str:
    for index, char in enumerate(text):
        if not char.isalnum():
            return text[:index]
    return text


def _longest(words: list[str], lex: Lexicon, where: str) -> tuple[Cue, ...]:
    phrases = lex.phrases[where]
    for length in (3, 2, 1):
        cues = phrases.get(" ".join(words[:length]).rstrip(".,;:!?)\"”"))
        if cues and length <= len(words):
            return cues
    return NOTHING


def _owned(words: list[str], lex: Lexicon) -> tuple[Cue, ...]:
    possessives = lex.grammar.get("possessives", ())
    if words[0][1:] in possessives or words[0] in "'’":
        rest = words[1:]
        for skip in range(min(3, len(rest))):
            cues = _longest(rest[skip:], lex, "owned")
            if cues:
                return cues
    return NOTHING


def _appositive(right: str, lex: Lexicon) -> Iterator[Cue]:
    """The head noun of what follows a comma: ", a small airline with two planes"."""
    words = right.split()[:AHEAD]
    if not words:
        return
    if words[0][0].isupper():
        yield from _region(right)
        return
    if _is_age(words):
        yield Cue("person", 4, "an age after it")
        return
    yield from _head_noun(words, lex)


def _is_age(words: list[str]) -> bool:
    """"Jane Doe, 34, of": one or two digits between commas."""
    digits = words[0].rstrip(",")
    return digits.isdigit() and len(digits) <= 2 and (digits != words[0] or words[1:2] == [","])


def _head_noun(words: list[str], lex: Lexicon) -> tuple[Cue, ...]:
    phrases, function = lex.phrases["appositive"], lex.grammar.get("function_words", ())
    best = phrases.get(" ".join(words[:2]), NOTHING)
    for index, word in enumerate(words):
        bare = word.rstrip(",.;:)”\"")
        if bare in phrases:
            best = phrases[bare]
        stops = bare != word or (bare in function and (best or index > 2))
        if stops:
            break
    return best


def _region(right: str) -> Iterator[Cue]:
    """A country or state after the comma: Gorvel, Oregon."""
    words = right.split()[:3]
    for length in range(len(words), 0, -1):
        name = " ".join(words[:length]).rstrip(",;:")
        if name in known_places() or name.rstrip(".") in known_places():
            yield Cue("place", 3, "a country or state after it")
            return
