"""Dates of which only one is meant: `She arrived in May or June 1842` tells of each that it was perhaps then."""

from collections.abc import Sequence
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.values import Span
from dateline.records import Mention
from dateline.resolve.resolved import Resolved

_NAMED: Final = ("day", "month", "season", "year")


def one_of_two(resolved: Resolved, index: int, mentions: Sequence[Mention], text: str, words: Words) -> Resolved:
    """A date with the doubt that its text states: it is one of two, joined to the other by no more than `or`."""
    value, mention = resolved.value, resolved.mention
    if not isinstance(value, Span) or value.unit not in _NAMED or value.uncertain or mention.type != "DATE":
        return resolved
    before, behind = mentions[max(index - 1, 0) : index], mentions[index + 1 : index + 2]
    pairs = [*((other, mention) for other in before), *((mention, other) for other in behind)]
    if not any(_joined(*pair, text, words) for pair in pairs):
        return resolved
    resolved.context.say("the text leaves open whether it is this date or the one beside it: {}", value)
    return resolved._replace(value=value._replace(uncertain=True))


def _joined(first: Mention, second: Mention, text: str, words: Words) -> bool:
    """Whether a sentence gives two dates of one kind as two of which it does not know the right one."""
    pattern = phrases(words, "either_date", r"\A", r"\Z")
    alike = first.sentence == second.sentence and first.type == second.type and not (first.parts or second.parts)
    return alike and pattern is not None and pattern.match(text[first.end : second.start]) is not None
