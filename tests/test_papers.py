"""Judgments, minutes and reports: what their clock times and days count from, and what their clauses tell."""

from make import composed
from tables import each_row

# text, the day on which it was written, and what it tells
DATES = [
    # a birth is no day from which a report goes on
    (
        "The claimant was hurt in an accident on 7 August 2007.\n\nThe claimant was born on 3 October 1968. At 8.15 a.m."
        " she boarded the bus. The next day she was operated on.",
        "2011-11-18",
        ["2007-08-07", "1968-10-03", "2007-08-07T08:15:00", "2007-08-08"],
    ),
    (
        "Tom Lee was born on 3 October 1868. At 8 a.m. the next day he was baptised.",
        None,
        ["1868-10-03", "1868-10-04T08:00:00"],
    ),
    # an event has the date right behind it where somebody was hurt in it, not where somebody only told of it
    (
        "This claim arises from a crash on 7 August 2007. She was born in 1968. On the day of the crash she was well.",
        "2011-11-18",
        ["2007-08-07", "1968", "2007-08-07"],
    ),
    (
        "She told the board about the crash on 7 August 2007. On the day of the crash she was well.",
        "2011-11-18",
        ["2007-08-07", None],
    ),
    # the same day is that of the sentence before, though it was told in passing
    (
        "A cheque was issued on 20 February.\n\nThe inspector's report, dated 22 January, found the swings unsafe. They"
        " were taken down the same day.",
        "2014-03-11",
        ["2014-02-20", "2014-01-22", "2014-01-22"],
    ),
    # the small hours behind an evening are of the day after, and who died of it carries no account of a night away
    (
        "On Saturday 13 December 1997 a party was held in flat 52. She went to bed at about 1.30 a.m. At 2.04 a.m. Mr Moe"
        " smelt smoke. Mrs Lee, aged 81, left at 2.35 a.m. Mrs Lee died on 2 January. The fire was out by 4.40 a.m.",
        "1999-05-14",
        [
            "1997-12-13",
            "1997-12-14T01:30:00",
            "1997-12-14T02:04:00",
            "1997-12-14T02:35:00",
            "1998-01-02",
            "/1997-12-14",
        ],
    ),
    (
        "On 13 December 1997 the party held its congress. At 1.30 a.m. the vote was taken.",
        "1999-05-14",
        ["1997-12-13", "1997-12-13T01:30:00"],
    ),
    # of a meeting whose head tells the hour when it began
    (
        "Minutes of the meeting held on Tuesday 11 March 2014 at 7.30 pm\n\nA letter from Mr Moe (5 March) was read.\n\n"
        "The meeting closed at 9.05 pm.",
        "2014-03-11",
        ["2014-03-11T19:30:00", "2014-03-05", "2014-03-11T21:05:00"],
    ),
]

PLACED = [
    # where something was is told with the preposition before it
    ("She was a sister at Moss Hospital, where she had worked since 1996.", "She had worked at Moss Hospital"),
    ("He retired to a farm near Vik, where he lived until 1990.", "He lived near Vik"),
    ("He was taken on at the mill, where he lost an arm in 1990.", "He lost an arm at the mill"),
    ("He moved to Ulm, where he died in 1990.", "He died in Ulm"),
]


TOO = [
    # what comes to a place beside another comes there, too
    ("The canal reached Moss in 1794 and the railway in 1848.", ["The canal reached Moss", "The railway reached Moss"]),
    ("The tram reached Moss in 1901, the bus in 1923.", ["The tram reached Moss", "The bus reached Moss"]),
    ("The canal reached Moss in 1794 and Ulm in 1801.", ["The canal reached Moss", "The canal reached Ulm"]),
    ("The army reached Moss in 1794 and the river in 1801.", ["The army reached Moss", "The army reached the river"]),
    ("The town bought the mill in 1794 and the bus in 1901.", ["The town bought the mill", "The town bought the bus"]),
]


GOING_ON = [
    # behind a semicolon a date between commas takes no verb away
    (
        "The first assault, on 24 June 1711, cost them 900 men; a second, four days later, failed.",
        ["The first assault cost them 900 men", "A second failed"],
    ),
    ("Ann was born on 10 May 1807; Bo, on 12 May 1809.", ["Ann was born", "Bo was born"]),
    # what somebody had had, lost by so many, and did there and then
    (
        "In 1604 the people complained to the Bishop that they had had no sermon.",
        ["The people complained to the Bishop that they had had no sermon"],
    ),
    (
        "Ann Lee stood for the council in 1970, lost by nine votes, stood again three years later and won.",
        ["Ann Lee stood for the council", "Ann Lee stood again and won"],
    ),
    (
        "In 1939 she joined the ATS and was posted to Moss, and there, on a beach in the spring of 1942, she found a man.",
        ["She joined the ATS and was posted to Moss", "She found a man"],
    ),
    # the first that says who somebody is, and no other apposition
    ("It passed to their grandson, the second baronet, a gambler, who sold it in 1773.", ["Their grandson sold it"]),
    ("He met a baker, a butcher, a gambler, who sold it in 1773.", ["A gambler sold it"]),
    # a deed of a year and the event of that year before which or behind which it was
    (
        "In 2010 output fell after the closure of the depot in March.",
        ["Output fell after the closure of the depot", "The closure of the depot took place"],
    ),
    ("In 2010 he left in March after a strike.", ["He left after a strike"]),
    # a date and a place alone behind a semicolon go on with the verb before it
    ("In 1901 it moved to Ulm, Ohio; in 1904, to Vik.", ["It moved to Ulm", "It moved to Vik"]),
    ("She was a clerk in Ulm until 1921; from 1921, in Moss.", ["She was a clerk in Ulm", "She was a clerk in Moss"]),
    ("In 1901 the firm moved to Ulm; in 1904, it closed.", ["The firm moved to Ulm", "[The firm] closed"]),
    # a further verb of the present
    ("Ann Lee joins and suspects Moe in 1990.", ["Ann Lee suspects Moe"]),
    # whose daughter somebody marries, or whose she is, is nobody of whom `she` tells
    (
        "Whitcomb Lee left. Bo Moe married a daughter of Lee in 1909. She died in 1911.",
        ["Bo Moe married a daughter of Lee", "She died"],
    ),
    (
        "Whitcomb Lee left. Bo Moe was hired in 1906 and married the manager's daughter in 1909. Her death in 1911 hurt him.",
        ["Bo Moe was hired", "Bo Moe married the manager's daughter", "Her death hurt him"],
    ),
]


def test_the_company_is_none_of_two_that_may_be_meant():
    text = "Moss Pumps AS is a maker of pumps. In 1987 it bought the firm Lee & Rae. Nobody knew why. In 2007 the company was fined."
    assert "Lee & Rae" not in composed(text, published=None).events[-1].organisations


def test_lines_of_a_career_end_in_their_years():
    lines = ["Ann Lee", "Experience", "Engineer, Moe & Lee — Ulm, 2009 – 2015", "Education", "MSc, Moss, 2007–09"]
    blocks = [("heading", line) for line in lines]
    events = composed("\n\n".join(lines), published=None, blocks=blocks).events
    told = [(event.date.edtf, event.title) for event in events]
    assert told == [("2009/2015", "Engineer, Moe and Lee — Ulm"), ("2007/2009", "MSc, Moss")]
    heads = [("heading", line) for line in ("The war", "Papers of 3 May 1950", "Peace", "Letters, 1951–52")]
    assert composed("\n\n".join(line for _, line in heads), published=None, blocks=heads).events == ()


def test_nobody_says_what_is_told_of_a_thing_that_he_made():
    (event,) = composed("Bo Lee wrote a treatise on mills, published by his nephew in 1873.", published=None).events
    assert (event.title, event.modality.reported_by) == ("A treatise on mills was published by his nephew", None)


def test_a_date_behind_its_preposition_alone_is_no_event():
    events = composed(
        "14 September 1976\n\nPloughed the field. Last winter. In February. We laughed.", published=None
    ).events
    assert [event.title for event in events] == ["Ploughed the field"]


def test_the_day_of_a_letter_is_no_event_of_its_greeting():
    assert composed("Sunday, 8th October 1843\n\nMy dear Harriet,\n\nI am well.", published=None).events == ()
    (event,) = composed("8 October 1843\n\nDear old Harriet came by. We had tea.", published=None).events
    assert event.title == "Dear old Harriet came by"


@each_row(("text", "expected"), GOING_ON)
def test_what_goes_on(text, expected):
    assert [event.title for event in composed(text, published=None).events] == expected


@each_row(("text", "expected"), TOO)
def test_what_comes_to_a_place_too(text, expected):
    assert [event.title for event in composed(text, published=None).events] == expected


def test_a_king_is_nobody_who_bears_his_name_and_another():
    text = (
        "A market was granted by King John in 1204. John Askew was hanged in 1537. It was held for the King until 1643."
    )
    assert [event.people for event in composed(text, published=None).events] == [
        ("King John",),
        ("John Askew",),
        ("King John",),
    ]


@each_row(("text", "published", "expected"), DATES)
def test_what_dates_of_papers_count_from(text, published, expected):
    made = composed(text, published=published)
    events = sorted((*made.events, *made.undated), key=lambda event: event.mentions[0].expression_start)
    assert [event.date and event.date.edtf for event in events] == expected


@each_row(("text", "expected"), PLACED)
def test_where_something_was(text, expected):
    assert [event.title for event in composed(text, published=None).events] == [expected]
