"""What a letter, call or statement says is its own, and not a deed of who sent it."""

from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
STATEMENTS = [
    ("On 7 May 2012 the director sent a letter saying the mill would close.", [("2012-05-07", "The director sent a letter saying the mill would close")]),
    ("The director sent a letter saying the mill would close on 8 May 2012.", [("2012-05-08", "The mill would close")]),
    ("On 9 May 2012 the director sent a letter claiming the mill had closed.", [("2012-05-09", "The director sent a letter claiming the mill had closed")]),
    ("On 11 May 2012 the director left, saying the mill would close.", [("2012-05-11", "The director left")]),
    ("On 16 May 2012 a man called police, telling them a bomb would go off.", [("2012-05-16", "A man called police")]),
    ("On 20 May 2012 the director sent a letter announcing the closure would be put off.", [("2012-05-20", "The director sent a letter announcing the closure would be put off")]),
    ("On 14 May 2012 police issued a warning saying people should stay at home.", [("2012-05-14", "Police issued a warning saying people should stay at home")]),
    ("On 21 May 2012 the director issued a statement saying he had left.", [("2012-05-21", "The director issued a statement saying he had left")]),
    ("On 3 May 2012 chief executive John Moss wrote to Mr Holm saying he should come back.", [("2012-05-03", "Chief executive John Moss wrote to Mr Holm saying he should come back")]),
    ("On 24 May 2012 the board got a letter calling the mill a wreck that would fall.", [("2012-05-24", "The board got a letter calling the mill a wreck that would fall")]),
    ("On 18 May 2012 rebels attacked a convoy carrying aid that was bound for Ulm.", [("2012-05-18", "Rebels attacked a convoy carrying aid that was bound for Ulm")]),
    ("Twenty men arrested in May 2012 were freed.", [("2012-05", "Twenty men were arrested")]),
    # what emerges is none of the things told before
    ("The board met in Ulm. On 9 May 2012 it emerged the panel would examine the leak.", [("2012-05-09", "It emerged the panel would examine the leak")]),
    ("The board met in Ulm. On 9 May 2012 it sold the mill.", [("2012-05-09", "[The board] sold the mill")]),
    # who should do what somebody is told is not he who tells
    ("John Moss told Mr Holm he should come back on 5 May 2012.", [("2012-05-05", "He should come back")]),
    ("John Moss told Mr Holm he would come back on 5 May 2012.", [("2012-05-05", "[John Moss] would come back")]),
    # an adjective is no part of what it is about
    ("Hale had been aware of a raid that took place on 20 May 2012.", [("2012-05-20", "A raid took place")]),
    ("Hale was proud of the bridge which opened on 21 May 2012.", [("2012-05-21", "The bridge opened")]),
    ("There were many of the men who left Ulm on 22 May 2012.", [("2012-05-22", "Many of the men left Ulm")]),
    # what leads on to another clause is none of the first
    ("On 12 May 2012 Ann Lee announced she was stepping down however, she will keep her seat.", [("2012-05-12", "Ann Lee announced she was stepping down")]),
    ("The men, however, left on 14 May 2012.", [("2012-05-14", "The men left")]),
    # a part of the day that comes
    ("The first shots were fired as dawn broke on Saturday.", [("2013-02-09", "The first shots were fired")]),
    ("The fort was hit before dawn broke, police said.", [("2013-02-12", "The fort was hit")]),
]  # fmt: skip


@each_row(("text", "expected"), STATEMENTS, ids=[text[:60] for text, _ in STATEMENTS])
def test_what_is_said_is_no_deed_of_who_says_it(text, expected):
    done = composed(text)
    assert [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)] == expected
