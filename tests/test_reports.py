"""Judgments, inquiries, post-mortems, minutes, results: what such papers tell, each event with its date and title."""

from pathlib import Path

import pytest

from dateline import pipeline
from dateline.read import read
from make import composed
from tables import each_row


def told(text, published=None):
    """What a text tells, in its order: date and title; of an undated statement the title alone."""
    made = composed(text, published=published)
    return [(event.date.edtf, event.title) for event in made.events if event.date is not None]


HISTORIES = [
    # what had been before carries no story away, but what soon followed goes on from there
    (
        "A woman was admitted on 3 March 2015. She had broken a hip in May 2009. On 20 March she went home.",
        [
            ("2015-03-03", "A woman was admitted"),
            ("2009-05", "[The woman] had broken a hip"),
            ("2015-03-20", "[The woman] went home"),
        ],
    ),
    (
        "On 3 May 2014 the tug sank. The owner, Karl Moe, had been told of the leak in a letter of 7 June 2013. He wrote "
        "in August that all was well.",
        [
            ("2014-05-03", "The tug sank"),
            ("2013-06-07", "Karl Moe had been told of the leak in a letter"),
            ("2013-08", "Karl Moe wrote that all was well"),
        ],
    ),
    (
        "A man was admitted on 3 March 2015. He had lost a kidney in 2009. On day 2 a test was done. He went home on 2 "
        "April.",
        [
            ("2015-03-03", "A man was admitted"),
            ("2009", "[The man] had lost a kidney"),
            ("2015-04-02", "He went home"),
        ],
    ),
]

STATEMENTS = [
    # what was looked into had happened before
    (
        "An inquiry into the sinking of the Aurelia in May 2010 reported on 3 June 2011.",
        [
            ("2010-05", "The sinking of the Aurelia took place"),
            ("2011-06-03", "An inquiry into the sinking of the Aurelia reported"),
        ],
    ),
    # what somebody is who says something
    (
        "“It is a good day,” said Ann Lee, chief executive of Corvex Foods since January 2012.",
        [("2012-01/..", "Ann Lee was chief executive of Corvex Foods")],
    ),
    ("He was followed by Jan Moe, formerly of Hull, who left in 2009.", [("2009", "Jan Moe left")]),
    # what began then and what ended it
    (
        "Mr Karl Moe worked for the Corvex Trust from March 2009 until he left in November 2014.",
        [("2009-03/2014-11", "Mr Karl Moe worked for the Corvex Trust"), ("2014-11", "Karl Moe left")],
    ),
    (
        "The mill ran from 1850 until it closed in 1932.",
        [("1850/1932", "The mill ran"), ("1932", "[The mill] closed")],
    ),
    # he who is found is he who is taken away
    (
        "On 3 May 2012 a nurse found Mr Moe on the floor. He was taken to hospital the next day.",
        [("2012-05-03", "A nurse found Mr Moe on the floor"), ("2012-05-04", "[Mr Moe] was taken to hospital")],
    ),
    # what rises by itself, for when something was announced, a time with hours
    ("“Orders recovered in September 2011 after a weak summer,” said Ann Lee.", [("2011-09", "Orders recovered")]),
    ("A strike announced for 3 May 2010 was called off.", [("2010-05-03", "A strike was to take place")]),
    ("At 11.42 hrs on 9 February 2013 a train ran into a cow.", [("2013-02-09T11:42:00", "A train ran into a cow")]),
    # what a label names
    ("Hearing date: 6 March 2018", [("2018-03-06", "Hearing takes place")]),
    # what follows what, and until when something is to be done
    ("He died within days of the raid on 3 May 2007.", [("2007-05-03", "The raid took place")]),
    (
        "In October 2006 she was told that Moe had been held at the base until the end of February.",
        [
            ("2006-10", "She was told that Moe had been held at the base"),
            ("/2006-02", "Moe had been held at the base"),
        ],
    ),
    ("The integration of Moss Paper, bought in February 2006, is going well.", [("2006-02", "Moss Paper was bought")]),
    # the year that a report is on
    (
        "Annual Report 2009\n\nIn January we let a mill. In November the tower was sold.",
        [("2009-01", "We let a mill"), ("2009-11", "The tower was sold")],
    ),
    (
        "Results for the year ended 31 March 2006\n\nA hall was opened in November. The firm left Moss on 17 February.",
        [("2005-11", "A hall was opened"), ("2006-02-17", "The firm left Moss")],
    ),
    # a clock time with a day known by name otherwise; the small hours behind an evening are of the next day
    (
        "On 29 August 2014 he left. At 7.50pm on 11 September a guard locked the cell. At 5.15am the man was seen alive.",
        [
            ("2014-08-29", "He left"),
            ("2014-09-11T19:50:00", "A guard locked the cell"),
            ("2014-09-12T05:15:00", "The man was seen alive"),
        ],
    ),
    # what was imposed is what is lifted
    (
        "The board declared a state of emergency on 3 May 2012; it was lifted on 30 May.",
        [
            ("2012-05-03", "The board declared a state of emergency"),
            ("2012-05-30", "[The state of emergency] was lifted"),
        ],
    ),
    (
        "The council signed a contract with Moe in May 2012. It was renewed in 2014.",
        [("2012-05", "The council signed a contract with Moe"), ("2014", "[The contract] was renewed")],
    ),
    # one of several
    (
        "The firm has received nine reports, including one fire in Leeds in November 2015.",
        [("2015-11", "One fire in Leeds took place")],
    ),
    (
        "He spoke of the funeral on 2 November 1986 of Bro. W. Catlow, a friend.",
        [("1986-11-02", "The funeral of Bro. W. Catlow took place")],
    ),
    ("The report for October was received on 3 November 1986.", [("1986-11-03", "The report was received")]),
    # a ship that is called like a month
    ("The ELSIE MAY was built at Moss in 1961.", [("1961", "The ELSIE MAY was built at Moss")]),
    # figures by years
    ("The numbers are as follows: 2006, 41 cases; 2007, 63; 2008, 117.", []),
    ("They signed a lease worth £3m a year from October 2006.", []),
    # figures beside others
    ("Net debt at 30 June 2012 was £55m (31 December 2011: £61m).", [("2012-06-30", "Net debt was £55m")]),
    ("The court ordered Moe to pay £900 with interest from 3 May 2014.", []),
    ("Sales in May 2012 were in line with last year.", [("2012-05", "Sales were in line")]),
]

# files as people write them, with what is told in them
FILES = {
    "accident.md": (
        """# Accident 07/2016

**Date:** 14 November 2015

## Synopsis

The crew left Tolv on 13 November 2015.
""",
        [("2015-11-13", "The crew left Tolv")],
    ),
    "log.txt": (
        """POLICE LOG
June 14, 2016

0215 hrs: Deputies came to Alder Street. Music was turned down.
0640 hrs: Caller reported a stray cow. Owner was told.
1130 hrs: A man was arrested.
1455 hrs: A bicycle was found.
""",
        [
            ("2016-06-14T02:15:00", "Deputies came to Alder Street"),
            ("2016-06-14T06:40:00", "Caller reported a stray cow"),
            ("2016-06-14T11:30:00", "A man was arrested"),
            ("2016-06-14T14:55:00", "A bicycle was found"),
        ],
    ),
    "minutes.txt": (
        """Minutes of the Annual General Meeting of Moss Rovers held at the clubhouse, 21 June 1998

The secretary said the pitch had been used on 14 March.
The meeting ended at 9.20pm.
""",
        [
            ("1998-06-21", "The Annual General Meeting of Moss Rovers was held at the clubhouse"),
            ("1998-03-14", "The pitch had been used"),
            ("1998-06-21T21:20:00", "The meeting ended"),
        ],
    ),
    "incident.txt": (
        """INCIDENT REPORT
Report compiled: 12 May 2016
Incident date: 3 May 2016

At 14:10 a forklift struck a shelf.
""",
        [("2016-05-03", "Incident takes place"), ("2016-05-03T14:10:00", "A forklift struck a shelf")],
    ),
    "opinion.txt": (
        """Moe v. Moss School District

No. 88-1123.  Argued January 17, 1990 – Decided April 24, 1990

The case will be set for a hearing on June 4. Moe was arrested last June.
""",
        [("1990-06-04", "The case will be set for a hearing"), ("1989-06", "Moe was arrested")],
    ),
    "deposition.txt": (
        """DEPOSITION OF ANN MOE
Taken on Thursday, June 12, 2014

Q. When were you hired?
A. In August 2009. I started on the 17th.

Q. And when did you see them?
A. In November 2012. My mother died on December 3.

Q. Did you keep them?
A. I gave them to a lawyer on March 8, 2013. I came here last month.
""",
        [
            ("2009-08-17", "I started"),
            ("2012-12-03", "My mother died"),
            ("2013-03-08", "I gave them to a lawyer"),
            ("2014-05", "I came here"),
        ],
    ),
    "outage.txt": (
        """Reason for outage – issued 22 March 2018

On Tuesday 20 March a cut caused a loss of service. It was restored at 03:25 on Wednesday.

20/03 14:17 Alarms received.

14:25 Bridge opened.

21/03 00:40 First ring restored.

02:10 Second break found.
""",
        [
            ("2018-03-20", "A cut caused a loss of service"),
            ("2018-03-21T03:25:00", "It was restored"),
            ("2018-03-20T14:17:00", "Alarms received"),
            ("2018-03-20T14:25:00", "Bridge opened"),
            ("2018-03-21T00:40:00", "First ring was restored"),
            ("2018-03-21T02:10:00", "Second break found"),
        ],
    ),
    "interview.txt": (
        """Interview with Jan Moravec, retired fitter
Interviewed by Rosa Finch
Recorded at his home on 17 May 2008

RF: When did you come to Moss?

JM: In 1948. We left the camp in July. My brother went to Canada two years later, and he came back in 1971.

RF: You married here?

JM: In 1953. Our daughter was born the year after. My wife died last October.

RF: And the strike?

JM: That began in January 1980. I was paid off in June.
""",
        [
            ("1948-07", "Jan Moravec: We left the camp"),
            ("1950", "My brother went to Canada"),
            ("1971", "He came back"),
            ("1954", "Our daughter was born"),
            ("2007-10", "My wife died"),
            ("1980-01", "That began"),
            ("1980-06", "Jan Moravec: I was paid off"),
        ],
    ),
    "talk.txt": (
        """Interview with Ann Moe, mayor of Moss
Recorded on 17 May 2008

RF: When will the school open?

AM: In June. We signed the contract last week, and the roof was finished on Monday.

RF: And the pool?

AM: It closed in April.
""",
        [
            ("[2008-05-05..2008-05-11]", "Ann Moe: We signed the contract"),
            ("2008-05-12", "The roof was finished"),
            ("2008-04", "It closed"),
        ],
    ),
    "review.txt": (
        """Postmortem: outage of the shop on 3 May 2016

Date: 12 May 2016

The job had been moved in March. It is to be mended by 30 June.
""",
        [
            ("2016-05-03", "Postmortem: outage of the shop"),
            ("2016-03", "The job had been moved"),
            ("/2016-06-30", "[The job] is to be mended"),
        ],
    ),
    "release.txt": (
        """Corvex buys Moss Paper

Marlow, UK – 3 June 2014 – Corvex Foods plc bought Moss Paper on Monday. It will shut three mills by May.
""",
        [("2014-06-02", "Corvex Foods plc bought Moss Paper"), ("/2015-05", "It will shut three mills")],
    ),
    "wire.txt": (
        """Corvex buys Moss Paper

MARLOW, Scotland, 3 June 2014 /Newswire/ -- Corvex Foods plc bought Moss Paper on Monday.
""",
        [("2014-06-02", "Corvex Foods plc bought Moss Paper")],
    ),
    "embargo.txt": (
        """Embargoed until 00:01 Tuesday 3 June 2014

Moss Paper was sold on 2 June 2014.
""",
        [("2014-06-02", "Moss Paper was sold")],
    ),
    "earthquake.txt": (
        """EARTHQUAKE SUMMARY - 12 APRIL 2014

A strong earthquake struck Corda at 03:32 local time. On 14 April nine men died. The town was cleared on 30 April.
""",
        [
            ("2014-04-12", "Earthquake summary"),
            ("2014-04-12T03:32:00", "A strong earthquake struck Corda"),
            ("2014-04-14", "Nine men died"),
            ("2014-04-30", "The town was cleared"),
        ],
    ),
    "chronology.txt": (
        """CHRONOLOGY

01/01/1999 - Claimant starts work.
14/06/2003 - Claimant moves to Moss.
13/04/2006 - Claimant leaves.
""",
        [
            ("1999-01-01", "Claimant starts work"),
            ("2003-06-14", "Claimant moves to Moss"),
            ("2006-04-13", "Claimant leaves"),
        ],
    ),
    "crash.txt": (
        """Accident report
Date: 3 May 2011

The train left Moss at 10:15. The driver died on 9 May. An inquiry was opened on 12 June.
""",
        [
            ("2011-05-03T10:15:00", "The train left Moss"),
            ("2011-05-09", "The driver died"),
            ("2011-06-12", "An inquiry was opened"),
        ],
    ),
    "years.md": (
        """## Timeline

**2009**
- March: study is ordered
- October: council approves plan

**2010**
- January: talks begin
- November: plans are revised
""",
        [
            ("2009-03", "Study is ordered"),
            ("2009-10", "Council approves plan"),
            ("2010-01", "Talks begin"),
            ("2010-11", "Plans are revised"),
        ],
    ),
    "columns.md": (
        """# Chronology

| Year | Month | Event |
|---|---|---|
| 2009 | March | Study ordered |
| | October | Council approves plan |
""",
        [("2009-03", "Study ordered"), ("2009-10", "Council approves plan")],
    ),
    "milestones.md": (
        """# Bridge

| Milestone | Planned | Actual |
|---|---|---|
| Contract award | 1 May 2014 | 16 May 2014 |
""",
        [("2014-05-01", "Contract award planned"), ("2014-05-16", "Contract award")],
    ),
    "rows.md": (
        """# The dam

| Date | Event |
|---|---|
| 4 May 2001 | Dam fails; a million tonnes of mud reach the lake |
| 12 May 2001 | Drinking water supply restored |
| 21 May 2001 | Lease signed, keys handed over |
| 22 May 2001 | Fire in pump house: two injured |
| 24 May 2001 | Alarm raised by the watchman |
""",
        [
            ("2001-05-04", "Dam fails; a million tonnes of mud reach the lake"),
            ("2001-05-12", "Drinking water supply restored"),
            ("2001-05-21", "Lease signed, keys handed over"),
            ("2001-05-22", "Fire in pump house: two injured"),
            ("2001-05-24", "Alarm raised by the watchman"),
        ],
    ),
}

BROKEN_OFF = [
    "WHEREAS the parties met on 3 May 2001 and wish to settle all claims,",
    "The ( : and May and having on 3 May 2001 Lee been lease was",
    "( served , to ( , man 2001 on 3 May 2001",
]


@each_row(("text", "expected"), HISTORIES)
def test_histories(text, expected):
    assert told(text) == expected


PLANS = [
    (
        "The firm has until 3 May 2013 to answer.",
        [("/2013-05-03", "The firm has until 3 May 2013 to answer", "planned")],
    ),
    ("A strike announced for 3 May 2010 was called off.", [("2010-05-03", "A strike was to take place", "planned")]),
]


def test_what_was_agreed_lies_behind_the_day_on_which_it_was():
    text = "Members agreed on 9 February to raise charges from 1 April."
    assert [event.date.edtf for event in composed(text, published="2017-02-14").events] == [
        "2017-02-09",
        "2017-04-01/..",
    ]


@each_row(("text", "expected"), PLANS)
def test_plans(text, expected):
    events = composed(text, published=None).events
    assert [(event.date.edtf, event.title, event.modality.kind) for event in events] == expected


def test_what_a_history_says_will_be_done_by_the_end_of_the_year_is_of_the_year_of_writing():
    text = (
        "The numbers fell in 2006, in 2007 and in 2008.\n\nA school was shut in March 2006.\n\nThe last one was shut in "
        "2007.\n\nThe review will be published before the end of the year."
    )
    assert composed(text, published="2010-10-12").events[-1].date.edtf == "/2010"


@each_row("text", BROKEN_OFF)
def test_what_breaks_off_stops_nothing(text):
    assert told(text)


@each_row(("text", "expected"), STATEMENTS)
def test_statements(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize("name", FILES)
def test_files(name, tmp_path):
    text, expected = FILES[name]
    path = Path(tmp_path, name)
    path.write_text(text, encoding="utf-8")
    made = pipeline.per_document(read(path))
    assert [(event.date.edtf, event.title) for event in made.events if event.date is not None] == expected
