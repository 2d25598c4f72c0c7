"""Clauses right behind their noun that no word opens: `the mill she built`, `a fear it may fall`."""

from typing import Final

from dateline.compose.parse.around import AHEAD
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.participles import Participles
from dateline.compose.parse.phrases import nearest
from dateline.compose.parse.small import ARTICLES, PEOPLE, A
from dateline.compose.parse.subjects import subject_of
from dateline.compose.parse.tags import FINITE, NOMINALS, NOUNS
from dateline.compose.parse.tokens import tag_or_end
from dateline.compose.parse.verbs import Group

_SUBJECT: Final = 4  # tokens of the subject of a relative clause
_APPOSED: Final = frozenset(("DT", "PRP$", "VBN", "VBD"))  # what begins what commas close in behind a subject


class Contact(Participles):
    """The questions that tell such a clause from the verb of its noun."""

    def _made(self, at: int) -> bool:
        """Whether a clause lacks the object that says what was made: `the claim that she made in 2012`."""
        verb = next((group for group in self.groups if group.start >= at), None)
        if verb is None or verb.passive or verb.start - at > _SUBJECT:
            return False
        marks = self.words.marks
        makes = self.tokens[verb.main].lemma in marks["verbs.proposing"] | marks["verbs.recording"]
        return makes and self.behind(verb).tag in ("IN", "DATE", ".", ",", *FINITE)

    def resumed_ahead(self, at: int) -> bool:
        """Whether a noun phrase has its verb behind what two commas or dashes close in: `after a kite -- torn by the
        wind -- hit it`, `after a kite, torn by the wind, hit it`, `since the board, in a vote that split it, left`; or
        behind what it is: `after a kite, a toy, hit it`."""
        end = at
        while end < len(self.tokens) and self.tokens[end].tag in NOMINALS | {"IN"}:
            end += 1
        mark = self.tokens[end].tag if at < end < len(self.tokens) else "."
        if mark not in (",", "--"):
            return False
        ahead = range(end + 2, min(len(self.tokens) - 1, end + AHEAD))
        closing = next((i for i in ahead if self.tokens[i].tag in (",", "--", ";", ":")), end)
        begins = ("VBN", "VBD", "IN") if at and self.tokens[at - 1].low == "since" else ("VBN", "VBD")
        told = tag_or_end(self.tokens, end + 1) in begins or self._says_what(end + 1, closing)
        verb = self.at.get(closing + 1)
        return told and self.tokens[closing].tag == mark and closing > end and verb is not None and verb.finite

    def _says_what(self, start: int, end: int) -> bool:
        """Whether nothing but a noun phrase stands between two commas: `after the ferry, the Moe, sank`."""
        tags = [token.tag for token in self.tokens[start:end]]
        return tags[:1] != ["IN"] and set(tags) <= NOMINALS | {"IN"} and not set(tags).isdisjoint(NOUNS)

    def awaited(self, group: Group, clause: Clause) -> bool:
        """Whether a participle says what is thought of those who are the object of the verb before: `joined the crowds
        expected by the board to travel on [Friday]`."""
        marks, held = self.words.marks, clause.group
        near = nearest(self.tokens, group.start)
        if held is None or near is None or near[0] != held.end or self.tokens[held.main].lemma in self.say:
            return False
        end = group.end
        if self.tokens[end : end + 1] and self.tokens[end].low == "by":
            end += 1
            while end < len(self.tokens) and self.tokens[end].tag in NOMINALS:
                end += 1
        told = [token.tag for token in self.tokens[end : end + 2]] == ["TO", "VB"]
        return told and self.tokens[group.main].lemma in marks["verbs.expecting"] and self._closed(held)

    def _closed(self, held: Group) -> bool:
        """Whether an article or a number begins the object right behind a verb."""
        return self.behind(held).tag in ("DT", "PDT", "PRP$", "CD")

    def _content(self, end: int) -> bool:
        """Whether a noun phrase names what is said, itself or before `of`: `the evidence of Mr Lee that …`."""
        found, names = self.phrase_before(end), self.words.marks["nouns.content"]
        if found is None:
            return False
        of = next((i for i in range(*found) if self.tokens[i].low == "of"), end)
        return any(
            self.tokens[i - 1].low.removesuffix("s") in names or self.tokens[i - 1].low in names for i in (of, end)
        )

    def with_names(self, span: tuple[int, int] | None) -> tuple[int, int] | None:
        """A noun phrase that begins with a name to which another is joined, from its article on, without which its noun
        cannot stand: `the former Vik and Norway midfielder`."""
        start, end = span or (0, 0)
        tags = [token.tag for token in self.tokens[max(start - 2, 0) : start]]
        if end - start < 2 or tags != ["NNP", "CC"] or self.tokens[start].tag != "NNP":
            return span
        first = start - 2
        while first > 0 and self.tokens[first - 1].tag in ("JJ", "NNP"):
            first -= 1
        led = first > 0 and self.tokens[first - 1].tag == "DT" and self.tokens[end - 1].tag == "NN"
        return (first - 1, end) if led else span

    def tells_somebody(self, that: int) -> bool:
        """Whether an infinitive or a verb in -ing tells somebody what follows: `thanked for warning a family that`."""
        at = that - 1
        while at > 0 and (self.tokens[at].tag in NOMINALS - {"VBG"} or self.tokens[at].low == "of"):
            at -= 1
        tells = self.tokens[at].tag in ("VB", "VBG") and at < that - 1
        return tells and self.tokens[at].lemma in self.words.marks["verbs.warning"]

    def starting(self, comma: int, near: tuple[int, int]) -> tuple[int, int] | None:
        """What is due to start behind a comma, though a name stands there: `the match of Moss and Vik, due to end`."""
        behind = self.tokens[comma + 1 : comma + 4]
        starts = [token.tag for token in behind] == ["JJ", "TO", "VB"]
        if not starts or behind[2].lemma not in self.words.marks["verbs.spanning"]:
            return None
        start = near[0]
        while start > 1 and self.tokens[start - 1].tag == "CC" and self.tokens[start - 2].tag == "NNP":
            start -= 2
        wider = self.phrase_before(start - 1) if self.tokens[near[1] - 1].tag == "NNP" else None
        return (wider[0], comma) if wider is not None and self.tokens[start - 1].tag == "IN" else None

    def _new_thing(self, end: int) -> tuple[int, int] | None:
        """What is told of for the first time and belongs to the noun before: `the result of | an illness`."""
        new = nearest(self.tokens, end)
        return new if new is not None and self.tokens[new[0]].low in A and self._things(new) else None

    def _things(self, span: tuple[int, int]) -> bool:
        """Whether a noun phrase behind `of` is what another is a part of, and no number: `the ruins of a mill`."""
        of = span[0] > 1 and self.tokens[span[0] - 1].low == "of" and self.tokens[span[0] - 2].tag in NOUNS
        return of and self.tokens[span[1] - 1].tag == "NN"

    def _then(self, comma: int) -> bool:
        """Whether it is told behind a name and a comma what somebody was then: `since Lee, then a clerk, was hired`."""
        behind = self.tokens[comma + 1 : comma + 3]
        then = [token.tag for token in behind] == ["RB", "DT"] and self.tokens[comma].tag == ","
        return then and self.tokens[comma - 1].tag == "NNP"

    def _told_between(self, comma: int) -> bool:
        """Whether commas close in who or what the subject of the next verb is."""
        return self._named_between(comma) or self._apposed_between(comma)

    def _named_between(self, comma: int) -> bool:
        """Whether commas close in a name before a finite verb: `after a clerk, Mr Lee, was taken ill`."""
        end = comma + 1
        while self.tokens[comma].tag == "," and end < len(self.tokens) and self.tokens[end].tag in ("NNP", "NN"):
            end += 1
        closed = end > comma + 1 and end + 1 < len(self.tokens) and self.tokens[end].tag == ","
        verb = self.at.get(end + 1) if closed and self.tokens[end - 1].tag == "NNP" else None
        return verb is not None and verb.finite

    def _apposed_between(self, comma: int) -> bool:
        """Whether commas close in what the subject of a clause is, whose verb follows, with the clause around behind a
        further comma: `After his father, a miner, died in [1910], the family moved`."""
        ends = [at for at in range(comma + 2, min(comma + AHEAD, len(self.tokens) - 1)) if self.tokens[at].tag == ","]
        first = next((token.tag for token in self.tokens[comma + 1 :] if token.tag not in ("RB", "DATE")), "")
        if self.tokens[comma].tag != "," or len(ends) < 2 or first not in _APPOSED:
            return False  # `After the firm, now called Vik, was sold in [1999], …`
        verb, around = self.at.get(ends[0] + 1), self.tokens[ends[1] + 1]
        told = any(group.finite and not group.doubtful and comma < group.start < ends[0] for group in self.groups)
        goes_on = around.tag in NOMINALS | {"PRP"} and any(g.finite and g.start > ends[1] for g in self.groups)
        return verb is not None and verb.finite and not told and goes_on

    def _led_by_date(self, clause: Clause) -> bool:
        """Whether a clause has nothing yet but a date that leads it: `Since [October 7], he says, nine have left`."""
        tags = [self.tokens[i].tag for i in clause.tokens]
        return "DATE" in tags and set(tags) <= {"DATE", "IN", "EITHER", ","}

    def _both(self, at: int) -> bool:
        """Whether a conjunction joins two nouns: `, police and witnesses said`."""
        behind = tag_or_end(self.tokens, at + 1)
        return self.tokens[at].tag == "CC" and self.tokens[at - 1].tag in NOUNS and behind in NOMINALS

    def _begins_behind(self, joint: int, start: int) -> bool:
        """Whether a clause begins only behind a conjunction: `spoke in Ulm and in Moss so far and we had a talk`."""
        led = any(token.tag == "IN" for token in self.tokens[start:joint])
        return led and joint + 1 < len(self.tokens) and self.tokens[joint + 1].low in PEOPLE

    def _behind_two(self, index: int, at: int) -> bool:
        """Whether a clause that says when opens behind two nouns that a conjunction joined: `cheated the bank and firms
        before the mill was sold`."""
        if at < 2 or self.tokens[at - 1].tag != "CC" or self.tokens[at - 2].tag not in NOUNS:
            return False
        between = all(token.tag in NOMINALS for token in self.tokens[at:index])
        return index > at and between and self.tokens[index].low in self.words.marks["dates.clauses"]

    def told_content(self, group: Group, start: int) -> bool:
        """Whether a noun before `start` names what a clause without `that` says: `an assurance the bridge would open`.

        Its verb lacks no object, as that of `the assurance they gave` does.
        """
        lemma, marks = self.tokens[group.main].lemma, self.words.marks
        alone = lemma in marks["verbs.intransitive"] or self.tokens[group.main].low in marks["verbs.be"]
        made = lemma in marks["verbs.proposing"] | marks["verbs.recording"] and group.tense != "modal"
        return self._content(start) and not made and (alone or group.passive or group.tense == "modal")

    def unannounced(self, group: Group, clause: Clause) -> tuple[int, int] | None:
        """The subject of a clause that tells of the noun right before it: `The mill the firm built in May was sold`.

        Its verb has no object, and that of the clause around follows.
        """
        own = self._apart(group)
        if own is None or self.tokens[own[0] - 1].low in self.words.marks["dates.units"]:
            return None
        told = clause.group is not None and self.tokens[clause.group.main].lemma in self.gives
        if told and self.tokens[own[0]].low in self.words.marks["people.part_of"]:
            return None  # `told the court | some of the men held in May were ill`
        ahead = self._verbs_ahead(group.end, 1) or self.resumed(group.end)
        waits = (ahead and self._told_noun(clause, own[0])) or self._led_by(group, clause, own[0])
        return own if waits or self._named_behind(clause, own) else None

    def _led_by(self, group: Group, clause: Clause, end: int) -> bool:
        """Whether a verb that needs an object tells of the noun of the phrase that leads a sentence: `At the mill the
        men built in May, fires raged`."""
        lemma, marks = self.tokens[group.main].lemma, self.words.marks
        needs = any(lemma in marks[f"verbs.{name}"] for name in ("wording", "transitive", "making"))
        comma = next((at for at in range(group.end, len(self.tokens)) if self.tokens[at].tag == ","), len(self.tokens))
        alone = clause.group is None and clause.kind == "main" and subject_of(self.tokens, clause.tokens, end) is None
        return needs and alone and any(other.finite and other.start > comma + 1 for other in self.groups)

    def of_object_alone(self, group: Group, clause: Clause) -> tuple[int, int] | None:
        """The subject of such a clause behind the object of a verb, where no article begins it: `He recalled the storm
        | much of the coast endured`; not `gave the board most of the plans drawn up in May`."""
        lemma = self.tokens[clause.group.main].lemma if clause.group is not None else ""
        if not lemma or lemma in self.gives | self.words.marks["verbs.calling"]:
            return None
        own = self._apart(group)
        return own if own is not None and self.tokens[own[0]].tag not in ("DT", "PRP$", "NNP") else None

    def _apart(self, group: Group) -> tuple[int, int] | None:
        """The noun phrase before a verb that lacks an object, where it stands right behind a noun with which it cannot
        be one."""
        end = group.start
        while end > 0 and self.tokens[end - 1].tag == "RB":
            end -= 1
        near = nearest(self.tokens, end)
        if near is None or group.passive or not self._lacks(group):
            return None
        sure = not group.doubtful
        share = nearest(self.tokens, near[0] - 1) if near[0] > 1 and self.tokens[near[0] - 1].low == "of" else None
        shares = share is not None and self.tokens[share[0]].low in self.words.marks["people.part_of"]
        wide = (share[0], end) if share is not None and shares else None
        return self._begins(near, sure=sure) or (self._begins(wide, sure=sure) if wide is not None else None)

    def _named_behind(self, clause: Clause, own: tuple[int, int]) -> bool:
        """Whether a clause that has its verb ends with the noun of which somebody's deed tells: `a mill Lee built`."""
        if clause.group is None or self.tokens[own[1] - 1].tag != "NNP":
            return False
        between = self.tokens[clause.group.end : own[0]]
        says = self.tokens[clause.group.main].lemma in self.say
        return not says and any(token.low in ARTICLES for token in between)

    def _told_noun(self, clause: Clause, end: int) -> bool:
        """Whether the subject of a clause ends here, or of what its verb says: `said the road the council built`."""
        if clause.group is not None:
            between = {token.tag for token in self.tokens[clause.group.end : end]}
            return self.tokens[clause.group.main].lemma in self.say and bool(between) and between <= NOMINALS
        around = subject_of(self.tokens, clause.tokens, end) if clause.kind not in ("sub", "rel") else None
        return around is not None and around[1] == end

    def _lacks(self, group: Group) -> bool:
        """Whether a verb that needs an object has none behind it."""
        lemma, marks = self.tokens[group.main].lemma, self.words.marks
        behind = self.behind(group)
        if behind.tag == "VB" and lemma in marks["verbs.helping"] and group.end + 1 < len(self.tokens):
            behind = self.tokens[group.end + 1]  # `the units Lee helped create were shut`
        bare = behind.tag in ("IN", "TO", "DATE", "RB", *FINITE)
        return (
            bare and lemma not in marks["verbs.intransitive"] and self.tokens[group.main].low not in marks["verbs.be"]
        )

    def _begins(self, own: tuple[int, int], *, sure: bool) -> tuple[int, int] | None:
        """A noun phrase right behind a noun, with which it cannot be one: `the mill | she`, `a man | police`.

        sure: whether its verb is no participle, so that any name can be its subject.
        """
        first, before, marks = self.tokens[own[0]], self.tokens[own[0] - 1], self.words.marks
        begins = first.tag in ("DT", "PRP$") or first.low in PEOPLE | {"you"}
        if (
            own[0]
            and before.tag in ("NN", "NNS")
            and (begins or (first.low in marks["people.part_of"] and own[1] - own[0] > 1))
        ):
            return own
        if own[0] > 1 and before.tag == "NNP" and begins and self.tokens[own[0] - 2].low == "the":
            return own  # `the Clean Rivers Act | the senate passed`
        start = self._titled(own)
        last, noun = self.tokens[own[1] - 1], self.tokens[max(start - 1, own[0])]
        people = marks["nouns.role"] | marks["nouns.person"] | marks["people.male"] | marks["people.female"]
        somebody = noun.low in people or noun.low.removesuffix("s") in people or noun.low in marks["nouns.crowds"]
        sure |= first.low in A  # a name tells apart what is known, `the ship Vega built in May`
        called = last.name is not None and (last.name.type == "person" or (sure and last.name.type == "name"))
        named = called and not somebody and (noun.tag in ("NN", "NNS") or noun.low in marks["nouns.bodies"])
        police = last.low in marks["people.police"] and somebody and noun is not last
        named &= noun.low.rstrip(".") not in marks["titles.before_names"]  # `Mrs Lund left`, no `Mrs | Lund left`
        return (start, own[1]) if police or (named and noun is not last) else None

    def _titled(self, own: tuple[int, int]) -> int:
        """Where the name that ends a noun phrase begins, with what he is before it: `the bill | President Lee`."""
        start, role = own[1] - 1, self.tokens[max(own[1] - 2, own[0])]
        marks = self.words.marks
        title = role.text[:1].isupper() and role.low in marks["nouns.role"]
        return start - 1 if title and start - 1 > own[0] else start
