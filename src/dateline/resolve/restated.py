"""A date that its sentence gives twice, `arrested in 1949 and released in 1953, four years later`, and the day that the
sentence before gives once, `the same day`."""

from collections.abc import Sequence
from typing import Final

from dateline.expressions import Words
from dateline.interval.algebra import Context
from dateline.interval.terms import Term
from dateline.interval.values import Span
from dateline.records import Mention, Sentence
from dateline.resolve.resolved import evaluated
from dateline.resolve.told import Told

BESIDE: Final = ", "
ENDS: Final = ".,;:!?)—–"
ABOUT: Final = 0.1  # of a length by which it may be wrong if it is only about right
SAME_DAY: Final = Term("this", ("day", "then"))
STEPS: Final = frozenset({"later", "earlier"})


def restated(mention: Mention, told: Told, text: str, sentence: Sentence) -> Span | None:
    """The date told before from which a length leads to the date right beside it, so that both are one: of `released in
    1953, four years later` 1949; None where it goes on from there: `In 1953, four years later than planned`."""
    if mention.meaning.op not in STEPS or not told.spans or told.spans[0][1] != mention.sentence:
        return None
    beside = told.spans[0][0]
    if text[told.sources[beside].end : mention.start] != BESIDE:
        return None
    if mention.end < sentence.end and text[mention.end] not in ENDS and text[mention.end] != "\n":
        return None
    return next((span for span, _ in told.spans[1:] if _leads(mention, span, beside)), None)


def _leads(mention: Mention, start: Span, goal: Span) -> bool:
    value = evaluated(mention, Context(told=(start,), here=start)).value
    if not isinstance(value, Span) or value.start == start.start:
        return False
    exact = value.start < goal.end and goal.start < value.end
    about = abs(goal.start - value.start) <= ABOUT * abs(value.start - start.start)
    return exact or (rounded(mention) and about)


def rounded(mention: Mention) -> bool:
    """Whether the length is only about right: `more than five hundred years later`, `half a century earlier`."""
    length = mention.meaning.args[0]
    return isinstance(length, Term) and (length.op == "mod" or bool({"decade", "century"} & set(length.args)))


def same_day(mention: Mention, told: Told, text: str, sentences: Sequence[Sentence], words: Words) -> tuple[Span, ...]:
    """The one day told in its sentence and the one right before it in the paragraph, if only in passing, for what is of
    the same day: `His report, dated 22 January, said so. They left the same day`; not one that had been before."""
    at = mention.sentence
    if mention.meaning != SAME_DAY or not told.spans:
        return ()
    begins = at and sentences[at - 1].block == sentences[at].block
    days = [day for day in told.days(at - 1 if begins else at) if day.unit == "day"]
    over = len(days) == 1 and _had_been(told.sources[days[0]], text, sentences, words)
    return (days[0],) if len(days) == 1 and not over else ()


def _had_been(source: Mention, text: str, sentences: Sequence[Sentence], words: Words) -> bool:
    before = text[sentences[source.sentence].start : source.start].lower().split()
    return not set(words.cue("over")).isdisjoint(before)
