"""Who takes part in an event without being named in its sentence, who is named there and takes no part."""

import pytest

from make import composed


def people(text):
    """The people of the last event of a text."""
    done = composed(text, published="2014-05-12")
    return (*done.events, *done.undated)[-1].people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Holm left Ulm. Peter Lund succeeded her in May 2010.", ("Anna Holm", "Peter Lund")),
        ("Peter Lund left Ulm. The board made him its head in May 2010.", ("Peter Lund",)),
        ("Anna Holm left Ulm. The board made her its head in May 2010.", ("Anna Holm",)),
        ("Anna Holm wrote to Peter Lund. Maria Poe met him in May 2010.", ("Peter Lund", "Maria Poe")),
        ("Peter Lund was ill, and in May 2010 John Poe said that he would not take him.", ("Peter Lund", "John Poe")),
        ("Peter Lund and John Poe left Ulm. The mayor met him in May 2010.", ()),
        ("Peter Lund left Ulm. John Poe met a clerk and promoted him in May 2010.", ("John Poe",)),
        ("Peter Lund said that he had hurt him in May 2010.", ("Peter Lund",)),
    ],
)
def test_whom_it_is_done_to(text, expected):
    assert set(people(text)) == set(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Holm's husband opened the gates in May 2010.", ()),
        ("Anna Holm's brother Rinaldo Holm fled to Ulm in May 2010.", ("Rinaldo Holm",)),
        ("Anna Holm wept. Her driver was arrested in May 2010.", ()),
        ("Anna Holm wept. Her house was burnt down in May 2010.", ("Anna Holm",)),
        ("Anna Holm's resignation was announced in May 2010.", ("Anna Holm",)),
        ("Mr Lund's successor, Mr Peter Poe, said nothing. He left Ulm in May 2010.", ("Peter Poe",)),
        ("Peter Lund's brother, a clerk, said nothing. He left Ulm in May 2010.", ()),
        ("Her sister Anna Holm said nothing. She left Ulm in May 2010.", ()),
        ("The mayor, Anna Holm, said nothing. She left Ulm in May 2010.", ("Anna Holm",)),
    ],
)
def test_whose_somebody_is_has_no_part(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Present: Anna Holm (Chair), Peter Lund. The Chair left in May 2010.", ("Anna Holm",)),
        ("The town clerk, Anna Holm, wept. The clerk left in May 2010.", ("Anna Holm",)),
        ("President Holm wept. The rebels wrote to the President in May 2010.", ("Holm",)),
        ("The clerk (Anna Holm) wept. The mayor told the clerk in May 2010.", ("Anna Holm",)),
        ("Former mayor Anna Holm wept. The mayor left in May 2010.", ()),
        ("Deputy mayor Anna Holm wept. The mayor left in May 2010.", ()),
        ("Mayor Anna Holm wept. The mayor of Ulm left in May 2010.", ()),
        ("Mayor Anna Holm met Mayor Peter Lund. The mayor left in May 2010.", ()),
        ("They told the mayor, Anna Holm said. The mayor left in May 2010.", ()),
        ("Mayor Anna Holm wept. The mayor's house was burnt down in May 2010.", ()),
    ],
)
def test_the_office_alone_says_who_is_meant(text, expected):
    assert people(text) == expected


NAMED = "Anna Holm, Peter Lund and Maria Poe met. " + "Nobody read what was written of it. " * 12


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Three climbers are lost. {NAMED}The climbers left Ulm in May 2010.", ("Anna Holm", "Peter Lund", "Maria Poe")),
        (f"Three Swedes are lost. {NAMED}The climbers left Ulm in May 2010.", ("Anna Holm", "Peter Lund", "Maria Poe")),
        (f"Four climbers are lost. {NAMED}The climbers left Ulm in May 2010.", ()),
        (f"{NAMED}The climbers left Ulm in May 2010.", ()),
        (f"{NAMED}Three climbers came. The climbers left Ulm in May 2010.", ()),
        (f"Three flights were late. {NAMED}The flights left Ulm in May 2010.", ()),
        (f"Three climbers are lost. {NAMED}A, Lea Orr, Ines Ude and Tom Ott met. The climbers left in May 2010.", ()),
    ],
)  # fmt: skip
def test_people_counted_are_those_named_together(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Holm met Peter Lund in Ulm. They were married in May 2010.", {"Anna Holm", "Peter Lund"}),
        ("Anna Holm left. There she met Peter Lund, a clerk; they married in May 2010.", {"Anna Holm", "Peter Lund"}),
        ("Anna Holm met Peter Lund and Tom Ott. They were married in May 2010.", set()),
        ("Anna Holm met a clerk. They were married in May 2010.", set()),
    ],
)
def test_two_who_marry(text, expected):
    assert set(people(text)) == expected


def test_a_surname_that_only_men_bear_is_no_she():
    text = "Anna Holm met Robert Kemp. Their son was Peter Kemp. Kemp died, and she left Ulm in May 2010."
    assert "Kemp" not in people(text)


def test_who_says_so_is_named_beside_what_he_is():
    text = "The family's lawyer, Anna Holm, said the letter was sent in May 2010."
    assert composed(text).events[0].modality.reported_by == "Anna Holm"
