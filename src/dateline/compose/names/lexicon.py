"""The words of a language that show names, read from `data/<language>.toml`; see the comments there."""

import gzip
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from dateline.compose.names.grammar import GRAMMAR, PATTERNS
from dateline.errors import ExpressionError

DATA = Path(__file__).parent / "data"
LONGEST_PHRASE = 4  # words
KNOWN, STRONG, FAIR, SLIGHT = 7, 4, 3, 2  # weights of what the words of a name say of its type
_FORM = re.compile(r"^([^,\n]+),", re.MULTILINE)
_NEVER = "(?!)"
_ADJECTIVE = re.compile(r"^([^,\n]+),adj,", re.MULTILINE)

WHERES = ("before", "after", "pronoun", "appositive", "owned", "article", "head", "first", "kind")
TYPES = ("person", "organisation", "place", "thing")
TITLES = (
    "words",
    "doubtful",
    "crowned",
    "regnal",
    "departmental",
    "inner",
    "plain",
    "given",
    "names_too",
    "modifiers",
    "with_office",
    "coming",
)

Phrases = Mapping[str, tuple["Cue", ...]]


class Cue(NamedTuple):
    """One piece of evidence: what it speaks for, how much, and how it is said to a reader."""

    type: str
    weight: int
    because: str


class Lexicon(NamedTuple):
    """A language as the engine needs it.

    grammar: the short lists under their names in the file. patterns: what figures and signs stand beside a name with
    words, in reports of matches and markets. phrases: by the place where cues are looked for, the
    cues of a phrase. titles: words before people's names, by kind. title_starts: what one can begin with.
    openers: phrases that begin a name and end in a small word. genitive_heads: nouns that "of" may follow in a name.
    roles: what people are called by what they do. dictionary: the package that has the words of the language; common:
    these words, empty where not known.
    """

    language: str
    grammar: Mapping[str, frozenset[str]]
    patterns: Mapping[str, re.Pattern[str]]
    titles: Mapping[str, frozenset[str]]
    title_starts: frozenset[str]
    demonyms: frozenset[str]
    phrases: Mapping[str, Phrases]
    openers: frozenset[str]
    genitive_heads: frozenset[str]
    roles: frozenset[str]
    dictionary: str
    common: frozenset[str]
    capitalised_nouns: bool


ROLE_WEIGHT = 3  # a cue before a person's name that weighs so much names what the person is
COMPANY_WEIGHT = 9  # of Inc. and the like at the end of a name


def is_role(word: str, language: str) -> bool:
    """Whether a word, or that of which it is the plural, says what somebody is: woman, driver, experts."""
    lex = lexicon(language)
    return word in lex.roles or any(word.removesuffix(plural) in lex.roles for plural in lex.grammar["plurals"])


def is_company_ending(words: Sequence[str], lex: Lexicon) -> bool:
    """Whether words are no more than Inc. or the like."""
    return len(words) == 1 and any(cue.weight >= COMPANY_WEIGHT for cue in lex.phrases["head"].get(words[0], ()))


def entries(text: str) -> list[str]:
    """The entries of a list written as one string parted by commas."""
    return [" ".join(entry.split()) for entry in text.split(",") if entry.strip()]


@cache
def common_words(package: str) -> frozenset[str]:
    """Every lower-case word form in the word list of an installed package; empty where there is none.

    lemminflect (MIT) brings the forms of the NIH SPECIALIST lexicon. Its file is read, the package is not imported.
    """
    return frozenset(filter(str.islower, _FORM.findall(_word_list(package))))


@cache
def adjectives(package: str) -> frozenset[str]:
    """Those of the words that are adjectives; asked for so seldom that the list is read again for them."""
    return frozenset(_ADJECTIVE.findall(_word_list(package)))


def _word_list(package: str) -> str:
    spec = find_spec(package) if package else None
    if spec is None or spec.origin is None:
        return ""
    return gzip.decompress((Path(spec.origin).parent / "resources" / "lemma_lu.csv.gz").read_bytes()).decode("utf-8")


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language; one that knows no evidence where there is no file for it.

    Raises ExpressionError, naming file and key, where the file is malformed.
    """
    path = DATA / f"{language}.toml"
    if not language.isalpha() or not path.is_file():
        return _build({"language": language})
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ExpressionError(path.name, f"is no TOML ({error})") from error
    _check(path.name, table)
    return _build(table)


def _check(file: str, table: Mapping[str, Any]) -> None:
    for section, known in (("grammar", GRAMMAR), ("patterns", PATTERNS), ("titles", TITLES)):
        for key, words in table.get(section, {}).items():
            if key not in known or not isinstance(words, str):
                raise ExpressionError(file, f"[{section}] {key} is nothing that is read")
    for number, cue in enumerate(table.get("cue", ()), 1):
        missing = {"where", "type", "weight", "because", "words", "examples"} - cue.keys()
        if missing or cue["where"] not in WHERES or cue["type"] not in TYPES:
            raise ExpressionError(
                file, f"cue {number} ({cue.get('where')}, {cue.get('type')}) is incomplete or unknown"
            )


def _build(table: Mapping[str, Any]) -> Lexicon:
    grammar = {key: frozenset(entries(table.get("grammar", {}).get(key, ""))) for key in GRAMMAR}
    titles = {kind: frozenset(entries(table.get("titles", {}).get(kind, ""))) for kind in TITLES}
    phrases = {where: _phrases(table.get("cue", ()), where) for where in WHERES}
    roles = frozenset(words for words, cues in phrases["before"].items() if _is_role(words, cues))
    offices = {title for title in titles["words"] - titles["doubtful"] if title.isalpha()}
    phrases["appositive"] = _of_roles(roles | offices) | phrases["appositive"]
    words = entries(table.get("demonyms", {}).get("words", ""))
    plurals = ("", *grammar["plurals"])
    common = common_words(table.get("dictionary", ""))
    coined = {word for word in phrases["before"] if word.isalpha() and word.islower()}  # `Chipmaker Nordsil`
    return Lexicon(
        language=table["language"],
        grammar=grammar,
        patterns={name: re.compile(table.get("patterns", {}).get(name, _NEVER)) for name in PATTERNS},
        titles=titles,
        title_starts=frozenset(
            title.partition(" ")[0].removesuffix(".") + ending
            for title in titles["words"] | titles["modifiers"] | titles["with_office"] | roles
            for ending in plurals
        ),
        demonyms=frozenset(word + ending for word in words for ending in plurals),
        phrases=phrases,
        openers=frozenset(words for words in phrases["first"] if " " in words),
        genitive_heads=_genitive_heads(phrases, grammar["genitive"]),
        roles=roles,
        dictionary=table.get("dictionary", ""),
        common=common | coined if common else common,
        capitalised_nouns=table.get("capitalised_nouns", False),
    )


def _phrases(cues: Iterable[Mapping[str, Any]], where: str) -> dict[str, tuple[Cue, ...]]:
    found: dict[str, tuple[Cue, ...]] = {}
    for cue in cues:
        if cue["where"] == where:
            for words in entries(cue["words"]):
                made = Cue(cue["type"], cue["weight"], cue["because"].replace("{}", words))
                found[words] = (*found.get(words, ()), made)
    return found


def _of_roles(roles: Iterable[str]) -> dict[str, tuple[Cue, ...]]:
    """What people are called before their names says the same behind them: "Zora Quill, a retired dealer"."""
    return {role: (Cue("person", ROLE_WEIGHT, f"“{role}” in apposition"),) for role in roles}


def _is_role(words: str, cues: Iterable[Cue]) -> bool:
    return " " not in words and any(cue.type == "person" and cue.weight >= ROLE_WEIGHT for cue in cues)


def _genitive_heads(phrases: Mapping[str, Phrases], genitives: Iterable[str]) -> frozenset[str]:
    """Head nouns that may be followed by "of" inside a name: those of institutions and of things."""
    heads = {word for word, cues in phrases["head"].items() if any(_takes_genitive(word, cue) for cue in cues)}
    for genitive in genitives:
        heads |= {words.removesuffix(f" {genitive}") for words in phrases["first"] if words.endswith(f" {genitive}")}
    return frozenset(heads)


def _takes_genitive(word: str, cue: Cue) -> bool:
    plain = " " not in word and not word.endswith(".")
    return plain and cue.type in ("organisation", "thing") and cue.weight < COMPANY_WEIGHT
