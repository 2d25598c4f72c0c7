"""Where names may stand in one document: mentions in running text, runs in headlines, titles in quote marks."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from dateline.compose.names.gazetteer import places
from dateline.compose.names.inside import inside
from dateline.compose.names.known import known
from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.scan import Fences, cut_at_lines, cut_at_spans, headlines, is_initial, run_pattern
from dateline.compose.names.split import split
from dateline.records import Block

Words = tuple[str, ...]
Spans = Sequence[tuple[int, int]]

CURRENCIES = ("$", "€", "£", "¥")
LONGEST_NAME = 320  # code points; a longer run of capitals names nothing
SHORTEST_SHOUT = 4  # a shorter word in capitals is taken for an acronym
LONGEST_TITLE = 10  # words

QUOTED = re.compile(r"[\"“]\s?([^\"“”\n]{2,90}?)\s?[\"”]")
DATELINE = re.compile(
    r"^[ \t]{0,8}((?:[^\W\d_a-z]|[^\W\d_]\.)[^\n(_–—]{1,60}?)[ \t]*(?:,[ \t]?[^\n(_–—]{1,24})?[ \t]*"
    r"(?:\([^)\n]{1,24}\)|_|--|—|–|-[ \t]|\d{4}-\d\d-\d\d|/)",
    re.MULTILINE,
)


@dataclass(slots=True)
class Mention:
    """A name in the text before its type is known.

    title: the title before it. given: evidence found on the way. sense: what the name means here, whatever it means
    elsewhere. placed: whether the words before it are those before a place.
    """

    start: int
    end: int
    words: Words
    title: str
    initial: bool
    given: list[Cue] = field(default_factory=list)
    sense: Cue | None = None
    placed: bool = False


@dataclass(slots=True)
class Found:
    """What the scan gives: mentions in running text, and runs in headlines, which wait for what the text knows."""

    mentions: list[Mention]
    headline_runs: list[tuple[int, int]]


def _runs(text: str, lex: Lexicon, fences: Fences, spans: Spans) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words, cut at line ends and time expressions."""
    next_span = 0
    for match in run_pattern(lex).finditer(text):
        start, end = match.span()
        if end - start > LONGEST_NAME:
            continue
        while next_span < len(spans) and spans[next_span][1] <= start:
            next_span += 1
        parts: Iterable[tuple[int, int]] = ((start, end),)
        if "\n" in match.group():
            parts = cut_at_lines(text, start, end, fences)
        for left, right in parts:
            if next_span < len(spans) and spans[next_span][0] < right:
                yield from cut_at_spans(text, left, right, spans[next_span : next_span + 4])
            else:
                yield left, right


def _with_small_start(text: str, start: int, words: Words, lex: Lexicon) -> int:
    """Where a name begins whose first word is small or a number: "bin Laden", "al-Zarqawi", "65th Air Division".

    Less than 0 where the capital stands inside a word that is no name, such as "pro-Western".
    """
    before = text[max(0, start - 8) : start]
    if not before or before[-1] not in " -‐‑":
        return start
    small = before[:-1].rpartition(" ")[2].rpartition("\n")[2]
    if before[-1] != " ":
        return start - len(small) - 1 if small in lex.grammar.get("prefixes", ()) else -1
    if small in lex.grammar.get("opening_particles", ()) or is_ordinal_of(small, words, lex):
        return start - len(small) - 1
    return start


def is_ordinal_of(small: str, words: Words, lex: Lexicon) -> bool:
    """Whether an ordinal number belongs to the name: "65th Air Division", "42nd Street"."""
    digits = small.rstrip("abcdefghijklmnopqrstuvwxyz")
    if not digits.isdigit() or small[len(digits) :] not in lex.grammar.get("ordinals", ()):
        return False
    return any(cue.weight > 3 and cue.type in ("organisation", "place") for cue in inside((small, *words), lex.language))


def _mentions(text: str, start: int, end: int, lex: Lexicon) -> Iterator[Mention]:
    for part in split(text[start:end], lex.language):
        left, words = start + part.start, part.words
        initial = part.start == 0 and is_initial(text, start)
        if part.start == 0:
            moved = _with_small_start(text, start, words, lex)
            if moved < 0:
                continue
            if moved < start:
                joined = text[moved:start] + words[0]
                words, left, initial = (*joined.split(), *words[1:]), moved, False
        if text.startswith(CURRENCIES, start + part.end):
            continue
        if part.title.lower() in lex.regnal_titles:
            words = (part.title, *words)
        yield Mention(left, start + part.end, uncapitalised(words, lex), part.title, initial)


def uncapitalised(words: Words, lex: Lexicon) -> Words:
    """MOSCOW as Moscow, where that is a known name; acronyms stay."""
    if not any(word.isupper() and len(word) >= SHORTEST_SHOUT for word in words) or " ".join(words) in known():
        return words
    lowered = tuple(word.title() if word.isupper() and len(word) >= SHORTEST_SHOUT else word for word in words)
    name = " ".join(lowered)
    return lowered if name in known() or places(lex.common).weights.get(name, 0) >= 2 else words


@cache
def _small_words(lex_words: frozenset[str], particles: frozenset[str]) -> frozenset[str]:
    return lex_words | particles


def is_work_title(content: str, lex: Lexicon) -> bool:
    """Whether words in quote marks are written like a title: capitals at both ends, small words only between."""
    words = content.rstrip(",").split()
    if not 1 <= len(words) <= LONGEST_TITLE or content[-1] in ".;:" or not words[0][0].isupper():
        return False
    small = _small_words(lex.grammar.get("function_words", frozenset()), lex.grammar.get("particles", frozenset()))
    capitals = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    if capitals < len(words) and any(word[0].islower() and word not in small for word in words):
        return False
    if len(words) == 1:
        return content == words[0] and words[0].isalpha() and words[0].lower() not in small
    return words[-1][0].isupper() and capitals >= 2


def work_titles(text: str, lex: Lexicon) -> list[tuple[int, int]]:
    """Titles of films, songs and papers in double quote marks, without the marks."""
    found = []
    for match in QUOTED.finditer(text):
        content = match.group(1)
        if content[0].isupper() and is_work_title(content, lex):
            start = match.start(1)
            found.append((start, start + len(content.rstrip(", "))))
    return found


class Places:
    """A moving pointer into sorted spans: which of them holds an offset, asked in ascending order."""

    def __init__(self, spans: Spans) -> None:
        self.spans, self.next = sorted(spans), 0

    def holding(self, offset: int) -> tuple[int, int] | None:
        """The span that holds the offset."""
        while self.next < len(self.spans) and self.spans[self.next][1] <= offset:
            self.next += 1
        if self.next < len(self.spans) and self.spans[self.next][0] <= offset:
            return self.spans[self.next]
        return None


def datelines(text: str) -> list[tuple[int, int]]:
    """Places in capitals at the beginning of a line that a dash, an agency or a date follows."""
    return [match.span(1) for match in DATELINE.finditer(text) if match.group(1).isupper()]


def scan(text: str, lex: Lexicon, blocks: Sequence[Block], spans: Spans) -> Found:
    """All that may be a name, in order."""
    in_dateline = Places(datelines(text))
    in_headline = Places([*headlines(text, lex), *((b.start, b.end) for b in blocks if b.kind == "heading")])
    in_title = Places(work_titles(text, lex))
    found = Found([], [])
    for start, end in _runs(text, lex, Fences(text, blocks), spans):
        if in_dateline.holding(start):
            for mention in _mentions(text, start, end, lex):
                mention.given.append(Cue("place", 4, "a place in capitals at the head of the text"))
                found.mentions.append(mention)
        elif in_headline.holding(start):
            found.headline_runs.append((start, end))
        elif title := in_title.holding(start):
            _add_title(text, title, start, end, found, lex)
        else:
            found.mentions.extend(_mentions(text, start, end, lex))
    return found


def _add_title(text: str, title: tuple[int, int], start: int, end: int, found: Found, lex: Lexicon) -> None:
    """The whole of a title as one name; what follows it in the run is left."""
    if title != (start, end) and found.mentions and found.mentions[-1].end == title[1]:
        return
    words = tuple(text[slice(*title)].split())
    weight = 2 if len(words) == 1 else 4
    found.mentions.append(Mention(*title, words, "", False, [Cue("thing", weight, "written like a title, in quote marks")]))
