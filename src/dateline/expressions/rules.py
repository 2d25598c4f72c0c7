"""Rules: records of a rule file, read, checked and compiled one by one.

A pattern is a regular expression in which a space stands for any white space, `{month}` for a table or class of
`words.toml`, and `{date}`, `{day}`, `{dated}`, `{time}`, `{duration}`, `{count}` or `{set}` for whatever other rules of
that kind read. A digit at the end
only tells two apart: `{month} to {month2}`. The meaning is a call of the interval algebra over these names.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dateline.errors import ExpressionError, ResolveError
from dateline.expressions.words import Class, Table, Words
from dateline.interval.algebra import OPERATIONS
from dateline.interval.terms import Argument, Template, parse_meaning

Kind = Literal["date", "day", "weekday", "ref", "time", "duration", "count", "set"]
# what a nested placeholder accepts: {date} reads days too, {dated} no names of weekdays, {undated} all but those;
# "ref" is read only alone
KINDS: Final = {
    "date": ("date", "day", "weekday"),
    "day": ("day", "weekday"),
    "dated": ("day",),
    "undated": ("date", "day"),
    "time": ("time",),
    "duration": ("duration", "count"),
    "count": ("count",),
    "set": ("set",),
}
SPACE: Final = "(?: +)"  # running text comes with its white space already folded to blanks, see `dateline.find.scan`
_FORBIDDEN: Final = re.compile(
    r"\\[dDwWsSbB]|\[[^\]]* [^\]]*\]|\(\?[!<=]|\.[*+]|[*]|\+(?!\))|\\[1-9]"
    r"|\{(?![a-z_][a-z_0-9]*\}|[0-9]+(?:,[0-9]+)?\})"
)
_PLACEHOLDER: Final = re.compile(r"\{([a-z_][a-z_0-9]*)\}")
_NAME_GOES_ON: Final = re.compile(r"\s{1,3}[^\W\d_a-z][a-z]")
_LEFT: Final = r"(?:(?<![^\W_])|(?![^\W\d_])){0}(?:(?<=[^\W_])\s{{1,3}})?\Z"
_NAMED: Final = re.compile(r"\(\?P<[a-z_]+>")

Example = Annotated[list[str], Field(min_length=2, max_length=4)]


class RuleRecord(BaseModel):
    """One `[[rule]]` of a rule file, as a linguist writes it.

    after, before: what must stand right before or right behind the expression; not_after, not_before: what must not.
    priority: of two rules that read the same words the higher one counts. alone: false for a rule that only serves
    inside others. loose: its guards hold only where it stands alone. unnamed: where its last word and the one behind it
    have capitals, it is part of a name, `Summer Glass`, unless this stands before it; empty where it may be none. only:
    where the rule holds in histories, in histories without a date of their own, in reports, in logs or in chats only.
    parts: of a range or enumeration, the meanings of its pieces by group name. examples: [sentence with [the
    expression], TIMEX3 value, options…]; never: sentences in which this rule finds nothing; known_failures: examples
    that it should read and does not. note: why the rule is as it is.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    pattern: str
    meaning: str
    kind: Kind = "date"
    after: str = ""
    before: str = ""
    not_after: str = ""
    not_before: str = ""
    unnamed: str = ""
    priority: int = 0
    alone: bool = True
    loose: bool = False
    only: Literal["", "narrative", "undated", "dispatch", "log", "informal"] = ""
    parts: dict[str, str] = Field(default_factory=dict)
    examples: list[Example] = Field(min_length=1)
    never: list[str] = Field(default_factory=list)
    known_failures: list[Example] = Field(default_factory=list)
    note: str = ""


class Guard:
    """What the surroundings must be like. Compiled on first use, like the patterns."""

    def __init__(self, record: RuleRecord, words: Words, where: str) -> None:
        self._record, self._words, self._where = record, words, where

    @property
    def on_left(self) -> "tuple[Guard, ...]":
        """Itself, if it asks anything of what stands before."""
        return (self,) if self._record.after or self._record.not_after else ()

    @property
    def on_right(self) -> "tuple[Guard, ...]":
        """Itself, if it asks anything of what stands behind."""
        return (self,) if self._record.before or self._record.not_before else ()

    def allows_left(self, left: str) -> bool:
        """Whether the expression may stand behind this text."""
        after, not_after = self._left
        if after and not after.search(left):
            return False
        return not (not_after and not_after.search(left))

    def allows_right(self, right: str) -> bool:
        """Whether the expression may stand before this text."""
        before, not_before = self._right
        if before and not before.match(right):
            return False
        return not (not_before and not_before.match(right))

    @property
    def of_names(self) -> "Guard | None":
        """Itself, if the expression may be part of a name."""
        return self if self._record.unnamed else None

    def allows_name(self, left: str, surface: str, right: str) -> bool:
        """Whether the expression is no part of a name there."""
        if not _NAME_GOES_ON.match(right) or not surface.rpartition(" ")[2][:1].isupper():
            return True
        return self._unnamed is not None and self._unnamed.search(left) is not None

    # a guard that begins or ends with a letter stands for whole words, with blanks between it and the expression;
    # one of marks or digits stands right beside it, unless it says otherwise

    @cached_property
    def _left(self) -> tuple[re.Pattern[str] | None, ...]:
        return tuple(self._compiled(field, _LEFT) for field in ("after", "not_after"))

    @cached_property
    def _right(self) -> tuple[re.Pattern[str] | None, ...]:
        shape = r"(?:\s{{1,3}}(?=[^\W_]))?{0}(?:(?<![^\W\d_])|(?![^\W_]))"
        return tuple(self._compiled(field, shape) for field in ("before", "not_before"))

    @cached_property
    def _unnamed(self) -> re.Pattern[str] | None:
        return self._compiled("unnamed", _LEFT)

    def check(self) -> None:
        """Compile all guards now."""
        assert self._unnamed or not self._record.unnamed
        assert self._left
        assert self._right

    def _compiled(self, field: str, shape: str) -> re.Pattern[str] | None:
        text = getattr(self._record, field)
        if not text:
            return None
        words, where = self._words, f"{self._where}, {field}"
        body = _PLACEHOLDER.sub(lambda m: _source(words, m[1], where).pattern(), text).replace(" ", r"(?:\s{1,3})")
        return _compiled(shape.format(f"(?i:{body})"), self._where, field)


@dataclass(frozen=True, eq=False)
class Rule:
    """A compiled rule.

    name: `en/relative/last <month>`. nested: placeholders for other rules, with their kind, in order. regexes: the
    pattern over text with single spaces, cut at the nested rules (one more piece than there are of them). loose: all
    of it with any text for the nested rules. scan: for running text, None where there are nested rules; pieces: then
    what stands around those.
    """

    name: str
    where: str
    record: RuleRecord
    loose: str
    scan: str | None
    pieces: tuple[str, ...]
    sources: Mapping[str, Table | Class]
    nested: tuple[tuple[str, str], ...]
    template: Template
    part_templates: Mapping[str, Template]
    guard: "Guard"

    @cached_property
    def regexes(self) -> tuple[re.Pattern[str], ...]:
        """The pattern compiled; on first use, since most texts need few of the rules."""
        return tuple(_compiled(piece, self.where, "pattern") for piece in _grouped(self.record.pattern, self.sources))

    def check(self) -> None:
        """Compile pattern and guards now; ExpressionError names file, rule and field."""
        for piece in (self.scan or "", *self.pieces):
            _compiled(piece, self.where, "pattern, around its nested rules")
        assert self.regexes
        self.guard.check()

    def bind(self, groups: Mapping[str, str | None]) -> dict[str, Argument]:
        """The values of the placeholders for tables and classes in what they matched."""
        return {
            group: None if (text := groups.get(group)) is None else source.value(text)
            for group, source in self.sources.items()
        }


def compile_rule(record: RuleRecord, name: str, words: Words, place: str) -> Rule:
    """Compile and check one record. ExpressionError names the file, the rule and the field."""
    where = f"{place}, rule {record.name!r}"
    _check_pattern(record.pattern, where)
    found = [(match[1], _base(words, match[1])) for match in _PLACEHOLDER.finditer(record.pattern)]
    nested = tuple((group, base) for group, base in found if base in KINDS)
    sources = {group: _source(words, base, where) for group, base in found if base not in KINDS}
    template = _meaning(record.meaning, {group for group, _ in found} | set(record.parts), where, "meaning")
    parts = {
        key: _meaning(text, {group for group, _ in found}, where, f"parts.{key}") for key, text in record.parts.items()
    }
    return Rule(
        name=name,
        where=where,
        record=record,
        loose=_plain(record.pattern, sources, spaces=" "),
        scan=None if nested else _plain(record.pattern, sources, spaces=SPACE),
        pieces=_pieces(record.pattern, sources) if nested else (),
        sources=sources,
        nested=nested,
        template=template,
        part_templates=parts,
        guard=Guard(record, words, where),
    )


def _base(words: Words, name: str) -> str:
    """The table, class or kind that a placeholder names; a digit at the end may only tell two apart."""
    return name if name in words.sources or name in KINDS else re.sub(r"_?[0-9]$", "", name)


def _source(words: Words, base: str, where: str) -> Table | Class:
    if base not in words.sources:
        raise ExpressionError(where, f"pattern: {{{base}}} is no table or class", "define it in words.toml")
    return words.sources[base]


def _check_pattern(pattern: str, where: str) -> None:
    bad = _FORBIDDEN.search(pattern)
    if bad:
        remedy = "patterns are bounded and plain: [0-9] for digits, {0,3} for repetition, a guard for context"
        raise ExpressionError(where, f"pattern: {bad[0]!r} is not allowed", remedy)


def _meaning(text: str, names: set[str], where: str, field: str) -> Template:
    try:
        template = parse_meaning(text)
    except ResolveError as error:
        raise ExpressionError(where, f"{field}: {error}") from error
    unknown = template.operations() - set(OPERATIONS) - {"first_of", "same"}
    if unknown:
        raise ExpressionError(
            where,
            f"{field}: no operation {sorted(unknown)[0]!r}",
            f"there are {', '.join(sorted(OPERATIONS))}",
        )
    if template.names() - names:
        raise ExpressionError(
            where, f"{field}: {sorted(template.names() - names)[0]!r} is no placeholder of the pattern"
        )
    return template


def _compiled(pattern: str, where: str, field: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except re.error as error:
        raise ExpressionError(where, f"{field}: {error}") from error


def _grouped(pattern: str, sources: Mapping[str, Table | Class]) -> list[str]:
    """The pattern with named groups, cut at the nested rules."""

    def replace(match: re.Match[str]) -> str:
        group = match[1]
        return f"(?P<{group}>{sources[group].pattern()})" if group in sources else "\0"

    return [f"(?i:{piece})" for piece in _PLACEHOLDER.sub(replace, pattern).split("\0")]


def _plain(pattern: str, sources: Mapping[str, Table | Class], spaces: str) -> str:
    """The pattern without groups; nested rules become any text."""

    def replace(match: re.Match[str]) -> str:
        group = match[1]
        return sources[group].pattern() if group in sources else "(?s:.+)"

    pattern = _NAMED.sub("(?:", pattern)
    return f"(?i:{_PLACEHOLDER.sub(replace, pattern).replace(' ', spaces)})"


def _pieces(pattern: str, sources: Mapping[str, Table | Class]) -> tuple[str, ...]:
    """The text around the nested rules: before the first, between them, behind the last."""
    pattern = _NAMED.sub("(?:", pattern)
    marked = _PLACEHOLDER.sub(lambda match: match[0] if match[1] in sources else "\0", pattern)
    return tuple(_plain(piece, sources, SPACE) if piece else "" for piece in marked.split("\0"))


def read_record(entry: Mapping[str, object], place: str, index: int) -> RuleRecord:
    """One `[[rule]]` table as a record. ExpressionError names the rule and the field."""
    where = f"{place}, rule {entry.get('name', f'number {index + 1}')!r}"
    try:
        return RuleRecord.model_validate(entry)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(step) for step in first["loc"])
        raise ExpressionError(where, f"{field}: {first['msg']}", "see expressions/README.md") from error
