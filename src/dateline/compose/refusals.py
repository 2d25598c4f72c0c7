"""Which time expressions are no events, and by which rule: `data/<language>/refusals.toml`, read once.

    [[rule]]
    name        = "copyright line"
    types       = ["DATE"]          # TIMEX3 types; none: all
    blocks      = ["furniture"]     # kinds of block; none: all
    grains      = ["year"]          # granularities of the date; none: all
    expression  = '''…'''           # the expression as a whole
    before      = '''…'''           # what stands before it in its sentence, up to it
    after       = '''…'''           # what stands behind it, from it on
    sentence    = '''…'''           # anywhere in the sentence
    forms       = ["heading"]       # the form of the statement: clause, row, entry, heading
    tenses      = ["none"]          # of the clause of the date: past, present, modal, none
    subject     = '''…'''           # the subject of that clause
    brackets    = ["person"]        # what it stands behind in brackets of its own: person, event, subject; alleged: it
                                    # is the date of what somebody is only accused of
    case        = true              # upper and lower case differ
    examples    = ["Copyright [2010] by X."]
    never       = ["In [2010] the copyright ran out."]

In patterns `{nouns.event}` stands for the words of that list in `words.toml`. All conditions of a rule must hold. The
first rule that holds names the refusal; those that ask for no form, tense, subject or bracket are tried before the
sentence is taken apart. What is refused under one of `WORDS` is no date but a word.
"""

import re
import tomllib
from functools import cache, lru_cache
from importlib import resources
from typing import Any, Final, NamedTuple

from dateline.compose.parse.lexicon import words
from dateline.compose.sieve import Sieve
from dateline.errors import ExpressionError
from dateline.expressions.sieve import Sifted

WORDS: Final = frozenset(("date in a name", "page or number", "number, no date", "base of an index", "vague reference"))
_LISTS: Final = re.compile(r"\{(nouns\.[a-z]+)\}")
_PATTERNS: Final = ("subject", "expression", "before", "after", "sentence")
_SETS: Final = ("types", "blocks", "grains", "forms", "tenses", "brackets")
FIELDS: Final = frozenset((*_PATTERNS, *_SETS, "name", "case", "examples", "never"))


class Rule(NamedTuple):
    """One refusal; None and empty where it asks nothing."""

    name: str
    types: frozenset[str]
    blocks: frozenset[str]
    grains: frozenset[str]
    forms: frozenset[str]
    tenses: frozenset[str]
    brackets: frozenset[str]
    subject: Sifted | None
    expression: Sifted | None
    before: Sifted | None
    after: Sifted | None
    sentence: Sifted | None
    examples: tuple[str, ...] = ()
    never: tuple[str, ...] = ()

    def may_hold(self, *told: str) -> bool:
        """Whether what it asks of everything but words is there: type, block, grain, form, tense, bracket."""
        wanted = (self.types, self.blocks, self.grains, self.forms, self.tenses, self.brackets)
        return all(not names or name in names for names, name in zip(wanted, told, strict=True))

    @property
    def parsed(self) -> bool:
        """Whether it asks for what is known only once the sentence is taken apart."""
        return bool(self.forms or self.tenses or self.brackets or self.subject)

    def holds(self, case: "Case") -> bool:
        """Whether its conditions on words hold."""
        return (
            (self.expression is None or self.expression.asked.fullmatch(case.expression) is not None)
            and (self.after is None or self.after.asked.match(case.after) is not None)
            and (self.before is None or self.before.asked.search(case.before) is not None)
            and (self.subject is None or self.subject.asked.search(case.subject) is not None)
            and (self.sentence is None or _stands_in(self.sentence, case.sentence))
        )


class Case(NamedTuple):
    """An expression at its place.

    grain: granularity of its date, empty if it has none. tense, subject: of its clause. bracket: what it is the date
    of and not its verb, see `dateline.compose.parse.brackets` and `alleged`; `as`: what is done as it was said.
    """

    type: str
    block: str
    grain: str
    form: str
    tense: str
    subject: str
    bracket: str
    expression: str
    before: str
    after: str
    sentence: str


def refused(case: Case, language: str, *, parsed: bool = True) -> str:
    """The name of the rule that refuses an expression, empty if none does.

    parsed: whether form, tense, subject and bracket of the case are known. Without them only the rules that do not ask
    for them are tried; with them only the others, except in rows, where more stands before an expression than in its
    cell.
    """
    all_rules = rules(language)
    left = _rules_for(language, parsed, case.type, case.block, case.grain, case.form, case.tense, case.bracket)
    left &= _beside(language, case.before, case.after) & _in_sentence(language, case.sentence)
    while left:
        rule = all_rules[(left & -left).bit_length() - 1]
        if _holds(rule, case, language):
            return rule.name
        left &= left - 1
    return ""


def _holds(rule: Rule, case: Case, language: str) -> bool:
    """Whether a rule holds; its patterns are compiled when they are first asked, as most never are."""
    try:
        return rule.holds(case)
    except re.error as error:
        raise ExpressionError(
            f"{language}/refusals.toml", f"rule {rule.name!r}: {error}", "mend the pattern"
        ) from error


@lru_cache(maxsize=4096)
def _rules_for(
    language: str, parsed: bool, kind: str, block: str, grain: str, form: str, tense: str, bracket: str
) -> int:
    """The rules that may hold for an expression of a type, at its place: bits by their order."""
    return sum(
        1 << number
        for number, rule in enumerate(rules(language))
        if rule.may_hold(kind, block, grain, form, tense, bracket) and (form == "row" or parsed is rule.parsed)
    )


@cache
def _sieves(language: str) -> tuple[Sieve, Sieve, Sieve]:
    """What tells the rules that words before and after an expression, and in its sentence, leave."""
    found = rules(language)
    return (
        Sieve([rule.before for rule in found]),
        Sieve([rule.after for rule in found]),
        Sieve([rule.sentence for rule in found]),
    )


@lru_cache(maxsize=2048)
def _beside(language: str, before: str, after: str) -> int:
    """The rules that the words on both sides of an expression leave; it is asked before its sentence is taken apart and
    then again."""
    return _sieves(language)[0].may_match(before) & _sieves(language)[1].may_match(after)


@lru_cache(maxsize=2048)
def _in_sentence(language: str, sentence: str) -> int:
    """The rules that a sentence leaves; one with several dates is looked through once."""
    return _sieves(language)[2].may_match(sentence)


@lru_cache(maxsize=2048)
def _stands_in(pattern: Sifted, sentence: str) -> bool:
    """Whether a pattern stands in a sentence; a sentence with several dates is searched once."""
    return pattern.asked.search(sentence) is not None


@cache
def rules(language: str) -> tuple[Rule, ...]:
    """The refusals of a language, in order; those of English where it has none. ExpressionError if one is wrong."""
    file = resources.files("dateline.compose") / "data" / language / "refusals.toml"
    if not file.is_file():
        return rules("en")
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    return tuple(_rule(entry, f"{language}/refusals.toml") for entry in data["rule"])


def _rule(entry: dict[str, Any], place: str) -> Rule:
    unknown = set(entry) - FIELDS
    entry = {field: _with_words(value, place.partition("/")[0]) for field, value in entry.items()}
    if unknown or "name" not in entry or not entry.get("examples"):
        problem = f"rule {entry.get('name')!r}: unknown {sorted(unknown)}, or without name or examples"
        raise ExpressionError(place, problem, "see the head of compose/refusals.py")
    flags = 0 if entry.get("case") else re.IGNORECASE
    return Rule(
        name=entry["name"],
        types=frozenset(entry.get("types", ())),
        blocks=frozenset(entry.get("blocks", ())),
        grains=frozenset(entry.get("grains", ())),
        forms=frozenset(entry.get("forms", ())),
        tenses=frozenset(entry.get("tenses", ())),
        brackets=frozenset(entry.get("brackets", ())),
        subject=_pattern(entry.get("subject"), flags),
        expression=_pattern(entry.get("expression"), flags),
        before=_pattern(entry.get("before"), flags, end=True),
        after=_pattern(entry.get("after"), flags),
        sentence=_pattern(entry.get("sentence"), flags),
        examples=tuple(entry["examples"]),
        never=tuple(entry.get("never", ())),
    )


def _with_words(value: object, language: str) -> object:
    """A pattern with the words of a list in the place of its name."""
    if not isinstance(value, str) or "{nouns." not in value:
        return value
    return _LISTS.sub(lambda found: "|".join(sorted(words(language).marks[found[1]])), value)


def _pattern(pattern: str | None, flags: int, *, end: bool = False) -> Sifted | None:
    if pattern is None:
        return None
    return Sifted(rf"(?:{pattern})\s*\Z" if end else pattern, flags)
