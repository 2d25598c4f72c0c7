"""Tables at the head of a document: which of them describe the document, and which what it is about.

A memorandum gives its date, sender and subject in a table, a page of an encyclopedia the dates of a life, a film or a
battle. Both have a field called `Date`; only the former is dated by it.
"""

from collections.abc import Sequence

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
