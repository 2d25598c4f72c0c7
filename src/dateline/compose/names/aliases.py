"""names.toml: what an analyst says about names.

    [person]
    "Ifthekar Jaman" = ["Abu Abdurrahman", "Ifthekhar Jaman"]

    [organisation]
    "Islamic State" = ["IS", "ISIS", "Isil", "Daesh"]

    [place]
    "Kobane" = ["Kobani", "Ayn al-Arab"]

Each key is the canonical name, each list what else is written for it; an empty list fixes the type alone.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import cast, get_args

from dateline.compose.names.record import Alias, NameType
from dateline.errors import SettingsError
from dateline.tables import table_of

TYPES = get_args(NameType)


def load_aliases(path: Path) -> dict[str, Alias]:
    """The aliases of a names.toml, by every way of writing.

    Raises SettingsError, naming file and key, where the file is no such table or gives one name two meanings.
    """
    found: dict[str, Alias] = {}
    for kind, names in table_of(path).items():
        for canonical, others in _checked(path.name, kind, names):
            for written in (canonical, *others):
                alias = Alias(canonical, cast("NameType", kind))
                if found.setdefault(written, alias) != alias:
                    problem = f"[{kind}] {written!r} stands already for {found[written].canonical!r}"
                    raise SettingsError(path.name, problem, "keep one of the two")
    return found


def _checked(file: str, kind: str, names: object) -> Iterable[tuple[str, list[str]]]:
    if kind not in TYPES:
        raise SettingsError(file, f"[{kind}] is no type of name", f"use one of {', '.join(TYPES)}")
    if not isinstance(names, dict):
        raise SettingsError(file, f"{kind} is no table", f"write [{kind}] and the names under it")
    for canonical, others in names.items():
        if not isinstance(others, list) or not all(isinstance(other, str) and other.strip() for other in others):
            remedy = 'write "Full Name" = ["alias", "another"]'
            raise SettingsError(file, f"[{kind}] {canonical!r} is no list of names", remedy)
        yield canonical, others
