"""Tokens of sentences: by spaCy's rules alone, and by a pipeline trained here, in seconds, on sentences of our own."""

from functools import cache

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dateline.errors import UsageError
from dateline.find.tokens import LONGEST, _blank, tokenize
from dateline.records import Sentence
from training import trained

# words, tags, heads, dependencies, entities as (first, last, label)
TAUGHT = [
    ("Maria left Paris .", "NNP VBD NNP .", [1, 1, 1, 1], "nsubj ROOT dobj punct", [(0, 0, "PERSON"), (2, 2, "GPE")]),
    ("Peter saw Rome .", "NNP VBD NNP .", [1, 1, 1, 1], "nsubj ROOT dobj punct", [(0, 0, "PERSON"), (2, 2, "GPE")]),
    ("The ship left Paris .", "DT NN VBD NNP .", [1, 2, 2, 2, 2], "det nsubj ROOT dobj punct", [(3, 3, "GPE")]),
    ("The ship saw Rome .", "DT NN VBD NNP .", [1, 2, 2, 2, 2], "det nsubj ROOT dobj punct", [(3, 3, "GPE")]),
    ("Maria Rossi saw the ship .", "NNP NNP VBD DT NN .", [1, 2, 2, 4, 2, 2], "compound nsubj ROOT det dobj punct", [(0, 1, "PERSON")]),
]  # fmt: skip


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """A pipeline with tagger, parser and entity recogniser, saved on disk."""
    return trained(TAUGHT, tmp_path_factory.mktemp("model") / "taught")


def sentences(text, *pieces):
    found, position = [], 0
    for piece in pieces:
        start = text.index(piece, position)
        position = start + len(piece)
        found.append(Sentence(start=start, end=position, block=0))
    return found


def words(sentence):
    return [token.text for token in sentence.tokens]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "He didn't leave (the U.K.) on Aug. 7.", ["He", "did", "n't", "leave", "(", "the", "U.K.", ")", "on", "Aug.", "7", "."]),
        ("en", "two\n  lines\tand \u00a0blanks", ["two", "lines", "and", "blanks"]),
        ("de", "Am 24. Oktober fiel's z.B. aus.", ["Am", "24.", "Oktober", "fiel's", "z.B.", "aus", "."]),
        ("es", "¿Dónde está, señor?", ["¿", "Dónde", "está", ",", "señor", "?"]),
        ("zh", "他走了", ["他", "走", "了"]),
        ("no", "Han dro.", ["Han", "dro", "."]),
        ("ja", "彼は 行った。", ["彼は", "行った", "。"]),
        ("jv", "tembung liyane.", ["tembung", "liyane", "."]),
        ("und", "x", ["x"]),
        ("en", "", []),
    ],
)  # fmt: skip
def test_tokens_by_rules(language, text, expected):
    (sentence,) = tokenize(text, [Sentence(start=0, end=len(text), block=0)], language)
    assert words(sentence) == expected


def test_tokens_stand_at_their_place_in_the_document():
    text = "Zoë 🚀 came. He left."
    first, second = tokenize(text, sentences(text, "Zoë 🚀 came.", "He left."), "en")
    assert [(token.start, token.end) for token in second.tokens] == [(12, 14), (15, 19), (19, 20)]
    assert all(text[token.start : token.end] == token.text for token in (*first.tokens, *second.tokens))


def test_only_sentences_that_are_wanted_get_tokens():
    text = "One. Two. Three."
    made = tokenize(text, sentences(text, "One.", "Two.", "Three."), "en", wanted={2, 0})
    assert [words(sentence) for sentence in made] == [["One", "."], [], ["Three", "."]]
    assert [sentence.start for sentence in made] == [0, 5, 10]


def test_what_is_too_long_for_a_sentence_gets_no_tokens():
    text = "a " * LONGEST
    (sentence,) = tokenize(text, [Sentence(start=0, end=len(text), block=0)], "en")
    assert sentence.tokens == ()


@given(st.text(st.sampled_from(list("abAB19.,'’-()/$%€é 東\n\t")), max_size=40))
def test_stretch_by_stretch_gives_the_tokens_of_the_whole(text):
    assume("’ ’" not in text)  # a special case of spaCy's own that reaches over a blank
    (sentence,) = tokenize(text, [Sentence(start=0, end=len(text), block=0)], "en")
    doc = english().make_doc(text)
    assert words(sentence) == [token.text for token in doc if not token.is_space]
    assert all(text[token.start : token.end] == token.text for token in sentence.tokens)


@cache
def english():
    """spaCy's own, imported by the process that needs it."""
    import spacy

    return spacy.blank("en")


def test_the_vocabulary_does_not_grow_with_the_texts():
    nlp = _blank("en")._nlp
    tokenize("warm", [Sentence(start=0, end=4, block=0)], "en")
    before = len(nlp.vocab.strings)
    for number in range(200):
        text = f"qx{number}z vw{number}"
        tokenize(text, [Sentence(start=0, end=len(text), block=0)], "en")
    assert len(nlp.vocab.strings) == before


def test_a_trained_pipeline_fills_everything_in(model):
    text = "Nothing. Maria Rossi saw the\nship . Peter left  Rome ."
    made = tokenize(
        text, sentences(text, "Nothing.", "Maria Rossi saw the\nship .", "Peter left  Rome ."), "en", model, {1, 2}
    )
    assert made[0].tokens == ()
    saw, left = made[1].tokens, made[2].tokens
    assert [token.text for token in saw] == ["Maria", "Rossi", "saw", "the", "ship", "."]
    assert [token.tag for token in saw] == ["NNP", "NNP", "VBD", "DT", "NN", "."]
    assert [saw[token.head].text for token in saw] == ["Rossi", "saw", "saw", "ship", "saw", "saw"]
    assert [token.dep for token in saw] == ["compound", "nsubj", "ROOT", "det", "dobj", "punct"]
    assert [token.entity for token in saw] == [("PERSON", 0), ("PERSON", 0), None, None, None, None]
    assert [token.entity for token in left] == [("PERSON", 0), None, ("GPE", 1), None]
    assert all(text[token.start : token.end] == token.text for token in (*saw, *left))


def test_a_pipeline_is_not_used_for_texts_in_another_language(model):
    (sentence,) = tokenize("Maria ging.", [Sentence(start=0, end=11, block=0)], "de", model)
    assert words(sentence) == ["Maria", "ging", "."]
    assert {token.tag for token in sentence.tokens} == {""}


def test_more_sentences_than_one_batch(model):
    text = "Maria left Paris . " * 300
    made = tokenize(text, [Sentence(start=19 * n, end=19 * n + 18, block=0) for n in range(300)], "en", model)
    assert {tuple(token.tag for token in sentence.tokens) for sentence in made} == {("NNP", "VBD", "NNP", ".")}
    assert [sentence.tokens[0].start for sentence in made] == [19 * n for n in range(300)]


def test_without_parser_and_tagger_there_are_no_heads_and_tags(tmp_path):
    english().to_disk(tmp_path)
    (sentence,) = tokenize("He left.", [Sentence(start=0, end=8, block=0)], "en", str(tmp_path))
    assert [(token.tag, token.lemma, token.head, token.entity) for token in sentence.tokens] == [("", "", -1, None)] * 3


@pytest.mark.parametrize("name", ["en_core_web_none", "no/such/folder"])
def test_a_pipeline_that_is_not_there_is_named_with_what_to_do(name):
    with pytest.raises(UsageError) as error:
        tokenize("x", [Sentence(start=0, end=1, block=0)], "en", name)
    assert error.value.place == "--model"
    assert name in error.value.problem
    assert f"python -m spacy download {name}" in error.value.remedy


def test_a_folder_that_is_no_pipeline_is_refused(tmp_path):
    (tmp_path / "config.cfg").write_text("[nlp]\nlang = 'en'\npipeline = ['nothing']\n")
    (tmp_path / "meta.json").write_text('{"lang": "en", "name": "x", "version": "0"}')
    with pytest.raises(UsageError, match="is no spaCy pipeline that can be loaded"):
        tokenize("x", [Sentence(start=0, end=1, block=0)], "en", str(tmp_path))
