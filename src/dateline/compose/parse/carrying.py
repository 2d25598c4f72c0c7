"""What carries people, told of behind them: of `a flight with 116 people aboard that went missing` the flight."""

from collections.abc import Sequence

from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.phrases import nearest
from dateline.compose.parse.tokens import Tok
from dateline.compose.parse.verbs import Group


def carrier(tokens: Sequence[Tok], words: Words, end: int, verb: Group | None) -> tuple[int, int] | None:
    """The ship, plane or car for which a relative pronoun at `end` stands behind those aboard; verb: what it tells.

    Without `aboard` only of what befalls it, `a bus with 30 people that overturned`, or of one: `that was stopped`.
    """
    marks, at = words.marks, end
    if tokens[at - 1].low in marks["tagging.aboard"]:
        at -= 1
    elif [token.low for token in tokens[max(at - 2, 0) : at]] == ["on", "board"]:
        at -= 2
    people = nearest(tokens, at)
    if people is None or people[0] < 2 or tokens[people[0] - 1].low not in marks["nouns.carrying"]:
        return None
    found = nearest(tokens, people[0] - 1)
    wrecked = verb is not None and tokens[verb.main].lemma in marks["verbs.wrecking"]
    wrecked |= verb is not None and tokens[verb.start].low in marks["verbs.singular"] and tokens[at - 1].tag == "NNS"
    carries = found is not None and tokens[found[1] - 1].low in marks["nouns.carriers"]
    return found if carries and (at < end or wrecked) else None
