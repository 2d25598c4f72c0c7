"""How linking grows: seeded synthetic events over ten years, 10,000 to 100,000, and 5,000 that share one day.

    python benchmarks/link.py                  the table below, each line in a process of its own
    python benchmarks/link.py --fit            weigh the features anew on the gold of the collections and on
                                               half of tests/told_twice.toml; prints the scores

An event is told by one to six documents in their own words; months, years and clock times are mixed in. Peak memory
includes the records themselves.
"""

import argparse
import random
import re
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from clusters import on_told_often, told_often_labelled
from dateline.interval.calendar import DAY, civil, day_number
from dateline.link import link
from dateline.link.features import FEATURES
from dateline.link.score import Weights, forget, weights
from dateline.pipeline import per_document
from dateline.read import Settings, find_documents, read
from dateline.records import Anchoring, Because, Composed, Document, Event, Modality, Scored, When
from gold import COLLECTIONS, CORPUS
from linking import (
    fitted,
    material,
    on_gold,
    on_told_twice,
    told_twice_labelled,
)

WEIGHTS = Path(__file__).parent.parent / "src" / "dateline" / "link" / "data" / "weights.toml"
PER_DOCUMENT = 18
FIRST = day_number(2005)
DAYS = 3652
DEEDS = {
    "travel": ["flies to", "travels to", "arrives in", "drives to", "reaches"],
    "meeting": ["meets the board in", "holds talks in", "confers with bankers in", "attends a session in"],
    "arrest": ["is arrested in", "is detained in", "is taken into custody in"],
    "statement": ["makes a statement in", "addresses reporters in", "declares bankruptcy in"],
    "attack": ["is attacked in", "survives a bombing in", "escapes an ambush in"],
    "agreement": ["signs a contract in", "concludes a deal in", "reaches an agreement in"],
    "departure": ["resigns from the board in", "steps down in", "quits the office in"],
    "other": ["opens an account in", "buys a house in", "loses a suit in", "pays a debt in", "sells shares in"],
}
TAILS = ("", "", " after a long delay", " with two lawyers", " under another name", " before the auditors", " by night")
_ONSETS = "b br d f g gr h k l m n p r s st t tr v w z".split()  # noqa: SIM905
_VOWELS = "a e i o u ai ea".split()  # noqa: SIM905


def word(chance: random.Random, syllables: int) -> str:
    made = "".join(chance.choice(_ONSETS) + chance.choice(_VOWELS) for _ in range(syllables))
    return (made + chance.choice("nrslmd")).capitalize()


def when(chance: random.Random, day: int) -> tuple[When, tuple[int, int]]:
    """A date of that day: mostly the day, else a clock time in it, or its month or year."""
    year, month, number = civil(day)
    unit = chance.choices(["day", "minute", "month", "year"], [80, 10, 7, 3])[0]
    start, end, edtf = day * DAY, (day + 1) * DAY, f"{year:04d}-{month:02d}-{number:02d}"
    if unit == "minute":
        second = chance.randrange(24 * 60) * 60
        start, end = day * DAY + second, day * DAY + second + 60
        edtf += f"T{second // 3600:02d}:{second % 3600 // 60:02d}:00"
    elif unit == "month":
        following = (year + month // 12, month % 12 + 1)
        start, end, edtf = day_number(year, month) * DAY, day_number(*following) * DAY, edtf[:7]
    elif unit == "year":
        start, end, edtf = day_number(year) * DAY, day_number(year + 1) * DAY, edtf[:4]
    return When(edtf=edtf, timex3=edtf, start=edtf, end=edtf, granularity=unit, display=edtf), (start, end)


def told(chance: random.Random, events: int, days: int) -> Iterator[tuple[int, str, str, str, str]]:
    """Day, person, kind, place and tail of each statement: an event told once or, one in five, by several documents."""
    people = [f"{word(chance, 2)} {word(chance, 3)}" for _ in range(max(events // 20, 50))]
    places = [word(chance, 3) for _ in range(400)]
    left = events
    while left > 0:
        times = min(left, 1 if chance.random() < 0.8 else chance.randint(2, 6))
        day, kind = FIRST + chance.randrange(days), chance.choice(list(DEEDS))
        person, place = people[min(int(chance.expovariate(8 / len(people))), len(people) - 1)], chance.choice(places)
        for _ in range(times):
            yield day, person, kind, place, chance.choice(TAILS)
        left -= times


def documents(events: int, days: int = DAYS, seed: int = 7) -> list[Composed]:
    """Documents with that many events, about eighteen each, the statements of one event in different documents."""
    chance = random.Random(seed)
    parts: list[list[Event]] = [[] for _ in range(max(events // PER_DOCUMENT, 6))]
    for number, statement in enumerate(told(chance, events, days)):
        home = (number * 7919) % len(parts)
        parts[home].append(event(chance, home, number, statement))
    return [Composed(document=document(home), events=tuple(part)) for home, part in enumerate(parts)]


def document(number: int) -> Document:
    return Document(
        id=f"d{number:012x}",
        path=f"{number}.txt",
        title=f"{number}",
        published_because="",
        language="en",
        sha256="",
        characters=0,
    )


def event(chance: random.Random, home: int, number: int, statement: tuple[int, str, str, str, str]) -> Event:
    day, person, kind, place, tail = statement
    date, order = when(chance, day)
    title = f"{person} {chance.choice(DEEDS[kind])} {place}{tail}"
    quote = f"On {date.edtf} {title}, as entry {number} of the register has it."
    mention = Anchoring(
        document=f"d{home:012x}", start=number * 200, end=number * 200 + len(quote), expression_start=number * 200 + 3,
        expression_end=number * 200 + 3 + len(date.edtf), exact=quote, prefix="", suffix="", line=1, date=date.edtf,
    )  # fmt: skip
    return Event(
        id=f"e{number:012x}", title=title[:90], date=date, because=Because(expression=date.edtf, rule="", said=""),
        quote=quote, people=(person,), places=(place,), kind=kind, modality=Modality(), confidence=Scored(score=0.9),
        mentions=(mention,), order=order,
    )  # fmt: skip


def measure(events: int, days: int) -> str:
    """One line: CPU seconds and peak memory of linking so many events within so many days."""
    composed = documents(events, days)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.process_time()
    linked, undated = link(composed)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    mentions = sum(len(event.mentions) for event in linked) + len(undated)
    assert mentions == sum(len(part.events) for part in composed)
    return (
        f"{events:7} events in {days:4} days: {len(linked):6} after linking, {seconds:6.1f} s CPU, "
        f"{1e6 * seconds / events:4.0f} µs an event, peak {peak:5.0f} MB ({before:.0f} MB before)"
    )


# ---------------------------------------------------------------------------------------------------------- fit


def fit() -> None:
    """Weights from all collections into the data file; and how weights do on the collection that they never saw."""
    built = {name: [per_document(document) for document in documents_of(name)] for name in COLLECTIONS}
    known = {name: material(name, built[name]) for name in COLLECTIONS}
    pairs = [told_twice_labelled("fit"), *told_often_labelled("fit")]
    for name in COLLECTIONS:
        made = fitted([*pairs, *(part for other in COLLECTIONS if other != name for part in known[other])])
        print(on_gold(name, made).row(f"{name}, unseen"))
    write_weights(fitted([*pairs, *(part for name in COLLECTIONS for part in known[name])]))
    for name in COLLECTIONS:
        print(on_gold(name, weights()).row(f"{name}, as fitted"))
    for half in ("fit", "check"):
        found, shown = on_told_twice(half)
        print(found.row(f"pairs to {half}"), dict(sorted(shown.items())))
        print(on_told_often(half).row(f"clusters to {half}"))


def documents_of(name: str) -> list[Document]:
    """The documents of a collection."""
    root = CORPUS / name
    return [read(path, root, settings=Settings()) for path, root in find_documents([root]).documents]


def write_weights(made: Weights) -> None:
    """Put weights into the data file; everything else in it stays as it is."""
    text = WEIGHTS.read_text(encoding="utf-8")
    text = re.sub(r"(?m)^(\[bias\]\nall = ).*$", rf"\g<1>{made.bias:.3f}", text)
    for name, weight in zip(("nearer", "farther"), made.rivals, strict=True):
        text = re.sub(rf"(?m)^({name} = )[-\d.]+", rf"\g<1>{weight + 0.0:.3f}", text, count=1)
    for name, alone, told in zip(FEATURES, made.features, made.in_story, strict=True):
        entry = rf'(name = "{name}"\n(?:.*\n)*?weight = )[-\d.]+\nin_story = [-\d.]+'
        text = re.sub(entry, rf"\g<1>{alone + 0.0:.3f}\nin_story = {told + 0.0:.3f}", text, count=1)
    WEIGHTS.write_text(text, encoding="utf-8")
    forget()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int)
    parser.add_argument("--days", type=int, default=DAYS)
    parser.add_argument("--fit", action="store_true")
    given = parser.parse_args()
    if given.fit:
        fit()
        return
    if given.events:
        print(measure(given.events, given.days))
        return
    sizes: Sequence[tuple[int, int]] = ((10_000, DAYS), (20_000, DAYS), (50_000, DAYS), (100_000, DAYS), (5_000, 1))
    for events, days in sizes:
        subprocess.run([sys.executable, __file__, "--events", str(events), "--days", str(days)], check=True)


if __name__ == "__main__":
    main()
