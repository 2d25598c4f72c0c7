"""People whose surname is a word of the calendar or no name by itself: May, King, where the text has the full name."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from dateline.compose.names.gazetteer import people
from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.likely import is_verb, verb_after
from dateline.compose.names.mentions import Mention
from dateline.compose.names.scan import Spans, is_initial, word_before

REACH = 12  # code points before a name in which a preposition stands
NUMBERED = re.compile(r",? ?\d")
BEARER = Cue("person", 3, "somebody of that name, by the words around it")
OWNS = ("'s ", "’s ")


def namesakes(
    text: str, mentions: Sequence[Mention], surnames: Iterable[str], spans: Spans, lex: Lexicon
) -> Iterator[Mention]:
    """The mentions of people by such a surname alone.

    spans: the time expressions, which are nobody. "In May" is the month where nobody has found that, too; "the King"
    is a king.
    """
    full = (mention.words for mention in mentions if len(mention.words) > 1 and mention.words[0] in people().first)
    no_names = {words[-1] for words in full if words[-1].istitle()} & lex.grammar["not_names"]
    called = sorted({name for name in surnames if name.lower() in lex.grammar["calendar"]} | no_names)
    named = [(mention.start, mention.end) for mention in mentions] if called else []
    for name in called:
        for match in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text):
            start, end = match.span()
            mention = Mention(start, end, (name,), initial=is_initial(text, start))
            other = name in no_names and not _does(text, mention, lex)
            if not (other or _is_in(start, end, spans) or _is_in(start, end, named) or _is_time(text, start, end, lex)):
                yield mention


def mark_bearers(text: str, mentions: Iterable[Mention], lex: Lexicon) -> None:
    """Note of people's names that mean somebody here: Mr French; Welsh, where the text has Zora Welsh and Welsh does
    something."""
    full: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for mention in mentions:
        if len(mention.words) > 1 and mention.words[-1] in lex.demonyms and mention.words[0] in people().sure:
            full[mention.words[-1]].add(mention.words)
    for mention in mentions:
        if len(mention.words) > 1 or mention.words[0] not in lex.demonyms:
            continue
        bearers = full.get(mention.words[0], set())
        does = bearers and _does(text, mention, lex) and verb_after(text, mention) not in lex.grammar["copulas"]
        if mention.title.lower().rstrip(".") in lex.titles["plain"] or does:
            mention.sense = BEARER
            mention.called = " ".join(next(iter(bearers))) if len(bearers) == 1 else ""


def _is_in(start: int, end: int, stretches: Spans) -> bool:
    """Whether a stretch of those in order, which do not overlap, has a part of [start, end)."""
    index = bisect_left(stretches, (end, 0)) - 1
    return index >= 0 and stretches[index][1] > start


def _does(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether somebody does or has something, and no article or the like stands before him: "King said"."""
    if word_before(text, mention.start, REACH).lower() in lex.grammar["determiners"]:
        return False
    verb = verb_after(text, mention)
    return text.startswith(OWNS, mention.end) or (is_verb(verb, lex) and verb not in lex.grammar["linkers"])


def _is_time(text: str, start: int, end: int, lex: Lexicon) -> bool:
    """Whether a number or a word that people have not before names stands beside a word of the calendar."""
    before = word_before(text, start, REACH).lower()
    return NUMBERED.match(text, end) is not None or before[-1:].isdigit() or before in lex.grammar["time_leads"]
