"""The page's calendar agrees with the program's, and understands what people type for dates."""

import itertools
import random

import pytest

from dateline.interval.calendar import civil, day_number
from dateline.render.payload import civil_day
from make import when
from sample import sample


@pytest.fixture(scope="module")
def page(browser, write_page):
    """One page for all: only its functions are called."""
    context = browser.new_context()
    opened = context.new_page()
    opened.goto(write_page("quick", sample, bundle="").as_uri())
    opened.wait_for_selector("html[data-ready]", state="attached")
    yield opened
    context.close()


def test_days_and_dates_agree(page):
    chance = random.Random(4)
    days = (
        [chance.randint(-8_000_000, 8_000_000) for _ in range(4000)]
        + list(range(-800, 800))
        + list(range(719_000, 721_000))
    )
    assert page.evaluate("days => days.map((day) => dates.civil(day))", days) == [list(civil(day)) for day in days]
    there = page.evaluate("all => all.map(([y, m, d]) => dates.dayNumber(y, m, d))", [civil(day) for day in days])
    assert there == days


def day(bound: str) -> int:
    return day_number(*civil_day(bound))


@pytest.mark.parametrize(
    "edtf",
    [
        "1956",
        "1956-11",
        "1956-11-05",
        "-0043",
        "-0043-03-15",
        "0000",
        "Y12000",
        "195X",
        "19XX",
        "1956-10-29/1956-11-07",
        "[1956-11-04..1956-11-05]",
        "1450~",
        "1450?",
        "2012-02",
        "1900-02",
        "1956-12",
    ],
)
def test_notation_is_understood_as_the_program_writes_it(page, edtf):
    date = when(edtf)
    assert page.evaluate("text => dates.understand(text)", edtf) == [day(date.start), day(date.end) + 1]


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("Nov 2013", "2013-11"),
        ("november 2013", "2013-11"),
        ("5 Nov 2013", "2013-11-05"),
        ("5th of November, 2013", "2013-11-05"),
        ("Nov 5, 2013", "2013-11-05"),
        ("Nov. 5 2013", "2013-11-05"),
        ("Sept 1999", "1999-09"),
        ("44 BC", "-0043"),
        ("15 March 44 BC", "-0043-03-15"),
        ("1 BCE", "0000"),
        ("AD 79", "0079"),
        ("79 CE", "0079"),
        ("1950s", "195X"),
        (" 2013 ", "2013"),
    ],
)
def test_words_are_understood(page, typed, edtf):
    date = when(edtf)
    assert page.evaluate("text => dates.understand(text)", typed) == [day(date.start), day(date.end) + 1]


@pytest.mark.parametrize(
    "typed", ["soon", "31 Feb 2013", "2013-13", "2013-02-30", "Smarch 2013", "5 2013", "", "//", "1-2-3", "2014/2013"]
)
def test_what_is_no_date_is_none(page, typed):
    assert page.evaluate("text => dates.understand(text)", typed) is None


@pytest.mark.parametrize("edtf", ["1956", "1956-11", "1956-11-05", "-0043-03-15", "0001-01-01", "Y12000-02", "-9999"])
def test_what_the_chart_writes_is_read_back(page, edtf):
    date = when(edtf)
    unit = {"year": 12, "month": 1}.get(date.granularity)
    written = page.evaluate(
        "([at, months]) => dates.edtfOf(at, months ? { name: '', months } : undefined)", [day(date.start), unit]
    )
    assert written == edtf


@pytest.mark.parametrize("unit", range(9))
def test_bars_follow_on_one_another(page, unit):
    starts = page.evaluate(
        "at => { const unit = dates.UNITS[at]; const all = [dates.floorTo(dates.dayNumber(-1, 11, 7), unit)];"
        " while (all.length < 400) all.push(dates.nextTo(all.at(-1), unit));"
        " return all.map((start) => [start, dates.floorTo(start, unit), dates.floorTo(start + 0.03, unit)]); }",
        unit,
    )
    assert all(start == pytest.approx(low) == pytest.approx(inside) for start, low, inside in starts)
    steps = {round(b[0] - a[0], 3) for a, b in itertools.pairwise(starts)}
    lengths = {0: {0.042}, 1: {0.25}, 2: {1}, 3: {7}, 4: {28, 29, 30, 31}, 5: {90, 91, 92}, 6: {365, 366}}
    assert steps <= lengths.get(unit, steps)
    assert min(steps) > 0


def test_times_of_day(page):
    bounds = page.evaluate(
        "['1956-11-05T04:30:00Z', '1956-11-05T04:30', '1956-11-05T04:30:15', '1956-11-05'].map((t) => [dates.bound(t, false), dates.bound(t, true)])"
    )
    start = day("1956-11-05")
    minutes = [[round((bound - start) * 86400) for bound in pair] for pair in bounds]
    assert minutes == [[16200, 16260], [16200, 16260], [16215, 16216], [0, 86400]]
    assert page.evaluate("[dates.bound(null, false) === -Infinity, dates.bound(null, true) === Infinity]") == [
        True,
        True,
    ]
