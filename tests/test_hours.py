"""Hours told one after the other, days in figures, and what people have agreed on."""

from dateline import find_dates
from tables import each_row

SATURDAY, FRIDAY = "2019-03-02", "2021-09-17"

# each with the day on which it was written, and the values of all that it names
VALUES = [
    # an hour is in the half of the day of the one before it, within three hours
    (SATURDAY, "a level results. got the email 6am, cried till 7 lol", ["2019-03-02T06:00", "2019-03-02T07:00"]),
    (SATURDAY, "We got up at 5am, left at 6:30 and my train was at 7.15.", ["2019-03-02T05:00", "2019-03-02T06:30", "2019-03-02T07:15"]),
    (SATURDAY, "The show was at 8pm. My train home was at 11.15.", ["2019-03-02T20:00", "2019-03-02T23:15"]),
    (SATURDAY, "I had lunch at 1pm. At 3.15 the fire alarm went and we left.", ["2019-03-02T13:00", "2019-03-02T15:15"]),
    (SATURDAY, "I dropped him at 7.45am. By 9.30 the school had rung me.", ["2019-03-02T07:45", "2019-03-02T09:30"]),
    # so is one that a word has put into the morning, and one with its part of the day
    (SATURDAY, "The alarm rang at 5.20. I was on the road by 6.10 and my race began at 8.30.", ["2019-03-02T05:20", "2019-03-02T06:10", "2019-03-02T08:30"]),
    (SATURDAY, "My dog woke us at 5 in the morning. I had a bath at 6.20.", ["2019-03-02T05:00", "2019-03-02T06:20"]),
    (SATURDAY, "I got up at half six. My bus was at ten past seven.", ["2019-03-02T06:30", "2019-03-02T07:10"]),
    (SATURDAY, "The pies came at twenty to eight in the evening, and our bus left at 9.15.", ["2019-03-02T19:40", "2019-03-02T21:15"]),
    (SATURDAY, "The alarm rang at 5.20. We had our dinner at 7.30.", ["2019-03-02T05:20", "2019-03-02T19:30"]),
    (SATURDAY, "The alarm rang at 5.20. I am on my way home, back by 6.", ["2019-03-02T05:20", "2019-03-02T18:00"]),
    # and of the one behind it, or of one of the evening
    (SATURDAY, "At 8:45 we were still waiting. Finally, at 9pm, we asked our waitress.", ["2019-03-02T20:45", "2019-03-02T21:00"]),
    (SATURDAY, "gig ends 11pm, support on at 8 lol", ["2019-03-02T23:00", "2019-03-02T20:00"]),
    # not beyond them
    (SATURDAY, "They open at 9am and close at 5, I think.", ["2019-03-02T09:00", "2019-03-02T17:00"]),
    (SATURDAY, "i start 8am home by 6 lol", ["2019-03-02T08:00", "2019-03-02T18:00"]),
    (SATURDAY, "I was up till 3am and had to be back in at 8.", ["2019-03-02T03:00", "2019-03-02T08:00"]),
    # a stretch ends behind where it begins
    (SATURDAY, "They are open from 9am till 8, I think.", ["2019-03-02T09:00", "2019-03-02T20:00"]),
    (SATURDAY, "We served from 6pm till 10, my dad and I.", ["2019-03-02T18:00", "2019-03-02T22:00"]),
    (SATURDAY, "i work 10pm till 7 lol", ["2019-03-02T22:00", "2019-03-03T07:00"]),
    # each hour of a day is one
    (FRIDAY, "We can meet on Thursday at 9AM, 10AM, 1PM, or 2PM.", ["2021-09-23T09:00", "2021-09-23T10:00", "2021-09-23T13:00", "2021-09-23T14:00"]),
    (FRIDAY, "A new best this morning, 24:51 in all!", ["2021-09-17TMO"]),
    # days in figures, where the text has one that can be nothing else
    (FRIDAY, "Ann and Bo are both out on 9/20. Can you make 10/4 instead? I put it on the 10/4 list.", ["2021-09-20", "2021-10-04", "2021-10-04"]),
    (FRIDAY, "We open on 10/14. Mix 1/2 cup of it with 3/4 of that, 24/7. Rated 4/5 and 9/10.", ["2021-10-14"]),
    (FRIDAY, "About 9/20 of them are out. Can you make 10/4 instead?", []),
    (FRIDAY, "Meeting Tues 9/21 at the hall, next 10/5 same place.", ["2021-09-21", "2021-10-05"]),
    # hours in a row, each at the end of its item
    (SATURDAY, "doors 7, support 7.45, main act 9, lol", ["2019-03-02T19:00", "2019-03-02T19:45", "2019-03-02T21:00"]),
    (SATURDAY, "party: tables out 8am, speech on the telly 11, cakes 1ish, races 3, disco 7 till late lol", ["2019-03-02T08:00", "2019-03-02T11:00", "2019-03-02T13:00", "2019-03-02T15:00", "2019-03-02T19:00"]),
    (SATURDAY, "lights on tonite - santa 4, choir 5.30, switch on 6 prompt!", ["2019-03-02TNI", "2019-03-02T16:00", "2019-03-02T17:30", "2019-03-02T18:00"]),
    (SATURDAY, "we meet at 10am, there are teams of 5, groups of 7, lol", ["2019-03-02T10:00"]),
    (SATURDAY, "ulm won 3, hull 1, derby 2 lol. see u at 7pm", ["2019-03-02T19:00"]),
    (SATURDAY, "we have eggs 6, milk 2, bread 1 lol", []),
    # four digits at the heads of lines are hours of one who tells of himself
    (SATURDAY, "1600 – My alarm goes off.\n\n1630 – I have a shower.\n\n1630-1700 – Dinner with my wife.\n\n1835 – I clock in.", ["2019-03-02T16:00", "2019-03-02T16:30", "2019-03-02T16:30", "2019-03-02T17:00", "2019-03-02T18:35"]),
    (SATURDAY, "1910 – My gran is born.\n\n1930 – She meets my grandad.\n\n1935 – They wed.\n\n1938 – My mum is born.", ["1910", "1930", "1935", "1938"]),
    # words of another sentence say nothing of late hours
    (SATURDAY, "boss in at 10. pub straight after lol", ["2019-03-02T10:00"]),
    (SATURDAY, "gig tonite, c u there at 9 lol", ["2019-03-02TNI", "2019-03-02T21:00"]),
    # a stretch that ends at a smaller hour begins in the morning; a weekday and its number are of this month if they fit
    ("2019-12-18", "Collect Mon 23rd 7-5, I said.", ["2019-12-23T07:00", "2019-12-23T17:00"]),
    ("2018-04-23", "Sports Day (19th June).\n\nThe sale is on Friday 27th.", ["2018-06-19", "2018-04-27"]),
    (SATURDAY, "I woke at 1, 2, 3 and 4.", ["2019-03-02T01:00", "2019-03-02T02:00", "2019-03-02T03:00", "2019-03-02T04:00"]),
    (SATURDAY, "I meet them at 5, 10 and 15 Elm Road.", ["2019-03-02T17:00"]),
    # by day it is no more last night
    (SATURDAY, "I went out last night. I left work at 4:30.", ["2019-03-01TNI", "2019-03-02T16:30"]),
    (SATURDAY, "I went out last night. I was home by 11pm.", ["2019-03-01TNI", "2019-03-01T23:00"]),
    (SATURDAY, "I swam on Thursday night. I left work at 4:30.", ["2019-02-28TNI", "2019-02-28T16:30"]),
    ("2010-01-06", "school txt says shut tday, reopening friday 10am if poss", ["2010-01-06", "2010-01-08T10:00"]),
    # the lines of a programme pass noon once
    (SATURDAY, "Hall, Monday 4 March\n9.15 Toddlers\n10.45 Coffee\n12.00 Lunch\n2.00 Tai chi\n6.30 Brownies", ["2019-03-04", "2019-03-04T09:15", "2019-03-04T10:45", "2019-03-04T12:00", "2019-03-04T14:00", "2019-03-04T18:30"]),
    (SATURDAY, "9:00 Welcome\n10:45 Coffee\n1:15 Lunch\n5:00 Close", ["2019-03-02T09:00", "2019-03-02T10:45", "2019-03-02T13:15", "2019-03-02T17:00"]),
    (SATURDAY, "1.50 Tea\n2.25 Cake\n3.50 Pie", []),
    (SATURDAY, "1.05 Scope\n1.10 Terms\n1.15 Rules\n2.05 Fees", []),
    (SATURDAY, "hes up at 11, 1.30, 3 and then 5.15 for the day lol", ["2019-03-02T11:00", "2019-03-02T01:30", "2019-03-02T03:00", "2019-03-02T05:15"]),
    (SATURDAY, "Booked for 8, seated 8.25, and our starters came at 9.05.", ["2019-03-02T20:00", "2019-03-02T20:25", "2019-03-02T21:05"]),
    # a small number behind a weekday is its hour in a chat where no such day is near
    ("2014-06-12", "ulm is on fri 5, bring beers, lol", ["2014-06-13T17:00"]),
    ("2014-06-12", "lol party is sat 14", ["2014-06-14"]),
    ("2014-06-12", "lol i saw her sat 7", ["2014-06-07"]),
    ("2018-04-23", "I need you on 19th June.\n\nFriday 27th (from 3.10pm) is the sale.", ["2018-06-19", "2018-04-27", "2018-04-27T15:10"]),
    (SATURDAY, "gym: spin 6.15, pump 7, yoga 8.10, lol", ["2019-03-02T18:15", "2019-03-02T19:00", "2019-03-02T20:10"]),
    # what has been agreed on is to come, and so is what is put right
    (FRIDAY, "Done - Thursday at 1PM then. I sent an invite.", ["2021-09-23T13:00"]),
    (FRIDAY, "It was Thursday at 1PM then.", ["2021-09-23T13:00"]),
    ("2010-04-17", "Flight was on Thursday, now they say Wednesday at the earliest.", ["2010-04-15", "PRESENT_REF", "2010-04-21"]),
    # `was to the` is no plan
    ("2013-02-12", "Saturday's club run was to the Canteen.", ["2013-02-09"]),
    ("2013-02-12", "Saturday's run was to be held at Ulm.", ["2013-02-16"]),
    # hours of a notice behind a comma are of the day told, whatever is closed
    (SATURDAY, "The fete is on Sunday 9th June. Lane closed from 10am, stalls out at noon, band at 2pm. I can't wait.", ["2019-06-09", "2019-06-09T10:00", "2019-06-09T12:00", "2019-06-09T14:00"]),
    (SATURDAY, "We closed at 10am, and the band left at 2pm.", ["2019-03-02T10:00", "2019-03-02T14:00"]),
    # behind a stretch of days to come an hour is of its first one, but for where it ends
    (SATURDAY, "I have booked Friday 7th to Sunday 9th June. Ann and I will be there about 8pm.", ["2019-06-07", "2019-06-09", "2019-06-07T20:00"]),
    (SATURDAY, "I have booked Friday 7th to Sunday 9th June. We leave at 10am.", ["2019-06-07", "2019-06-09", "2019-06-09T10:00"]),
    # how often something is right behind an hour makes it one of every such day, whatever the tense
    (SATURDAY, "My gran opened her stall at six every morning.", ["XXXX-XX-XXT06:00", "XXXX-XX-XXTMO"]),
    (SATURDAY, "My gran rang at six, every ten minutes or so.", ["2019-03-02T18:00", "PT10M"]),
    # a day at the head of its line parts the hours before it from those behind
    (SATURDAY, "Thurs 28: my bed by 8.\nFri 1: we left at 9, and I drove.", ["2019-02-28", "2019-02-28T20:00", "2019-03-01", "2019-03-01T09:00"]),
    # nobody leaves a golf club in the night, but clubs
    (SATURDAY, "My bus leaves the club at 4.30, all welcome.", ["2019-03-02T16:30"]),
    (SATURDAY, "i left the club at 3 lol", ["2019-03-02T03:00"]),
    (SATURDAY, "My boat goes on the 6th at ten to four.", ["2019-03-06T15:50"]),
    # who leaves out the I wakes all the same
    (SATURDAY, "Woke at seven to rain. Hired boats from ten till two and rowed out. Fell asleep in mine.", ["2019-03-02T07:00", "2019-03-02T10:00", "2019-03-02T14:00"]),
    # whoever greets somebody at the head writes to him
    (SATURDAY, "Morning all,\nThe hall is shut this week. No cars behind it after 6 on Thursday.\nBev", ["2019-W09", "2019-03-07T18:00"]),
    # an hour that says its half of the day is in it, whatever was told before
    (SATURDAY, "My boat left at two in the afternoon. We came home at six in the morning.", ["2019-03-02T14:00", "2019-03-02T06:00"]),
    # a word of the morning puts an hour behind an evening on the next day, and into the morning
    (SATURDAY, "Last night I got in at 11, had my breakfast at 8 and rang Olga at 10.", ["2019-03-01TNI", "2019-03-01T23:00", "2019-03-02T08:00", "2019-03-02T10:00"]),
    (SATURDAY, "Last night I fell asleep at 9 and woke at 6.", ["2019-03-01TNI", "2019-03-01T21:00", "2019-03-02T06:00"]),
    (SATURDAY, "Last night we went out at 8 and I was home by 10.", ["2019-03-01TNI", "2019-03-01T20:00", "2019-03-01T22:00"]),
    # habits are of no day, nor what is told of them behind
    (SATURDAY, "I used to get up at 6, feed my hens and be in class by 9. Dad would come in at noon.", ["XXXX-XX-XXT06:00", "XXXX-XX-XXT09:00", "XXXX-XX-XXT12:00"]),
    (SATURDAY, "As kids we went to bed at seven. My gran got up at five.", ["XXXX-XX-XXT19:00", "XXXX-XX-XXT05:00"]),
    (SATURDAY, "I usually have dinner at 7. Our bus came at 8.", ["XXXX-XX-XXT19:00", "2019-03-02T20:00"]),
    (SATURDAY, "On Friday the man who used to sell us eggs came at six.", ["2019-03-01", "2019-03-01T18:00"]),
    (SATURDAY, "Gran's party is on Friday. She goes to bed at eight, so don't ring late.", ["2019-03-08", "XXXX-XX-XXT20:00"]),
    # of a month nobody knows the day whose hours are told behind it; what is compared is another story
    (SATURDAY, "We stayed here in January. Our room wasn't ready until 4.30.", ["2019-01", "XXXX-XX-XXT16:30"]),
    (SATURDAY, "We had dinner here on Friday at 8. We'd had a better meal back in June. We left at 11.", ["2019-03-01T20:00", "2018-06", "2019-03-01T23:00"]),
    # nobody announces hours of the night
    (SATURDAY, "Seed swap, Sunday 10 March, 2.30 to 4. Talk, Sunday 17 March, 3-4.30.", ["2019-03-10T14:30", "2019-03-10T16:00", "2019-03-17T15", "2019-03-17T16:30"]),
    # an hour on which people agree
    (SATURDAY, "Ann: What time shall we meet?\n\nSam: 10.30 at the pier?\n\nAnn: 11 is better for me", ["2019-03-02T10:30", "2019-03-02T11:00"]),
    # how often something is leads to an hour of every such day, and nobody meets weekly in the night
    (SATURDAY, "Our bus leaves once a day at seven. The club meets on Fridays at 2.", ["P1D", "XXXX-XX-XXT07:00", "XXXX-WXX-5T14:00"]),
]  # fmt: skip


@each_row(("published", "text", "expected"), VALUES)
def test_hours_and_days_of_messages(published, text, expected):
    assert [timex.value for timex in find_dates(text, published=published)] == expected
