"""What a noun in the plural says of the names that are examples of it: "companies such as Zentic"."""

from dateline.compose.names.apposition import NOTHING, REACH
from dateline.compose.names.lexicon import Cue, Lexicon


def of_kind(text: str, start: int, lex: Lexicon) -> tuple[Cue, ...]:
    """The companies of "companies such as Zentic", "banks including Zentic", "the unions Zentic and Gorvo"."""
    words = text[max(0, start - REACH) : start].lower().split()[-3:]
    if not words:
        return NOTHING
    kinds, examples = lex.phrases["kind"], lex.grammar["examples"]
    skipped = 1 if words[-1] in examples else 2 if " ".join(words[-2:]) in examples else 0
    return kinds.get(words[-skipped - 1].rstrip(","), NOTHING) if len(words) > skipped else NOTHING
