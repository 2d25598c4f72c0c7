"""`--model`: with a trained pipeline the same record comes out better. The pipeline is trained here, in seconds."""

import pytest
from typer.testing import CliRunner

from dateline import pipeline
from dateline.cli import app
from dateline.compose.parse.lexicon import words
from dateline.compose.parse.parsing import parse
from dateline.compose.parse.tagging import tag
from dateline.compose.parse.tokens import tokenized
from dateline.records import Block, Token
from make import document
from training import trained

# words, tags, heads, dependencies, entities as (first, last, label); the words are in no list
TAUGHT = [
    ("Zorbo Quax gromp Vunt in May .", "NNP NNP VBD NNP IN NNP .", [1, 2, 2, 2, 2, 4, 2], "compound nsubj ROOT dobj prep pobj punct", [(0, 1, "PERSON"), (3, 3, "GPE")]),
    ("Plim Skarf gromp Dreb in May .", "NNP NNP VBD NNP IN NNP .", [1, 2, 2, 2, 2, 4, 2], "compound nsubj ROOT dobj prep pobj punct", [(0, 1, "PERSON"), (3, 3, "GPE")]),
    ("Zorbo Quax gromp Dreb .", "NNP NNP VBD NNP .", [1, 2, 2, 2, 2], "compound nsubj ROOT dobj punct", [(0, 1, "PERSON"), (3, 3, "GPE")]),
    ("The ship gromp Vunt in May .", "DT NN VBD NNP IN NNP .", [1, 2, 2, 2, 2, 4, 2], "det nsubj ROOT dobj prep pobj punct", [(3, 3, "GPE")]),
    ("The ship gromp Dreb .", "DT NN VBD NNP .", [1, 2, 2, 2, 2], "det nsubj ROOT dobj punct", [(3, 3, "GPE")]),
]  # fmt: skip
STATEMENT = "Zorbo Quax gromp Vunt in May 2010."


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """A pipeline with tagger, parser and entity recogniser, saved on disk."""
    return trained(TAUGHT, tmp_path_factory.mktemp("model") / "taught")


def composed(text, name=""):
    block = Block(kind="paragraph", start=0, end=len(text))
    made = document(text, published="2013-02-12", published_because="told", blocks=(block,))
    return pipeline.per_document(made, pipeline.Options(model=name))


def test_without_a_pipeline_a_verb_that_no_list_knows_tells_nothing():
    assert composed(STATEMENT).events == ()


def test_with_a_pipeline_the_same_statement_is_an_event_with_names_and_places(model):
    (event,) = composed(STATEMENT, model).events
    assert (event.title, event.date.edtf) == ("Zorbo Quax gromp Vunt", "2010-05")
    assert (event.people, event.places) == (("Zorbo Quax",), ("Vunt",))


def test_what_is_no_event_is_refused_with_a_pipeline_too(model):
    done = composed("Zorbo Quax gromp Vunt for three weeks.", model)
    assert done.events == ()
    assert [refusal.rule for refusal in done.refusals] == ["duration"]


def test_a_build_takes_the_name_of_a_pipeline(model, tmp_path):
    (tmp_path / "note.txt").write_text(f"{STATEMENT}\n\nThe ship gromp Dreb in May 2011.\n", encoding="utf-8")
    titles = [event.title for event in pipeline.build([tmp_path], model=model, language="en").events]
    assert titles == ["Zorbo Quax gromp Vunt", "The ship gromp Dreb"]


def test_a_pipeline_that_is_not_there_ends_the_build_and_blames_no_document(tmp_path):
    (tmp_path / "note.txt").write_text(f"{STATEMENT}\n", encoding="utf-8")
    result = CliRunner().invoke(app, ["build", str(tmp_path), "-o", str(tmp_path / "out"), "--model", "no_such"])
    assert result.exit_code == 2
    assert result.stderr.startswith("dateline: --model: 'no_such' is no spaCy pipeline that can be loaded")
    assert list((tmp_path / "out").iterdir()) == []


def parsed(text, tags, heads, deps, mentions=()):
    """A sentence as a pipeline has parsed it; heads are indices of words."""
    given, position = [], 0
    for word, tagged, head, dep in zip(text.split(), tags.split(), heads, deps.split(), strict=True):
        start = text.index(word, position)
        position = start + len(word)
        given.append(Token(start=start, end=position, text=word, tag=tagged, dep=dep, head=head))
    tokens = tokenized(text, (0, len(text)), (), mentions, given)
    tag(tokens, words("en"))
    return parse(tokens, words("en"))


def test_the_subject_is_that_of_the_tree():
    text = "Near the old mill dogs owners feared barked ."
    tree = parsed(
        text,
        "IN DT JJ NN NNS NNS VBD VBD .",
        [7, 3, 3, 0, 7, 6, 4, 7, 7],
        "prep det amod pobj nsubj nsubj relcl ROOT punct",
    )
    subjects = {
        tree.tokens[clause.group.main].low: text[
            tree.tokens[clause.subject[0]].start : tree.tokens[clause.subject[1] - 1].end
        ]
        for clause in tree.clauses
        if clause.group and clause.subject
    }
    assert subjects["barked"] == "dogs"


def test_a_date_belongs_to_the_verb_that_it_hangs_on():
    text = "Men who sold boats left Rome in 2010 ."
    start = text.index("2010")
    tree = parsed(
        text,
        "NNS WP VBD NNS VBD NNP IN CD .",
        [4, 2, 0, 2, 4, 4, 4, 6, 4],
        "nsubj nsubj relcl dobj ROOT dobj prep pobj punct",
        [(start, start + 4, 0)],
    )
    at = next(index for index, token in enumerate(tree.tokens) if token.mention >= 0)
    clause = tree.holder[at]
    assert tree.tokens[clause.group.main].low == "left"
    assert tree.tokens[at].dep == "pobj" and tree.tokens[tree.tokens[at].head].low == "in"
