"""Collections of many subjects, such as the news of a month: there one day has many meetings, storms and tender offers.

What two documents that tell one story say of a day is likely to be one, however little both titles have in common. Of
documents that tell two stories it is not: there a title must name whom or what the other one knows.
"""

import math
from typing import Final

from dateline.link.matching import match
from dateline.link.statements import Statement

_KNOWN: Final = 0.5
"""Part of the names of a title, by weight, that makes them known."""
_TELLS: Final = 3.0
"""Of `exact_shared`, from which on titles without a name have enough in common to tell one thing."""


def of_another_story(one: Statement, other: Statement, exact: float, *, one_verb: bool) -> bool:
    """Whether two statements are of two stories, as far as names show it. exact: what both titles have in common, as
    the feature `exact_shared`. one_verb: whether both have one verb.

    Of documents that tell two stories: one title names what the other statement does not know, or neither names
    anything. Of others in a collection of many subjects: each title names what the other statement does not know, and
    both tell it by two verbs.
    """
    if not (one.home.called and other.home.called):
        return False
    mine, yours = _known(one, other), _known(other, one)
    if one.home.apart(other.home):
        return min(mine, yours) < _KNOWN or (exact < _TELLS and not one.title_names and not other.title_names)
    return max(mine, yours) < _KNOWN and not one_verb


def _known(one: Statement, other: Statement) -> float:
    """Which part of the names of a title another statement has, by weight; all where there are none."""
    weight, names = one.weight, one.title_names
    whole = math.fsum(weight[name] for name in names)
    return math.fsum(weight[name] for name in names if match(name, one, other) > 0) / whole if whole else 1.0
