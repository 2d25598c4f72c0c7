"""The sieve before the rules: it may let a rule through in vain, but never hold back one that matches."""

import re
from copy import copy
from functools import cache
from typing import Literal

import pytest

from dateline.compose import modality, refusals, sieve
from dateline.compose.sieve import Sieve
from dateline.errors import ExpressionError
from dateline.expressions import languages, manner, records, words
from dateline.expressions.alternatives import Alternatives
from dateline.expressions.sieve import Sifted, compile_sieve, loosened
from dateline.resolve import verbs

PATTERNS = (
    (r"\bas at\s+\d", "as at\u00a05"),
    (r"no[\s.]\d+", "no\u20035"),
    (r"page \d", "page ٣"),
    (r"\bseen\b", "it was ſeen"),
    (r"[]\s]end", "\x1fend"),
    (r"[^]a]\sword", "b\u2028word"),
    (r"edition\s*\Z", "third edition\n"),
    (r"the [^\W\d_]+ed", "the ﬁred"),
)


@pytest.mark.parametrize(("pattern", "text"), PATTERNS)
def test_lets_through_what_matches(pattern: str, text: str) -> None:
    compiled = re.compile(pattern, re.IGNORECASE)
    assert compiled.search(text)
    assert Sieve([None, compiled]).may_match(text) == 0b11


BEYOND = r"\x{80}-\x{10FFFF}"
LOOSENED = (
    (r"(?<![a-z(])(?:May|June)(?! ?[\])])\Z", r"(?:May|June)\z"),
    (r"[^\s(]\bto", r"[^\s(]to"),
    (r"due[$] *$", r"due[$] *\n?\z"),
    (r"[(?=\d]\(?=5", rf"[(?=\d{BEYOND}]\(?=5"),
    (r"x\w[]\w]", rf"x[\w{BEYOND}][]\w{BEYOND}]"),
    (r"a[^\W_]b", rf"a[\w{BEYOND}]b"),
    (r"[^][^_\W\]x]b[^\Sy]", rf"[\w{BEYOND}]b[\s\x{{b}}\x{{1c}}-\x{{1f}}{BEYOND}]"),
)


@pytest.mark.parametrize(("pattern", "wider"), LOOSENED)
def test_what_re2_is_given_of_a_pattern(pattern: str, wider: str) -> None:
    assert loosened(pattern) == wider


@pytest.mark.skipif(sieve.re2 is None, reason="without RE2 every pattern may match")
@pytest.mark.parametrize(("where", "text", "held"), [("search", "in May", True), ("match", "in May", False)])
def test_a_quick_look_goes_anywhere_or_to_the_beginning(
    where: Literal["search", "match"], text: str, held: bool
) -> None:
    assert compile_sieve(r"(?<=\s|^)\w{3}\Z", where)(text) is held


def test_what_is_asked_behind_its_sieve_is_found_as_without_it() -> None:
    sifted, text = Sifted(r"\b(mayor|reeve)(?=,)", re.IGNORECASE), "the mayoress, the Mayor, a reeve, the mayor"
    assert [(match.span(), match[1]) for match in (sifted.search(text), sifted.search(text, 20)) if match] == [
        ((18, 23), "Mayor"),
        ((27, 32), "reeve"),
    ]
    assert sifted.search(text, 34) is None
    assert sifted.search(text, 18, 23) is None
    assert sifted.sub(lambda match: match[0].upper(), text) == "the mayoress, the MAYOR, a REEVE, the mayor"


@pytest.mark.skipif(sieve.re2 is None, reason="without RE2 every pattern may match")
def test_holds_back_what_lacks_its_words() -> None:
    found = Sieve([re.compile(r"\bas at\s+\d"), None, re.compile("(?:third|last) edition")])
    assert found.may_match("as of 5, in the third volume") == 0b010
    assert found.may_match("in the third edition") == 0b110


def test_what_cannot_be_read_may_always_match() -> None:
    assert Sieve([re.compile("absent++"), re.compile("absent")]).may_match("present") & 1


def test_without_re2_every_pattern_may_match(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sieve, "re2", None)
    assert Sieve([re.compile("absent"), None]).may_match("present") == 0b11


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_rule_is_held_back_from_its_own_examples(language: str) -> None:
    rules = refusals.rules(language)
    _check_refusals(rules)
    _check([rule.verb for rule in modality.rules(language)], _texts(rules))


def _texts(rules: tuple[refusals.Rule, ...]) -> list[str]:
    return [text.replace("[", "").replace("]", "") for rule in rules for text in (*rule.examples, *rule.never)]


@cache
def _check_refusals(rules: tuple[refusals.Rule, ...]) -> None:
    """Once, where languages share them."""
    for field in ("before", "after", "sentence"):
        patterns = [asked and asked.asked for asked in (getattr(rule, field) for rule in rules)]
        _check(patterns, [text[:end] for text in _texts(rules) for end in (len(text), len(text) // 2)])


def test_a_pattern_of_a_rule_that_is_wrong_is_told_with_the_rule_when_it_is_first_asked() -> None:
    rule = refusals._rule({"name": "price tag", "before": "(", "examples": ["It cost [1990] crowns."]}, "en/x.toml")
    with pytest.raises(ExpressionError, match=r"rule 'price tag': .*mend the pattern"):
        refusals._holds(rule, refusals.Case(*[""] * len(refusals.Case._fields)), "en")


def _check(patterns: list[re.Pattern[str] | None], texts: list[str]) -> None:
    found = Sieve(patterns)
    for text in texts:
        matching = {number for number, pattern in enumerate(patterns) if pattern is None or pattern.search(text)}
        let_through = found.may_match(text)
        assert matching <= {number for number in range(len(patterns)) if let_through >> number & 1}


def test_the_first_of_many_that_matches_counts_wherever_re2_looks() -> None:
    ways = [("had", "had been"), ("had", "ha[ds]"), ("will", "will(?! have)(?: be)?"), ("will", "['’]ll")]
    alternatives = Alternatives(ways, r"(?:(?<![\w-])|(?=['’]))", r"(?![\w-])")
    text = "it had been, has-had, will have, hadd, she'll and will be"
    found = [("had", 3, 11), ("will", 42, 45), ("will", 50, 57)]
    assert [*alternatives.finditer(text)] == found
    assert [*alternatives.finditer(f"{text} é")] == found
    assert [*alternatives.finditer(f"é 😀 {text}")] == [(name, start + 4, end + 4) for name, start, end in found]
    odd = "éhad, élhad – “had” she’ll, \ud800had"
    assert [*alternatives.finditer(odd)] == [*alternatives._plainly(odd, 0)]
    assert [*alternatives.finditer(odd)] == [("had", 15, 18), ("will", 23, 26), ("had", 29, 32)]
    assert [*alternatives.finditer(odd, 16)] == [("will", 23, 26), ("had", 29, 32)]
    assert [*alternatives.finditer(text, 4)] == found[1:]


@pytest.mark.parametrize("language", languages())
def test_tenses_and_words_of_oneself_are_found_as_without_re2(language: str) -> None:
    texts = [example[0].lower() for _, _, record in records(language) for example in record.examples]
    texts += [text.replace("a", "é").replace("'", "’").replace(" ", "–", 1) for text in texts]
    for alternatives in (verbs.patterns_of(words(language)).tense, manner._forms(words(language))):
        if alternatives is not None:
            plain = copy(alternatives)
            plain.__dict__["_where"] = None
            for text in texts:
                assert [*alternatives.finditer(text)] == [*plain.finditer(text)]
