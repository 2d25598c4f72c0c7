"""French as a language of its own on the same engine: what its rule files cannot show in one sentence."""

import pytest

from dateline.expressions import load, read_date
from dateline.expressions.engine import compile_matcher
from dateline.find import find
from dateline.find.scan import folded, scan
from dateline.interval.timex3 import timex3
from dateline.resolve import Resolver, day_of
from tables import each_row

TUESDAY = day_of("2013-02-12")
STORY = (
    "Le 11 novembre 1918, à 11 heures, les armes se turent. La veille, le Kaiser avait fui. Deux jours plus tôt, il avait"
    " abdiqué. À l'été 1919, on signa. En 1923, l'Allemagne ne payait plus ; l'année suivante, elle paya. Au XIXᵉ siècle,"
    " on n'y songeait pas : « hier encore », dit-il, était loin. L’ÉTÉ 1940 FUT NOIR. Né en 44 av. J.-C., mort à 57 ans."
)


def dates(text, published=TUESDAY):
    grammar = load("fr")
    found = find(text, grammar)
    resolved = Resolver(found.folded, found.sentences, grammar, published).resolve(found.mentions, text)
    return [(one.mention.text, timex3(one.value)) for one in resolved if one.value is not None]


@each_row(
    ("text", "value"),
    [
        ("La cour se réunira jeudi.", "2013-02-14"),
        ("La cour s'est réunie jeudi.", "2013-02-07"),
        ("Une séance est prévue lundi.", "2013-02-18"),
        ("Elle va ouvrir samedi.", "2013-02-16"),
        ("Elle ouvrait samedi.", "2013-02-09"),
        ("Ils partiront en octobre.", "2013-10"),
        ("Ils partirent en octobre.", "2012-10"),
        ("Nous signerons vendredi.", "2013-02-15"),
        ("Je vous verrai lundi.", "2013-02-18"),
        ("J'irai vendredi à Metz.", "2013-02-15"),
        ("Vous viendrez jeudi.", "2013-02-14"),
        ("Il part lundi pour Rome.", "2013-02-18"),
        ("Le congrès se tient jeudi.", "2013-02-14"),
        ("Lundi, les vignerons ont défilé.", "2013-02-11"),
        ("Vendredi, Mme Perez est arrivée.", "2013-02-08"),
        ("Vendredi, la part des ventes a baissé.", "2013-02-08"),
        ("Vendredi, les bûcherons de l'Orne ont défilé.", "2013-02-08"),
        ("Nous montrons lundi ce film.", "2013-02-11"),
        ("Le train était parti vendredi.", "2013-02-08"),
        ("Nous étions vendredi à Metz.", "2013-02-08"),
        ("Le pont sera rouvert d'ici vendredi.", "2013-02-15"),
        ("Il resta jusqu'en décembre.", "2012-12"),
    ],
)
def test_the_tense_of_the_clause_gives_a_bare_name_its_direction(text, value):
    assert [found for _, found in dates(text)] == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le siège dura de 1914 à 1918.", [("1914 à 1918", "1914/1918")]),
        ("On se battit entre mai et juillet 2010.", [("mai et juillet 2010", "2010-05/2010-07")]),
        ("On y dansa de mai à juillet 2010.", [("mai à juillet 2010", "2010-05/2010-07")]),
        ("Il plut du 30 avril au 2 mai 2010.", [("30 avril au 2 mai 2010", "2010-04-30/2010-05-02")]),
        ("Il plut en mai et juin 2010.", [("mai", "2010-05"), ("juin 2010", "2010-06")]),
        ("Il plut du 15 mars 2010 jusqu'au 3 avril 2010.", [("15 mars 2010 jusqu'au 3 avril 2010", "2010-03-15/2010-04-03")]),
    ],
)  # fmt: skip
def test_ends_of_a_range_and_items_of_a_list_belong_together(text, expected):
    assert dates(text) == expected


def test_a_story_is_followed_from_date_to_date():
    values = [value for _, value in dates(STORY, None)]
    assert values[:7] == ["1918-11-11T11:00", "1918-11-10", "1918-11-08", "1919-SU", "1923", "1924", "18"]
    assert values[7:] == ["XXXX-XX-XX", "1940-SU", "BC0044"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("M. Dupont et Mme. Durand vinrent. Ils partirent.", 2),
        ("Il naquit en janv. 1900. Elle mourut en 1950.", 2),
        ("Il mourut en 44 av. J.-C. à Rome, dit-on.", 1),
        ("Voir p. 12 et chap. IV du code. Il tient.", 2),
        ("Il vint. État de siège partout.", 2),
    ],
)
def test_a_full_stop_that_belongs_to_a_word_ends_no_sentence(text, count):
    assert len(find(text, load("fr")).sentences) == count


@pytest.mark.parametrize(
    "text", [STORY, STORY.upper(), "cahier, Marseille, automnes, jamais 2013a, mardis-gras, l'hiver"]
)
def test_the_standard_library_finds_the_same(text, monkeypatch):
    grammar = load("fr")
    expected = [(found.start, found.end, found.reading.rule) for found in scan(folded(text), grammar)]
    pattern, rules = [], [rule.loose for rule in grammar.rules]
    monkeypatch.setattr(
        "dateline.expressions.grammar.compile_matcher",
        lambda scanned, _: pattern.append(scanned) or compile_matcher(scanned, rules, "re"),
    )
    twin = type(grammar)(grammar.rules, grammar.words)
    assert [(found.start, found.end, found.reading.rule) for found in scan(folded(text), twin)] == expected
    assert pattern


def test_words_are_seen_whole_whatever_letters_they_begin_and_end_with():
    text = "Le député cité a été hué ; l'été, récemment célébré, à Pâques 1910."
    assert [found for found, _ in dates(text)] == ["l'été", "récemment", "Pâques 1910"]


@pytest.mark.parametrize(
    ("phrase", "date"),
    [
        ("6 novembre 2014", "2014-11-06"),
        ("le jeudi 6 novembre 2014", "2014-11-06"),
        ("06/11/2014", "2014-11-06"),
        ("1er mai 1945", "1945-05-01"),
        ("mai 2013", None),
        ("hier", None),
    ],
)
def test_an_explicit_day_can_be_read_by_itself(phrase, date):
    assert read_date(phrase, "fr") == date
