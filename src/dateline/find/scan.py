"""Where time expressions stand in a text, and how each may be read: the rules applied, nothing resolved yet."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from dateline.expressions import Grammar, Reading, Words
from dateline.expressions.parser import Way
from dateline.records import Block

WINDOW: Final = 48
MOST_JOINED: Final = 4
MOST_BETWEEN: Final = 40
MOST_BEHIND: Final = 60
_BLANKS: Final = str.maketrans(
    "\t\v\f\r\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    " " * 19,
)
_ODD: Final = re.compile("[\t\v\f\r\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_ASCII_ODD: Final = "\t\v\f\r"
# scripts without blanks between words (Unicode Standard Annex #29, section 4): Thai to Lao, Burmese, Khmer, kana, Han;
# and Hangul, whose particles follow at once
_UNSPACED: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]"
)
_LINES: Final = re.compile(r"^[^\n]++(?:\n(?! *(?:\n|\Z))[^\n]++)++", re.MULTILINE)
# no text is set in lines so wide: where one is wider, each line is a paragraph
WIDEST: Final = 120
# hardly any text is set in lines so narrow: there one with a capital or hour begins anew, unless the one before is open
NARROWEST: Final = 40
_ANEW: Final = re.compile(r"(?![a-z])[^\W\d_]|\d{1,2}(?:[:.]\d\d|[a-z]m\b)")
_OPEN: Final = re.compile(r"(?:[,–-]|(?<![^\W_])[a-z]{1,3})\s*\Z")
# lines from which on those that begin with a year are a chronicle
FEWEST_YEARS: Final = 3
_YEAR_FIRST: Final = re.compile(r"[\[(]?(?:c\. ?)?[12]\d{3}s?\b(?![\d,]\d)")
# a line that begins with a day and its month, `22 April: walk`
_DAY_FIRST: Final = re.compile(r"\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\b")
# lines of which a list of such days has at least
FEWEST_DAYS: Final = 2
# one line in so many at most begins with a number by chance; more of them are stamps
MOST_STAMPS: Final = 3
# how many characters short of the widest line a line ends of itself, the first word of the next one included
SHORT: Final = 16


# what is no prose: the date in an address is part of where something lies
_ADDRESS: Final = re.compile(r"(?:\b[a-z][a-z0-9+.-]{1,9}://|\bwww\.)[^\s<>\"“”]+", re.IGNORECASE)
_WITH_YEAR: Final = re.compile(r"[^\W\d_]{3}\.?,? (?:19|20)\d\d\Z")
Stamped = Callable[[int, str], bool]


class Candidate(NamedTuple):
    """An expression found: its span in code points and the reading that its surroundings allow."""

    start: int
    end: int
    reading: Reading


def folded(text: str, blocks: Sequence[Block] = ()) -> str:
    """The text with every white space as a blank, same length; line ends stay where an expression may not cross them.

    Those are the ends of blocks, cells of a table among them, and without blocks empty lines and lines that end before
    their width is full.
    """
    if any(odd in text for odd in _ASCII_ODD) if text.isascii() else _ODD.search(text):
        text = text.translate(_BLANKS)
    if not blocks:
        return _LINES.sub(_joined, text)
    pieces, position = [], 0
    for block in blocks:
        gap = text[position : block.start]
        pieces += [gap if gap.strip() else "\n" * len(gap), text[block.start : block.end].replace("\n", " ")]
        position = block.end
    return "".join([*pieces, text[position:]])


# `[12/03/2019, 21:04:11] Ann: …`, `Tue 08:15 Ann: …`, `- an item`: a message of a chat never goes on a line
_STAMP: Final = re.compile(r"[\[(<]?\d{1,4}[:./-]\d|[^\W\d_]{2,9},? \d{1,2}[:.]\d\d|[-*•] |\d{1,2}[.)] |<[^\W\d_]")
# where a line is over with its sentence: behind others `9.40 that evening` goes on with what the line before says
_CLOSED: Final = re.compile(r"[.!?:;…][\"”’')\]]*\s*\Z")
# `ann: …`, `<ann> …`
_SPEAKER: Final = re.compile(r"(?:[^\W\d_][\w'’.-]{0,15}(?: [\w'’.-]{1,15})?:|<[^<>\n]{1,20}>|\(?\d{1,2}:\d\d\)?) ")


def _joined(match: re.Match[str]) -> str:
    """Lines between empty ones: those set to a width in one, each of the others by itself."""
    lines = match[0].split("\n")
    widest = max(map(len, lines))
    if widest > WIDEST or _annals(lines) or _listed(lines) or _talk(lines):
        return match[0]
    pieces, few = [lines[0]], MOST_STAMPS * sum(1 for line in lines if _STAMP.match(line)) <= len(lines)
    for before, line in pairwise(lines):
        word = line.split(" ", 1)[0]
        full = len(before) + len(word) + SHORT > widest
        full = full and not (widest < NARROWEST and _ANEW.match(line) and not _OPEN.search(before))
        within = few and line[0].isdecimal() and not _CLOSED.search(before)
        goes_on = (full or word[:1].islower()) and (within or not _STAMP.match(line))
        pieces += [" " if goes_on else "\n", line]
    return "".join(pieces)


def _annals(lines: list[str]) -> bool:
    """Whether most lines begin with a year: entries of a chronicle, of which each has its own line."""
    return len(lines) >= FEWEST_YEARS and 2 * sum(1 for line in lines if _YEAR_FIRST.match(line)) > len(lines)


def _listed(lines: list[str]) -> bool:
    """Whether most lines begin with a day: a list of dates, of which each has its own line."""
    days = sum(1 for line in lines if _DAY_FIRST.match(line))
    return days >= FEWEST_DAYS and 2 * days > len(lines)


def _talk(lines: list[str]) -> bool:
    """Whether lines are what people say to one another, each headed by who does."""
    return 2 * sum(1 for line in lines if _SPEAKER.match(line)) > len(lines) > 1


def scan(text: str, grammar: Grammar, stamped: Stamped | None = None, *, early: bool = False) -> Iterator[Candidate]:
    """All expressions of a folded text, left to right, none overlapping another; each the longest that can be read.

    stamped: whether what begins at a place and reads so ends in a clock time of four digits, as logs have it.
    early: whether the text tells of an age whose years have three digits.
    """
    shown = _Shown(stamped or (lambda start, surface: False), early, grammar.manner != "report")
    elements, addresses = _Elements(text, grammar, early=early), _Addresses(text)
    position = 0
    while (span := elements.cluster(position)) is not None:
        start, end = span
        if beyond := addresses.end(start):
            position = beyond
            continue
        found = None if inside_word(text, start) else _read(text, start, text[start:end], grammar, shown)
        if found:
            end = elements.beyond(found.end)
            found = (_read(text, start, text[start:end], grammar, shown) if end else None) or found
            yield found
            position = found.end
        else:
            position = _next_word(text, start)


class _Addresses:
    """The addresses of pages and files in a text, asked for from left to right."""

    def __init__(self, text: str) -> None:
        there = "://" in text or "www." in text.lower()
        self._spans = (found.span() for found in _ADDRESS.finditer(text)) if there else iter(())
        self._here = 0, 0

    def end(self, start: int) -> int:
        """Where the address ends that a place lies in; 0 where it lies in none."""
        while self._here[1] <= start:
            following = next(self._spans, None)
            if following is None:
                return 0
            self._here = following
        return self._here[1] if self._here[0] <= start else 0


class _Elements:
    """Simple expressions in order, put together where a rule could read several of them as one."""

    def __init__(self, text: str, grammar: Grammar, *, early: bool) -> None:
        self._text, self._middle, self._right = text, grammar.middle, grammar.right
        self._next = grammar.candidates(text, early=early).next
        self._ahead: list[tuple[int, int]] = []
        self._seen = 0
        self._reached = 0, 0

    def cluster(self, position: int) -> tuple[int, int] | None:
        """The next stretch from a position on that may hold an expression, with all that could belong to it."""
        if position < self._seen:
            self._ahead.clear()  # what was seen begins inside a stretch that holds none after all
        first = self._element(position)
        if first is None:
            return None
        start, end = first
        self._seen = end
        taken = [first]
        while len(taken) < MOST_JOINED and (following := self._element(end)) is not None:
            taken.append(following)
            if following[0] - end >= MOST_BEHIND:
                break
            if not self._joined(end, following[0]):
                within = self._within(end, following)
                if within is None:
                    break
                taken.append(within)
            end = taken[-1][1]
        self._ahead = taken[1:] + self._ahead
        return start, self._reach(end)

    def beyond(self, end: int) -> int:
        """Where what was read up to here may reach after all, if what it leaves unread begins something longer that
        joins: of `26 Oct 22:00` no year 22, but an hour; else 0."""
        if end >= self._seen or (following := self._next(end)) is None:
            return 0
        overlaps = following[0] < self._seen < following[1]
        return self._reach(following[1]) if overlaps and self._joined(end, following[0]) else 0

    def _reach(self, end: int) -> int:
        """How far a rule may reach behind an expression; each end is asked for twice at most, one after the other."""
        if self._reached[0] != end:
            self._reached = end, end + max(0, self._right(self._text[end : end + MOST_BEHIND]))
        return self._reached[1]

    def _joined(self, end: int, start: int) -> bool:
        """Whether what stands between two expressions may be what a rule has there."""
        return start - end <= MOST_BETWEEN and self._middle.fullmatch(self._text, end, start) is not None

    def _within(self, end: int, following: tuple[int, int]) -> tuple[int, int] | None:
        """The expression inside the following one that joins, where the latter begins with words that a rule has
        between: of `a year to [the day after [9 May 2003]]`."""
        begun = self._reach(end)
        if not following[0] < begun < following[1]:
            return None
        within = self._next(begun)
        return within if within is not None and self._joined(end, within[0]) else None

    def _element(self, position: int) -> tuple[int, int] | None:
        while self._ahead:
            element = self._ahead.pop(0)
            if element[0] >= position:
                return element
            if element[1] > position:
                self._ahead.clear()  # part of it was read with what stood before: `Monday, three hours after …`
        return self._next(position)


def inside_word(text: str, at: int) -> bool:
    """Whether a word goes on over this place; the engines see only ASCII words."""
    if not (0 < at < len(text)) or not text[at].isalnum():
        return False
    before = text[at - 1]
    if before == " " or not (before.isalnum() or before == "_"):
        return False
    return text[at - 1 : at + 1].isascii() or not (_UNSPACED.match(text, at) or _UNSPACED.match(text, at - 1))


def _next_word(text: str, start: int) -> int:
    position = start + 1
    while inside_word(text, position):
        position += 1
    return position


class _Shown(NamedTuple):
    """What a text shows: clock times in four digits, an age whose years have three, somebody who writes of himself."""

    stamped: Stamped
    early: bool
    personal: bool

    def holds(self, only: str, start: int, surface: str) -> bool:
        """Whether a rule that holds only in some texts may hold at a place; of reports and histories nobody knows
        yet."""
        if only == "log":
            return self.stamped(start, surface)
        return self.early if only == "early" else self.personal or only != "personal"


def _read(text: str, start: int, surface: str, grammar: Grammar, shown: _Shown) -> Candidate | None:
    """The longest beginning of a surface that some rule reads and whose surroundings allow it."""
    left, limited = text[max(0, start - WINDOW) : start].rpartition("\n")[2], grammar.limited
    for length, ways in grammar.beginnings(surface):
        end = start + length
        if not _ends_there(text, end):
            continue
        right = text[end : end + WINDOW].partition("\n")[0]
        for way in ways:
            only = limited.get(way.rule.name)
            if only and not shown.holds(only, start, surface[:length]):
                continue
            if only == "log" and _led_year(left, surface[:length], grammar.words):
                continue
            reading = _allowed(way, left, surface[:length], right)
            if reading and (shown.early or not reading.early):
                return Candidate(start, end, reading)
    return None


def _led_year(left: str, surface: str, words: Words) -> bool:
    """Whether the last figures are a year and no time of the day: `on 3 May 2012`, but not `3 May 2012` in a row."""
    before = left.rsplit(None, 1)[-1:]
    return bool(before) and before[0].lower() in words.cue("dating") and _WITH_YEAR.search(surface) is not None


def _allowed(way: Way, left: str, surface: str, right: str) -> Reading | None:
    """What a way to read a surface makes of it, if the guards of all its rules hold beside it."""
    if not way.rule.nested:
        return way.reading if way.rule.guard.allows(left, surface, right) else None
    reading = way.reading  # asked first: most that may read anything at their nested places read nothing
    if reading is None or not way.rule.guard.allows(left, surface, right):
        return None
    inner = all(guard.allows_left(left) for guard in reading.left)
    return reading if inner and all(guard.allows_right(right) for guard in reading.right) else None


def _ends_there(text: str, end: int) -> bool:
    """Whether no word or address goes on behind an expression."""
    behind = text[end : end + 1]
    return behind != "@" and not (behind.isalnum() and inside_word(text, end))
