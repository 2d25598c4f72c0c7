"""Which statements of several documents are told as one event, against what a careful reader holds to be one."""

import random

import pytest

from clusters import on_told_often, told_often
from dateline.link import link
from gold import COLLECTIONS, built
from gold_events import collection
from linking import on_build, on_gold, on_told_twice
from make import by_mentions

# ------------------------------------------------------------------------------------------------ written pairs


@pytest.mark.parametrize(("half", "recall"), [("fit", 0.74), ("check", 0.75)])
def test_written_pairs(half, recall):
    """Of the events told twice three in four are one, most others point to each other; of the pairs that tempt hardly
    any is one."""
    found, shown = on_told_twice(half)
    told = "\n".join((found.row(half), str(shown), *found.notes))
    assert found.recall >= recall, told
    assert found.tempted <= 0.05 * found.tempting, told
    assert shown["same apart"] <= 0.1 * (found.right + found.missed), told


@pytest.mark.parametrize(("half", "recall"), [("fit", 0.64), ("check", 0.66), ("later", 0.64)])
def test_clusters(half, recall):
    """Of the pairs of statements by which several papers tell one story, few that are told as one are two."""
    found = on_told_often(half)
    told = "\n".join((found.row(half), *found.notes))
    assert found.recall >= recall, told
    assert found.precision >= 0.96, told
    assert found.tempted <= 0.014 * found.tempting, told


# -------------------------------------------------------------------------------------------------- the gold

FLOORS = {  # precision and recall of pairs, conflicts found: on gold's statements, and in a build
    "apollo-13": ((0.94, 0.65, 9), (0.96, 0.5, 9)),
    "ash-cloud-2010": ((0.97, 0.7, 4), (0.95, 0.5, 3)),
    "suez-crisis": ((0.95, 0.44, 3), (0.96, 0.42, 3)),
}


@pytest.mark.parametrize("name", COLLECTIONS)
def test_gold_by_itself(name):
    found, floors = on_gold(name), FLOORS[name][0]
    told = "\n".join((found.row(name), *found.notes))
    assert found.tempted <= 1, told
    assert found.precision >= floors[0], told
    assert found.recall >= floors[1], told
    assert found.conflicts_found >= floors[2], told


@pytest.mark.parametrize("name", COLLECTIONS)
def test_gold_in_a_build(name):
    found, floors = on_build(name, built(name)), FLOORS[name][1]
    told = "\n".join((found.row(name), *found.notes))
    assert found.tempted == 0, told
    assert found.precision >= floors[0], told
    assert found.recall >= floors[1], told
    assert found.conflicts_found >= floors[2], told


# ---------------------------------------------------------------------------------------------------- order


@pytest.mark.parametrize("name", ["clusters", *COLLECTIONS])
def test_large_groups_are_the_same_in_any_order_of_documents(name):
    """More statements than are compared of one group, and many that have as much in common."""
    parts = (
        [part for told in told_often() for part in told.composed] if name == "clusters" else collection(name).composed
    )
    chance, here = random.Random(7), by_mentions(link(parts)[0]).keys()
    for _ in range(3):
        shuffled = chance.sample(parts, len(parts))
        assert by_mentions(link(shuffled)[0]).keys() == here
