"""Work grows with the length of a text and no faster, whatever it says: counted in calls, not in seconds."""

from cProfile import Profile

import pytest

from dateline.compose.parse import render
from dateline.compose.updates import updates
from dateline.expressions import load
from dateline.find.sentences import split
from dateline.pipeline import build, tag_text
from make import composed

# what a text begins with, what it repeats and what stands between
HOSTILE = {
    "dates that count from another": ("On 5 May 1999 it rang ", "five hours later", ", and "),
    "one sentence again and again": ("", "Ada Berg left Lund on 5 May 1999.", " "),
}
SIZE = 3_000  # two sentences at their longest, so that what grows within one has grown


def hostile(name, size):
    begins, piece, between = HOSTILE[name]
    return begins + between.join([piece] * (size // len(piece + between) + 1)) + "\n"


def calls(action):
    """How many functions an action calls, those in C among them."""
    counted = Profile()
    counted.runcall(action)
    return sum(entry.callcount for entry in counted.getstats())


@pytest.mark.parametrize("name", HOSTILE)
def test_a_text_twice_as_long_takes_twice_the_work(name, tmp_path):
    tagged, built = [], []
    for size in (200, SIZE, 2 * SIZE):  # the first fills what is kept from one text to the next
        path = tmp_path / f"{size}.md"
        path.write_text(hostile(name, size))
        tagged.append(calls(lambda: tag_text(path.read_text())))  # noqa: B023
        built.append(calls(lambda: build([path], published="2002-01-05")))  # noqa: B023
    assert tagged[2] <= 2.4 * tagged[1] + 5_000
    assert built[2] <= 2.4 * built[1] + 20_000


def test_where_everything_waits_for_more_each_word_is_asked_once(monkeypatch):
    """Of `, and , and` without its dates every beginning is tried, and of none anything is left."""
    asked = 0

    def counted(tokens, last):
        nonlocal asked
        asked += 1
        return waits(tokens, last)

    waits = render.unfinished
    monkeypatch.setattr(render, "unfinished", counted)
    per_date = []
    for count in (20, 40):
        asked = 0
        composed("On 5 May 1999 it rang " + ", and ".join(["five hours later"] * count) + ".")
        per_date.append(asked / count)
    assert per_date[1] <= 2.4 * per_date[0]  # as many words in the sentence, and not their square


def test_lines_that_only_say_when_an_update_was_posted_are_gone_through_once(monkeypatch):
    """No stage stands over any of them, so that the text above each begins at the head of the page."""
    spent = []

    def counted(*given):
        found = {}
        spent.append(calls(lambda: found.update(updates(*given))))
        return found

    monkeypatch.setattr("dateline.compose.composer.updates", counted)
    for count in (60, 120):
        composed("\n\n".join(["Posted 3 May 2012, 14:05 UTC."] * count))
    assert spent[1] <= 2.4 * spent[0]


@pytest.mark.parametrize("marks", [".", "?!", '..."', ")", "…", "。", ".”"])
def test_a_line_of_a_hundred_thousand_marks_is_read_once(marks):
    """From each of them on to the end takes a quarter of an hour; that this test ends is what it says."""
    words = load("en").words
    text = "She left" + marks * (100_000 // len(marks)) + "x. He came."
    assert [text[start:end][-8:] for start, end, _ in split(text, (), words, ())][-1] == "He came."


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Last Tuesday it had", []),
        ("Ada Berg fell ill in May 1999, and soon after, as of 1944,", ["1999-05"]),
        ("Ada Berg left on 5 May 1999 as well as of 1944,", ["1999-05-05"]),
        ("At 5:30 said, by Friday,", []),
        ("With it seen in Lund five hours later has been, so;", []),
    ],
)
def test_a_sentence_that_breaks_off_is_read_as_far_as_it_goes(text, dates):
    events = composed(text).events
    assert [event.date.edtf for event in events if event.date][: len(dates)] == dates
