"""What a dated document tells as past lies before it was written, whatever was told before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.expressions import load
from dateline.find import find
from dateline.pipeline import explain
from dateline.resolve import resolve
from make import document

WRITTEN = "2014-11-06"
DATED = [
    "The bridge fell earlier this month.",
    "The mayor resigned last week.",
    "The inquiry was opened on 3 October.",
    "The yard was sold in 2009.",
    "A new bridge will open on 9 March 2015.",
    "The harbour froze last December.",
    "The mine was closed on 30 May 2013.",
    "The vote was put off until next spring.",
    "The council met yesterday.",
]
COUNTED = [
    "Two months later the engineer was dismissed.",
    "The builder was arrested three weeks later.",
    "The following year the toll was dropped.",
    "The next day the ferry sank.",
    "A year later nobody came.",
    "The following spring a tunnel was begun.",
    "Eleven days after that the owner died.",
    "That same evening the lamps were lit.",
]


REASON = "it counts from a date told before, and from none of those does it lie before the document was written"


def read(text, published=WRITTEN):
    doc = document(text, published=published)
    found = find(doc.text, load("en"))
    return resolve(doc, found.folded, found.mentions, found.sentences, load("en"))


@given(st.lists(st.sampled_from([*DATED, *COUNTED]), min_size=1, max_size=9), st.sampled_from(COUNTED))
def test_what_is_told_as_past_was(sentences, last):
    text = " ".join([*sentences, last])
    for mention, one in read(text):
        if one.because.counted_from == "told" and "put off" not in text[: mention.start].rsplit(". ", 1)[-1]:
            assert one.when is None or one.when.start[:10] <= WRITTEN
            assert one.when is not None or one.unresolved
            assert all(other.edtf > WRITTEN for other in one.because.alternatives if "told as past" in other.why_not)


# what is shown, text, expression, its date or why it has none, and the readings refused
CASES = [
    ("the date told before the last, where that one leads behind the day of writing",
     "They met on 3 March 2014. The house fell on Tuesday. Thirteen days later it was sold.",
     "Thirteen days later", "2014-03-16", ["2014-11-17"]),
    ("where none is left it stays without a date, and says why",
     "The house fell last week. Two months later it was sold.", "Two months later", REASON, ["2014-12"]),
    ("a relative clause behind the verb of its sentence tells what is new",
     "Two boys drowned earlier this month. The first to drown, though, was Tim Lark, who fell in last December off the "
     "quay, in a gale. Two months later his cousin was lost at sea.", "Two months later", "2014-02", []),
    ("one between a name and its verb only says more of somebody",
     "The mill was sold last March. Tim Lark, who left in June, bought it. Two months later he sold it again.",
     "Two months later", "2014-05", []),
    ("one that goes back behind the day of its sentence is no anchor",
     "On 5 May they caught Tim Lark, who had fled on 3 March. The next day he was tried.",
     "The next day", "2014-05-06", []),
    ("what may be to come is not refused",
     "The ferry sank last week. Its owner said that repairs would be over two months later.",
     "two months later", "2014-12", []),
    ("nor what somebody has only said",
     "The ferry sank last week. Its owner said the yard hires new men a month later.", "a month later", "2014-11", []),
    ("but what it would be a lifetime later, whatever verb tells it",
     "The abbey was flooded last week. A tower was added 300 years later.", "300 years later", REASON, ["2314"]),
    ("nor what was put off until then",
     "The ferry sank last week. Her trial was put off until a month later.", "a month later", "/2014-11", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expression", "expected", "refused"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_what_a_story_in_a_report_counts_from(text, expression, expected, refused):
    one = next(one for mention, one in read(text) if mention.text.endswith(expression))
    assert (one.when.edtf if one.when else one.unresolved) == expected
    assert [other.edtf for other in one.because.alternatives if "told as past" in other.why_not] == refused


def test_an_anchor_that_is_given_holds():
    one = explain("two months later", anchor=WRITTEN, sentence="He died two months later.")
    assert one.when is not None and one.when.edtf == "2015-01"


def test_a_document_without_a_date_refuses_nothing():
    text = "The yard was sold in May 2019. Two months later the engineer was dismissed."
    assert [one.when and one.when.edtf for _, one in read(text, None)] == ["2019-05", "2019-07"]


# what a Sunday's paper tells, its expression, and when that is
WEEKS = [
    ("Divers will this week go down to the wreck.", "this week", "[2014-11-10..2014-11-16]"),
    ("The road is due to open later this week.", "later this week", "[2014-11-10..2014-11-16]"),
    ("Divers this week went down to the wreck.", "this week", "[2014-11-03..2014-11-09]"),
    ("The council said this week that it will shut the pool.", "this week", "[2014-11-03..2014-11-09]"),
]


@pytest.mark.parametrize(("text", "expression", "expected"), WEEKS)
def test_what_is_to_come_this_week_is_no_more_to_come_in_one_that_ends_today(text, expression, expected):
    [(mention, one)] = read(text, "2014-11-09")
    assert (mention.text, one.when and one.when.edtf) == (expression, expected)


def test_on_any_other_day_this_week_is_the_one_of_that_day():
    [(_, one)] = read("Divers will this week go down to the wreck.", "2014-11-08")
    assert one.when is not None and one.when.edtf == "[2014-11-03..2014-11-09]"
    assert not one.because.alternatives


HISTORY = "The yard was sold in 2009. It burned in 2010. It was rebuilt in 2011. It was shut in 2012. It was let in June 2014. "


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("On 15 December a crane fell on two men.", "2013-12-15"),
        ("On 3 May a crane fell on two men.", "2014-05-03"),
        ("On 15 December the yard will be opened.", "2014-12-15"),
        ("It will be sold once the board has met in Moss on 15 December.", "2014-12-15"),
    ],
)
def test_what_a_history_tells_as_past_is_of_the_last_such_day(sentence, expected):
    one = read(HISTORY + sentence)[-1][1]
    assert one.when is not None and one.when.edtf == expected
