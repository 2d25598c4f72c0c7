"""Where in a text a sentence stands: its paragraph, and its section from one heading to the next.

Of a document that was read its blocks say so. Of bare text the lines do: an empty line ends a paragraph, and a short
line of its own without a mark at its end heads a section.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple

from dateline.records import Block, Sentence

_LONGEST: Final = 80
_LINE: Final = re.compile(r"\n[ \t]*\n\s*|\n")
_ENDED: Final = re.compile(r"[.!?:;,\"”’)]\Z")


class Places(NamedTuple):
    """The number of the paragraph and of the section of each sentence."""

    paragraph: Sequence[int]
    section: Sequence[int]


NOWHERE: Final = Places((), ())


def places(text: str, sentences: Sequence[Sentence], blocks: Sequence[Block]) -> Places:
    """The places of all sentences. text: with its line ends."""
    parts = [(block.start, block.kind == "heading") for block in blocks] if blocks else _lines(text)
    starts, sections, count, headed = [start for start, _ in parts], [], 0, False
    for _, heading in parts:
        count += heading and not headed  # a headline and its second line head one section
        headed = heading
        sections.append(count)
    paragraph = [max(0, bisect_right(starts, sentence.start) - 1) for sentence in sentences]
    return Places(paragraph, [sections[number] if sections else 0 for number in paragraph])


def _lines(text: str) -> list[tuple[int, bool]]:
    """Where the lines of bare text begin, each with whether it is a heading."""
    found, start = [], 0
    for match in [*_LINE.finditer(text), None]:
        end, gap = (match.start(), match[0]) if match else (len(text), "")
        line = text[start:end].strip()
        if line:
            heading = len(line) <= _LONGEST and "\n" in gap.strip(" ").removeprefix("\n") and not _ENDED.search(line)
            found.append((start, heading))
        start = end + len(gap)
    return found
