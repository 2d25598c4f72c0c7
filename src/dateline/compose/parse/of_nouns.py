"""Dates that belong to a noun and not to its verb: `rejected the offer of [3 May]`, `cut its forecast for [2013]`."""

from typing import Final

from dateline.compose.parse import dates
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.phrases import nearest
from dateline.compose.parse.tags import NOUNS

_HOW: Final = frozenset(("in", "by", "at", "with", "during", "under", "after", "before", "since", "until", "following"))
_CAME: Final = ("wording", "creating", "partaking", "befalling")


def of_noun(parsed: Parsed, at: int) -> tuple[int, int] | None:
    """The noun phrase behind a verb whose date is by `of` that at token `at`; None if that is the verb's.

    It is the verb's where that says how the thing came about, `signed the treaty of [1920]`, where the phrase says how
    or when it happened, `said in a letter of [3 May]`, and of a subject, `The storm of [1953] broke the dyke`.
    """
    tokens, group = parsed.tokens, parsed.holder[at].group
    if not _near(parsed, at, "of"):
        return None
    start = dates.phrase(tokens, at, parsed.words)[0]
    noun = nearest(tokens, start) if tokens[start].low == "of" and start and tokens[start - 1].tag in NOUNS else None
    if (
        noun is None
        or group is None
        or noun[0] < group.end
        or tokens[noun[1] - 1].low in parsed.words.marks["dates.units"]
    ):
        return None
    governing = noun[0] - 1
    while governing > group.end and tokens[governing].low == "of":  # `the end of the strike of [1926]`
        governing = (nearest(tokens, governing) or (governing, governing))[0] - 1
    if tokens[governing].tag in ("IN", "EITHER", "SC") and tokens[governing].low in _HOW:
        return None
    lemma, marks = tokens[group.main].lemma, parsed.words.marks
    if tokens[group.main].low in marks["verbs.be"] and governing < group.end:
        return None  # `The worst was the storm of [1953]`
    came_about = any(lemma in marks[f"verbs.{name}"] for name in _CAME) and governing < group.end
    return None if came_about or lemma in marks["verbs.arranging"] else noun


def period_of_noun(parsed: Parsed, at: int) -> bool:
    """Whether a noun is for the period at token `at`, and the verb has another date: `forecast for [2013]`."""
    tokens, clause = parsed.tokens, parsed.holder[at]
    if not _near(parsed, at, "for"):
        return False
    start = dates.phrase(tokens, at, parsed.words)[0]
    if start > 2 and tokens[start - 1].low in parsed.words.marks["dates.spans"] and tokens[start].low == "to":
        start = (nearest(tokens, start) or (start, start))[0] - 1  # `its forecast for the year to [March]`
    if clause.group is None or start < 1 or tokens[start].low != "for" or tokens[start - 1].tag not in ("NN", "NNS"):
        return False
    lemma, marks = tokens[clause.group.main].lemma, parsed.words.marks
    period = (
        tokens[at].low.isdigit()
        or tokens[start + 1].low == "the"
        or not marks["dates.spans"].isdisjoint(tokens[at].low.replace("-", " ").split())
    )
    if not period or lemma in marks["verbs.arranging"] or tokens[start - 1].low in marks["nouns.results"]:
        return False
    return any(tokens[i].mention >= 0 and i != at for i in clause.tokens)


def _near(parsed: Parsed, at: int, low: str) -> bool:
    """Whether a preposition stands not far before a date: a quick look."""
    return any(token.low == low for token in parsed.tokens[max(0, at - 6) : at])
