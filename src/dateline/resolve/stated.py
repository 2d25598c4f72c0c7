"""The days on which something was said, told by a report since the day of which it tells: no hour of that is of them.

`A ferry sank on Sunday. The coast guard said on Monday that it had asked for help. It was last seen at 6:17 a.m.`
"""

from typing import Final, NamedTuple

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.calendar import DAY
from dateline.interval.terms import Term
from dateline.interval.values import Span
from dateline.records import Mention
from dateline.resolve.anchors import Anchors
from dateline.resolve.cues import adverbial, stands_in
from dateline.resolve.told import goes_back

_IN_A_REPORT: Final = 20  # sentences over which a report comes back to the day of which it tells
_SUBJECT: Final = r",?\s(?:[^\W\d_][\w’'.-]*\s){0,6}"  # who says it, between a date and its verb
_OPENS: Final = 8  # characters of a sentence before a date that opens it, `On `
_LEAD: Final = 90  # characters before a date in which the verb stands that it goes with


class Stated(NamedTuple):
    """The day that a clock time counts from, if not from that of a statement, and one on which it could be as well."""

    day: Span | None
    rival: Span | None


NOTHING: Final = Stated(None, None)


def of_that_day(term: Term) -> bool:
    """Whether it is of the day told of, or of one before it: `that night`, `earlier that day`, `the day before`."""
    if term.op == "at" and isinstance(term.args[0], Term):
        return of_that_day(term.args[0])
    return term.args[:2] == ("day", "then") or goes_back(term)


def stated(anchors: Anchors, mention: Mention, words: Words) -> Stated:
    """For a clock time of what was, the day of the event of which a report tells, where only days of statements were
    told since, or of what came of it.

    Where who spoke may be meant, or what came of it, or no event tells by the hour, that day is the rival only.
    """
    now = anchors.now
    if anchors.mode.mode != "dispatch" or now is None or now.end - now.start > DAY:
        return NOTHING
    events, since = _days_of_events(anchors, words), list[tuple[Span, str]]()
    for day in anchors.days(_IN_A_REPORT):
        kind = "" if day.start // DAY in events else _kind(anchors, anchors.told.sources[day], words)
        if not kind:
            break
        since.append((day, kind))
    else:
        return NOTHING
    if not since or day.end > since[-1][0].start or day in anchors.told.passing or day.end - day.start > DAY:
        return NOTHING
    kinds, last = {kind for _, kind in since}, since[0][0]
    if "account" in kinds:
        return Stated(day, last)
    if day.start // DAY not in events:
        return NOTHING if "aftermath" in kinds else Stated(None, day)
    came = "aftermath" in kinds
    told = _of_event(anchors, mention, words) if came else not _of_speaker(anchors, mention, last, words)
    return Stated(day, last) if told else Stated(None, day)


def _kind(anchors: Anchors, source: Mention, words: Words) -> str:
    """What was on a day: an account was given, a statement made, or something came of an event; else empty."""
    if _is_account(anchors, source, words):
        return "account"
    if _is_statement(anchors, source, words):
        return "statement"
    first, after = anchors.sentences[source.sentence].start, phrases(words, "aftermath_on", after=r"\s\Z")
    came = after is not None and after.search(anchors.text, max(first, source.start - _LEAD), source.start) is not None
    return "aftermath" if came else ""


def _of_event(anchors: Anchors, mention: Mention, words: Words) -> bool:
    """Whether what stands before a clock time in its sentence names an event that reports tell by the hour, or tells
    what had been."""
    before = anchors.text[anchors.sentences[mention.sentence].start : mention.start].lower().split()
    nouns, events = anchors.happenings.lexicon.nouns, words.cue("stated_events")
    return any(nouns.get(word) in events or word in words.cue("over") for word in before)


def _days_of_events(anchors: Anchors, words: Words) -> set[int]:
    """The first days told of events that reports tell by the hour."""
    dated, names = anchors.happenings.dated, words.cue("stated_events")
    return {days[0].start // DAY for name, days in dated.items() if name in names}


def _is_account(anchors: Anchors, source: Mention, words: Words) -> bool:
    """Whether a day is that on which an account was given: `On Thursday the board released its report`."""
    given = stands_in(anchors.text, anchors.sentences[source.sentence], words, "account_given")
    return given and adverbial(anchors.text, source.start, words, dated=True)


def _is_statement(anchors: Anchors, source: Mention, words: Words) -> bool:
    """Whether a day is that of a statement, by the verb beside it."""
    text, held = anchors.text, anchors.sentences[source.sentence]
    first, last = held.start, held.end
    before = phrases(words, "stated_on", after=r"\s\Z")
    if before is not None and before.search(text, max(first, source.start - _LEAD), source.start) is not None:
        return True
    opens = source.start - first <= _OPENS
    behind = phrases(words, "stated", _SUBJECT if opens else r"\s")
    return behind is not None and behind.match(text, source.end, last) is not None


def _of_speaker(anchors: Anchors, mention: Mention, day: Span, words: Words) -> bool:
    """Whether a clock time may as well be of the day of a statement: who spoke then may be meant, or what came of it,
    or it was said what was to come."""
    text, source = anchors.text, anchors.told.sources[day]
    said, own = anchors.sentences[source.sentence], anchors.sentences[mention.sentence]
    if stands_in(text, own._replace(start=max(own.start, source.end)), words, "stated_since"):
        return True
    if mention.sentence == source.sentence:
        return False
    who = phrases(words, "speakers", r"\W*")
    spoken = who is not None and who.match(text, own.start, own.end) is not None
    return (spoken and not stands_in(text, own, words, "inserted")) or stands_in(text, said, words, "stated_ahead")
