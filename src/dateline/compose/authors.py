"""Who writes: the sender of a mail, the name of a byline or under a letter. `I` in a title is shown as theirs."""

import itertools
import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple

from dateline.compose.lexicon import Words
from dateline.compose.names import Name
from dateline.records import Document

_HEAD: Final = 1500  # characters in which a byline may stand
_FOOT: Final = 300  # characters in which a name may stand below a letter
_NAME: Final = r"[^\W\d_a-z][\w.’'-]*(?: [^\W\d_a-z][\w.’'-]*){1,3}"


class Authors(NamedTuple):
    """The names of writers with the offset from which each writes, in order."""

    starts: Sequence[int]
    names: Sequence[str]

    def at(self, offset: int) -> str:
        """Who writes at a place of the text; empty where that is not known."""
        at = bisect_right(self.starts, offset) - 1
        return self.names[at] if at >= 0 else ""


def authors_of(document: Document, names: Sequence[Name], words: Words) -> Authors:
    """The writers of a document: of each mail in it, else one for the whole."""
    text = document.text
    senders = [(match.start(), match[1].strip()) for match in _lines(words, "from", r"\"?", text, len(text))]
    if senders:
        return Authors([start for start, _ in senders], [name for _, name in senders])
    bylines = [match[1] for match in _lines(words, "by", "", text, _HEAD)]
    signed = [name for name in (_signature(text, words),) if name]
    found = bylines[:1] or [_full(name, names) for name in signed]
    return Authors([0], found) if found else Authors([], [])


def _lines(words: Words, mark: str, quote: str, text: str, end: int) -> Sequence[re.Match[str]]:
    """Lines that begin with a word such as `From:` and go on with a name."""
    listed = "|".join(map(re.escape, sorted(words.marks.get(f"writing.{mark}", ()))))
    if not listed:
        return ()
    colon = ":" if mark == "from" else ":?"
    pattern = rf"^(?:>\s?)*(?i:{listed}){colon}[ \t]+{quote}({_NAME}){quote}(?=\s*(?:[<(\n,|·]|$))"
    return list(re.compile(pattern, re.MULTILINE).finditer(text, 0, end))


def _signature(text: str, words: Words) -> str:
    """The name in the last lines of a letter, behind a closing such as `Yours`."""
    lines = [line.strip(" ,.-–—") for line in text[-_FOOT:].splitlines() if line.strip()]
    closings = words.marks.get("writing.closing", frozenset())
    for line, following in itertools.pairwise(lines):
        if closings & {word.lower() for word in re.findall(r"\w+", line)} and len(line.split()) <= 4:
            name = re.fullmatch(r"[^\W\d_a-z][\w.’'-]*(?: [^\W\d_a-z][\w.’'-]*){0,3}", following)
            return name[0] if name else ""
    return ""


def _full(signed: str, names: Sequence[Name]) -> str:
    """The name of a person of the document that begins as a letter is signed."""
    return next(
        (name.canonical for name in names if name.type == "person" and name.canonical.startswith(f"{signed} ")), signed
    )
