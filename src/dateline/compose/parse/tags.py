"""Classes of tags: those of the Penn Treebank, and a few of our own."""

from typing import Final

NOUNS: Final = frozenset(("NN", "NNS", "NNP"))
MAYBE_NOUNS: Final = NOUNS | {"NN?", "NNS?"}  # not yet known to be no verbs
NOMINALS: Final = NOUNS | {"DT", "PDT", "PRP$", "JJ", "CD", "POS"}
FINITE: Final = frozenset(("VBD", "VBZ", "VBP", "MD"))
VERBS: Final = FINITE | {"VB", "VBN", "VBG"}
BEFORE_NOUN: Final = frozenset(("DT", "PDT", "PRP$", "POS", "JJ", "CD"))
