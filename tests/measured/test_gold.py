"""The events of the collections against what a careful reader found in them; prints the tables.

What is not right yet stands in `known_failures.toml`, statement by statement: a new failure fails here, and so does one
that comes right and is still listed. `PYTHONPATH=src:tests python
tests/measured/test_gold.py` writes the list anew.
"""

import json
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

import gold

KNOWN = Path(__file__).with_name("known_failures.toml")
FOUND_RIGHT, FALSE = 0.95, 0.03
FIELDS = {  # the least share that is right, and the most of what is given that is wrong
    "title": (0.77, 0),
    "kind": (0.75, 0.09),
    "modality": (0.92, 0.08),
    "reported_by": (0.91, 0.03),
    "people": (0.69, 0.11),
    "organisations": (0.73, 0.21),
    "places": (0.77, 0.23),
}


@cache
def scored(name: str) -> gold.Score:
    return gold.score(name, gold.built(name))


@pytest.mark.parametrize("name", gold.COLLECTIONS)
def test_events_are_found_with_their_dates(name, capsys):
    score = scored(name)
    with capsys.disabled():
        print("\n" + score.row(name))  # noqa: T201 - the table is what is wanted
    assert score.gold >= 100
    assert score.right / score.gold >= FOUND_RIGHT
    assert score.false / score.events <= FALSE


@pytest.mark.parametrize("name", gold.COLLECTIONS)
def test_what_fails_is_known(name):
    known = tomllib.loads(KNOWN.read_text(encoding="utf-8"))[name]
    failing = failures(name)
    for kind, listed in known.items():
        assert sorted(set(failing[kind]) - set(listed)) == [], f"{kind}: newly failing"
        assert sorted(set(listed) - set(failing[kind])) == [], f"{kind}: come right; take them off {KNOWN.name}"


def test_the_collections_are_as_large_as_they_must_be():
    statements = [gold.load_gold(name) for name in gold.COLLECTIONS]
    assert sum(len(one["event"]) for one in statements) >= 400
    assert sum(len(one["never"]) for one in statements) >= 60
    assert all(len({entry["document"] for entry in one["event"]}) >= 8 for one in statements)


def test_fuller_records(capsys):
    fields = gold.Fields()
    for name in gold.COLLECTIONS:
        gold.fields(name, gold.built(name), fields)
    with capsys.disabled():
        print("\n" + "\n".join(fields.rows()))  # noqa: T201
    poor = {name: (fields.rate(name), fields.wrong(name)) for name in FIELDS}
    assert {n: p for n, p in poor.items() if p[0] < FIELDS[n][0] or (FIELDS[n][1] and p[1] > FIELDS[n][1])} == {}


def failures(name: str) -> dict[str, list[str]]:
    """What fails in a collection: ids of gold missed or wrongly dated; false events by document and expression."""
    found: dict[str, list[str]] = {"missed": [], "wrong": [], "false": []}
    for note in scored(name).notes:
        kind, _, rest = note.partition(" ")
        told = rest.partition(": ")[0] if kind in ("MISSED", "WRONG") else rest.partition(" | ")[0]
        found[kind.lower()].append(told.replace("(", "").replace(")", "") if kind == "FALSE" else told)
    return {kind: sorted(notes) for kind, notes in found.items()}


def written() -> str:
    lines = ["# What the collections' gold has and the build does not give yet; written by test_gold.py"]
    for name in gold.COLLECTIONS:
        lines.append(f"\n[{name}]")
        for kind, notes in failures(name).items():
            body = "".join(f"\n  {json.dumps(note, ensure_ascii=False)}," for note in notes)
            lines.append(f"{kind} = [{body}\n]" if notes else f"{kind} = []")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(KNOWN.write_text(written(), encoding="utf-8") and 0)
