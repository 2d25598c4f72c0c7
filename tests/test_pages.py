"""Sentences in the shapes of pages of news: whose deed it was, what a row of nouns is, what stands in brackets."""

from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
CONTACT = [
    (
        "The Harbour Plan the council drafted earlier this year, has a chapter on ferries.",
        [("2013", "The council drafted the Harbour Plan")],
    ),
    (
        "Critics attacked the Clean Rivers Act the senate passed in March.",
        [("2012-03", "The senate passed the Clean Rivers Act")],
    ),
    (
        "This is part of the reason for the flooding much of the northern coast suffered last summer.",
        [("2012-22", "Much of the northern coast suffered the flooding")],
    ),
    ("The drought most of the valley endured in 1990 is over.", [("1990", "Most of the valley endured the drought")]),
    ("He recalled the storm some of the islands endured in 1990.", [("1990", "Some of the islands endured the storm")]),
    ("The fees both of the ports charged in 2012 were too high.", [("2012", "Both of the ports charged the fees")]),
    ("Holm is one of the men police arrested in March.", [("2012-03", "Police arrested one of the men")]),
    ("At the mill the men built in May, fires raged.", [("2012-05", "The men built the mill")]),
    # no clause of their own
    ("After the war the mill closed in May, and workers left.", [("2012-05", "The mill closed")]),
    ("She sold the museum some of the letters written in 1912.", [("1912", "Some of the letters were written")]),
    ("He gave the board most of the plans drawn up in May.", [("2012-05", "Most of the plans were drawn up")]),
    ("He told the court some of the men arrested in May were ill.", [("2012-05", "Some of the men were arrested")]),
    ("He missed most of 2012 with a bad knee.", [("2012", "He missed most of 2012 with a bad knee")]),
]

ROWS = [
    (
        "In May they talked about oil prices, gas taxes and peace talks.",
        [("2012-05", "They talked about oil prices, gas taxes and peace talks")],
    ),
    (
        "In May the board shielded tenants from risky leases, home loans and repair deals.",
        [("2012-05", "The board shielded tenants from risky leases, home loans and repair deals")],
    ),
    (
        "In March the council voted on a fund meant to cover school meals, bus passes and sports trips.",
        [("2012-03", "The council voted on a fund meant to cover school meals, bus passes and sports trips")],
    ),
    (
        "In May Ann Lee and Bo Holm sparred over a board set up to watch the banks.",
        [("2012-05", "Ann Lee and Bo Holm sparred over a board set up to watch the banks")],
    ),
    (
        "The mill closed in May, and work stops in June.",
        [("2012-05", "The mill closed"), ("2012-06", "Work stops")],
    ),
    ("The funds raised in May were lost.", [("2012-05", "The funds were raised")]),
    ("The letters written in 1912 were sold.", [("1912", "The letters were written")]),
    ("The innings played in May was his best.", [("2012-05", "The innings was played")]),
    ("He lost all of the money earned in 1990.", [("1990", "All of the money was earned")]),
]


def told(text):
    events = composed(text, published="2013-02-12").events
    return [(event.date.edtf, event.title) for event in events if event.date is not None]


@each_row(("text", "expected"), CONTACT)
def test_a_clause_that_no_word_opens_tells_of_the_noun_before(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), ROWS)
def test_nouns_in_a_row_are_no_verbs(text, expected):
    assert told(text) == expected
