"""Scores on annotated corpora, where they lie beside the checkout: `python benchmarks/timex.py`.

Strict and relaxed spans and values of all types and of dates and times alone, in percent (F1), as the evaluator beside
the corpora counts them: for all documents, and for those with even and odd numbers apart.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

SHARED = Path(__file__).parent.parent.parent / "shared"
EVALUATOR = SHARED / "tools/timex_eval.py"
HALVES = {"all": (0, 1), "even": (0, 2), "odd": (1, 2)}


def scores(gold: Path, found: Path) -> dict[str, Any]:
    """What the evaluator says."""
    command = [sys.executable, str(EVALUATOR), str(gold), str(found), "--json"]
    answer: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return answer


def line(name: str, half: str, result: dict[str, Any]) -> str:
    """One line of the table."""
    cells = [name, half]
    for kind in ("all", "date_time"):
        part = result[kind]
        cells += [f"{100 * value:.1f}" for value in (part["strict"]["f1"], part["relaxed"]["f1"], part["value_f1"])]
    return f"{cells[0]:14}{cells[1]:6}" + "".join(f"{cell:>9}" for cell in cells[2:])


def corpus(path: Path, folder: Path) -> None:
    """Tag one corpus and print its lines."""
    found = folder / "found.jsonl"
    with path.open() as source, found.open("w") as target:
        subprocess.run([sys.executable, "-m", "dateline", "tag", "--jsonl"], stdin=source, stdout=target, check=True)
    documents = path.read_text(encoding="utf-8").splitlines()
    for half, (first, step) in HALVES.items():
        gold = folder / "gold.jsonl"
        gold.write_text("\n".join(documents[first::step] if step > 1 else documents) + "\n", encoding="utf-8")
        print(line(path.stem, half, scores(gold, found)))


def main() -> None:
    """Print the table."""
    corpora = sorted((SHARED / "data/timex").glob("*.jsonl"))
    if not corpora or not EVALUATOR.is_file():
        print(f"no corpora: {SHARED / 'data/timex'} is not there")
        return
    print(f"{'corpus':14}{'half':6}" + "".join(f"{name:>9}" for name in ("strict", "relaxed", "value") * 2))
    with tempfile.TemporaryDirectory() as folder:
        for path in corpora:
            corpus(path, Path(folder))


if __name__ == "__main__":
    main()
