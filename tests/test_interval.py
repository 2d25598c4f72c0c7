"""Calendar arithmetic, and how values are written: EDTF against an independent parser, TIMEX3, and for readers."""

import datetime

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import ResolveError
from dateline.interval.algebra import Context, evaluate
from dateline.interval.calendar import (
    DAY,
    civil,
    day_number,
    exists,
    floor,
    is_leap,
    iso_week,
    month_length,
    shift,
    week_day,
    weekday,
)
from dateline.interval.display import amount_name, display
from dateline.interval.edtf import edtf
from dateline.interval.terms import parse_meaning
from dateline.interval.timex3 import timex3, timex3_mod, timex3_type
from dateline.interval.values import Span
from tables import each_row

YEARS = st.integers(-20_000, 20_000)
MONTHS = st.integers(1, 12)


def value(meaning, **context):
    return evaluate(parse_meaning(meaning).bind({}), Context(**context))


# --------------------------------------------------------------------------------------------------- calendar


@given(st.dates())
def test_days_are_numbered_as_by_the_standard_library(date):
    number = day_number(date.year, date.month, date.day)
    assert number == date.toordinal()
    assert civil(number) == (date.year, date.month, date.day)
    assert weekday(number) == date.isoweekday()
    assert iso_week(number) == tuple(date.isocalendar()[:2])


@given(st.integers(-10_000_000, 10_000_000))
def test_a_day_number_and_its_date_are_inverse_in_any_year(number):
    assert day_number(*civil(number)) == number
    assert civil(number + 146_097) == (civil(number)[0] + 400, *civil(number)[1:])


@given(YEARS, MONTHS)
def test_months_follow_one_another_without_a_gap(year, month):
    assert civil(day_number(year, month, month_length(year, month)) + 1) == (
        (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)
    )


@pytest.mark.parametrize(
    ("year", "leap"), [(2000, True), (1900, False), (2012, True), (2013, False), (0, True), (-4, True), (-100, False), (-400, True), (12000, True)]
)  # fmt: skip
def test_leap_years(year, leap):
    assert is_leap(year) is leap
    assert exists(year, 2, 29) is leap


@pytest.mark.parametrize(
    ("date", "count", "unit", "expected"),
    [
        ((2012, 1, 31), 1, "month", (2012, 2, 29)),
        ((2013, 1, 31), 1, "month", (2013, 2, 28)),
        ((2012, 2, 29), 1, "year", (2013, 2, 28)),
        ((2012, 2, 29), 4, "year", (2016, 2, 29)),
        ((2013, 3, 31), -1, "month", (2013, 2, 28)),
        ((2013, 12, 31), 1, "day", (2014, 1, 1)),
        ((1, 1, 1), -1, "day", (0, 12, 31)),
        ((1, 6, 15), -44, "year", (-43, 6, 15)),
        ((9999, 12, 31), 1, "day", (10000, 1, 1)),
        ((2013, 5, 5), 2, "century", (2213, 5, 5)),
        ((2013, 11, 30), 1, "quarter", (2014, 2, 28)),
        ((2013, 5, 5), -2, "week", (2013, 4, 21)),
    ],
)
def test_a_date_moved_by_whole_units(date, count, unit, expected):
    assert civil(shift(day_number(*date) * DAY, count, unit) // DAY) == expected


@given(st.integers(-(10**12), 10**12), st.integers(-500, 500), st.sampled_from(["month", "quarter", "year", "decade"]))
def test_there_and_back_is_never_more_than_a_month_end_off(second, count, unit):
    back = shift(shift(second, count, unit), -count, unit)
    assert 0 <= second - back <= 3 * DAY


@given(st.integers(-(10**12), 10**12), st.sampled_from(["day", "week", "month", "quarter", "half", "year", "decade"]))
def test_a_unit_holds_its_seconds(second, unit):
    start = floor(second, unit)
    assert start <= second < shift(start, 1, unit)
    assert floor(start, unit) == start


@pytest.mark.parametrize(
    ("year", "week", "day", "expected"),
    [(2009, 1, 1, (2008, 12, 29)), (2015, 53, 7, (2016, 1, 3)), (2014, 43, 5, (2014, 10, 24)), (-43, 11, 1, (-43, 3, 11))],
)  # fmt: skip
def test_week_dates(year, week, day, expected):
    number = week_day(year, week, day)
    assert civil(number) == expected
    assert iso_week(number) == (year, week)


# ------------------------------------------------------------------------------------------------------- EDTF

WRITTEN = [
    ("date(1984)", "1984", "1984"),
    ("date(1984, 5)", "1984-05", "1984-05"),
    ("date(1984, 5, 7)", "1984-05-07", "1984-05-07"),
    ("date(-43, 3, 15)", "-0043-03-15", "BC0044-03-15"),
    ("date(0)", "0000", "BC0001"),
    ("date(12000)", "Y12000", "12000"),
    ("date(-12000)", "Y-12000", "BC12001"),
    ("approx(date(1984))", "1984~", "1984"),
    ("uncertain(date(1984, 5))", "1984-05?", "1984-05"),
    ("approx(uncertain(date(1984)))", "1984%", "1984"),
    ("decade_or_century(1980, None)", "198X", "198"),
    ("approx(decade_or_century(1980, None))", "198X~", "198"),
    ("century(19, None)", "18XX", "18"),
    ("century(1, None)", "00XX", "00"),
    ("century(4, -1)", "-03XX", "BC03"),
    ("millennium(2, None)", "1XXX", "1"),
    ("season('SU', date(1984))", "1984-22", "1984-SU"),
    ("season('WI', date(1984))", "1984-24", "1984-WI"),
    ("quarter(3, date(1984))", "1984-35", "1984-Q3"),
    ("half(2, date(1984))", "1984-41", "1984-H2"),
    ("part(date(1984), 'START')", "1984", "1984"),
    ("between(date(1984), date(1986, 5))", "1984/1986-05", "1984/1986-05"),
    ("between(approx(date(1984)), date(1986))", "1984~/1986", "1984/1986"),
    ("between(century(17, None), century(19, None))", "16XX/18XX", "16/18"),
    ("bounded(date(1984), 'since')", "1984/..", "1984"),
    ("bounded(date(1984), 'after')", "1984/", "1984"),
    ("bounded(date(1984), 'before')", "/1984", "1984"),
    ("bounded(date(1984), 'until')", "/1984", "1984"),
    ("bounded(quarter(1, date(1984)), 'until')", "/1984-03", "1984-Q1"),
    ("bounded(decade_or_century(1920, None), 'since')", "1920~/..", "192"),
    ("bounded(decade_or_century(1920, None), 'after')", "1929~/", "192"),
    ("bounded(century(19, None), 'before')", "/1800~", "18"),
    ("bounded(date(12000), 'since')", "../..", "12000"),
    ("between(date(-12000), date(-9000))", "../-9000", "BC12001/BC9001"),
    ("at(date(12000, 3, 5), daypart('MO'))", "Y12000", "12000-03-05TMO"),
    (
        "between(at(date(1956, 11, 4), clock(14, 30)), date(1956, 11, 5))",
        "1956-11-04/1956-11-05",
        "1956-11-04T14:30/1956-11-05",
    ),
    ("between(half(2, date(1984)), quarter(3, date(1985)))", "1984-07/1985-09", "1984-H2/1985-Q3"),
    ("week_holding(date(2014, 10, 24))", "[2014-10-20..2014-10-26]", "2014-W43"),
    ("weekend_holding(date(2014, 10, 24))", "[2014-10-25..2014-10-26]", "2014-W43-WE"),
    ("nights(date(1956, 11, 4), date(1956, 11, 5))", "[1956-11-04..1956-11-05]", "1956-11-04TNI"),
    ("at(date(1956, 11, 4), clock(14, 30))", "1956-11-04T14:30:00", "1956-11-04T14:30"),
    ("at(date(1956, 11, 4), daypart('MO'))", "1956-11-04", "1956-11-04TMO"),
    ("at(date(1956, 11, 4), daypart('NI'))", "1956-11-04", "1956-11-04TNI"),
]


@each_row(("meaning", "dated", "timex"), WRITTEN, ids=[meaning for meaning, *_ in WRITTEN])
def test_one_value_is_written_as_edtf_and_as_timex3(meaning, dated, timex):
    span = value(meaning)
    assert edtf(span) == dated
    assert timex3(span) == timex
    parse_edtf(dated)


QUALIFIED = [
    "{0}", "approx({0})", "uncertain({0})", "approx(uncertain({0}))", "part({0}, 'END')", "mod({0}, 'ON_OR_AFTER')",
]  # fmt: skip


@st.composite
def simple(draw):
    """The meaning of a date of any fineness."""
    year = draw(YEARS)
    month = draw(MONTHS)
    day = draw(st.integers(1, month_length(year, month)))
    ours = abs(year) % 9999 + 1  # whose 29 February need not be there
    of_ours = min(day, month_length(ours, month))
    made = draw(
        st.sampled_from(
            [
                f"date({year})",
                f"date({year}, {month})",
                f"date({year}, {month}, {day})",
                f"season('{draw(st.sampled_from(['SP', 'SU', 'FA', 'WI']))}', date({year}))",
                f"quarter({draw(st.integers(1, 4))}, date({year}))",
                f"half({draw(st.integers(1, 2))}, date({year}))",
                f"decade_or_century({abs(year) % 9000 // 10 * 10}, None)",
                f"century({draw(st.integers(1, 90))}, {draw(st.sampled_from([None, -1]))})",
                f"millennium({draw(st.integers(1, 9))}, None)",
                f"week_holding(date({year}, {month}, {day}))",
                f"weekend_holding(date({year}, {month}, {day}))",
                f"at(date({ours}, {month}, {of_ours}), clock({draw(st.integers(0, 23))}, {draw(st.integers(0, 59))}))",
                f"at(date({year}, {month}, {day}), daypart('{draw(st.sampled_from(['MO', 'AF', 'EV', 'NI']))}'))",
            ]
        )
    )
    return draw(st.sampled_from(QUALIFIED)).format(made)


@st.composite
def dated(draw):
    """A date, a range of two in order, or a date open on one side."""
    first = draw(simple())
    shape = draw(st.sampled_from(["one", "range", "before", "until", "since", "after"]))
    if shape == "one":
        return first
    if shape != "range":
        return f"bounded({first}, '{shape}')"
    return f"between({first}, {draw(simple())})"


def parsed(text):
    """The same by a parser that is not ours."""
    return parse_edtf(text, fail_silently=False)


@given(dated())
def test_an_independent_parser_reads_every_date_that_is_written(meaning):
    try:
        span = value(meaning)
    except ResolveError as error:
        assert "before it begins" in str(error)  # the ends of a range drawn in the wrong order
        return
    assert parsed(edtf(span)) is not None


@given(st.integers(0, 9999), MONTHS)
def test_an_independent_parser_reads_the_days_that_are_meant(year, month):
    for meaning, last in ((f"date({year}, {month})", month_length(year, month)), (f"date({year}, {month}, 7)", 7)):
        span = value(meaning)
        read = parsed(edtf(span))
        first = 7 if last == 7 else 1
        assert tuple(read.lower_strict()[:3]) == (year, month, first) == civil(span.start // DAY)
        assert tuple(read.upper_strict()[:3]) == (year, month, last) == civil(span.end // DAY - 1)


@pytest.mark.parametrize(("meaning", "dated"), [(m, d) for m, d, _ in WRITTEN if "X" in d and "/" not in d])
def test_an_independent_parser_reads_the_years_that_are_meant(meaning, dated):
    span, read = value(meaning), parsed(dated)
    assert read.lower_strict()[0] == civil(span.start // DAY)[0]
    assert read.upper_strict()[0] == civil((span.end - 1) // DAY)[0]


# ----------------------------------------------------------------------------------------------------- TIMEX3


@pytest.mark.parametrize(
    ("meaning", "written", "kind", "mod"),
    [
        ("amount(14, 'year')", "P14Y", "DURATION", None),
        ("amount(None, 'day')", "PXD", "DURATION", None),
        ("amount(2.5, 'hour')", "PT2.5H", "DURATION", None),
        ("amount(1, 'decade')", "P1DE", "DURATION", None),
        ("plus(amount(1, 'year'), amount(6, 'month'))", "P1Y6M", "DURATION", None),
        ("plus(amount(1, 'hour'), amount(30, 'minute'))", "PT1H30M", "DURATION", None),
        ("mod(amount(3, 'week'), 'MORE_THAN')", "P3W", "DURATION", "MORE_THAN"),
        ("part(date(1984), 'MID')", "1984", "DATE", "MID"),
        ("approx(date(1450))", "1450", "DATE", "APPROX"),
        ("month(5)", "XXXX-05", "DATE", None),
        ("weekday(5)", "XXXX-WXX-5", "DATE", None),
        ("now('day')", "XXXX-XX-XX", "DATE", None),
        ("now('year', -1)", "XXXX", "DATE", None),
        ("at(date(1984, 5, 7), clock(9, 5))", "1984-05-07T09:05", "TIME", None),
    ],
)
def test_timex3(meaning, written, kind, mod):
    found = value(meaning)
    assert (timex3(found), timex3_type(found), timex3_mod(found)) == (written, kind, mod)


# ---------------------------------------------------------------------------------------------------- readers


@each_row(
    ("meaning", "shown"),
    [
        ("date(2014, 10, 24)", "24 October 2014"),
        ("date(-43, 3, 15)", "15 March 44 BC"),
        ("date(64)", "AD 64"),
        ("date(12000)", "12000"),
        ("approx(date(1450))", "c. 1450"),
        ("uncertain(date(1862))", "1862 (uncertain)"),
        ("part(decade_or_century(1990, None), 'END')", "late 1990s"),
        ("part(date(1942, 11), 'MID')", "mid-November 1942"),
        ("century(19, None)", "19th century"),
        ("century(4, -1)", "4th century BC"),
        ("season('SP', date(1984))", "spring 1984"),
        ("quarter(3, date(1984))", "3rd quarter of 1984"),
        ("half(1, date(1984))", "first half of 1984"),
        ("between(date(2013, 3, 26), date(2013, 3, 28))", "26–28 March 2013"),
        ("between(date(1956, 10, 30), date(1956, 11, 2))", "30 October – 2 November 1956"),
        ("between(date(2013, 5), date(2013, 7))", "May–July 2013"),
        ("between(date(1914), date(1918))", "1914–1918"),
        ("bounded(date(2013, 5), 'since')", "since May 2013"),
        ("bounded(date(1999), 'until')", "until 1999"),
        ("week_holding(date(2014, 10, 24))", "week of 20 October 2014"),
        ("weekend_holding(date(2014, 10, 24))", "weekend of 25–26 October 2014"),
        ("at(date(1956, 11, 4), clock(14, 30))", "14:30, 4 November 1956"),
        ("at(date(1956, 11, 4), daypart('MO'))", "morning of 4 November 1956"),
    ],
)
def test_a_date_as_readers_write_it(meaning, shown):
    assert display(value(meaning)) == shown


@given(dated())
def test_every_date_can_be_shown(meaning):
    try:
        span = value(meaning)
    except ResolveError:
        return
    assert display(span).strip()
    assert "None" not in display(span)


@pytest.mark.parametrize(
    ("meaning", "shown"),
    [("amount(2, 'month')", "2 months"), ("amount(1, 'century')", "1 century"), ("amount(None, 'day')", "some days")],
)
def test_a_length_in_words(meaning, shown):
    assert amount_name(value(meaning)) == shown


# ---------------------------------------------------------------------------------------------------- anchors

TUESDAY = value("date(2013, 2, 12)")


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 1, 1)), st.integers(1, 7))
def test_the_last_and_the_next_weekday_lie_within_seven_days(date, number):
    here = value(f"date({date.year}, {date.month}, {date.day})")
    before, after = (value(f"{side}(weekday({number}))", now=here, here=here) for side in ("previous", "next"))
    assert weekday(before.start // DAY) == weekday(after.start // DAY) == number
    assert 0 < (here.start - before.start) // DAY <= 7
    assert 0 < (after.start - here.start) // DAY <= 7


@pytest.mark.parametrize(
    ("meaning", "written"),
    [
        ("now('day', -1)", "2013-02-11"),
        ("now('week', 1)", "2013-W08"),
        ("now('century')", "20"),
        ("ago(amount(2, 'month'))", "2012-12"),
        ("ago(amount(3, 'day'))", "2013-02-09"),
        ("hence(amount(1, 'decade'))", "2023"),
        ("previous(month(12))", "2012-12"),
        ("next(season('SU'))", "2013-SU"),
        ("this(month(6))", "2013-06"),
        ("nth(3, 'week', date(2013, 3))", "2013-W12"),
        ("nth(-1, weekday(5), date(2013, 3))", "2013-03-29"),
    ],
)
def test_counting_from_an_anchor(meaning, written):
    assert timex3(value(meaning, now=TUESDAY, here=TUESDAY)) == written


@pytest.mark.parametrize(
    "meaning", ["date(2013, 2, 29)", "date(2013, 6, 31)", "date(1900, 2, 29)", "date(2013, 13, 1)"]
)
def test_a_date_that_no_calendar_has_is_refused(meaning):
    with pytest.raises(ResolveError):
        value(meaning)


def test_nothing_is_counted_from_an_anchor_that_nobody_gave():
    for meaning in (
        "now('day')",
        "previous(month(12))",
        "ago(amount(2, 'month'))",
        "then('day', 1)",
        "later(amount(1, 'year'))",
    ):
        assert not isinstance(value(meaning), Span)
