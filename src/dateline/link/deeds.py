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
        "only_told_of": _only_told_of(one, other) or _only_told_of(other, one),
        "of_another": _of_another(one, other) or _of_another(other, one),
        "begun_or_over": _begun_or_over(one, other),
        "aftermath": _borne(one, other) or _borne(other, one) or _found_afterwards(one, other),
    }


def mutual(one: Statement, other: Statement) -> bool:
    """Whether both tell of what two do to one another, and name both: it does not matter who comes first."""
    words, verbs = one.lexicon, (one.roles.verb, other.roles.verb)
    if any(words.mutual.isdisjoint(words.families.get(verb, ())) for verb in verbs):
        return False
    here, there = (s.names.intersection(s.roles.slots.get(DOER, ())) for s in (one, other))
    return bool(here and there) and here <= other.names and there <= one.names


def done_once(pair: Pair, *, apart: bool) -> bool:
    """Whether both tell what is not done to the same one on two days in a row: parliament was dissolved. apart: whether
    anything stands in one title in the place of something else."""
    one, other = pair.one.statement, pair.other.statement
    words = one.lexicon
    if apart or one.again != other.again or one.labels != other.labels or not _verbs_agree(one, other):
        return False
    if _dated_before(one) or _dated_before(other):
        return False
    families = [words.seldom.intersection(words.families.get(s.roles.verb, ())) for s in (one, other)]
    return not families[0].isdisjoint(families[1]) and (_fills(pair, DONE) or _fills(pair, DOER))


def _dated_before(statement: Statement) -> bool:
    """Whether the date is of what was before the deed: after a defeat on Saturday the coach was dismissed."""
    sentence, _, place = statement.wording
    return place > 1 and sentence.split(" ", 1)[0] in statement.lexicon.grammar.after


def _fills(pair: Pair, place: str) -> bool:
    """Whether both titles have the same in one place."""
    return all(
        any(side.matched.get(stem, 0) >= FAMILY_IN_TITLE for stem in side.statement.roles.slots.get(place, ()))
        for side in (pair.one, pair.other)
    )


def done_by_telling(one: Statement, other: Statement) -> bool:
    """Whether one tells somebody's own word by which that is done which the other tells of him: who informs the board
    that he resigns does resign."""
    words = one.lexicon
    done = words.telling.performed & one.families & other.deed_families
    if not done or two_days(one.bounds, other.bounds) or words.telling.outright.isdisjoint(_sorts(one)):
        return False
    return not (one.roles.subject & one.names).isdisjoint(other.names)


def _only_told_of(one: Statement, other: Statement) -> bool:
    """Whether one is about telling or hearing of something, and the other about what was done."""
    return _tells(one) and _untold(other) and not done_by_telling(one, other)


def _tells(statement: Statement) -> bool:
    """Whether a title is about telling or hearing of something."""
    words = statement.lexicon
    verb, doer = statement.roles.verb, statement.roles.doer
    told = verb in words.grammar.telling or not words.telling.families.isdisjoint(_sorts(statement))
    return told and doer == statement.roles.head and not _hears_somebody(statement)


def _hears_somebody(statement: Statement) -> bool:
    """Whether a body hears somebody: `the board heard Ann Moor`, but not `the board heard Ann Moor had fled`."""
    words, roles = statement.lexicon, statement.roles
    if words.telling.hearing.isdisjoint(families_of((roles.doer,), words)) or roles.object not in statement.people:
        return False
    return not words.telling.hears.isdisjoint(_sorts(statement)) and roles.subject.issuperset(
        {*statement.deeds} - {roles.verb}
    )


def _sorts(statement: Statement) -> Iterable[str]:
    """The families of a title's verb."""
    return statement.lexicon.families.get(statement.roles.verb, ())


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
    return not one.roles.kin <= (other.words | other.context)


def _borne(one: Statement, other: Statement) -> bool:
    """Whether one tells what the other only says to have befallen somebody before: hijacked, and the hijacked jet."""
    verb, told = one.roles.verb, other.roles.verb or other.roles.head
    if not one.roles.borne or not verb or not told or _verbs_agree(one, other):
        return False
    own = set(one.lexicon.families.get(verb, ())) | {verb}
    if not own.isdisjoint(other.words | other.word_families):
        return False
    return any(stem == told or one_family(one, stem, told) for stem in one.roles.borne)


def _found_afterwards(one: Statement, other: Statement) -> bool:
    """Whether two tell of what befell somebody, and only one, of another day, that he was found."""
    if one.bounds.day == other.bounds.day or None in (one.bounds.day, other.bounds.day):
        return False
    words, found = one.lexicon, [not one.lexicon.aftermath.isdisjoint(s.families) for s in (one, other)]
    befell = [{words.once[stem] for stem in s.deeds if stem in words.once} for s in (one, other)]
    return found[0] != found[1] and not befell[0].isdisjoint(befell[1])


def _verbs_agree(one: Statement, other: Statement) -> bool:
    mine, yours = one.roles.verb, other.roles.verb
    return mine != "" and (mine == yours or one_family(one, mine, yours))


def _one_force(one: Statement, other: Statement) -> bool:
    """Whether both tell what one sort of disaster did, the earthquake struck the valley and the quake devastated it, or
    one with a name: cyclone Ana came ashore, Ana hit the coast."""
    words = one.lexicon
    if not {one.roles.verb, other.roles.verb} <= words.effects:
        return False
    forces = [words.deeds & families_of((s.roles.head,), words) for s in (one, other)]
    if not forces[0].isdisjoint(forces[1]):
        return True
    mine, yours = (frozenset(s.roles.slots.get(DOER, ())) for s in (one, other))
    return not (mine & yours).isdisjoint(one.names) and not words.deeds.isdisjoint(families_of(mine | yours, words))


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
