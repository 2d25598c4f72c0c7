"""What a bare name leans on beside it: the year right before it, what its sentence lets begin, the year that heads its
section."""

from collections.abc import Sequence
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.algebra import EVEN, FUTURE, PAST, Context, Weights
from dateline.interval.algebra.context import FINE
from dateline.interval.algebra.relative import coarser, unit_at
from dateline.interval.calendar import DAY, shift, weekday
from dateline.interval.terms import Term
from dateline.interval.values import Span, Unknown
from dateline.records import Mention
from dateline.resolve.backshift import lasted_so
from dateline.resolve.cues import closer, opens, relation, within
from dateline.resolve.occasions import names_event
from dateline.resolve.resolved import Resolved, evaluated
from dateline.resolve.restated import rounded
from dateline.resolve.said import day_and_month, month_only, outright, returns, weekly
from dateline.resolve.threads import Story, near
from dateline.resolve.told import Told

FRONTED: Final = 4  # characters before what opens a sentence
OPENING: Final = 12  # characters before what opens a sentence with its preposition
BRACKET: Final = 40  # characters of a bracket before the day in it
ADJACENT: Final = 6  # characters between a year and the month that belongs to it
APPOSED: Final = 6  # characters between a day and the weekday that is said of it
FEW_YEARS: Final = 5 * 366 * DAY
LATELY: Final = 5  # sentences over which what was told later says that a history has only looked back
YEAR: Final = 366 * DAY
_CALENDAR: Final = ("day", "week", "month", "year")
_COUNTED: Final = frozenset({"later", "earlier", "then"})
_BEHIND: Final = frozenset(("", ",", "(", ", (", "–", "—", "-", ":"))  # between what is counted and its date
DIARY: Final[Weights] = (3.0, 1.0)  # entries follow one another
# what the sides weigh of one that borrows from the date beside it, by where that stands
LEANING: Final[dict[str, Weights]] = {"next": PAST, "previous": FUTURE, "twin": EVEN}
WEEK_PAST: Final = 7 * DAY  # within which a weekday goes on from a day told
STEP: Final = 31 * DAY  # within which the story of a year goes on into the next


def only_here(base: Span | None, mention: Mention, told: Told, now: Span | None, start: int) -> bool:
    """Whether of a time long past a report has told no more than dates inside the same sentence, from which no weekday
    counts: `Ann Lee, who was born on 3 May 1951, died on Monday`. start: of the sentence."""
    if base is None or now is None or near(base, now):
        return False
    alike = [(span, told_in) for span, told_in in told.spans if near(span, base)]
    inside = all(told_in == mention.sentence and told.sources[span].start - start > OPENING for span, told_in in alike)
    return inside and bool(alike)


def begun(
    mention: Mention, told: Told, text: str, now: Span | None, side: tuple[int, str], words: Words
) -> Span | None:
    """When began what lasts until a date: in its sentence or, where that tells what was and not what was stopped until
    then, in the one before. side: where its verb puts it, and that verb."""
    before = _begun_before(mention, told, now) if side[0] < 0 and lasted_so(side[1], words) else None
    return _begun_in(mention, told, text) or before


def _begun_in(mention: Mention, told: Told, text: str) -> Span | None:
    """The day or month that the same sentence told last: what lasts till a date ends behind it, `a strike in March
    held the work up until June`."""
    here = (span for span, told_in in told.spans if told_in == mention.sentence and span not in told.passing)
    begun = next((span for span in here if span.end - span.start <= FINE["month"]), None)
    asked = begun is not None and "?" in text[told.sources[begun].end : mention.start]
    return None if asked else begun  # `can we do the 2nd? off till the end of July`


def year_beside(mention: Mention, told: Told, text: str, now: Span | None, words: Words) -> Span | None:
    """The year that its sentence has told right before it, `began in 1961, just after Easter`; the year or season
    that its sentence has come to from what was told before, `the next summer he won the race on 20 July`; or one to
    come, `the next games, in 2030, will be held in May`; or one of which only a part is told, `opened nine shops last
    year, most of them in May`; or the day right before a bracket with another name of it, `1 July 1690 (in the new
    calendar, 11 July)`."""
    span, told_in = told.spans[0] if told.spans else (None, -1)
    if span is None or told_in != mention.sentence or weekly(mention.meaning):
        return None
    source = told.sources[span]
    gap = text[source.end : mention.start]
    if span.unit == "day" and gap.startswith((" (", "(")) and ")" not in gap and len(gap) <= BRACKET:
        return span
    if span.unit not in ("year", "season"):
        return None
    begins = closer(text, mention.start, words)
    led = begins is not None and not text[source.end : begins].strip(" ,")
    if span.unit == "year" and (led or len(gap) <= ADJACENT) and gap.startswith(","):
        return span
    if span.unit == "year" and _shared(source, gap, text, words):
        return span
    named = span.unit == "year" and outright(source.meaning) is not None
    to_come = now is not None and named and span.start >= now.end
    come_to_here = span not in told.passing and (to_come or returns(source.meaning))
    return span if come_to_here and _inside(mention, span) else None


def _shared(year: Mention, gap: str, text: str, words: Words) -> bool:
    """Whether what stands between a year and a part of it says that some of what was in the one was in the other: `lost
    $5 million last year, including $3 million in May`; not of what has been so since a year."""
    some = phrases(words, "shares", r"\A,? (?:[^,;:()]{0,40}, )?", r"(?! [^,;:]*(?:[,;:]))")
    return some is not None and some.match(gap) is not None and relation(text, year.start, year.end, words) == ""


def held_in(mention: Mention, told: Told, start: int, now: Span | None, text: str, words: Words) -> Span | None:
    """The month told last behind which a sentence opens with a day of it, `was arrested in December 1992. On 9 December
    they found …`; or the season or year that opens the sentence, if the day lies in it: `two years ago he rode there,
    leaving on 4 July`; a month too if that year is over by a year, else it may go on into the next.
    start: of the sentence."""
    span, told_in = told.spans[0] if told.spans else (None, -1)
    if span is None or span in told.passing or weekly(mention.meaning):
        return None
    source = told.sources[span]
    if span.unit == "year" and (event := names_event(text, source, start, words)) is not None:
        over = now is None or span.end <= now.start
        return span if event and over and told_in == mention.sentence and _inside(mention, span) else None
    long_ago = now is not None and span.end + YEAR <= now.start
    rough = month_only(mention.meaning) or "season=" in mention.said
    held = day_and_month(mention.meaning) or (long_ago and rough)
    named = outright(source.meaning) is not None and held
    if span.unit not in ("month", "season") and not (span.unit == "year" and (named or source.meaning.op == "ago")):
        return None
    opener, reach = (mention, 1) if span.unit == "month" else (told.sources[span], 0)
    far = opener.start - start > OPENING and not opens(text[start : opener.start], words)
    if told_in < mention.sentence - reach or far:
        return None
    return span if _inside(mention, span) else None


def _inside(mention: Mention, span: Span) -> bool:
    """Whether a bare name lies in a stretch that it counts from."""
    value = evaluated(mention, Context(here=span)).value
    if not isinstance(value, Span) or value == span or not span.start <= value.start < span.end:
        return False
    return value.end <= span.end or value.unit == "season"  # a winter reaches into the next year


def week_of(mention: Mention, told: Told, start: int, now: Span | None, toward: int) -> Span | None:
    """The week, or weekend, that opens the sentence of a weekday: `Next week there is no school on Friday`. start: of
    the sentence. A weekend is in no other: `Last weekend we painted it, and this weekend we move in`. None where the
    day would lie on the other side than is said of it: `This week was wet, as Sunday was`. toward: the side said."""
    units = ("week",) if mention.meaning.op == "weekend" else ("week", "weekend")
    weeks = (span for span, told_in in told.spans if told_in == mention.sentence and span.unit in units)
    week = next(weeks, None)
    if week is None or told.sources[week].start - start > FRONTED:
        return None
    value = evaluated(mention, Context(here=week, weights=EVEN)).value
    return None if isinstance(value, Span) and against(value, now, toward) else week


def planned_in(mention: Mention, told: Told, now: Span | None, *, wide: bool) -> Span | None:
    """The day that the same sentence told last, no later than when it was written: from there what was planned lies
    ahead. wide: a month too, `wrote in May 2010 that it would open in July`."""
    longest = FINE["month"] if wide else 2 * DAY
    here = (span for span, told_in in told.spans if told_in == mention.sentence and span.unit != "weekend")
    return next((day for day in here if day.end - day.start <= longest and (now is None or day.start < now.end)), None)


def over_winter(season: Span) -> Span:
    """The months of a season or school year named by its first year: of `the 1906–07 season` July 1906 to June 1907."""
    return Span(shift(season.start, 6, "month"), shift(season.end, 6, "month"), "fiscal")


def come_to(told: Told, sentence: int) -> Span | None:
    """The date to which a history has come in this sentence or the one before, or since which it has told no other,
    later than all that it told lately: `The mill burnt down in 1890. It was let in May`. None where this sentence has
    turned to another one."""
    lately = [entry for entry in told.spans if entry[1] >= sentence - LATELY and entry[0] not in told.passing]
    if not lately:
        return None
    latest, told_in = max(lately, key=lambda entry: entry[0].start)
    newest, newest_in = lately[0]
    turned = newest_in == sentence and not near(newest, latest)
    return latest if (told_in >= sentence - 1 or _stepped(newest, lately)) and not turned else None


def _stepped(newest: Span, lately: Sequence[tuple[Span, int]]) -> bool:
    """Whether a history has gone on to the date told last, by a few years at most, and has told no other since."""
    before = [span.start for span, _ in lately[1:]]
    return not before or 0 <= newest.start - max(before) <= FEW_YEARS


def heir(stories: Sequence[Story], come: Span | None) -> Story | None:
    """The story that has come to a date."""
    if come is None:
        return None
    nearest = min(stories, key=lambda story: abs(story.newest.start - come.start))
    return nearest if abs(nearest.newest.start - come.start) <= YEAR else None


def newest(stories: Sequence[Story], told: Told, now: Span | None, sentence: int) -> Span | None:
    """The newest date of the story that goes on at a sentence. now: when the text was written."""
    if not stories:
        return None
    come = come_to(told, sentence) if now is None else None
    return (heir(stories, come) or stories[0]).newest


def of_heading(mention: Mention, year: Span | None, context: Context) -> Span | None:
    """The year that heads the section, where the story would else go on from it by more than a step, or go back still
    farther from a date before it; else what the context counts from."""
    base = context.here
    if base is None or year is None or year.unit != "year":
        return base
    value = evaluated(mention, Context(here=base, weights=context.weights)).value
    if not isinstance(value, Span):
        return base
    onward = year.start <= base.start and base.end < year.end <= value.start - STEP
    return year if onward or value.end <= base.start < year.start else base


def apart(value: Span, base: Span) -> int:
    """How far a date lies from the one told before: the month that follows another is next to it, and what goes back
    counts double."""
    if value.start <= base.start:
        return 2 * (base.start - value.start)
    return max(0, value.start - (base.end if base.end - base.start <= FINE["month"] else base.start))


def against(value: Span, now: Span | None, toward: int) -> bool:
    """Whether a value lies on the other side of when the text was written than its clause says."""
    if now is None or not toward:
        return False
    return value.end <= now.start if toward > 0 else value.start >= now.end


def _begun_before(mention: Mention, told: Told, now: Span | None) -> Span | None:
    """The day or month past that the sentence before told last, in which began what lasted till a date: `was hired in
    May 2001. She stayed until March`; a weekday goes on from a day of the last week only."""
    begun, told_in = told.spans[0] if told.spans else (None, -1)
    if begun is None or now is None or told_in != mention.sentence - 1 or begun in told.passing:
        return None
    most, week = FINE["month"], weekly(mention.meaning)
    if week and now.start - begun.start <= WEEK_PAST:
        most = DAY
    elif week:
        return None
    return begun if begun.end - begun.start <= most and begun.end <= now.start else None


def called_by_weekday(text: str, mention: Mention, day: Span, told: Told, now: Span | None) -> bool:
    """Whether a report may call a day by its weekday alone: it has done so, the day is of the last week or the next,
    or the weekday stands right behind it, `5 May 2012 – a Saturday –`."""
    gap = text[told.sources[day].end : mention.start]
    apposed = len(gap) <= APPOSED and gap.lstrip()[:1] in (",", "(", "–", "—", "-")
    return now is None or apposed or day in told.by_weekday or abs(now.start - day.start) <= 7 * DAY


def apposed_day(resolved: Resolved, day: Span | None) -> Resolved:
    """A feast that the day right behind it dates otherwise, on the same weekday: `Black Friday, 18 November 1910` is
    that Friday, and `Thanksgiving, November 23, 1939` the one of that year, whatever the rule of other years says."""
    value, meaning = resolved.value, resolved.mention.meaning
    if meaning.op != "weekday_from" or not isinstance(value, Span) or day is None or day.unit != "day":
        return resolved
    if value.unit != "day" or value.start == day.start or weekday(value.start // DAY) != weekday(day.start // DAY):
        return resolved
    resolved.context.say("the date right behind it says which day it was: {}", day)
    return resolved._replace(value=day)


def counted_outright(resolved: Resolved, following: Mention | None, text: str, words: Words) -> Resolved:
    """What is counted from a date told where its own date stands right behind it, `Three days later, on 7 October
    1571`: that date, so far as the count names a day, month or year, if another one or none was come to."""
    value, meaning = resolved.value, resolved.mention.meaning
    date = outright(following.meaning) if following is not None and _from_told(meaning) else None
    if following is None or date is None or not isinstance(value, Span | Unknown) or value.unit not in _CALENDAR:
        return resolved
    if date.uncertain:
        return resolved  # of `2 Jul 24` nobody knows the century here
    start = within(text, following.start, words) or following.start
    if text[resolved.mention.end : start].strip() not in _BEHIND or coarser(date, value.unit):
        return resolved
    if isinstance(value, Span) and (value.start <= date.start < value.end or rounded(resolved.mention)):
        return resolved
    resolved.context.say("the date right behind it says which it was: {}", date)
    return resolved._replace(value=unit_at(date.start, value.unit))


def _from_told(meaning: Term) -> bool:
    """Whether it counts from the date told last: `two days later`, `the following month`."""
    return meaning.op in _COUNTED or (meaning.op in ("next", "previous") and meaning.args[-1] == "then")
