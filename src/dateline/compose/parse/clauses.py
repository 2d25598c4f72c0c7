"""The clauses of a sentence: which verb each word belongs to, and who is the subject of each verb."""

from collections.abc import Iterable, Iterator, Sequence

from dateline.compose.parse.dates import phrase
from dateline.compose.parse.lexicon import JJ, Words, can_be
from dateline.compose.parse.phrases import QUOTED
from dateline.compose.parse.small import ONE, PEOPLE, A
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok
from dateline.compose.parse.verbs import Group, groups


class Clause:
    """One clause. Tokens are indices into the sentence.

    kind: `main`, `rel` (relative), `that` (what is said or thought), `sub` (behind a subordinator), `coord` (a further
        verb of the same subject), `part` (a participle behind a comma or a noun), `paren` (in brackets or dashes),
        `attr` (who says so, behind a comma), `app` (who somebody was then, between commas; it has no verb).
    intro: the word that opens it. subject: [start, end) of its subject. antecedent: of a relative clause, what it
        tells of. shared: the clause whose subject (and auxiliary) it shares.
    """

    __slots__ = ("antecedent", "group", "intro", "kind", "parent", "shared", "start", "subject", "tokens", "unsure")

    def __init__(self, kind: str, start: int, parent: "Clause | None", intro: int = -1) -> None:
        self.kind, self.start, self.parent, self.intro = kind, start, parent, intro
        self.tokens: list[int] = []
        self.subject: tuple[int, int] | None = None
        self.antecedent: tuple[int, int] | None = None
        self.group: Group | None = None
        self.shared: Clause | None = None
        self.unsure = False

    def __repr__(self) -> str:
        return f"<{self.kind} {self.start} subject={self.subject} verb={self.group and self.group[:3]}>"


class Sentence:
    """A parsed sentence: its tokens, its clauses in order, and for each token the clause that holds it.

    dated: the tokens of its dates with what belongs to them, once they have been asked for. past, ahead: those of its
    dates that were over on the day on which it was written, or lay ahead, as far as they have been told.
    """

    __slots__ = ("_phrases", "ahead", "clauses", "dated", "groups", "holder", "past", "tokens", "words")

    def __init__(self, tokens: Sequence[Tok], words: Words) -> None:
        self.tokens, self.words = tokens, words
        self.clauses: list[Clause] = []
        self.holder: list[Clause] = []
        self.dated: frozenset[int] | None = None
        self.past: set[int] = set()
        self.ahead: set[int] = set()
        self._phrases: dict[int, tuple[int, int]] = {}
        self.groups = groups(tokens, words)

    def phrase(self, at: int) -> tuple[int, int]:
        """The span of tokens around the time expression at `at` that says nothing but when; for a sentence that is
        taken apart already."""
        if at not in self._phrases:
            self._phrases[at] = phrase(self.tokens, at, self.words)
        return self._phrases[at]

    def give(self, indices: Iterable[int], clause: Clause) -> None:
        """Move tokens to another clause."""
        for index in indices:
            if index in self.holder[index].tokens:
                self.holder[index].tokens.remove(index)
            self.holder[index] = clause
            clause.tokens.append(index)

    def announced_by(self, clause: Clause) -> Clause | None:
        """Who says what stands in a clause behind a colon, `Ann Lee said: “We left in May.”`, or behind a comma within
        marks: `Ann Lee said, “We left in May.”`."""
        reporting = self.words.marks["verbs.reporting"]
        for other in self.clauses:
            group = other.group
            if group is None or other.subject is None or not group.end < clause.start:
                continue
            if self.tokens[group.main].lemma in reporting and self._announces(other.tokens[-1]):
                return other
        return None

    def _announces(self, at: int) -> bool:
        quoted = at + 1 < len(self.tokens) and self.tokens[at + 1].tag in QUOTED
        return self.tokens[at].tag == ":" or (self.tokens[at].tag == "," and quoted)

    def name_speakers(self) -> None:
        """Give `, said Zora Quill, a farmer` and `, said a guard close to him` its subject, which stands behind the
        verb."""
        for clause in self.clauses:
            if clause.kind == "attr" and clause.subject is None and clause.group is not None:
                start, end = self._one_of_them(clause.group.end)
                while end < len(self.tokens) and self.tokens[end].tag in NOMINALS and self.holder[end] is clause:
                    end += 1
                if end - start > 1 and self._described(end - 1):
                    end -= 1
                named = any(token.name is not None or token.tag in NOUNS for token in self.tokens[start:end])
                clause.subject = (start, end) if named else None

    def _one_of_them(self, start: int) -> tuple[int, int]:
        """Where his name begins who is told of as one of several, `said one of the survivors, Ann Lee`, or the several
        where he has none; else twice the same."""
        end = start + 2
        if [token.low for token in self.tokens[start + 1 : end]] != ["of"] or self.tokens[start].low not in ONE:
            return start, start
        while end < len(self.tokens) and self.tokens[end].tag in NOMINALS | {"PRP"}:
            end += 1
        named = [token.tag for token in self.tokens[end : end + 2]] == [",", "NNP"]
        return (end + 1, end + 1) if named else (start, end)

    def _described(self, at: int) -> bool:
        """Whether a word is an adjective that tells of the noun before it: `a guard close to him`."""
        led = at + 1 < len(self.tokens) and self.tokens[at + 1].tag in ("IN", "TO")
        return led and bool(can_be(self.tokens[at].low) & JJ) and self.tokens[at].name is None

    def hand_on_subjects(self) -> None:
        """Give `Born in 1920, he …` the subject of the clause around, a further verb that of the one it goes with."""
        for clause in self.clauses:
            if clause.kind == "part" and self._leads(clause) and clause.parent is not None:
                clause.antecedent = clause.subject = clause.parent.subject
            if clause.kind == "part" and clause.group is not None and clause.subject is None and clause.parent:
                clause.subject = (
                    self._named_apart(clause)
                    or self._judged(clause.parent)
                    or self._owner(clause)
                    or self._doer_beside(clause)
                    or clause.parent.subject
                )
            elif clause.kind == "paren" and clause.subject is None and clause.group is not None:
                clause.subject = clause.antecedent
            elif clause.kind == "coord" and clause.subject is None and clause.shared is not None:
                clause.subject = clause.shared.subject

    def _named_apart(self, clause: Clause) -> tuple[int, int] | None:
        """Who is named between commas of whom only a participle tells: `by four sons, the eldest, Max, having died`."""
        first = clause.start
        having = first > 4 and self.tokens[first].low == "having" and clause.intro < 0
        around = [token.tag for token in self.tokens[first - 3 : first]] if having else []
        if around != [",", "NNP", ","]:
            return None
        told = self.tokens[first - 4].tag in NOMINALS and self.tokens[first - 5].tag in ("DT", "PRP$", "JJ")
        return (first - 2, first - 1) if told else None

    def _doer_beside(self, clause: Clause) -> tuple[int, int] | None:
        """Who does something in the relative clause before a comma, of a thing: `It was a task which she took on,
        joining the board in 1982`."""
        before = self.holder[clause.start - 2] if clause.start > 1 and clause.intro < 0 else None
        around = clause.parent.subject if clause.parent is not None else None
        if before is None or before.kind != "rel" or before.subject is None or around is None or clause.group is None:
            return None
        he = self.tokens[before.subject[0]].low in PEOPLE and before.parent is clause.parent
        thing = self.tokens[around[1] - 1].tag in ("NN", "NNS") or self.tokens[around[0]].low == "it"
        first = self.tokens[clause.group.start]
        doing = first.tag == "VBG" and first.low != "being" and self.tokens[clause.start - 1].tag == ","
        return before.subject if he and thing and doing else None

    def _owner(self, clause: Clause) -> tuple[int, int] | None:
        """Whose deed something is that came after another of his: of `One of Lee's acts after joining it` Lee, and of
        `Lee's body was found after going missing`."""
        subject = clause.parent.subject if clause.parent is not None else None
        if subject is None or self.tokens[subject[1] - 1].tag not in ("NN", "NNS"):
            return None
        marks, noun = self.words.marks, self.tokens[subject[1] - 1].low
        left = noun in marks["nouns.remains"] and clause.intro >= 0
        if not left and clause.intro != subject[1]:
            return None
        if {noun, noun.removesuffix("s")} & (marks["nouns.role"] | marks["nouns.person"] | marks["nouns.bodies"]):
            return None
        owner = next((i for i in range(*subject) if self.tokens[i].tag == "POS"), 0) - 1
        return (owner, owner + 1) if owner >= subject[0] and self.tokens[owner].tag == "NNP" else None

    def _leads(self, clause: Clause) -> bool:
        """Whether a sentence begins with who its subject is: `A Danish sailor born in [1856], Moe was lost in 1900`."""
        told, around = clause.antecedent, clause.parent
        subject = around.subject if around is not None else None
        if told is None or subject is None or told[0] != 0 or self.tokens[0].low not in A or not clause.tokens:
            return False
        comma = subject[0] - 1
        closed = clause.tokens[-1] == comma - 1 and self.tokens[comma].tag == ","
        return closed and subject[1] - subject[0] == 1 and self.tokens[subject[0]].tag == "NNP"

    def _judged(self, clause: Clause) -> tuple[int, int] | None:
        """Whom a clause accuses of a deed, behind which another is his: `found guilty of fighting after leaving`."""
        group, marks = clause.group, self.words.marks
        lemma = self.tokens[group.main].lemma if group is not None else ""
        guilty = lemma in marks["verbs.convicting"]
        if group is None or group.passive or not (guilty or lemma in marks["verbs.accused"]):
            return None
        end = group.end
        while end < len(self.tokens) and self.tokens[end].tag in NOMINALS and self.tokens[end].tag != "JJ":
            end += 1
        tags = [token.tag for token in self.tokens[end + guilty : end + guilty + 4]]
        dated = tags.index("DATE") + 1 if "DATE" in tags[:2] else 0  # `found him guilty on [Monday] of killing her`
        deed = tags[dated : dated + 2] == ["IN", "VBG"] and (not guilty or self.tokens[end].tag == "JJ")
        return (group.end, end) if deed and end > group.end else None


def whole(tokens: Sequence[Tok], words: Words) -> Sentence:
    """A sentence of a language whose grammar is not known: one clause without a verb."""
    sentence = Sentence((), words)
    sentence.tokens = tokens
    clause = Clause("main", 0, None)
    clause.tokens.extend(range(len(tokens)))
    sentence.clauses.append(clause)
    sentence.holder.extend([clause] * len(tokens))
    return sentence


def lender(clause: Clause) -> Group | None:
    """The verb whose auxiliary a further one shares: `will be read and, if all agree, adopted`; None if none."""
    group, shared = clause.group, clause.shared.group if clause.shared else None
    if group is None or shared is None:
        return None
    passive = group.doubtful and shared.passive and shared.tense == "modal"
    return shared if passive or not group.finite else None


def parents(clause: Clause) -> Iterator[Clause]:
    """The clauses around a clause, from the nearest outwards."""
    around = clause.parent
    while around is not None:
        yield around
        around = around.parent


def verb_of(clause: Clause | None) -> Clause | None:
    """The nearest clause from this one outwards that has a verb."""
    while clause is not None and clause.group is None:
        clause = clause.parent
    return clause


def said_by(clause: Clause, inner: Clause) -> Group | None:
    """The verb of what a clause says, `thought it would never happen`; None if that is no clause with its own."""
    return inner.group if inner.kind == "that" and inner.parent is clause else None


def nominal(tokens: Sequence[Tok], clause: Clause) -> bool:
    """Whether a clause holds anything that can be its subject."""
    return any(tokens[index].tag in NOUNS or tokens[index].tag == "PRP" for index in clause.tokens)
