"""What a headline tells: the statement of the first paragraph that has its deed, and a name or another word besides."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, takewhile
from operator import attrgetter
from typing import Final

from dateline.link.roles import roles_of
from dateline.link.statements import Statement
from dateline.link.words import Lexicon, families_of, stems
from dateline.records import Composed, Document

_LONGEST: Final = 120  # characters of a headline
_of_document: Final = attrgetter("document")


def headlined(leading: Iterable[Statement], composed: Sequence[Composed]) -> frozenset[int]:
    """The statements that a headline above their document tells, by their place. leading: those of the beginning of a
    document, in document order."""
    return frozenset(
        place
        for number, told in groupby(leading, _of_document)
        for place in _told_above(list(told), composed[number].document)
    )


def _told_above(told: Sequence[Statement], document: Document) -> Iterator[int]:
    words = told[0].lexicon
    for headline in _headlines(document):
        deeds, said = _deeds(headline, words), frozenset(stems(headline, words))
        known = [(much, s) for s in told if (much := _in_common(s, deeds, said))]
        if known:
            yield max(known, key=lambda entry: (entry[0], -entry[1].index))[1].index


def _headlines(document: Document) -> Iterator[str]:
    """What stands above the text, but for what is too long for it."""
    for block in takewhile(lambda block: block.kind in ("heading", "furniture"), document.blocks):
        if block.kind == "heading" and block.end - block.start <= _LONGEST:
            yield document.text[block.start : block.end]


def _deeds(headline: str, words: Lexicon) -> frozenset[str]:
    """The families of its verb, or of all its words where it has none."""
    verb = roles_of(headline, words).verb
    found = families_of((verb,), words) & words.deeds if verb else frozenset[str]()
    return found or families_of(stems(headline, words), words) & words.deeds


def _in_common(statement: Statement, deeds: frozenset[str], said: frozenset[str]) -> float:
    """The weight of what a statement has of a headline, if it has its deed."""
    if statement.families.isdisjoint(deeds):
        return 0.0
    besides = (said & (statement.words | statement.names)) - frozenset(statement.deeds)
    return sum(statement.weight.get(stem, 0.0) for stem in sorted(said & statement.words)) if besides else 0.0
