"""Mention + anchors → date: what each expression means at its place, and how it came to that.

resolver, resolved, results    the expressions of one document in order; values as records, with reasons
anchors, told, threads, passing, happenings, places, sections, headed, quotes, quoted, datelines, replies, amended
                               what may be counted from at each place
bases, fitting, sides, items, beside, stretches, weeks, yearly, restated, shifted, obituaries
                               what bare names of days and months mean there
counted, accounts, stated, hearings, from_events, compared, ages, ended   clock times and what counts from a date told
halfday, hourly, clocked, nights, zones, daybehind   which half of the day, which night, which zone
tense, verbs, cues, planned, backshift, outlook, unsaid, warned, unsettled   on which side of writing it lies
emphasis, hindsight, gone_back, reporting, occasions, ahead     what speaks little for its story, what cannot be
said, either, lowered, diaries, eras                 what expressions say by themselves, and what texts leave out
foreign                                              languages without a folder
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from dateline.errors import ResolveError, UsageError
from dateline.expressions import Grammar
from dateline.interval.algebra import Context, evaluate
from dateline.interval.terms import MOST_TERMS, Term
from dateline.interval.values import Span
from dateline.records import Document, Mention, Resolution, Sentence
from dateline.resolve.ended import up_to_what_ended
from dateline.resolve.resolved import Resolved
from dateline.resolve.resolver import Resolver
from dateline.resolve.results import result_of, when_of

_ISO: Final = re.compile(r"(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")

__all__ = ["Resolved", "Resolver", "day_of", "resolve", "when_of"]


@lru_cache(MOST_TERMS)
def day_of(date: str) -> Span:
    """The span of an ISO date, `2014-11-06`, or of a month or year. UsageError where it is none."""
    try:
        year, *rest = (int(part) for part in _parts(date))
        value = evaluate(Term("date", (Term("year", (year,)), *rest)), Context())
    except (ValueError, ResolveError) as error:
        raise UsageError(f"“{date}”", "is no date", "write it like 2014-11-06, 2014-11 or 2014") from error
    assert isinstance(value, Span)
    return value


def _parts(date: str) -> Sequence[str]:
    match = _ISO.fullmatch(date)
    if match is None:
        raise ValueError(date)
    return [part for part in match.groups() if part]


def resolve(
    document: Document,
    folded: str,
    mentions: Sequence[Mention],
    sentences: Sequence[Sentence],
    grammar: Grammar,
    order: str = "",
) -> list[tuple[Mention, Resolution]]:
    """The mentions of a document with what they resolve to, in order.

    folded: the document's text as it was searched. order: `DMY`, `MDY` or `YMD` for numeric dates, empty to infer it.
    Mentions of rules that do not hold in this kind of document are left out.
    """
    published = day_of(document.published) if document.published else None
    resolver = Resolver(
        folded,
        sentences,
        grammar,
        published,
        because=document.published_because,
        dateline=document.published_span,
        blocks=document.blocks,
        order=order,
        explain=True,
    )
    found = [(each, result_of(each, resolver)) for each in resolver.resolve(mentions, document.text)]
    return [(each.mention, result) for each, result in up_to_what_ended(found, folded, grammar.words)]
