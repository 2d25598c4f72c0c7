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
