"""Why two statements are held to tell one event, in words that a reader can check."""

from collections.abc import Iterator
from typing import Final

from dateline.interval.calendar import civil
from dateline.link.alone import one_moment, told_alone
from dateline.link.dates import DAY, HOUR, Bounds, apart, one_night, relation
from dateline.link.matching import FAMILY_IN_WORDS, match, shared_stems
from dateline.link.score import identical, likely
from dateline.link.statements import Statement
from dateline.link.words import by_stem

_MOST_WORDS: Final = 6


def reasons_for(one: Statement, other: Statement, score: float) -> tuple[str, ...]:
    """What two statements have in common, and how likely that makes them one."""
    if identical(one, other):
        return ("the same words", _of_dates(one, other))
    found = [_of_dates(one, other), *_of_words(one, other)]
    if one.event.kind == other.event.kind != "other":
        found.append(f"both of the kind “{one.event.kind}”")
    if one_moment(one, other):
        found.append("no document tells anything else of that minute")
    elif told_alone(one, other):
        found.append("no document tells anything else of that time")
    kinds = {one.event.modality.kind, other.event.modality.kind}
    if "happened" in kinds and len(kinds) > 1:
        found.append("planned for the day on which it happened")
    found.append(f"together {min(round(100 * likely(score)), 99)} % likely to be one event")
    return tuple(found)


def _of_words(one: Statement, other: Statement) -> Iterator[str]:
    """Words in common, as the other statement writes them."""
    written = by_stem(other.event.title, other.lexicon)
    shared = shared_stems(one, other)
    names = [name for name in _all_names(other) if name in _all_names(one)]
    told = [written[stem] for stem in other.title if stem in shared]
    words = [word for word in told if not _within(word, names)]
    near = [written[stem] for stem in other.plain if stem not in shared and match(stem, other, one) >= FAMILY_IN_WORDS]
    for label, found in (("names in common", names), ("words in common", words), ("words of like meaning", near)):
        if found:
            yield f"{label}: {', '.join(dict.fromkeys(found[:_MOST_WORDS]))}"


def _all_names(statement: Statement) -> tuple[str, ...]:
    event = statement.event
    return (*event.people, *event.organisations, *event.places, *event.names)


def _within(word: str, names: list[str]) -> bool:
    return any(word.casefold() in name.casefold() for name in names)


# ------------------------------------------------------------------------------------------------------- dates


def _of_dates(one: Statement, other: Statement) -> str:
    mine, yours = one.bounds, other.bounds
    found = relation(mine, yours)
    if found.get("same_minute"):
        return "the same minute" if mine.offset == yours.offset else "the same minute by clocks of two zones"
    if found.get("whole_hours"):
        hours = round(abs(mine.start - yours.start) / HOUR)
        return f"clock times {hours} {'hour' if hours == 1 else 'hours'} apart, as in two time zones"
    if mine.start == yours.start and mine.end == yours.end:
        return "the same date"
    if apart(mine, yours):
        return _neighbours(mine, yours)
    return "the same day" if max(mine.length, yours.length) <= DAY else "one date lies within the other"


def _neighbours(one: Bounds, other: Bounds) -> str:
    """Two days in a row, and why both may be meant."""
    days = " and ".join(str(civil(day)[2]) for day in sorted({one.first_day, other.first_day}))
    if apart(one, other) > 1 or max(one.length, other.length) > DAY:
        return "two dates, of which one is a slip of the other: it befalls a person only once"
    if one_night(one, other):
        return f"the night between two days ({days} of the month)"
    return f"two days in a row ({days} of the month); the words in common outweigh it"
