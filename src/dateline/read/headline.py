"""The head of a document: which of its first lines are dates, bylines and titles.

The head ends where the prose begins. A date in it is the date of publication only if its line is made to
give it: the date alone, or with a weekday, a clock time, a label such as "Published", a place, a byline, a
masthead.
"""

import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from dateline.read.draft import Passage
from dateline.read.furniture import rule_for
from dateline.read.lines import ends_sentence, without_marker
from dateline.read.vocabulary import fold, vocabulary

LONGEST_LINE = 200
_MOST_PASSAGES, _LONGEST_STANDFIRST = 40, 400
_LONGEST_MASTHEAD, _MOST_TOKENS = 6, 5  # words
_LONGEST_ISSUER = 9  # words
_SMALL_WORD, _WORDED = 3, 3  # letters; longer words in small letters

_FROM_DATE = re.compile(r"(.{4,40}?)\s*(?:[–—-]|\bto)\s*$")
_TO_DATE = re.compile(r"\s*(?:[–—-]|to\b)\s*(.{4,40})")
_WEEKS = 31  # days to which a bulletin may look back: more of them between two dates, and neither dates the text
_SEGMENT = re.compile(r"[ ]{2,}|\t+|\s*\|\s*|\s+[·•–—/]\s+|\s--?\s|;\s|(?:(?<=[a-z]{4})|(?<=\d{4}))\.\s(?=[A-Z])")
_COLUMNS = re.compile(r"[ ]{3}|\t")
_TOKEN = re.compile(r"[^\s：]+")
_CLOCK = re.compile(
    r"\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d+)?(?:am|pm|z|utc|gmt)?|\d{1,2}(?:am|pm)|\d{4}(?:z|gmt|utc|h)?|[+-]\d{2}:?\d{2}",
    re.IGNORECASE,
)
_IMPRINT = re.compile(r"[A-ZÀ-Þ][^.:;!?\d]{5,100}, ((?:1[4-9]|20)\d\d)")
_KEPT_FOR = re.compile(r"([^\W\d_]{3,12}) ([^\W\d_]{3,12}),? ((?:1[4-9]|20)\d\d)")
_NUMBERING = re.compile(r"(?:vol|no|nr|number|issue|n°)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"[A-Z].*\breport (?:no\.?|number) \d[\d/-]*", re.IGNORECASE)  # `CASUALTY REPORT NO 7/2012`
_PROSE = 90  # characters of a line that is running text
_LED = re.compile(
    r"\(?(?P<place>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}, )?"
    r"(?P<date>(?:[^\W\d_]{3,9}\.? \d{1,2},? |\d{1,2} [^\W\d_]{3,9}\.?,? )(?:19|20)\d\d)\)?"
    r"(?(place)(?:\s?[-–—]{1,2}\s?|:\s)|\s?[-–—]{1,2}\s?)(?=[A-Z“\"])"
)
_ASKED = re.compile(r"[QA][.:] [A-Z“\"]")  # `Q. When did you leave?`
_PLACED = re.compile(r"[A-ZÀ-Þ][^\d,.:;]{1,30}, ")
_SIGNATURE = re.compile(r"\(([^()]{8,80})\)")

DateOf = Callable[[str], str | None]
"""Reads a phrase that is nothing but a full date and gives it in EDTF, None if it is something else."""


class HeadDate(NamedTuple):
    """A date that a line gives: EDTF, the phrase that says so, how many characters of the passage do."""

    date: str
    phrase: str
    length: int


def head_of(passages: Sequence[Passage]) -> list[Passage]:
    """The passages before the first paragraph of prose, not counting a standfirst above a byline."""
    head: list[Passage] = []
    for index, passage in enumerate(passages[:_MOST_PASSAGES]):
        if is_prose(passage) and not _is_standfirst(head, passage, passages[index + 1 : index + 2]):
            break
        head.append(passage)
    return head


def is_prose(passage: Passage) -> bool:
    """Whether a passage is running text rather than a line of a head."""
    text = passage.text
    if _ASKED.match(text):
        return True
    if passage.kind not in ("paragraph", "item", "caption"):
        return False
    if len(text) > 150:
        return True
    sentence = len(text) > 60 and ends_sentence(text) and not _COLUMNS.search(text)
    return sentence and not _is_record(text) and not _opens_with(text, "bylines", "labels")


def _is_standfirst(head: Sequence[Passage], passage: Passage, following: Sequence[Passage]) -> bool:
    if any(is_prose(above) for above in head) or not any(can_be_title(above) for above in head):
        return False
    return len(passage.text) <= _LONGEST_STANDFIRST and any(below.kind == "heading" for below in following)


def _opens_with(text: str, *names: str) -> bool:
    """Whether a text starts with one of the words of a list in the vocabulary."""
    folded = fold(text)
    words = vocabulary().head
    return folded.startswith(tuple(f"{word} " for name in names for word in words[name]))


def line_date(text: str, date_of: DateOf) -> HeadDate | None:
    """The date that a line of the head gives as its own, None if it gives none."""
    if len(text) > LONGEST_LINE or not any(character.isdigit() for character in text):
        return None
    for number, segment in enumerate(_SEGMENT.split(text)):
        if segment and (found := _segment_date(segment, date_of)):
            labelled = number and _opens_with(segment, "labels")  # `Argued 3 May 1990 – Decided 9 June 1990`
            if not labelled and _bounds_time(text, found, date_of):
                return None
            # a record says of its meeting what an event is told by: that line is no dateline
            return HeadDate(*found, 0 if _is_record(text) and not _opens_with(text, "recorded") else len(text))
    if (kept := _KEPT_FOR.fullmatch(text)) and fold(kept[2]) in vocabulary().head["kept"]:
        date = date_of(phrase := f"{kept[1]} {kept[3]}")  # `June Diary 2019`
        return HeadDate(date, phrase, len(text)) if date else None
    imprint = _IMPRINT.fullmatch(text)
    return HeadDate(imprint[1], imprint[1], len(text)) if imprint and _has_any(text, "imprints") else None


def _bounds_time(text: str, found: tuple[str, str], date_of: DateOf) -> bool:
    """Whether a dash joins a date to one long before or after it, as in the days of a life or the time of a report.

    Or to no end: `July 1945 – present`.
    """
    at = text.index(found[1])
    before, behind = _FROM_DATE.search(text[:at][-60:]), _TO_DATE.match(text[at + len(found[1]) :])
    starts = _windows(before[1]) if before else ()
    if behind and fold(behind[1]).startswith(vocabulary().head["onward"]):
        return True
    ends = _windows(behind[1]) if behind else ()
    start = next((date for _, phrase, right in starts if not right.strip() and (date := date_of(phrase))), found[0])
    end = next((date for left, phrase, _ in ends if not left.strip() and (date := date_of(phrase))), found[0])
    return not -1 < _days(start, end) <= _WEEKS


def _days(first: str, last: str) -> int:
    """Days from one day, month or year to another, each counted from its first day."""
    begun, ended = (datetime.date.fromisoformat(date + "-01-01"[len(date) - 4 :]) for date in (first, last))
    return (ended - begun).days


def changed_date(text: str, date_of: DateOf) -> HeadDate | None:
    """The date of a line that says when the text was changed, `Updated 6 November 2014`, `Oslo, Updated at: 9 am May 6,
    2014`; None for all other lines."""
    place = _PLACED.match(text)
    rest = text[place.end() if place else 0 :]
    word = max((word for word in vocabulary().head["changed"] if fold(rest).startswith(word)), key=len, default="")
    opens = word != "" and rest[len(word) : len(word) + 1] in (" ", ":")
    found = line_date(rest[len(word) :].lstrip(": "), date_of) if opens else None
    return found._replace(length=len(text)) if found else None


def spoken(text: str, date_of: DateOf) -> tuple[str, str] | None:
    """The date that a speaker says it is, and the phrase that does: `Today is Monday, 3 May 2021 and I am with`."""
    said = _words("spoken").search(fold(text)[:LONGEST_LINE])
    behind = " ".join(text[said.end() : said.end() + 40].split()[:_MOST_TOKENS]) if said else ""
    found = ((date, phrase) for left, phrase, _ in _windows(behind) if not _bare(left) and (date := date_of(phrase)))
    return next(found, None)


def greets(text: str) -> bool:
    """Whether a line begins a letter: `Dear Mr Lund,`."""
    return len(text) <= LONGEST_LINE and fold(text).startswith(tuple(vocabulary().head["greetings"]))


def signature(text: str, date_of: DateOf) -> HeadDate | None:
    """The date behind a name where both alone stand in brackets: `(Norden News Agency, January 26, 1994)`."""
    match = _SIGNATURE.fullmatch(text)
    words = match[1].split() if match else []
    for first in range(1, len(words)):
        if (date := date_of(phrase := " ".join(words[first:]))) and all(map(_is_named, words[:first])):
            return HeadDate(date, phrase, len(text))
    return None


def _is_named(word: str) -> bool:
    """Whether a word may stand in the name of an agency or authority."""
    return word[0].isupper() or word in vocabulary().head["in_names"]


def led_date(text: str, date_of: DateOf) -> HeadDate | None:
    """The full date with which a report begins, up to a dash: `November 20, 2017-Sheriff Moe said`, `(3 May 2011) – The
    court has`; behind its place up to a colon too, `Geneva, 3 May 2011: The council has`."""
    match = _LED.match(text)
    date = date_of(match["date"]) if match else None
    return HeadDate(date, match["date"], match.end()) if match and date and len(text) > _PROSE else None


def _segment_date(segment: str, date_of: DateOf) -> tuple[str, str] | None:
    for left, phrase, right in _windows(segment):
        if date := date_of(phrase):
            dated = _is_record(segment) and (_held(_bare(left)) or left.rstrip().endswith(","))
            if not _bare(left) and _says_when_changed(right):
                return date, phrase
            if _has_any(f"{left} {_bare(right)}", "refused") and not dated:
                return None
            behind = _may_stand_after(right) or _is_record(segment)
            return (date, phrase) if behind and _may_stand_before(left) else None
    return None


def _says_when_changed(right: str) -> bool:
    """Whether behind a date stands only the hour at which a page was changed: `7 May 2012 Last updated at 16:03`."""
    return fold(_bare(right)) in vocabulary().head["changed"] and any(map(str.isdigit, right))


def _windows(segment: str) -> Iterator[tuple[str, str, str]]:
    """Every run of one to five tokens that may be a date, longest first, with what is before and after."""
    tokens = list(_TOKEN.finditer(segment))
    for size in range(min(5, len(tokens)), 0, -1):
        for first in range(len(tokens) - size + 1):
            start, end = tokens[first].start(), tokens[first + size - 1].end()
            phrase = segment[start:end].strip("()[],;*_!،")
            phrase = phrase[:-1] if phrase[-2:-1].isdigit() and phrase[-1] == "." else phrase
            if any(map(str.isdigit, phrase)) and phrase[-1] != ":":
                yield segment[:start], phrase, segment[end:]


@cache
def _words(name: str) -> re.Pattern[str]:
    words = sorted(vocabulary().head[name], key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)")


def _has_any(text: str, name: str) -> bool:
    return bool(_words(name).search(fold(text)))


def _bare(text: str) -> str:
    """What is left of the words around a date without weekdays, clock times, zones and punctuation."""
    kept = []
    for token in re.sub(r"\([^()]*\)", " ", text).split():
        word = token.strip(".,:;()[]*_|-–—،，：")
        folded = word.casefold()
        known = any(folded in vocabulary().head[name] for name in ("weekdays", "clock", "zones"))
        if word and not (known or _CLOCK.fullmatch(word)):
            kept.append(word)
    return " ".join(kept)


def _may_stand_before(left: str) -> bool:
    rest = _bare(left[without_marker(left) :])
    folded = fold(rest)
    if not rest or _NUMBERING.match(rest) or (_NUMBERED.fullmatch(rest) and len(rest.split()) <= _LONGEST_MASTHEAD):
        return True
    if folded.endswith(_endings()) or folded in vocabulary().head["labels"]:
        return True
    words = rest.split()
    if _opens_with(rest, "bylines"):
        return len(words) <= 9
    if _opens_with(rest, "records", "recorded") or folded in vocabulary().head["records"]:
        return _held(rest) or left.rstrip().endswith(",")
    if _names_periodical(folded):
        return len(words) <= _LONGEST_MASTHEAD
    weekday = _bare(left).split() != left.replace(",", " ").split()
    named = not any(word[0].islower() for word in words)
    placed = left.rstrip().endswith((",", "،", "，")) or left.isupper()
    if placed and len(words) <= _LONGEST_ISSUER and _has_any(rest, "issuers") and all(map(_is_named, words)):
        return True
    return named and len(words) <= (8 if weekday else 4) and (weekday or placed)


def _names_periodical(folded: str) -> bool:
    """Whether words end in what comes out every month or so: `Captain's log`, `Report for`."""
    return folded.removesuffix(" for").endswith(tuple(vocabulary().head["periodicals"]))


def _held(text: str) -> bool:
    """Whether words end in what stands before the day of a meeting: `Minutes of the meeting of trustees held on`."""
    return f" {fold(text)}".endswith(tuple(f" {word}" for word in vocabulary().head["held"]))


@cache
def _endings() -> tuple[str, ...]:
    return tuple(f" {label}" for label in vocabulary().head["labels"])


def _is_record(text: str) -> bool:
    """Whether a line heads the record of a meeting: `Minutes of the council held on 3 May 2014 at the Town Hall`."""
    ends = ends_sentence(text) and not fold(text).endswith(tuple(f"{half}." for half in vocabulary().head["halves"]))
    return not ends and _opens_with(text, "records", "recorded")


def _may_stand_after(right: str) -> bool:
    rest = _bare(right)
    if _opens_with(rest, "bylines"):
        return len(rest.split()) <= 6
    return not rest or (len(rest.split()) <= 4 and not rest[0].islower() and not rest[0].isdigit())


def title_of(head: Sequence[Passage], dated: Passage | None) -> str | None:
    """The title that a head shows.

    It is the first line that can be one after the line with the date, else the words on that line beside
    the date, else of the lines before it the first that is worded like a headline, else the longest that can be one.
    """
    at = next((index for index, passage in enumerate(head) if passage is dated), -1)
    after = [index for index in range(at + 1, len(head)) if can_be_title(head[index])]
    if after:
        alone = [index for index in after if head[index].before == "\n\n"]
        return _whole_title(head, (alone or after)[0])
    if at < 0:
        return None
    beside = [part for part in _SEGMENT.split(head[at].text) if _is_title_text(part) and not _dated(part)]
    before = [index for index in range(at) if can_be_title(head[index])]
    if beside:
        return beside[0].strip()
    worded = (index for index in before if _is_worded(head[index].text))
    longest = max(before, key=lambda index: len(head[index].text), default=None)
    chosen = next(worded, longest)
    return None if chosen is None else _whole_title(head, chosen)


def _is_worded(text: str) -> bool:
    """Whether a line says something, `Mayor of Ribe resigns over lost keys`, as a masthead or a section does not."""
    return sum(word[0].islower() and len(word) > _SMALL_WORD for word in text.split()) >= _WORDED


def _dated(text: str) -> bool:
    return sum(map(str.isdigit, text)) > 3 or _has_any(text, "weekdays") or bool(rule_for(text))


def _whole_title(head: Sequence[Passage], index: int) -> str:
    """The title with its second line, if its first ends in a colon."""
    title = head[index].text
    following = head[index + 1 : index + 2]
    if title.endswith(":") and following and following[0].kind == "heading" and following[0].before == "\n":
        title = f"{title} {following[0].text}"
    return " ".join(title.split())


def can_be_title(passage: Passage) -> bool:
    """A heading of three words to 150 characters that is no byline, no address and no numbering."""
    return passage.kind == "heading" and _is_title_text(passage.text)


def _is_title_text(text: str) -> bool:
    if not 8 <= len(text) <= 150 or text.count(" ") < 2 or text[0] in "[(" or without_marker(text):
        return False
    if sum(map(str.isalpha, text)) < 0.65 * len(text.replace(" ", "")):
        return False
    folded = fold(text)
    first = folded.split()[0]
    words = vocabulary()
    addressed = first.rstrip(":") in words.mail["keys"] and (text.isupper() or first.endswith(":"))
    if (
        _opens_with(text, "bylines", "refused")
        or first.rstrip(":") in words.head["labels"]
        or addressed
        or _NUMBERING.match(text)
    ):
        return False
    return not (
        folded.endswith(words.head["editions"]) or folded.startswith(tuple(f"{w}:" for w in words.head["lists"]))
    )
