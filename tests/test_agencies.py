"""Stories of agencies and local papers: how many were hurt, what starts when, what somebody was judged for."""

from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
HURT = [
    (
        "One sailor was killed and nine men were injured on Monday when a tram overturned in Oslo.",
        [("2013-02-11", "One sailor was killed and nine men were injured", "death")],
    ),
    (
        "Two nurses died and nine others injured in a fire in Oslo on Monday.",
        [("2013-02-11", "Two nurses died and nine others were injured in a fire in Oslo", "death")],
    ),
    (
        "Nine people died and more than 40 were missing on Monday after a ferry sank.",
        [("2013-02-11", "Nine people died and more than 40 were missing", "death")],
    ),
    # what else was done, or was not, is not told of the same day
    (
        "The mill was founded by Karl Moe and his son was killed in 1990.",
        [("1990", "His son was killed", "death")],
    ),
    (
        "Karl Moe was not hurt and his wife was killed on Sunday.",
        [("2013-02-10", "Karl Moe’s wife was killed", "death")],
    ),
    (
        "One man was killed on Sunday and nine were injured on Monday.",
        [("2013-02-10", "One man was killed", "death"), ("2013-02-11", "Nine were injured", "other")],
    ),
]

FROM_THEN_ON = [
    (
        "Heavy showers are forecast for the north starting Thursday night.",
        [("2013-02-14/..", "Heavy showers are forecast for the north")],
    ),
    (
        "Bills will rise by two crowns for the average user beginning in March 2013.",
        [("2013-03", "Bills will rise by two crowns for the average user")],
    ),
    ("Rents will rise for two years starting in 2014.", [("2014", "Rents will rise for two years")]),
    (
        "The road will be closed to traffic beginning Monday.",
        [("2013-02-18/..", "The road will be closed to traffic")],
    ),
    ("The road will be closed starting Monday.", [("2013-02-18/..", "The road will be closed")]),
    ("Pupils can sign up for the course beginning Monday.", [("2013-02-18", "The course is to begin")]),
    ("He will play in the cup starting on Friday.", [("2013-02-15", "The cup is to start")]),
    (
        "The council approved a fare increase beginning 1 November.",
        [("2012-11-01", "A fare increase began")],
    ),
]

OFFENCES = [
    (
        "Moe pleaded guilty to assault causing harm to a student at Mill Street, Moss, on February 23rd, 2007.",
        [("2007-02-23", "Assault causing harm to a student at Mill Street, Moss took place")],
    ),
    (
        "Karl Moe was found guilty at Moss Crown Court on November 6th of assault on Bo Lee, of Ulm, on May 6th, 2002.",
        [
            ("2012-11-06", "Karl Moe was found guilty at Moss Crown Court of assault on Bo Lee"),
            ("2002-05-06", "Assault on Bo Lee, of Ulm took place"),
        ],
    ),
    (
        "Karl Moe was jailed for the offence of assault causing harm to Sergeant Bo Lee in Moss on November 17.",
        [("2012-11-17", "Assault causing harm to Sergeant Bo Lee in Moss took place")],
    ),
    (
        "She was sentenced on Friday for fraud at a bank on 3 May.",
        [("2013-02-08", "She was sentenced for fraud at a bank"), ("2012-05-03", "Fraud at a bank took place")],
    ),
    ("The clerk faces three counts of theft on dates in March 2010.", []),
    # where it was judged, and a town that may be that; a day of this week is that of the judgment
    (
        "Moe pleaded guilty to an assault at Moss Crown Court on 3 May 2009.",
        [("2009-05-03", "Moe pleaded guilty to an assault at Moss Crown Court")],
    ),
    ("Moe was jailed for theft in Moss on November 17.", [("2012-11-17", "Moe was jailed for theft in Moss")]),
    (
        "Moe was charged with a robbery at a shop in Moss on Monday.",
        [("2013-02-11", "Moe was charged with a robbery at a shop in Moss")],
    ),
    (
        "Moe was jailed for murder and was sent to a cell at Ulm on 3 May 2009.",
        [("2009-05-03", "Moe was sent to a cell at Ulm")],
    ),
]

SMALL_HOURS = [
    ("The mill caught fire at about 1 a.m. last night.", "2013-02-12T01:00:00"),
    ("The mill caught fire at 12.30am last night.", "2013-02-12T00:30:00"),
    ("The mill caught fire at 11 p.m. last night.", "2013-02-11T23:00:00"),
    ("The mill caught fire at 1 a.m. on Monday.", "2013-02-11T01:00:00"),
]


def told(text: str) -> list[tuple[str, str]]:
    return [(event.date.edtf, event.title) for event in composed(text).events]


@each_row(("text", "expected"), HURT)
def test_the_dead_are_told_of_beside_the_injured(text, expected):
    assert [(event.date.edtf, event.title, event.kind) for event in composed(text).events] == expected


@each_row(("text", "expected"), FROM_THEN_ON)
def test_what_is_so_from_a_day_on_and_what_begins_on_it(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), OFFENCES)
def test_the_day_of_an_offence_is_not_that_of_its_judgment(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), SMALL_HOURS)
def test_the_small_hours_of_a_night_are_of_the_next_day(text, expected):
    (event,) = composed(text).events
    assert event.date.edtf == expected
