"""Distances behind a name: "Gorvel, just 15 kilometres outside the capital", "Gorvel, about 40 km north of Trask"."""

from collections.abc import Sequence

from dateline.compose.names.lexicon import Cue, Lexicon

FAR = (Cue("place", 3, "a distance after it"),)
NEAR: tuple[Cue, ...] = ()
LONGEST_LEAD = 2  # words before the number: "just", "some"


def far(words: Sequence[str], lex: Lexicon) -> tuple[Cue, ...]:
    """What the words behind a name and a comma say, where they begin with how far it is from elsewhere."""
    for lead in range(min(LONGEST_LEAD, len(words) - 1)):
        number, unit = words[lead], words[lead + 1].rstrip(",.;")
        if number[0].isdigit() and unit in lex.grammar["distances"]:
            return FAR
        if not number.isalpha():
            break
    return NEAR
