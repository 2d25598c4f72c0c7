"""The words of a language that show names, read from `data/<language>.toml`; see the comments there."""

import gzip
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

DATA = Path(__file__).parent / "data"
LONGEST_PHRASE = 4
ROLE = 2  # a cue before a name that weighs more than this names what somebody is

Phrases = Mapping[str, tuple["Cue", ...]]


class Cue(NamedTuple):
    """One piece of evidence: what it speaks for, how much, and how it is said to a reader."""

    type: str
    weight: int
    because: str


class Lexicon(NamedTuple):
    """A language as the engine needs it: sets of words, and cues by the place where they are looked for.

    `grammar` holds the short lists under their names in the file; `phrases[where]` maps words to cues,
    `tails[where]` (heads for `first` and `after`) are the words at which a longer phrase can end (begin).
    """

    language: str
    grammar: Mapping[str, frozenset[str]]
    titles: frozenset[str]
    doubtful_titles: frozenset[str]
    regnal_titles: frozenset[str]
    demonyms: frozenset[str]
    phrases: Mapping[str, Phrases]
    openers: frozenset[str]
    roles: frozenset[str]
    genitive_heads: frozenset[str]
    common: frozenset[str]
    capitalised_nouns: bool


def entries(text: str) -> list[str]:
    """The entries of a list written as one string parted by commas."""
    return [" ".join(entry.split()) for entry in text.split(",") if entry.strip()]


@cache
def common_words(package: str) -> frozenset[str]:
    """Every lower-case word form in the word list of an installed package; empty where there is none.

    lemminflect (MIT) brings the forms of the NIH SPECIALIST lexicon. Its file is read, the package is not imported.
    """
    spec = find_spec(package) if package else None
    if spec is None or spec.origin is None:
        return frozenset()
    with gzip.open(Path(spec.origin).parent / "resources" / "lemma_lu.csv.gz", "rt", encoding="utf-8") as file:
        forms = (line.partition(",")[0] for line in file)
        return frozenset(form for form in forms if form.islower())


def _demonyms(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in (word, word + "s"))


def _phrases(cues: Iterable[Mapping[str, Any]], where: str) -> dict[str, tuple[Cue, ...]]:
    found: dict[str, tuple[Cue, ...]] = {}
    for cue in cues:
        if cue["where"] == where:
            for words in entries(cue["words"]):
                made = Cue(cue["type"], cue["weight"], cue["because"].replace("{}", words))
                found[words] = (*found.get(words, ()), made)
    return found


def _genitive_heads(phrases: Mapping[str, Phrases], genitive: str) -> frozenset[str]:
    """Head nouns that may be followed by "of" inside a name: those of institutions and of things."""
    heads = {
        word
        for word, cues in phrases["head"].items()
        if " " not in word and not word.endswith(".") and any(cue.type in ("organisation", "thing") for cue in cues)
    }
    ending = f" {genitive}"
    return frozenset(heads | {words.removesuffix(ending) for words in phrases["first"] if words.endswith(ending)})


def _is_role(words: str, cues: Iterable[Cue]) -> bool:
    return " " not in words and any(cue.type == "person" and cue.weight > ROLE for cue in cues)


WHERES = ("before", "after", "appositive", "owned", "head", "first", "pronoun")


def _build(table: Mapping[str, Any]) -> Lexicon:
    grammar = {key: frozenset(entries(words)) for key, words in table.get("grammar", {}).items()}
    phrases = {where: _phrases(table.get("cue", ()), where) for where in WHERES}
    titles = table.get("titles", {})
    return Lexicon(
        language=table["language"],
        grammar=grammar,
        titles=frozenset(entries(titles.get("words", ""))),
        doubtful_titles=frozenset(entries(titles.get("doubtful", ""))),
        regnal_titles=frozenset(entries(titles.get("regnal", ""))),
        demonyms=_demonyms(entries(table.get("demonyms", {}).get("words", ""))),
        phrases=phrases,
        openers=frozenset(words for words in phrases["first"] if " " in words),
        roles=frozenset(words for words, cues in phrases["before"].items() if _is_role(words, cues)),
        genitive_heads=_genitive_heads(phrases, next(iter(grammar.get("genitive", ())), "of")),
        common=common_words(table.get("dictionary", "")),
        capitalised_nouns=table.get("capitalised_nouns", False),
    )


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language; an empty one, which knows no evidence, where there is no file for it."""
    path = DATA / f"{language}.toml"
    if not language.isalpha() or not path.is_file():
        return _build({"language": language})
    return _build(tomllib.loads(path.read_text(encoding="utf-8")))
