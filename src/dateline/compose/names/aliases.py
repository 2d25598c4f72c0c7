"""names.toml: what an analyst says about names; and the mapping that makes names one across documents.

    [person]
    "Ifthekar Jaman" = ["Abu Abdurrahman", "Ifthekhar Jaman"]

    [organisation]
    "Islamic State" = ["IS", "ISIS", "Isil", "Daesh"]

    [place]
    "Kobane" = ["Kobani", "Ayn al-Arab"]

Each key is the canonical name, each list what else is written for it; an empty list fixes the type alone.
"""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import cast, get_args

from dateline.compose.names.record import Alias, Name, NameType
from dateline.errors import SettingsError

TYPES = get_args(NameType)


def load_aliases(path: Path) -> dict[str, Alias]:
    """The aliases of a names.toml, by every way of writing.

    Raises SettingsError, naming file and key, where the file is no such table or gives one name two meanings.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(path.name, f"is no TOML ({error})", "mend the line it names") from error
    except OSError as error:
        raise SettingsError(path.name, f"cannot be read ({error.strerror})") from error
    found: dict[str, Alias] = {}
    for kind, names in table.items():
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


def unify(documents: Iterable[Iterable[Name]]) -> Mapping[tuple[str, str], str]:
    """Canonical names that are the same across documents but for capitals: (canonical, type) → one way of writing.

    Only names that agree in type and in all their letters become one; the way that most documents use is kept,
    of several the first in the alphabet. Everything else is left to the exact match of canonical names.
    """
    counts: dict[tuple[str, str], dict[str, int]] = {}
    for names in documents:
        for canonical, kind in {(name.canonical, name.type) for name in names}:
            written = counts.setdefault((canonical.casefold(), kind), {})
            written[canonical] = written.get(canonical, 0) + 1
    return {
        (canonical, kind): min(written, key=lambda name: (-written[name], name))
        for (_, kind), written in counts.items()
        for canonical in written
    }
