"""Days of a journey told by their numbers: `Day 1, 4 October 2003. Left Moss.`, and further down `Day 2: Rain.`

They count from the one that gives its date; where none does, nobody knows when they were.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from dateline.expressions import DIARY_ENTRY, Reading, Words
from dateline.find.scan import Candidate
from dateline.interval.terms import Term

FEWEST: Final = 2
"""Days that follow one with its date."""
_LONGEST: Final = 30
"""Days from one entry to the next."""
_DATED: Final = re.compile(r"\s?(?:[,:(]|[-–—]|--)?\s?")
_OFF: Final = r"(?=[.:,)]|\s?[-–—(]|\s*(?:\n|\Z))"


@cache
def _heads(words: Words) -> re.Pattern[str] | None:
    """`Day 2` at the head of a line or sentence, set off from what follows."""
    names = "|".join(words.cue("day_heads"))
    return (
        re.compile(rf"(?:(?<![^\n])|(?<=[.!?] )|(?<=[.!?]  ))(?:{names}) ([1-9][0-9]{{0,2}}){_OFF}") if names else None
    )


def itinerary(text: str, found: Sequence[Candidate], words: Words) -> list[Candidate]:
    """The days with numbers with which entries open, those that give their dates together with these."""
    heads = _heads(words)
    # most texts hold none of the words, which is found out far faster than where one of them heads an entry
    named = heads is not None and any(name in text for name in words.cue("day_heads"))
    days = [*heads.finditer(text)] if heads is not None and named else []
    if len(days) <= FEWEST:
        return []
    dates = {one.start: one for one in found}
    made: list[Candidate] = []
    last = 0
    for day in days:
        number = int(day[1])
        beside = _DATED.match(text, day.end())
        dated = dates.get(beside.end()) if beside is not None else None
        if dated is not None and "date(" in str(dated.reading.term):
            made.append(Candidate(day.start(), dated.end, dated.reading))
        elif not 0 < number - last <= _LONGEST or not last:
            last = 0
            continue
        else:
            step = Term("later", (Term("amount", (number - last, "day")),))
            made.append(Candidate(day.start(), day.end(), Reading(DIARY_ENTRY, "day", step)))
        last = number
    return made if sum(one.reading.rule == DIARY_ENTRY for one in made) >= FEWEST else []
