"""Sentences in the shapes of campaign narratives, old reports and biographical dictionaries."""

import pytest

from dateline.pipeline import build
from make import WRITTEN, composed
from tables import each_row

# read on Tuesday 12 February 2013
DEEDS = [
    ("On 3 May 1871 the enemy sent in a flag of truce demanding the surrender of the place.", [("1871-05-03", "The enemy sent in a flag of truce demanding the surrender of the place")]),
    ("In May 1871 the king called in two regiments.", [("1871-05", "The king called in two regiments")]),
    ("Troops sent in May 1871", [("1871-05", "Troops were sent")]),
    ("On 3 May 1871 the men sent in the boat were drowned.", [("1871-05-03", "The men were drowned")]),
    ("In 1900, to win over the elders of Moss, which was also backing them, Taylor persuaded the men to stay.", [("1900", "Taylor persuaded the men to stay")]),
    ("To weaken support for the rebels, which was strong, Ann Lee opened a school in 1900.", [("1900", "Ann Lee opened a school")]),
    ("To the surprise of the men, a barn in Moss burned in 1900.", [("1900", "A barn in Moss burned")]),
    ("War was averted when the League of Moss intervened, but sporadic fighting went on until January 1995.", [("/1995-01", "Sporadic fighting went on")]),
    ("In 1903 a second group called the Movement for Peace (MFP) emerged in the south.", [("1903", "A second group emerged in the south")]),
    ("In 1903 a group called the Young Lions (YL), led by Ann Lee, emerged in the south.", [("1903", "A group emerged in the south")]),
    ("In 1903 the group called the strike off.", [("1903", "The group called the strike off")]),
    ("He joined Bo Kemp, who was raising a brigade, and on 1 May 1862, still just 17, he was made a captain.", [("1862-05-01", "He was made a captain")]),
    ("Lee left, and on 1 May 1862, however, she came back.", [("1862-05-01", "She came back")]),
    ("Lee left, and on 1 May 1862, a Thursday, she came back.", [("1862-05-01", "She came back")]),
    ("He left in 1870, only to return in 1878.", [("1870", "He left"), ("1878", "He returned")]),
    ("He left Ulm, only to be killed at Moss in 1878.", [("1878", "He was killed at Moss")]),
    ("He hoped only to return in 1878.", [("1878", "He hoped only to return")]),
    ("We stayed until we put to sea, which was on 9 May 1852.", [("1852-05-09", "We put to sea")]),
    ("The wedding, which was on 9 May 1852, was a quiet one.", [("1852-05-09", "The wedding took place")]),
    ("The brig Pallas stranded on the bank in 1860.", [("1860", "The brig Pallas was stranded on the bank")]),
    ("The brothers Lees were stranded on the bank in 1860.", [("1860", "The brothers Lees were stranded on the bank")]),
    ("On 3 May 1871 the battalion relieved the Kents, and on 5 May the Surreys.", [("1871-05-03", "The battalion relieved the Kents"), ("1871-05-05", "The battalion relieved the Surreys")]),
    ("In 1850 Ann Lee became mayor and in 1860 governor.", [("1850", "Ann Lee became mayor"), ("1860", "Ann Lee became governor")]),
    ("On 3 May 1871 the town lost its mayor, and on 5 May the rain came.", [("1871-05-03", "The town lost its mayor"), ("1871-05-05", "The rain came")]),
    ("The mill was burnt on 3 May 1871, and the other two on 5 May.", [("1871-05-03", "The mill was burnt"), ("1871-05-05", "The other two were burnt")]),
    ("The mills were burnt on 3 May 1871, and the school on 5 May.", [("1871-05-03", "The mills were burnt"), ("1871-05-05", "The school was burnt")]),
    ("On 3 May 1871 they left Ulm. Two men died next day in hospital.", [("1871-05-03", "They left Ulm"), ("1871-05-04", "Two men died in hospital")]),
    ("Moss House, of 1897, was bought by the council in 1932.", [("1932", "Moss House was bought by the council")]),
    ("The following were chosen as mates on 3 May 1871.", [("1871-05-03", "The following were chosen as mates")]),
    ("On 3 May 1871 they left Ulm between ten and eleven o'clock.", [("1871-05-03/1871-05-03", "They left Ulm")]),
    ("His first works were dark, but in 1896, painting in Moss, he began to use red.", [("1896", "He began to use red")]),
    ("He sold it for a voyage to Ulm, which he undertook in 1892.", [("1892", "He undertook a voyage to Ulm")]),
    ("He planned a trip to Moss, which he left in 1892.", [("1892", "He left Moss")]),
    ("He made a will in 1751.", [("1751", "He made a will")]),
    ("The last will of Ann Lee was proved in 1751.", [("1751", "The last will of Ann Lee was proved")]),
    ("In 1871 she went into winter quarters at Moss.", [("1871", "She went into winter quarters at Moss")]),
    ("They moved to Moss, N. J. Founded in 1836, the mill had burned.", [("1836", "The mill was founded")]),
    ("The hall was replaced by a larger one, which was in turn replaced by a barn in 1586.", [("1586", "A larger one was in turn replaced by a barn")]),
    ("They took it in turn and sold it in 1586.", [("1586", "They sold it")]),
    ("19 June 1906 launched by Kemp of Moss as the Ulm", [("1906-06-19", "Launched by Kemp of Moss as the Ulm")]),
    ("1916 purchased by Kemp Lines and renamed the Vik", [("1916", "Purchased by Kemp Lines and renamed the Vik")]),
    ("1935 brought peace.", [("1935", "1935 brought peace")]),
]  # fmt: skip

LIVES = [
    ("Ann Kemp, Danish painter and author, born in Ulm on 12 October 1844; left in 1866.", ("1844-10-12", "Ann Kemp was born in Ulm")),
    ("Bo Kemp, smith and owner of a mill, born in Moss in 1844.", ("1844", "Bo Kemp was born in Moss")),
    ("Bo Kemp had two sons by Ann Lee, a clerk born in Moss in 1844.", ("1844", "Ann Lee was born in Moss")),
]  # fmt: skip

WORKS = [
    ("He wrote The Smith's Daughter (1882); Famous and Decisive Battles (1884); Blake (1891).", [("1882", "He wrote The Smith's Daughter"), ("1884", "He wrote Famous and Decisive Battles"), ("1891", "He wrote Blake")]),
    ("She served in garrison duty (1866–69); at the Moss Academy (1869–71).", [("1866/1869", "She served in garrison duty"), ("1869/1871", "She served at the Moss Academy")]),
    ("Ann Lee was mayor of Ulm (1962–66); judge (1966–70).", [("1962/1966", "Ann Lee was mayor of Ulm"), ("1966/1970", "Ann Lee was judge")]),
    ("She wrote The Tide (1962); she also painted Mud (1966).", [("1962", "She wrote The Tide"), ("1966", "She also painted Mud")]),
]  # fmt: skip

KINDS = [
    ("Kemp was commissioned a second lieutenant of cavalry in 1924.", "appointment"),
    ("Kemp was commissioned into the Moss Rifles in 1924.", "other"),
    ("The frigate was commissioned in 1924.", "founding"),
]

MEANT = [
    ("Paul Lee was a painter. In 1895 Bo Kemp bought his works. He died in 1899.", ("1899", "He died")),
    ("Ann Lee was a painter. In 1895 Bo Kemp bought his house. He died in 1899.", ("1899", "Bo Kemp died")),
    ("Paul Lee was a painter. In 1895 Bo Kemp bought a house. He died in 1899.", ("1899", "Bo Kemp died")),
]

MODALITIES = [
    ("Lee was born in 1795. In 1831 he would build an engine.", "happened"),
    ("The line would be opened in 1905.", "happened"),
    ("The board said that the line would open in 1905.", "planned"),
    ("If the money came, the line would open in 1905.", "conditional"),
    ("In 1751 she made a will.", "happened"),
    ("In 1997 the board announced plans to start a school.", "happened"),
    ("In 1997 the board planned to start a school.", "planned"),
    ("He left Ulm, only to be killed in 1878.", "happened"),
]

TIMES = [
    ("On 17 March 1871 she was off Moss. She saw land at half-past 3 p.m., and no ship.", "half-past 3 p.m.", "1871-03-17T15:30:00"),
    ("On 17 March 1871 she was off Moss. At half past four she turned.", "half past four", "1871-03-17T04:30:00"),
    ("The war began in 1899. The siege dragged on into March 1900.", "March 1900", "/1900-03"),
    ("The war began in 1899. They rode into Moss in March 1900.", "March 1900", "1900-03"),
    ("On 3 May 1862 a shell wounded Lee, who died the next day. The following day they withdrew.", "The following day", "1862-05-04"),
    ("On 3 May 1862 a shell wounded Lee, who later died on 9 May. Two days later they withdrew.", "Two days later", "1862-05-05"),
    ("On 3 May 1862 a shell hit the fort, which fell the next day. The following day they withdrew.", "The following day", "1862-05-05"),
    ("On 3 May 1862 a shell hit Lee. He died the next day. The following day they withdrew.", "The following day", "1862-05-05"),
    ("The letter came on 4 May 1852. We sailed on the following Sunday the 9th.", "the following Sunday the 9th", "1852-05-09"),
    ("The letter came on 4 May 1852. It was calm until Tuesday morning 11th when it blew.", "Tuesday morning 11th", "1852-05-11"),
    ("The pit opened on 2 May 1926. The report required by the Rules of 30 July 1920 was posted. On Tuesday work went on.", "Tuesday", "1926-05-04"),
    ("The pit opened on 2 May 1926. The report of 30 July 1920 was posted. A year later it closed.", "A year later", "1921"),
    ("In the spring of 1871 we came. In the winter we worked in Moss.", "the winter", "1871-24"),
    ("In the summer of 1871 we came. It had been dry in the spring.", "the spring", "1871-21"),
    ("In 1272 Lee died in February. The king died on the sixteenth of November.", "the sixteenth of November", "1272-11-16"),
    ("In 1272 Lee died in February. The king had fled on the sixteenth of November.", "the sixteenth of November", "1271-11-16"),
]  # fmt: skip


LONG = (
    "Established by Bo Kemp in 1895 as the band of Moss, it was known all over the land for its fine brass and for the"
    " many tours that it made to the towns of the coast; in 1913 Ann Lee became the first to lead it, and for some years"
    " all went well with the band, which played in the parks on Sundays and at the fairs of the whole county, and in the"
    " hall that the town had lent to it; at the end of the war its men came home, and many of them had no work and no"
    " horns, so that the band was poor for a long time and could pay nobody; its friends gave it money all the same, as"
    " much as they could; in 1915 Lee was obliged to leave the country; the band was sold in 1927."
)
ANNALS = (
    "A castle\n\n1076 The king granted it to Bo Kemp.\n\n1228 July: The castle was taken by Ann Lee.\n\n"
    "1263 3rd March: Leo Moss regained it.\n\n1372 The last Moss died.\n\n1818 Ann Kemp bought the ruin.\n"
)
MARCHES = (
    "May 24, 1864, continued our march. 25th, marched toward Ulm. At 3 p.m. the division halted. 26th, regiment ordered"
    " to Moss. From the 1st of June to the 27th we lay there. On the 18th Bo Kemp was hurt. On the 29th we left."
)
DIARY = (
    "Friday, 11 June 1915\n\nIt was wet.\n\nSunday, 13 June 1915\n\nWe went to the mill we had left on Friday night."
    " The men marched off at 6 p.m., and all was done at 1 a.m.\n\nMonday, 14 June 1915\n\nIt rained.\n"
)


def told(text: str, published: str = WRITTEN) -> list[tuple[str, str]]:
    """The dates and titles of a text, in its order."""
    events = [event for event in composed(text, published).events if event.date is not None]
    return [(event.date.edtf, event.title) for event in sorted(events, key=lambda e: e.mentions[0].expression_start)]


@each_row(("text", "expected"), DEEDS)
def test_who_did_what(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), LIVES)
def test_who_was_born(text, expected):
    assert expected in told(text)


@each_row(("text", "expected"), WORKS)
def test_a_row_of_things_parted_by_semicolons(text, expected):
    assert told(text) == expected


@each_row(("text", "kind"), KINDS)
def test_who_is_commissioned_is_given_a_rank(text, kind):
    assert composed(text).events[0].kind == kind


@each_row(("text", "expression", "value"), TIMES)
def test_what_the_next_date_counts_from(text, expression, value):
    events = composed(text, published=None).events
    assert {event.because.expression: event.date.edtf for event in events}[expression] == value


@each_row(("text", "kind"), MODALITIES)
def test_what_a_history_looks_ahead_to_came_about(text, kind):
    assert composed(text, published=None).events[-1].modality.kind == kind


@each_row(("text", "expected"), MEANT)
def test_who_has_somebody_do_something_to_him_may_not_be_he(text, expected):
    assert told(text)[-1] == expected


YEARS = "Moss Works\n\n1849 Firm founded by Ann Moss.\n\n1857 Laying of the first rails.\n\n1858 the firm moved to Ulm."
DAYS = "The Vik\n\n1941\n\nOctober\n\n14th Joined the fleet at Ulm.\n\n25th Landed nine men.\n\nNovember\n\n3rd Mate ill.\n\n6th Left for Ulm.\n"
LIVES = (
    "Lives\n\nAnn Moe\n\n27 June 1925 – 27 December 2011\n\nThe painter, writer and singer Ann Moe died at Ulm, aged 86."
    " She left Vik in 1950.\n"
)


def read(text: str, folder) -> list[str]:
    """The dates of the events of a text without a date of its own, read as a file."""
    file = folder / "text.txt"
    file.write_text(text, encoding="utf-8")
    events = build([file]).events
    return [event.date.edtf for event in sorted(events, key=lambda e: e.mentions[0].expression_start) if event.date]


def test_early_years_that_open_lines_one_after_another_are_annals(tmp_path):
    assert read(ANNALS, tmp_path) == ["1076", "1228-07", "1263-03-03", "1372", "1818"]
    assert read("A mill\n\n1076 The king came.\n\n1500 Men fled.\n", tmp_path) == []
    assert read("A mill\n\n1500 Men fled.\n\n1200 Men fell.\n\n1100 Men came.\n", tmp_path) == []


def test_entries_of_a_chronicle_need_no_verb(tmp_path):
    """Lines that begin with their years, or with days under the names of their months."""
    assert read(YEARS, tmp_path) == ["1849", "1857", "1858"]
    assert read(DAYS, tmp_path) == ["1941-10-14", "1941-10-25", "1941-11-06"]


def test_years_over_one_paragraph_each_are_a_chronicle(tmp_path):
    """Not hours of a log, though each could be one; and not where more is told under each."""
    lines = (
        "1740",
        "Ann Moe founded a school. It was poor.",
        "1749",
        "Bo Kemp led it.",
        "1753",
        "Lee left.",
        "1755",
        "It shut.",
    )
    assert read("A school\n\n" + "\n\n".join(lines), tmp_path) == ["1740", "1749", "1753", "1755"]
    more = [f"{line}\n\nMuch else was told of it." if line[0] != "1" else line for line in lines]
    assert read("A school\n\n" + "\n\n".join(more), tmp_path) == []


def test_the_first_entry_of_a_chronicle_dates_no_document(tmp_path):
    lines = ("9 Squadron", "15th May 1941 Formed at Ulm.", "6th June 1942 Moved to Vik.", "7th July 1943 Disbanded.")
    file = tmp_path / "text.txt"
    file.write_text("\n\n".join(lines) + "\n\n9 Squadron was sold in 1950.\n", encoding="utf-8")
    built = build([file])
    assert built.documents[0].published is None
    assert [(event.date.edtf, event.title) for event in built.events] == [
        ("1941-05-15", "Formed at Ulm"),
        ("1942-06-06", "Moved to Vik"),
        ("1943-07-07", "Disbanded"),
        ("1950", "9 Squadron was sold"),
    ]


def test_the_days_of_a_life_over_a_text_date_no_sentence_of_it(tmp_path):
    assert read(LIVES, tmp_path) == ["1950"]


def test_days_that_open_the_sentences_of_a_march(tmp_path):
    assert read(MARCHES, tmp_path) == [
        "1864-05-24", "1864-05-25", "1864-05-25T15:00:00", "1864-05-26", "1864-06-01/1864-06-27", "1864-06-18", "1864-06-29",
    ]  # fmt: skip


def test_hours_of_an_entry_are_of_its_day_and_not_of_one_that_it_goes_back_to(tmp_path):
    assert read(DIARY, tmp_path) == [
        "1915-06-11", "1915-06-11", "1915-06-13T18:00:00", "1915-06-14T01:00:00", "1915-06-14",
    ]  # fmt: skip


def test_each_date_of_a_sentence_too_long_to_be_taken_apart_tells_its_own():
    assert told(LONG) == [
        ("1895", "It was established by Bo Kemp as the band of Moss"),
        ("1913", "Ann Lee became the first to lead it"),
        ("1915", "Ann Lee was obliged to leave the country"),
        ("1927", "The band was sold"),
    ]


def test_the_day_of_a_launch_dates_no_document(tmp_path):
    file = tmp_path / "text.txt"
    file.write_text(
        "The Vik\n\nLaunched: 19 June 1906\n\nShe was sunk in 1917, and nobody was saved.\n", encoding="utf-8"
    )
    assert build([file]).documents[0].published is None
    file.write_text("The Vik\n\nPublished: 19 June 1906\n\nShe was sunk, and nobody was saved.\n", encoding="utf-8")
    assert build([file]).documents[0].published == "1906-06-19"


def test_a_cross_reference_and_the_day_of_a_rule_are_no_events():
    assert told("The retreat was over (see Dec. 8, 1915).") == []
    assert told("The notice required by the General Rules of 30 July 1920 was posted.") == []
    assert told("The retreat was over (on Dec. 8, 1915).") == [("1915-12-08", "The retreat was over")]


def test_before_or_after_the_noon_observation_is_not_at_noon():
    assert told("On 17 March 1871, after the noon observation, the wind rose.") == [("1871-03-17", "The wind rose")]


@pytest.mark.parametrize(
    "order", ["in accordance with the Order of", "in compliance with the instructions contained in your Minute of the"]
)
def test_the_day_of_an_order_is_not_that_of_the_accident(order):
    report = f"I report, {order} 4th January, 1947, on the fire which broke out on 2nd January at Ulm."
    assert told(f"{report}\n\nThe roof fell in at 11.40 p.m.", "1947-05-28") == [
        ("1947-01-02", "The fire broke out at Ulm"),
        ("1947-01-02T23:40:00", "The roof fell in"),
    ]


ROWS_OF_MONTHS = (
    "The mill: how it went\n\nMay 2007\n\nAnn Lee buys the mill.\n\nJuly 2008\n\nThe board takes a loan and hires two"
    " clerks, days before a fire that ruins most of the barges sold in 2005.\n\nMay 2009\n\nThe mill shuts.\n\nNobody comes.\n\nJune 2009\n\nIt is sold.\n"
)


def test_months_in_lines_of_their_own_date_what_stands_under_them(tmp_path):
    assert read(ROWS_OF_MONTHS, tmp_path) == ["2007-05", "2008-07", "2005", "2009-05", "2009-06"]
    first, _, rest = ROWS_OF_MONTHS.partition("May 2009")
    assert read(f"{first}{rest.replace('June 2009', 'Later')}", tmp_path) == ["2005"]  # two may be headings of chapters
    own = ROWS_OF_MONTHS.replace("Ann Lee buys", "On 3 May Ann Lee buys")
    assert read(own, tmp_path) == ["2007-05-03", "2008-07", "2005", "2009-05", "2009-06"]


def test_days_that_open_paragraphs_are_of_the_year_in_the_line_above(tmp_path):
    text = (
        "Notes on the raid of 2016\n\nIt is told how it came to the raid of 2016.\n\n2017\n\nMay 17 - Ann Lee buys the mill.\n\n"
        "June 5 - The mill burns.\n\n2018\n\nMarch 6 - The board meets.\n"
    )
    assert read(text, tmp_path)[-3:] == ["2017-05-17", "2017-06-05", "2018-03-06"]


STATUS = """# No lamps in Moss

**Resolved** - The fuse has been changed.
May 7, 2012 - 04:19 UTC

**In progress** - We have found the fuse. It is an old one.
May 7, 2012 - 03:19 UTC

**Investigating**

Lamps in Moss are dark.

Posted May 7, 2012 - 02:19 UTC
"""


def test_an_update_of_a_status_page_is_of_when_it_was_posted(tmp_path):
    file = tmp_path / "status.md"
    file.write_text(STATUS, encoding="utf-8")
    events = sorted(build([file]).events, key=lambda event: event.date.edtf)
    assert [(event.date.edtf, event.title) for event in events] == [
        ("2012-05-07T02:19:00Z", "Lamps in Moss are dark"),
        ("2012-05-07T03:19:00Z", "We have found the fuse"),
        ("2012-05-07T04:19:00Z", "The fuse has been changed"),
    ]
    file.write_text(
        STATUS.replace("Resolved", "Ann").replace("In progress", "Bo").replace("Investigating", "Cy"), encoding="utf-8"
    )
    assert not any(event.title == "Lamps in Moss are dark" for event in build([file]).events)


def test_rows_of_clock_times_under_another_heading_begin_the_day_anew(tmp_path):
    text = "The fire of 3 May 2012\n\nIn short\n\n15:18 Smoke.\n20:54 More smoke.\n22:37 Flames.\n\n"
    text += "Timeline\n\n15:18 A guard sees smoke.\n15:20 He calls the brigade.\n15:30 It comes.\n"
    assert read(text, tmp_path)[-3:] == ["2012-05-03T15:18:00", "2012-05-03T15:20:00", "2012-05-03T15:30:00"]
