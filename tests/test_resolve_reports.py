"""Dates in reports, logs, dispatches, threads of mails, pages and letters: what each is counted from.

A case is a text as it is read from a file, the day on which it was written (empty if nobody knows), and the
expressions in it with their dates; `?` stands for an expression that must stay without one. A stretch with clock times is given by its bounds, the end
being the last minute that belongs to it.
"""

from typing import NamedTuple

import pytest

from dateline import find_dates
from dateline.find import find
from dateline.read import read
from dateline.records import When
from dateline.resolve import resolve
from dateline.resolve.foreign import grammar_for
from make import document

UNKNOWN = "?"


class Case(NamedTuple):
    """name, date of writing, text, and pairs of expression and EDTF in the order of the text."""

    name: str
    published: str
    text: str
    dates: tuple[tuple[str, str], ...]


LOGS = (
    Case(
        "four digits in the column of a table that has 0430",
        "2011-06-01",
        """HARBOUR OFFICE
1 June 2011

Review of the spring storms

Table 3.  Closing of the locks

State           From            Remarks
-----------------------------------------------
Upper lock      3 Mar 1915      wind only
Lower lock      3 Mar 2010      wind and ice
Sea lock        4 Mar 0430

By 5 March all three were open again.
""",
        (
            ("3 Mar 1915", "2011-03-03T19:15:00"),
            ("3 Mar 2010", "2011-03-03T20:10:00"),
            ("4 Mar 0430", "2011-03-04T04:30:00"),
            ("5 March", "/2011-03-05"),
        ),
    ),
    Case(
        "a year stays a year beside clock times",
        "2011-06-01",
        "The locks were shut at 0430 and opened at 0915. The first storm on record is that of 24 June 1882. "
        "The rule in force is that of 2 May 1998.\n",
        (("24 June 1882", "1882-06-24"), ("2 May 1998", "1998-05-02")),
    ),
    Case(
        "one day and two clock times",
        "2011-06-01",
        "Shut at 0430, open at 0915.\n\n- 4 May, 0600 to 1200: upper lock shut;\n- 5 May, from 0700: all locks shut.\n",
        (
            ("4 May, 0600 to 1200", "2011-05-04T06:00/2011-05-04T12:00"),
            ("5 May, from 0700", "2011-05-05T07:00/.."),
        ),
    ),
    Case(
        "a notice to airmen",
        "2012-03-09",
        "A0917/12\nB) 1203091830 C) UFN\nE) TOWER UNLIT.\n\nA0918/12\nB) 1203071100 C) 1203071700\nE) RUNWAY CLOSED.\n",
        (
            ("1203091830 C) UFN", "2012-03-09T18:30/.."),
            ("1203071100 C) 1203071700", "2012-03-07T11:00/2012-03-07T17:00"),
        ),
    ),
    Case(
        "cells of a table end an expression",
        "2011-06-01",
        "Boats out of harbour\n\nDate            Boats           Week before\n"
        "-----------------------------------------------\n"
        "Tue 3 May       28.1            27.9\nWed 4 May       20.8            28.6\n",
        (("Tue 3 May", "2011-05-03"), ("Wed 4 May", "2011-05-04")),
    ),
    Case("a scale is no clock time", "", "Sailed on 4 June 1975. Case 4: fishing boat (model, 1:48).\n", ()),
)

DISPATCHES = (
    Case(
        "what was put back is still to come",
        "2012-03-08",  # a Thursday
        "The ferry was to sail at 6 p.m. on Thursday. That was put back to 7 a.m. on Friday and then, in a note "
        "issued at 8.20 p.m., to 1 p.m. on Friday at the earliest.\n",
        (
            ("6 p.m. on Thursday", "2012-03-08T18:00:00"),
            ("7 a.m. on Friday", "2012-03-09T07:00:00"),
            ("8.20 p.m.", "2012-03-08T20:20:00"),
            ("1 p.m. on Friday", "2012-03-09T13:00:00"),
        ),
    ),
    Case(
        "an infinitive looks ahead from a date on",
        "2012-03-08",
        "New tolls to apply from 0600 GMT on Tuesday\n",
        (("0600 GMT on Tuesday", "2012-03-13T06:00/.."),),
    ),
    Case(
        "clock times stay on the day told, and move with what is to come",
        "2012-03-07",  # a Wednesday
        "All locks were told to close at 7 a.m. on Wednesday. The upper one was freed at 7 p.m.\n"
        "The rest will open at 4 a.m. on Thursday, the sea lock later in the morning.\n",
        (
            ("7 a.m. on Wednesday", "2012-03-07T07:00:00"),
            ("7 p.m.", "2012-03-07T19:00:00"),
            ("4 a.m. on Thursday", "2012-03-08T04:00:00"),
        ),
    ),
    Case(
        "from one hour to another on one day",
        "2012-03-08",
        "The guild had shut the market from 7 a.m. to 1 p.m. on Tuesday.\n",
        (("7 a.m. to 1 p.m. on Tuesday", "2012-03-06T07:00/2012-03-06T13:00"),),
    ),
    Case(
        "days of a month as a stretch",
        "2012-05-05",
        "The pass was last closed in April, when nobody got through between the 15th and the 22nd.\n",
        (("April", "2012-04"), ("the 15th and the 22nd", "2012-04-15/2012-04-22")),
    ),
    Case(
        "what a dated announcement sets is counted from it",
        "2010-07-21",
        "On 17 May the office announced a new zone, which was to take effect at noon on 18 May.\n",
        (("17 May", "2010-05-17"), ("noon on 18 May", "2010-05-18T12:00:00")),
    ),
    Case(
        "had ceased by a date",
        "2010-07-21",
        "The lava flow had ceased by 12 April.\n",
        (("12 April", "/2010-04-12"),),
    ),
    Case(
        "moved from one date to another is no stretch",
        "2012-04-10",
        "The supper moves from 18 April to Saturday 5 May.\n",
        (("18 April", "2012-04-18"), ("Saturday 5 May", "2012-05-05")),
    ),
    Case(
        "since a date, when something happened",
        "2012-03-09",
        "It was the largest since November 2004, when the north face slid.\n",
        (("November 2004", "2004-11"),),
    ),
    Case(
        "what will not come before a date comes from then on",
        "2012-03-09",
        "The board said that the bridge would not open before January 31, 2013.\n",
        (("January 31, 2013", "2013-01-31/.."),),
    ),
    Case(
        "from a date long past to a weekday of this week",
        "2012-10-30",  # a Tuesday
        "It holds 500 shares, bought from Sept. 14 to Thursday for a song.\n",
        (("Sept. 14 to Thursday", "2012-09-14/2012-10-25"),),
    ),
)

STORIES = (
    Case(
        "what never was moves no story",
        "1970-05-08",
        "The seal broke at 6:52 on Monday morning. If the test on Sunday evening had failed, we had no second plan. "
        "The hatch came off at 7:14.\n",
        (
            ("6:52 on Monday morning", "1970-05-04T06:52:00"),
            ("Sunday evening", "1970-05-03"),
            ("7:14", "1970-05-04T07:14:00"),
        ),
    ),
    Case(
        "today stays the day told, though those honoured were found the day before",
        "1970-04-18",
        "The mayor today thanked three men who had been fished out of the harbour the day before. "
        "Earlier in the day he had thanked their crew.\n",
        (("today", "1970-04-18"), ("the day before", "1970-04-17"), ("Earlier in the day", "1970-04-18")),
    ),
    Case(
        "days before, told in order, are not those after the date of the report",
        "1970-05-20",  # a Wednesday
        "We were called in on Monday, 4 May, when the pump failed. The crew changed on Thursday, 7 May. The owner said "
        "yes on Friday, and on Saturday they sailed. Mills worked with us from Monday to Wednesday.\n",
        (
            ("Monday, 4 May", "1970-05-04"),
            ("Thursday, 7 May", "1970-05-07"),
            ("Friday", "1970-05-08"),
            ("Saturday", "1970-05-09"),
            ("Monday to Wednesday", "1970-05-11/1970-05-13"),
        ),
    ),
    Case(
        "a retrospective has a present of its own",
        "2011-04-16",  # a Saturday
        "It began on 13 April 2010. On 14 April 2010 the summit blew, and on 23 May it was over; in October they said "
        "so. The farm opened a house for visitors on Thursday. She was let go on 11 March this year. "
        "A film will be shown next spring. We are going in July.\n",
        (
            ("13 April 2010", "2010-04-13"),
            ("14 April 2010", "2010-04-14"),
            ("23 May", "2010-05-23"),
            ("October", "2010-10"),
            ("Thursday", "2011-04-14"),
            ("11 March this year", "2011-03-11"),
            ("next spring", "2012-21"),
            ("July", "2011-07"),
        ),
    ),
    Case(
        "a report that looks back on many years is one all the same: it counts from its own day",
        "2019-03-14",  # a Thursday
        "The line was fined on Wednesday. It pleaded guilty in January. The ship struck in 2016 and was repaired in "
        "2017, sold last summer and replaced. Its master left in 2017; the firm had been founded in 1868 and run the "
        "route since 1971. The chairman went last month, and a report of 2017 was buried. A new ship comes next spring.\n",
        (
            ("Wednesday", "2019-03-13"),
            ("January", "2019-01"),
            ("2016", "2016"),
            ("2017", "2017"),
            ("last summer", "2018-22"),
            ("2017", "2017"),
            ("1868", "1868"),
            ("1971", "1971/.."),
            ("last month", "2019-02"),
            ("2017", "2017"),
            ("next spring", "2020-21"),
        ),
    ),
    Case(
        "a week a year ago is the week of that day",
        "2011-04-16",
        "A year ago this week the river rose.\n",
        (("A year ago this week", "[2010-04-12..2010-04-18]"),),
    ),
    Case(
        "the following year of a range is that of its beginning",
        "2011-04-16",
        "It smoked from June 1783 until February of the following year.\n",
        (("June 1783 until February of the following year", "1783-06/1784-02"),),
    ),
    Case(
        "by three the next morning",
        "2011-04-16",
        "On 14 April 2010 the phone rang. She was at her desk by three the next morning.\n",
        (("14 April 2010", "2010-04-14"), ("three the next morning", "/2010-04-15T03:00")),
    ),
    Case(
        "one moment by two clocks",
        "2011-06-01",
        "The dam gave way at 6:40 p.m. local time (2340 GMT) on May 3. The second wall fell at 5:15 a.m. (9:15 a.m. GMT) on "
        "Friday. The alarm was off since 20:00 EST (0000 UTC Sunday).\n",
        (
            ("6:40 p.m.", "2011-05-03T18:40:00"),
            ("2340 GMT", "2011-05-03T23:40:00Z"),
            ("May 3", "2011-05-03"),
            ("5:15 a.m.", "2011-05-27T05:15:00"),
            ("9:15 a.m. GMT", "2011-05-27T09:15:00Z"),
            ("Friday", "2011-05-27"),
            ("0000 UTC Sunday", "2011-05-29T00:00:00Z"),
        ),
    ),
    Case(
        "a limit by which something was over",
        "2014-06-08",
        "The charity announced that by Tuesday the camp had received half of the tents. "
        "The mayor said that by Friday the camp would be closed.\n",
        (("Tuesday", "/2014-06-03"), ("Friday", "/2014-06-13")),
    ),
    Case(
        "a month that goes on from a year long past",
        "2014-11-06",
        "The council sold the mill in March 2011. The tenants appealed in May and lost their case on 9 June.\n\n"
        "The new owner wants to rebuild it. Work began in September.\n",
        (("March 2011", "2011-03"), ("May", "2011-05"), ("9 June", "2011-06-09"), ("September", "2014-09")),
    ),
    Case(
        "a month of this year behind one of this year, or still to come",
        "2014-11-06",
        "The council sold the mill in March 2014. The tenants appealed in May.\n\n"
        "The barn was sold in March 2011. A hearing is set for January.\n",
        (("March 2014", "2014-03"), ("May", "2014-05"), ("March 2011", "2011-03"), ("January", "2015-01")),
    ),
)

PARTS = (
    Case(
        "entries of a blog under long headings",
        "2012-04-24",
        "# Six boats\n\n## Sunday 15 April: to the coast\n\nNo boats at all.\n\n"
        "## Monday 16 April: to the islands, or so the ticket said\n\nThe pilots were to meet that afternoon.\n\n"
        "## Tuesday 17 April: home\n\nHome by noon, the quay shut since last night. By the evening it rained.\n",
        (
            ("Sunday 15 April", "2012-04-15"),
            ("Monday 16 April", "2012-04-16"),
            ("that afternoon", "2012-04-16"),
            ("Tuesday 17 April", "2012-04-17"),
            ("noon", "/2012-04-17T12:00"),
            ("last night", "2012-04-16T21:00/.."),
            ("the evening", "/2012-04-17T23:59"),
        ),
    ),
    Case(
        "a thread of mails, each with its own head",
        "2012-04-20",  # a Friday
        "From: Ann <ann@sea.example>\nTo: Ben\nDate: Fri, 20 Apr 2012 08:15:33 +0100\nSubject: Re: boats\n\n"
        "I'll be in on Monday.\n\nOn Wed, 18 Apr 2012 at 08:40, Ben <ben@sea.example> wrote:\n"
        "> The office was shut on Friday.\n>\n"
        "> On Sun, 15 Apr 2012 at 18:52, Ann wrote:\n>> The trial finished yesterday and I was due home today.\n"
        '>> The port closed at noon. They now say Tuesday "at the earliest".\n',
        (
            ("Monday", "2012-04-23"),
            ("Friday", "2012-04-13"),
            ("yesterday", "2012-04-14"),
            ("noon", "2012-04-15T12:00:00"),
            ("Tuesday", "2012-04-17"),
        ),
    ),
    Case(
        "below what it quotes a mail goes on at its own date, one around it at its own",
        "2012-04-20",
        "From: Ann <ann@sea.example>\nDate: Fri, 20 Apr 2012 08:15:33 +0100\nSubject: Re: boats\n\n"
        "At 11:36 PM 4/18/12 -0700, Ben wrote:\n\n"
        ">I was off sick yesterday.\n>\n"
        ">Monday, April 16, 2012, 09:33:18 PM, you wrote:\n\n>AM> The crane fell last night.\n>\n"
        ">So it stood on Friday.\n\nThe crane was mended yesterday. We sailed last night.\n",
        (
            ("11:36 PM 4/18/12", "2012-04-18T23:36:00"),
            ("yesterday", "2012-04-17"),
            ("last night", "2012-04-15"),
            ("Friday", "2012-04-13"),
            ("yesterday", "2012-04-19"),
            ("last night", "2012-04-19"),
        ),
    ),
    Case(
        "a press release and a report passed on in a mail have dates of their own",
        "2012-04-20",
        "From: Ann <ann@sea.example>\nDate: Fri, 20 Apr 2012 08:15:33 +0100\nSubject: Fwd: cranes\n\nSee this.\n\n"
        "HARWICH, Essex, April 12, 2012-\n\nTarn Ltd, a maker of cranes, today opened a yard. It will close next month.\n\n"
        "Second news\n\nStory filed: 21:17 Tuesday 10th April 2012\n\nThe old yard was shut yesterday.\n",
        (
            ("today", "2012-04-12"),
            ("next month", "2012-05"),
            ("yesterday", "2012-04-09"),
        ),
    ),
    Case(
        "an article passed on has the date under its author's name, a release the date before today",
        "2012-04-20",
        "From: Ann <ann@sea.example>\nDate: Fri, 20 Apr 2012 08:15:33 +0100\nSubject: Fwd: cranes\n\nI call next week.\n\n"
        "Crane falls on quay\nBy Tom Bell\nSaturday, April 14, 2012; Page B7\n\nA crane fell yesterday.\n\n"
        "More of it\n\nApril 10, 2012 - The crane makers' guild today welcomed the ruling. Yesterday's vote ended a row.\n",
        (
            ("next week", "[2012-04-23..2012-04-29]"),
            ("yesterday", "2012-04-13"),
            ("today", "2012-04-10"),
            ("Yesterday", "2012-04-09"),
        ),
    ),
    Case(
        "an article passed on has the date with the hour at which it came out",
        "2012-04-20",
        "From: Ann <ann@sea.example>\nDate: Fri, 20 Apr 2012 08:15:33 +0100\nSubject: cranes\n\nFound this.\n\n"
        "Crane to go\nSat Apr 14, 3:37 PM ET\n\nThe crane will go next week.\n",
        (("next week", "[2012-04-16..2012-04-22]"),),
    ),
    Case(
        "a day and hour to come in a mail is of no article",
        "2012-04-20",
        "From: Ann <ann@sea.example>\nDate: Fri, 20 Apr 2012 08:15:33 +0100\nSubject: cranes\n\nThe guild meets\n"
        "Sat Apr 28, 3:37 PM ET\n\nThe list was made yesterday.\n",
        (("yesterday", "2012-04-19"),),
    ),
    Case(
        "a day in a mail that tells when a meeting was heads nothing",
        "2012-04-20",
        "From: Ann <ann@sea.example>\nDate: Fri, 20 Apr 2012 08:15:33 +0100\nSubject: cranes\n\nWe met on\n\n"
        "Friday, April 13, 2012\n\nYesterday I wrote the minutes.\n\nApril 5, 2012 - first meeting\n\nThey come tomorrow.\n",
        (("Yesterday", "2012-04-19"), ("tomorrow", "2012-04-21")),
    ),
    Case(
        "a clock time of today, though yesterday was told",
        "2012-04-15",
        "The trial finished yesterday and the boat was due today. The port closed at noon.\n",
        (("yesterday", "2012-04-14"), ("today", "2012-04-15"), ("noon", "2012-04-15T12:00:00")),
    ),
)

UNDATED = (
    Case(
        "the next day is not counted from today",
        "2014-11-06",
        "The group is not what it is today. He booked a seat to the border. The next day, they tried again.\n",
        (("today", "2014-11-06"), ("The next day", UNKNOWN)),
    ),
    Case(
        "a sheet of captions has no this year",
        "",
        "**9. Bell** (copy). She was sold on 26 August 1961 and broken up on 14 July 1993.\n\n"
        "- The bell goes back at the end of this year.\n- The boat was bought last spring.\n"
        "- Label 4 was wrong until last month.\n",
        (
            ("26 August 1961", "1961-08-26"),
            ("14 July 1993", "1993-07-14"),
            ("the end of this year", UNKNOWN),
            ("last spring", UNKNOWN),
            ("last month", UNKNOWN),
        ),
    ),
    Case(
        "a letter that is back at its own days",
        "",
        "We wed on 7 June 1958 and your mother was born on 2 November 1961, and he did not see her till the spring.\n\n"
        "Yesterday morning they showed us the engines and in the afternoon we played cards.\n\n"
        "I shall come on Saturday. Pat has her eyes done next Wednesday. The card you sent in March is here.\n",
        (
            ("7 June 1958", "1958-06-07"),
            ("2 November 1961", "1961-11-02"),
            ("the spring", "1962-21"),
            ("Yesterday morning", UNKNOWN),
            ("the afternoon", UNKNOWN),
            ("Saturday", UNKNOWN),
            ("next Wednesday", UNKNOWN),
            ("March", UNKNOWN),
        ),
    ),
    Case(
        "an article without a date",
        "",
        "Investigations began after the killing of the reporter last week. The institute released a report Monday.\n",
        (("last week", UNKNOWN), ("Monday", UNKNOWN)),
    ),
    Case(
        "in it a weekday stays the one that nobody knows, whatever date is told in between",
        "",
        "Offices ran checks Monday. In a film dated May 23, 2015, Lund said he would run. But in one posted Monday he "
        "listed his aides.\n",
        (("Monday", UNKNOWN), ("May 23, 2015", "2015-05-23"), ("Monday", UNKNOWN)),
    ),
    Case(
        "the same article, dated",
        "2014-08-29",
        "Investigations began after the killing of the reporter last week. The institute released a report Monday.\n",
        (("last week", "[2014-08-18..2014-08-24]"), ("Monday", "2014-08-25")),
    ),
)


ZONES = (
    Case(
        "once for the whole paper, but what is local",
        "2011-06-01",
        "Times are UTC unless stated. The lock was shut at 14:30 on 3 March and freed at 4.30 p.m. local time "
        "on Tuesday.\n",
        (("14:30 on 3 March", "2011-03-03T14:30:00Z"), ("4.30 p.m. local time on Tuesday", "2011-05-31T16:30:00")),
    ),
    Case(
        "hours from Greenwich",
        "1970-04-24",
        "All times in this sheet are Canberra time (G.M.T. plus 10 hours). It rose at 5.13 a.m. on Sunday 12 April.\n",
        (("5.13 a.m. on Sunday 12 April", "1970-04-12T05:13:00+10:00"),),
    ),
    Case(
        "under the caption of a table",
        "2011-06-01",
        "LOCKS\n1 June 2011\n\nThe lock keeper slept at 21:00 on 2 March.\n\nTable 1.  Closing of the locks (UTC)\n\n"
        "Lock            From            Remarks\n-----------------------------------------------\n"
        "Upper lock      3 Mar 1930      wind only\nLower lock      3 Mar 2010      wind and ice\n"
        "Sea lock        4 Mar 0430      open again\n",
        (
            ("21:00 on 2 March", "2011-03-02T21:00:00"),
            ("3 Mar 1930", "2011-03-03T19:30:00Z"),
            ("4 Mar 0430", "2011-03-04T04:30:00Z"),
        ),
    ),
)


def resolved(case: Case, folder) -> list[tuple[str, str, str]]:
    """Each expression of a case with its date, or UNKNOWN with the reason."""
    path = folder / ("text.md" if case.text.startswith("#") else "text.txt")
    path.write_text(case.text, encoding="utf-8")
    document = read(path, folder, published=case.published or None)
    grammar = grammar_for("en")
    found = find(document.text, grammar, document.blocks)
    results = resolve(document, found.folded, found.mentions, found.sentences, grammar)
    return [(m.text, told(r.when) if r.when else UNKNOWN, r.unresolved) for m, r in results]


def told(when: When) -> str:
    """EDTF; of a stretch with a clock time its bounds, since EDTF gives intervals by the day."""
    if "/" not in when.edtf or "T" not in f"{when.start}{when.end}":
        return when.edtf
    return f"{when.start or ''}/{when.end or '..'}"


NEWS = (
    Case(
        "who ended a strike and reported for work on a day did so on the last such day",
        "2012-12-20",
        "The players had ended their strike and reported for work on Thursday, Oct. 15, but were sent away.\n",
        (("Thursday, Oct. 15", "2009-10-15"),),
    ),
    Case(
        "a year that opens a sentence holds a day told as past in it, and no day that still lasts",
        "2012-12-20",
        "In 1992, when work was dear, the mill burned on June 1. The mill was let last month. By now it has ten men. They "
        "work well. In 1939 she took photos of the port, which are on view at the inn until Jan. 6.\n",
        (("June 1", "1992-06-01"), ("Jan. 6", "/2013-01-06")),
    ),
    Case(
        "what somebody was given until a day may last until then, a forecast is for a year to come",
        "2002-10-07",
        "Mr Ames was released on bail until November 7. His brother was remanded in custody until December 3. A third "
        "man was held until August 3, when he was freed. The firm gave no forecast for the year ending March 31. It "
        "made a loss in the year ended June 30.\n",
        (
            ("November 7", "/2002-11-07"),
            ("December 3", "/2002-12-03"),
            ("August 3", "/2002-08-03"),
            ("the year ending March 31", "2002-04-01/2003-03-31"),
            ("the year ended June 30", "2001-07-01/2002-06-30"),
        ),
    ),
    Case(
        "days set apart by a hyphen are one stretch; what an offer is valid for is to come",
        "2002-11-08",
        "The fair was held October 24 - 26, 2001. The offer is valid for cars picked up at the airport between "
        "23rd - 29th December inclusive.\n",
        (("October 24 - 26, 2001", "2001-10-24/2001-10-26"), ("23rd - 29th December", "2002-12-23/2002-12-29")),
    ),
    Case(
        "the end of the day is that of the day told, in what was",
        "2002-09-02",  # a Monday
        "On Saturday we sailed to Mull. By the end of the day we were tired. We need an answer by the end of the day.\n",
        (("Saturday", "2002-08-31"), ("the end of the day", "/2002-08-31"), ("the end of the day", "/2002-09-02")),
    ),
    Case(
        "what delegates debate is to come; figures of twelve months are of no quarter a year before",
        "2012-03-20",  # a Tuesday
        "Delegates debate pensions this morning and Iraq on Thursday. Ministers meet on Friday. Profit was $5m in the 12 "
        "months to February, up from $3m in the same period a year earlier.\n",
        (
            ("Thursday", "2012-03-22"),
            ("Friday", "2012-03-23"),
            ("the 12 months to February", "2011-03/2012-02"),
            ("the same period a year earlier", "2010-03/2011-02"),
        ),
    ),
    Case(
        "a day at the head of a sentence lies in the month just told, or in the season that opens it, whatever is to come",
        "1994-05-05",
        "He took money from the fall of 1987 until he was arrested in December 1992. On the afternoon of Dec. 9, agents found "
        "cash. The lawyers spoke on Dec. 10 too.\n\nThe branch was shut in June 1993. On June 9 it will reopen.\n\n"
        "Nobody knew it in 1990. In the summer of 1991 we were told the town had until Aug. 2. It was settled that afternoon.\n",
        (
            ("December 1992", "1992-12"),
            ("the afternoon of Dec. 9", "1992-12-09"),
            ("June 1993", "1993-06"),
            ("June 9", "1994-06-09"),
            ("Aug. 2", "/1991-08-02"),
            ("that afternoon", "1991-08-02"),
        ),
    ),
    Case(
        "a day weeks back is not called by its weekday alone, though it fell on it",
        "2012-08-10",  # a Friday; 4 July was a Wednesday
        "A man accused of burning a mill on July 4 pleaded not guilty Wednesday. On Monday, July 9, he had fled, and he "
        "was caught that day.\n",
        (("July 4", "2012-07-04"), ("Wednesday", "2012-08-08"), ("Monday, July 9", "2012-07-09")),
    ),
    Case(
        "what went on until or past midnight came to the end of its day, what fell since midnight began with it",
        "2000-11-09",  # a Thursday
        "They counted at 8 a.m. Wednesday and went on past midnight. A rally began at 7 p.m. Wednesday and lasted until midnight. By 9 a.m. Wednesday ten inches had fallen "
        "since midnight.\n",
        (
            ("8 a.m. Wednesday", "2000-11-08T08:00:00"),
            ("midnight", "2000-11-08"),
            ("7 p.m. Wednesday", "2000-11-08T19:00:00"),
            ("midnight", "/2000-11-08"),
            ("9 a.m. Wednesday", "/2000-11-08T09:00"),
            ("midnight", "2000-11-07/.."),
        ),
    ),
    Case(
        "what came or ended by a day was there by then, what somebody is told to do by it is to come",
        "2012-03-20",  # a Tuesday
        "Help arrived by Sunday. The water dropped by Friday. He ordered them out by Thursday.\n",
        (("Sunday", "/2012-03-18"), ("Friday", "/2012-03-16"), ("Thursday", "/2012-03-22")),
    ),
    Case(
        "no story goes on from the day of a figure that is compared with, or from half of a year long past",
        "2008-09-29",  # a Monday
        "Stocks plunged Monday. The yield sank to 0.15 percent from 0.87 percent late Friday. Earlier in the day, three "
        "banks closed.\n\nThe rules date from 1997 and were eased in 2004. A panel will meet in the second half of the year.\n",
        (
            ("Monday", "2008-09-29"),
            ("late Friday", "2008-09-26"),
            ("Earlier in the day", "2008-09-29"),
            ("the second half of the year", "2008-41"),
        ),
    ),
    Case(
        "verbs in the present tense speak of the days to come",
        "2013-03-20",  # a Wednesday
        "The committee debates the bill on Thursday. Ministers gather in Paris on Friday. Two men appear in court on Monday. "
        "The album comes out on Saturday. Ahead of the talks on Sunday, both sides hardened.\n\n"
        "He failed to appear in court on Monday. The truth came out on Friday.\n",
        (
            ("Thursday", "2013-03-21"),
            ("Friday", "2013-03-22"),
            ("Monday", "2013-03-25"),
            ("Saturday", "2013-03-23"),
            ("Sunday", "2013-03-24"),
            ("Monday", "2013-03-18"),
            ("Friday", "2013-03-15"),
        ),
    ),
    Case(
        "what is planned for a day that opens the sentence is to come, what was planned on it was",
        "2013-03-20",  # a Wednesday
        "On Tuesday, the League plans to hold a rally. They did not plan to move him on Saturday. "
        "On Monday he planned to leave. He did not leave on Friday.\n",
        (
            ("Tuesday", "2013-03-26"),
            ("Saturday", "2013-03-23"),
            ("Monday", "2013-03-18"),
            ("Friday", "2013-03-15"),
        ),
    ),
    Case(
        "what is delivered, out or brought by a day is to come",
        "1989-11-01",  # a Wednesday
        "Crude for May delivery rose. The film, out on 5 April, was shot in Wales. The raid, carried out on 6 April, failed. "
        "Friday brings the unemployment rate.\n",
        (("May", "1990-05"), ("5 April", "1990-04-05"), ("6 April", "1989-04-06"), ("Friday", "1989-11-03")),
    ),
    Case(
        "a week earlier is counted from the week reported on, not from the day it ended on",
        "1989-11-01",
        "Yields slid to 8.5% in the week ended Oct. 24, against 8.6% a week earlier.\n",
        (("the week ended Oct. 24", "[1989-10-18..1989-10-24]"), ("a week earlier", "[1989-10-09..1989-10-15]")),
    ),
    Case(
        "a month that figures are compared with is of now, not of when something was last so low",
        "2013-03-20",
        "The rate was 7.7 percent, the lowest since December 2008, compared with 7.9 percent in January.\n",
        (("December 2008", "2008-12/.."), ("January", "2013-01")),
    ),
    Case(
        "what a figure is compared with was before, whatever tense the comparison has; a forecast lies ahead",
        "2012-12-05",
        "That compares with a rise of 9 percent in the first quarter. It will fall to 4 percent from 6 percent in May. "
        "The firm sees sales of $9 million in the second quarter. Rents rose to 8 percent earlier this autumn.\n",
        (
            ("the first quarter", "2012-33"),
            ("May", "2012-05"),
            ("the second quarter", "2013-34"),
            ("earlier this autumn", "2012-23"),
        ),
    ),
    Case(
        "a month that was something is over, however near the next one is; one that was to be something is not",
        "2013-02-12",
        "March was wet, and the lambs died. March was to be the deadline. March will be dry.\n",
        (("March", "2012-03"), ("March", "2013-03"), ("March", "2013-03")),
    ),
    Case(
        "as soon as Monday lies ahead, what needed to be done was needed then",
        "2012-10-27",  # a Saturday
        "The storm may have the power to strike the coast as soon as Monday. On Thursday 40 people needed to be moved.\n",
        (("Monday", "2012-10-29"), ("Thursday", "2012-10-25")),
    ),
    Case(
        "a month behind a year that opens its sentence is of that year, if that is over by a year",
        "2007-06-12",
        "In 2004 they held a vote in October. In 1990 he built the mill, which is to close in October. "
        "In 2004 they hoped to open in March. In 2004 they put the vote off to 5 October.\n",
        (
            ("2004", "2004"),
            ("October", "2004-10"),
            ("1990", "1990"),
            ("October", "2007-10"),
            ("2004", "2004"),
            ("March", "2004-03"),
            ("2004", "2004"),
            ("5 October", "2004-10-05"),
        ),
    ),
    Case(
        "what comes, starts or reaches a place on a day is to come, whoever or whatever does so",
        "2013-02-12",
        "The Games start on Aug. 5. The chimney comes down on Wednesday. The tour reaches Vik on Sunday. The film is "
        "released in May. The move comes after a blast on Monday. They pushed the vote to October. It ended with all "
        "agreeing to meet in September.\n",
        (
            ("Aug. 5", "2013-08-05"),
            ("Wednesday", "2013-02-13"),
            ("Sunday", "2013-02-17"),
            ("May", "2013-05"),
            ("Monday", "2013-02-11"),
            ("October", "2013-10"),
            ("September", "2013-09"),
        ),
    ),
    Case(
        "on this day in a year is the day of writing in it",
        "2012-02-28",
        "On this day in 1987, the mill at Orrin burned.\n",
        (("this day in 1987", "1987-02-28"),),
    ),
    Case(
        "what was earlier this autumn was so in the one that is over",
        "2013-01-05",
        "Rents rose earlier this autumn.\n",
        (("earlier this autumn", "2012-23"),),
    ),
    Case(
        "a year earlier is as fine as the month that its sentence reports on",
        "2013-03-20",
        "Sales rose 1.1 percent in February against the month before and 4.6 percent against a year earlier.\n\n"
        "The plant opened in May 2009. A year earlier, the firm had gone bust.\n",
        (
            ("February", "2013-02"),
            ("the month before", "2013-01"),
            ("a year earlier", "2012-02"),
            ("May 2009", "2009-05"),
            ("A year earlier", "2008"),
        ),
    ),
    Case(
        "who was called to a place was there; who was called to speak will",
        "2013-03-20",  # a Wednesday
        "Police were called to the house on Saturday. She was called to testify on Friday.\n",
        (("Saturday", "2013-03-16"), ("Friday", "2013-03-22")),
    ),
    Case(
        "the half of this year is of the present one, whatever year was told",
        "2013-03-20",
        "In the fourth quarter of last year exports slid. In the first half of this year they rose.\n",
        (("the fourth quarter of last year", "2012-36"), ("the first half of this year", "2013-40")),
    ),
    Case(
        "what is told in the present tense of a day is to come",
        "2013-02-12",  # a Tuesday
        "Ministers hold their meeting on Friday. The port owes the bank a million on July 3. It has to file on Saturday. "
        "Rovers travel to Hull on Sunday. Kickoff Monday is at noon.\n",
        (
            ("Friday", "2013-02-15"),
            ("July 3", "2013-07-03"),
            ("Saturday", "2013-02-16"),
            ("Sunday", "2013-02-17"),
            ("Monday", "2013-02-18"),
            ("noon", "2013-02-18T12:00:00"),
        ),
    ),
    Case(
        "a meeting that would be is to come, a ruling that could cost something was",
        "2013-02-12",
        "He said Sunday's summit would be the last. Friday's ruling could cost the firm a lot.\n",
        (("Sunday", "2013-02-17"), ("Friday", "2013-02-08")),
    ),
    Case(
        "who says it is no part of what is said",
        "2013-02-12",
        '"By Saturday it is too late," he said. "Friday was the last straw," she said.\n',
        (("Saturday", "/2013-02-16"), ("Friday", "2013-02-08")),
    ),
    Case(
        "nouns that look like verbs tell no tense",
        "2013-02-12",
        "The good start continued in April. Shares fell at the start on Friday. The talks start on Thursday.\n",
        (("April", "2012-04"), ("Friday", "2013-02-08"), ("Thursday", "2013-02-14")),
    ),
    Case(
        "a date that only says which order is meant is no far one to come",
        "2013-02-12",
        "Under a December 3 order the mine will be shut. The Chapel will be shut on December 3.\n",
        (("December 3", "2012-12-03"), ("December 3", "2013-12-03")),
    ),
    Case(
        "a forecast goes on from its first day",
        "2013-02-12",
        "Today: Sunny. Tomorrow: Cloudy. Thursday: Snow before sunrise. Friday: Wind.\n",
        (
            ("Today", "2013-02-12"),
            ("Tomorrow", "2013-02-13"),
            ("Thursday", "2013-02-14"),
            ("sunrise", "2013-02-14"),
            ("Friday", "2013-02-15"),
        ),
    ),
    Case(
        "since when something lasts is no day of which the story goes on",
        "2013-02-12",
        "The mayor opened the bridge on Tuesday. Mrs. Bell has not left her house since Saturday. The guns fell silent at 11 a.m.\n",
        (("Tuesday", "2013-02-12"), ("Saturday", "2013-02-09/.."), ("11 a.m.", "2013-02-12T11:00:00")),
    ),
    Case(
        "a month that was is over, though the next one is near",
        "2013-02-12",
        "The debt of the firm at end-March was small. Sales in March were not.\n\nThe vote in March will be close.\n",
        (("end-March", "2012-03"), ("March", "2012-03"), ("March", "2013-03")),
    ),
    Case(
        "a weekday lies in the week that opens its sentence",
        "2019-11-06",
        "Next week there is no practice on Friday. Last week the van broke down on Tuesday.\n",
        (
            ("Next week", "[2019-11-11..2019-11-17]"),
            ("Friday", "2019-11-15"),
            ("Last week", "[2019-10-28..2019-11-03]"),
            ("Tuesday", "2019-10-29"),
        ),
    ),
    Case(
        "the clock time of what is to come belongs to the day to come told before",
        "2024-01-08",
        "The hall will be blessed on Saturday 27 January. Gates open at 2.15 p.m.\n",
        (("Saturday 27 January", "2024-01-27"), ("2.15 p.m.", "2024-01-27T14:15:00")),
    ),
    Case(
        "one of several things that had been before carries no story away",
        "2017-05-30",
        "She was brought in on 24 May. She had had three falls before, the last on 2 May. She was operated on the same "
        "day.\n",
        (("24 May", "2017-05-24"), ("2 May", "2017-05-02"), ("the same day", "2017-05-24")),
    ),
    Case(
        "about when it will be says as much as when: the next January",
        "2013-02-12",
        "They will come around January. The ferry will stop over the Christmas period.",
        (("around January", "2014-01~"), ("the Christmas period", "2013-12-25~")),
    ),
    Case(
        "what had been by the date told right before is of that time",
        "2001-06-05",
        "He was arrested in June 1950. He had robbed a bank in May.",
        (("June 1950", "1950-06"), ("May", "1950-05")),
    ),
    Case(
        "but what somebody said had been may be of this year",
        "2001-06-05",
        "The bank was sold in June 1990. Its head said he had resigned in May.",
        (("June 1990", "1990-06"), ("May", "2001-05")),
    ),
    Case(
        "said late in a year the new year is the next one",
        "2001-12-15",
        "Shops were hoping for better trade in the first quarter of the new year.",
        (("the first quarter of the new year", "2002-33"),),
    ),
    Case(
        "what lasts until at least a day lasts until one to come",
        "2002-01-02",
        "Bans were declared until at least Friday. The road is closed until at least Saturday night, or the weekend. "
        "Calls end at 5 p.m. (AEDT) tomorrow.",
        (
            ("Friday", "/2002-01-04"),
            ("Saturday night", "/2002-01-06T05:59"),
            ("5 p.m. (AEDT) tomorrow", "2002-01-03T17:00:00+11:00"),
        ),
    ),
    Case(
        "what is at a clock time of a day is to come, and times in a row are of one day",
        "2002-01-02",
        "Kick-off is at 3 p.m. on Saturday. The inquest is at 10 a.m. on Monday. Shows are at 1.30 p.m. and 4.30 p.m. on "
        "Friday.",
        (
            ("3 p.m. on Saturday", "2002-01-05T15:00:00"),
            ("10 a.m. on Monday", "2002-01-07T10:00:00"),
            ("1.30 p.m.", "2002-01-04T13:30:00"),
            ("4.30 p.m. on Friday", "2002-01-04T16:30:00"),
        ),
    ),
    Case(
        "a name that ends like a verb is none",
        "2002-10-08",
        "The fair began on Monday. Its queen will be chosen on Wednesday and the page of Wilfred later the same day.",
        (("Monday", "2002-10-07"), ("Wednesday", "2002-10-09"), ("later the same day", "2002-10-09")),
    ),
    Case(
        "a clock time belongs to no day that only says after what thing it was",
        "2001-12-12",
        "The owners met two weeks after the deadly November 3 blaze. At 7.15 a.m. the gates opened.",
        (("two weeks", UNKNOWN), ("November 3", "2001-11-03"), ("7.15 a.m.", "2001-12-12T07:15:00")),
    ),
    Case(
        "what would come lies ahead of the month in which it was said",
        "2020-03-27",
        "In January 2016 the owner wrote that work would begin in April.\n",
        (("January 2016", "2016-01"), ("April", "2016-04")),
    ),
    Case(
        "a clock time belongs to the day of the news and not to the one on which somebody said so",
        "2018-06-08",
        "A barn burnt down late on Tuesday night, the sheriff said on Wednesday. The first call came at 11.15pm and the "
        "flames were out by 3am.\n",
        (
            ("late on Tuesday night", "2018-06-05"),
            ("Wednesday", "2018-06-06"),
            ("11.15pm", "2018-06-05T23:15:00"),
            ("3am", "/2018-06-06T03:00"),
        ),
    ),
    Case(
        "times stand under a weekday in a line of its own, whatever an entry looks back to",
        "",
        "Harbour log, week of May 4, 2015\n\nMonday\n7:20 a.m. A skiff was found adrift.\n\nWednesday\n9:05 a.m. A man "
        "said that he had lent his oars on April 12.\n6:40 p.m. The skiff was claimed.\n",
        (
            ("7:20 a.m.", "2015-05-04T07:20:00"),
            ("Wednesday", "2015-05-06"),
            ("9:05 a.m.", "2015-05-06T09:05:00"),
            ("April 12", "2015-04-12"),
            ("6:40 p.m.", "2015-05-06T18:40:00"),
        ),
    ),
    Case(
        "times stand under a day to come in a line of its own",
        "2011-03-07",
        "SCREENINGS, 7 MARCH 2011\n\nMonday\n8:15 p.m. The news.\n\nTuesday, 8 March\n2:40 p.m. Golf.\n",
        (
            ("8:15 p.m.", "2011-03-07T20:15:00"),
            ("Tuesday, 8 March", "2011-03-08"),
            ("2:40 p.m.", "2011-03-08T14:40:00"),
        ),
    ),
    Case(
        "two posts of a journal, each under its day",
        "2015-04-30",
        "Thursday, April 30, 2015\n\nAfloat!\n\nYesterday I painted the hull. It is green now.\n\nFriday, April 17, 2015\n\n"
        "Ashore\n\nAnn came last week and brought the paint.\n",
        (
            ("Yesterday", "2015-04-29"),
            ("Friday, April 17, 2015", "2015-04-17"),
            ("last week", "[2015-04-06..2015-04-12]"),
        ),
    ),
    Case(
        "a post tells of the day below that on which it was put up",
        "2015-04-30",
        "Thursday, April 30, 2015\n\nDay 9: 4/17/15\n\nWoke at 4:30 AM. I slept well the night before. By noon I had "
        "made ten miles. Ann comes tomorrow.\n",
        (
            ("4/17/15", "2015-04-17"),
            ("4:30 AM", "2015-04-17T04:30:00"),
            ("noon", "/2015-04-17T12:00"),
            ("tomorrow", "2015-04-18"),
        ),
    ),
    Case(
        "the day that a post tells of may leave its year out",
        "2015-04-30",
        "Thursday, April 30, 2015\n\nTuesday, April 28th\n\nRain is forecast for today. We sail tomorrow.\n",
        (("Tuesday, April 28th", "2015-04-28"), ("today", "2015-04-28"), ("tomorrow", "2015-04-29")),
    ),
    Case(
        "a weekday in a sentence about the weekend is that of the weekend",
        "2015-05-01",
        "The plan this weekend is to sail to Moss on Friday evening and come back on Sunday.\n",
        (("Friday evening", "2015-05-01"), ("Sunday", "2015-05-03")),
    ),
    Case(
        "an hour in a bulletin for a month is of the day told before, and else of no day that is known",
        "2015-05",
        "The gate was shut at 3pm.\n\nThe fair will be held on Tuesday 26 May. The gate will be open from 10.15am and the fair "
        "will end at 4pm.\n",
        (
            ("3pm", UNKNOWN),
            ("Tuesday 26 May", "2015-05-26"),
            ("10.15am", "2015-05-26T10:15/.."),
            ("4pm", "2015-05-26T16:00:00"),
        ),
    ),
    Case(
        "a day months before is not the one that a post tells of",
        "2015-04-30",
        "Thursday, April 30, 2015\n\nJuly 17, 2014\n\nAnn came last week. She told us of her trip.\n",
        (("last week", "[2015-04-20..2015-04-26]"),),
    ),
    Case(
        "each line of a calendar of dates is an entry of its own",
        "2016-09-09",
        "Dates for your diary\n15 September: eye tests\n11 and 12 October: concert, 2pm and 6pm\nFriday 21 October: we "
        "close at 1.30pm\nMonday 31 October: we open again\n",
        (
            ("11", "2016-10-11"),
            ("12 October", "2016-10-12"),
            ("6pm", "2016-10-12T18:00:00"),
            ("Friday 21 October", "2016-10-21"),
            ("1.30pm", "2016-10-21T13:30:00"),
            ("Monday 31 October", "2016-10-31"),
        ),
    ),
    Case(
        "what only tells which attack is meant is no day that clock times count from",
        "2014-05-09",
        "Police on Friday night caught the man wanted for Monday's attack. He was found shortly before 9 p.m. in a barn.\n",
        (
            ("Friday night", "2014-05-09"),
            ("Monday", "2014-05-05"),
            ("9 p.m.", "2014-05-09T21:00:00"),
        ),
    ),
    Case(
        "the second of two weekdays follows the first",
        "2014-05-06",
        "Rain is forecast for Thursday and Friday, with sunny spells at the weekend.\n",
        (("Thursday", "2014-05-08"), ("Friday", "2014-05-09"), ("the weekend", "[2014-05-10..2014-05-11]")),
    ),
    Case(
        "two weekdays that were",
        "2014-05-06",
        "The pickets came on Saturday and Sunday.\n",
        (("Saturday", "2014-05-03"), ("Sunday", "2014-05-04")),
    ),
    Case(
        "an entry follows the entry before, whatever that speaks of",
        "2014-05-06",
        "17:05 The warning stays in force until 3am on Wednesday.\n\n16:31 No trains will run before 7pm.\n\n"
        "15:50 The power went at 1.25pm.\n",
        (
            ("17:05", "2014-05-06T17:05:00"),
            ("3am on Wednesday", "/2014-05-07T03:00"),
            ("16:31", "2014-05-06T16:31:00"),
            ("7pm", "2014-05-06T19:00:00"),
            ("15:50", "2014-05-06T15:50:00"),
            ("1.25pm", "2014-05-06T13:25:00"),
        ),
    ),
    Case(
        "what must be done counts back from the day to come",
        "2014-05-06",
        "The council met on Monday. It meets again on Thursday 15 May. Speakers must register by noon the day before.\n",
        (("Monday", "2014-05-05"), ("Thursday 15 May", "2014-05-15"), ("noon the day before", "/2014-05-14T12:00")),
    ),
    Case(
        "a length behind a comma belongs to no weekday",
        "2014-05-06",
        "He was held at 2 PM on Monday, three hours after the raid, and is due in court on Wednesday.\n",
        (("2 PM on Monday", "2014-05-05T14:00:00"), ("three hours", UNKNOWN), ("Wednesday", "2014-05-07")),
    ),
    Case(
        "months as headings follow the year over them, and days of the month the month told",
        "2012-12-31",
        "2012: the year in review\n\nJanuary\n\nIt rained for most of the month.\n\nFebruary\n\nOn the 22nd a bridge fell. "
        "It was mended on the 3rd.\n",
        (
            ("2012", "2012"),
            ("January", "2012-01"),
            ("the month", "2012-01"),
            ("February", "2012-02"),
            ("the 22nd", "2012-02-22"),
            ("the 3rd", "2012-03-03"),
        ),
    ),
    Case(
        "what stands behind a relative clause is none of its verbs",
        "2013-04-17",
        "The Governor, who steps down at the end of June, told the BBC that he was glad.\n",
        (("the end of June", "2013-06"),),
    ),
    Case(
        "a month without a year goes not back in a story of another year",
        "2014-07-09",
        "He was arrested on 14 March 2012 and charged on the 30th of August that year. He was found guilty in May.\n",
        (("14 March 2012", "2012-03-14"), ("the 30th of August that year", "2012-08-30"), ("May", "2014-05")),
    ),
    Case(
        "a clause has the tense of its own verb",
        "2013-03-22",
        "Banks, closed since last weekend, reopen on Tuesday. Parliament was due to debate the bill at 1100 GMT, after a "
        "session on Thursday evening was put off.\n",
        (("Tuesday", "2013-03-26"), ("1100 GMT", "2013-03-22T11:00:00Z"), ("Thursday evening", "2013-03-21")),
    ),
    Case(
        "a part of the day belongs to the day of writing where none was told nearby, nor to one told aside",
        "2013-03-22",
        "The minister flew out on Tuesday. The President, who left office on Feb. 28, had refused to sell. The island "
        "joined the euro in 2008. Talks dragged on. Nobody gave way. Banks were shut. By early afternoon many had given up.\n",
        (
            ("Tuesday", "2013-03-19"),
            ("Feb. 28", "2013-02-28"),
            ("2008", "2008"),
            ("early afternoon", "/2013-03-22T17:59"),
        ),
    ),
    Case(
        "what is compared counts from the month reported on",
        "2014-12-05",
        "Employers hired more in November. The figure for October was revised. Pay rose 0.4 per cent, after 0.1 the "
        "month before.\n",
        (("November", "2014-11"), ("October", "2014-10"), ("the month before", "2014-10")),
    ),
    Case(
        "a night to come is not the one that reaches into the day of writing",
        "2014-05-14",
        "The vote is on Tuesday night. The last one was on Tuesday night too.\n",
        (("Tuesday night", "2014-05-20"), ("Tuesday night", "2014-05-13")),
    ),
    Case(
        "what is made a day of something is to come",
        "2015-06-02",
        "The government has declared Thursday a day of mourning.\n",
        (("Thursday", "2015-06-04"),),
    ),
    Case(
        "a period compared with is not the one reported on",
        "2013-04-17",
        "It was 7.9 per cent in the first quarter of 2013, and 8.1 in the same quarter a year ago. The number rose by "
        "200 in the quarter.\n",
        (("the first quarter of 2013", "2013-33"), ("the quarter", "2013-33")),
    ),
    Case(
        "what began in a month cannot have begun in one to come",
        "2013-10-03",
        "Repairs began in November and were to have been finished by May. A fault at the yard in March cost two months. "
        "A strike in April held the steel up until the end of June. The dock was flooded on 28 October. Talks on a second dock are planned for November.\n",
        (
            ("November", "2012-11"),
            ("May", "/2013-05"),
            ("March", "2013-03"),
            ("April", "2013-04"),
            ("the end of June", "/2013-06"),
            ("28 October", "2012-10-28"),
            ("November", "2013-11"),
        ),
    ),
    Case(
        "a day that names no month is of the month of the night told last",
        "2013-10-03",
        "The pilot died in January this year. Two men were seen on the mast in the night of 11 to 12 September. A boy was "
        "arrested but released on the 15th.\n",
        (
            ("January this year", "2013-01"),
            ("the night of 11 to 12 September", "[2013-09-11..2013-09-12]"),
            ("the 15th", "2013-09-15"),
        ),
    ),
    Case(
        "a dispatch whose dateline names no year is none of the years that it mentions",
        "",
        "OSLO, Feb 14 (Fjord Wire) - The tin maker Halvorsen said on Wednesday that it would shut its mill by the end of 2014.\n\n"
        "The company, founded in 1889, made a loss for the year ended Dec. 31, after a profit a year earlier. Its chief "
        "resigned in August. In October lenders extended a loan until March 2016. It sold a forest on Jan. 22.\n",
        (
            ("Wednesday", UNKNOWN),
            ("the end of 2014", "/2014"),
            ("1889", "1889"),
            ("the year ended Dec. 31", UNKNOWN),
            ("a year earlier", UNKNOWN),
            ("August", UNKNOWN),
            ("October", UNKNOWN),
            ("March 2016", "/2016-03"),
            ("Jan. 22", UNKNOWN),
        ),
    ),
    Case(
        "a day that names no month is of the present one where the text is back at its own time",
        "2019-05-14",
        "The slates came off on 3 March. The answer took until 9 April. I rang the roofer yesterday. He can start on the 27th.\n",
        (
            ("3 March", "2019-03-03"),
            ("9 April", "/2019-04-09"),
            ("yesterday", "2019-05-13"),
            ("the 27th", "2019-05-27"),
        ),
    ),
    Case(
        "what has gone on since a month has gone on until now, whatever old times the text tells of",
        "2016-03-08",
        "She was born in 1924, married in 1952 and widowed in 1988. In 1962 she climbed the peak, and in 1970 the wall. Her "
        "book of 1972 was ignored; two years later it was praised. It has been read on the radio since January.\n",
        (("1972", "1972"), ("two years later", "1974"), ("January", "2016-01/..")),
    ),
    Case(
        "a report that begins with its news is one, however many years it looks back on",
        "2013-05-19",
        "Carrow won the cup on Saturday. The club, relegated in 2009 and bankrupt in 2010, had last won it in 1986. Its coach "
        "came in June 2011 and its keeper in 2012; both had left another club in 2007. The striker was hurt in July and did "
        "not play until October 27. Harrow, holders since 1999, lost their captain in February.\n",
        (("Saturday", "2013-05-18"), ("July", "2012-07"), ("October 27", "2012-10-27"), ("February", "2013-02")),
    ),
    Case(
        "the verb of a clause that is over by then says nothing",
        "2022-04-04",
        "The mill will give its figures, which ended in March, on May 17. We set off on Friday.\n",
        (("March", "2022-03"), ("May 17", "2022-05-17"), ("Friday", "2022-04-01")),
    ),
    Case(
        "a numeric date that can be the day of writing is it, and shows the order of the others",
        "2018-04-10",
        "Team sync 10/04/18\n- Release slips to 23 April, tests begin on 05/06/18\n",
        (("10/04/18", "2018-04-10"), ("23 April", "2018-04-23"), ("05/06/18", "2018-06-05")),
    ),
    Case(
        "two messages make a chat; the one whose date dates the document is one of them",
        "",
        "[2/3/21, 10:00:12 AM] Ann: gym tonight?\n[2/13/21, 6:22:01 PM] Bo: maybe tomorrow\n",
        (
            ("2/3/21, 10:00:12 AM", "2021-02-03T10:00:12"),
            ("tonight", "2021-02-03"),
            ("2/13/21, 6:22:01 PM", "2021-02-13T18:22:01"),
            ("tomorrow", "2021-02-14"),
        ),
    ),
    Case(
        "a message may name who wrote it before it says when",
        "2017-06-30",
        "Customer 27 Jun, 10:20: Nothing loads.\nAgent (Ravi) 28 Jun, 14:55: A patch is due tomorrow.\n",
        (
            ("27 Jun, 10:20", "2017-06-27T10:20:00"),
            ("28 Jun, 14:55", "2017-06-28T14:55:00"),
            ("tomorrow", "2017-06-29"),
        ),
    ),
    Case(
        "a clock time in brackets that heads a line of a chat is of the day of the chat",
        "2019-08-22",
        "(10:41) kat: fixed, all of it. Can we ship on Friday?\n(10:43) jp: no, it will be Monday.\n",
        (
            ("10:41", "2019-08-22T10:41:00"),
            ("Friday", "2019-08-23"),
            ("10:43", "2019-08-22T10:43:00"),
            ("Monday", "2019-08-26"),
        ),
    ),
    Case(
        "a numeric date is read as the day that the text also names in words",
        "",
        "Admitted: 02/11/2018   Discharged: 09/11/2018\n\nShe came in on the evening of 2 November with a fever.\n",
        (("02/11/2018", "2018-11-02"), ("09/11/2018", "2018-11-09"), ("the evening of 2 November", "2018-11-02")),
    ),
    Case(
        "what will happen in a month cannot lie in one that is over",
        "2013-02-12",
        "They will meet on 25 December. The trial will begin in January.\n",
        (("25 December", "2013-12-25"), ("January", "2014-01")),
    ),
    Case(
        "the mark of a list's item is no dash between two times",
        "2019-03-08",
        "What we know, Thursday 7 March 2019, 11:40 GMT\n\n- Around 02:15 on Wednesday the oil grew hot.\n- At 03:50 it burned.\n",
        (
            ("Thursday 7 March 2019, 11:40 GMT", "2019-03-07T11:40:00Z"),
            ("Around 02:15 on Wednesday", "2019-03-06T02:15:00"),
            ("03:50", "2019-03-06T03:50:00"),
        ),
    ),
    Case(
        "what is to come lies in no month told that is over",
        "2020-01-13",
        "The pump ordered in October would arrive on the 20th. The one sold in November was fetched on the 20th.\n",
        (("October", "2019-10"), ("the 20th", "2020-01-20"), ("November", "2019-11"), ("the 20th", "2019-11-20")),
    ),
    Case(
        "a text that never speaks of its own time goes on in the year told",
        "2020-03-27",
        "By a deed of 12 January 2016 the yard was to build two cranes by 30 September 2016.\n\nThe first came on 28 "
        "September. The second came on 14 December 2017 and fell on 9 April 2018. An expert named in June reported on 5 "
        "September.\n",
        (
            ("28 September", "2016-09-28"),
            ("14 December 2017", "2017-12-14"),
            ("9 April 2018", "2018-04-09"),
            ("June", "2018-06"),
            ("5 September", "2018-09-05"),
        ),
    ),
    Case(
        "a day of the month that is told as past is not to come, whatever month was told last",
        "2013-10-03",
        "The fort was given up on 30 September, having been held since the 14th. It had been open from the 5th to the "
        "9th. It was open on the 4th. The second bridge, sold in August, will be moved on the 20th.\n",
        (
            ("30 September", "2013-09-30"),
            ("the 14th", "2013-09-14/.."),
            ("the 5th to the 9th", "2013-09-05/2013-09-09"),
            ("the 4th", "2013-09-04"),
            ("August", "2013-08"),
            ("the 20th", "2013-10-20"),
        ),
    ),
    Case(
        "days set off from their text head the entries of a diary, which has its year in the title",
        "",
        "DIARY OF A SIEGE, 1863\n\nJune 22.--Dye went to hospital sick. We had news yesterday.\n\nJune 23.--Firing not heavy. "
        "Sawe was wounded to-day in camp.\n\nJune 24.--Relieved at noon. We expect to go home to-morrow.\n",
        (
            ("1863", "1863"),
            ("June 22", "1863-06-22"),
            ("yesterday", "1863-06-21"),
            ("June 23", "1863-06-23"),
            ("to-day", "1863-06-23"),
            ("June 24", "1863-06-24"),
            ("noon", "1863-06-24T12:00:00"),
            ("to-morrow", "1863-06-25"),
        ),
    ),
    Case(
        "what is open daily is so on no day",
        "2014-05-12",
        "The tower is open daily 10am to 6pm. It was shut on Friday at noon. Closed Mondays in winter.\n",
        (("10am to 6pm", "?"), ("Friday at noon", "2014-05-09T12:00:00"), ("winter", "?")),
    ),
    Case(
        "a day and its hour in a note are to come, in the afternoon unless it says otherwise",
        "2014-05-12",
        "Post parcel; haircut Thu @ 4.15; library books (due last Fri!). Match moved from Tue to Weds 5.30.\n",
        (("Thu @ 4.15", "2014-05-15T16:15:00"), ("last Fri", "2014-05-09"), ("Weds 5.30", "2014-05-14T17:30:00")),
    ),
    Case(
        "the items of a list of days each have their own, and the article goes on behind them with its own",
        "2014-05-12",
        "The river broke its banks on Friday.\n\n• 6 May: Rain begins. The council meets tomorrow.\n• 8 May: Warnings are "
        "given today.\n• 9 May: The bank gives way.\n\nEngineers said yesterday that the wall will be rebuilt.\n",
        (
            ("Friday", "2014-05-09"),
            ("6 May", "2014-05-06"),
            ("tomorrow", "2014-05-07"),
            ("8 May", "2014-05-08"),
            ("today", "2014-05-08"),
            ("9 May", "2014-05-09"),
            ("yesterday", "2014-05-11"),
        ),
    ),
    Case(
        "the days that head the parts of a review lie before it was written",
        "",
        "Sackings reviewed\nWednesday, June 1, 2011\n\nIn total, 38 coaches left.\n\nStockford United - August 14\n\nUnited lost "
        "and the axe fell.\n\nSouthbay - August 30\n\nA harsh sacking.\n\nLeyton City - October 1\n\nHe had been hired in July."
        "\n\nHartford Town - January 3\n\nThe window was open.\n",
        (
            ("Wednesday, June 1, 2011", "2011-06-01"),
            ("August 14", "2010-08-14"),
            ("August 30", "2010-08-30"),
            ("October 1", "2010-10-01"),
            ("July", "2010-07"),
            ("January 3", "2011-01-03"),
        ),
    ),
    Case(
        "times in a row go on past midnight; those before them were out until a day to come",
        "2021-11-19",
        "On 17 November the tills failed.\n\n13:58 Deploy begins\n14:04 Errors rise\n16:15 Service restored\n00:30 Backlog "
        "cleared\n\nThe pool had been lowered on 9 November. Two men were on leave until the 22nd.\n",
        (
            ("13:58", "2021-11-17T13:58:00"),
            ("16:15", "2021-11-17T16:15:00"),
            ("00:30", "2021-11-18T00:30:00"),
            ("the 22nd", "/2021-11-22"),
        ),
    ),
    Case(
        "a decade in two digits goes on from the one told before it",
        "",
        "The band came to town in the late 60s. It was famous by the mid-90s.\n",
        (("the late 60s", "196X"), ("the mid-90s", "/1995~")),
    ),
    Case(
        "a year to come holds its months, and what was by then was before",
        "2018-06-18",
        "The next tournament, in 2022, will be played in November. The lead was down to 300 by Thursday night. Shops, closed on "
        "30 April, will stay shut until January at least. The bridge was closed until 8 August.\n",
        (
            ("November", "2022-11"),
            ("Thursday night", "/2018-06-15T05:59"),
            ("30 April", "2018-04-30"),
            ("January", "/2019-01"),
            ("8 August", "/2018-08-08"),
        ),
    ),
    Case(
        "a relative clause has its own verb",
        "1990-03-16",
        "Tanbreagh, which first approached the Portland, Ore., company in early January, will pay $61 a share.\n",
        (("early January", "1990-01"),),
    ),
    Case(
        "a bid for a firm was raised, a strike for which there are plans is to come",
        "2006-03-30",
        "Norvane raised its bid for Tessler on Tuesday. Unions announced plans for a strike on Wednesday.\n",
        (("Tuesday", "2006-03-28"), ("Wednesday", "2006-04-05")),
    ),
    Case(
        "lines of a life open with years, where one of them is no time of day",
        "",
        "Ann Hale\n\n1998 BSc, University of York\n2001 MSc, University of Leeds\n2005 PhD, Aalto University\n2014 Fellow\n",
        (("1998", "1998"), ("2001", "2001"), ("2005", "2005"), ("2014", "2014")),
    ),
    Case(
        "an engineer who came in October came last year",
        "2011-09-30",
        "The engineer came out in October and swapped the second pump.\n",
        (("October", "2010-10"),),
    ),
    Case(
        "times that stamp the lines of a chat are of the day of writing, those in them of the day spoken of",
        "2020-11-27",
        "09:15 Tom: are you free on Wednesday?\n09:59 Ann: yes, I can meet you\n10:14 Tom: see you\n10:31 Ann: bye\n",
        (
            ("09:15", "2020-11-27T09:15:00"),
            ("10:14", "2020-11-27T10:14:00"),
            ("10:31", "2020-11-27T10:31:00"),
        ),
    ),
    Case(
        "what somebody is told to do lies ahead, and rows of a list are no heads of a diary",
        "2018-04-10",
        "To do\n- car tax (due 30/4)\n- call mum Sunday\n- passport runs out Aug 2018\n- five a side Weds 7.30\n",
        (("30/4", "2018-04-30"), ("Sunday", "2018-04-15"), ("Weds 7.30", "2018-04-11T07:30:00")),
    ),
    Case(
        "a day to come is not called by its weekday alone if it lies more than a week ahead",
        "2021-01-12",
        "You are booked in on the twenty-first of January at nine forty a.m. Please call us back by Thursday.\n",
        (("the twenty-first of January at nine forty a.m", "2021-01-21T09:40:00"), ("Thursday", "/2021-01-14")),
    ),
    Case(
        "the verb behind a thing of some day tells on which side it lies, not that of the clause before",
        "2010-12-05",
        "All schools are closed today, a decision on Monday will be posted here.\n",
        (("today", "2010-12-05"), ("Monday", "2010-12-06")),
    ),
    Case(
        "a weekday behind tomorrow, without a verb, follows it",
        "2006-01-19",
        "The plan is tomorrow the waterfall, Saturday the boat to Sena.\n",
        (("tomorrow", "2006-01-20"), ("Saturday", "2006-01-21")),
    ),
    Case(
        "what somebody hopes by June is to come",
        "2011-04-22",
        "There were 35 raids in the first quarter. With the rains setting in by June, navies hope for a lull.\n",
        (("the first quarter", "2011-33"), ("June", "/2011-06")),
    ),
    Case(
        "words set off by commas part a verb from its auxiliary",
        "2017-10-10",
        "The best farmer will, as always, be named on the first Friday in December.\n",
        (("the first Friday in December", "2017-12-01"),),
    ),
    Case(
        "of two orders of a numeric date that is taken which lies about when it was written, if the other is far",
        "2012-09-20",
        "It worked until the update on 12/9. I wrote to them the same evening.\n",
        (("12/9", "2012-09-12"), ("the same evening", "2012-09-12")),
    ),
    Case(
        "a weekday without a verb goes on from a day to come",
        "2024-04-23",
        "Visitation 5 to 7 p.m. Friday, April 26, at the hall. Services 11 a.m. Saturday at St Paul's.\n",
        (("11 a.m. Saturday", "2024-04-27T11:00:00"),),
    ),
    Case(
        "clock times in lines of their own say when what follows was written",
        "2020-11-04",
        "08:12\nCounting goes on in two states.\n\n08:47\nThe winner is sworn in at noon on 20 January.\n\n09:31\nMore is "
        "expected.\n",
        (
            ("08:12", "2020-11-04T08:12:00"),
            ("08:47", "2020-11-04T08:47:00"),
            ("noon on 20 January", "2021-01-20T12:00:00"),
            ("09:31", "2020-11-04T09:31:00"),
        ),
    ),
    Case(
        "dates behind the labels of a form head no entries",
        "2018-07-23",
        "Applied: 5 June\nFingerprints: 20 June\nLetter sent: 9 July\n\nThey said to ring again tomorrow.\n",
        (("5 June", "2018-06-05"), ("20 June", "2018-06-20"), ("9 July", "2018-07-09"), ("tomorrow", "2018-07-24")),
    ),
    Case(
        "a stretch whose weekday puts it ahead is not moved back by a verb of what was",
        "2001-05-22",
        "She only has the house from Saturday 7th July to the 21st, the weeks that we wanted in August are gone.\n",
        (("Saturday 7th July to the 21st", "2001-07-07/2001-07-21"),),
    ),
    Case(
        "a day is of the year that its sentence begins with",
        "1994-09-14",
        "Two years ago a friend did it in 41 days, leaving on July 4th. I have till mid-October.\n",
        (("Two years ago", "1992"), ("July 4th", "1992-07-04"), ("mid-October", "/1994-10")),
    ),
    Case(
        "a night counted in years from tonight",
        "1994-06-04",
        "Fifty years ago tonight Ron was at sea.\n",
        (("Fifty years ago tonight", "1944-06-04"),),
    ),
    Case(
        "hours count from the local time, not from that in brackets, and halves of them are minutes",
        "2015-06-02",
        "It came on Tuesday at 12:35 p.m. local time (0650 GMT). A second one followed half an hour later.\n",
        (("Tuesday at 12:35 p.m.", "2015-06-02T12:35:00"), ("half an hour later", "2015-06-02T13:05:00")),
    ),
    Case(
        "no story of a list of dates goes on behind the list",
        "2024-09-16",
        "The council was warned last month that the bridge at Holm would fall, as it had been before.\n\n"
        "- April 2019: An inspector finds rust.\n"
        "- June 8, 2020: The state writes to the county.\n"
        "- November 2022: A sign goes up.\n\n"
        "Lasker, who retired in January on a pension, did not answer. His successor, in the job since May 1, did.\n",
        (("June 8, 2020", "2020-06-08"), ("January", "2024-01"), ("May 1", "2024-05-01/..")),
    ),
    Case(
        "what had happened before is no day of the clock times that follow",
        "1998-02-23",
        "A train left the rails in this morning's rush hour. Ann Marsh had noticed a knocking on Thursday and again "
        "on Friday. The last of the hurt was lifted out at 8.40; by 11 o'clock most had been taken away.\n",
        (("Friday", "1998-02-20"), ("8.40", "1998-02-23T08:40:00"), ("11 o'clock", "/1998-02-23T11:00")),
    ),
    Case(
        "what somebody expects or forecasts, and what days are, lies ahead",
        "2018-12-19",
        "Analysts expect a rise on Thursday, the bank said yesterday. The weather office forecasts snow for Friday. "
        "Friday and Saturday are the busiest days at the port.\n",
        (("Thursday", "2018-12-20"), ("Friday", "2018-12-21"), ("Friday", "2018-12-21"), ("Saturday", "2018-12-22")),
    ),
    Case(
        "a date at the head of a further clause has that clause's verb",
        "2012-05-09",
        "The vote was lost on Monday, and on Friday they will try again. "
        "The shop was shut last week but from Monday it will be open. "
        "Nobody knows when the shop was not there, and from Thursday it won't be.\n",
        (
            ("Monday", "2012-05-07"),
            ("Friday", "2012-05-11"),
            ("Monday", "2012-05-14/.."),
            ("Thursday", "2012-05-10/.."),
        ),
    ),
    Case(
        "what is up, in force or back on a day lies ahead, what had been hoped for behind",
        "2012-05-09",
        "She said yesterday that her lease is up in October. A ban is in force from Friday. He is back on Sunday. "
        "They had hoped to open in March.\n",
        (("October", "2012-10"), ("Friday", "2012-05-11/.."), ("Sunday", "2012-05-13"), ("March", "2012-03")),
    ),
    Case(
        "what somebody wishes to do lies ahead, what was done minutes from time to win lies behind",
        "2012-05-09",
        "Lee said she wished to give up the post in October. "
        "Moss went up when Lee scored a minute from time to beat Vik on Saturday.\n",
        (("October", "2012-10"), ("Saturday", "2012-05-05")),
    ),
    Case(
        "a clock time of the night told is of that night, though the day of writing was named since",
        "1998-09-03",
        "A jet fell into the sea Wednesday night. There was no sign Thursday of anyone alive. "
        "The plane took off at 8:17 p.m. and called for help at 10:14 p.m. Boats came at 1:30 a.m.\n",
        (
            ("8:17 p.m.", "1998-09-02T20:17:00"),
            ("10:14 p.m.", "1998-09-02T22:14:00"),
            ("1:30 a.m.", "1998-09-03T01:30:00"),
        ),
    ),
    Case(
        "overnight is the night before where it is told as past, and the next one where it is to come",
        "2012-05-09",
        "Snow fell overnight in the north, the office said yesterday. The dead are to be flown home overnight.\n",
        (
            ("overnight", "2012-05-08"),
            ("overnight", "2012-05-09"),
        ),
    ),
    Case(
        "of a sentence that speaks of today its clock times are of today",
        "2000-07-11",
        "They have until Friday week to name a side. The forecast for today is for showers by 3 p.m.\n",
        (("Friday week", "/2000-07-21"), ("today", "2000-07-11"), ("3 p.m.", "/2000-07-11T15:00")),
    ),
    Case(
        "what somebody had done in passing does not date the clock time of what is told",
        "2003-02-11",
        "The ship, which had left Oslo on Feb. 3, sank at 4 a.m. off Skagen. The gunman, released from prison on Jan. 3, "
        "walked in at 9.15 a.m. and opened fire.\n",
        (
            ("Feb. 3", "2003-02-03"),
            ("4 a.m.", "2003-02-11T04:00:00"),
            ("Jan. 3", "2003-01-03"),
            ("9.15 a.m.", "2003-02-11T09:15:00"),
        ),
    ),
    Case(
        "what goes back behind it, or goes on from it, is of its day",
        "2003-02-11",
        "The ferry, which sank on Friday, had left at 4 a.m. with 40 aboard. The barge left Oslo on Feb. 3, called at Hull "
        "and sank at 5 a.m. in fog.\n",
        (
            ("Friday", "2003-02-07"),
            ("4 a.m.", "2003-02-07T04:00:00"),
            ("Feb. 3", "2003-02-03"),
            ("5 a.m.", "2003-02-03T05:00:00"),
        ),
    ),
    Case(
        "the year in the heading of a section is that of its days, not of what is to come",
        "2021-08-05",
        "Storms of the Gall coast\n\nMarch is when the sea is cold. The museum opens on 9 October.\n\nThe Dorn storm of 1887\n\n"
        "It began on 9 August, west of Dorn. On 10 August it drowned 40 fishermen.\n\nThe Easter gale of 1902\n\n"
        "The gale sank nine boats on 2 April. A plaque will be unveiled on 4 October.\n",
        (
            ("9 October", "2021-10-09"),
            ("1887", "1887"),
            ("9 August", "1887-08-09"),
            ("10 August", "1887-08-10"),
            ("1902", "1902"),
            ("2 April", "1902-04-02"),
            ("4 October", "2021-10-04"),
        ),
    ),
    Case(
        "the year in brackets that labels an entry is that of its days",
        "",
        "Three storms\n\nStorm Petra (2019): Petra came ashore at Dorn on 29 August. It killed nine.\n\n"
        "Storm Quill (2007): When Quill came ashore late on 25 August, it was the first since Storm Olga in 1999. "
        "It had gone by 28 August.\n",
        (
            ("2019", "2019"),
            ("29 August", "2019-08-29"),
            ("2007", "2007"),
            ("late on 25 August", "2007-08-25"),
            ("1999", "1999"),
            ("28 August", "/2007-08-28"),
        ),
    ),
    Case(
        "a length that ends with a date is one stretch; what is moved from a day to another is none",
        "2014-12-10",
        "In the week to 7 December, nine drowned. In the week leading up to 30 November, two did. Over three days leading "
        "up to 3 December, 29 were ill. In the 10 days to 24 October it rained. In the year to October it was dry. "
        "The fair was moved from the Friday to 12 May 2015.\n",
        (
            ("the week to 7 December", "[2014-12-01..2014-12-07]"),
            ("the week leading up to 30 November", "[2014-11-24..2014-11-30]"),
            ("three days leading up to 3 December", "2014-12-01/2014-12-03"),
            ("the 10 days to 24 October", "2014-10-15/2014-10-24"),
            ("the year to October", "2013-11/2014-10"),
            ("12 May 2015", "2015-05-12"),
        ),
    ),
    Case(
        "clock times of an account are of the day that it tells of, not of the one on which it was given",
        "2019-04-25",  # a Thursday
        "The plane came down on April 16 near Dorn. On Thursday, April 25, the board released its findings about the crash. "
        "The report says it took off at 6:32 a.m. from Hull. At 7:06 a.m. it hit a field.\n",
        (
            ("April 16", "2019-04-16"),
            ("Thursday, April 25", "2019-04-25"),
            ("6:32 a.m.", "2019-04-16T06:32:00"),
            ("7:06 a.m.", "2019-04-16T07:06:00"),
        ),
    ),
    Case(
        "the clock times that head the lines of a timeline are of the day named above them",
        "2022-05-27",
        "This is the timeline of events on 24 May, as the police give it.\n\n11.27am\nA guard opens the door.\n\n11.28am\n"
        "A van stops.\n\n11.31am\nNine men run out.\n",
        (
            ("24 May", "2022-05-24"),
            ("11.27am", "2022-05-24T11:27:00"),
            ("11.28am", "2022-05-24T11:28:00"),
            ("11.31am", "2022-05-24T11:31:00"),
        ),
    ),
    Case(
        "a minute of which a report has told is of the same day when it is told again, a full hour may be of another",
        "2012-12-14",
        "The board said the main burst at 12:41 p.m. on Tuesday and was shut at 4 p.m. on Tuesday.\n\nGuards met the owner "
        "on Thursday night.\n\nThe board met at 4 p.m., Lee said. It is clear now that the main burst at 12:41 p.m., Lee said.\n",
        (
            ("12:41 p.m. on Tuesday", "2012-12-11T12:41:00"),
            ("4 p.m. on Tuesday", "2012-12-11T16:00:00"),
            ("Thursday night", "2012-12-13"),
            ("4 p.m.", "2012-12-13T16:00:00"),
            ("12:41 p.m.", "2012-12-11T12:41:00"),
        ),
    ),
    Case(
        "where the day of an account tells of something else, its clock times are its own",
        "2019-04-25",
        "The plane came down on April 16 near Dorn. On Wednesday, relatives marched on the ministry. Police broke up the "
        "crowd at 6:30 p.m. with dogs.\n",
        (("April 16", "2019-04-16"), ("Wednesday", "2019-04-24"), ("6:30 p.m.", "2019-04-24T18:30:00")),
    ),
    Case(
        "a day that says of what an account is lies behind it; one on which it is given may be to come",
        "2022-05-12",
        "Board releases report of April 26 barge fire. The board has released details of the April 26 fire. The barge left "
        "at 11:10 a.m. with nine aboard.\n",
        (("April 26", "2022-04-26"), ("April 26", "2022-04-26"), ("11:10 a.m.", "2022-04-26T11:10:00")),
    ),
)


@pytest.mark.parametrize(
    "case", [*LOGS, *DISPATCHES, *STORIES, *PARTS, *UNDATED, *ZONES, *NEWS], ids=lambda case: case.name
)
def test_every_expression_has_the_date_that_its_place_gives_it(case, tmp_path):
    """The expressions named stand in the text in this order, each with its date; others may stand between them."""
    read_as = [(text, date) for text, date, _ in resolved(case, tmp_path)]
    rest = iter(read_as)
    missing = [pair for pair in case.dates if pair not in rest]
    assert not missing, f"{missing} not among {read_as}"


def test_a_scale_is_not_read_at_all(tmp_path):
    """`1:48` behind `model` is no clock time."""
    assert [text for text, _, _ in resolved(LOGS[-1], tmp_path)] == ["4 June 1975"]


@pytest.mark.parametrize("case", UNDATED[1:4], ids=lambda case: case.name)
def test_what_has_no_date_says_why(case, tmp_path):
    """Every expression without a date gives a reason that speaks of the date that is missing."""
    reasons = [why for _, date, why in resolved(case, tmp_path) if date == UNKNOWN]
    assert reasons
    assert all("not known" in why or "was told" in why for why in reasons)


@pytest.mark.parametrize("case", [*DISPATCHES, *STORIES], ids=lambda case: case.name)
def test_nothing_lands_far_from_what_was_told(case, tmp_path):
    """No date of a report lies in a year that neither the report nor its own date speaks of, or the ones beside them."""
    years = {int(case.published[:4])} | {int(word) for word in _numbers(case.text) if 1500 < int(word) < 2100}
    near = {year + step for year in years for step in (-1, 0, 1)}
    for text, date, _ in resolved(case, tmp_path):
        assert {int(word) for word in _numbers(date) if len(word) == 4} <= near, (text, date)


def _numbers(text: str) -> list[str]:
    return [word for word in "".join(c if c.isdigit() else " " for c in text).split() if len(word) == 4]


UNDATED = (
    "Party leaders promised Friday to keep the pension fund in place before the election this fall.\n\n"
    "The Pension Act was signed into law by Governor Amos Reed on August 14, 1935.\n\n"
    "Reed's grandson said in late June that the age should be raised. A poll of June 20 showed how popular the fund is."
)


def test_a_date_of_long_ago_gives_an_undated_report_no_year():
    values = {timex.text: timex.value for timex in find_dates(UNDATED)}
    assert values["August 14, 1935"] == "1935-08-14"
    assert (values["late June"], values["June 20"]) == ("XXXX-06", "XXXX-06-20")


def test_an_undated_report_goes_on_from_what_it_tells_of_in_several_places():
    text = UNDATED.replace("Reed's grandson", "It took effect on October 1, 1935. Reed's grandson")
    assert {timex.text: timex.value for timex in find_dates(text)}["June 20"] == "1936-06-20"


def test_a_day_told_before_is_meant_again():
    text = (
        "Published 14 May 2020\n\nIn 2016 he won a contract. In December 2017 he flew to Oslo. On December 12 he sent a mail.\n\n"
        "In a September 2017 bulletin he named ten guests.\n\nThe mail spoke of the vote held in 2016.\n\n"
        "The December 12 mail also called for care."
    )
    found = [timex.value for timex in find_dates(text) if timex.text == "December 12"]
    assert found == ["2017-12-12", "2017-12-12"]


def test_a_sentence_goes_on_in_its_own_year():
    text = (
        "Published Friday, April 21, 2023\n\nOn Monday a judge found the firm not guilty.\n\nOn April 3, 2011, robots found the "
        "wreck; the bureau retrieved the recorders with a similar craft in May."
    )
    assert [timex.value for timex in find_dates(text) if timex.text == "May"] == ["2011-05"]


def test_a_clock_time_far_from_its_day_is_of_the_day_of_the_news():
    filler = "The firm makes toys. It has nine shops. Its owner is Ann Moss. She lives in Ulm. Nobody was told why. The roof is old. "
    text = f"Published 10 April 2018\n\nA fire destroyed a toy shop in Ulm on Saturday. {filler}It started at 20:00 in the cellar."
    assert [timex.value for timex in find_dates(text) if timex.text == "20:00"] == ["2018-04-07T20:00"]


HOURS = [
    ("A man was stabbed in Ulm in June. Police were called at 10.15 p.m.", "10.15 p.m.", "XXXX-XX-XXT22:15"),
    ("Last month the mill burned down. Crews arrived at 4.30 a.m.", "4.30 a.m.", "XXXX-XX-XXT04:30"),
    ("The mill burned down on 3 January. Crews arrived at 4.30 a.m.", "4.30 a.m.", "2013-01-03T04:30"),
    ("Sales fell in January. The board will meet at 4.30 p.m.", "4.30 p.m.", "2013-02-12T16:30"),
    ("The storm, in September 1999, flooded Ulm. They were told to leave at 5 a.m.", "5 a.m.", "2013-02-12T05:00"),
    ("“Last month it was dull,” he said. Volume was 9 million by 4.30 p.m.", "4.30 p.m.", "2013-02-12T16:30"),
    ("The figures for January fell. The board met at 4.30 p.m.", "4.30 p.m.", "2013-02-12T16:30"),
]


@pytest.mark.parametrize(("text", "expression", "value"), HOURS)
def test_of_which_day_of_a_month_an_hour_was_nobody_knows(text, expression, value):
    assert [date.value for date in find_dates(text, published="2013-02-12") if date.text == expression] == [value]


def test_a_clock_time_is_not_of_the_day_that_only_says_which_thing_is_meant():
    text = (
        "Published 8 April 2009\n\nRescuers found a man on Tuesday. He had been buried by the quake that hit on Monday. "
        "At 3 p.m. a crane lifted the beam."
    )
    assert [timex.value for timex in find_dates(text) if timex.text == "3 p.m."] == ["2009-04-07T15:00"]


def test_what_had_happened_by_a_day_is_no_step_back():
    text = (
        "Published 8 April 2009\n\nWork went on into Wednesday. By late Tuesday night, 235 people had died. "
        "Earlier in the day, Moss had resigned."
    )
    assert [timex.value for timex in find_dates(text) if timex.text.startswith("Earlier")] == ["2009-04-07"]


EDGES = [
    ("The yard lost money in the first nine months of 2012.", "P9M", "2012-01/2012-09"),
    ("Rain fell in the last two weeks of February 1951.", "P2W", "1951-02-15/1951-02-28"),
    ("It lost money in the first three months of 2012.", "P3M", "2012-33"),
    ("In the final six months of 2012 it was shut.", "P6M", "2012-41"),
    ("It lost money in the first nine months of fiscal 2012.", "P9M", "[2012..2013]"),
    ("It was shut for the first three years of the war.", "P3Y", None),
]


@pytest.mark.parametrize(("text", "length", "edtf"), EDGES)
def test_so_many_units_at_one_end_of_a_date_are_marked_as_a_length_and_dated(text, length, edtf):
    grammar = grammar_for("en", text)
    found = find(text, grammar)
    resolved = resolve(
        document(text, published="2013-04-10"), found.folded, found.mentions, found.sentences, grammar, ""
    )
    assert [timex.value for timex in find_dates(text, published="2013-04-10")][:1] == [length]
    assert [one.when and one.when.edtf for _, one in resolved][:1] == [edtf]


COMPARED = [
    ("In the first nine months of 2012 it earned $3 million, up from $2 million a year earlier.", "2011"),
    ("In the first three months of 2012 it earned less than a year earlier.", "2011-Q1"),
    ("In the first six months of 2011 it earned more than in the same period a year ago.", "2010-H1"),
]


@pytest.mark.parametrize(("text", "value"), COMPARED)
def test_figures_of_some_months_are_compared_with_the_same_of_the_year_before(text, value):
    assert find_dates(text, published="2013-04-10")[-1].value == value


FITTING = [
    ("CHRISTMAS HOLIDAYS - Monday 19th December.", "2022-12-19"),
    ("CHRISTMAS HOLIDAYS - Tuesday 3rd January.", "2023-01-03"),
    ("CHRISTMAS HOLIDAYS - 19th December.", "2023-12-19"),
]


@pytest.mark.parametrize(("text", "value"), FITTING)
def test_the_weekday_tells_the_year_on_whichever_side(text, value):
    assert find_dates(text, published="2023-01-02")[-1].value == value


MARKETS = [
    (
        "Oil fell on Tuesday. Oil for October delivery slumped to $46 a barrel by 9:38AM, after a rise on Monday.",
        "9:38AM",
        "2016-08-23T09:38",
    ),
    ("Oil fell on Tuesday. In July the riots began at dusk.", "dusk", "XXXX-XX-XXTEV"),
    ("Oil fell on Tuesday. Crude October contract shed 44 cents.", "October", "2016-10"),
    ("In October we have a Quiz Night on Friday 14th.", "Friday 14th", "2016-10-14"),
    ("Makers may restore some barrels a day in October.", "October", "2016-10"),
]


@pytest.mark.parametrize(("text", "expression", "value"), MARKETS)
def test_times_and_months_of_markets_and_clubs(text, expression, value):
    assert [timex.value for timex in find_dates(text, published="2016-08-23") if timex.text == expression] == [value]


HELD = [
    ("The election is being held at the hall on Tuesday, September 20th from 7am-9pm.", "2016-09-20T21:00"),
    ("A vigil is being held on Friday.", "2016-08-26"),
    ("He is being held on a charge of killing a man on Friday.", "2016-08-19"),
    ("He is being held after his arrest on Friday.", "2016-08-19"),
]


@pytest.mark.parametrize(("text", "value"), HELD)
def test_what_is_being_held_on_a_day_is_to_come_but_not_who_is_held(text, value):
    assert find_dates(text, published="2016-08-23")[-1].value == value


SAID_SINCE = [
    ("Police said this morning they were called at 9.15pm.", "2016-08-22T21:15"),
    ("Police said this morning a van was seen at 5.15am.", "2016-08-23T05:15"),
    ("The mayor said this morning the hall will open at 9pm.", "2016-08-23T21:00"),
    ("The mayor left this morning and arrived at 9pm.", "2016-08-23T21:00"),
]


@pytest.mark.parametrize(("text", "value"), SAID_SINCE)
def test_what_was_said_in_the_morning_had_been_the_evening_before(text, value):
    assert find_dates(text, published="2016-08-23")[-1].value == value


HEARD = [
    ("An inquest was held in Derby yesterday. He left home at 9 p.m.", "XXXX-XX-XXT21:00"),
    ("An inquest was held in Derby yesterday. The jury retired at 4 p.m.", "2016-08-22T16:00"),
    ("A Derby court heard on Monday that she stole. She took a van at 9 p.m.", "XXXX-XX-XXT21:00"),
    ("An inquest on Monday heard that he fell on 3 May. He was found at 9 p.m.", "2016-05-03T21:00"),
    ("A fire broke out on Monday. He was found at 9 p.m.", "2016-08-22T21:00"),
]


@pytest.mark.parametrize(("text", "value"), HEARD)
def test_on_which_day_was_what_a_witness_tells_nobody_knows(text, value):
    assert find_dates(text, published="2016-08-23")[-1].value == value


# what an evening has led to is of the morning behind it; what had been before is not
MORNINGS = [
    ("The mill caught fire at 8.15 p.m. on Friday. By dawn it was gone.", "2016-08-20TMO"),
    ("The mill caught fire at 8.15 p.m. on Friday and was gone by dawn.", "2016-08-20TMO"),
    ("The mill caught fire on Friday evening. By morning it was gone.", "2016-08-20TMO"),
    ("The mill caught fire late on Friday. It burned until daybreak.", "2016-08-20TMO"),
    ("The mill caught fire late on Friday. At 3 a.m. the roof fell in.", "2016-08-20T03:00"),
    ("The mill caught fire late on Friday. The guard had left at 3 a.m.", "2016-08-19T03:00"),
    ("Police were called at 8 p.m. on Friday. In the morning he had gone to work.", "2016-08-19TMO"),
    ("The mill caught fire early on Friday. By morning it was gone.", "2016-08-19TMO"),
    ("The mill caught fire at 2 p.m. on Friday. By nightfall it was gone.", "2016-08-19TEV"),
]


@pytest.mark.parametrize(("text", "value"), MORNINGS)
def test_by_dawn_is_the_day_after_an_evening(text, value):
    assert find_dates(text, published="2016-08-23")[-1].value == value


# a season or month that is over is not to come; where nothing says so it is of the year
THIS_ONE = [
    ("The bridge will open this spring.", "2017-SP"),
    ("Work on the bridge is expected to begin this March.", "2017-03"),
    ("The bridge was shut this spring.", "2016-SP"),
    ("The bridge, which was hit by a flood this spring, will open soon.", "2016-SP"),
    ("The bridge will open this winter.", "2016-WI"),
    ("The bridge will open this summer.", "2016-SU"),
    ("He said it was a good spring, this spring.", "2016-SP"),
    # what prices do is no season
    ("Prices will fall next year.", "2017"),
    ("The bridge opens in fall next year.", "2017-FA"),
]


@pytest.mark.parametrize(("text", "value"), THIS_ONE)
def test_this_spring_is_the_next_where_that_of_the_year_is_over(text, value):
    values = [timex.value for timex in find_dates(text, published="2016-08-23")]
    assert [found for found in values if not found.endswith("_REF")][-1] == value


# some of what is told of a year was in a part of that year
SHARED = [
    ("The firm opened nine shops last year, most of them in June.", "2015-06"),
    ("The firm lost $5 million in 2013, including $3 million in the fourth quarter.", "2013-Q4"),
    ("In 2014, 41 people died, two of them in May.", "2014-05"),
    ("The firm opened nine shops in 2014, mostly in May.", "2014-05"),
    ("The firm has opened nine shops since 2014, most of them in May.", "2016-05"),
    ("The firm opened nine shops last year, and in May it opened two.", "2016-05"),
    ("Lee was held last year with two men, including one who died in May.", "2016-05"),
]


@pytest.mark.parametrize(("text", "value"), SHARED)
def test_a_part_of_what_a_year_told_is_in_that_year(text, value):
    assert find_dates(text, published="2016-08-23")[-1].value == value


# what lasted until a date goes on from when it began; what was stopped until then, or put off, may still be
UNTIL = [
    ("The mill caught fire on Friday. Lorries were sent over the old bridge until Sunday.", "2016-08-21"),
    ("Lee was arrested on Sunday. He was held until Wednesday.", "2016-08-24"),
    ("Lee wrote on 14 April 2013. He got no answer until June.", "2013-06"),
    ("Lee was hired in May 2013. He stayed until March.", "2014-03"),
    ("Lee was arrested on Friday. The case was adjourned until Monday.", "2016-08-29"),
    ("The mill caught fire on Friday. It will be shut until Monday.", "2016-08-29"),
    # a forecast is for a day to come
    ("The forecast for Saturday is for rain.", "2016-08-27"),
    ("Now the weather for the weekend.", "2016-W34-WE"),
    ("Its forecasts for May were too high.", "2016-05"),
    # why something is expected has been
    ("Velo expects to report a loss, citing weak demand in June.", "2016-06"),
    ("Velo will shut a mill because of poor sales in May.", "2016-05"),
    # a fire that is caught is no fire told of
    ("The mill caught fire on Monday. By nightfall it was out.", "2016-08-22TEV"),
]


@pytest.mark.parametrize(("text", "value"), UNTIL)
def test_what_lasted_until_a_date_goes_on_from_its_beginning(text, value):
    assert find_dates(text, published="2016-08-23")[-1].value == value
