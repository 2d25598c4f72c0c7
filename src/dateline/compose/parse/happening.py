"""What a title says of an event that a noun names: that it took place, or was or is to."""

from collections.abc import Iterable
from typing import Final

from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.clauses import parents
from dateline.compose.parse.named import named
from dateline.compose.parse.of_nouns import meant_for

_TO_COME: Final = {"took place": "take place", "was made": "be made", "were made": "be made"}


def announced(parsed: Parsed, indices: Iterable[int], *, alone: bool = False) -> bool:
    """Whether the words of a noun phrase say that it is to come: `the planned landing`, alone `Next meeting`."""
    marks = parsed.words.marks["nouns.next" if alone else "nouns.planned"]
    return any(parsed.tokens[index].low in marks for index in indices)


def put_off(text: str, parsed: Parsed, at: int) -> str:
    """The title of an event that a noun names, of one that was still to come."""
    found = named(parsed, at)
    plural = found is not None and parsed.tokens[found[2]].tag == "NNS"
    clause, marks = parsed.holder[at], parsed.words.marks
    told = [other.group for other in (clause, *parents(clause)) if other.group is not None]
    then = any(group.tense == "past" or parsed.tokens[group.start].low in marks["verbs.unreal"] for group in told)
    be = ("was", "were") if then or not told or meant_for(parsed, at) else ("is", "are")
    done = next((done for done in _TO_COME if text.endswith(f" {done}")), "")
    return f"{text.removesuffix(done)}{be[plural]} to {_TO_COME[done]}" if done else text


def taking_place(parsed: Parsed, span: tuple[int, int], head: int, *, present: bool) -> str:
    """What a title says of an event that nothing but a noun tells; head: that noun. Statements are made."""
    plural = parsed.tokens[head].tag == "NNS"
    made = parsed.tokens[head].low.removesuffix("s") in parsed.words.marks["nouns.made"]
    if announced(parsed, range(*span)):
        return f"{('was', 'were')[plural]} to {'be made' if made else 'take place'}"
    if made:
        return f"{(('was', 'were'), ('is', 'are'))[present][plural]} made"
    return "took place" if not present else "take place" if plural else "takes place"
