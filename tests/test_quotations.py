"""What somebody says is told as it would be told without him, wherever the text names him: before it or behind it."""

import pytest

from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
SAID = [
    ("Two bombs exploded outside the town hall on Friday, killing nine people.", "2013-02-08"),
    ("On Friday, engineers finished drafting the rules.", "2013-02-08"),
    ("On Friday the engineers finished the rules.", "2013-02-08"),
    ("Since 2001, the mill has been closed.", "2001/.."),
    ("Norway held two elections in 2009.", "2009"),
    ("In 2009, Norway held elections.", "2009"),
    ("In June 1940, the army invaded and occupied the islands.", "1940-06"),
    ("The shelling ceased on 22 January.", "2013-01-22"),
    ("By January 1861, six towns made similar claims.", "/1861-01"),
    ("The rebels launched attacks on Corrin on 3 May 2011.", "2011-05-03"),
    ("The boy was plucked from the sea on Friday and brought ashore.", "2013-02-08"),
    ("Fighting in Moldova continued in 1917.", "1917"),
    ("Operating costs rose 4 percent on Monday.", "2013-02-11"),
    ("Trading in the shares was halted on Monday.", "2013-02-11"),
    ("On the Eastern Front, Germany attacked on 3 May 1915.", "1915-05-03"),
    ("On 3 May 2011, the ministers met in Potsdam, Germany.", "2011-05-03"),
    ("The blockade stopped most of the trade in 1861.", "1861"),
]
FORMS = [
    ("“{},” said the mayor, Ann Lee.", "Ann Lee"),
    ("“{},” said Ann Lee, the mayor.", "Ann Lee"),
    ("“{},” Ann Lee said.", "Ann Lee"),
    ("“{},” Ann Lee told reporters.", "Ann Lee"),
    ('"{}", said Ann Lee, who has been mayor for ten years.', "Ann Lee"),
    ("{}, said Ann Lee, the mayor.", "Ann Lee"),
    ("{}, said Ann Lee.", "Ann Lee"),
    ("{}, Ann Lee said.", "Ann Lee"),
    ("Ann Lee said: “{}.”", "Ann Lee"),
    ("Ann Lee, the mayor, said, “{}.”", "Ann Lee"),
]


def told(text: str) -> list[tuple[str, str]]:
    return [(event.date.edtf, event.title) for event in composed(text).events if event.date]


@pytest.mark.parametrize("form", [form for form, _ in FORMS])
@each_row(("text", "date"), SAID)
def test_who_says_so_changes_nothing_of_what_is_told(text, date, form):
    alone = told(text)
    assert [day for day, _ in alone] == [date]
    assert told(form.format(text[:-1])) == alone


@each_row(("form", "source"), FORMS)
def test_who_says_so_is_known(form, source):
    [event] = composed(form.format("Two bombs exploded outside the town hall on Friday")).events
    assert event.modality.reported_by == source


@each_row(
    ("text", "title"),
    [
        (
            "Meanwhile, the Greens and their friends were opposed to the plan but on 25 July the majority of the council "
            "voted to call in the Reds and the Greens resigned.",
            "The Greens and their friends were opposed to the plan",
        ),
        (
            "According to the ministry, the Russian commander from 1915 to 1916, General Yuden, drove the Turks out.",
            "The Russian commander drove the Turks out",
        ),
        (
            "Two bombs exploded outside the hall on Friday, killing nine, witnesses said – nobody had been warned.",
            "Two bombs exploded outside the hall",
        ),
        ("In Corrin Square, they put up a cross on Friday; nobody minded.", "They put up a cross in Corrin Square"),
        ("And on the Eastern Front, Germany attacked on 3 May 1915.", "Germany attacked on the Eastern Front"),
    ],
)
def test_what_joins_a_sentence_to_its_neighbours_is_left_out(text, title):
    assert title in [title for _, title in told(text)]
