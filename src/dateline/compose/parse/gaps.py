"""Relative clauses that end where the verb of what they tell of begins: `The drain that Lee laid in 2012 runs well`."""

from collections.abc import Sequence

from dateline.compose.parse.lexicon import NOMINAL, Words, can_be, lemma_of, surely_finite
from dateline.compose.parse.tags import FINITE, MAYBE_NOUNS, VERBS
from dateline.compose.parse.tokens import Tok


def closes_relative(tokens: Sequence[Tok], index: int) -> bool:
    """Whether only a relative clause with its one verb stands between the first noun phrase and a word.

    Nothing else before or behind may be the verb for which that noun phrase waits.
    """
    that = next((at for at in range(index - 1, 0, -1) if tokens[at].tag in ("THAT", "WP")), 0)
    before, inside, behind = tokens[:that], tokens[that + 1 : index], tokens[index + 1 :]
    if not that or tokens[that - 1].tag not in MAYBE_NOUNS or any(token.tag in (",", "CC") for token in inside):
        return False
    told = sum(token.tag in FINITE for token in inside) == 1
    return told and not any(token.tag in FINITE for token in (*before, *behind))


def only_verb(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether nothing else can be the verb behind a `that`, nor what stands before tell what is said.

    `He is sought for shootings that injured two doctors`; but not `He told them that injured men were coming`.
    """
    say = words.marks["verbs.say"]
    end = next((at for at in range(index, len(tokens)) if tokens[at].text in (",", ".", ";")), len(tokens))
    said = any(token.tag in VERBS and lemma_of(token.low) in say for token in tokens[: index - 1])
    behind = any(surely_finite(token.low, words) for token in tokens[index + 1 : end])
    return not said and not behind and not can_be(tokens[index].low) & NOMINAL
