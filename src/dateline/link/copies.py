"""Copies: documents and passages that were written once and printed more often.

Two documents are copies if the sets of their runs of five words overlap by `DOCUMENT` or more (Jaccard; by MinHash
where there are many, with a fixed seed). Two passages are copies if half of the shorter one's runs of four words
stand in the other: a paragraph of an agency in a longer article.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from typing import Final
from zlib import crc32

from dateline.link.words import plain
from dateline.records import Composed

DOCUMENT: Final = 0.5
PASSAGE: Final = 0.5
_RUN: Final = 5
_PASSAGE_RUN: Final = 4
_FEW_CHARACTERS: Final = 4_000_000
_BOILERPLATE: Final = 50
_SHORTEST: Final = 8
_COMPARED: Final = 60
_PERMUTATIONS: Final = 64
_SEED: Final = 1
_FACTOR: Final = 1_000_003
_WHOLE: Final = 0xFFFFFFFFFFFFFFFF
_WORD: Final = re.compile(r"[^\W_]+")


def copied_documents(composed: Sequence[Composed]) -> Mapping[int, int]:
    """By number of a document: the number of the first document of which it is a copy, or its own."""
    texts = [part.document.text for part in composed]
    small = sum(map(len, texts)) <= _FEW_CHARACTERS
    return _first_of_each(len(texts), _exact(texts) if small else _by_minhash(texts))


def runs(text: str, length: int) -> frozenset[int]:
    """The runs of a text's words as numbers, the same in every process."""
    codes = [_code(word) for word in _WORD.findall(plain(text))]
    if len(codes) < length:
        return frozenset()
    number = 0
    for code in codes[:length]:
        number = (number * _FACTOR + code) & _WHOLE
    found, first = [number], pow(_FACTOR, length, _WHOLE + 1)
    for code, gone in zip(codes[length:], codes, strict=False):
        number = (number * _FACTOR + code - gone * first) & _WHOLE
        found.append(number)
    return frozenset(found)


@lru_cache(maxsize=1 << 16)
def _code(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))


def passage_runs(passage: str) -> frozenset[int]:
    """What a passage is known by."""
    return runs(passage, _PASSAGE_RUN)


def sources(documents: Sequence[int], passages: Sequence[frozenset[int]]) -> int:
    """How many of some passages are independent, by their runs.

    documents: of each passage, the first document of which its own is a copy.
    """
    kept: list[tuple[int, frozenset[int]]] = []
    for document, passage in zip(documents, passages, strict=True):
        found = passage if len(kept) < _COMPARED else frozenset()
        if not any(document == other or _copied(found, theirs) for other, theirs in kept):
            kept.append((document, found))
    return len(kept)


def _copied(mine: frozenset[int], yours: frozenset[int]) -> bool:
    """Whether one of two passages was taken from the other, or both from a third."""
    fewer = min(len(mine), len(yours))
    return fewer >= _SHORTEST and len(mine & yours) >= PASSAGE * fewer


def _exact(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of copies, by counting the runs that each pair shares; runs that many share are boilerplate."""
    sets = [runs(text, _RUN) for text in texts]
    first: dict[int, int] = {}
    holders: dict[int, list[int]] = {}  # of the runs of several documents, which are few
    for number, found in enumerate(sets):
        for run in found:
            if run in holders:
                holders[run].append(number)
            elif first.setdefault(run, number) != number:
                holders[run] = [first[run], number]
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in holders.values():
        if len(numbers) <= _BOILERPLATE:
            shared.update(combinations(numbers, 2))
    for (one, other), count in sorted(shared.items()):
        if count >= DOCUMENT * (len(sets[one]) + len(sets[other]) - count):
            yield one, other


def _by_minhash(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=DOCUMENT, num_perm=_PERMUTATIONS)
    for number, text in enumerate(texts):
        found = runs(text, _RUN)
        if not found:
            continue  # nothing to compare: all empty sketches are equal
        sketch = MinHash(num_perm=_PERMUTATIONS, seed=_SEED, hashfunc=_low)
        sketch.update_batch(sorted(found))
        for other in sorted(index.query(sketch)):
            yield other, number
        index.insert(number, sketch)


def _low(run: int) -> int:
    return run & 0xFFFFFFFF


def _first_of_each(count: int, pairs: Iterator[tuple[int, int]]) -> dict[int, int]:
    first = list(range(count))
    for one, other in pairs:
        root, rest = sorted((_root(first, one), _root(first, other)))
        first[rest] = root
    return {number: _root(first, number) for number in range(count)}


def _root(first: Sequence[int], number: int) -> int:
    while first[number] != number:
        number = first[number]
    return number
