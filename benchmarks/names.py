"""How well names are found and typed, on a CoNLL file with PER, ORG, LOC and MISC; and how fast.

    python benchmarks/names.py                             # all documents of wikigold, and the two halves of them
    python benchmarks/names.py wikigold.conll --errors 40  # what went wrong in the first half
    python benchmarks/names.py --speed news.jsonl          # MB of text per CPU second; one {"text": …} a line

Without a path wikigold is read where it lies beside the checkout.
Tokens are joined by spaces and sentences by line ends; "-DOCSTART-" parts documents. A span counts where both ends
agree. Typed scores are of persons, organisations and places alone: a typed answer on a MISC span is wrong, a `name`
is no typed answer. Untyped scores are of all spans of all four types.
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from dateline.compose.names import find_names

WIKIGOLD = Path(__file__).parent.parent.parent / "shared/data/names/wikigold.conll"
GOLD = {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "name"}
WARMING = "Yesterday Mr. Zadok Trask and Zora Quill (Iran) of the Ministry of Works went to North Zob. Police said."
TYPED = ("person", "organisation", "place")
Span = tuple[int, int, str]


def documents(path: Path) -> Iterator[tuple[str, set[Span]]]:
    """Text and gold spans of each document."""
    for part in path.read_text(encoding="utf-8").split("-DOCSTART-"):
        sentences = [block for block in part.split("\n\n") if block.strip()]
        lines: list[str] = []
        spans: set[Span] = set()
        offset = 0
        for block in sentences:
            rows = [row.split() for row in block.splitlines() if len(row.split()) >= 3]
            line = " ".join(row[-2] for row in rows)
            spans |= set(_spans(rows, offset))
            lines.append(line)
            offset += len(line) + 1
        if spans:
            yield "\n".join(lines), spans


def _spans(rows: list[list[str]], offset: int) -> Iterator[Span]:
    start, end, kind = 0, 0, ""
    for row in rows:
        token, tag = row[-2], row[-1]
        if kind and (not tag.startswith("I-") or tag[2:] != kind):
            yield start, end, GOLD[kind]
            kind = ""
        if tag != "O" and not kind:
            start, kind = offset, tag[2:]
        end = offset + len(token)
        offset = end + 1
    if kind:
        yield start, end, GOLD[kind]


def predicted(text: str) -> set[Span]:
    """What Dateline finds."""
    return {(name.start, name.end, name.type) for name in find_names(text)}


def line(label: str, right: int, found: int, gold: int) -> str:
    """One line of the table."""
    precision, recall = right / max(1, found), right / max(1, gold)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f"{label:14} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  (right {right}, found {found}, gold {gold})"


def report(pairs: list[tuple[set[Span], set[Span]]]) -> list[str]:
    """The table of scores of gold and found spans."""
    counts: Counter[tuple[str, str]] = Counter()
    for gold, found in pairs:
        for kind in TYPED:
            wanted, given = ({span for span in spans if span[2] == kind} for spans in (gold, found))
            counts += Counter(
                {(kind, "right"): len(wanted & given), (kind, "found"): len(given), (kind, "gold"): len(wanted)}
            )
        wanted_any, given_any = ({span[:2] for span in spans} for spans in (gold, found))
        right = len(wanted_any & given_any)
        counts += Counter({("any", "right"): right, ("any", "found"): len(given_any), ("any", "gold"): len(wanted_any)})
    for what in ("right", "found", "gold"):
        counts["typed", what] = sum(counts[kind, what] for kind in TYPED)
    labels = (*TYPED, "typed", "any")
    names = {"typed": "typed (micro)", "any": "untyped spans"}
    return [
        line(names.get(kind, kind), *(counts[kind, what] for what in ("right", "found", "gold"))) for kind in labels
    ]


def errors(texts: list[str], pairs: list[tuple[set[Span], set[Span]]], limit: int) -> Iterator[str]:
    """What is missing, surplus or of another type, document by document."""
    shown = 0
    for text, (gold, found) in zip(texts, pairs, strict=True):
        for start, end, kind in sorted(gold ^ found):
            if shown >= limit:
                return
            side = "missing" if (start, end, kind) in gold else "surplus"
            context = f"{text[max(0, start - 40) : start]}[{text[start:end]}]{text[end : end + 40]}".replace(
                "\n", " ⏎ "
            )
            yield f"{side:8} {kind:12} {context}"
            shown += 1


def speed(path: Path) -> str:
    """MB of text per CPU second over all texts of a file, when their names are new and when they were met before."""
    texts = [json.loads(row)["text"] for row in path.read_text(encoding="utf-8").splitlines()]
    size = sum(len(text.encode()) for text in texts) / 1e6
    started = time.process_time()
    find_names(WARMING)
    loading = time.process_time() - started
    seconds = []
    for _ in range(2):
        started = time.process_time()
        names = sum(len(find_names(text)) for text in texts)
        seconds.append(time.process_time() - started)
    rates = f"{size / seconds[0]:.2f} MB/s with new names, {size / seconds[1]:.2f} MB/s with known ones"
    return f"{path.name}: {size:.2f} MB, {names} names, {rates} ({loading:.2f} s CPU to load the lists before)"


def main() -> None:
    """Parse, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path, nargs="?")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--speed", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    for path in options.speed:
        print(speed(path))
    path = options.path or WIKIGOLD
    if not path.is_file():
        print(f"{path} is not there: nothing to score")
    elif options.path or not options.speed:
        texts, gold = zip(*documents(path), strict=True)
        pairs = [(spans, predicted(text)) for text, spans in zip(texts, gold, strict=True)]
        for label, chosen in (
            ("all", pairs),
            ("first half (even documents)", pairs[::2]),
            ("second half", pairs[1::2]),
        ):
            print(f"-- {label}: {len(chosen)} documents", *report(chosen), sep="\n")
        for row in errors(list(texts[::2]), pairs[::2], options.errors):
            print(row)


if __name__ == "__main__":
    main()
