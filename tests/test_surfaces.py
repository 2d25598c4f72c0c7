"""Whatever the rules of a language allow is read, explained and composed: no expression stops a document."""

from random import Random

import pytest

from dateline.expressions import load
from dateline.pipeline import per_document, tag_text
from make import document
from surfaces import Surfaces

FRAMES = (
    "On {} they met.",
    "They met {}, and left {}.",
    "In 1934 the mill burned. {} he died. By {} all was over.",
    "He will come {}.",
    "{}: the gate opened.\n{}: it shut.\n",
    "From {} to {} she waited.",
    "Dear Ann, I said that I would be there {}, you know. See you {}",
    "On 5 May 1950, at 6 p.m., it began; {} it was {}.",
)
WRITTEN = (None, "2012-02-29", "1999-12-31", "0044-03-15")
TEXTS = 60


def made_up(language, seed):
    random = Random(seed)
    surfaces = Surfaces(load(language, "informal"), random)
    for _ in range(TEXTS):
        parts = random.choice(FRAMES).split("{}")
        text = "".join(part + surfaces.any() for part in parts[:-1]) + parts[-1]
        yield text, random.choice(WRITTEN)


@pytest.mark.parametrize(("language", "seed"), [*(("en", seed) for seed in range(6)), ("fr", 0), ("fr", 1)])
def test_what_the_rules_allow_is_read(language, seed):
    found = 0
    for text, published in made_up(language, seed):
        for time in tag_text(text, published=published, language=language):
            assert text[time.start : time.end] == time.text
            assert time.value
            found += 1
    assert found > TEXTS


@pytest.mark.parametrize(("language", "seed"), [("en", 10), ("en", 11), ("fr", 10)])
def test_what_the_rules_allow_is_composed(language, seed):
    events = 0
    for text, published in made_up(language, seed):
        written = document(text, published=published, language=language)
        for event in per_document(written).events:
            mention = event.mentions[0]
            assert text[mention.start : mention.end] == mention.exact
            assert text[mention.expression_start : mention.expression_end] == event.because.expression
            assert event.title, text
            events += 1
    assert events > TEXTS // 2
