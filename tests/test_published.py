"""The day of publication: tables about the document and about its subject, what surrounds a title, the address of a page."""

import re
from pathlib import Path

import pytest

from dateline.expressions import words
from dateline.pipeline import per_document
from dateline.read import read
from dateline.read.address import address_date
from dateline.read.vocabulary import vocabulary

PROSE = (
    "The ferry left the quay at noon and nobody on the shore knew where she was bound, for her papers had been sealed by the"
    " owners and the crew had been told nothing at all before they came aboard."
)


@pytest.fixture
def published(tmp_path):
    def read_page(body: str, head: str = "", name: str = "page.html") -> tuple[str | None, str]:
        path = Path(tmp_path, name)
        path.write_text(f"<html><head>{head}</head><body>{body}</body></html>", encoding="utf-8")
        document = read(path)
        return document.published, document.published_because

    return read_page


def table(*rows: tuple[str, str]) -> str:
    return "<table>" + "".join(f"<tr><th>{name}</th><td>{value}</td></tr>" for name, value in rows) + "</table>"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([("To", "All wardens"), ("Date", "3 May 2011"), ("Subject", "Keys")], "2011-05-03"),
        ([("Date", "3 May 2011"), ("Reference", "HB/7")], "2011-05-03"),
        ([("Born", "3 May 1911<br>Ribe"), ("Died", "9 May 1980")], None),
        ([("Directed by", "Ida Moll"), ("Release date", "3 May 2011")], None),
        ([("Date", "3 May 1644"), ("Location", "Mora"), ("Result", "Victory")], None),
        ([("Author", "Ida Moll"), ("Published", "3 May 2011"), ("Pages", "210")], None),
        ([("Founded", "3 May 1911"), ("Headquarters", "Ribe")], None),
    ],
)
def test_a_table_dates_its_document_only_if_it_is_about_it(published, rows, expected):
    assert published(f"<h1>The keys of Ribe</h1>{table(*rows)}<p>{PROSE}</p>")[0] == expected


def test_a_bar_parts_the_date_of_a_line_from_its_author(published):
    assert published(f"<h1>The keys of Ribe</h1><p>May 3, 2011|By Ida Moll</p><p>{PROSE}</p>")[0] == "2011-05-03"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Quarterly return, 1 January 2011 – 31 March 2011", None),
        ("Ribe Weekly; 3 May 2011 – 9 May 2011", "2011-05-03"),
    ],
)
def test_the_bounds_of_a_long_time_date_nothing(published, line, expected):
    assert published(f"<h1>The keys of Ribe</h1><p>{line}</p><p>{PROSE}</p>")[0] == expected


TITLE = "<h1>The keys of Ribe</h1>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(f'<div class="article-head"><div class="date">3 May 2011</div>{TITLE}</div>', "2011-05-03", id="above"),
        pytest.param(f'<div class="masthead"><div class="date">3 May 2011</div></div>{TITLE}', None, id="masthead"),
        pytest.param(f'{TITLE}<div>Your town <span class="published_date">May 3, 2011, 6:37 PM</span></div>', "2011-05-03", id="span"),
        pytest.param(f'{TITLE}<cite class="byline">A. Moll – <abbr title="2011-05-03T08:00Z">1 hr ago</abbr></cite>', "2011-05-03", id="abbr"),
        pytest.param(f'{TITLE}<p>When: <time datetime="2011-05-03">in May</time></p>', None, id="time of an event"),
        pytest.param(f'<form>{TITLE}<p class="info">Published: 3 May 2011</p>', "2011-05-03", id="form around the page"),
        pytest.param(f'{TITLE}<ul class="related"><li class="date">3 May 2011</li></ul>', None, id="of another page"),
        pytest.param(f'{TITLE}<div class="updated" title="2011-05-03T0800Z">May 3</div>', "2011-05-03", id="change"),
        pytest.param(f"{TITLE}<p>Oslo, Updated At : 09:02 AM May 3, 2011 IST</p>", "2011-05-03", id="changed in a place"),
        pytest.param(f"{TITLE}<p>Roads updated in Oslo, May 3, 2011</p>", None, id="what was changed"),
        pytest.param(
            f'{TITLE}<div class="updated">4 May 2011</div><div class="published">3 May 2011</div>', "2011-05-03", id="both"
        ),
    ],
)  # fmt: skip
def test_what_is_marked_as_a_date_beside_the_title(published, body, expected):
    assert published(f"{body}<p>{PROSE}</p>")[0] == expected


def named(phrase: str) -> str | None:
    return {"6 nov 2014": "2014-11-06"}.get(phrase.lower())


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://echo.example/2014/11/06/strike.html", "2014-11-06"),
        ("https://echo.example/news/2014/11/6/", "2014-11-06"),
        ("https://echo.example/world/2014/nov/6/strike", "2014-11-06"),
        ("https://echo.example/2014/WORLD/11/06/strike/index.html", "2014-11-06"),
        ("https://echo.example/news/2014-11-06/strike/4644", "2014-11-06"),
        ("https://echo.example/news/2014-11-06-strike", "2014-11-06"),
        ("https://echo.example/a/201411/06/x.html", "2014-11-06"),
        ("https://echo.example/20141106/strike", "2014-11-06"),
        ("https://echo.example/2014/11/strike.html", "2014-11"),
        ("https://echo.example/2014/13/06/strike.html", None),
        ("https://echo.example/strike-2014-11-06", None),
        ("https://echo.example/items/20141106123456/x", None),
        ("https://echo.example/?day=/2014/11/06/", None),
        ("https://echo.example/2014/the-year", None),
        ("https://[bad", None),
        (None, None),
    ],
)
def test_the_day_in_an_address(address, expected):
    found = address_date(address, named)
    assert (found.date if found else None) == expected


def test_an_address_counts_where_neither_metadata_nor_the_head_give_a_date(published):
    link = '<link rel="canonical" href="https://echo.example/2011/05/03/keys">'
    body = f"{TITLE}<p>{PROSE}</p>"
    assert published(body, link, "2011-05-09.html") == ("2011-05-03", "the address of the page: “/2011/05/03”")
    assert published(body, '<meta name="date" content="2011-05-04">' + link)[0] == "2011-05-04"
    assert published(f'{TITLE}<p class="byline">5 May 2011</p><p>{PROSE}</p>', link)[0] == "2011-05-05"
    month = link.replace("/03/", "/")
    assert published(body, month)[0] == "2011-05"
    assert published(body, month, "2011-05-09.html")[0] == "2011-05-09"


def test_an_address_gives_the_year_of_a_dateline(published):
    link = '<link rel="canonical" href="https://echo.example/2011/05/keys">'
    date, because = published(f"{TITLE}<p>RIBE, May 3 (North) – {PROSE}</p>", link)
    assert date == "2011-05-03"
    assert because.endswith("the year from the address of the page: “/2011/05”")


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("(Norden News Agency January 26, 1994)", "1994-01-26"),
        ("(Norden News Agency, 26 January 1994)", "1994-01-26"),
        ("(Bulletin of the Coast 26 January 1994)", "1994-01-26"),
        ("(painted January 26, 1994)", None),
        ("(Painted by hand January 26, 1994)", None),
        ("(January 26, 1994)", None),
        ("(Norden News Agency, January)", None),
        ("See the Norden News Agency, January 26, 1994", None),
        (f"(Norden News Agency January 26, 1994)</p><p>Later: {PROSE}", None),
        ("(Norden News Agency January 26, 1994)</p><p>(Coast Press January 27, 1994)", None),
    ],
)
def test_the_agency_that_signs_a_report_dates_it(published, last, expected):
    date, because = published(f"{TITLE}<p>{PROSE}</p><p>{PROSE} She came back.</p><p>{last}</p>")
    assert (date, "signed" in because) == (expected, expected is not None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Fire and Flood Authority, 12 November 2019", "2019-11-12"),
        ("Assembly of the Isles, 14 December 2011", "2011-12-14"),
        ("Court of Audit for the Isles, December 14, 2011", "2011-12-14"),
        ("Fire and Flood Authority 12 November 2019", None),
        ("Battle of the Marl, 14 December 1811", None),
        ("Meeting of the Harbour Council, 14 December 2011", None),
        ("The authority for all ships, 14 December 2011", None),
    ],
)
def test_who_puts_out_a_report_stands_before_its_date(published, line, expected):
    assert published(f"{TITLE}<p>{line}</p><p>{PROSE}</p>")[0] == expected


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("Rome, April 7, 2009 (Norden) ", "2009-04-07"),
        ("Bad Ems, 7 April 2009 (Norden News) ", "2009-04-07"),
        ("Port Gorvel [Norway], April 7, 2009 (NNA): ", "2009-04-07"),
        ("Rome, April 7, 2009 (a Tuesday) ", None),
        ("Rome, April 7, 2009 ", None),
    ],
)
def test_a_dateline_with_its_agency_in_brackets_needs_no_dash(published, start, expected):
    assert published(f"{TITLE}<p>{start}{PROSE}</p>")[0] == expected


@pytest.mark.parametrize(
    ("start", "more", "expected"),
    [
        ("November 20, 2017-Sheriff Ida Moll said so.", "", "2017-11-20"),
        ("(3 May 2011) – The warden has spoken.", "", "2011-05-03"),
        ("3 May 2011 was a Tuesday.", "", None),
        # entries of a chronicle
        ("3 May 2011 – The warden spoke.", f"<p>5 May 2011 – The board met. {PROSE}</p>", None),
    ],
)
def test_a_full_date_before_a_dash_at_the_beginning_of_a_report(published, start, more, expected):
    assert published(f"<h1>The keys of Ribe</h1><p>{start} {PROSE}</p>{more}")[0] == expected


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            ["Mayor resigns over the lost keys", "Ida Moll gives up her office before the council meets in Ribe again"],
            0,
        ),
        (["The Coast Tribune of Ribe", "Mayor resigns over the lost keys of the harbour"], 1),
    ],
)
def test_the_first_line_that_is_worded_like_a_headline_is_the_title(tmp_path, lines, title):
    path = Path(tmp_path, "a.txt")
    path.write_text("\n\n".join((*lines, "Published 3 May 2011", PROSE)), encoding="utf-8")
    assert read(path).title == lines[title]


def test_a_date_that_a_dash_parts_from_what_follows_heads_an_entry_where_another_does(published):
    entries = "<p>May 3, 2011 –</p><p>The keys are lost.</p><p>May 5, 2011 –</p><p>They are found.</p>"
    assert published(f"<h1>The keys of Ribe</h1>{entries}")[0] is None
    assert published(f"<h1>The keys of Ribe</h1><p>May 3, 2011 –</p><p>{PROSE}</p>")[0] == "2011-05-03"


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("Dear Mr Lund,", "Moss, 8 March 2012", "2012-03-08"),
        ("Dear Anna,", "8 March 2012", "2012-03-08"),
        ("Cher Paul,", "8 March 2012", "2012-03-08"),
        ("Dear Mr Lund,", "Moss", None),
        # no letter
        ("The stove,", "Moss, 8 March 2012", None),
    ],
)
def test_a_letter_is_dated_at_its_foot(tmp_path, first, last, expected):
    path = tmp_path / "letter.txt"
    path.write_text(f"{first}\n\n{PROSE}\n\nYours sincerely,\nAnn Lee\n{last}\n", encoding="utf-8")
    document = read(path)
    assert document.published == expected
    assert expected is None or "at the foot of a letter" in document.published_because


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 March 1926 – 400 men walk out.\n\n9 March – Owners lock the gates.\n\n1 April – The strike ends.\n", None),
        ("3 May 1941. Rain.\n\n4 May. Church.\n\n5 May. Fog.\n", None),
        (
            "LEE v MOSS\n\nHearing date: 5 February 2013\nJudgment: 12 February 2013\n\n1. Mrs Lee fell on the pier.\n",
            "2013-02-12",
        ),
    ],
)
def test_entries_and_hearings_date_no_document(tmp_path, text, expected):
    path = tmp_path / "text.txt"
    path.write_text(text, encoding="utf-8")
    assert read(path).published == expected


def test_a_release_of_one_short_paragraph_keeps_its_story(tmp_path):
    path = tmp_path / "release.txt"
    path.write_text(
        "Corvex to buy Solvex\n\nMOSS, Feb. 12, 2013 -- Corvex Inc. said today it would buy Solvex, as was told last week.\n\n"
        "About Corvex\n\nCorvex was founded in 1974.\n",
        encoding="utf-8",
    )
    told = [(event.date.edtf, event.title) for event in per_document(read(path)).events]
    assert ("2013-02-12", "Corvex Inc. said it would buy Solvex") in told


def test_a_mail_whose_head_can_be_read_in_two_ways_anchors_nothing(tmp_path):
    path = tmp_path / "mail.txt"
    path.write_text(
        "From: Ann Lee\nTo: Tom Ott\nSent: 12/02/2013 10:12\nSubject: Boiler\n\nTom, the boiler failed on Saturday.\n",
        encoding="utf-8",
    )
    composed = per_document(read(path))
    assert composed.events == ()
    assert [event.title for event in composed.undated] == ["The boiler failed"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<h1>Accident report</h1><p>Date: 3 May 2011</p>", None),
        ("<h1>Statement on the crash at Ribe</h1><p>Date: 3 May 2011</p>", "2011-05-03"),
        ("<p>PRESS RELEASE</p><p>Date: 3 May 2011</p><h1>Fatal crash at Ribe</h1>", "2011-05-03"),
    ],
)
def test_the_head_of_an_accident_report_dates_the_accident_and_that_of_a_release_the_release(published, head, expected):
    assert published(f"{head}<p>{PROSE}</p>")[0] == expected


def test_a_paper_on_an_accident_is_known_by_the_same_words_when_its_dates_are_resolved():
    """Reading knows no language yet and resolving asks that of the text, so each has the words in a file of its own."""
    read, (told,) = vocabulary().head["incidents"], words("en").cue("incident_heads")
    assert [word for word in read if not re.fullmatch(told, word)] == []
    forms = told.removeprefix("(?:").removesuffix(")").split("|")
    assert len(forms) > 5
    assert [form for form in forms if not any(re.fullmatch(form, word) for word in read)] == []


@pytest.mark.parametrize(
    ("first", "heads", "published", "dates"),
    [
        ("21 June 2013", ["Feb. 8", "March 26", "May 7"], "2013-06-21", ["2013-02-08", "2013-03-26", "2013-05-07"]),
        ("June 21, 2013", ["Nov. 8", "Jan. 26", "May 7"], "2013-06-21", ["2012-11-08", "2013-01-26", "2013-05-07"]),
        # a diary whose first day is empty
        ("21 June 2013", ["22 June", "24 June", "27 June"], None, ["2013-06-22", "2013-06-24", "2013-06-27"]),
    ],
)
def test_a_date_under_which_nothing_is_told_is_that_of_the_whole(tmp_path, first, heads, published, dates):
    entries = [f"{head}\n\nThe panel met in the hall and heard {count} men." for count, head in enumerate(heads, 3)]
    path = tmp_path / "a.txt"
    path.write_text("\n\n".join(["Timeline of the row", first, *entries]), encoding="utf-8")
    composed = per_document(read(path))
    assert composed.document.published == published
    assert [event.date.edtf for event in composed.events] == dates


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("held on Thursday 6 November 2014 at 7.30 pm in the Old Hall", "2014-11-06"),
        ("Held on 6 November 2014", "2014-11-06"),
        ("held by the county since 6 November 2014", None),
    ],
)
def test_when_a_meeting_was_held_may_stand_under_its_title(tmp_path, second, expected):
    path = tmp_path / "a.txt"
    path.write_text(f"MINUTES OF THE PARISH COUNCIL\n\n{second}\n\n{PROSE}\n", encoding="utf-8")
    assert read(path).published == expected
