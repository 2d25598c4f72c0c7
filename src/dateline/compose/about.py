"""Of whom a document tells, and which pronoun it has for whom it names."""

import re
from collections.abc import Collection, Mapping
from functools import cached_property
from itertools import pairwise
from typing import Final

from dateline.compose.antecedents import Meant, Rivals
from dateline.compose.entries import Entries
from dateline.compose.names import Name
from dateline.compose.nouns import head_of, is_person, people_told
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.small import HE_OR_SHE
from dateline.compose.sexes import pronouns
from dateline.compose.topic import Topic, topic

_BEHIND: Final = re.compile(r"(?:, (?:aged )?|\s\()(\d{1,3})(?=[,;)]|\.\s|\.?\Z)")
_BEFORE: Final = re.compile(r"\b(\d{1,3})-[a-z]+-[a-z]+(?: [a-z-]+){0,3} \Z")
_NARRATING: Final = frozenset(("i", "we"))
_HEAD: Final = 12  # characters, such as a title, before the name with which a paragraph begins
_AROUND: Final = 60  # characters before a name in which its age stands


class About(Entries):
    """The sentences of a document, with the one person of whom all of it may tell."""

    @cached_property
    def topic(self) -> Topic | None:
        """The one person whom the document is about, if there is one."""
        return topic(self.document, self.names, self.words)

    def about(self, index: int) -> Topic | None:
        """Of whom a sentence tells by its place: in an entry of a work of reference that has his name at its head."""
        entry = self.register.entries.get(self.sentences[index].block)
        return Topic(entry.name, "", True) if entry is not None else self.topic

    @cached_property
    def called(self) -> Mapping[str, str]:
        """Who is called `he` and who `she`, by canonical name."""
        called = pronouns(self.folded, self.sentences, self.names, self.words) if self.words.grammar else {}
        sure = self.topic is not None and self.topic.life and self.topic.pronoun
        return {**called, self.topic.name.canonical: self.topic.pronoun} if self.topic is not None and sure else called

    @cached_property
    def ages(self) -> Mapping[Name, int]:
        """How old the text says those to be whom it names, in its order."""
        found = dict[Name, int]()
        for name in (name for name in self.names if name.type == "person"):
            before = _BEFORE.search(self.folded, max(0, name.start - _AROUND), name.start)
            if told := _BEHIND.match(self.folded, name.end) or before:
                found[name] = int(told[1])
        return found

    def of_topic(self, index: int, rivals: Rivals) -> Meant | None:
        """Whom the document is about: `he` at the head of a paragraph."""
        begins = index == 0 or self.sentences[index - 1].block != self.sentences[index].block
        return self.of_life(index, rivals, of_any=True) if begins else None

    def of_life(self, index: int, rivals: Rivals, *, of_any: bool = False) -> Meant | None:
        """Whom a life is about, if a pronoun can mean that and nobody else was met.

        of_any: whom any text is about, whoever was met.
        """
        told = self.about(index)
        if told is None or rivals.wanted not in HE_OR_SHE or not rivals.allows(told.name):
            return None
        name = told.name
        suits = of_any or (told.life and rivals.alone(name))
        return Meant(name.canonical, name, False) if suits else None

    def born(self, parsed: Parsed, span: tuple[int, int]) -> Name | None:
        """Whom a life is about, told by what he was: `The founder of Zentic was born in Ulm`."""
        told, behind = self.topic, parsed.tokens[span[1] : span[1] + 2]
        if told is None or not told.life or parsed.tokens[span[0]].low != "the" or len(behind) < 2:
            return None
        head = parsed.tokens[head_of(parsed, span)]
        described = head.name is None and is_person(head.low, self.words)
        return told.name if described and behind[1].low in self.words.marks["dates.born"] else None

    def in_full(self, index: int, found: Meant | None) -> Meant | None:
        """Whom the head of an entry names in full, for the part of that name by which the text calls him."""
        entry = self.register.entries.get(self.sentences[index].block)
        if entry is None or found is None or found.name is None:
            return found
        whole = set(found.name.canonical.split()) <= set(entry.name.canonical.split())
        return found._replace(text=entry.name.canonical, name=entry.name) if whole else found

    def beside_life(self, index: int, name: Name | None, rivals: Rivals) -> bool:
        """Whether somebody is another than the one of whom a life tells, to whom a pronoun may go back: `Ruth, her
        daughter, became a doctor. In 1980 she retired.` Of whom its paragraph begins to tell that is the one."""
        told = self.about(index)
        if told is None or name is None or not told.life or name.canonical == told.name.canonical:
            return False
        return not self._begins(index, name) and rivals.allows(told.name)

    def _begins(self, index: int, name: Name) -> bool:
        """Whether the paragraph of a sentence begins with a name."""
        while index and self.sentences[index - 1].block == self.sentences[index].block:
            index -= 1
        start = self.sentences[index].start
        return any(start <= n.start <= start + _HEAD and n.canonical == name.canonical for n in self.names)

    def told_by_narrator(self, parsed: Parsed) -> set[str]:
        """Whom somebody names who tells of himself in a sentence, `I have written of his son, Bo Moe`."""
        subjects = (clause.subject for clause in parsed.clauses if clause.kind == "main" and clause.subject is not None)
        own = any(parsed.tokens[span[0]].low in _NARRATING for span in subjects)
        return {name.canonical for name, _ in people_told(parsed, 0, 1 << 60)} if own else set()

    def owners(self, then: tuple[Parsed, Clause] | None) -> set[str]:
        """Who owns the thing of which a sentence tells before a clause, `then`: `Moe's army was lost, and he fled`."""
        parsed, pronoun = then if then is not None else (None, None)
        if parsed is None or pronoun is None:
            return set()
        spans = (clause.subject for clause in parsed.clauses if clause.subject and clause.start < pronoun.start)
        pairs = (pair for span in spans for pair in pairwise(parsed.tokens[slice(*span)]))
        return {
            one.name.canonical for one, mark in pairs if mark.tag == "POS" and one.name and one.name.type == "person"
        }

    def passed_by(self, index: int, found: Meant, nearer: Collection[str]) -> bool:
        """Whether others are named nearer than a sentence in which somebody was found, who may be meant; not where a
        life tells of him."""
        others = set(nearer) - {found.text}
        return bool(others) and found.name is not None and not self.is_life_of(index, found)

    def doubted(self, index: int, found: Meant | None, rivals: Rivals) -> Meant | None:
        """Whom a pronoun means, in doubt where it may go back to the one of whom a life tells."""
        beside = found is not None and self.beside_life(index, found.name, rivals)
        return found._replace(certain=False) if found is not None and beside else found

    def is_life_of(self, index: int, found: Meant) -> bool:
        """Whether somebody is the one of whom a life tells."""
        told = self.about(index)
        return told is not None and told.life and found.name is not None and found.text == told.name.canonical
