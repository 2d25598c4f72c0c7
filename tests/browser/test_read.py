"""The list: it reads without script, stands under the right headings, and JavaScript writes what Python writes."""

import http.server
import json
import re
import threading
from functools import partial
from pathlib import Path

import pytest
from views import DESK, PHONE, count, shown

from dateline.render import PAGE, page_json
from sample import sample


def headings(page) -> list[str]:
    return page.locator("#list h2, #list h3, #list h4").all_text_contents()


def test_every_event_stands_in_the_list(sample_page):
    page, made = sample_page(), sample()
    assert sorted(shown(page)) == sorted(event.title for event in (*made.events, *made.undated))
    assert count(page) == "30 of 30 events and 2 of 2 undated"


def test_headings_say_what_is_known_and_no_more(sample_page):
    found = headings(sample_page())
    assert found[:6] == ["500 BC", "about 500 BC", "8th century", "8th century", "1869", "November"]
    assert found[6] == "Wed 17 Nov"
    assert found[13:20] == ["1956", "Spring 1956", "Spring 1956", "June", "Wed 13 Jun", "July", "Thu 26 Jul"]
    assert "since May 1957" in found
    assert found[-3:] == [
        "Undated 2 events",
        "“some weeks” gives no length",
        "the document has no date that the 14th could belong to",
    ]


def test_the_expression_is_marked_in_its_quote(sample_page):
    page = sample_page()
    quote = page.locator("article", has_text="Cease-fire takes effect").locator("blockquote")
    assert quote.locator("mark").text_content() == "at midnight on Tuesday"
    assert quote.text_content() == "The cease-fire took effect at midnight on Tuesday, a government spokesman said."


def test_what_did_not_happen_looks_different(sample_page):
    page = sample_page()
    style = "node => [getComputedStyle(node).borderLeftStyle, node.className]"
    assert page.locator("article", has_text="Eden leaves for Jamaica").evaluate(style) == [
        "dashed",
        "planned",
    ]
    assert page.locator("article", has_text="Eden meets French").evaluate(style) == ["dashed", "denied"]
    assert page.locator("article", has_text="Patrick Dean").evaluate(style) == ["solid", ""]
    assert page.locator("article.denied .mood").text_content() == "denied"


def test_conflicts_are_seen_in_the_list(sample_page):
    differs = sample_page().locator(".differs").all_text_contents()
    assert differs == ["Sources differ: 7 November 1956, 02:00 (The cabinet, 1960)"]


def test_the_page_reads_without_script(browser, write_page):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(write_page("sample", sample).as_uri())
    text = page.locator("body").text_content()
    assert [event.quote for event in sample().events if event.quote not in text] == []
    assert "Sources differ: 7 November 1956" in text
    assert "scans/page-7.png: holds no text" in text
    assert not page.locator("#narrow, #chart, #facets").first.is_visible()
    context.close()


def elements(page) -> dict[str, str]:
    """The elements of all events; which of them the Tab key stops at is a matter of the view."""
    page.wait_for_selector("#list .part[style]", state="detached")
    pairs = page.evaluate("[...document.querySelectorAll('#list article')].map((a) => [a.dataset.id, a.outerHTML])")
    return {key: re.sub(r' tabindex="-?\d"', "", html) for key, html in pairs}


def test_python_and_script_write_the_same_elements(sample_page):
    by_python, by_script = sample_page(), sample_page("#sort=newest")
    assert by_python.locator("#list .part").count() == 0
    assert by_script.locator("#list .part").count() > 0
    assert elements(by_script) == elements(by_python)


def test_the_numbers_stand_in_the_page_before_its_script(sample_page, browser, write_page):
    """What the script fills in later would push the list down."""
    context = browser.new_context(java_script_enabled=False)
    bare = context.new_page()
    bare.goto(write_page("sample", sample).as_uri())
    before = [bare.locator(name).text_content() for name in ("#count", "#reviewed")]
    context.close()
    page = sample_page()
    assert [page.locator(name).text_content() for name in ("#count", "#reviewed")] == before


def test_a_view_that_is_asked_for_is_not_preceded_by_another(context, write_page):
    page = context.new_page()
    page.add_init_script(
        "window.flashed = []; new MutationObserver(() => { const list = document.querySelector('#list article');"
        " if (list && !document.documentElement.dataset.ready)"
        " window.flashed.push(getComputedStyle(list).visibility) }).observe(document, { childList: true, subtree: true })"
    )
    page.goto(write_page("sample", sample).as_uri() + "#q=sharm")
    page.wait_for_selector("html[data-ready=chart]", state="attached")
    assert set(page.evaluate("window.flashed")) == {"hidden"}
    assert page.locator("#list article").evaluate("node => getComputedStyle(node).visibility") == "visible"


def test_the_list_is_there_even_if_the_page_s_script_is_refused(browser, write_page, tmp_path):
    """As where a file was altered on its way, and its policy no longer allows the script in it."""
    context = browser.new_context()
    page = context.new_page()
    file = tmp_path / "altered.html"
    text = write_page("sample", sample).read_text(encoding="utf-8")
    file.write_text(text.replace('<script>"use strict";', '<script>"use strict"; '), encoding="utf-8")
    page.goto(file.as_uri() + "#q=sharm")
    assert page.get_attribute("html", "data-ready") is None
    assert page.locator("#list article").first.evaluate("node => getComputedStyle(node).visibility") == "visible"
    context.close()


def test_select_all_and_copy_take_the_whole_list(sample_page):
    page = sample_page()
    page.keyboard.press("Control+a")
    page.keyboard.press("Control+c")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert [event.title for event in sample().events if event.title not in copied] == []
    assert "6 November 1956, midnight" in copied


def test_the_browser_finds_text_far_down(sample_page):
    page = sample_page()
    assert page.evaluate("window.find('Clerks are told to come back')")
    assert page.evaluate("scrollY") > 500


def test_orders(sample_page):
    page = sample_page("#sort=newest")
    assert shown(page)[0] == "Traffic grows"
    page.select_option("#sort", "doubt")
    assert shown(page)[0] == "First plan to take back the company is drawn up"
    page.select_option("#sort", "importance")
    assert shown(page)[0] == "Nasser speaks in Alexandria; canal offices are taken"
    page.select_option("#sort", "source")
    assert headings(page)[0] == "The Canal in Brief, March 1958"


WATCH_MOVES = """
    window.moved = 0;
    new PerformanceObserver((list) => { for (const one of list.getEntries()) window.moved += one.value; })
      .observe({ type: 'layout-shift', buffered: true });
"""


@pytest.fixture(scope="module")
def watched(browser):
    """A tab that notes by how much anything moves that it shows."""
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(WATCH_MOVES)
    yield page
    context.close()


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("view", ["", "#id=e0000cea5ef1", "#sort=newest&lanes=source"])
def test_nothing_moves_while_it_loads(watched, write_page, view, size):
    page = watched
    page.set_viewport_size(size)
    page.goto("about:blank")
    page.goto(write_page("sample", sample).as_uri() + view)
    page.wait_for_selector("html[data-ready=chart]", state="attached")
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate("window.moved") < 0.01


def test_right_to_left_text_is_isolated(sample_page):
    page = sample_page()
    arabic = page.locator("article", has_text="إغلاق")
    assert arabic.locator("blockquote").evaluate("node => getComputedStyle(node).direction") == "rtl"
    assert arabic.locator(".person bdi").evaluate("node => getComputedStyle(node).unicodeBidi") == "isolate"
    assert arabic.locator("p").first.evaluate("node => getComputedStyle(node).direction") == "ltr"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def served():
    """The folder of the page, served as a web developer would."""
    root = PAGE.parents[3]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=root))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{PAGE.relative_to(root).as_posix()}/index.html"
    server.shutdown()
    server.server_close()


def test_the_page_runs_unpacked_on_its_sample(context, served):
    page = context.new_page()
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(served)
    page.wait_for_selector("html[data-ready]", state="attached")
    assert len(shown(page)) == 32
    assert errors == []


def test_the_sample_of_the_page_is_up_to_date():
    kept = json.loads(Path(PAGE / "sample.json").read_text(encoding="utf-8"))
    assert kept == page_json(sample())
