"""Chronicles of one thing, whose rows leave out of what they tell, and names at their heads."""

from make import composed
from tables import each_row

ROWS = [
    (
        "THE HISTORY OF TARROW & HOLT LTD",
        ["1887  Founded by Ann Tarrow in a shed.", "1914-18  Made shell cases.", "1923  Moved to Leeds."],
        [
            ("1887", "[Tarrow and Holt Ltd] was founded by Ann Tarrow in a shed"),
            ("1914/1918", "[Tarrow and Holt Ltd] made shell cases"),
            ("1923", "[Tarrow and Holt Ltd] moved to Leeds"),
        ],
    ),
    # what it gets or is called since stands behind the verb, whatever its capital
    (
        "Moss Brewery: a timeline",
        ["1867 Acquired Holt & Sons.", "1931 Bombed.", "1957 Renamed Castle Ales."],
        [
            ("1867", "[Moss Brewery] acquired Holt and Sons"),
            ("1931", "[Moss Brewery] was bombed"),
            ("1957", "[Moss Brewery] was renamed Castle Ales"),
        ],
    ),
    # a row that has its own subject keeps it
    (
        "Vik Shipyard – key dates",
        ["1912 – Builds its first ship.", "1930 – First crane was bought.", "1977 – Declared bankrupt."],
        [
            ("1912", "[Vik Shipyard] builds its first ship"),
            ("1930", "First crane was bought"),
            ("1977", "[Vik Shipyard] was declared bankrupt"),
        ],
    ),
    # somebody's rows begin with what he does
    (
        "Edvard Holm: a chronology",
        ["1871 Born in Moss.", "1896 Marries Signe Dahl.", "1914 Signe dies."],
        [
            ("1871", "[Edvard Holm] was born in Moss"),
            ("1896", "[Edvard Holm] marries Signe Dahl"),
            ("1914", "Signe dies"),
        ],
    ),
    # a heading that names an event, or nothing, is no subject
    (
        "Timeline of the Moss Crisis",
        ["1954 Seized power.", "1956 Withdrew from Ulm.", "1957 Moved to Vik."],
        [("1954", "Seized power"), ("1956", "Withdrew from Ulm"), ("1957", "Moved to Vik")],
    ),
    (
        "Our history",
        ["1954 Founded in Ulm.", "1956 Moved to Moss.", "1957 Sold to Lee & Sons."],
        [("1954", "Founded in Ulm"), ("1956", "Moved to Moss"), ("1957", "Sold to Lee and Sons")],
    ),
]


def of(head, rows):
    blocks = [("heading", head), *(("paragraph", row) for row in rows)]
    return composed("\n\n".join((head, *rows)), published=None, blocks=blocks).events


@each_row(("head", "rows", "expected"), ROWS)
def test_the_heading_says_of_what_the_rows_tell(head, rows, expected):
    assert [(event.date.edtf, event.title) for event in of(head, rows)] == expected


def test_of_what_the_rows_tell_takes_part_and_no_verb_is_part_of_a_name():
    events = of("Edvard Holm: a chronology", ["1871 Born in Moss.", "1896 Marries Signe Dahl.", "1930 Dies in Moss."])
    assert [event.people for event in events] == [("Edvard Holm",)] * 3
    assert events[1].names == ("Signe Dahl",)
    (first, *_) = of("Moss Brewery: a timeline", ["1867 Acquired Holt & Sons.", "1868 Moved.", "1870 Moved."])
    assert first.organisations[0] == "Moss Brewery"
    assert not any("Acquired" in name for name in (*first.organisations, *first.names))


def test_cells_beside_a_year_are_rows_too():
    cells = ["1842", "Founded by Ann Brewster in Castle Yard", "1899", "Moved to Leeds", "1956", "Bought by Lee"]
    heads = [("heading", "Brewster's Brewery"), ("paragraph", "Castle Yard, Moss.")]
    blocks = [*heads, *(("cell", cell) for cell in cells)]
    text = "\n\n".join(part for _, part in blocks)
    titles = [event.title for event in composed(text, published=None, blocks=blocks).events]
    assert titles[0] == "[Brewster's Brewery] was founded by Ann Brewster in Castle Yard"
    assert titles[2] == "[Brewster's Brewery] was bought by Lee"
