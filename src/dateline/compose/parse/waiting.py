"""Questions about the clause that is open: whether it waits for a verb, what is said in it, what goes on in it."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.clauses import Clause, nominal, parents
from dateline.compose.parse.dates import phrase
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.phrases import nearest, phrase_before
from dateline.compose.parse.small import ONE, PEOPLE, A
from dateline.compose.parse.spanning import dated
from dateline.compose.parse.stack import Stack
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok, low_at, tag_at, tag_or_end
from dateline.compose.parse.verbs import Group

_STOPS: Final = frozenset((",", "CC", ".", ";", ":", "--"))  # behind these something else is told
_SAID_HOW: Final = (["IN", "NN"], ["IN", "JJ"], ["IN", "RB"], ["RB"], ["IN", "DATE"], ["EITHER", "DATE"])


class Waiting(Stack):
    """What is asked while a sentence is taken apart, without opening or closing a clause."""

    def __init__(self, tokens: Sequence[Tok], words: Words) -> None:
        super().__init__(tokens, words)
        self.at, self.say, self._be = self.ahead.at, words.marks["verbs.say"], words.marks["verbs.be"]

    def _only_date(self, at: int) -> bool:
        """Whether a date stands here that is no subject and belongs to none; nor does one of somebody's deed behind it:
        `after 6 [tonight] so I left`."""
        end = at
        while end < len(self.tokens) and self.tokens[end].tag == "DATE":
            end += 1
        behind = tag_or_end(self.tokens, end)
        joined = behind in ("CC", ",", ".", ";", "TO") or (behind == "IN" and self.tokens[end].low != "of")
        return end > at and (joined or low_at(self.tokens, end) in PEOPLE | {"so"})

    def _noun_before(self, index: int) -> bool:
        """Whether a noun stands right before a word, or what its article shows to be one: `a jumbo that landed`.

        Behind its date too, if a verb follows: `signed a contract in [July] that runs until 2004`.
        """
        dated = index > 0 and self.tokens[index - 1].tag == "DATE" and index + 1 in self.at
        index = self._undated(index - 1) if dated else index
        marks = self.words.marks
        alone = self.tokens[index - 1].low in marks["tagging.indefinite"] | marks["tagging.aboard"] | ONE
        if index > 0 and alone and index + 1 in self.at:
            return True  # `one that landed`, `those that burned`
        tags = [token.tag for token in self.tokens[max(0, index - 2) : index]]
        return tags[-1:] != [] and (tags[-1] in NOUNS | {"CD"} or tags == ["DT", "JJ"])

    def _awaited(self, group: Group) -> bool:
        """Whether a participle is that of a `had` that stands for `if`: `would have stood had the wall been mended`."""
        had = self.clause.group
        return (
            had is not None and had.start == self.clause.intro and self.clause.kind == "main" and group.start > had.end
        )

    def _fronted(self) -> bool:
        """Whether the clause is a participle's that tells of a subject still to come: `Reopened by Ann Lee, …`."""
        return self.clause.kind == "part" and self.clause.antecedent is None

    def _fronted_alone(self) -> bool:
        """The same without a preposition: of `After reading it, on [3 May], she wrote` the date is the verb's."""
        return self._fronted() and self.clause.intro < 0

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
        before = [token.tag for token in self.tokens[max(index - 5, 0) : index - 1] if token.tag != "IN"]
        if before[-3:] == ["DATE", ",", "DATE"]:
            return False  # `when they won it in 2010, 2011, and [2012]`
        tags = [token.tag for token in self.tokens[index + 1 : index + 4] if token.tag != "RB"]
        at = self.ahead.over(index + 1, self.clause)
        told = at in self.at or self.ahead.subject_and_verb(at)
        return not told and (tags[:1] == ["DATE"] or tags[:2] == ["IN", "DATE"])

    def _goes_on_to(self, index: int) -> bool:
        """Whether a conjunction joins two verbs of one infinitive: `has to be fed and housed`, `to make or mend it`."""
        verb, tags = self.at.get(index + 1), [token.tag for token in self.tokens[max(index - 5, 0) : index]]
        if verb is None or self.clause.group is None or self.clause.group.end > index - 2:
            return False
        tags = tags[:-1] if tags[-1:] == ["RB"] else tags
        bare = tags[-2:] == ["TO", "VB"] and self.tokens[index - 1].tag == "VB" and self.tokens[verb.start].tag == "VB"
        done = tags[-3:] == ["TO", "VB", "VBN"] or tags[-4:] == ["TO", "VB", "VBN", "VBN"]  # `to have been held`
        passive = done and (verb.doubtful or self.tokens[verb.start].tag == "VBN")
        if bare or (passive and verb.end == verb.start + 1):
            self._hold(verb.start, verb.end)
        return bare or (passive and verb.end == verb.start + 1)

    def _said_from(self, start: int, subject: int) -> int:
        """Where what is said begins: right behind the verb, if all from there on can be its subject."""
        start = self._behind_day(start, subject)
        tags = [self.tokens[i].tag for i in range(start, subject)]
        joint = tags[:2] == ["PRP", "CC"] and set(tags[2:]) <= NOMINALS | {","}  # `he and his aide, Ann Lee, left`
        return start if joint or (set(tags) <= NOMINALS | {"IN", "CC"} and "CC" in tags) else subject

    def _behind_day(self, start: int, end: int) -> int:
        """Where it goes on behind the date of a verb of saying: `said on [Friday] Peru and Chile had signed`."""
        tags = [token.tag for token in self.tokens[start:end]]
        led = 1 if tags[:1] == ["IN"] else 0
        named = tags[led : led + 1] == ["DATE"] and tags[led + 1 : led + 2] not in ([], ["IN"], [","])
        return start + led + 1 if named else start

    def _subject_start(self, start: int) -> int:
        """Where a subject begins that ends in a phrase with a preposition: `the insulation inside the tank`."""
        while start > 1 and self.tokens[start - 1].tag == "IN":
            wider = phrase_before(self.tokens, start - 1)
            if wider is None or wider[0] < (self.clause.group.end if self.clause.group else 1):
                break
            start = wider[0]
        return start

    def _says(self, verb: Group, start: int) -> bool:
        """Whether a verb of saying tells what begins with a noun phrase: not `claiming to be from [the company]`, nor
        `decided on selling [the mill]`."""
        governed = self.tokens[start - 1].tag == "IN" and self.tokens[start - 2].low == "be"
        it = verb.end == start and verb.start > 0 and self.tokens[verb.start - 1].low == "it"
        seems = it and self.tokens[verb.main].lemma in self.words.marks["verbs.seeming"]
        quoted = (
            self.tokens[verb.main].lemma in self.words.marks["verbs.quoting"] and self.tokens[start - 1].tag == "VBG"
        )
        doing = self.tokens[start - 1].tag == "VBG" and verb.end == start - 2 and self.tokens[start - 2].tag == "IN"
        told = self.tokens[verb.main].lemma in self.say and not governed and not self._shown(verb, start)
        return seems or quoted or (told and not doing)

    def _shown(self, verb: Group, start: int) -> bool:
        """Whether an object stands between a verb that can have one and a pronoun: `disclosed a letter it received`."""
        object_, marks = self.tokens[verb.end : start], self.words.marks
        noun = bool(object_) and all(token.tag in NOMINALS for token in object_) and object_[0].low in A
        return noun and self.tokens[start].low == "it" and self.tokens[verb.main].lemma not in marks["verbs.telling"]

    def _dated_subject(self, group: Group) -> tuple[int, int] | None:
        """What is said behind a verb of saying, with a date behind it: `said profits [this year] would fall`; or the
        date itself, `said [Friday] was a good day`."""
        said, before = self.clause.group, self.tokens[group.start - 1]
        if said is None or before.tag != "DATE" or self.tokens[said.main].lemma not in self.say:
            return None
        if said.end == group.start - 1 and self.tokens[group.start].low in self.words.marks["verbs.be"]:
            return said.end, group.start
        behind = [token.tag for token in self.tokens[group.end : group.end + 2]]
        if group.doubtful and self.tokens[group.start - 2].tag == "IN" and behind == ["TO", "VB"]:
            return None  # `found a body on [Saturday] believed to be his`
        end = group.start - 2 if self.tokens[group.start - 2].tag == "IN" else group.start - 1
        found = self.ahead.phrase_before(end)  # `said an inspection in [May] had found nothing`
        return (found[0], group.start) if found is not None and found[0] == said.end else None

    def _as_a_result(self, index: int) -> bool:
        """Whether an `as` begins what something came of or is part of: `died as a result of a fall`."""
        at = index + 1 + (self.tokens[index + 1].low in A) if index + 1 < len(self.tokens) else 0
        behind = [token.low for token in self.tokens[at : at + 2]]
        whole = behind[1:] == ["of"] and behind[0] in self.words.marks["nouns.outcomes"]
        return whole and self.tokens[index].low == "as"

    def _behind_aside(self, index: int) -> bool:
        """Whether commas part a subject from its verb: `after nine cars of a train, on the way to Ulm, derailed`."""
        comma = index + 1
        while comma < len(self.tokens) and self.tokens[comma].tag in NOMINALS | {"IN", "CD"}:
            comma += 1
        closing = comma + 1
        while closing < len(self.tokens) and self.tokens[closing].tag in NOMINALS | {"IN", "TO"}:
            closing += 1
        commas = [token.tag for token in self.tokens[comma : comma + 2]] == [",", "IN"]
        verb = self.at.get(closing + 1) if commas and closing < len(self.tokens) else None
        told = verb is not None and verb.finite and self.clause.group is not None and comma > index + 1
        return told and self.tokens[closing].tag == ","

    def _around_call(self) -> Clause:
        """The clause around one that only says what somebody calls something: `began what she called a new life`."""
        clause, marks = self.clause, self.words.marks
        called = clause.group is not None and self.tokens[clause.group.main].lemma in marks["verbs.calling"]
        what = clause.intro >= 0 and self.tokens[clause.intro].low == "what"
        return clause.parent if called and what and clause.parent is not None else clause

    def _apposed_subject(self, end: int) -> tuple[int, int] | None:
        """Somebody behind a date, with who that is between commas: `At a fair held in [May] Ann Lee, a judge, left`."""
        last = end - 1
        between = (i for i in range(last - 1, 0, -1) if self.tokens[i].tag not in NOMINALS | {"IN"})
        first = next(between, 0) if self.tokens[last].tag == "," else 0
        found = nearest(self.tokens, first) if self.tokens[first].tag == "," else None
        return found if found is not None and found[0] and self.tokens[found[0] - 1].tag == "DATE" else None

    def _on_duty(self, index: int) -> bool:
        """Whether a `while` before a preposition only says when, inside a subject: `A guard accused of theft while on
        duty was freed`."""
        if tag_at(self.tokens, index + 1) != "IN" or self.tokens[index].low not in self.words.marks["dates.clauses"]:
            return False
        end = next((i for i in range(index, len(self.tokens)) if self.tokens[i].tag in _STOPS), len(self.tokens))
        if all(i not in self.at for i in range(index, end)):
            return True  # `heard how he fell while at a mill and was left`
        waits = self.clause.kind == "main" and self.clause.group is None and nominal(self.tokens, self.clause)
        return waits and tag_at(self.tokens, index - 1) in NOUNS

    def _time_comes(self, index: int) -> bool:
        """Whether a time that comes stands behind a word that says when: `as [Christmas] approached`."""
        verb, time = self.at.get(index + 2), self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        if verb is None or time is None or time.tag != "DATE" or not verb.finite or self.tokens[index].low == "since":
            return False
        return self.tokens[verb.main].lemma in self.words.marks["dates.coming"]

    def _event_around(self, clause: Clause) -> tuple[int, int] | None:
        """The event that the clause around tells of, where it lasts or ends behind what does neither.

        `A strike broke out under the lead of Lee, which lasted until [1605]`
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
        """Whether a passive goes on around a relative clause: `was sold to a firm that fell, and was bought back`, `was
        made a club where bands played, but closed down`."""
        around = clause.parent.group if clause.parent is not None else None
        active = clause.group is not None and not clause.group.passive
        told = clause.kind == "rel" and active and around is not None and around.passive
        behind = [token.tag for token in self.tokens[max(group.start - 2, 0) : group.start]] == [",", "CC"]
        where = clause.intro >= 0 and self.tokens[clause.intro].tag == "WRB"
        return told and behind and (group.passive or (where and group.tense == "past"))

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
        beside = before.low == "with" and self.tokens[subject[0] - 2].tag in (",", "DATE")  # `, with the rest arriving`
        again = own and before.tag == "CC" and self.clause.kind == "part"  # `, Ann having left and Bo having died`
        beside &= self.tokens[subject[0] - 2].tag == "," or dated(self.tokens, group.end)  # `on 3 May with the rest …`
        his = self.tokens[subject[0]].tag == "PRP$" and dated(self.tokens, group.end)  # `, its trains ceasing in`
        if not ((own or his) and before.tag == ",") and not beside and not again:
            return False
        if again:
            self.clause = self.clause.parent or self.clause
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

    def _said_how(self, group: Group) -> bool:
        """Whether only a few words between commas part a form of be from its participle: `was, in effect, robbed`,
        `was, until [1916], engaged in it`."""
        be = self.clause.group
        done = group.doubtful or self.tokens[group.start].tag == "VBN"
        if be is None or not done or self.tokens[be.main].low not in self._be:
            return False
        tags = [token.tag for token in self.tokens[be.end : group.start]]
        return tags[:1] == tags[-1:] == [","] and tags[1:-1] in _SAID_HOW

    def _goes_on_passive(self, group: Group) -> bool:
        """Give a form of be the participle that commas part from it."""
        be = self.clause.group
        if be is None or not self._said_how(group):
            return False
        self.clause.group = be._replace(end=group.end, main=group.main, passive=True)
        return True

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

    def _undated(self, last: int) -> int:
        """The end of the noun phrase before a date with its preposition: `a builder in [1988], who …`."""
        end = last + 1
        while end > 1 and self.tokens[end - 1].tag == "DATE":
            end = max(phrase(self.tokens, end - 1, self.words)[0], 1)
        return end

    def _led_by_how(self, index: int) -> bool:
        """Whether what stands before a `that` only says how it was done: `It was with regret that we left`."""
        group, subject = self.clause.group, self.clause.subject
        if group is None or subject is None or self.tokens[subject[0]].low != "it":
            return False
        if not any(token.low in PEOPLE for token in self.tokens[index + 1 : index + 2]):
            return False
        be = self.tokens[group.main].low in self._be
        return be and self.tokens[group.end].low in ("with", "without", "by", "from", "through")
