"""What two names with few words between them say of each other: somebody's body, a street's town, the ends of a way."""

import re

from dateline.compose.names.gazetteer import countries, people, places
from dateline.compose.names.inside import inside
from dateline.compose.names.known import known, type_of_known
from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.likely import has_noun_behind, is_nobodys
from dateline.compose.names.mentions import IN_DATELINE, Mention
from dateline.compose.names.record import Form
from dateline.compose.names.scan import word_before
from dateline.compose.names.split import is_initials
from dateline.compose.names.usual import USUAL_PLACE, is_nothing_else, made_like_a_person

OF_SOMEBODY = (Cue("person", -2, "somebody is of it"), Cue("organisation", 1, "somebody is of it"))
OF_AGE = re.compile(r", (?:\d{1,2}, )?of ")
OF_HOME = (Cue("place", 2, "where somebody is of"), Cue("person", -3, "where somebody is of"))
NICKNAME_OPENINGS = (' "', " “", " ``", " (", " '", " ‘")
NICKNAME_CLOSINGS = ('"', "”", "''", ")", "'", "’")
OF_PLACE = Cue("place", 3, "where somebody of that age is from")
EMPLOYER = Cue("organisation", 3, "who analyses for it before it")
WITHIN = Cue("place", 3, "the place in which it lies before it")
OF_BODY = Cue("person", 2, "somebody of a known body or place")
HAS_SOMEBODY = Cue("organisation", 3, "somebody belongs to it")
IN_COUNTRY = Cue("organisation", 2, "its country after it")
TAKEN = Cue("person", 1, "who took the picture for an agency")
WROTE = Cue("person", 3, "a line of its own above the dateline")
LONGEST_AUTHOR = 3  # words
END_OF_WAY = Cue("place", 2, "the end of a way whose other end is a place")
WAY_FROM = (" from ", "From ")
IN_STATE, STATE = Cue("place", 3, "a state after it"), Cue("place", 5, "the letters of a state, behind a place")
OF_STREET = Cue("place", 3, "a street before it")
SURE_BODY = 3  # the weight of a head noun from which letters in brackets are taken for the same body
REACH = 16  # code points before a name in which it stands what somebody is
LONGEST_ROLE = 24  # code points between somebody and the firm, of which they are an analyst
LONGEST_GAP = 12  # code points between two names that say something of each other


def from_neighbours(text: str, left: Mention, right: Mention, lex: Lexicon) -> None:
    """Evidence for two names that stand near each other, one after the other."""
    near = right.start - left.end
    if near <= LONGEST_ROLE and _is_employer(text, left, right, lex):
        right.sense = EMPLOYER
    if near > LONGEST_GAP:
        return
    gap = text[left.end : right.start].replace(" ,", ",")
    if IN_DATELINE in right.given and _is_byline(text, left, right, lex):
        left.given.append(WROTE)
    elif gap == " of ":
        _mark_of(left, right, lex)
    elif gap == " to ":
        _mark_way(text, left, right, lex)
    elif gap == ", " and left.words[-1] in lex.grammar["streets"]:
        right.given.append(OF_STREET)
    elif gap == ", " and len(right.words) == 1 and right.words[0] in lex.grammar["state_codes"]:
        left.given.append(IN_STATE)
        right.given.append(STATE)
    elif OF_AGE.fullmatch(gap) and not is_body(right.words, lex):
        _mark_home(gap, left, right, lex)
    else:
        _mark_owned(text, left, right, lex)


def _is_employer(text: str, left: Mention, right: Mention, lex: Lexicon) -> bool:
    """Whether a firm is called like somebody: "analyst Ann Lee of Tom Quill & Co.", "Ann Lee, a strategist at Tom
    Quill"."""
    *lead, link = text[left.end : right.start].split() or [""]
    like_somebody = made_like_a_person(right.words, lex) or (len(right.words) > 1 and right.words[0] in people().first)
    if link not in lex.grammar["employed_at"] or not like_somebody or right.title:
        return False
    what = lead[-1] if lead else word_before(text, left.start, REACH)
    placed = any(" ".join(right.words[:end]) in places(lex.common) for end in range(1, len(right.words) + 1))
    return what.lower() in lex.grammar["analysts"] and not (placed and right.words[0] not in people().first)


def _mark_owned(text: str, left: Mention, right: Mention, lex: Lexicon) -> None:
    """Zentic's Zora Quill, and who took a picture for an agency: Zentic/Zora Quill."""
    taken = text[left.end : right.start].strip() == "/" and type_of_known(" ".join(left.words)) == "organisation"
    if taken and made_like_a_person(right.words, lex):
        right.given.append(TAKEN)
    elif _is_owner_of(text, left, right, lex):
        left.given.append(HAS_SOMEBODY)
    elif _is_of_body(text, left, right, lex):
        right.given.append(OF_BODY)
    elif _is_within_place(text, left, right, lex):
        right.given.append(WITHIN)


def _mark_of(left: Mention, right: Mention, lex: Lexicon) -> None:
    """Zora Quill of Zentic; Zentic of France."""
    if _is_somebody(left, lex):
        right.given.extend(OF_SOMEBODY)
    elif _is_body_of_country(left, right, lex):
        left.given.append(IN_COUNTRY)


def _mark_home(gap: str, left: Mention, right: Mention, lex: Lexicon) -> None:
    """Zora Quill, 34, of Hinton Zane; Mrs Quill, of Hinton Zane."""
    if any(map(str.isdigit, gap)):
        right.given.append(OF_PLACE)
    elif _is_somebody(left, lex):
        right.given.extend(OF_HOME)


def _is_body_of_country(mention: Mention, country: Mention, lex: Lexicon) -> bool:
    """Whether an unknown word may be a firm, by the country behind it: "Nufarm of Australia"."""
    single = len(mention.words) == 1 and not mention.title
    return single and is_nobodys(mention.words[0], lex) and " ".join(country.words) in countries()


def _is_byline(text: str, mention: Mention, dateline: Mention, lex: Lexicon) -> bool:
    """Whether a name has a line of its own above the dateline, and may be somebody's."""
    alone = text[mention.start - 1 : mention.start] in ("", "\n") and text[mention.end : dateline.start].isspace()
    if not alone or not 2 <= len(mention.words) <= LONGEST_AUTHOR:
        return False
    return all(cue.type == "person" or cue.weight <= 1 for cue in inside(mention.words, lex.language))


def _mark_way(text: str, start: Mention, end: Mention, lex: Lexicon) -> None:
    """ "from Gorvel to Wuzzle": if one of the ends is a place for sure, both are places."""
    if not text.endswith(WAY_FROM, 0, start.start):
        if _are_towns(start.words, end.words, lex):
            end.given.append(END_OF_WAY)
        return
    for one, other in ((start, end), (end, start)):
        if any(cue.type == "place" and cue.weight > 1 for cue in inside(one.words, lex.language)):
            other.given.append(END_OF_WAY)


def _are_towns(start: Form, end: Form, lex: Lexicon) -> bool:
    """Whether the list has two places, the first of them a larger one: Milan to Nice."""
    towns = places(lex.common)
    return towns.get(" ".join(start)) >= USUAL_PLACE and " ".join(end) in towns


def _is_owner_of(text: str, owner: Mention, somebody: Mention, lex: Lexicon) -> bool:
    """Whether an unknown word has somebody as bodies and places have their people: "Zentic's Mike Trask"."""
    gap = text[owner.end : min(somebody.start, owner.end + 4)].replace("’", "'").strip()
    belongs = gap[:1] == "'" and gap[1:] in lex.grammar["possessives"] and somebody.start - owner.end == len(gap) + 1
    if not belongs or somebody.title or len(somebody.words) != 2 or not _is_called_so(somebody.words):
        return False
    word = owner.words[0]
    return len(owner.words) == 1 and word not in people().first and is_nothing_else(word, lex)


def _is_within_place(text: str, place: Mention, part: Mention, lex: Lexicon) -> bool:
    """Whether an unknown word stands where a part of a place does: "in Leeds's Gorvel on Monday"."""
    gap = text[place.end : part.start].replace("’", "'").strip()
    owned = gap[:1] == "'" and gap[1:] in lex.grammar["possessives"] and " ".join(place.words) in places(lex.common)
    there = word_before(text, place.start, REACH).lower() in lex.grammar["at_inns"] | lex.grammar["within"]
    unknown = len(part.words) == 1 and is_nobodys(part.words[0], lex) and part.words[0] not in known()
    return owned and there and unknown and not has_noun_behind(text, part.end, lex)


def _is_called_so(words: Form) -> bool:
    """Whether a name begins with a first name or ends with a family name."""
    return words[0] in people().first or words[-1] in people().family


def _is_of_body(text: str, owner: Mention, somebody: Mention, lex: Lexicon) -> bool:
    """Whether a known name has what is made like somebody's: "Cosatu's Wuzzla Grint"."""
    gap = text[owner.end : min(somebody.start, owner.end + 4)].replace("’", "'")
    possessive = gap[:1] == "'" and gap[-1:] == " " and gap[1:-1] in lex.grammar["possessives"]
    return possessive and " ".join(owner.words) in known() and made_like_a_person(somebody.words, lex)


def _is_somebody(mention: Mention, lex: Lexicon) -> bool:
    named = len(mention.words) > 1 and mention.words[0] in people().first
    return bool(mention.title) or named or made_like_a_person(mention.words, lex)


def is_body(words: Form, lex: Lexicon) -> bool:
    """Whether a name has a head noun of bodies or is known as one."""
    return any(cue.type == "organisation" and cue.weight >= SURE_BODY for cue in inside(words, lex.language))


def with_nickname(text: str, first: Mention, nick: Mention, last: Mention, lex: Lexicon) -> Form | None:
    """The words of a name around a nickname in quote marks, or around a first name or initials in brackets, without
    the letters of an honour behind it: Zora Ann (Zo) Quill MBE."""
    opening, closing = text[first.end : nick.start].rstrip(), text[nick.end : last.start].strip(" .")
    quoted = opening in NICKNAME_OPENINGS and closing in NICKNAME_CLOSINGS
    bearer = first.words[0] in people().first
    if opening.lstrip() == "(":
        short = first.words[0].startswith(nick.words[0])
        quoted &= (short and nick.words[0] != first.words[0]) or (
            bearer and (nick.words[0] in people().first or is_initials(nick.words[0]))
        )
        bearer |= short
    if quoted and len(nick.words) < 3 and bearer and not last.title:
        letters = last.words[1:] if set(last.words[1:]) <= lex.grammar["postnominals"] else ()
        return (*first.words, *last.words[: len(last.words) - len(letters)])
    return None
