"""The tokens and verb groups of a sentence, with the noun phrase before each place."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.phrases import QUOTES, nearest, phrase_before
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok, tag_at, tag_or_end
from dateline.compose.parse.verbs import Group

_OBJECTS: Final = frozenset(("DT", "PRP", "PRP$", "NNP", "CD"))
_BRACKET: Final = 6  # tokens of a bracket that only calls a thing by another name
_ASIDE, _FEAST = 7, 10  # tokens that commas may close in, and where those say which day it is
_PROVIDED: Final = frozenset(("if", "unless", "once", "when"))
AHEAD: Final = 30  # tokens looked ahead for a verb


class Around:
    """A sentence whose clauses are being told apart; read, never changed."""

    def __init__(self, tokens: Sequence[Tok], groups: Sequence[Group], words: Words) -> None:
        self.tokens, self.groups, self.words = tokens, groups, words
        self.at = {group.start: group for group in groups}
        self.say, self.gives = words.marks["verbs.say"], words.marks["verbs.gives"]

    def said_second(self, at: int) -> bool:
        """Whether what somebody says begins here, behind a verb that is joined to one: `called and said Lee left`."""
        said = self.at.get(at - 1)
        joined = said is not None and said.finite and self.tokens[at - 2].tag == "CC"
        told = joined and self.tokens[at - 1].lemma in self.say
        return told and self.tokens[at].tag in ("PRP", "DT", "PRP$", "NNP")

    def all_of(self, first: int, end: int) -> bool:
        """Whether a noun phrase says how many there are, so that all are meant: `two of the nine ships that left`."""
        return [token.tag for token in self.tokens[first : first + 2]] == ["DT", "CD"] and tag_at(
            self.tokens, end
        ) != ","

    def phrase_before(self, end: int) -> tuple[int, int] | None:
        """The noun phrase that ends right before a token, with the phrases of prepositions in it."""
        while end > 0 and self.tokens[end - 1].tag in (",", "RB", *QUOTES):
            end -= 1
        return phrase_before(self.tokens, self._before_bracket(end))

    def _before_bracket(self, end: int) -> int:
        """Where the short bracket opens that ends right before a token, `the Guild (GDX), which`; else that token."""
        if end < 1 or self.tokens[end - 1].tag != ")":
            return end
        opening = (at for at in range(end - 2, max(end - _BRACKET, 0), -1) if self.tokens[at].tag == "(")
        return next(opening, end)

    def _closing(self, opening: int) -> int:
        """Where a bracket ends that opens here and is short; -1 where none does."""
        if self.tokens[opening].tag != "(":
            return -1
        ends = (
            at for at in range(opening + 1, min(opening + _BRACKET, len(self.tokens))) if self.tokens[at].tag == ")"
        )
        return next(ends, -1)

    def closed_in(self, opening: int) -> int:
        """Behind what brackets close in from here, however long: nothing around them waits for its verb; else 0."""
        if self.tokens[opening].tag != "(":
            return 0
        return next((at + 1 for at in range(opening, len(self.tokens)) if self.tokens[at].tag == ")"), 0)

    def behind(self, group: Group) -> Tok:
        return self.tokens[min(group.end, len(self.tokens) - 1)]

    def done_by(self, group: Group) -> bool:
        """Whether `by` follows a verb, behind adverbs at most: `published anonymously by his brother`."""
        end = group.end
        while end < len(self.tokens) - 1 and self.tokens[end].tag == "RB":
            end += 1
        if self.tokens[group.main].lemma in self.words.marks["verbs.by"] and self._tag(end + 1) == "CD":
            return False  # `lost by nine votes`
        return self.tokens[min(end, len(self.tokens) - 1)].low == "by"

    def _tag(self, at: int) -> str:
        return tag_or_end(self.tokens, at)

    def _where_then(self, at: int) -> int:
        """Where what says where and when ends between an adverb and a subject, both behind commas: `, and there, on a
        beach in [1942], she found him`; 0 where nothing does."""
        if [token.tag for token in self.tokens[max(at - 2, 0) : at + 1]] != ["RB", ",", "IN"]:
            return 0
        end = at
        while self._tag(end) in NOMINALS | {"IN", "DATE"}:
            end += 1
        dated = any(token.tag == "DATE" for token in self.tokens[at:end])
        return end + 1 if dated and self._tag(end) == "," else 0

    def _in_title(self, at: int) -> bool:
        """Whether a plural stands in somebody's title: `, said Moss Police Chief Ann Lee`."""
        return [token.tag for token in self.tokens[at : at + 3]] == ["NNS", "NN", "NNP"]

    def _governed(self, end: int) -> bool:
        """Whether the noun phrase that ends here has a preposition before it."""
        found = nearest(self.tokens, end)
        return found is not None and found[0] > 0 and self.tokens[found[0] - 1].tag in ("IN", "TO")

    def _has_object(self, group: Group, before: str) -> bool:
        """Whether an object stands behind a verb, so that it is no participle. before: the tag before it."""
        following = self.tokens[group.end].tag if group.end < len(self.tokens) else "."
        several = following == "NNS" and before in ("NN", "NNS")  # `The report accused officers of …`
        behind = [token.tag for token in self.tokens[group.end : group.end + 3]]
        several |= behind[:2] == ["RB", "NNS"] and behind[2:] in (["TO"], ["IN"])  # `The Front laid down rules for it`
        if (several or following in _OBJECTS) and self.tokens[group.main].lemma not in self.gives:
            return True
        return self._acts_on(group)

    def _acts_on(self, group: Group) -> bool:
        """Whether what stands behind a verb is its object: `stopped production of`, `started stripping paint`."""
        marks, behind = self.words.marks, self.tokens[group.end : group.end + 2]
        lemma = self.tokens[group.main].lemma
        if len(behind) < 2 or lemma in self.gives or lemma in marks["verbs.before_of"]:
            return False
        role = behind[0].low in marks["nouns.role"] | marks["nouns.person"]
        started = behind[0].tag == "VBG" and lemma in marks["verbs.phases"]
        return started or (behind[0].tag == "NN" and behind[1].low == "of" and not role)

    def _beside_subject(self, group: Group) -> bool:
        """Whether a participle tells of a new subject behind a date: `on [Monday], and men living by saw smoke`."""
        start = group.start
        while start > 1 and self.tokens[start - 1].tag in NOMINALS:
            start -= 1
        joined = start > 1 and self.tokens[start - 1].tag == "CC" and self.tokens[start - 2].tag in ("DATE", ",")
        return joined and self.tokens[group.start].tag == "VBG" and self.tokens[group.start - 1].tag == "NNS"

    def _told_with(self, group: Group) -> bool:
        """Whether a verb without an end says which noun is meant: `barges laden with coal`, `the last to leave`."""
        before = [token.tag for token in self.tokens[max(group.start - 2, 0) : group.start]]
        told = self.tokens[group.start].tag == "VBN" and before[-1:] != [] and before[-1] in NOUNS
        led = before[-1:] == ["TO"] and before[0] in NOUNS
        alone = led and self.behind(group).tag not in NOMINALS
        # `and a campaign to drain the lake failed`
        alone |= led and self.tokens[group.start - 2].low in self.words.marks["nouns.infinitive"]
        return not group.finite and (told or alone or self._beside_subject(group))

    def _relates(self, index: int, start: int) -> bool:
        """Whether a relative clause begins behind a noun: `after an election in which nobody won`."""
        before = index - 2 if self.tokens[index - 1].tag == "IN" else index - 1
        return self.tokens[index].tag == "WP" and before >= start and self.tokens[before].tag in NOUNS

    def dated_verb(self, group: Group) -> bool:
        """Whether a date follows a verb before the next one."""
        end = next(
            (other.start for other in self.groups if other.start >= group.end and other.finite), len(self.tokens)
        )
        return any(token.tag == "DATE" for token in self.tokens[group.end : end])

    def _left(self, start: int) -> str:
        """The tag before a verb, over adverbs: `The merger, first mooted in 1997, failed`."""
        at = start - 1
        while at > 0 and self.tokens[at].tag == "RB":
            at -= 1
        return self.tokens[at].tag if start else ""

    def _first_adverb(self, group: Group) -> int:
        """Where a verb begins, with an adverb in -ly before it."""
        before = self.tokens[group.start - 1] if group.start > 1 else None
        return group.start - (before is not None and before.tag == "RB" and before.low.endswith("ly"))

    def intended(self, group: Group) -> bool:
        """Whether a verb behind a noun and a comma tells what that is to do: `cut a tax, intended to end in [May]`."""
        noun = group.start > 1 and self.tokens[group.start - 1].tag == "," and self.tokens[group.start - 2].tag in NOUNS
        meant = self.tokens[group.main].lemma in self.words.marks["verbs.intended"]
        return noun and meant and group.doubtful and self.behind(group).tag == "TO"

    def _set_off(self, at: int) -> int:
        """Behind what commas close in: `at ten, by his clock, they left`, `on 3 May, still only 17, he left`, `on
        3 May, the eve of his feast, he left`; or 0."""
        behind = [token.tag for token in self.tokens[at + 1 : at + 2]]
        days = self.words.marks["nouns.falling"]
        feast = behind in (["DT"], ["PRP$"]) and any(token.low in days for token in self.tokens[at + 2 : at + _ASIDE])
        led = feast or behind in (["IN"], ["RB"], ["VBG"])
        if self.tokens[at].tag != "," or self.tokens[at - 1].tag != "DATE" or not led:
            return 0
        end = at + 2
        while (
            end < len(self.tokens)
            and end - at < (_FEAST if feast else _ASIDE)
            and self.tokens[end].tag in NOMINALS | {"IN", "POS", *behind}
        ):
            end += 1
        return end + 1 if end < len(self.tokens) and self.tokens[end].tag == "," else 0

    def _provided(self, at: int) -> int:
        """Behind what stands between commas behind a conjunction: `and, if approved, brought in`; else 0.

        A short condition, or a phrase with a preposition: `and, despite the rain, left`.
        """
        joined = self.tokens[at].tag == "," and at > 0 and self.tokens[at - 1].tag == "CC"
        following = self.tokens[at + 1] if joined and at + 1 < len(self.tokens) else None
        if following is None or not (following.low in _PROVIDED or following.tag == "IN"):
            return 0
        end = next((i for i in range(at + 2, min(len(self.tokens), at + 9)) if self.tokens[i].tag == ","), -1)
        phrase = following.tag == "IN" and end + 1 not in self.at
        return 0 if phrase else end + 1
