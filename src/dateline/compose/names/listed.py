"""What names standing next to one another say of each other: lists, and what brackets hold."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from dateline.compose.names.around import YEARS
from dateline.compose.names.here import has_article_before
from dateline.compose.names.joint import campus, case
from dateline.compose.names.kinds import of_kind
from dateline.compose.names.known import known, known_places
from dateline.compose.names.lexicon import Cue, Lexicon, is_company_ending
from dateline.compose.names.mentions import Mention
from dateline.compose.names.neighbours import NICKNAME_OPENINGS, from_neighbours, is_body, with_nickname
from dateline.compose.names.record import Form
from dateline.compose.names.usual import is_usual

TICKER = re.compile(r"\s?\(\s?[A-Za-z]{2,8}\s?:\s?[A-Z][A-Z.]{0,5}\s?\)")
AGE = re.compile(r"\s?\(\s?\d{1,2}\s?\)(?!\s?[-–\d])")
FIGURES = (
    (TICKER, Cue("organisation", 5, "a ticker symbol after it")),
    (YEARS, Cue("person", 2, "years of a life after it")),
    (AGE, Cue("person", 2, "an age in brackets after it")),
)
PLAYER = Cue("person", 1, "figures in brackets after it")
FEWEST_BODIES = 2  # in brackets, from which what stands in others is a body
IN_BRACKETS = Cue("organisation", 3, "in brackets as other bodies are")
IS_ACRONYM = Cue("organisation", 3, "an acronym of it in brackets")
OF_COUNTRY = Cue("person", 2, "a country in brackets after it")
SPEAKER = Cue("person", 4, "a line of a transcript begins with it")
FEWEST_SPEAKERS = 2

LETTERS_BEHIND = re.compile(r"\s\(([A-Z]{3,10})\)")

COMMAS = (",", " ,")
LONGEST_LIST = 12
LONGEST_BRACKET = 80
LONGEST_ALSO = 40  # code points between two names of one thing
LONGEST_ACRONYM = 10
REACH = 8  # code points before a name in which "and" stands


def lists(text: str, mentions: Sequence[Mention], lex: Lexicon, fewest: int = 3) -> Iterator[list[Mention]]:
    """Runs of names with nothing but commas and "and" between them, with an "and" or so many names at least."""
    joints = lex.grammar["coordinators"] | {","}
    current: list[Mention] = []
    joined = False
    for mention in mentions:
        gap = text[current[-1].end : mention.start].split() if current else []
        if gap and gap[-1] in lex.grammar["articles"]:
            del gap[-1]  # Polaroid and the Museum of Ropes
        elif len(gap) > 1 and any(cue.type == "organisation" for cue in lex.phrases["before"].get(gap[-1], ())):
            del gap[-1]  # Orix and chipmaker Rohm
        fits = 0 < len(gap) <= 2 and all(word.lower() in joints for word in gap)
        fits = fits and not (joined and gap == [","])  # sent to Gorvel and Trask, Quill wept
        if not fits or len(current) >= LONGEST_LIST:
            if joined or len(current) >= fewest:
                yield current
            current, joined = [], False
        elif gap != [","]:
            joined = True
        current.append(mention)
    if joined or len(current) >= fewest:
        yield current


def from_speakers(text: str, mentions: Sequence[Mention], lex: Lexicon) -> None:
    """MONTAGNE: who speaks in a transcript, where several lines begin so; one alone may be the place of a dispatch."""
    speakers = [mention for mention in mentions if _opens_line(text, mention) and mention.words[0].isupper()]
    usual = (mention for mention in speakers if mention.words[0].lower() not in lex.common)
    if len(speakers) >= FEWEST_SPEAKERS:
        for mention in usual:
            mention.given.append(SPEAKER)


def _opens_line(text: str, mention: Mention) -> bool:
    return text[mention.start - 1 : mention.start] in ("", "\n") and text.startswith(":", mention.end)


def from_kinds(text: str, mentions: Sequence[Mention], lex: Lexicon) -> None:
    """What names are examples of goes to each: "companies such as Zentic, Gorvo and Wuzzlex"."""
    kinds = {mention.start: cues for mention in mentions if (cues := of_kind(text, mention.start, lex))}
    for listed in lists(text, mentions, lex, 2) if kinds else ():
        kinds |= dict.fromkeys((mention.start for mention in listed), kinds.get(listed[0].start, ()))
    for mention in mentions if kinds else ():
        mention.given.extend(kinds.get(mention.start, ()))


def rejoined(text: str, mentions: Sequence[Mention], lex: Lexicon) -> Iterator[Mention]:
    """Names that other marks interrupt: William "Cowboy" Cowley; Washington, D.C.; Zentic Foods, Inc."""
    index = 0
    while index < len(mentions):
        mention = mentions[index]
        words, used = _interrupted(text, mention, mentions[index + 1 : index + 1 + LONGEST_LIST], lex)
        if words:
            mention = Mention(mention.start, mentions[index + used].end, words, mention.title, given=mention.given)
            index += used
        yield mention
        index += 1


def _interrupted(text: str, mention: Mention, following: Sequence[Mention], lex: Lexicon) -> tuple[Form | None, int]:
    """The words of an interrupted name, if it is one, and how many of the following mentions belong to it."""
    if following and text.startswith(COMMAS, mention.end):
        words = _with_comma(text, mention, following[0], lex)
        if words is None and _is_suffix(text, mention, following[0], lex):
            words = mention.words
        if words:
            return words, 1
        for find in (_with_fields, _behind_fields, _with_letters):
            words, used = find(text, mention, following, lex)
            if words:
                return words, used
        return None, 0
    joined = following and (campus(text, mention, following[0], lex) or case(text, mention, following[0], lex))
    if joined:
        return joined, 1
    if len(following) > 1 and text.startswith(NICKNAME_OPENINGS, mention.end):
        return with_nickname(text, mention, following[0], following[1], lex), 2
    return None, 0


def _with_fields(text: str, office: Mention, following: Sequence[Mention], lex: Lexicon) -> tuple[Form | None, int]:
    """Ministry of Economy, Trade and Industry: the words of the whole, and how many names after the first are in it."""
    of = next((index for index, word in enumerate(office.words) if word in lex.grammar["linkers"]), 0)
    if not of or not any(cue.type == "organisation" for cue in lex.phrases["head"].get(office.words[of - 1], ())):
        return None, 0
    end, words, coordinators = office.end, office.words, lex.grammar["coordinators"]
    for used, mention in enumerate(following, 1):
        gap = text[end : mention.start].split()
        if gap not in (["and"], [","], [",", "and"]) or not all(is_usual(word, lex) for word in mention.words):
            return None, 0
        words = _with_gap(words, gap, mention.words)
        if gap[-1] in coordinators:
            return words, used
        end = mention.end
    return None, 0


def _behind_fields(text: str, field: Mention, following: Sequence[Mention], lex: Lexicon) -> tuple[Form | None, int]:
    """The Rope, Sail and Shipping Union: words of the language behind an article, of which the last ones end a body's
    name; and how many names after the first are in it."""
    if not has_article_before(text, field, lex) or not _are_fields(field.words, lex):
        return None, 0
    end, words = field.end, field.words
    for used, mention in enumerate(following, 1):
        gap = text[end : mention.start].split()
        if gap not in (["and"], [","], [",", "and"]):
            break
        end, words = mention.end, _with_gap(words, gap, mention.words)
        last = (used > 1 and gap[-1] in lex.grammar["coordinators"]) or lex.grammar["coordinators"] & {*mention.words}
        if last:
            return (words, used) if is_body(mention.words, lex) and is_usual(mention.words[0], lex) else (None, 0)
        if not _are_fields(mention.words, lex):
            break
    return None, 0


def _are_fields(words: Form, lex: Lexicon) -> bool:
    """Whether words are of the language and no name of a body by themselves, as the Cabinet is."""
    return words[-1] not in lex.phrases["article"] and all(is_usual(word, lex) for word in words)


def from_brackets(text: str, mentions: Sequence[Mention], types: Mapping[Form, str]) -> Iterator[tuple[Form, Cue]]:
    """For names in brackets behind people that they are bodies, where two more are bodies and none is anything else."""
    held = [
        mention
        for owner, mention in pairwise(mentions)
        if len(owner.words) > 1 and text[owner.end : mention.start] == " (" and text.startswith(")", mention.end)
    ]
    own_types = [mention.sense.type if mention.sense is not None else types[mention.words] for mention in held]
    if set(own_types) == {"organisation", "name"} and own_types.count("organisation") >= FEWEST_BODIES:
        for mention, own in zip(held, own_types, strict=True):
            if own == "name":
                yield mention.words, IN_BRACKETS


def _with_gap(words: Form, gap: Sequence[str], more: Form) -> Form:
    """Words, and more of them behind a comma or "and"."""
    return (*words, *gap, *more) if gap[0] != "," else (*words[:-1], f"{words[-1]},", *gap[1:], *more)


def _with_letters(text: str, first: Mention, following: Sequence[Mention], lex: Lexicon) -> tuple[Form | None, int]:
    """Shipping, Rope and Sail Union (SRSU): the words that the letters behind them stand for, and how many names after
    the first are in them."""
    end, words = first.end, first.words
    for used, mention in enumerate(following, 1):
        gap = text[end : mention.start].split()
        if not gap or len(gap) > 2 or not {*gap} <= {",", *lex.grammar["coordinators"]}:
            break
        end, words = mention.end, _with_gap(words, gap, mention.words)
        if letters := LETTERS_BEHIND.match(text, end):
            return (words, used) if _is_acronym((letters[1],), words) else (None, 0)
    return None, 0


def _with_comma(text: str, left: Mention, right: Mention, lex: Lexicon) -> Form | None:
    """The words of a known name with a comma in it, or of a company before ", Inc."."""
    if text[left.end : right.start].strip() != ",":
        return None
    known_form = (*left.words[:-1], f"{left.words[-1]},", *right.words)
    if " ".join(known_form) in known() or _are_partners(text, left, right, lex):
        return known_form
    ends = is_company_ending(right.words, lex) and not is_company_ending(left.words[-1:], lex)
    return (*left.words, *right.words) if ends else None


def _are_partners(text: str, left: Mention, right: Mention, lex: Lexicon) -> bool:
    """Goldman, Sachs & Co.: family names, the last of them before the end of a firm's name; of one that ends otherwise
    an article stands before the first: `the Owens, Lane & Dyer Machine Co.`"""
    words, joints = right.words, frozenset(("&", "and"))
    ends = is_company_ending(words[-1:], lex) and words[-1] not in lex.grammar["firm_kin"]
    kin = words[:-1] if ends and len(words) > 3 and words[-2] in lex.grammar["firm_kin"] else words
    joined = len(kin) > 2 and kin[-2] in joints and kin[-1] in lex.grammar["firm_kin"]
    led = text[: left.start].endswith(("the ", "The ")) and not joints.isdisjoint(words[1:-1])
    called = led and (ends or words[-1] in lex.grammar["firm_kin"])
    single = len(left.words) == 1 and not left.title and left.words[0] not in known()
    return (joined or called) and single and not left.words[0].endswith(tuple(lex.grammar["plurals"]))


def _is_suffix(text: str, left: Mention, right: Mention, lex: Lexicon) -> bool:
    """Whether ", Jr." follows a name of several words: it belongs to the name, and the name is the same without it."""
    suffix = len(right.words) == 1 and right.words[0].rstrip(".") in lex.grammar["generations"]
    return suffix and len(left.words) > 1 and text[left.end : right.start].strip() == ","


def same_things(text: str, mentions: Sequence[Mention], lex: Lexicon) -> Iterator[tuple[Form, Form]]:
    """Pairs of forms of which the text says that they are one; what else neighbours say of one another goes to them."""
    also = lex.grammar["also"]
    for index, mention in enumerate(mentions):
        if text.startswith(("(", " ("), mention.end):
            yield from _from_brackets(text, mentions, index, lex)
        elif index + 1 < len(mentions):
            following = mentions[index + 1]
            from_neighbours(text, mention, following, lex)
            near = following.start - mention.end < LONGEST_ALSO
            if near and text[mention.end : following.start].lower().strip(" ,(\n") in also:
                yield following.words, mention.words


def _from_brackets(text: str, mentions: Sequence[Mention], index: int, lex: Lexicon) -> Iterator[tuple[Form, Form]]:
    mention = mentions[index]
    mention.given.extend(cue for pattern, cue in FIGURES if pattern.match(text, mention.end))
    if len(mention.words) > 1 and lex.patterns["runs"].match(text, mention.end):
        mention.given.append(PLAYER)
    held = list(_bracketed(text, mentions, index))
    if any(_is_acronym(other.words, mention.words) for other in held) or _is_body_with_letters(mention, held, lex):
        mention.given.append(IS_ACRONYM)
        yield from ((other.words, mention.words) for other in held)
    elif len(held) == 1 and len(mention.words) > 1 and " ".join(held[0].words) in known_places():
        mention.given.append(OF_COUNTRY)


def _is_body_with_letters(mention: Mention, held: Sequence[Mention], lex: Lexicon) -> bool:
    """Republican People's Party (CHP): a body, with the letters that it is called by in its own language."""
    if len(held) != 1 or not _are_letters(held[0].words) or len(mention.words) < 2:
        return False
    return is_body(mention.words, lex)


def _are_letters(words: Form) -> bool:
    letters = words[0].replace(".", "")
    return len(words) == 1 and 2 < len(letters) <= LONGEST_ACRONYM and letters.isupper() and words[0] not in known()


def _bracketed(text: str, mentions: Sequence[Mention], index: int) -> Iterator[Mention]:
    """The names in brackets after a name, where nothing else stands there but "or" and commas."""
    opening = text.index("(", mentions[index].end) + 1
    closing = text.find(")", opening, opening + LONGEST_BRACKET)
    found, position = [], opening
    for other in mentions[index + 1 : index + 4]:
        if other.end > closing:
            break
        if not set(text[position : other.start].lower().split()) <= {",", "or", "and"}:
            return
        found.append(other)
        position = other.end
    if closing >= 0 and not text[position:closing].strip():
        yield from found


def _is_acronym(short: Form, full: Form) -> bool:
    """Whether a word is made of the initials of a name, in order; small words may be left out."""
    letters = short[0].replace(".", "")
    if len(short) > 1 or not 2 <= len(letters) <= LONGEST_ACRONYM or not letters.isupper():
        return False
    capitals = "".join(part[0] for word in full for part in word.split("-") if part and part[0].isupper())
    return letters in (capitals, "".join(word[0].upper() for word in full))
