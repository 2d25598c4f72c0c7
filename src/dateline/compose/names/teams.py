"""Clubs that are called by their place: what scores, tables, players and opponents say of a name beside them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dateline.compose.names.gazetteer import countries, people, places
from dateline.compose.names.inside import inside
from dateline.compose.names.known import known, type_of_known
from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.mentions import Mention
from dateline.compose.names.record import Form
from dateline.compose.names.sheets import SIGNS, Brackets
from dateline.compose.names.usual import USUAL_PLACE

SCORED = Cue("organisation", 3, "a score after it")
PLAYED = Cue("organisation", 3, "it played against another team")
BATTED = Cue("organisation", 3, "an innings after it")
IN_TABLE = Cue("organisation", 3, "a row of a table of teams")
PLAYERS = Cue("organisation", 3, "a player or coach after it")
MADE = Cue("organisation", 3, "a team between a driver’s country and a time")

POINTS = re.compile(r"\d{1,3}[-–]\d{1,3}")
SETS = re.compile(r"[ \t]+\d[-–]\d,?[ \t]+(?:\(\d+[-–]\d+\)[ \t]*)?\d[-–]\d\b")
SCORE = re.compile(r"(?:[ \t]+\([^()\n\d]{2,30}\))?[ \t]+\d{1,3}[ \t]*[,-]?[ \t]+(?:\([^()\n]{1,120}\)[ \t]+)?")
SECOND_SCORE = re.compile(r"(?:[ \t]+\([^()\n\d]{2,30}\))?[ \t]+\d{1,3}(?=[ \t]*(?:[\n(,;.]|$))")
STANDINGS = re.compile(r"[ \t]+(?:\d{1,3}[ \t]+){2}(?:\.\d{3}\b|(?:\d{1,3}[ \t]+){3,}[-+]?\d{1,4}[ \t]*(?:\n|\Z))")
ROW_START = re.compile(r"(?:\A|\n)[ \t]*(?:\d{1,2}[.)]?[ \t]+|- )?\Z")
REACH = 32  # code points beside a name in which what is done stands
LONGEST_VERB = 24  # code points between two teams
LONGEST_START = 12  # code points before the first name of a row
FEWEST_WORDS = 4  # of matches, from which a text tells of them
SHORT_REPORT = 300  # different words, up to which one less is enough
FIRST_NAME = 4  # the weight of a first name


def may_be_team(words: Form, lex: Lexicon) -> bool:
    """Whether a name may be a club's: not a country's, whose side is called by the country, nor a government's."""
    name = " ".join(words)
    return name not in countries() and name not in lex.grammar["nations"] and name not in lex.grammar["seats"]


def is_town(words: Form, lex: Lexicon) -> bool:
    """Whether a name is that of a town, county or state by which a club can be called."""
    name = " ".join(words)
    return may_be_team(words, lex) and (name in places(lex.common) or type_of_known(name) == "place")


def _is_place(words: Form, lex: Lexicon) -> bool:
    return " ".join(words) in places(lex.common) or not may_be_team(words, lex)


def tells_of_matches(words: frozenset[str], lex: Lexicon) -> bool:
    """Whether the words of a text are those of reports of matches."""
    fewest = FEWEST_WORDS if len(words) > SHORT_REPORT else FEWEST_WORDS - 1
    return len({word.rstrip(".,;:") for word in words} & lex.grammar["match_words"]) >= fewest


def mark_matches(text: str, mentions: Sequence[Mention], brackets: Brackets, lex: Lexicon) -> int:
    """Chicago 3 Boston 2, Chicago beat Boston 3-2, rows of tables, Kent captain Zora Quill: cities that are teams.

    Returns how often the text tells of matches, countries' ones too.
    """
    signs = 0
    bearers = bearers_of(mentions, lex)
    for left, right in pairwise(mentions):
        for mention, cue in _beside(text, left, right, lex):
            if mention.words in bearers or (right.words in bearers and cue is not PLAYERS):
                continue  # Regina v Hartley, of Simon Hartley
            signs += 1
            if cue is MADE or may_be_team(mention.words, lex):
                _mark(mention, cue, lex)
    for each in _scored(text, mentions, brackets, lex):
        signs += 1
        if may_be_team(each.words, lex):
            _mark(each, SCORED, lex)
    return signs + _mark_rows(text, mentions, lex)


def _mark_rows(text: str, mentions: Sequence[Mention], lex: Lexicon) -> int:
    """The teams that begin a row of a table or have an innings behind them; how much that says of a report of matches:
    an innings is nowhere else."""
    signs = 0
    for mention in mentions:
        batted = lex.patterns["batted"].match(text, mention.end) is not None
        if batted or is_row(text, mention.start, mention.end):
            signs += SIGNS if batted else 1
            if may_be_team(mention.words, lex):
                _mark(mention, BATTED if batted else IN_TABLE, lex)
    return signs


def is_team(words: Form, lex: Lexicon) -> bool:
    """Whether a name ends as names of teams do: the Gorvel Raiders; Manchester City, which is known as a whole."""
    if words[-1] not in lex.grammar["team_endings_known"]:
        return words[-1] in lex.grammar["team_endings"]
    return type_of_known(" ".join(words)) == "organisation"


def bearers_of(mentions: Sequence[Mention], lex: Lexicon) -> set[Form]:
    """The last words of longer names, which alone may mean these, but for those of teams."""
    several = (mention.words for mention in mentions if len(mention.words) > 1)
    return {words[-1:] for words in several if words[-1] not in lex.grammar["team_endings"]}


def _scored(text: str, mentions: Sequence[Mention], brackets: Brackets, lex: Lexicon) -> Iterator[Mention]:
    """The names with a score behind them and an opponent with another one: `Chicago 3, Boston 2`; not the scorers."""
    starts = {mention.start: mention for mention in mentions}
    for mention in mentions:
        score = SCORE.match(text, mention.end)
        other = starts.get(score.end()) if score else None
        if other is None or brackets.holds(mention) >= 0 or not SECOND_SCORE.match(text, other.end):
            continue
        if not (_is_somebody(mention, lex) or _is_somebody(other, lex)):
            yield from (mention, other)


def _is_somebody(mention: Mention, lex: Lexicon) -> bool:
    """Whether a name begins with a first name and has no ending of teams: no side."""
    cues = inside(mention.words, lex.language)
    strong = any(cue.type == "person" and cue.weight >= FIRST_NAME for cue in cues)
    return len(mention.words) > 1 and strong and not any(cue.type == "organisation" for cue in cues)


def _mark(mention: Mention, cue: Cue, lex: Lexicon) -> None:
    """A team here, and elsewhere too where it is no town."""
    mention.sense = cue
    if cue is not MADE and not is_town(mention.words, lex):
        mention.given.append(cue)


def is_row(text: str, start: int, end: int) -> bool:
    """Whether a name begins a row of a table of teams."""
    if STANDINGS.match(text, end) is None:
        return False
    return ROW_START.search(text[max(0, start - LONGEST_START) : start]) is not None


def _beside(text: str, left: Mention, right: Mention, lex: Lexicon) -> Iterator[tuple[Mention, Cue]]:
    """What two names beside one another say of either."""
    if not 0 < right.start - left.end <= LONGEST_VERB:
        return
    gap = text[left.end : right.start]
    if sided := _sides(gap, lex):
        yield from ((each, PLAYED) for each in (left, right)[2 - sided :] if is_town(each.words, lex))
    elif _is_match(text, left, right, lex):
        named = gap.strip().lower()
        fixture = named in lex.grammar["fixtures"] or POINTS.fullmatch(named) is not None
        fixture = fixture or any(_is_of_town(each, lex) for each in (left, right))
        for each in (left, right):
            plain = len(each.words) == 1 or " ".join(each.words) in places(lex.common)
            if plain or (fixture and not _is_somebody(each, lex)):
                yield each, PLAYED
    elif gap.strip().lower() in lex.grammar["fixtures"] and _fill_line(text, left, right):
        yield left, PLAYED
        if gap.strip().lower() not in lex.grammar["venues"] or not is_town(right.words, lex):
            yield right, PLAYED  # of "Gorvel at Boston" Boston is where they play
    elif (_is_player(gap, lex) and _is_place(left.words, lex)) or (
        gap == " and " and is_town(left.words, lex) and _are_club_and_country(text, left, right, lex)
    ):
        yield left, PLAYERS
    elif (
        gap.strip() == ")" and text[left.start - 1 : left.start] == "(" and lex.patterns["timed"].match(text, right.end)
    ):
        yield right, MADE


def _sides(gap: str, lex: Lexicon) -> int:
    """How many of two names are teams by what stands between them: both of "Gorvel's 1-0 win at Trask", the second of
    "Zora Quill's side host Trask"."""
    owned, _, words = gap.lstrip().partition(" ")
    told = words.lower().split()
    if owned not in ("'s", "’s", "'", "’") or len(told) < 2:
        return 0
    result = POINTS.fullmatch(told[0]) is not None or told[0] in lex.grammar["scoreless"]
    if result and len(told) > 2 and told[-2] in lex.grammar["result_nouns"]:
        return 2
    return int(told[0] in lex.grammar["sides"] and " ".join(told[1:]) in lex.grammar["meet_verbs"])


def _is_of_town(mention: Mention, lex: Lexicon) -> bool:
    """Estudiantes Madrid: no first name, and a larger town that is no family name."""
    last = mention.words[-1]
    town = places(lex.common).get(last) >= USUAL_PLACE and last not in people().family
    return len(mention.words) > 1 and town and not _is_somebody(mention, lex)


def _fill_line(text: str, left: Mention, right: Mention) -> bool:
    return text[left.start - 1 : left.start] in ("", "\n") and text[right.end : right.end + 1] in ("", "\n")


def _is_player(gap: str, lex: Lexicon) -> bool:
    """Whether a word for a player or coach stands between two names: "Kent's former captain" is another matter."""
    return gap[:1] == " " and gap.strip() in lex.grammar["player_roles"]


def _is_match(text: str, left: Mention, right: Mention, lex: Lexicon) -> bool:
    """Whether two names stand around a verb of matches, with the result behind them or a team known as one before;
    not with the sets of a match of tennis; or around the result, "Gorvel 0-3 Trask"."""
    gap = text[left.end : right.start].split()
    if len(gap) == 1 and POINTS.fullmatch(gap[0]):
        return not any(_is_somebody(each, lex) for each in (left, right))
    verb = " ".join(word for word in gap if not POINTS.fullmatch(word)).lower()
    if verb not in lex.grammar["match_verbs"] or SETS.match(text, right.end):
        return False
    if len(verb.split()) < len(gap):
        return True
    if verb in lex.grammar["fixtures"] and is_town(left.words, lex) and is_town(right.words, lex):
        return True  # Dublin v Kerry
    team = known().get(" ".join(left.words))
    shown = lex.patterns["result"].match(text, right.end) is not None or _is_by_margin(text, right.end, lex)
    return shown or (team is not None and team.type == "organisation")


def _is_by_margin(text: str, end: int, lex: Lexicon) -> bool:
    """ "by six wickets", "by an innings"."""
    words = text[end : end + REACH].split()[:3]
    return len(words) == 3 and words[0] == "by" and words[2].rstrip(".,;") in lex.grammar["margins"]


def _are_club_and_country(text: str, club: Mention, country: Mention, lex: Lexicon) -> bool:
    """Whether brackets hold nothing else: `(Gorvel and Wales)`, behind a player's name."""
    held = text.endswith(("(", "( "), 0, club.start) and text[country.end : country.end + 2].strip()[:1] == ")"
    return held and not may_be_team(country.words, lex)
