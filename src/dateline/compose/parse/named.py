"""Events that a noun names, with a date of their own: `since the raid on Qalqilya of [10 October]`."""

import itertools
from typing import Final

from dateline.compose.parse import dates, later, of_nouns
from dateline.compose.parse.ages import before_age
from dateline.compose.parse.arranged import limited, said_done
from dateline.compose.parse.brackets import noun_before
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.contests import behind_date, done_in, held_at
from dateline.compose.parse.free import owns
from dateline.compose.parse.lexicon import lemma_of
from dateline.compose.parse.offences import answers, connected, judges, offence
from dateline.compose.parse.phrases import between_start, nearest, phrase_before
from dateline.compose.parse.small import A
from dateline.compose.parse.striking import befell_in, struck
from dateline.compose.parse.tags import FINITE, NOMINALS
from dateline.compose.parse.verbs import perfect

_JUDGED: Final = frozenset(("for", "over", "of", "with", "in"))
_MEANWHILE: Final = frozenset(("at", "in", "during", "with", "by", "on", "after", "through"))
_GOVERNING: Final = frozenset(("IN", "TO", "VB", "VBG"))
ANCHORING: Final = frozenset(("since", "after", "before", "following", "until", "till", "despite"))


def named(parsed: Parsed, at: int) -> tuple[int, int, int] | None:
    """The noun phrase of an event that the date at token `at` is told of and not the verb: start, end, head."""
    found = _Named(parsed, at)
    if dates.owned(parsed.tokens, at, parsed.words):
        return found.owner()
    return found.bracketed() or found.chained() or found.joined() or offence(parsed, at) or of_nouns.apart(parsed, at)


class _Named:
    def __init__(self, parsed: Parsed, at: int) -> None:
        self.parsed, self.tokens, self.words, self.at = parsed, parsed.tokens, parsed.words, at

    def chained(self) -> tuple[int, int, int] | None:
        """The noun phrase that ends at the date: behind one that anchors, or as the subject of another date's verb."""
        end, behind = before_age(self.tokens, self.parsed.phrase(self.at))
        first = self._chain(end)
        debated = self.tokens[end].low == "of" and self.tokens[self.at - 1].mention >= 0
        if first is None or debated or struck(self.parsed, self.at):
            return None  # `is to debate the riot of 3 May [next week]`
        if (again := of_nouns.first_time(self.parsed, self.at, first, end)) > 0 and self._event(self._head(again, end)):
            return again, end, self._head(again, end)
        near = nearest(self.tokens, end)
        last = near[1] - 1 if near is not None else -1
        if near is not None and (
            of_nouns.done_for(self.parsed, self.at, last)
            or (of_nouns.called_event(self.tokens[last], self.words) and self._before_now(near[0]))
        ):
            return self._split(end, behind) or (near[0], end, last)
        if near is not None and near[0] != first and self._event(last):
            inside = near[0] > 0 and self.tokens[near[0] - 1].low == self.tokens[self.at - 1].low == "of"
            # `the minutes of the meeting of [3 May]`, `his part in the raid of [1944]`
            then = self._judged(near[0]) or self._looked_back(near[0]) or self._before_now(near[0])
            if inside or then or later.told_later(self.parsed, self.at, first, near[0]):
                return near[0], end, last
        if (apart := self._split(end, behind) or self._inner(first, end)) is not None:
            return apart
        start = self._listed(first)
        anchored = start > 0 and (self.tokens[start - 1].low in self._anchors(end) or self._behind_it(start))
        head = self._head(first, end)
        if anchored and self._bare(first, head):
            return None  # in a headline, `Three held after raid on [Monday]`, the date is the verb's
        dated = anchored or self._told_otherwise(first) or self._judged(first) or self._looked_back(start)
        dated |= of_nouns.of_noun(self.parsed, self.at) is not None or of_nouns.meant_for(self.parsed, self.at)
        dated |= self._before_now(first) or self._beyond(first) or self._dated_twice(first)
        dated |= of_nouns.onset(self.parsed, head, end) or connected(self.parsed, self.at, first)
        happened = self._event(head) or self._phase(first, head) or of_nouns.lasted(self.parsed, self.at, head, end)
        return (first, end, head) if dated and happened else None

    def _phase(self, first: int, head: int) -> bool:
        """Whether a noun is the start or end of something beside a date of the verb: `met on Friday after its end`."""
        of = self.tokens[head + 1].low == "of" and self.tokens[head].low in self.words.marks["nouns.phases"]
        another = any(self.tokens[i].mention >= 0 for i in self.parsed.holder[self.at].tokens if i < first)
        return of and another and self.tokens[first].low == "the"

    def joined(self) -> tuple[int, int, int] | None:
        """The events of a date before, if this one is joined to it: `the recessions of 1991 and [2001]`."""
        both = [token.tag for token in self.tokens[max(self.at - 2, 0) : self.at]] == ["DATE", "CC"]
        before = _Named(self.parsed, self.at - 2).chained() if both else None
        return before if before is not None and self.tokens[before[2]].tag == "NNS" else None

    def _split(self, end: int, behind: int) -> tuple[int, int, int] | None:
        """A noun phrase that the date parts: `announced the resignation on [Friday] of its chairman`."""
        near = nearest(self.tokens, end)
        if near is None or not self._event(near[1] - 1) or behind >= len(self.tokens):
            return None
        owner = self.tokens[behind].low == "of" and self.tokens[near[0]].tag == "DT"
        if not owner or self.tokens[self.at - 1].low == "of" or judges(self.parsed, self.at, near[0]):
            return None
        last = behind
        while last < len(self.tokens) and (self.tokens[last].low == "of" or self._goes_on(last)):
            last += 1
        return (near[0], last, near[1] - 1) if last > behind + 1 else None

    def _goes_on(self, at: int) -> bool:
        """Whether a word belongs to the noun phrase of the word before it."""
        at += bool(self.tokens[at].tag == "CC" and self.tokens[at + 1 :])  # `of the driver and passenger of a car`
        begins = self.tokens[at].tag in ("DT", "PDT", "PRP$") and self.tokens[at - 1].tag != "PDT"
        return self.tokens[at].tag in NOMINALS and (not begins or self.tokens[at - 1].low == "of")

    def bracketed(self) -> tuple[int, int, int] | None:
        """Of `the long war ([1939-1945]) ruined the port` the war."""
        noun = noun_before(self.parsed, self.at)
        verb = told.group if (told := self.parsed.holder[self.at].parent) is not None else None
        alone = verb is not None and verb.tense == "past" and sum(token.mention >= 0 for token in self.tokens[1:]) == 1
        first = self.tokens[noun[0]] if alone and noun and verb and verb.end <= noun[0] else None
        if first is not None and (first.low in A or first.tag in ("NN", "JJ")):
            return None  # `made a speech ([1998])`, `came under fire ([1998])`
        if noun is None or (self._event(noun[1] - 1) and not befell_in(self.parsed, self.at, noun)):
            return (*noun, noun[1] - 1) if noun is not None else None
        whole = phrase_before(self.tokens, noun[1]) or noun
        head = self._head(*whole)
        if alone:  # `beat them at the Battle of Moss ([1644])`
            return None
        called = self.tokens[noun[1] - 1].low.split()
        return (*whole, head) if self._event(head) or (len(called) > 1 and self.words.event(called[0])) else None

    def owner(self) -> tuple[int, int, int] | None:
        """Of `for the [June 1887] murder of Lind at a fair`, where it is no subject of its own verb."""
        bare = owns(self.tokens, self.at) or self.tokens[self.at - 1].low == "of"  # `in the wake of [weekend] attacks`
        bare |= self.tokens[self.at - 1].tag in FINITE | {"VB", "IN", "TO"}  # `Police solve [1985] murder of girl`
        start = self.at if bare else self.at - 1
        while 0 < start < self.at and self.tokens[start].tag not in ("DT", "PRP$", "POS"):
            start -= 1
        if self.tokens[start].tag == "POS":
            start = (nearest(self.tokens, start) or (start, start))[0]
        # `the [December] fishing accord`
        first = dates.behind_bracket(self.tokens, self.at + 1 + self._describes(self.at + 1))
        head = self._head(first, behind_date(self.parsed, first - 1))
        clause = self.parsed.holder[self.at]
        subject = clause.subject is not None and clause.subject[0] <= self.at < clause.subject[1]
        anchored = subject or (start > 0 and (self.tokens[start - 1].low in ANCHORING or self._behind_it(start)))
        lemma = self.tokens[clause.group.main].lemma if clause.group is not None else ""
        anchored |= lemma in self.words.marks["verbs.accused"]
        if not (self._event(head) or of_nouns.made_before(self.parsed, self.at, head)) or (
            self.tokens[start].tag == "PRP$" and not anchored
        ):
            return None
        if self._then(start, head, subject=subject) and not self._told_otherwise(self.at):
            return None
        called = clause.group is not None and clause.group.passive and start == clause.group.end  # `by the press`
        between = any(token.low == "between" for token in self.tokens[head : head + 2])
        end, inside = head + 1, NOMINALS | {"IN", "TO"} | ({"CC"} if between else set())
        while end < len(self.tokens) and (self.tokens[end].tag in inside or self._describes(end)):
            apart, low = self.parsed.holder[end] is not clause and not self._describes(end), self.tokens[end].low
            if apart or low in ANCHORING or (low == "by" and called) or low in self.words.marks["dates.why"]:
                break  # `won [Sunday]'s election after a recount`
            if self.tokens[end].low in ("by", "at") and [t.tag for t in self.tokens[end + 1 : end + 2]] == ["CD"]:
                break  # `lost at [last year]'s meeting by nine votes`, `put [Tuesday]'s quake at 6.4`
            end += 1
        while self.tokens[end - 1].tag in ("IN", "TO", "DT", "CC"):
            end -= 1
        return start, end, head

    def _describes(self, at: int) -> bool:
        """Whether a verb in -ing stands inside a noun phrase: `the surrender of the commanding general`."""
        beside = self.tokens[at - 1 : at + 2]
        return len(beside) == 3 and beside[1].tag == "VBG" and {beside[0].tag, beside[2].tag} <= NOMINALS

    def _then(self, start: int, head: int, *, subject: bool) -> bool:
        """Whether what a verb tells of a noun happened at its time: `The [2010] attack killed nine`, `won the [2004]
        final`; `The [1972] marriage ended in divorce` need not."""
        group, marks = self.parsed.holder[self.at].group, self.words.marks
        if group is None or done_in(self.parsed, self.at, head) or held_at(self.parsed, self.at, head):
            return group is not None
        lemma = self.tokens[group.main].lemma
        if subject:
            return lemma in marks["verbs.befalling"] | marks["verbs.showing"]
        return start == group.end and lemma in marks["verbs.partaking"]

    def _bare(self, first: int, head: int) -> bool:
        """Whether a noun stands without what running text puts before it: an article, a name, an adjective."""
        known = self.tokens[head].low in self.words.marks["nouns.bare"]  # `until independence in [1975]`
        return first == head and self.tokens[head].tag == "NN" and self.tokens[self.at - 1].low != "of" and not known

    def _told_otherwise(self, first: int) -> bool:
        """Whether a subject that begins here has a verb with another date: `The fire of [1968] led … in 1970`."""
        clause = self.parsed.holder[self.at]
        if clause.group is None or clause.subject is None or not clause.subject[0] <= first < clause.group.start:
            return False
        if clause.group.tense == "present" and self.tokens[self.at - 1].low == "of":
            return True  # `The riots of [1919] are described in his book`
        return self.at < clause.group.start and any(
            self.tokens[i].mention >= 0 for i in clause.tokens if i > clause.group.start
        )

    def _judged(self, first: int) -> bool:
        """Whether a noun says what somebody was judged for earlier: `was fined in May over the spill in 2009`. What
        he is accused of has happened where it is `the spill`: `was charged in May with the murder in 2012`."""
        clause, tokens, marks = self.parsed.holder[self.at], self.tokens, self.words.marks
        said = tokens[first - 1].low in _JUDGED or tokens[self.at - 1].low == "of"
        if clause.group is None or first <= clause.group.end or not said:
            return False
        lemma = tokens[clause.group.main].lemma
        accused = lemma in marks["verbs.accused"] and tokens[first].low == "the"
        told = lemma in marks["verbs.punishing"] or accused
        return told and any(token.mention >= 0 for token in tokens[clause.group.end : first])

    def _looked_back(self, first: int) -> bool:
        """Whether a noun phrase is what somebody blames or remembers now: `blamed a strike at Ulm in [November]`.

        Or what something follows, `The arrest follows a raid on [Monday]`, or to what he links another: `linked a group
        to the raid [last week]`.
        """
        group, marks = self.parsed.holder[self.at].group, self.words.marks
        verb = self.tokens[first - 1]
        if verb.tag == "VBG" and lemma_of(verb.low) in marks["verbs.probing"] and group is not None:
            return not group.start < first <= group.end
        if group is None or first < group.end:
            return False
        lemma, before = self.tokens[group.main].lemma, self.tokens[self.at - 1].low
        sparked = lemma in marks["verbs.sparking"] and group.passive and verb.low == "by"  # `by a raid on [May 3]`
        if sparked or (lemma in marks["verbs.following"] and first <= group.end + 1):
            return True
        told = [token.tag for token in self.tokens[self.at + 1 : self.at + 2]] in (["THAT"], ["WP"])
        dated = before in ("in", "of", "at") or (before == "on" and (told or self.tokens[self.at].text[-4:].isdigit()))
        if lemma in marks["verbs.linking"] and self.tokens[first - 1].tag in ("IN", "TO"):
            return self.tokens[first].low == "the"
        ago = lemma in marks["verbs.remembering"] and bool({*self.tokens[self.at].low.split()} & marks["dates.over"])
        return ago or (dated and lemma in marks["verbs.looking_back"])

    def _before_now(self, first: int) -> bool:
        """Whether a date is over of whose noun something is told now, or is to be done: `is a reply to the raid [last
        May]`, `will debate the riot of [3 May]`.

        A perfect says so where the noun is known and stands apart: `has replied to the raid [last May]`. What somebody
        is accused of has happened where it is `the raid`.
        """
        clause = self.parsed.holder[self.at]
        group = clause.group
        if group is None or self.at not in self.parsed.past or group.start < first < group.end:
            return False
        if limited(self.parsed, self.at):
            return False
        start, marks, lemma = self.tokens[group.start], self.words.marks, self.tokens[group.main].lemma
        known = self.tokens[first].low in ("the", "this", "these") or self.tokens[first].tag == "PRP$"
        if lemma in marks["verbs.accused"] and known and first > group.end and self.tokens[self.at - 1].low == "of":
            return True  # `has been charged over the attacks of [3 May]`
        if perfect(self.tokens, group, self.words):
            apart = first > group.end and self.tokens[first - 1].tag in _GOVERNING and not self._lately(first)
            apart &= known or (self.tokens[first].low in A and not answers(self.parsed, group, first))
            return group.tense == "present" and apart and self.tokens[first - 1].low not in _MEANWHILE
        probes = lemma in marks["verbs.probing"] and not group.passive  # `are investigating a fire on [Sunday]`
        if (lemma in marks["verbs.accused"] and not (known or probes)) or lemma in marks["verbs.pleading"]:
            return False
        if said_done(self.parsed, clause):
            return False
        told = lemma in marks["verbs.accused"] | marks["verbs.reporting"] | marks["verbs.wanting"]
        lasting = start.low in marks["verbs.be"] or told
        lasting |= lemma in marks["verbs.looking_back"] | marks["verbs.happening_now"]
        return (group.tense == "present" and lasting) or (known and start.low in marks["verbs.to_come"])

    def _inner(self, first: int, end: int) -> tuple[int, int, int] | None:
        """The event of another time inside a noun phrase: `was held on Monday in connection with the raid in [May]`."""
        starts = [i + 1 for i in range(first, end) if self.tokens[i].tag == "IN" and self.tokens[i].low != "of"]
        for start in reversed(starts):
            head = self._head(start, end)
            then = of_nouns.onset(self.parsed, head, end) or self._dated_twice(start) or self._before_now(start)
            then = then or later.looked_into(self.parsed, self.at, start) or connected(self.parsed, self.at, start)
            if head >= start and self._event(head) and then:
                return start, end, head
        return None

    def _dated_twice(self, first: int) -> bool:
        """Whether a verb has its date before that of a known event: `was held on Monday over the raid on [3 May]`."""
        group = self.parsed.holder[self.at].group
        if group is None or first <= group.end or not later.told_apart(self.parsed, first) or group.negated:
            return False
        between = self.tokens[group.end : first]
        joined = any(token.tag in ("CC", ",") for token in between)
        return not joined and self.tokens[first - 1].tag == "IN" and any(token.mention >= 0 for token in between)

    def _beyond(self, first: int) -> bool:
        """Whether two infinitives lie between a verb and a noun: `pressed it to let us watch elections in [May]`."""
        group = self.parsed.holder[self.at].group
        if group is None or self.tokens[first - 1].tag != "VB" or first <= group.end:
            return False
        marks = self.words.marks
        if lemma_of(self.tokens[first - 1].low) not in marks["verbs.partaking"] | marks["verbs.overseeing"]:
            return False
        between = self.tokens[group.end : first]
        return sum(t.tag == "TO" and b.tag == "VB" for t, b in itertools.pairwise(between)) > 1

    def _lately(self, first: int) -> bool:
        """Whether a perfect may be told of the date: of yesterday, or of a vote in which something was done."""
        end = self.parsed.phrase(self.at)[0]
        inside = (i + 1 for i in range(first, end) if self.tokens[i].low in _MEANWHILE)
        return any(self._event(self._head(i, end)) for i in inside) or not self.words.marks["dates.lately"].isdisjoint(
            self.tokens[self.at].low.split()
        )

    def _listed(self, first: int) -> int:
        """Where the first of several events with dates begins: `after the flood of 1953 and the raid of [1976]`."""
        while (dated := of_nouns.dated_before(self.parsed, first - 1)) >= 0:
            before = self._chain(self.parsed.phrase(dated)[0])
            if before is None:
                break
            first = before
        return first

    def _anchors(self, end: int) -> frozenset[str]:
        """The prepositions behind which the date is the noun's and not the verb's: with `of` all that say when."""
        held = (end < self.at and self.tokens[end].low == "of") or self.tokens[self.at - 1].low == "of"
        return ANCHORING | {"from", "by", "at"} if held else ANCHORING

    def _behind_it(self, start: int) -> bool:
        """Whether two words before a noun phrase lead to what was: `in the wake of`, `what caused the fire`."""
        if start < 2:
            return False
        first, last, marks = self.tokens[start - 2].low, self.tokens[start - 1], self.words.marks
        prior = last.tag == "TO" and first in marks["dates.prior"]
        prior |= last.low == "by" and self.tokens[start - 2].lemma in marks["verbs.preceding"]  # `followed by a lunch`
        prior |= last.low == "in" and first in marks["verbs.leading_up"]  # `culminating in the vote of [May]`
        prior |= (last.low == "of" and first in marks["nouns.wakes"]) or of_nouns.soon(self.parsed, start - 1)
        prior |= last.low in marks["dates.among"] or (first == "what" and last.lemma in marks["verbs.setting_off"])
        return prior or (first == "than" and last.tag == "IN")

    def _head(self, first: int, end: int) -> int:
        return next((at for at in range(first, end) if self.tokens[at].tag not in NOMINALS), end) - 1

    def _event(self, head: int) -> bool:
        return of_nouns.names_event(self.tokens, head, self.words)

    def _inside(self, at: int) -> bool:
        """Whether a preposition goes on with the noun phrase before it: `the raid on Moss`, `the move to Ulm`."""
        token = self.tokens[at]
        if token.tag == "TO" or token.low == "from":  # `the visit to Rome`, `the theft of a crown from the castle`
            before = phrase_before(self.tokens, at)
            return self._event(at - 1) or (before is not None and self._event(self._head(*before)))
        return token.tag == "IN" and token.low not in ANCHORING and not of_nouns.soon(self.parsed, at + 2)

    def _chain(self, end: int) -> int | None:
        """Where the noun phrase begins that ends here, over prepositions inside it."""
        found = phrase_before(self.tokens, end)
        if found is None:
            return None
        start = between_start(self.tokens, found[0])
        while start > 1 and self._inside(start - 1):
            wider = phrase_before(self.tokens, start - 1)
            if wider is None:
                break
            start = between_start(self.tokens, wider[0])
        return start + 2 * of_nouns.soon(self.parsed, start + 1)
