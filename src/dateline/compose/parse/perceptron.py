"""What a trained tagger would say of a word: an averaged perceptron with the weights of newspaper text.

It looks at a word, its beginning and ending, two words on either side and the two tags before. The weights are those of
textblob-aptagger (MIT), which follow the Penn Treebank's tags; `tools/tagger_table.py` puts them into
`data/<language>/tagger.txt.gz`. A language without that file has no opinions.

The weights of a feature for all tags are packed into one number, so that those of a word's features are added up for
all tags at once.
"""

import gzip
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from struct import Struct
from typing import Final, NamedTuple

_BEFORE: Final = ("-START-", "-START2-")
_BEHIND: Final = ("-END-", "-END2-")
_BITS: Final = 16  # for the sum of some twenty weights below a thousand


class Weights(dict[str, int]):
    """Feature → its weights for all tags, packed when it is first asked for; zero for one that has none.

    tags: all tags, in order. lines: feature → the weights that it has, `NN 12 VB -3`.
    """

    def __init__(self, tags: Sequence[str], lines: dict[str, str]) -> None:
        super().__init__()
        self._tags, self._lines = tags, lines
        self._shifts = {tag: _BITS * place for place, tag in enumerate(tags)}
        self._zeros = sum(1 << (shift + _BITS - 1) for shift in self._shifts.values())
        self._unpacked = Struct(f"<{len(tags)}H")

    def __missing__(self, feature: str) -> int:
        line = self._lines.pop(feature, None)
        if line is None:
            return 0
        pairs = line.split(" ")
        weighed = zip(pairs[::2], pairs[1::2], strict=True)
        self[feature] = packed = sum(int(weight) << self._shifts[tag] for tag, weight in weighed)
        return packed

    def best(self, features: Iterable[str]) -> tuple[str, int]:
        """The tag for which features speak most, the first of several, and by how much it leads the next one."""
        added = self._zeros + sum(map(self.__getitem__, features))
        scores = list(self._unpacked.unpack(added.to_bytes(self._unpacked.size, "little")))
        most = max(scores)
        place = scores.index(most)
        scores[place] = 0
        return self._tags[place], most - max(scores)


class Table(NamedTuple):
    """certain: words that have nearly always one tag. weights: what speaks for which tag."""

    certain: Mapping[str, str]
    weights: Weights


def file_of(language: str) -> Traversable:
    """Where the weights of a language lie, if it has any."""
    return resources.files("dateline.compose") / "data" / language / "tagger.txt.gz"


@cache
def table(language: str) -> Table | None:
    """The weights of a language; None where it has none.

    Its file has a line with all tags, one with the certain words, each behind its tag, and one for each feature.
    """
    file = file_of(language)
    if not file.is_file():
        return None
    tags, certain, *features = gzip.decompress(file.read_bytes()).decode().splitlines()
    pairs = certain.split(" ")
    lines = dict(feature.split("\t") for feature in features)
    return Table(dict(zip(pairs[1::2], pairs[::2], strict=True)), Weights(tags.split(" "), lines))


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
        return self._weighed.weights.best(self._features(index))

    def _features(self, index: int) -> tuple[str, ...]:
        word = self._words[index]
        second, first, low, behind, next_but_one = self._around[index : index + 5]
        before, last = self._tags[index : index + 2]
        return (
            "bias",
            f"i suffix {word[-3:]}",
            f"i pref1 {word[0]}",
            f"i word {low}",
            f"i-1 tag {last}",
            f"i-2 tag {before}",
            f"i tag+i-2 tag {last} {before}",
            f"i-1 tag+i word {last} {low}",
            f"i-1 word {first}",
            f"i-1 suffix {first[-3:]}",
            f"i-2 word {second}",
            f"i+1 word {behind}",
            f"i+1 suffix {behind[-3:]}",
            f"i+2 word {next_but_one}",
        )


def _normal(word: str) -> str:
    """A word as the table has it: small, numbers, years and compounds without their letters."""
    if "-" in word and word[0] != "-":
        return "!HYPHEN"
    if word.isdigit() and len(word) == 4:
        return "!YEAR"
    return "!DIGITS" if word[:1].isdigit() else word.lower()
