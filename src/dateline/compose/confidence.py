"""How probable it is that a date is right, and why: a sum of evidence as log odds, its weights in data/confidence.toml.

The weights are fitted by benchmarks/confidence.py, so that of the dates with 0.8 eight in ten are right; see
docs/calibration.md. The doubts of a date are passed on, as evidence, to those that count from it.
"""

import math
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from dateline.compose.evidence import Evidence, Grounds, dates_in, doubted, elsewhere, grounds_of, own_evidence
from dateline.records import Document, Mention, Resolution, Scored

_LEAST: Final = 0.02
_MOST: Final = 0.99
_WORTH_SAYING: Final = 0.1
"""Log odds from which a reason is told."""


class Weighing(NamedTuple):
    """The bias, and by name of the evidence: its weight, the sign it may have, how readers are told of it, and the
    weight that a doubt has at least."""

    bias: float
    weight: Mapping[str, float]
    sign: Mapping[str, str]
    says: Mapping[str, str]
    most: Mapping[str, float]

    def bounds(self, name: str) -> tuple[float | None, float | None]:
        """Between which weights a fit may choose."""
        return {"+": (0.0, None), "-": (None, self.most.get(name, 0.0))}.get(self.sign[name], (None, None))

    def score(self, evidence: Evidence) -> float:
        """The probability that a date is right."""
        odds = self.bias + sum(self.weight[name] * strength for name, strength in evidence.items())
        return min(max(1 / (1 + math.exp(-odds)), _LEAST), _MOST)


@cache
def weighing() -> Weighing:
    """What data/confidence.toml says."""
    data = tomllib.loads((files("dateline.compose") / "data" / "confidence.toml").read_text(encoding="utf-8"))
    known = {entry["name"]: entry for entry in data["evidence"]}
    weight, sign, says = ({name: entry[key] for name, entry in known.items()} for key in ("weight", "sign", "says"))
    most = {name: entry["most"] for name, entry in known.items() if "most" in entry}
    return Weighing(data["bias"], weight, sign, says, most)


def confidences(document: Document, resolved: Sequence[tuple[Mention, Resolution]]) -> list[Scored]:
    """The score and reasons of every mention of a document, in order; 0 where there is no date."""
    told = [(grounds, own_evidence(grounds)) for grounds in grounds_of(document, resolved)]
    return [confidence(*judged) for judged in chained(told, weighing())]


def chained(told: Iterable[tuple[Grounds, Evidence]], given: Weighing) -> Iterator[tuple[Grounds, Evidence]]:
    """The grounds of a document in order, each with the score of the date that it counts from, and what they show;
    nothing where there is no date. told: the grounds with what they show by themselves."""
    sure: dict[str, float] = {}
    for grounds, own in told:
        resolution = grounds.resolution
        anchor = resolution.because.anchor
        known = grounds._replace(anchor_score=sure.get(anchor) if anchor else None)
        evidence = doubted(own, known.anchor_score)
        if resolution.when is not None:
            sure.update(dict.fromkeys(dates_in(resolution.when.edtf), given.score(evidence)))
        yield known, evidence


def confidence(grounds: Grounds, evidence: Evidence) -> Scored:
    """The score of a date with its reasons: what it counts from first, then what weighs most."""
    if grounds.resolution.when is None:
        return Scored(score=0, reasons=(grounds.resolution.unresolved,))
    return Scored(score=round(weighing().score(evidence), 3), reasons=tuple(_reasons(grounds, evidence)))


# ------------------------------------------------------------------------------------------------------ in words


def _reasons(grounds: Grounds, evidence: Evidence) -> Iterator[str]:
    """What the date counts from; then every other piece of evidence that weighs something, the weightiest first."""
    given = weighing()
    anchor = f"anchor_{grounds.resolution.because.counted_from}"
    weights = {name: given.weight[name] * strength for name, strength in evidence.items() if name != anchor}
    worth = [name for name, weight in weights.items() if abs(weight) >= _WORTH_SAYING]
    filled = _filled(grounds)
    for name in (anchor, *_first_said(sorted(worth, key=lambda name: (-abs(weights[name]), name)))):
        if given.says[name]:
            yield given.says[name].format_map(filled)


def _first_said(names: Iterable[str]) -> Iterator[str]:
    """Of evidence for one and the same doubt only the weightiest is told."""
    told: set[str] = set()
    for name in names:
        doubt = name.partition("_")[0] if name in _SAME_DOUBT else name
        if doubt not in told:
            told.add(doubt)
            yield name


_SAME_DOUBT: Final = frozenset(("direction_open", "direction_near", "leap", "leap_back", "weekday", "weekday_alone"))


def _filled(grounds: Grounds) -> Mapping[str, str]:
    """What stands in the braces of a reason."""
    because = grounds.resolution.because
    away = elsewhere(because)
    return {
        "anchor_because": because.anchor_because,
        "alternatives": " or ".join(other.reading for other in because.alternatives if other not in away),
        "elsewhere": " or ".join(other.reading for other in away),
        "anchor": because.anchor or "",
        "cue": because.cue,
        "since": _sentences(grounds.since),
        "sure": f"{100 * (grounds.anchor_score or 0):.0f} %",
        "own": grounds.document.published or "",
    }


def _sentences(since: int | None) -> str:
    """How far back something was told; nothing where that is not known."""
    if since is None:
        return ""
    return {0: ", in the same sentence", 1: ", in the sentence before"}.get(since, f", {since} sentences before")
