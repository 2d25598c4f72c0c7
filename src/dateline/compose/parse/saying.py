"""What somebody says where a phrase or commas part it from the verb: `said despite it all, he was glad`."""

from typing import Final

from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.fronted import participial
from dateline.compose.parse.lexicon import lemma_of
from dateline.compose.parse.openers import Openers
from dateline.compose.parse.phrases import QUOTED
from dateline.compose.parse.quoting import opens
from dateline.compose.parse.small import ONE, REGARDLESS
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import tag_at
from dateline.compose.parse.verbs import Group

# what begins what commas close in behind a noun: `, hired in May,`, `, riding on it,`, `, who left,`, `, 22,`,
# `, of Moss,`, `, a clerk,`
_TOLD_BESIDE: Final = frozenset(("VBN", "VBD", "VBG", "WP", "CD", "IN", "DT", "PRP$", "NNP", "JJ"))
_SUBJECT: Final = frozenset(("DT", "PRP$", "PRP", "NNP", "NNS", "CD", "JJ"))


class Saying(Openers):
    """The part of taking a sentence apart that finds what is said."""

    def _that(self, index: int) -> None:
        self.clause = self._said_around_time(index) or self.clause
        super()._that(index)

    def _said_around_time(self, index: int) -> Clause | None:
        """Who says what stands behind a `that`, if a clause or phrase of time parts the two: `said on Friday after the
        vote that the mill would close`."""
        clause, around = self.clause, self.clause.parent
        said = around.group if around is not None else None
        so = self.tokens[index - 1].low == "so"  # `until it is over, so that we can pray`
        if clause.kind != "sub" or around is None or said is None or said.passive or so or index + 1 in self.at:
            return None
        says = (
            self.tokens[said.main].lemma in self.say
            and self.tokens[clause.intro].low in self.words.marks["dates.clauses"]
        )
        itself = clause.group is not None and self.tokens[clause.group.main].lemma in self.say  # `after he heard that`
        told = any(other.kind == "that" and other.parent is around for other in self.sentence.clauses)
        whom = self.tokens[said.main].lemma in self.words.marks["verbs.telling"]
        object_ = not whom and self.ahead.behind(said).tag in ("DT", "PRP", "PRP$", "NNP", "NNS", '"', "“")
        return around if says and not (itself or told or object_) else None

    def _told_apart(self, held: Group, comma: int, group: Group) -> bool:
        """Whether a verb behind a comma tells of what stands before it, which is said to do more: `said a van, hired
        in May, had been stolen`."""
        said = self.tokens[held.main].lemma in self.words.marks["verbs.reporting"] and not held.passive
        between = {token.tag for token in self.tokens[held.end : comma]}
        return said and group.doubtful and bool(between) and between <= NOMINALS and self.ahead.resumed(group.end)

    def _apposed_said(self, comma: int) -> bool:
        """Close an apposition, and open a clause for what is said of what it tells of: `said Bo Moe, mayor in 2009, had
        left`."""
        told, around = self.clause.antecedent, self.clause.parent or self.clause
        self.clause, said, verb = around, around.group, self.at.get(comma + 1)
        says = said is not None and self.tokens[said.main].lemma in self.say and verb is not None and verb.finite
        if told is None or said is None or not says or told[0] != said.end:
            return False
        self._unannounced("that", told)
        self._hold(comma, comma + 1)
        return True

    def _says_apart(self, comma: int) -> bool:
        """Open a clause for what is said of a subject that commas part from its verb, if this is the second comma."""
        own = self._said_apart(self.clause.group, comma) if self.clause.group is not None else None
        around = self.clause.parent if self.clause.kind in ("part", "rel") and own is None else self.clause
        told = self._said_apart(around.group, comma) if around is not None and around.group is not None else None
        if around is None or told is None:
            return False
        self.clause = around
        self._unannounced("that", told)
        return True

    def _said_apart(self, said: Group, comma: int) -> tuple[int, int] | None:
        """The subject of what is said, if commas close in what is told of it: `said the wall, built in 1955, had gone`.

        Behind whoever is told it too: `told the court the wall, built in 1955, had gone`.
        """
        first = next((i for i in range(said.end, comma) if self.tokens[i].tag == ","), comma)
        begin = self._behind_day(said.end, first)
        tags = [token.tag for token in self.tokens[begin:first]]
        marks, lemma = self.words.marks, self.tokens[said.main].lemma
        if (
            first == comma
            or said.passive
            or lemma not in marks["verbs.reporting"]
            or any(t.tag not in NOMINALS | {"CC"} and t.low != "of" for t in self.tokens[begin:first])
        ):
            return None
        begins = [
            begin + p
            for p, tag in enumerate(tags)
            if p and tag in ("DT", "PRP$", "CD", "NNP") and tags[p - 1] in ("NN", "NNS", "NNP")
        ]
        start = begins[0] if lemma in marks["verbs.telling"] and begins else begin
        how = next(i for i in range(first + 1, len(self.tokens)) if self.tokens[i].tag not in ("RB", "DATE"))
        behind = self.tokens[how]  # `, last seen in May,`, `, however,`
        apart = (
            bool(tags)
            and tags[0] != "IN"
            and (
                behind.tag in _TOLD_BESIDE | (NOUNS if how > first + 1 else set())
                or behind.low in marks["tagging.both"] | ONE
                or how == comma
            )
        )
        return (start, first) if apart and (begins or lemma not in marks["verbs.telling"]) else None

    def _by_others(self, comma: int) -> bool:
        """Whether a comma only parts one doer with his date from the next: `to be followed in July by Peru, in August
        by Chile`."""
        group, behind = self.clause.group, self.tokens[comma + 1 : comma + 4]
        by = [token.tag for token in behind[:2]] == ["IN", "DATE"] and [token.low for token in behind[2:]] == ["by"]
        done = any(self.tokens[i].low == "by" for i in self.clause.tokens) if by else False
        return self.clause.kind == "part" and group is not None and group.passive and done

    def _tells_since(self, comma: int) -> bool:
        """Open a clause for what is said, with the day of a month before it, if a comma closes that in: `The jury heard
        on 3 May, the van, a red one, had stopped`; who said so on a weekday may have done it then, but not who says
        so: `Police say around 9 p.m. Saturday, a van stopped`."""
        said = self.clause.group
        behind = self.tokens[comma + 1 : comma + 2]
        if said is None or said.passive or not behind or behind[0].tag not in _SUBJECT:
            return False
        says, tags = said.tense == "present", [token.tag for token in self.tokens[said.end : comma]]
        dated = tags == ["IN", "DATE"] or (says and tags == ["DATE"])
        told = self.tokens[said.main].lemma in self.words.marks["verbs.reporting"]
        verb = next((group for group in self.ahead.groups if group.start > comma and group.finite), None)
        was = verb is not None and verb.tense == "past" and not any(t.mention >= 0 for t in self.tokens[comma:])
        day = says or any(character.isdigit() for character in self.tokens[comma - 1].low)
        if not (told and dated and was and day):
            return False
        self._move(said.end, comma, self._open("that", said.end, self.clause))
        return True

    def _goes_on_saying(self, comma: int) -> bool:
        """Whether what is said begins behind a phrase that follows the verb: `said despite the rain, he was glad`."""
        said = self.clause.group
        if said is None or self.tokens[said.main].lemma not in self.words.marks["verbs.reporting"]:
            return False
        between = self.tokens[said.end : comma]
        led = bool(between) and (between[0].tag == "IN" or between[0].low in REGARDLESS)
        phrase = led and all(token.tag in NOMINALS | {"IN", "TO"} for token in between)
        return phrase and said.main == said.start and between[0].low not in ("on", "in", "at", "by", "of", "for")

    def _said_around(self, group: Group) -> bool:
        """Give what is said its verb, behind a participle that tells of its subject: `said a man held here had fled`.

        The participle has been taken for that verb until now, or for one that tells of an object.
        """
        told, clause = self.clause.group, self.clause
        if told is None or group.doubtful or not self._told_by_participle(told, group.start):
            return False
        if clause.kind == "that" and told.doubtful and self._is_said(clause):
            opened = self._open("part", told.start, clause)
            opened.antecedent = opened.subject = clause.subject
            opened.group = participial(self.tokens, told)
            self._move(told.start, group.start, opened)
            self.clause = clause
        elif not self._opens_what_is_said(clause):
            return False
        self.clause.group = group
        self._hold(group.start, group.end)
        return True

    def _is_said(self, clause: Clause) -> bool:
        """Whether a clause is what the one around it says, with a noun for its subject."""
        said, subject = clause.parent.group if clause.parent is not None else None, clause.subject
        noun = subject is not None and self.tokens[subject[1] - 1].tag in NOUNS
        return said is not None and noun and self.tokens[said.main].lemma in self.say

    def _told_by_participle(self, told: Group, end: int) -> bool:
        """Whether a verb is a participle with nothing behind it, up to a further verb, but phrases of prepositions."""
        between = self.tokens[told.end : end]
        tags = {token.tag for token in between}
        phrases = bool(between) and between[0].tag in ("IN", "TO", "DATE") and tags <= NOMINALS | {"IN", "TO", "DATE"}
        done = self.tokens[told.start].tag in ("VBN", "VBD") and told.end == told.start + 1
        return phrases and done and self.tokens[told.main].lemma not in self.words.marks["verbs.intransitive"]

    def _opens_what_is_said(self, part: Clause) -> bool:
        """Open a clause for what is said of the noun of which a participle tells, right behind the verb or its day."""
        around, subject = part.parent, part.antecedent
        said = around.group if around is not None and part.kind == "part" else None
        if around is None or said is None or subject is None or self.tokens[said.main].lemma not in self.say:
            return False
        telling = self.tokens[said.main].lemma in self.words.marks["verbs.telling"]
        listener = NOMINALS if telling else ()  # `told the court on Friday a man held in Oslo had fled`
        between = [token.tag for token in self.tokens[said.end : subject[0]] if token.tag not in listener]
        if said.passive or between not in ([], ["DATE"], ["IN", "DATE"]):
            return False
        self.clause = around
        part.parent = self._unannounced("that", subject)
        part.parent.subject = subject
        return True

    def _adds(self, comma: int) -> bool:
        """Whether who says something goes on to say more: `Two men died, police said, adding that it had rained`."""
        verb = self.at.get(comma + 1)
        if verb is None or self.tokens[verb.start].tag != "VBG" or verb.end >= len(self.tokens):
            return False
        adds = self.tokens[verb.main].lemma in self.words.marks["verbs.adding"]
        said = self.tokens[verb.end].tag in {"THAT"} | QUOTED
        return adds and (said or self.ahead.subject_and_verb(verb.end))

    def _while_saying(self, comma: int) -> bool:
        """Whether behind who says something stands his name, or what he does meanwhile: `”, said one of them, Ann Lee,
        speaking from her bed`."""
        behind = [token.tag for token in self.tokens[comma + 1 : comma + 3]]
        if behind == ["NNP", ","] and self.tokens[comma - 1].name is None:
            return True
        return behind[:1] == ["VBG"] and lemma_of(self.tokens[comma + 1].low) in self.words.marks["verbs.while_saying"]

    def _quotes(self, comma: int) -> bool:
        """Whether somebody's words, and nothing else, stand behind a comma: `Ann Lee said, "On Friday it burnt"`."""
        said, last = self.clause.group, len(self.tokens) - 1
        closing = next((i for i in range(comma + 2, last) if self.tokens[i].tag in QUOTED), last)
        if any(token.tag != "." for token in self.tokens[closing + 1 :]):
            return False  # `said, "I am no thief," and walked out`
        says = said is not None and not said.passive and self.tokens[said.main].lemma in self.ahead.say
        return says and opens(self.tokens, comma + 1) and self.ahead.breaks(comma)

    def _says_who_he_is(self, comma: int) -> bool:
        """Whether all behind a comma tells who somebody is that has said it: `, said Ann Lee, the mayor.`"""
        source = self.clause.start
        return self.ahead.ends_in_source(source) and tag_at(self.tokens, comma + 1) in NOMINALS

    def _unannounced(self, kind: str, subject: tuple[int, int]) -> Clause:
        """A clause that begins with its subject, which the clause around has held until now."""
        outer = self.clause
        clause = self._open(kind, subject[0], outer)
        self.clause = outer
        self._move(subject[0], subject[1], clause)
        return clause
