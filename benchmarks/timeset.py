"""How many dated salient events of news stories are found, and with the date that their annotators noted.

    python benchmarks/timeset.py               the counts
    python benchmarks/timeset.py --misses 50   and the first fifty that are missed or differ

The stories lie beside the checkout, in ../shared/data/timeset; without them nothing is measured. Counted are events
whose time is a date with a year, by the expression that tells it. The noted dates are their annotators' own reckoning
and not checked: where both differ either may be wrong, so read them.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

from dateline.pipeline import per_document
from dateline.read import Settings, read
from dateline.records import Composed, Event

STORIES = Path(__file__).parent.parent.parent / "shared" / "data" / "timeset" / "stories.jsonl"
_FOLDED = "told with another date"
_DATE = re.compile(r"(?!9999)\d{4}(?:-(?!99)\d\d(?:-(?!99)\d\d)?)?")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", type=int, default=0, metavar="N", help="list so many of those missed or different")
    given = parser.parse_args()
    if not STORIES.is_file():
        print("no stories beside the checkout: nothing measured")
        return
    counts: Counter[str] = Counter()
    for verdict, told in judged():
        counts[verdict] += 1
        if verdict != "right" and given.misses > 0:
            given.misses -= 1
            print(f"{verdict:18} {told}")
    whole = counts.total()
    found = whole - counts["missed"] - counts["refused"] - counts["undated"]
    print(f"{whole} dated salient events: found {found} ({100 * found / whole:.1f} %), ", end="")
    print(", ".join(f"{verdict} {number} ({100 * number / whole:.1f} %)" for verdict, number in counts.most_common()))


def judged() -> Iterator[tuple[str, str]]:
    """Every dated salient event: `right`, `different`, `undated`, `refused` or `missed`, and what it is about."""
    for line in STORIES.read_text(encoding="utf-8").splitlines():
        story = json.loads(line)
        composed = composed_of(story["text"])
        for event in story["events"]:
            for timex in event["timexes"][:1]:
                noted = _DATE.match(timex.get("value") or "")
                if noted:
                    verdict, got = _verdict(composed, timex, noted[0])
                    yield verdict, f"{timex['text']!r} noted {noted[0]}, read {got}: {_around(story['text'], timex)}"


def composed_of(text: str) -> Composed:
    """The story read as a file of its own, so that its date is found as in any other document."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "story.txt"
        path.write_text(text, encoding="utf-8")
        return per_document(read(path, Path(folder), settings=Settings()))


def _verdict(composed: Composed, timex: dict[str, Any], noted: str) -> tuple[str, str]:
    dated = [event for event in composed.events if _on(event, timex)]
    if dated:
        dates = [event.date.edtf for event in dated if event.date]
        return ("right" if any(_same(date, noted) for date in dates) else "different"), " ".join(dates)
    if any(_on(event, timex) for event in composed.undated):
        return "undated", "no date"
    beside = [event for event in composed.events if _tells(event, timex) and event.date]
    rules = [r.rule for r in composed.refusals if r.start < timex["end"] and timex["start"] < r.end]
    if beside and rules == [_FOLDED]:  # one moment told twice in a sentence: the finer date stands for both
        return (
            "right" if any(_same(event.date.edtf, noted) for event in beside if event.date) else "different"
        ), _FOLDED
    return ("refused", rules[0]) if rules else ("missed", "nothing")


def _on(event: Event, timex: dict[str, Any]) -> bool:
    mention = event.mentions[0]
    return bool(mention.expression_start < timex["end"] and timex["start"] < mention.expression_end)


def _tells(event: Event, timex: dict[str, Any]) -> bool:
    mention = event.mentions[0]
    return bool(mention.start <= timex["start"] and timex["end"] <= mention.end)


def _same(edtf: str, noted: str) -> bool:
    """The same date as far as both say one: the noted day may be the month that was said, and the other way round."""
    date = re.sub(r"T.*", "", edtf).strip("[]/.~?%").partition("/")[0].partition("..")[0]
    return date.startswith(noted) or noted.startswith(date)


def _around(text: str, timex: dict[str, Any]) -> str:
    return " ".join(text[max(timex["start"] - 60, 0) : timex["end"] + 60].split())


if __name__ == "__main__":
    main()
