"""Words of a statement as they are compared: stems without what every statement has, and the families they are of.

data/<language>.toml holds the words; a language without a file is compared by its stems alone.
"""

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

import snowballstemmer  # type: ignore[import-untyped]

from dateline.expressions.factor import factored
from dateline.expressions.sieve import Sifted
from dateline.link.grammar import Endings, Grammar, Telling

# the look-ahead keeps `re` from trying the first way at every word
_WORD: Final = re.compile(r"(?=\d)\d+(?:[.,]\d+)+|[^\W_]+(?:['’][^\W_]+)?")
_SMALL_WORD: Final = re.compile(r"(?=[0-9])[0-9]+(?:[.,][0-9]+)+|[a-z0-9]+(?:'[a-z0-9]+)?")  # in small letters of ASCII
_NUMBER: Final = re.compile(r"\d(?<![\w.:]\d)\d{0,8}(?![\w:]|\.\d)")
_DIGIT: Final = re.compile(r"\d")
_POINT: Final = re.compile(r"[.,](?<=\d[.,])(?=\d)")  # the mark to begin with, so that the engine can skip to it
_COMPOUND: Final = re.compile(
    # the hyphen to begin with, so that the engine can skip to it
    r"-(?:(?<=[a-z]-)(?=(?:up|down|out|off|in|over|by|back|through)\b)|(?:(?<=\bre-)|(?<=\bsemi-))(?=[a-z]))"
)
_SMALL: Final = 12
"""Counts up to this one are too common to be compared as words."""
_LONGEST: Final = 9
_NONE: Final[Mapping[str, frozenset[int]]] = {}
_ALGORITHMS: Final = {
    "ar": "arabic", "da": "danish", "de": "german", "en": "english", "es": "spanish", "fi": "finnish", "fr": "french",
    "hu": "hungarian", "it": "italian", "nl": "dutch", "no": "norwegian", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sv": "swedish", "tr": "turkish",
}  # fmt: skip


class Lexicon(NamedTuple):
    """The words of one language.

    families: stem → families. deeds: the families that are deeds. opposites: family → its opposites.
    telling: by what it is known that something is said or seen.
    once: stem → what befalls one only once. mutual, effects: families and verbs that data/en.toml tells of.
    phases: beginning and end → words that tell of it, as they are written.
    together: family → those that tell of it where all are there.
    peoples: stem → country. countries: the countries. phrases: words that count as one, found by `phrase`.
    again: finds words that tell of one time more. returning: families of words that say so by themselves.
    numbers: word → how many. ordinals: word → the which. counting: both. grammar, endings: how verbs are found.
    known: what words met so far were reduced to; None for those that say nothing. named: the stems of names met so far.
    """

    language: str
    stop: frozenset[str]
    families: Mapping[str, tuple[str, ...]]
    deeds: frozenset[str]
    opposites: Mapping[str, frozenset[str]]
    telling: Telling
    once: Mapping[str, str]
    once_named: Mapping[str, str]
    seldom: frozenset[str]
    mutual: frozenset[str]
    aftermath: frozenset[str]
    effects: frozenset[str]
    phases: Mapping[str, frozenset[str]]
    together: Mapping[str, frozenset[str]]
    peoples: Mapping[str, str]
    countries: frozenset[str]
    phrases: Mapping[str, str]
    phrase: Sifted | None
    again: Sifted | None
    returning: frozenset[str]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    counting: frozenset[str]
    grammar: Grammar
    endings: Endings
    known: dict[str, str | None]
    named: dict[str, tuple[str, ...]]


@cache
def _data(language: str) -> Mapping[str, Any]:
    path = files("dateline.link") / "data" / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


@cache
def irregular(language: str) -> Mapping[str, str]:
    """Pasts and participles that no ending tells, each with its verb: met → meet."""
    listed = _data(language).get("irregular", {})
    return {form: verb for verb, forms in listed.items() for form in forms.split()}


@cache
def _spellings(language: str) -> Mapping[str, str]:
    """Endings that are written in two ways, each with the one that it counts as."""
    return dict(_data(language).get("spellings", {}))


@cache
def lexicon(language: str) -> Lexicon:
    """The words of a language, by its ISO 639-1 code."""
    data = _data(language)
    numbers, ordinals, phrases = (data.get(part, {}) for part in ("numbers", "ordinals", "phrases"))
    again = data.get("again", {})
    return Lexicon(
        language,
        frozenset(plain(data.get("stop", "")).split()),
        _families(data, language),
        frozenset(data.get("deeds", {})),
        _opposites(data),
        _telling(data.get("telling", {})),
        _verbs(data.get("once", {}), language),
        _verbs(data.get("once_named", {}), language),
        frozenset(data.get("seldom", {}).get("families", ())),
        frozenset(data.get("mutual", {}).get("families", ())),
        frozenset(data.get("aftermath", {}).get("families", ())),
        frozenset(stem_of(verb, language) for verb in data.get("effects", {}).get("verbs", "").split()),
        {phase: frozenset(found.split()) for phase, found in data.get("phases", {}).items()},
        {family: frozenset(parts) for family, parts in data.get("together", {}).items()},
        _peoples(data, language),
        frozenset(data.get("peoples", {})),
        phrases,
        _alternatives(phrases),
        _alternatives(again.get("phrases", ())),
        frozenset(again.get("families", ())),
        numbers,
        ordinals,
        frozenset((*numbers, *ordinals)),
        _grammar(data.get("grammar", {}), language),
        Endings(**{form: tuple(listed.split()) for form, listed in data.get("endings", {}).items()}),
        {},
        {},
    )


def _verbs(listed: Mapping[str, str], language: str) -> dict[str, str]:
    """By the stem of a verb: the deed that it tells."""
    return {stem_of(word, language): deed for deed, verbs in listed.items() for word in verbs.split()}


def _families(data: Mapping[str, Any], language: str) -> dict[str, tuple[str, ...]]:
    """By stem: the families that it is of; of a country and of the seat of its government, that of both."""
    families: dict[str, tuple[str, ...]] = {}
    for family, words in (data.get("deeds", {}) | data.get("things", {})).items():
        for word in words.split():
            stem = stem_of(plain(word), language)
            families[stem] = tuple(dict.fromkeys((*families.get(stem, ()), family)))
    for country, seats in data.get("seats", {}).items():
        for stem in (country, *(stem_of(seat, language) for seat in seats.split())):
            families[stem] = (*families.get(stem, ()), f"seat of {country}")
    return families


def _telling(data: Mapping[str, Any]) -> Telling:
    found = {field: frozenset(listed) for field, listed in data.items() if field != "to"}
    return Telling(**found, to=frozenset(data.get("to", "").split()))


def _grammar(data: Mapping[str, str], language: str) -> Grammar:
    """The lists of words as they are written; kin, which is looked for in titles, by stem."""
    found = Grammar(**{field: frozenset(words.split()) for field, words in data.items()})
    return found._replace(kin=frozenset(stem_of(word, language) for word in found.kin))


def families_of(found: Iterable[str], words: Lexicon) -> frozenset[str]:
    """The families of some stems, with those that they make up together and those that these are made of."""
    known = words.families
    families = {family for stem in found if stem in known for family in known[stem]}
    if not families:
        return frozenset()
    for whole, parts in words.together.items():
        if whole in families or parts <= families:
            families |= {whole, *parts}
    return frozenset(families)


def _alternatives(phrases: Iterable[str]) -> Sifted | None:
    listed = tuple(phrases)
    return Sifted(rf"(?<!\w){factored(map(re.escape, listed))}(?!\w)", re.IGNORECASE) if listed else None


def _opposites(data: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for one, other in data.get("opposites", {}).get("pairs", ()):
        found[one] = found.get(one, frozenset()) | {other}
        found[other] = found.get(other, frozenset()) | {one}
    return found


def _peoples(data: Mapping[str, Any], language: str) -> dict[str, str]:
    found = {}
    for country, words in data.get("peoples", {}).items():
        for word in (country, *words.split()):
            found[stem_of(plain(word), language)] = country
    return found


def plain(text: str) -> str:
    """Small letters without accents."""
    if text.isascii():
        return text.lower()
    split = unicodedata.normalize("NFKD", text.casefold().replace("ø", "o").replace("đ", "d"))
    return "".join(letter for letter in split if not unicodedata.combining(letter))


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    algorithm = _ALGORITHMS.get(language)
    return snowballstemmer.stemmer(algorithm).stemWord if algorithm else str


@lru_cache(maxsize=1 << 16)
def stem_of(word: str, language: str) -> str:
    """The stem of a plain word, that of its base if it is irregular; endings of two spellings count as one."""
    if not word.isalpha():
        return word
    word = irregular(language).get(word, word)
    for ending, counts_as in _spellings(language).items():
        if word.endswith(ending):
            word = word.removesuffix(ending) + counts_as
            break
    return str(_stemmer(language)(word))


def stems(text: str, words: Lexicon) -> list[str]:
    """The stems of the words that tell something, in order. Numbers are kept as they are."""
    small = _joined(plain(text))
    if words.phrase:
        small = words.phrase.sub(lambda match: words.phrases[match[0]], small)
    known = words.known
    told = _words(small)
    for word in {*told}.difference(known):
        known[word] = _reduced(word, words)
    return [stem for word in told if (stem := known[word]) is not None]


def _words(small: str) -> list[str]:
    """The words of a text in small letters, and its figures."""
    return (_SMALL_WORD if small.isascii() else _WORD).findall(small)


def _joined(small: str) -> str:
    """Text in which compounds that their hyphen would leave without a telling word are one: takeover, flyby, reopen."""
    return _COMPOUND.sub("", small) if "-" in small else small


def name_stems(name: str, words: Lexicon) -> tuple[str, ...]:
    """The stems of a name or a single word; names come again and again, so each is taken apart once."""
    found = words.named.get(name)
    if found is None:
        found = words.named[name] = tuple(stems(name, words))
    return found


def _without_possessive(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def _reduced(word: str, words: Lexicon) -> str | None:
    bare = _without_possessive(_POINT.sub("", word))
    if words.numbers.get(bare, 0) > _SMALL:
        return str(words.numbers[bare])
    if bare in words.stop or (len(bare) == 1 and not bare.isdigit()):
        return None
    stem = stem_of(bare, words.language)
    return words.peoples.get(stem, stem)


def numbers(text: str, words: Lexicon) -> frozenset[int]:
    """The counts in a text, in figures or words; “one” is none."""
    figures = []
    if _DIGIT.search(text):
        figures = _NUMBER.findall(_POINT.sub("", text) if words.language == "en" else text)
    spelled = words.numbers.keys() & plain(text).split()
    return frozenset([*map(int, figures), *(words.numbers[word] for word in spelled)])


def labels(text: str, words: Lexicon) -> Mapping[str, frozenset[int]]:
    """By stem: the numbers that follow the word, as they tell flight 417 from flight 422; ordinals under “”."""
    small = plain(text)
    if _DIGIT.search(small) is None and words.counting.isdisjoint(small.split()):
        return _NONE
    told = _words(_POINT.sub("", small))
    found: dict[str, frozenset[int]] = {}
    for at in [at for at, word in enumerate(told) if word in words.counting or word.isdecimal()]:
        word = told[at]
        if word in words.ordinals:
            found[""] = found.get("", frozenset()) | {words.ordinals[word]}
        elif at and (number := _number(word, words)) is not None:
            before = told[at - 1]
            if before in words.stop or _number(before, words) is not None:
                continue
            stem = stem_of(before, words.language)
            found[stem] = found.get(stem, frozenset()) | {number}
    return found or _NONE


def _number(word: str, words: Lexicon) -> int | None:
    if word.isdecimal():
        return int(word) if len(word) < _LONGEST else None
    return words.numbers.get(word)


def by_stem(text: str, words: Lexicon) -> dict[str, str]:
    """The words of a text as they are written, by their stems."""
    found: dict[str, str] = {}
    for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)?", text):
        for stem in name_stems(word, words):
            found.setdefault(stem, _without_possessive(word))
    return _Written(found)


class _Written(dict[str, str]):
    """Falls back on the stem itself, for words that only together make one."""

    def __missing__(self, stem: str) -> str:
        return stem
