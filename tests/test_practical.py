"""Notices, mails, logs and minutes: what is put off, what is booked, who is let in when, how much of something failed."""

from dateline import find_dates
from make import composed
from tables import each_row

READ_ON = "2013-02-12"  # a Tuesday

# the values of all that a text names
VALUES = [
    # a number behind a full date is no more of it
    ("2013-02-08 20 people fell ill.", ["2013-02-08"]),
    ("On 2013-02-08 14 flats were searched.", ["2013-02-08"]),
    ("8 February 2013 14 flats were searched.", ["2013-02-08"]),
    ("February 8, 2013 14 flats were searched.", ["2013-02-08"]),
    ("8-Feb-2013 14 flats were searched.", ["2013-02-08"]),
    ("08.02.2013 14 flats were searched.", ["2013-02-08"]),
    ("2013/02/08 3 boxes came.", ["2013-02-08"]),
    ("January 2013 3 boxes came.", ["2013-01"]),
    ("14:30 3 boxes came.", ["2013-02-12T14:30"]),
    # ships' logs name the day with four digits of the clock
    ("2013-02-08 0815 Left Moss.", ["2013-02-08T08:15"]),
    ("2013-02-08 2015Z Left Moss.", ["2013-02-08T20:15Z"]),
    ("2013-02-08 1215 boxes came.", ["2013-02-08"]),
    # until when nobody could
    ("Nobody was let in until Friday.", ["2013-02-08"]),
    ("No one was allowed to leave until Friday.", ["2013-02-08"]),
    ("None of them was paid until Friday.", ["2013-02-08"]),
    ("Nothing will happen until Friday.", ["2013-02-15"]),
    ("Nobody is let in until Friday.", ["2013-02-15"]),
    ("She is not allowed out until Friday.", ["2013-02-15"]),
    ("Nobody can leave until Friday.", ["2013-02-15"]),
    # when something was booked, and for when it is
    ("Booked in January and was told that it was full.", ["2013-01"]),
    ("We booked on Monday.", ["2013-02-11"]),
    ("Dentist booked on Friday.", ["2013-02-15"]),
    ("I'm booked in on Friday.", ["2013-02-15"]),
    ("The shop is open on Sunday.", ["2013-02-17"]),
    ("The pool is open from Friday.", ["2013-02-15"]),
    # a weekend is in no other
    ("Last weekend we painted the hall, and this weekend we're doing the shed.", ["2013-W06-WE", "2013-W07-WE"]),
    # verbs that are the same now and then
    ("I read it on Monday.", ["2013-02-11"]),
    ("We bid for it on Monday.", ["2013-02-11"]),
    ("Will I read it on Monday?", ["2013-02-18"]),
    ("If I read it on Monday, I will tell you.", ["2013-02-18"]),
    # items of a list of days
    ("Tonight: clear. Thu: dry. Fri-Sun: unsettled.", ["2013-02-12TNI", "2013-02-14", "2013-02-15", "2013-02-17"]),
    # what had been before the day on which somebody says so
    (
        "She joined on 5 January 2011. On 20 March 2012 she complained that she had not been paid in January.",
        ["2011-01-05", "2012-03-20", "2012-01"],
    ),
    # what was resolved is done from then on
    ("It was resolved to raise the charge from 1 April.", ["2013-04-01"]),
    ("The members voted to close the bar from 1 May.", ["2013-05-01"]),
    ("Heard: 11 and 12 November 2012", ["2012-11-11", "2012-11-12"]),
    ("We stayed there eleven happy years.", ["P11Y"]),
    ("I'll send it by EOD Fri.", ["2013-02-15"]),
    # what is moved from one day to another
    ("We have moved the lunch from 3 July to 10 July.", ["2013-07-03", "2013-07-10"]),
    ("The lunch was moved from 3 January to 10 January.", ["2013-01-03", "2013-01-10"]),
    ("We've put the lunch back from Friday to Monday.", ["2013-02-15", "2013-02-18"]),
]  # fmt: skip


@each_row(("text", "expected"), VALUES)
def test_dates_of_practical_texts(text, expected):
    assert [timex.value for timex in find_dates(text, published=READ_ON)] == expected


# each event with its title
TOLD = [
    ("On Monday about a fifth of the lamps failed.", [("2013-02-11", "About a fifth of the lamps failed", "happened")]),
    ("Around a third of the staff left on Monday.", [("2013-02-11", "Around a third of the staff left", "happened")]),
    ("Under a third of members voted on Monday.", [("2013-02-11", "Under a third of members voted", "happened")]),
    ("About half of the staff left on Monday.", [("2013-02-11", "About half of the staff left", "happened")]),
    ("They talked about half of it on Monday.", [("2013-02-11", "They talked about half of it", "happened")]),
    # a question hung on a statement takes nothing back
    ("We won on Monday, can you believe it?", [("2013-02-11", "We won", "happened")]),
    ("He left on Monday, didn't he?", [("2013-02-11", "He left, didn't he?", "conditional")]),

    ("We met on Monday, remember?", [("2013-02-11", "We met", "happened")]),
    ("We won on Monday, how cool is that?", [("2013-02-11", "We won", "happened")]),
    ("The man came on Monday, has he sent the bill?", [("2013-02-11", "The man came", "happened")]),
    ("I'm off on Friday, can you feed the cat?", [("2013-02-15", "I'm off", "planned")]),
    ("Did you see her on Monday, by the way?", [("2013-02-11", "Did you see her, by the way?", "conditional")]),
    ("On Friday, can you come?", [("2013-02-15", "Can you come?", "conditional")]),
    ("If I go on Friday, can you feed the cat?", [("2013-02-15", "If I go, can you feed the cat?", "conditional")]),
    # hours in brackets are those of the day before them
    ("The fair is on Saturday 16 February (2pm-5pm).", [("2013-02-16/2013-02-16", "The fair takes place", "planned")]),
    # what is put off was planned for the one day and is for the other
    ("The fair has been brought forward from 10 May to 3 May.", [("2013-05-03", "The fair has been brought forward", "planned"), ("2013-05-10", "The fair has been brought forward", "planned")]),
    ("The office moved from Ulm to Moss on 3 May 2012.", [("2012-05-03", "The office moved from Ulm to Moss", "happened")]),
    ("The bus leaves on Monday at 9 sharp.", [("2013-02-18T09:00:00", "The bus leaves", "planned")]),
    ("On Monday sharp falls hit the market.", [("2013-02-11", "Sharp falls hit the market", "happened")]),
]  # fmt: skip


@each_row(("text", "expected"), TOLD)
def test_events_of_practical_texts(text, expected):
    done = composed(text)
    told = [(event.date.edtf, event.title, event.modality.kind) for event in done.events]
    assert sorted(told) == expected


LOG = """2013-02-08 0815 Left Moss, wind south.

0940 Passed the buoy.

1215 Engine stopped.

2013-02-09 0630 Arrived at Ulm."""


def test_a_log_names_its_day_in_some_of_its_lines():
    told = [(event.date.edtf, event.title) for event in composed(LOG, published=None).events]
    assert told == [
        ("2013-02-08T08:15:00", "Left Moss, wind south"),
        ("2013-02-08T09:40:00", "Passed the buoy"),
        ("2013-02-08T12:15:00", "Engine stopped"),
        ("2013-02-09T06:30:00", "Arrived at Ulm"),
    ]
