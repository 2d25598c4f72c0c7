"""Local and family histories and lists of losses: who is named behind commas, what brackets behind a place tell of, from
when something is, what had been over the turn of a year, and headings with a name and its day."""

from dateline.pipeline import per_document
from dateline.read import Settings, read
from make import composed
from tables import each_row


def told(text, **given):
    events = composed(text, published=None, **given).events
    return [(event.date.edtf, event.title) for event in events]


BRACKETS = [
    # of what at a place, and no town was ever opened
    (
        "A junction was built at Moss (authorised on 24 July 1888) in 1892.",
        [("1888-07-24", "A junction was authorised"), ("1892", "A junction was built at Moss")],
    ),
    ("The council has a school at Moss (opened in 1850).", [("1850", "A school at Moss was opened")]),
    ("She wrote of the church at Vik (restored in 1850).", [("1850", "The church at Vik was restored")]),
    ("He moved to Moss (founded in 1850).", [("1850", "Moss was founded")]),
    ("He was curate of Moss Abbey (demolished in 1850).", [("1850", "Moss Abbey was demolished")]),
    (
        "The college opened the first chair of physics in the UK, funded by the Holm Fund in 1923.",
        [("1923", "The first chair of physics in the UK was funded by the Holm Fund")],
    ),
    ("He lived in Leeds, founded in 1850.", [("1850", "Leeds was founded")]),
    ("The hall (opened in 1850) was sold.", [("1850", "The hall was opened")]),
]

DATED = [
    # from when something is it was not sold, and does not hang there
    ("The bell, dating from 1650, hangs in the tower.", [("1650", "The bell dated from 1650")]),
    (
        "The bell dating from 1650 was sold in 1900.",
        [("1650", "The bell dated from 1650"), ("1900", "The bell was sold")],
    ),
    ("He bought a house dating from 1824.", [("1824", "A house dated from 1824")]),
    ("The mill, dating back to 1702, was sold.", [("1702", "The mill dated back to 1702")]),
    ("The council, acting from 1702 on, sold the mill.", [("1702/..", "The council sold the mill")]),
]

DOERS = [
    # who did it behind the comma of a date
    (
        "He was followed in June 1837, by Bo Hill and Ole Moe, who built a mill.",
        "He was followed by Bo Hill and Ole Moe",
    ),
    ("The mill was opened in 1840, by Ann Lee, a nurse.", "The mill was opened by Ann Lee"),
    ("It was rebuilt in 1840, by which time Lee had died.", "It was rebuilt"),
    # who is told of behind where he is from, or whose child he is
    ("Leeds, England, brewer Karl Moe died on 4 May 1832.", "Brewer Karl Moe died"),
    ("Leeds, England, clerk Bo Lee, the founder of it, left in 1832.", "Clerk Bo Lee left"),
    ("Leeds, home of Ann Lee, burned in 1840.", "Leeds burned"),
    ("London, England, was shaken in 1840.", "London was shaken"),
    ("One of three daughters of Ada and Ben Holm, Sue moved to Vik in 1974.", "Sue moved to Vik"),
    ("One of his sons, Karl, became a doctor in 1840.", "One of his sons became a doctor"),
    # what people of old did themselves
    ("Her parents were born in Ulm, and removed to Leeds in 1813.", "Her parents removed to Leeds"),
    ("Lee was arrested and removed to Leeds in 1813.", "Lee was arrested and removed to Leeds"),
    ("The bells were cast in Ulm and removed to Leeds in 1813.", "The bells were removed to Leeds"),
    ("His brothers were educated in Ulm and served in India in 1813.", "His brothers served in India"),
    # what is done on a day is no part of the date
    ("We made a start on 26 September 1911.", "We made a start"),
    ("He died at the start of May 1911.", "He died"),
    # a body in a town is no state
    (
        "The First Presbyterian Church of Leeds, Alabama was founded in 1857 by Bo Hay.",
        "The First Presbyterian Church of Leeds was founded by Bo Hay",
    ),
    ("The village of Holm, Ohio was settled in 1857.", "The village of Holm was settled"),
    ("In May, 1871, the first Sunday-school was organized.", "The first Sunday-school was organized"),
    (
        "In the 18th century the castle became ivy-covered and totally hidden.",
        "The castle became ivy-covered and totally hidden",
    ),
]

NO_DATES = [
    # what a club, a school or a sport is called, and when a record came out, are no dates of what is told
    ("Sheffield Wednesday won the cup.", []),
    ("The first Sunday School of Moss was small.", []),
    ("In 1875 the club added a winter sport.", ["1875"]),
    ("They replaced their drummer prior to the band's second album, Tide (1981).", []),
    ("They made a second album, Tide (1981).", ["1981"]),
]

SERVICE = [
    # how a regiment's history names its battles
    ("Siege of Vicksburg, Miss., May 18-July 4, 1863.", ["Siege of Vicksburg, Miss"]),
    ("Battle of Helena July 4, 1863.", ["Battle of Helena"]),
    ("Assaults on Moss May 19 and 22, 1863.", ["Assaults on Moss take place"] * 2),
    ("Champion of Moss July 4, 1863.", []),
]

WHO = [
    # others who are named in between may be meant
    (
        "Richard Holm was a lawyer. He led the revolt in 1765.\n\nI have written of his son, my uncle Edmund Holm. As a"
        " young man he went to Ulm. He married in 1785.",
        "[Edmund Holm] married",
    ),
    ("Richard Holm was a lawyer. There was rain. In 1785 he married.", "[Richard Holm] married"),
    # who she was is who she is
    (
        "Susan and Warren Holm were married in Ulm in 1850. She was Susan Marsh before that. She had been born in 1829.",
        "Susan Marsh had been born",
    ),
    # nobody dies for another in the next paragraph
    ("Ian was created a peer in 1933. A Labour candidate was elected.\n\nHe died in 1937.", "He died"),
]

OWNERS = [
    # whose end it was that ends what somebody was
    ("George Reif was president of the firm until his death in 1899.", "[George Reif] died"),
    ("Karl Moe was a friend of Bo Lee until his death in 1860.", "He died"),
    (
        "The mill remained a part of the farm until its purchase by the council in 1951.",
        "[The mill’s] purchase by the council took place",
    ),
    ("The site was owned by the council until its sale in 1980.", "[The site’s] sale took place"),
    ("Hill and Sons owned the mill until its closure in 1931.", "It closed"),
    ("Ann Lee was a nurse at the Moss Clinic until its closure in 1990.", "It closed"),
]

ORDER = [
    # a day over the turn of a year lies in the stretch told
    ("They were away from 20 December 1862 to 2 January 1863. They fought on 26 December.", "1862-12-26"),
    ("The siege ran from November 1862 to March 1863. In December the wall fell.", "1862-12"),
    ("The siege ran from November 1862 to March 1863. In April the king came.", "1863-04"),
    # the year that comes next in a story, and none that is to come
]

SHIPS = """HMS MATILDA (17 January 1942)

On duty at sea, the ship was hit by two torpedoes.

VAN HOLM (19 January 1942)

The ship set sail from Moss and was attacked by aircraft.
"""


@each_row(("text", "expected"), BRACKETS)
def test_brackets_behind_a_place_tell_of_what_is_there(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), DATED)
def test_from_when_something_is_is_told_by_itself(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), DOERS)
def test_who_did_it(text, expected):
    assert told(text)[-1][1] == expected


@each_row(("text", "expected"), NO_DATES)
def test_no_dates(text, expected):
    made = composed(text, published=None)
    assert [event.date.edtf for event in made.events] == expected
    assert made.undated == ()


@each_row(("text", "expected"), SERVICE)
def test_fragments_name_battles(text, expected):
    assert [title for _, title in told(text)] == expected


@each_row(("text", "expected"), WHO)
def test_others_in_between_may_be_meant(text, expected):
    assert told(text)[-1][1] == expected


@each_row(("text", "expected"), OWNERS)
def test_whose_end_it_was(text, expected):
    assert told(text)[-1][1] == expected


@each_row(("text", "expected"), ORDER)
def test_a_story_goes_on(text, expected):
    assert told(text)[-1][0] == expected


def test_what_is_to_come_next_year_has_no_year():
    made = composed("The mill burned in 1838. It will be opened next year.", published=None)
    assert [event.because.expression for event in made.undated] == ["next year"]


def test_a_heading_with_its_day_dates_what_stands_under_it():
    blocks = [
        ("heading" if number % 2 == 0 else "paragraph", part) for number, part in enumerate(SHIPS.strip().split("\n\n"))
    ]
    assert told(SHIPS, blocks=blocks) == [
        ("1942-01-17", "On duty at sea, the ship was hit by two torpedoes"),
        ("1942-01-19", "The ship set sail from Moss and was attacked by aircraft"),
    ]
    assert (
        told(
            "A talk (17 January 1942)\n\nThe hall was full.",
            blocks=[("heading", "A talk (17 January 1942)"), ("paragraph", "The hall was full.")],
        )
        == []
    )


CHRONICLE = """A chronology

1201     Holm is granted a charter

1318     A bull confirms the school

1687     Karl's Principia published
"""

YEARS = """The college

1873

Three dons came to Moss.

1877 - 1880

Frank Holm was its head.

1906-8

Karl Moe attended it.

1880–1928

Many years went by.
"""


def test_years_set_off_by_blanks_are_no_numbers_of_pages(tmp_path):
    file = tmp_path / "years.txt"
    file.write_text(CHRONICLE)
    made = per_document(read(file, tmp_path, settings=Settings()))
    assert [event.date.edtf for event in made.events] == ["1201", "1318", "1687"]


def test_headers_of_pages_are_still_none(tmp_path):
    file = tmp_path / "pages.txt"
    pages = (
        f"{number}     The history of Moss\n\nThe mill was sold, and the miller left for the coast.\n"
        for number in range(1201, 1205)
    )
    file.write_text("\n".join(pages))
    assert [block.kind for block in read(file, tmp_path, settings=Settings()).blocks] == ["furniture", "paragraph"] * 4


def test_stretches_of_years_head_a_chronicle_too():
    blocks = [
        ("heading" if part[0].isdigit() or part == "The college" else "paragraph", part)
        for part in YEARS.strip().split("\n\n")
    ]
    dates = [date for date, _ in told(YEARS, blocks=blocks)]
    assert dates == ["1873", "1877/1880", "1906/1908"]


def test_a_heading_with_its_day_dates_no_document_of_several(tmp_path):
    file = tmp_path / "losses.txt"
    file.write_text(SHIPS)
    assert read(file, tmp_path, settings=Settings()).published is None


def test_who_is_called_sue_is_in_no_court():
    (event,) = composed("Sue Holm moved to Ulm in 1974.", published=None).events
    assert event.kind == "other"
