"""Who is meant by the office alone: `Present: Ann Lee (Chair), … The Chair resigned in May.`

Only an office that the document gives to one person. Whose office was another before (`the former mayor`) does not
count, and `the mayor of Ulm` is not `the mayor`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from dateline.compose.names import Name
from dateline.compose.nouns import head_of, is_person, spelled
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.parse.tokens import Tok, low_at
from dateline.expressions.sieve import Sifted

_AROUND: Final = 60  # characters before and behind a name in which an office stands


class _Patterns(NamedTuple):
    before: Sifted
    behind: re.Pattern[str]


@cache
def _patterns(offices: frozenset[str], titles: frozenset[str], articles: str) -> _Patterns:
    office = f"(?P<office>(?i:{'|'.join(sorted(map(re.escape, offices)))}))"
    titled = rf"(?:{spelled(titles)}\s)*"
    words = r"(?P<words>(?:[^\W\d_]+[ -]){0,3})"
    before = rf"{words}\b{office}(?P<mark>,|:|)(?:\s|\s\(){titled}\Z"
    behind = rf"(?:,\s|\s\()(?:(?:{articles})\s)?{words}\b{office}(?=[,;)]|\.\s|\.?\Z)"
    return _Patterns(Sifted(before), re.compile(behind))


class Offices:
    """The offices of the people in a document."""

    def __init__(self, folded: str, names: Sequence[Name], words: Words) -> None:
        self.words = words
        self.held = self._held(folded, names) if words.grammar else {}

    def holders(self, tokens: Sequence[Tok], told: Sequence[int]) -> Iterator[Name]:
        """The people whom the offices among the tokens told of a sentence mean: `the Chair`, `the Prime Minister`."""
        for at in told:
            if tokens[at].low == "the" and tokens[at].tag == "DT":
                name = self.held.get(self._office(tokens, at + 1))
                if name is not None:
                    yield name

    def called(self, text: str) -> Iterator[Name]:
        """The person whom a noun phrase calls by the office alone: `The Chair`."""
        name = self.held.get(text.lower().removeprefix("the ")) if text.lower().startswith("the ") else None
        if name is not None:
            yield name

    def _office(self, tokens: Sequence[Tok], start: int) -> str:
        """What a noun phrase calls somebody; empty where it says more: `the mayor of Ulm`, `the mayor's wife`."""
        end = start
        while end < len(tokens) and tokens[end].tag in NOMINALS - {"DT", "PRP$", "CD"} and tokens[end].mention < 0:
            end += 1
        following = low_at(tokens, end)
        owner = any(token.tag == "POS" for token in tokens[start:end])
        return "" if owner or following == "of" else " ".join(token.low for token in tokens[start:end])

    def _held(self, folded: str, names: Sequence[Name]) -> Mapping[str, Name]:
        """Each office that one person alone holds in the document."""
        found: dict[str, dict[str, Name]] = {}
        for name in names:
            if name.type == "person":
                for office in self._offices(folded, name):
                    found.setdefault(office, {}).setdefault(name.canonical, name)
        return {office: next(iter(people.values())) for office, people in found.items() if len(people) == 1}

    def _offices(self, folded: str, name: Name) -> Iterator[str]:
        """What a name is called where it stands, in full and by its last words: `town clerk`, `clerk`."""
        titles = self.words.marks["titles.written"]
        yield from self._by(folded, name, _patterns(self.words.marks["people.offices"], titles, "the|its|our"))
        yield from self._by(folded, name, _patterns(self.words.marks["people.callings"], titles, "the|its|our|an?"))

    def _by(self, folded: str, name: Name, patterns: _Patterns) -> Iterator[str]:
        """What a name is called by one set of words."""
        before = patterns.before.search(folded, max(0, name.start - _AROUND), name.start)
        behind = patterns.behind.match(folded, name.end, name.end + _AROUND)
        if before and before["mark"] == "," and folded[name.end : name.end + 1] not in (",", ".", ";", ")"):
            before = None  # `told the mayor, Ann Lee said`
        for match in filter(None, (before, behind)):
            yield from self._called(match)

    def _called(self, match: re.Match[str]) -> Iterator[str]:
        marks, office = self.words.marks, match["office"].lower()
        told = [word for word in re.split("[ -]", match["words"].lower()) if word]
        if any(word in marks["people.once"] for word in told):
            return
        own = _behind_article(told, self.words)
        for at in range(len(own) + 1):
            yield " ".join([*own[at:], office])
            if own[at : at + 1] and own[at] in marks["people.lesser"]:
                return  # a deputy mayor is no mayor


def _behind_article(told: Sequence[str], words: Words) -> list[str]:
    """The words before an office that belong to it: `town` of `to the town clerk`."""
    own: list[str] = []
    for word in reversed(told):
        if words.tags.get(word, "NN") not in NOMINALS or words.tags.get(word) in ("DT", "PRP$", "PDT"):
            break
        own.insert(0, word)
    return own


def holder_named(parsed: Parsed, span: tuple[int, int]) -> bool:
    """Whether a name stands behind the whole of an office, `Minister of works Ann Lee`; not `son of cook Lee`."""
    tokens, words = parsed.tokens, parsed.words
    head, before = tokens[head_of(parsed, span)].low, tokens[span[1] - 2]
    other = is_person(before.low, words) or any(tokens[i].tag == "VBG" for i in range(*span))
    return before.tag in ("NN", "NNP", ")") and is_person(head, words) and not other
