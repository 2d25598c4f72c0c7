"""What stands right before a bare name and puts it ahead: `due on 18 April`, `effective 1 February`."""

import re
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import first_word, phrases
from dateline.interval.algebra import FUTURE, Context, of_day
from dateline.interval.calendar import DAY
from dateline.interval.values import Span
from dateline.records import Mention, Sentence
from dateline.resolve.anchors import Anchors
from dateline.resolve.cues import ahead, before_noun, relation
from dateline.resolve.items import fits_soon
from dateline.resolve.resolved import evaluated
from dateline.resolve.said import dated_weekday, outright, weekly
from dateline.resolve.tense import direction, intends
from dateline.resolve.verbs import last_verb, patterns_of

_ASKED: Final = 120  # characters before a name in which something is asked for
_HALF_WEEK: Final = 3  # days
_WEEK: Final = 7 * DAY
_SOON: Final = 28 * DAY
_FRONTED: Final = 12  # characters before a name that opens its sentence
_SEASON: Final = 92 * DAY
_NEAR: Final = 32  # characters before a name in which such words stand
_DAY_OF_MONTH: Final = re.compile(r"date\([^,()]*, [^,]+, [^,]+\)\Z")


def dated(mention: Mention) -> bool:
    """Whether a mention is a day of a month and no more."""
    return bool(_DAY_OF_MONTH.match(mention.said))


def around(day: Span | None, anchors: Anchors) -> Span | None:
    """From when on a weekday beside a plan for a day of this week, or for a weekday and its date, counts, so that it
    lies near: `Party Saturday. Curry Friday`."""
    now = anchors.now
    if day is None or now is None or day.start - now.end >= (_SOON if day in anchors.told.by_weekday else _WEEK):
        return None
    return of_day(max(now.end // DAY, day.start // DAY - _HALF_WEEK))


def fitting_day(mention: Mention, anchors: Anchors) -> Span | None:
    """The day told in full from which a plan counts whose weekday fits soon behind it: `died on 12 February 2009. A
    service will be held on Saturday, 21 February`; None where the weekday is not said or does not fit."""
    if not dated_weekday(mention.meaning):
        return None
    for day, _ in anchors.told.spans:
        value = evaluated(mention, Context(here=day, weights=FUTURE)).value
        soon = isinstance(value, Span) and not value.uncertain and 0 <= value.start - day.start <= _SEASON
        if soon and day.unit == "day" and outright(anchors.told.sources[day].meaning):
            return day
    return None


def plan_told(mention: Mention, anchors: Anchors) -> Span | None:
    """The day to come told last, from which a plan goes on; but the day of writing where a weekday and its number fit
    soon behind that."""
    now = anchors.now
    return now if now is not None and fits_soon(mention, now) else anchors.coming()


def put_ahead(
    text: str, mention: Mention, sentence: Sentence, verb: tuple[int, str], words: Words
) -> tuple[int, str] | None:
    """The side of a name by the words right before it; None where they do not say, or its verb is firmer, `is due on`.

    verb: the side by the verbs of its clause, and the one that says so.
    """
    if mention.type == "TIME" and weekly(mention.meaning) and (word := _agreed(text, mention, words)):
        return 1, word
    if _took_effect(text, mention, sentence, words) or _is_today(text, mention, sentence, words):
        return 0, ""
    if _of_this_week(text, mention, sentence, verb):
        return 0, ""
    if asked := _asked_for(text, mention, sentence, words):
        return 1, asked
    if chosen := _chosen(text, mention, sentence, words):
        return 1, chosen
    if _asked_event(text, mention, sentence, words) or (verb[0] < 0 and _called_off(text, mention, sentence, words)):
        return 0, ""
    word, (toward, cue) = ahead(text, mention.start, words, dated=dated(mention)), verb
    if word and dated(mention) and _undone(text, mention, sentence, words):
        return 0, ""
    firm = toward > 0 and not weekly(mention.meaning) and first_word(cue) in words.cue("current")
    return (1, word) if word and not firm else None


def _agreed(text: str, mention: Mention, words: Words) -> str:
    """What stands right behind a weekday with its hour where people have agreed on it, `Thursday at 1 then`; else
    empty."""
    pattern = phrases(words, "agreed", r"\s")
    found = pattern.match(text, mention.end) if pattern is not None else None
    return found[0].strip() if found else ""


def _is_today(text: str, mention: Mention, sentence: Sentence, words: Words) -> bool:
    """Whether a day of a month is told to be that of writing: `it's now the 17th`."""
    said = phrases(words, "today_is", after=r" ?\Z")
    return dated(mention) and _led(text, mention, sentence, said, _NEAR) is not None


def _of_this_week(text: str, mention: Mention, sentence: Sentence, verb: tuple[int, str]) -> bool:
    """Whether `this Friday` stands within its sentence and only another clause behind a comma tells of the past: `I
    have nothing for this Friday, and having finished …`."""
    if mention.meaning.op != "this" or not weekly(mention.meaning) or verb[0] >= 0:
        return False
    comma = text.find(",", mention.end, sentence.end)
    within = mention.start - sentence.start > _FRONTED and verb[1] not in text[sentence.start : mention.start]
    return within and 0 <= comma < text.find(verb[1], mention.end, sentence.end)


def _took_effect(text: str, mention: Mention, sentence: Sentence, words: Words) -> bool:
    """Whether it is a day or month from which holds what was done: `was dismissed effective 1 February` may be over or
    still to come, and lies rather near."""
    found = _led(text, mention, sentence, phrases(words, "in_effect", after=r",? ?\Z"), _NEAR)
    if found is None or weekly(mention.meaning):
        return False
    return direction(text, found.start(), mention.end, sentence.start, sentence.end, words)[0] < 0


def _asked_event(text: str, mention: Mention, sentence: Sentence, words: Words) -> bool:
    """Whether somebody asks for an event of a month or day, `asked for elections on 25 May`: he may have done so
    then, or the event is yet to be."""
    asked = phrases(words, "asked_events", after=r" (?:in|on) ?\Z")
    return not weekly(mention.meaning) and _led(text, mention, sentence, asked, _ASKED) is not None


def _called_off(text: str, mention: Mention, sentence: Sentence, words: Words) -> bool:
    """Whether an event of a month or day is called off, which mostly is yet to come and never lies far back:
    `suspended the 18 February vote`."""
    off = phrases(words, "called_off", after=r" ?\Z")
    noun = before_noun(text, mention.end)
    return noun and not weekly(mention.meaning) and _led(text, mention, sentence, off, _NEAR) is not None


def _undone(text: str, mention: Mention, sentence: Sentence, words: Words) -> bool:
    """Whether what was planned for a day of a month came to nothing, `A strike planned for 17 September was postponed`:
    the day may be over or still to come, and lies rather near."""
    pattern = phrases(words, "undone", " ")
    return pattern is not None and pattern.match(text, mention.end, sentence.end) is not None


def _led(
    text: str, mention: Mention, sentence: Sentence, pattern: re.Pattern[str] | None, reach: int
) -> re.Match[str] | None:
    """What leads to a mention within its sentence. reach: over how many characters."""
    return pattern.search(text, max(sentence.start, mention.start - reach), mention.start) if pattern else None


def _asked_for(text: str, mention: Mention, sentence: Sentence, words: Words) -> str:
    """The words that ask for what is to be done before a name, `called for a vote before Christmas`; else empty."""
    if relation(text, mention.start, mention.end, words) != "before":
        return ""
    pattern = phrases(words, "requests")
    found = [*pattern.finditer(text, max(sentence.start, mention.start - _ASKED), mention.start)] if pattern else []
    if not found or direction(text, mention.start, mention.end, found[-1].end(), mention.end, words)[0] < 0:
        return ""
    return found[-1][0]


def _chosen(text: str, mention: Mention, sentence: Sentence, words: Words) -> str:
    """The verb by which somebody takes a day for something, `set 3 May for the trial`; else empty. A weekday may be
    one that was so near then, `A week ago he picked Saturday for the raid`, and what else was done before may be long
    ago: `I met my wife and we set 10/22 as the date`."""
    before, behind = phrases(words, "choosing_day", after=r"\s\Z"), phrases(words, "chosen_for", r"\s")
    if behind is None or weekly(mention.meaning) or behind.match(text, mention.end, sentence.end) is None:
        return ""
    led = _led(text, mention, sentence, before, _NEAR)
    story = led is not None and last_verb(patterns_of(words), text, sentence.start, led.start())[0] in ("past", "gone")
    return led[0].strip() if led is not None and not story else ""


def only_wanted(text: str, mention: Mention, first: int, cue: str, words: Words) -> bool:
    """Whether a clause tells what somebody said or wanted to be done, and not what was: `said that it stops at
    midnight`, `ordered them to cease fire at midnight`. first: where the sentence begins. cue: its verb."""
    return first_word(cue) in words.cue("saying") or intends(text, mention.start, first, words)


def endured(cue: str, words: Words) -> bool:
    """Whether a verb tells what went on up to a limit or was so by then, `was down to 300 by Thursday`, `were running
    by noon`; not what was stopped."""
    last = cue.rpartition(" ")[2]
    had = first_word(cue) in words.cue("over") and last not in words.cue("stopped")
    so = cue.lower() in words.cue("being") or last in words.cue("settled")
    return had or so or first_word(cue) in words.cue("endured")
