"""Files → documents: text, blocks, offsets, titles, dates with their evidence, languages."""

import os
import re
import string
from functools import partial
from itertools import pairwise
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dateline
from dateline.errors import SettingsError, UsageError
from dateline.read import find_documents, markdown, text
from dateline.read import html as page
from dateline.read.draft import line_number, line_starts, weave
from dateline.read.furniture import mark, rule_for
from dateline.read.hyphens import seams
from dateline.read.language import language_of
from dateline.read.mail import header, is_attribution
from dateline.read.vocabulary import vocabulary
from dateline.records import Document
from dates_as_written import read_date
from many import many

ARTICLES = Path(__file__).parents[2] / "shared" / "data" / "articles"
read = partial(dateline.read, read_date=read_date)

PROSE = (
    "The ship left the harbour in the morning and nobody on the quay knew where she was bound, for the papers had"
    " been sealed by the owners and the crew had been told nothing at all before they came aboard."
)


@pytest.fixture
def write(tmp_path):
    def put(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return put


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def source_of(document: Document, offset: int) -> int:
    """The offset in the decoded source of an offset in the text."""
    at, source = max(pair for pair in document.offsets if pair[0] <= offset)
    return source + offset - at


# ----------------------------------------------------------------------------------------- plain text: its parts


def parts(source: str, parse=text.parse) -> list[tuple[str, str]]:
    draft = parse(source)
    mark(draft.passages)
    return [(passage.kind, passage.text) for passage in draft.passages]


WRAPPED = """\
The committee met on Tuesday and heard what the two engineers had to say
about the bridge. Nobody asked when it had last been painted. A vote was
taken in the evening, after the lamps had been lit, and the money was given.
"""


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(WRAPPED, [("paragraph", WRAPPED.replace("\n", " ").strip())], id="wrapped paragraph"),
        pytest.param(
            "By this we mean\n12 Harbour Street\nNorthport\n",
            [("heading", "By this we mean"), ("heading", "12 Harbour Street"), ("heading", "Northport")],
            id="an address is not wrapped prose",
        ),
        pytest.param(
            f"{PROSE}\n{PROSE}\n",
            [("paragraph", PROSE), ("paragraph", PROSE)],
            id="one line is one paragraph",
        ),
        pytest.param(
            "A title\n=======\n\nIt rained.\n",
            [("heading", "A title"), ("paragraph", "It rained.")],
            id="rule",
        ),
        pytest.param(
            f"{PROSE}\n\nThe crew: Ann Other (left) and the mate in 1969\n",
            [("paragraph", PROSE), ("caption", "The crew: Ann Other (left) and the mate in 1969")],
            id="caption with a position",
        ),
        pytest.param(
            f"{PROSE}\n\nHard times: the harbour in May 1931\n",
            [("paragraph", PROSE), ("caption", "Hard times: the harbour in May 1931")],
            id="caption with a kicker and a year",
        ),
        pytest.param("[Photo: the quay on 3 May.]", [("caption", "[Photo: the quay on 3 May.]")], id="marked caption"),
        pytest.param(
            "They did this:\n- built a wall\n  of stone\n- went home\n",
            [("heading", "They did this:"), ("item", "- built a wall of stone"), ("item", "- went home")],
            id="list",
        ),
        pytest.param(
            "1.  SUMMARY\n\nIt rained.\n",
            [("heading", "1.  SUMMARY"), ("paragraph", "It rained.")],
            id="numbered heading",
        ),
        pytest.param(
            "0200  Watch set.\n0215  Light seen to the north, very far\n      off, then lost.\n0230  Nothing.\n",
            [
                ("paragraph", "0200  Watch set."),
                ("paragraph", "0215  Light seen to the north, very far off, then lost."),
                ("paragraph", "0230  Nothing."),
            ],
            id="log lines",
        ),
        pytest.param(
            "MILLER    Was the door open?\nSTONE     It was, and it had been open\n          since Monday.\n",
            [
                ("heading", "MILLER    Was the door open?"),
                ("paragraph", "STONE     It was, and it had been open since Monday."),
            ],
            id="speakers",
        ),
        pytest.param(
            "     1.  The first thing that we heard of the matter was a rumour\nthat reached us in the night.\n",
            [
                (
                    "item",
                    "1.  The first thing that we heard of the matter was a rumour that reached us in the night.",
                )
            ],
            id="indented first line",
        ),
        pytest.param(
            "Nothing new.\n\n(c) 2010 North Press\n\n- 2 -\n\nPage 2 of 4\n",
            [
                ("paragraph", "Nothing new."),
                ("furniture", "(c) 2010 North Press"),
                ("furniture", "- 2 -"),
                ("furniture", "Page 2 of 4"),
            ],
            id="furniture",
        ),
        pytest.param(
            "Content from our partners\nA better way to sleep\nWhat to do with your money\n\nIt rained.\n",
            [
                ("furniture", "Content from our partners"),
                ("furniture", "A better way to sleep"),
                ("furniture", "What to do with your money"),
                ("paragraph", "It rained."),
            ],
            id="teasers go with their heading",
        ),
        pytest.param(
            "112                    A LONG LIFE\n\nIt rained.\n\n113                    A LONG LIFE\n\nIt snowed.\n",
            [
                ("furniture", "112                    A LONG LIFE"),
                ("paragraph", "It rained."),
                ("furniture", "113                    A LONG LIFE"),
                ("paragraph", "It snowed."),
            ],
            id="running headers",
        ),
        pytest.param(
            "Mon. 5 Nov.\nIt rained.\n\nMon. 12 Nov.\nIt snowed.\n\nMon. 19 Nov.\nIt froze.\n",
            [
                ("heading", "Mon. 5 Nov."),
                ("paragraph", "It rained."),
                ("heading", "Mon. 12 Nov."),
                ("paragraph", "It snowed."),
                ("heading", "Mon. 19 Nov."),
                ("paragraph", "It froze."),
            ],
            id="diary",
        ),
    ],
)
def test_parts_of_plain_text(source, expected):
    assert parts(source) == expected


def rows(source: str, parse=text.parse) -> list[list[str]]:
    found: dict[int, list[str]] = {}
    for passage in parse(source).passages:
        if passage.kind == "cell":
            found.setdefault(passage.row, []).append(passage.text)
    return list(found.values())


ALIGNED = """\
     Vessel           From         Sailed
     ---------------------------------------
     KESTREL          Basra        14 October
     HERON            Bombay       27 October
     GREY SEAL        Fremantle    3 November
"""
WITH_CONTINUATION = """\
0200 (2000)  White watch on duty, all stations report to the     PO
             bridge that they are ready.
0227 (2027)  Light seen.                                         PO
0259 (2059)  Light lost.                                         CV
"""
TWO_COLUMNS = """\
     Norway (north)           14 Apr evening
     Belgium                  15 Apr 1430
     Denmark                  15 Apr 1600
     Sweden                   15 Apr 2000
"""


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(
            ALIGNED,
            [
                ["Vessel", "From", "Sailed"],
                ["KESTREL", "Basra", "14 October"],
                ["HERON", "Bombay", "27 October"],
                ["GREY SEAL", "Fremantle", "3 November"],
            ],
            id="aligned, with a header",
        ),
        pytest.param(
            WITH_CONTINUATION,
            [
                [
                    "0200 (2000)",
                    "White watch on duty, all stations report to the bridge that they are ready.",
                    "PO",
                ],
                ["0227 (2027)", "Light seen.", "PO"],
                ["0259 (2059)", "Light lost.", "CV"],
            ],
            id="a cell goes on below",
        ),
        pytest.param(
            TWO_COLUMNS,
            [
                ["Norway (north)", "14 Apr evening"],
                ["Belgium", "15 Apr 1430"],
                ["Denmark", "15 Apr 1600"],
                ["Sweden", "15 Apr 2000"],
            ],
            id="two columns",
        ),
        pytest.param("date\tevent\n3 May\tlanding\n", [["date", "event"], ["3 May", "landing"]], id="tabs"),
        pytest.param("| date | event |\n| 3 May | landing |\n", [["date", "event"], ["3 May", "landing"]], id="bars"),
        pytest.param(
            "The end.  It rained.\nNo end.  It snowed.\nStop.  It froze.\n",
            [],
            id="double spaces are no table",
        ),
        pytest.param("To:     Ann\nFrom:   Bob\n", [], id="header lines are no table"),
        pytest.param(
            "POSITIONS\n2004–2006  Fellow, CERN\nSept 2006 – Aug 2011  Lecturer, Leeds\n2011–present  Professor of light\n"
            "              and of sound\nSince 2015  Head\n",
            [
                ["2004–2006", "Fellow, CERN"],
                ["Sept 2006 – Aug 2011", "Lecturer, Leeds"],
                ["2011–present", "Professor of light and of sound"],
                ["Since 2015", "Head"],
            ],
            id="dates in a column of their own, under a heading",
        ),
        pytest.param("1994  was a good year\nand 1995  was not\n", [], id="not all lines begin with a date"),
    ],
)
def test_tables_in_plain_text(source, expected):
    assert rows(source) == expected


def test_lines_of_a_list_that_are_alike_in_length_are_not_one_wrapped_paragraph():
    lines = [
        "Member of the Research Council of Norway since its founding",
        "Chair of the Nordic Optics Meeting in the city of Helsinki",
        "Editor of the Journal of Cold Light and of its supplements",
        "Fellow of the Academy of Sciences and Letters of Trondheim",
    ]
    assert len(text.parse("\n".join(lines)).passages) == 4


def test_rows_of_two_tables_have_numbers_of_their_own():
    passages = text.parse(f"{ALIGNED}\nIt rained.\n\n{ALIGNED}").passages
    numbers = [passage.row for passage in passages if passage.kind == "cell"]
    assert numbers == sorted(numbers) and len(set(numbers)) == 8


THREAD = """\
From: Ann Other <ann@mail.example>
To: Bob
Date: Fri, 23 Apr 2010 08:15:33 +0100
Subject: Re: still here

Home at last. I slept for a day.

--
Ann Other | Northport
Registered in England.

On Wed, 21 Apr 2010 at 08:40, Bob <bob@mail.example> wrote:
> The harbour was opened again at seven this morning and the first
> ship is in.
>
> Bob
>
>> On Mon, 19 Apr 2010 at 17:05, Ann wrote:
>> Nothing moves.
"""


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Sent: Monday, 3 May 2010", ("sent", "Monday, 3 May 2010")),
        ("Envoyé : lundi 3 mai 2010", ("envoyé", "lundi 3 mai 2010")),
        ("À : Luc Martin", ("à", "Luc Martin")),
        ("Rome : a city", None),
    ],
)
def test_a_header_of_a_mail(line, expected):
    assert header(line) == expected


def test_mail_thread(write):
    document = read(write("thread.txt", THREAD))
    assert (document.title, document.published) == ("Re: still here", "2010-04-23")
    assert document.published_because == "line 3 of the text, a mail header: “Date: Fri, 23 Apr 2010 08:15:33 +0100”"
    assert document.text[slice(*document.published_span)] == "Date: Fri, 23 Apr 2010 08:15:33 +0100"
    assert [(kind, words) for kind, words in kinds(document) if kind != "heading"] == [
        ("furniture", "From: Ann Other <ann@mail.example>"),
        ("furniture", "To: Bob"),
        ("paragraph", "Home at last. I slept for a day."),
        ("furniture", "Ann Other | Northport"),
        ("furniture", "Registered in England."),
        ("paragraph", "The harbour was opened again at seven this morning and the first ship is in."),
        ("paragraph", "Nothing moves."),
    ]
    assert ("heading", "On Mon, 19 Apr 2010 at 17:05, Ann wrote:") in kinds(document)


# ------------------------------------------------------------------------------------------------ markdown, HTML

MARKDOWN = """\
---
title: "A day in May"
date: 1931-05-04
lang: en
---

# The harbour

It **rained** on [3 May](https://a.example/x_y) &amp; the *crew*
went home\\*.

- first, the `mate`
- then the cook

| When | What |
|------|------|
| 3 May | landing |

![The quay on 4 May](quay.png)

> It was cold, she wrote.

    ship's log
"""


def test_parts_of_markdown(write):
    document = read(write("day.md", MARKDOWN))
    assert kinds(document) == [
        ("heading", "The harbour"),
        ("paragraph", "It rained on 3 May & the crew went home*."),
        ("item", "first, the mate"),
        ("item", "then the cook"),
        ("cell", "When"),
        ("cell", "What"),
        ("cell", "3 May"),
        ("cell", "landing"),
        ("caption", "The quay on 4 May"),
        ("paragraph", "It was cold, she wrote."),
        ("paragraph", "ship's log"),
    ]
    assert (document.title, document.published, document.language) == ("A day in May", "1931-05-04", "en")
    assert document.published_because == "the front matter, date: “1931-05-04”"


def test_lines_of_markdown_that_are_no_prose_stay_apart():
    expected = [
        ("heading", "**Note No. 4**".strip("*")),
        ("heading", "30 April 1957"),
        ("heading", "Original: English"),
    ]
    assert parts("**Note No. 4**\n30 April 1957\nOriginal: English\n", markdown.parse) == expected


PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><title>The strike | Northport Echo</title>
<meta property="article:published_time" content="1931-05-05T09:00:00+01:00">
<link rel="canonical" href="https://echo.example/strike">
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "1931-05-04T23:30:00-04:00"}</script>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport, 1 May 1930</a></li></ul></nav>
<div id="cookie-bar">We use cookies. Our policy was changed on 2 May 1930. <button>Accept</button></div>
<main><article><h1>The strike</h1>
<p class="byline">By Ann Other, 4 May 1931</p>
<p>On 3&nbsp;May the men of the <b>north</b> quay laid down their tools &amp; went home, and nobody has seen them since
that morning, the harbour master said.</p>
<script>document.write("5 June 1900")</script>
<figure><img src="q.jpg"><figcaption>The quay on 3 May 1931</figcaption></figure>
<h2>What they want</h2>
<ul><li>Ten shillings from 1 June</li><li>Rest on Sunday</li></ul>
<table><tr><th>Day</th><th>Ships</th></tr><tr><td>3 May</td><td>none</td></tr></table>
<aside class="box"><h3>The year so far</h3><p>7 January 1931: the owners cut the pay of all hands by a tenth.</p></aside>
<p>Talks are to begin tomorrow.<br>The owners have not said who will come, nor where the talks will be held.</p>
<p>Talks are to begin tomorrow.</p>
</article></main>
<aside class="teasers"><h3>Read next</h3><ul><li><a href="/a">The storm of 9 April 1929</a></li></ul></aside>
<footer>&copy; 1931 Northport Echo. Last updated 6 May 1931.</footer>
</body></html>
"""


def test_parts_of_a_page(write):
    document = read(write("strike.html", PAGE))
    assert kinds(document) == [
        ("heading", "The strike"),
        (
            "paragraph",
            "On 3 May the men of the north quay laid down their tools & went home, and nobody has seen them since that"
            " morning, the harbour master said.",
        ),
        ("caption", "The quay on 3 May 1931"),
        ("heading", "What they want"),
        ("item", "Ten shillings from 1 June"),
        ("item", "Rest on Sunday"),
        ("cell", "Day"),
        ("cell", "Ships"),
        ("cell", "3 May"),
        ("cell", "none"),
        ("heading", "The year so far"),
        ("paragraph", "7 January 1931: the owners cut the pay of all hands by a tenth."),
        ("paragraph", "Talks are to begin tomorrow."),
        ("paragraph", "The owners have not said who will come, nor where the talks will be held."),
        ("paragraph", "Talks are to begin tomorrow."),
    ]
    assert (document.title, document.url, document.language) == (
        "The strike",
        "https://echo.example/strike",
        "en",
    )
    assert document.published == "1931-05-04"
    assert document.published_because == ("the page's metadata, JSON-LD datePublished: “1931-05-04T23:30:00-04:00”")


def test_every_character_of_a_page_is_traced_to_its_source(write):
    document = read(write("strike.html", PAGE))
    for block in document.blocks:
        words = document.text[block.start : block.end]
        first, last = words.split(" ")[0], words.split(" ")[-1]
        assert PAGE.startswith(first, source_of(document, block.start))
        assert PAGE.startswith(last, source_of(document, block.end - len(last)))
    at = document.text.index("nobody has seen")
    assert line_number(document.lines, source_of(document, at)) == 11


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>The strike began on 3 May.</p>", ["The strike began on 3 May."]),
        (
            "<div>It rained.</div><div>It snowed a week later.</div>",
            ["It rained.", "It snowed a week later."],
        ),
        ("It rained.<br>It snowed.", ["It rained.", "It snowed."]),
        ("<p>a < b and 5<6 &lt; 7 on 3 May</p>", ["a < b and 5<6 < 7 on 3 May"]),
        ("<p>N&shy;o&zwnj;v 5 &#8211; &#x2014; &unknown; &amp</p>", ["No\u200cv 5 – — &unknown; &"]),
        ("<p>unclosed <b>bold<p>next", ["unclosed bold", "next"]),
        ("<ul><li>one<li>two</ul>", ["one", "two"]),
        (
            "<h1>Title</h1><dl><dt>3 May</dt><dd>it began</dd></dl><pre>a\n b</pre>",
            ["Title", "3 May", "it began", "a\n b"],
        ),
        (
            "<p>seen<!-- not > seen --> here</p><script>var p = '<p>no</p>'</script><style>p{}</style>",
            ["seen here"],
        ),
        ("<p onclick=\"a > b\" title='<p>'>words</p>", ["words"]),
    ],
)
def test_small_and_broken_pages(body, expected):
    assert [passage.text for passage in page.parse(f"<html><body>{body}</body></html>").passages] == expected


def test_headings_and_lists_of_a_page_without_an_element_around_its_text_are_read():
    body = f"<h1>The mill</h1><h2>1999</h2><p>{PROSE}</p><ul><li>A barge was sold.</li></ul><h2>2000</h2><p>{PROSE} So.</p>"
    found = [passage.text for passage in page.parse(f"<html><body>{body}</body></html>").passages]
    assert found == ["The mill", "1999", PROSE, "A barge was sold.", "2000", f"{PROSE} So."]


def test_what_a_page_repeats_is_read_once(write):
    teaser, short = PROSE[:60].rsplit(" ", 1)[0] + " ...", "Nobody came."
    body = "".join(f"<p>{text}</p>" for text in (teaser, PROSE, short, PROSE, short, "She was bound for ..."))
    document = read(write("a.html", f"<html><body><article>{body}</article></body></html>"))
    assert document.text.split("\n\n") == [PROSE, short, short, "She was bound for ..."]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta name="dcterms.modified" content="2001-02-03">', None),
        ('<meta name="pubdate" content="2001-02-03">', "2001-02-03"),
        ('<meta itemprop="datePublished" content="3 February 2001">', "2001-02-03"),
        ('<time itemprop="datePublished" datetime="2001-02-03T10:00">today</time>', "2001-02-03"),
        ('<time pubdate datetime="2001-02-03">today</time>', "2001-02-03"),
        ('<time datetime="2001-02-03">an event</time>', None),
        ('<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["Report"],'
         ' "datePublished": "2001-02-03"}]}</script>', "2001-02-03"),
        ('<script type="application/ld+json">[{"@type": "NewsArticle", "datePublished": "2001-02-03"},'
         ' {"@type": "NewsArticle", "datePublished": "2001-02-04"}]</script>', None),
        ('<script type="application/ld+json">{"mentions": {"@type": "Article", "datePublished": "2001-02-03"}}</script>', None),
        ('<script type="application/ld+json">{"@type": "Article", "dateModified": "2001-02-03"}</script>', None),
        ('<script type="application/ld+json">' + "[" * 5000 + "</script>", None),
        ('<!-- <meta name="date" content="2001-02-03"> -->', None),
    ],
)  # fmt: skip
def test_dates_that_pages_state(write, head, expected):
    document = read(write("a.html", f"<html><head>{head}</head><body><p>{PROSE}</p></body></html>"))
    assert document.published == expected


def test_a_disagreement_between_metadata_and_text_is_told(write):
    source = PAGE.replace("1931-05-04T23:30:00-04:00", "2003-01-01")
    document = read(write("strike.html", source))
    assert document.published == "2003-01-01"
    assert document.warnings == (
        "two dates of publication: 2003-01-01 by the page's metadata, JSON-LD datePublished: “2003-01-01”,"
        " which is taken; 1931-05-04 by line 10 of the text: “4 May 1931”",
    )


# --------------------------------------------------------------------------------------- the date of publication


@pytest.mark.parametrize(
    ("line", "date", "phrase"),
    [
        ("Judgment handed down: 27 March 2020", "2020-03-27", "27 March 2020"),
        ("Judgment handed down on 27 March 2020", "2020-03-27", "27 March 2020"),
        ("Posted on 12 August 2014 by Hannah Reed", "2014-08-12", "12 August 2014"),
        ("6 November 2014", "2014-11-06", "6 November 2014"),
        ("Thursday, 6th November 2014", "2014-11-06", "6th November 2014"),
        ("Published on Nov. 6, 2014 at 9:15pm GMT", "2014-11-06", "Nov. 6, 2014"),
        ("FOR RELEASE:   TUESDAY, June 30, 1970", "1970-06-30", "June 30, 1970"),
        ("By Ann Other, 6 November 2014", "2014-11-06", "6 November 2014"),
        (
            "By Ann Other. Published 6 November 2014. Last updated 9 November 2014.",
            "2014-11-06",
            "6 November 2014",
        ),
        ("THE ECHO     Late City     TUESDAY, APRIL 14, 1970", "1970-04-14", "APRIL 14, 1970"),
        ("Northport, Nova Scotia, Friday, November 2, 1956 -- Five Cents", "1956-11-02", "November 2, 1956"),
        ("Vol. IX, No. 263 -- Wednesday, Nov. 7, 1956 -- 25 cents", "1956-11-07", "Nov. 7, 1956"),
        ("Cairo, 5 November 1956", "1956-11-05", "5 November 1956"),
        ("NO. 2087                D. 6.17 p.m. October 30, 1956", "1956-10-30", "October 30, 1956"),
        ("22.03.2010  11:40 UTC", "2010-03-22", "22.03.2010"),
        ("ISSUED 222000 UTC APR 2010     VALID TO 232000", "2010-04-22", "222000 UTC APR 2010"),
        ("O 172010Z APR 1970", "1970-04-17", "172010Z APR 1970"),
        ("No. 31             October 2006", "2006-10", "October 2006"),
        ("Quayside Press, Northport, 1987", "1987", "1987"),
        ("SELBY COVE, SATURDAY, MAY 3, 1902.", "1902-05-03", "MAY 3, 1902"),
        ("Selby Cove, 3 May 1902.", "1902-05-03", "3 May 1902"),
        ("He was born at Selby Cove, 3 May 1902.", None, None),
        ("Report on the events of 6 November 2014", None, None),
        ("The war that began on 6 November 2014", None, None),
        ("Last updated by 6 November 2014", None, None),
        ("Storm live: 6 November 2014", "2014-11-06", "6 November 2014"),
        ("Week ending 6 November 2014", "2014-11-06", "6 November 2014"),
        ("Where I used to live 6 November 2014 was a holiday", None, None),
        ("Copyright 6 November 2014 North Press", None, None),
        ("NOT FOR USE AFTER 6 NOV 2014", None, None),
        ("On 6 November 2014 it rained", None, None),
        ("Minutes of the meeting of 6 November 2014", None, None),
        ("Minutes of the meeting held on 6 November 2014 were read and approved.", None, None),
        ("Letter dated 6 November 2014", "2014-11-06", "6 November 2014"),
        ("The letter was dated 6 November 2014.", None, None),
        ("6 November 2014 was the day of the storm", None, None),
        ("Meeting of 6 November 2014", None, None),
        ("6 November", None, None),
        ("1956", None, None),
        ("Skipper's Log November 2014", "2014-11", "November 2014"),
        ("November Diary 2014", "2014-11", "November 2014"),
        ("November 2014!", "2014-11", "November 2014"),
        ("November Storm 2014", None, None),
        ("(November 1945 - Present)", None, None),
        ("November 2014 – to date", None, None),
        ("GRAVE MARINE CASUALTY REPORT NO 7/2014 NOVEMBER 2014", "2014-11", "NOVEMBER 2014"),
        ("The report no 7/2014 of 6 November 2014", None, None),
        ("Membership Report for November 2014", "2014-11", "November 2014"),
        ("Chairman's Message November 2014 Our 54th Year!", "2014-11", "November 2014"),
        ("I sent him a message November 2014 was cold", None, None),
        ("The storm of November 2014", None, None),
    ],
)
def test_date_lines_at_the_head(write, line, date, phrase):
    document = read(write("notes.txt", f"A title of three words\n{line}\n\n{PROSE}\n\n{PROSE}\n"))
    assert document.published == date
    if date:
        assert document.published_because == f"line 2 of the text: “{phrase}”"
        assert document.text[slice(*document.published_span)] == line
    else:
        assert document.published_span is None
        assert document.published_because.startswith("not known: neither documents.toml nor metadata")


@pytest.mark.parametrize("line", ["Updated 6 November 2014 09:15", "Last updated 6 November 2014"])
def test_an_update_dates_a_text_that_nothing_else_does(write, line):
    document = read(write("notes.txt", f"A title of three words\n{line}\n\n{PROSE}\n"))
    assert document.published == "2014-11-06"
    assert document.published_because == (
        "line 2 of the text: “6 November 2014”, when it was updated; no other date is given"
    )
    document = read(write("last.txt", f"A title of three words\nLast updated: 6 November 2014\n\n{PROSE}\n"))
    assert document.published == "2014-11-06"
    document = read(write("more.txt", f"A title\nUpdated 6 November 2014\nPublished 3 May 2013\n\n{PROSE}\n"))
    assert document.published == "2013-05-03"


@pytest.mark.parametrize(
    "head",
    [
        "Minutes of the board meeting held on Thursday 6 November 2014 at 7pm in the Old Hall",
        "Held in the Old Hall on Thursday 6 November 2014",
        "Held in the Old Hall on Thursday 6 November 2014 at 7pm",
        "Minutes of the meeting of trustees held in the Old Hall on Thursday 6 November 2014 at 7.30 pm",
        "Minutes of the meeting of trustees held in the Old Hall on Thursday 6 November 2014 at 7.30 pm.",
        "Minutes of annual general meeting, 6 November 2014",
        "DRAFT Minutes of Meeting Held on 6 November 2014",
    ],
)
def test_a_record_is_dated_by_its_meeting_which_stays_an_event(write, head):
    document = read(write("minutes.txt", f"The Long Meadow Society\n{head}\n\n{PROSE}\n"))
    assert (document.published, document.published_span) == ("2014-11-06", None)
    assert document.published_because == "line 2 of the text: “6 November 2014”"


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("Ann: Today is Thursday November 6, 2014 and I'm here with Della Reed, who ran the mill.", "2014-11-06"),
        ("This is November 6, 2014. I am speaking with Della Reed.", "2014-11-06"),
        ("This is the mill that burned down on November 6, 2014.", None),
        ("Today is fine. On November 6, 2014 it rained.", None),
    ],
)
def test_who_says_which_day_it_is_dates_a_recording(write, said, date):
    document = read(write("talk.txt", f"{said}\n\n{PROSE}\n"))
    assert (document.published, document.published_span) == (date, None)
    if date:
        assert document.published_because.startswith("line 1 of the text, which says that it is “November 6")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The mayor resigned last night (Tuesday, May 14, 2013).\n\n{}", "2013-05-15"),
        ("The mayor resigned today (14 May 2013).\n\n{}", "2013-05-14"),
        ("The mayor resigned today (aged 61).\n\n{}", None),
        ("MOSS, Ill. (May 14, 2013) — The mayor resigned Monday.\n\n{}", "2013-05-14"),
        ("MOSS, La. (AP) — A storm killed nine, police said Monday, May 13, 2013.\n\n{}", "2013-05-13"),
        ("A storm killed nine, police said Monday, May 13, 2013.\n\n{}", None),
        ("14 May 2013 Last updated at 16:03 GMT\n\nThe firm has been sold.\n\n{}", "2013-05-14"),
        ("Last updated at 16:03 GMT\n\nThe firm has been sold.\n\n{}", None),
        ("The firm has been sold.\n\n{}\n\nReleased: May 14, 2013", "2013-05-14"),
        ("The firm has been sold.\n\n{}\n\nFounded: May 14, 2013", None),
    ],
)
def test_what_the_first_lines_or_a_label_at_the_foot_say_dates_a_text(write, text, date):
    assert read(write("a.txt", "The mayor of Moss\n\n" + text.format(PROSE) + "\n")).published == date


def test_a_date_below_the_first_paragraph_is_not_the_documents(write):
    assert read(write("a.txt", f"{PROSE}\n\n6 November 2014\n\n{PROSE}\n")).published is None
    assert read(write("b.txt", f"{PROSE}\n\n(c) 2014 North Press. 6 November 2014\n")).published is None


def test_the_days_of_a_life_are_no_date_of_publication(write):
    line = "Ada Grey (; 12 March 1889 – 4 November 1967) was a chemist."
    assert read(write("a.txt", f"Ada Grey\n\n{line}\n\n{PROSE}\n")).published is None
    assert (
        read(write("b.txt", f"Port Bulletin; 6 November 2014 – 12 November 2014\n\n{PROSE}\n")).published
        == "2014-11-06"
    )


def test_a_date_that_heads_an_entry_is_not_the_documents(write):
    source = "My diary of that year\n\nMon. 5 November 1956\nIt rained.\n\nTues. 6 Nov.\nIt snowed.\n\nWed. 7 Nov.\nIt froze.\n"
    document = read(write("diary.txt", source))
    assert document.published is None
    assert document.published_because.endswith("line 3 “5 November 1956” heads an entry, as later lines do")


@pytest.mark.parametrize(
    "source",
    [
        "A dam\n\n1931: Board founded\n14 January 1969 – Dam burst. Two were hurt.\n2 May 1970 – Inquiry opens\n1971: Report\n",
        "Changes\n\n2.1 - 2020-03-02\n- Fixed a crash\n\n2.0 - 2020-02-11\n- New menu\n\n1.9 - 2019-11-30\n- First release\n",
        "The inquiry\n\nDate | Event\n3 March 2008 | A child dies\n5 May 2008 | A man is jailed\n2 June 2009 | The review ends\n",
        "A diary\n\nJuly 1914\n\nFriday 31st. Rain.\n\nAugust 1914\n\nSaturday 1st. Snow.\n",
        "A diary\n\nMonday 3 August 1914\nRain.\n\nTuesday 4 August 1914\nSnow.\n\nSaturday 8 August 1914\nFrost.\n",
    ],
)
def test_the_lines_of_a_chronicle_are_no_dates_of_publication(write, source):
    assert read(write("a.txt", source)).published is None


def test_lines_that_begin_with_a_date_or_an_hour_stand_for_themselves(write):
    lines = [
        "March 1936: Flood destroys dam",
        "1938: Dam completed",
        "14 January 1969 – Dam burst",
        "2 Feb 1970 – Inquiry opens",
    ]
    log = ["0512 Runway closed", "0710 Runway reopened", "1103 Fuel spill at stand 6"]
    document = read(write("a.txt", "The dam\n\n" + "\n".join(lines) + "\n\nThe log\n\n" + "\n".join(log) + "\n"))
    texts = [document.text[block.start : block.end] for block in document.blocks]
    assert texts == ["The dam", *lines, "The log", *log]


@pytest.mark.parametrize(
    ("name", "start", "published", "date", "because"),
    [
        ("a.txt", "Nairobi, 9 October 2008 – ", None, "2008-10-09", "line 1 of the text: “Nairobi, 9 October 2008”"),
        ("a.txt", "LIMA (AP) Aug. 17, 2007 — ", None, "2007-08-17", "line 1 of the text: “LIMA, Aug. 17, 2007”"),
        ("a.txt", "PARIS, Nov. 6, 2014 (North Press) - ", None, "2014-11-06", "line 1 of the text: “PARIS, Nov. 6, 2014”"),
        ("a.txt", "Lagos, Nov. 6, 2014 (NP) - ", None, "2014-11-06", "line 1 of the text: “Lagos, Nov. 6, 2014”"),
        ("a.txt", "Saint-Malo, 6 November 2014 — ", None, "2014-11-06", "line 1 of the text: “Saint-Malo, 6 November 2014”"),
        ("2014-11-07.txt", "PARIS, Nov 6 (North Press) – ", None, "2014-11-06",
         "line 1 of the text: “PARIS, Nov 6”, the year from the file name: “2014-11-07”"),
        ("2015-01-01.txt", "PARIS, Dec. 31. -- ", None, "2014-12-31",
         "line 1 of the text: “PARIS, Dec. 31”, the year from the file name: “2015-01-01”"),
        ("wire 2014.txt", "CAPE TOWN, South Africa, 6 Nov (NP) -- ", None, "2014-11-06",
         "line 1 of the text: “CAPE TOWN, South Africa, 6 Nov”, the year from the file name: “2014”"),
        ("a.txt", "PARIS, Nov 6 (North Press) - ", "2014-11-07", "2014-11-06",
         "line 1 of the text: “PARIS, Nov 6”, the year from the date given for documents without their own (2014-11-07)"),
        ("a.txt", "PARIS, Nov 6 (North Press) - ", "2014-06-01", "2014-06-01",
         "given for documents whose own date is not known (--published)"),
        ("a.txt", "PARIS, Nov 6 (North Press) - ", None, None,
         "not known: neither documents.toml nor metadata, the head of the text or the file name gives one;"
         " line 1 “PARIS, Nov 6” names no year, and no other evidence does"),
    ],
)  # fmt: skip
def test_datelines(write, name, start, published, date, because):
    document = read(write(name, f"{start}{PROSE}\n\n(c) 2011 North Press\n"), published=published)
    assert (document.published, document.published_because) == (date, because)
    if date and "line 1" in because:
        assert document.text[slice(*document.published_span)] == start


@pytest.mark.parametrize(
    ("name", "date", "because"),
    [
        ("2010-04-15-notice.txt", "2010-04-15", "the file name: “2010-04-15”"),
        ("bulletin_019_20100422.txt", "2010-04-22", "the file name: “20100422”"),
        ("debrief_22apr1970.txt", "1970-04-22", "the file name: “22apr1970”"),
        ("tel 6 nov 1956.txt", "1956-11-06", "the file name: “6 nov 1956”"),
        ("2010-04.txt", None, "not known"),
        ("2010-02-30.txt", None, "not known"),
        ("7861b20100422d.txt", None, "not known"),
        ("2010-04-15_2010-04-20.txt", None, "not known"),
        ("minutes 3.4.1970.txt", "1970-04-03", "the file name: “3.4.1970”"),
    ],
)
def test_dates_in_file_names(write, name, date, because):
    document = read(write(name, PROSE))
    assert document.published == date
    assert document.published_because.startswith(because)


@pytest.mark.parametrize(
    ("body", "date", "note"),
    [
        ("They met in June 1955.", "1956-11-07", ", the century from “1955” in the text"),
        ("They met in June 1855.", "1856-11-07", ", the century from “1855” in the text"),
        (
            "They met at 2030 hours.",
            "1956-11-07",
            ", read as 1956, though nothing in the text names the century",
        ),
    ],
)
def test_years_of_two_digits(write, body, date, note):
    document = read(write("minute.txt", f"A minute of three words\n7.11.56\n\n{body} {PROSE}\n"))
    assert document.published == date
    assert document.published_because == f"line 2 of the text: “7.11.56”{note}"


def test_dates_are_read_by_the_expressions_of_the_language(write):
    """Without a reader of dates for tests: the words and orders are those that the rules know."""
    document = dateline.read(write("a.txt", f"A title of three words\n6th Nov. 2014\n\n{PROSE}"))
    assert document.published == "2014-11-06"


def test_a_numeric_date_that_can_be_read_in_two_ways(write):
    path = write("minute.txt", f"A minute of three words\n7/11/1956\n\n{PROSE}\n")
    document = read(path)
    assert document.published is None
    assert document.published_because.endswith(
        "line 2 “7/11/1956” can be read in two ways, say which with --date-order"
    )
    assert read(path, date_order="DMY").published == "1956-11-07"
    assert read(path, date_order="MDY").published == "1956-07-11"


def test_the_order_of_the_evidence(write, tmp_path):
    """Each better evidence, added to all worse, wins."""
    name = "2010-01-05-page.html"
    body = f"<h1>The strike at Northport</h1><p class='byline'>4 January 2010</p><p>{PROSE}</p>"
    meta = '<meta name="date" content="2010-01-03">'
    plain = f"<html><body><p>{PROSE}</p></body></html>"
    assert read(write("page.html", plain)).published is None
    assert read(write("page.html", plain), published="2010-01-06").published == "2010-01-06"
    assert read(write(name, plain), published="2010-01-06").published == "2010-01-05"
    assert read(write(name, f"<html><body>{body}</body></html>"), published="2010-01-06").published == "2010-01-04"
    path = write(name, f"<html><head>{meta}</head><body>{body}</body></html>")
    assert read(path, published="2010-01-06").published == "2010-01-03"
    write("documents.toml", f'["{name}"]\npublished = "2010-01-02"\n')
    document = read(path, published="2010-01-06")
    assert (document.published, document.published_because) == (
        "2010-01-02",
        "documents.toml: published = “2010-01-02”",
    )


def test_nothing_is_taken_from_the_file_itself(write):
    path = write("a.txt", PROSE)
    first = read(path)
    os.utime(path, (0, 0))
    assert read(path) == first and first.published is None


# ------------------------------------------------------------------------------------------------------- titles


@pytest.mark.parametrize(
    ("name", "source", "title"),
    [
        ("a.txt", f"New Times,\nNew Thinking.\n\n  1. Long reads\n6 May 2014\n\nThe way to the north: a story\n\n{PROSE}",
         "The way to the north: a story"),
        ("a.txt", f"THE ECHO\nTuesday, April 14, 1970            10 cents\n\nSHIP LOST AT SEA\n\nBy A. OTHER\n\n{PROSE}",
         "SHIP LOST AT SEA"),
        ("a.txt", f"WEEKLY CIRCULAR No. 47                  23.11.1956\nto owners only\n\n{PROSE}", "WEEKLY CIRCULAR No. 47"),
        ("a.txt", f"REPORT\n3 May 1990\n\nTHE CLOSURES OF APRIL AND MAY:\nFIRST LESSONS\n\n{PROSE}",
         "THE CLOSURES OF APRIL AND MAY: FIRST LESSONS"),
        ("letter_to Peg.txt", f"[two sheets, pencil, no envelope]\n\n{PROSE}", "letter to Peg"),
        ("a.md", f"# The  *long* way\n\n{PROSE}", "The long way"),
        ("a.html", f"<title>One | Echo</title><h1>One</h1><p>{PROSE}</p>", "One"),
        ("a.html", f"<title>One - two - Echo</title><h1>One - two</h1><p>{PROSE}</p>", "One - two"),
        ("a.html", f"<title>The whole story | Echo</title><p>{PROSE}</p>", "The whole story"),
        ("a.html", f'<meta property="og:title" content="Of &amp; on"><h1>Other</h1><p>{PROSE}</p>', "Of & on"),
    ],
)  # fmt: skip
def test_titles(write, name, source, title):
    assert read(write(name, source)).title == title


# ------------------------------------------------------------------------------------------------------ settings


def test_settings_say_what_the_analyst_knows(write, tmp_path):
    path = write("letters/one.txt", PROSE)
    write(
        "documents.toml",
        '["letters/one.txt"]\ntitle = "From above"\nurl = "https://a.example/1"\npublished = 1931-05-04\n',
    )
    write("letters/documents.toml", '["one.txt"]\ntitle = "From beside"\nlanguage = "fr"\n')
    document = read(path, tmp_path)
    assert (document.path, document.title, document.url) == (
        "letters/one.txt",
        "From beside",
        "https://a.example/1",
    )
    assert (document.published, document.language) == ("1931-05-04", "fr")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('["a.txt"]\npublishd = "2014-08-29"\n',
         'documents.toml: ["a.txt"]: unknown key “publishd”; use published, title, url, language'),
        ('["a.txt"]\npublished = "29 August"\n',
         'documents.toml: ["a.txt"]: published = “29 August” is no date;'
         ' write it like published = "2014-08-29", "2014-08" or "2014"'),
        ('["a.txt"]\npublished = "2014-02-30"\n',
         'documents.toml: ["a.txt"]: published = “2014-02-30” is no date;'
         ' write it like published = "2014-08-29", "2014-08" or "2014"'),
        ('["a.txt"]\ntitle = 7\n', 'documents.toml: ["a.txt"]: title = 7 is no text; write it like title = "…"'),
        ('["a.txt"]\nlanguage = "English"\n',
         'documents.toml: ["a.txt"]: language = “English” is no language; write its ISO 639-1 code, such as "en"'),
        ('"a.txt" = "2014"\n',
         'documents.toml: ["a.txt"]: is not a table; write ["a.txt"] on a line of its own and the keys below it'),
    ],
)  # fmt: skip
def test_settings_that_mean_nothing(write, content, message):
    path = write("a.txt", PROSE)
    write("documents.toml", content)
    with pytest.raises(SettingsError) as error:
        read(path)
    assert str(error.value) == message


def test_settings_that_are_no_toml(write):
    path = write("a.txt", PROSE)
    write("documents.toml", "[a.txt\n")
    with pytest.raises(SettingsError, match=r"^documents.toml: is not TOML: .*line 1"):
        read(path)


def test_a_published_option_that_is_no_date(write):
    with pytest.raises(UsageError, match="“tomorrow” is no date; write it like 2014-08-29, 2014-08 or 2014"):
        read(write("a.txt", PROSE), published="tomorrow")


# ----------------------------------------------------------------------------------------------------- documents


def test_which_files_are_documents(write, tmp_path):
    names = ["b.txt", "a.MD", "c/d.html", "c/e.pdf", "README.md", "c/SOURCE.md", "gold.toml", ".hidden.txt", ".git/x.txt",
             "timeline.html", "timeline.json", "picture.png"]  # fmt: skip
    for name in names:
        write(name, PROSE)
    found = find_documents([tmp_path])
    assert [path.relative_to(root).as_posix() for path, root in found.documents] == [
        "a.MD",
        "b.txt",
        "c/d.html",
    ]
    assert [skipped.path for skipped in found.skipped] == ["c/e.pdf"]


def test_files_that_are_named(write, tmp_path):
    first, readme, other = write("z.txt", PROSE), write("README.md", PROSE), write("a.pdf", b"%PDF-1.4")
    found = find_documents([first, readme, first, other, tmp_path / "gone.txt", tmp_path])
    assert [path.name for path, _ in found.documents] == ["z.txt", "README.md"]
    reasons = {Path(skipped.path).name: skipped.reason for skipped in found.skipped}
    assert reasons == {
        "a.pdf": "is of a kind that is not read; convert it to one of .txt, .md, .markdown, .html, .htm, .xhtml",
        "gone.txt": "is not there; check the spelling",
    }


def test_settings_for_a_file_that_is_not_there(write, tmp_path):
    write("a.txt", PROSE)
    write("documents.toml", '["b.txt"]\npublished = "2014"\n')
    (skipped,) = find_documents([tmp_path]).skipped
    assert skipped.path == "documents.toml"
    assert skipped.reason == "names “b.txt”, which is not there; write the name as it is from this folder"


def test_ids_depend_on_the_text_only(write):
    one, two = read(write("a.txt", PROSE)), read(write("b/c.txt", PROSE))
    other = read(write("d.txt", PROSE + " Yes."))
    assert re.fullmatch(r"d[0-9a-f]{12}", one.id)
    assert one.id == two.id != other.id


# ------------------------------------------------------------------------------------------------------ language


@pytest.mark.parametrize(
    ("words", "language"),
    [
        (PROSE, "en"),
        ("Le navire a quitté le port dans la matinée et personne sur le quai ne savait où il allait.", "fr"),
        ("Das Schiff verließ am Morgen den Hafen, und niemand auf dem Kai wusste, wohin es fuhr.", "de"),
        (
            "El barco salió del puerto por la mañana y nadie en el muelle sabía a dónde iba con los hombres.",
            "es",
        ),
        ("Корабль вышел из гавани утром, и никто на причале не знал, куда он направляется.", "ru"),
        ("船は朝に港を出て、岸壁の誰もどこへ行くのか知らなかった。", "ja"),
        ("3 May 1931", "und"),
        ("OK", "und"),
        # two German words (so, im) in an English message
        ("the do is nxt sun just so u know. im not sayin owt. just so u know, ok", "und"),
        ("Wir treffen uns am Freitag um zehn im Büro und gehen dann los.", "de"),
        # taken for Nigerian Pidgin by the model
        ("ALLOTMENT SKIP ROTA - put ur name down! Sun 9th, 10-12: Pauline. Sun 23rd: ____ Skip goes back Oct", "en"),
    ],
)
def test_languages(words, language):
    assert language_of(words) == language


def test_a_given_language_wins_and_settings_win_over_it(write):
    path = write("a.txt", PROSE)
    assert read(path, language="de").language == "de"
    write("documents.toml", '["a.txt"]\nlanguage = "fr"\n')
    assert read(path, language="de").language == "fr"


# ----------------------------------------------------------------------------------------------- words are data


@pytest.mark.parametrize("rule", vocabulary().furniture, ids=lambda rule: f"{rule.language}/{rule.name}")
def test_furniture_rules_on_their_examples(rule):
    assert rule.examples and rule.never
    for example in rule.examples:
        assert rule_for(example) is not None, example
    for never in rule.never:
        assert rule_for(never) is None, never


def test_attributions_on_their_examples():
    for example in vocabulary().mail["examples"]:
        assert is_attribution(example), example
    for never in vocabulary().mail["never"]:
        assert not is_attribution(never), never


# ------------------------------------------------------------------------------------------------- what must hold


def assert_consistent(document_text, blocks, offsets, source, ends):
    assert list(offsets) == sorted(offsets) and offsets[0][0] == 0
    for block in blocks:
        assert 0 <= block.start < block.end <= len(document_text)
    for above, below in pairwise(blocks):
        assert above.end < below.start
    for (start, at), (end, _) in zip(offsets, [*offsets[1:], (ends, 0)], strict=True):
        assert 0 <= at <= len(source) and (start < end or start == end == 0)


ALPHABET = string.ascii_letters[:6] + " \t\n.,|>-*#`_[]()<>/&;:=\"'0189\u00ad\u202eé\u3042\r"


@many(300)
@given(st.text(alphabet=ALPHABET, max_size=300), st.sampled_from([text.parse, markdown.parse, page.parse]))
def test_offsets_hold_for_any_input(source, parse):
    draft = parse(source)
    mark(draft.passages)
    woven = weave(draft.passages)
    assert_consistent(woven.text, woven.blocks, woven.offsets, source, len(woven.text) + 1)
    assert [woven.text[block.start : block.end] for block in woven.blocks] == [p.text for p in draft.passages]


def test_a_line_of_code_that_nobody_can_see_is_no_passage():
    assert markdown.parse("\t\u00ad").passages == []


@many(200)
@given(st.text(alphabet=ALPHABET.replace("\u00ad", ""), max_size=300))
def test_plain_text_loses_no_word(source):
    """Every visible character of a plain text comes again, in the same line of the source, but for rules and marks of
    quotation."""
    draft = text.parse(source)
    seen = sorted(
        (piece.source + index, character)
        for passage in draft.passages
        for piece in passage.pieces
        for index, character in enumerate(piece.text)
        if not character.isspace()
    )
    assert all(source[at] == character for at, character in seen)
    kept = {at for at, _ in seen}
    lost = {source[at] for at in range(len(source)) if not source[at].isspace() and at not in kept}
    ornament = re.search(r"--[ \t]*\w[ \t]*--|[-=*][ \t]*0[ \t]*[-=*]", source)  # `-- a --` between two parts
    initials = re.search(r"(?m)^[ \t>]*[a-f]{2,3}>|\r[ \t>]*[a-f]{2,3}>", source)  # `ab> ` before a quoted line
    assert ornament or initials or not lost & set("abcdef0189é\u3042")


@pytest.mark.parametrize(
    ("source", "starts"),
    [("", (0,)), ("a\nb", (0, 2)), ("a\r\nb\r\n", (0, 3, 6)), ("a\rb\n\nc", (0, 2, 4, 5))],
)
def test_line_starts(source, starts):
    assert line_starts(source) == starts
    assert line_number(starts, len(source)) == len(starts)


# ------------------------------------------------------------------------------------------------- real articles

needs_articles = pytest.mark.skipif(not ARTICLES.is_dir(), reason="the real articles are not on this machine")


def article(start: str) -> Document:
    return read(next(ARTICLES.glob(f"{start}*.txt")), ARTICLES)


@needs_articles
def test_the_long_article_as_an_editor_sees_it():
    document = article("000")
    assert document.title == "From Portsmouth to Kobane: the British jihadis fighting for Isis"
    assert (document.published, document.published_because) == (
        "2014-11-06",
        "line 5 of the text: “6 November 2014”",
    )
    assert document.language == "en"
    found = kinds(document)
    assert [words[:20] for kind, words in found if kind == "caption"] == [
        "Street preaching: If",
        "Writing on the wall:",
        "Grim reality: dead I",
    ]
    furniture = " ".join(words for kind, words in found if kind == "furniture")
    for words in (
        "Select and enter your",
        "Visit our privacy",
        "THANK YOU",
        "Content from our",
        "clean power 2030",
    ):
        assert words in furniture
    assert "2014" not in furniture and "Jaman" not in furniture


@needs_articles
@pytest.mark.parametrize("start", ["003", "004"])
def test_articles_without_a_date_stay_without_one(start):
    document = article(start)
    assert document.published is None
    assert document.published_because.startswith("not known: ")
    assert {kind for kind, _ in kinds(document)} <= {"paragraph", "heading"}


# ------------------------------------------------------------------------------------------------------- hyphens


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("a shocking acci-", "dent occurred", "a shocking accident occurred"),
        ("the month of Sep-", "tember, 1900", "the month of September, 1900"),
        ("a most well-", "known house", "a most well-known house"),
        ("a self-", "appointed judge", "a self-appointed judge"),
        ("the Anglo-", "American line", "the Anglo-American line"),
        ("the war of 1914-", "18 was over", "the war of 1914-18 was over"),
        ("the pre-", "and post-war years", "the pre- and post-war years"),
        ("they went -", "they had to", "they went - they had to"),
        ("a wharf-", "owner came", "a wharf-owner came"),  # written so elsewhere in the text
        ("a ware-", "house burnt", "a warehouse burnt"),  # likewise, though "house" is a word of it
        ("the fore¬", "man came", "the foreman came"),
        ("an ordinary", "line", "an ordinary line"),
    ],
)
def test_words_that_a_margin_parted(above, below, joined):
    seam = seams(f"The wharf-owner has a house, ware and warehouse here.\n{above}\n{below}\n")
    cut, put = seam(above, below)
    assert above[: len(above) - cut] + put + below == joined


def test_a_parted_word_is_whole_in_the_text_and_found_again_in_the_source(write):
    source = (
        "On Thursday last an acci-\ndent occurred at the pier be-\ngun in the month of Sep-\ntember, 1900, and there.\n"
    )
    document = read(write("scan.txt", source))
    assert (
        document.text
        == "On Thursday last an accident occurred at the pier begun in the month of September, 1900, and there."
    )
    at = document.text.index("tember, 1900")
    text, place = next(pair for pair in reversed(document.offsets) if pair[0] <= at)
    assert source[place + at - text :].startswith("tember, 1900")


@pytest.mark.parametrize(
    "text", ["a-\n" * 20_000, "-\n" * 20_000, "a" * 200_000 + "-\nb", "a" * 100_000 + "\n" + "b-" * 50_000]
)
def test_hyphens_are_looked_at_in_time_that_grows_with_the_text(text):
    begun = process_time()
    seams(text)(text, text)
    assert process_time() - begun < 2
