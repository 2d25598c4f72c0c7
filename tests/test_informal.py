"""What people write of their own days: without a subject, without a verb, of what they have put themselves down for."""

from pathlib import Path
from tempfile import TemporaryDirectory

from dateline import pipeline
from dateline.read import read
from make import composed
from tables import each_row

# read on Tuesday 12 February 2013; each with what tells that somebody writes of himself
LEFT_OUT = [
    ("I was in Ulm. Drove down on Friday and put up the tent.", [("2013-02-08", "Drove down and put up the tent", "happened")]),
    ("I was in Ulm. Saw the castle on Friday.", [("2013-02-08", "Saw the castle", "happened")]),
    ("I was in Ulm. Also saw a deer on Friday.", [("2013-02-08", "Saw a deer", "happened")]),
    ("I was in Ulm. Then drove home on Friday.", [("2013-02-08", "Drove home", "happened")]),
    ("I was in Ulm. Spoke to my dad on Friday.", [("2013-02-08", "Spoke to my dad", "happened")]),
    ("I was in Ulm. Felt sick on Friday.", [("2013-02-08", "Felt sick", "happened")]),
    ("I was in Ulm. Thought about it on Friday.", [("2013-02-08", "Thought about it", "happened")]),
    ("I was in Ulm. Hit a deer last Friday.", [("2013-02-08", "Hit a deer", "happened")]),
    ("I was in Ulm. Rain all day yesterday.", [("2013-02-11", "Rain all day", "happened")]),
    ("Cut the grass on 15 February.", [("2013-02-15", "Cut the grass", "planned")]),
    ("Put your bins out by 15 February.", [("/2013-02-15", "Put your bins out", "planned")]),
    ("The drove was closed on 3 February 2013.", [("2013-02-03", "The drove was closed", "happened")]),
    ("Left of the door a saw was found on 3 February 2013.", [("2013-02-03", "Left of the door a saw was found", "happened")]),
    # without any verb
    ("I love it here. Off to Leeds on Friday.", [("2013-02-15", "Off to Leeds", "planned")]),
    ("I love it here. Exam tomorrow.", [("2013-02-13", "Exam", "planned")]),
    ("I love it here. Three days of rain last week.", [("2013-W06", "Three days of rain", "happened")]),
    ("I love it here. Dentist on Friday, then lunch with Ann.", [("2013-02-15", "Dentist, then lunch with Ann", "planned")]),
    ("My regards of 29 October.", []),
    ("Tonight's dinner: stew.", [("2013-02-12", "The dinner: stew", "happened")]),
    ("A bonus for this evening's meal, my friends.", [("2013-02-12", "A bonus for the meal, my friends", "happened")]),
    ("I love it. Movie night on Friday, bring chairs.", [("2013-02-15", "Movie night, bring chairs", "planned")]),
    ("I left home on the night of Friday.", [("2013-02-08", "I left home", "happened")]),
]  # fmt: skip


def told(text):
    done = composed(text)
    return [
        (event.date and (_week(event) or event.date.edtf), event.title, event.modality.kind)
        for event in (*done.events, *done.undated)
    ]


def _week(event):
    return event.date.timex3 if event.date.granularity == "week" else ""


@each_row(("text", "expected"), LEFT_OUT)
def test_what_a_sentence_leaves_out_is_no_loss(text, expected):
    assert told(text) == expected


# what has been done for something to come is not done on its day
AHEAD = [
    ("I have signed up for the race on Saturday.", [("2013-02-16", "The race is to take place", "planned")]),
    ("I've entered the dog show on Saturday.", [("2013-02-16", "The dog show is to take place", "planned")]),
    ("You have signed up for the Spring Lunch on Saturday (16 February).", [("2013-02-16", "The Spring Lunch is to take place", "planned")]),
    ("I have booked a table at the Crown on Saturday.", [("2013-02-16", "I have booked a table at the Crown", "planned")]),
    ("I entered the race on Saturday.", [("2013-02-09", "I entered the race", "happened")]),
    ("I've got to finish it on Friday.", [("2013-02-15", "I've got to finish it", "planned")]),
    ("We got to Leeds on Friday.", [("2013-02-08", "We got to Leeds", "happened")]),
    ("I'd been to Leeds in May.", [("2012-05", "I'd been to Leeds", "happened")]),
    ("I'd love to go in May.", [("2013-05", "I'd love to go", "planned")]),
    ("I wasn't able to start the car on Friday.", [("2013-02-08", "I wasn't able to start the car", "denied")]),
    ("I am able to start on Friday.", [("2013-02-15", "I am able to start", "planned")]),
]  # fmt: skip


@each_row(("text", "expected"), AHEAD)
def test_what_is_done_and_what_is_to_come(text, expected):
    assert told(text) == expected


# what somebody asks others to do, and what is only said to those whom it may concern
ASKED = [
    ("At the fair on Friday please bring items of food, tinned or fresh.", [("2013-02-15", "Bring items of food", "planned")]),
    ("If you can, please send the forms by 20 February.", [("/2013-02-20", "Send the forms", "planned")]),
    ("Be at the club at 11.30 and on the water from 1.00pm. I will be there.", [("2013-02-12T11:30:00", "Be at the club", "planned"), ("2013-02-12/..", "Be on the water", "planned")]),
    ("If you are interested, the next meeting is on 20 February.", [("2013-02-20", "The next meeting takes place", "planned")]),
    ("If the vote is lost, the next meeting will be on 20 February.", [("2013-02-20", "The next meeting will take place", "conditional")]),
    ("The Confirmation Service will be on Sunday 17 February.", [("2013-02-17", "The Confirmation Service will take place", "planned")]),
    ("The Parish Council will be on holiday in May.", [("2013-05", "The Parish Council will be on holiday", "planned")]),
    ("The service will be held on this coming Sunday, 17th, at 11am.", [("2013-02-17T11:00:00", "The service will be held", "planned")]),
    ("The lamp was switched on last Friday.", [("2013-02-08", "The lamp was switched on", "happened")]),
    ("Whilst Easter Sunday commitments and the winds forecast seem to have kept them away, I hear that it was good.", [("2012-04-08", "I hear that it was good", "happened")]),
    ("As of 8:30 this morning, all the mails have been delivered.", [("2013-02-12T08:30:00", "All the mails have been delivered", "happened")]),
    ("All meetings start at 7.30pm in the hall.", []),
    ("Regular Sunday sailing is back.", []),
    ("It spoilt my Saturday walks.", []),
]  # fmt: skip


@each_row(("text", "expected"), ASKED)
def test_what_others_are_asked_to_do(text, expected):
    assert told(text) == expected


# what people write in haste: requests behind a clause, words that end it, formulas
IN_HASTE = [
  ("There is room so please tell us by 20 February.", [("/2013-02-20", "Tell us", "planned")]),
  ("We need no forms but if you want a lunch please ring Bo Moe by 20 February.", [("/2013-02-20", "Ring Bo Moe", "planned")]),
  ("We met Bo on Sunday, please see the photos.", [("2013-02-10", "We met Bo", "happened")]),
  ("It will please him on Friday.", [("2013-02-15", "It will please him", "planned")]),
  ("Any plans you wish to bring for a debate should be sent to Paul by 20 February.", [("/2013-02-20", "Any plans should be sent to Paul", "planned")]),
  ("We went to Sam's on Friday and had tea.", [("2013-02-08", "We went to Sam's and had tea", "happened")]),
  ("I drove Sam's van on Friday.", [("2013-02-08", "I drove Sam's van", "happened")]),
  ("We did that in June.", [("2012-06", "We did that", "happened")]),
  ("He said that in June he left.", [("2012-06", "He left", "happened")]),
  ("I was away til Friday.", [("/2013-02-08", "I was away til Friday", "happened")]),
  ("Today we packed the van to make sure we had it all.", [("2013-02-12", "We packed the van", "happened")]),
  ("Today we had three dogs to take care of.", [("2013-02-12", "We had three dogs to take care of", "happened")]),
  ("Didn't get out at all at the weekend due to rain.", [("[2013-02-09..2013-02-10]", "Didn't get out at all due to rain", "denied")]),
  ("Bo could eat nothing after 6 p.m. on Friday so I made him soup.", [("2013-02-08T18:00:00", "Bo could eat nothing", "happened")]),
  ("I will mend it - most probably on Friday.", [("2013-02-15", "I will mend it", "planned")]),
  ("I was ill. Last week had a bad cold.", [("2013-W06", "Had a bad cold", "happened")]),
  ("I was ill. Yesterday had to stay in.", [("2013-02-11", "Had to stay in", "happened")]),
  ("I was ill. Last week had its good days.", [("2013-W06", "Last week had its good days", "happened")]),
  ("I was ill. Yesterday went well.", [("2013-02-11", "Yesterday went well", "happened")]),
  # for what one is thanked or praised has been done
  ("I won. Congratulations to Bo on his win on Saturday.", [("2013-02-09", "Congratulations to Bo on his win", "happened")]),
  ("I won. Great to see you all at the fair on Saturday.", [("2013-02-09", "Great to see you all at the fair", "happened")]),
  ("I won. It would be great to see you on Saturday.", [("2013-02-16", "It would be great to see you", "planned")]),
  # what is told as done is not done on a day to come
  ("I washed his shirt ready for school tomorrow.", []),
  ("They said the sale was next week.", [("2013-W08", "The sale was to take place", "planned")]),
  ("I booked a table for tomorrow.", [("2013-02-13", "I booked a table", "planned")]),
  ("There is room here so we will meet on Friday.", [("2013-02-15", "We will meet", "planned")]),
  ("We had a very wet winter.", [("2012-24", "We had a very wet winter", "happened")]),
  ("The parade took up our Saturday.", [("2013-02-09", "The parade took up our Saturday", "happened")]),
  ("We enjoyed the winter fair.", [("2012-24", "We enjoyed the winter fair", "happened")]),
  ("The club will run its fifth session of Lumen starting on 20 February.", [("2013-02-20", "Its fifth session of Lumen is to start", "planned")]),
  ("Summary of the Board Meeting held on 4 February 2013", [("2013-02-04", "The Board Meeting was held", "happened")]),
  ("Minutes of Ulm Town Hall Board Meeting held on 4 February 2013", [("2013-02-04", "Ulm Town Hall Board Meeting was held", "happened")]),
  ("I saw a film, followed by a meeting with the vet on Friday.", [("2013-02-08", "A meeting with the vet took place", "happened")]),
  ("Her friends from last year are in her class again.", []),
  ("It is half past 12. I have had my tea.", []),
  # what is asked has not been said
  ("I am home. Are you free on Friday?", [("2013-02-15", "Are you free?", "conditional")]),
  ("I am home. A pint on Friday?", [("2013-02-15", "A pint?", "conditional")]),
  ("I am home. Who won on Saturday?", [("2013-02-09", "Who won?", "happened")]),
  ("I am home. Did you hear what we did on Friday?", []),
  # of what somebody thinks, and from when a letter is, it says nothing that it was done then
  ("I am nervous about tomorrow.", []),
  ("We look forward to Saturday.", []),
  ("I got a letter from Moss dated Jan 8th.", []),
  ("We sing at our monthly Friday prayers.", []),
]  # fmt: skip


@each_row(("text", "expected"), IN_HASTE)
def test_what_people_write_in_haste(text, expected):
    assert told(text) == expected


CALENDAR = """Dear parents,

Friday 15th February (this week) – details coming home today

Monday 18th February – Year 4 trip to the mill

Children who run with the torch are told so today.

Tuesday 19th February – Year 5 show, letters are sent out tomorrow"""
DIARY = """Friday 15 February 2013

We walked to the mill and will rest tomorrow.

Monday 18 February 2013

I slept until noon. Ann will come tomorrow.

Tuesday 19 February 2013

Ann left. She will be home tomorrow."""


def test_days_to_come_head_a_calendar_and_no_diary():
    dated = [(event.because.expression, event.date.edtf) for event in composed(CALENDAR).events]
    assert {day for expression, day in dated if expression == "today"} == {"2013-02-12"}
    assert {day for expression, day in dated if expression == "tomorrow"} == {"2013-02-13"}
    days = [event.date.edtf for event in composed(DIARY).events if event.because.expression == "tomorrow"]
    assert days == ["2013-02-16", "2013-02-19", "2013-02-20"]


# of whom or what something is told
OF_WHAT = [
    ("They sent a note about the annual meeting of the club to be held in April.", [("2013-04", "The annual meeting of the club was to be held", "planned")]),
    ("Join us for our fete at the church to be held on 15 February.", [("2013-02-15", "Our fete at the church is to be held", "planned")]),
    ("We went to a meeting of the club held on Friday.", [("2013-02-08", "A meeting of the club was held", "happened")]),
    ("It spoke of a fire at a mill held by rebels since May.", [("2012-05/..", "A mill was held by rebels", "happened")]),
    ("As Halloween approached we decided to go.", [("2012-10-31", "We decided to go", "happened")]),
    ("When Monday came we left the lake.", [("2013-02-11", "We left the lake", "happened")]),
    ("We got home as midnight struck.", [("2013-02-11", "We got home", "happened")]),
    ("It was with some regret that we set off from Ulm on Friday.", [("2013-02-08", "We set off from Ulm", "happened")]),
    ("It was the mill that burned on Friday.", [("2013-02-08", "The mill burned", "happened")]),
    ("Wore it for a little while on Christmas Day, then I washed it.", [("2012-12-25", "Wore it for a little while", "happened")]),
    ("We left the house a little after 7 a.m. on Friday.", [("2013-02-08T07:00:00", "We left the house", "happened")]),
    ("As the day went on and come Tuesday they got worse.", [("2013-02-12", "They got worse", "happened")]),
    ("I slept. Come Friday, we were all tired.", [("2013-02-08", "We were all tired", "happened")]),
    ("I will come Friday.", [("2013-02-15", "I will come", "planned")]),
    ("I decided to fish on Saturday, and caught a pike.", [("2013-02-09", "I decided to fish and caught a pike", "happened")]),
    ("I had to walk in the evening. We decided to wake up at 4:30am so we could hike.", [("2013-02-12", "I had to walk", "happened"), ("2013-02-13T04:30:00", "We decided to wake up so we could hike", "planned")]),
    ("The board has decided to meet on Saturday.", [("2013-02-16", "The board has decided to meet", "planned")]),
    ("As Lee struck the bell in May, we left.", [("2012-05", "Lee struck the bell", "happened")]),
    ("Congratulations to Ann, who passed her exam on Friday.", [("2013-02-08", "Ann passed her exam", "happened")]),
    ("Hopefully clean up the mess on Friday, and I am done.", [("2013-02-08", "Hopefully clean up the mess, and I am done", "happened")]),
]  # fmt: skip


@each_row(("text", "expected"), OF_WHAT)
def test_each_date_is_of_what_it_dates(text, expected):
    assert told(text) == expected


BY_WEEKDAY = """MONDAY 9-7-18

The morning was cold, I was tired.

TUESDAY 3/7/18

I slept well."""


def test_a_weekday_tells_day_from_month():
    done = composed(BY_WEEKDAY, published="2018-08-01")
    assert [event.date.edtf for event in done.events] == ["2018-07-09", "2018-07-03"]
    assert composed("I slept well on 3/7/18.", published="2018-08-01").events[0].date.uncertain


# lines of a notice, each a block of its own
NOTICES = [
    (["Annual General Meeting", "Thursday 28th March", "The Old Hall"], [("2013-03-28", "Annual General Meeting takes place", "planned")]),
    (["Saturday 9th March", "Quiz Night for all", "The Crown"], [("2013-03-09", "Quiz Night", "planned")]),
    (["Spring things", "Saturday 9th March", "The Crown"], []),
    (["The meeting of 3 May 2012", "Saturday 9th March", "The Crown"], [("2012-05-03", "The meeting takes place", "happened")]),
]  # fmt: skip


@each_row(("lines", "expected"), NOTICES)
def test_a_line_beside_a_date_names_what_is_held_then(lines, expected):
    done = composed("\n\n".join(lines), blocks=[("heading", line) for line in lines])
    assert [(event.date.edtf, event.title, event.modality.kind) for event in done.events] == expected


HOUR_BY_HOUR = """Book of Ann Lee

Saturday, January 3, 1863

I rose late. We rode to the mill at ten o'clock. We were home at two o'clock.

Sunday, 4

We broke camp at nine and pitched it at three. We ate at seven o'clock.

Monday, 5.

I was ill all day."""
SHOP = "I shut at 5 p.m. and open at 9."


def test_a_diary_goes_on_from_hour_to_hour_and_from_day_to_day():
    told = [(event.title, event.date.edtf) for event in composed(HOUR_BY_HOUR, published=None).events]
    assert told == [
        ("I rose late", "1863-01-03"),
        ("We rode to the mill", "1863-01-03T10:00:00"),
        ("We were home", "1863-01-03T14:00:00"),
        ("We broke camp", "1863-01-04T09:00:00"),
        ("We pitched it", "1863-01-04T15:00:00"),
        ("We ate", "1863-01-04T19:00:00"),
        ("I was ill all day", "1863-01-05"),
    ]


def test_what_is_to_come_goes_on_from_no_hour():
    assert composed(SHOP).events[-1].date.edtf != "2013-02-12T21:00:00"


def test_a_diary_that_gives_its_year_once():
    """Its first date heads an entry, and is no day of publication behind which the others would lie."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "diary.txt"
        path.write_text("3 May 1941, Saturday. Rain all day.\n\n4 May. Church.\n\n5 May. Fog.\n", encoding="utf-8")
        events = pipeline.per_document(read(path)).events
    told = [(event.date.edtf, event.title, event.modality.kind) for event in events]
    assert told == [
        ("1941-05-03", "Rain all day", "happened"),
        ("1941-05-04", "Church", "happened"),
        ("1941-05-05", "Fog", "happened"),
    ]
