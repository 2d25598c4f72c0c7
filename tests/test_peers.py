"""What other taggers of time expressions get wrong, kind by kind: here it must come out right.

Each sentence is read on Tuesday 12 February 2013, or without any date where its group says so. The expressions
stand in brackets, with their values in order; a sentence without brackets holds no time at all.
"""

import re
from collections.abc import Sequence

import pytest

from dateline.interval.values import Span
from readings import TUESDAY, read
from tables import each_row

REPORTED: dict[str, Sequence[tuple[str, ...]]] = {
    "money, percentages and prices are no dates": [
        ("It fell $20 to $45.75, a loss of 10%.",),
        ("Half of them, 50% or 1,970 in all, paid $1,970.",),
        ("Shares rose 12.5 cents to $3.625 a share.",),
        ("The fund lost £1984 and won €2,013.",),
        ("At 8,189.49 the index stood 2 1/2 times higher.",),
        ("He earned 2000 dollars and 48 cents.",),
        ("The stock closed at 9.49, up 1.25.",),
        ("The toll is 50 a car and 200 a lorry.",),
    ],
    "numbers, ages, distances, scores and models are no dates": [
        ("Raymond Roth, 48, of Leeds, walked 1,900 kilometres.",),
        ("He is 14 years old, she a six-year-old.",),
        ("The 7th Infantry Division held the 3rd line and the 1st Nationwide Bank.",),
        ("One of three executives and six of the nurses left.",),
        ("She drove a Boeing 747 past Route 66 in a 486 chip.",),
        ("The thousands who came, some 1,000 in all, sang.",),
        ("Version 2.0.13 beat version 1.9.84 by 3-2.",),
        ("Page 1945, paragraph 12, says so.",),
        ("Call 555-2013 or write to 10.12.20.13.",),
        ("Around 1500 people and more than 1900 cows drowned.",),
        ("A first, a second and a third man rose.",),
        ("She shot him with a .38 at 1600 Pennsylvania Avenue.",),
    ],
    "words that only look like times": [
        ("We appear to fear it, and so did we.",),
        ("It may not be; they march along and sat down in the sun.",),
        ("Orangemen march past Jan Kavan and April Jones.",),
        ("A second group met Judge Day O'Connor of the SEC.",),
        ("They fall to dust, spring up and fall again.",),
        ("Sun Microsystems and the Wall Street fund wed.",),
        ("They present it to all who are present.",),
        ("The ROK and the PRC immediately agreed.",),
        ("On board sat a liar, he said, ``a liar''.",),
        ("He once had a 24/7 shop and a nine-to-five job.",),
        ("The quarterback threw in the second quarter of the game.",),
        ("Theresa May and August Strindberg never met.",),
    ],
    "abbreviated months keep their days and years": [
        ("On [Nov. 21, 1989] the firm closed.", "1989-11-21"),
        ("It ended [Sept. 30] in Rome.", "2012-09-30"),
        ("They met on [Oct. 3rd, 2001] in Bonn.", "2001-10-03"),
        ("He flew home on [Jan. 4] at last.", "2013-01-04"),
        ("It is open from [Aug. 11, 1998].", "1998-08-11"),
        ("[June 30] was hot and [August 11] was cold.", "2012-06-30", "2012-08-11"),
    ],
    "decades, centuries, short years and eras": [
        ("In [the 1980s] they danced.", "198"),
        ("They landed in [June '44] in the rain.", "1944-06"),
        ("Pompeii fell in [AD 79] to the mountain.", "0079"),
        ("Peace came in [241 BC] at last.", "BC0241"),
        ("It was built in [the 19th century].", "18"),
        ("Before [the 1990s] nobody knew.", "199"),
    ],
    "days of the month and figures with slashes": [
        ("They will meet on [the 5th], weather permitting.", "2013-03-05"),
        ("It was signed on [13/04/2005] in Rome.", "2005-04-13"),
    ],
    "lengths are no dates": [
        ("He was given [90 days] in jail.", "P90D"),
        ("For [six months] nothing came, for [nine months] little.", "P6M", "P9M"),
        ("It lasted [a year] and cost [two years] of work.", "P1Y", "P2Y"),
    ],
    "ago, earlier, later, last and next, with all their words": [
        ("It was sold [two years ago].", "2011"),
        ("He left [last June], she [last spring].", "2012-06", "2012-SP"),
        ("On [4 May 2010] it burned. [The next day] it rained.", "2010-05-04", "2010-05-05"),
        ("They fought over [the weekend].", "2013-W06-WE"),
        ("[Earlier this year] it broke.", "2013"),
        ("[Early last month] it broke, [late yesterday] it was mended.", "2013-01", "2013-02-11"),
        ("In [2011] it grew; [a year earlier] it had shrunk.", "2011", "2010"),
        ("He has [recently] left; he is [currently] in Rome.", "PAST_REF", "PRESENT_REF"),
        ("He is in Rome [now], and [right now] he sleeps.", "PRESENT_REF", "PRESENT_REF"),
    ],
    "periods that companies report on": [
        ("Net fell in [the third quarter].", "2012-Q3"),
        ("Net fell in [the fourth quarter]. [A year ago] it rose.", "2012-Q4", "2011-Q4"),
        ("In [the third quarter of 1989] it lost; in [the quarter] sales fell.", "1989-Q3", "1989-Q3"),
        ("In [the third quarter of 1989] it lost. In [the latest period] sales fell.", "1989-Q3", "1989-Q3"),
        ("Net rose in [the third quarter] from the [year-earlier] loss.", "2012-Q3", "2011-Q3"),
        ("In [the year-ago third quarter] it lost.", "2011-Q3"),
        ("It will grow [this fiscal year].", "2013"),
        ("In [the first nine months] it lost.", "P9M"),
    ],
    "ranges in one piece, with what each end borrows": [
        ("They met on [May 5-7, 2010] in Rome.", "2010-05-05/2010-05-07"),
        ("Between [5 and 7 May 2010] it rained.", "2010-05-05/2010-05-07"),
        ("He ruled [1939-1945] from afar.", "1939/1945"),
        ("He ruled from [1995 to 2001] with care.", "1995/2001"),
    ],
    "prepositions and what follows stay outside": [
        ("In [1917], the army rose.", "1917"),
        ("He left on [Friday], and she did too.", "2013-02-08"),
        ("In [July] they will move, by [August] return.", "2013-07", "2013-08"),
        ("Until [now] nobody knew.", "PRESENT_REF"),
    ],
    "clock times keep their hour and their day": [
        ("At [11 p.m. on July 4, 1976] it tolled.", "1976-07-04T23:00"),
        ("The doors shut at [8 PM].", "2013-02-12T20:00"),
        ("On [March 3rd, 2012, at 5 pm] it began; in [May 2013] it will end.", "2012-03-03T17:00", "2013-05"),
    ],
    "a weekday that is today's is today, else its verb tells the side": [
        ("It happened on [Tuesday], he said.", "2013-02-12"),
        ("They met on [Wednesday].", "2013-02-06"),
        ("They will meet on [Wednesday].", "2013-02-13"),
        ("It was cold in [December].", "2012-12"),
    ],
    "bare units, parts of years and sets": [
        ("It rains [daily] there.", "P1D"),
        ("For [years] nothing came, then for [weeks] it rained.", "PXY", "PXW"),
        ("It will [soon] end.", "FUTURE_REF"),
        ("Years passed until [1917], [1954] and [1990].", "1917", "1954", "1990"),
        ("It grew for [the year] as a whole.", "2013"),
    ],
    "adjectives and rates in reports mark no time": [
        ("The recent plan and the former poll failed.",),
        ("It costs $5 million a year in all.",),
        ("The former minister previously ran a six-year-old firm.",),
        ("They publish quarterly figures for future use.",),
    ],
    "neighbours stay apart": [
        ("In [July 2012], [August 2012] and [March 3rd, 2013], it burned.", "2012-07", "2012-08", "2013-03-03"),
        ("On [Monday] he left; on [4 March 2012], at home, she did.", "2013-02-11", "2012-03-04"),
    ],
}

TOLD: dict[str, Sequence[tuple[str, ...]]] = {
    "histories count from what they told, and no figure of theirs becomes a year": [
        ("In [March 1862] they fought; 180 dead lay there. In [August] they met again.", "1862-03", "1862-08"),
        ("On [4 May 1863] they began to march 286 miles. By [June] they were there.", "1863-05-04", "1863-06"),
        ("Fort Sumter fell on [14 April 1861]. [Eight days later] they met.", "1861-04-14", "1861-04-22"),
        ("In [May 1920] he left. [The following winter] it froze.", "1920-05", "1920-WI"),
    ],
    "without any date of their own they are not counted from today": [
        ("He left [two years ago].", "XXXX"),
        ("On [Friday] he left.", "XXXX-WXX-5"),
    ],
}


def marked(sentence: str) -> tuple[str, list[str]]:
    """The sentence without brackets, and the expressions that stood in them."""
    return re.sub(r"[\[\]]", "", sentence), re.findall(r"\[([^\]]*)\]", sentence)


def said(text: str, published: Span | None) -> list[tuple[str, str]]:
    """Every expression with its value; of a range the whole, not its ends."""
    found, last = [], -1
    for one in read(text, published):
        if one.start >= last:
            found.append((one.text, one.value))
            last = one.end
    return found


def rows(table: dict[str, Sequence[tuple[str, ...]]]) -> list[tuple[str, str, list[str]]]:
    return [(kind, row[0], list(row[1:])) for kind, group in table.items() for row in group]


@each_row(("kind", "sentence", "values"), rows(REPORTED))
def test_report(kind: str, sentence: str, values: list[str]) -> None:
    text, expressions = marked(sentence)
    assert said(text, TUESDAY) == list(zip(expressions, values, strict=True)), kind


@pytest.mark.parametrize(("kind", "sentence", "values"), rows(TOLD))
def test_history(kind: str, sentence: str, values: list[str]) -> None:
    text, expressions = marked(sentence)
    assert said(text, None) == list(zip(expressions, values, strict=True)), kind


def test_offsets_count_characters() -> None:
    text = "Élan vital – naïve 😀 façade: on 4 May 2010 he left – in 1917."
    assert [text[one.start : one.end] for one in read(text)] == ["4 May 2010", "1917"]


def test_a_range_loses_nothing_behind_it() -> None:
    text = "It stood on [1 May 1990]. From [1995 to 2001] it leaned. On [4 May 2010] it fell, and [the next day] it burned."
    assert [one for one, _ in said(marked(text)[0], TUESDAY)] == marked(text)[1]
