"""To whom something was done, of whom the next sentence goes on: `Police arrested two men. [They] were bailed.`

Who is arrested or found is he who is charged, freed, named or buried then, and not who did that.
"""

from dateline.compose.antecedents import Rivals
from dateline.compose.nouns import is_person, plural
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.small import HE_OR_SHE, A
from dateline.compose.parse.tags import NOMINALS


def patient(before: Parsed, parsed: Parsed, clause: Clause, rivals: Rivals) -> tuple[int, int] | None:
    """The tokens of the sentence before that tell to whom it was done, if the pronoun that begins a clause means them.

    Only `they`, and `he` or `she` of somebody who has no name.
    """
    doing = [other for other in before.clauses if other.group is not None and other.kind in ("main", "that")]
    done = doing[-1].group if doing else None
    if rivals.wanted == "it" or done is None or done.passive or done.negated:
        return None
    span = _object(before, done.end)
    if span is None or not _suits(before, span, rivals):
        return None
    return span if _goes_on(before, doing[-1], span, clause, parsed) else None


def _goes_on(before: Parsed, doing: Clause, span: tuple[int, int], clause: Clause, parsed: Parsed) -> bool:
    """Whether a clause tells what was done with them then, or what several did whom one person had sent."""
    group, marks = clause.group, parsed.words.marks
    if group is None or doing.group is None or doing.subject is None:
        return False
    verb = before.tokens[doing.group.main].lemma
    if verb in marks["verbs.catching"]:
        return group.passive and not group.negated and parsed.tokens[group.main].lemma in marks["verbs.handling"]
    doer = before.tokens[slice(*doing.subject)]
    one = not plural(doer) and doer[0].low not in marks["people.several"]
    return one and verb in marks["verbs.sending"] and plural(before.tokens[slice(*span)])


def _object(parsed: Parsed, start: int) -> tuple[int, int] | None:
    """The noun phrase right behind a verb, with what a conjunction joins to it."""
    end = start
    while end < len(parsed.tokens) and parsed.tokens[end].tag in NOMINALS | {"CC"}:
        end += 1
    while end > start and parsed.tokens[end - 1].tag == "CC":
        end -= 1
    return (start, end) if end > start else None


def _suits(parsed: Parsed, span: tuple[int, int], rivals: Rivals) -> bool:
    """Whether a noun phrase tells of several, for `they`, or of one person without a name, for `he` and `she`."""
    head = parsed.tokens[slice(*span)]
    if rivals.wanted not in HE_OR_SHE:
        return plural(head)
    last = head[-1]
    return head[0].low in A and last.name is None and is_person(last.low, parsed.words) and rivals.can_be(last)
