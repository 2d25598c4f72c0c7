"""What a date belongs to where that is not the main verb of its sentence."""

from make import composed
from tables import each_row


def told(text):
    done = composed(text)
    return [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)]


# a clause right behind its noun, which no word opens; read on Tuesday 12 February 2013
CONTACT = [
    ("The barn the tenant built in May 2005 was sold.", [("2005-05", "The tenant built the barn")]),
    (
        "The yacht she chartered in 1998 to a club was broken up in 2001.",
        [("1998", "She chartered the yacht to a club"), ("2001", "The yacht was broken up")],
    ),
    ("The clerk the bank hired in May 2005 escaped.", [("2005-05", "The bank hired the clerk")]),
    ("The hostages a militia seized in June 2009 were freed.", [("2009-06", "A militia seized the hostages")]),
    ("The man police questioned on Monday was let go.", [("2013-02-11", "Police questioned the man")]),
    ("The riot police injured in June 2009 were treated at Vik.", [("2009-06", "The riot police were injured")]),
    ("The soldiers the captain shot on 5 May 1917 died.", [("1917-05-05", "The captain shot the soldiers")]),
    ("The sniper the soldiers shot died on 5 May 1917.", [("1917-05-05", "The sniper died")]),
    (
        "Mr Lund said the bridge the county widened in 1998 was shut.",
        [("1998", "The county widened the bridge")],
    ),
    (
        "The inquiry found the guard the firm trained in May 2005 had slept.",
        [("2005-05", "The firm trained the guard")],
    ),
    # and what only looks like one
    ("The banker arrested in May 2005 was freed.", [("2005-05", "The banker was arrested")]),
    ("The week the strike began in 1911 was hot.", [("1911", "The strike began")]),
    (
        "The tenants, the court heard in May 2005, were evicted.",
        [("2005-05", "The court heard the tenants were evicted")],
    ),
    ("The company fined in 1998 the driver who had told.", [("1998", "The company fined the driver who had told")]),
]


@each_row(("text", "expected"), CONTACT, ids=[text[:50] for text, _ in CONTACT])
def test_clauses_right_behind_their_noun(text, expected):
    assert told(text) == expected


CONTENT = [
    ("Ms Rhee gave an assurance the ferry would sail next year.", [("2014", "The ferry would sail")]),
    ("There were fears the dyke would break on Sunday.", [("2013-02-17", "The dyke would break")]),
    (
        "She answered claims he failed to act on a complaint at the school in 1990.",
        [("1990", "He failed to act on a complaint at the school")],
    ),
    (
        "On the first day of the hearing into the death of Nils Holm, the club's lawyer sought a ruling next year's gala could go ahead.",
        [("2014", "The gala could go ahead")],
    ),
    ("The promise she made in 2012 was kept.", [("2012", "She made the promise")]),
]


@each_row(("text", "expected"), CONTENT, ids=[text[:50] for text, _ in CONTENT])
def test_what_a_noun_says_without_that(text, expected):
    assert told(text) == expected


DEEDS = [
    (
        "Karl Brandt stabbed to death a rival in 1998 and fled.",
        [("1998", "Karl Brandt stabbed to death a rival and fled")],
    ),
    (
        "The regiment put to death two deserters in March 1917.",
        [("1917-03", "The regiment put to death two deserters")],
    ),
    ("A porter beaten to death in March 2005 was named.", [("2005-03", "A porter was beaten to death")]),
    (
        "Police said 20 to 30 inmates breached prison fencing on Monday.",
        [("2013-02-11", "20 to 30 inmates breached prison fencing")],
    ),
    ("The motion was lost by 20 to 13 votes on 5 May 1999.", [("1999-05-05", "The motion was lost by 20 to 13 votes")]),
    (
        "The bureau published its report into the crash, which killed nine people in May 2005.",
        [("2005-05", "The crash killed nine people")],
    ),
    ("The insurer paid the claim for the fire, which gutted the mill in 1998.", [("1998", "The fire gutted the mill")]),
    (
        "The report on the fire, which was printed in May 1999, blamed the owners.",
        [("1999-05", "The report on the fire was printed")],
    ),
]


@each_row(("text", "expected"), DEEDS, ids=[text[:50] for text, _ in DEEDS])
def test_who_did_it_and_to_whom(text, expected):
    assert told(text) == expected


# verbs in -ing with a date of their own; read on Tuesday 12 February 2013
SPANNING = [
    (
        "The union named a delegate for the talks beginning in Vik on 5 March 2013.",
        [("2013-03-05", "The talks are to begin in Vik", "planned")],
    ),
    ("She missed the tour starting in Rome on 5 May 2012.", [("2012-05-05", "The tour started in Rome", "happened")]),
    ("The permit expiring in June will be renewed.", [("2013-06", "The permit is to expire", "planned")]),
    ("He scored in the season ending in May 2012.", [("2012-05", "The season ended", "happened")]),
    ("She left the hall, closing the door on 5 May 2012.", [("2012-05-05", "She closed the door", "happened")]),
    ("A new beginning in May 2012 was hoped for.", [("2012-05", "A new beginning was hoped for", "happened")]),
    (
        "The guards stopped a man carrying a bomb on Monday.",
        [("2013-02-11", "The guards stopped a man carrying a bomb", "happened")],
    ),
]
FIRST = [
    ("Ann Lee hopes to win again after winning the cup in 1990.", [("1990", "Ann Lee won the cup", "happened")]),
    (
        "The firm is to sell the mill after losing its licence in May 2012.",
        [("2012-05", "The firm lost its licence", "happened")],
    ),
    ("She may retire after taking bronze in Moss in 2012.", [("2012", "She took bronze in Moss", "happened")]),
    ("Nils Holm faces trial after being arrested on Monday.", [("2013-02-11", "Nils Holm was arrested", "happened")]),
    ("Ann Lee will return after giving birth in May.", [("2013-05", "Ann Lee is to give birth", "planned")]),
    ("The hall will open after being rebuilt in 2014.", [("2014", "The hall is to be rebuilt", "planned")]),
    (
        "The road will be shut after building work in June.",
        [("2013-06", "The road will be shut after building work", "planned")],
    ),
]
WITH = [
    ("The union is on strike, with talks due on Friday.", [("2013-02-15", "Talks are due", "planned")]),
    (
        "Two halls are open, with a third expected to follow in March.",
        [("2013-03", "A third is expected to follow", "planned")],
    ),
    ("The mill was sold, with the money to be paid in June.", [("2013-06", "The money was to be paid", "planned")]),
    (
        "The board says it is acting, with rule changes due before the end of the year.",
        [("/2013", "Rule changes are due", "planned")],
    ),
]


@each_row(("text", "expected"), [*SPANNING, *FIRST, *WITH], ids=[text[:50] for text, _ in [*SPANNING, *FIRST, *WITH]])
def test_verbs_that_are_not_finite_have_dates_of_their_own(text, expected):
    done = composed(text)
    assert [(e.date and e.date.edtf, e.title, e.modality.kind) for e in (*done.events, *done.undated)] == expected


SAYING = [
    ("Police say 20 inmates broke out on Monday.", "20 inmates broke out", "Police"),
    ("Officials fear the dam will burst on Sunday.", "The dam will burst", "Officials"),
    ("Witnesses claim the pit was shut in May 2012.", "The pit was shut", "Witnesses"),
    ("Police suspect the men left on Monday.", "The men left", "Police"),
    ("Residents had their say on 5 May 2012.", "Residents had their say", None),
]


@each_row(("text", "title", "source"), SAYING)
def test_several_who_say_something_in_the_present(text, title, source):
    (event,) = composed(text).events
    assert (event.title, event.modality.reported_by) == (title, source)


# a noun has the date, and not what is told of it; read on Tuesday 12 February 2013
OF_NOUNS = [
    ("It is an answer to a tram crash last August.", [("2012-08", "A tram crash took place", "happened")]),
    ("The riot last month is being investigated.", [("2013-01", "The riot took place", "happened")]),
    ("The inquiry will look at the fire in June 1999.", [("1999-06", "The fire took place", "happened")]),
    (
        "She also linked a gang to the raid on the bank last week.",
        [("[2013-02-04..2013-02-10]", "The raid on the bank took place", "happened")],
    ),
    (
        "Norland has accused two men of planning the attack on 13 December 2012.",
        [("2012-12-13", "The attack took place", "happened")],
    ),
    (
        "The county is considering a road across a field, the site of the Battle of Moss in July 1917.",
        [("1917-07", "The Battle of Moss took place", "happened")],
    ),
    (
        "Mr Lund will meet the union after his trip to Oslo in May 2012.",
        [("2012-05", "[Lund’s] trip to Oslo took place", "happened")],
    ),
    (
        "The envoy yesterday cancelled a visit to Rome for 1 March 2013.",
        [
            ("2013-02-11", "The envoy cancelled a visit to Rome", "happened"),
            ("2013-03-01", "A visit to Rome was to take place", "planned"),
        ],
    ),
    # and what looks like it
    ("Moss Rovers win the final on Sunday.", [("2013-02-10", "Moss Rovers win the final", "happened")]),
    (
        "The union has agreed to the sale of the mill yesterday.",
        [("2013-02-11", "The union has agreed to the sale of the mill", "happened")],
    ),
    ("He linked arms with the crowd on Monday.", [("2013-02-11", "He linked arms with the crowd", "happened")]),
    (
        "The mayor is said to have left the meeting on Monday.",
        [("2013-02-11", "The mayor is said to have left the meeting", "happened")],
    ),
    ("Ann Lee denies a robbery on 3 May 2012.", [("2012-05-03", "Ann Lee denies a robbery", "happened")]),
    ("She paid a visit to Oslo in May 2012.", [("2012-05", "She paid a visit to Oslo", "happened")]),
]
INFINITIVES = [
    (
        "Jan Moe, secretary of the league to be wound up on Saturday, promised a refund yesterday.",
        [
            ("2013-02-16", "The league was to be wound up", "planned"),
            ("2013-02-11", "Jan Moe promised a refund", "happened"),
        ],
    ),
    (
        "Under proposed rules to go before the Senate next year, the agency would shut.",
        [("2014", "Proposed rules are to go before the Senate", "planned")],
    ),
    (
        "The cabinet to be named on Friday will have nine members.",
        [("2013-02-15", "The cabinet is to be named", "planned")],
    ),
    (
        "She bought tickets for a concert to be held in Oslo on 5 March 2013.",
        [("2013-03-05", "A concert was to be held in Oslo", "planned")],
    ),
    (
        "He was the last of the men to be hanged in 1950.",
        [("1950", "He was the last of the men to be hanged", "happened")],
    ),
    ("The plan to drain the marsh in 1998 failed.", [("1998", "The plan to drain the marsh failed", "happened")]),
]
INSIDE = [
    (
        "A speech late yesterday by Mr Lund, in which he said the raids must end and that all would be paid, was cheered.",
        [("2013-02-11", "A speech was cheered", "happened")],
    ),
    (
        "The note, in which she claimed the money had been stolen, was read on Monday.",
        [("2013-02-11", "The note was read", "happened")],
    ),
    ("Guards were hired after the bomb attacks of May 2012.", [("2012-05", "The bomb attacks took place", "happened")]),
    ("The diary tells of the raid of 3 May 1917.", [("1917-05-03", "The raid took place", "happened")]),
]
BESIDE = [*OF_NOUNS, *INFINITIVES, *INSIDE]


@each_row(("text", "expected"), BESIDE, ids=[text[:50] for text, _ in BESIDE])
def test_dates_of_nouns_and_of_what_is_told_of_them(text, expected):
    done = composed(text)
    assert [(e.date and e.date.edtf, e.title, e.modality.kind) for e in (*done.events, *done.undated)] == expected


# titles that say all of what they begin; read on Tuesday 12 February 2013
WHOLE = [
    (
        "An army commander in charge of the three hill provinces of the north said Monday that Lund had gone to Vik.",
        [("2013-02-11", "An army commander said that Lund had gone to Vik")],
    ),
    (
        "The final of the league between Moss and Vik, due to start at noon on Friday, is sold out.",
        [("2013-02-15T12:00:00", "The final of the league between Moss and Vik is due to start")],
    ),
    (
        "It appeared there were no trains in the valley on Monday.",
        [("2013-02-11", "There were no trains in the valley")],
    ),
    (
        "By Monday night, nine injured people, mostly adults, had been flown out.",
        [("/2013-02-11", "Nine injured people had been flown out")],
    ),
    (
        "A young man thought to have entered Norland in May 2012 has left the army.",
        [("2012-05", "A young man was thought to have entered Norland")],
    ),
    (
        "Two huts were either sold or damaged by rebels on Monday.",
        [("2013-02-11", "Two huts were damaged by rebels")],
    ),
    (
        "Ann Lee, the founder and former head of the Moss Rowing Club, has retired after stepping down in May 2012.",
        [("2012-05", "Ann Lee stepped down")],
    ),
    (
        "At the meeting on Monday, Mr Lund said regardless of the vote, he expected peace.",
        [("2013-02-11", "Mr Lund said he expected peace")],
    ),
    (
        "Ministers from Lund, Vik, Moss and Ulm will meet on Friday.",
        [("2013-02-15", "Ministers from Lund, Vik, Moss and Ulm will meet")],
    ),
    ("Police said he and two others were held on Monday.", [("2013-02-11", "He and two others were held")]),
    (
        "The board confirmed on Monday that two boys had committed acts of arson.",
        [("2013-02-11", "The board confirmed that two boys had committed acts of arson")],
    ),
    (
        "The force was set up as part of a treaty, signed in Ulm in May 2012.",
        [("2012-05", "A treaty was signed in Ulm")],
    ),
    (
        "We spoke to people in Ulm and in Moss so far and we had a talk here on Monday.",
        [("2013-02-11", "We had a talk here")],
    ),
    (
        "She would walk to Vik for Christmas Eve Mass, said her aunt.",
        [("2013-12-24", "She would walk to Vik for Mass")],
    ),
]
COMPARED = [
    ("The club hopes to do better than last year, when they lost to Vik.", [("2012", "[The club] lost to Vik")]),
    ("Growth will be stronger than this year.", []),
    ("There are no parties like 20 years ago.", []),
    ("Growth is a point lower than projected in its October outlook.", []),
    ("More than 20 years ago the mill burned down.", [("1993~", "The mill burned down")]),
]


@each_row(("text", "expected"), [*WHOLE, *COMPARED], ids=[text[:50] for text, _ in [*WHOLE, *COMPARED]])
def test_titles_are_whole_and_comparisons_are_no_events(text, expected):
    assert told(text) == expected


def test_what_one_would_have_liked_did_not_happen():
    (event,) = composed("“We would've paid it in May 2012,” she said.").events
    assert event.modality.kind == "conditional"


# read on Tuesday 12 February 2013
ARRANGED = [
    ("The talks, planned for Friday, were called off.", [("2013-02-15", "The talks were to take place", "planned")]),
    ("A ballot scheduled for March will go ahead.", [("2013-03", "A ballot was to take place", "planned")]),
    ("Elections are not scheduled until April.", [("2013-04", "Elections are scheduled", "planned")]),
    ("The roof was fixed on Monday.", [("2013-02-11", "The roof was fixed", "happened")]),
    (
        "The harbour master will tomorrow check if the pier is safe.",
        [("2013-02-13", "The harbour master will check if the pier is safe", "planned")],
    ),
    ("The pier will open tomorrow if it is safe.", [("2013-02-13", "The pier will open if it is safe", "conditional")]),
    ("He left, handing the debts to whoever takes over in March.", []),
    (
        "Her rivals, runners-up in the cup last year, won on Monday.",
        [("2012", "Her rivals were runners-up in the cup", "happened"), ("2013-02-11", "Her rivals won", "happened")],
    ),
    (
        "Dalton, the largest yard in Moss in 1998, was sold on Monday.",
        [("1998", "Dalton was the largest yard in Moss", "happened"), ("2013-02-11", "Dalton was sold", "happened")],
    ),
    (
        "The mayor was quoted on Monday as saying the pier would open.",
        [("2013-02-11", "The mayor was quoted as saying the pier would open", "happened")],
    ),
    ("Nine boats will chase last year's regatta winner.", []),
    (
        "The envoy pressed the party to allow observers to oversee the referendum in March.",
        [
            (
                "2013-03",
                "The referendum was to take place",
                "planned",
            )
        ],
    ),
]


@each_row(("text", "expected"), ARRANGED, ids=[text[:50] for text, _ in ARRANGED])
def test_what_is_arranged_for_a_day(text, expected):
    done = composed(text)
    assert [(e.date and e.date.edtf, e.title, e.modality.kind) for e in (*done.events, *done.undated)] == expected


# read on Tuesday 12 February 2013
ELSEWHERE = [
    (
        "He is one of two men held on Sunday in connection with the robbery of a bank in Ulm on 3 May 2012.",
        [
            ("2012-05-03", "The robbery of a bank in Ulm took place"),
            ("2013-02-10", "One of two men was held in connection with the robbery of a bank in Ulm"),
        ],
    ),
    (
        "They met in Oslo on 3 May 2012 at the inquiry into the crash in June 1999.",
        [("2012-05-03", "They met in Oslo at the inquiry into the crash"), ("1999-06", "The crash took place")],
    ),
    (
        "Detectives investigating the disappearance of a nurse on 3 May 2012 have searched a farm.",
        [("2012-05-03", "The disappearance of a nurse took place")],
    ),
    (
        "The envoy has spoken about links to the murder of a priest in Ulm in 1998.",
        [("1998", "The murder of a priest in Ulm took place")],
    ),
    ("A tug carrying nine men which sank off Vik on Monday was old.", [("2013-02-11", "A tug sank off Vik")]),
    ("A nurse treating men who fell ill in May 2012 was sent home.", [("2012-05", "Men fell ill")]),
    ("Tenants whose flats were flooded in January have left.", [("2013-01", "Tenants’ flats were flooded")]),
    (
        "With the harvest due to begin next week, growers are short of hands.",
        [("[2013-02-18..2013-02-24]", "The harvest is due to begin")],
    ),
    ("With two men held on Monday, police hope for calm.", [("2013-02-11", "Two men were held")]),
]


@each_row(("text", "expected"), ELSEWHERE, ids=[text[:50] for text, _ in ELSEWHERE])
def test_dates_of_what_is_told_beside(text, expected):
    assert sorted(told(text)) == sorted(expected)


# what is said of a subject that commas part from its verb; read on Tuesday 12 February 2013
SAID_APART = [
    (
        "The mayor said the wall, built in 1955, had been checked in March 2012.",
        [("1955", "The wall was built"), ("2012-03", "The wall had been checked")],
    ),
    (
        "She told the court a van, hired in May 2012, had been stolen in June 2012.",
        [("2012-05", "A van was hired"), ("2012-06", "A van had been stolen")],
    ),
    ("The firm said sales, helped by the heat, rose in July 2012.", [("2012-07", "Sales rose")]),
    (
        "The firm said profits rose, helped by sales in July 2012.",
        [("2012-07", "The firm said profits rose, helped by sales")],
    ),
    (
        "He announced a plan, drawn up in May 2012, and left on Monday.",
        [("2012-05", "A plan was drawn up"), ("2013-02-11", "He left")],
    ),
    (
        "The pact, drawn up in 1998, and signed by nine states in 1999, lapsed in 2001.",
        [
            ("1998", "The pact was drawn up"),
            ("1999", "The pact was signed by nine states"),
            ("2001", "The pact lapsed"),
        ],
    ),
    ("The army says it shot dead two men who opened fire on Sunday.", [("2013-02-10", "Two men opened fire")]),
    ("A report due out next month may say why.", [("2013-03", "A report is due out")]),
    ("The rent due on Friday was not paid.", [("2013-02-15", "The rent was due")]),
    ("He paid the rent due in May 2012.", [("2012-05", "He paid the rent due")]),
    (
        "She signed a lease in July 2012 that runs until 2014.",
        [("2012-07", "She signed a lease"), ("/2014", "A lease runs")],
    ),
    ("Divers believe the mine was laid in 1941.", [("1941", "The mine was laid")]),
    (
        "It was settled in 1820 by crofters, many of whom left in 1851.",
        [("1820", "It was settled by crofters"), ("1851", "Many of the crofters left")],
    ),
]


@each_row(("text", "expected"), SAID_APART, ids=[text[:50] for text, _ in SAID_APART])
def test_what_is_said_of_a_subject_apart(text, expected):
    assert told(text) == expected


FOR_WANT_OF_ROOM = [
    (
        "The Holmfirth Detention Centre in the outback of South Norland has seen its first quiet night this week.",
        "The Holmfirth Detention Centre has seen its first quiet night",
    ),
    (
        "By 6pm local time on Monday, two hours after the blast, nine men had been flown out.",
        "Nine men had been flown out",
    ),
    (
        "The national council of the strife-torn Pioneers named little-known South Norlandic senator Brian Holm on Monday.",
        "The national council named little-known South Norlandic senator Brian Holm",
    ),
    (
        "Lund says his party must press the mayor to allow observers to watch the final on 9 March.",
        "The final is to take place",
    ),
]


@each_row(("text", "title"), FOR_WANT_OF_ROOM)
def test_a_title_says_what_was_done_if_not_all_of_who_did_it(text, title):
    (event,) = composed(text).events
    assert event.title == title


OF_NO_DEED = [
    ("The loan paid for a flat later used by the September 11 hijackers.", []),
    (
        "The trial of the July 7 bombers opened in Leeds on Monday.",
        [("2013-02-11", "The trial of the bombers opened in Leeds")],
    ),
    ("The 9 May protesters were released by a court.", []),
    ("Norland keeps its ties with Peru despite the post-Sept. 11 coalition.", []),
    ("Her pulse is much better than yesterday's, the nurse said.", []),
    ("Unlike last week, the pass was open.", []),
    # and what only looks like it
    ("On 9 May 2012 protesters burned the hall.", [("2012-05-09", "Protesters burned the hall")]),
    ("In May 2012 gunmen took the fort.", [("2012-05", "Gunmen took the fort")]),
    ("On the 5th rebels entered Vik.", [("2013-02-05", "Rebels entered Vik")]),
]


@each_row(("text", "expected"), OF_NO_DEED, ids=[text[:50] for text, _ in OF_NO_DEED])
def test_people_called_by_a_day_and_comparisons_tell_of_no_deed(text, expected):
    assert told(text) == expected


FURTHER = [
    ('The potter declared, "I am no thief," and walked out on Monday.', [("2013-02-11", "The potter walked out")]),
    (
        "Mr Lund said on Monday the mayor and his aide had quit in May 2005.",
        [
            ("2013-02-11", "Mr Lund said the mayor and his aide had quit"),
            ("2005-05", "The mayor and his aide had quit"),
        ],
    ),
    (
        "The envoy said Saturday Norland and Peru are close to a deal.",
        [("2013-02-09", "The envoy said Norland and Peru are close to a deal")],
    ),
    (
        "Her remarks late Saturday appeared to confirm she would not stand again.",
        [("2013-02-09", "Her remarks appeared to confirm she would not stand again")],
    ),
    (
        "The mayor refused to say he would resign on Monday.",
        [("2013-02-18", "The mayor refused to say he would resign")],
    ),
    (
        "In Lake Vik, the water level peaked at nine metres on Saturday, then fell slowly.",
        [("2013-02-09", "The water level peaked at nine metres in Lake Vik")],
    ),
    (
        "On Sunday, the crew launched a small satellite called Moonlight 2 from a pod in the bay.",
        [("2013-02-10", "The crew launched a small satellite called Moonlight 2 from a pod in the bay")],
    ),
    (
        "The ferry, carrying pilots Tom Berg and Eva Lind, along with two others, landed on 5 May 2005.",
        [("2005-05-05", "The ferry landed")],
    ),
    (
        "It paves the way for talks with the rebels scheduled for October in Ulm.",
        [("2013-10", "Talks with the rebels were to take place in Ulm")],
    ),
    ("Sponsors of the race, which starts on 5 May, are glad.", [("2013-05-05", "The race starts")]),
    (
        "A quarrel which could halt the trams returns to court on Friday.",
        [("2013-02-15", "A quarrel returns to court")],
    ),
    (
        "The trial of a nurse who poisoned two patients resumes in Ulm on Friday.",
        [("2013-02-15", "The trial of a nurse resumes in Ulm")],
    ),
    # and what only looks like it
    (
        'She called it "a shame" on Monday and left in May 2012.',
        [("2013-02-11", "She called it a shame"), ("2012-05", "She left")],
    ),
    ("He met the rebels arrested in May 2012.", [("2012-05", "The rebels were arrested")]),
    ("A clerk who kept the club accounts for May 2012 was fined.", [("2012-05", "A clerk kept the club accounts")]),
    ("The chair met an aide and called Lee on Monday.", [("2013-02-11", "The chair called Lee")]),
    ("The cost of the fair, which rose in May 2012, has fallen.", [("2012-05", "The cost of the fair rose")]),
    (
        "The men detained on Monday, then held at Moss, were freed today.",
        [("2013-02-11", "The men were detained"), ("2013-02-12", "The men were freed")],
    ),
]


@each_row(("text", "expected"), FURTHER, ids=[text[:50] for text, _ in FURTHER])
def test_whose_verb_it_is_behind_what_stands_between(text, expected):
    assert told(text) == expected


# a second number or thing with its date, behind a verb that the first date opens
COUNTED_AGAIN = [
    ("In 1901 the town had 300 houses in two parishes, and 900 in 1951.", [("1901", "The town had 300 houses in two parishes"), ("1951", "The town had 900 houses")]),
    ("The firm had 90 men in Ulm in 1901 and 200 in 1911.", [("1901", "The firm had 90 men in Ulm"), ("1911", "The firm had 200 men")]),
    ("Rents rose by 3 percent in 2010 and 5 in 2011.", [("2010", "Rents rose by 3 percent"), ("2011", "Rents rose by 5")]),
    ("In 1990 he wrote a book, and a play in 1991.", [("1990", "He wrote a book"), ("1991", "He wrote a play")]),
    ("In 1998 two men were shot, and a child in 1999.", [("1998", "Two men were shot"), ("1999", "A child was shot")]),
    ("In 1990 the firm bought a mill and opened a shop in 1991.", [("1990", "The firm bought a mill"), ("1991", "The firm opened a shop")]),
]  # fmt: skip


@each_row(("text", "expected"), COUNTED_AGAIN)
def test_a_second_number_is_told_with_its_own_date(text, expected):
    assert told(text) == expected
