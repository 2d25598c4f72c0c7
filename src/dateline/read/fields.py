"""Tables at the head of a document: which of them describe the document, and which what it is about.

A memorandum gives its date, sender and subject in a table, a page of an encyclopedia the dates of a life, a film or a
battle. Both have a field called `Date`; only the former is dated by it.
"""

from collections.abc import Iterable, Sequence

from dateline.read.draft import Passage
from dateline.read.vocabulary import fold, vocabulary


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


def _names(lines: Sequence[Passage], words: Iterable[str]) -> bool:
    """Whether one of some lines has one of some words."""
    spelled = [f" {' '.join(map(_bare, fold(line.text).split()))} " for line in lines]
    return any(f" {word} " in line for line in spelled for word in words)


def _bare(word: str) -> str:
    return word.strip(".,:;()[]*_#")
