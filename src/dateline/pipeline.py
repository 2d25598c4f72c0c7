"""The stages in their order; this page reads like the README."""

from collections.abc import Sequence
from typing import NamedTuple

from dateline.expressions import load
from dateline.find import find
from dateline.interval.algebra import Context, evaluate
from dateline.interval.terms import parse_meaning
from dateline.interval.timex3 import timex3, timex3_mod
from dateline.interval.values import Span
from dateline.records import TimexType
from dateline.resolve.resolver import Resolved, Resolver


class Timex(NamedTuple):
    """A TIMEX3 annotation: span in code points, text, type, value and mod (empty if none)."""

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str


def tag_text(text: str, published: Span | None = None, language: str = "en", order: str = "") -> list[Timex]:
    """The TIMEX3 annotations of a text."""
    grammar = load(language)
    found = find(text, grammar)
    resolver = Resolver(found.folded, found.sentences, grammar, published, order=order)
    timexes: list[Timex] = []
    for resolved in resolver.resolve(found.mentions, text):
        for piece in resolved.ends or (resolved,):
            timexes += _timex(piece)
    return timexes


def _timex(resolved: Resolved) -> Sequence[Timex]:
    mention, value = resolved.mention, resolved.value
    if value is None:
        return ()
    return [Timex(mention.start, mention.end, mention.text, mention.type, timex3(value), timex3_mod(value) or "")]


def day(text: str) -> Span:
    """The span of an ISO date."""
    year, month, number = (int(part) for part in text.split("-"))
    value = evaluate(parse_meaning(f"date({year}, {month}, {number})").bind({}), Context())
    assert isinstance(value, Span)
    return value
