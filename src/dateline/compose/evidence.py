"""What makes the date of an expression more or less sure, each as a strength from 0 to 1 under a name.

`data/confidence.toml` says of each name what it means, what it weighs and how a reader is told. Everything here is
known when a document is read: nothing looks at other documents.
"""

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from math import log2
from typing import Final, NamedTuple

from dateline.interval.calendar import CLOCK_UNITS, DAY, day_number, month_length
from dateline.records import Alternative, Because, Document, Mention, Resolution, When

_DATE: Final = re.compile(r"(Y?-?\d+)(?:-(\d\d))?(?:-(\d\d))?")
_TWO_DIGITS: Final = re.compile(r"['’]\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d\d\b|year2\(")
_STATED: Final = re.compile(r"\d|weekday|month|day|this|previous|next|weekend|ago")
_COARSE: Final = ("year", "decade", "century", "millennium", "season", "quarter", "half", "fiscal")
_INFERRED: Final = ("told", "section", "published")
_LATELY: Final = 3
_FEW: Final = 3
_COUNTING: Final = frozenset(("later", "earlier", "ago", "hence", "next", "previous", "this", "before", "after", "nth"))
_NAMED: Final = ("date", "month", "dotted", "numeric")
_SEASON: Final = 100
_SENTENCES: Final = 16
_YEARS: Final = 8
_NEAR: Final = 1.6
COUNTED: Final = ", counted from "
REFUSED: Final = "when the document was written"
LAST: Final = "seldom called the last"
THEN: Final = "lay ahead then"
MAYBE_OVER: Final = "may be over"
OTHERWISE: Final = "came otherwise"
_UNDECIDED: Final = (LAST, THEN)

Evidence = Mapping[str, float]
"""By name of a piece of evidence: how strongly it shows, above 0 to 1."""


class Grounds(NamedTuple):
    """What is known of one expression at its place.

    since: sentences since the date it counts from was told, None where none was. anchor_score: how sure that one is.
    before: the second in which the date told before it begins. own: first and last second of the document's date.
    rivals: how many other dates than the one it counts from were told within the last `_LATELY` sentences. following:
    the second in which the next date begins that says itself, if it stands within as many sentences. led: whether the
    first date of the document says itself, as that of a history does.
    """

    mention: Mention
    resolution: Resolution
    document: Document
    since: int | None = None
    anchor_score: float | None = None
    before: int | None = None
    own: tuple[int, int] | None = None
    rivals: int = 0
    following: int | None = None
    led: bool = True


def evidence_of(grounds: Grounds) -> Evidence:
    """All that speaks for or against the date, by name; what is not there has no entry."""
    return doubted(own_evidence(grounds), grounds.anchor_score)


def doubted(own: Evidence, anchor_score: float | None) -> Evidence:
    """What speaks for or against a date by itself, with the doubts of the one that it counts from."""
    if not own or anchor_score is None or anchor_score == 1:
        return own
    anchor, *others = own.items()
    return dict((anchor, ("anchor_doubted", 1 - anchor_score), *others))


def own_evidence(grounds: Grounds) -> Evidence:
    """What speaks for or against the date by itself, what it counts from first; nothing where there is no date."""
    resolution = grounds.resolution
    when = resolution.when
    if when is None:
        return {}
    found = {f"anchor_{resolution.because.counted_from}": 1.0}
    for part in (_anchor, _readings, _place):
        found |= {name: float(strength) for name, strength in part(grounds, when) if strength}
    found |= {name: 1.0 for name, holds in _form(grounds, when) if holds}
    return found


# ---------------------------------------------------------------------------------------------------- the anchor


def _anchor(grounds: Grounds, when: When) -> Iterator[tuple[str, float]]:
    """How far away that was told from which it counts, and how it is known."""
    kind, published = grounds.resolution.because.counted_from, grounds.document.published
    if grounds.since is not None:
        yield "anchor_far", min(log2(1 + grounds.since) / log2(1 + _SENTENCES), 1.0)
    if kind in _INFERRED:
        yield "anchor_rivals", min(grounds.rivals, _FEW) / _FEW
    if kind == "published" and published is not None:
        yield "published_coarse", len(published) < len("YYYY-MM-DD")
        yield "published_inferred", grounds.document.published_because.partition("”")[2].startswith(", ")
    yield "never_published", published is None and kind == "told"
    yield "told_in_report", published is not None and kind == "told"
    yield "never_led", published is None and kind == "told" and not grounds.led


# -------------------------------------------------------------------------------------------------- the readings


def _readings(grounds: Grounds, when: When) -> Iterator[tuple[str, float]]:
    """The readings refused: the other side of the anchor, the other order of day and month."""
    because = grounds.resolution.because
    orders = any("read as" in other.reading for other in because.alternatives)
    away = elsewhere(because)
    yield "order_open", orders
    yield "anchor_refused", any(REFUSED in other.why_not for other in away)
    yield "anchor_open", any(REFUSED not in other.why_not for other in away)
    if len(because.alternatives) > len(away) and not orders:
        whys = [other.why_not for other in because.alternatives]
        decided = bool(because.cue) and not any(slip in why for why in whys for slip in _UNDECIDED)
        yield "direction_by_cue", decided
        yield "direction_open", not decided
        yield "direction_near", _near_equal(because, when)
        yield "planned_then", any(MAYBE_OVER in why for why in whys)
        yield "came_otherwise", any(OTHERWISE in why for why in whys)
    yield "perhaps", when.uncertain and not orders


def elsewhere(because: Because) -> list[Alternative]:
    """The readings refused that count from another date than the one taken does."""
    return [other for other in because.alternatives if COUNTED in other.reading]


def _near_equal(because: Because, when: When) -> float:
    """How nearly a refused reading lies as near to the anchor as the one taken: 0 far, 1 as near."""
    anchor, taken = first_day(because.anchor or ""), first_day(when.edtf)
    sides = [other for other in because.alternatives if COUNTED not in other.reading]
    others = [day for other in sides if (day := first_day(other.edtf)) is not None]
    if anchor is None or taken is None or not others:
        return 0.0
    mine, theirs = abs(taken - anchor) + 1, min(abs(other - anchor) for other in others) + 1
    return max(0.0, 1 - abs(log2(mine / theirs)) / _NEAR)


# ----------------------------------------------------------------------------------------------------- the place


def _place(grounds: Grounds, when: When) -> Iterator[tuple[str, float]]:
    """How the date lies to those told before, and to the document's own."""
    order = grounds.resolution.order
    if grounds.own is not None:
        years = max(order[0] - grounds.own[1], grounds.own[0] - order[1], 0) / (365 * DAY)
        yield "years_away", min(log2(1 + years) / _YEARS, 1.0)
        yield "told_years_away", years >= 1 and grounds.resolution.because.counted_from == "told"
        after = order[0] >= grounds.own[1] + DAY
        yield "after_publication", after and not grounds.resolution.because.cue
        yield "after_publication_by_cue", after and bool(grounds.resolution.because.cue)
    if grounds.before is not None:
        days = abs(order[0] - grounds.before) / DAY
        yield "leap", min(log2(1 + days / 30) / _YEARS, 1.0)
        yield "leap_back", grounds.before - order[1] > DAY
    if grounds.following is not None and grounds.resolution.because.counted_from == "told":
        yield "behind_next", order[0] - grounds.following > DAY


# ------------------------------------------------------------------------------------------------------ the form


def _form(grounds: Grounds, when: When) -> Iterator[tuple[str, bool]]:
    """What the expression itself is like."""
    because, kind = grounds.resolution.because, grounds.resolution.because.counted_from
    head = because.said.partition("(")[0]
    clock = when.granularity in CLOCK_UNITS
    relative = kind != "none"
    yield "clock_alone", relative and clock and head in ("clock", "military", "in_daypart")
    yield "part_alone", relative and when.granularity == "part" and head in ("daypart", "part")
    weekday = relative and "weekday=" in because.said and "date(" not in because.said
    yield "weekday_alone", weekday and kind == "told"
    yield "weekday", weekday
    yield "midnight", "midnight(" in because.said or (clock and "T00:00" in when.edtf)
    yield "season_away", relative and kind != "told" and head in _NAMED and _days_from(because, when) > _SEASON
    yield "counted", relative and head in _COUNTING
    yield "deictic", relative and "now(" in because.said
    yield "year_inferred", relative and head in _NAMED and kind == "told"
    yield "month_only", when.granularity == "month"
    yield "coarse", when.granularity in _COARSE
    yield "two_digit_year", bool(_TWO_DIGITS.search(because.expression))
    yield "open_side", when.edtf.startswith("/") or when.edtf.endswith("..")
    yield "stretch", "/" in when.edtf and not (when.edtf.startswith("/") or when.edtf.endswith(".."))
    yield "vague", when.approximate or when.part is not None or when.edtf.startswith("[")
    yield "quoted", because.quoted


# ------------------------------------------------------------------------------------------------------- helpers


def _days_from(because: Because, when: When) -> int:
    """Days from the anchor to the date."""
    anchor, taken = first_day(because.anchor or ""), first_day(when.edtf)
    return abs(taken - anchor) if anchor is not None and taken is not None else 0


@cache
def first_day(edtf: str) -> int | None:
    """The day number on which an EDTF date begins; None where it names none."""
    found = _DATE.search(edtf)
    if found is None:
        return None
    year, month, day = int(found[1].replace("Y", "")), int(found[2] or 1), int(found[3] or 1)
    if not 1 <= month <= 12 or not 1 <= day <= month_length(year, month):
        return day_number(year)
    return day_number(year, month, day)


def grounds_of(document: Document, resolved: Sequence[tuple[Mention, Resolution]]) -> Iterator[Grounds]:
    """The grounds of every mention in order; `anchor_score` is still to be filled in."""
    told: dict[str, int] = {}
    before: int | None = None
    lately: deque[tuple[str, int]] = deque(maxlen=2 * _FEW)
    own, following, led = _own(document), _following(resolved), _led(resolved)
    for (mention, resolution), ahead in zip(resolved, following, strict=True):
        anchor = resolution.because.anchor
        since = mention.sentence - told[anchor] if anchor in told else None
        rivals = len({date for date, at in lately if mention.sentence - at <= _LATELY and date != anchor})
        yield Grounds(mention, resolution, document, since, None, before, own, rivals, ahead, led)
        if resolution.when is not None:
            before = resolution.order[0]
            lately.append((resolution.when.edtf, mention.sentence))
            for date in dates_in(resolution.when.edtf):
                told[date] = mention.sentence


def _following(resolved: Sequence[tuple[Mention, Resolution]]) -> list[int | None]:
    """Of each mention where the next date begins that says itself, if it is told soon."""
    found: list[int | None] = []
    start, sentence = 0, None
    for mention, resolution in reversed(resolved):
        near = sentence is not None and sentence - mention.sentence <= _LATELY
        found.append(start if near else None)
        if resolution.when is not None and resolution.because.counted_from == "none":
            start, sentence = resolution.order[0], mention.sentence
    return found[::-1]


def _led(resolved: Sequence[tuple[Mention, Resolution]]) -> bool:
    """Whether the first date of a text says itself; one that readers know from elsewhere is of a report."""
    dates = (
        resolution
        for mention, resolution in resolved
        if mention.type in ("DATE", "TIME") and _STATED.search(resolution.because.said)
    )
    first = next(dates, None)
    return first is None or first.because.counted_from == "none"


def dates_in(edtf: str) -> Sequence[str]:
    """A date and, of a range, its ends: what a later expression may count from."""
    return (
        (edtf, *(part for part in edtf.strip("[]").replace("..", "/").split("/") if part)) if "/" in edtf else (edtf,)
    )


def _own(document: Document) -> tuple[int, int] | None:
    if document.published is None:
        return None
    first = first_day(document.published)
    length = {4: 366, 7: 31}.get(len(document.published.lstrip("-")), 1)
    return None if first is None else (first * DAY, (first + length) * DAY)
