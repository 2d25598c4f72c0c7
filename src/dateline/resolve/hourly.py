"""Which half of the day a clock time is in by the one told right before or behind it: `They came on at 9pm … by 9:20`.

Who tells hour after hour says the half once. So an hour that follows one of the morning within three hours is of the
morning too, and one within three hours of one of the afternoon or evening is of that.
"""

import re
from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import Final

from dateline.expressions.words import Words, phrases
from dateline.interval.terms import Argument, Term
from dateline.records import Mention

_NEAR: Final = 3 * 60  # minutes between two hours of one story
_HALF: Final = 12 * 60
_LATE: Final = 20 * 60  # the first minute of the late evening
_SENTENCES: Final = 2  # over which a story goes on from hour to hour
_REACH: Final = 200  # code points over which it does
_LED: Final = 8  # code points that hold what leads to an hour
_BULLETS: Final = " \t*•–-(["
_STOP: Final = re.compile(r"[.!?;\n]")
_MILITARY: Final = frozenset({"clock24", "military"})
_FIRST: Final = "first_half"  # known only here
_HALVES: Final = {_FIRST: 0, "second_half": _HALF}  # and the minute at which it begins
_PARTS: Final[dict[tuple[Argument, ...], int]] = {("MO",): 0, ("AF",): _HALF, ("EV",): _HALF}


def minutes(term: object) -> tuple[int, bool] | None:
    """The minutes of a day at which a clock time is, and whether it says in which half; None of anything else."""
    if not isinstance(term, Term):
        return None
    if term.op in _HALVES:
        inner = minutes(term.args[0])
        return (inner[0] % _HALF + _HALVES[term.op], True) if inner else None
    if term.op in ("clock", "clock_of", *_MILITARY):
        return _read(term)
    if term.op == "past":
        count, hour, sign = (part if isinstance(part, int | float) else 1 for part in (*term.args, 1)[:3])
        return int(hour * 60 + sign * count) % (2 * _HALF), hour == 0
    if term.op == "at":
        return minutes(term.args[1]) if len(term.args) == 2 else None
    if term.op == "in_daypart":
        return _in_part(*term.args)
    return minutes(term.args[0]) if term.op in ("approx", "each") else None


def _in_part(time: Argument, part: Argument = None) -> tuple[int, bool] | None:
    """The same of a clock time with the part of the day that stands with it: `6 in the morning`. Of one of the night
    nobody can say."""
    begins = _PARTS.get(part.args) if isinstance(part, Term) else None
    found = minutes(time) if part is None or begins is not None else None
    return (found[0] % _HALF + begins, True) if found and begins is not None else found


def later_in_half(mention: Mention, before: Mention) -> bool:
    """Whether a clock time that leaves its half of the day open is later than one before it of the second half, if it
    is of that one."""
    own, told = minutes(mention.meaning), minutes(before.meaning)
    return own is not None and told is not None and told[1] and told[0] >= _HALF and told[0] % _HALF < own[0] % _HALF


def in_forenoon(mention: Mention) -> Mention:
    """A mention whose words do not say that it is in the first half of the day, as one that says so."""
    return mention._replace(meaning=Term(_FIRST, (mention.meaning,)))


def _read(term: Term) -> tuple[int, bool] | None:
    first, *others = term.args
    if not isinstance(first, int):
        return None
    if term.op in ("clock_of", "military"):
        hour, minute, said = first // 100, first % 100, others[0] if others else None
    else:
        hour, minute = first, others[0] if others and isinstance(others[0], int) else 0
        said = others[2] if term.op == "clock" and len(others) > 2 else None
    known = term.op in _MILITARY or hour == 0 or hour > 12 or said in ("a", "p")
    return (hour % 12 if said == "a" else hour % 12 + 12 if said == "p" else hour) * 60 + minute, known


def half_beside(
    mention: Mention,
    before: Sequence[Mention],
    behind: Sequence[Mention],
    text: str,
    words: Words,
    told: Callable[[Mention], bool],
) -> tuple[str, str] | None:
    """The half of the day of an hour that leaves it open, `a` or `p`, by its neighbours, and the words of the one that
    says so; None where none does.

    before, behind: the mentions on its sides, the nearest first. told: whether a mention is told, and no stamp.
    """
    found = minutes(mention.meaning)
    if found is None or found[1] or mention.parts or mention.meaning.op == "at":
        return None
    ends = phrases(words, "range", r"(?:\b|(?<!\w))", r"\s*\Z")
    until = ends is not None and ends.search(text, max(0, mention.start - _LED), mention.start) is not None
    early = found[0] % _HALF
    for side, others in ((1, before), (-1, behind)):
        same = takewhile(lambda one: not _heads(one, text), others) if side > 0 else others
        other = next((one for one in same if one.type == "TIME" and (side > 0 or _says(one))), None)
        if other is None or not told(other) or abs(mention.sentence - other.sentence) > _SENTENCES:
            continue
        half = _half(early, other, side, parted=_parted(mention, other, text), until=until)
        if half:
            return half, other.text
    return None


def _heads(mention: Mention, text: str) -> bool:
    """Whether a date stands at the head of its line, and so what is behind it is of another day: `Thurs 18: started at
    9` under `Bed by 8`."""
    return mention.type == "DATE" and not text[text.rfind("\n", 0, mention.start) + 1 : mention.start].strip(_BULLETS)


def _says(mention: Mention) -> bool:
    """Whether a clock time says its half of the day."""
    found = minutes(mention.parts[0].meaning if mention.parts else mention.meaning)
    return found is not None and found[1]


def end_of(first: Term, last: Term) -> str:
    """The half of the day in which a stretch of hours ends whose beginning says its own; empty if nothing says it."""
    begins, ends = minutes(first), minutes(last)
    if begins is None or ends is None or not begins[1] or ends[1]:
        return ""
    return _end(ends[0] % _HALF, begins[0])


def _half(early: int, other: Mention, side: int, *, parted: bool | None, until: bool) -> str:
    """The half that a neighbour says, empty if it says none. side: 1 where it stands before. parted: whether a sentence
    ends between the two, None where they are too far from one another."""
    last = minutes(other.parts[-1 if side > 0 else 0].meaning if other.parts else other.meaning)
    if last is None or not last[1] or parted is None:
        return ""
    if until and side > 0 and not parted:
        return _end(early, last[0])
    apart = {half: (early + (half == "p") * _HALF - last[0]) * side for half in "ap"}
    if 0 < apart["p"] <= _NEAR:
        return "p"
    if 0 < apart["a"] <= _NEAR:
        return "a" if side > 0 or not parted else ""
    backward = -_NEAR <= apart["p"] <= 0 and last[0] >= _HALF
    return "p" if backward and not parted else ""


def _end(early: int, begun: int) -> str:
    """The half in which ends what has begun at a minute of the day, `6pm till 10`, `9am till 8`, `10pm till 7`; empty
    where both may be."""
    if begun < _HALF:
        return "a" if 0 < early - begun <= _NEAR else "p" if early <= begun else ""
    if early + _HALF > begun:
        return "p" if early + _HALF - begun <= 2 * _NEAR else ""
    return "a" if begun >= _LATE else ""


def _parted(mention: Mention, other: Mention, text: str) -> bool | None:
    first, last = sorted((mention, other), key=lambda one: one.start)
    if last.start - first.end > _REACH:
        return None
    return _STOP.search(text, first.end, last.start) is not None
