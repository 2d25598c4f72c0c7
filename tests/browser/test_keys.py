"""The keyboard alone: every ability of the list and the panel, and a switch for single letters."""

from views import current_title, press, shown, until, view


def test_moving_through_the_events(quick_page):
    page = quick_page()
    titles = shown(page)
    press(page, "j")
    assert current_title(page) == titles[0]
    press(page, "j", "ArrowDown", "j")
    assert current_title(page) == titles[3]
    press(page, "k", "ArrowUp")
    assert current_title(page) == titles[1]
    press(page, "End")
    assert current_title(page) == titles[-1]
    press(page, "j")
    assert current_title(page) == titles[-1]
    press(page, "Home")
    assert current_title(page) == titles[0]
    assert page.evaluate("document.activeElement.closest('article').ariaCurrent") == "true"


def test_the_current_event_is_in_view_and_not_under_the_headings(quick_page):
    page = quick_page()
    for _ in range(20):
        press(page, "j")
        top, bottom = page.evaluate(
            "(() => { const box = document.querySelector('article[aria-current]').getBoundingClientRect();"
            " return [box.top - document.querySelector('#narrow').getBoundingClientRect().bottom, innerHeight - box.bottom] })()"
        )
        assert top >= 0
        assert bottom >= 0


def test_open_move_and_close(quick_page):
    page = quick_page()
    titles = shown(page)
    press(page, "j", "Enter")
    assert page.inner_text("#event h2") == titles[0]
    press(page, "j")
    assert page.inner_text("#event h2") == titles[1]
    press(page, "Escape")
    assert not page.is_visible("#event h2")
    assert current_title(page) == titles[1]
    assert view(page) == ""


def test_search_key_and_escape(quick_page):
    page = quick_page()
    press(page, "/")
    page.keyboard.type("just eden")
    assert page.input_value("#q") == "just eden"
    press(page, "Escape")
    assert page.input_value("#q") == ""


def test_the_menu_closes_by_escape_and_by_a_click_beside_it(quick_page):
    page = quick_page()
    for leave in (lambda: press(page, "Escape"), lambda: page.click("h1")):
        page.click(".menu summary")
        assert page.is_visible("#as-csv")
        leave()
        assert not page.is_visible("#as-csv")
    assert page.evaluate("document.activeElement === document.body")


def test_verdicts_by_key(quick_page):
    page = quick_page()
    press(page, "j", "s", "a")
    first = page.locator("#list article").first
    assert "starred" in first.inner_text()
    assert "accepted" in first.get_attribute("class")
    press(page, "d")
    assert "doubted" in first.get_attribute("class")
    press(page, "x")
    assert "rejected" in first.get_attribute("class")
    press(page, "x")
    assert first.get_attribute("class") is None
    press(page, "u", "u")
    assert "doubted" in first.get_attribute("class")


def test_note_by_key(quick_page):
    page = quick_page()
    press(page, "j", "e")
    page.keyboard.type("ask the archive, just in case")
    press(page, "Escape")
    assert "ask the archive, just in case" in page.locator("#list article").first.inner_text()


def test_a_note_belongs_to_the_event_it_was_written_for(quick_page):
    page = quick_page()
    first = shown(page)[0]
    press(page, "j", "e")
    page.keyboard.type("of the first")
    page.locator("#list article a").nth(2).evaluate("link => link.click()")
    assert page.input_value("#own-note") == ""
    assert page.locator("#list article", has_text="of the first").locator(".title").all_text_contents() == [first]


def test_citation_by_key(quick_page):
    page = quick_page("#id=e0000cea5ef1")
    press(page, "c")
    page.wait_for_selector("#toast.on")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == (
        "Cease-fire takes effect in Egypt: “The cease-fire took effect at midnight on Tuesday, a government spokesman said.” "
        "— Agency cable: cease-fire, 7 November 1956 (cables/1956-11-07.txt, line 1, characters 26–105); dated 6 November 1956, "
        "midnight (“at midnight on Tuesday”, counted from 1956-11-07) [e0000cea5ef1]"
    )


def test_the_citation_is_of_the_mention_at_hand(quick_page):
    page = quick_page("#id=e0000cea5ef1&mention=1")
    press(page, "c")
    page.wait_for_selector("#toast.on")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "The cabinet, 1960 (" in copied
    assert "two in the morning of 7 November 1956" in copied
    assert "this source: 1956-11-07T02:00:00+02:00" in copied


def test_keys_are_shown_and_letters_can_be_switched_off(quick_page):
    page = quick_page()
    press(page, "?")
    assert "copy the citation" in page.inner_text("#keys")
    page.uncheck("#letters")
    press(page, "Escape", "j", "s")
    assert page.locator("#list article[aria-current]").count() == 0
    press(page, "ArrowDown")
    assert page.locator("#list article[aria-current]").count() == 1
    page.reload()
    page.wait_for_selector("html[data-ready]", state="attached")
    press(page, "j")
    assert page.locator("#list article[aria-current]").count() == 0


def test_going_back_to_the_page_does_not_switch_letters_on(quick_page):
    """Browsers fill in fields again as they were, after the page has read what it keeps."""
    page = quick_page()
    page.evaluate("localStorage.setItem('dateline:keys', 'off')")
    page.goto("about:blank")
    page.go_back()
    until(page, "() => document.readyState === 'complete' && document.documentElement.dataset.ready")
    assert not page.evaluate("document.getElementById('letters').checked")
    press(page, "j")
    assert page.locator("#list article[aria-current]").count() == 0


def test_letters_are_switched_off_in_every_tab(quick_page):
    first, second = quick_page(), quick_page()
    press(first, "?")
    first.uncheck("#letters")
    until(second, "() => !document.getElementById('letters').checked")


def test_letters_do_nothing_while_typing(quick_page):
    page = quick_page()
    press(page, "j")
    page.focus("#from")
    page.keyboard.type("sax")
    assert page.locator("#list article").first.get_attribute("class") is None


def test_the_keyboard_keeps_its_place_when_its_button_goes(quick_page):
    page = quick_page("#from=1956-10-22&to=1956-10-24&person=Selwyn+Lloyd")
    here = "document.activeElement.textContent || document.activeElement.id"
    page.locator(".chip").first.focus()
    press(page, "Enter")
    assert page.evaluate("document.activeElement.matches('.chip')")
    page.locator("#wide button").focus()
    press(page, "Enter")
    assert page.evaluate(here) == "show them too"
    page.locator(".chip").first.focus()
    press(page, "Enter", "Enter")
    assert page.locator(".chip").count() == 0
    assert page.evaluate("document.activeElement.id") == "list"
    page.get_by_role("button", name="earlier").focus()
    press(page, "Enter")
    assert page.evaluate("document.activeElement !== document.body")


def test_tab_reaches_the_list_once(quick_page):
    page = quick_page()
    page.locator("#facets").evaluate("node => node.remove()")
    page.focus("#lanes")
    press(page, "Tab")
    while page.evaluate("document.activeElement.closest('#outside') !== null"):
        press(page, "Tab")
    press(page, "Tab") if page.evaluate("document.activeElement.id === 'list'") else None
    assert page.evaluate("document.activeElement.closest('article') !== null")
    press(page, "Tab")
    assert page.evaluate("document.activeElement.closest('article') === null")


def test_skip_link(quick_page):
    page = quick_page("#q=eden")
    press(page, "Tab", "Enter")
    assert page.evaluate("document.activeElement.id") == "list"
    assert view(page) == "#q=eden"
