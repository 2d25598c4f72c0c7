"""What the words around an expression say about its direction: tense for bare names, prepositions for open ends."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from dateline.expressions import Words
from dateline.expressions.sieve import Sifted
from dateline.expressions.words import Table, first_word
from dateline.records import Mention, Sentence

BYGONE: Final = -3
PLAIN: Final = 2  # how far to its side a date lies of which nothing in its clause says otherwise
OF_THING: Final = 3  # a day that only says which thing is spoken of: `under a 5 May order it will be shut`
_NEAR: Final = 220
_CLAUSE: Final = 60  # characters behind an expression within which the verb of a clause of its own stands
ENDS: Final = ("until", "by")  # of the relations those before where something ends
_OWNED: Final = re.compile("['’]s")
_QUOTE_ENDS: Final = re.compile('[,?!]["”]')
# of two that begin at one word the first named here counts
_RELATIONS: Final = ("since", "until", "by", "before", "after")
_SIDES: Final = {"future": 1, "intended": 1, "open": 0, "": 0, "past": -1, "gone": -1}
_TENSES: Final = ("gone", "intended", "future", "open", "past")


class _Patterns(NamedTuple):
    """The cues of a language compiled; None where it gives none."""

    tense: re.Pattern[str] | None
    relation: Sifted | None
    bygone: Sifted | None
    moved: Sifted | None
    denied: re.Pattern[str] | None
    weak: re.Pattern[str] | None
    infinitive: re.Pattern[str] | None
    awaited: re.Pattern[str] | None
    when: re.Pattern[str] | None
    ahead: Sifted | None
    coming: Sifted | None
    unreal: re.Pattern[str] | None
    onward: Sifted | None
    within: Sifted | None
    cited: Sifted | None
    dating: Sifted | None
    noun: Sifted | None
    opening: re.Pattern[str] | None
    relative: re.Pattern[str] | None
    closed: re.Pattern[str] | None
    subordinate: re.Pattern[str] | None
    names: re.Pattern[str] | None


@cache
def _patterns(words: Words) -> _Patterns:
    tense = [f"(?P<{name}>{_small(_either(words.cue(name)))})" for name in _TENSES if words.cue(name)]
    relations = [f"(?P<{name}>{_either(words.cue(name))})" for name in _RELATIONS if words.cue(name)]
    return _Patterns(
        re.compile(rf"(?:(?<![\w’'-])|(?=['’]))(?:{'|'.join(tense)})(?![\w-])") if tense else None,
        _before(relations),
        _before([_either(words.cue("bygone"))] if words.cue("bygone") else []),
        _before([_either(words.cue("moved"))] if words.cue("moved") else []),
        _words(words.cue("denied")),
        _words(words.cue("weak")),
        _words(words.cue("infinitive")),
        _words(words.cue("awaited"), r"\W{1,3}"),
        _words(words.cue("when"), r"\W{1,3}"),
        _before(words.cue("ahead")),
        _before(words.cue("coming")),
        _words(words.cue("unreal"), ""),
        _before(words.cue("onward")),
        _before(words.cue("within")),
        _before(words.cue("cited")),
        _before(words.cue("dating")),
        _before(words.cue("noun")),
        _words(words.cue("opening"), r"\W*"),
        _words(words.cue("relative"), r"\s{1,3}"),
        _closed(words.cue("relative")),
        _words(words.cue("subordinate"), r"(?<=[\s,])"),
        _names(words),
    )


def _names(words: Words) -> re.Pattern[str] | None:
    """The names of months, weekdays and the like that count only with a capital."""
    cased = {
        name
        for table in words.sources.values()
        if isinstance(table, Table)
        for name in table.cased
        if name.isalpha() and name[:1].isupper() and name[1:].islower()
    }
    return re.compile(rf"(?<!\w)(?:{_either(sorted(cased))})(?!\w)") if cased else None


def _closed(forms: Sequence[str]) -> re.Pattern[str] | None:
    """A relative clause between two commas."""
    return re.compile(rf"(?<=,)\s(?:{_either(forms)})(?!\w)[^,;:.]{{1,120}}(?=,)", re.IGNORECASE) if forms else None


def _words(forms: Sequence[str], before: str = r"(?<!\w)") -> re.Pattern[str] | None:
    """Any of these as whole words."""
    return re.compile(rf"{before}(?:{_either(forms)})(?!\w)", re.IGNORECASE) if forms else None


def _before(words: Sequence[str]) -> Sifted | None:
    """One of these words right before an expression, where most have none of them."""
    return Sifted(rf"(?:^|[\s(\"“‘—–-])(?:{'|'.join(words)}) {{1,3}}\Z", re.IGNORECASE) if words else None


def _either(forms: Sequence[str]) -> str:
    return "|".join(sorted(forms, key=lambda form: (-len(form), form)))


def _small(pattern: str) -> str:
    """A pattern in small letters, its escapes left as they are."""
    return re.sub(r"\\.|[^\\]+", lambda part: part[0] if part[0][0] == "\\" else part[0].lower(), pattern)


def direction(text: str, start: int, end: int, first: int, last: int, words: Words) -> tuple[int, str]:
    """-1 if the clause around a span tells of the past, +1 if of the future, 0 if nothing says so; and the word.

    BYGONE where it can only be past: behind `since`, and right behind its verb, `began in November`.
    first, last: the sentence. The nearest verb before the expression decides, else the first one behind it. A verb of
    the `open` ones (`is held`, `announced`) says only that the date may lie on either side.
    """
    patterns = _patterns(words)
    if patterns.bygone and (match := patterns.bygone.search(text, max(first, start - 24), start)):
        return BYGONE, match[0].strip()
    awaited = patterns.awaited
    if awaited and (match := awaited.match(text, end, min(last, end + 40))):
        return 1, match[0].strip(" \"'”’,")
    tense, cue = _clause_tense(patterns, text, start, end, max(first, start - _NEAR), last)
    if not tense:
        tense, cue = _last(patterns, text, max(first, start - _NEAR), start)
    if tense == "past" and _right_behind(patterns, text, cue, start):
        return BYGONE, cue
    if not tense:
        stop = _clause_end(text, start, end, first, last, words)
        quoted = _QUOTE_ENDS.search(text, end, stop)  # who says it is no more of what is said
        tense, cue = _first(patterns, text, end, min(quoted.start() if quoted else stop, end + _NEAR))
        if tense == "intended":
            return -1, cue
    if tense == "future" and _OWNED.match(text, end) and first_word(cue) in words.cue("weak"):
        return -1, cue  # "Monday's failure" was, whatever could be seen of it later
    return _SIDES[tense], cue


def _right_behind(patterns: _Patterns, text: str, verb: str, start: int) -> bool:
    """Whether only a preposition that tells when it happened stands between a verb and a span."""
    preposition = patterns.within.search(text, max(0, start - 24), start) if patterns.within else None
    return preposition is not None and text.endswith(verb, 0, preposition.start())


def plain(text: str, mention: Mention, sentence: Sentence, toward: int, cue: str, words: Words) -> bool:
    """Whether nothing in the clause of a mention says that it lies on another side than its cue does.

    What is to come stands behind verbs of the past as well, `said that it will close in
    March`, so there only what follows counts; what was to come then, `would`, may have been.
    """
    patterns, start, end, first, last = _patterns(words), mention.start, mention.end, sentence.start, sentence.end
    if patterns.tense is None or not cue:
        return False
    if first_word(cue) in words.cue("backshifted") and cue.lower() not in words.cue("being"):
        return False
    if toward < 0 and patterns.infinitive and patterns.infinitive.search(text, max(first, start - _NEAR), start):
        return False
    contrary = {"past", "gone"} if toward > 0 else {"future", "intended", "open"}
    closing = patterns.subordinate.search(text, end, last) if patterns.subordinate else None
    comma = text.find(",", end + 1, last)
    until = min(closing.start() if closing else last, comma if comma >= 0 else last)
    pieces = [(end, until)] if toward > 0 else [(max(first, start - _NEAR), start), (end, until)]
    return not any(_tenses(patterns, text, *piece) & contrary for piece in pieces)


def _tenses(patterns: _Patterns, text: str, start: int, end: int) -> set[str]:
    """The tenses of all verbs of a stretch."""
    low, ahead = _lowered(patterns.names, text, start, end)
    return {match.lastgroup or "" for match in patterns.tense.finditer(low, ahead)} if patterns.tense else set()


def _clause_tense(patterns: _Patterns, text: str, start: int, end: int, first: int, last: int) -> tuple[str, str]:
    """The tense of a clause of its own, `was due to vote, after a session on Thursday was put off`, and its verb."""
    if patterns.subordinate is None:
        return "", ""
    opener = None
    for match in patterns.subordinate.finditer(text, first, start):
        opener = match
    if opener is None:
        return "", ""
    before = _last(patterns, text, opener.end(), start)
    if before[0]:
        return before
    comma = text.find(",", end, last)
    behind = _first(patterns, text, end, min(comma if comma >= 0 else last, end + _CLAUSE))
    return behind if behind[0] not in ("intended", "open") else ("", "")


def aside_clause(text: str, start: int, end: int, first: int, last: int, words: Words) -> bool:
    """Whether an expression stands in a relative clause between two commas that only says more of somebody: `X, who
    left in May, said`. One behind the verb of its sentence tells what is new: `The first was X, who left in May, a year
    before Y`, unless it goes back to what had been."""
    patterns = _patterns(words)
    if _clause_end(text, start, end, first, last, words) == last:
        return False
    comma = text.rfind(",", first, start)
    if not _last(patterns, text, first, comma)[0]:
        return True
    verb = _last(patterns, text, comma, start)[1] or _first(patterns, text, end, last)[1]
    return first_word(verb) in words.cue("over")


def relative_clause(text: str, start: int, first: int, words: Words) -> bool:
    """Whether an expression stands in a relative clause behind a comma, `X, who left in May`."""
    pattern, comma = _patterns(words).relative, text.rfind(",", first, start)
    return comma >= 0 and pattern is not None and pattern.match(text, comma + 1, start) is not None


def _clause_end(text: str, start: int, end: int, first: int, last: int, words: Words) -> int:
    """Where the clause of an expression ends: of a relative one, `the Governor, who steps down in June, told us`, at
    the next comma; else with the sentence."""
    closing = text.find(",", end, last) if relative_clause(text, start, first, words) else -1
    return closing if closing >= 0 else last


def _last(patterns: _Patterns, text: str, start: int, end: int) -> tuple[str, str]:
    """The tense of the last verb in a stretch, and the verb as written; both empty where there is none.

    Verbs of relative clauses that are over count only where there is no other: `figures, which ended in May, on`.
    Cues and stretch are put into small letters: several times as fast as to ignore the difference.
    """
    low, ahead = _lowered(patterns.names, text, start, end)
    closed = patterns.closed if low.count(",") > 1 else None
    open_to = closed.sub(lambda clause: "·" * len(clause[0]), low) if closed else low
    found = [*patterns.tense.finditer(open_to, ahead)] if patterns.tense else []
    if patterns.tense and not found and open_to != low:
        found = [*patterns.tense.finditer(low, ahead)]
    return _shown(found[-1] if found else None, text, start - ahead)


def _first(patterns: _Patterns, text: str, start: int, end: int) -> tuple[str, str]:
    """The same of the first."""
    low, ahead = _lowered(patterns.names, text, start, end)
    found = patterns.tense.search(low, ahead) if patterns.tense else None
    return _shown(found, text, start - ahead)


def _shown(found: re.Match[str] | None, text: str, base: int) -> tuple[str, str]:
    return (found.lastgroup or "", text[base + found.start() : base + found.end()]) if found else ("", "")


def _lowered(names: re.Pattern[str] | None, text: str, start: int, end: int) -> tuple[str, int]:
    """A stretch in lower case with what stands right before it, and how long that is.

    Names of times that only their capital tells from other words, such as May, are covered: they are no verbs.
    """
    ahead = min(start, 1)
    stretch = text[start - ahead : end]
    if names is not None:
        stretch = names.sub(lambda name: "·" * len(name[0]), stretch)
    low = stretch.lower()
    if len(low) != len(stretch):  # a few capitals have no single small letter
        low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in stretch)
    return low, ahead


def bygone(text: str, start: int, words: Words) -> bool:
    """Whether a word stands before a span that speaks of what has gone on from then, `since`."""
    pattern = _patterns(words).bygone
    return pattern is not None and pattern.search(text, max(0, start - 24), start) is not None


def onward(text: str, start: int, words: Words) -> bool:
    """Whether a sentence goes on in time with a span: `was tried on 3 May, and in October …`."""
    pattern = _patterns(words).onward
    return pattern is not None and pattern.search(text, max(0, start - 24), start) is not None


def cited(text: str, start: int, words: Words) -> bool:
    """Whether a span only dates something written, `your letter of 9 August`."""
    pattern = _patterns(words).cited
    return pattern is not None and pattern.search(text, max(0, start - 40), start) is not None


def adverbial(text: str, start: int, words: Words, *, dated: bool) -> bool:
    """Whether a span dates its clause, `closes in March`, and not a thing, `expects good March sales`.

    dated: whether the span is a day of a month, which needs no preposition.
    """
    patterns = _patterns(words)
    if patterns.dating is not None and patterns.dating.search(text, max(0, start - 24), start):
        return True
    return dated and not (patterns.noun is not None and patterns.noun.search(text, max(0, start - 24), start))


def opens(head: str, words: Words) -> bool:
    """Whether what stands before a span in its sentence only leads to it: `In the course of`."""
    pattern = _patterns(words).opening
    return pattern is not None and pattern.fullmatch(head.rstrip()) is not None


def unreal(text: str, first: int, last: int, words: Words) -> bool:
    """Whether a sentence supposes what never was."""
    pattern = _patterns(words).unreal
    return pattern is not None and pattern.match(text, first, last) is not None


def intends(text: str, start: int, first: int, words: Words) -> bool:
    """Whether what stands nearest before a date is an infinitive: `new rules to apply from Tuesday`."""
    patterns = _patterns(words)
    if patterns.infinitive is None or patterns.tense is None:
        return False
    found = list(patterns.infinitive.finditer(text, max(first, start - _NEAR), start))
    return bool(found) and not _first(patterns, text, found[-1].end(), start)[0]


def relation(text: str, start: int, end: int, words: Words) -> str:
    """`since`, `until`, `by`, `before` or `after` where such a preposition stands before a span; else empty."""
    patterns = _patterns(words)
    match = patterns.relation.search(text[max(0, start - 24) : start]) if patterns.relation else None
    found = match.lastgroup or "" if match else ""
    if found in ("until", "before") and patterns.denied and patterns.denied.search(clause := _clause(text, start)):
        # what did not come before a date came on it; what will not come before it comes some time from then on
        return "since" if found == "before" and patterns.weak and patterns.weak.search(clause) else ""
    if found == "since" and _moment(text, start, end, patterns):
        return ""
    return found


def ahead(text: str, start: int, words: Words, *, dated: bool) -> str:
    """The preposition before a span that speaks of what is to come, `a hearing for 4 September`; empty if none does.

    dated: whether the span is a day of a month.
    """
    patterns = _patterns(words)
    for pattern in (patterns.coming, patterns.ahead if dated else None):
        if pattern and (match := pattern.search(text, max(0, start - 24), start)):
            return match[0].strip()
    return ""


def _moment(text: str, start: int, end: int, patterns: _Patterns) -> bool:
    """Whether nothing goes on from then: `moved from 18 April`, `since 1990, when the wall fell`."""
    if patterns.moved and patterns.moved.search(text, max(0, start - 60), start):
        return True
    return patterns.when is not None and patterns.when.match(text, end) is not None


def _clause(text: str, start: int) -> str:
    return re.split(r"[.;:!?]\s", text[max(0, start - 90) : start])[-1]
