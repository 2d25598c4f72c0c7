"""The spaCy component: spans, attributes, dates of documents, and that documents can be saved and piped."""

from functools import cache
from importlib import import_module

import pytest

from dateline.errors import UsageError

TUESDAY = "2013-02-12"
KEY = "dates"


def spacy(module=""):
    """A module of spaCy, imported by the process that needs it."""
    return import_module(f"spacy{module}")


def made(of="en", **config):
    nlp = spacy().blank(of)
    nlp.add_pipe("dateline", config=config)
    return nlp


pipeline = cache(made)  # one that nothing is changed in


def described(doc):
    return [(span.text, span.label_, span._.timex3, span._.edtf) for span in doc.spans[KEY]]


def test_spans_lie_under_the_key_that_the_component_names():
    assert import_module("dateline.component").KEY == KEY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left two months ago.", [("two months ago", "DATE", "2012-12", "2012-12")]),
        ("He left at 14:30 on 24 October 2014.", [("14:30 on 24 October 2014", "TIME", "2014-10-24T14:30", "2014-10-24T14:30:00")]),
        ("It took three weeks.", [("three weeks", "DURATION", "P3W", None)]),
        ("They pray every Friday.", [("every Friday", "SET", "XXXX-WXX-5", None)]),
        ("It ran between May and July 2010.", [("May", "DATE", "2010-05", "2010-05"), ("July 2010", "DATE", "2010-07", "2010-07")]),
        ("", []),
        ("Nothing here.", []),
    ],
)  # fmt: skip
def test_spans_carry_their_values(text, expected):
    assert described(pipeline(published=TUESDAY)(text)) == expected


def test_type_and_rule_are_attributes():
    doc = pipeline(published=TUESDAY)("She left yesterday.")
    (span,) = doc.spans[KEY]
    assert (span._.timex3_type, span._.rule) == ("DATE", "en/relative/yesterday")


def test_spans_are_those_of_the_document_in_code_points():
    text = "Zoë 🚀 left on 5 May 2010, naïvely."
    doc = pipeline()(text)
    (span,) = doc.spans[KEY]
    assert text[span.start_char : span.end_char] == "5 May 2010"


def test_without_a_date_what_counts_from_it_stays_unresolved():
    assert described(pipeline()("He left yesterday.")) == [("yesterday", "DATE", "XXXX-XX-XX", None)]


def test_a_document_may_have_a_date_of_its_own():
    nlp = pipeline(published=TUESDAY)
    docs = [nlp.make_doc("He left yesterday.") for _ in range(3)]
    docs[1]._.published = "2001-01-01"
    values = [doc.spans[KEY][0]._.timex3 for doc in nlp.pipe(docs)]
    assert values == ["2013-02-11", "2000-12-31", "2013-02-11"]


def test_nothing_is_kept_from_one_document_to_the_next():
    nlp = made()
    first = described(nlp("Two months later he left."))
    nlp("On 5 May 1910 she came.")
    assert described(nlp("Two months later he left.")) == first == [("Two months later", "DATE", "XXXX-XX", None)]


def test_the_language_is_the_pipelines_unless_it_is_given():
    assert described(pipeline("xx", language="fr", published=TUESDAY)("Il part dans trois semaines.")) == [
        ("dans trois semaines", "DATE", "2013-W10", "[2013-03-04..2013-03-10]")
    ]
    assert described(pipeline("de")("Am 24. Oktober 2014 fiel Schnee.")) == [
        ("24. Oktober 2014", "DATE", "2014-10-24", "2014-10-24")
    ]


def test_a_foreign_date_that_is_not_confirmed_is_left_out(monkeypatch):
    monkeypatch.setattr("dateline.resolve.foreign.verified", lambda text, language, term: "2014" in text)
    doc = pipeline("de")("Am 24. Oktober 2014 und am 25. Oktober 2015 schneite es.")
    assert [span.text for span in doc.spans[KEY]] == ["24. Oktober 2014"]


def test_an_expression_inside_a_token_takes_the_whole_token():
    nlp = pipeline()
    doc = spacy(".tokens").Doc(nlp.vocab, words=["the", "war", "of", "1914-1918", "ended"], spaces=[True] * 4 + [False])
    assert described(nlp(doc)) == [("1914-1918", "DATE", "1914/1918", "1914/1918")]


def test_values_are_saved_and_loaded_with_the_document():
    nlp = pipeline(published=TUESDAY)
    doc = nlp("He left two months ago, on Friday.")
    expected = described(doc)
    assert len(expected) == 2
    tokens = spacy(".tokens")
    assert described(tokens.Doc(spacy().blank("en").vocab).from_bytes(doc.to_bytes())) == expected
    (loaded,) = tokens.DocBin(docs=[doc], store_user_data=True).get_docs(spacy().blank("en").vocab)
    assert described(loaded) == expected


def test_a_saved_pipeline_keeps_its_settings(tmp_path):
    nlp = pipeline(published=TUESDAY)
    nlp.to_disk(tmp_path)
    assert described(spacy().load(tmp_path)("He left yesterday.")) == [
        ("yesterday", "DATE", "2013-02-11", "2013-02-11")
    ]


@pytest.mark.parametrize("wrong", ["yesterday", "2013-13-01", "12/02/2013", "2013-02-30"])
def test_a_date_that_is_none_is_refused_when_the_pipeline_is_made(wrong):
    with pytest.raises(UsageError, match=f"“{wrong}”: is no date; write it like 2014-11-06"):
        made(published=wrong)


def test_a_date_of_a_document_that_is_none_is_refused():
    nlp = pipeline()
    doc = nlp.make_doc("He left yesterday.")
    doc._.published = "soon"
    with pytest.raises(UsageError, match="“soon”: is no date"):
        nlp(doc)
