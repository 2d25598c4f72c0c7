"""Players of whom a report of a match says nothing else, by the words that stand before those of whom it tells."""

from collections.abc import Collection, Iterator, Sequence

from dateline.compose.names.gazetteer import people, places
from dateline.compose.names.inside import has_inner_capital
from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.likely import OWNERS, verb_after
from dateline.compose.names.listed import lists
from dateline.compose.names.mentions import Mention
from dateline.compose.names.record import Form
from dateline.compose.names.scan import word_before
from dateline.compose.names.usual import is_nothing_else, made_like_a_person

REACH = 24  # code points beside a name in which words stand
PLAYS = Cue("person", 3, "nothing else is known of it in a report of a match")
PLAYS_TOO = PLAYS._replace(weight=1)  # of two words, whose make says something already


def playing(text: str, mentions: Sequence[Mention], lex: Lexicon) -> frozenset[Form]:
    """The names that may be players': never with an article, and somewhere behind what stands before players."""
    bare = [each for each in mentions if not each.title and each.sense is None]
    barred = {each.words for each in bare if _before(text, each) in lex.grammar["determiners"]}
    found = {each.words for each in bare if _before(text, each) in lex.grammar["player_leads"] or _has(text, each, lex)}
    for listed in lists(text, mentions, lex):
        if all(_may_be_somebody(each.words, lex) for each in listed):
            found |= {each.words for each in listed if not each.title}
    return frozenset(words for words in found - barred if _may_be_somebody(words, lex))


def _has(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether one word is what a team has, or one that has or is something: "Gorvel's Trask", "Trask has signed"."""
    if len(mention.words) > 1:
        return False
    owned = text.endswith(OWNERS, 0, mention.start)
    return owned or verb_after(text, mention) in lex.grammar["player_verbs"]


def _before(text: str, mention: Mention) -> str:
    return word_before(text, mention.start, REACH).lower()


def _may_be_somebody(words: Form, lex: Lexicon) -> bool:
    """Whether words are made like somebody's name, or one is a family name, or none of the language and no place."""
    if len(words) > 1:
        return made_like_a_person(words, lex)
    word = words[0]
    if not word[1:2].islower() or word in places(lex.common) or has_inner_capital(word, lex):
        return False
    plural = word.endswith(tuple(lex.grammar["plurals"]))
    return not plural and (word in people().family or is_nothing_else(word, lex))


def player(form: Form, cues: Sequence[Cue], players: Collection[Form]) -> Iterator[Cue]:
    """That a name is somebody's, where it may be a player's and nothing speaks for anything else."""
    if form in players and not any(cue.weight < 0 or (cue.type != "person" and cue.weight > 1) for cue in cues):
        yield PLAYS if len(form) == 1 else PLAYS_TOO
