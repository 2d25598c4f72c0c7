"""Which clause of a sentence tells what a date dates."""

from collections.abc import Iterator
from itertools import dropwhile
from typing import Final

from dateline.compose.parse.casualties import harmed
from dateline.compose.parse.clauses import Clause, parents
from dateline.compose.parse.inviting import pleading
from dateline.compose.parse.parts import CONDITIONS, Parts
from dateline.compose.parse.sourced import told_before
from dateline.compose.parse.spanning import came_first, dated, spans
from dateline.compose.parse.tags import NOUNS
from dateline.compose.parse.tokens import low_at
from dateline.compose.parse.verbs import Group, perfect

_OBJECT: Final = frozenset(("DT", "PDT", "PRP", "PRP$", "NNP", "NNS", "CD"))
_HANGING: Final = frozenset(("part", "rel", "paren", "coord"))


class Choice:
    """The clauses for the date of some parts."""

    def __init__(self, parts: Parts) -> None:
        self.parts, self.parsed, self.at = parts, parts.parsed, parts.at
        self.tokens, self.words = parts.tokens, parts.words

    def clauses(self) -> Iterator[Clause]:
        """The clauses that may tell what the date dates, the nearest first."""
        if [token.low for token in self.tokens[: self.at]] == ["not", "since"]:  # `Not since [1988], when it shut`
            yield from self._when_behind()
        clause = self._consequence(self.clause())
        if clause is None or clause.unsure:
            return
        yield from self._cleft(clause)
        yield from self._last_time(clause)
        yield from self._passed(clause)
        yield from self._compared(clause)
        yield from self._meanwhile(clause)
        yield from self._come_round(clause)
        yield from self._what_happened(clause)
        yield from self._at_event(clause)
        yield from self._with_harm(clause)
        yield clause
        if self._says_when(clause):
            yield from (other for other in self.parsed.clauses if other.start > clause.start and self.tells(other))
        if clause.subject is None and clause.kind == "main" and not self._asked(clause):
            yield from (
                other for other in reversed(self.parsed.clauses) if other.start < clause.start and self.tells(other)
            )
        as_ever = clause.kind == "sub" and self.tokens[clause.intro].low == "as"  # `was left as it is until [May]`
        if clause.kind in _HANGING or as_ever:
            yield from (other for other in parents(clause) if self.tells(other))

    def _asked(self, clause: Clause) -> bool:
        """Whether a clause says what somebody is asked to do, without its subject: `please come on [Friday]`."""
        return clause.group is not None and pleading(self.tokens, clause.group.start, self.words)

    def clause(self) -> Clause | None:
        clause: Clause | None = self._led() or told_before(self.parsed, self.at) or self.parsed.holder[self.at]
        while clause is not None and (clause.group is None or self._untold(clause)):
            clause = clause.shared or clause.parent
        return clause

    def _untold(self, clause: Clause) -> bool:
        """Whether a clause only says since when or how long something is, or with what it is compared."""
        compared = clause.kind == "sub" and self.tokens[clause.intro].low == "than"
        if compared or self._first_since(clause):
            return True
        return self._ongoing(clause) or self._period(clause) or self._called(clause)

    def _first_since(self, clause: Clause) -> bool:
        """Of `She plays her first match since winning in Ulm [next week]` the earlier of the two, which was not then;
        `was arrested since arriving in [May]` says when it was, a day of this week is that of what was the first."""
        around, group = clause.parent, clause.group
        since = clause.kind == "part" and clause.intro >= 0 and self.tokens[clause.intro].low == "since"
        if not since or group is None or around is None or around.group is None or self.at < group.end:
            return False
        if perfect(self.tokens, around.group, self.words):
            return False
        of_week = self.tokens[self.at].low.endswith("day")
        behind = self.tokens[around.group.end : clause.intro]
        ranked = any(token.low in self.words.marks["nouns.ranks"] for token in behind)
        return ranked and (of_week or around.group.tense != "past")

    def _called(self, clause: Clause) -> bool:
        """Whether a clause only says what a place or thing is called, `moved to what is now Ulm in [1840]`."""
        group, around = clause.group, clause.parent
        if group is None or around is None or around.group is None or self.tokens[clause.intro].low != "what":
            return False
        now = self.words.marks["dates.still"]  # `what today is Ulm`
        own = clause.subject is not None and self.tokens[clause.subject[0]].low not in now
        be = self.tokens[group.main].low in self.words.marks["verbs.be"] and not own
        named = any(self.tokens[i].tag in NOUNS for i in range(group.end, self.parsed.phrase(self.at)[0]))
        return be and named and around.group.end <= clause.intro and not self._told_when(around)

    def _led(self) -> Clause | None:
        """What stands behind a date between a colon and a dash: `On this day: [25 May 1962] – The hall opens`."""
        own = self.parsed.holder[self.at]
        marks = {self.tokens[i].tag for i in own.tokens if i != self.at}
        apart = own.group is None and own.parent is None and marks == {"--"} and own.start > 0
        return next((other for other in self.parsed.clauses if other.start > own.start), None) if apart else None

    def _consequence(self, clause: Clause | None) -> Clause | None:
        """Of `if ash is seen before [the 30th], it will be grounded` what follows from it."""
        if clause is None or clause.kind != "sub" or self.tokens[clause.intro].low not in CONDITIONS - {"whether"}:
            return clause
        around = None if self._told_when(clause.parent) else clause.parent
        asked = around is not None and around.subject is None and self._past(clause)  # `If you saw it, please ring`
        return clause if around is None or around.group is None or asked else around

    def _told_when(self, clause: Clause | None) -> bool:
        """Whether what follows from a condition has its own date: `will shut in June if they agree on [5 May]`."""
        return clause is not None and any(self.tokens[i].mention >= 0 for i in clause.tokens)

    def tells(self, clause: Clause) -> bool:
        return clause.group is not None and clause.group.finite and not clause.unsure

    def _cleft(self, clause: Clause) -> Iterator[Clause]:
        """Of `It was in [1968] that the quarry closed` and `[1968] was the year when it closed` the clause inside."""
        group, subject = clause.group, clause.subject
        if group is None or subject is None or self.tokens[group.main].low not in self.words.marks["verbs.be"]:
            return
        itself = subject[0] <= self.at < subject[1] and subject[1] - subject[0] == 1
        units = self.words.marks["dates.units"]
        year = any(token.low in units for token in self.tokens[subject[0] : subject[0] + 2])
        if not itself and not year and self.tokens[subject[0]].low != "it":
            return  # `The year in which he died was [1912]`
        plain = self.words.marks["dates.units"] | {"the", "not", "only", ","}
        held = (i for i in self.parts.part(clause).rest if self.parsed.holder[i] is clause)
        rest = list(dropwhile(lambda i: self.tokens[i].low in plain, held))
        if not rest or (not itself and self._where(rest[0])):
            inside = [other for other in self.parsed.clauses if other.parent is clause and self.tells(other)]
            yield from sorted(inside, key=lambda other: other.kind != "that")

    def _last_time(self, clause: Clause) -> Iterator[Clause]:
        """Of `They have not won since [3 May], when Ann Lee scored` what happened then; of `the first since` too, of
        `lay idle until [1990], when Ann Lee bought it` and of `From [1990], when Ann Lee bought it, it paid`."""
        group, before = clause.group, self.tokens[self.at - 1] if self.at else None
        until = before is not None and before.low in self.words.marks["dates.until"]
        open_ = {"to", "until", "till", "through", "-", "–"}.isdisjoint(self.tokens[self.at].low.split())
        begins = before is not None and before.low == "from" and open_
        if group is None or before is None or not (begins or before.low == "since" or (until and not group.negated)):
            return
        ranks = self.words.marks["nouns.ranks"]
        ranked = any(
            token.low in ranks or (token.tag == "JJ" and token.low.endswith(("est", "orst")))
            for token in self.tokens[: self.at]
        )
        if not (until or begins or group.negated or ranked):
            return
        yield from self._when_behind()

    def _when_behind(self) -> Iterator[Clause]:
        """What is told behind the date to have happened then: `[1988], when the nurses walked out`."""
        yield from (
            other
            for other in self.parsed.clauses
            if other.kind == "sub" and other.intro in (self.at + 1, self.at + 2)
            if self.tokens[other.intro].low == "when" and other.group is not None and other.subject is not None
        )

    def _passed(self, clause: Clause) -> Iterator[Clause]:
        """Of `[Ten years] have passed since the mill burnt` what happened when they began."""
        group, subject = clause.group, clause.subject
        if group is None or subject is None or not subject[0] <= self.at < subject[1]:
            return
        if self.tokens[group.main].lemma in self.words.marks["dates.passing"]:
            inside = (other for other in self.parsed.clauses if other.kind == "sub" and other.start >= group.end)
            yield from (other for other in inside if self.tokens[other.intro].low == "since" and self.tells(other))

    def _compared(self, clause: Clause) -> Iterator[Clause]:
        """Of `They hope to do better than [last year], when they lost the final` what happened at the other time."""
        start = self.parsed.phrase(self.at)[0]
        if not start or self.tokens[start - 1].low != "than":
            return
        yield from (
            other
            for other in self.parsed.clauses
            if other.kind == "sub" and other.parent is clause and other.intro in (self.at + 1, self.at + 2)
            if other.group is not None
        )

    def _meanwhile(self, clause: Clause) -> Iterator[Clause]:
        """Of `Police arrested him as he was about to leave on [Friday]` what was done, for both happened then."""
        around = clause.parent
        low = self.tokens[clause.intro].low if clause.kind == "sub" else ""
        if clause.intro > 0 and self.tokens[clause.intro - 1].tag == "CC":
            return  # `was busy, but while it landed on [Monday], it was late`
        if around is None or around.group is None or clause.group is None:
            return
        hurt = low == "when" and harmed(self.parsed, around)  # `Two drowned when a boat sank on [Friday]`
        while_ = (
            low == "while" and self.tokens[clause.intro - 1].tag != ","
        )  # not `One died, while two fled on [Friday]`
        if not (low == "as" or while_ or hurt):
            return
        marks = self.words.marks
        likewise = self.tokens[clause.group.main].low in marks["verbs.do"]  # `left in May, as Ott did in [June]`
        if likewise or self.at < clause.group.end or self.tokens[self.at - 1].low in marks["dates.until"]:
            return
        if around.group.end == clause.intro - 1 and self.tokens[clause.intro - 1].tag == ",":
            return  # `Better times followed, as he set up a shop in [1985]`
        first = around.group.end <= clause.intro and around.subject is not None and not around.group.negated
        past = first and around.group.tense == clause.group.tense == "past" and self.tells(around)
        if past and not perfect(self.tokens, around.group, self.words) and not self._told_when(around):
            yield around

    def _come_round(self, clause: Clause) -> Iterator[Clause]:
        """Of `As [Christmas] approached we left` and `We left when [Monday] came` what happened then."""
        group, around = clause.group, clause.parent
        if clause.kind != "sub" or group is None or around is None or clause.subject != (self.at, self.at + 1):
            return
        comes = self.tokens[group.main].lemma in self.words.marks["dates.coming"]
        if comes and self.tells(around) and around.subject is not None and not self._told_when(around):
            yield around

    def _what_happened(self, clause: Clause) -> Iterator[Clause]:
        """Of `described what happened on [3 May] when the mill burnt` the clause that says what did."""
        group = clause.group
        if group is None or clause.intro < 0 or clause.subject is not None or self.tokens[clause.intro].low != "what":
            return
        if self.tokens[group.main].lemma in self.words.marks["verbs.happening"]:
            yield from (
                other
                for other in self.parsed.clauses
                if other.kind == "sub" and other.parent is clause and other.group is not None
                if self.tokens[other.intro].low == "when"
            )

    def _at_event(self, clause: Clause) -> Iterator[Clause]:
        """Of `At a meeting held on [3 May] Ann Lee asked for more` what was done there, which was then."""
        around, event, marks = clause.parent, clause.subject, self.words.marks
        if clause.kind != "part" or clause.group is None or event is None or around is None or around.group is None:
            return
        opening = [token.low for token in self.tokens[: event[0]]]
        there = opening in (["at"], ["in"], ["during"]) and self.words.event(self.tokens[event[1] - 1].low)
        held = there and self.tokens[clause.group.main].lemma in marks["verbs.convening"]
        if held and around.subject is not None and around.group.tense == "past" and not self._told_when(around):
            yield around

    def _with_harm(self, clause: Clause) -> Iterator[Clause]:
        """Of `Gunmen attacked the inn, killing nine and taking two on [Sunday]` what did all that, which was then."""
        told = clause.shared
        around, group = (told.parent, told.group) if told is not None else (None, None)
        if told is None or told.kind != "part" or group is None or around is None or around.subject is None:
            return
        harm = self.tokens[group.main].lemma in self.words.marks["verbs.harming"]
        beside = self.tokens[group.start].tag == "VBG" and self.tokens[group.start - 1].tag == ","
        if harm and beside and told.subject == around.subject and not self._told_when(around) and self._past(around):
            yield around

    def _where(self, index: int) -> bool:
        """Whether what stands behind the form of be says where: `It was there, in [1951], that they met`."""
        return self.tokens[index].tag == "IN" or self.tokens[index].low in self.words.marks["dates.where"]

    def _says_when(self, clause: Clause) -> bool:
        """`It was [May] when he left`: a pronoun, a form of be and the date."""
        if clause.subject is None or clause.group is None or self.tokens[clause.subject[0]].tag != "PRP":
            return False
        be = self.tokens[clause.group.main].low in self.words.marks["verbs.be"]
        return be and all(self.tokens[i].tag in (",", "CC") for i in self.parts.part(clause).rest)

    def _ongoing(self, clause: Clause) -> bool:
        """`arriving [27 April]` says when, but not of whom; `after leaving in [May]` tells of another time."""
        if clause.kind != "part" or clause.group is None or self.tokens[clause.group.start].tag != "VBG":
            return False
        dates = self.tokens[clause.group.main].lemma in self.words.marks["verbs.dating"]  # `A bell dating from [1650]`
        if clause.parent is None or dates or spans(self.tokens, clause.group, self.words):
            return False  # `Fishermen landing herring, [1936]`, `the race starting on [3 May]`
        own = clause.subject[0] if clause.subject is not None else -1
        if own >= 0 and (own == clause.start or self.tokens[own - 1].low == "with"):
            return False  # `They left, with the rest arriving on [5 May]`, `his brother following on [7 May]`
        having = self.tokens[clause.group.start].low == "having" and clause.group.main > clause.group.start
        before = clause.intro >= 0 and (self._past(clause.parent) or came_first(self.parsed, clause))
        around = clause.parent if clause.intro < 0 else None
        object_ = self.tokens[min(clause.group.end, len(self.tokens) - 1)].tag in _OBJECT
        apart = around is not None and (self._dated(around) or self._at_last(clause) or self._lasted(around))
        later = around is not None and around.group is not None and (object_ or apart)
        return not (having or before or later or self._next_stage(clause.group) or self._led_to(clause.group))

    def _led_to(self, group: Group) -> bool:
        """Whether a participle says what came of the rest or was wanted: `joined it, rising to be its head in [1988]`,
        `left Oslo, hoping to return in [1988]`."""
        marks, lemma = self.words.marks, self.tokens[group.main].lemma
        infinitive = [token.tag for token in self.tokens[group.end : group.end + 3] if token.tag != "IN"][:2]
        told = any(lemma in marks[f"verbs.{name}"] for name in ("advancing", "wanting", "resolving"))
        return told and infinitive == ["TO", "VB"]

    def _next_stage(self, group: Group) -> bool:
        """Whether a participle behind a comma tells of what came then: `is in recess, resuming on [10 March]`, `taught
        at Ulm, retiring as a professor in [1985]`."""
        verb, marks = self.tokens[group.main], self.words.marks
        goes_on = verb.lemma in marks["verbs.spanning"] and verb.low not in marks["dates.opening"]
        came = (goes_on and dated(self.tokens, group.end)) or verb.lemma in marks["verbs.ensuing"]
        return came and self.tokens[group.start - 1].tag == ","

    def _at_last(self, clause: Clause) -> bool:
        """Whether an adverb says that what a participle tells came after: `lived there, finally returning in [May]`."""
        before = self.tokens[clause.start - 1] if clause.start else None
        return before is not None and before.tag == "RB" and before.low in self.words.marks["dates.at_last"]

    def _lasted(self, clause: Clause) -> bool:
        """Whether a clause says how long something was: `will stay for four months, returning in [May]`."""
        held = [self.tokens[i].low for i in clause.tokens if i < self.at]
        units = self.words.marks["dates.units"]
        return any(low == "for" and not units.isdisjoint(held[at + 2 : at + 5]) for at, low in enumerate(held))

    def _dated(self, clause: Clause) -> bool:
        """Whether a clause has another date of its own: `left on 5 May, arriving on [7 May]`."""
        return any(self.tokens[i].mention >= 0 and i != self.at for i in clause.tokens)

    def _period(self, clause: Clause) -> bool:
        """`for the quarter ended [30 September]`, `a letter dated [4 May]` say when, but not what happened, nor does
        `will open a school located in Oslo in [May]`."""
        lemma = self.tokens[clause.group.main].lemma if clause.group is not None and clause.kind == "part" else ""
        end = clause.group.end if clause.group is not None else 0
        if self._lay_there(clause) or (lemma in self.words.marks["verbs.bound"] and low_at(self.tokens, end) == "for"):
            return True  # `hit a bus bound for Ulm at [2 p.m.]`
        if lemma not in self.words.marks["verbs.ending"]:
            dates = clause.group is not None and self.tokens[clause.group.main].tag == "VBG"  # `dating from [1650]`
            return lemma in self.words.marks["verbs.describing"] and not dates and not self._apart(clause)
        last = self.tokens[clause.subject[1] - 1].low if clause.subject else ""
        return clause.antecedent is None or not clause.subject or last in self.words.marks["dates.units"]

    def _lay_there(self, clause: Clause) -> bool:
        """Whether a participle only says how the thing lay in which something was found or done: `was found in a bag
        hidden in a wood on [Monday]`; not `in a chest hidden in [1944]`."""
        around, group, told = clause.parent, clause.group, clause.antecedent
        if clause.kind != "part" or group is None or around is None or around.group is None or told is None:
            return False
        marks, verb = self.words.marks, self.tokens[around.group.main]
        lay = self.tokens[group.main].lemma in marks["verbs.placing"] and group.start == told[1]
        led = around.group.end < told[0] and self.tokens[told[0] - 1].low in marks["dates.inside"] | {"by"}
        led = (led and verb.low not in marks["verbs.be"]) or verb.lemma in marks["verbs.finding"]
        placed = group.end < self.parsed.phrase(self.at)[0] and self.tokens[group.end].tag == "IN"
        return lay and led and placed and self._past(around) and not self._dated(around)

    def _apart(self, clause: Clause) -> bool:
        """Whether a comma parts when something was dated from what is done with it: `sent a letter, dated [4 May]`, or
        `The letter, dated [4 May], was found`; but in `The letter, dated [4 May], accused him` it did so then."""
        around, start = clause.parent, clause.start
        verb = around.group if around is not None else None
        if around is None or verb is None or self.tokens[start - 1].tag != ",":
            return False
        return verb.end < start or verb.passive or self._dated(around)

    def _past(self, clause: Clause) -> bool:
        """Whether a clause tells what was or has been done."""
        return bool((group := clause.group) and (group.tense == "past" or perfect(self.tokens, group, self.words)))
