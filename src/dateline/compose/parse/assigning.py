"""To which clause a verb belongs, and what its subject is."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.clauses import Clause, nominal
from dateline.compose.parse.fronted import bracketed, fronted, needed, participial
from dateline.compose.parse.inviting import leads, pleading
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.phrases import QUOTED, nearest
from dateline.compose.parse.saying import Saying
from dateline.compose.parse.small import NO_SUBJECTS
from dateline.compose.parse.spanning import spans
from dateline.compose.parse.subjects import subject_of
from dateline.compose.parse.tags import NOUNS
from dateline.compose.parse.tokens import Tok, low_at
from dateline.compose.parse.verbs import Group

_BEFORE_DENIAL: Final = frozenset((",", "CC", ":", ";", "--", '"', "“", "SC", "THAT", "."))
_ASKED: Final = frozenset(("DT", "PDT", "PRP", "PRP$", "TO", "IN", "NNP", "CD"))  # behind what somebody is asked to do


class Assigning(Saying):
    """The part of taking a sentence apart that gives each verb its clause."""

    def __init__(self, tokens: Sequence[Tok], words: Words) -> None:
        super().__init__(tokens, words)
        self.units = words.marks["dates.units"] | words.marks["dates.zones"]  # `By 6pm local time, nine men had left`

    def _verb(self, group: Group) -> None:
        if self._participle_here(group):
            self._participial(group)
        elif self._goes_on_passive(group):
            self._hold(group.start, group.end)
        elif group.finite:
            self._finite(group)
        else:
            self._nonfinite(group)

    def _participle_here(self, group: Group) -> bool:
        """Whether a verb heads a clause as its participle, for which one is opened, or right behind what opened one."""
        if self._heads() and (bracketed(self.ahead, group, self.clause) or fronted(self.ahead, group, self.clause)):
            self._open("part", group.start, self.clause).antecedent = self.clause.antecedent
            return True
        return self.clause.kind == "part" and self.clause.group is None and self.clause.intro == group.start - 1 >= 0

    def _finite(self, group: Group) -> None:
        if self._conditional(group):
            self._take(group)
        elif self._said_of_antecedent(group):
            self._told_of_antecedent(group)
        elif self._said_around(group):
            return
        elif self._led_by_time(group):
            self._second(group)
        elif group.doubtful and self.clause.kind == "attr" and self.clause.group is not None:
            self._reduced_relative(group)  # `, said a statement issued on [Monday]`
        elif (own := self.ahead.unannounced(group, self.clause)) is not None:
            said = self.clause.group
            says = said is not None and self.tokens[said.main].lemma in self.say
            self._of_noun_before(group, own, said if says else None)
        else:
            self._finite_here(group)

    def _finite_here(self, group: Group) -> None:
        """A finite verb that may be that of the clause which is open, or tell of the noun before."""
        so = self._found_so(group) or self.ahead.called(group, self.clause) or self._caused(group)
        if group.doubtful and (so or self.ahead.before_court(group, self.clause)):
            self._hold(group.start, group.end)
        elif needed(self.ahead, group, self.clause):
            self._take(group)
        elif (own := self.ahead.of_object_alone(group, self.clause)) is not None:
            self._of_noun_before(group, own, None)
        elif group.doubtful and (self.ahead.told_of_noun(group, self.clause) or self.ahead.awaited(group, self.clause)):
            self._reduced_relative(group)
        elif self.clause.group is None:
            self._take(group)
        elif group.doubtful and (self.ahead.had(self.clause) or self._resumes(group)):
            self._hold(group.start, group.end)  # `had the pews removed`
        else:
            self._second(group)

    def _said_of_antecedent(self, group: Group) -> bool:
        """Whether a verb right behind one of saying tells of what a relative clause is about: `a raid which police say
        killed nine`, `a front that it is feared will reach the town`."""
        clause, said, marks = self.clause, self.clause.group, self.words.marks
        if clause.kind != "rel" or said is None or said.end != group.start or clause.antecedent is None:
            return False
        tells = marks["verbs.reporting"] | marks["verbs.thinking"] | marks["verbs.stating"]
        other = clause.subject is not None and clause.subject != clause.antecedent
        return other and self.tokens[said.main].lemma in tells

    def _told_of_antecedent(self, group: Group) -> None:
        clause = self._open("that", group.start, self.clause)
        assert clause.parent is not None
        clause.subject, clause.group = clause.parent.antecedent, group
        self._hold(group.start, group.end)

    def _denied(self, subject: tuple[int, int] | None) -> tuple[int, int] | None:
        """A subject with the `not` or the verb in -ing that belongs to it: `Not one boat sailed`, `Not all left`."""
        if subject is None or subject[0] < 1:
            return subject
        marks, start = self.words.marks, subject[0]
        if self.tokens[start - 1].low in marks["nouns.counted_out"] and start > 1:
            start -= 1  # `Not all the boats sailed`
        before = self.tokens[start - 1]
        gerund = before.tag == "VBG" and self.tokens[start].low in NO_SUBJECTS  # `Restraining him was hard`
        if gerund or before.low in marks["nouns.neither"]:
            return start - 1, subject[1]  # `Neither the driver, who was thrown clear, nor his wife was hurt`
        opens = start < 2 or self.tokens[start - 2].tag in _BEFORE_DENIAL
        counted = self.tokens[start].low in marks["nouns.counted_out"]
        denied = opens and counted and before.tag == "RB" and before.low in marks["nouns.partly"]
        return (start - 1, subject[1]) if denied else subject

    def _found_so(self, group: Group) -> bool:
        """Whether a participle stands right behind a passive: `was found wrapped in a cloth`."""
        held = self.clause.group
        if held is not None and self.tokens[held.main].lemma in self.words.marks["verbs.becoming"]:
            return all(token.tag == "RB" for token in self.tokens[held.end : group.start])  # `became quite unnerved`
        so = held is not None and self.tokens[held.main].lemma in self.words.marks["verbs.found_so"]
        return so and held is not None and held.passive and held.end == group.start

    def _caused(self, group: Group) -> bool:
        """Whether a participle says what somebody is to have done: `an attempt to get the road closed`."""
        near = nearest(self.tokens, group.start)
        start = near[0] - 2 if near is not None else -1
        if start < 0 or near is None or self.tokens[start].tag not in ("TO", "MD"):
            return False
        verb = self.tokens[start + 1]
        return verb.tag == "VB" and verb.low in self.words.marks["verbs.causing_done"]

    def _take(self, group: Group) -> None:
        clause, self.clause.group = self.clause, group
        if clause.kind != "coord":
            clause.subject = self._denied(subject_of(self.tokens, clause.tokens, group.start, self.units))
            if clause.subject is None and clause.kind == "main" and (named := self._apposed_subject(group.start)):
                self._move(named[0], group.start, clause)
                clause.subject = named
            if clause.kind == "rel":
                clause.subject = None if self._aside_first(clause, group) else clause.subject
                clause.subject = self._event_around(clause) or self._told_of(clause)
        elif clause.shared is not None:
            clause.subject = clause.shared.subject
        self._hold(group.start, group.end)

    def _aside_first(self, clause: Clause, group: Group) -> bool:
        """Whether nothing but what commas close in stands between a relative pronoun and its verb: `who, cap in hand,
        left`."""
        at = group.start - 1
        while at > clause.intro and self.tokens[at].tag in ("RB", "DATE"):
            at -= 1
        return clause.intro + 1 < at and self.tokens[clause.intro + 1].tag == self.tokens[at].tag == ","

    def _of_noun_before(self, group: Group, own: tuple[int, int], said: Group | None) -> None:
        """The verb of a relative clause without pronoun, whose subject `own` the clause around has held until now.

        said: the verb that says all this, if one does.
        """
        antecedent = self.ahead.told_by_that(own[0])
        if said is not None:  # `said the road the council built was shut`
            self._unannounced("that", (said.end, own[0]))
        self.clause = self._unannounced("rel", own)
        self.clause.antecedent, self.clause.subject, self.clause.group = antecedent, own, group
        self._move(own[1], group.start, self.clause)
        self._hold(group.start, group.end)

    def _second(self, group: Group) -> None:
        """A finite verb in a clause that has one: it belongs to a clause around, or to one not announced."""
        between = self.ahead.phrase_before(group.start) or self._dated_subject(group)
        self._go_to_clause_of(group, between)
        self.clause.group = group
        if self.clause.subject is None:
            subject = subject_of(self.tokens, self.clause.tokens, group.start, self.units)
            self.clause.subject = self._denied(subject) or between
        self._hold(group.start, group.end)

    def _go_to_clause_of(self, group: Group, between: tuple[int, int] | None) -> None:
        """Make the clause of a verb the current one. between: the noun phrase before it, behind the verb before."""
        waiting, current = self._waiting(), self.clause.group
        pronoun = between is not None and self.tokens[between[0]].tag == "PRP"
        hangs = self.clause.kind in ("rel", "part") and not pronoun and not self._said_inside(group, between)
        if waiting is not None and hangs and nominal(self.tokens, waiting):
            if between is not None and current is not None and between[0] >= current.end and self._governed(waiting):
                self._move(self._subject_start(between[0]), group.start, waiting)
            self.clause = waiting
        elif between is not None and waiting is not None and self._led_by_time(group):
            self._move(between[0], group.start, waiting)
        elif current is not None and between is not None and self._says(current, between[0]):
            self._unannounced("that", (self._said_from(current.end, self._subject_start(between[0])), between[1]))
        elif between is not None and self._said_by_infinitive(between[0]):
            self._unannounced("that", between).unsure = True  # `refused to say he would go on Monday`
        elif waiting is not None and between is not None and self._governed(waiting):
            self._move(self._subject_start(between[0]), group.start, waiting)
        elif waiting is not None and not pronoun:
            self.clause = waiting
        elif between is not None and between[0] > 0 and self.tokens[between[0] - 1].tag in NOUNS:
            told = self.ahead.told_content(group, between[0])
            clause = self._unannounced("that" if told else "rel", between)
            clause.antecedent = None if told else self.ahead.phrase_before(between[0])
        else:
            start = between[0] if between else group.start
            self._move(start, group.start, clause := self._open("main", start, None))
            clause.unsure = not start or self.tokens[start - 1].low != "so"  # `There is room so we meet there`

    def _said_inside(self, group: Group, between: tuple[int, int] | None) -> bool:
        """Whether a verb is that of what a relative clause says, `A speech, in which he said the war must end, was`, or
        a participle, `sent a letter saying the mill would close`."""
        said = self.clause.group
        if said is None or between is None or between[0] != said.end or not self._says(said, between[0]):
            return False
        return self.tokens[said.main].tag == "VBG" or self.ahead.resumed(group.end)

    def _said_by_infinitive(self, start: int) -> bool:
        """Whether an infinitive of saying stands right before a subject: `appeared to confirm she would stand`."""
        said = self.tokens[start - 1]
        return start > 1 and said.tag == "VB" and said.lemma in self.say

    def _governed(self, clause: Clause) -> bool:
        """Whether nothing in a clause can be its subject: `At a meeting held in May the board sold it`."""
        return subject_of(self.tokens, clause.tokens, len(self.tokens), self.units) is None

    def _nonfinite(self, group: Group) -> None:
        tag = self.tokens[group.start].tag
        before = self.tokens[group.start - 1].tag if group.start else ""
        if self.tokens[group.start].low == "been" and self.clause.kind == "part" and self.clause.group is not None:
            self.clause = self.clause.parent or self.clause  # `Had the advice given in [2005] been taken`
        self._plead(group)
        if (self.clause.kind == "coord" and self.clause.group is None) or self._orders(group):
            self._take(group)
        elif tag == "VB" and before == "," and self._completes(group):
            self._hold(group.start, group.end)
        elif self.clause.kind == "part" and self.clause.group is None:
            self._participial(group)
        elif tag == "VBN" and (before in NOUNS or self._when_last(group.start)) and not self._awaited(group):
            self._reduced_relative(group)
        elif tag == "VBG" and (done_by := self._followed(group)) is not None:
            self._open("part", group.start, self.clause).antecedent = done_by
            self._participial(group)
        elif tag == "VBG" and (self._claims(group) or self._absolute(group)):
            self._participial(group)
        elif spans(self.tokens, group, self.words) and (told := self._spanned(group.start)) is not None:
            self._open("part", group.start, self.clause).antecedent = told
            self._participial(group)
        elif tag == "VBG" and self.ahead.deed(group, self.clause):
            punished = self.ahead.punished(self.clause)
            self._open("part", group.start, self.clause, group.start - 1).antecedent = punished
            self._participial(group)
        else:
            self._hold(group.start, group.end)

    def _when_last(self, start: int) -> bool:
        """Whether an ordinal stands between a noun and a participle: `a boy last seen in [May]`."""
        last = self.tokens[start - 1] if start > 1 else None
        ranked = last is not None and last.tag == "RB" and last.low in self.words.marks["tagging.ordinals"]
        return ranked and self.tokens[start - 2].tag in NOUNS

    def _dates_from(self, group: Group) -> bool:
        """Whether a participle says from when something is."""
        led = low_at(self.tokens, group.end) in self.words.marks["dates.dated_from"]
        return led and self.tokens[group.main].lemma in self.words.marks["verbs.dating"]

    def _plead(self, group: Group) -> None:
        """Close what stands before a request, `If you can, please send the forms`, which is a clause of its own behind
        one that has its verb: `There is room, so please come`."""
        if self.clause.kind == "part" or not pleading(self.tokens, group.start, self.words):
            return
        if self.clause.kind == "sub" and (waiting := self._waiting()) is not None:
            self.clause = waiting
        elif self.clause.group is not None:
            self._move(group.start - 1, group.start, self._open("main", group.start - 1, None))

    def _followed(self, group: Group) -> tuple[int, int] | None:
        """Who did what something follows, shows or leads to: of `It follows Peru pledging a billion` Peru, of `It
        resulted in Velo losing money` Velo; and what is from when it is told, of `a bell dating from [1650]` the bell.
        """
        held, near, marks = self.clause.group, nearest(self.tokens, group.start), self.words.marks
        if near is not None and self.tokens[near[1] - 1].tag in NOUNS and self._dates_from(group):
            return near
        if held is None or near is None:
            return None
        lemma, led = self.tokens[held.main].lemma, self.tokens[held.end].tag in ("IN", "TO")
        follows = lemma in marks["verbs.preceding"] and near[0] == held.end
        leads_to = lemma in marks["verbs.leading_to"] and led and near[0] == held.end + 1
        return near if follows or leads_to else None

    def _spanned(self, end: int) -> tuple[int, int] | None:
        """The event before a verb that says when it starts, with what it is of: `a series of races starting in May`."""
        near = nearest(self.tokens, end)
        name = self.tokens[near[1] - 1].name if near is not None else None
        if near is not None and name is not None and name.type == "place":
            event = self.ahead.event_around(near)  # `the first test against Norway starting on [Friday]`
            return (event[0], near[1]) if event is not None else None
        bare = near is not None and self.tokens[near[0]].tag not in ("DT", "PRP$", "NNP")
        bare |= near is not None and self.tokens[near[0] - 1].low == "of"  # `a course of Lumen starting on [Friday]`
        return self.ahead.phrase_before(end) if bare else near

    def _orders(self, group: Group) -> bool:
        """Whether a verb at the head of a sentence asks somebody to do something: `Send the forms by [20 June]`."""
        behind = self.tokens[group.end].tag if group.end < len(self.tokens) else "."
        heads = leads(self.tokens, group.start, self.words) and self.clause.kind == "main"
        pointing = self.words.marks["verbs.pointing"]  # `see below`
        asks = self.tokens[group.start].tag == "VB" and self.tokens[group.start].low not in pointing
        asks &= behind in _ASKED or pleading(self.tokens, group.start, self.words)
        return heads and asks and self.clause.group is None

    def _heads(self) -> bool:
        """Whether a verb stands at the head of a clause that still waits for its subject, at most behind a date and its
        comma: `In 1916, wounded in the leg, he left`."""
        tags = [self.tokens[i].tag for i in self.clause.tokens]
        held = all(tag in ("RB", "CC", "(", *QUOTED) for tag in tags) or tags in (["IN", "DATE", ","], ["DATE", ","])
        return self.clause.group is None and held and self.clause.kind in ("main", "that", "paren")

    def _participial(self, group: Group) -> None:
        """The verb of a participle's clause; one without antecedent tells of the subject that is still to come."""
        if self.clause.antecedent is not None and self.tokens[group.main].low in self.words.marks["tagging.authored"]:
            self.clause.antecedent = self.ahead.work_of(self.clause.antecedent)
        self.clause.antecedent = self._planned_event(group) or self._numbered(self.clause.antecedent)
        self.clause.subject = self.clause.antecedent
        self.clause.group = participial(self.tokens, group)
        self._hold(group.start, group.end)

    def _numbered(self, span: tuple[int, int] | None) -> tuple[int, int] | None:
        """Who is counted, of whom a participle tells: of `the number of guards killed here` the guards."""
        if span is None:
            return None
        counts = self.words.marks["nouns.numbering"]
        of = next((i for i in range(*span) if self.tokens[i].low == "of"), span[0])
        return (of + 1, span[1]) if of > span[0] and self.tokens[of - 1].low in counts else span

    def _planned_event(self, group: Group) -> tuple[int, int] | None:
        """What is planned, with whom it is: of `the talks with the two firms, scheduled for May` the talks."""
        near, marks = self.clause.antecedent, self.words.marks
        if near is None or near[0] < 2 or self.tokens[near[0] - 1].tag != "IN":
            return None
        if self.tokens[group.main].lemma not in marks["verbs.awaited"]:
            return None
        event = self.ahead.event_around(near)
        return (event[0], near[1]) if event is not None else None

    def _reduced_relative(self, group: Group) -> None:
        clause = self._open("part", group.start, self.clause)
        apposed = self.ahead.apposition_before(group.start)
        clause.antecedent = (
            apposed
            or self.ahead.whole_subject(group.start - 1, clause.parent or clause)
            or self.ahead.told_beside(group.start, clause.parent or clause)
        )
        self._participial(group)
