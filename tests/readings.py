"""What a language's rules read in a sentence, for the tests of expressions: every mention with its value, flat."""

import re
from typing import NamedTuple

from dateline.expressions import Grammar, load
from dateline.find import find
from dateline.interval.algebra import Context, evaluate
from dateline.interval.edtf import edtf
from dateline.interval.terms import parse_meaning
from dateline.interval.timex3 import timex3, timex3_mod
from dateline.interval.values import Span
from dateline.resolve.resolver import Resolved, Resolver

NO_DATE = "no date"
MODS = frozenset(
    {"START", "MID", "END", "APPROX", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"}
    | {"LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"}
)


def day(year: int, month: int, number: int) -> Span:
    value = evaluate(parse_meaning(f"date({year}, {month}, {number})").bind({}), Context())
    assert isinstance(value, Span)
    return value


TUESDAY = day(2013, 2, 12)
"""The one day on which all examples are read."""


class Read(NamedTuple):
    """One mention, or one end of a range: where, by which rule, and how it came out."""

    start: int
    end: int
    text: str
    rule: str
    type: str
    value: str
    mod: str
    edtf: str


def read(text: str, published: Span | None = TUESDAY, grammar: Grammar | None = None) -> list[Read]:
    """All mentions of a text, ranges followed by their ends."""
    grammar = grammar or load("en")
    found = find(text, grammar)
    resolver = Resolver(found.folded, found.sentences, grammar, published)
    return [
        shown for resolved in resolver.resolve(found.mentions) for piece in _flat(resolved) for shown in _shown(piece)
    ]


def _flat(resolved: Resolved) -> tuple[Resolved, ...]:
    return (resolved, *resolved.ends)


def _shown(resolved: Resolved) -> list[Read]:
    mention, value = resolved.mention, resolved.value
    if value is None:
        return []
    dated = edtf(value) if isinstance(value, Span) else ""
    place = (mention.start, mention.end, mention.text, mention.rule, mention.type)
    return [Read(*place, timex3(value), timex3_mod(value) or "", dated)]


class Example(NamedTuple):
    """One example of a rule: the sentence without its brackets, the span they stood around, what is expected."""

    text: str
    start: int
    end: int
    value: str
    mod: str
    edtf: str
    published: Span | None


def example(fields: list[str]) -> Example:
    """An example as rule files write it. ValueError where it has not exactly one bracket, or an unknown option."""
    sentence, value, *options = fields
    if len(re.findall(r"(?<!\\)[\[\]]", sentence)) != 2:
        raise ValueError(f"{sentence!r} must have one expression in brackets")
    start = sentence.index("[")
    text = sentence.replace("[", "").replace("]", "")
    mods = [option for option in options if option in MODS]
    dated = [option[5:] for option in options if option.startswith("edtf=")]
    rest = [option for option in options if option not in mods and option != NO_DATE and option[:5] != "edtf="]
    if rest:
        raise ValueError(f"{rest[0]!r} is no option of an example")
    return Example(
        text,
        start,
        sentence.index("]") - 1,
        value,
        mods[0] if mods else "",
        dated[0] if dated else "",
        None if NO_DATE in options else TUESDAY,
    )
