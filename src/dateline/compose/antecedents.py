"""Whom or what a pronoun can mean: who was met on the way back, and what speaks against each."""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from dateline.compose.names import NATIONALITY, Name
from dateline.compose.nouns import behind_owner, is_person, of_thing
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.small import HE_OR_SHE
from dateline.compose.parse.tokens import Tok
from dateline.compose.pronouns import SUBJECTS


class Meant(NamedTuple):
    """Whom a pronoun means.

    text: as a title names it. name: the name, if it is one. certain: whether nobody else can be meant.
    """

    text: str
    name: Name | None
    certain: bool


UNKNOWN: Final = Meant("", None, False)
"""Somebody or something of which nobody can say which."""


class Rivals:
    """The people met on the way back, who could be meant instead."""

    def __init__(
        self,
        wanted: str,
        words: Words,
        called: Mapping[str, str],
        barred: Collection[str] = (),
        then: tuple[Parsed, Clause] | None = None,
    ) -> None:
        """called: the pronoun that the document uses of each name, where it is known. barred: whom it cannot mean.

        then: the clause in which the pronoun stands, and its sentence.
        """
        self.wanted, self.words, self.called, self.barred, self.then = wanted, words, called, barred, then
        self.kin = words.marks["people.male"] | words.marks["people.female"]
        self.people: dict[str, Name] = {}

    def is_kin(self, token: Tok) -> bool:
        """Whether a noun says whose relative somebody is who can be meant: `a daughter of Lee` for `she`."""
        kin = {"he": "people.male", "she": "people.female"}.get(self.wanted, "")
        return token.name is None and token.tag == "NN" and bool(kin) and token.low in self.words.marks[kin]

    def see(self, people: Sequence[tuple[Name, str]]) -> None:
        """Note people; those whose title says the other sex cannot be meant."""
        for name, title in people:
            if not self._other(name, title):
                self.people.setdefault(name.canonical, name)

    def _other(self, name: Name, title: str) -> bool:
        """Whether a title, the document's own pronoun, or a first name of the other sex speaks against the pronoun."""
        if name.canonical in self.barred:
            return True
        called, marks = self.called.get(name.canonical, ""), self.words.marks
        his, hers = marks["titles.male"], marks["titles.female"]
        if called and self.wanted in HE_OR_SHE and title not in his | hers:
            return called != self.wanted
        first = "" if called else name.canonical.split()[0].lower()  # `Mrs George` is no man
        if self.wanted == "he":
            return title in hers or (title not in his and first in marks["people.women"])
        if self.wanted == "she":
            return title in his or (title not in hers and first in marks["people.men"])
        return False

    def allows(self, name: Name) -> bool:
        """Whether nothing that is known of somebody speaks against the pronoun."""
        return not self._other(name, "")

    def knows(self, name: Name, around: Sequence[Tok]) -> bool:
        """Whether a title, the document or a list of first names says that the pronoun suits somebody."""
        if any(titled(token, self.wanted, self.words) for token in around):
            return True
        first = name.canonical.split()[0].lower()
        listed = {"he": "people.men", "she": "people.women"}.get(self.wanted)
        known = listed is not None and first in self.words.marks[listed]
        return known or self.called.get(name.canonical) == self.wanted

    def owns(self, parsed: Parsed, span: tuple[int, int]) -> bool:
        """Whether it stands in apposition to a subject whose he or she is, who may be meant too: `Lee, her aide,`."""
        beside = pairwise(parsed.tokens[span[0] : span[1] + 2])
        return any(
            left.tag == "," and owner.tag == "PRP$" and SUBJECTS.get(owner.low) == self.wanted for left, owner in beside
        )

    def suits(self, name: Name, parsed: Parsed, start: int, end: int) -> bool:
        """Whether the words around a name allow the pronoun."""
        owned = behind_owner(parsed, (start, end))  # `Mr Hay's MP, Ann Lee`
        titles = [token.low.rstrip(".") for token in parsed.tokens[owned:end]]
        return not any(self._other(name, title) for title in titles)

    def can_be(self, noun: Tok) -> bool:
        """Whether a noun says that somebody is a person, and not one of the other sex."""
        if noun.name is not None:
            return NATIONALITY in noun.name.evidence
        others = {"he": "people.female", "she": "people.male"}
        several = noun.low in self.words.marks["people.together"]
        return not several and noun.low not in self.words.marks[others[self.wanted]] and is_person(noun.low, self.words)

    def calls(self, noun: Tok) -> bool:
        """Whether a noun without its article calls somebody by kinship, `Dad had an operation`, or by a surname of the
        document, though that is also what his firm is called."""
        if self.called.get(noun.text, "-") in ("", self.wanted):
            return True
        kin = {"he": "people.male", "she": "people.female"}.get(self.wanted, "")
        return noun.tag == "NN" and noun.text[0].isupper() and bool(kin) and noun.low in self.words.marks[kin]

    def beside(self, found: Meant, other: Clause, parsed: Parsed, clause: Clause) -> bool:
        """Whether somebody else is told of beside the subject of a clause who may be meant as well: a person, if that
        is none by name; one of the family, if nothing shows the subject's sex, `Dr Lee saw Mother, says she is ill`."""
        if found.name is None:
            return bool(self.people)
        kin = {"he": "people.male", "she": "people.female"}[self.wanted]
        first, last = other.subject or (0, 0)
        around = [*range(first), *range(last, clause.start)]
        told = any(parsed.tokens[i].low in self.words.marks[kin] and parsed.tokens[i].name is None for i in around)
        return told and not self.knows(found.name, parsed.tokens[first:last])

    def alone(self, name: Name | None) -> bool:
        """Whether nobody else was met."""
        return name is not None and set(self.people) <= {name.canonical}

    def only(self) -> Name | None:
        """The one person met, if it is one."""
        if self.wanted in HE_OR_SHE and len(self.people) == 1:
            return next(iter(self.people.values()))
        return None


def titled(before: Tok, wanted: str, words: Words) -> bool:
    """Whether a title before a name says that a pronoun suits: `Mr`."""
    titles = {"he": "titles.male", "she": "titles.female"}.get(wanted)
    return titles is not None and before.low.rstrip(".") in words.marks[titles]


def owns_somebody(parsed: Parsed, rivals: Rivals) -> bool:
    """Whether a sentence names somebody only to say whose another is, who may be meant, `They met Ann Lee's aunt`; or
    tells of a thing of the one who is meant, with somebody else: `His quarrel with Bo Moe led to his fall`."""
    tokens = parsed.tokens
    spans = (clause.subject for clause in parsed.clauses if clause.subject is not None)
    own = (SUBJECTS.get(tokens[span[0]].low) == rivals.wanted and of_thing(parsed, span) for span in spans)
    owner = any(token.tag == "POS" and rivals.can_be(tokens[at + 1]) for at, token in enumerate(tokens[:-1]))
    of = any(token.low == "of" and at and rivals.is_kin(tokens[at - 1]) for at, token in enumerate(tokens))
    return owner or of or any(own)
