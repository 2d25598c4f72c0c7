"""Which ways of writing in a document stand for one thing.

Forms are joined only where exactly one other form fits; a family name that two people bear stays itself.
"""

from collections import defaultdict
from collections.abc import Iterable

from dateline.compose.names.bodies import join_acronyms, join_companies, join_heads, join_nicknames, join_syllables
from dateline.compose.names.group import Groups
from dateline.compose.names.known import known_as
from dateline.compose.names.persons import join_full_names, join_parts_of_names
from dateline.compose.names.record import Form


def join_all(groups: Groups, pairs: Iterable[tuple[Form, Form]]) -> None:
    """Join all forms that stand for one thing; surest reasons first."""
    join_aliases(groups)
    for short, full in pairs:
        groups.join(short, full)
    join_shouted(groups)
    join_full_names(groups)
    join_parts_of_names(groups)
    join_companies(groups)
    join_heads(groups)
    join_nicknames(groups)
    join_acronyms(groups)
    join_syllables(groups)


def join_aliases(groups: Groups) -> None:
    """Forms that stand for one thing in names.toml or in the table of known names."""
    by_thing: dict[object, list[Form]] = defaultdict(list)
    for form in groups.evidence:
        name = " ".join(form)
        alias = groups.aliases.get(name) or known_as(name)
        if alias is not None:
            by_thing[alias].append(form)
    for forms in by_thing.values():
        full = max(forms, key=lambda form: (len(" ".join(form)), form))
        for form in forms:
            groups.join(form, full)


def join_shouted(groups: Groups) -> None:
    """HEALTHDYNE and Healthdyne: forms that differ in capitals alone, acronyms excepted."""
    plain = {" ".join(form).casefold(): form for form in groups.evidence if not "".join(form).isupper()}
    for form in groups.evidence:
        name = " ".join(form)
        if name.isupper() and len(name) > 3:
            full = plain.get(name.casefold())
            if full is not None:
                groups.join(form, full)
