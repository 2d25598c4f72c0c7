"""What chronologies and reports of care tell: their entries, what follows them, and who does what in them."""

import pytest

from dateline.pipeline import per_document
from dateline.read import read
from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
STATEMENTS = [
    # what a comma parts from the next one with its own date
    (
        "On 26 May 2012 Peru confirmed its first case, to be followed in July by Chile, in August by Brazil and in October by Cuba.",
        [("2012-05-26", "Peru confirmed its first case"), ("2012-07", "Its first case was to be followed by Chile"), ("2012-08", "Its first case was to be followed by Brazil"), ("2012-10", "Its first case was to be followed by Cuba")],
    ),
    # words in -s behind a conjunction that are verbs
    ("A man is hurt in Ulm on 3 May 2012, and dies on 8 May 2012.", [("2012-05-03", "A man is hurt in Ulm"), ("2012-05-08", "A man dies")]),
    ("Ida Moss comes and stays until 9 May 2012.", [("/2012-05-09", "Ida Moss stays")]),
    # what was made so for something
    ("In 1949 the company built its first plant designed specifically for the making of wool.", [("1949", "The company built its first plant designed specifically for the making of wool")]),
    ("In 1951 the firm bought the mill designed by Ann Lee.", [("1951", "The firm bought the mill designed by Ann Lee")]),
    # who a title shows her to be does nothing to herself
    ("The nurse left. She recorded on 3 May 2012 that Mrs Holm was ill and advised her to phone again on 4 May 2012.", [("2012-05-03", "[The nurse] recorded that Mrs Holm was ill"), ("2012-05-04", "[The nurse] advised her to phone again")]),
    ("Mrs George was 84 years of age when she died on 25 November 2007.", [("2007-11-25", "George died")]),
]  # fmt: skip


@each_row(("text", "expected"), STATEMENTS, ids=[text[:60] for text, _ in STATEMENTS])
def test_each_date_goes_to_its_own_deed(text, expected):
    done = composed(text)
    assert [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)] == expected


def test_what_came_next_in_a_chronicle_happened():
    text = "8 August 2011: The panel declares a crisis. Four days later it bans flights.\n\n9 September 2011: A man is hurt, and dies on 12 September."
    blocks = [("paragraph", part) for part in text.split("\n\n")]
    events = composed(text, published=None, blocks=blocks).events
    assert [(event.date.edtf, event.modality.kind) for event in events] == [
        ("2011-08-08", "happened"),
        ("2011-08-12", "happened"),
        ("2011-09-09", "happened"),
        ("2011-09-12", "happened"),
    ]


def test_a_heading_that_says_what_a_text_is_did_nothing():
    text = "Company History:\n\nFounded in 1865 in Ulm, Holm Mills is a group of a thousand firms."
    blocks = [("heading", "Company History:"), ("paragraph", text.split("\n\n")[1])]
    assert [event.title for event in composed(text, blocks=blocks).events] == ["Holm Mills was founded in Ulm"]
    text = "The Old Mill\n\nBuilt in 1906 by Ann Lee, it was sold to the town."
    blocks = [("heading", "The Old Mill"), ("paragraph", text.split("\n\n")[1])]
    assert [event.title for event in composed(text, blocks=blocks).events] == ["The Old Mill was built by Ann Lee"]


@pytest.mark.parametrize(("head", "kind"), [("Due", "planned"), ("Target date", "planned"), ("Sent", "happened")])
def test_what_the_head_of_a_column_says_is_to_come(tmp_path, head, kind):
    path = tmp_path / "a.md"
    path.write_text(
        f"# Review\n\n| Item | Owner | {head} |\n|---|---|---|\n| The alert on any index that is dropped | Bo | 2012-03-15 |\n",
        encoding="utf-8",
    )
    (event,) = per_document(read(path)).events
    assert (event.date.edtf, event.modality.kind) == ("2012-03-15", kind)
