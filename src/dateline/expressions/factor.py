"""Patterns that begin alike, written with what they share once: `last week|last year` as `last (?:week|year)`.

The automaton of a scan follows all patterns at once. What many of them begin with (a number, a month) it would
otherwise follow once for each of them, and be the slower to build.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

# one atom outside of brackets: an escape, a class, or a character
_ATOM: Final = re.compile(r"\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|[^\\\[()|]", re.DOTALL)
_PLAIN: Final = r"[^\\\[()]++|\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]"
_INSIDE: Final = re.compile(rf"(?:{_PLAIN})*+", re.DOTALL)
_DEEP: Final = 20  # brackets in brackets, most of which one regular expression passes at once
_TIMES: Final = re.compile(r"(?:[?*+]|\{[0-9]+(?:,[0-9]*)?\})[?+]?")
_END: Final = ""

Tree = dict[str, "Tree"]


def factored(patterns: Iterable[str]) -> str:
    """One pattern for exactly what any of these matches; in an order that does not depend on theirs.

    Of what begins alike the longer is tried first.
    """
    root: Tree = {}
    for pattern in sorted(set(patterns)):
        node = root
        for piece in pieces(pattern):
            node = node.setdefault(piece, {})
        node[_END] = {}
    return _written(root)


def pieces(pattern: str) -> list[str]:
    """The atoms of a pattern, each with how often it comes; all of it as one where it has alternatives by itself.

    So it is where it has letters beyond ASCII, since what stands beside those tells where words begin.
    """
    found, at = list[str](), 0
    if not pattern.isascii() and any(letter.isalpha() and not letter.isascii() for letter in set(pattern)):
        return [f"(?:{pattern})"]
    while at < len(pattern):
        if pattern[at] == "|":
            return [f"(?:{pattern})"]
        end = closed(pattern, at) if pattern[at] == "(" else _after(pattern, at)
        times = _TIMES.match(pattern, end)
        end = times.end() if times else end
        found.append(pattern[at:end])
        at = end
    return found


def _after(pattern: str, at: int) -> int:
    atom = _ATOM.match(pattern, at)
    return atom.end() if atom else at + 1


def closed(pattern: str, at: int) -> int:
    """Behind the bracket that closes the one at a place."""
    group = _group().match(pattern, at)
    return group.end() if group else _stepped(pattern, at)


@cache
def _group() -> re.Pattern[str]:
    """Brackets with all that they hold, as far as they are not too deep."""
    group = rf"\((?:{_PLAIN})*+\)"
    for _ in range(_DEEP):
        group = rf"\((?:{_PLAIN}|{group})*+\)"
    return re.compile(group, re.DOTALL)


def _stepped(pattern: str, at: int) -> int:
    depth, at = 1, at + 1
    while depth and at < len(pattern):
        inside = _INSIDE.match(pattern, at)
        at = inside.end() if inside else at
        depth += 1 if pattern.startswith("(", at) else -1
        at += 1
    return at


def _written(node: Tree) -> str:
    end_last = sorted(node.items(), key=lambda way: (way[0] == _END, way[0]))
    ways = [piece + (_written(rest) if rest else "") for piece, rest in end_last]
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"
