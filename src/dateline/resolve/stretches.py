"""The stretches told before in which a bare name lies: `From 1 June to the 27th … on the 18th`, `In 1272 … in May`."""

from math import inf
from typing import Final

from dateline.expressions.words import Words, phrases
from dateline.interval.algebra import FUTURE, STORY, Context
from dateline.interval.algebra.relative import unit_at
from dateline.interval.calendar import DAY
from dateline.interval.values import Span
from dateline.records import Mention
from dateline.resolve.anchors import Anchors
from dateline.resolve.cues import adverbial, stands_in
from dateline.resolve.resolved import evaluated
from dateline.resolve.said import day_and_month, day_of_month, month_only, outright, weekly
from dateline.resolve.tense import clause_side
from dateline.resolve.told import Told

NEARBY: Final = 2  # sentences over which a stretch is told
_SOON: Final = 3  # sentences over which a history is still in the year that it has told
_FINE: Final = ("day", "part", "month", "season")
_STAY: Final = 8  # the same of one that somebody has spent himself
_WEEK: Final = 9 * DAY  # in which a weekday hardly comes twice
HEAD: Final = 3  # sentences at the head of a report
LEAST: Final = 360 * DAY  # of a year
MOST: Final = 372 * DAY


def stretch_told(mention: Mention, anchors: Anchors, *, report: bool, personal: bool) -> Span | None:
    """The first day of the stretch told last, if it holds a day of the month named behind it: `From 1 June to the 27th
    they lay there. On the 18th Lee was hurt`; over the turn of a year also a month or a day of one; in what people
    tell of a stay of their own also a weekday, `We were away 12-19 August. On Wednesday it rained`. Else the first day
    of the year on which a document reports."""
    if not report and (first := _of_report(mention, anchors)) is not None:
        return first
    if report and not (personal and weekly(mention.meaning) and _toward(mention, anchors) < 0):
        return None
    if not (ends := _ends(anchors.told)) or not (report or day_of_month(mention.meaning) or _winters(mention, *ends)):
        return None
    first, last, told_in = ends
    reach, most = (_STAY, _WEEK) if report else (NEARBY, inf)
    if not mention.sentence - reach <= told_in < mention.sentence or last.end - first.start > most:
        return None
    value = evaluated(mention, Context(here=first, weights=FUTURE)).value
    return first if isinstance(value, Span) and first.start <= value.start and value.end <= last.end else None


def _winters(mention: Mention, first: Span, last: Span, told_in: int) -> bool:
    """Whether it is a month or a day of one, behind a stretch over the turn of a year in which it lies but once: `from
    20 December 1862 to 2 January. On 26 December they fought`."""
    named = month_only(mention.meaning) or day_and_month(mention.meaning)
    turned = unit_at(first.start, "year") != unit_at(last.start, "year")
    return named and turned and last.end - first.start < LEAST and told_in < mention.sentence


def several_days(told: Told) -> bool:
    """Whether what was told last is a stretch of more than two days."""
    ends = _ends(told)
    return ends is not None and ends[1].end - ends[0].start > 2 * DAY


def stay_begun(day: Span, mention: Mention, anchors: Anchors, words: Words) -> Span:
    """The first day of the stretch to come that a day ends, for a clock time behind it: `camping from Friday 7th to
    Sunday 9th. We'll be there about 8`; the day where its sentence tells how the stretch ends, `We leave at 10`."""
    ends = _ends(anchors.told)
    if ends is None or ends[1] != day or ends[2] == mention.sentence or not ends[0].unit == day.unit == "day":
        return day
    over, sentence = phrases(words, "goes_home"), anchors.sentences[mention.sentence]
    return day if over and over.search(anchors.text, sentence.start, sentence.end) else ends[0]


def _ends(told: Told) -> tuple[Span, Span, int] | None:
    """The first and the last day of the stretch told last, and its sentence, if nothing was told since."""
    if len(told.spans) < 2:
        return None
    (last, told_in), (first, _) = told.spans[:2]
    return (first, last, told_in) if told.sources[last] is told.sources[first] else None


def _toward(mention: Mention, anchors: Anchors) -> int:
    """On which side of when the document was written the clause of a mention puts it: see `tense.direction`."""
    sentence = anchors.sentences[mention.sentence]
    return clause_side(anchors.text, mention, sentence, anchors.words)[0]


def _of_report(mention: Mention, anchors: Anchors) -> Span | None:
    """The first day of the year that a report of unknown date is on by its head, `Annual report for the year to 30 June
    2011`, if a month or day without its year is told as past and the story is in that year."""
    told = anchors.told
    if anchors.now is not None or not (month_only(mention.meaning) or day_and_month(mention.meaning)):
        return None
    heads = ((span, source) for span, source in told.sources.items() if source.sentence < HEAD and _a_year(span))
    year = next((span for span, source in heads if _reported(source, anchors)), None)
    if year is None or not all(year.start <= span.start < year.end for span, _ in told.spans[:1]):
        return None
    if _toward(mention, anchors) > 0:
        return None
    first = unit_at(year.start, "day")
    value = evaluated(mention, Context(here=first, weights=FUTURE)).value
    return first if isinstance(value, Span) and value.end <= year.end else None


def _a_year(span: Span) -> bool:
    return LEAST <= span.end - span.start <= MOST and span.unit != "fiscal"  # of `2008/09` nobody knows when it began


def _reported(source: Mention, anchors: Anchors) -> bool:
    """Whether the head of a document says that it reports on a year."""
    sentence = anchors.sentences[source.sentence]
    return source.meaning.op == "length_to" or stands_in(anchors.text, sentence, anchors.words, "yearly_reports")


def with_year(base: Span, told: Told, since: int) -> bool:
    """Whether a date was told with its year, or behind one that a sentence names: `In 1272 he died in February`."""
    near = (span for span, told_in in told.spans if told_in >= since and span.unit == "year")
    years = (span for span in near if span.start <= base.start < span.end and base.unit == "month")
    return any(outright(told.sources[span].meaning) == span for span in (base, *years))


def goes_on_in(mention: Mention, base: Span, anchors: Anchors) -> bool:
    """Whether a history goes on, though the nearest such date lies before the one that it has come to, and no word
    looks back: in the year that it has told, of which it would else go back to the end of the year before, `was built
    in January 1817. In December it was sold`; and to the weekday behind a day just told."""
    told_in = next((told_in for span, told_in in anchors.told.spans if span == base), -1)
    week, first = weekly(mention.meaning), anchors.sentences[mention.sentence].start
    reach = 1 if week else _SOON
    if anchors.mode.mode != "narrative" or base.unit not in _FINE or not 0 <= mention.sentence - told_in <= reach:
        return False
    back = not set(anchors.words.cue("aside")).isdisjoint(anchors.text[first : mention.start].lower().split())
    if week or back:
        return not back and told_in < mention.sentence
    dates = adverbial(anchors.text, mention.start, anchors.words, dated=day_and_month(mention.meaning))
    value = evaluated(mention, Context(here=base, weights=STORY)).value
    return dates and isinstance(value, Span) and value.end <= unit_at(base.start, "year").start
