"""What somebody says, told together with who says it: `Ann Lee said: We left`, `Ann Lee told a crowd that she left`."""

from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.render import text_of
from dateline.compose.parse.tags import NOMINALS, VERBS
from dateline.compose.parse.verbs import Group
from dateline.compose.telling import Telling


class Quoting(Telling):
    """The part of telling a clause that puts what is said behind who says it."""

    def _with_quote(self, clause: Clause, text: str, inner: Clause) -> str:
        """Who says what stands behind a colon, `Ann Lee said: We left`; empty if there is no room for that, or if what
        she says is told before the colon, or has a date of its own."""
        dated = any(self.tokens[i].mention >= 0 for i in inner.tokens)
        told_before = any(self.tokens[i].tag in VERBS for i in self.parts.part(clause).rest)
        if inner.group is None or inner.subject is None or dated or told_before:
            return ""
        part, told = self.parts.part(inner), self.told
        subject = text_of(self.folded, self.tokens, range(*inner.subject))
        made = self._of(inner, part, subject, before=f"{text.rstrip(':')}:")
        if not made or self._lacks_object(inner, made):
            return ""
        self.told = (*told, *self.parts.tells(inner, part))
        return made

    def _said_where(self, group: Group, inner: Clause, text: str, *, whom: bool) -> str:
        """Who says something, and whom he tells, without where, if the title had room for no more than that: `Police
        said at a meeting`, `Ann Lee told a crowd in Ulm`."""
        before = [i for i in range(group.end, inner.intro) if i not in self.dated]
        verb = self.tokens[group.main].text
        where = before and text.endswith(f" {self.tokens[before[-1]].text}") and text.count(f" {verb} ") == 1
        if not where or group.passive:  # `It was revealed by the Watchers`
            return ""
        kept = text[: text.index(f" {verb} ") + len(verb) + 1]
        if not whom:
            return kept
        first = next((i for i in before if self.tokens[i].tag == "IN" and self.tokens[i].low != "of"), before[-1] + 1)
        told = text_of(self.folded, self.tokens, [i for i in before if i < first])
        return f"{kept} {told} {self.tokens[inner.intro].low}" if told else ""

    def _lacks_object(self, clause: Clause, text: str) -> bool:
        """Whether a title ends with the verb of a clause and had no room for what is done: `that Ann Lee would supply`
        what others would not."""
        if clause.group is None or not text.endswith(f" {self.tokens[clause.group.main].text}"):
            return False
        behind = self.tokens[clause.group.end : clause.group.end + 1]
        return any(token.tag in NOMINALS | {"PRP", "THAT"} or token.low == "what" for token in behind)
