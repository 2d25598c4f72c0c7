"""Judgments, inquiries, post-mortems, minutes, results: what such papers tell, each event with its date and title."""

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

WRITTEN_LATER = [  # told in a report of 12 February 2013
]

BROKEN_OFF = [
    "WHEREAS the parties met on 3 May 2001 and wish to settle all claims,",
    "The ( : and May and having on 3 May 2001 Lee been lease was",
    "( served , to ( , man 2001 on 3 May 2001",
]


@each_row(("text", "expected"), HISTORIES)
def test_histories(text, expected):
    assert told(text) == expected


@each_row("text", BROKEN_OFF)
def test_what_breaks_off_stops_nothing(text):
    assert told(text)
