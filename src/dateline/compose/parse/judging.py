"""What somebody is held to have done or to be: `jailed in May for taking bribes in 2009`, `a boy reported missing`."""

from typing import Final

from dateline.compose.parse.befallen import is_somebody
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.objects import Objects
from dateline.compose.parse.phrases import nearest
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.verbs import Group, perfect

_BEHIND_STATE: Final = frozenset(("IN", "TO", "DATE", ".", ",", "RB", "EITHER", ")", "CC", "VBD", "VBZ", "MD", "SC"))
_WHOM: Final = NOMINALS | {"PRP", "CC"}


class Judging(Objects):
    """The questions about verbs that say what is held to be so of somebody."""

    def deed(self, group: Group, clause: Clause) -> bool:
        """Whether a verb in -ing tells what somebody was punished for or admits, at another time.

        `was jailed in May for taking bribes in 2009`; what somebody is only accused of is no deed. The perfect goes
        with no day in the past: `has been jailed for taking bribes in 2009`.
        """
        around, marks = clause.group, self.words.marks
        if around is not None and clause.kind == "main" and self._criticised(group):
            return True
        if around is None or around.negated or clause.kind not in ("main", "coord"):
            return False
        before, between = self.tokens[group.start - 1], self.tokens[around.end : group.start]
        lemma = self.tokens[around.main].lemma
        punished = lemma in marks["verbs.punishing"] and before.low in ("for", "of")
        punished &= around.passive or self.punished(clause) is not None
        pleaded = any(token.low in marks["verbs.pleaded"] for token in between)
        convicted = lemma in marks["verbs.convicting"] and pleaded and before.low == "of"
        if perfect(self.tokens, around, self.words) and around.tense == "present":
            return (punished or convicted) and any(token.mention >= 0 for token in self.tokens[group.end :])
        admitted = not around.passive and lemma in marks["verbs.admitting"] and before.tag == "DATE"
        guilty = lemma in marks["verbs.pleading"] and before.low == "to" and pleaded
        told = punished or convicted or admitted or guilty  # `pleaded guilty in 2009 to killing her in [2007]`
        dated = any(self.tokens[i].mention >= 0 for i in clause.tokens if i < group.start)
        return around.tense == "past" and told and dated

    def punished(self, clause: Clause) -> tuple[int, int] | None:
        """Whom a court punishes, who did what is told behind: `jailed two sons of a baker for theft`; None where that
        is the subject of the verb."""
        group = clause.group
        if group is None or group.passive or self.tokens[group.main].lemma not in self.words.marks["verbs.punishing"]:
            return None
        end = group.end
        while end < len(self.tokens) and (self.tokens[end].tag in _WHOM or self.tokens[end].low == "of"):
            named = end > group.end and self.tokens[end - 1].tag in ("NNP", "PRP")
            if named and self.tokens[end].tag == "CD":
                break  # `fined Lee £200`
            end += 1
        return (group.end, end) if end > group.end else None

    def _criticised(self, group: Group) -> bool:
        """Whether it is told for what somebody said, and when: `is under fire for saying in [May] that …`."""
        says = self.tokens[group.main].lemma in self.say
        tags = [token.tag for token in self.tokens[group.end : group.end + 4]]
        dated = "THAT" in tags and "DATE" in tags[: tags.index("THAT")]
        return says and dated and self.tokens[group.start - 1].low == "for"

    def found_in_state(self, group: Group) -> bool:
        """Whether a verb without an object tells how somebody was found or said to be: `a boy reported missing on
        Sunday`, `Lee, found dead in May`."""
        marks = self.words.marks
        behind = [*self.tokens[group.end : group.end + 2], self.tokens[-1], self.tokens[-1]][:2]
        state = behind[0].low in marks["tagging.states"] and behind[1].tag in _BEHIND_STATE
        return group.doubtful and state and self.tokens[group.main].lemma in marks["verbs.found_in_state"]

    def suspected(self, group: Group) -> bool:
        """Whether a verb says of what somebody is suspected: `a man suspected of killing two others was freed`."""
        marks = self.words.marks
        accused = self.tokens[group.main].lemma in marks["verbs.accused"] | marks["verbs.punishing"]
        return accused and group.doubtful and self.behind(group).low == "of"

    def before_court(self, group: Group, clause: Clause) -> bool:
        """Whether a participle says of what somebody is accused who is in court, and tells nothing of the court:
        `appeared in court accused of theft`, `will go on trial charged with theft`."""
        marks, held, near = self.words.marks, clause.group, nearest(self.tokens, group.start)
        if held is None or near is None or near[0] <= held.end or near[1] != group.start:
            return False
        there = self.tokens[near[1] - 1].low.split()[-1] in marks["nouns.courts"] | marks["nouns.docks"]
        led = there and self.tokens[near[0] - 1].tag == "IN" and self.behind(group).low in ("of", "with")
        return led and self.tokens[group.main].low in marks["tagging.accused"]

    def _state_told(self, group: Group, clause: Clause) -> bool:
        """Whether it is told of a noun how that was found or said to be, `met a boy, reported missing in May`, or of an
        injury how it came about: `died of an injury suffered during his arrest in May`."""
        before, marks = self.tokens[group.start - 1 - (self._left(group.start) == ",")], self.words.marks
        hurt = before.low in marks["nouns.injuries"] and self.tokens[group.main].lemma in marks["verbs.sustaining"]
        hurt &= self.behind(group).tag in ("IN", "DATE")
        return clause.kind != "coord" and before.tag in NOUNS and (hurt or self.found_in_state(group))

    def made_first(self) -> bool:
        """Whether the first verb tells how its noun was made: `A ship built in 1930, left Oslo`."""
        first = next((group for group in self.groups if group.finite), None)
        if first is None or not first.doubtful or self.tokens[first.main].lemma not in self.words.marks["verbs.making"]:
            return False
        return self.behind(first).tag in ("IN", "DATE")

    def founded(self, verb: int, clause: Clause) -> bool:
        """Whether a participle tells of a subject how it began, behind what it was: `Moe & Co. was a brewer and trader
        founded in 1825`."""
        around, marks = clause.group, self.words.marks
        be = around is not None and self.tokens[around.main].low in marks["verbs.be"] and clause.subject is not None
        near = nearest(self.tokens, verb) if be and self.tokens[verb].lemma in marks["verbs.founding"] else None
        if near is None or near[0] == 0 or self.tokens[near[0]].tag in ("DT", "PRP$", "CD"):
            return False
        both = self.tokens[near[0] - 1].tag == "CC" and self.tokens[near[1] - 1].tag == "NN"
        return both or is_somebody(self.tokens[verb - 1], self.words)

    def there_are(self, group: Group, clause: Clause) -> bool:
        """Whether a participle tells of what there is: `say that there were ten men left in Oslo`."""
        be, noun = clause.group, nearest(self.tokens, group.start)
        if be is None or clause.subject is None or self.tokens[clause.subject[0]].low != "there" or noun is None:
            return False
        bare = self.behind(group).tag in ("IN", "DATE", ".", ",")
        return bare and self.tokens[be.main].low in self.words.marks["verbs.be"] and noun[0] >= be.end
