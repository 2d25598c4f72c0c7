"""Which body a word for its kind means: `Ashworth Water Company … The company failed in 1873.`

Only where one body of that kind was named before: one that ends in the word, or beside which the word stands
(`the ferry operator Hebridean Lines`, `Corvex, a maker of lifts`).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from dateline.compose.names import NATIONALITY, Name
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.tags import NOUNS
from dateline.compose.parse.tokens import Tok, tag_or_end
from dateline.expressions.sieve import Sifted

_AROUND: Final = 40  # characters before a name in which the word for its kind stands
_BEFORE: Final = Sifted(r"([a-z]+)(?:,| of)?\s(?:the\s)?\Z")
_IS: Final = re.compile(r"\s(?:is|was)\s(?:the|an?)\s((?:[\w-]+\s){0,4}[\w-]+)")
_BEHIND: Final = re.compile(r",\s(?:the|an?|its|our)\s(?:[\w-]+\s){0,3}?([a-z]+)\b")


class Kinds:
    """The bodies of a document by the words for what they are."""

    def __init__(self, folded: str, names: Sequence[Name], words: Words) -> None:
        self.words = words
        self.bodies = self._bodies(folded, names) if words.grammar else {}

    def meant(self, tokens: Sequence[Tok], told: Sequence[int]) -> Iterator[Name]:
        """The bodies that `the company` and the like mean among the tokens told of a sentence."""
        for at in told[:-1]:
            last = behind_adjectives(tokens, at + 1)
            if tokens[at].low != "the" or last >= len(tokens):
                continue  # a title does not always keep the order of its sentence
            noun, following = tokens[last], tag_or_end(tokens, last + 1)
            described = last > at + 1 and not self.is_firm(noun.low)  # `the communist group` is none of them
            if noun.low in self.bodies and following not in NOUNS and not described:
                yield from self._only(noun.low, noun.start)

    def is_firm(self, noun: str) -> bool:
        """Whether a noun says that something is a company, whatever it does."""
        return noun in self.words.marks["nouns.firms"] | self.words.marks["nouns.any_firm"]

    def may_be_firm(self, name: Name) -> bool:
        """Whether a body is none of another kind by its own last word: no ministry, no court."""
        last = name.canonical.split()[-1].lower().rstrip(".")
        other = self.words.marks["nouns.anaphoric"] | self.words.marks["nouns.bodies"]
        return self.is_firm(last) or last not in other

    def _only(self, kind: str, start: int) -> Iterator[Name]:
        """The one body of a kind named before a character."""
        before = self.bodies[kind][: bisect_left(self.bodies[kind], start, key=lambda name: name.start)]
        if len({name.canonical for name in before}) == 1:
            yield before[-1]

    def _bodies(self, folded: str, names: Sequence[Name]) -> Mapping[str, Sequence[Name]]:
        found: dict[str, list[Name]] = {}
        for name in names:
            if name.type == "organisation":
                for kind in dict.fromkeys(self._kinds(folded, name)):
                    found.setdefault(kind, []).append(name)
        return found

    def _kinds(self, folded: str, name: Name) -> Iterator[str]:
        """The words for what a body is: its own last word, the noun before it, the one behind a comma."""
        known, firms = self.words.marks["nouns.anaphoric"], self.words.marks["nouns.firms"]
        last = name.canonical.split()[-1].lower().rstrip(".")
        beside = (_BEFORE.search(folded, max(0, name.start - _AROUND), name.start), _BEHIND.match(folded, name.end))
        is_ = _IS.match(folded, name.end)  # `Corvex AS is a Norwegian maker of pumps`
        said = [word for word in (is_[1].split() if is_ else ()) if word in firms][:1]
        said += ["company"] if last in self.words.marks["headings.firm_endings"] else []
        for kind in (last, *(match[1] for match in beside if match), *said):
            if kind in known:
                yield kind
            if kind in firms:
                yield from sorted(self.words.marks["nouns.any_firm"])


def behind_adjectives(tokens: Sequence[Tok], at: int) -> int:
    """Where a noun stands behind what says whence it is, `the Swedish carmaker`, `the Oslo-based carrier`; `the new
    company` would be another one."""
    while at < len(tokens) and ((tokens[at].tag == "JJ" and "-" in tokens[at].low) or _of_people(tokens[at])):
        at += 1
    return at


def _of_people(token: Tok) -> bool:
    return token.name is not None and NATIONALITY in token.name.evidence
