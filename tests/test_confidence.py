"""Confidence: the evidence at a place, the reasons in words, and that scores mean what they say."""

import re

import pytest

from dateline.compose import compose
from dateline.compose.confidence import confidences, weighing
from dateline.compose.evidence import evidence_of, first_day, grounds_of
from dateline.expressions import load
from dateline.find import find
from dateline.resolve import resolve
from make import document
from tables import each_row


def resolved(text, published="2014-11-06", **fields):
    given = {"published": published, "published_because": "line 1 of the text: “6 November 2014”"} | fields
    doc = document(text, **given)
    found = find(doc.text, load("en"), doc.blocks)
    return doc, found, resolve(doc, found.folded, found.mentions, found.sentences, load("en"))


def evidence(text, which=-1, **fields):
    doc, _, dates = resolved(text, **fields)
    return evidence_of(list(grounds_of(doc, dates))[which])


EVIDENCE = [
    ("The bridge opened on 3 May 2011.", {"anchor_none"}, {"anchor_told", "direction_open", "weekday"}),
    ("The bridge opened yesterday.", {"anchor_published", "deictic"}, {"weekday", "anchor_told"}),
    ("The bridge opened on Tuesday.", {"anchor_published", "weekday", "direction_by_cue"}, {"direction_open"}),
    ("A bridge too far on Tuesday.", {"weekday", "direction_open", "direction_near"}, {"direction_by_cue"}),
    ("They met on 3 May 2011. She fled on 2 April 2013. Two years later it fell.", {"anchor_refused"}, {"anchor_open"}),
    (
        "The bridge was due to open on Friday.",
        {"planned_then", "direction_open"},
        {"came_otherwise", "direction_by_cue"},
    ),
    ("The bridge was due to open on Friday but sank.", {"planned_then", "came_otherwise"}, set()),
    ("The bridge was due to open on Friday but will not.", {"planned_then"}, {"came_otherwise"}),
    ("The bridge had been due to open on Friday.", {"direction_open"}, {"planned_then", "direction_by_cue"}),
    ("The bridge was due to open on Friday, Hale said.", {"direction_by_cue"}, {"planned_then"}),
    ("The bridge is due to open on Friday.", {"direction_by_cue"}, {"planned_then"}),
    ("The bridge would open on Friday.", {"direction_by_cue"}, {"planned_then"}),
    ("The bridge was due to open on 7 November.", {"direction_by_cue"}, {"planned_then"}),
    ("The bridge opened last Tuesday.", {"weekday", "direction_open"}, {"direction_by_cue"}),
    ("The bridge opened on 3 May.", {"anchor_published", "season_away"}, {"weekday", "year_inferred"}),
    ("The bridge opened in 2011.", {"coarse"}, {"month_only"}),
    ("The bridge opened in May 2011.", {"month_only"}, {"coarse", "years_away_told"}),
    ("Work began on 3 May 2011. Two days later it stopped.", {"anchor_told", "counted", "anchor_far"}, {"deictic"}),
    ("Work began on 3 May 2011. At 7.30 p.m. it stopped.", {"clock_alone"}, {"counted"}),
    ("Work began on 3 May 2011. In the evening it stopped.", {"part_alone"}, {"clock_alone"}),
    ("It has been shut since 3 May 2011.", {"open_side"}, {"stretch"}),
    ("It was shut from 3 May 2011 to 8 May 2011.", {"stretch"}, {"open_side"}),
    ("It was shut about 3 May 2011.", {"vague"}, set()),
    ("It was shut in early May 2011.", {"vague", "month_only"}, set()),
    ("It was shut in the summer of '98.", {"two_digit_year", "coarse"}, set()),
    ("“I saw it yesterday,” she said.", {"quoted", "deictic"}, set()),
    ("It was shut at midnight on 3 May 2011.", {"midnight"}, {"clock_alone"}),
    ("Work began on 3 May 2011. Two days later it stopped.", {"told_in_report"}, {"anchor_rivals", "behind_next"}),
    ("She came on 3 May 2011, he on 9 July 2012. Two days later it fell.", {"anchor_rivals"}, {"behind_next"}),
    ("She fled on 4 June 2012. Two years later it fell, on 3 May 2011.", set(), {"deictic"}),
]


@each_row(("text", "there", "absent"), EVIDENCE, ids=[row[0] for row in EVIDENCE])
def test_evidence(text, there, absent):
    found = evidence(text)
    assert there <= set(found)
    assert not absent & set(found)
    assert all(0 < strength <= 1 for strength in found.values())


def test_evidence_has_a_weight_of_the_sign_that_it_may_have():
    given = weighing()
    for text, *_ in EVIDENCE:
        assert set(evidence(text)) <= set(given.weight)
    for name, sign in given.sign.items():
        assert not (sign == "+" and given.weight[name] < 0), name
        assert not (sign == "-" and given.weight[name] > 0), name


def test_without_a_date_of_its_own_a_document_is_doubted():
    found = evidence("Work began on 3 May 2011. By June 7 it had stopped.", published=None)
    assert {"never_published", "year_inferred"} <= set(found)


@pytest.mark.parametrize(
    ("published", "because", "name"),
    [
        ("2014-11", "line 1 of the text: “November 2014”", "published_coarse"),
        ("2014-11-06", "line 1 of the text: “6.11.14”, the century from “2014” in the text", "published_inferred"),
    ],
)
def test_doubts_about_the_documents_own_date(published, because, name):
    assert name in evidence("The bridge opened last month.", published=published, published_because=because)
    assert name not in evidence("The bridge opened last month.")


def test_doubts_are_passed_on_to_what_counts_from_a_date():
    """What is counted from a doubtful date is no surer than the same counted from one that says itself."""
    scores = {}
    for text in (
        "Work began on 3 May 2011. Two days later it stopped.",
        "Work began in May. Two days later it stopped.",
    ):
        doc, _, dates = resolved(text)
        scores[text] = [scored.score for scored in confidences(doc, dates)]
    sure, doubtful = scores.values()
    assert sure[0] > doubtful[0]
    assert sure[1] > doubtful[1]


def test_reasons_name_the_anchor_first_and_the_other_reading():
    doc, _, dates = resolved("A bridge too far on Tuesday.")
    (scored_date,) = confidences(doc, dates)
    assert scored_date.reasons[0] == "anchor: publication date from line 1 of the text: “6 November 2014”"
    assert any("11 November 2014" in reason for reason in scored_date.reasons[1:])


def test_an_event_has_the_score_and_the_reasons_of_its_date():
    doc, found, dates = resolved("Work began on 3 May 2011. The bridge opened on Tuesday.")
    events = compose(doc, found.folded, found.sentences, dates).events
    assert [event.confidence for event in events] == confidences(doc, dates)
    assert len({event.confidence.score for event in events}) == 2


def test_an_unresolved_date_scores_nothing_and_says_why():
    doc, _, dates = resolved("They met on Tuesday.", published=None)
    (scored_date,) = confidences(doc, dates)
    assert scored_date.score == 0
    assert "not known" in scored_date.reasons[0]


def test_no_reason_is_told_with_an_empty_place():
    for text, *_ in EVIDENCE:
        doc, _, dates = resolved(text)
        for scored_date in confidences(doc, dates):
            assert scored_date.reasons
            assert not any(re.search(r"[{}]|: $|,\s*,|“”", reason) for reason in scored_date.reasons), (
                scored_date.reasons
            )


@pytest.mark.parametrize(
    ("edtf", "day"),
    [
        ("0001-01-01", 1),
        ("0001-02", 32),
        ("0000", -365),
        ("..", None),
        ("/0001-01-02", 2),
        ("0001-21", 1),
        ("-0001-02-30", -730),
    ],
)
def test_first_day(edtf, day):
    assert first_day(edtf) == day
