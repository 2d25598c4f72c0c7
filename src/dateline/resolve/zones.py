"""Time zones that a text names once for all its clock times, or for those of a table.

`Times are UTC unless stated.` holds for the whole text, `Closing of the locks (UTC)` above a table for its cells. A
clock time that names a zone itself, or is said to be local, keeps to that.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from dateline.expressions import Words
from dateline.interval.calendar import CLOCK_UNITS
from dateline.interval.values import Span
from dateline.records import Block, Mention
from dateline.resolve.resolved import Resolved

_SHORT: Final = re.compile(r"[A-Z]{2,4}\Z")
_SHOWN: Final = 60


class Zoned(NamedTuple):
    """A stretch of the text whose clock times are in a zone (`UTC`, `+10:00`), and the words that say so."""

    start: int
    end: int
    zone: str
    said: str


class _Patterns(NamedTuple):
    statements: tuple[re.Pattern[str], ...]
    caption: re.Pattern[str]
    local: re.Pattern[str] | None


@cache
def _patterns(words: Words) -> _Patterns | None:
    forms, zones = words.cue("zoned"), words.surfaces("zone")
    if not forms or not zones:
        return None
    names = "|".join(_written(name) for name in sorted(zones, key=lambda name: (-len(name), name)))
    zone, local = f"(?P<zone>{names})", "|".join(words.cue("local"))
    return _Patterns(
        tuple(re.compile(form.replace("<zone>", zone.lower().replace("?p<", "?P<")) + r"(?!\w)") for form in forms),
        re.compile(rf"\({zone}\)\W*\Z"),
        re.compile(rf"\W{{0,3}}(?:{local})(?!\w)", re.IGNORECASE) if local else None,
    )


def _written(name: str) -> str:
    """A zone with or without its full stops: `GMT`, `G.M.T.`"""
    return r"\.?".join(name) + r"\.?" if _SHORT.match(name) else re.escape(name)


def zoned(text: str, blocks: Sequence[Block], words: Words) -> list[Zoned]:
    """The stretches of a text whose clock times are in one zone, those of tables first."""
    patterns = _patterns(words)
    if patterns is None:
        return []
    found = list(_tables(text, blocks, words, patterns))
    for match in _stated(text, patterns):
        if zone := _zone(match, words, text[match.start("zone") : match.end("zone")]):
            found.append(Zoned(0, len(text), zone, " ".join(text[match.start() : match.end()].split())))
    return found


def _stated(text: str, patterns: _Patterns) -> list[re.Match[str]]:
    """The statements for the whole text in order. Sought in small letters, which is many times as fast."""
    low = text.lower()
    if len(low) != len(text):  # a few capitals have no single small letter
        low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    found = [match for statement in patterns.statements for match in statement.finditer(low)]
    return sorted(found, key=lambda match: match.start())


def _tables(text: str, blocks: Sequence[Block], words: Words, patterns: _Patterns) -> Iterator[Zoned]:
    """Runs of cells under a caption that ends in a zone in brackets."""
    runs = [(kind, list(run)) for kind, run in groupby(blocks, key=lambda block: block.kind == "cell")]
    for (_, above), (tabular, cells) in pairwise(runs):
        match = patterns.caption.search(text, above[-1].start, above[-1].end) if tabular else None
        if match and (zone := _zone(match, words, match["zone"])):
            yield Zoned(cells[0].start, cells[-1].end, zone, text[above[-1].start : above[-1].end][-_SHOWN:])


def _zone(match: re.Match[str], words: Words, name: str) -> str:
    """The zone that a statement names, moved by the hours it gives: `G.M.T. plus 10 hours` is +10:00."""
    zone = words.surfaces("zone").get(name) or words.surfaces("zone").get(name.replace(".", ""))
    if not isinstance(zone, str) or zone == "local":
        return ""
    groups = match.groupdict()
    if not groups.get("hours"):
        return zone
    sign = "-" if groups["sign"].lower() in words.cue("minus") else "+"
    return f"{sign}{int(groups['hours']):02d}:00" if zone == "UTC" else ""


def in_its_zone(resolved: Resolved, text: str, zones: Sequence[Zoned], words: Words) -> Resolved:
    """A clock time in the zone that the text names once for all of them."""
    if not isinstance(resolved.value, Span):
        return resolved
    value, said = _in_zone(resolved.value, resolved.mention, text, zones, words)
    if not said:
        return resolved
    quoted = said.replace("{", "{{").replace("}", "}}")
    resolved.context.say(f"the zone is said once for all clock times: “{quoted}”")
    ends = tuple(in_its_zone(end, text, zones, words) for end in resolved.ends)
    return resolved._replace(value=value, ends=ends)


def _in_zone(span: Span, mention: Mention, text: str, zones: Sequence[Zoned], words: Words) -> tuple[Span, str]:
    """A clock time in the zone that holds at its place, and the words that say so, empty if nothing changes."""
    if not zones or not any(_open(part) for part in (span, span.first, span.last)):
        return span, ""
    if _local(mention, text, words):
        return span, ""
    for stretch in zones:
        if stretch.start <= mention.start < stretch.end:
            ends = span._replace(first=_set(span.first, stretch.zone), last=_set(span.last, stretch.zone))
            return _set(ends, stretch.zone) or ends, stretch.said
    return span, ""


def _local(mention: Mention, text: str, words: Words) -> bool:
    """Whether a clock time is said to be local: `4.30 p.m. local time`, `noon (Brussels time)`."""
    patterns = _patterns(words)
    if patterns is None or patterns.local is None:
        return False
    return bool(patterns.local.search(mention.text) or patterns.local.match(text, mention.end, mention.end + 40))


def _open(span: Span | None) -> bool:
    return span is not None and span.unit in CLOCK_UNITS and span.zone is None


def _set(span: Span | None, zone: str) -> Span | None:
    return span._replace(zone=zone) if span is not None and _open(span) else span
