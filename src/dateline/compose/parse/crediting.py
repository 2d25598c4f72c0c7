"""Whether a comma parts from what is said who says so: `, officials said`, `,” warned one of them, Ann Lee`."""

from itertools import takewhile
from typing import Final

from dateline.compose.parse.clauses import Clause, nominal, parents, verb_of
from dateline.compose.parse.phrases import QUOTED, QUOTES
from dateline.compose.parse.relating import Relating
from dateline.compose.parse.small import A
from dateline.compose.parse.sourced import source_closed
from dateline.compose.parse.tags import NOMINALS, NOUNS, STRONG
from dateline.compose.parse.tokens import low_at

_BEHIND_SAYING: Final = frozenset(("DATE", "IN", "NN", "NNP", "DT", "RB", "PRP$", *QUOTES))
_LONGEST_SOURCE: Final = 14  # tokens in which it is said who says something
_WHEN: Final = 2  # tokens of the day on which somebody said so
_ONE: Final = frozenset(("one", "another"))  # `”, said one, Ann Lee`
_BEHIND_QUOTED: Final = frozenset(("POS", "JJ", "NNS", "CD", "TO"))  # `”, she said at the club's ground`


class Crediting(Relating):
    """The questions about a source: where it begins, whom it names and what it says."""

    def attribution(self, index: int, clause: Clause) -> bool:
        """`, officials said`, `, he recalls`, `, said Smith`: a verb of saying to the end or the next comma."""
        if self.ends_in_source(index):
            return True
        found = self._saying(index)
        if found is None:
            return False
        begins, behind = found
        if clause.kind == "that" and clause.group is None and self.tokens[clause.intro + 1].tag == ",":
            return False  # `said that, among other things, pupils write badly`
        if clause.kind == "part" and clause.antecedent is None and clause.parent and clause.parent.group is None:
            return False  # `Arrested in May, he said`
        closed = behind.stop < len(self.tokens) and self.tokens[behind.stop].tag == ","
        waits = clause.parent if clause.kind == "sub" and not closed else clause
        acts = self.tokens[behind.start].tag in ("DT", "PRP$", "CD") if behind else False
        led = self._led_by_date(clause) and not acts  # not `On Friday, the guard found a door, a blade and a boat`
        apposed = any(token.tag == "," for token in self.tokens[index + 1 : begins]) and len(behind) > _WHEN
        if verb_of(waits) is None and (apposed or not (closed and (nominal(self.tokens, clause) or led))):
            return False  # but `Mr Antar, officials said, made a fortune`
        subject = any(token.tag != "RB" for token in self.tokens[index + 1 : begins])
        tags = _BEHIND_SAYING | _BEHIND_QUOTED if self._quoted(index) else _BEHIND_SAYING
        who = bool(behind) and self._says_who(behind.start)
        tags |= _BEHIND_QUOTED if who or (behind and self.tokens[behind.start].tag in ("DATE", "IN")) else frozenset()
        tags |= {"VBN", "VBD"} if who else frozenset()
        lemma = self.tokens[behind.start - 1].lemma
        several = lemma in self.words.marks["verbs.telling"] or low_at(self.tokens, behind.start) in _ONE
        several &= self.tokens[index + 1].tag not in ("SC", "EITHER")  # not `He died, as your mother told you, in 1999`
        tags |= {"NNS", "PRP"} if several else frozenset()  # `, she told reporters`, `, said one of the clerks`
        told = all(self.tokens[i].tag in tags or self.tokens[i].low in _ONE or self._in_title(i) for i in behind)
        told &= self._quoted(index) or not self._does(behind.start)
        return told and (subject or self._said_who(index, behind, clause))

    def _says_who(self, start: int) -> bool:
        """Whether behind a `said` stands who or what says it: `, said a statement by the mayor`, not `, said grace`."""
        end = start
        while end < len(self.tokens) and self.tokens[end].tag in NOMINALS:
            end += 1
        said = self.tokens[start - 1].lemma in self.words.marks["verbs.only_said"]
        return said and start < end and self.speaks(end - 1)

    def _does(self, end: int) -> bool:
        """Whether a verb of saying that ends here has a thing for its object: `, the mayor ordered a review`."""
        lemma, behind = self.tokens[end - 1].lemma, self.tokens[min(end, len(self.tokens) - 1)]
        ordered = lemma in self.words.marks["verbs.ordering"] and behind.tag == "DT"
        if lemma in self.words.marks["verbs.telling"]:  # `, she told the court`, not `, she told the court to wait`
            stretch = takewhile(lambda token: token.tag not in STRONG, self.tokens[end:])
            ordered &= any(token.tag == "TO" for token in stretch)
        return ordered or (lemma in self.words.marks["verbs.wording"] and behind.low in A)  # `, he wrote a book`

    def _saying(self, index: int) -> tuple[int, range] | None:
        """Where the one verb of saying behind a comma begins, and what stands behind it; None if there is none."""
        start = source_closed(self.tokens, self.at, index, self.words) or index
        end = begins = start + 1
        verb = -1
        while end < len(self.tokens) and end - start < _LONGEST_SOURCE:
            group, tag = self.at.get(end), self.tokens[end].tag
            closed = verb >= 0 if tag == "(" else tag == "," and (verb >= 0 or not self._apposition(index, end))
            if closed or tag in (".", ";", "--"):
                break
            if group is not None:
                if verb >= 0 and (group.doubtful or not group.finite) and self._says_who(verb):
                    end += 1  # `, said a statement issued on [Monday]`
                    continue
                if verb >= 0 or not group.finite or self.tokens[group.main].lemma not in self.say:
                    return None
                personal = group.passive and self.tokens[group.main].lemma not in self.words.marks["verbs.telling"]
                if self.behind(group).low == "by" or (personal and self.tokens[end - 1].low != "it"):
                    return None
                verb, begins = group.end, group.start
            elif tag in ("SC", "WP", "THAT", "CC", ":") and not (verb < 0 and self._both(end)):
                return None
            end += 1
        return (begins, range(verb, end)) if verb >= 0 else None

    def _said_who(self, comma: int, behind: range, clause: Clause) -> bool:
        """Whether a verb behind a comma has its subject behind it: `, said Ann Lee`, not `, announced the sale`."""
        waits = any(around.group is None and nominal(self.tokens, around) for around in (clause, *parents(clause)))
        somebody = any(self.tokens[i].tag in NOUNS or self.tokens[i].low in _ONE for i in behind)
        return somebody and (self._quoted(comma) or not waits)

    def _apposition(self, index: int, comma: int) -> bool:
        """Whether commas close in who a source is: `”, Ann Lee, the mayor of Bath, said`."""
        name = self.tokens[comma - 1].tag == "NNP" or self.tokens[comma - 1].tag in NOUNS
        beside = index > 0 and (self.tokens[index - 1].tag in QUOTED or self.tokens[index + 1].tag in QUOTED)
        return name and beside and not self.at.keys() & set(range(index, comma))
