"""What the words right before an expression say of it: since when, until when, of what it is the date."""

import re
from functools import cache, lru_cache
from typing import Final

from dateline.expressions import Words
from dateline.expressions.sieve import Sifted
from dateline.expressions.words import longest_first, phrases
from dateline.records import Sentence

ENDS: Final = ("until", "by")  # of the relations those before where something ends
_SINCE: Final = 60  # characters before an expression in which its clause begins
_BEHIND: Final = re.compile(r"\s{1,3}[^\W\d_A-Z]{3}")
_LED: Final = 60  # characters in which a thing that was leads to an expression, `after the killer storms in [April]`
NEAR: Final = 24  # characters before an expression in which a preposition stands
RECENT: Final = 64  # of what is asked more than once of a mention, so many answers are kept
# of two that begin at one word the first named here counts
_RELATIONS: Final = ("since", "until", "by", "before", "after")


@cache
def _before(words: Words, *names: str) -> Sifted | None:
    """The words of some cues right before an expression, each list as a group of its name."""
    forms = [f"(?P<{name}>{longest_first(words.cue(name))})" for name in names if words.cue(name)]
    return Sifted(rf"(?:^|[\s(\"“‘—–-])(?:{'|'.join(forms)}) {{1,3}}\Z", re.IGNORECASE) if forms else None


def _found(words: Words, name: str, text: str, start: int, near: int = NEAR) -> re.Match[str] | None:
    """The words of a cue that stand right before a place."""
    pattern = _before(words, name)
    return pattern.search(text, max(0, start - near), start) if pattern is not None else None


def stands_in(text: str, sentence: Sentence, words: Words, cue: str) -> bool:
    """Whether the words of a cue, regular expressions, stand anywhere in a sentence."""
    pattern = phrases(words, cue)
    return pattern is not None and pattern.search(text, sentence.start, sentence.end) is not None


def bygone(text: str, start: int, words: Words) -> bool:
    """Whether a word stands before a span that speaks of what has gone on from then, `since`."""
    return bygone_word(text, start, words, 0) != ""


def bygone_word(text: str, start: int, words: Words, first: int) -> str:
    """That word; empty where there is none. first: where the sentence begins."""
    match = _found(words, "bygone", text, start, min(_LED, start - first + 1))  # with what stands before it
    return match[0].strip() if match else ""


def owned(text: str, end: int) -> bool:
    """Whether a span that ends here owns what follows: `Monday's vote`."""
    return text.startswith(("'s", "’s"), end)


def before_noun(text: str, end: int) -> bool:
    """Whether a word stands right behind a span, as a noun does in headlines: `Two held after Monday raid`."""
    return _BEHIND.match(text, end) is not None


def since_clause(text: str, start: int, end: int, at: int, first: int, words: Words) -> bool:
    """Whether a span stands behind `since` in a clause that ends before a place, at a comma or where a name begins what
    follows: `Since it began on Monday, …`: what follows then was not on that day."""
    pattern = phrases(words, "bygone")
    found = pattern.search(text, max(first, start - _SINCE), start) if pattern is not None else None
    closed = "," in text[end:at] or text[end + 1 : end + 2].isupper()
    return found is not None and "," not in text[found.end() : start] and closed


def lasted(text: str, start: int, words: Words) -> bool:
    """Whether something lasted until a span, or did not come until then."""
    return _found(words, "until", text, start) is not None


def within(text: str, start: int, words: Words) -> int | None:
    """Where the preposition begins that says when something happened, right before a span: `in`, `early on`."""
    match = _found(words, "within", text, start)
    return match.start() if match else None


def closer(text: str, start: int, words: Words) -> int | None:
    """Where what says more closely when in a year begins, right before a span: `in 1961, just after Easter`."""
    match = _found(words, "within", text, start) or _found(words, "closer", text, start)
    return match.start() if match else None


def onward(text: str, start: int, words: Words) -> bool:
    """Whether a sentence goes on in time with a span: `was tried on 3 May, and in October …`."""
    return _found(words, "onward", text, start) is not None


def fronting(text: str, start: int, words: Words) -> bool:
    """Whether a span begins a further clause: `was lost on Monday, and on Friday they will try again`."""
    return _found(words, "fronting", text, start) is not None


def cited(text: str, start: int, words: Words, *, past: bool = False) -> str:
    """The words by which a span only dates something written, `your letter of 9 August`, or what something is compared
    with, `from 5 percent in May`; of what is past those that look back, `left back in March`, too; else empty."""
    match = _found(words, "cited", text, start, _LED)
    match = match or (_found(words, "looking_back", text, start) if past else None)
    return match[0].strip() if match else ""


def decreed(text: str, start: int, words: Words) -> bool:
    """Whether a span only says by which day a rule is called, `the Regulations of 30 July 1920`, or when what is told
    was put on paper, `Memories of a village, written down in 1972`."""
    return any(_found(words, name, text, start, _LED) is not None for name in ("decreed", "penned"))


def any_night(text: str, start: int, words: Words) -> bool:
    """Whether a part of the day is one of any day, `at night`; `in the night` is one that was spoken of."""
    return _found(words, "any_night", text, start) is not None


def comes_of(text: str, start: int, words: Words) -> bool:
    """Whether a span says what something comes of, which is before that: `the results of Monday's vote are due`."""
    return _found(words, "comes_of", text, start, _LED) is not None


def naming(text: str, start: int, end: int, words: Words) -> bool:
    """Whether a span only says after or of what thing something was: `two weeks after the 5 May flood`."""
    return _BEHIND.match(text, end) is not None and _found(words, "naming", text, start, 48) is not None


def adverbial(text: str, start: int, words: Words, *, dated: bool) -> bool:
    """Whether a span dates its clause, `closes in March`, and not a thing, `expects good March sales`.

    dated: whether the span is a day of a month, which needs no preposition.
    """
    if _found(words, "dating", text, start):
        return True
    return dated and _found(words, "noun", text, start) is None


def set_on(text: str, start: int, words: Words) -> bool:
    """Whether what stands before a span may have been set for it, `has called an election on [8 February]`."""
    return _found(words, "set_on", text, start) is not None


def opens(head: str, words: Words) -> bool:
    """Whether what stands before a span in its sentence only leads to it: `In the course of`."""
    pattern = phrases(words, "opening", r"\W*")
    return pattern is not None and pattern.fullmatch(head.rstrip()) is not None


@lru_cache(RECENT)
def unreal(text: str, first: int, last: int, words: Words) -> bool:
    """Whether a sentence supposes what never was."""
    pattern = phrases(words, "unreal", "")
    return pattern is not None and pattern.match(text, first, last) is not None


@lru_cache(RECENT)
def relation(text: str, start: int, end: int, words: Words) -> str:
    """`since`, `until`, `by`, `before` or `after` where such a preposition stands before a span; else empty."""
    pattern = _before(words, *_RELATIONS)
    match = pattern.search(text[max(0, start - NEAR) : start]) if pattern else None
    found = match.lastgroup or "" if match else ""
    denied, weak = phrases(words, "denied"), phrases(words, "weak")
    if found in ("until", "before") and denied and denied.search(clause := _clause(text, start)):
        # what did not come before a date came on it; what will not come before it comes some time from then on
        return "since" if found == "before" and weak and weak.search(clause) else ""
    if (found == "since" and _moment(text, start, end, words)) or (found == "until" and _through(text, start, words)):
        return ""
    return "" if found == "by" and _agent(text, start, end, words) else found


def ahead(text: str, start: int, words: Words, *, dated: bool) -> str:
    """The preposition before a span that speaks of what is to come, `a hearing for 4 September`; empty if none does.

    dated: whether the span is a day of a month.
    """
    match = _found(words, "coming", text, start, 100) or (_found(words, "ahead", text, start) if dated else None)
    return match[0].strip() if match else ""


def subject(text: str, start: int, end: int, verb: str, words: Words) -> bool:
    """Whether a verb right behind a span tells of the span itself, `March was wet`, not `oil for March fell`."""
    return verb != "" and text.startswith(verb, end + 1) and _found(words, "ahead", text, start) is None


def comes(text: str, start: int, words: Words) -> str:
    """The verb right before a span that makes it one to come, where no other verb tells of it: `The clerks come
    Friday`; empty if none does."""
    match = _found(words, "comes", text, start)
    return match[0].strip() if match else ""


def _moment(text: str, start: int, end: int, words: Words) -> bool:
    """Whether nothing goes on from then: `moved from 18 April`, `since 1990, when the wall fell`."""
    if _found(words, "moved", text, start, 60) or _found(words, "of_then", text, start):
        return True
    return told_then(text, end, words)


def told_then(text: str, end: int, words: Words) -> bool:
    """Whether it is told right behind a span what happened then: `lay idle until 1990, when Ann Lee bought it`."""
    when = phrases(words, "when", r"\W{1,3}")
    return when is not None and when.match(text, end) is not None


def _agent(text: str, start: int, end: int, words: Words) -> bool:
    """Whether a thing that has its date from a span did something: `was hurt by yesterday's remarks`, not `must be paid
    by Monday's deadline`."""
    if not owned(text, end) or _found(words, "done_by", text, start, 60) is None:
        return False
    deadline = phrases(words, "deadlines", r"['’]s ")
    return deadline is None or deadline.match(text, end) is None


def _through(text: str, start: int, words: Words) -> bool:
    """Whether something lasts as long as a part of the day: `searched through the night`."""
    part = phrases(words, "gone_through", "")
    return text[:start].rstrip().endswith("through") and part is not None and part.match(text, start) is not None


def _clause(text: str, start: int) -> str:
    return re.split(r"[.;:!?]\s", text[max(0, start - 90) : start])[-1]
