"""What is counted from an age that somebody had reached or from what the text only names, and so from no date: `At
sixteen he went to sea; seven years later he was a mate`."""

from collections.abc import Sequence
from typing import Final

from dateline.expressions.words import Words, phrases
from dateline.interval.algebra.relative import MASKS
from dateline.interval.values import Span, Unknown
from dateline.records import Mention, Sentence
from dateline.resolve.resolved import Resolved
from dateline.resolve.said import clocked

_HEAD: Final = 3  # characters of a preposition that opens a sentence
REACH: Final = 400  # code points before an expression in which an age is looked for
_WHY: Final = "it counts from “{}”, which the text does not date"
_AGE: Final = "it may be the age of whoever was born then"


def from_an_age(
    resolved: Resolved, source: Mention | None, text: str, sentences: Sequence[Sentence], words: Words
) -> Resolved:
    """An expression without its date, if it counts from an age told behind the date from which it was counted.

    source: the mention of that date. An age in the sentence of a date is of that date, `retired in 1940 at sixty`,
    unless that is when somebody was born.
    """
    mention, value = resolved.mention, resolved.value
    patterns = [phrases(words, name) for name in ("at_age", "undated_event")]
    if source is None or not isinstance(value, Span):
        return resolved
    first, start = sentences[source.sentence], max(source.end, mention.start - REACH)
    if _may_be_age(mention, sentences) and _of_birth(text, first.start, source.start, words):
        return resolved._replace(value=Unknown(value.unit, MASKS.get(value.unit, "XXXX"), _AGE), source=None)
    if clocked(mention.meaning):
        return resolved  # `Ivy Moe, aged 81, left at 2.35 a.m.`
    found = (pattern.search(text, start, mention.start) for pattern in patterns if pattern is not None)
    said = next((match for match in found if match is not None), None)
    if said is None or (said.start() < first.end and not _of_birth(text, first.start, source.start, words)):
        return resolved
    return resolved._replace(
        value=Unknown(value.unit, MASKS.get(value.unit, "XXXX"), _WHY.format(said[0])), source=None
    )


def _may_be_age(mention: Mention, sentences: Sequence[Sentence]) -> bool:
    """Whether an hour that is a word opens its sentence behind a preposition, `At nine he went to work`."""
    opens = mention.start - sentences[mention.sentence].start <= _HEAD
    return opens and mention.meaning.op == "clock" and mention.text.isalpha()


def _of_birth(text: str, first: int, start: int, words: Words) -> bool:
    """Whether a date is that of a birth."""
    born = phrases(words, "of_birth")
    return born is not None and born.search(text, max(first, start - REACH), start) is not None
