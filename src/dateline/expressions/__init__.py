"""Language as data: the rule files of each language, loaded, checked and compiled once.

A language is a folder of TOML files: `words.toml` with its tables, every other file with rules. See README.md here
for how to add an expression.
"""

import tomllib
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from dateline.errors import ExpressionError, ResolveError
from dateline.expressions.grammar import ANNALS_ENTRY, DIARY_ENTRY, LOG_ENTRY, ROW_ENTRY, Grammar, Reading
from dateline.expressions.manner import Manner, manner_of
from dateline.expressions.rules import RuleRecord, compile_rule, read_record
from dateline.expressions.words import Words, load_words
from dateline.interval.algebra import Context, evaluate
from dateline.interval.edtf import edtf
from dateline.interval.values import Span

__all__ = [
    "ANNALS_ENTRY",
    "DIARY_ENTRY",
    "LOG_ENTRY",
    "ROW_ENTRY",
    "Grammar",
    "Reading",
    "Words",
    "full_date",
    "languages",
    "load",
    "manner_of",
    "read_date",
    "records",
    "words",
]


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a folder, sorted."""
    root = resources.files("dateline.expressions")
    return tuple(sorted(entry.name for entry in root.iterdir() if (entry / "words.toml").is_file()))


def _data(file: Traversable, place: str) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ExpressionError(
            place, f"is no TOML: {error}", "literal strings ('''…''') hold patterns unescaped"
        ) from error


@cache
def records(language: str) -> tuple[tuple[str, str, RuleRecord], ...]:
    """All rule records of a language as (file name, full rule name, record), files in alphabetical order."""
    found: list[tuple[str, str, RuleRecord]] = []
    folder = resources.files("dateline.expressions") / language
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if not file.name.endswith(".toml") or file.name == "words.toml":
            continue
        place = f"{language}/{file.name}"
        data = _data(file, place)
        rules = data.pop("rule", [])
        if data or not isinstance(rules, list):
            raise ExpressionError(place, f"unknown section {sorted(data)}", "a rule file holds [[rule]] records only")
        stem = file.name.removesuffix(".toml")
        found += [
            (file.name, f"{language}/{stem}/{record.name}", record)
            for index, entry in enumerate(rules)
            for record in [read_record(entry, place, index)]
        ]
    _check_names(found)
    return tuple(found)


def _check_names(found: list[tuple[str, str, RuleRecord]]) -> None:
    seen: set[str] = set()
    for file, name, record in found:
        if name in seen:
            raise ExpressionError(
                f"{file}, rule {record.name!r}", "stands there twice", "give one of them another name"
            )
        seen.add(name)


@cache
def words(language: str) -> Words:
    """The word tables of a language."""
    place = f"{language}/words.toml"
    file = resources.files("dateline.expressions") / language / "words.toml"
    return load_words(language, _data(file, place), place)


def load(language: str, manner: Manner = "report") -> Grammar:
    """The compiled grammar of a language that has a folder, with the rules that hold in texts written in a manner."""
    return _load(language, manner)


@cache
def _load(language: str, manner: Manner) -> Grammar:
    if manner == "personal":
        return _load(language, "report").of(manner)  # a few rules more are not worth automata of their own
    tables = words(language)
    rules = [
        compile_rule(record, name, tables, f"{language}/{file}")
        for file, name, record in records(language)
        if manner == "informal" or record.only != "informal"
    ]
    return Grammar(rules, tables, manner)


def read_date(phrase: str, language: str, order: str | None = None) -> str | None:
    """The EDTF of a phrase that is an explicit full date (`6 November 2014`, `Nov. 6, 2014`, `6.11.2014`); else None.

    order: `DMY`, `MDY` or `YMD` for numeric dates; without it a date that could be read both ways gives None.
    """
    return full_date(load(language), phrase, order) if language in languages() else None


def full_date(grammar: Grammar, phrase: str, order: str | None = None) -> str | None:
    """The EDTF of a phrase that a grammar reads as an explicit full date; else None."""
    for reading in grammar.read(phrase.strip()):
        try:
            value = evaluate(reading.term, Context(order=order or "")) if reading.kind == "day" else None
        except ResolveError:
            continue
        if isinstance(value, Span) and value.unit == "day" and not value.uncertain:
            return edtf(value)
    return None
