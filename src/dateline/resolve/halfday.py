"""Which half of the day a clock time without `a.m.` or `p.m.` is in, as the words around it tell.

`Dinner at 7` is in the evening. People who write of their own day to one another also leave the half unsaid where the
hour alone tells it: nobody meets at three in the morning without saying so. Reports and histories do not, so there
only words count; nor does a text that writes the hours of the afternoon as 13 to 24.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from dateline.expressions import Grammar
from dateline.expressions.words import Words, phrases
from dateline.interval.calendar import CLOCK_UNITS, DAY, SECONDS
from dateline.interval.terms import Term
from dateline.records import Mention, Sentence
from dateline.resolve.clocked import counts_to_24, stamps
from dateline.resolve.hourly import end_of, half_beside, in_forenoon, later_in_half
from dateline.resolve.outlook import cut_short
from dateline.resolve.tense import clause_side, went_back
from dateline.resolve.told import Told

SHORT: Final = 300
"""Of a chat of so many code points at most, all is about one occasion."""
NEARBY: Final = 60
"""Within so many code points a word of the morning says of a clock time that it is in it."""
_ENTRY: Final = 1000  # code points before a sentence in which its entry has told of a meal
BESIDE: Final = 10
"""Within so many code points a word of the night puts one of the small hours into it."""
_LED: Final = 16  # within which one of the morning leads to an hour: `fell asleep at 9 and woke at 6`
_TWELVE: Final = frozenset({"clock", "clock_of", "past"})
_WAKING: Final = 6  # the last hour that nobody means in the morning without saying so
_MEETING: Final = 7  # the last one of which this holds in chats, which arrange where to meet
_HOURS: Final = {"informal": _MEETING, "personal": _WAKING}
_SOON: Final = 2  # sentences over which a report goes on from one clock time to the next
_SMALL: Final = 5  # the last of the small hours
_NIGHT: Final = 2  # sentences over which a night goes on
_EARLIER: Final = 6  # hours before one told, within which lies what had been
_NIGHTFALL: Final = 21  # the first hour behind which small ones are of the night
_EVENING: Final = 10  # the last hour of which an evening at a table is told
_STOP: Final = re.compile(r"[.!?;:\n]")


class _Cues(NamedTuple):
    """Words that put clock times into a half of the day: the first one, the second one, the evening, the late night."""

    forenoon: re.Pattern[str]
    afternoon: re.Pattern[str]
    evening: re.Pattern[str]
    night: re.Pattern[str]


class _Near(NamedTuple):
    """A word, how far from a mention it stands, and where."""

    distance: int
    word: str
    start: int = 0


@cache
def _cues(words: Words) -> _Cues | None:
    found = [phrases(words, name, r"(?<![\w’'-])", r"(?![\w-])") for name in _Cues._fields]
    return _Cues(*(pattern for pattern in found if pattern)) if all(found) else None


def in_halves(
    mentions: Sequence[Mention], text: str, sentences: Sequence[Sentence], grammar: Grammar, *, sure: bool = False
) -> Sequence[Mention]:
    """The mentions of a report, chat or diary, those of clock times put into the second half of the day where the words
    around them say so. sure: only there, as in diaries, whose writers march at four in the morning."""
    cues = _cues(grammar.words)
    if cues is None or not any(_hour(mention.meaning) for mention in mentions) or counts_to_24(text):
        return mentions
    halves = _Halves(text, sentences, grammar, cues, sure=sure)
    for index, mention in enumerate(mentions):
        halves.place(mention, mentions[max(0, index - 3) : index], mentions[index + 1 : index + 3])
    return halves.placed


class _Halves:
    """The clock times of one text, put into their halves of the day one after the other; `placed` holds them."""

    def __init__(self, text: str, sentences: Sequence[Sentence], grammar: Grammar, cues: _Cues, *, sure: bool) -> None:
        self.text, self.sentences, self.words, self.cues, self.sure = text, sentences, grammar.words, cues, sure
        self.of_oneself = grammar.manner != "report"
        self.waking = 0 if sure else _HOURS.get(grammar.manner, 0)
        self.around = (0, len(text)) if grammar.manner == "informal" and len(text) <= SHORT else None
        self.placed, self._early, self._stamped = list[Mention](), set[int](), stamps(text)

    def place(self, mention: Mention, before: Sequence[Mention], behind: Sequence[Mention]) -> None:
        """Put the next one into its half. before, behind: those on its sides, as they are written."""
        sentence = self.sentences[mention.sentence]
        written = self._stamped(mention) or _before_noon(self.text, mention, behind[:1])
        if written or _past_midnight(self.text, mention, before, sentence, self.words):
            self.placed.append(mention)
            return
        one = self._beside(mention, self.placed[:-3:-1], behind) if self.of_oneself else None
        one = one or self._worded(mention, sentence, behind)
        self.placed.append(_rising(self.placed, one, self.text) if self.waking else one)

    def _beside(self, mention: Mention, before: Sequence[Mention], behind: Sequence[Mention]) -> Mention | None:
        """A mention put into the half of the day that the hour told right before or behind it says; None if none
        does."""
        found = half_beside(mention, before, behind, self.text, self.words, lambda other: not self._stamped(other))
        if found is None:
            return None
        half, word = found
        first = max(self.sentences[mention.sentence].start, mention.start - _LED)
        if half == "p" and self.cues.forenoon.search(self.text, first, mention.start) is None:
            return mention._replace(meaning=_later(mention.meaning, word))
        self._early.add(mention.start)
        return mention

    def _worded(self, mention: Mention, sentence: Sentence, behind: Sequence[Mention]) -> Mention:
        """A mention put into the half that words around it say, or its hour; into none by its hour where it goes on
        from one that words have put into the morning: `The alarm went off at 5.40. On the road by 6.30`."""
        text, cues, stretch = self.text, self.cues, self.around or sentence[:2]
        brief = cut_short(mention.text, self.words) or _arranged(mention)
        known = [in_forenoon(one) if one.start in self._early else one for one in self.placed[:-3:-1]]
        onward = self.of_oneself and self._early and self._beside(mention, known, ()) is mention
        hours = 0 if onward else self.waking or _WAKING * (brief and not self.sure)
        one = _placed(mention, text, stretch, cues, hours)
        alone = self.sure and all(other.sentence != mention.sentence for other in (*self.placed[-1:], *behind[:1]))
        one = _behind_meal(one, text, stretch, cues) if alone and one is mention else one
        one = _going_on(self.placed[-1:], one, text, sentence, cues) if one is mention else one
        if one is mention and (hour := _hour(mention.meaning)) and _word(text, mention, stretch, hour, cues) is None:
            self._early.add(mention.start)
        elif one is not mention:
            self._early.discard(mention.start)
        return one


def _arranged(mention: Mention) -> bool:
    """Whether it is a clock time of the day of writing or of the next one, for which nobody means the small hours
    without saying so, `the vote is tomorrow at 4`, one of every such day, `Fridays at 2`, or a stretch that is
    announced: `Sunday 13 April, 2.30 to 4`."""
    if mention.type == "SET":
        return True
    if mention.parts:
        first = mention.parts[0].meaning
        return first.op == "at" and isinstance(first.args[0], Term) and first.args[0].op == "on_weekday"
    day = mention.meaning.args[0] if mention.meaning.op == "at" else None
    return isinstance(day, Term) and day.op == "now" and day.args in (("day",), ("day", 1))


def _behind_meal(mention: Mention, text: str, sentence: tuple[int, int], cues: _Cues) -> Mention:
    """A mention of an entry of a diary, put into the second half of the day if the entry has told of a meal or other
    thing of that half before it, and of nothing of the morning since: `Lunch with Ann. Heard at six that …`."""
    begins = max(text.rfind("\n", 0, sentence[0]) + 1, sentence[0] - _ENTRY)
    if not _hour(mention.meaning) or cues.forenoon.search(text, *sentence):
        return mention
    told = [match for kind in (cues.afternoon, cues.evening) for match in kind.finditer(text, begins, mention.start)]
    last = max(told, key=lambda match: match.start(), default=None)
    if last is None or cues.forenoon.search(text, last.end(), mention.start):
        return mention
    return mention._replace(meaning=_later(mention.meaning, last[0]))


def _going_on(before: Sequence[Mention], mention: Mention, text: str, sentence: Sentence, cues: _Cues) -> Mention:
    """A mention of a clock time right behind an earlier one that says `p.m.`, in the same half of the day: `was told of
    the crash at 1:28pm. … The road reopened at 4.30`; not where another day or a morning is told of."""
    near = bool(before) and mention.sentence - before[0].sentence <= _SOON and mention.meaning.op in _TWELVE
    if not near or not _hour(mention.meaning) or not later_in_half(mention, before[0]):
        return mention
    if cues.forenoon.search(text, *sentence[:2]):
        return mention
    return mention._replace(meaning=_later(mention.meaning, before[0].text))


def _rising(before: Sequence[Mention], mention: Mention, text: str) -> Mention:
    """A mention of a clock time, put into the second half of the day if the one right before it, of a smaller hour, is:
    `pub from 7, town about 9`."""
    last = before[-1] if before else None
    if last is None or mention.parts or last.parts or _STOP.search(text, last.end, mention.start):
        return mention
    if mention.meaning.op == "at":
        return mention  # its day is another one: `before 5.30 or after 8 tomorrow`
    early, hour = last.meaning.args[0] if last.meaning.op == "second_half" else None, _hour(mention.meaning)
    if mention.meaning.op == "second_half" or not isinstance(early, Term) or not 0 < _hour(early) < hour:
        return mention
    return mention._replace(meaning=_later(mention.meaning, last.text))


def _before_noon(text: str, mention: Mention, following: Sequence[Mention]) -> bool:
    """Whether a smaller hour right behind it that says `p.m.` leaves the forenoon: `at the club at 11.30 and on the
    water from 1 p.m.`"""
    after = following[0].meaning if following and not _STOP.search(text, mention.end, following[0].start) else None
    said = after is not None and after.op == "clock" and "p" in after.args[3:]
    hour = after.args[0] if said and after is not None and isinstance(after.args[0], int) else 0
    return 0 < hour < _hour(mention.meaning)


def _past_midnight(text: str, mention: Mention, before: Sequence[Mention], sentence: Sentence, words: Words) -> bool:
    """Whether a small hour of what was stands behind a late one: `struck at 11.40 p.m. and was gone by two`."""
    near = [one for one in before if mention.sentence - one.sentence <= _NIGHT and _late(one.meaning)]
    small = 1 <= _hour(mention.meaning) <= _SMALL
    return bool(near) and small and clause_side(text, mention, sentence, words)[0] < 0


def _late(term: object) -> bool:
    """Whether a term is a clock time of the late evening, or midnight."""
    if not isinstance(term, Term):
        return False
    if term.op in _TWELVE and isinstance(term.args[0], int):
        digits = term.args[0] // 100 if term.op == "clock_of" else term.args[0]
        return digits >= _NIGHTFALL or (digits >= _NIGHTFALL - 12 and "p" in term.args[1:])
    return term.op == "midnight" or any(map(_late, term.args))


def _placed(mention: Mention, text: str, around: tuple[int, int], cues: _Cues, waking: int) -> Mention:
    """A mention, put into the second half of the day if a word in the stretch around it says so, or its hour."""
    ends = [_hour(part.meaning) for part in mention.parts]
    turns = len(ends) == 2 and 0 < ends[1] < ends[0]  # `7-5` begins in the morning
    parts = _in_row(tuple(_placed(part, text, around, cues, waking * (not turns)) for part in mention.parts))
    if parts and (half := end_of(parts[0].meaning, (last := mention.parts[-1]).meaning)):
        later = last._replace(meaning=_later(last.meaning, parts[0].text))
        parts = parts[0], later if half == "p" else last
    hour = 0 if parts else _hour(mention.meaning)
    heads = not mention.start or text[mention.start - 1] in "[(<\n"
    if not hour or (heads and mention.text[0].isdecimal()):
        return mention._replace(parts=parts) if parts else mention  # the time at which something was entered
    word = _word(text, mention, around, hour, cues)
    if word == "" and hour <= waking:
        word = mention.text
    return mention._replace(meaning=_later(mention.meaning, word)) if word else mention


def _in_row(parts: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The ends of a range: what begins in the second half of the day ends in it too, if at a later hour: `2 til 10`;
    what begins in the first and ends at an earlier hour ends in the second: `8 til 1`."""
    if len(parts) != 2 or not (hour := _hour(parts[1].meaning)):
        return parts
    first, last = parts
    if hour < _hour(first.meaning):
        return first, last._replace(meaning=_later(last.meaning, first.text))  # `between 8 and 1`
    early = first.meaning.args[0] if first.meaning.op == "second_half" else None
    if not isinstance(early, Term) or _hour(early) >= hour:
        return parts
    return first, last._replace(meaning=_later(last.meaning, first.text))


def _word(text: str, mention: Mention, around: tuple[int, int], hour: int, cues: _Cues) -> str | None:
    """The word that puts an hour into the second half of the day; empty if none does, None if one that speaks against
    it stands nearer."""
    kinds = [cues.night] if hour > _EVENING else [cues.night, cues.evening]
    kinds += [cues.afternoon] if hour <= _WAKING else []
    first = _nearest(cues.forenoon, text, mention, around)
    if first.distance > NEARBY:
        first = _Near(len(text), "")  # `today at 4:15? … tomorrow morning?`
    found = min((_nearest(kind, text, mention, around) for kind in kinds), key=lambda near: near.distance)
    if hour > _MEETING and (found.distance > NEARBY or _elsewhere(text, mention, found)):
        found = _Near(len(text), "")  # `gets in at 11.20. … might stay till Sunday night`
    if first.word and first.distance <= found.distance:
        return None
    if hour <= _SMALL and found.distance <= BESIDE and cues.night.fullmatch(found.word):
        return None  # `in bed by 3`
    if hour < _SMALL and _after_night(text, mention, around[0], cues):
        return None  # `went out last night and got home at 3`
    return found.word


def _elsewhere(text: str, mention: Mention, word: _Near) -> bool:
    """Whether a word tells of another time: a sentence behind the mention, `in at 10. pub straight after`, or one
    before it where it has a day of its own."""
    if word.start > mention.end:
        return _STOP.search(text, mention.end, word.start) is not None
    return mention.meaning.op == "at" and _STOP.search(text, word.start, mention.start) is not None


def _after_night(text: str, mention: Mention, first: int, cues: _Cues) -> bool:
    """Whether a word of the night stands before a mention, from a place on, and none of the afternoon since."""
    found = [*cues.night.finditer(text, first, mention.start)]
    return bool(found) and cues.afternoon.search(text, found[-1].end(), mention.start) is None


def _nearest(kind: re.Pattern[str], text: str, mention: Mention, around: tuple[int, int]) -> _Near:
    """The word of a kind that stands nearest to a mention in a stretch of the text."""
    near = (
        _Near(max(mention.start - match.end(), match.start() - mention.end, 0), match[0], match.start())
        for match in kind.finditer(text, *around)
    )
    return min(near, default=_Near(len(text), ""))


def half_as_told(mention: Mention, told: Told, text: str, sentence: Sentence, words: Words) -> Mention:
    """A clock time of a story, put into the second half of the day if the hour told before lies nearer to it there and
    was only planned, `was due at 10 p.m. He set out at 8.21`, or what it tells had been a little before that hour:
    `left at 6 p.m. The guard had come on at two`."""
    hour = _hour(mention.meaning) if mention.meaning.op in _TWELVE | {"in_daypart"} else 0
    last, at = told.spans[0] if told.spans else (None, -1)
    if not hour or last is None or last.unit not in CLOCK_UNITS or at < mention.sentence - _NIGHT:
        return mention
    told_at = last.start % DAY // SECONDS["hour"]
    if last in told.passing:
        second = abs(hour + 12 - told_at) < abs(hour - told_at)
    else:
        # behind midnight it may have gone on all day: `fought till midnight. It had begun at nine`
        second = last.name == "" and 0 <= told_at - hour - 12 <= _EARLIER and went_back(text, mention, sentence, words)
    return mention._replace(meaning=_later(mention.meaning, told.sources[last].text)) if second else mention


def _hour(term: object) -> int:
    """The hour of a clock time that leaves its half of the day open, from 1 to 11; 0 if there is none."""
    if not isinstance(term, Term):
        return 0
    if term.op not in _TWELVE:
        return 0 if term.op == "in_daypart" and term.args[1:] != (None,) else max(map(_hour, term.args), default=0)
    if term.op == "past":
        minutes, hour, *sign = (argument for argument in term.args if isinstance(argument, int | float))
        return int(hour * 60 + (*sign, 1)[0] * minutes) // 60 % 12
    digits = term.args[0] if isinstance(term.args[0], int) else 0
    hour, said = (digits // 100, term.args[1:]) if term.op == "clock_of" else (digits, term.args[3:])
    return hour if 1 <= hour <= 11 and not any(said) else 0


def _later(term: Term, word: str) -> Term:
    if term.op in _TWELVE and _hour(term):
        return Term("second_half", (term, word))
    return Term(term.op, tuple(_later(arg, word) if isinstance(arg, Term) else arg for arg in term.args))
