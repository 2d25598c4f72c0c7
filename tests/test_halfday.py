"""Which half of the day a clock time without a.m. or p.m. is in: each is read on Tuesday 12 February 2013."""

from dateline.resolve.foreign import grammar_for
from readings import read
from tables import each_row

SAID = [
    ("Dinner at 7.30.", ["T19:30"]),
    ("The film starts at 7.20.", ["T19:20"]),
    ("Doors open at 2.30.", ["T14:30"]),
    ("The match kicks off at 12.30.", ["T12:30"]),
    ("Drinks at 11:45, sharp.", ["T11:45"]),
    ("She was asleep by 10.45.", ["T22:45"]),
    ("The shop closes at 5.45.", ["T17:45"]),
    ("I had breakfast at 6.15, and I was home by 5.15.", ["T06:15", "T17:15"]),
    ("I woke at 4.30 and read.", ["T04:30"]),
    ("We met at quarter past three and I walked home.", ["T15:15"]),
    ("u there at 5?", ["T17:00"]),
    ("u there at 8?", ["T08:00"]),
    ("pub 2nite? ill be there at 8", ["TNI", "T20:00"]),
    ("The quake struck at 3:15, officials said.", ["T03:15"]),
    ("The train left at 14:30. The film began at 7:20.", ["T14:30", "T07:20"]),
    ("The film begins at 07:20.", ["T07:20"]),
    ("[4:15] kate: hey, u ok?", ["T04:15"]),
    ("I was in bed by 3, up again at 8.", ["T03:00", "T08:00"]),
    ("I was in bed by 10.", ["T22:00"]),
    ("I've been queuing since 6 for this.", ["T06:00"]),
    ("Make it 8, I'm late.", ["T20:00"]),
    ("Our road is shut from 10, sorry.", ["T10:00"]),
    ("[08:12] ann: hey\n[08:14] bo: hi, dinner at 7 lol", ["T08:12", "T08:14", "T19:00"]),
    ("I am in between 8 and 1 on my own.", ["T08:00/2013-02-12T13:00", "T08:00", "T13:00"]),
    ("The last bus is at 11.20, I think.", ["T23:20"]),
    ("pub from 7 then, town about 9 lol", ["T19:00", "T21:00"]),
    ("can u pick me up at 5?", ["T17:00"]),
    ("see u at 8 then lol", ["T20:00"]),
]


@each_row(("text", "times"), SAID)
def test_half_of_the_day(text, times):
    assert [found.value for found in read(text, grammar=grammar_for("en", text))] == [
        f"2013-02-12{time}" for time in times
    ]
