"""A table checked in one test tells every row that fails, by its name and with what was found."""

import pytest

from tables import each_row


def test_all_rows_that_fail_are_told_and_the_others_are_not():
    @each_row(("number", "square"), [(1, 1), (2, 5), pytest.param(3, 10, id="three"), (4, 16)])
    def check(number, square):
        assert number * number == square

    with pytest.raises(pytest.fail.Exception) as failed:
        check()
    told = str(failed.value)
    assert told.startswith("2 of 4 rows\n\n[(2, 5)]\n")
    assert "test_tables.py:11: AssertionError: assert (2 * 2) == 5\n" in told
    assert "\n[three]\n" in told and "assert (3 * 3) == 10" in told


def test_whatever_stops_a_row_the_others_are_checked():
    seen = []

    @each_row("divisor", [0, 1], ids=["nought", "one"])
    def check(divisor):
        seen.append(1 // divisor)

    with pytest.raises(pytest.fail.Exception, match=r"\[nought\]\n.*ZeroDivisionError"):
        check()
    assert seen == [1]


def test_a_table_without_rows_checks_nothing_and_is_told():
    with pytest.raises(AssertionError, match="a table has rows"):
        each_row("row", [])


@each_row(("low", "high"), [(1, 2), (2, 3)])
def test_what_else_a_test_asks_for_is_given(tmp_path, low, high):
    assert tmp_path.is_dir() and low < high
