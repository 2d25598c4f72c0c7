"""What a name means at one place, whatever elsewhere: a building that somebody is at, a thing that a maker made."""

import re
from collections.abc import Iterable
from functools import cache

from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.mentions import Mention

REACH = 24  # code points before a name in which a preposition and an article stand
NUMBER = re.compile(r"[ ]?-?\d")

THING = 4  # the weight of words that say that what follows is the name of a ship, a film or the like
SITE = Cue("place", 3, "a building, said as of a place here")
PRODUCT = Cue("name", 0, "a product of a maker")


@cache
def _at(prepositions: frozenset[str], articles: frozenset[str]) -> re.Pattern[str]:
    either = ("|".join(sorted(words)) for words in (prepositions, articles))
    return re.compile(r"(?<!\w)(?:{})\s(?:(?:{})\s)?\Z".format(*either), re.IGNORECASE)


def site(text: str, mention: Mention, lex: Lexicon) -> Cue | None:
    """ "at the Gorvel Library": the building, not the body in it."""
    if len(mention.words) < 2 or mention.words[-1] not in lex.grammar["sites"]:
        return None
    before = text[max(0, mention.start - REACH) : mention.start]
    return SITE if _at(lex.grammar["at_sites"], lex.grammar["articles"]).search(before) else None


def called_thing(before: Iterable[Cue]) -> Cue | None:
    """ "the cruiser Newfoundland": a ship, a film or the like, whatever else bears the name."""
    return next((cue._replace(type="name") for cue in before if cue.type == "thing" and cue.weight >= THING), None)


def product(text: str, mention: Mention, lex: Lexicon) -> Cue | None:
    """ "a Zentic 737", "Boeing 747": a maker's name with a number, and an article where it can mean the maker too."""
    if len(mention.words) > 1 or not NUMBER.match(text, mention.end):
        return None
    if any(cue.type == "thing" for cue in lex.phrases["first"].get(mention.words[0], ())):
        return PRODUCT
    before = text[max(0, mention.start - REACH) : mention.start].lower().split()
    return PRODUCT if before and before[-1] in lex.grammar["articles"] else None
