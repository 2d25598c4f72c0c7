"""What stands before and behind a word of a sentence; read while its clauses are told apart, never changed."""

from dateline.compose.parse.around import AHEAD
from dateline.compose.parse.clauses import Clause, nominal, parents
from dateline.compose.parse.crediting import Crediting
from dateline.compose.parse.dates import counted
from dateline.compose.parse.phrases import QUOTES, list_end, phrase_before
from dateline.compose.parse.small import ARTICLES, HAVING, MANY, NOBODY, ONE, PEOPLE
from dateline.compose.parse.tags import NOMINALS, NOUNS, STRONG
from dateline.compose.parse.tokens import low_at


class Ahead(Crediting):
    """The questions that a parser asks of the tokens and verb groups of a sentence."""

    def over(self, at: int, clause: Clause) -> int:
        """Past adverbs, dates with their prepositions, and quotes."""
        while at < len(self.tokens):
            tag = self.tokens[at].tag
            aside = self._set_off(at) or self._provided(at) or self._led(at) or self._where_then(at)
            if aside:
                at = self._set_off(aside - 1) or aside
                continue
            dated = tag == "IN" and at + 1 < len(self.tokens) and self.tokens[at + 1].tag == "DATE"
            if tag in ("RB", "DATE") or tag in QUOTES or dated or self._dated_comma(at, clause):
                at += 1
            else:
                break
        return at

    def _dated_comma(self, at: int, clause: Clause) -> bool:
        if [token.tag for token in self.tokens[max(at - 2, 0) : at + 1]] == ["CC", "RB", ","]:
            return True  # `but finally, the mill opened`
        return self.tokens[at].tag == "," and self.tokens[at - 1].tag == "DATE" and not self.attribution(at, clause)

    def verb_ahead(self, at: int) -> bool:
        """Whether a finite verb comes before the stretch ends, and is not that of a relative clause in it."""
        inside, closing = False, -1
        for index in range(at, min(len(self.tokens), at + AHEAD)):
            closing = self._closing(index) if index > closing else closing
            if index <= closing:
                continue  # `Since the ferry (MVF) would be late, …`
            group = self.at.get(index)
            if group is not None and group.finite and not inside:
                return index > at
            named = self.tokens[index - 1].tag == "DATE" and any(t.tag in NOUNS for t in self.tokens[at:index])
            if named and self.tokens[index].low in PEOPLE:
                return False  # `until the invasion of 1990 she was used`
            inside = (inside or self._relates(index, at)) and not (group is not None and group.finite)
            if self.tokens[index].tag in (",", ";", ":", "--", "(", "SC", "EITHER", ".", "CC") and index > at:
                behind = low_at(self.tokens, index + 1)
                one = self.tokens[index].tag == "," and behind in MANY | ONE
                if self._told_between(index) or ((one or self._then(index)) and self._goes_on(index)):
                    return True  # `as the thieves, one of them armed, ran away`
                # not `as a cook, and nobody was surprised`
                joined = self.tokens[index].tag == "CC" and behind not in PEOPLE | NOBODY
                return joined and self.verb_ahead(index + 1) and not self.at.get(index + 1)
        return False

    def listed_ahead(self, at: int) -> bool:
        """Whether an enumeration with a finite verb follows: `after Ann Lee, Tom Ott and a boy had left`."""
        comma = next((i for i in range(at, len(self.tokens)) if self.tokens[i].tag not in NOMINALS), at)
        end = list_end(self.tokens, comma, len(self.tokens)) if comma > at else 0
        group = self.at.get(end) if end else None
        return group is not None and group.finite

    def subject_and_verb(self, at: int) -> bool:
        """Whether a subject and a finite verb follow, without a boundary between them."""
        seen, closing = False, -1
        for index in range(at, min(len(self.tokens), at + AHEAD)):
            group = self.at.get(index)
            closing = self._aside_end(index) if seen and index > closing else closing
            if index <= closing or (group is not None and seen and self._told_with(group)):
                continue
            if group is not None:
                return group.finite and seen and not (index > at and self.tokens[index - 1].tag == "CC")
            tag = self.tokens[index].tag
            if (tag == "CC" and self._begins_behind(index, at)) or self._behind_two(index, at):
                return False
            if seen and tag == "," and self.tokens[index + 1 : index + 2] and self.tokens[index + 1].tag == "WP":
                return self._goes_on(index)
            if seen and tag == "," and (self._apposed_subject(index) or self._among(index)):
                return True
            led = seen and tag in ("WP", "IN", "THAT") and self.tokens[at].tag in NOMINALS
            led &= self.tokens[at].tag in ("DT", "PRP$") or self.tokens[index - 1].tag in ("NN", "NNS")
            if led and self._two_verbs(index):
                return True
            if tag in STRONG and tag != "CC" and not (seen and tag == "," and self._in_list(index, at)):
                return False
            if tag in NOUNS or tag in ("PRP", "CD", "DT") or self.tokens[index].low in MANY:
                seen = seen or index == at or self.tokens[index - 1].tag not in ("IN", "TO")
        return False

    def _aside_end(self, index: int) -> int:
        """Where an aside ends that a dash or bracket opens here: `, Moe – a sailor – helped`; -1 if none does."""
        return self.dash(index) if self.tokens[index].tag == "--" else self._closing(index)

    def _two_verbs(self, at: int) -> bool:
        """Whether a relative clause begins here and a second verb comes behind its own: `a man who left was seen`."""
        relative = at if self.tokens[at].tag in ("WP", "THAT") else at + 1
        noun = self.tokens[relative - 1].tag in NOUNS  # `the sheet that they put up came loose`
        if relative + 1 >= len(self.tokens) or not (
            self.tokens[relative].tag == "WP" or (self.tokens[relative].tag == "THAT" and noun)
        ):
            return False
        stops, last = STRONG - {"WP", "THAT"}, len(self.tokens) - 1
        end = next((at for at in range(relative, last) if self.tokens[at].tag in stops), last)
        return sum(group.finite and relative < group.start < end for group in self.groups) > 1

    def _goes_on(self, comma: int) -> bool:
        """Whether a subject has its verb behind a relative clause: `Lind, who was ill, had spent …`."""
        closing = (index for index in range(comma + 2, min(len(self.tokens), comma + AHEAD)))
        behind = (self.at.get(index + 1) for index in closing if self.tokens[index].tag == ",")
        return any(group is not None and group.finite for group in behind)

    def _among(self, comma: int) -> bool:
        """Whether it is told between commas who or what is among a subject: `and pictures, among them one of a ship,
        were …`."""
        behind = self.tokens[comma + 1 : comma + 3]
        return [token.tag for token in behind] == ["IN", "PRP"] and self._goes_on(comma)

    def _apposed_subject(self, comma: int) -> bool:
        """Whether a comma parts a subject from what it is, and its verb follows: `Lee, having been left, gave up`."""
        told = next((i for i in range(comma + 1, min(len(self.tokens), comma + AHEAD)) if i in self.at), -1)
        relative = told > 0 and self.tokens[told - 1].tag in ("WP", "THAT")
        first = self.tokens[told]
        made = told == comma + 1 and (self.at[told].doubtful or first.tag == "VBN" or first.low in HAVING)
        beside = made or (relative and self.tokens[comma + 1].low in ARTICLES)
        return beside and self._goes_on(comma)

    def goes_on_for(self, comma: int) -> bool:
        """Whether a subject before a comma has its verb behind the next one."""
        noun = comma > 0 and self.tokens[comma - 1].tag in NOUNS
        return noun and self._goes_on(comma)

    def goes_on_named(self, at: int) -> bool:
        """Whether a name begins here whose verb comes behind what is told beside it: `Ann Lee, a nurse, left`."""
        return self.tokens[at].tag == "NNP" and self.tokens[at + 1].tag == "," and self._goes_on(at + 1)

    def goes_on_dated(self, comma: int) -> bool:
        """Whether a date stands right before the subject still to come: `Built, at a price, in [1920], it …`."""
        verb = next((group for group in self.groups if group.start > comma and group.finite), None)
        subject = phrase_before(self.tokens, verb.start) if verb is not None else None
        if subject is None or subject[0] - 2 <= comma:
            return False
        return self.tokens[subject[0] - 1].tag == "," and self.tokens[subject[0] - 2].tag == "DATE"

    def series(self, comma: int) -> bool:
        """Whether a comma behind a date parts two statements: `died in 1931, her father left in 1933 and she …`."""
        verb = next((group for group in self.groups if group.start > comma), None)
        if verb is None or not verb.finite or self.tokens[comma - 1].tag != "DATE":
            return False
        subject = phrase_before(self.tokens, verb.start)
        return subject is not None and subject[0] == comma + 1 and self.dated_verb(verb)

    def _in_list(self, comma: int, start: int) -> bool:
        """Whether a comma stands in an enumeration or beside an apposition: `the Secretary, John Dulles, informed`."""
        said = self._saying(comma)
        if said is not None and [token.tag for token in self.tokens[said[1].stop : said[1].stop + 1]] == ["."]:
            return False  # `and Vik on [3 May], the firm announced`
        if list_end(self.tokens, comma, len(self.tokens)):
            return True
        dated = self.tokens[start].tag in ("DT", "PRP$")  # `and his first assault, on [9 May], was beaten off`
        other = comma + 1 + ([t.tag for t in self.tokens[comma + 1 : comma + 3]] == ["RB", "DT"])  # `Ann, now a clerk,`
        inside = NOMINALS | {"IN"} | ({"DATE"} if dated else set())
        inside |= (
            {"TO", "VB", "RB"} if [token.tag for token in self.tokens[other : other + 1]] == ["DT"] else set()
        )  # `, the fourth to stand there, was`
        while other < len(self.tokens) and self.tokens[other].tag in inside:
            other += 1
        if other < len(self.tokens) and self.tokens[other].tag == "," and other > comma + 1:
            return True
        return any(self.tokens[at].tag == "," for at in range(start, comma)) and self.at.get(comma + 1) is not None

    def dash(self, index: int) -> int:
        """The dash that closes what a dash at `index` opens, -1 if none does: something must go on behind it."""
        joined = index > 0 and [token.tag for token in self.tokens[index - 1 : index + 2]] == ["JJ", "--", "CC"]
        if not index or (
            self.tokens[index - 1].tag not in (*NOUNS, "PRP", ",", ")", "DATE", "CD", "RB") and not joined
        ):
            return -1
        for at in range(index + 2, min(len(self.tokens) - 1, index + AHEAD)):
            if self.tokens[at].tag in (";", ":"):
                break
            if self.tokens[at].tag == "--":
                return at if self.tokens[at + 1].tag not in (".", "--") else -1
        return -1

    def ends(self, index: int) -> bool:
        """Whether a sentence may end with a date that ends in a full stop: `It meets on [22 Sept.] Slides are due`."""
        if self.tokens[index].mention < 0 or not self.tokens[index].text.endswith(".") or index + 2 > len(self.tokens):
            return False
        following, verb = self.tokens[index + 1], self.at.get(index + 2)
        if following.name is not None:  # `It shut at [7 p.m.] France was shutting some`
            told = any(group.finite for group in self.groups if group.start < index)
            return told and verb is not None and verb.finite
        return following.text[:1].isupper() and following.tag in ("NN", "NNS", "DT", "PRP")

    def goes_on_behind(self, mark: int, clause: Clause) -> bool:
        """Whether a verb right behind a semicolon or colon has the subject before it: `The pass shut; opened again`."""
        told = clause.kind in ("main", "coord") and clause.group is not None and clause.subject is not None
        verb = self.at.get(mark + 1) if told and self.tokens[mark].tag in (";", ":") else None
        return verb is not None and verb.finite and not verb.negated

    def breaks(self, index: int) -> bool:
        """Whether a colon or dash begins something new: not behind a date alone, nor where the times are listed."""
        behind = [token.tag for token in self.tokens[index + 1 : index + 3]]
        if self.tokens[index].text == ":" and behind == ["TO", "VB"]:
            return False  # `Annual meeting: to be held on [12 March]`
        if counted(self.tokens, index, self.words) >= 0:
            return any(group.finite and group.start > index for group in self.groups)
        return any(token.tag not in ("DATE", "RB", "CD", ".", ",", "(", ")") for token in self.tokens[:index])

    def closes(self, index: int, clause: Clause) -> bool:
        """Whether a conjunction behind a comma goes on around a relative clause that a comma began, or one of time.

        `She never told Ann, who died in 2012, and bought another`.
        """
        if clause.intro < 1 or clause.group is None or clause.parent is None:
            return False
        if index + 1 < len(self.tokens) and self.tokens[index + 1].tag == "WP":
            return False  # `, who died in 1950, and whose heirs sold it`
        if clause.kind == "sub":  # `They dined after the men were freed, and elected a clerk`
            told = clause.parent.group is not None and clause.parent.group.end <= clause.intro
            return told and [i for i in clause.tokens if self.tokens[i].tag == ","] == [index - 1]
        if clause.kind != "rel":
            return False
        opens = clause.intro - 2 if self.tokens[clause.intro - 1].tag in ("IN", "TO") else clause.intro - 1
        commas = self.tokens[index - 1].tag == "," and opens >= 0 and self.tokens[opens].tag == ","
        return commas and clause.parent.group is not None  # `, of which nothing was left, and went`

    def needed(self, index: int, clause: Clause) -> bool:
        """Whether the verbs behind a word all belong to clauses that still wait for one."""
        after = index + 2
        if self.tokens[index + 1].tag == "DATE" and after in self.at and self.at[after].finite:
            return True
        heads = all(token.tag == "RB" for token in self.tokens[:index])
        if heads and self.tokens[index + 1].low not in PEOPLE:
            waiting = 1  # `After the floods of 1953 the dyke was raised`
        else:
            waiting = sum(c.group is None and nominal(self.tokens, c) for c in (clause, *parents(clause)))
        end = next((at for at in range(index, len(self.tokens)) if self.tokens[at].tag == ";"), len(self.tokens))
        joined = self.tokens[index].tag == "CC"  # a further verb of the same subject waits for none
        left = sum(
            group.finite and not (joined and self.tokens[group.start - 1].tag == "CC")
            for group in self.groups
            if index < group.start < end
        )
        return 0 < left <= waiting

    def relative_that(self, index: int, clause: Clause) -> bool:
        at = self.over(index + 1, clause)
        if self._content(index):
            return (at in self.at and self.at[at].finite) or self._made(at)
        return (at in self.at and self.at[at].finite) or self.verb_ahead(index + 1)
