"""What was to be done, where a subject says so: its date is not that of what became of the plan."""

import pytest

from make import composed
from tables import each_row

# sentence, title of the date that is to come, its date
PLANS = [
    ("The plan to close the mine by 2015 was dropped.", "The plan was to close the mine", "/2015"),
    ("Plans to demolish the mill in August have been shelved.", "Plans were to demolish the mill", "2013-08"),
    ("The council's decision to close the school in September angered parents.", "The council's decision was to close the school", "2013-09"),
    ("A proposal to raise the fee in July was defeated.", "A proposal was to raise the fee", "2013-07"),
    ("The firm's pledge to cut its fleet by 2020 was broken.", "The firm's pledge was to cut its fleet", "/2020"),
    ("The offer to meet on Friday was refused.", "The offer was to meet", "2013-05-17"),
    ("Her hopes to return in July were dashed.", "Her hopes were to return", "2013-07"),
    ("An agreement to free the hostages on Saturday was signed.", "An agreement was to free the hostages", "2013-05-18"),
    ("The promise to free the men on 3 June was not kept.", "The promise was to free the men", "2013-06-03"),
    ("The order to leave Oslo on Sunday came too late.", "The order was to leave Oslo", "2013-05-12"),
]  # fmt: skip
# sentences in which the date is that of all that is told
DEEDS = [
    ("An attempt to raise the wreck in 1987 failed.", "An attempt to raise the wreck failed"),
    ("The failure to act in 2008 cost lives.", "The failure to act cost lives"),
    ("The plan to drain the marsh in 1998 failed.", "The plan to drain the marsh failed"),
    ("The plan to free him was made in 2010.", "The plan to free him was made"),
    ("In 2010 the plan to close the mine was dropped.", "The plan to close the mine was dropped"),
    ("The vote to leave the union in 2012 split the town.", "The vote to leave the union split the town"),
]


@each_row(("text", "title", "date"), PLANS)
def test_the_date_of_a_plan_is_that_of_what_was_to_be_done(text, title, date):
    (event,) = composed(text, published="2013-05-16").events
    assert (event.title, event.date.edtf, event.modality.kind) == (title, date, "planned")


@each_row(("text", "title"), DEEDS)
def test_the_date_of_a_deed_stays_its_own(text, title):
    (event,) = composed(text, published="2013-05-16").events
    assert (event.title, event.modality.kind) == (title, "happened")


@pytest.mark.parametrize("verb", ["dropped", "shelved", "approved"])
def test_each_of_two_dates_tells_of_its_own(verb):
    events = composed(f"The plan to open the bridge in June was {verb} on Monday.", published="2013-05-16").events
    assert [(e.date.edtf, e.title, e.modality.kind) for e in events] == [
        ("2013-06", "The plan was to open the bridge", "planned"),
        ("2013-05-13", f"The plan to open the bridge was {verb}", "happened"),
    ]
