"""Narrowing: search, dates and facets, each in the address, each with a way back."""

import pytest
from playwright.sync_api import expect
from views import count, current_title, press, shown, view


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("sharm", ["Israeli army leaves Sharm el-Sheikh"]),
        ("SÈVRES protocol", ["Patrick Dean signs the protocol"]),
        ('"arab town"', ["Planes come; petrol tanks burn till noon"]),
        ("sevres -lloyd -protocol", ["Eden meets French ministers"]),
        ("-the -a -in -on -canal", ["إغلاق القناة بعد إغراق السفن"]),
        ("السفن", ["إغلاق القناة بعد إغراق السفن"]),
        ("gamal abdel", ["Nasser speaks in Alexandria; canal offices are taken"]),
        ("no such words", []),
    ],
)
def test_search(quick_page, typed, titles):
    page = quick_page()
    page.fill("#q", typed)
    assert shown(page) == titles
    assert view(page) == f"#q={typed}"


def test_what_was_searched_for_is_painted(quick_page):
    page = quick_page("#q=sevres+ETRANGER+-lloyd")
    painted = "[...CSS.highlights.get('found')].map((range) => range.startContainer.nodeValue.slice(range.startOffset, range.endOffset))"
    assert page.evaluate(painted) == []
    page.fill("#q", 'sÈvres "FRENCH min"')
    shown(page)
    assert sorted(page.evaluate(painted)) == ["French min", "French min", "Sevres", "Sevres"]


def test_search_can_be_emptied(quick_page):
    page = quick_page("#q=sharm")
    assert page.input_value("#q") == "sharm"
    page.locator("#q").press("Escape")
    assert len(shown(page)) == 32


@pytest.mark.parametrize(
    ("since", "until", "dated"),
    [
        ("1957", "", 4),
        ("9 Jan 1957", "1957-01-09", 1),
        ("Mar 1957", "Mar 1957", 1),
        ("", "500 BC", 2),
        ("18XX", "1880s", 3),
        ("1956-11-24/1956-11-30", "", 6),
        ("44 BC", "44 BC", 1),
    ],
)
def test_dates(quick_page, since, until, dated):
    """Every date that reaches into the range counts; an open one reaches as far as it is open."""
    page = quick_page()
    page.fill("#from", since)
    page.fill("#to", until)
    found = count(page)
    assert found.startswith(f"{dated} of 30 events"), found


def test_dates_that_may_lie_outside_are_counted(quick_page):
    page = quick_page("#from=1956-10-22&to=1956-10-24")
    assert count(page) == "5 of 30 events and 2 of 2 undated"
    assert page.inner_text("#wide").startswith("2 of them may lie outside")


def test_dates_that_may_lie_outside_can_be_left_out(quick_page):
    page = quick_page("#from=1956-10-22&to=1956-10-24")
    all_of_them = shown(page)
    page.get_by_role("button", name="leave them out").click()
    assert count(page) == "3 of 30 events and 2 of 2 undated"
    assert page.inner_text("#wide").startswith("2 others that may lie outside left out")
    assert set(shown(page)) < set(all_of_them)
    assert view(page) == "#from=1956-10-22&to=1956-10-24&within=only"
    page.get_by_role("button", name="show them too").click()
    assert shown(page) == all_of_them


def test_a_date_not_understood_is_said(quick_page):
    page = quick_page()
    page.fill("#from", "the other day")
    assert "Not understood" in page.inner_text("#wrong")
    assert page.get_attribute("#from", "aria-invalid") is not None
    assert len(shown(page)) == 32
    page.fill("#from", "1957")
    assert page.inner_text("#wrong") == ""


def test_dates_the_wrong_way_round_are_said(quick_page):
    for dates in ("from=1957&to=1956", "from=2013&to=1999"):  # one event goes on without an end
        page = quick_page(f"#{dates}")
        assert page.inner_text("#wrong") == "The first date is after the last: no event can fit."
        assert count(page).startswith("0 of 30 events")


def test_the_most_important(quick_page):
    page = quick_page()
    page.select_option("#sort", "importance")
    ranked = shown(page)[:10]
    page.select_option("#sort", "")
    page.select_option("#top", "10")
    by_date = shown(page)
    assert set(by_date) <= {*ranked, "Convoy waits", "Clerks are told to come back"}
    assert len(by_date) == 10
    assert "the most important of 32 that fit" in count(page)
    expect(facet(page, "person", "Anthony Eden").locator(".number")).to_have_text("3")
    page.fill("#q", "eden")
    assert len(shown(page)) == 3
    assert view(page) == "#q=eden&top=10" or view(page) == "#top=10&q=eden"
    page.fill("#q", "")
    page.get_by_role("button", name="Remove: most important 10").click()
    assert len(shown(page)) == 32


@pytest.mark.parametrize("top", ["0", "-3", "many", "1e9", "7"])
def test_any_number_of_the_most_important(quick_page, top):
    assert len(shown(quick_page(f"#top={top}"))) == (7 if top == "7" else 32)


def facet(page, key: str, name: str):
    return page.locator(f"#facet-{key} li", has_text=name)


def test_facets_only_and_not(quick_page):
    page = quick_page()
    facet(page, "person", "Anthony Eden").hover()
    facet(page, "person", "Anthony Eden").get_by_role("button", name="only").click()
    assert shown(page) == ["Eden meets French ministers", "Eden leaves for Jamaica", "Eden resigns"]
    page.evaluate("document.getElementById('facet-mood').open = true")
    facet(page, "mood", "denied").hover()
    facet(page, "mood", "denied").get_by_role("button", name="not").click()
    assert shown(page) == ["Eden leaves for Jamaica", "Eden resigns"]
    assert view(page) == "#person=Anthony Eden&not-mood=denied"
    page.get_by_role("button", name="Remove: Told as: not denied").click()
    page.get_by_role("button", name="Remove: People: Anthony Eden").click()
    assert len(shown(page)) == 32


def test_facets_by_keyboard_alone(quick_page):
    page = quick_page()
    page.focus("#q")
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('#facet-place input')"):
            break
    press(page, "Space")
    assert view(page) == "#place=Suez Canal"
    assert count(page) == "4 of 30 events and 0 of 2 undated"
    press(page, "Tab", "Tab", "Enter")
    assert view(page) == "#not-place=Suez Canal"
    assert count(page) == "26 of 30 events and 2 of 2 undated"


def test_counts_of_a_facet_ignore_its_own_choice(quick_page):
    page = quick_page("#person=Anthony%20Eden&source=" + "x")
    assert count(page).startswith("0 of 30")
    page = quick_page("#person=Anthony%20Eden")
    expect(facet(page, "person", "Selwyn Lloyd").locator(".number")).to_have_text("1")
    expect(facet(page, "place", "Sevres").locator(".number")).to_have_text("1")


def test_facets_name_those_that_the_view_has_most_of(quick_page):
    page = quick_page()
    numbers = page.locator("#facet-person .number").all_text_contents()
    assert numbers == sorted(numbers, key=int, reverse=True)
    assert len(numbers) == 6
    page.fill("#q", "sevres")
    names = page.locator("#facet-person label bdi").all_text_contents()
    assert {"Patrick Dean", "Selwyn Lloyd"} <= set(names)
    assert "0" not in page.locator("#facet-person .number").all_text_contents()
    page.locator("#facet-person label", has_text="Selwyn Lloyd").click()
    page.fill("#q", "nasser")
    assert facet(page, "person", "Selwyn Lloyd").locator("input").is_checked()  # what is asked for stays in sight
    expect(facet(page, "person", "Selwyn Lloyd").locator(".number")).to_have_text("0")


def test_an_event_of_a_narrow_view_is_shown_among_all_others(quick_page):
    page = quick_page("#q=eden")
    press(page, "j", "Enter")
    title = page.inner_text("#event h2")
    page.get_by_role("button", name="Show it among all events").click()
    assert count(page) == "30 of 30 events and 2 of 2 undated"
    assert page.inner_text("#event h2") == title
    assert page.evaluate("document.activeElement.closest('article')?.ariaCurrent") == "true"
    assert not page.get_by_role("button", name="Show it among all events").is_visible()
    page.go_back()
    assert count(page).startswith("3 of 30")


def test_the_undated_are_one_step_away(quick_page):
    page = quick_page()
    page.get_by_role("button", name="2 undated").click()
    assert page.evaluate("document.activeElement.closest('article') !== null")
    assert page.evaluate("document.activeElement.textContent").startswith("undated")
    page.fill("#q", "eden")
    assert page.get_by_role("button", name="undated").count() == 0


def test_a_name_in_the_list_narrows_to_it(quick_page):
    page = quick_page()
    page.locator("#list .person bdi", has_text="Selwyn Lloyd").click()
    assert shown(page) == ["Lloyd flies to Sevres under another name"]
    assert view(page) == "#person=Selwyn Lloyd"


def test_reset(quick_page):
    page = quick_page("#q=eden&kind=travel&from=1956&sort=doubt&bars=month")
    page.click("#reset")
    assert len(shown(page)) == 32
    assert view(page) == ""
    assert page.locator("#reset").is_disabled()
    assert (page.input_value("#q"), page.input_value("#sort"), page.input_value("#bars")) == ("", "", "")


def test_back_and_forward(quick_page):
    page = quick_page()
    page.fill("#q", "sevres")
    page.locator("#list article a", has_text="Patrick Dean").click()
    assert page.inner_text("#event h2") == "Patrick Dean signs the protocol"
    page.keyboard.press("Escape")
    assert not page.is_visible("#event h2")
    page.go_back()
    assert page.inner_text("#event h2") == "Patrick Dean signs the protocol"
    page.go_back()
    assert not page.is_visible("#event h2")
    assert page.input_value("#q") == "sevres"
    page.go_forward()
    assert page.inner_text("#event h2") == "Patrick Dean signs the protocol"


def test_the_whole_view_is_in_the_address(quick_page):
    whole = "#q=sevres&from=1956&to=Dec 1956&place=Sevres&not-mood=denied&sort=newest&bars=day&by=source&lanes=place"
    page = quick_page(whole)
    assert shown(page) == ["Patrick Dean signs the protocol", "Lloyd flies to Sevres under another name"]
    fields = {name: page.input_value(f"#{name}") for name in ("q", "from", "to", "sort", "bars", "by", "lanes")}
    assert fields == {
        "q": "sevres",
        "from": "1956",
        "to": "Dec 1956",
        "sort": "newest",
        "bars": "day",
        "by": "source",
        "lanes": "place",
    }
    other = quick_page()
    other.evaluate("address => { location.hash = address }", page.evaluate("location.hash"))
    other.wait_for_selector(".chip")
    assert shown(other) == shown(page)
    assert other.input_value("#bars") == "day"


def test_an_unknown_event_is_said(quick_page):
    page = quick_page("#id=e999&q=sharm")
    assert "no event e999" in page.inner_text("#toast")
    assert shown(page) == ["Israeli army leaves Sharm el-Sheikh"]


def test_an_event_outside_the_filter_still_opens(quick_page):
    page = quick_page("#id=e0000cea5ef1&q=sharm")
    assert page.inner_text("#event h2") == "Cease-fire takes effect in Egypt"


def test_the_current_event_survives_narrowing(quick_page):
    page = quick_page()
    page.locator("#list article a", has_text="Eden resigns").click()
    page.fill("#q", "eden")
    assert current_title(page) == "Eden resigns"
