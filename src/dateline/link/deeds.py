"""What is done, by whom and to whom: what speaks there for and against two statements telling one event."""

from collections.abc import Iterable, Mapping

from dateline.link.dates import two_days
from dateline.link.matching import FAMILY_IN_TITLE, Pair, match, one_family, same_minute
from dateline.link.roles import DOER, DONE, Roles
from dateline.link.statements import Statement
from dateline.link.words import Lexicon, families_of


def deeds(one: Statement, other: Statement) -> Mapping[str, float]:
    """Whether the titles have deeds of one sort, of others, or opposite ones."""
    return {
        "deeds_agree": not one.deed_families.isdisjoint(other.deed_families),
        "deeds_apart": _deeds_apart(one, other),
        "opposite_deeds": _deeds_opposite(one, other),
    }


def roles(pair: Pair) -> Mapping[str, float]:
    """Whether both have one verb for what is done, and who does it to whom."""
    one, other = pair.one.statement, pair.other.statement
    mine, yours = one.roles, other.roles
    agree = _verbs_agree(one, other) or _one_force(one, other)
    known = bool(mine.verb and yours.verb)
    apart = known and not agree and not _has(yours.verb, other, one) and not _has(mine.verb, one, other)
    return {
        "verbs_agree": agree,
        "done_agrees": agree and _fills(pair, DONE),
        "verbs_apart": apart and _is_deed(mine.verb, one) and _is_deed(yours.verb, other) and _unlike(one, other),
        "verbs_opposite": known and mine.verb != yours.verb and _verbs_opposite(one, mine.verb, yours.verb),
        "roles_turned": (mine.verb == yours.verb and not mutual(one, other) and _turned_round(mine, yours))
        or _answers(one, other),
        "other_deed": apart
        and not same_minute(one, other)
        and mine.head == yours.head != ""
        and one.deed_families.isdisjoint(other.deed_families),
        "once_more": two_days(one.bounds, other.bounds) and _once_more(one, other),
        "only_told_of": (_tells(one) and _untold(other)) or (_tells(other) and _untold(one)),
        "of_another": _of_another(one, other) or _of_another(other, one),
        "begun_or_over": _begun_or_over(one, other),
    }


def mutual(one: Statement, other: Statement) -> bool:
    """Whether both tell of what two do to one another, and name both: it does not matter who comes first."""
    words, verbs = one.lexicon, (one.roles.verb, other.roles.verb)
    if any(words.mutual.isdisjoint(words.families.get(verb, ())) for verb in verbs):
        return False
    here, there = (s.names.intersection(s.roles.slots.get(DOER, ())) for s in (one, other))
    return bool(here and there) and here <= other.names and there <= one.names


def _fills(pair: Pair, place: str) -> bool:
    """Whether both titles have the same in one place."""
    return all(
        any(side.matched.get(stem, 0) >= FAMILY_IN_TITLE for stem in side.statement.roles.slots.get(place, ()))
        for side in (pair.one, pair.other)
    )


def _tells(statement: Statement) -> bool:
    """Whether a title is about telling or hearing of something."""
    words = statement.lexicon
    verb, doer = statement.roles.verb, statement.roles.doer
    told = verb in words.grammar.telling or not words.telling.families.isdisjoint(words.families.get(verb, ()))
    return told and doer == statement.roles.head


def _untold(statement: Statement) -> bool:
    """Whether a statement has no word of telling, hearing or seeing."""
    words, told = statement.lexicon, statement.word_families
    return not _tells(statement) and (words.telling.families | words.telling.seeing).isdisjoint(told)


def _once_more(one: Statement, other: Statement) -> bool:
    """Whether one is told as one time more and the other is not, in whatever words: `reopened` is `opened again`."""
    if one.again == other.again:
        return False
    first = other if one.again else one
    return first.lexicon.returning.isdisjoint(first.families)


def _begun_or_over(one: Statement, other: Statement) -> bool:
    """Whether of two dates both tell of the beginning, or of the end, of what the same one does."""
    if one.bounds.first_day == other.bounds.first_day or one.phases.isdisjoint(other.phases):
        return False
    mine, yours = one.roles.head, other.roles.head
    return not (mine and yours) or _has(mine, one, other) or _has(yours, other, one)


def _of_another(one: Statement, other: Statement) -> bool:
    """Whether one is about somebody's brother or lawyer, and the other knows of none."""
    kin = one.lexicon.grammar.kin.intersection((one.roles.head, one.roles.object))
    return not kin <= (other.words | other.context)


def _verbs_agree(one: Statement, other: Statement) -> bool:
    mine, yours = one.roles.verb, other.roles.verb
    return mine != "" and (mine == yours or one_family(one, mine, yours))


def _one_force(one: Statement, other: Statement) -> bool:
    """Whether both tell what one sort of disaster did: the earthquake struck the valley, the quake devastated it."""
    mine, yours, words = one.roles, other.roles, one.lexicon
    if not {mine.verb, yours.verb} <= words.effects:
        return False
    heads = [words.deeds.intersection(words.families.get(head, ())) for head in (mine.head, yours.head)]
    return not heads[0].isdisjoint(heads[1])


def _turned_round(one: Roles, other: Roles) -> bool:
    """Whether who does it in one title is whom it is done to in the other: `was named coach`, `named her squad`."""
    both = one.doer in other.done_to and other.doer in one.done_to
    return both or _does_besides(one, other) or _does_besides(other, one)


def _does_besides(one: Roles, other: Roles) -> bool:
    """Whether whom it is done to in one title does it in the other, to something else."""
    done, theirs = set(one.slots.get(DONE, ())), other.slots.get(DONE)
    return bool(theirs) and not done.isdisjoint(other.slots.get(DOER, ())) and done.isdisjoint(theirs or ())


def _answers(one: Statement, other: Statement) -> bool:
    """Whether who speaks in one title is spoken to in the other: the note to Egypt, and the Egyptian note."""
    said = one.lexicon.telling.speech | one.lexicon.telling.answers
    if one.deed_families.isdisjoint(said) or other.deed_families.isdisjoint(said):
        return False
    mine, yours = _speakers(one), _speakers(other)
    if not mine or not yours or not mine.isdisjoint(yours):
        return False
    return not (mine.isdisjoint(_spoken_to(other)) and yours.isdisjoint(_spoken_to(one)))


def _speakers(statement: Statement) -> frozenset[str]:
    """Who says it, by name; of a passive without a doer, whose the words are: the Egyptian note was read out."""
    roles, words = statement.roles, statement.lexicon
    whose = DOER not in roles.slots and roles.head not in statement.names
    own = DONE if whose and words.telling.answers.isdisjoint(words.families.get(roles.verb, ())) else DOER
    return statement.names.intersection(roles.slots.get(own, ()))


def _spoken_to(statement: Statement) -> frozenset[str]:
    """To whom it is said, by name."""
    slots = statement.roles.slots
    told = [stem for place in (DONE, *statement.lexicon.telling.to) for stem in slots.get(place, ())]
    return statement.names.intersection(told) - _speakers(statement)


def _is_deed(verb: str, statement: Statement) -> bool:
    return not statement.lexicon.deeds.isdisjoint(statement.lexicon.families.get(verb, ()))


def _unlike(one: Statement, other: Statement) -> bool:
    """Whether the words of deeds that only one title has are of other sorts than those that only the other has."""
    mine = families_of((stem for stem in one.deeds if stem not in other.title_set), one.lexicon)
    return mine.isdisjoint(families_of((stem for stem in other.deeds if stem not in one.title_set), other.lexicon))


def _has(stem: str, mine: Statement, other: Statement) -> bool:
    """Whether the other statement has a word of one, or one of its families, anywhere."""
    return match(stem, mine, other) > 0


def _verbs_opposite(one: Statement, mine: str, yours: str) -> bool:
    families = one.lexicon.families
    return _any_opposite(families.get(mine, ()), frozenset(families.get(yours, ())), one.lexicon)


def _deeds_apart(one: Statement, other: Statement) -> bool:
    """Whether both titles tell deeds that are known, and neither statement has one of the other's."""
    mine, yours = one.deed_families, other.deed_families
    return bool(mine and yours) and mine.isdisjoint(other.word_families) and yours.isdisjoint(one.word_families)


def _deeds_opposite(one: Statement, other: Statement) -> bool:
    """Whether only one title tells a deed, and only the other its opposite."""
    mine, yours = one.deed_families - other.deed_families, other.deed_families - one.deed_families
    return _any_opposite(mine, yours, one.lexicon)


def _any_opposite(mine: Iterable[str], yours: frozenset[str], words: Lexicon) -> bool:
    return any(not yours.isdisjoint(words.opposites.get(family, ())) for family in mine)
