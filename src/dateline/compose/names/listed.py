"""What names standing next to one another say of each other: lists, and what stands in brackets after a name."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from dateline.compose.names.document import Mention
from dateline.compose.names.gazetteer import people, places
from dateline.compose.names.known import known_places
from dateline.compose.names.lexicon import Cue, Lexicon

Form = tuple[str, ...]

TICKER = re.compile(r"\s?\(\s?[A-Za-z]{2,8}\s?:\s?[A-Z][A-Z.]{0,5}\s?\)")
YEARS = re.compile(r"\s?\([^()\n]{0,24}?\b[12]\d{3}\s?[–—-]{1,2}\s?[^()\n]{0,20}?(?:[12]\d{3}|\d\d)\s?\)")
AGE = re.compile(r"\s?\(\s?\d{1,2}\s?\)(?!\s?[-–\d])")
SCORE = re.compile(r"[ \t]+\d{1,3}[ \t]*[,-]?[ \t]+")
SCORED = re.compile(r"[ \t]+\d{1,3}(?=[ \t]*(?:[\n(,;.]|$))")
NICKNAME_OPENINGS = (' "', " “", " ``")
LONGEST_LIST = 12


def lists(text: str, mentions: Sequence[Mention], lex: Lexicon) -> Iterator[list[Mention]]:
    """Runs of names with nothing but commas and "and" between them, with an "and" or three names at least."""
    joints = {","} | lex.grammar.get("coordinators", frozenset())
    current: list[Mention] = []
    joined = False
    for mention in mentions:
        gap = text[current[-1].end : mention.start].split() if current else []
        fits = 0 < len(gap) <= 2 and all(word.lower() in joints for word in gap)
        if not fits or len(current) >= LONGEST_LIST:
            if joined or len(current) > 2:
                yield current
            current, joined = [], False
        elif gap != [","]:
            joined = True
        current.append(mention)
    if joined or len(current) > 2:
        yield current


def with_nicknames(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """William "Cowboy" Cowley as one name: a first name, a nickname in quote marks, a family name."""
    index = 0
    while index < len(mentions):
        mention = mentions[index]
        if text.startswith(NICKNAME_OPENINGS, mention.end) and index + 2 < len(mentions):
            nick, last = mentions[index + 1], mentions[index + 2]
            if _is_nickname(text, mention, nick, last):
                words = (*mention.words, *last.words)
                mention = Mention(mention.start, last.end, words, mention.title, False, mention.given)
                index += 2
        yield mention
        index += 1


def _is_nickname(text: str, first: Mention, nick: Mention, last: Mention) -> bool:
    opening, closing = text[first.end : nick.start], text[nick.end : last.start]
    quoted = opening.strip() in ('"', "“", "``") and closing.strip() in ('"', "”", "''")
    return quoted and len(nick.words) < 3 and first.words[0] in people().first and not last.title


def from_scores(text: str, mentions: Sequence[Mention]) -> None:
    """Chicago 3 Boston 2: cities with scores are teams; countries stay countries."""
    for left, right in pairwise(mentions):
        if right.start - left.end < 8 and SCORE.fullmatch(text, left.end, right.start) and SCORED.match(text, right.end):
            for mention in (left, right):
                if " ".join(mention.words) not in places().regions:
                    mention.sense = Cue("organisation", 3, "a score after it")


def from_lists(text: str, mentions: Sequence[Mention], type_of: Callable[[Form], str], lex: Lexicon) -> Iterator[tuple[Form, Cue]]:
    """For names in a list the type of the others, where those agree."""
    for listed in lists(text, mentions, lex):
        types = [type_of(mention.words) for mention in listed]
        stated = {kind for kind in types if kind != "name"}
        if len(stated) == 1 and "name" in types:
            kind = stated.pop()
            for mention, own in zip(listed, types, strict=True):
                if own == "name" and mention.words[-1] not in lex.demonyms:
                    weight = 2 if len(types) - types.count("name") == 1 else 3
                    yield mention.words, Cue(kind, weight, f"listed with a {kind}")


def from_brackets(text: str, mentions: Sequence[Mention], lex: Lexicon) -> Iterator[tuple[Form, Form]]:
    """Evidence in brackets after names; yields pairs of forms of which the text says that they are one."""
    for index, mention in enumerate(mentions):
        end = mention.end
        if text.startswith(("(", " ("), end):
            mention.given.extend(_figures(text, end))
            inside = list(_bracketed(text, mentions, index))
            for other in inside:
                if _is_acronym(other.words, mention.words):
                    mention.given.append(Cue("organisation", 3, "an acronym of it in brackets"))
                    yield from ((each.words, mention.words) for each in inside)
                    break
            if len(inside) == 1 and len(mention.words) > 1 and " ".join(inside[0].words) in known_places():
                mention.given.append(Cue("person", 2, "a country in brackets after it"))


def _figures(text: str, end: int) -> Iterator[Cue]:
    if TICKER.match(text, end):
        yield Cue("organisation", 5, "a ticker symbol after it")
    elif YEARS.match(text, end):
        yield Cue("person", 2, "years of a life after it")
    elif AGE.match(text, end):
        yield Cue("person", 2, "an age in brackets after it")


def _bracketed(text: str, mentions: Sequence[Mention], index: int) -> Iterator[Mention]:
    """The names in brackets after a name, where nothing else stands there but "or" and commas."""
    closing = text.find(")", mentions[index].end, mentions[index].end + 80)
    if closing < 0:
        return
    found = []
    position = text.index("(", mentions[index].end) + 1
    for other in mentions[index + 1 : index + 4]:
        if other.end > closing:
            break
        if not set(text[position : other.start].lower().split()) <= {",", "or", "and"}:
            return
        found.append(other)
        position = other.end
    if not text[position:closing].strip():
        yield from found


def _is_acronym(short: Form, full: Form) -> bool:
    """Whether a word is made of the initials of a name, in order; small words may be left out."""
    letters = short[0].replace(".", "")
    if len(short) > 1 or not 2 <= len(letters) <= 10 or not letters.isupper():
        return False
    capitals = "".join(part[0] for word in full for part in word.split("-") if part and part[0].isupper())
    everything = "".join(word[0].upper() for word in full)
    return letters in (capitals, everything, capitals.rstrip("S"))
