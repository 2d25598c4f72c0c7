"""Which texts are read as chats, and what is read only there."""

import pytest

from dateline.expressions import manner_of, words
from dateline.pipeline import tag_text

CHATS = [
    "c u tmr then",
    "are you free this sat?",
    "lunch at half 12 sounds good",
    "Hey, see you on fri!",
    "i'll be late. don't wait for me. start without me",
    "pls call me b4 6",
    "Its not even the 5th yet people",
]
REPORTS = [
    "He sat in the sun.",
    "Shares of the bank rose. It said so on Friday. i.e. after trading.",
    "\nFirst Harbour Corp. said that it would sell two ferries.",
    "",
    "7",
    "The trial opens in March. Ill health kept the judge away, and the hall was r. 7.",
    "iron ore is sold by the ton. Prices fell. The market closed. Nobody was surprised.",
]


@pytest.mark.parametrize("text", CHATS)
def test_chats_are_known(text):
    assert manner_of(text, words("en")) == "informal"


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("They've eaten everything. I've aged ten years.", "personal"),
        ("Road shut again. If you've a table please bring it.", "personal"),
        ("The mill closed. \"I've lost my job, and we're all in it,\" said one of the men.", "report"),
        ("The mill closed in May, and none of the men was told of it before.", "report"),
    ],
)
def test_people_who_write_of_themselves_are_known(text, manner):
    assert manner_of(text, words("en")) == manner


@pytest.mark.parametrize("text", REPORTS)
def test_reports_are_no_chats(text):
    assert manner_of(text, words("en")) == "report"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I was home by seven, you know.", [("seven", "2013-02-12T19:00")]),
        ("The ford was crossed by seven, it seems.", []),
        ("We're shut Monday, so call me tomorrow.", [("Monday", "2013-02-18"), ("tomorrow", "2013-02-13")]),
    ],
)
def test_whoever_writes_of_himself_leaves_more_unsaid(text, found):
    assert [(text[timex.start : timex.end], timex.value) for timex in tag_text(text, published="2013-02-12")] == found


def test_a_language_without_such_words_knows_no_chats():
    assert manner_of("on se voit mardi ?", words("fr")) == "report"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("see u on wed", "2013-02-13"),
        ("see u on mon!", "2013-02-18"),
        ("hey it was on mon, remember?", "2013-02-11"),
        ("im off on the 21st", "2013-02-21"),
    ],
)
def test_in_chats_days_lie_ahead_unless_the_tense_says_otherwise(text, value):
    assert [timex.value for timex in tag_text(text, published="2013-02-12")] == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Our office is closed Monday, back Tuesday.", ["2013-02-18", "2013-02-19"]),
        ("We were closed Monday.", ["2013-02-11"]),
        ("Kim off Thurs and Fri.", ["2013-02-14", "2013-02-15"]),
        ("Street party tomorrow, road shut from 10am, I think.", ["2013-02-13", "2013-02-13T10:00"]),
        ("party sat! come from 8 x", ["2013-02-16", "2013-02-16T20:00"]),
        ("I've got work Saturday.", ["2013-02-16"]),
        ("I've seen him Monday.", ["2013-02-11"]),
        ("They've moved it to the 21st.", ["2013-02-21"]),
        ("im on 2 til 10 x", ["2013-02-12T14:00", "2013-02-12T22:00"]),
    ],
)
def test_notices_and_orders_lie_ahead(text, values):
    assert [timex.value for timex in tag_text(text, published="2013-02-12")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("My room was late, check-in is from 3pm.", ["XXXX-XX-XXT15:00"]),
        ("On Sunday check-in is from 3pm for us.", ["2013-02-17", "2013-02-17T15:00"]),
        ("No calls after 9pm please.", ["XXXX-XX-XXT21:00"]),
        ("Meet you at 3pm.", ["2013-02-12T15:00"]),
    ],
)
def test_what_is_so_whenever_one_comes_is_of_no_day(text, values):
    assert [timex.value for timex in tag_text(text, published="2013-02-12")] == values
