"""What a name means at one place, whatever elsewhere: a building that somebody is at, a thing that a maker made."""

import re
from collections.abc import Iterable
from functools import cache

from dateline.compose.names.gazetteer import people, places
from dateline.compose.names.known import known_places, type_of_known
from dateline.compose.names.lexicon import Cue, Lexicon, is_role
from dateline.compose.names.mentions import Mention
from dateline.compose.names.record import Form
from dateline.compose.names.scan import word_before

REACH = 24  # code points before a name in which a preposition and an article stand
NUMBER = re.compile(r"[ ]?-?\d++(?![-–]\d)")  # not a result

THING = 4  # the weight of words that say that what follows is the name of a ship, a film or the like
SITE = Cue("place", 3, "a building, said as of a place here")
NAMED = Cue("place", 3, "what it is stands behind it")
PAPER = Cue("organisation", 3, "what it is stands behind it")
GOVERNMENT = Cue("organisation", 3, "what is done by it")
COUNTY = Cue("place", 3, "“in” before it")
ROAD = Cue("place", 3, "the number of a road")
ARTIST = Cue("person", 3, "what somebody is stands before it")
RELATIVE = Cue("person", 3, "whose wife, child or the like somebody is stands before it")
SHIP = Cue("name", 0, "the name of a ship or the like in the text")
FIRM = Cue("organisation", 3, "without an article, which the place has")
PRODUCT = Cue("name", 0, "a product of a maker")
NUMBERED = Cue("name", 0, "one of several by a number")


@cache
def _at(prepositions: frozenset[str], articles: frozenset[str]) -> re.Pattern[str]:
    either = ("|".join(sorted(words)) for words in (prepositions, articles))
    return re.compile(r"(?<!\w)(?:{})\s(?:(?:{})\s)?\Z".format(*either), re.IGNORECASE)


def site(text: str, mention: Mention, lex: Lexicon) -> Cue | None:
    """ "at the Gorvel Library": the building, not the body in it."""
    if len(mention.words) < 2 or mention.words[-1] not in lex.grammar["sites"]:
        return None
    before = text[max(0, mention.start - REACH) : mention.start]
    found = _at(lex.grammar["at_sites"], lex.grammar["articles"]).search(before)
    if found is None:
        return None
    who = before[: found.start()].split()[-1:]  # an astronomer at, the staff at
    return None if who and (is_role(who[0].lower(), lex.language) or who[0] in lex.grammar["belonging"]) else SITE


def named(text: str, mention: Mention, lex: Lexicon) -> Cue | None:
    """What the noun behind a name shows to be called so: "the Zora Quill airport", "the Island newspaper"."""
    if mention.title or not text[mention.end : mention.end + 1].isspace():
        return None
    following = text[mention.end : mention.end + REACH].split(maxsplit=2)[:2]
    if not following:
        return None
    one, nouns = following[0].rstrip(".,;"), lex.grammar["named_places"]
    if one in nouns or " ".join(following).rstrip(".,;") in nouns:
        return None if _is_body_in_one_word(mention.words) else NAMED
    return PAPER if one in lex.grammar["papers"] and _is_called_paper(text, mention, lex) else None


def _is_body_in_one_word(words: Form) -> bool:
    """Whether initials or a known body have a place rather than give it their name: the UNHCR refugee camp."""
    return len(words) == 1 and (words[0].isupper() or type_of_known(words[0]) == "organisation")


def _is_called_paper(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether an article stands before a name that is no place's, as in "the Baghdad newspaper"."""
    placed = " ".join(mention.words) in known_places() or " ".join(mention.words) in places(lex.common)
    return not placed and has_article_before(text, mention, lex)


def meant(text: str, mention: Mention, lex: Lexicon) -> Cue | None:
    """What a name means at this place, whatever elsewhere, if that is plain."""
    return (
        seat(text, mention, lex)
        or road(text, mention, lex)
        or county(text, mention, lex)
        or product(text, mention, lex)
        or site(text, mention, lex)
        or named(text, mention, lex)
        or artist(text, mention, lex)
        or relative(text, mention, lex)
    )


def relative(text: str, mention: Mention, lex: Lexicon) -> Cue | None:
    """ "his widow, Virginia": a first name alone, a place elsewhere, behind whose wife or child somebody is."""
    if (
        len(mention.words) > 1
        or mention.words[0] not in people().first
        or text[mention.end : mention.end + 1].isalnum()
    ):
        return None
    before = text[max(0, mention.start - REACH) : mention.start].lower().replace(",", " ").split()[-3:]
    kin = lex.grammar["kin"] | lex.grammar["spouses"]
    return RELATIVE if before[-1:] and before[-1] in kin and lex.grammar["owners"] & set(before) else None


def road(text: str, mention: Mention, lex: Lexicon) -> Cue | None:
    """ "on the M25": a road, behind what those do who drive on it."""
    if len(mention.words) > 1 or not lex.patterns["motorway"].fullmatch(mention.words[0]):
        return None
    before = text[max(0, mention.start - REACH) : mention.start].lower().split()[-3:]
    behind_article = bool(before) and before[-1] in lex.grammar["articles"]
    leads = {*before[-2:-1], " ".join(before[:-1])} & lex.grammar["road_leads"]
    return ROAD if behind_article and leads else None


def county(text: str, mention: Mention, lex: Lexicon) -> Cue | None:
    """ "in Ross County": no club of that name."""
    if len(mention.words) < 2 or mention.words[-1] not in lex.grammar["counties"]:
        return None
    inside = word_before(text, mention.start, REACH) in lex.grammar["within"]
    return COUNTY if inside and type_of_known(" ".join(mention.words)) == "organisation" else None


def seat(text: str, mention: Mention, lex: Lexicon) -> Cue | None:
    """ "called unthinkable by the White House": the government in it, not the building."""
    if " ".join(mention.words) not in lex.grammar["seats"]:
        return None
    before = text[max(0, mention.start - REACH) : mention.start].lower().split()[-2:]
    by = len(before) > 1 and before[0] in lex.grammar["byline"] and before[1] in lex.grammar["articles"]
    return GOVERNMENT if by else None


def artist(text: str, mention: Mention, lex: Lexicon) -> Cue | None:
    """ "the singer Bono", a place elsewhere, where the phrase ends with it: not "the striker Arsenal bought"."""
    if len(mention.words) > 1 or text[mention.end : mention.end + 1].isalnum():
        return None
    before = text[max(0, mention.start - REACH) : mention.start].rstrip().rpartition(" ")[2].lower()
    ends = not text[mention.end : mention.end + 2].strip() or text[mention.end] in ".,;)"
    return ARTIST if ends and before in lex.grammar["artists"] else None


def called_thing(before: Iterable[Cue], mention: Mention) -> Cue | None:
    """ "the cruiser Newfoundland": a ship, a film or the like, whatever else bears the name."""
    if type_of_known(" ".join(mention.words)) == "organisation":
        return None
    return next((cue._replace(type="name") for cue in before if cue.type == "thing" and cue.weight >= THING), None)


def mark_ships(text: str, mentions: Iterable[Mention], lex: Lexicon) -> None:
    """ "the Newfoundland", where the text has "the cruiser Newfoundland" or "HMS Newfoundland": the ship again.

    Without an article too, "Zora Quill sailed", where it has "SS Zora Quill" and nothing of whom she is called after.
    """
    mentions = list(mentions)
    lettered = {mention.words[1:] for mention in mentions if mention.words[0] in lex.grammar["ship_prefixes"]}
    called = {mention.words for mention in mentions if mention.sense is not None and mention.sense.weight >= THING}
    called |= lettered
    again = [mention for mention in mentions if mention.sense is None and mention.words in called]
    shared = {mention.words for mention in again if mention.title or _is_called_after(text, mention, lex)}
    for mention in again:
        titled = mention.words[0].lower() in lex.titles["words"] | lex.titles["regnal"]
        alone = len(mention.words) > 1 and not titled and mention.words in lettered - shared
        if alone or has_article_before(text, mention, lex):
            mention.sense = SHIP


def _is_called_after(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether the words before a name say that something is called so after its bearer: "in honour of Zora Quill"."""
    before = text[max(0, mention.start - REACH) : mention.start].lower().split()
    return bool(before) and before[-1] in lex.grammar["namesakes"]


def mark_firms(text: str, mentions: Iterable[Mention], lex: Lexicon) -> None:
    """ "a deal with Amazon": the firm, in a text that never has an article before it, or a people: "the Amazon"."""
    single = [mention for mention in mentions if mention.words[0] in lex.grammar["firms_without_article"]]
    called = [mention for mention in single if len(mention.words) == 1]
    if any(has_article_before(text, mention, lex) or _is_of_people(text, mention, lex) for mention in called):
        return
    for mention in called:
        mention.sense = mention.sense or FIRM


def _is_of_people(text: str, mention: Mention, lex: Lexicon) -> bool:
    return text[max(0, mention.start - REACH) : mention.start].rpartition(" ")[0].rpartition(" ")[2] in lex.demonyms


def has_article_before(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether an article stands directly before a name."""
    before = text[max(0, mention.start - REACH) : mention.start].lower().split()
    return bool(before) and before[-1] in lex.grammar["articles"]


def _is_numbered(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether a common noun of bodies or places is one of several by the word behind it: Division Two."""
    following = text[mention.end : mention.end + REACH].split(maxsplit=1)[:1]
    number = following[0].rstrip(".,;:)") if following else ""
    numeral = number[:1].isupper() and number.lower() in lex.grammar["numbers_behind"]
    return numeral and mention.words[0] in lex.phrases["article"]


def product(text: str, mention: Mention, lex: Lexicon) -> Cue | None:
    """ "a Zentic 737", "Boeing 747": a maker's name with a number, and an article where it can mean the maker too."""
    if len(mention.words) > 1:
        return None
    if not NUMBER.match(text, mention.end):
        return NUMBERED if _is_numbered(text, mention, lex) else None
    if any(cue.type == "thing" for cue in lex.phrases["first"].get(mention.words[0], ())):
        return PRODUCT
    return PRODUCT if has_article_before(text, mention, lex) else None
