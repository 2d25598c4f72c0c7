"""Every example, `never` and known failure of every rule file; and that broken rule files are told plainly."""

import random

import pytest

from dateline.errors import ExpressionError
from dateline.expressions import Grammar, languages, load, records, words
from dateline.expressions.rules import compile_rule, read_record
from dateline.expressions.words import load_words
from dateline.resolve.foreign import grammar_for
from readings import example, read
from tables import each_row

FEWEST = {"en": 700, "fr": 150}  # examples that each language must keep
NOW = {language: [(name, record) for _, name, record in records(language)] for language in languages()}


def cases(field):
    return [
        pytest.param(language, name, entry, id=f"{name}: {entry if isinstance(entry, str) else entry[0]}")
        for language, rules in NOW.items()
        for name, record in rules
        for entry in getattr(record, field)
    ]


def complaint(language, fields):
    """What is wrong with how an example is read; empty where nothing is."""
    wanted = example(fields)
    found = read(wanted.text, wanted.published, grammar_for(language, wanted.text))
    there = [one for one in found if (one.start, one.end) == (wanted.start, wanted.end)]
    right = [
        one for one in there if one.value == wanted.value and one.mod == wanted.mod and wanted.edtf in ("", one.edtf)
    ]
    return "" if right else f"wanted {wanted.value} {wanted.mod} {wanted.edtf}, found {there or found}"


@each_row(("language", "rule", "fields"), cases("examples"))
def test_example(language, rule, fields):
    assert complaint(language, fields) == ""


@each_row(("language", "rule", "text"), cases("never"))
def test_never(language, rule, text):
    assert [one for one in read(text, grammar=grammar_for(language, text)) if one.rule == rule] == []


@pytest.mark.xfail(strict=True, reason="noted in its rule file as not yet read")
@pytest.mark.parametrize(("language", "rule", "fields"), cases("known_failures"))
def test_known_failure(language, rule, fields):
    assert complaint(language, fields) == ""


@pytest.mark.parametrize("language", NOW)
def test_a_language_keeps_its_examples(language):
    examples = sum(len(record.examples) for _, record in NOW[language])
    assert examples >= FEWEST[language]


@pytest.mark.parametrize("language", NOW)
def test_every_rule_of_a_language_is_whole(language):
    load(language).check()


# -------------------------------------------------------------------------------------- the order of loading


@pytest.mark.parametrize("language", NOW)
def test_the_order_of_loading_does_not_matter(language):
    grammar = load(language)
    shuffled = list(grammar.rules)
    random.Random(7).shuffle(shuffled)
    twin = Grammar(shuffled, grammar.words)
    assert [rule.name for rule in twin.rules] == [rule.name for rule in grammar.rules]
    texts = [example(record.examples[0]).text for _, record in NOW[language]][::9]
    assert [read(text, grammar=twin) for text in texts] == [read(text, grammar=grammar) for text in texts]


# -------------------------------------------------------------------------------- broken rules are told plainly

GOOD = {"name": "a", "pattern": "in {year4}", "meaning": "year4", "examples": [["[In 1990] it fell.", "1990"]]}


def compiled(entry):
    rule = compile_rule(read_record(entry, "en/x.toml", 0), "en/x/a", words("en"), "en/x.toml")
    rule.check()
    return rule


def test_a_good_rule_compiles():
    assert compiled(GOOD).name == "en/x/a"


def test_what_stands_beside_may_be_a_list_of_alternatives():
    listed, written = (
        compiled(GOOD | {"before": ["it", "they (?:all )?"]}),
        compiled(GOOD | {"before": "(?:it|they (?:all )?)"}),
    )
    assert listed.record == written.record
    assert [listed.guard.allows("", "In 1990", f" {word} fell") for word in ("it", "they all", "that")] == [
        True,
        True,
        False,
    ]


@each_row(
    ("change", "field", "problem"),
    [
        ({"pattern": "in {yeer}"}, "pattern", "{yeer} is no table or class"),
        ({"pattern": "in {year4"}, "pattern", "not allowed"),
        ({"pattern": r"in {year4}\b"}, "pattern", "not allowed"),
        ({"pattern": r"in \d{year4}"}, "pattern", "not allowed"),
        ({"pattern": "in .* {year4}"}, "pattern", "not allowed"),
        ({"pattern": "in x+ {year4}"}, "pattern", "not allowed"),
        ({"pattern": "(?=in) {year4}"}, "pattern", "not allowed"),
        ({"pattern": r"(a)\1 {year4}"}, "pattern", "not allowed"),
        ({"pattern": "[a b]{year4}"}, "pattern", "not allowed"),
        ({"pattern": "(in {year4}"}, "pattern", "missing )"),
        ({"pattern": "in {year4}|{year4} in"}, "pattern", "two placeholders {year4}"),
        ({"meaning": "yeer4"}, "meaning", "'yeer4' is no placeholder of the pattern"),
        ({"meaning": "wibble(year4)"}, "meaning", "no operation 'wibble'"),
        ({"meaning": "shift(year4"}, "meaning", "is no call"),
        ({"meaning": "year4 + 1"}, "meaning", "which is no call, name, number or string"),
        ({"meaning": "3"}, "meaning", "must be a call"),
        ({"parts": {"first": "nothing"}}, "parts.first", "'nothing' is no placeholder"),
        ({"after": "(in"}, "after", "missing )"),
        ({"before": ["x", 3]}, "before", "valid string"),
        ({"before": []}, "before", "valid string"),
        ({"not_after": "{yeer}"}, "not_after", "{yeer} is no table or class"),
        ({"before": "[z-a]"}, "before", "bad character range"),
        ({"not_before": "(?P<x>"}, "not_before", "missing )"),
        ({"kind": "month"}, "kind", "Input should be"),
        ({"only": "novel"}, "only", "Input should be"),
        ({"priority": "high"}, "priority", "valid integer"),
        ({"examples": []}, "examples", "at least 1 item"),
        ({"examples": [["[In 1990] it fell."]]}, "examples.0", "at least 2 items"),
        ({"never": "In 1990"}, "never", "valid list"),
        ({"exmples": []}, "exmples", "Extra inputs are not permitted"),
        ({"pattern": None}, "pattern", "valid string"),
    ],
)
def test_a_broken_rule_is_told_by_file_rule_and_field(change, field, problem):
    with pytest.raises(ExpressionError) as caught:
        compiled(GOOD | change)
    message = str(caught.value)
    assert message.startswith("en/x.toml, rule 'a'")
    assert field in message
    assert problem in message


def test_a_rule_without_a_name_is_told_by_its_number():
    with pytest.raises(ExpressionError, match=r"^en/x.toml, rule 'number 3': name: Field required"):
        read_record({"pattern": "x", "meaning": "now()", "examples": [["[x]", "y"]]}, "en/x.toml", 2)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"tables": {}}, "x.toml: unknown section 'tables'; use table, class, cues or settings"),
        ({"table": {"month": {"wods": {}}}}, "x.toml, table 'month': needs words"),
        ({"table": {"month": {"words": {"May": [5]}}}}, "x.toml, table 'month', word 'May': must be a number or a string"),
        ({"table": {"t": {"means": "call", "words": {"now": "now("}}}}, "x.toml, table 't', word 'now': now(: is no call"),
        ({"table": {"t": {"cased": ["May"], "words": {"June": 6}}}}, "x.toml, table 't': cased names 'May', which is none"),
        ({"class": {"day": {"pattern": "x"}}}, "x.toml, class 'day': needs pattern and read, and nothing else"),
        ({"class": {"day": {"pattern": "x", "read": "nought"}}}, "x.toml, class 'day': read = 'nought' is unknown; use one"),
        ({"class": {"day": {"pattern": "{x}", "read": "int"}}}, "x.toml, class 'day': {x} is no table or class"),
        ({"cues": {"over": ["{x} ago"]}}, "x.toml, cues 'over': {x} is no table or class"),
    ],
)  # fmt: skip
def test_a_broken_word_table_is_told_by_file_table_and_word(data, message):
    with pytest.raises(ExpressionError) as caught:
        load_words("xx", data, "x.toml")
    assert str(caught.value).startswith(message)


def test_a_class_may_stand_in_a_later_class_and_in_a_cue():
    classes = {"loss": {"pattern": ["fire", "flood"], "read": "int"}, "the": {"pattern": "the {loss}", "read": "int"}}
    words = load_words("xx", {"class": classes, "cues": {"after": ["after {the}", "since"]}}, "x.toml")
    assert words.cue("after") == ("after (?:the (?:(?:fire|flood)))", "since")


@pytest.mark.parametrize(
    "fields",
    [["no bracket", "1990"], ["[two] and [three]", "1990"], ["an [open one", "1990"], ["[1990]", "1990", "NEARLY"]],
)
def test_a_broken_example_is_refused(fields):
    with pytest.raises(ValueError, match=r"must have one expression|is no option"):
        example(fields)


def test_two_rules_of_one_name_are_told(monkeypatch):
    found = records("fr")
    monkeypatch.setattr("dateline.expressions.read_record", lambda *_: found[0][2])
    with pytest.raises(ExpressionError, match="stands there twice; give one of them another name"):
        records.__wrapped__("fr")
