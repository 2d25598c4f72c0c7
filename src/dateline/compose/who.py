"""Who and what takes part in a statement: the names of what is told of its date, not all those of its sentence.

To them come those whom the text does not name again: whom the pronoun means that is the subject, who tells of himself,
of whom a relative clause tells, and those who were named together as the group that is the subject.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from dateline.compose.antecedents import titled
from dateline.compose.companies import Companies
from dateline.compose.couples import couple
from dateline.compose.discourse import Discourse
from dateline.compose.generic import Kinds, behind_adjectives
from dateline.compose.names import NATIONALITY, Name, dateline_end
from dateline.compose.nouns import described, is_person, named
from dateline.compose.offices import Offices
from dateline.compose.outside import member, somebody_of, takes_no_part
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.titles import Title
from dateline.compose.undergoers import undergoers

_MYSELF: Final = frozenset(("i", "me", "we", "us"))
_MINE: Final = frozenset(("my", "our"))
_WHO: Final = frozenset(("who", "whom", "whose"))


class Involved(NamedTuple):
    """Canonical names by type, each once, in the order of the text; `names` are those whose type is not certain."""

    people: tuple[str, ...]
    organisations: tuple[str, ...]
    places: tuple[str, ...]
    names: tuple[str, ...]


class Statement(NamedTuple):
    """What names are looked for in.

    sentence: its index in the document. at: the token of its date, or -1. start: where it begins. speaker: who says so,
    if told.
    """

    sentence: int
    parsed: Parsed
    at: int
    title: Title
    start: int
    speaker: str | None


class Participants:
    """Finds who takes part in the statements of one document."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.companies = Companies(discourse)
        self.kinds = Kinds(discourse.folded, discourse.names, discourse.words)
        self.offices = Offices(discourse.folded, discourse.names, discourse.words)
        self.people = {name.canonical: name for name in discourse.names if name.type == "person"}

    def involved(self, statement: Statement) -> Involved:
        """The names of a statement."""
        head = dateline_end(self.discourse.folded, statement.start)
        parsed, title = statement.parsed, statement.title
        own = member(parsed, statement.at) if title.how == "shortened" else range(len(parsed.tokens))
        told = (i for i in title.told if i in own and not takes_no_part(parsed, i, statement.at, title.clause))
        found = [name for i in told for name in self._at(parsed, i) if not statement.start <= name.start < head]
        return by_type([*self._meant(statement), *found])

    def _at(self, parsed: Parsed, index: int) -> Iterator[Name]:
        """The names at a token: of a town that in which it lies too."""
        yield from (name for name in (self._titled(parsed, index), parsed.tokens[index].within) if name is not None)

    def _titled(self, parsed: Parsed, index: int) -> Name | None:
        """The name at a token; under its own words where a title says that it is not whom it was taken for.

        `Mr Varley` is not Ada Varley.
        """
        name = parsed.tokens[index].name
        if name is None or name.type != "person" or index < 1:
            return name
        title, words = parsed.tokens[index - 1], parsed.words
        first = name.canonical.split()[0].lower()
        other = (titled(title, "he", words) and first in words.marks["people.women"]) or (
            titled(title, "she", words) and first in words.marks["people.men"]
        )
        return name._replace(canonical=name.text) if other else name

    def _meant(self, statement: Statement) -> Iterator[Name]:
        parsed, title = statement.parsed, statement.title
        if title.meant is not None and title.meant.name is not None and not _of_meant(parsed, title):
            yield title.meant.name
        elif title.meant is not None:
            yield from self.offices.called(title.meant.text)
        myself = _first_person(parsed, title)
        if myself >= 0:
            yield from self._myself(parsed.tokens[myself].start, statement.speaker)
        yield from self.offices.holders(parsed.tokens, title.told)
        yield from self.kinds.meant(parsed.tokens, title.told)
        yield from undergoers(self.discourse, statement.sentence, parsed, title.told)
        if title.clause is not None and title.clause.subject is not None and title.clause.subject[0] in title.told:
            span = described(parsed, title.clause, title.clause.subject)
            name = named(parsed, span)
            subject = (self._titled(parsed, i) for i in range(*span) if parsed.tokens[i].name is name)
            yield from [next(subject, name) or name] if name is not None else []
            born = self.discourse.born(parsed, title.clause.subject)
            yield from [born] if born is not None else []
        if title.clause is not None:
            # of an event that a clause about somebody only names, nothing is told of him: `who left after the fire`
            yield from _told_of(parsed, title.clause) if title.how != "noun" else ()
            yield from couple(self.discourse, statement.sentence, parsed, title.clause)
            yield from self._firm(statement, title.clause)
            if title.clause.subject is None or title.clause.subject[0] in title.told:
                yield from self.companies.meant(parsed, title, statement.start)

    def _firm(self, statement: Statement, clause: Clause) -> Iterator[Name]:
        """The company that a word for its kind means where nothing but the story says so, `Nissan cut jobs. The firm
        said …`: the one body that the sentence before names."""
        tokens, title, discourse = statement.parsed.tokens, statement.title, self.discourse
        start, end = clause.subject or (0, 0)
        told = title.meant.text.lower().strip("[]").split() if title.meant is not None and not title.meant.name else []
        if not told and start in title.told and behind_adjectives(tokens, start + 1) == end - 1:
            told = [token.low for token in tokens[start:end]]
        known = any(True for _ in self.kinds.meant(tokens, title.told))
        known |= title.meant is None and any(token.low in told[-1:] for token in tokens[:start])  # of another one
        if known or told[:1] != ["the"] or not self.kinds.is_firm(told[-1]) or not statement.sentence:
            return
        since, until = discourse.sentences[statement.sentence - 1].start, discourse.sentences[statement.sentence].start
        named = [name for name in discourse.names if since <= name.start < until and name.type == "organisation"]
        if len({name.canonical for name in named}) == 1 and self.kinds.may_be_firm(named[0]):
            yield named[0]

    def _myself(self, offset: int, speaker: str | None) -> Iterator[Name]:
        """Who says `I`: the speaker between quote marks, the narrator elsewhere."""
        narrators = self.discourse.narrators
        quoted = narrators.quoted(offset)
        called = (speaker or "") if quoted else narrators.called(offset)
        if called in self.people:
            yield self.people[called]
        elif (
            called and not quoted and not is_person(called.lower(), self.discourse.words)
        ):  # who signs is somebody, whatever else the text tells
            yield Name(offset, offset, called, "person", called, False, ("signs the text",))


def _of_meant(parsed: Parsed, title: Title) -> bool:
    """Whether a subject is somebody of whom its pronoun only says whose he is: `his wife`."""
    start = title.told[0] if title.told else -1
    owner = start >= 0 and parsed.tokens[start].tag == "PRP$"
    return owner and somebody_of(parsed.tokens, start + 1, parsed.words)


def _first_person(parsed: Parsed, title: Title) -> int:
    """The token by which somebody tells of himself: `I`, `we`, `me`, or the subject's `my`; -1 where there is none."""
    subject = range(*(title.clause.subject or (0, 0))) if title.clause is not None else range(0)
    for index in title.told:
        low = parsed.tokens[index].low
        if low in _MYSELF or (low in _MINE and index in subject):
            return index
    return -1


def _told_of(parsed: Parsed, clause: Clause) -> Iterator[Name]:
    """Derek Platt in "Derek Platt, 47, a heating engineer from Stockport, who was to have flown"."""
    relative: Clause | None = clause
    while relative is not None and relative.kind != "rel":
        relative = relative.shared
    if relative is None or relative.intro < 1 or parsed.tokens[relative.intro].low not in _WHO:
        return
    if parsed.tokens[relative.intro].low == "whose" and somebody_of(parsed.tokens, relative.intro + 1, parsed.words):
        return
    verbs = {index for group in parsed.groups for index in range(group.start, group.end)}
    for index in range(relative.intro - 1, -1, -1):
        token = parsed.tokens[index]
        if index in verbs or token.tag in (";", ":", "--", "NNS"):
            return
        if token.name is not None and token.name.type == "person":
            yield token.name
            return


def by_type(found: Iterable[Name]) -> Involved:
    """Names sorted into their types; peoples, languages and faiths are left out."""
    kept: Sequence[Name] = [name for name in found if NATIONALITY not in name.evidence]
    return Involved(*(_canonical(kept, kind) for kind in ("person", "organisation", "place", "name")))


def _canonical(found: Iterable[Name], kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.canonical for name in found if name.type == kind))
