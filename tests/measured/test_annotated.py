"""How well time expressions are found in texts that were marked by hand: never worse than before."""

import pytest

from annotated import FOLDER, Scores, Text, Time, pairs, scores, texts

LEAST = {
    "histories": Scores(strict=94.7, relaxed=97.2, value=88.3),
    "informal": Scores(strict=91.7, relaxed=95.6, value=82.9),
    "news": Scores(strict=94.2, relaxed=97.3, value=89.2),
}


@pytest.mark.parametrize("name", sorted(LEAST))
def test_texts_are_read_as_well_as_before(name):
    reached = scores(list(texts(FOLDER / f"{name}.txt")))
    assert all(own >= least for own, least in zip(reached, LEAST[name], strict=True)), reached


def test_every_file_is_scored():
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(LEAST)


def test_a_text_is_read_without_its_marks(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(
        "A note.\n\n## a1 2012-03-14\nHe left [today|2012-03-14], as [daily|SET P1D].\n## a2 -\nNo.\n", "utf-8"
    )
    assert list(texts(file)) == [
        Text("a1", "2012-03-14", "He left today, as daily.\n", (Time(8, 13, "2012-03-14"), Time(18, 23, "P1D", True))),
        Text("a2", None, "No.\n", ()),
    ]


def test_equal_spans_are_paired_before_those_that_only_overlap():
    gold = [Time(0, 5, "2012"), Time(6, 9, "2013")]
    own = [Time(4, 9, "a"), Time(6, 9, "b")]
    assert list(pairs(gold, own)) == [(gold[1], own[1]), (gold[0], own[0])]
