"""Document → mentions: where it speaks of times, and what each expression says. Nothing is resolved here.

This is the only stage that knows spaCy: its tokenizer makes the tokens of sentences that hold an expression, and
`component` is the pipeline component for people who only want the expressions.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from dateline.expressions import Grammar, Words
from dateline.find.diaries import cuts, days
from dateline.find.early import is_early
from dateline.find.entries import annals, log_entries, stamps, with_entries, with_zones
from dateline.find.figures import with_figures
from dateline.find.games import without_games
from dateline.find.itineraries import itinerary
from dateline.find.joins import Piece, join
from dateline.find.recordings import without_codes
from dateline.find.scan import Candidate, folded, scan
from dateline.find.sentences import split
from dateline.find.stops import undotted
from dateline.find.surnames import without_surnames
from dateline.find.timetable import programme, timetable
from dateline.interval.algebra.clocks import CLOCKS
from dateline.interval.terms import MOST_TERMS, Argument, Term
from dateline.records import Block, Mention, Sentence, TimexType

__all__ = ["Found", "find"]

TIMES: Final = CLOCKS | {"at"}
MOVED: Final = frozenset({"ago", "hence", "later", "earlier", "after", "before"})
HOURS: Final = frozenset({"hour", "minute", "second"})


class Found(NamedTuple):
    """The mentions of a text in order, its sentences, and the folded text in which both were found."""

    mentions: list[Mention]
    sentences: list[Sentence]
    folded: str


def find(text: str, grammar: Grammar, blocks: Sequence[Block] = ()) -> Found:
    """The time expressions that a grammar reads in a text, and the text's sentences.

    Offsets count code points of `text`; mentions never overlap.
    """
    flat = folded(text, blocks)
    entries = log_entries(flat, blocks, personal=grammar.manner != "report")
    stamped, early = stamps(flat, blocks, log=bool(entries)).holds, is_early(flat, grammar.words)
    found = with_figures(flat, [*scan(flat, grammar, stamped, early=early)], grammar)
    found = sorted([*found, *annals(flat, blocks, found)])
    found = programme(flat, found)
    if grammar.manner != "report":
        found = sorted([*found, *timetable(flat, found, grammar.words)])
    found = _with(found, [*days(flat, found, grammar.words), *itinerary(flat, found, grammar.words)])
    coded = without_codes(text, with_entries(found, entries if blocks else with_zones(entries, found)))
    candidates = undotted(flat, without_surnames(text, coded, grammar.words), grammar.words)
    keep = [(candidate.start, candidate.end) for candidate in candidates]
    sentences = [Sentence(*span) for span in split(flat, blocks, grammar.words, keep, cuts(flat, candidates))]
    mentions = _mentions(text, flat, candidates, sentences, grammar.words)
    return Found(without_games(flat, mentions, sentences, grammar.words), sentences, flat)


def _with(found: Sequence[Candidate], heads: Sequence[Candidate]) -> list[Candidate]:
    """Candidates in order, with heads of entries in place of what was read within them."""
    if not heads:
        return list(found)
    ends = {head.start: head.end for head in heads}
    starts = sorted(ends)
    return sorted([*heads, *(one for one in found if not _within(one, starts, ends))])


def _within(one: Candidate, starts: Sequence[int], ends: Mapping[int, int]) -> bool:
    """Whether a candidate lies in a stretch, of which each begins where the one before has ended."""
    at = bisect_right(starts, one.start) - 1
    return at >= 0 and one.start < ends[starts[at]]


def _mentions(
    text: str, flat: str, candidates: list[Candidate], sentences: list[Sentence], words: Words
) -> list[Mention]:
    mentions, index = [], 0
    for piece in join(flat, candidates, words):
        while index + 1 < len(sentences) and sentences[index + 1].start <= piece.start:
            index += 1
        mentions.append(_mention(text, piece, index))
    return mentions


def _mention(text: str, piece: Piece, sentence: int) -> Mention:
    start, end, reading, ends, leans = piece
    parts = tuple(_mention(text, Piece(*end), sentence) for end in ends)
    return Mention(
        start=start,
        end=end,
        text=text[start:end],
        type=parts[-1].type if parts else type_of(reading.term, reading.kind),
        said=said_by(reading.term),
        meaning=reading.term,
        rule=reading.rule,
        sentence=sentence,
        parts=parts,
        leans=leans,
    )


@lru_cache(MOST_TERMS)
def said_by(term: Term) -> str:
    """A meaning as it is printed."""
    return str(term)


@lru_cache(MOST_TERMS)
def type_of(term: Term, kind: str) -> TimexType:
    """The TIMEX3 type of an expression: its kind where that decides, else whether a clock time or day part is in it."""
    if kind in ("duration", "count"):
        return "DURATION"
    if kind == "set":
        return "SET"
    return "TIME" if kind == "time" or _clocked(term) or _counts_hours(term) else "DATE"


def _counts_hours(term: Term) -> bool:
    """Whether it is a time some hours or minutes from another: `40 minutes later`."""
    return term.op in MOVED and any(_of_hours(length) for length in term.args)


def _of_hours(length: Argument) -> bool:
    """Whether a length is one of hours or minutes, exactly or about so many."""
    if not isinstance(length, Term):
        return False
    return _of_hours(length.args[0]) if length.op == "mod" else not HOURS.isdisjoint(length.args[-1:])


def _clocked(term: Term) -> bool:
    timed = term.op in TIMES and not (term.op == "at" and term.args[-1] is None)  # `one Friday` or `one Friday night`
    return timed or any(isinstance(argument, Term) and _clocked(argument) for argument in term.args)
