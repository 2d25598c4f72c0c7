"""Tables of facts about the subject of a page."""

from pathlib import Path

import pytest

import dateline

PROSE = (
    "Nothing more is known of it, for the papers had been sealed by the owners and the clerks had been told nothing at all, and"
    " whoever asked for them was sent from one door to the next until the office was shut for the day."
)


def told(tmp_path: Path, title: str, *rows: tuple[str, ...], first: str = "") -> list[tuple[str, str, str]]:
    cells = "".join("<tr><th>" + "</th><td>".join(row) + "</td></tr>" for row in rows)
    path = tmp_path / "page.html"
    path.write_text(
        f"<html><body><h1>{title}</h1>{first}<table>{cells}</table><p>{PROSE}</p></body></html>", encoding="utf-8"
    )
    events = dateline.build(path).events
    return [(event.date.edtf, event.title, event.kind) for event in events if event.date]


@pytest.mark.parametrize(
    ("title", "row", "expected"),
    [
        ("Ida Moll", ("Born", "12 March 1961<br>Skagen, Denmark"), ("1961-03-12", "Ida Moll was born in Skagen, Denmark", "birth")),
        ("Ida Moll", ("Died:", "9 May 2001"), ("2001-05-09", "Ida Moll died", "death")),
        ("The Grey Harbour", ("Release date", "June 5, 2009"), ("2009-06-05", "The Grey Harbour was released", "other")),
        ("Mora Bridge", ("Opened", "3 May 1911"), ("1911-05-03", "Mora Bridge opened", "launch")),
        ("Moll & Sons", ("Founded", "1871", "Ribe"), ("1871", "Moll & Sons was founded in Ribe", "founding")),
        ("Battle of Mora", ("Date", "14 May 1644"), ("1644-05-14", "The Battle of Mora took place", "battle")),
    ],
)  # fmt: skip
def test_a_field_says_something_of_the_subject(tmp_path, title, row, expected):
    assert told(tmp_path, title, row, ("Also known as", "nothing else")) == [expected]


def test_what_a_field_of_another_table_says_is_not_said_of_the_subject(tmp_path):
    row = ("Opened", "3 May 1911")
    assert told(tmp_path, "Bridges of Mora", row, first=f"<p>{PROSE}</p>") == [("1911-05-03", "Opened", "other")]
    assert told(tmp_path, "Ida Moll", ("Date", "14 May 1644")) == []


def test_the_lengths_of_pieces_are_no_clock_times(tmp_path):
    path = tmp_path / "record.txt"
    tracks = "1. Low Tide 3:45\n2. The Quay (2:10)\n3. Home 5:05\n4. Far 4:00\n"
    programme = "1. Doors 9:00\n2. Talk 9:30\n3. Lunch 12:15\n"
    path.write_text(f"Tarn\n\n{tracks}\nProgramme of 3 May 2011\n\n{programme}\n", encoding="utf-8")
    done = dateline.build(path)
    assert [event.date.edtf for event in done.events if event.date] == [
        "2011-05-03T09:00:00", "2011-05-03T09:30:00", "2011-05-03T12:15:00",
    ]  # fmt: skip


def test_what_a_plot_tells_has_not_happened(tmp_path):
    path = tmp_path / "film.md"
    path.write_text(
        "# The Quay\n\nThe Quay was shot in May 1998.\n\n## Plot\n\nIn 1943 Anna Moll flees to Lund. She dies in 1950.\n\n"
        "## Reception\n\nIt was shown in Oslo in 1999.\n",
        encoding="utf-8",
    )
    done = dateline.build(path)
    assert [event.date.edtf for event in done.events if event.date] == ["1998-05", "1999"]
    assert done.refused["plot of a story"] == 2


def test_what_time_it_was_elsewhere_is_the_same_moment(tmp_path):
    path = tmp_path / "wave.txt"
    path.write_text(
        "On 22 December 2018, a wave struck the coast at around 21:30 local time (1430 UTC).\n", encoding="utf-8"
    )
    done = dateline.build(path)
    assert [event.date.edtf for event in done.events if event.date] == ["2018-12-22T21:30:00"]
