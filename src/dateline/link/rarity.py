"""How much the words of a statement weigh.

A word weighs by its rarity in the collection. It weighs less where one document uses it for several statements of
one day: "closes its airspace" does not tell them apart, whatever its rarity.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, groupby
from typing import Final

from dateline.link.statements import Statement
from dateline.link.words import Lexicon

RAREST: Final = 6.0
"""Weight of a word that only one statement has, however large the collection."""
FEWEST: Final = 20
"""Statements that a collection is taken to have at least: that both of two have a word does not make it common."""
Crowded = Mapping[str, Mapping[int, int]]
"""By stem or family and day: how often one document has it."""


def weigh_stems(found: Sequence[Statement]) -> None:
    """Give each statement the weights of its stems."""
    rarity = _rarity([statement.told for statement in found])
    families = _rarity([statement.word_families for statement in found])
    crowded = _crowded(found)
    for statement in found:
        statement.rarity = families
        statement.weight = _weights(statement, rarity, crowded)


def _weights(statement: Statement, rarity: Mapping[str, float], crowded: Crowded) -> Mapping[str, float]:
    """The weight of each stem of a statement; that of all stems there are, where its day takes from none of its own."""
    day, words = statement.bounds.first_day, statement.lexicon
    times = {stem: much for stem in statement.told if (much := _times(stem, day, words, crowded)) > 1}
    if not times:
        return rarity
    return {stem: rarity[stem] / math.sqrt(times.get(stem, 1)) for stem in statement.told}


def _rarity(found: Sequence[Iterable[str]]) -> dict[str, float]:
    """Inverse frequency of each word among the statements, on a scale that does not depend on how many there are."""
    counts = Counter(chain.from_iterable(found))
    whole = math.log(max(len(found), FEWEST) + 1)
    return {stem: max(RAREST * (1 - math.log(count + 0.5) / whole), 0.0) for stem, count in counts.items()}


def _crowded(found: Iterable[Statement]) -> Crowded:
    """By stem or family and day: in how many statements of the day or one of the days beside it one document, the one
    with most of them, has it, if several."""
    most: dict[str, dict[int, int]] = defaultdict(dict)
    for _, told in groupby(found, lambda statement: statement.document):
        counts = Counter((s.bounds.first_day, word) for s in told for word in s.title_set | s.families)
        for (day, word), count in counts.items():
            if count > 1:
                days = most[word]
                for near in (day - 1, day, day + 1):
                    days[near] = max(days.get(near, 1), count)
    return most


def _times(stem: str, day: int, words: Lexicon, crowded: Crowded) -> float:
    """How often one document has a stem on a day or the days beside it; its family counts by the root."""
    families = words.families.get(stem)
    if families is None:
        return _on(stem, day, crowded)
    most = max([_on(family, day, crowded) for family in families], default=1)
    return max(_on(stem, day, crowded), math.sqrt(most))


def _on(word: str, day: int, crowded: Crowded) -> int:
    days = crowded.get(word)
    return days.get(day, 1) if days else 1
