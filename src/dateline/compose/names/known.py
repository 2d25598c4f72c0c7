"""Names that are known before the text is read: `data/known.toml`, `data/known.txt` and the places of the gazetteer."""

from collections.abc import Mapping
from functools import cache
from typing import cast

from dateline.compose.names.accents import unaccented
from dateline.compose.names.aliases import load_aliases
from dateline.compose.names.gazetteer import countries, places_of_several_words, regions
from dateline.compose.names.lexicon import DATA
from dateline.compose.names.record import Alias, NameType


@cache
def known() -> Mapping[str, Alias]:
    """The table of known names by every way of writing, with either apostrophe."""
    table = _written_one_way() | load_aliases(DATA / "known.toml")
    plain = {unaccented(name): alias for name, alias in table.items() if not name.isascii()}
    return plain | table | {name.replace("'", "’"): alias for name, alias in table.items() if "'" in name}


def _written_one_way() -> dict[str, Alias]:
    """The names of `data/known.txt`, one a line under their type: a table of them would take longer to read."""
    _, *parts = (DATA / "known.txt").read_text(encoding="utf-8").rstrip("\n").split("\n\n")
    named = ((cast("NameType", kind.strip("[]")), names) for kind, *names in (part.split("\n") for part in parts))
    return {name: Alias(name, kind) for kind, names in named for name in names}


def known_as(name: str) -> Alias | None:
    """What a name stands for in the table, with an article or without: The Guardian."""
    return known().get(name) or known().get(name.removeprefix("The "))


def type_of_known(name: str) -> NameType | None:
    """The type of a name of the table; None where it is not there."""
    alias = known().get(name)
    return alias.type if alias is not None else None


def is_country(name: str) -> bool:
    """Whether a name is a country's, however it is written."""
    alias = known().get(name)
    spellings = {name, unaccented(name), *([alias.canonical] if alias is not None else [])}
    return not spellings.isdisjoint(countries())


@cache
def linked_names() -> frozenset[str]:
    """Known names of several words, which hold together whatever small words they have inside."""
    return frozenset(name for name in known_places() | known().keys() if " " in name)


@cache
def known_places() -> frozenset[str]:
    """Places of several words and regions, which hold together and place what stands before them."""
    return regions() | places_of_several_words() | {name for name, alias in known().items() if alias.type == "place"}
