"""Of whom a life tells: `Agnes Thorburn` at its head, and named more than twice as often in it as anybody else."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from dateline.compose.names import Name
from dateline.compose.parse.lexicon import Words, of_any
from dateline.compose.pronouns import SUBJECTS
from dateline.records import Document

_LEAST: Final = 3  # times that somebody must be named
_FIRST: Final = 2  # the block by whose end a life names him, behind `Obituary` and a line of what he was
_HEAD: Final = 600  # characters in which a life says that it is one
_BORN: Final = re.compile(r"\((?:b|b\.|born) [^()\n]{0,60}\b\d{4}\b")  # `(b Vik, 3 May 1890; d Ulm, …)`
_FROM: Final = r"\((?:born|b\.) [^()\n]{0,40}\b\d{4}\b"
_FROM_TO: Final = r"\([^()\n]{0,30}\b\d{4}\s?[-–]\s?[^()\n]{0,30}\b\d{4}[^()\n]{0,20}\)"
_SHORT: Final = 100  # characters of a heading, and behind a name in which a life tells of the birth
_KIN: Final = 40  # characters before a name in which stands whose child it is
_ABOVE: Final = re.compile(r"\s*(?:[(,.:–—-].*)?", re.DOTALL)  # what stands behind the name that is a heading
_WORDS: Final = re.compile(r"[^\W\d_]+")
_TIMES: Final = 3  # how much more often one pronoun than the other


class Topic(NamedTuple):
    """Of whom a document tells. pronoun: `he` or `she` where the text says it; empty where it does not.

    life: whether it tells of nothing else, as what begins with a birth or under a name alone.
    """

    name: Name
    pronoun: str
    life: bool


def _entry(document: Document, names: Sequence[Name]) -> Name | None:
    """Of whom an entry of an encyclopaedia tells, if there is but one: his name opens it, and his birth follows."""
    heads = list(_BORN.finditer(document.text))
    if len(heads) != 1 or heads[0].start() > _HEAD:
        return None
    end = len(document.text[: heads[0].start()].rstrip(" \n,"))
    named = next((name for name in names if name.end == end and name.type == "person"), None)
    opens = named is not None and document.text[: named.start].rstrip(" #*")[-1:] in ("", "\n")
    return named if opens else None


@cache
def _life(called: frozenset[str]) -> re.Pattern[str]:
    """What a life says that it is. called: words for one, parts joined by hyphens."""
    words = "|".join(sorted(re.escape(word.replace("-", " ")) for word in called))
    return re.compile(rf"\b(?i:{words})\b|{_FROM}|{_FROM_TO}")


def _headed(document: Document, names: Sequence[Name], words: Words) -> Name | None:
    """Whose name is the heading of a text that tells of a birth, there or soon behind it."""
    head, text = document.blocks[0] if document.blocks else None, document.text
    here = [name for name in names if head is not None and name.start < head.end]
    if head is None or len(here) != 1 or here[0].type != "person" or head.end - head.start > _SHORT:
        return None
    alone = not _WORDS.search(text, head.start, here[0].start) and _ABOVE.fullmatch(text, here[0].end, head.end)
    dated = re.search(_FROM_TO, text[here[0].end : head.end])
    return here[0] if alone and (dated or _born_in(words).search(text, head.end, head.end + _SHORT)) else None


def _born(document: Document, names: Sequence[Name], words: Words) -> Name | None:
    """Whose birth is told at the head of a text, if nobody else's is and nobody is named more often, or the text names
    him once and goes on with his pronoun: `Ann Lee was born in May. She …`"""
    people = [name for name in names if name.type == "person"]
    if not people or not _opens(document, people[0], words):
        return None
    first, counts = people[0], Counter(name.canonical for name in people)
    told = _born_in(words)
    others = (name for name in people if name.canonical != first.canonical)
    born = any(
        told.match(document.text, name.end, name.end + _SHORT // 4) and not _of_family(document, name, words)
        for name in others
    )
    most = max(counts.values())
    known = counts[first.canonical] == most or max(_pronouns(document, words)) >= 2 * most
    return first if not born and known else None


def _of_family(document: Document, name: Name, words: Words) -> bool:
    """Whether a name is only that of somebody's child or the like: `their daughter Irène was born in 1924`."""
    before = [word.lower() for word in _WORDS.findall(document.text[max(0, name.start - _KIN) : name.start])]
    kin = words.marks["people.male"] | words.marks["people.female"]
    return bool(before) and before[-1] in kin and not SUBJECTS.keys().isdisjoint(before[-3:-1])


def _pronouns(document: Document, words: Words) -> tuple[int, int]:
    """How often a text has `he` and how often `she`, in all their cases."""
    counts = Counter(word.lower() for word in _WORDS.findall(document.text))
    he, she = (sum(counts[form] for form in words.marks[f"people.{one}"]) for one in ("he", "she"))
    return he, she


def _opens(document: Document, name: Name, words: Words) -> bool:
    """Whether a name begins one of the first blocks, behind short ones, and birth, death or origin is told at once."""
    blocks = [block for block in document.blocks[: _FIRST + 1] if block.start <= name.start]
    if not blocks or any(block.end - block.start > _SHORT for block in blocks[:-1]):
        return False
    before = {word.lower() for word in _WORDS.findall(document.text[blocks[-1].start : name.start])}
    told = (_born_in(words), _from(of_any(words, "dates.origins")))
    return before <= words.marks["titles.before_names"] and any(
        pattern.match(document.text, name.end, name.end + _SHORT) for pattern in told
    )


@cache
def _told_by(forms: frozenset[str]) -> re.Pattern[str]:
    """A birth or a death in the words of the same sentence. forms: those that tell of it."""
    words = "|".join(sorted(form for form in forms if len(form) > 1 and form.isalpha()))
    return re.compile(rf"[^.!?\n]*?\b(?i:{words})\b|,? ?{_FROM_TO}")


@cache
def _from(phrases: frozenset[str]) -> re.Pattern[str]:
    """Where somebody came from, right behind the name. phrases: those that tell of it, joined by hyphens."""
    told = "|".join(sorted(re.escape(phrase.replace("-", " ")) for phrase in phrases))
    return re.compile(rf" (?:{told})\b")


def _born_in(words: Words) -> re.Pattern[str]:
    return _told_by(words.marks["dates.born"] | words.marks["dates.died"])


def _pronoun(document: Document, name: Name, words: Words) -> str:
    """The pronoun that a text uses hardly ever the other than, unless the first name speaks against it."""
    he, she = _pronouns(document, words)
    first = name.canonical.split()[0].lower()
    if he > _TIMES * she:
        return "" if first in words.marks["people.women"] else "he"
    return "she" if she > _TIMES * he and first not in words.marks["people.men"] else ""


def topic(document: Document, names: Sequence[Name], words: Words) -> Topic | None:
    """The one person whom a document is about, if its title or first block names that one."""
    of_life = _entry(document, names) or _headed(document, names, words) or _born(document, names, words)
    name = of_life or _often(document, names, words)
    return Topic(name, _pronoun(document, name, words), of_life is not None) if name is not None else None


def _often(document: Document, names: Sequence[Name], words: Words) -> Name | None:
    """Who is named in the first block, and more than twice as often as anybody else.

    In what calls itself a life more often than anybody else is enough.
    """
    people = [name for name in names if name.type == "person"]
    called = {name.canonical for name in people}
    counts = Counter(name.canonical for name in names if name.canonical in called).most_common(2)
    others = counts[-1][1] if len(counts) > 1 else 0
    life = _life(of_any(words, "writing.lives")).search(document.text, 0, _HEAD) is not None
    least = others + 1 if life else 2 * others
    if not counts or counts[0][1] < max(_LEAST, least):
        return None
    first = next(name for name in people if name.canonical == counts[0][0])
    head = document.blocks[min(_FIRST if life else 0, len(document.blocks) - 1)].end if document.blocks else 0
    return first if first.start < head or first.canonical in (document.title or "") else None
