"""Who and what takes part in a statement: the names of its clause, else of its sentence."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dateline.compose.clauses import Sentence as Parsed
from dateline.compose.discourse import Discourse
from dateline.compose.names import NATIONALITY, Name
from dateline.compose.titles import Title


class Involved(NamedTuple):
    """Canonical names by type, each once, in the order of the text; `names` are those whose type is not certain."""

    people: tuple[str, ...]
    organisations: tuple[str, ...]
    places: tuple[str, ...]
    names: tuple[str, ...]


def involved(discourse: Discourse, parsed: Parsed, title: Title, span: tuple[int, int], *, whole: bool) -> Involved:
    """The names of a statement. whole: of all its span, as for a table row; else of the clause of its title first."""
    found = discourse.names_in(*span)
    if not whole and title.clause is not None:
        clause = _of_clause(parsed, title)
        found = clause or ([] if title.meant and title.meant.name else found)
    if title.meant is not None and title.meant.name is not None and title.meant.certain:
        found = [title.meant.name, *found]
    return by_type(found)


def _of_clause(parsed: Parsed, title: Title) -> list[Name]:
    clause = title.clause
    assert clause is not None
    indices = set(clause.tokens) | set(range(*(clause.subject or (0, 0))))
    for other in parsed.clauses:
        if other.parent is clause and other.kind in ("that", "rel", "part", "paren"):
            indices |= set(other.tokens)
    return [name for index in sorted(indices) if (name := parsed.tokens[index].name) is not None]


def by_type(found: Iterable[Name]) -> Involved:
    """Names sorted into their types; peoples, languages and faiths are left out."""
    kept: Sequence[Name] = [name for name in found if NATIONALITY not in name.evidence]
    return Involved(*(_canonical(kept, kind) for kind in ("person", "organisation", "place", "name")))


def _canonical(found: Iterable[Name], kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.canonical for name in found if name.type == kind))
