"""What else of a document may be meant: two of its statements that could tell an event speak against one another.

A pair is judged by itself first. Where another statement of either document comes near to that score with the same
partner, or passes it, it is less likely that this pair is the one that is meant.
"""

from typing import Final

from dateline.link.statements import Statement

FAR: Final = 3.0
"""Log odds by which a pair is so much better than the next one that this does not count any more."""
FAINT: Final = -4.0
"""Log odds below which a pair is no rival of any that could be one event."""
_NONE: Final = -1000.0
_BITS: Final = 32  # of a number for a statement and a document


class Rivals:
    """The two best partners of each statement in each other document that tells the same story."""

    def __init__(self) -> None:
        self._best: dict[int, tuple[int, float, float]] = {}

    def note(self, one: Statement, other: Statement, score: float) -> None:
        """Know the score of a pair."""
        if one.document != other.document and score > FAINT:
            self._note(one, other, score)
            self._note(other, one, score)

    def near(self, one: Statement, other: Statement, score: float) -> tuple[float, float]:
        """How near the next best statement of either document comes to the score of a pair, in log odds from `FAR`
        below it to as much above, the nearer one first; 0 where none does."""
        here, there = self._near(one, other, score), self._near(other, one, score)
        return (here, there) if here > there else (there, here)

    def _note(self, mine: Statement, other: Statement, score: float) -> None:
        key = mine.index << _BITS | other.document
        best, most, next_to_it = self._best.get(key, (other.index, score, _NONE))
        if best == other.index:
            self._best[key] = (best, most, next_to_it)
        elif score > most:
            self._best[key] = (other.index, score, most)
        else:
            self._best[key] = (best, most, max(next_to_it, score))

    def _near(self, mine: Statement, other: Statement, score: float) -> float:
        best, most, next_to_it = self._best.get(mine.index << _BITS | other.document, (other.index, score, _NONE))
        rival = next_to_it if best == other.index else most
        return max(min(rival - score + FAR, 2 * FAR), 0.0)
