"""The twelve public names, by whatever way they are reached, and nothing loaded before it is used."""

import subprocess
import sys

import pytest

import dateline


def test_there_are_at_most_twelve_and_all_are_described():
    assert len(dateline.__all__) <= 12
    for name in dateline.__all__:
        assert getattr(dateline, name).__doc__
        assert name in (dateline.__doc__ or "")


def test_no_other_name_is_there():
    with pytest.raises(AttributeError, match="no attribute 'guess'"):
        _ = dateline.guess


@pytest.mark.parametrize(
    "code",
    [
        "from dateline import read; import dateline.read; assert dateline.read is read; assert callable(read)",
        "import dateline.pipeline; from dateline import read; assert callable(read)",
        "from dateline import build; import dateline; assert callable(dateline.read)",
        "import dateline, sys; assert not {'spacy', 'plotly', 'dateparser', 'pydantic'} & set(sys.modules)",
        "import dateline.cli, sys; assert not {'spacy', 'plotly', 'dateparser', 'pydantic'} & set(sys.modules)",
        "from dateline import find_dates; import sys; find_dates('On 5 May 2010.');"
        " assert not {'spacy', 'plotly', 'dateparser'} & set(sys.modules)",
    ],
)
def test_in_a_new_process(code):
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_one_path_is_enough(tmp_path):
    (tmp_path / "a.txt").write_text("The crane fell on 5 May 2010.", encoding="utf-8")
    for paths in (tmp_path, str(tmp_path), [tmp_path]):
        assert [event.date.edtf for event in dateline.build(paths).events] == ["2010-05-05"]


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("published", "5 May", "--published: “5 May” is no date; write it like 2014-08-29, 2014-08 or 2014"),
        ("language", "English", "--language: “English” is no language; write its ISO 639-1 code, such as en"),
        ("date_order", "day first", "--date-order: “day first” is no order; use DMY, MDY, YMD"),
    ],
)
def test_options_that_mean_nothing_are_refused(tmp_path, option, value, message):
    with pytest.raises(dateline.DatelineError) as error:
        dateline.build([tmp_path], **{option: value})
    assert str(error.value) == message
    if option != "published":
        with pytest.raises(dateline.DatelineError):
            dateline.find_dates("On 3/4/2015.", **{option: value})
