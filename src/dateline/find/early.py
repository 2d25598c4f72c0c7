"""Of which age a text tells: where years before Christ or of the first thousand stand, three digits may be a year."""

from functools import cache

from dateline.expressions import Words
from dateline.expressions.sieve import Sieve, compile_sieve
from dateline.expressions.words import phrases

ENOUGH = 2  # of what may be chance once


def is_early(text: str, words: Words) -> bool:
    """Whether a text tells of antiquity or the early Middle Ages (cues `early_surely` and `early`)."""
    if not _sieve(words)(text):
        return False  # as nearly all texts, so that none is looked through for nothing
    surely, perhaps = (phrases(words, name, cased=True) for name in ("early_surely", "early"))
    if surely is not None and surely.search(text):
        return True
    return perhaps is not None and sum(1 for _ in perhaps.finditer(text)) >= ENOUGH


@cache
def _sieve(words: Words) -> Sieve:
    return compile_sieve(rf"(?:{'|'.join((*words.cue('early_surely'), *words.cue('early')))})(?:\W|$)")
