"""Lists of names: first names, family names, countries, states and cities.

Read once, on first use, from `data/lists.txt`, which `tools/name_lists.py` collects from packages that keep such lists;
`data/sources.toml` adds to them by hand, and says how much a find in them weighs.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from dateline.compose.names.accents import all_unaccented, in_two_letters
from dateline.compose.names.lexicon import DATA, entries

LISTS: Final[Path] = DATA / "lists.txt"
CITIES: Final[Mapping[str, str]] = {
    "spellings": "city",
    "cities": "city",
    "large_cities": "large_city",
    "metropolises": "metropolis",
    "capitals": "capital",
    "regions": "state",
    "countries": "country",
}
"""The lists of places, the less certain first, and the weight that each has."""

SHORTEST_PLAIN: Final = 5  # letters


class People(NamedTuple):
    """first: first names; sure: those that are first names in many countries; family: family names; leading: of
    these, the ones that stand before the given name."""

    first: frozenset[str]
    sure: frozenset[str]
    family: frozenset[str]
    leading: frozenset[str]

    def have(self, word: str) -> bool:
        """Whether a word is a first name or a family name."""
        return word in self.first or word in self.family


@cache
def sources() -> Mapping[str, Any]:
    """The table of sources."""
    return tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8"))


@cache
def lists() -> Mapping[str, frozenset[str]]:
    """The collected lists by their titles."""
    _, *parts = LISTS.read_text(encoding="utf-8").rstrip("\n").split("\n\n")
    found = (part.split("\n") for part in parts)
    return {title: names | _plain(names, title) for title, names in ((t.strip("[]"), frozenset(n)) for t, *n in found)}


def _plain(names: frozenset[str], title: str) -> frozenset[str]:
    """The larger places as papers write them that have no accents: Sao Paulo; not Para, which is a paragraph too."""
    if title not in CITIES:
        return frozenset()
    marked = [name for name in names if not name.isascii() and len(name) >= SHORTEST_PLAIN]
    return frozenset((*all_unaccented(marked), *in_two_letters(marked))) if marked else frozenset()


@cache
def people() -> People:
    """First and family names of the world in Latin letters."""
    table, found = sources()["people"], lists()
    own = frozenset(entries(table["first_names"]))
    leading = frozenset(entries(table["leading_family_names"]))
    sure = own | found["sure"]
    first = (sure | found["first"]).difference(entries(table["not_first_names"]))
    return People(first, sure, found["family"].union(entries(table["family_names"]), leading), leading)


@cache
def countries() -> frozenset[str]:
    """Countries by their English names."""
    return lists()["countries"]


@cache
def regions() -> frozenset[str]:
    """Countries, and the larger parts of some of them."""
    return countries() | lists()["regions"]


@cache
def places_of_several_words() -> frozenset[str]:
    """Regions and cities with a space in their name."""
    return frozenset(name for title in CITIES if title != "capitals" for name in lists()[title] if " " in name)


class Places:
    """How much it says that a name stands in the lists of places, looked up when asked for.

    common: the words of the language; a city that is one of them, or somebody's name, weighs less.
    """

    def __init__(self, common: frozenset[str]) -> None:
        table = sources()["places"]
        self.common, self.people = common, people()
        self.doubtful: int = table["doubtful"]
        self.lists = tuple((lists()[title], int(table[weight])) for title, weight in reversed([*CITIES.items()]))
        self.excluded = frozenset(entries(table["not_places"]))
        self.certain = lists()["capitals"] | regions()

    def get(self, name: str, default: int = 0) -> int:
        """The weight of a name, the default where it stands in no list."""
        for names, weight in self.lists:
            if name in names:
                return weight if name in self.certain else self._city(name, weight, default)
        return default

    def _city(self, name: str, weight: int, default: int) -> int:
        if name in self.excluded:
            return default
        other = name in self.people.first or name in self.people.family or name.lower() in self.common
        return max(self.doubtful, weight - 2) if other else weight

    def __contains__(self, name: str) -> bool:
        return self.get(name) > 0


@cache
def places(common: frozenset[str]) -> Places:
    """The lists of places, for a language with these words."""
    return Places(common)
