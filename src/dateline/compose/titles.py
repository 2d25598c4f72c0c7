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
from dateline.compose.names import Name
from dateline.compose.phrases import list_end, phrase_before
from dateline.compose.render import LONGEST, Fits, cleaned, finished, fitting, text_of
from dateline.compose.tagging import NOMINALS, NOUNS

_KEPT: Final = frozenset(("that", "rel", "part", "sub"))
_NO_OBJECT: Final = frozenset(("DATE", "IN", "TO", "RB", ",", ".", "CC"))
_CONDITIONS: Final = frozenset(("if", "unless", "lest", "whether"))
_ANCHORING: Final = frozenset(("since", "after", "before", "following", "until", "from", "despite", "by", "at"))


class Title(NamedTuple):
    """A title. clause: what it was made of. meant: whom its pronoun meant, if it had one. how: the way it was made."""

    text: str
    clause: Clause | None
    meant: Meant | None
    how: str


class Part(NamedTuple):
    """What of a clause belongs to one of its dates: tokens behind the verb, or [start, end) of a further member."""

    rest: list[int]
    subject: tuple[int, int] | None


def title_of(discourse: Discourse, index: int, parsed: Parsed, at: int) -> Title:
    """The title for the date at token `at` of a sentence."""
    return _Titler(discourse, index, parsed, at).title()


class _Titler:
    def __init__(self, discourse: Discourse, index: int, parsed: Parsed, at: int) -> None:
        self.discourse, self.index, self.parsed, self.at = discourse, index, parsed, at
        self.tokens, self.folded, self.words = parsed.tokens, discourse.folded, parsed.words
        self.dated = self._dated()
        self.meant: Meant | None = None

    def title(self) -> Title:
        if self.at < 0:
            return self._without_date()
        noun = self._noun()
        if noun is not None:
            return noun
        clause = self._consequence(self._clause())
        if clause is None or clause.unsure:
            return Title(self._plain(), clause, None, "shortened")
        text = self._of(clause)
        return (
            Title(finished(text), clause, self.meant, "clause")
            if text
            else Title(self._plain(), clause, None, "shortened")
        )

    def _without_date(self) -> Title:
        """Of a text that is dated from outside, as by a heading: its first clause."""
        clause = next((clause for clause in self.parsed.clauses if clause.group and clause.kind == "main"), None)
        text = self._of(clause) if clause and not clause.unsure else ""
        return Title(finished(text) or self._plain(), clause, self.meant, "clause" if text else "shortened")

    def _dated(self) -> frozenset[int]:
        """Tokens of all dates in the sentence, with what they bring along."""
        gone: set[int] = set()
        for at, token in enumerate(self.tokens):
            if token.mention >= 0:
                gone.update(range(*dates.phrase(self.tokens, at, self.words)))
        return frozenset(gone)

    def _clause(self) -> Clause | None:
        clause: Clause | None = self.parsed.holder[self.at]
        while clause is not None and (clause.group is None or self._ongoing(clause)):
            clause = clause.shared or clause.parent
        return clause

    def _consequence(self, clause: Clause | None) -> Clause | None:
        """Of `if ash is seen before [the 30th], it will be grounded` what follows from it."""
        if clause is None or clause.kind != "sub" or self.tokens[clause.intro].low not in _CONDITIONS:
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
        return Title(finished(f"{subject} {verb}"), self._clause(), None, "noun")

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
        part = self._part(clause)
        subject = self._subject(clause, part)
        verb = self._verb(clause, subject)
        head = f"{subject} {verb}".strip()
        if len(head) > LONGEST:
            return ""
        inserted = self._object(clause)
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

    def _part(self, clause: Clause) -> Part:
        """The tokens behind the verb that go with this date; of a further member its own subject."""
        group = clause.group
        assert group is not None
        behind = self._behind(clause, group.end)
        marks = [i for i in behind if self.tokens[i].mention >= 0]
        if len(marks) < 2 or self.at not in marks:
            return Part(self._kept(behind), None)
        place = marks.index(self.at)
        if place == 0:
            stop = self._member_start(marks[0], marks[1])
            return Part(self._kept([i for i in behind if i < stop]), None)
        start = self._member_start(marks[place - 1], self.at)
        stop = self._member_start(self.at, marks[place + 1]) if place + 1 < len(marks) else len(self.tokens)
        if start >= marks[place] or start <= marks[place - 1]:
            return Part(self._kept(behind), None)
        return self._member(behind, start, stop, marks[0])

    def _member_start(self, first: int, second: int) -> int:
        """Where the member of an enumeration begins that holds the second of two dates."""
        for index in range(dates.phrase(self.tokens, second, self.words)[0] - 1, first, -1):
            if self.tokens[index].tag == "CC":
                return index
        for index in range(first + 1, second):
            if self.tokens[index].tag in (",", ";"):
                return index
        return second

    def _member(self, behind: Sequence[int], start: int, stop: int, first: int) -> Part:
        """`and Pineau in [April 1995]` has a subject of its own; `and again at Port Fuad [this afternoon]` has not."""
        own = [i for i in behind if start <= i < stop]
        while own and self.tokens[own[0]].tag in ("CC", ",", ";"):
            own.pop(0)
        if own and self.tokens[own[0]].tag in NOMINALS | {"PRP"} and own[0] not in self.dated:
            end = own[0]
            while end < stop and self.tokens[end].tag in NOMINALS | {"PRP"}:
                end += 1
            rest = [i for i in own if i >= end and not self._in_commas(i, end)]
            return Part(self._kept([*self._particle(behind), *rest]), (own[0], end))
        kept: list[int] = []
        for index in behind:
            if index >= first or (kept and self.tokens[index].tag in ("IN", "RB", ",")):
                break
            kept.append(index)
        return Part(self._kept(kept + own), None)

    def _particle(self, behind: Sequence[int]) -> list[int]:
        """What belongs to the verb: `off` of `was cast off at noon`."""
        if len(behind) > 1 and self.tokens[behind[0]].tag in ("RB", "IN") and self.tokens[behind[1]].tag in _NO_OBJECT:
            return [behind[0]]
        return []

    def _in_commas(self, index: int, start: int) -> bool:
        """Whether a token stands in an apposition that commas close."""
        if self.tokens[start].tag != ",":
            return False
        closing = next((i for i in range(start + 1, len(self.tokens)) if self.tokens[i].tag == ","), start)
        return start <= index <= closing

    def _behind(self, clause: Clause, start: int) -> list[int]:
        """The tokens from the verb on that the clause holds, with the clauses in it that say what it says."""
        return [i for i in range(start, len(self.tokens)) if self._holds(clause, i)]

    def _holds(self, clause: Clause, index: int) -> bool:
        holder: Clause | None = self.parsed.holder[index]
        while holder is not None and holder is not clause:
            if holder.kind not in _KEPT or self._left_out(holder):
                return False
            holder = holder.parent
        return holder is not None

    def _left_out(self, clause: Clause) -> bool:
        """Clauses that a title does without: behind a comma, or telling of another time."""
        before = self.tokens[clause.start - 1].tag if clause.start else ""
        if clause.kind in ("rel", "part"):
            return before == "," or any(self.tokens[i].mention >= 0 for i in clause.tokens)
        if clause.kind == "sub":
            return self.tokens[clause.intro].low not in _CONDITIONS
        return False

    def _kept(self, indices: Sequence[int]) -> list[int]:
        kept = [i for i in indices if i not in self.dated and self.tokens[i].tag not in (".", "“", "”", '"', "[", "]")]
        while kept and self.tokens[kept[0]].tag in ("CC", "--"):
            kept.pop(0)
        return kept

    # ------------------------------------------------------------------------------------------------ pieces

    def _subject(self, clause: Clause, part: Part) -> str:
        span = part.subject or clause.subject
        if span is None:
            return ""
        first = self.tokens[span[0]]
        if span[1] - span[0] == 1 and first.tag == "PRP":
            return self._pronoun(clause, span[0])
        if clause.kind == "rel" and clause.antecedent == span:
            span = self._named(span)
        text = text_of(self.folded, self.tokens, [i for i in range(*span) if i not in self.dated or i == span[0]])
        if first.tag == "PRP$":
            return self._possessive(clause, text, first.low)
        if clause.intro >= 0 and self.tokens[clause.intro].low == "whose" and clause.antecedent:
            owner = text_of(self.folded, self.tokens, range(*clause.antecedent))
            return f"{owner}’s {text}" if span[0] == clause.intro + 1 else text
        degree = self.tokens[span[0] - 1] if span[0] else None
        if degree is not None and degree.tag == "RB" and degree.low in self.words.marks["verbs.quantity"]:
            return f"{degree.text} {text}"
        return text

    def _named(self, span: tuple[int, int]) -> tuple[int, int]:
        """Of `Mr. J. Halloran, a merchant who …` the name."""
        start = span[0]
        if start > 1 and self.tokens[start - 1].tag == "," and self.tokens[start].low in ("a", "an", "the"):
            before = phrase_before(self.tokens, start - 1)
            if before is not None and self.tokens[before[1] - 1].tag == "NNP":
                return before
        return span

    def _pronoun(self, clause: Clause, at: int) -> str:
        token = self.tokens[at]
        found = self.discourse.meant(self.index, self.parsed, clause, token)
        if found is None or len(found.text) > LONGEST // 2 + 5:
            return token.text
        self.meant = found
        return found.text if found.certain else f"[{found.text}]"

    def _possessive(self, clause: Clause, text: str, low: str) -> str:
        wanted = {"his": "he", "her": "she", "their": "they", "its": "it"}.get(low)
        if wanted is None:
            return text
        pronoun = _pronoun_like(self.tokens[clause.subject[0] if clause.subject else 0], wanted)
        found = self.discourse.meant(self.index, self.parsed, clause, pronoun)
        if found is None or len(found.text) > LONGEST // 3:
            return text
        self.meant = found
        ending = "’" if found.text.endswith("s") else "’s"
        owner = f"{found.text}{ending}" if found.certain else f"[{found.text}{ending}]"
        return f"{owner}{text[len(low) :]}"

    def _verb(self, clause: Clause, subject: str) -> str:
        group = clause.group
        assert group is not None
        start = group.start
        while clause.subject and start > clause.subject[1] and self.tokens[start - 1].tag == "RB":
            start -= 1
        text = text_of(self.folded, self.tokens, [i for i in range(start, group.end) if i not in self.dated])
        if clause.kind == "part" and self.tokens[group.start].tag in ("VBN", "VBD"):
            return f"{self._be(clause)} {text}"
        shared = clause.shared.group if clause.shared else None
        if clause.kind == "coord" and shared is not None and shared.main > shared.start:
            return self._with_auxiliary(clause, text)
        return text

    def _be(self, clause: Clause) -> str:
        span = clause.subject or clause.antecedent
        plural = span is not None and (
            any(self.tokens[i].tag == "CC" for i in range(*span)) or _head_plural(self.parsed, span)
        )
        main = next((c.group for c in self.parsed.clauses if c.kind == "main" and c.group), None)
        if main is not None and main.tense == "present":
            return "are" if plural else "is"
        return "were" if plural else "was"

    def _with_auxiliary(self, clause: Clause, text: str) -> str:
        """`was put to the vote and adopted`: the second verb without the auxiliary that both have."""
        group, shared = clause.group, clause.shared.group if clause.shared else None
        if group is None or shared is None:
            return text
        first = self.tokens[group.start]
        nonfinite = not group.finite or (group.doubtful and shared.passive and self._passive(group.main))
        if not nonfinite or (first.tag == "VBG" and self.tokens[shared.main].tag != "VBG"):
            return text
        auxiliary = text_of(
            self.folded, self.tokens, [i for i in range(shared.start, shared.main) if self.tokens[i].tag != "RB"]
        )
        return f"{auxiliary} {text}"

    def _passive(self, main: int) -> bool:
        following = self.tokens[main + 1].tag if main + 1 < len(self.tokens) else "."
        lemma = self.tokens[main].lemma
        return (
            following not in ("DT", "PRP", "PRP$", "NNP", "THAT")
            and lemma not in self.words.marks["verbs.intransitive"]
        )

    def _object(self, clause: Clause) -> str:
        """`the note that Bulganin addressed to …`: what the relative pronoun stands for, behind the verb."""
        if clause.kind != "rel" or clause.antecedent is None or clause.subject == clause.antecedent:
            return ""
        group = clause.group
        if group is None or group.passive or self._has_object(group.end, group.main):
            return ""
        intro = self.tokens[clause.intro] if clause.intro >= 0 else None
        if intro is not None and intro.low not in ("that", "which", "whom", "who"):
            return ""
        if intro is not None and clause.intro > 0 and self.tokens[clause.intro - 1].tag in ("IN", "TO"):
            return ""
        return text_of(self.folded, self.tokens, range(*clause.antecedent))

    def _has_object(self, end: int, main: int) -> bool:
        following = self.tokens[end].tag if end < len(self.tokens) else "."
        lemma = self.tokens[main].lemma
        return following in ("DT", "PRP", "PRP$", "NNP", "CD", "JJ", "NN", "NNS") or lemma == "be"

    # ------------------------------------------------------------------------------------------------- plain

    def _plain(self) -> str:
        """The stretch around the date without it, cut where a phrase ends: when no clause was understood."""
        start, end = max(self.at, 0), max(self.at, 0) + 1
        while start > 0 and self.tokens[start - 1].tag not in (";", "--", ")", "("):
            start -= 1
        while end < len(self.tokens) and self.tokens[end].tag not in (";", "--", ")", "("):
            end += 1
        kept = self._kept(range(start, end))
        if not any(self.tokens[i].tag in NOUNS for i in kept):
            kept = self._kept(range(len(self.tokens)))
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


def _pronoun_like(token: object, wanted: str) -> "object":
    from dateline.compose.tokens import Tok

    like = Tok(0, 0, wanted)
    like.tag = "PRP"
    return like


def _head_plural(parsed: Parsed, span: tuple[int, int]) -> bool:
    last = span[0]
    if parsed.tokens[last].low in ("most", "some", "many", "all", "several", "few", "both", "half"):
        return True
    while last < span[1] and parsed.tokens[last].tag in NOMINALS:
        last += 1
    return last > span[0] and parsed.tokens[last - 1].tag == "NNS"


__all__ = ["Name", "Title", "title_of"]
