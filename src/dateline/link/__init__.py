"""Events of many documents → one record for each event, however often it is told.

words, grammar, roles      what is compared: words,  prepare, rarity   how it is made, what its words weigh
dates, statements          dates, all of it
features, score            what speaks for and against two being one
homes, stories             what tells one story      rivals            what else of a document may be meant
retold                     told with another date, told again
alone                      what nobody tells anything else of
candidates                 which pairs are compared  groups            statements put together
copies                     what was written once     settle, merge     the date, the record
importance, headlines      what matters
"""

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from dateline.link.candidates import candidate_pairs
from dateline.link.copies import copied_documents, passage_runs, sources
from dateline.link.groups import Group, grouped
from dateline.link.headlines import headlined
from dateline.link.importance import Place, importance_of, leads, references
from dateline.link.merge import merged
from dateline.link.names import unified
from dateline.link.order import in_order
from dateline.link.prepare import prepared
from dateline.link.related import with_related
from dateline.link.score import Scores, Weights
from dateline.link.settle import settle_date
from dateline.link.statements import Statement, passage
from dateline.link.undated import undated_once
from dateline.link.verdicts import FILE, Verdict, load_verdicts, pairs_ruled, unknown
from dateline.records import Composed, Event

__all__ = ["FILE", "Verdict", "link", "load_verdicts", "unknown"]


def link(
    composed: Sequence[Composed], given: Weights | None = None, verdicts: Sequence[Verdict] = ()
) -> tuple[list[Event], list[Event]]:
    """The dated events in the order of time, and the undated in document order.

    given: weights, if others than usual. verdicts: what an analyst says of pairs of statements.

    Every event that comes in has one mention; each of these is in exactly one event that goes out, with the reasons
    why it was held to tell the same. Ids stay those of the first statement in document order.
    """
    with _no_collection():
        return _linked(composed, given, verdicts)


def _linked(
    composed: Sequence[Composed], given: Weights | None, verdicts: Sequence[Verdict]
) -> tuple[list[Event], list[Event]]:
    parts = unified(composed)
    copies = copied_documents(parts)
    found = prepared(parts)
    pairs, capped, rivals = candidate_pairs(found)
    ruled = pairs_ruled(found, verdicts)
    pairs += [(found[one], found[other]) for one, other in sorted(ruled)]
    scores = Scores(given, ruled, rivals)
    scores.weigh_rivals(pairs)
    told = grouped(found, pairs, scores)
    events = _Events(parts, copies, scores, found).of(told, capped)
    events = with_related(events, told, pairs, scores)
    return in_order(events), undated_once(parts, events)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Without searches for garbage in cycles: records hold none, and the search would take a quarter of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class _Events:
    """Groups of statements as events. copies: see `copied_documents`. found: all statements in document order."""

    def __init__(
        self, composed: Sequence[Composed], copies: Mapping[int, int], scores: Scores, found: Sequence[Statement]
    ) -> None:
        self.documents, self.copies = [part.document for part in composed], copies
        self.leads = [leads(document) for document in self.documents]
        self.scores = scores
        self.headlined = headlined(filter(self._leading, found), composed)
        self.passages: dict[int, frozenset[int]] = {}

    def of(self, told: Sequence[Group], capped: frozenset[int]) -> list[Event]:
        """One event for each group, with its importance."""
        counted = references(told)
        return [
            self._weighed(self._event(group), group, count, capped) for group, count in zip(told, counted, strict=True)
        ]

    def _event(self, group: Group) -> Event:
        self.passages.clear()  # those of one group are of no use to the next
        if len(group) == 1:
            return group[0].event
        return merged(group, settle_date(group, self._independent), self._independent(group), self.scores)

    def _independent(self, group: Sequence[Statement]) -> int:
        """How many of some statements are no copies of one another."""
        if len({statement.document for statement in group}) == 1:
            return 1
        passages = [self._passage(statement) for statement in group]
        return sources([self.copies[statement.document] for statement in group], passages)

    def _passage(self, statement: Statement) -> frozenset[int]:
        if statement.index not in self.passages:
            text = passage(statement, self.documents[statement.document])
            self.passages[statement.index] = passage_runs(text)
        return self.passages[statement.index]

    def _weighed(self, event: Event, group: Group, references: int, capped: frozenset[int]) -> Event:
        place = Place(
            headline=any(statement.index in self.headlined for statement in group),
            lead=any(self._leading(statement) for statement in group),
            references=references,
            capped=any(statement.index in capped for statement in group),
        )
        return event.model_copy(update={"importance": importance_of(event, group, place)})

    def _leading(self, statement: Statement) -> bool:
        at = statement.event.mentions[0].start
        return any(start <= at < end for start, end in self.leads[statement.document])
