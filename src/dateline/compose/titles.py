"""The title of a statement: its subject by name, its verb, and what the verb needs, in at most 90 characters.

It is made of the words of the clause in which the date stands, in their order. Nothing is put into it but the name
that a pronoun means (in square brackets where somebody else could be meant), a form of `be` where the text leaves it
out, and `took place` where the text dates a noun.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from dateline.compose import dates
from dateline.compose.choice import Choice
from dateline.compose.clauses import Clause
from dateline.compose.clauses import Sentence as Parsed
from dateline.compose.discourse import Discourse, Meant
from dateline.compose.parts import Part, Parts
from dateline.compose.phrases import QUOTED, list_end, nearest, phrase_before
from dateline.compose.render import LONGEST, Fits, cleaned, finished, fitting, shortened, text_of
from dateline.compose.tags import NOMINALS, NOUNS
from dateline.compose.wording import Wording

SHORT: Final = 45  # characters of a title that has room for a second verb
ANCHORING: Final = frozenset(("since", "after", "before", "following", "until", "despite"))


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
        self.choice = Choice(self.parts)
        self.dated = self.parts.dated
        self.wording = Wording(discourse, index, self.parts)
        self.told: tuple[int, ...] = ()

    def title(self) -> Title:
        if self.at < 0:
            return self._without_date()
        noun = self._noun()
        if noun is not None:
            return noun
        rest: Title | None = None
        for clause in self.choice.clauses():
            text, whole = self._tell(clause)
            title = self._title(text, clause)
            if whole:
                return title
            rest = rest or (title if text else None)
        return rest or self._shortened(self.choice.clause())

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
        part = self.parts.part(clause)
        self.told = self.parts.tells(clause, part)
        subject = self.wording.subject(clause, part)
        if not subject and clause.kind == "main":
            subject = self.wording.writer(clause)
        text = self._of(clause, part, subject)
        return self._further(clause, self._placed(clause, text)), bool(text and subject) and not self._hollow(
            clause, part
        )

    def _placed(self, clause: Clause, text: str) -> str:
        """A short title with the place that stands before its subject: `At Port Said firing resumed`."""
        if not text or len(text) > SHORT or clause.subject is None or clause.kind not in ("main", "that"):
            return text
        for index in range(clause.start, clause.subject[0] - 1):
            if self.tokens[index].tag != "IN" or index in self.dated or self.parsed.holder[index] is not clause:
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
        return beside and same and not any(self.tokens[i].mention >= 0 for i in other.tokens)

    def _hollow(self, clause: Clause, part: Part) -> bool:
        """Whether a verb lacks what it needs: `It was`, `The agents did`."""
        group = clause.group
        if group is None or group.passive or part.rest or clause.kind == "rel":
            return False
        main = self.tokens[group.main]
        return any(main.low in self.words.marks[f"verbs.{name}"] for name in ("be", "have", "do"))

    def _statement(self, clause: Clause) -> tuple[str, bool]:
        """Of `…, Adams said [Sunday]` who said what."""
        head = f"{self.wording.subject(clause, self.parts.part(clause))} {self.wording.verb(clause, '')}"
        said = next((other for other in self.parsed.clauses if other.kind == "main" and self.choice.tells(other)), None)
        if said is None or said.start > clause.start:
            return head, False
        quoted = any(self.tokens[i].tag in QUOTED for i in range(clause.start))
        part = self.parts.part(said)
        self.told = (*self.parts.tells(said, part), *range(*(clause.subject or (0, 0))))
        subject = self.wording.subject(said, part, speaker=False)
        text = self._of(said, part, subject, before=f"{head}:" if quoted else head)
        return text or head, bool(text)

    # ------------------------------------------------------------------------------------------------- nouns

    def _noun(self) -> Title | None:
        """`since the Israeli raid on Qalqilya in the night of [10 October]`: the raid took place then."""
        found = self._owner() if dates.owned(self.tokens, self.at) else self._chained()
        if found is None:
            return None
        first, end, head = found
        plural = self.tokens[head].tag == "NNS"
        subject = text_of(self.folded, self.tokens, [i for i in range(first, end) if i not in self.dated])
        if len(subject) > LONGEST - 12:
            return None
        verb = "takes place" if self._present() and not plural else "take place" if self._present() else "took place"
        return Title(finished(f"{subject} {verb}"), self.choice.clause(), None, "noun", tuple(range(first, end)))

    def _chained(self) -> tuple[int, int, int] | None:
        """An event's noun phrase that ends at the date and says when the verb's event was: start, end, head."""
        end = dates.phrase(self.tokens, self.at, self.words)[0]
        first = self._chain(end)
        if first is None or first == 0 or self.tokens[first - 1].low not in self._anchors(end):
            return None
        head = self._head(first, end)
        return (first, end, head) if self._event(head) else None

    def _anchors(self, end: int) -> frozenset[str]:
        """The prepositions behind which the date is the noun's and not the verb's: with `of` all that say when."""
        held = (end < self.at and self.tokens[end].low == "of") or self.tokens[self.at - 1].low == "of"
        return ANCHORING | {"from", "by", "at"} if held else ANCHORING

    def _owner(self) -> tuple[int, int, int] | None:
        """Of `for the [November 1995] assassination of Rabin at a rally`, where it is no subject: start, end, head."""
        start = self.at - 1
        while start > 0 and self.tokens[start].tag not in ("DT", "PRP$", "POS"):
            start -= 1
        if self.tokens[start].tag == "POS":
            start = (nearest(self.tokens, start) or (start, start))[0]
        head = self._head(self.at + 1, len(self.tokens))
        clause = self.parsed.holder[self.at]
        subject = clause.subject is not None and clause.subject[0] <= self.at < clause.subject[1]
        if subject or not self._event(head) or self.tokens[start].tag == "PRP$":
            return None
        end = head + 1
        while (
            end < len(self.tokens) and self.tokens[end].tag in NOMINALS | {"IN"} and self.parsed.holder[end] is clause
        ):
            end += 1
        return start, end, head

    def _head(self, first: int, end: int) -> int:
        head = first
        while head < end and self.tokens[head].tag in NOMINALS:
            head += 1
        return head - 1

    def _event(self, head: int) -> bool:
        return self.tokens[head].low in self.words.marks["nouns.event"]

    def _present(self) -> bool:
        clause = self.choice.clause()
        return bool(clause and clause.group and clause.group.tense == "present" and not clause.subject)

    def _chain(self, end: int) -> int | None:
        """Where the noun phrase begins that ends here, over prepositions inside it."""
        found = phrase_before(self.tokens, end)
        if found is None:
            return None
        start = found[0]
        while (
            start > 1 and self.tokens[start - 1].tag == "IN" and self.tokens[start - 1].low not in ANCHORING | {"from"}
        ):
            wider = phrase_before(self.tokens, start - 1)
            if wider is None:
                break
            start = wider[0]
        return start

    # ------------------------------------------------------------------------------------------------ clauses

    def _of(self, clause: Clause, part: Part, subject: str, before: str = "") -> str:
        """The words of a clause, behind what goes before; empty if not even subject and verb fit."""
        verb = self.wording.verb(clause, subject)
        if before and subject and (before.endswith(":") or self._lowered(clause)):
            subject = (subject[0].upper() if before.endswith(":") else subject[0].lower()) + subject[1:]
        head = " ".join(filter(None, (before, subject, verb)))
        if len(head) > LONGEST:
            return ""
        inserted = self.wording.object(clause)
        if inserted and len(head) + len(inserted) + 1 <= LONGEST:
            head = f"{head} {inserted}"
        rest = fitting(self.tokens, self._to_comma(clause, part.rest), Fits(self.folded, self.tokens, head))
        rest = self._whole(clause, rest)
        return cleaned(f"{head} {text_of(self.folded, self.tokens, rest)}")

    def _lowered(self, clause: Clause) -> bool:
        """Whether the first word of a sentence has its capital only for that."""
        return clause.subject is not None and self.tokens[clause.subject[0]].tag in (
            "DT",
            "PRP$",
            "NNS",
            "NN",
            "PDT",
            "JJ",
        )

    def _to_comma(self, clause: Clause, rest: Sequence[int]) -> list[int]:
        """Up to the first comma that parts no enumeration: what follows is told beside, except what is said."""
        listed = 0
        for place, index in enumerate(rest):
            if self.tokens[index].tag != "," or index < listed:
                continue
            listed = list_end(self.tokens, index, len(self.tokens))
            if listed or self._between_adjectives(index):
                continue
            said = [i for i in rest[place:] if self._said(clause, i)] if place == 0 else []
            return said or [*rest[:place], *self._beside(clause, rest, place)]
        return list(rest)

    def _beside(self, clause: Clause, rest: Sequence[int], comma: int) -> list[int]:
        """Behind a comma near the verb a phrase that says where or how: `Splashdown came, within sight of the ship`."""
        found: list[int] = []
        for index in rest[comma + 1 :]:
            if self.parsed.holder[index] is not clause or self.tokens[index].tag not in NOMINALS | {"IN", "TO"}:
                break
            found.append(index)
        near = comma < 3 and len(found) > 1 and self.tokens[found[0]].tag == "IN"
        closed = not found or found[-1] + 1 >= len(self.tokens) or self.tokens[found[-1] + 1].tag in (",", ".", ";")
        return found if near and closed else []

    def _between_adjectives(self, comma: int) -> bool:
        around = (self.tokens[comma - 1].tag, self.tokens[comma + 1].tag if comma + 1 < len(self.tokens) else "")
        return around[0] in ("JJ", "CD", "VBN") and around[1] in ("JJ", "“", '"', "VBN")

    def _said(self, clause: Clause, index: int) -> bool:
        holder = self.parsed.holder[index]
        return holder.kind == "that" and holder.parent is clause

    def _whole(self, clause: Clause, rest: list[int]) -> list[int]:
        """Without a clause inside it whose verb was cut off."""
        while rest:
            inner = self.parsed.holder[rest[-1]]
            if inner is clause or inner.group is None or inner.group.start in rest:
                break
            rest = [index for index in rest if index < inner.start]
        return rest

    # ------------------------------------------------------------------------------------------------ pieces

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
            kept = self.parts.kept(range(len(self.tokens)))
        self.told = tuple(kept)
        rest = fitting(self.tokens, kept, Fits(self.folded, self.tokens, ""))
        if rest and self._event_noun(rest):
            return finished(f"{text_of(self.folded, self.tokens, rest)} takes place")
        return finished(text_of(self.folded, self.tokens, rest)) or shortened(text_of(self.folded, self.tokens, kept))

    def _event_noun(self, indices: Sequence[int]) -> bool:
        """Whether some tokens are nothing but a noun phrase that names an event: `Splashdown`, `LM engine burn`."""
        nominal = all(self.tokens[i].tag in NOMINALS for i in indices)
        return nominal and self.tokens[indices[-1]].low in self.words.marks["nouns.event"]
