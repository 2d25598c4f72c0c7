"""Sentences in the shapes of pages of news: whose deed it was, what a row of nouns is, what stands in brackets."""

from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
CONTACT = [
    (
        "The Harbour Plan the council drafted earlier this year, has a chapter on ferries.",
        [("2013", "The council drafted the Harbour Plan")],
    ),
    (
        "Critics attacked the Clean Rivers Act the senate passed in March.",
        [("2012-03", "The senate passed the Clean Rivers Act")],
    ),
    (
        "This is part of the reason for the flooding much of the northern coast suffered last summer.",
        [("2012-22", "Much of the northern coast suffered the flooding")],
    ),
    ("The drought most of the valley endured in 1990 is over.", [("1990", "Most of the valley endured the drought")]),
    ("He recalled the storm some of the islands endured in 1990.", [("1990", "Some of the islands endured the storm")]),
    ("The fees both of the ports charged in 2012 were too high.", [("2012", "Both of the ports charged the fees")]),
    ("Holm is one of the men police arrested in March.", [("2012-03", "Police arrested one of the men")]),
    ("At the mill the men built in May, fires raged.", [("2012-05", "The men built the mill")]),
    # no clause of their own
    ("After the war the mill closed in May, and workers left.", [("2012-05", "The mill closed")]),
    ("She sold the museum some of the letters written in 1912.", [("1912", "Some of the letters were written")]),
    ("He gave the board most of the plans drawn up in May.", [("2012-05", "Most of the plans were drawn up")]),
    ("He told the court some of the men arrested in May were ill.", [("2012-05", "Some of the men were arrested")]),
    ("He missed most of 2012 with a bad knee.", [("2012", "He missed most of 2012 with a bad knee")]),
]

ROWS = [
    (
        "In May they talked about oil prices, gas taxes and peace talks.",
        [("2012-05", "They talked about oil prices, gas taxes and peace talks")],
    ),
    (
        "In May the board shielded tenants from risky leases, home loans and repair deals.",
        [("2012-05", "The board shielded tenants from risky leases, home loans and repair deals")],
    ),
    (
        "In March the council voted on a fund meant to cover school meals, bus passes and sports trips.",
        [("2012-03", "The council voted on a fund meant to cover school meals, bus passes and sports trips")],
    ),
    (
        "In May Ann Lee and Bo Holm sparred over a board set up to watch the banks.",
        [("2012-05", "Ann Lee and Bo Holm sparred over a board set up to watch the banks")],
    ),
    (
        "The mill closed in May, and work stops in June.",
        [("2012-05", "The mill closed"), ("2013-06", "Work stops")],
    ),
    ("The funds raised in May were lost.", [("2012-05", "The funds were raised")]),
    ("The letters written in 1912 were sold.", [("1912", "The letters were written")]),
    ("The innings played in May was his best.", [("2012-05", "The innings was played")]),
    ("He lost all of the money earned in 1990.", [("1990", "All of the money was earned")]),
]


SORTS = [
    (
        "He summed up a winter storm that struck much of the coast on Friday.",
        [("2013-02-08", "A winter storm struck much of the coast")],
    ),
    (
        "A winter storm, which struck on Friday, closed roads.",
        [("2013-02-08", "A winter storm struck")],
    ),
    ("A summer storm killed two.", [("2012-22", "A summer storm killed two")]),
    ("Topics: olympics-summer, rowing, norway", []),
    (
        "A decision will be made Thursday morning before the fair's 9 a.m. ET scheduled start.",
        [("2013-02-14", "A decision will be made")],
    ),
    (
        "The board met on Friday before a 3 p.m. hearing.",
        [("2013-02-08", "The board met"), ("2013-02-08T15:00:00", "A hearing took place")],
    ),
    ("They’ve made up for last year’s loss.", []),
    ("She paid for last year's repairs.", []),
    ("He won last year's race.", [("2012", "He won the race")]),
]

CONTESTS = [
    (
        "Jon Holm won gold in rowing at the 1984 Oslo Olympics.",
        [("1984", "Jon Holm won gold in rowing at the Oslo Olympics")],
    ),
    ("Spain won the 2010 World Cup.", [("2010", "Spain won the World Cup")]),
    ("The 2010 World Cup was held in Durban.", [("2010", "The World Cup was held in Durban")]),
    ("Moss hosted the 2011 Nordic Trophy.", [("2011", "Moss hosted the Nordic Trophy")]),
    ("He was picked for the 2008 Olympics in Beijing.", []),
    ("Oslo bid for the 2022 Winter Games.", []),
    ("He retired after the 2010 World Cup.", []),
    (
        "They were level when they won the Cup in 2010, 2011, and 2012 together.",
        [("2010", "They won the Cup"), ("2011", "They won the Cup"), ("2012", "They won the Cup together")],
    ),
]

FIRST = [
    (
        "James Holm first warned Congress of the threat from dry rot in 1988.",
        [("1988", "James Holm first warned Congress of the threat from dry rot")],
    ),
    ("The firm first warned investors in 1988.", [("1988", "The firm first warned investors")]),
    ("Ann Lee last saw him in 1990.", [("1990", "Ann Lee last saw him")]),
    ("Prices last rose in 1990.", [("1990", "Prices last rose")]),
    ("The mill first built in 1990 burned.", [("1990", "The mill was first built")]),
    ("The first met office opened in 1990.", [("1990", "The first met office opened")]),
    ("The local first elected board met in 1990.", [("1990", "The local first elected board met")]),
]

APART = [
    (
        "In 1997 a woman spent a month in bed after the Moss float -- tossed by high winds -- struck a pole.",
        [("1997", "A woman spent a month in bed")],
    ),
    ("In 1997 a man was hurt after a kite, torn by the wind, hit a pole.", [("1997", "A man was hurt")]),
    (
        "Wind gusts will continue to be a problem on Wednesday and Thursday for the coast.",
        [
            ("2013-02-13", "Wind gusts will continue to be a problem"),
            ("2013-02-14", "Wind gusts will continue to be a problem for the coast"),
        ],
    ),
    (
        "He hopes to sell bread on Monday and on Tuesday to schools.",
        [("2013-02-18", "He hopes to sell bread"), ("2013-02-19", "He hopes to sell bread to schools")],
    ),
    (
        "That is good news for Ada Quill, who joined the travellers expected by the union to fly on Friday.",
        [("2013-02-15", "The travellers were expected by the union to fly")],
    ),
    (
        "Police say today's announcement of a funding cut of a third is a blow.",
        [("2013-02-12", "The announcement of a funding cut of a third was made")],
    ),
    (
        "The record warming much of the north experienced in 2012 was no fluke.",
        [("2012", "Much of the north experienced the record warming")],
    ),
    ("Jon Holm – who won gold in rowing in 1984 – left.", [("1984", "Jon Holm won gold in rowing")]),
    ("They sold it – against all advice – to a firm in 2010.", [("2010", "They sold it to a firm")]),
    ("Ask him – he left in May – and he will tell.", [("2012-05", "He left")]),
    (
        "“We'll make a decision on whether the kites will fly or not,” Patrol Chief Jens Hall with the Greater Moss Police Department said Friday.",
        [("2013-02-08", "Jens Hall said: We'll make a decision on whether the kites will fly")],
    ),
    (
        "She met the more than forty travellers held in May.",
        [("2012-05", "More than forty travellers were held")],
    ),
    ("An earlier version of this article said that the mill opened in 1990.", []),
    ("He may get arrested in May.", [("2013-05", "He may get arrested")]),
    ("Two men got badly hurt in May.", [("2012-05", "Two men got badly hurt")]),
    ("They got fried eggs in May.", [("2012-05", "They got fried eggs")]),
    ("They’ve moved in May and continue to pay.", [("2012-05", "They’ve moved and continue to pay")]),
    ("Lee answered the May statement of the board.", [("2012-05", "The statement of the board was made")]),
    ("I’m leaving in May.", [("2013-05", "I’m leaving")]),
    ("They’re leaving in May.", [("2013-05", "They’re leaving")]),
    ("She could’ve left in May.", [("2012-05", "She could’ve left")]),
]


ASKED = [
    ("Did he leave Oslo on Friday?", "conditional"),
    ("“Are you aware that the Moss loan was paid off last week?” he asked.", "conditional"),
    ("The board asked: Was the loan paid off last week?", "conditional"),
    ("You believe that as of today the hall is worth a million?", "conditional"),
    ("Was it not sold in 1990?", "conditional"),
    ("He left in May, didn't he?", "conditional"),
    ("Why was Ann Lee arrested on Friday?", "happened"),
    ("In May, why did he go?", "happened"),
    ("Did you meet the man who left in May?", "happened"),
    ("Is the mill, which burned in 1990, still shut?", "happened"),
    ("The men left in May. Really?", "happened"),
]

NOT_SO = [
    ("Since Friday, Lee says, she has treated two men.", [("2013-02-08/..", "She has treated two men")]),
    ("On Friday, she said, they left.", [("2013-02-08", "They left")]),
    (
        "On 23 May, Norwegian scientists said, the volcano stopped erupting, and in October they left.",
        [("2012-05-23", "The volcano stopped erupting"), ("2012-10", "[Norwegian scientists] left")],
    ),
    (
        "The men left on Friday, officials said, and on Monday they returned.",
        [("2013-02-08", "The men left"), ("2013-02-11", "They returned")],
    ),
    (
        "Kevin Holm pressed Donald Lind on why values were changed, such as his flat, which was sold in 2010.",
        [("2010", "His flat was sold")],
    ),
    ("Kevin Holm sold his house, which burned in 2010.", [("2010", "Kevin Holm’s house burned")]),
    (
        "In October 2011, Al-Vik and a number of other human rights groups were controversially labeled terrorist organizations.",
        [("2011-10", "Al-Vik and others were controversially labeled terrorist organizations")],
    ),
    (
        "It was revealed by the group Lamp Line Watchers of Norway in May 2012 that nine of them had previously had their phones tapped.",
        [("2012-05", "It was revealed by the group Lamp Line Watchers of Norway")],
    ),
    ("The Post has come across a fine film of Ann Lee at the mill in June 2005.", []),
    ("The firm has sold its mill in May 2012.", [("2012-05", "The firm has sold its mill")]),
    ("They danced to songs from the ’80s and early ’90s.", []),
    ("All-new 2012 Corvo is what we really want.", []),
    ("See also: 10 Firms to Watch in 2013", []),
    ("A point in the ruling was that Mar-a-Vik was worth a million.", []),
    (
        "The mill burned in 1990,[12] and Lee left in 1991.[note 3] It was sold in 1992.[4][5] Moe died in 1993.",
        [("1990", "The mill burned"), ("1991", "Lee left"), ("1992", "It was sold"), ("1993", "Moe died")],
    ),
    ("^ Martin, Ann (August 29, 2005).", []),
    ("Songs\n1.\tThe Mill\t5:16\n2.\tDecay\t2:35\n3.\tRun Up\t2:34\n4.\tRescue\t2:48\n5.\tBottom\t2:30", []),
]


def told(text):
    events = composed(text, published="2013-02-12").events
    return [(event.date.edtf, event.title) for event in events if event.date is not None]


@each_row(("text", "expected"), CONTACT)
def test_a_clause_that_no_word_opens_tells_of_the_noun_before(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), ROWS)
def test_nouns_in_a_row_are_no_verbs(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), SORTS)
def test_a_date_that_only_says_which_thing_is_meant_is_not_the_deeds(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), CONTESTS)
def test_what_is_done_at_games_was_done_in_their_year(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), FIRST)
def test_first_and_last_stand_before_a_verb(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), APART)
def test_what_stands_apart_is_put_together(text, expected):
    assert told(text) == expected


def test_what_may_get_done_has_not_been_done():
    (event,) = composed("He may get arrested in May.", published="2013-02-12").events
    assert event.modality.kind == "planned"


def test_what_is_not_ruled_out_may_be():
    (event,) = composed("The mayor did not rule out a vote in 2014.", published="2013-02-12").events
    assert event.modality.kind == "conditional"


def test_who_will_have_an_office_is_somebody():
    text = "Rain fell in the hills. On Friday the council met Senator-elect Ann Holm and Corvex CIO Bo Lind about the roads."
    (event,) = composed(text, published="2013-02-12").events
    assert (event.people, event.names) == (("Ann Holm", "Bo Lind"), ("Corvex",))


@each_row(("text", "kind"), ASKED)
def test_what_is_asked_is_not_said(text, kind):
    assert [event.modality.kind for event in composed(text, published="2013-02-12").events] == [kind]


@each_row(("text", "expected"), NOT_SO)
def test_what_is_told_is_told_of_whom_it_is_true(text, expected):
    assert told(text) == expected
