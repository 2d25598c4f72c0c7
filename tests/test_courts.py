"""News of crimes, of who is held for them, and of courts: who did what, and when the deed was and when the judgment."""

from dateline.interval.calendar import DAY, day_number
from dateline.interval.values import Span
from dateline.resolve.ahead import Outright
from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
ASIDES = [
    ("Police said Hallam, 22, would appear in court on Monday.", [("2013-02-18", "Hallam would appear in court")]),
    (
        "The inspector in charge of the search said Hallam, from Moss, would be questioned on Saturday morning.",
        [("2013-02-16", "Hallam would be questioned")],
    ),
    ("Police said two men, both from Moss, were held on Monday.", [("2013-02-11", "Two men were held")]),
    ("Police said two boys, aged 12 and 13, were held on Monday.", [("2013-02-11", "Two boys were held")]),
    (
        "The coastguard said divers and a rescue team, including a doctor, were called to Moss last weekend.",
        [("[2013-02-09..2013-02-10]", "Divers and a rescue team were called to Moss")],
    ),
    (
        "Officers told reporters Hallam, a plumber, had been charged on Monday.",
        [("2013-02-11", "Hallam had been charged")],
    ),
    (
        "Police said Monday that two men, both from Moss, had been arrested.",
        [("2013-02-11", "Police said two men had been arrested")],
    ),
    (
        "Ann Lee told the court on Monday that her husband, who is 42, had been robbed on Sunday.",
        [
            ("2013-02-11", "Ann Lee told the court that her husband had been robbed"),
            ("2013-02-10", "Ann Lee’s husband had been robbed"),
        ],
    ),
    (
        "Two men were shot, said Moss Police Chief Ann Lee at a briefing Saturday morning.",
        [("2013-02-09", "Moss Police Chief Ann Lee said two men were shot")],
    ),
    (
        "Ann Lee said on Monday they want to rebuild the mill.",
        [("2013-02-11", "Ann Lee said they want to rebuild the mill")],
    ),
    ("They want the mill, Ann Lee said on Monday.", [("2013-02-11", "Ann Lee said they want the mill")]),
    (
        "Police said at a news conference Monday that a body that matched the description of Ann Lee was found in a "
        "shallow grave.",
        [("2013-02-11", "Police said a body was found in a shallow grave")],
    ),
    (
        "Ann Lee said in a letter on Monday that she was ill.",
        [("2013-02-11", "Ann Lee said in a letter that she was ill")],
    ),
    # what goes on with a further verb of who says it
    ("Hallam reported the loss, a first for the firm, and resigned on Monday.", [("2013-02-11", "Hallam resigned")]),
    ("Hallam said goodbye, took his coat and left the house on Monday.", [("2013-02-11", "Hallam left the house")]),
]

IN_A_STATE = [
    (
        "He was charged with the murder of a nurse, reported missing in December.",
        [("2012-12", "A nurse was reported missing")],
    ),
    ("A girl reported missing on Sunday was found in Moss.", [("2013-02-10", "A girl was reported missing")]),
    ("A car reported stolen on Sunday was found in Moss.", [("2013-02-10", "A car was reported stolen")]),
    ("The men, feared drowned on Sunday, came home.", [("2013-02-10", "The men were feared drowned")]),
    ("Police identified a man, found dead on Sunday, as Karl Moe.", [("2013-02-10", "A man was found dead")]),
    (
        "Officers were at the scene investigating and interviewing witnesses on Sunday.",
        [("2013-02-10", "Officers were interviewing witnesses")],
    ),
    ("He fled and was found dead on Sunday.", [("2013-02-10", "He was found dead")]),
    ("Girl reported missing on Sunday", [("2013-02-10", "Girl reported missing")]),
    ("The jury found guilty on Sunday a man of 20.", [("2013-02-10", "The jury found guilty a man of 20")]),
]

DEEDS = [
    (
        "Moe was convicted May 4 of murder in the April 3, 2008, stabbing of Ann Lee in a bar.",
        [("2012-05-04", "Moe was convicted of murder"), ("2008-04-03", "The stabbing of Ann Lee in a bar took place")],
    ),
    ("Moe pleaded guilty to theft in the April 3, 2008, robbery.", [("2008-04-03", "The robbery took place")]),
    (
        "The bar was shut after a shooting on Saturday, the mayor said.",
        [("2013-02-09", "A shooting took place")],
    ),
    ("He went home after a dance on Saturday.", [("2013-02-09", "He went home after a dance")]),
    ("The judge set a trial date of December 12.", [("2013-12-12", "The judge set a trial date")]),
    ("The judge set a trial date on December 12.", [("2012-12-12", "The judge set a trial date")]),
    (
        "On Monday, the ex-mayor pleaded guilty to two counts of obstruction of justice stemming from his efforts to "
        "cover up a theft.",
        [("2013-02-11", "The ex-mayor pleaded guilty to two counts of obstruction of justice")],
    ),
    (
        "Nine people were hurt on Sunday at a feast of the Moss Rovers football team, which won a cup on Saturday.",
        [
            ("2013-02-10", "Nine people were hurt at a feast of the Moss Rovers football team"),
            ("2013-02-09", "The Moss Rovers football team won a cup"),
        ],
    ),
    (
        "Moe was charged on Monday with murder and carrying a gun in 2009.",
        [("2013-02-11", "Moe was charged with murder")],
    ),
    ("Moe is accused of theft, fraud and lying to the police in 2009.", []),
    (
        "Moe was jailed on Monday for theft and later for forging a cheque in 2011.",
        [("2013-02-11", "Moe was jailed for theft"), ("2011", "Moe forged a cheque")],
    ),
    (
        "On Monday he was in the garden with a spade and singing a song.",
        [("2013-02-11", "He was in the garden with a spade and was singing a song")],
    ),
    ("On May 4, 2008, robbers tied him up.", [("2008-05-04", "Robbers tied him up")]),
    (
        "Moe was found guilty on Monday of robbing Ann Lee in 2009.",
        [("2013-02-11", "Moe was found guilty of robbing Ann Lee"), ("2009", "Moe robbed Ann Lee")],
    ),
    (
        "A jury found Moe guilty on Monday of robbing Ann Lee in 2009.",
        [("2013-02-11", "A jury found Moe guilty of robbing Ann Lee"), ("2009", "Moe robbed Ann Lee")],
    ),
    ("Moe has been jailed for nine years for robbing a bank in 2009.", [("2009", "Moe robbed a bank")]),
    ("Moe has been jailed this week for robbing a bank.", [("[2013-02-11..2013-02-17]", "Moe has been jailed for robbing a bank")]),
    ("He is wanted in connection with the robbery of a bank in Moss on 3 May.", [("2012-05-03", "The robbery of a bank in Moss took place")]),
    ("Moe is charged with the robbery of a bank on 3 May.", [("2012-05-03", "The [alleged] robbery of a bank took place")]),
    ("The charges stem from a May 3 raid on a house in Moss.", [("2012-05-03", "A raid on a house in Moss took place")]),
    ("Moe is charged with theft and will appear in court on 3 May.", [("2013-05-03", "Moe will appear in court")]),
    ("He was one of four officers to be shot in Moss in 2011.", [("2011", "He was one of four officers to be shot in Moss")]),
    ("He is among nine men to have been shot there since July 2011.", [("2011-07/..", "He is among nine men to have been shot there")]),
    ("The board to be named on Friday will have nine members.", [("2013-02-15", "The board is to be named")]),
    (
        "Moe was remanded in custody to appear at Moss Crown Court on 3 March.",
        [("2013-03-03", "Moe was remanded in custody to appear at Moss Crown Court")],
    ),
    (
        "They found Ann Lee, a woman believed to have been abducted and robbed last week.",
        [("[2013-02-04..2013-02-10]", "Ann Lee was believed to have been abducted and robbed")],
    ),
]  # fmt: skip

HEARINGS = [
    (
        "Karl Moe, 30, died on February 18, 2011, after he fell in a cell. Karl Moe's mother spoke outside the Moss "
        "Coroners Court on Monday. He had been arrested that morning. On Monday, the jury was told that he asked for "
        "water about 12.40pm. At 1.30pm he was found on the floor.",
        [
            ("2011-02-18", "Karl Moe died"),
            ("2013-02-11", "Karl Moe's mother spoke outside the Moss Coroners Court"),
            ("2011-02-18", "[Karl Moe] had been arrested"),
            ("2013-02-11", "The jury was told that he asked for water"),
            ("2011-02-18T12:40:00", "[Karl Moe] asked for water"),
            ("2011-02-18T13:30:00", "[Karl Moe] was found on the floor"),
        ],
    ),
    # nothing of long ago was told
    (
        "A shop was robbed on Monday. The court heard that it was shut at 9.30pm.",
        [("2013-02-11", "A shop was robbed"), ("2013-02-11T21:30:00", "It was shut")],
    ),
    (
        "Karl Moe fell in a cell in August 2009. He had drunk a bottle of rum on the night of August 5. He was found at "
        "6.45am on August 6, 2009.",
        [
            ("2009-08", "Karl Moe fell in a cell"),
            ("2009-08-05", "Karl Moe had drunk a bottle of rum"),
            ("2009-08-06T06:45:00", "Karl Moe was found"),
        ],
    ),
]

PLEAS = [
    (
        "The defendant's brief filed November 7, 1984 cited the law.",
        [("1984-11-07", "The defendant's brief was filed")],
    ),
    ("Residents are shocked and grieving today after shots rang out.", [("2013-02-12", "Residents are grieving")]),
    (
        "The sellers hid land they claimed to have sold on March 22, 1973.",
        [("1973-03-22", "The sellers claimed to have sold land")],
    ),
    ("The order was passed by the judge dated 8 March 1966.", [("1966-03-08", "The order was passed by the judge")]),
    (
        "By 1.22pm he had been pepper sprayed, and at 1.25pm he was handcuffed.",
        [("/2013-02-12", "He had been pepper sprayed"), ("2013-02-12T13:25:00", "He was handcuffed")],
    ),
    (
        'A man who died in a cell shouted "I am ill" at the guards, an inquest heard on Monday.',
        [("2013-02-11", "An inquest heard: A man shouted")],
    ),
    (
        "Two clerks lied in a series of letters, federal prosecutors said Thursday in closing arguments of a trial.",
        [("2013-02-07", "Federal prosecutors said two clerks lied in a series of letters")],
    ),
    (
        "A clerk and a porter both took money, prosecutors said Thursday.",
        [("2013-02-07", "Prosecutors said a clerk and a porter both took money")],
    ),
    (
        "The court found Friday that when weighing the claim, the judge had wrongly added costs.",
        [("2013-02-08", "The court found the judge had wrongly added costs")],
    ),
    ("On 11 July 2011 the men were jailed as follows: Moe for life.", [("2011-07-11", "The men were jailed")]),
    ("Moe asked a judge to delay a May 1 trial until an appeal ends.", [("2013-05-01", "A trial was to take place")]),
    ("The firm was accused of paying nothing for airplay of music recorded prior to 1972.", []),
    (
        "The family of a 3-year-old who died after being left in a van in July has sued the firm.",
        [("2012-07", "A 3-year-old was left in a van")],
    ),
    ("The mother of a 3-year-old who died in July has moved.", [("2012-07", "A 3-year-old died")]),
    (
        "A man accused of robbing a clerk in October will be in court on Friday.",
        [("2013-02-15", "A man accused of robbing a clerk will be in court")],
    ),
    (
        "The man charged with robbing two clerks in Moss Thursday faced a judge Monday morning.",
        [("2013-02-11", "The man faced a judge")],
    ),
    (
        "A man charged with theft on Monday was freed on Tuesday.",
        [("2013-02-11", "A man was charged with theft"), ("2013-02-12", "A man was freed")],
    ),
    (
        "A Moss man suspected of robbing a guard and a clerk with the guard's gun will not be charged on Monday.",
        [("2013-02-18", "A Moss man will not be charged")],
    ),
    ("Our reporter tells of a murder case from 1981.", []),
    ("He was charged under section 13 of the Prevention of Corruption Act, 1988.", []),
    (
        "Attempts to find him were in vain until 2011 when a guard recognised Karl Moe.",
        [("2011", "A guard recognised Karl Moe")],
    ),
    ("The mill lay idle until 2011, when Ann Lee bought it.", [("2011", "Ann Lee bought it")]),
    ("The mill lay idle until 2011.", [("/2011", "The mill lay idle")]),
    ("Police reopen 1985 murder inquiry", [("1985", "The murder inquiry took place")]),
    ("Man charged in 1985 murder of Ann Lee", [("1985", "Ann Lee was murdered")]),
    ("In 1985 murder rates fell.", [("1985", "Murder rates fell")]),
    (
        "In 1999 two guards opened the case again and took a thread from the towel which belonged to the killer.",
        [("1999", "Two guards opened the case again and took a thread from the towel")],
    ),
    ("Moe stands accused of stealing a van in 2011.", []),
    ("They stand accused of scheming to defraud donors of £3m in 2011 and 2012.", []),
    ("Restraining order was varied on 10 July 2010.", [("2010-07-10", "Restraining order was varied")]),
    ("Restraining him was hard on Monday.", [("2013-02-11", "Restraining him was hard")]),
    (
        "On Monday, two days after she had left, Karl Moe, a guard, saw her in Ulm.",
        [("2013-02-11", "Karl Moe saw her in Ulm")],
    ),
    (
        "On Monday, Ann Lee and her mother call the police and leave Moss.",
        [("2013-02-11", "Ann Lee and her mother call the police and leave Moss")],
    ),
    (
        "He told Ann Lee and her father figure on Monday that he left.",
        [("2013-02-11", "He told Ann Lee and her father figure that he left")],
    ),
    (
        "He was jailed for seven years in 1996 for burglary and four-and-a-half years in 2005.",
        [("1996", "He was jailed for burglary"), ("2005", "He was jailed")],
    ),
    (
        "Trial begins on Friday of a guard charged with shooting a clerk in April 2011.",
        [("2013-02-15", "Trial begins of a guard")],
    ),
    ("A guard charged with theft in April 2011 was freed.", [("2011-04", "A guard was charged with theft")]),
    (
        "Moe is charged with theft in the death of Ann Lee after a 3 May traffic stop.",
        [("2012-05-03", "A traffic stop took place")],
    ),
    ("Police want to hear from anyone who has seen someone leaving the hall yesterday afternoon.", []),
    (
        "Police believe that 50 tonnes of wool were stolen in 2010.",
        [("2010", "50 tonnes of wool were stolen")],
    ),
    ("On Monday that nine-day search ended.", [("2013-02-11", "That nine-day search ended")]),
    (
        "As part of an inquiry four men and two women from Ulm were held in January.",
        [("2013-01", "Four men and two women from Ulm were held")],
    ),
    (
        "Four men and two women arrested in January by guards, on a warrant, are awaiting trial.",
        [("2013-01", "Four men and two women were arrested by guards on a warrant")],
    ),
    ("In Moss 12 people were killed in 2010.", [("2010", "12 people were killed in Moss")]),
    ("Under the plan nine new mills were built in 2010.", [("2010", "Nine new mills were built")]),
    ("In May 2010 workers left nine mills.", [("2010-05", "Workers left nine mills")]),
    ("Moe, of Holm, denies killing Ann Lee in Moss on 12 June 2011.", []),
    ("Moe denied on Monday killing Ann Lee.", [("2013-02-11", "Moe denied killing Ann Lee")]),
    (
        "Moe pleaded not guilty on Monday to killing Ann Lee during the July 11, 2011 altercation at a station.",
        [
            ("2013-02-11", "Moe pleaded not guilty to killing Ann Lee"),
            ("2011-07-11", "The altercation at a station took place"),
        ],
    ),
    (
        "Ann Lee died on Monday from an 11.5cm stab wound to the neck.",
        [("2013-02-11", "Ann Lee died from an 11.5cm stab wound to the neck")],
    ),
    ("I read the police log from the week of January 7.", [("[2013-01-07..2013-01-13]", "I read the police log")]),
    ("He lived there from the week of January 7.", [("2013-01-07/..", "He lived there")]),
    (
        "Karl Moe released a film entitled Moss 2012 on Monday.",
        [("2013-02-11", "Karl Moe released a film entitled Moss 2012")],
    ),
    ("It arose from Special Civil Suit No. 48 of 1949.", []),
]

WHOSE = [
    ("The board dropped Karl Moe after his arrest on June 26, 2011.", [("2011-06-26", "[Karl Moe] was arrested")]),
    (
        "Police have charged Karl Moe with theft after he was arrested on Monday.",
        [("2013-02-11", "[Karl Moe] was arrested")],
    ),
    (
        "Bo Lee was shot in May. Police questioned Karl Moe before he was buried on Monday.",
        [("2012-05", "Bo Lee was shot"), ("2013-02-11", "He was buried")],
    ),
    (
        "Bo Lee was shot in May. Police charged Karl Moe after his death on Monday.",
        [("2012-05", "Bo Lee was shot"), ("2013-02-11", "He died")],
    ),
    (
        "Police charged Karl Moe with theft after a clerk said he was in the shop on Monday.",
        [("2013-02-11", "He was in the shop")],
    ),
]  # fmt: skip


def told(text):
    return [(event.date.edtf, event.title) for event in composed(text).events]


@each_row(("text", "expected"), ASIDES, ids=[text[:50] for text, _ in ASIDES])
def test_what_is_said_of_somebody_told_of_between_commas(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), IN_A_STATE, ids=[text[:50] for text, _ in IN_A_STATE])
def test_how_somebody_was_found_or_said_to_be(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), DEEDS, ids=[text[:50] for text, _ in DEEDS])
def test_when_the_deed_was_and_when_the_judgment(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), WHOSE, ids=[text[:50] for text, _ in WHOSE])
def test_whom_a_pronoun_means_where_a_body_does_something_to_one_person(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), HEARINGS, ids=[text[:50] for text, _ in HEARINGS])
def test_what_a_hearing_is_told_was_when_the_deed_was(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), PLEAS, ids=[text[:50] for text, _ in PLEAS])
def test_what_courts_and_their_papers_tell(text, expected):
    assert told(text) == expected


def day(year, month, date):
    start = day_number(year, month, date) * DAY
    return Span(start, start + DAY, "day")


def test_a_day_is_of_the_one_bygone_year_that_a_text_names_it_in():
    now = day(2013, 2, 12)
    fell, found, moved = day(2009, 8, 6), day(2009, 9, 1), day(2012, 7, 3)
    assert Outright([(fell, 0), (found, 1)]).again(5, 8, now) == fell
    assert Outright([(fell, 0), (moved, 1)]).again(5, 8, now) is None  # it tells of last year too
    assert Outright([(fell, 0)]).again(5, 8, now) is None  # and so may what names the day alone
    assert Outright([(fell, 0), (found, 1)]).again(9, 8, now) is None
    assert Outright([(day(2009, 2, 1), 0), (found, 1)]).again(1, 2, now) is None  # that was only days ago


def test_somebody_is_no_place_for_where_he_is_from():
    (event,) = composed("Kolis Fagbe, Brooklyn shooting victim, was buried on Friday.").events
    assert event.people == ("Kolis Fagbe",)
    (event,) = composed("They met in Zorvale, Ohio, on Friday.").events
    assert "Zorvale" in "".join(event.places)
