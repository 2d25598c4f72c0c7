"""How fast texts are tagged and built, beside dateparser in the same run: `python benchmarks/tag.py [FILE.jsonl]`.

Prints MB of text per CPU second and core, start-up excluded. `first` is a first pass over texts never seen, automata
and patterns still being made; `again` the best of three further passes, as in a long run. The ratio is to dateparser's
`search_dates` on as many of the same texts as take it some seconds. `build` reads, tags, composes and links the texts
as files. FILE: documents as `dateline tag --jsonl` reads them; by default TimeBank where it lies beside the checkout,
else the texts under corpus/. Last, the wall time of three articles to a finished page, start-up included.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from dateparser.search import search_dates

from dateline.pipeline import build, tag_text

ROOT = Path(__file__).parent.parent
TIMEBANK = ROOT.parent / "shared/data/timex/timebank.jsonl"
ARTICLES = ROOT.parent / "shared/data/articles"
PASSES = 3
ENOUGH = 60_000  # bytes of text for dateparser
FIRST = "On 5 May 2010 Mr. Hale left Oslo for Bergen, where he was to meet the mayor."  # long enough to be English


class Text(NamedTuple):
    """A text with the day on which it was published, if that is known."""

    text: str
    published: str | None


def texts() -> list[Text]:
    """The texts to be measured on."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else TIMEBANK
    if path.is_file():
        documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        return [Text(document["text"], document["dct"]) for document in documents]
    print(f"{path} is not there: the texts under corpus/ serve")
    files = sorted((ROOT / "corpus").glob("*/*.txt"))
    return [Text(file.read_text(encoding="utf-8", errors="replace"), None) for file in files]


def size(documents: Sequence[Text]) -> int:
    """Bytes of text."""
    return sum(len(document.text.encode()) for document in documents)


def spent(run: Callable[[], object]) -> float:
    """CPU seconds of a run."""
    start = time.process_time()
    run()
    return time.process_time() - start


def tag_all(documents: Sequence[Text]) -> None:
    """Tag every text."""
    for document in documents:
        tag_text(document.text, published=document.published)


def search_all(documents: Sequence[Text]) -> None:
    """The same by dateparser, which is told the language."""
    for document in documents:
        search_dates(document.text, languages=["en"])


def some(documents: Sequence[Text]) -> list[Text]:
    """As many of the texts as dateparser is asked to read."""
    chosen: list[Text] = []
    for document in documents:
        if size(chosen) < ENOUGH:
            chosen.append(document)
    return chosen


def build_all(documents: Sequence[Text], folder: Path) -> float:
    """CPU seconds to build the texts as files, after one that makes everything ready."""
    (folder / "first").mkdir()
    (folder / "first" / "a.txt").write_text(FIRST, encoding="utf-8")
    (folder / "all").mkdir()
    for index, document in enumerate(documents):
        (folder / "all" / f"{index:05d}.txt").write_text(document.text, encoding="utf-8")
    build([folder / "first"], published="2010-05-06")
    return spent(lambda: build([folder / "all"], published="1998-02-13"))


def report(name: str, volume: int, seconds: float, other: float) -> None:
    """One line of the table."""
    speed = volume / seconds / 1e6
    print(f"{name:24}{speed:8.3f} MB/s{speed / other:8.1f} x dateparser")


def articles() -> None:
    """Wall time of three articles to a page, in a process of its own."""
    files = sorted(ARTICLES.glob("*.txt"))[:3]
    if not files:
        print(f"no articles: {ARTICLES} is not there")
        return
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        command = [sys.executable, "-m", "dateline", "build", *map(str, files), "-o", folder, "--quiet"]
        subprocess.run(command, check=True, capture_output=True)
        print(f"{len(files)} articles to a page: {time.perf_counter() - start:.1f} s of wall time, start-up included")


def main() -> None:
    """Print the table."""
    documents = texts()
    tag_text("On 5 May 2010 it began.", published="2010-05-06")
    first = spent(lambda: tag_all(documents))
    again = min(spent(lambda: tag_all(documents)) for _ in range(PASSES))
    search_dates("On 5 May 2010 it began.", languages=["en"])
    few = some(documents)
    other = size(few) / spent(lambda: search_all(few)) / 1e6
    print(f"{len(documents)} texts, {size(documents) / 1e6:.2f} MB; per CPU second and core")
    print(f"{'dateparser':24}{other:8.3f} MB/s")
    report("dateline tag, first", size(documents), first, other)
    report("dateline tag, again", size(documents), again, other)
    with tempfile.TemporaryDirectory() as folder:
        report("dateline build", size(documents), build_all(documents, Path(folder)), other)
    articles()


if __name__ == "__main__":
    main()
