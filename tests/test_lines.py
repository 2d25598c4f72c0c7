"""Where lines of plain text end, and where words go on in the next."""

from dateline.find.scan import folded
from readings import read

WRAPPED = """The bridge over the river at Lydford was opened by the mayor on 4
October 2012, in the presence of a small crowd. It cost more than
anyone had thought, and it was shut again in November."""

UNSET = """Bridge shut again
Friday, 8 February 2013
Monday was the first day on which the bridge over the river at Lydford was shut, and nobody who lives on the other \
side of the river could get to work before ten in the morning."""


def test_an_expression_goes_on_in_the_next_line() -> None:
    assert "4 October 2012" in folded(WRAPPED)
    assert [one.value for one in read(WRAPPED)] == ["2012-10-04", "2012-11"]


def test_a_line_that_ends_early_ends_a_paragraph() -> None:
    assert folded(UNSET).splitlines() == UNSET.splitlines()
    assert [one.text for one in read(UNSET)][:2] == ["Friday, 8 February 2013", "Monday"]


def test_the_length_stays() -> None:
    for text in (WRAPPED, UNSET, "a\n\n b \n  \nc\td\u00a0e\n"):
        assert len(folded(text)) == len(text)


def test_brackets_come_with_their_fellows() -> None:
    found = read("It fell (at 15:19 UTC) and burned from 08:00 (Central European Time, they say) on.")
    assert [one.text for one in found] == ["15:19 UTC", "08:00"]


TALK = """kat: morning all, the build is red again and nobody knows why it is
jp: it was green when i left on friday
kat: i had a look, can we ship on
jp: monday at the earliest"""

ITEMS = """To be done before we go:
- bins out, and ring the man about the boiler before he goes off
- bread from the shop in the square
Tue 08:15 Ann: is it done? I have to be off in a minute or two."""


def test_what_people_say_to_one_another_stays_in_its_lines() -> None:
    assert folded(TALK) == TALK


def test_an_item_or_message_begins_a_line() -> None:
    assert folded(ITEMS) == ITEMS
