"""Who says `I` in a document: the one under whose name a stretch of it stands.

A name is put to what follows by a byline (`By Zora Quill`), by the head of a message or letter (`From: Zora Quill`, `On
Monday Zora Quill wrote:`), or by the head of the document, where a line under its title is nothing but a name. Without
such a head a letter is told by the one who has signed it.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from dateline.compose.names import Name
from dateline.compose.parse.lexicon import Words, of_any
from dateline.records import Block, Document

_HEADS: Final = 3  # blocks at the beginning of a document of which one may be its author
_LONGEST: Final = 160  # characters of a line that says who writes
_SPEAKERS: Final = 2  # labels of an interview, and blocks that each must begin
_LABEL: Final = re.compile(r"([A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}):\s")
_FOOT: Final = 300  # characters in which a letter is signed
_FROM: Final = re.compile(r"(?i:by|from)[:\s]\s*((?:\w+\.?\s)?)")
_LISTED: Final = re.compile(r"(?i:from):\s*([A-Z][\w’'-]+), ([A-Z][\w’'-]+)(?=\s*(?:[<(\n]|$))")
_BESIDE: Final = re.compile(r"\s*(?:[<(,|;:].*)?", re.DOTALL)
_WROTE: Final = re.compile(r"(?:\s*<[^>\n]*>)?\s+(\w+)\s*:\s*$")
_SIGNED: Final = re.compile(r"[^\W\d_a-z][\w.’'-]*(?: [^\W\d_a-z][\w.’'-]*){0,3}")
_OPENING, _CLOSING = "“«", "”»"


class Narrators:
    """The narrators of a document, in the order in which their stretches begin."""

    def __init__(self, document: Document, folded: str, names: Sequence[Name], words: Words) -> None:
        self.text, self.blocks, self.folded = document.text, document.blocks, folded
        self.names, self.words = names, words
        self._block_starts = [block.start for block in document.blocks]
        self._name_starts = [name.start for name in names]
        self.labels: dict[int, int] = {}  # where a block begins with the label of who speaks → where that ends
        found = list(self._found())
        self._starts = [start for start, _ in found]
        self._names = [name for _, name in found]
        self.signed = "" if found else self._signature()

    def at(self, offset: int) -> Name | None:
        """Who tells what stands at a character, where that is known."""
        at = bisect_right(self._starts, offset) - 1
        return self._names[at] if at >= 0 else None

    def called(self, offset: int) -> str:
        """The name of who tells what stands at a character; empty where it is not known."""
        name = self.at(offset)
        return name.canonical if name else self.signed

    def quoted(self, offset: int) -> bool:
        """Whether a character stands between quote marks that its block opens, or opens them itself."""
        at = bisect_right(self._block_starts, offset) - 1
        opens = self.folded[offset : offset + 1] in {*_OPENING, '"'}
        before = self.folded[self._block_starts[at] if at >= 0 else 0 : offset + opens]
        opened = sum(map(before.count, _OPENING)) - sum(map(before.count, _CLOSING))
        return opened > 0 or before.count('"') % 2 == 1 or before.count("``") > before.count("''")

    def _spoken(self) -> Mapping[str, str]:
        """Who speaks behind each label that begins several blocks of an interview, `Haddad: We opened in May.`

        The name in full where the text has it; empty for who is none, such as the paper that asks.
        """
        heads = Counter(
            match[1] for block in self.blocks if (match := _LABEL.match(self.folded, block.start, block.end))
        )
        people = {name.text: name.canonical for name in self.names if name.type == "person"}
        short = _initials(people.values())
        called = {label: people.get(short.get(label, label), short.get(label, "")) for label in heads}
        times = Counter({label: heads[label] for label, who in called.items() if not who})
        for label, who in called.items():
            times[who or label] += heads[label] if who else 0
        several = len(times) >= _SPEAKERS and min(times.values()) >= _SPEAKERS
        return called if several else {}

    def _found(self) -> Iterator[tuple[int, Name | None]]:
        spoken = self._spoken()
        for index, block in enumerate(self.blocks):
            label = _LABEL.match(self.folded, block.start, block.end) if spoken else None
            if label is not None and label[1] in spoken:
                self.labels[block.start] = label.end()
                called, end = spoken[label[1]], block.start + len(label[1])
                speaker = Name(block.start, end, label[1], "person", called, True, ("speaks",)) if called else None
                yield block.start, speaker
            elif block.end - block.start <= _LONGEST:
                yield from self._headed(index, block)

    def _headed(self, index: int, block: Block) -> Iterator[tuple[int, Name | None]]:
        """Who tells what follows a short block that is the head of a message, a letter or a life."""
        text = self.folded[block.start : block.end]
        if listed := _LISTED.match(text):
            yield block.end, _listed(block.start, listed)
            return
        said = _FROM.match(text)
        named = self.names[bisect_left(self._name_starts, block.start) : bisect_left(self._name_starts, block.end)]
        people = [name for name in named if name.type == "person"]
        wrote = _WROTE.search(text)
        if wrote and wrote[1] in of_any(self.words, "writing.wrote"):
            yield block.end, people[-1] if people else None
        elif said and people and people[0].start - block.start in (said.end(), said.start(1)):
            yield block.end, people[0] if _BESIDE.match(text, people[0].end - block.start) else None
        elif index < _HEADS and len(people) == 1 and people[0].text == text.strip() and block.kind != "paragraph":
            yield block.end, people[0]

    def _signature(self) -> str:
        """The name in the last lines of a letter, behind a closing such as `Yours`; in full if the text has that."""
        closings = self.words.marks.get("writing.closing", frozenset())
        lines = [line.strip(" ,.-–—") for line in self.text[-_FOOT:].splitlines() if line.strip()]
        for line, following in pairwise(lines):
            closing = closings & set(re.findall(r"\w+", line.lower())) and len(line.split()) <= 4
            if closing and _SIGNED.fullmatch(following) and following.split()[0].lower() not in self.words.tags:
                full = (name.canonical for name in self.names if name.type == "person")
                return next((name for name in full if name.startswith(f"{following} ")), following)
        return ""


def _initials(people: Iterable[str]) -> Mapping[str, str]:
    """Initials → the one person whose they are: `IB` → `Ilse Brandauer`."""
    found: dict[str, set[str]] = {}
    for called in people:
        found.setdefault("".join(part[0] for part in re.split(r"[ -]", called) if part), set()).add(called)
    return {short: next(iter(bearers)) for short, bearers in found.items() if len(short) > 1 and len(bearers) == 1}


def _listed(start: int, match: re.Match[str]) -> Name:
    """Who writes, named as in a list: `From: Lee, Ann`."""
    called = f"{match[2]} {match[1]}"
    return Name(start + match.start(1), start + match.end(2), match[0], "person", called, True, ("writes",))
