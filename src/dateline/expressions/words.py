"""The word tables of a language: `words.toml` read and checked.

    [table.month]                 a name for a set of surfaces, used in patterns as {month}
    means = "month"               the operation that makes a value of the number (none: the number itself;
                                  "call": every value is a meaning of its own)
    cased = ["May", "March"]      surfaces that count only with a capital (true: all of them)
    words = { "January" = 1, "Jan." = 1 }

    [class.day]                   a pattern, or a list of alternatives, whose text is read by one of `READERS`
    pattern = '''[0-3]?[0-9]'''
    read = "int"

    [cues]                        lists of words, or patterns of them, that the stages ask for by name

A surface may end in a full stop that belongs to it (`Jan.`); upper case is always understood. A class
may be made of tables and of the classes above it, a cue of both: `{month}`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, reduce
from typing import Any, Final

from dateline.errors import ExpressionError, ResolveError
from dateline.expressions.factor import factored
from dateline.interval.terms import Argument, Template, Term, parse_meaning


def fold(text: str) -> str:
    """The form under which a surface is looked up: lower case, single spaces, straight apostrophes."""
    return " ".join(text.replace("’", "'").replace("‘", "'").casefold().split())


def one_of(pattern: object) -> object:
    """A pattern that is written as a list of alternatives as the one that they are; others as they are."""
    if isinstance(pattern, list) and pattern and all(isinstance(part, str) for part in pattern):
        return f"(?:{'|'.join(pattern)})"
    return pattern


@dataclass(frozen=True)
class Table:
    """Surfaces with their values. `means` is an operation, empty for plain constants, `call` for meanings."""

    name: str
    means: str
    words: Mapping[str, Argument]
    cased: frozenset[str]

    def pattern(self) -> str:
        """A regular expression for all surfaces, the longest first; `(?i)` is expected to be on around it."""
        return self._pattern

    @cached_property
    def _pattern(self) -> str:
        plain = [word for word in self.words if word not in self.cased]
        cased = [form for word in self.cased for form in {word, word.upper()}]
        parts = [f"(?:{_alternation(plain)})"] if plain else []
        parts += [f"(?-i:{_alternation(cased)})"] if cased else []
        return f"(?:{'|'.join(parts)})"

    def value(self, text: str) -> Argument:
        """The value of a surface as an argument of an operation."""
        constant = self._folded.get(fold(text), self._folded.get(fold(text).rstrip(".")))
        if not self.means or isinstance(constant, Term):
            return constant
        return Term(self.means, (constant,))

    @property
    def _folded(self) -> dict[str, Argument]:
        cache: dict[str, Argument] = self.__dict__.get("_cache") or {}
        if not cache:
            cache.update({fold(word): value for word, value in self.words.items()})
            object.__setattr__(self, "_cache", cache)
        return cache


def _alternation(words: list[str]) -> str:
    return factored(re.escape(word).replace(r"\ ", " ").replace("'", "['’]") for word in words)


@dataclass(frozen=True)
class Class:
    """A pattern whose text is read by a function: numbers, years, clock times."""

    name: str
    regex: str
    read: Callable[[str], Argument]

    def pattern(self) -> str:
        """The pattern as written."""
        return f"(?:{self.regex})"

    def value(self, text: str) -> Argument:
        """What the text stands for."""
        return self.read(text)


@dataclass(frozen=True, eq=False)
class Words:
    """Everything in one `words.toml`: tables and classes by name, cue lists, settings of the language."""

    language: str
    sources: Mapping[str, Table | Class]
    cues: Mapping[str, tuple[str, ...]]
    settings: Mapping[str, Any] = field(default_factory=dict)

    def cue(self, name: str) -> tuple[str, ...]:
        """A list of words for the stages; empty where the language has none."""
        return self.cues.get(name, ())

    def surfaces(self, name: str) -> Mapping[str, Argument]:
        """The surfaces of a table with their values; empty where the language has none of that name."""
        table = self.sources.get(name)
        return table.words if isinstance(table, Table) else {}


# ------------------------------------------------------------------------------------------------------ readers


def _digits(text: str) -> int:
    return int("".join(character for character in text if character.isdecimal()) or "0")


def read_int(text: str) -> Argument:
    """The number that its digits make: `24th` is 24, `1,500` is 1500."""
    return _digits(text)


def read_float(text: str) -> Argument:
    """A decimal number; a comma before three digits groups thousands."""
    number = float(re.sub(r",(?=\d{3}\b)", "", text).replace(",", "."))
    return int(number) if number == int(number) else number


def read_year2(text: str) -> Argument:
    """A year or decade by its last two digits."""
    return Term("year2", (_digits(text),))


def read_offset(text: str) -> Argument:
    """A zone by its offset: `Z` is UTC, `+0200` is `+02:00`, `UTC-3` is `-03:00`."""
    if text in ("Z", "z"):
        return "UTC"
    digits = "".join(filter(str.isdigit, text))
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    return f"{'+' if '+' in text else '-'}{hours:0>2}:{minutes}"


def read_isomonth(text: str) -> Argument:
    """A year and month as ISO 8601 writes them: `2014-10`."""
    year, month = text.split("-")
    return Term("date", (Term("year", (int(year),)), int(month)))


_ISO_UNITS: Final = {"Y": "year", "W": "week", "D": "day", "H": "hour", "S": "second"}


def read_isoduration(text: str) -> Argument:
    """A length as ISO 8601 writes it: `P1Y6M`, `PT90M`."""
    date, _, time = text.upper().removeprefix("P").partition("T")
    found = [(number, _ISO_UNITS.get(letter, "month")) for number, letter in re.findall(r"(\d+)([YMWD])", date)]
    found += [(number, _ISO_UNITS.get(letter, "minute")) for number, letter in re.findall(r"(\d+)([HMS])", time)]
    amounts = [Term("amount", (int(number), unit)) for number, unit in found]
    return reduce(lambda sum_, amount: Term("plus", (sum_, amount)), amounts)


def _era_reader(eras: Table | None) -> Callable[[str], Argument]:
    def read(text: str) -> Argument:
        number = _digits(text)
        mark = fold(re.sub(r"[\d,]+", " ", text))
        era = eras.value(mark) if eras and mark else None
        return Term("year", (1 - number if era == -1 else number,))

    return read


def read_first_year(text: str) -> Argument:
    """The first of two years, `2012-13`."""
    return Term("year", (int(text[:4]),))


READERS: Final[dict[str, Callable[[str], Argument]]] = {
    "int": read_int,
    "float": read_float,
    "year2": read_year2,
    "offset": read_offset,
    "isoduration": read_isoduration,
    "isomonth": read_isomonth,
    "first_year": read_first_year,
}


def number_reader(cardinals: Table, hundreds: Mapping[str, int]) -> Callable[[str], Argument]:
    """A reader for numbers in words and digits: `twenty-four`, `two hundred and ten`, `3`, `nineteen ninety-six`.

    hundreds: multipliers such as {"hundred": 100, "thousand": 1000}.
    """

    def read(text: str) -> Argument:
        if any(character.isdecimal() for character in text):
            return read_float(re.sub(r"[^\d.,]", "", text).strip(".,"))
        return _words_to_number(fold(text), cardinals, hundreds)

    return read


def ordinal_reader(ordinals: Table, last: Table | None) -> Callable[[str], Argument]:
    """A reader for ordinals in words and digits: `24`, `24th`, `twenty-fourth`; `last` counts from the end."""

    def read(text: str) -> Argument:
        if any(character.isdecimal() for character in text):
            return _digits(text)
        value = ordinals.value(text)
        return value if value is not None or last is None else last.value(text)

    return read


def _words_to_number(text: str, cardinals: Table, hundreds: Mapping[str, int]) -> int:
    total, current = 0, 0
    for word in re.split(r"[\s-]+", text):
        if word in hundreds:
            current = max(current, 1) * hundreds[word]
            if hundreds[word] >= 1000:
                total, current = total + current, 0
            continue
        value = cardinals.value(word)
        if not isinstance(value, int):
            continue
        current = _joined(current, value)
    return total + current


def _joined(current: int, value: int) -> int:
    """A number word put behind another: two pairs in a row are a year, nineteen ninety-six, nineteen oh five."""
    if value == 0:
        return current * 100
    return current * 100 + value if 10 <= current <= 99 and value >= 10 else current + value


# ------------------------------------------------------------------------------------------------------ loading


def load_words(language: str, data: Mapping[str, Any], place: str) -> Words:
    """Check and compile the content of a `words.toml`. Errors name the file, the table and the field."""
    tables = {name: _table(name, entry, place) for name, entry in data.get("table", {}).items()}
    sources: dict[str, Table | Class] = dict(tables)
    for name, entry in data.get("class", {}).items():
        sources[name] = _class(name, entry, tables, sources, place)
    unknown = set(data) - {"table", "class", "cues", "settings"}
    if unknown:
        raise ExpressionError(place, f"unknown section {sorted(unknown)[0]!r}", "use table, class, cues or settings")
    listed = data.get("cues", {}).items()
    cues = {name: tuple(expand(word, sources, f"{place}, cues {name!r}") for word in words) for name, words in listed}
    return Words(language, sources, cues, data.get("settings", {}))


def _table(name: str, entry: Mapping[str, Any], place: str) -> Table:
    where = f"{place}, table {name!r}"
    unknown = set(entry) - {"means", "cased", "words"}
    if unknown or not isinstance(entry.get("words"), dict):
        raise ExpressionError(where, f"needs words = {{…}} and knows no {sorted(unknown)}", "see expressions/README.md")
    means, cased = entry.get("means", ""), entry.get("cased", [])
    words = {word: _value(value, means, f"{where}, word {word!r}") for word, value in entry["words"].items()}
    chosen = set(words) if cased is True else set(cased or ())
    if chosen - set(words):
        raise ExpressionError(where, f"cased names {sorted(chosen - set(words))[0]!r}, which is none of its words")
    return Table(name, "" if means == "call" else means, words, frozenset(chosen))


def _value(value: Any, means: str, where: str) -> Argument:  # noqa: ANN401 - whatever TOML holds
    if means != "call":
        if not isinstance(value, int | float | str):
            raise ExpressionError(where, "must be a number or a string")
        return value
    try:
        template: Template = parse_meaning(str(value))
    except ResolveError as error:
        raise ExpressionError(where, str(error)) from error
    return template.bind({})


def _class(
    name: str, entry: Mapping[str, Any], tables: Mapping[str, Table], above: Mapping[str, Table | Class], place: str
) -> Class:
    where = f"{place}, class {name!r}"
    unknown = set(entry) - {"pattern", "read"}
    if unknown or "pattern" not in entry or "read" not in entry:
        raise ExpressionError(where, "needs pattern and read, and nothing else")
    pattern = expand(str(one_of(entry["pattern"])), above, where)
    if entry["read"] == "year":
        return Class(name, pattern, _era_reader(tables.get("era")))
    if entry["read"] == "ordinal":
        return Class(name, pattern, ordinal_reader(tables["ordinalword"], tables.get("lastword")))
    if entry["read"] == "number":
        return Class(name, pattern, number_reader(tables["cardinal"], _multipliers(tables)))
    if entry["read"] not in READERS:
        raise ExpressionError(
            where,
            f"read = {entry['read']!r} is unknown",
            f"use one of {', '.join(READERS)}, year, number, ordinal",
        )
    return Class(name, pattern, READERS[entry["read"]])


def _multipliers(tables: Mapping[str, Table]) -> dict[str, int]:
    table = tables.get("multiplier")
    return {fold(word): int(value) for word, value in table.words.items() if isinstance(value, int)} if table else {}


def expand(pattern: str, sources: Mapping[str, Table | Class], where: str) -> str:
    """Replace `{name}` by the pattern of a table or class, without groups."""

    def replace(match: re.Match[str]) -> str:
        source = sources.get(match[1])
        if source is None:
            raise ExpressionError(where, f"{{{match[1]}}} is no table or class", "check the name in words.toml")
        return source.pattern()

    return re.sub(r"\{([a-z_][a-z_0-9]*)\}", replace, pattern)


def longest_first(forms: Iterable[str]) -> str:
    """Regular expressions as alternatives, the longest one asked first."""
    return "|".join(by_length(forms))


def by_length(forms: Iterable[str]) -> list[str]:
    """Forms in the order in which they are asked: the longest first."""
    return sorted(forms, key=lambda form: (-len(form), form))


@cache
def phrases(
    words: Words, name: str, before: str = r"(?<!\w)", after: str = r"(?!\w)", *, cased: bool = False
) -> re.Pattern[str] | None:
    """Any of the regular expressions of a cue list, with what must stand around it; None where the language has none.

    cased: whether capitals count.
    """
    forms = longest_first(words.cue(name))
    return re.compile(rf"{before}(?:{forms}){after}", re.NOFLAG if cased else re.IGNORECASE) if forms else None


def first_word(cue: str) -> str:
    """The first word of a cue in small letters, by which it is told of what kind it is: `was` of `was to begin`."""
    return cue.split(" ", 1)[0].lower()
