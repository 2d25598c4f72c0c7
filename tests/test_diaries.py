"""Diaries and logs that name a month once and go on with the numbers of its days; what is none of that."""

from make import composed
from tables import each_row


def told(text, published=None):
    """The dates and titles of a text, in its order."""
    events = [event for event in composed(text, published=published).events if event.date is not None]
    return [(event.date.edtf, event.title) for event in sorted(events, key=lambda e: e.mentions[0].expression_start)]


DAYS = [
    # under a day with its month, in lines of their own
    (
        "June 3, 1897. Left Moss.\n\n5. Mended sails.\n\n6 Left Ulm.\n\n29. Came to Vik.\n\n2. Sailed again.",
        [
            ("1897-06-03", "Left Moss"),
            ("1897-06-05", "Mended sails"),
            ("1897-06-06", "Left Ulm"),
            ("1897-06-29", "Came to Vik"),
            ("1897-07-02", "Sailed again"),
        ],
    ),
    # within a paragraph, with weekdays and dashes
    (
        "June 3, 1897. Left Moss. 4th. - Calm. Tu. 8. Struck ice. 9.—Ann Lee died.",
        [
            ("1897-06-03", "Left Moss"),
            ("1897-06-04", "Calm"),
            ("1897-06-08", "Struck ice"),
            ("1897-06-09", "Ann Lee died"),
        ],
    ),
    (
        "Th. Aug. 5, 1841. Light airs.\n\nFr. 6. Took a whale.\n\nSu. 8. Ann Lee died.",
        [("1841-08-05", "Light airs"), ("1841-08-06", "Took a whale"), ("1841-08-08", "Ann Lee died")],
    ),
    # a weekday may be cut to its first letters
    (
        "Monday 4 May 1812. Sailed.\n\nTh. 7. Bo Kemp died.\n\nFr. 8. Lost an anchor.",
        [("1812-05-04", "Sailed"), ("1812-05-07", "Bo Kemp died"), ("1812-05-08", "Lost an anchor")],
    ),
    # what is told of `yesterday` counts from the entry
    (
        "3 May 1901. Left Moss.\n\n4. Lost an anchor.\n\n7. Bo Kemp died yesterday.",
        [("1901-05-03", "Left Moss"), ("1901-05-04", "Lost an anchor"), ("1901-05-06", "Bo Kemp died")],
    ),
    # the head of an entry ends at its dash, or behind a month cut short
    ("June 4, 1897.—Left Ulm.", [("1897-06-04", "Left Ulm")]),
    ("Log of 1908\n\n12 Apr. Lost a boat.", [("1908-04-12", "Lost a boat")]),
    # the second entry of a paragraph does not tell of the first
    (
        "June 3, 1897. Left Moss. June 4. Lost a boat. Mended sails. June 5. Struck ice.",
        [("1897-06-03", "Left Moss"), ("1897-06-04", "Lost a boat"), ("1897-06-05", "Struck ice")],
    ),
    # one number alone behind the last of many months, or where others go on
    (
        "June 3, 1842. Left Moss.\n\nJuly 1. Came to Ulm.\n\n2. Landed coal.\n\nAug. 9. Sailed again.\n\n10. Struck ice.",
        [
            ("1842-06-03", "Left Moss"),
            ("1842-07-01", "Came to Ulm"),
            ("1842-07-02", "Landed coal"),
            ("1842-08-09", "Sailed again"),
            ("1842-08-10", "Struck ice"),
        ],
    ),
]

NONE = [
    # items of a list
    ("3 June 1897. Left Moss.\n\n1. Two boats.\n\n2. Ten men.\n\n3. Sails.", ["1897-06-03"]),
    # numbers of paragraphs: on from those above a date, or past the end of a month
    ("1. The cook fell.\n\n2. He died.\n\n2 June 1897. It rained.\n\n3. Ann came.\n\n4. Bo left.", ["1897-06-02"]),
    ("28 June 1897. It rained.\n\n" + "\n\n".join(f"{n}. Ann came." for n in range(29, 35)), ["1897-06-28"]),
    # counts and scores
    ("June 3, 1897. Left Moss. 4 Danes came. 5 Swedes left.", ["1897-06-03"]),
    ("June 3, 1897. Moss lost. 4-1. Lee scored. 5-2. Moe scored.", ["1897-06-03"]),
    # one number
    ("June 3, 1897. Left Moss.\n\n5. Mended sails.", ["1897-06-03"]),
]


@each_row(("text", "expected"), DAYS)
def test_days_go_on_from_the_month_above_them(text, expected):
    assert told(text) == expected


@each_row(("text", "dates"), NONE)
def test_numbers_that_are_no_days(text, dates):
    assert [date for date, _ in told(text)] == dates


NOTES = [
    # who did something is left out, and somebody's name or title follows at once
    ("Called Dr Amund, who comes up on Friday.", [("2013-02-15", "Dr Amund comes up")]),
    ("Asked Bo to call on Friday.", [("2013-02-08", "Asked Bo to call")]),
    ("saw dr patel on monday, she took blood.", [("2013-02-11", "Saw dr patel")]),
    ("Named Ann Lee in 1900, she left in 1920.", [("1900", "She was named Ann Lee"), ("1920", "She left")]),
    # a note without a verb, and what is told behind it with a subject of its own
    ("Bombers over on Monday, but nothing fell.", [("2013-02-11", "Bombers over, but nothing fell")]),
    ("Party at Bo's on Friday but I was ill.", [("2013-02-08", "Party at Bo's but I was ill")]),
    ("Back from Ulm on Monday and Bo was there.", [("2013-02-11", "Back from Ulm and Bo was there")]),
    ("Party at Bo's on Friday was fun.", [("2013-02-08", "Party at Bo's was fun")]),
    # what somebody came and said
    (
        "The agent called this morning and said the tenant left.",
        [("2013-02-12", "The agent called and said the tenant left")],
    ),
]


@each_row(("text", "expected"), NOTES)
def test_what_notes_tell(text, expected):
    assert told(text, "2013-02-12") == expected


ENTRIES = """Sunday, 12 May 1940

Church. Harold goes back to camp tomorrow. He comes home on Thursday. Bo Kemp left yesterday.

Monday, 13 May 1940

Rain. Ann Lee moves out on Friday.

Tuesday, 14 May 1940

Ann Lee is to come on Saturday. Bo Kemp came back last night.
"""


def test_the_end_of_what_goes_on_lies_ahead_of_the_entry():
    text = "3rd Jan 1921\n\nRain.\n\n6th Jan\n\nBo Kemp goes at the end of the month.\n\n7th Jan\n\nSnow.\n"
    kinds = [event.modality.kind for event in composed(text, published=None).events]
    assert kinds == ["happened", "planned", "happened"]


def test_what_somebody_would_do_is_planned():
    (event,) = composed("Mary said she'd drive down on the 30th.", published="2013-02-12").events
    assert (event.date.edtf, event.modality.kind) == ("2013-03-30", "planned")
    (event,) = composed("Mary said she'd left on Friday.", published="2013-02-12").events
    assert (event.date.edtf, event.modality.kind) == ("2013-02-08", "happened")


def test_what_lies_ahead_of_the_entry_is_planned():
    events = composed(ENTRIES, published=None).events
    assert {(event.date.edtf, event.modality.kind) for event in events} == {
        ("1940-05-12", "happened"),
        ("1940-05-13", "planned"),
        ("1940-05-16", "planned"),
        ("1940-05-11", "happened"),
        ("1940-05-13", "happened"),
        ("1940-05-17", "planned"),
        ("1940-05-18", "planned"),
    }


STAYS = [
    # an hour told behind a stay of several days is of none of them; a weekday lies in it
    ("We were away 12-19 January. The plane landed at 3pm.", ["2013-01-12/2013-01-19"]),
    ("We were away 12-19 January. On Wednesday we swam.", ["2013-01-12/2013-01-19", "2013-01-16"]),
    ("We were away 12-19 January. On Wednesday we will swim.", ["2013-01-12/2013-01-19", "2013-02-13"]),
    ("We were away 12-19 January. I was ill yesterday. On Sunday I swam.", ["2013-01-12/2013-01-19", "2013-02-11", "2013-02-10"]),
    # nor is one of a day that nobody can tell of another
    ("On Monday we left. On the second night the alarm went off at 2am.", ["2013-02-11"]),
]  # fmt: skip


@each_row(("text", "dates"), STAYS)
def test_hours_and_weekdays_of_a_stay(text, dates):
    assert [date for date, _ in told(text, "2013-02-12")] == dates


MEALS = """Sunday, 19 May 1940

Church at ten. Ann came to tea at four. Up late.

Monday, 20 May 1940

Marched at four. Lunch at the Lees'. Heard at six that the bridges were down.

Tuesday, 21 May 1940

Tea with Ann. This morning I was up at six. Marched at seven.
"""


def test_hours_of_a_diary_are_behind_the_meal_told_before_them():
    events = composed(MEALS, published=None).events
    assert [event.date.edtf for event in events if event.date.edtf.count("T")] == [
        "1940-05-19T10:00:00",
        "1940-05-19T16:00:00",
        "1940-05-20T04:00:00",
        "1940-05-20T18:00:00",
        "1940-05-21T06:00:00",
        "1940-05-21T07:00:00",
    ]


def test_who_is_ill_may_be_somebody_of_the_family():
    text = "Dr Finch came to see Mother, says she must stay in bed till Friday."
    assert told(text, "2013-02-12") == [("/2013-02-15", "She must stay in bed")]
    named = "Ann Finch came to see Mother, says she must stay in bed till Friday."
    assert told(named, "2013-02-12") == [("/2013-02-15", "Ann Finch must stay in bed")]


JOURNEY = """Day 1, Saturday 4 October 2003. Flew to Ulm.

Day 2. Saw the mill. Bo Kemp came in the evening.

Day 4: Walked to Vik. Ann Lee was ill.

Day 6 - Snow. Turned back at noon.
"""


def test_days_of_a_journey_count_from_the_one_with_its_date():
    assert told(JOURNEY) == [
        ("2003-10-04", "Flew to Ulm"),
        ("2003-10-05", "Saw the mill"),
        ("2003-10-05", "Bo Kemp came"),
        ("2003-10-07", "Walked to Vik"),
        ("2003-10-09", "Snow"),
        ("2003-10-09T12:00:00", "Turned back"),
    ]
    assert told(JOURNEY.replace(", Saturday 4 October 2003", "")) == []
    assert told("4 October 2003. Flew to Ulm.\n\nDay 2 of the fair. Bo came.\n\nDay 3 of the fair. Ann came.") == [
        ("2003-10-04", "Flew to Ulm")
    ]


LETTERS = [
    ("We arrive on the 20th and leave on the 27th.", [("2013-02-20", "We arrive"), ("2013-02-27", "We leave")]),
    ("We plant trees and field peas on Monday.", [("2013-02-18", "We plant trees and field peas")]),
    ("Ann Lee came by boat, leaves on Thursday.", [("2013-02-14", "Ann Lee leaves")]),
    ("Hi all, picked up my car on Saturday.", [("2013-02-09", "Picked up my car")]),
    ("Hello Ann – I picked up my car on Saturday.", [("2013-02-09", "I picked up my car")]),
    ("The old one was sold in 1931.", [("1931", "The old one was sold")]),
    ("We left Ulm. That was three weeks ago.", []),
    (
        "On Monday Wm. Carter fell. Lieut. Ames ran on Friday.",
        [("2013-02-11", "Wm. Carter fell"), ("2013-02-08", "Lieut. Ames ran")],
    ),
]


@each_row(("text", "expected"), LETTERS)
def test_what_letters_tell(text, expected):
    assert told(text, "2013-02-12") == expected


def test_a_year_over_a_day_of_it_is_told_by_the_day():
    text = "1841. Fever at Moss.\n\n1863. Bo Kemp killed at Ulm, 20 September.\n\n1902. Farm sold."
    assert [date for date, _ in told(text)] == ["1841", "1863-09-20", "1902"]


SAID = [
    # what was got by a weekday is over
    ("We got three quotes by Monday and I took one.", [("/2013-02-11", "We got three quotes")]),
    # what was due follows the story; what is said of a chat's own words is left out
    (
        "On 20 January the plumber came. My floor was due on the 25th, came on the 29th.",
        [("2013-01-20", "The plumber came"), ("2013-01-25", "My floor was due"), ("2013-01-29", "My floor came")],
    ),
    ("btw our dentist lost his keys this morning", [("2013-02-12", "Our dentist lost his keys")]),
    # nothing to come counts from yesterday
    ("I signed yesterday. Our van's booked for 10.", [("2013-02-11", "I signed"), ("2013-02-12T10:00:00", "Our van's booked")]),
    # nouns without an article behind what somebody did; a second verb of what lies ahead
    ("Replaced relay, fired the kiln on Monday.", [("2013-02-11", "Fired the kiln")]),
    ("Held sale of Bo's effects on Monday.", [("2013-02-11", "Held sale of Bo's effects")]),
    ("Stolen car found on Monday.", [("2013-02-11", "Stolen car found")]),
    ("Papa went to Ulm yesterday and returns tomorrow night.", [("2013-02-11", "Papa went to Ulm"), ("2013-02-13", "Papa returns")]),
]  # fmt: skip


@each_row(("text", "expected"), SAID)
def test_what_people_tell_one_another(text, expected):
    assert told(text, "2013-02-12") == expected


def test_an_hour_that_may_be_an_age_has_no_day():
    assert told("Eli was born on 3 May 1839. At nine he went to work.") == [("1839-05-03", "Eli was born")]
    assert told("Eli was born on 3 May 1839. At nine p.m. he cried.")[1][0] == "1839-05-03T21:00:00"


CHRONICLE = "1911 First concert, 12 December.\n\n1940 Hall bombed on the night of 23 September.\n\n1973 Girls admitted, after a vote in May.\n\n1999 Bo Kemp left in August."


HEADS = [
    ("1788 – Born on June 24th in Bath.", [("1788-06-24", "Born in Bath")]),
    ("1788: Born 24 June in Bath.", [("1788-06-24", "Born in Bath")]),
    ("1801 — In September goes to Eton.", [("1801-09", "Goes to Eton")]),
    ("1812 – 6 August: dies at Malta.", [("1812-08-06", "Dies at Malta")]),
    ("1812 - August 6: Ann Lee dies at Malta.", [("1812-08-06", "Ann Lee dies at Malta")]),
    ("1928: Appointed lecturer in October.", [("1928-10", "Appointed lecturer")]),
    ("1962 – Retires to Hull.", [("1962", "Retires to Hull")]),
    # another date of its own, a stretch, and what stands behind a comma are no part of it
    ("1930: Ann Lee moves to Ulm, and in May 1931 she marries.", [("1930", "Ann Lee moves to Ulm"), ("1931-05", "Ann Lee marries")]),
    ("They ruled from 1812 to May.", [("1812/1812-05", "They ruled")]),
    ("The war of 1812 – 1815 ruined them.", [("1812/1815", "The war ruined them")]),
]  # fmt: skip


@each_row(("text", "expected"), HEADS)
def test_a_line_headed_by_a_year_tells_of_the_day_that_it_names_at_once(text, expected):
    assert told(text) == expected


def test_a_line_that_begins_with_its_year_may_say_on_which_day():
    assert [date for date, _ in told(CHRONICLE)] == ["1911-12-12", "1940-09-23", "1973", "1973-05", "1999-08"]


ERRANDS = [
    ("Handed in my notice on Friday, Geoff was furious.", [("2013-02-08", "Handed in my notice")]),
    ("Ordered a sofa on 3 January, it was late.", [("2013-01-03", "Ordered a sofa")]),
    ("They took it on the 5th and the right one came on Friday.", [("2013-02-05", "They took it"), ("2013-02-08", "The right one came")]),
    ("She fell on the 5th and the sixth lap.", []),
]  # fmt: skip


@each_row(("text", "expected"), ERRANDS)
def test_errands(text, expected):
    assert told(text, "2013-02-12") == expected


TOLD_BESIDE = [
    ("Played chess with Bo on Friday, Ann was ill.", [("2013-02-08", "Played chess with Bo")]),
    ("Found clinging to a rock on Friday, Ann was saved.", [("2013-02-08", "Ann was found clinging to a rock")]),
    ("Elected mayor in 2010, Lee left.", [("2010", "Lee was elected mayor")]),
    ("My father, then twelve, left school in 1990.", [("1990", "My father left school")]),
    ("Mary said she'd drive down on the 30th.", [("2013-03-30", "Mary would drive down")]),
]


@each_row(("text", "expected"), TOLD_BESIDE)
def test_who_is_told_of_beside_another(text, expected):
    assert told(text, "2013-02-12") == expected
