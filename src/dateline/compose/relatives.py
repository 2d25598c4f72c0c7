"""What a relative pronoun stands for, as a title has it behind its verb: `sent the note`, `offered to the council`."""

from collections.abc import Collection, Sequence
from typing import Final

from dateline.compose.nouns import is_person
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.render import LONGEST, owning, text_of
from dateline.compose.parse.small import A
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import tag_or_end

_WHERE: Final = frozenset(("at", "in", "near", "on", "aboard", "outside"))
_TIMING: Final = ("of", "during", "after", "before")


class Relatives:
    """The relative clauses of a sentence. dated: its tokens that belong to dates."""

    def __init__(self, parsed: Parsed, folded: str, dated: Collection[int]) -> None:
        self.tokens, self.words, self.folded, self.dated = parsed.tokens, parsed.words, folded, dated

    def object(self, clause: Clause) -> str:
        """`the note that Bulganin addressed to …`: what the relative pronoun stands for, behind the verb."""
        if clause.kind != "rel" or clause.antecedent is None or clause.subject == clause.antecedent:
            return ""
        group = clause.group
        if group is None or group.passive or self._has_object(group.end, group.main):
            return ""
        intro = self.tokens[clause.intro] if clause.intro >= 0 else None
        if intro is not None and intro.low == "whose":
            return self._owned(clause)
        if intro is not None and intro.low not in ("that", "which", "whom", "who"):
            return ""
        if intro is not None and clause.intro > 0 and self.tokens[clause.intro - 1].tag in ("IN", "TO"):
            return ""
        start, end = clause.antecedent
        before = self.tokens[max(start - 2, 0) : start]
        gerund = [token.tag[:2] for token in before] == ["VB", "VB"] and before[1].tag == "VBG"
        gerund = gerund and before[0].low not in self.words.marks["verbs.be"]  # not `was ending a truce it had kept`
        text = text_of(self.folded, self.tokens, range(start - 1 if gerund else start, end))
        return self._post(clause) or self._inside(text, start)

    def _post(self, clause: Clause) -> str:
        """`the post of rector of Ulm` of `was made rector of Ulm, a post he held until [1919]`."""
        assert clause.antecedent is not None
        (start, end), around = clause.antecedent, clause.parent.group if clause.parent is not None else None
        noun = self.tokens[end - 1]
        if around is None or noun.low not in self.words.marks["nouns.posts"] or self.tokens[start].low not in A:
            return ""
        what = [i for i in range(around.end, start - 1) if i not in self.dated]
        plain = (
            what and all(self.tokens[i].tag in NOMINALS | {"IN"} for i in what) and self.tokens[start - 1].tag == ","
        )
        if not plain or not is_person(self.tokens[what[0]].low, self.words):
            return ""
        text = f"the {noun.text} of {text_of(self.folded, self.tokens, what)}"
        return text if len(text) <= LONGEST // 2 else ""

    def _owned(self, clause: Clause, governed: int = 0) -> str:
        """`a firm’s head` of `a firm whose head he had met in [May]`. governed: how many prepositions stand before."""
        assert clause.antecedent is not None
        end = clause.subject[0] if clause.subject is not None else clause.intro
        thing, before = range(clause.intro + 1, end), clause.intro - governed
        before -= self.tokens[before - 1].tag == ","
        if not thing or clause.antecedent[1] != before or any(self.tokens[i].tag not in NOMINALS for i in thing):
            return ""
        owner = self._inside(text_of(self.folded, self.tokens, range(*clause.antecedent)), clause.antecedent[0])
        return f"{owning(owner)} {text_of(self.folded, self.tokens, thing)}"

    def completed(self, governed: str, head: str, text: str, rest: Sequence[int]) -> str:
        """A title with what its pronoun stands for behind a preposition: right behind a verb without an object.

        head: what the title begins with, up to its verb. rest: the tokens that follow.
        """
        if len(text) + len(governed) >= LONGEST:
            return text
        bare = not any(
            self.tokens[i].tag in NOMINALS | {"RB", "TO"} for i in rest[:1]
        )  # `is said to have sat in a chair`
        return f"{head} {governed}{text[len(head) :]}" if bare else f"{text} {governed}"

    def governed(self, clause: Clause) -> str:
        """`to the council` of `The council, to which it had been offered, …`, which the title puts behind the verb."""
        before = clause.intro - 1
        if clause.kind != "rel" or clause.antecedent is None or before < 0 or clause.subject == clause.antecedent:
            return ""
        last, group = self.tokens[clause.antecedent[1] - 1], clause.group
        if group is not None and self.tokens[group.start].lemma in self.words.marks["verbs.seeming"]:
            return ""  # `e-mails in which he appears to have known it`
        if self.tokens[clause.intro].low == "where":
            return self._where(clause, before)
        intro = self.tokens[clause.intro].low
        if clause.antecedent[1] > before or intro not in ("which", "whom", "whose"):
            return ""
        if self.tokens[before].tag not in ("IN", "TO") or self.tokens[before].low in _TIMING:
            return ""
        if intro == "whose":  # `Ann Lee, for whose party he voted in [1955]`
            owned = self._owned(clause, 1)
            return f"{self.tokens[before].low} {owned}" if owned else ""
        if last.tag not in NOUNS or last.low in self.words.marks["dates.units"]:
            return ""
        shown = [i for i in range(*clause.antecedent) if i not in self.dated]
        text = text_of(self.folded, self.tokens, shown)
        return f"{self.tokens[before].low} {self._inside(text, clause.antecedent[0])}"

    def _where(self, clause: Clause, before: int) -> str:
        """Where something was: `in Zurich` of `She went to Zurich, where she met him`, `at the mill` of `He went back
        to work at the mill, where he stayed`. before: the token before the pronoun."""
        assert clause.antecedent is not None
        start, end = clause.antecedent
        last = self.tokens[end - 1]
        led = self.tokens[start - 1].low if start > 0 else ""
        if led in _WHERE and clause.intro - end <= 1:
            text = self._inside(text_of(self.folded, self.tokens, range(start, end)), start)
            return f"{self._whither(clause, led)} {text}" if len(text) <= LONGEST // 2 else ""
        placed = last.name is not None and last.name.type == "place"
        from_ = self.tokens[before].tag == "IN"  # `from where he fled`
        led = self.tokens[before].low if from_ else self._whither(clause, "in")
        return f"{led} {last.text}" if placed else ""

    def _whither(self, clause: Clause, led: str) -> str:
        """What leads to the place where somebody was, or to which somebody went: `in Ulm, where the family moved`."""
        group = clause.group
        goes = group is not None and self.tokens[group.main].lemma in self.words.marks["verbs.whither"]
        return "to" if goes and led in ("in", "at") else led

    def _inside(self, text: str, start: int) -> str:
        """A phrase, begun by token `start`, as it is written inside a sentence."""
        small = self.tokens[start].tag in ("DT", "PRP$", "PDT")
        return text[0].lower() + text[1:] if small else text

    def infinitive(self, rest: Sequence[int]) -> int:
        """How many tokens behind a verb are its infinitive, whose object it is, or who is given it: `hopes to open`,
        `helped open`, `claims to have pledged`, `gave me`."""
        tags = [self.tokens[i].tag for i in rest[:3]]
        if tags == ["TO", "VB", "VBN"] and self.tokens[rest[1]].low == "have":
            return 3
        if tags[:2] == ["TO", "VB"] and tags[2:] != [] and tags[2] in NOMINALS:
            return 0  # `a lens which she used to find the comet`
        tags = tags[:2]
        return 2 if tags == ["TO", "VB"] else int(tags[:1] in (["VB"], ["PRP"]))

    def _has_object(self, end: int, main: int) -> bool:
        """Whether a verb has an object behind it; not whom something is given: `the watch which he gave me`."""
        following = tag_or_end(self.tokens, end)
        lemma = self.tokens[main].lemma
        if following == "PRP" and lemma in self.words.marks["verbs.gives"]:
            return self._has_object(end + 1, main)
        return following in ("DT", "PRP", "PRP$", "NNP", "CD", "JJ", "NN", "NNS") or lemma == "be"
