"""Messages, notices and posts: rows of dates, what was still to come when it was told, today by its own name."""

from dateline import find_dates
from tables import each_row

TUESDAY, FRIDAY, SUNDAY, MONDAY = "2013-02-12", "2013-02-15", "2013-02-17", "2013-02-18"

# each with the day on which it was written, and the values of all that it names
VALUES = [
    # days in a row follow one another, whatever is said of each in brackets
    (TUESDAY, "We meet on 22 February, 10 March (hall), 14 June, 9 August (if required) and 8 November.", ["2013-02-22", "2013-03-10", "2013-06-14", "2013-08-09", "2013-11-08"]),
    ("2013-11-13", "Talks: 3 December (hall), 14 January (church) and 11 March", ["2013-12-03", "2014-01-14", "2014-03-11"]),
    (TUESDAY, "Talks: 22 February, 4 or 10 March (hall), 14 October", ["2013-02-22", "2013-03-10", "2013-10-14"]),
    (TUESDAY, "The shop was shut on 24 December, 25 December and 1 January.", ["2012-12-24", "2012-12-25", "2013-01-01"]),
    (TUESDAY, "The court sat on 3 October, 14 December and 11 January.", ["2012-10-03", "2012-12-14", "2013-01-11"]),
    # a list of them has each on its line
    (TUESDAY, "Club nights:\n22 April\n10 May\n14 June", ["2013-04-22", "2013-05-10", "2013-06-14"]),
    (TUESDAY, "22 April quiz\n10 May walk\n", ["2013-04-22", "2013-05-10"]),
    (TUESDAY, "The old mill by the weir at Ulm burnt down to its last beam on\n5 May 1990, with all that it held.", ["1990-05-05"]),
    # minutes and hours from now are so long; of weeks a date is known
    (TUESDAY, "I'll be there in 20 minutes.", ["PT20M"]),
    (TUESDAY, "The shop opens in two hours.", ["PT2H"]),
    (TUESDAY, "hey ill be there in like 20 mins", ["PT20M"]),
    (TUESDAY, "The shop opens in two weeks.", ["2013-W09"]),
    # what was still to come when it was told
    (FRIDAY, "They were supposed to ship it on Monday to arrive in time for Wednesday.", ["2013-02-11", "2013-02-13"]),
    (FRIDAY, "On Tuesday I mailed them and they said they'd have it going out on Wednesday.", ["2013-02-12", "2013-02-13"]),
    (FRIDAY, "On Monday she told me she was leaving on Tuesday.", ["2013-02-11", "2013-02-12"]),
    (FRIDAY, "On Monday she told me she is leaving on Wednesday.", ["2013-02-11", "2013-02-20"]),
    (FRIDAY, "On Monday I was ill, but I'm going out on Thursday.", ["2013-02-11", "2013-02-21"]),
    (FRIDAY, "On Monday we lost, but on Wednesday we will win.", ["2013-02-11", "2013-02-20"]),
    # nobody calls today by its name, but news
    (FRIDAY, "I ordered it on Friday and it came on Monday.", ["2013-02-08", "2013-02-11"]),
    (FRIDAY, "On Friday my dad rang me.", ["2013-02-08"]),
    (FRIDAY, "We camped on Wednesday. I got home on Friday.", ["2013-02-13", "2013-02-15"]),
    (FRIDAY, "I'm glad it's Friday.", ["2013-02-15"]),
    (FRIDAY, "Lee said on Friday that he had won.", ["2013-02-15"]),
    (FRIDAY, "See you on Friday.", ["2013-02-22"]),
    # `this` is of this week, whatever another clause tells
    (TUESDAY, "I have nothing for the talk this Wednesday, and having finished the book I am glad.", ["2013-02-13"]),
    (FRIDAY, "In Leeds this Wednesday, she resigned.", ["2013-02-13"]),
    # not until then, with or without a verb
    (TUESDAY, "off sick, so not paid til xmas", ["2013-12-25"]),
    (TUESDAY, "She was not paid until Christmas.", ["2012-12-25"]),
    (TUESDAY, "i was born in 91 so ill b 22 in sept", ["1991", "2013-09"]),
    (TUESDAY, "He fell ill in November.", ["2012-11"]),
    (TUESDAY, "hey dont be late like in april lol", ["2012-04"]),
    # the week that opens a sentence holds its days only where they lie on the side that is told
    (SUNDAY, "This week I have six miles on Monday.", ["2013-W07", "2013-02-18"]),
    (TUESDAY, "Next week there is no school on Friday.", ["2013-W08", "2013-02-22"]),
    # each of two days keeps its hours
    (TUESDAY, "I'm out Thursday from 1:30 to 4:30, Friday from 11:30 to 12:30.", ["2013-02-14", "2013-02-14T13:30", "2013-02-14T16:30", "2013-02-15", "2013-02-15T11:30", "2013-02-15T12:30"]),
    (TUESDAY, "I can do Thursday at 4:30, Friday at 5.", ["2013-02-14T16:30", "2013-02-15T17:00"]),
    (TUESDAY, "We are open from 2 to 4 p.m., Friday.", ["2013-02-15T14:00", "2013-02-15T16:00"]),
    (TUESDAY, "The date is Friday, 15 February at 5 p.m., as told.", ["2013-02-15T17:00"]),
    # short lines stand alone
    (TUESDAY, "This would work for me:\n\nThursday afternoon\nFriday after 3pm\nMonday morning", ["2013-02-14TAF", "2013-02-15", "2013-02-15T15:00", "2013-02-18TMO"]),
    (TUESDAY, "Fri 15 Feb\n9am talk\nSat 16 Feb\n3pm walk", ["2013-02-15", "2013-02-15T09:00", "2013-02-16", "2013-02-16T15:00"]),
    (TUESDAY, "They came to the\nMay fair of 2012.", ["2012"]),
    # an hour of another day is in no half of this one; a question before it begins nothing that lasts
    (TUESDAY, "ring em before 5.30 or after 8 tmrw ok", ["2013-02-12T17:30", "2013-02-13T08:00"]),
    (TUESDAY, "can we do the 2nd instead of the 1st? kids dont break up til end of feb", ["2013-03-02", "2013-03-01", "2013-02"]),
    # a weekday between two that were named before it is of their week
    (FRIDAY, "I'm out Monday and Wednesday from 1:30 to 4:30, Tuesday from 11:30.", ["2013-02-18", "2013-02-20", "2013-02-20T13:30", "2013-02-20T16:30", "2013-02-19", "2013-02-19T11:30"]),
    (TUESDAY, "I'm free Wednesday, Friday, Monday and Tuesday.", ["2013-02-13", "2013-02-15", "2013-02-18", "2013-02-19"]),
    # behind a night the first hours are small ones
    (TUESDAY, "I went out last night and got home at 4.", ["2013-02-11TNI", "2013-02-12T04:00"]),
    (TUESDAY, "I had tea at 4, then dinner tonight.", ["2013-02-12T16:00", "2013-02-12TNI"]),
    # each of two weekdays has its own number
    (TUESDAY, "Brunch on Saturday and Sunday, March 2 & 3.", ["2013-03-02", "2013-03-03"]),
    # what is moved from one day to another is no stretch
    (TUESDAY, "My appointment moved from the 18th to the 25th at 2:40, ok?", ["2013-02-18", "2013-02-25T14:40"]),
    # hours without their half, behind which anything may stand in a chat
    (TUESDAY, "mum says dinners @ 7 dont b late", ["2013-02-12T19:00"]),
    (TUESDAY, "im there til 5 can u come", ["2013-02-12T17:00"]),
    (TUESDAY, "lol they beat us by 3 can u believe it", []),
    # what is cancelled was to come
    (TUESDAY, "btw lesson on thurs cancelled, make up class nxt tues", ["2013-02-14", "2013-02-19"]),
    (TUESDAY, "Training on Friday is cancelled.", ["2013-02-15"]),
    (TUESDAY, "Training on Friday was cancelled.", ["2013-02-08"]),
    (TUESDAY, "The driver was ill, so Friday's trip is off and I'll ring you first thing in the morning.", ["2013-02-15", "2013-02-13TMO"]),
    (TUESDAY, "I was up first thing in the morning.", ["2013-02-12TMO"]),
    (TUESDAY, "Thx for yesterday! same again in 2 wks? x", ["2013-02-11", "2013-W09"]),
    (TUESDAY, "My wedding is in two weeks and I have no shoes.", ["2013-W09"]),
    (TUESDAY, "She planned her wedding in two weeks.", ["P2W"]),
    (TUESDAY, "u stuck at 5 or what", []),
    # what has been written or is thanked for is over, what is booked lies ahead
    (TUESDAY, "Thanks for your mail of Monday.", ["2013-02-11"]),
    (TUESDAY, "Thank you all again for Saturday!", ["2013-02-09"]),
    (TUESDAY, "Thanks for the invite for Saturday!", ["2013-02-16"]),
    (TUESDAY, "booked weds 6th for the vet. i hope thats ok", ["2013-03-06"]),
    (TUESDAY, "Police said he was booked Friday on a charge of theft.", ["2013-02-08"]),
    # a last visit was, whatever its verb could be
    (TUESDAY, "Our flat is old. The last visit was on 3 February.", ["2013-02-03"]),
    (TUESDAY, "The team visit Ulm on 3 March.", ["2013-03-03"]),
    # the title of what is told as past
    (TUESDAY, "Saturday's ride\n\nWe met at the weir at 9 and I had two punctures.", ["2013-02-09", "2013-02-09T09:00"]),
    (TUESDAY, "Saturday's ride\n\nHi all, we will meet at the weir at 9.", ["2013-02-16", "2013-02-16T09:00"]),
    (TUESDAY, "We moved house on 6 June 2012. That weekend it poured.", ["2012-06-06", "2012-W23-WE"]),
    (TUESDAY, "The ferry was due on Saturday but left two hours late.", ["2013-02-09", "PT2H"]),
    (TUESDAY, "The ferry was due on Saturday.", ["2013-02-16"]),
]  # fmt: skip


@each_row(("published", "text", "expected"), VALUES)
def test_dates_of_messages_and_notices(published, text, expected):
    assert [timex.value for timex in find_dates(text, published=published)] == expected


WEEKS = [
    # a week told day by day is over
    (SUNDAY, "Here is how my week went.\n\nMonday: 2.5 miles\nTuesday: 3 miles\nWednesday: Rest\nSunday: Rest", ["11", "12", "13", "17"]),
    (MONDAY, "Here is how my week went.\n\nMonday: 2.5 miles\nTuesday: 3 miles\nWednesday: Rest\nSunday: Rest", ["11", "12", "13", "17"]),
    (MONDAY, "I am so glad.\n\nMonday: I broke in my new shoes.\n\nTuesday: I ran with Ann.\n\nThursday: Rest! We slept.", ["11", "12", "14"]),
    (SUNDAY, "My week.\n\nMonday I went out to run six.\n\nTuesday I went to the gym.\n\nFriday morning I woke up early.", ["11", "12", "15TMO"]),
    # plans, rotas and programmes are to come
    (SUNDAY, "Here is my plan.\n\nMonday: 2.5 miles\nTuesday: 3 miles\nWednesday: Rest", ["18", "19", "20"]),
    (SUNDAY, "I was ill, but here is what we plan to do.\n\nMonday: maths\nTuesday: French\nFriday: art", ["18", "19", "22"]),
    (FRIDAY, "I'm sorry I was late with this. Our rota:\n\nSaturday: Ann\nSunday: Bo\nMonday: Cy", ["16", "17", "18"]),
    (SUNDAY, "Come to us.\n\nMonday: We will sing\nTuesday: Bingo, bring your own pens\nFriday: Darts", ["18", "19", "22"]),
]  # fmt: skip


@each_row(("published", "text", "expected"), WEEKS)
def test_weeks_told_day_by_day(published, text, expected):
    assert [timex.value.removeprefix("2013-02-") for timex in find_dates(text, published=published)] == expected
