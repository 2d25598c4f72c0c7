"""Parts of a document with a date of their own: diary entries, letters in a bundle, mails in a thread.

Such a part begins with a line that is little more than a date (`Monday, 29 October`; `D. 6.17 p.m. October 30, 1956`;
`On Fri, 16 Apr 2010 at 09:12, X wrote:`). What stands under it was written on that day, up to the next such line.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile
from typing import Final, NamedTuple

from dateline.expressions import Words
from dateline.expressions.words import phrases
from dateline.interval.calendar import DAY
from dateline.interval.values import Span
from dateline.records import Block, Mention
from dateline.resolve.anchors import TODAY
from dateline.resolve.cues import relation
from dateline.resolve.datelines import dispatched, in_a_paper, is_placed, of_incident
from dateline.resolve.headed import fills_line
from dateline.resolve.replies import Replies
from dateline.resolve.said import numbered, outright, two_orders
from dateline.resolve.zones import Zoned

_KINDS: Final = ("head", "article", "dateline", "printed", "lone", "leading", "entry", "message")
_LONGEST: Final = 160
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_MOST_WORDS: Final = 3
_FEW: Final = 4
FEWEST: Final = 3
JOINED: Final = 2  # entries that are told from a list by a letter's head or a weekday
_POSTED: Final = 60 * DAY  # how long after a day a post may tell of it under its date
TURNS: Final = 2  # messages that make a chat
# of an exported chat, `[12/03/2019, 21:04:11] Ann: …`, `2019-03-12 21:04 <ann> …`: who sent what follows
_SENDER: Final = re.compile(r"[\])]?:? {0,2}(?:[-–—] )?(?:<[^<>\n]{1,40}>|[^\W\d][^\n:<>.!?]{0,30}:) ")
# between the day of an entry and its text: `June 22: …`, `June 22.—…`, `22 June. …`, `9 August, at sea. …`
_LEADS: Final = re.compile(r"\s?(?::|\.?\s?(?:--|[-–—])|\.|, [^\W\d][^\n.,:;!?]{1,30}\.(?=\s{1,3}[^\W\d_]))\s{0,3}\S")
# `Ann 10:14 make it later`: who sent what stands behind the time
_SENT_BY: Final = re.compile(r"(?:\A|\n)[^\W\d_][^\n:.,!?]{0,20} \Z")
# `Agent (Ravi) 27 Jun, 10:15: sorry to hear that`: who, when, and then what
_WHO: Final = re.compile(r"[^\W\d_][^\n:.!?\d]{0,30}[ (\[]")
# behind the years of a chapter: its title, and an empty line
_CHAPTER: Final = re.compile(r":[ \t]+[^\n]{1,100}(?<![.!?])\n[ \t]*\n")
_SAYS: Final = re.compile(r"[\])]?(?::\s|\n)")
# the end of a line that tells something
_TOLD: Final = re.compile(r"[.!?][\"”’)]*[ \t]*\n")
# a line that heads others and names no date
_UNDATED_HEADING: Final = re.compile(r"(?:\A|\n)[^\W\d_][^\n\d.!?;:,]{2,60}:?\n+\Z")
# `- call mum Sunday`: what there is to do or was done, and no heading
_ITEM: Final = re.compile(r"[ \t]*(?:[•▪·*–—-][ \t]|[0-9]{1,2}[.)][ \t]+[^\W\d])")
_BULLETS: Final = " \t•▪·*-–—"
_ROW: Final = re.compile(r"\s?(?::|--|[–—]|-(?=\s))\s")
_CALENDAR: Final = re.compile(r"(?:date|numeric|dotted)\(")
# a day of a month or a weekday is named; `Spring 1956` and `1956` head chapters, not entries
_NAMES_DAY: Final = re.compile(r"date\((?:[^()]|\([^()]*\))*, [^,()]+, \d+\)|on_weekday|weekday=|numeric\(|dotted\(")


def chapters(text: str, mentions: Sequence[Mention]) -> frozenset[int]:
    """Where the years stand that head what is told behind them in a line of its own: `1936–1943: The first ship`."""
    heads = (mention for mention in mentions if mention.parts and _CHAPTER.match(text, mention.end))
    return frozenset(head.start for head in heads if not text[text.rfind("\n", 0, head.start) + 1 : head.start].strip())


def _greeted(text: str, at: int, words: Words) -> bool:
    """Whether what stands next is how a letter begins, `My dear Mother`."""
    pattern = phrases(words, "greetings", r"\s{0,9}", "", cased=True)
    return pattern is not None and pattern.match(text, at) is not None


class Part(NamedTuple):
    """A part of a document: the kind of its head, where it begins, and where it ends at the latest."""

    kind: str
    opens: int
    ends: int


class Layout(NamedTuple):
    """What is known of a text before its dates are read: the parts by the index of the mention that heads each, of each
    part that begins above its head its first mention, the rows that are of the day in the title, and the zones."""

    heads: Mapping[int, Part]
    opening: Mapping[int, int]
    rows: Mapping[int, tuple[Mention, Span]]
    zones: Sequence[Zoned]


def headings(
    text: str, mentions: Sequence[Mention], words: Words, blocks: Sequence[Block], published: Span | None, order: str
) -> dict[int, Part]:
    """The indexes of the mentions that head a part of the document, each with that part.

    A message of an exported chat opens with its day, hour and sender. The head of a mail or telegram is known by its
    words, that of a dispatch by its form; a dispatch begins with the headlines over it and ends at the next one. A day
    in a block (or line) of its own, or at the head of a paragraph with its weekday or set off from the text, heads an
    entry only where several do: one may be any line of a page. An entry without a weekday is over with its paragraph,
    since an article may hold a list of days; among entries with weekdays, or in a letter, it is one of theirs. A full
    date set off before a sentence that says `today` is a dateline without a place.
    """
    starts = [block.start for block in blocks]
    kinds = _kinds(text, mentions, words, blocks, starts, order)
    printed = kinds.pop("printed")
    if in_a_paper((mentions[index] for index in printed), published):
        kinds["dateline"] += printed
    _settle_entries(text, mentions, kinds)
    replies = Replies(blocks, len(text))
    parts = {
        index: Part(kind, mentions[index].start, _last(text, mentions[index], kind, blocks, starts, replies))
        for kind, found in kinds.items()
        if kind in ("head", "article")
        or len(found) >= (TURNS if kind == "message" else FEWEST)
        or (kind == "lone" and _posts(text, [mentions[index] for index in found]))
        for index in found
    }
    if not parts and (told := _told_of(text, mentions, kinds["lone"], published, order)) is not None:
        parts[told] = Part("lone", mentions[told].start, len(text))
    return parts | {index: _dispatch(mentions[index].start, blocks, starts, len(text)) for index in kinds["dateline"]}


def _kinds(
    text: str, mentions: Sequence[Mention], words: Words, blocks: Sequence[Block], starts: Sequence[int], order: str
) -> dict[str, list[int]]:
    """The indexes of the mentions that may head a part, by the kind of part."""
    kinds: dict[str, list[int]] = {kind: [] for kind in _KINDS}
    for index, mention in enumerate(mentions):
        if _names_one_day(mention, order):
            kind = _kind(text, mention, words, block_around(text, mention, blocks, starts))
            if kind and not (kind == "head" and of_incident(text, mention.start, words)):
                kinds[kind].append(index)
    return kinds


def _settle_entries(text: str, mentions: Sequence[Mention], kinds: dict[str, list[int]]) -> None:
    """Days set off by a stop go with those of a letter or with weekdays; of few others one of `today` is a dateline."""
    if (kinds["head"] or kinds["leading"]) and len(kinds["leading"]) + len(kinds["entry"]) >= JOINED:
        apart = {index: text[mentions[index].end] in ".," for index in kinds["entry"]}
        kinds["head" if kinds["head"] else "leading"] += [index for index, is_apart in apart.items() if is_apart]
        kinds["entry"] = [index for index, is_apart in apart.items() if not is_apart]
    elif len(kinds["entry"]) < FEWEST:
        kinds["dateline"] += [index for index in kinds["entry"] if _of_today(mentions, index)]


def _names_one_day(mention: Mention, order: str) -> bool:
    """Whether a mention can head a part: it names a day, and not one of two, as `Sent: 12/02/2013` does in a text that
    does not show which number is the month."""
    return names_day(mention) and (bool(order) or not two_orders(mention.meaning))


def names_day(mention: Mention) -> bool:
    """Whether a mention names a day by its number or its weekday."""
    return mention.type in ("DATE", "TIME") and not mention.parts and _NAMES_DAY.search(mention.said) is not None


def _posts(text: str, lone: Sequence[Mention]) -> bool:
    """Whether two full dates in lines of their own, with text between them, head the parts of a page: two entries of a
    journal kept in the open, `Monday, April 30, 2018`."""
    lone = [mention for mention in lone if fills_line(text, mention)]
    days = {outright(mention.meaning) for mention in lone}
    if len(lone) < JOINED or len(days) < JOINED or not all(day and day.unit == "day" for day in days):
        return False
    return any(_TOLD.search(text, first.end, second.start) for first, second in pairwise(lone))


def _told_of(
    text: str, mentions: Sequence[Mention], lone: Sequence[int], published: Span | None, order: str
) -> int | None:
    """The date at the head of a post that tells of a day some time before it was put up, and below the date of that:
    `Monday, 6 May 2013`, `Day 7: 4/29/13`; None if there is none."""
    if published is None or published.unit != "day":
        return None
    named = ((index, mentions[index].meaning) for index in lone)
    days = {index: numbered(meaning, order, published) or outright(meaning) for index, meaning in named}
    before = [
        index for index, day in days.items() if day and day.unit == "day" and 0 < published.start - day.start <= _POSTED
    ]
    above = text[: mentions[before[0]].start] if len(before) == 1 else ""
    return before[0] if above.strip() and not _TOLD.search(above) else None


def _of_today(mentions: Sequence[Mention], index: int) -> bool:
    """Whether the sentence that a full date leads says `today`: `May 31, 2002 - The league today welcomed the vote`."""
    head = mentions[index]
    behind = mentions[index + 1 : index + 1 + _FEW]
    same = takewhile(lambda mention: mention.sentence == head.sentence, behind)
    return outright(head.meaning) is not None and any(mention.meaning == TODAY for mention in same)


def stamps(text: str, mentions: Sequence[Mention]) -> frozenset[int]:
    """Where the clock times begin that only say when somebody sent or wrote what follows: `08:10 Ann: see you at 9`, or
    a line of its own; none where fewer than three lines begin so."""
    clocks = (mention for mention in mentions if mention.type == "TIME" and mention.said.startswith("clock"))
    found = frozenset(mention.start for mention in clocks if _sent(text, mention.start, mention.end))
    return found if len(found) >= FEWEST else frozenset()


def rows_of_title(text: str, mentions: Sequence[Mention], paragraph: Sequence[int]) -> dict[int, tuple[Mention, Span]]:
    """The indexes of clock times that head the first of several lines under a heading without a date (`Timeline`,
    `08:00 Certificate expires.`, `08:04 First alert.`), each with the day that they are of: the one in the title."""
    titled = title_day(mentions, paragraph)
    if titled is None:
        return {}
    rows = [
        index
        for index, mention in enumerate(mentions)
        if mention.said.startswith("clock") and (mention.start == 0 or text[mention.start - 1] == "\n")
    ]
    firsts = [at for at, index in enumerate(rows) if _heads_no_date(text, mentions[index].start)]
    found = [rows[at] for at, end in pairwise([*firsts, len(rows)]) if end - at >= FEWEST]
    title, day = titled
    return {index: (title._replace(sentence=mentions[index].sentence), day) for index in found}


def lists(text: str, mentions: Sequence[Mention], paragraph: Sequence[int]) -> list[tuple[int, int]]:
    """The first and last sentence of each list of which every item begins with its date (`- May 2020: …`)."""
    heads = [mention.sentence for mention in mentions if mention.type == "DATE" and _heads_row(text, mention)]
    found: list[tuple[int, int]] = []
    for at in heads if paragraph else ():
        end = bisect_right(paragraph, paragraph[at]) - 1
        if found and paragraph[found[-1][1]] == paragraph[at] - 1:
            found[-1] = found[-1][0], end
        elif not found or found[-1][1] < at:
            found.append((at, end))
    return [(first, last) for first, last in found if paragraph[last] - paragraph[first] >= FEWEST - 1]


def _heads_row(text: str, mention: Mention) -> bool:
    """Whether a line begins with an expression, set off from what it tells."""
    start = text.rfind("\n", 0, mention.start) + 1
    return not text[start : mention.start].strip(_BULLETS) and _ROW.match(text, mention.end) is not None


def _heads_no_date(text: str, start: int) -> bool:
    """Whether the line above a place heads others and names no date."""
    return _UNDATED_HEADING.search(text, max(0, start - _LONGEST), start) is not None


def title_day(mentions: Sequence[Mention], paragraph: Sequence[int]) -> tuple[Mention, Span] | None:
    """The day that the first line of a document names, if it names one only: what the document is of."""
    days = {
        day: mention
        for mention in mentions
        if paragraph and paragraph[mention.sentence] == 0 and (day := outright(mention.meaning)) and day.unit == "day"
    }
    return next(((mention, day) for day, mention in days.items()), None) if len(days) == 1 else None


def _sent(text: str, start: int, end: int) -> bool:
    if start == 0 or text[start - 1] == "\n":
        return _SENDER.match(text, end) is not None or text[end : end + 1] == "\n"
    if _WHO.fullmatch(text, text.rfind("\n", 0, start) + 1, start):  # `Ann (10:14): make it later`
        return _SAYS.match(text, end) is not None
    return text[end : end + 1] == " " and _SENT_BY.search(text, max(0, start - 24), start) is not None


def _last(
    text: str, mention: Mention, kind: str, blocks: Sequence[Block], starts: Sequence[int], replies: Replies
) -> int:
    """Where a part ends that a mention heads, if no other part begins before."""
    block = block_around(text, mention, blocks, starts) if kind == "entry" else None
    if block:
        return block.end
    return (
        replies.end(max(0, bisect_right(starts, mention.start) - 1))
        if kind in ("head", "article") and blocks
        else len(text)
    )


def _dispatch(at: int, blocks: Sequence[Block], starts: Sequence[int], last: int) -> Part:
    """The part of a dispatch: from the headlines right above its dateline to the next headline below."""
    first = number = max(0, bisect_right(starts, at) - 1)
    while first > 0 and blocks[first - 1].kind == "heading":
        first -= 1
    ends = next((block.start for block in blocks[number + 1 :] if block.kind == "heading"), last)
    return Part("dateline", starts[first] if starts else at, ends)


def block_around(text: str, mention: Mention, blocks: Sequence[Block], starts: Sequence[int]) -> Block | None:
    """The block, or the line, that a mention stands in."""
    if blocks:
        block = blocks[max(0, bisect_right(starts, mention.start) - 1)]
        return block if block.kind in ("heading", "paragraph", "item", "cell") else None
    start, end = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.end)
    return Block(kind="paragraph", start=start, end=end if end >= 0 else len(text))


def _kind(text: str, mention: Mention, words: Words, block: Block | None) -> str:
    """`head`, `article`, `dateline`, `message`, `lone`, `leading` or `entry`; empty for a date that heads nothing."""
    if block is None:
        return ""
    begins = max(block.start, text.rfind("\n", 0, mention.start) + 1)
    if text[begins : mention.start] in ("", "[", "(") and _SENDER.match(text, mention.end):
        return "message"
    if mention.type == "TIME" and _WHO.fullmatch(text, begins, mention.start) and _SAYS.match(text, mention.end):
        return "message"
    start, end = block.start, block.end
    line = text[start : min(end, start + 2 * _LONGEST)]
    if kind := _headed(text, block, line, words):
        return kind
    if block.kind == "cell":
        return ""
    if block.kind == "item" or _ITEM.match(text, begins):
        return _entry(text, mention, start, end)
    if mention.start - start <= _LONGEST // 2 and is_placed(text, start, mention.start):
        return dispatched(text, mention, start, end)
    if _labelled(text, begins, mention.start) or relation(text, mention.start, mention.end, words):
        return ""  # `Sent: 9 July` is one of several dates in a form; `From 3 May` says since when
    leading = mention.start == start and "on_weekday" in mention.said
    if (leading and block.kind == "heading") or _is_lone(line, mention, start):
        return "lone"
    return "leading" if leading else _entry(text, mention, start, end)


def _headed(text: str, block: Block, line: str, words: Words) -> str:
    """`head` or `article` where the words of a line with a date say that it is one; else empty."""
    heads, articles = phrases(words, "heads", "", ""), phrases(words, "articles", "", "")
    if len(line) > _LONGEST:
        return ""
    if (heads and heads.search(line)) or _greeted(text, block.end, words):
        return "head"
    if articles is None or block.kind not in ("heading", "paragraph"):
        return ""
    return "article" if articles.search(line) else ""


def _labelled(text: str, start: int, end: int) -> bool:
    """Whether what stands in a line before a place is a label, `Letter sent: `, and no number, `Day 7: `."""
    label = text[start:end].rstrip() if end - start <= _LONGEST else ""
    return label.endswith(":") and any(map(str.isalpha, label)) and not any(map(str.isdigit, label))


def _is_lone(line: str, mention: Mention, start: int) -> bool:
    """Whether a line, which begins at a place, is little more than a date."""
    rest = line[: mention.start - start] + " " + line[mention.end - start :]
    short = len(line) <= _LONGEST and len(_WORD.findall(rest)) <= _MOST_WORDS
    return short and not rest.rstrip().endswith((".", "!", "?")) and "|" not in rest


def _entry(text: str, mention: Mention, start: int, end: int) -> str:
    """`entry` for a day of a month at the head of a block, set off from its text; else empty."""
    heads = _CALENDAR.search(mention.said) and not text[start : mention.start].strip(_BULLETS)
    return "entry" if heads and _LEADS.match(text, mention.end, end) else ""


def opening_of(mentions: Sequence[Mention], heads: Mapping[int, Part]) -> dict[int, int]:
    """Of each part that begins above its head: its first mention there, with the index of the head."""
    starts = [mention.start for mention in mentions]
    firsts = {bisect_left(starts, part.opens): index for index, part in heads.items()}
    return {first: index for first, index in firsts.items() if first < index}
