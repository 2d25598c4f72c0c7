"""On which side of when a text was written a clause puts its date: what its verb tells."""

import re
from functools import lru_cache
from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import first_word, phrases
from dateline.records import Mention, Sentence
from dateline.resolve.backshift import ahead_then, backshifted
from dateline.resolve.cues import RECENT, bygone_word, comes_of, fronting, owned, relation, set_on, within
from dateline.resolve.lowered import lowered
from dateline.resolve.unsaid import unsaid_plan
from dateline.resolve.verbs import Patterns, first_verb, last_verb, patterns_of, verbs

BYGONE: Final = -3
PLAIN: Final = 2  # how far to its side a date lies of which nothing in its clause says otherwise
OF_THING: Final = 3  # a day that only says which thing is spoken of: `under a 5 May order it will be shut`
_ASIDE: Final = 300  # code points within which a clause that tells of somebody in passing is closed
_NEAR: Final = 220
_OPENER: Final = 12  # characters in which a comma and a subordinator behind it stand
_BEFORE_VERB: Final = 2  # words between `who` and its verb: `who had been jailed`
_CLAUSE: Final = 60  # characters behind an expression within which the verb of a clause of its own stands
_THING: Final = re.compile(r", (?:[^\W\d_]+ ){1,6}")
_CLOSES: Final = re.compile(r"[,;:]| (?:and|but) ")
_SAID: Final = (", ", '," ', '", ', ",” ", "”, ")
_QUOTE_ENDS: Final = re.compile('[,?!]["”]')
_SIDES: Final = {"future": 1, "intended": 1, "open": 0, "": 0, "past": -1, "gone": -1}


def clause_side(text: str, mention: Mention, sentence: Sentence, words: Words) -> tuple[int, str]:
    """The `direction` of the clause around a mention."""
    return direction(text, mention.start, mention.end, sentence.start, sentence.end, words)


def went_back(text: str, mention: Mention, sentence: Sentence, words: Words) -> bool:
    """Whether the clause of a mention goes back to what had been: `lasted till midnight. It had begun at nine`."""
    return first_word(clause_side(text, mention, sentence, words)[1]) in words.cue("over")


@lru_cache(RECENT)
def direction(text: str, start: int, end: int, first: int, last: int, words: Words) -> tuple[int, str]:
    """-1 if the clause around a span tells of the past, +1 if of the future, 0 if nothing says so; and the word.

    BYGONE where it can only be past: behind `since`, and right behind its verb, `began in November`.
    first, last: the sentence. The nearest verb before the expression decides, else the first one behind it. A verb of
    the `open` ones (`is held`, `announced`) says only that the date may lie on either side; so does what is to come of
    something.
    """
    toward, cue = _direction(text, start, end, first, last, words)
    open_to = toward > 0 and (comes_of(text, start, words) or ahead_then(text, cue, first, start, words))
    return (0, "") if open_to else (toward, cue)


def put_ahead_then(text: str, start: int, first: int, words: Words) -> bool:
    """Whether the clause before a date puts it ahead of what its story has come to, be it over since: `had come on duty
    at two and was due to be relieved at ten`. first: where the sentence begins."""
    return _direction(text, start, start, first, start, words)[0] > 0


def _direction(text: str, start: int, end: int, first: int, last: int, words: Words) -> tuple[int, str]:
    patterns = patterns_of(words)
    if since := _gone_on(patterns, text, start, end, first, words):
        return BYGONE, since
    if behind := _behind(patterns, text, (start, end), (first, last), words):
        return behind
    tense, cue = _by_verbs(patterns, text, (start, end), (first, last), words)
    if tense == "past" and (side := _told_as_past(text, start, end, cue, words)):
        return side, cue
    if not tense:
        stop = _clause_end(text, start, end, first, last, words)
        quoted = _QUOTE_ENDS.search(text, end, stop)  # who says it is no more of what is said
        stop = min(quoted.start() if quoted else stop, end + _NEAR)
        tense, cue = _past_relative(patterns, text, end, stop, words)
        if tense == "intended":  # `on Friday planned to meet`, but `by June it hopes to meet`
            return (-1, cue) if backshifted(cue, words) else (0, "")
    if tense == "future" and _over_all_the_same(patterns, text, end, cue, words):
        return -1, cue
    return _SIDES[tense], cue


def _by_verbs(
    patterns: Patterns, text: str, span: tuple[int, int], sentence: tuple[int, int], words: Words
) -> tuple[str, str]:
    """The tense of the verb that tells of a span, and that verb; nothing if its clause has none that is known."""
    (start, end), (first, last) = span, sentence
    near = max(first, start - _NEAR)
    found = _fronted(patterns, text, end, last) if fronting(text, start, words) else ("", "")
    if not found[0]:
        found = _clause_tense(patterns, text, start, end, near, last, words)
    if not found[0]:
        found = _subject_of(patterns, text, start, end, near, last)
    if not found[0]:
        found = _before(patterns, text, span, sentence, words)
    return ("", "") if _goes_on_now(patterns, text, found, first, start) else found


def _past_relative(patterns: Patterns, text: str, end: int, stop: int, words: Words) -> tuple[str, str]:
    """The first verb behind a span that is not that of a relative clause: `On Monday a man who is to come [failed]`."""
    tense, cue = first_verb(patterns, text, end, stop)
    at, leading = text.find(cue, end, stop) if cue else -1, phrases(words, "restricting")
    if tense == "past" and cue.lower() in words.cue("saying") and text[:at].endswith(_SAID):
        return "", ""  # `request her to come on Monday, said the bench`
    ends = [match.end() for match in leading.finditer(text, end, at)] if leading is not None and at >= 0 else []
    if not ends or len(text[ends[-1] : at].split()) > _BEFORE_VERB:
        return tense, cue
    behind = at + len(cue)
    main, verb = first_verb(patterns, text, behind, stop)
    if verb and cue.isalpha() and text.startswith(verb, behind + 1):  # `who were jailed will appeal`
        behind += len(verb) + 1
        main, verb = first_verb(patterns, text, behind, stop)
    between = text[ends[-1] : text.find(verb, behind)].rstrip()
    told = main in ("past", "gone", "future") and "," not in between.removesuffix(",")
    return (main, verb) if told else (tense, cue)


def _over_all_the_same(patterns: Patterns, text: str, end: int, cue: str, words: Words) -> bool:
    """Whether what a verb puts ahead is over: "Monday's failure" was, whatever could be seen of it later; so was what
    `was due on Monday but failed to` come."""
    if owned(text, end) and first_word(cue) in words.cue("weak"):
        return True
    dashed = patterns.dashed is not None and patterns.dashed.match(text, end) is not None
    return dashed and backshifted(cue, words)


def _gone_on(patterns: Patterns, text: str, start: int, end: int, first: int, words: Words) -> str:
    """The word before a span that speaks of what is over, unless it is planned: `The fire on Sunday will be lit`."""
    planned = patterns.kindled is not None and patterns.kindled.match(text, end) is not None
    return "" if planned else bygone_word(text, start, words, first)


def _behind(
    patterns: Patterns, text: str, span: tuple[int, int], sentence: tuple[int, int], words: Words
) -> tuple[int, str] | None:
    """On which side a span lies by the words right behind it, and these; None where they do not say.

    Behind a relative clause or a participle, `the storm, which hit Sunday, is the third`, `the men held on Sunday are
    due in court`, they are no more of the span."""
    (start, end), (first, last) = span, sentence
    match = patterns.awaited.match(text, end, min(last, end + 40)) if patterns.awaited else None
    clause = relative_clause if text.startswith(",", end) else restrictive_clause
    tense, verb = last_verb(patterns, text, max(first, start - _NEAR), start) if match else ("", "")
    told = tense in ("past", "gone") and _right_behind(text, verb, start, words)
    told = told and match is not None and first_word(match[0].strip()) in words.cue("current")  # no `instead`
    if match and not told and not clause(text, start, first, words):
        return 1, match[0].strip(" \"'”’,")
    if patterns.befallen and (match := patterns.befallen.match(text, end, min(last, end + 40))):
        return -1, match[0].lstrip(" '’")
    return None


def _told_as_past(text: str, start: int, end: int, verb: str, words: Words) -> int:
    """On which side a span lies of which a verb of the past leaves no doubt, else 0: that before which something has
    been done lies ahead, `has been done before November`, for the perfect goes with no time that is over."""
    if _right_behind(text, verb, start, words):
        return BYGONE
    return int(first_word(verb) in words.cue("perfect") and relation(text, start, end, words) == "before")


def _before(
    patterns: Patterns, text: str, span: tuple[int, int], sentence: tuple[int, int], words: Words
) -> tuple[str, str]:
    """The tense of the last verb before a span, and the verb; without one what the head of its sentence tells,
    `Working Saturday`, but not that of `Playing Leeds on Saturday, they lost`."""
    (start, end), (first, last) = span, sentence
    found = last_verb(patterns, text, max(first, start - _NEAR), start)
    heads = found[1] if found[0] == "future" and text.startswith(found[1], first) else ""
    plan = heads or ("" if found[0] else unsaid_plan(text, start, first, words))
    if not plan:
        return found
    then = first_verb(patterns, text, end, last)
    goes_on = text.startswith(then[1], end + 1)  # `Party on Friday was fun`, `Play on Sunday was washed out`
    return (
        then
        if (goes_on or (not heads and _CLOSES.match(text, end))) and then[0] in ("past", "gone")
        else ("future", plan)
    )


def _goes_on_now(patterns: Patterns, text: str, found: tuple[str, str], first: int, start: int) -> bool:
    """Whether a clause of its own in the present tense stands between a verb of the past and a span: `has lost its
    lease, and the rent doubles from July`. found: the tense and the verb."""
    behind = text.rfind(found[1], first, start) + len(found[1]) if found[0] in ("past", "gone") else -1
    return behind >= 0 and patterns.going_on_now is not None and bool(patterns.going_on_now.search(text, behind, start))


def _right_behind(text: str, verb: str, start: int, words: Words) -> bool:
    """Whether only a preposition that tells when it happened stands between a verb and a span."""
    preposition = within(text, start, words)
    return preposition is not None and text.endswith(verb, 0, preposition)


def plain(text: str, mention: Mention, sentence: Sentence, toward: int, cue: str, words: Words) -> bool:
    """Whether nothing in the clause of a mention says that it lies on another side than its cue does.

    What is to come stands behind verbs of the past as well, `said that it will close in
    March`, so there only what follows counts; what was to come then, `would`, may have been.
    """
    patterns, start, end, first, last = patterns_of(words), mention.start, mention.end, sentence.start, sentence.end
    if patterns.tense is None or not cue:
        return False
    if backshifted(cue, words) and cue.lower() not in words.cue("being"):
        return False
    if toward < 0 and patterns.infinitive and patterns.infinitive.search(text, max(first, start - _NEAR), start):
        return False
    if toward < 0 and first_word(cue) not in words.cue("took_part") and set_on(text, start, words):
        return False
    contrary = {"past", "gone"} if toward > 0 else {"future", "intended", "open"}
    closing = patterns.subordinate.search(text, end, last) if patterns.subordinate else None
    comma = text.find(",", end + 1, last)
    until = min(closing.start() if closing else last, comma if comma >= 0 else last)
    pieces = [(end, until)] if toward > 0 else [(max(first, start - _NEAR), start), (end, until)]
    return not any(_tenses(patterns, text, *piece) & contrary for piece in pieces)


def _tenses(patterns: Patterns, text: str, start: int, end: int) -> set[str]:
    """The tenses of all verbs of a stretch."""
    low, ahead = lowered(patterns.names, text, start, end)
    return {found.name for found in verbs(patterns, low, ahead)}


def _clause_tense(
    patterns: Patterns, text: str, start: int, end: int, first: int, last: int, words: Words
) -> tuple[str, str]:
    """The tense of a clause of its own, `was due to vote, after a session on Thursday was put off`, and its verb."""
    if patterns.subordinate is None:
        return "", ""
    opener = None
    for match in patterns.subordinate.finditer(text, first, start):
        opener = match
    if opener is None:
        return "", ""
    before = last_verb(patterns, text, opener.end(), start)
    if before[1].lower() in words.cue("either_tense") and _racing(text, first, opener, words):
        return "future", before[1]
    if before[0]:
        made = before[0] == "intended" and first_word(before[1]) in patterns.decisions
        made = made and opener[0].strip().lower() in patterns.timing
        tense, verb = last_verb(patterns, text, first, opener.start())
        over = made and (tense not in ("future", "intended") or first_word(verb) in words.cue("weak"))
        return ("past", before[1]) if over else before  # `was put off after its decision to help in June`
    comma = text.find(",", end, last)
    behind = first_verb(patterns, text, end, min(comma if comma >= 0 else last, end + _CLAUSE))
    if behind[0] == "future" and opener[0].strip().lower() in patterns.timing:
        return "", ""  # `Men held after Monday's raid will be tried`
    return behind if behind[0] not in ("intended", "open") else ("", "")


def _racing(text: str, first: int, opener: re.Match[str], words: Words) -> bool:
    """Whether people do something now that is to be done when a clause comes true: `are racing to mend it before`."""
    racing, end = phrases(words, "racing", after=r"\s*\Z"), opener.end()
    return racing is not None and racing.search(text, first, end) is not None


def _fronted(patterns: Patterns, text: str, end: int, last: int) -> tuple[str, str]:
    """The tense of the clause that an expression begins behind `and`, `the vote was lost on Monday, and on Friday they
    will try again`, and its verb."""
    closing = _CLOSES.search(text, end + text.startswith(", ", end), last)
    tense, cue = first_verb(patterns, text, end, min(closing.start() if closing else last, end + _CLAUSE))
    return (tense, cue) if tense in ("future", "past", "gone") else ("", "")


def _subject_of(patterns: Patterns, text: str, start: int, end: int, first: int, last: int) -> tuple[str, str]:
    """The verb right behind an expression whose clause begins with a thing of that day: `is shut today, a decision on
    Monday will be told`."""
    comma = text.rfind(",", first, start)
    if comma < 0 or not _THING.fullmatch(text, comma, start) or last_verb(patterns, text, comma, start)[0]:
        return "", ""
    tense, cue = first_verb(patterns, text, end, min(last, end + _CLAUSE))
    return (tense, cue) if cue and text.startswith(cue, end + 1) and tense in ("future", "past") else ("", "")


def aside_clause(text: str, start: int, end: int, first: int, last: int, words: Words) -> bool:
    """Whether an expression stands in a relative clause between two commas that only says more of somebody: `X, who
    left in May, said`. One behind the verb of its sentence tells what is new: `The first was X, who left in May, a year
    before Y`, unless it goes back to what had been."""
    patterns = patterns_of(words)
    if _clause_end(text, start, end, first, last, words) == last:
        return False
    comma = text.rfind(",", first, start)
    if not last_verb(patterns, text, first, comma)[0]:
        return not _goes_on(patterns, text, end, comma, last, words)
    verb = last_verb(patterns, text, comma, start)[1] or first_verb(patterns, text, end, last)[1]
    return first_word(verb) in words.cue("over")


def _goes_on(patterns: Patterns, text: str, end: int, comma: int, last: int, words: Words) -> bool:
    """Whether a clause behind a comma is the sentence itself, since what follows its next comma hangs on it: `Lee, 30,
    escaped on 3 May, after …`. comma: the one before it."""
    pronouns = phrases(words, "pronouns", r"\s{1,3}")
    led = pronouns is not None and pronouns.match(text, comma + 1) is not None
    closing = text.find(",", end, last)
    if led or closing < 0 or patterns.subordinate is None:
        return False
    behind = patterns.subordinate.search(text, closing, min(closing + _OPENER, last))
    return behind is not None and behind.start() == closing + 2


@lru_cache(RECENT)
def relative_clause(text: str, start: int, first: int, words: Words) -> bool:
    """Whether an expression stands in a relative clause behind a comma, `X, who left in May`, and not behind one that
    closes such a clause, `X, who left in May, returned in June`."""
    pattern, comma = patterns_of(words).relative, text.rfind(",", first, start)
    if comma < 0 or pattern is None or not pattern.match(text, comma + 1, start):
        return False
    pronouns, opened = phrases(words, "pronouns", r"\s{1,3}"), text.rfind(",", first, comma)
    return opened < 0 or not (pronouns and pronouns.match(text, opened + 1, comma))


def restrictive_clause(text: str, start: int, first: int, words: Words) -> bool:
    """Whether an expression stands in a relative clause without a comma that tells which one is meant: `the quake that
    hit on Monday`."""
    leading = phrases(words, "restricting")
    found = [*leading.finditer(text, first, start)] if leading is not None else []
    tail = text[found[-1].end() : start] if found else ","
    if "," in tail:
        return False
    tense, verb = first_verb(patterns_of(words), text, found[-1].end(), start)
    return tense in ("past", "gone") and tail.lstrip().lower().startswith(verb.lower())


def closed_clause(text: str, start: int, end: int, at: int, first: int, words: Words) -> bool:
    """Whether an expression stands in a relative clause or participle that a comma closes before a place, where its
    sentence has gone on with a verb: `The ship, which had left on 3 May, sank at …`; not where that goes back, `The
    ship, which sank on Friday, had left at …`."""
    comma = text.find(",", end, at) if at - end <= _ASIDE else -1
    if comma < 0 or not relative_clause(text, start, first, words):
        return False
    back = set(text[comma:at].lower().split()) & set(words.cue("over"))
    return not back and bool(last_verb(patterns_of(words), text, comma, at)[0])


def _clause_end(text: str, start: int, end: int, first: int, last: int, words: Words) -> int:
    """Where the clause of an expression ends: of a relative one, `the Governor, who steps down in June, told us`, at
    the next comma; else with the sentence."""
    closing = text.find(",", end, last) if relative_clause(text, start, first, words) else -1
    return closing if closing >= 0 else last


def intends(text: str, start: int, first: int, words: Words) -> bool:
    """Whether what stands nearest before a date is an infinitive: `new rules to apply from Tuesday`."""
    patterns = patterns_of(words)
    if patterns.infinitive is None or patterns.tense is None:
        return False
    found = list(patterns.infinitive.finditer(text, max(first, start - _NEAR), start))
    return bool(found) and not first_verb(patterns, text, found[-1].end(), start)[0]
