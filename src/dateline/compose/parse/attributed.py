"""Where it is told who said what stands before: `, Ann Lee said.`, `”, said the mayor, Ann Lee.`"""

from typing import Final

from dateline.compose.parse.around import Around
from dateline.compose.parse.phrases import QUOTED
from dateline.compose.parse.small import PEOPLE
from dateline.compose.parse.tags import NOMINALS

_BEHIND_SAYING: Final = frozenset((".", ",", ";", "--", "(", "DATE", "IN", '"', "“"))


class Attributed(Around):
    """The questions about who says so: his verb is none that what he says has been waiting for."""

    def source(self, comma: int) -> bool:
        """Whether a comma parts who says so from what is said."""
        return self.tokens[comma].tag == "," and (self._says(comma) or self._said(comma))

    def _says(self, comma: int) -> bool:
        """Whether somebody and a verb of saying stand behind: `, Ann Lee said.`"""
        begins = self._behind(comma)
        end = self._behind_somebody(begins)
        group = self.at.get(end)
        if group is None or end == begins:
            return False
        said, end = self.tokens[group.main].lemma in self.say, group.end
        if self.tokens[group.main].lemma in self.words.marks["verbs.telling"]:
            end = self._behind_somebody(end)
        return said and self.tokens[min(end, len(self.tokens) - 1)].tag in _BEHIND_SAYING

    def _behind_somebody(self, start: int) -> int:
        """Behind who says it or is told it."""
        end = start
        while end < len(self.tokens) and self.tokens[end].tag in NOMINALS | {"PRP"}:
            end += 1
        return end

    def _said(self, comma: int) -> bool:
        """Whether a verb of saying and somebody stand behind: `, said Ann Lee.`, `,” warned the mayor.`"""
        quoted = self._quoted(comma)
        group = self.at.get(self._behind(comma))
        verbs = self.say if quoted else self.words.marks["verbs.only_said"]
        if group is None or group.passive or self.tokens[group.main].lemma not in verbs:
            return False
        end = self._behind_somebody(group.end)
        named = end > group.end and (quoted or self.speaks(end - 1))
        return named and (quoted or self.ends_naming(end))

    def _quoted(self, comma: int) -> bool:
        """Whether a quote mark stands beside a comma."""
        return any(token.tag in QUOTED for token in self.tokens[max(0, comma - 1) : comma + 2])

    def _behind(self, comma: int) -> int:
        """Behind a comma, and the mark that ends a quotation with it."""
        marked = comma + 1 < len(self.tokens) and self.tokens[comma + 1].tag in QUOTED
        return comma + 2 if marked else comma + 1

    def speaks(self, at: int) -> bool:
        """Whether a noun is somebody, or what people let speak for them: a body, a message, a source."""
        noun, marks = self.tokens[at], self.words.marks
        speaks = marks["nouns.bodies"] | marks["nouns.messages"] | marks["nouns.sources"] | PEOPLE
        return noun.low in speaks or self.words.person(noun.low.removesuffix("s")) or noun.name is not None

    def ends_in_source(self, comma: int) -> bool:
        """Whether nothing more is told behind a comma but who said it: `, said Ann Lee, the mayor.`"""
        return self.tokens[comma].tag == "," and self._said(comma) and self.ends_naming(self._behind(comma) + 1)

    def ends_naming(self, start: int) -> bool:
        """Whether nothing more is told behind but who somebody is: `, said Ann Lee, who runs the mill.`"""
        further = (group for group in self.groups if group.start >= start and group.finite)
        return all(self.tokens[group.start - 1].tag == "WP" for group in further)
