"""People who are called like a month or weekday: May, where the text has Theresa May."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from dateline.compose.names.lexicon import Lexicon
from dateline.compose.names.mentions import Mention
from dateline.compose.names.scan import Spans, is_initial

REACH = 12  # code points before a name in which a preposition stands
NUMBERED = re.compile(r",? ?\d")


def called_like_months(
    text: str, mentions: Sequence[Mention], surnames: Iterable[str], spans: Spans, lex: Lexicon
) -> Iterator[Mention]:
    """The mentions of people by a surname that is a word of the calendar too, of whom the text has the full names.

    spans: the time expressions, which are nobody. "In May" is the month where nobody has found that, too.
    """
    called = sorted(name for name in surnames if name.lower() in lex.grammar["calendar"])
    named = [(mention.start, mention.end) for mention in mentions] if called else []
    for name in called:
        for match in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text):
            start, end = match.span()
            if not (_is_in(start, end, spans) or _is_in(start, end, named) or _is_time(text, start, end, lex)):
                yield Mention(start, end, (name,), initial=is_initial(text, start))


def _is_in(start: int, end: int, stretches: Spans) -> bool:
    """Whether a stretch of those in order, which do not overlap, has a part of [start, end)."""
    index = bisect_left(stretches, (end, 0)) - 1
    return index >= 0 and stretches[index][1] > start


def _is_time(text: str, start: int, end: int, lex: Lexicon) -> bool:
    """Whether a number or a word that people have not before names stands beside a word of the calendar."""
    before = text[max(0, start - REACH) : start].lower().split()[-1:]
    return NUMBERED.match(text, end) is not None or (
        bool(before) and (before[0][-1].isdigit() or before[0] in lex.grammar["time_leads"])
    )
