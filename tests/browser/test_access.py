"""For everyone: axe-core finds nothing, at any width, in light and dark; colours are told apart; 360 pixels suffice."""

import importlib.util
from pathlib import Path

import pytest
from views import DESK, PHONE, ROOT, count, press, shown

from make import chronology, document, event
from sample import sample


@pytest.fixture(scope="session")
def axe() -> str:
    """axe-core, as npm brought it or as the Python package carries it."""
    package = importlib.util.find_spec("axe_playwright_python")
    places = [ROOT / "node_modules" / "axe-core" / "axe.min.js"]
    places += [Path(package.origin).parent / "axe.min.js"] if package and package.origin else []
    for place in places:
        if place.is_file():
            return place.read_text(encoding="utf-8")
    pytest.skip("axe-core is not here: `npm ci`, or `pip install axe-playwright-python`")


def violations(page, axe: str) -> list[str]:
    page.add_style_tag(content="article { content-visibility: visible !important }")  # axe judges what is rendered
    page.evaluate(axe)
    found = page.evaluate("axe.run({ resultTypes: ['violations'] })")["violations"]
    return [f"{one['id']}: {one['help']} {[node['html'][:120] for node in one['nodes'][:3]]}" for one in found]


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_words_without_end_are_broken(tab, write_page, size):
    def endless():
        text = document(f"On 5 May 1956 {'x' * 400} came.", "p" * 200 + ".txt", title="L" * 180)
        return chronology(
            [text],
            [
                event(
                    text, text.text, "5 May 1956", "1956-05-05", title="T" * 200, people=("W" * 90,), tags=("t" * 120,)
                )
            ],
            title="Very" * 40,
        )

    page = tab(viewport=size)
    page.goto(write_page("endless", endless, bundle="").as_uri())
    page.wait_for_selector("html[data-ready]", state="attached")
    press(page, "j", "Enter")
    page.wait_for_selector("#event h2")
    wide = "[document.documentElement, document.getElementById('panel')].map((e) => e.scrollWidth - e.clientWidth)"
    assert page.evaluate(wide) == [0, 0]


VIEWS = {
    "list": "",
    "panel": "#id=e0000cea5ef1",
    "narrowed": "#q=sevres&person=Anthony+Eden&not-mood=denied&from=1956&lanes=place&by=source&sort=doubt",
    "nothing": "#q=nothing+like+it",
    "wrong": "#from=whenever",
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_axe_finds_nothing(tab, write_page, axe, size, scheme):
    page = tab(viewport=size, color_scheme=scheme)
    found = {}
    for name, view in VIEWS.items():
        page.goto("about:blank")
        page.goto(write_page("sample", sample).as_uri() + view)
        page.wait_for_selector("html[data-ready=chart]", state="attached")
        found[name] = violations(page, axe)
    page.goto("about:blank")
    page.goto(write_page("sample", sample).as_uri() + f"#doc={sample().documents[0].id}")
    page.wait_for_selector("#reader[open]")
    found["document"] = violations(page, axe)
    press(page, "Escape")
    page.evaluate("document.querySelector('.menu').open = true")
    press(page, "?")
    found["keys and menu"] = violations(page, axe)
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_axe_finds_nothing_without_script(tab, write_page, axe):
    """The list as Python writes it, with the script switched off by its policy."""
    page = tab()
    text = write_page("sample", sample).read_text(encoding="utf-8").replace("'sha256-", "'sha256-x")
    page.set_content(text)
    assert page.get_attribute("html", "data-ready") is None
    assert violations(page, axe) == []


def test_axe_would_find_something(tab, write_page, axe):
    page = tab()
    page.goto(write_page("sample", sample).as_uri())
    page.evaluate("document.querySelector('#list article p').style.color = '#bbb'")
    page.evaluate("document.querySelector('#q').parentElement.replaceWith(document.querySelector('#q'))")
    page.evaluate("document.querySelector('#q').placeholder = ''")
    found = violations(page, axe)
    assert {"color-contrast", "label"} <= {one.split(":")[0] for one in found}


LUMINANCE = """
(selectors) => {
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, at) => sum + v * [0.2126, 0.7152, 0.0722][at], 0);
  const ground = (node) => {
    for (let up = node; up; up = up.parentElement) {
      const colour = rgb(getComputedStyle(up).backgroundColor);
      if (colour.length < 4 || colour[3] > 0.99) return colour;
    }
    return [255, 255, 255];
  };
  return selectors.flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, 3).map((node) => {
    const [a, b] = [light(rgb(getComputedStyle(node).color)), light(ground(node))];
    return [selector, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)];
  }));
}
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(tab, write_page, scheme):
    page = tab(viewport=DESK, color_scheme=scheme)
    page.goto(write_page("sample", sample).as_uri() + "#id=e0000cea5ef1")
    page.wait_for_selector("html[data-ready=chart]", state="attached")
    text = [
        "h1",
        "#facts",
        "#count",
        ".title",
        "article blockquote",
        "article mark",
        "article p",
        "cite",
        ".mood",
        ".differs",
    ]
    text += [
        ".day > h3",
        ".day > h4",
        "#list h2",
        "#facets label",
        ".number",
        "#panel dt",
        "#panel mark",
        ".passage",
        "#legend li",
    ]
    text += ["button", "select", ".marks i", "#sources small", "time.shown", "#panel code"]
    ratios = page.evaluate(LUMINANCE, text)
    assert {selector for selector, _ in ratios} == set(text)
    assert [pair for pair in ratios if pair[1] < 4.5] == []


@pytest.fixture
def phone(tab, write_page):
    page = tab(viewport=PHONE, has_touch=True, is_mobile=True)
    page.goto(write_page("sample", sample).as_uri())
    page.wait_for_selector("html[data-ready=chart]", state="attached")
    return page


def test_nothing_is_wider_than_a_phone(phone):
    assert phone.evaluate("document.documentElement.scrollWidth") == 360
    for view in ("id=e0000cea5ef1", "q=eden&person=Anthony+Eden&from=1956", f"doc={sample().documents[0].id}"):
        phone.evaluate("view => { location.hash = view }", view)
        phone.wait_for_selector({"i": "#event-title", "q": ".chip", "d": "#reader[open]"}[view[0]])
        assert phone.evaluate("document.documentElement.scrollWidth") == 360


def test_narrowing_on_a_phone(phone):
    assert not phone.is_visible("#from")
    phone.tap("#show-facets")
    phone.fill("#from", "1957")
    phone.locator("#facet-person").get_by_role("button", name="only Anthony Eden").tap()
    assert shown(phone) == ["Eden resigns"]
    phone.tap("#show-facets")
    assert not phone.is_visible("#facets")
    phone.locator(".chip").first.tap()
    assert count(phone).startswith("4 of 30")


def test_reading_and_marking_on_a_phone(phone):
    phone.locator("#list article a", has_text="Eden resigns").tap()
    panel = phone.locator("#panel").bounding_box()
    assert (panel["x"], panel["width"]) == (0, 360)
    phone.locator("#event").get_by_role("button", name="Doubt").tap()
    phone.locator("#event").get_by_role("button", name="Close").tap()
    assert not phone.is_visible("#panel")
    assert "doubted" in phone.locator("#list article", has_text="Eden resigns").get_attribute("class")


def test_leafing_on_a_phone(phone):
    phone.locator("#list article a", has_text="Eden leaves for Jamaica").tap()
    phone.get_by_role("button", name="Next event").tap()
    title = phone.inner_text("#event h2")
    assert title != "Eden leaves for Jamaica"
    assert phone.evaluate("document.documentElement.scrollWidth") == 360
    phone.locator("#event").get_by_role("button", name="Close").tap()
    assert phone.locator("#list article[aria-current] .title").inner_text() == title
    assert phone.locator("#list article[aria-current]").evaluate(
        "node => node.getBoundingClientRect().top < innerHeight"
    )


def test_fingers_find_the_buttons(phone):
    """Targets of at least 24 pixels (WCAG 2.2, 2.5.8)."""
    phone.tap("#show-facets")
    small = phone.evaluate(
        "[...document.querySelectorAll('button, summary, select, input:not([type=checkbox]):not([type=file])')]"
        ".map((n) => [n, n.getBoundingClientRect()]).filter(([n, b]) => b.width && Math.min(b.width, b.height) < 24)"
        ".map(([n, b]) => n.outerHTML.slice(0, 80) + b.width + 'x' + b.height)"
    )
    assert small == []


def test_the_chart_lets_fingers_scroll(phone):
    assert phone.evaluate("document.getElementById('figure').layout.dragmode") is False


def test_every_control_has_a_name(sample_page):
    page = sample_page("#id=e0000cea5ef1")
    tree = page.locator("body").aria_snapshot()
    assert "- button:" not in tree
    assert '- searchbox "Search"' in tree
    assert '- textbox "From"' in tree
    assert '- complementary "One event in full"' in tree
    assert '- main "Events"' in tree


def test_the_count_is_announced(sample_page):
    page = sample_page()
    assert page.get_attribute("#count", "aria-live") == "polite"
    page.fill("#q", "eden")
    assert page.locator("#count").inner_text() == "3 of 30 events and 0 of 2 undated"
