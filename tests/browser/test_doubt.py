"""Doubting: the panel says where the sentence stands and how the date came about; the document can be read whole."""

from views import current_title, press, shown, until, view

from make import chronology, document, event
from sample import CABLE, sample

CEASEFIRE = "#id=e0000cea5ef1"


def test_one_click_opens_the_panel(quick_page):
    page = quick_page()
    page.locator("#list article a", has_text="Cease-fire takes effect").click()
    assert page.inner_text("#event h2") == "Cease-fire takes effect in Egypt"
    assert view(page) == CEASEFIRE
    assert current_title(page) == "Cease-fire takes effect in Egypt"


def test_the_events_in_view_are_leafed_through_in_the_panel(quick_page):
    page = quick_page("#q=sevres")
    titles = shown(page)
    assert len(titles) > 2
    page.locator("#list article a").first.click()
    before, after = (page.get_by_role("button", name=f"{way} event") for way in ("Previous", "Next"))
    seen = []
    for way in (after, after, before, before, before):
        way.click()
        seen.append(page.inner_text("#event h2"))
        assert current_title(page) == seen[-1]
        assert page.evaluate("document.activeElement.id") == "event-title"
    assert seen == [titles[place] for place in (1, 2, 1, 0, 0)]
    for _ in titles:
        after.click()
    assert page.inner_text("#event h2") == titles[-1]
    page.go_back()  # leafing is one step of the way here, however long
    assert not page.is_visible("#event h2")


def test_the_passage_shows_sentence_and_expression(quick_page):
    page = quick_page(CEASEFIRE)
    passage = page.locator("#event .passage")
    assert passage.text_content() == CABLE.split("\n\n")[0]
    assert passage.locator("strong").text_content().startswith("The cease-fire took effect")
    assert passage.locator("mark").text_content() == "at midnight on Tuesday"


def test_where_the_date_comes_from(quick_page):
    page = quick_page(CEASEFIRE)
    text = page.locator("#event section", has_text="Where the date comes from").inner_text()
    for words in (
        "previous(weekday=2)",
        "en/relative/<weekday>",
        "1956-11-07, publication date, from the dateline",
        "“took effect” tells of the past, so Tuesday is the one before: 6 November 1956",
        "1956-11-13 the Tuesday after: not, because the verb is in the past",
        "6 November 1956, midnight (1956-11-06T23:59:00)",
    ):
        assert words in text


def test_conflicts_stand_side_by_side(quick_page):
    page = quick_page(CEASEFIRE)
    rows = page.locator("#event table tr").all()
    assert [row.locator("th, td").first.inner_text() for row in rows] == [
        "Date",
        "6 November 1956, midnight",
        "7 November 1956, 02:00",
    ]
    assert page.locator("#event table").evaluate("node => node.scrollWidth <= node.parentElement.clientWidth")
    assert "two in the morning" in rows[2].inner_text()
    assert "Egyptian time is two hours ahead of London" in rows[2].inner_text()


def test_a_conflict_leads_to_the_place_that_says_so(quick_page):
    page = quick_page(CEASEFIRE)
    page.locator("#event table").get_by_role("button", name="The cabinet, 1960").click()
    assert page.locator("#event .passage mark").text_content() == "two in the morning of 7 November 1956"


def test_importance_and_its_reasons(quick_page):
    page = quick_page()
    page.select_option("#sort", "importance")
    page.locator("#list article a").first.click()
    event = max(sample().events, key=lambda one: one.importance.score)
    text = page.inner_text("#event")
    assert page.inner_text("#event h2") == event.title
    assert f"Importance {event.importance.score:.2f}" in text
    assert [reason for reason in event.importance.reasons if reason not in text] == []


def test_every_mention_and_the_way_through_them(quick_page):
    page = quick_page(CEASEFIRE)
    mentions = page.locator("#event .mentions li")
    assert mentions.count() == 2
    assert "both tell of the cease-fire in Egypt" in mentions.nth(1).inner_text()
    press(page, "]")
    assert page.locator("#event .passage strong").text_content().startswith("The cease-fire came into force")
    assert view(page) == CEASEFIRE + "&mention=1"
    press(page, "]")
    assert page.locator("#event .passage mark").text_content() == "at midnight on Tuesday"
    press(page, "[")
    assert page.locator("#event .passage mark").text_content() == "two in the morning of 7 November 1956"


def test_a_long_document_is_laid_out_where_it_is_read(open_page, write_page):
    def long():
        quotes = [f"On {at % 28 + 1} May {1900 + at} the door numbered {at} was opened." for at in range(60)]
        text = document("\n\n".join(quote + " Nobody came in." * 400 for quote in quotes))
        told = [
            event(text, one, f"{at % 28 + 1} May {1900 + at}", f"{1900 + at}-05-{at % 28 + 1:02d}")
            for at, one in enumerate(quotes)
        ]
        return chronology([text], told)

    made = long()
    page = open_page(write_page("long", lambda: made, bundle=""), f"#id={made.events[-2].id}", ready="list")
    page.get_by_role("button", name="Show the document").click()
    here = page.locator("#reader [aria-current]")
    assert here.text_content() == made.events[-2].quote
    assert 0 < here.bounding_box()["y"] < 900
    assert page.locator("#reader-text").text_content() == made.documents[0].text
    assert page.locator("#reader-text > div").count() == 60


def test_the_document_opens_at_the_place(quick_page):
    page = quick_page(CEASEFIRE)
    page.get_by_role("button", name="Show the document").click()
    reader = page.locator("#reader")
    assert reader.get_attribute("open") is not None
    assert page.locator("#reader-text").text_content() == CABLE
    assert page.locator("#reader-text [aria-current]").text_content().startswith("The cease-fire took effect")
    assert "dateline “LONDON, NOV 7”" in page.inner_text("#reader-facts")
    press(page, "Escape")
    assert reader.get_attribute("open") is None
    until(page, "() => !location.hash.includes('doc=')")  # a browser tells of a closed dialog in a turn of its own
    assert view(page) == CEASEFIRE


def test_a_document_marks_all_its_events_and_leads_to_them(quick_page):
    page = quick_page()
    page.locator("#sources a", has_text="The Canal in Brief").first.click()
    told = page.locator("#reader-text a")
    assert told.count() == 10
    told.filter(has_text="17 November 1869").click()
    assert page.locator("#reader").get_attribute("open") is None
    assert page.inner_text("#event h2") == "Suez Canal is opened"


def test_two_events_of_one_sentence_are_both_reached(quick_page):
    page = quick_page()
    page.locator("#sources a", has_text="Agency cable").first.click()
    page.locator("#reader-text a", has_text="the next day").click()
    assert page.inner_text("#event h2") == "Britain and France deliver their ultimatum"


def test_document_in_the_address(quick_page):
    page = quick_page(CEASEFIRE + "&mention=1&doc=" + sample().documents[3].id)
    assert page.inner_text("#reader-title") == "The cabinet"
    assert page.locator("#reader-text [aria-current]").text_content().startswith("The cease-fire came into force")


def test_an_undated_event_says_why(quick_page):
    page = quick_page()
    page.locator("#list article a", has_text="Convoy waits").click()
    assert "the document has no date that the 14th could belong to" in page.inner_text("#event")
    assert page.inner_text("#event .date").startswith("undated")


def test_a_possible_duplicate_leads_to_the_other(quick_page):
    page = quick_page()
    page.locator("#list article a", has_text="Eden meets French").click()
    assert "same place and day; different persons" in page.inner_text("#event")
    page.get_by_role("button", name="22 October 1956: Lloyd flies to Sevres").click()
    assert page.inner_text("#event h2") == "Lloyd flies to Sevres under another name"
    page.go_back()
    assert page.inner_text("#event h2") == "Eden meets French ministers"


def test_confidence_and_its_reasons(quick_page):
    text = quick_page(CEASEFIRE).locator("#event section", has_text="Confidence 0.78").inner_text()
    assert "weekday resolved by the tense of the verb" in text
