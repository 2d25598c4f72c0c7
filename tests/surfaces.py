"""Expressions made up from the rules of a language: what a rule's pattern allows, with words and other rules put in."""

import re
import re._constants as codes
import re._parser as parser
from collections import defaultdict
from collections.abc import Iterable
from random import Random
from typing import TYPE_CHECKING, Any, Final

from dateline.expressions.grammar import KINDS, Grammar
from dateline.expressions.words import Class, Table

if TYPE_CHECKING:
    from dateline.expressions.rules import Rule

DEEP: Final = 3  # rules in rules, beyond which plain ones end it
PLAIN: Final = {"day": "5 May", "time": "noon"}
_SLOT: Final = re.compile(r"\{([a-z_][a-z_0-9]*)\}")
_NUMBERED: Final = re.compile(r"_?\d+\Z")
FIRST_SLOT: Final = 0xE000  # slots stand in patterns as characters for private use


class Surfaces:
    """Makes up expressions of a grammar. random: what chooses among all that is allowed."""

    def __init__(self, grammar: Grammar, random: Random) -> None:
        self.grammar, self.random = grammar, random
        self._kinds: dict[str, list[Rule]] = defaultdict(list)
        for rule in grammar.rules:
            self._kinds[rule.record.kind].append(rule)

    def any(self) -> str:
        """An expression of some rule."""
        return self._of(self.random.choice(self.grammar.rules).record.pattern, 0)

    def _of(self, pattern: str, depth: int) -> str:
        names = list(dict.fromkeys(_SLOT.findall(pattern)))
        private = {name: chr(FIRST_SLOT + number) for number, name in enumerate(names)}
        tree = parser.parse(_SLOT.sub(lambda slot: private[slot[1]], pattern))
        return self._written(tree, {letter: name for name, letter in private.items()}, depth)

    def _written(self, tree: Iterable[tuple[Any, Any]], slots: dict[str, str], depth: int) -> str:
        return "".join(self._piece(code, value, slots, depth) for code, value in tree)

    def _piece(self, code: Any, value: Any, slots: dict[str, str], depth: int) -> str:
        if code is codes.LITERAL:
            return self._slot(slots[chr(value)], depth) if chr(value) in slots else chr(value)
        if code is codes.IN:
            kind, which = self.random.choice([item for item in value if item[0] in (codes.LITERAL, codes.RANGE)])
            return chr(which) if kind is codes.LITERAL else chr(self.random.randint(*which))
        if code is codes.BRANCH:
            return self._written(self.random.choice(value[1]), slots, depth)
        if code is codes.SUBPATTERN:
            return self._written(value[3], slots, depth)
        if code is codes.MAX_REPEAT:
            least, most, inner = value
            times = range(self.random.randint(least, min(most, least + 1)))
            return "".join(self._written(inner, slots, depth) for _ in times)
        return ""

    def _slot(self, name: str, depth: int) -> str:
        """What stands for `{month}`, `{dom2}`, `{day}`: a word, what a class allows, or another rule."""
        for wanted in (name, _NUMBERED.sub("", name)):
            source = self.grammar.words.sources.get(wanted)
            if isinstance(source, Table):
                return self.random.choice(list(source.words))
            if isinstance(source, Class):
                return self._of(source.regex, depth)
            if wanted in KINDS and depth >= DEEP:
                return PLAIN.get(wanted, "two weeks")
            if wanted in KINDS:
                rules = [rule for kind in sorted(KINDS[wanted]) for rule in self._kinds[kind]]
                return self._of(self.random.choice(rules).record.pattern, depth + 1)
        raise KeyError(name)
