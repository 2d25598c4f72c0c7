"""News of the beats of a paper: courts, councils, crashes, firms, strikes and storms.

A row is a text read on Tuesday 12 February 2013, and its events: date, whether it happened, and title.
"""

from make import composed
from tables import each_row

# Of what a `that` behind an author, or behind one of several, tells
WORKS = [
    (
        "A painting by Ann Lee that was stolen from a house in 1976 has been returned.",
        ["1976 happened | A painting by Ann Lee was stolen from a house"],
    ),
    (
        "A report by Ann Lee that was leaked in May angered the board.",
        ["2012-05 happened | A report by Ann Lee was leaked"],
    ),
    (
        "An opera by Moss that was first performed in 1811 will be staged in June.",
        ["1811 happened | An opera by Moss was first performed", "2013-06 planned | An opera by Moss will be staged"],
    ),
    (
        "Police announced the recovery of two vases that were stolen from the museum in 2002.",
        ["2002 happened | Two vases were stolen from the museum"],
    ),
    (
        "She welcomed the return of three brooches that were taken in 2004.",
        ["2004 happened | Three brooches were taken"],
    ),
    (
        "The theft of paintings that was discovered in 2002 shocked the town.",
        ["2002 happened | The theft of paintings was discovered"],
    ),
    (
        "A series of blasts that were heard in Moss in 1999 shook the town.",
        ["1999 happened | A series of blasts were heard in Moss"],
    ),
]

# More of those told of before, by their number alone
HARM = [
    (
        "At least 25 passengers were killed and 35 injured on Thursday after their bus fell in a gorge.",
        ["2013-02-07 happened | At least 25 passengers were killed and 35 were injured"],
    ),
    (
        "Nine passengers were killed and 28 others injured on Saturday after their bus fell in a gorge.",
        ["2013-02-09 happened | Nine passengers were killed and 28 others were injured"],
    ),
    (
        "Two shops were looted and three burned on Friday.",
        ["2013-02-08 happened | Two shops were looted and three burned"],
    ),
    ("Four men were held and two charged on Friday.", ["2013-02-08 happened | Four men were held and two charged"]),
    (
        "Nine houses were destroyed and several damaged on Monday.",
        ["2013-02-11 happened | Nine houses were destroyed and several were damaged"],
    ),
    ("Nine houses were destroyed and 40 people killed on Monday.", ["2013-02-11 happened | 40 people were killed"]),
    (
        "The officer was charged with kidnap and murder on Friday.",
        ["2013-02-08 happened | The officer was charged with kidnap and murder"],
    ),
]

# Participles of what lies somewhere
LYING = [
    (
        "Her body was found in a bag hidden in a wood near Moss on Monday.",
        ["2013-02-11 happened | Her body was found in a bag"],
    ),
    (
        "The gun was found in a car parked outside the school in Moss on Friday.",
        ["2013-02-08 happened | The gun was found in a car"],
    ),
    ("Police found a bag hidden in a wood on Monday.", ["2013-02-11 happened | Police found a bag"]),
    ("He was killed by a bomb hidden in a car on Monday.", ["2013-02-11 happened | He was killed by a bomb"]),
    ("The coins were found in a chest hidden in 1944.", ["1944 happened | A chest was hidden"]),
    ("The coins were in a chest buried in the garden in 1944.", ["1944 happened | A chest was buried in the garden"]),
    ("They live in a house built in Moss in 1900.", ["1900 happened | A house was built in Moss"]),
]

# Charges, and what a court does next
IN_COURT = [
    (
        "Ann Lee appeared in court accused of murdering her husband on Friday.",
        ["2013-02-08 happened | Ann Lee appeared in court accused of murdering her husband"],
    ),
    (
        "Ann Lee appeared at Moss Crown Court accused of murder on Friday.",
        ["2013-02-08 happened | Ann Lee appeared at Moss Crown Court accused of murder"],
    ),
    ("He went on trial charged with theft on Friday.", ["2013-02-08 happened | He went on trial charged with theft"]),
    ("Ann Lee is on trial accused of killing a clerk in May 2011.", []),
    ("Ann Lee will be tried for murdering Jan Moe last May.", []),
    ("Ann Lee will answer charges of robbing Jan Moe in July.", []),
    (
        "Ann Lee will enter pleas to charges of robbing Jan Moe in July.",
        ["2013-07 planned | Ann Lee will enter pleas to charges of robbing Jan Moe"],
    ),
    (
        "He is charged with the murder of Ann Lee, 60, on February 5 this year.",
        ["2013-02-05 conditional | Ann Lee was [allegedly] murdered"],
    ),
    (
        "His case was sent to Moss Crown Court for a further hearing on Friday.",
        ["2013-02-15 planned | A further hearing was to take place"],
    ),
    (
        "The case was adjourned to Moss Crown Court for sentence on Friday.",
        ["2013-02-15 planned | The case was adjourned to Moss Crown Court for sentence"],
    ),
    ("He was bailed for a plea hearing on 3 March.", ["2013-03-03 planned | A plea hearing was to take place"]),
    ("He was remanded in custody for a hearing on Friday.", ["2013-02-15 planned | A hearing was to take place"]),
    ("He was sent to Oslo for a meeting on Friday.", ["2013-02-08 happened | He was sent to Oslo for a meeting"]),
    ("They met for a hearing on Friday.", ["2013-02-08 happened | They met for a hearing"]),
    (
        "The judge set a trial for October 25 with a plea hearing on July 9.",
        [
            "2013-10-25 planned | The judge set a trial with a plea hearing",
            "2013-07-09 planned | A plea hearing was to take place",
        ],
    ),
    ("The bank hoped for a sale next month.", ["2013-03 planned | The bank hoped for a sale"]),
    (
        "He left after police issued a statement saying Lee had been shot on Monday.",
        ["2013-02-11 happened | Lee had been shot"],
    ),
    ("Police issued a letter saying he was shot on Monday.", ["2013-02-11 happened | He was shot"]),
    ("There is a saying Ann Lee liked in 1990.", ["1990 happened | Ann Lee liked a saying"]),
]

# What was put off, and had been
PUT_OFF = [
    (
        "The officer had on Saturday night postponed the count to Sunday morning.",
        [
            "2013-02-09 happened | The officer had postponed the count",
            "2013-02-10 planned | The officer had postponed the count",
        ],
    ),
    (
        "The board had on Saturday put off the vote to Monday.",
        ["2013-02-09 happened | The board had put off the vote", "2013-02-11 planned | The board had put off the vote"],
    ),
    ("The board put off the vote until 3 May.", ["/2013-05-03 planned | The board put off the vote"]),
    ("The board put the vote off until 3 May.", ["/2013-05-03 planned | The board put the vote off"]),
    ("The launch was delayed until June.", ["/2013-06 planned | The launch was delayed"]),
    ("The road is closed until 3 May.", ["/2013-05-03 planned | The road is closed"]),
    ("The board had on Saturday night sold the mill.", ["2013-02-09 happened | The board had sold the mill"]),
    ("She had on Saturday a cold.", ["2013-02-09 happened | She had a cold"]),
]

# What somebody says behind a phrase of time
SAID = [
    (
        "Moss Paper, the maker of pulp, said Friday after the markets closed that its profit rose 2%.",
        ["2013-02-08 happened | Moss Paper said that its profit rose 2%"],
    ),
    (
        "Lee said on Friday after the vote that the mill would close.",
        ["2013-02-08 happened | Lee said that the mill would close"],
    ),
    (
        "Lee said in Oslo on Friday after talks with Moe that the truce held.",
        ["2013-02-08 happened | Lee said in Oslo that the truce held"],
    ),
    (
        "She told reporters on Friday before the hearing that she was innocent.",
        ["2013-02-08 happened | She told reporters that she was innocent"],
    ),
    ("He said after he left the house that burned on Friday.", ["2013-02-08 happened | The house burned"]),
    ("Lee left on Friday after the vote that the board lost.", ["2013-02-08 happened | Lee left"]),
    (
        "The union confirmed on Friday that strikes would take place in May and into June as a row goes on.",
        [
            "2013-02-08 happened | The union confirmed that strikes would take place",
            "2013-05 planned | Strikes would take place",
            "2013-06 planned | Strikes would take place",
        ],
    ),
]

# Beside the verb: with somebody doing it, within commas, behind `after`
BESIDE = [
    (
        "The vans were bought on 12 January with the first vans coming into Moss by January 28.",
        ["2013-01-12 happened | The vans were bought", "/2013-01-28 happened | The first vans came into Moss"],
    ),
    (
        "The strike began on Monday with nurses walking out on Friday.",
        ["2013-02-11 happened | The strike began", "2013-02-08 happened | Nurses walked out"],
    ),
    (
        "The vans were bought on 12 January with talks due on 18 February.",
        ["2013-01-12 happened | The vans were bought", "2013-02-18 planned | Talks were due"],
    ),
    (
        "The board hopes the drive, which will last until May 25, will contain the outbreak.",
        ["/2013-05-25 planned | The drive will last"],
    ),
    ("It did not last until May.", ["2012-05 happened | It lasted"]),
    ("Vik fell to last place in May.", ["2012-05 happened | Vik fell to last place"]),
    (
        "The town was hit by record floods after heavy rains in 2009.",
        ["2009 happened | The town was hit by record floods after heavy rains"],
    ),
    (
        "No Moss Line services, except school routes, have operated since March 24th.",
        ["2012-03-24/.. denied | No Moss Line services have operated"],
    ),
    (
        "She was arrested at a hotel shortly after midnight on Wednesday - the same day police began a search of her home.",
        [
            "2013-02-06 happened | She was arrested at a hotel",
            "2013-02-06 happened | Police began a search of her home",
        ],
    ),
    ("It was open on Monday – Friday.", ["2013-02-04/2013-02-08 happened | It was open"]),
    (
        "Vik sacked manager Christopher Lee on Sunday, and then announced that its owner Ellis Moe was selling the club to a friend.",
        ["2013-02-10 happened | Vik sacked manager Christopher Lee"],
    ),
    (
        "Taipei, Feb. 12 (CNA) Seven new measles cases have been recorded in a cluster, the board said Tuesday.",
        ["2013-02-12 happened | The board said seven new measles cases have been recorded in a cluster"],
    ),
]

# On which side of the day of writing it lies
SIDES = [
    (
        "He was mayor from Jan. 8, 1969, to April 15, 1970, and a councilman from April 2, 1965, to April 6, 1971.",
        ["1969-01-08/1970-04-15 happened | He was mayor", "1965-04-02/1971-04-06 happened | He was a councilman"],
    ),
    (
        "He moved from Oslo on May 5, 1990, to Moss on June 6, 1991.",
        ["1990-05-05 happened | He moved from Oslo", "1991-06-06 happened | He moved to Moss"],
    ),
    (
        "At the end of January, the board's secretary also announced her resignation, effective Feb. 4.",
        ["2013-01 happened | The board's secretary also announced her resignation"],
    ),
    (
        "Lee was hired as head of the school, effective July 1.",
        ["2013-07-01 planned | Lee was hired as head of the school"],
    ),
    ("Lee resigned, effective last Friday.", ["2013-02-08 happened | Lee resigned"]),
    ("The drug proved effective on Friday.", ["2013-02-08 happened | The drug proved effective"]),
    ("Relatives said they would look for ways around Wednesday's ruling.", []),
    ("The judge set May 3 for the trial.", ["2013-05-03 planned | The judge set May 3 for the trial"]),
    (
        "Holm has set March 10 as the deadline for bids.",
        ["2013-03-10 planned | Holm has set March 10 as the deadline for bids"],
    ),
    (
        "The council fixed 3 May 2012 as the date of the vote.",
        ["2012-05-03 happened | The council fixed 3 May 2012 as the date of the vote"],
    ),
    ("Lee was named on 3 May 2012 as the new mayor.", ["2012-05-03 happened | Lee was named as the new mayor"]),
    ("She was picked in May 2012 as captain.", ["2012-05 happened | She was picked as captain"]),
    (
        "The board has invited the ministers of Peru to a ceremony in Moss on March 12.",
        ["2013-03-12 planned | The board has invited the ministers of Peru to a ceremony in Moss"],
    ),
    ("Rain had been forecast for Friday but none fell.", ["2013-02-08 planned | Rain had been forecast"]),
    ("Snow is likely on Friday.", ["2013-02-15 planned | Snow is likely"]),
    ("Shares in Holm, which had fallen on Friday, were steady.", ["2013-02-08 happened | Shares in Holm had fallen"]),
    ("Shares in Holm, which makes boats, fell on Friday.", ["2013-02-08 happened | Shares in Holm fell"]),
    ("Both plan to meet on Friday.", ["2013-02-15 planned | Both plan to meet"]),
    ("The two plans to meet on Friday failed.", ["2013-02-15 planned | The two plans to meet failed"]),
    # ages between commas part nothing
    (
        "The trust has apologised after a woman, 78, waited nine hours for a bed on Friday.",
        ["2013-02-08 happened | A woman waited nine hours for a bed"],
    ),
    (
        "Police held a driver after a girl, 9, was hit by a van on Friday.",
        ["2013-02-08 happened | A girl was hit by a van"],
    ),
    (
        "Police held a driver after two women, 34 and 36, were hit on Friday.",
        ["2013-02-08 happened | Two women were hit"],
    ),
    (
        "A driver was held after a woman, aged 34, was hit by a van on Friday.",
        ["2013-02-08 happened | A woman was hit by a van"],
    ),
    ("The boys, both 12, drowned on Friday.", ["2013-02-08 happened | The boys drowned"]),
    (
        "The club, which sold a striker, 22, in May 2011, wants him back.",
        ["2011-05 happened | The club sold a striker"],
    ),
    ("He lost by 3, 4, and 5 points on Friday.", ["2013-02-08 happened | He lost by 3, 4, and 5 points"]),
    # what is agreed, and all of several
    (
        "A ceasefire agreed in Geneva on Friday appeared to hold on Sunday.",
        [
            "2013-02-08 happened | A ceasefire was agreed in Geneva",
            "2013-02-10 happened | A ceasefire appeared to hold",
        ],
    ),
    (
        "The plan agreed on Friday was dropped on Sunday.",
        ["2013-02-08 happened | The plan was agreed", "2013-02-10 happened | The plan was dropped"],
    ),
    (
        "Only two of the nine ships that left Hull in May 1845 returned.",
        ["1845-05 happened | The nine ships left Hull"],
    ),
    # the perfect goes with no day in the past, so that is the day of what is told of
    ("Five men have appeared in court charged with a raid on a shop in December.", []),
    ("Lee has admitted a theft in May.", []),
    ("He has been jailed for a raid on a shop in December.", ["2012-12 happened | A raid on a shop took place"]),
    ("The bank has been fined over a breach in May 2011.", []),
    ("He has won the race in May.", ["2012-05 happened | He has won the race"]),
    ("She has lived in Moss since May.", ["2012-05/.. happened | She has lived in Moss"]),
    # a date set off behind an event that is the object is its own
    ("An inquiry blamed the crash, in May 2009, on a broken rail.", ["2009-05 happened | The crash took place"]),
    ("The raid, in May 2009, was a failure.", ["2009-05 happened | The raid was a failure"]),
    (
        "Exactly 100 years ago today, a mine explosion at Ulm killed 439 men.",
        ["1913-02-12 happened | A mine explosion at Ulm killed 439 men"],
    ),
    (
        "Work on the stadium, which began in 2009, was done by 2012.",
        ["2009 happened | Work on the stadium began", "/2012 happened | Work on the stadium was done"],
    ),
    # what was done in an event that is called by its day was done then, what was said of it was not
    ("Nine people were killed in Friday's attack.", ["2013-02-08 happened | Nine people were killed in the attack"]),
    (
        "The party was swept aside in Sunday's election.",
        ["2013-02-10 happened | The party was swept aside in the election"],
    ),
    ("Thousands lost power during Friday's storm.", ["2013-02-08 happened | Thousands lost power during the storm"]),
    ("Moe scored twice in Saturday's final.", ["2013-02-09 happened | Moe scored twice in the final"]),
    ("Two men were charged in Friday's attack.", ["2013-02-08 happened | The attack took place"]),
    ("Interest in Saturday's match is high.", ["2013-02-09 happened | The match took place"]),
    # how somebody is after what he did
    (
        "A trawler with five crew is missing after sending a distress call on Friday.",
        ["2013-02-08 happened | A trawler with five crew sent a distress call"],
    ),
    # somebody's age beside a deed is not that of the day
    (
        "He died aged 91 on 3 February after a short illness.",
        ["2013-02-03 happened | He died aged 91 after a short illness"],
    ),
    ("Moe died, aged 91, on 3 February.", ["2013-02-03 happened | Moe died"]),
    ("Moe, aged 40 in 2009, sold the ferry.", []),
    # what somebody was made before is told of him
    (
        "Elected mayor in May on a promise to cut rates, Lee raised them in November.",
        ["2012-05 happened | Lee was elected mayor on a promise to cut rates", "2012-11 happened | Lee raised them"],
    ),
    ("Crowned king in 1066, he died in 1087.", ["1066 happened | He was crowned king", "1087 happened | He died"]),
    ("Elected officials met in May.", ["2012-05 happened | Elected officials met"]),
    # a participle with `since` is over before the date of the verb
    (
        "Rescuers reached the last of the miners, trapped since Friday, just after 3am on Sunday.",
        ["2013-02-10T03:00:00 happened | Rescuers reached the last of the miners"],
    ),
    (
        "Divers found the ship, lost since 1944, in May 2011.",
        ["1944/.. happened | The ship was lost", "2011-05 happened | Divers found the ship"],
    ),
    ("The number of jobless rose in January to 2.5m.", ["2013-01 happened | The number of jobless rose to 2.5m"]),
    (
        "A bus carrying schoolchildren overturned near Vik on Friday.",
        ["2013-02-08 happened | A bus carrying schoolchildren overturned near Vik"],
    ),
    ("His conviction was overturned on Friday.", ["2013-02-08 happened | His conviction was overturned"]),
    ("He had been expected to stand trial in March.", ["2013-03 planned | He had been expected to stand trial"]),
    # whose arrest it was is told behind it, whose death it was is not
    ("Before his arrest on 3 May, Moe had sold his flat.", ["2012-05-03 happened | [Moe] was arrested"]),
    ("After his death in May 2011, Moe moved to Ulm.", ["2011-05 happened | He died"]),
    # how many of them it was stays
    ("Half the crew died on Friday.", ["2013-02-08 happened | Half the crew died"]),
    ("Both her parents died in 1950.", ["1950 happened | Both her parents died"]),
    ("Half a million people marched on Friday.", ["2013-02-08 happened | Half a million people marched"]),
    # how long it took, and until when there is time
    (
        "Crews took nine days in May to put out the fire.",
        ["2012-05 happened | Crews took nine days to put out the fire"],
    ),
    (
        "The council has until Friday to lodge an appeal.",
        ["/2013-02-15 planned | The council has until Friday to lodge an appeal"],
    ),
    (
        "A jury took two hours on Friday to clear Moe of the murder of his wife in 2011.",
        ["2013-02-08 happened | A jury took two hours to clear Moe of the murder of his wife"],
    ),
    # what was so by a day, and what somebody had been told to do, was over then
    ("Trains were running again by Friday evening.", ["/2013-02-08 happened | Trains were running again"]),
    ("The fire was out by noon on Friday.", ["/2013-02-08 happened | The fire was out"]),
    ("Residents had been warned to leave on Friday.", ["2013-02-08 happened | Residents had been warned to leave"]),
    # what was held has no subject that held it
    ("The first round, held on 3 February, was close.", ["2013-02-03 happened | The first round was held"]),
    ("The final round was held on Friday.", ["2013-02-08 happened | The final round was held"]),
    # what nobody has confirmed is in doubt, and nobody says so
    ("Police have not confirmed that a man died on Friday.", ["2013-02-08 conditional | A man died"]),
    ("Police confirmed that a man died on Friday.", ["2013-02-08 happened | A man died"]),
    ("Heavy snow forced the cancellation of Saturday's race.", ["2013-02-09 planned | The race was to take place"]),
    (
        "Talks between the two sides, which broke down in December, are to resume.",
        ["2012-12 happened | Talks between the two sides broke down"],
    ),
    # the evening of news is all of `last night`
    (
        "Two bombs tore through Moss last night. The first exploded at 5.28 p.m., killing nine.",
        [
            "2013-02-11 happened | Two bombs tore through Moss",
            "2013-02-11T17:28:00 happened | The first exploded",
        ],
    ),
    ("Police are to send a file to the director after an alleged hit-and-run on the edge of Moss on Thursday.", []),
    (
        "The harbour board reckoned that up to 400 sailings would be lost yesterday alone.",
        ["2013-02-11 planned | Up to 400 sailings would be lost"],
    ),
    (
        "Police will allege that about 3.30pm on Sunday, a man waiting at a bus stop was stabbed by another.",
        ["2013-02-10T15:30:00 happened | A man waiting at a bus stop was stabbed by another"],
    ),
    ("He said that on Friday the board will meet.", ["2013-02-15 planned | The board will meet"]),
    ("The board will say that the mill shuts on Friday.", ["2013-02-15 planned | The mill shuts"]),
    (
        "She expects to see another man charged with murder this week.",
        ["[2013-02-11..2013-02-17] planned | Another man is to be charged with murder"],
    ),
    ("They want to see a deal signed on Friday.", ["2013-02-15 planned | A deal is to be signed"]),
    (
        "He was released on bail to appear in court on Friday.",
        ["2013-02-15 planned | He was released on bail to appear in court"],
    ),
    ("Bail for Bo Moe was set on Monday.", ["2013-02-11 happened | Bail for Bo Moe was set"]),
    ("A hearing was set for Monday.", ["2013-02-18 planned | A hearing was to take place"]),
    (
        "He was shot at 4:30 p.m. on Friday. A vigil was held on Sunday.",
        ["2013-02-08T16:30:00 happened | He was shot", "2013-02-10 happened | A vigil was held"],
    ),
    (
        "He was shot on Friday at 4:30 p.m. Police came on Sunday.",
        ["2013-02-08T16:30:00 happened | He was shot", "2013-02-10 happened | Police came"],
    ),
]

# Who it was
WHO = [
    (
        "Paul Holm was driving the bus. Medics treated Mr Lee, who was hurt, but he died on 3 May.",
        ["2012-05-03 happened | [Lee] died"],
    ),
    (
        "Paul Holm was driving the bus. Medics questioned Mr Lee before he died on 3 May.",
        ["2012-05-03 happened | He died"],
    ),
    (
        "Paul Holm led the troops. Karl Moe's place was lost, and he left it on 3 May.",
        ["2012-05-03 happened | He left it"],
    ),
    ("Paul Holm led the troops. When Karl Moe came back, he left on 3 May.", ["2012-05-03 happened | He left"]),
    (
        "Paul Holm led the troops. His place was lost, and he left it on 3 May.",
        ["2012-05-03 happened | Paul Holm left it"],
    ),
    (
        "Jan Lee is the mayor. Bo Holm argued that it was late. “He (Lee) was summoned in April 2011,” Holm said.",
        ["2011-04 happened | Jan Lee was summoned"],
    ),
    (
        "Holm, a longtime local mail carrier and U.S. Army veteran, died on Saturday.",
        ["2013-02-09 happened | Holm died"],
    ),
    (
        "Ann Lee, a clerk, a guard and a cook were hurt on Saturday.",
        ["2013-02-09 happened | Ann Lee, a clerk, a guard and a cook were hurt"],
    ),
    (
        "Services for Wayne Holm, who served as mayor of Moss during the 1970s, are this week.",
        [
            "197X happened | Wayne Holm served as mayor of Moss",
            "[2013-02-11..2013-02-17] planned | Services for Wayne Holm take place",
        ],
    ),
    (
        "Lawyers for Ann Lee said on Monday that she had left.",
        ["2013-02-11 happened | Lawyers for Ann Lee said that she had left"],
    ),
    (
        "He was refused bail and remanded in custody to appear at Moss Local Court on Monday, 18 February.",
        ["2013-02-18 planned | He was remanded in custody to appear at Moss Local Court"],
    ),
    (
        "A union asked striking members in the capital Moss to go back to work on Monday.",
        ["2013-02-11 happened | A union asked striking members in the capital Moss to go back to work"],
    ),
]

# What was done at a meeting that has the date
AT_MEETINGS = [
    (
        "The Moss School Board approved the sale at Monday night's meeting.",
        ["2013-02-11 happened | The Moss School Board approved the sale at the meeting"],
    ),
    (
        "Lee was hired as the new head of the school during that board's Feb. 4 meeting.",
        ["2013-02-04 happened | Lee was hired as the new head of the school during that board's meeting"],
    ),
    ("At Monday's meeting the board sold the mill.", ["2013-02-11 happened | The board sold the mill"]),
    (
        "The mayor said at Monday's briefing that nine had died.",
        ["2013-02-11 happened | The mayor said at the briefing that nine had died"],
    ),
    ("She apologised for remarks at Monday's meeting.", ["2013-02-11 happened | The meeting took place"]),
    ("He was absent at Monday's meeting.", ["2013-02-11 happened | The meeting took place"]),
    ("He left after Monday's meeting.", ["2013-02-11 happened | The meeting took place"]),
]

# Counts and comparisons are none
COUNTS = [
    ("The death brought to seven the number of people killed on the roads since the start of the month.", []),
    ("Nine have died on the roads, two more than the same period last year.", []),
    (
        "It was the ninth death on the roads since Monday.",
        ["2013-02-11/.. happened | It was the ninth death on the roads"],
    ),
]

# A day of a month with a verb of the past is over, unless something was set for it
IN_THE_PAST = [
    (
        "A lawyer for the family, Ann Lee, said neighbours spotted the car on February 23.",
        ["2012-02-23 happened | Neighbours spotted the car"],
    ),
    ("He left the house on February 23.", ["2012-02-23 happened | He left the house"]),
    ("Lee won the race on February 23.", ["2012-02-23 happened | Lee won the race"]),
    ("The council has called an election on February 23.", ["2013-02-23 planned | An election is to take place"]),
    ("The firm announced a meeting on February 23.", ["2013-02-23 planned | The firm announced a meeting"]),
]

# A day before a relative clause takes the side of the verb behind that
BEHIND_WHO = [
    (
        "On Monday, a man who was scheduled to testify failed to show up.",
        ["2013-02-11 denied | A man failed to show up"],
    ),
    (
        "On Monday, one of the men who was due to testify on Monday failed to come.",
        ["2013-02-11 denied | One of the men failed to come", "2013-02-11 planned | One of the men was due to testify"],
    ),
    (
        "On Friday the clerk who will leave in May sold the mill.",
        ["2013-02-08 happened | The clerk sold the mill", "2013-05 planned | The clerk will leave"],
    ),
    (
        "On Friday, Bo Moe, the man who will lead the party, said it was late.",
        ["2013-02-08 happened | Bo Moe said it was late"],
    ),
    ("On Friday the men who were jailed will appeal.", ["2013-02-15 planned | The men will appeal"]),
    (
        "On Friday Bo Moe met a man who will lead the party.",
        ["2013-02-08 happened | Bo Moe met a man who will lead the party"],
    ),
    ("On Friday the man who is to testify arrives.", ["2013-02-15 planned | The man arrives"]),
]

# Days of something else, and times with their own day
OTHER_DAYS = [
    (
        "Lee was last seen alive on March 26, 2010, before his body was found around 10:20am four days later.",
        ["2010-03-26 happened | Lee was last seen alive", "2010-03-30T10:20:00 happened | His body was found"],
    ),
    ("A man was at the mill on the night he murdered his wife.", []),
    (
        "They came on Friday. In the night they left.",
        ["2013-02-08 happened | They came", "2013-02-08 happened | They left"],
    ),
    ("Storms mostly hit the coast in the wet season (April and May).", []),
]

# Two of whom the ages are told
TWO_WITH_AGES = [
    (
        "Debbie Singh, 23, and Abe Moe, 22, both residents of Ulm, were swept away on Sunday.",
        ["2013-02-10 happened | Debbie Singh and Abe Moe were swept away"],
    ),
    (
        "Debbie Singh, 23, was shot on Sunday, and Abe Moe, 22, was hurt.",
        ["2013-02-10 happened | Debbie Singh was shot"],
    ),
    (
        "Police charged Debbie Singh, 23, and Abe Moe, 22, with theft on Sunday.",
        ["2013-02-10 happened | Police charged Debbie Singh and Abe Moe"],
    ),
    ("The lawyer, Ann Lee, said villagers left the town on Monday.", ["2013-02-11 happened | Villagers left the town"]),
]


def told(text):
    found = composed(text)
    dated = [f"{e.date.edtf} {e.modality.kind} | {e.title}" for e in found.events]
    return dated + [f"undated | {e.title}" for e in found.undated]


@each_row(("text", "expected"), WORKS)
def test_what_somebody_made_is_told_and_not_he(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), HARM)
def test_those_who_are_counted_too_are_told_with_the_others(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), LYING)
def test_how_a_thing_lay_has_not_the_day_on_which_it_was_found(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), IN_COURT)
def test_who_is_in_court_is_accused_and_not_the_court(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), PUT_OFF)
def test_what_was_put_off_is_still_to_be(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), SAID)
def test_what_is_said_behind_a_time_is_what_is_said(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), BESIDE)
def test_what_is_told_beside_it_is_told_by_itself(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), SIDES)
def test_on_which_side_a_day_lies(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), WHO)
def test_it_is_told_of_whom_it_was(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), AT_MEETINGS)
def test_what_was_done_at_a_meeting_is_told(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), COUNTS)
def test_what_is_counted_since_then_is_no_event(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), IN_THE_PAST)
def test_a_day_with_a_verb_of_the_past_is_over(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), BEHIND_WHO)
def test_the_verb_behind_a_relative_clause_says_when(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), OTHER_DAYS)
def test_what_has_another_time_is_not_counted(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), TWO_WITH_AGES)
def test_two_are_told_of_with_their_ages(text, expected):
    assert told(text) == expected
