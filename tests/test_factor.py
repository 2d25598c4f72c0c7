"""Patterns with what they share written once match what they matched before."""

import re
from dataclasses import replace
from functools import cache

import pytest

from dateline.expressions import Grammar, languages, load
from dateline.expressions.engine import compile_matcher, spans
from dateline.expressions.factor import factored, pieces
from dateline.find.scan import scan
from dateline.interval.terms import Term
from many import some


def test_what_patterns_begin_with_is_written_once() -> None:
    assert (
        factored(["last week", "last year", "[(]a{2,3}b?", "[(]a{2,3}c"]) == "(?:[(]a{2,3}(?:b?|c)|last (?:week|year))"
    )


def test_the_longer_of_two_that_begin_alike_is_tried_first() -> None:
    assert factored(["Jan", "January", r"Jan\.", "June"]) == r"J(?:an(?:\.|uary|)|une)"


@pytest.mark.parametrize(
    ("pattern", "cut"),
    [
        (r"(?:a\)[)]b)?c\.d?", [r"(?:a\)[)]b)?", "c", r"\.", "d?"]),
        ("a??b{2,}?c", ["a??", "b{2,}?", "c"]),
        ("[^]]x", ["[^]]", "x"]),
        ("a|b", ["(?:a|b)"]),
        ("août", ["(?:août)"]),
    ],
)
def test_pieces(pattern: str, cut: list[str]) -> None:
    assert pieces(pattern) == cut


def test_one_is_the_beginning_of_another() -> None:
    either = re.compile(factored(["may", "may ?day", "x|y", "x|z"]))
    assert [text for text in ("may", "mayday", "may day", "x", "y", "z", "day", "") if either.fullmatch(text)] == [
        "may",
        "mayday",
        "may day",
        "x",
        "y",
        "z",
    ]


@pytest.mark.parametrize("language", languages())
def test_the_scan_proposes_what_the_plain_patterns_propose(language: str) -> None:
    pytest.importorskip("re2")
    grammar = without_leads(language).of("personal")
    left = "|".join({rule.pieces[0] for rule in grammar.rules if rule.pieces and rule.pieces[0]})
    cores = "|".join(rule.scan for rule in grammar.rules if rule.scan)
    plain = compile_matcher(f"(?:{left or '(?:)'}){{0,3}}(?:{cores})", [])
    for example in some([example[0] for rule in grammar.rules for example in rule.record.examples]):
        text = example.replace("[", "").replace("]", "")
        assert list(spans(grammar.candidates(text, early=True))) == list(spans(plain.candidates(text))), text


@cache
def without_leads(language: str) -> Grammar:
    """The grammar of a language, which looks for every expression everywhere."""
    grammar = load(language)
    rules = [replace(rule, record=rule.record.model_copy(update={"lead": []})) for rule in grammar.rules]
    plain = Grammar(rules, grammar.words, grammar.manner)
    plain.__dict__["_parser"] = grammar._parser  # dear to fill, and the same for both: they differ in where they look
    return plain


def read(text: str, grammar: Grammar) -> list[tuple[int, int, str, Term]]:
    """What stands where, by which rule and with which meaning."""
    return [(start, end, reading.rule, reading.term) for start, end, reading in scan(text, grammar)]


@pytest.mark.parametrize("language", languages())
def test_behind_leads_all_is_read_that_is_read_without_them(language: str) -> None:
    grammar = load(language)
    plain = without_leads(language)
    texts = [text for rule in grammar.rules for text in (*(e[0] for e in rule.record.examples), *rule.record.never)]
    for text in some(texts):
        text = text.replace("[", "").replace("]", "")
        assert read(text, grammar) == read(text, plain), text


@pytest.mark.parametrize(
    ("text", "span"), [("7 or 8 of 9", None), ("7, at 5", (6, 7)), ("until about five", (6, 16)), ("In 130 AD", (3, 9))]
)
def test_a_bare_number_is_proposed_behind_a_lead_only(text: str, span: tuple[int, int] | None) -> None:
    assert load("en").candidates(text).next(0) == span


def test_what_only_texts_of_a_kind_say_is_proposed_in_those_only() -> None:
    english = load("en")
    assert english.candidates("Paulus, 267, and").next(0) is None
    assert english.candidates("Paulus, 267, and", early=True).next(0) == (8, 11)
    assert english.candidates("give me 5").next(0) is None
    assert english.of("personal").candidates("give me 5").next(0) == (8, 9)
