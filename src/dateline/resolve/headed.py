"""The years that head sections and entries: `The flood of 1856` in a line of its own, `Ida (2021): …`. A day told below
such a head that names no year is of that one. And what is told behind the day that heads an entry."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import first_word
from dateline.interval.algebra import STORY
from dateline.interval.algebra.context import FINE, Context
from dateline.interval.terms import Term
from dateline.interval.values import Span
from dateline.records import Block, Mention, Sentence
from dateline.resolve.anchors import Anchors
from dateline.resolve.cues import opens
from dateline.resolve.hindsight import had_been
from dateline.resolve.occasions import names_event
from dateline.resolve.outlook import tells_past
from dateline.resolve.resolved import evaluated
from dateline.resolve.said import day_and_month, month_named, month_only, outright
from dateline.resolve.tense import clause_side
from dateline.resolve.told import Told

FEWEST: Final = 3  # months in lines of their own that head sections, years that head rows
HEAD: Final = 14  # a year that stands farther into its sentence is mentioned in passing
# what stands before and behind the year of a label, `Storm Ida (2021): …`
_BEFORE: Final = re.compile(r"[^\W\d_][^\n.!?;:]{1,60} \(")
# what sets a year off from the rest of its row
_ROW: Final = re.compile(r"\s?\t|\s?[|:]\s|\s[–—-]\s|\.[–—-]?\s(?=[A-Z])")
_BULLETS: Final = " *•–-"
_BEHIND: Final = re.compile(r"\)\s?(?::|[–—-])\s")


class HeadedYears:
    """Where sections and labelled entries of one text begin, each with the year that its head names, if it names one.

    The first heading is the title: it tells what the whole text is of, and no year of its days, unless months head the
    sections.
    """

    def __init__(self, text: str, words: Words, mentions: Sequence[Mention] = (), blocks: Sequence[Block] = ()) -> None:
        self._text, self._words = text, words
        days = [mention.start for mention in mentions if _day_alone(text, mention)]
        headings = [
            block
            for block in blocks
            if block.kind == "heading" and not any(block.start <= day < block.end for day in days)
        ]
        heads: dict[int, Span | None] = dict.fromkeys((block.start for block in headings), None)
        ends = {block.start: block.end for block in headings}
        for mention in mentions:
            year = outright(mention.meaning)
            if year is None or year.unit != "year" or mention.parts:
                continue
            held = next((block for block in headings[1:] if block.start <= mention.start < block.end), None)
            if held is not None:
                heads[held.start] = year if heads[held.start] in (None, year) else None
            elif (start := _label(text, mention)) is not None:
                heads[start], ends[start] = year, mention.end
        year = _year_of_title(text, mentions)
        for line in _months(text, mentions) if year is not None else ():
            heads[line.start] = heads.get(line.start) or year
            ends.setdefault(line.start, line.end)
        for line in _years(text, mentions) if days else ():
            heads[line.start], ends[line.start] = outright(line.meaning), line.end
        self._rows = set[int]()
        for row, end in _rows(text, mentions):
            around = max((start for start in heads if start <= row.start), default=None)
            heads.setdefault(end, heads[around] if around is not None else None)
            ends.setdefault(end, ends.get(around, 0) if around is not None else 0)
            heads[row.start], ends[row.start] = outright(row.meaning), row.end
            self._rows.add(row.start)
        self._starts = sorted(heads)
        self._years = [heads[start] for start in self._starts]
        self._ends = [ends[start] for start in self._starts]

    def of_part(self, kind: str, mention: Mention, told: Told, sentences: Sequence[Sentence]) -> Span | None:
        """What the day without a year counts from that heads a part of some kind, `May 17 – …` under `2017`."""
        return self.base(mention, told, sentences, goes_on=False) if kind in ("lone", "leading", "entry") else None

    def base(self, mention: Mention, told: Told, sentences: Sequence[Sentence], *, goes_on: bool) -> Span | None:
        """What a day or month without a year counts from: the year that heads its section, or what the section has told
        last of that year; None where it has come to another one since. goes_on: as a story does; the days of a report
        are of the year in any order.
        """
        at = bisect_right(self._starts, mention.start) - 1
        year = self._years[at] if at >= 0 else None
        if year is None or not month_named(mention.meaning):
            return None
        row = self._starts[at] in self._rows
        for span, told_in in told.spans:
            source, start = told.sources[span], sentences[told_in].start
            if source.start < self._ends[at]:
                continue
            fine = span.end - span.start <= FINE["month"]
            within = year.start <= span.start and span.end <= year.end
            if goes_on and fine and within:
                entry = row and mention.start - sentences[mention.sentence].start <= HEAD
                return year if entry or _leaves(mention, span, year) else span
            turned = fine or source.start - start <= HEAD
            if not within and turned and not (span.end <= year.start and self._goes_back(source, start, row=row)):
                return None
        return year

    def _goes_back(self, source: Mention, start: int, *, row: bool) -> bool:
        """Whether a date before the year of its section does not take it over: it says which thing is spoken of, `The
        charter of 9 May 1558 was burnt`, `The 1558 charter`, or in a row what had been. start: of its sentence."""
        head = self._text[start : source.start]
        of_thing = names_event(self._text, source, start, self._words) is False
        which = head.strip() != "" and not month_named(source.meaning) and not opens(head, self._words)
        return of_thing or which or (row and had_been(self._text, source.start, start, self._words))


def _leaves(mention: Mention, span: Span, year: Span) -> bool:
    """Whether a story would go back behind the beginning of the year that heads it: from March 2009 to October."""
    value = evaluated(mention, Context(here=span, weights=STORY)).value
    return isinstance(value, Span) and value.end <= year.start


def _year_of_title(text: str, mentions: Sequence[Mention]) -> Span | None:
    """The one year that the first line of a text names, `Our year: 1978`."""
    end = text.find("\n", len(text) - len(text.lstrip()))
    years = {year for mention in mentions if mention.end <= end and (year := outright(mention.meaning)) is not None}
    return years.pop() if len(years) == 1 and all(year.unit == "year" for year in years) else None


def _months(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The months without a year in lines of their own, if several head what is told under them."""
    alone = [mention for mention in mentions if month_only(mention.meaning) and fills_line(text, mention)]
    return alone if len(alone) >= FEWEST else []


def _years(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The years in lines of their own, if several head what is told under them."""
    alone = [mention for mention in mentions if _is_year(mention) and fills_line(text, mention)]
    return alone if len(alone) >= FEWEST else []


def _is_year(mention: Mention) -> bool:
    """Whether a date is one whole year by its number."""
    year = outright(mention.meaning) if not mention.parts else None
    return year is not None and year.unit == "year"


def _rows(text: str, mentions: Sequence[Mention]) -> list[tuple[Mention, int]]:
    """The years that head the rows of a chronicle, set off from what they tell, each with where its line ends: `1893 –
    April: …`, `1893. In April …`; no row of a single one."""
    rows = [
        (mention, end if (end := text.find("\n", mention.end)) >= 0 else len(text))
        for mention in mentions
        if _is_year(mention)
        and _ROW.match(text, mention.end)
        and not text[text.rfind("\n", 0, mention.start) + 1 : mention.start].strip(_BULLETS)
    ]
    return rows if len(rows) >= FEWEST else []


def _day_alone(text: str, mention: Mention) -> bool:
    """Whether a day without a year stands in a line of its own: it heads an entry, within the section of its year."""
    return day_and_month(mention.meaning) and fills_line(text, mention)


def fills_line(text: str, mention: Mention) -> bool:
    """Whether a line says nothing but a date."""
    start, end = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.end)
    rest = text[start : mention.start] + text[mention.end : end if end >= 0 else len(text)]
    return not any(map(str.isalnum, rest))


def _label(text: str, mention: Mention) -> int | None:
    """Where the line begins that a year in brackets labels, if it does."""
    start = text.rfind("\n", 0, mention.start) + 1
    labels = _BEFORE.fullmatch(text, start, mention.start) and _BEHIND.match(text, mention.end)
    return start if labels else None


def may_plan(kind: str, text: str, end: int, words: Words) -> bool:
    """Whether the head of a part of some kind can be that of something to come, as in a calendar: no mail was sent
    then, and nothing told as past was done."""
    return kind not in ("head", "message", "update") and not tells_past(text, end, words)


def _points(term: Term) -> bool:
    """Whether a term counts from the day of writing: `today`, `early next week`, and not `the next day`."""
    own = term.op == "now" or (term.op in ("this", "next", "previous") and "then" not in term.args)
    return own or any(isinstance(part, Term) and _points(part) for part in term.args)


def reckoned(mention: Mention, context: Context, anchors: Anchors) -> str:
    """From what a mention counts, and the context made so: under a day to come `tomorrow` from that of the document; in
    a history of a known day `will be done by the end of the year` from that too."""
    if anchors.now is not None and _here(mention.meaning) and _yet_to_be(mention, anchors):
        context.here = anchors.now
    if not (anchors.planned and _points(mention.meaning)):
        return anchors.now_because
    context.now = context.here = anchors.published
    return anchors.because


def _here(term: Term) -> bool:
    """Whether a term counts from the newest date of a story: `the end of the year`."""
    return (term.op == "this" and "here" in term.args) or any(
        _here(part) for part in term.args if isinstance(part, Term)
    )


def _yet_to_be(mention: Mention, anchors: Anchors) -> bool:
    """Whether a clause tells with a mention of what is to come when it was written."""
    sentence, text = anchors.sentences[mention.sentence], anchors.text
    toward, cue = clause_side(text, mention, sentence, anchors.words)
    told = any(told_in == mention.sentence for _, told_in in anchors.told.spans)
    return toward > 0 and first_word(cue) in anchors.words.cue("current") and not told
