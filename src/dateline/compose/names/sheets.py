"""People in score sheets: batsmen and bowlers, scorers with their minutes, golfers with their rounds."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dateline.compose.names.gazetteer import countries
from dateline.compose.names.inside import inside
from dateline.compose.names.known import known
from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.mentions import Mention

BATSMAN = Cue("person", 4, "how a batsman was dismissed after it")
FIELDER = Cue("person", 4, "in how a batsman was dismissed")
BOWLER = Cue("person", 4, "figures of a bowler after it")
SCORER = Cue("person", 4, "a scorer’s minute or runs after it")
SIDE = Cue("organisation", 3, "a scorer after it")
PLAYER = Cue("person", 3, "in the line that says who played")
GOLFER = Cue("person", 2, "scores of rounds after it")

BOWLED = re.compile(r"[ \t]+\d+(?:\.\d)?-\d+-\d+-\d+\b")  # overs, maidens, runs, wickets
ROUNDS = re.compile(r"[ \t]+(?:\([^()\n]{2,30}\)[ \t]+)?\d\d(?:[ \t]+\d\d){1,3}(?=[ \t]*(?:[,;\n]|\Z))")
BRACKET = re.compile(r"\d(?:[ \t]\w{1,12}){0,3}[ \t]?\(([^()\n]{3,240})\)")
CALLED = r"[^\W\d_a-z][\w.'’-]{1,24}(?:[ ][^\W\d_a-z][\w'’-]{1,24}){0,2}(?:[ ]\([^()\n]{1,40}\))?"  # and who comes on
LINE_UP = re.compile(rf"^[^\n:]{{2,40}}:[ ](?:{CALLED}(?:[,;][ ]|(?=\.?[ ]*$))){{7,}}", re.MULTILINE)
SIDE_BEFORE = re.compile(r"[\w.)][ \t]+[-–:][ \t]+\Z|[\w.)]:[ \t]+\Z")
DASHES = frozenset("-–")
SIGNS = 2  # of teams, from which a text tells of matches
REACH = 20  # code points before a name in which it stands how a batsman was dismissed
LONGEST_GAP = 60  # code points between two scorers


class Brackets:
    """The stretches in brackets behind a score, in which scorers stand; those with a country or body excepted."""

    def __init__(self, text: str) -> None:
        self.spans = [match.span(1) for match in BRACKET.finditer(text)]
        self.starts = [start for start, _ in self.spans]

    def holds(self, mention: Mention) -> int:
        """Which of them holds a name; less than 0 where none does."""
        index = bisect_right(self.starts, mention.start) - 1
        return index if index >= 0 and mention.end <= self.spans[index][1] else -1


def mark_players(text: str, mentions: Sequence[Mention], brackets: Brackets, signs: int, lex: Lexicon) -> int:
    """What score sheets say of the names in them: `K. Trask c Quill b Cork 34`, `Gorvel 2 (Trask 12, Quill 80)`.

    signs: of matches, without which figures in brackets may be anything. Returns the number of such lines.
    """
    lines = 0
    for mention in mentions:
        if not lex.patterns["sheet_goes_on"].match(text, mention.end):
            continue
        if (cue := _in_sheet(text, mention, lex)) is not None:
            _mark(mention, cue)
            lines += 1
        elif len(mention.words) > 1 and ROUNDS.match(text, mention.end):
            mention.given.append(GOLFER)
    if signs + lines > 0:
        _mark_line_ups(text, mentions, lex)
    if signs + lines >= SIGNS:
        before = {right.start: left for left, right in pairwise(mentions)}
        for scorer in _scorers(text, mentions, brackets, lex):
            _mark(scorer, SCORER)
            side = before.get(scorer.start)
            if side is None or side.sense is not None or _is_country(side, lex):
                continue
            if text[side.end : scorer.start].strip() in DASHES:
                side.sense = SIDE
    return lines


def _mark(mention: Mention, cue: Cue) -> None:
    mention.sense = cue
    if len(mention.words) > 1:
        mention.given.append(cue)


def _in_sheet(text: str, mention: Mention, lex: Lexicon) -> Cue | None:
    if BOWLED.match(text, mention.end):
        return BOWLER
    opens = mention.start == 0 or text[mention.start - 1] in "\n*"
    if opens and lex.patterns["dismissed"].match(text, mention.end):
        return BATSMAN
    before = text[max(0, mention.start - REACH) : mention.start]
    caught = before[-1:].isspace() and lex.patterns["dismissal_goes_on"].match(text, mention.end)
    return FIELDER if caught and lex.patterns["by_whom"].search(before) else None


def _mark_line_ups(text: str, mentions: Sequence[Mention], lex: Lexicon) -> None:
    """The side and the players of `Gorvel: Trask; Quill, Grint, Venn, Orfaleh; Zob, Wuz`."""
    ends = {found.start(): found.end() for found in LINE_UP.finditer(text)}
    starts = list(ends)
    for mention in mentions if starts else ():
        index = bisect_right(starts, mention.start) - 1
        if index < 0 or mention.start >= ends[starts[index]]:
            continue
        if mention.start == starts[index]:
            mention.sense = None if _is_country(mention, lex) else SIDE
        elif not _is_no_scorer(mention, lex):
            _mark(mention, PLAYER)


def _scorers(text: str, mentions: Sequence[Mention], brackets: Brackets, lex: Lexicon) -> Iterator[Mention]:
    """Names with a minute behind them, in brackets behind a score or behind their side: `Gorvel - Trask 12`."""
    last = None
    refused = {index for mention in mentions if (index := brackets.holds(mention)) >= 0 and _is_no_scorer(mention, lex)}
    for mention in mentions:
        held = brackets.holds(mention)
        if lex.patterns["minute"].match(text, mention.end) is None or held in refused or _is_no_scorer(mention, lex):
            continue
        before = text[max(0, mention.start - REACH) : mention.start]
        follows = (
            last is not None and mention.start - last.end < LONGEST_GAP and _go_on(text[last.end : mention.start], lex)
        )
        if held >= 0 or follows or SIDE_BEFORE.search(before):
            yield mention
            last = mention


def _go_on(gap: str, lex: Lexicon) -> bool:
    """Whether nothing but minutes and how the goals were scored stands between two names."""
    words = gap.replace(",", " ").replace(";", " ").split()
    scoring, counted = lex.grammar["scoring"], lex.patterns["counted"]
    return bool(words) and all(word in scoring or counted.fullmatch(word) for word in words)


def _is_no_scorer(mention: Mention, lex: Lexicon) -> bool:
    alias = known().get(" ".join(mention.words))
    if _is_country(mention, lex) or (alias is not None and alias.type != "person"):
        return True
    return any(cue.type == "organisation" and cue.weight > SCORER.weight for cue in inside(mention.words, lex.language))


def _is_country(mention: Mention, lex: Lexicon) -> bool:
    name = " ".join(mention.words)
    return name in countries() or name in lex.grammar["nations"]
