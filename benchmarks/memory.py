"""Peak memory of tagging and building 10, 100 and 1,000 distinct documents: `python benchmarks/memory.py [N …]`.

Each figure is of a process of its own. The documents are the texts under corpus/ with their numbers of years and days
moved, so that no two say the same dates. Tagging must stay flat; building keeps the events, so it grows with them.
"""

import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

ROOT = Path(__file__).parent.parent
YEAR = re.compile(r"\b(1[89]|20)(\d\d)\b")
DAY = re.compile(r"\b([1-9]|1\d|2[0-8])(?= (?:January|March|April|May|October|November)\b)")


def documents() -> Iterator[str]:
    """Distinct texts without end."""
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in sorted((ROOT / "corpus").glob("*/*.txt"))]
    for turn in count():
        for text in texts:
            moved = YEAR.sub(lambda year, by=turn: f"{year[1]}{(int(year[2]) + by) % 100:02d}", text)
            yield f"No. {turn}.\n\n" + DAY.sub(lambda day, by=turn: str((int(day[1]) + by) % 28 + 1), moved)


def tag(number: int) -> None:
    """Tag so many documents, one after the other."""
    from dateline.pipeline import tag_text

    for text in islice(documents(), number):
        tag_text(text, published="1999-05-05")


def build(number: int) -> None:
    """Build so many documents."""
    from dateline.pipeline import build

    with tempfile.TemporaryDirectory() as folder:
        for index, text in enumerate(islice(documents(), number)):
            Path(folder, f"{index:05d}.txt").write_text(text, encoding="utf-8")
        build([folder], published="1999-05-05")


def peak(what: str, number: int) -> float:
    """Peak memory in MB of a process that does it."""
    done = subprocess.run([sys.executable, __file__, what, str(number)], check=True, capture_output=True, text=True)
    return float(done.stdout)


def main() -> None:
    """Print the table, or measure one thing."""
    if len(sys.argv) == 3 and sys.argv[1] in ("tag", "build"):
        {"tag": tag, "build": build}[sys.argv[1]](int(sys.argv[2]))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        return
    numbers = [int(number) for number in sys.argv[1:]] or [10, 100, 1000]
    print(f"{'documents':>10}{'tag, MB':>10}{'build, MB':>12}")
    for number in numbers:
        print(f"{number:>10}{peak('tag', number):>10.0f}{peak('build', number):>12.0f}")


if __name__ == "__main__":
    main()
