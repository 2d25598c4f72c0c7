"""Short stories of a few sentences, each event with its date, title and kind."""

from make import WRITTEN, composed
from tables import each_row


def told(text, published):
    """What a story tells, in the order of the text: date, title, kind."""
    events = composed(text, published=published).events
    return [(event.date.edtf, event.title, event.kind) for event in events if event.date is not None]


HISTORIES = [
    # a verb goes on behind its date
    (
        "In 1848 the town rose. The duke entered in June 1850 and had 30 men hanged.",
        [("1848", "The town rose", "other"), ("1850-06", "The duke entered and had 30 men hanged", "other")],
    ),
    ("Henry gave it land in 1154.", [("1154", "Henry gave it land", "other")]),
    # whose name stands beside what it is
    ("The firm, Coombe Builders, was fined in 2012.", [("2012", "Coombe Builders was fined", "trial")]),
    ("The company, Corvex Inc., was founded in 1912.", [("1912", "Corvex Inc. was founded", "founding")]),
    # what `it` can mean
    (
        "The ferry Aurelia left Moss at 6 a.m. on 3 May 2011. Half an hour later it struck a rock.",
        [
            ("2011-05-03T06:00:00", "The ferry Aurelia left Moss", "travel"),
            ("2011-05-03T06:30:00", "[The ferry Aurelia] struck a rock", "disaster"),
        ],
    ),
    (
        "By 1902 all had been rescued. In 1903 it sank.",
        [("/1902", "All had been rescued", "other"), ("1903", "It sank", "other")],
    ),
    (
        "The council built a school in 1901. In 1921 it closed.",
        [("1901", "The council built a school", "other"), ("1921", "It closed", "other")],
    ),
    (
        "Dorn Abbey was founded in 884. Vikings burned it in 921. It was refounded in 1012.",
        [
            ("0884", "Dorn Abbey was founded", "founding"),
            ("0921", "Vikings burned it", "other"),
            ("1012", "[Dorn Abbey] was refounded", "other"),
        ],
    ),
    # who `he` is where his name is told with his birth
    (
        "He was born Karl Lund at Moss in 1860. In 1885 he married the rider Anna Moe.",
        [
            ("1860", "He was born Karl Lund at Moss", "birth"),
            ("1885", "Karl Lund married the rider Anna Moe", "other"),
        ],
    ),
    # what stands at something of a season has the date of its verb
    (
        "She returned to Moss in 1895 and the next year showed six landscapes at the spring exhibition.",
        [
            ("1895", "She returned to Moss", "travel"),
            ("1896", "She showed six landscapes at the spring exhibition", "other"),
        ],
    ),
    # the beginning of a century is not its end
    (
        "In 1867 the firm built an engine. By the turn of the century it employed 900 men.",
        [("1867", "The firm built an engine", "other"), ("/1904~", "It employed 900 men", "other")],
    ),
    ("By the early 20th century the firm employed 900 men.", [("/1932~", "The firm employed 900 men", "other")]),
    # an island that ends like an adverb
    (
        "The choice was partly affected by the fleet's invasion of Sicily launched on 9 July 1943.",
        [("1943-07-09", "The fleet's invasion of Sicily was launched", "launch")],
    ),
    # a bracket between a subject and its verb
    (
        "In May 1912, days before he left Peru for Oslo, Moe (a Danish sailor) helped carry Ann Lee into a taxi.",
        [("1912-05", "Moe helped carry Ann Lee into a taxi", "other")],
    ),
]

REPORTS = [
    # since when something is so
    (
        "Two climbers missing since Saturday were found alive on Monday, rescuers said.",
        [
            ("2013-02-09/..", "Two climbers were missing", "other"),
            ("2013-02-11", "Two climbers were found alive", "other"),
        ],
    ),
    (
        "A theatre closed since May reopened on Monday.",
        [("2012-05/..", "A theatre was closed", "other"), ("2013-02-11", "A theatre reopened", "launch")],
    ),
    (
        "Ann Lee, missing since Sunday, was found on Monday.",
        [("2013-02-10/..", "Ann Lee was missing", "other"), ("2013-02-11", "Ann Lee was found", "other")],
    ),
    # what somebody is accused of is no deed, and no date of another
    (
        "Prosecutors on Monday dropped all charges against a nurse accused of poisoning two patients in 2011.",
        [("2013-02-11", "Prosecutors dropped all charges against a nurse", "other")],
    ),
    # those of whom `who` tells
    (
        "The government needs the support of the Greens, who said on Monday they were split.",
        [("2013-02-11", "The Greens said they were split", "statement")],
    ),
    # a length that is an object
    (
        "A strike by pilots entered its second day on Tuesday.",
        [("2013-02-12", "A strike by pilots entered its second day", "other")],
    ),
    # each of two infinitives for itself
    (
        "The firm plans to open a school in May and to close the mill by June.",
        [
            ("2013-05", "The firm plans to open a school", "other"),
            ("/2013-06", "The firm plans to close the mill", "other"),
        ],
    ),
    # what was so long ago: a clause or a noun behind `since`
    ("It is ten years since the mill at Ulm burned.", [("2003", "The mill at Ulm burned", "other")]),
    ("It has been nearly four months since Ann Lee left.", [("2012-10", "Ann Lee left", "travel")]),
    ("It is a year to the day since the ferry sank.", [("2012-02-12", "The ferry sank", "disaster")]),
    ("It is 30 years since the death of Ann Lee.", [("1983", "Ann Lee died", "death")]),
    ("It's been more than a decade since the Siege of Ulm.", [("2003~", "The Siege of Ulm took place", "battle")]),
    ("It has been years since he slept well.", []),
    ("It is ten years since then.", []),
    # what a clause that gives only the date is followed by
    (
        "The pit blew up. It was Friday, 1 February, and the men were at work.",
        [("2013-02-01", "The men were at work", "other")],
    ),
    # of a sinking is told what sinks
    ("The sinking of the shaft began in May.", [("2012-05", "The sinking of the shaft began", "other")]),
    # `with effect from` looks to either side
    ("Mr Orde resigned with effect from 30 April.", [("2013-04-30/..", "Mr Orde resigned", "departure")]),
    ("The crane was out of use in May.", [("2012-05", "The crane was out of use", "other")]),
    # no season is so fine that ten days end with one
    ("In the 10 days to summer 2005 it rained in Ulm.", [("2005-22", "It rained in Ulm", "other")]),
    # what stands behind a year says more closely when in it
    ("They closed the mill in 1961, just after Easter.", [("1961-04-02/", "They closed the mill", "other")]),
    ("In 1961, shortly before 3 June, they closed the mill.", [("/1961-06-03", "They closed the mill", "other")]),
    # by when it is to be done lies behind the promise
    ("Ministers promised a memorial by the summer.", [("/2013-22", "Ministers promised a memorial", "statement")]),
    ("The mayor ordered repairs by September.", [("/2013-09", "The mayor ordered repairs", "other")]),
    # until when something had been stopped is to come; `Jan` is a name
    (
        "Seaways said it had cancelled all sailings until Wednesday because of high winds.",
        [("/2013-02-13", "Seaways had cancelled all sailings because of high winds", "other")],
    ),
    (
        "An inquest heard on Monday that Jan Lund, 17, fell to his death from a window.",
        [("2013-02-11", "An inquest heard Jan Lund fell to his death from a window", "trial")],
    ),
    # what was done before it was told has no day where only that has one; what is so has
    (
        "Police said on Monday that Peter Lund, a sailor, stole a van.",
        [("2013-02-11", "Police said Peter Lund stole a van", "statement")],
    ),
    # `it said` behind what a firm says of itself
    (
        "The firm will close its mill in May, it said on Monday.",
        [
            ("2013-05", "The firm will close its mill", "other"),
            ("2013-02-11", "The firm said it will close its mill", "statement"),
        ],
    ),
    (
        "Nordbank plans to hand over 4 billion crowns in April and a further 2 billion by the end of September.",
        [
            ("2013-04", "Nordbank plans to hand over 4 billion crowns", "other"),
            ("/2013-09", "Nordbank plans to hand over a further 2 billion", "other"),
        ],
    ),
    # whose aside commas close in, behind who says so
    (
        "Police said the man, last seen in Moss on Sunday, was found on Monday.",
        [("2013-02-10", "The man was last seen in Moss", "other"), ("2013-02-11", "The man was found", "other")],
    ),
    (
        "Envoy Jan Moe said the talks, originally set for Monday, would begin on March 14.",
        [("2013-02-18", "The talks were to take place", "meeting"), ("2013-03-14", "The talks would begin", "meeting")],
    ),
    (
        "Police said the owner of the van, arrested on Sunday, was charged on Monday.",
        [
            ("2013-02-10", "The owner of the van was arrested", "arrest"),
            ("2013-02-11", "The owner of the van was charged", "arrest"),
        ],
    ),
    # what crashed or sank, and what carried those aboard
    ("The tail of the jet that crashed on Saturday was found.", [("2013-02-09", "The jet crashed", "disaster")]),
    (
        "A trawler with nine people aboard that vanished on Friday has been found.",
        [("2013-02-08", "A trawler vanished", "other")],
    ),
    ("A lorry carrying 40 men that was stopped on Friday was new.", [("2013-02-08", "A lorry was stopped", "other")]),
    (
        "They ended a state of alert in Ulm, Moss and Vik districts, which was first imposed in May 2009.",
        [("2009-05", "A state of alert in Ulm, Moss and Vik districts was first imposed", "other")],
    ),
    # what was done to whom a comma parts from it, whoever did something else; what several linked to others did
    (
        "The court spared Ann Lee, sentenced to death in 2007 for theft.",
        [("2007", "Ann Lee was sentenced to death for theft", "trial")],
    ),
    (
        "Islamists linked to a gang have burned a library in the old town of Moss, residents said on Monday.",
        [("2013-02-11", "Residents said Islamists have burned a library in the old town of Moss", "statement")],
    ),
    (
        "Ann Lee, whose 1973 novel Mud sold well, died on Monday.",
        [
            ("1973", "Ann Lee’s novel Mud sold well", "other"),
            ("2013-02-11", "Ann Lee died", "death"),
        ],
    ),
    # a year and by how many votes
    (
        "Moss Council rejected it in 2009 by 24 votes to 21.",
        [("2009", "Moss Council rejected it by 24 votes to 21", "agreement")],
    ),
    (
        "The office has issued a yellow warning for Saturday.",
        [("2013-02-16", "The office has issued a yellow warning", "other")],
    ),
    # for what somebody is chosen and ahead of what something is done lies ahead
    (
        "Ulm coach Jan Moe named an unchanged side on Monday for Saturday's match.",
        [
            ("2013-02-11", "Ulm coach Jan Moe named an unchanged side", "other"),
            ("2013-02-16", "The match was to take place", "other"),
        ],
    ),
    (
        "Ministers met on Monday ahead of a vote on Friday.",
        [
            ("2013-02-11", "Ministers met ahead of a vote", "meeting"),
            ("2013-02-15", "A vote was to take place", "other"),
        ],
    ),
    ("Jan Moe finished ahead of Ann Lee on Sunday.", [("2013-02-10", "Jan Moe finished ahead of Ann Lee", "other")]),
    ("Ann Lee won the 1963 premiership.", [("1963", "Ann Lee won the premiership", "other")]),
    (
        "The king sacked Jan Moe as home affairs minister on Monday.",
        [("2013-02-11", "The king sacked Jan Moe as home affairs minister", "departure")],
    ),
    # what somebody of whom more is told wants, and who says so, if that is a paper called by how often it comes
    (
        "Residents of Moss plan to file a complaint on Friday, police said.",
        [("2013-02-15", "Residents of Moss plan to file a complaint", "other")],
    ),
    (
        "Jan Moe (pictured) plans to leave Ulm on Friday, the Daily Herald reported.",
        [("2013-02-15", "Jan Moe plans to leave Ulm", "other")],
    ),
    (
        "Ann Lee is expected to resign on Friday, the Daily Herald reported.",
        [
            ("2013-02-15", "Ann Lee is expected to resign", "departure"),
        ],
    ),
    # what is left of a ship, and how an injury came about
    (
        "The wreck of the frigate Mercy, which was sunk by the enemy in 1944, was found on Monday.",
        [
            ("1944", "The frigate Mercy was sunk by the enemy", "battle"),
            ("2013-02-11", "The wreck of the frigate Mercy was found", "discovery"),
        ],
    ),
    (
        "Police suspended two men after Jan Moe died on Sunday of an injury suffered during his arrest on Friday.",
        [
            ("2013-02-10", "Jan Moe died of an injury", "death"),
            ("2013-02-08", "An injury was suffered during his arrest", "arrest"),
        ],
    ),
    ("Nine men died when a bus crashed on Monday.", [("2013-02-11", "Nine men died when a bus crashed", "death")]),
    # the first words of a report in capitals
    ("AT LEAST 30 pupils were hurt on Monday.", [("2013-02-11", "At least 30 pupils were hurt", "other")]),
    ("AN appeal was made on Monday.", [("2013-02-11", "An appeal was made", "statement")]),
    ("A MAN from Ulm was hurt on Monday.", [("2013-02-11", "A man from Ulm was hurt", "other")]),
    ("A FIRE burned a mill on Monday.", [("2013-02-11", "A fire burned a mill", "other")]),
    ("IT staff walked out on Monday.", [("2013-02-11", "IT staff walked out", "other")]),
    ("NATO troops left Ulm on Monday.", [("2013-02-11", "NATO troops left Ulm", "travel")]),
    # a forecast that is cut is no day to come, and its year no date; what is in a meal was not done then
    (
        "Nordsil cut its growth forecast on Friday.",
        [("2013-02-08", "Nordsil cut its growth forecast", "other")],
    ),
    ("Nordsil fell on Friday after it cut its full-year sales forecast.", [("2013-02-08", "Nordsil fell", "other")]),
    (
        "Nine men died after eating a meal laced with poison in Ulm on Friday.",
        [("2013-02-08", "Nine men ate a meal laced with poison in Ulm", "other")],
    ),
    (
        "If the pipes stay shut until May, an agent said, the ships cannot make up the loss.",
        [("/2013-05", "The ships cannot make up the loss", "other")],
    ),
    # what was reported goes on with what befell it
    (
        "The harbour master reported that the crane had failed on 4 February and was repaired on Friday.",
        [("2013-02-04", "The crane had failed", "other"), ("2013-02-08", "The crane was repaired", "other")],
    ),
    # the kind of the first of two deeds
    (
        "A man was killed and two others were injured when a crane collapsed on Monday.",
        [("2013-02-11", "A man was killed and two others were injured when a crane collapsed", "death")],
    ),
]


@each_row(("text", "events"), HISTORIES)
def test_histories(text, events):
    assert told(text, None) == events


@each_row(("text", "events"), REPORTS)
def test_reports(text, events):
    assert told(text, WRITTEN) == events


MEMORIES = [
    # neither when it was put on paper nor the years of the writer say when it was
    (
        "Memories of a pit village, by Hanna Roe (1899-1985), written down in 1972. The pit blew up on 13 November.",
        None,
        ["1972"],
    ),
    # a weekday beside its date is held against it
    (
        "She came in May 1901. It was a Tuesday, the ninth of July, and we were at the mill.",
        None,
        ["1901-05", "1901-07-09"],
    ),
    (
        "She came in May 1901. It was a Friday, the ninth of July, and we were at the mill.",
        None,
        ["1901-05", "1901-07-09?"],
    ),
    # `last` counts from when it was written
    (
        "The loss of the barge on the 13th November, 1906. On the 13th of November last, at 7.10 a.m., the barge sank.",
        "1907-04-02",
        ["1906-11-13T07:10:00"],
    ),
    # what was lies in no year to come where only the year of writing is known
    ("The men left on 13 November. We left the village at Easter.", "1972", ["1972-11-13", "1972-04-02"]),
]


@each_row(("text", "published", "dates"), MEMORIES)
def test_memories(text, published, dates):
    assert [event.date.edtf for event in composed(text, published=published).events if event.date] == dates
