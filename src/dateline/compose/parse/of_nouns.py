"""Dates that belong to a noun and not to its verb: `rejected the offer of [3 May]`, `cut its forecast for [2013]`."""

import itertools
from collections.abc import Sequence
from typing import Final

from dateline.compose.parse import dates
from dateline.compose.parse.arranged import limited
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.phrases import nearest
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok, low_at
from dateline.compose.parse.verbs import perfect

_HOW: Final = frozenset(("in", "by", "at", "with", "during", "under", "before", "since", "until"))
_AFTER: Final = frozenset(("after", "following"))
_DATED: Final = frozenset(("in", "on"))
_CAME: Final = ("wording", "creating", "partaking", "befalling")
_PLACE: Final = 4  # tokens of where an event was


def of_noun(parsed: Parsed, at: int) -> tuple[int, int] | None:
    """The noun phrase behind a verb whose date is by `of` that at token `at`; None if that is the verb's.

    It is the verb's where that says how the thing came about, `signed the treaty of [1920]`, where the phrase says how
    or when it happened, `said in a letter of [3 May]`, but not after what, and of a subject, `The storm of
    [1953] broke the dyke`.
    """
    tokens, group = parsed.tokens, parsed.holder[at].group
    if not _near(parsed, at, "of"):
        return None
    if (subject := _of_subject(parsed, at)) is not None:
        return subject
    start = dates.phrase(tokens, at, parsed.words)[0]
    noun = nearest(tokens, start) if tokens[start].low == "of" and start and tokens[start - 1].tag in NOUNS else None
    if noun is None or group is None or tokens[noun[1] - 1].low in parsed.words.marks["dates.units"]:
        return None
    governing = noun[0] - 1
    while governing > 0 and tokens[governing].low == "of":  # `the end of the strike of [1926]`
        governing = (nearest(tokens, governing) or (governing, governing))[0] - 1
    if governing >= 0 and tokens[governing].low in _AFTER:
        return noun  # `After a report of [3 May], the board met`
    matter = tokens[noun[1] - 1].low in parsed.words.marks["nouns.matters"]
    how = tokens[governing].tag in ("IN", "EITHER", "SC") and tokens[governing].low in _HOW and not matter
    if noun[0] < group.end or how:
        return None
    lemma, marks = tokens[group.main].lemma, parsed.words.marks
    if tokens[group.main].low in marks["verbs.be"] and governing < group.end:
        return None  # `The worst was the storm of [1953]`
    came_about = any(lemma in marks[f"verbs.{name}"] for name in _CAME) and governing < group.end
    return None if came_about or lemma in marks["verbs.arranging"] else noun


def _of_subject(parsed: Parsed, at: int) -> tuple[int, int] | None:
    """A subject with which something is done that can only be done later: `The verdict of [3 May] was upheld`."""
    tokens, group = parsed.tokens, parsed.holder[at].group
    start = dates.phrase(tokens, at, parsed.words)[0]
    if group is None or not group.passive or at >= group.start or tokens[start].low != "of":
        return None
    later = tokens[group.main].lemma in parsed.words.marks["verbs.done_later"]
    return nearest(tokens, start) if later else None


def period_of_noun(parsed: Parsed, at: int) -> bool:
    """Whether a noun is for the period at token `at`, and the verb has another date: `forecast for [2013]`."""
    tokens, clause = parsed.tokens, parsed.holder[at]
    if dates.of_results(tokens, at, parsed.words):
        return _reported_then(parsed, at)
    if _foretold(parsed, at):
        return True
    if _begins_then(parsed, at):
        return True
    if not _near(parsed, at, "for"):
        return False
    start = dates.phrase(tokens, at, parsed.words)[0]
    if start > 2 and tokens[start - 1].low in parsed.words.marks["dates.spans"] and tokens[start].low == "to":
        start = (nearest(tokens, start) or (start, start))[0] - 1  # `its forecast for the year to [March]`
    if clause.group is None or start < 1 or tokens[start].low != "for" or tokens[start - 1].tag not in ("NN", "NNS"):
        return False
    lemma, marks = tokens[clause.group.main].lemma, parsed.words.marks
    period = (
        tokens[at].low.isdigit()
        or tokens[start + 1].low == "the"
        or not marks["dates.spans"].isdisjoint(tokens[at].low.replace("-", " ").split())
    )
    figures = tokens[start - 1].low in marks["nouns.figures"]  # `is scheduled to release its results for [the quarter]`
    arranged = lemma in marks["verbs.arranging"] and not figures
    if not period or arranged or tokens[start - 1].low in marks["nouns.results"]:
        return False
    made_known = figures and lemma in marks["verbs.reporting_results"]
    return made_known or any(tokens[i].mention >= 0 and i != at for i in clause.tokens)


def _foretold(parsed: Parsed, at: int) -> bool:
    """Whether a period is that of what a firm had foretold: `cut its [full-year] sales forecast`."""
    group, marks = parsed.holder[at].group, parsed.words.marks
    if group is None or at < group.end or not dates.owned(parsed.tokens, at, parsed.words):
        return False
    last = dates.last_noun(parsed.tokens, at + 1)
    return parsed.tokens[group.main].lemma in marks["verbs.revising"] and last in marks["nouns.forecasts"]


def _begins_then(parsed: Parsed, at: int) -> bool:
    """Whether a period is what is told of, and another date when it begins: `[The next fiscal year] begins July 1`."""
    clause = parsed.holder[at]
    if clause.group is None or clause.subject is None or clause.subject[1] != at + 1 or clause.group.start != at + 1:
        return False
    spans = parsed.tokens[clause.group.main].lemma in parsed.words.marks["verbs.spanning"]
    return spans and any(parsed.tokens[i].mention >= 0 for i in clause.tokens if i > at)


def _reported_then(parsed: Parsed, at: int) -> bool:
    """Whether the figures of a period were only made known, or another date tells when: `reported [first-quarter]
    sales on 5 May`, `published [first-quarter] results`."""
    clause, marks = parsed.holder[at], parsed.words.marks
    if clause.group is None or at < clause.group.end:
        return False
    told = parsed.tokens[clause.group.main].lemma in marks["verbs.reporting_results"]
    made_known = dates.last_noun(parsed.tokens, at + 1) in marks["nouns.figures"]
    return told and (made_known or any(parsed.tokens[i].mention >= 0 and i != at for i in clause.tokens))


def _near(parsed: Parsed, at: int, low: str) -> bool:
    """Whether a preposition stands not far before a date: a quick look."""
    return any(token.low == low for token in parsed.tokens[max(0, at - 6) : at])


def of_found(parsed: Parsed, at: int) -> bool:
    """Whether a date is that of what somebody has found now, or of a record that is bettered."""
    return _found(parsed, at) or _bettered(parsed, at)


def _found(parsed: Parsed, at: int) -> bool:
    """Whether a past date is that of what somebody has found, seen or shown now: `has come across a film of a mill in
    [June 2005]`; not of a thing that is told without more, `has posted it in [June 2005]`."""
    tokens, group, marks = parsed.tokens, parsed.holder[at].group, parsed.words.marks
    start = dates.phrase(tokens, at, parsed.words)[0]
    if group is None or group.tense != "present" or at not in parsed.past or start <= group.end:
        return False
    found = perfect(tokens, group, parsed.words) and tokens[group.main].lemma in marks["verbs.coming_across"]
    between = tokens[group.end : start]
    told = any(token.tag == "IN" and earlier.tag in NOUNS for earlier, token in itertools.pairwise(between))
    happened = any(parsed.words.event(token.low) for token in between)
    return found and told and not happened and tokens[start].low in _DATED and between[-1].tag in NOUNS


def _bettered(parsed: Parsed, at: int) -> bool:
    """Whether a date tells of a record that is bettered now: `beat the previous record, a tie in [July 2012]`."""
    tokens, group, marks = parsed.tokens, parsed.holder[at].group, parsed.words.marks
    if group is None or at <= group.end or tokens[group.main].lemma not in marks["verbs.bettering"]:
        return False
    comma = next((i for i in range(group.end, at) if tokens[i].tag == ","), at)
    held = {token.low for token in tokens[group.end : comma]}
    before = tokens[comma - 1].low in marks["nouns.bettered"] and not held.isdisjoint(marks["nouns.before_now"])
    return before and all(token.tag in NOMINALS | {"IN", "DATE", "CC"} for token in tokens[comma + 1 : at])


def done_for(parsed: Parsed, at: int, head: int) -> bool:
    """Whether something has been done for what is to come: `have signed up for the race on [Saturday]`, `was sent to
    Moss Crown Court for a hearing on [Friday]`.

    head: the noun that the date at token `at` stands behind.
    """
    group, marks, tokens = parsed.holder[at].group, parsed.words.marks, parsed.tokens
    if group is None or head < group.end or at not in parsed.ahead:
        return False
    put_down = group.tense == "past" and tokens[group.main].lemma in marks["verbs.entering"]
    occasion = parsed.words.occasion(tokens[head].low.split()[-1])
    first = nearest(tokens, head + 1)
    if first is not None and tokens[first[0] - 1].tag == "VB":
        return False  # `had been due to stand trial in [March]`
    led = first is not None and tokens[first[0] - 1].low in ("for", "with") and tokens[first[0]].tag in ("DT", "PRP$")
    wanted = tokens[group.main].lemma in marks["verbs.wanting"] | marks["verbs.asking_for"]
    put_down |= group.tense == "past" and led and not wanted
    return occasion and not limited(parsed, at) and (put_down or perfect(tokens, group, parsed.words))


def meant_for(parsed: Parsed, at: int) -> bool:
    """Whether an event is meant for a day of which its verb does not tell: `has dropped a visit for [Monday] today`."""
    tokens, clause = parsed.tokens, parsed.holder[max(at, 0)]
    start = parsed.phrase(at)[0] if at > 0 else 0
    if clause.group is None or start <= clause.group.end or tokens[start].low != "for" or clause.group.tense == "modal":
        return False
    if tokens[clause.group.main].lemma in parsed.words.marks["verbs.arranging"]:
        return False
    return any(tokens[i].mention >= 0 and i != at for i in clause.tokens)


def onset(parsed: Parsed, head: int, end: int) -> bool:
    """Whether a date behind a noun is its own whatever the verb: `is a nurse with onset of fever on [3 April]`.

    head: the noun. end: what leads to the date.
    """
    tokens = parsed.tokens
    return tokens[end].low != "of" and tokens[head].low in parsed.words.marks["nouns.onsets"]


def lasted(parsed: Parsed, at: int, head: int, end: int) -> bool:
    """Whether a noun is what went on between the two dates at token `at`: `back after a stint at Hull from [2010 to
    2012]`. head, end: as for `onset`."""
    tokens, marks = parsed.tokens, parsed.words.marks
    both = tokens[end].low in marks["dates.lasting"] and not tokens[at].low.isdigit()
    return both and tokens[head].low in marks["nouns.spells"]


def first_time(parsed: Parsed, at: int, first: int, end: int) -> int:
    """Where it begins of what a day comes again, if the date at token `at` is that of the first time: `the anniversary
    of the founding of the club in [1886]`, `to mark the anniversary of the riots [last year]`; -1 if not.

    first, end: of the noun phrase before the date.
    """
    tokens, marks, low = parsed.tokens, parsed.words.marks, parsed.tokens[at].low
    again = next((i for i in range(first, end - 1) if tokens[i].low in marks["nouns.feasts"]), -1)
    if again < 0 or tokens[again + 1].low != "of":
        return -1
    year = low[-4:].isdigit()
    aim = first > 1 and tokens[first - 1].tag == "VB" and tokens[first - 2].tag == "TO" and low.startswith("last ")
    later = (tokens[i].low[:1].isdigit() or tokens[i].low in parsed.words.numbers for i in range(first, again))
    return again + 2 if year or (aim and not any(later)) else -1


def judged_later(parsed: Parsed, at: int) -> bool:
    """Whether a date belongs to what somebody thinks or says of a thing, or does to it, at another time: `hailed the
    [10 October] verdict`, `will appeal against [Monday]'s ruling`."""
    tokens, group, marks = parsed.tokens, parsed.holder[at].group, parsed.words.marks
    if group is None or group.passive or at < group.end or not dates.owned(tokens, at, parsed.words):
        return False
    lemma, start = tokens[group.main].lemma, at - (tokens[at - 1].tag in ("DT", "PRP$"))
    against = start == group.end + 1 and tokens[group.end].low == "against"
    later = any(lemma in marks[f"verbs.{name}"] for name in ("minding", "looking_back", "appraising"))
    return against or (start == group.end and later)


def made_before(parsed: Parsed, at: int, head: int) -> bool:
    """Whether a noun is what somebody decided or offered on the date at token `at`, of which another thinks or says
    something later."""
    given = parsed.tokens[head].low.removesuffix("s") in parsed.words.marks["nouns.made"]
    return given and judged_later(parsed, at)


def dated_before(parsed: Parsed, joint: int) -> int:
    """The date before a conjunction, at most with the place behind it: `a march [Feb. 3] in Moss and`; -1 if none."""
    tokens, at = parsed.tokens, joint - 1
    if at < 1 or tokens[joint].tag != "CC":
        return -1
    while at > max(joint - _PLACE, 0) and tokens[at].tag in ("NNP", "IN", "DT"):
        at -= 1
    return at if tokens[at].mention >= 0 else -1


def apart(parsed: Parsed, at: int) -> tuple[int, int, int] | None:
    """An event that no verb tells, beside the date at token `at`: start, end, head; None if there is none."""
    return _added(parsed, at) or _elapsed(parsed, at) or _set_off(parsed, at)


def _set_off(parsed: Parsed, at: int) -> tuple[int, int, int] | None:
    """The object of a verb that is an event with its date between commas: `blamed the crash, in [May], on a rail`."""
    tokens, group = parsed.tokens, parsed.holder[at].group
    start, end = parsed.phrase(at)
    closed = start > 1 and tokens[start - 1].tag == "," and end < len(tokens) and tokens[end].tag == ","
    noun = nearest(tokens, start - 1) if closed else None
    if noun is None or group is None or noun[0] < group.end or noun[1] != start - 1:
        return None
    return (*noun, noun[1] - 1) if names_event(tokens, noun[1] - 1, parsed.words) else None


def _added(parsed: Parsed, at: int) -> tuple[int, int, int] | None:
    """An event that is one of several, between commas behind the date at token `at` alone: `after the arrest of Lee
    and, [a day later], the bombing of Moss`."""
    around = [token.tag for token in parsed.tokens[max(at - 2, 0) : at + 3]]
    if around != ["CC", ",", "DATE", ",", "DT"] or parsed.holder[at].group is None:
        return None
    return _untold(parsed, at + 2)


def _elapsed(parsed: Parsed, at: int) -> tuple[int, int, int] | None:
    """The event that was so long ago, `It is [ten years] since the death of Ann Lee`, `[Ten years] have passed since
    it`."""
    tokens, group, marks = parsed.tokens, parsed.holder[at].group, parsed.words.marks
    passing = group is not None and group.start == at + 1 and tokens[group.main].lemma in marks["dates.passing"]
    since = at + 1
    if passing and group is not None:
        since = group.end + (low_at(tokens, group.end) == "by")
    behind = since + 1 < len(tokens) and tokens[since].low == "since"
    long_ago = passing or any(token.low in marks["verbs.be"] for token in tokens[max(at - 2, 0) : at])
    return _untold(parsed, since + 1) if behind and long_ago else None


def _untold(parsed: Parsed, first: int) -> tuple[int, int, int] | None:
    """The noun phrase of an event that begins at a token, if it is no subject."""
    tokens, end = parsed.tokens, first
    while end < len(tokens) and (tokens[end].tag in NOMINALS or tokens[end].low == "of"):
        end += 1
    head = next((i for i in range(first, end) if tokens[i].low == "of"), end) - 1
    told = any(group.start == end and group.finite for group in parsed.groups)
    event = any(parsed.words.event(word) for word in (tokens[head].low, *tokens[head].low.split()))  # `Battle of Moss`
    return (first, end, head) if event and not told else None


def names_event(tokens: Sequence[Tok], head: int, words: Words) -> bool:
    """Whether a noun names an event, by itself, with the noun before it, `a [3 May] traffic stop`, or by the `of` that
    follows: `the loss of the ship in [1990]`, not of £2m."""
    low, behind = tokens[head].low, [token.tag for token in tokens[head + 1 : head + 3]]
    lost = low in words.marks["nouns.events_of"] and behind in (["IN", "DT"], ["IN", "NNP"], ["IN", "PRP$"])
    return words.event(low) or lost or f"{tokens[head - 1].low}-{low}" in words.marks["nouns.event_pairs"]


def called_event(token: Tok, words: Words) -> bool:
    """Whether a name is that of an event: `the Battle of Moss`."""
    return token.name is not None and any(words.event(word) for word in token.low.split())


def soon(parsed: Parsed, of: int) -> bool:
    """Whether an `of` leads to what was soon followed: `within months of the fire in [May]`."""
    near = [token.low for token in parsed.tokens[max(of - 2, 0) : of + 1]]
    return near[2:] == ["of"] and near[0] in parsed.words.marks["dates.within"]
