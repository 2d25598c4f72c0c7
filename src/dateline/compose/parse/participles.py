"""Which verbs are participles that tell of the noun before them: `twenty men arrested in May were freed`."""

from typing import Final

from dateline.compose.parse.around import AHEAD
from dateline.compose.parse.befallen import befallen
from dateline.compose.parse.clauses import Clause, nominal, parents
from dateline.compose.parse.judging import Judging
from dateline.compose.parse.phrases import QUOTED, nearest
from dateline.compose.parse.small import NO_SUBJECTS, A
from dateline.compose.parse.subjects import subject_of
from dateline.compose.parse.supplied import others_hurt
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import tag_at, tag_or_end
from dateline.compose.parse.verbs import Group

_STOPS: Final = frozenset((";", ":", "--", ")", "SC", "WP", "WRB", "THAT", "EITHER"))


class Participles(Judging):
    """The questions that tell a participle from the verb of a clause."""

    def told_beside(self, end: int, clause: Clause) -> tuple[int, int] | None:
        """What a participle right behind a noun tells of: that noun, or of `some of the men arrested` all of it."""
        whole, near = self.phrase_before(end), nearest(self.tokens, end)
        if self.tokens[end - 1].tag == ",":
            return self.told_apart(end, clause)
        found = clause.subject if self.founded(end, clause) else self._told_right_behind(end, whole, near)
        return befallen(self.tokens, self.words, end, found, apart=False) if found is not None else None

    def _told_right_behind(
        self, end: int, whole: tuple[int, int] | None, near: tuple[int, int] | None
    ) -> tuple[int, int] | None:
        """What a participle tells of by its place. whole, near: the noun phrase before it, with and without `of`."""
        if whole is None or near is None:
            return whole
        if (asked := self._asked(near, end)) is not None:
            return asked
        first = self.tokens[whole[0]]
        if self.tokens[near[0]].low in A or self.all_of(*near):
            return near  # `half of a sentence imposed in [2012]`, `two of the nine men jailed in [1990]`
        several = first.tag in ("CD", "PDT") or first.low in self.words.marks["people.part_of"]
        return whole if several or self._called(whole, near) else near

    def _called(self, whole: tuple[int, int], near: tuple[int, int]) -> bool:
        """Whether capitals make one name of nouns with `of` between: `the first Lord of the Isles built in 1854`."""
        of = next((i for i in range(*whole) if self.tokens[i].low == "of"), whole[0])
        heads = self.tokens[of - 1], self.tokens[near[1] - 1]
        return whole[0] < of < near[0] and all(head.name is None and head.text[0].isupper() for head in heads)

    def _asked(self, near: tuple[int, int], verb: int) -> tuple[int, int] | None:
        """What is made or refused, with what it is for: of `a request for repairs made in May` the request."""
        marks = self.words.marks
        if (
            near[0] < 2
            or self.tokens[near[0] - 1].low != "for"
            or self.tokens[verb].lemma not in marks["verbs.proposing"]
        ):
            return None
        asked = nearest(self.tokens, near[0] - 1)
        named = self.tokens[near[0] - 2].low in marks["nouns.infinitive"] | marks["nouns.planning"]
        return (asked[0], near[1]) if asked is not None and named else None

    def whole_subject(self, end: int, clause: Clause) -> tuple[int, int] | None:
        """Of a subject that ends in a place, which a comma parts from what is told of it: `A party from Moss, which …`.

        None where it ends in anything else, or the comma parts something else.
        """
        last = self.tokens[end - 1].name if 0 < end < len(self.tokens) and self.tokens[end].tag == "," else None
        if last is None or clause.group is not None:
            return None
        named = last.type == "name" and self._governed(end) and self.tokens[end - 2].low in ("at", "near", "in")
        if last.type != "place" and not named:
            return None
        subject = subject_of(self.tokens, clause.tokens, end)
        return subject if subject is not None and subject[1] == end else None

    def told_apart(self, verb: int, clause: Clause) -> tuple[int, int] | None:
        """What a participle behind a comma tells of, as far as that can be done to it."""
        found = self._before_comma(verb, clause)
        last = self.tokens[found[1] - 1].name if found is not None else None
        taken = self.tokens[verb].lemma in self.words.marks["verbs.taking"]
        if found is not None and self.tokens[found[0]].low in NO_SUBJECTS and clause.group is None:
            # `The article in which he praised them, printed in May`
            return subject_of(self.tokens, clause.tokens, verb)
        child = last is not None and (last.type == "person" or self._left_behind(found))
        born = self.tokens[verb].low in self.words.marks["dates.born"] and not child
        if born and (introduced := self._introduced(verb)) is not None:
            return introduced
        if clause.kind == "part" and (born or (taken and last is not None and last.type == "person")):
            return clause.antecedent  # `a painting attributed to Ann Lee, stolen in May`
        return befallen(self.tokens, self.words, verb, found, apart=True) if found is not None else None

    def _left_behind(self, found: tuple[int, int] | None) -> bool:
        """Whether a bare name is the object right behind a participle: `They died, leaving Ann, born in 1902`."""
        return found is not None and found[1] - found[0] == 1 and self.tokens[found[0] - 1].tag == "VBG"

    def _before_comma(self, verb: int, clause: Clause) -> tuple[int, int] | None:
        """What a participle behind a comma tells of: of `Three paintings by Ann Lee, stolen in May` the paintings.

        Behind `of` it can be the last noun, if what is done is done to people: `the trial of Ann Lee, accused in May`.
        """
        comma = verb - 1
        while comma > 0 and self.tokens[comma].tag == "RB":
            comma -= 1  # `, last seen in May`
        comma = self._before_bracket(comma)
        near = nearest(self.tokens, comma)
        if (plan := self._planned(verb, clause)) is not None:
            return plan
        before = self.tokens[near[0] - 1] if near is not None and near[0] else None
        if near is not None and self._founded(verb, near):
            return near
        if before is not None and before.tag == "VBG" and clause.group is None:
            whole = subject_of(self.tokens, clause.tokens, comma)  # `A way of making soap, licensed in 1965, …`
            return whole if whole is not None and whole[1] == comma else near
        if before is None or before.tag != "IN":
            return self.phrase_before(comma)
        lemma, marks = self.tokens[verb].lemma, self.words.marks
        found = verb in self.at and self.found_in_state(self.at[verb])
        if before.low == "of" and (found or lemma in marks["verbs.transitive"] | marks["verbs.holding"]):
            return near
        if before.low != "of" and clause.group is None:
            subject = subject_of(self.tokens, clause.tokens, comma)
            if subject is not None and subject[1] == comma:
                return subject
        return self.phrase_before(comma)

    def _planned(self, verb: int, clause: Clause) -> tuple[int, int] | None:
        """A subject with its infinitive, of which a participle tells: `A plan to drain it, made in 1820, fell`."""
        lemma, marks = self.tokens[verb].lemma, self.words.marks
        subject = subject_of(self.tokens, clause.tokens, verb - 1) if clause.group is None else None
        if subject is None or subject[1] != verb - 1 or lemma not in marks["verbs.proposing"]:
            return None
        tags = [token.tag for token in self.tokens[slice(*subject)]]
        head = self.tokens[subject[0] + tags.index("TO") - 1] if "TO" in tags else None
        return subject if head is not None and head.low in marks["nouns.infinitive"] | marks["nouns.planning"] else None

    def told_of_noun(self, group: Group, clause: Clause) -> bool:
        """Whether a verb that can be a participle tells of the noun before it."""
        apposed = self._left(group.start) == "," and clause.group is None and clause.kind != "coord"
        quoted = self.behind(group).tag in QUOTED and group.end + 1 < len(self.tokens)
        says = quoted and (self.tokens[group.main].lemma in self.say or self.tokens[group.end + 1].tag == "PRP")
        says |= self.tokens[group.main].lemma in self.words.marks["verbs.only_said"] and self.behind(group).tag != "TO"
        return not (says or self._acts_by_name(group)) and (
            (apposed and self._undergone(group) and self.resumed(group.end))  # `The board, set up in May, reported`
            or (apposed and self._bare_behind(group, clause))
            or (clause.group is not None and (self.intended(group) or self._state_told(group, clause)))
            or self._inside_phrase(group, clause)
            or self.reduced(group, clause)
            or self.beside(group, clause)
            or self.behind_object(group, clause)
            or self.of_object(group, clause)
            or self.there_are(group, clause)
        )

    def _bare_behind(self, group: Group, clause: Clause) -> bool:
        """Whether a verb without an object stands behind a noun with a preposition, in a clause without subject.

        `In its defence, served in May, it denied that`
        """
        alone = subject_of(self.tokens, clause.tokens, group.start) is None and self._governed(group.start - 1)
        return alone and self.behind(group).tag in ("IN", "DATE") and self._verbs_ahead(group.end, 1) == 0

    def _inside_phrase(self, group: Group, clause: Clause) -> bool:
        """Whether a verb without an object stands in the phrase that leads a sentence: `Under the rules agreed in May,
        the board sits`."""
        if clause.group is not None or clause.kind != "main" or self.tokens[group.start - 1].tag not in ("NN", "NNS"):
            return False
        led = self._governed(group.start) and subject_of(self.tokens, clause.tokens, group.start) is None
        comma = next((at for at in range(group.end, len(self.tokens)) if self.tokens[at].tag == ","), len(self.tokens))
        bare = self.behind(group).tag in ("IN", "DATE") and self.tokens[group.main].lemma not in self._itself
        return led and bare and any(other.finite and other.start > comma + 1 for other in self.groups)

    def reduced(self, group: Group, clause: Clause) -> bool:
        """Whether `arrested` in `twenty men arrested in May were freed` is a participle.

        It is where every clause that still waits for a verb gets one behind it.
        """
        before = self._left(group.start)
        anything = group.start > 0 and self.tokens[group.start - 1].low in self.words.marks["tagging.indefinite"]
        if self._period(group) or self._since(group):
            return True
        if before not in NOUNS | {",", ")", "CD"} and not anything:
            return False
        if anything and clause.group is not None:
            return True  # `there is nothing left`
        hurt = others_hurt(self.tokens, group.start, self.words) >= 0  # `were killed and 35 injured after it fell`
        if hurt or (before == "," and clause.group is not None and clause.kind != "part"):
            return False
        lemma, marks = self.tokens[group.main].lemma, self.words.marks
        agreed = lemma in marks["verbs.agreeing"] and self.tokens[group.start - 1].low in marks["nouns.agreed"]
        itself = lemma in marks["verbs.intransitive"] and not agreed
        itself |= f"{lemma}-{self.behind(group).low}" in marks["verbs.withdrawing"]
        if itself or self._named(group.start - 1):
            return False
        if self._has_object(group, before):
            return False  # somebody did it
        if self._beside_noun(group, clause) or self._waits(group, clause):
            return True
        says = self.tokens[group.main].lemma in self.say and not self._found(group) and not self._said_to(group)
        says = says and not (agreed or self.found_in_state(group) or self.suspected(group))
        if says and self.behind(group).low != "by" and not self._asked_for(group):
            return False
        needed = 1 if clause.group is None else 0
        around = clause.parent
        while around is not None:
            needed += around.group is None and nominal(self.tokens, around)
            around = around.parent
        return needed > 0 and self._verbs_ahead(self._behind_phrases(group), needed) >= needed

    def _waits(self, group: Group, clause: Clause) -> bool:
        """Whether the subject of a clause gets its verb right behind what this one says of it."""
        return clause.kind == "main" and clause.group is None and self.resumed_at_once(group)

    def _beside_noun(self, group: Group, clause: Clause) -> bool:
        """Whether what stands around a verb that may be a participle shows that it tells of the noun before."""
        return (
            (self._governed(self._first_adverb(group)) and self._complete(clause, group))  # `by men opposed to it`
            or self._apposed(clause, group)  # `Ann Lee, a scientist convicted in May of fraud`
        )

    def beside(self, group: Group, clause: Clause) -> bool:
        """Whether `published` in `told it in Lost Moon, published in 1994` is a participle: it has no object."""
        start = group.start
        while start > 1 and self.tokens[start - 1].tag == "RB":
            start -= 1  # `, first announced in 2014`
        if clause.group is None or start < 2 or self.tokens[start - 1].tag != "," or group.end >= len(self.tokens):
            return False
        before = self._before_bracket(start - 1)
        last = self.tokens[before - 1 : before]
        # `in version 2, released in`
        numbered = last[0].tag == "CD" and start > 2 and self.tokens[start - 3].tag in NOUNS
        joined = self.tokens[clause.start - 1].tag == "CC"  # behind `and` no further verb follows in a row
        noun = (last[0].tag in NOUNS or numbered) and (clause.kind != "coord" or joined)
        bare = self.tokens[group.end].tag in ("IN", "EITHER", "DATE") and self.tokens[group.end].low != "to"
        lemma, marks = self.tokens[group.main].lemma, self.words.marks  # `, expected to end`, `, sentenced to death`
        led = marks["verbs.expecting"] | marks["verbs.punishing"] | marks["verbs.linking"]
        bare |= self.tokens[group.end].low == "to" and lemma in led
        return noun and bare and self.tokens[group.main].lemma not in self.words.marks["verbs.intransitive"]

    def closed_row(self, group: Group, clause: Clause) -> bool:
        """Whether a participle stands behind a row of verbs to which `and` has joined the last, or behind a present.

        `was tested and was in version 2, released in [2017]`, `It runs on version 2, released in [2017]`
        """
        closed = clause.kind == "coord" and self.tokens[clause.start - 1].tag == "CC"
        closed |= clause.group is not None and clause.group.tense in ("present", "modal")
        if clause.subject is None and clause.kind == "main":  # `Worked on the roof of the hall, completed in [2011]`
            closed = self.tokens[group.main].lemma in self.words.marks["verbs.making"]
        marks, lemma = self.words.marks, self.tokens[group.main].lemma
        done = any(lemma in marks[f"verbs.{name}"] for name in ("making", "transitive", "proposing"))
        done |= self._shut(group) or self._opened(group, clause)
        lone = done and all(
            token.tag != "CC" for token in self.tokens[group.end :]
        )  # `hid a survey, completed in [May]`
        return (closed or lone) and group.doubtful and self.beside(group, clause)

    def behind_object(self, group: Group, clause: Clause) -> bool:
        """Whether a verb right behind an object tells when that was done to it: `found a press bought [in 2012]`.

        Everything around has its verb, and this one neither a subject nor an object.
        """
        end = group.start - 1 if self.tokens[group.start - 1].tag == "RB" else group.start  # `a village still cut off`
        noun, held = nearest(self.tokens, end), clause.group
        if noun is None or held is None or noun[0] < held.end or any(c.group is None for c in parents(clause)):
            return False
        lemma, marks = self.tokens[group.main].lemma, self.words.marks
        agent = any(token.low == "by" for token in self.tokens[group.end : group.end + 3])
        either = lemma in marks["verbs.either"] and not agent
        agreed = f"{lemma}-{self.behind(group).low}" in marks["verbs.agreed"]
        acts = (lemma in marks["verbs.intransitive"] and not agreed) or either or self._person(noun[1] - 1)
        between = any(token.mention >= 0 for token in self.tokens[held.end : noun[0]])
        said = self.tokens[held.main].lemma in marks["verbs.reporting"] and not between
        second = self.tokens[noun[0] - 1].tag in NOUNS  # `the house the firm sold`
        if acts or said or second or not (agent or self.tokens[noun[1] - 1].tag in ("NN", "NNS")):
            return False
        told = any(self.tokens[i].mention >= 0 for i in clause.tokens)
        end = group.end
        while end < len(self.tokens) - 1 and self.tokens[end].tag == "RB":
            end += 1  # `built a plant designed specifically for wool`
        return self._dated_by(group.end) or (told and tag_at(self.tokens, end) == "IN")

    def _verbs_ahead(self, start: int, most: int) -> int:
        """Finite verbs without a new subject of their own, up to where something new begins."""
        found, closing = 0, -1
        for at in range(start, min(len(self.tokens), start + AHEAD)):
            closing = max(closing, self.clause_aside(at), self.closed_in(at))
            if at < closing:
                continue
            ahead = self.at.get(at)
            told = ahead is not None and ahead.finite and not self.lacks_object(ahead) and not self._period(ahead)
            if told and not (self._joined(at) or self._series(at) or self.accompanied(at) or self.got_done(at)):
                found += 1
                if found >= most:
                    break
            tag = self.tokens[at].tag
            aside = tag == "EITHER" and self._closes_aside(at)
            stops = (tag in _STOPS and not aside) or self.goes_on_with(at) or self.source(at) or self._tells_what(at)
            if stops or (at > start and (self._fresh(at) or self._new(at))):
                break
        return found

    def _tells_what(self, at: int) -> bool:
        """Whether a participle of saying stands before what is said: `sent a letter saying | the mill would close`."""
        behind = tag_at(self.tokens, at + 1)
        says = self.tokens[at].tag == "VBG" and self.tokens[at].lemma in self.say
        return says and (behind in NOMINALS or behind == "PRP")

    def _closes_aside(self, at: int) -> bool:
        """Whether commas close in a phrase without a verb: `advised in 1989, after the crash, …`."""
        comma = next((i for i in range(at, len(self.tokens)) if self.tokens[i].tag == ","), 0)
        verb = any(at < group.start < comma and group.finite for group in self.groups)
        return comma > 0 and not verb and self.tokens[at - 1].tag == ","

    def _series(self, at: int) -> bool:
        """Whether a verb behind the only comma tells of the same subject: `met in May, chose a site in June and …`."""
        only = self.tokens[at - 1].tag == "," and all(token.tag != "," for token in self.tokens[: at - 1])
        return only and not self.made_first()

    def _new(self, at: int) -> bool:
        """Whether a conjunction joins a clause with a subject of its own: behind a comma, behind a date."""
        before, behind = self.tokens[at - 1].tag, tag_or_end(self.tokens, at + 1)
        return self.tokens[at].tag == "CC" and (before == "," or (before == "DATE" and behind in NOMINALS | {"PRP"}))

    def _apposed(self, clause: Clause, group: Group) -> bool:
        """Whether a verb without an object stands behind an apposition, in a clause that has its verb already."""
        bare = self.behind(group).tag in ("IN", "DATE", "TO")
        return bare and self.apposition_before(group.start) is not None and self._complete(clause, group)

    def _joined(self, at: int) -> bool:
        """Whether a verb is joined to one before: `landed in Egypt and stayed`."""
        before = at - 1
        while before > 0 and self.tokens[before].tag in ("RB", "DATE", "IN"):
            before -= 1
        then = self.tokens[at - 1].low == "then" and self.tokens[at - 2].tag == ","  # `rose in May, then fell`
        return then or self.tokens[before].tag == "CC"

    def _fresh(self, at: int) -> bool:
        """Whether a new subject begins here."""
        tag, before = self.tokens[at].tag, self.tokens[at - 1].tag
        told = self.at.get(at + 1) if tag == "PRP" and self.at.get(at - 1) is not None else None
        if (told is not None and told.finite) or self.said_second(at):
            return True  # `after orders dried up, said it would close`
        if tag == "PRP" and before == "RB" and at > 1 and self.tokens[at - 2].tag == ",":
            return True  # `signed on Friday, so I am packing`
        if before == "CC" and at > 1 and self.tokens[at - 2].tag == "," and tag in ("PRP", "DT", "PRP$"):
            return True
        if before in NOUNS and self.tokens[at].mention >= 0 and self.tokens[at + 1 : at + 2]:
            return self.tokens[at + 1].tag == "POS"  # `got a promise [next year]'s fair would go ahead`
        return (tag in ("PRP", "DT", "PRP$") and before in (",", "DATE", *NOUNS)) or (tag == "NNP" and before == "DATE")
