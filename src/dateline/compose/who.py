"""Who and what takes part in a statement: the names of what is told of its date, not all those of its sentence.

To them come those whom the text does not name again: whom the pronoun means that is the subject, who tells of himself,
of whom a relative clause tells, and those who were named together as the group that is the subject.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from dateline.compose.antecedents import is_person
from dateline.compose.companies import Companies
from dateline.compose.couples import couple
from dateline.compose.discourse import Discourse
from dateline.compose.names import NATIONALITY, Name, dateline_end, is_country, is_role
from dateline.compose.offices import Offices
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.parse.tokens import Tok
from dateline.compose.titles import Title
from dateline.compose.undergoers import undergoers

_MYSELF: Final = frozenset(("i", "me", "we", "us"))
_MINE: Final = frozenset(("my", "our"))
EXCEPTION: Final = 10  # tokens before a name in which "except" stands
_GREETINGS: Final = frozenset(("hi", "hello", "dear", "hey"))
_WHO: Final = frozenset(("who", "whom", "whose"))


class Involved(NamedTuple):
    """Canonical names by type, each once, in the order of the text; `names` are those whose type is not certain."""

    people: tuple[str, ...]
    organisations: tuple[str, ...]
    places: tuple[str, ...]
    names: tuple[str, ...]


class Statement(NamedTuple):
    """What names are looked for in.

    sentence: its index in the document. span: where it stands. whole: whether all names there are its own, as in a
    table row. speaker: who says so, if told.
    """

    sentence: int
    parsed: Parsed
    title: Title
    span: tuple[int, int]
    whole: bool
    speaker: str | None


class Participants:
    """Finds who takes part in the statements of one document."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.companies = Companies(discourse)
        self.offices = Offices(discourse.folded, discourse.names, discourse.words)
        self.people = {name.canonical: name for name in discourse.names if name.type == "person"}

    def involved(self, statement: Statement) -> Involved:
        """The names of a statement."""
        if statement.whole:
            return by_type(self.discourse.names_in(*statement.span))
        head = dateline_end(self.discourse.folded, statement.span[0])
        tokens = statement.parsed.tokens
        words = statement.parsed.words
        told = (index for index in statement.title.told if not _takes_no_part(tokens, index, words))
        named = [name for index in told if (name := tokens[index].name) and name.start >= head]
        return by_type([*self._meant(statement), *named])

    def _meant(self, statement: Statement) -> Iterator[Name]:
        parsed, title = statement.parsed, statement.title
        if title.meant is not None and title.meant.name is not None and not _of_meant(parsed, title.clause):
            yield title.meant.name
        myself = _first_person(parsed, title)
        if myself >= 0:
            yield from self._myself(parsed.tokens[myself].start, statement.speaker)
        yield from self.offices.holders(parsed.tokens, title.told)
        yield from undergoers(self.discourse, statement.sentence, parsed, title.told)
        if title.clause is not None:
            yield from _told_of(parsed, title.clause)
            yield from couple(self.discourse, statement.sentence, parsed, title.clause)
            yield from self.companies.meant(parsed, title, statement.span[0])

    def _myself(self, offset: int, speaker: str | None) -> Iterator[Name]:
        """Who says `I`: the speaker between quote marks, the narrator elsewhere."""
        narrators = self.discourse.narrators
        quoted = narrators.quoted(offset)
        name = self.people.get((speaker or "") if quoted else narrators.called(offset))
        if name is not None:
            yield name


def _of_meant(parsed: Parsed, clause: Clause | None) -> bool:
    """Whether a subject is somebody of whom its pronoun only says whose he is: `his wife`."""
    start = clause.subject[0] if clause is not None and clause.subject is not None else -1
    owner = start >= 0 and parsed.tokens[start].tag == "PRP$"
    return owner and _somebody_of(parsed.tokens, start + 1, parsed.words)


def _takes_no_part(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether who or what is named here has no part in what is told."""
    name = tokens[index].name
    if name is not None and name.type == "person":
        return _is_called(tokens, index) or _is_owner(tokens, index, words)
    return (
        _is_origin(tokens, index, words)
        or _is_called(tokens, index)
        or _is_left_out(tokens, index, words)
        or _is_unit(tokens, index, words)
    )


def _is_owner(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether somebody only says whose something is: "by Tennant's clock", "an offensive against Assad's forces", or
    who somebody else is: "Guido's wife opened the gate", "Swigert, Mattingly's understudy, went"."""
    owned = next((token for token in tokens[index + 2 : index + 3] if tokens[index + 1].tag == "POS"), None)
    if owned is None:
        return False
    if _somebody_of(tokens, index + 2, words):
        return True
    if index == 0:
        return False
    before = tokens[index - 1]
    if before.tag in ("IN", "TO"):
        return owned.low in words.marks["outside.owned"]
    return before.tag == "," and index > 1 and tokens[index - 2].name is not None and _closes(tokens, index + 3)


def _somebody_of(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a noun phrase, begun with its owner, means somebody: `brother Rinaldo`, `managing director`."""
    nouns = takewhile(lambda token: token.tag in NOMINALS and token.name is None, tokens[index:])
    last = next(iter(deque(nouns, maxlen=1)), None)
    return last is not None and is_person(last.low, words)


def _closes(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a comma closes an apposition here, or a few nouns later."""
    following = next((token for token in tokens[index:] if token.tag not in NOMINALS), None)
    return following is not None and following.tag == ","


def _is_left_out(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Scotland in "with the exception of an area in the north of Scotland"."""
    for token in reversed(tokens[max(0, index - EXCEPTION) : index]):
        if token.low in words.marks["outside.but"]:
            return True
        if token.tag in (",", ";", ":", "--") or token.tag.startswith("V"):
            return False
    return False


def _is_unit(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Brussels in "eight in the morning, Brussels time"; the US of "US dollars" and of "US officers"."""
    name, following = tokens[index].name, tokens[index + 1 : index + 2]
    if name is None or name.type != "place" or not following:
        return False
    if following[0].low in words.marks["outside.units"]:
        return True
    return is_country(name.canonical) and following[0].low in words.marks["outside.men"]


def _is_origin(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Australia in "Robert Menzies of Australia", Perth in "a woman from Perth": where somebody is from, not where
    something was."""
    name, before = tokens[index].name, tokens[max(0, index - 2) : index]
    if name is None or name.type != "place" or len(before) < 2 or before[1].low not in ("of", "from"):
        return False
    if before[0].name is not None:
        return before[0].name.type == "person"
    return before[1].low == "from" and is_role(before[0].low, words.language)


def _is_called(tokens: Sequence[Tok], index: int) -> bool:
    """Pieter in "Hi Pieter, the conference is over"."""
    return index > 0 and tokens[index - 1].low in _GREETINGS


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
