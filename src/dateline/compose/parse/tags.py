"""Classes of tags: those of the Penn Treebank, and a few of our own."""

from typing import Final

NOUNS: Final = frozenset(("NN", "NNS", "NNP"))
MAYBE_NOUNS: Final = NOUNS | {"NN?", "NNS?"}  # not yet known to be no verbs
NOMINALS: Final = NOUNS | {"DT", "PDT", "PRP$", "JJ", "CD", "POS"}
FINITE: Final = frozenset(("VBD", "VBZ", "VBP", "MD"))
VERBS: Final = FINITE | {"VB", "VBN", "VBG"}
STRONG: Final = frozenset((",", ";", ":", "--", "(", ")", "CC", "SC", "WP", "WRB", "THAT"))  # what parts clauses
BEFORE_NOUN: Final = frozenset(("DT", "PDT", "PRP$", "POS", "JJ", "CD"))

PENN: Final = {
    "NNPS": "NNP",
    "JJR": "JJ",
    "JJS": "JJ",
    "RBR": "RB",
    "RBS": "RB",
    "RP": "RB",
    "WDT": "WP",
    "WP$": "WP",
    "EX": "PRP",
    "-LRB-": "(",
    "-RRB-": ")",
    "HYPH": "NN",
    "FW": "NN",
    "NFP": ".",
    "UH": "RB",
}
"""Tags of the Penn Treebank that a trained pipeline gives, and what they are here."""
