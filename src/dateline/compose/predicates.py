"""The verb of a clause as a title has it: finite, with the auxiliary that it shares, leaves out or turns round."""

import re
from collections.abc import Sequence
from typing import Final

from dateline.compose.doubts import speaks
from dateline.compose.nouns import head_of, is_body, is_person
from dateline.compose.parse.arranged import for_period
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.headlines import be_left_out, left_out
from dateline.compose.parse.lexicon import past_of, third_of
from dateline.compose.parse.objects import ADVERBS
from dateline.compose.parse.parts import Parts
from dateline.compose.parse.quantities import head_plural
from dateline.compose.parse.render import text_of
from dateline.compose.parse.small import PEOPLE
from dateline.compose.parse.spanning import came_first, spans
from dateline.compose.parse.tokens import tag_or_end
from dateline.compose.parse.verbs import Group, infinitive_of
from dateline.compose.pronouns import PRONOUNS

_FULL_FORMS: Final = {"s": "is", "re": "are", "ve": "have", "ll": "will", "d": "would", "wo": "will", "ca": "can"}
_DONE: Final = frozenset(("VBD", "VBN"))
_NOW: Final = frozenset(("now",))  # beside a verb: what a participle tells is over
_SHORT_FORMS: Final = re.compile(r"\A['’](s|re|ve|ll|d)\b")


class Predicates:
    """The verbs of a sentence. one: the member of a plural subject that is told of alone, once that is known."""

    def __init__(self, folded: str, parts: Parts) -> None:
        self.parsed, self.folded = parts.parsed, folded
        self.tokens, self.words = self.parsed.tokens, self.parsed.words
        self.dated, self.at, self.until, self.before = parts.dated, parts.at, parts.until(), parts.until("before")
        self.one: tuple[int, int] | None = None

    def verb(self, clause: Clause, subject: str) -> str:
        """The verb behind a subject as a title names it, `subject`: with the auxiliary that it shares or leaves out,
        and with the one right before it with which it shares all that follows: `shot and wounded`."""
        group, first = clause.group, self._joined(clause)
        if group is None or first is None or not subject:
            return self._verb(clause, subject)
        assert first.group is not None
        both = text_of(self.folded, self.tokens, range(first.group.end, group.end))
        alike = not first.group.passive or self._with_auxiliary(clause, "", subject)  # not `was found and escaped`
        return f"{self._verb(first, subject)} {both}" if alike else self._verb(clause, subject)

    def _joined(self, clause: Clause) -> Clause | None:
        """The clause of the verb that nothing but a conjunction parts from that of this one: `was tried and convicted`;
        not in `was founded and is run`."""
        group, shared = clause.group, clause.shared
        first = shared.group if shared is not None else None
        if clause.kind != "coord" or group is None or first is None or group.start != first.end + 1:
            return None
        plain = group.main == group.start == group.end - 1 and first.main == first.end - 1 and not first.negated
        alike = self.tokens[group.main].tag in _DONE and self.tokens[first.main].tag in _DONE
        be = self.tokens[first.main].low in self.words.marks["verbs.be"]
        joined = self.tokens[first.end].low in self.words.marks["verbs.and"]
        return shared if plain and alike and joined and not be else None

    def _verb(self, clause: Clause, subject: str) -> str:
        group = clause.group
        assert group is not None
        text = self._as_told(clause, group)
        if group.aux >= 0:
            return self._turned(clause, text)
        if self._arranged(clause, group):
            present = group.tense == "present" or (group.tense == "" and left_out(self.parsed, clause) == "present")
            return f"{self.be(clause.subject or clause.antecedent, present=present)} to take place"
        if for_period(self.parsed, clause, self.at):
            return "had"
        if bare := self._infinitive(clause, group, text):
            return bare
        if subject.endswith("]") or (subject and subject.lower() not in PEOPLE | PRONOUNS):
            text = _SHORT_FORMS.sub(lambda short: self._long_form(group, short[1]), text)
        if subject.startswith("[") and clause.subject is None:
            return text[0].lower() + text[1:]  # `[Ann Lee] took the train`
        if _first(clause).kind == "part":
            return self._participle(clause, text)
        missing = be_left_out(self.parsed, clause)
        if missing and not (clause.kind == "coord" and subject == ""):
            return self._filled_in(clause, group, text, missing)
        if clause.kind == "coord":
            return self._with_auxiliary(clause, text, subject)
        return self._agreeing(group, text)

    def _long_form(self, group: Group, short: str) -> str:
        """A form of be or have that is cut short: `[Ann Lee]'s leaving`, `the mill's been shut`."""
        if self.tokens[group.start].tag == "VBD":
            return "had"
        behind = self.tokens[group.start + 1] if group.start + 1 < group.end else None
        return "has" if short == "s" and behind is not None and behind.low == "been" else _FULL_FORMS[short]

    def _arranged(self, clause: Clause, group: Group) -> bool:
        """Whether it is only told for when an event is arranged: `The talks, scheduled for [Monday], were off`."""
        span, start = clause.subject or clause.antecedent, self.parsed.phrase(self.at)[0] if self.at >= 0 else -1
        if span is None or start != group.end or self.tokens[start].low != "for" or group.negated:
            return False
        awaited = self.words.marks["verbs.awaited"] | self.words.marks["verbs.billed"]
        planned = self.tokens[group.main].lemma in awaited and clause.kind != "coord"
        event = self.words.event(self.tokens[head_of(self.parsed, span)].low)
        return planned and event and (group.passive or group.doubtful)

    def _filled_in(self, clause: Clause, group: Group, text: str, missing: str) -> str:
        """A verb of a headline with the form of `be` that it leaves out; missing: in which tense."""
        be = self.be(clause.subject, present=missing == "present")
        shouted = text.isupper() and self.tokens[group.start].tag != "TO"
        return f"{be.upper()} {text}" if shouted else f"{be} {text[0].lower()}{text[1:]}"

    def _as_told(self, clause: Clause, group: Group) -> str:
        """The words of a verb with the adverbs before it, but for what belongs to the date."""
        start = group.start
        while clause.subject and start > clause.subject[1] and self.tokens[start - 1].tag == "RB":
            start -= 1
        heads = start == 1 and clause.kind == "part" and self.tokens[0].tag == "RB"  # `First published in [1953], it …`
        start -= heads and self.tokens[0].low in self.words.marks["tagging.ordinals"]
        again = any(self.tokens[i].mention >= 0 for i in clause.tokens if group.end <= i < self.at)
        left = self.words.marks["tagging.at_first"] if again else frozenset()  # `was first sold in 1902 and in [1930]`
        shown = [i for i in range(start, group.end) if i not in self.dated and self.tokens[i].low not in left]
        shown = [i for i in shown if self.tokens[i].tag != "," or self.dated.isdisjoint((i - 1, i + 1))]
        until = self.until or (self.before and group.tense != "past")
        late = until and group.negated and (clause.subject is not None or self.tokens[start].low != "do")
        # `If it stays shut until [May], the firm cannot open` says nothing of what it can do then
        late &= self.at < 0 or self.parsed.holder[self.at].kind != "sub" or self.parsed.holder[self.at] is clause
        return self._at_last(group, shown) if late else text_of(self.folded, self.tokens, shown)

    def _agreeing(self, group: Group, text: str) -> str:
        """A form of `be` that agrees with who is told of alone, `Nils` of `Nils and Peder were`, or besides, two barns
        that were burnt as the mill was."""
        first = self.tokens[group.start]
        counted = self.words.marks["verbs.plural"] | self.words.marks["verbs.singular"]
        if self.one is None or first.low not in self.words.marks["verbs.be"] & counted:
            return text
        return f"{self.be(self.one, present=group.tense == 'present')}{text[len(first.text) :]}"

    def _at_last(self, group: Group, shown: Sequence[int]) -> str:
        """What did not happen until the date happened then: `did not open` until then: `opened`."""
        kept = [i for i in shown if self.tokens[i].low not in self.words.marks["verbs.negations"]]
        lemma = self.tokens[group.main].lemma
        made = {"did": past_of(lemma), "does": third_of(lemma), "do": lemma}
        past = made.get(self.tokens[group.start].low, "")
        if past:
            kept = [i for i in kept if i != group.start]
        full = {i: _FULL_FORMS[low] for i in kept if (low := self.tokens[i].low) in _FULL_FORMS}  # of `won't`
        return text_of(self.folded, self.tokens, kept, {group.main: past} if past else full)

    def _turned(self, clause: Clause, text: str) -> str:
        """A verb whose auxiliary stands before the subject: of `did he learn` `learned`."""
        group = clause.group
        assert group is not None
        auxiliary, main = self.tokens[group.aux], self.tokens[group.main]
        word = "not " if any(self.tokens[i].low == "not" for i in range(group.aux, group.start)) else "never "
        denied = word if group.negated and "n't" not in text else ""
        past = past_of(main.lemma) if auxiliary.low == "did" and denied != "not " else ""
        return f"{denied}{past}{text[len(main.text) :]}" if past else f"{auxiliary.text} {denied}{text}"

    def _participle(self, clause: Clause, text: str) -> str:
        """A participle made a verb: `was built`, `had joined`, of `after leaving in [May]` `left`."""
        group = clause.group
        assert group is not None
        first, small = self.tokens[group.start], text.lower() if text.isupper() else text[:1].lower() + text[1:]
        around, model = clause.parent.group if clause.parent else None, _first(clause).group
        having = model is not None and self.tokens[model.start].low == "having" and not model.passive
        if clause.kind == "coord" and having and model is not None and model.main == model.start + 1:
            return f"had {small}"  # `having won in 1990 and lost in [1991]`
        if first.low in self.words.marks["verbs.predicates"]:
            return f"{self._be(clause)} {small}"  # `commissioned in 2010 and due in [May 2012]`
        if first.tag == "TO":
            present = around is None or around.tense != "past"
            return f"{self.be(clause.subject, present=present)} {small}"
        if first.low == "been" or (first.low == "having" and group.main > group.start):
            return f"had {small.removeprefix('having ')}"  # `Had the levee been built`
        if first.low == "being":
            return f"{self._be(clause)} {small.removeprefix('being').lstrip()}".rstrip()
        if first.tag in ("VBN", "VBD"):
            alone = first.low in self.words.marks["dates.died"] or first.lemma in self.words.marks["verbs.outlived"]
            return small if alone else f"{self._be(clause)} {small}"
        if clause.subject is None:
            return text  # `Got the keys, moving in on [Saturday]`
        then = spans(self.tokens, group, self.words) or came_first(self.parsed, clause)
        if group.main == group.start and (then or first.lemma in self.words.marks["verbs.dating"]):
            return text.replace(first.text, past_of(first.lemma), 1)
        over = self.at in self.parsed.past or around is None or (self._has(around) and clause.intro >= 0)
        over |= around is not None and any(token.low in _NOW for token in self.tokens[around.start : around.end])
        if around is not None and around.tense != "past" and not over:
            return f"{self.be(clause.subject, present=True)} {small}"  # `leaves on 5 May, arriving on [7 May]`
        past = past_of(first.lemma) if first.tag == "VBG" and group.main == group.start else ""
        return text.replace(first.text, past, 1) if past else text

    def _infinitive(self, clause: Clause, group: Group, text: str) -> str:
        """A verb without an ending made one of its subject: `ordered that the mill be sold`, and behind `only` what
        became of somebody, `left, only to return`, `only to be shot`; empty for any other."""
        first = self.tokens[group.start]
        if first.tag == "VB" and clause.kind == "part" and group.tense == "past":
            past = self.be(clause.subject) if first.low in self.words.marks["verbs.be"] else past_of(first.lemma)
            return f"{past}{text[len(first.text) :]}" if past else text
        told = first.low == "be" and clause.subject is not None  # not `Be at the club`
        return f"{self.be(clause.subject, present=True)} to {text}" if told else ""

    def _has(self, group: Group) -> bool:
        return self.tokens[group.start].low in self.words.marks["verbs.have"]

    def _be(self, clause: Clause) -> str:
        """The auxiliary that a participle leaves out: `the men held on [Monday]`, `, with talks due on [May]`."""
        span, around = clause.subject or clause.antecedent, clause.parent.group if clause.parent else None
        beside = (
            span is not None and span[0] > 0 and self.tokens[span[0] - 1].low == "with" and clause.group is not None
        )
        first = self.tokens[clause.group.start] if clause.group is not None and beside else None
        marks = self.words.marks
        due = clause.kind == "part" and clause.group is not None and self._due(clause.group.start)
        ahead = due or (first is not None and first.lemma in marks["verbs.awaited"])
        return self.be(span, present=ahead and around is not None and around.tense != "past")

    def _due(self, at: int) -> bool:
        return self.tokens[at].low in self.words.marks["verbs.predicates"]

    def be(self, span: tuple[int, int] | None, *, present: bool = False) -> str:
        """The form of `be` for a subject."""
        plural = span is not None and (
            any(self.tokens[i].low in self.words.marks["people.several"] for i in (span[0], span[1] - 1))
            or any(self.tokens[i].tag == "CC" for i in range(*self._outside(span)))
            or head_plural(self.tokens, span)
            or self.tokens[span[1] - 1].low in self.words.marks["people.parties"]
        )
        return ("are" if plural else "is") if present else ("were" if plural else "was")

    def _outside(self, span: tuple[int, int]) -> tuple[int, int]:
        """A subject up to what it is between or an event is of: `the match between Moss and Vik` is one, `launch of a
        ship and a boat` too."""
        tokens, words = self.tokens, self.words
        ends = ("between",) if head_plural(tokens, span) else ("between", "of")
        for index in range(span[0] + 1, span[1]):
            low = tokens[index].low
            if low == "between" or (low in ends and words.event(tokens[index - 1].low)):
                return span[0], index
        return span

    def _with_auxiliary(self, clause: Clause, text: str, subject: str) -> str:
        """`was put to the vote and adopted`: the second verb without the auxiliary that both have."""
        group, shared = clause.group, clause.shared
        while shared is not None and shared.group is not None and shared.shared is not None and _bare(shared.group):
            shared = shared.shared  # `was arrested, charged and acquitted`
        if group is None or shared is None or shared.group is None:
            return text
        first, model = self.tokens[group.start], shared.group
        if first.tag == "VB" and (to := infinitive_of(self.tokens, model, group)):  # `hopes to buy and sell it`
            return f"{text_of(self.folded, self.tokens, range(model.start, to + 1))} {text}" if subject else text
        if (
            first.tag == "VB"
            and (model.passive or (self._has(model) and model.main > model.start))
            and model.tense != "modal"
        ):
            return text  # `They've left and continue to grow`, `were convicted and await sentencing`
        passive = model.passive and self._passive(group.main) and not speaks(self.parsed, clause)
        passive = passive and not self._did(clause, group)
        nonfinite = not group.finite or (group.doubtful and passive)
        be = self.tokens[model.start].low in self.words.marks["verbs.be"]
        be = be and (model.passive or model.main == model.start)  # `were at the scene questioning and searching`
        if first.tag == "VBG" and be:
            return f"{self.tokens[model.start].text} {text}"  # `are shocked and grieving`
        if not nonfinite or (first.tag == "VBG" and self.tokens[model.main].tag != "VBG"):
            return text
        before = range(model.start, model.main)
        kept = [i for i in before if self.tokens[i].tag != "RB" or self._denies(model, group, i)]
        return f"{text_of(self.folded, self.tokens, kept)} {text}"

    def _denies(self, model: Group, group: Group, at: int) -> bool:
        """Whether a word denies both of two verbs: `will not come or sing`, not `was not shut but sold`."""
        plain = self.tokens[group.start].tag == "VB" and self.tokens[model.start].tag in ("MD", "VBD", "VBZ", "VBP")
        but = any(token.low == "but" for token in self.tokens[model.end : group.start])
        return plain and model.negated and not but and self.tokens[at].low in self.words.marks["verbs.negations"]

    def _did(self, clause: Clause, group: Group) -> bool:
        """Whether somebody did himself what is told behind what was done to him: `was educated and served in India`.

        Of things the same words say what was done with them: `The play was written and performed in Oslo`.
        """
        lemma, marks = self.tokens[group.main].lemma, self.words.marks
        behind = [token.low for token in self.tokens[group.end : group.end + 4]]
        shared = clause.shared.group if clause.shared is not None else None
        youth = shared is not None and self.tokens[shared.main].lemma in marks["verbs.of_youth"]
        moved = youth and f"{lemma}-{behind[0] if behind else ''}" in marks["verbs.moving_house"]
        if (lemma not in marks["verbs.labile"] and not moved) or "by" in behind or clause.subject is None:
            return False
        head = self.tokens[head_of(self.parsed, clause.subject)]
        if lemma in marks["verbs.warring"]:
            return not self.words.event(head.low)  # `The group was formed and fought in Peru`, but not the battle
        known = head.name is not None and head.name.type in ("person", "organisation")
        several = youth and head.tag == "NNS" and is_person(head.low.removesuffix("s"), self.words)
        somebody = head.low in PEOPLE or head.low in marks["people.bereaved"] or is_person(head.low, self.words)
        return known or several or somebody or is_body(head, self.words)

    def _passive(self, main: int) -> bool:
        """Whether a participle shares a form of be, as nothing behind it is its object: `was tried and sentenced`."""
        following = self._tag_at(main + 1)
        lemma, marks = self.tokens[main].lemma, self.words.marks
        phrasal = f"{lemma}-{self.tokens[min(main + 1, len(self.tokens) - 1)].low}"
        if lemma in marks["verbs.intransitive"] or phrasal in marks["verbs.withdrawing"]:
            return False
        if self._done_by(main):
            return True
        if phrasal in marks["verbs.phrasal"] or phrasal.endswith(tuple(f"-{adverb}" for adverb in ADVERBS)):
            object_ = self._tag_at(main + 2) in ("DT", "PRP$", "NNP", "CD") and main + 2 not in self.dated
            return not object_  # `was … and turned down a peerage`, `were called and put out a fire`
        if lemma in marks["verbs.either"]:
            return False
        named = following == "NNP" and lemma in marks["verbs.gives"]  # `was elected a Fellow and appointed OBE`
        counted = following == "CD" and (lemma in marks["verbs.spending"] or not self._measured(main + 1))
        lasting = following == "VBG" and lemma in marks["verbs.living"]
        lasting |= following == "JJ" and lemma in marks["verbs.pleading"]  # `was charged and pleaded guilty`
        object_ = following in ("NN", "NNS") and lemma not in marks["verbs.gives"] | marks["verbs.making"]
        if lasting or object_:
            return False  # `was interned in 1940 and taught drawing`
        return named or (following not in ("DT", "PRP", "PRP$", "NNP", "THAT") and not counted)

    def _done_by(self, main: int) -> bool:
        """Whether it is told right behind a verb who did it: `was nationalised and closed by an Act`."""
        by = main + 1 < len(self.tokens) and self.tokens[main + 1].low == "by"
        return by and self._tag_at(main + 2) in ("DT", "PRP$", "NNP", "NNS", "JJ") and main + 2 not in self.dated

    def _measured(self, at: int) -> bool:
        """Whether a number counts things, and not how long, how often or for how much: `designed eleven shows`."""
        behind = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if behind is None or behind.tag not in ("NN", "NNS", "JJ"):
            return True
        marks = self.words.marks
        return bool({behind.low, behind.low.removesuffix("s")} & (marks["dates.units"] | marks["nouns.measures"]))

    def _tag_at(self, at: int) -> str:
        return tag_or_end(self.tokens, at)


def _bare(group: Group) -> bool:
    """Whether a verb may lack an auxiliary that it shares: `charged`, not `went`."""
    return group.main == group.start and (group.doubtful or not group.finite)


def _first(clause: Clause) -> Clause:
    """The clause whose subject a clause shares, itself if it shares none."""
    while clause.shared is not None:
        clause = clause.shared
    return clause
