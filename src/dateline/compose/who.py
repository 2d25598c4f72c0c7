"""Who and what takes part in a statement: the names of what is told of its date, not all those of its sentence."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dateline.compose.clauses import Sentence as Parsed
from dateline.compose.discourse import Discourse
from dateline.compose.names import NATIONALITY, Name, dateline_end
from dateline.compose.titles import Title


class Involved(NamedTuple):
    """Canonical names by type, each once, in the order of the text; `names` are those whose type is not certain."""

    people: tuple[str, ...]
    organisations: tuple[str, ...]
    places: tuple[str, ...]
    names: tuple[str, ...]


def involved(discourse: Discourse, parsed: Parsed, title: Title, span: tuple[int, int], *, whole: bool) -> Involved:
    """The names of a statement. whole: of all its span, as for a table row; else of what its title tells."""
    if whole:
        return by_type(discourse.names_in(*span))
    head = dateline_end(discourse.folded, span[0])
    found = [name for index in title.told if (name := parsed.tokens[index].name) is not None and name.start >= head]
    if title.meant is not None and title.meant.name is not None:
        found = [title.meant.name, *found]
    return by_type(found)


def by_type(found: Iterable[Name]) -> Involved:
    """Names sorted into their types; peoples, languages and faiths are left out."""
    kept: Sequence[Name] = [name for name in found if NATIONALITY not in name.evidence]
    return Involved(*(_canonical(kept, kind) for kind in ("person", "organisation", "place", "name")))


def _canonical(found: Iterable[Name], kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.canonical for name in found if name.type == kind))
