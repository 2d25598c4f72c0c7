"""Works of reference, of which each entry tells of whom it names at its head and never names again: `ORDE, Thomas.
Born 1848 at Vik, moved to Ulm 1871.`"""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final, NamedTuple

from dateline.compose.chronicles import chronicled
from dateline.compose.names import Name
from dateline.compose.names.gazetteer import countries, people, regions
from dateline.compose.names.lexicon import lexicon
from dateline.compose.parse.lexicon import JJ, NN, VBD, VBN, VBZ, Words, can_be
from dateline.records import Document

_TITLE: Final = r"(?:(?:Sir|Dame|Lady|Lord|Rev\.?|Dr\.?|Capt\.?|Professor|Prof\.?) )?"
_FIRSTS: Final = r"(?:(?:[A-Z]\.|[A-Z][\w’'-]+) ?){1,4}?"
_LISTED: Final = re.compile(
    rf"[#*•\s]{{0,4}}([A-Z][A-Z’'-]+(?: [A-Z][A-Z’'-]+)?|[A-Z][\w’'-]+), {_TITLE}({_FIRSTS})(?= ?[(,.;:–—]| ?$)",
    re.MULTILINE,
)
_MARK: Final = r"[#*•\s]{0,4}"
_NAMED: Final = rf"{_MARK}{_TITLE}((?:[^\W\d_a-z](?:\.|[\w’'-]*)[ ]){{1,4}}[^\W\d_a-z][\w’'-]+)"
_CALLED: Final = re.compile(rf"{_NAMED}(?=[ ]?(?:[(,.:;–—]|\n|$))")
_TELLING: Final = re.compile(rf"{_NAMED}(?:, [^:\n]{{1,80}})?: (?=(\w+))")
_DATED: Final = re.compile(rf"{_NAMED} \([^()\n]{{0,40}}\d{{4}}[^()\n]{{0,60}}\)(?:, [^.\n]{{1,80}})?\. (?=(\w+))")
# `ABBOTT & SONS, organ builders. Founded 1869`, `HALCYON, brig, 120 tons. Built 1822`
_THING: Final = re.compile(
    r"[#*•\s]{0,4}((?:[A-Z][A-Z’'.&-]*|&)(?: (?:[A-Z][A-Z’'.&-]*|&)){0,5})(?=,| \()[^.\n]{1,80}\. (?=([A-Z][a-z]+))"
)
# `3. Maria Ober. Wife of the miller. Born 1780`, `Maria Ober. Born 1780`
_STOPPED: Final = re.compile(rf"(\(?\d{{1,4}}[.)] |){_NAMED}\. (?=(\w+))")
_SEVERAL: Final = 2  # entries that make a register
_LONG: Final = 600  # characters of a sentence that is parted
_SHORT: Final = 100  # characters of a heading, and of a head before its colon
_PARTS: Final = re.compile(r";\s*|:\s+|,?\s+and (?=[a-z])|,\s+|\.\s+(?=\(|[bdm]\. |[A-Z][a-z]{2,7}\. )")
_BRACKET: Final = re.compile(r" ?\([^()\n]{0,80}\)")
_YEARS: Final = re.compile(r"\([^()\n]{0,30}\b\d{4}\s?[-–—]\s?[^()\n]{0,30}\b\d{4}[^()\n]{0,20}\)")
_WORD: Final = re.compile(r"[^\W\d_]+")


class Entry(NamedTuple):
    """One entry. head: where what is told begins behind its head. row: whether it is one of many rows of a chronicle,
    under the name of what all of them tell of."""

    name: Name
    head: int
    row: bool = False


class Register:
    """The entries of a document, by the number of their block."""

    def __init__(self, document: Document, words: Words) -> None:
        self.text, self.words = document.text, words
        self.blocks = document.blocks if words.grammar else ()
        rows = dict(self._rows(document))
        found = rows or dict(self._found())
        heads = {entry.name.start: entry for entry in found.values()}
        one = len({entry.name.canonical for entry in heads.values()}) == 1 and self._opens(found)
        self.entries: Mapping[int, Entry] = self._of_one(found) if one and not rows else found

    def _found(self) -> Iterator[tuple[int, Entry]]:
        under: Entry | None = None
        for index, block in enumerate(self.blocks):
            short = block.end - block.start <= _SHORT
            span = (block.start, block.end)
            if own := self._listed(*span) or self._telling(*span) or self._thing(*span):
                under = own
            elif short and self._stands_over(index):
                under = self._called(index) or under
            elif block.kind == "heading":
                under = None
            if under is not None:
                yield index, under
            if own and block.end - own.head > _SHORT:
                under = None

    def _rows(self, document: Document) -> Iterator[tuple[int, Entry]]:
        """Of a chronicle of one thing, whose name is in its title."""
        told = chronicled(document, self.words) if self.blocks else None
        if told is not None:
            yield from ((row, Entry(told[0], told[1], row=True)) for row in told[2])

    def _opens(self, found: Mapping[int, Entry]) -> bool:
        """Whether the first entry begins the document, behind a title that is its head at most."""
        first, head = min(found), self.blocks[0]
        if first > 1 or head.end - head.start > _SHORT:
            return first == 0
        return first == 0 or self.text.startswith(self.text[head.start : head.end], self.blocks[1].start)

    def _of_one(self, found: Mapping[int, Entry]) -> Mapping[int, Entry]:
        """The only entry of a document, for all its blocks; its name may stand in the title and again at its head."""
        entries, last = dict[int, Entry](), found[min(found)]
        for index in range(len(self.blocks)):
            last = found.get(index, last)
            entries[index] = last
        return entries

    def _listed(self, start: int, end: int) -> Entry | None:
        """Of a block that begins with a surname, a comma and a first name."""
        found = _LISTED.match(self.text, start, end)
        first = found[2].split()[0].rstrip(".") if found is not None else ""
        somebody = first in people().first or (found is not None and found[1].isupper() and self._many)
        short = lexicon(self.words.language).grammar["closing_abbreviations"]
        if found is None or not somebody or first in countries() | regions() | short:
            return None  # `NAIROBI, Kenya`, `SPOKANE, Wash.`
        behind = _BRACKET.match(self.text, found.end(), end)
        lived = behind is not None and _YEARS.search(behind[0]) is not None
        told = self.text.startswith(". ", found.end()) and self._telegraphs(found.end() + 2)
        if not (found[1].isupper() or found[1] in people().family or lived or told):
            return None
        surname = found[1].title() if found[1].isupper() else found[1]
        return self._entry(found.start(1), behind.end() if behind else found.end(), f"{found[2].strip()} {surname}")

    @cached_property
    def _many(self) -> bool:
        """Whether several blocks begin with a surname in capitals and a known first name: then all such names are."""
        heads = (_LISTED.match(self.text, block.start, block.end) for block in self.blocks)
        known_ones = [head for head in heads if head and head[1].isupper() and head[2].split()[0] in people().first]
        return len(known_ones) >= _SEVERAL

    def _called(self, index: int) -> Entry | None:
        """Of a heading that is a name, perhaps with years and with what somebody was."""
        start, end = self.blocks[index].start, self.blocks[index].end
        found = _CALLED.match(self.text, start, end)
        if found is None:
            return None
        called = found[1].title() if found[1].isupper() else found[1]
        first = called.split()[0]
        if "-".join(called.lower().split()) in self.words.marks["headings.chronicles"]:
            return None  # `Company History` over `Founded in 1665`
        if first not in people().first and (known(first, self.words) or not self._tells_of_birth(index)):
            return None
        return self._entry(found.start(1), end, called)

    def _telling(self, start: int, end: int) -> Entry | None:
        """Of a block that tells behind a colon or the years of a life who somebody was: `Ann Lee, chemist: born Ulm
        1919; died Vik 2003`."""
        if found := _TELLING.match(self.text, start, end):
            return self._entry(found.start(1), found.end(), found[1]) if self._begins(found[2]) else None
        stopped = _STOPPED.match(self.text, start, end)
        if stopped is not None and stopped[2].split()[0] in people().first:
            role = bool(stopped[1]) and self.words.person(stopped[3].lower())
            if role or self._begins(stopped[3]):
                return self._entry(stopped.start(2), stopped.end(), stopped[2])
        found = _DATED.match(self.text, start, end)
        told = found is not None and (self._begins(found[2]) or bool(can_be(found[2].lower()) & (VBD | VBN)))
        return self._entry(found.start(1), found.end(), found[1]) if found is not None and told else None

    def _thing(self, start: int, end: int) -> Entry | None:
        """Of a block that begins with the name of a firm or a ship in capitals and soon tells that it was founded."""
        found = _THING.match(self.text, start, end)
        if found is None or found[2].lower() not in self.words.marks["verbs.done_to_one_thing"]:
            return None
        called = found[1].title().replace("’S", "’s")
        return Entry(Name(found.start(1), found.end(1), called, "name", called, True, ("heads an entry",)), found.end())

    def _stands_over(self, index: int) -> bool:
        """Whether a block has the years of a life, or stands over one that soon tells of a birth."""
        own = self.blocks[index]
        return self._tells_of_birth(index) or _YEARS.search(self.text, own.start, own.end) is not None

    def _tells_of_birth(self, index: int) -> bool:
        following = self.blocks[index + 1 : index + 3]
        near = following[:1] if following and following[0].end - following[0].start > _SHORT else following
        heads = (self.text[block.start : block.start + _SHORT].lower() for block in near)
        told = any(self.words.marks["dates.born"] & set(_WORD.findall(head)) for head in heads)
        began = any(self._telegraphs(block.start) for block in near)
        return told or began

    @property
    def _first_words(self) -> frozenset[str]:
        return self.words.marks["dates.born"] | self.words.marks["dates.life"]

    def _begins(self, word: str) -> bool:
        return word.lower() in self._first_words

    def _entry(self, start: int, end: int, called: str) -> Entry:
        return Entry(Name(start, end, called, "person", called, True, ("heads an entry",)), end)

    def _telegraphs(self, start: int) -> bool:
        """Whether a block begins with what was done or somebody was, without a subject: `Born 1848`, `b. Ulm`."""
        first = _WORD.match(self.text, start)
        return first is not None and self._begins(first[0])

    def part(self, block: int, start: int, end: int, at: int) -> tuple[int, int] | None:
        """Of a sentence of an entry the part around a place: between semicolons, and commas before a further deed."""
        entry = self.entries.get(block)
        if entry is None or end <= entry.head or end - start > _LONG:
            return None
        first, last = self.begins(block, start), end
        if at < first:
            return None
        for parting in _PARTS.finditer(self.text, first, end):
            if self._inside(first, parting) or (parting[0][0] not in ";:." and not self._does(parting)):
                continue
            if parting.end() <= at:
                first = parting.end()
            elif parting.start() >= at:
                last = parting.start()
                break
        return first, last

    def begins(self, block: int, start: int) -> int:
        """Where what a sentence of an entry tells begins, behind the head of the entry if that is in it."""
        at = max(start, self.entries[block].head)
        return next((i for i in range(at, len(self.text)) if self.text[i].isalnum()), at)

    def _inside(self, start: int, parting: re.Match[str]) -> bool:
        """Whether a mark stands in brackets that are open since a place."""
        before = self.text[start : parting.start()]
        return before.count("(") > before.count(")")

    def _does(self, parting: re.Match[str]) -> bool:
        """Whether behind a mark a verb tells of something done, or a noun behind a year says what else somebody was."""
        word = _WORD.match(self.text, parting.end())
        if word is None or not word[0].islower():
            return False
        bits, dated = can_be(word[0]), self.text[parting.start() - 1].isdigit() and parting[0][0] == ","
        return bool(bits & (VBD | VBN) and not bits & (NN | JJ)) or (dated and bool(bits & (VBD | VBN | NN | JJ)))


def known(word: str, words: Words) -> bool:
    """Whether a word with a capital is one of the language."""
    return bool(can_be(word.lower())) or word.lower() in words.tags


def begins_row(word: str) -> bool:
    """Whether a word with a capital at the head of a row is a verb, and no part of the name behind it: `Marries`."""
    bits = can_be(word.lower())
    return bool(bits & (VBD | VBN | VBZ)) and not bits & JJ and word not in people().first
