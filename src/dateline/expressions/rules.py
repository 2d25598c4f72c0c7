"""Rules: records of a rule file, read, checked and compiled one by one.

A pattern is a regular expression in which a space stands for any white space, `{month}` for a table or class of
`words.toml`, and `{date}`, `{day}`, `{dated}`, `{time}`, `{duration}`, `{count}` or `{set}` for whatever other rules of
that kind read. A digit at the end
only tells two apart: `{month} to {month2}`. The meaning is a call of the interval algebra over these names.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Final, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from dateline.errors import ExpressionError, ResolveError
from dateline.expressions.engine import ANY, Piece, compile_piece
from dateline.expressions.guards import PLACEHOLDER, Guard, compiled, source_of
from dateline.expressions.words import Class, Table, Words, one_of
from dateline.interval.algebra import OPERATIONS
from dateline.interval.terms import Argument, Template, parse_meaning

Kind = Literal["date", "day", "weekday", "moment", "ref", "time", "duration", "count", "set"]
# what a nested placeholder accepts: {date} reads days too, {dated} no names of weekdays and no clock times before a
# day ("moment"), {undated} all but names of weekdays;
# "ref" is read only alone
KINDS: Final = {
    "date": ("date", "day", "weekday", "moment"),
    "day": ("day", "weekday", "moment"),
    "dated": ("day",),
    "undated": ("date", "day", "moment"),
    "time": ("time",),
    "duration": ("duration", "count"),
    "count": ("count",),
    "set": ("set",),
}
GUARDS: Final = ("after", "not_after", "before", "not_before", "unnamed", "not_opening")
SPACE: Final = "(?: +)"  # running text comes with its white space already folded to blanks, see `dateline.find.scan`
_FORBIDDEN: Final = re.compile(
    r"\\[dDwWsSbB]|\[[^\]]* [^\]]*\]|\(\?[!<=]|\.[*+]|[*]|\+(?!\))|\\[1-9]"
    r"|\{(?![a-z_][a-z_0-9]*\}|[0-9]+(?:,[0-9]+)?\})"
)
_NAMED: Final = re.compile(r"\(\?P<[a-z_]+>")

Example = Annotated[list[str], Field(min_length=2, max_length=4)]
Beside = Annotated[str, BeforeValidator(one_of)]


class RuleRecord(BaseModel):
    """One `[[rule]]` of a rule file, as a linguist writes it.

    after, before: what must stand right before or right behind the expression; not_after, not_before: what must not.
    lead: the last words of all that `after` allows; the scan then passes by what stands behind other words.
    priority: of two rules that read the same words the higher one counts. alone: false for a rule that only serves
    inside others. loose: its guards hold only where it stands alone. agrees: it says one thing twice, and reads nothing
    where the two disagree. unnamed: where its last word and the one behind it have capitals, it is part of a name,
    `Summer Glass`, unless this stands before it; empty where it may be none. not_opening: what must not stand behind
    it where it begins a sentence. Each of these six may be a list of alternatives. only: where the rule holds in
    histories, in those of an age whose years have three digits, in histories without a date of their own, in reports,
    in logs or in chats only.
    parts: of a range or enumeration, the meanings of its pieces by group name. examples: [sentence with [the
    expression], TIMEX3 value, options…]; never: sentences in which this rule finds nothing; known_failures: examples
    that it should read and does not. note: why the rule is as it is.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    pattern: str
    meaning: str
    kind: Kind = "date"
    after: Beside = ""
    before: Beside = ""
    not_after: Beside = ""
    not_before: Beside = ""
    unnamed: Beside = ""
    not_opening: Beside = ""
    lead: list[Annotated[str, Field(pattern=r"^[^\W\d_]+$")]] = Field(default_factory=list)
    priority: int = 0
    alone: bool = True
    loose: bool = False
    agrees: bool = False
    only: Literal["", "narrative", "early", "undated", "dispatch", "log", "personal", "informal"] = ""
    parts: dict[str, str] = Field(default_factory=dict)
    examples: list[Example] = Field(min_length=1)
    never: list[str] = Field(default_factory=list)
    known_failures: list[Example] = Field(default_factory=list)
    note: str = ""


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
    guard: Guard

    @cached_property
    def regexes(self) -> tuple[Piece, ...]:
        """The pattern compiled; on first use, since most texts need few of the rules."""
        try:
            return tuple(compile_piece(piece) for piece in _grouped(self.record.pattern, self.sources))
        except ValueError as error:
            raise ExpressionError(self.where, f"pattern: {error}") from error

    def check(self) -> None:
        """Compile pattern and guards now; ExpressionError names file, rule and field."""
        for piece in (self.scan or "", *self.pieces):
            compiled(piece, self.where, "pattern, around its nested rules")
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
    found = [(match[1], _base(words, match[1])) for match in PLACEHOLDER.finditer(record.pattern)]
    nested = tuple((group, base) for group, base in found if base in KINDS)
    sources = {group: source_of(words, base, where) for group, base in found if base not in KINDS}
    _check_names([group for group, _ in found], where)
    if record.lead and (nested or record.loose or not record.after):
        raise ExpressionError(where, "lead: needs after, no nested rule and not loose", "leave it out")
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
        guard=Guard({field: getattr(record, field) for field in GUARDS}, words, where),
    )


def _base(words: Words, name: str) -> str:
    """The table, class or kind that a placeholder names; a digit at the end may only tell two apart."""
    return name if name in words.sources or name in KINDS else re.sub(r"_?[0-9]$", "", name)


def _check_pattern(pattern: str, where: str) -> None:
    bad = _FORBIDDEN.search(pattern)
    if bad:
        remedy = "patterns are bounded and plain: [0-9] for digits, {0,3} for repetition, a guard for context"
        raise ExpressionError(where, f"pattern: {bad[0]!r} is not allowed", remedy)


def _check_names(groups: Sequence[str], where: str) -> None:
    """That no two placeholders have one name: of those that have, `re` wants none, and RE2 would read the first."""
    twice = next((group for at, group in enumerate(groups) if group in groups[:at]), None)
    if twice:
        raise ExpressionError(where, f"pattern: two placeholders {{{twice}}}", f"call one of them {{{twice}2}}")


def _meaning(text: str, names: set[str], where: str, field: str) -> Template:
    try:
        template = parse_meaning(text)
    except ResolveError as error:
        raise ExpressionError(where, f"{field}: {error}") from error
    unknown = template.operations() - set(OPERATIONS) - {"first_of", "same", "date_to"}
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


def _grouped(pattern: str, sources: Mapping[str, Table | Class]) -> list[str]:
    """The pattern with named groups, cut at the nested rules."""

    def replace(match: re.Match[str]) -> str:
        group = match[1]
        return f"(?P<{group}>{sources[group].pattern()})" if group in sources else "\0"

    return [f"(?i:{piece})" for piece in PLACEHOLDER.sub(replace, pattern).split("\0")]


def _plain(pattern: str, sources: Mapping[str, Table | Class], spaces: str) -> str:
    """The pattern without groups; nested rules become any text."""

    def replace(match: re.Match[str]) -> str:
        group = match[1]
        return sources[group].pattern() if group in sources else ANY

    pattern = _NAMED.sub("(?:", pattern)
    return f"(?i:{PLACEHOLDER.sub(replace, pattern).replace(' ', spaces)})"


def _pieces(pattern: str, sources: Mapping[str, Table | Class]) -> tuple[str, ...]:
    """The text around the nested rules: before the first, between them, behind the last."""
    pattern = _NAMED.sub("(?:", pattern)
    marked = PLACEHOLDER.sub(lambda match: match[0] if match[1] in sources else "\0", pattern)
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
