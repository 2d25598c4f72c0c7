"""Sentences within a sentence: somebody's words begin anew, whatever stands before them."""

from collections.abc import Iterator, Sequence

from dateline.compose.parse.lexicon import Words, lemma_of
from dateline.compose.parse.phrases import QUOTED
from dateline.compose.parse.tokens import Tok


def sentences_in(tokens: Sequence[Tok], words: Words) -> Iterator[Sequence[Tok]]:
    """A sentence, or who speaks and what he says: `Ann Lee said:` and `Trading was halted.” of `Ann Lee said: “Trading
    was halted.”`. The marks that open a quotation belong to neither and are given their tag."""
    start = at = 0
    says = False
    while at < len(tokens):
        if tokens[at].low in QUOTED and (at == start or (says and opens(tokens, at))):
            if at > start:
                yield tokens[start:at]
            tokens[at].tag = tokens[at].low
            start = at + 1
        says |= lemma_of(tokens[at].low) in words.marks["verbs.say"]
        at += 1
    if start < len(tokens):
        yield tokens[start:]


def opens(tokens: Sequence[Tok], mark: int) -> bool:
    """Whether a mark stands here behind which a sentence begins: `said, “On Friday …`, not `at “Moss”, “Lund” and`, nor
    `,” Ann Lee said`."""
    if not 0 < mark < len(tokens) - 1 or tokens[mark].low not in QUOTED:
        return False
    before, behind = tokens[mark - 1], tokens[mark + 1]
    apart = before.end < tokens[mark].start and tokens[mark].end == behind.start
    return apart and before.low in (",", ":") and behind.text[0].isupper()
