"""Copies: what was written once and printed more often counts once."""

import pytest

from dateline.link import copies
from dateline.link.copies import copied_documents, passage_runs, runs, sources
from dateline.records import Composed
from make import document

WIRE = (
    "The harbour of Lowther was closed on Monday after a tanker ran aground at the entrance. The coast guard said that "
    "no oil had been lost and that tugs would try to free the ship at the next high tide, on Tuesday morning. The port "
    "authority expects traffic to resume within two days, and has asked owners to keep their vessels at sea until then."
)
OWN = (
    "A tanker blocks our harbour. I walked down on Monday evening and found half the town on the mole, watching three tugs "
    "that seemed to do nothing at all. Old Brandt says he has never seen one sit so high, and that it will be a week."
)


def _documents(*texts):
    return [Composed(document=document(text, f"{number}.txt")) for number, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("texts", "first"),
    [
        ((WIRE, OWN), {0: 0, 1: 1}),
        ((WIRE, WIRE.replace("Lowther", "Lowther, on the coast,")), {0: 0, 1: 0}),
        ((OWN, WIRE, f"By our own correspondent. {WIRE}"), {0: 0, 1: 1, 2: 1}),
        ((WIRE, f"{OWN} {OWN[::-1]} {OWN.upper()[::-1]} {WIRE[:120]}"), {0: 0, 1: 1}),
        (("", ""), {0: 0, 1: 1}),
        (("too short", "too short"), {0: 0, 1: 1}),
        ((), {}),
    ],
    ids=["two texts", "a slip", "a line more", "a quotation", "empty", "shorter than a run", "nothing"],
)
@pytest.mark.parametrize("counted", [True, False], ids=["counted", "by MinHash"])
def test_copied_documents(texts, first, counted, monkeypatch):
    if not counted:
        monkeypatch.setattr(copies, "_FEW_CHARACTERS", -1)
    assert copied_documents(_documents(*texts)) == first


def test_both_ways_find_the_same_among_many(monkeypatch):
    """Forty texts of which every fourth is a copy of the first one of its four."""
    texts = []
    for number in range(40):
        own = " ".join(f"word{number // 4 if number % 4 == 3 else number}x{at}" for at in range(80))
        texts.append(own if number % 4 != 3 else f"{' '.join(f'word{number - 3}x{at}' for at in range(80))} and more")
    exact = copied_documents(_documents(*texts))
    monkeypatch.setattr(copies, "_FEW_CHARACTERS", -1)
    assert copied_documents(_documents(*texts)) == exact
    assert {number for number, first in exact.items() if first != number} == set(range(3, 40, 4))


@pytest.mark.parametrize(
    ("documents", "passages", "count"),
    [
        ((0, 1), (WIRE, OWN), 2),
        ((0, 1), (WIRE, WIRE), 1),
        ((0, 0), (WIRE, OWN), 1),
        ((0, 1), (WIRE, WIRE[:150]), 1),
        ((0, 1, 2), (WIRE, OWN, WIRE), 2),
        ((0, 1), ("a few words only", "a few words only"), 2),
    ],
    ids=["two", "one paragraph", "copied documents", "a part of it", "three of two", "too short to tell"],
)
def test_sources(documents, passages, count):
    assert sources(documents, [passage_runs(passage) for passage in passages]) == count


def test_runs_are_the_same_in_every_process():
    assert runs("Fünf Worte, und noch eines.", 5) == {12201381918584174701}
