"""A mention with what its statement is made of, and which of two that tell one moment says more."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.forms import Form
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lives import life
from dateline.compose.parse.named import named
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.interval.calendar import CLOCK_UNITS
from dateline.records import Mention, Resolution, When

_ROUND: Final = 12 * 366 * 86400  # seconds by which a date told roughly may miss the one that is meant
_DAY: Final = 86_400
_LEADING: Final = frozenset((",", "IN", "RB", "JJ", "SC"))  # what leads from a date to one that says it more closely
_BESIDE: Final = 8  # tokens to a time in brackets: `local time (`


class Told:
    """A mention with what its statement is made of: its form, the sentence taken apart, its token there or -1."""

    __slots__ = ("at", "clause", "form", "mention", "parsed", "resolution")

    def __init__(self, mention: Mention, resolution: Resolution, form: Form, parsed: Parsed, at: int) -> None:
        self.mention, self.resolution, self.form, self.parsed, self.at = mention, resolution, form, parsed, at
        clause: Clause | None = parsed.holder[at] if at >= 0 else (parsed.clauses[0] if parsed.holder else None)
        while clause is not None and clause.group is None and (clause.shared or clause.parent) is not None:
            clause = clause.shared or clause.parent
        self.clause = clause

    @property
    def tense(self) -> str:
        """Of its clause: `past`, `present`, `modal`; without a verb of its own one of the others.

        `elsewhere`: another clause has a verb; `participle`; `noun`: the name of an event; `none`. Where sentences
        are not taken apart `unknown`.
        """
        if not self.parsed.words.grammar:
            return "unknown"
        if self.clause is not None and self.clause.group is not None:
            return self.clause.group.tense or "participle"
        if self.parsed.groups:
            return "elsewhere" if any(group.finite for group in self.parsed.groups) else "participle"
        if self.at >= 0 and life(self.parsed, self.at) is not None:
            return "participle"  # `Ada Grey (b Vik, [3 May 1890]; d Ulm, 4 May 1950). Composer.`
        tokens = self.parsed.tokens
        held = [tokens[index] for index in self.parsed.holder[self.at].tokens] if self.at >= 0 else tokens
        if not any(token.tag in NOUNS for token in held):
            held = tokens  # `Next meeting: [9 May]`
        lows = [token.low.split()[0] if token.name is not None else token.low for token in held]
        told = any(low in self.parsed.words.marks["nouns.event"] for low in lows)  # not `Our flights this week`
        told = told or self.parsed.words.event(lows[0])  # `Assaults on Moss [May 19]`
        return "noun" if told else "none"  # `Siege of Moss, [May 18-July 4]`


def one_moment(first: Told, second: Told) -> bool:
    """Whether two dates of a sentence are one: in one clause, not joined by a conjunction, one inside the other."""
    if first.clause is None or second.clause is None or first.at < 0 or second.at < 0:
        return False
    season = _of_season(first, second) or _of_season(second, first)
    if (first.clause is not second.clause and not season) or (_of_bound_event(second) and not _of_bound_event(first)):
        return False
    one, other = first.resolution, second.resolution
    between = first.parsed.tokens[min(first.at, second.at) + 1 : max(first.at, second.at)]
    if any(token.tag == "CC" for token in between) and not _fronted(first, second):
        return False
    if [token.tag for token in between] == [","] and one.when is None and other.when and "/" in other.when.edtf:
        return True  # `in [the following season], [2006–07]`
    reckoned = first.mention.text.endswith(tuple(first.parsed.words.marks["dates.reckoned"]))
    led = reckoned and [token.tag for token in between] in ([","], [",", "IN"], ["IN"])
    if one.when is None and other.when is not None and led:
        return True  # `Several years later, in [1812], …`
    if one.when is None or other.when is None:  # `in [2012] it began at [dusk]`: of which day is not said
        return one.when is not other.when and (second if one.when else first).mention.type == "TIME"
    if "/" in one.when.edtf + other.when.edtf:
        return _hours_of(one, other) or _beside_stretch(first, second, [token.tag for token in between])
    if led or (reckoned and _roughly(first, second)):
        return True  # `A century later, in [January 1644], …`
    if season or _in_another_zone(first, second):
        return True
    inside = one.order[0] <= other.order[0] and other.order[1] <= one.order[1]
    around = other.order[0] <= one.order[0] and one.order[1] <= other.order[1]
    return inside or around


def _of_bound_event(told: Told) -> bool:
    """Whether a date is that of an event before or after which the deed was: `In 2010 it fell, after the strike in
    [March]`."""
    found = named(told.parsed, told.at)
    tokens = told.parsed.tokens
    return found is not None and found[0] > 0 and tokens[found[0] - 1].low in told.parsed.words.marks["dates.bounding"]


def _hours_of(day: Resolution, hours: Resolution) -> bool:
    """Whether the second of two dates only tells from when to when something was on the day that is the first: `on
    [Friday] ([4-7pm])`."""
    whole = day.order[1] - day.order[0] == _DAY
    return whole and day.order[0] <= hours.order[0] < hours.order[1] <= day.order[1]


def _beside_stretch(first: Told, second: Told, between: Sequence[str]) -> bool:
    """Whether a stretch says what a date before it and a comma does, `in [1961], just after [Easter]`."""
    one, other = first.resolution, second.resolution
    if one.when is None or other.when is None or between[:1] != [","]:
        return False
    if _closer(one.when, other.when):
        return _LEADING.issuperset(between)
    return between == [","] and "/" not in one.when.edtf and other.order[0] <= one.order[0] < other.order[1]


def _closer(year: When, limit: When) -> bool:
    """Whether a limit, open on its other side, lies in a year."""
    bound = limit.end if limit.start is None else limit.start if limit.end is None else None
    return bound is not None and year.edtf.isdigit() and bound.startswith(f"{year.edtf}-")


def _fronted(first: Told, second: Told) -> bool:
    """Whether one date leads the clause and a conjunction joins names between it and the other: `[Last week], Lee met
    Moss and Holm on [Friday]`."""
    group, tokens = first.clause.group if first.clause else None, first.parsed.tokens
    if group is None or not first.at < group.start < second.at or tokens[first.at + 1].tag != ",":
        return False
    joined = [i for i in range(group.end, first.parsed.phrase(second.at)[0]) if tokens[i].tag == "CC"]
    return all(tokens[i - 1].tag == tokens[i + 1].tag == "NNP" for i in joined)


def _in_another_zone(first: Told, second: Told) -> bool:
    """Whether brackets only say what time it was elsewhere: `at [21:30] local time ([14:30 UTC])`."""
    one, other = first.resolution.when, second.resolution.when
    clocks = one is not None and other is not None and {one.granularity, other.granularity} <= {*CLOCK_UNITS}
    beside = 0 < second.at - first.at <= _BESIDE and second.parsed.holder[second.at].kind == "paren"
    behind = next((token.text for token in second.parsed.tokens[second.at + 1 : second.at + 2]), "") if beside else ""
    words = (behind, second.mention.text.split()[-1])  # `7 p.m. Monday ET`, `1436 LT`
    zoned = other is not None and (other.zone is not None or any(w.isupper() and len(w) > 1 for w in words))
    return clocks and beside and zoned


def _roughly(first: Told, second: Told) -> bool:
    """Whether a round number only leads to the date that its clause then gives: `More than 90 years later the Danes
    built it in [1633]`."""
    apart = abs(second.resolution.order[0] - first.resolution.order[0])
    rough = first.mention.text.lower().split()[0] in first.parsed.words.marks["dates.roughly"]
    return rough and first.at < second.at and apart <= _ROUND and second.parsed.tokens[second.at - 1].tag == "IN"


def _of_season(sort: Told, other: Told) -> bool:
    """Whether a season only says what sort of thing it was of which the clause of the other date tells: `a [winter]
    storm that struck on [Friday]`."""
    when, clause = sort.resolution.when, other.clause
    if when is None or when.granularity != "season" or sort.parsed.tokens[sort.at].tag != "JJ" or clause is None:
        return False
    told = clause.antecedent or clause.subject
    return told is not None and told[0] <= sort.at < told[1]


def finer(one: Told, other: Told) -> Told:
    """The one that says more; a part of the day says no more than its day."""
    if one.resolution.when is None or other.resolution.when is None:
        return other if one.resolution.when is None else one
    if (of_thing := _of_bound(one)) is not _of_bound(other):
        return other if of_thing else one  # `voted on [Friday] before the match's [3 p.m.] start`
    clock = other.resolution.when.granularity in CLOCK_UNITS
    inside = other.at >= 0 and other.parsed.holder[other.at].kind == "paren"  # `1991 (17 June) Miners occupy the shaft`
    if _length(one) == _length(other) and one.mention.text.endswith(tuple(one.parsed.words.marks["dates.reckoned"])):
        return other  # `two hours later, on [5 May at 03:10]`
    lined = one.form.kind == "line" and not inside and not _dates_line(one, other)
    if lined or (_length(one) <= _DAY and not clock):
        return one
    return other if _length(other) < _length(one) else one


def _dates_line(year: Told, other: Told) -> bool:
    """Whether a line that begins with its year says later in which month or on which day of it: `1926 First broadcast,
    12 December`; not where that is of something else, `1973 Girls admitted, after a vote in May`."""
    bounding = year.parsed.words.marks["dates.bounding"]
    between = year.parsed.tokens[year.at + 1 : other.at]
    named = year.resolution.when is not None and year.resolution.when.granularity == "year"
    return named and not any(token.low in bounding or token.tag in ("SC", "CC") for token in between)


def _of_bound(told: Told) -> bool:
    """Whether a date tells when something was before or after which the deed was, `before the [3 p.m.] kick-off`, or of
    which season something is beside which it was: `showed it at the [spring] exhibition`."""
    tokens, start = told.parsed.tokens, told.at
    if start < 0 or tokens[start].tag != "JJ":
        return False
    while start > 0 and tokens[start - 1].tag in NOMINALS:
        start -= 1
    when, bounding = told.resolution.when, told.parsed.words.marks["dates.bounding"]
    season = when is not None and when.granularity == "season"
    return start > 0 and (tokens[start - 1].low in bounding or (season and tokens[start - 1].tag == "IN"))


def coarser(one: Told, other: Told) -> Told:
    """The one that says less."""
    return one if finer(one, other) is other else other


def _length(told: Told) -> int:
    return told.resolution.order[1] - told.resolution.order[0]


def came_then(told: Told, clause: Clause | None) -> bool:
    """Whether a clause right behind a date tells what happened then, `was idle until [1990], when it burned`, or one
    with it in its subject: `fell after [third-quarter] sales fell short`."""
    if clause is None or clause.kind != "sub" or clause.intro not in (told.at - 1, told.at + 1, told.at + 2):
        return False
    inside = clause.subject is not None and clause.subject[0] <= told.at < clause.subject[1]
    return told.parsed.tokens[clause.intro].low == "when" if clause.intro > told.at else inside
