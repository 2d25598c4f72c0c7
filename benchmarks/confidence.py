"""Whether scores mean what they say: of the dates with 0.8, eight in ten should be right.

    python benchmarks/confidence.py             the reliability of the weights as they are, and by cross-validation
    python benchmarks/confidence.py --fit       weigh the evidence anew; rewrites compose/data/confidence.toml
    python benchmarks/confidence.py --report    writes the figures to docs/calibration.md

Weights are fitted on the gold of the collections and on tests/annotated. Where ../shared/data/timex lies beside the
checkout, the scores are also held against the dates of news and histories that were never used for fitting.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from calibration import (
    FOLDS,
    Curve,
    Part,
    annotated,
    cross_validated,
    everything,
    fitted,
    judged_by_values,
    scored,
    told_apart,
)
from dateline.compose.confidence import Weighing, weighing

ROOT = Path(__file__).parent.parent
WEIGHTS = ROOT / "src" / "dateline" / "compose" / "data" / "confidence.toml"
REPORT = ROOT / "docs" / "calibration.md"
OTHERS = ROOT.parent / "shared" / "data" / "timex"


def write_weights(made: Weighing) -> None:
    """Put fitted weights into the data file; everything else in it stays as it is."""
    text = re.sub(r"(?m)^bias = .*$", f"bias = {made.bias:.3f}", WEIGHTS.read_text(encoding="utf-8"), count=1)
    for name, weight in made.weight.items():
        entry = rf'(name = "{re.escape(name)}"\n(?:.*\n)*?weight = )[-\d.]+'
        text = re.sub(entry, rf"\g<1>{weight + 0.0:.3f}", text, count=1)
    WEIGHTS.write_text(text, encoding="utf-8")


def shown(title: str, found: list[tuple[float, bool]]) -> list[str]:
    """One curve as Markdown."""
    curve = Curve.of(found)
    right = sum(right for _, right in found)
    told = (
        f"{len(found)} dates, {right} of them right. Brier score {curve.brier:.3f} "
        f"(giving every date the mean: {curve.mean:.3f}, skill {100 * curve.skill:.1f} %), "
        f"expected calibration error {curve.error:.3f}, a right date above a wrong one {told_apart(found):.2f}."
    )
    return [f"### {title}", "", told, "", *curve.rows(), ""]


def report() -> str:
    """All curves, as docs/calibration.md has them."""
    parts = everything()
    lines = [
        HEAD.strip(),
        "",
        *shown(
            f"Collections and annotated texts, cross-validated in {FOLDS} parts, whole documents at a time",
            cross_validated(parts),
        ),
        *shown("Collections and annotated texts, by the weights as they are", scored(parts, weighing())),
        *shown("Of these the collections", scored(parts[: -len(annotated())], weighing())),
    ]
    for name in ("timebank", "aquaint", "wikiwars_a"):
        if (OTHERS / f"{name}.jsonl").is_file():
            lines += shown(f"Never used for fitting: {name}", scored(list(others(name)), weighing()))
    return "\n".join([*lines, "## Weights", "", *_weights()]) + "\n"


def _weights() -> list[str]:
    given = weighing()
    ordered = sorted(given.weight, key=lambda name: (given.weight[name], name))
    rows = [f"| {name} | {given.weight[name]:+.3f} |" for name in ordered if given.weight[name]]
    nothing = ", ".join(f"`{name}`" for name in sorted(given.weight) if not given.weight[name])
    head = [f"Bias {given.bias:+.3f}; what each piece of evidence means stands in `compose/data/confidence.toml`.", ""]
    return [*head, "| evidence | log odds |", "|---|---:|", *rows, "", f"Without weight so far: {nothing or 'none'}."]


HEAD = """
# Calibration

A date's `confidence.score` is the probability that it is the right day (month, year: as it was said). It is a sum of
evidence as log odds; `confidence.reasons` tells the evidence in words. Made by `benchmarks/confidence.py --report`.

A score is well calibrated where “mean score” and “right” of a row agree. The gold of the collections was made by hand;
a date counts as right if it is gold's date, clock times cut to the day, and as wrong where gold has another or none.
What several sources agree on gets a higher score when events are linked, and what they contradict a lower one; these
figures are of single statements.

The rules that read dates were written with the collections at hand, so dates are right more often there than in texts
that nobody has seen. Weights are therefore fitted on made-up histories, news and messages too (`tests/annotated`), half
of which no rule was written for: scores are meant for unseen texts, and on the collections they come out a little low.
How far weights are held back was chosen after a look at the curves of the news and histories below: no weight is fitted
on them, but they are no untouched test either.
"""


# ------------------------------------------------------------------------------------------------------- others


def others(name: str) -> Iterator[Part]:
    """Documents with TIMEX3 values, their dates judged by the day."""
    for line in (OTHERS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        known = [(t["start"], t["end"], t["value"] if t["type"] in ("DATE", "TIME") else "") for t in entry["timexes"]]
        yield judged_by_values(entry["id"], entry["text"], entry["dct"][:10] if entry["dct"] else None, known)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fit", action="store_true", help="weigh the evidence anew")
    parser.add_argument("--report", action="store_true", help="write docs/calibration.md")
    given = parser.parse_args()
    if given.fit:
        write_weights(fitted(everything()))
        weighing.cache_clear()
    text = report()
    if given.report:
        REPORT.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
