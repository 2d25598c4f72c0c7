"""A sentence taken apart into clauses: which verb each word belongs to, and who is the subject of each verb.

One pass from left to right with a stack: subordinators, relative pronouns and `that` open a clause, commas, brackets
and a verb without a subject of its own close it. A clause that could not be understood is marked as `unsure`.
"""

from collections.abc import Sequence

from dateline.compose.parse.ahead import STRONG
from dateline.compose.parse.clauses import Clause, Sentence, nominal, verb_of
from dateline.compose.parse.commas import apposition, dates_before, goes_on_around
from dateline.compose.parse.fronted import bracketed, fronted, participial
from dateline.compose.parse.headlines import complete
from dateline.compose.parse.inversion import turn
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.openers import Openers
from dateline.compose.parse.phrases import QUOTED, subject_of
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok
from dateline.compose.parse.trees import settle
from dateline.compose.parse.verbs import Group, acts, match


def parse(tokens: Sequence[Tok], words: Words) -> Sentence:
    """The clauses of a tagged sentence; with the subjects of a trained pipeline where it has parsed it."""
    sentence = _Parser(tokens, words).parsed()
    settle(sentence)
    complete(sentence)
    turn(sentence)
    return sentence


class _Parser(Openers):
    def __init__(self, tokens: Sequence[Tok], words: Words) -> None:
        super().__init__(tokens, words)
        self.units = words.marks["dates.units"]
        self.handlers = {
            ",": self._comma,
            "CC": self._conjunction,
            "SC": self._subordinator,
            "EITHER": self._either,
            "WP": self._relative,
            "WRB": self._relative,
            "THAT": self._that,
            "(": self._bracket,
            ")": self._closing,
            ";": self._break,
            ":": self._break,
            "--": self._break,
        }

    def parsed(self) -> Sentence:
        index = 0
        while index < len(self.tokens):
            group = self.at.get(index)
            if len(self.sentence.holder) > index:
                index += 1  # held already, with what stands before it
            elif group is not None:
                self._verb(group)
                index = group.end
            else:
                self._word(index)
                index += 1
        self.sentence.name_speakers()
        self.sentence.hand_on_subjects()
        return self.sentence

    # ------------------------------------------------------------------------------------------------ words

    def _word(self, index: int) -> None:
        tag = self.tokens[index].tag
        handler = self.handlers.get(tag)
        if handler is None:
            self._hold(index, index + 1)
            if self.ahead.ends(index):
                self._open("main", index + 1, None)
        elif tag != "--" or not self._aside(index):
            handler(index)

    def _break(self, index: int) -> None:
        """A semicolon, colon or dash: something new begins."""
        inside = self.clause.kind == "paren" and self.tokens[self.clause.start].tag == "("
        self._hold(index, index + 1)
        if self.ahead.goes_on_behind(index, self.clause):
            self._coordinate(index + 1, self.at[index + 1])
        elif self.ahead.breaks(index) and not inside:
            self._open("main", index + 1, None)

    def _closing(self, index: int) -> None:
        self._hold(index, index + 1)
        self._close_bracket()

    def _conjunction(self, index: int) -> None:
        self._hold(index, index + 1)
        if self._joins_dates(index) or self._expected(index + 1):
            return
        if self._goes_back(index) and self.clause.parent is not None:
            self.clause = self.clause.parent
            return
        at = self.ahead.over(index + 1, self.clause)
        group = self.at.get(at)
        if self.ahead.closes(index, self.clause) and self.clause.parent is not None:
            self.clause = self.clause.parent
        if group is not None and verb_of(self.clause) is not None:
            self._coordinate(index + 1, group)
        elif self.clause.group is not None and self.ahead.subject_and_verb(at) and not self._joins_nouns(index):
            if self.clause.kind == "rel" and self.ahead.needed(index, self.clause):
                return  # `A teacher who spent money on a car and a yacht was jailed`
            same = self.clause if self.clause.kind in ("that", "sub") and self.tokens[index - 1].tag != "," else None
            self._sibling(index + 1, same)

    def _joins_nouns(self, index: int) -> bool:
        """Whether a conjunction joins nouns though a verb follows: `alleging guards and others beat him`.

        Or the last of several objects: `found a shoe, a lamp, and an oar marked with a name`.
        """
        group = self.clause.group
        assert group is not None
        between = [self.tokens[i].tag for i in range(group.end, index)]
        if not between or not set(between) <= NOMINALS | {"IN", ","}:
            return False
        if self.clause.kind == "part":
            return "," not in between and self.tokens[group.main].lemma in self.say
        verb = next((other for other in self.ahead.groups if other.start > index), None)
        bare = verb is not None and verb.doubtful and self.tokens[min(verb.end, len(self.tokens) - 1)].tag == "IN"
        return bare and between[-1] == "," and between.count(",") > 1

    def _sibling(self, start: int, like: Clause | None) -> None:
        self._open(like.kind if like else "main", start, like.parent if like else None, like.intro if like else -1)

    def _coordinate(self, start: int, group: Group) -> None:
        """A further verb for a subject: of the nearest clause whose verb it matches."""
        clause = verb_of(self.clause)
        while clause is not None and not (clause.group and self._goes_with(clause, group)):
            clause = clause.parent
        clause = clause or verb_of(self.clause)
        if clause is None:
            return
        opened = self._open("coord", start, clause.parent)
        opened.shared = clause

    def _goes_with(self, clause: Clause, group: Group) -> bool:
        """Whether a further verb can have the subject of a clause: not if it tells of a later time than that."""
        assert clause.group is not None
        if self.tokens[group.main].lemma in self.words.marks["verbs.reporting"] and self._thing(clause):
            return False  # `called off a trip that was to begin on Friday and said …`
        done = clause.kind == "part" and acts(self.tokens, group, self.words)
        if done or self._resumed_behind(clause, group):
            return False  # `is known for the hall, opened in 1996, and served as mayor`
        agent = self.tokens[group.end : group.end + 2]
        if (
            group.doubtful
            and not clause.group.passive
            and clause.kind == "sub"
            and [t.low for t in agent[:1]] == ["by"]
        ):
            return agent[-1].mention >= 0  # `shut in 1985 when the price fell and reopened by a cooperative`
        before = clause.kind == "that" and self.tokens[clause.group.start].low == "had"
        around = clause.parent.group if clause.parent else None
        did = not group.doubtful or acts(self.tokens, group, self.words)
        later = group.tense == "past" and did and self.tokens[group.start].low != "had"
        if before and around is not None and around.tense == "past" and later:
            return False  # `found that he had been robbed and awarded him £9,000`
        return match(self.tokens, clause.group, group)

    def _comma(self, index: int) -> None:
        if self.clause.kind == "app":
            self.clause = self.clause.parent or self.clause
        if apposition(self.ahead, index, self.clause):
            self._hold(index, index + 1)
            around = self.clause
            self._open("app", index + 1, around).antecedent = self.ahead.phrase_before(index)
            return
        at = self.ahead.over(index + 1, self.clause)
        group = self.at.get(at)
        if self.clause.kind == "attr" and self.clause.group is None:
            self._hold(index, index + 1)
            return
        if self.ahead.attribution(index, self.clause):
            self._open("attr", index, self.clause)
            self._hold(index, index + 1)
            return
        if self.clause.kind == "attr" or goes_on_around(self.ahead, index, self.clause):
            self.clause = self.clause.parent or self.clause
        if dates_before(self.ahead, index, self.clause, at):
            self._hold(index, index + 1)
            return
        if self.clause.group is not None or self.clause.kind in ("rel", "part") or self._verbless():
            self._after_comma(index, at, group)
        self._hold(index, index + 1)
        between = {token.tag for token in self.tokens[index + 1 : at]}
        done = at < len(self.tokens) and self.tokens[at].tag == "VBN" and between == {"RB"}  # `, last seen in May`
        alone = group is not None and not group.finite and (at == index + 1 or done)
        if alone and self.tokens[at].tag in ("VBN", "VBG"):
            self._participle(at)
        else:
            self._to_come(index + 1)

    def _after_comma(self, index: int, at: int, group: Group | None) -> None:
        """Whether the comma closes the clause."""
        if at < len(self.tokens) and self.tokens[at].tag == "CC":
            return  # only a date stands before the conjunction: `was born here, on [3 May], and she died`
        waiting = self._waiting()
        if group is not None and group.finite:
            if waiting is not None and not (self.clause.kind == "rel" and self.clause.group is None):
                self.clause = waiting
            elif self.tokens[index + 1].tag in QUOTED:
                self._sibling(index + 1, None)  # `with the caption, “Got them”`
            elif self.clause.group is not None and self._joins_row(index, group):
                self._coordinate(index + 1, group)
        elif self.ahead.subject_and_verb(at):
            if self._fronted() and self.ahead.goes_on_dated(index):
                return
            if waiting is not None:
                self.clause = waiting
            elif (
                self.tokens[index + 1].tag in ("IN", "DATE", "RB", "PRP")
                or self.clause.kind == "sub"
                or self.ahead.series(index)
            ):
                self._sibling(index + 1, None)

    def _joins_row(self, comma: int, group: Group) -> bool:
        """Whether a verb behind a comma is a further one of the same subject, and no participle of the noun before."""
        apart = self.tokens[comma + 1].tag in STRONG or self.ahead.closed_row(group, self.clause)
        return not apart and not self._waits_for(group)

    # -------------------------------------------------------------------------------------------------- verbs

    def _verb(self, group: Group) -> None:
        if self._heads(group) and (
            bracketed(self.ahead, group, self.clause) or fronted(self.ahead, group, self.clause)
        ):
            self._open("part", group.start, self.clause).antecedent = self.clause.antecedent
            self._participial(group)
            return
        if not group.finite:
            self._nonfinite(group)
            return
        if self._conditional(group):
            self._take(group)
        elif self._led_by_time(group):
            self._second(group)
        elif group.doubtful and self.ahead.told_of_noun(group, self.clause):
            self._reduced_relative(group)
        elif self.clause.group is None:
            self._take(group)
        elif group.doubtful and (self.ahead.had(self.clause) or self._resumes(group)):
            self._hold(group.start, group.end)  # `had the pews removed`
        else:
            self._second(group)

    def _take(self, group: Group) -> None:
        clause, self.clause.group = self.clause, group
        if clause.kind != "coord":
            clause.subject = subject_of(self.tokens, clause.tokens, group.start, self.units)
            if clause.kind == "rel":
                clause.subject = self._told_of(clause)
        elif clause.shared is not None:
            clause.subject = clause.shared.subject
        self._hold(group.start, group.end)

    def _second(self, group: Group) -> None:
        """A finite verb in a clause that has one: it belongs to a clause around, or to one not announced."""
        waiting = self._waiting()
        current = self.clause.group
        between = self.ahead.phrase_before(group.start) or self._dated_subject(group)
        pronoun = between is not None and self.tokens[between[0]].tag == "PRP"
        if (
            waiting is not None
            and self.clause.kind in ("rel", "part")
            and nominal(self.tokens, waiting)
            and not pronoun
        ):
            if between is not None and current is not None and between[0] >= current.end and self._governed(waiting):
                self._move(self._subject_start(between[0]), group.start, waiting)
            self.clause = waiting
        elif between is not None and waiting is not None and self._led_by_time(group):
            self._move(between[0], group.start, waiting)
        elif current is not None and between is not None and self._says(current, between[0]):
            self._unannounced("that", (self._said_from(current.end, self._subject_start(between[0])), between[1]))
        elif waiting is not None and between is not None and self._governed(waiting):
            self._move(self._subject_start(between[0]), group.start, waiting)
        elif waiting is not None and not pronoun:
            self.clause = waiting
        elif between is not None and between[0] > 0 and self.tokens[between[0] - 1].tag in NOUNS:
            clause = self._unannounced("rel", between)
            clause.antecedent = self.ahead.phrase_before(between[0])
        else:
            start = between[0] if between else group.start
            self._move(start, group.start, clause := self._open("main", start, None))
            clause.unsure = True
        self.clause.group = group
        if self.clause.subject is None:
            self.clause.subject = subject_of(self.tokens, self.clause.tokens, group.start, self.units) or between
        self._hold(group.start, group.end)

    def _governed(self, clause: Clause) -> bool:
        """Whether nothing in a clause can be its subject: `At a meeting held in May the board sold it`."""
        return subject_of(self.tokens, clause.tokens, len(self.tokens), self.units) is None

    def _unannounced(self, kind: str, subject: tuple[int, int]) -> Clause:
        """A clause that begins with its subject, which the clause around has held until now."""
        outer = self.clause
        clause = self._open(kind, subject[0], outer)
        self.clause = outer
        self._move(subject[0], subject[1], clause)
        return clause

    def _nonfinite(self, group: Group) -> None:
        tag = self.tokens[group.start].tag
        before = self.tokens[group.start - 1].tag if group.start else ""
        if self.tokens[group.start].low == "been" and self.clause.kind == "part" and self.clause.group is not None:
            self.clause = self.clause.parent or self.clause  # `Had the advice given in [2005] been taken`
        if self.clause.kind == "coord" and self.clause.group is None:
            self._take(group)
        elif tag == "VB" and before == "," and self._completes(group):
            self._hold(group.start, group.end)
        elif self.clause.kind == "part" and self.clause.group is None:
            self._participial(group)
        elif tag == "VBN" and before in NOUNS and not self._awaited(group):
            self._reduced_relative(group)
        elif tag == "VBG" and (self._claims(group) or self._absolute(group)):
            self._participial(group)
        elif tag == "VBG" and self.ahead.deed(group, self.clause):
            self._open("part", group.start, self.clause, group.start - 1)
            self._participial(group)
        else:
            self._hold(group.start, group.end)

    def _heads(self, group: Group) -> bool:
        """Whether a verb stands at the head of a clause that still waits for its subject."""
        held = all(self.tokens[i].tag in ("RB", "CC", "(", *QUOTED) for i in self.clause.tokens)
        return self.clause.group is None and held and self.clause.kind in ("main", "that", "paren")

    def _participial(self, group: Group) -> None:
        """The verb of a participle's clause; one without antecedent tells of the subject that is still to come."""
        self.clause.subject = self.clause.antecedent
        self.clause.group = participial(self.tokens, group)
        self._hold(group.start, group.end)

    def _reduced_relative(self, group: Group) -> None:
        clause = self._open("part", group.start, self.clause)
        apposed = self.ahead.apposition_before(group.start)
        clause.antecedent = (
            apposed
            or self.ahead.whole_subject(group.start - 1, clause.parent or clause)
            or self.ahead.told_beside(group.start, clause.parent or clause)
        )
        self._participial(group)
