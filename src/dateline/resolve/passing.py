"""How plainly a date is told: as what the story has come to, or in brackets, in passing, as something earlier."""

import re
from collections.abc import Sequence
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import first_word, phrases
from dateline.interval.calendar import CLOCK_UNITS, DAY
from dateline.interval.values import Span, Value
from dateline.records import Mention, Sentence
from dateline.resolve.cues import cited, decreed, opens, relation, unreal
from dateline.resolve.hearings import heard, spoken_of
from dateline.resolve.hindsight import had_been, ranked, recalled
from dateline.resolve.occasions import names_event
from dateline.resolve.quotes import attributed
from dateline.resolve.said import outright
from dateline.resolve.tense import aside_clause, clause_side, relative_clause
from dateline.resolve.told import Told, goes_back

ASIDE, PASSING, COARSE = 0.2, 0.25, 0.7
HEAD: Final = 14  # a year that stands farther into its sentence is mentioned in passing
COMPARED: Final = frozenset({"year_before", "year_earlier", "reported_in"})
BACKWARD: Final = frozenset({"earlier", "before", "ago", "elapsed", "year_before", "previous"})
_LONG: Final = 10 * 366 * DAY  # stretches in brackets from which no day is counted
_YEAR: Final = 366 * DAY
_LIFE: Final = (16 * _YEAR, 115 * _YEAR)
_HAD: Final = 4  # words before a date in which `had` says that it goes back
_GROWN: Final = 3 * 366 * DAY  # behind a birth within so long the story of a life may go on
_BORN: Final = 40  # characters before a date in which it is told that it is a birth's
_JUST: Final = 2  # sentences in which an account has told the hour
_OWNED: Final = re.compile("['’]s (?![a-z]+ing)")


class Passing:
    """Weighs how the dates of one text are told.

    text: the folded text. told: the dates told so far.
    """

    def __init__(self, text: str, sentences: Sequence[Sentence], words: Words, told: Told) -> None:
        self.text, self.sentences, self.words, self.told = text, sentences, words, told
        self.heads: set[Span] = set()  # the days that head its parts, as far as it has been read

    def plainness(self, mention: Mention, value: Span, root: Span | None, *, report: bool) -> float:
        """How plainly a date is told, at most 1. root: the date told that it was counted from; what goes on from it is
        not told in passing."""
        head = self.text[self._first(mention) : mention.start]
        night_before = not report and mention.meaning.op == "at" and goes_back(mention.meaning)
        back = (mention.meaning.op in BACKWARD and outright(mention.meaning) is None) or night_before
        backward = back and (not report or len(head) > HEAD)
        coarse = value.unit in ("year", "season")
        limit = not report and self._over_by(mention, value)
        if self.in_brackets(mention) or backward or limit or self._ranked(mention):
            return ASIDE
        if (
            report
            and value.unit == "year"
            and names_event(self.text, mention, self._first(mention), self.words) is False
        ):
            return ASIDE  # `The winner of the 1997 election resigned in January`
        goes_on = root is not None and root.start < value.start
        if coarse and not goes_on and len(head) > HEAD and self.told.spans and not opens(head, self.words):
            return PASSING
        return COARSE if coarse else 0.8 if value.end - value.start > DAY else 1.0

    def _over_by(self, mention: Mention, value: Span) -> bool:
        """Whether a history looks ahead with it to when what it begins to tell was over: `The rising began on 2 May
        and was put down by Christmas. On the 9th rebels took Ulm`."""
        begun = any(span.start < value.start for span, told_in in self.told.spans if told_in == mention.sentence)
        ended = phrases(self.words, "ended_by", after=r"\s?\Z") if begun else None
        return ended is not None and ended.search(self.text, self._first(mention), mention.start) is not None

    def mentioned(self, mention: Mention, value: Span, now: Span | None, headed: Span | None, *, report: bool) -> bool:
        """Whether it was only mentioned, so that later sentences do not count from it. now: when these were written.
        headed: the day that heads them, in a diary."""
        aside = self._unreal(mention) or self._qualifies(mention, report=report) or self._ranked(mention)
        aside = aside or self._born(mention, value)
        aside = aside or self._died_since(mention, value)
        back = self._flashback(mention, value) or (report and self._had_been(mention, value, headed))
        return aside or back or (self.at_hearing(mention, value, now) if report else self._died_of_it(mention, value))

    def at_hearing(self, mention: Mention, value: Span, now: Span | None) -> bool:
        """Whether it only says when something was told in court, of another day that the text has told before."""
        sentence = self.sentences[mention.sentence]
        return spoken_of(self.told, now, value) and heard(self.text, sentence, self.words)

    def _born(self, mention: Mention, value: Span) -> bool:
        """Whether it tells when somebody was born, years before what the text has come to: of what goes on no later
        sentence tells that begins with a clock time."""
        later = any(told.start - value.end > _GROWN for told, _ in self.told.spans)
        born = phrases(self.words, "of_birth") if later else None
        first = max(self._first(mention), mention.start - _BORN)
        return born is not None and born.search(self.text, first, mention.start) is not None

    def _died_of_it(self, mention: Mention, value: Span) -> bool:
        """Whether a history looks ahead with it to the death of somebody hurt, and goes on from the day before it: `On
        3 May a shell wounded Lee, who died the next day. The following day they withdrew`."""
        dying, first = phrases(self.words, "dying"), self._first(mention)
        comma = self.text.rfind(",", first, mention.start)
        told = dying is not None and comma >= 0 and dying.match(self.text, comma + 2, mention.start) is not None
        return told and value.end - value.start <= DAY

    def _died_since(self, mention: Mention, value: Span) -> bool:
        """Whether an account of a day, told by the clock, only looks ahead with it to what became of somebody: `Paul
        died at 4.05 a.m. His mother died on 2 January. The fire was out by 5.40 a.m.`"""
        told, at = self.told.spans[0] if self.told.spans else (None, -1)
        just = told is not None and told.unit in CLOCK_UNITS and at >= mention.sentence - _JUST
        if told is None or not just or value.start - told.start < DAY:
            return False
        since = phrases(self.words, "dying_since", after=r"\s?\Z")
        return since is not None and since.search(self.text, self._first(mention), mention.start) is not None

    def leads_nowhere(self, mention: Mention, value: Value | None) -> bool:
        """Whether no later date can count from it: it names a rule, or gives the years of a life or reign in brackets,
        `by Ann Lee (1899-1985)`."""
        years = isinstance(value, Span) and value.unit == "range" and value.end - value.start > _LONG
        return (years and self.in_brackets(mention)) or decreed(self.text, mention.start, self.words)

    def over(self, mention: Mention, value: Span, *, report: bool) -> bool:
        """Whether what follows a stretch goes on from its end: in a history `from May until July he advanced`, and
        everywhere behind the two days of a life, `4 May 1921 – 9 March 2004`, which an obituary gives.

        `The siege (3 May – 9 July 1703)` and `lasted from 3 May to 9 July` at the head are told from the beginning.
        """
        length, days = value.end - value.start, {side.unit for side in (value.first, value.last) if side}
        if days == {"day"} and _LIFE[0] <= length <= _LIFE[1]:
            return True
        return not report and length <= _YEAR and not self.in_brackets(mention) and mention.sentence > 0

    def in_brackets(self, mention: Mention) -> bool:
        """Whether it stands in brackets that its sentence has opened."""
        first = self._first(mention)
        return self.text.rfind("(", first, mention.start) > self.text.rfind(")", first, mention.start)

    def _first(self, mention: Mention) -> int:
        return self.sentences[mention.sentence].start

    def _ranked(self, mention: Mention) -> bool:
        return ranked(self.text, mention.start, self._first(mention), self.words)

    def _unreal(self, mention: Mention) -> bool:
        """Whether it stands in what never was: `if the test on Tuesday had failed`."""
        sentence = self.sentences[mention.sentence]
        return unreal(self.text, sentence.start, sentence.end, self.words)

    def _qualifies(self, mention: Mention, *, report: bool) -> bool:
        """Whether it only tells which thing is meant, or stands in brackets, behind another day that the sentence told
        (`on Friday caught the man sought for Monday's attack`), is what something is compared with (`from a year
        earlier`), when it was said or a thing written (`your letter of 9 August`), or has a clause of its own (`X, who
        left in May, said`)."""
        if mention.meaning.op in COMPARED or cited(self.text, mention.start, self.words) != "":
            return True
        first, last = self.sentences[mention.sentence].start, self.sentences[mention.sentence].end
        aside = _OWNED.match(self.text, mention.end) is not None or self.in_brackets(mention)
        said = attributed(self.text, mention.start, first, self.words)
        if (aside or said) and self.told.days(mention.sentence):
            return True
        return report and aside_clause(self.text, mention.start, mention.end, first, last, self.words)

    def _had_been(self, mention: Mention, value: Span, headed: Span | None) -> bool:
        """Whether a report goes back with it, behind a later day that it tells of, to what had happened before: `burnt
        on Tuesday. Inspectors had been there on Friday`; or an entry of a diary, `to the mill we had left on Friday`.
        """
        self.heads |= {headed} if headed is not None else set()
        if headed is not None and len(self.heads) > 1 and value.end <= headed.start:
            behind = self.text[self._first(mention) : mention.start].lower().split()[-_HAD:]
            if not set(self.words.cue("over")).isdisjoint(behind):
                return True
        if not any(value.end <= told.start and told.end - told.start <= DAY for told, _ in self.told.spans):
            return False
        sentence = self.sentences[mention.sentence]
        _, cue = clause_side(self.text, mention, sentence, self.words)
        over = " " in cue and first_word(cue) in self.words.cue("over")
        # `By late Tuesday nine had died` goes back to no earlier day
        return over and relation(self.text, mention.start, mention.end, self.words) != "by"

    def _flashback(self, mention: Mention, value: Span) -> bool:
        """Whether a relative clause goes back with it behind a date that the sentence has told: `On 5 May they caught
        Lee, who had fled on 3 March`; or to what had been behind any; or a list of it: `had had two attacks before, the
        first on`."""
        earlier = [told_in for told, told_in in self.told.spans if value.end <= told.start]
        if not earlier:
            return False
        place = self.text, mention.start, self._first(mention), self.words
        relative = relative_clause(*place) and (
            mention.sentence in earlier or (self._by_pronoun(mention) and had_been(*place))
        )
        return relative or recalled(*place)

    def _by_pronoun(self, mention: Mention) -> bool:
        """Whether the clause behind the last comma before a mention begins with a relative pronoun."""
        comma = self.text.rfind(",", self._first(mention), mention.start)
        pronouns = phrases(self.words, "pronouns", r"\s{1,3}")
        return comma >= 0 and pronouns is not None and pronouns.match(self.text, comma + 1, mention.start) is not None
