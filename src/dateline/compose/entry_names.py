"""The names of entries: under the head `Hallam, Josiah` `Hallam` is he, and not the father who is named in full below;
and names at the head of a row stand without its verb."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from dateline.compose.names import Name
from dateline.compose.parse.lexicon import Words
from dateline.compose.register import Entry, Register, begins_row
from dateline.records import Document

_TITLE: Final = 8  # characters before a name in which a title of another stands: `Mrs Hallam`


def under_heads(document: Document, found: Sequence[Name], words: Words) -> Sequence[Name]:
    """The names of a document, with those that mean whom the head of their entry has as he is called there."""
    if not words.grammar:
        return found
    entries = Register(document, words).entries
    return list(_called(document, found, entries, words)) if entries else found


def _called(document: Document, found: Sequence[Name], entries: Mapping[int, Entry], words: Words) -> Iterator[Name]:
    blocks, at = document.blocks, 0
    for name in found:
        while at < len(blocks) - 1 and blocks[at].end <= name.start:
            at += 1
        entry = entries.get(at)
        if entry is not None and entry.row:
            yield _without_verb(document.text, name, blocks[at].start)
        else:
            yield _as_head(document.text, name, entry, words) if entry is not None else name


def _without_verb(text: str, name: Name, start: int) -> Name:
    """A name at the head of a row without the verb before it, which has a capital there: `Acquired Holt & Sons`."""
    verb, _, rest = name.text.partition(" ")
    if not rest or any(map(str.isalpha, text[start : name.start])) or not begins_row(verb):
        return name
    return name._replace(start=name.end - len(rest), text=rest, canonical=rest)


def _as_head(text: str, name: Name, entry: Entry, words: Words) -> Name:
    """A name of an entry as its head calls the one, if it means that one."""
    whole = entry.name.canonical
    first, _, surname = whole.rpartition(" ")
    head = text[entry.name.start : entry.head]
    own = text[name.start : name.end].casefold()
    if not first or not head.casefold().startswith(f"{surname},".casefold()):
        called = own == first.split()[0].casefold() if first else False  # under `Ann Lee` Ann is she
        return name._replace(type="person", canonical=whole) if called else name
    titled = text[max(0, name.start - _TITLE) : name.start].lower().split()[-1:]
    of_her = bool(titled) and titled[0].rstrip(".") in words.marks["people.women"]
    if (own == surname.casefold() and not of_her) or (own == first.casefold() and name.end <= entry.head):
        return name._replace(type="person", canonical=whole)
    # a part of that name is the mother's, `née Pike`
    return name._replace(canonical=name.text) if name.canonical in (first, whole) and own != whole.casefold() else name
