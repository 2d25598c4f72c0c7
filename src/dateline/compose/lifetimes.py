"""The two days of a life in one pair of brackets, `Ada Grey (12 March 1889 – 4 November 1967)`: a birth and a death."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from dateline.compose.names import Name
from dateline.interval.calendar import DAY
from dateline.records import Mention, Resolution

Resolved = tuple[Mention, Resolution]
_NEAR: Final = 80  # code points between a name and its dates, `(née Holm; Norwegian: …`
_LETTERS: Final = re.compile(r"(?:,? [A-Z]{2,5}){1,6}")
_YEARS: Final = (16, 115)  # a shorter stretch may be a time in office, and nobody grows so old


def parted(resolved: Sequence[Resolved], names: Callable[[], Sequence[Name]], folded: str) -> Iterator[Resolved]:
    """The mentions in order, the days of a life as two. names: asked for where there may be some."""
    for mention, resolution in resolved:
        behind = _behind(mention, resolution, folded)
        if behind and any(_ends(name, behind, folded) and name.type == "person" for name in names()):
            yield from zip(mention.parts, resolution.ends, strict=True)
        else:
            yield mention, resolution


def _ends(name: Name, behind: int, folded: str) -> bool:
    """Whether a name ends there, or only letters of honours stand between: `Sir Jan Moe OM FRS`."""
    return name.end == behind or (name.end < behind and _LETTERS.fullmatch(folded, name.end, behind) is not None)


def _behind(mention: Mention, resolution: Resolution, folded: str) -> int:
    """Where what a range of two days said in full stands behind in brackets ends; 0 where they are no life's."""
    if len(mention.parts) != len(resolution.ends) or len(mention.parts) != 2:
        return 0
    if any(end.when is None or end.when.granularity != "day" for end in resolution.ends):
        return 0
    years = (resolution.order[1] - resolution.order[0]) / (365.25 * DAY)
    opening = folded.rfind("(", max(0, mention.start - _NEAR), mention.start)
    alone = opening > 0 and ")" not in folded[opening : mention.start] and folded[mention.end : mention.end + 1] == ")"
    if not alone or not _YEARS[0] <= years <= _YEARS[1]:
        return 0
    return opening - 1 if folded[opening - 1].isspace() else opening
