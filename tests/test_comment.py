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
    "By shifting an early October payday into late September, thus moving the cost into a year that has begun.",
    "May all the firms take a leaf from her book and help.",
    "To the Editor: A Jan. 9 letter writer suggests that part of the sum go to the victims.",
    "Today's explorers are scientists whose search is confined to quiet rooms.",
    "The alarms seem to blare mostly in the middle of the night.",
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
    ("The party met and short-listed three women in 2012.", [("2012", "The party met and short-listed three women")]),
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

GOES_ON = [
    ("The council praised Ann Lee, recently named to the board, for her work.", []),
    (
        "The rule barred Fred Holm, newly elected in 2012, from the board.",
        [("2012", "Fred Holm was newly elected")],
    ),
    ("He left the firm, formerly moved to Ulm in 1990, and died.", [("1990", "He formerly moved to Ulm and died")]),
    (
        "The law requires them to be fed and housed until Friday.",
        [("/2013-02-15", "The law requires them to be fed and housed")],
    ),
    (
        "The state set aside $9 million this year to build or mend 18 halls.",
        [("2013", "The state set aside $9 million to build or mend 18 halls")],
    ),
    ("The men had to be rescued and taken ashore in 2012.", [("2012", "The men had to be rescued and taken ashore")]),
    ("The Holm Inn, a pub on West Street, closed in 2012, a victim of the boom.", [("2012", "The Holm Inn closed")]),
    ("He found, in 2012, a dog.", [("2012", "He found a dog")]),
    (
        "The mill burned in 1990, and so did the barn in 1995.",
        [("1990", "The mill burned"), ("1995", "The barn burned")],
    ),
    (
        "So did his mentor, John Holm, after his defeat in 1930.",
        [("1930", "So did his mentor, John Holm, after his defeat")],
    ),
    ("It was replaced by one that opened in 1990.", [("1990", "One opened")]),
    ("He told everyone that the mill burned in 1990.", [("1990", "The mill burned")]),
    (
        "Among the guests at the dinner of the Joint Centre in 2012 were Ann Lee and Bo Holm.",
        [("2012", "Ann Lee and Bo Holm were among the guests at the dinner of the Joint Centre")],
    ),
    (
        "It set aside the $2 million that the plan will “save” next year on its payroll.",
        [("2014", "The plan will save the $2 million on its payroll")],
    ),
    ("Consider the man who, cap in hand, came to Oslo in 1990.", [("1990", "The man came to Oslo")]),
    (
        "The firm set up a board. It became amply clear in 2012 that he could have gone higher.",
        [("2012", "It became amply clear that he could have gone higher")],
    ),
    ("The ship came in. It was ready to sail in 2012.", [("2012", "[The ship] was ready to sail")]),
    (
        "Back in the 1950's and 1960's, when Peru was poor, it borrowed nine million.",
        [("195X", "It borrowed nine million"), ("196X", "It borrowed nine million")],
    ),
    (
        "Two women met, and one recalled her visit to Ulm 26 years ago while she was ill.",
        [("1987", "Her visit to Ulm took place")],
    ),
    ("He recalled the envoy last week.", [("[2013-02-04..2013-02-10]", "He recalled the envoy")]),
    (
        "Starting Sunday, little kids can stay out longer, big kids can come home late and all can rest.",
        [("2013-02-17/..", "Little kids can stay out longer")],
    ),
    (
        "He said the sum was right because the 1987 and 1988 council sessions ran long.",
        [("1987", "The council sessions ran long"), ("1988", "The council sessions ran long")],
    ),
    (
        "Joseph Holm, producer of the Moss Play Festival, founded in 1954, has left.",
        [("1954", "The Moss Play Festival was founded")],
    ),
    ("Ann Lee had been, in effect, robbed in 1977.", [("1977", "Ann Lee had been, in effect, robbed")]),
    ("He was, at first, elected mayor in 1990.", [("1990", "He was, at first, elected mayor")]),
    (
        "When the players rose near the end of a concert in Oslo in 2012, what ran around the hall?",
        [("2012", "The players rose near the end of a concert in Oslo")],
    ),
    (
        "That's why Bo Holm, wearing a blue ribbon and backed by unions, held a rally last night.",
        [("2013-02-11", "Bo Holm held a rally")],
    ),
    (
        "But through April and well into May, the drizzly, chilly days stopped it.",
        [("/2013-04", "The drizzly, chilly days stopped it"), ("2012-05", "The drizzly, chilly days stopped it")],
    ),
    ("The cold, wet days stopped the work in May.", [("2012-05", "The cold, wet days stopped the work")]),
    (
        "On Friday, voters will, for the first time, fill a council seat.",
        [("2013-02-15", "Voters will fill a council seat")],
    ),
    (
        "But men who paid twice its value for the line early this year certainly knew.",
        [("2013", "Men paid twice its value for the line")],
    ),
    ("Thanks largely to Ann Lee, the mill was saved in 1990.", [("1990", "The mill was saved")]),
    (
        "On Dec. 19, Moss City's Harbour Square Business Improvement District opened the First Santa Claus Winter Games.",
        [
            (
                "2012-12-19",
                "The Harbour Square Business Improvement District opened the First Santa Claus Winter Games",
            )
        ],
    ),
    ("On Saturday the men -Mr. Lee among them - came to Oslo.", [("2013-02-09", "The men came to Oslo")]),
    ("It is sad to learn that last spring the same man called.", [("2012-21", "The same man called")]),
    ("He said that Friday's talks had failed.", [("2013-02-08", "The talks took place")]),
]


def told(text):
    return [(event.date.edtf, event.title) for event in composed(text).events]


@each_row("text", NO_EVENTS)
def test_what_is_only_said_or_cited_is_no_event(text):
    assert told(text) == []


@each_row(("text", "expected"), DESCRIBED)
def test_what_describes_a_noun_is_not_what_it_tells(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), GOES_ON)
def test_what_is_told_beside_or_behind_is_told_of_whom_it_is(text, expected):
    assert told(text) == expected


@each_row(
    ("text", "kind"),
    [
        ("In 1990 the pier could be seen from the hill.", "happened"),
        ("Ten years ago a man could buy a house for a song.", "happened"),
        ("The vase may be the work of a clerk of the 1920s.", "conditional"),
        ("The talks may resume next week.", "planned"),
        ("The ship could leave on Friday.", "planned"),
    ],
)
def test_what_was_once_possible_is_no_plan(text, kind):
    assert [event.modality.kind for event in composed(text).events] == [kind]


def test_what_is_said_behind_an_aside_is_no_source():
    told_by = composed("Last week the board said that, among other things, pupils write badly.").events[0].modality
    assert told_by.reported_by == "the board"


@each_row(
    ("text", "title"),
    [
        ("The mill shut. 45 men died in 1990.", "45 men died"),
        ("1.2 million people left in 1990.", "1.2 million people left"),
        ("The mill shut. 45 Germans died in 1990.", "45 Germans died"),
        ("3 Apologies were received in 1990.", "Apologies were received"),
        ("45 The mill burned in 1990.", "The mill burned"),
        ("3. The mill burned in 1990.", "The mill burned"),
        ("4) the mill burned in 1990.", "The mill burned"),
    ],
)
def test_a_number_that_begins_a_sentence_is_no_mark_of_a_list(text, title):
    assert told(text) == [("1990", title)]
