"""Where an expression may begin and end in a surface: at the edges of words and marks."""

from functools import lru_cache


def ends(surface: str) -> list[int]:
    """Where a beginning of the surface may end: at the ends of its words and marks, the whole first."""
    size = len(surface)
    ends = [size]
    for end in range(size - 1, 0, -1):
        here, there = surface[end - 1], surface[end]
        if not here.isspace() and not (here.isalnum() and there.isalnum()):
            ends.append(end)
    return ends


def edges(text: str, start: int) -> list[int]:
    """The places from a start on at which a word, a blank or a mark begins or ends, the far ones first."""
    edges = [place for place in _inner_edges(text) if place > start]
    return [*edges, start] if start <= len(text) else []


@lru_cache(maxsize=16)
def _inner_edges(text: str) -> tuple[int, ...]:
    """The same without the beginning of the text."""
    places = range(len(text) - 1, 0, -1)
    inner = [place for place in places if not (text[place - 1].isalnum() and text[place].isalnum())]
    return (len(text), *inner)
