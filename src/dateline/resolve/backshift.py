"""Plans of the past: what a verb puts ahead of the time that is told, and not of when the text was written: `was to
return on Monday`, `had been told that it would begin in July` (the backshift of tenses in reported speech)."""

from typing import Final

from dateline.expressions import Words
from dateline.expressions.words import first_word, phrases
from dateline.resolve.verbs import last_verb, patterns_of

_AUXILIARIES: Final = 3  # words before a verb among which `had` may stand: `had originally been told`
_BEFORE: Final = r"(?:(?<![\w-])|(?=['’]))"


def backshifted(cue: str, words: Words) -> bool:
    """Whether a cue of what is to come may tell of what was to come then: `was to`, `would`, `promised to`."""
    return first_word(cue) in words.cue("backshifted")


def firm(cue: str, words: Words) -> bool:
    """Whether a cue of what is to come speaks of when it was written: neither `was to`, nor a weak one."""
    return first_word(cue) not in (*words.cue("backshifted"), *words.cue("weak"))


def put_off(cue: str, words: Words) -> bool:
    """Whether a cue tells of what was given another day then: `moved it to`."""
    return first_word(cue) in words.cue("put_off")


def from_then(cue: str, head: str, words: Words) -> bool:
    """Whether what lies ahead by a cue was to come on a day that its sentence tells: `left on Thursday and was to
    return on Monday`, `had on Saturday put off the vote to Sunday`. head: the sentence up to the name."""
    return backshifted(cue, words) or (put_off(cue, words) and _had(head.lower().split(), words))


def ahead_then(text: str, cue: str, first: int, start: int, words: Words) -> bool:
    """Whether what a verb puts ahead was so from what had been: `had been told that it would begin in July`; not
    `said he had been promised seats for Monday`, which is ahead of when he said so, nor `said it had shut the mine and
    expected to open it on Monday`.

    first: where the sentence begins. start: of the date.
    """
    at = text.rfind(cue, first, start) if backshifted(cue, words) else -1
    if at >= 0 and _joined(text, first, at, words):
        return False
    _, verb = last_verb(patterns_of(words), text, first, at) if at >= 0 else ("", "")
    stands = text.rfind(verb, first, at) if verb else at
    told = bool(text[stands + len(verb) : at].strip())
    return told and _had([first_word(verb), *text[first:stands].lower().split()[-_AUXILIARIES:]], words)


def _joined(text: str, first: int, at: int, words: Words) -> bool:
    """Whether a verb at a place is a further one beside that before it, behind `and`."""
    before = text[first:at].rsplit(None, 1)
    return bool(before) and before[-1] in words.cue("and")


def of_then_only(text: str, first: int, start: int, words: Words) -> bool:
    """Whether what stands before a place in its sentence speaks of a plan of the past and none of now: `were supposed
    to ship it on Monday to arrive on`, but not `was ill on Monday, but I'm going out on`."""
    then, now = phrases(words, "backshifted", _BEFORE), phrases(words, "current", _BEFORE)
    found = [*then.finditer(text, first, start)] if then is not None else []
    return bool(found) and (now is None or now.search(text, found[-1].end(), start) is None)


def once_due(cue: str, words: Words, *, ahead: bool) -> bool:
    """Whether a cue tells of what was due then. ahead: whether its date is taken for one ahead of now, which a plain
    `was due` leaves open; a date that is over must `have been due`."""
    had = phrases(words, "had_been_planned")
    return first_word(cue) in words.cue("being") if ahead else had is not None and had.match(cue) is not None


def _had(before: list[str], words: Words) -> bool:
    """Whether words tell of what had been."""
    return not set(words.cue("over")).isdisjoint(before)


def lasted_so(cue: str, words: Words) -> bool:
    """Whether a past verb tells what went on up to a limit, `was sent that way until`, and not what was stopped, put
    off or given until one, which may still be to come."""
    last = {*words.cue("stopped"), *words.cue("granted"), *words.cue("put_off")}
    return cue != "" and last.isdisjoint(cue.lower().split())
