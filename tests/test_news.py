"""Sentences in the shapes of news: which clause a date belongs to, what it is the date of, whose something is."""

from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
THERE = [
    (
        "Boats were sent to a ferry near Corrin west of Bergen, which yesterday sank off the pier.",
        [("2013-02-11", "A ferry near Corrin west of Bergen sank off the pier")],
    ),
    (
        "The bridge over the Arne, which collapsed on Friday, was built by Krupp.",
        [("2013-02-08", "The bridge over the Arne collapsed")],
    ),
    (
        "An explosion at a depot in Lund, which killed nine people on 3 May, was an accident.",
        [("2012-05-03", "An explosion at a depot in Lund killed nine people")],
    ),
    (
        "He moved to a house near Moss, which fell to the Swedes in 1659.",
        [("1659", "Moss fell to the Swedes")],
    ),
    ("He met her in Bergen, which was bombed in 1941.", [("1941", "Bergen was bombed")]),
    (
        "The house built in 1900, which burned in 1950, was sold.",
        [("1900", "The house was built"), ("1950", "The house burned")],
    ),
]

AROUND = [
    (
        "Growers are hoping that milder nights will save the buds but are expecting a hard frost on Friday.",
        [("2013-02-15", "Growers are expecting a hard frost")],
    ),
    (
        "Owners have warned that the lift could jam and have asked guests to use the stairs by Sunday.",
        [("/2013-02-17", "Owners have asked guests to use the stairs")],
    ),
    (
        "He said that the ships were leaving and were carrying coal on Monday.",
        [("2013-02-11", "The ships were carrying coal")],
    ),
]

EXAMPLES = [
    (
        "The ministry said that firms such as Krupp and Stahl had left the area in 1998.",
        [("1998", "Firms such as Krupp and Stahl had left the area")],
    ),
    (
        "It is hoped sales of rare herbs such as thyme and wild garlic will be doubled by 2020.",
        [("/2020", "Sales of rare herbs such as thyme and wild garlic will be doubled")],
    ),
    ("It is feared men and mules drowned on Monday.", [("2013-02-11", "Men and mules drowned")]),
    (
        "He was accused of theft and the court fined him on Monday.",
        [("2013-02-11", "The court fined him")],
    ),
]

OF_THE_NOUN = [
    ("Three men arrested after Monday's raid will appear in court.", [("2013-02-11", "The raid took place")]),
    (
        "The men were arrested after the raid on Monday and will appear in court.",
        [("2013-02-11", "The raid took place")],
    ),
    ("He had left before Monday's vote.", [("2013-02-11", "The vote took place")]),
    ("They have waited since last week's vote.", [("[2013-02-04..2013-02-10]", "The vote took place")]),
    ("The band is due by Monday's concert.", [("2013-02-18", "The concert is to take place")]),
    ("They will be tested after Monday's swim.", [("2013-02-18/", "They will be tested after the swim")]),
    ("They will meet when Monday's talks are over.", [("2013-02-18", "The talks are to take place")]),
    ("Peru repeated its commitment to the December fishing accord.", [("2012-12", "The fishing accord took place")]),
    (
        "The minister yesterday stressed his support for last year's pact and said it would last.",
        [("2013-02-11", "The minister stressed his support for the pact"), ("2012", "The pact took place")],
    ),
    ("They signed the December accord in Oslo.", [("2012-12", "They signed the accord in Oslo")]),
    (
        "The mill cut the price that it pays for oats, effective today.",
        [("2013-02-12", "The mill cut the price that it pays for oats")],
    ),
    ("He left the fund, which owns three mills, effective May 3, 2012.", [("2012-05-03", "He left the fund")]),
    ("The rule was effective May 3, 2012.", [("2012-05-03", "The rule was effective")]),
    ("They were allowed to return on Monday.", [("2013-02-11", "They were allowed to return")]),
    ("He will not be allowed to leave on Monday.", [("2013-02-18", "He will not be allowed to leave")]),
]

BEFORE_IT = [
    ("The arrest follows a raid on Monday in which two officers were hurt.", [("2013-02-11", "A raid took place")]),
    ("The strike was followed by a clash on Monday.", [("2013-02-11", "A clash took place")]),
    ("The attack echoes a bombing at Moss in 1998.", [("1998", "A bombing at Moss took place")]),
    ("Police followed the van on Monday.", [("2013-02-11", "Police followed the van")]),
    ("The vote follows on Monday.", [("2013-02-18", "The vote follows")]),
    (
        "The choir has rented a barn in preparation for the weekend's concert.",
        [("[2013-02-16..2013-02-17]", "The concert is to take place")],
    ),
    (
        "Having slept little since the siege began three days ago, the garrison gave up at 4:40am.",
        [("2013-02-09", "The siege began"), ("2013-02-12T04:40:00", "The garrison gave up")],
    ),
    (
        "She wants the baths to stay open from 7 am to 9 pm Monday.",
        [("2013-02-18/2013-02-18", "She wants the baths to stay open")],
    ),
]

IN_ITS_WAKE = [
    (
        "Two bridges were shut in the wake of weekend arson attacks by a gang.",
        [("[2013-02-09..2013-02-10]", "The arson attacks by a gang took place")],
    ),
    (
        "The bishop has condemned raids by smugglers at the weekend.",
        [("[2013-02-09..2013-02-10]", "Raids by smugglers took place")],
    ),
    (
        "The harbour has seen fewer wrecks than in the gale last week.",
        [("[2013-02-04..2013-02-10]", "The gale took place")],
    ),
    (
        "The abbot yesterday asked the monks to be silent, following the alleged theft of a psalter from the library last month.",
        [
            ("2013-02-11", "The abbot asked the monks to be silent"),
            ("2013-01", "The alleged theft of a psalter from the library took place"),
        ],
    ),
    (
        "Both founders married in Lund in August shortly after the firm moved there.",
        [("2012-08", "Both founders married in Lund")],
    ),
    (
        "The panel found Holm guilty of forging three letters after joining the lodge last month.",
        [("2013-01", "Holm joined the lodge")],
    ),
]

ACCUSED = [
    (
        "The choir has come to Moss to rehearse for the opera festival in Lund starting Friday.",
        [("2013-02-15", "The opera festival in Lund is to start")],
    ),
    ("The men have been ill since Friday.", [("2013-02-08/..", "The men have been ill")]),
    ("He was wanted for the atrocities of May 5.", [("2012-05-05", "The atrocities took place")]),
    ("A man has been charged with conspiracy in the attacks of May 5.", [("2012-05-05", "The attacks took place")]),
    ("Lee was charged with conspiracy in the May 5 bombing.", [("2012-05-05", "The bombing took place")]),
    ("Lee was arrested after the May 5 bombing.", [("2012-05-05", "The bombing took place")]),
    ("Lee was charged with the murder on Monday.", [("2013-02-11", "Lee was charged with the murder")]),
    (
        "Nobody was hurt in the explosion at a bakery by the canal in Ulm, which happened at 6am on Monday.",
        [("2013-02-11T06:00:00", "The explosion at a bakery by the canal in Ulm happened")],
    ),
]

WHOSE = [
    (
        "Nothing between Lund and Moss has been so bitter since their 1879 war.",
        [("1879", "[Lund and Moss’] war took place")],
    ),
    (
        "The guides brought four Danish climbers down the ridge after their tent blew away on Monday.",
        [("2013-02-11", "Their tent blew away")],
    ),
    (
        "The crew left the ship after their boat sank on Monday.",
        [("2013-02-11", "[The crew’s] boat sank")],
    ),
]

BESIDE_IT = [
    (
        "Dame Ada Holm, the Norwegian dancer best known for her part as the goose in the ballet hit Grey Wings, retired Monday to a farm aged 61, her brother said.",
        [("2013-02-11", "Dame Ada Holm retired to a farm aged 61")],
    ),
    (
        "When the fair was closed due to fog a few stalls short of the pier yesterday, Lee had sold out.",
        [("2013-02-11", "The fair was closed due to fog a few stalls short of the pier")],
    ),
    ("The match was put off due to rain on Monday.", [("2013-02-11", "The match was put off due to rain")]),
    ("The match was due to start on Monday.", [("2013-02-18", "The match was due to start")]),
    ("The king referred to September 11 in his speech.", []),
    ("She referred the case to the court on Monday.", [("2013-02-11", "She referred the case to the court")]),
    (
        "Ida Winter, of the river board, said the locks were mended on Monday.",
        [("2013-02-11", "The locks were mended")],
    ),
]

SAID_OF_IT = [
    (
        "The state has a plan which ministers say will cost five million by 2015.",
        [("/2015", "A plan will cost five million")],
    ),
    (
        "He is wanted for a raid which police say killed nine people on 3 May.",
        [("2012-05-03", "A raid killed nine people")],
    ),
    ("Two men who police believe left Oslo on 3 May were found.", [("2012-05-03", "Two men left Oslo")]),
    ("The bridge, which engineers say was built in 1950, is shut.", [("1950", "The bridge was built")]),
    (
        "Farmers watch a swarm, which it is thought will reach the coast on Friday.",
        [("2013-02-15", "A swarm will reach the coast")],
    ),
    ("The officer who said he left on 3 May was dismissed.", [("2012-05-03", "[The officer] left")]),
]

SORTS = [
    ("The 400 barges launched prior to 1931, which have wooden hulls, will be listed.", []),
    ("Houses built before 1950 must be inspected.", []),
    ("Two houses built before 1950 were pulled down.", [("/1950", "Two houses were built")]),
    ("The bridge was built prior to 1986.", [("/1986", "The bridge was built")]),
]

SAID_BEHIND = [
    ("“We sold the mill on Monday,” said a man close to the board.", "a man"),
    ("“We sold the mill on Monday,” said residents.", "residents"),
    ("The mill was sold on Monday, said police in a letter to the board.", "police"),
    ("The mill was sold on Monday, said a statement issued by the board.", "a statement"),
]

NEWS = [
    (
        "The board threatened to sue, said a statement issued on Monday by the mayor.",
        [("2013-02-11", "A statement was issued by the mayor")],
    ),
    ("“It is gone,” said a statement on Monday.", [("2013-02-11", "A statement said: It is gone")]),
    (
        "Two guards and four Dorn Home Army (DHA) rebels were killed on Monday.",
        [("2013-02-11", "Two guards and four Dorn Home Army rebels were killed")],
    ),
    (
        "Officials say around 9 p.m. Saturday, two lorries were driving along Mill Road.",
        [("2013-02-09T21:00:00", "Two lorries were driving along Mill Road")],
    ),
    (
        "Two army guards and four New Dorn Home Army (DHA) fighters have been killed in a clash in southern Vik, "
        "the military said on Friday.",
        [
            (
                "2013-02-08",
                "The military said two army guards and four New Dorn Home Army fighters have been killed",
            )
        ],
    ),
    ("Krupp shares fell the most since January.", []),
    (
        "Krupp fell after third-quarter sales missed forecasts.",
        [("2012-35", "Third-quarter sales missed forecasts")],
    ),
    (
        "Krupp signed two leases – one in March 2010 and one in May 2011.",
        [("2010-03", "Krupp signed two leases"), ("2011-05", "Krupp signed two leases")],
    ),
    (
        "Dorn Steel shares fell in May 2012 as traders thought the Lees would sell. They fell again on Monday.",
        [("2012-05", "Dorn Steel shares fell"), ("2013-02-11", "They fell again")],
    ),
    (
        "A nurse was praised for warning a family of four that their home was on fire on Monday.",
        [("2013-02-11", "Their home was on fire")],
    ),
    (
        "A baker walking to work early Monday saw flames in the yard.",
        [("2013-02-11", "A baker walking to work saw flames in the yard")],
    ),
    (
        "On Monday the agency published a list of villas allegedly linked to Ott.",
        [("2013-02-11", "The agency published a list of villas allegedly linked to Ott")],
    ),
    (
        "The road was shut in May 2012, and signs were put in place starting on Monday.",
        [("2012-05", "The road was shut"), ("2013-02-11", "Signs were put in place")],
    ),
    (
        "The fraud squad of the town of Dorn on Monday questioned another former council leader in connection "
        "with a missing sum.",
        [("2013-02-11", "The fraud squad of the town of Dorn questioned another former council leader")],
    ),
    (
        "Ann Lee’s goals in the second half of the game at the Oval in Vik led Dorn to a comprehensive win on Monday.",
        [("2013-02-11", "Ann Lee’s goals led Dorn to a comprehensive win")],
    ),
    (
        "On Monday work began to tear down and soon replace the bridge which is located on one of the main roads.",
        [("2013-02-11", "Work began to tear down and soon replace the bridge")],
    ),
    ("He was bound to a chair on Monday.", [("2013-02-11", "He was bound to a chair")]),
    ("They had found none of the men by Saturday.", [("/2013-02-09", "They had found none of the men")]),
    ("Crews failed to find any of the men by Sunday.", [("/2013-02-10", "Crews failed to find any of the men")]),
    ("Moe is the first keeper to save two in a game since Odd Quill against Vik at Mill Park back in 1989.", []),
    (
        "Moe took over as caretaker boss at the mill back in March, before losing the post.",
        [("2012-03", "Moe took over as caretaker boss at the mill")],
    ),
    (
        "She gave the keys of the house to Lee back in March.",
        [("2012-03", "She gave the keys of the house to Lee")],
    ),
    (
        "It was a good week for the former Vik and Norway midfielder, who was appointed manager last Thursday.",
        [("2013-02-07", "The former Vik and Norway midfielder was appointed manager")],
    ),
    (
        "Bo Ott’s body was found in the river on 28 September last year after going missing nine days earlier.",
        [("2012-09-28", "Bo Ott’s body was found in the river"), ("2012-09-19", "Bo Ott went missing")],
    ),
    (
        "Bo Ott, 18, drowned. The coroner wept as he read a letter before leaving Vik on Monday.",
        [("2013-02-11", "[The coroner] left Vik")],
    ),
    (
        "A powerful earthquake with a preliminary magnitude of 6.4 struck southern Peru on Monday causing damage.",
        [("2013-02-11", "A powerful earthquake with a preliminary magnitude of 6.4 struck southern Peru")],
    ),
    ("A ferry sank off Vik, Norway’s third largest port on Monday.", [("2013-02-11", "A ferry sank off Vik")]),
    (
        "The row began after the board and the Guild laid down rules for talks on a truce in Vik signed on 18 January.",
        [("2013-01-18", "A truce in Vik was signed")],
    ),
    ("Talks are unlikely to resume until March.", [("2013-03", "Talks are unlikely to resume until March")]),
    (
        "A man was charged following the deaths on Monday of the pilot and passenger of a glider.",
        [("2013-02-11", "The deaths of the pilot and passenger of a glider took place")],
    ),
    (
        "The ministry said on Monday it would close most of the depots in the northern and western provinces.",
        [
            (
                "2013-02-11",
                "The ministry said it would close most of the depots in the northern and western provinces",
            )
        ],
    ),
]


def told(text: str) -> list[tuple[str, str]]:
    """The dates and titles of a text read on 12 February 2013."""
    events = composed(text, published="2013-02-12").events
    return [(event.date.edtf, event.title) for event in events if event.date is not None]


@each_row(("text", "expected"), THERE)
def test_what_stands_in_a_place_is_not_the_place(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), AROUND)
def test_a_verb_of_the_form_around_goes_on_there(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), EXAMPLES)
def test_what_is_told_by_examples_is_the_subject(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), OF_THE_NOUN)
def test_a_day_that_owns_a_noun_is_when_that_was(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), BEFORE_IT)
def test_what_was_before_has_its_own_day(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), IN_ITS_WAKE)
def test_what_led_to_it_has_its_own_date(text, expected):
    assert sorted(told(text)) == sorted(expected)


@each_row(("text", "expected"), ACCUSED)
def test_what_somebody_is_held_for_has_its_own_day(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), WHOSE)
def test_their_is_of_two_told_together_and_else_left(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), BESIDE_IT)
def test_what_stands_beside_a_word_says_what_it_is(text, expected):
    assert told(text) == expected


def test_what_would_have_been_had_is_conditional():
    events = composed("The firm would have had a new head in 1998. It has had two since.").events
    assert [(event.title, event.modality.kind) for event in events] == [
        ("The firm would have had a new head", "conditional")
    ]


@each_row(("text", "expected"), SAID_OF_IT)
def test_what_somebody_says_of_a_thing_is_told_of_the_thing(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), SORTS)
def test_a_bound_says_which_of_many_are_meant(text, expected):
    assert told(text) == expected


PRESS = [
    (
        "The engineer, Tim Cole, was quickly named head of the mill Ann Moe co-founded 35 years ago in her barn.",
        [("1978", "Ann Moe co-founded the mill in her barn")],
    ),
    (
        "He added that the reform bill President Lund signed into law last month may not have ended it.",
        [("2013-01", "President Lund signed the reform bill into law")],
    ),
    ("They told the mayor Ann Lee had left in May.", [("2012-05", "The mayor Ann Lee had left")]),
    ("Ada Lund, a clerk at the mill in Oslo, on Friday opened a shop.", [("2013-02-08", "Ada Lund opened a shop")]),
    ("This time, the police came on Friday.", [("2013-02-08", "The police came")]),
    (
        "Ada Lund on Friday released a film saying that she wants to save the mill.",
        [("2013-02-08", "Ada Lund released a film saying that she wants to save the mill")],
    ),
    (
        "She asked for a review of the ferry that since 1998 has run at a loss.",
        [("1998/..", "The ferry has run at a loss")],
    ),
    (
        "About 900 sailors flew to the desert from ships in the Barents Sea to start the hunt in October 2001.",
        [("2001-10", "About 900 sailors flew to the desert from ships in the Barents Sea to start the hunt")],
    ),
    (
        "The hunt began in October 2001. Almost nine years later, though, 200 sailors are still looking for it.",
        [("2001-10", "The hunt began"), ("2010~", "200 sailors are still looking for it")],
    ),
    ("The board voted 9 to 1 on Friday to keep the mill.", [("2013-02-08", "The board voted 9 to 1 to keep the mill")]),
    ("The rate fell from 9 to 1 in 1998.", [("1998", "The rate fell from 9 to 1")]),
    (
        "In May a poll showed just how important -- and popular -- keeping the tax is.",
        [("2012-05", "A poll showed just how important keeping the tax is")],
    ),
    (
        "The leave was the result of an illness for which Moe was treated in May.",
        [("2012-05", "Moe was treated for an illness")],
    ),
    (
        "Oslo announced Friday it will start loading grain into Peru's first and only grain plant on 3 May.",
        [
            ("2013-02-08", "Oslo announced it will start loading grain"),
            ("2013-05-03", "Oslo will start loading grain into Peru's first and only grain plant"),
        ],
    ),
    (
        "Saturday is the 75th anniversary of the Harbour Act, signed into law by Arthur Moe on 14 August 1935.",
        [
            ("2013-02-16", "Saturday is the 75th anniversary of the Harbour Act"),
            ("1935-08-14", "The Harbour Act was signed into law by Arthur Moe"),
        ],
    ),
    ("Democrats to vote on the tax on Friday", [("2013-02-15", "Democrats are to vote on the tax")]),
    (
        "Ann Moe is under fire for saying in late June that the mill should be shut.",
        [("2012-06", "Ann Moe said that the mill should be shut")],
    ),
    ("A poll from June showed that the tax is liked.", [("2012-06", "A poll showed that the tax is liked")]),
    (
        "There is still a lot of digging to be done after Oslo's killer storms in April.",
        [("2012-04", "Oslo's killer storms took place")],
    ),
    ("They will be shut after the elections in April.", [("2013-04", "The elections are to take place")]),
    (
        "The move could have been triggered by the vote after its decision to support the fund in June.",
        [("2012-06", "The move could have been triggered by the vote after its decision to support the fund")],
    ),
    ("It is a tool that Oslo has needed in this past decade.", [("200X", "Oslo has needed a tool")]),
    ("Council to vote on the tax on Friday", [("2013-02-15", "Council is to vote on the tax")]),
    ("Moe fails to show on Friday", [("2013-02-08", "Moe fails to show")]),
    (
        "The rate averaged 2 percent between 1991 and 1995, and -1.0 percent from 2001 to 2005.",
        [("1991/1995", "The rate averaged 2 percent"), ("2001/2005", "The rate averaged -1.0 percent")],
    ),
    (
        "Ann Lee reiterated, as she did in an interview two weeks ago with the paper, that trade is growing.",
        [("[2013-01-28..2013-02-03]", "Ann Lee reiterated in an interview with the paper")],
    ),
    ("LONDON (Feb. 12) -- Calling the mill a risk, the firm closed it.", []),
    (
        "A Danish sailor born in 1856, Moe was lost at sea in 1900.",
        [("1856", "Moe was born"), ("1900", "Moe was lost at sea")],
    ),
    (
        "One of Lund's first efforts after joining as mayor in August 2001 was to close the mill.",
        [("2001-08", "Lund joined as mayor")],
    ),
    ("Lund's brother was shot after joining in 2001.", [("2001", "Lund's brother joined")]),
    (
        "It was behind the firm's multibillion-dollar bid for the mill in 2006.",
        [("2006", "It was behind the firm's multibillion-dollar bid for the mill")],
    ),
    (
        "It was just five years since Lund, then a clerk in Oslo, was struck in May 2001 by a car.",
        [("2001-05", "Lund was struck by a car")],
    ),
    (
        "In May 2012, all 130 or so sailors and a half-dozen cooks showed up.",
        [("2012-05", "All 130 or so sailors and a half-dozen cooks showed up")],
    ),
    (
        "In May, days before he left Peru for Oslo, Moe -- a Danish sailor -- helped carry Ann Lee into a taxi.",
        [("2012-05", "Moe helped carry Ann Lee into a taxi")],
    ),
    ("The summer of the strike may be winding down.", [("2013-22", "The summer of the strike may be winding down")]),
    ("In this Aug. 4, 2012 photo, Ann Moe sorts apples in Vik.", [("2012-08-04", "Ann Moe sorts apples in Vik")]),
    (
        "Ann Lee pledged on Friday to not only keep the mill in Oslo, but use it.",
        [("2013-02-08", "Ann Lee pledged to keep the mill in Oslo")],
    ),
    (
        "She has doubts about the pact between Peru and Chile after the two rivals signed it in May.",
        [("2012-05", "The two rivals signed it")],
    ),
    (
        'It casts doubt on what she calls the "best" tie between Peru and Chile after the two rivals left in May.',
        [("2012-05", "The two rivals left")],
    ),
    ("He stood between the doors and Ann Lee left in May.", [("2012-05", "Ann Lee left")]),
    (
        "Ann Lee spoke of the years following the recessions of 1991 and 2001.",
        [("1991", "The recessions took place"), ("2001", "The recessions took place")],
    ),
    (
        "The year after Moe died, in 1944, Herald journalist John Lund wrote a book about the inventor, who was a friend.",
        [("1944", "Herald journalist John Lund wrote a book about the inventor")],
    ),
    (
        "In 1885 she told her aunt, Ann Lund, that she could mend the pump.",
        [("1885", "She told her aunt, Ann Lund, that she could mend the pump")],
    ),
    (
        "In 2001, all 130 or so engineers and a half-dozen cooks showed up.",
        [("2001", "All 130 or so engineers and a half-dozen cooks showed up")],
    ),
    ("In a Monday, Feb. 4, 2013 photo, Ann Moe sorts apples.", [("2013-02-04", "Ann Moe sorts apples")]),
    (
        "Some departments ran background and security checks Monday, an official said.",
        [("2013-02-11", "Some departments ran background and security checks")],
    ),
    (
        "A Harbour video dated Jan. 11, 2012, showed Moe interviewing Lund in Oslo.",
        [("2012-01-11", "A Harbour video showed Moe interviewing Lund in Oslo")],
    ),
    (
        "I was second in line with Delta (checked into my flight last night) and it was a breeze.",
        [("2013-02-11", "I was second in line with Delta")],
    ),
    (
        "Since February 1, he says, two sailors have left.",
        [("2013-02-01/..", "Two sailors have left")],
    ),
    (
        "All six films will be sold on services such as Zarn, Harbor Play, and Vik Video on March 10th, Moe announced today.",
        [
            ("2013-03-10", "All six films will be sold on services such as Zarn, Harbor Play, and Vik Video"),
            ("2013-02-12", "Moe announced all six films will be sold on services such as Zarn, Harbor Play"),
        ],
    ),
    (
        "The Harbour Post has come across this interview of Ann Lee at the Oslo office in June 2005.",
        [("2005-06", "This interview of Ann Lee at the Oslo office took place")],
    ),
    ("She sees ten rings (a set costs $24 and will be out in May) and waves.", [("2013-05", "A set will be out")]),
    (
        "She speaks about the trip to Oslo ahead of next week's game convention.",
        [("[2013-02-18..2013-02-24]", "The game convention is to take place")],
    ),
    ("Set-top boxes getting a new guide in 2014", [("2014", "Set-top boxes are getting a new guide")]),
    ("Krupp had plenty to talk about today as well.", [("2013-02-12", "Krupp had plenty to talk about as well")]),
    ("A winter storm struck the coast on Monday.", [("2013-02-11", "A winter storm struck the coast")]),
    ("It is full of songs from the '80s.", []),
    (
        "The board promised to extend a tax, intended to end next year, to 2015.",
        [("2014", "A tax was intended to end"), ("2015", "The board promised to extend a tax")],
    ),
    (
        "The dish rose to third on the list after its arrival last year.",
        [("2012", "[The dish] arrived")],
    ),
    (
        '"We will make an offer -- the bank, the board -- whether it is liked or not," Harbour Chief Ann Moe with the Greater Oslo Fisheries and Shipping Board of Control said Monday.',
        [("2013-02-11", "Ann Moe said: We will make an offer whether it is liked")],
    ),
    (
        "The Harbour Post has come across this fascinating two-hour interview of Ann Lee at the new Palo Alto office of Krupp in June 2005.",
        [("2005-06", "This fascinating two-hour interview of Ann Lee took place")],
    ),
    ("She was sure that she had passed her SAT.", []),
    ("This isn't 2003; nobody has a notebook.", []),
    (
        "They've redeemed themselves with this win in 2012 and continue to grow.",
        [("2012", "They've redeemed themselves with this win and continue to grow")],
    ),
    (
        "In May 2012, Lund proposed breaking into the new office of the oldest bank in Greater Oslo in order to get it.",
        [("2012-05", "Lund proposed breaking into the new office of the oldest bank in Greater Oslo")],
    ),
    (
        "The work began once Lund's hand-picked candidate, Ann Moe, entered the palace in January 2011.",
        [("2011-01", "Ann Moe entered the palace")],
    ),
    ("The mill was once the town's pride, in 1911.", [("1911", "The mill was once the town's pride")]),
    ("The units Ann Moe helped create in 2004 were shut.", [("2004", "Ann Moe helped create the units")]),
    (
        "Moe confirmed his and Lund's close tie during an interview in court conducted in May by Ann Lee.",
        [("2012-05", "An interview in court was conducted by Ann Lee")],
    ),
    (
        "Despite the cut, Ann Moe - who won gold in rowing in 1984 - doubts it.",
        [("1984", "Ann Moe won gold in rowing")],
    ),
]

WAS_THEN = [
    ("Norway, the smallest buyer and a rival in 2008, is likely to lose it.", [("2008", "Norway was a rival")]),
    ("The winner will be Norway, a rival in 2008 that is to get it.", [("2008", "Norway was a rival")]),
    (
        "Ann Lee, mayor and treasurer of Ulm from 1971 to 1979, opened the hall.",
        [("1971/1979", "Ann Lee was mayor and treasurer of Ulm")],
    ),
    (
        "Hull, a port in 1700 and a city since 1897, was bombed in 1941.",
        [("1700", "Hull was a port"), ("1897/..", "Hull was a city"), ("1941", "Hull was bombed")],
    ),
]


HAPPENED = [
    (
        "The storm that hit northern Spain on Monday has killed nine people.",
        [("2013-02-11", "The storm hit northern Spain")],
    ),
    (
        "The bomb that struck two houses in Moss on Monday was made of steel.",
        [("2013-02-11", "The bomb struck two houses in Moss")],
    ),
    ("They fear that cut flowers will be dearer on Monday.", [("2013-02-18", "Cut flowers will be dearer")]),
    ("The strength of the quake, which happened on Monday, was 6.1.", [("2013-02-11", "The quake happened")]),
    (
        "The explosion in the mill, which occurred on Monday, killed nine.",
        [("2013-02-11", "The explosion in the mill occurred")],
    ),
    ("The cause of the fire that broke out on Monday is not known.", [("2013-02-11", "The fire broke out")]),
    (
        "A quake hit Lund and surrounding villages on Monday.",
        [("2013-02-11", "A quake hit Lund and surrounding villages")],
    ),
    (
        "On Monday nine guards were seen surrounding villages.",
        [("2013-02-11", "Nine guards were seen surrounding villages")],
    ),
    (
        "Residents searched for food on Tuesday, after a quake hit the town.",
        [("2013-02-12", "Residents searched for food")],
    ),
    ("As of Monday, nine people had died.", [("2013-02-11", "Nine people had died")]),
    ("The rules are in force as of 1 May 2012.", [("2012-05-01/..", "The rules are in force")]),
    ("Rescuers dug through the night of 3 May.", [("2012-05-03", "Rescuers dug")]),
    ("He worked through the end of May.", [("/2012-05", "He worked")]),
    ("It is unlikely to open until May 2014.", [("2014-05", "It is unlikely to open until May 2014")]),
    (
        "The bill is a measure that keeps the mill funded until May 2014.",
        [("/2014-05", "A measure keeps the mill funded")],
    ),
    ("The frost kept the road closed on Monday.", [("2013-02-11", "The frost kept the road closed")]),
    ("They kept the letters written in 1902.", [("1902", "The letters were written")]),
    ("I myself took the train on Monday.", [("2013-02-11", "I myself took the train")]),
    ("The firm will extend its offer up to December 20.", [("/2013-12-20", "The firm will extend its offer")]),
    (
        "The mayor did not reveal that his name was on it until Saturday.",
        [("2013-02-09", "The mayor revealed that his name was on it")],
    ),
    ("The board did not say that it would wait until Saturday.", [("2013-02-16", "The board would wait")]),
    (
        "Following a meeting between Ulm and Moss on Sunday, talks were held in Lund on Monday.",
        [("2013-02-10", "A meeting between Ulm and Moss took place"), ("2013-02-11", "Talks were held in Lund")],
    ),
    (
        "Her visit follows a meeting with Jon Lee on May 2, 2012 and a meeting with Bo Holm the following day.",
        [("2012-05-02", "A meeting with Jon Lee took place"), ("2012-05-03", "A meeting with Bo Holm took place")],
    ),
    (
        "Last week, Ann Moss held talks with Jon Lee and Bo Holm on Tuesday.",
        [("2013-02-05", "Ann Moss held talks with Jon Lee and Bo Holm")],
    ),
    (
        "In 2012 the firm moved to Ulm and in May to Bern.",
        [("2012", "The firm moved to Ulm"), ("2012-05", "The firm moved to Bern")],
    ),
    (
        '"Nothing is easy," Sen. Ann Moss, D-Conn., told the court on Monday.',
        [("2013-02-11", "Sen. Ann Moss told the court: Nothing is easy")],
    ),
    ("The agency put the magnitude of Tuesday's quake at 6.4.", [("2013-02-12", "The quake took place")]),
    ("Parliament is in recess, resuming on March 10.", [("2013-03-10", "Parliament is resuming")]),
    (
        "The council approved aid for the regions affected by the earthquake Thursday.",
        [("2013-02-07", "The council approved aid for the regions affected by the earthquake")],
    ),
    (
        "The council visited the towns hit by the earthquake on Monday.",
        [("2013-02-11", "The towns were hit by the earthquake")],
    ),
    (
        "The White House announced on Saturday that President Ann Moss had signed the Michigan-crafted spending bill to avoid a shutdown.",
        [("2013-02-09", "The White House announced that President Ann Moss had signed the spending bill")],
    ),
    (
        "Rescue workers and government troops struggled on Monday to reach earthquake-ravaged corners of Peru still cut off by snow.",
        [("2013-02-11", "Rescue workers and government troops struggled to reach earthquake-ravaged corners")],
    ),
    ("The deadline to file bids was Monday, but nobody came.", [("2013-02-11", "The deadline to file bids fell")]),
    ("Their best year was 1998.", [("1998", "Their best year was 1998")]),
    (
        "He proposed that the two sides discuss ending the strike on Wednesday.",
        [("2013-02-13", "The two sides discuss ending the strike")],
    ),
    ("All work before March has now been done.", [("/2013-03", "All work has now been done")]),
    ("The council delayed the vote over a $16,000 increase over last year.", []),
    (
        "There were about 280 aftershocks, one of which reached 5.1 on Monday.",
        [("2013-02-11", "One of about 280 aftershocks reached 5.1")],
    ),
    ("She had three sons, two of whom died in 1902.", [("1902", "Two of the three sons died")]),
    (
        "He wrote nine novels, the first of which appeared in 1902.",
        [("1902", "The first of the nine novels appeared")],
    ),
    (
        "The storm, one of whose victims was found on Monday, has passed.",
        [("2013-02-11", "One of the storm’s victims was found")],
    ),
    ("The bill had been altered from the one that failed on Thursday.", [("2013-02-07", "[The bill] failed")]),
    (
        "The council passed a rule barring cars until June.",
        [("/2013-06", "The council passed a rule barring cars")],
    ),
    (
        "The minister repeated her promise to close the mill by June.",
        [("/2013-06", "The minister repeated her promise to close the mill")],
    ),
    (
        "The talks began on Friday at 9 a.m. and ended at midnight.",
        [("2013-02-08T09:00:00", "The talks began"), ("2013-02-08", "The talks ended")],
    ),
    (
        "At 1 a.m. on Friday police came. The fire had broken out at midnight.",
        [("2013-02-08T01:00:00", "Police came"), ("2013-02-07", "The fire had broken out")],
    ),
]


WHOSE = [
    (
        "This is Norland’s fourth vote since gaining independence in 1964.",
        [("1964", "Norland gained independence")],
    ),
    (
        "Norland's commission declared Moss winner of the October 11 referendum late on Saturday.",
        [
            ("2012-10-11", "The referendum took place"),
            ("2013-02-09", "Norland's commission declared Moss winner of the referendum"),
        ],
    ),
    ("A May poll showed that nine in ten agreed.", [("2012-05", "A poll showed that nine in ten agreed")]),
    (
        "The front is fighting Islamist groups that have killed nine people this year.",
        [("2013", "Islamist groups have killed nine people")],
    ),
    (
        "The guild has ended its strike after the firm agreed to continue talks on Sunday.",
        [("2013-02-10", "The firm agreed to continue talks")],
    ),
    ("He left more than 20 years ago.", [("1993~", "He left")]),
    (
        "The mill is one of the last in the area and fighting around it continued Saturday.",
        [("2013-02-09", "Fighting around it continued")],
    ),
    (
        "He was running and fighting in the streets on Monday.",
        [("2013-02-11", "He was fighting in the streets")],
    ),
    (
        "Rebels have left Kuttum, the second largest town in North Darfur state which they captured on August 1.",
        [("2012-08-01", "Rebels captured the second largest town in North Darfur state")],
    ),
    (
        "But the incident on Sunday shows the guards are increasing their raids.",
        [("2013-02-10", "The incident took place")],
    ),
    (
        "The attack on Sunday underlines that talks are going on.",
        [("2013-02-10", "The attack underlines that talks are going on")],
    ),
    (
        "In 1957, Francis became dean of men and, on April 4, 1968—the day Dr. King was shot—he was appointed the first lay president.",
        [("1957", "Francis became dean of men"), ("1968-04-04", "[Francis] was appointed the first lay president")],
    ),
    ("This all began as a crisis in November 2012.", [("2012-11", "This all began as a crisis")]),
    ("The board named its next president Monday.", [("2013-02-11", "The board named its next president")]),
    ("They will meet at the next fair on Monday.", [("2013-02-18", "They will meet at the next fair")]),
    ("The college took in 160 students this fall.", [("2012-23", "The college took in 160 students")]),
    ("The college opens this fall.", [("2013-23", "The college opens")]),
]


@each_row(("text", "expected"), WHOSE)
def test_whose_independence_and_which_groups(text, expected):
    assert told(text) == expected


def test_what_has_been_so_since_a_day_is_no_plan():
    [event] = composed("The railways have been on strike since early February 2013, which nobody knew.").events
    assert event.modality.kind == "happened"


def test_what_is_not_expected_until_a_day_is_a_plan():
    [event] = composed("Results are not expected until later this week.").events
    assert event.modality.kind == "planned"


def test_who_holds_an_office_of_something_has_part_in_what_he_does():
    [event] = composed("U.S. Secretary of State Ann Lee met the guild on Monday.").events
    assert event.people == ("Ann Lee",)
    [event] = composed("The son of Interior Minister Ann Lee left on Monday.").events
    assert event.people == ()


def test_who_has_said_something_and_warned_of_it_is_one():
    events = composed(
        "Ann Moss has stated that the talks would resume in May 2014 and predicted that the strike would last until July 2014."
    ).events
    assert [event.modality.reported_by for event in events] == ["Ann Moss", "Ann Moss"]


@each_row(("text", "expected"), HAPPENED)
def test_what_happened_and_until_when_is_told(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), PRESS + WAS_THEN)
def test_sentences_of_the_press_are_told_whole(text, expected):
    assert told(text) == expected


def test_nobody_is_no_source():
    events = composed('"No one says it is lost," says Ann Moe, who will join a crew in Oslo on Friday.').events
    assert [event.modality.reported_by for event in events] == [None]


SPEAKERS = [
    ("Nine men were found dead, officials said, adding that divers left the wreck on Friday.", "officials"),
    ("Nine men died, Ole Moe told the court, noting it was shut on Friday.", "Ole Moe"),
    ("The firm grew, Ann Lee said, adding jobs on Friday.", "Ann Lee"),
    ("Some might argue that the firm was broke on Friday.", None),
    ("Police can confirm that the man died on Friday.", "Police"),
    ("“A step that people could say was late, but we had to take it on Friday,” said Ole Moe.", "Ole Moe"),
]


@each_row(("text", "source"), SPEAKERS)
def test_who_speaks_is_who_said_so(text, source):
    assert [event.modality.reported_by for event in composed(text).events] == [source]


LIVES = [
    (
        "Ada Grey (12 March 1889 – 4 November 1967) was a chemist.",
        [("1889-03-12", "Ada Grey was born"), ("1967-11-04", "Ada Grey died")],
    ),
    (
        "Ada Grey (née Holm; March 12, 1889 – November 4, 1967) was a chemist.",
        [("1889-03-12", "Ada Grey was born"), ("1967-11-04", "Ada Grey died")],
    ),
    (
        "Ada Grey (b. 12 March 1889, Oslo – d. 4 November 1967, Bergen) was a chemist.",
        [("1889-03-12", "Ada Grey was born in Oslo"), ("1967-11-04", "Ada Grey died in Bergen")],
    ),
    ("Ada Grey (1889–1967) was a chemist.", []),
    ("Ada Grey (12 March 1889 – 4 November 1893) was mayor.", []),
]


@each_row(("text", "expected"), LIVES)
def test_the_two_days_of_a_life_are_a_birth_and_a_death(text, expected):
    assert told(text) == expected


def test_each_end_of_a_life_is_read_again_where_it_stands():
    text = "Ada Grey (12 March 1889 – 4 November 1967) was a chemist."
    mentions = [event.mentions[0] for event in composed(text).events]
    assert [text[m.expression_start : m.expression_end] for m in mentions] == ["12 March 1889", "4 November 1967"]


def test_what_day_it_is_and_where_a_firm_is_from_are_no_deeds():
    assert told("Today is World Book Day and the fair opens.") == []
    assert told("Last week Oslo based company Ann Lee Ltd said it had sold a mill.") == [
        ("[2013-02-04..2013-02-10]", "Oslo based company Ann Lee Ltd said it had sold a mill")
    ]
    assert told("The six barrels were used as floating targets on 3 May.") == [
        ("2012-05-03", "The six barrels were used as floating targets")
    ]


BESIDE_EACH_OTHER = [
    (
        "A careless, drunken skipper hit the pier on Friday.",
        [("2013-02-08", "A careless, drunken skipper hit the pier")],
    ),
    ("A careless, racing skipper hit the pier on Friday.", [("2013-02-08", "A careless, racing skipper hit the pier")]),
    (
        "The boys sailed off in a leaking, badly painted raft on Friday.",
        [("2013-02-08", "The boys sailed off in a leaking, badly painted raft")],
    ),
    (
        "A hooded, heavily armed crew boarded the ferry on Friday.",
        [("2013-02-08", "A hooded, heavily armed crew boarded the ferry")],
    ),
    ("Guards seek a short, bald man who robbed a shop on Friday.", [("2013-02-08", "A short, bald man robbed a shop")]),
    ("A native, armed with a stick, stopped it on Friday.", [("2013-02-08", "A native stopped it")]),
    ("The wounded, carrying nothing, left on Friday.", [("2013-02-08", "The wounded left")]),
]

PUNISHED = [
    (
        "On 3 May 2012, the court convicted the aunt and uncle of the girl for murdering her tutor in June 2009.",
        [
            ("2012-05-03", "The court convicted the aunt and uncle of the girl for murdering her tutor"),
            ("2009-06", "The aunt and uncle of the girl murdered her tutor"),
        ],
    ),
    (
        "A judge fined Ann Lee £200 on Friday for steering without a licence in June.",
        [
            ("2013-02-08", "A judge fined Ann Lee £200 for steering without a licence"),
            ("2012-06", "Ann Lee steered without a licence"),
        ],
    ),
    (
        "A judge has jailed two clerks for ruining their firm by lying and stealing from it on 3 May 2011.",
        [("2011-05-03", "Two clerks ruined their firm by lying and stealing from it")],
    ),
    (
        "A judge jailed Ann Lee for stealing a lamp on Friday.",
        [("2013-02-08", "A judge jailed Ann Lee for stealing a lamp")],
    ),
    ("A court fined a fraud accused on Monday.", [("2013-02-11", "A court fined a fraud accused")]),
    ("The robbery accused was freed on Monday.", [("2013-02-11", "The robbery accused was freed")]),
    ("The inquiry accused a clerk on Monday.", [("2013-02-11", "The inquiry accused a clerk")]),
    ("The court gave two men a life term in the Ann Lee theft case of 2008.", []),
    (
        "The court heard on 27 April 2011, the nuns, two sisters, were leaving the abbey.",
        [("2011-04-27", "The nuns were leaving the abbey")],
    ),
    ("The court heard on Monday, the nuns were ill.", [("2013-02-11", "The court heard the nuns were ill")]),
    (
        "The board closed it after hearing the skipper, 46, had sunk the tug in May.",
        [("2012-05", "The skipper had sunk the tug")],
    ),
]

IN_HEADLINES = [
    ("Two men get life term in 2005 fraud case", []),
    ("Clerk held in Friday night blaze that hurt nine in Lund", [("2013-02-08", "The blaze took place")]),
    ("Man held after Sunday stabbing in Lund", [("2013-02-10", "The stabbing in Lund took place")]),
    ("Police seek witnesses to Friday night stabbing", [("2013-02-08", "The stabbing took place")]),
    ("Man jailed in May for theft", [("2012-05", "Man was jailed for theft")]),
    ("Mill shut in May after row", [("2012-05", "Mill shut after row")]),
    ("In 2005 fraud was rare.", [("2005", "Fraud was rare")]),
    ("Man dies after fall on steps", []),
]

AGAIN = [
    (
        "They marked the anniversary of the founding of the choir in 1886.",
        [("1886", "The founding of the choir took place")],
    ),
    (
        "Nine boats joined Sunday's march, initially called to mark the anniversary of bread riots last year.",
        [("2013-02-10", "Nine boats joined the march"), ("2012", "Bread riots took place")],
    ),
    (
        "Nine boats marked the tenth anniversary of the raid last year.",
        [("2012", "Nine boats marked the tenth anniversary of the raid")],
    ),
    (
        "Moss marked the anniversary of its founding in May.",
        [("2012-05", "Moss marked the anniversary of its founding")],
    ),
]

WITH_ADDRESS = [
    (
        "An inquest was held on a miner named Jan Moe (60), Pit Cottages, near Sandby, who was killed on Tuesday.",
        [("2013-02-12", "Jan Moe was killed")],
    ),
    ("Ann Lee, 34, of Mill Road, Derby, who was hurt on Friday, is in hospital.", [("2013-02-08", "Ann Lee was hurt")]),
    ("The driver, Ann Lee, of Gorvel, who was hurt on Friday, is ill.", [("2013-02-08", "Ann Lee was hurt")]),
    ("A widow, of Gorvel, who was hurt on Friday, is ill.", [("2013-02-08", "A widow was hurt")]),
    ("He met Ann Lee and, in Derby, Jan Kemp, who left on Friday.", [("2013-02-08", "Jan Kemp left")]),
]

GOVERNED = [
    ("Leo Kemp, for whose party I had sung in 1955, lost.", [("1955", "I had sung for Leo Kemp’s party")]),
    ("Leo Kemp, for whom I had sung in 1955, lost.", [("1955", "I had sung for Leo Kemp")]),
    ("Ann Lee, under whose rule the town grew in 1955, left.", [("1955", "The town grew under Ann Lee’s rule")]),
    ("Ann Lee, whose hand he shook in 1955, left.", [("1955", "He shook Ann Lee’s hand")]),
    (
        "The row ended in a strike in Lund in 1840 and in Hull in 1916.",
        [("1840", "The row ended in a strike in Lund"), ("1916", "The row ended in a strike in Hull")],
    ),
    (
        "The row ended in a strike in Lund in 1840 and in a riot in Hull in 1916.",
        [("1840", "The row ended in a strike in Lund"), ("1916", "The row ended in a riot in Hull")],
    ),
]

COME = [
    ("These pumps clog the yard come Monday.", [("2013-02-18", "These pumps clog the yard")]),
    ("It will be shut come Friday.", [("2013-02-15", "It will be shut")]),
    ("Come Monday, the shop was empty.", [("2013-02-11", "The shop was empty")]),
    ("The clerks come Friday.", [("2013-02-15", "The clerks come")]),
    ("The clerks have come this Friday.", [("2013-02-08", "The clerks have come")]),
]


@each_row(("text", "expected"), BESIDE_EACH_OTHER + PUNISHED + IN_HEADLINES + AGAIN + WITH_ADDRESS + GOVERNED + COME)
def test_courts_headlines_and_addresses_are_read_as_papers_write_them(text, expected):
    assert told(text) == expected


OF_WHOM = [
    ("Ann Lee, of Gorvel, who was hurt on Friday, is ill.", ("Ann Lee",)),
    ("Judge Bo Dixon sat. Jan Brook, 38, today pleaded guilty to the charges against him.", ("Jan Brook",)),
]


@each_row(("text", "people"), OF_WHOM)
def test_where_somebody_lives_and_who_hears_him_takes_no_part(text, people):
    assert composed(text).events[-1].people == people


TOGETHER = [
    ("Raiders stormed an inn, killing ten guests on Sunday.", [("2013-02-10", "Raiders killed ten guests")]),
    (
        "Raiders stormed an inn, killing ten and taking many at 1:30 am on Sunday.",
        [("2013-02-10T01:30:00", "Raiders stormed an inn")],
    ),
    (
        "Four Danish clerks, a colonel in the army and a nurse were hurt on Sunday.",
        [("2013-02-10", "Four Danish clerks, a colonel in the army and a nurse were hurt")],
    ),
    (
        "The clerk said the raiders, riding on nine mules with bags on each, sacked the inn on Sunday.",
        [("2013-02-10", "The raiders sacked the inn")],
    ),
    (
        "Lee said on June 22, masked thieves took two bells from the abbey.",
        [("2012-06-22", "Masked thieves took two bells from the abbey")],
    ),
    ("Lee said on Monday, two bells were gone.", [("2013-02-11", "Lee said two bells were gone")]),
    (
        "Two nuns fled on Friday, followed by a clerk in Lund on Sunday.",
        [("2013-02-08", "Two nuns fled"), ("2013-02-10", "A clerk followed in Lund")],
    ),
    (
        "Tarn fell on 15 January 2012, followed by Lund on 26 January and Hull on 5 February.",
        [("2012-01-15", "Tarn fell"), ("2012-01-26", "Lund followed"), ("2012-02-05", "Hull followed")],
    ),
    ("Ann Lee, followed by two clerks, left on Friday.", [("2013-02-08", "Ann Lee left")]),
    ("In May came the rain and in June the snow.", [("2012-05", "The rain came"), ("2012-06", "The snow came")]),
    (
        "Search and rescue staff from the Armed Forces of Norway and Danish National Police met at the long fjord in Moss on Friday.",
        [("2013-02-08", "Search and rescue staff met at the long fjord in Moss")],
    ),
    (
        "The fund was set up in May 2010 to build clean, safe, and well-heated storage centers in all towns.",
        [("2010-05", "The fund was set up to build clean, safe, and well-heated storage centers in all towns")],
    ),
    ("He praised the school (MYC) ship that Moe bought in May.", [("2012-05", "Moe bought the school (MYC) ship")]),
    (
        "A nun greets several deaf boys carried from a boat yesterday.",
        [("2013-02-11", "Several deaf boys were carried from a boat")],
    ),
    ("The brig Mary, Capt. Lee, was lost on Tuesday.", [("2013-02-12", "The brig Mary was lost")]),
    (
        '"A mill has long been wanted here," Ann Lee said on Monday.',
        [("2013-02-11", "Ann Lee said: A mill has long been wanted here")],
    ),
]

LATER_THAN_IT = [
    ("He praised the Oct. 10 decision by the guild.", [("2012-10-10", "The decision by the guild was made")]),
    ("She welcomed Monday's ruling.", [("2013-02-11", "The ruling was made")]),
    ("They rejected the May 3 plan.", []),
    ("She signed the May 3 letter.", [("2012-05-03", "She signed the letter")]),
    ("He read the paper on Friday.", [("2013-02-08", "He read the paper")]),
]

PAPERS = [
    ("SATURDAY PUNCH learnt that the clerks had fled on Friday.", [("2013-02-08", "The clerks had fled")]),
    ("The Sunday World was sold on Friday.", [("2013-02-08", "The Sunday World was sold")]),
]


@each_row(("text", "expected"), TOGETHER + LATER_THAN_IT + PAPERS)
def test_what_is_told_together_and_judged_later_keeps_its_own_doer_and_day(text, expected):
    assert told(text) == expected


COUNTED_AND_CALLED = [
    ("A meeting of dockers has been called for Monday.", [("2013-02-18", "A meeting of dockers has been called")]),
    (
        "The blast brings the number of Danish guards killed in Lund this year to 16, including three last month.",
        [("2013-01", "Danish guards were killed including three")],
    ),
    ("With bail set for a clerk accused of robbing a guard on Monday, mayors are fretting.", []),
    ("The strike, which began on Saturday week, goes on.", [("2013-02-02", "The strike began")]),
    ("They will meet on Saturday week.", [("2013-02-23", "They will meet")]),
    ("They put the matter back to Friday week.", [("2013-02-22", "They put the matter back")]),
    (
        "A barn burned in the lane in November last, when four fled.",
        [("2012-11", "A barn burned in the lane when four fled")],
    ),
    ("The dockers are to vote on Wednesday next.", [("2013-02-13", "The dockers are to vote")]),
    ("He noted the death was a blow but said everyone came on Friday.", [("2013-02-08", "Everyone came")]),
]


@each_row(("text", "expected"), COUNTED_AND_CALLED)
def test_who_is_counted_what_is_called_for_and_days_of_old_papers(text, expected):
    assert told(text) == expected


def test_a_death_says_nothing():
    [event] = composed("He noted the death was a blow but said everyone came on Friday.").events
    assert event.modality.reported_by is None


@each_row(("text", "source"), SAID_BEHIND)
def test_who_says_so_may_stand_behind_the_verb_without_a_name(text, source):
    assert [event.modality.reported_by for event in composed(text).events] == [source]


@each_row(("text", "expected"), NEWS)
def test_reports_tell_who_did_what(text, expected):
    assert told(text) == expected


def test_a_place_behind_an_age_is_nobody():
    (event,) = composed("Police arrested the 20-year-old Corrin Vale man on Monday.").events
    assert event.people == ()


@each_row(
    ("text", "kind"),
    [
        ("The minister on Friday pledged to cut the fees.", "happened"),
        ("The minister pledged to cut the fees on Friday.", "planned"),
        ("The council asked for elections on May 25.", "planned"),
        ("The party called for elections in January.", "happened"),
        ("Moss fell to fourth on Saturday – but who were the winners of the week?", "happened"),
        ("Did Moss fall to fourth on Saturday?", "conditional"),
    ],
)
def test_what_was_done_is_no_plan_and_no_question(text, kind):
    assert [event.modality.kind for event in composed(text).events] == [kind]


def test_a_family_name_that_comes_first_may_open_a_sentence():
    texts = "Premier Wen Dabao left for home. Wen also held talks on Monday."
    assert [event.people for event in composed(texts).events] == [("Wen Dabao",)]


APPOSED = [
    ("After his father, a miner, died in 1910, the family moved to Leeds.", [("1910", "His father died")]),
    ("After Lee, a former minister, took office in 1914, the board sold it.", [("1914", "Lee took office")]),
    ("Until her husband, the painter Tom Ott, died in 1950, she lived in Moss.", [("1950", "Her husband died")]),
    ("After the firm, now called Vik, was sold in 1999, the mill was shut.", [("1999", "The firm was sold")]),
    ("After the firm, founded by Tom Ott, was sold in 1999, it shut.", [("1999", "The firm was sold")]),
    (
        "As the storm, the worst for years, hit Moss on 3 May 2011, the ferry sank.",
        [("2011-05-03", "The storm hit Moss")],
    ),
    ("Before the mayor, Ann Lee, left office in 2003, the board sold the mill.", [("2003", "Ann Lee left office")]),
    ("The mayor, Ann Lee, left office in 2003.", [("2003", "Ann Lee left office")]),
    ("Ann Lee, the mayor, left school in 1950.", [("1950", "Ann Lee left school")]),
    ("After the crash, the mayor, Ann Lee, left office in 2003.", [("2003", "Ann Lee left office")]),
    ("In the sale of 1999, a record, cut glass went for nine crowns.", [("1999", "Cut glass went for nine crowns")]),
    ("After the war, the firm, a maker of bells, moved to Moss in 1919.", [("1919", "The firm moved to Moss")]),
    ("Mrs Bergman, however, fell ill in 1919.", [("1919", "Mrs Bergman fell ill")]),
]
VERBS = [
    ("Police said the mayor of Lund moved to Leeds in 2011.", [("2011", "The mayor of Lund moved to Leeds")]),
    ("Police say the owner of a van stolen in 2011 was shot.", [("2011", "A van was stolen")]),
    ("Not long afterwards, in March 2009, villagers left Moss.", [("2009-03", "Villagers left Moss")]),
    (
        "Police said the mayor of Lund sold it in 2011 and the judge left in 2012.",
        [("2011", "The mayor of Lund sold it"), ("2012", "The judge left")],
    ),
    (
        "Two farmers left office in 1998 (Paul Berg resigned in 2001).",
        [("1998", "Two farmers left office"), ("2001", "Paul Berg resigned")],
    ),
    (
        "Mrs Bergman moved to Leeds in 1998, crossed the river in 2001 and died.",
        [("1998", "Mrs Bergman moved to Leeds"), ("2001", "Mrs Bergman crossed the river and died")],
    ),
    (
        "Mrs Bergman, a former minister, left office in 1998 and lost the case in 2001.",
        [("1998", "Mrs Bergman left office"), ("2001", "Mrs Bergman lost the case")],
    ),
    (
        "Tom Ott joined the navy as a cook in 1998 and nobody was surprised.",
        [("1998", "Tom Ott joined the navy as a cook")],
    ),
    ("Tom Ott made a speech (in 1998).", [("1998", "Tom Ott made a speech")]),
    ("Her brother came under fire (3 May 2011).", [("2011-05-03", "Her brother came under fire")]),
    ("The long war (1939-1945) ruined the port.", [("1939/1945", "The long war took place")]),
]


@each_row(("text", "expected"), VERBS)
def test_a_verb_stays_the_verb_of_its_sentence(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), APPOSED)
def test_what_commas_close_in_behind_a_subject_leaves_it_its_verb(text, expected):
    assert told(text) == expected
