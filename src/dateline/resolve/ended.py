"""What began on a date and ended on the next one, as is told by what ended it: `from 1990 until his death in 2004`."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.display import display
from dateline.interval.values import Span
from dateline.records import Resolution
from dateline.resolve.resolved import Resolved
from dateline.resolve.results import order_of, when_of
from dateline.resolve.said import between


def up_to_what_ended(
    found: Sequence[tuple[Resolved, Resolution]], text: str, words: Words
) -> Iterator[tuple[Resolved, Resolution]]:
    """The mentions with what they came to; of one that says since when something was so its end too, where that is told
    by what ended it: `was mayor from 1990 until his death in 2004`."""
    ended = phrases(words, "until_what", r"\s", r"\s")
    if ended is None:
        yield from found
        return
    for (each, result), (behind, _) in pairwise((*found, *found[-1:])):
        first, last = each.value, behind.value
        lasted = each.relation == "since" and ended.fullmatch(text, each.mention.end, behind.mention.start) is not None
        if lasted and isinstance(first, Span) and isinstance(last, Span) and first.end <= last.start:
            until = between(first, last)
            assert isinstance(until, Span)
            step = f"it lasted until {display(last)}, as is told right behind it"
            because = result.because.model_copy(update={"steps": (*result.because.steps[:-1], step)})
            result = result.model_copy(update={"when": when_of(until), "because": because, "order": order_of(until)})
        yield each, result
