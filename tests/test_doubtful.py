"""Dates that have two readings, or none: what is taken, and what is given beside it.

A case is a text as it is read from a file, its expression (the last of that form), its date or why it has none, and the
readings that its reasons name besides.
"""

import pytest

from dateline.find import find
from dateline.read import read
from dateline.resolve import resolve
from dateline.resolve.foreign import grammar_for

# on which day a place's dispatch was written, where a paper prints it with nothing but a full stop behind that day
PAPER = "The Harrow Gazette\nFriday, September 28, 1923\n\n"
DISPATCHES = [
    (PAPER + "SYDNEY, Sept. 21. The move was approved yesterday by the board.", "yesterday", "1923-09-20"),
    (PAPER + "PORT HALE, Sept. 22. The wool store burned on Thursday.", "Thursday", "1923-09-20"),
    ("The Harrow Gazette\n\nSYDNEY, Sept. 21. The move was approved yesterday.", "yesterday", "it counts from when the text was written, and the document's own date is not known"),
    (  # a diary, of which no paper prints the entry of another month
        "Diary, begun on 1 January 2019\n\nCAIRO, Jan. 3. We rode to the hills.\n\nCAIRO, Sept. 21. We came back on 4 May.",
        "4 May", "2019-05-04",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expression", "expected"), DISPATCHES)
def test_a_dispatch_counts_from_its_own_day(text, expression, expected, tmp_path):
    assert _last(text, expression, tmp_path)[0] == expected


MONDAY = "Monday, 6 May 2019\n\n"
RESULTS = "Gorvel reports results for the third quarter of 2019\n\n5 November 2019\n\n"
STORY = "14 March 2012\n\nThe museum tells the story of the mill. "
CASES = [
    ("a report may go on from a year long past that the sentence before told",
     STORY + "On Feb. 28, 1987, the mill burned. He was hanged in December.", "December", "2011-12",
     ["2012-12", "1987-12"]),
    ("the quarter of which a firm tells what it has done is the one whose results it gives",
     RESULTS + "“We opened twelve shops this quarter,” Ann Lund said.", "this quarter", "2019-35", ["2019-36"]),
    ("what it will do is of the one that goes on",
     RESULTS + "“We will open twelve shops this quarter,” Ann Lund said.", "this quarter", "2019-36", []),
    ("where no results are told of it is the one that goes on",
     "5 November 2019\n\nThe firm said that Gorvel had opened twelve shops this quarter, and that sales were up.", "this quarter", "2019-36", []),
    ("of nine months that are not over nobody knows the year",
     MONDAY + "The port shipped 3 million tonnes in the first nine months of the year.",
     "the first nine months of the year", "told as past", ["2019-01/2019-09"]),
    ("nine months that are over are of that year",
     "Monday, 4 November 2019\n\nThe port shipped 3 million tonnes in the first nine months of the year.",
     "the first nine months of the year", "2019-01/2019-09", []),
    ("what is to be done in them may lie ahead",
     MONDAY + "The port will ship 3 million tonnes in the first nine months of the year.",
     "the first nine months of the year", "2019-01/2019-09", []),
    ("a half that is not over may be of a business year",
     MONDAY + "Sales fell in the first half.", "the first half", "2019-40", ["2018-40"]),
    ("a month may go on from the sentence before, or be of the year of writing",
     MONDAY + "In 1978 they beat Hull in February and Brend in March. The club was sold in June.", "June", "1978-06", ["1977-06", "2018-06"]),
    ("a day may be of the year that the sentence before told in passing",
     MONDAY + "The comet was seen on Friday. An earlier comet of 1843 has been linked to it. That one was seen on 28 February.",
     "28 February", "2019-02-28", ["2020-02-28", "1843-02-28"]),
    ("months of one sentence are of the year that it names",
     MONDAY + "The club lost on Saturday. In 1978, the year they won the cup, they beat Brend in the fifth round in February and Hull in the sixth in March.", "March", "1978-03",
     ["1977-03"]),
    ("a day goes on from what its paragraph told of days before in a year long past",
     "Saturday, August 29, 2015\n\nThe first story.\n\nIt was all over by then.\n\nSaturday, August 22, 2015\n\n"
     "The second story.\n\nAnn Lund left the house on Saturday, September 21, 1889. She worked at a shop in the town. A "
     "rumour went round, and on September 27 the barn was searched.\n\nSaturday, August 15, 2015\n\nThe third story.",
     "September 27", "1889-09-27", ["1888-09-27"]),
    ("a day of the last weeks does not",
     MONDAY + "Ann Lund left her house on 21 April 1889. The house was empty for years. It was sold on 27 April.",
     "27 April", "2019-04-27", ["2020-04-27"]),
    ("the night of its own day, told as past, may be that of the week before",
     "Friday, 10 May 2019\n\nOn Friday night the board issued its report.", "Friday night", "2019-05-10", ["2019-05-03"]),
    ("one that is to come is not",
     "Friday, 10 May 2019\n\nOn Friday night the board will issue its report.", "Friday night", "2019-05-10", []),
    ("a night that is announced begins on the day that is named behind it",
     MONDAY + "The night market is open 10pm to 4am on Friday 10 May.", "10pm to 4am on Friday 10 May",
     "2019-05-10/2019-05-11", ["2019-05-09/2019-05-10"]),
    ("one of which is told ends on it, or began then",
     MONDAY + "The shop was robbed between 10pm and 4am on Friday.", "10pm and 4am on Friday",
     "2019-05-02/2019-05-03", ["2019-05-03/2019-05-04"]),
    ("what is hardly over is seldom called the last: a weekday of the same week",
     "Friday, 10 May 2019\n\nThe nurses of the town met in the hall last Tuesday.", "last Tuesday", "2019-05-07", ["2019-04-30"]),
    ("a month of the same year",
     "Friday, 10 May 2019\n\nHolm was charged with the theft of the car last March.", "last March", "2019-03", ["2018-03"]),
    ("a weekday of the week before is",
     MONDAY + "The nurses of the town met in the hall last Friday.", "last Friday", "2019-05-03", []),
    ("a month of the year before is",
     "Friday, 1 February 2019\n\nHolm was charged with the theft of the car last December.", "last December", "2018-12", []),
    ("the night of which news tells as past is the one before, or that of its own day",
     MONDAY + "The nurse of the town died in her house during the night.", "the night", "2019-05-05", ["2019-05-06"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expression", "expected", "others"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_other_reading_is_given(text, expression, expected, others, tmp_path):
    found, alternatives = _last(text, expression, tmp_path)
    assert (found if expected[0].isdigit() else found[: len(expected)], alternatives) == (expected, others)


# what is told on a day, its last expression, and when that is
PLAIN = [
    (
        "Cholera came in the autumn of 1832 and it returned in the hot summer seventeen years later.",
        "the hot summer seventeen years later",
        "1849-22",
    ),
    (
        "The church was pulled down in 1867 and it was built again in the October of the year following.",
        "the October of the year following",
        "1868-10",
    ),
    (
        "It began on 3 May 1926 and the men did not go back until the Friday of that week.",
        "the Friday of that week",
        "1926-05-07",
    ),
    (
        "The comet\n\nPublished online 14 June 2018\n\nIt was seen again last autumn by a man in the town of Brend.",
        "last autumn",
        "2017-23",
    ),
    (
        "Voyage of the Ann, December 1741\n\nFriday the 22d, little wind and fair weather. We saw land.\n\nSunday 23d, little wind and calm. We lay at anchor.\n\nTuesday the 26th, we sailed.",
        "Tuesday the 26th",
        "1741-12-26",
    ),
    (
        "Voyage of the Ann, December 1741\n\nFriday the 22d, little wind and fair weather. We saw land.\n\nSunday 23d, little wind and calm. We lay at anchor.\n\nTuesday the 26th, we sailed.",
        "Sunday 23d",
        "1741-12-23?",
    ),
    (
        "They sailed on the 20th of October, 1764. They dined at eight in the evening. They steered west all night, and the next morning saw land.",
        "the next morning",
        "1764-10-21",
    ),
    (
        "They sailed on the 20th of October, 1764. They dined at eight in the evening. They steered west all night, and the next morning saw land.",
        "all night",
        "1764-10-20",
    ),
    (
        "3 February 1946\n\nMy dear Ann, we have had snow since Thursday week, and the pipes are frozen.",
        "Thursday week",
        "1946-01-24/..",
    ),
    (
        "3 February 1946\n\nMy dear Ann, the fair will be held on Thursday week, and I hope that you come.",
        "Thursday week",
        "1946-02-14",
    ),
    (
        "3 February 1996\n\nIn 1940 the club had a good summer, and in the autumn the pool was built.",
        "the autumn",
        "1940-23",
    ),
    (
        "Gorvel Police, press release, 8 August 2017, 16:30\n\nOfficers said that a woman was robbed in Dene Street on Sunday.",
        "Sunday",
        "2017-08-06",
    ),
    (
        "Harrow Tribune April 13, 1887\n\nThe house of Mr. Moody burned on Saturday with all that he had in it.",
        "Saturday",
        "1887-04-09",
    ),
    ("Sunday, 14 July 2019\n\nThe roof was mended this past week.", "this past week", "[2019-07-08..2019-07-14]"),
    ("Wednesday, 10 July 2019\n\nThe roof was mended this past week.", "this past week", "[2019-07-01..2019-07-07]"),
    ("Saturday, 30 November 2019\n\nThe roof was mended this past month.", "this past month", "2019-11"),
    (
        "Saturday, 6 July 2019\n\nDance at the hall in the park, 8pm to 2am.\nQuiz for all of the family, 7.30pm-9pm.",
        "7.30pm-9pm",
        "2019-07-06/2019-07-06",
    ),
    (
        "3 June 2019\n\nThe fair (second Sunday) in August 2019 will be big.",
        "second Sunday) in August 2019",
        "2019-08-11",
    ),
    (
        "3 June 2019\n\nThe fair (second Sunday) drew crowds to the town and was over by the evening.",
        "second Sunday",
        "which one is not said",
    ),
    (
        "8 November 1889\n\nThe water was so low in the canal on Sunday that all could see the bottom.",
        "Sunday",
        "1889-11-03",
    ),
    (
        "Our year: 1978\n\nPublished 2 February 2018\n\nJANUARY\nThe mill burns on January 14.\nFEBRUARY\nIt is rebuilt.\nMARCH\nOn March 10 it was opened.",
        "March 10",
        "1978-03-10",
    ),
    (
        "Our year: 1978\n\nPublished 2 February 2018\n\nThe mill opens on March 10 after the fire of last year.",
        "March 10",
        "2018-03-10",
    ),
    (
        "On June 20, 2014, about 1430 mountain standard time, the plane fell. It had left about 1409 for the coast.",
        "about 1409",
        "2014-06-20T14:09:00",
    ),
    (
        "The house was begun in 1833, and it was opened on Christmas Day two years later.",
        "Christmas Day two years later",
        "1835-12-25",
    ),
    (
        "Festival on August Bank Holiday Monday 2008, and all of the town will be there.",
        "August Bank Holiday Monday 2008",
        "2008-08",
    ),
    ("8 November 1889\n\nTonight will be cold, with a low in the twenties on Sunday.", "Sunday", "1889-11-10"),
    (
        "8 November 1889\n\nThe council met on Monday. The funeral of Ann Lund began at 2 o’clock in the church.",
        "2 o’clock",
        "1889-11-04T14:00:00",
    ),
    (
        "8 November 1889\n\nThe firm lost $9 in the quarter ended September 30, 1889, and sold its mill.",
        "September 30, 1889",
        "1889-07-01/1889-09-30",
    ),
    (
        "8 November 1889\n\nThe firm lost $9 in the half year to June 30, 1889, and sold its mill.",
        "June 30, 1889",
        "1889-01-01/1889-06-30",
    ),
]


@pytest.mark.parametrize(("text", "expression", "expected"), PLAIN)
def test_what_has_one_reading_has_that(text, expression, expected, tmp_path):
    assert _last(text, expression, tmp_path)[0].startswith(expected)


def _last(text, expression, folder):
    """The date of the last expression of that form, or why it has none, and the other readings."""
    path = folder / "a.txt"
    path.write_text(text, encoding="utf-8")
    document = read(path, folder)
    grammar = grammar_for(document.language)
    found = find(document.text, grammar, document.blocks)
    dates = resolve(document, found.folded, found.mentions, found.sentences, grammar)
    one = [one for mention, one in dates if mention.text == expression][-1]
    return one.when.edtf if one.when else one.unresolved, [other.edtf for other in one.because.alternatives]
