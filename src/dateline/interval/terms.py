"""The meaning of an expression as it was said: calls of the interval algebra, before any anchor.

A rule file writes a meaning as a call, `previous(month)`; names stand for the parts of the pattern that matched.
`parse_meaning` reads it once, `Template.bind` fills in the parts, and the result is a `Term`:

>>> str(parse_meaning("shift(now(), -number, unit)").bind({"number": 2, "unit": "month"}))
'shift(now(), -2, month)'
"""

import ast
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from dateline.errors import ResolveError

Constant = int | float | str | None
MOST_TERMS: Final = 1 << 14  # of which what follows from them alone is kept


class Term(NamedTuple):
    """One call: the name of an operation and its arguments, which are terms or constants."""

    op: str
    args: "tuple[Argument, ...]" = ()

    def __str__(self) -> str:
        if self.op in ("month", "weekday", "year", "season", "day") and len(self.args) == 1:
            return f"{self.op}={self.args[0]}"
        return f"{self.op}({', '.join(_shown(argument) for argument in self.args)})"


Argument = Term | Constant


def _shown(argument: Argument) -> str:
    return "?" if argument is None else str(argument)


class Name(NamedTuple):
    """A part of the pattern, to be filled in; negative if the meaning writes a minus before it."""

    name: str
    negative: bool = False


class Template(NamedTuple):
    """A meaning with open names: an operation over constants, names and further templates."""

    op: str
    args: "tuple[Template | Name | Constant, ...]"

    def names(self) -> set[str]:
        """The names that have to be filled in."""
        inner = [
            a.names() if isinstance(a, Template) else {a.name} if isinstance(a, Name) else set() for a in self.args
        ]
        return set().union(*inner)

    def operations(self) -> set[str]:
        """The operations that are called."""
        return {self.op}.union(*(a.operations() for a in self.args if isinstance(a, Template)))

    def bind(self, values: Mapping[str, Argument]) -> Term:
        """The term with every name replaced by its value; a name without a value becomes None.

        `first_of(a, b)` becomes the first of its arguments that has a value, `date_to(year, month, day, last)` the date
        of a day with which begins what ends on another day of a month.
        """
        bound = tuple(_bound(argument, values) for argument in self.args)
        if self.op == "date_to":
            return _date_to(*bound)
        if self.op == "same" and isinstance(bound[0], Term):
            return bound[0]
        return Term(self.op, bound)


def _bound(argument: "Template | Name | Constant", values: Mapping[str, Argument]) -> Argument:
    if isinstance(argument, Template) and argument.op == "first_of":
        bound = (_bound(inner, values) for inner in argument.args)
        return next((value for value in bound if value is not None), None)
    if isinstance(argument, Template):
        return argument.bind(values)
    if isinstance(argument, Name):
        value = values.get(argument.name)
        return -value if argument.negative and isinstance(value, int | float) else value
    return argument


def _date_to(year: Argument, month: Argument, day: Argument, last: Argument) -> Term:
    """A day of a month, of the month before if its number is higher than that of the last one: `the 29th to 3 May`."""
    number = month.args[0] if isinstance(month, Term) else month
    if not (isinstance(number, int) and isinstance(day, int) and isinstance(last, int)) or day <= last:
        return Term("date", (year, month, day))
    if number > 1:
        return Term("date", (year, Term("month", (number - 1,)), day))
    match year:
        case Term("year" | "year2", (int(count), *rest)):
            year = Term(year.op, (count - 1, *rest))
    return Term("date", (year, Term("month", (12,)), day))


@lru_cache(MOST_TERMS)
def parse_meaning(text: str) -> Template:
    """Read a meaning; a lone name means itself. ResolveError where it is no call of names, numbers and strings."""
    try:
        node = ast.parse(text.strip(), mode="eval").body
    except SyntaxError as error:
        raise ResolveError(text, f"is no call ({error.msg})") from error
    read = _read(node, text)
    if isinstance(read, Name):
        return Template("same", (read,))
    if not isinstance(read, Template):
        raise ResolveError(text, "must be a call such as previous(month)")
    return read


def _read(node: ast.expr, text: str) -> "Template | Name | Constant":
    match node:
        case ast.Call(func=ast.Name(id=op), args=args, keywords=[]):
            return Template(op, tuple(_read(argument, text) for argument in args))
        case ast.Name(id=name):
            return Name(name)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Name(id=name)):
            return Name(name, negative=True)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
            return -number
        case ast.Constant(value=int() | float() | str() | None as constant):
            return constant
    raise ResolveError(text, f"holds {ast.unparse(node)!r}, which is no call, name, number or string")
