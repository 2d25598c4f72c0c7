"""Trains a small spaCy pipeline for tests, in seconds, on sentences that a test gives."""

import random
from collections.abc import Sequence
from pathlib import Path

Taught = tuple[str, str, list[int], str, list[tuple[int, int, str]]]
"""A sentence: words, tags, heads, dependencies, entities as (first, last, label)."""
SMALL = {"model": {"tok2vec": {"width": 48, "depth": 2, "embed_size": 500}}}
"""Half as wide and deep as spaCy's usual networks, which suffices for a few sentences and learns twice as fast."""


def trained(taught: Sequence[Taught], path: Path) -> str:
    """A pipeline with tagger, parser and entity recogniser that was taught these sentences, saved; where it is."""
    import spacy
    from spacy.training import Example

    spacy.util.fix_random_seed(0)
    nlp = spacy.blank("en")
    nlp.add_pipe("tagger", config=SMALL)
    nlp.add_pipe("parser", config={"min_action_freq": 1, **SMALL})  # a few sentences hold no label thirty times
    nlp.add_pipe("ner", config=SMALL)
    examples = []
    for text, tags, heads, deps, entities in taught:
        doc = nlp.make_doc(text)
        spans = [(doc[first].idx, doc[last].idx + len(doc[last]), label) for first, last, label in entities]
        given = {"tags": tags.split(), "heads": heads, "deps": deps.split(), "entities": spans}
        examples.append(Example.from_dict(doc, given))
    optimizer = nlp.initialize(lambda: examples)
    order = random.Random(0)
    for _ in range(40):
        order.shuffle(examples)
        nlp.update(examples, sgd=optimizer)
    nlp.to_disk(path)
    return str(path)
