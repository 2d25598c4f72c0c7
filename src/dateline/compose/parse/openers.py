"""The words that open a clause: subordinators, relative pronouns, `that`; `since` and `after`, which may open one."""

from dateline.compose.parse.befallen import of_all_that
from dateline.compose.parse.carrying import carrier
from dateline.compose.parse.clauses import Clause, parents, verb_of
from dateline.compose.parse.fronted import gerund_behind, meanwhile
from dateline.compose.parse.lexicon import lemma_of
from dateline.compose.parse.phrases import QUOTED, nearest
from dateline.compose.parse.small import HE_OR_SHE, NO_SUBJECTS, PEOPLE, A
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import low_at
from dateline.compose.parse.verbs import Group
from dateline.compose.parse.waiting import Waiting


class Openers(Waiting):
    """A sentence that is being parsed, with what its opening words do."""

    def _subordinator(self, index: int) -> None:
        if self._inserted(index) or self._on_duty(index):
            self.tokens[index].tag = "RB"
            self._hold(index, index + 1)
            return
        self._open("part" if meanwhile(self.ahead, index, self.clause) else "sub", index, self.clause, index)
        self._hold(index, index + 1)

    def _inserted(self, index: int) -> bool:
        """Whether a word between commas is an adverb: `Two years later, though, they left`."""
        alone = self.tokens[index].low in self.words.marks["tagging.inserted"] and index + 1 < len(self.tokens)
        return alone and index > 0 and self.tokens[index - 1].tag == "," and self.tokens[index + 1].tag in (",", ".")

    def _either(self, index: int) -> None:
        """`since`, `after`, `as`: with a verb behind it a subordinator, else a preposition."""
        if index + 1 < len(self.tokens) and self.tokens[index + 1].tag == ",":
            self.tokens[index].tag = "RB"  # `Soon after, they left`
        elif self._governs(index):
            self.tokens[index].tag = "IN"
        elif gerund_behind(self.tokens, index, self.words):
            self._open("part", index, self._around_call(), index)
        elif self._leads_clause(index):
            self.tokens[index].tag = "SC"
            self._subordinator(index)
            return
        else:
            self.tokens[index].tag = "IN"
        self._hold(index, index + 1)

    def _governs(self, index: int) -> bool:
        """Whether what stands behind one says that it is a preposition: `as of [today]`, `put before them a plan`."""
        behind = low_at(self.tokens, index + 1)
        told = (self._as_a_result, self._by_example, self._said_so, self._in_role, self._dressed_as)
        return behind == "of" or behind in NO_SUBJECTS or any(governs(index) for governs in told)

    def _leads_clause(self, index: int) -> bool:
        """Whether a verb that belongs to one stands behind it; not behind a date alone: `ill since [May] and calls`."""
        if self._only_date(index + 1) or self._till(index):
            return False
        if self._behind_aside(index) or self._time_comes(index):
            return True
        if self.ahead.verb_ahead(index + 1) and (
            self._somebody_does(index) or not self.ahead.needed(index, self.clause)
        ):
            return True
        if self.clause.group is None:
            return False
        return self.ahead.listed_ahead(index + 1) or self.ahead.resumed_ahead(index + 1)

    def _somebody_does(self, index: int) -> bool:
        """Whether a pronoun with its verb stands right behind a comma and a word that says when: `, before I left`."""
        pronoun = index > 0 and self.tokens[index - 1].tag == "," and self.tokens[index + 1].low in PEOPLE
        return pronoun and index + 2 in self.at and self.at[index + 2].finite

    def _till(self, index: int) -> bool:
        """Whether an `until` only says how long, before somebody's deed: `From [1611] until his death he stayed`."""
        led = index > 1 and self.tokens[index - 1].tag == "DATE" and self.tokens[index - 2].low == "from"
        end = index + 1
        while end < len(self.tokens) and self.tokens[end].tag in ("DT", "PRP$", "JJ", "NN"):
            end += 1
        subject = self.tokens[end] if end < len(self.tokens) else None
        told = subject is not None and (subject.low in PEOPLE or subject.tag == "NNP") and end + 1 in self.at
        return led and end > index + 1 and told

    def _in_role(self, index: int) -> bool:
        """Whether an `as` says what somebody was before his deeds go on: `came as a novice and in [May] left`."""
        article = index + 1 < len(self.tokens) and self.tokens[index + 1].low in A
        if self.tokens[index].low != "as" or not article:
            return False
        end = index + 1
        while end < len(self.tokens) and self.tokens[end].tag in NOMINALS:
            end += 1
        verb = self.at.get(end)
        by = verb is not None and verb.doubtful and self.ahead.behind(verb).low == "by"  # `began as a shop run by Lee`
        return by or [token.tag for token in self.tokens[end : end + 2]] == ["CC", "IN"]

    def _by_example(self, index: int) -> bool:
        """Whether an `as` tells by examples what a noun means, `sales of metals such as zinc rose`, or how somebody is
        named: `A paper in which she is named as an author appeared`."""
        before = self.tokens[index - 1] if index else None
        if before is None:
            return False
        such = before.low == "such" and self.tokens[index].low == "as"
        around = self.clause.parent.group if self.clause.parent is not None else before
        such |= before.tag == "VBG" and self.clause.kind == "part" and around is None  # `after serving as mayor`
        named = before.tag == "VBN" and before.lemma in self.words.marks["verbs.naming"]
        return such or named or self._called_so(index)

    def _called_so(self, index: int) -> bool:
        """Whether an `as` says what somebody calls a thing: `described it as the worst fire lit by the army`."""
        group, behind = self.clause.group, self.tokens[index + 1 : index + 3]
        if group is None or self.tokens[index].low != "as" or index <= group.end:
            return False
        first = next((token for token in behind if token.tag not in QUOTED), None)
        thing = all(token.tag in NOMINALS | {"PRP"} for token in self.tokens[group.end : index])
        names = self.tokens[group.main].lemma in self.words.marks["verbs.naming"]
        return names and thing and first is not None and first.tag in ("DT", "JJ", "PRP$")

    def _dressed_as(self, index: int) -> bool:
        """Whether an `as` tells what somebody is dressed as, and a verb of his own follows: `gunmen dressed as soldiers
        raided it`."""
        verb = next((group for group in self.ahead.groups if group.end == index and group.doubtful), None)
        role = verb is not None and self.tokens[verb.main].lemma in self.words.marks["verbs.as_role"]
        return role and self.tokens[index].low == "as" and self.ahead.verb_ahead(index + 1)

    def _said_so(self, index: int) -> bool:
        """Whether it is told behind an `as` what somebody is quoted with: `was quoted as saying they had left`."""
        told, behind = self.clause.group, self.tokens[index + 1 : index + 2]
        quoted = told is not None and self.tokens[told.main].lemma in self.words.marks["verbs.quoting"]
        return quoted and any(token.tag == "VBG" and lemma_of(token.low) in self.say for token in behind)

    def _relative(self, index: int) -> None:
        before = self._before_relative(index)
        joined = before >= 0 and self.tokens[before].tag == "CC"
        # `told rescuers what happened` tells of no rescuers
        noun = before >= 0 and self.tokens[index].low != "what" and self._can_be_told_of(before)
        noun = noun and not of_all_that(self.tokens, index, self.words)
        if joined and not noun and self.clause.kind == "main" and self.clause.group is not None:
            self._further(index)
            return
        if joined and self.clause.kind == "rel":
            clause = self._open("rel", index, self.clause.parent, index)
            clause.antecedent = self.sentence.clauses[-2].antecedent
        else:
            self._open_relative(index, before, noun=noun)
        self._hold(index, index + 1)

    def _before_relative(self, index: int) -> int:
        """The token before a relative pronoun, its preposition and its comma; -1 if there is none."""
        before = index - 1
        for marks in (("IN", "TO"), (",", "(", "--")):
            if before >= 0 and self.tokens[before].tag in marks:
                before -= 1
        if self.clause.kind == "paren" and before >= 0 and self.tokens[before].tag == "--":
            before -= 1  # `Ann Lee – who rowed in 1984 – left`
        return before

    def _can_be_told_of(self, before: int) -> bool:
        """Whether a relative pronoun may stand for what ends at a token: a noun, a date or a pronoun."""
        marks = self.words.marks
        alone = marks["tagging.pronouns"] | marks["people.part_of"] | marks["tagging.aboard"] | PEOPLE
        alone |= marks["tagging.indefinite"] - {"nobody", "nothing"}
        ranked = before > 0 and self.tokens[before].tag == "JJ" and self.tokens[before - 1].low == "the"
        ranked &= self.tokens[before].low.endswith("est") or self.tokens[before].low in marks["tagging.ordinals"]
        nominal = self.tokens[before].tag in NOUNS | {"DATE", "CD", "POS", ")"}
        return nominal or ranked or self.tokens[before].low in alone  # `, the first of which sank`

    def _open_relative(self, index: int, before: int, *, noun: bool) -> None:
        """Open the clause of a relative pronoun. noun: whether it may stand for what ends at the token before."""
        clause = self._open("rel" if noun else "that", index, self.clause, index)
        around = clause.parent or clause
        told = self.ahead.told_of(self._undated(before), self.tokens[index].low, around) if noun else None
        told = self.ahead.with_names((self._carrier(index) if self.tokens[index].low == "which" else None) or told)
        clause.antecedent = told
        if told is None and noun and around.kind == "rel":
            told = around.antecedent  # `his wife, whom he met in [1990], who left`
        clause.antecedent = self._who_was(around, clause) or told
        if noun and around.kind == "part" and (clause.antecedent is None or self.ahead.of_maker(index, before, around)):
            clause.antecedent = around.antecedent  # `The house built in [1900], which burned in 1950`
        if not noun and before > 1 and self.tokens[before].tag == "VBG" and self.tokens[before - 1].tag == "IN":
            clause.kind, clause.antecedent = "rel", (before, before + 1)  # `pays at closing, which is due in May`
        if noun and self.tokens[index - 1].tag in ("IN", "TO"):
            self._move(index - 1, index, clause)  # `the rule under which it is run`

    def _carrier(self, index: int) -> tuple[int, int] | None:
        verb = next((group for group in self.ahead.groups if group.start > index), None)
        return carrier(self.tokens, self.words, index, verb)

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
        if told[0] > group.end and self.tokens[told[0] - 1].tag == "CC":  # `was a carpenter and brewer who`
            told = (nearest(self.tokens, told[0] - 1) or told)[0], told[1]
        be = self.tokens[group.main].low in self._be and not group.negated and told[0] == group.end
        name = self.tokens[around.subject[1] - 1].name
        person = name is not None and name.type == "person" and around.subject[1] - around.subject[0] == 1
        he = self.tokens[around.subject[0]].low in HE_OR_SHE
        simple = all(token.tag != "IN" for token in self.tokens[slice(*told)])  # not `the sister of a painter, who …`
        comma = simple and self.tokens[clause.intro - 1].tag == ","
        one = self.tokens[told[1] - 1].tag == "NN" and told[1] == clause.intro - comma
        return around.subject if be and one and (person or he) else None

    def _that(self, index: int) -> None:
        before = self.tokens[index - 1] if index else None
        self.clause = self._cleft_around(index) or self.clause
        saying = self.clause.group is not None and self.tokens[self.clause.group.main].lemma in self.say
        if before is not None and before.tag == "CC" and self.clause.kind == "that":
            self._open("that", index, self.clause.parent, index)
        elif (
            not (self._led_by_how(index) or self.ahead.tells_somebody(index))
            and (not saying or index + 1 in self.at or self._dated_verb_at(index + 1))
            and self._noun_before(index)
            and self.ahead.relative_that(index, self.clause)
        ):
            clause = self._open("rel", index, self.clause, index)
            clause.antecedent = self._carrier(index) or self.ahead.told_by_that(self._undated(index - 1))
        else:
            announced = self._announced(index)
            clause = self._open("that", index, self.clause, index)
            if announced:
                self._move(index - 1, index, clause)
        self._hold(index, index + 1)

    def _announced(self, index: int) -> bool:
        """Whether a participle behind a subject says that what follows is said: `The letter saying that … came`."""
        if index < 2 or self.clause.group is not None or self.clause.kind != "main":
            return False
        says, noun = self.tokens[index - 1], self.tokens[index - 2]
        return says.tag == "VBG" and lemma_of(says.low) in self.say and noun.tag in ("NN", "NNS") and noun.name is None

    def _cleft_around(self, index: int) -> Clause | None:
        """The clause that a `that` behind a comma goes on: `It was in [1902], when the mill burned, that they left`."""
        if self.clause.kind != "sub" or index == 0 or self.tokens[index - 1].tag != ",":
            return None
        for around in parents(self.clause):
            group, subject = around.group, around.subject
            it = group is not None and subject is not None and self.tokens[subject[0]].low == "it"
            if it and group is not None and self.tokens[group.main].low in self.words.marks["verbs.be"]:
                return around
        return None

    def _dated_verb_at(self, at: int) -> bool:
        """Whether nothing but a date with its preposition stands before a verb: `a tax that since [1998] has grown`."""
        tags = [token.tag for token in self.tokens[at : at + 2]]
        return tags[:1] in (["IN"], ["EITHER"]) and tags[1:] == ["DATE"] and at + 2 in self.at

    def _participle(self, start: int) -> None:
        pronoun = self.clause.subject is not None and self.tokens[self.clause.subject[0]].tag == "PRP"
        own = pronoun and self.tokens[start].low == "having"  # `Moss, to which it moved, having played in Ulm`
        outer = (self.clause.kind == "rel" and not own) or self._became_after(start)
        around = self.clause.parent if outer and self.tokens[start].tag == "VBG" else None
        opened = self._open("part", start, around if around is not None and around.group else self.clause)
        if self.tokens[start].tag != "VBG":
            opened.antecedent = self.ahead.told_apart(start, around or opened.parent or opened)

    def _became_after(self, start: int) -> bool:
        """Whether what somebody became is told behind what came first: `Ann Lee won after he left, becoming mayor`.

        Not where that is told of somebody by name, who may have become it as well.
        """
        clause, marks = self.clause, self.words.marks
        if clause.kind != "sub" or clause.subject is None or clause.parent is None or clause.parent.group is None:
            return False
        first = self.tokens[clause.intro].low in marks["verbs.behind"]
        named = any(token.name is not None or token.tag == "PRP" for token in self.tokens[slice(*clause.subject)])
        return first and not named and self.tokens[start].lemma in marks["verbs.becoming"]

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

    def _told_of(self, clause: Clause) -> tuple[int, int] | None:
        """The subject of a relative clause; what it tells of where it has none but a date: `who [yesterday] left`."""
        dated = clause.subject is not None and self.tokens[clause.subject[0]].tag == "DATE"
        return clause.antecedent or clause.subject if dated or clause.subject is None else clause.subject

    def _to_come(self, start: int) -> None:
        """Behind a comma what is to be done with the object before it: `ordered two trains, to be built in [2019]`."""
        verb, around = self.at.get(start + 1), self.clause.group
        if self._after_all(start):
            return
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

    def _after_all(self, start: int) -> bool:
        """Whether behind a comma stands what became of a subject: `He left in 1870, only to return in [1878]`.

        Of whom it tells where the verb before has an object nobody can say: `The slump ruined it, only to end in May`.
        """
        verb, around = self.at.get(start + 2), self.clause
        only = [token.tag for token in self.tokens[start : start + 3]] == ["RB", "TO", "VB"]
        if verb is None or not only or around.group is None or around.subject is None:
            return False
        if self.tokens[start].low not in self.words.marks["tagging.after_all"]:
            return False
        first, held = self.tokens[around.subject[0]], around.group
        somebody = first.tag == "PRP" or first.name is not None or held.passive
        opened = self._open("part", start, around)
        opened.antecedent = opened.subject = around.subject
        opened.unsure = not somebody and self.tokens[held.end].tag in NOMINALS
        opened.group = verb._replace(tense="past", to=False)
        self._hold(start, verb.end)
        return True
