"""Who is called by his age alone: `Zora Quill, 34, left in May. [The 34-year-old] …`."""

import re
from collections.abc import Mapping
from typing import Final

from dateline.compose.antecedents import Meant
from dateline.compose.discourse import Discourse
from dateline.compose.names import NATIONALITY, Name
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.small import HE_OR_SHE
from dateline.compose.parse.tokens import Tok, pronoun_like

_BEHIND: Final = re.compile(r"(?:, (?:aged )?|\s\()(\d{1,3})(?=[,;)]|\.\s|\.?\Z)")
_BEFORE: Final = re.compile(r"\b(\d{1,3})-[a-z]+-[a-z]+(?: [a-z-]+){0,3} \Z")
_AROUND: Final = 60  # characters before a name in which its age stands


def of_age(discourse: Discourse, index: int, parsed: Parsed, clause: Clause, span: tuple[int, int]) -> Meant | None:
    """Whom a subject means that says nothing but an age: who has been told to be so old, or else whom `he` or `she`
    would mean, if the text tells nobody's age."""
    tokens = parsed.tokens[slice(*span)]
    called = len(tokens) == 2 or (len(tokens) == 3 and _is_epithet(tokens[2], parsed))
    age = _age(tokens[1], parsed) if called and tokens[0].low == "the" else 0
    if not age:
        return None
    told = _ages(discourse, tokens[0].start)
    alike = {name.canonical: name for name, years in told.items() if years == age}
    if len(alike) == 1:
        name = next(iter(alike.values()))
        return Meant(name.canonical, name, False)
    found = [discourse.meant(index, parsed, clause, pronoun_like(low, tokens[0].start)) for low in sorted(HE_OR_SHE)]
    names = {meant.name.canonical for meant in found if meant is not None and meant.name is not None}
    meant = next((meant for meant in found if meant is not None), None)
    known = {name.canonical for name in told}
    return meant._replace(certain=False) if meant is not None and not alike and len(names - known) == 1 else None


def _is_epithet(token: Tok, parsed: Parsed) -> bool:
    """Whether a noun behind an age says whence somebody is or what he does: `the 40-year-old Texan`."""
    people = token.name is not None and NATIONALITY in token.name.evidence
    return people or token.low in parsed.words.marks["people.callings"]


def _age(token: Tok, parsed: Parsed) -> int:
    """How old a word says somebody to be, `34-year-old`; 0 if it is no such word."""
    years = token.low.partition("-")[0]
    return int(years) if years.isdigit() and len(years) < 4 and parsed.words.ends_in_person(token.low) else 0


def _ages(discourse: Discourse, end: int) -> Mapping[Name, int]:
    """The people of whom it is told up to a character how old they are."""
    found = dict[Name, int]()
    for name in discourse.names:
        if name.type != "person" or name.end > end:
            continue
        before = _BEFORE.search(discourse.folded, max(0, name.start - _AROUND), name.start)
        if told := _BEHIND.match(discourse.folded, name.end) or before:
            found[name] = int(told[1])
    return found
