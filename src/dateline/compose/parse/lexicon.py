"""What a word can be: the word list of lemminflect for the open classes, `data/<language>/words.toml` for the others.

lemminflect (MIT) is not imported: that would import spaCy and numpy, a second of every run. Its table of inflections
is read as it lies in the package: one line for each lemma, `arrest,verb,arrested,,arresting,arrests`.
"""

import gzip
import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, NamedTuple

NN, NNS, VB, VBZ, VBD, VBN, VBG, JJ, RB = (1 << bit for bit in range(9))
VERBAL: Final = VB | VBZ | VBD | VBN | VBG
NOMINAL: Final = NN | NNS
_DESCRIBING: Final = ("able", "ible", "ous", "ful", "less", "istic")  # how adjectives end
_VERB: Final = (VB, VBD, VBN, VBG, VBZ)
_OTHERS: Final = {"noun": (NN, NNS), "adj": (JJ, JJ), "adv": (RB, RB)}
_SHORTEST: Final = 4  # letters of a verb behind `re`
_LINE: Final = re.compile(r"^([^\W\dA-Z_][^,\n]*),(noun|verb|adj|adv)(?:,(.*))?$", re.MULTILINE)


class Marks(dict[str, frozenset[str]]):
    """Sets of words by name; empty where a language has no such set."""

    def __missing__(self, name: str) -> frozenset[str]:
        return frozenset()


class Words(NamedTuple):
    """A language's closed classes and marked words.

    tags: word → tag. closed: all words of closed classes, those with no fixed tag too. marks: names of sets such as
    `verbs.say` → their words. numbers: words for numbers → what they are. grammar: whether sentences of the language
    are taken apart at all; where not, titles are shortened sentences.
    """

    language: str
    tags: Mapping[str, str]
    closed: frozenset[str]
    marks: Mapping[str, frozenset[str]]
    numbers: Mapping[str, int]
    grammar: bool

    def event(self, word: str) -> bool:
        """Whether a lower-case noun, or that of which it is the plural, names an event: `raid`, `floods`; not what a
        company reports, `sales`."""
        events = self.marks["nouns.event"]
        plural = word.endswith("s") and word not in self.marks["nouns.results"]
        one = (word[:-1], word.removesuffix("es"), f"{word.removesuffix('ies')}y") if plural else ()
        return word in events or not events.isdisjoint(one)

    def occasion(self, word: str) -> bool:
        """Whether a lower-case noun names what is held: `raid`, `service`, `concerts`."""
        return self.event(word) or not {word, word.removesuffix("s")}.isdisjoint(self.marks["nouns.occasions"])

    def counts(self, word: str) -> bool:
        """Whether a lower-case word says how many: `three`, `3`, `3,000`."""
        return self.tags.get(word) == "CD" or word[:1].isdigit()

    def person(self, word: str) -> bool:
        """Whether a lower-case noun says what somebody is: `mayor`, `widow`, `crewman`."""
        names = ("nouns.role", "nouns.person", "people.female", "people.male")
        return any(word in self.marks[name] for name in names) or self.ends_in_person(word)

    def ends_in_person(self, word: str) -> bool:
        """Whether a lower-case noun ends in what makes somebody of it: `crewman`, `spokeswoman`."""
        return word.endswith(tuple(self.marks["people.endings"])) and word not in self.marks["people.no_persons"]


@cache
def words(language: str) -> Words:
    """The words of a language; empty and without grammar where it has none."""
    file = resources.files("dateline.compose") / "data" / language / "words.toml"
    if not file.is_file():
        return Words(language, {}, frozenset(), Marks(), {}, False)
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    tags = {word: tag for tag, listed in data.get("tags", {}).items() for word in reversed(listed.split())}
    marks = Marks(_marks(data))
    closed = frozenset(tags).union(*(marks.get(f"verbs.{name}", ()) for name in ("be", "have", "do", "closed")))
    return Words(language, tags, closed, marks, data.get("numbers", {}), bool(tags))


def of_any(given: Words, name: str) -> frozenset[str]:
    """The words of a set, those of English where the language has none: for forms and mails that are alike anywhere."""
    return given.marks[name] or words("en").marks[name]


@cache
def pairs(listed: frozenset[str]) -> Mapping[str, str]:
    """The words of a set that gives for each another, `election:was-elected` → `election`: `was elected`."""
    split = (entry.partition(":") for entry in listed)
    return {word: other.replace("-", " ") for word, _, other in split}


def _marks(data: dict[str, Any]) -> Iterator[tuple[str, frozenset[str]]]:
    for section, lists in data.items():
        if isinstance(lists, dict) and section not in ("tags", "numbers"):
            for name, listed in lists.items():
                yield f"{section}.{name}", frozenset(listed.split())


@cache
def _forms() -> tuple[dict[str, int], dict[str, str], dict[str, str]]:
    """Word form → what it can be; verb form → its lemma; lemma → its past, `leave` → `left`."""
    kinds: dict[str, int] = {}
    lemmas: dict[str, str] = {}
    pasts: dict[str, str] = {}
    for lemma, part, written in (line.groups("") for line in _LINE.finditer(_table())):
        if part == "verb":
            past, *others = written.split(",")
            pasts[lemma] = past.partition("/")[0]
            others[:1] = [f"{others[0]}/{_regular(past)}" if others[0] else past] if others else [past]
            for bit, spelled in zip(_VERB, (lemma, past, *others), strict=False):
                for form in filter(None, spelled.split("/")):
                    regular = VBD | VBN if bit in (VBD, VBN) and form.endswith("ed") else 0  # `hanged`, beside `hung`
                    kinds[form] = kinds.get(form, 0) | bit | regular
                    if form != lemma or form not in lemmas:
                        lemmas[form] = lemma  # `found` is rather the past of `find`
        else:
            bit, of_others = _OTHERS[part]
            kinds[lemma] = kinds.get(lemma, 0) | bit
            for form in filter(None, written.replace(",", "/").split("/")):
                kinds[form] = kinds.get(form, 0) | of_others
    _correct(kinds)
    return kinds, lemmas, pasts


def _correct(kinds: dict[str, int]) -> None:
    """Take out of what words can be what the list has for them and English has not, and put in what it lacks."""
    marks = words("en").marks
    for form in _plurals(kinds):
        kinds[form] -= NN
    for form in [form for form, bits in kinds.items() if bits & VBZ and not form.endswith("s")]:
        kinds[form] &= ~VBZ  # `torpedo`
    for noun in marks["nouns.counted"]:
        kinds[f"{noun}s"] |= NNS
    for noun in marks["nouns.no_verbs"]:
        kinds[noun] &= ~VERBAL
    for noun in marks["nouns.no_adjectives"]:
        kinds[noun] &= ~JJ
    for adjective in marks["nouns.only_adjectives"]:
        kinds[adjective] &= ~NOMINAL
    for verb in marks["verbs.no_nouns"]:
        kinds[verb] &= ~NOMINAL
    for participle in marks["verbs.lacking"]:
        kinds[participle] = kinds.get(participle, 0) | VBD | VBN


def _plurals(kinds: Mapping[str, int]) -> list[str]:
    """The plurals that the list has for nouns of their own too, `funds`, `letters`; but not `innings`."""
    alone = words("en").marks["tagging.ending_in_s"]
    both = (form for form, bits in kinds.items() if bits & NOMINAL == NOMINAL and form.endswith("s"))
    return [form for form in both if kinds.get(form[:-1], 0) & NN and form not in alone]


def _regular(past: str) -> str:
    """The past forms in -ed, which are participles too: of `fitted`, where the list gives `fit` alone."""
    return "/".join(form for form in past.split("/") if form.endswith("ed"))


def _table() -> str:
    spec = find_spec("lemminflect")
    folder = (spec.submodule_search_locations or [""])[0] if spec else ""
    return gzip.decompress((Path(folder) / "resources" / "infl_lu.csv.gz").read_bytes()).decode("utf-8")


def can_be(word: str) -> int:
    """The open classes of a lower-case word as bits, of `re-opened` those of `opened`; 0 if the list knows neither."""
    kinds = _forms()[0]
    if word in kinds or not word.startswith("re"):
        return kinds.get(word, 0)
    again = word[2:].lstrip("-")  # `refounded`, of which no list has what it has of `founded`
    return kinds.get(again, 0) & (VERBAL if "-" not in word else -1) if len(again) > _SHORTEST else 0


def lemma_of(word: str) -> str:
    """The verb of which a lower-case word is a form; the word itself if of none."""
    return _forms()[1].get(word, word)


_ENDS: Final = frozenset(("in", "out", "off"))


def past_of(lemma: str) -> str:
    """The past of a verb, empty if the list does not know it."""
    return _forms()[2].get(lemma, "")


def third_of(lemma: str) -> str:
    """The form of a verb behind `it` in the present."""
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return f"{lemma[:-1]}ies"
    return f"{lemma}es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{lemma}s"


def surely_finite(low: str, words: Words) -> bool:
    """Whether a word is an auxiliary, or a form of the past that is no noun."""
    auxiliary = words.tags.get(low) == "MD" or low in words.marks["verbs.finite"]
    return auxiliary or (bool(can_be(low) & VBD) and not can_be(low) & NOMINAL)


def guessed(low: str) -> int:
    """The classes of a word that no list knows, by its ending."""
    if low.startswith("re") and (again := can_be(low[2:]) & VERBAL):
        return again  # `rehung`
    if low.startswith("un") and low.endswith("ed"):
        return JJ | VBN
    if low.endswith("ed") and len(low) > 4:
        return VBD | VBN
    if low.endswith("ing") and len(low) > 5:
        return VBG | NN
    if "-" in low:
        first, end = low.rsplit("-", 1)
        if end in _ENDS and can_be(first) & VB:
            return NN  # `the sit-in ended`
        last = can_be(end)
        return JJ if last & JJ else last & NOMINAL or JJ
    if low.endswith("ly"):
        return RB
    if low.endswith(("thern", "stern")):
        return JJ  # `the northern and northeastern coasts`
    if low.endswith(_DESCRIBING) and len(low) > 6:
        return JJ | NN
    return NNS if low.endswith("s") and not low.endswith("ss") else NN
