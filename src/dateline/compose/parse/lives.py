"""The dates of a life behind a name: `Ada Grey ([12 March 1889], Vik – 4 November 1967, Lund)`, or in a line of their
own, `Ada Grey, chemist, born [12 March 1889]; died 4 November 1967`."""

import re
from typing import Final, NamedTuple

from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.parse.tokens import tag_at

_LONGEST: Final = 24  # tokens of such a bracket
_FAR: Final = 8  # tokens between a date and the brackets of one end of a life
_BEHIND: Final = 3  # tokens from the bracket to the date behind a mark and `born`
RANGE: Final = re.compile(r"[0-9] ?[–—/-] ?[^\s]*[0-9]")
_PARTS: Final = frozenset(("--", ";"))


class Life(NamedTuple):
    """One end of a life. name: the token that is whose. verb: the words for it. place: the token of where, or -1.

    title: where the words before the name begin that go with it, `Emperor`; -1 if none do.
    """

    name: int
    verb: str
    place: int
    title: int = -1


def life(parsed: Parsed, at: int) -> Life | None:
    """Which end of whose life the date at token `at` is; None if of none."""
    ends = _in_brackets(parsed, at) or _alone(parsed, at) or _behind_a_name(parsed, at) or _in_line(parsed, at)
    return ends or _reign(parsed, at)


def whose(parsed: Parsed, ends: Life) -> str:
    """Whose end it is, with what goes before his name; in full where a work of reference has his surname first, `Moe,
    Jan Otto (…)`."""
    tokens, name = parsed.tokens, parsed.tokens[ends.name].name
    before = " ".join(token.text for token in tokens[ends.title : ends.name] if ends.title >= 0)
    surname = tokens[ends.name - 2].text if ends.name > 1 and tokens[ends.name - 1].tag == "," else ""
    text = tokens[ends.name].text
    listed = surname and name is not None and name.canonical.casefold() == f"{text} {surname}".casefold()
    return f"{before} {name.canonical if listed and name is not None else text}".lstrip()


def _alone(parsed: Parsed, at: int) -> Life | None:
    """Of one end alone in its brackets, or with where it was: `Ada Grey (d. [4 November 1967])`, `(b. Vik, [1889])`."""
    tokens, marks = parsed.tokens, parsed.words.marks
    opening = next((i for i in range(at - 1, max(0, at - _FAR), -1) if tokens[i].tag in ("(", ")")), 0)
    closing = next((i for i in range(at + 1, min(len(tokens), at + _FAR)) if tokens[i].tag in ("(", ")")), 0)
    name = tokens[opening - 1].name if opening and tokens[opening].tag == "(" else None
    if name is None or name.type != "person" or not closing or tokens[closing].tag != ")":
        return None
    mark = opening + 1
    if tokens[mark].low.rstrip(".") not in marks["dates.life_ends"]:
        return None
    rest = [i for i in range(mark + 1, closing) if i != at and tokens[i].text != "."]
    if any(tokens[i].tag not in ("NNP", ",", "IN") for i in rest):
        return None
    places = [i for i in rest if tokens[i].tag == "NNP"]
    verb = "died" if tokens[mark].low.rstrip(".") in marks["dates.died"] else "was born"
    return Life(opening - 1, verb, places[0] if len(places) == 1 else -1)


def of_reign(parsed: Parsed, at: int) -> int:
    """The token `r` before the years in which somebody ruled, at the end of brackets: `(r. [960–976])`; else 0."""
    tokens = parsed.tokens
    mark = at - 2 if tokens[at - 1].text == "." else at - 1
    closed = at + 1 < len(tokens) and tokens[at + 1].tag == ")"
    ruled = mark > 1 and tokens[mark].low.rstrip(".") in parsed.words.marks["dates.reigned"]
    return mark if ruled and closed and tokens[mark - 1].tag in ("(", ";", ",") else 0


def _of_him(parsed: Parsed, whose: int) -> bool:
    """Whether what stands before `of` and a name is somebody's: `the death of Lu`, not `the raja of Moss`."""
    before, name = parsed.tokens[whose - 2], parsed.tokens[whose].name
    told = before.low in parsed.words.marks["nouns.person"] or parsed.words.event(before.low)
    return before.name is None and name is not None and (told or name.type == "person")


def _reign(parsed: Parsed, at: int) -> Life | None:
    """When somebody ruled, alone in its brackets: `Emperor Lu of Sarn (r. [960–976]) fell.`"""
    tokens, marks = parsed.tokens, parsed.words.marks
    mark = of_reign(parsed, at)
    opening = next((i for i in range(mark, max(0, at - _LONGEST), -1) if tokens[i].tag == "("), 0)
    if not mark or not opening:
        return None
    whose = opening - 1
    titles = marks["titles.before_names"] | marks["people.offices"]
    if whose > 1 and tokens[whose - 1].low == "of" and not _of_him(parsed, whose):
        whose -= 2  # `Lu of Sarn (r. [960–976])`, and not Sarn
    if tokens[whose].name is None:
        return None
    title = whose - 1 if whose and tokens[whose - 1].low in titles else -1
    return Life(whose, "reigned", -1, title)


def _behind_a_name(parsed: Parsed, at: int) -> Life | None:
    """Of one end alone, behind something else in its brackets: `Ada Grey (née Holm; born [29 April 1970]) is …`."""
    tokens, marks = parsed.tokens, parsed.words.marks
    start = next((i for i in range(at, max(0, at - _LONGEST), -1) if tokens[i].tag in ("(", ")")), 0)
    name = tokens[start - 1].name if start and tokens[start].tag == "(" else None
    if name is None or name.type != "person" or at - start < _BEHIND or tokens[at - 2].tag not in (";", ","):
        return None
    end, behind = tokens[at - 1].low, tag_at(tokens, at + 1)
    if behind not in (")", ";", ","):
        return None
    return Life(start - 1, "was born", -1) if end in marks["dates.born"] else None


def _in_line(parsed: Parsed, at: int) -> Life | None:
    """In a line that holds nothing but a name, what that was, and both dates."""
    tokens, marks = parsed.tokens, parsed.words.marks
    name = tokens[0].name
    if name is None or name.type not in ("person", "name") or len(tokens) > _LONGEST or tokens[1].tag != ",":
        return None
    ends = [i for i in range(2, len(tokens)) if tokens[i].low in marks["dates.born"] | marks["dates.died"]]
    dated = [i for i in ends if tokens[i + 1 : i + 2] and tokens[i + 1].mention >= 0]
    words = [token for i, token in enumerate(tokens[1:], 1) if i not in ends and token.mention < 0]
    if len(ends) != 2 or dated != ends or any(token.tag not in NOMINALS | {",", ";", ".", "CC"} for token in words):
        return None
    return Life(0, "was born" if tokens[at - 1].low in marks["dates.born"] else "died", -1)


def _in_brackets(parsed: Parsed, at: int) -> Life | None:
    tokens, marks = parsed.tokens, parsed.words.marks
    start = next((i for i in range(at, max(0, at - _LONGEST), -1) if tokens[i].tag in ("(", ")")), 0)
    end = next((i for i in range(at, min(len(tokens), start + _LONGEST)) if tokens[i].tag == ")"), 0)
    whose = start - 1
    while whose > 0 and tokens[whose].name is None and tokens[whose].text.isupper():
        whose -= 1  # `Sir Jan Moe OM FRS (…)`
    name = tokens[whose].name if start else None
    if not end or tokens[start].tag != "(" or name is None or name.type not in ("person", "name"):
        return None
    dates = [i for i in range(start + 1, end) if tokens[i].mention >= 0]
    start = next((i for i in range(dates[0], start, -1) if tokens[i].tag == ";"), start) if dates else start
    if any(RANGE.search(tokens[i].text) for i in dates):
        return None  # `Leo Moss ([1643–1712]; r. 1707–1712)`
    parts = [
        i
        for i in range(start + 1, end)
        if tokens[i].tag in _PARTS or tokens[i].text == "-" or tokens[i].low.rstrip(".") in marks["dates.died"]
    ]  # a hyphen between two dates, `(12 March 1889-4 November 1967)`, too
    if not parts or len(dates) != 2 or not dates[0] < parts[0] < dates[1]:
        return None
    first = at < parts[0]
    held = range(start + 1, parts[0]) if first else range(parts[0] + 1, end)
    if not all(
        tokens[i].tag in ("NNP", "DATE", ",", "IN") or tokens[i].low.rstrip(".") in marks["dates.life"] | {""}
        for i in held
    ):
        return None
    places = [i for i in held if tokens[i].name is not None]
    return Life(whose, "was born" if first else "died", places[0] if len(places) == 1 else -1)
