"""Languages without a folder: explicit dates in the locales of dateparser, found by us and checked by it.

dateparser knows the names of months and weekdays in some two hundred languages and the order in which their dates are
written. It does not know where a date begins and ends in running text, and reads far too much as a date. So its names
go into patterns of our own (`foreign.toml`), which find full dates and months with their year and nothing else; and
what was found is read once more by dateparser, as the one thing in hand, and kept only where both agree.
"""

import importlib
import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache, lru_cache
from importlib import resources
from typing import Any, Final, NamedTuple

from dateline.expressions import Grammar, full_date, languages, load, manner_of, words
from dateline.expressions.rules import Rule, compile_rule, read_record
from dateline.expressions.words import Words, fold, load_words
from dateline.interval.terms import Argument, Term
from dateline.records import Mention

MOST_CHECKED: Final = 4096
# codes that say the same in another way than dateparser does
_ALIASES: Final = {"no": "nb", "sh": "sr-Latn", "tl": "fil", "iw": "he", "in": "id", "ji": "yi"}
_MONTHS: Final = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ROMAN: Final = re.compile(r"[IVX]+\Z")
_WORDS: Final = re.compile(r"[^\W\d_]+(?:['’׳״॰.-]*[^\W\d_]+)*|\d+")
# dateparser fills what is not said from a base, which must not be today; what must be said is required anyway
_BASE: Final = datetime(2000, 1, 1)  # noqa: DTZ001 - a wall date
_FIELDS: Final = ("orders", "languages", "names", "needs")
_NOTHING: Final = "\u2400"  # the symbol for NUL stands for particles that a language does not have; texts hold none


class Locale(NamedTuple):
    """What dateparser knows of a language, months and weekdays by number, and what we add.

    inflected: forms of months' names that dateparser does not list → those that it does.
    """

    code: str
    order: str
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    inflected: Mapping[str, str]


def grammar_for(language: str, text: str = "") -> Grammar:
    """The grammar for a text: of its language's folder; else explicit dates with dateparser's names; else of digits.

    language: ISO 639-1 code, or one of dateparser's.
    """
    if language not in languages():
        return _borrowed(language)
    return load(language, manner_of(text, words(language)))


def limits(language: str) -> str:
    """What is not read in a language, in words; empty where it has a folder."""
    if language in languages():
        return ""
    if _locale(language) is None:
        return f"the names of months in “{language}” are not known: only dates in digits are read"
    return f"in “{language}” only calendar dates are read, nothing like “last week”"


def read_date(phrase: str, language: str, order: str | None = None) -> str | None:
    """The EDTF of a phrase that is an explicit full date in its language; else None. See `expressions.read_date`."""
    return full_date(grammar_for(language), phrase, order)


def confirmed(mentions: Sequence[Mention], language: str) -> list[Mention]:
    """The mentions that dateparser reads as we do; all of them where the language has a folder."""
    if language in languages():
        return list(mentions)
    return [mention for mention in mentions if _confirmed(mention, language)]


def _confirmed(mention: Mention, language: str) -> bool:
    """Of a range both ends; the first may be no more than a number, `24.–26. Oktober 2014`, and passes."""
    return all(verified(said.text, language, said.meaning) for said in mention.parts or (mention,))


@lru_cache(MOST_CHECKED)
def verified(mention_text: str, language: str, term: Term) -> bool:
    """Whether dateparser reads an expression, all of it and by itself, as the date that a term says.

    Dates in digits only, and years, are not asked about: their order is the locale's, and nothing else could be wrong.
    """
    said = _said(term)
    if said is None:
        return False
    if len(said) == 1 or not any(character.isalpha() for character in mention_text) or _iso(mention_text):
        return True
    plain = _plain(mention_text, language)
    if said[0] is None:
        said = (_BASE.year, *said[1:])
        mention_text, plain = _in_a_year(mention_text, language), _in_a_year(plain, language)
    parser = _parser(language, len(said))
    return said == (_read(parser, mention_text) or _read(parser, plain))


# -------------------------------------------------------------------------------------------------- checking


def _said(term: Argument) -> tuple[int | None, ...] | None:
    """Year and, if they are said, month and day of an explicit date; None for the year of a day and month alone."""
    if not isinstance(term, Term):
        return None
    if term.op in ("on_weekday", "at"):
        return _said(term.args[1 if term.op == "on_weekday" else 0])
    numbers = [argument.args[0] if isinstance(argument, Term) else argument for argument in term.args]
    if term.op in ("dotted", "numeric"):
        numbers = [numbers[2], numbers[1], numbers[0]]
    year, *rest = (number if isinstance(number, int) else None for number in numbers or (None,))
    if term.op not in ("date", "dotted", "numeric") or None in rest or (year is None and not rest):
        return None
    return year, *rest


def _iso(text: str) -> bool:
    return re.fullmatch(r"[-0-9:.,+TZ ]+[日号號]?", text) is not None


def _plain(text: str, language: str) -> str:
    """Only the numbers and the names of the expression, without the particles that dateparser may not know."""
    locale = _locale(language)
    if locale is None:
        return ""
    known = {fold(name): locale.inflected.get(name, name) for name in locale.months}
    words = (word for word in _WORDS.findall(text) if word.isdecimal() or fold(word) in known)
    return " ".join(str(int(word)) if word.isdecimal() else known[fold(word)] for word in words)


def _in_a_year(text: str, language: str) -> str:
    """A day and month with the year from which dateparser fills what is not said."""
    locale = _locale(language)
    forms = _template()["in_a_year"]
    form: str = forms.get(_code(language)) or forms[locale.order if locale else "DMY"]
    return form.format(text, _BASE.year)


@cache
def _parser(language: str, parts: int) -> Any:  # noqa: ANN401 - dateparser is imported where it is used
    from dateparser.date import DateDataParser

    locale = _locale(language)
    settings = {
        "PREFER_DATES_FROM": "current_period",
        "REQUIRE_PARTS": ["year", "month", "day"][:parts],
        "RELATIVE_BASE": _BASE,
        "PARSERS": ["absolute-time"],
        "DATE_ORDER": locale.order if locale else "DMY",
    }
    return DateDataParser(languages=[locale.code if locale else "en"], settings=settings)


def _read(parser: Any, text: str) -> tuple[int, ...] | None:  # noqa: ANN401
    """Year, month and day as dateparser reads them, the day only where it read one."""
    found = parser.get_date_data(text)
    date = found.date_obj
    if date is None:
        return None
    return (date.year, date.month) if found.period == "month" else (date.year, date.month, date.day)


# -------------------------------------------------------------------------------------------------- locales


@cache
def _locale(language: str) -> Locale | None:
    """The locale of a language, None where dateparser has none."""
    from dateparser.data.languages_info import language_order

    code = _ALIASES.get(language, language)
    if code not in language_order:
        return None
    info = importlib.import_module(f"dateparser.data.date_translation_data.{code}").info
    months = _names(info, _MONTHS)
    inflected = _inflected(months, _template()["endings"].get(code, {}))
    months |= {form: months[name] for form, name in inflected.items()}
    return Locale(code, info.get("date_order", "DMY"), months, _names(info, _WEEKDAYS), inflected)


def _inflected(months: Mapping[str, int], endings: Mapping[str, str]) -> dict[str, str]:
    """Forms of months' names → the name that each was made from."""
    known = {fold(name) for name in months}
    made = {
        name.removesuffix(ending) + new: name
        for name in months
        for ending, forms in endings.items()
        if name.endswith(ending)
        for new in forms.split("|")
    }
    return {form: name for form, name in made.items() if fold(form) not in known}


def _names(info: Mapping[str, Any], keys: Sequence[str]) -> dict[str, int]:
    """Surface → number, without those that stand for two, hold digits, or are too short to mean anything."""
    pairs = [(name, number) for number, key in enumerate(keys, 1) for name in info.get(key, ()) if _telling(name)]
    numbers = {fold(name): set[int]() for name, _ in pairs}
    for name, number in pairs:
        numbers[fold(name)].add(number)
    return {name: number for name, number in pairs if len(numbers[fold(name)]) == 1}


def _telling(name: str) -> bool:
    letters = sum(character.isalpha() for character in name)
    enough = 3 if _alphabetic(name) else 2
    return letters >= enough and not any(c.isdecimal() for c in name) and not _ROMAN.match(name)


def _alphabetic(name: str) -> bool:
    """Whether it is written in letters for sounds without marks around them, so that three make a word."""
    return any(unicodedata.name(c, "").startswith(("LATIN", "CYRILLIC", "GREEK")) for c in name)


def _full(names: Mapping[str, int]) -> dict[str, int]:
    """The names that are not only the beginning of a longer one."""
    folded = [(fold(name), number) for name, number in names.items()]
    return {
        name: number
        for name, number in names.items()
        if not any(other != fold(name) and other.startswith(fold(name)) and number == n for other, n in folded)
    }


def _full_months(locale: Locale) -> dict[str, int]:
    listed = {name: number for name, number in locale.months.items() if name not in locale.inflected}
    return _full(listed) | {name: locale.months[name] for name in locale.inflected}


def _shortened(locale: Locale) -> set[str]:
    """The names that are only the beginning of another: behind their full stop the sentence goes on."""
    return {*locale.months, *locale.weekdays} - {*_full_months(locale), *_full(locale.weekdays)}


# -------------------------------------------------------------------------------------------------- the grammar


@cache
def _template() -> dict[str, Any]:
    text = (resources.files("dateline.resolve") / "foreign.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def _borrowed(language: str) -> Grammar:
    template, locale = _template(), _locale(language)
    words = _words(language, template, locale)
    place = f"dateparser's locale {language}"
    rules = [
        _rule(entry, language, locale, words, place, index)
        for index, entry in enumerate(template["rule"])
        if _fits(entry, language, locale)
    ]
    return Grammar(rules, words)


def _words(language: str, template: Mapping[str, Any], locale: Locale | None) -> Words:
    tables: dict[str, Any] = {}
    cues = dict(template["cues"])
    if locale and locale.months:
        tables["monthly"] = {"means": "month", "words": dict(locale.months)}
        tables["month"] = {"means": "month", "words": _full_months(locale)}
        tables["weekday"] = {"means": "weekday", "words": _full(locale.weekdays)}
        cues["abbreviations"] = sorted(f"{fold(name)}." for name in _shortened(locale))
    data = {"table": tables, "class": template["class"], "cues": cues}
    return load_words(language, data, f"dateparser's locale {language}")


def _fits(entry: Mapping[str, Any], language: str, locale: Locale | None) -> bool:
    order = locale.order if locale else ""
    if "needs" in entry and _code(language) not in _template()["particles"][entry["needs"]]:
        return False
    if entry.get("names") and not (locale and len(set(locale.months.values())) == len(_MONTHS)):
        return False
    if "{weekday}" in entry["pattern"] and not (locale and len(set(locale.weekdays.values())) == len(_WEEKDAYS)):
        return False
    return order in entry.get("orders", [order]) and _code(language) in entry.get("languages", [_code(language)])


def _code(language: str) -> str:
    return _ALIASES.get(language, language)


def _rule(entry: Mapping[str, Any], language: str, locale: Locale | None, words: Words, place: str, index: int) -> Rule:
    """A rule of the template with the locale's particles and names in it."""
    filled = {key: value for key, value in entry.items() if key not in _FIELDS}
    for key in ("pattern", "after"):
        filled[key] = _particles(entry.get(key, ""), language)
    filled["examples"] = [[_shown(text, language, locale), value] for text, value in entry["examples"]]
    record = read_record(filled, place, index)
    return compile_rule(record, f"{language}/borrowed/{record.name}", words, place)


def _particles(pattern: str, language: str) -> str:
    """The pattern with the language's particles; where it has none, with something that nothing matches."""

    def replace(match: re.Match[str]) -> str:
        return f"(?:{_template()['particles'][match[1]].get(_code(language), _NOTHING)})"

    return re.sub(r"<(of|article|after_day|after_year|to|between|in_year|year_of)>", replace, pattern)


def _shown(text: str, language: str, locale: Locale | None) -> str:
    """An example with the locale's names and the first form of each particle."""
    for particle in ("to", "between", "in_year", "year_of"):
        forms = _template()["particles"][particle].get(_code(language), "")
        text = text.replace(f"<{particle}>", forms.partition("|")[0].replace("\\", ""))
    for place, names, number in (("<october>", "months", 10), ("<friday>", "weekdays", 5)):
        known = _full(getattr(locale, names)) if locale else {}
        text = text.replace(place, next((name for name, n in known.items() if n == number), place))
    return text
