"""How one expression is explained: anchor, evidence, rule, steps, and the readings that were refused."""

import pytest

from dateline.errors import UsageError
from dateline.pipeline import explain

LEFT, LEAVES = "She left on Friday.", "She will leave on Friday."
FACTS = [
    # expression, anchor, sentence, EDTF, rule, counted from, its date
    ("two months later", "2013-12", "", "2014-02", "en/relative/<length> later", "told", "2013-12"),
    ("Friday", "2013-02-12", LEFT, "2013-02-08", "en/relative/<weekday>", "published", "2013-02-12"),
    ("Friday", "2013-02-12", LEAVES, "2013-02-15", "en/relative/<weekday>", "published", "2013-02-12"),
    ("last December", "2013-02-12", "", "2012-12", "en/relative/last <month>", "published", "2013-02-12"),
    ("5 May 2010", "", "", "2010-05-05", "en/absolute/<day> <month> <year>", "none", None),
    ("the 1990s", "2013-02-12", "", "199X", None, "none", None),
    ("25 October 1917 O.S.", "", "", "1917-11-07", None, "none", None),
    ("1 Ramadan 1435", "", "", "2014-06-29~", None, "none", None),
]


def told(expression, anchor="", sentence=""):
    return explain(expression, anchor=anchor or None, sentence=sentence or None)


@pytest.mark.parametrize(("expression", "anchor", "sentence", "dated", "rule", "kind", "from_"), FACTS)
def test_date_rule_and_anchor(expression, anchor, sentence, dated, rule, kind, from_):
    found = told(expression, anchor, sentence)
    assert found.when.edtf == dated
    assert found.because.expression == expression
    assert rule in (None, found.because.rule)
    assert (found.because.counted_from, found.because.anchor) == (kind, from_)
    assert found.because.anchor_because


@pytest.mark.parametrize(
    ("expression", "anchor", "sentence", "step"),
    [
        ("two months later", "2013-12", "", "2 months after December 2013 is February 2014"),
        ("Friday", "2013-02-12", LEFT, "Friday: the latest up to 12 February 2013 is 8 February 2013"),
        ("last December", "2013-02-12", "", "the last December, counted from the anchor, is December 2012"),
        ("yesterday", "2013-02-12", "", "-1 day from 12 February 2013 is 11 February 2013"),
        ("March 2012", "", "It has gone on since March 2012.", "“since” leaves one side open"),
        ("25 October 1917 O.S.", "", "", "julian calendar: 1917-10-25 is 7 November 1917 (exact)"),
        ("10/7/2008", "", "", "day and month could be either way round: read as month/day"),
        (
            "10/7/2008",
            "",
            "On 25/12/2007 it shut; on 10/7/2008 it opened.",
            "read as day/month: “25/12/2007” in the document can be read in no other order",
        ),
    ],
)
def test_each_step_is_told(expression, anchor, sentence, step):
    assert step in told(expression, anchor, sentence).because.steps


def test_a_weekday_that_does_not_fit_is_told():
    found = told("Monday 12 February 2013")
    assert found.when.edtf == "2013-02-12?"
    assert "was a Tuesday, not a Monday" in found.because.steps[0]


def test_the_anchor_of_one_expression_alone_is_the_one_given():
    assert told("two months later", "2013-12").because.anchor_because == "the anchor given"


@pytest.mark.parametrize(
    ("sentence", "cue", "taken", "refused"),
    [(LEFT, "left", "2013-02-08", "2013-02-15"), (LEAVES, "will leave", "2013-02-15", "2013-02-08")],
)
def test_the_word_that_decides_and_the_reading_it_refuses(sentence, cue, taken, refused):
    found = told("Friday", "2013-02-12", sentence)
    assert (found.when.edtf, found.because.cue) == (taken, cue)
    other = found.because.alternatives[0]
    assert other.edtf == refused
    assert cue in other.why_not


@pytest.mark.parametrize(
    ("sentence", "taken", "refused", "why"),
    [
        ("On 10/7/2008 it opened.", "2008-10-07?", "2008-07-10", "nothing in the document says"),
        ("On 25/12/2007 it shut; on 10/7/2008 it opened.", "2008-07-10", "2008-10-07", "“25/12/2007” in the document"),
        ("On 12/25/2007 it shut; on 10/7/2008 it opened.", "2008-10-07", "2008-07-10", "“12/25/2007” in the document"),
        ("25/12/2007, 12/26/2007 and 10/7/2008.", "2008-10-07?", "2008-07-10", "nothing in the document says"),
    ],
)
def test_numeric_dates_take_the_order_that_the_document_shows_and_give_both_readings(sentence, taken, refused, why):
    found = told("10/7/2008", "", sentence)
    assert found.when.edtf == taken
    assert found.when.uncertain is taken.endswith("?")
    assert [other.edtf for other in found.because.alternatives] == [refused]
    assert why in found.because.alternatives[0].why_not


@pytest.mark.parametrize("expression", ["7/7/2008", "25/12/2007", "2008-10-07"])
def test_a_date_that_can_be_read_in_one_way_has_no_other_reading(expression):
    found = told(expression)
    assert not found.when.uncertain
    assert found.because.alternatives == ()


@pytest.mark.parametrize(
    ("expression", "anchor", "why"),
    [
        ("yesterday", "", "it counts from when the text was written, and the document's own date is not known"),
        ("two months later", "", "it counts from a date told before, and none was told"),
        ("in May", "", "May: which one is not said, and the document's own date is not known"),
        ("recently", "2013-02-12", "the expression only points at a time; it names none"),
        ("three weeks", "2013-02-12", "the expression gives a length of time, not a date"),
        ("every Friday", "2013-02-12", "the expression tells how often, not when"),
        ("31 June 2012", "", "is not in the calendar"),
    ],
)
def test_why_there_is_no_date(expression, anchor, why):
    found = told(expression, anchor)
    assert found.when is None
    assert why in found.unresolved


@pytest.mark.parametrize(
    ("expression", "sentence", "message"),
    [("hello", "", "is read as no time expression"), ("May", "He left.", "does not hold “May”")],
)
def test_what_cannot_be_explained_is_told(expression, sentence, message):
    with pytest.raises(UsageError, match=message):
        told(expression, "", sentence)


def test_the_remedy_in_a_language_of_which_little_is_read():
    with pytest.raises(UsageError, match="“Freitag”: is read as no time expression; in “de” only calendar dates"):
        explain("Freitag", language="de")


@pytest.mark.parametrize("anchor", ["soon", "2014-02-30", "2014-13", "20141106", "2014-1-1", "2014-11-06-07"])
def test_an_anchor_that_is_no_date_is_told(anchor):
    with pytest.raises(UsageError, match=f"“{anchor}”: is no date; write it like 2014-11-06, 2014-11 or 2014"):
        explain("Friday", anchor=anchor)
