"""Whom a surname with a courtesy title means where several of a family bear it: `Ms. Holm` of Dora Holm and her nephew.

Newspapers give relatives in full, and go on to call the one of whom they tell by title and surname.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from dateline.compose.names import Name
from dateline.compose.parse.lexicon import Words
from dateline.compose.sexes import first_name_says, told_of_one

_TITLE: Final = 12  # characters before a name in which its title stands
_REACH: Final = 40  # characters before a name


def by_courtesy(names: Sequence[Name], folded: str, words: Words) -> Sequence[Name]:
    """The names, a bare surname with `Mr`, `Mrs` or `Ms` as the full name of the one of that sex who bears it.

    Of two of one sex it is the first named, where the text tells of each other one whose relative he is; nobody where
    the sex of one is not known.
    """
    alone = [name for name in names if name.type == "person" and " " not in name.canonical]
    if not any(_sex(name, folded, words) for name in alone):
        return names
    bearers, kin = _bearers(names, folded, words)
    sexes = {**first_name_says(names, words), **told_of_one(folded, names, words)}
    short = set(map(id, alone))
    return [_meant(name, folded, words, bearers, kin, sexes) if id(name) in short else name for name in names]


def _meant(
    name: Name, folded: str, words: Words, bearers: Mapping[str, list[str]], kin: set[str], sexes: Mapping[str, str]
) -> Name:
    sex, family = _sex(name, folded, words), bearers.get(name.canonical, [])
    if not sex or not all(sexes.get(one) for one in family):
        return name
    fitting = [one for one in family if sexes[one] == sex]
    first = fitting[:1] == family[:1] and all(one in kin for one in fitting[1:])
    return name._replace(canonical=fitting[0]) if len(fitting) == 1 or (fitting and first) else name


def _bearers(names: Sequence[Name], folded: str, words: Words) -> tuple[Mapping[str, list[str]], set[str]]:
    """Surnames → who bears them, in the order of the text; and who is told of as somebody's relative."""
    bearers: dict[str, list[str]] = defaultdict(list)
    kin: set[str] = set()
    last = -1  # where the relative told of last ends, of whom others may be told in the same list
    for name in names:
        if name.type != "person" or " " not in name.canonical:
            continue
        family = bearers[name.canonical.rpartition(" ")[2]]
        if name.canonical not in family:
            family.append(name.canonical)
        listed = last >= 0 and _listed(words.marks["verbs.and"]).fullmatch(folded, last, name.start) is not None
        if listed or _is_relative(name, folded, words):
            kin.add(name.canonical)
            last = name.end
    return bearers, kin


@cache
def _listed(joining: frozenset[str]) -> re.Pattern[str]:
    """What parts two of a list: a comma, or words that join."""
    return re.compile(rf",? (?:{'|'.join(sorted(joining))}) |, ")


@cache
def _kin(led: frozenset[str]) -> re.Pattern[str]:
    """What somebody is, behind a word that says whose or how many and right before his name: `his nephew, `."""
    return re.compile(rf"\b(?:{'|'.join(sorted(led))}) ([a-z-]+),? (?:the [a-z]+ )?\Z", re.IGNORECASE)


def _is_relative(name: Name, folded: str, words: Words) -> bool:
    """Whether somebody is told of as another's relative: `his nephew, Karl Holm`, `two sons, Per Holm`."""
    before = _kin(words.marks["people.kin_led"]).search(folded, max(0, name.start - _REACH), name.start)
    related = words.marks["people.male"] | words.marks["people.female"]
    return before is not None and before[1].lower().removesuffix("s") in related


def _sex(name: Name, folded: str, words: Words) -> str:
    """`he` or `she` by the courtesy title with which a name stands; empty without one."""
    title = folded[max(0, name.start - _TITLE) : name.end].split()[-2:][0].lower().rstrip(".")
    if title not in words.marks["titles.written"]:
        return ""
    return "he" if title in words.marks["titles.male"] else "she" if title in words.marks["titles.female"] else ""
