"""One name for one thing in all documents: what only accents, capitals, dots or a missing first name tell apart.

A surname alone becomes the full name only where the collection knows one person of that surname, and no place,
body or other name is called the same; initials become the name that they stand for where it has one such name.
What a document has that full name for and yet calls by the surname alone may be another of the family, who is named in
full only where nothing is dated.
"""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files

from dateline.link.words import plain
from dateline.records import Composed, Event

_FIELDS = ("people", "organisations", "places", "names")


def unified(composed: Sequence[Composed]) -> list[Composed]:
    """The same documents, their events with the names that the collection uses."""
    ways = ways_of_writing(composed)
    if not ways:
        return list(composed)
    return [
        part.model_copy(
            update={
                "events": tuple(_renamed(event, ways) for event in part.events),
                "undated": tuple(_renamed(event, ways) for event in part.undated),
            }
        )
        for part in composed
    ]


def ways_of_writing(composed: Sequence[Composed]) -> Mapping[tuple[str, str], str]:
    """By field and name: the name that stands for it, where that is another one."""
    counts = _counts(composed)
    found: dict[tuple[str, str], str] = {}
    for field in _FIELDS:
        spelled: dict[str, list[str]] = defaultdict(list)
        for name in counts[field]:
            spelled[_spelling(name)].append(name)
        for ways in spelled.values():
            best = min(ways, key=lambda name: (-counts[field][name], name))
            found |= {(field, name): best for name in ways if name != best}
    found |= _legal_forms(counts["organisations"])
    found |= _written_out(counts, found) | _with_middle_names(counts, found)
    found |= _with_second_surnames(composed)
    found |= _unless_apart(_full_names(counts, found), composed)
    return {key: _last(found, key) for key in found}


def _last(found: Mapping[tuple[str, str], str], key: tuple[str, str]) -> str:
    """Where a chain of ways of writing ends."""
    field, name = key
    seen = {name}
    while (following := found.get((field, name), name)) not in seen:
        name = following
        seen.add(name)
    return name


@cache
def _forms() -> Mapping[str, str]:
    """What a company is by law, by the ways in which it is written without dots."""
    text = (files("dateline.link") / "data" / "legal_forms.toml").read_text(encoding="utf-8")
    listed = tomllib.loads(text)["forms"].items()
    return {written.replace(".", ""): form for form, ways in listed for written in ways.split(", ")}


def _legal_forms(counts: Counter[str]) -> dict[tuple[str, str], str]:
    """Brackwell Foam and Brackwell Foam Ltd. are Brackwell Foam Limited, if the collection has no other form of it."""
    alike: dict[str, dict[str, str]] = defaultdict(dict)
    for name in counts:
        bare, _, last = name.rpartition(" ")
        form = _forms().get(last.replace(".", ""), "") if bare else ""
        alike[_spelling(bare.rstrip(",") if form else name)][name] = form
    written: dict[tuple[str, str], str] = {}
    for forms in alike.values():
        if len(set(forms.values()) - {""}) == 1:
            told = Counter({name: counts[name] for name, form in forms.items() if form})
            best = min(told, key=lambda name: (-told[name], name))
            written |= {("organisations", name): best for name in forms if name != best}
    return written


def _with_second_surnames(composed: Sequence[Composed]) -> dict[tuple[str, str], str]:
    """Rafael Ontiveros is Rafael Ontiveros Prado, where whoever writes the whole name goes on with Ontiveros; who
    writes of Martin Luther King goes on with King."""
    people = {name for part in composed for event in (*part.events, *part.undated) for name in event.people}
    longer: dict[str, set[str]] = defaultdict(set)
    for name in people:
        short, _, last = name.rpartition(" ")
        if short in people and " " in short and last.isalpha() and not last.isupper():  # no `II`, no `Jr.`
            longer[short].add(name)
    texts = [part.document.text for part in composed] if longer else []
    return {
        ("people", short): min(full)
        for short, full in longer.items()
        if len(full) == 1 and _called_by_first(short, min(full), texts)
    }


def _called_by_first(short: str, full: str, texts: Iterable[str]) -> bool:
    """Whether texts that have a name with two surnames go on with the first, and none does with the second."""
    first, last = short.rpartition(" ")[2], full.rpartition(" ")[2]
    rest = [text.replace(f"{first} {last}", "") for text in texts if full in text]
    alone = [{surname for surname in (first, last) if re.search(rf"\b{re.escape(surname)}\b", text)} for text in rest]
    return {first} in alone and not any(last in found for found in alone)


def _with_middle_names(
    counts: Mapping[str, Counter[str]], found: Mapping[tuple[str, str], str]
) -> dict[tuple[str, str], str]:
    """James Lovell and Jim Lovell are James A. Lovell, where the collection has no other James Lovell."""
    people = {found.get(("people", name), name) for name in counts["people"]}
    fuller: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name in people:
        parts = plain(name).split()
        if len(parts) not in (2, 3):
            continue
        first, last = parts[0], parts[-1]
        if len(parts) == 3:
            fuller[first, last].add(name)
        for short in _short_forms().get(first, ()):
            fuller[short, last].add(name)
    return {
        ("people", name): min(full)
        for name in people
        if len(parts := plain(name).split()) == 2 and (full := _fullest(fuller[parts[0], parts[1]]))
    }


def _fullest(names: set[str]) -> set[str]:
    """One name, where all are of one person as far as their first names tell: with a middle name, or without."""
    with_middle = {name for name in names if len(name.split()) > 2}
    firsts = {plain(name).split()[0] for name in names}
    return set() if len(firsts) > 1 or len(with_middle) > 1 else with_middle or names


@cache
def _short_forms() -> Mapping[str, tuple[str, ...]]:
    """First names and what their bearers are called for short."""
    text = (files("dateline.link") / "data" / "short_names.toml").read_text(encoding="utf-8")
    return {name: tuple(short.split(", ")) for name, short in tomllib.loads(text)["short"].items()}


def _spelling(name: str) -> str:
    """What two ways of writing have in common: U.N. and UN, Kaczyński and Kaczynski."""
    letters = name.replace(".", "")
    return " ".join(plain(letters if letters.isupper() else name).split())


def _written_out(
    counts: Mapping[str, Counter[str]], found: Mapping[tuple[str, str], str]
) -> dict[tuple[str, str], str]:
    """Initials and the one name in the collection that they stand for."""
    written: dict[tuple[str, str], str] = {}
    for field in ("organisations", "places"):
        full: dict[str, set[str]] = defaultdict(set)
        for name in counts[field]:
            initials = "".join(word[0] for word in name.split() if word[0].isupper())
            full[initials].add(found.get((field, name), name))
        for name in counts[field]:
            letters = name.replace(".", "")
            if len(letters) > 1 and letters.isupper() and len(full[letters]) == 1:
                written[field, name] = min(full[letters])
    return written


def _counts(composed: Iterable[Composed]) -> dict[str, Counter[str]]:
    """By field: in how many documents each name is."""
    counts: dict[str, Counter[str]] = {field: Counter() for field in _FIELDS}
    for part in composed:
        for field in _FIELDS:
            counts[field].update({name for event in (*part.events, *part.undated) for name in getattr(event, field)})
    return counts


def _full_names(counts: Mapping[str, Counter[str]], found: Mapping[tuple[str, str], str]) -> dict[tuple[str, str], str]:
    """Surnames, of people and of names without a type, and the one person of the collection who bears each; what is
    somebody else's first name may be his."""
    people = {found.get(("people", name), name) for name in counts["people"]}
    bearers: dict[str, set[str]] = defaultdict(set)
    for name in people:
        parts = plain(name).split()
        if len(parts) > 1:
            bearers[_without_umlauts(parts[-1])].add(name)
    others = (name for field in _FIELDS[1:] for name in counts[field] if field != "names" or " " in name)
    taken = {part for name in others for part in plain(name).split()}
    taken |= {plain(name).split()[0] for name in people if " " in name}  # Thomas, where there is a Thomas Grey
    return {
        (field, name): min(bearers[_without_umlauts(plain(name))])
        for field in ("people", "names")
        for name in (people if field == "people" else counts["names"])
        if len(name.split()) == 1 and len(bearers[_without_umlauts(plain(name))]) == 1 and plain(name) not in taken
    }


def _unless_apart(full: Mapping[tuple[str, str], str], composed: Iterable[Composed]) -> dict[tuple[str, str], str]:
    """Surnames with the full names that they become, without those that a document tells apart."""
    apart: set[tuple[str, str]] = set()
    for part in composed:
        events = (*part.events, *part.undated)
        told = {(field, name) for event in events for field in ("people", "names") for name in getattr(event, field)}
        apart |= {key for key in told & full.keys() if full[key] in part.document.text}
    return {key: name for key, name in full.items() if key not in apart}


def _without_umlauts(surname: str) -> str:
    """A surname as it is without the letters that stand for an umlaut: Schroeder and Schröder are one."""
    return surname.replace("oe", "o").replace("ae", "a").replace("ue", "u")


def _renamed(event: Event, ways: Mapping[tuple[str, str], str]) -> Event:
    """The event with the names that the collection uses; a person's name without a type goes to the people."""
    update: dict[str, object] = {}
    known = [ways["names", name] for name in event.names if _is_somebody(name, ways)]
    for field in _FIELDS:
        names = getattr(event, field)
        if field == "people":
            names = (*names, *known)
        elif field == "names":
            names = tuple(name for name in names if not _is_somebody(name, ways))
        new = tuple(dict.fromkeys(ways.get((field, name), name) for name in names))
        if new != getattr(event, field):
            update[field] = new
    return event.model_copy(update=update) if update else event


def _is_somebody(name: str, ways: Mapping[tuple[str, str], str]) -> bool:
    """Whether a name without a type is written out as a person's full name."""
    return " " not in name and " " in ways.get(("names", name), "")
