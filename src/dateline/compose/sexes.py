"""Which pronoun a document uses of each of the people it names: `Kim Lund died at her home. She was 91.`"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from dateline.compose.names import Name
from dateline.compose.parse.lexicon import Words
from dateline.records import Sentence

_WORD: Final = re.compile(r"[^\W\d_]+")
_QUOTED: Final = re.compile(r"[\"“”]")
_KIN: Final = re.compile(r"\b(?:his|her|their|whose) ([a-z]+),? (?:the [a-z]+ )?\Z", re.IGNORECASE)
_OF_ANOTHER: Final = re.compile(r", (?:his|her) ")  # `Lee, her partner, left. She …`
_REACH: Final = 40  # characters before a name
_TITLE: Final = 12  # characters before a name in which a title stands
_SURE: Final = 2  # times that a pronoun must have been used, and never the other one
_SURE_AGAINST: Final = 4


def pronouns(folded: str, sentences: Sequence[Sentence], names: Sequence[Name], words: Words) -> Mapping[str, str]:
    """`he` or `she` for the canonical names of those of whom the text says nothing else, at least twice.

    What counts is a pronoun behind the name in a sentence that names nobody else, and one at the head of the next.
    """
    said = {form: pronoun for pronoun in ("he", "she") for form in words.marks[f"people.{pronoun}"]}
    found: dict[str, Counter[str]] = {}
    for name, texts in _told(folded, sentences, names):
        for text in texts:
            forms = set(_WORD.findall(text.lower()))
            kinds = {said[word] for word in forms if word in said}
            if len(kinds) == 1 and "him" not in forms:  # `Ann Lee succeeded him`
                found.setdefault(name, Counter())[kinds.pop()] += 1
    alone = ((name, next(iter(counts)), counts.total()) for name, counts in found.items() if len(counts) == 1)
    sure = {name: pronoun for name, pronoun, times in alone if times >= _least(name, pronoun, words)}
    return {**_of_families(names, words), **sure, **told_of_one(folded, names, words)}


def told_of_one(folded: str, names: Sequence[Name], words: Words) -> Mapping[str, str]:
    """`he` or `she` for those of whom a title says it, or whose relative or spouse they are."""
    return {**_of_spouses(folded, names, words), **_of_titles(folded, names, words), **_of_kin(folded, names, words)}


def first_name_says(names: Sequence[Name], words: Words) -> Mapping[str, str]:
    """`he` or `she` for those whose first name only men or only women have."""
    men, women = words.marks["people.men"], words.marks["people.women"]
    firsts = {name.canonical: name.canonical.split()[0].lower() for name in names if name.type == "person"}
    said = {name: "he" for name, first in firsts.items() if first in men}
    return said | {name: "she" for name, first in firsts.items() if first in women}


def _of_titles(folded: str, names: Sequence[Name], words: Words) -> Mapping[str, str]:
    """`he` or `she` for those whom the text gives a title of theirs somewhere: `Dame Zora Quill`, and of no other."""
    titles = dict.fromkeys(words.marks["titles.male"], "he") | dict.fromkeys(words.marks["titles.female"], "she")
    found: dict[str, set[str]] = {}
    for name in names:
        before = folded[max(0, name.start - _TITLE) : name.start].split(" ")[-2:-1] if name.type == "person" else ()
        called = {name.text.split(" ")[0], *before}
        told = {titles[word] for word in (word.lower().rstrip(".") for word in called) if word in titles}
        if told and (" " in name.text.strip() or " " not in name.canonical):  # `Mrs George`, and no other George
            found.setdefault(name.canonical, set()).update(told)
    return {name: told.pop() for name, told in found.items() if len(told) == 1}


def _of_kin(folded: str, names: Sequence[Name], words: Words) -> Mapping[str, str]:
    """`he` or `she` for those of whom it is told right before their name whose wife or brother they are.

    `His wife, the singer Della Reed`
    """
    kin = dict.fromkeys(words.marks["people.male"], "he") | dict.fromkeys(words.marks["people.female"], "she")
    found: dict[str, str] = {}
    for name in names:
        before = _KIN.search(folded, max(0, name.start - _REACH), name.start) if name.type == "person" else None
        if before is not None and before[1].lower() in kin:
            found[name.canonical] = kin[before[1].lower()]
    return found


def _of_spouses(folded: str, names: Sequence[Name], words: Words) -> Mapping[str, str]:
    """`he` for whom a woman married, `she` for whom a man did: `She married Erich Stern`."""
    wed = "|".join(sorted(words.marks["people.wedding"]))
    married = re.compile(rf"\b(s?he) (?:[a-z]+ ){{0,2}}(?:{wed}) (?:(?:the|an?) (?:[a-z-]+ ){{1,3}})?\Z", re.IGNORECASE)
    found: dict[str, str] = {}
    for name in (name for name in names if wed and name.type == "person"):
        if before := married.search(folded, max(0, name.start - _REACH), name.start):
            found[name.canonical] = "he" if before[1].lower() == "she" else "she"
    return found


def _least(name: str, pronoun: str, words: Words) -> int:
    """How often a pronoun must have been used of somebody; more often where the first name says otherwise."""
    others = words.marks["people.women" if pronoun == "he" else "people.men"]
    return _SURE_AGAINST if name.split()[0].lower() in others else _SURE


def _of_families(names: Sequence[Name], words: Words) -> Mapping[str, str]:
    """`he` or `she` for surnames that only men or only women bear in the document: `Kemp` of Robert and Alexander.

    Empty for those that both bear, or people of unknown sex.
    """
    firsts = {name.canonical.split()[-1]: set[str]() for name in names if name.type == "person"}
    for name in names:
        if name.type == "person" and " " in name.canonical:
            firsts[name.canonical.split()[-1]].add(name.canonical.split()[0].lower())
    men, women = words.marks["people.men"], words.marks["people.women"]
    said = {surname: "he" for surname, bearers in firsts.items() if bearers and bearers <= men}
    said |= {surname: "she" for surname, bearers in firsts.items() if bearers and bearers <= women}
    return dict.fromkeys((surname for surname, bearers in firsts.items() if bearers), "") | said


def _told(folded: str, sentences: Sequence[Sentence], names: Sequence[Name]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each sentence that names one person, without quotation: the name, what follows it, the first word behind."""
    people, at = [name for name in names if name.type == "person"], 0
    for index, sentence in enumerate(sentences):
        here = []
        while at < len(people) and people[at].start < sentence.end:
            here.append(people[at])
            at += 1
        behind = folded[here[0].end : sentence.end] if here else ""
        if len({name.canonical for name in here}) != 1 or _QUOTED.search(folded, sentence.start, sentence.end):
            continue
        if _OF_ANOTHER.match(behind):
            continue
        following = sentences[index + 1] if index + 1 < len(sentences) else None
        together = following is not None and following.block == sentence.block
        head = folded[following.start : following.start + 4] if following is not None and together else ""
        yield here[0].canonical, (behind, head.partition(" ")[0])
