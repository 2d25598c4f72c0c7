"""The committed timelines are what a build of the collections gives, byte for byte, in whatever order and place."""

import shutil
from pathlib import Path

import pytest

import gold
from dateline import pipeline, store
from dateline.render import render_page

ROOT = Path(__file__).parents[2]
COLLECTIONS = sorted(folder.name for folder in (ROOT / "corpus").iterdir() if folder.is_dir())


def test_there_is_one_for_every_collection():
    assert sorted(path.parent.name for path in (ROOT / "timelines").glob("*/timeline.json")) == COLLECTIONS


@pytest.mark.parametrize("name", COLLECTIONS)
def test_a_build_gives_the_committed_bytes(name):
    built = store.as_json(gold.built(name))
    assert built == (ROOT / "timelines" / name / "timeline.json").read_text(encoding="utf-8"), "run make timeline"


def test_a_copy_elsewhere_gives_the_same_bytes(tmp_path):
    name = COLLECTIONS[0]
    copy = shutil.copytree(ROOT / "corpus" / name, tmp_path / "elsewhere" / name)
    here, there = gold.built(name), pipeline.build([copy])
    assert store.as_json(here) == store.as_json(there)
    assert render_page(here) == render_page(there)


@pytest.mark.parametrize("name", COLLECTIONS)
def test_every_quote_stands_where_its_record_says(name):
    chronology = gold.built(name)
    texts = {document.id: document.text for document in chronology.documents}
    for event in (*chronology.events, *chronology.undated):
        for mention in event.mentions:
            text = texts[mention.document]
            assert text[mention.start : mention.end] == mention.exact
            assert mention.start <= mention.expression_start < mention.expression_end <= mention.end
            assert text[: mention.start].endswith(mention.prefix) and text[mention.end :].startswith(mention.suffix)
