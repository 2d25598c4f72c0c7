"""Seeded chronologies of any size, for measuring the page: invented names, plausible lengths and mixtures.

A document has some dozen sentences with a date among others without, about 350 characters of text for each event;
two in three dates are days, the others months, years, ranges, decades, clock times, approximate or open ones.
"""

import random
from calendar import month_name

from dateline.records import (
    Alternative,
    Anchoring,
    Chronology,
    Conflict,
    Corroboration,
    Document,
    Event,
    Modality,
    Scored,
)
from make import because, chronology, document, event

PER_DOCUMENT = 18
KINDS = "travel meeting attack battle death arrest trial appointment statement agreement other".split()  # noqa: SIM905
VERBS = ("met", "warned", "visited", "questioned", "paid", "followed", "telephoned", "succeeded")
FILLER = (
    "The letters were kept in a drawer that nobody had opened for years, together with receipts and a map.",
    "Those who worked there remember the noise of the presses more than anything that was printed on them.",
    "None of this was disputed afterwards, though several witnesses gave the order of events differently.",
    "A second file, thinner than the first, was found behind the radiator when the offices were cleared.",
)
_ONSETS = "b br d f g gr h k l m n p r s st t tr v w z".split()  # noqa: SIM905
_VOWELS = "a e i o u ai ea".split()  # noqa: SIM905


def _word(chance: random.Random, syllables: int) -> str:
    made = "".join(chance.choice(_ONSETS) + chance.choice(_VOWELS) for _ in range(syllables))
    return (made + chance.choice("nrslmd")).capitalize()


def _edtf(chance: random.Random) -> str:
    year = min(2024, max(1945, round(chance.gauss(2006, 6))))
    month, day = chance.randint(1, 12), chance.randint(1, 28)
    return chance.choices(
        [
            f"{year}-{month:02d}-{day:02d}",
            f"{year}-{month:02d}",
            f"{year}",
            f"{year}-{month:02d}-{day:02d}/{year + 1}-{month:02d}-{day:02d}",
            f"{year // 10}X",
            f"{year}-{month:02d}-{day:02d}T{chance.randint(0, 23):02d}:{chance.randint(0, 59):02d}:00",
            f"{year}~",
            f"/{year}-{month:02d}",
            f"{year}-{month:02d}/..",
        ],
        [66, 13, 8, 3, 2, 3, 2, 1, 2],
    )[0]


def _sentence(
    chance: random.Random, names: dict[str, list[str]], number: int
) -> tuple[str, str, dict[str, tuple[str, ...]]]:
    """A sentence, its date expression, and the names in it."""
    pick = lambda kind: names[kind][min(int(chance.expovariate(0.03)), len(names[kind]) - 1)]  # noqa: E731
    people = tuple(dict.fromkeys(pick("people") for _ in range(chance.randint(1, 3))))
    place, organisation = pick("places"), pick("organisations")
    expression = f"{chance.randint(1, 28)} {month_name[chance.randint(1, 12)]}"
    sentence = (
        f"{people[0]} {chance.choice(VERBS)} {people[-1] if len(people) > 1 else 'the auditors'} of {organisation} "
        f"in {place} on {expression}, as entry {number} of the register has it."
    )
    return sentence, expression, {"people": people, "places": (place,), "organisations": (organisation,)}


def _event(
    chance: random.Random,
    source: Document,
    sentence: str,
    expression: str,
    found: dict,
    others: list[Document],
) -> Event:
    edtf = _edtf(chance) if chance.random() > 0.04 else None
    anchor = f"{chance.randint(1990, 2020)}-{chance.randint(1, 12):02d}"
    why = because(
        expression,
        rule=f"en/relative/rule {chance.randint(1, 60)}",
        anchor=anchor,
        anchor_because="publication date, from the line under the title",
        steps=(f"“{expression}” names day and month", f"the year is that of {anchor}"),
        alternatives=(Alternative(edtf="2001", reading="the year before", why_not="the verb is in the past"),)
        if chance.random() < 0.2
        else (),
    )
    made = event(
        source,
        sentence,
        expression,
        edtf,
        **found,
        title=sentence.split(" in ")[0][:90],
        kind=chance.choice(KINDS),
        because=why,
        confidence=Scored(
            score=round(chance.uniform(0.3, 1), 2),
            reasons=("day and month are given", "the year is inferred"),
        ),
        importance=Scored(score=round(chance.random(), 2)),
        modality=Modality(kind=chance.choices(["happened", "planned", "denied", "conditional"], [92, 4, 2, 2])[0]),
    )
    if edtf and others and chance.random() < 0.08:
        made = _told_again(chance, made, chance.choice(others))
    return made


def _told_again(chance: random.Random, made: Event, other: Document) -> Event:
    """The event with a mention in another document, which sometimes gives another date."""
    quote = other.text[: other.text.index(".") + 1]
    again = Anchoring(
        document=other.id,
        start=0,
        end=len(quote),
        expression_start=0,
        expression_end=4,
        exact=quote,
        prefix="",
        suffix=other.text[len(quote) : len(quote) + 32],
        line=1,
        date=made.mentions[0].date,
        same_because=("same persons", "same day"),
    )
    differs = Conflict(
        document=other.id, edtf="2003-05-04", display="4 May 2003", quote=quote, because="the day is given"
    )
    change = {"mentions": (*made.mentions, again), "corroboration": Corroboration(documents=2, independent=2)}
    return made.model_copy(update=change | ({"conflicts": (differs,)} if chance.random() < 0.25 else {}))


def _document(chance: random.Random, names: dict[str, list[str]], number: int, events: int) -> tuple[Document, list]:
    told = [_sentence(chance, names, number * PER_DOCUMENT + at) for at in range(events)]
    text = ""
    for at, (sentence, _, _) in enumerate(told):
        text += (
            sentence
            + " "
            + chance.choice(FILLER)
            + (" " + chance.choice(FILLER) if at % 2 else "")
            + ("\n\n" if at % 3 == 2 else " ")
        )
    source = document(
        text,
        f"files/{number:05d}.txt",
        title=f"File {number}",
        published=f"{chance.randint(1990, 2020)}-06-01",
        published_because="the line under the title",
    )
    return source, told


def synthetic(events: int, seed: int = 1) -> Chronology:
    """A chronology of so many events (about one in twenty-five of them undated)."""
    chance = random.Random(seed)
    size = {"people": 150 + events // 50, "places": 90, "organisations": 60}
    names = {
        "people": [f"{_word(chance, 1)} {_word(chance, 2)}" for _ in range(size["people"])],
        "places": [_word(chance, 2) for _ in range(size["places"])],
        "organisations": [f"{_word(chance, 2)} Office" for _ in range(size["organisations"])],
    }
    made, sources = [], []
    for number in range(-(-events // PER_DOCUMENT)):
        source, told = _document(chance, names, number, min(PER_DOCUMENT, events - number * PER_DOCUMENT))
        made += [_event(chance, source, *one, sources[-20:]) for one in told]
        sources.append(source)
    dated = sorted((one for one in made if one.date), key=lambda one: one.date.start or one.date.end)
    undated = [one for one in made if not one.date]
    return chronology(sources, dated, undated, title=f"{events:,} invented events")
