"""Where a text looks: whether what has no verb of its own was or is to come; and where a clause of a chat ends."""

import re
from bisect import bisect
from collections.abc import Sequence
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import first_word, phrases
from dateline.interval.calendar import CLOCK_UNITS, DAY
from dateline.interval.values import Span
from dateline.records import Mention, Sentence
from dateline.resolve.cues import comes
from dateline.resolve.said import weekly
from dateline.resolve.tense import clause_side, direction
from dateline.resolve.weeks import Weeks

DWELLS: Final = 2  # how many times as often a text must look ahead for what has no verb to do so too
FINE: Final = 32 * DAY
REACH: Final = 80  # code points before a clock time in which a habit is looked for
ENTRY: Final = 160  # code points behind a head over which the first verb is sought
_LEADING: Final = 16  # code points between how often something is and its hour
BRIEF: Final = 8  # words that a note jotted down has at most
_STOP: Final = re.compile(r"[.?!]+\s")
_HEADLINE: Final = r"(?:[^\W\d_][\w’'.&-]*\s){1,5}to\s"  # who is to do it
_HEAD: Final = r"(?:\A|(?<=[\n;:.!?])|(?<=[;:.!?*•–-] )|(?<=[;:.!?]  ))"  # where a clause begins
CHATTED: Final = (
    r"(?:\A|(?<=[\n;:.!?])|(?<=[,;:.!?*•–-] )|(?<=[;:.!?]  ))"  # the same in chats, which put commas for stops
)
_ONLY: Final = r"(?!\w)[^.!?;\n]{0,16}\Z"
_NOTHING: Final = (" ", ", ")  # between an hour and how often it is
_HOURLY: Final = frozenset(CLOCK_UNITS)
_ITEM: Final = re.compile(r"[;.!?]\s|\n")


class Outlook:
    """On which side of when it was written the dates of a text lie, as far as it has been read.

    often: the expressions of the text that say how often something is. weeks: those told day by day. silent: whether
    nothing said on which side the name that is being read lies.
    """

    def __init__(self, often: Sequence[Mention], weeks: Weeks) -> None:
        self.silent, self._often, self.weeks = False, often, weeks
        self._starts = [mention.start for mention in often]
        self._behind = self._ahead = 0
        self._habit = -2  # the sentence in which a habit was told last

    def note(self, value: Span, now: Span | None) -> None:
        """Count a date that was told; not one that was put behind only since nothing was said."""
        if now is not None and value.end - value.start <= FINE:
            self._behind += value.end <= now.start and not self.silent
            self._ahead += value.start >= now.end
        self.silent = False

    def usual(self, mention: Mention, sentence: Sentence, text: str, words: Words) -> bool:
        """Whether a clock time is that of every such day, since its clause says how often: `up at 3.30 every morning`,
        `stops at 9.30 even on Sundays`, `every Saturday by 10am`; in what was or will be the words behind it say so,
        `She opened at seven every day`."""
        at = bisect(self._starts, mention.start)
        if any(_each_day(often, text[mention.end : often.start]) for often in self._often[at : at + 1]):
            return True
        if any(_led_by(often, text[often.end : mention.start]) for often in self._often[max(0, at - 1) : at]):
            return True
        for often in self._often[max(0, at - 1) : at + 1]:
            gap = text[often.end : mention.start] or text[mention.end : often.start]
            if often.sentence == mention.sentence and len(gap) <= REACH and not _ITEM.search(gap):
                return clause_side(text, mention, sentence, words)[0] == 0
        return False

    def habitual(self, text: str, mention: Mention, sentence: Sentence, words: Words, *, told: bool) -> bool:
        """Whether a clock time is that of every day, `open daily 10am to 6pm`, and so of no day; also where a sentence
        goes on so, `I used to get up at six. Dad would come in at eight`. told: whether its sentence names a day, of
        which it then may be: `on Sunday check-in is from 3pm`."""
        if told:
            return _habitual(text, mention, sentence, words, ("habitual",))
        if _habitual(text, mention, sentence, words, ("habits_of_old",)) or self._of_old(
            mention, sentence, text, words
        ):
            self._habit = mention.sentence
            return True
        return _habitual(text, mention, sentence, words, ("habitual", "customary"))

    def _of_old(self, mention: Mention, sentence: Sentence, text: str, words: Words) -> bool:
        """Whether a sentence goes on with habits of the past that the one before has told of."""
        would = phrases(words, "habit_goes_on") if 0 <= mention.sentence - self._habit <= 1 else None
        if would is None:
            return False
        first = max(sentence.start, mention.start - REACH)
        past = clause_side(text, mention, sentence, words)[0] < 0
        return past or would.search(text, first, mention.start) is not None

    @property
    def ahead(self) -> bool:
        """Whether the text mostly speaks of what is to come, as plans and lists of things to do."""
        return self._ahead > DWELLS * self._behind and self._ahead >= DWELLS

    def may_come(self, mention: Mention, cue: str, text: str, words: Words) -> bool:
        """Whether a name of which no tense says on which side it lies is rather one to come: not in a text that mostly
        speaks of what was, as diaries and reviews, nor in the title of one, `Saturday's ride`."""
        mostly = self._behind > DWELLS * self._ahead and self._behind >= DWELLS
        return first_word(cue) not in words.cue("being") and not (mostly or _titles_past(text, mention, words))


def _each_day(often: Mention, gap: str) -> bool:
    """Whether how often something is stands right behind an hour, and counts no hours itself. gap: between the two."""
    return gap in _NOTHING and _HOURLY.isdisjoint(often.meaning.args)


def _led_by(often: Mention, gap: str) -> bool:
    """Whether how often something is leads to an hour, `once a day at seven`, `on Sundays only at 8`. gap: as above."""
    close = len(gap) <= _LEADING and len(gap.split()) <= 2 and gap.replace(" ", "").isalpha()
    return close and _HOURLY.isdisjoint(often.meaning.args)


def uncovered(text: str, mentions: Sequence[Mention]) -> str:
    """A text without its times, so that those of a chat are no verbs: `free on sat and sun`."""
    pieces, at = [], 0
    for mention in mentions:
        pieces += [text[at : mention.start], "·" * (mention.end - mention.start)]
        at = mention.end
    return "".join([*pieces, text[at:]])


def clause(text: str, mention: Mention, sentence: Sentence) -> Sentence:
    """The sentence up to the stops around a mention: in a chat sentences begin with small letters."""
    stops = [match.end() for match in _STOP.finditer(text, sentence.start, mention.start)]
    after = _STOP.search(text, mention.end, sentence.end)
    start, end = stops[-1] if stops else sentence.start, after.start() if after else sentence.end
    return sentence._replace(start=start, end=end)


def arranged(text: str, mention: Mention, sentence: Sentence, words: Words) -> str:
    """What tells that a name without a verb is to come: a question mark, what somebody is told to do, or itself in a
    note; else empty."""
    if _asks(text, sentence):
        return "?"
    if order := ordered(text, mention, sentence, words) or _absent(text, mention, sentence, words):
        return order
    if plan := _headed(text, mention, sentence, words) or comes(text, mention.start, words):
        return plan
    return mention.text if weekly(mention.meaning) and _jotted(text, mention, sentence, words) else ""


def _headed(text: str, mention: Mention, sentence: Sentence, words: Words) -> str:
    """What a headline says that somebody is to do, `Council to vote on tax on Friday`; else empty."""
    pattern = phrases(words, "headlines", _HEADLINE, r"(?!\w)")
    found = pattern.match(text, sentence.start, mention.start) if pattern else None
    return found[0] if found else ""


def _absent(text: str, mention: Mention, sentence: Sentence, words: Words) -> str:
    """The word before a name that tells who is not there then, `Kim off Thurs`; else empty."""
    pattern = phrases(words, "leave", r"(?<!\w)", r" ?\Z")
    found = pattern.search(text, max(sentence.start, mention.start - REACH), mention.start) if pattern else None
    return found[0].strip() if found else ""


def _asks(text: str, sentence: Sentence) -> bool:
    """Whether a sentence is a question. One without a verb asks for what is to come: `Coffee on Thursday?`"""
    return text[sentence.start : sentence.end].rstrip(' \n"”’)').endswith("?")


def ordered(text: str, mention: Mention, sentence: Sentence, words: Words, head: str = _HEAD) -> str:
    """The verb with which a clause before a name tells somebody what to do, `call mum on Sunday`; else empty."""
    pattern = phrases(words, "orders", head, r"(?= )")
    start = max(sentence.start, mention.start - REACH)
    found = pattern.search(text, start, mention.start) if pattern else None
    return found[0] if found else ""


def _jotted(text: str, mention: Mention, sentence: Sentence, words: Words) -> bool:
    """Whether a day with its hour stands in a note of few words, its name cut short (cue `jotted` of the language).
    One without a verb is what was arranged: `Haircut Thu @ 4.15`."""
    figures = any(character.isdigit() for character in mention.text)
    if mention.type != "TIME" or not figures or not cut_short(mention.text, words):
        return False
    stops = [match.end() for match in _ITEM.finditer(text, sentence.start, mention.start)]
    after = _ITEM.search(text, mention.end, sentence.end)
    return len(text[stops[-1] if stops else sentence.start : after.start() if after else sentence.end].split()) <= BRIEF


def identifies(text: str, mention: Mention, words: Words) -> bool:
    """Whether words right before a name tell which day it is, `it's only Thursday` (cue `it_is` of the language)."""
    pattern = phrases(words, "it_is", after=_ONLY)
    return pattern is not None and pattern.search(text, max(0, mention.start - REACH), mention.start) is not None


def noticed(text: str, first: int, start: int, cue: str, words: Words, *, row: bool = False) -> bool:
    """Whether a verb before a place, which a sentence begins at `first` holds, tells how things are and nothing that
    somebody did: `office closed mon`, `road shut from 10`. row: also of what stands behind a comma, as the hours of one
    day: `Road closed from 11am, tables out at 12`."""
    at = text.rfind(cue, first, start) if cue.lower() in words.cue("stopped") else -1
    if at < 0 or (not row and "," in text[at:start]):
        return False  # behind the name somebody did it, `on Thursday we cancelled`
    before = text[first:at].lower().split()
    return not before or before[-1].strip(",;:") not in words.cue("acted")


def _titles_past(text: str, mention: Mention, words: Words) -> bool:
    """Whether a name stands in the title of what is told as past, `Saturday's ride`, a line of its own at the head."""
    head = len(text) - len(text.lstrip())
    end = text.find("\n", head)
    title = mention.end <= end and _ITEM.search(text, head, end) is None and len(text[head:end].split()) <= BRIEF
    return title and tells_past(text, end, words)


def tells_past(text: str, end: int, words: Words) -> bool:
    """Whether what stands behind a head that ends here is told as past."""
    return direction(text, end, end, end, end + ENTRY, words)[0] < 0


def posted(text: str, sentence: Sentence, end: int, cue: str) -> bool:
    """Whether a sentence is what somebody puts up at his door, `Closed for a refit 3-14 March`, and no part of a longer
    one. end: of a time in it."""
    return cue != "" and text.startswith(cue, sentence.start) and "," not in text[end : sentence.end]


def _habitual(text: str, mention: Mention, sentence: Sentence, words: Words, cues: Sequence[str]) -> bool:
    """Whether one of some cues stands right before a clock time."""
    start = max(sentence.start, mention.start - REACH)
    patterns = (phrases(words, cue, after=_first_of_two(words)) for cue in cues)
    return any(pattern is not None and pattern.search(text, start, mention.start) for pattern in patterns)


def _first_of_two(words: Words) -> str:
    """What may stand between such words and a clock time: that with which its range begins, `10am to 6pm`."""
    joints = "|".join(map(re.escape, (*words.cue("range"), *words.cue("and"))))
    return rf" (?:[0-9]{{1,2}}(?:[.:][0-9]{{2}})? ?(?:[ap]\.?m\.?)? ?(?:{joints}) ?)?\Z"


def cut_short(surface: str, words: Words) -> bool:
    """Whether an expression has a weekday as it is jotted down, `Thu @ 4.15`."""
    short = phrases(words, "jotted", cased=True)
    return short is not None and short.search(surface) is not None
