"""Marking: verdicts, stars, notes and tags are kept, shared between tabs, undone, exported and imported."""

import json
import re

import pytest
from views import leave, press, shown, until

from sample import sample

CEASEFIRE = "#id=e0000cea5ef1"


def mark(page, name: str):
    page.locator("#event .row").first.get_by_role("button", name=name).click()


def corrections(page) -> dict:
    page.locator(".menu summary").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Export corrections").click()
    assert download.value.suggested_filename == "corrections.json"
    return json.loads(download.value.path().read_text(encoding="utf-8"))


def test_marks_outlive_a_reload(quick_page):
    page = quick_page(CEASEFIRE)
    mark(page, "Accept")
    mark(page, "☆ Star")
    page.fill("#own-tags", "Egypt, to check, Egypt")
    page.fill("#own-note", "Two clocks.")
    page.fill("#own-title", "Cease-fire begins")
    leave(page, "own-title")
    until(page, "text => Object.values(localStorage).some(kept => kept.includes(text))", "Cease-fire begins")
    page.reload()
    page.wait_for_selector("html[data-ready]", state="attached")
    article = page.locator("article[data-id=e0000cea5ef1]")
    assert article.locator(".title").text_content() == "Cease-fire begins"
    assert article.locator(".marks").text_content() == "★ starred accepted Egypt to check Two clocks."
    assert page.locator("#event .row [aria-pressed=true]").all_inner_texts() == ["★ Starred", "Accept"]
    assert page.inner_text("#reviewed") == "2 of 32 reviewed"


@pytest.mark.parametrize("field", ["title", "note", "tags"])
def test_what_is_being_written_outlives_a_reload(quick_page, field):
    """Nobody has left the field: the browser tells of no change."""
    page = quick_page(CEASEFIRE)
    page.fill(f"#own-{field}", "Two clocks")
    assert page.evaluate("document.activeElement.id") == f"own-{field}"
    page.reload()
    page.wait_for_selector("html[data-ready]", state="attached")
    assert page.input_value(f"#own-{field}") == "Two clocks"
    assert "Two clocks" in corrections(page)["events"]["e0000cea5ef1"][field]


def test_a_field_that_nobody_wrote_in_is_no_mark(quick_page):
    page = quick_page(CEASEFIRE)
    page.locator("#own-note").focus()
    page.reload()
    page.wait_for_selector("html[data-ready]", state="attached")
    assert corrections(page)["events"] == {}


def test_a_verdict_can_be_taken_back(quick_page):
    page = quick_page(CEASEFIRE)
    mark(page, "Reject")
    assert "rejected" in page.locator("article[data-id=e0000cea5ef1]").get_attribute("class")
    page.locator("#toast").get_by_role("button", name="Undo").click()
    assert page.locator("article[data-id=e0000cea5ef1]").get_attribute("class") is None
    mark(page, "Doubt")
    mark(page, "Doubt")
    assert page.locator("article[data-id=e0000cea5ef1]").get_attribute("class") is None


def test_focus_stays_on_the_verdict(quick_page):
    page = quick_page(CEASEFIRE)
    page.locator("#event .row").first.get_by_role("button", name="Accept").focus()
    press(page, "Enter")
    assert page.evaluate("document.activeElement.textContent") == "Accept"


def test_a_verdict_from_the_chronology_is_shown_and_can_be_changed(quick_page):
    page = quick_page("#q=resigned")
    assert "accepted" in page.locator("#list article").get_attribute("class")
    page.locator("#list article a").click()
    mark(page, "Accept")
    assert page.locator("#list article").get_attribute("class") is None
    resigned = next(event for event in sample().events if event.title == "Eden resigns")
    assert corrections(page)["events"][resigned.id]["status"] == "auto"


def test_status_facet_follows_the_marks(quick_page):
    page = quick_page("#not-status=rejected")
    press(page, "j", "x")
    assert "Darius finishes a channel from the Nile" not in shown(page)
    press(page, "u")
    assert "Darius finishes a channel from the Nile" in shown(page)


def test_marks_are_found_and_faceted(quick_page):
    page = quick_page(CEASEFIRE)
    page.fill("#own-tags", "midnight question")
    leave(page, "own-tags")
    page.evaluate("document.getElementById('facet-tag').open = true")
    page.locator("#facet-tag label", has_text="midnight question").click()
    assert shown(page) == ["Cease-fire takes effect in Egypt"]
    page.click("#reset")
    page.fill("#q", "midnight question")
    assert shown(page) == ["Cease-fire takes effect in Egypt"]


def test_corrections_file(quick_page):
    page = quick_page(CEASEFIRE)
    mark(page, "Doubt")
    page.fill("#own-note", "Ask Cairo.")
    leave(page, "own-note")
    event = next(event for event in sample().events if event.id == "e0000cea5ef1")
    assert corrections(page) == {
        "dateline-corrections": "1",
        "timeline": "Suez, 1956",
        "events": {
            "e0000cea5ef1": {
                "status": "doubted",
                "note": "Ask Cairo.",
                "about": {"title": event.title, "date": event.date.edtf, "quote": event.quote},
            }
        },
    }


def imported(page, content, folder):
    file = folder / "corrections.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    page.locator("#import").set_input_files(file)


def test_import_merges_counts_and_can_be_undone(quick_page, tmp_path):
    page = quick_page(CEASEFIRE)
    page.fill("#own-note", "Mine.")
    leave(page, "own-note")
    events = {"e0000cea5ef1": {"status": "accepted", "tags": ["theirs"]}, "egone": {"star": True}}
    imported(page, {"dateline-corrections": "1", "timeline": "x", "events": events}, tmp_path)
    page.wait_for_selector("#toast:has-text('2 marks taken over, 1 of events not in this timeline')")
    assert page.locator("article[data-id=e0000cea5ef1] .marks").text_content() == "accepted theirs Mine."
    assert "1 mark of events not in this timeline" in page.inner_text("#reviewed")
    kept = corrections(page)["events"]
    assert kept["egone"] == {"star": True}
    press(page, "Escape", "u")
    assert page.locator("article[data-id=e0000cea5ef1] .marks").text_content() == "key date Mine."


def test_a_file_of_another_kind_is_refused(quick_page, tmp_path):
    page = quick_page()
    other = "This is no corrections file of a version this page can read."
    for content, said in (
        ("no json", "It is not JSON."),
        ("", "It is not JSON."),
        ({"dateline-corrections": "2", "events": {}}, other),
        ({"dateline-corrections": "1", "events": []}, other),
        ({"events": {}}, other),
        ("null", other),
        ("[]", other),
    ):
        imported(page, content, tmp_path)
        page.wait_for_selector(f"#toast:text-is('Not imported: {said}')")
        page.evaluate("document.getElementById('toast').textContent = ''")
    assert page.inner_text("#reviewed") == "1 of 32 reviewed"


def test_what_is_ill_formed_in_a_file_is_left_out(quick_page, tmp_path):
    page = quick_page()
    events = {
        "e0000cea5ef1": {
            "status": "sure",
            "star": "yes",
            "note": 5,
            "tags": ["ok", 7],
            "title": "",
            "evil": 1,
        }
    }
    imported(page, {"dateline-corrections": "1", "timeline": "x", "events": events}, tmp_path)
    page.wait_for_selector("#toast:has-text('1 mark taken over')")
    assert corrections(page)["events"] == {"e0000cea5ef1": {"tags": ["ok"]}}


def test_a_record_without_anything_in_it_is_no_mark(quick_page, tmp_path):
    page = quick_page()
    content = json.dumps({"dateline-corrections": "1", "events": {"e0000cea5ef1": 5, "egone": {"status": "sure"}}})
    imported(page, "\ufeff" + content, tmp_path)
    page.wait_for_selector("#toast:text-is('0 marks taken over; 2 could not be read.')")
    assert corrections(page)["events"] == {}


@pytest.mark.parametrize(
    "kept", ["{", "null", "[]", '{"events": null}', '{"events": [1]}', '{"events": {"a": null, "b": {"tags": "x"}}}']
)
def test_what_something_else_has_stored_is_passed_over(quick_page, kept):
    page = quick_page()
    key = page.evaluate("JSON.parse(document.getElementById('data').textContent).key")
    page.evaluate("([key, kept]) => localStorage.setItem(`dateline:${key}`, kept)", [key, kept])
    first, second = quick_page(CEASEFIRE), quick_page(CEASEFIRE)
    assert first.inner_text("#reviewed") == "1 of 32 reviewed"
    assert "Kept in this browser" in first.inner_text("#event")
    mark(first, "Accept")
    second.wait_for_selector("article[data-id=e0000cea5ef1].accepted", state="attached")
    assert set(corrections(second)["events"]) == {"e0000cea5ef1"}


def test_two_tabs_know_of_each_other(quick_page):
    first, second = quick_page(CEASEFIRE), quick_page(CEASEFIRE)
    mark(first, "Accept")
    second.wait_for_selector("article[data-id=e0000cea5ef1].accepted", state="attached")
    second.fill("#own-note", "from the second")
    leave(second, "own-note")
    first.wait_for_selector("article[data-id=e0000cea5ef1] .marks q", state="attached")
    assert set(corrections(first)["events"]["e0000cea5ef1"]) == {"status", "note", "about"}


def test_undo_leaves_alone_what_another_tab_did(quick_page):
    first, second = quick_page(CEASEFIRE), quick_page(CEASEFIRE)
    mark(first, "Accept")
    second.wait_for_selector("article[data-id=e0000cea5ef1].accepted", state="attached")
    second.fill("#own-note", "from the second")
    leave(second, "own-note")
    first.wait_for_selector("article[data-id=e0000cea5ef1] .marks q", state="attached")
    press(first, "u")
    second.wait_for_selector("article[data-id=e0000cea5ef1]:not(.accepted)", state="attached")
    assert first.locator("article[data-id=e0000cea5ef1] .marks").text_content() == "key date from the second"


def test_without_storage_the_marks_last_as_long_as_the_page(context, write_page):
    page = context.new_page()
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied') } })")
    page.goto(write_page("quick", sample, bundle="").as_uri() + CEASEFIRE)
    page.wait_for_selector("html[data-ready]", state="attached")
    mark(page, "Accept")
    assert re.search("keeps nothing for this page", page.inner_text("#event"))
    assert corrections(page)["events"]["e0000cea5ef1"]["status"] == "accepted"
