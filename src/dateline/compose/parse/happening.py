"""What a title says of an event that a noun names: that it took place, or was or is to."""

from collections.abc import Iterable, Sequence
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


def called_off(parsed: Parsed, indices: Sequence[int]) -> bool:
    """Whether the words of an event are the subject or the object of a verb by which it was not to be then:
    `[Saturday]'s match has been postponed`, `called off plans for the [Friday] launch`."""
    clause = parsed.holder[indices[0]] if indices else None
    group = clause.group if clause is not None else None
    if group is None or group.negated:
        return False
    led = [token.low for token in parsed.tokens[max(indices[0] - 2, 0) : indices[0]]]
    if led[1:] == ["of"] and led[0] in parsed.words.marks["nouns.calling_off"]:
        return True  # `forced the cancellation of [Saturday]'s race`
    behind = parsed.tokens[group.end].low if group.end < len(parsed.tokens) else ""
    lemma, marks = parsed.tokens[group.main].lemma, parsed.words.marks
    off = f"{lemma}-{behind}" in marks["verbs.calling_off"]
    if not off and lemma not in marks["verbs.calling_off"]:
        return False
    before = parsed.tokens[group.end + off : indices[0]]
    plans = all(token.low in marks["nouns.plans"] or token.tag in ("DT", "PRP$") for token in before)
    return indices[-1] < group.start if group.passive else indices[0] >= group.end + off and plans


def put_off(text: str, parsed: Parsed, at: int) -> str:
    """The title of an event that a noun names, of one that was still to come."""
    found = named(parsed, at)
    plural = found is not None and parsed.tokens[found[2]].tag == "NNS"
    clause, marks = parsed.holder[at], parsed.words.marks
    told = [other.group for other in (clause, *parents(clause)) if other.group is not None]
    then = any(group.tense == "past" or parsed.tokens[group.start].low in marks["verbs.unreal"] for group in told)
    then = then or (found is not None and called_off(parsed, range(*found[:2])))
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
