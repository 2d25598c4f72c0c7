"""Stretches of a text in which capitals mean something else: headlines, titles in quote marks, datelines."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from dateline.compose.names.lexicon import Lexicon
from dateline.records import Block

ZoneKind = Literal["dateline", "agency", "headline", "title"]

LONGEST_LINE = 160  # code points; a longer line is no headline
LONGEST_TITLE = 10  # words
FEWEST_CAPITALS = 4  # words with a capital that a headline in title case has at least
FIGURES = 3  # in a line, from which it is a row of a table
LONGEST_SCORE = 3  # digits
MOSTLY, OFTEN = 0.7, 0.4  # of its words have a capital; of these are words of the language

QUOTED = re.compile(r"[\"“]\s?([^\"“”\n]{2,90}?)\s?[\"”]")
DATELINE = re.compile(
    r"^[ \t]{0,8}([^\W\d_a-z][^\W\d_'.’-][^\n(_–—]{0,60}?)[ \t]{0,40}+(?:,[ \t]?[^\n(_–—]{1,24})?[ \t]{0,40}+"
    r"(?:\((?P<agency>[^)\n]{1,24})\)|_|--|—|–|-[ \t]|\d{4}-\d\d-\d\d|/)",
    re.MULTILINE,
)

LIFE = re.compile(
    r"\s{1,4}\((?:b|b\.|born|née) ?[^()\n]{0,60}\d{4}"
)  # `(b Vik, 3 May 1890; d Ulm, …)` under whose name


class Zone(NamedTuple):
    """A stretch of text in which names are read differently."""

    start: int
    end: int
    kind: ZoneKind


def zones(text: str, lex: Lexicon, blocks: Sequence[Block]) -> list[Zone]:
    """All such stretches in order of their beginning, of two that begin together the shorter first."""
    found = [Zone(start, end, kind) for start, end, kind in datelines(text)]
    found += [Zone(start, end, "headline") for start, end in headlines(text, lex)]
    headings = (block for block in blocks if block.kind == "heading")
    found += [
        Zone(each.start, each.end, "headline")
        for each in headings
        if not (
            says_who(line := text[each.start : each.end], lex)
            or is_written_like_text(line, lex)
            or LIFE.match(text, each.end)
        )
    ]
    found += [Zone(start, end, "title") for start, end in work_titles(text, lex)]
    return sorted(found)


def is_headline(line: str, common: frozenset[str]) -> bool:
    """Whether capitals mean nothing in this line: all of it in capitals, or common words begin with one too."""
    if len(line) > LONGEST_LINE:
        return False
    parts = line.split()
    words = [word for word in parts if word[0].isalpha()]
    if _is_row(parts):
        return False
    if line.isupper():
        return len(words) > 1
    capitalised = [word for word in words if word[0].isupper()]
    if line[-1:] in ".,;" or len(capitalised) < max(FEWEST_CAPITALS, MOSTLY * len(words)):
        return False
    usual = sum(word.lower() in common for word in capitalised[1:])
    return not common or usual >= OFTEN * len(capitalised)


def _is_row(parts: Sequence[str]) -> bool:
    """Whether the words of a line are a row of a table, or a result, with or without brackets: `Port Gorvel 1 Crystal
    Trask 1`."""
    bare = [part.strip("(),;") for part in parts]
    figures = [part for part in bare if part[:1].isdigit()]
    scores = [figure for figure in figures if figure.isdigit() and len(figure) <= LONGEST_SCORE]
    return len(figures) >= FIGURES or (len(scores) > 1 and scores[-1] == bare[-1] and parts[0][0].isalpha())


def is_written_like_text(line: str, lex: Lexicon) -> bool:
    """Whether capitals in a heading mean what they mean elsewhere, for ordinary words of it have none."""
    ordinary = (word for word in line.split() if word.isalpha() and word.islower())
    return any(word not in lex.grammar["function_words"] and word not in lex.grammar["particles"] for word in ordinary)


def says_who(line: str, lex: Lexicon) -> bool:
    """Whether a heading says who wrote what follows: `By Zora Quill`, `From: Zora Quill`."""
    first, _, rest = line.partition(" ")
    if rest.partition(" ")[0].lower() in lex.grammar["byline"] and first.lower() in lex.grammar["credits"]:
        return True  # Reporting by Zora Quill; Editing by Tom Trask
    return bool(rest) and (
        first.lower().rstrip(":") in lex.grammar["byline"] or first.lower() in lex.grammar["senders"]
    )


def headlines(text: str, lex: Lexicon) -> Iterator[tuple[int, int]]:
    """The lines in which capitals mean nothing, in order; not one that goes on in the next, though that has names too,
    nor one behind whose dateline a story begins."""
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        bare = line.strip()
        told = bare and not bare.isupper() and (text[end : end + 1].islower() or dateline_end(text, start) > start)
        if bare and not told and is_headline(bare, lex.common) and not says_who(bare, lex):
            yield start, end
        start = end


def is_work_title(content: str, lex: Lexicon) -> bool:
    """Whether words in quote marks are written like a title: capitals at both ends, only small words between."""
    words = content.rstrip(",").split()
    if not 1 <= len(words) <= LONGEST_TITLE or content[-1] in ".;:" or not words[0][0].isupper():
        return False
    if len(words) == 1:
        return content == words[0] and content.isalpha() and not _is_small(words[0].lower(), lex)
    capitals = sum(not word[0].islower() for word in words)
    lower = (word for word in words if word[0].islower())
    return words[-1][0].isupper() and capitals >= 2 and all(_is_small(word, lex) for word in lower)


def _is_small(word: str, lex: Lexicon) -> bool:
    if word in lex.grammar["copulas"]:
        return False
    return word in lex.grammar["function_words"] or word in lex.grammar["particles"]


def work_titles(text: str, lex: Lexicon) -> Iterator[tuple[int, int]]:
    """Titles of films, songs and papers in double quote marks, without the marks."""
    for match in QUOTED.finditer(text):
        content = match.group(1)
        if content[0].isupper() and is_work_title(content, lex):
            start = match.start(1)
            yield start, start + len(content.rstrip(", "))


def datelines(text: str) -> Iterator[Zone]:
    """Places in capitals at the beginning of a line that a dash, an agency or a date follows; and the agency."""
    for match in DATELINE.finditer(text):
        if _is_place(match) and not _goes_on_in_capitals(text, match.end()):
            yield Zone(*match.span(1), "dateline")
            if match["agency"]:
                yield Zone(*match.span("agency"), "agency")


def dateline_end(text: str, start: int) -> int:
    """Where the dateline ends with which a text begins at `start`, its agency too; `start` where there is none."""
    match = DATELINE.match(text, start)
    return match.end() if match and _is_place(match) and not _goes_on_in_capitals(text, match.end()) else start


def _is_place(match: re.Match[str]) -> bool:
    """Whether a dateline begins with its place in capitals, or with a date and an agency behind it: `Rome, April 7
    (Norden)`."""
    place = match[1]
    if place.isupper() or match["agency"] is None:
        return place.isupper()
    dated = any(map(str.isdigit, match[0][len(place) :])) and not any(map(str.isdigit, place))
    return dated and all(word[0].isupper() for word in (*place.split(), match["agency"]))


def _goes_on_in_capitals(text: str, start: int) -> bool:
    """Whether the rest of the line is in capitals, so that the line is a headline."""
    end = text.find("\n", start, start + LONGEST_LINE)
    rest = text[start : end if end >= 0 else start + LONGEST_LINE]
    return rest.isupper() and sum(map(str.isalpha, rest)) > FEWEST_CAPITALS
