"""How many English dates come out as EDTF as in a list of pairs beside the checkout: `python benchmarks/edtf_pairs.py`.

The pairs are those of a converter for catalogue entries (python-edtf), each a text with one date. Counted are those
that come out the same, and the others by why they do not; `--all` prints those.
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

from dateline.expressions import load
from dateline.find import find
from dateline.resolve import Resolver
from dateline.resolve.results import result_of

PAIRS = Path(__file__).parent.parent.parent / "shared/data/edtf/cases.json"


def dates(text: str) -> list[str | None]:
    """The EDTF of every expression in a text, None where it has no date."""
    grammar = load("en")
    found = find(text, grammar)
    resolver = Resolver(found.folded, found.sentences, grammar, None, explain=True)
    results = [result_of(resolved, resolver) for resolved in resolver.resolve(found.mentions)]
    return [result.when.edtf if result.when else None for result in results]


def why(text: str, wanted: str, found: list[str | None]) -> str:
    """Why a date is another one, in general terms."""
    if len(found) > 1 and wanted in found:
        return "the same, and the other dates of the text too: the pair holds the first alone"
    if wanted.startswith("XXXX"):
        return "without a year it has no date: it stays among the undated"
    if wanted + "?" in found:
        return "day and month could be either way round, which is said with a question mark"
    if re.search(r"\b(?:day|month|year) in", text):
        return "“day in 1872” is the date 1872: which day is not known, so no more is said"
    if re.search(r"\d\d?c", text):
        return "“19c” is read as no century: it means cents, copies and temperatures as well"
    if "X/" in wanted or wanted.startswith("/") or "X~/" in wanted:
        return "of an open interval an independent parser reads no masked end, so it is written by its year"
    if "2000s" in text or "1900s" in text or "1800s" in text:
        return "“the 2000s” are ten years, “the 1800s” a hundred"
    if "BCE" in text:
        return "64 BCE is the year -0063, since there is a year 0"
    if re.search(r"guess|maybe|uncertain|approx|~", text):
        return "a word of doubt that running text does not use so, or not beside a date"
    return "not read, or not all of it" if not found or None in found else "another part of it is read"


def main() -> None:
    """Print the report."""
    if not PAIRS.is_file():
        print(f"no pairs: {PAIRS} is not there")
        return
    pairs = json.loads(PAIRS.read_text(encoding="utf-8"))["natlang"]
    reasons: Counter[str] = Counter()
    for text, wanted in pairs:
        found = dates(text)
        if found == [wanted]:
            continue
        reason = why(text, wanted, found)
        reasons[reason] += 1
        if "--all" in sys.argv:
            print(f"  {text!r}: {wanted} there, {found} here; {reason}")
    same = len(pairs) - sum(reasons.values())
    print(f"{same} of {len(pairs)} pairs come out the same")
    for reason, number in reasons.most_common():
        print(f"{number:4}  {reason}")


if __name__ == "__main__":
    main()
