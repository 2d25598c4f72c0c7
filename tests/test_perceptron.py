"""What the trained table says of words, and where it is heard."""

import gzip

import pytest

from dateline.compose.parse.lexicon import words
from dateline.compose.parse.perceptron import Opinions, Weights, file_of, table
from dateline.compose.parse.second import second_opinion
from dateline.compose.parse.tokens import Tok
from make import composed
from tables import each_row


def opinions(sentence):
    weighed = table("en")
    assert weighed is not None
    return Opinions(sentence.split(), weighed)


READINGS = [
    ("Police arrested nine men on piracy charges .", 6, "NNS"),
    ("The board charges nine men with piracy .", 2, "VBZ"),
    ("Court records show that he left .", 2, "VBP"),
    ("A late night show was held in the hall .", 3, "NN"),
    ("He left for health reasons .", 4, "NNS"),
    ("She opened a bid for the mill .", 3, "NN"),
]


@each_row(("sentence", "index", "tag"), READINGS)
def test_readings_of_a_word(sentence, index, tag):
    told, lead = opinions(sentence).of(index)
    assert told == tag
    assert lead > 0


def test_a_word_that_nearly_always_has_one_tag_has_no_reading_where_its_neighbours_tell_of_another():
    """Of `remains` the table knows the verb only; what stands around here speaks for a noun."""
    sentence = "A team dug for remains of the old hall ."
    assert opinions(sentence).of(4) == ("", 0)


def test_no_words_no_opinions():
    weighed = table("en")
    assert weighed is not None
    Opinions([], weighed)
    tokens = []
    second_opinion(tokens, words("en"))
    assert tokens == []


@pytest.mark.parametrize("language", ["de", "fr", ""])
def test_a_language_without_a_table_is_left_alone(language):
    assert table(language) is None
    token = Tok(0, 7, "charges")
    token.tag = "VBZ"
    second_opinion([token], words(language))
    assert token.tag == "VBZ"


def test_the_table_names_no_time_and_holds_whole_numbers():
    """A file packed at another time would be another file."""
    packed = file_of("en").read_bytes()
    assert packed[4:8] == b"\0\0\0\0"
    tags, certain, *features = gzip.decompress(packed).decode().splitlines()
    known = set(tags.split(" "))
    assert "VBZ" in known
    assert len(certain.split(" ")[::2]) == len(set(certain.split(" ")[1::2]))
    for feature in features:
        name, weights = feature.split("\t")
        assert name
        assert known.issuperset(weights.split(" ")[::2])
        assert all(int(weight) != 0 for weight in weights.split(" ")[1::2])
    assert file_of("en").name == "tagger.txt.gz"


def test_weights_are_added_up_for_each_tag():
    weights = Weights(["JJ", "NN", "VB"], {"a": "JJ 900 NN -900", "b": "NN 2 VB 2", "c": "JJ -5000 NN -3 VB -5"})
    assert weights.best(["a"]) == ("JJ", 900)
    assert weights.best(["b", "b", "unheard of"]) == ("NN", 0)
    assert weights.best(["c", "b", "c"]) == ("NN", 4)
    assert weights.best(["a"] * 17) == ("JJ", 15_300)
    assert weights.best([]) == ("JJ", 0)


TOLD = [
    # a noun behind nouns, where the verb stands elsewhere
    (
        "In March 2013 Ann Lee stepped down as chairman, treasurer and chief executive for health reasons.",
        ("Ann Lee stepped down as chairman, treasurer and chief executive for health reasons", None),
    ),
    (
        "The two might come to Oslo in June 2014, according to unconfirmed media reports.",
        ("The two might come to Oslo", "unconfirmed media reports"),
    ),
    (
        "The firms are allies in a fight against a hostile takeover bid launched in May 2013 by Corvex.",
        ("A hostile takeover bid was launched by Corvex", None),
    ),
    # a verb where the clause has no other
    (
        "Court records show Ann Lee was found guilty of theft in 2011.",
        ("Ann Lee was found guilty of theft", "Court records"),
    ),
    (
        "A storage tank at the Solvex chemical works in Aldern burst in May 2013.",
        ("A storage tank at the Solvex chemical works in Aldern burst", None),
    ),
    # neither where the clause has its verb or needs it
    ("Army attacks on the town in May 1837 failed.", ("Army attacks on the town failed", None)),
    ("Reinforcement troops in May 1837 left Moss.", ("Reinforcement troops left Moss", None)),
    ("The house he had built stands in Lund since 1812.", ("The house stands in Lund", None)),
    ("The trial of a nurse who poisoned two patients resumes in May 2013.", ("The trial of a nurse resumes", None)),
]


@each_row(("text", "told"), TOLD)
def test_what_is_told_where_a_word_has_two_readings(text, told):
    (event,) = composed(text).events
    assert (event.title, event.modality.reported_by) == told
