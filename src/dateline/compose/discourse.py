"""Whom or what a pronoun means, by what the sentences before it tell."""

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from dateline.compose.about import About
from dateline.compose.antecedents import UNKNOWN, Meant, Rivals, owns_somebody
from dateline.compose.doubts import (
    agreed,
    definite,
    may_be_several,
    named_beside,
    no_thing,
    only_one_told,
    others_undergo,
    part_of,
    somebody_like_it,
    somebody_nearer,
    something_new,
    thing_done,
    told_now,
    unknown,
    worded,
)
from dateline.compose.nouns import head_of, is_body, is_ship, named, of_thing, people_told, plural
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.small import HE_OR_SHE
from dateline.compose.parse.tokens import Tok
from dateline.compose.patients import patient
from dateline.compose.pronouns import (
    PRONOUNS,
    SUBJECTS,
    body_says,
    describes,
    done_to_it,
    impersonal,
    is_saying,
    is_written,
    named_at_birth,
    others,
    rivalled,
    same_pronoun,
    told_beside,
    undergoes,
)
from dateline.compose.rivalry import (
    another_told_of,
    beside_other,
    cited,
    does_to,
    hangs_on_another,
    nearest_first,
    of_family,
    several_things,
    somebody_told,
    source_or_others,
    thing_between,
    told_by_pronoun,
    two_told,
)

_TELLING: Final = frozenset(("main", "that", "coord", "sub"))
_RUNNING: Final = frozenset(("paragraph", "item", "caption"))
_BACK: Final = 4  # sentences that an antecedent may lie back
_DEEP: Final = 24  # pronouns that may stand between
_ARTICLES: Final = frozenset(("a", "an", "the", "another", "this", "that"))


class Discourse(About):
    """The sentences of a document, with whom the pronouns in them mean: asked for, worked out once and kept."""

    @cached_property
    def _meant(self) -> dict[tuple[int, int, str, int], Meant | None]:
        return {}

    def meant(
        self,
        index: int,
        parsed: Parsed,
        clause: Clause,
        pronoun: Tok,
        depth: int = 0,
        barred: frozenset[str] = frozenset(),
    ) -> Meant | None:
        """Whom or what a pronoun that is the subject of a clause means; None if nothing suits.

        barred: the names of whom it cannot mean.
        """
        wanted = pronoun.low
        if wanted not in PRONOUNS or depth > _DEEP or (wanted == "it" and impersonal(parsed, clause)):
            return None
        # one `he` leads to the `he` before it, and so on
        key = (parsed.tokens[0].start, pronoun.start, wanted, min(depth, 1))
        if key not in self._meant:
            beside = (parsed.tokens[i].name for i in told_beside(parsed, clause))
            barred |= {name.canonical for name in beside if name is not None and name.type == "person"}
            rivals = Rivals(wanted, self.words, self.called, barred, (parsed, clause))
            within = self._undergone(parsed, parsed, clause, rivals)
            within = named_beside(parsed, pronoun) or within or self._before_in(parsed, clause, rivals, index, depth)
            within = within or beside_other(parsed, clause, rivals)
            quoted = depth == 0 and self._quoted_of(parsed, pronoun)
            found = within
            if within is None and not quoted and not hangs_on_another(clause, wanted):
                found = (
                    self.of_topic(index, rivals)
                    or self._done_to(index, parsed, clause, rivals)
                    or self._before(index, rivals, depth)
                )
                found = somebody_nearer(parsed, clause, pronoun, rivals, found) if found is not None else None
                if depth == 0 and clause.kind == "sub":
                    found = agreed(found, only_one_told(parsed, clause, pronoun, rivals))
            self._meant[key] = self.in_full(index, found) if found is not None and found.text else None
        return self._meant[key]

    def _done_to(self, index: int, parsed: Parsed, clause: Clause, rivals: Rivals) -> Meant | None:
        """To whom the sentence before did something of which this one goes on."""
        if not index or self._ends(index - 1, index, rivals.wanted):
            return None
        return self._undergone(self.parsed(index - 1), parsed, clause, rivals)

    def _undergone(self, before: Parsed, parsed: Parsed, clause: Clause, rivals: Rivals) -> Meant | None:
        """To whom or what a sentence, or a clause before in the same one, did it; without text where either may be."""
        span = patient(before, parsed, clause, rivals)
        return Meant(definite(self.text(before, span)), None, False) if span is not None else None

    def _quoted_of(self, parsed: Parsed, pronoun: Tok) -> bool:
        """Whether a pronoun stands in what somebody says in this sentence: the text before does not say who it is."""
        told = any(c.kind == "attr" for c in parsed.clauses) or any(t.text == ":" for t in parsed.tokens)
        return told and self.narrators.quoted(pronoun.start)

    def _before_in(self, parsed: Parsed, clause: Clause, rivals: Rivals, index: int, depth: int) -> Meant | None:
        """In the same sentence: the subject of a clause before."""
        end = parsed.tokens[clause.tokens[0]].start if clause.tokens else 0
        if rivals.wanted == "it" and clause.parent is not None and clause.parent.kind == "rel":
            return UNKNOWN  # `The Guard looked for a ferry which was full when it sank`
        clauses = [
            other
            for other in parsed.clauses
            if other is not clause and other.subject and other.start < clause.start
            if other.kind in _TELLING or (other.kind == "attr" and rivals.wanted == "they")
            if not describes(clause, other) and not undergoes(parsed, other, rivals.wanted)
            if rivals.wanted != "it" or not (is_written(parsed, other) or worded(parsed, clause, other))
        ]
        rivals.see(people_told(parsed, 0, end))
        if rivals.wanted == "they" and self._said_by_other(parsed, clause, rivals, index, depth):
            return UNKNOWN
        if others_undergo(parsed, clause, rivals.wanted) or source_or_others(parsed, clauses):
            return UNKNOWN
        for other in reversed(clauses):
            found = self._subject(index, parsed, other, rivals, depth)
            if found is not None and rivals.wanted in HE_OR_SHE and rivals.beside(found, other, parsed, clause):
                return UNKNOWN  # `A judge jailed Ann Lee for what she had done`
            if found is not None and rivals.wanted == "they" and self._two_crowds(parsed, other, clause):
                return UNKNOWN
            if rivals.wanted == "it" and (something_new(parsed, other) or thing_between(parsed, clause, other)):
                return UNKNOWN
            says = rivals.wanted == "it" and other is clause.parent and body_says(parsed, other)
            if found is not None and says:  # `The firm said it expected …`, but not what `it was sold`
                sold = clause.kind == "that" and clause.group is not None and clause.group.passive
                return UNKNOWN if sold else found._replace(certain=True)
            if found is not None:
                return self._body(parsed, other, end) or found if rivals.wanted == "it" and not found.name else found
        return None

    def _said_by_other(self, parsed: Parsed, clause: Clause, rivals: Rivals, index: int, depth: int) -> bool:
        """Whether somebody says a thing who is not `they` by grammar: `a coalition said they would march`."""
        around = clause.parent
        if clause.kind != "that" or around is None or around.subject is None or not is_saying(parsed, around):
            return False
        return self._subject(index, parsed, around, rivals, depth) is None

    def _two_crowds(self, parsed: Parsed, other: Clause, clause: Clause) -> bool:
        """Whether a clause tells of people beside its subject: `Police led two hikers home after their car sank`."""
        return other.subject is not None and clause.kind == "sub" and others(parsed, other.subject, clause.start)

    def _body(self, parsed: Parsed, clause: Clause, end: int) -> Meant | None:
        """The organisation that did something, `committed by the Army`, behind a clause's subject: `it` means that."""
        assert clause.subject is not None
        start = parsed.tokens[clause.subject[1] - 1].end
        named = [
            token.name
            for at, token in enumerate(parsed.tokens)
            if token.name is not None and token.name.type == "organisation" and start <= token.start < end
            if "by" in (parsed.tokens[at - 1].low, parsed.tokens[at - 2].low)
        ]
        return Meant(named[-1].canonical, named[-1], False) if named else None

    def _before(self, index: int, rivals: Rivals, depth: int) -> Meant | None:
        """Who or what is told of in the sentences before, from the nearest back."""
        nearer = self.owners(rivals.then)
        reach = _BACK if rivals.wanted != "it" else 2 if done_to_it(self.parsed(index - 1)) else 1
        for back in range(index - 1, max(-1, index - 1 - reach), -1):
            if self._ends(back, index, rivals.wanted):
                break
            parsed = self.parsed(back)
            rivals.see(people_told(parsed, 0, 1 << 60))
            telling = _TELLING | {"attr"} if rivals.wanted in HE_OR_SHE else _TELLING  # `”, Ann Lee said. She …`
            told = [clause for clause in parsed.clauses if clause.subject and clause.kind in telling]
            if rivals.wanted == "it" and several_things(parsed, told):
                return None
            main = [clause for clause in told if not undergoes(parsed, clause, rivals.wanted)]
            main = nearest_first(parsed, main) if rivals.wanted == "they" else main
            for clause in main:
                found = self._subject(back, parsed, clause, rivals, depth)
                if found is not None:
                    open_ = self._open(back, clause, main, found, rivals, depth) or self.passed_by(back, found, nearer)
                    return None if open_ else self._seen_from(index, back, found, main, rivals.wanted)
            nearer |= self.told_by_narrator(parsed)
            if any(same_pronoun(parsed, c, rivals.wanted) or unknown(parsed, c, rivals.wanted) for c in main):
                return None  # nobody knows who that is: `Nwankwo was a child. He …`
            lone = rivals.only() if len(main) == len(told) else None
            if lone is not None and not cited(parsed, lone) and not owns_somebody(parsed, rivals):
                return Meant(lone.canonical, lone, False)
            if somebody_told(parsed, rivals) or (rivals.wanted == "they" and two_told(parsed)):
                return None
        return self.of_life(index, rivals)

    def _open(
        self, back: int, clause: Clause, told: Sequence[Clause], found: Meant, rivals: Rivals, depth: int
    ) -> bool:
        """Whether the sentence in which somebody was found tells of others too, so that nobody knows who is meant."""
        parsed = self.parsed(back)
        if rivals.wanted == "they":
            said = (other.subject for other in told if other.kind == "that" and other is not clause)
            several = any(span and plural(parsed.tokens[slice(*span)]) for span in said)
            return several or (clause.subject is not None and others(parsed, clause.subject))
        one = rivals.wanted in HE_OR_SHE
        aside = same_pronoun(parsed, clause, rivals.wanted) or of_family(parsed, told, found)
        either = one and (
            self._either(back, told, found, rivals, depth) or (aside and self.beside_life(back, found.name, rivals))
        )
        if one and self.is_life_of(back, found):
            return either
        other = one and another_told_of(parsed, clause, rivals, found)
        other |= found.name is None and told_by_pronoun(parsed, rivals.wanted)
        other |= one and does_to(parsed, clause, rivals.wanted) and self._another_story(back, found, rivals, depth)
        return either or other or (one and somebody_like_it(parsed, clause, rivals, found))

    def _another_story(self, back: int, found: Meant, rivals: Rivals, depth: int) -> bool:
        """Whether the story told of somebody else before, to whom one does something now, so that it may go on so:
        `Lee was poor. A dealer, Bo Moe, bought his works. He left Ulm.`"""
        if back < 1 or self.sentences[back - 1].block != self.sentences[back].block or found.name is None:
            return False
        parsed = self.parsed(back - 1)
        told = (clause for clause in parsed.clauses if clause.subject and clause.kind in ("main", "coord"))
        before = (self._subject(back - 1, parsed, clause, rivals, depth + 1) for clause in told)
        return any(other is not None and other.name and other.text != found.text for other in before)

    def _seen_from(self, index: int, back: int, found: Meant, told: Sequence[Clause], wanted: str) -> Meant:
        """What was found in a sentence further back, only as sure as what stands between leaves it."""
        apart = (
            self.sentences[back].block != self.sentences[index].block
        )  # `A clerk left. ¶ He died` is no clerk's death
        unnamed = wanted in HE_OR_SHE and apart and (found.name is None or of_family(self.parsed(back), told, found))
        tokens, far = self.parsed(back).tokens, back < index - 1 or unnamed
        parted = self.topic is not None and apart
        they = wanted == "they" and not self._plurals(back + 1, index)
        sure = found if not unnamed and (found.name is not None or not far or they) else UNKNOWN
        parted |= wanted == "they" and any(others(self.parsed(back), c.subject, hardly=True) for c in told if c.subject)
        alone = not they or sum(plural(tokens[slice(*clause.subject)]) for clause in told if clause.subject) == 1
        return sure._replace(certain=found.certain and alone and not far and not parted)

    def _either(self, index: int, told: Sequence[Clause], found: Meant, rivals: Rivals, depth: int) -> bool:
        """Whether a further clause of a sentence tells of somebody else: `Ann left, and her sister stayed. She …`"""
        parsed = self.parsed(index)
        others = (self._subject(index, parsed, c, rivals, depth) for c in told if c.kind in ("main", "coord", "attr"))
        return any(
            other is not None and other.text != found.text and (other.name or not other.text) for other in others
        )

    def _ends(self, back: int, index: int, wanted: str) -> bool:
        """Whether a sentence is none of the running text that a pronoun goes on with; `they` stay in a paragraph."""
        own = self.sentences[index].block
        parted = wanted == "they" and self.sentences[back].block != own == self.sentences[index - 1].block
        return parted or self._kind(back) not in _RUNNING or self._kind(back) != self._kind(index)

    def _plurals(self, first: int, end: int) -> bool:
        """Whether a sentence between tells of several things, which `they` may mean."""
        return any(token.tag == "NNS" for index in range(first, end) for token in self.parsed(index).tokens)

    def _kind(self, index: int) -> str:
        blocks = self.document.blocks
        return blocks[self.sentences[index].block].kind if blocks else "paragraph"

    def _somebody(self, parsed: Parsed, span: tuple[int, int], rivals: Rivals) -> Meant | None:
        """A person told by what he is: `A young clerk was charged; he …`. Without text where he is somebody's."""
        first, last = parsed.tokens[span[0]], parsed.tokens[head_of(parsed, span)]
        if span[1] - span[0] == 1 and rivals.calls(first):
            return Meant(first.text, None, False)
        owned = first.tag == "PRP$" or any(token.tag == "POS" for token in parsed.tokens[slice(*span)])
        if (born := self.born(parsed, span)) is not None and rivals.allows(born):
            return Meant(born.canonical, born, False)
        if not rivals.can_be(last) or (first.low not in _ARTICLES and not owned):
            return None
        text = "" if owned else f"The {self.text(parsed, (span[0] + 1, span[1]))}"
        return Meant(text, None, False)

    def _one(self, parsed: Parsed, span: tuple[int, int], rivals: Rivals, *, several: bool) -> Meant | None:
        """Whom a subject names, or tells by what he is, if that can be `he` or `she`."""
        name = named(parsed, span)
        if name is None and not several:
            return self._somebody(parsed, span, rivals)
        if name is None or several or not rivals.suits(name, parsed, *span):
            return None
        owned = SUBJECTS.get(parsed.tokens[span[0]].low) == rivals.wanted and span[1] - span[0] > 1
        if owned and of_thing(parsed, span):
            return None  # `His quarrel with Bo Moe led to his fall. He …`
        unsure = not rivals.knows(name, parsed.tokens[slice(*span)])
        kin = owned and parsed.tokens[span[0] + 1].low in rivals.kin
        if kin or (unsure and (owned or rivals.owns(parsed, span))):
            # `Her sister Jean left. She …`, `Her master, Lee, left. She …`, `Lee, her aide, left. She …` may be either
            return UNKNOWN
        return Meant(name.canonical, name, rivals.alone(name))

    def _subject(self, index: int, parsed: Parsed, clause: Clause, rivals: Rivals, depth: int) -> Meant | None:
        """The subject of a clause, if it can be what is wanted."""
        assert clause.subject is not None
        start, end = clause.subject
        head = parsed.tokens[start:end]
        if len(head) == 1 and head[0].tag == "PRP":
            same = head[0].low == rivals.wanted
            found = self.meant(index, parsed, clause, head[0], depth + 1) if same else None
            born = named_at_birth(parsed, clause, known=found is not None) if same else None
            found = Meant(born.canonical, born, True) if born is not None else found
            if found is None or (found.name is not None and found.name.canonical in rivals.barred):
                return None
            return found._replace(certain=found.certain and rivals.alone(found.name))
        if head[-1].low in _ARTICLES:
            return UNKNOWN  # `The first was a flaw`: which of several things nobody says
        name, several = named(parsed, (start, end)), plural(head)
        if rivals.wanted == "she" and is_ship(head, self.words):
            return Meant(self.text(parsed, (start, end)), head[-1].name, False)
        if rivals.wanted in HE_OR_SHE:
            return self.doubted(index, self._one(parsed, clause.subject, rivals, several=several), rivals)
        if rivals.wanted == "they":
            body = not several and is_body(head[-1], self.words)
            sure = several and clause.kind == "main" and depth == 0
            # `the two` and `People say he left` name nobody
            counted = head[-1].tag == "CD" or (head[0].low == "people" and told_now(clause))
            return Meant("" if counted else self.text(parsed, (start, end)), None, sure) if several or body else None
        if several or name is not None or (head[-1].name is not None and may_be_several(head[-1])):
            thing = part_of(parsed, start, end) or thing_done(parsed, clause)
            return Meant(definite(self.text(parsed, thing)), None, False) if thing else None
        if no_thing(parsed, clause.subject):
            return None
        lone = head[-1].name if head[-1].name and len(head) <= 2 else None
        text = "" if rivalled(parsed, clause, rivals.then or (parsed, clause)) else self.text(parsed, (start, end))
        return Meant(text, lone, False)
