"""Resolved values as records: the date with its bounds, and why it is that date."""

from collections.abc import Sequence
from typing import Final

from dateline.errors import ResolveError
from dateline.interval.algebra import FUTURE, PAST, Context, evaluate, settle
from dateline.interval.algebra.ranges import bounded
from dateline.interval.calendar import DAY, floor, shift
from dateline.interval.display import display
from dateline.interval.edtf import day_text, edtf
from dateline.interval.terms import Term
from dateline.interval.timex3 import timex3, timex3_mod
from dateline.interval.values import Amount, Cycle, Recurrence, Reference, Span, Unknown, Value
from dateline.records import Alternative, AnchorKind, Because, Resolution, When
from dateline.resolve.cues import before_noun, owned, told_then
from dateline.resolve.reporting import to_its_end
from dateline.resolve.resolved import Resolved
from dateline.resolve.resolver import Resolver
from dateline.resolve.said import bare, clocked, outright, two_orders, weekly
from dateline.resolve.sides import SEQUEL
from dateline.resolve.unsettled import once_planned

LATE: Final = (2 * 3600, 5 * 3600)  # of a night that begins at nine: late last night was before two
_PARTS: Final = {"START": "early", "MID": "mid", "END": "late"}
_CLOCKS: Final = ("part", "hour", "minute", "second")
_NOT_OVER: Final = "it is nearer, though that night was hardly over when this was written"
_NEARER: Final = "it is nearer, though what is hardly over is seldom called the last"
_HARDLY_OVER: Final = {"day": ("week", 4 * DAY), "month": ("year", 92 * DAY)}  # in one week or year, so long ago
_ORDERS: Final = {"DMY": "day/month", "MDY": "month/day"}
_SIDES: Final = ((1.0, float("inf")), (float("inf"), 1.0))


def when_of(span: Span) -> When:
    """The published form of a span. Of open and unknown ends the bound is None."""
    open_start = span.unit == "range" and span.first is None
    open_end = span.unit == "range" and span.last is None
    named = (span.last or span.first or span) if span.unit == "range" else span
    return When(
        edtf=edtf(span),
        timex3=timex3(span),
        start=None if open_start else _bound(span.start, span.first or span),
        end=None if open_end else _bound(span.end - 1, span.last or span),
        granularity=named.unit,
        part=_PARTS.get(span.part or "", None),  # type: ignore[arg-type]
        approximate=_any(span, "approximate"),
        uncertain=_any(span, "uncertain"),
        zone=None if named.zone in (None, "local") else named.zone,
        display=display(span),
    )


def _any(span: Span, flag: str) -> bool:
    return any(getattr(part, flag) for part in (span, span.first, span.last) if part is not None)


def _bound(second: int, side: Span) -> str:
    if side.unit not in _CLOCKS or side.name in ("24:00",):
        return day_text(second)
    rest = second % DAY
    return f"{day_text(second)}T{rest // 3600:02d}:{rest % 3600 // 60:02d}"


def order_of(span: Span) -> tuple[int, int]:
    """By what dates are sorted: first and last second; of an early, middle or late part those of its third."""
    if span.name == "NI" and span.part == "END":
        return span.start + LATE[0], span.start + LATE[1]
    third = (span.end - span.start) // 3
    start = span.start + {"MID": third, "END": 2 * third}.get(span.part or "", 0)
    end = span.end - {"MID": third, "START": 2 * third}.get(span.part or "", 0)
    return start, end


def result_of(resolved: Resolved, resolver: Resolver) -> Resolution:
    """Everything that is known of one resolved mention."""
    result = _result(resolved, resolver)
    if resolved.ends and all(outright(end.mention.meaning) is not None for end in resolved.ends):
        return result.model_copy(update={"ends": tuple(_result(end, resolver) for end in resolved.ends)})
    text, relation = resolver.anchors.text, resolved.relation
    end = resolved.mention.end
    of_thing = relation == "since" or owned(text, end) or before_noun(text, end)
    if not relation or not (of_thing or told_then(text, end, resolver.words)):
        return result
    return result.model_copy(update={"of_thing": _result(resolved._replace(relation=""), resolver)})


def _result(resolved: Resolved, resolver: Resolver) -> Resolution:
    value, mention = resolved.value, resolved.mention
    span = value if isinstance(value, Span) else None
    if span is not None and resolved.relation and span.unit != "range":
        span = _related(resolved, span)
    elif span is not None:
        span = to_its_end(resolved, span, resolver.anchors.text, resolver.words)
    kind, anchor, anchor_because = _anchor(resolved, resolver)
    because = Because(
        expression=mention.text,
        rule=mention.rule,
        said=mention.said,
        counted_from=kind,
        cue=resolved.cue,
        quoted=resolved.quoted,
        anchor=edtf(anchor) if anchor else None,
        anchor_because=anchor_because,
        steps=tuple(_steps(resolved, span, resolver)),
        alternatives=tuple(_alternatives(resolved, span, resolver)),
    )
    return Resolution(
        when=when_of(span) if span is not None else None,
        timex3=timex3(value) if value is not None else "",
        mod=timex3_mod(value) if value is not None else None,
        because=because,
        unresolved="" if span is not None else _why(resolved, resolver),
        order=order_of(span) if span is not None else (0, 0),
        entry=_entry(resolver),
    )


def _entry(resolver: Resolver) -> str:
    """The day of the part of the document that the resolver has come to, if that has one of its own."""
    now, headed = resolver.anchors.now, resolver.anchors.headed
    return edtf(now) if now is not None and now == headed and not resolver.anchors.planned else ""


def _related(resolved: Resolved, span: Span) -> Span:
    """A date behind a preposition: open on one side. `from` counts as `since` only for what goes on."""
    value = bounded(resolved.context, span, resolved.relation)
    return value if isinstance(value, Span) else span


def _steps(resolved: Resolved, span: Span | None, resolver: Resolver) -> list[str]:
    steps = list(dict.fromkeys(step for piece in resolved.ends or (resolved,) for step in piece.context.steps or ()))
    if resolver.order in _ORDERS and two_orders(resolved.mention.meaning):
        steps.append(f"read as {_ORDERS[resolver.order]}: {resolver.order_because}")
    if resolved.relation and span is not None:
        steps.append(f"“{resolved.relation}” leaves one side open")
    return steps


# --------------------------------------------------------------------------------------------------- anchors


def _anchor(resolved: Resolved, resolver: Resolver) -> tuple[AnchorKind, Span | None, str]:
    """The anchor that was used, what kind it is of and where it comes from."""
    used = resolved.used()
    if used is None:
        return (
            ("none", None, "the expression says its date itself")
            if isinstance(resolved.value, Span)
            else ("unknown", None, "")
        )
    which, span = used
    if resolved.mention.leans and which == "here":
        return "neighbour", span, "the date beside it, with which it shares what it leaves unsaid"
    if which == "now" or (which == "here" and span == resolved.context.now):
        return _written(resolved, resolver), span, resolved.now_because
    if resolved.source == resolved.mention:
        return "told", span, resolved.now_because  # an anchor given for one expression alone
    if resolved.source is not None:
        because = f"the date told before: “{resolved.source.text}”"
        return "told", span, because if which in ("then", "event") else f"{because}; {resolver.anchors.mode.because}"
    behind = resolved.context.here == span and resolved.context.weights == FUTURE  # no entry of a log
    if which == "then" and behind and clocked(resolved.mention.meaning):
        return "neighbour", span, "the day that its sentence names behind it"
    return "told", span, resolver.anchors.mode.because


def _written(resolved: Resolved, resolver: Resolver) -> AnchorKind:
    if resolved.now_because == resolver.anchors.because:
        return "published"
    return "quotation" if resolved.quoted and "quoted" in resolved.now_because else "section"


def _why(resolved: Resolved, resolver: Resolver) -> str:
    """Why there is no date, in words that tell the reader what is missing."""
    value = resolved.value
    if resolved.error:
        return resolved.error
    if isinstance(value, Reference):
        return "the expression only points at a time; it names none"
    if isinstance(value, Amount):
        return "the expression gives a length of time, not a date"
    if isinstance(value, Recurrence):
        return "the expression tells how often, not when"
    if resolved.quoted and "quoted" in resolved.now_because:
        return resolved.now_because
    if isinstance(value, Cycle) and value.period == "day":
        return f"of which day is not said, and {_missing(resolver)}"
    if isinstance(value, Cycle):
        return f"{value.key}: which one is not said, and {_missing(resolver)}"
    if isinstance(value, Unknown):
        return value.why
    return "its meaning could not be worked out"


def _missing(resolver: Resolver) -> str:
    if resolver.anchors.published is None:
        return (
            f"the document's own date is not known ({resolver.anchors.because})"
            if resolver.anchors.because
            else _UNDATED
        )
    return "no date to count it from was told"


_UNDATED: Final = "the document's own date is not known"


# ---------------------------------------------------------------------------------------------- alternatives


def _alternatives(resolved: Resolved, span: Span | None, resolver: Resolver) -> Sequence[Alternative]:
    """The readings that were refused: the other side of the anchor, the other order of a numeric date."""
    if span is None or resolved.ends:
        return resolved.refused
    return [
        *resolved.refused,
        *_other_sides(resolved, resolver),
        *_night_before(resolved, span),
        *_last_but_one(resolved, span),
        *_other_stories(resolved, span),
        *_other_orders(resolved, resolver),
    ]


def _other_sides(resolved: Resolved, resolver: Resolver) -> list[Alternative]:
    context, text = resolved.context, resolver.anchors.text
    if not context.bare:
        return []
    found = []
    for weights in _SIDES:
        other = Context(now=context.now, told=context.told, here=context.here, weights=weights, order=context.order)
        value = _tried(resolved.mention.meaning, other)
        if isinstance(value, Span) and value.start != (resolved.value.start if isinstance(resolved.value, Span) else 0):
            side = "before" if weights[1] == float("inf") else "after"
            then = once_planned(resolved, value, text, resolver.sentences, resolver.words)
            why = then or _why_not(resolved, value)
            found.append(Alternative(edtf=edtf(value), reading=f"{display(value)}, the one {side}", why_not=why))
    return found


def _night_before(resolved: Resolved, span: Span) -> list[Alternative]:
    """The evening or night a week earlier of one told as past on its own day, which a paper was printed before."""
    now, named = resolved.context.now, weekly(resolved.mention.meaning) and span.name in ("EV", "NI")
    if not named or now is None or span.start // DAY != now.start // DAY or resolved.context.weights != PAST:
        return []
    before = span._replace(start=span.start - 7 * DAY, end=span.end - 7 * DAY)
    return [Alternative(edtf=edtf(before), reading=f"{display(before)}, the one before", why_not=_NOT_OVER)]


def _last_but_one(resolved: Resolved, span: Span) -> list[Alternative]:
    """The one before of what `last` names where that is hardly over: on a Thursday `last Tuesday` may be of the week
    before, and in June `last May` of the year before."""
    meaning, now = resolved.mention.meaning, resolved.context.now
    if meaning.op != "previous" or now is None or span.unit not in _HARDLY_OVER or not bare(meaning):
        return []
    around, long = _HARDLY_OVER[span.unit]
    if now.start - span.start > long or floor(now.start, around) > span.start or "then" in meaning.args:
        return []
    length = {"day": (-7, "day"), "month": (-1, "year")}[span.unit]
    before = span._replace(start=shift(span.start, *length), end=shift(span.end, *length))
    return [Alternative(edtf=edtf(before), reading=f"{display(before)}, the one before", why_not=_NEARER)]


def _other_stories(resolved: Resolved, span: Span) -> list[Alternative]:
    """The reading from another story, where about as much speaks for that."""
    context, rival = resolved.context, resolved.rival
    if rival is None:
        return []
    sides = context.weights
    if context.now in (rival, context.here):  # a report goes back from its own day, its stories mostly go on
        sides = PAST if rival == context.now else SEQUEL
    other = Context(now=context.now, told=(rival,), here=rival, weights=sides, order=context.order)
    value = _tried(resolved.mention.meaning, other)
    if not isinstance(value, Span) or value.start == span.start:
        return []
    why = "a little more speaks for the story that the reading taken goes on with"
    return [Alternative(edtf=edtf(value), reading=f"{display(value)}, counted from {display(rival)}", why_not=why)]


def _tried(meaning: Term, context: Context) -> Value | None:
    try:
        return settle(context, evaluate(meaning, context))
    except ResolveError:
        return None


def _against_cue(resolved: Resolved, other: Span) -> bool:
    """Whether the verb speaks for the other side, and only nearness for the reading taken."""
    base, taken = resolved.context.here, resolved.value
    if base is None or not isinstance(taken, Span):
        return False
    sides = taken.start >= base.start, other.start >= base.start
    return sides[0] != sides[1] and resolved.context.weights[sides[0]] > resolved.context.weights[sides[1]]


def _why_not(resolved: Resolved, other: Span) -> str:
    if resolved.cue and _against_cue(resolved, other):
        return f"“{resolved.cue}” in the sentence speaks for it, but the reading taken is much nearer"
    if resolved.cue:
        return f"“{resolved.cue}” in the sentence speaks for the reading taken"
    if resolved.mention.leans:
        return "the date beside it speaks for the reading taken"
    base, taken = resolved.context.here, resolved.value
    if base is None or not isinstance(taken, Span) or abs(other.start - base.start) >= abs(taken.start - base.start):
        return "nothing in the sentence speaks for it; the reading taken is nearer"
    if taken.start > base.start:
        return "it is nearer, but nothing in the sentence speaks for it, and stories mostly go forward"
    return "it is nearer, but nothing in the sentence speaks for it, and reports mostly tell of what was"


def _other_orders(resolved: Resolved, resolver: Resolver) -> list[Alternative]:
    """A numeric date with day and month the other way round."""
    if not two_orders(resolved.mention.meaning):
        return []
    order = "MDY" if resolver.order == "DMY" else "DMY"
    value = _tried(resolved.mention.meaning, Context(resolved.context.now, here=resolved.context.here, order=order))
    if not isinstance(value, Span):
        return []
    why = resolver.order_because or "nothing in the document says whether the day or the month comes first"
    return [Alternative(edtf=edtf(value), reading=f"{display(value)}, read as {_ORDERS[order]}", why_not=why)]
