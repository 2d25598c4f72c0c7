"""What a trained tagger would say of a word: an averaged perceptron with the weights of newspaper text.

It looks at a word, its beginning and ending, two words on either side and the two tags before. The weights are those of
textblob-aptagger (MIT), which follow the Penn Treebank's tags; `tools/tagger_table.py` puts them into
`data/<language>/tagger.json.gz`. A language without that file has no opinions.
"""

import gzip
import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final, NamedTuple

_BEFORE: Final = ("-START-", "-START2-")
_BEHIND: Final = ("-END-", "-END2-")


class Table(NamedTuple):
    """certain: words that have nearly always one tag. weights: feature → tag → weight."""

    certain: Mapping[str, str]
    weights: Mapping[str, Mapping[str, int]]


def file_of(language: str) -> Traversable:
    """Where the weights of a language lie, if it has any."""
    return resources.files("dateline.compose") / "data" / language / "tagger.json.gz"


@cache
def table(language: str) -> Table | None:
    """The weights of a language; None where it has none."""
    file = file_of(language)
    return Table(**json.loads(gzip.decompress(file.read_bytes()))) if file.is_file() else None


class Opinions:
    """What the table says of the words of a sentence, each told from those before."""

    def __init__(self, words: Sequence[str], weighed: Table) -> None:
        self._words, self._weighed = words, weighed
        self._around = (*_BEFORE, *map(_normal, words), *_BEHIND)
        self._tags = list(_BEFORE)
        for index, word in enumerate(words):
            self._tags.append(weighed.certain.get(word) or self._best(index)[0])

    def of(self, index: int) -> tuple[str, int]:
        """The tag of a word and by how much it leads the next one, in tenths of the table's unit; none where the words
        around tell of another one than the word has nearly always."""
        tag, lead = self._best(index)
        return (tag, lead) if tag == self._tags[index + 2] else ("", 0)

    def _best(self, index: int) -> tuple[str, int]:
        scores: dict[str, int] = {}
        weights = self._weighed.weights
        for feature in self._features(index):
            for tag, weight in weights.get(feature, {}).items():
                scores[tag] = scores.get(tag, 0) + weight
        best, *others = sorted(scores.items(), key=lambda scored: (-scored[1], scored[0]))[:2] or [("", 0)]
        return best[0], best[1] - (others[0][1] if others else 0)

    def _features(self, index: int) -> Iterator[str]:
        word, around = self._words[index], self._around[index : index + 5]
        before, last = self._tags[index], self._tags[index + 1]
        yield from ("bias", f"i suffix {word[-3:]}", f"i pref1 {word[0]}", f"i word {around[2]}")
        yield from (f"i-1 tag {last}", f"i-2 tag {before}", f"i tag+i-2 tag {last} {before}")
        yield from (f"i-1 tag+i word {last} {around[2]}", f"i-1 word {around[1]}", f"i-1 suffix {around[1][-3:]}")
        yield from (
            f"i-2 word {around[0]}",
            f"i+1 word {around[3]}",
            f"i+1 suffix {around[3][-3:]}",
            f"i+2 word {around[4]}",
        )


def _normal(word: str) -> str:
    """A word as the table has it: small, numbers, years and compounds without their letters."""
    if "-" in word and word[0] != "-":
        return "!HYPHEN"
    if word.isdigit() and len(word) == 4:
        return "!YEAR"
    return "!DIGITS" if word[:1].isdigit() else word.lower()
