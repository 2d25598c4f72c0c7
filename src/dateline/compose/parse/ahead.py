"""What stands before and behind a word of a sentence; read while its clauses are told apart, never changed."""

from typing import Final

from dateline.compose.parse.around import AHEAD
from dateline.compose.parse.clauses import Clause, nominal, parents, verb_of
from dateline.compose.parse.dates import counted
from dateline.compose.parse.participles import Participles
from dateline.compose.parse.phrases import QUOTED, QUOTES, list_before, list_end, nearest, phrase_before
from dateline.compose.parse.tags import FINITE, NOMINALS, NOUNS
from dateline.compose.parse.verbs import Group

STRONG: Final = frozenset((",", ";", ":", "--", "(", ")", "CC", "SC", "WP", "WRB", "THAT"))
_SUBJECT: Final = 4  # tokens of the subject of a relative clause
_BEHIND_SAYING: Final = frozenset(("DATE", "IN", "NN", "NNP", "DT", "RB", "PRP$", *QUOTES))
_BEHIND_QUOTED: Final = frozenset(("POS", "JJ", "NNS", "CD", "TO"))  # `”, she said at the club's ground`


class Ahead(Participles):
    """The questions that a parser asks of the tokens and verb groups of a sentence."""

    def over(self, at: int, clause: Clause) -> int:
        """Past adverbs, dates with their prepositions, and quotes."""
        while at < len(self.tokens):
            tag = self.tokens[at].tag
            aside = self._aside(at)
            if aside:
                at = aside
                continue
            dated = tag == "IN" and at + 1 < len(self.tokens) and self.tokens[at + 1].tag == "DATE"
            if tag in ("RB", "DATE") or tag in QUOTES or dated or self._dated_comma(at, clause):
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

    def _dated_comma(self, at: int, clause: Clause) -> bool:
        return self.tokens[at].tag == "," and self.tokens[at - 1].tag == "DATE" and not self.attribution(at, clause)

    def dated_verb(self, group: Group) -> bool:
        """Whether a date follows a verb before the next one."""
        end = next(
            (other.start for other in self.groups if other.start >= group.end and other.finite), len(self.tokens)
        )
        return any(token.tag == "DATE" for token in self.tokens[group.end : end])

    def verb_ahead(self, at: int) -> bool:
        """Whether a finite verb comes before the stretch ends."""
        for index in range(at, min(len(self.tokens), at + AHEAD)):
            group = self.at.get(index)
            if group is not None and group.finite:
                return index > at
            if self.tokens[index].tag in (",", ";", ":", "--", "(", "SC", "EITHER", ".", "CC") and index > at:
                return self.tokens[index].tag == "CC" and self.verb_ahead(index + 1) and not self.at.get(index + 1)
        return False

    def listed_ahead(self, at: int) -> bool:
        """Whether an enumeration with a finite verb follows: `after Ann Lee, Tom Ott and a boy had left`."""
        comma = next((i for i in range(at, len(self.tokens)) if self.tokens[i].tag not in NOMINALS), at)
        group = self.at.get(list_end(self.tokens, comma, len(self.tokens))) if comma > at else None
        return group is not None and group.finite

    def subject_and_verb(self, at: int) -> bool:
        """Whether a subject and a finite verb follow, without a boundary between them."""
        seen = False
        for index in range(at, min(len(self.tokens), at + AHEAD)):
            group = self.at.get(index)
            if group is not None:
                return group.finite and seen and not (index > at and self.tokens[index - 1].tag == "CC")
            tag = self.tokens[index].tag
            if seen and tag == "," and self.tokens[index + 1 : index + 2] and self.tokens[index + 1].tag == "WP":
                return self._goes_on(index)
            if tag in STRONG and tag != "CC" and not (seen and tag == "," and self._in_list(index, at)):
                return False
            if tag in NOUNS or tag in ("PRP", "CD", "DT"):
                seen = seen or index == at or self.tokens[index - 1].tag not in ("IN", "TO")
        return False

    def _goes_on(self, comma: int) -> bool:
        """Whether a subject has its verb behind a relative clause: `Lind, who was ill, had spent …`."""
        closing = (index for index in range(comma + 2, min(len(self.tokens), comma + AHEAD)))
        behind = (self.at.get(index + 1) for index in closing if self.tokens[index].tag == ",")
        return any(group is not None and group.finite for group in behind)

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
        if list_end(self.tokens, comma, len(self.tokens)):
            return True
        other = comma + 1
        while other < len(self.tokens) and self.tokens[other].tag in NOMINALS | {"IN"}:
            other += 1
        if other < len(self.tokens) and self.tokens[other].tag == "," and other > comma + 1:
            return True
        return any(self.tokens[at].tag == "," for at in range(start, comma)) and self.at.get(comma + 1) is not None

    def dash(self, index: int) -> int:
        """The dash that closes what a dash at `index` opens, -1 if none does: something must go on behind it."""
        if not index or self.tokens[index - 1].tag not in (*NOUNS, ",", ")", "DATE", "CD", "RB"):
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

    def breaks(self, index: int) -> bool:
        """Whether a colon or dash begins something new: not behind a date alone, nor where the times are listed."""
        if counted(self.tokens, index, self.words) >= 0:
            return any(group.finite and group.start > index for group in self.groups)
        return any(token.tag not in ("DATE", "RB", "CD", ".", ",", "(", ")") for token in self.tokens[:index])

    def closes(self, index: int, clause: Clause) -> bool:
        """Whether a conjunction behind a comma goes on around a relative clause that a comma began, or one of time.

        `She never told Ann, who died in 2012, and bought another`.
        """
        if clause.intro < 1 or clause.group is None or clause.parent is None:
            return False
        if clause.kind == "sub":  # `They dined after the men were freed, and elected a clerk`
            told = clause.parent.group is not None and clause.parent.group.end <= clause.intro
            return told and [i for i in clause.tokens if self.tokens[i].tag == ","] == [index - 1]
        if clause.kind != "rel":
            return False
        commas = self.tokens[index - 1].tag == "," and self.tokens[clause.intro - 1].tag == ","
        return commas and clause.parent.group is not None

    def needed(self, index: int, clause: Clause) -> bool:
        """Whether the verbs behind a word all belong to clauses that still wait for one."""
        after = index + 2
        if self.tokens[index + 1].tag == "DATE" and after in self.at and self.at[after].finite:
            return True
        heads = all(token.tag == "RB" for token in self.tokens[:index])
        if heads and self.tokens[index + 1].low not in self.words.marks["people.subjects"]:
            waiting = 1  # `After the floods of 1953 the dyke was raised`
        else:
            waiting = sum(c.group is None and nominal(self.tokens, c) for c in (clause, *parents(clause)))
        left = sum(group.finite for group in self.groups if group.start > index)
        return 0 < left <= waiting

    def attribution(self, index: int, clause: Clause) -> bool:
        """`, officials said`, `, he recalls`, `, said Smith`: a verb of saying to the end or the next comma."""
        end = begins = index + 1
        verb = -1
        while end < len(self.tokens) and end - index < 14 and self.tokens[end].tag not in (".", ";", "--"):
            group = self.at.get(end)
            if self.tokens[end].tag == "," and (verb >= 0 or not self._apposition(index, end)):
                break
            if group is not None:
                if verb >= 0 or not group.finite or self.tokens[group.main].lemma not in self.say:
                    return False
                personal = group.passive and self.tokens[group.main].lemma not in self.words.marks["verbs.telling"]
                if self._behind(group).low == "by" or (personal and self.tokens[end - 1].low != "it"):
                    return False
                verb, begins = group.end, group.start
            elif self.tokens[end].tag in ("SC", "WP", "THAT", "CC", ":"):
                return False
            end += 1
        if clause.kind == "part" and clause.antecedent is None and clause.parent and clause.parent.group is None:
            return False  # `Arrested in May, he said`
        if verb_of(clause) is None and not (
            end < len(self.tokens) and self.tokens[end].tag == "," and nominal(self.tokens, clause)
        ):
            return False  # but `Mr Antar, officials said, made a fortune`
        subject = any(token.tag != "RB" for token in self.tokens[index + 1 : begins])
        named = subject or self._said_who(index, range(verb, end), clause)
        behind = _BEHIND_SAYING | _BEHIND_QUOTED if self._quoted(index) else _BEHIND_SAYING
        return verb >= 0 and named and all(self.tokens[i].tag in behind for i in range(verb, end))

    def _quoted(self, comma: int) -> bool:
        """Whether a quote mark stands beside a comma."""
        return any(token.tag in QUOTED for token in self.tokens[max(0, comma - 1) : comma + 2])

    def _said_who(self, comma: int, behind: range, clause: Clause) -> bool:
        """Whether a verb behind a comma has its subject behind it: `, said Ann Lee`, not `, announced the sale`."""
        waits = any(around.group is None and nominal(self.tokens, around) for around in (clause, *parents(clause)))
        return any(self.tokens[i].tag in NOUNS for i in behind) and (self._quoted(comma) or not waits)

    def _apposition(self, index: int, comma: int) -> bool:
        """Whether commas close in who a source is: `”, Ann Lee, the mayor of Bath, said`."""
        name = self.tokens[comma - 1].tag == "NNP" or self.tokens[comma - 1].tag in NOUNS
        beside = index > 0 and (self.tokens[index - 1].tag in QUOTED or self.tokens[index + 1].tag in QUOTED)
        return name and beside and not self.at.keys() & set(range(index, comma))

    def relative_that(self, index: int, clause: Clause) -> bool:
        at = self.over(index + 1, clause)
        if self._content(index):
            return (at in self.at and self.at[at].finite) or self._made(at)
        return (at in self.at and self.at[at].finite) or self.verb_ahead(index + 1)

    def _made(self, at: int) -> bool:
        """Whether a clause lacks the object that says what was made: `the claim that she made in 2012`."""
        verb = next((group for group in self.groups if group.start >= at), None)
        if verb is None or verb.passive or verb.start - at > _SUBJECT:
            return False
        makes = self.tokens[verb.main].lemma in self.words.marks["verbs.proposing"] | {"write", "hear", "read", "hold"}
        return makes and self._behind(verb).tag in ("IN", "DATE", ".", ",", *FINITE)

    def _content(self, end: int) -> bool:
        """Whether a noun phrase names what is said, itself or before `of`: `the evidence of Mr Lee that …`."""
        found, names = self.phrase_before(end), self.words.marks["nouns.content"]
        if found is None:
            return False
        of = next((i for i in range(*found) if self.tokens[i].low == "of"), end)
        return any(
            self.tokens[i - 1].low.removesuffix("s") in names or self.tokens[i - 1].low in names for i in (of, end)
        )

    def told_by_that(self, end: int) -> tuple[int, int] | None:
        """What a `that` without a comma stands for: no place, which needs no telling apart: `a trip to Rome that …`.

        Of `the site of a rink that burned down` it is the rink, which is not yet known; but not of `one of a dozen`.
        """
        found = near = self.phrase_before(end)
        new = nearest(self.tokens, end)
        if new is not None and self.tokens[new[0]].low in ("a", "an") and self._things(new):
            return new
        while near is not None and near[0] > 1 and self._bare_place(near):
            near = self.phrase_before(near[0] - 1)
        if found is None or near is None or near == found:
            return self._thing_of(found)
        return near[0], end

    def _thing_of(self, found: tuple[int, int] | None) -> tuple[int, int] | None:
        """Of `the head of the school that closed`, `the site of the mill that burned` the school and the mill."""
        of = next((i for i in range(*found) if self.tokens[i].low == "of"), -1) if found is not None else -1
        if found is None or of < 1:
            return found
        head = self.tokens[of - 1].low
        apart = head in self.words.marks["nouns.role"] or head in self.words.marks["nouns.spot"]
        return (of + 1, found[1]) if apart else found

    def _things(self, span: tuple[int, int]) -> bool:
        """Whether a noun phrase behind `of` is what another is a part of, and no number: `the ruins of a mill`."""
        of = span[0] > 1 and self.tokens[span[0] - 1].low == "of" and self.tokens[span[0] - 2].tag in NOUNS
        return (
            of
            and self.tokens[span[1] - 1].tag == "NN"
            and self.tokens[span[1] - 1].low not in self.words.marks["tagging.CD"]
        )

    def _bare_place(self, span: tuple[int, int]) -> bool:
        """Whether a noun phrase is nothing but the name of a place behind a preposition."""
        name = self.tokens[span[0]].name
        place = span[1] - span[0] == 1 and name is not None and name.type == "place"
        return place and self.tokens[span[0] - 1].tag in ("IN", "TO") and self.tokens[span[0] - 2].tag in NOUNS

    def told_of(self, end: int, word: str, clause: Clause) -> tuple[int, int] | None:
        """What a relative pronoun stands for: `who` for the last person named, `which` for the whole phrase."""
        found = self.phrase_before(end)
        if found is not None and self._aged(found):
            found = self.phrase_before(found[0] - 1) or found
        last = self.tokens[found[1] - 1].name if found is not None else None
        body = word == "which" and last is not None and last.type == "organisation"
        if body or (word == "whose" and found is not None and not self._told_by_role(found)):
            return nearest(self.tokens, end) or found  # `the approval of the Commission, which blocked …`
        if found is None or word not in ("who", "whom"):
            return self.whole_subject(end, clause) or (self._thing_of(found) if word == "which" else found)
        listed = list_before(self.tokens, found[1]) or self._pair(found, end)
        if listed is not None:
            return listed
        if last is not None and last.type == "person":
            return nearest(self.tokens, found[1])  # of `the arrest in Oslo of Jan Moe, who …` him
        at: tuple[int, int] | None = found
        while at is not None and not self._somebody(at[1] - 1):
            at = nearest(self.tokens, at[0] - 1) if self._governed(at[1]) else None
        return at or found

    def _pair(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """Two names joined by a conjunction, of whom a plural tells: `Ann and Jan, who were married`."""
        start = found[0]
        verb = next((token for token in self.tokens[end : end + 4] if token.tag in FINITE), None)
        joined = start > 1 and self.tokens[start - 1].tag == "CC" and self.tokens[start - 2].tag == "NNP"
        several = verb is not None and verb.low in self.words.marks["verbs.plural"]
        return (start - 2, found[1]) if joined and several and self.tokens[start].tag == "NNP" else None

    def _told_by_role(self, span: tuple[int, int]) -> bool:
        """Whether a noun phrase begins with what somebody is: `the chief of police`."""
        first = next((token for token in self.tokens[slice(*span)] if token.tag in NOUNS), None)
        return first is not None and first.low in self.words.marks["nouns.role"]

    def _aged(self, span: tuple[int, int]) -> bool:
        """Whether nothing but a number between commas stands behind a name: `Ann Lee, 29, who …`."""
        start = span[0]
        alone = span[1] - start == 1 and self.tokens[start].tag == "CD" and start > 1
        return alone and self.tokens[start - 1].tag == "," and self.tokens[start - 2].tag == "NNP"

    def _somebody(self, last: int) -> bool:
        """Whether a noun phrase that ends here can be people: no name of anything else."""
        name = self.tokens[last].name
        return name is None or name.type == "person" or (name.certain is False and not self._governed(last + 1))
