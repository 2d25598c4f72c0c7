"""Which tokens of a clause go with one of its dates, and which a title does without."""

from collections.abc import Sequence
from itertools import chain, dropwhile, takewhile
from typing import Final, NamedTuple

from dateline.compose.parse import dates, itemised
from dateline.compose.parse.clauses import Clause, parents, said_by
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.held import deed_of
from dateline.compose.parse.itemised import comes_next, done_too, from_end, item_of, led_again, of_part, one_of, to_now
from dateline.compose.parse.shapes import before_doer, further_object, is_number, one_each, shape, somebody
from dateline.compose.parse.staying import names_sort, needed
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import within_word

CONDITIONS: Final = frozenset(("if", "unless", "lest", "whether"))
_KEPT: Final = frozenset(("that", "rel", "part", "sub"))
_HEADS: Final = frozenset(("NN", "NNS", "NNP", "PRP", "PRP$", "CD", "DT", "VBG"))
_NO_OBJECT: Final = frozenset(("DATE", "IN", "TO", "RB", ",", ".", "CC"))
_ENDS: Final = frozenset(("IN", "RB", ","))  # behind an object
_MARKS: Final = frozenset((".", "“", "”", '"', "[", "]"))


class Part(NamedTuple):
    """What of a clause belongs to one of its dates: tokens behind the verb, or [start, end) of a further member."""

    rest: list[int]
    subject: tuple[int, int] | None


class Parts:
    """The tokens of a sentence as they go with the date at token `at` (-1: dated from outside)."""

    def __init__(self, parsed: Parsed, at: int) -> None:
        self.parsed, self.at = parsed, at
        self.tokens, self.words = parsed.tokens, parsed.words
        self.dated = self._dated()

    def until(self, also: str = "") -> bool:
        """Whether the date is the end of something: `until [May]`. also: another word that may say so."""
        start, ends = self.parsed.phrase(self.at)[0] if self.at >= 0 else 0, self.words.marks["dates.until"] | {also}
        return any(token.low in ends for token in self.tokens[start : max(self.at, 0)])

    def within(self, clause: Clause) -> list[int]:
        """The tokens that a clause holds, those too of the clauses in it."""
        return [i for i, holder in enumerate(self.parsed.holder) if holder is clause or clause in parents(holder)]

    def _dated(self) -> frozenset[int]:
        """Tokens of all dates in the sentence, with what they bring along; found once for a sentence."""
        if self.parsed.dated is None:
            gone: set[int] = set()
            for at, token in enumerate(self.tokens):
                if token.mention >= 0 and not needed(self.tokens, self.parsed.phrase(at), self.words):
                    gone.update(range(*self.parsed.phrase(at)))
                elif (often := dates.counted(self.tokens, at, self.words)) >= 0:
                    gone.update(range(often, at + 1))
            self.parsed.dated = frozenset(gone)
        return self.parsed.dated

    def tells(self, clause: Clause, part: Part) -> tuple[int, ...]:
        """The tokens that tell of this date: of a member with a subject of its own nothing before it."""
        assert clause.group is not None
        if part.subject is not None:
            return (*range(*part.subject), *part.rest)
        first = clause.subject[0] if clause.subject else clause.group.start
        before = [i for i in range(min(first, clause.start), clause.group.start) if self._beside(clause, i)]
        around = (range(*span) for span in (clause.subject, clause.antecedent) if span is not None)
        return tuple(dict.fromkeys([*chain.from_iterable(around), *before, *part.rest]))

    def _beside(self, clause: Clause, index: int) -> bool:
        """Whether a token before the verb belongs to a clause, or to a participle or bracket of it without a date."""
        holder = self.parsed.holder[index]
        if holder is clause:
            return True
        dated = any(self.tokens[i].mention >= 0 for i in holder.tokens)
        return holder.parent is clause and holder.kind in ("part", "paren") and not dated

    def deed(self, clause: Clause) -> tuple[Clause, Part]:
        """The clause that says what is done, with what goes with this date: of `Oslo left, Bern having done so in
        [May]` that around it."""
        part, around = self.part(clause), deed_of(self.parsed, clause)
        return (clause, part) if around is None else (around, Part(self.part(around).rest, part.subject))

    def part(self, clause: Clause) -> Part:
        """The tokens behind the verb that go with this date; of a further member its own subject."""
        group = clause.group
        assert group is not None
        behind = to_now(self.parsed, of_part(self.parsed, clause, self._behind(clause, group.end)))
        if (item := item_of(self.parsed, clause, self.at, behind)) is not None:
            return Part(self.kept(item), None)
        if clause.kind not in ("part", "attr") and clause.subject is not None and group.end <= clause.subject[0]:
            led = () if clause.kind == "rel" else clause.tokens  # `a school, to which was added a hall in [1755]`
            before = [i for i in led if i < group.start and self.tokens[i].tag not in ("RB", "CC", ",")]
            return self._behind_subject(before, [i for i in behind if i >= clause.subject[1]])
        dates = (i for i in behind if self.tokens[i].mention >= 0 and self.tokens[i].tag != "NN")
        days = (i for i in dates if i == self.at or not names_sort(self.tokens[i], self.words))
        marks = [i for i in days if i == self.at or not self._said(clause, i)]
        if len(marks) == 1 and (joint := self._joint(clause, behind, marks[0])):
            if self.at == marks[0]:
                return self._member(behind, joint, len(self.tokens), joint)
            return Part(self.kept([i for i in behind if i < joint]), None)
        if len(marks) < 2 or self.at not in marks:
            return Part(self.kept(behind), None)
        return self._of_several(clause, behind, marks)

    def _behind_subject(self, before: Sequence[int], behind: Sequence[int]) -> Part:
        """The tokens of this date behind a verb before its subjects: `In May came rain and in [June] snow`."""
        marks = [i for i in (*before, *behind) if self.tokens[i].mention >= 0]
        place = marks.index(self.at) if self.at in marks else 0
        stop = self._member_start(marks[place], marks[place + 1]) if marks[place + 1 :] else len(self.tokens)
        joint = self._member_start(marks[place - 1], self.at) if place else self.at
        own = [i for i in behind if joint < i < stop and i not in self.dated]
        if not place or not own or self.tokens[joint].tag != "CC":
            return Part(self.kept([*before, *(i for i in behind if i < stop)]), None)
        end = next((i for i in own if self.tokens[i].tag not in NOMINALS), own[-1] + 1)
        return Part(self.kept([*before, *(i for i in own if i >= end)]), (own[0], end) if end > own[0] else None)

    def _of_several(self, clause: Clause, behind: Sequence[int], marks: Sequence[int]) -> Part:
        """The tokens that go with this one of several dates behind a verb, which `marks` are."""
        place = marks.index(self.at)
        if one := one_of(self.parsed, clause, self.parsed.phrase(marks[0])[0]):
            if place == 0:
                return Part(self.kept([i for i in behind if i < one - 1]), (one, one + 1))
            behind = [i for i in behind if i not in (one - 1, one)]
        if place == 0:
            stop, start = self._member_start(marks[0], marks[1]), self.parsed.phrase(marks[0])[0] - 1
            if self.tokens[start].tag in (",", "CC") and start >= behind[0] and self._fronted(clause):
                return self._member(behind, start, stop, start)  # `In 1850 he built a mill, in [1860] a school and …`
            return Part(self.kept([i for i in behind if i < stop]), None)
        start = self._member_start(marks[place - 1], self.at)
        stop = self._member_start(self.at, marks[place + 1]) if place + 1 < len(marks) else len(self.tokens)
        if start >= marks[place] or start <= marks[place - 1]:
            return Part(self.kept(behind), None)
        return self._member(behind, start, stop, marks[0])

    def _said(self, clause: Clause, index: int) -> bool:
        """Whether a token stands before the verb of what a clause says: `said that prices [last week] fell`."""
        verb = said_by(clause, self.parsed.holder[index])
        return verb is not None and index < verb.start

    def _joint(self, clause: Clause, behind: Sequence[int], mark: int) -> int:
        """The conjunction that parts two places and times of which the first date is fronted; 0 if there is none.

        `In [1920] the firm moved to Leeds, and in [1930] to York.`
        """
        start, end = self.parsed.phrase(mark)[0], clause.group.end if clause.group is not None else 0
        joint = next((i for i in range(start - 1, end - 1, -1) if self.tokens[i].tag == "CC"), 0)
        rest = [i for i in behind if i > mark and self.tokens[i].tag != ","]
        if (
            joint
            and self._fronted(clause)
            and further_object(
                self.tokens[joint + 1 : start],
                [self.tokens[i] for i in rest],
                year=self.tokens[mark].low[-4:].isdigit(),
            )
        ):
            return joint
        led = joint and all(self.tokens[i].tag in ("RB", ",", "IN", "NN") for i in range(joint + 1, start))
        if not (self._fronted(clause) and led and rest):
            return 0
        object_ = [i for i in behind if i < joint and self.tokens[i].tag != ","]
        # `relieved the Kents, and on [5 May] the Buffs`, `the mill closed and in [1860] the school`
        other = self._alike(object_, rest) if object_ else self._names_more(rest)
        return joint if other or self.tokens[rest[0]].tag in ("IN", "TO") else 0

    def _names_more(self, rest: Sequence[int]) -> bool:
        """Whether nothing but a noun stands there, of which the verb before is told too; not `the same`."""
        tags = [self.tokens[i].tag for i in rest if self.tokens[i].tag != "."]
        return set(tags) <= NOMINALS and tags[-1] in NOUNS

    def _fronted(self, clause: Clause) -> bool:
        """Whether a date stands before the verb of a clause."""
        return any(self.tokens[i].mention >= 0 for i in clause.tokens if clause.group and i < clause.group.start)

    def _member_start(self, first: int, second: int) -> int:
        """Where the member of an enumeration begins that holds the second of two dates."""
        for index in range(self.parsed.phrase(second)[0] - 1, first, -1):
            said = self.parsed.holder[index].group if self.parsed.holder[index].kind == "that" else None
            if self.tokens[index].tag == "CC" and (said is None or index > said.start):  # not `said Ann and Bo left`
                return index
        for index in range(first + 1, second):
            if self.tokens[index].tag in (",", ";"):
                return index
        return second

    def _member(self, behind: Sequence[int], start: int, stop: int, first: int) -> Part:
        """`and Pineau in [April 1995]` has a subject of its own; `and again at Port Fuad [this afternoon]` has not."""
        own = self._own(behind, start, stop)
        before = [i for i in behind if i < first and i not in self.dated]
        particle = self._particle(behind)
        if not any(self.tokens[i].tag in _HEADS for i in own if i not in self.dated):
            adverbs = [i for i in own if self.tokens[i].tag == "RB"] if "," not in self._tags(own) else []
            return Part(self.kept([*before, *adverbs]), None)  # `in 1910 and, most severely, in [1955]`
        told = [i for i in own if i not in self.dated]
        own = own[own.index(told[0]) :]  # `and in [1860] the school`
        to = itemised.infinitive(self.parsed, before)  # `plans to open a school in May and to close it in [June]`
        again = to and itemised.infinitive(self.parsed, told)
        led = own if again else led_again(self.parsed, self.at, told, own, before[len(to) :])
        led = led or from_end(self.parsed, before, told)
        if (other := (None, led) if led else done_too(self.parsed, before, told, start)) is not None:
            return Part(self.kept(other[1]), other[0])
        if self._alike(list(takewhile(lambda i: self.tokens[i].tag != ",", before[len(particle) :])), told):
            return Part(self.kept([*particle, *self._in_full(before[len(particle) :], own)]), None)
        placed = self._placed(before, own)
        if placed or (
            before
            and shape(self.tokens, before) == "p"
            and shape(self.tokens, told) == "N"
            and not somebody(self.tokens, told, self.words)
        ):
            return Part(self.kept(placed or [before[0], *own]), None)  # `swung past Venus in 2008 and Mars in [2010]`
        if self._tags(before) == {"RB"} and any(self.tokens[i].low in self.words.marks["tagging.times"] for i in told):
            return Part(self.kept(own), None)  # `scored twice in March and three times in [April]`
        return self._further(own, before, behind, first, to)

    def _own(self, behind: Sequence[int], start: int, stop: int) -> list[int]:
        """The tokens of a member, without what joins it to the one before and the comma that closes in its date."""
        own = [i for i in behind if start <= i < stop]
        while own and (
            self.tokens[own[0]].tag in ("CC", ",", ";")
            or comes_next(self.parsed, [i for i in own[:2] if i not in self.dated] or own[:2])
        ):
            own.pop(0)
        return [i for i in own if not self._closes_date(i)]

    def _further(
        self, own: Sequence[int], before: Sequence[int], behind: Sequence[int], first: int, to: Sequence[int]
    ) -> Part:
        """A member that is like none before it: with a subject of its own, or what stands before the first date too."""
        nominal = self.tokens[own[0]].tag in NOMINALS | {"PRP"} and own[0] not in self.dated
        if nominal and not to and (found := self._further_subject(own, before, behind)) is not None:
            return found
        if nominal and to:
            return Part(self.kept([*to, *own]), None)  # `began to make bicycles in 1887 and cars in [1903]`
        kept = list(takewhile(lambda i: i < first and (i == behind[0] or self.tokens[i].tag not in _ENDS), behind))
        kept = kept[: -1 if self._tags(kept[-1:]) == {"TO"} and "TO" in self._tags(own) else None]
        # not `to` twice: `forced them to first mend it in [May] and then, in [June], to sell it`
        objects = self.tokens[own[0]].tag in NOMINALS and all(self.tokens[i].tag in NOMINALS for i in kept)
        return Part(self.kept(own if objects else [*kept, *own]), None)

    def _placed(self, before: Sequence[int], own: Sequence[int]) -> list[int]:
        """A member with what goes before its place: `failed with raids at Moss in 1778 and Vik in [1779]`."""
        named = [self.tokens[i].name for i in (before[-1] if before else own[0], own[0])]
        places = all(name is not None and name.type == "place" for name in named)
        governed = len(before) > 2 and self.tokens[before[-2]].tag == "IN"
        return [*before[:-1], *own] if places and governed and "," in self._tags(before) else []

    def _closes_date(self, comma: int) -> bool:
        """Whether a comma stands between a date and the place that goes with it: `and, in [1930], to York`."""
        tags = [token.tag for token in self.tokens[comma : comma + 2]]
        return self.tokens[comma - 1].mention >= 0 and tags in ([",", "IN"], [",", "TO"])

    def _in_full(self, before: Sequence[int], own: Sequence[int]) -> list[int]:
        """A member with the noun that it leaves out: `its first dividend in 1900 and its last in [1924]`."""
        if counted := self._counted(before, own):
            return counted
        ranks = self.words.marks["nouns.ranks"]
        first = next((place for place, i in enumerate(before) if self.tokens[i].low in ranks), -1)
        second = next((place for place, i in enumerate(own) if self.tokens[i].low in ranks), -1)
        nouns = list(takewhile(lambda i: self.tokens[i].tag in NOMINALS, before[first + 1 :])) if first >= 0 else []
        if second < 0 or not nouns or any(self.tokens[i].tag in NOMINALS for i in own[second + 1 : second + 2]):
            return list(own)
        return [*own[: second + 1], *nouns, *own[second + 1 :]]

    def _counted(self, before: Sequence[int], own: Sequence[int]) -> list[int]:
        """A number with the noun that it leaves out, `cut 90 jobs in March and 50 in [May]`; empty for others."""
        told = [i for i in own if i not in self.dated and self.tokens[i].tag not in (".", "RB")]
        if not told or self._tags(told) != {"CD"}:
            return []
        number = next((place for place, i in enumerate(before) if self.tokens[i].tag == "CD"), len(before))
        nouns = list(takewhile(lambda i: self.tokens[i].tag in ("JJ", "NN", "NNS"), before[number + 1 :]))
        several = bool(nouns) and self.tokens[nouns[-1]].tag == "NNS" and self.tokens[told[-1]].low not in ("one", "1")
        return [*own[: own.index(told[-1]) + 1], *nouns, *own[own.index(told[-1]) + 1 :]] if several else []

    def _further_subject(self, own: Sequence[int], before: Sequence[int], behind: Sequence[int]) -> Part | None:
        """A member that begins with a noun phrase, if that is a subject; None if it is an object."""
        end = own[0]
        while end <= own[-1] and self.tokens[end].tag in NOMINALS | {"PRP"}:
            end += 1
        rest = [i for i in own if i >= end and not self._in_commas(i, end)]
        if somebody(self.tokens, own, self.words) and not somebody(self.tokens, before, self.words):
            return Part(self.kept([*before, *rest]), (own[0], end))  # `Anna left Oslo in [May] and Berta in [June]`
        again = self.tokens[end - 1].low in self.words.marks["nouns.like_before"]  # `shut, the same as in [May]`
        if not again and self._gaps(behind, before):
            return Part(self.kept([*self._particle(behind), *rest]), (own[0], end))
        told = [i for i in before if self.tokens[i].low != "of"]  # `led sales of the drug in May and tests in [June]`
        return Part(self.kept(behind), None) if self._tags(told) - NOMINALS else None

    def _tags(self, indices: Sequence[int]) -> set[str]:
        return {self.tokens[index].tag for index in indices}

    def _alike(self, first: Sequence[int], second: Sequence[int]) -> bool:
        """Whether two members are built alike, so that one stands for the other: `in Oslo` and `in Bergen`."""
        if is_number([self.tokens[i] for i in second]) and "CD" in self._tags(first):
            return True  # a number stands for all that another one counts
        shapes = [shape(self.tokens, member) for member in (first, second)]
        alike = (bool(shapes[0]) and shapes[0] == shapes[1]) or one_each(self.tokens, first, second)
        return alike and (somebody(self.tokens, first, self.words) or not somebody(self.tokens, second, self.words))

    def _gaps(self, behind: Sequence[int], before: Sequence[int]) -> bool:
        """Whether a further subject can stand without its verb: the verb has no object."""
        main = next((i for i in range(behind[0] - 1, -1, -1) if self.tokens[i].lemma), -1)
        alone = main >= 0 and self.tokens[main].lemma in self.words.marks["verbs.intransitive"]
        return alone or all(self.tokens[i].tag in ("RB", "IN", "TO", ",") for i in before)

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
            deed = clause.intro >= 0 and self.tokens[clause.intro].tag in ("IN", "DATE") and clause.kind == "part"
            return before == "," or (any(self.tokens[i].mention >= 0 for i in clause.tokens) and not deed)
        if clause.kind == "sub":
            return self.tokens[clause.intro].low not in CONDITIONS
        return False

    def kept(self, indices: Sequence[int]) -> list[int]:
        told = (i for i in indices if i not in self.dated and not before_doer(self.tokens, i))
        kept = [i for i in told if self.tokens[i].tag not in _MARKS or within_word(self.tokens, i)]
        return list(dropwhile(lambda i: self.tokens[i].tag in ("CC", "--", ":"), kept))
