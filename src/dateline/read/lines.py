"""Lines of plain text: where they stand, which belong together, and which only a margin has broken.

A hard-wrapped paragraph is one passage, an address or a list of names is not. The test is the typist's: a
line was broken by the margin if the first word of the next line would not have fitted on it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from dateline.read.draft import INVISIBLE

_LINE = re.compile(r"[^\r\n]+")
# `> `, `> > `, and with the initials of who wrote it `GS> `, `EL>> `
_QUOTED = re.compile(r"(?:(?:[A-Z]{1,4}|[a-z]{2,3})?>(?:[ \t]{0,2}(?=>)|[ \t]?))+")
_RULE = re.compile(
    r"(?:([-*_=~#+.·•—–])[ \t]*(?:\1[ \t]*)+|[-=*][ \t]*[oO0x*][ \t]*[-=*]|[-–—]{2,}[ \t]*\w[ \t]*[-–—]{2,}"
    r"|\|?[-=*_~#.:·•—–<>^/\\]{5,}\|?)"
)
_MARKER = re.compile(
    r"(?:[-*•·‣▪–—+.]|\d{1,3}[.)]|\(\d{1,3}\)|\([a-z]\)|\([ivx]{1,5}\)|\[[A-Z\d]\]"
    r"|(?:o|\d{1,2}|[A-Za-z][.)])(?=[ ]{2}))[ \t]+(?=\S)"
)
_STAMP = re.compile(
    r"(?:\[?\d{4}-\d\d-\d\d|\[?\d\d/[A-Z][a-z]{2}/\d{4}:|\[?\d{1,3}[:.]\d\d(?:[:.]\d\d)?\b|\d{4} (?=[ (])|\d{4}Z\b"
    r"|\[?\d{1,2}[./]\d{1,2}[./]\d{2,4}\b"
    r"|(?:(?:\d{1,2} )?[^\W\d_]{3,9}\.? (?:\d{1,2}, )?)?(?:1\d|20)\d\d(?::| +[-–—]) )"
)
_SAID = re.compile(r"([^\W\d_][\w'’.-]{0,15}(?: [\w'’.-]{1,15})?): \S")
_CLOCKED = re.compile(r"[0-2]\d[0-5]\d [^\W\d_]")
_LETTERED = re.compile(r"[A-Z][.)] ")
_LABEL = re.compile(r"(?:[A-Z][\w.'/-]*[ \t]?){1,3}:(?=\s|$)")
# of a diary of dates, `Friday 15: …`, `20-22 November: …`, `11 and 12 May: …`
_DATED = re.compile(
    r"(?:[A-Z][a-z]{2,8},? )?\d{1,2}(?:st|nd|rd|th)?(?:(?:[-–/]| (?:[-–]|and|to|&) )\d{1,2}(?:st|nd|rd|th)?)?"
    r"(?: [A-Z][a-z]{2,8})?:\s(?=\S)"
)
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’)\]»]*$")

_SHORT_LABEL = re.compile(r"(?=.{2,18}?[ ]{2})\S+(?: \S+){0,3}[ ]{2,8}(?=\S)")
_GAP = re.compile(r"\t|[ ]{3}")

NARROWEST, WIDEST = 38, 120
_SLACK = 12
INSIDE = 4  # of so many wrapped lines at least one begins with a small letter
_SAMPLE = _LARGEST_GROUP = 2000


class Line(NamedTuple):
    """One line that is not blank: its text without margins and where that text stands in the source.

    indent: columns before the text. quoted: depth of mail quotation marks, which are no part of the text.
    width: columns up to the end of the text.
    """

    start: int
    end: int
    text: str
    indent: int
    quoted: int
    width: int


Group = list[Line]


def groups(source: str) -> Iterator[Group]:
    """The lines of the source in groups without a blank line, a rule or a change of quotation inside."""
    group: Group = []
    end = 0
    for match in _LINE.finditer(source):
        line = _line(match)
        gap = source.count("\n", end, match.start()) or source.count("\r", end, match.start())
        end = match.end()
        blank = line is None or _RULE.fullmatch(line.text)
        parted = gap > 1 or blank or len(group) >= _LARGEST_GROUP
        if group and (parted or (line and line.quoted != group[-1].quoted)):
            yield group
            group = []
        if line and not blank:
            group.append(line)
    if group:
        yield group


def _line(match: re.Match[str]) -> Line | None:
    raw = match[0].expandtabs(8) if "\t" in match[0][:80] else match[0]
    start, text = match.start(), match[0]
    quote = _QUOTED.match(text.lstrip(" \t"))
    if quote:
        start += len(text) - len(text.lstrip(" \t")) + quote.end()
        text = match[0][start - match.start() :]
    body = text.strip()
    if not body or (not body.isascii() and not INVISIBLE.sub("", body).strip()):
        return None
    start += len(text) - len(text.lstrip())
    indent = len(raw) - len(raw.lstrip()) if not quote else start - match.start()
    return Line(start, start + len(body), body, indent, quote[0].count(">") if quote else 0, len(raw.rstrip()))


def margin(all_groups: Sequence[Group]) -> int | None:
    """The column at which the lines of a text were broken, None if paragraphs stand on one line each.

    It is the width to which most lines of prose come close that are followed by another, and few exceed.
    """
    pairs = list(islice(_prose_pairs(all_groups), _SAMPLE))
    widths = {first.width for first, _ in pairs if NARROWEST <= first.width <= WIDEST}
    best = max(sorted(widths), key=lambda width: _broken_at(pairs, width), default=0)
    broken = _broken_at(pairs, best)
    return best if broken >= 3 and broken * 2 >= len(pairs) and _runs_on(pairs, best) else None


def _runs_on(pairs: Sequence[tuple[Line, Line]], width: int) -> bool:
    """Whether some of what follows lines of a width cannot begin anything: the lines of a list, much alike in length,
    all begin with a capital or a number."""
    following = [second.text for first, second in pairs if _full(first, second, width)]
    inside = sum(1 for text in following if (text[0].isalpha() and not text[0].isupper()) or text.isupper())
    return inside * INSIDE >= len(following)


def _prose_pairs(all_groups: Sequence[Group]) -> Iterator[tuple[Line, Line]]:
    for group in all_groups:
        for first, second in pairwise(group):
            if first.text.count(" ") >= 3 and not (starts_anew(second) or _GAP.search(first.text)):
                yield first, second


def _broken_at(pairs: Sequence[tuple[Line, Line]], width: int) -> int:
    """How many of the pairs look broken by a margin at this width, less those that it would have broken."""
    return sum(-1 if first.width > width else _full(first, second, width) for first, second in pairs)


def starts_anew(line: Line) -> bool:
    """Whether a line looks like the start of an item, an entry or a labelled field."""
    return bool(
        _MARKER.match(line.text) or _STAMP.match(line.text) or _LABEL.match(line.text) or _DATED.match(line.text)
    )


def marked(line: Line) -> bool:
    """Whether a line starts with the sign or number of a list item."""
    return bool(_MARKER.match(line.text))


def without_marker(text: str) -> int:
    """The length of the list sign or number at the start of a text, 0 if there is none."""
    match = _MARKER.match(text)
    return match.end() if match else 0


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence ends, closing quotation marks and brackets included."""
    return bool(_SENTENCE_END.search(text[-12:]))


def _full(line: Line, following: Line, width: int) -> bool:
    word = following.text.split(None, 1)[0]
    return line.width + 1 + len(word) > width - _SLACK


def units(group: Group, width: int | None) -> Iterator[Group]:
    """The lines of one group parted into paragraphs, items, entries and lines that stand for themselves."""
    stamps = sum(1 for line in group if _STAMP.match(line.text) or _LABEL.match(line.text))
    clocked = sum(1 for line in group if _CLOCKED.match(line.text)) * 2 > len(group) > 2
    talk = _is_talk(group)
    unit: Group = []
    for line in group:
        logged = (clocked and _CLOCKED.match(line.text)) or (talk and _SAID.match(line.text))
        if unit and (logged or not _continues(unit, line, width, entries=stamps > 1)):
            yield unit
            unit = []
        unit.append(line)
    if unit:
        yield unit


def _is_talk(group: Group) -> bool:
    """Whether most lines begin with who says them, some of them more than once: `mum: is he back?` over `jo: not yet`
    over `mum: ok`."""
    said = [match[1] for line in group if (match := _SAID.match(line.text))]
    return len(said) * 3 >= len(group) * 2 and len(said) > len(set(said)) > 1


def _continues(unit: Group, line: Line, width: int | None, *, entries: bool) -> bool:
    """Whether a line goes on with the unit above it. The order matters: what is certain comes first."""
    first, last = unit[0], unit[-1]
    if (column := _text_column(first)) is not None:
        if line.indent == column and not marked(line):
            return True
        if line.indent == first.indent and _text_column(line) == column:
            return False
    if _apart(last, line) or _opens(unit, line, entries=entries):
        return False
    if line.indent > first.indent and starts_anew(first):
        return True
    ended = ends_sentence(last.text)
    if ended and line.indent >= last.indent + 2:
        return False
    if width and _full(last, line, width):
        return True
    return not ended and line.text[0].islower() and len(last.text) > NARROWEST // 2


def _apart(last: Line, line: Line) -> bool:
    """Whether two lines are set apart: in columns, centred or to the right."""
    if _GAP.search(last.text) or _GAP.search(line.text):
        return True
    return max(last.indent, line.indent) >= 12 and abs(last.indent - line.indent) >= 4


def _opens(unit: Group, line: Line, *, entries: bool) -> bool:
    """Whether a line opens an item or an entry of its own, or ends the item above it."""
    first, last = unit[0], unit[-1]
    ended = ends_sentence(last.text)
    if marked(line) and (ended or marked(first) or line.indent != last.indent):
        return True
    if _LETTERED.match(line.text) and ended and (line.indent != first.indent or _LETTERED.match(first.text)):
        return True
    if marked(first) and ended and line.indent == first.indent and len(unit) == 1:
        return True
    return entries and starts_anew(line) and line.indent <= first.indent


def _text_column(line: Line) -> int | None:
    """The column at which an entry starts after a short label: 10 for `HALDANE   I was there`."""
    match = _SHORT_LABEL.match(line.text)
    return line.indent + match.end() if match else None
