"""Clubs that are called by their town alone: what a text that tells of matches, or has their full names, says of it."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from dateline.compose.names.around import after
from dateline.compose.names.gazetteer import people, places
from dateline.compose.names.here import has_article_before
from dateline.compose.names.known import known, known_places, type_of_known
from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.likely import OWNERS, has_noun_behind, is_nobodys
from dateline.compose.names.listed import lists
from dateline.compose.names.mentions import Mention
from dateline.compose.names.record import Form
from dateline.compose.names.sheets import SIGNS
from dateline.compose.names.teams import POINTS, REACH, bearers_of, is_team, is_town

TEAM = Cue("organisation", 3, "the place of a team in the text")
RECORD = re.compile(r" \( ?\d{1,3}-\d{1,3}(?:-\d{1,3})? ?\)")
SURELY_THERE = 3  # the weight of words before a town that say it is the place
LONGEST_ENDING = 2  # words
SHORTEST_PLURAL = 3  # letters
LONGEST_DEAL = 6  # words before a club, of which one says that somebody was signed

Teams = Mapping[Form, Form]


def mark_teams(text: str, mentions: Sequence[Mention], signs: int, lex: Lexicon) -> None:
    """ "Gorvel led", where the text has the team Gorvel Rovers or tells of matches; "in Gorvel" is the place."""
    forms = dict.fromkeys(mention.words for mention in mentions)  # in order, so that every run says the same
    teams = {place: form for form in forms if (place := _place_of_team(form, lex))}
    told = signs + len(teams) >= SIGNS
    _mark_nicknames(text, mentions, teams, told, lex)
    if told:
        _mark_plurals(text, mentions, lex)
    towns = _may_be_clubs(text, mentions, told, lex)
    for mention in towns:
        plays = told and (_plays(text, mention, lex) or _is_of_club(text, mention, lex))
        if mention.sense is None and (plays or _is_opponent(text, mention, told, lex)):
            _mark_club(mention, teams)
    if told:
        _mark_bracketed(text, mentions, towns, teams)
        _mark_listed(text, mentions, towns, teams, lex)
    called = {mention.words for mention in towns if _is_team(mention)} | teams.keys()
    for mention in towns:
        if mention.sense is None and mention.words in called and not _is_somewhere(text, mention, lex):
            _mark_club(mention, teams)


def _mark_nicknames(text: str, mentions: Sequence[Mention], teams: Teams, told: bool, lex: Lexicon) -> None:
    """ "the Rovers", where the text has the Gorvel Rovers or tells of matches."""
    nicknames: dict[Form, list[str]] = {}
    for place, form in teams.items():
        nicknames.setdefault(form[len(place) :], []).append(" ".join(form))
    for mention in mentions:
        if mention.words in nicknames and mention.sense is None:
            full = nicknames[mention.words]  # the Indians of Cleveland, but City of one of several alone
            mention.sense, mention.called = TEAM, full[0] if len(full) == 1 else ""
        elif told and mention.sense is None and _is_nickname(text, mention, lex):
            mention.sense = TEAM


def _is_nickname(text: str, mention: Mention, lex: Lexicon) -> bool:
    """ "the Jazz", "Saints led 16-8": what ends names of teams, alone."""
    alone = len(mention.words) == 1 and not mention.title and mention.words[0] in lex.grammar["team_endings"]
    several = not mention.initial and mention.words[0].endswith(tuple(lex.grammar["plurals"]))
    return alone and (several or has_article_before(text, mention, lex) or _plays(text, mention, lex))


def _mark_plurals(text: str, mentions: Sequence[Mention], lex: Lexicon) -> None:
    """ "the Moors", "Moors should have equalised": several, in a text that tells of matches, of whom nothing else is
    known."""
    single = [mention for mention in mentions if len(mention.words) == 1 and not mention.title]
    others = bearers_of(mentions, lex)
    plural = [each for each in single if _are_nothing_else(each.words[0], lex) and each.words not in others]
    called = {each.words for each in plural if has_article_before(text, each, lex)}
    for mention in plural:
        if mention.sense is None and mention.words in called:
            mention.sense = TEAM


def _are_nothing_else(word: str, lex: Lexicon) -> bool:
    """Whether a word is a plural and no known name, people, event, body or place."""
    several = word.endswith(tuple(lex.grammar["plurals"])) and word[-2:-1] != word[-1] and len(word) > SHORTEST_PLURAL
    listed = word in known() or word in lex.demonyms or word in places(lex.common) or word in people().first
    part = any(word in lex.phrases[each] for each in ("head", "article", "first"))
    return several and word.istitle() and not listed and not part


def _may_be_clubs(text: str, mentions: Sequence[Mention], told: bool, lex: Lexicon) -> list[Mention]:
    """The mentions of towns, and of words that are nobody's name and lost a match; not of those with longer names."""
    bearers = bearers_of(mentions, lex)  # Gary Sheffield is no Sheffield
    others = [mention for mention in mentions if mention.words not in bearers]
    single = (mention for mention in others if told and len(mention.words) == 1 and not mention.title)
    beaten = {
        mention.words for mention in single if is_nobodys(mention.words[0], lex) and _is_beaten(text, mention, lex)
    }
    left = {mention.words for mention in others if told and _is_unknown_left(text, mention, lex)}
    towns = (mention for mention in others if mention.words in beaten | left or is_town(mention.words, lex))
    clubs = [mention for mention in others if told and _is_called_like_club(mention.words, lex)]
    return [*clubs, *(mention for mention in towns if not _is_venue(mention.words, lex))]


def _is_called_like_club(words: Form, lex: Lexicon) -> bool:
    """Gorvel Town, Gorvel City: a place with an ending of clubs that ends names of other things too."""
    return words[-1] in lex.grammar["team_endings_known"] and is_town(words[:-1], lex)


def _is_venue(words: Form, lex: Lexicon) -> bool:
    """Whether a name ends as places do in which teams play: Gorvel Park."""
    return len(words) > 1 and any(cue.type == "place" for cue in lex.phrases["head"].get(words[-1], ()))


def _mark_club(mention: Mention, teams: Teams) -> None:
    mention.sense, mention.called = TEAM, " ".join(teams.get(mention.words, ()))


def _mark_bracketed(text: str, mentions: Sequence[Mention], towns: Sequence[Mention], teams: Teams) -> None:
    """ "Zora Quill (Gorvel)": the club of a player."""
    starts = {mention.start for mention in towns}
    for player, club in pairwise(mentions):
        alone = text[player.end : club.start].strip() == "(" and text[club.end : club.end + 2].strip()[:1] == ")"
        if alone and club.start in starts and club.sense is None and len(player.words) > 1 and player.sense is None:
            _mark_club(club, teams)


def _mark_listed(text: str, mentions: Sequence[Mention], towns: Sequence[Mention], teams: Teams, lex: Lexicon) -> None:
    """ "Melbourne, Gorvel and the Cowboys": towns in a list with a team are teams."""
    may_be = {mention.start for mention in towns if mention.sense is None and not _is_somewhere(text, mention, lex)}
    for listed in lists(text, mentions, lex) if may_be else ():
        if any(_is_team(mention) or _is_club(mention.words, lex) for mention in listed):
            for mention in listed:
                if mention.start in may_be:
                    _mark_club(mention, teams)


def _is_club(words: Form, lex: Lexicon) -> bool:
    """Whether a name ends as names of teams do or is a known body's: Celtic and Gorvel."""
    return words[-1] in lex.grammar["team_endings"] or type_of_known(" ".join(words)) == "organisation"


def _is_team(mention: Mention) -> bool:
    return mention.sense is not None and mention.sense.type == "organisation"


def _is_somewhere(text: str, mention: Mention, lex: Lexicon) -> bool:
    if text.startswith(":", mention.end):
        return True  # CHENNAI: …
    return mention.placed > 0 or any(cue.type == "place" for cue in (*mention.given, *after(text, mention.end, lex)))


def _is_of_club(text: str, mention: Mention, lex: Lexicon) -> bool:
    """ "signed Zora Quill from Gorvel", "Gorvel's match"."""
    if _is_left(text, mention, lex):
        return True
    if not text.startswith(OWNERS, mention.end):
        return False
    owned = text[mention.end : mention.end + REACH].lower().split()[1:3]
    return not {" ".join(owned).rstrip(".,;"), *(word.rstrip(".,;") for word in owned[:1])}.isdisjoint(
        lex.grammar["clubs_own"]
    )


def _is_left(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether somebody went from there to another club: "joined Celtic from Trask"."""
    before = text[max(0, mention.start - 2 * REACH) : mention.start].lower().split()
    from_there = before[-1:] and before[-1] in lex.grammar["origins"] and not mention.title
    return bool(from_there) and not lex.grammar["transfers"].isdisjoint(before[-LONGEST_DEAL:])


def _is_unknown_left(text: str, mention: Mention, lex: Lexicon) -> bool:
    """The same of one word that is no people or place: not "from Belgian club Gorvel"."""
    word = mention.words[0]
    known_else = word in lex.demonyms or word in known_places() or type_of_known(word) is not None
    alone = len(mention.words) == 1 and not known_else and not has_noun_behind(text, mention.end, lex)
    return alone and _is_left(text, mention, lex)


def _is_opponent(text: str, mention: Mention, told: bool, lex: Lexicon) -> bool:
    """ "a win over Gorvel"; where the text tells of matches also "against Gorvel"."""
    if _is_beaten(text, mention, lex):
        return True
    before = text[max(0, mention.start - REACH) : mention.start].lower().split()
    if not told or not before or mention.placed >= SURELY_THERE:
        return False  # "flew home to Gorvel"
    return not {before[-1], " ".join(before[-2:])}.isdisjoint(lex.grammar["opposing"])


def _is_beaten(text: str, mention: Mention, lex: Lexicon) -> bool:
    before = text[max(0, mention.start - REACH) : mention.start].lower().split()
    *lead, result, link = ["", "", *before][-3:]
    links = lex.grammar["result_links"]
    if result in lex.grammar["result_nouns"]:
        result, links = lead[-1], links | lex.grammar["result_noun_links"]  # a 3-0 defeat of
    scored = POINTS.fullmatch(result) is not None and link in links
    return scored or " ".join(before[-2:]) in lex.grammar["opponents"]


def _plays(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether a verb of matches stands behind a name: "Kent closed on 312", "Kent, the leaders, beat …"."""
    end = mention.end
    if text.startswith((", ", " , "), end):
        if _who_play(text, end, lex):
            return True
        if lex.patterns["points_behind"].match(text, end):
            return True
        end = text.find(",", end + 2, end + REACH) + 1
    following = text[end : end + REACH].split(maxsplit=2)[:2] if end > 0 and text[end : end + 1] == " " else []
    if following and not mention.placed and following[0] in lex.grammar["team_faces"]:
        return True  # a hat-trick for Gorvel against Trask
    role = following[0].rstrip(".,;") if following else ""
    if role in lex.grammar["player_roles"] and lex.phrases["after"].get(role, ()):
        return True  # the Gorvel striker scored
    return bool(following) and (
        RECORD.match(text, end) is not None
        or following[0].rstrip(".,;") in lex.grammar["team_acts"]
        or " ".join(following) in lex.grammar["match_verbs"]
        or following[0] in lex.grammar["match_verbs"]
    )


def _who_play(text: str, end: int, lex: Lexicon) -> bool:
    """Whether several are told of behind a comma: "Gorvel, who had won twice,", "at Gorvel, who are last"."""
    who, verb = [*text[end : end + REACH].replace(",", " ").split(), "", ""][:2]
    return who in lex.grammar["pronouns_of_people"] and verb in lex.grammar["teams_that"]


def _place_of_team(form: Form, lex: Lexicon) -> Form | None:
    """What stands before the words that show that a name is a team's, where that is a place."""
    for length in range(1, min(len(form), LONGEST_ENDING + 1)):
        ending, place = " ".join(form[-length:]), form[:-length]
        known_whole = ending in lex.grammar["team_endings_known"] and is_team(form, lex)
        if (ending in lex.grammar["team_endings"] or known_whole) and " ".join(place) in places(lex.common):
            return place
    return None
