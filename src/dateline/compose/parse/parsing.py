"""A sentence taken apart into clauses: which verb each word belongs to, and who is the subject of each verb.

One pass from left to right with a stack: subordinators, relative pronouns and `that` open a clause, commas, brackets
and a verb without a subject of its own close it. A clause that could not be understood is marked as `unsure`.
"""

from collections.abc import Sequence

from dateline.compose.parse.absolutes import set_apart
from dateline.compose.parse.clauses import Clause, Sentence, verb_of
from dateline.compose.parse.commas import apposition, dates_another, dates_before, goes_on_around
from dateline.compose.parse.coordinating import Coordinating
from dateline.compose.parse.fronted import resumed, verbless
from dateline.compose.parse.headlines import complete
from dateline.compose.parse.identified import identify
from dateline.compose.parse.inversion import turn
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.opened import open_with
from dateline.compose.parse.phrases import QUOTED
from dateline.compose.parse.restricting import restrict
from dateline.compose.parse.small import NOBODY, PEOPLE
from dateline.compose.parse.subjects import subject_of
from dateline.compose.parse.tags import NOMINALS, NOUNS, STRONG
from dateline.compose.parse.tokens import Tok
from dateline.compose.parse.trees import settle
from dateline.compose.parse.verbs import Group


def parse(tokens: Sequence[Tok], words: Words) -> Sentence:
    """The clauses of a tagged sentence; with the subjects of a trained pipeline where it has parsed it."""
    sentence = _Parser(tokens, words).parsed()
    settle(sentence)
    restrict(sentence)
    set_apart(sentence)
    open_with(sentence)
    complete(sentence)
    turn(sentence)
    identify(sentence)
    return sentence


class _Parser(Coordinating):
    def __init__(self, tokens: Sequence[Tok], words: Words) -> None:
        super().__init__(tokens, words)
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

    def _word(self, index: int) -> None:
        tag = self.tokens[index].tag
        handler = self.handlers.get(tag)
        if self._goes_on_naming(index) or self._dates_around(index) or resumed(self.ahead, index, self.clause):
            self.clause = self.clause.parent or self.clause
        elif verbless(self.ahead, index, self.clause):
            self._move(self.clause.intro + 1, index, self.clause.parent or self.clause)
        if handler is None:
            self._hold(index, index + 1)
            if self.ahead.ends(index):
                self._open("main", index + 1, None)
        elif tag != "--" or not self._aside(index):
            handler(index)

    def _goes_on_naming(self, index: int) -> bool:
        """Whether an `as` behind a date says who the one is of whom a participle tells: `identified a man found dead in
        [May] as Ann Lee`."""
        around, before = self.clause.parent, self.tokens[index - 1] if index else None
        if self.tokens[index].low != "as" or before is None or around is None or around.group is None:
            return False
        before = self.tokens[index - 2] if before.tag == "," else before
        names = self.tokens[around.group.main].lemma in self.words.marks["verbs.naming"]
        return names and before.tag == "DATE" and self.clause.kind in ("part", "rel")

    def _dates_around(self, index: int) -> bool:
        """Whether a second date behind that of a participle is the one of the verb around it: `sold a house built in
        1900 on [3 May 2012]`; a date without its year goes on in the second, `arrested on Monday in [May]`."""
        around, clause = self.clause.parent, self.clause
        if clause.kind != "part" or clause.group is None or around is None or around.group is None:
            return False
        tags = [token.tag for token in self.tokens[index : index + 2]]
        first = [self.tokens[i].low for i in clause.tokens if self.tokens[i].mention >= 0]
        twice = tags in (["IN", "DATE"], ["EITHER", "DATE"]) and len(first) == 1 and first[0][-4:].isdigit()
        done = clause.intro < 0 and self.tokens[clause.group.start].tag != "VBG"
        object_ = done and around.group.end < clause.start
        object_ &= not any(self.tokens[i].tag in (",", "CC") for i in clause.tokens)
        dated = any(self.tokens[i].mention >= 0 for i in around.tokens)
        return twice and object_ and not dated

    def _break(self, index: int) -> None:
        """A semicolon, colon or dash: something new begins."""
        inside = self.clause.kind == "paren" and self.tokens[self.clause.start].tag == "("
        self._hold(index, index + 1)
        if self.ahead.goes_on_behind(index, self.clause):
            self._coordinate(index + 1, self.at[index + 1])
        elif self.ahead.breaks(index) and not inside and not self._goes_without(index) and not self._listed(index):
            self._open("main", index + 1, None)

    def _goes_without(self, index: int) -> bool:
        """Whether somebody and a date alone stand behind a semicolon, so that the verb is that before it: `Ann was born
        on 10 May 1807; Bo, on 12 May 1809`."""
        group, at = self.clause.group, index + 1
        if (
            self.tokens[index].tag != ";"
            or group is None
            or not any(self.tokens[i].mention >= 0 for i in self.clause.tokens)
        ):
            return False
        at += self.tokens[at : at + 1] != [] and self.tokens[at].tag == "CC"
        start = at
        while at < len(self.tokens) and self.tokens[at].tag in NOUNS | {"DT", "JJ"}:
            at += 1
        tags = [token.tag for token in self.tokens[at : at + 4] if token.tag != "IN"]
        tags = tags[1:] if tags[:1] == [","] else tags
        if at == start and tags[:1] == ["DATE"] and self._goes_on_where(at):
            self.tokens[index].tag = "CC"
            return True
        ends = (i for i in range(at, len(self.tokens)) if self.tokens[i].tag in (";", ":", "WP", "THAT", "SC"))
        end = next(ends, len(self.tokens))
        told = any(at < verb.start < end and verb.finite for verb in self.ahead.groups)  # `; a second, on 5 May, fell`
        return at > start and tags[:1] == ["DATE"] and not told and (tags[1:2] == [] or tags[1] in (";", ".", ","))

    def _goes_on_where(self, at: int) -> bool:
        """Whether a date and a place alone stand behind a semicolon: `In 1901 it moved to Ulm; in [1904], to Vik`."""
        end = next((i for i in range(at, len(self.tokens)) if self.tokens[i].text in (";", ".", ":")), len(self.tokens))
        tags = [token.tag for token in self.tokens[at:end] if token.tag != ","]
        behind = tags[tags.index("DATE") + 1 :]
        return len(behind) > 1 and behind[0] in ("TO", "IN") and set(behind[1:]) <= NOMINALS

    def _listed(self, index: int) -> bool:
        """Whether a further thing with its date in brackets stands behind a semicolon, and nothing else: `wrote The
        Tide (1962); Mud (1966)`."""
        marks = (at for at in range(index + 1, len(self.tokens)) if self.tokens[at].tag in (";", ".", ":", "("))
        opening = next(marks, index)
        if self.tokens[index].tag != ";" or self.clause.group is None or self.tokens[opening].tag != "(":
            return False
        alone = not any(index < group.start < opening and group.finite for group in self.ahead.groups)
        return alone and self._bracketed_date(index - 3) and self._bracketed_date(opening)

    def _bracketed_date(self, opening: int) -> bool:
        """Whether nothing but a date stands in the brackets that open here."""
        return opening > 0 and [token.tag for token in self.tokens[opening : opening + 3]] == ["(", "DATE", ")"]

    def _closing(self, index: int) -> None:
        self._hold(index, index + 1)
        self._close_bracket()

    def _conjunction(self, index: int) -> None:
        self._hold(index, index + 1)
        if self._joins_dates(index) or self._expected(index + 1) or self._goes_on_to(index) or self._two_ways(index):
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
        elif self._goes_on_myself(index):
            self._open("main", index + 1, None)
        elif self.clause.group is not None and self.ahead.subject_and_verb(at) and not self._joins_nouns(index):
            verb = self.clause.group
            done = self.tokens[verb.main].tag in ("VBN", "VBG") or self.ahead.suspected(verb)
            done |= (
                verb.doubtful and self.tokens[verb.end].low == "by"
            )  # `A truce brokered by Oslo and Bonn was signed`
            told = self.clause.kind == "part" and done
            if (told or self.clause.kind == "rel") and self.ahead.needed(index, self.clause):
                return  # `A teacher who spent money on a car and a yacht was jailed`
            same = self.clause if self.clause.kind in ("that", "sub") and self.tokens[index - 1].tag != "," else None
            self._sibling(index + 1, same)

    def _goes_on_myself(self, index: int) -> bool:
        """Whether a subject of its own with its verb stands behind a conjunction where no verb has been found yet:
        `Hopefully home by Friday, and I am done`, `Rain on Monday but it cleared`, `Back on Monday and Ann was in`."""
        ends = index + 1 == len(self.tokens)  # a headline that breaks off, `On [3 May] and`
        if self.clause.kind != "main" or self.clause.group is not None or not index or ends:
            return False
        verb, subject, before = self.at.get(index + 2), self.tokens[index + 1], self.tokens[index - 1].tag
        if verb is None or not verb.finite or before not in (",", "DATE"):
            return False
        if subject.low in PEOPLE and before == ",":
            return True
        alone = self.tokens[0].tag in ("RB", "IN") or (before == "," and self.tokens[index].low == "but")
        return self._noted() and (subject.low in PEOPLE | NOBODY or (subject.tag == "NNP" and alone))

    def _noted(self) -> bool:
        """Whether a date stands in a clause that begins with no date: it is a note without a verb of its own."""
        first = next((i for i in self.clause.tokens if self.tokens[i].tag != "IN"), -1)
        return (
            first >= 0
            and self.tokens[first].tag != "DATE"
            and any(self.tokens[i].tag == "DATE" for i in self.clause.tokens)
        )

    def _comma(self, index: int) -> None:
        if self.clause.kind == "app" and self._apposed_said(index):
            return
        verb = self.at.get(index + 1) or self.at.get(self.ahead.over(index + 1, self.clause))
        if verb is not None and self._said_how(verb):
            self._hold(index, index + 1)
            return
        if self._by_others(index):
            self._hold(index, index + 1)
            return
        if apposition(self.ahead, index, self.clause):
            self._hold(index, index + 1)
            around = self.clause
            self._open("app", index + 1, around).antecedent = self._apposed_to(index)
            return
        if self._quotes(index):
            self._break(index)
            return
        at = self.ahead.over(index + 1, self.clause)
        if self.clause.kind == "attr" and (self.clause.group is None or self._says_who_he_is(index)):
            self._hold(index, index + 1)
            return
        if self.ahead.attribution(index, self.clause) and not self._goes_on_saying(index):
            self._open("attr", index, self.clause)
            self._hold(index, index + 1)
            return
        beside = dates_another(self.ahead, index, self.clause)
        closed = self.clause.kind == "attr" and not (self._adds(index) or self._while_saying(index))
        if closed or beside or goes_on_around(self.ahead, index, self.clause):
            self.clause = self.clause.parent or self.clause
        if dates_before(self.ahead, index, self.clause, at) or self._tells_since(index):
            self._hold(index, index + 1)
            return
        self._go_on_behind(index, at)

    def _go_on_behind(self, index: int, at: int) -> None:
        """Go on behind a comma that begins no apposition and tells of no source. at: behind adverbs and dates."""
        group = self.at.get(at)
        if self.clause.group is not None or self.clause.kind in ("rel", "part") or self._verbless():
            self._after_comma(index, at, group)
        self._hold(index, index + 1)
        between = {token.tag for token in self.tokens[index + 1 : at]}
        led = between == {"RB"} or (between == {"DATE"} and self.tokens[at - 1].low.endswith("ly"))
        # `, last seen in May`, `, eventually returning in June`
        done = at < len(self.tokens) and self.tokens[at].tag in ("VBN", "VBG") and led
        alone = group is not None and not group.finite and (at == index + 1 or done)
        if alone and self.tokens[at].tag in ("VBN", "VBG"):
            self._participle(at)
        else:
            self._to_come(index + 1)

    def _apposed_to(self, comma: int) -> tuple[int, int] | None:
        """What stands before a comma behind which it is told of it: what is due is a whole subject, not who made it.

        `A paper by Ann Lee, due to appear in May, tells of it`
        """
        due = self.tokens[comma + 1].low in self.words.marks["verbs.predicates"] and self.clause.group is None
        subject = subject_of(self.tokens, self.clause.tokens, comma) if due else None
        if subject is not None and subject[1] == comma:
            return subject
        near = self.ahead.phrase_before(comma)
        return (self.ahead.starting(comma, near) or near) if near is not None else None

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
            elif self._says_apart(index):
                pass  # `said the wall, built in 1955, had gone`
            elif self.clause.group is not None and self._joins_row(index, group):
                self._coordinate(index + 1, group)
        elif self.ahead.subject_and_verb(at) and not (self._fronted_alone() and self.ahead.goes_on_dated(index)):
            self._subject_behind(index, waiting)
        elif waiting is not None and self._counted_from(waiting) and self.ahead.goes_on_named(at):
            self.clause = waiting

    def _counted_from(self, waiting: Clause) -> bool:
        """Whether a clause only says since when a time is counted: `a day after he left, Ann Lee, a nurse, came`."""
        counted = self.clause.intro - 1
        told = self.clause.kind == "sub" and self.clause.group is not None
        return told and counted in waiting.tokens and self.tokens[counted].low in self.units

    def _subject_behind(self, index: int, waiting: Clause | None) -> None:
        """What a comma opens or closes behind which a subject stands with its verb."""
        if waiting is not None:
            self.clause = waiting
        elif self._goes_on_saying(index):
            self._open("that", index + 1, self.clause)
        elif (
            self.tokens[index + 1].tag in ("IN", "DATE", "RB", "PRP")
            or self.clause.kind == "sub"
            or self.ahead.series(index)
        ):
            self._sibling(index + 1, None)

    def _said_of(self, held: Group, comma: int) -> bool:
        """Whether a comma closes in a name behind the subject of what is said: `said an aide, Ann Lee, promised it`."""
        tags = [token.tag for token in self.tokens[held.end : comma]]
        says = self.tokens[held.main].lemma in self.words.marks["verbs.reporting"] and tags.count(",") == 1
        first = tags.index(",") if says else 0
        return (
            says and first > 0 and set(tags[:first]) <= NOMINALS | {"PRP", "CC"} and set(tags[first + 1 :]) == {"NNP"}
        )

    def _joins_row(self, comma: int, group: Group) -> bool:
        """Whether a verb behind a comma is a further one of the same subject, and no participle of the noun before."""
        called = self.tokens[comma - 1].tag == ")" and group.doubtful and self.ahead.beside(group, self.clause)
        apart = called or self.tokens[comma + 1].tag in STRONG or self.ahead.closed_row(group, self.clause)
        held, by = self.clause.group, self.ahead.done_by(group)
        if held is not None and (self._said_of(held, comma) or self._told_apart(held, comma, group)):
            return False
        state = self.ahead.found_in_state(group) or self.ahead.since_then(group) or self.ahead.held_then(group)
        if held is not None and (state or self.ahead.intended(group)):
            return False  # `extended a tax, intended to end in [2009]`, `the murder of a boy, found dead in [2009]`
        if group.doubtful and by and held is not None and not held.passive:
            return False  # `settled a suit, brought by a coach in [2009], for nine million`
        return not apart and not self._waits_for(group)
