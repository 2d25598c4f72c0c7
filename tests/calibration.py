"""How well the scores of dates agree with how often they are right, and the fit of their weights.

    judged("suez-crisis")   every expression of a collection with its grounds, and whether gold says its date is right
    annotated()             the same of made-up histories, news and messages, whose dates stand beside them
    cross_validated(...)    scores by weights that never saw the document that they score
    Curve.of(...)           expected and observed, Brier score and calibration error

A date is judged if an event of the build stands on it and gold says something of the place: a statement with its date,
or that there is none. Weights keep the sign that `compose/data/confidence.toml` allows them, and are drawn to zero.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np
from scipy.optimize import minimize

from annotated import FOLDER, Text, texts
from dateline.compose.confidence import Weighing, chained, weighing
from dateline.compose.evidence import Evidence, Grounds, grounds_of, own_evidence
from dateline.expressions import load
from dateline.find import find
from dateline.records import Composed, Mention, Resolution
from dateline.resolve import resolve
from gold import COLLECTIONS, composed, load_gold, locate, same_date
from make import document as written

RIDGE = 4.0
"""How strongly weights are drawn to zero: as if so many dates had spoken against each."""
FOLDS = 5
ROUNDS = 3
EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0001)


class Judged(NamedTuple):
    """An expression at its place. own: what speaks for or against its date by itself. right: None where gold says
    nothing of it, or where it is no event."""

    grounds: Grounds
    own: Evidence
    right: bool | None


Part = Sequence[Judged]
"""The expressions of one document, in order: scores are passed on from one to those that count from it."""


@cache
def judged(name: str) -> tuple[Part, ...]:
    """The documents of a collection."""
    return tuple(_judged(name, part) for part in composed(name))


def everything() -> list[Part]:
    """The documents of all collections, and the annotated ones."""
    return [*(part for name in COLLECTIONS for part in judged(name)), *annotated()]


@cache
def annotated() -> tuple[Part, ...]:
    """The documents of tests/annotated. Rules were written without looking at half of them."""
    return tuple(_annotated(text) for path in sorted(FOLDER.glob("*.txt")) for text in texts(path))


def _annotated(text: Text) -> Part:
    known = [(time.start, time.end, time.value) for time in text.times if not time.repeats]
    return judged_by_values(text.name, text.text, text.published, known)


Value = tuple[int, int, str]
"""Where an expression stands, and its TIMEX3 value."""


def judged_by_values(path: str, text: str, published: str | None, known: Sequence[Value]) -> Part:
    """The dates of a text against TIMEX3 values, by the day; those of which no value names a year are not judged."""
    because = "“given”" if published else "not known"
    doc = written(text, path, published=published, published_because=because)
    found = find(text, load("en"), ())
    resolved = resolve(doc, found.folded, found.mentions, found.sentences, load("en"))
    return [
        Judged(grounds, own_evidence(grounds), _right(known, grounds.mention, grounds.resolution))
        for grounds in grounds_of(doc, resolved)
    ]


def _right(known: Sequence[Value], mention: Mention, resolution: Resolution) -> bool | None:
    value = next((value for start, end, value in known if start < mention.end and mention.start < end), "")
    if resolution.when is None or mention.parts or mention.type not in ("DATE", "TIME"):
        return None
    return _day(resolution.timex3) == _day(value) if re.match(r"\d{4}(?!.*X)", value) else None


def _day(value: str) -> str:
    return value.partition("T")[0]


def _judged(name: str, part: Composed) -> Part:
    document = part.document
    found = find(document.text, load("en"), document.blocks)
    resolved = resolve(document, found.folded, found.mentions, found.sentences, load("en"))
    verdict = _verdicts(name, part)
    return [
        Judged(grounds, own_evidence(grounds), verdict(grounds.mention, grounds.resolution))
        for grounds in grounds_of(document, resolved)
    ]


def _verdicts(name: str, part: Composed) -> Callable[[Mention, Resolution], bool | None]:
    gold, document = load_gold(name), part.document
    told = {event.mentions[0].expression_start for event in part.events}
    spans = [
        (span, entry.get("edtf"))
        for kind in ("event", "undated", "never")
        for entry in gold.get(kind, [])
        if entry["document"] == document.path
        and (span := locate(document, entry["quote"], entry.get("expression", entry["quote"])))
    ]

    def verdict(mention: Mention, resolution: Resolution) -> bool | None:
        known = [edtf for span, edtf in spans if span[0] < mention.end and mention.start < span[1]]
        if resolution.when is None or not known or mention.start not in told:
            return None
        return any(edtf and same_date(edtf, resolution.when.edtf) for edtf in known)

    return verdict


# ---------------------------------------------------------------------------------------------------------- fit


SIGNED: Final = {"+": (0.0, None), "-": (None, 0.0), "": (None, None)}
"""Between which weights a fit may choose, by the sign that a weight may have."""


def fitted(parts: Sequence[Part], ridge: float = RIDGE) -> Weighing:
    """Weights under which the dates of these documents are most likely; anew in rounds, since doubts are passed on."""
    made = weighing()._replace(bias=1.5, weight=dict.fromkeys(weighing().weight, 0.0))
    names = list(made.weight)
    for _ in range(ROUNDS):
        shown = [(evidence, one.right) for part in parts for evidence, one in _judged_only(part, made)]
        best = logistic(
            _table([evidence for evidence, _ in shown], names),
            np.array([right for _, right in shown]),
            [made.bounds(name) for name in names],
            ridge=ridge,
        )
        made = made._replace(bias=float(best[-1]), weight=dict(zip(names, map(float, best[:-1]), strict=True)))
    return made


def _table(found: Sequence[Evidence], names: Sequence[str]) -> np.ndarray:
    """Evidence as rows of numbers in the order of some names, with a one behind each for the bias."""
    place = {name: at for at, name in enumerate(names)}
    rows = np.zeros((len(found), len(names) + 1))
    rows[:, -1] = 1.0
    for row, evidence in zip(rows, found, strict=True):
        for name, strength in evidence.items():
            if name in place:
                row[place[name]] = strength
    return rows


def _judged_only(part: Part, made: Weighing) -> Iterable[tuple[Evidence, Judged]]:
    return (shown for shown in _shown(part, made) if shown[1].right is not None)


def _shown(part: Part, made: Weighing) -> Iterable[tuple[Evidence, Judged]]:
    """The expressions of a document with all that speaks for or against their dates, doubts passed on by weights."""
    shown = chained([(one.grounds, one.own) for one in part], made)
    return ((evidence, one) for (_, evidence), one in zip(shown, part, strict=True))


def logistic(
    rows: np.ndarray,
    right: np.ndarray,
    bounds: Sequence[tuple[float | None, float | None]],
    *,
    ridge: float,
    weight: np.ndarray | None = None,
) -> np.ndarray:
    """Weights of a logistic model, the last one the bias, each within its bounds."""
    share = np.ones(len(right)) if weight is None else weight
    truth = right.astype(float)

    def loss(given: np.ndarray) -> tuple[float, np.ndarray]:
        odds = rows @ given
        drawn = np.append(given[:-1], 0.0)
        value = float((share * (np.logaddexp(0, odds) - truth * odds)).sum() + ridge * (drawn**2).sum())
        return value, rows.T @ (share * (1 / (1 + np.exp(-odds)) - truth)) + 2 * ridge * drawn

    start = np.zeros(rows.shape[1])
    limits = [*bounds, (None, None)]
    return minimize(loss, start, jac=True, method="L-BFGS-B", bounds=limits, options={"maxiter": 1000}).x


def scored(parts: Iterable[Part], made: Weighing) -> list[tuple[float, bool]]:
    """Score and verdict of every date that is judged."""
    return [(made.score(evidence), one.right) for part in parts for evidence, one in _judged_only(part, made)]


def cross_validated(parts: Sequence[Part], ridge: float = RIDGE) -> list[tuple[float, bool]]:
    """Score and verdict of every date, by weights fitted on other documents."""
    found = []
    for fold in range(FOLDS):
        made = fitted([part for number, part in enumerate(parts) if number % FOLDS != fold], ridge)
        found += scored([part for number, part in enumerate(parts) if number % FOLDS == fold], made)
    return found


# -------------------------------------------------------------------------------------------------------- curve


def told_apart(found: Sequence[tuple[float, bool]]) -> float:
    """How often a right date has a higher score than a wrong one (AUC): .5 by chance, 1 always."""
    right = np.sort([score for score, right in found if right])
    wrong = np.array([score for score, right in found if not right])
    below, equal = np.searchsorted(right, wrong, "left"), np.searchsorted(right, wrong, "right")
    return float((len(right) - (below + equal) / 2).mean() / len(right))


class Curve(NamedTuple):
    """Scores against truth.

    brier: mean squared distance, 0 is best; always giving the mean would give `mean`. error: expected calibration
    error, the mean distance between score and share of right dates over the bins. bins: (from, to, number, mean
    score, share right).
    """

    brier: float
    mean: float
    error: float
    bins: tuple[tuple[float, float, int, float, float], ...]

    @classmethod
    def of(cls, found: Sequence[tuple[float, bool]]) -> "Curve":
        """The curve of some scores with their verdicts."""
        score = np.array([score for score, _ in found])
        right = np.array([right for _, right in found], dtype=float)
        bins = []
        for low, high in pairwise(EDGES):
            held = (score >= low) & (score < high)
            if held.any():
                bins.append(
                    (low, min(high, 1.0), int(held.sum()), float(score[held].mean()), float(right[held].mean()))
                )
        error = sum(number * abs(said - truth) for _, _, number, said, truth in bins) / len(found)
        share = float(right.mean())
        return cls(float(((score - right) ** 2).mean()), share * (1 - share), error, tuple(bins))

    @property
    def skill(self) -> float:
        """How much of the Brier score of always giving the mean is saved: 0 nothing, 1 all of it."""
        return 1 - self.brier / self.mean

    def rows(self) -> list[str]:
        """The curve as the rows of a Markdown table."""
        head = ["| score | dates | mean score | right |", "|---|---:|---:|---:|"]
        return head + [
            f"| {low:.2f}–{high:.2f} | {number} | {said:.3f} | {truth:.3f} |"
            for low, high, number, said, truth in self.bins
        ]
