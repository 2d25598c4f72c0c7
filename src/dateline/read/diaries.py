"""Diaries whose paragraphs begin with the numbers of days alone: `3 May 1941. Rain. ¶ 4. Church. ¶ Mon. 5. Fog.`"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from dateline.read.draft import Passage

_FEW: Final = 2
_LAST: Final = 31
_DAY: Final = 10  # characters of a full date
_NUMBER: Final = re.compile(
    r"(?:[A-Z][a-z]{0,8}\.?,? )?([0-3]?[0-9])(?:st|nd|rd|th|d)?(?:[.:,]|\.? ?[-–—]) ?[^\W\d_a-z]"
)


def begins_with_day(text: str) -> bool:
    """Whether a paragraph is the entry of a day, which it begins with by number alone.

    >>> [begins_with_day(text) for text in ("Sunday 14th. Rain.", "3. Church.", "14 people came.")]
    [True, True, False]
    """
    return _NUMBER.match(text) is not None


def goes_on(date: str, passages: Sequence[Passage]) -> bool:
    """Whether several paragraphs begin with numbers that rise from a day on: items of a list begin with one."""
    if len(date) != _DAY:
        return False
    found = (_NUMBER.match(passage.text) for passage in passages)
    days = [int(date[-2:]), *(int(number[1]) for number in found if number is not None)]
    return len(days) > _FEW and days[-1] <= _LAST and all(one < other for one, other in pairwise(days))
