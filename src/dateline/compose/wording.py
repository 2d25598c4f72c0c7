"""Subject, verb and object of a title, in the words of the clause; whom its pronoun means."""

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from dateline.compose.antecedents import SUBJECTS, Meant, Rivals, apposed, head_of, is_person, plural
from dateline.compose.discourse import Discourse
from dateline.compose.doubts import owner, speaks
from dateline.compose.parse.arranged import for_period
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.headlines import left_out
from dateline.compose.parse.lexicon import past_of
from dateline.compose.parse.parts import Part, Parts
from dateline.compose.parse.phrases import head_plural, list_end, named_before
from dateline.compose.parse.render import LONGEST, text_of
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import pronoun_like
from dateline.compose.parse.verbs import NEGATIONS, Group, infinitive_of
from dateline.compose.speech import speaker as speaker_of

_FULL_FORMS: Final = {"s": "is", "re": "are", "ve": "have", "ll": "will", "d": "would", "wo": "will", "ca": "can"}
_SHORT_FORMS: Final = re.compile(r"\A['’](s|re|ve|ll|d)\b")
LONG: Final = 60  # characters of a subject from which an enumeration is cut
_NUMBERS: Final = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine"}


class Wording:
    """The words for one clause. meant: whom its pronoun meant, if it had one."""

    def __init__(self, discourse: Discourse, index: int, parts: Parts) -> None:
        self.discourse, self.index, self.parsed = discourse, index, parts.parsed
        self.tokens, self.folded, self.words = self.parsed.tokens, discourse.folded, self.parsed.words
        self.dated, self.at, self.until = parts.dated, parts.at, parts.until()
        self.meant: Meant | None = None
        self.one: tuple[int, int] | None = None  # the member of a plural subject that is told of alone

    def subject(self, clause: Clause, part: Part, *, speaker: bool = True) -> str:
        """The subject by name; speaker: whether `I` and `we` are shown as what somebody says, `Ann Lee: I`."""
        span = part.subject or clause.subject
        self.one = part.subject if part.subject and not plural(self.tokens[slice(*part.subject)]) else None
        if span is None:
            free = self.tokens[clause.intro].low if clause.intro >= 0 else ""
            # `what happened on [5 May]`, `investigate who shot it down in [1994]`
            return (
                self.tokens[clause.intro].text
                if free == "what"
                else "Somebody"
                if free == "who" and clause.kind == "that"
                else ""
            )
        first = self.tokens[span[0]]
        if span[1] - span[0] == 1 and first.tag == "PRP":
            return self._pronoun(clause, span[0], speaker=speaker)
        if clause.kind in ("rel", "part") and clause.antecedent == span:
            span = named_before(self.tokens, span)
        full = self._in_full(span) or self._by_name(span) or self._part_of(clause, span)
        if full:
            return full
        listed = self._listed(span)
        if listed:
            return listed
        owned = first.tag == "JJ" and first.mention >= 0
        shown = [i for i in self._unbracketed(span) if i not in self.dated or (span[1] - span[0] == 1 and not owned)]
        text = text_of(self.folded, self.tokens, shown)
        if owned and (first.low.endswith(("’s", "'s")) or self.tokens[span[0] + 1].tag == "POS"):
            text = f"the {text}"  # `[This quarter's] loss`
        if first.tag == "PRP$":
            return self.possessive(clause, text, first.low)
        if clause.intro >= 0 and self.tokens[clause.intro].low == "whose" and clause.antecedent:
            owner = text_of(self.folded, self.tokens, range(*clause.antecedent))
            return f"{owner}’s {text}" if span[0] == clause.intro + 1 else text
        degree = self.tokens[span[0] - 1] if span[0] else None
        counted = degree is not None and degree.tag == "RB" and first.tag not in ("DT", "PRP$")
        if degree is not None and counted and degree.low in self.words.marks["verbs.quantity"]:
            return f"{degree.text} {text}"
        return text

    def core(self, clause: Clause, part: Part) -> str:
        """Of a long subject the name that it ends in, `former world champion and trainer Ann Lee`, or its first noun
        phrase, with its `of`-phrases: `The head of the unit responsible for …`."""
        span = part.subject or clause.subject
        last = self.tokens[span[1] - 1].name if span else None
        if last is not None and last.type == "person" and last.certain:
            return last.canonical
        end = span[0] if span else 0
        while span and end < span[1] and (self.tokens[end].tag in NOMINALS or self.tokens[end].low == "of"):
            end += 1
        while span and end > span[0] and self.tokens[end - 1].tag not in NOUNS:
            end -= 1
        return text_of(self.folded, self.tokens, range(span[0], end)) if span and end > span[0] else ""

    def _unbracketed(self, span: tuple[int, int]) -> list[int]:
        """A span without what stands in brackets in it."""
        depths = list(accumulate((self.tokens[i].tag == "(") - (self.tokens[i - 1].tag == ")") for i in range(*span)))
        return [i for i, depth in zip(range(*span), depths, strict=True) if depth <= 0]

    def _in_full(self, span: tuple[int, int]) -> str:
        """Of a subject that is one word of a person's name all of it, as the document gives it: `Lindqvist`."""
        name = self.tokens[span[0]].name
        if span[1] - span[0] != 1 or name is None or name.type != "person" or not name.certain:
            return ""
        whole = " " in name.canonical and name.text in name.canonical.split()
        return name.canonical if whole and len(name.canonical) <= LONGEST // 3 else ""

    def _part_of(self, clause: Clause, span: tuple[int, int]) -> str:
        """Of a number what it is a part of, `Of the nine cars, four were sold`, where that stands at the head."""
        start, end = clause.start, span[0] - 1
        if self.tokens[span[1] - 1].tag not in ("CD", "PRP", "JJ", "RB") or end <= start + 1:
            return ""
        of = self.tokens[start].low == "of" and self.tokens[end].tag == ","
        whole = range(start, end)
        if not of or any(self.tokens[i].tag not in NOMINALS | {"IN"} or i in self.dated for i in whole):
            return ""
        part = text_of(self.folded, self.tokens, range(*span))
        told = f"{part} {text_of(self.folded, self.tokens, whole, {start: 'of'})}"
        return told if len(told) <= LONG else ""

    def _by_name(self, span: tuple[int, int]) -> str:
        """Of a person told by office or kinship the name that stands beside: `the mayor, Ann Lee, said`."""
        governed = any(self.tokens[i].tag == "IN" and self.tokens[i].low != "of" for i in range(*span))
        head = self.tokens[head_of(self.parsed, span)].low
        if (governed and not is_person(head, self.words)) or self.words.event(head):
            return ""  # `Sentencing for the driver, Ann Lee, was put off`
        owner = span[0] + 1 < span[1] and self.tokens[span[0] + 1].tag == "POS"
        if (self.tokens[span[0]].name is not None and not owner) or head_plural(self.tokens, span):
            return ""
        name = apposed(self.parsed, span[1], anybody=self.tokens[span[1] - 1].tag == "JJ")
        return name.canonical if name is not None and len(name.canonical) <= LONGEST // 3 else ""

    def _listed(self, span: tuple[int, int]) -> str:
        """Of a long enumeration of names the first: `Ann Lee and two others`; empty where a subject is none."""
        end = next((i for i in range(*span) if self.tokens[i].tag == ","), span[1])
        many = len([i for i in range(*span) if self.tokens[i].tag in (",", "CC")])
        long = self.tokens[span[1] - 1].end - self.tokens[span[0]].start >= LONG
        if not long or end == span[1] or list_end(self.tokens, end, span[1]) < span[1]:
            return ""
        if any(self.tokens[i - 1].tag != "NNP" for i in range(*span) if self.tokens[i].tag in (",", "CC")):
            return ""
        first = text_of(self.folded, self.tokens, range(span[0], end))
        return f"{first} and {_NUMBERS.get(many, str(many))} others"

    def writer(self, clause: Clause) -> str:
        """Who is meant where a diary or a letter leaves out its `I`: `[Ann Lee] took the train`."""
        first = self.tokens[clause.group.start] if clause.group else None
        if first is None or first.tag != "VBD" or first.low == "let" or self.discourse.narrators.quoted(first.start):
            return ""
        before = self.tokens[clause.group.start - 1].tag if clause.group and clause.group.start else ""
        if before[:1].isalpha() and before not in ("CC", "RB", "CD", "DATE"):
            return ""  # `a report published by …`
        who = self.discourse.narrators.called(first.start)
        return f"[{who}]" if who else ""

    def _pronoun(self, clause: Clause, at: int, *, speaker: bool) -> str:
        token = self.tokens[at]
        if token.low in self.words.marks["people.speakers"]:
            who = speaker_of(self.discourse, self.index, self.parsed, clause) if speaker else ""
            return f"{who}: {token.text[0].upper()}{token.text[1:]}" if who else token.text
        found = self.discourse.meant(self.index, self.parsed, clause, token)
        if found is None or len(found.text) > LONGEST // 2 + 5 or self._of_another(clause, found):
            return token.text
        self.meant = found
        return found.text if found.certain else f"[{found.text}]"

    def _of_another(self, clause: Clause, found: Meant) -> bool:
        """Whether somebody tells of himself beside one who can only be another: `"He threw me out," Lee said`."""
        own = any(self.tokens[i].low in ("me", "my", "myself") for i in clause.tokens)
        if not own or not self.discourse.narrators.quoted(self.tokens[clause.tokens[0]].start):
            return False
        who = speaker_of(self.discourse, self.index, self.parsed, clause)
        return who in ("", found.text)

    def possessive(self, clause: Clause, text: str, low: str, at: int = -1) -> str:
        """A noun phrase with the name of its owner: `Ann Lee’s death` for `her death`.

        at: where it begins, if it is no subject.
        """
        wanted = SUBJECTS.get(low)
        if wanted is None:
            return text
        start = at if at >= 0 or clause.subject is None else clause.subject[0]
        pronoun, rivals = (
            pronoun_like(wanted, self.tokens[start].start),
            Rivals(wanted, self.words, self.discourse.called),
        )
        found = owner(self.parsed, clause, at, rivals) if at >= 0 else None
        found = found or self.discourse.meant(self.index, self.parsed, clause, pronoun)
        if found is None or not found.text or len(found.text) > LONGEST // 3:
            return text
        self.meant = found
        ending = "’" if found.text.endswith("s") else "’s"
        whose = f"{found.text}{ending}" if found.certain else f"[{found.text}{ending}]"
        return f"{whose}{text[len(low) :]}"

    def verb(self, clause: Clause, subject: str) -> str:
        group = clause.group
        assert group is not None
        start = group.start
        while clause.subject and start > clause.subject[1] and self.tokens[start - 1].tag == "RB":
            start -= 1
        shown = [i for i in range(start, group.end) if i not in self.dated]
        late = self.until and group.negated and (clause.subject is not None or self.tokens[start].low != "do")
        text = self._at_last(group, shown) if late else text_of(self.folded, self.tokens, shown)
        if group.aux >= 0:
            return self._turned(clause, text)
        if for_period(self.parsed, clause, self.at):
            return "had"
        if self.tokens[group.start].low == "be":
            return f"{self.be(clause.subject, present=True)} to {text}"  # `ordered that the mill be sold`
        if subject.endswith("]"):
            had = "had" if self.tokens[group.start].tag == "VBD" else ""
            text = _SHORT_FORMS.sub(lambda short: had or _FULL_FORMS[short[1]], text)
        if subject.startswith("[") and clause.subject is None:
            return text[0].lower() + text[1:]  # `[Ann Lee] took the train`
        if _first(clause).kind == "part":
            return self._participle(clause, text)
        missing = left_out(self.parsed, clause)
        if missing and not (clause.kind == "coord" and subject == ""):
            be = self.be(clause.subject, present=missing == "present")
            shouted = text.isupper() and self.tokens[group.start].tag != "TO"
            return f"{be.upper()} {text}" if shouted else f"{be} {text[0].lower()}{text[1:]}"
        if clause.kind == "coord":
            return self._with_auxiliary(clause, text, subject)
        return self._agreeing(group, text)

    def _agreeing(self, group: Group, text: str) -> str:
        """A form of `be` that agrees with the one of several who is told of alone: `Nils` of `Nils and Peder were`."""
        first = self.tokens[group.start]
        if self.one is None or first.low not in self.words.marks["verbs.be"] & self.words.marks["verbs.plural"]:
            return text
        return f"{self.be(self.one, present=group.tense == 'present')}{text[len(first.text) :]}"

    def _at_last(self, group: Group, shown: Sequence[int]) -> str:
        """What did not happen until the date happened then: `did not open` until then: `opened`."""
        kept = [i for i in shown if self.tokens[i].low not in NEGATIONS]
        past = past_of(self.tokens[group.main].lemma) if self.tokens[group.start].low == "did" else ""
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
        past = past_of(main.lemma) if auxiliary.low == "did" and not denied else ""
        return f"{past}{text[len(main.text) :]}" if past else f"{auxiliary.text} {denied}{text}"

    def _participle(self, clause: Clause, text: str) -> str:
        """A participle made a verb: `was built`, `had joined`, of `after leaving in [May]` `left`."""
        group = clause.group
        assert group is not None
        first, small = self.tokens[group.start], text.lower() if text.isupper() else text[0].lower() + text[1:]
        around = clause.parent.group if clause.parent else None
        model = _first(clause).group
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
            return f"{self._be(clause)} {small}"
        if clause.subject is None:
            return text  # `Got the keys, moving in on [Saturday]`
        perfect = around is not None and self.tokens[around.start].low in self.words.marks["verbs.have"]
        if around is not None and around.tense != "past" and not (perfect and clause.intro >= 0):
            return f"{self.be(clause.subject, present=True)} {small}"  # `leaves on 5 May, arriving on [7 May]`
        past = past_of(first.lemma) if first.tag == "VBG" and group.main == group.start else ""
        return text.replace(first.text, past, 1) if past else text

    def _be(self, clause: Clause) -> str:
        """The auxiliary that a participle leaves out: `the men arrested on [Monday]`."""
        return self.be(clause.subject or clause.antecedent)

    def be(self, span: tuple[int, int] | None, *, present: bool = False) -> str:
        """The form of `be` for a subject."""
        plural = span is not None and (
            self.tokens[span[0]].low in self.words.marks["people.several"]
            or any(self.tokens[i].tag == "CC" for i in range(*span))
            or head_plural(self.tokens, span)
        )
        return ("are" if plural else "is") if present else ("were" if plural else "was")

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
        passive = model.passive and self._passive(group.main) and not speaks(self.parsed, clause)
        nonfinite = not group.finite or (group.doubtful and passive)
        if not nonfinite or (first.tag == "VBG" and self.tokens[model.main].tag != "VBG"):
            return text
        auxiliary = text_of(
            self.folded, self.tokens, [i for i in range(model.start, model.main) if self.tokens[i].tag != "RB"]
        )
        return f"{auxiliary} {text}"

    def _passive(self, main: int) -> bool:
        following = self.tokens[main + 1].tag if main + 1 < len(self.tokens) else "."
        lemma, marks = self.tokens[main].lemma, self.words.marks
        behind = self.tokens[min(main + 1, len(self.tokens) - 1)].low
        if lemma in marks["verbs.intransitive"] or f"{lemma}-{behind}" in marks["verbs.withdrawing"]:
            return False
        if f"{lemma}-{behind}" in marks["verbs.phrasal"]:
            behind = self.tokens[main + 2].tag if main + 2 < len(self.tokens) else "."
            return behind not in ("DT", "PRP$", "NNP", "CD")  # `was made a judge and turned down a peerage`
        if lemma in marks["verbs.either"]:
            return False
        named = following == "NNP" and lemma in marks["verbs.gives"]  # `was elected a Fellow and appointed OBE`
        counted = following == "CD" and lemma in marks["verbs.spending"]
        lasting = following == "VBG" and lemma in marks["verbs.living"]
        object_ = following in ("NN", "NNS") and lemma not in marks["verbs.gives"] | marks["verbs.making"]
        if lasting or object_:
            return False  # `was interned in 1940 and taught drawing`
        return named or (following not in ("DT", "PRP", "PRP$", "NNP", "THAT") and not counted)


def _bare(group: Group) -> bool:
    """Whether a verb may lack an auxiliary that it shares: `charged`, not `went`."""
    return group.main == group.start and (group.doubtful or not group.finite)


def _first(clause: Clause) -> Clause:
    """The clause whose subject a clause shares, itself if it shares none."""
    while clause.shared is not None:
        clause = clause.shared
    return clause
