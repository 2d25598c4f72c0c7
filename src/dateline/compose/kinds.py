"""What kind of event a title tells, from the closed vocabulary of `data/<language>/kinds.toml`."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from typing import Any, Final, NamedTuple

from dateline.compose.clauses import Clause
from dateline.compose.clauses import Sentence as Parsed
from dateline.errors import ExpressionError

OTHER: Final = "other"


class Kind(NamedTuple):
    """One kind: the phrases, verbs and nouns that show it, and its examples."""

    name: str
    meaning: str
    phrases: re.Pattern[str] | None
    examples: tuple[str, ...]
    never: tuple[str, ...]


class Kinds(NamedTuple):
    """The vocabulary of a language. verbs, passive, nouns: lemma or word → kind; light: verbs that say nothing."""

    kinds: tuple[Kind, ...]
    verbs: Mapping[str, str]
    passive: Mapping[str, str]
    nouns: Mapping[str, str]
    light: frozenset[str]


@cache
def kinds(language: str) -> Kinds:
    """The vocabulary; that of English where the language has none. ExpressionError if it is malformed."""
    file = resources.files("dateline.compose") / "data" / language / "kinds.toml"
    if not file.is_file():
        return kinds("en")
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    tables: dict[str, Any] = data["kind"]
    found = tuple(_kind(name, table, f"{language}/kinds.toml") for name, table in tables.items())
    words = {part: _words(tables, part) for part in ("verbs", "passive", "nouns")}
    return Kinds(found, words["verbs"], words["passive"], words["nouns"], frozenset(data["light"].split()))


def _kind(name: str, table: dict[str, Any], place: str) -> Kind:
    if not table.get("meaning") or not table.get("examples"):
        raise ExpressionError(place, f"kind {name!r} has no meaning or no examples", "give both")
    phrases = [f"(?:{phrase})" for phrase in table.get("phrases", ())]
    pattern = re.compile("|".join(phrases)) if phrases else None
    return Kind(name, table["meaning"], pattern, tuple(table["examples"]), tuple(table.get("never", ())))


def _words(tables: Mapping[str, Any], part: str) -> dict[str, str]:
    return {word: name for name, table in tables.items() for word in table.get(part, "").split()}


def kind_of(parsed: Parsed, clause: Clause | None, title: str, language: str) -> str:
    """The kind of a statement: by its phrases, by the verb of its clause, by a noun beside a verb that says nothing."""
    by_phrase = _by_phrase(title, language)
    if len(by_phrase) == 1:
        return by_phrase[0]
    vocabulary = kinds(language)
    group = clause.group if clause else None
    lemma = parsed.tokens[group.main].lemma or parsed.tokens[group.main].low if group else ""
    named = vocabulary.verbs.get(lemma, "") if group else ""
    if group and group.passive:
        named = vocabulary.passive.get(lemma, named)
    if by_phrase:
        return named if named in by_phrase else OTHER
    if named:
        return named
    if group is None or lemma in vocabulary.light:
        return _by_noun(title, vocabulary)
    return OTHER


@lru_cache(maxsize=4096)
def _by_phrase(title: str, language: str) -> tuple[str, ...]:
    return tuple(kind.name for kind in kinds(language).kinds if kind.phrases and kind.phrases.search(title))


def _by_noun(title: str, vocabulary: Kinds) -> str:
    found = {vocabulary.nouns[word] for word in re.findall(r"[a-zé-]+", title.lower()) if word in vocabulary.nouns}
    return found.pop() if len(found) == 1 else OTHER
