"""All rules of a language together: one scan for where an expression may stand, and a parser for what it says.

The scan is one regular expression that covers every rule (and a little more: it lets any rule's beginning meet any
rule's end); what it proposes is parsed exactly, rule by rule, and each distinct surface only once. So the scan's cost
does not grow with the number of rules, and the parser's cost not with the length of the text.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from functools import cached_property
from typing import Final, NamedTuple

from dateline.errors import ExpressionError
from dateline.expressions.engine import Candidates, Matcher, compile_longest, compile_matcher
from dateline.expressions.factor import factored
from dateline.expressions.leads import behind_leads, merged
from dateline.expressions.manner import MANNERS, Manner
from dateline.expressions.parser import Parser, Reading, Way
from dateline.expressions.rules import KINDS, SPACE, Rule
from dateline.expressions.words import Words

# the name of a reading that no rule file gives: the time that an entry of a log opens with, in any language
LOG_ENTRY: Final = "log/entry"
ANNALS_ENTRY: Final = "annals/entry"
DIARY_ENTRY: Final = "diary/entry"
ROW_ENTRY: Final = "row/hour"


# those that a text is scanned for only where it is of their kind, as most texts are not
_OCCASIONS: Final = ("early", "personal")


class _Scans(NamedTuple):
    """Scans for some rules: for what may stand anywhere, and for what stands behind leads only."""

    free: Matcher | None
    led: Matcher | None


class Grammar:
    """The rules of one language, compiled. Loading order does not matter: equal priorities sort by name.

    limited: the names of rules that hold only in histories, only in reports or only in logs, with which.
    manner: of the texts that it is for. In those of people who write of themselves, what is named lies ahead unless a
    tense says otherwise.
    """

    def __init__(self, rules: Iterable[Rule], words: Words, manner: Manner = "report") -> None:
        self.rules = sorted(rules, key=lambda rule: (-rule.record.priority, rule.name))
        self.words, self.manner = words, manner
        everywhere = ("", *(MANNERS if manner == "informal" else ()))
        self.limited = {rule.name: rule.record.only for rule in self.rules if rule.record.only not in everywhere}
        self._known_scans: dict[str, _Scans] = {}

    def of(self, manner: Manner) -> "Grammar":
        """The same for texts of another manner, its automata shared."""
        shared = (self.matcher, self.middle, self.right, self._parser)  # made once, here
        twin = copy(self)
        twin.manner = manner
        assert twin.matcher is shared[0]
        return twin

    @cached_property
    def matcher(self) -> Matcher:
        """The scan over running text, of whatever kind it is, and all rules."""
        return self._compiled(self._free(self._of_occasion("")), [rule.loose for rule in self.rules])

    def _of_occasion(self, occasion: str) -> list[Rule]:
        """The rules that only texts of a kind are scanned for, `early` or `personal`; empty for all others."""
        return [rule for rule in self.rules if _occasion(self.limited.get(rule.name)) == occasion]

    def _free(self, rules: Sequence[Rule]) -> str:
        """The pattern of a scan: for simple expressions with what other rules may put before them; empty for none."""
        pieces = [pieces[0] for pieces in self._pieces]
        cores, led = _folding(rule.scan for rule in rules if rule.scan and not rule.record.lead), _led(rules)
        ways = [f"(?:{_either([_folding(pieces)])}){{0,3}}(?:{_either([cores])})"] if cores else []
        if led:  # with another rule's beginning before it, it may be that which is the lead: `about five`
            some = _folding(piece for piece in pieces if piece and compile_longest(piece)("") < 0)
            ways.append(f"(?:{some}){{1,3}}{_folding(scanned for _, scanned in led)}")
        return "|".join(ways)

    def _scans(self, occasion: str) -> "_Scans":
        """The scans for the rules of an occasion; made when a text of that kind comes."""
        known = self._known_scans.get(occasion)
        if known is None:
            rules = self._of_occasion(occasion)
            free, led = self._free(rules) if occasion else "", behind_leads(_led(rules))
            known = self._known_scans[occasion] = _Scans(
                self._compiled(free, []) if free else None if occasion else self.matcher,
                self._compiled(led, []) if led else None,
            )
        return known

    def _compiled(self, pattern: str, rules: Sequence[str]) -> Matcher:
        try:
            return compile_matcher(pattern, rules)
        except (re.error, ValueError) as error:
            self.check()
            raise ExpressionError(self.words.language, f"its patterns do not compile together: {error}") from error

    def candidates(self, text: str, *, early: bool = False) -> Candidates:
        """Where expressions may stand in a text. early: whether it tells of an age whose years have three digits."""
        occasions = ["", *(["early"] if early else []), *(["personal"] if self.manner != "report" else [])]
        scans = [self._scans(occasion) for occasion in occasions]
        return merged(
            [scan.free.candidates(text) for scan in scans if scan.free],
            [scan.led.candidates(text) for scan in scans if scan.led],
            text,
        )

    def check(self) -> None:
        """Compile everything that is compiled on first use; ExpressionError names file, rule and field."""
        for rule in self.rules:
            rule.check()

    @cached_property
    def _parser(self) -> Parser:
        # what shows that these hold stands around the whole
        unnested = frozenset(name for name, only in self.limited.items() if only in ("log", "personal", "narrative"))
        return Parser(self.rules, self.matcher, unnested)

    @cached_property
    def middle(self) -> re.Pattern[str]:
        """What may stand between two simple expressions that one rule reads."""
        return re.compile(_either(piece for pieces in self._pieces for piece in pieces[1:-1]))

    @cached_property
    def right(self) -> Callable[[str], int]:
        """How much of a text a rule may at most put behind a simple expression; -1 for nothing."""
        return compile_longest(_either(pieces[-1] for pieces in self._pieces))

    @cached_property
    def _pieces(self) -> list[tuple[str, ...]]:
        return [rule.pieces for rule in self.rules if rule.pieces]

    def beginnings(self, surface: str) -> Iterator[tuple[int, tuple[Way, ...]]]:
        """Of a surface and then of its beginnings, the longest first, the length and the ways to read it, the best
        first."""
        return self._parser.beginnings(surface)

    def read(self, surface: str) -> tuple[Reading, ...]:
        """All readings of exactly this text, the best first; without regard to what stands around it."""
        return self._parser.read(surface)


def _occasion(only: str | None) -> str:
    return only if only in _OCCASIONS else ""


def _led(rules: Iterable[Rule]) -> list[tuple[tuple[str, ...], str]]:
    """The leads of those rules that have some, with their patterns."""
    return [(tuple(rule.record.lead), rule.scan) for rule in rules if rule.scan and rule.record.lead]


def _folding(patterns: Iterable[str]) -> str:
    """Any of the patterns `(?i:…)`, with what they begin with alike written once; empty for none."""
    bodies = [pattern.removeprefix("(?i:").removesuffix(")") for pattern in patterns if pattern]
    return f"(?i:{factored(bodies)})" if bodies else ""


def _either(patterns: Iterable[str]) -> str:
    """An alternation of the distinct patterns, in an order that does not depend on loading."""
    distinct = sorted({pattern for pattern in patterns if pattern})
    return "(?:" + "|".join(distinct) + ")" if distinct else "(?:)"


__all__ = ["ANNALS_ENTRY", "DIARY_ENTRY", "KINDS", "LOG_ENTRY", "ROW_ENTRY", "SPACE", "Grammar", "Reading"]
