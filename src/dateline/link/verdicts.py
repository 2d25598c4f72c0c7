"""events.toml: what an analyst says of statements that were, or were not, told as one event.

    [[apart]]                               [[same]]
    quotes = ["words of one statement",     quotes = ["words of one statement",
              "words of another"]                     "words of another"]

A quote is any part of a statement's sentence that no other statement has. What the analyst says stands above every
weight; it holds through every rebuild, since it names the words and no number.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from dateline.errors import SettingsError
from dateline.link.statements import Statement
from dateline.link.words import plain
from dateline.records import Composed
from dateline.tables import table_of

FILE: Final = "events.toml"
_REMEDY: Final = 'write quotes = ["words of one statement", "words of another"]'


class Verdict(NamedTuple):
    """Whether two statements, known by words of theirs, tell one event."""

    one: str
    other: str
    same: bool


def load_verdicts(path: Path) -> tuple[Verdict, ...]:
    """The verdicts of an events.toml. Raises SettingsError, naming file and entry, where it is none."""
    return tuple(verdict for kind, entries in table_of(path).items() for verdict in _checked(path.name, kind, entries))


def _checked(file: str, kind: str, entries: object) -> Iterator[Verdict]:
    if kind not in ("apart", "same") or not isinstance(entries, list):
        raise SettingsError(file, f"{kind} is no list of verdicts", "use [[apart]] and [[same]]")
    for entry in entries:
        quotes = entry.get("quotes") if isinstance(entry, dict) and len(entry) == 1 else None
        told = [_words(quote) for quote in quotes if isinstance(quote, str)] if isinstance(quotes, list) else []
        if len(told) != 2 or len(quotes or ()) != 2 or not all(told):
            raise SettingsError(file, f"[[{kind}]] has no two quotes", _REMEDY)
        yield Verdict(told[0], told[1], kind == "same")


def _words(text: str) -> str:
    return " ".join(plain(text).split())


def pairs_ruled(found: Sequence[Statement], verdicts: Sequence[Verdict]) -> dict[tuple[int, int], bool]:
    """By the places of two statements: whether the analyst holds them to be one."""
    ruled = {}
    for one, other, same in verdicts:
        for mine in _with(found, one):
            for yours in _with(found, other):
                if mine != yours:
                    ruled[min(mine, yours), max(mine, yours)] = same
    return ruled


def _with(found: Sequence[Statement], quote: str) -> list[int]:
    return [statement.index for statement in found if quote in statement.wording[0]]


def unknown(verdicts: Sequence[Verdict], composed: Sequence[Composed]) -> list[str]:
    """Quotes that no dated statement has, so that a slip of the pen does not pass in silence."""
    told = [_words(mention.exact) for part in composed for event in part.events for mention in event.mentions]
    quotes = dict.fromkeys(quote for verdict in verdicts for quote in verdict[:2])
    return [quote for quote in quotes if not any(quote in words for words in told)]
