"""What is counted from an age that somebody had reached or from what the text only names, and so from no date: `At
sixteen he went to sea; seven years later he was a mate`."""

from collections.abc import Sequence
from typing import Final

from dateline.expressions.words import Words, phrases
from dateline.interval.algebra.relative import MASKS
from dateline.interval.values import Span, Unknown
from dateline.records import Mention, Sentence
from dateline.resolve.resolved import Resolved

REACH: Final = 400  # code points before an expression in which an age is looked for
_WHY: Final = "it counts from “{}”, which the text does not date"


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
    found = (pattern.search(text, start, mention.start) for pattern in patterns if pattern is not None)
    said = next((match for match in found if match is not None), None)
    if said is None or (said.start() < first.end and not _of_birth(text, first.start, source.start, words)):
        return resolved
    return resolved._replace(
        value=Unknown(value.unit, MASKS.get(value.unit, "XXXX"), _WHY.format(said[0])), source=None
    )


def _of_birth(text: str, first: int, start: int, words: Words) -> bool:
    """Whether a date is that of a birth."""
    born = phrases(words, "of_birth")
    return born is not None and born.search(text, max(first, start - REACH), start) is not None
