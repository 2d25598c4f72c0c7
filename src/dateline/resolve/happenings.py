"""The events that a text has dated, by name: `the collision` of `struck a barge on 9 October`.

A date is the own one of an event that its clause names, or tells by a verb, unless a word before that speaks against
it: `a report on the crash came out on`, `was to marry on`. The words for all of that are data of the language.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from dateline.expressions import Words
from dateline.interval.calendar import DAY
from dateline.interval.values import Span, Value
from dateline.records import Mention, Sentence

NEAR: Final = 160  # characters on either side of a date over which its clause is sought
BEFORE: Final = 3  # words before a verb that may speak against it
ENOUGH: Final = 2  # days of one event by which it is known that no single one is meant
_APART: Final = str.maketrans({mark: " " for mark in map(chr, range(128)) if not mark.isalpha()})
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


class _Lexicon(NamedTuple):
    nouns: dict[str, str]
    verbs: dict[str, tuple[str, ...]]
    befalls: re.Pattern[str] | None
    borders: re.Pattern[str]
    against: frozenset[str]
    governing: frozenset[str]
    inside: frozenset[str]
    known: frozenset[str]


@lru_cache(8)
def _lexicon(words: Words) -> _Lexicon:
    befalls = "|".join(words.cue("befalls"))
    clausal = "|".join(map(re.escape, words.cue("clausal")))
    nouns = {noun.lower(): str(name) for noun, name in words.surfaces("event").items()}
    verbs = {verb: tuple(str(names).split()) for verb, names in words.surfaces("befell").items()}
    return _Lexicon(
        nouns,
        verbs,
        re.compile(rf" (?:{befalls})", re.IGNORECASE) if befalls else None,
        re.compile(rf"[,;:()\"“”—–\n]|\b(?:{clausal})\b" if clausal else r"[,;:()\"“”—–\n]", re.IGNORECASE),
        frozenset(words.cue("unbefallen")),
        frozenset(words.cue("unbefallen_behind")),
        frozenset(words.cue("befallen_in")),
        frozenset(word.translate(_APART).split(" ", 1)[0] for word in (*nouns, *verbs)),
    )


class Happenings:
    """The days of events told so far. dated: of each name the dates, of two days at most."""

    def __init__(self, text: str, words: Words) -> None:
        self.text, self.lexicon = text, _lexicon(words)
        self.dated: dict[str, list[Span]] = {}

    def note(self, mention: Mention, value: Value | None, sentence: Sentence) -> None:
        """Keep a date for the events that its clause tells of."""
        if not isinstance(value, Span) or value.end - value.start > DAY or value.unit == "range" or value.uncertain:
            return
        for name in self._told_by(mention, sentence) if self.lexicon.nouns else ():
            days = self.dated.setdefault(name, [])
            if len(days) < ENOUGH and all(day.start // DAY != value.start // DAY for day in days):
                days.append(value)

    def _told_by(self, mention: Mention, sentence: Sentence) -> set[str]:
        """The names of the events told by the clause of a date."""
        first, limit = max(sentence.start, mention.start - NEAR), min(sentence.end, mention.end + NEAR)
        low = self.text[first:limit].lower()
        if low.isascii() and self.lexicon.known.isdisjoint(low.translate(_APART).split()):
            return set()  # as for most dates, so that none is looked around for nothing
        start = max(
            (border.end() for border in self.lexicon.borders.finditer(self.text, first, mention.start)), default=first
        )
        last = self._end(mention.end, limit)
        if mention.start - start < 8 and self.text.startswith(",", mention.end):  # `On 9 October, a fire broke out`
            last = self._end(mention.end + 1, limit)
        return self._named(start, mention.start) | self._named(mention.end, last)

    def _end(self, first: int, last: int) -> int:
        border = self.lexicon.borders.search(self.text, first, last)
        return border.start() if border else last

    def _named(self, start: int, end: int) -> set[str]:
        """The names of the events told between two places."""
        names: set[str] = set()
        before, doing = list[str](), list[str]()
        for found in _WORD.finditer(self.text, start, end):
            word = found[0].lower()
            if word in self.lexicon.nouns and self._free(before, alone=bool(self.text[found.end() : end].strip()[2:])):
                names |= {self.lexicon.nouns[word]} if self._befalls(found.end(), end) else set()
            elif word in self.lexicon.verbs and self._free(doing[-BEFORE:], alone=True):
                names.update(self.lexicon.verbs[word])
            before.append(word)
            place = self.text[found.end() + 1 : found.end() + 2].isupper()  # `The flight from Oslo to Ulm crashed`
            doing.append("" if place and (word in self.lexicon.governing or word in self.lexicon.against) else word)
        return names

    def _free(self, before: list[str], *, alone: bool) -> bool:
        """Whether no word before speaks against it. alone: whether a preposition does, too; else the name stands right
        before its date, `hurt in the crash on 5 May`, and only one behind which it need not be meant, `spoke of it on`.
        """
        governors = [word for word in before if word in self.lexicon.governing]
        inside = not alone and governors != [] and governors[-1] in self.lexicon.inside
        return self.lexicon.against.isdisjoint(before) and (not governors or inside)

    def _befalls(self, start: int, end: int) -> bool:
        """Whether what follows the name of an event says that it took place."""
        pattern = self.lexicon.befalls
        return pattern is not None and pattern.match(self.text, start, end) is not None
