"""Guards: what must stand, or must not, right before and right behind an expression.

They are patterns without a limit on what they look at. Most are asked in vain, so each is asked behind its sieve, and
compiled when that lets something through for the first time.
"""

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Final

from dateline.errors import ExpressionError
from dateline.expressions.sieve import Sieve, compile_sieve
from dateline.expressions.words import Class, Table, Words

PLACEHOLDER: Final = re.compile(r"\{([a-z_][a-z_0-9]*)\}")
_NAME_GOES_ON: Final = re.compile(r"\s{1,3}[^\W\d_a-z][a-z]")
# where a sentence begins: what stands before it in its line is nothing, the end of another, or whom a post is for
_OPENING: Final = re.compile(r"(?:\A|[.!?…:]|(?<!\S)@\w{1,40}:?)[\s\"'“‘(*]{0,8}\Z")
# a guard that begins or ends with a letter stands for whole words, with blanks between it and the expression;
# one of marks or digits stands right beside it, unless it says otherwise
_LEFT: Final = r"(?:(?<![^\W_])|(?![^\W\d_])){0}(?:(?<=[^\W_])\s{{1,3}})?\Z"
_RIGHT: Final = r"(?:\s{{1,3}}(?=[^\W_]))?{0}(?:(?<![^\W\d_])|(?![^\W_]))"


class Guard:
    """What the surroundings must be like.

    fields: `after`, `not_after`, `before`, `not_before`, `unnamed`, `not_opening` of a rule, those it has. where: file
    and rule.
    """

    def __init__(self, fields: Mapping[str, str], words: Words, where: str) -> None:
        edges = {field: _Edge(field, text, words, where) for field, text in fields.items() if text}
        self._after, self._not_after = edges.get("after"), edges.get("not_after")
        self._before, self._not_before = edges.get("before"), edges.get("not_before")
        self._unnamed, self._not_opening = edges.get("unnamed"), edges.get("not_opening")

    @property
    def on_left(self) -> "tuple[Guard, ...]":
        """Itself, if it asks anything of what stands before."""
        return (self,) if self._after or self._not_after else ()

    @property
    def on_right(self) -> "tuple[Guard, ...]":
        """Itself, if it asks anything of what stands behind."""
        return (self,) if self._before or self._not_before else ()

    def allows_left(self, left: str) -> bool:
        """Whether the expression may stand behind this text."""
        if self._after and not self._after.is_in(left):
            return False
        return not (self._not_after and self._not_after.is_in(left))

    def allows_right(self, right: str) -> bool:
        """Whether the expression may stand before this text."""
        if self._before and not self._before.is_in(right):
            return False
        return not (self._not_before and self._not_before.is_in(right))

    def allows(self, left: str, surface: str, right: str) -> bool:
        """Whether the expression may stand between these texts, and is no part of a name there."""
        beside = self.allows_left(left) and self.allows_right(right)
        return beside and self._allows_name(left, surface, right) and self._allows_opening(left, right)

    def _allows_opening(self, left: str, right: str) -> bool:
        """Whether the expression may begin a sentence, if it does, with what stands behind it."""
        return not (self._not_opening and _OPENING.search(left) and self._not_opening.is_in(right))

    def _allows_name(self, left: str, surface: str, right: str) -> bool:
        """Whether the expression is no part of a name there."""
        if not self._unnamed or not _NAME_GOES_ON.match(right) or not surface.rpartition(" ")[2][:1].isupper():
            return True
        return self._unnamed.is_in(left)

    def check(self) -> None:
        """Compile all now."""
        for edge in (self._after, self._not_after, self._before, self._not_before, self._unnamed, self._not_opening):
            assert edge is None or callable(edge.asked)


class _Edge:
    """One of the patterns of a guard. Compiled on first use, like those of the rules."""

    def __init__(self, field: str, text: str, words: Words, where: str) -> None:
        self._field, self._text, self._words, self._where = field, text, words, where

    def is_in(self, text: str) -> bool:
        """Whether it stands at that side of a text which is next to the expression."""
        return self._sieve(text) and self.asked(text) is not None

    @cached_property
    def asked(self) -> Callable[[str], re.Match[str] | None]:
        """The pattern itself. ExpressionError names the field."""
        pattern = compiled(self._pattern, self._where, self._field)
        return pattern.search if self._on_left else pattern.match

    @cached_property
    def _sieve(self) -> Sieve:
        return compile_sieve(self._pattern, "search" if self._on_left else "match")

    @property
    def _on_left(self) -> bool:
        return self._field not in ("before", "not_before", "not_opening")

    @cached_property
    def _pattern(self) -> str:
        words, where = self._words, f"{self._where}, {self._field}"
        body = PLACEHOLDER.sub(lambda found: source_of(words, found[1], where).pattern(), self._text)
        spaced = body.replace(" ", r"(?:\s{1,3})")
        return (_LEFT if self._on_left else _RIGHT).format(f"(?i:{spaced})")


def source_of(words: Words, name: str, where: str) -> Table | Class:
    """The table or class of a name. ExpressionError if there is none."""
    if name not in words.sources:
        raise ExpressionError(where, f"pattern: {{{name}}} is no table or class", "define it in words.toml")
    return words.sources[name]


def compiled(pattern: str, where: str, field: str) -> re.Pattern[str]:
    """A pattern of a rule. ExpressionError names the rule and the field."""
    try:
        return re.compile(pattern)
    except re.error as error:
        raise ExpressionError(where, f"{field}: {error}") from error
