"""Tables at the head of a document: which of them describe the document, and which what it is about.

A memorandum gives its date, sender and subject in a table, a page of an encyclopedia the dates of a life, a film or a
battle. Both have a field called `Date`; only the former is dated by it.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from dateline.read.draft import Passage
from dateline.read.vocabulary import fold, vocabulary

_FULL: Final = re.compile(r"\b(?:\d{4}-\d\d-\d\d|\d{1,2} [^\W\d_]{3,9}\.? \d{4}|[^\W\d_]{3,9}\.? \d{1,2},? \d{4})\b")


def dates_document(cell: Passage, head: Sequence[Passage]) -> bool:
    """Whether a cell is the date of a document in a table that says who wrote to whom about what."""
    fields = {passage.row: passage for passage in reversed(head) if passage.kind == "cell"}
    named = {_name(field) for field in fields.values()}
    field = fields[cell.row]
    return field is not cell and _name(field) in vocabulary().head["labels"] and bool(named & _of_letters())


def _name(field: Passage) -> str:
    return fold(field.text).rstrip(" :")


def _of_letters() -> frozenset[str]:
    """What a letter, a memorandum or a minute says of itself beside its date."""
    words = vocabulary()
    return frozenset((*words.mail["keys"], *words.mail["subject"], *words.head["lists"])) - {
        *words.mail["date"],
        *words.head["labels"],
    }


def dates_incident(line: Passage, head: Sequence[Passage]) -> bool:
    """Whether a line says when that was of which its paper tells, and not when it was written: `Date: 3 May 2011` under
    `Accident report`, or `EARTHQUAKE SUMMARY - 12 APRIL 2014`. A memorandum says who wrote to whom and when, a release
    when it was put out."""
    words, (label, colon, _) = vocabulary(), fold(line.text).partition(":")
    if any(fold(other.text).partition(":")[0] in words.mail["keys"] for other in head if other is not line):
        return False
    if colon and label.strip(" *") not in words.head["when"]:
        return False
    where = head if colon else [line]
    return _names(where, words.head["incidents"]) and not _names(head, words.head["releases"])


def dated_before(line: Passage, date: str, head: Sequence[Passage], full: Callable[[str], str | None]) -> bool:
    """Whether another line of the head has an earlier full date, that of what its paper tells: `Postmortem: outage on
    8 June 2021` over `Date: 15 June 2021`. full: reads a full date."""
    others = (phrase for other in head if other is not line for phrase in _FULL.findall(other.text))
    return any((told := full(phrase)) is not None and told < date for phrase in others)


def _names(lines: Sequence[Passage], words: Iterable[str]) -> bool:
    """Whether one of some lines has one of some words."""
    spelled = [f" {' '.join(map(_bare, fold(line.text).split()))} " for line in lines]
    return any(f" {word} " in line for line in spelled for word in words)


def _bare(word: str) -> str:
    return word.strip(".,:;()[]*_#")
