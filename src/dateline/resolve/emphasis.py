"""How much a date that was told says for its story: little, where a text only looks ahead with it."""

from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.calendar import DAY
from dateline.interval.values import Span, Value
from dateline.records import Mention, Sentence
from dateline.resolve.cues import ENDS, onward, relation
from dateline.resolve.passing import HEAD
from dateline.resolve.said import clocked, returns
from dateline.resolve.tense import direction, put_ahead_then

LIMITS: Final = (*ENDS, "before")
FOLLOWED: Final = 0.5
AHEAD: Final = 0.24
PREPOSITION: Final = 3  # characters of one before what opens a clause: `by `


def looks_ahead(text: str, mention: Mention, value: Value | None, sentence: Sentence, words: Words) -> float:
    """What is left of what a date says for the story of a history that only looks ahead with it: all of it (1),
    little (`the war lasted until May 1945`) or nothing (0, `a campaign planned for 1976`, `was to begin on 1 May`)."""
    if not isinstance(value, Span) or mention.start - sentence.start <= HEAD:
        return 1.0
    come_to = returns(mention.meaning) or value.unit == "year"
    if come_to and mention.start - _clause(text, mention, sentence, words) <= PREPOSITION:
        return 1.0
    day, limit = value.end - value.start <= DAY, relation(text, mention.start, mention.end, words) in LIMITS
    if day and limit:
        return 1.0  # `a truce that was to last until 1 May`: then it was over
    if limit and _reached(text, mention, words):
        return 1.0
    if _ahead(text, mention, sentence, words):
        return 0.0
    return AHEAD if limit else 1.0


def _ahead(text: str, mention: Mention, sentence: Sentence, words: Words) -> bool:
    """Whether what stands before a date puts it ahead; an hour too that lies behind what had been, `he had come at two
    and was due to be relieved at ten`, for the next hour told is no later one."""
    if clocked(mention.meaning):
        return put_ahead_then(text, mention.start, sentence.start, words)
    return direction(text, mention.start, mention.start, sentence.start, mention.start, words)[0] > 0


def _reached(text: str, mention: Mention, words: Words) -> bool:
    """Whether what was done then stands behind a limit: `stopped until the spring of 1877, when he sold the land`."""
    reached = phrases(words, "reached", before="")
    return reached is not None and reached.match(text, mention.end) is not None


def runs_to(text: str, mention: Mention, words: Words) -> bool:
    """Whether what its sentence tells goes on to a clock time: `opened at 8 a.m. and ran until midnight`."""
    return relation(text, mention.start, mention.end, words) in LIMITS or onward(text, mention.start, words)


def _clause(text: str, mention: Mention, sentence: Sentence, words: Words) -> int:
    """Where the clause of a mention begins: what opens one tells of then, `fell ill in May; by the
    next June he was well`."""
    parting = phrases(words, "parting", "", "")
    parted = list(parting.finditer(text, sentence.start, mention.start)) if parting else []
    return parted[-1].end() if parted else sentence.start
