"""What counts from a date told where a sentence goes back to what had been: `the Thursday`, `the previous summer`.

A weekday is then the one before the date told, not the nearest; and what a year told so is joined to by a conjunction
counts from the story that the sentence left, for things that had been are told in their order.
"""

from typing import Final

from dateline.expressions import Words
from dateline.interval.algebra import Context
from dateline.interval.algebra.context import HAD
from dateline.interval.terms import Term
from dateline.interval.values import Span
from dateline.records import Mention, Sentence
from dateline.resolve.hindsight import had_been
from dateline.resolve.told import Told, goes_back

_LATER: Final = frozenset(("season", "month"))


def had_been_then(mention: Mention, context: Context, told: Told, text: str, sentence: Sentence, words: Words) -> None:
    """Set on which side of the date told a weekday lies that had been, `left on Sunday 4 March. He had buried her on
    the Thursday`, and that `built in 1958 and refitted the previous summer` counts from no year of its own sentence."""
    if mention.meaning.op == "the" and had_been(text, mention.start, sentence.start, words):
        context.weights = HAD
    elif goes_back(mention.meaning) and _of_part(mention.meaning):
        joined = _joined(mention, told, text, sentence, words)
        context.told = [span for span in context.told if span not in joined]


def _of_part(meaning: Term) -> bool:
    """Whether it names a part of a year: `the previous summer`, `the May before`."""
    return any(str(arg).partition("=")[0] in _LATER for arg in meaning.args)


def _joined(mention: Mention, told: Told, text: str, sentence: Sentence, words: Words) -> list[Span]:
    """The year that its sentence has told as having been, behind which a conjunction goes on."""
    span, told_in = told.spans[0] if told.spans else (None, -1)
    if span is None or span.unit != "year" or told_in != mention.sentence:
        return []
    source = told.sources[span]
    between = text[source.end : mention.start].lower().split()
    joined = not set(between).isdisjoint(words.cue("and"))
    return [span] if joined and had_been(text, source.start, sentence.start, words) else []
