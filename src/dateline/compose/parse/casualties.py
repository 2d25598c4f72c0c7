"""Harm to several told in one breath: `One man was killed and nine were hurt on [Monday]`."""

from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.verbs import Group


def hurt_too(parsed: Parsed, clause: Clause, at: int) -> Clause | None:
    """The clause right before one, joined to it by `and`, that tells of harm to others at the same time.

    Both tell of somebody who was killed or hurt, and the one date stands behind both.
    """
    group, joint = clause.group, clause.start - 1
    if group is None or at < group.end or joint < 1 or parsed.tokens[joint].low not in parsed.words.marks["verbs.and"]:
        return None
    other = parsed.holder[joint]
    if other.group is None or other.subject is None or other.kind != clause.kind or joint != other.tokens[-1]:
        return None
    same = other.group.tense == group.tense or group.doubtful
    undated = all(parsed.tokens[i].mention < 0 for i in other.tokens)
    both = harmed(parsed, other.group) and harmed(parsed, group)
    return other if both and same and undated else None


def harmed(parsed: Parsed, group: Group) -> bool:
    """Whether a verb tells that its subject was killed or hurt: `died`, `was injured`, `were missing`."""
    main, marks = parsed.tokens[group.main], parsed.words.marks
    if group.negated:
        return False
    if main.low in marks["tagging.states"] and group.start < group.main:
        return True
    if main.low in marks["verbs.be"]:
        return parsed.tokens[group.end].low in marks["tagging.states"]
    suffered = group.passive or group.doubtful or main.lemma in marks["verbs.dying"]
    return suffered and main.lemma in marks["verbs.casualties"]
