"""The page as text: what it is fed with, how it is packed, and that nothing in it is more than text."""

import base64
import hashlib
import html.parser
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.interval.calendar import civil, day_number
from dateline.records import Conflict, Corroboration, Scored
from dateline.render import FORMATS, PAGE, css_string, facts, figure, page_json, page_script, render_page
from dateline.render.list import Cited, article, cited, escape, list_html, plural, sources_html, two_digits
from dateline.render.payload import (
    adds_to_heading,
    civil_day,
    date_words,
    headings,
    page_data,
    page_key,
    page_order,
    source_label,
    undated_order,
)
from make import anchoring, chronology, document, event, when
from sample import sample
from tables import each_row

TEXT = document("The fleet sailed on 5 November 1956. It was back in the autumn of 1957.")


def told(edtf: str | None, **fields):
    return event(TEXT, "The fleet sailed on 5 November 1956.", "5 November 1956", edtf, **fields)


# ------------------------------------------------------------------------------------------------------- headings


@each_row(
    ("edtf", "expected"),
    [
        ("1956-11-05", ("1956", "November", "Mon 5 Nov")),
        ("1956-11-05T04:30:00Z", ("1956", "November", "Mon 5 Nov")),
        ("1956-11", ("1956", "November", "November 1956")),
        ("1956", ("1956", "", "1956")),
        ("1956~", ("1956", "", "about 1956")),
        ("1956-21", ("1956", "Spring 1956", "Spring 1956")),
        ("195X", ("1950s", "", "1950s")),
        ("19XX", ("20th century", "", "20th century")),
        ("1956-10-29/1956-11-07", ("1956", "October", "29 October 1956 – 7 November 1956")),
        ("[1956-11-04..1956-11-05]", ("1956", "November", "between 4 November 1956 – 5 November 1956")),
        ("1914/1918", ("1914", "", "1914 – 1918")),
        ("/1956-11", ("1956", "November", "before November 1956")),
        ("1956-11/..", ("1956", "November", "since November 1956")),
        ("1956/", ("1956", "", "since 1956")),
        ("-0043-03-15", ("44 BC", "March", "15 Mar")),
        ("0000", ("1 BC", "", "1 BC")),
        ("1066-10-14", ("1066", "October", "14 Oct")),
        ("Y12000-03-15", ("12000", "March", "Wed 15 Mar")),
        ("Y-17000", ("17001 BC", "", "17001 BC")),
    ],
)
def test_headings(edtf, expected):
    assert headings(when(edtf)) == expected


@pytest.mark.parametrize(
    ("edtf", "display", "expected"),
    [
        ("1956-11-05", "5 November 1956", False),
        ("1956-11-05", "early on 5 November 1956", True),
        ("1956-11-05T04:30:00", "5 November 1956, 04:30", True),
        ("1956-11", "November 1956", False),
        ("1956-11/..", "since November 1956", False),
    ],
)
def test_what_a_date_adds_to_its_heading(edtf, display, expected):
    assert adds_to_heading(when(edtf, display=display)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1956-10-29", (1956, 10, 29)),
        ("-0043-03-15T04:30:00", (-43, 3, 15)),
        ("Y12000-01-01", (12000, 1, 1)),
        ("Y-17000-01-01", (-17000, 1, 1)),
        ("+12000-01-01", (12000, 1, 1)),
        ("12000-01-01", (12000, 1, 1)),
    ],
)
def test_bounds(text, expected):
    assert civil_day(text) == expected


def test_a_bound_that_is_none():
    with pytest.raises(ValueError, match="'soon' is no bound of a date"):
        civil_day("soon")


@given(st.integers(-4_000_000, 4_000_000))
def test_every_day_stands_under_its_own_heading(number):
    year, month, day = civil(number)
    name = f"Y{year}" if abs(year) > 9999 else f"-{-year:04d}" if year < 0 else f"{year:04d}"
    date = when(f"{name}-{month:02d}-{day:02d}")
    assert civil_day(date.start) == (year, month, day)
    top, middle, label = headings(date)
    assert top == (str(year) if year > 0 else f"{1 - year} BC")
    assert label.split()[-2:] == [str(day), middle[:3]]
    assert day_number(*civil_day(date.end)) == number


def test_open_starts_stand_at_their_end_and_others_keep_their_order():
    dates = ["1956", "1956-01", "1956-01-01", "1956-06-01", "/1956-03", "1956-02/.."]
    ordered = page_order(told(date, id=f"e{at}") for at, date in enumerate(dates))
    assert [one.date.edtf for one in ordered] == [
        "1956",
        "1956-01",
        "1956-01-01",
        "1956-02/..",
        "/1956-03",
        "1956-06-01",
    ]


def test_undated_events_stand_under_their_reasons():
    reasons = ["b", "a", "b", "c", "a"]
    ordered = undated_order(told(None, id=f"e{at}", undated_because=why) for at, why in enumerate(reasons))
    assert [(one.undated_because, one.id) for one in ordered] == [
        ("b", "e0"),
        ("b", "e2"),
        ("a", "e1"),
        ("a", "e4"),
        ("c", "e3"),
    ]


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("1956-10-30", "30 October 1956"),
        ("1956-10", "October 1956"),
        ("1956", "1956"),
        ("-0043", "44 BC"),
        ("1956~", "1956~"),
    ],
)
def test_dates_of_sources(edtf, expected):
    assert date_words(edtf) == expected
    assert source_label(document("x", title="Cable", published=edtf)) == f"Cable, {expected}"


# -------------------------------------------------------------------------------------------------------- payload


def test_text_stands_in_the_payload_once():
    source = document("Before. The fleet sailed on 5 November 1956. After it came the rest of the convoy.")
    quote = "The fleet sailed on 5 November 1956."
    one = event(source, quote, "5 November 1956", "1956-11-05", context=source.text, title="Fleet sails")
    data = json.dumps(page_data(chronology([source], [one])))
    assert data.count("The fleet sailed") == 1
    assert data.count("convoy") == 1


def test_quotes_that_are_not_in_the_text_are_kept():
    lost = anchoring(TEXT, "It was back", "back").model_copy(update={"exact": "It had been back"})
    one = told("1956", mentions=(lost,)).model_copy(update={"quote": "quite another"})
    row = page_data(chronology([TEXT], [one]))["rows"][0]
    assert row[4][0][8:9] == [["It had been back"]]
    assert row[9] == ["quite another"]


def test_marks_outlive_a_rebuild():
    before = chronology([TEXT], [told("1956")], title="Fleet")
    assert page_key(before) == page_key(chronology([TEXT, document("more")], title="Fleet"))
    assert page_key(before) != page_key(chronology([TEXT], title="Army"))


def test_the_same_chronology_gives_the_same_bytes():
    assert render_page(sample(), bundle="") == render_page(sample(), bundle="")


@given(st.text(), st.text())
def test_any_text_can_be_fed_to_the_page(text, name):
    source = document(f"Said {text} in 1956.")
    quote = source.text
    made = chronology([source], [event(source, quote, "in 1956", "1956", title=name, people=(name,))], title=name)
    page = render_page(made, bundle="")
    data = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S).group(1)
    assert "<" not in data
    read = json.loads(data)
    assert read["documents"][0]["text"] == source.text
    assert read["rows"][0][1] == name
    assert read == json.loads(json.dumps(page_json(made)))


# ----------------------------------------------------------------------------------------------------------- list


class Elements(html.parser.HTMLParser):
    """The tags and the text of a piece of HTML."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)

    def handle_data(self, data):
        self.text += data


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_text_in_the_list_is_text(text):
    source = document(f"{text} 1956")
    one = event(source, source.text, "1956", "1956", title=text, people=(text,), tags=(text,), notes=text)
    read = Elements(article(one, {source.id: Cited(1, text)}))
    assert set(read.tags) <= {
        "article",
        "a",
        "time",
        "bdi",
        "blockquote",
        "mark",
        "p",
        "cite",
        "sup",
        "span",
        "b",
        "i",
        "q",
    }
    assert read.text.count(text) >= 5 if text else True


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#x27;"), ("a\x00b\x1f\x7f", "a\ufffdb\ufffd\ufffd"), ("a\r\nb\tc", "a\nb\tc")],
)
def test_escape(text, expected):
    assert escape(text) == expected


@pytest.mark.parametrize(
    ("score", "expected"), [(0, "0.00"), (1, "1.00"), (0.125, "0.13"), (0.5, "0.50"), (0.625, "0.63"), (0.29, "0.29")]
)
def test_scores(score, expected):
    assert two_digits(score) == expected


def test_counts():
    assert [plural(count, "event") for count in (0, 1, 2, 1200)] == ["0 events", "1 event", "2 events", "1,200 events"]


def test_what_an_article_says():
    other = document("other", title="Cairo Radio", published="1956-11-04")
    sources = cited([TEXT.model_copy(update={"title": "Log"}), other])
    one = told(
        "1956-11-05",
        people=("Ann", "Bob"),
        kind="travel",
        confidence=Scored(score=0.825),
        corroboration=Corroboration(documents=3, independent=2),
        conflicts=tuple(
            Conflict(document=name, edtf="1956-11-04", display=day, quote="q", because="b")
            for name, day in (
                (other.id, "4 November 1956"),
                (other.id, "6 November 1956"),
                (TEXT.id, "4 November 1956"),
            )
        ),
        status="doubted",
        tags=("fleet",),
        notes="ask",
    )
    words = " ".join(Elements(article(one, sources)).text.split())
    assert words.startswith("5 November 1956 The fleet sailed on 5 November 1956The fleet sailed on 5 November 1956.")
    assert words.endswith(
        "Log1 Ann, Bob travel 0.83 3 documents, 2 independent "
        "Sources differ: 4 November 1956 (Cairo Radio, 4 November 1956; Log); "
        "6 November 1956 (Cairo Radio, 4 November 1956)doubted fleet ask"
    )
    assert 'class="doubted"' in article(one, sources)


def test_more_events_than_a_page_should_hold_are_left_to_the_script():
    many = [told("1956", id=f"e{at}") for at in range(5001)]
    assert (
        list_html(chronology([TEXT], many))
        == "<noscript><p>To list 5,001 events, this page needs its script.</p></noscript>"
    )
    assert list_html(chronology([TEXT], many[:5000])).count("<article") == 5000


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", " https://x", "ftp://x", "", None])
def test_only_web_addresses_are_linked(url):
    assert "target=" not in sources_html(chronology([document("x", url=url)]))
    assert 'href="https://example.org/?a=1&amp;b"' in sources_html(
        chronology([document("x", url="https://example.org/?a=1&b")])
    )


def test_sources_say_what_they_gave():
    text = " ".join(Elements(sources_html(sample())).text.split())
    assert "The Canal in Brief, March 1958 10 events · books/canal-in-brief.txt" in text
    assert "Not readscans/page-7.png: holds no text" in text
    assert text.endswith("Time expressions that are no events: duration 3, name 1.")


def test_facts():
    assert facts(sample()) == "30 events, 500 BC to 1957 · 2 undated · 4 documents"
    assert facts(chronology([TEXT])) == "0 events · 1 document"
    assert facts(chronology([TEXT], [told("1956-11-05")])) == "1 event, 1956 · 1 document"


def test_no_event_is_said():
    assert list_html(chronology([TEXT])) == '<p class="none">No event was found in these documents.</p>'


# ----------------------------------------------------------------------------------------------------------- page


def test_the_policy_names_the_scripts_that_are_there():
    page = render_page(sample(), bundle="var plotly = 1;</SCRIPT>\r\n")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page).group(1)
    scripts = re.findall(r"<script>(.*?)</script>", page, re.S) + re.findall(
        r'<script type="text/plain" id="plotly">(.*?)</script>', page, re.S
    )
    digests = [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts]
    assert re.findall(r"'sha256-([^']*)'", policy) == digests
    assert scripts[-1] == "var plotly = 1;<\\/SCRIPT>\n"


def test_everything_is_packed_in():
    page = render_page(sample(), bundle="")
    assert re.findall(r'<link|src="|@import|<script type="module"|Timeline</h1>', page) == []
    assert page.count("<article") == 32


def test_modules_come_after_those_they_import():
    script = page_script()
    names = re.findall(r"^const (\w+) = \(\(\) => \{$", script, re.M)
    assert sorted(names) == sorted(path.stem for path in PAGE.glob("*.js"))
    for position, name in enumerate(names):
        text = (PAGE / f"{name}.js").read_text(encoding="utf-8")
        assert set(re.findall(r'from "\./(\w+)\.js";', text)) <= set(names[:position])
    assert re.findall(r"^(?:import|export) ", script, re.M) == []


@given(st.text())
def test_a_title_is_one_string_of_css(text):
    made = css_string(text)
    assert re.fullmatch(r'"[^"<>{};\n]*"', made)
    read = re.sub(r"\\([0-9a-f]+) ", lambda match: chr(int(match.group(1), 16)), made[1:-1])
    assert read == text


def test_a_basic_bundle_of_the_installed_version_is_preferred(tmp_path):
    version = figure.get_plotlyjs_version()
    fetched = tmp_path / "plotly-basic.min.js"
    (tmp_path / "plotly-basic-0.0.1.min.js").write_text("old", encoding="utf-8")
    assert len(figure.plotly_script(tmp_path, fetched)) > 3_000_000
    fetched.write_text("/**\n* plotly.js (basic - minified) v0.0.1\n", encoding="utf-8")
    assert len(figure.plotly_script(tmp_path, fetched)) > 3_000_000
    fetched.write_text(f"/**\n* plotly.js (basic - minified) v{version}\n", encoding="utf-8")
    assert figure.plotly_script(tmp_path, fetched) == fetched.read_text(encoding="utf-8")
    (tmp_path / f"plotly-basic-{version}.min.js").write_text("small", encoding="utf-8")
    assert figure.plotly_script(tmp_path, fetched) == "small"


@pytest.mark.parametrize("bundle", [figure.get_plotlyjs(), figure.plotly_script()], ids=["full", "preferred"])
def test_the_outermost_function_of_plotly_is_compiled_as_it_is_read(bundle):
    page = render_page(sample(), bundle=bundle)
    script = re.findall(r'<script type="text/plain" id="plotly">(.*?)</script>', page, re.DOTALL)[0]
    assert script.count("self : this, (() => {") == 1
    assert script.rstrip().endswith("return Plotly;\n})));")


def test_the_chart_sends_nothing():
    config = figure.chart_spec()["config"]
    assert (config["showSendToCloud"], config["displaylogo"], config["displayModeBar"]) == (False, False, False)


def test_the_page_knows_every_kind_of_mark():
    """What is drawn is named in Python and filled in the page."""
    used = "".join((PAGE / f"{name}.js").read_text(encoding="utf-8") for name in ("chart", "lanes"))
    names = {shape["name"] for shape in figure.chart_spec()["layout"]["shapes"]}
    assert names == set(figure.PATHS)
    written = {name: re.sub(r"\d", "", name) for name in names}
    assert {name for name in names if not re.search(rf'["`]{written[name]}|\b{name}:', used)} == set()


def test_formats():
    assert {name: (one.write, one.suffix) for name, one in FORMATS.items()} == {"html": (render_page, ".html")}
