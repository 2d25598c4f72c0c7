"""Participles that tell of a subject which stands elsewhere: `Born in 1920, he …`, `after leaving Oslo in 1931`."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.ahead import Ahead
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.lexicon import NN, VBG, Words, can_be, lemma_of
from dateline.compose.parse.small import OURS
from dateline.compose.parse.tokens import Tok, tag_or_end
from dateline.compose.parse.verbs import Group

_FAR: Final = 30  # tokens up to the comma behind a participle
_OBJECT: Final = frozenset(("DT", "PRP", "PRP$", "NNP", "CD"))
_PARTICLES: Final = frozenset(("in", "out", "up", "off", "over", "back", "down", "away"))
_LED: Final = frozenset(("VBG", "VBN", "VBD"))  # right behind a word that says when: `when asked in May, he said`
_GOES_ON: Final = _OBJECT | {"PRP$", "PDT", "TO", "RB", "VBN"}


def fronted(ahead: Ahead, group: Group, clause: Clause) -> bool:
    """Whether a participle at the head of a clause tells of the subject behind a comma: `Freed in May, Doyle fled`."""
    tokens, words = ahead.tokens, ahead.words
    first, behind = tokens[group.start], tokens[group.end] if group.end < len(tokens) else None
    if behind is None or tokens[group.main].lemma in words.marks["verbs.comparing"]:
        return False
    given = behind.tag == "DT" and tokens[group.main].lemma in words.marks["verbs.gives"]  # `Offered a peerage, he …`
    if first.tag == "VBD" and (not group.doubtful or (behind.tag in _OBJECT and not given)):
        return False  # `Met Ann, who …`: the writer did so
    thing = (
        behind.tag in ("NN", "NNS")
        and not can_be(behind.low) & VBG
        and not words.ends_in_person(behind.low.removesuffix("s"))
    )
    named = tokens[group.main].lemma in words.marks["verbs.naming"] | words.marks["verbs.gives"]
    if first.tag == "VBD" and thing and not named:
        return False  # `Played chess with Bo on Friday, Ann was ill`, but `Held hostage in May, Ann was freed`
    if behind.low in _PARTICLES and any(token.low in OURS for token in tokens[group.end + 1 : group.end + 2]):
        return False  # `Handed in my notice on Friday, Geoff was furious`
    ended = tokens[group.main].lemma in words.marks["verbs.outlived"]  # `Retired in 1906, he moved`
    if first.tag != "VBG" and tokens[group.main].lemma in words.marks["verbs.intransitive"] and not ended:
        return False
    if first.tag not in ("VBN", "VBD", "VBG"):
        return False
    return any(
        (tokens[at].tag == "," and ahead.subject_and_verb(ahead.over(at + 1, clause))) or _begins(ahead, at)
        for at in range(group.end, min(len(tokens), group.end + _FAR))
    )


def resumed(ahead: Ahead, index: int, clause: Clause) -> bool:
    """Whether the subject of which a participle at the head tells begins behind its date, without a comma: `Built in
    1930 the ship left Oslo`; or that of the verb, `In a letter written on 3 May 1930 she told him so`."""
    around = clause.parent
    if clause.kind != "part" or clause.group is None or around is None or around.group is not None:
        return False
    led = bool(around.tokens) and around.start == 0 and ahead.tokens[0].tag == "IN" and clause.antecedent is not None
    return clause.start == clause.group.start and (led or not around.tokens) and _begins(ahead, index)


def _begins(ahead: Ahead, index: int) -> bool:
    """Whether a subject with its verb begins right behind a date, or behind brackets that follow it."""
    tokens, before = ahead.tokens, index - 1
    if tokens[index].tag not in ("DT", "PRP", "PRP$") or tokens[index].mention >= 0:
        return False
    if tokens[before].tag == ")":
        before = next((at for at in range(before, 0, -1) if tokens[at].tag == "("), 1) - 1
    return tokens[before].tag == "DATE" and ahead.subject_and_verb(index)


def bracketed(ahead: Ahead, group: Group, clause: Clause) -> bool:
    """Whether a participle in brackets tells of the noun before them: `the Union (founded in 1902)`."""
    first, behind = ahead.tokens[group.start], ahead.tokens[min(group.end, len(ahead.tokens) - 1)]
    if clause.kind != "paren" or clause.antecedent is None or behind.tag in _OBJECT:
        return False
    inside = ahead.tokens[group.end : group.end + _FAR]
    if any(token.low in ahead.words.marks["people.narrating"] for token in inside[: _closing(inside)]):
        return False  # `with Delta (checked into my flight)`
    doubtful = group.doubtful and ahead.tokens[group.main].lemma not in ahead.words.marks["verbs.intransitive"]
    return first.tag == "VBN" or doubtful


def _closing(tokens: Sequence[Tok]) -> int:
    """Where brackets close."""
    return next((at for at, token in enumerate(tokens) if token.tag == ")"), len(tokens))


def gerund_behind(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether behind a word that parts two times a verb in -ing stands: `after moving home`, not `after fighting`."""
    if tokens[index].low not in words.marks["verbs.parting"] or index + 2 >= len(tokens):
        return False
    verb, behind = tokens[index + 1], tokens[index + 2]
    if verb.tag != "VBG":
        return False
    lemma = lemma_of(verb.low)
    spent = lemma in words.marks["verbs.living"] | words.marks["verbs.arriving"]
    lasting = spent and behind.tag in ("IN", "EITHER", "JJ")
    lasting |= lemma in words.marks["verbs.bare_object"] and behind.tag in ("NN", "NNS", "JJ")
    lasting |= behind.low == "at" and tag_or_end(tokens, index + 3) == "CD"  # `after closing at 40 pence`
    return behind.tag in _GOES_ON or lasting or not can_be(verb.low) & NN


def meanwhile(ahead: Ahead, index: int, clause: Clause) -> bool:
    """Whether a verb in -ing leads what somebody did meanwhile: `In 1878, while touring the north, Lee fell ill`, also
    in what is said: `found that when weighing it, the court had erred`."""
    verb = ahead.at.get(index + 1)
    if verb is None or ahead.tokens[verb.start].tag not in _LED or clause.group or clause.kind not in ("main", "that"):
        return False
    return _goes_on_behind(ahead, verb, clause)


def needed(ahead: Ahead, group: Group, clause: Clause) -> bool:
    """Whether a clause that says when has no other verb: `As her sisters prepared to sail, Lee left`."""
    return clause.kind == "sub" and clause.group is None and _goes_on_behind(ahead, group, clause)


def verbless(ahead: Ahead, index: int, clause: Clause) -> bool:
    """Whether a pronoun is the subject around what only says where or how old somebody was: `When only ten he left`.

    Not where that has a verb of its own: `When at last he came, they left`.
    """
    tokens, verb = ahead.tokens, ahead.at.get(index + 1)
    if clause.kind != "sub" or clause.group is not None or clause.parent is None or clause.parent.group is not None:
        return False
    if tokens[index].tag != "PRP" or verb is None or not verb.finite:
        return False
    inside = [tokens[i].tag for i in clause.tokens if i != clause.intro and tokens[i].tag != ","]
    bare = [tag for at, tag in enumerate(inside) if tag not in ("RB", "DATE") and inside[at + 1 : at + 2] != ["DATE"]]
    return len(bare) > 0 and not _goes_on_behind(ahead, verb, clause)


def _goes_on_behind(ahead: Ahead, group: Group, clause: Clause) -> bool:
    """Whether a comma behind a verb parts it from a subject with its own, and no other verb stands before that."""
    for at in range(group.end, min(len(ahead.tokens), group.end + _FAR)):
        if ahead.tokens[at].tag == "," and ahead.subject_and_verb(ahead.over(at + 1, clause)):
            return True
        if at in ahead.at and ahead.at[at].finite:
            return False
    return False


def participial(tokens: Sequence[Tok], group: Group) -> Group:
    """A verb as that of a participle's clause: not finite, and passive where it is a past participle alone."""
    past = group.main == group.start and tokens[group.start].tag in ("VBN", "VBD")
    return group._replace(tense="", passive=past or group.passive)
