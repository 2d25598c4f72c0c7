"""The words that open a clause: subordinators, relative pronouns, `that`; `since` and `after`, which may open one."""

from collections.abc import Sequence

from dateline.compose.parse.clauses import Clause, nominal, parents, verb_of
from dateline.compose.parse.fronted import gerund_behind, meanwhile
from dateline.compose.parse.lexicon import Words, lemma_of
from dateline.compose.parse.phrases import nearest, phrase_before
from dateline.compose.parse.small import HE_OR_SHE, PEOPLE, REGARDLESS
from dateline.compose.parse.stack import Stack
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok
from dateline.compose.parse.verbs import Group


class Openers(Stack):
    """A sentence that is being parsed, with what its opening words do."""

    def __init__(self, tokens: Sequence[Tok], words: Words) -> None:
        super().__init__(tokens, words)
        self.at, self.say, self._be = self.ahead.at, words.marks["verbs.say"], words.marks["verbs.be"]

    def _subordinator(self, index: int) -> None:
        self._open("part" if meanwhile(self.ahead, index, self.clause) else "sub", index, self.clause, index)
        self._hold(index, index + 1)

    def _either(self, index: int) -> None:
        """`since`, `after`, `as`: with a verb behind it a subordinator, else a preposition."""
        if index + 1 < len(self.tokens) and self.tokens[index + 1].tag == ",":
            self.tokens[index].tag = "RB"  # `Soon after, they left`
            self._hold(index, index + 1)
            return
        if self._named_so(index) or self._said_so(index):
            self.tokens[index].tag = "IN"
            self._hold(index, index + 1)
        elif gerund_behind(self.tokens, index, self.words):
            self._open("part", index, self.clause, index)
            self._hold(index, index + 1)
        elif self._only_date(index + 1):
            self.tokens[index].tag = "IN"  # `has been ill since [May] and nobody calls`
            self._hold(index, index + 1)
        elif (self.ahead.verb_ahead(index + 1) and not self.ahead.needed(index, self.clause)) or (
            self.clause.group is not None and self.ahead.listed_ahead(index + 1)
        ):
            self.tokens[index].tag = "SC"
            self._subordinator(index)
        else:
            self.tokens[index].tag = "IN"
            self._hold(index, index + 1)

    def _named_so(self, index: int) -> bool:
        """Whether an `as` tells by examples what a noun means, `sales of metals such as zinc rose`, or how somebody is
        named: `A paper in which she is named as an author appeared`."""
        before = self.tokens[index - 1] if index else None
        if before is None:
            return False
        such = before.low == "such" and self.tokens[index].low == "as"
        return such or (before.tag == "VBN" and before.lemma in self.words.marks["verbs.naming"])

    def _said_so(self, index: int) -> bool:
        """Whether it is told behind an `as` what somebody is quoted with: `was quoted as saying they had left`."""
        told, behind = self.clause.group, self.tokens[index + 1 : index + 2]
        quoted = told is not None and self.tokens[told.main].lemma in self.words.marks["verbs.quoting"]
        return quoted and any(token.tag == "VBG" and lemma_of(token.low) in self.say for token in behind)

    def _only_date(self, at: int) -> bool:
        """Whether a date stands here that is no subject and belongs to none."""
        behind = self.tokens[at + 1].tag if at + 1 < len(self.tokens) else "."
        return at < len(self.tokens) and self.tokens[at].tag == "DATE" and behind in ("CC", ",", ".", ";")

    def _relative(self, index: int) -> None:
        before = index - 1
        if before >= 0 and self.tokens[before].tag in ("IN", "TO"):
            before -= 1
        if before >= 0 and self.tokens[before].tag in (",", "("):
            before -= 1
        joined = before >= 0 and self.tokens[before].tag == "CC"
        marks = self.words.marks
        alone = marks["tagging.pronouns"] | marks["people.part_of"] | PEOPLE
        alone |= marks["tagging.indefinite"] - {"nobody", "nothing"}
        noun = before >= 0 and (
            self.tokens[before].tag in NOUNS | {"DATE", "CD", "POS", ")"} or self.tokens[before].low in alone
        )
        if joined and not noun and self.clause.kind == "main" and self.clause.group is not None:
            self._further(index)
            return
        if joined and self.clause.kind == "rel":
            clause = self._open("rel", index, self.clause.parent, index)
            clause.antecedent = self.sentence.clauses[-2].antecedent
        else:
            clause = self._open("rel" if noun else "that", index, self.clause, index)
            around = clause.parent or clause
            clause.antecedent = (
                self.ahead.told_of(self._undated(before), self.tokens[index].low, around) if noun else None
            )
            clause.antecedent = self._who_was(around, clause) or clause.antecedent
            if noun and clause.antecedent is None and around.kind == "part":
                clause.antecedent = around.antecedent  # `The house built in [1900], which burned in 1950`
            if not noun and before > 1 and self.tokens[before].tag == "VBG" and self.tokens[before - 1].tag == "IN":
                clause.kind, clause.antecedent = "rel", (before, before + 1)  # `pays at closing, which is due in May`
            if noun and self.tokens[index - 1].tag in ("IN", "TO"):
                self._move(index - 1, index, clause)  # `the rule under which it is run`
        self._hold(index, index + 1)

    def _further(self, index: int) -> None:
        """A relative clause behind a conjunction without one before: `was rich, but which sought peace`."""
        around = self.clause
        clause = self._open("rel", index, around, index)
        be = around.group is not None and self.tokens[around.group.main].low in self._be
        clause.antecedent = around.subject if be else self.ahead.phrase_before(index - 1)
        self._hold(index, index + 1)

    def _who_was(self, around: Clause, clause: Clause) -> tuple[int, int] | None:
        """Of `Ann Lee was the designer who flooded the stage` Ann Lee, for she is that designer."""
        group, told = around.group, clause.antecedent
        if group is None or told is None or around.subject is None or self.tokens[clause.intro].low != "who":
            return None
        be = self.tokens[group.main].low in self._be and not group.negated and told[0] == group.end
        name = self.tokens[around.subject[1] - 1].name
        person = name is not None and name.type == "person" and around.subject[1] - around.subject[0] == 1
        he = self.tokens[around.subject[0]].low in HE_OR_SHE
        simple = all(token.tag != "IN" for token in self.tokens[slice(*told)])  # not `the sister of a painter, who …`
        comma = simple and self.tokens[clause.intro - 1].tag == ","
        one = self.tokens[told[1] - 1].tag == "NN" and told[1] == clause.intro - comma
        return around.subject if be and one and (person or he) else None

    def _undated(self, last: int) -> int:
        """The end of the noun phrase before a date with its preposition: `a builder in [1988], who …`."""
        end = last + 1
        while end > 1 and self.tokens[end - 1].tag == "DATE":
            end -= 2 if self.tokens[end - 2].tag == "IN" else 1
        return end

    def _that(self, index: int) -> None:
        before = self.tokens[index - 1] if index else None
        saying = self.clause.group is not None and self.tokens[self.clause.group.main].lemma in self.say
        if before is not None and before.tag == "CC" and self.clause.kind == "that":
            self._open("that", index, self.clause.parent, index)
        elif (
            (not saying or index + 1 in self.at)
            and self._noun_before(index)
            and self.ahead.relative_that(index, self.clause)
        ):
            clause = self._open("rel", index, self.clause, index)
            clause.antecedent = self.ahead.told_by_that(index)
        else:
            self._open("that", index, self.clause, index)
        self._hold(index, index + 1)

    def _noun_before(self, index: int) -> bool:
        """Whether a noun stands right before a word, or what its article shows to be one: `a jumbo that landed`."""
        tags = [token.tag for token in self.tokens[max(0, index - 2) : index]]
        return tags[-1:] != [] and (tags[-1] in NOUNS | {"CD"} or tags == ["DT", "JJ"])

    def _participle(self, start: int) -> None:
        around = self.clause.parent if self.clause.kind == "rel" and self.tokens[start].tag == "VBG" else None
        opened = self._open("part", start, around if around is not None and around.group else self.clause)
        if self.tokens[start].tag != "VBG":
            opened.antecedent = self.ahead.told_apart(start, around or opened.parent or opened)

    def _conditional(self, group: Group) -> bool:
        """Open a clause for a `had` before its subject that stands for `if`: `would have stood had it been mended`."""
        around, behind = self.clause.group, group.end
        said = self.clause.kind == "that" and around is None and self.clause.intro == group.start - 1
        unreal = said or (around is not None and around.tense == "modal")
        if not unreal or group.main != group.start or self.tokens[group.start].low != "had":
            return False
        while behind < len(self.tokens) and self.tokens[behind].tag in NOMINALS | {"PRP", "IN", "RB"}:
            behind += 1
        subject = group.end < len(self.tokens) and self.tokens[group.end].tag in NOMINALS | {"PRP"}
        if not subject or behind == len(self.tokens) or self.tokens[behind].tag != "VBN":
            return False
        self._open("main", group.start, None, group.start)
        return True

    def _expected(self, index: int) -> bool:
        """Open a clause for a `due` behind a conjunction: `The report, commissioned in 2010 and due in [May 2012]`."""
        told = verb_of(self.clause)
        tags = [token.tag for token in self.tokens[index + 1 : index + 2]]
        due = index < len(self.tokens) and self.tokens[index].low in self.words.marks["verbs.predicates"]
        if told is None or not due or tags not in (["IN"], ["TO"], ["DATE"]):
            return False
        opened = self._open("coord", index, told.parent)
        opened.shared, opened.subject = told, told.subject
        opened.group = Group(index, index + 1, index, "present")
        return True

    def _awaited(self, group: Group) -> bool:
        """Whether a participle is that of a `had` that stands for `if`: `would have stood had the wall been mended`."""
        had = self.clause.group
        return (
            had is not None and had.start == self.clause.intro and self.clause.kind == "main" and group.start > had.end
        )

    def _fronted(self) -> bool:
        """Whether the clause is a participle's that tells of a subject still to come: `Reopened by Ann Lee, …`."""
        return self.clause.kind == "part" and self.clause.antecedent is None

    def _verbless(self) -> bool:
        """Whether a subordinator opens a phrase without a verb: `while on passage to Oslo, she sank`."""
        behind = self.tokens[self.clause.intro + 1].tag if self.clause.kind == "sub" else ""
        return (
            self.clause.group is None and behind in ("IN", "VBN", "VBG", "JJ") and self.clause.intro + 1 not in self.at
        )

    def _goes_back(self, index: int) -> bool:
        """Whether a conjunction goes on with the clause around: `rose in 2006 after it rained, and again in [2009]`."""
        around = self.clause.parent
        beside = self.clause.kind in ("sub", "rel") and self.clause.group is not None
        if not beside or around is None or around.group is None or self.tokens[index - 1].tag != ",":
            return False
        tags = [token.tag for token in self.tokens[index + 1 : index + 4] if token.tag != "RB"]
        at = self.ahead.over(index + 1, self.clause)
        told = at in self.at or self.ahead.subject_and_verb(at)
        return not told and (tags[:1] == ["DATE"] or tags[:2] == ["IN", "DATE"])

    def _joins_dates(self, index: int) -> bool:
        """Whether a conjunction joins two dates that a comma parts from what follows: `in 1799 and 1806, gave way`."""
        behind = [token.tag for token in self.tokens[index + 1 : index + 4]]
        return self.tokens[index - 1].tag == "DATE" and (behind[:2] == ["DATE", ","] or behind == ["IN", "DATE", ","])

    def _said_from(self, start: int, subject: int) -> int:
        """Where what is said begins: right behind the verb, if all from there on can be its subject."""
        tags = [self.tokens[i].tag for i in range(start, subject)]
        joint = tags[:2] == ["PRP", "CC"] and set(tags[2:]) <= NOMINALS | {","}  # `he and his aide, Ann Lee, left`
        return start if joint or (set(tags) <= NOMINALS | {"IN", "CC"} and "CC" in tags) else subject

    def _subject_start(self, start: int) -> int:
        """Where a subject begins that ends in a phrase with a preposition: `the insulation inside the tank`."""
        while start > 1 and self.tokens[start - 1].tag == "IN":
            wider = phrase_before(self.tokens, start - 1)
            if wider is None or wider[0] < (self.clause.group.end if self.clause.group else 1):
                break
            start = wider[0]
        return start

    def _says(self, verb: Group, start: int) -> bool:
        """Whether a verb of saying tells what begins with a noun phrase: not `claiming to be from [the company]`."""
        governed = self.tokens[start - 1].tag == "IN" and self.tokens[start - 2].low == "be"
        it = verb.end == start and verb.start > 0 and self.tokens[verb.start - 1].low == "it"
        seems = it and self.tokens[verb.main].lemma in self.words.marks["verbs.seeming"]
        quoted = (
            self.tokens[verb.main].lemma in self.words.marks["verbs.quoting"] and self.tokens[start - 1].tag == "VBG"
        )
        return seems or quoted or (self.tokens[verb.main].lemma in self.say and not governed)

    def _goes_on_saying(self, comma: int) -> bool:
        """Whether what is said begins behind a phrase that follows the verb: `said despite the rain, he was glad`."""
        said = self.clause.group
        if said is None or self.tokens[said.main].lemma not in self.words.marks["verbs.reporting"]:
            return False
        between = self.tokens[said.end : comma]
        led = bool(between) and (between[0].tag == "IN" or between[0].low in REGARDLESS)
        phrase = led and all(token.tag in NOMINALS | {"IN", "TO"} for token in between)
        return phrase and said.main == said.start and between[0].low not in ("on", "in", "at", "by", "of", "for")

    def _dated_subject(self, group: Group) -> tuple[int, int] | None:
        """What is said behind a verb of saying, with a date behind it: `said profits [this year] would fall`."""
        said, before = self.clause.group, self.tokens[group.start - 1]
        if said is None or before.tag != "DATE" or self.tokens[said.main].lemma not in self.say:
            return None
        end = group.start - 2 if self.tokens[group.start - 2].tag == "IN" else group.start - 1
        found = self.ahead.phrase_before(end)  # `said an inspection in [May] had found nothing`
        return (found[0], group.start) if found is not None and found[0] == said.end else None

    def _event_around(self, clause: Clause) -> tuple[int, int] | None:
        """The event that the clause around tells of, where it lasts or ends behind what does neither.

        `A revolt broke out under the lead of Lee, which lasted until [1479]`
        """
        around, told, group = clause.parent, clause.antecedent, clause.group
        if group is None or told is None or around is None or around.subject is None or clause.intro < 1:
            return None
        goes_on = self.tokens[group.main].lemma in self.words.marks["verbs.going_on"] and not group.passive
        apart = self.tokens[clause.intro].low == "which" and self.tokens[clause.intro - 1].tag == ","
        if not goes_on or not apart or self._names_event(told) or not self._names_event(around.subject):
            return None
        clause.antecedent = around.subject
        return around.subject

    def _names_event(self, span: tuple[int, int]) -> bool:
        """Whether the first noun of a noun phrase names an event."""
        head = next((i for i in range(*span) if self.tokens[i].tag in ("IN", "TO")), span[1]) - 1
        return self.words.event(self.tokens[head].low)

    def _told_of(self, clause: Clause) -> tuple[int, int] | None:
        """The subject of a relative clause; what it tells of where it has none but a date: `who [yesterday] left`."""
        dated = clause.subject is not None and self.tokens[clause.subject[0]].tag == "DATE"
        return clause.antecedent or clause.subject if dated or clause.subject is None else clause.subject

    def _led_by_time(self, group: Group) -> bool:
        """Whether a sentence begins with when it was and no comma parts that: `When she came in [May] they left.`"""
        around, start = self.clause.parent, self.ahead.phrase_before(group.start)
        heads = self.clause.kind == "sub" and around is not None and around.parent is None and around.group is None
        if not heads or around is None or start is None or start[0] == 0 or nominal(self.tokens, around):
            return False
        if self.clause.group is None or self.tokens[start[0] - 1].tag != "DATE":
            return False
        end = next((i for i in range(group.end, len(self.tokens)) if self.tokens[i].tag == ","), len(self.tokens))
        return not any(other.finite and group.start < other.start < end for other in self.ahead.groups)

    def _resumed_behind(self, clause: Clause, group: Group) -> bool:
        """Whether a passive goes on around a relative clause: `was sold to a firm that fell, and was bought back`."""
        around = clause.parent.group if clause.parent is not None else None
        active = clause.group is not None and not clause.group.passive
        told = clause.kind == "rel" and active and around is not None and around.passive
        behind = [token.tag for token in self.tokens[max(group.start - 2, 0) : group.start]] == [",", "CC"]
        return told and behind and group.passive

    def _claims(self, group: Group) -> bool:
        """Open a clause for a verb in -ing that says something, if who does so is told: `wrote claiming that …`."""
        saying = self.tokens[group.main].lemma in self.words.marks["verbs.reporting"]
        before = self.tokens[group.start - 1].tag if group.start else "IN"
        told = saying and self.clause.group is not None and not group.passive and before in NOUNS | {"DATE", ","}
        if told:
            self._open("part", group.start, self.clause)
        return told

    def _absolute(self, group: Group) -> bool:
        """Open a clause for a participle with a subject of its own: `He left, his brother having died in May`.

        Of any verb where `with` leads it: `They left on 3 May, with the rest arriving on 5 May`.
        """
        subject = nearest(self.tokens, group.start)
        own = self.tokens[group.start].low in ("having", "being") and group.main > group.start
        if subject is None or self.clause.group is None or subject[0] < 2:
            return False
        before = self.tokens[subject[0] - 1]
        beside = before.low == "with" and self.tokens[subject[0] - 2].tag == ","  # `, with the rest arriving in [May]`
        if not (own and before.tag == ",") and not beside:
            return False
        self._move(*subject, self._open("part", subject[0], self.clause))
        self.clause.antecedent = subject
        return True

    def _completes(self, group: Group) -> bool:
        """Give a verb to the clause whose auxiliary commas part from it: `It would, if approved, be introduced`."""
        for clause in (self.clause, *parents(self.clause)):
            auxiliary = clause.group
            if auxiliary is not None and self.tokens[auxiliary.main].tag == "MD":
                clause.group, self.clause = group._replace(tense="modal", aux=auxiliary.start), clause
                return True
        return False

    def _waits_for(self, group: Group) -> bool:
        """Whether a form of be before what commas close in still lacks its participle: `was, it is said, shot at`."""
        be, held = self.clause.group, self.clause.tokens
        closed = self.sentence.clauses[-1].kind == "attr" and self.sentence.clauses[-1].parent is self.clause
        alone = be is not None and not any(self.tokens[i].tag not in (",", "RB") for i in held if i >= be.end)
        return closed and alone and be is not None and group.doubtful and self.tokens[be.main].low in self._be

    def _resumes(self, group: Group) -> bool:
        """Give a clause the participle for which its form of be has waited."""
        be = self.clause.group
        if be is None or not self._waits_for(group):
            return False
        self.clause.group = group._replace(tense=be.tense, passive=True, doubtful=False, aux=be.start)
        return True

    def _thing(self, clause: Clause) -> bool:
        """Whether a relative clause tells of a thing, which says nothing: an event."""
        told = clause.antecedent if clause.kind == "rel" else None
        head = next((t for t in self.tokens[slice(*told)] if t.tag in NOUNS), None) if told is not None else None
        return head is not None and head.name is None and self.words.event(head.low)

    def _to_come(self, start: int) -> None:
        """Behind a comma what is to be done with the object before it: `ordered two trains, to be built in [2019]`."""
        verb, around = self.at.get(start + 1), self.clause.group
        if verb is None or self.tokens[start].tag != "TO" or not verb.passive:
            return
        if around is None and not self.ahead.goes_on_for(start - 1):
            return  # `Her heir, to be elected in [May], will move in`
        first = around.end if around is not None else start
        opened = self._open("part", start, self.clause)
        thing = self.tokens[first].tag in NOMINALS
        opened.antecedent = (first, start - 1) if thing else self.ahead.phrase_before(start - 1)
        opened.subject = opened.antecedent
        opened.group = verb._replace(start=start, to=True)
        self._hold(start, verb.end)
