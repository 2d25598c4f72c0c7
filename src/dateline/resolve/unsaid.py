"""Sentences that leave out who is going to do something: `Working Saturday`, `Off to Leeds this weekend`."""

import re
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import phrases

_REACH: Final = 90  # code points from the word that tells to the date
# who says it, in a chat: `Ann: `, `Ann (09:12): `, `[14/08/2019, 09:12] Ann: `, `09:12 <ann> `
_BY_WHOM: Final = (
    r"(?:(?:[\[(]?(?:[\d./-]{6,10},? )?\d{1,2}:\d\d(?::\d\d)?[\])]?:? (?:[-–—] )?)?"
    r"(?:<[^<>\n]{1,30}>|[^\W\d][\w'’]{0,15}(?: [\w'’]{1,15})?(?: [\[(]\d{1,2}:\d\d[\])])?:) )?"
)
_TO_WHOM: Final = re.compile(_BY_WHOM + r"(?:\W{0,8}(?:@\w{1,40}|RT(?!\w))){0,9}\W{0,8}")
_ENDS: Final = re.compile(r"[,;:.!?…\n]")
_LAST_WORD: Final = re.compile(r"(\w{1,20})\s{1,3}\Z")


def unsaid_plan(text: str, start: int, first: int, words: Words) -> str:
    """The word that tells that a sentence without a verb speaks of a plan for a date; empty where nothing does.

    It stands at the head, perhaps behind whom a post is for. Not where the date says from when on or after what
    somebody does it: `Coming down from Saturday`.
    """
    heads, opening = phrases(words, "headless"), _TO_WHOM.match(text, first, start)
    if heads is None or opening is None:
        return ""
    head = heads.match(text, opening.end(), start)
    if head is None or start - head.end() > _REACH or _ENDS.search(text, head.end(), start):
        return ""
    before = _LAST_WORD.search(text, head.start(), start)
    return "" if before and before[1].lower() in words.cue("whence") else head[0]
