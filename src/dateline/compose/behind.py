"""What of the words behind its verb a title keeps: up to a comma, and no clause whose verb was cut off."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.adjectives import inside_row
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.phrases import QUOTED, list_end
from dateline.compose.parse.render import closed
from dateline.compose.parse.small import A
from dateline.compose.parse.sourced import names_source
from dateline.compose.parse.tags import FINITE, NOMINALS
from dateline.compose.parse.tokens import tag_at

_GOES_ON: Final = FINITE | {"IN", "TO", "MD", "CC", "SC"}  # behind a clause that is left out


class Behind:
    """The tokens behind the verbs of a sentence."""

    def __init__(self, parsed: Parsed) -> None:
        self.parsed, self.tokens, self.words = parsed, parsed.tokens, parsed.words

    def to_comma(self, clause: Clause, rest: Sequence[int]) -> list[int]:
        """Up to the first comma that parts no enumeration: what follows is told beside, except what is said."""
        rest = self._without_state(self._without_when(clause, self._without_next(clause, rest)))
        rest = self._joined(self._without_source(rest))
        listed = 0
        for place, index in enumerate(rest):
            if self.tokens[index].tag != "," or index < listed or self._around_date(index) or self._around_name(index):
                continue
            listed = list_end(self.tokens, index, len(self.tokens))
            if listed or self._between_adjectives(index):
                continue
            if place == 0 and (object_ := self._object_behind(rest)):
                return self.to_comma(clause, object_)
            said = (
                [i for i in rest[place:] if self._said(clause, i)] if place == 0 or self._opens(clause, index) else []
            )
            said = said[1:] if said and self.tokens[said[0]].tag == "," else said
            return said or [*rest[:place], *self._beside(clause, rest, place)]
        return [i for i in rest if self.tokens[i].tag != "," or not self._around_date(i)]

    def _without_next(self, clause: Clause, rest: Sequence[int]) -> Sequence[int]:
        """Without the adverb of the verb that goes on behind a relative clause: `men who left in May surely knew`."""
        around, last = clause.parent, rest[-1] if rest else -1
        resumed = around is not None and around.group is not None and around.group.start == last + 1
        return rest[:-1] if clause.kind == "rel" and resumed and self.tokens[last].tag == "RB" else rest

    def _without_when(self, clause: Clause, rest: Sequence[int]) -> Sequence[int]:
        """Without what only says which day it was: `began on [the same day] that the search ended`."""
        group = clause.group
        if group is None or self.tokens[group.main].lemma in self.words.marks["verbs.reporting"]:
            return rest
        when = (
            place
            for place, index in enumerate(rest)
            if self.tokens[index].tag == "THAT" and self.tokens[index - 1].tag == "DATE"
            if self.tokens[index - 1].low.startswith("the ")
        )
        return rest[: next(when, len(rest))]

    def _without_state(self, rest: Sequence[int]) -> Sequence[int]:
        """Without what a conjunction adds behind the date of how it was ever since: `founded in [1858] and never out of
        work since`."""
        negations = self.words.marks["verbs.negations"]
        then = (
            place
            for place, index in enumerate(rest)
            if self.tokens[index].low in negations and self.tokens[index - 1].tag == "CC"
            if self.tokens[index - 2].tag == "DATE"
        )
        return rest[: next(then, len(rest))]

    def _joined(self, rest: Sequence[int]) -> list[int]:
        """Without the two commas around a clause that is left out: `said that the tests, which …, might show it`."""
        tags = [self.tokens[i].tag for i in rest]
        pairs = {
            p
            for p in range(len(tags) - 2)
            if tags[p : p + 2] == [",", ","] and rest[p + 1] > rest[p] + 1 and tags[p + 2] in _GOES_ON
        }
        return [i for p, i in enumerate(rest) if p not in pairs and p - 1 not in pairs]

    def _without_source(self, rest: Sequence[int]) -> list[int]:
        """Without `according to the owner` and `, per the owner`, up to a comma or the end."""
        start = next((p for p, i in enumerate(rest) if names_source(self.tokens, i)), len(rest))
        comma = next((p for p in range(start + 1, len(rest)) if self.tokens[rest[p]].tag == ","), len(rest))
        return [*rest[:start], *rest[comma:]]

    def _around_date(self, comma: int) -> bool:
        """Whether a comma only closes in a date behind the verb: `married, in [1814], Mary Dunn`."""
        tags = [token.tag for token in self.tokens[comma + 1 : comma + 4]]
        opens = tags[:2] == ["DATE", ","] or (tags[:1] == ["IN"] and tags[1:] == ["DATE", ","])
        before = [token.tag for token in self.tokens[max(0, comma - 3) : comma]]
        closes = before[-2:] == [",", "DATE"] or (
            before[:1] == [","] and before[1:] in (["IN", "DATE"], ["DT", "DATE"])
        )
        return (opens and tags[-1:] == [","]) or (closes and not NOMINALS.isdisjoint(tags[:1]))

    def _around_name(self, comma: int) -> bool:
        """Whether a comma stands beside a name between two objects: `cost the keeper, Ann Lee, her life`.

        Or before what somebody is told: `told her aunt, Ann Lee, that she left`.
        """
        for first in (comma, comma - 2):
            tags = [token.tag for token in self.tokens[max(first, 0) : first + 4]]
            if tags[:3] == [",", "NNP", ","] and tags[3:] in (["DT"], ["PRP$"], ["THAT"]):
                return self._named(first + 1)
        return False

    def _named(self, index: int) -> bool:
        name = self.tokens[index].name
        return name is not None and name.type == "person"

    def _beside(self, clause: Clause, rest: Sequence[int], comma: int) -> list[int]:
        """Behind a comma near the verb a phrase that says where or how: `Splashdown came, within sight of the ship`."""
        found: list[int] = []
        for index in rest[comma + 1 :]:
            if self.parsed.holder[index] is not clause or self.tokens[index].tag not in NOMINALS | {"IN", "TO"}:
                break
            found.append(index)
        compared = bool(found) and self.tokens[found[0]].low in self.words.marks["tagging.comparing"]
        apart = clause.kind == "part" and any(self.tokens[i].tag == "," for i in range(clause.start - 2, clause.start))
        if apart and not comma:
            return []  # `barred Ann Lee, elected in [2012], from the board`
        near = comma < 3 and len(found) > 1 and self.tokens[found[0]].tag == "IN" and not compared
        closed = not found or found[-1] + 1 >= len(self.tokens) or self.tokens[found[-1] + 1].tag in (",", ".", ";")
        return found if near and closed else []

    def _object_behind(self, rest: Sequence[int]) -> list[int]:
        """Behind a phrase that commas part from the verb its object: `found, on a hill, a small white orchid`."""
        closing = next((p for p in range(1, len(rest)) if self.tokens[rest[p]].tag == ","), len(rest))
        behind = rest[closing + 1 :]
        led = len(rest) > 1 and self.tokens[rest[1]].tag == "IN" and rest[1] == rest[0] + 1
        begins = bool(behind) and self.tokens[behind[0]].tag in ("DT", "PRP$", "CD")
        return list(behind) if led and begins and behind[0] == rest[closing] + 1 else []

    def _between_adjectives(self, comma: int) -> bool:
        around = (self.tokens[comma - 1].tag, tag_at(self.tokens, comma + 1))
        if comma + 1 < len(self.tokens) and self.parsed.holder[comma + 1] is not self.parsed.holder[comma - 1]:
            return False  # `can stay longer, old men can rest`
        if inside_row(self.tokens, comma):
            return True
        waits = around[0] == "JJ" and around[1] in NOMINALS and self._without_noun(comma)
        degree = [token.tag for token in self.tokens[comma + 1 : comma + 4]]
        waits |= around[0] in ("JJ", "NN") and "-" in self.tokens[comma - 1].low and degree[:1] == ["RB"]
        if waits and degree[:1] == ["RB"]:
            return degree[1:2] in (["JJ"], ["VBN"], ["VBD"]) and degree[2:3] in (["NN"], ["NNS"])
        return waits or (around[0] in ("JJ", "CD", "VBN") and around[1] in ("JJ", "“", '"', "VBN"))

    def _without_noun(self, end: int) -> bool:
        """Whether nothing but adjectives stands behind an article: `a heavily wooded, four-acre area`."""
        start = end
        while start > 0 and self.tokens[start - 1].tag in ("JJ", "RB"):
            start -= 1
        return 0 < start < end and self.tokens[start - 1].low in A

    def _said(self, clause: Clause, index: int) -> bool:
        """Whether a word belongs to what is said; not `It was shut, which hurt`, `died, never hoping that it burnt`."""
        holder, group = self.parsed.holder[index], clause.group
        own = group is not None and group.start < holder.intro <= group.end
        before = self.tokens[holder.intro - 1] if holder.intro > 0 and not own else None
        led = before is not None and before.tag in ("IN", "TO") and self.tokens[holder.intro].tag == "WP"
        if led or (before is not None and before.tag == "VBG"):  # `, prior to which it was driven by hand`
            return False
        apart = holder.intro > 0 and self.tokens[holder.intro].low == "which"
        apart &= self.tokens[holder.intro - 1].tag == ","
        return holder.kind == "that" and holder.parent is clause and not apart

    def _opens(self, clause: Clause, comma: int) -> bool:
        """Whether what is said begins right behind a comma: `said despite the rain, he was pleased`."""
        behind, group = self.parsed.holder[min(comma + 1, len(self.tokens) - 1)], clause.group
        if group is None or group.passive or self.tokens[group.main].lemma not in self.words.marks["verbs.reporting"]:
            return False
        return behind.kind == "that" and behind.parent is clause and behind.start == comma + 1

    def whole(self, clause: Clause, rest: list[int]) -> list[int]:
        """Without a clause inside it whose verb was cut off."""
        while rest:
            inner = self.parsed.holder[rest[-1]]
            told = inner.group is None or (inner.group.main in rest and not self._bare(rest[-1]))
            around = inner.parent
            while told and around is not None and around is not clause:
                if around.kind == "that" and around.group is not None and around.group.main not in rest:
                    told, inner = False, around  # `said that the body found` of `the body found there was his`
                around = around.parent
            if inner is clause or (told and not self._dangles(inner, rest[-1])):
                break
            # a clause may begin behind words that it shares with another
            shorter = closed(self.tokens, [index for index in rest if index < inner.start])
            rest = shorter if len(shorter) < len(rest) else rest[:-1]
        return self._led_to(rest)

    def _led_to(self, rest: list[int]) -> list[int]:
        """Without the preposition of a clause that was cut off: of `charges stemming from what he said` `charges`."""
        last = self.tokens[rest[-1]] if rest else None
        following = self.tokens[rest[-1] + 1 : rest[-1] + 2] if rest else []
        if last is None or last.tag not in ("IN", "TO") or not following or following[0].tag not in ("WP", "WRB"):
            return rest
        shorter = rest[:-1]
        while shorter and self.tokens[shorter[-1]].tag == "VBG":
            shorter.pop()
        return shorter or rest

    def _dangles(self, inner: Clause, last: int) -> bool:
        """Whether a participle has lost what follows it: `two killings blamed` of `blamed on the rebels`."""
        group, following = inner.group, last + 1
        if group is None or group.main != last or following >= len(self.tokens):
            return False
        marks, lemma = self.words.marks, self.tokens[last].lemma
        wants = any(lemma in marks[f"verbs.{name}"] for name in ("wanting", "undertaking", "ordering"))
        if self.tokens[following].tag == "TO" and wants and following not in (self.parsed.dated or ()):
            return True  # `said it had decided` of `decided to admit them`
        held = self.parsed.holder[following] is inner and following not in (self.parsed.dated or ())
        wanted = {"part": ("IN", "TO"), "rel": ("TO",)}.get(inner.kind, ())  # `a towel which belonged` to somebody
        if inner.kind == "rel" and lemma in marks["verbs.describing"]:
            wanted = ("IN", "TO")  # `a bridge which is located` on the river
        return held and self.tokens[following].tag in wanted

    def quotes(self, clause: Clause, rest: Sequence[int]) -> bool:
        """Whether what follows a verb are somebody's own words: `Kennedy said, “I was ill.”`"""
        inner = self.parsed.holder[rest[0]] if rest and rest[0] else clause
        said = inner.kind == "that" and inner.parent is clause and inner.intro < 0 and inner.start == rest[0]
        return said and self.tokens[rest[0] - 1].tag in QUOTED

    def _bare(self, index: int) -> bool:
        """Whether a word is an auxiliary, which says nothing at an end, `who had`; not in `how it is.`"""
        low, behind = self.tokens[index].low, self.tokens[index + 1 : index + 2]
        if behind and behind[0].tag in (".", ",", ";") and self.tokens[index].tag in ("VBZ", "VBP"):
            return False
        return any(low in self.words.marks[f"verbs.{name}"] for name in ("be", "have", "do"))
