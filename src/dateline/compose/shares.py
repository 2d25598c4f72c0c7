"""Of what a share is one that is told of alone: `Half of the votes were cast by post. [One third of the votes] …`; and
what `the one` is one of."""

from typing import Final

from dateline.compose.discourse import Discourse
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.render import text_of
from dateline.compose.parse.tags import NOUNS

_THE_ONE: Final = (["the", "one"], ["the", "ones"])
_COUNTED: Final = frozenset(("CD", "PRP", "JJ", "NN", "RB", "PDT"))


def whole_of(discourse: Discourse, index: int, parsed: Parsed, span: tuple[int, int]) -> str:
    """A subject that is nothing but a fraction, with what the sentence before tells a share of; empty for any other."""
    if not _is_fraction(parsed, *span) or not index:
        return ""
    if discourse.sentences[index - 1].block != discourse.sentences[index].block:
        return ""
    before = discourse.parsed(index - 1)
    for clause in before.clauses:
        told = range(*(clause.subject or (0, 0)))
        of = next((i for i in told if before.tokens[i].low == "of" and _shares(before, told[0], i)), 0)
        if of and before.tokens[told[-1]].tag in NOUNS:
            whole = text_of(discourse.folded, before.tokens, range(of, told[-1] + 1))
            return f"[{text_of(discourse.folded, parsed.tokens, range(*span))} {whole}]"
    return ""


def _is_fraction(parsed: Parsed, start: int, end: int) -> bool:
    """Whether nothing but a share stands there: `One third`, `Nearly half`."""
    last, tokens = parsed.tokens[end - 1].low.removesuffix("s"), parsed.tokens[start:end]
    return last in parsed.words.marks["dates.fractions"] and all(token.tag in _COUNTED for token in tokens)


def _shares(parsed: Parsed, start: int, of: int) -> bool:
    """Whether a share of what an `of` leads to is told: `nearly two thirds of the votes`."""
    marks = parsed.words.marks
    shares = marks["dates.fractions"] | marks["people.part_of"]
    return of > start and parsed.tokens[of - 1].low.removesuffix("s") in shares


def the_one(folded: str, parsed: Parsed, clause: Clause, span: tuple[int, int]) -> str:
    """Of `The bill differs from the one that failed` the bill, in brackets, for it is another one; else empty."""
    tokens = parsed.tokens
    around = clause.parent.subject if clause.parent is not None else None
    words = [token.low for token in tokens[slice(*span)]]
    if around is None or words not in _THE_ONE or tokens[around[1] - 1].tag not in ("NN", "NNS"):
        return ""
    several = tokens[around[1] - 1].tag == "NNS"
    start = around[0] + (tokens[around[0]].tag in ("DT", "PRP$"))
    alike = words == _THE_ONE[several]
    return f"[The {text_of(folded, tokens, range(start, around[1]))}]" if alike else ""


def those_told(parsed: Parsed, span: tuple[int, int]) -> tuple[int, int]:
    """Of `many of those who left` how many did; of `90% of those who left` those, all of whom did, and of `a third of
    the men who left` the men."""
    tokens, marks = parsed.tokens[slice(*span)], parsed.words.marks
    lows = [token.low for token in tokens]
    if lows[0:1] in (["a"], ["one"]) and lows[2:4] == ["of", "the"] and lows[1] in marks["dates.fractions"]:
        return (span[0] + 3, span[1]) if tokens[-1].tag == "NNS" else span
    if len(lows) < 3 or lows[-2:] != ["of", "those"]:
        return span
    share = any(low.endswith("%") or low in marks["nouns.shares"] for low in lows)
    return (span[1] - 1, span[1]) if share else (span[0], span[1] - 2)
