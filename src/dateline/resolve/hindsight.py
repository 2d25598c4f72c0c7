"""What a dated document tells as past lies before it was written: an anchor that leads behind that day is refused.

`Two months later she was killed`, printed in November, is no January to come: the date told last is not the one that
it counts from. Of days named by their number or name (`Friday`) only those of a history are judged here, for in a
report the tense weighs already.
And what a Sunday's paper tells as to come `this week` is to come in the week that begins the day after.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from dateline.expressions import Words
from dateline.expressions.sieve import Sifted, sifted
from dateline.expressions.words import first_word
from dateline.interval.algebra import FUTURE, PAST, Weights
from dateline.interval.calendar import DAY, shift
from dateline.interval.display import display
from dateline.interval.edtf import edtf
from dateline.interval.values import Span, Unknown
from dateline.records import Alternative, Mention, Sentence
from dateline.resolve.cues import ENDS, RECENT, lasted, relation
from dateline.resolve.outlook import noticed
from dateline.resolve.reporting import of_no_year, of_the_quarter, or_the_last, quarter_told, stale, unfinished
from dateline.resolve.resolved import Resolved, evaluated
from dateline.resolve.said import bare, weekly
from dateline.resolve.tense import clause_side, direction, intends, went_back

_NEAR: Final = 160
_MONTH: Final = 31 * DAY
_LIFETIME: Final = 80 * 365 * DAY
_TO_STOP: Final = re.compile(r",?[^,;:()—–\n]{1,80}")
_THIS_SEASON: Final = "this(season="
_THIS_WEEK: Final = "this(week)"
_DAY_WEEK: Final = "after(amount(7, day), next(weekday="
_OVER: Final = "what is to come lies no more in a week of which this is the last day"
_WHY: Final = "it counts from a date told before, and from none of those does it lie before the document was written"


def as_told(
    resolved: Resolved,
    written: Span,
    text: str,
    sentences: Sequence[Sentence],
    words: Words,
    told: Iterable[Span] = (),
    *,
    history: bool = False,
) -> Resolved:
    """An expression with the date that fits what its clause tells of: what was, or what is to come. told: the dates
    told before. history: whether the document is one, in which the tense has not weighed; nor has it where only the
    year of writing is known."""
    mention = resolved.mention
    case = _Case(resolved, written, text, sentences[mention.sentence], words)
    # `is shut until he has come on 5 May` may lie ahead
    unweighed = history or written.end - written.start > _MONTH
    if unweighed and _yet_to_come(resolved, written) and not lasting(text, mention.start, case.sentence.start, words):
        return _the_last(resolved, written) if case.past() else resolved
    if _beyond(resolved, written):
        return _in_hindsight(resolved, written) if case.past() else resolved
    if stale(resolved, written):
        return case.of_stretch(or_the_last)
    if unfinished(resolved, written):
        return case.of_stretch(of_no_year)
    if (quarter := quarter_told(resolved, told)) is not None:
        return case.of_quarter(quarter)
    if mention.said.startswith(_DAY_WEEK):
        return case.weeks_ago()
    ahead = _all_but_over(resolved, written) and case.toward() > 0
    return _the_week_after(resolved, written) if ahead else resolved


@dataclass(frozen=True)
class _Case:
    """An expression with its date, and when and where it was written."""

    resolved: Resolved
    written: Span
    text: str
    sentence: Sentence
    words: Words

    def past(self) -> bool:
        """Whether its clause tells of what was."""
        return _told_as_past(self.text, self.resolved, self.sentence, self.words, self.written)

    def toward(self) -> int:
        """Less than 0 where its clause tells of what was, more where of what is to come."""
        return clause_side(self.text, self.resolved.mention, self.sentence, self.words)[0]

    def of_stretch(self, told_of: Callable[[Resolved, Span], Resolved]) -> Resolved:
        """A stretch that was not over, or that is told long after it, with the date that `told_of` gives it where it
        was."""
        quarter = self.resolved.mention.said.startswith("quarter(")
        past = _brought(self.text, self.resolved.mention, self.sentence, self.words) if quarter else self.past()
        return told_of(self.resolved, self.written) if past else self.resolved

    def of_quarter(self, quarter: Span) -> Resolved:
        """Part of a quarter told before; not where it is to come: `said sales this quarter will be $8 billion`."""
        end, toward = self.resolved.mention.end, self.toward()
        ahead, _ = direction(self.text, end, end, end, self.sentence.end, self.words)
        if toward > 0 or ahead > 0:
            return self.resolved
        return of_the_quarter(self.resolved, quarter, self.written, past=toward < 0)

    def weeks_ago(self) -> Resolved:
        """`Saturday week` where something began then: `which began on Saturday week`."""
        start, end = self.resolved.mention.start, self.resolved.mention.end
        since = self.resolved.relation == "since" or relation(self.text, start, end, self.words) == "since"
        past = self.text.endswith("on ", 0, start) and self.past()
        return _weeks_earlier(self.resolved, 3) if since or past else self.resolved


def _all_but_over(resolved: Resolved, written: Span) -> bool:
    """Whether it is the week, called `this week`, on whose last day the document was written."""
    value = resolved.value
    if not isinstance(value, Span) or value.unit != "week" or _THIS_WEEK not in resolved.mention.said:
        return False
    return written.end - written.start == DAY and value.end == written.end


def _weeks_earlier(resolved: Resolved, weeks: int) -> Resolved:
    value = resolved.value
    if not isinstance(value, Span):
        return resolved
    earlier = value._replace(start=shift(value.start, -weeks, "week"), end=shift(value.end, -weeks, "week"))
    refused = Alternative(
        edtf=edtf(value), reading=display(value), why_not="what is told was before the day of writing"
    )
    return resolved._replace(value=earlier, refused=(refused,))


def _the_week_after(resolved: Resolved, written: Span) -> Resolved:
    value = resolved.value
    assert isinstance(value, Span)
    later = value._replace(start=shift(value.start, 1, "week"), end=shift(value.end, 1, "week"))
    refused = Alternative(edtf=edtf(value), reading=f"{display(value)}, counted from {display(written)}", why_not=_OVER)
    return resolved._replace(value=later, refused=(refused,))


def recalled(text: str, start: int, first: int, words: Words) -> bool:
    """Whether a span only dates one of several things that had been before: `He had had two attacks before, the first
    on 21 October`. first: where its sentence begins."""
    return _before(sifted(words, "recalling", after=""), text, start, first)


@lru_cache(RECENT)
def ranked(text: str, start: int, first: int, words: Words) -> bool:
    """Whether a span only says among what something is the first or the most: `the largest battle before 1914`."""
    return _before(sifted(words, "ranking", after=""), text, start, first)


def _before(pattern: Sifted | None, text: str, start: int, first: int) -> bool:
    return pattern is not None and pattern.search(text, max(first, start - _NEAR), start) is not None


def lasting(text: str, start: int, first: int, words: Words) -> bool:
    """Whether what a history tells has gone on until it was written: `it has been shut since January`."""
    return not set(words.cue("lasting")).isdisjoint(text[first:start].lower().split())


def had_been(text: str, start: int, first: int, words: Words) -> bool:
    """Whether a history goes back to what had been on a date: `landed on 3 June. He had left Hull on the 25th`."""
    return _before(sifted(words, "had_been", after=r"\s?\Z"), text, start, first)


def lasted_from(mention: Mention, text: str, sentence: Sentence, words: Words) -> bool:
    """Whether something lasted until a date, or did not come until then, and no verb says that it had before."""
    return lasted(text, mention.start, words) and not went_back(text, mention, sentence, words)


def up_to(near: str, text: str, told: int, start: int, words: Words) -> Weights:
    """What the sides of a limit weigh behind a date told, up to a place: it is later, but for what had gone on until
    then, `In October she was told that he had been held until March`."""
    between = set(text[told:start].lower().split())
    had = near == "until" and not any(between.isdisjoint(words.cue(name)) for name in ("over", "saying"))
    return PAST if had else FUTURE


def over_by_then(text: str, mention: Mention, sentence: Sentence, words: Words) -> str:
    """The verb that says that something was over by a limit: `it said that by Friday the river had risen`, `had found
    none by Friday`, `failed to reach it by Friday`."""
    before = sifted(words, "over_by_then", after="")
    told = before.search(text, max(sentence.start, mention.start - _NEAR), mention.start) if before else None
    if told is not None:
        return told[0].rpartition(" by")[0]
    rest = _TO_STOP.match(text, mention.end, sentence.end)
    end = rest.end() if rest else mention.end
    _, cue = direction(text, mention.end, mention.end, mention.end, end, words)
    return cue if first_word(cue) in words.cue("over") else ""


def _told_as_past(text: str, resolved: Resolved, sentence: Sentence, words: Words, written: Span) -> bool:
    """Whether the clause of an expression tells of what was. What somebody has said (`he said it closes a week
    later`) may be to come, if that is no lifetime ahead, of which one speaks but in the future."""
    mention, value = resolved.mention, resolved.value
    if relation(text, mention.start, mention.end, words) in ENDS:
        return False  # what was put off until then, or asked for by then, may be to come
    if _THIS_SEASON in mention.said and intends(text, mention.start, sentence.start, words):
        return False  # `pledged to take part in marches this summer`
    toward, cue = clause_side(text, mention, sentence, words)
    if toward >= 0 or noticed(text, sentence.start, mention.start, cue, words, row=mention.type == "TIME"):
        return False
    far = isinstance(value, Span) and value.start - written.end > _LIFETIME
    return far or not (cue.lower() in words.cue("saying") and cue in text[sentence.start : mention.start])


def _brought(text: str, mention: Mention, sentence: Sentence, words: Words) -> bool:
    """Whether a clause tells what a quarter brought: `earned $3 million in the first quarter`, also behind it, `said
    that first-quarter profit rose`; not what it will, `sees first-quarter profit`, nor `declined to say`."""
    stop = text.find(";", mention.end, sentence.end)
    last = stop if stop >= 0 else sentence.end  # `sees first-quarter sales of $3 million; it took 2 million then`
    behind = direction(text, mention.end, mention.end, mention.end, last, words)
    side = direction(text, mention.start, mention.end, sentence.start, last, words)
    told = any(toward < 0 and first_word(cue) in words.cue("brought") for toward, cue in (side, behind))
    refused = behind[1] != "" and text.find(f"{behind[1]} to ", mention.end, sentence.end) >= 0
    return told and side[0] <= 0 and not refused


def _beyond(resolved: Resolved, written: Span) -> bool:
    """Whether it was counted from a date told before and lies behind the day on which the document was written."""
    used, value = resolved.used(), resolved.value
    counted = used is not None and (used[0] == "then" or _this_season(resolved))
    return counted and isinstance(value, Span) and value.start >= written.end


def _yet_to_come(resolved: Resolved, written: Span) -> bool:
    """Whether a month, a day of one or a feast without its year was put behind the day on which the document was
    written."""
    used, value, meaning = resolved.used(), resolved.value, resolved.mention.meaning
    returns = used is not None and used[0] == "here" and bare(meaning) and not weekly(meaning)
    return returns and isinstance(value, Span) and value.start >= written.end


def _the_last(resolved: Resolved, written: Span) -> Resolved:
    """The same name, of the last such day or month before the document was written."""
    value, used = resolved.value, resolved.used()
    assert isinstance(value, Span)
    assert used is not None
    context = resolved.context.without(used[1])
    context.here, context.weights = written, PAST
    last = evaluated(resolved.mention, context, resolved.now_because, resolved.cue)
    return last._replace(refused=(_refused(used[1], value, written),))


def _this_season(resolved: Resolved) -> bool:
    """Whether it is a season that only `this` tells: in February what was done `this fall` was done in the last one."""
    return _THIS_SEASON in resolved.mention.said


def _in_hindsight(resolved: Resolved, written: Span) -> Resolved:
    """The same expression, counted from the newest date told that puts it no later than when the document was written;
    of no date where none does. What was refused is noted."""
    value, used = resolved.value, resolved.used()
    if isinstance(value, Span) and used is not None and _this_season(resolved):
        earlier = value._replace(start=shift(value.start, -1, "year"), end=shift(value.end, -1, "year"))
        return resolved._replace(value=earlier, refused=(_refused(used[1], value, written),))
    refused: list[Alternative] = []
    tried: set[Span] = set()
    while _beyond(resolved, written) and (used := resolved.used()) is not None and used[1] not in tried:
        tried.add(used[1])
        refused.append(_refused(used[1], resolved.value, written))
        resolved = evaluated(resolved.mention, resolved.context.without(used[1]), resolved.now_because, resolved.cue)
    if refused and isinstance(resolved.value, Unknown):
        resolved = resolved._replace(value=resolved.value._replace(why=_WHY))
    return resolved._replace(refused=tuple(refused))


def _refused(anchor: Span, value: object, written: Span) -> Alternative:
    assert isinstance(value, Span)
    why = f"what is told as past cannot lie behind {display(written)}, when the document was written"
    return Alternative(edtf=edtf(value), reading=f"{display(value)}, counted from {display(anchor)}", why_not=why)
