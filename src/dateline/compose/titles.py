"""The title of a statement: its subject by name, its verb, and what the verb needs, in at most 90 characters.

It is made of the words of the clause in which the date stands, in their order. Nothing is put into it but the name
that a pronoun means (in square brackets where somebody else could be meant), a form of `be` where the text leaves it
out, and `took place` where the text dates a noun.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from dateline.compose import dates
from dateline.compose.clauses import Clause
from dateline.compose.clauses import Sentence as Parsed
from dateline.compose.discourse import Discourse, Meant
from dateline.compose.parts import CONDITIONS, Parts
from dateline.compose.phrases import list_end, phrase_before
from dateline.compose.render import LONGEST, Fits, cleaned, finished, fitting, text_of
from dateline.compose.tagging import NOMINALS, NOUNS
from dateline.compose.wording import Wording

_ANCHORING: Final = frozenset(("since", "after", "before", "following", "until", "from", "despite", "by", "at"))


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
        self.dated = self.parts.dated
        self.wording = Wording(discourse, index, self.parts)
        self.told: tuple[int, ...] = ()

    def title(self) -> Title:
        if self.at < 0:
            return self._without_date()
        noun = self._noun()
        if noun is not None:
            return noun
        clause = self._consequence(self._clause())
        if clause is None or clause.unsure:
            return self._shortened(clause)
        text = self._of(clause)
        return self._title(text, clause) if text else self._shortened(clause)

    def _title(self, text: str, clause: Clause) -> Title:
        return Title(finished(text), clause, self.wording.meant, "clause", self.told)

    def _shortened(self, clause: Clause | None) -> Title:
        return Title(self._plain(), clause, None, "shortened", self.told)

    def _without_date(self) -> Title:
        """Of a text that is dated from outside, as by a heading: its first clause."""
        clause = next((clause for clause in self.parsed.clauses if clause.group and clause.kind == "main"), None)
        text = self._of(clause) if clause and not clause.unsure else ""
        return self._title(text, clause) if clause and text else self._shortened(clause)

    def _clause(self) -> Clause | None:
        clause: Clause | None = self.parsed.holder[self.at]
        while clause is not None and (clause.group is None or self._ongoing(clause)):
            clause = clause.shared or clause.parent
        return clause

    def _consequence(self, clause: Clause | None) -> Clause | None:
        """Of `if ash is seen before [the 30th], it will be grounded` what follows from it."""
        if clause is None or clause.kind != "sub" or self.tokens[clause.intro].low not in CONDITIONS:
            return clause
        return clause.parent if clause.parent is not None and clause.parent.group is not None else clause

    def _ongoing(self, clause: Clause) -> bool:
        """`arriving [27 April]` says when, but not of whom."""
        return clause.kind == "part" and clause.group is not None and self.tokens[clause.group.start].tag == "VBG"

    # ------------------------------------------------------------------------------------------------- nouns

    def _noun(self) -> Title | None:
        """`since the Israeli raid on Qalqilya in the night of [10 October]`: the raid took place then."""
        start = dates.phrase(self.tokens, self.at, self.words)[0]
        end = start
        first = self._chain(start)
        if first is None or first == 0 or self.tokens[first - 1].low not in _ANCHORING:
            return None
        head = first
        while head < end and self.tokens[head].tag in NOMINALS:
            head += 1
        if self.tokens[head - 1].low not in self.words.marks["nouns.event"]:
            return None
        plural = self.tokens[head - 1].tag == "NNS"
        subject = text_of(self.folded, self.tokens, [i for i in range(first, end) if i not in self.dated])
        verb = "takes place" if self._present() and not plural else "take place" if self._present() else "took place"
        return Title(finished(f"{subject} {verb}"), self._clause(), None, "noun", tuple(range(first, end)))

    def _present(self) -> bool:
        clause = self._clause()
        return bool(clause and clause.group and clause.group.tense == "present" and not clause.subject)

    def _chain(self, end: int) -> int | None:
        """Where the noun phrase begins that ends here, over prepositions inside it."""
        found = phrase_before(self.tokens, end)
        if found is None:
            return None
        start = found[0]
        while (
            start > 1
            and self.tokens[start - 1].tag == "IN"
            and self.tokens[start - 1].low not in _ANCHORING - {"at", "by"}
        ):
            wider = phrase_before(self.tokens, start - 1)
            if wider is None:
                break
            start = wider[0]
        return start

    # ------------------------------------------------------------------------------------------------ clauses

    def _of(self, clause: Clause) -> str:
        part = self.parts.part(clause)
        self.told = self.parts.tells(clause, part)
        subject = self.wording.subject(clause, part)
        verb = self.wording.verb(clause, subject)
        head = f"{subject} {verb}".strip()
        if len(head) > LONGEST:
            return ""
        inserted = self.wording.object(clause)
        if inserted and len(head) + len(inserted) + 1 <= LONGEST:
            head = f"{head} {inserted}"
        rest = fitting(self.tokens, self._to_comma(clause, part.rest), Fits(self.folded, self.tokens, head))
        rest = self._whole(clause, rest)
        return cleaned(f"{head} {text_of(self.folded, self.tokens, rest)}")

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
            return said or list(rest[:place])
        return list(rest)

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
        return finished(text_of(self.folded, self.tokens, rest)) or finished(
            text_of(self.folded, self.tokens, kept)[:LONGEST]
        )

    def _event_noun(self, indices: Sequence[int]) -> bool:
        """Whether some tokens are nothing but a noun phrase that names an event: `Splashdown`, `LM engine burn`."""
        nominal = all(self.tokens[i].tag in NOMINALS for i in indices)
        return nominal and self.tokens[indices[-1]].low in self.words.marks["nouns.event"]
