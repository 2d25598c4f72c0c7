"""Stretches that begin in the evening and end in the night after, `8 p.m. to 2 a.m.`, evenings that go on in it, and
nights of which no day is told, `at night`."""

from collections.abc import Sequence
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.algebra import Context, of_day
from dateline.interval.calendar import DAY, shift
from dateline.interval.display import display
from dateline.interval.edtf import edtf
from dateline.interval.terms import Term
from dateline.interval.values import Span
from dateline.records import Alternative, Mention, Sentence
from dateline.resolve.cues import ENDS, any_night, relation
from dateline.resolve.hindsight import had_been
from dateline.resolve.resolved import Resolved, evaluated
from dateline.resolve.said import between
from dateline.resolve.told import Told

_CLOCKS: Final = ("hour", "minute")
_SOON: Final = 3  # sentences over which a night follows the evening that was told
_SMALL: Final = 5 * 3600 + 1800  # seconds from midnight to when somebody gets up
_COUNTED: Final = 5 * 3600  # and to when votes may be cast again
_OTHER_DAY: Final = 12 * 3600  # how long behind the end of a night a time is no more of it
_MORNING, _NOON, _DUSK = 6 * 3600, 12 * 3600, 18 * 3600  # seconds from midnight; between the outer it is no night
_NEARBY: Final = 40  # code points before an hour that hold the word of its morning
_WHY: Final = "the day that is named may be that of its beginning or of its end"


def evening_before(mention: Mention, told: Told) -> Span | None:
    """The day on which the night began that was told last, for a time that is not of its end: `dance, 8pm to 2am. Quiz,
    7.30pm`."""
    match told.spans[:2]:
        case [(last, _), (first, _)] if _over_midnight(first, last) and told.sources[last] is told.sources[first]:
            value = evaluated(mention, Context(told=(last,))).value
            later = isinstance(value, Span) and value.start - last.start >= _OTHER_DAY
            return of_day(first.start // DAY) if later else None
    return None


def night_after(
    mention: Mention, told: Told, text: str, sentences: Sequence[Sentence], words: Words, *, personal: bool
) -> Span | None:
    """The day after one of whose evening a text has just told, for what was in its small hours: `A party was held on 13
    December. She went to bed at 1.30 a.m.`; for what lasted until they were over too: `broke out at 8 p.m. By dawn`."""
    day, at = told.spans[0] if told.spans else (None, -1)
    if day is None or at < mention.sentence - _SOON:
        return None
    had = had_been(text, mention.start, sentences[mention.sentence].start, words)
    if personal and not had and _evening(day, told.sources[day]) and _risen(mention, told.sources[day], text, words):
        return of_day(day.start // DAY + 1)
    back = at == mention.sentence or had
    if _evening(day, told.sources[day]) and _goes_on(mention, day, text, words, back=back):
        return of_day(day.start // DAY + 1)
    if at == mention.sentence:
        return None
    if _last_night(told.sources[day].meaning):
        return _by_day(mention, day, _DUSK if personal else _NOON)
    if day.unit != "day":
        return None
    limit = _spent(text, sentences[at], words)
    return of_day(day.start // DAY + 1) if limit and _small(mention, day, limit) else None


def _spent(text: str, sentence: Sentence, words: Words) -> int:
    """Up to which second the night counts of a day of whose evening a sentence has told; 0 where it told of none."""
    for name, limit in (("evening_spent", _SMALL), ("voted", _COUNTED)):
        spent = phrases(words, name)
        if spent is not None and spent.search(text, sentence.start, sentence.end) is not None:
            return limit
    return 0


def _goes_on(mention: Mention, day: Span, text: str, words: Words, *, back: bool) -> bool:
    """Whether a time is in the morning that an evening just told has led to: `by dawn`, and behind `late on Wednesday`
    at a small hour. back: whether that may be what had been before."""
    lasting = relation(text, mention.start, mention.end, words) in ENDS
    if mention.meaning.op == "daypart":
        return lasting and mention.meaning.args == ("MO",)
    return day.unit == "day" and (lasting or not back) and _small(mention, of_day(0))


def _risen(mention: Mention, source: Mention, text: str, words: Words) -> bool:
    """Whether a word of the morning puts an hour behind an evening told, so that it is of the next day: `got in at 11
    and had breakfast at 8`."""
    value = evaluated(mention, Context(told=(of_day(0),))).value
    hour = isinstance(value, Span) and value.unit in _CLOCKS and value.start % DAY < _NOON
    hour = hour and relation(text, mention.start, mention.end, words) != "since"
    morning = phrases(words, "forenoon", r"(?<![\w’'-])", r"(?![\w-])") if hour else None
    first = max(source.end, mention.start - _NEARBY)
    return morning is not None and morning.search(text, first, mention.end) is not None


def _small(mention: Mention, day: Span, limit: int = _SMALL) -> bool:
    """Whether a clock time is of the small hours of a day. limit: the second up to which those go."""
    value = evaluated(mention, Context(told=(day,))).value
    return isinstance(value, Span) and value.unit in _CLOCKS and value.start % DAY < limit


def _evening(day: Span, source: Mention) -> bool:
    """Whether what was told is the evening of a day: `at 8.15 p.m.`, `on Wednesday night`, `late on Wednesday`."""
    if day.unit == "day":
        return source.meaning.op == "part" and "END" in source.meaning.args
    return day.unit in (*_CLOCKS, "part") and day.start % DAY >= _DUSK


def _last_night(term: Term) -> bool:
    """Whether a term is the night before that of writing: `last night`."""
    day, part = term.args if term.op == "at" and len(term.args) == 2 else (None, None)
    night = isinstance(part, Term) and part.op == "daypart" and part.args == ("NI",)
    return night and isinstance(day, Term) and day.op == "now" and day.args == ("day", -1)


def _by_day(mention: Mention, night: Span, dusk: int) -> Span | None:
    """The day that follows a night, for an hour in its daylight: `I went out last night. I left work at 4.30`; in news
    only for one of the morning, since they call the whole evening so: `last night. The first went off at 5.28 p.m.`"""
    value = evaluated(mention, Context(told=(night,))).value
    if not isinstance(value, Span) or value.unit not in _CLOCKS:
        return None
    light = _MORNING <= value.start % DAY < dusk
    return of_day(night.start // DAY + 1) if light else None


def of_night(mention: Mention) -> bool:
    """Whether a mention is a night of which the text names no day: `during the night`, `at night`."""
    return bool(mention.meaning.op == "daypart" and mention.meaning.args == ("NI",))


def of_some_night(mention: Mention, told: Sequence[Span], text: str, words: Words) -> bool:
    """Whether nobody can say which night is meant, `The crash happened at night`. told: the days told of late."""
    return not told and of_night(mention) and any_night(text, mention.start, words)


def _over_midnight(first: Span, last: Span) -> bool:
    """Whether two clock times are of an evening and of the day after."""
    timed = first.unit in _CLOCKS and last.unit in _CLOCKS
    return timed and last.start // DAY - first.start // DAY == 1


def of_either_night(early: Resolved, late: Resolved, *, begins: bool) -> tuple[Resolved, Resolved]:
    """The ends of a night of which only the second names a day: `10pm to 4am on Friday 12 July`. begins: whether that
    is taken for the day of its beginning, as one that is to come is announced; the other reading is given beside."""
    first, last = early.value, late.value
    if not (isinstance(first, Span) and isinstance(last, Span) and _over_midnight(first, last)):
        return early, late
    ends = first, last
    later = tuple(end._replace(start=shift(end.start, 1, "day"), end=shift(end.end, 1, "day")) for end in ends)
    taken, other = (later, ends) if begins else (ends, later)
    value = between(*other)
    assert isinstance(value, Span)
    refused = (Alternative(edtf=edtf(value), reading=display(value), why_not=_WHY),)
    return early._replace(value=taken[0], refused=refused), late._replace(value=taken[1], refused=refused)
