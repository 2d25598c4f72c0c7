"""Datelines: place, date and agency with which a report begins, `PARIS, Nov 6 (Norden) –`."""

import re

_DATELINE = re.compile(
    r"""(?P<place>(?:[A-ZÀ-Þ][^a-z0-9.!?:;()]{2,}|[A-ZÀ-Þ][\w'’-]+(?:[\s-][A-ZÀ-Þ][\w'’-]+){0,2}(?=[,\s(].{6,60}\s(?:--|[–—-])\s))
        (?:,\s[A-Z][\w.\s]{1,24}?)?)(?:\s[(\[][^()\[\]]{1,30}[)\]])?,?\s
        (?P<date>[^\W\d_]{3,9}\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\s[^\W\d_]{3,9}\.?(?:\s\d{4})?)\.?\s?
        (?:\([^()]{1,60}\)\.?|/[A-Z][\w\s.-]{1,40}/)?\s?(?:--?|[–—_:])\s""",
    re.VERBOSE,
)

# with its year a date may follow a place in small letters: `Bilbao, 9 de abril de 2017 (Agencia) –`
_PLACED = re.compile(
    r"""(?P<place>[A-ZÀ-ÞА-Я][^.!?:;()\d,]{1,40}(?:,\s[A-Z][\w.\s]{1,24}?)?),\s(?:le\s|den\s)?
        (?P<date>\d{1,2}(?:er|\.)?\s(?:de\s)?[^\W\d_]{3,12}\.?\s(?:de\s)?\d{4}|[^\W\d_]{3,9}\.?\s\d{1,2},\s\d{4})\s?
        (?:\([^()]{1,60}\)\.?|/[A-Z][\w\s.-]{1,40}/)?\s?(?:--?|[–—])\s""",
    re.VERBOSE,
)
# with its agency in brackets a dateline needs no dash: `Rome, April 7 (Norden) The storm …`
_BRACKETED = re.compile(
    r"""(?P<place>[A-ZÀ-Þ][\w'’-]+(?:[\s-][A-ZÀ-Þ][\w'’-]+){0,2}(?:,\s[A-Z][\w.\s]{1,24}?)?)(?:\s\[[^\[\]]{1,30}\])?,?\s
        (?P<date>[^\W\d_]{3,9}\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\s[^\W\d_]{3,9}\.?(?:\s\d{4})?)\.?,?\s?
        \([A-Z][\w./’'-]+(?:\s[A-Z][\w./’'-]+){0,4}\)\.?:?\s(?=[A-ZÀ-Þ“"])""",
    re.VERBOSE,
)
# between dashes, also with the agency: `Marlow, UK – 3 June 2014 – `, `MARLOW--(NEWS WIRE)--June 3, 2014--`
_DAY = r"(?:\d{1,2}\s[^\W\d_]{3,9}\.?,?\s\d{4}|[^\W\d_]{3,9}\.?\s\d{1,2},\s\d{4})"
_TOWN = r"[A-ZÀ-Þ][\w'’.-]+(?:\s[A-ZÀ-Þ][\w'’.-]+){0,2}(?:,\s[A-Z][\w.\s]{1,24}?)?"
_DASH = r"\s?(?:--?|[–—|])\s?"
_DASHED = re.compile(
    rf"(?P<place>{_TOWN}){_DASH}(?:\([A-Z][^()]{{1,30}}\){_DASH})?(?P<date>{_DAY}){_DASH}(?=[A-ZÀ-Þ“\"])"
)
# the date in brackets: `MARLOW, Ill. (June 3, 2014) — `
_IN_BRACKETS = re.compile(rf"(?P<place>{_TOWN})\s\((?P<date>{_DAY})\){_DASH}(?=[A-ZÀ-Þ“\"])")
_TURNED = re.compile(rf"(?P<date>{_DAY}){_DASH}(?P<place>{_TOWN}){_DASH}(?=[A-ZÀ-Þ“\"])")
# behind a dash the end of a time, not the story: `Quarterly return, 1 January 2011 – 31 March 2011`
_ONLY_DATE = re.compile(r"[^\W\d_]{0,9}\.? ?\d{1,2}(?:,| [^\W\d_]{3,9}\.?,?)? \d{4}\W*")
# an agency's, in Han: `新华社上海2017年4月9日电`
_WIRE = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,16}?)(?P<date>(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日)[电電讯訊]")


def dashed(text: str) -> bool:
    """Whether a text begins with a place and a day between dashes, as the rows of a list may too."""
    return _DASHED.match(text[:160]) is not None or _TURNED.match(text[:160]) is not None


def dateline(text: str) -> tuple[str, str, int] | None:
    """Place, date phrase and length of a dateline at the start of a text: `PARIS, Nov 6 (Agency) –`."""
    head = text[:160]
    match = _DATELINE.match(head) or _PLACED.match(head) or _BRACKETED.match(head) or _WIRE.match(text[:40])
    match = match or _DASHED.match(head) or _IN_BRACKETS.match(head) or _TURNED.match(head)
    leads = match and not _ONLY_DATE.fullmatch(text[match.end() :])
    return (match["place"].rstrip(", "), match["date"], match.end()) if match and leads else None
