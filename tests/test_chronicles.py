"""Sentences in the shapes of campaign narratives, old reports and biographical dictionaries."""

from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
DEEDS = [
    ("On 3 May 1871 the enemy sent in a flag of truce demanding the surrender of the place.", [("1871-05-03", "The enemy sent in a flag of truce demanding the surrender of the place")]),
    ("In May 1871 the king called in two regiments.", [("1871-05", "The king called in two regiments")]),
    ("Troops sent in May 1871", [("1871-05", "Troops were sent")]),
    ("On 3 May 1871 the men sent in the boat were drowned.", [("1871-05-03", "The men were drowned")]),
    ("In 1900, to win over the elders of Moss, which was also backing them, Taylor persuaded the men to stay.", [("1900", "Taylor persuaded the men to stay")]),
    ("To weaken support for the rebels, which was strong, Ann Lee opened a school in 1900.", [("1900", "Ann Lee opened a school")]),
    ("To the surprise of the men, a barn in Moss burned in 1900.", [("1900", "A barn in Moss burned")]),
    ("War was averted when the League of Moss intervened, but sporadic fighting went on until January 1995.", [("/1995-01", "Sporadic fighting went on")]),
    ("In 1903 a second group called the Movement for Peace (MFP) emerged in the south.", [("1903", "A second group emerged in the south")]),
    ("In 1903 a group called the Young Lions (YL), led by Ann Lee, emerged in the south.", [("1903", "A group emerged in the south")]),
    ("In 1903 the group called the strike off.", [("1903", "The group called the strike off")]),
    ("He joined Bo Kemp, who was raising a brigade, and on 1 May 1862, still just 17, he was made a captain.", [("1862-05-01", "He was made a captain")]),
    ("Lee left, and on 1 May 1862, however, she came back.", [("1862-05-01", "She came back")]),
    ("Lee left, and on 1 May 1862, a Thursday, she came back.", [("1862-05-01", "She came back")]),
]  # fmt: skip

LIVES = [
    ("Ann Kemp, Danish painter and author, born in Ulm on 12 October 1844; left in 1866.", ("1844-10-12", "Ann Kemp was born in Ulm")),
    ("Bo Kemp, smith and owner of a mill, born in Moss in 1844.", ("1844", "Bo Kemp was born in Moss")),
    ("Bo Kemp had two sons by Ann Lee, a clerk born in Moss in 1844.", ("1844", "Ann Lee was born in Moss")),
]  # fmt: skip

WORKS = [
    ("He wrote The Smith's Daughter (1882); Famous and Decisive Battles (1884); Blake (1891).", [("1882", "He wrote The Smith's Daughter"), ("1884", "He wrote Famous and Decisive Battles"), ("1891", "He wrote Blake")]),
    ("She served in garrison duty (1866–69); at the Moss Academy (1869–71).", [("1866/1869", "She served in garrison duty"), ("1869/1871", "She served at the Moss Academy")]),
    ("Ann Lee was mayor of Ulm (1962–66); judge (1966–70).", [("1962/1966", "Ann Lee was mayor of Ulm"), ("1966/1970", "Ann Lee was judge")]),
    ("She wrote The Tide (1962); she also painted Mud (1966).", [("1962", "She wrote The Tide"), ("1966", "She also painted Mud")]),
]  # fmt: skip

KINDS = [
    ("Kemp was commissioned a second lieutenant of cavalry in 1924.", "appointment"),
    ("Kemp was commissioned into the Moss Rifles in 1924.", "other"),
    ("The frigate was commissioned in 1924.", "founding"),
]

TIMES = [
    ("On 17 March 1871 she was off Moss. She saw land at half-past 3 p.m., and no ship.", "half-past 3 p.m.", "1871-03-17T15:30:00"),
    ("On 17 March 1871 she was off Moss. At half past four she turned.", "half past four", "1871-03-17T04:30:00"),
    ("The war began in 1899. The siege dragged on into March 1900.", "March 1900", "/1900-03"),
    ("The war began in 1899. They rode into Moss in March 1900.", "March 1900", "1900-03"),
    ("On 3 May 1862 a shell wounded Lee, who died the next day. The following day they withdrew.", "The following day", "1862-05-04"),
    ("On 3 May 1862 a shell wounded Lee, who later died on 9 May. Two days later they withdrew.", "Two days later", "1862-05-05"),
    ("On 3 May 1862 a shell hit the fort, which fell the next day. The following day they withdrew.", "The following day", "1862-05-05"),
    ("On 3 May 1862 a shell hit Lee. He died the next day. The following day they withdrew.", "The following day", "1862-05-05"),
]  # fmt: skip


def told(text: str) -> list[tuple[str, str]]:
    """The dates and titles of a text, in its order."""
    events = [event for event in composed(text).events if event.date is not None]
    return [(event.date.edtf, event.title) for event in sorted(events, key=lambda e: e.mentions[0].expression_start)]


@each_row(("text", "expected"), DEEDS)
def test_who_did_what(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), LIVES)
def test_who_was_born(text, expected):
    assert expected in told(text)


@each_row(("text", "expected"), WORKS)
def test_a_row_of_things_parted_by_semicolons(text, expected):
    assert told(text) == expected


@each_row(("text", "kind"), KINDS)
def test_who_is_commissioned_is_given_a_rank(text, kind):
    assert composed(text).events[0].kind == kind


@each_row(("text", "expression", "value"), TIMES)
def test_what_the_next_date_counts_from(text, expression, value):
    events = composed(text, published=None).events
    assert {event.because.expression: event.date.edtf for event in events}[expression] == value


def test_before_or_after_the_noon_observation_is_not_at_noon():
    assert told("On 17 March 1871, after the noon observation, the wind rose.") == [("1871-03-17", "The wind rose")]
