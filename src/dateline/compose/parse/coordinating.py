"""Further verbs of a subject: of which clause before they go on."""

from typing import Final

from dateline.compose.parse.assigning import Assigning
from dateline.compose.parse.clauses import Clause, nominal, parents, verb_of
from dateline.compose.parse.dates import opening
from dateline.compose.parse.phrases import QUOTED, nearest
from dateline.compose.parse.small import ARTICLES, HE_OR_SHE, PEOPLE, A
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import low_at
from dateline.compose.parse.verbs import Group, acts, match

_DEEDS: Final = NOMINALS | {"IN", "DATE", ","}
_SHORT: Final = 4  # tokens of a subject that is one noun phrase


class Coordinating(Assigning):
    """The part of taking a sentence apart that joins a verb to those before it."""

    def _joins_nouns(self, index: int) -> bool:
        """Whether a conjunction joins nouns though a verb follows: `alleging guards and others beat him`.

        Or the last of several objects: `found a shoe, a lamp, and an oar marked with a name`.
        """
        group = self.clause.group
        assert group is not None
        if self._both_predicates(group, index):
            return True
        if group.doubtful and self._ends_names(index):
            return True  # `The song performed by Ann Lee, Bob Roe, and Kit Moss came out`
        between = [self.tokens[i].tag for i in range(self._behind_day(group.end, index), index)]
        if between == ["PRP"] and self.tokens[group.main].lemma in self.words.marks["verbs.stating"]:
            return self.tokens[index - 1].low in PEOPLE  # `says he and a colleague left`
        near = nearest(self.tokens, index)
        one = near is not None and near[0] > 0 and self.tokens[index - 1].tag != "NNS"
        if near is not None and one and self.tokens[near[0] - 1].low == "between":
            return True  # `doubts about the pact between Peru and Chile after both left`
        if not between or not set(between) <= NOMINALS | {"IN", ","}:
            return False
        if self.tokens[index - 1].tag == "PRP$":
            return True  # `confirmed his and Lee's friendship`
        expected = group.passive and self.tokens[group.main].lemma in self.say  # `It is feared men and mules drowned`
        if (expected or self.tokens[group.main].lemma in self.words.marks["verbs.stating"]) and "," not in between:
            return True  # `said prices and wages had risen`
        if self.clause.kind == "part":
            return "," not in between and self.tokens[group.main].lemma in self.say
        verb = next((other for other in self.ahead.groups if other.start > index), None)
        bare = verb is not None and verb.doubtful and self.tokens[min(verb.end, len(self.tokens) - 1)].tag == "IN"
        return bare and between[-1] == "," and between.count(",") > 1

    def _both_predicates(self, group: Group, index: int) -> bool:
        """Whether a bare noun is what something was too: `was a brewer and trader established in [1825]`."""
        behind = [token.tag for token in self.tokens[index + 1 : index + 4]]
        be = self.tokens[group.main].low in self.words.marks["verbs.be"]
        one = be and group.end < index and self.tokens[group.end].low in A
        verb = self.at.get(index + 2) if one and behind[:1] == ["NN"] and behind[2:] == ["IN"] else None
        alone = self.words.marks["verbs.intransitive"]
        return verb is not None and verb.doubtful and self.tokens[verb.main].lemma not in alone

    def _two_ways(self, index: int) -> bool:
        """Whether a conjunction joins two verbs in -ing that say how something was done: `by lying and cheating`."""
        held = self.clause.group
        first = self.tokens[index - 1].tag == "VBG" and self.tokens[index - 2].tag == "IN"
        second = [token.tag for token in self.tokens[index + 1 : index + 2]] == ["VBG"]
        return first and second and (held is None or held.end < index)

    def _joins_dates(self, index: int) -> bool:
        """Whether a conjunction joins two dates that a comma parts from what follows: `in 1799 and 1806, gave way`,
        `having lost in 1799 and again in 1806, she won`."""
        again = index + 1 < len(self.tokens) and self.tokens[index + 1].low in self.words.marks["verbs.again"]
        behind = [token.tag for token in self.tokens[index + 1 + again : index + 4 + again]] + [""] * 3
        if index + 1 < len(self.tokens) and opening(self.tokens, index + 1, self.words):
            return True  # `in a crisis in Ulm starting in 2009 and continuing to 2010, for`
        further = again or low_at(self.tokens, index + 1) == "into"  # `in May and into June as talks go on`
        ends = (",", "EITHER", "SC") if further else (",",)  # `in 1912, and again in 1968 after a fire`
        dated = self.tokens[index - 1 - (again and self.tokens[index - 1].tag == ",")].tag == "DATE"
        return dated and (behind[:2] == ["DATE", ","] or (behind[:2] == ["IN", "DATE"] and behind[2] in ends))

    def _ends_names(self, index: int) -> bool:
        """Whether a conjunction behind a comma leads to the last of several names."""
        behind = self.tokens[index + 1 : index + 2]
        tags = [token.tag for token in self.tokens[max(index - 4, 0) : index]]
        return tags == ["NNP", ",", "NNP", ","] and bool(behind) and behind[0].tag == "NNP"

    def _sibling(self, start: int, like: Clause | None) -> None:
        self._open(like.kind if like else "main", start, like.parent if like else None, like.intro if like else -1)

    def _coordinate(self, start: int, group: Group) -> None:
        """A further verb for a subject: of the nearest clause whose verb it matches."""
        if self._among_deeds(group):
            self._open("part", start, self.clause)
            return
        if self._among_gerunds(group):
            return
        clause = verb_of(self._around_quoted(start) or self.clause)
        while clause is not None and not (clause.group and self._goes_with(clause, group)):
            if self._waited_for(clause) and group.doubtful:
                break  # `That is why Ann Lee, wearing a ribbon and backed by unions, held a rally`
            clause = clause.parent
        clause = clause or verb_of(self.clause)
        if clause is None:
            return
        opened = self._open("coord", start, clause.parent)
        opened.shared = clause

    def _among_deeds(self, group: Group) -> bool:
        """Whether a verb in -ing is one of several deeds somebody is judged for: `charged with fraud and lying`."""
        judged, marks = self.clause.group, self.words.marks
        if judged is None or self.tokens[group.start].tag != "VBG" or self.tokens[group.start - 1].tag != "CC":
            return False
        between = self.tokens[judged.end : group.start - 1]
        accused = self.tokens[judged.main].lemma in marks["verbs.accused"] | marks["verbs.punishing"]
        return accused and bool(between) and {token.tag for token in between} <= _DEEDS and between[-1].tag in NOUNS

    def _among_gerunds(self, group: Group) -> bool:
        """Whether a verb in -ing stands beside another behind a preposition: `was engaged in milling and farming`."""
        held, end = self.clause.group, group.start - 1
        if held is None or self.tokens[group.start].tag != "VBG" or self.tokens[held.main].tag == "VBG":
            return False
        first = next((i for i in range(end - 1, held.end, -1) if self.tokens[i].tag == "VBG"), 0)
        between = {token.tag for token in self.tokens[first + 1 : end]}
        return first > 0 and self.tokens[first - 1].tag == "IN" and between <= NOMINALS | {"PRP", "RB", "IN", "EITHER"}

    def _waited_for(self, clause: Clause) -> bool:
        """Whether a participle tells beside it of a subject that still waits for its verb."""
        around = clause.parent
        told = clause.kind == "part" and clause.group is not None and self.tokens[clause.group.start].tag == "VBG"
        return told and around is not None and around.group is None and nominal(self.tokens, around)

    def _around_quoted(self, start: int) -> Clause | None:
        """The clause around what is quoted, where that ends before the conjunction: `said, "I am ill," and left`."""
        closing = start - 2
        if closing < 1 or self.tokens[closing].tag not in QUOTED:
            return None
        opening = next((i for i in range(closing - 1, 0, -1) if self.tokens[i].tag in QUOTED), closing)
        inside = self.clause.start in range(opening + 1, closing)
        return next((c for c in parents(self.clause) if c.start < opening and c.group), None) if inside else None

    def _goes_with(self, clause: Clause, group: Group) -> bool:
        """Whether a further verb can have the subject of a clause: not if it tells of a later time than that."""
        assert clause.group is not None
        if self.tokens[group.main].lemma in self.words.marks["verbs.reporting"] and (
            self._thing(clause) or self._driven(clause)
        ):
            return False  # `called off a trip that was to begin on Friday and said …`, `after its ship sank and said`
        ordered = self.tokens[group.start].low == self.tokens[group.main].lemma and group.tense == "past"
        if ordered and self.sentence.clauses[0].group is not None and not self.sentence.clauses[0].group.finite:
            return clause is self.sentence.clauses[0]  # `Come in May if he is well, and let me know`
        behind = [token.tag for token in self.tokens[max(group.start - 2, 0) : group.start]]
        if clause.kind == "part" and behind == [",", "CC"] and self.tokens[clause.start - 1].tag != ",":
            return False  # `had a cold caught in Rome, and signed in [May]`
        lemma, apart = self.tokens[group.main].lemma, behind == [",", "CC"] and clause.kind == "part"
        around = clause.parent.group if apart and clause.parent is not None else None
        if around is not None and around.tense == "past" and lemma in self.words.marks["verbs.labile"]:
            return False  # `announced a plan, drawn up in May, and left on [Monday]`
        done = clause.kind == "part" and acts(self.tokens, group, self.words)
        if done or self._resumed_behind(clause, group):
            return False  # `is known for the hall, opened in 1996, and served as mayor`
        if self._named_so(clause) or self._said_beside(clause, group) or self._of_several(clause, group):
            return False
        if self._to_herself(clause, group) or self._lives(clause, group):
            return False
        agent = self.tokens[group.end : group.end + 2]
        if (
            group.doubtful
            and not clause.group.passive
            and clause.kind == "sub"
            and [t.low for t in agent[:1]] == ["by"]
        ):
            return agent[-1].mention >= 0  # `shut in 1985 when the price fell and reopened by a cooperative`
        if self._meanwhile(clause, group) or self._before_that(clause, group) or self._as_around(clause, group):
            return False
        return match(self.tokens, clause.group, group)

    def _driven(self, clause: Clause) -> bool:
        """Whether a clause that says when tells of a ship, plane or car, which says nothing."""
        last = self.tokens[clause.subject[1] - 1] if clause.kind == "sub" and clause.subject is not None else None
        return last is not None and last.name is None and last.low in self.words.marks["nouns.vehicles"]

    def _named_so(self, clause: Clause) -> bool:
        """Whether a participle only says how its noun is called: `found by a boy named Lee and dug out in [May]`."""
        group = clause.group if clause.kind == "part" else None
        named = group is not None and self.ahead.behind(group).tag == "NNP"
        return group is not None and named and self.tokens[group.main].lemma in self.words.marks["verbs.naming"]

    def _of_several(self, clause: Clause, group: Group) -> bool:
        """Whether a verb tells of several, and a clause of one: `as it was nearing the rock, and hope to reach it`."""
        if clause.subject is None or self.tokens[group.start].tag != "VBP":
            return False
        first, last = self.tokens[clause.subject[0]], self.tokens[clause.subject[1] - 1]
        thing = first.low in ARTICLES and last.tag == "NN" and clause.subject[1] - clause.subject[0] < _SHORT
        body = last.low in self.words.marks["nouns.bodies"] | self.words.marks["nouns.anaphoric"]
        return first.low in HE_OR_SHE | {"it"} or (thing and not body)

    def _said_beside(self, clause: Clause, group: Group) -> bool:
        """Whether a verb of saying goes on from the one around: `said he had gone and promised that …`."""
        around = clause.parent.group if clause.kind == "that" and clause.parent is not None else None
        behind, marks = self.ahead.behind(group), self.words.marks
        told = around is not None and self.tokens[around.main].lemma in marks["verbs.reporting"]
        now = [around.tense, group.tense] == ["present", "present"] if around is not None else False
        parted = [token.tag for token in self.tokens[max(group.start - 2, 0) : group.start]] == [",", "CC"]
        if told and now and parted and clause.group is not None and clause.group.tense == "past":
            return True  # `concedes it took long, but pleads that it did not know`
        says = self.tokens[group.main].lemma in marks["verbs.reporting"]
        says &= behind.tag == "THAT" or self._of_event(clause)
        perfect = around is not None and self.tokens[around.start].low in marks["verbs.have"] and group.doubtful
        like = around is not None and (around.tense == group.tense or perfect)  # `has said that … and warned that …`
        return told and says and like and group.main == group.start

    def _to_herself(self, clause: Clause, group: Group) -> bool:
        """Whether a verb would have somebody with a title do a thing to himself: `said that Mrs Lee was ill and advised
        her to rest`."""
        titles = {"her": "titles.female", "him": "titles.male"}.get(self.ahead.behind(group).low)
        said = clause
        while said.shared is not None:
            said = said.shared
        if said.kind != "that":
            return False
        first = self.tokens[clause.subject[0]].low.rstrip(".") if clause.subject is not None else ""
        return titles is not None and first in self.words.marks[titles]

    def _lives(self, clause: Clause, group: Group) -> bool:
        """Whether only somebody can do what a verb says, and a relative clause tells of an event: `was wounded in the
        fighting that followed and died in [May]`; a fire that dies down is none."""
        dies = self.tokens[group.main].lemma in self.words.marks["verbs.dying"]
        down = self.ahead.behind(group).low in self.words.marks["verbs.particles"]
        return clause.kind == "rel" and dies and not down and self._of_event(clause)

    def _of_event(self, clause: Clause) -> bool:
        """Whether a clause tells of what happened, which says nothing: `noted the death was a blow but said …`."""
        last = self.tokens[clause.subject[1] - 1] if clause.subject is not None else None
        return last is not None and last.name is None and self.words.event(last.low)

    def _as_around(self, clause: Clause, group: Group) -> bool:
        """Whether a verb has the form of the one around what is said: `are hoping it will rain but are planning …`."""
        around, inner = clause.parent.group if clause.kind == "that" and clause.parent else None, clause.group
        if around is None or inner is None or group.main == group.start:
            return False
        first, last = self.tokens[group.start].low, self.tokens[group.main].tag
        alike = first == self.tokens[around.start].low and last == self.tokens[around.main].tag
        return alike and first != self.tokens[inner.start].low

    def _before_that(self, clause: Clause, group: Group) -> bool:
        """Whether a clause tells of what had been before, and a further verb of what came then.

        `found that he had been robbed and awarded him £9,000`, `left the bank that had kept it since 2001 and chose
        another in 2005`
        """
        around, first = clause.parent.group if clause.parent else None, clause.group
        told = around is not None and around.tense == group.tense == "past" and clause.kind == "that"
        if told and first is not None and first.tense == "modal" and not first.passive:
            return True  # `said it would not cover the cost and added that it would need more`
        had = first is not None and self.tokens[first.start].low == "had" and clause.kind in ("that", "rel", "sub")
        if not had or around is None or around.tense != "past" or group.tense != "past":
            return False
        did = not group.passive and (not group.doubtful or acts(self.tokens, group, self.words))
        told = did if clause.kind == "that" else self._both_dated(clause, group)
        return told and self.tokens[group.start].low != "had"

    def _both_dated(self, clause: Clause, group: Group) -> bool:
        return any(self.tokens[i].mention >= 0 for i in clause.tokens) and self.ahead.dated_verb(group)

    def _meanwhile(self, clause: Clause, group: Group) -> bool:
        """Whether a further verb goes on around a clause that says when: `left when war came in 1939 but came back`.

        It does behind `but`, and where both tell a time: `left when war came in 1939 and came back in 1945`.
        """
        if clause.kind != "sub" or clause.group is None or clause.parent is None or clause.parent.group is None:
            return False
        when = self.tokens[clause.intro].low in self.words.marks["dates.clauses"]
        if not when or clause.parent.group.end > clause.intro or not match(self.tokens, clause.parent.group, group):
            return False
        but = self.tokens[group.start - 1].low == "but"
        apart = self._dated_apart(clause.parent, group) or self._both_dated(clause, group)
        return but or apart or self._came_about(clause, group)

    def _dated_apart(self, parent: Clause, group: Group) -> bool:
        """Whether a further verb has its own date behind a comma: `came in 2004 when Lee left, and won in 2006`."""
        dated = any(self.tokens[i].mention >= 0 for i in parent.tokens) and self.ahead.dated_verb(group)
        return dated and self.tokens[group.start - 2].tag == ","

    def _came_about(self, clause: Clause, group: Group) -> bool:
        """Whether a clause says what came about, and the further verb does not: `was in Ulm when war broke out and did
        not see Bern until [1946]`."""
        if clause.group is None or group.passive or not self._of_event(clause):
            return False
        marks, first, further = self.words.marks, self.tokens[clause.group.main].lemma, self.tokens[group.main].lemma
        befalls = marks["verbs.coming_about"] | marks["verbs.going_on"] | marks["verbs.coming"]
        others = befalls | marks["verbs.of_no_place"] | marks["verbs.showing"] | marks["verbs.affecting"]
        return first in befalls and further not in others
