"""That scores mean what they say, measured on documents that the weights never saw."""

import re
from pathlib import Path

from calibration import Curve, cross_validated, everything, scored, told_apart
from dateline.compose.confidence import weighing

REPORT = Path(__file__).parents[2] / "docs" / "calibration.md"


def test_scores_mean_what_they_say():
    """Of documents that the weights never saw: eight in ten of the dates with 0.8 are right. And those that are shipped
    tell right dates from wrong ones. One test, for what both are measured on takes long to read."""
    parts = everything()
    found = cross_validated(parts)
    curve = Curve.of(found)
    assert curve.error <= 0.03, "\n".join(curve.rows())
    assert curve.skill >= 0.02
    assert told_apart(found) >= 0.67
    shipped = scored(parts, weighing())
    curve = Curve.of(shipped)
    assert curve.error <= 0.07, "\n".join(curve.rows())
    assert curve.brier < curve.mean
    doubtful, sure = ([right for score, right in shipped if low <= score < high] for low, high in ((0, 0.9), (0.95, 1)))
    assert sum(doubtful) / len(doubtful) < sum(sure) / len(sure) - 0.05


def test_the_report_shows_the_weights_that_are_shipped():
    rows = re.findall(r"(?m)^\| (\w+) \| ([+-][\d.]+) \|$", REPORT.read_text(encoding="utf-8"))
    assert {name: float(weight) for name, weight in rows} == {n: w for n, w in weighing().weight.items() if w}
