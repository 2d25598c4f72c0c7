"""Tables of facts at the head of a page: what a field says of the page's subject, `Born | 12 March 1961 | Skagen`."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from itertools import groupby, takewhile
from typing import Final, NamedTuple

from dateline.compose.parse.lexicon import Words
from dateline.compose.rows import Row
from dateline.records import Block, Document

_PROSE: Final = 150  # characters of a paragraph with which the text begins
_PLACE: Final = re.compile(r"[^\W\d_a-z][\w'’.-]*(?:,? (?:[^\W\d_a-z][\w'’.-]*|of|the|de|la|upon))*")
_OF: Final = re.compile(r"\w+ of ")
_LONGEST: Final = 70


class Field(NamedTuple):
    """What a field says. places: whether the rest of its row says where; events: whether only events have it."""

    says: str
    places: bool
    events: bool


@cache
def _fields(language: str) -> Mapping[str, Field]:
    file = resources.files("dateline.compose") / "data" / language / "fields.toml"
    if not file.is_file():
        return {}
    predicates = tomllib.loads(file.read_text(encoding="utf-8"))["predicate"]
    return {
        name: Field(predicate["says"], predicate.get("places", False), predicate.get("events", False))
        for predicate in predicates
        for name in predicate["fields"]
    }


def facts_of(document: Document, words: Words, language: str) -> Mapping[int, Row]:
    """What the rows of tables before the running text say of the document's subject, by the index of each cell."""
    facts: dict[int, Row] = {}
    if len(document.title) > _LONGEST:
        return facts
    head = enumerate(
        takewhile(lambda block: block.kind != "paragraph" or block.end - block.start <= _PROSE, document.blocks)
    )
    for row, group in groupby(head, key=lambda numbered: numbered[1].row):
        cells = list(group)
        fact = _fact(document, [block for _, block in cells], words, language) if row is not None else None
        facts |= {index: fact for index, _ in cells[1:]} if fact else {}
    return facts


def _fact(document: Document, cells: Sequence[Block], words: Words, language: str) -> Row | None:
    name, *rest = (" ".join(document.text[cell.start : cell.end].split()) for cell in cells)
    field = _fields(language).get(name.lower().rstrip(" :"))
    if field is None or (field.events and not _names_event(document.title, words)):
        return None
    places = [text for text in rest if _PLACE.fullmatch(text)] if field.places else []
    article = "The " if _OF.match(document.title) and _names_event(document.title.split()[0], words) else ""
    told = f"{article}{document.title} {field.says}{f' in {places[0]}' if places else ''}"
    return Row(told, (_title(document), (cells[0].start, cells[-1].end)))


def _names_event(title: str, words: Words) -> bool:
    return any(word in words.marks["nouns.event"] for word in re.findall(r"\w+", title.lower()))


def _title(document: Document) -> tuple[int, int]:
    """Where the text shows its title; an empty span if it does not."""
    for block in document.blocks:
        if " ".join(document.text[block.start : block.end].split()) == document.title:
            return block.start, block.end
    return 0, 0
