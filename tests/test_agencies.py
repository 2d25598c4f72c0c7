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

WHEN_IT_HAPPENED = [
    (
        "Three people, including two boys, drowned when a boat capsized in the Sumli river on Tuesday, police said.",
        [("2013-02-12", "Three people drowned when a boat capsized in the Sumli river")],
    ),
    ("Two men were hurt when the roof fell in on Monday.", [("2013-02-11", "Two men were hurt when the roof fell in")]),
    (
        "Karl Moe was killed and his wife Ann was badly hurt when their car left the road on Sunday.",
        [("2013-02-10", "Karl Moe was killed and his wife Ann was badly hurt")],
    ),
    (
        "Ann Lee was killed in 2010 when her car hit a tree.",
        [("2010", "Ann Lee was killed when her car hit a tree")],
    ),
    # nobody was hurt, and what was so then is no cause
    ("Nobody was hurt when a roof fell in on Monday.", [("2013-02-11", "A roof fell in")]),
    ("He died when the hospital was full on Sunday.", [("2013-02-10", "He died")]),
    ("Two men were held when police raided a club on Sunday.", [("2013-02-10", "Police raided a club")]),
    (
        "This comes five days after another boy was stabbed near the mill on Monday.",
        [("2013-02-11", "Another boy was stabbed near the mill")],
    ),
    (
        "Riots were triggered by the death of a boy in custody on Friday.",
        [("2013-02-08", "The death of a boy in custody took place")],
    ),
    ("The alarm was triggered by smoke on Friday.", [("2013-02-08", "The alarm was triggered by smoke")]),
]

WHO_DID_IT = [
    (
        "She announced a prize for the families of the boys who lost their lives in a fire on Sunday.",
        [("2013-02-10", "The boys lost their lives in a fire")],
    ),
    (
        "She met the relatives of nine men who were killed in a fire on Sunday.",
        [("2013-02-10", "Nine men were killed in a fire")],
    ),
    (
        "She met the families of the victims who gathered at the court on Sunday.",
        [("2013-02-10", "The families of the victims gathered at the court")],
    ),
    (
        "Nine men were killed in raids and shelling in Oslo on Friday.",
        [("2013-02-08", "Nine men were killed in raids and shelling in Oslo")],
    ),
    ("She was in pain and screaming for help on Friday.", [("2013-02-08", "She was screaming for help")]),
    (
        "A truce brokered by Norway and Denmark has been in place since May 2012.",
        [("2012-05/..", "A truce has been in place")],
    ),
    ("She was helped by Lee and Moe left on Monday.", [("2013-02-11", "Moe left")]),
    (
        "The army announced it was ending a truce it had kept since 3 May.",
        [("2012-05-03/..", "[The army] had kept a truce")],
    ),
    ("She stopped writing letters he had read since May 2012.", [("2012-05/..", "He had read writing letters")]),
    (
        "She was urged to carry out what her office called a refresh after sacking her deputy last month.",
        [("2013-01", "She sacked her deputy")],
    ),
    ("The command sent guards. It happened on Monday.", [("2013-02-11", "It happened")]),
    ("Acting Mayor Karl Moe toured Moss yesterday.", [("2013-02-11", "Acting Mayor Karl Moe toured Moss")]),
    ("Acting on a tip, Karl Moe left on Monday.", [("2013-02-11", "Karl Moe left")]),
    # a first name of a weekday
    (
        "The Commissioner of Police, Monday Okoro, who confirmed it on Thursday, left.",
        [("2013-02-07", "Monday Okoro confirmed it")],
    ),
    (
        "The spokesman, Sunday Obi, said on Monday that nine men left.",
        [("2013-02-11", "The spokesman said that nine men left")],
    ),
    (
        "He sang at the hall on Saturday, Sunday Mass, he said, was short.",
        [("2013-02-09", "He sang at the hall"), ("2013-02-10", "He sang at Mass")],
    ),
]

NO_DAY_OF_THE_DEED = [
    ("The board wrapped up the fiscal year 2019 budget on Tuesday.", [("2013-02-12", "The board wrapped up budget")]),
    ("In fiscal 2012 sales rose.", [("[2012..2013]", "Sales rose")]),
    ("Rates will rise when the next fiscal year begins July 1.", [("2013-07-01", "The next fiscal year begins")]),
    (
        "A guard accused of robbing two clerks while on duty at a mill last year has been given nine weeks to plead.",
        [],
    ),
    (
        "Two of the girls were billed to wed this weekend.",
        [("[2013-02-16..2013-02-17]", "Two of the girls were billed to wed")],
    ),
    (
        "A guard accused of theft while on duty last year was freed on Monday.",
        [("2013-02-11", "A guard accused of theft was freed")],
    ),
    (
        "The court heard how Moe and Lee had fought while at a pub on October 31 last year and Lee had been thrown out.",
        [("2012-10-31", "Moe and Lee had fought while at a pub")],
    ),
    ("He fell when in May 2012 the roof came down.", [("2012-05", "The roof came down")]),
    ("He was billed for the work on Monday.", [("2013-02-11", "He was billed for the work")]),
]

INQUESTS = [
    (
        "Karl Moe was found in a canal on July 1 at about 4.30pm. At the hearing on Wednesday the coroner, Ann Lee, read "
        "the statement of a cyclist. She told the hearing that a cyclist saw Mr Moe on the path at about 2.35pm.",
        [
            ("2012-07-01T16:30:00", "Karl Moe was found in a canal"),
            ("2013-02-06", "Ann Lee read the statement of a cyclist"),
            ("2012-07-01T14:35:00", "A cyclist saw Mr Moe on the path"),
        ],
    ),
    (
        "The board met on Wednesday. The mill was shut at about 2.35pm.",
        [("2013-02-06", "The board met"), ("2013-02-06T14:35:00", "The mill was shut")],
    ),
    (
        "Six others were convicted in a separate trial in July of fraud.",
        [("2012-07", "Six others were convicted in a separate trial of fraud")],
    ),
    (
        "Six others were convicted of fraud in July and await sentencing.",
        [("2012-07", "Six others were convicted of fraud and await sentencing")],
    ),
    (
        "He announced the resignation on Friday of its chairman.",
        [("2013-02-08", "The resignation of its chairman took place")],
    ),
    (
        "Moe was appointed to write a report by September 10.",
        [("/2013-09-10", "Moe was appointed to write a report")],
    ),
    ("Moe was appointed mayor by May 2012.", [("/2012-05", "Moe was appointed mayor")]),
]

STORMS = [
    ("They saw the harm done by Sunday's heavy rain.", [("2013-02-10", "The harm was done by the heavy rain")]),
    ("It must be signed by Monday's deadline.", [("/2013-02-18", "It must be signed by the deadline")]),
    (
        "The agency confirmed two storms with winds of 90 mph touched down on Sunday.",
        [("2013-02-10", "Two storms with winds of 90 mph touched down")],
    ),
    (
        "More than 700 passengers remained unaccounted for Monday in the south.",
        [("2013-02-11", "More than 700 passengers remained unaccounted for in the south")],
    ),
    (
        "The agency said Friday was the busiest day ever at its airports.",
        [("2013-02-08", "Friday was the busiest day ever at its airports")],
    ),
    ("Officials said Friday the mill would close.", [("2013-02-08", "Officials said the mill would close")]),
    (
        "He has left to vote on the 2014 budget statement presented on Wednesday.",
        [("2013-02-06", "The 2014 budget statement was presented")],
    ),
    ("They have staged a walkout, disrupting a vote on Monday.", [("2013-02-11", "They disrupted a vote")]),
    (
        "The ship leaves on 5 May, arriving on 7 May.",
        [("2013-05-05", "The ship leaves"), ("2013-05-07", "The ship is arriving")],
    ),
]

WHO_WAS_IT = [
    (
        "Three people were hurt, including two men inside a collapsed mill who were rescued Monday night.",
        [("2013-02-11", "Two men were rescued")],
    ),
    ("A man in a boat who was hurt on Monday died.", [("2013-02-11", "A man was hurt")]),
    ("She was the daughter of a smith who died in May 2012.", [("2012-05", "A smith died")]),
    (
        "The Guard said two had died in the sinking of the ferry, which was full when it went down on Saturday.",
        [("2013-02-09", "It went down")],
    ),
    ("The board met on Monday, with nine men present.", [("2013-02-11", "The board met")]),
    (
        "A man held in May, with two others jailed in June, left Moss.",
        [("2012-05", "A man was held"), ("2012-06", "Two others were jailed")],
    ),
    (
        "Karl Moe, a 71-year-old retired governor, was found in Moss canal on September 14.",
        [("2012-09-14", "Karl Moe was found in Moss canal")],
    ),
    ("A 71-year-old retired on Monday.", [("2013-02-11", "A 71-year-old retired")]),
]

IN_ONE_BREATH = [
    (
        "At least four people were killed and several injured in an accident in Moss Wednesday night.",
        [("2013-02-06", "At least four people were killed and several were injured in an accident in Moss")],
    ),
    (
        "A man was killed and another critically injured in a crash on Sunday.",
        [("2013-02-10", "A man was killed and another was critically injured in a crash")],
    ),
    (
        "Two men died and nine others sustained injuries in a raid on Monday.",
        [("2013-02-11", "Two men died and nine others sustained injuries in a raid")],
    ),
    (
        "Karl Moe was killed and several injured men were taken to Ulm on Monday.",
        [("2013-02-11", "Several injured men were taken to Ulm")],
    ),
    (
        "A bomb blast in western Norway Sunday reportedly killed at least one soldier.",
        [("2013-02-10", "A bomb blast in western Norway reportedly killed at least one soldier")],
    ),
    ("At least one man left on Monday.", [("2013-02-11", "At least one man left")]),
    (
        "Two men were hurt after nine cars of a train, on the way to Ulm from Moss, derailed near Holm on Monday.",
        [("2013-02-11", "Nine cars of a train derailed near Holm")],
    ),
    ("He was hurt after the raid on Moss, in the dark, and left on Monday.", [("2013-02-11", "He left")]),
    (
        "The man died as a result of his injuries on Wednesday and an inquiry was later launched.",
        [("2013-02-06", "The man died as a result of his injuries")],
    ),
    (
        "A body matching the description of a male was found on Monday.",
        [("2013-02-11", "A body matching the description of a male was found")],
    ),
    ("A hearing the court held on Monday was short.", [("2013-02-11", "The court held a hearing")]),
    (
        "The club was scheduled to hold a rally in Moss, a small town, on Sunday, however the meeting was banned.",
        [("2013-02-17", "The club was scheduled to hold a rally in Moss")],
    ),
    ("The rally was, however, banned on Monday.", [("2013-02-11", "The rally was, however, banned")]),
    (
        "Guards held nine men on Friday. The order came after a coalition of parties said they would march on Saturday.",
        [("2013-02-08", "Guards held nine men"), ("2013-02-16", "They would march")],
    ),
    (
        "Moss County Sheriff Karl Moe was convicted on Monday on federal charges stemming from what prosecutors said was "
        "an attempt to stop an inquiry.",
        [("2013-02-11", "Moss County Sheriff Karl Moe was convicted on federal charges")],
    ),
    ("She asked on Monday about what he knew.", [("2013-02-11", "She asked about what he knew")]),
    ("They found a body on Saturday believed to be that of a hiker.", [("2013-02-09", "They found a body")]),
    ("He said an inspection in May had found nothing.", [("2012-05", "An inspection had found nothing")]),
    ("Guards held a man on Monday suspected of robbing a bank in May.", [("2013-02-11", "Guards held a man")]),
    (
        "Nine men are still held after demonstrations Feb. 3 in Moss and an attempted rally Feb. 5 in the suburb of Holm.",
        [("2013-02-03", "Demonstrations took place"), ("2013-02-05", "An attempted rally took place")],
    ),
    ("Police said they would march on Saturday.", [("2013-02-16", "Police would march")]),
]

SENSED = [
    ("Smoke could be seen over Moss on Monday.", ("2013-02-11", "happened")),
    ("Shots could be heard in Moss on Friday.", ("2013-02-08", "happened")),
    ("Earlier today police could be seen speaking to residents.", ("2013-02-12", "happened")),
    ("The comet could be seen on Friday.", ("2013-02-15", "planned")),
    ("He could be freed on Monday.", ("2013-02-18", "planned")),
    ("A parade could be seen from the hall tomorrow.", ("2013-02-13", "planned")),
]


LEADING_OFF = [
    ("Short of Holm Gap a guard stopped the mail on Monday.", [("2013-02-11", "A guard stopped the mail")]),
    ("Just shy of the top a climber fell on Monday.", [("2013-02-11", "A climber fell")]),
    ("Next to the pier a boat sank on Monday.", [("2013-02-11", "A boat sank")]),
    ("Minutes from the end Lee scored on Sunday.", [("2013-02-10", "Lee scored")]),
    ("Due to a gift the hall reopened on Monday.", [("2013-02-11", "The hall reopened")]),
    ("North of Moss rebels shelled a bridge on Monday.", [("2013-02-11", "Rebels shelled a bridge")]),
    ("Miles of track were washed away on Monday.", [("2013-02-11", "Miles of track were washed away")]),
    ("The yards from the north were shut on Monday.", [("2013-02-11", "The yards from the north were shut")]),
    (
        "Jilted mayor Ann Lee, 51, last night begged him to come back.",
        [("2013-02-11", "Jilted mayor Ann Lee begged him to come back")],
    ),
    ("Called dr lee on Monday.", [("2013-02-11", "Called dr lee")]),
    (
        "The talks, broken off in May, resume on Friday.",
        [("2012-05", "The talks were broken off"), ("2013-02-15", "The talks resume")],
    ),
    (
        "Champions Moss, held to a draw on Sunday, play Ulm on Friday.",
        [("2013-02-10", "Champions Moss was held to a draw"), ("2013-02-15", "Champions Moss play Ulm")],
    ),
    (
        "Among the dead was a driver in his fifties, whose van left the road on Monday.",
        [("2013-02-11", "A driver’s van left the road")],
    ),
    (
        "The 18.42 from Moss, with 50 people aboard, was halted outside Ulm on Monday.",
        [("2013-02-11", "The 18.42 from Moss was halted outside Ulm")],
    ),
]

HAVE_PASSED = [
    (
        "Ten years have passed since the ferry sank off Moss with 41 people.",
        [("2003", "The ferry sank off Moss with 41 people")],
    ),
    ("Nearly forty years have passed since the mine closed.", [("1973~", "The mine closed")]),
    (
        "A year has passed since the council, in a vote that split the town, sold the mill.",
        [("2012", "The council sold the mill")],
    ),
    ("Five years have gone by since the flood.", [("2008", "The flood took place")]),
    ("Ten years have passed since then.", []),
    ("Ten years had passed since the wall fell.", []),
]

ACCUSED = [
    (
        "A clerk was charged on Monday with the murder of Ann Lee in 2010.",
        [
            ("2013-02-11", "A clerk was charged with the murder of Ann Lee", "arrest", "happened"),
            ("2010", "Ann Lee was [allegedly] murdered", "death", "conditional"),
        ],
    ),
    (
        "A clerk was convicted on Monday of the murder of Ann Lee in 2010.",
        [
            ("2013-02-11", "A clerk was convicted of the murder of Ann Lee", "trial", "happened"),
            ("2010", "Ann Lee was murdered", "death", "happened"),
        ],
    ),
    (
        "He was charged on Monday with the theft of a van from Moss in 2010.",
        [
            ("2013-02-11", "He was charged with the theft of a van from Moss", "arrest", "happened"),
            ("2010", "The [alleged] theft of a van from Moss took place", "other", "conditional"),
        ],
    ),
    (
        "Nine officers were indicted on Friday for meddling in the 2010 presidential election.",
        [("2013-02-08", "Nine officers were indicted for meddling", "trial", "happened")],
    ),
    (
        "A clerk was charged on Monday with looting shops in the riots of 2011.",
        [
            ("2013-02-11", "A clerk was charged with looting shops in the riots", "arrest", "happened"),
            ("2011", "The riots took place", "other", "happened"),
        ],
    ),
]


SAID_AT_THE_END = [
    ("The mill had been unsafe, Ann Lee, the mayor, said on Friday.", "Ann Lee said the mill had been unsafe"),
    (
        "Nine people died, the health minister, Dr Ann Lee, told reporters on Monday.",
        "Ann Lee told reporters nine people died",
    ),
    (
        "The strike will go on, Karl Moe, general secretary of the dockers' union, said on Monday.",
        "Karl Moe said the strike will go on",
    ),
    (
        "The strike will go on, Karl Moe, who leads the dockers, said on Monday.",
        "Karl Moe said the strike will go on",
    ),
    ("The bridge fell, a witness, Bo Lee, 34, said on Monday.", "Bo Lee said the bridge fell"),
    (
        "The firm, which had hoped for more, dropped out, its director, Bo Lee, said on Monday.",
        "Bo Lee said the firm dropped out",
    ),
    (
        "The ferry was unsafe, Ann Lee, its mate, told the court on Monday.",
        "Ann Lee told the court the ferry was unsafe",
    ),
    ("The clerk, Ann Lee, said on Monday the vote was lost.", "Ann Lee said the vote was lost"),
    ("The board met Ann Lee, the mayor, and told her on Monday it would go.", "The board told her it would go"),
]


WHILE_SAYING = [
    (
        "“The wall was wet in May,” said one of the survivors, Tom Ott, speaking from his bed on Monday.",
        [("2012-05", "The wall was wet"), ("2013-02-11", "Tom Ott said: The wall was wet")],
    ),
    (
        "The plan is dead, said one of the clerks on Monday.",
        [("2013-02-11", "One of the clerks said the plan is dead")],
    ),
    (
        "Two men died, police said, bringing the toll to nine on Monday.",
        [("2013-02-11", "Two men brought the toll to nine")],
    ),
    (
        "He had pleaded guilty in March to nine counts of fraud committed between 2008 and 2011.",
        [
            ("2012-03", "He had pleaded guilty to nine counts of fraud"),
            ("2008/2011", "Nine counts of fraud were committed"),
        ],
    ),
    ("A body that has governed, not always badly, since 1889 will go.", [("1889/..", "A body has governed")]),
]


WHOSE_VERB_IT_IS = [
    (
        "The firm hired Luis Ortega, sacked as minister in January.",
        [("2013-01", "Luis Ortega was sacked as minister")],
    ),
    (
        "They asked who had persuaded Luis Ortega, sacked as minister in January, to return.",
        [("2013-01", "Luis Ortega was sacked as minister")],
    ),
    (
        "Ann Ferraro, the daughter of a tram driver, entered parliament in 1999 and, having failed to win the leadership "
        "in 2006 and again in 2008, finally took it in 2012.",
        [
            ("1999", "Ann Ferraro entered parliament"),
            ("2006", "Ann Ferraro had failed to win the leadership"),
            ("2008", "Ann Ferraro had failed to win the leadership again"),
            ("2012", "Ann Ferraro finally took it"),
        ],
    ),
    (
        "The run, extended last year to meet demand, ends on 31 March.",
        [("2012", "The run was extended to meet demand"), ("2013-03-31", "The run ends")],
    ),
    ("If all goes well it will reach the comet in August.", [("2013-08", "It will reach the comet")]),
    (
        "They sold a chair in which Nelson is said to have sat in 1801.",
        [("1801", "Nelson is said to have sat in a chair")],
    ),
    ("Not since its first season in 2004 has the Hall risked a tragedy.", []),
    (
        "Not since 1988, when those at one hospital walked out for a day, have nurses struck.",
        [("1988", "Those at one hospital walked out for a day")],
    ),
    (
        "A miner who police say beat a guard in a row over a dog was ordered held without bond Monday.",
        [("2013-02-11", "A miner was ordered held without bond")],
    ),
    (
        "Shot by guards in May, Lee died on Monday.",
        [("2012-05", "Lee was shot by guards"), ("2013-02-11", "Lee died")],
    ),
    (
        "Left for dead in a ditch in 1994 when rebels overran his village, Mr Lund, now a taxi driver in Lyons, "
        "recognised one of them in 2012.",
        [("1994", "Mr Lund was left for dead in a ditch"), ("2012", "Mr Lund recognised one of them")],
    ),
    (
        "Cut in rates, announced in May, hit sales on Monday.",
        [("2012-05", "Cut in rates was announced"), ("2013-02-11", "Cut in rates hit sales")],
    ),
    (
        "Heavily in debt since a failed expansion into Peru in 2008, Moss Air cancelled its flights on Sunday.",
        [("2008", "A failed expansion into Peru took place"), ("2013-02-10", "Moss Air cancelled its flights")],
    ),
    (
        "The choir, founded in 1858 and never out of work since, will sing on 30 March.",
        [("1858", "The choir was founded"), ("2013-03-30", "The choir will sing")],
    ),
    (
        "Once the richest man in Latvia, Parex, who fled to London in 2009, was extradited on Monday.",
        [("2009", "Parex fled to London"), ("2013-02-11", "Parex was extradited")],
    ),
    (
        "Villagers in the plain below the dam, 11,000 of whom were moved out on Sunday, were told to stay away.",
        [("2013-02-10", "11,000 of the villagers were moved out")],
    ),
    ("The ships in the bay, nine of which sank on Sunday, were old.", [("2013-02-10", "Nine of the ships sank")]),
    ("Just 38 of the 212 who set out on Monday had arrived.", [("2013-02-11", "The 212 set out")]),
    (
        "She is survived by two sons, the eldest, Max, having drowned off Jersey in 1979.",
        [("1979", "Max had drowned off Jersey")],
    ),
    (
        "It emerged on Wednesday that the minister had paid for the flat.",
        [("2013-02-06", "It emerged that the minister had paid for the flat")],
    ),
    ("They braved temperatures of -14C on Sunday.", [("2013-02-10", "They braved temperatures of -14C")]),
    ("Thanks to the wettest April since records began in 1766, bread is dear.", []),
    (
        "What began in March as a squabble over a gate ended yesterday in court.",
        [("2012-03", "A squabble over a gate began"), ("2013-02-11", "A squabble over a gate ended in court")],
    ),
    (
        "What began as a stall in Moss in 1990 was sold on Monday.",
        [("1990", "A stall in Moss began"), ("2013-02-11", "A stall in Moss was sold")],
    ),
    (
        "First published in 1953, the book was banned in 1960.",
        [("1953", "The book was first published"), ("1960", "The book was banned")],
    ),
    (
        "He was dug up in 1912, and again in 1968 after a fire swept the town.",
        [("1912", "He was dug up"), ("1968", "He was dug up again")],
    ),
    ("Village pub fetches £1m at Thursday auction", [("2013-02-07", "Village pub fetches £1m at auction")]),
    ("Lee wins by Monday night", [("/2013-02-18", "Lee wins")]),
    (
        "The deal was approved by regulators in Oslo, who blocked a tie-up in 2009.",
        [("2009", "Regulators blocked a tie-up")],
    ),
    ("They read letters from Lund, who died in May.", [("2012-05", "Lund died")]),
    (
        "It was his wife, whom he married in 2001, who rang the police on Monday.",
        [("2001", "He married his wife"), ("2013-02-11", "His wife rang the police")],
    ),
    (
        "Along with the chairman, Sir Peter Rand, two directors and a clerk left the board on Friday.",
        [("2013-02-08", "Two directors and a clerk left the board")],
    ),
    (
        "Nearly a third of the eggs were bad, inspectors said on Monday.",
        [("2013-02-11", "Inspectors said nearly a third of the eggs were bad")],
    ),
    (
        "Six of the nine judges who heard the appeal in October left yesterday.",
        [("2012-10", "The nine judges heard the appeal"), ("2013-02-11", "Six of the nine judges left")],
    ),
    ("All but two of the crew drowned on Monday.", [("2013-02-11", "All but two of the crew drowned")]),
    ("They all but gave it up in May.", [("2012-05", "They all but gave it up")]),
    (
        "Both Liberals and Greens, who had said on Sunday that they would abstain, voted against her.",
        [("2013-02-10", "Liberals and Greens had said that they would abstain")],
    ),
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


@each_row(("text", "expected"), WHEN_IT_HAPPENED)
def test_what_happened_when_somebody_was_hurt_and_what_came_first(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), WHO_DID_IT)
def test_nobody_is_given_a_deed_of_others(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), NO_DAY_OF_THE_DEED)
def test_a_year_of_accounts_and_a_day_of_what_was_alleged_are_not_the_day_of_the_deed(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), INQUESTS)
def test_what_a_hearing_is_told_was_on_the_day_of_the_deed(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), STORMS)
def test_whose_the_day_is_and_what_a_verb_tells_of(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), WHO_WAS_IT)
def test_of_whom_a_clause_tells(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), IN_ONE_BREATH)
def test_verbs_and_conjunctions_that_only_the_words_around_show(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), SENSED)
def test_what_could_be_heard_or_seen_was_so_then(text, expected):
    (event,) = composed(text).events
    assert (event.date.edtf, event.modality.kind) == expected


@each_row(("text", "expected"), LEADING_OFF)
def test_what_a_sentence_begins_with_is_not_who_did_it(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), HAVE_PASSED)
def test_what_happened_when_the_years_began_that_have_passed(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), ACCUSED)
def test_what_somebody_is_only_accused_of_is_told_as_no_fact(text, expected):
    events = composed(text).events
    assert [(event.date.edtf, event.title, event.kind, event.modality.kind) for event in events] == expected


@each_row(("text", "expected"), SAID_AT_THE_END)
def test_who_says_all_that_may_stand_at_the_end_with_what_he_is(text, expected):
    assert [title for _, title in told(text)] == [expected]


@each_row(("text", "expected"), WHILE_SAYING)
def test_what_somebody_does_while_he_speaks_is_told_of_him(text, expected):
    events = composed(text).events
    assert [(event.date.edtf, event.title) for event in events] == expected
    assert {event.modality.kind for event in events} == {"happened"}


@each_row(("text", "expected"), WHOSE_VERB_IT_IS)
def test_whose_verb_it_is_behind_commas(text, expected):
    assert told(text) == expected


def test_what_somebody_said_he_was_doing_by_a_day_to_come_is_planned():
    said, moving = composed("The bank said on Monday that it was moving 900 jobs to Ulm by the end of 2014.").events
    assert (said.modality.kind, moving.modality.kind) == ("happened", "planned")


def test_neither_of_two_was_hurt_though_a_clause_stands_between():
    text = "Neither the driver, who was thrown clear, nor his two passengers was badly hurt in the crash on Sunday."
    (event,) = composed(text).events
    assert event.modality.kind == "denied"


def test_who_is_begged_not_to_do_it_was_begged():
    (event,) = composed("She had begged him not to ride to work on Monday.").events
    assert event.modality.kind == "happened"
