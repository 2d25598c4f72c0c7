"""Harm to several told in one breath: `One man was killed and nine were hurt on [Monday]`."""

from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed


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
    both = (harmed(parsed, other) and harmed(parsed, clause)) or _of_those(parsed, other, clause)
    return other if both and same and undated else None


def _of_those(parsed: Parsed, first: Clause, clause: Clause) -> bool:
    """Whether a number alone is the subject of what befell some more of those told of before, `Two shops were looted
    and three burned`, which says nothing by itself."""
    if clause.subject is None or clause.group is None or first.group is None or not first.group.passive:
        return False
    others = parsed.words.marks["tagging.others"]
    alone = all(parsed.tokens[i].tag == "CD" or parsed.tokens[i].low in others for i in range(*clause.subject))
    return alone and clause.group.doubtful and not first.group.negated


def harmed(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause tells that somebody was killed or hurt: `died`, `was injured`, `were missing`."""
    group, marks = clause.group, parsed.words.marks
    nobody = clause.subject is not None and parsed.tokens[clause.subject[0]].low in marks["nouns.nobody"]
    if group is None or group.negated or nobody:
        return False
    main = parsed.tokens[group.main]
    if main.low in marks["tagging.states"] and group.start < group.main:
        return True
    if main.low in marks["verbs.be"]:
        behind = parsed.tokens[group.end : group.end + 1]
        return any(token.low in marks["tagging.states"] for token in behind)
    injuries = {token.low for token in parsed.tokens[group.end : group.end + 3]} & marks["nouns.injuries"]
    if main.lemma in marks["verbs.sustaining"] and injuries:
        return True
    suffered = group.passive or group.doubtful or main.lemma in marks["verbs.dying"]
    return suffered and main.lemma in marks["verbs.casualties"]


def cause(parsed: Parsed, clause: Clause) -> Clause | None:
    """What happened when somebody was killed or hurt, told right behind: `Two died when a boat sank`."""
    if not harmed(parsed, clause):
        return None
    return next((other for other in parsed.clauses if other.parent is clause and _when(parsed, other)), None)


def _when(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause tells by `when` what something did or what befell it, not how it was: `when it was full`."""
    if clause.kind != "sub" or clause.group is None or clause.subject is None or clause.group.negated:
        return False
    told = clause.group.tense == "past" and parsed.tokens[clause.group.main].low not in parsed.words.marks["verbs.be"]
    return told and parsed.tokens[clause.intro].low == "when"
