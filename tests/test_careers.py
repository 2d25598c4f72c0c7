"""What lives and the histories of firms and regiments tell beside the verb: how they ended, until when, by whom."""

from dateline.pipeline import build, tag_text
from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
ENDED = [
    ("He taught at Ulm, retiring in 1985.", [("1985", "He retired")]),
    ("Ann Lee ran the mill for twenty-five years, retiring as its head in 1995.", [("1995", "Ann Lee retired as its head")]),
    ("They left Ulm, arriving in Moor on 27 April 1920.", [("1920-04-27", "They arrived in Moor")]),
    ("Bo Kemp studied at Ulm, graduating with honours in 1985.", [("1985", "Bo Kemp graduated with honours")]),
    ("The paper ran for many years, ceasing in 1995.", [("1995", "The paper ceased")]),
    ("The ship sank off Ulm, drifting in 1995.", [("1995", "The ship sank off Ulm")]),
    ("Ann Lee died at home, sleeping, on 3 May 1995.", [("1995-05-03", "Ann Lee died at home")]),
    ("In the year ending 3 May 1985 Bo Kemp left.", [("1984-05-04/1985-05-03", "Bo Kemp left")]),
    ("It was turned into a club where bands also played, but sold in 2006.", [("2006", "It was sold")]),
    ("It was moved to Ulm, where Bo Kemp built a mill and sold it in 2006.", [("2006", "Bo Kemp sold it")]),
    ("Retired in 1906, Ann Lee moved to Ulm.", [("1906", "Ann Lee retired")]),
    ("Arrived on 3 May 1906, Ann was ill.", [("1906-05-03", "Arrived")]),
    ("The term began a week late on 11 May 1939.", [("1939-05-11", "The term began a week late")]),
    (
        "Kemp, Jan Otto (9 March 1856–6 July 1931), inventor, was born in Ulm. Kemp went to Moor in 1872.",
        [
            ("1856-03-09", "Jan Otto Kemp was born"),
            ("1931-07-06", "Jan Otto Kemp died"),
            ("1872", "Kemp went to Moor"),
        ],
    ),
    ("Passengers arriving in May 1920 were held.", [("1920-05", "Passengers arriving were held")]),
]  # fmt: skip

BETWEEN_COMMAS = [
    ("The squadron was, until the middle of 1916, engaged in training pilots.", [("/1916", "The squadron was engaged in training pilots")]),
    ("The squadron was, in 1916, moved to Ulm.", [("1916", "The squadron was moved to Ulm")]),
    ("The mill was, by 1916, the largest in Ulm.", [("/1916", "The mill was the largest in Ulm")]),
    ("The mill had been built, in 1852, by Bo Kemp.", [("1852", "The mill had been built by Bo Kemp")]),
    ("In July 1916, re-equipped with guns, it flew to Ulm.", [("1916-07", "It flew to Ulm")]),
    ("In July 1916, wounded in the leg, the colonel went home.", [("1916-07", "The colonel went home")]),
    ("On 3 May 1916, walked to Ulm, the weather being fine.", [("1916-05-03", "Walked to Ulm")]),
]  # fmt: skip

CUT = [
    ("The last abbot died in 1171, of a fever and without ever knowing that he had been robbed.", [("1171", "The last abbot died")]),
    ("In 1920 he died without saying that he had a son.", [("1920", "He died without saying that he had a son")]),
    ("Ann Lee said in 1920, on hearing the news, that the mill was lost.", [("1920", "Ann Lee said that the mill was lost")]),
    (
        "On 3 May 1856 articles of agreement were made and concluded by and between the Holm Branch Railroad Company, and the Ulm & Moor Railroad Company.",
        [("1856-05-03", "Articles of agreement were made and were concluded")],
    ),
]  # fmt: skip

BY = [
    ("The Danes realised the danger posed by a united league, and tried to move, attacking Ulm in 1169.", [("1169", "The Danes attacked Ulm")]),
    ("He said the vote fell by a third in 1920.", [("1920", "The vote fell by a third")]),
    ("She thought the mare won by a length on 3 May 1920.", [("1920-05-03", "The mare won by a length")]),
    ("According to press reports, Ann Lee, the oldest sister, was born in 1966.", [("1966", "Ann Lee was born")]),
    ("Ann Lee, who remained his tutor until her death in 1987, taught him.", [("1987", "[Ann Lee] died")]),
    ("Tom Lee worked with him until his death in 1987.", [("1987", "He died")]),
]  # fmt: skip

WHOSE = [
    (
        "In 1892 Ann Lee offered Eastwood the post, and when Lee retired in 1894, Eastwood was made Head, a post she kept until her retirement in 1949.",
        [("1892", "Ann Lee offered Eastwood the post"), ("1894", "Ann Lee retired"), ("1949", "[Eastwood] retired")],
    ),
]

FIRMS = [
    ("The Barr, Owen & Quill Co. was formed in 1882.", [("1882", "The Barr, Owen and Quill Co. was formed")]),
    ("In 1882 Barr, Lee and Sons Ltd moved to Ulm.", [("1882", "Barr, Lee and Sons Ltd moved to Ulm")]),
    ("In Ulm, Lee & Moe Ltd opened a shop in 1882.", [("1882", "Lee and Moe Ltd opened a shop in Ulm")]),
]


OWN_SUBJECTS = [
    ("The line was quiet, its trains ceasing on 9 December 1963, but it was kept.", [("1963-12-09", "[The line’s] trains ceased")]),
    ("The firm grew, its sales rising by half in 1950.", [("1950", "[The firm’s] sales rose")]),
    ("They saw the mill, its wheel turning, on 3 May 1950.", [("1950-05-03", "They saw the mill")]),
    ("The gear was electrified in 1970, prior to which the clock was driven by weights.", [("1970", "The gear was electrified")]),
    ("The hall was later (1854) moved out of Ulm.", [("1854", "The hall was later moved out of Ulm")]),
    ("The hall was small (1854) and was moved later.", [("1854", "The hall was small")]),
    ("In a letter to his father written on 3 May 1852 he writes about the town.", [("1852-05-03", "A letter to his father was written")]),
    ("At a meeting held in May 1950 the board sold it.", [("1950-05", "The board sold it")]),
    (
        "The line became part of the London and North Eastern Railway in 1924 and the last trains ran in 1952.",
        [("1924", "The line became part of the London and North Eastern Railway"), ("1952", "The last trains ran")],
    ),
]  # fmt: skip


def test_a_month_behind_the_year_of_a_row_is_of_that_year():
    assert [tag.value for tag in tag_text("1911 March: The shop burns down.")] == ["1911", "1911-03"]


VOYAGE = """Friday August 13 / '52. Woke up this morning at about 5 o'clock with a loud noise. At 1 o'clock we left the dock.

Saturday August 14 | - Men ill. At 1 p.m. the tug came. At about six o'clock we passed the light.

Sunday August 15 | Found that we were off the point. No ladies on deck.
"""


def test_a_weekday_shows_the_century_of_a_diary(tmp_path):
    file = tmp_path / "voyage.txt"
    file.write_text(VOYAGE, encoding="utf-8")
    assert [(event.date.edtf, event.title) for event in build([file]).events] == [
        ("1852-08-13T05:00:00", "Woke up with a loud noise"),
        ("1852-08-13T13:00:00", "We left the dock"),
        ("1852-08-14", "Men ill"),
        ("1852-08-14T13:00:00", "The tug came"),
        ("1852-08-14T18:00:00", "We passed the light"),
        ("1852-08-15", "Found that we were off the point"),
    ]


LIFE = """Paul Lee was from Ulm near Moor. In 1839, Paul went to a school where he met Tom Moe. In 1862, he tried again.

In 1895 the dealer Karl Quill took an interest in his work; Karl bought all his paintings in 1897. He moved to Holm in 1899
and built a studio. In 1906 he was caught in a storm, and he died on 3 May 1906.
"""


def test_nobody_dies_another_mans_death_in_a_life_that_begins_with_an_origin(tmp_path):
    file = tmp_path / "life.txt"
    file.write_text(LIFE, encoding="utf-8")
    titles = [event.title for event in build([file]).events]
    assert titles[-3:] == ["[Karl Quill] moved to Holm and built a studio", "He was caught in a storm", "He died"]
    assert titles[1] == "[Paul Lee] tried again"


FIRM = "January 1740 - Bo Kemp set up a works; 1884 - acquired by Tom Lee; 1897 - began to make nails; 1909 - shut.\n"


def test_entries_behind_semicolons_are_told_one_by_one(tmp_path):
    file = tmp_path / "firm.txt"
    file.write_text(FIRM, encoding="utf-8")
    assert [(event.date.edtf, event.title) for event in build([file]).events] == [
        ("1740-01", "Bo Kemp set up a works"),
        ("1884", "Acquired by Tom Lee"),
        ("1897", "Began to make nails"),
        ("1909", "Shut"),
    ]


LINE = "Holm Railway Company\n\n23 September 1868 Opened\n\n6 July 1936 Town passenger services withdrawn\n\n"
LINE += "6 January 1964 Closed to goods\n\n1 January 1968 Closed to passengers\n"


def test_rows_of_days_behind_blank_lines_are_no_plans(tmp_path):
    file = tmp_path / "line.txt"
    file.write_text(LINE, encoding="utf-8")
    assert {(event.date.edtf, event.modality.kind) for event in build([file]).events} >= {("1936-07-06", "happened")}


@each_row(("text", "expected"), ENDED + BETWEEN_COMMAS + OWN_SUBJECTS)
def test_how_it_ended_and_what_commas_part(text, expected):
    assert [(event.date.edtf, event.title) for event in composed(text).events] == expected


@each_row(("text", "expected"), CUT + BY + WHOSE + FIRMS)
def test_titles_end_where_a_phrase_does_and_name_who_did_it(text, expected):
    assert [(event.date.edtf, event.title) for event in composed(text).events] == expected


CLOCKS = [
    ("The train left at 6 p.m. The guard had come on at two o'clock.", "two o'clock", "1920-05-03T14:00"),
    ("The train left at 11.30 p.m. The guard had come on at ten.", "ten", "1920-05-03T22:00"),
    ("The alarm came at 5 p.m. The boat was launched at half past four.", "half past four", "1920-05-03T16:30"),
    ("The train left at 6 p.m. The guard had come on at nine.", "nine", "1920-05-03T09:00"),
    ("The train left at 10 p.m. The bridge was gone by two.", "two", "1920-05-04T02:00"),
]


@each_row(("text", "expression", "value"), CLOCKS)
def test_an_hour_a_little_before_one_told_is_of_its_half_of_the_day(text, expression, value):
    found = {tag.text: tag.value for tag in tag_text("On 3 May 1920 it rained. " + text)}
    assert found[expression] == value


COME_TO = [
    ("In 1171 the abbot died. At first all stayed quiet, but by 1174 they had decided to rise. In March", "1174-03"),
    ("In 1171 the mill had ten looms; by December it had ninety. In May", "1171-05"),
]


@each_row(("text", "value"), COME_TO)
def test_a_story_goes_on_in_the_year_that_a_clause_has_come_to(text, value):
    assert tag_text(f"{text} a plot was found.")[-1].value == value


ROWS = """1890 {0} 7 March: Club won the Holm Cup. 5 April: Club won the Ulm Cup.
1891 {0} 29 October: Club went to Moor. May: Club turned professional.
1892 {0} First signs of trouble amongst members
1893 {0} April: Company formed. 31 May: Club entered the League.
"""


@each_row(("mark",), [("|",), ("–",)])
def test_days_in_a_row_are_of_the_year_that_heads_it(mark, tmp_path):
    file = tmp_path / "club.txt"
    file.write_text(ROWS.format(mark), encoding="utf-8")
    chronology = build([file])
    events = sorted(chronology.events, key=lambda event: event.mentions[0].expression_start)
    assert [event.date.edtf for event in events] == [
        "1890-03-07", "1890-04-05", "1891-10-29", "1891-05", "1892", "1893-04", "1893-05-31",
    ]  # fmt: skip


YEARS = "1878\nClub formed by the men of the yard.\n\n1880\nFirst match lost.\n\nHall bought by Ann Lee.\n\n"
YEARS += "1884\nRunners up in the Cup.\n\n1893\nMove to Bank Street.\n\n1923\nMove to Moor Road\n"


def test_years_over_lines_and_over_several_paragraphs_keep_what_happened(tmp_path):
    file = tmp_path / "club.txt"
    file.write_text(YEARS, encoding="utf-8")
    assert [event.date.edtf for event in build([file]).events] == ["1878", "1880", "1884", "1893", "1923"]


DAYS = "1850\nA weighlock is built in Ulm.\n\nAug 3\nWater is let into the canal.\n\n1852\nAnn Lee, its engineer, dies.\n\n"
DAYS += "1853\nApr 5\nThe king signs a contract.\n\nJun 4\nGround is broken at Moor.\n\nJul 6\nA board meets.\n"


def test_days_in_lines_of_their_own_are_of_the_year_in_a_line_above(tmp_path):
    file = tmp_path / "canal.txt"
    file.write_text(DAYS, encoding="utf-8")
    events = sorted(build([file]).events, key=lambda event: event.mentions[0].expression_start)
    dates = ["1850", "1850-08-03", "1852", "1853-04-05", "1853-06-04", "1853-07-06"]
    assert [event.date.edtf for event in events] == dates
