"""What a passage of plain text is by its looks: heading, caption, list item or paragraph.

A heading is a short line of its own that does not end as a sentence ends. A caption is one that names what a
picture shows, where in it and when: "Ready to go: the crew (left) in 1969".
"""

import re

from dateline.read.lines import ends_sentence, without_marker
from dateline.records import BlockKind

_POSITION = re.compile(
    r"\((?:[\w ]+ )?(?:left|right|cent(?:re|er)|above|below|front|back|middle)\b[^)]{0,30}\)", re.IGNORECASE
)
_CAPTION_SIGN = re.compile(
    r"\[(?:photo(?:graph)?|caption|picture|image)\b|(?:photo(?:graph)?|caption|picture|image)\s?:"
    r"|fig(?:ure)?\.? \d+(?:\.\d+)?[.: ]",
    re.IGNORECASE,
)
_COLUMNS = re.compile(r"\t|[ ]{3}")
_KICKER = re.compile(r"[^.:!?]{3,40}: \S")
_YEAR_LAST = re.compile(r"\b(?:1\d|20)\d\d[)\]”\"'’]?$")

# `Thurs. 2 Aug.` over an entry of a diary: the full stop is that of an abbreviation.
_SHORT_DATE = re.compile(r"(?=.{1,30}$)[^\d]{0,12}\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,3}\.")

# a message of a chat: `[14/08/2019, 09:12] Ann: …`, `09:12 <ann> …`, `Ann (09:12): …`
_CLOCK = r"\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?"
_SENDER = r"(?:<[^<>\n]{1,40}>|[^\W\d][^\n:<>.!?]{0,30}:)\s"
_MESSAGE = re.compile(
    rf"[\[(<]?(?:[\d./-]{{6,10}},? )?{_CLOCK}[\])>]?:? (?:[-–—] )?{_SENDER}"
    rf"|[^\W\d_][^\n:.!?\d]{{0,30}} [(\[]?{_CLOCK}[\])]?: "
)

LONGEST_HEADING, LONGEST_CAPTION = 110, 300


def kind_of(text: str, *, alone: bool, marked: bool, prose_above: bool) -> BlockKind:
    """The kind of a passage.

    alone: it is one line with blank lines around it. marked: it carries a list sign or number.
    prose_above: a paragraph of prose stands somewhere above it.
    """
    if _CAPTION_SIGN.match(text):
        return "caption"
    if marked and not _numbered_heading(text):
        return "item"
    if len(text) > LONGEST_CAPTION:
        return "paragraph"
    if is_caption(text, alone=alone, prose_above=prose_above):
        return "caption"
    return "heading" if is_heading(text) else "paragraph"


def is_heading(text: str) -> bool:
    """A short line without the end of a sentence that starts as a heading starts."""
    if len(text) > LONGEST_HEADING or text[0].islower() or text[-1] in ",-–—(" or _MESSAGE.match(text):
        return False
    if text[-1] == "?":
        return len(text) <= 60
    if text[-1] == ":":
        return text.isupper() or text.count(" ") <= 3
    ended = ends_sentence(text) and not _SHORT_DATE.fullmatch(text)
    return not (ended or _COLUMNS.search(text)) or _numbered_heading(text)


def _numbered_heading(text: str) -> bool:
    """`4.  MAY`, `1. SUMMARY`: a number and words in capitals."""
    rest = text[without_marker(text) :]
    return rest != text and text[0].isdigit() and len(rest) <= 60 and rest.isupper() and not ends_sentence(rest)


def is_caption(text: str, *, alone: bool, prose_above: bool) -> bool:
    """A line of its own that tells what a picture shows and ends without a full stop."""
    if not alone or ends_sentence(text):
        return False
    if _POSITION.search(text):
        return True
    return prose_above and bool(_KICKER.match(text)) and bool(_YEAR_LAST.search(text))
