"""What stands before and behind a word of a sentence; read while its clauses are told apart, never changed."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.clauses import Clause, nominal, parents, verb_of
from dateline.compose.lexicon import Words
from dateline.compose.phrases import list_before, list_end, nearest, phrase_before
from dateline.compose.tagging import NOMINALS, NOUNS
from dateline.compose.tokens import Tok
from dateline.compose.verbs import Group

QUOTES: Final = frozenset(('"', "“", "”", "‘", "’", "'"))
STRONG: Final = frozenset((",", ";", ":", "--", "(", ")", "CC", "SC", "WP", "WRB", "THAT"))
_STOPS: Final = (STRONG - {",", "(", "CC"}) | {"EITHER"}
_AHEAD: Final = 30  # tokens looked ahead for a verb


class Ahead:
    """The tokens and verb groups of a sentence, with the questions that its parser asks of them."""

    def __init__(self, tokens: Sequence[Tok], groups: Sequence[Group], words: Words) -> None:
        self.tokens, self.groups, self.words = tokens, groups, words
        self.at = {group.start: group for group in groups}
        self.say, self.gives = words.marks["verbs.say"], words.marks["verbs.gives"]

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

    def verb_ahead(self, at: int) -> bool:
        """Whether a finite verb comes before the stretch ends."""
        for index in range(at, min(len(self.tokens), at + _AHEAD)):
            group = self.at.get(index)
            if group is not None and group.finite:
                return index > at
            if self.tokens[index].tag in (",", ";", ":", "--", "(", "SC", "EITHER", ".", "CC") and index > at:
                return self.tokens[index].tag == "CC" and self.verb_ahead(index + 1) and not self.at.get(index + 1)
        return False

    def subject_and_verb(self, at: int) -> bool:
        """Whether a subject and a finite verb follow, without a boundary between them."""
        seen = False
        for index in range(at, min(len(self.tokens), at + _AHEAD)):
            group = self.at.get(index)
            if group is not None:
                return group.finite and seen and not (index > at and self.tokens[index - 1].tag == "CC")
            tag = self.tokens[index].tag
            if tag in STRONG and tag != "CC" and not (seen and tag == "," and self._in_list(index, at)):
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

    def phrase_before(self, end: int) -> tuple[int, int] | None:
        """The noun phrase that ends right before a token, with the phrases of prepositions in it."""
        while end > 0 and self.tokens[end - 1].tag in (",", *QUOTES):
            end -= 1
        return phrase_before(self.tokens, end)

    def breaks(self, index: int) -> bool:
        """Whether a colon or dash begins something new: not behind a date alone."""
        return any(token.tag not in ("DATE", "RB", "CD", ".", ",", "(", ")") for token in self.tokens[:index])

    def needed(self, index: int, clause: Clause) -> bool:
        """Whether the verbs behind a word all belong to clauses that still wait for one."""
        after = index + 2
        if self.tokens[index + 1].tag == "DATE" and after in self.at and self.at[after].finite:
            return True
        waiting = sum(around.group is None and nominal(self.tokens, around) for around in (clause, *parents(clause)))
        left = sum(group.finite for group in self.groups if group.start > index)
        return 0 < left <= waiting

    def attribution(self, index: int, clause: Clause) -> bool:
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
        if verb < 0 or verb_of(clause) is None:
            return False
        return all(self.tokens[i].tag in ("DATE", "IN", "NN", "NNP", "DT", "RB", *QUOTES) for i in range(verb, end))

    def relative_that(self, index: int, clause: Clause) -> bool:
        if self.tokens[index - 1].low in self.words.marks["nouns.content"]:
            return False
        at = self.over(index + 1, clause)
        return (at in self.at and self.at[at].finite) or self.verb_ahead(index + 1)

    def told_of(self, end: int, word: str) -> tuple[int, int] | None:
        """What a relative pronoun stands for: `who` for the last person named, `which` for the whole phrase."""
        found = self.phrase_before(end)
        if found is None or word not in ("who", "whom"):
            return found
        last = found[1] - 1
        name = self.tokens[last].name
        if name is not None and name.type in ("place", "organisation"):
            return found
        return list_before(self.tokens, found[1]) or nearest(self.tokens, found[1])

    def reduced(self, group: Group, clause: Clause) -> bool:
        """Whether `arrested` in `twenty men arrested in May were freed` is a participle.

        It is where every clause that still waits for a verb gets one behind it.
        """
        before = self.tokens[group.start - 1].tag if group.start else ""
        if before not in NOUNS | {",", ")", "CD"}:
            return False
        if before == "," and clause.group is not None and clause.kind != "part":
            return False
        if self.tokens[group.main].lemma in self.words.marks["verbs.intransitive"] or self._person(group.start - 1):
            return False
        following = self.tokens[group.end].tag if group.end < len(self.tokens) else "."
        if following in ("DT", "PRP", "PRP$", "NNP", "CD") and self.tokens[group.main].lemma not in self.gives:
            return False  # it has an object, so somebody did it
        needed = 1 if clause.group is None else 0
        around = clause.parent
        while around is not None:
            needed += around.group is None
            around = around.parent
        return needed > 0 and self._verbs_ahead(group.end, needed) >= needed

    def beside(self, group: Group, clause: Clause) -> bool:
        """Whether `published` in `told it in Lost Moon, published in 1994` is a participle: it has no object."""
        start = group.start
        if clause.group is None or start < 2 or self.tokens[start - 1].tag != "," or group.end >= len(self.tokens):
            return False
        noun = self.tokens[start - 2].tag in NOUNS and clause.kind != "coord"
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
