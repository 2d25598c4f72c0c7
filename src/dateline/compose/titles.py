"""The title of a statement: its subject by name, its verb, and what the verb needs, in at most 90 characters.

It is made of the words of the clause in which the date stands, in their order. Nothing is put into it but the name
that a pronoun means (in square brackets where somebody else could be meant), a form of `be` where the text leaves it
out, and `took place` where the text dates a noun.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from dateline.compose.antecedents import Meant
from dateline.compose.behind import Behind
from dateline.compose.discourse import Discourse
from dateline.compose.likewise import done_likewise
from dateline.compose.parse.choice import Choice
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.inversion import asks
from dateline.compose.parse.labels import label
from dateline.compose.parse.lives import life
from dateline.compose.parse.named import named, taking_place
from dateline.compose.parse.parts import Part, Parts
from dateline.compose.parse.phrases import QUOTED, enumerates, names_event
from dateline.compose.parse.render import LONGEST, Fits, cleaned, finished, fitting, shortened, text_of
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.pronouns import timing
from dateline.compose.relatives import Relatives
from dateline.compose.wording import LONG, Wording

_HELD: Final = {"is": "takes place", "are": "take place", "was": "took place", "were": "took place"}
SHORT: Final = 45  # characters of a title that has room for a second verb


class Title(NamedTuple):
    """A title. clause: what it was made of. meant: whom its pronoun meant, if it had one. how: the way it was made.

    told: the tokens of the sentence that tell of this date, those too for which the title has no room.
    """

    text: str
    clause: Clause | None
    meant: Meant | None
    how: str
    told: tuple[int, ...] = ()


def title_of(discourse: Discourse, index: int, parsed: Parsed, at: int) -> Title:
    """The title for the date at token `at` of a sentence."""
    return _Titler(discourse, index, parsed, at).title()


class _Titler:
    def __init__(self, discourse: Discourse, index: int, parsed: Parsed, at: int) -> None:
        self.discourse, self.index, self.parsed, self.at = discourse, index, parsed, at
        self.tokens, self.folded, self.words = parsed.tokens, discourse.folded, parsed.words
        self.parts = Parts(parsed, at)
        self.choice, self.dated = Choice(self.parts), self.parts.dated
        self.wording = Wording(discourse, index, self.parts)
        self.relatives = Relatives(parsed, discourse.folded, self.dated)
        self.told: tuple[int, ...] = ()

    def title(self) -> Title:
        if self.at < 0:
            return self._without_date()
        held = self.parsed.holder[self.at]
        if told := label(self.parsed, self.at):
            return Title(finished(text_of(self.folded, self.tokens, told)), None, None, "shortened", tuple(told))
        if asks(self.parsed) and not held.antecedent:  # `a photo taken in [July] – of whom?`
            return self._shortened(self.choice.clause())
        if made := self._lived() or (self._apposed(held) if held.kind == "app" else self._noun()):
            return made
        rest: Title | None = None
        for clause in self.choice.clauses():
            text, whole = self._tell(clause)
            title = self._title(text, clause)
            said = self._said_alone(clause, text) if whole else None
            if said is not None:
                return said
            if whole:
                return title
            rest = rest or (title if text else None)
        return rest or self._shortened(self.choice.clause())

    def _said_alone(self, clause: Clause, text: str) -> Title | None:
        """What somebody says by itself, where the title has no room for it."""
        group, marks = clause.group, self.words.marks
        if group is None or self.tokens[group.main].lemma not in marks["verbs.reporting"]:
            return None
        inner = next((c for c in self.parsed.clauses if c.kind == "that" and c.parent is clause), None)
        inner = inner or next((c for c in self.parsed.clauses if self.parsed.announced_by(c) is clause), None)
        if inner is None or inner.group is None or self.tokens[inner.group.start].low == "had":
            return None  # what had been was at another time
        if any(self.tokens[i].mention >= 0 for i in inner.tokens):
            return None  # what has a day of its own
        whom = self.tokens[group.main].lemma in marks["verbs.telling"] and (inner.intro >= 0 or inner.kind == "main")
        cut = whom and self.tokens[inner.group.main].text not in text.split()  # `Ann Lee told the Senate`
        if not cut and not text.lower().endswith(self.tokens[group.main].low):
            return None
        teller = self.told if cut else ()
        told, whole = self._tell(inner)
        self.told = (*teller, *(i for i in self.told if i not in teller))
        return self._title(told, inner) if whole else None

    def _title(self, text: str, clause: Clause) -> Title:
        return Title(finished(text), clause, self.wording.meant, "clause", self.told)

    def _shortened(self, clause: Clause | None) -> Title:
        return Title(self._plain(), clause, None, "shortened", self.told)

    def _without_date(self) -> Title:
        """Of a text that is dated from outside, as by a heading: its first clause."""
        clause = next((clause for clause in self.parsed.clauses if clause.group and clause.kind == "main"), None)
        text = self._tell(clause)[0] if clause and not clause.unsure else ""
        return self._title(text, clause) if clause and text else self._shortened(clause)

    def _tell(self, clause: Clause) -> tuple[str, bool]:
        """What a clause tells, and whether that can stand alone: with its subject and what its verb needs."""
        if clause.kind == "attr":
            return self._statement(clause)
        self.wording.meant = None
        deed, part = self.parts.deed(clause)
        self.told = self.parts.tells(clause, part)
        if (done := done_likewise(self.parsed, clause, part, self.parts)) is not None:
            return self._likewise(clause, part, *done)
        if timing(self.parsed, clause):
            return self._as_it_stands(clause), not self._hollow(clause, part)
        subject = self.wording.subject(clause, part)
        if not subject and clause.kind == "main":
            subject = self.wording.writer(clause)
        if len(subject) > LONG and not enumerates(self.tokens, part.subject or clause.subject):
            subject = self.wording.core(clause, part) or subject
        text = self._of(deed, part, subject)
        if text and self._hollow(clause, part) and self._is_held(clause):
            verb = self.wording.verb(clause, subject)
            return f"{subject} {_HELD.get(verb) or verb.removesuffix(' be') + ' take place'}", True
        if not text and subject and (core := self.wording.core(clause, part)):
            group = clause.group
            one = group is not None and self.tokens[group.start].low in self.words.marks["verbs.singular"]
            several = enumerates(self.tokens, part.subject or clause.subject) and not one
            text = self._of(clause, part, f"{core} and others" if several else core)
        return self._further(clause, self._placed(clause, text)), bool(text and subject) and not self._hollow(
            clause, part
        )

    def _likewise(self, clause: Clause, part: Part, verb: str, rest: Sequence[int]) -> tuple[str, bool]:
        """`Her father sat in the Senate` for `as her father did`."""
        subject = self.wording.subject(clause, part)
        head = f"{subject} {verb or self.wording.verb(clause, subject)}"
        kept = fitting(self.tokens, rest, Fits(self.folded, self.tokens, head)) if verb else []
        self.told = (*range(*(clause.subject or (0, 0))), *kept)
        return cleaned(f"{head} {text_of(self.folded, self.tokens, kept)}"), bool(subject)

    def _as_it_stands(self, clause: Clause) -> str:
        """`It took until [9 April]`: a clause whose `it` means nothing says nothing without its date."""
        own = [i for i in self.parts.within(clause) if self.tokens[i].tag != "."]
        end = next((place for place, i in enumerate(own) if self.tokens[i].tag in (",", ";", ":", "--")), len(own))
        return shortened(text_of(self.folded, self.tokens, own[:end]))

    def _is_held(self, clause: Clause) -> bool:
        """Whether a form of be with nothing but a date says when something is: `Sports day is on [Friday]`."""
        group = clause.group
        assert group is not None
        be = self.tokens[group.main].low in self.words.marks["verbs.be"] and not group.negated
        last = self.tokens[clause.subject[1] - 1] if clause.subject is not None else None
        named = last is not None and last.tag in NOUNS and (last.name is None or last.name.type == "name")
        thing = named and clause.subject is not None and self.tokens[clause.subject[0]].low not in ("there", "it")
        return be and thing and self.tokens[group.end].low in ("on", "at", "in") and self.at > group.end

    def _placed(self, clause: Clause, text: str) -> str:
        """A short title with the place that stands before its subject: `At Port Said firing resumed`."""
        if not text or len(text) > SHORT or clause.subject is None or clause.kind not in ("main", "that"):
            return text
        for index in range(clause.start, clause.subject[0] - 1):
            led = self.tokens[index].tag == "IN" and self.tokens[index].low not in ("of", "from")
            if not led or index in self.dated or self.parsed.holder[index] is not clause:
                continue
            end = index + 2 if self.tokens[index + 1].tag == "DT" else index + 1
            name = self.tokens[end].name
            if name is not None and name.type == "place" and name.text not in text and end < clause.subject[0]:
                self.told = (*self.told, end)
                place = text_of(self.folded, self.tokens, range(index, end + 1))
                return f"{text} {place[0].lower()}{place[1:]}"
        return text

    def _further(self, clause: Clause, text: str) -> str:
        """A short title with what the same subject did next: `The Cabinet met and asked for a plan`."""
        if not text or len(text) > SHORT:
            return text
        end = max((i for i in clause.tokens if self.tokens[i].tag not in (",", ".")), default=0)
        if end < self.at:
            return text
        for other in self.parsed.clauses:
            if other.shared is clause and self._next(other, end):
                part, before = self.parts.part(other), f"{text} {self.tokens[other.start - 1].low}"
                self.told = (*self.told, *self.parts.tells(other, part))
                return self._of(other, part, "", before=before) or text
        return text

    def _next(self, other: Clause, end: int) -> bool:
        """Whether a further verb follows right behind a clause, with a conjunction and without a date of its own."""
        beside = other.start - end <= 2 and self.tokens[other.start - 1].low in self.words.marks["verbs.and"]
        group, shared = other.group, other.shared.group if other.shared else None
        same = group is not None and shared is not None and group.tense in ("", shared.tense) and not group.negated
        return beside and same and not any(self.tokens[i].mention >= 0 for i in self.parts.within(other))

    def _hollow(self, clause: Clause, part: Part) -> bool:
        """Whether a verb lacks what it needs: `It was`, `The agents did`."""
        group = clause.group
        if group is not None and self.tokens[group.main].tag == "MD":
            return True  # `He said that he would`
        if group is None or group.passive or part.rest or clause.kind == "rel":
            return False
        main = self.tokens[group.main]
        return any(main.low in self.words.marks[f"verbs.{name}"] for name in ("be", "have", "do"))

    def _statement(self, clause: Clause) -> tuple[str, bool]:
        """Of `…, Adams said [Sunday]` who said what."""
        part = self.parts.part(clause)
        told = self._told_whom(clause, part)
        head = " ".join(filter(None, (self.wording.subject(clause, part), self.wording.verb(clause, ""), told)))
        said = next((other for other in self.parsed.clauses if other.kind == "main" and self.choice.tells(other)), None)
        if said is None or said.start > clause.start:
            return head, False
        if clause.group and clause.group.passive:
            return self._tell(said)  # `…, it was announced on [Thursday]`
        quoted = any(self.tokens[i].tag in QUOTED for i in range(clause.start))
        part = self.parts.part(said)
        self.told = (*self.parts.tells(said, part), *range(*(clause.subject or (0, 0))))
        subject = self.wording.subject(said, part, speaker=False)
        text = self._of(said, part, subject, before=f"{head}:" if quoted else head)
        if not text and not quoted:
            dated = any(self.tokens[i].mention >= 0 for i in said.tokens)
            one = not enumerates(self.tokens, part.subject or said.subject)
            text = self._of(said, part, self.wording.core(said, part), before=head) if one else ""
            return (text or head, bool(text)) if text or dated else self._tell(said)
        return text or head, bool(text)

    def _told_whom(self, clause: Clause, part: Part) -> str:
        """`the inquiry` of `…, Ann Lee told the inquiry on [Friday]`."""
        if clause.group is None or clause.subject is None or clause.subject[0] >= clause.group.end:
            return ""
        end = clause.group.end
        while end in part.rest and self.tokens[end].tag in NOMINALS | {"PRP"}:
            end += 1
        return text_of(self.folded, self.tokens, range(clause.group.end, end))

    # ------------------------------------------------------------------------------------------------- nouns
    def _apposed(self, clause: Clause) -> Title | None:
        """Of `Ann Lee, mayor of Ulm from [1971 to 1979], opened …` who she was."""
        if clause.antecedent is None:
            return None
        around = clause.parent.group if clause.parent else None
        verb = self.wording.be(clause.antecedent, present=around is not None and around.tense == "present")
        head = f"{text_of(self.folded, self.tokens, range(*clause.antecedent))} {verb}"
        rest = fitting(self.tokens, self.parts.kept(clause.tokens), Fits(self.folded, self.tokens, head))
        told = (*range(*clause.antecedent), *rest)
        return Title(finished(f"{head} {text_of(self.folded, self.tokens, rest)}"), clause, None, "apposition", told)

    def _lived(self) -> Title | None:
        """Of `Ada Grey ([12 March 1889], Vik – 4 November 1967, Lund) wrote …` her birth."""
        found = life(self.parsed, self.at)
        if found is None:
            return None
        told = (found.name, found.place) if found.place >= 0 else (found.name,)
        where = f" in {self.tokens[found.place].text}" if found.place >= 0 else ""
        return Title(finished(f"{self.tokens[found.name].text} {found.verb}{where}"), None, None, "noun", told)

    def _noun(self) -> Title | None:
        """`since the Israeli raid on Qalqilya in the night of [10 October]`: the raid took place then."""
        found = named(self.parsed, self.at)
        if found is None:
            return None
        first, end, head = found
        plural = self.tokens[head].tag == "NNS"
        subject = text_of(self.folded, self.tokens, [i for i in range(first, end) if i not in self.dated])
        clause = self.choice.clause()
        if first == self.at:
            subject = f"the {subject}"  # `[Monday's] attack`
        if self.tokens[first].tag == "PRP$" and clause is not None:
            subject = self.wording.possessive(clause, subject, self.tokens[first].low, first)
        if len(subject) > LONGEST - 12:
            return None
        verb = taking_place(self.parsed, (first, end), plural=plural, present=self._present())
        return Title(finished(f"{subject} {verb}"), self.choice.clause(), None, "noun", tuple(range(first, end)))

    def _present(self) -> bool:
        clause = self.choice.clause()
        return bool(clause and clause.group and clause.group.tense == "present" and not clause.subject)

    # ------------------------------------------------------------------------------------------------ clauses

    def _of(self, clause: Clause, part: Part, subject: str, before: str = "") -> str:
        """The words of a clause, behind what goes before; empty if not even subject and verb fit."""
        verb = self.wording.verb(clause, subject)
        if before and subject and (before.endswith(":") or self._lowered(clause)):
            subject = (subject[0].upper() if before.endswith(":") else subject[0].lower()) + subject[1:]
        head = " ".join(filter(None, (before, subject, verb)))
        if len(head) > LONGEST:
            return ""
        inserted, told = self.relatives.object(clause), list(part.rest)
        if inserted and len(head) + len(inserted) + 1 <= LONGEST:
            to = self.relatives.infinitive(told)
            head, told = (
                " ".join(filter(None, (head, text_of(self.folded, self.tokens, told[:to]), inserted))),
                told[to:],
            )
        behind = Behind(self.parsed)
        rest = fitting(self.tokens, behind.to_comma(clause, told), Fits(self.folded, self.tokens, head))
        rest = behind.whole(clause, rest)
        head = f"{head}:" if behind.quotes(clause, rest) else head
        small = {0: self.tokens[0].text.lower()} if rest[:1] == [0] and self.tokens[0].tag in ("IN", "JJ") else {}
        text = cleaned(f"{head} {text_of(self.folded, self.tokens, rest, small | behind.owned(rest, self.dated))}")
        text = text if len(text) <= LONGEST else cleaned(f"{head} {text_of(self.folded, self.tokens, rest, small)}")
        return self.relatives.completed(clause, head, text, self.parts.part(clause).rest)

    def _lowered(self, clause: Clause) -> bool:
        """Whether the first word of a sentence has its capital only for that."""
        first = self.tokens[clause.subject[0]] if clause.subject is not None else None
        small = first is not None and first.text[1:] == first.low[1:]
        return first is not None and small and (first.tag in NOMINALS - {"NNP", "POS"} or first.low == "one")

    # ------------------------------------------------------------------------------------------------- plain

    def _plain(self) -> str:
        """The stretch around the date without it, cut where a phrase ends: when no clause was understood."""
        if not self.words.grammar:  # a date cannot be taken out of a sentence that is not understood
            self.told = tuple(range(len(self.tokens)))
            return shortened(text_of(self.folded, self.tokens, self.told))
        start, end = max(self.at, 0), max(self.at, 0) + 1
        while start > 0 and self.tokens[start - 1].tag not in (";", "--", ")", "("):
            start -= 1
        while end < len(self.tokens) and self.tokens[end].tag not in (";", "--", ")", "("):
            end += 1
        kept = self.parts.kept(range(start, end))
        if not any(self.tokens[i].tag in NOUNS for i in kept):
            kept = [i for i in self.parts.kept(range(len(self.tokens))) if not self._shown_where(i)]
        if len(kept) > 2 and self.tokens[kept[0]].low in self.words.marks["dates.heads"]:
            kept = kept[2:] if self.tokens[kept[1]].low == "of" else kept
        self.told = tuple(kept)
        rest = fitting(self.tokens, kept, Fits(self.folded, self.tokens, ""))
        if rest and names_event(self.tokens, rest, self.words):
            plural = self.wording.be((rest[0], rest[-1] + 1)) == "were"
            return finished(f"{text_of(self.folded, self.tokens, rest)} {'take' if plural else 'takes'} place")
        told = (text_of(self.folded, self.tokens, indices) for indices in (rest, kept, range(len(self.tokens))))
        return next((title for text in told if (title := shortened(text))), "")

    def _shown_where(self, index: int) -> bool:
        """Whether a token stands in brackets that say where somebody is in a picture: `Ann Lee (far left)`."""
        held = self.parsed.holder[index]
        own = [self.tokens[i] for i in held.tokens]
        return held.kind == "paren" and len(own) < 8 and any(t.low in self.words.marks["writing.shown"] for t in own)
