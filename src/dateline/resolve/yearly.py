"""Dates that come every year, and so belong to none: `each year, on the last Sunday in August`."""

import re
from functools import cache
from typing import Final

from dateline.expressions.words import Words, phrases
from dateline.interval.algebra import Context
from dateline.interval.timex3 import timex3, timex3_mod
from dateline.interval.values import Cycle, Unknown
from dateline.records import Mention, Sentence
from dateline.resolve.resolved import Resolved, evaluated
from dateline.resolve.said import bare, dated_weekday

REACH: Final = 60  # code points beside a date in which is looked for what makes it come every year
_WHY: Final = "it is told of every year, not of one"


def every_year(mention: Mention, text: str, sentence: Sentence, words: Words, *, history: bool) -> Resolved | None:
    """A date without a year that its sentence tells of every year; None if it tells of one.

    history: whether the text is one, of which `is held on 5 November` says what is so at all times.
    """
    parts = mention.parts or (mention,)
    # no day comes on its weekday every year: `The trial opens on Monday 6 June`
    open_ = all(bare(part.meaning) and not dated_weekday(part.meaning) for part in parts)
    if not open_ or not _said(mention, text, sentence, words, history=history):
        return None
    ends = tuple(_of_none(part) for part in parts)
    if not mention.parts:
        return ends[0]
    masks = "/".join(timex3(end.value) if end.value else "" for end in ends)
    return Resolved(mention, Unknown("range", masks, _WHY), Context(), ends=ends)


def _of_none(mention: Mention) -> Resolved:
    """A date with nothing to count from."""
    resolved = evaluated(mention, Context())
    if not isinstance(value := resolved.value, Cycle | Unknown):
        return resolved
    return resolved._replace(value=Unknown(value.unit, value.mask, _WHY, mod=timex3_mod(value)))


def _said(mention: Mention, text: str, sentence: Sentence, words: Words, *, history: bool) -> bool:
    around = text[mention.end : min(sentence.end, mention.end + REACH)]
    behind = (phrases(words, cue, before=r"\A") for cue in ("of_each_year", *(["kept_then"] if history else [])))
    if any(pattern is not None and pattern.search(around) for pattern in behind):
        return True
    start, row = max(sentence.start, mention.start - REACH), _row(words)
    patterns = (phrases(words, cue, after=row) for cue in (("each_year", "kept") if history else ("each_year",)))
    return any(pattern is not None and pattern.search(text, start, mention.start) for pattern in patterns)


@cache
def _row(words: Words) -> str:
    """What may stand between such words and a date: another date, `yearly at Michaelmas and Lady Day`."""
    joints = "|".join(re.escape(joint) for joint in words.cue("list") if joint[0].isalpha())
    return rf"(?: [^.;:\n]{{1,30}} (?:{joints})(?: [a-z]+){{0,2}})?\s?\Z"
