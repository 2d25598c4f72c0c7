"""Statements made ready for comparing: from the events of each document, with its text where that is at hand."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from dateline.link.dates import Bounds, bounds_of, days_of, only_offset
from dateline.link.homes import home_of, weigh_called, weigh_names, weigh_written
from dateline.link.rarity import weigh_stems
from dateline.link.statements import Statement
from dateline.link.words import Lexicon, labels, lexicon, name_stems, numbers, stems
from dateline.records import Block, Composed, Document, Event

BESIDE: Final = 300
"""Letters before and behind a statement that are looked at for what it leaves to be understood."""
_CAPITAL: Final = re.compile(r"(?<=\s)[^\W\d_a-z][^\W_]*|\d+")
_CAPITALS: Final = re.compile(r"\b[^\W\d_a-z][^\W_]+")
_WRITTEN: Final = re.compile(r"(?<=[^\W\d_A-Z]\s|[,;]\s)(?:[^\W\d_a-z][^\W_]+[\s-]?)+")


def prepared(composed: Sequence[Composed]) -> list[Statement]:
    """All dated statements of the documents, in document order, weighed."""
    found = [made for number, part in enumerate(composed) for made in _of_document(number, part)]
    for index, statement in enumerate(found):
        statement.index = index
    weigh_stems(found)
    _settle(found, composed)
    return found


def _settle(found: Sequence[Statement], composed: Sequence[Composed]) -> None:
    """Give each statement its document."""
    homes, called, written = [], [], []
    for number, group in groupby(found, lambda statement: statement.document):
        told = list(group)
        words = told[0].lexicon
        names = [s.names | s.title_set - frozenset(s.deeds) for s in told] + [
            _called(event, words) for event in composed[number].undated
        ]
        homes.append(home_of((n - words.countries for n in names), [s.bounds for s in told]))
        homes[-1].published = days_of(composed[number].document.published)
        called.append(_capitals(composed[number].document.text, words) - words.countries)
        written.append(_written(composed[number].document.text, words) - words.countries)
        for statement in told:
            statement.home = homes[-1]
    weigh_names(homes)
    weigh_called(homes, called)
    weigh_written(homes, written, called)


def _of_document(number: int, part: Composed) -> Iterator[Statement]:
    usual, words = only_offset(part.events), lexicon(part.document.language)
    blocks = part.document.blocks
    starts = [block.start for block in blocks]
    for event, clause in zip(part.events, _clauses(part.events), strict=True):
        at = bisect_right(starts, event.mentions[0].expression_start) - 1
        block = blocks[at] if at >= 0 else None
        around = f"{event.context} {_beside(event, block, part.document)}"
        yield _statement((number, part.document.path), event, (clause, around), bounds_of(event, usual), block, words)


def _beside(event: Event, block: Block | None, document: Document) -> str:
    """What stands before and behind a statement in its paragraph; its quote where the text is not at hand."""
    at = event.mentions[0]
    if block is None or not document.text:
        return event.quote
    return document.text[max(block.start, at.start - BESIDE) : min(max(block.end, at.end), at.end + BESIDE)]


def _clauses(events: Sequence[Event]) -> list[str]:
    """Of each event the part of its quote from the date before to the date after, without its own."""
    found = {}
    at = {index: event.mentions[0] for index, event in enumerate(events)}
    for _, group in groupby(sorted(at, key=lambda i: (at[i].start, at[i].expression_start)), lambda i: at[i].start):
        told = list(group)
        for before, index, after in zip([-1, *told], told, [*told[1:], -1], strict=False):
            here, base = at[index], at[index].start
            first = at[before].expression_end if before >= 0 else base
            last = at[after].expression_start if after >= 0 else here.end
            left = here.exact[max(first - base, 0) : here.expression_start - base]
            found[index] = f"{left} {here.exact[here.expression_end - base : max(last - base, 0)]}"
    return [found[index] for index in range(len(events))]


def _statement(
    source: tuple[int, str], event: Event, texts: tuple[str, str], bounds: Bounds, block: Block | None, words: Lexicon
) -> Statement:
    """source: number and path of the document. texts: the clause around the date, and what stands around that."""
    clause, around = texts
    title = tuple(dict.fromkeys(stems(event.title, words)))
    names = _names(event, title, words)
    beside = stems(clause, words)
    return Statement(
        event=event,
        document=source[0],
        path=source[1],
        bounds=bounds,
        heading=block is not None and block.kind == "heading",
        row=block.row if block else None,
        lexicon=words,
        title=title,
        names=names,
        told=tuple(dict.fromkeys((*title, *beside, *sorted(names)))),
        numbers=_counts(f"{event.title} {clause}", names, words),
        words=frozenset((*title, *beside)),
        passed=frozenset(stems(around, words)),
    )


def _counts(text: str, names: frozenset[str], words: Lexicon) -> frozenset[int]:
    """The numbers of a text that count something: no part of a name, as in Apollo 13."""
    counted = numbers(text, words)
    if not counted:
        return counted
    return counted - {number for word, found in labels(text, words).items() if word in names for number in found}


def _names(event: Event, title: Sequence[str], words: Lexicon) -> frozenset[str]:
    """Stems of the names of an event, and of what is written like one in its title."""
    capital = {stem for word in _CAPITAL.findall(event.title) for stem in name_stems(word, words)}
    return _called(event, words).union(stem for stem in title if stem in capital or stem in words.countries)


def _capitals(text: str, words: Lexicon) -> frozenset[str]:
    """Stems of the words that a text writes with a capital letter, at the beginning of a sentence too."""
    return frozenset(stem for word in {*_CAPITALS.findall(text)} for stem in name_stems(word, words))


def _written(text: str, words: Lexicon) -> frozenset[str]:
    """Stems of the names that a text writes inside of its sentences, where no other word has a capital letter."""
    found = {word for name in _WRITTEN.findall(text) for word in _CAPITALS.findall(name)}
    return frozenset(stem for word in found for stem in name_stems(word, words))


def _called(event: Event, words: Lexicon) -> frozenset[str]:
    called = (*event.people, *event.organisations, *event.places, *event.names)
    return frozenset(stem for name in called for stem in name_stems(name, words))
