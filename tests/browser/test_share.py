"""What leaves the page: records as the program writes them, tables no spreadsheet runs, a report with footnotes."""

import csv
import io
import json

import pytest
from views import leave, shown

from dateline.records import Chronology, Document
from make import chronology, document, event
from sample import sample


def exported(page, name: str) -> str:
    page.evaluate("document.querySelector('.menu').open = true")
    with page.expect_download() as download:
        page.get_by_role("button", name=name, exact=True).click()
    return download.value.path().read_bytes().decode()


def test_json_holds_the_records_of_the_chronology(quick_page):
    assert json.loads(exported(quick_page(), "JSON")) == json.loads(sample().model_dump_json())


def test_json_beyond_the_first_plane(open_page, write_page):
    """Offsets count code points, wherever the script counts otherwise."""

    def astral() -> Chronology:
        text = document("𝕊𝕖𝕖 👩‍👩‍👧 first. The 🚢 sailed on 5 May 1956. After 🧨🧨 it sank. The 🚢 rose on 6 May 1956!")
        return chronology(
            [text],
            [
                event(text, "The 🚢 sailed on 5 May 1956.", "5 May 1956", "1956-05-05"),
                event(text, "The 🚢 rose on 6 May 1956!", "6 May 1956", "1956-05-06", context=text.text),
            ],
        )

    page = open_page(write_page("astral", astral))
    assert json.loads(exported(page, "JSON")) == json.loads(astral().model_dump_json())
    assert page.locator("#list mark").all_text_contents() == ["5 May 1956", "6 May 1956"]
    page.locator("#list article a").last.click()
    page.get_by_role("button", name="Show the document").click()
    assert page.locator("#reader-text [aria-current]").text_content() == "The 🚢 rose on 6 May 1956!"


def test_json_without_the_texts(open_page, write_page):
    """A chronology read back from timeline.json knows no texts: quotes stand in the records."""

    def bare() -> Chronology:
        full = sample()
        texts: list[Document] = [one.model_copy(update={"text": ""}) for one in full.documents]
        return full.model_copy(update={"documents": tuple(texts)})

    page = open_page(write_page("bare", bare), "#id=e0000cea5ef1")
    assert json.loads(exported(page, "JSON")) == json.loads(sample().model_dump_json())
    assert "a government spokesman said" in page.locator("#event blockquote").first.text_content()
    assert page.locator("#event .passage mark").text_content() == "at midnight on Tuesday"
    page.select_option("#sort", "newest")
    shown(page)
    marks = page.locator("#list mark").all_text_contents()
    assert marks == [event.because.expression for event in (*sample().events[::-1], *sample().undated)]


def test_only_the_events_in_view_leave_with_their_marks(quick_page):
    page = quick_page("#q=sevres&not-mood=denied")
    page.locator("#list article a", has_text="Patrick").click()
    page.locator("#event .row").first.get_by_role("button", name="Accept").click()
    page.fill("#own-title", "Dean signs")
    page.fill("#own-tags", "protocol")
    leave(page, "own-tags")
    out = json.loads(exported(page, "JSON"))
    assert [(one["title"], one["status"], one["tags"]) for one in out["events"]] == [
        ("Lloyd flies to Sevres under another name", "auto", []),
        ("Dean signs", "accepted", ["protocol"]),
    ]
    assert [one["title"] for one in out["documents"]] == ["The cabinet"]
    assert Chronology.model_validate_json(json.dumps(out)).title == "Suez, 1956"


def test_csv(quick_page):
    text = exported(quick_page(), "CSV")
    assert text.startswith("\ufeffid,date,edtf,")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert len(rows) == 32
    row = next(row for row in rows if row["id"] == "e0000cea5ef1")
    assert row["date"] == "6 November 1956, midnight"
    assert row["quote"] == "The cease-fire took effect at midnight on Tuesday, a government spokesman said."
    assert row["conflicts"] == "1956-11-07T02:00:00+02:00 (The cabinet, 1960)"
    assert (row["path"], row["line"]) == ("cables/1956-11-07.txt", "1")
    assert next(row for row in rows if row["title"].startswith("Darius"))["start"] == "'-0499-01-01"


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '"=1', "=cmd|' /C calc'!A0"])
def test_no_cell_is_a_formula(open_page, write_page, start):
    def formulas() -> Chronology:
        text = document(f"{start} on 5 May 1956.", path=f"{start.strip()[:3].replace('/', '')}.txt", title=start)
        return chronology(
            [text],
            [event(text, text.text, "5 May 1956", "1956-05-05", title=start, people=(start,), tags=(start,))],
        )

    name = "formula" + "".join(f"{ord(character):x}" for character in start)
    rows = list(
        csv.reader(
            io.StringIO(exported(open_page(write_page(name, formulas)), "CSV").removeprefix("\ufeff"), newline="")
        )
    )
    assert [cell for row in rows[1:] for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r")] == []


def test_markdown(quick_page):
    text = exported(quick_page("#from=1956-11-05&to=1956-11-06"), "Markdown")
    assert text.startswith("# Suez, 1956\n")
    assert (
        "- **6 November 1956, midnight** Cease-fire takes effect in Egypt (according to a government spokesman). "
        "“The cease-fire took effect at midnight on Tuesday, a government spokesman said.”[^3], line 1\n"
    ) in text
    assert "## Undated\n" in text
    assert "[^3]: Agency cable: cease-fire, 7 November 1956, cables/1956-11-07.txt\n" in text


def test_markdown_of_hostile_text(open_page, write_page):
    def hostile() -> Chronology:
        text = document("# *Bold* [link](javascript:alert(1)) <b>x</b> `code` on 5 May 1956.")
        return chronology([text], [event(text, text.text, "5 May 1956", "1956-05-05")])

    text = exported(open_page(write_page("hostilemarkdown", hostile)), "Markdown")
    assert r"\# \*Bold\* \[link\](javascript:alert(1)) \<b\>x\</b\> \`code\` on 5 May 1956." in text


def test_links(quick_page):
    page = quick_page("#q=eden&id=e0000cea5ef1")
    page.get_by_role("button", name="Copy link", exact=True).click()
    page.wait_for_selector("#toast:has-text('Link copied')")
    link = page.evaluate("navigator.clipboard.readText()")
    assert link.endswith("quick.html#id=e0000cea5ef1")
    page.evaluate("document.querySelector('.menu').open = true")
    page.get_by_role("button", name="Copy link to this view").click()
    page.wait_for_selector("#toast:has-text('Link to this view copied')")
    assert page.evaluate("navigator.clipboard.readText()").endswith("#q=eden&id=e0000cea5ef1")
