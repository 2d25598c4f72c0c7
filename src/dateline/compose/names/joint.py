"""Two names that a small word makes one: a university and its campus, the parties of a case at court."""

import re

from dateline.compose.names.gazetteer import places, regions
from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.mentions import Mention
from dateline.compose.names.record import Form

CASE = Cue("thing", 8, "the parties of a case at court")
FEWEST_WORDS = 2  # of courts, from which a text tells of cases
WORD = re.compile(r"[a-z]+")


def campus(text: str, body: Mention, place: Mention, lex: Lexicon) -> Form | None:
    """The words of "University of Texas at Gorvel"."""
    link = text[body.end : place.start].strip()
    opened = " ".join(body.words[:2]) in lex.grammar["with_campus"] and " ".join(body.words[2:]) in regions()
    if not opened or link not in lex.grammar["at_inns"] or place.words[0] not in places(lex.common):
        return None
    return (*body.words, link, *place.words)


def case(text: str, first: Mention, second: Mention, lex: Lexicon) -> Form | None:
    """The words of "Trask v. Gorvel", in a text that tells of courts."""
    link = "".join(text[first.end : second.start].split(" "))
    if link not in lex.grammar["versus"] or not _tells_of_courts(text, lex):
        return None
    first.given.append(CASE)
    return (*first.words, link, *second.words)


def _tells_of_courts(text: str, lex: Lexicon) -> bool:
    return len(lex.grammar["court_words"].intersection(WORD.findall(text))) >= FEWEST_WORDS
