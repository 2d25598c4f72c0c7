"""Events that a noun names, with a date of their own: `since the raid on Qalqilya of [10 October]`."""

from typing import Final

from dateline.compose.parse import dates
from dateline.compose.parse.brackets import noun_before
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.phrases import nearest, phrase_before
from dateline.compose.parse.tags import NOMINALS

_JUDGED: Final = frozenset(("for", "over", "of"))
ANCHORING: Final = frozenset(("since", "after", "before", "following", "until", "despite"))


def named(parsed: Parsed, at: int) -> tuple[int, int, int] | None:
    """The noun phrase of an event that the date at token `at` is told of and not the verb: start, end, head."""
    found = _Named(parsed, at)
    if dates.owned(parsed.tokens, at):
        return found.owner()
    return found.bracketed() or found.chained()


class _Named:
    def __init__(self, parsed: Parsed, at: int) -> None:
        self.parsed, self.tokens, self.words, self.at = parsed, parsed.tokens, parsed.words, at

    def chained(self) -> tuple[int, int, int] | None:
        """The noun phrase that ends at the date: behind a preposition that anchors, or as the subject of another date's
        verb."""
        end = dates.phrase(self.tokens, self.at, self.words)[0]
        first = self._chain(end)
        if first is None:
            return None
        start = self._listed(first)
        anchored = start > 0 and self.tokens[start - 1].low in self._anchors(end)
        head = self._head(first, end)
        if anchored and self._bare(first, head):
            return None  # in a headline, `Three held after raid on [Monday]`, the date is the verb's
        dated = anchored or self._told_otherwise(first) or self._judged(first)
        return (first, end, head) if self._event(head) and dated else None

    def bracketed(self) -> tuple[int, int, int] | None:
        """Of `the long war ([1939-1945]) ruined the port` the war."""
        noun = noun_before(self.parsed, self.at)
        return (*noun, noun[1] - 1) if noun is not None and self._event(noun[1] - 1) else None

    def owner(self) -> tuple[int, int, int] | None:
        """Of `for the [June 1887] murder of Lind at a fair`, where it is no subject of its own verb."""
        start = self.at - 1
        while start > 0 and self.tokens[start].tag not in ("DT", "PRP$", "POS"):
            start -= 1
        if self.tokens[start].tag == "POS":
            start = (nearest(self.tokens, start) or (start, start))[0]
        head = self._head(self.at + 1, len(self.tokens))
        clause = self.parsed.holder[self.at]
        subject = clause.subject is not None and clause.subject[0] <= self.at < clause.subject[1]
        if not self._event(head) or self.tokens[start].tag == "PRP$":
            return None
        if subject and not self._told_otherwise(self.at):
            return None
        end = head + 1
        while (
            end < len(self.tokens) and self.tokens[end].tag in NOMINALS | {"IN"} and self.parsed.holder[end] is clause
        ):
            end += 1
        return start, end, head

    def _bare(self, first: int, head: int) -> bool:
        """Whether a noun stands without what running text puts before it: an article, a name, an adjective."""
        return first == head and self.tokens[head].tag == "NN" and self.tokens[self.at - 1].low != "of"

    def _told_otherwise(self, first: int) -> bool:
        """Whether a subject that begins here has a verb with another date: `The fire of [1968] led … in 1970`."""
        clause = self.parsed.holder[self.at]
        if clause.group is None or clause.subject is None or not clause.subject[0] <= first < clause.group.start:
            return False
        return self.at < clause.group.start and any(
            self.tokens[i].mention >= 0 for i in clause.tokens if i > clause.group.start
        )

    def _judged(self, first: int) -> bool:
        """Whether a noun says what somebody was judged for earlier: `was fined in May over the spill in 2009`."""
        clause = self.parsed.holder[self.at]
        if clause.group is None or first <= clause.group.end or self.tokens[first - 1].low not in _JUDGED:
            return False
        punished = self.tokens[clause.group.main].lemma in self.words.marks["verbs.punishing"]
        return punished and any(token.mention >= 0 for token in self.tokens[clause.group.end : first])

    def _listed(self, first: int) -> int:
        """Where the first of several events with dates begins: `after the flood of 1953 and the raid of [1976]`."""
        while first > 2 and self.tokens[first - 1].tag == "CC" and self.tokens[first - 2].mention >= 0:
            before = self._chain(dates.phrase(self.tokens, first - 2, self.words)[0])
            if before is None:
                break
            first = before
        return first

    def _anchors(self, end: int) -> frozenset[str]:
        """The prepositions behind which the date is the noun's and not the verb's: with `of` all that say when."""
        held = (end < self.at and self.tokens[end].low == "of") or self.tokens[self.at - 1].low == "of"
        return ANCHORING | {"from", "by", "at"} if held else ANCHORING

    def _head(self, first: int, end: int) -> int:
        head = first
        while head < end and self.tokens[head].tag in NOMINALS:
            head += 1
        return head - 1

    def _event(self, head: int) -> bool:
        return self.words.event(self.tokens[head].low)

    def _chain(self, end: int) -> int | None:
        """Where the noun phrase begins that ends here, over prepositions inside it."""
        found = phrase_before(self.tokens, end)
        if found is None:
            return None
        start = found[0]
        while (
            start > 1 and self.tokens[start - 1].tag == "IN" and self.tokens[start - 1].low not in ANCHORING | {"from"}
        ):
            wider = phrase_before(self.tokens, start - 1)
            if wider is None:
                break
            start = wider[0]
        return start
