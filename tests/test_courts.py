"""News of crimes, of who is held for them, and of courts: who did what, and when the deed was and when the judgment."""

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
            ("2013-02-11", "Ann Lee told the court her husband had been robbed"),
            ("2013-02-10", "Ann Lee’s husband had been robbed"),
        ],
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
    ("Moe is charged with the robbery of a bank on 3 May.", [("2012-05-03", "The robbery of a bank took place")]),
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

WHOSE = [
    ("The board dropped Karl Moe after his arrest on June 26, 2011.", [("2011-06-26", "[Karl Moe’s] arrest took place")]),
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
        [("2012-05", "Bo Lee was shot"), ("2013-02-11", "His death took place")],
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
