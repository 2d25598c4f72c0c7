"""Mentions: the places in one document where names may stand, before anything is known of their types."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from dateline.compose.names.apposition import is_before_region
from dateline.compose.names.gazetteer import places, regions
from dateline.compose.names.inside import ROMAN, inside
from dateline.compose.names.known import known, known_places
from dateline.compose.names.lexicon import Cue, Lexicon, lexicon
from dateline.compose.names.record import Form
from dateline.compose.names.scan import Fences, Spans, is_initial, runs, word_before
from dateline.compose.names.split import split
from dateline.compose.names.zones import Zone, zones
from dateline.records import Block

IN_DATELINE = Cue("place", 4, "in capitals at the head of the text")
WHERE_IT_IS_FROM = IN_DATELINE._replace(weight=0)
CALLED_BY_TITLE = Cue("name", 0, "a ship or house that is called by somebody’s title and name")
CALLED_INN = Cue("place", 3, "somebody is at what is called by a title and name")
AGENCY = Cue("organisation", 4, "the agency in the dateline")
IN_QUOTES, TITLE_IN_QUOTES, SURELY_TITLE = (
    Cue("thing", weight, "written like a title, in quote marks") for weight in (2, 4, 8)
)
THING = 4  # the weight of words that say that what follows is the name of a ship, a film or the like
SURE_TITLE = 3  # words, from which a title in quote marks that begins with a grammatical one is no other name

INNER = re.compile(r"(?<![\w.@/-])[a-z]{1,4}[A-Z][A-Za-z]{1,12}(?![\w@/-])")
NUMBER = re.compile(r" (\d{1,3})(?![\w,]|[.:]\d)")
CURRENCIES = ("$", "€", "£", "¥")
SHORTEST_SHOUT = 4  # letters; a shorter word in capitals is taken for an acronym
LEAST_LISTED = 2  # the weight from which a place is written with small letters for its capitals
LEAST_LISTED_SHORT = 3  # the same of four letters, which may be initials
SHORTEST_INITIALS = 3  # letters of initials that are a body where they say something
REACH_RIGHT = 16  # code points in which the word behind a name stands
REACH_LEFT = 8  # code points looked at for a small word before a name


@dataclass(slots=True)
class Mention:
    """A name in the text before its type is known.

    title: the title before it. initial: whether the capital may be the sentence's. given: evidence found on the way.
    sense: what the name means here, whatever elsewhere; called: the full name of that, if it has one.
    placed: how much the words before it say that it is a place.
    """

    start: int
    end: int
    words: Form
    title: str = ""
    initial: bool = False
    given: list[Cue] = field(default_factory=list)
    sense: Cue | None = None
    called: str = ""
    placed: int = 0


@dataclass(slots=True)
class Found:
    """What the scan gives: mentions in running text, and runs in headlines, which wait for what the text knows."""

    mentions: list[Mention]
    headline_runs: list[tuple[int, int]]


def scan(text: str, lex: Lexicon, blocks: Sequence[Block], spans: Spans) -> Found:
    """All that may be a name, in order."""
    special = zones(text, lex, blocks)
    found = Found([], [])
    ends = [zone.end for zone in special if zone.kind == "headline"]
    ends += [zone.start for zone in special if zone.kind == "dateline"]
    next_zone = 0
    for start, end in runs(text, lex, Fences(text, blocks, ends), spans):
        while next_zone < len(special) and special[next_zone].end <= start:
            next_zone += 1
        if next_zone == len(special) or special[next_zone].start > start:
            found.mentions.extend(_mentions(text, start, end, lex))
        else:
            _add_in_zone(text, special[next_zone], start, end, found, lex)
    found.mentions.extend(_with_inner_capital(text))
    found.mentions.sort(key=lambda mention: mention.start)
    return found


def _with_inner_capital(text: str) -> Iterator[Mention]:
    """The known names that begin with a small letter: eBay."""
    for match in INNER.finditer(text):
        if match.group() in known():
            yield Mention(*match.span(), (match.group(),))


def _add_in_zone(text: str, zone: Zone, start: int, end: int, found: Found, lex: Lexicon) -> None:
    if zone.kind == "headline":
        found.headline_runs.append((start, end))
    elif zone.kind == "title":
        _add_title(text, zone, found, lex)
    else:
        for mention in _mentions(text, start, end, lex):
            if zone.kind == "agency":
                _widen(text, mention, zone)
                mention.given.append(AGENCY)
            elif _is_town(text, zone, mention.words, lex):
                mention.given.append(IN_DATELINE)
                if text[mention.start : mention.end].isupper():
                    mention.sense = WHERE_IT_IS_FROM  # UNITED NATIONS
            found.mentions.append(mention)


def _widen(text: str, mention: Mention, zone: Zone) -> None:
    """Take the number in for which an agency is called: Kurdistan 24."""
    number = text[mention.end : zone.end].strip()
    if mention.start == zone.start and number.isdigit() and " ".join(mention.words) in known_places():
        mention.words, mention.end = (*mention.words, number), zone.end


def _is_town(text: str, zone: Zone, words: Form, lex: Lexicon) -> bool:
    """Whether words in a dateline are its place: no words of the language but before a region, or a known name before
    an agency."""
    if not all(word.lower() in lex.common for word in words):
        return True
    if " ".join(words) in known():
        return text[zone.end : zone.end + 2].strip() == "("
    return is_before_region(text, zone.end)


def _add_title(text: str, zone: Zone, found: Found, lex: Lexicon) -> None:
    """The whole of a title as one name, once."""
    if not found.mentions or found.mentions[-1].end <= zone.start:
        words = tuple(text[zone.start : zone.end].split())
        cue = IN_QUOTES if len(words) == 1 else TITLE_IN_QUOTES
        if len(words) >= SURE_TITLE and words[0].lower() in lex.grammar["function_words"]:
            cue = SURELY_TITLE  # “A House for Mr Trask”, though places end so
        found.mentions.append(Mention(zone.start, zone.end, words, given=[cue]))


def _mentions(text: str, start: int, end: int, lex: Lexicon) -> Iterator[Mention]:
    for part in split(text[start:end], lex.language):
        left, right, words = start + part.start, start + part.end, part.words
        initial = part.start == 0 and is_initial(text, start)
        if part.start == 0:
            left, words, moved = _begun(text, start, words, lex)
            initial = initial and not moved
        if left < 0 or text.startswith(CURRENCIES, right) or lex.patterns["sum"].match(text, left):
            continue  # N84 billion
        if (whose := _whose_majesty(text, left, words, lex)) is not None:
            left, words = left - len(whose) - 1, (whose, *words)
        if _is_called_by_title(text, left, part.title, lex):
            words, left = (*part.title.split(), *words), left - len(part.title) - 1
            yield Mention(left, right, words, sense=_called_by_title(text, left, lex))
            continue
        if part.title.lower() in lex.titles["regnal"] and (len(words) == 1 or ROMAN.fullmatch(words[-1])):
            words = (part.title, *words)
        if (owner := _known_with_possessive(text, right, words, lex)) is not None:
            words, right = owner, right + len(owner[-1]) - len(words[-1])
        if (number := _number(text, (left, right), words, lex)) is not None:
            words, right = (*words, number), right + len(number) + 1
        if not (len(words) == 1 and text[left - 1 : left] == "(" and text[right : right + 1] == ")"):
            words = uncapitalised(words, lex.language)  # "(NARA)" stands for the name before it, whatever Nara is
        yield Mention(left, right, words, part.title, initial)


def _begun(text: str, start: int, words: Form, lex: Lexicon) -> tuple[int, Form, bool]:
    """Where a name at the head of a run begins, its words, and whether that is elsewhere than the run's beginning; less
    than 0 where no name is."""
    moved = _with_small_start(text, start, words, lex)
    if moved == start:
        return start, words, False
    if moved >= 0:
        return moved, (*f"{text[moved:start]}{words[0]}".split(), *words[1:]), True
    if len(words) > 1 and " ".join(words) in known():
        return start, words, True  # pro-Islamic State militants
    if len(words) > 1 and words[1][0].isupper():  # the Hizbollah of "pro-Iranian Hizbollah"
        return text.index(words[1], start + len(words[0])), words[1:], True
    return moved, words, True


def _whose_majesty(text: str, start: int, words: Form, lex: Lexicon) -> str | None:
    """The Her of Her Majesty's Government."""
    if len(words) < 2 or words[0].replace("’", "'").partition("'")[0] not in lex.grammar["honours"]:
        return None
    before = word_before(text, start, REACH_LEFT)
    return before if before in lex.grammar["honoured"] and text[start - 1] == " " else None


def _number(text: str, span: tuple[int, int], words: Form, lex: Lexicon) -> str | None:
    """The number that belongs to a name: Interstate 75, Channel 4, "on Ohio 28"."""
    own = words[-1] in lex.grammar["numbered"]
    found = NUMBER.match(text, span[1])
    return found[1] if found and (own or _is_road(text, (span[0], found.end()), words, lex)) else None


def _is_road(text: str, span: tuple[int, int], words: Form, lex: Lexicon) -> bool:
    """Whether a state and a number are where somebody drives: "on Ohio 28 near Gorvel"; not "on Ohio 28 years ago"."""
    led = " ".join(words) in regions() and word_before(text, span[0], REACH_LEFT).lower() in lex.grammar["road_leads"]
    following = text[span[1] : span[1] + REACH_RIGHT].split(maxsplit=1)[:1]
    goes_on = text[span[1] : span[1] + 1].isspace() and bool(following)
    return led and (not goes_on or following[0].rstrip(".,") in lex.grammar["function_words"])


def _is_called_by_title(text: str, start: int, title: str, lex: Lexicon) -> bool:
    """Whether a title stands behind an article, or behind what is called so, and directly before a name: the Lord
    Nelson, the Admiral Kuznetsov, the liner Queen Zora."""
    called = lex.grammar["titles_of_things"]
    if title.lower() not in called | lex.titles["regnal"] or not text.endswith(f" {title} ", 0, start):
        return False
    before = text[max(0, start - len(title) - 2 - REACH_RIGHT) : start - len(title) - 2].lower().split()[-1:]
    if before and before[0] in lex.grammar["articles"]:
        return title.lower() in called
    return any(cue.type == "thing" and cue.weight >= THING for cue in lex.phrases["before"].get("".join(before), ()))


def _called_by_title(text: str, start: int, lex: Lexicon) -> Cue:
    """The inn of "at the Lord Nelson", or a ship or the like."""
    before = text[max(0, start - 2 * REACH_LEFT) : start].lower().split()[-2:-1]
    return CALLED_INN if before and before[0] in lex.grammar["at_inns"] else CALLED_BY_TITLE


def _known_with_possessive(text: str, end: int, words: Form, lex: Lexicon) -> Form | None:
    """The words of a known name that ends in a possessive, Christie's, or of a saint whose church or the like is meant:
    "at St Aldhelm's on Sunday"."""
    for ending in lex.grammar["possessives"]:
        following = text[end : end + len(ending) + 1]
        if following[:1] in ("'", "’") and following[1:] == ending:
            whole = (*words[:-1], words[-1] + following)
            saint = len(words) > 1 and words[0].rstrip(".").lower() in lex.grammar["saints"]
            own = saint and _owns_nothing(text, end + len(following), lex)
            return whole if own or " ".join(whole) in known() else None
    return None


def _owns_nothing(text: str, end: int, lex: Lexicon) -> bool:
    """Whether no word follows that could be what somebody has."""
    following = text[end : end + REACH_RIGHT].split(maxsplit=1)[:1]
    return not following or not text[end].isspace() or following[0].rstrip(",.;") in lex.grammar["function_words"]


def _with_small_start(text: str, start: int, words: Form, lex: Lexicon) -> int:
    """Where a name begins whose first word is small or a number: "bin Laden", "al-Zarqawi", "65th Air Division".

    Less than 0 where the capital stands inside a word that is no name, such as "pro-Western".
    """
    before = text[max(0, start - REACH_LEFT) : start]
    if not before or before[-1] not in " -‐‑":
        return start
    small = before[:-1].rpartition(" ")[2].rpartition("\n")[2]
    if before[-1] != " ":
        hyphenated = small in lex.grammar["prefixes"]
        inner = small[-1:].isalpha() and (small.islower() or small.lstrip("(") in lex.grammar["party_letters"])
        return start - len(small) - 1 if hyphenated else -1 if inner else start
    if small in lex.grammar["opening_particles"] or is_ordinal_of(small, words, lex):
        return start - len(small) - 1
    first = word_before(text, start - len(small) - 1, REACH_LEFT) if small in lex.grammar["particles"] else ""
    if first in lex.grammar["opening_particles"] and text.endswith(f"{first} {small} ", 0, start):
        return start - len(f"{first} {small} ")  # van der Trask
    return start


def is_ordinal_of(small: str, words: Form, lex: Lexicon) -> bool:
    """Whether a number belongs to the name: "65th Air Division", "42nd Street"; "40 Commando", which counts nothing."""
    digits = small.rstrip("abcdefghijklmnopqrstuvwxyz")
    if digits == small:
        return digits.isdigit() and digits != "1" and len(digits) < 4 and words[-1] in lex.grammar["numbered_units"]
    if not digits.isdigit() or small[len(digits) :] not in lex.grammar["ordinals"]:
        return False
    return any(
        cue.weight > 3 and cue.type in ("organisation", "place", "thing")
        for cue in inside((small, *words), lex.language)
    )


def are_initials(words: Form) -> bool:
    """Whether a name is written as initials are and is no known one: EDS, not U.S."""
    return len(words) == 1 and words[0].isupper() and len(words[0]) >= SHORTEST_INITIALS and words[0] not in known()


@lru_cache(maxsize=1 << 16)
def uncapitalised(words: Form, language: str) -> Form:
    """MOSCOW as Moscow, where that is a known name; acronyms stay."""
    if not any(word.isupper() and len(word) >= SHORTEST_SHOUT for word in words) or " ".join(words) in known():
        return words
    shortest = SHORTEST_SHOUT if len(words) == 1 else 0  # NEW of NEW YORK
    lowered = tuple(word.title() if word.isupper() and len(word) >= shortest else word for word in words)
    name = " ".join(lowered)
    least = LEAST_LISTED if len(name) > SHORTEST_SHOUT else LEAST_LISTED_SHORT
    return lowered if name in known() or places(lexicon(language).common).get(name, 0) >= least else words
