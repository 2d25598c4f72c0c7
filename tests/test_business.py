"""What news of firms, launches and clubs tell: figures of a quarter, what they are compared with, deals, fixtures."""

from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
FIGURES = [
    # the currency of Korea is won, and nobody won it
    ("Profit fell 30% to 5.2 trillion won in May.", [("2012-05", "Profit fell 30% to 5.2 trillion won")]),
    ("Its shares closed at 45,000 won on Monday.", [("2013-02-11", "Its shares closed at 45,000 won")]),
    ("Net profit fell to 4 billion Korean won in May.", [("2012-05", "Net profit fell to 4 billion Korean won")]),
    ("The man with 45,000 won the race on Monday.", [("2013-02-11", "The man with 45,000 won the race")]),
    # what figures are compared with
    ("Sales dropped 13 percent to 4.4 billion euros ($5.4 billion) from a year ago.", []),
    ("The division earned 3.4 trillion yen, a decline of 7.9% from a year earlier.", []),
    (
        "Profit tumbled 96% from a year earlier to £10m after the fire, which began on 3 May.",
        [("2012-05-03", "The fire began")],
    ),
    ("Profit dropped to 60m euros, or 14 cents a share, from 82m euros, or 17 cents a share, in 2003.", []),
    ("The bid is a premium of 2.5 percent to Brook's Monday closing.", []),
    ("Shares were up 5.8% in early trade from Tuesday's $13.99 close.", []),
    ("They fled from Ulm a year ago.", [("2012", "They fled from Ulm")]),
    # the period of which figures are, and when they were made known
    (
        "Velo reported a 20 percent drop in third-quarter profits on Thursday.",
        [("2013-02-07", "Velo reported a 20 percent drop in third-quarter profits")],
    ),
    ("Velo reported a drop in third-quarter profits.", [("2012-35", "Velo had a drop in third-quarter profits")]),
    ("Velo posted third-quarter results.", []),
    ("Velo posted third-quarter results on Monday.", [("2013-02-11", "Velo posted third-quarter results")]),
    ("In the third quarter profit fell 3%.", [("2012-35", "Profit fell 3%")]),
    ("It suffered from a fall in third quarter sales.", [("2012-35", "It suffered from a fall in third quarter sales")]),
    (
        "Overall profit for the three months ended Sept. 30 fell 30%.",
        [("2012-07-01/2012-09-30", "Overall profit fell 30%")],
    ),
    ("The three months ended quietly on June 30.", [("2012-06-30", "The three months ended quietly")]),
    ("Sales for the quarter that ended Sept. 30 were $3 billion.", [("2012-35", "Sales were $3 billion")]),
    ("Poor sales will likely put a damper on results in May.", [("2013-05", "Poor sales will likely put a damper on results")]),
    # whose figures
    ("Velo Corp. said its net profit rose in May.", [("2012-05", "[Velo Corp.’s] net profit rose")]),
    ("The company said that its profit fell 3% in May.", [("2012-05", "The company’s profit fell 3%")]),
    ("Lee said its roof fell in May.", [("2012-05", "Its roof fell")]),
    ("The units earned $233 million in the 12 months ended September 30.", [("2011-10-01/2012-09-30", "The units earned $233 million")]),
    ("Velo wants to rise from what it has called a low point in sales in 2010.", []),
    ("The drug was tested on nine men, according to Monday's statement.", []),
    (
        "He said the move will help Velo, whose fourth-quarter net loss widened to $21 million, to save.",
        [("2012-36", "Velo’s fourth-quarter net loss widened to $21 million")],
    ),
    ("The stock has fallen since hitting a 52-week high of $33.20 on Dec. 31.", [("2012-12-31", "The stock hit a 52-week high of $33.20")]),
    ("Velo is confident of stronger crude output next year due to drilling.", [("2014", "Velo is confident of stronger crude output due to drilling")]),
    ("The price was set Wednesday after the close of an auction.", [("2013-02-06", "The price was set after the close of an auction")]),
    ("The shop has reported a rise in sales as it unveiled its Christmas trading figures.", []),
    ("Velo has delayed the release from March to April 2014.", [("2014-04", "Velo has delayed the release")]),
    # money and verbs
    (
        "The firm's stock fell as low as $4.62 in trading Monday, down from a close of $11.92, and closed at $5.80.",
        [("2013-02-11", "The firm's stock fell as low as $4.62 in trading")],
    ),
    ("In May the court cut Moe’s US$930 million fine, related to his suit.", [("2012-05", "The court cut Moe’s US$930 million fine")]),
    ("Rising prices hit sales in May.", [("2012-05", "Rising prices hit sales")]),
    ("Operating profit fell 30% on Monday.", [("2013-02-11", "Operating profit fell 30%")]),
    ("Sales beat the figure that Velo forecast in September.", [("2012-09", "Velo forecast the figure")]),
    ("The Velo forecast in September was too high.", [("2012-09", "The Velo forecast was too high")]),
]  # fmt: skip

DEALS = [
    # of which of two nouns a clause tells
    ("The takeover of Brook Ltd, which was announced in May, is off.", [("2012-05", "The takeover of Brook Ltd was announced")]),
    ("The takeover of Brook Ltd, which was founded in 1990, is off.", [("1990", "Brook Ltd was founded")]),
    ("Profit fell after the recall of the Orion Tab, which went on sale on 3 May.", [("2012-05-03", "The Orion Tab went on sale")]),
    ("He praised the ruin of Carthage, which took place in 146 BC.", [("-0145", "The ruin of Carthage took place")]),
    ("Vik have acquired the services of the goalkeeper, who moved to Moss in 2011.", [("2011", "The goalkeeper moved to Moss")]),
    ("It is the first drug for its maker, Velo Sciences, which has lost millions since its founding in 1992.", [("1992", "[Velo Sciences’] founding took place")]),
    ("The Medford, Mass.-based company opened a plant in May.", [("2012-05", "The Mass.-based company opened a plant")]),
    ("The firm will delay the sale of its airline, Moss Air, which was expected in May.", [("2013-05", "The sale of its airline was expected")]),
    ("The firm will delay the sale of its airline, Moss Air, which was founded in 1998.", [("1998", "Moss Air was founded")]),
    ("On Monday, US-based cable and film company Velo Corp. closed the deal.", [("2013-02-11", "US-based cable and film company Velo Corp. closed the deal")]),
    (
        "On Monday, US-based cable and film company Velo Corp.'s (NASDAQ: VLO) yard closed the deal.",
        [("2013-02-11", "US-based cable and film company Velo Corp.'s yard closed the deal")],
    ),
    ("The recall covers 397,000 2004-2006 Orion cars and 17,000 Orion LX 570s.", []),
    # who resigned, and who succeeded him
    (
        "Moe, 66, resigned on Monday, and Tara Holm, a 55-year-old officer and vice president, succeeded him, the company said.",
        [("2013-02-11", "Moe resigned")],
    ),
    ("Holm, 66, resigned after a row on Monday.", [("2013-02-11", "A row took place")]),
    # somebody's age parts nothing
    (
        "Later on Monday, Vik announced defender Marc Moe, 25, has joined Moss, promoted to the top flight last year, on a loan.",
        [("2013-02-11", "Vik announced defender Marc Moe has joined Moss"), ("2012", "Moss was promoted to the top flight")],
    ),
    ("Ann Lee, 43, a clerk, and Bo Moe, 7, died on Monday.", [("2013-02-11", "Ann Lee, a clerk, and Bo Moe died")]),
    # what somebody tried to get done was not done
    ("An attempt to get a rocket launched from the cape on Monday was scrubbed.", [("2013-02-11", "An attempt to get a rocket launched from the cape was scrubbed")]),
    ("The rocket launched from the cape on Monday was scrubbed.", [("2013-02-11", "The rocket was launched from the cape")]),
    ("Sunday's scrub was due to a computer problem.", [("2013-02-10", "The scrub was due to a computer problem")]),
    ("The trial was due to start in May.", [("2013-05", "The trial was due to start")]),
    ("Lee claims that the bank cheated firms and investors before the mill was sold in 2011.", [("2011", "The mill was sold")]),
    ("Stoke begin their league campaign on Saturday, with a trip to face Moss.", [("2013-02-16", "Stoke begin their league campaign")]),
    ("Launch of a rocket and a satellite had been planned for May 3.", [("2013-05-03", "Launch of a rocket and a satellite was to take place")]),
    ("Velo was busy, but while it landed a capsule on Monday, a launch was off.", [("2013-02-11", "[Velo] landed a capsule")]),
    ("Moe's deal takes him to June 30, 2016.", [("2016-06-30", "Moe's deal takes him to June 30, 2016")]),
    ("This follows up on the news of the find, announced in May by Velo.", [("2012-05", "The news of the find was announced by Velo")]),
    ("The deal announced Monday also requires Velo to cooperate.", [("2013-02-11", "The deal was announced")]),
    ("Lee averaged 11.4 points and 6.5 assists per game last season.", [("2012", "Lee averaged 11.4 points and 6.5 assists per game")]),
    (
        "Lee led sales of the brand from July 2003 until May 2005 and engine work from May 2001 until July 2003.",
        [("2003-07/2005-05", "Lee led sales of the brand"), ("2001-05/2003-07", "Lee led engine work")],
    ),
    ("Shares of the company, which on Monday also disclosed a letter, fell.", [("2013-02-11", "The company also disclosed a letter")]),
    ("Shares of the company, which fell on Monday, are cheap.", [("2013-02-11", "Shares of the company fell")]),
    ("Velo disclosed a warning letter it received from the agency in May.", [("2012-05", "It received a warning letter from the agency")]),
    ("The bank reported a huge drop in earnings for the third quarter.", [("2012-35", "The bank had a huge drop in earnings")]),
    ("Velo to cut 3,000 jobs after poor 3rd quarter", [("2012-35", "Velo is to cut 3,000 jobs after poor 3rd quarter")]),
    ("His suspension should come to an end on August 5, 2013.", [("2013-08-05", "His suspension should come to an end")]),
    ("Rider stripped of 2010 Tour title", []),
    # a ruling and what became of it
    ("The jury's verdict of August 24 was kept largely intact.", []),
    ("The treaty of 1815 was signed in Vik.", [("1815", "The treaty was signed in Vik")]),
    # dashes that close in a date
    (
        "Faults forced the firm to first recall the phone on Sept. 2 and then—on Oct. 11—to abandon it.",
        [("2012-09-02", "Faults forced the firm to first recall the phone"), ("2012-10-11", "Faults forced the firm then to abandon it")],
    ),
    ("The bridge -- built in 1931 -- fell on Monday.", [("1931", "The bridge was built"), ("2013-02-11", "The bridge fell")]),
    ("The talks with the two banks, scheduled for March 25, were put off.", [("2013-03-25", "The talks with the two banks were to take place")]),
    ("He met the men scheduled to appear on March 25.", [("2013-03-25", "The men were scheduled to appear")]),
    ("Lee said the return to Earth -- scheduled for April 25 -- could be hard.", [("2013-04-25", "The return to Earth was to take place")]),
]  # fmt: skip

BEHIND = [
    # what came at last
    ("The crew lived there for four months, finally returning to Earth in May.", [("2012-05", "The crew finally returned to Earth")]),
    ("The crew will stay for four months, returning to Earth in May.", [("2013-05", "The crew is returning to Earth")]),
    (
        "Velo was in a slump in Norway starting in late 2009 and continuing through 2010.",
        [("2009", "Velo was in a slump in Norway"), ("/2010", "Velo was in a slump in Norway")],
    ),
    # what somebody saw done; short forms of verbs
    ("Thousands of passengers saw their flights canceled on Monday.", [("2013-02-11", "Thousands of passengers’ flights were canceled")]),
    ("Ann Lee has announced that she's leaving her post in June.", [("2013-06", "Ann Lee is leaving her post")]),
    (
        "Velo recalled cars in Norway in May that had rods prone to breaking in the cold and in the rain, and to rusting.",
        [("2012-05", "Velo recalled cars in Norway that had rods prone to breaking in the cold and in the rain")],
    ),
    ("Lee has enjoyed a good season, ending his year as number one and reeling in seven titles in 2011.", [("2011", "Lee reeled in seven titles")]),
    ("The road's been shut since Monday.", [("2013-02-11/..", "The road's been shut")]),
    ("Moss agreed to the move hours after a phone call with the owner and much of the staff of the club in Lund on Monday.", [("2013-02-11", "Moss agreed to the move hours after a phone call with the owner")]),
    ("Lee may start, along with recently signed Danish veteran Bo Moe.", []),
    ("Moe now leads 14-8 in their series dating back to 2004.", []),
    # no times
    ("June 20 (Norden) - The bank has settled.", []),
    ("Velo said that Orion 4 will be called the April 2013 Update.", []),
    ("It was the first final between the best two since Ivan Lee and Boris Moe 24 years ago.", []),
    ("The landing could be hampered by spring flooding.", []),
    ("The plume was coloured pink by the dawn's rays.", []),
    ("Kessler spent the first half of the campaign on loan at Moss.", []),
    ("Profits rose in the first half of the year.", [("2013-40", "Profits rose")]),
    ("He led the club in the following season, 2006–07.", [("2006/2007", "He led the club")]),
    # fixtures
    ("Vik sit third and host Moss in the league on Sunday.", [("2013-02-17", "Vik sit third and host Moss in the league")]),
    ("The host of Moss in the league spoke on Sunday.", [("2013-02-10", "The host of Moss in the league spoke")]),
]  # fmt: skip


WHOSE = [
    # a particle is no preposition of the date
    ("Velo took over four years ago.", [("2009", "Velo took over")]),
    ("Moss moved in two months ago.", [("2012-12", "Moss moved in")]),
    ("Ann Lee took over last May.", [("2012-05", "Ann Lee took over")]),
    ("Sales grew over last year.", [("2012", "Sales grew")]),
    # what went on between two dates, and what began on one
    ("Lee is back at Moss after a stint at Velo between 2010 and 2011.", [("2010/2011", "A stint at Velo took place")]),
    ("Lee retired after a career with Velo from 2001 to 2012.", [("2001/2012", "A career with Velo took place")]),
    ("After a spell at Velo in 2011 he joined Moss.", [("2011", "He joined Moss")]),
    (
        "Since the resurgence of the outbreak on 10 January, nine cases have been reported.",
        [("2013-01-10", "The resurgence of the outbreak took place")],
    ),
    ("The second case was a nurse with onset of fever on 3 January.", [("2013-01-03", "Onset of fever took place")]),
    ("With the onset of winter in November the road was shut.", [("2012-11", "The road was shut"), ("2012-24", "The road was shut")]),
    # the period of figures that are made known
    ("Velo is scheduled to release its results for the first quarter on 2 May.", [("2013-05-02", "Velo is scheduled to release its results")]),
    ("Velo has announced its delivery figures for the fourth quarter.", []),
    ("Velo posted a loss for the fourth quarter.", [("2012-36", "Velo had a loss")]),
    # verbs and nouns
    ("Orders remain steady, with no cancellations recorded in January.", [("2013-01", "No cancellations were recorded")]),
    (
        "Following a ban by the Agency, Velo shares, which are sold in Ulm, fell by 8% on Monday.",
        [("2013-02-11", "Velo shares fell by 8%")],
    ),
    # how much time there was left, and what was confirmed of what will be
    ("Lee scored with two minutes left in the match on Monday.", [("2013-02-11", "Lee scored with two minutes left in the match")]),
    ("With two laps remaining on Monday, Lee crashed.", [("2013-02-11", "Lee crashed")]),
    ("Two men left in the dark on Monday.", [("2013-02-11", "Two men left in the dark")]),
    (
        "The court on Monday confirmed that the award of Ann Lee, for the mill at Moss, would stand.",
        [("2013-02-11", "The court confirmed the award of Ann Lee would stand")],
    ),
    # what was called off has not taken place
    ("Monday's launch was scrubbed.", [("2013-02-11", "The launch was to take place")]),
    ("Velo called off plans for the Monday launch of a probe.", [("2013-02-11", "The launch of a probe was to take place")]),
    ("Monday's launch was hailed by all.", [("2013-02-11", "The launch took place")]),
    ("Velo put off the vote after Monday's raid.", [("2013-02-11", "The raid took place")]),
    ("Saturday's match has been postponed.", [("2013-02-16", "The match was to take place")]),
    ("The launch is now targeted for Saturday.", [("2013-02-16", "The launch is now targeted")]),
    # how it is called says nothing of when
    ("Velo will launch a fund called Iris in July.", [("2013-07", "Velo will launch a fund called Iris")]),
    ("Velo launched a fund called Iris in July.", [("2012-07", "Velo launched a fund called Iris")]),
    # years and seasons in names
    ("Hunt for Museum of the Year 2017 began on Monday.", [("2013-02-11", "Hunt for Museum of the Year 2017 began")]),
    ("Velo signed Ann Lee before the summer transfer window closed.", []),
    ("Ann Lee joined Velo in the summer transfer window.", [("2012-22", "Ann Lee joined Velo")]),
]  # fmt: skip

# what is told in the present of the end of what is still going on
AHEAD = [
    ("Ann Lee is stepping down at the end of the year.", "planned"),
    ("The mill closes later this year.", "planned"),
    ("A new line opens late this month.", "planned"),
    ("The mill closed late this month.", "happened"),
    ("The mill has lost money late this month.", "happened"),
    ("Ann Lee is living in Ulm this year.", "happened"),
    ("The show was due to travel to Ulm next year.", "planned"),
    ("The show was due to travel to Ulm in 2011.", "happened"),
    ("Velo won't be there this year.", "denied"),
    ("Velo could only watch on Monday.", "happened"),
    ("Velo could not stop it on Monday.", "denied"),
    ("Velo could stop it on Monday.", "planned"),
]


@each_row(("text", "expected"), FIGURES, ids=[text[:50] for text, _ in FIGURES])
def test_figures_and_what_they_are_compared_with(text, expected):
    assert _told(text) == expected


@each_row(("text", "expected"), DEALS, ids=[text[:50] for text, _ in DEALS])
def test_what_is_told_of_deals_and_rulings(text, expected):
    assert _told(text) == expected


@each_row(("text", "expected"), BEHIND, ids=[text[:50] for text, _ in BEHIND])
def test_what_comes_behind_and_what_is_no_time(text, expected):
    assert _told(text) == expected


@each_row(("text", "expected"), WHOSE, ids=[text[:50] for text, _ in WHOSE])
def test_what_has_a_date_of_its_own(text, expected):
    assert sorted(_told(text)) == sorted(expected)


@each_row(("text", "kind"), AHEAD)
def test_what_is_to_come_before_this_is_over(text, kind):
    assert [event.modality.kind for event in composed(text).events] == [kind]


@each_row(
    ("text", "expected"),
    [
        (
            "Velo will attempt an unprecedented feat in November.",
            [("2013-11", "Velo will attempt an unprecedented feat")],
        ),
        (
            "The craft will drop an instrumented lander in November.",
            [("2013-11", "The craft will drop an instrumented lander")],
        ),
        ("Moss said in May that June 23, 2015 was the day.", [("2015-06-23", "June 23, 2015 was the day")]),
        ("Moss said on Monday that 12 May was too early.", [("2013-02-11", "Moss said that 12 May was too early")]),
        (
            "Moss announced the results of a special shareholders meeting on 7 May.",
            [("2013-05-07", "Moss announced the results of a special shareholders meeting")],
        ),
        (
            "The former world number one had returned to action in May 2012.",
            [("2012-05", "The former world number one had returned to action")],
        ),
    ],
)
def test_what_only_looks_like_a_verb_or_a_time(text, expected):
    assert expected[0] in _told(text)


def test_who_is_planning_something_has_not_done_it():
    event = composed("The operator is planning to drill another well during 2013.").events[0]
    assert (event.title, event.modality.kind) == ("The operator is planning to drill another well", "planned")


def test_where_shares_are_traded_takes_no_part():
    event = composed("On Monday Velo Corp (NASDAQ: VLO) bought Moss Inc.").events[0]
    assert event.organisations == ("Velo Corp", "Moss Inc.")


def _told(text):
    done = composed(text)
    return [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)]
