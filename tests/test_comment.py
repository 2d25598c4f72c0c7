"""Sentences in the shapes of comment: what a columnist says of a date, and what of it is no event."""

from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
NO_EVENTS = [
    "To the Editor: The rail plan is a disgrace (“Council Backs Rail Plan,” news article, Jan. 29).",
    "In calling for a new law, Ann Lee (Op-Ed, Dec. 20) raises a good point.",
    "As your Nov. 13 front-page picture shows, the pier is open.",
    "The sun is August's but the air has been October's.",
    "The town has not known so cool a summer in years.",
    "By shifting an early October payday into late September, thus moving the cost into next year.",
    "May all the firms take a leaf from her book and help.",
]

DESCRIBED = [
    (
        "Ann Lee greeted fellow ministers in Oslo last week with a ringing but ungrammatical claim.",
        [
            (
                "[2013-02-04..2013-02-10]",
                "Ann Lee greeted fellow ministers in Oslo with a ringing but ungrammatical claim",
            )
        ],
    ),
    (
        "The 28 present and former inspectors left in 2012.",
        [("2012", "The 28 present and former inspectors left")],
    ),
    ("An official and former mayor was held in 2012.", [("2012", "An official and former mayor was held")]),
    (
        "They heard six hours of folk, country and old-fashioned band music today near the rock.",
        [
            (
                "2013-02-12",
                "They heard six hours of folk, country and old-fashioned band music near the rock",
            )
        ],
    ),
    ("The party met and short-listed three women in 2012.", [("2012", "The party short-listed three women")]),
    ("A sensible 1980 rule on the same label was stayed.", []),
    (
        "Peru first used the mines in its war with Chile, then last year shelled its own towns.",
        [("2012", "Peru shelled its own towns")],
    ),
    (
        "The cars first used in 1990 were sold in 2012.",
        [("1990", "The cars were first used"), ("2012", "The cars were sold")],
    ),
    (
        "Worse, the date for the first debate, Sept. 25, coincides with the Games.",
        [("2012-09-25", "The date for the first debate coincides with the Games")],
    ),
    (
        "Undeterred by the deficit, Ann Lee, the retiring leader, awarded bonuses last month to 12 aides.",
        [("2013-01", "Ann Lee awarded bonuses to 12 aides")],
    ),
    ("Many in the town left the hall in 2012.", [("2012", "Many in the town left the hall")]),
    (
        "Walker Lund photographed this valley in the 1930's; time has passed since.",
        [("193X", "Walker Lund photographed this valley")],
    ),
    ("The 1930's crash ruined the mill.", [("193X", "The crash ruined the mill")]),
    (
        "Tens of thousands of seals have been killed in this century; nobody knows more.",
        [("20XX", "Tens of thousands of seals have been killed")],
    ),
]


def told(text):
    return [(event.date.edtf, event.title) for event in composed(text).events]


@each_row("text", NO_EVENTS)
def test_what_is_only_said_or_cited_is_no_event(text):
    assert told(text) == []


@each_row(("text", "expected"), DESCRIBED)
def test_what_describes_a_noun_is_not_what_it_tells(text, expected):
    assert told(text) == expected
