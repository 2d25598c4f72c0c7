"""Where what a mail quotes ends: behind it the one who quotes it goes on, at the date of his own mail.

Each block knows how many signs of quotation stand before it. A line such as `On 3 May, Ann wrote:` heads what is
quoted deeper right below it; where nothing is, it heads what follows at its own depth.
"""

from collections.abc import Sequence

from dateline.records import Block


class Replies:
    """The ends of the quotations among the blocks of a text. last: the end of the text."""

    def __init__(self, blocks: Sequence[Block], last: int) -> None:
        self._depths = [block.quoted for block in blocks]
        self._starts = [block.start for block in blocks] + [last]
        quoting = any(self._depths)
        self._less = _next_below(self._depths) if quoting else []
        self._back = _next_below(self._depths, equal=True) if quoting else []

    def end(self, number: int) -> int:
        """Where the part ends that a block heads, as far as signs of quotation tell."""
        if not self._less:
            return self._starts[-1]
        depths = self._depths
        deeper = number + 1 < len(depths) and depths[number + 1] > depths[number]
        return self._starts[(self._back if deeper else self._less)[number]]


def _next_below(depths: Sequence[int], *, equal: bool = False) -> list[int]:
    """For each depth the index of the next one that is less, or `equal`; the number of all where none is."""
    found = [len(depths)] * len(depths)
    waiting: list[int] = []
    for index, depth in enumerate(depths):
        while waiting and (depths[waiting[-1]] > depth or (equal and depths[waiting[-1]] == depth)):
            found[waiting.pop()] = index
        waiting.append(index)
    return found
