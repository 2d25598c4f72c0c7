"""To whom something was done, of whom the next sentence goes on: `Police arrested two men. [They] were bailed.`

Who is arrested or found is he who is charged, freed, named or buried then, and not who did that; what is burnt or taken
is what is rebuilt or retaken, and what a board imposes or signs is what is lifted or renewed.
"""

from typing import Final

from dateline.compose.antecedents import Rivals
from dateline.compose.nouns import is_person, plural
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.small import HE_OR_SHE, A
from dateline.compose.parse.tags import NOMINALS, NOUNS

_PAIRS: Final = (
    ("verbs.catching", "verbs.handling"),
    ("verbs.ruining", "verbs.mending"),
    ("verbs.enacting", "verbs.amending"),
)


def patient(before: Parsed, parsed: Parsed, clause: Clause, rivals: Rivals) -> tuple[int, int] | None:
    """The tokens that tell to whom it was done, if the pronoun that begins a clause means them.

    before: the sentence before, or the same one, of which the clauses before count. Empty where `they` to whom a thing
    is done may as well be those who did: `Soldiers questioned three farmers, and they were shot`.
    """
    last = _last(before, parsed, clause)
    if last is None or last.group is None or last.group.negated or not _is_subject(parsed, clause):
        return None
    # `Police said two men had been held. They were charged`
    span = _object(before, last) if not last.group.passive else last.subject if last.kind == "that" else None
    if span is None:
        return None
    if _suits(before, span, rivals) and _goes_on(before, last, span, clause, parsed):
        return _with_of(before, span) if rivals.wanted == "it" else span
    undergo = rivals.wanted == "they" and clause.group is not None and clause.group.passive
    either = undergo and not last.group.passive and plural(before.tokens[slice(*span)])
    return (0, 0) if either else None


def _is_subject(parsed: Parsed, clause: Clause) -> bool:
    """Whether the subject of a clause is a pronoun and nothing more: not in `their flights were cancelled`."""
    return clause.subject is not None and parsed.tokens[clause.subject[1] - 1].tag == "PRP"


def _last(before: Parsed, parsed: Parsed, clause: Clause) -> Clause | None:
    """The last clause with a verb, before the clause of the pronoun if that is in the same sentence."""
    told = [
        other
        for other in before.clauses
        if other.group is not None and other.kind in ("main", "that", "coord")
        if before is not parsed or other.start < clause.start
    ]
    return told[-1] if told else None


def _goes_on(before: Parsed, doing: Clause, span: tuple[int, int], clause: Clause, parsed: Parsed) -> bool:
    """Whether a clause tells what was done with them then, or what several did whom one person had sent."""
    group, marks = clause.group, parsed.words.marks
    if group is None or doing.group is None or doing.subject is None:
        return False
    verb = before.tokens[doing.group.main].lemma
    for caught, handled in _PAIRS:
        if verb in marks[caught] and parsed.tokens[group.main].lemma in marks[handled]:
            return group.passive and not group.negated
    doer = before.tokens[slice(*doing.subject)]
    one = not plural(doer) and doer[0].low not in marks["people.several"]
    return one and verb in marks["verbs.sending"] and plural(before.tokens[slice(*span)])


def _object(parsed: Parsed, clause: Clause) -> tuple[int, int] | None:
    """The noun phrase right behind the verb of a clause, with what a conjunction joins to it."""
    start = end = clause.group.end if clause.group is not None else 0
    while end < len(parsed.tokens) and parsed.tokens[end].tag in NOMINALS | {"CC"}:
        if end > start and parsed.tokens[end].tag in ("DT", "PRP$") and parsed.tokens[end - 1].tag in NOUNS:
            return None  # `sent Mr Lee the pieces`
        end += 1
    while end > start and parsed.tokens[end - 1].tag == "CC":
        end -= 1
    return (start, end) if end > start else None


def _with_of(parsed: Parsed, span: tuple[int, int]) -> tuple[int, int]:
    """A noun phrase with what it is of: `a state of emergency`."""
    end = span[1] + 1 if [token.low for token in parsed.tokens[span[1] : span[1] + 1]] == ["of"] else span[1]
    while span[1] < end < len(parsed.tokens) and parsed.tokens[end].tag in NOMINALS:
        end += 1
    return span[0], end


def _suits(parsed: Parsed, span: tuple[int, int], rivals: Rivals) -> bool:
    """Whether a noun phrase tells of several, for `they`, of one thing, for `it`, or of one person."""
    head = parsed.tokens[slice(*span)]
    last = head[-1]
    if rivals.wanted not in HE_OR_SHE:
        person = is_person(last.low, parsed.words) or (last.name is not None and last.name.type == "person")
        return plural(head) if rivals.wanted == "they" else not plural(head) and not person
    if last.name is not None:
        return last.name.type == "person" and rivals.suits(last.name, parsed, *span)
    return head[0].low in A and is_person(last.low, parsed.words) and rivals.can_be(last)
