"""The words by which parts of a document are told apart: `words/<language>.toml`, checked and merged.

A document is read before its language is known, so the words of all languages count for every document.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from dateline.errors import ExpressionError

_TABLES = {
    "head": {
        "labels",
        "refused",
        "changed",
        "bylines",
        "records",
        "recorded",
        "held",
        "periodicals",
        "kept",
        "spoken",
        "signed_off",
        "said_today",
        "said_yesterday",
        "spoke",
        "weekdays",
        "clock",
        "halves",
        "zones",
        "editions",
        "lists",
        "imprints",
        "onward",
        "greetings",
        "incidents",
        "in_names",
        "issuers",
        "releases",
        "when",
    },
    "text": {"compounds", "conjunctions"},
    "mail": {"keys", "date", "subject", "attributions", "examples", "never"},
}
_FURNITURE = {"name", "starts", "contains", "whole", "pattern", "longest", "group", "examples", "never"}


@dataclass(frozen=True, slots=True)
class FurnitureRule:
    """What makes a line page furniture: how it starts, what it holds, or what it is as a whole.

    longest: characters that the line may have at most. group: whether the lines that follow it at once go
    with it.
    """

    language: str
    name: str
    starts: tuple[str, ...]
    contains: tuple[str, ...]
    whole: frozenset[str]
    pattern: re.Pattern[str] | None
    longest: int
    group: bool
    examples: tuple[str, ...]
    never: tuple[str, ...]

    def matches(self, text: str, folded: str) -> bool:
        """Whether a line, given as it stands and folded by `fold`, is furniture by this rule."""
        if len(folded) > self.longest:
            return False
        if folded.startswith(self.starts) or folded.rstrip(" .!:>»") in self.whole:
            return True
        if self.pattern and self.pattern.fullmatch(text.rstrip(". ")):
            return True
        return any(words in folded for words in self.contains)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All words of one language, or of all languages together."""

    function_words: dict[str, frozenset[str]]
    head: dict[str, tuple[str, ...]]
    text: dict[str, tuple[str, ...]]
    mail: dict[str, tuple[str, ...]]
    furniture: tuple[FurnitureRule, ...]


def fold(text: str) -> str:
    """A line as it is compared: lower case, single spaces, plain apostrophes, no leading bullet."""
    return " ".join(text.casefold().replace("’", "'").split()).lstrip("*•·-–—_#> ") or text.strip()


@cache
def vocabulary() -> Vocabulary:
    """The merged words of all languages that have a file."""
    files = sorted(
        (file for file in resources.files("dateline.read").joinpath("words").iterdir() if file.name.endswith(".toml")),
        key=lambda file: file.name,
    )
    loaded = [(file.name, tomllib.loads(file.read_text(encoding="utf-8"))) for file in files]
    return merge([(name.removesuffix(".toml"), check(name, content)) for name, content in loaded])


def check(name: str, content: dict[str, Any]) -> dict[str, Any]:
    """The content of one file. Raises ExpressionError if a table or key in it means nothing."""
    if unknown := content.keys() - {"function_words", "furniture", *_TABLES}:
        remedy = "use function_words, head, text, mail or furniture"
        raise ExpressionError(name, f"unknown table {min(unknown)!r}", remedy)
    for table, keys in _TABLES.items():
        if unknown := content.get(table, {}).keys() - keys:
            raise ExpressionError(name, f"[{table}]: unknown key {min(unknown)!r}", f"use {', '.join(sorted(keys))}")
    for rule in content.get("furniture", []):
        place = f"[[furniture]] {rule.get('name', '?')}"
        if unknown := rule.keys() - _FURNITURE:
            raise ExpressionError(
                name, f"{place}: unknown key {min(unknown)!r}", f"use {', '.join(sorted(_FURNITURE))}"
            )
        if (
            missing := {"name", "longest", "examples", "never"}
            - rule.keys()
            - ({"longest"} if "whole" in rule else set())
        ):
            raise ExpressionError(name, f"{place}: no {min(missing)!r}", "every rule has a name, a limit and examples")
    return content


def merge(contents: list[tuple[str, dict[str, Any]]]) -> Vocabulary:
    """One vocabulary of the checked contents of several files, given with their languages."""
    return Vocabulary(
        function_words={language: frozenset(content.get("function_words", ())) for language, content in contents},
        head=_merged("head", contents),
        text=_merged("text", contents),
        mail=_merged("mail", contents),
        furniture=tuple(
            _rule(language, rule) for language, content in contents for rule in content.get("furniture", ())
        ),
    )


def _merged(table: str, contents: list[tuple[str, dict[str, Any]]]) -> dict[str, tuple[str, ...]]:
    return {
        key: tuple(dict.fromkeys(word for _, content in contents for word in content.get(table, {}).get(key, ())))
        for key in _TABLES[table]
    }


def _rule(language: str, rule: dict[str, Any]) -> FurnitureRule:
    pattern = rule.get("pattern")
    return FurnitureRule(
        language=language,
        name=rule["name"],
        starts=tuple(rule.get("starts", ())) or ("\0",),
        contains=tuple(rule.get("contains", ())),
        whole=frozenset(rule.get("whole", ())),
        pattern=re.compile(pattern, re.IGNORECASE) if pattern else None,
        longest=rule.get("longest", 80),
        group=rule.get("group", False),
        examples=tuple(rule["examples"]),
        never=tuple(rule["never"]),
    )
