"""A sentence taken apart into clauses: which verb each word belongs to, and who is the subject of each verb.

One pass from left to right with a stack: subordinators, relative pronouns and `that` open a clause, commas, brackets
and a verb without a subject of its own close it. A clause that could not be understood is marked as `unsure`.
"""

from collections.abc import Sequence
from typing import Final

from dateline.compose.lexicon import Words
from dateline.compose.phrases import list_before, list_end, nearest, phrase_before, subject_of
from dateline.compose.tagging import NOMINALS, NOUNS
from dateline.compose.tokens import Tok
from dateline.compose.verbs import Group, groups

_QUOTES: Final = frozenset(('"', "“", "”", "‘", "’", "'"))
_PARTICLES: Final = frozenset(("RB", "IN", "DATE", "CD", ",", "TO", *_QUOTES))
_STRONG: Final = frozenset((",", ";", ":", "--", "(", ")", "CC", "SC", "WP", "WRB", "THAT"))
_STOPS: Final = (_STRONG - {",", "(", "CC"}) | {"EITHER"}
_AHEAD: Final = 30  # tokens looked ahead for a verb


class Clause:
    """One clause. Tokens are indices into the sentence.

    kind: `main`, `rel` (relative), `that` (what is said or thought), `sub` (behind a subordinator), `coord` (a further
        verb of the same subject), `part` (a participle behind a comma or a noun), `paren` (in brackets or dashes),
        `attr` (who says so, behind a comma).
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
    """A parsed sentence: its tokens, its clauses in order, and for each token the clause that holds it."""

    __slots__ = ("clauses", "groups", "holder", "tokens", "words")

    def __init__(self, tokens: Sequence[Tok], words: Words) -> None:
        self.tokens, self.words = tokens, words
        self.clauses: list[Clause] = []
        self.holder: list[Clause] = []
        self.groups = groups(tokens, words)


def parse(tokens: Sequence[Tok], words: Words) -> Sentence:
    """The clauses of a tagged sentence."""
    return _Parser(tokens, words).parsed()


class _Parser:
    def __init__(self, tokens: Sequence[Tok], words: Words) -> None:
        self.sentence = Sentence(tokens, words)
        self.tokens, self.words = tokens, words
        self.at = {group.start: group for group in self.sentence.groups}
        self.say, self.gives = words.marks["verbs.say"], words.marks["verbs.gives"]
        self.units = words.marks["dates.units"]
        self.clause = self._open("main", 0, None)

    def parsed(self) -> Sentence:
        index = 0
        while index < len(self.tokens):
            group = self.at.get(index)
            if group is not None:
                self._verb(group)
                index = group.end
            else:
                self._word(index)
                index += 1
        return self.sentence

    # ------------------------------------------------------------------------------------------- the stack

    def _open(self, kind: str, start: int, parent: Clause | None, intro: int = -1) -> Clause:
        self.clause = Clause(kind, start, parent, intro)
        self.sentence.clauses.append(self.clause)
        return self.clause

    def _hold(self, start: int, end: int) -> None:
        self.clause.tokens += range(start, end)
        self.sentence.holder += [self.clause] * (end - start)

    def _waiting(self) -> Clause | None:
        """The nearest clause around this one that has no verb yet."""
        clause = self.clause.parent
        while clause is not None and clause.group is not None:
            clause = clause.parent
        return clause

    def _root(self) -> Clause:
        clause = self.clause
        while clause.parent is not None:
            clause = clause.parent
        return clause

    # ------------------------------------------------------------------------------------------------ words

    def _word(self, index: int) -> None:
        tag = self.tokens[index].tag
        if tag in (";", ":", "--") and self._breaks(index):
            self._hold(index, index + 1)
            self._open("main", index + 1, None)
            return
        handler = {
            ",": self._comma,
            "CC": self._conjunction,
            "SC": self._subordinator,
            "EITHER": self._either,
            "WP": self._relative,
            "WRB": self._relative,
            "THAT": self._that,
            "(": self._bracket,
        }.get(tag)
        if handler is not None:
            handler(index)
        elif tag == ")":
            self._hold(index, index + 1)
            self._close_bracket()
        else:
            self._hold(index, index + 1)

    def _breaks(self, index: int) -> bool:
        """Whether a colon or dash begins something new: not behind a date alone."""
        return any(token.tag not in ("DATE", "RB", "CD", ".", ",", "(", ")") for token in self.tokens[:index])

    def _bracket(self, index: int) -> None:
        self._open("paren", index, self.clause)
        self._hold(index, index + 1)

    def _close_bracket(self) -> None:
        clause: Clause | None = self.clause
        while clause is not None and clause.kind != "paren":
            clause = clause.parent
        if clause is not None and clause.parent is not None:
            self.clause = clause.parent

    def _subordinator(self, index: int) -> None:
        self._open("sub", index, self.clause, index)
        self._hold(index, index + 1)

    def _either(self, index: int) -> None:
        """`since`, `after`, `as`: with a verb behind it a subordinator, else a preposition."""
        if self._verb_ahead(index + 1) and not self._needed(index):
            self.tokens[index].tag = "SC"
            self._subordinator(index)
        else:
            self.tokens[index].tag = "IN"
            self._hold(index, index + 1)

    def _needed(self, index: int) -> bool:
        """Whether the verbs behind a word all belong to clauses that still wait for one."""
        after = index + 2
        if self.tokens[index + 1].tag == "DATE" and after in self.at and self.at[after].finite:
            return True
        waiting, clause = 0, self.clause
        while clause is not None:
            waiting += clause.group is None and _nominal(self.tokens, clause)
            clause = clause.parent  # type: ignore[assignment]
        left = sum(group.finite for group in self.sentence.groups if group.start > index)
        return 0 < left <= waiting

    def _relative(self, index: int) -> None:
        before = index - 1
        if before >= 0 and self.tokens[before].tag in ("IN", "TO"):
            before -= 1
        if before >= 0 and self.tokens[before].tag == ",":
            before -= 1
        joined = before >= 0 and self.tokens[before].tag == "CC"
        noun = before >= 0 and self.tokens[before].tag in NOUNS | {"DATE", "CD", "POS", ")"}
        if joined and self.clause.kind == "rel":
            clause = self._open("rel", index, self.clause.parent, index)
            clause.antecedent = self.sentence.clauses[-2].antecedent
        else:
            clause = self._open("rel" if noun else "that", index, self.clause, index)
            clause.antecedent = self._told_of(before + 1, self.tokens[index].low) if noun else None
        self._hold(index, index + 1)

    def _told_of(self, end: int, word: str) -> tuple[int, int] | None:
        """What a relative pronoun stands for: `who` for the last person named, `which` for the whole phrase."""
        found = self._phrase_before(end)
        if found is None or word not in ("who", "whom"):
            return found
        last = found[1] - 1
        name = self.tokens[last].name
        if name is not None and name.type in ("place", "organisation"):
            return found
        return list_before(self.tokens, found[1]) or nearest(self.tokens, found[1])

    def _that(self, index: int) -> None:
        before = self.tokens[index - 1] if index else None
        saying = self.clause.group is not None and self.tokens[self.clause.group.main].lemma in self.say
        if before is not None and before.tag == "CC" and self.clause.kind == "that":
            self._open("that", index, self.clause.parent, index)
        elif before is not None and before.tag in NOUNS and not saying and self._relative_that(index):
            clause = self._open("rel", index, self.clause, index)
            clause.antecedent = self._phrase_before(index)
        else:
            self._open("that", index, self.clause, index)
        self._hold(index, index + 1)

    def _relative_that(self, index: int) -> bool:
        if self.tokens[index - 1].low in self.words.marks["nouns.content"]:
            return False
        at = self._over(index + 1)
        return (at in self.at and self.at[at].finite) or self._verb_ahead(index + 1)

    def _conjunction(self, index: int) -> None:
        self._hold(index, index + 1)
        at = self._over(index + 1)
        group = self.at.get(at)
        if group is not None and self._current_verb() is not None:
            self._coordinate(index + 1, group)
        elif self.clause.group is not None and self._subject_and_verb(at):
            same = self.clause if self.clause.kind in ("that", "sub") and self.tokens[index - 1].tag != "," else None
            self._sibling(index + 1, same)

    def _sibling(self, start: int, like: Clause | None) -> None:
        if like is not None:
            self._open(like.kind, start, like.parent, like.intro)
        else:
            self._open("main", start, None)

    def _current_verb(self) -> Clause | None:
        clause: Clause | None = self.clause
        while clause is not None and clause.group is None:
            clause = clause.parent
        return clause

    def _coordinate(self, start: int, group: Group) -> None:
        """A further verb for a subject: of the nearest clause whose verb it matches."""
        clause = self._current_verb()
        while clause is not None and not (clause.group and _match(self.tokens, clause.group, group)):
            clause = clause.parent
        clause = clause or self._current_verb()
        if clause is None:
            return
        opened = self._open("coord", start, clause.parent)
        opened.shared = clause

    def _comma(self, index: int) -> None:
        at = self._over(index + 1)
        group = self.at.get(at)
        if self._attribution(index):
            self._open("attr", index, self.clause)
            self._hold(index, index + 1)
            return
        if self.clause.kind == "attr":
            self.clause = self.clause.parent or self.clause
        if self.clause.group is not None or self.clause.kind in ("rel", "part"):
            self._after_comma(index, at, group)
        self._hold(index, index + 1)
        if (
            group is not None
            and not group.finite
            and self.tokens[group.start].tag in ("VBN", "VBG")
            and at == index + 1
        ):
            self._participle(index + 1)

    def _after_comma(self, index: int, at: int, group: Group | None) -> None:
        """Whether the comma closes the clause."""
        waiting = self._waiting()
        if group is not None and group.finite:
            if waiting is not None and not self._list_goes_on(index):
                self.clause = waiting
            elif self.clause.group is not None and self.tokens[index + 1].tag not in _STRONG:
                self._coordinate(index + 1, group)
        elif self._subject_and_verb(at):
            if waiting is not None:
                self.clause = waiting
            elif self.tokens[index + 1].tag in ("IN", "DATE", "RB", "PRP") or self.clause.kind == "sub":
                self._sibling(index + 1, None)

    def _list_goes_on(self, index: int) -> bool:
        return self.clause.kind == "rel" and self.clause.group is None

    def _attribution(self, index: int) -> bool:
        """`, officials said`, `, he recalls`, `, said Smith`: a verb of saying to the end or the next comma."""
        end = index + 1
        verb = -1
        while end < len(self.tokens) and end - index < 14 and self.tokens[end].tag not in (",", ".", ";", "--"):
            group = self.at.get(end)
            if group is not None:
                if verb >= 0 or not group.finite or self.tokens[group.main].lemma not in self.say:
                    return False
                verb = group.end
            elif self.tokens[end].tag in ("SC", "WP", "THAT", "CC", ":"):
                return False
            end += 1
        if verb < 0 or self._current_verb() is None:
            return False
        return all(self.tokens[i].tag in ("DATE", "IN", "NN", "NNP", "DT", "RB", *_QUOTES) for i in range(verb, end))

    def _participle(self, start: int) -> None:
        opened = self._open("part", start, self.clause)
        opened.antecedent = self._phrase_before(start - 1)

    # -------------------------------------------------------------------------------------------------- verbs

    def _verb(self, group: Group) -> None:
        if not group.finite:
            self._nonfinite(group)
            return
        if group.doubtful and (self._reduced(group) or self._beside(group)):
            self._reduced_relative(group)
        elif self.clause.group is None:
            self._take(group)
        else:
            self._second(group)

    def _take(self, group: Group) -> None:
        clause = self.clause
        clause.group = group
        if clause.kind != "coord":
            clause.subject = subject_of(self.tokens, clause.tokens, group.start, self.units)
            if clause.kind == "rel" and clause.subject is None:
                clause.subject = clause.antecedent
        elif clause.shared is not None:
            clause.subject = clause.shared.subject
        self._hold(group.start, group.end)

    def _second(self, group: Group) -> None:
        """A finite verb in a clause that has one: it belongs to a clause around, or to one not announced."""
        waiting = self._waiting()
        current = self.clause.group
        between = self._phrase_before(group.start)
        pronoun = between is not None and self.tokens[between[0]].tag == "PRP"
        if (
            waiting is not None
            and self.clause.kind in ("rel", "part")
            and _nominal(self.tokens, waiting)
            and not pronoun
        ):
            self.clause = waiting
        elif current is not None and between is not None and self.tokens[current.main].lemma in self.say:
            self._unannounced("that", between)
        elif waiting is not None and between is not None and not _nominal(self.tokens, waiting):
            self._move(self._subject_start(between[0]), group.start, waiting)
        elif waiting is not None and not pronoun:
            self.clause = waiting
        elif between is not None and between[0] > 0 and self.tokens[between[0] - 1].tag in NOUNS:
            clause = self._unannounced("rel", between)
            clause.antecedent = self._phrase_before(between[0])
        else:
            clause = self._open("main", between[0] if between else group.start, None)
            clause.unsure = True
        self.clause.group = group
        if self.clause.subject is None:
            self.clause.subject = subject_of(self.tokens, self.clause.tokens, group.start, self.units) or between
        self._hold(group.start, group.end)

    def _subject_start(self, start: int) -> int:
        """Where a subject begins that ends in a phrase with a preposition: `the insulation inside the tank`."""
        while start > 1 and self.tokens[start - 1].tag == "IN":
            wider = phrase_before(self.tokens, start - 1)
            if wider is None or wider[0] <= (self.clause.group.end if self.clause.group else 0):
                break
            start = wider[0]
        return start

    def _unannounced(self, kind: str, subject: tuple[int, int]) -> Clause:
        """A clause that begins with its subject, which the clause around has held until now."""
        outer = self.clause
        clause = self._open(kind, subject[0], outer)
        self.clause = outer
        self._move(subject[0], subject[1], clause)
        return clause

    def _move(self, start: int, end: int, to: Clause) -> None:
        for index in range(start, end):
            if index in self.sentence.holder[index].tokens:
                self.sentence.holder[index].tokens.remove(index)
            self.sentence.holder[index] = to
            to.tokens.append(index)
        self.clause = to

    def _nonfinite(self, group: Group) -> None:
        tag = self.tokens[group.start].tag
        before = self.tokens[group.start - 1].tag if group.start else ""
        if self.clause.kind == "coord" and self.clause.group is None:
            self._take(group)
        elif self.clause.kind == "part" and self.clause.group is None:
            self.clause.group = group
            self.clause.subject = self.clause.antecedent
            self._hold(group.start, group.end)
        elif tag == "VBN" and before in NOUNS:
            self._reduced_relative(group)
        else:
            self._hold(group.start, group.end)

    def _reduced(self, group: Group) -> bool:
        """Whether `arrested` in `twenty men arrested in May were freed` is a participle.

        It is where every clause that still waits for a verb gets one behind it.
        """
        before = self.tokens[group.start - 1].tag if group.start else ""
        if before not in NOUNS | {",", ")", "CD"}:
            return False
        if before == "," and self.clause.group is not None and self.clause.kind != "part":
            return False
        if self.tokens[group.main].lemma in self.words.marks["verbs.intransitive"] or self._person(group.start - 1):
            return False
        following = self.tokens[group.end].tag if group.end < len(self.tokens) else "."
        if following in ("DT", "PRP", "PRP$", "NNP", "CD") and self.tokens[group.main].lemma not in self.gives:
            return False  # it has an object, so somebody did it
        needed = 1 if self.clause.group is None else 0
        clause = self.clause.parent
        while clause is not None:
            needed += clause.group is None
            clause = clause.parent
        return needed > 0 and self._verbs_ahead(group.end, needed) >= needed

    def _beside(self, group: Group) -> bool:
        """Whether `published` in `told it in Lost Moon, published in 1994` is a participle: it has no object."""
        start = group.start
        if self.clause.group is None or start < 2 or self.tokens[start - 1].tag != "," or group.end >= len(self.tokens):
            return False
        noun = self.tokens[start - 2].tag in NOUNS and self.clause.kind != "coord"
        bare = self.tokens[group.end].tag in ("IN", "TO") and self.tokens[group.end].low != "to"
        return noun and bare and self.tokens[group.main].lemma not in self.words.marks["verbs.intransitive"]

    def _person(self, at: int) -> bool:
        """Whether a token is the name of a person: `Lovell told`, not `Lovell, told`."""
        name = self.tokens[at].name
        return name is not None and name.type == "person" and (at == 0 or self.tokens[at - 1].tag != "CC")

    def _verbs_ahead(self, start: int, most: int) -> int:
        """Finite verbs without a new subject of their own, up to where something new begins."""
        found = 0
        for at in range(start, min(len(self.tokens), start + _AHEAD)):
            ahead = self.at.get(at)
            if ahead is not None and ahead.finite and not self._joined(at):
                found += 1
                if found >= most:
                    break
            tag = self.tokens[at].tag
            if tag in _STOPS or (at > start and (self._fresh(at) or (tag == "CC" and self.tokens[at - 1].tag == ","))):
                break
        return found

    def _joined(self, at: int) -> bool:
        """Whether a verb is joined to one before: `landed in Egypt and stayed`."""
        before = at - 1
        while before > 0 and self.tokens[before].tag in ("RB", "DATE", "IN"):
            before -= 1
        return self.tokens[before].tag == "CC"

    def _fresh(self, at: int) -> bool:
        """Whether a new subject begins here."""
        tag, before = self.tokens[at].tag, self.tokens[at - 1].tag
        if before == "CC" and at > 1 and self.tokens[at - 2].tag == "," and tag in ("PRP", "DT", "PRP$"):
            return True
        return (tag in ("PRP", "DT", "PRP$") and before in (",", "DATE", *NOUNS)) or (tag == "NNP" and before == "DATE")

    def _reduced_relative(self, group: Group) -> None:
        clause = self._open("part", group.start, self.clause)
        clause.antecedent = clause.subject = self._phrase_before(group.start)
        clause.group = group._replace(tense="")
        self._hold(group.start, group.end)

    # ------------------------------------------------------------------------------------------------- ahead

    def _over(self, at: int) -> int:
        """Past adverbs, dates with their prepositions, and quotes."""
        while at < len(self.tokens):
            tag = self.tokens[at].tag
            aside = self._aside(at)
            if aside:
                at = aside
                continue
            dated = tag == "IN" and at + 1 < len(self.tokens) and self.tokens[at + 1].tag == "DATE"
            if tag in ("RB", "DATE") or tag in _QUOTES or dated or self._dated_comma(at):
                at += 1
            else:
                break
        return at

    def _aside(self, at: int) -> int:
        """Behind a phrase between commas that starts with a preposition: `at ten, by his clock, they left`; else 0."""
        if self.tokens[at].tag != "," or self.tokens[at - 1].tag != "DATE" or at + 1 >= len(self.tokens):
            return 0
        if self.tokens[at + 1].tag != "IN":
            return 0
        end = at + 2
        while end < len(self.tokens) and end - at < 7 and self.tokens[end].tag in NOMINALS | {"IN"}:
            end += 1
        return end + 1 if end < len(self.tokens) and self.tokens[end].tag == "," else 0

    def _dated_comma(self, at: int) -> bool:
        return self.tokens[at].tag == "," and self.tokens[at - 1].tag == "DATE" and not self._attribution(at)

    def _verb_ahead(self, at: int) -> bool:
        """Whether a finite verb comes before the stretch ends."""
        for index in range(at, min(len(self.tokens), at + _AHEAD)):
            group = self.at.get(index)
            if group is not None and group.finite:
                return index > at
            if self.tokens[index].tag in (",", ";", ":", "--", "(", "SC", "EITHER", ".", "CC") and index > at:
                return self.tokens[index].tag == "CC" and self._verb_ahead(index + 1) and not self.at.get(index + 1)
        return False

    def _subject_and_verb(self, at: int) -> bool:
        """Whether a subject and a finite verb follow, without a boundary between them."""
        seen = False
        for index in range(at, min(len(self.tokens), at + _AHEAD)):
            group = self.at.get(index)
            if group is not None:
                return group.finite and seen and not (index > at and self.tokens[index - 1].tag == "CC")
            tag = self.tokens[index].tag
            if tag in _STRONG and tag != "CC" and not (seen and tag == "," and self._in_list(index, at)):
                return False
            if tag in NOUNS or tag in ("PRP", "CD", "DT"):
                seen = seen or index == at or self.tokens[index - 1].tag not in ("IN", "TO")
        return False

    def _in_list(self, comma: int, start: int) -> bool:
        """Whether a comma stands in an enumeration or beside an apposition: `the Secretary, John Dulles, informed`."""
        if list_end(self.tokens, comma, len(self.tokens)):
            return True
        other = comma + 1
        while other < len(self.tokens) and self.tokens[other].tag in NOMINALS | {"IN"}:
            other += 1
        if other < len(self.tokens) and self.tokens[other].tag == "," and other > comma + 1:
            return True
        return any(self.tokens[at].tag == "," for at in range(start, comma)) and self.at.get(comma + 1) is not None

    def _phrase_before(self, end: int) -> tuple[int, int] | None:
        """The noun phrase that ends right before a token, with the phrases of prepositions in it."""
        while end > 0 and self.tokens[end - 1].tag in (",", *_QUOTES):
            end -= 1
        return phrase_before(self.tokens, end)


def _nominal(tokens: Sequence[Tok], clause: Clause) -> bool:
    """Whether a clause holds anything that can be its subject."""
    return any(tokens[index].tag in NOUNS or tokens[index].tag == "PRP" for index in clause.tokens)


def _match(tokens: Sequence[Tok], first: Group, second: Group) -> bool:
    """Whether two verbs can share a subject: both finite, or the second a participle or infinitive of the first's kind."""
    if second.finite and not (second.doubtful and first.passive):
        return first.finite
    tag = tokens[second.start].tag
    return {"VBN": first.passive or first.tense == "past", "VB": first.tense == "modal" or first.to, "VBG": True}.get(
        tag, first.passive
    )
