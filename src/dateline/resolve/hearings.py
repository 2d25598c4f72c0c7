"""What is told at a hearing happened at another time: `On Monday the court heard that he had left at 9 p.m.`"""

from collections.abc import Sequence
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.calendar import DAY
from dateline.interval.values import Span
from dateline.records import Mention, Sentence
from dateline.resolve.cues import stands_in
from dateline.resolve.told import Told

LONG_AGO: Final = 7 * DAY
_BEFORE: Final = 60  # characters before a day in which it is said that it is that of a hearing


def heard(text: str, sentence: Sentence, words: Words) -> bool:
    """Whether a sentence tells what was said in court or at an inquest, or who was there (cue `hearing`)."""
    return stands_in(text, sentence, words, "hearing")


def told_there(text: str, source: Mention, start: int, words: Words) -> bool:
    """Whether what stands at a place was told at a hearing on a day: `The court heard on Monday that he left at`."""
    told, what = phrases(words, "hearing"), phrases(words, "told_there")
    if told is None or what is None or what.search(text, source.end, start) is None:
        return False
    return told.search(text, max(0, source.start - _BEFORE), source.end) is not None


def spoken_of(told: Told, now: Span | None, day: Span) -> bool:
    """Whether a day may be that of a hearing on what happened on another one, long ago, that has been told before."""
    if now is None or not day.end > now.start - LONG_AGO:
        return False
    before = (span for span, _ in told.spans if span not in told.passing and span.end - span.start <= 2 * DAY)
    return any(day.start - span.start >= DAY for span in before)


def only_heard(text: str, told: Told, now: Span, sentences: Sequence[Sentence], at: int, words: Words) -> bool:
    """Whether a report has told no day but that of a hearing, so that of what a witness tells there nobody knows the
    day: `An inquest was held on Monday. He left at 9 p.m.`; at: the sentence that tells it, and not of the court."""
    days = {(span.start, span.end) for span, _ in told.spans if span.end - span.start <= 2 * DAY}
    held = {source.sentence for source in told.sources.values()}
    court = phrases(words, "court")
    lately = all(end > now.start - LONG_AGO for _, end in days)  # `heard that they went down on 15 September 2011`
    if len(days) != 1 or not lately or not held or max(held) >= at or court is None:
        return False
    given = all(heard(text, sentences[number], words) for number in held)
    own = sentences[at]
    return given and (court.search(text, own.start, own.end) is None or heard(text, own, words))


def sitting(text: str, told: Told, now: Span, sentence: Sentence, words: Words) -> Span | None:
    """The day of the meeting of which minutes tell when it began or ended, whatever day was told last: `The pitch was
    used on 14 March. The meeting closed at 9.20pm`; they are known by the head, which tells of that day."""
    own = (source for span, source in told.sources.items() if now.start <= span.start and span.end <= now.end)
    head = any(source.sentence <= 1 and source.end <= sentence.start for source in own)
    return now if head and stands_in(text, sentence, words, "sitting") else None
