"""Who is meant by several who are told of without their names: `the crew`, `all three men`, `they`.

Only people whom the document names together before, in one list; where two of its lists could be meant, nobody is.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import takewhile
from typing import Final, NamedTuple

from dateline.compose.discourse import Discourse
from dateline.compose.names import Name
from dateline.compose.nouns import is_person, spelled
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.small import OWNS
from dateline.compose.titles import Title

_BETWEEN: Final = r"\s*(?:,|,?\s(?:and|&|with))\s+(?:(?:his|her|their)\s[a-z]+\s)?"
_BEFORE: Final = re.compile(r"([a-z]+)(?:\s*[,:(–—-]+|\s+(?:were|are|of))?\s*\Z")
_BEHIND: Final = re.compile(r"\s*[,(–—-]+\s*(?:the|all|both)?\s*(?:\w+\s)?([a-z]+)")
_JOINT: Final = re.compile(r",?\s+and\s+|,\s+")
_COUNTS: Final = re.compile(r"\b(?:(the|all|both|these|those) )?([a-z]+|\d) (?:[a-z-]+ )?([a-z]+(?:s|men)|men)\b", re.I)
_NEAR: Final = 300  # characters within which the last list is meant, whatever others there are
_REACH: Final = 60  # characters before and behind a list in which the word for it stands


class Company(NamedTuple):
    """People named together. at: where. called: words for them that stand beside the list."""

    at: int
    people: tuple[Name, ...]
    called: frozenset[str]


class Count(NamedTuple):
    """People counted: `the three men`. definite: whether they were told of before."""

    at: int
    size: int
    noun: str
    definite: bool


@cache
def _between(titles: frozenset[str]) -> re.Pattern[str]:
    """What stands between two people of one list."""
    return re.compile(rf"{_BETWEEN}(?:{spelled(titles)}\s)?")


def _one(noun: str) -> str:
    """The singular of a noun of people."""
    return f"{noun[:-3]}man" if noun.endswith("men") else noun.removesuffix("s")


def _only(companies: Sequence[Company]) -> Sequence[Name]:
    """The people of some lists, if all are of the same people, by surname at least; as the fullest list names them."""
    people = {frozenset(name.canonical.split()[-1] for name in company.people) for company in companies}
    fullest = max(companies, key=lambda company: sum(len(name.canonical) for name in company.people), default=None)
    return fullest.people if fullest is not None and len(people) == 1 else ()


def _head(words: Sequence[str]) -> list[str]:
    """Of `the bachelor of the crew` what stands before the preposition."""
    return list(takewhile(lambda word: word not in ("of", "in", "from", "with", "at", "on", "who"), words))


class Companies:
    """The lists of people in a document."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.words, self.marks = discourse.words, discourse.words.marks
        self.numbers = discourse.words.numbers
        two, three = (dict.fromkeys(self.marks[f"people.{name}"], size) for name, size in (("two", 2), ("three", 3)))
        self.sizes = two | three

    @cached_property
    def lists(self) -> Sequence[Company]:
        """All lists of two people or more, in order."""
        return list(self._found())

    @cached_property
    def written(self) -> dict[str, Name]:
        """Each name by its way of writing."""
        return {name.text: name for name in self.discourse.names}

    def meant(self, parsed: Parsed, title: Title, start: int) -> Sequence[Name]:
        """Whom the subject of a statement that begins at `start` means without naming them."""
        text = self._subject(parsed, title)
        words = _head(text.lower().split())
        if not words:
            return ()
        if words[0] not in ("the", "all", "both"):
            parts = _JOINT.split(text) if title.meant is not None else ()
            return [self.written[part] for part in parts if part in self.written]
        before = [company for company in self.lists if company.at < start]
        told = [company for company in before if words[-1] in company.called and self._count(words, company)]
        near = [company for company in before if start - company.at < _NEAR and self._may_be(words, company)]
        return _only(told) or _only(near) or self._counted(words, before, start)

    def _subject(self, parsed: Parsed, title: Title) -> str:
        """The subject, or what its pronoun means."""
        if title.meant is not None:
            return title.meant.text if title.meant.name is None else ""
        span = title.clause.subject if title.clause is not None else None
        return self.discourse.text(parsed, span) if span else ""

    def _count(self, words: Sequence[str], company: Company) -> bool:
        """Whether a list has as many people as the words say, if they say how many."""
        number = next((self.numbers[word] for word in words if word in self.numbers), 2 if words[0] == "both" else 0)
        return number in (0, len(company.people))

    def _may_be(self, words: Sequence[str], company: Company) -> bool:
        """Whether `all three men`, `the crew`, `the couple` can mean a list that was told just before."""
        noun = words[-1]
        if noun in self.marks["people.together"]:
            return self.sizes.get(noun, len(company.people)) == len(company.people)
        counted = words[0] == "both" or any(word in self.numbers for word in words)
        return counted and noun in self.marks["people.anybody"] | set(self.numbers) and self._count(words, company)

    def _counted(self, words: Sequence[str], before: Sequence[Company], start: int) -> Sequence[Name]:
        """Whom `the astronauts` means where the document counts them, `three men`, and names so many together once."""
        noun, last = words[-1], before[-1].at if before else start
        if not (noun.endswith(("s", "men")) and is_person(_one(noun), self.words)):
            return ()
        alike = [count for count in self.counts if count.noun.lower() == noun] or [
            c for c in self.counts if self._anybody(c.noun)
        ]
        sizes = {count.size for count in alike}
        if len(sizes) != 1 or any(last < count.at < start and not count.definite for count in alike):
            return ()  # somebody else was counted since
        size = sizes.pop()
        named = [company for company in self.lists if len(company.people) == size]
        found = _only(named) if named and named[0].at < start else ()
        return found if found and self._count(words, named[0]) else ()

    def _anybody(self, noun: str) -> bool:
        """Whether a noun says no more of people than how many they are: `three men`, `three Americans`."""
        return noun.lower() in self.marks["people.anybody"] or noun[0].isupper()

    @cached_property
    def counts(self) -> Sequence["Count"]:
        """All people counted in the document, in order."""
        sizes = {**self.numbers, **{str(number): number for number in self.numbers.values()}}
        found = ((match, sizes.get(match[2].lower(), 0)) for match in _COUNTS.finditer(self.discourse.folded))
        return [Count(match.start(), size, match[3], match[1] is not None) for match, size in found if size]

    def _found(self) -> Iterator[Company]:
        text, current = self.discourse.folded, list[Name]()
        between = _between(self.marks["titles.written"])
        for name in self.discourse.names:
            if name.type != "person" or text.startswith(OWNS, name.end):
                continue
            if current and not between.fullmatch(text, current[-1].end, name.start):
                if len(current) > 1:
                    yield self._company(text, current)
                current = []
            current.append(name)
        if len(current) > 1:
            yield self._company(text, current)

    def _several(self, noun: str) -> bool:
        """Whether a word means several: not the film of `Lee, Holm and Grey (whose film …)`."""
        return noun.endswith(("s", "men", "people")) or noun in self.marks["people.together"]

    def _company(self, text: str, people: Sequence[Name]) -> Company:
        start, end = people[0].start, people[-1].end
        before = _BEFORE.search(text[max(0, start - _REACH) : start])
        behind = _BEHIND.match(text, end, end + _REACH)
        called = frozenset(match[1] for match in (before, behind) if match and self._several(match[1]))
        return Company(start, tuple(people), called)
