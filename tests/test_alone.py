"""What two documents of one story tell of one time of which nobody tells anything else; titles that tell two things."""

import pytest

from dateline.link import link
from dateline.link.homes import Home, weigh_names
from dateline.pipeline import per_document
from make import document

STORY = (  # two accounts of one works, each with statements enough to show what else there was
    "Otto Kern founded the Marlow foundry in Aldwick on 3 March 2011. {} "
    "Otto Kern sold the Marlow foundry to Ada Rask on 9 May 2012. Ada Rask left Aldwick on 2 June 2013.",
    "The Marlow foundry in Aldwick was founded by Otto Kern on 3 March 2011. {} "
    "Ada Rask bought the Marlow foundry from Otto Kern on 9 May 2012. Ada Rask moved away from Aldwick on 2 June 2013.",
)


def told(one, other):
    texts = (STORY[0].format(one), STORY[1].format(other))
    parts = [
        per_document(document(text, f"{number}.txt", published="2014-11-20", published_because="given"))
        for number, text in enumerate(texts)
    ]
    return link(parts)[0]


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        # a deed of one sort in other words, of a day and of its month
        ("A chimney gave way on 7 July 2011.", "The tall stack fell down in a collapse on 7 July 2011.", True),
        ("The workers walked out on 7 July 2011.", "A strike began in July 2011.", True),
        # one tells another thing of the day
        ("A chimney gave way on 7 July 2011. A clerk married a singer on 7 July 2011.", "The strike began on 7 July 2011.", False),
        # no deed and no name in common
        ("A chimney gave way on 7 July 2011.", "A clerk married a singer on 7 July 2011.", False),
        # names that the other does not have
        ("Jan Dahl opened a school on 7 July 2011.", "Nia Holt opened a kitchen on 7 July 2011.", False),
    ],
)  # fmt: skip
def test_the_only_thing_that_two_accounts_of_one_story_tell_of_a_time(one, other, together):
    events = told(one, other)
    held = [e for e in events if "2011-07" in e.date.edtf and len(e.mentions) > 1]
    assert bool(held) is together, [(event.date.edtf, event.title, len(event.mentions)) for event in events]
    if together:
        assert "no document tells anything else of that time" in held[0].mentions[1].same_because


def test_two_statements_that_begin_within_a_time():
    homes = [Home(frozenset(), frozenset(), (0, 50, 90), ()), Home(frozenset(), frozenset(), (10, 20), ())]
    weigh_names(homes)
    assert [homes[0].lone(*time) for time in ((0, 10), (0, 21), (10, 20), (10, 21), (20, 90), (50, 91))] == [
        True, False, True, False, True, False,
    ]  # fmt: skip


ROW = "| Date | What |\n|---|---|\n| 3 March 2011 | Otto Kern fined; Ada Rask elected mayor of Aldwick |\n"


def test_a_row_that_tells_two_things_makes_no_one_of_them():
    texts = (ROW, "Otto Kern was fined on 3 March 2011.", "Ada Rask was elected mayor of Aldwick on 3 March 2011.")
    parts = [per_document(document(text, f"{number}.md")) for number, text in enumerate(texts)]
    assert sorted(len(event.mentions) for event in link(parts)[0]) == [1, 2]
