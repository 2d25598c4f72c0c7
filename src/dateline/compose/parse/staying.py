"""Dates that a title keeps, since without them something would be left alone: `missed most of [2013]`."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse import dates
from dateline.compose.parse.free import chooses_day
from dateline.compose.parse.lexicon import JJ, Words, can_be
from dateline.compose.parse.small import A
from dateline.compose.parse.tags import FINITE, NOMINALS
from dateline.compose.parse.tokens import Tok, tag_at

_NEAR: Final = 10  # tokens from an `unlikely` to its `until`


def needed(tokens: Sequence[Tok], span: tuple[int, int], words: Words) -> bool:
    """Whether a preposition that says more than when would be left alone: `could not last beyond [the winter]`."""
    before = tokens[span[0] - 1] if span[0] else None
    marks = words.marks
    if before is not None and tokens[span[0]].low == "of" and before.low in marks["dates.shares"]:
        return True  # `missed most of [2013]`
    effect = before is not None and before.low in marks["dates.effect"]
    if (
        not effect
        and tokens[span[0]].low in marks["dates.until"] | {"to"}
        and any(token.lemma in marks["verbs.reaching"] for token in tokens[max(0, span[0] - 2) : span[0]])
    ):
        return True  # `The deal takes him to [30 June 2022]`
    doubted = any(token.low in marks["dates.doubted"] for token in tokens[max(0, span[0] - _NEAR) : span[0]])
    if doubted and tokens[span[0]].low in marks["dates.until"]:
        return True  # `The talks are unlikely to resume until [March]`
    if _spent(before, words) or (span[0] and spent_with(tokens, span[0] - 2, words) == span[0]):
        return True  # `spent [the first half of 2012] in Rome`
    owned = before is not None and before.tag == "PRP$" and tokens[span[0]].tag == "NN"
    whose = before is not None and before.tag == "PRP$" and span[0] == span[1] - 1 and tokens[span[0]].mention >= 0
    owned |= whose and tag_at(tokens, span[1]) not in NOMINALS | {"CC"}  # `it took up our [Saturday]`
    if _dating(tokens, span, words) or dates.of_results(tokens, span[0], words) or owned:
        return True  # `third-quarter profit fell`, `Our [Christmas] was wonderful`
    if _described(tokens, span) or chooses_day(tokens, span[0], words) or names_sort(tokens[span[0]], words):
        return True
    behind = tokens[span[1]].tag if span[1] < len(tokens) else "."
    if before is not None and before.tag == "THAT" and behind in FINITE and tokens[span[0]].tag == "DATE":
        return True  # `said today that [23 June] was the day`
    giving = marks["verbs.allowing"] | marks["verbs.have"]  # `has until [30 May] to reply`
    given = any({token.lemma, token.low} & giving for token in tokens[max(0, span[0] - 4) : span[0]])
    if given and behind == "TO" and tokens[span[0]].low in marks["dates.until"]:
        return True  # `gave him until [30 May] to pay`
    return before is not None and before.low in words.marks["dates.kept"] and behind in (".", ",", ";", "CC")


def _spent(verb: Tok | None, words: Words) -> bool:
    return verb is not None and verb.lemma in words.marks["verbs.spending_time"] and verb.tag.startswith("VB")


def spent_with(tokens: Sequence[Tok], at: int, words: Words) -> int:
    """The second of two times that were spent so, of the first or second: `spent [the spring] and summer painting`."""
    joined = 0 < at < len(tokens) - 2 and tokens[at].tag == tokens[at + 2].tag == "DATE"
    and_ = joined and tokens[at + 1].low in words.marks["verbs.and"]
    return at + 2 if and_ and _spent(tokens[at - 1], words) else at


def _dating(tokens: Sequence[Tok], span: tuple[int, int], words: Words) -> bool:
    """Whether it is what a verb that only dates something says of it: `The mill dates back to [1702]`."""
    at = span[0] - 1
    while at > 0 and tokens[at].tag in ("RB", "RP", "TO", "IN"):
        at -= 1
    dated = at >= 0 and tokens[at].lemma in words.marks["verbs.dating"] and tokens[at].tag.startswith("VB")
    return dated and (tokens[span[0]].tag in ("IN", "TO", "SC", "EITHER", "RB") or at == span[0] - 1)


def _described(tokens: Sequence[Tok], span: tuple[int, int]) -> bool:
    """Whether it is a thing of which an adjective tells: `posted a weak [third quarter]`."""
    led, told = (tokens[span[0] - 2], tokens[span[0] - 1]) if span[0] > 1 else (None, None)
    if led is not None and led.tag in ("RB", "JJ") and span[0] > 2:
        led = tokens[span[0] - 3]  # `had a very wet [summer]`
    if led is None or told is None:
        return False
    begins = tokens[span[0]].mention >= 0 or tokens[span[0]].tag not in ("IN", "TO")  # not `by a third in [May]`
    bare = (
        led.low in ("after", "following", "despite") and span[0] == span[1] - 1 and bool(can_be(told.low) & JJ)
    )  # `after poor [3rd quarter]`
    one = (led.low in A and told.tag in ("JJ", "RB")) or (bare and told.tag in ("JJ", "NN"))
    return one and begins and tokens[span[1] - 1].mention >= 0


def names_sort(token: Tok, words: Words) -> bool:
    """Whether a season says what sort of thing the noun behind is: `a [winter] storm`, `[the spring] fair`."""
    return token.tag == "JJ" and token.low.removeprefix("the ") in words.marks["dates.seasons"]
