"""What stands around a verb that could be a participle, and shows which of the two it is: objects and further verbs."""

from typing import Final

from dateline.compose.parse.around import AHEAD
from dateline.compose.parse.attributed import Attributed
from dateline.compose.parse.clauses import Clause, parents
from dateline.compose.parse.phrases import QUOTED, nearest
from dateline.compose.parse.small import ARTICLES, HE_OR_SHE, MANY, NO_SUBJECTS, A
from dateline.compose.parse.sourced import source_closed
from dateline.compose.parse.subjects import subject_of
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import tag_at
from dateline.compose.parse.verbs import Group

_OBJECTS: Final = frozenset(("DT", "PRP", "PRP$", "NNP", "CD"))
_OPEN: Final = frozenset(("IN", "TO", "DATE", ".", ",", "RB", "EITHER", ")", "CC"))
ADVERBS: Final = (
    "out",
    "off",
    "up",
    "away",
    "down",
)  # particles that are hardly prepositions before a number or an article


class Objects(Attributed):
    """The questions about objects: of a verb that may be a participle, and of the one before it."""

    def _has_object(self, group: Group, before: str) -> bool:
        """Whether an object stands behind a verb, so that it is no participle. before: the tag before it.

        Behind its particle too, `laid off 60 workers`, or an infinitive that nobody is made to do: `refused to pay`.
        """
        tokens, behind = self.tokens, self.behind(group)
        following = tokens[group.end + 1].tag if group.end + 1 < len(tokens) else "."
        if behind.low in ADVERBS and following in _OBJECTS and tokens[group.main].lemma not in self.gives:
            return True
        undertakes = tokens[group.main].lemma in self.words.marks["verbs.undertaking"]
        return (undertakes and (behind.tag, following) == ("TO", "VB")) or super()._has_object(group, before)

    def called(self, group: Group, clause: Clause) -> bool:
        """Whether a verb behind an object says how that is called: `launched a satellite called Vik`."""
        held, noun = clause.group, nearest(self.tokens, group.start)
        if held is None or noun is None or noun[0] < held.end or noun[1] != group.start:
            return False
        marks = self.words.marks
        called = self.tokens[group.main].lemma in marks["verbs.calling"] and group.main == group.start
        behind = self.behind(group)
        named = behind.tag in ("NNP", *QUOTED) or "." in behind.text[:-1]  # `a site called tarn.example`
        thing = self.tokens[noun[1] - 1].tag in ("NN", "NNS") and named
        return called and thing and self.tokens[held.main].lemma not in self.say

    def of_object(self, group: Group, clause: Clause) -> bool:
        """Whether a verb stands without an object behind that of the one before: `to renew a loan granted in [May]`.

        Of somebody it may say what he did: `saw a man run`, and behind verbs of saying a clause may begin.
        """
        noun = nearest(self.tokens, group.start)
        if noun is None or noun[0] < 1 or self.behind(group).tag not in _OPEN or clause.group is None:
            return False
        verb, last = self.tokens[noun[0] - 1], self.tokens[noun[1] - 1]
        somebody = (
            last.name is not None or last.low in self.words.marks["nouns.role"] | self.words.marks["nouns.person"]
        )
        lemma, marks = self.tokens[group.main].lemma, self.words.marks
        says = verb.lemma in self.say and lemma not in marks["verbs.wording"]
        governs = verb.tag in ("VB", "VBG") and not says
        acts = lemma in marks["verbs.intransitive"] - marks["verbs.agreeing"]
        return governs and last.tag in ("NN", "NNS") and not somebody and not acts

    def lacks_object(self, group: Group) -> bool:
        """Whether a verb behind the noun of a preposition would need an object that it has not: `closed in a reform
        announced in May`."""
        lemma, marks = self.tokens[group.main].lemma, self.words.marks
        if group.doubtful and self.tokens[group.start - 1].tag == "," and self.done_by(group):
            return True  # `The fleet weighed anchor and left, led by its flagship`
        needs = any(lemma in marks[f"verbs.{name}"] for name in ("wording", "transitive", "making"))
        ends = (
            self.behind(group).tag in ("IN", "TO", "DATE")
            and lemma not in marks["verbs.either"] | marks["verbs.agreeing"]
        )
        near = nearest(self.tokens, group.start)
        thing = near is not None and self.tokens[near[1] - 1].tag in ("NN", "NNS")
        object_ = near is not None and near[0] > 0 and self.tokens[near[0] - 1].tag in ("VB", "VBG")
        needs = (needs and ends) or self._meant_for(group)
        return group.doubtful and needs and thing and (object_ or self._governed(group.start))

    def _meant_for(self, group: Group) -> bool:
        """Whether a verb says what a thing is for: `voted on a fund meant to cover it`, `a board set up to run it`."""
        behind = self.tokens[group.end : group.end + 3]
        tags = [token.tag for token in (behind[1:] if behind[:1] and behind[0].low == "up" else behind[:2])]
        return tags[:2] == ["TO", "VB"] and self.tokens[group.main].lemma in self.words.marks["verbs.meaning_for"]

    def resumed_at_once(self, group: Group) -> bool:
        """Whether another verb follows with nothing but phrases of prepositions and dates between: it has the subject.

        `A visit to Oslo announced in [May] never took place`
        """
        tokens, at = self.tokens, group.end
        while at < len(tokens) and at not in self.at:
            prior = tokens[at].tag == "IN" and tokens[at + 1 : at + 2] and tokens[at + 1].tag == "TO"
            if tokens[at].tag in ("DATE", "RB") or prior:
                at += 1
            elif tokens[at].tag in ("IN", "TO") and at + 1 < len(tokens):
                at += 1
                while at < len(tokens) and tokens[at].tag in NOMINALS:
                    at += 1
            elif tokens[at].tag == "," and tokens[at - 1].tag in ("DATE", "RB"):
                which = at + 1 < len(tokens) and tokens[at + 1].tag == "WP"
                return which and self.resumed(at + 1)  # `built in 1900, which burned, was`
            else:
                return False
        verb = self.at.get(at)
        if verb is not None and self._period(verb):
            return False  # `Sales increased in the quarter ended [30 June]`
        dated = at > group.end and tokens[at - 1].tag in ("DATE", "RB")
        return verb is not None and verb.finite and dated

    def resumed(self, start: int) -> bool:
        """Whether a comma follows with a finite verb right behind it, which has its subject before the first comma; not
        the one behind who says all that, `, its director, Ann Lee, said`."""
        last = len(self.tokens) - 1
        end = next((at for at in range(start, last) if self.tokens[at].tag == ";" or self.goes_on_with(at)), last)
        commas = [at for at in range(start, min(end, start + AHEAD)) if self.tokens[at].tag == ","]
        verbs = [at for at in commas if at + 1 in self.at and self.at[at + 1].finite]
        sources = {source_closed(self.tokens, self.at, at, self.words) for at in commas} if verbs else set()
        say = self.words.marks["verbs.say"]
        return any(at not in sources or self.tokens[self.at[at + 1].main].lemma not in say for at in verbs)

    def goes_on_with(self, at: int) -> bool:
        """Whether a conjunction is parted from what it joins: `entered parliament in 1999 and, when asked, left`."""
        return self.tokens[at].tag == "CC" and tag_at(self.tokens, at + 1) == ","

    def accompanied(self, verb: int) -> bool:
        """Whether a verb tells of those with whom something was done: `The board met, with nine men present`."""
        start = verb
        while start > 0 and self.tokens[start - 1].tag in NOMINALS:
            start -= 1
        return 1 < start < verb and self.tokens[start - 1].low == "with" and self.tokens[start - 2].tag == ","

    def _complete(self, clause: Clause, group: Group) -> bool:
        """Whether nothing around a verb waits for it: every clause has one, or this one has no subject."""
        if any(around.group is None for around in parents(clause)) or self._wants_said(clause, group):
            return False
        return clause.group is not None or subject_of(self.tokens, clause.tokens, group.start) is None

    def _wants_said(self, clause: Clause, group: Group) -> bool:
        """Whether it is yet to come what somebody says: `Police said the mayor of Lund moved to Leeds`."""
        said, only = clause.group, self.words.marks["verbs.only_said"]
        if said is None or said.passive or self.tokens[said.main].lemma not in only:
            return False
        between = {token.tag for token in self.tokens[said.end : group.start]}
        return bool(between) and between <= NOMINALS | {"IN"} and not self._further_verb(group.end)

    def _further_verb(self, start: int) -> bool:
        """Whether a finite verb stands ahead, and not behind a conjunction that joins it to one before."""
        joined = next((at for at in range(start, len(self.tokens)) if self.tokens[at].tag == "CC"), len(self.tokens))
        return any(group.finite and start <= group.start < joined for group in self.groups)

    def apposition_before(self, end: int) -> tuple[int, int] | None:
        """The noun phrase that ends here, if it stands behind a comma to say who somebody is: `Ann Lee, a judge`."""
        while self.tokens[end - 1].tag == "RB":
            end -= 1
        found = nearest(self.tokens, end)
        if found is None or found[0] < 2 or self.tokens[found[0]].low not in A:
            return None
        beside = self.tokens[found[0] - 1].tag == "," and self.tokens[found[0] - 2].tag in NOUNS | {"DATE"}
        return found if beside else None

    def _introduced(self, verb: int) -> tuple[int, int] | None:
        """The name at the head of a sentence that tells between commas who that was: `Ann Lee, painter and author, born
        in Ulm in [1902], …`."""
        name, told = self.tokens[0].name, [token.tag for token in self.tokens[1:verb]]
        nothing_else = bool(told) and told[0] == told[-1] == "," and set(told) <= NOMINALS | {",", "CC", "IN"}
        return (0, 1) if name is not None and name.type == "person" and nothing_else else None

    def _founded(self, verb: int, near: tuple[int, int]) -> bool:
        """Whether what is done to bodies alone stands behind one: `Shares in the group, founded in 1884, rose`."""
        last, marks = self.tokens[near[1] - 1], self.words.marks
        return last.low in marks["nouns.anaphoric"] and self.tokens[verb].lemma in marks["verbs.founding"]

    def _asked_for(self, group: Group) -> bool:
        """Whether a thing stands before what can be said of it: `A park promised in [2014] was dropped`."""
        end = group.start - 1 if self.tokens[group.start - 1].tag == "RB" else group.start
        noun, marks = self.tokens[end - 1], self.words.marks  # `a prison first promised in 1999`
        said = self.tokens[group.main].lemma in marks["verbs.promising"] and noun.tag in ("NN", "NNS")
        tags = [token.tag for token in self.tokens[group.end : group.end + 2]]
        somebody = noun.low in marks["nouns.role"] | marks["nouns.person"] | marks["nouns.anaphoric"]
        return said and not somebody and (tags[:1] == ["DATE"] or tags == ["IN", "DATE"])

    def _found(self, group: Group) -> bool:
        """Whether a verb says what was found where, and not what was said: `the body found along a road was his`."""
        found = self.tokens[group.main].lemma in self.words.marks["verbs.finding"]
        return found and self.behind(group).tag == "IN" and self.tokens[group.start - 1].tag in ("NN", "NNS")

    def _said_to(self, group: Group) -> bool:
        """Whether a verb tells what is thought of somebody: `A man thought to have fled is in Oslo`."""
        tags = [token.tag for token in self.tokens[group.end : group.end + 2]]
        return tags == ["TO", "VB"] and self.tokens[group.main].lemma in self.words.marks["verbs.said_to"]

    def _behind_phrases(self, group: Group) -> int:
        """Where to look for the verb of a noun of whom one without its object tells, in a sentence and no headline.

        Behind a word that may open a clause, `A ban imposed after the fire was lifted`, `A man charged with theft after
        a raid was freed`; else right behind the verb.
        """
        marks, lemma, at = self.words.marks, self.tokens[group.main].lemma, group.end
        while at < len(self.tokens) and self.tokens[at].tag in NOMINALS | {"IN", "DATE", "RB"}:
            at += 1
        if self._tag(at) != "EITHER" or self.tokens[-1].tag != ".":
            return group.end
        bare = any(lemma in marks[f"verbs.{name}"] for name in ("transitive", "making", "punishing"))
        bare &= self.behind(group).tag in ("EITHER", "IN", "DATE")
        charged = lemma in marks["verbs.accusing"] and self.behind(group).low in ("with", "over")
        return at + 1 if bare or charged or self._disagrees(at + 1) else group.end

    def _disagrees(self, start: int) -> bool:
        """Whether the next verb is none of the noun that begins here, by their numbers: `villages cut off after the
        storm were reached`."""
        verb = next((group for group in self.groups if group.start > start and group.finite), None)
        end = start
        while self._tag(end) in NOMINALS:
            end += 1
        head, marks = self.tokens[end - 1], self.words.marks
        if verb is None or any(token.tag in ("CC", ",") for token in self.tokens[start : verb.start]):
            return False
        one = self.tokens[start].low in ARTICLES and head.tag == "NN"
        one &= head.low not in marks["nouns.bodies"] | marks["nouns.gatherings"] | marks["nouns.anaphoric"] | MANY
        many = self.tokens[verb.start].low in marks["verbs.plural"]
        return (one and many) or (head.tag == "NNS" and self.tokens[verb.start].low in marks["verbs.singular"])

    def _shut(self, group: Group) -> bool:
        """Whether a comma and a date follow a verb with its phrase: `put off the work, priced at £2m, to [2015]`."""
        at = group.end
        while at < len(self.tokens) and self.tokens[at].tag in NOMINALS | {"IN", "TO", "VB"}:
            at += 1
        behind = [token.tag for token in self.tokens[at : at + 3]]
        return at > group.end and behind in ([",", "IN", "DATE"], [",", "TO", "DATE"])

    def _opened(self, group: Group, clause: Clause) -> bool:
        """Whether a verb without an object tells of a place and not of the person before: `She taught at a school,
        closed in [1850]`."""
        first, end = clause.subject or (0, 0)
        person = end == first + 1 and (self.tokens[first].low in HE_OR_SHE or self._person(first))
        return person and self.tokens[group.main].lemma in self.words.marks["verbs.of_places"]

    def _person(self, at: int) -> bool:
        """Whether a token is the name of a person: `Lovell told`, not `Lovell, told`."""
        name = self.tokens[at].name
        return name is not None and name.type == "person" and (at == 0 or self.tokens[at - 1].tag != "CC")

    def _named(self, at: int) -> bool:
        """Whether a token is a name that needs no telling apart: a person's, or one that is a noun phrase by itself."""
        found = nearest(self.tokens, at + 1)
        name = self.tokens[at].name
        people = name is not None and name.type == "name" and name.text.endswith("s")  # `Islamists linked to it`
        alone = found is not None and found[1] - found[0] == 1 and name is not None and not people
        free = at == 0 or self.tokens[at - 1].tag not in ("IN", "TO", "CC", "POS", ",")
        return self._person(at) or (alone and free and self.tokens[at + 1].text.islower())

    def _dated_by(self, at: int) -> bool:
        """Whether nothing but phrases with prepositions stands before the next date: `sent to him [in May]`."""
        if at < len(self.tokens) and self.tokens[at].tag not in ("IN", "TO", "DATE"):
            return False
        while at < len(self.tokens) and self.tokens[at].tag in NOMINALS | {"IN", "TO", "PRP"}:
            at += 1
        return at < len(self.tokens) and self.tokens[at].tag == "DATE"

    def _period(self, group: Group) -> bool:
        """Whether a verb says where a period ends that the words before it name: `the quarter ended [30 June]`."""
        before = self.tokens[group.start - 1] if group.start else None
        ends = self.tokens[group.main].lemma in self.words.marks["verbs.ending"] and self.behind(group).tag == "DATE"
        return ends and before is not None and (before.tag == "DATE" or before.low in self.words.marks["dates.units"])

    def _since(self, group: Group) -> bool:
        """Whether a verb says since when something was so that another verb tells more of: `A hall closed since [May]
        reopened`."""
        verb = self.at.get(group.end + 2) if self.behind(group).low == "since" else None
        return verb is not None and verb.finite and self.tokens[group.end + 1].tag == "DATE"

    def since_then(self, group: Group) -> bool:
        """Whether a bare past form says since when something has been so, which only a participle does: `the ship,
        lost since [1944]`."""
        return group.doubtful and self.behind(group).low == "since" and tag_at(self.tokens, group.end + 1) == "DATE"

    def held_then(self, group: Group) -> bool:
        """Whether a bare `held` has no object, so that it tells of what was held: `in the first round, held in May`."""
        bare = self.behind(group).tag == "DATE" or tag_at(self.tokens, group.end + 1) == "DATE"
        return group.doubtful and bare and self.tokens[group.main].lemma in self.words.marks["verbs.holding"]

    def had(self, clause: Clause) -> bool:
        """Whether a clause has a form of have by itself for its verb, behind its subject: `had the pews removed`; or
        in an infinitive: `tried to have him freed`."""
        group = clause.group if clause.subject is not None else None
        if group is None:
            return False
        behind = self.tokens[group.end : group.end + 3]
        asked = [token.low for token in behind[:2]] == ["to", "have"] and behind[-1].tag in NOMINALS | {"PRP"}
        have = self.words.marks["verbs.have"]
        return (
            asked
            or (group.main == group.start and self.tokens[group.start].low in have)
            or (group.to and self.tokens[group.main].low in have)
            or self.tokens[group.main].low in self.words.marks["verbs.getting"]  # `can't get it mended`
        )

    def got_done(self, at: int) -> bool:
        """Whether a participle says what somebody had done to another: `entered the town and had the duke hanged`."""
        object_ = nearest(self.tokens, at)
        verb = self.at.get(object_[0] - 1) if object_ is not None else None
        return (
            verb is not None
            and verb.start == verb.main
            and self.tokens[verb.main].low in self.words.marks["verbs.have"]
        )

    def _acts_by_name(self, group: Group) -> bool:
        """Whether commas close in the name of who gave something: `A lawyer, Ann Lee, sent a letter`."""
        tags = [token.tag for token in self.tokens[max(group.start - 3, 0) : group.start]]
        return tags == [",", "NNP", ","] and self.behind(group).tag in ("DT", "PRP$")

    def _undergone(self, group: Group) -> bool:
        """Whether a verb can tell what was done to the noun before a comma: it has no object and can have one."""
        behind, lemma = self.behind(group), self.tokens[group.main].lemma
        object_ = behind.tag in ("DT", "PRP$") or behind.low in NO_SUBJECTS
        return lemma not in self._itself and (not object_ or lemma in self.gives)

    @property
    def _itself(self) -> frozenset[str]:
        """Verbs of what somebody or something does without an object."""
        marks = self.words.marks
        return marks["verbs.intransitive"] - marks["verbs.agreeing"]

    def clause_aside(self, at: int) -> int:
        """Where a clause of its own ends that begins behind a comma, `moved in 1937, as trade died.`, else -1."""
        if self.tokens[at].tag != "EITHER" or self.tokens[at - 1].tag != ",":
            return -1
        end = next((i for i in range(at, len(self.tokens)) if self.tokens[i].tag in (",", ".", ";")), len(self.tokens))
        told = (self.at.get(i) for i in range(at + 2, end))
        return end if any(group is not None and group.finite for group in told) else -1
