"""Who is called by his age alone: `Zora Quill, 34, left in May. [The 34-year-old] …`."""

from dateline.compose.antecedents import Meant
from dateline.compose.discourse import Discourse
from dateline.compose.names import NATIONALITY
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.small import HE_OR_SHE
from dateline.compose.parse.tokens import Tok, pronoun_like


def of_age(discourse: Discourse, index: int, parsed: Parsed, clause: Clause, span: tuple[int, int]) -> Meant | None:
    """Whom a subject means that says nothing but an age: who has been told to be so old, or else whom `he` or `she`
    would mean, if the text tells nobody's age."""
    tokens = parsed.tokens[slice(*span)]
    called = len(tokens) == 2 or (len(tokens) == 3 and _is_epithet(tokens[2], parsed))
    age = _age(tokens[1], parsed) if called and tokens[0].low == "the" else 0
    if not age:
        return None
    told = {name: years for name, years in discourse.ages.items() if name.end <= tokens[0].start}
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
