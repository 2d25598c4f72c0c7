"""More events than a page should hold at once: one file still, listed in parts, searched and counted as ever."""

import pytest
from views import count, current_title, press, until

from synthetic import synthetic

EVENTS = 6000


@pytest.fixture
def large(open_page, write_page):
    return lambda view="": open_page(write_page("large", lambda: synthetic(EVENTS)), view)


@pytest.fixture(scope="module")
def made():
    return synthetic(EVENTS)


def rendered(page) -> int:
    return page.locator("#list article").count()


def scrolled(page, pixels: int) -> None:
    """Scrolls as far as there is room, and waits until what came into view is filled."""
    page.evaluate("pixels => scrollBy(0, pixels)", pixels)
    until(
        page,
        "() => ![...document.querySelectorAll('#list .part[style]')].some((part) => {"
        " const { top, bottom } = part.getBoundingClientRect(); return top < innerHeight && bottom > 0 })",
    )


def test_only_what_is_in_view_is_there(large):
    page = large()
    assert 12 <= rendered(page) < 400
    assert page.locator("#list .part[style]").count() > 140


def test_counts(large, made):
    page = large()
    assert (
        count(page)
        == f"{len(made.events):,} of {len(made.events):,} events and {len(made.undated)} of {len(made.undated)} undated"
    )
    page.fill("#q", '"entry 1234 of"')
    dated = sum("entry 1234 of" in event.quote for event in made.events)
    assert count(page).startswith(f"{dated} of {len(made.events):,} events and {1 - dated} of")
    assert rendered(page) == 1


def test_every_event_comes_into_view_by_scrolling(large):
    page = large("#q=%22entry+12%22")
    total = int(count(page).split(" of ")[0])
    seen = set()
    for _ in range(60):
        seen.update(page.locator("#list article").evaluate_all("all => all.map((a) => a.dataset.id)"))
        if len(seen) >= total:
            break
        scrolled(page, 2500)
    assert len(seen) >= total


def test_first_last_and_any_event(large, made):
    page = large()
    press(page, "End")
    assert current_title(page) == made.undated[-1].title
    assert page.locator("article[aria-current]").is_visible()
    press(page, "Home", "j", "k")
    assert current_title(page) == page.locator("#list article .title").first.text_content()
    middle = made.events[2500]
    page.evaluate("id => { location.hash = 'id=' + id }", middle.id)
    page.wait_for_selector(f"article[data-id={middle.id}][aria-current]")
    assert page.inner_text("#event h2") == middle.title
    box = page.locator(f"article[data-id={middle.id}]").bounding_box()
    assert 0 < box["y"] < 900


def test_headings_follow_on_from_part_to_part(large):
    page = large("#sort=newest")
    for _ in range(6):
        scrolled(page, 4000)
    headings = page.locator("#list .part:not([style]) h2").all_text_contents()
    years = [int(heading) for heading in headings if heading.isdigit()]
    assert years == sorted(set(years), reverse=True)


def test_marks_stay_with_their_events(large, made):
    page = large()
    press(page, "j", "a")
    first = page.locator("#list article").first.get_attribute("data-id")
    press(page, "End", "Home")
    page.fill("#q", "zzz")
    page.fill("#q", "")
    assert "accepted" in page.locator(f"article[data-id={first}]").get_attribute("class")


def test_without_script_it_says_what_it_needs(browser, write_page):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(write_page("large", lambda: synthetic(EVENTS)).as_uri())
    assert page.inner_text("#list") == "To list 6,000 events, this page needs its script."
    context.close()
