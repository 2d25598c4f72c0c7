"""The chart: an index and a filter that follows the others, honest about what is imprecise."""

import re

import pytest
from plotly.offline import get_plotlyjs
from views import count, shown, until, view

from dateline.render import figure
from make import chronology, document, event
from sample import sample
from synthetic import synthetic


def heights(page, name: str) -> list[list[float]]:
    """The heights of the bars, in events, of each path of that name."""
    paths, events = page.evaluate(
        "(name) => { const numbers = [...document.querySelectorAll('#scale li')].map((one) => one.style.top.slice(0, -2) / 24);"
        " const most = document.querySelector('#scale li:last-child').textContent.replace(',', '');"
        " return [document.getElementById('figure').layout.shapes.filter((s) => s.name.startsWith(name)).map((s) => s.path),"
        " most / (numbers[0] - numbers.at(-1))] }",
        name,
    )
    boxes = [re.findall(r"M[^,]+,([\d.]+)H[^V]+V([\d.]+)", path) for path in paths]
    return [[round((float(top) - float(low)) * events, 3) for low, top in path] for path in boxes if path]


def solid(page) -> list[list[float]]:
    """The heights of the bars of each colour."""
    return heights(page, "bar")


def spread(page) -> list[float]:
    """The heights of what dates wider than one bar add to the bars."""
    return [height for path in heights(page, "spread") for height in path]


def bars(page) -> float:
    """How many events the bars add up to, the spread ones included."""
    return sum(map(sum, solid(page))) + sum(spread(page))


def shapes(page) -> dict[str, int]:
    """The kinds of marks in the lanes, and how many pieces each path has."""
    return page.evaluate(
        "Object.fromEntries(document.getElementById('figure').layout.shapes"
        ".filter((s) => s.path !== 'M0,0' && !/bar|spread|grid/.test(s.name)).map((s) => [s.name, (s.path.match(/M/g) ?? []).length]))"
    )


def ticks(page) -> list[str]:
    return page.evaluate("[...document.getElementById('figure').layout.xaxis.ticktext]")


def area(page):
    """The rectangle of the plot, in pixels of the page."""
    return page.evaluate(
        "(() => { const box = document.querySelector('#figure .nsewdrag').getBoundingClientRect();"
        " return [box.left, box.top, box.width, box.height] })()"
    )


def dated(*dates: str):
    """A chronology of one event for each EDTF date."""
    text = document(" ".join(f"It was on {date} that number {at} came." for at, date in enumerate(dates)))
    events = [
        event(text, f"It was on {date} that number {at} came.", date, date, people=("Ann",))
        for at, date in enumerate(dates)
    ]
    return chronology([text], events, title="dates")


def test_the_first_view_leaves_out_what_is_far_and_says_so(sample_page):
    page = sample_page()
    assert page.get_attribute("#figure", "aria-label").startswith(
        "24 events from 1956 to 1957, by week; most in week of 29 October 1956"
    )
    page.get_by_role("button", name="‹ 6 earlier").click()
    assert page.get_attribute("#figure", "aria-label").startswith("30 events from 500 BC to 1957")
    assert [label for label in ticks(page) if label in ("400 BC", "1")] == ["400 BC", "1"]
    page.get_by_role("button", name="Back to the first view").click()
    assert page.get_attribute("#figure", "aria-label").startswith("24 events")


def test_bars_add_up_to_the_events(sample_page):
    page = sample_page("#span=all")
    assert bars(page) == pytest.approx(30, abs=0.01)
    page.select_option("#bars", "year")
    assert bars(page) == pytest.approx(30, abs=0.01)


def test_bars_follow_the_filters(sample_page):
    page = sample_page("#span=all")
    page.fill("#q", "eden")
    assert count(page).startswith("3 of 30")
    assert bars(page) == pytest.approx(3, abs=0.01)


def test_a_wide_date_is_spread_not_put_on_the_first_of_january(open_page, write_page):
    page = open_page(write_page("spread", lambda: dated("2013", "2013-01-01", "2013-12-31")), "#bars=month")
    assert solid(page) == [[1, 1]]
    assert len(spread(page)) == 12
    assert sum(spread(page)) == pytest.approx(1)
    assert max(spread(page)) < 0.09


@pytest.mark.parametrize(("colour", "groups"), [("confidence", 3), ("source", 4), ("kind", 7), ("none", 1)])
def test_stacked_by(sample_page, colour, groups):
    page = sample_page("#span=all")
    page.select_option("#by", colour)
    assert len(solid(page)) == groups
    names = page.locator("#legend li").all_inner_texts()
    assert ("Notes of a shipping clerk" in names) == (colour == "source")


def test_dragging_narrows_and_the_way_back_is_visible(sample_page):
    page = sample_page()
    left, top, width, _ = area(page)
    page.mouse.move(left + width * 0.5, top + 30)
    page.mouse.down()
    page.mouse.move(left + width * 0.7, top + 32, steps=8)
    page.mouse.up()
    page.wait_for_selector(".chip")
    since, until = page.input_value("#from"), page.input_value("#to")
    assert "1956-09" <= since < until <= "1957-01-31"
    assert int(count(page).split()[0]) < 30
    page.get_by_role("button", name="Back to the first view").click()
    assert count(page).startswith("30 of 30")


def test_clicking_a_bar_narrows_to_it(sample_page):
    page = sample_page("#bars=month&lanes=none")
    left, top, width, height = area(page)
    low, high = page.evaluate("document.getElementById('figure').layout.xaxis.range")
    november = 714355  # 1 November 1956 as a day number
    page.mouse.click(left + width * (november + 15 - low) / (high - low), top + height - 5)
    assert (page.input_value("#from"), page.input_value("#to")) == ("1956-11", "1956-11")
    assert "Paratroops land at Gamil airfield" in shown(page)
    page.go_back()
    assert page.input_value("#from") == ""


def test_hovering_a_bar_counts(sample_page):
    page = sample_page("#bars=month&lanes=none")
    left, top, width, height = area(page)
    low, high = page.evaluate("document.getElementById('figure').layout.xaxis.range")
    page.mouse.move(left + width * (714355 + 15 - low) / (high - low), top + height - 5)
    assert page.inner_text("#tip").startswith("November 1956: 7 events and about 1.0 of wider dates")


def test_a_mark_in_a_lane_opens_its_event(sample_page):
    page = sample_page("#lanes=person")
    left, _, width, _ = area(page)
    low, high = page.evaluate("document.getElementById('figure').layout.xaxis.range")
    box = page.get_by_role("button", name="Selwyn Lloyd", exact=True).bounding_box()
    y = box["y"] + box["height"] / 2
    x = left + width * (714345 - low + 0.5) / (high - low)  # 22 October 1956
    page.mouse.move(x, y)
    assert page.inner_text("#tip") == "22 October 1956: Lloyd flies to Sevres under another name"
    page.mouse.click(x, y)
    assert page.inner_text("#event h2") == "Lloyd flies to Sevres under another name"
    page.evaluate("scrollTo(0, 0)")
    page.get_by_role("button", name="Selwyn Lloyd", exact=True).press("Enter")
    assert "person=Selwyn Lloyd" in view(page)
    assert page.evaluate("document.activeElement.closest('#names') !== null")


def test_every_kind_of_date_has_its_own_look(open_page, write_page):
    kinds = dated("1956-10-29", "1956-10", "1956-10-29/1956-11-07", "1956~", "1956-10-30?", "1956-11/..", "/1956-10")
    page = open_page(write_page("kinds", lambda: kinds))
    assert shapes(page) == {"far": 4, "fade": 4, "within": 4, "lasted": 1, "uncertain": 1, "instant": 1}


def test_plans_and_denials_are_hollow(sample_page):
    found = shapes(sample_page("#lanes=source"))
    assert {name: found[name] for name in ("planned", "conditional", "denied")} == {
        "planned": 3,
        "conditional": 1,
        "denied": 2,
    }


def test_the_names_of_lanes_stay_within_the_chart(open_page, write_page):
    def shouting():
        text = document("IT CAME ON 5 May 1956.")
        names = (
            "WWWWWWWWWW MMMMMMMMMMM WWWWWWWWW",
            "iiiiiiiiiiiiiiiiiiiiiiiiiiiii",
            "Ann",
        )
        return chronology([text], [event(text, text.text, "5 May 1956", "1956-05-05", people=names)])

    page = open_page(write_page("shouting", shouting))
    left, boxes = page.evaluate(
        "[document.querySelector('#figure .nsewdrag').getBoundingClientRect().left,"
        " [...document.querySelectorAll('#names button')].map((name) => [name.textContent, name.getBoundingClientRect().right])]"
    )
    assert [name for name, right in boxes if right > left] == []
    assert [name[-1] for name, _ in boxes] == ["W", "i", "n"]
    page.set_viewport_size({"width": 620, "height": 800})  # a chart of less than 600 pixels, on no phone
    page.select_option("#lanes", "person")
    until(page, "() => document.querySelector('#figure .nsewdrag').getBoundingClientRect().left < 130")
    edge = (
        "Math.max(...[...document.querySelectorAll('#names button')].map((name) => name.getBoundingClientRect().right))"
    )
    assert page.evaluate(edge) < page.evaluate(
        "document.querySelector('#figure .nsewdrag').getBoundingClientRect().left"
    )


def test_above_two_thousand_marks_the_lanes_show_density(open_page, write_page):
    page = open_page(write_page("many", lambda: synthetic(4000)), "#lanes=source&span=all")
    many = open_page(write_page("many", lambda: synthetic(4000)), "#lanes=kind&span=all")
    assert "density" not in shapes(page)
    assert list(shapes(many)) == ["density"]
    assert "marks in the lanes are shown as densities" in many.inner_text("#crowded")
    many.fill("#q", "entry 12")
    assert "density" not in shapes(many)
    assert sum(shapes(many).values()) <= 2000 * 3


@pytest.mark.parametrize(
    ("dates", "labels"),
    [
        (("-0499", "-0043-03-15", "0079", "0476"), ["500 BC", "1"]),
        (("Y12000", "2000", "Y17000"), ["2000", "10000", "16000"]),
        (("Y-17000000", "1950"), ["16000000 BC", "1"]),
        (("-9999-01-01", "9999-12-31"), ["10000 BC", "1", "8000"]),
        (("1970-04-11T13:13:00", "1970-04-14T03:07:53", "1970-04-17T18:07:41"), ["00:00<br>12 Apr 1970", "12:00"]),
    ],
)
def test_any_years_can_be_drawn(open_page, write_page, dates, labels):
    name = "years" + "".join(character for character in dates[0] if character.isalnum())
    page = open_page(write_page(name, lambda: dated(*dates)), "#span=all")
    assert bars(page) == pytest.approx(len(dates), abs=0.01)
    assert [label for label in labels if label not in ticks(page)] == []


def test_without_a_dated_event_there_is_no_chart(open_page, write_page):
    page = open_page(write_page("none", dated))
    assert count(page) == "0 of 0 events"
    assert not page.locator("#chart").is_visible()
    assert page.inner_text("#list") == "No event was found in these documents."


def test_an_only_day_stands_among_others(open_page, write_page):
    page = open_page(write_page("one", lambda: dated("1956-10-29")))
    assert count(page) == "1 of 1 event"
    assert solid(page) == [[1]]
    assert page.get_attribute("#figure", "aria-label").startswith("1 event in 1956, by day")
    assert len(ticks(page)) > 2


def test_a_day_across_hours_is_drawn_as_some_time_within_it(open_page, write_page):
    hours = dated("1970-04-13", "1970-04-13T03:08:00", "1970-04-13T05:50:00")
    page = open_page(write_page("hours", lambda: hours), "#from=1970-04-13&to=1970-04-13&bars=hour")
    assert shapes(page) == {"within": 1, "instant": 2}
    assert page.locator("#legend li").all_inner_texts() == ["wider dates, spread", "a day", "some time within"]


def test_the_full_bundle_draws_the_same(open_page, write_page):
    small = open_page(write_page("sample", sample))
    full = open_page(write_page("full", sample, bundle=get_plotlyjs()))
    assert bars(full) == bars(small)
    assert shapes(full) == shapes(small)
    assert full.locator("#figure .shapelayer path").count() == small.locator("#figure .shapelayer path").count() > 0


def test_nothing_of_plotly_offers_to_send(sample_page):
    page = sample_page()
    assert page.locator(".modebar").count() == 0
    config = page.evaluate("document.getElementById('figure')._context")
    assert (config["showSendToCloud"], config["displaylogo"], config["displayModeBar"]) == (
        False,
        False,
        False,
    )


def test_dark_colours(context, write_page):
    page = context.new_page()
    page.emulate_media(color_scheme="dark")
    page.goto(write_page("sample", sample).as_uri())
    page.wait_for_selector("html[data-ready=chart]", state="attached")
    colour = "getComputedStyle(document.querySelector('#figure path[data-index=\"2\"]')).fill"
    assert page.evaluate(colour) == "rgb(154, 198, 236)"
    page.emulate_media(color_scheme="light")
    until(page, f"() => {colour} === 'rgb(28, 75, 117)'")


def test_marks_on_one_another_stay_filled(open_page, write_page):
    page = open_page(write_page("twice", lambda: dated("1956-10-29", "1956-10-29", "1956-11-20")))
    rules = "[...document.querySelectorAll('#figure .shapelayer path')].map((p) => getComputedStyle(p).fillRule)"
    assert set(page.evaluate(rules)) == {"nonzero"}


def test_a_search_draws_only_what_it_changes(sample_page):
    """Axes and their labels stay as they are: drawing them again takes longer than all the rest."""
    page = sample_page("#span=all")
    page.evaluate(
        "window.label = document.querySelector('#figure .xtick text'); window.bar = document.querySelector('#figure path[data-index=\"2\"]')"
    )
    page.fill("#q", "eden")
    assert count(page).startswith("3 of 30")
    assert page.evaluate("[label.isConnected, bar.isConnected]") == [True, False]
    assert page.evaluate("document.querySelectorAll('#figure .shapelayer path').length") == len(figure.PATHS)


def test_the_numbers_beside_the_bars_are_whole_and_few(open_page, write_page):
    page = open_page(write_page("many", lambda: synthetic(4000)), "#bars=year")
    numbers = [int(one.replace(",", "")) for one in page.locator("#scale li").all_text_contents()]
    assert numbers == list(range(0, numbers[-1] + 1, numbers[1]))
    assert 2 <= len(numbers) <= 6
    page.fill("#q", "entry 1234")
    assert page.locator("#scale li").all_text_contents() == ["0", "1"]
