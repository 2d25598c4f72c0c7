"""From evidence to a type: the weights are added, and a type is stated only where it is well ahead."""

from collections.abc import Iterable
from typing import NamedTuple, cast, get_args

from dateline.compose.names.lexicon import Cue
from dateline.compose.names.record import Name, NameType

NEEDED = 3
AHEAD = 2
BEYOND_DOUBT = 5
TYPES = frozenset(get_args(NameType)) - {"name"}


class Verdict(NamedTuple):
    """A type with its reasons; `name` where the evidence is thin or speaks for two."""

    type: NameType
    certain: bool
    evidence: tuple[str, ...]


NO_EVIDENCE = Verdict("name", False, ())


def weigh(cues: Iterable[Cue]) -> tuple[str, int, bool]:
    """What the evidence speaks for most, with which weight, and whether that is enough; each piece counts once."""
    scores: dict[str, int] = {}
    for cue in dict.fromkeys(cues):
        scores[cue.type] = scores.get(cue.type, 0) + cue.weight
    best, score, second = "name", 0, 0
    for kind, weight in scores.items():
        if weight > score:
            best, score, second = kind, weight, score
        elif weight > second:
            second = weight
    return best, score, best in TYPES and score >= NEEDED and score - second >= AHEAD


def type_of(cues: Iterable[Cue]) -> str:
    """The type alone."""
    best, _, stated = weigh(cues)
    return best if stated else "name"


def decide(cues: list[Cue]) -> Verdict:
    """The type that the evidence gives, with the reasons for it, the strongest first."""
    if not cues:
        return NO_EVIDENCE
    best, score, stated = weigh(cues)
    reasons = [cue for cue in dict.fromkeys(cues) if cue.type == best]
    if len(reasons) > 1:
        reasons.sort(key=lambda cue: -cue.weight)
    kind = cast("NameType", best) if stated else "name"
    return Verdict(kind, stated and score >= BEYOND_DOUBT, tuple(cue.because for cue in reasons))


def name_of(text: str, start: int, end: int, canonical: str, verdict: Verdict) -> Name:
    """The record of a name that stands at `[start, end)` of a text."""
    return Name(start, end, text[start:end], verdict.type, canonical, verdict.certain, verdict.evidence)
