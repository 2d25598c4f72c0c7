"""How the members of an enumeration are built, so that one can stand for another: `in Oslo` and `in Bergen`."""

from collections.abc import Sequence

from dateline.compose.parse.closed import is_title
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.small import PEOPLE, A
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.parse.tokens import Tok, tag_at


def shape(tokens: Sequence[Tok], indices: Sequence[int]) -> str:
    """`NP` for a noun phrase, `P` for one with a preposition, in their order; empty for anything else."""
    built = ""
    for index in indices:
        tag = tokens[index].tag
        if tag in ("IN", "TO"):
            built += "P"
        elif built.endswith("p") and tag in NOMINALS - {"DT", "PDT", "PRP$"}:
            continue  # `by a chapel`
        elif tag in NOMINALS and not built.endswith(("P", "N")):
            built += "N"
        elif tag in NOMINALS | {"PRP"} and built.endswith("P"):
            built = built[:-1] + "p"
        elif tag not in NOMINALS and tag not in (".", "RB"):
            return ""
    return built


def is_number(tokens: Sequence[Tok]) -> bool:
    """Whether tokens are nothing but a number: `only 200`."""
    return {token.tag for token in tokens} - {"RB", "."} == {"CD"}


def one_each(tokens: Sequence[Tok], first: Sequence[int], second: Sequence[int]) -> bool:
    """Whether each of two members begins with a thing that is one of several, or a number of them, wherever it is: `a
    shop in Ulm` and `two mills`."""
    return all(
        bool(member)
        and (tokens[member[0]].low in A or tokens[member[0]].tag == "CD")
        and shape(tokens, member) in ("N", "Np")
        for member in (first, second)
    )


def before_doer(tokens: Sequence[Tok], comma: int) -> bool:
    """Whether a comma parts a date from who did it: `was opened in [1840], by Ann Lee, a nurse`."""
    behind = tokens[comma + 1 : comma + 3]
    by = len(behind) > 1 and behind[0].low == "by" and behind[1].tag in NOMINALS
    done = by and any(token.tag == "VBN" for token in tokens[:comma])  # not `Did you see her on [Monday], by the way?`
    return done and tokens[comma].tag == "," and tokens[comma - 1].mention >= 0


def further_object(between: Sequence[Tok], rest: Sequence[Tok], *, year: bool) -> bool:
    """Whether a number or a thing stands between a conjunction and the second date, `In 1920 it had 90 men in Oslo, and
    200 in [1930]`, `In 1920 he wrote a book, and a play in [1930]`. rest: what stands behind that date. year: whether
    the date names one, so that the place of a thing, or another place alone, may stand there too: `and a mill at Moss
    in [1930]`, `and in Vik in [1930]`."""
    thing = len(between) > 0 and between[0].low in A and all(token.tag in NOMINALS for token in between)
    places = range(len(between))
    thing |= year and (one_each(between, places, places) or shape(between, places) == "p")
    return is_number(between) or (thing and all(token.tag == "." for token in rest))


def somebody(tokens: Sequence[Tok], indices: Sequence[int], words: Words) -> bool:
    """Whether a member of a row begins with somebody: a person's name, `Dr Abell`, `he`."""
    at = next((i for i in indices if tokens[i].tag in ("NN", "NNS", "NNP", "PRP")), -1)
    if at < 0:
        return False
    head, titled = tokens[at], is_title(tokens[at].text, words) and tag_at(tokens, at + 1) == "NNP"
    return titled or head.low in PEOPLE or (head.name is not None and head.name.type == "person")
