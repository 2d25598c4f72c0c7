"""One event out of the statements that tell it, so that every one can be checked and taken back."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from dateline.link.importance import kind_matters
from dateline.link.reasons import reasons_for
from dateline.link.score import Scores
from dateline.link.settle import Settled
from dateline.link.statements import Statement
from dateline.link.verdicts import FILE
from dateline.link.words import name_stems, plain, stem_of
from dateline.records import Anchoring, Corroboration, Event, Modality

_LONG: Final = 4
"""Letters from which a word of a title is sought in its sentence."""
_COMPARED: Final = 20
"""Statements of a group among which the one most like another is sought."""
_STATEMENT: Final = "statement"
_BY_STRENGTH: Final = ("happened", "planned", "conditional", "denied")


def merged(group: Sequence[Statement], settled: Settled, independent: int, scores: Scores) -> Event:
    """The event of a group in document order: its id is that of the first, its quote and date are the chosen one's."""
    chosen = settled.chosen
    ordered = [chosen, *(statement for statement in group if statement is not chosen)]
    return chosen.event.model_copy(
        update={
            "id": group[0].event.id,
            "title": best_title(group),
            "people": _union(statement.event.people for statement in ordered),
            "organisations": _union(statement.event.organisations for statement in ordered),
            "places": _places(ordered),
            "names": _union(statement.event.names for statement in ordered),
            "kind": best_kind(group),
            "modality": _modality(ordered),
            "confidence": settled.confidence,
            "mentions": tuple(_mentions(ordered, scores)),
            "corroboration": Corroboration(
                documents=len({statement.document for statement in group}), independent=independent
            ),
            "conflicts": settled.conflicts,
        }
    )


def _union(lists: Iterable[Sequence[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for names in lists for name in names))


def _places(ordered: Sequence[Statement]) -> tuple[str, ...]:
    """Where it was: the places of all, but for those of a single statement that may be of the rest of its sentence."""
    told = Counter(place for statement in ordered for place in statement.event.places)
    return _union(
        [place for place in statement.event.places if told[place] > 1 or _of_deed(place, statement)]
        for statement in ordered
    )


def _of_deed(place: str, statement: Statement) -> bool:
    """Whether a place is in the title, or before all that it tells: `In Berlin the banks agreed`."""
    if statement.title_set.issuperset(name_stems(place, statement.lexicon)):
        return True
    said = plain(statement.event.mentions[0].exact)
    words = [said.find(word) for word in plain(statement.event.title).split() if len(word) >= _LONG]
    return said.find(plain(place)) < min((at for at in words if at >= 0), default=len(said))


def best_title(group: Sequence[Statement]) -> str:
    """The clearest title: more than one word that tells something, nothing that only its document explains, a deed, a
    fact, a verb, what was done and not who says so, nothing in brackets, a name at its head, of the kind of the event;
    that which says most of what the others say, the first told among equals."""
    told, kind = Counter(stem for statement in group for stem in statement.title_set), best_kind(group)
    return max(group, key=lambda statement: (*_clarity(statement, kind), _said(statement, told))).event.title


def _clarity(statement: Statement, kind: str) -> tuple[bool, ...]:
    event = statement.event
    return (
        len(statement.title) > 1,  # not `It stops`
        not _unclear(statement),
        statement.roles.verb != "" or bool(statement.deeds),  # not `Behind the Moon`
        event.modality.kind == "happened",
        statement.roles.verb != "",
        not _only_says(statement),
        "[" not in event.title,
        not statement.first_name.isdisjoint(statement.title[:3]),
        event.kind == kind,
    )


def _unclear(statement: Statement) -> bool:
    """Whether a title speaks of something by a pronoun."""
    words = plain(statement.event.title).split()
    grammar = statement.lexicon.grammar
    return words[:1] != [] and (words[0] in grammar.unclear_head or not grammar.unclear.isdisjoint(words))


def _said(statement: Statement, told: Counter[str]) -> tuple[float, int]:
    """What a title says of what all say, by weight."""
    shared = sum(statement.weight[stem] * (told[stem] - 1) for stem in statement.title)
    return round(shared, 6), -statement.index


def best_kind(group: Sequence[Statement]) -> str:
    """The kind that most statements have, of those known; among equals that which matters most. What one source tells
    outright is no statement because another tells who says so."""
    outright = [statement for statement in group if not _only_says(statement)] or group
    known = Counter(statement.event.kind for statement in outright if statement.event.kind != "other")
    return max(known, key=lambda kind: (known[kind], kind_matters(kind)), default="other")


def _only_says(statement: Statement) -> bool:
    """Whether a title tells that somebody says something."""
    words = statement.lexicon
    telling = {stem_of(word, words.language) for word in words.grammar.telling}
    return statement.event.kind == _STATEMENT and statement.roles.verb in telling


def _modality(ordered: Sequence[Statement]) -> Modality:
    """A fact if one statement tells it as a fact; said by someone only if nobody tells it outright."""
    strongest = min((statement.event.modality.kind for statement in ordered), key=_BY_STRENGTH.index)
    told = [statement.event.modality for statement in ordered if statement.event.modality.kind == strongest]
    outright = any(modality.reported_by is None for modality in told)
    return Modality(kind=strongest, reported_by=None if outright else told[0].reported_by)


def _mentions(ordered: Sequence[Statement], scores: Scores) -> Iterable[Anchoring]:
    """The chosen statement's first; each other one with the reasons why it tells the same."""
    yield ordered[0].event.mentions[0]
    first = ordered[: _COMPARED + 1]  # one more, for it may be among them itself
    for statement in ordered[1:]:
        others = [other for other in first if other is not statement]
        partner = max(others[:_COMPARED], key=lambda other: scores.together(statement, other))
        because = _because(partner, statement, scores)
        if partner is not ordered[0]:
            because = (*because, f"as {partner.path} tells it")
        yield statement.event.mentions[0].model_copy(update={"same_because": because})


def _because(one: Statement, other: Statement, scores: Scores) -> tuple[str, ...]:
    if scores.verdict(one, other):
        return (f"{FILE} says so",)
    return reasons_for(one, other, scores.together(one, other))
