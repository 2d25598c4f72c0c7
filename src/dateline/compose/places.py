"""Where a statement stands: its quote with what is around it, the line of the source, its passage."""

from bisect import bisect_right
from collections.abc import Sequence
from hashlib import sha256

from dateline.records import Anchoring, Document, Sentence

AROUND = 32  # characters of prefix and suffix
PASSAGE = 1200  # characters of context at most


def anchoring(document: Document, quote: tuple[int, int], expression: tuple[int, int], date: str | None) -> Anchoring:
    """The place of a quote and of the expression inside it; `document.text[start:end] == exact`."""
    start, end = quote
    text = document.text
    return Anchoring(
        document=document.id,
        start=start,
        end=end,
        expression_start=expression[0],
        expression_end=expression[1],
        exact=text[start:end],
        prefix=text[max(0, start - AROUND) : start],
        suffix=text[end : end + AROUND],
        line=line_of(document, start),
        date=date,
    )


def line_of(document: Document, offset: int) -> int:
    """The line of the source, from 1, in which a character of the text stands."""
    index = max(0, bisect_right(document.offsets, (offset, 1 << 62)) - 1)
    here, source = document.offsets[index]
    return bisect_right(document.lines, source + offset - here)


def identifier(document: str, quote: str, expression: str, ordinal: int) -> str:
    """The id of an event: a hash of what it is found by, never of its title, index or date.

    ordinal: from 0, among statements of one document that are equal in quote and expression.
    """
    key = "\0".join((document, " ".join(quote.split()), " ".join(expression.split()), str(ordinal)))
    return "e" + sha256(key.encode()).hexdigest()[:12]


def passage(sentences: Sequence[Sentence], index: int, dated: Sequence[bool]) -> tuple[int, int]:
    """The sentence, the one before it, and those behind it that go on without a date of their own; in one block.

    dated: for each sentence, whether it holds a date.
    """
    here = sentences[index]
    start, end = here.start, here.end
    if index > 0 and sentences[index - 1].block == here.block:
        start = sentences[index - 1].start
    for following in range(index + 1, len(sentences)):
        sentence = sentences[following]
        if sentence.block != here.block or dated[following] or sentence.end - start > PASSAGE:
            break
        end = sentence.end
    return start, end
